//! WV402: several Windows builds to choose from and nothing that chooses.

use super::{Findings, Page, PodFacts, Rule};
use crate::compat::start;
use crate::i18n::msg;
use crate::image::Image;
use crate::kube::BUILD_LABEL;
use crate::order;
use crate::report::{FixKind, Os, Severity, StartStatus};
use crate::version::OsVersion;

pub(super) static RULE: Rule =
    Rule { code: "WV402", name: "build-not-pinned", severity: Severity::Warning, since: "0.1.0" };

pub(super) const PAGE: Page =
    [msg::rule_build_not_pinned_what, msg::rule_build_not_pinned_why, msg::rule_build_not_pinned_fix];

pub(super) fn check(facts: &PodFacts<'_>, out: &mut Findings) {
    let pod = facts.pod;
    let host_process = pod.containers().iter().any(|container| container.host_process);
    if facts.os != Os::Windows || pod.node().is_some() || host_process {
        return;
    }
    let mut builds: Vec<u16> = Vec::new();
    for version in facts.fitting.iter().filter_map(|node| node.host.as_ref()?.version) {
        if !builds.contains(&version.build) {
            builds.push(version.build);
        }
    }
    order::sort_by(&mut builds, Ord::cmp);
    if builds.len() < 2 {
        return;
    }
    let names: Vec<String> = builds.iter().map(u16::to_string).collect();
    let message = msg::finding_build_not_pinned(&builds.len().to_string(), &names.join(", "));
    // It is an error as soon as one of the choices is known to be wrong.
    let hosts = facts.fitting.iter().filter_map(|node| node.host.as_ref());
    let wrong = hosts.filter_map(|host| Some((host.version?, host.kind))).any(|host| {
        let starts = |image: &Image<'_>| {
            Some(start(host, image.offer.version()?, facts.cluster.isolation(pod, false)))
        };
        facts.images.iter().filter_map(starts).any(|reason| reason.status() == StartStatus::Blocked)
    });
    let severity = if wrong { Severity::Error } else { Severity::Warning };
    let found = out
        .add(&RULE, &message)
        .severity(severity)
        .at(Some(pod.object.place(&format!("{}/nodeSelector", pod.path))));
    if let Some(version) = facts.images.iter().find_map(|image| image.offer.version())
        && builds.contains(&version.build)
    {
        let text = format!("nodeSelector:\n  {BUILD_LABEL}: \"{}\"", OsVersion::of_build(version.build));
        found.fix(FixKind::Yaml, &msg::fix_select_build(), text);
    }
}
