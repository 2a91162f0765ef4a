//! Which tag to use instead.

use crate::catalog::{self, BaseImage, PullRule, Tag};
use crate::compat::{accepts, start};
use crate::image::{Image, Reference, is_release_token};
use crate::report::{ImageBasis, StartStatus};
use crate::request::{HostKind, Isolation};
use crate::version::OsVersion;

/// What to write instead.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Instead {
    /// A full reference.
    Reference(String),
    /// A tag, where no repository is given.
    Tag(&'static str),
}

impl Instead {
    /// Its row, when the tables have it.
    pub(super) fn known(&self) -> Option<&'static Tag> {
        let Self::Reference(text) = self else { return None };
        let reference = Reference::parse(text)?;
        catalog::repository(reference.repository)?.tag(reference.tag?)
    }
}

/// The image for `host` that is most like `image`: in the same repository where that has one, with the same product
/// and the same base. None rather than a tag that the tables do not have, where they have the repository.
pub(super) fn instead(
    image: &Image<'_>,
    host: (OsVersion, Option<HostKind>),
    rule: Option<PullRule>,
) -> Option<Instead> {
    let best = |builds: &mut dyn Iterator<Item = u16>| best_build(host, rule.unwrap_or(PullRule::R1), builds);
    let of_releases = || best(&mut with_images());
    let Some(reference) = image.reference else {
        let wanted = of_releases().filter(|_| image.basis == ImageBasis::Version)?;
        return tag_name(wanted, false).map(Instead::Tag);
    };
    let known = catalog::repository(reference.repository).map(BaseImage::current);
    let text = match known.filter(|known| !known.tags.is_empty()) {
        Some(known) if known.is_base() => {
            let of = |known: &'static BaseImage| {
                let build = best(&mut known.tags.iter().filter_map(Tag::build))?;
                Some(format!("{}:{}", known.repository, known.tag_of_build(build)?.tag))
            };
            of(known).or_else(|| of(known.successor.and_then(catalog::repository)?))?
        }
        Some(known) => reference.with_tag(&product_tag(known, reference.tag?, &best)?),
        None => reference.with_tag(&retag(&reference, of_releases()?)?),
    };
    (text != image.input.trim()).then_some(Instead::Reference(text))
}

/// The builds that there are base images of.
fn with_images() -> impl Iterator<Item = u16> {
    catalog::RELEASES.iter().filter(|release| !release.tags.is_empty()).map(|release| release.build)
}

/// Of `builds` the host's own, else the newest that the runtime pulls and the kernel is expected to start.
fn best_build(
    host: (OsVersion, Option<HostKind>),
    rule: PullRule,
    builds: &mut dyn Iterator<Item = u16>,
) -> Option<u16> {
    let runs = |build: u16| {
        build == host.0.build
            || accepts(rule, host.0.build, build)
                && start(host, OsVersion::of_build(build), Isolation::Process).status()
                    == StartStatus::Expected
    };
    builds.filter(|build| runs(*build)).max()
}

/// What the base image of a build is called.
fn tag_name(build: u16, nano: bool) -> Option<&'static str> {
    let name =
        if nano { "mcr.microsoft.com/windows/nanoserver" } else { "mcr.microsoft.com/windows/servercore" };
    catalog::repository(name)?.tag_of_build(build).map(|tag| tag.tag)
}

/// The tag with the part that names a release exchanged; none when no part does.
pub(super) fn retag(reference: &Reference<'_>, build: u16) -> Option<String> {
    let tag = reference.tag?;
    let nano = reference.path().ends_with("nanoserver") || tag.contains("nanoserver");
    let wanted = tag_name(build, nano)?;
    let mut changed = false;
    let tokens: Vec<&str> = tag
        .split('-')
        .filter_map(|token| {
            if is_release_token(token) || token.starts_with("10.0.") {
                changed = true;
                return Some(wanted);
            }
            // A KB belongs to the release that is exchanged.
            (!token.starts_with("KB")).then_some(token)
        })
        .collect();
    changed.then(|| tokens.join("-"))
}

