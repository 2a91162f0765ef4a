//! `core/src/catalog/generated/diagnose.rs`: causes, and what errors and the output of commands look like.

use std::fmt::Write as _;

use super::rust::{option, snake};
use super::tables::Tables;

/// The gaps of a pattern, by the number that stands for them (`diagnose::Slot`).
const GAPS: &[&str] = &["*", "host", "image", "reference", "whole", "node", "runtime", "isolation"];

/// How sure a text alone makes a cause, by number.
const SURE: &[&str] = &["possible", "likely", "certain"];

/// The shortest first word: a text is searched for it, and shorter ones are everywhere.
const SHORTEST_ANCHOR: usize = 4;

/// # Errors
/// A pattern, cause, kind or certainty that has no meaning.
pub(super) fn diagnose(tables: &Tables) -> Result<String, String> {
    let mut out = String::from(
        "use crate::catalog::Cause;\nuse crate::diagnose::{Means, Pattern};\nuse crate::i18n::msg;\n\
         use crate::report::CauseKind;\n\npub(crate) static CAUSES: &[Cause] = &[\n",
    );
    for cause in &tables.causes {
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
        let _ = writeln!(
            out,
            "Cause {{ name: {:?}, kind: CauseKind::{kind}, what: msg::cause_{name}_what, next: msg::cause_{name}_next, \
             command: {} }},",
            cause.name,
            option(cause.command.as_deref())
        );
    }
    out.push_str("];\n\npub(crate) static PATTERNS: &[Pattern] = &[\n");
    for signature in &tables.signatures {
        let at = format!("signatures.toml: '{}'", signature.pattern);
        let cause = tables.causes.iter().position(|cause| cause.name == signature.cause);
        let cause = cause.ok_or_else(|| format!("{at}: no cause is called '{}'", signature.cause))?;
        let sure = SURE.iter().position(|sure| *sure == signature.sure);
        let sure = sure.ok_or_else(|| format!("{at}: 'sure' is none of {}", SURE.join(", ")))?;
        let pattern = encode(&signature.pattern).map_err(|e| format!("{at}: {e}"))?;
        let _ = writeln!(
            out,
            "{}, means: Means::Error {{ cause: {cause}, sure: {sure}, source: {:?} }} }},",
            pattern, signature.source
        );
    }
    for reading in &tables.readings {
        let pattern =
            encode(&reading.pattern).map_err(|e| format!("readings.toml: '{}': {e}", reading.pattern))?;
        let _ = writeln!(out, "{pattern}, means: Means::Facts }},");
    }
    Ok(out + "];\n")
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
    for (number, gap) in (0_u8..).zip(GAPS) {
        text = text.replace(&format!("{{{gap}}}"), &char::from(number).to_string());
    }
    if let Some((_, unknown)) = text.split_once('{') {
        return Err(format!("no gap is called '{}'", unknown.split('}').next().unwrap_or_default()));
    }
    Ok(format!("Pattern {{ before: {:?}, text: {text:?}, anchor: {anchor}", plain(before)))
}

/// As the core compares texts: without blanks, quotes and backslashes, in lower case.
fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !"\"'`\\".contains(*c))
        .map(|c| c.to_ascii_lowercase())
        .collect()
}
