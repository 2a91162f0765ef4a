//! What went wrong, from whatever text somebody has of it.
//!
//! Tables say what errors look like and where versions stand in the output of the usual commands
//! (`core/data/signatures.toml`, `core/data/readings.toml`); one scan finds all of it.

mod clean;
mod documents;
mod pattern;
mod scan;
mod words;

pub(crate) use documents::{Content, Embedded, documents};
pub(crate) use pattern::{Means, Pattern, Slot};

use crate::catalog::{CAUSES, Cause, PATTERNS, SourceId, code, stage};
use crate::image::Reference;
use crate::order;
use crate::request::Role;
use crate::version::{Meaning, identify, parse_dotted};

/// An error that a text carries.
#[derive(Debug, Clone)]
pub(crate) struct Error {
    /// Why such errors happen.
    pub(crate) cause: &'static Cause,
    /// How sure the text alone makes it: 0 possible, 1 likely, 2 certain.
    pub(crate) sure: u8,
    /// Where in the life of a container it happens, if the words say it.
    pub(crate) stage: Option<&'static str>,
    /// Where it was seen.
    pub(crate) source: SourceId,
    /// Its first byte, and one past its last.
    pub(crate) bytes: (usize, usize),
    /// Whether it is made of parts with something between them.
    pub(crate) has_gap: bool,
    /// Whether it is a code without words.
    pub(crate) is_code: bool,
    /// Whether it stands in a list of codes.
    pub(crate) is_listed: bool,
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
    /// Whether a sentence says it that somebody wrote.
    pub(crate) is_prose: bool,
}

/// What a text says.
#[derive(Debug, Default)]
pub(crate) struct Reading<'a> {
    /// The errors, in the order of the text.
    pub(crate) errors: Vec<Error>,
    /// The facts, in the order of the text, each once.
    pub(crate) facts: Vec<Fact<'a>>,
}

/// What stands in a gap.
struct Value {
    slot: Slot,
    bytes: (usize, usize),
    of_error: bool,
    is_prose: bool,
}

impl Value {
    /// What it is and its words, when they make sense. Gaps end at ASCII, so that they never cut a character.
    fn words<'a>(&self, text: &'a str) -> Option<(Slot, &'a str)> {
        let is_command = self.slot == Slot::Command;
        let slot = if is_command { Slot::Reference } else { self.slot };
        let value = text.get(self.bytes.0..self.bytes.1).and_then(|value| value.split('<').next())?.trim();
        let end = self.bytes.0.saturating_add(value.len());
        // A word alone is a name of Docker Hub where a line or a quotation ends with it, else a word of a sentence.
        let ends = is_command
            || text.get(end..).and_then(|rest| rest.chars().next()).is_none_or(|c| "\r\n\"'`\\".contains(c));
        let is_word = slot == Slot::Reference && !ends && !value.contains(['/', ':']);
        (!is_word && says(slot, value)).then_some((slot, value))
    }
}

/// The certainty of words that say only that something failed: they count where nothing else is found.
const FALLBACK: u8 = 3;

/// The cause of words that do not even say what failed.
pub(crate) const VAGUE: &str = "unknown-failure";

