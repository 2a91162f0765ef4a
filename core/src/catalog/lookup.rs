//! Words found by a hash.
//!
//! The slots are filled by the compiler, with the hash that looks them up: the two cannot come apart.

/// Where each word of a sorted table stands, by its hash; 0 is free, else one more than the place in the table.
pub(crate) struct Slots<const N: usize>([u16; N]);

/// The slot to look at first, by FNV-1a, whose upper half is mixed into the lower one.
const fn first_slot(word: &[u8], slots: usize) -> usize {
    let (mut hash, mut rest) = (0x811c_9dc5_u32, word);
    while let [first, after @ ..] = rest {
        hash = (hash ^ *first as u32).wrapping_mul(0x0100_0193);
        rest = after;
    }
    (hash ^ (hash >> 15)) as usize & (slots - 1)
}

impl<const N: usize> Slots<N> {
    /// None filled.
    pub(crate) const fn empty() -> Self {
        assert!(N.is_power_of_two(), "a mask chooses the slot");
        Self([0; N])
    }

    /// With one more word.
    #[expect(clippy::indexing_slicing, reason = "at compile time, where a wrong index does not compile")]
    pub(crate) const fn with(mut self, word: &str, place: usize) -> Self {
        assert!(place < 0xffff && place * 4 < N * 3, "more words than slots");
        let mut slot = first_slot(word.as_bytes(), N);
        while self.0[slot] != 0 {
            slot = (slot + 1) & (N - 1);
        }
        self.0[slot] = place as u16 + 1;
        self
    }

    /// The place of `word`, where `is` says that the word of a place is it.
    pub(crate) fn find(&self, word: &[u8], is: impl Fn(usize) -> bool) -> Option<usize> {
        let mut slot = first_slot(word, N);
        loop {
            let place = usize::from(*self.0.get(slot)?).checked_sub(1)?;
            if is(place) {
                return Some(place);
            }
            slot = slot.saturating_add(1) & (N - 1);
        }
    }
}
