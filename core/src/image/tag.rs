//! What a tag says about the Windows version inside.

use super::reference::Reference;
use crate::catalog::{self, BaseImage};
use crate::version::{OsVersion, parse_dotted, parse_dotted_bytes, with_update};

/// The version that a tag names; none when it names none, or two different ones.
///
/// `ltsc2022` and full versions count in any repository. The bare release numbers (`1809`, `2004`, `20H2`)
/// count only on a base image (`base`) or after the name of one: elsewhere `2004` may be a product's version.
pub(crate) fn version_of_tag(tag: &str, base: &dyn Fn() -> bool) -> Option<OsVersion> {
    let mut found: Option<OsVersion> = None;
    let mut on_base = false;
    for token in tag.as_bytes().split(|byte| matches!(byte, b'-' | b'_')) {
        if BASE_NAMES.iter().any(|name| token.eq_ignore_ascii_case(name)) {
            on_base = true;
            continue;
        }
        let Some(version) = token_version(token, &|| on_base || base()) else { continue };
        match found {
            Some(other) if other.build != version.build => return None,
            Some(other) if other.revision.is_some() => {}
            _ => found = Some(version),
        }
    }
    found.map(|version| with_update(version, tag))
}

/// Names of base images as they appear inside tags.
const BASE_NAMES: &[&[u8]] =
    &[b"windowsservercore", b"nanoserver", b"servercore", b"windows", b"windowsserver"];

fn token_version(token: &[u8], on_base: &dyn Fn() -> bool) -> Option<OsVersion> {
    if let Some(version) = parse_dotted_bytes(token) {
        return catalog::image_release(version.build).map(|_| version).filter(|version| version.in_range());
    }
    let release = catalog::release_of_tag(token)?;
    let unmistakable =
        token.get(..4).is_some_and(|head| head.eq_ignore_ascii_case(b"ltsc")) || token.starts_with(b"sac");
    (unmistakable || on_base()).then(|| OsVersion::of_build(release.build))
}

/// Whether the tag names one architecture, hence a lone manifest rather than an index.
pub(crate) fn is_lone_manifest(tag: &str) -> bool {
    ["-amd64", "_amd64", "-arm64", "-arm32v7", "_arm64"].iter().any(|suffix| tag.ends_with(suffix))
}

/// Whether a repository holds Microsoft's base images themselves.
pub(crate) fn is_base_repository(reference: &Reference<'_>) -> bool {
    catalog::repository(reference.repository).is_some_and(BaseImage::is_base)
}

/// Whether a part of a tag names a release.
pub(crate) fn is_release_token(token: &str) -> bool {
    catalog::release_of_tag(token.as_bytes()).is_some()
}

/// A tag without what follows the release: `ltsc2022-KB5019081-amd64` is of `ltsc2022`.
pub(crate) fn release_part(tag: &str) -> &str {
    let after = |mark: &str| tag.find(mark).unwrap_or(tag.len());
    let marks = ["-KB", "_KB", "-amd64", "_amd64", "-arm", "_arm"];
    tag.get(..marks.into_iter().map(after).min().unwrap_or(tag.len())).unwrap_or(tag)
}

/// Whether a tag names one update: by its KB number or its full version.
pub(crate) fn is_pinned(tag: &str) -> bool {
    tag.split(['-', '_']).any(|token| {
        let kb =
            token.strip_prefix("KB").is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
        kb || parse_dotted(token).is_some_and(|version| version.revision.is_some())
    })
}
