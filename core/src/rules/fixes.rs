//! Fixes that several rules offer.

use super::tags::{Instead, instead, retag};
use super::{ImageView, Pair};
use crate::catalog::{self, PullRule};
use crate::compat::Judged;
use crate::files::{Hyperv, Use, Written, daemon};
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
    if let Some(written) = pair.written {
        fixes.extend(of_service(pair, written, main));
        return fixes;
    }
    fixes.extend(main.version.and_then(|version| select_build(pair, version)));
    fixes
}

/// What to write instead of the image.
fn better(pair: &Pair<'_>) -> Option<Instead> {
    let rule = pair.rule.and_then(PullRule::by_id);
    instead(pair.image, (pair.host.version?, pair.host.kind), rule)
}

/// The same image for the host's release.
pub(super) fn other_tag(pair: &Pair<'_>) -> Option<Draft> {
    use_image(better(pair)?, &pair.view())
}

/// The same image under the tag of a release that people saw work on this host.
pub(super) fn observed_tag(pair: &Pair<'_>, isolation: Isolation) -> Option<Draft> {
    let host = (pair.host.version?.build, pair.host.kind);
    let reference = pair.image.reference?;
    let release = catalog::RELEASES.iter().rfind(|release| {
        let mut seen = catalog::observations(host, release.build, isolation).peekable();
        !release.tags.is_empty() && seen.peek().is_some() && seen.all(|row| row.worked)
    })?;
    exchange(&pair.view(), &reference.with_tag(&retag(&reference, release.build)?), msg::fix_observed_tag())
}

/// Another image in the place of this one: as a change to the file it is written in, else as a line.
pub(super) fn exchange(view: &ImageView<'_>, image: &str, title: Message) -> Option<Draft> {
    Some(match view.written {
        Some(written) => (FixKind::Diff, title, written.written.with_image(image)?),
        None if view.kubernetes => (FixKind::Yaml, title, format!("image: {image}")),
        None => (FixKind::Dockerfile, title, format!("FROM {image}")),
    })
}

/// An image to use instead, as its user writes it.
pub(super) fn use_image(instead: Instead, view: &ImageView<'_>) -> Option<Draft> {
    match instead {
        Instead::Reference(image) => {
            let builds = view.written.map_or(!view.kubernetes, |w| matches!(w.written.hyperv, Hyperv::Build));
            let title = if builds { msg::fix_use_tag() } else { msg::fix_use_tag_pod() };
            exchange(view, &image, title)
        }
        Instead::Tag(tag) => (!view.kubernetes && view.written.is_none())
            .then(|| (FixKind::Version, msg::fix_use_tag_name(), tag.to_owned())),
    }
}

/// Hyper-V isolation, where a runtime would pull the image for it.
pub(super) fn hyperv(pair: &Pair<'_>, main: &Judged<'_>) -> Option<Draft> {
    let (host, image) = (pair.host.version?, main.version?);
    let pulls = match pair.rule {
        Some(rule) => rule.starts_with("classic"),
        None => true,
    };
    if main.isolation != Isolation::Process || image.build > host.build || !pulls || pair.kubernetes {
        return None;
    }
    let command = |title: Message, text: String| Some((FixKind::Command, title, text));
    match pair.written.map(|written| &written.written) {
        Some(Written { hyperv: Hyperv::Build, site, .. }) => command(
            msg::fix_hyperv_build(),
            format!("docker build --isolation=hyperv -f {} .", quoted(&site.document.name)),
        ),
        Some(written @ Written { hyperv: Hyperv::Service { .. }, .. }) => {
            written.with_hyperv().map(|diff| (FixKind::Diff, msg::fix_hyperv_service(), diff))
        }
        Some(Written { hyperv: Hyperv::No, .. }) => None,
        Some(Written { hyperv: Hyperv::Run, .. }) | None => {
            let image = pair.image.reference.map_or("IMAGE", |_| pair.image_text());
            command(msg::fix_hyperv_docker(), format!("docker run --isolation=hyperv {image}"))
        }
    }
}

/// What to do about a service of a stack that runs already, and about the engines it runs on.
fn of_service(pair: &Pair<'_>, written: &Use<'_>, main: &Judged<'_>) -> Vec<Draft> {
    let mut fixes = Vec::new();
    let stack = written.placement.as_ref().is_some_and(|placement| placement.stack);
    let service = written.name.strip_prefix("service/").filter(|name| stack && is_word(name));
    if let (Some(service), Some(Instead::Reference(image))) = (service, better(pair)) {
        let text = format!("docker service update --image {image} ${{STACK}}_{service}");
        fixes.push((FixKind::Command, msg::fix_service_image(), text));
    }
    let by_daemon = matches!(written.written.hyperv, Hyperv::Service { .. })
        && (service.is_some() || written.daemon.is_some())
        && hyperv(pair, main).is_some();
    if by_daemon && let Some(text) = daemon::with_hyperv(written.daemon) {
        fixes.push((FixKind::DaemonJson, msg::fix_hyperv_daemon(), text));
    }
    fixes
}

/// Whether a name can stand in a command as it is: a shell takes nothing in it as an order.
pub(crate) fn is_word(name: &str) -> bool {
    !name.is_empty()
        && !name.starts_with('-')
        && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '/' | ':' | '+'))
}

/// A path for a shell.
fn quoted(path: &str) -> String {
    let plain = path.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '/' | '_' | '-' | ':'));
    if plain { path.to_owned() } else { format!("\"{path}\"") }
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
