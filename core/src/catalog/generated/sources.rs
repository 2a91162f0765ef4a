// Written by `cargo xtask codegen`; edit the tables it is made from, not this file.

use std::borrow::Cow;

use crate::report::SourceEntry;

pub(crate) static SOURCES: &[(&str, SourceEntry)] = &[
    (
        "agentbaker-5833",
        SourceEntry {
            title: Cow::Borrowed(
                "Renovate finds nanoserver:ltsc2019 beside 1809 (Azure/AgentBaker pull request 5833)",
            ),
            url: Cow::Borrowed("https://github.com/Azure/AgentBaker/pull/5833"),
            date: "2025-02-13",
        },
    ),
    (
        "base-image-lifecycle",
        SourceEntry {
            title: Cow::Borrowed("Servicing of the Windows base images (Microsoft)"),
            url: Cow::Borrowed(
                "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/42469cc2809715ba7cdae92291542332879d812d/virtualization/windowscontainers/deploy-containers/base-image-lifecycle.md",
            ),
            date: "2025-07-15",
        },
    ),
    (
        "base-image-lifecycle-2022",
        SourceEntry {
            title: Cow::Borrowed("Base image servicing lifecycles, with the Semi-Annual Channel"),
            url: Cow::Borrowed(
                "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/33c26725a543be7f7f4bcb5f73fff953f40db677/virtualization/windowscontainers/deploy-containers/base-image-lifecycle.md",
            ),
            date: "2022-02-18",
        },
    ),
    (
        "containerd-1.4.0-matcher",
        SourceEntry {
            title: Cow::Borrowed("Platform defaults of containerd 1.4.0 on Windows"),
            url: Cow::Borrowed(
                "https://github.com/containerd/containerd/blob/v1.4.0/platforms/defaults_windows.go",
            ),
            date: "2020-08-17",
        },
    ),
    (
        "containerd-1.5.0-matcher",
        SourceEntry {
            title: Cow::Borrowed("Windows platform matcher of containerd 1.5.0"),
            url: Cow::Borrowed(
                "https://github.com/containerd/containerd/blob/v1.5.0/platforms/defaults_windows.go",
            ),
            date: "2021-05-03",
        },
    ),
    (
        "containerd-1.6.22-matcher",
        SourceEntry {
            title: Cow::Borrowed("Windows platform matcher of containerd 1.6.22"),
            url: Cow::Borrowed(
                "https://github.com/containerd/containerd/blob/v1.6.22/platforms/defaults_windows.go",
            ),
            date: "2023-07-27",
        },
    ),
    (
        "containerd-1.6.23-matcher",
        SourceEntry {
            title: Cow::Borrowed("Windows platform matcher of containerd 1.6.23"),
            url: Cow::Borrowed(
                "https://github.com/containerd/containerd/blob/v1.6.23/platforms/defaults_windows.go",
            ),
            date: "2023-08-14",
        },
    ),
    (
        "containerd-1.7.0-matcher",
        SourceEntry {
            title: Cow::Borrowed("Windows platform matcher of containerd 1.7.0"),
            url: Cow::Borrowed(
                "https://github.com/containerd/containerd/blob/v1.7.0/platforms/defaults_windows.go",
            ),
            date: "2023-03-10",
        },
    ),
    (
        "containerd-1.7.6-matcher",
        SourceEntry {
            title: Cow::Borrowed("Windows platform matcher of containerd 1.7.6"),
            url: Cow::Borrowed(
                "https://github.com/containerd/containerd/blob/v1.7.6/platforms/defaults_windows.go",
            ),
            date: "2023-09-12",
        },
    ),
    (
        "containerd-2.1.5-modules",
        SourceEntry {
            title: Cow::Borrowed("Modules of containerd 2.1.5 (containerd/platforms 1.0.0-rc.1)"),
            url: Cow::Borrowed("https://github.com/containerd/containerd/blob/v2.1.5/go.mod"),
            date: "2025-11-06",
        },
    ),
    (
        "containerd-2.1.6-matcher",
        SourceEntry {
            title: Cow::Borrowed("Windows version rule in containerd 2.1.6"),
            url: Cow::Borrowed(
                "https://github.com/containerd/containerd/blob/v2.1.6/vendor/github.com/containerd/platforms/platform_windows_compat.go",
            ),
            date: "2025-12-17",
        },
    ),
    (
        "containerd-2.3.5-modules",
        SourceEntry {
            title: Cow::Borrowed("Modules of containerd 2.3.5 (containerd/platforms 1.0.0-rc.5)"),
            url: Cow::Borrowed("https://github.com/containerd/containerd/blob/v2.3.5/go.mod"),
            date: "2026-09-04",
        },
    ),
    (
        "containerd-7431",
        SourceEntry {
            title: Cow::Borrowed("HostProcess images and platform matching"),
            url: Cow::Borrowed("https://github.com/containerd/containerd/issues/7431"),
            date: "2026-08-26",
        },
    ),
    (
        "containerd-cri-helpers",
        SourceEntry {
            title: Cow::Borrowed("Host network in containerd's CRI service"),
            url: Cow::Borrowed(
                "https://github.com/containerd/containerd/blob/301026e5/internal/cri/server/helpers.go",
            ),
            date: "2026-08-22",
        },
    ),
    (
        "containerd-image-manifest",
        SourceEntry {
            title: Cow::Borrowed("How containerd looks for the manifest of a platform"),
            url: Cow::Borrowed("https://github.com/containerd/containerd/blob/301026e5/core/images/image.go"),
            date: "2026-08-22",
        },
    ),
    (
        "containerd-platforms-rc2",
        SourceEntry {
            title: Cow::Borrowed("Windows version rule of containerd/platforms 1.0.0-rc.2"),
            url: Cow::Borrowed(
                "https://github.com/containerd/platforms/blob/v1.0.0-rc.2/platform_windows_compat.go",
            ),
            date: "2025-08-21",
        },
    ),
    (
        "containerd-platforms-rc5",
        SourceEntry {
            title: Cow::Borrowed(
                "Windows version rule of containerd/platforms 1.0.0-rc.5, as taken over by containerd",
            ),
            url: Cow::Borrowed(
                "https://github.com/containerd/containerd/blob/0d797891bb9a0fd67ef9450e5dbf36d6c35e2d31/vendor/github.com/containerd/platforms/platform_windows_compat.go",
            ),
            date: "2026-08-20",
        },
    ),
    (
        "docker-17.09.0-pull",
        SourceEntry {
            title: Cow::Borrowed("Choice of an index entry in Docker 17.09.0"),
            url: Cow::Borrowed("https://github.com/moby/moby/blob/v17.09.0-ce/distribution/pull_v2.go"),
            date: "2017-09-22",
        },
    ),
    (
        "docker-17.09.1-pull",
        SourceEntry {
            title: Cow::Borrowed("Choice of an index entry on Windows in Docker 17.09.1"),
            url: Cow::Borrowed(
                "https://github.com/moby/moby/blob/v17.09.1-ce/distribution/pull_v2_windows.go",
            ),
            date: "2017-12-07",
        },
    ),
    (
        "docker-18.04.0-pull",
        SourceEntry {
            title: Cow::Borrowed("Choice of an index entry on Windows in Docker 18.04.0"),
            url: Cow::Borrowed(
                "https://github.com/moby/moby/blob/v18.04.0-ce/distribution/pull_v2_windows.go",
            ),
            date: "2018-03-27",
        },
    ),
    (
        "docker-24.0.0-modules",
        SourceEntry {
            title: Cow::Borrowed("Modules of Docker 24.0.0 (containerd 1.6.21)"),
            url: Cow::Borrowed("https://github.com/moby/moby/blob/v24.0.0/vendor.mod"),
            date: "2023-05-15",
        },
    ),
    (
        "docker-25.0.0-modules",
        SourceEntry {
            title: Cow::Borrowed("Modules of Docker 25.0.0 (containerd 1.7.12)"),
            url: Cow::Borrowed("https://github.com/moby/moby/blob/v25.0.0/vendor.mod"),
            date: "2024-01-18",
        },
    ),
    (
        "docker-28.0.0-modules",
        SourceEntry {
            title: Cow::Borrowed("Modules of Docker 28.0.0 (containerd/platforms 1.0.0-rc.1)"),
            url: Cow::Borrowed("https://github.com/moby/moby/blob/v28.0.0/vendor.mod"),
            date: "2025-02-19",
        },
    ),
    (
        "docker-29.0.0-modules",
        SourceEntry {
            title: Cow::Borrowed("Modules of Docker 29.0.0 (containerd/platforms 1.0.0-rc.2)"),
            url: Cow::Borrowed("https://github.com/moby/moby/blob/docker-v29.0.0/go.mod"),
            date: "2025-11-10",
        },
    ),
    (
        "docker-29.7.2-pull",
        SourceEntry {
            title: Cow::Borrowed("Choice of an index entry on Windows in Docker 29.7.2"),
            url: Cow::Borrowed(
                "https://github.com/moby/moby/blob/docker-v29.7.2/daemon/internal/distribution/pull_v2_windows.go",
            ),
            date: "2026-08-05",
        },
    ),
    (
        "dotnet-docker-manifest",
        SourceEntry {
            title: Cow::Borrowed("Tags of the .NET images (dotnet/dotnet-docker manifest.json)"),
            url: Cow::Borrowed(
                "https://github.com/dotnet/dotnet-docker/blob/3ed00b611cc88eaa5995525a0549a5703965cd02/manifest.json",
            ),
            date: "2026-08-21",
        },
    ),
    (
        "dotnet-docker-supported-tags",
        SourceEntry {
            title: Cow::Borrowed("Supported tags of the .NET images: multi-platform tags exclude Windows"),
            url: Cow::Borrowed(
                "https://github.com/dotnet/dotnet-docker/blob/3ed00b611cc88eaa5995525a0549a5703965cd02/documentation/supported-tags.md",
            ),
            date: "2026-08-21",
        },
    ),
    (
        "dotnet-framework-docker-manifest",
        SourceEntry {
            title: Cow::Borrowed(
                "Tags of the .NET Framework images (microsoft/dotnet-framework-docker manifest.json)",
            ),
            url: Cow::Borrowed(
                "https://github.com/microsoft/dotnet-framework-docker/blob/ebb6885f22fec513683e05556690a1d7dbe7189d/manifest.json",
            ),
            date: "2026-07-14",
        },
    ),
    (
        "enablement-windows-10-1909",
        SourceEntry {
            title: Cow::Borrowed("Enablement package of Windows 10, version 1909 (KB4517245)"),
            url: Cow::Borrowed("https://support.microsoft.com/help/4517245"),
            date: "2019-11-12",
        },
    ),
    (
        "enablement-windows-10-22h2",
        SourceEntry {
            title: Cow::Borrowed("Enablement package of Windows 10, version 22H2 (KB5015684)"),
            url: Cow::Borrowed("https://support.microsoft.com/help/5015684"),
            date: "2022-10-18",
        },
    ),
    (
        "enablement-windows-11-23h2",
        SourceEntry {
            title: Cow::Borrowed("Enablement package of Windows 11, version 23H2 (KB5027397)"),
            url: Cow::Borrowed("https://support.microsoft.com/help/5027397"),
            date: "2023-10-31",
        },
    ),
    (
        "enablement-windows-11-25h2",
        SourceEntry {
            title: Cow::Borrowed("Enablement package of Windows 11, version 25H2 (KB5054156)"),
            url: Cow::Borrowed("https://support.microsoft.com/help/5054156"),
            date: "2025-09-30",
        },
    ),
    (
        "endoflife-dotnet",
        SourceEntry {
            title: Cow::Borrowed(".NET releases and support dates, endoflife.date"),
            url: Cow::Borrowed(
                "https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/dotnet.md",
            ),
            date: "2026-08-22",
        },
    ),
    (
        "endoflife-windows",
        SourceEntry {
            title: Cow::Borrowed("Windows releases and support dates, endoflife.date"),
            url: Cow::Borrowed(
                "https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/windows.md",
            ),
            date: "2026-08-22",
        },
    ),
    (
        "endoflife-windows-server",
        SourceEntry {
            title: Cow::Borrowed("Windows Server releases and support dates, endoflife.date"),
            url: Cow::Borrowed(
                "https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/windows-server.md",
            ),
            date: "2026-08-22",
        },
    ),
    (
        "for-win-3787",
        SourceEntry {
            title: Cow::Borrowed("Report of no matching manifest for unknown"),
            url: Cow::Borrowed("https://github.com/docker/for-win/issues/3787"),
            date: "2026-08-26",
        },
    ),
    (
        "for-win-5148",
        SourceEntry {
            title: Cow::Borrowed("Reports of 1809, 1903 and 1909 images on Windows 10 1909"),
            url: Cow::Borrowed("https://github.com/docker/for-win/issues/5148"),
            date: "2026-08-26",
        },
    ),
    (
        "for-win-5773",
        SourceEntry {
            title: Cow::Borrowed(
                "Report of 32-bit programs that fail in containers after the update of February 2020",
            ),
            url: Cow::Borrowed("https://github.com/docker/for-win/issues/5773"),
            date: "2026-08-26",
        },
    ),
    (
        "for-win-9278",
        SourceEntry {
            title: Cow::Borrowed("Report of a 2004 image that does not start on Windows 10 20H2"),
            url: Cow::Borrowed("https://github.com/docker/for-win/issues/9278"),
            date: "2026-08-26",
        },
    ),
    (
        "hcs-result-codes",
        SourceEntry {
            title: Cow::Borrowed("HCS result codes (Microsoft Learn)"),
            url: Cow::Borrowed(
                "https://learn.microsoft.com/en-us/virtualization/api/hcs/reference/hcshresult",
            ),
            date: "2026-08-07",
        },
    ),
    (
        "hcsshim-2566",
        SourceEntry {
            title: Cow::Borrowed("Report of ltsc2025 failing and ltsc2022 working on Windows 11 25H2"),
            url: Cow::Borrowed("https://github.com/microsoft/hcsshim/issues/2566"),
            date: "2026-08-26",
        },
    ),
    (
        "hcsshim-compat-2023",
        SourceEntry {
            title: Cow::Borrowed("First shared check of host and container versions in hcsshim"),
            url: Cow::Borrowed(
                "https://github.com/microsoft/hcsshim/blob/640a5606a855a275cda5b8862221ae32b09b6a35/osversion/platform_compat_windows.go",
            ),
            date: "2023-07-05",
        },
    ),
    (
        "iis-docker-readme",
        SourceEntry {
            title: Cow::Borrowed("Tags of the IIS images (microsoft/iis-docker)"),
            url: Cow::Borrowed(
                "https://github.com/microsoft/iis-docker/blob/58dfbf7f816a70f6323d0cfacc55849b80dfe139/README.md",
            ),
            date: "2025-04-08",
        },
    ),
    (
        "kb-4542617",
        SourceEntry {
            title: Cow::Borrowed(
                "Issues with Windows Server container images and the update of 2020-02-11 (Microsoft Support)",
            ),
            url: Cow::Borrowed("https://support.microsoft.com/help/4542617"),
            date: "2020-02-18",
        },
    ),
    (
        "kitematic-3610",
        SourceEntry {
            title: Cow::Borrowed("Report of no matching manifest with old Docker"),
            url: Cow::Borrowed("https://github.com/docker/kitematic/issues/3610"),
            date: "2026-08-26",
        },
    ),
    (
        "kubernetes-assign-pod-node",
        SourceEntry {
            title: Cow::Borrowed("Assigning pods to nodes"),
            url: Cow::Borrowed("https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/"),
            date: "2026-08-26",
        },
    ),
    (
        "kubernetes-dns",
        SourceEntry {
            title: Cow::Borrowed("DNS policy in the kubelet of Kubernetes 1.36.3"),
            url: Cow::Borrowed(
                "https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/kubelet/network/dns/dns.go",
            ),
            date: "2026-07-22",
        },
    ),
    (
        "kubernetes-e2e-configmap",
        SourceEntry {
            title: Cow::Borrowed("End-to-end tests of ConfigMap volumes in Kubernetes 1.36.3"),
            url: Cow::Borrowed(
                "https://github.com/kubernetes/kubernetes/blob/v1.36.3/test/e2e/common/storage/configmap_volume.go",
            ),
            date: "2026-07-22",
        },
    ),
    (
        "kubernetes-e2e-downwardapi",
        SourceEntry {
            title: Cow::Borrowed("End-to-end tests of downward API volumes in Kubernetes 1.36.3"),
            url: Cow::Borrowed(
                "https://github.com/kubernetes/kubernetes/blob/v1.36.3/test/e2e/common/storage/downwardapi_volume.go",
            ),
            date: "2026-07-22",
        },
    ),
    (
        "kubernetes-e2e-projected",
        SourceEntry {
            title: Cow::Borrowed("End-to-end tests of projected volumes in Kubernetes 1.36.3"),
            url: Cow::Borrowed(
                "https://github.com/kubernetes/kubernetes/blob/v1.36.3/test/e2e/common/storage/projected_configmap.go",
            ),
            date: "2026-07-22",
        },
    ),
    (
        "kubernetes-e2e-secret",
        SourceEntry {
            title: Cow::Borrowed("End-to-end tests of Secret volumes in Kubernetes 1.36.3"),
            url: Cow::Borrowed(
                "https://github.com/kubernetes/kubernetes/blob/v1.36.3/test/e2e/common/storage/secrets_volume.go",
            ),
            date: "2026-07-22",
        },
    ),
    (
        "kubernetes-emptydir",
        SourceEntry {
            title: Cow::Borrowed("The emptyDir volume in Kubernetes 1.36.3"),
            url: Cow::Borrowed(
                "https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/volume/emptydir/empty_dir.go",
            ),
            date: "2026-07-22",
        },
    ),
    (
        "kubernetes-hostprocess",
        SourceEntry {
            title: Cow::Borrowed("HostProcess pods in Kubernetes"),
            url: Cow::Borrowed(
                "https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/",
            ),
            date: "2026-08-26",
        },
    ),
    (
        "kubernetes-kubelet-os-labels",
        SourceEntry {
            title: Cow::Borrowed("Labels the kubelet sets on Windows nodes (v1.36.3)"),
            url: Cow::Borrowed(
                "https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/kubelet/kubelet_node_status_windows.go",
            ),
            date: "2026-07-22",
        },
    ),
    (
        "kubernetes-kubelet-pods",
        SourceEntry {
            title: Cow::Borrowed("Volume mounts in the kubelet of Kubernetes 1.36.3"),
            url: Cow::Borrowed(
                "https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/kubelet/kubelet_pods.go",
            ),
            date: "2026-07-22",
        },
    ),
    (
        "kubernetes-kubelet-predicate",
        SourceEntry {
            title: Cow::Borrowed("Kubelet admission of pods (v1.36.3)"),
            url: Cow::Borrowed(
                "https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/kubelet/lifecycle/predicate.go",
            ),
            date: "2026-07-22",
        },
    ),
    (
        "kubernetes-kubelet-winstats",
        SourceEntry {
            title: Cow::Borrowed("How the kubelet reads the Windows version (v1.36.3)"),
            url: Cow::Borrowed(
                "https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/kubelet/winstats/version.go",
            ),
            date: "2026-07-22",
        },
    ),
    (
        "kubernetes-mount-windows",
        SourceEntry {
            title: Cow::Borrowed("Mounts on Windows in Kubernetes 1.36.3"),
            url: Cow::Borrowed(
                "https://github.com/kubernetes/kubernetes/blob/v1.36.3/staging/src/k8s.io/mount-utils/mount_windows.go",
            ),
            date: "2026-07-22",
        },
    ),
    (
        "kubernetes-validation",
        SourceEntry {
            title: Cow::Borrowed("Pod validation of Kubernetes 1.36.3"),
            url: Cow::Borrowed(
                "https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go",
            ),
            date: "2026-07-22",
        },
    ),
    (
        "kubernetes-volumepath",
        SourceEntry {
            title: Cow::Borrowed("Block devices outside Linux in Kubernetes 1.36.3"),
            url: Cow::Borrowed(
                "https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/volume/util/volumepathhandler/volume_path_handler_unsupported.go",
            ),
            date: "2026-07-22",
        },
    ),
    (
        "kubernetes-windows-intro",
        SourceEntry {
            title: Cow::Borrowed("Windows containers in Kubernetes (Kubernetes documentation)"),
            url: Cow::Borrowed(
                "https://github.com/kubernetes/website/blob/99538990b1490f94a3125bd9aed6f39b91a55743/content/en/docs/concepts/windows/intro.md",
            ),
            date: "2026-08-26",
        },
    ),
    (
        "kubernetes-windows-storage",
        SourceEntry {
            title: Cow::Borrowed("Storage on Windows (Kubernetes documentation)"),
            url: Cow::Borrowed("https://kubernetes.io/docs/concepts/storage/windows-storage/"),
            date: "2024-08-31",
        },
    ),
    (
        "kubernetes-windows-user-guide",
        SourceEntry {
            title: Cow::Borrowed("Running Windows containers in Kubernetes"),
            url: Cow::Borrowed("https://kubernetes.io/docs/concepts/windows/user-guide/"),
            date: "2026-08-26",
        },
    ),
    (
        "moby-35462",
        SourceEntry {
            title: Cow::Borrowed("Report of error 0xc0370101 with Docker"),
            url: Cow::Borrowed("https://github.com/moby/moby/issues/35462"),
            date: "2026-08-26",
        },
    ),
    (
        "moby-38000",
        SourceEntry {
            title: Cow::Borrowed("Process isolation on clients from Windows 10 1809 on"),
            url: Cow::Borrowed("https://github.com/moby/moby/pull/38000"),
            date: "2018-10-11",
        },
    ),
    (
        "moby-40215",
        SourceEntry {
            title: Cow::Borrowed("Report of an image newer than its host with Docker"),
            url: Cow::Borrowed("https://github.com/moby/moby/issues/40215"),
            date: "2026-08-26",
        },
    ),
    (
        "moby-53397",
        SourceEntry {
            title: Cow::Borrowed("Report of ltsc2022 refused on Windows 11 25H2"),
            url: Cow::Borrowed("https://github.com/moby/moby/issues/53397"),
            date: "2026-08-26",
        },
    ),
    (
        "ms-announcement-2019",
        SourceEntry {
            title: Cow::Borrowed(
                "Windows Server 2019 now available: the tags of its images (Microsoft Tech Community)",
            ),
            url: Cow::Borrowed(
                "https://techcommunity.microsoft.com/t5/containers/windows-server-2019-now-available/ba-p/382430",
            ),
            date: "2018-11-13",
        },
    ),
    (
        "ms-container-base-images",
        SourceEntry {
            title: Cow::Borrowed("Windows container base images (Microsoft Learn)"),
            url: Cow::Borrowed(
                "https://learn.microsoft.com/en-us/virtualization/windowscontainers/manage-containers/container-base-images",
            ),
            date: "2025-11-28",
        },
    ),
    (
        "ms-hyperv-container",
        SourceEntry {
            title: Cow::Borrowed("Isolation modes of Windows containers (Microsoft Learn)"),
            url: Cow::Borrowed(
                "https://learn.microsoft.com/en-us/virtualization/windowscontainers/manage-containers/hyperv-container",
            ),
            date: "2026-08-07",
        },
    ),
    (
        "ms-latest-removed",
        SourceEntry {
            title: Cow::Borrowed(
                "Removing the 'latest' tag, and an update on MCR (Microsoft Tech Community)",
            ),
            url: Cow::Borrowed(
                "https://techcommunity.microsoft.com/t5/containers/removing-the-latest-tag-an-update-on-mcr/ba-p/393045",
            ),
            date: "2019-04-02",
        },
    ),
    (
        "ms-portability",
        SourceEntry {
            title: Cow::Borrowed("Portability of Windows containers (Microsoft Learn)"),
            url: Cow::Borrowed(
                "https://learn.microsoft.com/en-us/virtualization/windowscontainers/deploy-containers/portability",
            ),
            date: "2025-09-17",
        },
    ),
    (
        "ms-tagging-format",
        SourceEntry {
            title: Cow::Borrowed(
                "Updates to the container tagging format: build number and KB tags (Microsoft Tech Community)",
            ),
            url: Cow::Borrowed(
                "https://techcommunity.microsoft.com/t5/containers/updates-to-our-container-tagging-format/ba-p/382435",
            ),
            date: "2019-01-26",
        },
    ),
    (
        "ms-update-containers-2020",
        SourceEntry {
            title: Cow::Borrowed("Updates of the base images in February and March 2020 (Microsoft)"),
            url: Cow::Borrowed(
                "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/47faba56/virtualization/windowscontainers/deploy-containers/update-containers.md",
            ),
            date: "2020-03-20",
        },
    ),
    (
        "ms-upgrade-containers",
        SourceEntry {
            title: Cow::Borrowed("Upgrade of Windows containers (Microsoft Learn)"),
            url: Cow::Borrowed(
                "https://learn.microsoft.com/en-us/virtualization/windowscontainers/deploy-containers/upgrade-windows-containers",
            ),
            date: "2026-08-07",
        },
    ),
    (
        "ms-version-compatibility",
        SourceEntry {
            title: Cow::Borrowed("Windows container version compatibility (Microsoft Learn)"),
            url: Cow::Borrowed(
                "https://learn.microsoft.com/en-us/virtualization/windowscontainers/deploy-containers/version-compatibility",
            ),
            date: "2025-09-17",
        },
    ),
    (
        "mssql-docker-569",
        SourceEntry {
            title: Cow::Borrowed(
                "Report of 32-bit programs that fail on Windows Server 2019 after the update of February 2020",
            ),
            url: Cow::Borrowed("https://github.com/microsoft/mssql-docker/issues/569"),
            date: "2026-08-26",
        },
    ),
    (
        "nav-docker-497",
        SourceEntry {
            title: Cow::Borrowed("Report of 2004 images working and 20H2 images failing on Windows 10 21H1"),
            url: Cow::Borrowed("https://github.com/microsoft/nav-docker/issues/497"),
            date: "2026-08-26",
        },
    ),
    (
        "navcontainerhelper-2745",
        SourceEntry {
            title: Cow::Borrowed("Report of 2004 images working and 20H2 images failing on Windows 10 22H2"),
            url: Cow::Borrowed("https://github.com/microsoft/navcontainerhelper/issues/2745"),
            date: "2026-08-26",
        },
    ),
    (
        "navcontainerhelper-461",
        SourceEntry {
            title: Cow::Borrowed("Report of a 2019 image on Windows 10 1903"),
            url: Cow::Borrowed("https://github.com/microsoft/navcontainerhelper/issues/461"),
            date: "2026-08-26",
        },
    ),
    (
        "navcontainerhelper-518",
        SourceEntry {
            title: Cow::Borrowed("Report of a version mismatch with Docker 18.09"),
            url: Cow::Borrowed("https://github.com/microsoft/navcontainerhelper/issues/518"),
            date: "2026-08-26",
        },
    ),
    (
        "nginx-gateway-fabric-3661",
        SourceEntry {
            title: Cow::Borrowed("A Linux image pulled on a Windows node"),
            url: Cow::Borrowed("https://github.com/nginx/nginx-gateway-fabric/issues/3661"),
            date: "2026-08-26",
        },
    ),
    (
        "official-images-18447",
        SourceEntry {
            title: Cow::Borrowed("Windows Server 2025 images that are too new for their host"),
            url: Cow::Borrowed("https://github.com/docker-library/official-images/pull/18447"),
            date: "2025-02-12",
        },
    ),
    (
        "openjdk-395",
        SourceEntry {
            title: Cow::Borrowed(
                "Report of containers that fail silently on Windows Server 2016 after the update of February 2020",
            ),
            url: Cow::Borrowed("https://github.com/docker-library/openjdk/issues/395"),
            date: "2026-08-26",
        },
    ),
    (
        "powershell-announcements-75",
        SourceEntry {
            title: Cow::Borrowed("Docker images with PowerShell are made by the .NET team"),
            url: Cow::Borrowed("https://github.com/PowerShell/Announcements/issues/75"),
            date: "2025-03-26",
        },
    ),
    (
        "powershell-docker-800",
        SourceEntry {
            title: Cow::Borrowed("Which Nano Server tags of the PowerShell images are still built"),
            url: Cow::Borrowed("https://github.com/PowerShell/PowerShell-Docker/issues/800"),
            date: "2024-06-19",
        },
    ),
    (
        "runner-images-11582",
        SourceEntry {
            title: Cow::Borrowed("Report of an image of 26100.3194 on a host of 26100.2894"),
            url: Cow::Borrowed("https://github.com/actions/runner-images/issues/11582"),
            date: "2026-08-26",
        },
    ),
    (
        "sig-windows-tools-72",
        SourceEntry {
            title: Cow::Borrowed("Report of a version mismatch of the pause container"),
            url: Cow::Borrowed("https://github.com/kubernetes-sigs/sig-windows-tools/issues/72"),
            date: "2026-08-26",
        },
    ),
    (
        "virtualization-documentation-1286",
        SourceEntry {
            title: Cow::Borrowed("Report of older Nano Server images on Windows 1909"),
            url: Cow::Borrowed("https://github.com/MicrosoftDocs/Virtualization-Documentation/issues/1286"),
            date: "2026-08-26",
        },
    ),
    (
        "virtualization-documentation-1537",
        SourceEntry {
            title: Cow::Borrowed("Report of a 2004 image on Windows 10 20H2"),
            url: Cow::Borrowed("https://github.com/MicrosoftDocs/Virtualization-Documentation/issues/1537"),
            date: "2026-08-26",
        },
    ),
    (
        "virtualization-documentation-981",
        SourceEntry {
            title: Cow::Borrowed("Report of process isolation on Windows 10 1809 and 1803"),
            url: Cow::Borrowed("https://github.com/MicrosoftDocs/Virtualization-Documentation/issues/981"),
            date: "2026-08-26",
        },
    ),
    (
        "windows-containers-163",
        SourceEntry {
            title: Cow::Borrowed("Which images run on Windows 10 21H1 and later"),
            url: Cow::Borrowed("https://github.com/microsoft/Windows-Containers/issues/163"),
            date: "2026-08-26",
        },
    ),
    (
        "windows-containers-192",
        SourceEntry {
            title: Cow::Borrowed("Report of ltsc2022 images on Windows 11 21H2"),
            url: Cow::Borrowed("https://github.com/microsoft/Windows-Containers/issues/192"),
            date: "2026-08-26",
        },
    ),
    (
        "windows-containers-197",
        SourceEntry {
            title: Cow::Borrowed("Report of failing processes on Windows 11 with AMD processors"),
            url: Cow::Borrowed("https://github.com/microsoft/Windows-Containers/issues/197"),
            date: "2026-08-26",
        },
    ),
    (
        "windows-containers-223",
        SourceEntry {
            title: Cow::Borrowed("Report of an ltsc2022 image on a Windows Server 2019 node"),
            url: Cow::Borrowed("https://github.com/microsoft/Windows-Containers/issues/223"),
            date: "2026-08-26",
        },
    ),
    (
        "windows-containers-227",
        SourceEntry {
            title: Cow::Borrowed("Report of a version mismatch with the hcs:: text"),
            url: Cow::Borrowed("https://github.com/microsoft/Windows-Containers/issues/227"),
            date: "2023-06-21",
        },
    ),
    (
        "windows-containers-302",
        SourceEntry {
            title: Cow::Borrowed("Reports of ltsc2022 images on Windows 11 22H2"),
            url: Cow::Borrowed("https://github.com/microsoft/Windows-Containers/issues/302"),
            date: "2026-08-26",
        },
    ),
    (
        "windows-containers-406",
        SourceEntry {
            title: Cow::Borrowed("Report of a 2004 image on Windows 10 21H2"),
            url: Cow::Borrowed("https://github.com/microsoft/Windows-Containers/issues/406"),
            date: "2026-08-26",
        },
    ),
    (
        "windows-containers-489",
        SourceEntry {
            title: Cow::Borrowed("Report of no image for Windows 10 build 19045"),
            url: Cow::Borrowed("https://github.com/microsoft/Windows-Containers/issues/489"),
            date: "2026-08-26",
        },
    ),
    (
        "windows-containers-591",
        SourceEntry {
            title: Cow::Borrowed("Report of images newer than their host on equal builds"),
            url: Cow::Borrowed("https://github.com/microsoft/Windows-Containers/issues/591"),
            date: "2026-08-26",
        },
    ),
    (
        "windows-server-release-info",
        SourceEntry {
            title: Cow::Borrowed("Windows Server release information (Microsoft Learn)"),
            url: Cow::Borrowed(
                "https://learn.microsoft.com/en-us/windows/release-health/windows-server-release-info",
            ),
            date: "2026-05-12",
        },
    ),
];
