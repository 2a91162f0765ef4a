//! Every fix of the corpus's files, applied as its kind is applied and checked again: what it was for must be gone,
//! and nothing new may be wrong.

use std::collections::{BTreeMap, BTreeSet};
use std::process::{Command, Stdio};
use std::{env, fs, io::Write as _, process};

use serde_json::{Value, json};

/// A report without what depends on where a document's lines are.
fn findings(report: &Value) -> BTreeSet<String> {
    let findings = report["findings"].as_array().expect("findings");
    let key = |finding: &Value| {
        let place = &finding["where"];
        format!("{} {} {}", finding["code"], place["document"], place["object"])
    };
    findings.iter().filter(|finding| finding["severity"] != "info").map(key).collect()
}

fn ask(request: &Value) -> Value {
    let report = winver_core::evaluate_json(&request.to_string());
    serde_json::to_value(&report).expect("a report is JSON")
}

/// The documents after `git apply`, which takes no diff that does not fit line by line.
fn patched(request: &Value, diff: &str) -> Value {
    let folder = env::temp_dir().join(format!("winver-fixes-{}", process::id()));
    let _ = fs::remove_dir_all(&folder);
    let mut request = request.clone();
    let documents = request["documents"].as_array_mut().expect("documents");
    for document in documents.iter() {
        let path = folder.join(document["name"].as_str().expect("a name"));
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, document["text"].as_str().expect("a text")).expect("a file");
    }
    let mut apply = Command::new("git")
        .args(["apply", "--whitespace=nowarn", "-"])
        .current_dir(&folder)
        .env("GIT_CEILING_DIRECTORIES", env::temp_dir())
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("git is installed");
    apply.stdin.take().expect("stdin").write_all(diff.as_bytes()).expect("stdin");
    let output = apply.wait_with_output().expect("git ends");
    assert!(output.status.success(), "{diff}\n{}", String::from_utf8_lossy(&output.stderr));
    for document in documents.iter_mut() {
        let path = folder.join(document["name"].as_str().expect("a name"));
        document["text"] = fs::read_to_string(path).expect("a file").into();
    }
    let _ = fs::remove_dir_all(&folder);
    request
}

/// The request after a command was run, as far as its files know.
fn run(request: &Value, finding: &Value, command: &str) -> Option<Value> {
    let mut request = request.clone();
    let words: Vec<&str> = command.split(' ').collect();
    match words.as_slice() {
        ["docker", "build" | "run", "--isolation=hyperv", ..] => {
            request["isolation"] = "hyperv".into();
            Some(request)
        }
        ["docker", "node", "update", "--label-add", label, node] => {
            let (key, value) = label.split_once('=').expect("a label");
            let documents = request["documents"].as_array_mut().expect("documents");
            for document in documents {
                let Ok(mut nodes) = serde_json::from_str::<Value>(document["text"].as_str()?) else {
                    continue;
                };
                for known in nodes.as_array_mut().into_iter().flatten() {
                    if known["Description"]["Hostname"] == *node {
                        known["Spec"]["Labels"][key] = value.into();
                    }
                }
                document["text"] = nodes.to_string().into();
            }
            Some(request)
        }
        ["docker", "service", "update", ..] => {
            // A running service is changed beside its file: the same is put into the file here.
            let object = finding["where"]["object"].as_str().expect("a service");
            let name = object.strip_prefix("service/").expect("a service");
            assert!(command.ends_with(&format!("${{STACK}}_{name}")), "{command}");
            let document = finding["where"]["document"].as_str().expect("a document");
            let documents = request["documents"].as_array_mut().expect("documents");
            let document = documents.iter_mut().find(|known| known["name"] == document).expect("it is there");
            let text = document["text"].as_str().expect("a text").to_owned();
            let mut values = winver_core::read(&text).expect("YAML");
            let mut file = serde_json::to_value(values.remove(0)).expect("JSON");
            let service = &mut file["services"][name];
            if let Some(image) = command.split(" --image ").nth(1) {
                service["image"] = image.split(' ').next().expect("an image").into();
            } else {
                let constraint = command.split('"').nth(1).expect("a constraint");
                let placement = &mut service["deploy"]["placement"];
                let mut all = placement["constraints"].as_array().cloned().unwrap_or_default();
                all.push(constraint.into());
                placement["constraints"] = all.into();
            }
            document["text"] = file.to_string().into();
            Some(request)
        }
        ["docker", "manifest", ..] => None,
        _ => panic!("nobody runs this: {command}"),
    }
}

