//! The page in a real Chromium: the corpus through its module, and everything a visitor does.
//!
//! `cargo xtask web` builds the page, which `tests/drivers/web` serves on the loopback interface and drives.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, OnceLock, PoisonError};

use serde_json::{Map, Value, json};
use winver_tests::Case;

const TIER: &str = "browser";

/// For questions that do not say what day it is: the page always says it.
const TODAY: &str = "2026-11-21";

#[test]
fn every_case() {
    let cases = winver_tests::cases();
    let requests: Vec<&str> = cases.iter().map(|case| case.request.as_str()).collect();
    let Some(output) = drive("corpus", &json!(requests)) else { return };
    let answers: Vec<String> = serde_json::from_value(output).expect("the driver gives lines");
    winver_tests::compare("the page in Chromium", &cases, &answers);
}

#[test]
fn the_form() {
    let cases = winver_tests::cases();
    let questions: Vec<Value> = cases.iter().filter_map(question).collect();
    assert!(questions.len() > 30, "only {} cases can be asked in the form", questions.len());
    let Some(output) = drive("form", &json!(questions)) else { return };
    assert_eq!(output, json!(questions.len()));
}

#[test]
fn the_box_for_texts() {
    let texts: Vec<Value> =
        winver_tests::cases().iter().filter_map(text_of_case).chain(texts_of_threads()).collect();
    assert!(texts.len() > 100, "only {} texts can be pasted", texts.len());
    let Some(output) = drive("texts", &json!(texts)) else { return };
    assert_eq!(output, json!(texts.len()));
}

#[test]
fn files() {
    drive("files", &Value::Null);
}

#[test]
fn languages() {
    drive("languages", &Value::Null);
}

#[test]
fn keyboard_alone() {
    drive("keyboard", &Value::Null);
}

#[test]
fn accessible() {
    drive("accessible", &Value::Null);
}

#[test]
fn no_sideways_scrolling() {
    drive("layout", &Value::Null);
}

#[test]
fn no_request_after_loading() {
    drive("network", &Value::Null);
}

#[test]
fn links_and_history() {
    drive("share", &Value::Null);
}

#[test]
fn says_so_without_its_module() {
    drive("without_module", &Value::Null);
}

#[test]
fn says_so_without_its_script() {
    drive("without_script", &Value::Null);
}

/// A case as the form can ask it, with what a visitor must then read. None for what no form field holds: an
/// empty host, images other than the one asked about, what is no request.
fn question(case: &Case) -> Option<Value> {
    let mut request: Map<String, Value> =
        serde_json::from_str(&case.request).expect("a request is an object");
    if request.get("operation")? != "check" {
        return None;
    }
    let today =
        request.get("today").and_then(Value::as_str).filter(|day| is_date(day)).unwrap_or(TODAY).to_owned();
    request.insert("today".to_owned(), json!(today));
    request.insert("lang".to_owned(), json!("en"));
    let report = winver_core::evaluate_json(&json!(request).to_string());
    let report: Value = serde_json::to_value(report).expect("a report is JSON");
    report.get("operation")?;

    let mut fields = request.clone();
    for key in ["operation", "today", "lang"] {
        fields.remove(key);
    }
    let images = fields.remove("images").and_then(|images| images.as_object().cloned()).unwrap_or_default();
    let registry = match (fields.get("image")?.as_str(), images.len()) {
        (None, 0) => fields.remove("image"),
        (Some(_), 0) => None,
        (Some(image), 1) => Some(images.get(image)?.clone()),
        _ => return None,
    };
    if let Some(registry) = registry {
        fields.insert("registry".to_owned(), json!(registry.to_string()));
    }
    let blank = |value: &Value| value.as_str().is_some_and(|text| text.trim().is_empty());
    if fields.values().any(blank) {
        return None;
    }
    Some(json!({
        "id": case.id,
        "fields": fields,
        "today": today,
        "verdict": report["verdict"],
        "summary": report["summary"],
        "refusals": refusals(&report),
        "command": command(case),
    }))
}

/// A case as it can be pasted. None for what the box does not offer: images, a day to judge by.
fn text_of_case(case: &Case) -> Option<Value> {
    let request: Map<String, Value> = serde_json::from_str(&case.request).expect("a request is an object");
    let offered = ["operation", "text", "host", "image", "runtime", "today", "lang", "name"];
    let asked =
        request.get("operation")? == "diagnose" && request.keys().all(|key| offered.contains(&key.as_str()));
    let today = request.get("today").and_then(Value::as_str).is_none_or(is_date);
    (asked && today).then(|| pasted(&case.id, request)).flatten()
}

/// Public threads: what people really paste.
fn texts_of_threads() -> Vec<Value> {
    let path = winver_tests::root().join("threads/seen.toml");
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let table: toml::Table = text.parse().expect("the threads are TOML");
    let threads = table["thread"].as_array().expect("there are threads");
    let read = |thread: &toml::Value| {
        let request = json!({"operation": "diagnose", "text": thread["text"].as_str()?});
        pasted(thread["url"].as_str()?, request.as_object()?.clone())
    };
    threads.iter().filter_map(read).collect()
}

