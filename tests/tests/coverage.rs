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
