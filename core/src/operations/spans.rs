//! Line and column for every finding that names a place in a document.

use crate::input::{Map, Wanted};
use crate::report::Finding;
use crate::request::Document;

/// Completes the places of findings, one pass over each document that any finding names.
pub(crate) fn fill(findings: &mut [Finding], documents: &[Document]) {
    for (number, document) in documents.iter().enumerate() {
        let mut indexes: Vec<usize> = Vec::new();
        let mut wanted: Vec<Wanted> = Vec::new();
        for (index, finding) in findings.iter().enumerate() {
            let Some(place) = &finding.place else { continue };
            let Some(origin) = place.origin.as_ref().filter(|origin| origin.document == Some(number)) else {
                continue;
            };
            indexes.push(index);
            wanted.push((origin.part, format!("{}{}", origin.prefix, place.path.as_deref().unwrap_or(""))));
        }
        if wanted.is_empty() {
            continue;
        }
        let map = Map::of(&document.text);
        for (index, wanted) in indexes.into_iter().zip(wanted) {
            if let Some(place) = findings.get_mut(index).and_then(|finding| finding.place.as_mut()) {
                place.document = Some(document.name.clone());
                place.span = map.nearest(&wanted);
            }
        }
    }
}
