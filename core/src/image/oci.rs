//! The few fields of OCI indexes, manifests and configs (and of Docker's equivalents) that we read.

use crate::input::Value;
use crate::version::{OsVersion, parse_dotted};

/// An OCI document.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Oci<'a> {
    /// An image index or manifest list.
    Index(Vec<Entry<'a>>),
    /// An image config: one image, whose platform it states.
    Config(Entry<'a>),
    /// An image manifest: it does not state a platform.
    Manifest,
}

/// One image of an index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Entry<'a> {
    /// `windows`, `linux`, ...
    pub(crate) os: Option<&'a str>,
    /// `amd64`, ...
    pub(crate) architecture: Option<&'a str>,
    /// The `os.version` as written.
    pub(crate) os_version: Option<&'a str>,
    /// The digest.
    pub(crate) digest: Option<&'a str>,
}

impl Entry<'_> {
    /// Whether it is a Windows image for the architecture that Windows hosts have (arm64 hosts ask for theirs
    /// by tag: the base images' indexes hold no arm64 entry).
    pub(crate) fn is_windows(&self) -> bool {
        self.os.is_none_or(|os| os.eq_ignore_ascii_case("windows"))
            && self.architecture.is_none_or(|architecture| architecture == "amd64")
    }

    /// The version, when it is one.
    pub(crate) fn version(&self) -> Option<OsVersion> {
        self.os_version.and_then(parse_dotted)
    }
}

/// Reads a document by its keys; none when it is not an OCI document.
pub(crate) fn read<'a>(value: &'a Value<'_>) -> Option<Oci<'a>> {
    if let Some(manifests) = value.get("manifests") {
        return Some(Oci::Index(manifests.items().iter().map(index_entry).collect()));
    }
    if value.get("os").is_some() || value.get("rootfs").is_some() {
        return Some(Oci::Config(entry(value, None)));
    }
    (value.get("config").is_some() && value.get("layers").is_some()).then_some(Oci::Manifest)
}

fn index_entry<'a>(value: &'a Value<'_>) -> Entry<'a> {
    let digest = value.text("digest");
    value
        .get("platform")
        .map_or(Entry { os: None, architecture: None, os_version: None, digest }, |platform| {
            entry(platform, digest)
        })
}

fn entry<'a>(value: &'a Value<'_>, digest: Option<&'a str>) -> Entry<'a> {
    Entry {
        os: value.text("os"),
        architecture: value.text("architecture"),
        os_version: value.text("os.version"),
        digest,
    }
}
