//! Fixes that several rules offer.

use super::Pair;
use crate::catalog::{self, PullRule, Release};
use crate::compat::{Judged, accepts};
use crate::i18n::{Message, msg};
use crate::image::{Offer, Reference};
use crate::kube::BUILD_LABEL;
use crate::report::FixKind;
use crate::request::Isolation;
use crate::version::OsVersion;

/// A fix before it is put into a language.
pub(super) type Draft = (FixKind, Message, String);

/// What to do when the image does not fit the host, best first: another tag, another isolation, another host.
pub(super) fn for_host(pair: &Pair<'_>, main: &Judged<'_>) -> Vec<Draft> {
    let mut fixes: Vec<Draft> = Vec::new();
    fixes.extend(other_tag(pair));
    fixes.extend(hyperv(pair, main));
    fixes.extend(main.version.and_then(|version| select_build(pair, version)));
    fixes
}

/// The release whose images the host runs best: its own, else the newest that its kernel still serves.
fn release_for(host: u16) -> Option<&'static Release> {
    let images = || catalog::RELEASES.iter().filter(|release| !release.tags.is_empty());
    images()
        .find(|release| release.build == host)
        .or_else(|| images().rfind(|release| accepts(PullRule::R1, host, release.build)))
}

/// The same image under the tag of the host's release.
pub(super) fn other_tag(pair: &Pair<'_>) -> Option<Draft> {
    let release = release_for(pair.host.version?.build)?;
    let reference = pair.image.reference?;
    let image = retag(&reference, release)?;
    Some(if pair.kubernetes {
        (FixKind::Yaml, msg::fix_use_tag_pod(), format!("image: {image}"))
    } else {
        (FixKind::Dockerfile, msg::fix_use_tag(), format!("FROM {image}"))
    })
}

/// The same image under the tag of a release that people saw work on this host.
pub(super) fn observed_tag(pair: &Pair<'_>, isolation: Isolation) -> Option<Draft> {
    let host = (pair.host.version?.build, pair.host.kind);
    let reference = pair.image.reference?;
    let release = catalog::RELEASES.iter().rfind(|release| {
        let mut seen = catalog::observations(host, release.build, isolation).peekable();
        !release.tags.is_empty() && seen.peek().is_some() && seen.all(|row| row.worked)
    })?;
    let image = retag(&reference, release)?;
    let (kind, key) =
        if pair.kubernetes { (FixKind::Yaml, "image: ") } else { (FixKind::Dockerfile, "FROM ") };
    Some((kind, msg::fix_observed_tag(), format!("{key}{image}")))
}

/// The reference with the part of its tag that names a release exchanged; none when no part does.
fn retag(reference: &Reference<'_>, release: &Release) -> Option<String> {
    let tag = reference.tag?;
    let nano = reference.path().ends_with("nanoserver") || tag.contains("nanoserver");
    // Nano Server images of 2019 are published as 1809 only.
    let wanted =
        release.tags.iter().find(|tag| nano == (**tag == "1809")).or_else(|| release.tags.first())?;
    let mut changed = false;
    let tokens: Vec<&str> = tag
        .split('-')
        .filter_map(|token| {
            let names_release =
                catalog::RELEASES.iter().any(|r| r.tags.iter().any(|t| t.eq_ignore_ascii_case(token)));
            if names_release || token.starts_with("10.0.") {
                changed = true;
                return Some(*wanted);
            }
            // A KB belongs to the release that is exchanged.
            (!token.starts_with("KB")).then_some(token)
        })
        .collect();
    changed.then(|| reference.with_tag(&tokens.join("-")))
}

/// Hyper-V isolation, where a runtime would pull the image for it.
pub(super) fn hyperv(pair: &Pair<'_>, main: &Judged<'_>) -> Option<Draft> {
    let (host, image) = (pair.host.version?, main.version?);
    let pulls = match pair.rule {
        Some(rule) => rule.starts_with("classic"),
        None => true,
    };
    let fits = main.isolation == Isolation::Process && image.build <= host.build && pulls && !pair.kubernetes;
    fits.then(|| {
        (
            FixKind::Command,
            msg::fix_hyperv_docker(),
            format!(
                "docker run --isolation=hyperv {}",
                pair.image.reference.map_or("IMAGE", |_| pair.image_text())
            ),
        )
    })
}

/// Nodes of the image's build, unless the cluster is known to have none.
pub(super) fn select_build(pair: &Pair<'_>, image: OsVersion) -> Option<Draft> {
    if pair.cluster.is_some_and(|cluster| !cluster.may_have_build(image.build)) {
        return None;
    }
    let text = format!(
        "nodeSelector:\n  kubernetes.io/os: windows\n  {BUILD_LABEL}: \"{}\"",
        OsVersion::of_build(image.build)
    );
    (pair.kubernetes || matches!(pair.image.offer, Offer::Version(_) | Offer::Lone(_)))
        .then(|| (FixKind::Yaml, msg::fix_select_build(), text))
}

/// The RFC 6902 operation that removes a field.
pub(super) fn remove_patch(path: &str) -> String {
    format!(r#"[{{"op": "remove", "path": "{path}"}}]"#)
}

/// The RFC 6902 operation that sets a field to a string.
pub(super) fn replace_patch(path: &str, value: &str) -> String {
    format!(r#"[{{"op": "replace", "path": "{path}", "value": "{value}"}}]"#)
}
