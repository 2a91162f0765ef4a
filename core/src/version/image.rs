//! What references, tags and updates say.

use super::OsVersion;
use super::evidence;
use super::identify::{Reading, Several};
use super::letters::Letters;
use super::number::parse_digits;
use super::why::Why;
use crate::catalog::{self, Release, Update};
use crate::image::{self, Reference};
use crate::request::{HostKind, Role};

/// What an update says: one version, or the builds it is for, of which the string may name one.
pub(super) fn of_update(kb: u32, text: &str, role: Role) -> Option<Reading> {
    let tagged = if role == Role::Host { None } else { version_of_tag(text) };
    let Some(update) = catalog::update(kb) else {
        // The rest of the string may name a version all the same.
        return tagged.is_none().then(|| Reading::invalid(Why::UnknownUpdate(kb)));
    };
    let chosen = |build: &u16| tagged.is_none_or(|version| version.build == *build);
    let Some(first) = update.builds().find(chosen) else {
        return Some(Reading::invalid(Why::OtherUpdate(update)));
    };
    if !update.builds().filter(chosen).any(|build| build != first) {
        return Some(updated(update, first));
    }
    let labelled = |build: &u16| {
        let named = |release: &Release| {
            text.split(|c: char| !c.is_ascii_alphanumeric())
                .any(|word| word.eq_ignore_ascii_case(release.label))
        };
        catalog::of_build(*build).iter().any(named)
    };
    let mut named = update.builds().filter(chosen).filter(labelled);
    let one = named.next().filter(|first| named.all(|build| build == *first));
    let several = || Reading {
        update: Some(update),
        ..Reading::several(Several::Updated(update), Why::SeveralUpdated(update))
    };
    Some(one.map_or_else(several, |build| updated(update, build)))
}

/// A build after an update.
fn updated(update: Update, build: u16) -> Reading {
    let version = OsVersion { build, revision: update.revision(build) };
    let why = match version.revision {
        Some(_) => Why::Updated(update.kb, version),
        None => Why::DisputedUpdate(update, build),
    };
    Reading { update: Some(update), ..Reading::exact(version, None, why) }
}

/// The version of a tag that names a build, with the revision that an update named in it (`1809-KB4493509`)
/// brought.
pub(crate) fn with_update(version: OsVersion, tag: &str) -> OsVersion {
    if version.revision.is_some() {
        return version;
    }
    let kb = evidence::update_in(tag);
    OsVersion {
        revision: kb.and_then(catalog::update).and_then(|update| update.revision(version.build)),
        ..version
    }
}

/// What is meant as an image reference rather than as anything else with slashes and colons in it.
#[inline(never)]
pub(super) fn meant_reference(text: &str, letters: Letters, role: Role) -> Option<Reference<'_>> {
    let (colon, path) = (letters.has_colon(), letters.has_path());
    if role == Role::Host || !colon && !path || letters.has_break() || text.starts_with('/') {
        return None;
    }
    // Without a path more than one colon is an image's URN in a cloud; with two slashes behind it a URL.
    let urn = || text.bytes().filter(|byte| *byte == b':').count() > 1;
    let of_scheme = || text.as_bytes().split(|byte| *byte == b':').skip(1);
    let url = || of_scheme().any(|after| after.starts_with(b"//"));
    if !path && urn() || colon && path && url() {
        return None;
    }
    Reference::meant_by(text, letters)
}

/// A whole image reference: what its tag says.
pub(super) fn of_reference(reference: &Reference<'_>) -> Reading {
    let kb = reference.tag.and_then(evidence::update_in);
    match image::version_of(reference) {
        Some(version) => {
            let kind = Some(HostKind::Server);
            let Some(update) = kb.and_then(catalog::update) else {
                return Reading::exact(version, kind, Why::Tag);
            };
            if !update.builds().any(|build| build == version.build) {
                return Reading::invalid(Why::OtherUpdate(update));
            }
            let Reading { why, update, .. } = updated(update, version.build);
            Reading { update, ..Reading::exact(version, kind, why) }
        }
        None if reference.tag.is_none() && reference.digest.is_some() => Reading::invalid(Why::Digest),
        None => Reading::invalid(port(reference).map_or(Why::TagSaysNothing, Why::Port)),
    }
}

/// The port of a registry, when it looks like a build.
fn port(reference: &Reference<'_>) -> Option<u16> {
    let (registry, _) = reference.repository.split_once('/')?;
    let port = u16::try_from(parse_digits(registry.rsplit_once(':')?.1)?).ok()?;
    (!catalog::of_build(port).is_empty()).then_some(port)
}

/// A tag without its repository, in which no space stands.
pub(super) fn tag(text: &str) -> Option<Reading> {
    let version = version_of_tag(text)?;
    Some(Reading::exact(version, Some(HostKind::Server), Why::Tag))
}

/// The version of a tag without its repository. A bare release number means that release only where the base
/// images have it: first, with nothing but an update and an architecture behind. `app-2004` is another thing.
fn version_of_tag(text: &str) -> Option<OsVersion> {
    let known =
        |part: &[u8]| matches!(part, b"amd64" | b"arm64" | b"arm32v7" | [b'k' | b'K', b'b' | b'B', ..]);
    let of_base = || text.as_bytes().split(|byte| matches!(byte, b'-' | b'_')).skip(1).all(known);
    image::version_of_tag(text, &of_base)
}
