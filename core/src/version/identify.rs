//! Which Windows version a string is, which it could be, or why it is none.
//!
//! Never a guess: [`Sense::Exact`] only when the string itself determines one build.

use super::evidence;
use super::image::{meant_reference, of_reference, of_update, tag};
use super::letters::Letters;
use super::number::{parse_digits, split_digits};
use super::shape::{DATACENTER, LINUX, WINDOWS, starts_with, starts_with_digit};
use super::text::folded;
use super::why::Why;
use super::words::Words;
use super::{FIRST_BUILD, OsVersion, parse_dotted};
use crate::catalog::{self, NameKind, RELEASES, Release, Update, has_siblings, words};
use crate::i18n::Message;
use crate::request::{HostKind, Role};

/// What a string means, and why.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Identity {
    /// What it means.
    pub(crate) meaning: Meaning,
    /// Why, for the reader.
    pub(crate) reason: Message,
    /// The update that the answer rests on.
    pub(crate) update: Option<Update>,
}

/// What a string means.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Meaning {
    /// One build; the kind and the release when the string says them.
    Exact(OsVersion, Option<HostKind>, Option<&'static Release>),
    /// One of several releases.
    Ambiguous(Vec<&'static Release>),
    /// No Windows version that runs containers.
    Invalid,
}

/// Reads a string in the shape it has.
pub(crate) fn identify(input: &str, role: Role) -> Identity {
    let (text, letters) = folded(input);
    let reading = with_kind(read_folded(&text, letters, role), &text);
    let meaning = match reading.sense {
        Sense::Exact(version, kind, release) => Meaning::Exact(version, kind, release),
        Sense::OneOf(several) => Meaning::Ambiguous(several.releases()),
        Sense::Invalid => Meaning::Invalid,
    };
    Identity { meaning, reason: reading.why.message(&text), update: reading.update }
}

/// The version alone, when the string determines one build; nothing is allocated for it.
pub(crate) fn exact_version(input: &str, role: Role) -> Option<OsVersion> {
    if let Some(version) = parse_dotted(input) {
        return (version.in_range() && version.build >= FIRST_BUILD).then_some(version);
    }
    let (text, letters) = folded(input);
    match read_folded(&text, letters, role).sense {
        Sense::Exact(version, ..) => Some(version),
        Sense::OneOf(_) | Sense::Invalid => None,
    }
}

/// A meaning and a reason that are not put into words yet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Reading {
    pub(super) sense: Sense,
    pub(super) why: Why,
    pub(super) update: Option<Update>,
}

/// What a string means, by places in the tables.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Sense {
    Exact(OsVersion, Option<HostKind>, Option<&'static Release>),
    OneOf(Several),
    Invalid,
}

/// Several releases.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Several {
    /// Those of a name.
    Named(&'static [u8]),
    /// Those with the binaries of this build.
    Family(u16),
    /// Those that an update is for.
    Updated(Update),
}

impl Several {
    fn releases(self) -> Vec<&'static Release> {
        match self {
            Self::Named(places) => {
                places.iter().filter_map(|place| RELEASES.get(usize::from(*place))).collect()
            }
            Self::Family(base) => {
                RELEASES.iter().filter(|release| catalog::family_base(release.build) == base).collect()
            }
            Self::Updated(update) => RELEASES
                .iter()
                .filter(|release| update.builds().any(|build| build == release.build))
                .collect(),
        }
    }
}

impl Reading {
    pub(super) const fn exact(version: OsVersion, kind: Option<HostKind>, why: Why) -> Self {
        Self { sense: Sense::Exact(version, kind, None), why, update: None }
    }

    pub(super) const fn invalid(why: Why) -> Self {
        Self { sense: Sense::Invalid, why, update: None }
    }

    pub(super) const fn several(several: Several, why: Why) -> Self {
        Self { sense: Sense::OneOf(several), why, update: None }
    }
}

/// Longer than any string that names one version; a whole log belongs to another operation.
pub(super) const MAX_LEN: usize = 4096;

/// Reads a folded string.
#[cfg(test)]
pub(super) fn read(text: &str, role: Role) -> Reading {
    with_kind(read_folded(text, Letters::of(text), role), text)
}

/// A stated version with the kind that a name beside it says.
fn with_kind(reading: Reading, text: &str) -> Reading {
    let Reading { sense: Sense::Exact(version, None, release), why: Why::VersionNumber, .. } = reading else {
        return reading;
    };
    // A product name may be wrong (Windows 11 calls itself Windows 10), the build is not.
    let of_build = catalog::of_build(version.build);
    let kind = named_kind(text).filter(|kind| of_build.iter().any(|release| release.kind == *kind));
    Reading { sense: Sense::Exact(version, kind, release), ..reading }
}

