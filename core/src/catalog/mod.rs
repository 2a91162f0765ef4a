//! The tables and the look-ups in them.
//!
//! `generated/` is written by `cargo xtask codegen` from `core/data/`; each row there has a source and a date.

mod cause;
mod edition;
mod evidence;
mod field;
mod generated;
mod image;
mod lookup;
mod release;
mod runtime;
mod update;

pub(crate) use cause::{Cause, Code, Command};
pub(crate) use edition::{Cell, Edition, EditionHost};
pub(crate) use evidence::{
    CLIENT_PROCESS_SINCE, Observation, REVISIONS_DISPUTED_UNTIL, REVISIONS_MATCH_UNTIL, RevisionBreak,
    STABLE_ABI_SINCE, Statement, Symptom, breaks_between, breaks_of, observations, start_dispute,
    start_sources, statements,
};
pub(crate) use field::{Behaviour, Effect, FieldTest, ForbiddenField, Scope};
pub(crate) use release::Release;
pub(crate) use runtime::{Floor, Matching, Passes, Product, PullRule, Range, RuleRow};

pub(crate) use cause::{CAUSES, PATTERNS, code, stage};
pub(crate) use edition::{EDITIONS, edition_at, edition_by_id, newest_edition};
#[cfg(test)]
pub(crate) use field::{BEHAVIOURS, FORBIDDEN_FIELDS};
pub(crate) use field::{behaviours, forbidden_fields, key_bit};
pub(crate) use generated::diagnose::causes;
pub(crate) use generated::kubernetes;
pub(crate) use image::{BASE_IMAGES, BaseImage, Tag, repository};
pub(crate) use release::{
    NameKind, RELEASES, family_base, has_siblings, image_release, named, of_build, release_of_tag,
    same_family,
};
pub(crate) use runtime::{Order, PULL_RULES, Runtime, RuntimeError, compare_minors, parse_runtime, rule_row};
pub(crate) use update::{Update, update};

use std::borrow::Cow;

use crate::packed::Packed;
use crate::report::SourceEntry;

/// The label by which a workflow chooses a hosted runner.
#[derive(Debug)]
pub(crate) struct RunnerLabel {
    /// `github`, `gitlab`, `azure`.
    pub(crate) service: &'static str,
    /// The label.
    pub(crate) label: &'static str,
    /// The builds that it can be.
    pub(crate) builds: &'static [u16],
    /// The last day on which it was served.
    pub(crate) until: Option<&'static str>,
    /// Whether it is given to a newer release in time.
    pub(crate) moves: bool,
    /// Where that is written.
    pub(crate) source: SourceId,
}

pub(crate) use generated::runners::{DAEMON_OPTIONS, RUNNERS};

/// Words that decide what a string is, by what they say.
pub(crate) mod words {
    use super::generated::words::NOISE;
    pub(crate) use super::generated::words::{BUILD, DECOY, LINUX, OF_HOST, OF_IMAGE, OF_WINDOWS, OLDER};
    use super::lookup::Slots;

    static NOISE_SLOTS: Slots<128> = slots();

    #[expect(clippy::indexing_slicing, reason = "at compile time, where a wrong index does not compile")]
    const fn slots() -> Slots<128> {
        let (mut slots, mut place) = (Slots::empty(), 0);
        while place < NOISE.len() {
            slots = slots.with(NOISE[place], place);
            place += 1;
        }
        slots
    }

    /// Whether a word, in lower case, names an edition, a vendor or nothing at all.
    pub(crate) fn is_noise(word: &[u8]) -> bool {
        NOISE_SLOTS
            .find(word, |place| NOISE.get(place).is_some_and(|known| known.as_bytes() == word))
            .is_some()
    }
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

/// The source with this id, among those of hosts, images and runtimes.
pub(crate) fn source(id: SourceId) -> Option<SourceEntry> {
    if let Some(edition) =
        id.strip_prefix("matrix-").and_then(|_| EDITIONS.iter().find(|edition| edition.source == id))
    {
        return Some(edition.as_source());
    }
    source_among(&generated::sources::SOURCES, id)
}

/// The source with this id, among all: those of files, of Kubernetes and of error texts too, which a module that reads
/// none of these does not carry.
pub(crate) fn any_source(id: SourceId) -> Option<SourceEntry> {
    source(id).or_else(|| source_among(&generated::sources::DOCUMENT_SOURCES, id))
}

fn source_among(sources: &'static Packed, id: SourceId) -> Option<SourceEntry> {
    let rows = (0..sources.len()).filter_map(|index| sources.get(index)?.split_once('\t'));
    let (_, row) = rows.into_iter().find(|(known, _)| *known == id)?;
    let (title, row) = row.split_once('\t')?;
    let (url, date) = row.split_once('\t')?;
    let url = match url.strip_prefix('~') {
        Some(path) => Cow::Owned(format!("{}{path}", generated::sources::GITHUB)),
        None => Cow::Borrowed(url),
    };
    Some(SourceEntry { title: Cow::Borrowed(title), url, date })
}
