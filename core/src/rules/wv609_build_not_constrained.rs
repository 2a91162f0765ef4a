//! WV609: a service that may be placed where its image does not run.

use super::{Findings, Page, Rule, UseFacts};
use crate::files::swarm::VERSION_LABEL;
use crate::i18n::msg;
use crate::report::{FixKind, Severity, Verdict};
use crate::shell::is_word;

pub(super) static RULE: Rule =
    Rule { code: "WV609", name: "build-not-constrained", severity: Severity::Warning, since: "0.1.0" };

pub(super) const PAGE: Page = [
    msg::rule_build_not_constrained_what,
    msg::rule_build_not_constrained_why,
    msg::rule_build_not_constrained_fix,
];

pub(super) fn check(facts: &UseFacts<'_>, out: &mut Findings) {
    let Some(placement) = &facts.this.placement else { return };
    let named = |wanted: fn(Verdict) -> bool| -> Vec<&str> {
        facts.judged.iter().filter(|(_, verdict)| wanted(*verdict)).map(|(node, _)| node.name()).collect()
    };
    let good = named(|verdict| verdict == Verdict::Runs);
    let bad = named(|verdict| verdict == Verdict::Blocked);
    if good.is_empty() || bad.is_empty() {
        return;
    }
    let message = msg::finding_build_not_constrained(&facts.this.name, &good.join(", "), &bad.join(", "));
    let version = facts.judged.iter().find_map(|(node, verdict)| {
        let good = *verdict == Verdict::Runs;
        let label = node.label(VERSION_LABEL).filter(|label| is_word(label))?;
        let only = facts
            .judged
            .iter()
            .all(|(other, verdict)| *verdict == Verdict::Runs || other.label(VERSION_LABEL) != Some(label));
        (good && only).then_some(label)
    });
    let constraint = version.map(|version| format!("node.labels.{VERSION_LABEL} == {version}"));
    let diff = constraint
        .as_deref()
        .and_then(|constraint| placement.with(constraint))
        .map(|diff| (FixKind::Diff, msg::fix_add_version_constraint(), diff));
    let update = constraint.zip(facts.service()).map(|(constraint, service)| {
        let text = format!("docker service update --constraint-add \"{constraint}\" ${{STACK}}_{service}");
        (FixKind::Command, msg::fix_service_constraint(), text)
    });
    out.add(&RULE, &message).at(Some(facts.place())).fixes(diff.into_iter().chain(update).collect());
}
