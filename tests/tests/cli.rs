//! The corpus through the command line, and what the command line says when it cannot answer.
//!
//! The binary is `WINVER_PLUGIN`, else the one that stands beside this test in the target folder.

use std::env;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;

use serde_json::Value;

/// The binary; none when it is not built.
fn binary() -> Option<PathBuf> {
    if let Some(path) = env::var_os("WINVER_PLUGIN") {
        return Some(PathBuf::from(path).canonicalize().expect("WINVER_PLUGIN is the path of a file"));
    }
    // target/<profile>/deps/cli-<hash>
    let deps = env::current_exe().ok()?.parent()?.to_owned();
    let profile = deps.parent()?;
    let name = format!("kubectl-winver{}", env::consts::EXE_SUFFIX);
    let folders = [profile.to_owned(), profile.parent()?.join("debug"), profile.parent()?.join("release")];
    let found = folders.into_iter().map(|folder| folder.join(&name)).find(|path| path.is_file());
    if found.is_none() {
        winver_tests::skip(
            "the command line",
            "there is no kubectl-winver; cargo build -p kubectl-winver makes it",
        );
    }
    found
}

/// Runs the binary without a cluster, a home, colours or the language of the machine it runs on.
fn run(binary: &Path, folder: &Path, arguments: &[&str], input: &[u8]) -> Output {
    run_in("C", binary, folder, arguments, input)
}

