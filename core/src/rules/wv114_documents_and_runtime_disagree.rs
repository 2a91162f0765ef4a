//! WV114: documented as supported, and yet not pulled or not started.

use super::{Findings, Page, Pair, Rule};
use crate::catalog::PullRule;
use crate::i18n::msg;
use crate::report::{PullStatus, Severity, StartStatus, SupportStatus};

pub(super) static RULE: Rule =
    Rule { code: "WV114", name: "documents-and-runtime-disagree", severity: Severity::Info, since: "0.1.0" };

pub(super) const PAGE: Page = [
    msg::rule_documents_and_runtime_disagree_what,
    msg::rule_documents_and_runtime_disagree_why,
    msg::rule_documents_and_runtime_disagree_fix,
];

pub(super) fn check(pair: &Pair<'_>, out: &mut Findings) {
    // Of a pod WV104 says what stops it; what the documents promise is no help there.
    if pair.kubernetes {
        return;
    }
    let stopped = pair.judged.iter().find(|judged| {
        matches!(judged.support, SupportStatus::Supported | SupportStatus::Preview)
            && (judged.pull == PullStatus::Refused || judged.start.status() == StartStatus::Blocked)
    });
    let Some(judged) = stopped else { return };
    let (image, host, edition) = (pair.image_label(), pair.host.label(), pair.edition.date);
    let isolation = judged.isolation.label();
    let message = match pair.rule.filter(|_| judged.pull == PullStatus::Refused) {
        _ if judged.start.status() == StartStatus::Blocked => {
            let reason = judged.start.message().render(out.lang());
            msg::finding_documented_but_blocked(&image, &host, isolation, edition, &reason)
        }
        Some(rule) => {
            let runtime = pair.runtime.unwrap_or(rule);
            msg::finding_documented_but_refused(&image, &host, isolation, edition, runtime, rule)
        }
        None => msg::finding_documented_but_refused_everywhere(&image, &host, isolation, edition),
    };
    let mut found = out.add(&RULE, &message).at(pair.place()).source(pair.edition.source);
    if let Some(source) = pair.rule.and_then(PullRule::by_id).and_then(PullRule::source) {
        found = found.source(source);
    }
    for source in judged.start.sources() {
        found = found.source(source);
    }
}
