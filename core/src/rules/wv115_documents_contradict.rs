//! WV115: other documents contradict the matrix.

use super::{Findings, Page, Pair, Rule};
use crate::i18n::msg;
use crate::report::Severity;

pub(super) static RULE: Rule =
    Rule { code: "WV115", name: "documents-contradict", severity: Severity::Info, since: "0.1.0" };

pub(super) const PAGE: Page = [
    msg::rule_documents_contradict_what,
    msg::rule_documents_contradict_why,
    msg::rule_documents_contradict_fix,
];

pub(super) fn check(pair: &Pair<'_>, out: &mut Findings) {
    let Some(main) = pair.main().filter(|_| !pair.kubernetes) else { return };
    let sayings = pair.contradictions(main);
    if sayings.is_empty() {
        return;
    }
    let says: Vec<&str> = sayings.iter().map(|saying| saying.says).collect();
    let message = msg::finding_documents_contradict(
        pair.edition.date,
        &pair.image_label(),
        &pair.host.label(),
        main.isolation.label(),
        main.support.as_str(),
        &says.join(" "),
    );
    let mut found = out.add(&RULE, &message).at(pair.place()).source(pair.edition.source);
    for saying in sayings {
        found = found.source(saying.source);
    }
}
