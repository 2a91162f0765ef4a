//! An AdmissionReview in, an AdmissionReview out.

mod bytes;
mod read;
mod respond;

use std::collections::BTreeMap;

pub use bytes::{Configuration, SettingsError, parse_settings, review_bytes};
pub(crate) use respond::Answer;

use crate::catalog::kubernetes::NEWEST_KNOWN;
use crate::catalog::{Edition, Runtime};
use crate::date::Date;
use crate::i18n::{Lang, Message, msg};
use crate::input::Value;
use crate::kube::{self, Cluster, Object, Origin, Pod};
use crate::operations::{Setting, find_in_pod};
use crate::report::{Finding, Severity};
use crate::request::{DenyOn, OnUnknown, Settings};
use crate::rules::Findings;
use crate::rules::wv9xx_input::{REVIEW_NOT_UNDERSTOOD, VALUE_NOT_UNDERSTOOD};
use respond::respond;

const API_VERSION: &str = "admission.k8s.io/v1";

/// Findings about what has already happened. They do not speak of the object that wants to enter: the update
/// that mends a pod still carries the status of the pod as it was.
const OBSERVED: [&str; 2] = ["WV111", "WV308"];

/// What a gatekeeper knows and how strict it is.
#[derive(Debug)]
pub struct Gatekeeper<'a> {
    settings: &'a Settings,
    cluster: Cluster<'a>,
    images: &'a BTreeMap<String, Value<'static>>,
    kubernetes: &'a str,
    runtime: Option<Runtime>,
    edition: &'static Edition,
    today: Option<Date>,
    /// The language of the answers to reviews that come as bytes.
    lang: Lang,
    fault: Option<&'a Fault>,
}

/// What is wrong with a gatekeeper's own configuration.
#[derive(Debug)]
struct Fault {
    /// Which part of it.
    part: &'static str,
    /// Why it is not understood.
    detail: String,
}

impl<'a> Gatekeeper<'a> {
    /// A gatekeeper with these settings, runtime and Kubernetes version as its settings name them.
    pub(crate) fn new(
        settings: &'a Settings,
        cluster: Cluster<'a>,
        images: &'a BTreeMap<String, Value<'static>>,
        runtime: Option<Runtime>,
        edition: &'static Edition,
        today: Option<Date>,
    ) -> Self {
        let named = settings.kubernetes.as_deref().and_then(kube::minor);
        let kubernetes = named.or_else(|| cluster.kubernetes()).unwrap_or(NEWEST_KNOWN);
        Self {
            settings,
            cluster,
            images,
            kubernetes,
            runtime,
            edition,
            today,
            lang: Lang::ENGLISH,
            fault: None,
        }
    }

    /// Answers a review. What cannot be understood is denied unless the settings say otherwise, and keeps its
    /// uid as far as it has one.
    pub(crate) fn answer<'r>(&self, review: &'r Value<'r>, mut findings: Findings) -> Answer<'r> {
        let uid = review.get("request").and_then(|request| request.text("uid")).unwrap_or("");
        if let Some(fault) = self.fault {
            let detail = msg::detail_gatekeeper(&fault.detail);
            let message = msg::finding_value_not_understood(fault.part, &detail.render(findings.lang()));
            findings.add(&VALUE_NOT_UNDERSTOOD, &message);
            // With settings that are not understood nobody has asked for anything but the default.
            return respond(uid, 500, None, findings, &|_| self.denies_unknown());
        }
        let entering = match understand(review) {
            Ok(entering) => entering,
            Err(detail) => return self.not_understood(uid, &detail, findings),
        };
        // An update is denied for what it brings. What was wrong before is in the cluster already: denying for
        // that would only stop labels, finalizers, replica counts and debuggers.
        let mut before = Findings::new(findings.lang());
        if let Some(pod) = &entering.pod {
            let setting = Setting {
                cluster: &self.cluster,
                images: self.images,
                kubernetes: self.kubernetes,
                runtime: self.runtime,
                runtime_text: self.settings.runtime.as_deref(),
                edition: self.edition,
                today: self.today,
            };
            find_in_pod(pod, &setting, &mut findings);
            findings.list_mut().retain(|finding| !OBSERVED.contains(&finding.code));
            if let Some(old) = &entering.old {
                find_in_pod(old, &setting, &mut before);
            }
        }
        let limit = match self.settings.deny_on {
            DenyOn::Error => Some(Severity::Error),
            DenyOn::Warning => Some(Severity::Warning),
            DenyOn::Never => None,
        };
        let is_new = |finding: &Finding| !before.list().iter().any(|old| old.says_the_same(finding));
        let denies =
            |finding: &Finding| limit.is_some_and(|limit| finding.severity >= limit) && is_new(finding);
        respond(uid, 403, Some(entering.object), findings, &denies)
    }

    /// The answer to what is no review.
    fn not_understood<'r>(&self, uid: &'r str, detail: &Message, mut findings: Findings) -> Answer<'r> {
        let message = msg::finding_review_not_understood(&detail.render(findings.lang()));
        findings.add(&REVIEW_NOT_UNDERSTOOD, &message);
        respond(uid, 400, None, findings, &|_| self.denies_unknown())
    }

    /// Whether what is not understood is kept out.
    fn denies_unknown(&self) -> bool {
        self.settings.on_unknown == OnUnknown::Deny
    }
}

/// What wants to enter.
struct Entering<'a> {
    object: Object<'a>,
    /// Its pod; none for kinds without one.
    pod: Option<Pod<'a>>,
    /// Its pod before the update.
    old: Option<Pod<'a>>,
}

/// The object under review.
fn understand<'a>(review: &'a Value<'a>) -> Result<Entering<'a>, Message> {
    let kind = review.text("kind").unwrap_or("");
    if kind != "AdmissionReview" {
        return Err(msg::detail_not_a_review(kind));
    }
    let version = review.text("apiVersion").unwrap_or("");
    if version != API_VERSION {
        return Err(msg::detail_version(version));
    }
    let request = review.get("request").filter(|request| matches!(request, Value::Object(_)));
    let request = request.ok_or_else(msg::detail_no_request)?;
    if request.text("uid").is_none() {
        return Err(msg::detail_no_uid());
    }
    let operation = request.text("operation").unwrap_or("?");
    let object = |key| {
        let value = request.get(key).filter(|object| !object.entries().is_empty())?;
        let kind =
            request.at("/kind/kind").and_then(Value::as_str).or_else(|| value.text("kind")).unwrap_or("");
        let own = value.get("metadata").and_then(|metadata| metadata.text("namespace"));
        Some(Object {
            value,
            kind,
            namespace: own.or_else(|| request.text("namespace")),
            origin: Origin::default(),
        })
    };
    let entering = object("object").ok_or_else(|| msg::detail_no_object(operation))?;
    let pod = Pod::of(&entering);
    let old = object("oldObject").filter(|_| operation == "UPDATE").and_then(|old| Pod::of(&old));
    Ok(Entering { object: entering, pod, old })
}
