//! Which Windows version a string is, which it could be, or why it is none.
//!
//! Never a guess: `Exact` only when the string itself determines one build.

use super::number::{parse_digits, split_digits};
use super::{FIRST_BUILD, OsVersion, parse_dotted, text};
use crate::catalog::{self, RELEASES, Release};
use crate::i18n::{Message, msg};
use crate::image;
use crate::request::{HostKind, Role};

/// What a string means, and why.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Identity {
    /// What it means.
    pub(crate) meaning: Meaning,
    /// Why, for the reader.
    pub(crate) reason: Message,
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

impl Identity {
    fn exact(version: OsVersion, kind: Option<HostKind>, reason: Message) -> Self {
        Self { meaning: Meaning::Exact(version, kind, None), reason }
    }

    fn invalid(reason: Message) -> Self {
        Self { meaning: Meaning::Invalid, reason }
    }

    /// One release is certain; several of one build are one build; else they are candidates.
    fn of_releases(
        releases: Vec<&'static Release>,
        input: &str,
        reason: fn(&str) -> Message,
    ) -> Option<Self> {
        let first = *releases.first()?;
        if releases.iter().all(|release| release.build == first.build) {
            let kind = releases.iter().all(|release| release.kind == first.kind).then_some(first.kind);
            let release = if releases.len() == 1 { Some(first) } else { None };
            let meaning = Meaning::Exact(OsVersion::of_build(first.build), kind, release);
            return Some(Self { meaning, reason: reason(input) });
        }
        Some(Self { meaning: Meaning::Ambiguous(releases), reason: msg::identify_several(input) })
    }
}

/// Reads a string in the shape it has.
pub(crate) fn identify(input: &str, role: Role) -> Identity {
    let folded = text::fold(input);
    let text = folded.as_ref();
    if text.is_empty() {
        return Identity::invalid(msg::identify_empty());
    }
    if let Some(version) = parse_dotted(text) {
        return dotted(version, text);
    }
    if text.len() > MAX_LEN {
        return Identity::invalid(msg::identify_too_long(&MAX_LEN.to_string()));
    }
    if role != Role::Host && image::looks_like_reference(text) {
        return reference(text);
    }
    kernel_version(text)
        .or_else(|| embedded_dotted(text))
        .or_else(|| os_build(text))
        .or_else(|| build_lab(text))
        .or_else(|| bare_number(text))
        .or_else(|| other_system(text))
        .or_else(|| named(text))
        .or_else(|| (role != Role::Host).then(|| tag(text)).flatten())
        .unwrap_or_else(|| Identity::invalid(msg::identify_nothing(text)))
}

/// Longer than any string that names one version; a whole log belongs to another operation.
const MAX_LEN: usize = 4096;

fn dotted(version: OsVersion, text: &str) -> Identity {
    if version.build < FIRST_BUILD {
        return Identity::invalid(msg::identify_before_containers(text, &FIRST_BUILD.to_string()));
    }
    if catalog::of_build(version.build).is_empty() {
        return Identity::exact(version, None, msg::identify_unreleased_build(text));
    }
    Identity::exact(version, None, msg::identify_version_number(text))
}

/// `10.0 14393 (14393.1715.amd64fre.rs1_release...)`: what `docker info` and old kubelets print. The number
/// outside the parentheses is the build, the one inside belongs to the binaries of the family.
fn kernel_version(text: &str) -> Option<Identity> {
    let (_, rest) = text.split_once("10.0 ")?;
    let (digits, rest) = split_digits(rest);
    let build = u16::try_from(parse_digits(digits)?).ok()?;
    let lab =
        rest.trim_start().strip_prefix('(').and_then(|inner| LabString::parse(inner.trim_end_matches(')')));
    let revision = lab.filter(|lab| lab.build == build).and_then(|lab| lab.revision());
    Some(dotted(OsVersion { build, revision }, text))
}

