//! Values without a fixed place: the reference in a command line or a name, the version in a sentence.

use super::pattern::Slot;
use crate::catalog::words::{DECOY, OF_HOST, OF_IMAGE, OF_WINDOWS};

/// A value: what it is, its first byte, and one past its last.
type Value = (Slot, usize, usize);

/// So many words of a command line are read.
const MOST_WORDS: usize = 64;

/// No reference is longer than this on either side of the word by which it is found.
const LONGEST_NAME: usize = 160;

/// So far before a version the word may stand that says whose it is.
const REACH: usize = 56;

/// Options of commands that take no value; all others do unless there is an equals sign.
const FLAGS: &[&str] = &[
    "--all-platforms",
    "--all-tags",
    "--debug",
    "--detach",
    "--disable-content-trust",
    "--init",
    "--interactive",
    "--insecure",
    "--local",
    "--net-host",
    "--no-healthcheck",
    "--null-io",
    "--plain-http",
    "--privileged",
    "--publish-all",
    "--quiet",
    "--raw",
    "--read-only",
    "--rm",
    "--skip-verify",
    "--tls",
    "--tlsverify",
    "--tty",
    "--verbose",
    "-rm",
];

/// The image of a command line whose program ends at `at`: `docker -H tcp://192.0.2.1 run -it --name web IMAGE`.
pub(super) fn of_command(text: &[u8], start: usize, mut at: usize) -> Option<Value> {
    if start > 0
        && text.get(start - 1).is_some_and(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(byte))
    {
        return None;
    }
    let rest = text.get(at..)?;
    at += if rest.get(..4).is_some_and(|end| end.eq_ignore_ascii_case(b".exe")) { 4 } else { 0 };
    at += usize::from(text.get(at).is_some_and(|byte| is_quote(*byte)));
    let (mut verb, mut of_images, mut is_value) = (false, false, false);
    for _ in 0..MOST_WORDS {
        let (from, to) = word(text, at)?;
        at = to;
        let word = std::str::from_utf8(text.get(from..to)?).ok()?;
        if std::mem::take(&mut is_value) {
            continue;
        }
        if word.starts_with(['-', '\u{2013}', '\u{2014}']) {
            if word.ends_with(['\'', '"', '`']) || word == "--help" {
                return None;
            }
            is_value = !word.contains('=') && !FLAGS.contains(&word) && !is_cluster(word);
        } else if verb {
            let bare = word.trim_matches(|c| matches!(c, '"' | '\'' | '`' | ',' | '.' | ':' | ';' | ')'));
            let from = from.saturating_add(word.find(bare)?);
            let to = from.saturating_add(bare.len());
            let is_name = bare.contains(['/', ':']);
            return (is_name || is_typed(text, start, to)).then_some((Slot::Command, from, to));
        } else {
            match word {
                "run" | "pull" | "create" => verb = true,
                "inspect" if of_images => verb = true,
                "buildx" | "container" | "content" | "i" | "image" | "images" | "imagetools" | "manifest" => {
                    of_images = true;
                }
                _ => return None,
            }
        }
    }
    None
}

/// The next word of a command line from `at` on; one in quotes is one. A line goes on after its shell's mark for it.
fn word(text: &[u8], mut at: usize) -> Option<(usize, usize)> {
    let begin = at;
    loop {
        match *text.get(at)? {
            b' ' | b'\t' => at += 1,
            b'`' | b'\\' | b'^' if at > begin => {
                let line = text.get(at + 1..)?;
                let end = if line.starts_with(b"\r\n") { 2 } else { usize::from(line.starts_with(b"\n")) };
                if end == 0 {
                    break;
                }
                at += 1 + end;
            }
            _ => break,
        }
    }
    let rest = text.get(at..)?;
    let first = *rest.first()?;
    let length = if is_quote(first) {
        let end = rest.iter().skip(1).position(|byte| *byte == first || *byte == b'\n')?;
        end + 2
    } else {
        rest.iter().position(u8::is_ascii_whitespace).unwrap_or(rest.len())
    };
    (at > begin && length > 0).then_some((at, at + length))
}

