//! WV104: the container runtime refuses an image that Windows would start, or of which it is not known.

use super::fixes::other_tag;
use super::runtimes::instead;
use super::{Findings, Page, Pair, Rule};
use crate::catalog::PullRule;
use crate::i18n::msg;
use crate::report::{Os, PullStatus, Severity, StartStatus};

pub(super) static RULE: Rule =
    Rule { code: "WV104", name: "pull-refused", severity: Severity::Error, since: "0.1.0" };

pub(super) const PAGE: Page =
    [msg::rule_pull_refused_what, msg::rule_pull_refused_why, msg::rule_pull_refused_fix];

pub(super) fn check(pair: &Pair<'_>, out: &mut Findings) {
    let Some(main) = pair.main() else { return };
    let refused = main.pull == PullStatus::Refused && main.start.status() != StartStatus::Blocked;
    let Some(rule) = pair.rule.filter(|_| refused && pair.image.os != Os::Linux) else { return };
    let (image, host) = (pair.image_label(), pair.host.label());
    let message = if main.version.is_none() {
        msg::finding_pull_refused_all(pair.runtime_label(), &image, &host, rule)
    } else {
        msg::finding_pull_refused(pair.runtime_label(), &image, &host, rule)
    };
    // The runtime is what stops it; nodes of a cluster are not changed for one image, though.
    let mut fixes = Vec::from_iter(instead(pair, main));
    fixes.extend(other_tag(pair));
    if pair.kubernetes {
        fixes.reverse();
    }
    let found = out.add(&RULE, &message).at(pair.place()).fixes(fixes);
    if let Some(source) = PullRule::by_id(rule).and_then(PullRule::source) {
        found.source(source);
    }
}
