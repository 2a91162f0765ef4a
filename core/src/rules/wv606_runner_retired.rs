//! WV606: a runner label that is served no more.

use super::{Findings, Page, Rule, UseFacts};
use crate::catalog::RUNNERS;
use crate::date::Date;
use crate::i18n::msg;
use crate::report::{FixKind, Severity};

pub(super) static RULE: Rule =
    Rule { code: "WV606", name: "runner-retired", severity: Severity::Error, since: "0.1.0" };

pub(super) const PAGE: Page =
    [msg::rule_runner_retired_what, msg::rule_runner_retired_why, msg::rule_runner_retired_fix];

pub(super) fn check(facts: &UseFacts<'_>, out: &mut Findings) {
    let Some((runner, site)) = &facts.this.runner else { return };
    let Some(until) = runner
        .until
        .filter(|until| Date::parse(until).zip(facts.today).is_some_and(|(until, today)| today > until))
    else {
        return;
    };
    let message = msg::finding_runner_retired(runner.label, until);
    // The oldest release that is still served is the nearest to the one that was; with another image's build the
    // job would fail for another reason.
    let image = facts.image.offer.version().map(|version| version.build);
    let next = RUNNERS
        .iter()
        .filter(|row| row.service == runner.service && !row.moves && row.until.is_none())
        .filter(|row| image.is_none_or(|build| row.builds == [build]))
        .min_by_key(|row| row.builds.first());
    let fix = next
        .and_then(|row| site.replaced(runner.label, row.label))
        .map(|diff| (FixKind::Diff, msg::fix_move_runner(), diff));
    let place = site.place(Some(&facts.this.name));
    out.add(&RULE, &message).at(Some(place)).source(runner.source).fixes(Vec::from_iter(fix));
}
