//! What a caller asks. The same JSON in every door.
//!
//! Only `operation` and what the operation is about are required. Unknown keys are refused by name: a typo
//! must not pass silently.

use std::collections::BTreeMap;

use crate::input::Value;

pub(crate) mod read;

impl Request {
    /// The caller's date and the language of the answer.
    pub(crate) fn today_and_lang(&self) -> (Option<&str>, Option<&str>) {
        let (today, lang) = match self {
            Self::Check(request) => (&request.today, &request.lang),
            Self::Identify(request) => (&request.today, &request.lang),
            Self::Inspect(request) => (&request.today, &request.lang),
            Self::Review(request) => (&request.today, &request.lang),
            Self::Matrix(request) => (&request.today, &request.lang),
            Self::Releases(request) => (&request.today, &request.lang),
            Self::Explain(request) => (&request.today, &request.lang),
            Self::Diagnose(request) => (&request.today, &request.lang),
            Self::Images(request) => (&request.today, &request.lang),
        };
        (today.as_deref(), lang.as_deref())
    }
}

/// One question to [`evaluate`](crate::evaluate).
#[derive(Debug, Clone)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", serde(tag = "operation", rename_all = "camelCase"))]
pub enum Request {
    /// Will this image run on this host?
    Check(Check),
    /// Which Windows version is this string?
    Identify(Identify),
    /// What is wrong with these manifests, and where can their pods run?
    Inspect(Inspect),
    /// May this object enter the cluster?
    Review(Review),
    /// Microsoft's compatibility matrix, as one of its dated editions printed it.
    Matrix(Matrix),
    /// The Windows releases that can run containers.
    Releases(Releases),
    /// What to build on for a host, and what each known tag would do there.
    Images(Images),
    /// What a finding code means, or what a pull rule does.
    Explain(Explain),
    /// What went wrong, from any text somebody has of it?
    Diagnose(Diagnose),
}

/// One host and one image.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", serde(rename_all = "camelCase", deny_unknown_fields))]
pub struct Check {
    /// The host, as any string that names a Windows version: a build, the output of `ver`, a product name.
    pub host: String,
    /// Server or client, for the builds that exist as both.
    pub host_kind: Option<HostKind>,
    /// The image: a reference, a tag, an `os.version`, or the OCI index, manifest or config itself.
    pub image: ImageInput,
    /// OCI indexes, manifests and configs by image reference.
    #[cfg_attr(feature = "schema", serde(default))]
    pub images: BTreeMap<String, Value<'static>>,
    /// Product and version (`containerd 2.2.0`, `docker 29.0.1`) or a rule by its id (`R3`, `classic`).
    pub runtime: Option<String>,
    /// The isolation asked about; the host's default and every other when absent.
    pub isolation: Option<Isolation>,
    /// Judge support by the edition of Microsoft's matrix in force on this day (`YYYY-MM-DD`); the newest
    /// edition when absent.
    pub as_of: Option<String>,
    /// The caller's date (`YYYY-MM-DD`). The core has no clock: without it no lifecycle statement is made.
    pub today: Option<String>,
    /// Language of messages, a BCP 47 tag; `en` when absent.
    pub lang: Option<String>,
}

