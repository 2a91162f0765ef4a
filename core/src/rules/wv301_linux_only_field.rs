//! WV301: a field that Windows does not have.

use super::fields::{Keys, places};
use super::fixes::remove_patch;
use super::{Findings, Page, PodFacts, Rule};
use crate::catalog::{Effect, compare_minors, forbidden_fields};
use crate::i18n::msg;
use crate::report::{FixKind, Os, Severity};

pub(super) static RULE: Rule =
    Rule { code: "WV301", name: "linux-only-field", severity: Severity::Error, since: "0.1.0" };

pub(super) const PAGE: Page =
    [msg::rule_linux_only_field_what, msg::rule_linux_only_field_why, msg::rule_linux_only_field_fix];

pub(super) fn check(facts: &PodFacts<'_>, out: &mut Findings) {
    let declared = facts.pod.declared_os();
    if declared.unwrap_or(facts.os) != Os::Windows {
        return;
    }
    let keys = Keys::of(facts.pod);
    for (field, bit) in forbidden_fields(Os::Windows) {
        if !keys.may_have(field.scope, bit) {
            continue;
        }
        for path in places(facts.pod, field.scope, field.path, field.test) {
            let rejects =
                declared == Some(Os::Windows) && compare_minors(field.since, facts.kubernetes).is_le();
            let (message, severity) = if rejects {
                (msg::finding_linux_only_field(&path, field.message, field.since), Severity::Error)
            } else if declared.is_some() {
                (msg::finding_linux_only_field_later(&path, field.since), Severity::Warning)
            } else if field.on_node == Effect::Fails {
                (msg::finding_linux_only_field_on_node(&path), Severity::Error)
            } else {
                (msg::finding_linux_only_field_ignored(&path), Severity::Warning)
            };
            let patch = remove_patch(&path);
            out.add(&RULE, &message)
                .severity(severity)
                .at(Some(facts.pod.object.place(&path)))
                .source(field.source)
                .fix(FixKind::JsonPatch, &msg::fix_remove_field(), patch);
        }
    }
}
