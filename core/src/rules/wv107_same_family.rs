//! WV107: different builds with the same binaries.

use super::fixes::{hyperv, observed_tag, other_tag};
use super::{Findings, Page, Pair, Rule};
use crate::compat::StartReason;
use crate::i18n::msg;
use crate::report::Severity;

pub(super) static RULE: Rule =
    Rule { code: "WV107", name: "same-family", severity: Severity::Warning, since: "0.1.0" };

pub(super) const PAGE: Page =
    [msg::rule_same_family_what, msg::rule_same_family_why, msg::rule_same_family_fix];

pub(super) fn check(pair: &Pair<'_>, out: &mut Findings) {
    let Some(main) = pair.main() else { return };
    let (message, severity) = match main.start {
        StartReason::SameFamily => {
            (msg::finding_same_family(&pair.image_label(), &pair.host.label()), Severity::Warning)
        }
        StartReason::FamilyFails => {
            (msg::finding_family_fails(&pair.image_label(), &pair.host.label()), Severity::Error)
        }
        _ => return,
    };
    let mut fixes = Vec::from_iter(other_tag(pair));
    if main.start == StartReason::FamilyFails {
        fixes.extend(observed_tag(pair, main.isolation));
        fixes.extend(hyperv(pair, main));
    }
    let mut found = out.add(&RULE, &message).severity(severity).at(pair.place()).fixes(fixes);
    for source in main.start.sources() {
        found = found.source(source);
    }
}