/// Whether these are flags of one letter each, none of which takes a value.
fn is_cluster(word: &str) -> bool {
    let letters = word.trim_start_matches(['-', '\u{2013}', '\u{2014}']);
    letters.len() <= 4 && letters.bytes().all(|letter| b"ditPqD".contains(&letter))
}

/// Whether a command that begins at `start` was typed, and not spoken of: it begins its line or follows a prompt. One that
/// begins its line must also end it with the word that ends at `to`.
fn is_typed(text: &[u8], start: usize, to: usize) -> bool {
    let line = text.get(..start).unwrap_or_default().rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
    let last = line.iter().rev().find(|byte| !byte.is_ascii_whitespace());
    let ends = text.get(to..).is_none_or(|rest| {
        rest.iter()
            .find(|byte| !matches!(byte, b' ' | b'\t'))
            .is_none_or(|byte| matches!(byte, b'\r' | b'\n'))
    });
    match last {
        None => ends,
        // A quotation that is nothing but the command.
        Some(byte) if is_quote(*byte) => text.get(to) == Some(byte),
        Some(byte) => b">$#%/\\".contains(byte) || ends && *byte == b':',
    }
}

const fn is_quote(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | b'`')
}

/// The reference that the bytes from `start` to `after` are a part of. It has a tag or a digest: without one it could be
/// a folder or half of a name.
pub(super) fn around(text: &[u8], start: usize, after: usize) -> Option<Value> {
    let of_names = |byte: &u8| byte.is_ascii_alphanumeric() || b"._-/:@".contains(byte);
    let head = text.get(start.saturating_sub(LONGEST_NAME)..start)?;
    let before = head.iter().rev().take_while(|byte| of_names(byte)).count();
    let tail = text.get(after..)?.iter().take(LONGEST_NAME).take_while(|byte| of_names(byte)).count();
    let (mut from, to) = (start - before, after + tail);
    let name = std::str::from_utf8(text.get(from..to)?).ok()?;
    let name = match name.rsplit_once("//") {
        Some((scheme, rest)) => {
            from += name.len() - rest.len();
            if !matches!(scheme, "docker:" | "docker-image:" | "oci:") {
                return None;
            }
            rest
        }
        None => name,
    };
    let name = name.trim_end_matches(['.', ':', '-', '/', '@']);
    let last = name.rsplit('/').next()?;
    let tagged = last.split_once([':', '@']).is_some_and(|(of, tag)| !of.is_empty() && !tag.is_empty());
    let follows_path = from > 0 && matches!(text.get(from - 1), Some(b'\\' | b'='));
    (tagged && !(follows_path && text.get(from - 1) == Some(&b'\\'))).then_some((
        Slot::Reference,
        from,
        from + name.len(),
    ))
}

