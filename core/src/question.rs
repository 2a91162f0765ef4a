//! The decision alone: one certain host, one certain image, one runtime, without a report around it.
//!
//! For callers that ask millions of times (a scheduler extender, a simulation of a fleet). The stages and their
//! sum are those of a check report; there is no second implementation.

use crate::catalog::{Matching, PullRule, edition_at, parse_runtime};
use crate::compat::Known;
use crate::image;
use crate::input::Value;
use crate::report::{PullStatus, StartStatus, SupportStatus, Verdict};
use crate::request::{HostKind, Isolation, Role};
use crate::version::{OsVersion, exact_version};

/// A host, an image and a runtime, understood.
#[derive(Debug, Clone, Copy)]
pub struct Question {
    known: Known,
    rule: PullRule,
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
        let (host, image) = (exact(host, Role::Host)?, exact(image, Role::Image)?);
        let rule = parse_runtime(runtime).ok()?.matching.rule;
        Some(Self { known: Known::look_up(edition_at(None)?, (host, kind), image, isolation), rule })
    }

    /// The answer.
    pub fn answer(&self) -> Stages {
        let decision = self.known.decide(self.rule, true);
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
    use super::{Question, Stages};
    use crate::catalog::RELEASES;
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

    /// Every host, image, rule and isolation: the stages are those of a report.
    #[test]
    fn is_what_a_report_says() {
        let images = RELEASES.iter().filter(|release| !release.tags.is_empty()).map(|release| release.build);
        let images: Vec<u16> = images.collect();
        for host in RELEASES {
            let kind = if host.kind == HostKind::Server { "server" } else { "client" };
            for (image, rule) in
                images.iter().flat_map(|image| ["R0", "R1", "R2", "R3", "classic"].map(|r| (image, r)))
            {
                for isolation in [Isolation::Process, Isolation::Hyperv, Isolation::HostProcess] {
                    let (host_text, image_text) = (format!("10.0.{}", host.build), format!("10.0.{image}"));
                    let answer = Question::parse(&host_text, host.kind, &image_text, rule, isolation);
                    let request = format!(
                        r#"{{"operation":"check","host":"{host_text}","hostKind":"{kind}","image":"{image_text}","runtime":"{rule}","isolation":"{}"}}"#,
                        isolation.as_str()
                    );
                    let report = crate::evaluate_json(&request);
                    let said = report.compatibility.first().map(|stages| Stages {
                        support: stages.support.status,
                        pull: stages.pull.status,
                        start: stages.start.status,
                        verdict: stages.verdict,
                    });
                    assert!(said.is_some(), "{request}");
                    assert_eq!(answer.map(|question| question.answer()), said, "{request}");
                }
            }
        }
    }
}
