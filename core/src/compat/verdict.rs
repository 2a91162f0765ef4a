//! The sum of the stages for one certain host, image and rule.

use super::pull::accepts;
use super::start::{StartReason, start};
use super::support::{Support, support};
use crate::catalog::{Edition, PullRule};
use crate::report::{PullStatus, StartStatus, Verdict};
use crate::request::{HostKind, Isolation};
use crate::version::OsVersion;

/// The stages and their sum.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Decision {
    /// What is documented.
    pub(crate) support: Support,
    /// What the runtime does.
    pub(crate) pull: PullStatus,
    /// What the kernel does.
    pub(crate) start: StartReason,
    /// The sum.
    pub(crate) verdict: Verdict,
}

/// Decides for one host of a known kind, one image version and one rule. `filtered` is false for a lone
/// manifest, which containerd takes without looking at its platform.
pub(crate) fn decide(
    edition: &'static Edition,
    (host, kind): (OsVersion, HostKind),
    image: OsVersion,
    rule: PullRule,
    filtered: bool,
    isolation: Isolation,
) -> Decision {
    let support = support(edition, kind, host.build, image.build, isolation);
    let pull = if !filtered || accepts(rule, host.build, image.build) {
        PullStatus::Accepted
    } else {
        PullStatus::Refused
    };
    let start = start(host, image, isolation);
    Decision { support, pull, start, verdict: sum(pull, start) }
}

/// One stage that stops it blocks it. What is documented does not: an undocumented pair that the runtime
/// pulls and the kernel starts does run, and a finding says that it is on nobody's support.
pub(crate) fn sum(pull: PullStatus, start: StartReason) -> Verdict {
    match (pull, start.status()) {
        (PullStatus::Refused, _) | (_, StartStatus::Blocked) => Verdict::Blocked,
        _ if start == StartReason::RevisionUnknown => Verdict::Depends,
        (PullStatus::Unknown, _) | (_, StartStatus::Unknown) => Verdict::Unknown,
        (PullStatus::Depends, _) | (_, StartStatus::Disputed) => Verdict::Depends,
        (PullStatus::Accepted, StartStatus::Expected) => Verdict::Runs,
    }
}
