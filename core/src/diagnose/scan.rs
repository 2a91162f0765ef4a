//! One pass over a text for hundreds of patterns.
//!
//! Every pattern begins with four bytes that stand together. One table says of any two bytes which patterns may begin
//! with them, and which may go on with them: eight groups of patterns, a bit each. Where two bytes and the two behind
//! them have no group in common nothing begins. No step waits for the one before, as it would in an automaton, whose
//! tables are far larger, too: the crate aho-corasick was measured at 51 KB in a module.

use super::clean::Clean;
use super::pattern::{Match, Pattern};

/// Of any two bytes, six bits each.
const PAIRS: usize = 1 << 12;

/// The size of the table of the patterns' heads.
const SLOTS: usize = 1 << 10;

/// As many of the first matches of one pattern are kept: a log that repeats itself says nothing new.
const FIRST: usize = 16;

/// As many of the last matches of one pattern are kept too: what a job failed of stands at the end of its log.
const LAST: usize = 16;

/// Larger texts were never on a console, which breaks lines in the middle of words.
const LARGEST_PASTE: usize = 1 << 20;

/// As many bytes of an anchor are looked at while searching; no anchor is shorter.
const WINDOW: usize = 4;

/// So many pairs begin in a block of eight bytes and end in it.
const STEP: usize = 7;

/// What is looked for, ready to look.
pub(super) struct Scanner<'p> {
    patterns: &'p [Pattern],
    /// Of any two bytes, the groups of the patterns that begin with them, and the groups of the patterns that have
    /// them behind their first two.
    groups: [[u8; 2]; PAIRS],
    /// Where in `heads` those of a hash begin, plus one.
    firsts: [u16; SLOTS],
    heads: Vec<Head>,
}

/// How patterns begin: dozens with the same word, which is compared once for all of them.
struct Head {
    /// The first bytes of the anchor, folded.
    bytes: u64,
    /// The bits of those that the anchor has.
    mask: u64,
    /// The patterns.
    patterns: Vec<u16>,
}

impl Head {
    fn of(anchor: &[u8], pattern: u16) -> Self {
        let missing = 8_u32.saturating_sub(anchor.len() as u32);
        let mask = u64::MAX.wrapping_shr(missing.wrapping_mul(8));
        Self { bytes: fold(block(anchor)) & mask, mask, patterns: vec![pattern] }
    }

    /// Its first four bytes.
    const fn key(&self) -> u32 {
        self.bytes as u32
    }
}

impl<'p> Scanner<'p> {
    pub(super) fn new(patterns: &'p [Pattern]) -> Self {
        let anchors = patterns.iter().map(|pattern| pattern.anchor().as_bytes()).zip(0_u16..);
        let mut heads: Vec<Head> = anchors.map(|(anchor, index)| Head::of(anchor, index)).collect();
        let place = |head: &Head| (slot(head.key()), head.key(), head.bytes, head.mask);
        crate::order::sort_by(&mut heads, |a, b| place(a).cmp(&place(b)));
        heads.dedup_by(|next, head| {
            let same = place(next) == place(head);
            if same {
                head.patterns.append(&mut next.patterns);
            }
            same
        });
        let (mut groups, mut firsts) = ([[0; 2]; PAIRS], [0; SLOTS]);
        for (head, place) in heads.iter().zip(1_u16..) {
            let key = head.key();
            for (pair, groups_of) in [(key, 0), (key >> 16, 1)] {
                let groups = groups.get_mut(pair_of(spread(pair.into())));
                if let Some(groups) = groups.and_then(|groups| groups.get_mut(groups_of)) {
                    *groups |= 1_u8.wrapping_shl(key >> 24);
                }
            }
            if let Some(first) = firsts.get_mut(slot(key)).filter(|first| **first == 0) {
                *first = place;
            }
        }
        Self { patterns, groups, firsts, heads }
    }

    /// Every match, in the order of the text.
    pub(super) fn scan(&self, text: &[u8]) -> Vec<Match> {
        let mut found = Found { list: Vec::new(), of_one: vec![Seen::default(); self.patterns.len()] };
        let (mut at, mut rest) = (0_usize, text);
        let (mut before, mut last) = (0_u8, 0_u8);
        while !rest.is_empty() {
            let mut pairs = spread(block(rest));
            // Whether something may begin two bytes before each pair: a byte for each, the first one highest. What
            // begins is tried below, so that this loop is short enough to be unrolled.
            let mut begins = 0_u64;
            for _ in 0..STEP {
                let [first, second] = self.groups.get(pair_of(pairs)).copied().unwrap_or_default();
                begins = begins << 8 | u64::from(before & second);
                (before, last) = (last, first);
                pairs >>= 8;
            }
            while begins != 0 {
                // Of eight bytes, the highest is that of no pair.
                let byte = begins.leading_zeros() / 8;
                begins &= (u64::MAX >> 8).wrapping_shr(byte.wrapping_mul(8));
                self.try_window(text, at.wrapping_add(byte as usize).wrapping_sub(3), &mut found);
            }
            at = at.wrapping_add(STEP);
            rest = rest.get(STEP..).unwrap_or_default();
        }
        if text.len() <= LARGEST_PASTE {
            self.scan_breaks(text, &mut found);
        }
        found.in_order()
    }

    /// The patterns that begin at `start`.
    fn try_window(&self, text: &[u8], start: usize, found: &mut Found) {
        if let Some(window) = text.get(start..).and_then(|rest| rest.first_chunk::<WINDOW>()) {
            self.try_at(text, start, key(*window), found);
        }
    }