/// A `10.0.BUILD[.REVISION]` somewhere in the string: `ver`, platform strings, `systeminfo`, `os.version`.
fn embedded_dotted(text: &str) -> Option<Identity> {
    let mut found: Option<OsVersion> = None;
    for (at, _) in text.match_indices("10.0.") {
        let before = text.get(..at).and_then(|head| head.chars().next_back());
        if before.is_some_and(|c| c.is_ascii_alphanumeric() || c == '.') {
            continue;
        }
        let tail = text.get(at..)?;
        let end = tail.bytes().position(|b| !b.is_ascii_digit() && b != b'.').unwrap_or(tail.len());
        let Some(number) = tail.get(..end) else { continue };
        let Some(mut version) = parse_dotted(number.trim_end_matches('.')) else {
            return Some(Identity::invalid(msg::identify_out_of_range(number)));
        };
        // .NET's Environment.OSVersion prints 0 for every revision.
        if text.contains("Microsoft Windows NT") {
            version.revision = None;
        }
        match found {
            Some(other) if other.build != version.build => {
                return Some(Identity::invalid(msg::identify_two_versions(
                    &other.to_string(),
                    &version.to_string(),
                )));
            }
            Some(other) => {
                found = Some(OsVersion { build: other.build, revision: other.revision.or(version.revision) })
            }
            None => found = Some(version),
        }
    }
    Some(dotted(found?, text))
}

/// `1809 (OS Build 17763.107)`, and every longer string with that part.
fn os_build(text: &str) -> Option<Identity> {
    let lower = text.to_ascii_lowercase();
    let at = lower.find("os build ")?;
    let rest = text.get(at.checked_add("os build ".len())?..)?;
    let version = build_and_revision(rest)?;
    let mut identity = dotted(version, text);
    if let Meaning::Exact(_, kind, _) = &mut identity.meaning {
        *kind = named_kind(&lower);
    }
    Some(identity)
}

/// The kind that a name says, if any.
fn named_kind(lower: &str) -> Option<HostKind> {
    if lower.contains("server") {
        return Some(HostKind::Server);
    }
    (lower.contains("windows 10") || lower.contains("windows 11")).then_some(HostKind::Client)
}

fn build_and_revision(text: &str) -> Option<OsVersion> {
    let (build, rest) = split_digits(text.trim_start());
    let build = u16::try_from(parse_digits(build)?).ok()?;
    let revision = rest.strip_prefix('.').and_then(|rest| parse_digits(split_digits(rest).0));
    Some(OsVersion { build, revision })
}

/// `BuildLabEx`: `BUILD.REVISION.ARCHfre.BRANCH.DATE-TIME`.
struct LabString {
    build: u16,
    second: u32,
}

impl LabString {
    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.trim().split('.');
        let build = u16::try_from(parse_digits(parts.next()?)?).ok()?;
        let second = parse_digits(parts.next()?)?;
        let arch = parts.next()?;
        arch.ends_with("fre").then_some(Self { build, second })
    }

    /// The second number is the machine's revision on Windows Server 2016 only; later it is that of the
    /// branch's base, the same on every machine.
    fn revision(&self) -> Option<u32> {
        (self.build == FIRST_BUILD).then_some(self.second)
    }
}

/// `BuildLabEx`, and the strings that begin with a build and a revision.
fn build_lab(text: &str) -> Option<Identity> {
    if let Some(lab) = LabString::parse(text) {
        let members: Vec<_> =
            RELEASES.iter().filter(|release| catalog::family_base(release.build) == lab.build).collect();
        if members.iter().any(|release| release.build != lab.build) {
            return Some(Identity {
                meaning: Meaning::Ambiguous(members),
                reason: msg::identify_family(text),
            });
        }
        return Some(dotted(OsVersion { build: lab.build, revision: lab.revision() }, text));
    }
    // `17763.107`, `17763.107.1010129-1455`.
    let (build, rest) = split_digits(text);
    let (revision, rest) = split_digits(rest.strip_prefix('.')?);
    let version =
        OsVersion { build: u16::try_from(parse_digits(build)?).ok()?, revision: parse_digits(revision) };
    let rtm = rest.is_empty()
        || rest.strip_prefix('.').is_some_and(|tail| tail.bytes().all(|b| b.is_ascii_digit() || b == b'-'));
    (build.len() == 5 && version.revision.is_some() && rtm && !catalog::of_build(version.build).is_empty())
        .then(|| dotted(version, text))
}

