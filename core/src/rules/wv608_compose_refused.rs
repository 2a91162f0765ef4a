//! WV608: a compose file that Docker refuses. Raised where it is read.

use super::{Page, Rule};
use crate::i18n::msg;
use crate::report::Severity;

pub(crate) static RULE: Rule =
    Rule { code: "WV608", name: "compose-refused", severity: Severity::Error, since: "0.1.0" };

pub(super) const PAGE: Page =
    [msg::rule_compose_refused_what, msg::rule_compose_refused_why, msg::rule_compose_refused_fix];
