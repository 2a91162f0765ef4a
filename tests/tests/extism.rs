//! The Extism plugin in real hosts: npm's in Node, and libextism in Python.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::{Map, Value, json};
use winver_tests::Case;

/// A host that has the plugin loaded.
struct Host {
    name: &'static str,
    /// The driver and what runs it.
    command: Vec<PathBuf>,
    /// Where its files go.
    folder: PathBuf,
}

/// One call of an export.
struct Call<'a> {
    export: &'a str,
    input: Value,
    config: Value,
}

#[test]
fn in_node() {
    let name = "the Extism module in Node";
    let (Some(module), true) = (module(name), has(name, "node") && has(name, npm())) else { return };
    if let Some(host) = node(name, module) {
        everything(&host);
    }
}

#[test]
fn in_python() {
    let name = "the Extism module in libextism";
    let (Some(module), true) = (module(name), has(name, python())) else { return };
    if let Some(host) = libextism(name, module) {
        everything(&host);
    }
}

fn everything(host: &Host) {
    let cases = winver_tests::cases();
    corpus(host, &cases);
    reviews(host, &cases);
    hostile(host);
    misconfigured(host);
    spoken(host);
    described(host);
    samples(host);
}

/// Every case through the one door.
fn corpus(host: &Host, cases: &[Case]) {
    // A plugin speaks English and the languages that its host has given to it.
    let config = json!({"languages": packs()});
    let call = |case: &Case| Call { export: "evaluate", input: json!(case.request), config: config.clone() };
    let calls: Vec<_> = cases.iter().map(call).collect();
    winver_tests::compare(host.name, cases, &host.texts(&calls));
}

/// Every language pack, Korean first.
fn packs() -> String {
    let folder = winver_tests::root().join("../core/src/i18n/packs");
    let read = |tag| fs::read_to_string(folder.join(format!("{tag}.txt"))).expect("a pack");
    ["ko-KR", "zh-CN", "pt-BR"].map(read).concat()
}