fn applied(request: &Value, finding: &Value, fix: &Value) -> Option<Value> {
    let text = fix["text"].as_str().expect("a text");
    let mut request = request.clone();
    if fix["title"].as_str().expect("a title").contains("Docker's classic") && request["runtime"].is_null() {
        // What the title asks for besides.
        request["runtime"] = "classic".into();
    }
    let request = &request;
    match fix["kind"].as_str().expect("a kind") {
        "diff" => Some(patched(request, text)),
        "daemon-json" => {
            let mut request = request.clone();
            let documents = request["documents"].as_array_mut().expect("documents");
            let is_daemon = |document: &&mut Value| {
                document["name"].as_str().is_some_and(|name| name.ends_with("daemon.json"))
            };
            match documents.iter_mut().find(is_daemon) {
                Some(document) => document["text"] = text.into(),
                None => documents.push(json!({"name": "daemon.json", "text": text})),
            }
            Some(request)
        }
        "command" => run(request, finding, text),
        "version" => {
            let mut request = request.clone();
            request["runtime"] = runtime(text).expect("a runtime").into();
            Some(request)
        }
        other => panic!("nobody applies a fix of kind {other}: {text}"),
    }
}

/// The first runtime of a release or of ranges of releases: `docker (classic store) >=18.06.0`.
fn runtime(text: &str) -> Option<String> {
    let first = text.lines().next()?;
    let product = first.split(' ').next().filter(|product| ["containerd", "docker"].contains(product))?;
    let from = first.rsplit_once(">=").map_or(first.rsplit(' ').next()?, |(_, from)| from);
    let store = if first.contains("containerd store") { " (containerd store)" } else { "" };
    Some(format!("{product} {}{store}", from.split(' ').next()?))
}

/// Checks of one host and one image, changed as the fix says.
fn checked(request: &Value, text: &str, kind: &str, title: &str) -> Option<Value> {
    let mut request = request.clone();
    match kind {
        "dockerfile" => request["image"] = text.strip_prefix("FROM ")?.into(),
        "version" if runtime(text).is_some() => request["runtime"] = runtime(text).into(),
        "version" if text.starts_with("10.0.") && !title.contains("base image") => {
            request["host"] = text.into();
        }
        "version" => {
            let image = request["image"].as_str()?;
            let image = image.rsplit_once(':').map_or(text.to_owned(), |(name, _)| format!("{name}:{text}"));
            request["image"] = image.into();
        }
        "daemon-json" if text.contains("containerd-snapshotter") => {
            let runtime = request["runtime"].as_str()?.split(" (").next()?.to_owned();
            request["runtime"] = runtime.into();
        }
        "yaml" => {
            let build = text.split("windows-build: \"").nth(1)?.split('"').next()?;
            request["host"] = build.into();
            request["hostKind"] = "server".into();
        }
        "command" => return run(&request, &Value::Null, text),
        other => panic!("nobody applies a fix of kind {other} to a check: {text}"),
    }
    Some(request)
}

/// RFC 6902, as far as fixes use it.
fn patch(object: &mut Value, patch: &str) {
    for operation in serde_json::from_str::<Value>(patch).expect("a patch").as_array().expect("operations") {
        let path = operation["path"].as_str().expect("a path");
        let (parent, key) = path.rsplit_once('/').expect("a key");
        let key = key.replace("~1", "/").replace("~0", "~");
        let parent = object.pointer_mut(parent).unwrap_or_else(|| panic!("{path} is not there"));
        match (operation["op"].as_str().expect("an operation"), parent) {
            ("remove", Value::Object(parent)) => drop(parent.remove(&key).expect("it is there")),
            ("remove", Value::Array(parent)) => drop(parent.remove(key.parse().expect("an index"))),
            ("add" | "replace", Value::Object(parent)) => {
                drop(parent.insert(key, operation["value"].clone()))
            }
            (other, parent) => panic!("{other} {path} in {parent}"),
        }
    }
}

