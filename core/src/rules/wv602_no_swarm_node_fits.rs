//! WV602: no node of the swarm meets the constraints of a service.

use super::{Findings, Page, Rule, UseFacts};
use crate::files::swarm::SwarmNode;
use crate::i18n::msg;
use crate::report::{FixKind, Os, Severity};
use crate::shell::is_word;

pub(super) static RULE: Rule =
    Rule { code: "WV602", name: "no-swarm-node-fits", severity: Severity::Error, since: "0.1.0" };

pub(super) const PAGE: Page =
    [msg::rule_no_swarm_node_fits_what, msg::rule_no_swarm_node_fits_why, msg::rule_no_swarm_node_fits_fix];

pub(super) fn check(facts: &UseFacts<'_>, out: &mut Findings) {
    let Some(placement) = &facts.this.placement else { return };
    if facts.nodes.is_empty() || !facts.fitting.is_empty() {
        return;
    }
    // Of several nodes the one that lacks least.
    let nearest = facts
        .nodes
        .iter()
        .map(|node| (node, node.unmet(&placement.constraints)))
        .min_by_key(|(node, unmet)| (!can_run(facts, node), unmet.len()));
    let Some((node, unmet)) = nearest else { return };
    let Some(first) = unmet.first() else { return };
    let detail = msg::detail_unmet(node.name(), &first.text()).render(out.lang());
    let site = placement.constraints.iter().find(|(constraint, _)| constraint == *first);
    let place = site.map_or_else(|| facts.place(), |(_, site)| site.place(Some(&facts.this.name)));
    let message = msg::finding_no_swarm_node_fits(&facts.this.name, &format!("{detail}."));
    let mut found = out.add(&RULE, &message).at(Some(place));
    // Only a label that a node does not have at all: one that says something else may well be right.
    for (node, unmet) in facts.nodes.iter().map(|node| (node, node.unmet(&placement.constraints))) {
        let [constraint] = unmet.as_slice() else { continue };
        let missing = |label: &&str| constraint.equal && node.label(label).is_none() && can_run(facts, node);
        let words = [&constraint.value, node.name()].into_iter().all(is_word);
        if let Some(label) = constraint.label().filter(|label| missing(label) && words && is_word(label)) {
            let text = format!("docker node update --label-add {label}={} {}", constraint.value, node.name());
            found = found.fix(FixKind::Command, &msg::fix_label_node(), text);
        }
    }
}

/// Whether a node could run the image, were it not for the constraints.
fn can_run(facts: &UseFacts<'_>, node: &SwarmNode<'_>) -> bool {
    let right_os = match (facts.is_windows, facts.is_linux) {
        (true, _) => node.os != Os::Linux,
        (false, true) => node.os != Os::Windows,
        (false, false) => true,
    };
    right_os && (facts.is_linux || (facts.could_run)(node))
}
