//! `docs/rules/`: one page a finding, in every language.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{Output, schema};

/// # Errors
/// When the core does not compile.
pub(crate) fn outputs(root: &Path) -> Result<Vec<Output>, String> {
    let pages: BTreeMap<String, String> = serde_json::from_slice(&schema::example(root, "pages")?)
        .map_err(|e| format!("the pages are not JSON: {e}"))?;
    let head = "<!-- Written by `cargo xtask codegen`; `kubectl winver explain` prints the same. -->\n\n";
    Ok(pages
        .into_iter()
        .map(|(path, text)| Output {
            path: PathBuf::from("docs/rules").join(path),
            text: format!("{head}{text}"),
        })
        .collect())
}
