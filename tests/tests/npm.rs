//! The corpus through the npm package, installed in Node as a stranger installs it.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const TIER: &str = "npm package in Node";

#[test]
fn every_case() {
    let package = winver_tests::root().join("../wasm/npm");
    if !package.join("winver_bg.wasm").is_file() || !package.join("bindings.js").is_file() {
        winver_tests::skip(TIER, "not built, run `cargo xtask npm`");
        return;
    }
    if !answers("node") || !answers(npm()) {
        winver_tests::skip(TIER, "no `node` or no `npm`, install Node 20 or newer");
        return;
    }
    let project = install(&package);
    let cases = winver_tests::cases();
    let requests: String = cases.iter().map(|case| case.request.clone() + "\n").collect();
    // A file and not a pipe: the driver reads and writes as it likes, and neither side can wait for the other.
    let input = project.join("requests.jsonl");
    fs::write(&input, requests).expect("the requests are written");
    let mut driver = Command::new("node");
    driver.arg("npm.mjs").stdin(Stdio::from(File::open(&input).expect("the requests are there")));
    let reports = run(driver.current_dir(&project));
    let answers: Vec<String> = reports.split_terminator('\n').map(str::to_owned).collect();
    winver_tests::compare(TIER, &cases, &answers);
}

/// Packs the package and installs the tarball in a new project, which has the driver in it.
fn install(package: &Path) -> PathBuf {
    let project = Path::new(env!("CARGO_TARGET_TMPDIR")).join("npm");
    if project.exists() {
        fs::remove_dir_all(&project).expect("the last run's project goes");
    }
    fs::create_dir_all(&project).expect("the project has a folder");
    let mut pack = Command::new(npm());
    pack.args(["pack", "--json", "--loglevel", "error", "--pack-destination"]).arg(&project);
    let packed: Vec<serde_json::Value> =
        serde_json::from_str(&run(pack.current_dir(package))).expect("npm pack says what it packed");
    let tarball = packed[0]["filename"].as_str().expect("the tarball has a name");
    fs::write(project.join("package.json"), r#"{"name": "stranger", "private": true}"#).expect("a project");
    // The package has no dependencies: nothing may be asked of a registry.
    let mut install = Command::new(npm());
    install.args(["install", "--offline", "--no-audit", "--no-fund", "--loglevel", "error", tarball]);
    run(install.current_dir(&project));
    fs::copy(winver_tests::root().join("drivers/npm.mjs"), project.join("npm.mjs"))
        .expect("the driver is there");
    project
}

const fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}

fn answers(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok_and(|output| output.status.success())
}

fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|e| panic!("{command:?}: {e}"));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?} failed:\n{errors}");
    String::from_utf8(output.stdout).expect("the output is text")
}
