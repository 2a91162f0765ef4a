//! Reading a review without building what no rule looks at.
//!
//! `managedFields` and the annotation of the last apply are often more than half of an object, and a gatekeeper
//! reads every object of the cluster.

use crate::input::{Prune, Value, pruned};

/// Reads a review.
///
/// # Errors
/// What is wrong with the text.
pub(super) fn review(bytes: &[u8]) -> Result<Value<'_>, String> {
    let text = std::str::from_utf8(bytes).map_err(|e| e.to_string())?;
    pruned(text, in_review).map_err(|e| e.to_string())
}

fn in_review(key: &str) -> Prune {
    match key {
        "request" => Prune::Within(in_request),
        _ => Prune::Keep,
    }
}

fn in_request(key: &str) -> Prune {
    match key {
        "object" | "oldObject" => Prune::Within(in_object),
        "uid" | "kind" | "namespace" | "operation" => Prune::Keep,
        _ => Prune::Drop,
    }
}

fn in_object(key: &str) -> Prune {
    match key {
        "metadata" => Prune::Within(in_metadata),
        "spec" | "template" => Prune::Within(in_spec),
        "status" => Prune::Drop,
        _ => Prune::Keep,
    }
}

fn in_metadata(key: &str) -> Prune {
    match key {
        "name" | "generateName" | "namespace" => Prune::Keep,
        _ => Prune::Drop,
    }
}

/// A pod's spec, and those of the workloads around it.
fn in_spec(key: &str) -> Prune {
    match key {
        "jobTemplate" | "template" | "spec" => Prune::Within(in_spec),
        "initContainers" | "containers" | "ephemeralContainers" => Prune::Within(in_container),
        "metadata" => Prune::Within(in_metadata),
        _ if OF_SPEC.contains(&key) => Prune::Drop,
        _ => Prune::Keep,
    }
}

fn in_container(key: &str) -> Prune {
    if OF_CONTAINER.contains(&key) { Prune::Drop } else { Prune::Keep }
}

/// What no rule looks at in a spec. A test holds it against the tables.
const OF_SPEC: &[&str] = &[
    "automountServiceAccountToken",
    "enableServiceLinks",
    "preemptionPolicy",
    "priority",
    "restartPolicy",
    "schedulerName",
    "serviceAccount",
    "serviceAccountName",
];

/// What no rule looks at in a container.
const OF_CONTAINER: &[&str] = &[
    "args",
    "command",
    "env",
    "envFrom",
    "imagePullPolicy",
    "livenessProbe",
    "readinessProbe",
    "startupProbe",
    "terminationMessagePath",
    "terminationMessagePolicy",
];

#[cfg(test)]
mod tests {
    use super::{OF_CONTAINER, OF_SPEC};
    use crate::catalog::{BEHAVIOURS, FORBIDDEN_FIELDS};

    #[test]
    fn no_row_of_a_table_looks_at_what_is_dropped() {
        let forbidden = FORBIDDEN_FIELDS.iter().map(|row| row.path);
        let behaviours = BEHAVIOURS.iter().map(|row| row.path);
        for path in forbidden.chain(behaviours) {
            for token in path.split('/') {
                assert!(!OF_SPEC.contains(&token) && !OF_CONTAINER.contains(&token), "{path}");
            }
        }
    }
}
