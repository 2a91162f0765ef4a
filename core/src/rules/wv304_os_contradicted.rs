//! WV304: spec.os.name and the node selector name different operating systems.

use super::fixes::replace_patch;
use super::{Findings, Page, PodFacts, Rule};
use crate::i18n::msg;
use crate::report::{FixKind, Os, Severity};

pub(super) static RULE: Rule =
    Rule { code: "WV304", name: "os-contradicted", severity: Severity::Error, since: "0.1.0" };

pub(super) const PAGE: Page =
    [msg::rule_os_contradicted_what, msg::rule_os_contradicted_why, msg::rule_os_contradicted_fix];

pub(super) fn check(facts: &PodFacts<'_>, out: &mut Findings) {
    let (Some(os), Some((selected, label))) = (facts.pod.declared_os(), facts.pod.selected_os()) else {
        return;
    };
    if os == selected {
        return;
    }
    let path = facts.pod.selector_path(label);
    let name = |os| if os == Os::Windows { "windows" } else { "linux" };
    let patch = replace_patch(&path, name(os));
    out.add(&RULE, &msg::finding_os_contradicted(name(os), &path, name(selected)))
        .at(Some(facts.pod.object.place(&path)))
        .fix(FixKind::JsonPatch, &msg::fix_same_os(), patch);
}
