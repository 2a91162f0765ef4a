//! `core/src/catalog/generated/diagnose.rs`: causes, and what errors and the output of commands look like.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::problems::sorted;
use super::rust::snake;
use super::tables::Tables;

/// The gaps of a pattern, by the number that stands for them (`diagnose::Slot`).
const GAPS: &[&str] = &[
    "*",
    "host",
    "image",
    "reference",
    "whole",
    "node",
    "runtime",
    "isolation",
    "code",
    "command",
    "around",
    "dotted",
    "tagged",
];

/// How sure a text alone makes a cause, by number.
const SURE: &[&str] = &["possible", "likely", "certain", "fallback"];

/// The cause of words that sound like an error and are none.
const NOTICE: &str = "none";

/// Where a failure happens.
const STAGES: &[&str] = &[
    "job",
    "client",
    "daemon",
    "node",
    "scheduling",
    "admission",
    "pull",
    "unpack",
    "build",
    "sandbox",
    "create",
    "start",
    "run",
];

/// What stands before the parenthesis of a code: as engines write it today, and as they did in 2017.
const CALLS: &[&str] = &["system call:", "Win32:"];

/// How many characters of a code are searched for; the rest is looked up.
const CODE_PREFIX: usize = 6;

/// The shortest first word: a text is searched for it, and shorter ones are everywhere.
const SHORTEST_ANCHOR: usize = 4;

/// What is wrong with causes, signatures, codes and readings.
pub(super) fn problems(tables: &Tables, wrong: &mut Vec<String>) {
    sorted(wrong, "causes.toml", tables.causes.iter().map(|row| row.name.as_str()));
    sorted(wrong, "signatures.toml", tables.signatures.iter().map(|row| row.pattern.to_lowercase()));
    sorted(wrong, "hresults.toml", tables.hresults.iter().map(|row| row.code));
    sorted(wrong, "readings.toml", tables.readings.iter().map(|row| row.pattern.to_lowercase()));
    for cause in &tables.causes {
        let seen = tables.signatures.iter().any(|signature| signature.cause == cause.name)
            || tables.hresults.iter().any(|code| code.cause == cause.name);
        if !seen {
            wrong.push(format!("causes.toml: nothing looks like '{}'", cause.name));
        }
        // What a cause is, its signatures and codes say; the command is a fact of its own.
        if [&cause.source, &cause.date].iter().any(|cell| cell.is_some() != cause.command.is_some()) {
            wrong.push(format!(
                "causes.toml: {}: a command has a source and a date, and nothing else does",
                cause.name
            ));
        }
    }
    for reading in &tables.readings {
        if reading.source.is_some() == reading.unconfirmed.is_some() {
            wrong.push(format!(
                "readings.toml: '{}' needs a source, or else says why it is unconfirmed",
                reading.pattern
            ));
        }
    }
}

/// # Errors
/// A pattern, cause, kind or certainty that has no meaning.
pub(super) fn diagnose(tables: &Tables) -> Result<String, String> {
    let mut out = String::from(
        "use crate::catalog::{Cause, Code, Command};\nuse crate::diagnose::{Means, Pattern};\nuse crate::i18n::msg;\n\
         use crate::report::CauseKind;\n\n",
    );
    let _ = writeln!(out, "pub(crate) static CAUSES: [Cause; {}] = [", tables.causes.len());
    let mut names = String::new();
    for (index, cause) in tables.causes.iter().enumerate() {
        let kind = match cause.kind.as_str() {
            "version-mismatch" => "VersionMismatch",
            "revision-mismatch" => "RevisionMismatch",
            "pull-no-platform" => "PullNoPlatform",
            "os-mismatch" => "OsMismatch",
            "missing-feature" => "MissingFeature",
            "other" => "Other",
            other => return Err(format!("causes.toml: {}: no kind is called '{other}'", cause.name)),
        };
        let name = snake(&cause.name);
        let command = match (&cause.command, &cause.source) {
            (Some(text), Some(source)) => format!("Some(&Command {{ text: {text:?}, source: {source:?} }})"),
            _ => "None".to_owned(),
        };
        let _ = writeln!(
            out,
            "Cause {{ name: {:?}, kind: CauseKind::{kind}, what: msg::cause_{name}_what, next: msg::cause_{name}_next, \
             command: {command} }},",
            cause.name
        );
        let _ = writeln!(names, "pub(crate) static {}: &Cause = &CAUSES[{index}];", name.to_uppercase());
    }
    let _ = write!(
        out,
        "];\n\n/// The causes by name: what code says of one that is no row does not compile.\n\
         #[allow(dead_code, reason = \"code speaks of few of them\")]\npub(crate) mod causes {{\n\
         use super::CAUSES;\nuse crate::catalog::Cause;\n\n{names}}}\n"
    );
    out.push_str("\npub(crate) static PATTERNS: &[Pattern] = &[\n");
    for signature in &tables.signatures {
        let at = format!("signatures.toml: '{}'", signature.pattern);
        if signature.cause == NOTICE {
            let pattern = encode(&signature.pattern).map_err(|e| format!("{at}: {e}"))?;
            let _ = writeln!(out, "{pattern}, means: Means::Notice }},");
            continue;
        }
        let cause = tables.causes.iter().position(|cause| cause.name == signature.cause);
        let cause = cause.ok_or_else(|| format!("{at}: no cause is called '{}'", signature.cause))?;
        let sure = SURE.iter().position(|sure| *sure == signature.sure);
        let sure = sure.ok_or_else(|| format!("{at}: 'sure' is none of {}", SURE.join(", ")))?;
        let pattern = encode(&signature.pattern).map_err(|e| format!("{at}: {e}"))?;
        let stage = STAGES.iter().position(|stage| *stage == signature.stage);
        let stage = stage.ok_or_else(|| format!("{at}: 'stage' is none of {}", STAGES.join(", ")))?;
        let _ = writeln!(
            out,
            "{pattern}, means: Means::Error {{ cause: {cause}, sure: {sure}, stage: {}, source: {:?} }} }},",
            stage + 1,
            signature.source
        );
    }
    let (codes, searched) = codes(tables)?;
    out += &searched;
    // A build without what all versions begin with is the same as one with it: the words around it say whose it is.
    let builds: BTreeSet<u16> = tables.releases.iter().map(|release| release.build).collect();
    for build in builds {
        let pattern = encode(&format!("{build}{{dotted}}"))?;
        let _ = writeln!(out, "{pattern}, means: Means::Facts }},");
    }
    for reading in &tables.readings {
        let pattern =
            encode(&reading.pattern).map_err(|e| format!("readings.toml: '{}': {e}", reading.pattern))?;
        let _ = writeln!(out, "{pattern}, means: Means::Facts }},");
    }
    Ok(out
        + "];\n\n/// Result codes, by number.\npub(crate) static CODES: &[Code] = &[\n"
        + &codes
        + "];\n"
        + &stages())
}

