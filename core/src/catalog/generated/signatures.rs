// Written by `cargo xtask codegen`; edit the tables it is made from, not this file.

use crate::catalog::Signature;

pub(crate) static SIGNATURES: &[Signature] = &[
    Signature {
        id: "F01",
        stem: "The operating system of the container does not match the operating system of the host",
        certain: true,
        source: "moby-35462",
    },
    Signature {
        id: "F02",
        stem: "The container operating system does not match the host operating system",
        certain: true,
        source: "navcontainerhelper-518",
    },
    Signature {
        id: "F03",
        stem: "The container operating system does not match the host operating system",
        certain: true,
        source: "sig-windows-tools-72",
    },
    Signature {
        id: "F04",
        stem: "The container operating system does not match the host operating system",
        certain: true,
        source: "windows-containers-227",
    },
    Signature {
        id: "F05",
        stem: "no matching manifest for windows/amd64 10.0.",
        certain: false,
        source: "windows-containers-489",
    },
    Signature {
        id: "F06",
        stem: "no matching manifest for windows/amd64 in the manifest list entries",
        certain: false,
        source: "kitematic-3610",
    },
    Signature {
        id: "F07",
        stem: "no matching manifest for unknown in the manifest list entries",
        certain: false,
        source: "for-win-3787",
    },
    Signature {
        id: "F08",
        stem: "no matching manifest for windows(",
        certain: false,
        source: "docker-29.7.2-pull",
    },
    Signature {
        id: "F09",
        stem: "in the manifest list entries: no match for platform in manifest",
        certain: false,
        source: "moby-53397",
    },
    Signature {
        id: "F10",
        stem: "-based image is incompatible with a ",
        certain: true,
        source: "moby-40215",
    },
    Signature {
        id: "F11",
        stem: "no match for platform in manifest: not found",
        certain: false,
        source: "windows-containers-223",
    },
    Signature { id: "K01", stem: "0xc0370106", certain: false, source: "windows-containers-591" },
];
