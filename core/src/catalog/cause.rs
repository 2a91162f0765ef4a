//! Why containers fail, and what such failures look like.

use super::generated::diagnose;
use crate::diagnose::Pattern;
use crate::i18n::Message;
use crate::report::CauseKind;

/// Why a container fails.
#[derive(Debug)]
pub(crate) struct Cause {
    /// Its kebab-case name.
    pub(crate) name: &'static str,
    /// Which question it belongs to.
    pub(crate) kind: CauseKind,
    /// What happened.
    pub(crate) what: fn() -> Message,
    /// What to do next.
    pub(crate) next: fn() -> Message,
    /// The command to do it with.
    pub(crate) command: Option<&'static Command>,
}

/// A command that is a next step.
#[derive(Debug)]
pub(crate) struct Command {
    /// As it is typed.
    pub(crate) text: &'static str,
    /// Who gives it as one.
    pub(crate) source: super::SourceId,
}

/// What a result code by itself suggests.
#[derive(Debug)]
pub(crate) struct Code {
    /// The code.
    pub(crate) code: u32,
    /// The index of its cause.
    pub(crate) cause: u8,
    /// How sure the code alone makes it, as in [`Means::Error`](crate::diagnose::Means).
    pub(crate) sure: u8,
    /// Where it was seen.
    pub(crate) source: super::SourceId,
}

/// The code of this number.
pub(crate) fn code(number: u32) -> Option<&'static Code> {
    let at = diagnose::CODES.partition_point(|code| code.code < number);
    diagnose::CODES.get(at).filter(|code| code.code == number)
}

/// Where a failure happens, by number from 1; 0 is not known.
pub(crate) fn stage(number: u8) -> Option<&'static str> {
    diagnose::STAGES.get(usize::from(number).checked_sub(1)?).copied()
}

/// Every cause.
pub(crate) static CAUSES: &[Cause] = &diagnose::CAUSES;

/// What errors and the output of commands look like.
pub(crate) static PATTERNS: &[Pattern] = diagnose::PATTERNS;
