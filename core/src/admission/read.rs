//! Reading a review without building what no rule looks at.
//!
//! `managedFields` and the annotation of the last apply are often more than half of an object, and a gatekeeper
//! reads every object of the cluster.

use crate::input::{Prune, Value, pruned};

/// Reads a review. Without `nodes_known` it has nothing that only nodes are held against.
///
/// # Errors
/// What is wrong with the text.
pub(super) fn review(bytes: &[u8], nodes_known: bool) -> Result<Value<'_>, String> {
    let text = std::str::from_utf8(bytes).map_err(|e| e.to_string())?;
    pruned(text, in_review, nodes_known).map_err(|e| e.to_string())
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
        "kind" => Prune::Within(in_kind),
        "uid" | "namespace" | "operation" => Prune::Keep,
        _ => Prune::Drop,
    }
}

fn in_kind(key: &str) -> Prune {
    if key == "kind" { Prune::Keep } else { Prune::Drop }
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
        "tolerations" => Prune::OfNodes,
        // What no rule looks at. A test holds it against the tables.
        "automountServiceAccountToken"
        | "dnsConfig"
        | "enableServiceLinks"
        | "hostAliases"
        | "imagePullSecrets"
        | "preemptionPolicy"
        | "priority"
        | "restartPolicy"
        | "schedulerName"
        | "selector"
        | "serviceAccount"
        | "serviceAccountName"
        | "terminationGracePeriodSeconds"
        | "topologySpreadConstraints" => Prune::Drop,
        _ => Prune::Keep,
    }
}

fn in_container(key: &str) -> Prune {
    match key {
        // What no rule looks at.
        "args"
        | "command"
        | "env"
        | "envFrom"
        | "imagePullPolicy"
        | "lifecycle"
        | "livenessProbe"
        | "ports"
        | "readinessProbe"
        | "startupProbe"
        | "terminationMessagePath"
        | "terminationMessagePolicy" => Prune::Drop,
        _ => Prune::Keep,
    }
}

#[cfg(test)]
mod tests {
    use super::{in_container, in_spec};
    use crate::catalog::{BEHAVIOURS, FORBIDDEN_FIELDS};
    use crate::input::Prune;

    #[test]
    fn no_row_of_a_table_looks_at_what_is_dropped() {
        let forbidden = FORBIDDEN_FIELDS.iter().map(|row| row.path);
        let behaviours = BEHAVIOURS.iter().map(|row| row.path);
        for path in forbidden.chain(behaviours) {
            for token in path.split('/') {
                assert!(matches!(in_spec(token), Prune::Keep), "{path}");
                assert!(matches!(in_container(token), Prune::Keep), "{path}");
            }
        }
    }
}
