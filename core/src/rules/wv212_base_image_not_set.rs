//! WV212: a variable in an image has neither a value nor a default.

use super::{Findings, Page, Rule, UseFacts};
use crate::i18n::msg;
use crate::report::Severity;

pub(super) static RULE: Rule =
    Rule { code: "WV212", name: "base-image-not-set", severity: Severity::Warning, since: "0.1.0" };

pub(super) const PAGE: Page =
    [msg::rule_base_image_not_set_what, msg::rule_base_image_not_set_why, msg::rule_base_image_not_set_fix];

pub(super) fn check(facts: &UseFacts<'_>, out: &mut Findings) {
    let Some((variable, late)) = &facts.this.unset else { return };
    let message = if *late { msg::finding_base_image_set_late } else { msg::finding_base_image_not_set };
    let message = message(variable, &facts.this.written.raw);
    let severity = if *late { Severity::Error } else { Severity::Warning };
    out.add(&RULE, &message).severity(severity).at(Some(facts.place()));
}
