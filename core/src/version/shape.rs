//! The shapes in which systems print numbers, and the words around them.

use super::number::{parse_digits, split_digits};
use crate::catalog::{self, words};

/// A run of digits and single dots between digits, as its parts.
pub(super) struct Number<'a> {
    parts: [Option<u32>; 5],
    pub(super) count: usize,
    /// What stands before it and after it.
    pub(super) before: &'a str,
    pub(super) after: &'a str,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl<'a> Number<'a> {
    pub(super) fn parse(text: &'a str, start: usize) -> Option<Self> {
        let mut number = Self {
            parts: [None; 5],
            count: 0,
            before: text.get(..start)?,
            after: text.get(start..)?,
            start,
            end: start,
        };
        loop {
            let (digits, rest) = split_digits(number.after);
            if let Some(slot) = number.parts.get_mut(number.count) {
                *slot = parse_digits(digits);
            }
            number.count = number.count.saturating_add(1);
            number.after = rest;
            let Some(rest) = rest.strip_prefix('.').filter(|rest| starts_with_digit(rest)) else { break };
            number.after = rest;
        }
        number.end = text.len().saturating_sub(number.after.len());
        Some(number)
    }

    pub(super) fn part(&self, index: usize) -> Option<u32> {
        self.parts.get(index).copied().flatten()
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
    let words = after.trim_start_matches([')', ']', ',', '(', ' ']);
    let (first, rest) = words.split_once(' ').unwrap_or_default();
    let more = ["later", "higher", "newer", "above", "greater", "up", "earlier", "lower", "older", "below"];
    let ordered = before.trim_end().trim_end_matches('=').ends_with(['<', '>', '!', '\u{2264}', '\u{2265}']);
    let last = before.trim_end().rsplit(' ').next().unwrap_or_default();
    let relative = ["than", "before", "after", "since", "until", "least", "not"];
    plus || ordered
        || matches!(first, "or" | "and") && more.iter().any(|word| starts_with(rest, word))
        || relative.iter().any(|word| last.eq_ignore_ascii_case(word))
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

/// Whether one of `words` (lower case) stands in `text`, in either case.
pub(super) fn contains_any(text: &str, words: &[&str]) -> bool {
    // A word is compared only where its first two letters may stand.
    let bit = |first: u8, second: u8| {
        let mixed = first.to_ascii_lowercase().wrapping_mul(5) ^ second.to_ascii_lowercase();
        1_u64.checked_shl(u32::from(mixed & 0x3f)).unwrap_or(0)
    };
    let pair = |word: &&str| match word.as_bytes() {
        [first, second, ..] => bit(*first, *second),
        _ => u64::MAX,
    };
    let pairs = words.iter().map(pair).fold(0, |all, pair| all | pair);
    let bytes = text.as_bytes();
    bytes.windows(2).enumerate().any(|(at, two)| {
        let [first, second] = two else { return false };
        pairs & bit(*first, *second) != 0
            && words.iter().any(|word| {
                let end = at.saturating_add(word.len());
                word.as_bytes().first() == Some(&first.to_ascii_lowercase())
                    && bytes.get(at..end).is_some_and(|part| part.eq_ignore_ascii_case(word.as_bytes()))
            })
    })
}

pub(super) fn is_decoy(context: &str) -> bool {
    // Only what is on the way to the number itself: no other number in between.
    let own = context.rsplit(|c: char| c.is_ascii_digit()).next().unwrap_or(context);
    contains_any(own, words::DECOY)
}

/// `amd64fre.`, `arm64fre.`, `x86chk.`
pub(super) fn is_architecture(text: &str) -> bool {
    let word = text.split('.').next().unwrap_or_default();
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

pub(super) fn has_siblings(build: u16) -> bool {
    catalog::RELEASES
        .iter()
        .any(|release| release.build != build && catalog::family_base(release.build) == build)
}

/// Whether the words before a number call it a build: `OS Build 17763.107`, `CurrentBuild=17763`,
/// `Betriebssystembuild: 19045.2006`, `CurrentBuildNumber    REG_SZ    17763`.
pub(super) fn named_as_build(number: &Number<'_>) -> bool {
    let context = number.context(48).trim_end().trim_end_matches("REG_SZ");
    let context = context.trim_end_matches([' ', ':', '=', '"', '\'', '(']);
    let Some(own) = context.rsplit(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | ';')).next()
    else {
        return false;
    };
    let last = own.rsplit([' ', '(', '"', '/', '-']).next().unwrap_or(own);
    let plain = own.is_ascii();
    words::BUILD
        .iter()
        .any(|word| if word.is_ascii() { ends_with(last, word) } else { !plain && own.contains(word) })
        || ends_with(own, "build number")
        || ends_with(last, "buildnumber")
}

pub(super) fn ends_with(text: &str, suffix: &str) -> bool {
    let start = text.len().checked_sub(suffix.len());
    start.and_then(|start| text.get(start..)).is_some_and(|tail| tail.eq_ignore_ascii_case(suffix))
}

/// `22H2 (Betriebssystembuild 19045.2006)`: the shape of winver in every language. The word before the parenthesis
/// is the label of that very build, or the registry's frozen `2009`.
pub(super) fn in_parentheses(number: &Number<'_>, build: u16) -> bool {
    let Some((before, inside)) = number.before.rsplit_once('(') else { return false };
    let label = before.trim_end();
    let label = label.rsplit(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or(label);
    let fits = label == "2009"
        || catalog::of_build(build).iter().any(|release| release.label.eq_ignore_ascii_case(label));
    fits && !inside.contains(|c: char| c.is_ascii_digit() || c == ')')
        && (number.after.trim_start().starts_with(')') || number.is_last())
}
