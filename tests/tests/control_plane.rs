//! `kubectl winver` inside the real kubectl, against objects that a real API server admitted and a real
//! scheduler bound.
//!
//! `WINVER_PEERS` is the folder with the control plane's binaries and `WINVER_PLUGIN` the plugin's binary;
//! `cargo xtask test` builds both and sets them.

use std::collections::BTreeSet;
use std::env;
use std::ffi::OsString;
use std::path::Path;
use std::process::Output;

use serde_json::{Value, json};
use winver_tests::control_plane::{ControlPlane, LinuxNode, WindowsNode};

/// Two workloads that cannot start where they are placed, and one that can.
///
/// `web` is bound by the scheduler: nothing in Kubernetes compares the image's Windows with the node's.
/// `ledger` has no pods, because no controller makes them here: what is known of it is its template.
const WORKLOADS: &str = r#"
apiVersion: v1
kind: Namespace
metadata: {name: shop}
---
apiVersion: v1
kind: Namespace
metadata: {name: billing}
---
apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop, labels: {app: web}}
spec:
  containers:
  - name: web
    image: mcr.microsoft.com/windows/nanoserver:ltsc2019
  nodeSelector: {kubernetes.io/os: windows, kubernetes.io/hostname: win-2022}
---
apiVersion: v1
kind: Pod
metadata: {name: queue, namespace: shop, labels: {app: queue}}
spec:
  containers:
  - name: queue
    image: mcr.microsoft.com/windows/nanoserver:ltsc2022
  nodeSelector: {kubernetes.io/os: windows, kubernetes.io/hostname: win-2022}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: {name: pods, namespace: shop}
rules: [{apiGroups: [""], resources: [pods], verbs: [get, list]}]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: pods, namespace: shop}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: pods}
subjects: [{apiGroup: rbac.authorization.k8s.io, kind: User, name: developer}]
---
apiVersion: v1
kind: Pod
metadata: {name: proxy, namespace: shop, labels: {app: proxy}}
spec:
  containers:
  - name: proxy
    image: nginx:1.29
  nodeSelector: {kubernetes.io/os: linux}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: ledger, namespace: billing, labels: {app: ledger}}
spec:
  selector: {matchLabels: {app: ledger}}
  template:
    metadata: {labels: {app: ledger}}
    spec:
      containers:
      - name: ledger
        image: mcr.microsoft.com/windows/servercore:ltsc2022
      nodeSelector: {kubernetes.io/os: windows, kubernetes.io/hostname: win-2019}
"#;

const HOST_PID: &str = r#"
apiVersion: v1
kind: Pod
metadata: {name: inspector, namespace: shop}
spec:
  os: {name: windows}
  hostPID: true
  containers:
  - name: inspector
    image: mcr.microsoft.com/windows/nanoserver:ltsc2022
"#;

#[test]
fn control_plane() -> Result<(), String> {
    let Some(bin) = env::var_os("WINVER_PEERS") else {
        winver_tests::skip(
            "control plane",
            "WINVER_PEERS names no folder with etcd, kube-apiserver, kube-scheduler and kubectl",
        );
        return Ok(());
    };
    let plane = ControlPlane::start(Path::new(&bin))?;

    let version = plane.kubectl(&["version", "-o", "json"])?;
    let version: Value = serde_json::from_str(&version).map_err(|e| e.to_string())?;
    assert_eq!(version["serverVersion"]["gitVersion"], "v1.36.3");
    assert_eq!(version["clientVersion"]["gitVersion"], "v1.36.3");

    plane.windows_node(&WindowsNode {
        name: "win-2022",
        os_image: "Windows Server 2022 Datacenter",
        kernel_version: "10.0.20348.2402",
        container_runtime: "containerd://2.2.0",
        ..WindowsNode::default()
    })?;
    plane.windows_node(&WindowsNode {
        name: "win-2019",
        os_image: "Windows Server 2019 Datacenter",
        kernel_version: "10.0.17763.5576",
        container_runtime: "containerd://1.7.20",
        images: &["mcr.microsoft.com/windows/servercore:ltsc2019"],
        ..WindowsNode::default()
    })?;
    plane.linux_node(&LinuxNode { name: "linux-1", ..LinuxNode::default() })?;
    let builds =
        plane.kubectl(&["get", "nodes", "-L", "node.kubernetes.io/windows-build", "--no-headers"])?;
    assert!(builds.contains("10.0.20348\n") && builds.contains("10.0.17763\n"), "{builds}");
    assert!(!builds.contains("NotReady"), "{builds}");

    plane.apply(WORKLOADS)?;
    assert_eq!(plane.wait_scheduled("shop", "web")?, "win-2022");
    assert_eq!(plane.wait_scheduled("shop", "queue")?, "win-2022");
    assert_eq!(plane.wait_scheduled("shop", "proxy")?, "linux-1");
    plane.pod_status(
        "shop",
        "web",
        &json!({"containerStatuses": [{
            "name": "web", "image": "mcr.microsoft.com/windows/nanoserver:ltsc2019", "imageID": "",
            "ready": false, "restartCount": 0, "state": {"waiting": {"reason": "ImagePullBackOff"}},
        }]}),
    )?;
    assert!(plane.kubectl(&["get", "pod", "web", "-n", "shop"])?.contains("ImagePullBackOff"));

    let refused = plane.kubectl_with(&["apply", "--dry-run=server", "-f", "-"], HOST_PID);
    let refused = refused.expect_err("the API server admits hostPID on a Windows pod");
    assert!(refused.contains("spec.hostPID: Forbidden: cannot be set for a windows pod"), "{refused}");

    let Some(plugin) = env::var_os("WINVER_PLUGIN") else {
        winver_tests::skip("control plane", "the plugin's part: WINVER_PLUGIN names no kubectl-winver");
        return Ok(());
    };
    asks_the_cluster(&plane, Path::new(&plugin));
    Ok(())
}

