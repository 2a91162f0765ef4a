//! The JSON Schemas and the TypeScript types, from the Rust structs.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::Output;

/// Runs the core's own example, which prints the schemas: this crate does not link the core, so that broken
/// generated code can always be generated anew.
///
/// # Errors
/// When the core does not compile.
pub(crate) fn outputs(root: &Path) -> Result<Vec<Output>, String> {
    let run = Command::new(env!("CARGO"))
        .current_dir(root)
        .args(["run", "--quiet", "--package", "winver-core", "--features", "schema", "--example", "schema"])
        .output()
        .map_err(|e| format!("cargo: {e}"))?;
    if !run.status.success() {
        return Err(format!("the schemas could not be made:\n{}", String::from_utf8_lossy(&run.stderr)));
    }
    let both: serde_json::Map<String, serde_json::Value> =
        serde_json::from_slice(&run.stdout).map_err(|e| format!("the schemas are not JSON: {e}"))?;
    both.into_iter()
        .map(|(name, schema)| {
            let text = serde_json::to_string_pretty(&schema).map_err(|e| e.to_string())?;
            Ok(Output { path: PathBuf::from(format!("docs/schema/{name}.json")), text: text + "\n" })
        })
        .collect()
}
