//! A finding: what is wrong, where, on what evidence, and what to do.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::catalog::SourceId;
use crate::kube::Origin;

/// One thing that is wrong or worth knowing.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// `WVnnn`; never reused.
    pub code: &'static str,
    /// The kebab-case name of the bad pattern.
    pub name: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// The sentence, in the language asked for.
    pub message: String,
    /// The sentence's key in the catalogue, the same in every language.
    pub message_id: &'static str,
    /// The values in the sentence.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "as_map")]
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, String>"))]
    pub args: Vec<(&'static str, String)>,
    /// Where it is, when it is about a place.
    #[serde(rename = "where", skip_serializing_if = "Option::is_none")]
    pub place: Option<Where>,
    /// Ids into the report's `sources`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceId>,
    /// What to do, best first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fixes: Vec<Fix>,
}

/// Pairs as an object.
pub(super) fn as_map<K: Serialize, V: Serialize, S: Serializer>(
    pairs: &[(K, V)],
    to: S,
) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(Some(pairs.len()))?;
    for (key, value) in pairs {
        map.serialize_entry(key, value)?;
    }
    map.end()
}

impl Finding {
    /// Whether it says the same of the same place; how grave it is and what to do may differ.
    pub(crate) fn says_the_same(&self, other: &Self) -> bool {
        self.code == other.code && self.place == other.place && self.message == other.message
    }

    /// Gravest first, then by place and code, so that the order never depends on the order of evaluation.
    pub(crate) fn rank(&self) -> (std::cmp::Reverse<Severity>, Option<&Where>, &'static str, &str) {
        (std::cmp::Reverse(self.severity), self.place.as_ref(), self.code, &self.message)
    }
}

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Works, but not as asked, or not for long.
    Warning,
    /// Does not work.
    Error,
}

impl Severity {
    /// The spelling used in JSON, flags and text.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// Where a finding is.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Where {
    /// The document's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// `Kind/namespace/name`, or `Kind/name` for what has no namespace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// JSON Pointer (RFC 6901) within the object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The place in the document's text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub span: Option<Span>,
    /// Where the object was read, to find the span by.
    #[serde(skip)]
    pub(crate) origin: Option<Origin>,
}

/// A stretch of text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Span {
    /// The first character.
    pub start: Position,
    /// One past the last character.
    pub end: Position,
}

/// A place in a text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Position {
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

/// Something to do about a finding.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Fix {
    /// What kind of text it is.
    pub kind: FixKind,
    /// What it does, in the language asked for.
    pub title: String,
    /// What to paste.
    pub text: String,
}

impl FixKind {
    /// The name of its language in a Markdown fence.
    pub(crate) const fn language(self) -> &'static str {
        match self {
            Self::Command => "console",
            Self::Yaml => "yaml",
            Self::JsonPatch => "json",
            Self::Dockerfile => "dockerfile",
            Self::Diff => "diff",
            Self::DaemonJson => "json",
            Self::Version => "text",
        }
    }
}

/// What kind of text a fix is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FixKind {
    /// A shell command.
    Command,
    /// Part of a Kubernetes manifest.
    Yaml,
    /// RFC 6902 operations.
    JsonPatch,
    /// Lines of a Dockerfile.
    Dockerfile,
    /// A unified diff of the file that the finding is in, for `git apply` or `patch -p1`.
    Diff,
    /// The whole of dockerd's daemon.json.
    DaemonJson,
    /// A version to move to.
    Version,
}