/// Part of a manifest, put where its title says: the image of a container, or an entry of the pod's spec.
fn merge(object: &mut Value, finding: &Value, yaml: &str) {
    let part = serde_json::to_value(winver_core::read(yaml).expect("YAML").remove(0)).expect("JSON");
    if let Some(image) = part.get("image") {
        let path = finding["where"]["path"].as_str().expect("a path");
        *object.pointer_mut(path).expect("an image") = image.clone();
        return;
    }
    let path = match object["kind"].as_str().expect("a kind") {
        "Pod" => "/spec",
        "CronJob" => "/spec/jobTemplate/spec/template/spec",
        _ => "/spec/template/spec",
    };
    if part.get("nodeSelector").is_some() && object["kind"] == "Pod" {
        // A pod that is placed stays where it is; it is created anew.
        let object = object.as_object_mut().expect("an object");
        object.remove("status");
        object["spec"].as_object_mut().expect("a spec").remove("nodeName");
    }
    let spec = object.pointer_mut(path).expect("a pod's spec");
    for (key, value) in part.as_object().expect("entries") {
        match (&mut spec[key], value) {
            (Value::Object(known), Value::Object(more)) => known.extend(more.clone()),
            (place, value) => *place = value.clone(),
        }
    }
}

/// Manifests and cluster objects, changed as the fix says.
fn managed(request: &Value, finding: &Value, text: &str, kind: &str) -> Option<Value> {
    let mut request = request.clone();
    let documents = request["documents"].as_array_mut();
    for document in documents.into_iter().flatten() {
        let values = winver_core::read(document["text"].as_str()?).ok()?;
        let mut items = Vec::new();
        for value in values {
            match serde_json::to_value(value).expect("JSON") {
                Value::Null => {}
                mut list if list["items"].is_array() => items.append(list["items"].as_array_mut()?),
                one => items.push(one),
            }
        }
        document["text"] = json!({"kind": "List", "apiVersion": "v1", "items": items}).to_string().into();
    }
    let wanted = match kind {
        "command" => format!("Node/{}", text.strip_prefix("kubectl label node ")?.split(' ').next()?),
        _ => finding["where"]["object"].as_str()?.to_owned(),
    };
    let mut lists: Vec<Value> = Vec::new();
    for document in request["documents"].as_array().into_iter().flatten() {
        lists.push(serde_json::from_str(document["text"].as_str()?).expect("JSON"));
    }
    lists.push(request["cluster"].clone());
    let mut changed = 0;
    for object in lists.iter_mut().filter_map(|list| list.get_mut("items")?.as_array_mut()).flatten() {
        let (kind_of, name) =
            (object["kind"].as_str().unwrap_or("Node").to_owned(), object["metadata"]["name"].clone());
        let name = name.as_str().unwrap_or_default();
        if !wanted.starts_with(&format!("{kind_of}/")) || !wanted.ends_with(&format!("/{name}")) {
            continue;
        }
        changed += 1;
        match kind {
            "json-patch" => patch(object, text),
            "yaml" => merge(object, finding, text),
            _ => {
                let (key, value) = text.rsplit(' ').next()?.split_once('=')?;
                object["metadata"]["labels"][key] = value.into();
            }
        }
    }
    assert!(changed > 0, "{wanted} is not there");
    request["cluster"] = lists.pop()?;
    for (document, list) in request["documents"].as_array_mut().into_iter().flatten().zip(lists) {
        document["text"] = list.to_string().into();
    }
    Some(request)
}

/// How grave a finding is: one that stays must be less grave than before.
fn rank(finding: &Value) -> Option<usize> {
    ["info", "warning", "error"].iter().position(|severity| finding["severity"] == *severity)
}

