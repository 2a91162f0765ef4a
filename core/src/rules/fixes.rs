//! Fixes that several rules offer.

use super::Pair;
use super::tags::{Instead, instead, retag};
use crate::catalog::{self, PullRule};
use crate::compat::Judged;
use crate::i18n::{Message, msg};
use crate::image::Offer;
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

/// The same image for the host's release.
pub(super) fn other_tag(pair: &Pair<'_>) -> Option<Draft> {
    let rule = pair.rule.and_then(PullRule::by_id);
    instead(pair.image, (pair.host.version?, pair.host.kind), rule)
        .and_then(|instead| use_image(instead, pair.kubernetes))
}

/// The same image under the tag of a release that people saw work on this host.
pub(super) fn observed_tag(pair: &Pair<'_>, isolation: Isolation) -> Option<Draft> {
    let host = (pair.host.version?.build, pair.host.kind);
    let reference = pair.image.reference?;
    let release = catalog::RELEASES.iter().rfind(|release| {
        let mut seen = catalog::observations(host, release.build, isolation).peekable();
        !release.tags.is_empty() && seen.peek().is_some() && seen.all(|row| row.worked)
    })?;
    let image = reference.with_tag(&retag(&reference, release.build)?);
    let (kind, text) = line(&image, pair.kubernetes);
    Some((kind, msg::fix_observed_tag(), text))
}

/// An image to use instead, as its user writes it.
pub(super) fn use_image(instead: Instead, kubernetes: bool) -> Option<Draft> {
    match instead {
        Instead::Reference(image) => {
            let title = if kubernetes { msg::fix_use_tag_pod() } else { msg::fix_use_tag() };
            let (kind, text) = line(&image, kubernetes);
            Some((kind, title, text))
        }
        Instead::Tag(tag) => {
            (!kubernetes).then(|| (FixKind::Version, msg::fix_use_tag_name(), tag.to_owned()))
        }
    }
}

/// A reference as it stands in a manifest or a Dockerfile.
pub(super) fn line(reference: &str, kubernetes: bool) -> (FixKind, String) {
    if kubernetes {
        (FixKind::Yaml, format!("image: {reference}"))
    } else {
        (FixKind::Dockerfile, format!("FROM {reference}"))
    }
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
