//! The README's examples print what the README says. With `WINVER_README=write` the outputs are written anew.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A fenced block: its language, and its first and last line in the file (the fences excluded).
struct Block {
    language: String,
    from: usize,
    to: usize,
}

fn repository() -> PathBuf {
    winver_tests::root().parent().expect("the repository").to_path_buf()
}

fn blocks(lines: &[String]) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<(String, usize)> = None;
    for (index, line) in lines.iter().enumerate() {
        match (&open, line.strip_prefix("```")) {
            (None, Some(language)) => open = Some((language.to_owned(), index + 1)),
            (Some((language, from)), Some(_)) => {
                blocks.push(Block { language: language.clone(), from: *from, to: index });
                open = None;
            }
            _ => {}
        }
    }
    blocks
}

/// What a shell prints for a command, both streams, without the colour that a pipe never gets.
fn shell(command: &str, path: &str) -> String {
    let mut child = Command::new("bash")
        .args(["-c", &format!("exec 2>&1\n{command}")])
        .current_dir(repository())
        .env("PATH", path)
        .env("NO_COLOR", "1")
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .expect("bash");
    let mut text = String::new();
    std::io::Read::read_to_string(child.stdout.as_mut().expect("stdout"), &mut text).expect("text");
    child.wait().expect("bash ends");
    text.trim_end().to_owned()
}

/// Runs every `$ ` line of the console blocks, and puts what they print in the place of what stands there.
fn run_consoles(lines: &[String], path: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut next = 0;
    for block in blocks(lines).iter().filter(|block| block.language == "console") {
        out.extend_from_slice(&lines[next..block.from]);
        let body = &lines[block.from..block.to];
        let commands = body.iter().filter_map(|line| line.strip_prefix("$ "));
        let known = |command: &&str| command.contains("winver") && !command.starts_with("cargo xtask");
        let commands: Vec<&str> = commands.collect();
        if commands.iter().all(known) {
            for command in commands {
                out.push(format!("$ {command}"));
                out.extend(shell(command, path).lines().map(str::to_owned));
            }
        } else {
            out.extend_from_slice(body);
        }
        next = block.to;
    }
    out.extend_from_slice(&lines[next..]);
    out
}

/// A folder with `cargo` and `kubectl` in front of the real ones: `cargo winver` and `kubectl winver` run the
/// binary that was built.
fn commands(plugin: &Path, folder: &Path) -> String {
    fs::create_dir_all(folder).expect("a folder");
    let script =
        format!("#!/usr/bin/env bash\nshift\nexec -a kubectl-winver '{}' \"$@\"\n", plugin.display());
    for name in ["cargo", "kubectl"] {
        let path = folder.join(name);
        let mut file = fs::File::create(&path).expect("a script");
        file.write_all(script.as_bytes()).expect("a script");
        drop(file);
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("a script");
    }
    format!("{}:{}", folder.display(), std::env::var("PATH").unwrap_or_default())
}

#[test]
fn the_console_examples() {
    let Some(plugin) = std::env::var_os("WINVER_PLUGIN").map(PathBuf::from) else {
        winver_tests::skip("README", "WINVER_PLUGIN does not name kubectl-winver; cargo xtask test sets it");
        return;
    };
    let path = repository().join("README.md");
    let text = fs::read_to_string(&path).expect("README.md");
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let folder = std::env::temp_dir().join(format!("winver-readme-{}", std::process::id()));
    let now = run_consoles(&lines, &commands(&plugin, &folder));
    let _ = fs::remove_dir_all(&folder);
    let now = now.join("\n") + "\n";
    if std::env::var("WINVER_README").is_ok_and(|value| value == "write") {
        fs::write(&path, &now).expect("README.md");
    } else {
        assert_eq!(text, now, "README.md does not say what the commands print");
    }
    let examples = blocks(&lines).iter().filter(|block| block.language == "console").count();
    assert!(examples >= 5, "the README has its examples");
}

/// The JavaScript example, run against the built package; its comments say what it prints.
#[test]
fn the_javascript_example() {
    if !repository().join("wasm/npm/winver_bg.wasm").exists() {
        winver_tests::skip("README", "the npm package is not built; run cargo xtask npm");
        return;
    }
    let text = fs::read_to_string(repository().join("README.md")).expect("README.md");
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let blocks = blocks(&lines);
    let block = blocks.iter().find(|block| block.language == "js").expect("a JavaScript example");
    let body = &lines[block.from..block.to];
    let expected: Vec<&str> =
        body.iter().filter_map(|line| line.split_once("// ")).map(|(_, said)| said).collect();
    let program = body.join("\n").replace("\"winver\"", "\"./wasm/npm/node.mjs\"");
    let output = Command::new("node")
        .args(["--input-type=module", "--eval", &program])
        .current_dir(repository())
        .output()
        .expect("node");
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(printed.lines().collect::<Vec<_>>(), expected);
}
