//! The few Kubernetes fields we read, where pods stand in objects, and which nodes a pod can be placed on.

mod cluster;
mod node;
mod object;
mod placement;
mod pod;

pub(crate) use cluster::Cluster;
pub(crate) use node::{Node, minor};
pub use object::kind_of_type;
pub(crate) use object::{Object, Origin, expand};
pub(crate) use placement::{Misfit, misfit};
pub(crate) use pod::{Container, Pod};

/// The label with a node's build, set by the kubelet since Kubernetes 1.17.
pub(crate) const BUILD_LABEL: &str = "node.kubernetes.io/windows-build";

/// The build label that operators set by hand before that: `14393.1715`, `16299`.
pub(crate) const OLD_BUILD_LABEL: &str = "beta.kubernetes.io/osbuild";

/// The operating system label, and its name before Kubernetes 1.14.
pub(crate) const OS_LABELS: [&str; 2] = ["kubernetes.io/os", "beta.kubernetes.io/os"];
