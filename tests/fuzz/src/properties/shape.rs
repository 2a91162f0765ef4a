//! What every report is made of, whatever was asked.

use serde_json::Value;
use winver_core::Report;
use winver_core::report::render::{Format, Options, render};

use super::{findings, items};

/// A report has a text in every format, without what a terminal would take as an order.
///
/// # Errors
/// The format, and what is in it.
pub fn rendered(report: &Report) -> Result<(), String> {
    for format in [Format::Table, Format::Wide, Format::Markdown] {
        for width in [0, 40] {
            let text = render(report, format, &Options { color: false, width, lang: None });
            if !text.ends_with('\n') {
                return Err(format!("{format:?} has no end"));
            }
            let text = text.replace("\r\n", "\n");
            if let Some(c) = text.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
                return Err(format!("{format:?} prints {c:?}"));
            }
        }
    }
    Ok(())
}

/// Every name, code and source of a report is what it says it is.
///
/// # Errors
/// What is wrong with it.
pub fn hold(request: &Value, report: &Value) -> Result<(), String> {
    let wrong = |what: &str, value: &Value| Err(format!("{what}: {value}"));
    if report["schema"] != "winver.report/v1" {
        return wrong("the report has no schema", &report["schema"]);
    }
    if !report["operation"].is_null() && report["operation"] != request["operation"] {
        return wrong("another operation was answered", &report["operation"]);
    }
    if report["summary"].as_str().is_none_or(|text| text.trim().is_empty()) {
        return wrong("there is no summary", &report["summary"]);
    }
    let verdict = report["verdict"].as_str();
    if verdict.is_some_and(|verdict| !["runs", "depends", "unknown", "blocked"].contains(&verdict)) {
        return wrong("unknown verdict", &report["verdict"]);
    }
    let mut before = None;
    for finding in findings(report) {
        let code = finding["code"].as_str().unwrap_or_default();
        let digits = code.strip_prefix("WV").unwrap_or_default();
        if digits.len() != 3 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return wrong("a finding without a code", finding);
        }
        if finding["message"].as_str().is_none_or(|text| text.trim().is_empty()) {
            return wrong("a finding without a sentence", finding);
        }
        let rank = rank(finding).ok_or_else(|| format!("unknown severity: {finding}"))?;
        if before.is_some_and(|before| before < rank) {
            return wrong("a graver finding comes later", finding);
        }
        before = Some(rank);
        for fix in items(&finding["fixes"]) {
            if ["title", "text", "kind"].iter().any(|key| fix[key].as_str().is_none_or(str::is_empty)) {
                return wrong("a fix that says nothing", fix);
            }
        }
    }
    let all: Vec<&Value> = findings(report).collect();
    if let Some(twice) = (1..all.len()).find(|at| all[..*at].contains(&all[*at])) {
        return wrong("a finding comes twice", all[twice]);
    }
    let mut named = Vec::new();
    sources(report, &mut named);
    match named.iter().find(|id| report["sources"][**id].is_null()) {
        Some(id) => Err(format!("the source {id} is not listed")),
        None => exits(report),
    }
}

/// Whoever asks for the exit code learns the same as who reads: nothing is blocked without something that blocks it.
fn exits(report: &Value) -> Result<(), String> {
    let errors = findings(report).any(|finding| finding["severity"] == "error");
    match report["verdict"].as_str() {
        Some("blocked") if report["operation"] != "review" && !errors => {
            Err("it is blocked, and no finding is an error".to_owned())
        }
        _ => Ok(()),
    }
}

/// How grave a finding is.
pub fn rank(finding: &Value) -> Option<usize> {
    ["info", "warning", "error"].iter().position(|severity| finding["severity"] == *severity)
}

/// The ids under every `sources` that is a list.
fn sources<'a>(value: &'a Value, out: &mut Vec<&'a str>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                if key == "sources" && value.is_array() {
                    out.extend(items(value).filter_map(Value::as_str));
                } else if key != "review" {
                    sources(value, out);
                }
            }
        }
        Value::Array(all) => all.iter().for_each(|item| sources(item, out)),
        _ => {}
    }
}
