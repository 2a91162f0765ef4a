//! Which letters a text holds, found in one pass: most words are known not to be there before they are looked for.

/// A set of letters (in either case), digits and marks, one bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Letters(u64);

/// The bit of every byte: letters by their place in the alphabet, then what follows.
static PLACES: [u8; 256] = places();

/// Of any digit.
const DIGIT: u8 = 26;
/// Of the dot. What has a lower place, or this, is part of a word or a number.
const DOT: u8 = 27;
const SPACE: u8 = 28;
const COLON: u8 = 29;
const SLASH: u8 = 30;
/// What stands in no image reference.
const BREAK: u8 = 31;
const LINE: u8 = 32;
/// The first byte of every character that [`super::text::folded`] changes, besides those of ASCII.
const FOLDED: u8 = 33;
/// Any other byte that is not ASCII.
const NOT_ASCII: u8 = 34;
/// Tabs across lines: folded only where something else is.
const FEED: u8 = 35;
/// Every other mark shares a few bits, but none of those that stand in no reference with `-` or `_`.
const MARKS: u8 = 36;
const AT: u8 = 61;
/// What stands in no image reference, and perhaps other marks.
static FOREIGN: [Letters; 1] = Letters::of_each(&["()[]{}\"'<> \t\n\x0b\x0c\r"]);
const FOLDS: u64 = (1 << FOLDED) | (1 << LINE);
/// What a word is made of: letters, digits and all that is not ASCII.
const WORD: u64 = (1 << FOLDED) | (1 << NOT_ASCII) | ((1 << DOT) - 1);

#[allow(clippy::indexing_slicing, reason = "at compile time, where a wrong index does not compile")]
const fn places() -> [u8; 256] {
    let mut places = [0; 256];
    let mut byte = 0_u8;
    loop {
        places[byte as usize] = match byte {
            b'a'..=b'z' => byte - b'a',
            b'A'..=b'Z' => byte - b'A',
            b'0'..=b'9' => DIGIT,
            b'.' => DOT,
            b' ' => SPACE,
            b':' => COLON,
            b'/' => SLASH,
            b'@' => AT,
            b'=' | b',' | b';' | b'\\' | b'|' | b'(' | b'[' => BREAK,
            b'\t' | b'\r' | b'\n' => LINE,
            b'\x0b' | b'\x0c' => FEED,
            0xc2 | 0xd9 | 0xdb | 0xe1..=0xe3 | 0xef => FOLDED,
            0x80.. => NOT_ASCII,
            _ => MARKS + byte % 25,
        };
        if byte == u8::MAX {
            return places;
        }
        byte += 1;
    }
}

/// Whether a letter or a digit is one of a few, by the bits of their places.
const fn is_one_of(place: u8, bits: u64) -> bool {
    bits & 1_u64.wrapping_shl(place as u32) != 0
}

/// Whether a byte is part of a word rather than between words.
pub(super) fn is_in_word(byte: u8) -> bool {
    is_one_of(place(byte), WORD)
}

/// Whether a byte is part of a word or a number: a letter or a digit of ASCII, or a dot.
pub(super) fn is_in_number(byte: u8) -> bool {
    place(byte) <= DOT
}

/// Whether a character that is folded may begin with a byte.
pub(super) fn may_be_folded(byte: u8) -> bool {
    is_one_of(place(byte), FOLDS | 1 << FEED)
}

/// The place of a byte.
pub(super) fn place(byte: u8) -> u8 {
    PLACES.get(usize::from(byte)).copied().unwrap_or(0)
}

impl Letters {
    /// Those of a text.
    pub(crate) fn of(text: &str) -> Self {
        let bit = |byte: u8| 1_u64.wrapping_shl(u32::from(place(byte)));
        let (eights, rest) = text.as_bytes().as_chunks::<8>();
        let mut all = rest.iter().fold(0, |all, byte| all | bit(*byte));
        for [a, b, c, d, e, f, g, h] in eights {
            all |= (bit(*a) | bit(*b) | bit(*c) | bit(*d)) | (bit(*e) | bit(*f) | bit(*g) | bit(*h));
        }
        Self(all)
    }

    /// Those of each of some words.
    #[allow(clippy::indexing_slicing, reason = "at compile time, where a wrong index does not compile")]
    pub(super) const fn of_each<const N: usize>(words: &[&str]) -> [Self; N] {
        assert!(words.len() == N, "a set for each word");
        let mut each = [Self(0); N];
        let places = places();
        let mut word = 0;
        while word < N {
            let bytes = words[word].as_bytes();
            let mut at = 0;
            while at < bytes.len() {
                each[word].0 |= 1 << places[bytes[at] as usize];
                at += 1;
            }
            word += 1;
        }
        each
    }

    /// Whether all of a word's letters are here.
    pub(super) const fn spell(self, word: Self) -> bool {
        word.0 & !self.0 == 0
    }

    const fn has(self, place: u8) -> bool {
        self.0 & (1 << place) != 0
    }

    /// What every update and every revision by itself is called with.
    pub(super) const fn has_b(self) -> bool {
        self.has(b'b' - b'a')
    }

    pub(super) const fn has_digit(self) -> bool {
        self.has(DIGIT)
    }

    pub(super) const fn has_space(self) -> bool {
        self.has(SPACE)
    }

    pub(super) const fn has_colon(self) -> bool {
        self.has(COLON)
    }

    /// A slash or an at sign.
    pub(super) const fn has_path(self) -> bool {
        self.has(SLASH) || self.has_at()
    }

    pub(crate) const fn has_at(self) -> bool {
        self.has(AT)
    }

    /// Something that may stand in no image reference.
    pub(crate) fn may_be_foreign(self) -> bool {
        FOREIGN.iter().any(|foreign| self.0 & foreign.0 != 0)
    }

    /// What stands in no image reference: `= , ; \ | ( [` or a space.
    pub(super) const fn has_break(self) -> bool {
        self.has(BREAK) || self.has(SPACE)
    }

    /// A character that may be folded.
    pub(super) const fn has_folds(self) -> bool {
        self.0 & FOLDS != 0 || self.has(NOT_ASCII) && self.has(FEED)
    }
}

#[cfg(test)]
mod tests {
    use super::Letters;

    #[test]
    fn a_word_that_is_there_is_spelt() {
        let words = ["windows kits", "wsl2", "-azure", "build.x", "\u{7248}\u{672c}"];
        let sets: [Letters; 5] = Letters::of_each(&words);
        for (word, set) in words.iter().zip(sets) {
            assert_eq!(Letters::of(word), set, "{word}");
            assert!(Letters::of(&format!("<{}>", word.to_ascii_uppercase())).spell(set), "{word}");
        }
        assert!(!Letters::of("Windows").spell(sets[0]));
        assert!(!Letters::of("registry.example.com:5000/a_b/c-d@sha256:1+0").has_break());
        assert!(!Letters::of("registry.example.com:5000/a_b/c-d@sha256:10").may_be_foreign());
    }
}
