//! WV403: the pod selects nodes of a build where its image does not run.

use super::fields::selected_build;
use super::fixes::replace_patch;
use super::{Findings, Page, PodFacts, Rule};
use crate::compat::start;
use crate::i18n::msg;
use crate::kube::BUILD_LABEL;
use crate::report::{FixKind, Severity, StartStatus};
use crate::request::HostKind;
use crate::version::OsVersion;

pub(super) static RULE: Rule =
    Rule { code: "WV403", name: "selector-against-image", severity: Severity::Error, since: "0.1.0" };

pub(super) const PAGE: Page = [
    msg::rule_selector_against_image_what,
    msg::rule_selector_against_image_why,
    msg::rule_selector_against_image_fix,
];

pub(super) fn check(facts: &PodFacts<'_>, out: &mut Findings) {
    let pod = facts.pod;
    // Where nodes are known the pair rules say it of each; this is for manifests by themselves.
    if facts.nodes_known {
        return;
    }
    let class = facts.cluster.runtime_class(pod);
    let Some(selected) = selected_build(pod, class) else { return };
    for (container, image) in pod.containers().iter().zip(facts.images) {
        let Some(version) = image.offer.version() else { continue };
        let isolation = facts.cluster.isolation(pod, container.host_process);
        if start((selected.version, Some(HostKind::Server)), version, isolation).status()
            != StartStatus::Blocked
        {
            continue;
        }
        let path = selected.path(pod);
        let message = msg::finding_selector_against_image(
            &selected.version.build.to_string(),
            image.input,
            &version.to_string(),
        );
        let found = out.add(&RULE, &message).at(Some(pod.object.place(&path)));
        if let Some(label) = selected.label {
            let value = match label {
                BUILD_LABEL => OsVersion::of_build(version.build).to_string(),
                _ => version.build.to_string(),
            };
            let patch = replace_patch(&path, &value);
            found.fix(FixKind::JsonPatch, &msg::fix_select_build(), patch);
        }
    }
}
