// Written by `cargo xtask codegen`; edit the tables it is made from, not this file.

use crate::catalog::SourceId;
use crate::report::Saying;

/// Where each rule of the *start* stage is written, and what sources say that contradict each other.
pub(crate) static START_RULES: &[(&str, &[SourceId], &[Saying])] = &[
    ("client-too-old", &["moby-38000", "virtualization-documentation-981"], &[]),
    ("equal-builds", &["ms-version-compatibility"], &[]),
    ("family-fails", &["ms-version-compatibility"], &[]),
    ("host-process", &["kubernetes-hostprocess", "containerd-7431"], &[]),
    ("newer-image", &["ms-version-compatibility"], &[]),
    ("observed-fails", &["ms-version-compatibility"], &[]),
    ("observed-works", &["ms-version-compatibility"], &[]),
    ("older-image", &["hcs-result-codes", "ms-version-compatibility"], &[]),
    (
        "revision-break",
        &["ms-version-compatibility"],
        &[Saying {
            says: "From version 1809 on host and image need not have the same revision.",
            source: "ms-version-compatibility",
        }],
    ),
    ("revision-unknown", &["matrix-2020-05-27", "ms-version-compatibility"], &[]),
    (
        "revisions-differ",
        &["matrix-2018-06-14", "matrix-2020-05-27", "ms-version-compatibility"],
        &[
            Saying { says: "Not blocked from starting, but not supported.", source: "matrix-2018-06-14" },
            Saying { says: "Not supported; the container may not start.", source: "matrix-2020-05-27" },
            Saying { says: "Will not run, or may not start.", source: "ms-version-compatibility" },
        ],
    ),
    (
        "revisions-disputed",
        &["matrix-2018-06-14", "matrix-2020-05-27"],
        &[
            Saying { says: "From version 1709 on revisions need not match.", source: "matrix-2018-06-14" },
            Saying { says: "From version 1809 on revisions need not match.", source: "matrix-2020-05-27" },
        ],
    ),
    ("same-family", &["ms-version-compatibility", "windows-containers-163"], &[]),
    ("stable-abi", &["ms-portability"], &[]),
    ("utility-vm", &["ms-hyperv-container", "ms-version-compatibility"], &[]),
];

/// The builds at which the rules change.
pub(crate) const CLIENT_PROCESS_SINCE: u16 = 17763;
pub(crate) const REVISIONS_DISPUTED_UNTIL: u16 = 17134;
pub(crate) const REVISIONS_MATCH_UNTIL: u16 = 14393;
pub(crate) const STABLE_ABI_SINCE: u16 = 20348;
