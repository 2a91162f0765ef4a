//! WV604: a daemon.json that dockerd refuses. Raised where it is read.

use super::{Page, Rule};
use crate::i18n::msg;
use crate::report::Severity;

pub(crate) static RULE: Rule =
    Rule { code: "WV604", name: "daemon-json-refused", severity: Severity::Error, since: "0.1.0" };

pub(super) const PAGE: Page = [
    msg::rule_daemon_json_refused_what,
    msg::rule_daemon_json_refused_why,
    msg::rule_daemon_json_refused_fix,
];
