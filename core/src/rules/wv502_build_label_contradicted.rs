//! WV502: a node's build label and its kernel version disagree.

use super::fields::label_version;
use super::{Findings, Page, Rule};
use crate::i18n::msg;
use crate::kube::{BUILD_LABEL, Node, OLD_BUILD_LABEL};
use crate::report::{FixKind, Severity};
use crate::shell::is_word;
use crate::version::OsVersion;

pub(super) static RULE: Rule =
    Rule { code: "WV502", name: "build-label-contradicted", severity: Severity::Warning, since: "0.1.0" };

pub(super) const PAGE: Page = [
    msg::rule_build_label_contradicted_what,
    msg::rule_build_label_contradicted_why,
    msg::rule_build_label_contradicted_fix,
];

pub(super) fn check(node: &Node<'_>, out: &mut Findings) {
    let Some(kernel) = node.host.as_ref().and_then(|host| host.version) else { return };
    for label in [BUILD_LABEL, OLD_BUILD_LABEL] {
        let Some(value) = node.label(label) else { continue };
        if label_version(value).is_some_and(|version| version.build == kernel.build) {
            continue;
        }
        let message = msg::finding_build_label_contradicted(label, node.name(), value, node.kernel());
        let right = OsVersion::of_build(kernel.build);
        let command = format!("kubectl label node {} --overwrite {label}={right}", node.name());
        let path = format!("/metadata/labels/{}", label.replace('/', "~1"));
        let found = out.add(&RULE, &message).at(Some(node.object.place(&path)));
        if is_word(node.name()) {
            found.fix(FixKind::Command, &msg::fix_relabel_node(), command);
        }
    }
}
