//! Nodes: the objects that a kubelet would have registered.

use serde_json::json;

use super::ControlPlane;

/// What the nodes say their kubelet is.
const KUBELET: &str = "v1.36.3";

/// A Windows node as its kubelet would register it.
#[derive(Clone, Copy, Debug, Default)]
pub struct WindowsNode<'a> {
    /// The node's name, also its `kubernetes.io/hostname`.
    pub name: &'a str,
    /// `nodeInfo.osImage`, the product name in the registry: `Windows Server 2022 Datacenter`.
    pub os_image: &'a str,
    /// `nodeInfo.kernelVersion`, with the revision: `10.0.20348.2402`. The label
    /// `node.kubernetes.io/windows-build` gets its first three numbers.
    pub kernel_version: &'a str,
    /// `nodeInfo.containerRuntimeVersion`: `containerd://2.2.0`.
    pub container_runtime: &'a str,
    /// Labels beside those that every kubelet sets.
    pub labels: &'a [(&'a str, &'a str)],
    /// Taints as key, value, effect.
    pub taints: &'a [(&'a str, &'a str, &'a str)],
    /// Images that the node has pulled (`status.images`).
    pub images: &'a [&'a str],
}

/// A Linux node as its kubelet would register it.
#[derive(Clone, Copy, Debug, Default)]
pub struct LinuxNode<'a> {
    /// The node's name, also its `kubernetes.io/hostname`.
    pub name: &'a str,
    /// Labels beside those that every kubelet sets.
    pub labels: &'a [(&'a str, &'a str)],
}

impl ControlPlane {
    /// Registers a Windows node that is ready and takes pods.
    pub fn windows_node(&self, spec: &WindowsNode<'_>) -> Result<(), String> {
        let build = spec.kernel_version.splitn(4, '.').take(3).collect::<Vec<_>>().join(".");
        let mut labels = vec![("node.kubernetes.io/windows-build", build.as_str())];
        labels.extend(spec.labels);
        let info = [spec.os_image, spec.kernel_version, spec.container_runtime];
        self.node(spec.name, "windows", info, &labels, spec.taints, spec.images)
    }

    /// Registers a Linux node that is ready and takes pods.
    pub fn linux_node(&self, spec: &LinuxNode<'_>) -> Result<(), String> {
        let info = ["Debian GNU/Linux 13 (trixie)", "6.12.0-amd64", "containerd://2.2.0"];
        self.node(spec.name, "linux", info, spec.labels, &[], &[])
    }

    fn node(
        &self,
        name: &str,
        os: &str,
        [os_image, kernel, runtime]: [&str; 3],
        extra: &[(&str, &str)],
        taints: &[(&str, &str, &str)],
        images: &[&str],
    ) -> Result<(), String> {
        let mut labels =
            json!({"kubernetes.io/os": os, "kubernetes.io/arch": "amd64", "kubernetes.io/hostname": name});
        for (key, value) in extra {
            labels[*key] = json!(value);
        }
        let node = json!({"apiVersion": "v1", "kind": "Node", "metadata": {"name": name, "labels": labels}});
        self.kubectl_with(&["create", "-f", "-"], &node.to_string())?;

        let room = json!({"cpu": "4", "memory": "16Gi", "ephemeral-storage": "100Gi", "pods": "110"});
        let images: Vec<_> = images.iter().map(|image| json!({"names": [image], "sizeBytes": 1})).collect();
        let status = json!({"status": {
            "capacity": room, "allocatable": room, "images": images,
            "addresses": [
                {"type": "InternalIP", "address": "127.0.0.1"}, {"type": "Hostname", "address": name},
            ],
            "conditions": [
                {
                    "type": "Ready", "status": "True", "reason": "KubeletReady",
                    "message": "kubelet is posting ready status",
                },
            ],
            "nodeInfo": {
                "kernelVersion": kernel, "osImage": os_image, "containerRuntimeVersion": runtime,
                "kubeletVersion": KUBELET, "operatingSystem": os, "architecture": "amd64",
                "machineID": name, "bootID": "", "systemUUID": "", "kubeProxyVersion": "",
            },
        }});
        let args = ["patch", "node", name, "--subresource=status", "--type=merge", "--patch"];
        self.kubectl(&[&args[..], &[&status.to_string()]].concat())?;

        // The API server taints every new node as not ready and leaves it to a controller to take that back.
        let taints: Vec<_> =
            taints.iter().map(|(k, v, e)| json!({"key": k, "value": v, "effect": e})).collect();
        let spec = json!({"spec": {"taints": taints}});
        self.kubectl(&["patch", "node", name, "--type=merge", "--patch", &spec.to_string()]).map(drop)
    }
}
