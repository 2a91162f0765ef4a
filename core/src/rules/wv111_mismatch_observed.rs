//! WV111: a container's status or an event carries the error of a version mismatch.

use super::{Findings, Page, PodFacts, Rule};
use crate::catalog::causes;
use crate::diagnose::{Error, read};
use crate::i18n::msg;
use crate::input::Value;
use crate::kube::Object;
use crate::report::{CauseKind, Severity};

pub(super) static RULE: Rule =
    Rule { code: "WV111", name: "mismatch-observed", severity: Severity::Error, since: "0.1.0" };

pub(super) const PAGE: Page =
    [msg::rule_mismatch_observed_what, msg::rule_mismatch_observed_why, msg::rule_mismatch_observed_fix];

pub(super) fn check(facts: &PodFacts<'_>, out: &mut Findings) {
    let mut seen: Vec<(String, &'static str)> = Vec::new();
    let mut add = |out: &mut Findings, container: &str, text: &str, place: Option<crate::report::Where>| {
        let Some(error) = mismatch(text).filter(|e| !seen.contains(&(container.to_owned(), e.cause.name)))
        else {
            return;
        };
        seen.push((container.to_owned(), error.cause.name));
        let line = excerpt(text, error.bytes.1);
        let (message, severity) = if error.cause.kind == CauseKind::VersionMismatch {
            (msg::finding_mismatch_observed(container, &line), Severity::Error)
        } else {
            (msg::finding_no_entry_observed(container, &line), Severity::Warning)
        };
        out.add(&RULE, &message).severity(severity).at(place).source(error.source);
    };
    let pod = facts.pod;
    for status in pod.container_statuses() {
        for path in ["/state/waiting/message", "/state/terminated/message", "/lastState/terminated/message"] {
            if let Some(text) = status.at(path).and_then(Value::as_str) {
                add(out, status.text("name").unwrap_or("?"), text, Some(pod.object.place("/status")));
            }
        }
    }
    for event in facts.cluster.events.iter().filter(|event| concerns(event, &pod.object)) {
        let text = event.value.text("message").or_else(|| event.value.text("note")).unwrap_or("");
        let place = if event.name().is_empty() { pod.object.place("") } else { event.place("/message") };
        add(out, container_of(event).unwrap_or(pod.object.name()), text, Some(place));
    }
}

/// Whether an event is about this object.
fn concerns(event: &Object<'_>, object: &Object<'_>) -> bool {
    let about = event.value.get("involvedObject").or_else(|| event.value.get("regarding"));
    about.is_some_and(|about| {
        let namespace = about.text("namespace").or(event.namespace);
        about.text("kind") == Some(object.kind)
            && about.text("name") == Some(object.name())
            && namespace.is_none_or(|namespace| object.namespace.is_none_or(|own| own == namespace))
    })
}

/// The container in an event's `spec.containers{NAME}`.
fn container_of<'a>(event: &Object<'a>) -> Option<&'a str> {
    let value: &'a Value<'a> = event.value;
    let path = value.get("involvedObject").or_else(|| value.get("regarding"))?.text("fieldPath")?;
    path.split_once('{')?.1.strip_suffix('}')
}

/// The error of a message that speaks of versions; one that proves more than the others comes first.
fn mismatch(text: &str) -> Option<Error> {
    let of_versions = |error: &Error| {
        matches!(error.cause.kind, CauseKind::VersionMismatch | CauseKind::PullNoPlatform)
            || std::ptr::eq(error.cause, causes::EXITED_UNEXPECTEDLY)
    };
    let mut errors = read(text).errors;
    errors.retain(of_versions);
    errors.into_iter().min_by_key(|error| (error.cause.kind, std::cmp::Reverse(error.sure), error.bytes))
}

/// The sentence of a long message that holds the error, without the JSON that runtimes append.
fn excerpt(text: &str, at: usize) -> String {
    let end = [" extra info:", "\n(extra info"]
        .into_iter()
        .filter_map(|mark| text.find(mark))
        .find(|end| *end > at);
    let text = text.get(..end.unwrap_or(text.len())).unwrap_or(text).trim_end();
    let from = text.get(..at).and_then(|head| head.rfind(": ")).map_or(0, |colon| colon.saturating_add(2));
    text.get(from..).unwrap_or(text).trim_start().to_owned()
}