/// An image as the caller has it.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", serde(untagged))]
pub enum ImageInput {
    /// A reference, a tag or a version.
    Text(String),
    /// An OCI index, manifest or config (or Docker's equivalents).
    Oci(Value<'static>),
}

/// One string.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", serde(rename_all = "camelCase", deny_unknown_fields))]
pub struct Identify {
    /// The string.
    pub text: String,
    /// Read it as a host's or an image's version; by its shape when absent.
    #[cfg_attr(feature = "schema", serde(default, rename = "as"))]
    pub role: Role,
    /// The caller's date (`YYYY-MM-DD`). The core has no clock: without it no lifecycle statement is made.
    pub today: Option<String>,
    /// Language of messages, a BCP 47 tag; `en` when absent.
    pub lang: Option<String>,
}

/// Manifests not yet applied, or objects of a cluster.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", serde(rename_all = "camelCase", deny_unknown_fields))]
pub struct Inspect {
    /// The files.
    #[cfg_attr(feature = "schema", serde(default))]
    pub documents: Vec<Document>,
    /// Only these objects, `TYPE/NAME` or `TYPE` with kubectl's spellings, several apart by spaces; all of
    /// them when absent.
    pub target: Option<String>,
    /// The namespace of `target`, and of objects that name none. `default` when absent.
    pub namespace: Option<String>,
    /// The host that the images of Dockerfiles and compose files are for, as any string that names a Windows
    /// version, when neither the file nor a swarm's nodes say it.
    pub host: Option<String>,
    /// Server or client, for the builds of `host` that exist as both.
    pub host_kind: Option<HostKind>,
    /// The isolation of what does not say its own in Dockerfiles and compose files; the engine's default when
    /// absent.
    pub isolation: Option<Isolation>,
    /// Cluster objects beside the documents (a `List` of nodes, pods, runtime classes, events). Without
    /// `documents` its pods and workloads are what is inspected.
    #[cfg_attr(feature = "schema", serde(default))]
    pub cluster: Option<Value<'static>>,
    /// OCI indexes, manifests and configs by image reference.
    #[cfg_attr(feature = "schema", serde(default))]
    pub images: BTreeMap<String, Value<'static>>,
    /// The Kubernetes version whose pod rules apply (`1.36`); that of the cluster's nodes, else the newest
    /// known, when absent.
    pub kubernetes: Option<String>,
    /// The runtime of hosts that do not say theirs.
    pub runtime: Option<String>,
    /// Judge support by the edition of Microsoft's matrix in force on this day (`YYYY-MM-DD`); the newest
    /// edition when absent.
    pub as_of: Option<String>,
    /// The caller's date (`YYYY-MM-DD`). The core has no clock: without it no lifecycle statement is made.
    pub today: Option<String>,
    /// Language of messages, a BCP 47 tag; `en` when absent.
    pub lang: Option<String>,
}

/// A pasted text.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", serde(rename_all = "camelCase", deny_unknown_fields))]
pub struct Diagnose {
    /// Whatever there is: an error, a log, the output of commands, several of them after each other.
    pub text: String,
    /// What to call the text in findings, usually a file name.
    pub name: Option<String>,
    /// The host, when the caller knows it; what the text says when absent.
    pub host: Option<String>,
    /// The image's reference or version, when the caller knows it; what the text says when absent.
    pub image: Option<String>,
    /// The runtime, when the caller knows it; what the text says when absent.
    pub runtime: Option<String>,
    /// OCI indexes, manifests and configs by image reference.
    #[cfg_attr(feature = "schema", serde(default))]
    pub images: BTreeMap<String, Value<'static>>,
    /// Judge support by the edition of Microsoft's matrix in force on this day (`YYYY-MM-DD`); the newest
    /// edition when absent.
    pub as_of: Option<String>,
    /// The caller's date (`YYYY-MM-DD`). The core has no clock: without it no lifecycle statement is made.
    pub today: Option<String>,
    /// Language of messages, a BCP 47 tag; `en` when absent.
    pub lang: Option<String>,
}

/// A named text.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", serde(rename_all = "camelCase", deny_unknown_fields))]
pub struct Document {
    /// What to call it in findings, usually a file name.
    pub name: String,
    /// Kubernetes manifests, a compose file, dockerd's daemon.json, a workflow file, or what docker node inspect
    /// printed (YAML or JSON); or a Dockerfile.
    pub text: String,
}

/// An AdmissionReview with what the gatekeeper knows.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", serde(rename_all = "camelCase", deny_unknown_fields))]
pub struct Review {
    /// The `admission.k8s.io/v1` AdmissionReview.
    pub review: Value<'static>,
    /// How strict to be.
    #[cfg_attr(feature = "schema", serde(default))]
    pub settings: Settings,
    /// See [`Inspect::cluster`].
    #[cfg_attr(feature = "schema", serde(default))]
    pub cluster: Option<Value<'static>>,
    /// OCI indexes, manifests and configs by image reference.
    #[cfg_attr(feature = "schema", serde(default))]
    pub images: BTreeMap<String, Value<'static>>,
    /// Judge support by the edition of Microsoft's matrix in force on this day (`YYYY-MM-DD`); the newest
    /// edition when absent.
    pub as_of: Option<String>,
    /// The caller's date (`YYYY-MM-DD`). The core has no clock: without it no lifecycle statement is made.
    pub today: Option<String>,
    /// Language of messages, a BCP 47 tag; `en` when absent.
    pub lang: Option<String>,
}

/// A gatekeeper's settings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", serde(rename_all = "camelCase", deny_unknown_fields, default))]
pub struct Settings {
    /// Findings of this severity and above deny; the others warn.
    pub deny_on: DenyOn,
    /// What to answer when the review cannot be understood or decided.
    pub on_unknown: OnUnknown,
    /// The Kubernetes version whose pod rules apply (`1.36`); the newest known when empty.
    pub kubernetes: Option<String>,
    /// The runtime of hosts that do not say theirs.
    pub runtime: Option<String>,
}

/// Which findings deny.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", serde(rename_all = "camelCase"))]
pub enum DenyOn {
    /// Errors deny; warnings are returned as warnings.
    #[default]
    Error,
    /// Errors and warnings deny.
    Warning,
    /// Nothing denies: every finding is returned as a warning.
    Never,
}

/// What a gatekeeper answers to a review that it cannot understand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", serde(rename_all = "camelCase"))]
pub enum OnUnknown {
    /// Deny with a message: fail closed.
    #[default]
    Deny,
    /// Allow with a warning.
    Warn,
}

/// The matrix.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", serde(rename_all = "camelCase", deny_unknown_fields))]
pub struct Matrix {
    /// What to show.
    #[cfg_attr(feature = "schema", serde(default))]
    pub view: MatrixView,
    /// Only hosts that match this (any string that names a Windows version); a timeline needs it.
    pub host: Option<String>,
    /// Server or client, for the builds that exist as both.
    pub host_kind: Option<HostKind>,
    /// Only images that match this (a tag, a build, a product name); a timeline needs it.
    pub image: Option<String>,
    /// The edition with this id, also a draft that was never published (`2019-10-29c`).
    pub edition: Option<String>,
    /// The edition in force on this day (`YYYY-MM-DD`), or the timeline up to it; the newest edition when absent.
    pub as_of: Option<String>,
    /// The caller's date (`YYYY-MM-DD`). The core has no clock: without it no lifecycle statement is made.
    pub today: Option<String>,
    /// Language of messages, a BCP 47 tag; `en` when absent.
    pub lang: Option<String>,
}

/// What to show of the matrix.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", serde(rename_all = "lowercase"))]
pub enum MatrixView {
    /// The tables of one edition.
    #[default]
    Table,
    /// One host and one image through all published editions.
    Timeline,
    /// Every edition, drafts too, with what is known to be wrong with it.
    Editions,
}

/// The releases.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", serde(rename_all = "camelCase", deny_unknown_fields))]
pub struct Releases {
    /// Only releases of this kind.
    pub kind: Option<HostKind>,
    /// The caller's date (`YYYY-MM-DD`): with it each release says whether it is still supported.
    pub today: Option<String>,
    /// Language of messages, a BCP 47 tag; `en` when absent.
    pub lang: Option<String>,
}

/// A host, or none for the list of images.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", serde(rename_all = "camelCase", deny_unknown_fields))]
pub struct Images {
    /// The host, as any string that names a Windows version; every known repository and tag when absent.
    pub host: Option<String>,
    /// Server or client, for the builds that exist as both.
    pub host_kind: Option<HostKind>,
    /// Product and version (`containerd 2.2.0`, `docker 29.0.1`) or a rule by its id (`R3`, `classic`).
    pub runtime: Option<String>,
    /// The isolation asked about; the host's default and every other when absent.
    pub isolation: Option<Isolation>,
    /// Judge support by the edition of Microsoft's matrix in force on this day (`YYYY-MM-DD`); the newest
    /// edition when absent.
    pub as_of: Option<String>,
    /// The caller's date (`YYYY-MM-DD`): with it each tag says whether it still gets updates.
    pub today: Option<String>,
    /// Language of messages, a BCP 47 tag; `en` when absent.
    pub lang: Option<String>,
}

/// A finding or a pull rule.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", serde(rename_all = "camelCase", deny_unknown_fields))]
pub struct Explain {
    /// A finding's code or name (`WV101`, `image-older-than-host`) or the id of a pull rule (`R2`, `classic`); the
    /// list of all when absent.
    pub code: Option<String>,
    /// The caller's date (`YYYY-MM-DD`): with it the report says when the tables are old.
    pub today: Option<String>,
    /// Language of messages, a BCP 47 tag; `en` when absent.
    pub lang: Option<String>,
}

/// Which edition family of Windows a host is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum HostKind {
    /// Windows Server.
    Server,
    /// Windows 10 or 11.
    Client,
}

/// How a container is kept apart from its host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Isolation {
    /// Shares the host's kernel.
    Process,
    /// Runs in a utility VM with the image's own kernel.
    Hyperv,
    /// A Kubernetes HostProcess container: a process of the host itself.
    HostProcess,
}

impl Isolation {
    /// The spelling used in flags, JSON and text.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Process => "process",
            Self::Hyperv => "hyperv",
            Self::HostProcess => "host-process",
        }
    }

    /// What it is called in sentences.
    pub(crate) const fn label(self) -> &'static str {
        match self {
            Self::Process => "process",
            Self::Hyperv => "Hyper-V",
            Self::HostProcess => "HostProcess",
        }
    }
}

/// What a version string is about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", serde(rename_all = "lowercase"))]
pub enum Role {
    /// A host.
    Host,
    /// An image.
    Image,
    /// Whatever its shape says.
    #[default]
    Auto,
}
