//! Questions for the published code of container runtimes, and how it is asked (`tests/peers/differential`).
//!
//! Everything is made from a seed: a disagreement comes back with the next run.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

/// SplitMix64 (Steele, Lea, Flood 2014).
#[derive(Debug)]
pub struct Random(u64);

impl Random {
    /// The stream of a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let bits = (z ^ (z >> 31)) >> 32;
        usize::try_from((bits * u64::try_from(end).unwrap_or(1)) >> 32).unwrap_or(0)
    }

    /// One of a list.
    pub fn of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }

    /// True `percent` times in a hundred.
    pub fn happens(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
}

/// Builds that matter: those of every release that winver knows, and their neighbours.
///
/// # Panics
/// When the releases are not listed.
pub fn known_builds() -> Vec<u16> {
    let report = winver_core::evaluate_json(r#"{"operation": "releases"}"#);
    let report = serde_json::to_value(&report).expect("a report is JSON");
    let releases = report["result"]["releases"].as_array().expect("releases");
    let builds = releases.iter().filter_map(|release| u16::try_from(release["build"].as_u64()?).ok());
    let near: BTreeSet<u16> = builds.flat_map(|build| [build - 1, build, build + 1]).collect();
    assert!(near.len() > 40, "{near:?}");
    near.into_iter().collect()
}

/// A build that any rule could trip over.
pub fn build(random: &mut Random, known: &[u16]) -> u16 {
    if random.happens(60) { random.of(known) } else { u16::try_from(random.below(65536)).unwrap_or(0) }
}

/// An `os.version` as publishers write it.
pub fn version(random: &mut Random, build: u16) -> String {
    match random.below(4) {
        0 => format!("10.0.{build}"),
        1 => format!("10.0.{build}.{}", random.of(&[0, 1, 587, 2402, 2894, 3091, 99999])),
        _ => format!("10.0.{build}.{}", random.below(10000)),
    }
}

/// An `os.version` that is not quite one; never with a line break in it.
pub fn malformed(random: &mut Random, build: u16) -> String {
    let wrapped = u32::from(build) + 65536 * u32::try_from(1 + random.below(3)).unwrap_or(1);
    match random.below(14) {
        0 => format!("10.0.{wrapped}.{}", random.below(100)),
        1 => format!("10.0.{build}{}", random.below(1000)),
        2 => format!(
            "{}.{}.{build}.1",
            random.of(&["6", "9", "11", "266", "010", "+10", "1O", ""]),
            random.of(&["0", "1"])
        ),
        3 => format!("10.{}.{build}.1", random.of(&["", "00", "256", "-0", "x", " 0", "0x0", "1_0"])),
        4 => format!("10.0.{}{build}", random.of(&["+", "-", "0", "000000000000000000000", " ", "0x"])),
        5 => random
            .of(&["10", "10.0", "10.0.", ".", "..", "...", "10..", " ", "windows", "latest", "10.0..1"])
            .to_owned(),
        6 => {
            format!("10.0.{build}.{}", random.of(&["", "-1", "+7", "x", "1.2", "99999999999999999999", "٣"]))
        }
        7 => {
            random.of(&["9223372036854775808", "-9223372036854775809", "18446744073709551616.0.0"]).to_owned()
        }
        8 => format!(
            "10.0.{}",
            random.of(&["9223372036854775807", "9223372036854775808", "-1", "65535", "65536"])
        ),
        9 => format!("{}10.0.{build}", random.of(&["v", " ", "\u{feff}", "\t"])),
        10 => format!("10.0.{build}{}", random.of(&[" ", "\t", "-amd64", ",1", "..", "\u{a0}"])),
        // One wrong keystroke.
        11 => {
            let text = version(random, build);
            let at = random.below(text.len());
            text.chars().enumerate().filter(|(place, _)| *place != at).map(|(_, c)| c).collect()
        }
        _ => {
            let mut text = version(random, build);
            let key = random.of(&['0', '5', '.', '-', '+', ' ', 'x', '_', 'ß']);
            text.insert(random.below(text.len() + 1), key);
            text
        }
    }
}

/// An index, and what a registry would hold beside it, as `tests/peers/differential` wants them.
#[derive(Debug)]
pub struct Index {
    /// The index itself.
    pub text: String,
    /// The question.
    pub question: String,
    /// The digests of the entries that are Linux images.
    pub linux: Vec<String>,
}

const MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
const INDEX: &str = "application/vnd.oci.image.index.v1+json";

/// An index of up to twelve entries: mixed systems and architectures, versions that are missing, malformed or
/// there twice, entries without a platform, and entries that are indexes.
pub fn index(random: &mut Random, host: u16, known: &[u16]) -> Index {
    let (mut entries, mut configs, mut nested) = (Vec::new(), Vec::new(), Vec::new());
    let mut linux = Vec::new();
    let mut next = 0_u64;
    let mut digest = || {
        next += 1;
        format!("sha256:{next:064x}")
    };
    // Few builds, so that some are there twice.
    let builds = [host, random.of(known), random.of(known), build(random, known)];
    for _ in 0..random.below(13) {
        let name = digest();
        let (platform, is_linux) = platform(random, &builds);
        if is_linux {
            linux.push(name.clone());
        }
        let says = if random.happens(6) { String::new() } else { format!(r#","platform":{platform}"#) };
        let mut media_type = MANIFEST;
        if random.happens(6) {
            media_type = INDEX;
            let children: Vec<String> = (0..random.below(4))
                .map(|_| {
                    let child = digest();
                    let (platform, _) = self::platform(random, &builds);
                    let says =
                        if random.happens(10) { String::new() } else { format!(r#","platform":{platform}"#) };
                    configs.push(format!(r#""{child}":{platform}"#));
                    format!(r#"{{"mediaType":"{MANIFEST}","size":2,"digest":"{child}"{says}}}"#)
                })
                .collect();
            nested.push(format!(r#""{name}":{{"manifests":[{}]}}"#, children.join(",")));
        }
        configs.push(format!(r#""{name}":{platform}"#));
        entries.push(format!(r#"{{"mediaType":"{media_type}","size":2,"digest":"{name}"{says}}}"#));
    }
    let text = format!(r#"{{"schemaVersion":2,"mediaType":"{INDEX}","manifests":[{}]}}"#, entries.join(","));
    let question = format!(
        r#"{{"index":{text},"nested":{{{}}},"configs":{{{}}}}}"#,
        nested.join(","),
        configs.join(",")
    );
    Index { text, question, linux }
}

/// A platform as JSON, and whether it is Linux.
fn platform(random: &mut Random, builds: &[u16]) -> (String, bool) {
    let mut fields = Vec::new();
    let os = match random.below(20) {
        0 => None,
        1 => Some("Windows"),
        2 => Some("WINDOWS"),
        3 => Some(""),
        4 | 5 => Some("linux"),
        6 => Some("freebsd"),
        _ => Some("windows"),
    };
    fields.extend(os.map(|os| format!(r#""os":"{os}""#)));
    let architecture = match random.below(20) {
        0 => None,
        1 => Some("AMD64"),
        2 => Some("x86_64"),
        3 => Some("386"),
        4 => Some("i386"),
        5 | 6 => Some("arm64"),
        7 => Some(""),
        _ => Some("amd64"),
    };
    fields.extend(architecture.map(|architecture| format!(r#""architecture":"{architecture}""#)));
    // containerd up to 1.6 also takes Linux images, for Linux containers on Windows, when os.version is the host's;
    // no Linux image has one.
    if os != Some("linux") {
        let build = random.of(builds);
        let version = match random.below(10) {
            0 => None,
            1 => Some(String::new()),
            2 => Some(malformed(random, build)),
            _ => Some(version(random, build)),
        };
        let text = |version: String| format!(r#""os.version":{}"#, serde_json::Value::from(version));
        fields.extend(version.map(text));
    }
    (format!("{{{}}}", fields.join(",")), os == Some("linux"))
}

/// The questions for a peer, as it reads them.
#[derive(Debug, Default)]
pub struct Questions {
    text: String,
    count: usize,
}

impl Questions {
    /// The host of what follows.
    pub fn host(&mut self, build: u16) {
        let _ = writeln!(self.text, "H 10.0.{build}");
    }

    /// Whether a version is taken.
    pub fn version(&mut self, text: &str) {
        self.ask("V", text);
    }

    /// What is taken from an index.
    pub fn index(&mut self, index: &Index) {
        self.ask("I", &index.question);
    }

    fn ask(&mut self, kind: &str, text: &str) {
        assert!(!text.contains('\n'), "{text:?}");
        let _ = writeln!(self.text, "{kind} {text}");
        self.count += 1;
    }

    /// The peer's answers, one a question.
    ///
    /// # Panics
    /// When the peer does not start, fails, or leaves a question unanswered.
    pub fn answers(self, peer: &Path) -> Vec<String> {
        let mut child = Command::new(peer)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|e| panic!("cannot run {}: {e}", peer.display()));
        let mut stdin = child.stdin.take().expect("stdin is piped");
        let stdout = child.stdout.take().expect("stdout is piped");
        let mut answers = String::new();
        thread::scope(|scope| {
            // Written beside the reading: a program that answers while it still reads would otherwise stop both.
            // What it could not read it complains about itself.
            scope.spawn(move || drop(stdin.write_all(self.text.as_bytes())));
            BufReader::new(stdout).read_to_string(&mut answers).expect("answers are UTF-8");
        });
        let status = child.wait().expect("the peer can be waited for");
        assert!(status.success(), "{}: {status}", peer.display());
        let answers: Vec<String> = answers.lines().map(str::to_owned).collect();
        assert_eq!(answers.len(), self.count, "{} left questions unanswered", peer.display());
        answers
    }
}
