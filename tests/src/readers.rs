//! Public Dockerfiles and compose files, as winver reads them and as the programs do that they are written for.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;
use winver_core::report::{FilePart, Outcome};
use winver_core::request::{Document, Inspect, Request};

use crate::differential::Random;

/// Where files are from: an entry of `tests/files/files.toml`.
#[derive(Debug)]
pub struct Origin {
    /// The repository on GitHub.
    pub repository: String,
    /// Whether its files come with a Go module, so that every machine that builds the peers has them.
    pub in_module: bool,
    /// Its files.
    pub files: Vec<Listed>,
}

/// What a listed file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A Dockerfile.
    Dockerfile,
    /// A compose file.
    Compose,
    /// The variables of compose files.
    Env,
}

/// A file of an origin.
#[derive(Debug)]
pub struct Listed {
    /// What it is.
    pub kind: Kind,
    /// Its path in the repository.
    pub path: String,
    /// The SHA-256 of its bytes, in hexadecimal digits.
    pub sha256: String,
}

/// Reads the list.
///
/// # Panics
/// When the list is not as it should be.
#[must_use]
pub fn origins(list: &str) -> Vec<Origin> {
    let list: toml::Table = list.parse().expect("files.toml is TOML");
    let text = |value: &toml::Value| value.as_str().expect("a text").to_owned();
    let file = |file: &toml::Value| {
        let [kind, path, sha256] = file.as_array().map(Vec::as_slice).expect("a list") else {
            panic!("a file is a kind, a path and a SHA-256: {file:?}");
        };
        let kind = match kind.as_str() {
            Some("dockerfile") => Kind::Dockerfile,
            Some("compose") => Kind::Compose,
            Some("env") => Kind::Env,
            _ => panic!("a kind is `dockerfile`, `compose` or `env`, not {kind:?}"),
        };
        Listed { kind, path: text(path), sha256: text(sha256) }
    };
    let of = |origin: &toml::Value| Origin {
        repository: text(&origin["repository"]),
        in_module: origin.get("module").is_some(),
        files: origin["files"].as_array().expect("a list").iter().map(file).collect(),
    };
    list["origin"].as_array().expect("a list").iter().map(of).collect()
}

/// The disagreements that are known: repository, path, and what differs.
pub type Differences = BTreeSet<(String, String, String)>;

/// Reads the known disagreements.
///
/// # Panics
/// When the list is not as it should be: each entry says why, and is about some file.
#[must_use]
pub fn known(list: &str) -> Differences {
    let list: toml::Table = list.parse().expect("disagreements.toml is TOML");
    let mut out = Differences::new();
    for entry in list["disagreement"].as_array().expect("a list") {
        let what = entry["what"].as_str().expect("what differs");
        assert!(entry["why"].as_str().is_some_and(|why| why.len() > 20), "{what}: no reason is given");
        let files = entry["files"].as_array().expect("a list of files");
        assert!(!files.is_empty(), "{what}: about no file");
        for file in files {
            let (repository, path) = file.as_str().and_then(|file| file.split_once(' ')).expect("a file");
            let new = out.insert((repository.to_owned(), path.to_owned(), what.to_owned()));
            assert!(new, "{repository} {path}: {what} is listed twice");
        }
    }
    out
}

