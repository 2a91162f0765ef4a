//! Windows releases and the families that share binaries.

use super::SourceId;
use super::generated::{families, names, releases};
use super::lookup::Slots;
use crate::date::Date;
use crate::report::{Phase, SupportState};
use crate::request::HostKind;

/// A Windows release that can run containers.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Release {
    /// Its id, `windows-server-2022`.
    pub(crate) id: &'static str,
    /// Its name, `Windows Server 2022`.
    pub(crate) name: &'static str,
    /// Server or client.
    pub(crate) kind: HostKind,
    /// Its build number.
    pub(crate) build: u16,
    /// The version in its name (`21H2`).
    pub(crate) label: &'static str,
    /// `LTSC`, `SAC`, `AC` or `GA`.
    pub(crate) channel: &'static str,
    /// When it became available (`YYYY-MM-DD`).
    pub(crate) available: &'static str,
    /// The tags of the base images made from it.
    pub(crate) tags: &'static [&'static str],
    /// When its servicing ends.
    pub(crate) phases: &'static [Phase],
    /// Where sources contradict each other about a date.
    pub(crate) dispute: Option<&'static str>,
    /// Where the row comes from.
    pub(crate) source: SourceId,
}

impl Release {
    /// Whether it is out and some phase is still open.
    pub(crate) fn is_serviced(&self, today: Date) -> bool {
        !matches!(self.state(today), SupportState::Announced | SupportState::Ended)
    }

    /// How it is supported: of the phases that are still open the best counts.
    pub(crate) fn state(&self, today: Date) -> SupportState {
        if Date::parse(self.available).is_some_and(|available| today < available) {
            return SupportState::Announced;
        }
        let open = |state| self.open(today).any(|phase| of_phase(phase.phase) == state);
        [SupportState::Active, SupportState::Extended, SupportState::Ltsc, SupportState::Esu]
            .into_iter()
            .find(|state| open(*state))
            .unwrap_or(SupportState::Ended)
    }

    /// The phase that ends next.
    pub(crate) fn next_end(&self, today: Date) -> Option<Phase> {
        self.open(today).min_by_key(|phase| phase.ends).copied()
    }

    fn open(&self, today: Date) -> impl Iterator<Item = &'static Phase> {
        self.phases.iter().filter(move |phase| Date::parse(phase.ends).is_some_and(|ends| today <= ends))
    }
}

/// The state while a phase is open. `cargo xtask codegen` knows the same phases.
fn of_phase(phase: &str) -> SupportState {
    match phase {
        "extended" => SupportState::Extended,
        "ltsc" | "iot-ltsc" => SupportState::Ltsc,
        "esu" => SupportState::Esu,
        _ => SupportState::Active,
    }
}

/// Every release, by build, servers before clients.
pub(crate) static RELEASES: &[Release] = releases::RELEASES;

/// The releases of a build; none when the build is not one that was released.
pub(crate) fn of_build(build: u16) -> &'static [Release] {
    let start = RELEASES.partition_point(|release| release.build < build);
    let rest = RELEASES.get(start..).unwrap_or_default();
    let end = rest.iter().position(|release| release.build != build).unwrap_or(rest.len());
    rest.get(..end).unwrap_or_default()
}

/// The release whose base images have this build. Of two server releases with one build (2019 and 1809) the
/// one that the images are named after.
pub(crate) fn image_release(build: u16) -> Option<&'static Release> {
    of_build(build).iter().find(|release| release.kind == HostKind::Server && !release.tags.is_empty())
}

/// The lowest build that has the same binaries as `build`.
pub(crate) fn family_base(build: u16) -> u16 {
    families::FAMILIES
        .iter()
        .filter_map(|members| Some((*members.first()?, members)))
        .find(|(base, members)| *base <= build && members.contains(&build))
        .map_or(build, |(base, _)| base)
}

/// Whether a build is the lowest of several that have the same binaries.
pub(crate) fn has_siblings(build: u16) -> bool {
    families::FAMILIES.iter().any(|members| {
        matches!(members, [base, rest @ ..] if *base == build && rest.iter().any(|of| !of_build(*of).is_empty()))
    })
}

