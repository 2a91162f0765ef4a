// Written by `cargo xtask codegen`; edit the tables it is made from, not this file.

use std::borrow::Cow;

use crate::report::SourceEntry;

pub(crate) static SOURCES: &[(&str, SourceEntry)] = &[
    (
        "aks-engine-5086",
        SourceEntry {
            title: Cow::Borrowed("Working directory that the image does not have"),
            url: Cow::Borrowed("https://github.com/Azure/aks-engine/issues/5086"),
            date: "2023-03-25",
        },
    ),
    (
        "azure-docs-56758",
        SourceEntry {
            title: Cow::Borrowed("Windows pod that no node takes"),
            url: Cow::Borrowed("https://github.com/MicrosoftDocs/azure-docs/issues/56758"),
            date: "2020-06-10",
        },
    ),
    (
        "azure-functions-ux-3164",
        SourceEntry {
            title: Cow::Borrowed("Registry that wants a password"),
            url: Cow::Borrowed("https://github.com/Azure/azure-functions-ux/issues/3164"),
            date: "2018-09-17",
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
        "battery-historian-161",
        SourceEntry {
            title: Cow::Borrowed("Linux image on a Windows engine"),
            url: Cow::Borrowed("https://github.com/google/battery-historian/issues/161"),
            date: "2018-09-04",
        },
    ),
    (
        "calico-8465",
        SourceEntry {
            title: Cow::Borrowed("Network plugin on Windows 11"),
            url: Cow::Borrowed("https://github.com/projectcalico/calico/issues/8465"),
            date: "2024-01-31",
        },
    ),
    (
        "cluster-api-azure-3227",
        SourceEntry {
            title: Cow::Borrowed("Network plugin on a Windows node"),
            url: Cow::Borrowed("https://github.com/kubernetes-sigs/cluster-api-provider-azure/issues/3227"),
            date: "2023-03-06",
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
        "containerd-9437",
        SourceEntry {
            title: Cow::Borrowed("containerd that does not answer"),
            url: Cow::Borrowed("https://github.com/containerd/containerd/issues/9437"),
            date: "2023-11-29",
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
        "docker-20.10.0-pull-errors",
        SourceEntry {
            title: Cow::Borrowed("Errors of a pull in Docker 20.10.0"),
            url: Cow::Borrowed("https://github.com/moby/moby/blob/v20.10.0/distribution/errors.go"),
            date: "2020-12-08",
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
        "docker-cache-829",
        SourceEntry {
            title: Cow::Borrowed("Rate limit through BuildKit"),
            url: Cow::Borrowed("https://github.com/ScribeMD/docker-cache/issues/829"),
            date: "2024-09-18",
        },
    ),
    (
        "docker-cli-builder-10",
        SourceEntry {
            title: Cow::Borrowed("Windows base image without a latest tag"),
            url: Cow::Borrowed("https://github.com/StefanScherer/docker-cli-builder/issues/10"),
            date: "2020-07-24",
        },
    ),
    (
        "docker-machine-2318",
        SourceEntry {
            title: Cow::Borrowed("Download of a Windows base image cut off"),
            url: Cow::Borrowed("https://github.com/docker-archive-public/docker.machine/issues/2318"),
            date: "2019-04-14",
        },
    ),
    (
        "dotnet-framework-docker-523",
        SourceEntry {
            title: Cow::Borrowed("February 2020 image on an older host"),
            url: Cow::Borrowed("https://github.com/microsoft/dotnet-framework-docker/issues/523"),
            date: "2020-02-24",
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
        "for-win-10330",
        SourceEntry {
            title: Cow::Borrowed("Request that the compute service does not support"),
            url: Cow::Borrowed("https://github.com/docker/for-win/issues/10330"),
            date: "2021-02-08",
        },
    ),
    (
        "for-win-1129",
        SourceEntry {
            title: Cow::Borrowed("Files of an image in use while it is unpacked"),
            url: Cow::Borrowed("https://github.com/docker/for-win/issues/1129"),
            date: "2017-09-26",
        },
    ),
    (
        "for-win-14984",
        SourceEntry {
            title: Cow::Borrowed("Layer with an unrecognized format"),
            url: Cow::Borrowed("https://github.com/docker/for-win/issues/14984"),
            date: "2025-11-12",
        },
    ),
    (
        "for-win-2119",
        SourceEntry {
            title: Cow::Borrowed("Image of a newer Windows unpacked on Server 2016"),
            url: Cow::Borrowed("https://github.com/docker/for-win/issues/2119"),
            date: "2018-06-18",
        },
    ),
    (
        "for-win-23",
        SourceEntry {
            title: Cow::Borrowed("Certificate that is not trusted"),
            url: Cow::Borrowed("https://github.com/docker/for-win/issues/23"),
            date: "2016-08-04",
        },
    ),
    (
        "for-win-2710",
        SourceEntry {
            title: Cow::Borrowed("No hypervisor on a cloud machine"),
            url: Cow::Borrowed("https://github.com/docker/for-win/issues/2710"),
            date: "2018-10-07",
        },
    ),
    (
        "for-win-335",
        SourceEntry {
            title: Cow::Borrowed("Endpoint that the network service cannot make"),
            url: Cow::Borrowed("https://github.com/docker/for-win/issues/335"),
            date: "2016-12-18",
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
        "for-win-4615",
        SourceEntry {
            title: Cow::Borrowed("Docker engine that does not run"),
            url: Cow::Borrowed("https://github.com/docker/for-win/issues/4615"),
            date: "2019-08-30",
        },
    ),
    (
        "for-win-4678",
        SourceEntry {
            title: Cow::Borrowed("Required feature that is not installed"),
            url: Cow::Borrowed("https://github.com/docker/for-win/issues/4678"),
            date: "2019-09-07",
        },
    ),
    (
        "for-win-6241",
        SourceEntry {
            title: Cow::Borrowed("Registry name that does not resolve"),
            url: Cow::Borrowed("https://github.com/docker/for-win/issues/6241"),
            date: "2020-04-06",
        },
    ),
    (
        "for-win-6421",
        SourceEntry {
            title: Cow::Borrowed("Layer that cannot be prepared"),
            url: Cow::Borrowed("https://github.com/docker/for-win/issues/6421"),
            date: "2020-04-22",
        },
    ),
    (
        "for-win-743",
        SourceEntry {
            title: Cow::Borrowed("Windows code without a name"),
            url: Cow::Borrowed("https://github.com/docker/for-win/issues/743"),
            date: "2017-05-12",
        },
    ),
    (
        "for-win-998",
        SourceEntry {
            title: Cow::Borrowed("Name service that refuses"),
            url: Cow::Borrowed("https://github.com/docker/for-win/issues/998"),
            date: "2017-08-11",
        },
    ),
    (
        "gitlab-runner-27262",
        SourceEntry {
            title: Cow::Borrowed("Windows that a GitLab runner does not know"),
            url: Cow::Borrowed("https://gitlab.com/gitlab-org/gitlab-runner/-/issues/27262"),
            date: "2026-08-26",
        },
    ),
    (
        "handbrake-85",
        SourceEntry {
            title: Cow::Borrowed("Linux container with a command that is none"),
            url: Cow::Borrowed("https://github.com/jlesage/docker-handbrake/issues/85"),
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
        "hcsshim-1751",
        SourceEntry {
            title: Cow::Borrowed("Start that runs out of time"),
            url: Cow::Borrowed("https://github.com/microsoft/hcsshim/issues/1751"),
            date: "2023-05-03",
        },
    ),
    (
        "hcsshim-866",
        SourceEntry {
            title: Cow::Borrowed("Container that has stopped already"),
            url: Cow::Borrowed("https://github.com/microsoft/hcsshim/issues/866"),
            date: "2020-08-18",
        },
    ),
    (
        "hcsshim-869",
        SourceEntry {
            title: Cow::Borrowed("Insufficient resources for a container"),
            url: Cow::Borrowed("https://github.com/microsoft/hcsshim/issues/869"),
            date: "2020-08-25",
        },
    ),
    (
        "hcsshim-919",
        SourceEntry {
            title: Cow::Borrowed("Layer on a device that is not ready"),
            url: Cow::Borrowed("https://github.com/microsoft/hcsshim/issues/919"),
            date: "2021-04-09",
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
        "hcsshim-errors",
        SourceEntry {
            title: Cow::Borrowed("Codes of the compute service that hcsshim knows"),
            url: Cow::Borrowed("https://github.com/microsoft/hcsshim/blob/7c9ff7f4/internal/hcs/errors.go"),
            date: "2026-08-20",
        },
    ),
    (
        "hub-feedback-2429",
        SourceEntry {
            title: Cow::Borrowed("Docker Hub's pull rate limit"),
            url: Cow::Borrowed("https://github.com/docker/hub-feedback/issues/2429"),
            date: "2025-01-08",
        },
    ),
    (
        "k3s-2419",
        SourceEntry {
            title: Cow::Borrowed("Image for another processor"),
            url: Cow::Borrowed("https://github.com/k3s-io/k3s/issues/2419"),
            date: "2020-10-23",
        },
    ),
    (
        "kitematic-2231",
        SourceEntry {
            title: Cow::Borrowed("Foreign layer on a Linux engine"),
            url: Cow::Borrowed("https://github.com/docker-archive-public/docker.kitematic/issues/2231"),
            date: "2017-01-02",
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
        "kitematic-5276",
        SourceEntry {
            title: Cow::Borrowed("Windows base image without a latest tag, older words"),
            url: Cow::Borrowed("https://github.com/docker-archive-public/docker.kitematic/issues/5276"),
            date: "2019-12-27",
        },
    ),
    (
        "kubernetes-3044",
        SourceEntry {
            title: Cow::Borrowed("Container ended for its memory"),
            url: Cow::Borrowed("https://github.com/kubernetes/kubernetes/pull/3044"),
            date: "2014-12-18",
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
        "mediapipe-278",
        SourceEntry {
            title: Cow::Borrowed("BuildKit in Linux mode asked for a Windows image"),
            url: Cow::Borrowed("https://github.com/homuler/MediaPipeUnityPlugin/issues/278"),
            date: "2021-09-08",
        },
    ),
    (
        "moby-27193",
        SourceEntry {
            title: Cow::Borrowed("Registry hive that an older Windows cannot import"),
            url: Cow::Borrowed("https://github.com/moby/moby/issues/27193"),
            date: "2016-10-06",
        },
    ),
    (
        "moby-30950",
        SourceEntry {
            title: Cow::Borrowed("Insufficient resources, older words"),
            url: Cow::Borrowed("https://github.com/moby/moby/issues/30950"),
            date: "2017-02-12",
        },
    ),
    (
        "moby-32269",
        SourceEntry {
            title: Cow::Borrowed("Start that runs out of time, older words"),
            url: Cow::Borrowed("https://github.com/moby/moby/issues/32269"),
            date: "2017-03-31",
        },
    ),
    (
        "moby-34079",
        SourceEntry {
            title: Cow::Borrowed("Element that is not found when a container is made"),
            url: Cow::Borrowed("https://github.com/moby/moby/issues/34079"),
            date: "2017-07-12",
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
        "moby-40328",
        SourceEntry {
            title: Cow::Borrowed("Crash of a system process in a container"),
            url: Cow::Borrowed("https://github.com/moby/moby/issues/40328"),
            date: "2020-02-23",
        },
    ),
    (
        "moby-40468",
        SourceEntry {
            title: Cow::Borrowed("2019 image under process isolation on Windows 10 1909"),
            url: Cow::Borrowed("https://github.com/moby/moby/issues/40468"),
            date: "2020-02-06",
        },
    ),
    (
        "moby-40541",
        SourceEntry {
            title: Cow::Borrowed("February 2020 update of a host"),
            url: Cow::Borrowed("https://github.com/moby/moby/issues/40541"),
            date: "2020-02-18",
        },
    ),
    (
        "moby-43685",
        SourceEntry {
            title: Cow::Borrowed("Unpacking process that does not start"),
            url: Cow::Borrowed("https://github.com/moby/moby/issues/43685"),
            date: "2022-06-03",
        },
    ),
    (
        "moby-46112",
        SourceEntry {
            title: Cow::Borrowed("Layers on another drive"),
            url: Cow::Borrowed("https://github.com/moby/moby/issues/46112"),
            date: "2023-07-29",
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
        "moby-c907c248",
        SourceEntry {
            title: Cow::Borrowed("Process isolation on Windows 10 since 1809"),
            url: Cow::Borrowed("https://github.com/moby/moby/commit/c907c248"),
            date: "2018-10-09",
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
        "mssql-docker-299",
        SourceEntry {
            title: Cow::Borrowed("Disk that is too small for a layer"),
            url: Cow::Borrowed("https://github.com/microsoft/mssql-docker/issues/299"),
            date: "2018-05-04",
        },
    ),
    (
        "nav-docker-383",
        SourceEntry {
            title: Cow::Borrowed("Paging file that is too small, with the event's code"),
            url: Cow::Borrowed("https://github.com/microsoft/nav-docker/issues/383"),
            date: "2026-08-26",
        },
    ),
    (
        "nav-docker-424",
        SourceEntry {
            title: Cow::Borrowed("Revision that differs"),
            url: Cow::Borrowed("https://github.com/microsoft/nav-docker/issues/424"),
            date: "2019-12-10",
        },
    ),
    (
        "navcontainerhelper-2593",
        SourceEntry {
            title: Cow::Borrowed("Resource of a container in use"),
            url: Cow::Borrowed("https://github.com/microsoft/navcontainerhelper/issues/2593"),
            date: "2022-07-21",
        },
    ),
    (
        "navcontainerhelper-35",
        SourceEntry {
            title: Cow::Borrowed("Compute system that exists already"),
            url: Cow::Borrowed("https://github.com/microsoft/navcontainerhelper/issues/35"),
            date: "2017-11-29",
        },
    ),
    (
        "navcontainerhelper-3793",
        SourceEntry {
            title: Cow::Borrowed("File of an image taken for a virus"),
            url: Cow::Borrowed("https://github.com/microsoft/navcontainerhelper/issues/3793"),
            date: "2025-01-02",
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
        "official-images-3835",
        SourceEntry {
            title: Cow::Borrowed("Windows-only tag on a Linux engine"),
            url: Cow::Borrowed("https://github.com/docker-library/official-images/issues/3835"),
            date: "2018-01-10",
        },
    ),
    (
        "play-with-docker-422",
        SourceEntry {
            title: Cow::Borrowed("Docker Hub's pull rate limit, older words"),
            url: Cow::Borrowed("https://github.com/play-with-docker/play-with-docker/issues/422"),
            date: "2020-09-10",
        },
    ),
    (
        "rancher-23000",
        SourceEntry {
            title: Cow::Borrowed("Registry that a cluster cannot reach"),
            url: Cow::Borrowed("https://github.com/rancher/rancher/issues/23000"),
            date: "2019-09-20",
        },
    ),
    (
        "sail-139",
        SourceEntry {
            title: Cow::Borrowed("Image without an entry for the processor"),
            url: Cow::Borrowed("https://github.com/laravel/sail/issues/139"),
            date: "2021-05-21",
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
        "ue4-docker-216",
        SourceEntry {
            title: Cow::Borrowed("Windows 11 and 2022 images on some processors"),
            url: Cow::Borrowed("https://github.com/adamrehn/ue4-docker/issues/216"),
            date: "2022-03-26",
        },
    ),
    (
        "virtualization-documentation-1922",
        SourceEntry {
            title: Cow::Borrowed("Docker engine that has dropped Server 2016"),
            url: Cow::Borrowed("https://github.com/MicrosoftDocs/Virtualization-Documentation/issues/1922"),
            date: "2024-02-06",
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
        "windows-containers-221",
        SourceEntry {
            title: Cow::Borrowed("Credentials of a container that cannot be set up"),
            url: Cow::Borrowed("https://github.com/microsoft/Windows-Containers/issues/221"),
            date: "2022-05-04",
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
        "windows-containers-544",
        SourceEntry {
            title: Cow::Borrowed("Credential plugin that fails"),
            url: Cow::Borrowed("https://github.com/microsoft/Windows-Containers/issues/544"),
            date: "2024-10-31",
        },
    ),
    (
        "windows-containers-564",
        SourceEntry {
            title: Cow::Borrowed("Program that ends with -1073741515"),
            url: Cow::Borrowed("https://github.com/microsoft/Windows-Containers/issues/564"),
            date: "2025-01-23",
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
