//! A pod against a cluster: which hosts it can be placed on, and whether its images run there.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::identify::version_by_names;
use crate::catalog::{Edition, Runtime};
use crate::compat::{Host, Judged, StartReason, judge};
use crate::date::Date;
use crate::i18n::{Lang, Message, msg};
use crate::image::{Image, Offer};
use crate::input::Value;
use crate::kube::{Cluster, Container, Node, Pod, misfit};
use crate::order;
use crate::report::{
    ContainerOutcome, HostGroup, ImageBasis, ObjectOutcome, Os, PullStatus, Severity, StartStatus, Verdict,
};
use crate::request::{HostKind, Isolation};
use crate::rules::fields::selected_build;
use crate::rules::{Findings, ImageView, Pair, PodFacts, check_image, check_pair, check_pod};
use crate::version::OsVersion;

/// What pods are judged by.
pub(crate) struct Setting<'a> {
    /// The cluster.
    pub(crate) cluster: &'a Cluster<'a>,
    /// OCI documents by image reference.
    pub(crate) images: &'a BTreeMap<String, Value<'static>>,
    /// The Kubernetes minor whose rules apply.
    pub(crate) kubernetes: &'a str,
    /// The runtime of hosts that do not say theirs.
    pub(crate) runtime: Option<Runtime>,
    /// That runtime as given.
    pub(crate) runtime_text: Option<&'a str>,
    /// The edition that support is judged by.
    pub(crate) edition: &'static Edition,
    /// The caller's date.
    pub(crate) today: Option<Date>,
}

/// A host that a pod may get, with the nodes that are it.
struct Target<'a> {
    host: Cow<'a, Host<'a>>,
    runtime: Option<Runtime>,
    runtime_text: Option<&'a str>,
    nodes: Vec<&'a str>,
}

/// A container on a host that its pod may get.
struct Row<'a> {
    container: Container<'a>,
    version: Option<OsVersion>,
    verdict: Verdict,
    /// Only where somebody reads it.
    reason: Option<Message>,
}

/// A pod, judged.
struct JudgedPod {
    os: Os,
    verdict: Verdict,
    isolation: Option<Isolation>,
}

/// Judges a pod; none when it asks for Linux and is not on a Windows node.
pub(crate) fn judge_pod(pod: &Pod<'_>, setting: &Setting<'_>, out: &mut Findings) -> Option<ObjectOutcome> {
    let lang = out.lang();
    let mut groups = Vec::new();
    let judged = judge_on_each(
        pod,
        setting,
        out,
        Some(&mut |target, verdict, rows| {
            groups.push(HostGroup {
                version: target.host.version.map(|version| version.to_string()),
                release: target.host.release().map(|release| release.id),
                runtime: target.runtime_text.map(str::to_owned),
                nodes: target.nodes.iter().map(|name| (*name).to_owned()).collect(),
                verdict,
                containers: rows.iter().map(|row| row.outcome(lang)).collect(),
            });
        }),
    )?;
    Some(ObjectOutcome {
        object: pod.object.id(),
        os: judged.os,
        verdict: judged.verdict,
        isolation: judged.isolation,
        node: pod.node().map(str::to_owned),
        hosts: groups,
    })
}

/// Only the findings about a pod.
pub(crate) fn find_in_pod(pod: &Pod<'_>, setting: &Setting<'_>, out: &mut Findings) {
    judge_on_each(pod, setting, out, None);
}

/// Sees the rows of one host.
type See<'a> = &'a mut dyn FnMut(&Target<'_>, Verdict, &[Row<'_>]);

