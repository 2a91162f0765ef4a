//! What to build on.

use serde::Serialize;

use crate::catalog::SourceId;
use crate::i18n::{Lang, msg};
use crate::report::Verdict;
use crate::request::Isolation;

/// What to build on for a host, and every tag that is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ImageList {
    /// What to build on, best first; only with a host.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<ImageChoice>,
    /// Every repository that is known, the base images first.
    pub repositories: Vec<ImageRepository>,
}

impl ImageList {
    /// Whether a repository is shown where not everything is: with a host only the base images are.
    pub(crate) fn is_listed(&self, repository: &ImageRepository) -> bool {
        let for_host = self.repositories.iter().flat_map(|r| &r.tags).any(|tag| !tag.on_host.is_empty());
        !for_host || repository.kind == ImageKind::Base && repository.moved.is_none()
    }

    /// What is to be said of each repository besides its tags.
    pub(crate) fn notes(&self, all: bool, lang: Lang) -> Vec<String> {
        let shown = self.repositories.iter().filter(|repository| all || self.is_listed(repository));
        let notes = shown.filter_map(|repository| {
            let moved = repository.moved.zip(repository.successor).filter(|_| repository.nothing.is_none());
            let latest = (repository.latest == Latest::None).then(|| msg::images_latest_none().render(lang));
            let sentences: Vec<String> = repository
                .nothing
                .clone()
                .into_iter()
                .chain(moved.map(|(date, successor)| msg::images_moved(date, successor).render(lang)))
                .chain(repository.note.map(str::to_owned))
                .chain(latest)
                .collect();
            (!sentences.is_empty()).then(|| format!("{}: {}", repository.repository, sentences.join(" ")))
        });
        notes.collect()
    }
}

/// An image to build on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ImageChoice {
    /// The reference.
    pub image: String,
    /// The line of a Dockerfile.
    pub from: String,
    /// `10.0.BUILD`.
    pub version: String,
    /// The base image inside.
    pub base: BaseName,
    /// Whether it runs on the host.
    pub verdict: Verdict,
    /// Why it stands where it stands, in the language asked for.
    pub reason: String,
}

/// A repository and its tags.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ImageRepository {
    /// Its name in references.
    pub repository: &'static str,
    /// What it holds.
    pub name: &'static str,
    /// Whether it is one of the base images or built on one.
    pub kind: ImageKind,
    /// Whether every release tag that it ever had is listed.
    pub complete: bool,
    /// The day of which the list is (`YYYY-MM-DD`).
    pub date: &'static str,
    /// What its tag `latest` is.
    pub latest: Latest,
    /// Since when new images are only published under `successor` (`YYYY-MM-DD`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moved: Option<&'static str>,
    /// Where to look for what this repository does not have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub successor: Option<&'static str>,
    /// What else is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'static str>,
    /// Why there is nothing here for the host, in the language asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nothing: Option<String>,
    /// Its tags, newest first, other names of a tag after it.
    pub tags: Vec<ImageTag>,
    /// Ids into the report's `sources`.
    pub sources: Vec<SourceId>,
}

/// A tag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ImageTag {
    /// As it is written after the colon.
    pub tag: &'static str,
    /// The versions that it offers, newest first: one, or those of an index of several releases.
    pub versions: Vec<String>,
    /// The release's id, when it offers one version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub release: Option<&'static str>,
    /// The base image inside.
    pub base: BaseName,
    /// The last day on which it gets updates, when it offers one version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends: Option<&'static str>,
    /// Whether it still gets updates at `today`; absent without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serviced: Option<bool>,
    /// What it does on the host, for each isolation; only with a host.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub on_host: Vec<ImageOnHost>,
    /// Ids into the report's `sources`.
    pub sources: Vec<SourceId>,
}

/// What an image does on the host under one isolation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ImageOnHost {
    /// The isolation.
    pub isolation: Isolation,
    /// Whether it runs.
    pub verdict: Verdict,
    /// Why, in the language asked for.
    pub reason: String,
}

/// What a repository is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum ImageKind {
    /// One of Microsoft's base images.
    Base,
    /// Built on a base image.
    Product,
    /// A base image of the Insider programme.
    Insider,
}

/// What the tag `latest` of a repository is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Latest {
    /// There is none.
    None,
    /// It goes from one Windows release to the next.
    Moves,
    /// It holds Linux images only.
    Linux,
    /// Not known.
    Unknown,
}

/// A base image, smallest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum BaseName {
    /// Nano Server.
    Nanoserver,
    /// Server Core.
    Servercore,
    /// Windows Server.
    Server,
    /// Windows.
    Windows,
}
