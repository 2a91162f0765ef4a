//! `cargo xtask policy`: the policy modules, `target/policy/*.wasm`.

use std::fs;
use std::path::Path;

use crate::npm::{compile, optimize};

/// The modules: package of the workspace, file name.
const MODULES: &[(&str, &str)] = &[("winver-extism", "winver.extism.wasm")];

/// Builds every policy module and says what each weighs.
///
/// # Errors
/// When a tool is missing or fails.
pub(crate) fn run(root: &Path) -> Result<(), String> {
    let folder = root.join("target/policy");
    fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    for (package, file) in MODULES {
        let module = compile(root, package, &[])?;
        let done = folder.join(file);
        optimize(root, &module, &done)?;
        let weigh =
            |path: &Path| fs::metadata(path).map(|m| m.len()).map_err(|e| format!("{}: {e}", path.display()));
        eprintln!(
            "wrote target/policy/{file}, {} bytes ({} before wasm-opt)",
            weigh(&done)?,
            weigh(&module)?
        );
    }
    Ok(())
}