/// The fixes of checks and manifests: the finding is gone or less grave, and no error is new.
#[test]
fn what_is_fixed_elsewhere_is_clean() {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    for case in winver_tests::cases() {
        let request: Value = serde_json::from_str(&case.request).expect("JSON");
        let is_check = request["operation"] == "check";
        if case.id.starts_with("files__") || !is_check && request["operation"] != "inspect" {
            continue;
        }
        let report = ask(&request);
        let key = |finding: &Value| format!("{} {}", finding["code"], finding["where"]["object"]);
        let errors = |report: &Value| -> BTreeSet<String> {
            let all = report["findings"].as_array().expect("findings");
            all.iter().filter(|finding| finding["severity"] == "error").map(key).collect()
        };
        for finding in report["findings"].as_array().expect("findings") {
            for fix in finding["fixes"].as_array().into_iter().flatten() {
                let (text, kind) =
                    (fix["text"].as_str().expect("a text"), fix["kind"].as_str().expect("a kind"));
                let mut request = request.clone();
                if fix["title"].as_str().expect("a title").contains("Docker's classic")
                    && request["runtime"].is_null()
                {
                    request["runtime"] = "classic".into();
                }
                // Some commands only look, and an image without a name is named by whoever runs the command.
                let looks = ["docker manifest", "kubectl get", "kubectl describe"]
                    .iter()
                    .any(|c| text.starts_with(c))
                    || text.ends_with(" IMAGE");
                if looks {
                    continue;
                }
                let changed = if is_check {
                    checked(&request, text, kind, fix["title"].as_str().expect("a title"))
                } else {
                    managed(&request, finding, text, kind)
                };
                let Some(changed) = changed else { continue };
                let after = ask(&changed);
                let gone = after["findings"].as_array().expect("findings").iter().all(|other| {
                    key(other) != key(finding)
                        || other["where"]["path"] != finding["where"]["path"]
                        || rank(other) < rank(finding)
                });
                let mut new: Vec<String> = errors(&after).difference(&errors(&report)).cloned().collect();
                // A tag is offered for one of several hosts: where to place the pod is then what is left to do.
                new.retain(|new| !new.contains("WV402"));
                if !gone || !new.is_empty() {
                    wrong.push(format!(
                        "{}: {} {} {fix:#}: gone: {gone}, new: {new:?}",
                        case.id, finding["code"], finding["message"]
                    ));
                }
                *seen.entry(kind.to_owned()).or_default() += 1;
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    for kind in ["command", "yaml", "json-patch", "dockerfile", "version"] {
        assert!(seen.contains_key(kind), "no fix of kind {kind} was applied: {seen:?}");
    }
}

#[test]
fn what_is_fixed_is_clean() {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    for case in winver_tests::cases().iter().filter(|case| case.id.starts_with("files__")) {
        let request: Value = serde_json::from_str(&case.request).expect("JSON");
        let report = ask(&request);
        let before = findings(&report);
        for finding in report["findings"].as_array().expect("findings") {
            for fix in finding["fixes"].as_array().into_iter().flatten() {
                let Some(changed) = applied(&request, finding, fix) else { continue };
                let after = ask(&changed);
                let gone = after["findings"].as_array().expect("findings").iter().all(|other| {
                    let (here, there) = (&finding["where"], &other["where"]);
                    let about_the_same = if here["object"].is_null() {
                        other["message"] == finding["message"]
                    } else {
                        here["object"] == there["object"] && here["document"] == there["document"]
                    };
                    other["code"] != finding["code"] || !about_the_same
                });
                let new: Vec<String> = findings(&after).difference(&before).cloned().collect();
                if !gone || !new.is_empty() {
                    wrong.push(format!("{}: {} {fix:#}: new: {new:?}", case.id, finding["message"]));
                }
                let kind = format!("{} {}", finding["code"].as_str().expect("a code"), fix["title"]);
                *seen.entry(kind).or_default() += 1;
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    // Every rule about files that offers something did so, and in every form.
    for code in
        ["WV101", "WV102", "WV210", "WV211", "WV601", "WV602", "WV603", "WV604", "WV605", "WV606", "WV609"]
    {
        assert!(seen.keys().any(|kind| kind.starts_with(code)), "no fix of {code} was applied: {seen:?}");
    }
}
