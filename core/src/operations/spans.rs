//! Line and column for every finding that names a place in a document.

use std::collections::BTreeMap;

use crate::input::{Wanted, locate};
use crate::report::Finding;
use crate::request::Document;

/// Completes the places of findings, one pass over each document that any finding names.
pub(crate) fn fill(findings: &mut [Finding], documents: &[Document]) {
    let mut by_document: BTreeMap<usize, Vec<(usize, Wanted)>> = BTreeMap::new();
    for (index, finding) in findings.iter().enumerate() {
        let Some(place) = &finding.place else { continue };
        let Some(origin) = &place.origin else { continue };
        let Some(document) = origin.document else { continue };
        let pointer = format!("{}{}", origin.prefix, place.path.as_deref().unwrap_or(""));
        by_document.entry(document).or_default().push((index, (origin.part, pointer)));
    }
    for (document, wanted) in by_document {
        let Some(document) = documents.get(document) else { continue };
        let (indexes, wanted): (Vec<usize>, Vec<Wanted>) = wanted.into_iter().unzip();
        for (index, span) in indexes.into_iter().zip(locate(&document.text, &wanted)) {
            if let Some(place) = findings.get_mut(index).and_then(|finding| finding.place.as_mut()) {
                place.document = Some(document.name.clone());
                place.span = span;
            }
        }
    }
}
