//! WV308: the kubelet rejected the pod.

use super::{Findings, Page, PodFacts, Rule};
use crate::catalog::kubernetes::REJECTIONS;
use crate::i18n::msg;
use crate::report::Severity;

pub(super) static RULE: Rule =
    Rule { code: "WV308", name: "pod-rejected", severity: Severity::Error, since: "0.1.0" };

pub(super) const PAGE: Page =
    [msg::rule_pod_rejected_what, msg::rule_pod_rejected_why, msg::rule_pod_rejected_fix];

pub(super) fn check(facts: &PodFacts<'_>, out: &mut Findings) {
    let Some(status) = facts.pod.object.value.get("status") else { return };
    let Some(reason) = status.text("reason") else { return };
    let Some((_, source)) = REJECTIONS.iter().find(|(known, _)| *known == reason) else { return };
    let detail =
        status.text("message").map_or_else(|| reason.to_owned(), |message| format!("{reason} ({message})"));
    let place = facts.pod.object.place("/status/reason");
    out.add(&RULE, &msg::finding_pod_rejected(&detail)).at(Some(place)).source(source);
}
