//! Reading what was named on the command line.

use std::cell::Cell;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use winver_core::request::Document;
use winver_registry::message::Message;
use winver_registry::text::{decode, decode_log};

use crate::exit::{Failure, Result};
use crate::sentences as say;

/// stdin, as kubectl spells it.
pub(crate) const STDIN: &str = "-";

/// How stdin is called in findings and sentences.
const STDIN_NAME: &str = "stdin";

/// The API server takes objects of up to 3 MiB; a manifest of many of them stays far below this.
const MANIFEST_LIMIT: u64 = 32 << 20;

/// A snapshot is read into memory: 50,000 pods are some hundred megabytes.
const SNAPSHOT_LIMIT: u64 = 4 << 30;

/// Logs of a day of continuous integration are some hundred megabytes.
const LOG_LIMIT: u64 = 2 << 30;

/// The extensions that kubectl looks for in a directory.
const EXTENSIONS: [&str; 3] = ["yaml", "yml", "json"];

/// What would be right instead.
pub(crate) type Right = fn() -> Message;

/// What compose reads beside a compose file: it is none of the files that make a directory worth reading.
const VARIABLES: &str = ".env";

/// How files of other kinds are called that a directory may hold.
const KINDS: [&str; 2] = ["dockerfile", "containerfile"];

/// The files of one call: stdin can be read once.
#[derive(Debug, Default)]
pub(crate) struct Files {
    stdin_taken: Cell<bool>,
}

impl Files {
    /// The manifests under a file, a directory or stdin.
    pub(crate) fn manifests(&self, path: &str, recursive: bool) -> Result<Vec<Document>> {
        let files = if path != STDIN && Path::new(path).is_dir() {
            folder(Path::new(path), recursive)?
        } else {
            vec![path.to_owned()]
        };
        let document = |path: String| {
            let text = self.text(&path, MANIFEST_LIMIT, say::give_manifests)?;
            Ok(Document { name: name(&path).to_owned(), text })
        };
        files.into_iter().map(document).collect()
    }

    /// The text of a snapshot.
    pub(crate) fn snapshot(&self, path: &str) -> Result<String> {
        self.text(path, SNAPSHOT_LIMIT, say::give_snapshots)
    }

    /// A stream of bytes, for input that is answered while it is read.
    pub(crate) fn stream(&self, path: &str, right: Right) -> Result<Box<dyn Read>> {
        if path == STDIN {
            if self.stdin_taken.replace(true) {
                return Err(say::file_stdin_twice().into());
            }
            return Ok(Box::new(io::stdin()));
        }
        let unreadable = |error: &io::Error| Failure::new(say::file_because(path, reason(error), right()));
        let file = File::open(path).map_err(|error| unreadable(&error))?;
        // Opening a directory succeeds on some systems, and only reading it fails.
        if file.metadata().is_ok_and(|metadata| metadata.is_dir()) {
            return Err(unreadable(&ErrorKind::IsADirectory.into()));
        }
        Ok(Box::new(file))
    }

    /// The text of a log, whatever encoding it is in and wherever it was cut.
    pub(crate) fn log(&self, path: &str) -> Result<Document> {
        let name = name(path);
        let bytes = self.bytes(path, LOG_LIMIT, say::give_logs)?;
        if bytes.is_empty() {
            return Err(say::file_empty(name, say::give_logs()).into());
        }
        let text = decode_log(bytes).ok_or_else(|| say::file_not_text(name, say::give_logs()))?;
        Ok(Document { name: name.to_owned(), text })
    }

    fn text(&self, path: &str, limit: u64, right: Right) -> Result<String> {
        let name = name(path);
        decode(self.bytes(path, limit, right)?)
            .map_err(|at| say::file_no_utf8(name, at.to_string(), right()).into())
    }

