//! Texts of the tables, packed.

/// Texts in one, and where each ends: half the size of a slice of texts, in every module that carries them.
pub(crate) struct Packed {
    /// The texts, one after the other.
    pub(crate) text: &'static str,
    /// One past the last byte of each, modulo 65536.
    pub(crate) ends: &'static [u16],
    /// The texts during which the end passes another 65536.
    pub(crate) carries: &'static [u16],
}

impl Packed {
    /// How many there are.
    pub(crate) const fn len(&self) -> usize {
        self.ends.len()
    }

    /// One of them.
    pub(crate) fn get(&self, index: usize) -> Option<&'static str> {
        let start = index.checked_sub(1).map_or(Some(0), |before| self.end(before))?;
        self.text.get(start..self.end(index)?)
    }

    fn end(&self, index: usize) -> Option<usize> {
        let carried = self.carries.iter().filter(|at| usize::from(**at) <= index).count();
        Some(usize::from(*self.ends.get(index)?) + (carried << 16))
    }
}
