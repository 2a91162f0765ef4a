//! `cargo xtask test`: every tier, one line of result each, and one line for all.
//!
//! A tier whose tool is missing installs it from a package registry when it can. When it cannot, its test prints
//! `SKIPPED tier: reason`, and under `CI=true` fails.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::peers;

/// What the tests of a tier need before they run.
type Prepare = fn(&Path) -> Result<Vec<(String, String)>, String>;

/// A tier: what is prepared, then the commands.
struct Tier {
    name: &'static str,
    prepare: Prepare,
    steps: &'static [&'static [&'static str]],
}

const TIERS: &[Tier] = &[
    Tier {
        name: "core and corpus",
        prepare: nothing,
        steps: &[
            &["cargo", "fmt", "--all", "--check"],
            &["cargo", "xtask", "codegen", "--check"],
            &["cargo", "clippy", "--quiet", "--workspace", "--all-targets", "--", "--deny", "warnings"],
            &[
                "cargo",
                "test",
                "--package",
                "winver-core",
                "--package",
                "winver-registry",
                "--package",
                "kubectl-winver",
                "--package",
                "xtask",
            ],
            &[
                "cargo",
                "test",
                "--package",
                "winver-tests",
                "--lib",
                "--test",
                "core",
                "--test",
                "coverage",
                "--test",
                "fixes",
                "--test",
                "matrix",
                "--test",
                "render",
                "--test",
                "signatures",
                "--test",
                "threads",
            ],
        ],
    },
    Tier {
        name: "fuzzer",
        prepare: nothing,
        // A few hundred requests of every target, counted and not timed. Not optimised and into the common folder:
        // its libraries are then built already, and only the core is built once more.
        steps: &[
            &["cargo", "fmt", "--manifest-path", "tests/fuzz/Cargo.toml", "--check"],
            &[
                "cargo",
                "run",
                "--quiet",
                "--manifest-path",
                "tests/fuzz/Cargo.toml",
                "--target-dir",
                "target",
                "--",
                "all",
                "--requests",
                "400",
            ],
        ],
    },
    Tier {
        name: "command line",
        prepare: plugin,
        steps: &[&["cargo", "test", "--package", "winver-tests", "--test", "cli"]],
    },
    Tier {
        name: "npm package in Node",
        prepare: nothing,
        steps: &[
            &["cargo", "xtask", "npm"],
            &["npm", "--prefix", "wasm/npm", "test", "--silent"],
            &["cargo", "test", "--package", "winver-tests", "--test", "npm"],
        ],
    },
    Tier {
        name: "policy modules in their hosts",
        prepare: nothing,
        steps: &[
            &["cargo", "xtask", "policy"],
            &["cargo", "test", "--package", "winver-tests", "--test", "extism"],
            &["cargo", "xtask", "size", "--check"],
        ],
    },
    Tier {
        name: "page in Chromium",
        prepare: nothing,
        steps: &[
            &["cargo", "xtask", "web"],
            &["cargo", "test", "--package", "winver-tests", "--test", "web"],
        ],
    },
    Tier {
        name: "README",
        prepare: plugin,
        steps: &[&["cargo", "test", "--package", "winver-tests", "--test", "readme"]],
    },
    Tier {
        name: "control plane",
        prepare: control_plane,
        steps: &[&["cargo", "test", "--package", "winver-tests", "--test", "control_plane"]],
    },
    Tier {
        name: "engines",
        prepare: engines,
        // Millions of questions: without optimisation they take minutes.
        steps: &[&["cargo", "test", "--release", "--package", "winver-tests", "--test", "differential"]],
    },
    Tier {
        name: "readers of files",
        prepare: readers,
        steps: &[&["cargo", "test", "--package", "winver-tests", "--test", "readers"]],
    },
];

/// How a tier went.
#[derive(Default, Clone, Copy)]
struct Count {
    passed: usize,
    failed: usize,
    skipped: usize,
}

/// Runs the tiers; with `only`, those whose name contains it.
///
/// # Errors
/// When something failed.
pub(crate) fn run(root: &Path, only: Option<&str>) -> Result<(), String> {
    let logs = root.join("target/test-logs");
    fs::create_dir_all(&logs).map_err(|e| format!("{}: {e}", logs.display()))?;
    let wanted = |tier: &&Tier| only.is_none_or(|only| tier.name.contains(only));
    let mut total = Count::default();
    for tier in TIERS.iter().filter(wanted) {
        let started = Instant::now();
        let count = run_tier(root, &logs, tier);
        println!(
            "{}: {} passed, {} failed, {} skipped ({} s)",
            tier.name,
            count.passed,
            count.failed,
            count.skipped,
            started.elapsed().as_secs()
        );
        total.passed += count.passed;
        total.failed += count.failed;
        total.skipped += count.skipped;
    }
    println!("{} passed, {} failed, {} skipped", total.passed, total.failed, total.skipped);
    if total.failed == 0 {
        Ok(())
    } else {
        Err("something failed; the logs are in target/test-logs".to_owned())
    }
}

fn run_tier(root: &Path, logs: &Path, tier: &Tier) -> Count {
    let mut count = Count::default();
    let log = logs.join(format!("{}.log", tier.name.replace(' ', "-")));
    let mut text = String::new();
    match (tier.prepare)(root) {
        Ok(environment) => {
            for step in tier.steps {
                eprintln!("  {}", step.join(" "));
                let (ok, output) = run_step(root, step, &environment);
                let found = counted(&output);
                count.passed += found.passed;
                count.skipped += found.skipped;
                count.failed += found.failed;
                // A step that runs no test of its own counts as one.
                if ok && found.passed == 0 && found.failed == 0 {
                    count.passed += 1;
                }
                if !ok && found.failed == 0 {
                    count.failed += 1;
                }
                if !ok {
                    eprintln!("{}\nFAILED: {}", tail(&output, 60), step.join(" "));
                }
                for line in output.lines().filter(|line| line.starts_with("SKIPPED ")) {
                    println!("{line}");
                }
                text.push_str(&format!("$ {}\n{output}\n", step.join(" ")));
                if !ok {
                    break;
                }
            }
        }
        Err(message) => {
            let ci = std::env::var("CI").is_ok_and(|value| value == "true");
            println!("SKIPPED {}: {message}", tier.name);
            count.skipped += usize::from(!ci);
            count.failed += usize::from(ci);
        }
    }
    if let Err(error) = fs::write(&log, text) {
        eprintln!("{}: {error}", log.display());
    }
    count
}

fn run_step(root: &Path, step: &[&str], environment: &[(String, String)]) -> (bool, String) {
    let Some((program, arguments)) = step.split_first() else { return (true, String::new()) };
    let program = if *program == "cargo" { env!("CARGO") } else { program };
    let output = Command::new(program)
        .args(arguments)
        .current_dir(root)
        // Only the core's runner writes snapshots, and only when a person asks for it.
        .env("INSTA_UPDATE", "no")
        .env("NO_COLOR", "1")
        .envs(environment.iter().map(|(key, value)| (key, value)))
        .stdin(Stdio::null())
        .output();
    match output {
        Ok(output) => {
            let text =
                [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned());
            (output.status.success(), text.join("\n"))
        }
        Err(error) => (false, format!("{program}: {error}")),
    }
}

/// What the closing lines of libtest and of node's test runner say, and how many tests said that they skipped.
fn counted(output: &str) -> Count {
    let mut count = Count::default();
    let number = |text: &str| text.trim().parse::<usize>().unwrap_or(0);
    for line in output.lines() {
        if let Some(rest) = line.strip_prefix("test result: ") {
            for part in rest.split(['.', ';']) {
                if let Some(passed) = part.trim().strip_suffix(" passed") {
                    count.passed += number(passed);
                } else if let Some(failed) = part.trim().strip_suffix(" failed") {
                    count.failed += number(failed);
                }
            }
        } else if let Some(passed) = line.strip_prefix("# pass ").or_else(|| line.strip_prefix("ℹ pass ")) {
            count.passed += number(passed);
        } else if let Some(failed) = line.strip_prefix("# fail ").or_else(|| line.strip_prefix("ℹ fail ")) {
            count.failed += number(failed);
        } else if line.starts_with("SKIPPED ") {
            count.skipped += 1;
            count.passed = count.passed.saturating_sub(1);
        }
    }
    count
}

fn tail(text: &str, lines: usize) -> String {
    let all: Vec<&str> = text.lines().collect();
    all.get(all.len().saturating_sub(lines)..).unwrap_or_default().join("\n")
}

fn nothing(_: &Path) -> Result<Vec<(String, String)>, String> {
    Ok(Vec::new())
}

/// The release build of the command line: what the README's first command builds.
fn plugin(root: &Path) -> Result<Vec<(String, String)>, String> {
    let (ok, output) =
        run_step(root, &["cargo", "build", "--quiet", "--release", "--package", "kubectl-winver"], &[]);
    if !ok {
        return Err(format!("kubectl-winver does not build:\n{}", tail(&output, 40)));
    }
    Ok(vec![("WINVER_PLUGIN".to_owned(), path(root.join("target/release/kubectl-winver")))])
}

/// A real etcd, API server, scheduler and kubectl, and the command line.
fn control_plane(root: &Path) -> Result<Vec<(String, String)>, String> {
    let bin = peers::build(root, &["etcd", "kube-1.36"])?;
    let mut environment = plugin(root)?;
    environment.push(("WINVER_PEERS".to_owned(), path(bin)));
    Ok(environment)
}

/// The matchers of containerd, hcsshim and dockerd.
fn engines(root: &Path) -> Result<Vec<(String, String)>, String> {
    let bin = peers::build(root, peers::DIFFERENTIAL)?;
    Ok(vec![("WINVER_PEERS".to_owned(), path(bin))])
}

/// BuildKit's parser and compose-go, and the public files to read.
fn readers(root: &Path) -> Result<Vec<(String, String)>, String> {
    let bin = peers::build(root, &[peers::READERS])?;
    let files = peers::gather(root, &bin)?;
    Ok(vec![("WINVER_PEERS".to_owned(), path(bin)), ("WINVER_FILES".to_owned(), path(files))])
}

fn path(path: PathBuf) -> String {
    path.display().to_string()
}
