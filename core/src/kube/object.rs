//! Objects, lists of them, and what they are called.

use crate::input::Value;
use crate::report::Where;

/// Where an object was read.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Origin {
    /// The document's index among the request's documents; none for cluster objects.
    pub(crate) document: Option<usize>,
    /// Which YAML document of its text.
    pub(crate) part: usize,
    /// JSON Pointer of the object within that.
    pub(crate) prefix: String,
}

/// A Kubernetes object.
#[derive(Debug, Clone)]
pub(crate) struct Object<'a> {
    /// The object.
    pub(crate) value: &'a Value<'a>,
    /// Its kind; in a typed list the items need not say theirs.
    pub(crate) kind: &'a str,
    /// Its namespace; that of the request when it names none.
    pub(crate) namespace: Option<&'a str>,
    /// Where it was read.
    pub(crate) origin: Origin,
}

impl<'a> Object<'a> {
    /// Its name, or the prefix that the API server will complete, or nothing.
    pub(crate) fn name(&self) -> &'a str {
        let metadata = self.value.get("metadata");
        metadata.and_then(|m| m.text("name").or_else(|| m.text("generateName"))).unwrap_or("")
    }

    /// `Kind/namespace/name`, or `Kind/name` for what has no namespace.
    pub(crate) fn id(&self) -> String {
        match self.namespace {
            Some(namespace) if !is_cluster_scoped(self.kind) => {
                format!("{}/{namespace}/{}", self.kind, self.name())
            }
            _ => format!("{}/{}", self.kind, self.name()),
        }
    }

    /// A place in it.
    pub(crate) fn place(&self, path: &str) -> Where {
        Where {
            object: Some(self.id()),
            path: (!path.is_empty()).then(|| path.to_owned()),
            origin: self.origin.document.map(|_| self.origin.clone()),
            ..Where::default()
        }
    }
}

fn is_cluster_scoped(kind: &str) -> bool {
    matches!(kind, "Node" | "RuntimeClass" | "Namespace")
}

/// An object itself, or the items of a list. What is no object is given back.
pub(crate) fn expand<'a>(
    value: &'a Value<'a>,
    origin: Origin,
    namespace: Option<&'a str>,
    out: &mut Vec<Object<'a>>,
) -> Result<(), (&'a Value<'a>, Origin)> {
    let Some(kind) = value.text("kind") else { return Err((value, origin)) };
    let Some(item_kind) = kind.strip_suffix("List").filter(|_| value.get("items").is_some()) else {
        let own = value.get("metadata").and_then(|metadata| metadata.text("namespace"));
        out.push(Object { value, kind, namespace: own.or(namespace), origin });
        return Ok(());
    };
    let items = value.get("items").map(Value::items).unwrap_or_default();
    for (index, item) in items.iter().enumerate() {
        let origin = Origin { prefix: format!("{}/items/{index}", origin.prefix), ..origin.clone() };
        if item.text("kind").is_some() {
            expand(item, origin, namespace, out)?;
        } else if item_kind.is_empty() {
            return Err((item, origin));
        } else {
            let own = item.get("metadata").and_then(|metadata| metadata.text("namespace"));
            out.push(Object { value: item, kind: item_kind, namespace: own.or(namespace), origin });
        }
    }
    Ok(())
}

/// kubectl's spellings of the kinds we read.
const KINDS: &[(&str, &[&str])] = &[
    ("Pod", &["pod", "pods", "po"]),
    ("Deployment", &["deployment", "deployments", "deploy", "deployment.apps", "deployments.apps"]),
    ("StatefulSet", &["statefulset", "statefulsets", "sts", "statefulset.apps", "statefulsets.apps"]),
    ("DaemonSet", &["daemonset", "daemonsets", "ds", "daemonset.apps", "daemonsets.apps"]),
    ("ReplicaSet", &["replicaset", "replicasets", "rs", "replicaset.apps", "replicasets.apps"]),
    ("ReplicationController", &["replicationcontroller", "replicationcontrollers", "rc"]),
    ("Job", &["job", "jobs", "job.batch", "jobs.batch"]),
    ("CronJob", &["cronjob", "cronjobs", "cj", "cronjob.batch", "cronjobs.batch"]),
    ("PodTemplate", &["podtemplate", "podtemplates"]),
    ("Node", &["node", "nodes", "no"]),
];

/// The kind that a type argument (`deploy`, `pods`) means.
pub fn kind_of_type(text: &str) -> Option<&'static str> {
    let lower = text.to_ascii_lowercase();
    KINDS.iter().find(|(_, spellings)| spellings.contains(&lower.as_str())).map(|(kind, _)| *kind)
}
