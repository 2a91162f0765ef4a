//! WV113: people saw this pair of builds start or fail.

use super::fixes::{hyperv, observed_tag};
use super::{Findings, Page, Pair, Rule};
use crate::catalog::{self, Observation};
use crate::compat::StartReason;
use crate::i18n::msg;
use crate::report::Severity;

pub(super) static RULE: Rule =
    Rule { code: "WV113", name: "pair-observed", severity: Severity::Info, since: "0.1.0" };

pub(super) const PAGE: Page =
    [msg::rule_pair_observed_what, msg::rule_pair_observed_why, msg::rule_pair_observed_fix];

pub(super) fn check(pair: &Pair<'_>, out: &mut Findings) {
    let Some(main) = pair.main() else { return };
    let (Some(host), Some(image)) = (pair.host.version, main.version) else { return };
    let seen = catalog::observations((host.build, pair.host.kind), image.build, main.isolation);
    if seen.clone().next().is_none() {
        return;
    }
    let list = |worked: bool| {
        let texts: Vec<String> = seen.clone().filter(|row| row.worked == worked).map(describe).collect();
        texts.join("; ")
    };
    let (worked, failed) = (list(true), list(false));
    let isolation = main.isolation.label();
    let (image, host) = (image.build.to_string(), host.build.to_string());
    let message = match (worked.is_empty(), failed.is_empty()) {
        (true, true) => return,
        (false, true) => msg::finding_observed_works(&image, &host, isolation, &worked),
        (true, false) => msg::finding_observed_fails(&image, &host, isolation, &failed),
        (false, false) => msg::finding_observed_both(&image, &host, isolation, &worked, &failed),
    };
    // Where the reports contradict the rule they are more than evidence.
    let against = matches!(main.start, StartReason::ObservedFails | StartReason::ObservedWorks);
    let severity = if against { Severity::Warning } else { Severity::Info };
    let mut found = out.add(&RULE, &message).severity(severity).at(pair.place());
    for row in seen {
        found = found.source(row.source);
    }
    match main.start {
        StartReason::ObservedFails => found.fixes(Vec::from_iter(observed_tag(pair, main.isolation))),
        StartReason::ObservedWorks => found.fixes(Vec::from_iter(hyperv(pair, main))),
        _ => found,
    };
}

/// `2019-11-15, servercore, The system cannot find the file specified.`
fn describe(row: &Observation) -> String {
    let parts = [row.date, row.base, row.said.trim_end_matches('.')];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}
