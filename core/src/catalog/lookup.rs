//! Words found by a hash.
//!
//! The slots are filled by the compiler, with the hash that looks them up: the two cannot come apart.

/// Where each word of a sorted table stands, by its hash; 0 is free, else one more than the place in the table.
pub(crate) struct Slots<const N: usize>([u8; N]);

/// The hash of no bytes.
pub(crate) const SEED: u32 = 0x811c_9dc5;

/// FNV-1a, a byte at a time. The upper half is mixed into the lower one when it is used.
pub(crate) const fn hashed(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}

const fn first_slot(hash: u32, slots: usize) -> usize {
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
        assert!(place < 255 && place * 4 < N * 3, "more words than slots");
        let bytes = word.as_bytes();
        let (mut hash, mut at) = (SEED, 0);
        while at < bytes.len() {
            hash = hashed(hash, bytes[at]);
            at += 1;
        }
        let mut slot = first_slot(hash, N);
        while self.0[slot] != 0 {
            slot = (slot + 1) & (N - 1);
        }
        self.0[slot] = place as u8 + 1;
        self
    }

    /// The place of the word that hashes to `hash` and `is` it.
    pub(crate) fn find(&self, hash: u32, is: impl Fn(usize) -> bool) -> Option<usize> {
        let mut slot = first_slot(hash, N);
        loop {
            let place = usize::from(*self.0.get(slot)?).checked_sub(1)?;
            if is(place) {
                return Some(place);
            }
            slot = slot.saturating_add(1) & (N - 1);
        }
    }
}