/// What a user types, in the cluster that the test has set up.
fn asks_the_cluster(plane: &ControlPlane, plugin: &Path) {
    let plugin = plugin.canonicalize().expect("WINVER_PLUGIN is the path of a file");
    let mut path = OsString::from(plugin.parent().expect("a file is in a folder"));
    if let Some(rest) = env::var_os("PATH") {
        path.push(if cfg!(windows) { ";" } else { ":" });
        path.push(rest);
    }
    let winver = |args: &[&str]| {
        let mut command = plane.command();
        command
            .env("PATH", &path)
            .env("LC_ALL", "C")
            .arg("winver")
            .args(args)
            .args(["--today", "2026-11-21"]);
        command.output().expect("kubectl starts")
    };

    let web = winver(&["pod/web", "-n", "shop", "-o", "json"]);
    assert_eq!(web.status.code(), Some(1), "{}", text(&web));
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| insta::assert_snapshot!("control_plane__pod_web", String::from_utf8_lossy(&web.stdout)));

    // The image of another release on a node that was chosen by hand, read from the template alone.
    let ledger = winver(&["deploy/ledger", "-n", "billing", "-o", "json"]);
    assert_eq!(ledger.status.code(), Some(1), "{}", text(&ledger));
    assert_eq!(namespaced(&ledger), names(&["billing/ledger"]));

    let everywhere = winver(&["-A", "-o", "json"]);
    assert_eq!(everywhere.status.code(), Some(1), "{}", text(&everywhere));
    assert!(
        namespaced(&everywhere).is_superset(&names(&["shop/web", "billing/ledger"])),
        "{}",
        text(&everywhere)
    );

    let labelled = winver(&["-n", "shop", "-l", "app=web", "-o", "json"]);
    assert_eq!(labelled.status.code(), Some(1), "{}", text(&labelled));
    assert_eq!(namespaced(&labelled), names(&["shop/web"]));

    let node = winver(&["node/win-2022"]);
    assert!(matches!(node.status.code(), Some(0 | 1)), "{}", text(&node));
    assert!(String::from_utf8_lossy(&node.stdout).contains("win-2022"), "{}", text(&node));

    // Somebody who may see pods and nothing beside them still gets an answer, and is told what it lacks.
    let developer = winver(&["-n", "shop", "--as", "developer", "-o", "json"]);
    let report: Value =
        serde_json::from_slice(&developer.stdout).unwrap_or_else(|e| panic!("{e}: {}", text(&developer)));
    assert_eq!(report["result"]["objects"].as_array().map(Vec::len), Some(2), "{}", text(&developer));
    let notes = String::from_utf8_lossy(&developer.stderr);
    assert!(notes.lines().all(|line| line.starts_with("note: ")), "{notes}");
    assert!(notes.contains("nodes is forbidden") && notes.contains("deployments"), "{notes}");
    let stranger = winver(&["-n", "billing", "--as", "developer"]);
    assert_eq!(stranger.status.code(), Some(2), "{}", text(&stranger));
    assert!(stranger.stdout.is_empty() && String::from_utf8_lossy(&stranger.stderr).contains("billing"));

    let missing = winver(&["pod/nowhere", "-n", "shop"]);
    assert_eq!(missing.status.code(), Some(2), "{}", text(&missing));
    let complaint = String::from_utf8_lossy(&missing.stderr);
    assert!(missing.stdout.is_empty(), "{}", text(&missing));
    assert!(complaint.trim_end().lines().count() == 1 && complaint.contains("nowhere"), "{complaint}");
}

/// `namespace/name` of every object that a finding of the report is about, nodes left out.
fn namespaced(output: &Output) -> BTreeSet<String> {
    let report: Value =
        serde_json::from_slice(&output.stdout).unwrap_or_else(|e| panic!("{e}: {}", text(output)));
    let findings = report["findings"].as_array().into_iter().flatten();
    let objects = findings.filter_map(|finding| finding["where"]["object"].as_str()?.split_once('/'));
    objects.map(|(_, name)| name.to_owned()).filter(|name| name.contains('/')).collect()
}

fn names(list: &[&str]) -> BTreeSet<String> {
    list.iter().map(ToString::to_string).collect()
}

fn text(output: &Output) -> String {
    let [stdout, stderr] = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    format!("{}\nstdout: {stdout}\nstderr: {stderr}", output.status)
}
