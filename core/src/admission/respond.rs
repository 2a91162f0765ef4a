//! The answer, as the API server reads it.

use super::API_VERSION;
use crate::i18n::{Message, msg};
use crate::input::Value;
use crate::kube::Object;
use crate::report::{Finding, FixKind, Severity};
use crate::rules::Findings;

/// A gatekeeper's answer.
pub(crate) struct Answer<'a> {
    /// Whether the object may enter.
    pub(crate) allowed: bool,
    /// The object; none when there is none to be seen.
    pub(crate) object: Option<Object<'a>>,
    /// Why it may not enter.
    pub(crate) reason: String,
    /// The AdmissionReview to send back.
    pub(crate) review: Value<'a>,
    /// What was found.
    pub(crate) findings: Vec<Finding>,
}

impl Answer<'_> {
    /// The answer in one sentence.
    pub(crate) fn summary(&self) -> Message {
        let object = self.object.as_ref().map_or_else(|| "AdmissionReview".to_owned(), Object::id);
        if self.allowed {
            msg::summary_reviewed_allowed(&object)
        } else {
            msg::summary_reviewed_denied(&object, &self.reason)
        }
    }
}

/// Answers with what was found. `code` is the HTTP status for a denial.
pub(super) fn respond<'a>(
    uid: &'a str,
    code: i64,
    object: Option<Object<'a>>,
    findings: Findings,
    denies: &dyn Fn(&Finding) -> bool,
) -> Answer<'a> {
    let findings = findings.into_sorted();
    let mut reasons: Vec<String> = Vec::new();
    let mut warnings: Vec<Value<'a>> = Vec::new();
    for (index, finding) in findings.iter().enumerate() {
        // The same of several hosts is said once: whoever reads it has one place to change.
        let said = |earlier: &Finding| {
            earlier.code == finding.code
                && earlier.place == finding.place
                && denies(earlier) == denies(finding)
        };
        if finding.severity == Severity::Info || findings.iter().take(index).any(said) {
            continue;
        }
        if denies(finding) {
            reasons.push(line(finding));
        } else {
            warnings.push(Value::from(line(finding)));
        }
    }
    let allowed = reasons.is_empty();
    let reason = reasons.join(" | ");
    let mut response = vec![("uid".into(), Value::from(uid)), ("allowed".into(), Value::Bool(allowed))];
    if !allowed {
        let status = Value::object([
            ("code", Value::Int(code)),
            ("reason", Value::from(reason_of(code))),
            ("message", Value::from(reason.clone())),
        ]);
        response.push(("status".into(), status));
    }
    if !warnings.is_empty() {
        response.push(("warnings".into(), Value::List(warnings)));
    }
    let review = Value::object([
        ("apiVersion", Value::from(API_VERSION)),
        ("kind", Value::from("AdmissionReview")),
        ("response", Value::Object(response)),
    ]);
    Answer { allowed, object, reason, review, findings }
}

/// The `metav1.StatusReason` of an HTTP status.
const fn reason_of(code: i64) -> &'static str {
    match code {
        400 => "BadRequest",
        403 => "Forbidden",
        _ => "InternalError",
    }
}

/// A finding in one line: what kubectl prints after `denied the request:` or `Warning:`. One line because the
/// API server sends warnings as HTTP headers and drops those with control characters.
fn line(finding: &Finding) -> String {
    let mut line = format!("{} {}", finding.code, finding.name);
    let path = finding.place.as_ref().and_then(|place| place.path.as_deref());
    if let Some(path) = path.filter(|path| !finding.message.contains(path)) {
        line.push_str(&format!(" ({path})"));
    }
    line.push_str(": ");
    line.push_str(&finding.message);
    if let Some(fix) = finding.fixes.first() {
        if !line.ends_with('.') {
            line.push('.');
        }
        line.push(' ');
        line.push_str(&fix.title);
        // A patch says what the title and the path say already; several lines would not survive in one.
        if fix.kind != FixKind::JsonPatch && !fix.text.contains('\n') {
            line.push_str(": ");
            line.push_str(&fix.text);
        } else {
            line.push('.');
        }
    }
    if line.contains(char::is_control) { line.replace(char::is_control, " ") } else { line }
}
