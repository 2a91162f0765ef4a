//! *start*: what the Windows kernel does with a container of one version on a host of another.

use crate::catalog::{self, SourceId};
use crate::i18n::{Message, msg};
use crate::report::{Saying, StartStatus};
use crate::request::{HostKind, Isolation};
use crate::version::OsVersion;

/// Why a container starts or not. Each has a row with its sources in `start-rules.toml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum StartReason {
    /// A HostProcess container is a process of the host.
    HostProcess,
    /// The image is newer than the host.
    NewerImage,
    /// The utility VM brings the image's own kernel.
    UtilityVm,
    /// The host is a client from before process isolation on clients.
    ClientTooOld,
    /// Equal builds.
    EqualBuilds,
    /// Windows Server 2016: revisions differ.
    RevisionsDiffer,
    /// Windows Server 2016: revisions must be equal and one is not known.
    RevisionUnknown,
    /// Builds 16299 and 17134: revisions differ, and the documents disagree on whether that matters.
    RevisionsDisputed,
    /// Equal builds, but an update between the revisions is known to part them.
    RevisionBreak,
    /// Different builds, both from 20348 on.
    StableAbi,
    /// Different builds with the same binaries.
    SameFamily,
    /// The same, and everybody who reported on the pair saw it fail.
    FamilyFails,
    /// It should start, but everybody who reported on the pair saw it fail.
    ObservedFails,
    /// It should not start, but somebody saw it start.
    ObservedWorks,
    /// The image is older than the host and shares its kernel.
    OlderImage,
    /// The image's version is not known.
    NoVersion,
    /// It depends on which entry of the index is taken, or which version the host has.
    Varies,
}

/// Whether a container starts. Reports of people outweigh the rule where all of them contradict it; where they
/// contradict each other the rule stands, and a finding shows them.
pub(crate) fn start(
    (host, kind): (OsVersion, Option<HostKind>),
    image: OsVersion,
    isolation: Isolation,
) -> StartReason {
    let reason = by_rule((host, kind), image, isolation);
    // Reports on equal builds are about revisions, and have their own table.
    if host.build == image.build || reason == StartReason::NewerImage {
        return reason;
    }
    let (mut worked, mut failed) = (false, false);
    for seen in catalog::observations((host.build, kind), image.build, isolation) {
        worked |= seen.worked;
        failed |= !seen.worked;
    }
    match reason {
        StartReason::SameFamily if failed && !worked => StartReason::FamilyFails,
        StartReason::StableAbi | StartReason::UtilityVm if failed && !worked => StartReason::ObservedFails,
        StartReason::OlderImage if worked => StartReason::ObservedWorks,
        _ => reason,
    }
}

fn by_rule(
    (host, kind): (OsVersion, Option<HostKind>),
    image: OsVersion,
    isolation: Isolation,
) -> StartReason {
    if isolation == Isolation::HostProcess {
        return StartReason::HostProcess;
    }
    if image.build > host.build {
        return StartReason::NewerImage;
    }
    if isolation == Isolation::Hyperv {
        return StartReason::UtilityVm;
    }
    if kind == Some(HostKind::Client) && host.build < catalog::CLIENT_PROCESS_SINCE {
        return StartReason::ClientTooOld;
    }
    if image.build == host.build {
        return equal_builds(host, image);
    }
    if image.build >= catalog::STABLE_ABI_SINCE {
        StartReason::StableAbi
    } else if catalog::same_family(host.build, image.build) {
        StartReason::SameFamily
    } else {
        StartReason::OlderImage
    }
}

fn equal_builds(host: OsVersion, image: OsVersion) -> StartReason {
    let strict = host.build <= catalog::REVISIONS_MATCH_UNTIL;
    match host.revision.zip(image.revision) {
        None if strict => StartReason::RevisionUnknown,
        Some((a, b)) if a != b && strict => StartReason::RevisionsDiffer,
        Some((a, b)) if a != b && catalog::breaks_between(host, image).next().is_some() => {
            StartReason::RevisionBreak
        }
        Some((a, b)) if a != b && host.build <= catalog::REVISIONS_DISPUTED_UNTIL => {
            StartReason::RevisionsDisputed
        }
        _ => StartReason::EqualBuilds,
    }
}

impl StartReason {
    /// What is expected.
    pub(crate) const fn status(self) -> StartStatus {
        match self {
            Self::HostProcess | Self::UtilityVm | Self::EqualBuilds | Self::StableAbi => {
                StartStatus::Expected
            }
            Self::NewerImage | Self::OlderImage | Self::ClientTooOld | Self::FamilyFails => {
                StartStatus::Blocked
            }
            Self::RevisionsDiffer
            | Self::RevisionsDisputed
            | Self::RevisionBreak
            | Self::SameFamily
            | Self::ObservedFails
            | Self::ObservedWorks => StartStatus::Disputed,
            Self::RevisionUnknown | Self::NoVersion | Self::Varies => StartStatus::Unknown,
        }
    }