fn judge_on_each(
    pod: &Pod<'_>,
    setting: &Setting<'_>,
    out: &mut Findings,
    mut see: Option<See<'_>>,
) -> Option<JudgedPod> {
    let cluster = setting.cluster;
    let os = cluster.os(pod);
    let class = cluster.runtime_class(pod);
    let bound = pod.node().and_then(|name| cluster.node(name));
    let containers = pod.containers();
    let images: Vec<Image<'_>> =
        containers.iter().map(|container| image(container, bound, setting)).collect();
    let fitting: Vec<&Node<'_>> = match (pod.node(), bound) {
        (Some(_), bound) => bound.into_iter().collect(),
        (None, _) => cluster.nodes.iter().filter(|node| misfit(pod, class, node).is_none()).collect(),
    };
    let found_before = out.list().len();
    let facts = PodFacts {
        pod,
        os: if os == Os::Unknown && looks_windows(&images) { Os::Windows } else { os },
        cluster,
        nodes_known: !cluster.nodes.is_empty(),
        kubernetes: setting.kubernetes,
        fitting: &fitting,
        images: &images,
    };
    check_pod(&facts, out);
    if os == Os::Linux && out.list().len() == found_before {
        return None;
    }

    let targets = targets(pod, &fitting, setting);
    if facts.os != Os::Linux {
        let only = match targets.as_slice() {
            [target] => Some(target),
            _ => None,
        };
        for (container, image) in containers.iter().zip(&images) {
            let view = ImageView {
                image,
                host: only.map(|target| &*target.host),
                rule: only.and_then(|target| target.runtime).map(|runtime| runtime.matching.rule.id()),
                today: setting.today,
                container: Some((&pod.object, *container)),
                written: None,
                kubernetes: true,
            };
            check_image(&view, out);
        }
    }
    let pairs_from = out.list().len();
    let mut of_groups: Option<Verdict> = None;
    for target in targets {
        let rows = containers.iter().zip(&images);
        let rows: Vec<Row<'_>> = rows
            .map(|(container, image)| {
                let judging = (setting, see.is_some());
                judge_container(pod, *container, image, &target, judging, out)
            })
            .collect();
        let verdict = rows.iter().map(|row| row.verdict).reduce(Verdict::and).unwrap_or(Verdict::Unknown);
        of_groups = Some(of_groups.map_or(verdict, |others| others.either(verdict)));
        if let Some(see) = &mut see {
            see(&target, verdict, &rows);
        }
    }
    if of_groups.is_some_and(|verdict| verdict != Verdict::Blocked) {
        // Some host takes the pod: what is wrong with another one is a warning, and WV402 says what to do.
        for finding in out.list_mut().iter_mut().skip(pairs_from) {
            finding.severity = finding.severity.min(Severity::Warning);
        }
    }
    let stopped = out.list().get(found_before..).unwrap_or_default().iter().any(|finding| {
        let by_choice = finding.code == "WV402" || finding.code.starts_with("WV1");
        finding.severity == Severity::Error && !by_choice || finding.message_id == "finding.mismatch-observed"
    });
    let verdict = if stopped { Verdict::Blocked } else { of_groups.unwrap_or(Verdict::Unknown) };
    let host_process = containers.iter().any(|container| container.host_process);
    let isolation = (facts.os != Os::Linux).then(|| cluster.isolation(pod, host_process));
    Some(JudgedPod { os, verdict, isolation })
}

/// Whether an image of the pod is known to be a Windows image.
fn looks_windows(images: &[Image<'_>]) -> bool {
    images.iter().any(|image| image.os == Os::Windows || image.offer.version().is_some())
}

/// A container's image: by the facts given, else by its reference, else by what its node calls it.
fn image<'a>(container: &Container<'a>, node: Option<&Node<'a>>, setting: &Setting<'a>) -> Image<'a> {
    let reference = container.image();
    let image = Image::from_text(reference, setting.images);
    if image.offer.says_versions() || image.os == Os::Linux {
        return image;
    }
    match node.and_then(|node| version_by_names(node.image_names(reference))) {
        Some(version) => Image { offer: Offer::Version(version), basis: ImageBasis::Tag, ..image },
        None => image,
    }
}

