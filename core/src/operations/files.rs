//! Images in Dockerfiles, compose files and workflows against the hosts that they may get.

use std::borrow::Cow;

use super::context::Context;
use super::workload::{Setting, reason};
use crate::catalog::RunnerLabel;
use crate::compat::{Host, Judged, judge};
use crate::files::swarm::{SwarmNode, nodes};
use crate::files::{File, Format, Role, Use, daemon, read};
use crate::i18n::{Message, msg};
use crate::image::Image;
use crate::input::{Map, Parsed};
use crate::order;
use crate::report::{ContainerOutcome, HostGroup, Inspected, ObjectOutcome, Os, Severity, Verdict};
use crate::request::{Document, HostKind, Inspect, Isolation};
use crate::rules::{Findings, ImageView, Pair, UseFacts, check_image, check_pair, check_use};
use crate::version::OsVersion;

/// The host of the request, when it names one.
pub(super) fn host<'a>(request: &'a Inspect, context: &mut Context) -> Option<Host<'a>> {
    let host = Host::from_text(request.host.as_deref()?, request.host_kind);
    if host.possible.is_empty() {
        context.wrong("host", &host.reason);
        return None;
    }
    Some(host)
}

/// A host that an image may get.
struct Target<'a> {
    host: Cow<'a, Host<'a>>,
    runtime: Option<crate::catalog::Runtime>,
    runtime_text: Option<&'a str>,
    nodes: Vec<&'a SwarmNode<'a>>,
}

/// What came of a file.
pub(super) struct JudgedFile {
    objects: Vec<ObjectOutcome>,
    linux: usize,
}

/// What came of all files.
pub(super) struct InFiles {
    files: usize,
    /// Whether any image met a host.
    hosts: bool,
}

/// Judges every file that is no Kubernetes manifest.
pub(super) fn judge_files(
    request: &Inspect,
    (parsed, maps): (&[Parsed<'_>], &[Map<'_>]),
    formats: &[Option<Format>],
    host: Option<&Host<'_>>,
    setting: &Setting<'_>,
    out: &mut Findings,
) -> Vec<JudgedFile> {
    let documents = &request.documents;
    let of = |wanted: Format| {
        formats
            .iter()
            .zip(documents.iter().zip(parsed))
            .filter(move |(f, _)| **f == Some(wanted))
            .map(|(_, d)| d)
    };
    let swarm: Vec<SwarmNode<'_>> = nodes(of(Format::SwarmNodes).flat_map(|(_, parsed)| &parsed.documents));
    let daemon: Option<&Document> = of(Format::Daemon).map(|(document, _)| document).next();
    let default = of(Format::Daemon).find_map(|(_, parsed)| daemon::isolation(parsed.documents.first()?));
    let given = Given { host, swarm: &swarm, isolation: request.isolation, default, setting };
    let mut outcomes = Vec::new();
    for (index, format) in formats.iter().enumerate() {
        let Some(mut file) =
            format.and_then(|format| read(format, index, documents, parsed, maps, out.lang()))
        else {
            continue;
        };
        for problem in &file.problems {
            out.add(problem.rule, &problem.message)
                .at(Some(problem.site.place(problem.object.as_deref())))
                .fixes(problem.fix.iter().cloned().collect());
        }
        for found in &mut file.uses {
            found.daemon = daemon;
        }
        outcomes.push(given.judge(&file, out));
    }
    outcomes
}

/// Puts what came of the files into the result.
pub(super) fn collect(files: Vec<JudgedFile>, result: &mut Inspected) -> InFiles {
    let mut sum = InFiles { files: files.len(), hosts: false };
    for file in files {
        sum.hosts |= file.objects.iter().any(|object| !object.hosts.is_empty());
        result.linux = result.linux.saturating_add(file.linux);
        result.objects.extend(file.objects);
    }
    sum
}