    /// The key of its row in `start-rules.toml`.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::HostProcess => "host-process",
            Self::NewerImage => "newer-image",
            Self::UtilityVm => "utility-vm",
            Self::ClientTooOld => "client-too-old",
            Self::EqualBuilds => "equal-builds",
            Self::RevisionsDiffer => "revisions-differ",
            Self::RevisionUnknown => "revision-unknown",
            Self::RevisionsDisputed => "revisions-disputed",
            Self::RevisionBreak => "revision-break",
            Self::StableAbi => "stable-abi",
            Self::SameFamily => "same-family",
            Self::FamilyFails => "family-fails",
            Self::ObservedFails => "observed-fails",
            Self::ObservedWorks => "observed-works",
            Self::OlderImage => "older-image",
            Self::NoVersion => "no-version",
            Self::Varies => "varies",
        }
    }

    /// Where the rule is written.
    pub(crate) fn sources(self) -> &'static [SourceId] {
        catalog::start_sources(self.id())
    }

    /// What sources say that contradict each other.
    pub(crate) fn dispute(self) -> &'static [Saying] {
        catalog::start_dispute(self.id())
    }

    /// The sentence.
    pub(crate) fn message(self) -> Message {
        match self {
            Self::HostProcess => msg::start_host_process(),
            Self::NewerImage => msg::start_newer_image(),
            Self::UtilityVm => msg::start_utility_vm(),
            Self::ClientTooOld => msg::start_client_too_old(),
            Self::EqualBuilds => msg::start_equal_builds(),
            Self::RevisionsDiffer => msg::start_revisions_differ(),
            Self::RevisionUnknown => msg::start_revision_unknown(),
            Self::RevisionsDisputed => msg::start_revisions_disputed(),
            Self::RevisionBreak => msg::start_revision_break(),
            Self::StableAbi => msg::start_stable_abi(),
            Self::SameFamily => msg::start_same_family(),
            Self::FamilyFails => msg::start_family_fails(),
            Self::ObservedFails => msg::start_observed_fails(),
            Self::ObservedWorks => msg::start_observed_works(),
            Self::OlderImage => msg::start_older_image(),
            Self::NoVersion => msg::start_no_version(),
            Self::Varies => msg::start_varies(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{StartReason, start};
    use crate::report::StartStatus;
    use crate::request::{HostKind, Isolation};
    use crate::version::{OsVersion, parse_dotted};

    fn reason(host: &str, kind: HostKind, image: &str) -> StartReason {
        let version = |text| parse_dotted(&format!("10.0.{text}")).unwrap_or(OsVersion::of_build(0));
        start((version(host), Some(kind)), version(image), Isolation::Process)
    }

    /// Which side of an update host and image are on.
    #[test]
    fn updates_part_host_and_image() {
        use StartReason::{EqualBuilds, RevisionBreak, RevisionsDiffer, RevisionsDisputed};
        let server = |host, image| reason(host, HostKind::Server, image);
        // 2020-02, either way.
        assert_eq!(server("17763.1039", "17763.973"), RevisionBreak);
        assert_eq!(server("17763.973", "17763.1040"), RevisionBreak);
        assert_eq!(server("17763.1039", "17763.1098"), EqualBuilds);
        assert_eq!(server("17763.737", "17763.973"), EqualBuilds);
        // 2025-02, images that are newer only; of the hotpatch of that day nothing is reported.
        assert_eq!(server("26100.2894", "26100.3194"), RevisionBreak);
        assert_eq!(server("26100.3107", "26100.3194"), EqualBuilds);
        assert_eq!(server("26100.3194", "26100.2894"), EqualBuilds);
        // Nothing is known without both revisions.
        assert_eq!(server("17763", "17763.973"), EqualBuilds);
        assert_eq!(server("14393.3504", "14393.3443"), RevisionsDiffer);
        assert_eq!(server("16299.19", "16299.125"), RevisionsDisputed);
    }

    /// Reports that all contradict the rule, and reports that contradict each other.
    #[test]
    fn reports_against_rules() {
        use StartReason::{ClientTooOld, FamilyFails, ObservedFails, ObservedWorks, SameFamily, StableAbi};
        let client = |host, image| reason(host, HostKind::Client, image);
        assert_eq!(client("26200", "26100"), ObservedFails);
        assert_eq!(client("26200", "20348"), StableAbi);
        assert_eq!(client("22000", "20348"), StableAbi, "one failed, one worked");
        assert_eq!(client("18363", "17763"), ObservedWorks);
        assert_eq!(client("19043", "19041"), SameFamily);
        assert_eq!(client("19043", "19042"), FamilyFails);
        assert_eq!(client("17134", "17134"), ClientTooOld);
    }

    #[test]
    fn what_is_decided_has_a_source() {
        use StartReason as R;
        let decided = [
            R::HostProcess,
            R::NewerImage,
            R::UtilityVm,
            R::ClientTooOld,
            R::EqualBuilds,
            R::RevisionsDiffer,
            R::RevisionUnknown,
            R::RevisionsDisputed,
            R::RevisionBreak,
            R::StableAbi,
            R::SameFamily,
            R::FamilyFails,
            R::ObservedFails,
            R::ObservedWorks,
            R::OlderImage,
        ];
        for reason in decided {
            assert!(!reason.sources().is_empty(), "{}", reason.id());
        }
        assert!(!R::RevisionsDiffer.dispute().is_empty());
        assert_eq!(R::RevisionsDiffer.status(), StartStatus::Disputed);
    }
}
