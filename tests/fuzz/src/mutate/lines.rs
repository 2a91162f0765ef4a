//! Mutations of texts of lines: Dockerfiles, YAML, JSON, and what people paste.

use super::pieces::{DOCKERFILE, JSON, LOG, YAML};
use super::{Pool, Random};

/// What a text is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Whatever a console or a tracker shows.
    Log,
    /// A Dockerfile.
    Dockerfile,
    /// YAML, or JSON as a part of it.
    Yaml,
    /// JSON with what people put into it.
    Json,
}

/// Texts do not grow beyond this many bytes: they are asked about by the thousand.
const LONGEST: usize = 1 << 16;

/// Deeper than anything reads.
const DEEPEST: usize = 300;

impl Shape {
    const fn pieces(self) -> &'static [&'static str] {
        match self {
            Self::Log => LOG,
            Self::Dockerfile => DOCKERFILE,
            Self::Yaml => YAML,
            Self::Json => JSON,
        }
    }
}

/// A text with one to four changes.
pub fn changed(text: &str, pool: &Pool, shape: Shape, random: &mut Random) -> String {
    let mut text = text.to_owned();
    for _ in 0..=random.below(4) {
        let next = match random.below(10) {
            0..=3 => by_line(&text, pool, shape, random),
            4 | 5 => by_word(&text, pool, shape, random),
            6 => by_char(&text, shape, random),
            7 if shape == Shape::Yaml => anchored(&text, random),
            7 => by_word(&text, pool, shape, random),
            8 => nested(&text, random),
            _ => encoded(&text, shape, random),
        };
        if next.len() <= LONGEST {
            text = next;
        }
    }
    text
}

fn by_line(text: &str, pool: &Pool, shape: Shape, random: &mut Random) -> String {
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    let at = random.below(lines.len() + 1);
    let end = (at + 1 + random.below(4)).min(lines.len()).max(at);
    match random.below(10) {
        0 => drop(lines.drain(at..end)),
        1 => {
            let copy = lines[at..end].to_vec();
            lines.splice(at..at, copy);
        }
        2 => {
            let other = random.below(lines.len());
            if at < lines.len() {
                lines.swap(at, other);
            }
        }
        3 | 4 => lines.insert(at, format!("{}\n", random.of(&pool.lines))),
        5 => {
            // A line of another text, in the column of its neighbour.
            let indent = lines.get(at).map_or(0, |line| line.len() - line.trim_start_matches(' ').len());
            lines.insert(at, format!("{}{}\n", " ".repeat(indent), random.of(&pool.lines).trim_start()));
        }
        6 => {
            // A block further in or out.
            let width = 1 + random.below(4);
            let further = random.below(2) == 0;
            for line in &mut lines[at..end] {
                if further {
                    line.insert_str(0, &" ".repeat(width));
                } else {
                    let indent = line.len() - line.trim_start_matches(' ').len();
                    line.drain(..width.min(indent));
                }
            }
        }
        7 => lines.insert(at, format!("{}\n", random.of(shape.pieces()))),
        8 => {
            let line = lines.get(at).cloned().unwrap_or_default();
            let times = 1 + random.below(64);
            lines.splice(at..at, std::iter::repeat_n(line, times));
        }
        _ => {
            // The rest is that of another text.
            let other: Vec<&str> = random.of(&pool.texts).split_inclusive('\n').collect();
            let from = random.below(other.len() + 1);
            lines.truncate(at);
            lines.extend(other[from..].iter().map(|line| (*line).to_owned()));
        }
    }
    lines.concat()
}

fn by_word(text: &str, pool: &Pool, shape: Shape, random: &mut Random) -> String {
    let words = words(text);
    let Some(word) = (!words.is_empty()).then(|| random.of(&words).clone()) else {
        return format!("{text}{}", random.of(shape.pieces()));
    };
    let with = match random.below(6) {
        0 => random.of(&pool.words).clone(),
        1 => (*random.of(shape.pieces())).to_owned(),
        2 => text[random.of(&words).clone()].to_owned(),
        3 => super::text(&[text[word.clone()].to_owned()], random),
        4 => String::new(),
        _ => format!("{}{}", &text[word.clone()], random.of(shape.pieces())),
    };
    format!("{}{with}{}", &text[..word.start], &text[word.end..])
}

/// Where the words of a text are.
fn words(text: &str) -> Vec<std::ops::Range<usize>> {
    let starts = text.split_whitespace().map(|word| word.as_ptr() as usize - text.as_ptr() as usize);
    starts.zip(text.split_whitespace()).map(|(start, word)| start..start + word.len()).collect()
}

