//! Loading cases and comparing answers.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use winver_core::Value;

/// One case.
#[derive(Debug, Clone)]
pub struct Case {
    /// `<area>__<case>`, the name of its snapshot.
    pub id: String,
    /// Its folder.
    pub folder: PathBuf,
    /// The request as one line of JSON.
    pub request: String,
    /// The arguments with which the command line gives the same report.
    pub arguments: Option<Vec<String>>,
}

/// The folder of this crate, `tests/`.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every case, by name.
///
/// # Panics
/// When a case is not complete: no request, no `why.txt`, a file that is named and not there.
pub fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> = folders(&root().join("cases"))
        .iter()
        .flat_map(|area| folders(area))
        .map(|folder| load(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())))
        .collect();
    cases.sort_by(|a, b| a.id.cmp(&b.id));
    assert!(!cases.is_empty(), "the corpus is empty");
    cases
}

fn folders(parent: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(parent).unwrap_or_else(|e| panic!("{}: {e}", parent.display()));
    entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).filter(|path| path.is_dir()).collect()
}

fn load(folder: &Path) -> Result<Case, String> {
    let read = |name: &str| fs::read_to_string(folder.join(name)).map_err(|e| format!("{name}: {e}"));
    let why = read("why.txt")?;
    if why.trim().is_empty() {
        return Err("why.txt is empty".to_owned());
    }
    let text = read("request.json")?;
    let request: Value<'_> = serde_json::from_str(&text).map_err(|e| format!("request.json: {e}"))?;
    let request = complete(request.into_owned(), folder)?;
    let name = |path: &Path| path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(Case {
        id: format!("{}__{}", name(folder.parent().unwrap_or(folder)), name(folder)),
        folder: folder.to_owned(),
        request: serde_json::to_string(&request).map_err(|e| e.to_string())?,
        arguments: read("cli.txt").ok().map(|text| text.lines().map(str::to_owned).collect()),
    })
}

/// Puts the files in the place of their names.
fn complete(value: Value<'static>, folder: &Path) -> Result<Value<'static>, String> {
    match value {
        Value::Object(entries) => {
            if let [(key, Value::String(name))] = entries.as_slice() {
                let read = || fs::read_to_string(folder.join(&**name)).map_err(|e| format!("{name}: {e}"));
                match key.as_ref() {
                    "$text" => return Ok(Value::from(read()?)),
                    "$json" => {
                        let text = read()?;
                        let json: Value<'_> =
                            serde_json::from_str(&text).map_err(|e| format!("{name}: {e}"))?;
                        return Ok(json.into_owned());
                    }
                    _ => {}
                }
            }
            let entries = entries.into_iter().map(|(key, value)| Ok((key, complete(value, folder)?)));
            Ok(Value::Object(entries.collect::<Result<_, String>>()?))
        }
        Value::List(items) => Ok(Value::List(
            items.into_iter().map(|item| complete(item, folder)).collect::<Result<_, String>>()?,
        )),
        other => Ok(other),
    }
}

/// Compares what a door answered with what the core answers, byte for byte, and with the snapshots.
///
/// `answers` holds one report a case, as one line of JSON, in the order of `cases`.
///
/// # Panics
/// When an answer is missing or differs.
pub fn compare(door: &str, cases: &[Case], answers: &[String]) {
    assert_eq!(answers.len(), cases.len(), "{door} answered {} of {} cases", answers.len(), cases.len());
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(root().join("snapshots"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (case, answer) in cases.iter().zip(answers) {
            let expected = winver_core::evaluate_json(&case.request);
            let expected = serde_json::to_string(&expected).expect("a report is JSON");
            assert_eq!(*answer, expected, "{door} differs from the core in {}", case.id);
            let tree: Value<'_> = serde_json::from_str(answer).expect("a report is JSON");
            let pretty = serde_json::to_string_pretty(&tree).expect("a report is JSON");
            insta::assert_snapshot!(case.id.as_str(), pretty);
        }
    });
}

/// Says that a tier did not run, and fails where everything must run (`CI=true`).
///
/// # Panics
/// Under CI.
pub fn skip(tier: &str, reason: &str) {
    // Past libtest, which keeps what a passing test prints to itself.
    let _ = writeln!(std::io::stderr(), "SKIPPED {tier}: {reason}");
    let ci = std::env::var("CI").is_ok_and(|value| value == "true");
    assert!(!ci, "{tier} must run under CI: {reason}");
}
