//! WV106: the pair works but is not documented as supported.

use super::{Findings, Page, Pair, Rule};
use crate::i18n::msg;
use crate::report::{Severity, SupportStatus, Verdict};
use crate::request::Isolation;

pub(super) static RULE: Rule =
    Rule { code: "WV106", name: "not-documented", severity: Severity::Warning, since: "0.1.0" };

pub(super) const PAGE: Page =
    [msg::rule_not_documented_what, msg::rule_not_documented_why, msg::rule_not_documented_fix];

pub(super) fn check(pair: &Pair<'_>, out: &mut Findings) {
    let Some(main) = pair.main() else { return };
    if !matches!(main.verdict, Verdict::Runs | Verdict::Depends) || main.isolation == Isolation::HostProcess {
        return;
    }
    let (status, severity) = match main.support {
        SupportStatus::Unsupported => ("unsupported", Severity::Warning),
        SupportStatus::Undocumented => ("undocumented", Severity::Info),
        SupportStatus::Supported | SupportStatus::Preview | SupportStatus::Depends => return,
    };
    let message = match main.verdict {
        Verdict::Runs => msg::finding_not_documented,
        _ => msg::finding_not_documented_open,
    };
    let message =
        message(&pair.image_label(), &pair.host.label(), main.isolation.label(), status, pair.edition.date);
    out.add(&RULE, &message).severity(severity).at(pair.place()).source(pair.edition.source);
}
