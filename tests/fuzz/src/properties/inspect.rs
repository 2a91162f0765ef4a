//! What must hold for what is said of files and objects.

use serde_json::{Value, json};

use super::{answer, findings, items, parts, said, strings};

/// Nothing is decided without its evidence, and no version is one that nobody named.
///
/// # Errors
/// What is decided or named out of nothing.
pub fn hold(request: &Value, report: &Value) -> Result<(), String> {
    let given = Given { request, numbers: said(request) };
    let objects = || items(&report["result"]["objects"]);
    for object in objects() {
        let hosts = || items(&object["hosts"]);
        let errors = findings(report).any(|finding| finding["severity"] == "error");
        match object["verdict"].as_str() {
            Some("runs") if hosts().next().is_none() || hosts().any(|host| host["verdict"] != "runs") => {
                return Err(format!("it runs, and not everywhere: {object}"));
            }
            Some("blocked") if !errors && !hosts().any(|host| host["verdict"] == "blocked") => {
                return Err(format!("nothing blocks it: {object}"));
            }
            _ => {}
        }
        for host in hosts() {
            group(&given, object, host)?;
        }
    }
    for node in items(&report["result"]["nodes"]) {
        if let Some(version) = node["version"].as_str() {
            given.named(version, "", "host")?;
        }
    }
    let has = |verdict: &str| objects().any(|object| object["verdict"] == verdict);
    match report["verdict"].as_str() {
        Some("blocked") if !has("blocked") => Err("no object is blocked, and the whole is".to_owned()),
        Some("runs") if !has("runs") || has("blocked") => {
            Err("not all of it runs, and the whole does".to_owned())
        }
        _ => Ok(()),
    }
}

fn group(given: &Given<'_>, object: &Value, host: &Value) -> Result<(), String> {
    let grave = ["runs", "depends", "unknown", "blocked"];
    let rank = |value: &Value| grave.iter().position(|verdict| value["verdict"] == *verdict);
    let worst = items(&host["containers"]).map(rank).max();
    if worst.is_some_and(|worst| worst != rank(host)) {
        return Err(format!("the verdict is not that of its containers: {host}"));
    }
    if let Some(version) = host["version"].as_str() {
        given.named(version, given.request["host"].as_str().unwrap_or_default(), "host")?;
    }
    for container in items(&host["containers"]) {
        let image = container["image"].as_str().unwrap_or_default();
        if let Some(version) = container["version"].as_str() {
            given.named(version, image, "image").map_err(|why| format!("{why}: {container}"))?;
        }
        if container["reason"].as_str().is_none_or(str::is_empty) {
            return Err(format!("no reason: {container}"));
        }
        let decided = container["verdict"] == "runs" || container["verdict"] == "blocked";
        let host_process = object["isolation"] == "host-process";
        // An image that is known to be for Linux needs no version to be known not to run, nor does one of which only
        // a list of versions is known.
        if decided && !host_process && container["verdict"] == "runs" && container["version"].is_null() {
            return Err(format!("it runs, and nobody knows the image's version: {container}"));
        }
    }
    Ok(())
}

/// The rows that say which builds a runner's label stands for.
const RUNNERS: &str = include_str!("../../../../core/data/runners.toml");

/// What was given.
struct Given<'a> {
    request: &'a Value,
    /// The numbers in it.
    numbers: Vec<u64>,
}

impl Given<'_> {
    /// A version is in what was given, or what was given determines it: `text`, or any word.
    fn named(&self, version: &str, text: &str, role: &str) -> Result<(), String> {
        let (build, revision) = parts(version)?;
        let numbers = &self.numbers;
        if numbers.contains(&build) && revision.is_none_or(|revision| numbers.contains(&revision)) {
            return Ok(());
        }
        let mut texts = Vec::new();
        strings(self.request, &mut texts);
        let is_word = |c: char| !(c.is_whitespace() || "\"'[]{},=".contains(c));
        let words = texts.iter().flat_map(|text| text.split(|c| !is_word(c)));
        let told = |word: &str| {
            let known = answer(&json!({"operation": "identify", "text": word, "as": role}).to_string());
            known.is_ok_and(|known| known["result"]["version"] == version)
        };
        let mut words: Vec<&str> = words.filter(|word| word.contains(|c: char| c.is_ascii_digit())).collect();
        words.sort_unstable();
        words.dedup();
        if told(text) || words.into_iter().any(told) {
            return Ok(());
        }
        let stands_for = |row: &str| {
            let label = row.lines().find_map(|line| line.strip_prefix("label = ")).unwrap_or_default();
            let label = label.trim_matches('"').to_ascii_lowercase();
            row.contains(&build.to_string())
                && texts.iter().any(|text| text.to_ascii_lowercase().contains(&label))
        };
        if revision.is_none() && RUNNERS.split("[[runner]]").skip(1).any(stands_for) {
            return Ok(());
        }
        Err(format!("nobody named {version}"))
    }
}
