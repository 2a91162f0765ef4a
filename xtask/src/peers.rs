//! The real systems that the tests run against, built from their own published Go modules.
//!
//! Every peer is a folder under `tests/peers` with a `go.mod` and a `go.sum`, and a program of our own where the
//! module is none that runs by itself: the two files pin every other byte that is compiled, and Go's checksum database vouches for them. Binaries go to
//! `target/peers/bin` and are rebuilt only when what decides their content has changed. Where the code in
//! question is for Windows alone, [`port`] makes it build here.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

mod files;
mod port;

pub(crate) use files::gather;
use port::Port;

/// One Go program to build out of a peer's module.
#[derive(Debug)]
pub(crate) struct Package {
    /// The import path of the `main` package.
    pub(crate) path: &'static str,
    /// The file name it gets in `target/peers/bin`, without the platform's suffix.
    pub(crate) binary: &'static str,
}

/// A real system that tests start: one pinned module and the programs wanted from it.
#[derive(Debug)]
pub(crate) struct Peer {
    /// What [`build`] knows it by.
    pub(crate) name: &'static str,
    /// Its folder under `tests/peers`.
    pub(crate) module: &'static str,
    /// The programs to build, in this order.
    pub(crate) packages: &'static [Package],
    /// What the linker is told (`-ldflags`).
    pub(crate) ldflags: &'static str,
    /// How long two cores take with empty caches, downloads included: said before the wait, not after it.
    pub(crate) cold: &'static str,
    /// Windows code to build with the harness of the differential tests (`tests/peers/differential`).
    pub(crate) ports: &'static [Port],
    /// The build tags: the part of the harness that knows the peer.
    pub(crate) tags: &'static str,
}

/// A peer of the differential tests: its folder, its program and itself have one name.
macro_rules! ported {
    ($name:literal, $tags:literal, $cold:literal, $ports:expr) => {
        Peer {
            name: $name,
            module: $name,
            packages: &[Package { path: ".", binary: $name }],
            ldflags: "-s -w",
            cold: $cold,
            ports: $ports,
            tags: $tags,
        }
    };
}

/// The peers of the differential tests, by name: one a way to match that a release has had.
pub(crate) const DIFFERENTIAL: &[&str] = &[
    "containerd-1.4.13",
    "containerd-1.6.17",
    "containerd-1.6.22",
    "containerd-1.6.36",
    "containerd-1.7.2",
    "containerd-1.7.35",
    "containerd-2.1.5",
    "containerd-2.3.4",
    "containerd-2.4.2",
    "docker-28.5.2",
    "hcsshim-0.14.1",
];

/// The peer of the readers of files.
pub(crate) const READERS: &str = "readers";

