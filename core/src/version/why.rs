//! Why a string is understood as it is, before it is put into words.

use super::identify::MAX_LEN;
use super::{FIRST_BUILD, OsVersion};
use crate::catalog::Update;
use crate::i18n::{Message, msg};

/// A reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    Empty,
    TooLong,
    VersionNumber,
    Unreleased,
    BeforeContainers,
    Address,
    /// Where the number stands; the whole string when absent.
    OutOfRange(Option<(usize, usize)>),
    TwoVersions(OsVersion, OsVersion),
    Bound,
    Family,
    BuildNumber,
    UnknownNumber,
    Date,
    Linux,
    OtherVersion,
    Nothing,
    Several,
    ReleaseName,
    Label,
    Tag,
    TagSaysNothing,
    Digest,
    Port(u16),
    Updated(u32, OsVersion),
    SeveralUpdated(Update),
    DisputedUpdate(Update, u16),
    OtherUpdate(Update),
    UnknownUpdate(u32),
    TwoUpdates,
}

impl Why {
    /// The sentence about `text`.
    pub(super) fn message(self, text: &str) -> Message {
        match self {
            Self::Empty => msg::identify_empty(),
            Self::TooLong => msg::identify_too_long(&MAX_LEN.to_string()),
            Self::VersionNumber => msg::identify_version_number(text),
            Self::Unreleased => msg::identify_unreleased_build(text),
            Self::BeforeContainers => msg::identify_before_containers(text, &FIRST_BUILD.to_string()),
            Self::Address => msg::identify_address(text),
            Self::OutOfRange(place) => {
                let number = place.and_then(|(start, end)| text.get(start..end)).unwrap_or(text);
                msg::identify_out_of_range(number)
            }
            Self::TwoVersions(first, second) => {
                msg::identify_two_versions(&first.to_string(), &second.to_string())
            }
            Self::Bound => msg::identify_bound(text),
            Self::Family => msg::identify_family(text),
            Self::BuildNumber => msg::identify_build_number(text),
            Self::UnknownNumber => msg::identify_unknown_number(text),
            Self::Date => msg::identify_date(text),
            Self::Linux => msg::identify_linux(text),
            Self::OtherVersion => msg::identify_other_version(text),
            Self::Nothing => msg::identify_nothing(text),
            Self::Several => msg::identify_several(text),
            Self::ReleaseName => msg::identify_release_name(text),
            Self::Label => msg::identify_label(text),
            Self::Tag => msg::identify_tag(text),
            Self::TagSaysNothing => msg::identify_tag_says_nothing(text),
            Self::Digest => msg::identify_digest(text),
            Self::Port(port) => msg::identify_port(&port.to_string(), text),
            Self::Updated(kb, version) => msg::identify_updated(&number(kb), &version.to_string()),
            Self::SeveralUpdated(update) => {
                msg::identify_several_updated(&number(update.kb), &versions(&update, None))
            }
            Self::DisputedUpdate(update, build) => {
                let told = versions(&update, Some(build));
                msg::identify_disputed_update(&number(update.kb), &build.to_string(), &told)
            }
            Self::OtherUpdate(update) => {
                msg::identify_other_update(text, &number(update.kb), &versions(&update, None))
            }
            Self::UnknownUpdate(kb) => msg::identify_unknown_update(&number(kb)),
            Self::TwoUpdates => msg::identify_two_updates(text),
        }
    }
}

fn number(kb: u32) -> String {
    format!("KB{kb}")
}

/// The versions that an update is known for, of one build or of all.
fn versions(update: &Update, build: Option<u16>) -> String {
    let of_build = |version: &OsVersion| build.is_none_or(|build| version.build == build);
    let mut all: Vec<String> = Vec::new();
    for version in update.versions().filter(of_build) {
        all.push(version.to_string());
    }
    all.join(", ")
}
