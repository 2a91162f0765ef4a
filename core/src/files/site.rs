//! Places in files, and what is put there instead.

use std::ops::Range;

use super::edit;
use crate::input::Map;
use crate::kube::Origin;
use crate::report::Where;
use crate::request::Document;

/// A place in a document.
#[derive(Debug, Clone)]
pub(crate) struct Site<'a> {
    /// The document.
    pub(crate) document: &'a Document,
    /// Its places.
    pub(crate) map: &'a Map<'a>,
    /// Its number.
    pub(crate) index: usize,
    /// Where in it.
    pub(crate) at: At,
}

/// Where in a text something stands.
#[derive(Debug, Clone)]
pub(crate) enum At {
    /// A stretch of bytes.
    Bytes(Range<usize>),
    /// A value: the number of its YAML document, and its JSON Pointer.
    Value(usize, String),
    /// A word in the text of a value: its own place when it stands there once.
    Word(usize, String, String),
}

impl Site<'_> {
    /// The place, for a finding about `object`.
    pub(crate) fn place(&self, object: Option<&str>) -> Where {
        let object = object.map(str::to_owned);
        let bytes = match &self.at {
            At::Bytes(range) => Some(range.clone()),
            At::Value(..) => None,
            At::Word(..) => self.bytes(""),
        };
        match (&self.at, bytes) {
            (_, Some(range)) => Where {
                document: Some(self.document.name.clone()),
                object,
                span: Some(self.map.span(&range)),
                ..Where::default()
            },
            (At::Bytes(_), None) => Where { object, ..Where::default() },
            (At::Value(part, pointer) | At::Word(part, pointer, _), None) => {
                let place = Where {
                    document: Some(self.document.name.clone()),
                    object,
                    path: Some(pointer.clone()),
                    ..Where::default()
                };
                match self.map.elsewhere(&(*part, pointer.clone())) {
                    // Through an alias or a merged key: the span is where the value is written.
                    Some(span) => Where { span: Some(span), ..place },
                    None => {
                        let document = Some(self.index);
                        Where {
                            origin: Some(Origin { document, part: *part, prefix: String::new() }),
                            ..place
                        }
                    }
                }
            }
        }
    }

    /// Where it stands byte by byte. `value` is what a value reads, to be sure that it is written so.
    pub(super) fn bytes(&self, value: &str) -> Option<Range<usize>> {
        match &self.at {
            At::Bytes(range) => Some(range.clone()),
            At::Value(part, pointer) => edit::scalar(self.map, &(*part, pointer.clone()), value),
            At::Word(part, pointer, word) => {
                let range = self.map.place(&(*part, pointer.clone()))?;
                let whole = self.map.text.get(range.clone())?;
                let at = whole.find(word).filter(|at| whole.rfind(word) == Some(*at))?;
                let start = range.start.checked_add(at)?;
                Some(start..start.checked_add(word.len())?)
            }
        }
    }

    /// The diff that puts another word in the place of one.
    pub(crate) fn replaced(&self, word: &str, with: &str) -> Option<String> {
        let text = &self.document.text;
        let range = self.bytes(word)?;
        (text.get(range.clone())? == word).then(|| edit::diff(&self.document.name, self.map, range, with))?
    }
}
