//! WV307: a field that is accepted but does not do on Windows what it says.

use super::fields::{Keys, places};
use super::{Findings, Page, PodFacts, Rule};
use crate::catalog::{Effect, behaviours};
use crate::i18n::msg;
use crate::report::{Os, Severity};

pub(super) static RULE: Rule =
    Rule { code: "WV307", name: "field-differs", severity: Severity::Warning, since: "0.1.0" };

pub(super) const PAGE: Page =
    [msg::rule_field_differs_what, msg::rule_field_differs_why, msg::rule_field_differs_fix];

pub(super) fn check(facts: &PodFacts<'_>, out: &mut Findings) {
    if facts.os != Os::Windows {
        return;
    }
    let keys = Keys::of(facts.pod);
    for (behaviour, bit) in behaviours() {
        if !keys.may_have(behaviour.scope, bit) {
            continue;
        }
        for path in places(facts.pod, behaviour.scope, behaviour.path, behaviour.test) {
            let severity = match behaviour.effect {
                Effect::Fails => Severity::Error,
                Effect::Ignored | Effect::Differs => Severity::Warning,
            };
            out.add(&RULE, &msg::finding_field_differs(&path, &(behaviour.text)().render(out.lang())))
                .severity(severity)
                .at(Some(facts.pod.object.place(&path)))
                .source(behaviour.source);
        }
    }
}
