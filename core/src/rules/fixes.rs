//! Fixes that several rules offer.

use super::Pair;
use crate::catalog::{self, PullRule, Release};
use crate::compat::{Judged, accepts};
use crate::files::{Hyperv, Use, Written, daemon};
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
    if let Some(written) = pair.written {
        fixes.extend(of_service(pair, written, main));
        return fixes;
    }
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
    if let Some(written) = pair.written {
        let diff = written.written.with_image(&image)?;
        let builds = matches!(written.written.hyperv, Hyperv::Build);
        let title = if builds { msg::fix_use_tag() } else { msg::fix_use_tag_pod() };
        return Some((FixKind::Diff, title, diff));
    }
    Some(if pair.kubernetes {
        (FixKind::Yaml, msg::fix_use_tag_pod(), format!("image: {image}"))
    } else {
        (FixKind::Dockerfile, msg::fix_use_tag(), format!("FROM {image}"))
    })
}

/// The reference with the part of its tag that names a release exchanged; none when no part does.
pub(super) fn retag(reference: &Reference<'_>, release: &Release) -> Option<String> {
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
fn hyperv(pair: &Pair<'_>, main: &Judged<'_>) -> Option<Draft> {
    let (host, image) = (pair.host.version?, main.version?);
    let pulls = match pair.rule {
        Some(rule) => rule.starts_with("classic"),
        None => true,
    };
    let image_text = pair.image_text();
    let fits = main.isolation == Isolation::Process && image.build <= host.build && pulls && !pair.kubernetes;
    if !fits {
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
            command(msg::fix_hyperv_docker(), format!("docker run --isolation=hyperv {image_text}"))
        }
    }
}

/// What to do about a service of a stack that runs already, and about the engines it runs on.
fn of_service(pair: &Pair<'_>, written: &Use<'_>, main: &Judged<'_>) -> Vec<Draft> {
    let mut fixes = Vec::new();
    let stack = written.placement.as_ref().is_some_and(|placement| placement.stack);
    let service = written.name.strip_prefix("service/").filter(|_| stack);
    let release = pair.host.version.and_then(|host| release_for(host.build));
    if let (Some(service), Some(reference), Some(release)) = (service, pair.image.reference, release)
        && let Some(image) = retag(&reference, release)
    {
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

/// A path for a shell.
fn quoted(path: &str) -> String {
    let plain = path.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '/' | '_' | '-' | ':'));
    if plain { path.to_owned() } else { format!("\"{path}\"") }
}

/// Nodes of the image's build.
pub(super) fn select_build(pair: &Pair<'_>, image: OsVersion) -> Option<Draft> {
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
