//! Mutations that know what version strings and OCI documents are made of.

use serde_json::{Map, Value, json};

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
pub fn document(seeds: &[String], random: &mut Random) -> String {
    let mut value: Value = serde_json::from_str(random.of(seeds)).unwrap_or_default();
    for _ in 0..=random.below(3) {
        change(&mut value, random);
    }
    value.to_string()
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
        Value::String(string) if random.below(4) > 0 => *string = text(&[string.clone()], random),
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
