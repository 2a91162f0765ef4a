//! `cargo xtask codegen`: the tables of `core/data` and the sentences of the `locales` folders as Rust.

mod catalog;
mod citations;
mod data;
mod diagnose;
mod disagreements;
mod editions;
mod images;
mod locales;
mod pages;
mod problems;
mod rows;
mod rust;
mod schema;
mod speech;
mod start;
mod tables;
mod versions;

use std::fs;
use std::path::{Path, PathBuf};

/// A file to write.
pub(crate) struct Output {
    /// Path from the root.
    pub(crate) path: PathBuf,
    /// Its text.
    pub(crate) text: String,
}

/// Writes every generated file, or with `check` only compares.
///
/// # Errors
/// One sentence for each thing that is wrong with the data, or for each file that is not current.
pub(crate) fn run(root: &Path, check: bool) -> Result<(), String> {
    let tables = tables::Tables::read(root)?;
    let mut outputs = catalog::outputs(&tables)?;
    outputs.extend(locales::outputs(root)?);
    outputs.extend(speech::outputs(root)?);
    outputs.extend(data::outputs(root, &tables)?);
    let mut stale = write(root, outputs, check)?;
    stale.extend(write(root, schema::outputs(root)?, check)?);
    stale.extend(write(root, pages::outputs(root)?, check)?);
    stale.extend(write(root, disagreements::outputs(root, &tables)?, check)?);
    if stale.is_empty() {
        return Ok(());
    }
    Err(format!("not current, run `cargo xtask codegen`: {}", stale.join(", ")))
}

fn write(root: &Path, outputs: Vec<Output>, check: bool) -> Result<Vec<String>, String> {
    let mut stale = Vec::new();
    for output in outputs {
        let path = root.join(&output.path);
        let text = if output.path.extension().is_some_and(|e| e == "rs") {
            rust::format(&output.text)?
        } else {
            output.text
        };
        if fs::read_to_string(&path).ok().as_deref() == Some(text.as_str()) {
            continue;
        }
        if check {
            stale.push(output.path.display().to_string());
            continue;
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        }
        fs::write(&path, text).map_err(|e| format!("{}: {e}", path.display()))?;
        eprintln!("wrote {}", output.path.display());
    }
    Ok(stale)
}
