//! WV501: a Windows node that does not say its version.

use super::{Findings, Page, Rule};
use crate::i18n::msg;
use crate::kube::Node;
use crate::report::{FixKind, Os, Severity};
use crate::shell::is_word;

pub(super) static RULE: Rule =
    Rule { code: "WV501", name: "node-version-unknown", severity: Severity::Warning, since: "0.1.0" };

pub(super) const PAGE: Page = [
    msg::rule_node_version_unknown_what,
    msg::rule_node_version_unknown_why,
    msg::rule_node_version_unknown_fix,
];

pub(super) fn check(node: &Node<'_>, out: &mut Findings) {
    if node.os == Os::Windows && node.host.is_none() {
        let found = out
            .add(&RULE, &msg::finding_node_version_unknown(node.name(), node.kernel()))
            .at(Some(node.object.place("/status/nodeInfo/kernelVersion")));
        if is_word(node.name()) {
            let command = format!("kubectl get node {} -o jsonpath='{{.status.nodeInfo}}'", node.name());
            found.fix(FixKind::Command, &msg::fix_see_node(), command);
        }
    }
}
