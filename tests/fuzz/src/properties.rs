//! What must hold for every report.

use serde_json::{Value, json};

/// Asks, and holds the report against its rules.
///
/// # Errors
/// The rule that is broken.
pub fn hold(request: &str) -> Result<(), String> {
    let report = answer(request)?;
    if answer(request)? != report {
        return Err("the same request has two answers".to_owned());
    }
    if report["schema"] != "winver.report/v1" {
        return Err("the report has no schema".to_owned());
    }
    let asked: Value = serde_json::from_str(request).map_err(|e| e.to_string())?;
    if asked["operation"] == "identify" && report["result"].is_object() {
        identified(&asked, &report["result"])?;
    }
    Ok(())
}

fn answer(request: &str) -> Result<Value, String> {
    let report = winver_core::evaluate_json(request);
    let text = serde_json::to_string(&report).map_err(|e| format!("the report does not become JSON: {e}"))?;
    serde_json::from_str(&text).map_err(|e| format!("the report is no JSON: {e}"))
}

fn identified(asked: &Value, result: &Value) -> Result<(), String> {
    let exact = result["status"] == "exact";
    let Some(version) = result["version"].as_str() else {
        return if exact { Err("exact without a version".to_owned()) } else { Ok(()) };
    };
    if !exact {
        return Err(format!("{} with a version", result["status"]));
    }
    let update = |revision: &str| {
        let versions = result["update"]["versions"].as_array();
        versions
            .is_some_and(|all| all.iter().any(|one| one.as_str().is_some_and(|one| one.ends_with(revision))))
    };
    // A name, a label or a tag stands for its build by a row of the tables, and never for a revision.
    let named = ["release-name", "label", "tag"]
        .iter()
        .any(|by| result["reasonId"].as_str() == Some(&format!("identify.{by}")));
    let text = asked["text"].as_str().unwrap_or_default();
    let said = numbers(text);
    let build = result["build"].as_u64().unwrap_or_default();
    let by_update = !result["update"].is_null() && said.contains(&kb(result));
    if !said.contains(&build) && !named && !by_update {
        return Err(format!("the build {build} stands nowhere"));
    }
    if let Some(revision) = result["revision"].as_u64()
        && !said.contains(&revision)
        && !(by_update && update(&format!(".{revision}")))
    {
        return Err(format!("the revision {revision} stands nowhere"));
    }
    let again = answer(&json!({"operation": "identify", "text": version}).to_string())?;
    if again["result"]["version"] != result["version"] {
        return Err(format!("{version} is not read back: {}", again["result"]["version"]));
    }
    Ok(())
}

fn kb(result: &Value) -> u64 {
    let number = result["update"]["kb"].as_str().and_then(|kb| kb.strip_prefix("KB"));
    number.and_then(|number| number.parse().ok()).unwrap_or_default()
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
