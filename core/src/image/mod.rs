//! What an image is: its reference, its tag, its OCI documents, and what of it a host would be offered.

mod oci;
mod reference;
mod select;
mod tag;

use std::collections::BTreeMap;

pub(crate) use oci::Entry;
pub(crate) use reference::{Reference, looks_like_reference};
pub(crate) use select::{Choice, choose, takes};
pub(crate) use tag::{is_base_repository, is_pinned, is_release_token, release_part, version_of_tag};

use crate::catalog::Release;
use crate::i18n::{Message, msg};
use crate::input::Value;
use crate::report::{ImageBasis, Os};
use crate::request::Role;
use crate::version::{self, Meaning, OsVersion};

/// An image as far as it is known.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Image<'a> {
    /// What the caller gave.
    pub(crate) input: &'a str,
    /// The reference, if it is one.
    pub(crate) reference: Option<Reference<'a>>,
    /// What the version rests on.
    pub(crate) basis: ImageBasis,
    /// What a runtime would be offered.
    pub(crate) offer: Offer<'a>,
    /// The operating system, when the OCI documents say it.
    pub(crate) os: Os,
    /// Why it is understood as it is.
    pub(crate) reason: Message,
}

/// What a runtime is offered when it pulls the image.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Offer<'a> {
    /// An index with one Windows entry, or a bare version.
    Version(OsVersion),
    /// A lone manifest: containerd does not filter it by platform.
    Lone(OsVersion),
    /// An index.
    Index(Vec<Entry<'a>>),
    /// One of several releases.
    OneOf(Vec<&'static Release>),
    /// An image whose config states no version: nothing is there that a rule could refuse.
    Unversioned,
    /// Not known.
    Unknown,
}

impl Offer<'_> {
    /// The version, when it does not depend on the host.
    pub(crate) fn version(&self) -> Option<OsVersion> {
        match self {
            Self::Version(version) | Self::Lone(version) => Some(*version),
            Self::Index(entries) => {
                let mut versions = entries.iter().filter(|entry| entry.is_windows()).map(Entry::version);
                let first = versions.next()??;
                versions.all(|version| version == Some(first)).then_some(first)
            }
            Self::OneOf(_) | Self::Unversioned | Self::Unknown => None,
        }
    }

    /// Whether it says anything about versions.
    pub(crate) const fn says_versions(&self) -> bool {
        !matches!(self, Self::Unversioned | Self::Unknown)
    }
}

impl<'a> Image<'a> {
    /// An image given as a string: a reference (looked up in `facts` first), a tag or a version.
    pub(crate) fn from_text(input: &'a str, facts: &'a BTreeMap<String, Value<'static>>) -> Self {
        let trimmed = input.trim();
        let reference = Reference::meant(trimmed).filter(Reference::is_well_formed);
        if let Some(document) = facts.get(trimmed) {
            return Self { reference, ..Self::from_oci(input, document) };
        }
        let image = |basis, offer, reason| Self { input, reference, basis, offer, os: Os::Unknown, reason };
        if let Some(reference) = reference {
            return match version_of(&reference) {
                Some(version) => {
                    let lone = reference.tag.is_some_and(tag::is_lone_manifest);
                    let offer = if lone { Offer::Lone(version) } else { Offer::Version(version) };
                    image(ImageBasis::Tag, offer, msg::identify_tag(trimmed))
                }
                None => image(ImageBasis::Nothing, Offer::Unknown, msg::identify_tag_says_nothing(trimmed)),
            };
        }
        let identity = version::identify(trimmed, Role::Image);
        match identity.meaning {
            Meaning::Exact(version, ..) => {
                image(ImageBasis::Version, Offer::Version(version), identity.reason)
            }
            Meaning::Ambiguous(releases) => {
                image(ImageBasis::Version, Offer::OneOf(releases), identity.reason)
            }
            Meaning::Invalid => image(ImageBasis::Nothing, Offer::Unknown, identity.reason),
        }
    }

    /// An image given as an OCI document.
    pub(crate) fn from_oci(input: &'a str, document: &'a Value<'_>) -> Self {
        let image = |basis, offer, os, reason| Self { input, reference: None, basis, offer, os, reason };
        match oci::read(document) {
            Some(oci::Oci::Index(entries)) => {
                let windows = entries.iter().any(Entry::says_windows);
                let os = if windows { Os::Windows } else { Os::Linux };
                image(ImageBasis::Index, Offer::Index(entries), os, msg::image_index(input))
            }
            Some(oci::Oci::Config(entry)) => {
                let os = match entry.os {
                    Some(os) if !os.eq_ignore_ascii_case("windows") => Os::Linux,
                    Some(_) => Os::Windows,
                    None => Os::Unknown,
                };
                match entry.version() {
                    Some(version) => {
                        image(ImageBasis::Config, Offer::Lone(version), os, msg::image_config(input))
                    }
                    None => {
                        image(ImageBasis::Nothing, Offer::Unversioned, os, msg::image_no_os_version(input))
                    }
                }
            }
            Some(oci::Oci::Manifest) => {
                image(ImageBasis::Nothing, Offer::Unknown, Os::Unknown, msg::image_manifest_only(input))
            }
            None => image(ImageBasis::Nothing, Offer::Unknown, Os::Unknown, msg::image_not_oci(input)),
        }
    }
}

/// The entries of an index; none when it is not one.
pub(crate) fn entries<'a>(document: &'a Value<'_>) -> Option<Vec<Entry<'a>>> {
    match oci::read(document)? {
        oci::Oci::Index(entries) => Some(entries),
        oci::Oci::Config(_) | oci::Oci::Manifest => None,
    }
}

/// The version that a reference's tag names.
pub(crate) fn version_of(reference: &Reference<'_>) -> Option<OsVersion> {
    version_of_tag(reference.tag?, &|| is_base_repository(reference))
}
