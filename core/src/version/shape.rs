//! The shapes in which systems print numbers, and the words around them.

use super::letters::{Letters, place};
use super::number::{digits_at, split_digits};
use crate::catalog::{self, words};

/// A run of digits and single dots between digits, as its parts.
pub(super) struct Number<'a> {
    /// [`u32::MAX`] where a part is too long for a number.
    parts: [u32; 5],
    pub(super) count: usize,
    /// What stands before it and after it.
    pub(super) before: &'a str,
    pub(super) after: &'a str,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl<'a> Number<'a> {
    pub(super) fn parse(text: &'a str, start: usize) -> Option<Self> {
        let bytes = text.as_bytes();
        let (mut parts, mut count, mut end) = ([u32::MAX; 5], 0_usize, start);
        loop {
            let part;
            (part, end) = digits_at(bytes, end);
            if let Some(slot) = parts.get_mut(count) {
                *slot = part.unwrap_or(u32::MAX);
            }
            count = count.saturating_add(1);
            let Some([b'.', b'0'..=b'9', ..]) = bytes.get(end..) else { break };
            end = end.saturating_add(1);
        }
        Some(Self { parts, count, before: text.get(..start)?, after: text.get(end..)?, start, end })
    }

    pub(super) fn part(&self, index: usize) -> Option<u32> {
        self.parts.get(index).copied().filter(|part| *part != u32::MAX)
    }

    /// A part as a build number.
    pub(super) fn build(&self, index: usize) -> Option<u16> {
        self.part(index).and_then(|build| u16::try_from(build).ok())
    }

    /// Whether a letter follows at once: then the digits are part of a word.
    pub(super) fn is_word(&self) -> bool {
        self.after.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic())
    }

    /// Whether nothing but punctuation follows.
    pub(super) fn is_last(&self) -> bool {
        self.after.bytes().all(|byte| matches!(byte, b'.' | b',' | b';' | b')' | b']' | b' '))
    }

    /// The last `len` bytes or so before it.
    pub(super) fn context(&self, len: usize) -> &'a str {
        let mut at = self.before.len().saturating_sub(len);
        while !self.before.is_char_boundary(at) {
            at = at.saturating_add(1);
        }
        self.before.get(at..).unwrap_or_default()
    }
}

/// Whether the words around a number make a bound of it.
pub(super) fn is_bound(before: &str, after: &str) -> bool {
    let plus = after.strip_prefix('+').is_some_and(|rest| !starts_with_word(rest));
    let words = after.bytes().position(|byte| !matches!(byte, b')' | b']' | b',' | b'(' | b' '));
    let words = words.and_then(|at| after.get(at..)).unwrap_or_default();
    let rest = words.strip_prefix("or ").or_else(|| words.strip_prefix("and "));
    let more = ["later", "higher", "newer", "above", "greater", "up", "earlier", "lower", "older", "below"];
    let before = trim_end(before);
    let compared = tail_start(before, |byte| byte == b'=');
    let compared = before.get(..compared).unwrap_or_default();
    let ordered = match compared.as_bytes().last() {
        Some(b'<' | b'>' | b'!') => true,
        Some(0x80..) => compared.ends_with(['\u{2264}', '\u{2265}']),
        _ => false,
    };
    plus || ordered
        || rest.is_some_and(|rest| more.iter().any(|word| starts_with(rest, word)))
        || is_relative(before)
}

/// Whether the last word makes a bound of what follows.
fn is_relative(before: &str) -> bool {
    let relative = ["than", "before", "after", "since", "until", "least", "not"];
    // Their last letters.
    if !before.as_bytes().last().is_some_and(|last| matches!(last | 0x20, b'n' | b'e' | b'r' | b'l' | b't')) {
        return false;
    }
    let last = tail(before, |byte| byte != b' ');
    relative.iter().any(|word| last.eq_ignore_ascii_case(word))
}

/// [`str::trim_end`], at once when the end is a mark or a letter of ASCII.
pub(super) fn trim_end(text: &str) -> &str {
    match text.as_bytes().last() {
        Some(b'!'..=b'~') => text,
        _ => text.trim_end(),
    }
}

pub(super) fn starts_with_digit(text: &str) -> bool {
    text.bytes().next().is_some_and(|byte| byte.is_ascii_digit())
}

