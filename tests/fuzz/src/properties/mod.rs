//! What must hold for every report.

mod diagnose;
mod fixes;
mod identify;
mod inspect;
mod places;
mod review;
mod shape;

use serde_json::Value;

use crate::memory;

/// So many bytes may any answer take, whatever is asked: the tables of a scan, the sentences of a report, and the
/// nodes that the aliases of a few hundred bytes may expand to, several times over.
const BYTES: usize = 96 << 20;

/// So many more may it take for each byte that is asked about.
const BYTES_PER_BYTE: usize = 4096;

/// Asks, and holds the report against its rules. `text` is the request as JSON.
///
/// # Errors
/// The rule that is broken.
pub fn hold(request: &Value, text: &str) -> Result<(), String> {
    let (report, bytes) = memory::counted(|| winver_core::evaluate_json(text));
    let most = text.len().saturating_mul(BYTES_PER_BYTE).saturating_add(BYTES);
    if bytes > most {
        return Err(format!("the answer to {} bytes took {bytes} of memory, more than {most}", text.len()));
    }
    shape::rendered(&report)?;
    let report = parsed(&report)?;
    if answer(text)? != report {
        return Err("the same request has two answers".to_owned());
    }
    shape::hold(request, &report)?;
    let documents = places::documents(request);
    places::hold(&documents, &report)?;
    fixes::hold(request, &documents, &report)?;
    let result = &report["result"];
    match request["operation"].as_str() {
        Some("identify") if result.is_object() => identify::hold(request, result),
        Some("diagnose") if result.is_object() => diagnose::hold(request, &documents, &report),
        Some("inspect") if result.is_object() => inspect::hold(request, &report),
        Some("review") => review::hold(request, &report),
        _ => Ok(()),
    }
}

/// The report about a request.
fn answer(request: &str) -> Result<Value, String> {
    parsed(&winver_core::evaluate_json(request))
}

fn parsed(report: &winver_core::Report) -> Result<Value, String> {
    let text = serde_json::to_string(report).map_err(|e| format!("the report does not become JSON: {e}"))?;
    serde_json::from_str(&text).map_err(|e| format!("the report is no JSON: {e}"))
}

/// The findings of a report.
fn findings(report: &Value) -> impl Iterator<Item = &Value> {
    report["findings"].as_array().into_iter().flatten()
}

/// The elements of a list, none when it is absent.
fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// Every number in the strings of a value.
fn said(value: &Value) -> Vec<u64> {
    let mut texts = Vec::new();
    strings(value, &mut texts);
    texts.iter().flat_map(|text| numbers(text)).collect()
}

fn strings(value: &Value, out: &mut Vec<String>) {
    match value {
        Value::String(text) => out.push(text.clone()),
        Value::Number(number) => out.push(number.to_string()),
        Value::Array(items) => items.iter().for_each(|item| strings(item, out)),
        Value::Object(fields) => {
            for (key, value) in fields {
                out.push(key.clone());
                strings(value, out);
            }
        }
        _ => {}
    }
}

/// The build and the revision of `10.0.BUILD.REVISION`.
fn parts(version: &str) -> Result<(u64, Option<u64>), String> {
    let numbers: Option<Vec<u64>> = version.split('.').map(|part| part.parse().ok()).collect();
    match numbers.as_deref() {
        Some([10, 0, build]) => Ok((*build, None)),
        Some([10, 0, build, revision]) => Ok((*build, Some(*revision))),
        _ => Err(format!("{version:?} is no version")),
    }
}

/// Every number in a text, decimal or after `0x`, whatever its digits look like and whatever is invisible in it.
fn numbers(text: &str) -> Vec<u64> {
    let plain: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{feff}' | '\u{00ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}'))
        .map(|c| match u32::from(c) {
            code @ 0xff01..=0xff5e => char::from_u32(code - 0xff01 + 0x21).unwrap_or(c),
            code @ 0x0660..=0x0669 => char::from_u32(code - 0x0660 + 0x30).unwrap_or(c),
            code @ 0x06f0..=0x06f9 => char::from_u32(code - 0x06f0 + 0x30).unwrap_or(c),
            _ => c,
        })
        .collect();
    let hex = plain.split("0x").skip(1).filter_map(|tail| {
        let end = tail.find(|c: char| !c.is_ascii_hexdigit()).unwrap_or(tail.len());
        u64::from_str_radix(&tail[..end], 16).ok()
    });
    plain.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).chain(hex).collect()
}
