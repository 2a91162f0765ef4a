//! One pass over a text for hundreds of patterns.
//!
//! The search skips as Wu and Manber's does (*A fast algorithm for multi-pattern searching*, 1994): it looks at
//! two bytes, and how far it may jump is known beforehand, so that most bytes of a log are never read. The crate
//! aho-corasick was measured at 51 KB in a module; this needs no tables beside the patterns.

use super::clean::Clean;
use super::pattern::{GAPS, Looked, Match, Pattern};

/// The size of the tables; the two bytes are hashed into it.
const SLOTS: usize = 4096;

/// As many matches of one pattern are kept: a log that repeats itself says nothing new.
const MOST_OF_ONE: u16 = 32;

/// Larger texts were never on a console, which breaks lines in the middle of words.
const LARGEST_PASTE: usize = 1 << 20;

/// As many bytes of an anchor are looked at while searching; no anchor is shorter.
const WINDOW: usize = 4;

/// So many bytes of a text, without what does not count, are compared with every pattern that may begin there.
const HEAD: usize = 12;

/// What is looked for, ready to look.
pub(super) struct Scanner<'p> {
    patterns: &'p [Pattern],
    /// How far to go on when these two bytes end the window.
    shift: Vec<u8>,
    /// Whether a window of this hash begins some pattern.
    begins: Vec<bool>,
    /// The patterns by the window that they begin with.
    windows: Vec<(u32, u16)>,
}

impl<'p> Scanner<'p> {
    pub(super) fn new(patterns: &'p [Pattern]) -> Self {
        let mut shift = vec![3_u8; SLOTS];
        let mut begins = vec![false; SLOTS];
        let mut windows = Vec::with_capacity(patterns.len());
        for (pattern, index) in patterns.iter().zip(0_u16..) {
            let Some(window) = pattern.anchor().as_bytes().first_chunk::<WINDOW>() else { continue };
            for (pair, left) in window.windows(2).zip((0_u8..3).rev()) {
                if let Some(shift) = shift.get_mut(hash(pair)) {
                    *shift = left.min(*shift);
                }
            }
            let key = key(*window);
            if let Some(begins) = begins.get_mut(slot(key)) {
                *begins = true;
            }
            windows.push((key, index));
        }
        crate::order::sort_by(&mut windows, Ord::cmp);
        Self { patterns, shift, begins, windows }
    }

    /// Every match, in the order of the text.
    pub(super) fn scan(&self, text: &[u8]) -> Vec<Match> {
        let mut found = Found {
            list: Vec::new(),
            seen: vec![0_u16; self.patterns.len()],
            looked: vec![Default::default(); self.patterns.len()],
        };
        let mut start = 0_usize;
        while let Some(window) = text.get(start..).and_then(|rest| rest.first_chunk::<WINDOW>()) {
            let [_, _, pair @ ..] = window;
            let shift = self.shift.get(hash(pair)).copied().unwrap_or(1);
            if shift > 0 {
                start = start.saturating_add(usize::from(shift));
                continue;
            }
            let key = key(*window);
            if self.begins.get(slot(key)).copied().unwrap_or_default() {
                self.try_at(text, start, key, &mut found);
            }
            start = start.saturating_add(1);
        }
        if text.len() <= LARGEST_PASTE {
            self.scan_breaks(text, &mut found);
        }
        found.list
    }

    /// The patterns that begin with this window, at `start`.
    fn try_at(&self, text: &[u8], start: usize, key: u32, found: &mut Found) {
        let first = self.windows.partition_point(|(known, _)| *known < key);
        if self.windows.get(first).is_none_or(|(known, _)| *known != key) {
            return;
        }
        // Read once for all patterns: most differ within a few bytes.
        let mut head = [0_u8; HEAD];
        let mut clean = Clean::new(text, start);
        let length = head.iter_mut().zip(&mut clean).map(|(slot, byte)| *slot = byte).count();
        let head = head.get(..length).unwrap_or_default();
        for (_, index) in self.windows.iter().skip(first).take_while(|(known, _)| *known == key) {
            let index = usize::from(*index);
            let (Some(pattern), Some(seen), Some(looked)) =
                (self.patterns.get(index), found.seen.get_mut(index), found.looked.get_mut(index))
            else {
                continue;
            };
            if *seen >= MOST_OF_ONE || !pattern.may_begin(head) {
                continue;
            }
            let rest = text.get(start..).unwrap_or_default();
            let mut unlike = pattern.anchor().bytes().zip(rest).filter(|(a, b)| *a != b.to_ascii_lowercase());
            // Another letter is another word; anything else may be a break in this one.
            let other_word = unlike.next().is_some_and(|(_, byte)| byte.is_ascii_alphanumeric());
            if !other_word && let Some(matched) = pattern.matched(index, text, start, looked) {
                *seen += 1;
                found.list.push(matched);
            }
        }
    }

    /// What begins in the last bytes of a line that a console cut: there the window is not in one piece.
    fn scan_breaks(&self, text: &[u8], found: &mut Found) {
        let known = found.list.len();
        for (end, _) in text.iter().enumerate().filter(|(_, byte)| **byte == b'\n') {
            let line = text.get(..end).unwrap_or_default();
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            let follows = text.get(end.saturating_add(1)).is_some_and(|byte| !byte.is_ascii_whitespace());
            if !follows || line.last().is_none_or(u8::is_ascii_whitespace) {
                continue;
            }
            for back in 1..WINDOW {
                let start = line.len().saturating_sub(back);
                let mut window = Clean::new(text, start);
                if let (Some(a), Some(b), Some(c), Some(d)) =
                    (window.next(), window.next(), window.next(), window.next())
                {
                    self.try_at(text, start, key([a, b, c, d]), found);
                }
            }
        }
        if found.list.len() > known {
            crate::order::sort_by(&mut found.list, |a, b| a.bytes.cmp(&b.bytes));
        }
    }
}

/// The matches so far, and how many of each pattern.
struct Found {
    list: Vec<Match>,
    seen: Vec<u16>,
    /// Where the words after the gaps of each were looked for.
    looked: Vec<[Looked; GAPS]>,
}

/// Upper and lower case of a letter are one.
const fn key(window: [u8; WINDOW]) -> u32 {
    u32::from_le_bytes(window) | 0x2020_2020
}

/// Where a window stands in a table.
fn slot(key: u32) -> usize {
    usize::try_from(key.wrapping_mul(0x9e37_79b1) >> 20).unwrap_or_default() % SLOTS
}

/// Where a pair of bytes stands in a table.
fn hash(pair: &[u8]) -> usize {
    let byte = |index: usize| usize::from(pair.get(index).copied().unwrap_or_default() | 0x20);
    (byte(0).wrapping_mul(37) ^ byte(1)) % SLOTS
}
