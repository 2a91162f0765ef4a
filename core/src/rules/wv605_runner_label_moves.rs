//! WV605: a runner label that moves to newer Windows releases.

use super::{Findings, Page, Rule, UseFacts};
use crate::catalog::{self, RUNNERS};
use crate::i18n::msg;
use crate::report::{FixKind, Severity};

pub(super) static RULE: Rule =
    Rule { code: "WV605", name: "runner-label-moves", severity: Severity::Warning, since: "0.1.0" };

pub(super) const PAGE: Page =
    [msg::rule_runner_label_moves_what, msg::rule_runner_label_moves_why, msg::rule_runner_label_moves_fix];

pub(super) fn check(facts: &UseFacts<'_>, out: &mut Findings) {
    let Some((runner, site)) = facts.this.runner.as_ref().filter(|(runner, _)| runner.moves) else { return };
    if !facts.is_windows || facts.image.offer.version().is_none() {
        return;
    }
    let release = |build: &u16| catalog::image_release(*build).map_or("Windows", |release| release.name);
    let names: Vec<&str> = runner.builds.iter().map(release).collect();
    let message = msg::finding_runner_label_moves(runner.label, facts.image.input, &names.join(" or "));
    // The label that the image runs on is the one to name.
    let build = facts.image.offer.version().map(|version| version.build);
    let pinned = RUNNERS.iter().find(|row| {
        row.service == runner.service
            && !row.moves
            && row.until.is_none()
            && row.builds.first().copied() == build
    });
    let fix = pinned
        .and_then(|row| site.replaced(runner.label, row.label))
        .map(|diff| (FixKind::Diff, msg::fix_pin_runner(), diff));
    let place = site.place(Some(&facts.this.name));
    out.add(&RULE, &message).at(Some(place)).source(runner.source).fixes(Vec::from_iter(fix));
}
