//! Texts of the tables, packed.

/// Texts in one, and where each ends: half the size of a slice of texts, in every module that carries them.
pub(crate) struct Packed {
    /// The texts, one after the other.
    pub(crate) text: &'static str,
    /// One past the last byte of each.
    pub(crate) ends: &'static [u16],
}

impl Packed {
    /// How many there are.
    pub(crate) const fn len(&self) -> usize {
        self.ends.len()
    }

    /// One of them.
    pub(crate) fn get(&self, index: usize) -> Option<&'static str> {
        let start = match index.checked_sub(1) {
            Some(before) => *self.ends.get(before)?,
            None => 0,
        };
        self.text.get(usize::from(start)..usize::from(*self.ends.get(index)?))
    }
}