/// The kind that a name in the string says, if any. `Server:` alone is a heading of `docker info`, and
/// `Windows 10.0.17763` is no name.
fn named_kind(text: &str) -> Option<HostKind> {
    let (mut server, mut client) = (false, false);
    let bytes = text.as_bytes();
    for (at, _) in bytes.iter().enumerate().filter(|(_, byte)| matches!(byte, b'W' | b'w')) {
        let after = bytes.get(at.saturating_add(7)..).unwrap_or_default();
        if !bytes.get(at..at.saturating_add(7)).is_some_and(|word| word.eq_ignore_ascii_case(b"windows")) {
            continue;
        }
        let word = after
            .strip_prefix(b" ")
            .or(after.strip_prefix(b"_"))
            .or(after.strip_prefix(b"-"))
            .unwrap_or(after);
        server |= word.get(..6).is_some_and(|word| word.eq_ignore_ascii_case(b"server"));
        client |= matches!(after, [b' ', b'1', b'0' | b'1', b' ' | b',', ..] | [b' ', b'1', b'0' | b'1']);
    }
    match (server, client) {
        (true, false) => Some(HostKind::Server),
        (false, true) => Some(HostKind::Client),
        _ => None,
    }
}

/// Reads a folded string that has these letters.
fn read_folded(text: &str, letters: Letters, role: Role) -> Reading {
    if text.is_empty() {
        return Reading::invalid(Why::Empty);
    }
    if let Some(version) = parse_dotted(text) {
        return stated(version);
    }
    if text.len() > MAX_LEN {
        return Reading::invalid(Why::TooLong);
    }
    if let Some(reference) = meant_reference(text, letters, role) {
        return of_reference(&reference);
    }
    of_numbers(text, letters, role)
        .or_else(|| lone_number(text))
        .or_else(|| named(text, letters))
        .or_else(|| (role != Role::Host && !letters.has_space()).then(|| tag(text)).flatten())
        .or_else(|| other_system(text, letters))
        .unwrap_or_else(|| Reading::invalid(Why::Nothing))
}

/// A version that the string states.
#[inline(never)]
fn stated(version: OsVersion) -> Reading {
    if !version.in_range() {
        return Reading::invalid(Why::OutOfRange(None));
    }
    if version.build < FIRST_BUILD {
        let address = version.build <= 255 && version.revision.is_some_and(|last| last <= 255);
        return Reading::invalid(if address { Why::Address } else { Why::BeforeContainers });
    }
    let known = !catalog::of_build(version.build).is_empty();
    Reading::exact(version, None, if known { Why::VersionNumber } else { Why::Unreleased })
}

/// What the numbers in the string say.
#[inline(never)]
fn of_numbers(text: &str, letters: Letters, role: Role) -> Option<Reading> {
    if text.get(..5).is_some_and(|head| head.eq_ignore_ascii_case("linux")) {
        return Some(Reading::invalid(Why::Linux));
    }
    if !letters.has_digit() {
        return None;
    }
    let found = evidence::read(text, letters);
    if let (Some(first), Some(second)) = (found.version, found.other) {
        return Some(Reading::invalid(Why::TwoVersions(first, second)));
    }
    if let (Some(version), Some(base)) = (found.version, found.family)
        && catalog::family_base(version.build) != catalog::family_base(base)
    {
        return Some(Reading::invalid(Why::TwoVersions(version, OsVersion::of_build(base))));
    }
    if found.bound && found.version.is_none() {
        return Some(Reading::invalid(Why::Bound));
    }
    if let Some(version) = found.version {
        return Some(stated(version));
    }
    if let Some((start, end)) = found.out_of_range {
        return Some(Reading::invalid(Why::OutOfRange(Some((start, end)))));
    }
    if let Some(base) = found.family {
        return Some(match (found.other, Several::Family(base)) {
            (Some(other), _) => Reading::invalid(Why::TwoVersions(OsVersion::of_build(base), other)),
            (None, several) if catalog::family_base(base) == base && has_siblings(base) => {
                Reading::several(several, Why::Family)
            }
            _ => stated(OsVersion { build: base, revision: found.lab_revision }),
        });
    }
    if let Some(kb) = found.kb {
        if found.kbs {
            return Some(Reading::invalid(Why::TwoUpdates));
        }
        return of_update(kb, text, role);
    }
    found.early.map(stated)
}

/// Nothing but a number: a build, a date, another product's version.
#[inline(never)]
fn lone_number(text: &str) -> Option<Reading> {
    if !starts_with_digit(text) {
        return None;
    }
    let text = text.trim_end_matches(['.', ',', ';']);
    if is_date(text) {
        return Some(Reading::invalid(Why::Date));
    }
    let (major, rest) = split_digits(text);
    if rest.is_empty() {
        let number = parse_digits(major)?;
        if let Some(build) = u16::try_from(number).ok().filter(|build| !catalog::of_build(*build).is_empty())
        {
            return Some(Reading::exact(OsVersion::of_build(build), None, Why::BuildNumber));
        }
        return (major.len() >= 5).then(|| Reading::invalid(Why::UnknownNumber));
    }
    let dotted =
        !major.is_empty() && rest.starts_with('.') && rest.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    dotted.then(|| Reading::invalid(Why::OtherVersion))
}

