//! Whether the scheduler could place a pod on a node: selector, required affinity, taints.

use super::Node;
use super::pod::Pod;
use crate::input::Value;

/// Why a node does not fit a pod.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Misfit<'a> {
    /// A label that the selector asks for has another value or is missing.
    Selector {
        /// The label.
        key: &'a str,
        /// The value asked for.
        value: &'a str,
    },
    /// The required node affinity is not met.
    Affinity,
    /// A taint is not tolerated.
    Taint {
        /// Its key.
        key: &'a str,
        /// Its value.
        value: &'a str,
        /// Its effect.
        effect: &'a str,
    },
}

/// Why `node` does not fit `pod`; none when it does. `class` is the pod's RuntimeClass, whose selector and
/// tolerations the API server adds to the pod's.
pub(crate) fn misfit<'a>(
    pod: &'a Pod<'_>,
    class: Option<&'a Value<'_>>,
    node: &'a Node<'_>,
) -> Option<Misfit<'a>> {
    let scheduling = class.and_then(|class| class.get("scheduling"));
    let selectors = [pod.spec.get("nodeSelector"), scheduling.and_then(|s| s.get("nodeSelector"))];
    for (key, value) in selectors.into_iter().flatten().flat_map(Value::entries) {
        let wanted = value.as_str().unwrap_or_default();
        if node.label(key) != Some(wanted) {
            return Some(Misfit::Selector { key, value: wanted });
        }
    }
    if !affinity_met(pod.spec, node) {
        return Some(Misfit::Affinity);
    }
    let tolerations = [pod.spec.get("tolerations"), scheduling.and_then(|s| s.get("tolerations"))];
    let tolerated = |taint: &Value<'_>| {
        tolerations
            .into_iter()
            .flatten()
            .flat_map(Value::items)
            .any(|toleration| tolerates(toleration, taint))
    };
    let taints = node.object.value.at("/spec/taints").map(Value::items).unwrap_or_default();
    taints
        .iter()
        .filter(|taint| matches!(taint.text("effect"), Some("NoSchedule" | "NoExecute")))
        .find(|taint| !tolerated(taint))
        .map(|taint| {
            let part = |key| taint.text(key).unwrap_or("");
            Misfit::Taint { key: part("key"), value: part("value"), effect: part("effect") }
        })
}

/// `v1.Toleration.ToleratesTaint`.
fn tolerates(toleration: &Value<'_>, taint: &Value<'_>) -> bool {
    let effect = toleration.text("effect");
    if effect.is_some() && effect != taint.text("effect") {
        return false;
    }
    let key = toleration.text("key");
    if key.is_some() && key != taint.text("key") {
        return false;
    }
    match toleration.text("operator").unwrap_or("Equal") {
        "Exists" => true,
        "Equal" => key.is_some() && toleration.text("value") == taint.text("value"),
        _ => false,
    }
}

/// Terms are alternatives; the expressions of a term must all hold; a term without any matches nothing.
fn affinity_met(spec: &Value<'_>, node: &Node<'_>) -> bool {
    let path = "/affinity/nodeAffinity/requiredDuringSchedulingIgnoredDuringExecution/nodeSelectorTerms";
    let Some(terms) = spec.at(path) else { return true };
    terms.items().iter().any(|term| {
        let part = |key| term.get(key).map(Value::items).unwrap_or_default();
        let (expressions, fields) = (part("matchExpressions"), part("matchFields"));
        let by_label = |e: &Value<'_>| expression_holds(e, e.text("key").and_then(|key| node.label(key)));
        let by_field =
            |e: &Value<'_>| e.text("key") == Some("metadata.name") && expression_holds(e, Some(node.name()));
        (!expressions.is_empty() || !fields.is_empty())
            && expressions.iter().all(by_label)
            && fields.iter().all(by_field)
    })
}

fn expression_holds(expression: &Value<'_>, actual: Option<&str>) -> bool {
    let values =
        || expression.get("values").map(Value::items).unwrap_or_default().iter().filter_map(Value::as_str);
    let number = |text: Option<&str>| text.and_then(|text| text.parse::<i64>().ok());
    let compare = |holds: fn(i64, i64) -> bool| {
        number(actual).zip(number(values().next())).is_some_and(|(actual, wanted)| holds(actual, wanted))
    };
    match expression.text("operator") {
        Some("In") => actual.is_some_and(|actual| values().any(|value| value == actual)),
        Some("NotIn") => actual.is_none_or(|actual| !values().any(|value| value == actual)),
        Some("Exists") => actual.is_some(),
        Some("DoesNotExist") => actual.is_none(),
        Some("Gt") => compare(|actual, wanted| actual > wanted),
        Some("Lt") => compare(|actual, wanted| actual < wanted),
        _ => false,
    }
}
