// Written by `cargo xtask codegen`; edit the tables it is made from, not this file.

use crate::catalog::SourceId;

/// Where each rule of the *start* stage is written.
pub(crate) static START_RULES: &[(&str, &[SourceId])] = &[
    ("equal-builds", &["ms-version-compatibility"]),
    ("host-process", &["kubernetes-hostprocess", "containerd-7431"]),
    ("newer-image", &["ms-version-compatibility"]),
    ("older-image", &["hcs-result-codes", "ms-version-compatibility"]),
    ("revision-unknown", &["matrix-2020-05-27", "ms-version-compatibility"]),
    ("revisions-differ", &["matrix-2018-06-14", "matrix-2020-05-27", "ms-version-compatibility"]),
    ("same-family", &["ms-version-compatibility", "windows-containers-163"]),
    ("stable-abi", &["ms-portability"]),
    ("utility-vm", &["ms-hyperv-container", "ms-version-compatibility"]),
];
