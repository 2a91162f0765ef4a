//! What is particular to an operation.

use serde::Serialize;

use super::tables::{
    EditionRow, Explained, ExplainedPullRule, MatrixTable, ReleaseRow, RuleListing, TimelineRow,
};
use crate::catalog::SourceId;
use crate::input::Value;
use crate::report::{Candidate, Diagnosis, ImageList, Verdict};
use crate::request::Isolation;

/// The `result` of a report.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Outcome {
    /// Of an identify.
    Identified(Identified),
    /// Of an inspect.
    Inspected(Inspected),
    /// Of a review.
    Reviewed(Reviewed),
    /// Of a matrix.
    Matrix(MatrixTable),
    /// Of a matrix with the view `timeline`.
    Timeline {
        /// What each published edition says of the host and the image, oldest first.
        timeline: Vec<TimelineRow>,
    },
    /// Of a matrix with the view `editions`.
    Editions {
        /// Every edition, oldest first, drafts too.
        editions: Vec<EditionRow>,
    },
    /// Of a releases.
    Releases {
        /// The releases, oldest build first, servers before clients.
        releases: Vec<ReleaseRow>,
    },
    /// Of a diagnose.
    Diagnosed(Diagnosis),
    /// Of an images.
    Images(ImageList),
    /// Of an explain with a finding's code or name.
    Explained(Box<Explained>),
    /// Of an explain with the id of a pull rule.
    PullRule(Box<ExplainedPullRule>),
    /// Of an explain without either.
    #[serde(rename_all = "camelCase")]
    Rules {
        /// Every finding code.
        rules: Vec<RuleListing>,
        /// Every pull rule.
        pull_rules: Vec<ExplainedPullRule>,
    },
}

impl Outcome {
    /// Adds the sources that this result names.
    pub(crate) fn sources(&self, ids: &mut Vec<SourceId>) {
        match self {
            Self::Matrix(table) => ids.push(table.edition.source),
            Self::Releases { releases } => ids.extend(releases.iter().map(|r| r.source)),
            Self::Diagnosed(diagnosis) => {
                ids.extend(diagnosis.causes.iter().flat_map(|cause| &cause.sources))
            }
            Self::Timeline { timeline } => ids.extend(timeline.iter().map(|row| row.source)),
            Self::Editions { editions } => ids.extend(editions.iter().map(|row| row.source)),
            Self::Images(list) => {
                for repository in &list.repositories {
                    ids.extend(&repository.sources);
                    ids.extend(repository.tags.iter().flat_map(|tag| &tag.sources));
                }
            }
            Self::Explained(rule) => ids.extend(&rule.sources),
            Self::PullRule(rule) => rule.sources(ids),
            Self::Rules { pull_rules, .. } => pull_rules.iter().for_each(|rule| rule.sources(ids)),
            Self::Identified(identified) => {
                ids.extend(identified.update.iter().flat_map(|update| &update.sources));
            }
            Self::Inspected(_) | Self::Reviewed(_) => {}
        }
    }
}

/// What a string is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Identified {
    /// How certain it is.
    pub status: IdentifyStatus,
    /// `10.0.BUILD[.REVISION]`; only when one build is certain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The build number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub build: Option<u16>,
    /// The revision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revision: Option<u32>,
    /// The release's id, when one release is certain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub release: Option<&'static str>,
    /// What it could be: several releases of one build, or several builds.
    pub candidates: Vec<Candidate>,
    /// The update that the answer rests on, when the string names one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update: Option<IdentifiedUpdate>,
    /// Why, in the language asked for.
    pub reason: String,
    /// The reason's key in the catalogue.
    pub reason_id: &'static str,
}

/// What is known of an update.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct IdentifiedUpdate {
    /// Its number, `KB4480116`.
    pub kb: String,
    /// Every version that it is the update to.
    pub versions: Vec<String>,
    /// Where that is written: ids in the report's `sources`.
    pub sources: Vec<SourceId>,
}

/// How certain an identification is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum IdentifyStatus {
    /// The string determines one build.
    Exact,
    /// The string could mean several builds.
    Ambiguous,
    /// The string is no Windows version that runs containers.
    Invalid,
}

/// What was found in manifests and cluster objects.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Inspected {
    /// One row for each pod or workload, in the order read.
    pub objects: Vec<ObjectOutcome>,
    /// How many pods and workloads were passed over because they ask for Linux.
    pub linux: usize,
    /// One row for each node, by name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub nodes: Vec<NodeOutcome>,
    /// What was read of each Dockerfile, compose file and workflow, in the order given.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<FileOutcome>,
}

/// What was read of a file that is no Kubernetes manifest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FileOutcome {
    /// The document.
    pub document: String,
    /// Its stages, services or jobs, in the order written.
    pub parts: Vec<FilePart>,
}

/// A stage of a Dockerfile, a service of a compose file, or a job of a workflow.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FilePart {
    /// `stage/build`, `stage/0`, `service/web`, `job/test`.
    pub name: String,
    /// The image after substitution with the defaults that the file gives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    /// The variable that leaves the image open: it has neither a value nor a default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unset: Option<String>,
    /// The earlier stage that it is built on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base: Option<String>,
    /// The platform asked for, unless the build decides it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<String>,
    /// The isolation asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isolation: Option<String>,
    /// Where a swarm may place it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub constraints: Vec<String>,
    /// The stages that it takes files from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub takes: Vec<String>,
    /// The images that it takes files from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub copies: Vec<String>,
}

/// A pod or workload.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ObjectOutcome {
    /// `Kind/namespace/name`.
    pub object: String,
    /// The operating system that its pods ask for.
    pub os: Os,
    /// Whether its pods run where they are, or where they may be placed.
    pub verdict: Verdict,
    /// The isolation its containers get.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isolation: Option<Isolation>,
    /// The node its pod is on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node: Option<String>,
    /// The hosts it may be placed on, nodes of one version and runtime together.
    pub hosts: Vec<HostGroup>,
}

/// The operating system that a pod asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Os {
    /// Windows.
    Windows,
    /// Linux.
    Linux,
    /// Its manifest does not say.
    Unknown,
}

impl Os {
    /// The spelling used in JSON and text.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Windows => "windows",
            Self::Linux => "linux",
            Self::Unknown => "unknown",
        }
    }
}

/// Nodes of one Windows version and one runtime.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct HostGroup {
    /// `10.0.BUILD[.REVISION]`, or what a selector says of it; absent when not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The release's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub release: Option<&'static str>,
    /// The container runtime, as the node reports it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime: Option<String>,
    /// The nodes' names, sorted; empty when only a selector is known.
    pub nodes: Vec<String>,
    /// The sum over the containers.
    pub verdict: Verdict,
    /// One row for each container.
    pub containers: Vec<ContainerOutcome>,
}

/// A container on a host.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ContainerOutcome {
    /// The container's name.
    pub container: String,
    /// The image as written.
    pub image: String,
    /// The image's version, when known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Whether it runs.
    pub verdict: Verdict,
    /// Why, in the language asked for.
    pub reason: String,
}

/// A node.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct NodeOutcome {
    /// Its name.
    pub node: String,
    /// Its operating system.
    pub os: Os,
    /// `10.0.BUILD[.REVISION]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The release's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub release: Option<&'static str>,
    /// `server`, `client` or `unknown`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<&'static str>,
    /// The container runtime, as the node reports it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime: Option<String>,
    /// The runtime's pull rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<&'static str>,
}

/// A gatekeeper's answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Reviewed {
    /// The `admission.k8s.io/v1` AdmissionReview with its response.
    pub review: Value<'static>,
}