/// What a visitor pastes and must then read.
fn pasted(id: &str, mut request: Map<String, Value>) -> Option<Value> {
    let text = request.get("text")?.as_str().filter(|text| !text.trim().is_empty())?.to_owned();
    let blank =
        |key| request.get(key).and_then(Value::as_str).is_some_and(|text: &str| text.trim().is_empty());
    if ["host", "image", "runtime"].into_iter().any(blank) {
        return None;
    }
    // As the page asks: a text field knows one kind of line end, and nothing that was pasted has a name.
    request.insert("text".to_owned(), json!(text.replace("\r\n", "\n").replace('\r', "\n")));
    request.remove("name");
    let today = request.entry("today").or_insert_with(|| json!(TODAY)).clone();
    request.insert("lang".to_owned(), json!("en"));
    let report = winver_core::evaluate_json(&json!(request).to_string());
    let report: Value = serde_json::to_value(report).expect("a report is JSON");
    let causes: Vec<Value> = report["result"]["causes"].as_array().into_iter().flatten().map(cause).collect();
    let answer = match report.get("result") {
        None => json!({"refused": true}),
        Some(_) if causes.is_empty() && report.get("verdict").is_none() => json!({"nothing": true}),
        Some(_) => json!({"summary": plain(&report["summary"]), "causes": causes}),
    };
    Some(json!({
        "id": id,
        "text": text,
        "host": request.get("host"),
        "image": request.get("image"),
        "runtime": request.get("runtime"),
        "today": today,
        "answer": answer,
    }))
}

fn cause(cause: &Value) -> Value {
    json!({
        "what": plain(&cause["what"]),
        "confidence": cause["confidence"],
        "line": cause["span"]["start"]["line"],
        "marked": true,
    })
}

/// A text without what a browser makes of white space.
fn plain(text: &Value) -> String {
    text.as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The sentences that belong beside a field, by field.
fn refusals(report: &Value) -> Map<String, Value> {
    let findings = report["findings"].as_array().into_iter().flatten();
    let named = findings.filter(|finding| finding["code"] == "WV904").map(|finding| &finding["args"]);
    named.filter_map(|args| Some((args["field"].as_str()?.to_owned(), args["detail"].clone()))).collect()
}

/// The command line of the case, where it has one, without what the page leaves to the reader's clock.
fn command(case: &Case) -> Option<Vec<String>> {
    let mut words = case.arguments.clone()?;
    if let Some(at) = words.iter().position(|word| word == "--today") {
        words.drain(at..at + 2);
    }
    (words.first()? == "check" && words.iter().all(|word| word != "--images")).then_some(words)
}

fn is_date(text: &str) -> bool {
    text.len() == 10 && text.split('-').all(|part| part.parse::<u16>().is_ok())
}

/// Runs one task of the driver; nothing when there is no browser here.
///
/// # Panics
/// When the task fails.
fn drive(task: &str, input: &Value) -> Option<Value> {
    // One browser at a time: each task is about the page, not about who gets the processor.
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    static READY: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let driver = match READY.get_or_init(prepare) {
        Ok(driver) => driver,
        Err(reason) => {
            winver_tests::skip(TIER, reason);
            return None;
        }
    };
    let mut child = Command::new("node")
        .args(["run.mjs", task])
        .current_dir(driver)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("node starts");
    let mut stdin = child.stdin.take().expect("stdin is piped");
    stdin.write_all(input.to_string().as_bytes()).expect("the driver reads its input");
    drop(stdin);
    let output = child.wait_with_output().expect("the driver ends");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "the page fails in {task}:\n{errors}");
    Some(serde_json::from_slice(&output.stdout).expect("the driver writes JSON"))
}

/// The page, the driver's packages and a Chromium; the reason when one of them cannot be had.
fn prepare() -> Result<PathBuf, String> {
    let root = winver_tests::root();
    if !root.join("../web/dist/index.html").is_file() {
        return Err("web/dist is not built: run `cargo xtask web`".to_owned());
    }
    let driver = root.join("drivers/web");
    install(&driver)?;
    chromium()?;
    Ok(driver)
}

/// The driver's packages from its lock file, unless they are there.
fn install(driver: &Path) -> Result<(), String> {
    let modified = |path: &str| fs::metadata(driver.join(path)).and_then(|data| data.modified()).ok();
    let installed = modified("node_modules/.package-lock.json");
    if installed.is_some() && installed >= modified("package-lock.json") {
        return Ok(());
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    succeeds(Command::new(npm).current_dir(driver).args(["ci", "--ignore-scripts", "--loglevel", "error"]))
        .map_err(|why| format!("npm ci in tests/drivers/web: {why}; install Node 20 or newer"))
}

/// The distribution's browser. Root on a Debian gets it installed; elsewhere it must be there.
fn chromium() -> Result<(), String> {
    let there = || {
        let named = std::env::var_os("WINVER_CHROMIUM").map(PathBuf::from);
        let usual =
            ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].map(PathBuf::from);
        named.into_iter().chain(usual).any(|path| path.is_file())
    };
    if there() {
        return Ok(());
    }
    let apt = |arguments: &[&str]| {
        succeeds(Command::new("apt-get").env("DEBIAN_FRONTEND", "noninteractive").args(arguments))
    };
    let installed = apt(&["update", "--quiet"])
        .and_then(|()| apt(&["install", "--yes", "--quiet", "--no-install-recommends", "chromium"]));
    match installed {
        Ok(()) if there() => Ok(()),
        Ok(()) => Err("apt-get installed chromium, but not where it is looked for".to_owned()),
        Err(why) => Err(format!("no Chromium ({why}): install it, or name one in WINVER_CHROMIUM")),
    }
}

fn succeeds(command: &mut Command) -> Result<(), String> {
    let output = command.output().map_err(|error| format!("{}: {error}", command.get_program().display()))?;
    if output.status.success() {
        return Ok(());
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    Err(errors.trim().lines().last().unwrap_or("it failed without a word").to_owned())
}
