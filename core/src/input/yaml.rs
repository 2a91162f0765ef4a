//! YAML documents as [`Value`] trees.
//!
//! Plain scalars are read as kubectl reads them (YAML 1.1 booleans: `yes`, `on`, ...), because that is what
//! the API server will get. Depth and alias expansion are bounded, so no document can take the process down.

use std::borrow::Cow;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span as Marked, Tag};

use super::{MAX_ALIAS_NODES, MAX_ANCHORED_NODES, MAX_DEPTH, SyntaxError, Value};
use crate::names::Names;
use crate::report::{Position, Span};

/// Every document of a YAML stream, in order; one that cannot be read ends the list with its error.
pub(crate) fn documents(text: &str) -> (Vec<Value<'_>>, Option<SyntaxError>) {
    let mut loader = Loader::default();
    for event in Parser::new_from_str(text) {
        let outcome = match event {
            Ok((event, at)) => loader.on(event, at),
            Err(error) => Err(syntax_error(&error)),
        };
        if let Err(error) = outcome {
            let at = error.at.map(|at| at.min(end(text)));
            return (loader.documents, Some(SyntaxError { at, ..error }));
        }
    }
    (loader.documents, None)
}

/// The position of a scan error.
fn syntax_error(error: &ScanError) -> SyntaxError {
    SyntaxError { detail: error.info().to_owned(), at: Some(position(error.marker())) }
}

/// One past the last character of a text. The parser sees a line's end there, whether there is one or not, and
/// gives places behind it. A carriage return alone ends a line of YAML too.
pub(crate) fn end(text: &str) -> Position {
    let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let feeds = text.bytes().filter(|byte| *byte == b'\n').count();
    let pairs = text.as_bytes().windows(2).filter(|pair| *pair == b"\r\n").count();
    let returns = text.bytes().filter(|byte| *byte == b'\r').count();
    let last = text.rfind(['\n', '\r']).and_then(|at| text.get(at.saturating_add(1)..)).unwrap_or(text);
    Position {
        line: clamp(feeds.saturating_add(returns).saturating_sub(pairs)).saturating_add(1),
        column: clamp(last.chars().count()).saturating_add(1),
    }
}

/// A 1-based position.
pub(crate) fn position(marker: &saphyr_parser::Marker) -> Position {
    let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Position { line: clamp(marker.line()), column: clamp(marker.col()).saturating_add(1) }
}

/// A span of two 1-based positions.
pub(crate) fn span(marked: &Marked) -> Span {
    Span { start: position(&marked.start), end: position(&marked.end) }
}

/// An open collection.
enum Open<'a> {
    List(Vec<Value<'a>>),
    /// The first `merged` entries came from `<<` and give way to the mapping's own.
    Object {
        entries: Vec<(Cow<'a, str>, Value<'a>)>,
        merged: usize,
        /// Whether `<<` stood there.
        merges: bool,
        key: Option<Cow<'a, str>>,
        /// The numbers of its own entries, once there are many.
        names: Names,
    },
}