pub(super) fn starts_with_word(text: &str) -> bool {
    text.bytes().next().is_some_and(|byte| byte.is_ascii_alphanumeric())
}

/// Whether `text` begins with `prefix` (lower case), in either case.
pub(super) fn starts_with(text: &str, prefix: &str) -> bool {
    text.get(..prefix.len()).is_some_and(|head| head.eq_ignore_ascii_case(prefix))
}

/// Words to look for, each with its letters.
pub(super) struct Sought<const N: usize> {
    words: &'static [&'static str],
    letters: [Letters; N],
}

static DECOY: Sought<{ words::DECOY.len() }> = Sought::new(words::DECOY);
/// What only Linux calls itself.
pub(super) static LINUX: Sought<{ words::LINUX.len() }> = Sought::new(words::LINUX);
pub(super) static WINDOWS: Sought<1> = Sought::new(&["windows"]);
pub(super) static DATACENTER: Sought<1> = Sought::new(&["datacenter"]);

impl<const N: usize> Sought<N> {
    const fn new(words: &'static [&'static str]) -> Self {
        Self { words, letters: Letters::of_each(words) }
    }

    /// Whether one of the words (lower case) stands in `text`, in either case. `letters` are those of `text`, or of
    /// more.
    pub(super) fn is_in(&self, text: &str, letters: Letters) -> bool {
        let mut pairs = 0;
        for (word, _) in self.words.iter().zip(&self.letters).filter(|(_, spelt)| letters.spell(**spelt)) {
            pairs |= pair(word);
        }
        pairs != 0 && contains_any(text, self.words, pairs)
    }

    /// Whether all letters of one of the words are there.
    pub(super) fn may_be_in(&self, letters: Letters) -> bool {
        self.letters.iter().any(|word| letters.spell(*word))
    }
}

/// The bit of a word's first two letters.
fn pair(word: &str) -> u64 {
    match word.as_bytes() {
        [first, second, ..] => pair_of(*first, *second),
        _ => u64::MAX,
    }
}

fn pair_of(first: u8, second: u8) -> u64 {
    1_u64.wrapping_shl(u32::from(place(first).wrapping_mul(5) ^ place(second)))
}

/// Whether one of `words` stands in `text`. It is compared only where two letters stand whose bit is in `pairs`.
fn contains_any(text: &str, words: &[&str], pairs: u64) -> bool {
    let bytes = text.as_bytes();
    let mut rest = bytes;
    while let [first, after @ ..] = rest {
        let second = after.first().copied().unwrap_or_default();
        if pairs & pair_of(*first, second) != 0 && words.iter().any(|word| begins_with(rest, word)) {
            return true;
        }
        rest = after;
    }
    false
}

/// Whether `bytes` begin with a word, in either case.
fn begins_with(bytes: &[u8], word: &str) -> bool {
    word.as_bytes().first() == bytes.first().map(u8::to_ascii_lowercase).as_ref()
        && bytes.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word.as_bytes()))
}

/// Whether another product's number follows.
pub(super) fn is_decoy(number: &Number<'_>, letters: Letters) -> bool {
    // Only what is on the way to the number itself: no other number in between.
    DECOY.may_be_in(letters) && DECOY.is_in(tail(number.context(80), |byte| !byte.is_ascii_digit()), letters)
}

/// `amd64fre.`, `arm64fre.`, `x86chk.`
pub(super) fn is_architecture(text: &str) -> bool {
    let end = text.bytes().take(13).position(|byte| byte == b'.').unwrap_or(text.len());
    let word = text.get(..end).unwrap_or_default();
    word.len() <= 12 && (word.ends_with("fre") || word.ends_with("chk"))
}

/// `ni_release.220506-1250`: a branch, as `BuildLab` gives it.
pub(super) fn is_branch(text: &str) -> bool {
    let Some((branch, date)) = text.split_once('.') else { return false };
    let (date, rest) = split_digits(date);
    branch.contains('_')
        && branch.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && date.len() == 6
        && rest.starts_with('-')
}

