//! Strings as people paste them, made comparable.

use std::borrow::Cow;

use super::letters::{Letters, may_be_folded};

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