#[derive(Default)]
struct Loader<'a> {
    documents: Vec<Value<'a>>,
    open: Vec<(Open<'a>, usize)>,
    anchors: Vec<(usize, Value<'a>)>,
    /// What aliases have copied so far, and what is kept for them.
    copied: usize,
    anchored: usize,
}

impl<'a> Loader<'a> {
    fn on(&mut self, event: Event<'a>, at: Marked) -> Result<(), SyntaxError> {
        match event {
            Event::DocumentStart(_) => {
                self.anchors.clear();
                self.anchored = 0;
            }
            Event::DocumentEnd | Event::Nothing | Event::StreamStart | Event::StreamEnd => {}
            Event::SequenceStart(anchor, _) => self.push(Open::List(Vec::new()), anchor, &at)?,
            Event::MappingStart(anchor, _) => {
                self.push(
                    Open::Object {
                        entries: Vec::new(),
                        merged: 0,
                        merges: false,
                        key: None,
                        names: Names::default(),
                    },
                    anchor,
                    &at,
                )?;
            }
            Event::SequenceEnd | Event::MappingEnd => {
                if let Some((open, anchor)) = self.open.pop() {
                    let value = match open {
                        Open::List(items) => Value::List(items),
                        Open::Object { entries, .. } => Value::Object(entries),
                    };
                    self.insert(value, anchor, &at)?;
                }
            }
            Event::Scalar(text, style, anchor, tag) => {
                self.insert(scalar(text, style, tag.as_deref()), anchor, &at)?;
            }
            Event::Alias(anchor) => {
                let known = self.anchors.binary_search_by_key(&anchor, |(id, _)| *id).ok();
                let Some((_, value)) = known.and_then(|at| self.anchors.get(at)) else {
                    return Err(refuse("an alias stands within the value that it names".to_owned(), &at));
                };
                self.copied = self.copied.saturating_add(weight(value));
                if self.copied > MAX_ALIAS_NODES {
                    return Err(refuse(format!("aliases expand to more than {MAX_ALIAS_NODES} nodes"), &at));
                }
                let value = value.clone();
                self.insert(value, 0, &at)?;
            }
        }
        Ok(())
    }

    fn push(&mut self, open: Open<'a>, anchor: usize, at: &Marked) -> Result<(), SyntaxError> {
        if self.open.len() >= MAX_DEPTH {
            return Err(refuse(format!("nested deeper than {MAX_DEPTH} levels"), at));
        }
        self.open.push((open, anchor));
        Ok(())
    }

    fn insert(&mut self, value: Value<'a>, anchor: usize, at: &Marked) -> Result<(), SyntaxError> {
        if anchor > 0 {
            // Each is kept beside the tree: anchors around anchors hold the same nodes many times over.
            self.anchored = self.anchored.saturating_add(weight(&value));
            if self.anchored > MAX_ANCHORED_NODES {
                return Err(refuse(format!("anchors hold more than {MAX_ANCHORED_NODES} nodes"), at));
            }
            // By number: that of a collection is known before those within it.
            let place = self.anchors.partition_point(|(id, _)| *id < anchor);
            self.anchors.insert(place, (anchor, value.clone()));
        }
        match self.open.last_mut() {
            None => self.documents.push(value),
            Some((Open::List(items), _)) => items.push(value),
            Some((Open::Object { entries, merged, merges, key, names }, _)) => match key.take() {
                None => {
                    let name = as_key(value)
                        .ok_or_else(|| refuse("a mapping key must be a scalar".to_owned(), at))?;
                    let own = entries.get(*merged..).unwrap_or_default();
                    let twice = if name == "<<" {
                        std::mem::replace(merges, true)
                    } else {
                        is_there(own, &name, names)
                    };
                    if twice {
                        return Err(refuse(format!("the key \"{name}\" stands twice in one mapping"), at));
                    }
                    *key = Some(name);
                }
                Some(name) if name == "<<" => *merged += merge(entries, value),
                Some(name) => entries.push((name, value)),
            },
        }
        Ok(())
    }
}

/// A mapping with more entries of its own than this is no longer looked through for every key.
const MANY: usize = 32;

/// Whether a key is among the entries of a mapping; it is noted as the next one.
fn is_there(own: &[(Cow<'_, str>, Value<'_>)], name: &str, names: &mut Names) -> bool {
    if own.len() == MANY {
        for (number, (known, _)) in own.iter().enumerate() {
            names.add(known, number);
        }
    }
    let known = |number: usize| own.get(number).is_some_and(|(other, _)| other == name);
    let found = match own.len() {
        ..MANY => own.iter().any(|(other, _)| other == name),
        _ => names.of(name).any(known),
    };
    if own.len() >= MANY {
        names.add(name, own.len());
    }
    found
}

/// Merged keys (`<<: *base`) go in front, so that a look-up from the end finds the mapping's own first.
fn merge<'a>(entries: &mut Vec<(Cow<'a, str>, Value<'a>)>, value: Value<'a>) -> usize {
    let base = match value {
        Value::Object(base) => base,
        // Of several bases the first wins, hence comes last.
        Value::List(bases) => bases.into_iter().rev().flat_map(|base| base.entries().to_vec()).collect(),
        _ => Vec::new(),
    };
    let count = base.len();
    entries.splice(0..0, base);
    count
}

fn refuse(detail: String, at: &Marked) -> SyntaxError {
    SyntaxError { detail, at: Some(position(&at.start)) }
}

/// A scalar as it is read.
fn scalar<'a>(text: Cow<'a, str>, style: ScalarStyle, tag: Option<&Tag>) -> Value<'a> {
    let quoted = style != ScalarStyle::Plain || tag.is_some_and(|tag| tag.suffix == "str");
    if quoted { Value::String(text) } else { plain(text) }
}

/// A scalar as the key that it is in the tree: `~` is `null` there, and `yes` is `true`.
pub(crate) fn key<'a>(text: Cow<'a, str>, style: ScalarStyle, tag: Option<&Tag>) -> Cow<'a, str> {
    as_key(scalar(text, style, tag)).unwrap_or_default()
}

fn as_key(value: Value<'_>) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) => Some(text),
        Value::Bool(flag) => Some(Cow::Borrowed(if flag { "true" } else { "false" })),
        Value::Int(number) => Some(Cow::Owned(number.to_string())),
        Value::Null => Some(Cow::Borrowed("null")),
        Value::Fraction | Value::List(_) | Value::Object(_) => None,
    }
}

/// What a copy of a value takes: its nodes, each key and text counted once more for every 64 bytes.
fn weight(value: &Value<'_>) -> usize {
    let text = |text: &str| text.len() / 64;
    let inner = match value {
        Value::List(items) => items.iter().map(weight).sum::<usize>(),
        Value::Object(entries) => entries.iter().map(|(key, value)| text(key) + weight(value)).sum(),
        Value::String(words) => text(words),
        _ => 0,
    };
    inner.saturating_add(1)
}

/// A plain scalar, resolved as kubectl's YAML library does (YAML 1.1).
fn plain(text: Cow<'_, str>) -> Value<'_> {
    match text.as_ref() {
        "" | "~" | "null" | "Null" | "NULL" => return Value::Null,
        "true" | "True" | "TRUE" | "yes" | "Yes" | "YES" | "on" | "On" | "ON" | "y" | "Y" => {
            return Value::Bool(true);
        }
        "false" | "False" | "FALSE" | "no" | "No" | "NO" | "off" | "Off" | "OFF" | "n" | "N" => {
            return Value::Bool(false);
        }
        _ => {}
    }
    if !text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.')) {
        return Value::String(text);
    }
    if let Ok(number) = text.parse::<i64>() {
        return Value::Int(number);
    }
    // Nothing that is read here is a fraction: its text is kept as it stands.
    Value::String(text)
}
