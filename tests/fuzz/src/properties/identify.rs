//! What must hold for what a string is said to be.

use serde_json::{Value, json};

use super::{answer, numbers};

/// An exact answer stands in the string, or in a row of the tables.
///
/// # Errors
/// What stands nowhere.
pub fn hold(asked: &Value, result: &Value) -> Result<(), String> {
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
