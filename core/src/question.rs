//! The decision alone: one certain host, one certain image, one runtime, without a report around it.
//!
//! For callers that ask millions of times (a scheduler extender, a simulation of a fleet). The stages and their
//! sum are those of a check report; there is no second implementation.

use crate::catalog::{Edition, Matching, PullRule, edition_at, parse_runtime};
use crate::compat::decide;
use crate::image;
use crate::input::Value;
use crate::report::{PullStatus, StartStatus, SupportStatus, Verdict};
use crate::request::{HostKind, Isolation, Role};
use crate::version::{Meaning, OsVersion, identify};

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
            rule: parse_runtime(runtime).ok()?.matching.rule,
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

/// A runtime on a host, understood: what of an index it takes, as a check report decides it.
#[derive(Debug, Clone, Copy)]
pub struct Puller {
    matching: &'static Matching,
    host: u16,
}

/// The entry of an index that a runtime takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken<'a> {
    /// Its digest.
    pub digest: Option<&'a str>,
    /// Whether the index alone says how the pull ends: not for an entry without a platform, nor for one that is
    /// an index itself.
    pub certain: bool,
}

impl Puller {
    /// Understands the strings; none when one of them does not determine one build or one pull rule.
    pub fn parse(runtime: &str, host: &str) -> Option<Self> {
        let matching = parse_runtime(runtime).ok()?.matching;
        Some(Self { matching, host: exact(host, Role::Host)?.build })
    }

    /// Whether it takes an amd64 Windows entry with this `os.version`; an empty one is none.
    pub fn takes(&self, os_version: &str) -> bool {
        image::takes(self.matching, self.host, os_version)
    }

    /// The entry that it takes from an index; none when it refuses all, or when the document is no index.
    pub fn choose<'a>(&self, index: &'a Value<'_>) -> Option<Taken<'a>> {
        let entry = image::choose(self.matching, self.host, &image::entries(index)?).taken?;
        Some(Taken { digest: entry.digest, certain: entry.is_certain() })
    }
}

fn exact(text: &str, role: Role) -> Option<OsVersion> {
    if let Some(version) = crate::version::parse_dotted(text) {
        return Some(version);
    }
    match identify(text, role).meaning {
        Meaning::Exact(version, ..) => Some(version),
        Meaning::Ambiguous(_) | Meaning::Invalid => None,
    }
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
