//! The tables themselves as results: editions, releases, findings, pull rules.

use serde::Serialize;

use crate::catalog::SourceId;
use crate::report::{Severity, SupportStatus};

/// One edition of the matrix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MatrixTable {
    /// The edition.
    pub edition: EditionRow,
    /// Its hosts, in the page's order.
    pub hosts: Vec<MatrixHost>,
}

/// A dated edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct EditionRow {
    /// Its id: its date, and a letter where several are of one day.
    pub edition: &'static str,
    /// When it was published, or committed as a draft (`YYYY-MM-DD`).
    pub date: &'static str,
    /// Whether readers ever saw it; a draft judges nothing.
    pub published: bool,
    /// The commit that holds it.
    pub commit: &'static str,
    /// What is known to be wrong with it.
    pub defects: Vec<&'static str>,
    /// Id into the report's `sources`.
    pub source: SourceId,
}

/// A host of the matrix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MatrixHost {
    /// The host as the page names it.
    pub host: &'static str,
    /// `server` or `client`.
    pub kind: &'static str,
    /// Its builds; empty for a heading without a version.
    pub builds: Vec<u16>,
    /// Its rows, in the page's order.
    pub images: Vec<MatrixCell>,
}

/// A row of a host.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MatrixCell {
    /// The image as the page names it.
    pub image: &'static str,
    /// Its builds.
    pub builds: Vec<u16>,
    /// Under process isolation.
    pub process: SupportStatus,
    /// Under Hyper-V isolation.
    pub hyperv: SupportStatus,
    /// What the page adds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'static str>,
    /// Which of the edition's `defects` concern this cell, counted from 0.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub defects: Vec<usize>,
}

/// What one edition says of one host and one image.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct TimelineRow {
    /// The edition's id.
    pub edition: &'static str,
    /// When it was published (`YYYY-MM-DD`).
    pub date: &'static str,
    /// The host as the page names it; absent when the edition does not cover the pair.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<&'static str>,
    /// The image as the page names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<&'static str>,
    /// Under process isolation.
    pub process: SupportStatus,
    /// Under Hyper-V isolation.
    pub hyperv: SupportStatus,
    /// What the page adds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'static str>,
    /// What is known to be wrong with what this edition says of the pair.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub defects: Vec<&'static str>,
    /// Id into the report's `sources`.
    pub source: SourceId,
}

/// A Windows release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ReleaseRow {
    /// Its id.
    pub release: &'static str,
    /// Its name.
    pub name: &'static str,
    /// `server` or `client`.
    pub kind: &'static str,
    /// `10.0.BUILD`.
    pub version: String,
    /// Its build number.
    pub build: u16,
    /// The lowest build of its family.
    pub family: u16,
    /// The version in its name (`21H2`).
    pub label: &'static str,
    /// `LTSC`, `SAC`, `AC` or `GA`.
    pub channel: &'static str,
    /// When it became available.
    pub available: &'static str,
    /// The tags of the base images made from it.
    pub tags: Vec<&'static str>,
    /// When its servicing ends, phase by phase.
    pub phases: Vec<Phase>,
    /// Whether it is out and a phase is still open at `today`; absent without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serviced: Option<bool>,
    /// How it is supported at `today`; absent without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<SupportState>,
    /// The phase that ends next at `today`; absent without one, and when nothing is left to end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Phase>,
    /// Where sources contradict each other about a date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dispute: Option<&'static str>,
    /// Id into the report's `sources`.
    pub source: SourceId,
}

/// How a release is supported on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum SupportState {
    /// It is not out yet.
    Announced,
    /// It gets all its updates.
    Active,
    /// It gets security updates.
    Extended,
    /// Only its long-term editions get updates.
    Ltsc,
    /// Only who pays for Extended Security Updates gets any.
    Esu,
    /// It gets none.
    Ended,
}

impl SupportState {
    /// The spelling used in JSON and text.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Announced => "announced",
            Self::Active => "active",
            Self::Extended => "extended",
            Self::Ltsc => "ltsc",
            Self::Esu => "esu",
            Self::Ended => "ended",
        }
    }
}

/// The end of a servicing phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Phase {
    /// `servicing`, `mainstream`, `extended`, `esu`, ...
    pub phase: &'static str,
    /// Its last day.
    pub ends: &'static str,
}

/// What a finding code means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Explained {
    /// `WVnnn`.
    pub code: &'static str,
    /// Its name.
    pub name: &'static str,
    /// The severity it is usually reported with.
    pub severity: Severity,
    /// The winver version that introduced it.
    pub since: &'static str,
    /// What it checks.
    pub what: String,
    /// Why that matters.
    pub why: String,
    /// What to do.
    pub fix: String,
    /// Ids into the report's `sources`.
    pub sources: Vec<SourceId>,
}

/// A finding code in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RuleListing {
    /// `WVnnn`.
    pub code: &'static str,
    /// Its name.
    pub name: &'static str,
    /// The severity it is usually reported with.
    pub severity: Severity,
    /// What it checks.
    pub what: String,
}

/// How a container runtime matches versions when it pulls.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ExplainedPullRule {
    /// Its id: `R0` to `R3`, `classic`, ...
    pub rule: &'static str,
    /// What it does.
    pub what: &'static str,
    /// What else there is to know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'static str>,
    /// Whether a release that people run applies it.
    pub in_use: bool,
    /// Whether the newest release of a maintained line applies it.
    pub current: bool,
    /// The releases that apply it.
    pub runtimes: Vec<RuntimeRange>,
    /// Id into the report's `sources`.
    pub source: SourceId,
}

/// Releases of a runtime that apply one pull rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RuntimeRange {
    /// The releases, `containerd >=1.7.6 <2.1.6`.
    pub versions: String,
    /// What else there is to know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'static str>,
    /// Id into the report's `sources`.
    pub source: SourceId,
}

impl ExplainedPullRule {
    /// Adds the sources that it names.
    pub(super) fn sources(&self, ids: &mut Vec<SourceId>) {
        ids.push(self.source);
        ids.extend(self.runtimes.iter().map(|range| range.source));
    }
}
