//! The objects of a cluster that pods are judged against.

use super::object::Object;
use super::{Node, OS_LABELS, Pod};
use crate::catalog::{self, Runtime};
use crate::input::Value;
use crate::kube::pod::os_of;
use crate::order;
use crate::report::Os;
use crate::request::Isolation;

/// Nodes, runtime classes and events.
#[derive(Debug, Clone, Default)]
pub(crate) struct Cluster<'a> {
    /// Nodes, by name.
    pub(crate) nodes: Vec<Node<'a>>,
    /// RuntimeClasses.
    pub(crate) runtime_classes: Vec<Object<'a>>,
    /// Events.
    pub(crate) events: Vec<Object<'a>>,
}

impl<'a> Cluster<'a> {
    /// Sorts objects into what the cluster is and what it runs.
    pub(crate) fn of(objects: &[Object<'a>], fallback: Option<Runtime>) -> Self {
        let of_kind = |kind: &'static str| objects.iter().filter(move |object| object.kind == kind);
        let mut nodes: Vec<Node<'a>> = of_kind("Node").map(|object| Node::of(object, fallback)).collect();
        order::sort_by(&mut nodes, |a, b| a.name().cmp(b.name()));
        Self {
            nodes,
            runtime_classes: of_kind("RuntimeClass").cloned().collect(),
            events: of_kind("Event").cloned().collect(),
        }
    }

    /// The node of this name.
    pub(crate) fn node(&self, name: &str) -> Option<&Node<'a>> {
        let index = self.nodes.binary_search_by(|node| node.name().cmp(name)).ok()?;
        self.nodes.get(index)
    }

    /// Whether a node of this build can be had: one is known, or no node is.
    pub(crate) fn may_have_build(&self, build: u16) -> bool {
        let of = |node: &Node<'_>| node.host.as_ref()?.version.map(|version| version.build);
        self.nodes.is_empty() || self.nodes.iter().any(|node| of(node) == Some(build))
    }

    /// The RuntimeClass of a pod, if it names one that is known.
    pub(crate) fn runtime_class(&self, pod: &Pod<'a>) -> Option<&'a Value<'a>> {
        let name = pod.runtime_class()?;
        self.runtime_classes.iter().find(|class| class.name() == name).map(|class| class.value)
    }

    /// The isolation of a container: HostProcess by its own setting, Hyper-V by the handler of the pod's
    /// RuntimeClass (or by containerd's own name for it when the class is not given), else process.
    pub(crate) fn isolation(&self, pod: &Pod<'a>, host_process: bool) -> Isolation {
        if host_process {
            return Isolation::HostProcess;
        }
        let handler =
            self.runtime_class(pod).and_then(|class| class.text("handler")).or_else(|| pod.runtime_class());
        let hypervisor =
            handler.is_some_and(|handler| handler.contains("hypervisor") || handler.contains("hyperv"));
        if hypervisor { Isolation::Hyperv } else { Isolation::Process }
    }

    /// The operating system that a pod asks for, by whatever says so.
    pub(crate) fn os(&self, pod: &Pod<'a>) -> Os {
        let by_class = || {
            let selector = self.runtime_class(pod)?.at("/scheduling/nodeSelector")?;
            OS_LABELS.iter().find_map(|label| os_of(selector.text(label)?))
        };
        let by_affinity = || {
            let terms = pod.spec.at(
                "/affinity/nodeAffinity/requiredDuringSchedulingIgnoredDuringExecution/nodeSelectorTerms",
            )?;
            terms
                .items()
                .iter()
                .flat_map(|term| term.get("matchExpressions").map(Value::items).unwrap_or_default())
                .find_map(|expression| {
                    let key = expression.text("key")?;
                    let values = expression.get("values")?.items();
                    let one = OS_LABELS.contains(&key)
                        && expression.text("operator") == Some("In")
                        && values.len() == 1;
                    one.then(|| values.first()?.as_str().and_then(os_of))?
                })
        };
        let by_node = || {
            let name = pod.node()?;
            let os = self.node(name)?.os;
            (os != Os::Unknown).then_some(os)
        };
        pod.declared_os()
            .or_else(|| pod.selected_os().map(|(os, _)| os))
            .or_else(by_class)
            .or_else(by_affinity)
            .or_else(|| pod.has_windows_options().then_some(Os::Windows))
            .or_else(by_node)
            .unwrap_or(Os::Unknown)
    }

    /// The oldest Kubernetes minor among the nodes, whose rules the API server then has at least.
    pub(crate) fn kubernetes(&self) -> Option<&'a str> {
        self.nodes.iter().filter_map(Node::kubernetes).min_by(|a, b| catalog::compare_minors(a, b))
    }
}
