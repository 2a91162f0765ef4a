//! One file: each of its images against the hosts that it may get.

use std::borrow::Cow;

use super::super::workload::{Setting, reason};
use super::JudgedFile;
use super::targets::Target;
use crate::compat::{Host, Judged, judge};
use crate::files::swarm::SwarmNode;
use crate::files::{File, Format, Role, Use};
use crate::i18n::msg;
use crate::image::Image;
use crate::report::{ContainerOutcome, FileOutcome, HostGroup, ObjectOutcome, Os, Severity, Verdict};
use crate::request::Isolation;
use crate::rules::{Findings, ImageView, Pair, UseFacts, check_image, check_pair, check_use};

/// What is known beside the files.
pub(super) struct Given<'a> {
    pub(super) host: Option<&'a Host<'a>>,
    pub(super) swarm: &'a [SwarmNode<'a>],
    /// What the request asks for.
    pub(super) isolation: Option<Isolation>,
    /// What dockerd's configuration says.
    pub(super) default: Option<Isolation>,
    pub(super) setting: &'a Setting<'a>,
}

impl<'a> Given<'a> {
    pub(super) fn judge(&'a self, file: &File<'a>, out: &mut Findings) -> JudgedFile {
        let images: Vec<Image<'_>> =
            file.uses.iter().map(|found| Image::from_text(&found.image, self.setting.images)).collect();
        let windows = |found: &Use<'_>, image: &Image<'_>| {
            found.os() == Os::Windows || image.os == Os::Windows || image.offer.version().is_some()
        };
        let linux = |found: &Use<'_>, image: &Image<'_>| found.os() == Os::Linux || image.os == Os::Linux;
        let of_both = |has: fn(&SwarmNode<'_>, Os) -> bool| {
            [Os::Windows, Os::Linux].iter().all(|os| self.swarm.iter().any(|node| has(node, *os)))
        };
        let pairs = || file.uses.iter().zip(&images);
        let stack = file.uses.iter().any(|found| found.placement.as_ref().is_some_and(|p| p.stack));
        let mixed = of_both(|node, os| node.os == os)
            || self.swarm.is_empty()
                && stack
                && pairs().any(|(found, image)| windows(found, image))
                && pairs().any(|(found, image)| linux(found, image));

        // Whether a stage is on another base matters where one host cannot build them all.
        let all_run = file.format == Format::Dockerfile
            && self.host.is_some()
            && pairs().all(|(found, image)| {
                image.offer.version().is_none()
                    || self
                        .targets(found)
                        .iter()
                        .all(|target| self.judged(found, image, target).verdict == Verdict::Runs)
            });
        let read = FileOutcome { document: file.document.name.clone(), parts: Vec::new() };
        let mut outcome = JudgedFile { read, objects: Vec::new(), linux: 0 };
        for (found, image) in pairs() {
            let before = out.list().len();
            let facts = Facts {
                is_windows: windows(found, image) && found.os() != Os::Linux,
                is_linux: linux(found, image),
                mixed,
                all_run,
            };
            let object = self.judge_use(file, found, image, &images, &facts, out);
            let asks_for_linux = found.os() == Os::Linux || facts.is_linux && object.hosts.is_empty();
            if found.role == Role::SpareStage {
                // Only dockerd's own builder builds stages that nothing needs.
                for finding in out.list_mut().iter_mut().skip(before) {
                    finding.severity = finding.severity.min(Severity::Warning);
                }
            }
            if asks_for_linux && out.list().len() == before {
                outcome.linux = outcome.linux.saturating_add(1);
            } else if found.role != Role::Copied {
                outcome.objects.push(object);
            }
        }
        outcome
    }

