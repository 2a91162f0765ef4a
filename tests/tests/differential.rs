//! winver's pull rules against the published code of the runtimes that they are the rules of.
//!
//! `WINVER_PEERS` is the folder with the peers; `cargo xtask test engines` builds them and sets it.

use std::env;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use winver_core::report::PullStatus;
use winver_core::request::{HostKind, Isolation};
use winver_core::{Puller, Question, Value};
use winver_tests::differential::{Questions, Random, build, index, known_builds, malformed, version};

/// Random pairs a peer, and how many of them share a host.
const PAIRS: usize = 1_000_000;
const PAIRS_A_HOST: usize = 500;
/// Malformed versions a peer.
const MALFORMED: usize = 60_000;
const MALFORMED_A_HOST: usize = 100;
/// Indexes a peer.
const INDEXES: usize = 12_000;
/// How many of them also as a whole report.
const REPORTS: usize = 2_000;

/// A peer, and the runtimes of winver that it is held against.
struct Peer {
    program: &'static str,
    runtimes: &'static [&'static str],
    /// It reads text and chooses from indexes; hcsshim compares numbers.
    reads_text: bool,
    /// It falls back to Linux images. What winver says of those is not a matter of versions.
    takes_linux: bool,
}

const fn containerd(program: &'static str, runtimes: &'static [&'static str]) -> Peer {
    Peer { program, runtimes, reads_text: true, takes_linux: false }
}

#[test]
fn containerd_1_4() {
    let peer = containerd("containerd-1.4.13", &["containerd 1.4.13", "none"]);
    hold(&Peer { takes_linux: true, ..peer });
}

#[test]
fn containerd_1_6_17() {
    hold(&containerd("containerd-1.6.17", &["containerd 1.6.17", "containerd 1.5.0"]));
}

#[test]
fn containerd_1_6_22() {
    hold(&containerd("containerd-1.6.22", &["containerd 1.6.18", "docker 24.0.9 (containerd store)"]));
}

#[test]
fn containerd_1_6_36() {
    hold(&containerd("containerd-1.6.36", &["containerd 1.6.23", "containerd 1.6.36"]));
}

#[test]
fn containerd_1_7_2() {
    hold(&containerd("containerd-1.7.2", &["containerd 1.7.0", "R0"]));
}

#[test]
fn containerd_1_7_35() {
    hold(&containerd("containerd-1.7.35", &["containerd 1.7.35", "docker 27.5.1 (containerd store)"]));
}

#[test]
fn containerd_2_1_5() {
    hold(&containerd("containerd-2.1.5", &["containerd 2.1.5", "docker 28.5.2 (containerd store)", "R1"]));
}

#[test]
fn containerd_2_3_4() {
    hold(&containerd("containerd-2.3.4", &["containerd 2.3.4", "docker 29.0.0 (containerd store)", "R2"]));
}

#[test]
fn containerd_2_4_2() {
    hold(&containerd("containerd-2.4.2", &["containerd 2.4.2", "containerd 2.3.5", "R3"]));
}

#[test]
fn docker_28_5_2() {
    hold(&containerd("docker-28.5.2", &["docker 28.5.2", "docker 18.06.0", "classic"]));
}

#[test]
fn hcsshim_0_14_1() {
    hold(&Peer { reads_text: false, ..containerd("hcsshim-0.14.1", &["R2"]) });
}

/// What no peer answers for.
#[test]
fn without_a_peer() {
    for (what, why) in [
        (
            "dockerd's classic store before 18.06",
            "none of those releases is published as a Go module that builds",
        ),
        (
            "containerd 2.0.0 and 2.0.1",
            "they read malformed versions in a third way, which winver does not know",
        ),
        ("start", "the compute service of Windows decides it, and its code is not published"),
    ] {
        say(&format!("differential: not compared: {what}: {why}"));
    }
}

fn hold(peer: &Peer) {
    let Some(folder) = env::var_os("WINVER_PEERS").map(PathBuf::from) else {
        winver_tests::skip(
            &format!("differential {}", peer.program),
            "WINVER_PEERS names no folder with the peers; `cargo xtask peers` builds them with Go 1.26 or newer",
        );
        return;
    };
    let program = folder.join(format!("{}{}", peer.program, env::consts::EXE_SUFFIX));
    let known = known_builds();
    let exhaustive = versions(peer, &program, every_known(&known));
    let random = versions(peer, &program, random_pairs(&known));
    let mut told = format!("{exhaustive} pairs of known builds, {random} random pairs");
    if peer.reads_text {
        let malformed = versions(peer, &program, malformed_versions(&known));
        let (indexes, taken) = indexes(peer, &program, &known);
        told += &format!(", {malformed} malformed versions, {indexes} indexes ({taken} with an entry taken)");
    }
    say(&format!("differential: {} agrees with {}: {told}", peer.runtimes.join(", "), peer.program));
}

/// A host's build, and the versions that it is asked about; whether they are well-formed.
struct Pairs {
    hosts: Vec<(u16, Vec<String>)>,
    well_formed: bool,
}

fn every_known(known: &[u16]) -> Pairs {
    let versions =
        |build: &u16| [format!("10.0.{build}"), format!("10.0.{build}.1"), format!("10.0.{build}.4349")];
    let all: Vec<String> = known.iter().flat_map(versions).collect();
    Pairs { hosts: known.iter().map(|host| (*host, all.clone())).collect(), well_formed: true }
}

fn random_pairs(known: &[u16]) -> Pairs {
    let mut random = Random::new(20348);
    let host = |_| {
        let host = build(&mut random, known);
        let mut image = || {
            // A third near the host, where the rules change their minds.
            let near = random.happens(33);
            let offset = u16::try_from(random.below(5)).unwrap_or(0);
            let image =
                if near { host.saturating_sub(2).saturating_add(offset) } else { build(&mut random, known) };
            version(&mut random, image)
        };
        let images = (0..PAIRS_A_HOST).map(|_| image()).collect();
        (host, images)
    };
    Pairs { hosts: (0..PAIRS / PAIRS_A_HOST).map(host).collect(), well_formed: true }
}

fn malformed_versions(known: &[u16]) -> Pairs {
    let mut random = Random::new(17763);
    let host = |_| {
        let host = build(&mut random, known);
        let mut image = || {
            let image = if random.happens(50) { host } else { build(&mut random, known) };
            malformed(&mut random, image)
        };
        let images = (0..MALFORMED_A_HOST).map(|_| image()).collect();
        (host, images)
    };
    Pairs { hosts: (0..MALFORMED / MALFORMED_A_HOST).map(host).collect(), well_formed: false }
}

/// Compares answers about versions, and says how many there were.
fn versions(peer: &Peer, program: &Path, pairs: Pairs) -> usize {
    let mut questions = Questions::default();
    for (host, images) in &pairs.hosts {
        questions.host(*host);
        images.iter().for_each(|image| questions.version(image));
    }
    let answers = questions.answers(program);
    let mut disagreements = Disagreements::default();
    for runtime in peer.runtimes {
        let mut theirs = answers.iter();
        for (build, images) in &pairs.hosts {
            let host = format!("10.0.{build}");
            let puller = Puller::parse(runtime, &host).expect("a runtime and a build");
            for image in images {
                let theirs = theirs.next().expect("an answer a question") == "1";
                let ours = puller.takes(image);
                let question = || format!("{runtime} on {host}: os.version {image:?}");
                disagreements.check(ours, theirs, question);
                // R0 compares text: a build of fewer digits, which no host has that runs containers, is the beginning of
                // others.
                if pairs.well_formed && *build >= 10_000 {
                    let question_of =
                        Question::parse(&host, HostKind::Server, image, runtime, Isolation::Process);
                    let pull = question_of.expect("well-formed versions").answer().pull;
                    disagreements
                        .check(pull == PullStatus::Accepted, theirs, || format!("{} (a check)", question()));
                }
            }
        }
    }
    disagreements.none(peer.program);
    answers.len()
}

/// Compares choices from indexes, and says how many there were and from how many an entry was taken.
fn indexes(peer: &Peer, program: &Path, known: &[u16]) -> (usize, usize) {
    let mut random = Random::new(26100);
    let mut asked = Vec::with_capacity(INDEXES);
    let mut questions = Questions::default();
    for _ in 0..INDEXES {
        let host = build(&mut random, known);
        let index = index(&mut random, host, known);
        questions.host(host);
        questions.index(&index);
        asked.push((host, index));
    }
    let answers = questions.answers(program);
    let mut disagreements = Disagreements::default();
    let mut taken = 0;
    for ((host, index), theirs) in asked.iter().zip(&answers) {
        let (digest, ends_well) = theirs.split_once(' ').expect("a digest and how it ends");
        if peer.takes_linux && index.linux.iter().any(|linux| linux == digest) {
            continue;
        }
        taken += usize::from(digest != "-");
        let document: Value<'_> = serde_json::from_str(&index.text).expect("an index is JSON");
        for runtime in peer.runtimes {
            let puller = Puller::parse(runtime, &format!("10.0.{host}")).expect("a runtime and a build");
            let ours = puller.choose(&document);
            let question = || format!("{runtime} on 10.0.{host}: {}", index.question);
            disagreements.check(ours.and_then(|ours| ours.digest).unwrap_or("-"), digest, question);
            // How the pull ends, where the index alone says it.
            if ours.is_none_or(|ours| ours.certain) {
                disagreements.check(ours.is_some(), ends_well == "1", question);
            }
        }
    }
    for ((host, index), theirs) in
        asked.iter().zip(&answers).filter(|((host, _), _)| *host >= 14393).take(REPORTS)
    {
        let digest = theirs.split_once(' ').map_or("", |(digest, _)| digest);
        if peer.takes_linux && index.linux.iter().any(|linux| linux == digest) {
            continue;
        }
        let runtime = peer.runtimes[0];
        let request = format!(
            r#"{{"operation":"check","host":"10.0.{host}","isolation":"process","image":{},"runtime":"{runtime}"}}"#,
            index.text
        );
        let report = serde_json::to_value(winver_core::evaluate_json(&request)).expect("a report is JSON");
        let ours = report["image"]["selection"]["digest"].as_str().unwrap_or("-");
        disagreements
            .check(ours, digest, || format!("{runtime}, a report for 10.0.{host}: {}", index.question));
    }
    disagreements.none(peer.program);
    assert!(taken > INDEXES / 4 && taken < INDEXES, "the indexes are too much alike: {taken} of {INDEXES}");
    (answers.len(), taken)
}

/// The disagreements, and the first few in words.
#[derive(Default)]
struct Disagreements {
    count: usize,
    first: Vec<String>,
}

impl Disagreements {
    fn check<T: PartialEq + std::fmt::Debug>(&mut self, ours: T, theirs: T, question: impl Fn() -> String) {
        if ours != theirs {
            self.count += 1;
            if self.first.len() < 10 {
                self.first.push(format!("{}\n  winver {ours:?}, the peer {theirs:?}", question()));
            }
        }
    }

    fn none(&self, peer: &str) {
        assert_eq!(self.count, 0, "disagreements with {peer}, the first of them:\n{}", self.first.join("\n"));
    }
}

/// Past libtest, which keeps what a passing test prints to itself.
fn say(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}
