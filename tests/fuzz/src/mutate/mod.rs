//! Mutations that know what version strings, documents and texts are made of.

mod lines;
mod pieces;

use serde_json::{Map, Value, json};

pub use lines::Shape;

/// SplitMix64: enough for choosing, and the same everywhere for one seed.
pub struct Random(u64);

impl Random {
    /// From a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Below a limit.
    pub fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }

    /// One of a list.
    pub fn of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        let at = self.below(list.len());
        &list[at]
    }
}

/// What versions are written with.
const PIECES: &[&str] = &[
    "10.0.",
    "10.0 ",
    "14393",
    "17763",
    "19041",
    "20348",
    "22631",
    "26100",
    "26200",
    ".1",
    ".0",
    "65535",
    "65536",
    "99999999999",
    "KB4480116",
    "KB5068861",
    "kb ",
    "ltsc2022",
    "ltsc2019",
    "1809",
    "2004",
    "20H2",
    "-amd64",
    "@sha256:00",
    ":443",
    ":17763/",
    "/",
    "Windows Server ",
    "Windows 10 ",
    "windows",
    "Datacenter",
    "(OS Build ",
    ")",
    "[Version ",
    "]",
    ".amd64fre.ge_release.240331-1435",
    "UBR=",
    "0x22d",
    " or later",
    ">=",
    "+",
    "\u{a0}",
    "\u{200e}",
    "\u{ff11}",
    "\u{0661}",
    "版本",
    "\r\n",
    "\"",
    "\\",
    "\0",
    "-",
    "_",
    ".",
    ":",
    " ",
    "nanoserver",
    "windowsservercore",
    "20240101",
    "2024.03.12",
    "build ",
    "NT-10.0-",
    "(WinBuild",
    "sdk ",
    "10.0.0.4",
    "latest",
];

/// What all seeds of a target hold together, to be spliced into one another.
pub struct Pool {
    /// Their texts.
    pub texts: Vec<String>,
    /// The lines of these.
    pub lines: Vec<String>,
    /// The words of these.
    pub words: Vec<String>,
}

impl Pool {
    /// Of seeds: strings, or requests whose texts count.
    pub fn of(seeds: &[Value]) -> Self {
        let mut texts = Vec::new();
        for seed in seeds {
            match seed {
                Value::String(text) => texts.push(text.clone()),
                request => {
                    let documents = request["documents"].as_array().into_iter().flatten();
                    let documents = documents.map(|document| &document["text"]);
                    texts.extend(
                        documents.chain([&request["text"]]).filter_map(Value::as_str).map(str::to_owned),
                    );
                }
            }
        }
        let distinct = |items: Vec<&str>| {
            let mut items: Vec<String> = items.into_iter().map(str::to_owned).collect();
            items.sort();
            items.dedup();
            items
        };
        let lines = distinct(texts.iter().flat_map(|text| text.lines()).collect());
        let words = distinct(texts.iter().flat_map(|text| text.split_whitespace()).collect());
        Self { texts, lines, words }
    }
}

/// A request with one or more of its texts, its objects and its settings changed.
pub fn request(mut request: Value, pool: &Pool, shape: Shape, random: &mut Random) -> Value {
    let mut changed = false;
    if let Some(documents) = request["documents"].as_array_mut().filter(|documents| !documents.is_empty()) {
        for _ in 0..=random.below(2) {
            let at = random.below(documents.len());
            change_text(&mut documents[at]["text"], pool, shape, random);
        }
        changed = true;
    }
    if request["text"].is_string() {
        change_text(&mut request["text"], pool, shape, random);
        changed = true;
    }
    for key in ["review", "cluster", "images"] {
        if request[key].is_object() && (key == "review" || !changed || random.below(3) == 0) {
            for _ in 0..=random.below(3) {
                // Not the root: what it is stays.
                within(&mut request[key], random);
            }
        }
    }
    if random.below(2) == 0 {
        settings(&mut request, random);
    }
    // A key that is absent was looked at above, and became null.
    if let Some(fields) = request.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
    request
}

fn change_text(text: &mut Value, pool: &Pool, shape: Shape, random: &mut Random) {
    let Some(known) = text.as_str() else { return };
    let tree = if random.below(4) == 0 { serde_json::from_str::<Value>(known).ok() } else { None };
    *text = Value::String(match tree {
        Some(mut tree) => {
            within(&mut tree, random);
            if random.below(2) == 0 { tree.to_string() } else { format!("{tree:#}") }
        }
        None => lines::changed(known, pool, shape, random),
    });
}

/// Changes something in a tree.
fn within(value: &mut Value, random: &mut Random) {
    let fields =
        value.as_object().map(|fields| fields.keys().cloned().collect::<Vec<_>>()).unwrap_or_default();
    match fields.as_slice() {
        [] => change(value, random),
        keys => change(&mut value[random.of(keys).as_str()], random),
    }
}

