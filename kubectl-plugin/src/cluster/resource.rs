//! Where the API server keeps the kinds that are read.

/// A kind at the API server.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Resource {
    /// The kind.
    pub(crate) kind: &'static str,
    group: &'static str,
    /// Its plural, as the API server and its messages have it.
    pub(crate) plural: &'static str,
    namespaced: bool,
}

const fn namespaced(kind: &'static str, group: &'static str, plural: &'static str) -> Resource {
    Resource { kind, group, plural, namespaced: true }
}

/// Nodes.
pub(crate) const NODE: Resource =
    Resource { kind: "Node", group: "api/v1", plural: "nodes", namespaced: false };

/// RuntimeClasses.
pub(crate) const RUNTIME_CLASS: Resource = Resource {
    kind: "RuntimeClass",
    group: "apis/node.k8s.io/v1",
    plural: "runtimeclasses",
    namespaced: false,
};

/// Events.
pub(crate) const EVENT: Resource = namespaced("Event", "api/v1", "events");

/// Pods.
pub(crate) const POD: Resource = namespaced("Pod", "api/v1", "pods");

/// What makes pods, and is read when nothing is named.
pub(crate) const WORKLOADS: [Resource; 6] = [
    namespaced("Deployment", "apis/apps/v1", "deployments"),
    namespaced("StatefulSet", "apis/apps/v1", "statefulsets"),
    namespaced("DaemonSet", "apis/apps/v1", "daemonsets"),
    namespaced("ReplicationController", "api/v1", "replicationcontrollers"),
    namespaced("Job", "apis/batch/v1", "jobs"),
    namespaced("CronJob", "apis/batch/v1", "cronjobs"),
];

/// Read only when asked for: a Deployment keeps ten of the former, which repeat what it says, and nothing runs
/// pods from the latter.
const ASKED_FOR: [Resource; 2] = [
    namespaced("ReplicaSet", "apis/apps/v1", "replicasets"),
    namespaced("PodTemplate", "api/v1", "podtemplates"),
];

impl Resource {
    /// The resource of a kind that can be asked about.
    pub(crate) fn of(kind: &str) -> Option<&'static Self> {
        [&POD, &NODE].into_iter().chain(&WORKLOADS).chain(&ASKED_FOR).find(|resource| resource.kind == kind)
    }

    /// The path of its collection; `None` is every namespace.
    pub(crate) fn path(&self, namespace: Option<&str>) -> String {
        match namespace.filter(|_| self.namespaced) {
            Some(namespace) => format!("/{}/namespaces/{namespace}/{}", self.group, self.plural),
            None => format!("/{}/{}", self.group, self.plural),
        }
    }
}
