//! Where the inputs of a target begin: cases of the corpus that all doors answer, and the target's own seeds.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::target::Target;

// The crate of the tests knows the control plane and its tools too; only its reading of cases is needed here.
#[allow(dead_code)]
#[path = "../../src/cases.rs"]
mod cases;

/// The seeds of a target. In its folder `cases.txt` names cases of `tests/cases`, one a line, a `*` at the end for
/// all that begin so; `seeds.txt` has a JSON string a line; every other file is a document.
pub fn of(target: Target) -> Result<Vec<Value>, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target.name());
    let fail = |e: std::io::Error| format!("{}: {e}", folder.display());
    let mut paths: Vec<_> =
        fs::read_dir(&folder).map_err(fail)?.filter_map(Result::ok).map(|entry| entry.path()).collect();
    paths.sort();
    let mut seeds = Vec::new();
    for path in paths {
        let text = fs::read_to_string(&path).map_err(fail)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let wrong = |line: &str, why: &dyn std::fmt::Display| format!("{}: {why}: {line}", path.display());
        match name.as_str() {
            // A line is a JSON string, so that line ends and marks can stand in it.
            "seeds.txt" => {
                for line in text.lines() {
                    seeds.push(serde_json::from_str(line).map_err(|e| wrong(line, &e))?);
                }
            }
            "cases.txt" => {
                for line in text.lines() {
                    let before = seeds.len();
                    seeds.extend(requests(line)?);
                    if seeds.len() == before {
                        return Err(wrong(line, &"there is no such case"));
                    }
                }
            }
            _ => seeds.push(target.seed(&name, text)?),
        }
    }
    if seeds.is_empty() {
        return Err(format!("{}: no seeds", folder.display()));
    }
    Ok(seeds)
}

/// The requests of the cases `area/case` or `area/begin*`.
fn requests(line: &str) -> Result<Vec<Value>, String> {
    let wanted = line.replacen('/', "__", 1);
    let is_wanted = |id: &str| match wanted.strip_suffix('*') {
        Some(begin) => id.starts_with(begin),
        None => id == wanted,
    };
    let known = cases::cases_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../cases"));
    let requests = known.iter().filter(|case| is_wanted(&case.id));
    requests
        .map(|case| serde_json::from_str(&case.request).map_err(|e| format!("{}: {e}", case.id)))
        .collect()
}

/// A request about one document.
pub fn inspect(name: &str, text: String) -> Value {
    json!({"operation": "inspect", "documents": [{"name": name, "text": text}], "host": "10.0.20348.2402"})
}
