//! `cargo xtask npm`: the npm package, `wasm/npm`.
//!
//! The same sources give the same bytes on every machine: toolchain, crates, binding generator and wasm-opt
//! are pinned, and no path of the machine gets into the module.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use wasm_bindgen_cli_support::Bindgen;

/// The target of every module.
const TARGET: &str = "wasm32-unknown-unknown";

/// What rustc 1.99 enables for [`TARGET`] by default, by name because wasm-opt takes nothing for granted.
const FEATURES: [&str; 8] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-call-indirect-overlong",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// No arguments.
const NOTHING: &[&str] = &[];

/// Builds the package's generated files. With `check` it only says which of the committed ones are not current.
///
/// # Errors
/// When a tool is missing or fails, or with `check` when a file is not current.
pub(crate) fn run(root: &Path, check: bool) -> Result<(), String> {
    let package = root.join("wasm/npm");
    same_version(&package)?;
    install(&package)?;
    license(root, &package, check)?;
    node(&package, "scripts/types.mjs", if check { &["--check"] } else { NOTHING })?;
    if check {
        return Ok(());
    }
    for module in &MODULES {
        build(root, &package, module)?;
    }
    languages(root, &package)?;
    node(&package, "scripts/readme.mjs", NOTHING)
}

/// A module of the package, with the bindings that go with it.
struct Module {
    /// What its files are called after.
    name: &'static str,
    /// Its bindings.
    bindings: &'static str,
    /// Arguments for cargo.
    features: &'static [&'static str],
}

const MODULES: [Module; 2] = [
    Module { name: "winver", bindings: "bindings.js", features: NOTHING },
    Module { name: "check", bindings: "bindings-check.js", features: &["--no-default-features"] },
];

fn build(root: &Path, package: &Path, module: &Module) -> Result<(), String> {
    let compiled = compile(root, "winver-wasm", module.features)?;
    let work = root.join("target/npm");
    fs::create_dir_all(&work).map_err(|e| format!("{}: {e}", work.display()))?;
    let mut bindings = Bindgen::new();
    bindings.input_path(&compiled).out_name(module.name).typescript(false).omit_default_module_path(true);
    let mut output = bindings
        .web(true)
        .and_then(Bindgen::generate_output)
        .map_err(|e| format!("wasm-bindgen on {}: {e:#}", compiled.display()))?;
    let name = format!("{}_bg.wasm", module.name);
    let bound = work.join(&name);
    write(&bound, &output.wasm_mut().emit_wasm())?;
    write(&package.join(module.bindings), encoded_at_once(output.js())?.as_bytes())?;
    let done = package.join(&name);
    optimize(root, &bound, &done)?;
    let size = fs::metadata(&done).map_err(|e| format!("{}: {e}", done.display()))?.len();
    eprintln!("wrote wasm/npm/{name}, {size} bytes");
    Ok(())
}

/// The bindings, with long texts handed over by the engine's own encoder. Those that are generated copy a text one
/// character at a time as long as it is ASCII, which takes longer than it takes to search a log.
fn encoded_at_once(bindings: &str) -> Result<String, String> {
    let each = "if (code > 0x7F) break;";
    if bindings.matches(each).count() != 1 {
        return Err("wasm-bindgen hands texts over in another way; see `encoded_at_once`".to_owned());
    }
    Ok(bindings.replace(each, "if (code > 0x7F || offset === 4096) break;"))
}

/// The language packs, as the core's codegen wrote them.
fn languages(root: &Path, package: &Path) -> Result<(), String> {
    for folder in ["", "check"] {
        let from = root.join("core/src/i18n/packs").join(folder);
        let to = package.join("languages").join(folder);
        let failed = |e: std::io::Error| format!("{}: {e}", from.display());
        fs::create_dir_all(&to).map_err(|e| format!("{}: {e}", to.display()))?;
        for entry in fs::read_dir(&from).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            if entry.path().is_file() {
                write(&to.join(entry.file_name()), &fs::read(entry.path()).map_err(failed)?)?;
            }
        }
    }
    Ok(())
}

