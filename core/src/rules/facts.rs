//! What rules look at.

use super::{fixes, tags};
use crate::catalog::{self, BaseImage, Edition, PullRule, Tag};
use crate::compat::{Host, Judged};
use crate::date::Date;
use crate::files::{File, InFile, Use, swarm::SwarmNode};
use crate::i18n::Message;
use crate::image::{Image, Reference, release_part};
use crate::kube::{Cluster, Container, Node, Object, Pod};
use crate::report::{ImageBasis, Os, Saying, Verdict, Where};
use crate::shell::is_word;

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
    pub(crate) written: Option<&'a dyn InFile>,
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
    pub(crate) written: Option<&'a dyn InFile>,
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
    pub(super) fn repository(&self) -> Option<(&'static BaseImage, Reference<'a>)> {
        let reference = self.image.reference?;
        let by_name = matches!(self.image.basis, ImageBasis::Tag | ImageBasis::Nothing);
        let known =
            catalog::repository(reference.repository).filter(|_| by_name && self.image.os != Os::Linux)?;
        Some((known, reference))
    }

    /// The tag as the tables have it; of one update that of its release.
    pub(super) fn tag(&self) -> Option<&'static Tag> {
        let (known, reference) = self.repository()?;
        let name = release_part(reference.tag?);
        let of_build = || known.tag_of_build(self.image.offer.version()?.build).filter(|_| known.is_base());
        known.tag(name).or_else(of_build)
    }

    /// Another image in the place of this one.
    pub(super) fn exchange(&self, image: &str, title: Message) -> Option<fixes::Draft> {
        fixes::exchange(self, image, title)
    }

    /// The same image for the host's release, with its row when the tables have it.
    pub(super) fn instead(&self) -> Option<(Option<&'static Tag>, fixes::Draft)> {
        let rule = self.rule.and_then(PullRule::by_id);
        let instead = tags::instead(self.image, (self.host?.version?, self.host?.kind), rule)?;
        Some((instead.known(), fixes::use_image(instead, self)?))
    }

    /// The same image for the host's release.
    pub(super) fn other_tag(&self) -> Option<fixes::Draft> {
        self.instead().map(|(_, fix)| fix)
    }
}

/// Where an image is written: in a file, or in the container of an object.
fn place(container: Option<(&Object<'_>, Container<'_>)>, written: Option<&dyn InFile>) -> Option<Where> {
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

    /// The name of the compose service, when it is one that a command can have.
    pub(crate) fn service(&self) -> Option<&str> {
        self.this.name.strip_prefix("service/").filter(|name| is_word(name))
    }
}
