//! Whether an answer takes ten times as long for ten times the text. `cargo xtask bench` prints this; nothing fails by
//! it, for a machine that does something else too would fail it.
//!
//! Each line is a kind of text at three sizes: the time of each, and how much more a byte costs in the largest than
//! in the smallest. What is linear stays near 1.

#![allow(clippy::print_stdout, reason = "what it measures is printed")]

use std::time::{Duration, Instant};

use winver_core::request::{Diagnose, Document, Inspect};
use winver_core::{Request, evaluate};

/// The smallest text; the others are ten and a hundred times as large.
const SMALLEST: usize = 8 << 10;

/// Nothing is tried at a larger size when a smaller one took this long.
const PATIENCE: Duration = Duration::from_secs(20);

/// A kind of text.
struct Kind {
    name: &'static str,
    /// The name of the document; none for a text to diagnose.
    document: Option<&'static str>,
    /// What stands at its start, what is repeated with `#` for a number, and what stands at its end.
    parts: (&'static str, &'static str, &'static str),
    /// How many times the smallest text the largest is.
    largest: usize,
}

const fn log(name: &'static str, repeated: &'static str) -> Kind {
    Kind { name, document: None, parts: ("", repeated, ""), largest: 100 }
}

const fn file(
    name: &'static str,
    document: &'static str,
    start: &'static str,
    repeated: &'static str,
    end: &'static str,
) -> Kind {
    Kind { name, document: Some(document), parts: (start, repeated, end), largest: 100 }
}

const KINDS: &[Kind] = &[
    Kind { largest: 6400, ..log("one line of 50 MB", "time=now level=info msg=started ") },
    log("a log", "I1121 10:00:00.1 1234 reconciler.go:224] started for volume data (pod #) shop\n"),
    log("a log in colours", "\u{1b}[32mINFO\u{1b}[0m [2026-11-21T10:00:00Z] started \\\"#\\\"\n"),
    log("first words: 0xc037", "0xc037 "),
    log("first words: docker", "docker "),
    log("first words: windows", "windows version "),
    log("first words: image:", "image: "),
    log("first words: hcsshim", "hcsshim::"),
    log("first words, cut", "operating system do\n"),
    log("codes", "0xc0370101 "),
    log(
        "errors",
        "hcsshim::CreateComputeSystem web-#: The container operating system does not match (0xc0370101)\n",
    ),
    log("hosts", "OS Version: 10.0.20348.#\n"),
    log("images", "Pulling image \"registry.example.com/app:#\"\n"),
    log("blanks", " "),
    log("line ends", "\n"),
    log("escapes", "\\n"),
    log("tags of HTML, open", "<a"),
    log("unbalanced JSON", "{\"a\":["),
    log("lines that begin JSON", "{\"a\":\n"),
    log("JSON, not closed", "{\"kind\": \"Pod\", \"a\": [1, 2, 3,\n 4],\n"),
    log("documents of YAML", "kind: Pod\napiVersion: v1\n---\n"),
    file(
        "Dockerfile: stages",
        "Dockerfile",
        "",
        "FROM mcr.microsoft.com/windows/nanoserver:1809 AS s#\n",
        "",
    ),
    file("Dockerfile: stages on stages", "Dockerfile", "FROM a AS s0\n", "FROM s0 AS s#\n", ""),
    file(
        "Dockerfile: copies",
        "Dockerfile",
        "FROM a\n",
        "COPY --from=mcr.microsoft.com/windows/nanoserver:1809 a b\n",
        "",
    ),
    file("Dockerfile: arguments", "Dockerfile", "", "ARG A#=${A:-x}\n", "FROM $A\n"),
    file("Dockerfile: one instruction", "Dockerfile", "FROM a\nRUN a", " \\\n  b#", "\n"),
    file("Dockerfile: here-documents", "Dockerfile", "FROM a\n", "RUN <<E#\n", ""),
    file("Dockerfile: defaults", "Dockerfile", "FROM ", "${A:-", "\n"),
    file(
        "compose: services",
        "compose.yaml",
        "services:\n",
        "  s#:\n    image: mcr.microsoft.com/windows/servercore:ltsc2019\n",
        "",
    ),
    file(
        "compose: merged services",
        "compose.yaml",
        "x: &x {image: \"mcr.microsoft.com/windows/servercore:ltsc2019\"}\nservices:\n",
        "  s#:\n    <<: *x\n",
        "",
    ),
    file(
        "compose: stack",
        "stack.yml",
        "services:\n  l: {image: nginx, deploy: {placement: {constraints: [node.platform.os == linux]}}}\n",
        "  s#:\n    image: mcr.microsoft.com/windows/nanoserver:ltsc2022\n",
        "",
    ),
    file("compose: keys", "compose.yaml", "services: {a: {image: a, x: {", "k#: 1, ", "}}}\n"),
    file("daemon.json: options", "daemon.json", "{\"exec-opts\": [], ", "\"o#\": 1,\n", "\"z\": 1}"),
    file(
        "GitHub: jobs",
        "ci.yml",
        "jobs:\n",
        "  j#:\n    runs-on: windows-2022\n    steps: [{run: docker run mcr.microsoft.com/windows/nanoserver:1809}]\n",
        "",
    ),
    file(
        "GitHub: steps",
        "ci.yml",
        "jobs:\n  a:\n    runs-on: windows-2022\n    steps:\n",
        "    - run: docker run mcr.microsoft.com/windows/nanoserver:1809-#\n",
        "",
    ),
    file(
        "GitLab: jobs",
        ".gitlab-ci.yml",
        "a: {script: [], tags: []}\n",
        "j#:\n  extends: .b\n  tags: [saas-windows-medium-amd64]\n  script: docker run mcr.microsoft.com/windows/nanoserver:1809\n",
        "",
    ),
    file(
        "Azure: jobs",
        "azure-pipelines.yml",
        "jobs:\n",
        "- job: j#\n  pool: {vmImage: windows-2022}\n  steps: [{script: docker run mcr.microsoft.com/windows/nanoserver:1809}]\n",
        "",
    ),
    file(
        "manifests: pods",
        "pods.yaml",
        "",
        "apiVersion: v1\nkind: Pod\nmetadata: {name: p#}\nspec: {os: {name: windows}, hostPID: true, containers: [{name: a, image: \"mcr.microsoft.com/windows/nanoserver:1809\"}]}\n---\n",
        "",
    ),
    file(
        "manifests: containers",
        "pod.yaml",
        "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  os: {name: windows}\n  containers:\n",
        "  - {name: c#, image: \"mcr.microsoft.com/windows/nanoserver:1809\", securityContext: {runAsUser: 1}}\n",
        "",
    ),
    file(
        "manifests: other kinds",
        "all.yaml",
        "",
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: p#}\n---\n",
        "",
    ),
    file("YAML: brackets", "a.yaml", "a: ", "[", "\n"),
    file("YAML: aliases", "a.yaml", "a: &a [x, x, x, x, x, x, x, x]\n", "b#: [*a, *a]\n", ""),
    file("YAML: anchors", "a.yaml", "", "b#: &b# x\n", ""),
    file("YAML: merges", "a.yaml", "a: &a {x: 1, y: 2}\nb:\n", "  <<: *a\n", ""),
    file(
        "YAML: bomb",
        "compose.yaml",
        "services: {a: {image: a}}\na0: &a0 [x, x, x, x, x, x, x, x, x]\n",
        "b#: &b# [*a0, *a0, *a0, *a0, *a0, *a0, *a0, *a0, *a0]\n",
        "",
    ),
    file("JSON: unbalanced", "a.json", "", "{\"a\":[", ""),
    file("JSON: keys", "a.json", "{", "\"k#\": 1,\n", "\"z\": 1}"),
];

impl Kind {
    fn text(&self, size: usize) -> String {
        let (start, repeated, end) = self.parts;
        let mut text = start.to_owned();
        let mut number = 0_usize;
        while text.len() < size {
            if repeated.contains('#') {
                text.push_str(&repeated.replace('#', &number.to_string()));
            } else {
                text.push_str(repeated);
            }
            number += 1;
        }
        text + end
    }

