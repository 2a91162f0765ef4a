//! The sum of the stages for one certain host, image and rule.

use super::pull::accepts;
use super::start::{StartReason, start};
use super::support::Support;
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

/// What the tables say of one host of a known kind, one image version and one isolation: all that needs looking
/// up.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Known {
    support: Support,
    host: u16,
    image: u16,
    start: StartReason,
}

impl Known {
    /// Looks everything up.
    pub(crate) fn look_up(
        edition: &'static Edition,
        (host, kind): (OsVersion, HostKind),
        image: OsVersion,
        isolation: Isolation,
    ) -> Self {
        Self {
            support: Support::of(edition.cell(kind, host.build, image.build), isolation),
            host: host.build,
            image: image.build,
            start: start((host, Some(kind)), image, isolation),
        }
    }

    /// Decides by one rule. `filtered` is false for a lone manifest, which containerd takes without looking at
    /// its platform. Inlined, an answer to a [`Question`](crate::Question) is a few nanoseconds; called, twice that.
    #[cfg_attr(not(target_family = "wasm"), inline(always))]
    pub(crate) fn decide(&self, rule: PullRule, filtered: bool) -> Decision {
        let pull = if !filtered || accepts(rule, self.host, self.image) {
            PullStatus::Accepted
        } else {
            PullStatus::Refused
        };
        Decision { support: self.support, pull, start: self.start, verdict: sum(pull, self.start) }
    }
}

/// One stage that stops it blocks it. What is documented does not: an undocumented pair that the runtime
/// pulls and the kernel starts does run, and a finding says that it is on nobody's support.
pub(crate) fn sum(pull: PullStatus, start: StartReason) -> Verdict {
    match (pull, start.status()) {
        (PullStatus::Refused, _) | (_, StartStatus::Blocked) => Verdict::Blocked,
        _ if start == StartReason::RevisionUnknown => Verdict::Depends,
        // It starts whatever the image is built on; only the pull is open.
        (PullStatus::Unknown, _) if start == StartReason::HostProcess => Verdict::Depends,
        (PullStatus::Unknown, _) | (_, StartStatus::Unknown) => Verdict::Unknown,
        (PullStatus::Depends, _) | (_, StartStatus::Disputed) => Verdict::Depends,
        (PullStatus::Accepted, StartStatus::Expected) => Verdict::Runs,
    }
}