    fn judged<'i>(&self, found: &Use<'_>, image: &Image<'i>, target: &Target<'_>) -> Judged<'i> {
        let isolation = self.isolation(found, &target.host);
        judge(self.setting.edition, &target.host, image, target.runtime, isolation)
    }

    fn pair<'p>(
        &'p self,
        found: &'p Use<'p>,
        image: &'p Image<'p>,
        target: &'p Target<'_>,
        judged: &'p [Judged<'p>],
    ) -> Pair<'p> {
        Pair {
            host: &target.host,
            image,
            judged,
            runtime: target.runtime_text,
            rule: target.runtime.map(|runtime| runtime.matching.rule.id()),
            edition: self.setting.edition,
            today: self.setting.today,
            container: None,
            cluster: None,
            kubernetes: false,
            written: Some(found),
        }
    }

    fn judge_use(
        &'a self,
        file: &File<'a>,
        found: &Use<'a>,
        image: &Image<'a>,
        images: &[Image<'a>],
        facts: &Facts,
        out: &mut Findings,
    ) -> ObjectOutcome {
        let lang = out.lang();
        let named = !found.image.is_empty();
        let targets = if named { self.targets(found) } else { Vec::new() };
        let fitting: Vec<&SwarmNode<'_>> = match &found.placement {
            Some(placement) => {
                self.swarm.iter().filter(|node| node.unmet(&placement.constraints).is_empty()).collect()
            }
            None => Vec::new(),
        };
        // Before the pairs, whose rules do not repeat what is said of the tag.
        if named && found.os() != Os::Linux {
            let one = match targets.as_slice() {
                [target] => Some(target),
                _ => None,
            };
            let runtime = one.map_or(self.setting.runtime, |target| target.runtime);
            let view = ImageView {
                image,
                host: one.map(|target| target.host.as_ref()),
                rule: runtime.map(|runtime| runtime.matching.rule.id()),
                today: self.setting.today,
                container: None,
                written: Some(found),
                kubernetes: false,
            };
            check_image(&view, out);
        }
        let from = out.list().len();
        let mut sum: Option<Verdict> = None;
        let mut hosts = Vec::new();
        let mut by_node: Vec<(&SwarmNode<'_>, Verdict)> = Vec::new();
        let mut isolation = found.isolation();
        for target in &targets {
            let judged = [self.judged(found, image, target)];
            let pair = self.pair(found, image, target, &judged);
            check_pair(&pair, out);
            let [judged] = &judged;
            isolation = Some(judged.isolation);
            sum = Some(sum.map_or(judged.verdict, |sum| sum.either(judged.verdict)));
            by_node.extend(target.nodes.iter().map(|node| (*node, judged.verdict)));
            hosts.push(HostGroup {
                version: target.host.version.map(|version| version.to_string()),
                release: target.host.release().map(|release| release.id),
                runtime: target.runtime_text.map(str::to_owned),
                nodes: target.nodes.iter().map(|node| node.name().to_owned()).collect(),
                verdict: judged.verdict,
                containers: vec![ContainerOutcome {
                    container: found.name.rsplit('/').next().unwrap_or_default().to_owned(),
                    image: found.image.clone(),
                    version: judged.version.map(|version| version.to_string()),
                    verdict: judged.verdict,
                    reason: reason(judged, &pair, judged.isolation).render(lang),
                }],
            });
        }
        if sum.is_some_and(|sum| sum != Verdict::Blocked) {
            // Some node takes the service: what is wrong with another one is a warning.
            for finding in out.list_mut().iter_mut().skip(from) {
                finding.severity = finding.severity.min(Severity::Warning);
                if by_node.len() > 1 {
                    // What would help on that node would hurt on the others; WV609 says what helps.
                    finding.fixes.clear();
                }
            }
        }
        if targets.is_empty() && named && facts.is_windows {
            // Without a host, what the image alone tells.
            let nowhere = Host {
                input: Cow::Borrowed(""),
                version: None,
                kind: None,
                possible: Vec::new(),
                releases: Vec::new(),
                reason: msg::reason_no_host(),
            };
            let target = Target {
                host: Cow::Owned(nowhere),
                runtime: self.setting.runtime,
                runtime_text: self.setting.runtime_text,
                nodes: Vec::new(),
            };
            let mut judged = [self.judged(found, image, &target)];
            for judged in &mut judged {
                judged.version = image.offer.version();
            }
            check_pair(&self.pair(found, image, &target, &judged), out);
        }
        let known: Vec<&Host<'_>> = targets.iter().map(|target| target.host.as_ref()).collect();
        let could_run = |node: &SwarmNode<'_>| {
            let Some(host) = &node.host else { return true };
            let isolation = self.isolation(found, host);
            judge(self.setting.edition, host, image, node.runtime, isolation).verdict != Verdict::Blocked
        };
        let use_facts = UseFacts {
            file,
            this: found,
            image,
            images,
            is_windows: facts.is_windows,
            is_linux: facts.is_linux,
            hosts: &known,
            runs_everywhere: facts.all_run,
            nodes: self.swarm,
            fitting: &fitting,
            judged: &by_node,
            could_run: &could_run,
            mixed: facts.mixed,
            today: self.setting.today,
        };
        check_use(&use_facts, out);
        let refused = out.list().iter().skip(from).any(|finding| {
            finding.severity == Severity::Error
                && matches!(finding.code, "WV211" | "WV602" | "WV603" | "WV606")
        });
        let refused = refused
            || file.problems.iter().any(|problem| {
                // What is about no part is about the whole file.
                let about = problem.object.as_deref().is_none_or(|object| object == found.name);
                problem.rule.severity == Severity::Error && about
            });
        ObjectOutcome {
            object: found.name.clone(),
            os: if facts.is_windows { Os::Windows } else { found.os() },
            verdict: match if refused { Verdict::Blocked } else { sum.unwrap_or(Verdict::Unknown) } {
                // Which builder it is decides whether the stage is built at all.
                Verdict::Blocked if found.role == Role::SpareStage => Verdict::Depends,
                verdict => verdict,
            },
            isolation,
            node: None,
            hosts,
        }
    }
}

/// What is known of a use within its file.
struct Facts {
    is_windows: bool,
    is_linux: bool,
    mixed: bool,
    all_run: bool,
}
