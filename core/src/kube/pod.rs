//! Pods, wherever they stand: a Pod itself or the template of a workload.

use super::OS_LABELS;
use super::object::Object;
use crate::input::Value;
use crate::report::Os;

/// Where each kind keeps its pod's spec.
const POD_PATHS: &[(&str, &str)] = &[
    ("Pod", "/spec"),
    ("Deployment", "/spec/template/spec"),
    ("StatefulSet", "/spec/template/spec"),
    ("DaemonSet", "/spec/template/spec"),
    ("ReplicaSet", "/spec/template/spec"),
    ("ReplicationController", "/spec/template/spec"),
    ("Job", "/spec/template/spec"),
    ("CronJob", "/spec/jobTemplate/spec/template/spec"),
    ("PodTemplate", "/template/spec"),
];

/// The lists of containers, in the order in which the API server visits them.
const CONTAINER_LISTS: [&str; 3] = ["initContainers", "containers", "ephemeralContainers"];

/// A pod, or the pods that a workload makes.
#[derive(Debug, Clone)]
pub(crate) struct Pod<'a> {
    /// The object that holds it.
    pub(crate) object: Object<'a>,
    /// Its spec.
    pub(crate) spec: &'a Value<'a>,
    /// JSON Pointer of the spec within the object.
    pub(crate) path: &'static str,
    containers: Vec<Container<'a>>,
}

/// A container of a pod.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Container<'a> {
    /// The container.
    pub(crate) value: &'a Value<'a>,
    spec: &'static str,
    list: &'static str,
    index: usize,
    /// Whether it is a HostProcess container: by its own setting, else by the pod's.
    pub(crate) host_process: bool,
}

impl<'a> Container<'a> {
    /// JSON Pointer within the object.
    pub(crate) fn path(&self) -> String {
        format!("{}/{}/{}", self.spec, self.list, self.index)
    }

    /// Its name.
    pub(crate) fn name(&self) -> &'a str {
        self.value.text("name").unwrap_or("")
    }

    /// Its image as written.
    pub(crate) fn image(&self) -> &'a str {
        self.value.text("image").unwrap_or("")
    }
}

impl<'a> Pod<'a> {
    /// The pod of an object; none for kinds without one.
    pub(crate) fn of(object: &Object<'a>) -> Option<Self> {
        let (_, path) = POD_PATHS.iter().find(|(kind, _)| *kind == object.kind)?;
        let value: &'a Value<'a> = object.value;
        let spec = value.at(path)?;
        let of_pod = own_host_process(spec).unwrap_or(false);
        let mut containers = Vec::new();
        for list in CONTAINER_LISTS {
            let items = spec.get(list).map(Value::items).unwrap_or_default().iter().enumerate();
            containers.extend(items.map(|(index, value)| {
                let host_process = own_host_process(value).unwrap_or(of_pod);
                Container { value, spec: path, list, index, host_process }
            }));
        }
        Some(Self { object: object.clone(), spec, path, containers })
    }

    /// Whether a kind holds pods.
    pub(crate) fn is_holder(kind: &str) -> bool {
        POD_PATHS.iter().any(|(known, _)| *known == kind)
    }

    /// Every container: init, app and ephemeral.
    pub(crate) fn containers(&self) -> &[Container<'a>] {
        &self.containers
    }

    /// The operating system in `spec.os.name`.
    pub(crate) fn declared_os(&self) -> Option<Os> {
        os_of(self.spec.get("os")?.text("name")?)
    }

    /// The operating system that the node selector asks for, and the label by which it does.
    pub(crate) fn selected_os(&self) -> Option<(Os, &'static str)> {
        let selector = self.spec.get("nodeSelector")?;
        OS_LABELS.into_iter().find_map(|label| Some((os_of(selector.text(label)?)?, label)))
    }

    /// JSON Pointer of a label of the node selector within the object.
    pub(crate) fn selector_path(&self, label: &str) -> String {
        format!("{}/nodeSelector/{}", self.path, label.replace('/', "~1"))
    }

    /// The name of its RuntimeClass.
    pub(crate) fn runtime_class(&self) -> Option<&'a str> {
        self.spec.text("runtimeClassName")
    }

    /// The node it is bound to.
    pub(crate) fn node(&self) -> Option<&'a str> {
        self.spec.text("nodeName")
    }

    /// `windowsOptions.hostProcess` of the pod itself.
    pub(crate) fn host_process(&self) -> Option<bool> {
        own_host_process(self.spec)
    }

    /// Whether anything in it is meant for Windows only.
    pub(crate) fn has_windows_options(&self) -> bool {
        self.spec.at("/securityContext/windowsOptions").is_some()
            || self.containers().iter().any(|c| c.value.at("/securityContext/windowsOptions").is_some())
    }

    /// The status of a container by name: that of a pod that has run, or tried to.
    pub(crate) fn container_statuses(&self) -> impl Iterator<Item = &'a Value<'a>> {
        let status: Option<&'a Value<'a>> = self.object.value.get("status");
        ["initContainerStatuses", "containerStatuses", "ephemeralContainerStatuses"]
            .into_iter()
            .filter_map(move |list| status?.get(list))
            .flat_map(Value::items)
    }
}

/// `windowsOptions.hostProcess` of a pod's spec or of a container.
fn own_host_process(value: &Value<'_>) -> Option<bool> {
    value.get("securityContext")?.get("windowsOptions")?.get("hostProcess")?.as_bool()
}

/// The operating system of a label or field value.
pub(crate) fn os_of(text: &str) -> Option<Os> {
    match text {
        "windows" => Some(Os::Windows),
        "linux" => Some(Os::Linux),
        _ => None,
    }
}