/// Reads a text.
pub(crate) fn read(text: &str) -> Reading<'_> {
    let mut reading = Reading::default();
    let mut codes: Vec<u32> = Vec::new();
    let mut values: Vec<(Value, usize)> = Vec::new();
    let mut notices: Vec<(usize, usize)> = Vec::new();
    for found in scan::Scanner::new(PATTERNS).scan(text.as_bytes()) {
        let Some(pattern) = PATTERNS.get(found.pattern) else { continue };
        let of_error = match pattern.means {
            Means::Error { cause, sure, stage: at, source } => {
                let Some(cause) = CAUSES.get(usize::from(cause)) else { continue };
                reading.errors.push(Error {
                    cause,
                    sure,
                    stage: stage(at),
                    source,
                    bytes: found.bytes,
                    has_gap: pattern.has_gap(),
                    is_code: false,
                    is_listed: false,
                });
                true
            }
            Means::Code => {
                let Some(known) = number(text, found.bytes).and_then(code) else { continue };
                let Some(cause) = CAUSES.get(usize::from(known.cause)) else { continue };
                codes.push(known.code);
                let source = known.source;
                reading.errors.push(Error {
                    cause,
                    sure: known.sure,
                    stage: None,
                    source,
                    bytes: found.bytes,
                    has_gap: false,
                    is_code: true,
                    is_listed: false,
                });
                true
            }
            Means::Notice => {
                notices.push(found.bytes);
                false
            }
            Means::Facts => false,
        };
        let is_prose = pattern.is_prose();
        values.extend(found.gaps.into_iter().map(|(slot, from, to)| {
            (Value { slot, bytes: (from, to), of_error, is_prose }, pattern.weight())
        }));
    }
    values.retain(|(value, _)| value.words(text).is_some());
    // Of two that read the same words the one that says more around them is right, and a sentence says least.
    let knows_less = |value: &Value, weight: usize, other: &Value, more: usize| {
        (other.bytes.0 == value.bytes.0 && more > weight)
            || (value.is_prose
                && !other.is_prose
                && other.bytes.0 <= value.bytes.0
                && value.bytes.0 < other.bytes.1)
    };
    for (value, weight) in &values {
        if !values.iter().any(|(other, more)| knows_less(value, *weight, other, *more)) {
            reading.add(text, value);
        }
    }
    let is_notice = |error: &Error| {
        notices.iter().any(|(from, to)| (*from..*to).contains(&error.bytes.0) && error.bytes.1 <= *to)
    };
    reading.errors.retain(|error| !is_notice(error));
    if reading.errors.iter().any(|error| error.sure != FALLBACK) {
        reading.errors.retain(|error| error.sure != FALLBACK);
    }
    if reading.errors.iter().any(|error| error.cause.name != VAGUE) {
        reading.errors.retain(|error| error.cause.name != VAGUE);
    }
    reading.errors.iter_mut().filter(|error| error.sure == FALLBACK).for_each(|error| error.sure = 0);
    // One failure has one code, or two that follow from it. More of them are a list of codes.
    order::sort_by(&mut codes, |a, b| (a & !NTSTATUS).cmp(&(b & !NTSTATUS)));
    codes.dedup_by_key(|code| *code & !NTSTATUS);
    if codes.len() > MOST_CODES {
        reading
            .errors
            .iter_mut()
            .filter(|error| error.is_code)
            .for_each(|error| (error.sure, error.is_listed) = (0, true));
    }
    reading.drop_covered();
    reading
}

/// What tells a code of the compute service in programs written in Go from the service's own.
const NTSTATUS: u32 = 0x4000_0000;

/// A text with more different codes than this explains them and is no failure.
const MOST_CODES: usize = 3;

/// The number of a code, in any of its forms.
fn number(text: &str, (from, to): (usize, usize)) -> Option<u32> {
    let digits: String =
        text.get(from..to)?.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    match digits.to_ascii_lowercase().strip_prefix("0x") {
        Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok(),
        None => digits.parse::<u32>().ok().or_else(|| digits.parse::<i32>().ok().map(i32::cast_unsigned)),
    }
}

impl<'a> Reading<'a> {
    /// Forgets errors whose words are part of another error. Of those that begin together the one that goes on to a
    /// second part knows more, and of several such the one that finds it first; a code says less than the sentence
    /// that ends with it.
    fn drop_covered(&mut self) {
        let all: Vec<(usize, usize, bool)> =
            self.errors.iter().map(|error| (error.bytes.0, error.bytes.1, error.has_gap)).collect();
        let covered = |error: &Error| {
            let (from, to) = error.bytes;
            all.iter().any(|&(start, end, has_gap)| {
                let knows_more = if error.has_gap { has_gap && end < to } else { end > to };
                (end == to && start < from) || (start == from && knows_more)
            })
        };
        self.errors.retain(|error| !covered(error));
    }

