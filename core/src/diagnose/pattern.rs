//! What is looked for: words with gaps, and what stands in the gaps.

use super::clean::Clean;

/// A pattern of the tables, without blanks, quotes and backslashes, in lower case. In it the characters below
/// [`SLOTS`] are gaps, by number.
#[derive(Debug)]
pub(crate) struct Pattern {
    /// What must stand before it.
    pub(crate) before: &'static str,
    /// The words and gaps.
    pub(crate) text: &'static str,
    /// How many bytes at its start stand together in any text.
    pub(crate) anchor: u8,
    /// What a match means.
    pub(crate) means: Means,
}

/// What a match means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Means {
    /// An error: the index of its cause, how sure the text alone makes it (0 possible, 1 likely, 2 certain),
    /// at which stage it happens (0: any), and where it was seen.
    Error { cause: u8, sure: u8, stage: u8, source: crate::catalog::SourceId },
    /// A result code, to be looked up.
    Code,
    /// Only what stands in its gaps.
    Facts,
}

/// What stands in a gap of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Slot {
    /// Whatever.
    Any,
    /// The host's version.
    Host,
    /// The image's version.
    ImageVersion,
    /// An image reference.
    Reference,
    /// The rest of an image reference that begins where the pattern does.
    Whole,
    /// A node's name.
    Node,
    /// A runtime and its version.
    Runtime,
    /// An isolation.
    Isolation,
    /// The rest of a result code that begins where the pattern does.
    Code,
}

impl Slot {
    const ALL: [Self; 9] = [
        Self::Any,
        Self::Host,
        Self::ImageVersion,
        Self::Reference,
        Self::Whole,
        Self::Node,
        Self::Runtime,
        Self::Isolation,
        Self::Code,
    ];

    fn of(byte: u8) -> Option<Self> {
        Self::ALL.get(usize::from(byte).checked_sub(1)?).copied()
    }

    fn of_char(char: char) -> Option<Self> {
        u8::try_from(char).ok().and_then(Self::of)
    }

    /// Whether blanks may be part of what stands there.
    const fn has_blanks(self) -> bool {
        matches!(self, Self::Any | Self::Host | Self::ImageVersion)
    }

    /// How many bytes may stand there.
    const fn longest(self) -> usize {
        match self {
            Self::Any => 400,
            _ => 160,
        }
    }
}

/// A pattern found.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Match {
    /// Which one.
    pub(crate) pattern: usize,
    /// Its first byte, and one past its last.
    pub(crate) bytes: (usize, usize),
    /// What stands in its gaps, and where.
    pub(crate) gaps: Vec<(Slot, usize, usize)>,
}

impl Pattern {
    /// What to search for.
    pub(super) fn anchor(&self) -> &'static str {
        self.text.get(..usize::from(self.anchor)).unwrap_or(self.text)
    }

    /// Whether a text that begins so, without what does not count, may be the beginning of a match.
    pub(super) fn may_begin(&self, head: &[u8]) -> bool {
        run(self.text.as_bytes()).iter().zip(head).all(|(wanted, byte)| wanted == byte)
    }

    /// The match that starts at `start`, if there is one. What was looked for before is not looked for again.
    pub(super) fn matched(
        &self,
        index: usize,
        text: &[u8],
        start: usize,
        looked: &mut [Looked; GAPS],
    ) -> Option<Match> {
        let mut clean = Clean::new(text, start);
        let mut gaps = Vec::new();
        let mut looked = looked.iter_mut();
        let mut rest = self.text.as_bytes();
        if self.is_code() && !begins_alone(text, start) || !follows(text, start, self.before) {
            return None;
        }
        loop {
            let literal = run(rest);
            (clean, rest) = (follow(clean, literal)?, rest.get(literal.len()..)?);
            let Some(slot) = rest.first().copied().and_then(Slot::of) else { break };
            rest = rest.get(1..)?;
            clean.settle();
            let from = clean.position();
            let next = run(rest);
            let to = match slot {
                Slot::Code => code_end(clean, literal)?,
                _ if next.is_empty() => value_end(text, from, slot),
                _ => match looked.next() {
                    Some(looked) => looked.find(text, from, next, slot)?,
                    None => Looked::default().find(text, from, next, slot)?,
                },
            };
            let end = trimmed(text, from, to);
            match slot {
                Slot::Any => {}
                Slot::Whole => gaps.push((Slot::Reference, start, end)),
                Slot::Code => gaps.push((Slot::Code, start, to)),
                _ => gaps.push((slot, from, end)),
            }
            clean = Clean::new(text, to);
        }
        let end = clean.position();
        let cut = self.ends_in_number() && is_word(text, Some(end));
        (!cut).then_some(Match { pattern: index, bytes: (start, end), gaps })
    }

    /// Whether it is a number: one that is part of a longer number or word is another.
    pub(super) fn is_code(&self) -> bool {
        let digits = self.text.strip_prefix('-').unwrap_or(self.text);
        digits.starts_with(|first: char| first.is_ascii_digit())
    }

    /// The more it says about the text around a value, the better it knows what the value is.
    pub(super) fn weight(&self) -> usize {
        self.before.len().saturating_add(self.text.len())
    }

    /// Whether something may stand between its words.
    pub(super) fn has_gap(&self) -> bool {
        self.text.chars().any(|c| Slot::of_char(c).is_some())
    }

    /// Whether its end may be in the middle of a longer number.
    fn ends_in_number(&self) -> bool {
        self.text.ends_with(|last: char| last.is_ascii_digit() || Slot::of_char(last) == Some(Slot::Code))
    }
}

