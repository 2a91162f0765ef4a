// Written by `cargo xtask codegen`; edit the tables it is made from, not this file.

use std::borrow::Cow;

use crate::report::SourceEntry;

pub(crate) static SOURCES: &[(&str, SourceEntry)] = &[
    (
        "actions-runner-904",
        SourceEntry {
            title: Cow::Borrowed("Containers on Windows runners (actions/runner)"),
            url: Cow::Borrowed("https://github.com/actions/runner/issues/904"),
            date: "2026-08-26",
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
        "compose-extends",
        SourceEntry {
            title: Cow::Borrowed("Compose file reference: services, extends, platform, isolation"),
            url: Cow::Borrowed("https://docs.docker.com/reference/compose-file/services/"),
            date: "2026-08-26",
        },
    ),
    (
        "compose-interpolation",
        SourceEntry {
            title: Cow::Borrowed("Compose file reference: interpolation"),
            url: Cow::Borrowed("https://docs.docker.com/reference/compose-file/interpolation/"),
            date: "2026-08-26",
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
        "docker-25.0.0-modules",
        SourceEntry {
            title: Cow::Borrowed("Modules of Docker 25.0.0 (containerd 1.7.12)"),
            url: Cow::Borrowed("https://github.com/moby/moby/blob/v25.0.0/vendor.mod"),
            date: "2024-01-18",
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
        "docker-dockerd-reference",
        SourceEntry {
            title: Cow::Borrowed("Reference of dockerd, with the options of daemon.json"),
            url: Cow::Borrowed("https://docs.docker.com/reference/cli/dockerd/"),
            date: "2026-08-26",
        },
    ),
    (
        "dockerfile-reference",
        SourceEntry {
            title: Cow::Borrowed("Dockerfile reference"),
            url: Cow::Borrowed("https://docs.docker.com/reference/dockerfile/"),
            date: "2026-08-26",
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
        "github-windows-2016",
        SourceEntry {
            title: Cow::Borrowed("The windows-2016 runner image is removed on March 15, 2022 (GitHub)"),
            url: Cow::Borrowed(
                "https://github.blog/changelog/2021-10-19-github-actions-the-windows-2016-runner-image-will-be-removed-from-github-hosted-runners-on-march-15-2022/",
            ),
            date: "2021-10-19",
        },
    ),
    (
        "gitlab-hosted-windows",
        SourceEntry {
            title: Cow::Borrowed("Hosted runners on Windows (GitLab)"),
            url: Cow::Borrowed("https://docs.gitlab.com/ci/runners/hosted_runners/windows/"),
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
        "moby-daemon-config",
        SourceEntry {
            title: Cow::Borrowed("dockerd's reading of daemon.json"),
            url: Cow::Borrowed(
                "https://github.com/moby/moby/blob/b985e2313a8676e18072b442911fc8f64f17d440/daemon/config/config.go",
            ),
            date: "2026-08-23",
        },
    ),
    (
        "moby-daemon-windows",
        SourceEntry {
            title: Cow::Borrowed("dockerd's default isolation on Windows"),
            url: Cow::Borrowed(
                "https://github.com/moby/moby/blob/b985e2313a8676e18072b442911fc8f64f17d440/daemon/daemon_windows.go",
            ),
            date: "2026-08-23",
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
        "runner-images-12045",
        SourceEntry {
            title: Cow::Borrowed("windows-2019 is removed on 2025-06-30 (runner-images)"),
            url: Cow::Borrowed("https://github.com/actions/runner-images/issues/12045"),
            date: "2026-08-26",
        },
    ),
    (
        "runner-images-12677",
        SourceEntry {
            title: Cow::Borrowed(
                "windows-latest becomes Windows Server 2025 in September 2025 (runner-images)",
            ),
            url: Cow::Borrowed("https://github.com/actions/runner-images/issues/12677"),
            date: "2026-08-26",
        },
    ),
    (
        "runner-images-readme",
        SourceEntry {
            title: Cow::Borrowed("Images of GitHub-hosted runners and Microsoft-hosted agents"),
            url: Cow::Borrowed(
                "https://github.com/actions/runner-images/blob/749514466b4f51b7dc8d9f1cda62257dcf13d183/README.md",
            ),
            date: "2026-08-21",
        },
    ),
    (
        "runner-images-readme-2025",
        SourceEntry {
            title: Cow::Borrowed(
                "Images of GitHub-hosted runners and Microsoft-hosted agents, before windows-2025",
            ),
            url: Cow::Borrowed(
                "https://github.com/actions/runner-images/blob/0116af070aa2552228cf6f6a9017a035dc84bb77/README.md",
            ),
            date: "2025-04-08",
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
        "swarmkit-constraint",
        SourceEntry {
            title: Cow::Borrowed("Placement constraints of Swarm (swarmkit)"),
            url: Cow::Borrowed(
                "https://github.com/moby/swarmkit/blob/master/manager/constraint/constraint.go",
            ),
            date: "2026-08-23",
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
