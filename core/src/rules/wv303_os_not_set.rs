//! WV303: the pod asks for Windows but does not set spec.os.name.

use super::{Findings, Page, PodFacts, Rule};
use crate::i18n::msg;
use crate::report::{FixKind, Os, Severity};

pub(super) static RULE: Rule =
    Rule { code: "WV303", name: "os-not-set", severity: Severity::Info, since: "0.1.0" };

pub(super) const PAGE: Page = [msg::rule_os_not_set_what, msg::rule_os_not_set_why, msg::rule_os_not_set_fix];

pub(super) fn check(facts: &PodFacts<'_>, out: &mut Findings) {
    if facts.os == Os::Windows && facts.pod.declared_os().is_none() {
        out.add(&RULE, &msg::finding_os_not_set()).at(Some(facts.pod.object.place(facts.pod.path))).fix(
            FixKind::Yaml,
            &msg::fix_set_os(),
            "os:\n  name: windows",
        );
    }
}