impl InFiles {
    /// The sentence about them.
    pub(super) fn summary(&self, result: &Inspected) -> Message {
        let count =
            |verdict| result.objects.iter().filter(|object| object.verdict == verdict).count().to_string();
        let (uses, files) = (result.objects.len().to_string(), self.files.to_string());
        let only = match result.objects.as_slice() {
            [one] => one.hosts.first().and_then(|host| Some((one, host.containers.first()?))),
            _ => None,
        };
        if result.objects.is_empty() {
            msg::summary_inspected_files_none(&files)
        } else if let Some((one, container)) = only {
            msg::summary_inspected_one(&one.object, &container.reason)
        } else if self.hosts {
            msg::summary_inspected_files(
                &uses,
                &count(Verdict::Runs),
                &count(Verdict::Blocked),
                &count(Verdict::Depends),
                &count(Verdict::Unknown),
                &files,
            )
        } else {
            msg::summary_inspected_files_no_host(&uses, &files)
        }
    }
}

/// What is known beside the files.
struct Given<'a> {
    host: Option<&'a Host<'a>>,
    swarm: &'a [SwarmNode<'a>],
    /// What the request asks for.
    isolation: Option<Isolation>,
    /// What dockerd's configuration says.
    default: Option<Isolation>,
    setting: &'a Setting<'a>,
}

impl<'a> Given<'a> {
    fn judge(&'a self, file: &File<'a>, out: &mut Findings) -> JudgedFile {
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
        let mut outcome = JudgedFile { objects: Vec::new(), linux: 0 };
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

    /// The hosts that an image may get: the runner's, the swarm's nodes, the one of the request, or the one that
    /// the constraints name.
    fn targets(&'a self, found: &Use<'a>) -> Vec<Target<'a>> {
        let (runtime, runtime_text) = (self.setting.runtime, self.setting.runtime_text);
        let target = |host| Target { host, runtime, runtime_text, nodes: Vec::new() };
        if found.role == Role::Copied || found.os() == Os::Linux {
            return Vec::new();
        }
        if let Some((runner, _)) = &found.runner {
            return vec![target(Cow::Owned(of_runner(runner)))];
        }
        if let Some(placement) = found.placement.as_ref().filter(|_| !self.swarm.is_empty()) {
            let fitting = self
                .swarm
                .iter()
                .filter(|node| node.os == Os::Windows && node.unmet(&placement.constraints).is_empty());
            let mut targets: Vec<Target<'a>> = Vec::new();
            for node in fitting {
                let Some(host) = node.host.as_ref().or(self.host) else { continue };
                let runtime_text = node.runtime_text.as_deref().or(runtime_text);
                let same = targets
                    .iter_mut()
                    .find(|known| known.host.version == host.version && known.runtime_text == runtime_text);
                match same {
                    Some(known) => known.nodes.push(node),
                    None => targets.push(Target {
                        host: Cow::Borrowed(host),
                        runtime: node.runtime.or(runtime),
                        runtime_text,
                        nodes: vec![node],
                    }),
                }
            }
            order::sort_by(&mut targets, |a, b| a.host.version.cmp(&b.host.version));
            return targets;
        }
        if let Some(host) = self.host {
            return vec![target(Cow::Borrowed(host))];
        }
        let labelled = found.placement.as_ref().and_then(|placement| placement.version());
        let labelled = labelled.map(|version| Host::from_text(version.to_owned(), Some(HostKind::Server)));
        labelled
            .filter(|host| !host.possible.is_empty())
            .map(|host| target(Cow::Owned(host)))
            .into_iter()
            .collect()
    }

    /// The isolation of a container: its own, the request's, the configuration's, the host's default.
    fn isolation(&self, found: &Use<'_>, host: &Host<'_>) -> Isolation {
        let own = found.isolation().or(self.isolation).or(self.default);
        own.or(host.default_isolation()).unwrap_or(Isolation::Process)
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
                problem.rule.severity == Severity::Error && problem.object.as_deref() == Some(&found.name)
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

/// The host that a runner's label stands for: one of its builds, of a server.
fn of_runner(runner: &RunnerLabel) -> Host<'static> {
    let host = |build: u16| Host::from_text(OsVersion::of_build(build).to_string(), Some(HostKind::Server));
    let mut hosts = runner.builds.iter().map(|build| host(*build));
    let Some(mut first) = hosts.next() else { return host(0) };
    for other in hosts {
        first.version = None;
        first.possible.extend(other.possible);
        first.releases.extend(other.releases);
        first.input = Cow::Borrowed(runner.label);
        first.reason = msg::identify_several(runner.label);
    }
    first
}
