//! What has no case is not tested: every rule, release, edition, runtime rule and sentence must occur in the
//! corpus.

use std::collections::BTreeSet;
use std::fs;

use winver_core::Value;

/// Everything that the snapshots say.
fn snapshots() -> String {
    let folder = winver_tests::root().join("snapshots");
    let entries = fs::read_dir(&folder).expect("snapshots").filter_map(Result::ok);
    entries.map(|entry| fs::read_to_string(entry.path()).expect("a snapshot is text")).collect()
}

/// The elements of a list in a report.
fn list(request: &str, name: &str, field: &str) -> Vec<String> {
    let text = serde_json::to_string(&winver_core::evaluate_json(request)).expect("JSON");
    let report: Value<'_> = serde_json::from_str(&text).expect("JSON");
    let items = report.get("result").and_then(|result| result.get(name)).expect("a list").items();
    items.iter().map(|item| item.text(field).expect("a field").to_owned()).collect()
}

fn missing(wanted: impl IntoIterator<Item = String>, found: impl Fn(&str) -> bool) -> Vec<String> {
    wanted.into_iter().filter(|item| !found(item)).collect()
}

#[test]
fn every_rule_has_a_finding() {
    let corpus = snapshots();
    let codes = list(r#"{"operation":"explain"}"#, "rules", "code");
    let lacking = missing(codes, |code| corpus.contains(&format!("\"code\": \"{code}\",\n      \"name\"")));
    assert_eq!(lacking, [] as [String; 0], "rules without a case");
}

#[test]
fn every_release_is_listed() {
    let corpus = snapshots();
    let releases = list(r#"{"operation":"releases"}"#, "releases", "release");
    assert!(releases.len() >= 30, "the releases of the tables");
    let lacking = missing(releases, |release| corpus.contains(&format!("\"release\": \"{release}\"")));
    assert_eq!(lacking, [] as [String; 0], "releases without a case");
}

#[test]
fn every_edition_is_listed() {
    let corpus = snapshots();
    let editions = list(r#"{"operation":"matrix","view":"editions"}"#, "editions", "edition");
    assert_eq!(editions.len(), 36, "the editions of the tables");
    let lacking = missing(editions, |id| corpus.contains(&format!("\"edition\": \"{id}\"")));
    assert_eq!(lacking, [] as [String; 0], "editions without a case");
}

#[test]
fn every_pull_rule_is_explained() {
    let corpus = snapshots();
    let rules = list(r#"{"operation":"explain"}"#, "pullRules", "rule");
    assert!(rules.len() >= 9, "the pull rules of the tables");
    let lacking = missing(rules, |rule| corpus.contains(&format!("\"rule\": \"{rule}\",\n        \"what\"")));
    assert_eq!(lacking, [] as [String; 0], "pull rules without a case");
}

#[test]
fn every_rule_in_use_is_applied() {
    let corpus = snapshots();
    let rules = ["R0", "R1", "R2", "R3", "classic"].map(str::to_owned);
    let lacking = missing(rules, |rule| {
        let applied = format!("\"rule\": \"{rule}\",\n        \"runtime\"");
        corpus.contains(&applied)
    });
    assert_eq!(lacking, [] as [String; 0], "pull rules without a case");
}

#[test]
fn every_snapshot_has_a_case() {
    let cases: BTreeSet<String> = winver_tests::cases().into_iter().map(|case| case.id).collect();
    let folder = winver_tests::root().join("snapshots");
    let orphans: Vec<String> = fs::read_dir(folder)
        .expect("snapshots")
        .filter_map(Result::ok)
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with("render__") && !name.starts_with("control_plane__"))
        .filter(|name| !cases.contains(name.trim_end_matches(".snap")))
        .collect();
    assert_eq!(orphans, [] as [String; 0], "snapshots without a case");
}

/// The request's reader and the published schema name the same keys.
#[test]
fn the_schema_names_the_keys() {
    let path = winver_tests::root().join("../docs/schema/request.json");
    let text = fs::read_to_string(path).expect("docs/schema/request.json");
    let schema: Value<'_> = serde_json::from_str(&text).expect("JSON");
    let variants = schema.get("oneOf").expect("variants").items();
    assert!(!variants.is_empty());
    for variant in variants {
        let properties = variant.get("properties").expect("properties");
        let operation = properties.at("/operation/const").and_then(Value::as_str).expect("an operation");
        let definition = variant.text("$ref").and_then(|path| schema.at(path.trim_start_matches('#')));
        let keys = properties
            .entries()
            .iter()
            .chain(definition.and_then(|d| d.get("properties")).map(Value::entries).unwrap_or_default());
        let keys: BTreeSet<&str> =
            keys.map(|(key, _)| key.as_ref()).filter(|key| *key != "operation").collect();
        let report = winver_core::evaluate_json(&format!(r#"{{"operation":"{operation}","no-such-key":1}}"#));
        let said = &report.findings[0].message;
        let said = said.split_once("it takes ").expect("the keys").1.trim_end_matches('.');
        assert_eq!(said.split(", ").collect::<BTreeSet<_>>(), keys, "{operation}");
    }
}