/// The hosts that a pod may get: those of its node, of the nodes that fit, or what its selector says.
fn targets<'a>(pod: &Pod<'a>, fitting: &[&'a Node<'a>], setting: &'a Setting<'a>) -> Vec<Target<'a>> {
    let mut targets: Vec<Target<'a>> = Vec::new();
    for node in fitting.iter().filter(|node| node.os == Os::Windows) {
        let Some(host) = &node.host else { continue };
        let runtime_text = node.runtime_text.or(setting.runtime_text);
        let same = |target: &&mut Target<'a>| {
            target.host.version == host.version
                && target.host.kind == host.kind
                && target.runtime_text == runtime_text
        };
        match targets.iter_mut().find(same) {
            Some(target) => target.nodes.push(node.name()),
            None => targets.push(Target {
                host: Cow::Borrowed(host),
                runtime: node.runtime,
                runtime_text,
                nodes: vec![node.name()],
            }),
        }
    }
    if !setting.cluster.nodes.is_empty() || !targets.is_empty() {
        order::sort_by(&mut targets, |a, b| a.host.version.cmp(&b.host.version));
        return targets;
    }
    let class = setting.cluster.runtime_class(pod);
    targets.extend(selected_build(pod, class).map(|selected| Target {
        host: Cow::Owned(Host::from_text(selected.version.to_string(), Some(HostKind::Server))),
        runtime: setting.runtime,
        runtime_text: setting.runtime_text,
        nodes: Vec::new(),
    }));
    targets
}

impl Row<'_> {
    fn outcome(&self, lang: Lang) -> ContainerOutcome {
        ContainerOutcome {
            container: self.container.name().to_owned(),
            image: self.container.image().to_owned(),
            version: self.version.map(|version| version.to_string()),
            verdict: self.verdict,
            reason: self.reason.as_ref().map(|reason| reason.render(lang)).unwrap_or_default(),
        }
    }
}

fn judge_container<'a>(
    pod: &Pod<'_>,
    container: Container<'a>,
    image: &Image<'_>,
    target: &Target<'_>,
    (setting, with_reason): (&Setting<'_>, bool),
    out: &mut Findings,
) -> Row<'a> {
    let isolation = setting.cluster.isolation(pod, container.host_process);
    let judged = [judge(setting.edition, &target.host, image, target.runtime, isolation)];
    let pair = Pair {
        host: &target.host,
        image,
        judged: &judged,
        runtime: target.runtime_text,
        rule: target.runtime.map(|runtime| runtime.matching.rule.id()),
        edition: setting.edition,
        today: setting.today,
        container: Some((&pod.object, container)),
        kubernetes: true,
        cluster: Some(setting.cluster),
        written: None,
    };
    let [judged] = &judged;
    // Where only a selector is known, WV403 says it of the selector.
    if !target.nodes.is_empty() || judged.start.status() != StartStatus::Blocked {
        check_pair(&pair, out);
    }
    Row {
        container,
        version: judged.version,
        verdict: judged.verdict,
        reason: with_reason.then(|| reason(judged, &pair, isolation)),
    }
}

/// The one reason to give for a container on a host.
pub(crate) fn reason(judged: &Judged<'_>, pair: &Pair<'_>, isolation: Isolation) -> Message {
    let image = pair.image_text();
    if pair.image.os == Os::Linux {
        return msg::reason_linux_image(image);
    }
    let starts = judged.start.status();
    match (judged.pull, starts) {
        (PullStatus::Refused, status) if status != StartStatus::Blocked || pair.rule.is_some() => {
            let refused = match judged.start {
                StartReason::OlderImage => msg::reason_pull_refused_older,
                StartReason::NewerImage => msg::reason_pull_refused_newer,
                _ => msg::reason_pull_refused,
            };
            refused(pair.runtime.unwrap_or("?"), image, pair.rule.unwrap_or("?"))
        }
        (PullStatus::Unknown, _) if isolation != Isolation::HostProcess => {
            msg::reason_no_image_version(image)
        }
        (PullStatus::Depends, StartStatus::Expected) => msg::reason_pull_depends(image),
        _ => judged.start.message(),
    }
}
