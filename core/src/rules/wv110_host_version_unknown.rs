//! WV110: what was given for the host does not determine one version.

use super::{Findings, Page, Pair, Rule};
use crate::i18n::msg;
use crate::report::Severity;

pub(super) static RULE: Rule =
    Rule { code: "WV110", name: "host-version-unknown", severity: Severity::Warning, since: "0.1.0" };

pub(super) const PAGE: Page = [
    msg::rule_host_version_unknown_what,
    msg::rule_host_version_unknown_why,
    msg::rule_host_version_unknown_fix,
];

pub(super) fn check(pair: &Pair<'_>, out: &mut Findings) {
    if pair.host.possible.len() < 2 || pair.host.version.is_some() {
        return;
    }
    let reason = pair.host.reason.render(out.lang());
    let mut versions = pair.host.possible.iter().map(|(version, _)| *version);
    let first = versions.next();
    let differs = versions.any(|version| Some(version) != first);
    let message = msg::finding_host_version_unknown(&reason);
    let severity = if differs { Severity::Warning } else { Severity::Info };
    out.add(&RULE, &message).severity(severity).at(pair.place());
}
