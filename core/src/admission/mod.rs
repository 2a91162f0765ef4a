//! An AdmissionReview in, an AdmissionReview out.

mod bytes;

use std::collections::BTreeMap;

pub use bytes::{SettingsError, parse_settings, review_bytes};

use crate::catalog::{Edition, Runtime};
use crate::date::Date;
use crate::i18n::{Lang, Message, msg};
use crate::input::Value;
use crate::kube::{Cluster, Object, Origin, Pod};
use crate::operations::{Setting, judge_pod};
use crate::report::{Finding, Severity};
use crate::request::{DenyOn, OnUnknown, Settings};
use crate::rules::Findings;
use crate::rules::wv9xx_input::REVIEW_NOT_UNDERSTOOD;

const API_VERSION: &str = "admission.k8s.io/v1";

/// What a gatekeeper knows.
pub(crate) struct Gatekeeper<'a> {
    /// How strict it is.
    pub(crate) settings: &'a Settings,
    /// The cluster it guards.
    pub(crate) cluster: &'a Cluster<'a>,
    /// OCI documents by image reference.
    pub(crate) images: &'a BTreeMap<String, Value<'static>>,
    /// The Kubernetes minor whose rules apply.
    pub(crate) kubernetes: &'a str,
    /// The runtime of hosts that do not say theirs.
    pub(crate) runtime: Option<Runtime>,
    /// The edition that support is judged by.
    pub(crate) edition: &'static Edition,
    /// The caller's date.
    pub(crate) today: Option<Date>,
}

/// A gatekeeper's answer.
pub(crate) struct Answer<'a> {
    /// Whether the object may enter.
    pub(crate) allowed: bool,
    /// The answer in one sentence.
    pub(crate) summary: String,
    /// The AdmissionReview to send back.
    pub(crate) review: Value<'a>,
    /// What was found.
    pub(crate) findings: Vec<Finding>,
}

/// Answers a review. What cannot be understood is denied unless the settings say otherwise, and keeps its uid
/// as far as it has one.
pub(crate) fn answer<'a>(review: &'a Value<'a>, gatekeeper: &Gatekeeper<'_>, mut findings: Findings) -> Answer<'a> {
    let lang = findings.lang();
    let request = review.get("request");
    let uid = request.and_then(|request| request.text("uid")).unwrap_or("");
    let object = match understand(review) {
        Ok(object) => object,
        Err(detail) => {
            let message = msg::finding_review_not_understood(&detail.render(lang));
            findings.add(&REVIEW_NOT_UNDERSTOOD, &message);
            let allowed = gatekeeper.settings.on_unknown == OnUnknown::Warn;
            return respond(uid, allowed, 400, "AdmissionReview", findings);
        }
    };
    if let Some(pod) = Pod::of(&object) {
        let setting = Setting {
            cluster: gatekeeper.cluster,
            images: gatekeeper.images,
            kubernetes: gatekeeper.kubernetes,
            runtime: gatekeeper.runtime,
            runtime_text: gatekeeper.settings.runtime.as_deref(),
            edition: gatekeeper.edition,
            today: gatekeeper.today,
        };
        judge_pod(&pod, &setting, &mut findings);
    }
    let limit = match gatekeeper.settings.deny_on {
        DenyOn::Error => Some(Severity::Error),
        DenyOn::Warning => Some(Severity::Warning),
        DenyOn::Never => None,
    };
    let denied = limit.is_some_and(|limit| findings.list().iter().any(|finding| finding.severity >= limit));
    respond(uid, !denied, 403, &object.id(), findings)
}

/// The object under review.
fn understand<'a>(review: &'a Value<'a>) -> Result<Object<'a>, Message> {
    let kind = review.text("kind").unwrap_or("");
    if kind != "AdmissionReview" {
        return Err(msg::detail_not_a_review(kind));
    }
    let version = review.text("apiVersion").unwrap_or("");
    if version != API_VERSION {
        return Err(msg::detail_version(version));
    }
    let request = review.get("request").filter(|request| !request.entries().is_empty());
    let request = request.ok_or_else(msg::detail_no_request)?;
    if request.text("uid").is_none() {
        return Err(msg::detail_no_uid());
    }
    let object = request.get("object").filter(|object| !object.entries().is_empty());
    let object = object.ok_or_else(|| msg::detail_no_object(request.text("operation").unwrap_or("?")))?;
    let kind = request.at("/kind/kind").and_then(Value::as_str).or_else(|| object.text("kind")).unwrap_or("");
    let own = object.get("metadata").and_then(|metadata| metadata.text("namespace"));
    Ok(Object { value: object, kind, namespace: own.or_else(|| request.text("namespace")), origin: Origin::default() })
}

fn respond<'a>(uid: &'a str, allowed: bool, code: i64, object: &str, findings: Findings) -> Answer<'a> {
    let lang: Lang = findings.lang();
    let findings = findings.into_sorted();
    let mut response = vec![("uid".into(), Value::from(uid)), ("allowed".into(), Value::Bool(allowed))];
    let line = |finding: &Finding| format!("{} {}: {}", finding.code, finding.name, finding.message);
    let worst = findings.first().map(|finding| finding.severity);
    let (deciding, other): (Vec<_>, Vec<_>) =
        findings.iter().filter(|f| f.severity > Severity::Info).partition(|f| !allowed && Some(f.severity) == worst);
    let reason = deciding.iter().map(|finding| line(finding)).collect::<Vec<_>>().join(" | ");
    if !allowed {
        let status = Value::object([
            ("code", Value::Int(code)),
            ("reason", Value::from(if code == 400 { "BadRequest" } else { "Forbidden" })),
            ("message", Value::from(reason.clone())),
        ]);
        response.push(("status".into(), status));
    }
    if !other.is_empty() {
        let warnings = other.iter().map(|finding| Value::from(line(finding))).collect();
        response.push(("warnings".into(), Value::List(warnings)));
    }
    let summary = if allowed { msg::summary_reviewed_allowed(object) } else { msg::summary_reviewed_denied(object, &reason) };
    Answer {
        allowed,
        summary: summary.render(lang),
        review: Value::object([
            ("apiVersion", Value::from(API_VERSION)),
            ("kind", Value::from("AdmissionReview")),
            ("response", Value::Object(response)),
        ]),
        findings,
    }
}
