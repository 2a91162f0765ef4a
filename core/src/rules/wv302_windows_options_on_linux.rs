//! WV302: windowsOptions in a pod for Linux.

use super::fields::places;
use super::fixes::remove_patch;
use super::{Findings, Page, PodFacts, Rule};
use crate::catalog::forbidden_fields;
use crate::i18n::msg;
use crate::report::{FixKind, Os, Severity};

pub(super) static RULE: Rule =
    Rule { code: "WV302", name: "windows-options-on-linux", severity: Severity::Error, since: "0.1.0" };

pub(super) const PAGE: Page = [
    msg::rule_windows_options_on_linux_what,
    msg::rule_windows_options_on_linux_why,
    msg::rule_windows_options_on_linux_fix,
];

pub(super) fn check(facts: &PodFacts<'_>, out: &mut Findings) {
    if facts.pod.declared_os() != Some(Os::Linux) {
        return;
    }
    for (field, _) in forbidden_fields(Os::Linux) {
        for path in places(facts.pod, field.scope, field.path, field.test) {
            let message = msg::finding_windows_options_on_linux(&path, field.message);
            let patch = remove_patch(&path);
            out.add(&RULE, &message).at(Some(facts.pod.object.place(&path))).source(field.source).fix(
                FixKind::JsonPatch,
                &msg::fix_remove_field(),
                patch,
            );
        }
    }
}
