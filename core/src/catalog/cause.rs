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
    pub(crate) command: Option<&'static str>,
}

/// Every cause.
pub(crate) static CAUSES: &[Cause] = diagnose::CAUSES;

/// What errors and the output of commands look like.
pub(crate) static PATTERNS: &[Pattern] = diagnose::PATTERNS;
