//! WV120: a text carries an error that is known. Raised where texts are read.

use super::{Page, Rule};
use crate::i18n::msg;
use crate::report::Severity;

pub(crate) static RULE: Rule =
    Rule { code: "WV120", name: "error-recognised", severity: Severity::Error, since: "0.1.0" };

pub(super) const PAGE: Page =
    [msg::rule_error_recognised_what, msg::rule_error_recognised_why, msg::rule_error_recognised_fix];
