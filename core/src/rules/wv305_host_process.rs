//! WV305: HostProcess containers that the API server does not accept.

use super::fixes::remove_patch;
use super::{Findings, Page, PodFacts, Rule};
use crate::i18n::msg;
use crate::input::Value;
use crate::report::{FixKind, Severity};

pub(super) static RULE: Rule =
    Rule { code: "WV305", name: "host-process", severity: Severity::Error, since: "0.1.0" };

pub(super) const PAGE: Page =
    [msg::rule_host_process_what, msg::rule_host_process_why, msg::rule_host_process_fix];

pub(super) fn check(facts: &PodFacts<'_>, out: &mut Findings) {
    let pod = facts.pod;
    let containers = pod.containers();
    let host_process = containers.iter().filter(|container| container.host_process).count();
    for container in containers {
        let path = "/securityContext/windowsOptions/hostProcess";
        let own = container.value.at(path).and_then(Value::as_bool);
        if let (Some(own), Some(of_pod)) = (own, pod.host_process())
            && own != of_pod
        {
            let path = format!("{}{path}", container.path());
            let message = msg::finding_host_process_disagrees(&path, &own.to_string(), &of_pod.to_string());
            let patch = remove_patch(&path);
            out.add(&RULE, &message).at(Some(pod.object.place(&path))).fix(
                FixKind::JsonPatch,
                &msg::fix_remove_field(),
                patch,
            );
        }
    }
    if host_process == 0 {
        return;
    }
    if host_process < containers.len() {
        out.add(&RULE, &msg::finding_host_process_partial()).at(Some(pod.object.place(pod.path))).fix(
            FixKind::Yaml,
            &msg::fix_set_host_process(),
            "securityContext:\n  windowsOptions:\n    hostProcess: true",
        );
    }
    if pod.spec.get("hostNetwork").and_then(Value::as_bool) != Some(true) {
        out.add(&RULE, &msg::finding_host_process_network())
            .at(Some(pod.object.place(&format!("{}/hostNetwork", pod.path))))
            .fix(FixKind::Yaml, &msg::fix_set_host_network(), "hostNetwork: true");
    }
}
