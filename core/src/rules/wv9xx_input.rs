//! WV9xx: input that could not be understood. Raised where it is read; the codes share one form.

use super::{Page, Rule};
use crate::i18n::msg;
use crate::report::Severity;

const fn input(code: &'static str, name: &'static str, severity: Severity) -> Rule {
    Rule { code, name, severity, since: "0.1.0" }
}

/// WV901: a document that is neither YAML nor JSON.
pub(crate) static TEXT_NOT_READABLE: Rule = input("WV901", "text-not-readable", Severity::Error);
pub(super) const TEXT_NOT_READABLE_PAGE: Page =
    [msg::rule_text_not_readable_what, msg::rule_text_not_readable_why, msg::rule_text_not_readable_fix];

/// WV902: an object of a kind that is not read.
pub(crate) static KIND_NOT_CHECKED: Rule = input("WV902", "kind-not-checked", Severity::Info);
pub(super) const KIND_NOT_CHECKED_PAGE: Page =
    [msg::rule_kind_not_checked_what, msg::rule_kind_not_checked_why, msg::rule_kind_not_checked_fix];

/// WV903: a request with an unknown key, value or operation.
pub(crate) static REQUEST_NOT_UNDERSTOOD: Rule = input("WV903", "request-not-understood", Severity::Error);
pub(super) const REQUEST_NOT_UNDERSTOOD_PAGE: Page = [
    msg::rule_request_not_understood_what,
    msg::rule_request_not_understood_why,
    msg::rule_request_not_understood_fix,
];

/// WV904: a value that is not of the form it must have.
pub(crate) static VALUE_NOT_UNDERSTOOD: Rule = input("WV904", "value-not-understood", Severity::Error);
pub(super) const VALUE_NOT_UNDERSTOOD_PAGE: Page = [
    msg::rule_value_not_understood_what,
    msg::rule_value_not_understood_why,
    msg::rule_value_not_understood_fix,
];

/// WV905: the object asked about is not there.
pub(crate) static TARGET_NOT_FOUND: Rule = input("WV905", "target-not-found", Severity::Error);
pub(super) const TARGET_NOT_FOUND_PAGE: Page =
    [msg::rule_target_not_found_what, msg::rule_target_not_found_why, msg::rule_target_not_found_fix];

/// WV906: what came in is no AdmissionReview.
pub(crate) static REVIEW_NOT_UNDERSTOOD: Rule = input("WV906", "review-not-understood", Severity::Error);
pub(super) const REVIEW_NOT_UNDERSTOOD_PAGE: Page = [
    msg::rule_review_not_understood_what,
    msg::rule_review_not_understood_why,
    msg::rule_review_not_understood_fix,
];

/// WV907: a language that is not spoken; the answer is in the nearest.
pub(crate) static LANGUAGE_NOT_SPOKEN: Rule = input("WV907", "language-not-spoken", Severity::Info);
pub(super) const LANGUAGE_NOT_SPOKEN_PAGE: Page = [
    msg::rule_language_not_spoken_what,
    msg::rule_language_not_spoken_why,
    msg::rule_language_not_spoken_fix,
];