/// A place in a text that is between two characters.
fn place(text: &str, random: &mut Random) -> usize {
    let mut at = random.below(text.len() + 1);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn by_char(text: &str, shape: Shape, random: &mut Random) -> String {
    let at = place(text, random);
    let (head, tail) = text.split_at(at);
    match random.below(6) {
        // Cut at one end or the other.
        0 => head.to_owned(),
        1 => tail.to_owned(),
        2 => {
            let any = char::from_u32(random.below(0x11_0000) as u32).unwrap_or('\u{fffd}');
            format!("{head}{any}{tail}")
        }
        3 => format!("{head}{}", tail.chars().skip(1).collect::<String>()),
        4 => {
            let digit = random.below(10).to_string();
            match tail.find(|c: char| c.is_ascii_digit()) {
                Some(at) => format!("{head}{}{digit}{}", &tail[..at], &tail[at + 1..]),
                None => text.to_owned(),
            }
        }
        _ => format!("{head}{}{tail}", random.of(shape.pieces())),
    }
}

/// An anchor at a value, and an alias or a merge key elsewhere.
fn anchored(text: &str, random: &mut Random) -> String {
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    let keys: Vec<usize> = (0..lines.len()).filter(|at| lines[*at].contains(':')).collect();
    if keys.is_empty() {
        return text.to_owned();
    }
    let (from, to) = (*random.of(&keys), *random.of(&keys));
    if let Some(colon) = lines[from].find(':') {
        lines[from].insert_str(colon + 1, " &a");
    }
    let indent = lines[to].len() - lines[to].trim_start_matches([' ', '-']).len();
    match random.below(3) {
        0 => lines.insert(to, format!("{}<<: *a\n", " ".repeat(indent))),
        1 => lines.insert(to, format!("{}<<: [*a, *a]\n", " ".repeat(indent))),
        _ => {
            let colon = lines[to].find(':').unwrap_or_default();
            lines[to] = format!("{}: *a\n", &lines[to][..colon]);
        }
    }
    lines.concat()
}

/// Brackets within brackets.
fn nested(text: &str, random: &mut Random) -> String {
    let at = place(text, random);
    let (open, close) =
        *random.of(&[("[", "]"), ("{\"a\":", "}"), ("{a: ", "}"), ("- ", ""), ("${A:-", "}"), ("(", ")")]);
    let depth = if random.below(4) == 0 { random.below(DEEPEST) } else { random.below(8) };
    let closed = if random.below(4) == 0 { random.below(depth + 1) } else { depth };
    format!("{}{}x{}{}", &text[..at], open.repeat(depth), close.repeat(closed), &text[at..])
}

/// The same text as an editor, a console, a logger or a browser gives it.
fn encoded(text: &str, shape: Shape, random: &mut Random) -> String {
    let joined = |lines: Vec<String>, end: &str| lines.join(end);
    let lines = || text.lines().map(str::to_owned).collect::<Vec<String>>();
    match random.below(if shape == Shape::Log { 12 } else { 7 }) {
        0 => joined(lines(), "\r\n"),
        1 => joined(lines(), "\r"),
        2 => text.replacen(
            '\n',
            random.of(&["\r\n", "\r", "\n\n", "\u{85}", "\u{2028}", "\u{c}", "\0"]),
            1 + random.below(4),
        ),
        3 => format!("\u{feff}{text}"),
        4 => text.replace("  ", "\t"),
        5 => text.trim_end().to_owned(),
        // UTF-16 that was read as UTF-8.
        6 => format!("\u{fffd}\u{fffd}{}", text.chars().flat_map(|c| [c, '\0']).collect::<String>()),
        7 => wrapped(text, *random.of(&[40, 80, 120])),
        8 => {
            let at = place(text, random);
            format!("{}\u{1b}[31m{}\u{1b}[0m", &text[..at], &text[at..])
        }
        9 => joined(
            lines().into_iter().map(|line| format!("2026-01-02T03:04:05.6789012Z {line}")).collect(),
            "\n",
        ),
        10 => serde_json::Value::String(text.to_owned()).to_string(),
        _ => text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;"),
    }
}

/// Broken at a console's edge.
fn wrapped(text: &str, width: usize) -> String {
    let mut out = String::new();
    for line in text.split_inclusive('\n') {
        for (number, c) in line.chars().enumerate() {
            if number > 0 && number % width == 0 {
                out.push('\n');
            }
            out.push(c);
        }
    }
    out
}
