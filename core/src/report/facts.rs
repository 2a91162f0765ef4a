//! The host, the image and the three stages, as reported.

use serde::Serialize;

use crate::catalog::SourceId;
use crate::report::Verdict;
use crate::request::Isolation;

/// The host, as understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct HostFacts {
    /// What the caller gave.
    pub input: String,
    /// `10.0.BUILD[.REVISION]`, when one build is certain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The build number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub build: Option<u16>,
    /// The revision (UBR).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revision: Option<u32>,
    /// The release's id, when one release is certain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub release: Option<&'static str>,
    /// `server`, `client`, or `unknown` for a build that exists as both.
    pub kind: &'static str,
    /// The versions it could be, when more than one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub candidates: Vec<Candidate>,
}

/// The image, as understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ImageFacts {
    /// What the caller gave.
    pub input: String,
    /// The reference, when the input is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// `10.0.BUILD[.REVISION]`, when one build is certain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The build number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub build: Option<u16>,
    /// The revision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revision: Option<u32>,
    /// The id of the server release that the image's base is from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub release: Option<&'static str>,
    /// What the version rests on.
    pub basis: ImageBasis,
    /// The versions it could be, when more than one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub candidates: Vec<Candidate>,
    /// Which entry of the index the host would take.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selection: Option<Selection>,
}

/// What an image's version rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ImageBasis {
    /// The caller gave the version itself.
    Version,
    /// A tag or repository name; floating tags move.
    Tag,
    /// The `os.version` of an index entry.
    Index,
    /// The `os.version` of an image config.
    Config,
    /// Nothing: the version is not known.
    Nothing,
}

/// A version that a string could mean.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Candidate {
    /// `10.0.BUILD`.
    pub version: String,
    /// The release's id.
    pub release: &'static str,
}

/// The entry of an index that a host takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Selection {
    /// How many Windows entries the index offers for the host's architecture.
    pub offered: usize,
    /// How many of them the rule accepts.
    pub accepted: usize,
    /// The `os.version` of the entry taken.
    #[serde(rename = "os.version", skip_serializing_if = "Option::is_none")]
    pub os_version: Option<String>,
    /// The digest of the entry taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Why this one.
    pub reason: String,
}

/// The three stages for one isolation, and their sum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Compatibility {
    /// The isolation.
    pub isolation: Isolation,
    /// The sum of the stages.
    pub verdict: Verdict,
    /// What Microsoft documents.
    pub support: SupportStage,
    /// What the container runtime's own rule accepts.
    pub pull: PullStage,
    /// What the Windows kernel then does.
    pub start: StartStage,
}

/// What Microsoft documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SupportStage {
    /// The documented state.
    pub status: SupportStatus,
    /// The edition of the matrix that says so (its date), when one does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edition: Option<&'static str>,
    /// A qualification that the edition prints or that is known about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'static str>,
    /// What is known to be wrong with what the edition says of the pair.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub defects: Vec<&'static str>,
    /// What other documents say of the pair, where that is not what the edition says.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dispute: Vec<Saying>,
    /// Ids into the report's `sources`.
    pub sources: Vec<SourceId>,
}

/// What a source says, where sources contradict each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Saying {
    /// What it says.
    pub says: &'static str,
    /// Id into the report's `sources`.
    pub source: SourceId,
}

/// A documented state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum SupportStatus {
    /// Documented as supported.
    Supported,
    /// Documented as a preview.
    Preview,
    /// Documented as not supported.
    Unsupported,
    /// The edition does not cover the pair.
    Undocumented,
    /// The possibilities differ (the host's kind or exact version is not known).
    Depends,
}

impl SupportStatus {
    /// The spelling used in JSON and text.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Supported => "supported",
            Self::Preview => "preview",
            Self::Unsupported => "unsupported",
            Self::Undocumented => "undocumented",
            Self::Depends => "depends",
        }
    }
}

/// What the container runtime's rule says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct PullStage {
    /// The rule's answer; `depends` when no runtime was given and the rules in use differ.
    pub status: PullStatus,
    /// The rule, when the runtime is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<&'static str>,
    /// The runtime as given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime: Option<String>,
    /// The newest release of the runtime that was looked at, when the given one is newer: its rule may differ.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beyond: Option<&'static str>,
    /// Every rule in use with its answer, when no runtime was given.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<RuleOutcome>,
    /// Ids into the report's `sources`.
    pub sources: Vec<SourceId>,
}

/// One rule's answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RuleOutcome {
    /// `R0` to `R3`, or `classic`.
    pub rule: &'static str,
    /// Its answer.
    pub status: PullStatus,
    /// The releases that use it, as version ranges.
    pub runtimes: Vec<String>,
}

/// A pull rule's answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum PullStatus {
    /// The runtime takes the image.
    Accepted,
    /// The runtime refuses the image.
    Refused,
    /// Depends on the runtime, or on which version the host or image has.
    Depends,
    /// Not known.
    Unknown,
}

/// What the Windows kernel does with the container.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct StartStage {
    /// What is expected.
    pub status: StartStatus,
    /// Why, in the language asked for.
    pub reason: String,
    /// The reason's key in the catalogue.
    pub reason_id: &'static str,
    /// What sources say that contradict each other.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dispute: Vec<Saying>,
    /// What people saw of this pair of builds, by the day of the report.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub observed: Vec<Observed>,
    /// Ids into the report's `sources`.
    pub sources: Vec<SourceId>,
}

/// What somebody saw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Observed {
    /// Whether the container started.
    pub worked: bool,
    /// The host, as far as the report says it.
    pub host: String,
    /// The image, as far as the report says it.
    pub image: String,
    /// The base image, when the report is about one.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub base: &'static str,
    /// The error, shortened.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub said: &'static str,
    /// The day of the report (`YYYY-MM-DD`).
    pub date: &'static str,
    /// Id into the report's `sources`.
    pub source: SourceId,
}

/// What the kernel is expected to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum StartStatus {
    /// The container starts.
    Expected,
    /// The container is stopped from starting.
    Blocked,
    /// Sources contradict each other.
    Disputed,
    /// Not known.
    Unknown,
}