/// The version that the bytes from `start` to `after` begin (`10.0.`, a build) or announce (`build`), and whose it is: the word
/// right after it says it, or the nearest one before it in the same sentence.
pub(super) fn in_sentence(text: &[u8], start: usize, after: usize) -> Option<Value> {
    let announced = !text.get(start)?.is_ascii_digit();
    let from = if announced { after_words(text, after) } else { start };
    let is_part = |byte: &&u8| byte.is_ascii_digit() || **byte == b'.';
    let digits = text.get(from..)?.iter().take(16).take_while(is_part).count();
    let version = text.get(from..from + digits)?;
    let version = version.strip_suffix(b".").unwrap_or(version);
    let end = from + version.len();
    // The interface for programs gives every revision as 0.
    let said =
        from + version.strip_suffix(b".0").filter(|rest| !rest.ends_with(b"10")).unwrap_or(version).len();
    // Every build has five digits; fewer are the number of something else.
    let short = announced
        && (end < from + 5 || text.get(start.wrapping_sub(1)).is_some_and(u8::is_ascii_alphanumeric));
    // A build alone may be any number; one with a revision is none.
    let bare = !announced && !version.contains(&b'.');
    if short
        || bare
        || is_cut(text, end)
        || text.get(end).is_some_and(|byte| byte.is_ascii_alphabetic() || b"_/".contains(byte))
    {
        return None;
    }
    let rest: Vec<u8> = text.get(end..)?.iter().take(REACH).map(u8::to_ascii_lowercase).collect();
    let next = rest.iter().position(|byte| !b" `'\")*-".contains(byte)).unwrap_or(rest.len());
    let next = rest.get(next..).unwrap_or_default();
    let begins = |words: &[&str]| {
        words.iter().any(|word| next.starts_with(word.as_bytes()) && is_end(next, word.len()))
    };
    let slot = if begins(OF_IMAGE) {
        Slot::ImageVersion
    } else if begins(OF_HOST) && !next.starts_with(b"on ")
        // Only `systeminfo` and its like say the build twice, whatever they say between.
        || version.strip_prefix(b"10.0.").and_then(|rest| rest.get(..5)).is_some_and(|build| next.windows(5).any(|other| other == build))
    {
        Slot::Host
    } else {
        let head = text.get(start.saturating_sub(REACH)..start)?;
        let ends = |at: &usize| match head.get(*at..*at + 3) {
            Some([b'\n', ..] | [b';', b' ', _]) => true,
            Some([b'.', b' ', next]) => next.is_ascii_uppercase(),
            _ => false,
        };
        let head =
            head.get((0..head.len()).rev().find(ends).map_or(0, |end| end + 1)..)?.to_ascii_lowercase();
        let head = head.as_slice();
        let has = |words: &[&str]| words.iter().any(|word| last(head, word).is_some());
        let nearest = |words: &[&str]| words.iter().filter_map(|word| last(head, word)).max();
        match (nearest(OF_HOST), nearest(OF_IMAGE)) {
            (host, image) if host > image => Slot::Host,
            (_, Some(_)) => Slot::ImageVersion,
            (..) if has(OF_WINDOWS) && !has(DECOY) => Slot::Host,
            _ => return None,
        }
    };
    Some((slot, from, said))
}

/// Whether the line ends at `end` and the next goes on with a number: what stands before may be the beginning of another.
fn is_cut(text: &[u8], end: usize) -> bool {
    let rest = text.get(end..).unwrap_or_default();
    let next = rest.strip_prefix(b"\r\n").or_else(|| rest.strip_prefix(b"\n")).unwrap_or_default();
    next.first().is_some_and(|byte| byte.is_ascii_digit() || *byte == b'.')
}

/// Where the number begins that stands after `build`.
fn after_words(text: &[u8], mut at: usize) -> usize {
    loop {
        let rest = text.get(at..).unwrap_or_default();
        let word = [b"version".as_slice(), b"number"].iter().any(|word| rest.starts_with(word));
        at += match rest.first() {
            _ if word => {
                if rest.starts_with(b"v") {
                    7
                } else {
                    6
                }
            }
            Some(byte) if b" :=*`\t".contains(byte) => 1,
            _ => return at,
        };
    }
}

/// Where a word ends for the last time, and its length: of two that end together the longer one says more.
fn last(head: &[u8], word: &str) -> Option<(usize, usize)> {
    let at = head.windows(word.len()).rposition(|found| found == word.as_bytes())?;
    let begins = at == 0 || head.get(at - 1).is_some_and(|byte| !byte.is_ascii_alphanumeric());
    (begins && is_end(head, at + word.len())).then_some((at + word.len(), word.len()))
}

/// Whether a word ends at `at`; the plural is the same word.
fn is_end(text: &[u8], at: usize) -> bool {
    let rest = text.get(at..).unwrap_or_default();
    let rest = rest.strip_prefix(b"s").unwrap_or(rest);
    rest.first().is_none_or(|byte| !byte.is_ascii_alphanumeric())
}

/// The reference between `from` and `to`, when it has more than one part: a single word may be any word.
pub(super) fn tagged(text: &[u8], from: usize, to: usize) -> Option<Value> {
    let name = text.get(from..to)?;
    let parts =
        name.iter().any(|byte| matches!(byte, b'/' | b':')) && !name.windows(2).any(|pair| pair == b"//");
    parts.then_some((Slot::Reference, from, to))
}
