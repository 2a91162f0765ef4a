// Written by `cargo xtask codegen`; edit the tables it is made from, not this file.

use crate::catalog::SourceId;

/// What each finding rests on.
pub(crate) static RULE_SOURCES: &[(&str, &[SourceId])] = &[
    ("base-image-not-set", &["dockerfile-reference", "compose-interpolation"]),
    ("build-label-contradicted", &["kubernetes-kubelet-os-labels", "kubernetes-kubelet-winstats"]),
    ("build-not-constrained", &["ms-version-compatibility"]),
    ("build-not-pinned", &["kubernetes-windows-user-guide"]),
    ("compose-refused", &["compose-extends"]),
    ("container-job-not-supported", &["actions-runner-904", "gitlab-hosted-windows"]),
    ("daemon-json-refused", &["docker-dockerd-reference", "moby-daemon-config"]),
    ("dockerfile-refused", &["dockerfile-reference"]),
    ("host-network-ignored", &["containerd-cri-helpers"]),
    ("host-process", &["kubernetes-validation", "kubernetes-hostprocess"]),
    ("image-newer-than-host", &["ms-version-compatibility"]),
    ("image-older-than-host", &["hcs-result-codes", "ms-version-compatibility"]),
    ("image-revision-newer", &["ms-version-compatibility"]),
    ("isolation-not-available", &["moby-daemon-windows"]),
    ("linux-image-on-windows", &["nginx-gateway-fabric-3661"]),
    ("mixed-base-versions", &["dockerfile-reference", "ms-version-compatibility"]),
    ("no-node-fits", &["kubernetes-assign-pod-node"]),
    ("no-swarm-node-fits", &["swarmkit-constraint"]),
    ("node-version-unknown", &["kubernetes-kubelet-winstats"]),
    ("os-contradicted", &["kubernetes-kubelet-predicate"]),
    ("os-not-constrained", &["swarmkit-constraint"]),
    ("os-not-set", &["kubernetes-windows-user-guide"]),
    ("pinned-tag", &["ms-tagging-format"]),
    ("platform-contradicts-image", &["dockerfile-reference", "compose-extends"]),
    ("pod-rejected", &["kubernetes-kubelet-predicate"]),
    ("selector-against-image", &["kubernetes-windows-user-guide"]),
    ("single-image-tag", &["containerd-image-manifest"]),
];
