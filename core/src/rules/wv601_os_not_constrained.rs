//! WV601: a Windows service of a mixed swarm has no constraint on the operating system.

use super::{Findings, Page, Rule, UseFacts};
use crate::files::swarm::WINDOWS;
use crate::i18n::msg;
use crate::report::{FixKind, Os, Severity};

pub(super) static RULE: Rule =
    Rule { code: "WV601", name: "os-not-constrained", severity: Severity::Warning, since: "0.1.0" };

pub(super) const PAGE: Page =
    [msg::rule_os_not_constrained_what, msg::rule_os_not_constrained_why, msg::rule_os_not_constrained_fix];

pub(super) fn check(facts: &UseFacts<'_>, out: &mut Findings) {
    let Some(placement) = &facts.this.placement else { return };
    let lands_on_linux = facts.nodes.is_empty() || facts.fitting.iter().any(|node| node.os == Os::Linux);
    if !facts.mixed || !facts.is_windows || placement.os().is_some() || !lands_on_linux {
        return;
    }
    let message = msg::finding_os_not_constrained(&facts.this.name);
    let diff = placement.with(WINDOWS).map(|diff| (FixKind::Diff, msg::fix_add_constraint(), diff));
    let update = facts.service().map(|service| {
        let text = format!("docker service update --constraint-add \"{WINDOWS}\" ${{STACK}}_{service}");
        (FixKind::Command, msg::fix_service_constraint(), text)
    });
    out.add(&RULE, &message).at(Some(facts.place())).fixes(diff.into_iter().chain(update).collect());
}