/// Whether two builds have the same binaries.
pub(crate) fn same_family(a: u16, b: u16) -> bool {
    family_base(a) == family_base(b)
}

/// What a name is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NameKind {
    /// A release's name, or a heading over several.
    Name,
    /// The version in its name (`21H2`).
    Label,
    /// A tag of its base images.
    Tag,
}

/// A tag in lower case, as a number; none when it is longer than any tag of a release.
const fn tag_key(tag: &[u8]) -> Option<u64> {
    let (mut key, mut rest) = (0, tag);
    // A zero byte in front would say nothing.
    if matches!(tag, [] | [0, ..]) || tag.len() > 8 {
        return None;
    }
    while let [first, after @ ..] = rest {
        key = key << 8 | first.to_ascii_lowercase() as u64;
        rest = after;
    }
    Some(key)
}

/// The tags of all releases, each with the place of its release.
static TAGS: [(u64, u8); count_tags()] = tags();

#[expect(clippy::indexing_slicing, reason = "at compile time, where a wrong index does not compile")]
const fn count_tags() -> usize {
    let (mut count, mut release) = (0, 0);
    while release < releases::RELEASES.len() {
        count += releases::RELEASES[release].tags.len();
        release += 1;
    }
    count
}

#[expect(clippy::indexing_slicing, reason = "at compile time, where a wrong index does not compile")]
#[expect(clippy::panic, reason = "at compile time, where it does not compile")]
const fn tags() -> [(u64, u8); count_tags()] {
    let mut tags = [(0, 0); count_tags()];
    let (mut at, mut release) = (0, 0);
    while release < releases::RELEASES.len() {
        let of_release = releases::RELEASES[release].tags;
        let mut tag = 0;
        while tag < of_release.len() {
            let Some(key) = tag_key(of_release[tag].as_bytes()) else {
                panic!("a longer tag than a key holds")
            };
            tags[at] = (key, release as u8);
            at += 1;
            tag += 1;
        }
        release += 1;
    }
    tags
}

/// The release whose base images have this tag, in either case.
pub(crate) fn release_of_tag(tag: &[u8]) -> Option<&'static Release> {
    let key = tag_key(tag)?;
    let (_, place) = TAGS.iter().find(|(known, _)| *known == key)?;
    RELEASES.get(usize::from(*place))
}

static NAME_SLOTS: Slots<512> = slots();

#[expect(clippy::indexing_slicing, reason = "at compile time, where a wrong index does not compile")]
const fn slots() -> Slots<512> {
    let (mut slots, mut place) = (Slots::empty(), 0);
    while place < names::NAMES.len() {
        slots = slots.with(names::NAMES[place].0, place);
        place += 1;
    }
    slots
}

/// What a name, folded by `version::words::Words`, may mean: its kind and the places in [`RELEASES`].
pub(crate) fn named(words: &[u8]) -> Option<(NameKind, &'static [u8])> {
    let is = |place: usize| names::NAMES.get(place).is_some_and(|(name, _)| name.as_bytes() == words);
    let (_, meaning) = names::NAMES.get(NAME_SLOTS.find(words, is)?)?;
    names::MEANINGS.get(usize::from(*meaning)).copied()
}

#[cfg(test)]
mod tests {
    use super::{RELEASES, release_of_tag};

    #[test]
    fn tags_and_nothing_else() {
        for release in RELEASES {
            for tag in release.tags {
                for tag in [tag.to_lowercase(), tag.to_uppercase()] {
                    assert_eq!(
                        release_of_tag(tag.as_bytes()).map(|of| of.build),
                        Some(release.build),
                        "{tag}"
                    );
                    for other in [format!("\0{tag}"), format!("{tag}\0"), format!("{tag}0")] {
                        assert_eq!(release_of_tag(other.as_bytes()), None, "{other:?}");
                    }
                }
            }
        }
        assert_eq!(release_of_tag(b""), None);
    }
}
