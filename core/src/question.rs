//! The decision alone: one certain host, one certain image, one runtime, without a report around it.
//!
//! For callers that ask millions of times (a scheduler extender, a simulation of a fleet). The stages and their
//! sum are those of a check report; there is no second implementation.

use crate::catalog::{Edition, PullRule, edition_at, parse_runtime};
use crate::compat::decide;
use crate::report::{PullStatus, StartStatus, SupportStatus, Verdict};
use crate::request::{HostKind, Isolation, Role};
use crate::version::{OsVersion, exact_version};

/// A host, an image and a runtime, understood.
#[derive(Debug, Clone, Copy)]
pub struct Question {
    host: OsVersion,
    kind: HostKind,
    image: OsVersion,
    rule: PullRule,
    isolation: Isolation,
    edition: &'static Edition,
}

/// The three stages and their sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stages {
    /// What Microsoft documents, by the newest edition of its matrix.
    pub support: SupportStatus,
    /// What the runtime's rule says.
    pub pull: PullStatus,
    /// What the Windows kernel does.
    pub start: StartStatus,
    /// The sum.
    pub verdict: Verdict,
}

impl Question {
    /// Understands the strings; none when one of them does not determine one build or one pull rule.
    pub fn parse(
        host: &str,
        kind: HostKind,
        image: &str,
        runtime: &str,
        isolation: Isolation,
    ) -> Option<Self> {
        Some(Self {
            host: exact(host, Role::Host)?,
            kind,
            image: exact(image, Role::Image)?,
            rule: parse_runtime(runtime).ok()?.rule,
            isolation,
            edition: edition_at(None)?,
        })
    }

    /// The answer.
    pub fn answer(&self) -> Stages {
        let decision =
            decide(self.edition, (self.host, self.kind), self.image, self.rule, true, self.isolation);
        Stages {
            support: decision.support.status,
            pull: decision.pull,
            start: decision.start.status(),
            verdict: decision.verdict,
        }
    }
}

/// The build that a string determines, and its revision when it says that too: what an identify says when it is
/// exact, without a report around it.
pub fn identify_version(text: &str) -> Option<(u16, Option<u32>)> {
    exact_version(text, Role::Auto).map(|version| (version.build, version.revision))
}

fn exact(text: &str, role: Role) -> Option<OsVersion> {
    if let Some(version) = crate::version::parse_dotted(text) {
        return Some(version);
    }
    exact_version(text, role)
}

#[cfg(test)]
mod tests {
    use super::Question;
    use crate::report::Verdict;
    use crate::request::{HostKind, Isolation};

    #[test]
    fn agrees_with_the_readme() {
        let ask = |host, image, runtime| {
            Question::parse(host, HostKind::Server, image, runtime, Isolation::Process)
                .map(|q| q.answer().verdict)
        };
        assert_eq!(ask("10.0.20348.2402", "10.0.17763.5576", "containerd 2.2.0"), Some(Verdict::Blocked));
        assert_eq!(ask("Windows Server 2025", "ltsc2022", "containerd 1.7.20"), Some(Verdict::Runs));
        assert_eq!(ask("Windows 11", "ltsc2022", "containerd 1.7.20"), None);
    }
}