/// Every peer there is.
///
/// Kubernetes stamps its release into two packages at link time (`hack/lib/version.sh`); without that its
/// servers and `kubectl version` call themselves v0.0.0.
pub(crate) const PEERS: &[Peer] = &[
    Peer {
        name: "etcd",
        module: "etcd",
        packages: &[Package { path: "go.etcd.io/etcd/server/v3", binary: "etcd" }],
        ldflags: "-s -w",
        cold: "1 minute",
        ports: &[],
        tags: "",
    },
    Peer {
        name: "kube-1.36",
        module: "kube-1.36",
        packages: &[
            Package { path: "k8s.io/kubernetes/cmd/kube-apiserver", binary: "kube-apiserver" },
            Package { path: "k8s.io/kubernetes/cmd/kube-scheduler", binary: "kube-scheduler" },
            Package { path: "k8s.io/kubernetes/cmd/kubectl", binary: "kubectl" },
        ],
        ldflags: concat!(
            "-s -w",
            " -X k8s.io/component-base/version.gitVersion=v1.36.3",
            " -X k8s.io/component-base/version.gitMajor=1",
            " -X k8s.io/component-base/version.gitMinor=36",
            " -X k8s.io/client-go/pkg/version.gitVersion=v1.36.3",
            " -X k8s.io/client-go/pkg/version.gitMajor=1",
            " -X k8s.io/client-go/pkg/version.gitMinor=36",
        ),
        cold: "5 minutes",
        ports: &[],
        tags: "",
    },
    Peer {
        name: READERS,
        module: READERS,
        packages: &[Package { path: ".", binary: READERS }],
        ldflags: "-s -w",
        cold: "30 seconds",
        ports: &[],
        tags: "",
    },
    ported!("containerd-1.4.13", "containerd1", "20 seconds", &[port::OWN_PLATFORMS]),
    ported!("containerd-1.6.17", "containerd1", "1 minute", &[port::OWN_PLATFORMS]),
    ported!("containerd-1.6.22", "containerd1", "10 seconds", &[port::OWN_PLATFORMS]),
    ported!("containerd-1.6.36", "containerd1", "20 seconds", &[port::OWN_PLATFORMS, port::OSVERSION]),
    ported!("containerd-1.7.2", "containerd1", "30 seconds", &[port::OWN_PLATFORMS]),
    ported!("containerd-1.7.35", "containerd1", "30 seconds", &[port::PLATFORMS]),
    ported!("containerd-2.1.5", "containerd2", "30 seconds", &[port::PLATFORMS]),
    ported!("containerd-2.3.4", "containerd2", "20 seconds", &[port::PLATFORMS]),
    ported!("containerd-2.4.2", "containerd2", "20 seconds", &[port::PLATFORMS]),
    ported!("docker-28.5.2", "docker", "1 minute", &[port::DOCKER_PULL, port::DOCKER_IMAGE, port::OSVERSION]),
    ported!("hcsshim-0.14.1", "hcsshim", "20 seconds", &[port::OSVERSION]),
];

/// Variables that would change what is built; one `go env -w` or a `go.work` up the tree must not decide
/// either.
const UNSET: &[&str] =
    &["GOOS", "GOARCH", "GOAMD64", "GOARM", "GOARM64", "GOEXPERIMENT", "GO111MODULE", "GOFIPS140"];

/// Builds the named peers of the workspace at `root` unless they are current, and returns the folder with
/// their binaries (`target/peers/bin`). Says on stderr, one line a peer, what it is doing; two callers at
/// once take turns.
pub(crate) fn build(root: &Path, names: &[&str]) -> Result<PathBuf, String> {
    let target = root.join("target").join("peers");
    let bin = target.join("bin");
    fs::create_dir_all(&bin).map_err(|e| format!("cannot create {}: {e}", bin.display()))?;
    let go = go_version()?;

    let lock = target.join("lock");
    let lock = File::create(&lock).map_err(|e| format!("cannot create {}: {e}", lock.display()))?;
    lock.lock().map_err(|e| format!("cannot lock {}: {e}", target.display()))?;

    for name in names {
        let peer = PEERS.iter().find(|peer| peer.name == *name).ok_or_else(|| {
            let known: Vec<_> = PEERS.iter().map(|peer| peer.name).collect();
            format!("no peer is named {name}: there are {}", known.join(", "))
        })?;
        build_one(peer, &root.join("tests/peers").join(peer.module), &target, &bin, &go)?;
    }
    Ok(bin)
}

/// Builds the named peers, or all.
pub(crate) fn build_named(root: &Path, names: &[String]) -> Result<(), String> {
    let mut wanted: Vec<&str> = names.iter().map(String::as_str).collect();
    if wanted.is_empty() {
        wanted = PEERS.iter().map(|peer| peer.name).collect();
    }
    build(root, &wanted).map(|bin| println!("{}", bin.display()))
}

