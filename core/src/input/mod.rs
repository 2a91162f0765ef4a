//! Reading what a user has: JSON and YAML texts as trees, and where in a text something stands.

mod map;
mod places;
mod value;
mod yaml;

pub use value::Value;

pub(crate) use map::{Map, Wanted};
pub(crate) use places::Places;
pub(crate) use value::{Prune, pruned};

use crate::report::Position;

/// No Kubernetes object is nested this deep; serde_json stops at the same depth.
pub(crate) const MAX_DEPTH: usize = 127;

/// How many nodes the aliases of one text may expand to; a long text counts as several.
pub(crate) const MAX_ALIAS_NODES: usize = 100_000;

/// How many nodes the anchors of one document may hold, those of anchors within anchors each time.
pub(crate) const MAX_ANCHORED_NODES: usize = 300_000;

/// Why a text could not be read, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SyntaxError {
    /// What the parser says.
    pub(crate) detail: String,
    /// Where it says so.
    pub(crate) at: Option<Position>,
}

/// The documents of a text, and the error that ended the reading if one did.
#[derive(Debug)]
pub(crate) struct Parsed<'a> {
    /// One for JSON, one or several for YAML. Documents before an error are kept: nothing is lost.
    pub(crate) documents: Vec<Value<'a>>,
    /// The error, if any.
    pub(crate) error: Option<SyntaxError>,
}

/// Reads a text by its content: JSON when it starts like JSON, else YAML.
pub(crate) fn parse(text: &str) -> Parsed<'_> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim_start().starts_with(['{', '[']) {
        match serde_json::from_str(text) {
            Ok(value) => return Parsed { documents: vec![value], error: None },
            // `{a: b}` is YAML too, and so is `{...}` followed by `---`; what neither reads is reported as
            // JSON, since that is what it started as.
            Err(error) => {
                let (documents, yaml_error) = yaml::documents(text);
                if yaml_error.is_none() && !documents.is_empty() {
                    return Parsed { documents, error: None };
                }
                return Parsed { documents: Vec::new(), error: Some(json_error(text, &error)) };
            }
        }
    }
    let (documents, error) = yaml::documents(text);
    Parsed { documents, error }
}

/// Reads a text by its content, JSON or YAML, as every door reads it.
///
/// # Errors
/// What is wrong and where, when the text cannot be read to its end.
pub fn read(text: &str) -> Result<Vec<Value<'_>>, String> {
    let Parsed { documents, error } = parse(text);
    match error {
        None => Ok(documents),
        Some(SyntaxError { detail, at: Some(at) }) => {
            Err(format!("{detail} (line {}, column {})", at.line, at.column))
        }
        Some(SyntaxError { detail, at: None }) => Err(detail),
    }
}

/// Why a text is no JSON; none when it is.
pub(crate) fn json_syntax(text: &str) -> Option<SyntaxError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    serde_json::from_str::<Value<'_>>(text).err().map(|error| json_error(text, &error))
}

fn json_error(text: &str, error: &serde_json::Error) -> SyntaxError {
    let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let said = error.to_string();
    let detail = said.rsplit_once(" at line ").map_or(said.as_str(), |(detail, _)| detail).to_owned();
    // It counts bytes, and what it names is the last one that it read.
    let line = text.split('\n').nth(error.line().saturating_sub(1)).unwrap_or_default();
    let column = line.char_indices().take_while(|(at, _)| *at < error.column()).count();
    SyntaxError {
        detail,
        at: Some(Position { line: clamp(error.line()).max(1), column: clamp(column).max(1) }),
    }
}
