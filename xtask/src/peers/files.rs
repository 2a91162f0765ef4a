//! The public files that the readers of files are compared on (`tests/files/files.toml`).
//!
//! Nothing of them is committed. Those that come with published Go modules are copied out of Go's module cache, so
//! every machine that builds the peers has them; the others are fetched from GitHub where that can be reached. The
//! test checks every file's SHA-256.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::{EXE, READERS, go_command, run};

/// Puts the files where the test finds them, and returns that folder.
pub(crate) fn gather(root: &Path, bin: &Path) -> Result<PathBuf, String> {
    let list = root.join("tests/files/files.toml");
    let text = fs::read_to_string(&list).map_err(|e| format!("cannot read {}: {e}", list.display()))?;
    let wrong = |what: &str| format!("{}: {what}", list.display());
    let table: toml::Table = text.parse().map_err(|e| wrong(&format!("{e}")))?;
    let into = root.join("target/peers/files");
    let mut wanted = String::new();
    let mut count = 0_usize;
    for origin in table.get("origin").and_then(toml::Value::as_array).into_iter().flatten() {
        let text = |key: &str| origin.get(key).and_then(toml::Value::as_str);
        let repository = text("repository").ok_or_else(|| wrong("an origin has no repository"))?;
        let commit = text("commit").ok_or_else(|| wrong(&format!("{repository} has no commit")))?;
        let files = origin.get("files").and_then(toml::Value::as_array).into_iter().flatten();
        let absent: Vec<(&str, &str, PathBuf)> = files
            .filter_map(|file| {
                let (path, digest) = (file.get(1)?.as_str()?, file.get(2)?.as_str()?);
                Some((path, digest, into.join(repository).join(path)))
            })
            .filter(|(.., target)| !target.is_file())
            .collect();
        if absent.is_empty() {
            continue;
        }
        if let Some(module) = text("module") {
            let folder = downloaded(&into, module)?;
            for (path, _, target) in &absent {
                copy(&folder.join(path), target)?;
            }
        } else {
            count += absent.len();
            for (path, digest, target) in &absent {
                wanted.push_str(&format!("{digest}\t{repository}\t{commit}\t{path}\t{}\n", target.display()));
            }
        }
    }
    if count > 0 {
        eprintln!("files: fetching {count} from GitHub");
        if let Err(error) = fetch(bin, wanted) {
            eprintln!("files: not all of them: {error}");
        }
    }
    Ok(into)
}

/// The folder of a module in Go's cache, downloaded if need be.
fn downloaded(into: &Path, module: &str) -> Result<PathBuf, String> {
    fs::create_dir_all(into).map_err(|e| format!("cannot create {}: {e}", into.display()))?;
    let mut command = go_command();
    command.current_dir(into).args(["mod", "download", "-json", module]);
    let answer = run(&mut command, &format!("downloading {module}"))?;
    let answer: serde_json::Value =
        serde_json::from_str(&answer).map_err(|e| format!("downloading {module}: {e}"))?;
    let folder = answer["Dir"].as_str().ok_or_else(|| format!("downloading {module}: it has no folder"))?;
    Ok(PathBuf::from(folder))
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let content = fs::read(from).map_err(|e| format!("cannot read {}: {e}", from.display()))?;
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(|e| format!("cannot create {}: {e}", folder.display()))?;
    }
    // Written, not copied: files in Go's cache may not be changed, and the copies' permissions would say so too.
    fs::write(to, content).map_err(|e| format!("cannot write {}: {e}", to.display()))
}

fn fetch(bin: &Path, wanted: String) -> Result<(), String> {
    let program = bin.join(format!("{READERS}{EXE}"));
    let failed = |e: std::io::Error| format!("{}: {e}", program.display());
    let mut child = Command::new(&program)
        .arg("get")
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(wanted.as_bytes()).map_err(failed)?;
    }
    let output = child.wait_with_output().map_err(failed)?;
    if output.status.success() {
        Ok(())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).trim().to_owned())
    }
}