/// What is asked of the peer.
#[derive(Debug)]
pub enum Question<'a> {
    /// What it makes of a listed file.
    File(Kind, &'a Path),
    /// What it makes of a Dockerfile's text.
    Text(&'a str),
}

/// What the peer answers, in the order of the questions.
///
/// # Panics
/// When the peer does not run.
#[must_use]
pub fn ask(peer: &Path, questions: &[Question<'_>]) -> Vec<Value> {
    let mut child = Command::new(peer)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{}: {error}", peer.display()));
    let mut stdin = child.stdin.take().expect("a pipe");
    let line = |question: &Question<'_>| match question {
        Question::File(Kind::Dockerfile, path) => format!("D {}\n", path.display()),
        Question::File(Kind::Compose, path) => format!("C {}\n", path.display()),
        Question::File(Kind::Env, path) => format!("S {}\n", path.display()),
        Question::Text(text) => format!("T {}\n", Value::from(*text)),
    };
    let lines: String = questions.iter().map(line).collect();
    let writer = std::thread::spawn(move || stdin.write_all(lines.as_bytes()));
    let output = child.wait_with_output().expect("the peer ends");
    writer.join().expect("the writer ends").expect("the peer reads its questions");
    assert!(output.status.success(), "{}: {}", peer.display(), output.status);
    let answers = String::from_utf8(output.stdout).expect("UTF-8");
    let answers: Vec<Value> =
        answers.lines().map(|line| serde_json::from_str(line).expect("an answer is JSON")).collect();
    assert_eq!(answers.len(), questions.len(), "an answer a question");
    answers
}

/// What winver reads of a document, others being given beside it; none when it does not take it for such a file.
/// With the codes of its findings about refusals.
#[must_use]
pub fn read(documents: Vec<Document>, name: &str) -> (Option<Vec<FilePart>>, Vec<String>) {
    let report = winver_core::evaluate(&Request::Inspect(Inspect { documents, ..Inspect::default() }));
    let here = |document: Option<&str>| document == Some(name);
    let refusals = report
        .findings
        .iter()
        .filter(|finding| ["WV213", "WV608", "WV901"].contains(&finding.code))
        .filter(|finding| here(finding.place.as_ref().and_then(|place| place.document.as_deref())))
        .map(|finding| finding.message.clone())
        .collect();
    let Some(Outcome::Inspected(inspected)) = report.result else { return (None, refusals) };
    let parts = inspected.files.into_iter().find(|file| file.document == name).map(|file| file.parts);
    (parts, refusals)
}

/// What differs between the two readings of a Dockerfile: what, winver's, the peer's.
#[must_use]
pub fn dockerfile(parts: &[FilePart], peer: &Value) -> Vec<(String, String, String)> {
    let stages = list(peer, "stages");
    let mut out = Vec::new();
    if parts.len() != stages.len() {
        out.push(("stages".to_owned(), parts.len().to_string(), stages.len().to_string()));
        return out;
    }
    let name = |number: usize| match stages.get(number).and_then(|stage| stage["name"].as_str()) {
        Some(name) => format!("stage/{name}"),
        None => format!("stage/{number}"),
    };
    let numbers = |stage: &Value, key: &str| -> Vec<String> {
        list(stage, key).iter().filter_map(|n| Some(name(usize::try_from(n.as_u64()?).ok()?))).collect()
    };
    for (number, (part, stage)) in parts.iter().zip(stages).enumerate() {
        let mut differ = |what: &str, ours: String, theirs: String| {
            if ours != theirs {
                out.push((what.to_owned(), format!("{number}: {ours}"), format!("{number}: {theirs}")));
            }
        };
        let lower = |names: &[String]| names.iter().map(|name| name.to_lowercase()).collect::<Vec<_>>();
        differ("name", part.name.to_lowercase(), name(number));
        let unset: Vec<&str> = list(stage, "unset").iter().filter_map(Value::as_str).collect();
        differ("unset", part.unset.is_some().to_string(), (!unset.is_empty()).to_string());
        if unset.is_empty() {
            let image = stage["image"].as_str().unwrap_or_default();
            differ("image", part.image.clone().unwrap_or_default(), image.to_owned());
            let base = stage["base"].as_u64().and_then(|base| usize::try_from(base).ok());
            let theirs = base.map(name).unwrap_or_default();
            differ("base", part.base.clone().unwrap_or_default().to_lowercase(), theirs);
        }
        let platform = match list(stage, "platformUnset") {
            [] => stage["platform"].as_str().unwrap_or_default(),
            _ => "",
        };
        differ("platform", part.platform.clone().unwrap_or_default(), platform.to_owned());
        differ("takes", format!("{:?}", lower(&part.takes)), format!("{:?}", numbers(stage, "takes")));
        let copies: Vec<&str> = list(stage, "copies").iter().filter_map(Value::as_str).collect();
        differ("copies", format!("{:?}", part.copies), format!("{copies:?}"));
    }
    out
}

/// What differs between the two readings of a compose file.
#[must_use]
pub fn compose(parts: &[FilePart], peer: &Value) -> Vec<(String, String, String)> {
    let ours: BTreeMap<&str, &FilePart> =
        parts.iter().map(|part| (part.name.trim_start_matches("service/"), part)).collect();
    let theirs: BTreeMap<&str, &Value> = list(peer, "services")
        .iter()
        .map(|service| (service["name"].as_str().unwrap_or_default(), service))
        .collect();
    let mut out = Vec::new();
    let names = |names: Vec<&&str>| format!("{names:?}");
    if !ours.keys().eq(theirs.keys()) {
        out.push(("services".to_owned(), names(ours.keys().collect()), names(theirs.keys().collect())));
    }
    for (name, part) in ours {
        let Some(service) = theirs.get(name) else { continue };
        let mut differ = |what: &str, ours: &str, theirs: &str| {
            if ours != theirs {
                out.push((what.to_owned(), format!("{name}: {ours}"), format!("{name}: {theirs}")));
            }
        };
        let text = |key: &str| service[key].as_str().unwrap_or_default();
        let unset = !list(service, "unset").is_empty();
        differ("unset", &part.unset.is_some().to_string(), &unset.to_string());
        if !unset {
            differ("image", part.image.as_deref().unwrap_or_default(), text("image"));
        }
        differ("platform", part.platform.as_deref().unwrap_or_default(), text("platform"));
        differ("isolation", part.isolation.as_deref().unwrap_or_default(), text("isolation"));
        let constraints: Vec<&str> = list(service, "constraints").iter().filter_map(Value::as_str).collect();
        differ("constraints", &format!("{:?}", part.constraints), &format!("{constraints:?}"));
    }
    out
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map(Vec::as_slice).unwrap_or_default()
}

/// A Dockerfile that nobody wrote: of what decides base images, in every form and with every mistake that the
/// parsers tell apart.
#[must_use]
pub fn made_up(random: &mut Random) -> String {
    let mut out = String::new();
    let escape = if random.happens(40) { '`' } else { '\\' };
    if escape == '`' {
        out.push_str(random.of(&["# escape=`\n", "#escape = `\r\n", "# syntax=x\n# ESCAPE=`\n"]));
    } else if random.happens(10) {
        out.push_str(random.of(&[
            "# escape=|\n",
            "# escape=\\\n",
            "# why\n# escape=`\n",
            "# escape=\n",
            "\u{feff}",
        ]));
    }
    for _ in 0..random.below(4) {
        out.push_str(&instruction(random, escape, &["ARG "]));
    }
    for _ in 0..=random.below(3) {
        out.push_str(&instruction(random, escape, &["FROM ", "FROM ", "from ", "FROM --platform="]));
        for _ in 0..random.below(4) {
            let keywords =
                ["COPY --from=", "RUN --mount=type=bind,from=", "RUN ", "ARG ", "COPY ", "ONBUILD RUN "];
            out.push_str(&instruction(random, escape, &keywords));
        }
    }
    out
}

/// One of them: its keyword, words, and the end of its line.
fn instruction(random: &mut Random, escape: char, keywords: &[&str]) -> String {
    let keyword = random.of(keywords);
    let mut out = keyword.to_owned();
    let word = |random: &mut Random| -> String {
        let mut word = String::new();
        for _ in 0..=random.below(2) {
            word.push_str(random.of(&[
                "a",
                "b",
                "reg/app:1",
                "$A",
                "${A}",
                "${A:-x}",
                "${B-$A}",
                "${A:+y}",
                "${A#*.}",
                "${A%%1*}",
                "${A/1/2}",
                "\"$A\"",
                "'$B'",
                "\"x y\"",
                "1.1",
                "$TARGETOS",
                "${NONE}",
                "\\",
                "`",
                "\\$A",
                "`$A",
                "C:\\\\",
                "\\\"",
                "\"",
                "0",
                "1",
                "-",
                "_",
                ".",
            ]));
        }
        word
    };
    match keyword {
        "ARG " => {
            for _ in 0..=random.below(2) {
                out.push_str(random.of(&["A", "B", "C"]));
                if random.happens(80) {
                    out.push('=');
                    out.push_str(&word(random));
                }
                out.push(' ');
            }
        }
        "RUN " | "ONBUILD RUN " => {
            out.push_str(random.of(&[
                "x",
                "<<E",
                "cat <<-E",
                "x << 'E'",
                "x <<\"E\" y",
                "x '<<E'",
                "[\"a\", \"<<E\"]",
                "x <<<E",
                "3<<E",
                "x<<E",
                "it's <<E",
                "x \\\" <<E \\\"",
                "dir C:\\",
                "dir C:\\\\",
                "x `",
            ]));
        }
        "COPY " => out.push_str(random.of(&["x y", "x C:\\", "<<E x", "x C:\\\\", "x y `", "--chown=a x y"])),
        _ if keyword.starts_with("FROM") || keyword.starts_with("from") => {
            if keyword.ends_with('=') {
                out.push_str(random.of(&[
                    "windows/amd64 ",
                    "\"linux/arm64\" ",
                    "$TARGETPLATFORM ",
                    "${A:-windows} ",
                    "",
                ]));
            }
            out.push_str(&word(random));
            if random.happens(50) {
                out.push_str(random.of(&[" AS ", " as ", " AS"]));
                out.push_str(random.of(&["a", "b", "B", "c-1", "1", ""]));
            }
        }
        _ => {
            out.push_str(random.of(&["a", "b", "B", "\"a\"", "0", "1", "reg/app:1", "$A", "x$", "c-1"]));
            out.push_str(random.of(&[" x y", ",target=/x x y"]));
        }
    }
    // Lines that go on, and what ends them.
    if random.happens(25) {
        let spaces: Vec<usize> = out.match_indices(' ').map(|(at, _)| at).collect();
        let at = random.of(&spaces) + usize::from(random.happens(50));
        let next = random.of(&["\n", "\r\n", " \n", "\n# why\n", "\n\n", "\n  # why\n  "]);
        out.insert_str(at, &format!("{escape}{next}"));
    }
    out.push_str(random.of(&["\n", "\n", "\n", "\r\n", " \n", "\n\n"]));
    if out.contains("<<") && random.happens(90) {
        out.push_str(random.of(&["FROM z\nE\n", "\tE\nE\n", "E\n", " E\nE\n", "E \nE\n", "E\r\n"]));
    }
    out
}
