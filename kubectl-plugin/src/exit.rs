//! How it ended: the exit code, and the one sentence when there is no answer.

use std::process::ExitCode;

use winver_core::Report;
use winver_core::report::{IdentifyStatus, Outcome, Severity, Verdict};
use winver_registry::message::{Lang, Message};

use crate::flags::FailOn;

/// What an answer means for the caller. Of several the greatest counts: something that was found is worth more
/// than something that stays unknown, and a question that was not understood spoils the whole.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Status {
    /// Nothing found.
    #[default]
    Clean,
    /// Answered, and the answer is that it is not known.
    Unknown,
    /// Findings.
    Findings,
    /// Not answered.
    Unanswered,
    /// Interrupted by the user.
    Interrupted,
}

impl Status {
    /// The status of one report.
    pub(crate) fn of(report: &Report, fail_on: FailOn) -> Self {
        let level = match fail_on {
            FailOn::Error => Some(Severity::Error),
            FailOn::Warning => Some(Severity::Warning),
            FailOn::Info => Some(Severity::Info),
            FailOn::Never => None,
        };
        if !report.answered() && !read_some(report) {
            return Self::Unanswered;
        }
        let Some(level) = level else { return Self::Clean };
        if report.verdict == Some(Verdict::Blocked) || report.worst().is_some_and(|worst| worst >= level) {
            return Self::Findings;
        }
        let no_version = matches!(&report.result, Some(Outcome::Identified(identified))
            if identified.status == IdentifyStatus::Invalid);
        if report.verdict == Some(Verdict::Unknown) || no_version { Self::Unknown } else { Self::Clean }
    }
}

/// Whether some of the files or objects were read where others were not: what was found in them is an answer, and
/// what was not read is one more finding.
fn read_some(report: &Report) -> bool {
    matches!(&report.result, Some(Outcome::Inspected(inspected))
        if !inspected.objects.is_empty() || !inspected.nodes.is_empty() || inspected.linux > 0)
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(match status {
            Status::Clean => 0,
            Status::Findings => 1,
            Status::Unknown | Status::Unanswered => 2,
            // What a shell reports of a process that SIGINT ended.
            Status::Interrupted => 130,
        })
    }
}

/// Why there is no answer: one sentence that says what, where, and what would be right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure(Message);

impl Failure {
    pub(crate) const fn new(sentence: Message) -> Self {
        Self(sentence)
    }

    /// The sentence: one line, whatever a server or a file put into it.
    pub(crate) fn sentence(&self, lang: Lang) -> String {
        let text = self.0.render(lang);
        let words: Vec<&str> = text.split_whitespace().collect();
        words.join(" ").trim_end_matches('.').to_owned()
    }
}

impl From<Message> for Failure {
    fn from(sentence: Message) -> Self {
        Self(sentence)
    }
}

impl From<winver_registry::Error> for Failure {
    fn from(error: winver_registry::Error) -> Self {
        Self(error.into_message())
    }
}

/// What can go without an answer.
pub(crate) type Result<T> = std::result::Result<T, Failure>;
