//! Nodes.

use super::pod::os_of;
use super::{BUILD_LABEL, OS_LABELS};
use crate::catalog::{Runtime, parse_runtime};
use crate::compat::Host;
use crate::input::Value;
use crate::kube::Object;
use crate::report::Os;
use crate::request::{HostKind, Role};
use crate::version::{Meaning, identify};

/// A node, with what it says about its Windows.
#[derive(Debug, Clone)]
pub(crate) struct Node<'a> {
    /// The object.
    pub(crate) object: Object<'a>,
    /// Its operating system.
    pub(crate) os: Os,
    /// Its Windows, when it says which.
    pub(crate) host: Option<Host<'a>>,
    /// The container runtime as it reports it.
    pub(crate) runtime_text: Option<&'a str>,
    /// The container runtime, when understood.
    pub(crate) runtime: Option<Runtime>,
    labels: Option<&'a Value<'a>>,
}

impl<'a> Node<'a> {
    /// Reads a node. `fallback` is the runtime of nodes that do not say theirs.
    pub(crate) fn of(object: &Object<'a>, fallback: Option<Runtime>) -> Self {
        let value: &'a Value<'a> = object.value;
        let info: Option<&'a Value<'a>> = value.at("/status/nodeInfo");
        let field = |key| info.and_then(|info| info.text(key));
        let os = field("operatingSystem").and_then(os_of).or_else(|| {
            let labels = value.at("/metadata/labels")?;
            OS_LABELS.iter().find_map(|label| os_of(labels.text(label)?))
        });
        let runtime_text = field("containerRuntimeVersion");
        let os = os.unwrap_or(Os::Unknown);
        // The ProductName is wrong on Windows 11 and on 23H2, but it does tell server from client.
        let kind = field("osImage").and_then(|image| {
            let client = image.starts_with("Windows 10") || image.starts_with("Windows 11");
            if image.contains("Server") { Some(HostKind::Server) } else { client.then_some(HostKind::Client) }
        });
        let host = (os == Os::Windows)
            .then(|| {
                let text =
                    field("kernelVersion").or_else(|| value.at("/metadata/labels")?.text(BUILD_LABEL))?;
                // Kubernetes runs on Windows Server only: a node that does not say what it is is a server, if there
                // is a server of its build.
                let server = Host::from_text(text, kind.or(Some(HostKind::Server)));
                let mut host = if server.possible.is_empty() { Host::from_text(text, kind) } else { server };
                if let Meaning::Exact(named, _, Some(release)) =
                    identify(field("osImage").unwrap_or(""), Role::Host).meaning
                    && host.version.is_some_and(|version| version.build == named.build)
                {
                    host.releases = vec![release];
                }
                (!host.possible.is_empty()).then_some(host)
            })
            .flatten();
        Self {
            object: object.clone(),
            os,
            host,
            labels: value.at("/metadata/labels"),
            runtime_text,
            runtime: runtime_text.and_then(|text| parse_runtime(text).ok()).or(fallback),
        }
    }

    /// Its name.
    pub(crate) fn name(&self) -> &'a str {
        self.object.name()
    }

    /// The value of a label.
    pub(crate) fn label(&self, key: &str) -> Option<&'a str> {
        let labels: &'a Value<'a> = self.labels?;
        labels.get(key)?.as_str()
    }

    /// Its `kernelVersion`.
    pub(crate) fn kernel(&self) -> &'a str {
        let value: &'a Value<'a> = self.object.value;
        value.at("/status/nodeInfo").and_then(|info| info.text("kernelVersion")).unwrap_or("")
    }

    /// The minor version of its kubelet: `1.33` of `v1.33.12`.
    pub(crate) fn kubernetes(&self) -> Option<&'a str> {
        let value: &'a Value<'a> = self.object.value;
        minor(value.at("/status/nodeInfo")?.text("kubeletVersion")?)
    }

    /// The other names of an image that the node holds: by digest it may know the tag.
    pub(crate) fn image_names(&self, reference: &str) -> impl Iterator<Item = &'a str> {
        let value: &'a Value<'a> = self.object.value;
        let images = value.at("/status/images").map(Value::items).unwrap_or_default();
        let names = move |image: &'a Value<'a>| image.get("names").map(Value::items).unwrap_or_default();
        images
            .iter()
            .find(|image| names(image).iter().any(|name| name.as_str() == Some(reference)))
            .map(names)
            .unwrap_or_default()
            .iter()
            .filter_map(Value::as_str)
    }
}

/// `MAJOR.MINOR` of a Kubernetes version.
pub(crate) fn minor(text: &str) -> Option<&str> {
    let text = text.strip_prefix('v').unwrap_or(text);
    let (major, rest) = text.split_once('.')?;
    let end = rest.bytes().position(|b| !b.is_ascii_digit()).unwrap_or(rest.len());
    let digits = !major.is_empty() && major.bytes().all(|b| b.is_ascii_digit()) && end > 0;
    digits.then(|| text.get(..major.len().checked_add(end)?.checked_add(1)?))?
}
