//! What a compose file takes from other services and other files.

use super::refuse;
use crate::files::dotenv::{self, Variable};
use crate::files::{At, File, Problem, Site};
use crate::i18n::msg;
use crate::input::{Map, Parsed, Value};
use crate::request::Document;
use crate::rules::wv9xx_input::KIND_NOT_CHECKED;

/// How many services may extend each other, how deep files may include each other, and in how many of them a
/// service is looked for.
pub(super) const MAX_EXTENDS: usize = 16;

/// All that was given.
#[derive(Clone, Copy)]
pub(super) struct Given<'a> {
    pub(super) documents: &'a [Document],
    pub(super) parsed: &'a [Parsed<'a>],
    pub(super) maps: &'a [Map<'a>],
}

/// A service, and those that it extends.
pub(super) struct Service<'a> {
    /// The mappings that say what it is, its own first: each with its document and its path.
    pub(super) layers: Vec<Layer<'a>>,
}

/// What one mapping says of a service.
#[derive(Clone)]
pub(super) struct Layer<'a> {
    pub(super) value: &'a Value<'a>,
    pub(super) document: &'a Document,
    pub(super) map: &'a Map<'a>,
    pub(super) index: usize,
    pub(super) part: usize,
    pub(super) path: String,
}

impl<'a> Layer<'a> {
    pub(super) fn site(&self, path: &str) -> Site<'a> {
        let at = At::Value(self.part, format!("{}{path}", self.path));
        Site { document: self.document, map: self.map, index: self.index, at }
    }
}

impl<'a> Service<'a> {
    /// The value at a path of the first layer that has it.
    pub(super) fn get(&self, path: &str) -> Option<(&'a Value<'a>, &Layer<'a>)> {
        self.layers.iter().find_map(|layer| Some((layer.value.at(path)?, layer)))
    }
}

impl<'a> Given<'a> {
    /// The YAML documents of a file.
    pub(super) fn values(&self, index: usize) -> &'a [Value<'a>] {
        self.parsed.get(index).map(|parsed| parsed.documents.as_slice()).unwrap_or_default()
    }

    /// The document that a path in another document means.
    pub(super) fn find(&self, from: &Document, path: &str) -> Option<usize> {
        let folder = from.name.rsplit_once('/').map_or("", |(folder, _)| folder);
        let path = format!("{folder}/{path}");
        let wanted = normal(&path);
        self.documents.iter().position(|document| normal(&document.name) == wanted)
    }

    /// The variables that the `.env` beside a document gives, and that file's number.
    pub(super) fn variables(&self, beside: &Document) -> (usize, Vec<Variable<'a>>) {
        let Some(index) = self.find(beside, ".env") else { return (0, Vec::new()) };
        (index, self.documents.get(index).map(|env| dotenv::read(&env.text)).unwrap_or_default())
    }

    /// The files that a document includes: their numbers, or their paths where they were not given.
    pub(super) fn included(&self, index: usize) -> Vec<(Result<usize, &'a str>, Site<'a>)> {
        let mut out = Vec::new();
        let (Some(document), Some(map)) = (self.documents.get(index), self.maps.get(index)) else {
            return out;
        };
        for (part, value) in self.values(index).iter().enumerate() {
            let entries = value.get("include").map(Value::items).unwrap_or_default();
            for (number, entry) in entries.iter().enumerate() {
                let path = entry.get("path").unwrap_or(entry);
                let paths = if path.items().is_empty() { std::slice::from_ref(path) } else { path.items() };
                for path in paths.iter().filter_map(Value::as_str) {
                    let at = At::Value(part, format!("/include/{number}"));
                    out.push((self.find(document, path).ok_or(path), Site { document, map, index, at }));
                }
            }
        }
        out
    }

    /// A service of a file, or of one that it includes.
    fn service(&self, index: usize, name: &str, done: &mut Vec<usize>) -> Option<Layer<'a>> {
        let own = self.values(index).iter().enumerate().find_map(|(part, value)| {
            let value = value.get("services")?.get(name)?;
            let path = format!("/services/{}", super::escaped(name));
            let (document, map) = (self.documents.get(index)?, self.maps.get(index)?);
            Some(Layer { value, document, map, index, part, path })
        });
        if own.is_some() || done.contains(&index) || done.len() >= MAX_EXTENDS {
            return own;
        }
        done.push(index);
        let included = self.included(index);
        included.into_iter().find_map(|(found, _)| self.service(found.ok()?, name, done))
    }

    /// Adds what a service extends.
    pub(super) fn extend(&self, file: &mut File<'a>, name: &str, service: &mut Service<'a>) {
        while let Some(last) = service.layers.last().cloned() {
            let Some(extends) = last.value.get("extends") else { return };
            let (from, other) = match extends {
                Value::String(from) => (from.as_ref(), None),
                _ => (extends.text("service").unwrap_or_default(), extends.text("file")),
            };
            let site = last.site("/extends");
            let index = match other {
                None => Some(last.index),
                Some(path) => self.find(last.document, path),
            };
            let Some(index) = index else {
                file.problems.push(Problem {
                    rule: &KIND_NOT_CHECKED,
                    message: msg::finding_extends_not_given(name, from, other.unwrap_or_default()),
                    site,
                    object: Some(format!("service/{name}")),
                    fix: None,
                });
                return;
            };
            let Some(base) = self.service(index, from, &mut Vec::new()) else {
                if self.included(index).iter().any(|(found, _)| found.is_err()) {
                    // It may be in the file that was not given, of which another finding tells.
                    return;
                }
                let document = self.documents.get(index).map_or("", |document| document.name.as_str());
                refuse(file, name, msg::finding_extends_unknown(name, from, document), site);
                return;
            };
            let same = |layer: &Layer<'_>| layer.index == base.index && layer.path == base.path;
            if service.layers.iter().any(same) || service.layers.len() >= MAX_EXTENDS {
                let names = service.layers.iter().filter_map(|layer| layer.path.rsplit('/').next());
                let chain: Vec<&str> = names.chain([from]).collect();
                refuse(file, name, msg::finding_extends_circle(name, &chain.join(", ")), site);
                return;
            }
            service.layers.push(base);
        }
    }
}

/// A path without `.` and `..`, and with slashes alone.
fn normal(path: &str) -> Vec<&str> {
    let mut out: Vec<&str> = Vec::new();
    for part in path.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." if out.last().is_some_and(|last| *last != "..") => {
                out.pop();
            }
            part => out.push(part),
        }
    }
    out
}
