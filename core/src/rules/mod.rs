//! The findings: one rule a file, each with its code, name, severity, page and check.

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
use crate::i18n::Message;
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
}

impl Rule {
    /// What it rests on, besides what a finding itself names.
    pub(crate) fn sources(&self) -> &'static [SourceId] {
        catalog::rule_sources(self.name)
    }
}

/// What a rule checks, why that matters, what to do.
pub(crate) type Page = [fn() -> Message; 3];

/// Every rule with its page, by code.
pub(crate) static RULES: &[(&Rule, Page)] = &[
    (&wv101_image_older_than_host::RULE, wv101_image_older_than_host::PAGE),
    (&wv102_image_newer_than_host::RULE, wv102_image_newer_than_host::PAGE),
    (&wv103_revision_mismatch::RULE, wv103_revision_mismatch::PAGE),
    (&wv104_pull_refused::RULE, wv104_pull_refused::PAGE),
    (&wv105_pull_depends_on_runtime::RULE, wv105_pull_depends_on_runtime::PAGE),
    (&wv106_not_documented::RULE, wv106_not_documented::PAGE),
    (&wv107_same_family::RULE, wv107_same_family::PAGE),
    (&wv108_image_revision_newer::RULE, wv108_image_revision_newer::PAGE),
    (&wv109_image_version_unknown::RULE, wv109_image_version_unknown::PAGE),
    (&wv110_host_version_unknown::RULE, wv110_host_version_unknown::PAGE),
    (&wv111_mismatch_observed::RULE, wv111_mismatch_observed::PAGE),
    (&wv112_revision_break::RULE, wv112_revision_break::PAGE),
    (&wv113_pair_observed::RULE, wv113_pair_observed::PAGE),
    (&wv114_documents_and_runtime_disagree::RULE, wv114_documents_and_runtime_disagree::PAGE),
    (&wv115_documents_contradict::RULE, wv115_documents_contradict::PAGE),
    (&wv116_client_process_isolation::RULE, wv116_client_process_isolation::PAGE),
    (&wv120_error_recognised::RULE, wv120_error_recognised::PAGE),
    (&wv201_linux_image_on_windows::RULE, wv201_linux_image_on_windows::PAGE),
    (&wv202_floating_tag::RULE, wv202_floating_tag::PAGE),
    (&wv203_retired_tag::RULE, wv203_retired_tag::PAGE),
    (&wv204_tag_not_known::RULE, wv204_tag_not_known::PAGE),
    (&wv205_pinned_tag::RULE, wv205_pinned_tag::PAGE),
    (&wv206_single_image_tag::RULE, wv206_single_image_tag::PAGE),
    (&wv207_repository_moved::RULE, wv207_repository_moved::PAGE),
    (&wv210_mixed_base_versions::RULE, wv210_mixed_base_versions::PAGE),
    (&wv211_platform_contradicts_image::RULE, wv211_platform_contradicts_image::PAGE),
    (&wv212_base_image_not_set::RULE, wv212_base_image_not_set::PAGE),
    (&wv213_dockerfile_refused::RULE, wv213_dockerfile_refused::PAGE),
    (&wv301_linux_only_field::RULE, wv301_linux_only_field::PAGE),
    (&wv302_windows_options_on_linux::RULE, wv302_windows_options_on_linux::PAGE),
    (&wv303_os_not_set::RULE, wv303_os_not_set::PAGE),
    (&wv304_os_contradicted::RULE, wv304_os_contradicted::PAGE),
    (&wv305_host_process::RULE, wv305_host_process::PAGE),
    (&wv306_host_network_ignored::RULE, wv306_host_network_ignored::PAGE),
    (&wv307_field_differs::RULE, wv307_field_differs::PAGE),
    (&wv308_pod_rejected::RULE, wv308_pod_rejected::PAGE),
    (&wv401_no_node_fits::RULE, wv401_no_node_fits::PAGE),
    (&wv402_build_not_pinned::RULE, wv402_build_not_pinned::PAGE),
    (&wv403_selector_against_image::RULE, wv403_selector_against_image::PAGE),
    (&wv501_node_version_unknown::RULE, wv501_node_version_unknown::PAGE),
    (&wv502_build_label_contradicted::RULE, wv502_build_label_contradicted::PAGE),
    (&wv601_os_not_constrained::RULE, wv601_os_not_constrained::PAGE),
    (&wv602_no_swarm_node_fits::RULE, wv602_no_swarm_node_fits::PAGE),
    (&wv603_isolation_not_available::RULE, wv603_isolation_not_available::PAGE),
    (&wv604_daemon_json_refused::RULE, wv604_daemon_json_refused::PAGE),
    (&wv605_runner_label_moves::RULE, wv605_runner_label_moves::PAGE),
    (&wv606_runner_retired::RULE, wv606_runner_retired::PAGE),
    (&wv607_container_job_not_supported::RULE, wv607_container_job_not_supported::PAGE),
    (&wv608_compose_refused::RULE, wv608_compose_refused::PAGE),
    (&wv609_build_not_constrained::RULE, wv609_build_not_constrained::PAGE),
    (&wv701_out_of_support::RULE, wv701_out_of_support::PAGE),
    (&wv9xx_input::TEXT_NOT_READABLE, wv9xx_input::TEXT_NOT_READABLE_PAGE),
    (&wv9xx_input::KIND_NOT_CHECKED, wv9xx_input::KIND_NOT_CHECKED_PAGE),
    (&wv9xx_input::REQUEST_NOT_UNDERSTOOD, wv9xx_input::REQUEST_NOT_UNDERSTOOD_PAGE),
    (&wv9xx_input::VALUE_NOT_UNDERSTOOD, wv9xx_input::VALUE_NOT_UNDERSTOOD_PAGE),
    (&wv9xx_input::TARGET_NOT_FOUND, wv9xx_input::TARGET_NOT_FOUND_PAGE),
    (&wv9xx_input::REVIEW_NOT_UNDERSTOOD, wv9xx_input::REVIEW_NOT_UNDERSTOOD_PAGE),
    (&wv9xx_input::LANGUAGE_NOT_SPOKEN, wv9xx_input::LANGUAGE_NOT_SPOKEN_PAGE),
];

