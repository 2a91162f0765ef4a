//! The JSON Schemas and the TypeScript types, from the Rust structs.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::Output;

/// # Errors
/// When the core does not compile.
pub(crate) fn outputs(root: &Path) -> Result<Vec<Output>, String> {
    let schemas: serde_json::Map<String, serde_json::Value> =
        serde_json::from_slice(&example(root, "schema")?)
            .map_err(|e| format!("the schemas are not JSON: {e}"))?;
    schemas
        .into_iter()
        .map(|(name, schema)| {
            let text = serde_json::to_string_pretty(&schema).map_err(|e| e.to_string())?;
            Ok(Output { path: PathBuf::from(format!("docs/schema/{name}.json")), text: text + "\n" })
        })
        .collect()
}

/// What one of the core's own examples prints: this crate does not link the core, so that broken generated code
/// can always be generated anew.
///
/// # Errors
/// When the core does not compile.
pub(super) fn example(root: &Path, name: &str) -> Result<Vec<u8>, String> {
    let run = Command::new(env!("CARGO"))
        .current_dir(root)
        .args(["run", "--quiet", "--package", "winver-core", "--features", "schema", "--example", name])
        .output()
        .map_err(|e| format!("cargo: {e}"))?;
    if !run.status.success() {
        return Err(format!("the core's {name} could not be run:\n{}", String::from_utf8_lossy(&run.stderr)));
    }
    Ok(run.stdout)
}
