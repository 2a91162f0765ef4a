// Written by `cargo xtask codegen`; edit the tables it is made from, not this file.

use crate::report::SourceEntry;

pub(crate) static SOURCES: &[(&str, SourceEntry)] = &[
    (
        "base-image-lifecycle",
        SourceEntry {
            title: "Servicing of the Windows base images (Microsoft)",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/42469cc2809715ba7cdae92291542332879d812d/virtualization/windowscontainers/deploy-containers/base-image-lifecycle.md",
            date: "2025-07-15",
        },
    ),
    (
        "containerd-1.4.0-matcher",
        SourceEntry {
            title: "Platform defaults of containerd 1.4.0 on Windows",
            url: "https://github.com/containerd/containerd/blob/v1.4.0/platforms/defaults_windows.go",
            date: "2020-08-17",
        },
    ),
    (
        "containerd-1.5.0-matcher",
        SourceEntry {
            title: "Windows platform matcher of containerd 1.5.0",
            url: "https://github.com/containerd/containerd/blob/v1.5.0/platforms/defaults_windows.go",
            date: "2021-05-03",
        },
    ),
    (
        "containerd-1.6.22-matcher",
        SourceEntry {
            title: "Windows platform matcher of containerd 1.6.22",
            url: "https://github.com/containerd/containerd/blob/v1.6.22/platforms/defaults_windows.go",
            date: "2023-07-27",
        },
    ),
    (
        "containerd-1.6.23-matcher",
        SourceEntry {
            title: "Windows platform matcher of containerd 1.6.23",
            url: "https://github.com/containerd/containerd/blob/v1.6.23/platforms/defaults_windows.go",
            date: "2023-08-14",
        },
    ),
    (
        "containerd-1.7.0-matcher",
        SourceEntry {
            title: "Windows platform matcher of containerd 1.7.0",
            url: "https://github.com/containerd/containerd/blob/v1.7.0/platforms/defaults_windows.go",
            date: "2023-03-10",
        },
    ),
    (
        "containerd-1.7.6-matcher",
        SourceEntry {
            title: "Windows platform matcher of containerd 1.7.6",
            url: "https://github.com/containerd/containerd/blob/v1.7.6/platforms/defaults_windows.go",
            date: "2023-09-12",
        },
    ),
    (
        "containerd-2.1.6-matcher",
        SourceEntry {
            title: "Windows version rule in containerd 2.1.6",
            url: "https://github.com/containerd/containerd/blob/v2.1.6/vendor/github.com/containerd/platforms/platform_windows_compat.go",
            date: "2025-12-17",
        },
    ),
    (
        "containerd-7431",
        SourceEntry {
            title: "HostProcess images and platform matching",
            url: "https://github.com/containerd/containerd/issues/7431",
            date: "2026-08-26",
        },
    ),
    (
        "containerd-cri-helpers",
        SourceEntry {
            title: "Host network in containerd's CRI service",
            url: "https://github.com/containerd/containerd/blob/301026e5/internal/cri/server/helpers.go",
            date: "2026-08-22",
        },
    ),
    (
        "containerd-platforms-rc2",
        SourceEntry {
            title: "Windows version rule of containerd/platforms 1.0.0-rc.2",
            url: "https://github.com/containerd/platforms/blob/v1.0.0-rc.2/platform_windows_compat.go",
            date: "2025-08-21",
        },
    ),
    (
        "containerd-platforms-rc5",
        SourceEntry {
            title: "Windows version rule of containerd/platforms 1.0.0-rc.5, as taken over by containerd",
            url: "https://github.com/containerd/containerd/blob/0d797891bb9a0fd67ef9450e5dbf36d6c35e2d31/vendor/github.com/containerd/platforms/platform_windows_compat.go",
            date: "2026-08-20",
        },
    ),
    (
        "docker-17.09.0-pull",
        SourceEntry {
            title: "Choice of an index entry in Docker 17.09.0",
            url: "https://github.com/moby/moby/blob/v17.09.0-ce/distribution/pull_v2.go",
            date: "2017-09-22",
        },
    ),
    (
        "docker-17.09.1-pull",
        SourceEntry {
            title: "Choice of an index entry on Windows in Docker 17.09.1",
            url: "https://github.com/moby/moby/blob/v17.09.1-ce/distribution/pull_v2_windows.go",
            date: "2017-12-07",
        },
    ),
    (
        "docker-18.04.0-pull",
        SourceEntry {
            title: "Choice of an index entry on Windows in Docker 18.04.0",
            url: "https://github.com/moby/moby/blob/v18.04.0-ce/distribution/pull_v2_windows.go",
            date: "2018-03-27",
        },
    ),
    (
        "docker-25.0.0-modules",
        SourceEntry {
            title: "Modules of Docker 25.0.0 (containerd 1.7.12)",
            url: "https://github.com/moby/moby/blob/v25.0.0/vendor.mod",
            date: "2024-01-18",
        },
    ),
    (
        "docker-29.0.0-modules",
        SourceEntry {
            title: "Modules of Docker 29.0.0 (containerd/platforms 1.0.0-rc.2)",
            url: "https://github.com/moby/moby/blob/docker-v29.0.0/go.mod",
            date: "2025-11-10",
        },
    ),
    (
        "docker-29.7.2-pull",
        SourceEntry {
            title: "Choice of an index entry on Windows in Docker 29.7.2",
            url: "https://github.com/moby/moby/blob/docker-v29.7.2/daemon/internal/distribution/pull_v2_windows.go",
            date: "2026-08-05",
        },
    ),
    (
        "enablement-windows-10-1909",
        SourceEntry {
            title: "Enablement package of Windows 10, version 1909 (KB4517245)",
            url: "https://support.microsoft.com/help/4517245",
            date: "2019-11-12",
        },
    ),
    (
        "enablement-windows-10-22h2",
        SourceEntry {
            title: "Enablement package of Windows 10, version 22H2 (KB5015684)",
            url: "https://support.microsoft.com/help/5015684",
            date: "2022-10-18",
        },
    ),
    (
        "enablement-windows-11-23h2",
        SourceEntry {
            title: "Enablement package of Windows 11, version 23H2 (KB5027397)",
            url: "https://support.microsoft.com/help/5027397",
            date: "2023-10-31",
        },
    ),
    (
        "enablement-windows-11-25h2",
        SourceEntry {
            title: "Enablement package of Windows 11, version 25H2 (KB5054156)",
            url: "https://support.microsoft.com/help/5054156",
            date: "2025-09-30",
        },
    ),
    (
        "endoflife-windows",
        SourceEntry {
            title: "Windows releases and support dates, endoflife.date",
            url: "https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/windows.md",
            date: "2026-08-22",
        },
    ),
    (
        "endoflife-windows-server",
        SourceEntry {
            title: "Windows Server releases and support dates, endoflife.date",
            url: "https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/windows-server.md",
            date: "2026-08-22",
        },
    ),
    (
        "for-win-3787",
        SourceEntry {
            title: "Report of no matching manifest for unknown",
            url: "https://github.com/docker/for-win/issues/3787",
            date: "2026-08-26",
        },
    ),
    (
        "hcs-result-codes",
        SourceEntry {
            title: "HCS result codes (Microsoft Learn)",
            url: "https://learn.microsoft.com/en-us/virtualization/api/hcs/reference/hcshresult",
            date: "2026-08-07",
        },
    ),
    (
        "hcsshim-compat-2023",
        SourceEntry {
            title: "First shared check of host and container versions in hcsshim",
            url: "https://github.com/microsoft/hcsshim/blob/640a5606a855a275cda5b8862221ae32b09b6a35/osversion/platform_compat_windows.go",
            date: "2023-07-05",
        },
    ),
    (
        "kitematic-3610",
        SourceEntry {
            title: "Report of no matching manifest with old Docker",
            url: "https://github.com/docker/kitematic/issues/3610",
            date: "2026-08-26",
        },
    ),
    (
        "kubernetes-assign-pod-node",
        SourceEntry {
            title: "Assigning pods to nodes",
            url: "https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/",
            date: "2026-08-26",
        },
    ),
    (
        "kubernetes-dns",
        SourceEntry {
            title: "DNS policy in the kubelet of Kubernetes 1.36.3",
            url: "https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/kubelet/network/dns/dns.go",
            date: "2026-07-22",
        },
    ),
    (
        "kubernetes-e2e-configmap",
        SourceEntry {
            title: "End-to-end tests of ConfigMap volumes in Kubernetes 1.36.3",
            url: "https://github.com/kubernetes/kubernetes/blob/v1.36.3/test/e2e/common/storage/configmap_volume.go",
            date: "2026-07-22",
        },
    ),
    (
        "kubernetes-e2e-downwardapi",
        SourceEntry {
            title: "End-to-end tests of downward API volumes in Kubernetes 1.36.3",
            url: "https://github.com/kubernetes/kubernetes/blob/v1.36.3/test/e2e/common/storage/downwardapi_volume.go",
            date: "2026-07-22",
        },
    ),
    (
        "kubernetes-e2e-projected",
        SourceEntry {
            title: "End-to-end tests of projected volumes in Kubernetes 1.36.3",
            url: "https://github.com/kubernetes/kubernetes/blob/v1.36.3/test/e2e/common/storage/projected_configmap.go",
            date: "2026-07-22",
        },
    ),
    (
        "kubernetes-e2e-secret",
        SourceEntry {
            title: "End-to-end tests of Secret volumes in Kubernetes 1.36.3",
            url: "https://github.com/kubernetes/kubernetes/blob/v1.36.3/test/e2e/common/storage/secrets_volume.go",
            date: "2026-07-22",
        },
    ),
    (
        "kubernetes-emptydir",
        SourceEntry {
            title: "The emptyDir volume in Kubernetes 1.36.3",
            url: "https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/volume/emptydir/empty_dir.go",
            date: "2026-07-22",
        },
    ),
    (
        "kubernetes-hostprocess",
        SourceEntry {
            title: "HostProcess pods in Kubernetes",
            url: "https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/",
            date: "2026-08-26",
        },
    ),
    (
        "kubernetes-kubelet-os-labels",
        SourceEntry {
            title: "Labels the kubelet sets on Windows nodes (v1.36.3)",
            url: "https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/kubelet/kubelet_node_status_windows.go",
            date: "2026-07-22",
        },
    ),
    (
        "kubernetes-kubelet-pods",
        SourceEntry {
            title: "Volume mounts in the kubelet of Kubernetes 1.36.3",
            url: "https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/kubelet/kubelet_pods.go",
            date: "2026-07-22",
        },
    ),
    (
        "kubernetes-kubelet-predicate",
        SourceEntry {
            title: "Kubelet admission of pods (v1.36.3)",
            url: "https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/kubelet/lifecycle/predicate.go",
            date: "2026-07-22",
        },
    ),
    (
        "kubernetes-kubelet-winstats",
        SourceEntry {
            title: "How the kubelet reads the Windows version (v1.36.3)",
            url: "https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/kubelet/winstats/version.go",
            date: "2026-07-22",
        },
    ),
    (
        "kubernetes-mount-windows",
        SourceEntry {
            title: "Mounts on Windows in Kubernetes 1.36.3",
            url: "https://github.com/kubernetes/kubernetes/blob/v1.36.3/staging/src/k8s.io/mount-utils/mount_windows.go",
            date: "2026-07-22",
        },
    ),
    (
        "kubernetes-validation",
        SourceEntry {
            title: "Pod validation of Kubernetes 1.36.3",
            url: "https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go",
            date: "2026-07-22",
        },
    ),
    (
        "kubernetes-volumepath",
        SourceEntry {
            title: "Block devices outside Linux in Kubernetes 1.36.3",
            url: "https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/volume/util/volumepathhandler/volume_path_handler_unsupported.go",
            date: "2026-07-22",
        },
    ),
    (
        "kubernetes-windows-intro",
        SourceEntry {
            title: "Windows containers in Kubernetes (Kubernetes documentation)",
            url: "https://github.com/kubernetes/website/blob/99538990b1490f94a3125bd9aed6f39b91a55743/content/en/docs/concepts/windows/intro.md",
            date: "2026-08-26",
        },
    ),
    (
        "kubernetes-windows-storage",
        SourceEntry {
            title: "Storage on Windows (Kubernetes documentation)",
            url: "https://kubernetes.io/docs/concepts/storage/windows-storage/",
            date: "2024-08-31",
        },
    ),
    (
        "kubernetes-windows-user-guide",
        SourceEntry {
            title: "Running Windows containers in Kubernetes",
            url: "https://kubernetes.io/docs/concepts/windows/user-guide/",
            date: "2026-08-26",
        },
    ),
    (
        "matrix-2017-10-17",
        SourceEntry {
            title: "Windows container version compatibility, published 2017-10-17",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/8ce23ca36f3dbae96a09f73d8c2f235943f8cd47/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2017-10-17",
        },
    ),
    (
        "matrix-2017-12-13",
        SourceEntry {
            title: "Windows container version compatibility, draft of 2017-12-13",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/662a748bc038ea4c11820a47a992d2a36a744005/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2017-12-13",
        },
    ),
    (
        "matrix-2017-12-14",
        SourceEntry {
            title: "Windows container version compatibility, published 2017-12-14",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/c32d2ccf51bb4bb9318985c5fb61a0d6ac02bccd/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2017-12-14",
        },
    ),
    (
        "matrix-2018-06-14",
        SourceEntry {
            title: "Windows container version compatibility, published 2018-06-14",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/e71f77fcf7e2a61ac1241de45638d30063ec9a32/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2018-06-14",
        },
    ),
    (
        "matrix-2018-10-03",
        SourceEntry {
            title: "Windows container version compatibility, published 2018-10-03",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/d69ed13d505e96f514f456cdae0f93dab4fd3746/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2018-10-03",
        },
    ),
    (
        "matrix-2019-04-26",
        SourceEntry {
            title: "Windows container version compatibility, draft of 2019-04-26",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/1cd4f1f7a755a47d3997b20c8a45b367d2eb4474/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2019-04-26",
        },
    ),
    (
        "matrix-2019-05-03",
        SourceEntry {
            title: "Windows container version compatibility, published 2019-05-03",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/c4d07553daf5c4419c1ed556e3d61774c5b54bf1/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2019-05-03",
        },
    ),
    (
        "matrix-2019-05-23",
        SourceEntry {
            title: "Windows container version compatibility, draft of 2019-05-23",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/bc8413c0d479c91447fa62c349e78dca98897971/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2019-05-23",
        },
    ),
    (
        "matrix-2019-05-24a",
        SourceEntry {
            title: "Windows container version compatibility, draft of 2019-05-24 (a of 2)",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/d38e8c31058d2f6cc995734339ea0f349cbbaa2b/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2019-05-24",
        },
    ),
    (
        "matrix-2019-05-24b",
        SourceEntry {
            title: "Windows container version compatibility, draft of 2019-05-24 (b of 2)",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/86a92c501186414d464eba476584682c6bc01b66/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2019-05-24",
        },
    ),
    (
        "matrix-2019-05-31",
        SourceEntry {
            title: "Windows container version compatibility, published 2019-05-31",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/71e46750813a996cecc445181974a79b95affc8c/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2019-05-31",
        },
    ),
    (
        "matrix-2019-07-29",
        SourceEntry {
            title: "Windows container version compatibility, published 2019-07-29",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/46296baddfae823575f3ce587523ff4ffaf78160/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2019-07-29",
        },
    ),
    (
        "matrix-2019-07-31",
        SourceEntry {
            title: "Windows container version compatibility, published 2019-07-31",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/c4a3f88d1663dd19336bfd4ede0368cb18550ac7/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2019-07-31",
        },
    ),
    (
        "matrix-2019-08-08",
        SourceEntry {
            title: "Windows container version compatibility, published 2019-08-08",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/c9062b2c75838fcac64e8cd9bcc75d2f1a324d76/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2019-08-08",
        },
    ),
    (
        "matrix-2019-08-30",
        SourceEntry {
            title: "Windows container version compatibility, published 2019-08-30",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/95cb80bdd3bfa0d26f79b5b8b1c12d2a6622c2be/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2019-08-30",
        },
    ),
    (
        "matrix-2019-10-15",
        SourceEntry {
            title: "Windows container version compatibility, draft of 2019-10-15",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/e9a4f68faa676efedee9f086f91ca5d5f23f00b9/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2019-10-15",
        },
    ),
    (
        "matrix-2019-10-29a",
        SourceEntry {
            title: "Windows container version compatibility, draft of 2019-10-29 (a of 3)",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/d9c118fa065c40342f1a255e3e44c39508458975/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2019-10-29",
        },
    ),
    (
        "matrix-2019-10-29b",
        SourceEntry {
            title: "Windows container version compatibility, draft of 2019-10-29 (b of 3)",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/827b681329682a8b942ed696769b286314ceea08/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2019-10-29",
        },
    ),
    (
        "matrix-2019-10-29c",
        SourceEntry {
            title: "Windows container version compatibility, draft of 2019-10-29 (c of 3)",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/ed59932b4f7e2cfaa7aacd72f319e91b26150cef/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2019-10-29",
        },
    ),
    (
        "matrix-2019-10-30",
        SourceEntry {
            title: "Windows container version compatibility, draft of 2019-10-30",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/cf510513eb2f482ee809c98d205ccdb555d859d7/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2019-10-30",
        },
    ),
    (
        "matrix-2019-11-12a",
        SourceEntry {
            title: "Windows container version compatibility, published 2019-11-12 (a of 2)",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/604323c8815860679cd13e96b2f533b7a0e83c23/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2019-11-12",
        },
    ),
    (
        "matrix-2019-11-12b",
        SourceEntry {
            title: "Windows container version compatibility, draft of 2019-11-12 (b of 2)",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/b5d860579645aadef5ab897f699d4daa5e50c77d/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2019-11-12",
        },
    ),
    (
        "matrix-2019-11-14",
        SourceEntry {
            title: "Windows container version compatibility, published 2019-11-14",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/48ede8f27e089926b5b867037f31d14500af84ce/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2019-11-14",
        },
    ),
    (
        "matrix-2020-05-27",
        SourceEntry {
            title: "Windows container version compatibility, published 2020-05-27",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/dd80813679df2de89fe523a26600cfe58a2d39a2/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2020-05-27",
        },
    ),
    (
        "matrix-2020-10-20",
        SourceEntry {
            title: "Windows container version compatibility, published 2020-10-20",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/530c146a8e43b5cd5ce96b272facb7dd9d3c42da/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2020-10-20",
        },
    ),
    (
        "matrix-2021-08-27",
        SourceEntry {
            title: "Windows container version compatibility, draft of 2021-08-27",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/70a289f2f0d46113751eec0488548c57c5e92430/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2021-08-27",
        },
    ),
    (
        "matrix-2021-09-01",
        SourceEntry {
            title: "Windows container version compatibility, published 2021-09-01",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/e998ade46408530db8b1298b2d5f05e5d70866f1/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2021-09-01",
        },
    ),
    (
        "matrix-2021-09-09",
        SourceEntry {
            title: "Windows container version compatibility, published 2021-09-09",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/d51dbe40bebd8298e1fa25ea8741450a749cb3a3/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2021-09-09",
        },
    ),
    (
        "matrix-2022-03-03",
        SourceEntry {
            title: "Windows container version compatibility, draft of 2022-03-03",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/64b6d114d88906699e5d51c88ee0274e87f0fe6a/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2022-03-03",
        },
    ),
    (
        "matrix-2022-03-15",
        SourceEntry {
            title: "Windows container version compatibility, published 2022-03-15",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/4e84815f238cc8065445fe5b0545f0db75efae44/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2022-03-15",
        },
    ),
    (
        "matrix-2022-09-13",
        SourceEntry {
            title: "Windows container version compatibility, published 2022-09-13",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/5d7860c6cf9b8875cda481dd60a1e53bda17b282/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2022-09-13",
        },
    ),
    (
        "matrix-2022-09-26a",
        SourceEntry {
            title: "Windows container version compatibility, published 2022-09-26 (a of 2)",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/9e2c80ac0e2385d6ad0c21c6d21cde3d1085c259/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2022-09-26",
        },
    ),
    (
        "matrix-2022-09-26b",
        SourceEntry {
            title: "Windows container version compatibility, published 2022-09-26 (b of 2)",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/f3788e0241304788badd8b8f3ebeaba7e10fb9b6/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2022-09-26",
        },
    ),
    (
        "matrix-2022-12-15",
        SourceEntry {
            title: "Windows container version compatibility, published 2022-12-15",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/cad8279b8383a6cd0f0243872cd5c4d321141dcf/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2022-12-15",
        },
    ),
    (
        "matrix-2023-03-17",
        SourceEntry {
            title: "Windows container version compatibility, published 2023-03-17",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/8e402acb2a7d2efe1467a7f263dc1996fdfe1dc8/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2023-03-17",
        },
    ),
    (
        "matrix-2024-12-03",
        SourceEntry {
            title: "Windows container version compatibility, published 2024-12-03",
            url: "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/a2cc277a1f1fd5ec8bc283733cab8b3581da63bd/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
            date: "2024-12-03",
        },
    ),
    (
        "moby-35462",
        SourceEntry {
            title: "Report of error 0xc0370101 with Docker",
            url: "https://github.com/moby/moby/issues/35462",
            date: "2026-08-26",
        },
    ),
    (
        "moby-40215",
        SourceEntry {
            title: "Report of an image newer than its host with Docker",
            url: "https://github.com/moby/moby/issues/40215",
            date: "2026-08-26",
        },
    ),
    (
        "moby-53397",
        SourceEntry {
            title: "Report of ltsc2022 refused on Windows 11 25H2",
            url: "https://github.com/moby/moby/issues/53397",
            date: "2026-08-26",
        },
    ),
    (
        "ms-container-base-images",
        SourceEntry {
            title: "Windows container base images (Microsoft Learn)",
            url: "https://learn.microsoft.com/en-us/virtualization/windowscontainers/manage-containers/container-base-images",
            date: "2025-11-28",
        },
    ),
    (
        "ms-hyperv-container",
        SourceEntry {
            title: "Isolation modes of Windows containers (Microsoft Learn)",
            url: "https://learn.microsoft.com/en-us/virtualization/windowscontainers/manage-containers/hyperv-container",
            date: "2026-08-07",
        },
    ),
    (
        "ms-portability",
        SourceEntry {
            title: "Portability of Windows containers (Microsoft Learn)",
            url: "https://learn.microsoft.com/en-us/virtualization/windowscontainers/deploy-containers/portability",
            date: "2025-09-17",
        },
    ),
    (
        "ms-version-compatibility",
        SourceEntry {
            title: "Windows container version compatibility (Microsoft Learn)",
            url: "https://learn.microsoft.com/en-us/virtualization/windowscontainers/deploy-containers/version-compatibility",
            date: "2025-09-17",
        },
    ),
    (
        "navcontainerhelper-518",
        SourceEntry {
            title: "Report of a version mismatch with Docker 18.09",
            url: "https://github.com/microsoft/navcontainerhelper/issues/518",
            date: "2026-08-26",
        },
    ),
    (
        "nginx-gateway-fabric-3661",
        SourceEntry {
            title: "A Linux image pulled on a Windows node",
            url: "https://github.com/nginx/nginx-gateway-fabric/issues/3661",
            date: "2026-08-26",
        },
    ),
    (
        "sig-windows-tools-72",
        SourceEntry {
            title: "Report of a version mismatch of the pause container",
            url: "https://github.com/kubernetes-sigs/sig-windows-tools/issues/72",
            date: "2026-08-26",
        },
    ),
    (
        "windows-containers-163",
        SourceEntry {
            title: "Which images run on Windows 10 21H1 and later",
            url: "https://github.com/microsoft/Windows-Containers/issues/163",
            date: "2026-08-26",
        },
    ),
    (
        "windows-containers-223",
        SourceEntry {
            title: "Report of an ltsc2022 image on a Windows Server 2019 node",
            url: "https://github.com/microsoft/Windows-Containers/issues/223",
            date: "2026-08-26",
        },
    ),
    (
        "windows-containers-227",
        SourceEntry {
            title: "Report of a version mismatch with the hcs:: text",
            url: "https://github.com/microsoft/Windows-Containers/issues/227",
            date: "2023-06-21",
        },
    ),
    (
        "windows-containers-489",
        SourceEntry {
            title: "Report of no image for Windows 10 build 19045",
            url: "https://github.com/microsoft/Windows-Containers/issues/489",
            date: "2026-08-26",
        },
    ),
    (
        "windows-containers-591",
        SourceEntry {
            title: "Report of images newer than their host on equal builds",
            url: "https://github.com/microsoft/Windows-Containers/issues/591",
            date: "2026-08-26",
        },
    ),
    (
        "windows-server-release-info",
        SourceEntry {
            title: "Windows Server release information (Microsoft Learn)",
            url: "https://learn.microsoft.com/en-us/windows/release-health/windows-server-release-info",
            date: "2026-05-12",
        },
    ),
];