/// The bytes up to the next gap.
fn run(pattern: &[u8]) -> &[u8] {
    let end = pattern.iter().position(|byte| Slot::of(*byte).is_some()).unwrap_or(pattern.len());
    pattern.get(..end).unwrap_or_default()
}

/// Reads exactly these bytes.
fn follow<'a>(mut clean: Clean<'a>, literal: &[u8]) -> Option<Clean<'a>> {
    literal.iter().all(|byte| clean.next() == Some(*byte)).then_some(clean)
}

/// Whether a number that begins here is not the rest of another one, of a word, or of an identifier.
fn begins_alone(text: &[u8], start: usize) -> bool {
    let before = start.checked_sub(1);
    let sign = text.get(start) == Some(&b'-');
    if sign || is_word(text, before) {
        return !is_word(text, before);
    }
    let head = text.get(..start).unwrap_or_default().iter().rev().take(Slot::Host.longest());
    let mut word = head.take_while(|byte| !is_blank(**byte) && !b"(=,;|<>[{".contains(byte)).peekable();
    !word.peek().is_some_and(|byte| matches!(byte, b'-' | b'.'))
        && !word.any(|byte| matches!(byte, b'/' | b'@'))
}

/// One past the last digit of a code that begins with `prefix`: `0x` and eight digits, or ten decimal ones.
fn code_end(mut clean: Clean<'_>, prefix: &[u8]) -> Option<usize> {
    let length = if prefix.starts_with(b"-") { 11 } else { 10 };
    for _ in prefix.len()..length {
        clean.next().filter(u8::is_ascii_hexdigit)?;
    }
    Some(clean.position())
}

/// So many gaps of a pattern remember where their next words were looked for.
pub(super) const GAPS: usize = 2;

/// Where words were looked for: from one byte up to another, which is where they begin if they were found. A text
/// may be dense with the first words of a pattern that never goes on; every byte is then looked at once, not once for
/// each of these.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Looked {
    from: usize,
    to: usize,
    found: bool,
}

impl Looked {
    /// Where the words begin, within reach of a gap that begins at `from`.
    fn find(&mut self, text: &[u8], from: usize, literal: &[u8], slot: Slot) -> Option<usize> {
        let reach = from.saturating_add(slot.longest());
        let mut clean = Clean::new(text, from);
        let mut known = *self;
        let (at, found) = loop {
            clean.settle();
            let at = clean.position();
            if (known.from..=known.to).contains(&at) {
                if known.found {
                    break (known.to, true);
                }
                clean = Clean::new(text, known.to);
                // It may lie within what is passed over.
                known = Self { from: usize::MAX, ..known };
                continue;
            }
            if at > reach {
                break (at, false);
            }
            if follow(clean, literal).is_some() {
                break (at, true);
            }
            if clean.next().is_none() {
                break (at, false);
            }
        };
        *self = Self { from, to: at, found };
        (found && at <= reach).then_some(at)
    }
}

/// Whether `before` stands before `start`.
fn follows(text: &[u8], start: usize, before: &str) -> bool {
    let head = text.get(..start).unwrap_or_default().iter().rev();
    let mut head = head.take(Slot::Any.longest()).filter(|byte| !is_blank(**byte));
    before.bytes().rev().all(|byte| head.next().is_some_and(|found| found.eq_ignore_ascii_case(&byte)))
}

const fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b'"' | b'\'' | b'`' | b'\\')
}

fn is_word(text: &[u8], at: Option<usize>) -> bool {
    at.and_then(|at| text.get(at)).is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
}

/// One past the last byte of a value that nothing ends but its own form.
fn value_end(text: &[u8], from: usize, slot: Slot) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    let mut blanks = 0_u8;
    let length = rest.iter().take(slot.longest()).position(|byte| {
        blanks = if *byte == b' ' { blanks.saturating_add(1) } else { 0 };
        match byte {
            b'\n' | b'\r' | b'\t' | b'"' | b'\'' | b'`' | b'\\' | b'<' | b'>' | b'|' | 0x1b => true,
            b' ' => blanks > 1 || !slot.has_blanks(),
            b',' | b';' | b'}' => true,
            b')' | b']' | b'(' | b'[' => !slot.has_blanks(),
            _ => false,
        }
    });
    from.saturating_add(length.unwrap_or(rest.len().min(slot.longest())))
}

/// Without the blanks and the punctuation at its end.
fn trimmed(text: &[u8], from: usize, to: usize) -> usize {
    let value = text.get(from..to).unwrap_or_default();
    let tail = value.iter().rev().take_while(|byte| is_blank(**byte) || matches!(byte, b'.' | b':' | b','));
    to.saturating_sub(tail.count())
}
