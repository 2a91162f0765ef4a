//! `cargo xtask web`: the page, `web/dist`, with the npm package in it as a stranger installs it.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::npm;

/// What the page's own files may weigh as Brotli before the first verdict: document, script, style and the words
/// of one language, those of the reports too, without the module.
const OWN: usize = 30_000;

/// What a visitor may have to load before the first verdict, as Brotli.
const ALL: usize = 150_000;

/// Builds the npm package, packs it, installs the pack into `web`, checks the types and builds the page.
///
/// # Errors
/// When a step fails, or when the page's own files weigh more than they may.
pub(crate) fn run(root: &Path) -> Result<(), String> {
    npm::run(root, false)?;
    let web = root.join("web");
    pack(root, &web)?;
    install(&web)?;
    npm_run(&web, &["run", "--silent", "check"])?;
    npm_run(&web, &["run", "--silent", "build", "--", "--logLevel", "warn"])?;
    weigh(&web.join("dist"))
}

/// Puts the packed package where `web/package.json` looks for it. The pack, not the folder: only what is
/// published gets into the page.
fn pack(root: &Path, web: &Path) -> Result<(), String> {
    let vendor = web.join("vendor");
    let _ = fs::remove_dir_all(&vendor);
    fs::create_dir_all(&vendor).map_err(|e| format!("{}: {e}", vendor.display()))?;
    let mut command = npm_command(&root.join("wasm/npm"));
    command.args(["pack", "--silent", "--pack-destination"]).arg(&vendor);
    succeed(&mut command, "npm pack in wasm/npm")?;
    let packed = fs::read_dir(&vendor)
        .map_err(|e| format!("{}: {e}", vendor.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.extension() == Some(OsStr::new("tgz")))
        .ok_or("npm pack in wasm/npm wrote no pack")?;
    let wanted = vendor.join("winver.tgz");
    fs::rename(&packed, &wanted).map_err(|e| format!("{}: {e}", wanted.display()))
}

/// Installs from the lock file, unless what is installed came from this lock file and this pack. The lock
/// file pins no hash for the pack: it is built here, from sources that are pinned by the commit.
fn install(web: &Path) -> Result<(), String> {
    let lock = web.join("package-lock.json");
    let text = fs::read_to_string(&lock).map_err(|e| format!("{}: {e}", lock.display()))?;
    let lines: Vec<&str> = text.lines().collect();
    if lines.windows(2).any(|pair| pair[0].contains("file:vendor/") && pair[1].contains("\"integrity\"")) {
        return Err(
            "web/package-lock.json pins a hash for winver, which every build changes: remove that line"
                .to_owned(),
        );
    }
    let wanted = [lock, web.join("vendor/winver.tgz")];
    let copies = ["lock", "pack"].map(|name| web.join("node_modules").join(format!(".winver-{name}")));
    let same = |(file, copy): (&PathBuf, &PathBuf)| {
        fs::read(copy).is_ok_and(|copy| fs::read(file).is_ok_and(|file| file == copy))
    };
    if wanted.iter().zip(&copies).all(same) {
        return Ok(());
    }
    npm_run(web, &["ci", "--ignore-scripts", "--loglevel", "error"])?;
    for (file, copy) in wanted.iter().zip(&copies) {
        fs::copy(file, copy).map_err(|e| format!("{}: {e}", copy.display()))?;
    }
    Ok(())
}

/// Prints what each file of the page weighs, raw and as a server sends it.
fn weigh(dist: &Path) -> Result<(), String> {
    let mut files = Vec::new();
    for folder in [dist.to_path_buf(), dist.join("assets")] {
        let entries = fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        files.extend(entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_file()));
    }
    files.sort();
    let (mut own, mut module, mut words) = (0, 0, [0; LANGUAGES.len()]);
    println!("{:>9} {:>9}  web/dist (bytes, raw and Brotli)", "raw", "Brotli");
    for file in &files {
        let bytes = fs::read(file).map_err(|e| format!("{}: {e}", file.display()))?;
        let small = brotli(&bytes).map_err(|e| format!("{}: {e}", file.display()))?;
        let name = file.strip_prefix(dist).unwrap_or(file).display().to_string();
        let share = share(&name, bytes.len());
        match share {
            Share::Module => module += small,
            Share::Own => own += small,
            Share::Words(language) => words[language] += small,
            Share::Later => {}
        }
        let note = if matches!(share, Share::Later) { ", later" } else { "" };
        println!("{:>9} {small:>9}  {name}{note}", bytes.len());
    }
    // A visitor waits for one language; the heaviest counts.
    own += words.into_iter().max().unwrap_or_default();
    let all = own + module;
    println!(
        "{:>9} {all:>9}  before the first verdict (budget {ALL}), {own} of it without the module (budget {OWN})",
        ""
    );
    if all > ALL {
        eprintln!("warning: the page and its module weigh {} bytes more than the budget", all - ALL);
    }
    if own > OWN {
        Err(format!("the page weighs {own} bytes without the module, its budget is {OWN}"))
    } else {
        Ok(())
    }
}

/// When a file of the page is loaded.
enum Share {
    /// At once, and it is the module.
    Module,
    /// At once.
    Own,
    /// At once, when this is the visitor's language.
    Words(usize),
    /// When the visitor has had the first verdict.
    Later,
}

/// The languages, by which the build names what belongs to them.
const LANGUAGES: [&str; 4] = ["en", "zh-CN", "ko-KR", "pt-BR"];

/// A pack of the sentences of a verdict is smaller than this, one of all sentences larger.
const PACK: usize = 30_000;

/// The build names scripts after their sources: the locales by their tag, what is loaded later by its component.
fn share(name: &str, bytes: usize) -> Share {
    let stem = name.rsplit('/').next().unwrap_or(name);
    let language = LANGUAGES.iter().position(|tag| stem.starts_with(&format!("{tag}-")));
    match (name.rsplit('.').next(), language) {
        (Some("wasm"), _) if stem.starts_with("check_bg-") => Share::Module,
        (Some("js"), Some(language)) => Share::Words(language),
        (Some("txt"), Some(language)) if bytes < PACK => Share::Words(language),
        (Some("wasm" | "txt"), _) => Share::Later,
        (Some("js" | "css"), _) if !stem.starts_with("index-") => Share::Later,
        _ => Share::Own,
    }
}

fn brotli(bytes: &[u8]) -> std::io::Result<usize> {
    let mut small = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut small, &parameters)?;
    Ok(small.len())
}

fn npm_command(folder: &Path) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(folder);
    command
}

fn npm_run(web: &Path, arguments: &[&str]) -> Result<(), String> {
    succeed(npm_command(web).args(arguments), &format!("npm {} in web", arguments.join(" ")))
}

fn succeed(command: &mut Command, what: &str) -> Result<(), String> {
    let status = command.status().map_err(|e| format!("{what}: {e}; install Node 20 or newer"))?;
    if status.success() { Ok(()) } else { Err(format!("{what} failed")) }
}