    fn bytes(&self, path: &str, limit: u64, right: Right) -> Result<Vec<u8>> {
        let stream = self.stream(path, right)?;
        // As large as the file is, so that reading it never copies what is there already.
        let size = fs::metadata(path).map_or(0, |metadata| metadata.len().min(limit));
        let mut bytes = Vec::with_capacity(usize::try_from(size.saturating_add(1)).unwrap_or_default());
        let read = stream.take(limit.saturating_add(1)).read_to_end(&mut bytes);
        let name = name(path);
        read.map_err(|error| say::file_because(name, reason(&error), right()))?;
        if bytes.len() as u64 > limit {
            return Err(say::file_too_large(name, (limit >> 20).to_string(), right()).into());
        }
        Ok(bytes)
    }
}

/// How a file is called in findings and sentences.
pub(crate) fn name(path: &str) -> &str {
    if path == STDIN { STDIN_NAME } else { path }
}

/// The manifests in a directory, by name.
fn folder(path: &Path, recursive: bool) -> Result<Vec<String>> {
    let mut files = Vec::new();
    let mut variables = Vec::new();
    let mut subfolders = false;
    let mut open = vec![path.to_owned()];
    while let Some(folder) = open.pop() {
        let unreadable = |error: io::Error| {
            say::file_because(folder.display().to_string(), reason(&error), say::give_manifests())
        };
        let mut entries = Vec::new();
        for entry in fs::read_dir(&folder).map_err(unreadable)? {
            entries.push(entry.map_err(unreadable)?);
        }
        for entry in entries {
            // A symbolic link to a directory is not entered, so no circle of them is either.
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                subfolders = true;
                if recursive {
                    open.push(entry.path());
                }
            } else if is_manifest(&entry.path()) {
                files.push(entry.path());
            } else if entry.file_name() == VARIABLES && entry.path().is_file() {
                variables.push(entry.path());
            }
        }
    }
    if files.is_empty() {
        let path = path.display().to_string();
        let has_more = subfolders && !recursive;
        let sentence =
            if has_more { say::file_no_manifests_here(path) } else { say::file_no_manifests(path) };
        return Err(sentence.into());
    }
    files.append(&mut variables);
    files.sort();
    Ok(files.into_iter().map(display).collect())
}

fn is_manifest(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    let listed = extension.is_some_and(|extension| EXTENSIONS.contains(&extension));
    (listed || is_dockerfile(path)) && path.is_file()
}

/// `Dockerfile`, `Dockerfile.windows`, `Dockerfile-windows`, `windows.Dockerfile`; not `Dockerfile.dockerignore`.
fn is_dockerfile(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
    KINDS.iter().any(|kind| {
        let after = |rest: &str| rest.is_empty() || rest.starts_with(['.', '-', '_']);
        let prefix = name.strip_prefix(kind).is_some_and(after) && !name.ends_with(".dockerignore");
        prefix || name.strip_suffix(kind).is_some_and(|rest| rest.ends_with('.'))
    })
}

fn display(path: PathBuf) -> String {
    path.into_os_string().into_string().unwrap_or_else(|path| path.to_string_lossy().into_owned())
}

/// Why a file cannot be read.
pub(crate) fn reason(error: &io::Error) -> Message {
    match error.kind() {
        ErrorKind::NotFound => say::reason_not_found(),
        ErrorKind::IsADirectory => say::reason_directory(),
        ErrorKind::PermissionDenied => say::reason_denied(),
        _ => say::reason_other(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::folder;

    #[test]
    fn what_a_directory_is_read_for() {
        let path = std::env::temp_dir().join(format!("winver-folder-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("a folder");
        let names = || -> Vec<String> {
            let files = folder(&path, false).unwrap_or_default();
            files.iter().filter_map(|file| file.rsplit(['/', '\\']).next()).map(str::to_owned).collect()
        };
        let put = |name: &str| fs::write(path.join(name), "").expect("a file");
        put(".env");
        assert!(names().is_empty(), "variables alone are nothing to check");
        for name in ["compose.yaml", "Dockerfile-windows", "Dockerfile.dockerignore", "b.Dockerfile", "x.env"]
        {
            put(name);
        }
        assert_eq!(names(), [".env", "Dockerfile-windows", "b.Dockerfile", "compose.yaml"]);
        let _ = fs::remove_dir_all(&path);
    }
}
