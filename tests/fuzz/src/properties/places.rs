//! Places: they exist in the document that they name.

use serde_json::Value;

use super::{findings, items};

/// A document of a request, with its lines.
pub struct Document<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its text.
    pub text: &'a str,
}

/// The documents of a request: its own, or the text of a diagnose.
pub fn documents(request: &Value) -> Vec<Document<'_>> {
    let mut out: Vec<Document<'_>> = items(&request["documents"])
        .filter_map(|document| Some((document["name"].as_str()?, document["text"].as_str()?)))
        .map(|(name, text)| Document { name, text })
        .collect();
    if let Some(text) = request["text"].as_str() {
        let name = request["name"].as_str().unwrap_or("text");
        out.push(Document { name, text });
    }
    out
}

impl<'a> Document<'a> {
    /// The byte at a position: a line, and a column in characters, both from 1.
    ///
    /// # Errors
    /// When there is no such line or column.
    pub fn byte(&self, position: &Value) -> Result<usize, String> {
        self.counted(position, &|rest| Some(rest.find('\n')? + 1))
            .ok_or_else(|| format!("{} has no place {position}", self.name))
    }

    /// The same as YAML counts lines: a carriage return alone ends one too.
    fn byte_of_yaml(&self, position: &Value) -> Option<usize> {
        self.counted(position, &|rest| {
            let end = rest.find(['\n', '\r'])?;
            Some(end + if rest[end..].starts_with("\r\n") { 2 } else { 1 })
        })
    }

    fn counted(&self, position: &Value, line_end: &dyn Fn(&str) -> Option<usize>) -> Option<usize> {
        let number = |key: &str| position[key].as_u64().and_then(|number| usize::try_from(number).ok());
        let (line, column) = (number("line")?, number("column")?);
        let mut start = 0;
        for _ in 1..line {
            start += line_end(&self.text[start..])?;
        }
        let rest = &self.text[start..];
        let text = &rest[..line_end(rest).unwrap_or(rest.len())];
        let mut ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
        Some(start + ends.nth(column.checked_sub(1)?)?)
    }

    /// The words at a span.
    ///
    /// # Errors
    /// When there is no such place, or its end is before its start.
    pub fn at(&self, span: &Value) -> Result<&'a str, String> {
        let (from, to) = (self.byte(&span["start"])?, self.byte(&span["end"])?);
        self.text.get(from..to).ok_or_else(|| format!("{span} of {} is no stretch", self.name))
    }
}

/// Whatever names a document has a place in it.
///
/// # Errors
/// The finding whose place does not exist.
pub fn hold(documents: &[Document<'_>], report: &Value) -> Result<(), String> {
    for finding in findings(report) {
        let place = &finding["where"];
        let Some(name) = place["document"].as_str() else {
            if !place["span"].is_null() && report["operation"] != "diagnose" {
                return Err(format!("a place in no document: {finding}"));
            }
            continue;
        };
        let named: Vec<&Document<'_>> = documents.iter().filter(|document| document.name == name).collect();
        if named.is_empty() {
            return Err(format!("there is no document {name}: {finding}"));
        }
        if place["span"].is_null() {
            // Of a text without anything in it nothing has a place.
            if finding["messageId"] != "finding.document-empty" {
                return Err(format!("a document and no place in it: {finding}"));
            }
            continue;
        }
        let (start, end) = (&place["span"]["start"], &place["span"]["end"]);
        let exists = named.iter().any(|document| {
            let in_yaml = document.byte_of_yaml(start).zip(document.byte_of_yaml(end));
            document.at(&place["span"]).is_ok() || in_yaml.is_some_and(|(start, end)| start <= end)
        });
        if !exists {
            return Err(format!("there is no such place: {finding}"));
        }
    }
    Ok(())
}
