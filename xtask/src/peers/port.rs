//! Windows code of a published Go module, made to build and run on any system.
//!
//! The rules that winver implements live in files that only a Windows build compiles. The files which a Windows
//! build would compile are copied out of the downloaded module, beside the harness in `tests/peers/differential`;
//! nothing of them is committed. Their code stays as it is: only build constraints (and file names that are ones)
//! go, and a few imports lead to stand-ins in the harness, which play the host that a question names.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use super::{Peer, go_command, run};

/// The harness, under `tests/peers`.
const HARNESS: &str = "differential";

/// What the harness's module, and so every ported peer's, is called.
const MODULE: &str = "winver.dev/peers/differential";

/// Files of a published package, and the folder of the harness that they go to.
#[derive(Debug)]
pub(crate) struct Port {
    /// The package's import path.
    pub(crate) package: &'static str,
    /// The files, when not all that a Windows build compiles.
    pub(crate) only: &'static [&'static str],
    /// The folder, which is also the name of the package.
    pub(crate) folder: &'static str,
}

/// containerd's matcher as a module of its own.
pub(crate) const PLATFORMS: Port =
    Port { package: "github.com/containerd/platforms", only: &[], folder: "platforms" };

/// containerd's matcher before that.
pub(crate) const OWN_PLATFORMS: Port =
    Port { package: "github.com/containerd/containerd/platforms", only: &[], folder: "platforms" };

/// hcsshim's knowledge of Windows versions, with the check that containerd took over.
pub(crate) const OSVERSION: Port =
    Port { package: "github.com/Microsoft/hcsshim/osversion", only: &[], folder: "osversion" };

/// How dockerd's classic store chooses from a manifest list.
pub(crate) const DOCKER_PULL: Port = Port {
    package: "github.com/docker/docker/distribution",
    only: &["pull_v2_windows.go"],
    folder: "distribution",
};

/// What [`DOCKER_PULL`] asks about operating systems.
pub(crate) const DOCKER_IMAGE: Port =
    Port { package: "github.com/docker/docker/image", only: &["image_os.go"], folder: "image" };

/// Where the imports of ported code lead: an import path, and the folder of the harness in its place.
pub(super) const STAND_INS: &[(&str, &str)] = &[
    ("runtime", "runtime"),
    ("sync", "sync"),
    ("golang.org/x/sys/windows", "windows"),
    ("golang.org/x/sys/windows/registry", "windows/registry"),
    ("github.com/Microsoft/hcsshim/osversion", "osversion"),
    ("github.com/docker/docker/image", "image"),
];

/// The files of the harness, for the stamp: their paths, and then what is in them.
pub(super) fn harness(peers: &Path) -> Result<Vec<(PathBuf, Vec<u8>)>, String> {
    tree(&peers.join(HARNESS))
}

/// The files under a folder, by their paths in it.
pub(super) fn tree(root: &Path) -> Result<Vec<(PathBuf, Vec<u8>)>, String> {
    let mut folders = vec![root.to_owned()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        for entry in entries {
            let path = entry.map_err(|e| format!("{}: {e}", folder.display()))?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
                files.push((path.strip_prefix(root).unwrap_or(&path).to_owned(), text));
            }
        }
    }
    files.sort();
    Ok(files)
}

/// Writes the module of a ported peer to `into`: its `go.mod` and `go.sum` from `module`, the harness, the ports.
pub(super) fn assemble(peer: &Peer, module: &Path, into: &Path) -> Result<(), String> {
    if into.exists() {
        fs::remove_dir_all(into).map_err(|e| format!("cannot remove {}: {e}", into.display()))?;
    }
    for file in ["go.mod", "go.sum"] {
        let path = module.join(file);
        let text = fs::read(&path).map_err(|e| format!("cannot read {}: {e}", path.display()))?;
        write(&into.join(file), &text)?;
    }
    let peers = module.parent().unwrap_or(module);
    for (path, text) in harness(peers)? {
        // The files that join a ported package go where it goes.
        let path = match path.strip_prefix("docker") {
            Ok(_) if peer.tags != "docker" => continue,
            Ok(rest) => Path::new("distribution").join(rest),
            Err(_) => path,
        };
        write(&into.join(path), &text)?;
    }
    peer.ports.iter().try_for_each(|port| copy(port, into))
}

/// Copies the files of a port, with their imports led to the stand-ins.
fn copy(port: &Port, into: &Path) -> Result<(), String> {
    let mut list = go_command();
    list.current_dir(into).env("GOOS", "windows").env("GOARCH", "amd64");
    list.args(["list", "-find", "-f", "{{.Dir}}{{range .GoFiles}}\n{{.}}{{end}}", port.package]);
    let list = run(&mut list, &format!("listing the files of {}", port.package))?;
    let mut lines = list.lines();
    let folder = Path::new(lines.next().unwrap_or_default());
    let wanted: Vec<&str> = lines.filter(|file| port.only.is_empty() || port.only.contains(file)).collect();
    if wanted.is_empty() || (!port.only.is_empty() && wanted.len() != port.only.len()) {
        return Err(format!("{} no longer has the files {:?}", port.package, port.only));
    }
    for file in wanted {
        let text = fs::read_to_string(folder.join(file))
            .map_err(|e| format!("{}: {e}", folder.join(file).display()))?;
        // A name like x_windows.go is a build constraint.
        let name: OsString = format!("{}_ported.go", file.trim_end_matches(".go")).into();
        write(&into.join(port.folder).join(name), ported(&text).as_bytes())?;
    }
    Ok(())
}

/// The text of a file without its build constraints, and with its imports led to the stand-ins.
fn ported(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        if line.starts_with("//go:build ") || line.starts_with("// +build ") {
            continue;
        }
        let import = STAND_INS.iter().find_map(|(path, folder)| {
            let quoted = format!("\"{path}\"");
            let name = line.strip_prefix('\t')?.strip_suffix(&quoted)?;
            name.chars()
                .all(|c| c == ' ' || c.is_alphanumeric())
                .then(|| format!("\t{name}\"{MODULE}/{folder}\""))
        });
        out.push_str(import.as_deref().unwrap_or(line));
        out.push('\n');
    }
    out
}

fn write(path: &Path, text: &[u8]) -> Result<(), String> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(|e| format!("cannot create {}: {e}", parent.display()))?;
    }
    fs::write(path, text).map_err(|e| format!("cannot write {}: {e}", path.display()))
}
