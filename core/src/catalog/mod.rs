//! The tables and the look-ups in them.
//!
//! `generated/` is written by `cargo xtask codegen` from `core/data/`; each row there has a source and a date.

mod cause;
mod edition;
mod field;
mod generated;
mod release;
mod runtime;

pub(crate) use cause::{Cause, Code};
pub(crate) use edition::{Cell, Edition, EditionHost};
pub(crate) use field::{Behaviour, Effect, FieldTest, ForbiddenField, Scope};
pub(crate) use release::Release;
pub(crate) use runtime::{PullRule, Range};

pub(crate) use cause::{CAUSES, PATTERNS, code, stage};
pub(crate) use edition::{EDITIONS, edition_at, newest_edition};
pub(crate) use field::{BEHAVIOURS, FORBIDDEN_FIELDS};
pub(crate) use generated::kubernetes;
pub(crate) use release::{RELEASES, family_base, image_release, of_build, same_family};
pub(crate) use runtime::{Runtime, RuntimeError, compare_minors, parse_runtime};

use crate::report::SourceEntry;

/// One of Microsoft's base images.
#[derive(Debug)]
pub(crate) struct BaseImage {
    /// Its repository.
    pub(crate) repository: &'static str,
}

/// The base images.
pub(crate) static BASE_IMAGES: &[BaseImage] = generated::images::BASE_IMAGES;

/// Where a rule of the *start* stage is written.
pub(crate) fn start_sources(reason: &str) -> &'static [SourceId] {
    generated::start_rules::START_RULES
        .iter()
        .find(|(id, _)| *id == reason)
        .map(|(_, s)| *s)
        .unwrap_or_default()
}

/// What a finding rests on.
pub(crate) fn rule_sources(rule: &str) -> &'static [SourceId] {
    generated::rule_sources::RULE_SOURCES
        .iter()
        .find(|(id, _)| *id == rule)
        .map(|(_, s)| *s)
        .unwrap_or_default()
}

/// The id of a row of `sources.toml`.
pub(crate) type SourceId = &'static str;

/// The newest date of any row in the tables (`YYYY-MM-DD`).
pub(crate) const DATA_AS_OF: &str = generated::DATA_AS_OF;

/// The source with this id.
pub(crate) fn source(id: SourceId) -> Option<SourceEntry> {
    if let Some(edition) =
        id.strip_prefix("matrix-").and_then(|_| EDITIONS.iter().find(|edition| edition.source == id))
    {
        return Some(edition.as_source());
    }
    let sources = generated::sources::SOURCES;
    let index = sources.binary_search_by_key(&id, |(id, _)| id).ok()?;
    sources.get(index).map(|(_, source)| source.clone())
}
