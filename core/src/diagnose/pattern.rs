//! What is looked for: words with gaps, and what stands in the gaps.

use super::clean::Clean;
use super::words;

/// A pattern of the tables, without blanks, quotes and backslashes, in lower case. In it the characters below
/// [`SLOTS`] are gaps, by number.
#[derive(Debug)]
pub(crate) struct Pattern {
    /// What must stand before, the words and the gaps.
    pub(crate) all: &'static str,
    /// How many bytes of it must stand before.
    pub(crate) before: u8,
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
    /// Words that sound like an error and are none: those within it do not count.
    Notice,
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
    /// The image reference in a command line whose program the pattern names.
    Command,
    /// The image reference, with its tag or digest, that the pattern is a part of.
    Around,
    /// The rest of a version in a sentence; the words around it say whose.
    Dotted,
    /// An image reference of more than one part.
    Tagged,
}

impl Slot {
    const ALL: [Self; 13] = [
        Self::Any,
        Self::Host,
        Self::ImageVersion,
        Self::Reference,
        Self::Whole,
        Self::Node,
        Self::Runtime,
        Self::Isolation,
        Self::Code,
        Self::Command,
        Self::Around,
        Self::Dotted,
        Self::Tagged,
    ];

    fn of(byte: u8) -> Option<Self> {
        Self::ALL.get(usize::from(byte.wrapping_sub(1))).copied()
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
    /// The words and gaps.
    fn text(&self) -> &'static str {
        self.all.get(usize::from(self.before)..).unwrap_or_default()
    }

    /// What to search for.
    pub(super) fn anchor(&self) -> &'static str {
        self.text().get(..usize::from(self.anchor)).unwrap_or_default()
    }

    /// The match that starts at `start`, if there is one.
    pub(super) fn matched(&self, index: usize, text: &[u8], start: usize) -> Option<Match> {
        let mut clean = Clean::new(text, start);
        let mut gaps = Vec::new();
        let mut rest = self.text().as_bytes();
        let before = self.all.get(..usize::from(self.before)).unwrap_or_default();
        if self.is_code() && !begins_alone(text, start) || !follows(text, start, before) {
            return None;
        }
        loop {
            let literal;
            (clean, literal) = follow(clean, rest)?;
            rest = rest.get(literal.len()..)?;
            let Some(slot) = rest.first().copied().and_then(Slot::of) else { break };
            rest = rest.get(1..)?;
            let after = clean.position();
            clean.settle();
            let from = clean.position();
            let to = match slot {
                Slot::Code => code_end(clean, literal)?,
                Slot::Command | Slot::Around | Slot::Dotted | Slot::Tagged => {
                    let (slot, from, to) = match slot {
                        Slot::Command => words::of_command(text, start, after)?,
                        Slot::Around => words::around(text, start, after)?,
                        // The keyword of a Dockerfile is in capitals, the word of a sentence is not.
                        Slot::Tagged if literal == b"from" && text.get(start) != Some(&b'F') => return None,
                        Slot::Tagged => {
                            words::tagged(text, from, trimmed(text, from, value_end(text, from, slot)))?
                        }
                        _ => words::in_sentence(text, start, after)?,
                    };
                    gaps.push((slot, from, to));
                    to.max(after)
                }
                // An address on the web is no reference, nor is the end of a longer name.
                Slot::Whole if start > 0 && text.get(start - 1).is_some_and(is_of_name) => return None,
                Slot::Whole => value_end(text, after, slot),
                _ if rest.first().is_none_or(|byte| Slot::of(*byte).is_some()) => value_end(text, from, slot),
                _ => find(clean, rest, slot)?,
            };
            let end = trimmed(text, from.min(to), to);
            match slot {
                Slot::Any | Slot::Command | Slot::Around | Slot::Dotted | Slot::Tagged => {}
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
        let digits = self.text().strip_prefix('-').unwrap_or(self.text());
        digits.starts_with(|first: char| first.is_ascii_digit())
    }

    /// The more it says about the text around a value, the better it knows what the value is.
    pub(super) fn weight(&self) -> usize {
        self.all.len()
    }

    /// Whether it reads versions from sentences, which is less sure than the output of a command.
    pub(super) fn is_prose(&self) -> bool {
        self.text().chars().next_back().and_then(Slot::of_char) == Some(Slot::Dotted)
    }

    /// Whether something may stand between its words.
    pub(super) fn has_gap(&self) -> bool {
        self.text().chars().any(|c| Slot::of_char(c).is_some())
    }

    /// Whether its end may be in the middle of a longer number.
    fn ends_in_number(&self) -> bool {
        self.text().ends_with(|last: char| last.is_ascii_digit() || Slot::of_char(last) == Some(Slot::Code))
    }
}

/// Reads exactly the bytes up to the pattern's next gap, which are given back, too.
fn follow<'a, 'p>(mut clean: Clean<'a>, pattern: &'p [u8]) -> Option<(Clean<'a>, &'p [u8])> {
    for (length, byte) in pattern.iter().enumerate() {
        if Slot::of(*byte).is_some() {
            return Some((clean, pattern.get(..length)?));
        }
        if clean.next() != Some(*byte) {
            return None;
        }
    }
    Some((clean, pattern))
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

/// One past the last digit of a code that begins with `prefix`: `0x` and eight digits, or ten decimal ones; a signed one
/// may have nine.
fn code_end(mut clean: Clean<'_>, prefix: &[u8]) -> Option<usize> {
    for _ in prefix.len()..10 {
        clean.next().filter(u8::is_ascii_hexdigit)?;
    }
    let mut more = clean;
    match more.next() {
        Some(b'0'..=b'9') if prefix.starts_with(b"-") => Some(more.position()),
        _ => Some(clean.position()),
    }
}

/// Where the next words of a pattern begin, within reach.
fn find(mut clean: Clean<'_>, pattern: &[u8], slot: Slot) -> Option<usize> {
    let from = clean.position();
    loop {
        clean.settle();
        let at = clean.position();
        if at.saturating_sub(from) > slot.longest() {
            return None;
        }
        if follow(clean, pattern).is_some() {
            return Some(at);
        }
        clean.next()?;
    }
}

/// Whether `before` stands before `start`.
fn follows(text: &[u8], start: usize, before: &str) -> bool {
    let head = text.get(..start).unwrap_or_default().iter().rev();
    let mut head = head.take(Slot::Any.longest()).filter(|byte| !is_blank(**byte));
    before.bytes().rev().all(|byte| head.next().is_some_and(|found| found.eq_ignore_ascii_case(&byte)))
}

const fn is_of_name(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'.' | b'_')
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
            b'\n' | b'\r' | b'\t' | b'"' | b'\'' | b'`' | b'\\' | b'<' | b'>' | b'|' | b'*' | 0x1b => true,
            // A version of an image is a dotted number.
            b' ' | b'(' if slot == Slot::ImageVersion => true,
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