/// Whether the third part is the day of a build: `250117`, or `1010129-1455` as the release pages have it.
pub(super) fn is_date(text: &str, number: &Number<'_>) -> bool {
    let day = text.get(..number.end).and_then(|head| head.rsplit('.').next()).unwrap_or_default();
    match day.len() {
        6 => day.get(2..4).is_some_and(|month| ("01"..="12").contains(&month)),
        7 => number.after.strip_prefix('-').is_some_and(|time| split_digits(time).0.len() == 4),
        _ => false,
    }
}

/// Whether the words before a number call it a build: `OS Build 17763.107`, `CurrentBuild=17763`,
/// `Betriebssystembuild: 19045.2006`, `CurrentBuildNumber    REG_SZ    17763`.
pub(super) fn named_as_build(number: &Number<'_>) -> bool {
    let mut context = trim_end(number.context(48));
    while let Some(before) = context.strip_suffix("REG_SZ") {
        context = before;
    }
    let end = tail_start(context, |byte| matches!(byte, b' ' | b':' | b'=' | b'"' | b'\'' | b'('));
    let context = context.get(..end).unwrap_or_default();
    let own = |byte: u8| !byte.is_ascii_digit() && !matches!(byte, b'.' | b',' | b';');
    let own = tail(context, own);
    if own.is_ascii() {
        // Every word of ASCII ends in one of these; a test holds it against the table.
        if !own.as_bytes().last().is_some_and(|last| LAST_OF_BUILD.contains(&last.to_ascii_lowercase())) {
            return false;
        }
    } else if holds_build(own) {
        return true;
    }
    let last = tail(own, |byte| !matches!(byte, b' ' | b'(' | b'"' | b'/' | b'-'));
    words::BUILD.iter().any(|word| word.is_ascii() && ends_with(last, word))
        || ends_with(own, "build number")
        || ends_with(last, "buildnumber")
}

/// The last letters of the words for a build that are ASCII, and of "number".
const LAST_OF_BUILD: &[u8] = b"danr";

/// Whether a word for a build that is not ASCII stands in `text`.
fn holds_build(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().enumerate().any(|(at, first)| {
        words::BUILD.iter().any(|word| {
            word.as_bytes().first() == Some(first)
                && !word.is_ascii()
                && bytes.get(at..).is_some_and(|rest| rest.starts_with(word.as_bytes()))
        })
    })
}

/// The end of `text` as far back as its bytes are `kept`; marks of ASCII that are not are never part of a character.
fn tail(text: &str, kept: impl Fn(u8) -> bool) -> &str {
    text.get(tail_start(text, kept)..).unwrap_or(text)
}

fn tail_start(text: &str, kept: impl Fn(u8) -> bool) -> usize {
    text.bytes().rposition(|byte| !kept(byte)).map_or(0, |at| at.saturating_add(1))
}

pub(super) fn ends_with(text: &str, suffix: &str) -> bool {
    let start = text.len().checked_sub(suffix.len());
    start.and_then(|start| text.get(start..)).is_some_and(|tail| tail.eq_ignore_ascii_case(suffix))
}

/// `22H2 (Betriebssystembuild 19045.2006)`: the shape of winver in every language. The word before the parenthesis
/// is the label of that very build, or the registry's frozen `2009`.
pub(super) fn in_parentheses(number: &Number<'_>, build: u16) -> bool {
    let inside = tail(number.before, |byte| byte != b'(');
    let Some(before) = number.before.get(..number.before.len().saturating_sub(inside.len())) else {
        return false;
    };
    let Some(before) = before.strip_suffix('(') else { return false };
    if inside.bytes().any(|byte| byte.is_ascii_digit() || byte == b')') {
        return false;
    }
    let label = tail(trim_end(before), |byte| byte.is_ascii_alphanumeric());
    let fits = label == "2009"
        || catalog::of_build(build).iter().any(|release| release.label.eq_ignore_ascii_case(label));
    fits && (number.after.trim_start().starts_with(')') || number.is_last())
}

#[cfg(test)]
mod tests {
    use super::{LAST_OF_BUILD, words};

    #[test]
    fn words_for_a_build_end_in_these_letters() {
        for word in words::BUILD.iter().filter(|word| word.is_ascii()) {
            assert!(word.bytes().last().is_some_and(|last| LAST_OF_BUILD.contains(&last)), "{word}");
        }
    }
}