fn build_one(peer: &Peer, module: &Path, target: &Path, bin: &Path, go: &str) -> Result<(), String> {
    let stamp = target.join(format!("{}.stamp", peer.name));
    let wanted = stamp_text(peer, module, go)?;
    let outputs: Vec<_> = peer.packages.iter().map(|p| bin.join(format!("{}{}", p.binary, EXE))).collect();
    if outputs.iter().all(|path| path.is_file())
        && fs::read_to_string(&stamp).is_ok_and(|text| text == wanted)
    {
        eprintln!("peer {}: current", peer.name);
        return Ok(());
    }

    let binaries: Vec<_> = peer.packages.iter().map(|p| p.binary).collect();
    let cold = peer.cold;
    eprintln!(
        "peer {}: building {} (about {cold} on two cores the first time)",
        peer.name,
        binaries.join(", ")
    );
    // A build that is cut short must not leave the stamp of the one before it.
    if let Err(e) = fs::remove_file(&stamp)
        && e.kind() != ErrorKind::NotFound
    {
        return Err(format!("cannot remove {}: {e}", stamp.display()));
    }
    let begun = Instant::now();
    let source = target.join("src").join(peer.name);
    let folder = if peer.ports.is_empty() { module } else { &source };
    if !peer.ports.is_empty() {
        port::assemble(peer, module, &source)?;
    }
    for (package, output) in peer.packages.iter().zip(&outputs) {
        let mut command = go_command();
        command.current_dir(folder).args(["build", "-mod=readonly", "-trimpath", "-buildvcs=false"]);
        command.args(["-tags", peer.tags, "-ldflags", peer.ldflags, "-o"]).arg(output).arg(package.path);
        run(&mut command, &format!("building {} from tests/peers/{}", package.binary, peer.module))?;
    }
    fs::write(&stamp, wanted).map_err(|e| format!("cannot write {}: {e}", stamp.display()))?;
    eprintln!("peer {}: built in {:.0} s", peer.name, begun.elapsed().as_secs_f64());
    Ok(())
}

const EXE: &str = std::env::consts::EXE_SUFFIX;

/// Everything that decides what the binaries contain, as text, so that two stamps can be told apart by
/// reading them.
fn stamp_text(peer: &Peer, module: &Path, go: &str) -> Result<String, String> {
    let mut text = format!("{go}\nldflags {}\n", peer.ldflags);
    for package in peer.packages {
        text.push_str(&format!("package {} -> {}\n", package.path, package.binary));
    }
    for file in ["go.mod", "go.sum"] {
        let path = module.join(file);
        let content =
            fs::read_to_string(&path).map_err(|e| format!("cannot read {}: {e}", path.display()))?;
        text.push_str(&format!("--- {file}\n{content}"));
    }
    for (path, content) in
        port::tree(module)?.into_iter().filter(|(path, _)| path.extension() == Some(OsStr::new("go")))
    {
        text.push_str(&format!("--- {}\n{}", path.display(), String::from_utf8_lossy(&content)));
    }
    if !peer.ports.is_empty() {
        text.push_str(&format!("tags {}\n{:?}\n{:?}\n", peer.tags, peer.ports, port::STAND_INS));
        for (path, content) in port::harness(module.parent().unwrap_or(module))? {
            text.push_str(&format!("--- {}\n{}", path.display(), String::from_utf8_lossy(&content)));
        }
    }
    Ok(text)
}

/// The Go that will build, as it names itself: also the check that there is one.
fn go_version() -> Result<String, String> {
    run(go_command().arg("version"), "asking for Go's version")
}

/// `go` with nothing inherited that could change the result. `GOFLAGS` is given a value because an empty
/// one falls back to what `go env -w` stored; proxy and checksum settings stay the user's.
fn go_command() -> Command {
    let mut command = Command::new("go");
    for name in UNSET {
        command.env_remove(name);
    }
    command.env("GOFLAGS", "-mod=readonly").env("GOWORK", "off").env("CGO_ENABLED", "0");
    command
}

/// Runs a command to its end and returns its stdout; on failure the last lines it wrote to stderr are the
/// reason.
fn run(command: &mut Command, doing: &str) -> Result<String, String> {
    let program = command.get_program().to_owned();
    let output = command.output().map_err(|e| match e.kind() {
        ErrorKind::NotFound if program == OsStr::new("go") => {
            "the real systems that the tests run against are built with Go and there is no `go` on PATH: \
             install Go 1.26 or newer (https://go.dev/doc/install)"
                .to_owned()
        }
        _ => format!("{doing} failed: cannot run {}: {e}", program.display()),
    })?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).trim_end().to_owned());
    }
    let stderr = String::from_utf8_lossy(&output.stderr);
    let lines: Vec<_> = stderr.lines().filter(|line| !line.starts_with("go: downloading ")).collect();
    let tail = &lines[lines.len().saturating_sub(15)..];
    Err(format!("{doing} failed ({}):\n{}", output.status, tail.join("\n")))
}
