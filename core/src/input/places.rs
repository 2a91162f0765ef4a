//! Lines and columns of places in a text.

use crate::report::{Position, Span};

/// A text, read once from start to end as long as places are asked for in its order.
pub(crate) struct Places<'a> {
    text: &'a str,
    at: usize,
    line: u32,
    line_start: usize,
}

impl<'a> Places<'a> {
    /// The places of a text.
    pub(crate) const fn new(text: &'a str) -> Self {
        Self { text, at: 0, line: 1, line_start: 0 }
    }

    /// The stretch between two bytes.
    pub(crate) fn span(&mut self, (from, to): (usize, usize)) -> Span {
        Span { start: self.position(from), end: self.position(to) }
    }

    fn position(&mut self, byte: usize) -> Position {
        if byte < self.at {
            *self = Self::new(self.text);
        }
        let between = self.text.as_bytes().get(self.at..byte).unwrap_or_default();
        for (offset, _) in between.iter().enumerate().filter(|(_, byte)| **byte == b'\n') {
            self.line = self.line.saturating_add(1);
            self.line_start = self.at.saturating_add(offset).saturating_add(1);
        }
        self.at = byte;
        let column = self.text.get(self.line_start..byte).map_or(0, |head| head.chars().count());
        Position { line: self.line, column: u32::try_from(column).unwrap_or(u32::MAX).saturating_add(1) }
    }
}
