//! Strings as people paste them, made comparable.

use std::borrow::Cow;

/// Folds what terminals, input methods and trackers do to a string: quotes around it, no-break spaces,
/// full-width and Arabic digits, direction marks, line ends. Borrows when there is nothing to fold.
pub(crate) fn fold(text: &str) -> Cow<'_, str> {
    let trimmed = text.trim_matches(|c: char| {
        c.is_whitespace()
            || is_invisible(c)
            || matches!(c, '"' | '\'' | '`' | '\u{201c}' | '\u{201d}' | '\u{2018}' | '\u{2019}')
    });
    if trimmed.is_ascii() && !trimmed.bytes().any(|b| matches!(b, b'\r' | b'\n' | b'\t')) {
        return Cow::Borrowed(trimmed);
    }
    let folded = trimmed.chars().filter(|c| !is_invisible(*c)).map(|c| match c {
        // The full-width forms of ASCII, in its order.
        '\u{ff01}'..='\u{ff5e}' => moved(c, 0xff01, '!'),
        '\u{0660}'..='\u{0669}' => moved(c, 0x0660, '0'),
        '\u{06f0}'..='\u{06f9}' => moved(c, 0x06f0, '0'),
        '\u{3002}' => '.',
        c if c.is_whitespace() => ' ',
        c => c,
    });
    Cow::Owned(folded.collect())
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
pub(crate) struct Words {
    bytes: [u8; Self::MAX],
    len: usize,
}

impl Words {
    /// Longer than any name in the tables.
    const MAX: usize = 64;

    /// The words of `text` without those in `noise` (sorted), which name an edition, a vendor or nothing at all,
    /// and without dates and the Kubernetes version of a node image. Empty when they are longer than any name.
    pub(crate) fn of(text: &str, noise: &[&str]) -> Self {
        let mut words = Self { bytes: [0; Self::MAX], len: 0 };
        let mut rest = text;
        let mut kubernetes = false;
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric());
            if rest.is_empty() {
                return words;
            }
            let dated = !noise.is_empty() && rest.starts_with(|c: char| c.is_ascii_digit() || c == 'v');
            if let Some(after) = dated.then(|| skip_date(rest, kubernetes)).flatten() {
                rest = after;
                kubernetes = false;
                continue;
            }
            let end = rest.bytes().position(|b| b.is_ascii() && !b.is_ascii_alphanumeric());
            let (word, after) = rest.split_at_checked(end.unwrap_or(rest.len())).unwrap_or((rest, ""));
            rest = after;
            let start = words.len;
            if !words.push(word) {
                return Self { bytes: [0; Self::MAX], len: 0 };
            }
            let added = words.bytes.get(start..words.len).unwrap_or_default();
            kubernetes = added == b"optimized";
            if noise.binary_search_by(|known| known.as_bytes().cmp(added)).is_ok() {
                words.len = start;
            }
        }
    }

    fn push(&mut self, word: &str) -> bool {
        let Some(end) = self.len.checked_add(word.len()) else { return false };
        let Some(slots) = self.bytes.get_mut(self.len..end) else { return false };
        slots.copy_from_slice(word.as_bytes());
        slots.make_ascii_lowercase();
        self.len = end;
        true
    }

    /// As text.
    pub(crate) fn as_str(&self) -> &str {
        self.bytes.get(..self.len).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

/// What follows a date (`20210112`, `v20210112`, `2024.03.12`) or, after `optimized`, a Kubernetes version
/// (`1.29`).
fn skip_date(text: &str, kubernetes: bool) -> Option<&str> {
    let shapes = ["yyyydddd", "vyyyydddd", "yyyy.dd.dd", "yyyy-dd-dd", "d.dd"];
    let shapes = shapes.get(..if kubernetes { 5 } else { 4 }).unwrap_or_default();
    shapes.iter().find_map(|shape| {
        let (head, tail) = text.split_at_checked(shape.len())?;
        let fits = head.bytes().zip(shape.bytes()).all(|(byte, of)| match of {
            b'd' | b'y' => byte.is_ascii_digit(),
            of => byte == of,
        });
        let year = !shape.contains('y') || head.trim_start_matches('v').starts_with("20");
        let ends = !tail.bytes().next().is_some_and(|byte| byte.is_ascii_alphanumeric());
        (fits && year && ends).then_some(tail)
    })
}