    /// Adds a fact that is new.
    fn add(&mut self, text: &'a str, read: &Value) {
        let Some((slot, value)) = read.words(text) else { return };
        let Value { bytes, of_error, is_prose, .. } = *read;
        // Blanks outside of ASCII end no gap and begin no value.
        let raw = text.get(bytes.0..bytes.1).unwrap_or_default();
        let bytes = (bytes.0.saturating_add(raw.len().saturating_sub(raw.trim_start().len())), bytes.1);
        let end = bytes.0.saturating_add(value.len());
        let scheme = match (slot, text.get(..bytes.0).and_then(|head| head.strip_suffix("://"))) {
            (Slot::Runtime, Some(head)) => {
                head.bytes().rev().take_while(u8::is_ascii_alphabetic).count().saturating_add("://".len())
            }
            _ => 0,
        };
        let bytes = (bytes.0.saturating_sub(scheme), end);
        let value = text.get(bytes.0..bytes.1).unwrap_or(value);
        if !self.facts.iter().any(|known| known.slot == slot && known.text == value) {
            self.facts.push(Fact { slot, text: value, bytes, of_error, is_prose });
        }
    }
}

/// Whether a value is one of what stands in such a gap.
fn says(slot: Slot, value: &str) -> bool {
    let is_version = |role| !matches!(identify(value, role).meaning, Meaning::Invalid);
    match slot {
        Slot::Any | Slot::Whole | Slot::Command | Slot::Around | Slot::Dotted | Slot::Tagged => false,
        Slot::Host => {
            value.contains(|c: char| c.is_ascii_digit()) && !is_cut(value) && is_version(Role::Host)
        }
        Slot::ImageVersion => {
            let is_build = |build: &str| build.len() == 5 && build.bytes().all(|byte| byte.is_ascii_digit());
            let is_dotted = parse_dotted(value).is_some() || value.split('.').next().is_some_and(is_build);
            is_dotted && is_version(Role::Image)
        }
        Slot::Reference => {
            let of_names = |c: char| c.is_ascii_alphanumeric() || "/:._-@".contains(c);
            value.starts_with(|c: char| c.is_ascii_alphanumeric())
                && value.chars().all(of_names)
                && !value.starts_with("sha256:")
                && Reference::parse(value).is_some()
        }
        Slot::Node => {
            !value.is_empty()
                && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.".contains(&byte))
        }
        Slot::Isolation => ["process", "hyperv"].iter().any(|known| value.eq_ignore_ascii_case(known)),
        Slot::Runtime | Slot::Code => !value.is_empty(),
    }
}

/// Whether a line ends within a number: what stands before the break is then another number.
fn is_cut(value: &str) -> bool {
    let mut lines = value.lines().peekable();
    std::iter::from_fn(|| Some((lines.next()?, lines.peek().copied()?))).any(|(line, next)| {
        let number = |c: char| c.is_ascii_digit() || c == '.';
        line.trim_end().ends_with(number) && next.trim_start().starts_with(number)
    })
}

#[cfg(test)]
mod tests {
    use super::read;

    fn causes(text: &str) -> Vec<&'static str> {
        read(text).errors.iter().map(|error| error.cause.name).collect()
    }

    #[test]
    fn a_code_stands_alone() {
        for text in
            ["(0xc0370102)", "0x80370102.", "=-1070137086", "Code:2151088386,", "3224830210", "0xC037\n0102"]
        {
            assert_eq!(causes(text), ["hyperv-off"], "{text}");
        }
        for text in [
            "a0xc0370102",
            "0xc03701020",
            "0xc037010",
            "sha256:2151088386f",
            "v1.2151088386",
            "pod-2151088386",
        ] {
            assert_eq!(causes(text), [] as [&str; 0], "{text}");
        }
    }

    #[test]
    fn the_sentence_knows_more_than_its_code() {
        assert_eq!(causes("during CreateProcess: it exited. (0xc0370106)"), ["process-start"]);
        assert_eq!(causes("hcsshim::PrepareLayer failed in Win32: Incorrect function"), ["filter-driver"]);
        let first = "CreateComputeSystem a: The container operating system does not match\n\
                     : The system cannot find the file specified";
        assert!(!causes(first).contains(&"image-older-than-host"));
    }

    #[test]
    fn a_list_of_codes_proves_nothing() {
        let text = "0x80370101 0x80370102 0xc0370102 0x80370105 0x80370112";
        assert!(read(text).errors.iter().all(|error| error.sure == 0 && error.is_listed));
    }
}
