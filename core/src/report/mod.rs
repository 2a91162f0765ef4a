//! What comes back: one report for every operation, the same bytes in every door.

mod diagnosis;
mod facts;
mod finding;
mod images;
mod outcome;
pub mod render;
mod tables;

use std::borrow::Cow;

use serde::Serialize;

pub use diagnosis::{CauseKind, CauseOutcome, Confidence, Diagnosis, DiagnosisFacts, ReadFact};
pub use facts::{
    Candidate, Compatibility, HostFacts, ImageBasis, ImageFacts, Observed, PullStage, PullStatus,
    RuleOutcome, Saying, Selection, StartStage, StartStatus, SupportStage, SupportStatus,
};
pub use finding::{Finding, Fix, FixKind, Position, Severity, Span, Where};
pub use images::{
    BaseName, ImageChoice, ImageKind, ImageList, ImageOnHost, ImageRepository, ImageTag, Latest,
};
pub use outcome::{
    ContainerOutcome, FileOutcome, FilePart, HostGroup, Identified, IdentifiedUpdate, IdentifyStatus,
    Inspected, NodeOutcome, ObjectOutcome, Os, Outcome, Reviewed,
};
pub use tables::{
    EditionRow, Explained, ExplainedPullRule, MatrixCell, MatrixHost, MatrixTable, Phase, ReleaseRow,
    RuleListing, RuntimeRange, SupportState, TimelineRow,
};

use crate::catalog::{self, SourceId};
use crate::date::Date;
use crate::i18n::{Lang, msg};
use crate::order;

/// The identifier of this report's shape. Additions keep it; a changed or removed name would raise it.
pub const SCHEMA: &str = "winver.report/v1";

/// The answer to one request.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// Always [`SCHEMA`].
    pub schema: &'static str,
    /// The operation that was asked for; absent when the request could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<Operation>,
    /// Which winver and which state of its tables answered.
    pub data: DataStamp,
    /// The sum of the stages; absent for operations that decide nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    /// The answer in one sentence.
    pub summary: String,
    /// The host, as understood.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<HostFacts>,
    /// The image, as understood.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<ImageFacts>,
    /// The three stages for each isolation.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub compatibility: Vec<Compatibility>,
    /// What is wrong or worth knowing, gravest first.
    pub findings: Vec<Finding>,
    /// What is particular to the operation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<Outcome>,
    /// Every source named above, by its id.
    #[serde(serialize_with = "finding::as_map")]
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, SourceEntry>"))]
    pub sources: Vec<(SourceId, SourceEntry)>,
}

/// The operations, with the same values in request and report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Operation {
    /// One host, one image.
    Check,
    /// One string.
    Identify,
    /// Manifests and cluster objects.
    Inspect,
    /// An AdmissionReview.
    Review,
    /// The compatibility matrix.
    Matrix,
    /// The Windows releases.
    Releases,
    /// What to build on.
    Images,
    /// A finding code.
    Explain,
    /// A pasted text.
    Diagnose,
}

/// Which winver and which data answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DataStamp {
    /// The version of winver.
    pub version: &'static str,
    /// The newest date of any row in the tables (`YYYY-MM-DD`).
    pub as_of: &'static str,
    /// Said when the tables are older than 180 days at `today`, in the language asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stale: Option<String>,
}

/// How many days the tables may be old before every report says so.
const STALE_AFTER: u32 = 180;

impl DataStamp {
    /// The stamp of this build.
    pub const fn current() -> Self {
        Self { version: env!("CARGO_PKG_VERSION"), as_of: catalog::DATA_AS_OF, stale: None }
    }

    /// Says that the tables are old, when they are on this day.
    pub(crate) fn judge_age(&mut self, today: Option<&str>, lang: Option<&str>) {
        let Some((as_of, today)) = Date::parse(self.as_of).zip(today.and_then(Date::parse)) else { return };
        let days = today.days().saturating_sub(as_of.days());
        if days > STALE_AFTER {
            let lang = lang.and_then(Lang::parse).unwrap_or(Lang::ENGLISH);
            self.stale = Some(msg::stale_tables(self.as_of, &days.to_string()).render(lang));
        }
    }
}

/// The sum of the stages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Every stage lets it run.
    Runs,
    /// It depends on something the request does not say.
    Depends,
    /// Not known; the findings say what would settle it.
    Unknown,
    /// At least one stage stops it.
    Blocked,
}

impl Verdict {
    /// The spelling used in JSON and text.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Runs => "runs",
            Self::Depends => "depends",
            Self::Unknown => "unknown",
            Self::Blocked => "blocked",
        }
    }

    /// The graver of two verdicts about things that are both needed (two containers of a pod).
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.max(other)
    }

    /// The verdict about two possibilities of which one is real: their common value, or [`Verdict::Depends`].
    #[must_use]
    pub fn either(self, other: Self) -> Self {
        if self == other {
            self
        } else if self == Self::Unknown || other == Self::Unknown {
            Self::Unknown
        } else {
            Self::Depends
        }
    }
}

/// Where a fact comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SourceEntry {
    /// What it is.
    pub title: Cow<'static, str>,
    /// Where it can be read.
    pub url: Cow<'static, str>,
    /// The day of the state that was read (`YYYY-MM-DD`).
    pub date: &'static str,
}

impl Report {
    /// An empty report of `operation`.
    pub(crate) fn new(operation: Operation, summary: String) -> Self {
        Self {
            schema: SCHEMA,
            operation: Some(operation),
            data: DataStamp::current(),
            verdict: None,
            summary,
            host: None,
            image: None,
            compatibility: Vec::new(),
            findings: Vec::new(),
            result: None,
            sources: Vec::new(),
        }
    }

    /// Orders the findings and lists every source they and the stages name, as `source` knows them.
    pub(crate) fn close(mut self, source: fn(SourceId) -> Option<SourceEntry>) -> Self {
        order::sort_by(&mut self.findings, |a, b| a.rank().cmp(&b.rank()));
        self.findings.dedup();
        let mut ids: Vec<SourceId> = Vec::new();
        for stages in &self.compatibility {
            ids.extend(&stages.support.sources);
            ids.extend(&stages.pull.sources);
            ids.extend(&stages.start.sources);
            let said = stages.support.dispute.iter().chain(&stages.start.dispute);
            ids.extend(said.map(|saying| saying.source));
        }
        for finding in &self.findings {
            ids.extend(&finding.sources);
        }
        if let Some(result) = &self.result {
            result.sources(&mut ids);
        }
        order::sort_by(&mut ids, Ord::cmp);
        ids.dedup();
        self.sources = ids.into_iter().filter_map(|id| Some((id, source(id)?))).collect();
        self
    }

    /// The gravest severity among the findings.
    pub fn worst(&self) -> Option<Severity> {
        self.findings.iter().map(|f| f.severity).max()
    }

    /// Whether the request was understood at all: no WV9xx error among the findings.
    pub fn answered(&self) -> bool {
        !self.findings.iter().any(|f| f.severity == Severity::Error && f.code.starts_with("WV9"))
    }
}
