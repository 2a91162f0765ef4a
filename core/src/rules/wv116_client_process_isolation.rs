//! WV116: process isolation on a client from before it.

use super::fixes::hyperv;
use super::{Findings, Page, Pair, Rule};
use crate::compat::StartReason;
use crate::i18n::msg;
use crate::report::Severity;

pub(super) static RULE: Rule =
    Rule { code: "WV116", name: "client-process-isolation", severity: Severity::Error, since: "0.1.0" };

pub(super) const PAGE: Page = [
    msg::rule_client_process_isolation_what,
    msg::rule_client_process_isolation_why,
    msg::rule_client_process_isolation_fix,
];

pub(super) fn check(pair: &Pair<'_>, out: &mut Findings) {
    let Some(main) = pair.main().filter(|main| main.start == StartReason::ClientTooOld) else { return };
    let message = msg::finding_client_process_isolation(&pair.host.label(), &pair.image_label());
    let mut found = out.add(&RULE, &message).at(pair.place()).fixes(Vec::from_iter(hyperv(pair, main)));
    for source in main.start.sources() {
        found = found.source(source);
    }
}
