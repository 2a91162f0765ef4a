//! The few fields of OCI indexes, manifests and configs (and of Docker's equivalents) that we read.

use crate::input::Value;
use crate::version::{OsVersion, parse_dotted};

const INDEX: &str = "application/vnd.oci.image.index.v1+json";
const MANIFEST_LIST: &str = "application/vnd.docker.distribution.manifest.list.v2+json";

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
    /// Whether it says for which platform it is.
    pub(crate) has_platform: bool,
    /// Whether it is an index of its own.
    pub(crate) is_index: bool,
}

impl Entry<'_> {
    /// Whether the index alone says what a runtime that takes this entry gets: an entry without a platform is
    /// judged by the image's config, an index by its own entries.
    pub(crate) fn is_certain(&self) -> bool {
        self.has_platform && !self.is_index
    }

    /// Whether it is a Windows image for the architecture that Windows hosts have (arm64 hosts ask for theirs
    /// by tag: the base images' indexes hold no arm64 entry).
    pub(crate) fn is_windows(&self) -> bool {
        self.says_windows() && (self.architecture.is_none() || self.is_amd64())
    }

    /// Whether it is a Windows image, for whatever architecture; one that says nothing could be.
    pub(crate) fn says_windows(&self) -> bool {
        self.os.is_none_or(|os| os.eq_ignore_ascii_case("windows"))
    }

    /// Whether it is for amd64, by any of the names that containerd knows (`normalizeArch`).
    pub(crate) fn is_amd64(&self) -> bool {
        self.is_for(&["amd64", "x86_64", "x86-64"])
    }

    /// Whether its architecture has one of these names.
    pub(super) fn is_for(&self, names: &[&str]) -> bool {
        self.architecture.is_some_and(|name| names.iter().any(|known| known.eq_ignore_ascii_case(name)))
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
    // What an object without keys says is what no platform says.
    let platform = value.get("platform");
    Entry {
        has_platform: platform.is_some(),
        is_index: matches!(value.text("mediaType"), Some(INDEX | MANIFEST_LIST)),
        ..entry(platform.unwrap_or(&Value::Null), value.text("digest"))
    }
}

fn entry<'a>(value: &'a Value<'_>, digest: Option<&'a str>) -> Entry<'a> {
    // To Go an empty string is a field that is not there.
    let text = |key| value.text(key).filter(|text| !text.is_empty());
    Entry {
        os: text("os"),
        architecture: text("architecture"),
        os_version: text("os.version"),
        digest,
        has_platform: true,
        is_index: false,
    }
}
