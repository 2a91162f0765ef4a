//! The findings: one rule a file, each with its code, name, severity, explanation and check.

mod collect;
mod facts;
pub(crate) mod fields;
mod fixes;
mod revisions;
mod runtimes;
mod tags;

mod wv101_image_older_than_host;
mod wv102_image_newer_than_host;
mod wv103_revision_mismatch;
mod wv104_pull_refused;
mod wv105_pull_depends_on_runtime;
mod wv106_not_documented;
mod wv107_same_family;
mod wv108_image_revision_newer;
mod wv109_image_version_unknown;
mod wv110_host_version_unknown;
mod wv111_mismatch_observed;
mod wv112_revision_break;
mod wv113_pair_observed;
mod wv114_documents_and_runtime_disagree;
mod wv115_documents_contradict;
mod wv116_client_process_isolation;
pub(crate) mod wv120_error_recognised;
mod wv201_linux_image_on_windows;
mod wv202_floating_tag;
mod wv203_retired_tag;
mod wv204_tag_not_known;
mod wv205_pinned_tag;
mod wv206_single_image_tag;
mod wv207_repository_moved;
mod wv210_mixed_base_versions;
mod wv211_platform_contradicts_image;
mod wv212_base_image_not_set;
pub(crate) mod wv213_dockerfile_refused;
mod wv301_linux_only_field;
mod wv302_windows_options_on_linux;
mod wv303_os_not_set;
mod wv304_os_contradicted;
mod wv305_host_process;
mod wv306_host_network_ignored;
mod wv307_field_differs;
mod wv308_pod_rejected;
mod wv401_no_node_fits;
mod wv402_build_not_pinned;
mod wv403_selector_against_image;
mod wv501_node_version_unknown;
mod wv502_build_label_contradicted;
mod wv601_os_not_constrained;
mod wv602_no_swarm_node_fits;
pub(crate) mod wv603_isolation_not_available;
pub(crate) mod wv604_daemon_json_refused;
mod wv605_runner_label_moves;
mod wv606_runner_retired;
pub(crate) mod wv607_container_job_not_supported;
pub(crate) mod wv608_compose_refused;
mod wv609_build_not_constrained;
mod wv701_out_of_support;
pub(crate) mod wv9xx_input;

pub(crate) use collect::Findings;
pub(crate) use facts::{ImageView, Pair, PodFacts, UseFacts};

use crate::catalog::{self, SourceId};
use crate::i18n::{Lang, Message};
use crate::kube::Node;
use crate::report::Severity;

/// A finding code with all that belongs to it.
pub(crate) struct Rule {
    /// `WVnnn`; never reused.
    pub(crate) code: &'static str,
    /// The kebab-case name of the bad pattern.
    pub(crate) name: &'static str,
    /// The severity it is usually reported with.
    pub(crate) severity: Severity,
    /// The winver version that introduced it.
    pub(crate) since: &'static str,
    /// What it checks, why that matters, what to do.
    pub(crate) explanation: [fn() -> Message; 3],
    /// The check.
    pub(crate) check: Check,
}

impl Rule {
    /// What it rests on, besides what a finding itself names.
    pub(crate) fn sources(&self) -> &'static [SourceId] {
        catalog::rule_sources(self.name)
    }

    /// What it checks (0), why that matters (1), what to do (2).
    pub(crate) fn part(&self, index: usize, lang: Lang) -> String {
        self.explanation.get(index).map(|part| part().render(lang)).unwrap_or_default()
    }
}

