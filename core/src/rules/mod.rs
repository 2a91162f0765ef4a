//! The findings: one rule a file, each with its code, name, severity, explanation and check.

mod collect;
pub(crate) mod fields;
mod fixes;
mod revisions;
mod runtimes;
mod tags;

mod wv101_image_older_than_host;
mod wv102_image_newer_than_host;
mod wv103_revision_mismatch;
mod wv104_pull_refused;
mod wv105_pull_depends_on_runtime;
mod wv106_not_documented;
mod wv107_same_family;
mod wv108_image_revision_newer;
mod wv109_image_version_unknown;
mod wv110_host_version_unknown;
mod wv111_mismatch_observed;
mod wv112_revision_break;
mod wv113_pair_observed;
mod wv114_documents_and_runtime_disagree;
mod wv115_documents_contradict;
mod wv116_client_process_isolation;
pub(crate) mod wv120_error_recognised;
mod wv201_linux_image_on_windows;
mod wv202_floating_tag;
mod wv203_retired_tag;
mod wv204_tag_not_known;
mod wv205_pinned_tag;
mod wv206_single_image_tag;
mod wv207_repository_moved;
mod wv210_mixed_base_versions;
mod wv211_platform_contradicts_image;
mod wv212_base_image_not_set;
pub(crate) mod wv213_dockerfile_refused;
mod wv301_linux_only_field;
mod wv302_windows_options_on_linux;
mod wv303_os_not_set;
mod wv304_os_contradicted;
mod wv305_host_process;
mod wv306_host_network_ignored;
mod wv307_field_differs;
mod wv308_pod_rejected;
mod wv401_no_node_fits;
mod wv402_build_not_pinned;
mod wv403_selector_against_image;
mod wv501_node_version_unknown;
mod wv502_build_label_contradicted;
mod wv601_os_not_constrained;
mod wv602_no_swarm_node_fits;
pub(crate) mod wv603_isolation_not_available;
pub(crate) mod wv604_daemon_json_refused;
mod wv605_runner_label_moves;
mod wv606_runner_retired;
pub(crate) mod wv607_container_job_not_supported;
pub(crate) mod wv608_compose_refused;
mod wv609_build_not_constrained;
mod wv701_out_of_support;
pub(crate) mod wv9xx_input;

pub(crate) use collect::Findings;

use crate::catalog::{self, BaseImage, Edition, PullRule, SourceId, Tag};
use crate::compat::{Host, Judged};
use crate::date::Date;
use crate::files::{File, Use, swarm::SwarmNode};
use crate::i18n::{Lang, Message};
use crate::image::{Image, Reference, release_part};
use crate::kube::{Cluster, Container, Node, Object, Pod};
use crate::report::{ImageBasis, Os, Saying, Severity, Verdict, Where};

/// A finding code with all that belongs to it.
pub(crate) struct Rule {
    /// `WVnnn`; never reused.
    pub(crate) code: &'static str,
    /// The kebab-case name of the bad pattern.
    pub(crate) name: &'static str,
    /// The severity it is usually reported with.
    pub(crate) severity: Severity,
    /// The winver version that introduced it.
    pub(crate) since: &'static str,
    /// What it checks, why that matters, what to do.
    pub(crate) explanation: [fn() -> Message; 3],
    /// The check.
    pub(crate) check: Check,
}

impl Rule {
    /// What it rests on, besides what a finding itself names.
    pub(crate) fn sources(&self) -> &'static [SourceId] {
        catalog::rule_sources(self.name)
    }

    /// What it checks (0), why that matters (1), what to do (2).
    pub(crate) fn part(&self, index: usize, lang: Lang) -> String {
        self.explanation.get(index).map(|part| part().render(lang)).unwrap_or_default()
    }
}

