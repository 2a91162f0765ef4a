// Written by `cargo xtask codegen`; edit the tables it is made from, not this file.

use crate::catalog::SourceId;

/// What each finding rests on.
pub(crate) static RULE_SOURCES: &[(&str, &[SourceId])] = &[
    ("build-label-contradicted", &["kubernetes-kubelet-os-labels", "kubernetes-kubelet-winstats"]),
    ("build-not-pinned", &["kubernetes-windows-user-guide"]),
    ("host-network-ignored", &["containerd-cri-helpers"]),
    ("host-process", &["kubernetes-validation", "kubernetes-hostprocess"]),
    ("image-newer-than-host", &["ms-version-compatibility"]),
    ("image-older-than-host", &["hcs-result-codes", "ms-version-compatibility"]),
    ("image-revision-newer", &["ms-version-compatibility"]),
    ("linux-image-on-windows", &["nginx-gateway-fabric-3661"]),
    ("no-node-fits", &["kubernetes-assign-pod-node"]),
    ("node-version-unknown", &["kubernetes-kubelet-winstats"]),
    ("os-contradicted", &["kubernetes-kubelet-predicate"]),
    ("os-not-set", &["kubernetes-windows-user-guide"]),
    ("pinned-tag", &["ms-tagging-format"]),
    ("pod-rejected", &["kubernetes-kubelet-predicate"]),
    ("selector-against-image", &["kubernetes-windows-user-guide"]),
    ("single-image-tag", &["containerd-image-manifest"]),
];