/// What a rule looks at.
pub(crate) enum Check {
    /// A host and an image.
    Pair(fn(&Pair<'_>, &mut Findings)),
    /// An image by itself.
    Image(fn(&ImageView<'_>, &mut Findings)),
    /// A pod by itself.
    Pod(fn(&PodFacts<'_>, &mut Findings)),
    /// A node.
    Node(fn(&Node<'_>, &mut Findings)),
    /// An image in a file, with the hosts it may get.
    Use(fn(&UseFacts<'_>, &mut Findings)),
    /// Raised where input is read.
    Input,
}

/// Every rule, by code.
pub(crate) static RULES: &[&Rule] = &[
    &wv101_image_older_than_host::RULE,
    &wv102_image_newer_than_host::RULE,
    &wv103_revision_mismatch::RULE,
    &wv104_pull_refused::RULE,
    &wv105_pull_depends_on_runtime::RULE,
    &wv106_not_documented::RULE,
    &wv107_same_family::RULE,
    &wv108_image_revision_newer::RULE,
    &wv109_image_version_unknown::RULE,
    &wv110_host_version_unknown::RULE,
    &wv111_mismatch_observed::RULE,
    &wv112_revision_break::RULE,
    &wv113_pair_observed::RULE,
    &wv114_documents_and_runtime_disagree::RULE,
    &wv115_documents_contradict::RULE,
    &wv116_client_process_isolation::RULE,
    &wv120_error_recognised::RULE,
    &wv201_linux_image_on_windows::RULE,
    &wv202_floating_tag::RULE,
    &wv203_retired_tag::RULE,
    &wv204_tag_not_known::RULE,
    &wv205_pinned_tag::RULE,
    &wv206_single_image_tag::RULE,
    &wv207_repository_moved::RULE,
    &wv210_mixed_base_versions::RULE,
    &wv211_platform_contradicts_image::RULE,
    &wv212_base_image_not_set::RULE,
    &wv213_dockerfile_refused::RULE,
    &wv301_linux_only_field::RULE,
    &wv302_windows_options_on_linux::RULE,
    &wv303_os_not_set::RULE,
    &wv304_os_contradicted::RULE,
    &wv305_host_process::RULE,
    &wv306_host_network_ignored::RULE,
    &wv307_field_differs::RULE,
    &wv308_pod_rejected::RULE,
    &wv401_no_node_fits::RULE,
    &wv402_build_not_pinned::RULE,
    &wv403_selector_against_image::RULE,
    &wv501_node_version_unknown::RULE,
    &wv502_build_label_contradicted::RULE,
    &wv601_os_not_constrained::RULE,
    &wv602_no_swarm_node_fits::RULE,
    &wv603_isolation_not_available::RULE,
    &wv604_daemon_json_refused::RULE,
    &wv605_runner_label_moves::RULE,
    &wv606_runner_retired::RULE,
    &wv607_container_job_not_supported::RULE,
    &wv608_compose_refused::RULE,
    &wv609_build_not_constrained::RULE,
    &wv701_out_of_support::RULE,
    &wv9xx_input::TEXT_NOT_READABLE,
    &wv9xx_input::KIND_NOT_CHECKED,
    &wv9xx_input::REQUEST_NOT_UNDERSTOOD,
    &wv9xx_input::VALUE_NOT_UNDERSTOOD,
    &wv9xx_input::TARGET_NOT_FOUND,
    &wv9xx_input::REVIEW_NOT_UNDERSTOOD,
    &wv9xx_input::LANGUAGE_NOT_SPOKEN,
];

/// Runs every rule about a host and an image.
pub(crate) fn check_pair(pair: &Pair<'_>, out: &mut Findings) {
    for rule in RULES {
        if let Check::Pair(check) = rule.check {
            check(pair, out);
        }
    }
}

/// Runs every rule about an image.
pub(crate) fn check_image(view: &ImageView<'_>, out: &mut Findings) {
    for rule in RULES {
        if let Check::Image(check) = rule.check {
            check(view, out);
        }
    }
}

/// Runs every rule about a pod.
pub(crate) fn check_pod(facts: &PodFacts<'_>, out: &mut Findings) {
    for rule in RULES {
        if let Check::Pod(check) = rule.check {
            check(facts, out);
        }
    }
}

/// Runs every rule about a node.
pub(crate) fn check_node(node: &Node<'_>, out: &mut Findings) {
    for rule in RULES {
        if let Check::Node(check) = rule.check {
            check(node, out);
        }
    }
}

/// Runs every rule about an image in a file.
pub(crate) fn check_use(facts: &UseFacts<'_>, out: &mut Findings) {
    for rule in RULES {
        if let Check::Use(check) = rule.check {
            check(facts, out);
        }
    }
}

/// The rule with this code or name.
pub(crate) fn find(text: &str) -> Option<&'static Rule> {
    let text = text.trim();
    RULES
        .iter()
        .find(|rule| rule.code.eq_ignore_ascii_case(text) || rule.name.eq_ignore_ascii_case(text))
        .copied()
}

#[cfg(test)]
mod tests {
    use super::RULES;

    #[test]
    fn codes_are_sorted_and_unique() {
        assert!(RULES.windows(2).all(|pair| pair[0].code < pair[1].code));
        let mut names: Vec<_> = RULES.iter().map(|rule| rule.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), RULES.len());
    }
}
