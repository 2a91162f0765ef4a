//! JSON and YAML documents that stand in a text between other things.

use crate::input::{self, Value};

/// Larger texts are logs; their documents are not looked for, so that memory stays bounded.
const LARGEST: usize = 4 << 20;

/// So many beginnings are tried: a text full of lines that begin with a brace is a log of JSON lines.
const MOST: usize = 32;

/// A document.
#[derive(Debug)]
pub(crate) struct Embedded<'a> {
    /// Its first byte, and one past its last.
    pub(crate) bytes: (usize, usize),
    /// What it is.
    pub(crate) content: Content<'a>,
}

/// What a document is.
#[derive(Debug)]
pub(crate) enum Content<'a> {
    /// Kubernetes objects.
    Objects,
    /// An OCI index or image config, or Docker's equivalent.
    Image(Value<'a>),
}

/// The documents of a text that begin at the start of a line.
pub(crate) fn documents(text: &str) -> Vec<Embedded<'_>> {
    let mut found = Vec::new();
    let mut at = if text.len() > LARGEST { text.len() } else { 0 };
    let mut tried = 0_usize;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty() && tried < MOST) {
        let read = if rest.starts_with(['{', '[']) {
            tried += 1;
            json(rest)
        } else if rest.starts_with("apiVersion:") || rest.starts_with("kind:") {
            tried += 1;
            yaml(rest)
        } else {
            None
        };
        let length = match read {
            Some((content, length)) => {
                let bytes = (at, at.saturating_add(length));
                found.extend(content.map(|content| Embedded { bytes, content }));
                length
            }
            None => 0,
        };
        let next = rest.get(length..).and_then(|rest| rest.find('\n')).unwrap_or(rest.len());
        at = at.saturating_add(length).saturating_add(next).saturating_add(1);
    }
    found
}

/// The document of JSON at the beginning, and its length.
fn json(text: &str) -> Option<(Option<Content<'_>>, usize)> {
    let mut stream = serde_json::Deserializer::from_str(text).into_iter::<Value<'_>>();
    let value = stream.next()?.ok()?;
    let length = stream.byte_offset();
    Some((content(value), length))
}

/// The documents of YAML at the beginning, as far as they can be read, and their length.
fn yaml(text: &str) -> Option<(Option<Content<'_>>, usize)> {
    let parsed = input::parse(text);
    let end = match parsed.error.and_then(|error| error.at) {
        None => text.len(),
        Some(at) => {
            let before = usize::try_from(at.line).ok()?.checked_sub(1)?;
            text.split_inclusive('\n').take(before).map(str::len).sum()
        }
    };
    let readable = input::parse(text.get(..end)?);
    let objects = readable.error.is_none() && readable.documents.iter().any(is_object);
    objects.then_some((Some(Content::Objects), end))
}

fn content(value: Value<'_>) -> Option<Content<'_>> {
    if is_object(&value) { Some(Content::Objects) } else { is_image(&value).then_some(Content::Image(value)) }
}

fn is_object(value: &Value<'_>) -> bool {
    value.text("kind").is_some() && value.text("apiVersion").is_some()
}

fn is_image(value: &Value<'_>) -> bool {
    let entries = value.get("manifests").map(Value::items).unwrap_or_default();
    let is_index = !entries.is_empty() && entries.iter().all(|entry| entry.get("platform").is_some());
    is_index || value.text("os").is_some() && value.text("architecture").is_some()
}