/// `20250913`, `2025-09-13`, `2025.09.13`.
fn is_date(text: &str) -> bool {
    let separators = matches!(text.len(), 10)
        && text
            .bytes()
            .enumerate()
            .all(|(at, byte)| matches!(at, 4 | 7) == matches!(byte, b'-' | b'.' | b'/'));
    let digits = text.bytes().filter(u8::is_ascii_digit).count() == 8;
    digits && text.starts_with("20") && (separators || text.len() == 8)
}

/// A release's name, label or alias; or a heading that covers several ("Windows 11").
#[inline(never)]
fn named(text: &str, letters: Letters) -> Option<Reading> {
    if text.starts_with('/') {
        // A path in a cloud's catalogue: the segment that names a release.
        let segment = |segment| meaning(Words::telling(segment, &words::is_noise).as_bytes());
        return text.split('/').filter_map(segment).find(|reading| reading.why == Why::ReleaseName);
    }
    // `Win32_OperatingSystem.Name` goes on with the disk.
    let disk = letters.has_break().then(|| text.bytes().position(|byte| byte == b'|')).flatten();
    let text = disk.and_then(|disk| text.get(..disk)).unwrap_or(text);
    let whole = Words::all(text);
    if let Some(reading) = meaning(whole.as_bytes()) {
        return Some(reading);
    }
    let heading = ["version", "release"].iter().find(|word| starts_with(text, word));
    if let Some(rest) = heading
        .and_then(|word| text.get(word.len()..))
        .filter(|rest| matches!(rest.as_bytes(), [] | [b' ', ..]))
    {
        return meaning(Words::all(rest).as_bytes());
    }
    let telling = Words::telling(text, &words::is_noise);
    let plain = telling.as_bytes();
    if let Some(reading) =
        meaning(plain).filter(|reading| reading.why == Why::ReleaseName || reading.why == Why::Several)
    {
        return Some(reading);
    }
    // `2019-Datacenter-Core-with-Containers`: only servers have that edition.
    if DATACENTER.is_in(text, letters) && !WINDOWS.is_in(text, letters) {
        return meaning(Words::all("windowsserver").then(plain).as_bytes());
    }
    let older = words::OLDER.iter().any(|name| name.as_bytes() == plain);
    older.then(|| Reading::invalid(Why::BeforeContainers))
}

/// One release is certain; several of one build are one build; else they are candidates.
fn meaning(words: &[u8]) -> Option<Reading> {
    let (kind, places) = catalog::named(words)?;
    let release = |place: &u8| RELEASES.get(usize::from(*place));
    let first = release(places.first()?)?;
    let all = |test: fn(&Release, &Release) -> bool| {
        places.iter().filter_map(release).all(|release| test(release, first))
    };
    if !all(|release, first| release.build == first.build) {
        return Some(Reading::several(Several::Named(places), Why::Several));
    }
    let kind_of = all(|release, first| release.kind == first.kind).then_some(first.kind);
    let lone = (places.len() == 1).then_some(first);
    let why = match kind {
        NameKind::Name => Why::ReleaseName,
        NameKind::Label => Why::Label,
        NameKind::Tag => Why::Tag,
    };
    Some(Reading { sense: Sense::Exact(OsVersion::of_build(first.build), kind_of, lone), why, update: None })
}

/// Linux kernels and distributions, container runtimes, and Windows from before containers.
#[inline(never)]
fn other_system(text: &str, letters: Letters) -> Option<Reading> {
    if LINUX.is_in(text, letters) {
        return Some(Reading::invalid(Why::Linux));
    }
    let runtime = ["docker://", "containerd://", "cri-o://"].iter().any(|scheme| text.starts_with(scheme));
    let semantic = text
        .strip_prefix('v')
        .is_some_and(|rest| rest.bytes().next().is_some_and(|b| b.is_ascii_digit()) && rest.contains('.'));
    if runtime || semantic {
        return Some(Reading::invalid(Why::OtherVersion));
    }
    let numbered = |four: &[u8]| matches!(four, [b'6', b'.', b'0'..=b'3', b'.']);
    if !WINDOWS.may_be_in(letters) || !text.as_bytes().windows(4).any(numbered) {
        return None;
    }
    let older = ["6.0.", "6.1.", "6.2.", "6.3."].iter().any(|number| {
        text.split_once(number).is_some_and(|(before, after)| {
            WINDOWS.is_in(before, letters)
                && !before.ends_with(|c: char| c.is_ascii_alphanumeric() || c == '.')
                && split_digits(after).0.len() == 4
        })
    });
    older.then(|| Reading::invalid(Why::BeforeContainers))
}