/// The tag of a product on the base it has, for the best build that the product is published for.
fn product_tag(
    known: &'static BaseImage,
    given: &str,
    best: &dyn Fn(&mut dyn Iterator<Item = u16>) -> Option<u16>,
) -> Option<String> {
    let (product, on_base) = split_product(given)?;
    let same = |tag: &&'static Tag| {
        split_product(tag.tag).is_some_and(|(other, base)| {
            base == on_base && (is_version_of(product, other) || is_version_of(other, product))
        })
    };
    let build = best(&mut known.tags.iter().filter(same).filter_map(Tag::build))?;
    let found = known.tags.iter().filter(same).find(|tag| tag.build() == Some(build))?;
    // A patch version is published with the minor version that the table has.
    let exact = found.tag.strip_prefix(split_product(found.tag)?.0)?;
    let is_patch = is_version_of(product, split_product(found.tag)?.0);
    Some(if is_patch { format!("{product}{exact}") } else { found.tag.to_owned() })
}

/// `8.0.30-nanoserver-1809` is `8.0.30` on `nanoserver`.
pub(super) fn split_product(tag: &str) -> Option<(&str, &'static str)> {
    let at =
        |base: &'static str| tag.find(base).and_then(|at| Some((tag.get(..at)?.trim_end_matches('-'), base)));
    at("nanoserver").or_else(|| at("windowsservercore"))
}

/// Whether `patch` is `version` or a patch of it.
fn is_version_of(patch: &str, version: &str) -> bool {
    patch.strip_prefix(version).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Instead, instead};
    use crate::catalog::PullRule;
    use crate::image::Image;
    use crate::version::OsVersion;

    fn on(host: u16, image: &str, rule: Option<PullRule>) -> Option<String> {
        let none = BTreeMap::new();
        match instead(&Image::from_text(image, &none), (OsVersion::of_build(host), None), rule)? {
            Instead::Reference(text) => Some(text),
            Instead::Tag(tag) => Some(tag.to_owned()),
        }
    }

    #[test]
    fn stays_in_the_repository() {
        let mcr = |name: &str| format!("mcr.microsoft.com/{name}");
        for (host, given, wanted) in [
            (20348, "windows/nanoserver:1809", "windows/nanoserver:ltsc2022"),
            (17763, "windows/nanoserver:ltsc2022", "windows/nanoserver:1809"),
            (17763, "windows/servercore:ltsc2022-KB5019081-amd64", "windows/servercore:ltsc2019"),
            (14393, "windows/nanoserver:1709", "windows/nanoserver:sac2016"),
            (20348, "windows:1809", "windows/server:ltsc2022"),
            (22631, "windows/servercore:1809", "windows/servercore:ltsc2022"),
            (20348, "dotnet/aspnet:8.0-nanoserver-1809", "dotnet/aspnet:8.0-nanoserver-ltsc2022"),
            (17763, "dotnet/sdk:9.0.317-nanoserver-ltsc2025", "dotnet/sdk:9.0.317-nanoserver-1809"),
            (
                20348,
                "dotnet/framework/sdk:4.8-windowsservercore-ltsc2019",
                "dotnet/framework/sdk:4.8.1-windowsservercore-ltsc2022",
            ),
        ] {
            assert_eq!(on(host, &mcr(given), None), Some(mcr(wanted)), "{given} on {host}");
        }
        assert_eq!(
            on(17763, &mcr("dotnet/sdk:10.0-nanoserver-ltsc2022"), None),
            None,
            "never published for 2019"
        );
        assert_eq!(
            on(17763, &mcr("windows/server:ltsc2022"), None),
            None,
            "no earlier image of that repository"
        );
    }

    #[test]
    fn other_repositories_and_none() {
        assert_eq!(on(20348, "shop/web:1.2-ltsc2019", None).as_deref(), Some("shop/web:1.2-ltsc2022"));
        assert_eq!(on(20348, "ltsc2019", None).as_deref(), Some("ltsc2022"));
        assert_eq!(
            on(20348, "microsoft/windowsservercore:1709", None).as_deref(),
            Some("mcr.microsoft.com/windows/servercore:ltsc2022")
        );
        assert_eq!(on(19045, "ltsc2019", None), None, "no image fits");
        assert_eq!(on(25398, "ltsc2019", Some(PullRule::R0)), None, "the runtime would refuse it");
    }
}
