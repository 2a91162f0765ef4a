//! What must hold for what a text is said to tell.

use serde_json::{Value, json};

use super::places::Document;
use super::{answer, identify, items};

/// A cause rests on the words at its place, a fact is the words at its place, and a version is that of its words.
///
/// # Errors
/// What stands nowhere.
pub fn hold(request: &Value, documents: &[Document<'_>], report: &Value) -> Result<(), String> {
    let Some(document) = documents.first() else { return Ok(()) };
    let result = &report["result"];
    for cause in items(&result["causes"]) {
        let words = document.at(&cause["span"])?;
        let shown: String = words.chars().filter(|c| c.is_whitespace() || !c.is_control()).collect();
        let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
        let text = cause["text"].as_str().unwrap_or_default();
        if text.is_empty() || !shown.starts_with(text) {
            return Err(format!("{words:?} stands where it should rest on {text:?}"));
        }
        if items(&cause["sources"]).next().is_none() {
            return Err(format!("a cause without a source: {cause}"));
        }
    }
    let mut versions: Vec<String> = Vec::new();
    for (list, role) in [("hosts", "host"), ("images", "image"), ("nodes", "")] {
        for fact in items(&result["facts"][list]) {
            let text = fact["text"].as_str().unwrap_or_default();
            if document.at(&fact["span"])? != text || text.is_empty() {
                return Err(format!("{:?} stands where {text:?} was read", document.at(&fact["span"])?));
            }
            let Some(version) = fact["version"].as_str() else { continue };
            let asked = json!({"operation": "identify", "text": text, "as": role});
            let known = answer(&asked.to_string())?;
            identify::hold(&asked, &known["result"])?;
            if known["result"]["version"] != version {
                return Err(format!("{text:?} is {}, and not {version}", known["result"]["version"]));
            }
            versions.push(version.to_owned());
        }
    }
    for code in items(&result["facts"]["codes"]) {
        if !document.text.contains(code.as_str().unwrap_or_default()) {
            return Err(format!("the code {code} stands nowhere"));
        }
    }
    sides(request, report, &versions)
}

/// The host and the image that were judged are those that somebody named, and nothing is decided without both.
fn sides(request: &Value, report: &Value, versions: &[String]) -> Result<(), String> {
    let result = &report["result"];
    let named = |version: &str, key: &str| {
        let asked =
            json!({"operation": "identify", "text": request[key].as_str().unwrap_or_default(), "as": key});
        let known = answer(&asked.to_string()).unwrap_or_default();
        known["result"]["version"] == version || versions.iter().any(|known| known == version)
    };
    if let Some(host) = report["host"]["version"].as_str()
        && !named(host, "host")
    {
        return Err(format!("nobody named the host {host}"));
    }
    let causes = items(&result["causes"]).count();
    match report["verdict"].as_str() {
        Some(verdict @ ("blocked" | "runs")) if items(&result["objects"]["objects"]).next().is_none() => {
            if causes == 0 {
                return Err(format!("{verdict}, and nothing failed"));
            }
            if report["host"]["version"].is_null() && items(&report["host"]["candidates"]).next().is_none() {
                return Err(format!("{verdict} without a host"));
            }
            if report["image"].is_null() || items(&report["compatibility"]).next().is_none() {
                return Err(format!("{verdict} without an image"));
            }
            Ok(())
        }
        _ => Ok(()),
    }
}