/// The same in a locale.
fn run_in(locale: &str, binary: &Path, folder: &Path, arguments: &[&str], input: &[u8]) -> Output {
    let mut command = Command::new(binary);
    command.args(arguments).current_dir(folder);
    command.env("KUBECONFIG", folder.join("no-kubeconfig")).env("HOME", folder);
    for name in ["KUBERNETES_SERVICE_HOST", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    command.env("LC_ALL", locale);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the binary starts");
    let stdin = child.stdin.take();
    // Beside the reading: `evaluate` answers while it still reads.
    thread::scope(|scope| {
        scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(input)));
        child.wait_with_output().expect("the binary ends")
    })
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A folder that goes away.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let path = env::temp_dir().join(format!("winver-cli-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).expect("a folder can be made");
        Self(path)
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder can be made");
        fs::write(path, bytes).expect("a file can be written");
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn every_case_as_a_line() {
    let Some(binary) = binary() else { return };
    let cases = winver_tests::cases();
    let input: String = cases.iter().map(|case| format!("{}\n", case.request)).collect();
    let output = run(&binary, &env::temp_dir(), &["evaluate", "-"], input.as_bytes());
    assert!(output.stderr.is_empty(), "{}", text(&output.stderr));
    let answers: Vec<String> = text(&output.stdout).lines().map(str::to_owned).collect();
    winver_tests::compare("the command line", &cases, &answers);
}

#[test]
fn every_case_as_typed() {
    let Some(binary) = binary() else { return };
    let cases: Vec<_> = winver_tests::cases().into_iter().filter(|case| case.arguments.is_some()).collect();
    assert!(!cases.is_empty(), "no case says how it is typed");
    let mut answers = Vec::new();
    for case in &cases {
        let mut arguments: Vec<&str> = case.arguments.iter().flatten().map(String::as_str).collect();
        arguments.extend(["-o", "json"]);
        if !arguments.contains(&"--today") {
            arguments.extend(["--today", "none"]);
        }
        let output = run(&binary, &case.folder, &arguments, b"");
        let stderr = text(&output.stderr);
        let report: Value = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|e| panic!("{}: {e}: {}{stderr}", case.id, text(&output.stdout)));
        assert_eq!(output.status.code(), Some(exit_code(&report)), "{}: {report:#}", case.id);
        assert!(stderr.is_empty(), "{}: {stderr}", case.id);
        assert!(text(&output.stdout).starts_with("{\n  \"schema\""), "{}: not for reading", case.id);
        answers.push(compact(&output.stdout));
    }
    winver_tests::compare("the command line as typed", &cases, &answers);
}

/// The same keys in the same order, as one line.
fn compact(json: &[u8]) -> String {
    let tree: winver_core::Value<'_> = serde_json::from_slice(json).expect("a report is JSON");
    serde_json::to_string(&tree).expect("a report is JSON")
}

/// The promise of `--help`, told from the report alone.
fn exit_code(report: &Value) -> i32 {
    let findings = || report["findings"].as_array().into_iter().flatten();
    let is_error = |finding: &&Value| finding["severity"] == "error";
    let of_input = |finding: &Value| finding["code"].as_str().is_some_and(|code| code.starts_with("WV9"));
    let result = &report["result"];
    let some = |list: &str| result[list].as_array().is_some_and(|items| !items.is_empty());
    let read = some("objects") || some("nodes") || result["linux"].as_u64().unwrap_or(0) > 0;
    if findings().filter(is_error).any(of_input) && !read {
        2
    } else if report["verdict"] == "blocked" || findings().any(|finding| is_error(&finding)) {
        1
    } else if report["verdict"] == "unknown" || report["result"]["status"] == "invalid" {
        2
    } else {
        0
    }
}

/// What is wrong is one sentence on stderr, nothing on stdout, and exit code 2.
#[test]
fn what_cannot_be_answered() {
    let Some(binary) = binary() else { return };
    let scratch = Scratch::new("bad");
    scratch.file("empty.yaml", "");
    scratch.file("blank.json", " \n\t\n");
    scratch.file("cut.yaml", "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - name: \"web\n");
    scratch.file("cut.json", r#"{"kind": "List", "items": [{"kind": "#);
    scratch.file("latin1.yaml", b"kind: Pod # caf\xe9\n");
    scratch.file("program.exe", b"MZ\x90\0\x03\0\0\0\x04");
    scratch.file("bomb.yaml", bomb());
    scratch.file("deep.yaml", "- ".repeat(10_000));
    scratch.file("brackets.yaml", "[".repeat(10_000));
    scratch.file("deep.json", format!("{}1{}", "{\"a\":".repeat(10_000), "}".repeat(10_000)));
    scratch.file("number.json", "7");
    scratch.file("kindless.json", r#"{"items": []}"#);
    scratch.file("large.yaml", "# much\n".repeat(50 << 17));
    scratch.file("folder/readme.txt", "nothing here");
    scratch.file("folder/below/pod.yaml", "kind: Pod");
    scratch.file("index.json", r#"{"manifests": []}"#);
    scratch.file("map.json", r#"{"a:1": {"manifests": []}, "b:1": 7}"#);

    let cases: &[(&[&str], &[&str])] = &[
        (&["matrix", "--as-of", "2016-10-01"], &["2016-10-01", "first edition", "2017-10-17"]),
        (&["matrix", "--as-of", "2030-01-01", "--today", "2026-11-21"], &["2030-01-01", "after 2026-11-21"]),
        (&["matrix", "--edition", "2019-10-29"], &["'2019-10-29'", "matrix --editions"]),
        (
            &["matrix", "--timeline", "--host", "21H2", "--image", "1809"],
            &["'21H2' could be any of", "'Windows Server 2022'"],
        ),
        (&["matrix", "--timeline", "--editions"], &["--timeline", "--editions"]),
        (&["explain", "R9"], &["'R9'", "explain lists both"]),
        (&["-f", "nowhere.yaml"], &["nowhere.yaml", "no such file", "manifests"]),
        (&["-f", "empty.yaml"], &["empty.yaml", "is empty"]),
        (&["-f", "cut.yaml"], &["cut.yaml", "line 5"]),
        (&["-f", "cut.json"], &["cut.json", "line 1"]),
        (&["-f", "latin1.yaml"], &["latin1.yaml", "not text", "byte 15"]),
        (&["-f", "program.exe"], &["program.exe", "not text"]),
        (&["-f", "bomb.yaml"], &["bomb.yaml", "aliases"]),
        (&["-f", "deep.yaml"], &["deep.yaml", "127 levels"]),
        (&["-f", "brackets.yaml"], &["brackets.yaml", "column 128"]),
        (&["-f", "deep.json"], &["deep.json"]),
        (&["-f", "number.json"], &["number.json", "number"]),
        (&["-f", "large.yaml"], &["large.yaml", "larger than 32 MiB"]),
        (&["-f", "folder"], &["folder", "-R"]),
        (&["-f", "-", "--from", "-"], &["stdin", "once"]),
        (&["--from", "nowhere.json"], &["nowhere.json", "no such file", "kubectl get"]),
        (&["--from", "blank.json"], &["blank.json", "is empty", "kubectl get"]),
        (&["--from", "cut.json"], &["cut.json", "line 1", "kubectl get"]),
        (&["--from", "kindless.json"], &["kindless.json", "kind", "kubectl get"]),
        (&["--from", "number.json"], &["number.json", "number", "kubectl get"]),
        (&["--from", "folder"], &["folder", "directory"]),
        (&["svc/web"], &["'svc'", "pod/web"]),
        (&["pod/web", "db"], &["'db'", "TYPE/NAME"]),
        (&["pod/web", "-A"], &["all namespaces"]),
        (&["pod/web", "-l", "app=web"], &["-l"]),
        (&["-l", "app in web", "--from", "blank.json"], &["app in web", "app=web"]),
        (&["pod/web"], &["kubeconfig", "--from"]),
        (&["nodes"], &["kubeconfig", "--from"]),
        (&["--server", "one:two:three", "nodes"], &["--server", "https://"]),
        (&["--request-timeout", "soon", "nodes"], &["soon", "10s"]),
        (&["check", "--host", "ltsc2022"], &["--image", "kubectl winver check --help"]),
        (&["check", "--host", "Ubuntu", "--image", "ltsc2022"], &["host", "Linux"]),
        (
            &["check", "--host", "ltsc2022", "--image", "a:1", "--images", "index.json"],
            &["index.json", "REFERENCE=FILE"],
        ),
        (&["check", "--host", "ltsc2022", "--image", "a:1", "--images", "map.json"], &["map.json", "'b:1'"]),
        (
            &["check", "--host", "ltsc2022", "--image", "a:1", "--images", "a:1=folder"],
            &["folder", "index.json"],
        ),
        (&["check", "--host", "ltsc2022", "--image", "a:1", "--isolation", "vm"], &["'vm'", "hyperv"]),
        (&["--fail-on", "sometimes"], &["'sometimes'", "warning"]),
        (&["releases", "--knd", "server"], &["--knd", "--kind"]),
        (&["releases", "--today", "tomorrow"], &["tomorrow", "YYYY-MM-DD"]),
        (&["explain", "WV000"], &["WV000"]),
        (&["--as-of", "2024-12-03", "nodes"], &["--as-of", "nodes"]),
        (&["evaluate", "nowhere.jsonl"], &["nowhere.jsonl", "no such file"]),
        (&["evaluate", "folder"], &["folder", "directory"]),
        (&["completion", "cmd.exe"], &["'cmd.exe'", "bash"]),
    ];
    for (arguments, parts) in cases {
        let output = run(&binary, &scratch.0, arguments, b"");
        let stderr = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {stderr}");
        assert!(output.stdout.is_empty(), "{arguments:?}: {}", text(&output.stdout));
        assert_eq!(stderr.lines().count(), 1, "{arguments:?}: {stderr}");
        assert!(stderr.starts_with("error: ") && stderr.len() < 500, "{arguments:?}: {stderr}");
        for part in *parts {
            assert!(stderr.contains(part), "{arguments:?}: no '{part}' in: {stderr}");
        }
    }
}

/// Nine anchors, each of nine references to the one before.
fn bomb() -> String {
    let mut text = "a0: &a0 [x]\n".to_owned();
    for level in 1..=9 {
        let references = vec![format!("*a{}", level - 1); 9].join(", ");
        text.push_str(&format!("a{level}: &a{level} [{references}]\n"));
    }
    text
}

/// A line is answered with a line, whatever it is.
#[test]
fn one_for_one() {
    let Some(binary) = binary() else { return };
    let good = r#"{"operation": "identify", "text": "ltsc2022"}"#;
    let mut input = format!("{good}\r\n\n[]\n").into_bytes();
    input.extend(b"\xff\xfe\n{\"operation\": \"identify\", \"text\": \"\0\"}\n");
    input.extend("[".repeat(10_000).as_bytes());
    input.push(b'\n');
    input.extend(good.as_bytes());
    let output = run(&binary, &env::temp_dir(), &["evaluate"], &input);
    assert_eq!(output.status.code(), Some(2), "{}", text(&output.stderr));
    let lines: Vec<Value> = text(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}")))
        .collect();
    let understood: Vec<bool> = lines.iter().map(|report| report["operation"] == "identify").collect();
    assert_eq!(understood, [true, false, false, false, false, false, true]);
    assert!(lines[3]["findings"][0]["message"].as_str().is_some_and(|m| m.contains("UTF-8")), "{}", lines[3]);
}

#[test]
fn what_takes_no_request() {
    let Some(binary) = binary() else { return };
    let folder = env::temp_dir();
    let ok = |arguments: &[&str]| {
        let output = run(&binary, &folder, arguments, b"");
        assert!(
            output.status.success() && output.stderr.is_empty(),
            "{arguments:?}: {}",
            text(&output.stderr)
        );
        text(&output.stdout)
    };
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = ok(&["completion", shell]);
        assert!(script.contains("kubectl-winver") && script.contains("evaluate"), "{shell}: {script}");
    }
    let version: Value = serde_json::from_str(&ok(&["version", "-o", "json"])).expect("the version is JSON");
    assert!(ok(&["version"]).contains(version["version"].as_str().expect("the version says which")));
    assert!(ok(&["version", "-o", "yaml"]).contains("asOf: "));
    for arguments in [&["--help"][..], &["-h"], &["check", "--help"]] {
        assert!(ok(arguments).contains("Usage: kubectl winver"), "{arguments:?}");
    }
    assert!(ok(&["--help"]).contains("Exit codes:"));
}

/// `--lang`, else the locale, decides what help and failures are written in; commands and flags stay as they are.
#[test]
fn in_the_language_of_the_user() {
    let Some(binary) = binary() else { return };
    let folder = env::temp_dir();
    let said = |locale: &str, arguments: &[&str]| {
        let output = run_in(locale, &binary, &folder, arguments, b"");
        (output.status.code(), text(&output.stdout), text(&output.stderr))
    };
    let help = [
        (
            "zh_CN.UTF-8",
            &["check", "--help"][..],
            "用法: kubectl winver check [OPTIONS] --host <HOST>",
            "退出代码:",
        ),
        ("ko_KR.UTF-8", &["--help"], "사용법: kubectl winver [OPTIONS]", "kubectl winver diagnose build.log"),
        ("C", &["matrix", "-h", "--lang", "pt-BR"], "Uso: kubectl winver matrix", "Exemplos:"),
        ("ko_KR.UTF-8", &["--lang=en", "--help"], "Usage: kubectl winver [OPTIONS]", "Exit codes:"),
        ("ko_KR.EUC-KR", &["--help"], "Usage: kubectl winver [OPTIONS]", "Exit codes:"),
    ];
    for (locale, arguments, first, second) in help {
        let (code, stdout, stderr) = said(locale, arguments);
        assert_eq!((code, stderr.as_str()), (Some(0), ""), "{locale}, {arguments:?}");
        assert!(stdout.contains(first) && stdout.contains(second), "{locale}, {arguments:?}: {stdout}");
    }
    let failures = [
        ("ko_KR.UTF-8", &["pod/"][..], "오류: 'pod/'은(는) TYPE/NAME"),
        ("pt_BR", &["check", "--hots", "x"], "erro: --hots não é conhecido; você quis dizer --host?"),
        (
            "C",
            &["--lang", "zh-CN", "-f", "no-such-file.yaml"],
            "错误：no-such-file.yaml：没有此文件；请给出 Kubernetes 清单",
        ),
        (
            "ko_KR.UTF-8",
            &["check", "--host", "10.0.20348", "--image", "ltsc2022", "--lang", "português"],
            "error: lang: 'português'",
        ),
    ];
    for (locale, arguments, start) in failures {
        let (code, stdout, stderr) = said(locale, arguments);
        assert_eq!((code, stdout.as_str()), (Some(2), ""), "{locale}, {arguments:?}");
        assert!(
            stderr.starts_with(start) && stderr.lines().count() == 1,
            "{locale}, {arguments:?}: {stderr}"
        );
    }
    // Reports follow, in the languages that the core speaks.
    let check = ["check", "--host", "10.0.20348", "--image", "ltsc2019", "--today", "none", "-o", "json"];
    let report = said("ko_KR.UTF-8", &check);
    let asked = [&check[..], &["--lang", "ko-KR"]].concat();
    assert_eq!(report, said("C", &asked), "the locale is asked for as --lang is");
    let translated = winver_core::languages().contains(&"ko-KR");
    assert_eq!(report != said("C", &check), translated, "a language that the core has is used");
    let zsh = said("ko_KR.UTF-8", &["completion", "zsh"]).1;
    assert!(zsh.contains("API 서버의 주소") && zsh.contains("도움말 표시"), "{zsh}");
}

/// Several strings are several reports; a date makes statements about support, `none` does not.
#[test]
fn several_answers() {
    let Some(binary) = binary() else { return };
    let folder = env::temp_dir();
    let output = run(&binary, &folder, &["identify", "ltsc2019", "ltsc2022", "-o", "json"], b"");
    let lines: Vec<Value> = text(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}")))
        .collect();
    let builds: Vec<Option<u64>> = lines.iter().map(|report| report["result"]["build"].as_u64()).collect();
    assert_eq!(builds, [Some(17763), Some(20348)]);

    let serviced = |today: &[&str]| {
        let arguments = [&["releases", "-o", "json"], today].concat();
        let output = run(&binary, &folder, &arguments, b"");
        let report: Value = serde_json::from_slice(&output.stdout).expect("a report is JSON");
        report["result"]["releases"][0]["serviced"].clone()
    };
    assert!(serviced(&[]).is_boolean(), "the system has a date");
    assert_eq!(serviced(&["--today", "2016-10-01"]), false, "Windows Server 2016 was not out yet");
    assert_eq!(serviced(&["--today", "2017-01-01"]), true);
    assert!(serviced(&["--today", "none"]).is_null());
}

/// The exit code follows `--fail-on`; colour follows `--color`.
#[test]
fn flags_of_every_command() {
    let Some(binary) = binary() else { return };
    let blocked =
        ["check", "--host", "10.0.20348", "--image", "ltsc2019", "--isolation", "process", "--today", "none"];
    let with = |more: &[&str]| run(&binary, &env::temp_dir(), &[&blocked[..], more].concat(), b"");
    assert_eq!(with(&[]).status.code(), Some(1));
    assert_eq!(with(&["--fail-on", "never"]).status.code(), Some(0));
    assert_eq!(
        run(&binary, &env::temp_dir(), &["releases", "--fail-on", "info"], b"").status.code(),
        Some(0)
    );
    assert!(!text(&with(&[]).stdout).contains('\u{1b}'), "a pipe is no terminal");
    assert!(text(&with(&["--color", "always"]).stdout).contains('\u{1b}'));
    let yaml = text(&with(&["-o", "yaml"]).stdout);
    assert!(yaml.starts_with("schema: winver.report/v1\n"), "{yaml}");
    assert!(text(&with(&["-o", "markdown"]).stdout).contains("WV101"));
}

/// A reader that has seen enough is no error.
#[cfg(unix)]
#[test]
fn a_closed_pipe_is_quiet() {
    let Some(binary) = binary() else { return };
    for arguments in [&["releases", "-o", "json"][..], &["evaluate"], &["--help"], &["completion", "bash"]] {
        let mut command = Command::new(&binary);
        command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the binary starts");
        drop(child.stdout.take());
        if let Some(mut stdin) = child.stdin.take() {
            let _ = stdin.write_all(b"{\"operation\": \"releases\"}\n");
        }
        let output = child.wait_with_output().expect("the binary ends");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", text(&output.stderr));
        assert!(output.stderr.is_empty(), "{arguments:?}: {}", text(&output.stderr));
    }
}