/// Every review as a gatekeeper gets it: bytes in, and what the host knows as config.
fn reviews(host: &Host, cases: &[Case]) {
    let cases: Vec<_> = cases.iter().filter(|case| case.id.starts_with("review__")).collect();
    assert!(!cases.is_empty(), "the corpus has reviews");
    let requests: Vec<Value> =
        cases.iter().map(|case| serde_json::from_str(&case.request).expect("a request is JSON")).collect();
    let calls: Vec<_> = cases.iter().zip(&requests).map(|(case, request)| review(case, request)).collect();
    for ((case, request), answer) in cases.iter().zip(&requests).zip(host.texts(&calls)) {
        let report =
            serde_json::to_value(winver_core::evaluate_json(&case.request)).expect("a report is JSON");
        let answered: Value = serde_json::from_str(&answer).expect("an answer is JSON");
        let Some(expected) = report.pointer("/result/review") else {
            // The request was refused as a whole; a gatekeeper has to answer all the same.
            let response = &answered["response"];
            assert_eq!(response["allowed"], false, "{}: {answer}", case.id);
            assert_eq!(response["status"]["code"], 500, "{}: {answer}", case.id);
            assert_eq!(response["uid"], request["review"]["request"]["uid"], "{}: {answer}", case.id);
            continue;
        };
        assert_eq!(answered, *expected, "{} in {}", case.id, host.name);
        let exact =
            winver_core::evaluate_json(&case.request).result.map(|result| serde_json::to_string(&result));
        let exact = exact.expect("a result").expect("a result is JSON");
        assert_eq!(format!(r#"{{"review":{answer}}}"#), exact, "{} in {}", case.id, host.name);
    }
}

/// The case's review as its file has it, and the rest of the request as config.
fn review<'a>(case: &Case, request: &Value) -> Call<'a> {
    let text = fs::read_to_string(case.folder.join("request.json")).expect("a case has a request");
    let written: Value = serde_json::from_str(&text).expect("a request is JSON");
    let input = match written["review"]["$json"].as_str() {
        Some(file) => fs::read_to_string(case.folder.join(file)).expect("the review is there"),
        None => request["review"].to_string(),
    };
    let mut config = Map::new();
    for key in ["settings", "cluster", "images"] {
        if let Some(value) = request.get(key) {
            config.insert(key.to_owned(), Value::String(value.to_string()));
        }
    }
    Call { export: "review", input: Value::String(input), config: Value::Object(config) }
}

/// What is no review is denied with the reason, and the plugin is as good as before.
fn hostile(host: &Host) {
    let good = include_str!("../cases/review/pod-allowed/review.json");
    let deep = format!(r#"{{"request":{{"object":{}1{}}}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    let cut = good.get(..good.len() / 2).expect("half of it");
    let mut broken = good.as_bytes().to_vec();
    broken[1000] = 0xff;
    let inputs = [
        json!(""),
        json!("no JSON"),
        json!(cut),
        json!(deep),
        json!(broken),
        json!([0xff, 0xfe]),
        json!("[]"),
    ];
    let calls = inputs.iter().flat_map(|input| {
        let call = |export, config| Call { export, input: input.clone(), config };
        let lenient = json!({"settings": r#"{"onUnknown":"warn"}"#});
        [
            call("review", json!({})),
            call("review", lenient),
            Call::new("review", good),
            call("evaluate", json!({})),
        ]
    });
    for answers in host.texts(&calls.collect::<Vec<_>>()).as_chunks().0 {
        let [strict, lenient, after, refused] = answers;
        let strict: Value = serde_json::from_str(strict).expect("an answer is JSON");
        assert_eq!(strict["response"]["allowed"], false, "{strict}");
        let message = strict["response"]["status"]["message"].as_str().unwrap_or_default();
        assert!(message.starts_with("WV906 review-not-understood: "), "{strict}");
        let lenient: Value = serde_json::from_str(lenient).expect("an answer is JSON");
        assert_eq!(lenient["response"]["allowed"], true, "{lenient}");
        assert_eq!(lenient["response"]["warnings"][0], message, "{lenient}");
        assert!(after.contains(r#""allowed":true"#), "{after}");
        assert!(refused.contains(r#""code":"WV903""#), "{refused}");
    }
}

/// A gatekeeper that does not understand its own configuration lets nothing in and says what to mend.
fn misconfigured(host: &Host) {
    let good = include_str!("../cases/review/pod-allowed/review.json");
    let wrong = [
        (json!({"settings": "{"}), "settings: ", "it is not JSON"),
        (json!({"settings": r#"["error"]"#}), "settings: ", "must be of type object"),
        (json!({"settings": r#"{"onUnknown":"warn","denyOnn":"never"}"#}), "settings: ", "'denyOnn'"),
        (json!({"settings": r#"{"denyOn":"sometimes"}"#}), "settings: ", "'sometimes'"),
        (json!({"settings": r#"{"runtime":"containerd"}"#}), "settings: ", "'containerd'"),
        (json!({"settings": r#"{"kubernetes":"new"}"#}), "settings: ", "'new'"),
        (json!({"cluster": "{"}), "cluster: ", "it is not JSON"),
        (json!({"cluster": r#"{"kind":"List","items":[1]}"#}), "cluster: ", "holds number"),
        (json!({"images": "[]"}), "images: ", "must be of type object"),
        (json!({"languages": "ko-KR"}), "languages: ", "not a language pack"),
    ];
    let call = |config: &Value| Call { export: "review", input: json!(good), config: config.clone() };
    let answers = host.texts(&wrong.iter().map(|(config, ..)| call(config)).collect::<Vec<_>>());
    for ((config, part, what), answer) in wrong.iter().zip(answers) {
        let answer: Value = serde_json::from_str(&answer).expect("an answer is JSON");
        let response = &answer["response"];
        assert_eq!(
            (&response["allowed"], &response["status"]["code"]),
            (&json!(false), &json!(500)),
            "{config}"
        );
        let message = response["status"]["message"].as_str().unwrap_or_default();
        assert!(message.contains(part) && message.contains(what), "{config}: {message}");
        assert!(good.contains(response["uid"].as_str().expect("a uid")), "{config}: {answer}");
    }
    let lenient = json!({"settings": r#"{"onUnknown":"warn"}"#, "cluster": "{"});
    let answer = &host.texts(&[call(&lenient)])[0];
    assert!(answer.contains(r#""allowed":true"#) && answer.contains("cluster: "), "{answer}");
}

/// A gatekeeper answers in the first language that it is given.
fn spoken(host: &Host) {
    let review = include_str!("../cases/review/pod-linux-only-field/review.json");
    let call = |config: Value| Call { export: "review", input: json!(review), config };
    let answers = host.texts(&[call(json!({})), call(json!({"languages": packs()}))]);
    let is_korean = |answer: &String| answer.chars().any(|c| ('\u{ac00}'..='\u{d7a3}').contains(&c));
    assert_eq!(answers.iter().map(is_korean).collect::<Vec<_>>(), [false, true], "{answers:?}");
}

/// What the plugin says of itself is what its schema says of it and what it is.
fn described(host: &Host) {
    let valid = r#"{"denyOn":"warning","runtime":"containerd 2.2.0"}"#;
    let calls = [("describe", ""), ("validate_settings", valid), ("validate_settings", r#"{"denyOn":1}"#)];
    let answers = host.texts(&calls.map(|(export, input)| Call::new(export, input)));
    let describe: Value = serde_json::from_str(&answers[0]).expect("a description is JSON");
    assert_eq!(describe["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(describe["settings"]["title"], "Settings");
    assert!(describe["findings"].as_array().is_some_and(|rules| rules.len() > 25), "{describe}");
    let exports = describe["exports"].as_array().expect("exports");
    let mut exports: Vec<&str> = exports.iter().filter_map(Value::as_str).collect();

    let schema = winver_tests::root().join("../policy/extism/plugin.xtp.yaml");
    let schema = fs::read_to_string(schema).expect("the schema is there");
    let documents = winver_core::read(&schema).expect("the schema is YAML");
    assert_eq!(documents[0].text("version"), Some("v1-draft"));
    let mut written: Vec<&str> = Vec::new();
    for (name, export) in documents[0].get("exports").expect("exports").entries() {
        written.push(name);
        for half in ["input", "output"] {
            let Some(half) = export.get(half) else { continue };
            let Some(target) = half.text("$ref") else { continue };
            let target = target.strip_prefix('#').expect("a reference within the schema");
            assert!(documents[0].at(target).is_some(), "{name} refers to {target}");
        }
    }
    written.sort_unstable();
    exports.sort_unstable();
    assert_eq!(written, exports);

    assert_eq!(answers[1], r#"{"valid":true}"#);
    assert_eq!(answers[2], r#"{"valid":false,"message":"denyOn must be of type string, not number"}"#);
}

/// The samples of `policy/samples` come out as they say.
fn samples(host: &Host) {
    let root = winver_tests::root().join("../policy/samples");
    let folders = fs::read_dir(&root).expect("samples").filter_map(|entry| Some(entry.ok()?.path()));
    let (mut calls, mut wanted) = (Vec::new(), Vec::new());
    for folder in folders.filter(|path| path.is_dir()) {
        let read =
            |file: &str| fs::read_to_string(folder.join(file)).unwrap_or_else(|e| panic!("{file}: {e}"));
        let sample: Value = serde_json::from_str(&read("sample.json")).expect("a sample is JSON");
        let mut config = Map::new();
        for key in ["settings", "cluster", "images"] {
            if let Some(file) = sample[key].as_str() {
                config.insert(key.to_owned(), Value::String(read(file)));
            }
        }
        let input = Value::String(read(sample["review"].as_str().expect("a review")));
        calls.push(Call { export: "review", input, config: Value::Object(config) });
        wanted.push((folder, sample["expected"].clone()));
    }
    assert!(!calls.is_empty(), "there are samples");
    for ((folder, expected), answer) in wanted.iter().zip(host.texts(&calls)) {
        let answer: Value = serde_json::from_str(&answer).expect("an answer is JSON");
        let response = &answer["response"];
        let mut lines: Vec<&str> =
            response["status"]["message"].as_str().into_iter().flat_map(|m| m.split(" | ")).collect();
        lines.extend(response["warnings"].as_array().into_iter().flatten().filter_map(Value::as_str));
        let codes: Vec<&str> = lines.into_iter().filter_map(|line| line.split_whitespace().next()).collect();
        let answered = json!({"allowed": response["allowed"], "codes": codes});
        assert_eq!(answered, *expected, "{}", folder.display());
    }
}

impl<'a> Call<'a> {
    fn new(export: &'a str, input: &str) -> Self {
        Self { export, input: json!(input), config: json!({}) }
    }
}

impl Host {
    /// Makes the calls, one after the other in one process, and gives the outputs.
    fn texts(&self, calls: &[Call<'_>]) -> Vec<String> {
        let line =
            |call: &Call<'_>| json!({"export": call.export, "input": call.input, "config": call.config});
        let lines: String = calls.iter().map(|call| line(call).to_string() + "\n").collect();
        // A file and not a pipe: the driver reads and writes as it likes, and neither side can wait for the other.
        let file = self.folder.join("calls.jsonl");
        fs::write(&file, lines).expect("the calls are written");
        let mut command = Command::new(&self.command[0]);
        command.args(&self.command[1..]).stdin(Stdio::from(File::open(&file).expect("the calls are there")));
        let output = run(&mut command).unwrap_or_else(|e| panic!("{}: {e}", self.name));
        let answers: Vec<Value> =
            output.lines().map(|line| serde_json::from_str(line).expect("the driver writes JSON")).collect();
        assert_eq!(answers.len(), calls.len(), "{}", self.name);
        let text = |(call, answer): (&Call<'_>, &Value)| match answer["output"].as_str() {
            Some(output) => output.to_owned(),
            None => panic!("{} failed in {}: {answer}", call.export, self.name),
        };
        calls.iter().zip(&answers).map(text).collect()
    }
}

/// npm's host, installed from its lock file beside a copy of the driver.
fn node(tier: &str, module: PathBuf) -> Option<Host> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("extism-node");
    fs::create_dir_all(&folder).expect("the host has a folder");
    let drivers = winver_tests::root().join("drivers");
    let mut changed = !folder.join("node_modules/.package-lock.json").is_file();
    for file in ["package.json", "package-lock.json", ".npmrc"] {
        changed |= copy(&drivers.join("extism").join(file), &folder.join(file));
    }
    copy(&drivers.join("extism.mjs"), &folder.join("driver.mjs"));
    let mut install = Command::new(npm());
    install.args(["ci", "--ignore-scripts", "--loglevel", "error"]).current_dir(&folder);
    if changed && let Err(error) = run(&mut install) {
        winver_tests::skip(tier, &format!("npm cannot install @extism/extism: {error}"));
        return None;
    }
    let command = vec!["node".into(), folder.join("driver.mjs"), module];
    Some(Host { name: "the Extism module in Node", command, folder })
}

/// libextism, installed into a virtual environment of its own.
fn libextism(tier: &str, module: PathBuf) -> Option<Host> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("venv-extism");
    let drivers = winver_tests::root().join("drivers");
    let interpreter = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let wanted = drivers.join("extism/requirements.txt");
    let stamp = folder.join("requirements.txt");
    if fs::read(&stamp).ok() != fs::read(&wanted).ok() {
        let mut create = Command::new(python());
        create.args(["-m", "venv", "--clear"]).arg(&folder);
        let mut install = Command::new(&interpreter);
        install.args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--only-binary",
            ":all:",
        ]);
        install.arg("--requirement").arg(&wanted);
        if let Err(error) = run(&mut create).and_then(|_| run(&mut install)) {
            winver_tests::skip(tier, &format!("pip cannot install extism: {error}"));
            return None;
        }
        copy(&wanted, &stamp);
    }
    // -I: the folder of the driver, which has the name of the package, is not searched for it.
    let command = vec![interpreter, "-I".into(), drivers.join("extism.py"), module];
    Some(Host { name: "the Extism module in libextism", command, folder })
}

/// The built module.
fn module(tier: &str) -> Option<PathBuf> {
    let module = winver_tests::root().join("../target/policy/winver.extism.wasm");
    if module.is_file() {
        return Some(module);
    }
    winver_tests::skip(tier, "not built, run `cargo xtask policy`");
    None
}

/// Copies a file if it differs, and says whether it did.
fn copy(from: &Path, to: &Path) -> bool {
    let content = fs::read(from).unwrap_or_else(|e| panic!("{}: {e}", from.display()));
    let differs = fs::read(to).ok().as_ref() != Some(&content);
    if differs {
        fs::write(to, content).unwrap_or_else(|e| panic!("{}: {e}", to.display()));
    }
    differs
}

const fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}

const fn python() -> &'static str {
    if cfg!(windows) { "python" } else { "python3" }
}

fn has(tier: &str, program: &str) -> bool {
    let there = Command::new(program).arg("--version").output().is_ok_and(|output| output.status.success());
    if !there {
        winver_tests::skip(tier, &format!("no `{program}`, install it"));
    }
    there
}

fn run(command: &mut Command) -> Result<String, String> {
    let output = command.output().map_err(|e| e.to_string())?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    String::from_utf8(output.stdout).map_err(|e| e.to_string())
}