fn stages() -> String {
    let names: Vec<String> = STAGES.iter().map(|stage| format!("{stage:?}")).collect();
    format!(
        "\n/// Where a failure happens, by number from 1.\npub(crate) static STAGES: &[&str] = &[{}];\n",
        names.join(", ")
    )
}

/// The codes, and the patterns that they are searched with.
fn codes(tables: &Tables) -> Result<(String, String), String> {
    let mut rows: Vec<(u32, String)> = Vec::new();
    let mut searched = String::new();
    let mut prefixes: BTreeSet<String> = BTreeSet::new();
    for row in &tables.hresults {
        let at = format!("hresults.toml: {:#010x}", row.code);
        let cause = tables.causes.iter().position(|cause| cause.name == row.cause);
        let cause = cause.ok_or_else(|| format!("{at}: no cause is called '{}'", row.cause))?;
        let sure = SURE.iter().position(|sure| *sure == row.sure);
        let sure = sure.ok_or_else(|| format!("{at}: 'sure' is none of {}", SURE.join(", ")))?;
        if row.code < 0x1_0000 {
            for call in CALLS {
                let pattern =
                    encode(&format!("{call}{{*}}({:#x})", row.code)).map_err(|e| format!("{at}: {e}"))?;
                let _ = writeln!(
                    searched,
                    "{pattern}, means: Means::Error {{ cause: {cause}, sure: {sure}, stage: 0, source: {:?} }} }},",
                    row.source
                );
            }
            continue;
        }
        let mut forms = vec![row.code];
        // Programs written in Go print the NTSTATUS of the same facility, customer bit and all.
        if row.code >> 16 == 0x8037 {
            forms.push(row.code | 0x4000_0000);
        }
        for code in forms {
            let literal = format!(
                "Code {{ code: {code:#010x}, cause: {cause}, sure: {sure}, source: {:?} }},\n",
                row.source
            );
            rows.push((code, literal));
            for text in [format!("{code:#x}"), code.to_string(), code.cast_signed().to_string()] {
                prefixes.extend(text.get(..CODE_PREFIX).map(str::to_owned));
            }
        }
    }
    rows.sort();
    if let Some(pair) = rows.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        return Err(format!("hresults.toml: {:#010x} stands twice", pair[0].0));
    }
    for prefix in prefixes {
        let pattern =
            encode(&format!("{prefix}{{code}}")).map_err(|e| format!("hresults.toml: {prefix}: {e}"))?;
        let _ = writeln!(searched, "{pattern}, means: Means::Code }},");
    }
    Ok((rows.into_iter().map(|(_, row)| row).collect(), searched))
}

/// The beginning of a `Pattern`: what must stand before, the text, and how much of it stands together anywhere.
fn encode(pattern: &str) -> Result<String, String> {
    let (before, pattern) = pattern.split_once('^').unwrap_or(("", pattern));
    let anchor = pattern
        .bytes()
        .take_while(|byte| byte.is_ascii_alphanumeric() || b"._/-(".contains(byte) || !byte.is_ascii())
        .count();
    if anchor < SHORTEST_ANCHOR {
        return Err(format!(
            "begins with a word of {anchor} characters, which every text is full of; put ^ before a longer one"
        ));
    }
    let mut text = plain(pattern);
    for (number, gap) in (1_u8..).zip(GAPS) {
        text = text.replace(&format!("{{{gap}}}"), &char::from(number).to_string());
    }
    if let Some((_, unknown)) = text.split_once('{') {
        return Err(format!("no gap is called '{}'", unknown.split('}').next().unwrap_or_default()));
    }
    let before = plain(before);
    Ok(format!("Pattern {{ all: {:?}, before: {}, anchor: {anchor}", format!("{before}{text}"), before.len()))
}

/// As the core compares texts: without blanks, quotes and backslashes, in lower case.
fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !"\"'`\\".contains(*c))
        .map(|c| c.to_ascii_lowercase())
        .collect()
}
