//! WV401: no node of the cluster meets what the pod asks for.

use super::{Findings, Page, PodFacts, Rule};
use crate::i18n::Message;
use crate::i18n::msg;
use crate::kube::{Misfit, misfit};
use crate::report::{Os, Severity};

pub(super) static RULE: Rule =
    Rule { code: "WV401", name: "no-node-fits", severity: Severity::Error, since: "0.1.0" };

pub(super) const PAGE: Page =
    [msg::rule_no_node_fits_what, msg::rule_no_node_fits_why, msg::rule_no_node_fits_fix];

pub(super) fn check(facts: &PodFacts<'_>, out: &mut Findings) {
    let pod = facts.pod;
    if !facts.nodes_known || !facts.fitting.is_empty() || facts.os == Os::Linux || pod.node().is_some() {
        return;
    }
    let class = facts.cluster.runtime_class(pod);
    let misfits = facts.cluster.nodes.iter().filter_map(|node| misfit(pod, class, node));
    // Of several reasons the one nearest to a fit: a taint says that everything else matched.
    let Some(nearest) = misfits.max() else { return };
    let detail = explain(nearest).render(out.lang());
    out.add(&RULE, &msg::finding_no_node_fits(&detail)).at(Some(pod.object.place(pod.path)));
}

fn explain(misfit: Misfit<'_>) -> Message {
    match misfit {
        Misfit::Selector { key, value } => msg::detail_selector(key, value),
        Misfit::Affinity => msg::detail_affinity(),
        Misfit::Taint { key, value, effect } => msg::detail_taint(&format!("{key}={value}:{effect}")),
    }
}
