//! The tables and the look-ups in them.
//!
//! `generated/` is written by `cargo xtask codegen` from `core/data/`; each row there has a source and a date.

mod edition;
mod field;
mod generated;
mod release;
mod runtime;
mod signature;

pub use edition::{Cell, Edition, EditionHost};
pub use field::{Behaviour, Effect, FieldTest, ForbiddenField, Scope};
pub use release::Release;
pub use runtime::{PullRule, Range};
pub use signature::{Signature, Stage};

pub(crate) use edition::{EDITIONS, edition_at};
pub(crate) use field::{BEHAVIOURS, FORBIDDEN_FIELDS};
pub(crate) use generated::kubernetes;
pub(crate) use release::{RELEASES, family_base, image_release, of_build, same_family};
pub(crate) use runtime::{PULL_RULES, Product, Runtime, RuntimeError, parse_runtime};
pub(crate) use signature::observe;

use crate::report::SourceEntry;

/// The id of a row of `sources.toml`.
pub type SourceId = &'static str;

/// The newest date of any row in the tables (`YYYY-MM-DD`).
pub const DATA_AS_OF: &str = generated::DATA_AS_OF;

/// The source with this id.
pub(crate) fn source(id: SourceId) -> Option<SourceEntry> {
    let sources = generated::sources::SOURCES;
    let index = sources.binary_search_by_key(&id, |(id, _)| id).ok()?;
    sources.get(index).map(|(_, source)| source.clone())
}