/// What is asked beside the texts.
fn settings(request: &mut Value, random: &mut Random) {
    const HOSTS: &[&str] = &[
        "10.0.20348.2402",
        "10.0.20348",
        "10.0.17763.5576",
        "10.0.26100.1742",
        "10.0.25398.1",
        "10.0.14393.6",
        "Windows Server 2022",
        "Windows Server 2019",
        "Windows 11",
        "10.0.26200",
        "17763",
    ];
    const RUNTIMES: &[&str] = &[
        "containerd 1.6.0",
        "containerd 1.7.20",
        "containerd 2.2.0",
        "docker 29.0.1",
        "docker 20.10.7",
        "R2",
        "classic",
    ];
    const DAYS: &[&str] = &["2024-03-01", "2026-11-21", "2031-01-01"];
    let of = |key: &str| request["operation"] == key;
    let (inspect, diagnose, review) = (of("inspect"), of("diagnose"), of("review"));
    let choice: (&str, &[&str]) = match random.below(7) {
        0 | 1 if inspect || diagnose => ("host", HOSTS),
        2 if inspect || diagnose => ("runtime", RUNTIMES),
        3 if inspect => ("hostKind", &["server", "client"]),
        3 if diagnose => {
            ("image", &["mcr.microsoft.com/windows/servercore:ltsc2019", "10.0.20348.1", "app:1"])
        }
        4 if inspect => ("isolation", &["process", "hyperv"]),
        4 if diagnose => ("name", &["log.txt"]),
        5 if inspect => ("kubernetes", &["1.20", "1.24", "1.36"]),
        5 if review => {
            request["settings"] = random
                .of(&[
                    json!({"denyOn": "warning"}),
                    json!({"denyOn": "never"}),
                    json!({"onUnknown": "warn"}),
                    json!({}),
                ])
                .clone();
            return;
        }
        _ => ("today", DAYS),
    };
    if random.below(5) == 0 {
        request[choice.0] = Value::Null;
    } else {
        request[choice.0] = json!(random.of(choice.1));
    }
}

/// A text from seeds.
pub fn text(seeds: &[String], random: &mut Random) -> String {
    let mut chars: Vec<char> = random.of(seeds).chars().collect();
    for _ in 0..=random.below(4) {
        let at = random.below(chars.len() + 1);
        let end = (at + 1 + random.below(6)).min(chars.len());
        match random.below(9) {
            0 => drop(chars.drain(at.min(end)..end)),
            1 => {
                let copy: Vec<char> = chars[at.min(end)..end].to_vec();
                chars.splice(at..at, copy);
            }
            2 | 3 => drop(chars.splice(at..at, random.of(PIECES).chars())),
            4 => {
                let other: Vec<char> = random.of(seeds).chars().collect();
                let from = random.below(other.len() + 1);
                chars.truncate(at);
                chars.extend(&other[from..]);
            }
            5 | 6 => {
                let digits: Vec<usize> = (0..chars.len()).filter(|at| chars[*at].is_ascii_digit()).collect();
                if !digits.is_empty() {
                    let digit = random.below(10) as u8;
                    chars[*random.of(&digits)] = char::from(b'0' + digit);
                }
            }
            7 => {
                if let Some(c) = chars.get_mut(at) {
                    *c = if c.is_lowercase() { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() };
                }
            }
            _ => {
                let any = char::from_u32(random.below(0x11_0000) as u32).unwrap_or('\u{fffd}');
                chars.insert(at, any);
            }
        }
    }
    chars.into_iter().collect()
}

/// A document from seeds: one value somewhere in it becomes another, goes, or comes twice.
pub fn document(seeds: &[Value], random: &mut Random) -> Value {
    let mut value = random.of(seeds).clone();
    for _ in 0..=random.below(3) {
        change(&mut value, random);
    }
    value
}

fn change(value: &mut Value, random: &mut Random) {
    match value {
        Value::Array(items) if !items.is_empty() && random.below(8) > 0 => {
            let at = random.below(items.len());
            match random.below(6) {
                0 => drop(items.remove(at)),
                1 => items.push(items[at].clone()),
                2 => items.swap(0, at),
                _ => change(&mut items[at], random),
            }
        }
        Value::Object(fields) if !fields.is_empty() && random.below(8) > 0 => {
            let keys: Vec<String> = fields.keys().cloned().collect();
            let key = random.of(&keys);
            match random.below(6) {
                0 => drop(fields.remove(key)),
                1 => {
                    let other = random.of(&keys).clone();
                    if let Some(moved) = fields.remove(key) {
                        fields.insert(other, moved);
                    }
                }
                _ => change(&mut fields[key.as_str()], random),
            }
        }
        Value::String(string) if random.below(4) > 0 => *string = text(std::slice::from_ref(string), random),
        other => {
            let any = [
                Value::Null,
                json!(true),
                json!(-1),
                json!(1e300),
                json!(""),
                json!("windows"),
                json!("10.0.26100.1"),
                json!([]),
                json!([[]]),
                Value::Object(Map::new()),
                json!({"os": "windows", "os.version": 10}),
            ];
            *other = random.of(&any).clone();
        }
    }
}
