//! Strings as people paste them, made comparable.

use std::borrow::Cow;

use super::letters::{Letters, is_in_word, may_be_folded};
use crate::catalog::words::{SEED, hashed, is_noise};

/// Folds what terminals, input methods and trackers do to a string: quotes around it, no-break spaces,
/// full-width and Arabic digits, direction marks, line ends. Borrows when there is nothing to fold.
#[cfg(test)]
pub(super) fn fold(text: &str) -> Cow<'_, str> {
    folded(text).0
}

/// A string, folded, with its letters.
pub(super) fn folded(text: &str) -> (Cow<'_, str>, Letters) {
    let trimmed = trim(text);
    let letters = Letters::of(trimmed);
    if !letters.has_folds() {
        return (Cow::Borrowed(trimmed), letters);
    }
    match changed(trimmed) {
        Some(text) => {
            let letters = Letters::of(&text);
            (Cow::Owned(text), letters)
        }
        None => (Cow::Borrowed(trimmed), letters),
    }
}

/// Without white space, quotes and invisible marks around it.
fn trim(text: &str) -> &str {
    let edge = |byte: Option<&u8>| {
        byte.is_some_and(|byte| matches!(byte, b'\t'..=b'\r' | b' ' | b'"' | b'\'' | b'`' | 0x80..))
    };
    let bytes = text.as_bytes();
    if !edge(bytes.first()) && !edge(bytes.last()) {
        return text;
    }
    text.trim_matches(|c: char| {
        c.is_whitespace()
            || is_invisible(c)
            || matches!(c, '"' | '\'' | '`' | '\u{201c}' | '\u{201d}' | '\u{2018}' | '\u{2019}')
    })
}

/// The text with everything folded; none when nothing changes.
fn changed(text: &str) -> Option<String> {
    let mut folded = String::new();
    // What is before `done` is in `folded` already, as soon as anything was changed.
    let (mut at, mut done) = (0, 0);
    while let Some(byte) = text.as_bytes().get(at) {
        if !may_be_folded(*byte) {
            at = at.saturating_add(1);
            continue;
        }
        let c = text.get(at..)?.chars().next()?;
        let next = at.saturating_add(c.len_utf8());
        let other = fold_char(c);
        if other != Some(c) {
            if folded.is_empty() {
                folded.reserve(text.len());
            }
            folded.push_str(text.get(done..at)?);
            folded.extend(other);
            done = next;
        }
        at = next;
    }
    if done == 0 {
        return None;
    }
    folded.push_str(text.get(done..)?);
    Some(folded)
}

/// What a character becomes; none when it goes.
fn fold_char(c: char) -> Option<char> {
    match c {
        c if is_invisible(c) => None,
        // The full-width forms of ASCII, in its order.
        '\u{ff01}'..='\u{ff5e}' => Some(moved(c, 0xff01, '!')),
        '\u{0660}'..='\u{0669}' => Some(moved(c, 0x0660, '0')),
        '\u{06f0}'..='\u{06f9}' => Some(moved(c, 0x06f0, '0')),
        '\u{3002}' => Some('.'),
        c if c.is_whitespace() => Some(' '),
        c => Some(c),
    }
}

/// The character that stands as far from `to` as `c` from the code point `from`.
fn moved(c: char, from: u32, to: char) -> char {
    char::from_u32(u32::from(c).saturating_sub(from).saturating_add(u32::from(to))).unwrap_or(c)
}

/// Marks of direction and width, which come along when text is copied from a dialog.
const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{00ad}')
}

/// The words of a name, lower case and run together: `Server 2022` and `server2022` are one name.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words {
    bytes: [u8; Self::MAX],
    len: usize,
}

impl Words {
    /// Longer than any name in the tables.
    const MAX: usize = 64;

    /// Every word of `text`. Empty when they are longer than any name.
    pub(super) fn all(text: &str) -> Self {
        Self::of(text, false)
    }

    /// The words of `text` without those that name an edition, a vendor or nothing at all, and without dates and
    /// the Kubernetes version of a node image. Empty when they are longer than any name.
    pub(super) fn telling(text: &str) -> Self {
        Self::of(text, true)
    }

    fn of(text: &str, telling: bool) -> Self {
        let mut words = Self { bytes: [0; Self::MAX], len: 0 };
        let source = text.as_bytes();
        let (mut at, mut kubernetes) = (0, false);
        while let Some(first) = source.get(at) {
            if !is_in_word(*first) {
                at = at.saturating_add(1);
                continue;
            }
            if telling
                && matches!(first, b'0'..=b'9' | b'v')
                && let Some(skipped) = source.get(at..).and_then(|rest| dated(rest, kubernetes))
            {
                at = at.saturating_add(skipped);
                kubernetes = false;
                continue;
            }
            let (start, mut hash) = (words.len, SEED);
            for byte in source.get(at..).unwrap_or_default() {
                if !is_in_word(*byte) {
                    break;
                }
                let lower = byte.to_ascii_lowercase();
                let Some(slot) = words.bytes.get_mut(words.len) else {
                    return Self { bytes: words.bytes, len: 0 };
                };
                *slot = lower;
                words.len = words.len.saturating_add(1);
                hash = hashed(hash, lower);
            }
            let word = words.bytes.get(start..words.len).unwrap_or_default();
            at = at.saturating_add(word.len());
            if telling {
                kubernetes = word == b"optimized";
                if is_noise(word, hash) {
                    words.len = start;
                }
            }
        }
        words
    }

    /// With the words of another, in lower case, behind them; empty when that is too long.
    pub(super) fn then(mut self, other: &[u8]) -> Self {
        let end = self.len.saturating_add(other.len());
        match self.bytes.get_mut(self.len..end) {
            Some(slots) => {
                slots.copy_from_slice(other);
                self.len = end;
            }
            None => self.len = 0,
        }
        self
    }

    /// In lower case, without anything between them.
    pub(super) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }
}

/// How long a date is (`20210112`, `v20210112`, `2024.03.12`) or, after `optimized`, a Kubernetes version (`1.29`),
/// when the text begins with one.
fn dated(text: &[u8], kubernetes: bool) -> Option<usize> {
    let digits = |bytes: &[u8]| bytes.iter().all(u8::is_ascii_digit);
    let len = match text {
        [b'2', b'0', date @ ..] if date.get(..6).is_some_and(digits) => 8,
        [b'v', b'2', b'0', date @ ..] if date.get(..6).is_some_and(digits) => 9,
        [b'2', b'0', year @ ..] => match year.get(..8)? {
            [a, b, b'.', c, d, b'.', e, f] | [a, b, b'-', c, d, b'-', e, f]
                if digits(&[*a, *b, *c, *d, *e, *f]) =>
            {
                10
            }
            _ => return None,
        },
        [a, b'.', b, c, ..] if kubernetes && digits(&[*a, *b, *c]) => 4,
        _ => return None,
    };
    let ends = !text.get(len).is_some_and(u8::is_ascii_alphanumeric);
    ends.then_some(len)
}
