//! The core's budgets (docs/DESIGN.md). `cargo xtask bench` prints these beside their peers.

use std::collections::BTreeMap;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use winver_core::admission::review_bytes;
use winver_core::request::{Diagnose, HostKind, Isolation, Settings};
use winver_core::{Question, Request, evaluate, evaluate_json, identify_version};

fn main() {
    divan::main();
}

const HOST: &str = "10.0.20348.2402";
const IMAGE: &str = "10.0.17763.5576";
const RUNTIME: &str = "containerd 2.2.0";

/// Budget: 300 ns. Peer: containerd's own matcher from two strings.
#[divan::bench]
fn check_from_strings() -> Option<winver_core::Stages> {
    let (host, image, runtime) = (black_box(HOST), black_box(IMAGE), black_box(RUNTIME));
    Some(Question::parse(host, HostKind::Server, image, runtime, Isolation::Process)?.answer())
}

/// Budget: 20 ns. Peer: containerd's own matcher, built before.
#[divan::bench]
fn check_parsed(bencher: Bencher<'_, '_>) {
    let question = Question::parse(HOST, HostKind::Server, IMAGE, RUNTIME, Isolation::Process);
    bencher.bench(|| black_box(&question).map(|question| question.answer()));
}

/// The whole report, from JSON to JSON.
#[divan::bench]
fn check_report_json() -> String {
    let request = r#"{"operation":"check","host":"10.0.20348.2402","image":"10.0.17763.5576","runtime":"containerd 2.2.0"}"#;
    serde_json::to_string(&evaluate_json(black_box(request))).unwrap_or_default()
}

/// Budget: 5 us for a review of 2.4 KB.
#[divan::bench]
fn review_2400_bytes(bencher: Bencher<'_, '_>) {
    let review = include_bytes!("../../tests/cases/review/pod-allowed/review.json");
    let compact: winver_core::Value<'_> = serde_json::from_slice(review).unwrap_or_default();
    let compact = serde_json::to_vec(&compact).unwrap_or_default();
    let (settings, images) = (Settings::default(), BTreeMap::new());
    bencher.bench(|| review_bytes(black_box(&compact), &settings, None, &images));
}

/// Budget: 200 MB/s, over every string of the cases. Those are there to be hard: each is another shape, half of them
/// mean nothing, and the shapes that everybody meets are a handful among them.
#[divan::bench]
fn identify_corpus(bencher: Bencher<'_, '_>) {
    let cases = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/cases/identify");
    let folders = std::fs::read_dir(cases).into_iter().flatten().filter_map(Result::ok);
    let strings: Vec<String> = folders
        .filter_map(|folder| {
            let request = std::fs::read_to_string(folder.path().join("request.json")).ok()?;
            let request: winver_core::Value<'_> = serde_json::from_str(&request).ok()?;
            request.text("text").map(str::to_owned)
        })
        .collect();
    assert!(strings.len() > 100, "the corpus was not found");
    identify_all(bencher, &strings);
}

/// Budget: 200 MB/s, over strings as people paste them: from `kubectl get nodes -o wide`, `docker info`, `ver`,
/// winver, image indexes, labels, manifests and error messages, about as often as each is met.
#[divan::bench]
fn identify_pasted(bencher: Bencher<'_, '_>) {
    let strings: Vec<String> = include_str!("pasted.txt").lines().map(str::to_owned).collect();
    identify_all(bencher, &strings);
}

fn identify_all(bencher: Bencher<'_, '_>, strings: &[String]) {
    let bytes: usize = strings.iter().map(String::len).sum();
    bencher.counter(BytesCount::new(bytes)).bench(|| {
        black_box(strings)
            .iter()
            .filter_map(|text| identify_version(text))
            .map(|(build, _)| u32::from(build))
            .sum::<u32>()
    });
}

/// Budget: 500 MB/s of a log in which nothing is known.
#[divan::bench(sample_count = 20)]
fn diagnose_nothing(bencher: Bencher<'_, '_>) {
    diagnose_log(bencher, 8 << 20);
}

/// Budget: half of what `rg -F` does with the same words and the same log.
#[divan::bench(sample_count = 7, sample_size = 1)]
fn diagnose_200_mb(bencher: Bencher<'_, '_>) {
    diagnose_log(bencher, 200_000_000);
}

fn diagnose_log(bencher: Bencher<'_, '_>, length: usize) {
    let line = "I1121 10:00:00.123456    1234 reconciler.go:224] operationExecutor.VerifyControllerAttachedVolume \
                started for volume data (UniqueName: csi-0a1b2c3d) pod web-5d4f8c7b9 (UID: 7c1f9a52-6f0e) shop\n";
    let text = line.repeat(length / line.len());
    let bytes = BytesCount::new(text.len());
    let request = Request::Diagnose(Diagnose { text, ..Diagnose::default() });
    bencher.counter(bytes).bench(|| evaluate(black_box(&request)));
}
