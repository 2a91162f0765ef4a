//! Cases, as they lie in their folders.

use std::fs;
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

/// Every case in a folder of areas, by name.
///
/// # Panics
/// When a case is not complete: no request, no `why.txt`, a file that is named and not there.
pub(crate) fn cases_in(folder: &Path) -> Vec<Case> {
    let mut cases: Vec<Case> = folders(folder)
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