/// Runs every rule about a host and an image.
pub(crate) fn check_pair(pair: &Pair<'_>, out: &mut Findings) {
    let checks: &[fn(&Pair<'_>, &mut Findings)] = &[
        wv101_image_older_than_host::check,
        wv102_image_newer_than_host::check,
        wv103_revision_mismatch::check,
        wv104_pull_refused::check,
        wv105_pull_depends_on_runtime::check,
        wv106_not_documented::check,
        wv107_same_family::check,
        wv108_image_revision_newer::check,
        wv109_image_version_unknown::check,
        wv110_host_version_unknown::check,
        wv112_revision_break::check,
        wv113_pair_observed::check,
        wv114_documents_and_runtime_disagree::check,
        wv115_documents_contradict::check,
        wv116_client_process_isolation::check,
        wv201_linux_image_on_windows::check,
        wv701_out_of_support::check,
    ];
    checks.iter().for_each(|check| check(pair, out));
}

/// Runs every rule about an image.
pub(crate) fn check_image(view: &ImageView<'_>, out: &mut Findings) {
    let checks: &[fn(&ImageView<'_>, &mut Findings)] = &[
        wv202_floating_tag::check,
        wv203_retired_tag::check,
        wv204_tag_not_known::check,
        wv205_pinned_tag::check,
        wv206_single_image_tag::check,
        wv207_repository_moved::check,
    ];
    checks.iter().for_each(|check| check(view, out));
}

/// Runs every rule about a pod.
pub(crate) fn check_pod(facts: &PodFacts<'_>, out: &mut Findings) {
    let checks: &[fn(&PodFacts<'_>, &mut Findings)] = &[
        wv111_mismatch_observed::check,
        wv301_linux_only_field::check,
        wv302_windows_options_on_linux::check,
        wv303_os_not_set::check,
        wv304_os_contradicted::check,
        wv305_host_process::check,
        wv306_host_network_ignored::check,
        wv307_field_differs::check,
        wv308_pod_rejected::check,
        wv401_no_node_fits::check,
        wv402_build_not_pinned::check,
        wv403_selector_against_image::check,
    ];
    checks.iter().for_each(|check| check(facts, out));
}

/// Runs every rule about a node.
pub(crate) fn check_node(node: &Node<'_>, out: &mut Findings) {
    let checks: &[fn(&Node<'_>, &mut Findings)] =
        &[wv501_node_version_unknown::check, wv502_build_label_contradicted::check];
    checks.iter().for_each(|check| check(node, out));
}

/// Runs every rule about an image in a file, with the hosts it may get.
pub(crate) fn check_use(facts: &UseFacts<'_>, out: &mut Findings) {
    let checks: &[fn(&UseFacts<'_>, &mut Findings)] = &[
        wv210_mixed_base_versions::check,
        wv211_platform_contradicts_image::check,
        wv212_base_image_not_set::check,
        wv601_os_not_constrained::check,
        wv602_no_swarm_node_fits::check,
        wv603_isolation_not_available::check,
        wv605_runner_label_moves::check,
        wv606_runner_retired::check,
        wv609_build_not_constrained::check,
    ];
    checks.iter().for_each(|check| check(facts, out));
}

/// The rule with this code or name.
pub(crate) fn find(text: &str) -> Option<&'static (&'static Rule, Page)> {
    let text = text.trim();
    let is_meant = |rule: &Rule| rule.code.eq_ignore_ascii_case(text) || rule.name.eq_ignore_ascii_case(text);
    RULES.iter().find(|(rule, _)| is_meant(rule))
}

#[cfg(test)]
mod tests {
    use super::RULES;

    #[test]
    fn codes_are_sorted_and_unique() {
        assert!(RULES.windows(2).all(|pair| pair[0].0.code < pair[1].0.code));
        let mut names: Vec<_> = RULES.iter().map(|(rule, _)| rule.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), RULES.len());
    }
}
