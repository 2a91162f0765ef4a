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
