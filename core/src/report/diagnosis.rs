//! What a pasted text says went wrong.

use serde::Serialize;

use super::Span;
use crate::catalog::SourceId;

/// What was recognised in a text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Diagnosis {
    /// Why it failed, best first; empty when nothing was recognised.
    pub causes: Vec<CauseOutcome>,
    /// What the text says about hosts, images and what is around them.
    pub facts: DiagnosisFacts,
    /// The Kubernetes objects in the text, as `inspect` sees them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objects: Option<super::Inspected>,
}

/// Why something failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CauseOutcome {
    /// Which question it belongs to.
    pub kind: CauseKind,
    /// Its kebab-case name.
    pub name: &'static str,
    /// How sure that is.
    pub confidence: Confidence,
    /// Where in the life of a container it happened (`pull`, `unpack`, `create`, `start`, ...), when the words say it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<&'static str>,
    /// The finding that says it.
    pub code: &'static str,
    /// What happened, in the language asked for.
    pub what: String,
    /// What to do next, in the language asked for.
    pub next: String,
    /// The words that it rests on.
    pub text: String,
    /// Where they stand.
    pub span: Span,
    /// Ids into the report's `sources`.
    pub sources: Vec<SourceId>,
}

/// Which question a failure belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CauseKind {
    /// Image and host have different builds.
    VersionMismatch,
    /// Image and host have the same build and different revisions.
    RevisionMismatch,
    /// The registry offers nothing that the host accepts; the text alone does not say why.
    PullNoPlatform,
    /// Linux against Windows.
    OsMismatch,
    /// The host lacks a feature that the isolation needs.
    MissingFeature,
    /// Recognised, but no question of versions.
    Other,
}

impl CauseKind {
    /// The spelling used in JSON and text.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::VersionMismatch => "version-mismatch",
            Self::RevisionMismatch => "revision-mismatch",
            Self::PullNoPlatform => "pull-no-platform",
            Self::OsMismatch => "os-mismatch",
            Self::MissingFeature => "missing-feature",
            Self::Other => "other",
        }
    }
}

/// How sure a cause is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// The words occur, but may be quoted or have other causes.
    Possible,
    /// Nearly always this.
    Likely,
    /// Nothing else prints this.
    Certain,
}

impl Confidence {
    /// The spelling used in JSON and text.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Possible => "possible",
            Self::Likely => "likely",
            Self::Certain => "certain",
        }
    }
}

/// What a text says, as it says it, each once.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DiagnosisFacts {
    /// Versions of hosts.
    pub hosts: Vec<ReadFact>,
    /// Image references, and versions of images.
    pub images: Vec<ReadFact>,
    /// Names of nodes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub nodes: Vec<ReadFact>,
    /// The container runtime, as product and version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime: Option<String>,
    /// The isolation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isolation: Option<String>,
    /// Result codes of Windows.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<String>,
}

/// Words of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ReadFact {
    /// The words.
    pub text: String,
    /// The version that they determine, `10.0.BUILD[.REVISION]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Where they stand.
    pub span: Span,
}
