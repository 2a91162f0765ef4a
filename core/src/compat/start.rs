//! *start*: what the Windows kernel does with a container of one version on a host of another.

use crate::catalog::{self, SourceId};
use crate::i18n::{Message, msg};
use crate::report::StartStatus;
use crate::request::Isolation;
use crate::version::{FIRST_BUILD, OsVersion};

/// The first build whose containers later hosts start in process isolation.
const STABLE_ABI_SINCE: u16 = 20348;

/// Why a container starts or not. Each has a row with its sources in `start-rules.toml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum StartReason {
    /// A HostProcess container is a process of the host.
    HostProcess,
    /// The image is newer than the host.
    NewerImage,
    /// The utility VM brings the image's own kernel.
    UtilityVm,
    /// Equal builds.
    EqualBuilds,
    /// Windows Server 2016: revisions differ.
    RevisionsDiffer,
    /// Windows Server 2016: revisions must be equal and one is not known.
    RevisionUnknown,
    /// Different builds, both from 20348 on.
    StableAbi,
    /// Different builds with the same binaries.
    SameFamily,
    /// The image is older than the host and shares its kernel.
    OlderImage,
    /// The image's version is not known.
    NoVersion,
    /// It depends on which entry of the index is taken, or which version the host has.
    Varies,
}

/// Whether a container starts.
pub(crate) fn start(host: OsVersion, image: OsVersion, isolation: Isolation) -> StartReason {
    if isolation == Isolation::HostProcess {
        return StartReason::HostProcess;
    }
    if image.build > host.build {
        return StartReason::NewerImage;
    }
    if isolation == Isolation::Hyperv {
        return StartReason::UtilityVm;
    }
    if image.build == host.build {
        return match (host.revision, image.revision) {
            _ if host.build != FIRST_BUILD => StartReason::EqualBuilds,
            (Some(host), Some(image)) if host == image => StartReason::EqualBuilds,
            (Some(_), Some(_)) => StartReason::RevisionsDiffer,
            _ => StartReason::RevisionUnknown,
        };
    }
    if image.build >= STABLE_ABI_SINCE {
        StartReason::StableAbi
    } else if catalog::same_family(host.build, image.build) {
        StartReason::SameFamily
    } else {
        StartReason::OlderImage
    }
}

impl StartReason {
    /// What is expected.
    pub(crate) const fn status(self) -> StartStatus {
        match self {
            Self::HostProcess | Self::UtilityVm | Self::EqualBuilds | Self::StableAbi => {
                StartStatus::Expected
            }
            Self::NewerImage | Self::OlderImage => StartStatus::Blocked,
            Self::RevisionsDiffer | Self::SameFamily => StartStatus::Disputed,
            Self::RevisionUnknown | Self::NoVersion | Self::Varies => StartStatus::Unknown,
        }
    }

    /// The key of its row in `start-rules.toml`.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::HostProcess => "host-process",
            Self::NewerImage => "newer-image",
            Self::UtilityVm => "utility-vm",
            Self::EqualBuilds => "equal-builds",
            Self::RevisionsDiffer => "revisions-differ",
            Self::RevisionUnknown => "revision-unknown",
            Self::StableAbi => "stable-abi",
            Self::SameFamily => "same-family",
            Self::OlderImage => "older-image",
            Self::NoVersion => "no-version",
            Self::Varies => "varies",
        }
    }

    /// Where the rule is written.
    pub(crate) fn sources(self) -> &'static [SourceId] {
        catalog::start_sources(self.id())
    }

    /// The sentence.
    pub(crate) fn message(self) -> Message {
        match self {
            Self::HostProcess => msg::start_host_process(),
            Self::NewerImage => msg::start_newer_image(),
            Self::UtilityVm => msg::start_utility_vm(),
            Self::EqualBuilds => msg::start_equal_builds(),
            Self::RevisionsDiffer => msg::start_revisions_differ(),
            Self::RevisionUnknown => msg::start_revision_unknown(),
            Self::StableAbi => msg::start_stable_abi(),
            Self::SameFamily => msg::start_same_family(),
            Self::OlderImage => msg::start_older_image(),
            Self::NoVersion => msg::start_no_version(),
            Self::Varies => msg::start_varies(),
        }
    }
}
