//! The words of a name. `cargo xtask codegen` folds the names of the tables with the same code.

use super::letters::is_in_word;

/// Whether a word, in lower case, says nothing.
type IsNoise<'a> = &'a dyn Fn(&[u8]) -> bool;

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
        Self::of(text, None)
    }

    /// The words of `text` without those that are noise, which name an edition, a vendor or nothing at all, and
    /// without dates and the Kubernetes version of a node image. Empty when they are longer than any name.
    pub(super) fn telling(text: &str, is_noise: IsNoise<'_>) -> Self {
        Self::of(text, Some(is_noise))
    }

    fn of(text: &str, is_noise: Option<IsNoise<'_>>) -> Self {
        let mut words = Self { bytes: [0; Self::MAX], len: 0 };
        let source = text.as_bytes();
        let (mut at, mut kubernetes) = (0, false);
        while let Some(first) = source.get(at) {
            if !is_in_word(*first) {
                at = at.saturating_add(1);
                continue;
            }
            if is_noise.is_some()
                && matches!(first, b'0'..=b'9' | b'v')
                && let Some(skipped) = source.get(at..).and_then(|rest| dated(rest, kubernetes))
            {
                at = at.saturating_add(skipped);
                kubernetes = false;
                continue;
            }
            let start = words.len;
            for byte in source.get(at..).unwrap_or_default() {
                if !is_in_word(*byte) {
                    break;
                }
                let Some(slot) = words.bytes.get_mut(words.len) else {
                    return Self { bytes: words.bytes, len: 0 };
                };
                *slot = byte.to_ascii_lowercase();
                words.len = words.len.saturating_add(1);
            }
            let word = words.bytes.get(start..words.len).unwrap_or_default();
            at = at.saturating_add(word.len());
            if let Some(is_noise) = is_noise {
                kubernetes = word == b"optimized";
                if is_noise(word) {
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
