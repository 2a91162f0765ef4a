//! Where two tables disagree: each place with its reason, none without, and `docs/DISAGREEMENTS.md`.
//!
//! The places are found by `core/examples/audit.rs`, which asks the core as any caller does. A check that needs no
//! decision of the core can add its rows in [`found`].

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

use super::Output;
use super::tables::{Disagreement, Tables};

/// One disagreement, as it is found.
#[derive(Debug, Deserialize)]
struct Row {
    check: String,
    key: String,
    one: String,
    other: String,
}

/// The checks, and the tables that each holds against each other.
const CHECKS: &[(&str, &str, &str, &str)] = &[
    ("editions-runtimes", "The editions of the matrix and the pull rules", "The editions say", "The rules"),
    ("editions-start", "The editions of the matrix and the kernel", "The editions say", "The kernel"),
    (
        "families-editions",
        "The families of builds and the editions of the matrix",
        "The families say",
        "The editions say",
    ),
    (
        "releases-editions",
        "The releases and the editions of the matrix",
        "The editions say",
        "The releases say",
    ),
    ("releases-tags", "The releases and the tags of their base images", "The releases say", "The tags say"),
];

/// # Errors
/// A disagreement without a reason, a reason without a disagreement, a check that nobody knows; or when the core does
/// not compile.
pub(crate) fn outputs(root: &Path, tables: &Tables) -> Result<Vec<Output>, String> {
    let rows = found(root)?;
    let wrong = compare(&tables.disagreements, &rows);
    if !wrong.is_empty() {
        return Err(wrong.join("\n"));
    }
    let text = page(tables, &rows);
    Ok(vec![Output { path: PathBuf::from("docs/DISAGREEMENTS.md"), text }])
}

/// What the reasons and the disagreements do not have in common.
fn compare(reasons: &[Disagreement], rows: &[Row]) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut known = BTreeSet::new();
    for reason in reasons {
        if !CHECKS.iter().any(|(check, ..)| *check == reason.check) {
            wrong.push(format!("disagreements.toml: '{}' is no check", reason.check));
        }
        for key in &reason.keys {
            if !known.insert((reason.check.as_str(), key.as_str())) {
                wrong.push(format!("disagreements.toml: {}: '{key}' has two reasons", reason.check));
            }
        }
    }
    let found: BTreeSet<(&str, &str)> =
        rows.iter().map(|row| (row.check.as_str(), row.key.as_str())).collect();
    for row in rows.iter().filter(|row| !known.contains(&(row.check.as_str(), row.key.as_str()))) {
        wrong.push(format!(
            "disagreements.toml: {}: '{}' has no reason: {}; {}",
            row.check, row.key, row.one, row.other
        ));
    }
    for (check, key) in known.difference(&found) {
        wrong.push(format!("disagreements.toml: {check}: '{key}' is no disagreement any more"));
    }
    wrong
}

/// Every disagreement of the tables.
fn found(root: &Path) -> Result<Vec<Row>, String> {
    let run = Command::new(env!("CARGO"))
        .current_dir(root)
        .args(["run", "--quiet", "--package", "winver-core", "--features", "schema", "--example", "audit"])
        .output()
        .map_err(|e| format!("cargo: {e}"))?;
    if !run.status.success() {
        return Err(format!("the tables could not be compared:\n{}", String::from_utf8_lossy(&run.stderr)));
    }
    serde_json::from_slice(&run.stdout).map_err(|e| format!("the comparison is not JSON: {e}"))
}

fn page(tables: &Tables, rows: &[Row]) -> String {
    let mut out = String::from(
        "<!-- Written by `cargo xtask codegen` from core/data/disagreements.toml; do not edit. -->\n\n\
         # Where the tables disagree\n\n\
         Wherever two tables speak of one thing they are held against each other. Each place where they disagree stands \
         here with its reason; one without a reason fails `cargo xtask codegen --check`, and so does a reason whose \
         disagreement is gone. A report never smooths them over: support, pull and start are told apart, and what an \
         edition is known to be wrong about is marked.\n",
    );
    for (check, title, one, other) in CHECKS {
        let of_check: Vec<&Row> = rows.iter().filter(|row| row.check == *check).collect();
        let _ = writeln!(out, "\n## {title}\n\n`{check}`, {} disagreements.", of_check.len());
        for reason in tables.disagreements.iter().filter(|reason| reason.check == *check) {
            let _ = writeln!(out, "\n### {}\n\n{}\n", reason.id, reason.reason);
            for id in &reason.sources {
                if let Some(source) = tables.sources.iter().find(|source| source.id == *id) {
                    let _ = writeln!(out, "- [{}]({}), {}", source.title, source.url, source.date);
                }
            }
            let _ = writeln!(out, "\n| | {one} | {other} |\n|---|---|---|");
            for row in of_check.iter().filter(|row| reason.keys.contains(&row.key)) {
                let _ = writeln!(out, "| {} | {} | {} |", row.key, row.one, row.other);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Disagreement, Row, compare};

    fn row(key: &str) -> Row {
        let (check, key) = ("releases-tags".to_owned(), key.to_owned());
        Row { check, key, one: "one".to_owned(), other: "other".to_owned() }
    }

    fn reason(id: &str, keys: &[&str]) -> Disagreement {
        Disagreement {
            check: "releases-tags".to_owned(),
            id: id.to_owned(),
            reason: String::new(),
            sources: Vec::new(),
            date: String::new(),
            keys: keys.iter().map(|key| (*key).to_owned()).collect(),
        }
    }

    #[test]
    fn each_disagreement_has_one_reason() {
        assert_eq!(compare(&[reason("a", &["x", "y"])], &[row("x"), row("y")]), [] as [String; 0]);
        let new = compare(&[reason("a", &["x"])], &[row("x"), row("y")]);
        assert_eq!(new, ["disagreements.toml: releases-tags: 'y' has no reason: one; other"]);
        let gone = compare(&[reason("a", &["x", "y"])], &[row("x")]);
        assert_eq!(gone, ["disagreements.toml: releases-tags: 'y' is no disagreement any more"]);
        let twice = compare(&[reason("a", &["x"]), reason("b", &["x"])], &[row("x")]);
        assert_eq!(twice, ["disagreements.toml: releases-tags: 'x' has two reasons"]);
    }
}
