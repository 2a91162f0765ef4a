//! WV104: the container runtime refuses an image that Windows would start, or of which it is not known.

use super::fixes::other_tag;
use super::{Check, Findings, Pair, Rule};
use crate::catalog::{PullRule, Range};
use crate::compat::accepts;
use crate::i18n::msg;
use crate::report::{FixKind, Os, PullStatus, Severity, StartStatus};

pub(super) static RULE: Rule = Rule {
    code: "WV104",
    name: "pull-refused",
    severity: Severity::Error,
    since: "0.1.0",
    explanation: [msg::rule_pull_refused_what, msg::rule_pull_refused_why, msg::rule_pull_refused_fix],
    check: Check::Pair(check),
};

fn check(pair: &Pair<'_>, out: &mut Findings) {
    let Some(main) = pair.main() else { return };
    let refused = main.pull == PullStatus::Refused && main.start.status() != StartStatus::Blocked;
    let Some(rule) = pair.rule.filter(|_| refused && pair.image.os != Os::Linux) else { return };
    let (image, host) = (pair.image_label(), pair.host.label());
    let message = if main.version.is_none() {
        msg::finding_pull_refused_all(pair.runtime_label(), &image, &host, rule)
    } else {
        msg::finding_pull_refused(pair.runtime_label(), &image, &host, rule)
    };
    let mut found = out.add(&RULE, &message).at(pair.place()).fixes(Vec::from_iter(other_tag(pair)));
    if let Some(source) = PullRule::by_id(rule).and_then(PullRule::source) {
        found = found.source(source);
    }
    if let (Some(host), Some(version), Some(runtime)) = (pair.host.version, main.version, pair.runtime)
        && let Some(range) = Range::later_containerd(runtime, |rule| accepts(rule, host.build, version.build))
    {
        found.fix(FixKind::Version, &msg::fix_newer_containerd(), format!("containerd {}", range.from));
    }
}
