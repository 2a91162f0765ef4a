//! WV603: an isolation that the engine does not give.

use super::{Findings, Page, Rule, UseFacts};
use crate::catalog::CLIENT_PROCESS_SINCE;
use crate::compat::Host;
use crate::files::isolation_of;
use crate::i18n::msg;
use crate::report::{FixKind, Severity};
use crate::request::{HostKind, Isolation};

pub(crate) static RULE: Rule =
    Rule { code: "WV603", name: "isolation-not-available", severity: Severity::Error, since: "0.1.0" };

pub(super) const PAGE: Page = [
    msg::rule_isolation_not_available_what,
    msg::rule_isolation_not_available_why,
    msg::rule_isolation_not_available_fix,
];

pub(super) fn check(facts: &UseFacts<'_>, out: &mut Findings) {
    let Some((text, site)) = &facts.this.isolation else { return };
    let Some(isolation) = isolation_of(text) else { return };
    let is_old = |host: &&&Host<'_>| {
        host.kind == Some(HostKind::Client)
            && host.version.is_some_and(|version| version.build < CLIENT_PROCESS_SINCE)
    };
    let message = if facts.is_linux {
        msg::finding_isolation_linux(&facts.this.name, text)
    } else if let Some(host) = facts.hosts.iter().find(is_old).filter(|_| isolation == Isolation::Process) {
        msg::finding_isolation_client(&facts.this.name, &host.label())
    } else {
        return;
    };
    let fix = site.replaced(text, "default").map(|diff| (FixKind::Diff, msg::fix_isolation_default(), diff));
    out.add(&RULE, &message).at(Some(site.place(Some(&facts.this.name)))).fixes(Vec::from_iter(fix));
}
