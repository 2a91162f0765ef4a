//! What must hold for an answer to an API server.

use std::collections::BTreeMap;

use serde_json::Value;
use winver_core::admission::{parse_settings, review_bytes};

use super::findings;

/// The answer is that of the review, says why, and is the same by the short way.
///
/// # Errors
/// What is wrong with it.
pub fn hold(request: &Value, report: &Value) -> Result<(), String> {
    let result = &report["result"]["review"];
    if result.is_null() {
        return match findings(report).any(|finding| finding["severity"] == "error") {
            true => Ok(()),
            false => Err("there is no answer, and nothing is wrong".to_owned()),
        };
    }
    let response = &result["response"];
    let wrong = |what: &str| Err(format!("{what}: {result}"));
    if result["kind"] != "AdmissionReview" || result["apiVersion"] != "admission.k8s.io/v1" {
        return wrong("it is no review");
    }
    let uid = request["review"]["request"]["uid"].as_str().unwrap_or_default();
    if response["uid"] != uid {
        return wrong("it answers another review");
    }
    let Some(allowed) = response["allowed"].as_bool() else { return wrong("it decides nothing") };
    if (report["verdict"] == "runs") != allowed {
        return wrong("the verdict is another");
    }
    let code = response["status"]["code"].as_u64();
    if !allowed
        && (!matches!(code, Some(400 | 403 | 500))
            || response["status"]["message"].as_str().is_none_or(str::is_empty))
    {
        return wrong("it denies and does not say why");
    }
    if request["settings"]["denyOn"] == "never" && code == Some(403) {
        return wrong("nothing was to be denied");
    }
    short(request, result)
}

/// Bytes in, bytes out.
fn short(request: &Value, result: &Value) -> Result<(), String> {
    // The day and the edition are not asked for that way.
    if ["today", "asOf", "lang"].iter().any(|key| !request[key].is_null()) {
        return Ok(());
    }
    let text = |value: &Value| if value.is_null() { String::new() } else { value.to_string() };
    let cluster = text(&request["cluster"]);
    let cluster = winver_core::read(&cluster)?.into_iter().next();
    let images = text(&request["images"]);
    let images: BTreeMap<String, winver_core::Value<'static>> =
        match winver_core::read(&images)?.into_iter().next() {
            Some(winver_core::Value::Object(entries)) => {
                entries.into_iter().map(|(name, value)| (name.into_owned(), value.into_owned())).collect()
            }
            _ => BTreeMap::new(),
        };
    let Ok(settings) = parse_settings(&text(&request["settings"])) else { return Ok(()) };
    let answer = review_bytes(request["review"].to_string().as_bytes(), &settings, cluster.as_ref(), &images);
    let answer: Value = serde_json::from_slice(&answer).map_err(|e| e.to_string())?;
    if answer == *result { Ok(()) } else { Err(format!("the short way says {answer}, the report {result}")) }
}
