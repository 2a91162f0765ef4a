//! One pass over a text for hundreds of patterns.
//!
//! The search skips as Wu and Manber's does (*A fast algorithm for multi-pattern searching*, 1994): it looks at
//! two bytes, and how far it may jump is known beforehand, so that most bytes of a log are never read. A crate
//! for Aho-Corasick adds 51 KB to every module; this adds one, and needs no tables beside the patterns.

use super::clean::Clean;
use super::pattern::{Match, Pattern};

/// The size of the tables; the two bytes are hashed into it.
const SLOTS: usize = 4096;

/// As many matches of one pattern are kept: a log that repeats itself says nothing new.
const MOST_OF_ONE: u16 = 32;

/// Larger texts were never on a console, which breaks lines in the middle of words.
const LARGEST_PASTE: usize = 1 << 20;

/// What is looked for, ready to look.
pub(super) struct Scanner<'p> {
    patterns: &'p [Pattern],
    /// The shortest anchor, which bounds how far a step may go.
    window: usize,
    /// How far to go on when these two bytes end the window.
    shift: Vec<u8>,
    /// The patterns whose windows end with these two bytes, by hash.
    ending: Vec<(u16, u16)>,
}

impl<'p> Scanner<'p> {
    pub(super) fn new(patterns: &'p [Pattern]) -> Self {
        let window = patterns.iter().map(|pattern| pattern.anchor().len()).min().unwrap_or(2).clamp(2, 255);
        let farthest = u8::try_from(window - 1).unwrap_or(u8::MAX);
        let mut shift = vec![farthest; SLOTS];
        let mut ending = Vec::with_capacity(patterns.len());
        for (pattern, index) in patterns.iter().zip(0_u16..) {
            let anchor = pattern.anchor().as_bytes();
            for (pair, left) in anchor.windows(2).take(window - 1).zip((0..farthest).rev()) {
                let slot = hash(pair);
                if let Some(shift) = shift.get_mut(slot) {
                    *shift = left.min(*shift);
                }
                if left == 0 {
                    ending.push((u16::try_from(slot).unwrap_or_default(), index));
                }
            }
        }
        crate::order::sort_by(&mut ending, Ord::cmp);
        Self { patterns, window, shift, ending }
    }

    /// Every match, in the order of the text.
    pub(super) fn scan(&self, text: &[u8]) -> Vec<Match> {
        let mut found = Found { list: Vec::new(), seen: vec![0_u16; self.patterns.len()] };
        // The window's last two bytes.
        let mut end = self.window;
        while let Some(pair) = text.get(end.wrapping_sub(2)..end) {
            let slot = hash(pair);
            let shift = self.shift.get(slot).copied().unwrap_or(1);
            if shift > 0 {
                end = end.saturating_add(usize::from(shift));
                continue;
            }
            self.try_at(text, end.saturating_sub(self.window), slot, &mut found);
            end = end.saturating_add(1);
        }
        if text.len() <= LARGEST_PASTE {
            self.scan_breaks(text, &mut found);
        }
        found.list
    }

    /// The patterns whose windows end with the two bytes of `slot`, at `start`.
    fn try_at(&self, text: &[u8], start: usize, slot: usize, found: &mut Found) {
        let slot = u16::try_from(slot).unwrap_or_default();
        let first = self.ending.partition_point(|(known, _)| *known < slot);
        for (_, index) in self.ending.iter().skip(first).take_while(|(known, _)| *known == slot) {
            let index = usize::from(*index);
            let (Some(pattern), Some(seen)) = (self.patterns.get(index), found.seen.get_mut(index)) else {
                continue;
            };
            if *seen < MOST_OF_ONE
                && let Some(matched) = pattern.matched(index, text, start)
            {
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
            for back in 1..self.window {
                let start = line.len().saturating_sub(back);
                let mut window = Clean::new(text, start).skip(self.window.saturating_sub(2));
                if let (Some(a), Some(b)) = (window.next(), window.next()) {
                    self.try_at(text, start, hash(&[a, b]), found);
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
}

/// Upper and lower case of a letter are one.
fn hash(pair: &[u8]) -> usize {
    let byte = |index: usize| usize::from(pair.get(index).copied().unwrap_or_default() | 0x20);
    (byte(0).wrapping_mul(37) ^ byte(1)) % SLOTS
}
