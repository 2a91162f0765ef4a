//! Where facts about images come from.
//!
//! A fact is an OCI index, manifest or config under the reference it is about: what the core takes as `images`.
//! Here they come from files: a JSON map of them, one such document, what `docker` prints about an image, or an
//! OCI image layout. Every way to get facts ends in an [`ImageFacts`], so that sources can be merged.

mod docker;
mod error;
mod file;
mod layout;
pub mod message;
mod sentences;
pub mod text;

use std::collections::BTreeMap;

use winver_core::Value;

pub use error::Error;

/// OCI documents by image reference.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImageFacts {
    by_reference: BTreeMap<String, Value<'static>>,
}

impl ImageFacts {
    /// Loads `FILE`, or `REFERENCE=FILE` for a document that does not say which image it is about.
    ///
    /// # Errors
    /// One sentence: which file, what is wrong with it, what would be right.
    pub fn load(spec: &str) -> Result<Self, Error> {
        file::load(spec)
    }

    /// Adds the facts of `other`; about the same reference the later ones count.
    pub fn merge(&mut self, other: Self) {
        self.by_reference.extend(other.by_reference);
    }

    /// The documents by reference.
    pub fn into_map(self) -> BTreeMap<String, Value<'static>> {
        self.by_reference
    }

    fn add(&mut self, reference: &str, document: Value<'static>) {
        self.by_reference.insert(reference.to_owned(), document);
    }

    fn of(reference: &str, document: Value<'static>) -> Self {
        Self { by_reference: BTreeMap::from([(reference.to_owned(), document)]) }
    }
}