/// What a rule looks at.
pub(crate) enum Check {
    /// A host and an image.
    Pair(fn(&Pair<'_>, &mut Findings)),
    /// An image by itself.
    Image(fn(&ImageView<'_>, &mut Findings)),
    /// A pod by itself.
    Pod(fn(&PodFacts<'_>, &mut Findings)),
    /// A node.
    Node(fn(&Node<'_>, &mut Findings)),
    /// An image in a file, with the hosts it may get.
    Use(fn(&UseFacts<'_>, &mut Findings)),
    /// Raised where input is read.
    Input,
}

/// A host and an image, judged.
pub(crate) struct Pair<'a> {
    /// The host.
    pub(crate) host: &'a Host<'a>,
    /// The image.
    pub(crate) image: &'a Image<'a>,
    /// The stages for each isolation that was asked about, the one that counts first.
    pub(crate) judged: &'a [Judged<'a>],
    /// The runtime as given.
    pub(crate) runtime: Option<&'a str>,
    /// The rule's id, when the runtime is known.
    pub(crate) rule: Option<&'static str>,
    /// The edition that support is judged by.
    pub(crate) edition: &'static Edition,
    /// The caller's date.
    pub(crate) today: Option<Date>,
    /// The container whose image it is, and the object with its pod; none outside of Kubernetes.
    pub(crate) container: Option<(&'a Object<'a>, Container<'a>)>,
    /// Whether Kubernetes asks: fixes are then for manifests.
    pub(crate) kubernetes: bool,
    /// The cluster, where there is one.
    pub(crate) cluster: Option<&'a Cluster<'a>>,
    /// The image in a file whose image it is: fixes are then changes to that file.
    pub(crate) written: Option<&'a Use<'a>>,
}

impl<'a> Pair<'a> {
    /// The stages of the isolation that counts.
    pub(crate) fn main(&self) -> Option<&'a Judged<'a>> {
        self.judged.first()
    }

    /// What documents say of the pair that is not what the newest edition says. They are today's documents, so
    /// an older edition is not held against them.
    pub(crate) fn contradictions(&self, judged: &Judged<'_>) -> Vec<&'static Saying> {
        match (self.host.version, judged.version) {
            (Some(host), Some(image)) if self.edition.date == catalog::newest_edition().date => {
                let host = (host.build, self.host.kind);
                catalog::statements(host, image.build, judged.isolation).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Where the image is written.
    pub(crate) fn place(&self) -> Option<Where> {
        place(self.container, self.written)
    }

    /// Its image by itself.
    pub(crate) fn view(&self) -> ImageView<'a> {
        ImageView {
            image: self.image,
            host: Some(self.host),
            rule: self.rule,
            today: self.today,
            container: self.container,
            written: self.written,
            kubernetes: self.kubernetes,
        }
    }

    /// The image as written.
    pub(crate) fn image_text(&self) -> &'a str {
        self.image.input.trim()
    }

    /// What to call the image in a sentence: `app:ltsc2019 (Windows Server 2019, 10.0.17763)`.
    pub(crate) fn image_label(&self) -> String {
        let text = self.image_text();
        let version = self.main().and_then(|main| main.version).or_else(|| self.image.offer.version());
        match version.filter(|version| text != version.to_string()) {
            Some(version) => match catalog::image_release(version.build) {
                Some(release) => format!("{text} ({}, {version})", release.name),
                None => format!("{text} ({version})"),
            },
            None => text.to_owned(),
        }
    }

    /// The name of the runtime for a sentence.
    pub(crate) fn runtime_label(&self) -> &'a str {
        self.runtime.unwrap_or("?")
    }
}

/// An image, for its reference.
pub(crate) struct ImageView<'a> {
    /// The image.
    pub(crate) image: &'a Image<'a>,
    /// The host it is for, when there is one only.
    pub(crate) host: Option<&'a Host<'a>>,
    /// The rule's id, when the runtime is known.
    pub(crate) rule: Option<&'static str>,
    /// The caller's date.
    pub(crate) today: Option<Date>,
    /// The container whose image it is, and the object with its pod; none outside of Kubernetes.
    pub(crate) container: Option<(&'a Object<'a>, Container<'a>)>,
    /// The image in a file whose image it is: fixes are then changes to that file.
    pub(crate) written: Option<&'a Use<'a>>,
    /// Whether Kubernetes asks: fixes are then for manifests.
    pub(crate) kubernetes: bool,
}

impl<'a> ImageView<'a> {
    /// Where the image is written.
    pub(crate) fn place(&self) -> Option<Where> {
        place(self.container, self.written)
    }

    /// The image as written.
    pub(crate) fn text(&self) -> &'a str {
        self.image.input.trim()
    }

    /// The repository, when the tables have it and nothing better is known of the image than its reference.
    fn repository(&self) -> Option<(&'static BaseImage, Reference<'a>)> {
        let reference = self.image.reference?;
        let by_name = matches!(self.image.basis, ImageBasis::Tag | ImageBasis::Nothing);
        let known =
            catalog::repository(reference.repository).filter(|_| by_name && self.image.os != Os::Linux)?;
        Some((known, reference))
    }

    /// The tag as the tables have it; of one update that of its release.
    fn tag(&self) -> Option<&'static Tag> {
        let (known, reference) = self.repository()?;
        let name = release_part(reference.tag?);
        let of_build = || known.tag_of_build(self.image.offer.version()?.build).filter(|_| known.is_base());
        known.tag(name).or_else(of_build)
    }

    /// Another image in the place of this one.
    fn exchange(&self, image: &str, title: Message) -> Option<fixes::Draft> {
        fixes::exchange(self, image, title)
    }

    /// The same image for the host's release, with its row when the tables have it.
    fn instead(&self) -> Option<(Option<&'static Tag>, fixes::Draft)> {
        let rule = self.rule.and_then(PullRule::by_id);
        let instead = tags::instead(self.image, (self.host?.version?, self.host?.kind), rule)?;
        Some((instead.known(), fixes::use_image(instead, self)?))
    }

    /// The same image for the host's release.
    fn other_tag(&self) -> Option<fixes::Draft> {
        self.instead().map(|(_, fix)| fix)
    }
}

/// Where an image is written: in a file, or in the container of an object.
fn place(container: Option<(&Object<'_>, Container<'_>)>, written: Option<&Use<'_>>) -> Option<Where> {
    if let Some(written) = written {
        return Some(written.place());
    }
    let (object, container) = container?;
    Some(object.place(&format!("{}/image", container.path())))
}

/// A pod and the cluster it is for.
pub(crate) struct PodFacts<'a> {
    /// The pod.
    pub(crate) pod: &'a Pod<'a>,
    /// The operating system it asks for.
    pub(crate) os: Os,
    /// The cluster.
    pub(crate) cluster: &'a Cluster<'a>,
    /// Whether the cluster's nodes are known at all.
    pub(crate) nodes_known: bool,
    /// The Kubernetes minor whose rules apply.
    pub(crate) kubernetes: &'a str,
    /// The nodes it can be placed on.
    pub(crate) fitting: &'a [&'a Node<'a>],
    /// Each container's image.
    pub(crate) images: &'a [Image<'a>],
}

/// An image in a file, and the hosts that it may get.
pub(crate) struct UseFacts<'a> {
    /// The file.
    pub(crate) file: &'a File<'a>,
    /// The use.
    pub(crate) this: &'a Use<'a>,
    /// Its image.
    pub(crate) image: &'a Image<'a>,
    /// The image of every use in the file.
    pub(crate) images: &'a [Image<'a>],
    /// Whether it is known to be for Windows.
    pub(crate) is_windows: bool,
    /// Whether it is known to be for Linux.
    pub(crate) is_linux: bool,
    /// The hosts it may get, as far as they are known.
    pub(crate) hosts: &'a [&'a Host<'a>],
    /// Whether there is a host, and every image of the file runs on it.
    pub(crate) runs_everywhere: bool,
    /// The nodes of the swarm.
    pub(crate) nodes: &'a [SwarmNode<'a>],
    /// Those that meet the constraints.
    pub(crate) fitting: &'a [&'a SwarmNode<'a>],
    /// Those of them whose Windows is known, and whether the image runs there.
    pub(crate) judged: &'a [(&'a SwarmNode<'a>, Verdict)],
    /// Whether the image could run on a node, whatever the constraints; also when the node's Windows is not known.
    pub(crate) could_run: &'a dyn Fn(&SwarmNode<'_>) -> bool,
    /// Whether the swarm has nodes of both operating systems.
    pub(crate) mixed: bool,
    /// The caller's date.
    pub(crate) today: Option<Date>,
}

impl UseFacts<'_> {
    /// Where the image is written.
    pub(crate) fn place(&self) -> Where {
        self.this.place()
    }

    /// The name of the compose service.
    pub(crate) fn service(&self) -> Option<&str> {
        self.this.name.strip_prefix("service/")
    }
}

/// Every rule, by code.
pub(crate) static RULES: &[&Rule] = &[
    &wv101_image_older_than_host::RULE,
    &wv102_image_newer_than_host::RULE,
    &wv103_revision_mismatch::RULE,
    &wv104_pull_refused::RULE,
    &wv105_pull_depends_on_runtime::RULE,
    &wv106_not_documented::RULE,
    &wv107_same_family::RULE,
    &wv108_image_revision_newer::RULE,
    &wv109_image_version_unknown::RULE,
    &wv110_host_version_unknown::RULE,
    &wv111_mismatch_observed::RULE,
    &wv112_revision_break::RULE,
    &wv113_pair_observed::RULE,
    &wv114_documents_and_runtime_disagree::RULE,
    &wv115_documents_contradict::RULE,
    &wv116_client_process_isolation::RULE,
    &wv120_error_recognised::RULE,
    &wv201_linux_image_on_windows::RULE,
    &wv202_floating_tag::RULE,
    &wv203_retired_tag::RULE,
    &wv204_tag_not_known::RULE,
    &wv205_pinned_tag::RULE,
    &wv206_single_image_tag::RULE,
    &wv207_repository_moved::RULE,
    &wv210_mixed_base_versions::RULE,
    &wv211_platform_contradicts_image::RULE,
    &wv212_base_image_not_set::RULE,
    &wv213_dockerfile_refused::RULE,
    &wv301_linux_only_field::RULE,
    &wv302_windows_options_on_linux::RULE,
    &wv303_os_not_set::RULE,
    &wv304_os_contradicted::RULE,
    &wv305_host_process::RULE,
    &wv306_host_network_ignored::RULE,
    &wv307_field_differs::RULE,
    &wv308_pod_rejected::RULE,
    &wv401_no_node_fits::RULE,
    &wv402_build_not_pinned::RULE,
    &wv403_selector_against_image::RULE,
    &wv501_node_version_unknown::RULE,
    &wv502_build_label_contradicted::RULE,
    &wv601_os_not_constrained::RULE,
    &wv602_no_swarm_node_fits::RULE,
    &wv603_isolation_not_available::RULE,
    &wv604_daemon_json_refused::RULE,
    &wv605_runner_label_moves::RULE,
    &wv606_runner_retired::RULE,
    &wv607_container_job_not_supported::RULE,
    &wv608_compose_refused::RULE,
    &wv609_build_not_constrained::RULE,
    &wv701_out_of_support::RULE,
    &wv9xx_input::TEXT_NOT_READABLE,
    &wv9xx_input::KIND_NOT_CHECKED,
    &wv9xx_input::REQUEST_NOT_UNDERSTOOD,
    &wv9xx_input::VALUE_NOT_UNDERSTOOD,
    &wv9xx_input::TARGET_NOT_FOUND,
    &wv9xx_input::REVIEW_NOT_UNDERSTOOD,
];

/// Runs every rule about a host and an image.
pub(crate) fn check_pair(pair: &Pair<'_>, out: &mut Findings) {
    for rule in RULES {
        if let Check::Pair(check) = rule.check {
            check(pair, out);
        }
    }
}

/// Runs every rule about an image.
pub(crate) fn check_image(view: &ImageView<'_>, out: &mut Findings) {
    for rule in RULES {
        if let Check::Image(check) = rule.check {
            check(view, out);
        }
    }
}

/// Runs every rule about a pod.
pub(crate) fn check_pod(facts: &PodFacts<'_>, out: &mut Findings) {
    for rule in RULES {
        if let Check::Pod(check) = rule.check {
            check(facts, out);
        }
    }
}

/// Runs every rule about a node.
pub(crate) fn check_node(node: &Node<'_>, out: &mut Findings) {
    for rule in RULES {
        if let Check::Node(check) = rule.check {
            check(node, out);
        }
    }
}

/// Runs every rule about an image in a file.
pub(crate) fn check_use(facts: &UseFacts<'_>, out: &mut Findings) {
    for rule in RULES {
        if let Check::Use(check) = rule.check {
            check(facts, out);
        }
    }
}

/// The rule with this code or name.
pub(crate) fn find(text: &str) -> Option<&'static Rule> {
    let text = text.trim();
    RULES
        .iter()
        .find(|rule| rule.code.eq_ignore_ascii_case(text) || rule.name.eq_ignore_ascii_case(text))
        .copied()
}

#[cfg(test)]
mod tests {
    use super::RULES;

    #[test]
    fn codes_are_sorted_and_unique() {
        assert!(RULES.windows(2).all(|pair| pair[0].code < pair[1].code));
        let mut names: Vec<_> = RULES.iter().map(|rule| rule.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), RULES.len());
    }
}
