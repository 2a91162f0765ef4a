//! What went wrong, from whatever text somebody has of it.
//!
//! Tables say what errors look like and where versions stand in the output of the usual commands
//! (`core/data/signatures.toml`, `core/data/readings.toml`); one scan finds all of it.

mod clean;
mod pattern;
mod scan;

pub(crate) use pattern::{Means, Pattern, Slot};

use crate::catalog::{CAUSES, Cause, PATTERNS, SourceId};
use crate::image::Reference;
use crate::request::Role;
use crate::version::{Meaning, identify, parse_dotted};

/// An error that a text carries.
#[derive(Debug, Clone)]
pub(crate) struct Error {
    /// Why such errors happen.
    pub(crate) cause: &'static Cause,
    /// How sure the text alone makes it: 0 possible, 1 likely, 2 certain.
    pub(crate) sure: u8,
    /// Where it was seen.
    pub(crate) source: SourceId,
    /// Its first byte, and one past its last.
    pub(crate) bytes: (usize, usize),
}

/// Something that a text says about a host, an image or what is around them.
#[derive(Debug, PartialEq)]
pub(crate) struct Fact<'a> {
    /// What it is about.
    pub(crate) slot: Slot,
    /// The words.
    pub(crate) text: &'a str,
    /// Its first byte, and one past its last.
    pub(crate) bytes: (usize, usize),
    /// Whether an error says it, rather than a command that was asked.
    pub(crate) of_error: bool,
}

/// What a text says.
#[derive(Debug, Default)]
pub(crate) struct Reading<'a> {
    /// The errors, in the order of the text.
    pub(crate) errors: Vec<Error>,
    /// The facts, in the order of the text, each once.
    pub(crate) facts: Vec<Fact<'a>>,
}

/// Reads a text.
pub(crate) fn read(text: &str) -> Reading<'_> {
    let mut reading = Reading::default();
    for found in scan::Scanner::new(PATTERNS).scan(text.as_bytes()) {
        let Some(pattern) = PATTERNS.get(found.pattern) else { continue };
        let of_error = match pattern.means {
            Means::Error { cause, sure, source } => {
                let Some(cause) = CAUSES.get(usize::from(cause)) else { continue };
                reading.errors.push(Error { cause, sure, source, bytes: found.bytes });
                if pattern.is_code() {
                    reading.add(text, Slot::Code, found.bytes, true);
                }
                true
            }
            Means::Facts => false,
        };
        for (slot, from, to) in found.gaps {
            reading.add(text, slot, (from, to), of_error);
        }
    }
    reading
}

impl<'a> Reading<'a> {
    /// Adds a fact that is new and makes sense. Gaps end at ASCII, so that they never cut a character.
    fn add(&mut self, text: &'a str, slot: Slot, bytes: (usize, usize), of_error: bool) {
        let Some(value) = text.get(bytes.0..bytes.1).map(str::trim).filter(|value| says(slot, value)) else {
            return;
        };
        if !self.facts.iter().any(|known| known.slot == slot && known.text == value) {
            self.facts.push(Fact { slot, text: value, bytes, of_error });
        }
    }
}

/// Whether a value is one of what stands in such a gap.
fn says(slot: Slot, value: &str) -> bool {
    let is_version = |role| !matches!(identify(value, role).meaning, Meaning::Invalid);
    match slot {
        Slot::Any | Slot::Whole => false,
        Slot::Host => is_version(Role::Host),
        Slot::ImageVersion => parse_dotted(value).is_some() && is_version(Role::Image),
        Slot::Reference => {
            let of_names = |c: char| c.is_ascii_alphanumeric() || "/:._-@".contains(c);
            value.starts_with(|c: char| c.is_ascii_alphanumeric())
                && value.chars().all(of_names)
                && Reference::parse(value).is_some()
        }
        Slot::Node | Slot::Runtime | Slot::Isolation | Slot::Code => !value.is_empty(),
    }
}