    /// The patterns that begin with this window, at `start`.
    fn try_at(&self, text: &[u8], start: usize, key: u32, found: &mut Found) {
        let hash = slot(key);
        let first = self.firsts.get(hash).and_then(|first| usize::from(*first).checked_sub(1));
        let Some(heads) = first.and_then(|first| self.heads.get(first..)) else { return };
        let rest = text.get(start..).unwrap_or_default();
        let bytes = fold(block(rest));
        for head in heads {
            if head.key() != key {
                if slot(head.key()) != hash {
                    return;
                }
                continue;
            }
            let unlike = (head.bytes ^ bytes) & head.mask;
            // Another letter is another word; anything else may be a break in this one.
            let unlike = rest.get(unlike.trailing_zeros() as usize / 8).filter(|_| unlike != 0);
            if unlike.is_some_and(u8::is_ascii_alphanumeric) {
                continue;
            }
            for index in head.patterns.iter().map(|index| usize::from(*index)) {
                if let Some(pattern) = self.patterns.get(index)
                    && let Some(matched) = pattern.matched(index, text, start)
                {
                    found.keep(matched);
                }
            }
        }
    }

    /// What begins in the last bytes of a line that a console cut: there the window is not in one piece.
    fn scan_breaks(&self, text: &[u8], found: &mut Found) {
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
    }
}

/// The matches so far.
struct Found {
    list: Vec<Match>,
    of_one: Vec<Seen>,
}

/// What is known of one pattern: how often it was found, and where the last of its matches stand in the list.
#[derive(Debug, Clone, Copy, Default)]
struct Seen {
    count: usize,
    last: [u32; LAST],
}

impl Found {
    /// The matches in the order of the text, and of one place in that of the patterns.
    fn in_order(mut self) -> Vec<Match> {
        crate::order::sort_by(&mut self.list, |a, b| (a.bytes, a.pattern).cmp(&(b.bytes, b.pattern)));
        self.list
    }

    /// Keeps the first matches of a pattern and, after them, the last ones, each in the place of the oldest of those.
    fn keep(&mut self, matched: Match) {
        let Some(seen) = self.of_one.get_mut(matched.pattern) else { return };
        let late = seen.count.checked_sub(FIRST);
        let place = late.and_then(|late| seen.last.get_mut(late % LAST));
        seen.count += 1;
        match (late, place) {
            (Some(LAST..), Some(place)) => {
                let known = usize::try_from(*place).ok().and_then(|place| self.list.get_mut(place));
                if let Some(known) = known {
                    *known = matched;
                }
            }
            (_, place) => {
                if let (Some(place), Ok(at)) = (place, u32::try_from(self.list.len())) {
                    *place = at;
                }
                self.list.push(matched);
            }
        }
    }
}

/// The first eight bytes; zeros where there are none.
fn block(bytes: &[u8]) -> u64 {
    bytes.first_chunk().map_or_else(|| last_block(bytes), |block| u64::from_le_bytes(*block))
}

/// The same of fewer bytes. Apart from the search, which has no need of it but once.
#[cold]
#[inline(never)]
fn last_block(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |block, byte| block << 8 | u64::from(*byte))
}

/// Upper and lower case of a letter are one.
const fn fold(bytes: u64) -> u64 {
    bytes | 0x2020_2020_2020_2020
}

/// The same of a window.
const fn key(window: [u8; WINDOW]) -> u32 {
    u32::from_le_bytes(window) | 0x2020_2020
}

/// Where a window stands in a table.
fn slot(key: u32) -> usize {
    usize::try_from(key.wrapping_mul(0x9e37_79b1) >> 22).unwrap_or_default() % SLOTS
}

/// Eight bytes so that from each on there stand six bits of it and six of the next one, mixed. What is left out tells
/// upper from lower case, and ASCII from everything else.
const fn spread(bytes: u64) -> u64 {
    let six = bytes & 0x1f1f_1f1f_1f1f_1f1f | bytes >> 1 & 0x2020_2020_2020_2020;
    six ^ six >> 2
}

/// The first pair of bytes that were spread.
const fn pair_of(spread: u64) -> usize {
    (spread & 0xfff) as usize
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Found, LARGEST_PASTE, Match, Scanner};
    use crate::catalog::PATTERNS;

    /// Every match, found by trying every place.
    fn everywhere(scanner: &Scanner<'_>, text: &[u8]) -> Vec<Match> {
        let mut found = Found { list: Vec::new(), of_one: vec![super::Seen::default(); PATTERNS.len()] };
        for start in 0..text.len() {
            scanner.try_window(text, start, &mut found);
        }
        assert!(text.len() <= LARGEST_PASTE);
        scanner.scan_breaks(text, &mut found);
        found.in_order()
    }

    proptest! {
        #[test]
        fn no_place_is_passed_over(
            parts in prop::collection::vec((0..PATTERNS.len(), 0_usize..40, ".{0,9}", any::<bool>()), 0..12)
        ) {
            let mut text = String::new();
            for (pattern, length, between, upper) in &parts {
                let words = PATTERNS.get(*pattern).map_or("", |pattern| pattern.all);
                let words: String = words.chars().take(*length).collect();
                text += &if *upper { words.to_uppercase() } else { words };
                text += between;
            }
            let scanner = Scanner::new(PATTERNS);
            prop_assert_eq!(scanner.scan(text.as_bytes()), everywhere(&scanner, text.as_bytes()));
        }
    }
}