/// A build number by itself.
fn bare_number(text: &str) -> Option<Identity> {
    let text = text.strip_prefix("build ").or_else(|| text.strip_prefix("Build ")).unwrap_or(text);
    let number = parse_digits(text)?;
    if let Some(build) = u16::try_from(number).ok().filter(|build| !catalog::of_build(*build).is_empty()) {
        return Some(Identity::exact(OsVersion::of_build(build), None, msg::identify_build_number(text)));
    }
    (text.len() >= 5).then(|| Identity::invalid(msg::identify_unknown_number(text)))
}

/// Linux kernels and distributions, and Windows versions from before containers.
fn other_system(text: &str) -> Option<Identity> {
    let lower = text.to_ascii_lowercase();
    let linux = [
        "linux",
        "ubuntu",
        "debian",
        "alpine",
        "flatcar",
        "-azure",
        "-generic",
        "bottlerocket",
        "talos",
        "rhel",
    ];
    if linux.iter().any(|word| lower.contains(word)) {
        return Some(Identity::invalid(msg::identify_linux(text)));
    }
    let (major, rest) = split_digits(text);
    let dotted =
        !major.is_empty() && rest.starts_with('.') && rest.bytes().filter(|b| *b == b'.').count() >= 1;
    let numeric = text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    (dotted && numeric).then(|| Identity::invalid(msg::identify_other_version(text)))
}

/// A release's name, label or alias; or a heading that covers several ("Windows 11").
fn named(input: &str) -> Option<Identity> {
    let words = text::words(input);
    if words.is_empty() {
        return None;
    }
    let by_name: Vec<_> = RELEASES.iter().filter(|release| release.names.contains(&words.as_str())).collect();
    if let Some(identity) = Identity::of_releases(by_name, input, msg::identify_release_name) {
        return Some(identity);
    }
    let by_label: Vec<_> =
        RELEASES.iter().filter(|release| release.label.eq_ignore_ascii_case(&words)).collect();
    if let Some(identity) = Identity::of_releases(by_label, input, msg::identify_label) {
        return Some(identity);
    }
    let by_tag: Vec<_> =
        RELEASES.iter().filter(|r| r.tags.iter().any(|tag| tag.eq_ignore_ascii_case(&words))).collect();
    if let Some(identity) = Identity::of_releases(by_tag, input, msg::identify_tag) {
        return Some(identity);
    }
    let heading = matches!(words.as_str(), "windows" | "windowsserver" | "windows10" | "windows11");
    let by_heading: Vec<_> = RELEASES
        .iter()
        .filter(|release| heading && release.names.first().is_some_and(|name| name.starts_with(&words)))
        .collect();
    Identity::of_releases(by_heading, input, msg::identify_release_name)
}

/// A whole image reference: what its tag says.
fn reference(text: &str) -> Identity {
    match image::version_of_reference(text) {
        Ok(Some(version)) => Identity::exact(version, Some(HostKind::Server), msg::identify_tag(text)),
        Ok(None) => Identity::invalid(msg::identify_tag_says_nothing(text)),
        Err(message) => Identity::invalid(message),
    }
}

/// A tag without its repository.
fn tag(text: &str) -> Option<Identity> {
    let version = image::version_of_tag(text, true)?;
    Some(Identity::exact(version, Some(HostKind::Server), msg::identify_tag(text)))
}
