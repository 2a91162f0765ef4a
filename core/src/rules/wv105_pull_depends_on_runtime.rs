//! WV105: the rules of the runtimes in use disagree on the image.

use super::runtimes::any_that_pulls;
use super::{Findings, Page, Pair, Rule};
use crate::i18n::msg;
use crate::report::{PullStatus, Severity, StartStatus};

pub(super) static RULE: Rule =
    Rule { code: "WV105", name: "pull-depends-on-runtime", severity: Severity::Warning, since: "0.1.0" };

pub(super) const PAGE: Page = [
    msg::rule_pull_depends_on_runtime_what,
    msg::rule_pull_depends_on_runtime_why,
    msg::rule_pull_depends_on_runtime_fix,
];

pub(super) fn check(pair: &Pair<'_>, out: &mut Findings) {
    let Some(main) = pair.main() else { return };
    if main.start.status() == StartStatus::Blocked || pair.rule.is_some() {
        return;
    }
    let with = |status: PullStatus| {
        let rules: Vec<&str> =
            main.rules.iter().filter(|(_, s)| *s == status).map(|(rule, _)| rule.id()).collect();
        rules.join(", ")
    };
    let wanted = main.pull == PullStatus::Depends || out.wants(Severity::Info);
    if !wanted || !matches!(main.pull, PullStatus::Depends | PullStatus::Accepted) {
        return;
    }
    let (accepting, refusing) = (with(PullStatus::Accepted), with(PullStatus::Refused));
    let (image, host) = (pair.image_label(), pair.host.label());
    let (message, severity) = match main.pull {
        // Without two sides it is the host's version that decides, which WV110 says.
        PullStatus::Depends if !accepting.is_empty() && !refusing.is_empty() => {
            (msg::finding_pull_depends_on_runtime(&image, &host, &accepting, &refusing), Severity::Warning)
        }
        PullStatus::Accepted if !refusing.is_empty() => (
            msg::finding_pull_refused_by_others(&image, &host, &main.rules_with(PullStatus::Refused)),
            Severity::Info,
        ),
        _ => return,
    };
    let fixes = Vec::from_iter(any_that_pulls(pair, main));
    out.add(&RULE, &message).severity(severity).at(pair.place()).fixes(fixes);
}