    fn request(&self, size: usize) -> (usize, Request) {
        let text = self.text(size);
        let bytes = text.len();
        let request = match self.document {
            None => Request::Diagnose(Diagnose { text, ..Diagnose::default() }),
            Some(name) => Request::Inspect(Inspect {
                documents: vec![Document { name: name.to_owned(), text }],
                host: Some("10.0.20348.2402".to_owned()),
                ..Inspect::default()
            }),
        };
        (bytes, request)
    }
}

fn main() {
    let wanted: Vec<String> =
        std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    println!("{:<30} {:>10} {:>10} {:>10} {:>9} {:>7}", "scale", "1x", "10x", "100x", "MB/s", "ratio");
    for kind in KINDS.iter().filter(|kind| wanted.iter().all(|wanted| kind.name.contains(wanted.as_str()))) {
        let mut cells = String::new();
        let (mut first, mut last) = (0.0, 0.0);
        let mut speed = 0.0;
        for times in [1, 10, kind.largest] {
            let (bytes, request) = kind.request(SMALLEST * times);
            let mut best = Duration::MAX;
            for repetition in 0..8 {
                let started = Instant::now();
                std::hint::black_box(evaluate(&request));
                best = best.min(started.elapsed());
                if best * 8 > PATIENCE || repetition > 0 && best > Duration::from_millis(500) {
                    break;
                }
            }
            let seconds = best.as_secs_f64();
            last = seconds / bytes as f64;
            speed = bytes as f64 / seconds / 1e6;
            if times == 1 {
                first = last;
            }
            cells.push_str(&format!(" {:>7.2} ms", seconds * 1e3));
            if best * 20 > PATIENCE && times < kind.largest {
                cells.push_str("       (stopped)");
                break;
            }
        }
        println!("{:<30}{cells} {speed:>9.1} {:>7.2}", kind.name, last / first);
    }
}