/// Compiles one package of the workspace to a module and returns its path.
///
/// # Errors
/// When cargo fails.
pub(crate) fn compile(root: &Path, package: &str, features: &[&str]) -> Result<PathBuf, String> {
    let status = Command::new(env!("CARGO"))
        .current_dir(root)
        .args(["build", "--quiet", "--locked", "--profile", "wasm", "--target", TARGET, "--package", package])
        .args(features)
        // Instead of whatever flags the machine has set. With --target they do not reach build scripts.
        .env("CARGO_ENCODED_RUSTFLAGS", remapped(root).join("\u{1f}"))
        .env_remove("CARGO_PROFILE_WASM_OPT_LEVEL")
        .env_remove("CARGO_PROFILE_WASM_STRIP")
        .status()
        .map_err(|e| format!("cargo: {e}"))?;
    if !status.success() {
        return Err(format!("{package} does not compile for {TARGET}"));
    }
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |dir| root.join(dir));
    Ok(target.join(TARGET).join("wasm").join(package.replace('-', "_") + ".wasm"))
}

/// Panic messages hold the paths of sources; these flags make them the same on every machine.
fn remapped(root: &Path) -> Vec<String> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")));
    let home = home.unwrap_or_default();
    let mut prefixes = vec![(root.to_path_buf(), "/winver"), (home.clone(), "/cargo")];
    // The folder of a registry's crates is named after where they were downloaded from.
    let mut registries: Vec<PathBuf> = fs::read_dir(home.join("registry/src"))
        .map(|entries| entries.filter_map(|entry| Some(entry.ok()?.path())).collect())
        .unwrap_or_default();
    registries.sort();
    prefixes.extend(registries.into_iter().map(|path| (path, "/crates")));
    // Of several prefixes that match, rustc takes the last.
    prefixes.iter().map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display())).collect()
}

/// Shrinks a module with the package's pinned wasm-opt.
///
/// # Errors
/// When the tools cannot be installed, or wasm-opt fails.
pub(crate) fn optimize(root: &Path, from: &Path, to: &Path) -> Result<(), String> {
    let package = root.join("wasm/npm");
    install(&package)?;
    let mut arguments: Vec<OsString> = ["-Oz", "--strip-debug", "--strip-producers"]
        .into_iter()
        .chain(FEATURES)
        .map(OsString::from)
        .collect();
    arguments.extend(["-o".into(), to.into(), from.into()]);
    node(&package, "node_modules/binaryen/bin/wasm-opt", &arguments)
}

/// Installs the package's tools from its lock file, unless they are there.
fn install(package: &Path) -> Result<(), String> {
    let modified = |path: &str| fs::metadata(package.join(path)).and_then(|m| m.modified()).ok();
    let installed = modified("node_modules/.package-lock.json");
    if installed.is_some() && installed >= modified("package-lock.json") {
        return Ok(());
    }
    eprintln!("npm ci in wasm/npm (wasm-opt, types, checks)");
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let status = Command::new(npm)
        .current_dir(package)
        // No tool of ours needs an install script.
        .args(["ci", "--ignore-scripts", "--loglevel", "error"])
        .status()
        .map_err(|e| format!("npm: {e}; install Node 20 or newer"))?;
    if status.success() { Ok(()) } else { Err("npm ci in wasm/npm failed".to_owned()) }
}

/// Runs a script of the package.
fn node<A: AsRef<std::ffi::OsStr>>(package: &Path, script: &str, arguments: &[A]) -> Result<(), String> {
    let status = Command::new("node")
        .current_dir(package)
        .arg(script)
        .args(arguments)
        .status()
        .map_err(|e| format!("node: {e}; install Node 20 or newer"))?;
    if status.success() { Ok(()) } else { Err(format!("wasm/npm/{script} failed")) }
}

/// Package, core and data have one version.
fn same_version(package: &Path) -> Result<(), String> {
    let path = package.join("package.json");
    let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let json: serde_json::Value =
        serde_json::from_str(&text).map_err(|e| format!("wasm/npm/package.json: {e}"))?;
    let (wanted, found) = (env!("CARGO_PKG_VERSION"), json["version"].as_str().unwrap_or("none"));
    if found == wanted {
        return Ok(());
    }
    Err(format!("wasm/npm/package.json has version {found}, the workspace {wanted}"))
}

/// npm packs only what is in the package's folder.
fn license(root: &Path, package: &Path, check: bool) -> Result<(), String> {
    let text = fs::read(root.join("LICENSE")).map_err(|e| format!("LICENSE: {e}"))?;
    let copy = package.join("LICENSE");
    if fs::read(&copy).is_ok_and(|copy| copy == text) {
        return Ok(());
    }
    if check {
        return Err("not current, run `cargo xtask npm`: wasm/npm/LICENSE".to_owned());
    }
    write(&copy, &text)
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    fs::write(path, bytes).map_err(|e| format!("{}: {e}", path.display()))
}
