//! WV306: hostNetwork on Windows without HostProcess containers.

use super::fixes::remove_patch;
use super::{Findings, Page, PodFacts, Rule};
use crate::i18n::msg;
use crate::input::Value;
use crate::report::{FixKind, Os, Severity};

pub(super) static RULE: Rule =
    Rule { code: "WV306", name: "host-network-ignored", severity: Severity::Warning, since: "0.1.0" };

pub(super) const PAGE: Page = [
    msg::rule_host_network_ignored_what,
    msg::rule_host_network_ignored_why,
    msg::rule_host_network_ignored_fix,
];

pub(super) fn check(facts: &PodFacts<'_>, out: &mut Findings) {
    let pod = facts.pod;
    let asked = pod.spec.get("hostNetwork").and_then(Value::as_bool) == Some(true);
    if facts.os != Os::Windows || !asked || pod.containers().iter().any(|container| container.host_process) {
        return;
    }
    let path = format!("{}/hostNetwork", pod.path);
    let patch = remove_patch(&path);
    out.add(&RULE, &msg::finding_host_network_ignored()).at(Some(pod.object.place(&path))).fix(
        FixKind::JsonPatch,
        &msg::fix_remove_field(),
        patch,
    );
}
