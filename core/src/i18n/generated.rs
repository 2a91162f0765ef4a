// Written by `cargo xtask codegen`; edit the tables it is made from, not this file.

use super::Message;
use crate::packed::Packed;

/// The languages, in the order of [`TEMPLATES`].
pub(super) static LANGUAGES: &[&str] = &["en", "zh-CN", "ko-KR", "pt-BR"];

/// In a template, the characters below stand for values, by number.
pub(super) const VALUES: u8 = 8;

/// The keys of the sentences that a report names.
pub(super) static KEYS: Packed = Packed {
    text: concat!(
        "finding.base-image-not-set",
        "finding.base-image-set-late",
        "finding.build-label-contradicted",
        "finding.build-not-constrained",
        "finding.build-not-pinned",
        "finding.client-process-isolation",
        "finding.compose-type",
        "finding.constraint-not-understood",
        "finding.container-job-github",
        "finding.container-job-gitlab",
        "finding.daemon-comment",
        "finding.daemon-not-json",
        "finding.daemon-option",
        "finding.dockerfile-refused",
        "finding.document-empty",
        "finding.documented-but-blocked",
        "finding.documented-but-refused",
        "finding.documented-but-refused-everywhere",
        "finding.documents-contradict",
        "finding.error-recognised",
        "finding.error-settled",
        "finding.exec-opt-form",
        "finding.exec-opt-isolation",
        "finding.exec-opt-unknown",
        "finding.extends-circle",
        "finding.extends-not-given",
        "finding.extends-unknown",
        "finding.family-fails",
        "finding.field-differs",
        "finding.floating-tag",
        "finding.host-network-ignored",
        "finding.host-process-disagrees",
        "finding.host-process-network",
        "finding.host-process-partial",
        "finding.host-version-unknown",
        "finding.image-newer-refused",
        "finding.image-newer-than-host",
        "finding.image-older-refused",
        "finding.image-older-than-host",
        "finding.image-revision-newer",
        "finding.image-revision-newer-after",
        "finding.image-version-unknown",
        "finding.isolation-client",
        "finding.isolation-linux",
        "finding.isolation-unknown",
        "finding.kind-not-checked",
        "finding.latest-linux",
        "finding.latest-none",
        "finding.linux-image-on-windows",
        "finding.linux-only-field",
        "finding.linux-only-field-ignored",
        "finding.linux-only-field-later",
        "finding.linux-only-field-on-node",
        "finding.mismatch-observed",
        "finding.mixed-base-versions",
        "finding.no-entry-observed",
        "finding.no-node-fits",
        "finding.no-swarm-node-fits",
        "finding.node-version-unknown",
        "finding.not-an-object",
        "finding.not-documented",
        "finding.not-documented-open",
        "finding.observed-both",
        "finding.observed-fails",
        "finding.observed-works",
        "finding.os-contradicted",
        "finding.os-not-constrained",
        "finding.os-not-set",
        "finding.out-of-support",
        "finding.pinned-tag",
        "finding.platform-contradicts-image",
        "finding.pod-rejected",
        "finding.pull-depends-on-runtime",
        "finding.pull-refused",
        "finding.pull-refused-all",
        "finding.pull-refused-by-others",
        "finding.repository-moved",
        "finding.request-not-understood",
        "finding.retired-tag",
        "finding.retired-version",
        "finding.review-not-understood",
        "finding.revision-break-exit",
        "finding.revision-break-programs",
        "finding.revision-mismatch",
        "finding.revision-not-known",
        "finding.revisions-disputed",
        "finding.runner-label-moves",
        "finding.runner-retired",
        "finding.same-family",
        "finding.selector-against-image",
        "finding.single-image-tag",
        "finding.tag-not-known",
        "finding.target-not-found",
        "finding.target-not-understood",
        "finding.text-not-readable",
        "finding.value-not-understood",
        "finding.windows-options-on-linux",
        "identify.address",
        "identify.before-containers",
        "identify.bound",
        "identify.build-number",
        "identify.date",
        "identify.digest",
        "identify.disputed-update",
        "identify.empty",
        "identify.family",
        "identify.label",
        "identify.linux",
        "identify.nothing",
        "identify.other-update",
        "identify.other-version",
        "identify.out-of-range",
        "identify.port",
        "identify.release-name",
        "identify.several",
        "identify.several-updated",
        "identify.tag",
        "identify.tag-says-nothing",
        "identify.too-long",
        "identify.two-updates",
        "identify.two-versions",
        "identify.unknown-number",
        "identify.unknown-update",
        "identify.unreleased-build",
        "identify.updated",
        "identify.version-number",
        "image.config",
        "image.index",
        "image.manifest-only",
        "image.no-os-version",
        "image.not-oci",
        "reason.linux-image",
        "reason.no-host",
        "reason.no-image-version",
        "reason.pull-depends",
        "reason.pull-refused",
        "reason.pull-refused-newer",
        "reason.pull-refused-older",
        "start.client-too-old",
        "start.equal-builds",
        "start.family-fails",
        "start.host-process",
        "start.newer-image",
        "start.no-version",
        "start.observed-fails",
        "start.observed-works",
        "start.older-image",
        "start.revision-break",
        "start.revision-unknown",
        "start.revisions-differ",
        "start.revisions-disputed",
        "start.same-family",
        "start.stable-abi",
        "start.utility-vm",
        "start.varies",
    ),
    ends: &[
        26, 53, 85, 114, 138, 170, 190, 223, 251, 279, 301, 324, 345, 371, 393, 423, 453, 494, 522, 546, 567,
        588, 614, 638, 660, 685, 708, 728, 749, 769, 797, 827, 855, 883, 911, 938, 967, 994, 1023, 1051,
        1085, 1114, 1138, 1161, 1186, 1210, 1230, 1249, 1279, 1303, 1335, 1365, 1397, 1422, 1449, 1474, 1494,
        1520, 1548, 1569, 1591, 1618, 1639, 1661, 1683, 1706, 1732, 1750, 1772, 1790, 1824, 1844, 1875, 1895,
        1919, 1949, 1973, 2003, 2022, 2045, 2074, 2101, 2132, 2157, 2183, 2209, 2235, 2257, 2276, 2306, 2330,
        2351, 2375, 2404, 2429, 2457, 2489, 2505, 2531, 2545, 2566, 2579, 2594, 2618, 2632, 2647, 2661, 2675,
        2691, 2712, 2734, 2755, 2768, 2789, 2805, 2829, 2841, 2866, 2883, 2903, 2924, 2947, 2970, 2995, 3011,
        3034, 3046, 3057, 3076, 3095, 3108, 3126, 3140, 3163, 3182, 3201, 3226, 3251, 3271, 3289, 3307, 3325,
        3342, 3358, 3378, 3398, 3415, 3435, 3457, 3479, 3503, 3520, 3536, 3552, 3564,
    ],
    carries: &[],
};

/// The names of their values.
pub(super) static NAMES: Packed = Packed {
    text: concat!(
        "variable image",
        "variable image",
        "label node value kernel",
        "name good bad",
        "count builds",
        "host image",
        "key expected found",
        "constraint",
        "image label",
        "image label",
        "document",
        "document detail",
        "option",
        "detail",
        "document",
        "image host isolation edition reason",
        "image host isolation edition runtime rule",
        "image host isolation edition",
        "edition image host isolation status says",
        "cause what next",
        "cause what",
        "option",
        "isolation",
        "option",
        "name chain",
        "name service file",
        "name service document",
        "image host",
        "path text",
        "image date versions",
        "",
        "path value pod",
        "",
        "",
        "reason",
        "image host runtime rule",
        "image host",
        "image host runtime rule",
        "image host",
        "image host",
        "image host months",
        "image reason",
        "name host",
        "name isolation",
        "name isolation",
        "object",
        "image repository",
        "image date",
        "image",
        "path message since",
        "path",
        "path since",
        "path",
        "container text",
        "name image other",
        "container text",
        "detail",
        "name detail",
        "node kernel",
        "document found",
        "image host isolation status edition",
        "image host isolation status edition",
        "image host isolation worked failed",
        "image host isolation failed",
        "image host isolation worked",
        "os path other",
        "name",
        "",
        "release ended",
        "image",
        "name platform image os",
        "reason",
        "image host accepting refusing",
        "runtime image host rule",
        "runtime image host rule",
        "image host refusing",
        "repository date successor",
        "detail",
        "image ended name release",
        "image ended name",
        "detail",
        "image host month",
        "image host month",
        "image host said",
        "image host",
        "image host said",
        "label image host",
        "label until",
        "image host",
        "selected image imageVersion",
        "image",
        "tag repository date tags",
        "target namespace known",
        "target",
        "document detail",
        "field detail",
        "path message",
        "text",
        "text first",
        "text",
        "text",
        "text",
        "text",
        "kb build versions",
        "",
        "text",
        "text",
        "text",
        "text",
        "text kb versions",
        "text",
        "number",
        "port text",
        "text",
        "text",
        "kb versions",
        "text",
        "text",
        "max",
        "text",
        "first second",
        "text",
        "kb",
        "text",
        "kb version",
        "text",
        "image",
        "image",
        "image",
        "image",
        "image",
        "image",
        "",
        "image",
        "image",
        "runtime image rule",
        "runtime image rule",
        "runtime image rule",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
    ),
    ends: &[
        14, 28, 51, 64, 76, 86, 104, 114, 125, 136, 144, 159, 165, 171, 179, 214, 255, 283, 323, 338, 348,
        354, 363, 369, 379, 396, 417, 427, 436, 455, 455, 469, 469, 469, 475, 498, 508, 531, 541, 551, 568,
        580, 589, 603, 617, 623, 639, 649, 654, 672, 676, 686, 690, 704, 720, 734, 740, 751, 762, 776, 811,
        846, 880, 907, 934, 947, 951, 951, 964, 969, 991, 997, 1026, 1049, 1072, 1091, 1116, 1122, 1146,
        1162, 1168, 1184, 1200, 1215, 1225, 1240, 1256, 1267, 1277, 1304, 1309, 1333, 1355, 1361, 1376, 1388,
        1400, 1404, 1414, 1418, 1422, 1426, 1430, 1447, 1447, 1451, 1455, 1459, 1463, 1479, 1483, 1489, 1498,
        1502, 1506, 1517, 1521, 1525, 1528, 1532, 1544, 1548, 1550, 1554, 1564, 1568, 1573, 1578, 1583, 1588,
        1593, 1598, 1598, 1603, 1608, 1626, 1644, 1662, 1662, 1662, 1662, 1662, 1662, 1662, 1662, 1662, 1662,
        1662, 1662, 1662, 1662, 1662, 1662, 1662, 1662,
    ],
    carries: &[],
};

/// The sentences of each language.
pub(super) static TEMPLATES: &[Packed] = &[
    Packed {
        text: concat!(
            "\0 has no default in \u{1}: without a value from outside nothing is named.",
            "\0 in \u{1} is declared only after the first FROM, where it does not count for a FROM: nothing is named.",
            "The label \0 of node \u{1} says \u{2}, but its kernelVersion says \u{3}; pods are placed by the label and run on the kernel.",
            "\0 fits some of its nodes only: \u{1} run it, \u{2} do not.",
            "The cluster has Windows nodes of \0 builds (\u{1}) and nothing in the pod says which one it needs; the scheduler may pick any.",
            "\0 is a Windows client from before version 1809: \u{1} runs there under Hyper-V isolation only, and Docker refuses process isolation.",
            "\0 must be a \u{1}, not a \u{2}.",
            "The constraint '\0' has no == or != between a key and a value.",
            "GitHub runs jobs, services and container actions in containers on Linux runners only: \0 on \u{1} fails.",
            "\0 is not used: GitLab's hosted runner \u{1} does not run jobs in containers.",
            "dockerd does not start with \0: it holds a comment, and JSON has none.",
            "dockerd does not start with \0: it is no JSON (\u{1}).",
            "dockerd does not start with the option '\0': it knows no such option.",
            "docker build refuses this Dockerfile: \0.",
            "\0 is empty; give Kubernetes manifests in YAML or JSON.",
            "\0 on \u{1} with \u{2} isolation is documented as supported (edition of \u{3}), but it does not start. \u{4}",
            "\0 on \u{1} with \u{2} isolation is documented as supported (edition of \u{3}), but \u{4} refuses to pull it (rule \u{5}).",
            "\0 on \u{1} with \u{2} isolation is documented as supported (edition of \u{3}), but no current runtime pulls it.",
            "The edition of \0 calls \u{1} on \u{2} with \u{3} isolation \u{4}; other documents disagree. \u{5}",
            "\0: \u{1} \u{2}",
            "\0: \u{1}",
            "dockerd does not start with the exec-opt '\0': it must be KEY=VALUE, such as isolation=hyperv.",
            "dockerd does not start with the isolation '\0'; there are default, process and hyperv.",
            "dockerd does not start with the exec-opt '\0': on Windows it knows isolation, on Linux native.cgroupdriver.",
            "\0 extends itself: \u{1}.",
            "\0 takes its settings from \u{1} in \u{2}, which was not given: what they say is not known.",
            "\0 extends \u{1}, and \u{2} has no such service.",
            "\0 and the host, \u{1}, have different builds with the same binaries. The documents say that it does not work, and those who tried saw it fail.",
            "\0: \u{1}",
            "\0 names no Windows release and moves from one to the next; on \u{1} it offered \u{2}.",
            "hostNetwork has no effect on a Windows node unless the pod is made of HostProcess containers.",
            "\0 is \u{1}, but the pod's own hostProcess is \u{2}: the API server wants the same in both.",
            "A pod of HostProcess containers needs hostNetwork: true; the API server rejects it without.",
            "Some containers are HostProcess containers and some are not; the API server wants all of them or none.",
            "The Windows version of the host is not certain. \0",
            "\0 is newer than the host, \u{1}: \u{2} refuses to pull it (rule \u{3}), and Windows runs newer containers only on newer hosts, with any isolation.",
            "\0 is newer than the host, \u{1}: Windows runs newer containers only on newer hosts, with any isolation.",
            "\0 is older than the host, \u{1}: \u{2} refuses to pull it (rule \u{3}), and with process isolation Windows would stop it (0xc0370101).",
            "\0 is older than the host, \u{1}: with process isolation the container shares the host's kernel and Windows stops it (0xc0370101).",
            "\0 is a later update than the host, \u{1}, has. The documents allow it; no failure of this build is known.",
            "\0 is a later update than the host, \u{1}, has. The documents allow it; after the updates of \u{2} such images failed on hosts that were behind.",
            "The Windows version of \0 is not known. \u{1}",
            "\0 asks for process isolation, which dockerd on \u{1} refuses: Windows clients before version 1809 run Hyper-V containers only.",
            "\0 asks for \u{1} isolation, which a Linux engine does not have: it knows the default only.",
            "\0 asks for the isolation '\u{1}'; there are default, process and hyperv.",
            "\0 is a kind that winver does not check; it reads pods, workloads, nodes, runtime classes, events and lists of them.",
            "\0 holds Linux images only: the tags of \u{1} that have Windows images name the Windows release.",
            "\0 cannot be pulled: Microsoft's base images have no tag latest since \u{1}, and a reference without a tag asks for latest.",
            "\0 is a Linux image; a Windows host cannot run it.",
            "\0 \u{1} (Kubernetes \u{2} and later): the API server rejects the pod.",
            "\0 has no meaning on Windows; a Windows node ignores it, and the API server rejects it once spec.os.name is windows.",
            "\0 has no meaning on Windows, and from Kubernetes \u{1} on the API server rejects the pod because of it.",
            "\0 has no meaning on Windows, and a Windows node fails the pod because of it.",
            "The status of \0 says that versions do not fit: \"\u{1}\".",
            "\0 is built on \u{1}, the last stage on \u{2}: one host has to run both to build it.",
            "The registry offered nothing that the node accepts for \0: \"\u{1}\". That is a version that does not fit, or an image for another operating system.",
            "No node of the cluster fits: \0",
            "No node of the swarm meets the constraints of \0: \u{1}",
            "Node \0 does not say which Windows it runs (kernelVersion is '\u{1}').",
            "\0 holds \u{1} where a Kubernetes object with apiVersion and kind was expected.",
            "\0 on \u{1} with \u{2} isolation is \u{3} by the edition of \u{4}, although the runtime pulls it and Windows starts it.",
            "\0 on \u{1} with \u{2} isolation is \u{3} by the edition of \u{4}.",
            "Others saw an image of build \0 start on a host of build \u{1} with \u{2} isolation (\u{3}), and fail (\u{4}).",
            "Others saw an image of build \0 fail on a host of build \u{1} with \u{2} isolation: \u{3}.",
            "Others saw an image of build \0 start on a host of build \u{1} with \u{2} isolation: \u{3}.",
            "spec.os.name is \0, but \u{1} asks for \u{2} nodes: the kubelet rejects the pod wherever it is placed.",
            "\0 is a Windows container, and no constraint keeps it off the Linux nodes of the swarm.",
            "The pod asks for Windows nodes but does not set spec.os.name: windows, so the API server and the pod security standards treat it as a Linux pod.",
            "\0 is out of support since \u{1}.",
            "\0 is one update of its release and never changes; later security updates come under other tags.",
            "\0 asks for the platform \u{1}, but \u{2} is a \u{3} image.",
            "The kubelet rejected the pod: \0.",
            "Whether \0 is pulled on \u{1} depends on the container runtime: \u{2} would take it, \u{3} would not.",
            "\0 refuses to pull \u{1} on \u{2}: its rule \u{3} does not accept that version there, although Windows would start it.",
            "\0 refuses to pull \u{1} on \u{2}: its rule \u{3} accepts no entry of the index.",
            "\0 is pulled on \u{1} by every current runtime; releases with \u{2} refuse it.",
            "\0 gets no new images since \u{1}; they are published as \u{2}.",
            "The request could not be understood: \0.",
            "\0 has had no updates since \u{1}, when the servicing of \u{2} for \u{3} ended.",
            "\0 has had no updates since \u{1}, when the support of this version of \u{2} ended.",
            "The AdmissionReview could not be understood: \0.",
            "\0 and the host, \u{1}, are on different sides of the update of \u{2}: the host is behind, and containers of Server Core were seen to exit at once (0xc0370106).",
            "\0 and the host, \u{1}, are on different sides of the update of \u{2}: 32-bit programs in the container fail (0xc0000142), often silently.",
            "\0 and the host, \u{1}, have different revisions: on Windows Server 2016 the revisions must be equal for process isolation. The documents differ on what happens else. \u{2}",
            "\0 and \u{1} are both Windows Server 2016, where the revisions must be equal for process isolation; here they are not both known.",
            "\0 and the host, \u{1}, have different revisions, and the documents differ on whether they must match. \u{2}",
            "\0 is given to a newer Windows in time, and \u{1} then meets another host; today it is \u{2}.",
            "\0 is served no more since \u{1}: the job never starts.",
            "\0 and the host, \u{1}, have different builds with the same binaries. People saw it work; the documents say it does not.",
            "The pod asks for nodes of build \0, where \u{1} (\u{2}) does not run.",
            "\0 is a single image and not an index: containerd pulls it without comparing versions, so one that does not fit fails when the container starts.",
            "\0 is none of the tags that \u{1} was known to have on \u{2}: \u{3}.",
            "\0 was not found in namespace \u{1}; what was given holds \u{2}.",
            "'\0' is no TYPE/NAME; give something like pod/web, deploy/web or node/win-0.",
            "\0 could not be read: \u{1}.",
            "\0: \u{1}",
            "\0: \u{1}: the API server rejects the pod.",
            "\0 is an IP address, or a version from before Windows containers.",
            "\0 is from before Windows containers, which began with build \u{1}.",
            "'\0' is about a version and those after it, or before it; give one version.",
            "\0 is the build number of a Windows release.",
            "\0 is a date, not a Windows version.",
            "'\0' is known by its digest only, which names no Windows version; the os.version of its image config would settle it.",
            "\0 is an update of build \u{1}, but to which revision is told in two ways: \u{2}.",
            "The string is empty; give a Windows version such as 10.0.20348, 'Windows Server 2022' or ltsc2022.",
            "\0 is the version of binaries that several builds share; it does not tell these builds apart.",
            "'\0' is the version label of a Windows release.",
            "\0 is a Linux system, not a Windows version.",
            "'\0' names no Windows version; give something like 10.0.20348.2402, 'Windows Server 2022', ltsc2022, or the output of ver.",
            "'\0' contradicts itself: \u{1} is the update to \u{2}.",
            "\0 is a version of something else: a Windows version that runs containers starts with 10.0.",
            "\0 is no Windows version: a version is 10.0.BUILD or 10.0.BUILD.REVISION, with numbers up to 65535.",
            "\0 in '\u{1}' is the port of the registry, and no tag names a Windows version; the os.version of its image config would settle it.",
            "'\0' is the name of a Windows release.",
            "'\0' is the name of several Windows versions; a build number would settle it.",
            "\0 is the update to several versions: \u{1}. The build of the system it was installed on would settle it.",
            "The tag in '\0' names a Windows release.",
            "'\0' has no tag that names a Windows version; the os.version of its image config would settle it.",
            "The string is longer than \0 characters, which no version is; give the one line that holds the version.",
            "'\0' names more than one update; give the version number of the system.",
            "The string holds two different versions, \0 and \u{1}; give one.",
            "\0 is not the build number of any Windows release that runs containers.",
            "\0 is not in winver's table of updates that set a build; a version number would settle it.",
            "\0 is a Windows version number, but not of a release that winver knows.",
            "\0 is the update to \u{1}.",
            "\0 is a Windows version number.",
            "The image config of \0 states its Windows version.",
            "The index of \0 lists its Windows versions.",
            "A manifest alone does not state a Windows version; give the image config or the index of \0.",
            "The image config of \0 states no os.version, so a runtime takes it on any host.",
            "What was given for \0 is no OCI index, manifest or image config: it has neither manifests, nor config and layers, nor os.",
            "\0 is a Linux image.",
            "No host is known for it.",
            "The Windows version of \0 is not known.",
            "It depends on the container runtime whether \0 is pulled.",
            "\0 refuses to pull \u{1} (rule \u{2}).",
            "\0 refuses to pull \u{1} (rule \u{2}): it is newer than the host, and Windows would not start it either.",
            "\0 refuses to pull \u{1} (rule \u{2}): it is older than the host, and Windows would not start it either.",
            "Windows clients before version 1809 run containers under Hyper-V isolation only.",
            "Host and image have the same build, so the container finds the kernel it was made for.",
            "The builds share their binaries, but the documents say that it does not work, and those who tried saw it fail.",
            "A HostProcess container is a process of the host itself, so no version has to fit.",
            "The image is newer than the host; Windows runs newer containers only on newer hosts, whatever the isolation.",
            "The image's Windows version is not known.",
            "Windows should start it, but those who reported on this pair saw it fail.",
            "Windows should stop an image that is older than the host, but somebody saw this pair start.",
            "The image is older than the host and would share the host's kernel; Windows stops it from starting (0xc0370101).",
            "Host and image are on different sides of an update that is known to part them.",
            "On Windows Server 2016 host and image must have the same revision, and at least one of them is not known.",
            "On Windows Server 2016 host and image must have the same revision; these differ, and the container may not start.",
            "Host and image have different revisions, and the documents disagree on whether that matters for this version.",
            "The builds differ in number but share their binaries: it was seen to work, and the documents say it does not.",
            "From build 20348 on, later hosts run earlier containers in process isolation.",
            "Under Hyper-V isolation the container boots its own kernel from the image, which may be as old as the image.",
            "It depends on which version the host has or which entry of the index it takes.",
            "File modes have no effect on a Windows node; remove defaultMode and the mode of the items, and restrict access with Windows access control lists.",
            "A Windows node treats ClusterFirstWithHostNet as ClusterFirst; write ClusterFirst so that the manifest says what happens.",
            "File modes have no effect on a Windows node; remove defaultMode and the mode of the items, and restrict access with Windows access control lists.",
            "Windows nodes offer no huge pages, so the volume cannot be set up and the pod does not start; remove the medium to keep the data on the disk of the node.",
            "The Windows node puts the volume on its disk in clear text instead of in memory; do not keep secrets in it, or encrypt the disk of the node.",
            "Fibre Channel volumes can be mounted on Linux nodes only, so the pod does not start; use storage with a CSI driver for Windows.",
            "Windows nodes offer no huge pages, so the pod stays Pending; remove the hugepages limit.",
            "Windows nodes offer no huge pages, so the pod stays Pending; remove the hugepages request.",
            "The built-in iSCSI volume can be mounted on Linux nodes only, so the pod does not start; use storage with a CSI driver for Windows.",
            "A Windows node mounts every volume privately, so nothing mounted in the container shows on the host; remove mountPropagation.",
            "A Windows node mounts every volume privately, so later mounts of the host do not show in the container; remove mountPropagation.",
            "A Windows node mounts SMB (CIFS) shares only, so an NFS volume fails and the pod does not start; use an SMB share or a CSI driver for Windows.",
            "File modes have no effect on a Windows node; remove defaultMode and the mode of the items, and restrict access with Windows access control lists.",
            "Enabled is an error unless the runtime handler of the node reports support for recursive read-only mounts; use readOnly alone on Windows.",
            "File modes have no effect on a Windows node; remove defaultMode and the mode of the items, and restrict access with Windows access control lists.",
            "Raw block volumes cannot be attached on a Windows node, so the pod never starts; mount the volume as a file system with volumeMounts.",
            "Run the command as an administrator, or give the container's user the right to the file or pipe it names.",
            "Windows denied the access.",
            "End the left-over with hcsdiag kill and its identifier, or restart the host; then start the container again.",
            "A container of this identifier is still registered with the compute service.",
            "Look for the first error before this one, in the same output, in the container's log or in the log of the runtime.",
            "The container had already stopped when it was spoken to; this follows from an earlier failure.",
            "Exclude the runtime's data folder from the scanner, then pull again.",
            "A virus scanner refused a file of the image while it was unpacked.",
            "Log in to the registry, or give the pod an imagePullSecret, and check the repository's name: a wrong one is answered the same.",
            "The registry wants a login, or this login may not pull the image.",
            "Check the path of the Dockerfile, the build context and .dockerignore; paths in COPY start at the context.",
            "The build did not find a file, or could not read the Dockerfile.",
            "Use a tag of the same image for the host's build, or Hyper-V isolation if the image is older than the host.",
            "The image was made for another build of Windows than the host's, and would share the host's kernel.",
            "Update the client or the library that it uses, or set DOCKER_API_VERSION or the engine's min-api-version to one that both know.",
            "The client speaks a version of the engine's API that the engine does not accept.",
            "Read the Hyper-V-Compute event log of the same minute: it says why the container's machine went away.",
            "The connection between the compute service and the container broke.",
            "Check the address and port in the message, that the server runs, and the proxy settings of the engine.",
            "Nothing accepted the network connection.",
            "Try again; if it happens again, go through another network or proxy.",
            "The other side cut a network connection off.",
            "Read what the command printed before this (docker logs, kubectl logs --previous, or the build's output).",
            "A command in the container, or in the build, ended with an error of its own.",
            "Correct what the message names; paths on Windows need a drive letter, and folders to mount must exist.",
            "The engine does not accept a name or an option of the container: an image name, a volume, a mount or a mode.",
            "Turn the feature on and restart the host; Docker Desktop needs it for Windows containers only.",
            "The Windows feature Containers is off on this host.",
            "Restart the engine or the host, then pull again.",
            "A helper process of the engine did not start (0xC0000142), as happens when the host's desktop heap is used up.",
            "Free space where the runtime keeps its layers, or raise the container's size limit, then try again.",
            "The disk is full.",
            "Use a base image that has it (Server Core instead of Nano Server), or install the runtime that the program needs.",
            "A program did not start because a DLL that it needs is not in the image.",
            "Check the host's DNS servers and proxy, and the spelling of the name.",
            "A name, most often the registry's, could not be resolved.",
            "Pull again; if it stays, remove the image's leftovers, and look at the proxy or mirror on the way to the registry.",
            "A layer or manifest arrived broken or not whole.",
            "Update the engine; if it is current, look for an option of the container that this Windows does not have.",
            "The compute service does not understand what the engine asks for.",
            "If the image is for Windows, switch the engine or the builder to Windows containers.",
            "The engine asked for Linux, and the image has no entry for that.",
            "Switch Docker Desktop to the other kind of containers, or run the image on a node of its own operating system.",
            "The image is for another operating system than the engine runs: Linux against Windows.",
            "Start the service (docker, containerd), use an elevated console, and check that the client talks to the right pipe or context.",
            "The container engine does not answer.",
            "Read what follows in the message, and the engine's log in the event log; then check its configuration file and the state of its data folder.",
            "The container engine did not start.",
            "Check ENTRYPOINT, CMD, WORKDIR and the paths; Nano Server has no PowerShell and few of the tools of Server Core.",
            "The program to start, or the folder to start it in, is not in the image.",
            "Use an image for the node's architecture, and check the line endings of scripts.",
            "The program is for another processor or another operating system, or is no program.",
            "Compare the revisions of host and image: with the same build, an image of a later month than the host can do this, and updating the host helps; otherwise look at memory, antivirus and the layers.",
            "The container stopped while it was starting (0xc0370106), and the code does not say why.",
            "Give host and image the update of the same month: both before February 2020 or both after; otherwise install what the program needs.",
            "A program failed to load its DLLs, as 32-bit programs do when only one of host and image has the update of February 2020.",
            "Exclude the runtime's data folder from antivirus, backup and sync clients, then try again.",
            "Another process holds a file that is needed.",
            "List the filter drivers, and remove or update the one that is not Microsoft's: backup, antivirus or cloud drive.",
            "A layer could not be mounted because a filter driver of the host is in the way.",
            "Switch the engine to Windows containers, or push the image again with its foreign layers.",
            "The registry does not have a layer that was asked for; an engine for Linux asks so for layers of Windows images.",
            "Check the credential spec, that the host may read the account's password, and the way to a domain controller.",
            "The container's group managed service account could not be set up.",
            "Read the network plugin's log; without a plugin, restart the hns service and create the container network anew.",
            "The network of the container could not be set up.",
            "Turn on Hyper-V (in a virtual machine: nested virtualization), or use an image of the host's own build with process isolation.",
            "The host cannot start a utility VM: the hypervisor or a feature it needs is off.",
            "Use a tag of the same image for the host's build, or a newer host.",
            "The engine refuses the image: it was made for a newer build of Windows than the host's.",
            "Use a tag of the same image for the host's build, or a newer host.",
            "The host cannot unpack the image's utility VM, which happens when the image is newer than the host.",
            "Use an image of the host's own build or Hyper-V isolation; if the builds agree, remove the image and pull it again.",
            "The container could not be created for a missing file, which builds 18362 and 18363 say of an older image with process isolation.",
            "Use a released tag of the image.",
            "The image or the option needs an Insider build of Windows.",
            "Look for the first error before this one, in the same output or in the log of the runtime.",
            "The container was asked for something that its state does not allow; this follows from an earlier failure.",
            "Remove the image and pull it again; if it stays, compare the image's build with the host's: Windows 11 25H2 refused images of Server 2025 with these words.",
            "A layer of the image has a format that this Windows does not know, or is damaged.",
            "Exclude the runtime's data folder from antivirus and sync clients, keep it on a local NTFS drive, and pull again; an image newer than the host fails here too.",
            "A layer of the image could not be unpacked.",
            "Try again; if it stays, update the host and list its filter drivers: those of backup, antivirus or cloud drives get in the way.",
            "A layer of the image could not be mounted.",
            "Look at what the tag offers (docker manifest inspect), and use a tag for the host's build.",
            "The registry offers nothing that this host accepts: no entry for its build, or none for its operating system at all.",
            "Check the name and the tag; Microsoft's base images have no latest, and Nano Server 2019 is called 1809 or ltsc2019.",
            "The registry has no such image or tag.",
            "Raise the container's limit or lower what it needs; on the host free memory and let the paging file grow.",
            "There is too little memory.",
            "Give the pod spec.os.name and the node selector kubernetes.io/os of its own operating system.",
            "The kubelet refused the pod: it is for another operating system than the node.",
            "Read the pod's events (kubectl describe pod), and correct what they name: volumes, secrets, runAsNonRoot.",
            "The kubelet could not prepare the container: a volume, a secret or a security setting of the pod is in the way.",
            "Use another port, or find the owner with netstat -ano and the reserved ranges with netsh interface ipv4 show excludedportrange tcp.",
            "A port of the host could not be taken: something else has it, or Windows reserves it.",
            "Run the same image on a host of the image's own build: if it crashes there too, the program is at fault.",
            "A program in the container crashed.",
            "Run the container with Hyper-V isolation, or update the client to build 17763 or later.",
            "This Windows client runs containers with Hyper-V isolation only.",
            "Check the command, the working folder and which operating system the image is for.",
            "The container stopped while its program was being started.",
            "Update the host, and use an image of the host's own build.",
            "The compute service and the container do not understand each other.",
            "Log in, wait, or pull through a mirror.",
            "The registry limits how often this address may pull.",
            "Try again later, look at the registry's status page, and try without the proxy or mirror.",
            "The registry, or a proxy before it, answered with an error of its own.",
            "Update the host to the image's revision or later, or use a tag of the host's revision.",
            "Image and host have the same build but different revisions.",
            "Update the runner, or name a helper image of the host's build (helper_image).",
            "The GitLab runner does not know this build of Windows and has no helper image for it.",
            "Compare the pod's selectors and tolerations with the labels and taints of the nodes: kubectl winver and the pod's name does.",
            "No node takes the pod.",
            "Look for who ended it: an earlier error of the runtime, a failed probe, or a person.",
            "The container was ended from outside.",
            "A pull: check the way to the registry; a start: look at load, antivirus and the disk of the host. Then try again.",
            "Something did not answer in time.",
            "Add the authority that signs on the way to the host's store and restart the engine, or mend the proxy that breaks the connection.",
            "A certificate is not trusted.",
            "Read the Hyper-V-Compute event log of the same minute.",
            "The compute service failed with a code that has no name here.",
            "Look for the first error of the same output and for the log of the runtime; with the versions of host and image, winver can tell whether they fit.",
            "The engine or the runtime failed, and winver does not know these words.",
            "Compare edition and build with what the message names: use another edition, a newer build, or do without the option.",
            "This Windows (its edition or its build), or the engine on it, does not have what is asked of it.",
            "Use a Docker Engine before 23.0, or a host of build 17763 or later.",
            "This Docker Engine does not run on so old a Windows.",
            "Use an image for the processor, or name a platform that the image has.",
            "The image has no entry for this processor.",
            "no node meets the required node affinity",
            "\0 is after \u{1}; an edition of the future is not known.",
            "\0 is before the first edition of the compatibility matrix, \u{1}.",
            "\0 (line \u{1}, column \u{2})",
            "\0 stands before the first FROM, where only ARG may",
            "\0 cannot be '\u{1}'; it is one of \u{2}",
            "'\0' is neither a finding nor a pull rule; kubectl winver explain lists both.",
            "'\0' is no date; give YYYY-MM-DD.",
            "'\0' is no edition of the compatibility matrix; kubectl winver matrix --editions lists their ids.",
            "FROM takes an image, and AS with a name after it",
            "the gatekeeper's own configuration is not understood, so nothing enters until it is corrected: \0",
            "the here-document <<\0 has no line \0 that ends it",
            "\0 is never a \u{1}.",
            "\0 is missing in \u{1}",
            "\0 has no key '\u{1}'; it takes \u{2}",
            "'\0' is no Kubernetes version; give MAJOR.MINOR such as \u{1}.",
            "'\0' is no language that winver speaks; it speaks \u{1}.",
            "It has no effect without \0; give \0 too.",
            "It is about a host; give the host too.",
            "it has no FROM",
            "its request has no object (operation \0), so there is nothing to check; have the webhook called for CREATE and UPDATE only",
            "it has no request; give an admission.k8s.io/v1 AdmissionReview as the API server sends it",
            "no stage before this one has the number \0",
            "its request has no uid",
            "it is a \0; a request is an object with the key operation",
            "its kind is '\0', not AdmissionReview",
            "it is not JSON: \0",
            "nothing of that type",
            "it has no operation; give one of \0",
            "'\0' is no container runtime that winver knows; give a product with its version (containerd 2.2.0, docker 29.0.1) or a rule (R0, R1, R2, R3, classic).",
            "'\0' has no version of \u{1} that winver knows; give one like \u{1} \u{2}.",
            "\0=\u{1} is on no node",
            "'\0' could be any of \u{1}; give one of them.",
            "the nodes that match are tainted (\0) and the pod does not tolerate it",
            "the text is empty; paste what the failing command printed",
            "A timeline is of one cell; give a host and an image.",
            "It cannot be combined with \0; leave one of them out.",
            "\0 has no flag \u{1}",
            "there is no instruction \0",
            "\0 does not meet \u{1}",
            "its apiVersion is '\0'; winver answers admission.k8s.io/v1",
            "\0 must be of type \u{1}, not \u{2}",
            "Keep the service on Windows nodes",
            "Keep the service on nodes of a version that runs it",
            "Use Docker's classic image store",
            "The same without the option",
            "The same without comments",
            "Give winver what the registry says about the image",
            "Build under Hyper-V isolation (Docker's classic builder)",
            "Make Hyper-V isolation the default of the engine (with Docker's classic image store): daemon.json, then restart it",
            "Run it under Hyper-V isolation (Docker's classic image store)",
            "Run the service under Hyper-V isolation (Docker's classic image store)",
            "See which Windows versions the image offers",
            "Leave the isolation to the engine",
            "Stay on a containerd whose rule accepts the image",
            "If the node is what the constraint asks for, say so by the label",
            "Use a label that is served",
            "Update containerd: from this version on it pulls the image",
            "Next step",
            "Build on the release that was seen to work on this host",
            "Name the release",
            "Ask for the platform of the image",
            "Set the label to what the kernel says",
            "Remove the field",
            "Use a container runtime whose rule accepts the image",
            "Build every stage on the release of the last one",
            "Ask for nodes of the pod's operating system",
            "See what the node runs",
            "Place the pod on nodes of the image's build",
            "On the running service (STACK is the name that the stack was deployed under)",
            "On the running service (STACK is the name that the stack was deployed under)",
            "Give the pod the host's network",
            "Make every container a HostProcess container",
            "Say that the pod is for Windows",
            "Update the host to at least this revision",
            "Build on a base image of at least this revision",
            "Use the tag that the repository has for this release",
            "Use the image of the host's revision",
            "Use the repository that gets new images",
            "Build on the release of the host",
            "Use the tag of the host's release",
            "Use an image of the host's release",
            "It depends on the isolation: \0.",
            "Look at \0.",
            "It has had no updates since \0.",
            "There is no tag latest.",
            "It gets updates until \0 (LTSC).",
            "No new images since \0: use \u{1}.",
            "Nano Server is the smallest: for .NET and the like, without PowerShell, WMI and the servicing stack.",
            "No known tag of this repository runs on the host.",
            "It is \0, on \u{1}.",
            "It has the host's own build.",
            "It has the host's binaries, though not its build number.",
            "Windows Server has the full Windows API and GPU support, and is much larger.",
            "Server Core is of middle size: .NET Framework, PowerShell and what most server programs need.",
            "It gets updates until \0.",
            "Windows has the full Windows API and is the largest.",
            "AT",
            "AVAILABLE",
            "Build on, best first",
            "BUILDS",
            "Could be",
            "CAUSE",
            "CHANNEL",
            "CODE",
            "COMMIT",
            "CONFIDENCE",
            "CONTAINER",
            "DEFECTS",
            "Known defects of the matrix",
            "Disputed",
            "EDITION",
            "ENDS",
            "Fix",
            "HOST",
            "HYPER-V",
            "IMAGE",
            "IN USE",
            "ISOLATION",
            "KIND",
            "Known tags",
            "NAME",
            "NEXT",
            "NODE",
            "NODES",
            "NOTE",
            "Notes",
            "OBJECT",
            "OS",
            "PHASES",
            "PROCESS",
            "PUBLISHED",
            "PULL",
            "Pull rules",
            "REASON",
            "RELEASE",
            "Repositories",
            "RULE",
            "Pull rules in use",
            "RUNTIME",
            "RUNTIMES",
            "SEVERITY",
            "Severity: \0. Since winver \u{1}.",
            "Sources",
            "START",
            "STATE",
            "SUPPORT",
            "TAGS",
            "TEXT",
            "What to do",
            "the image",
            "UPDATED",
            "VERDICT",
            "VERSION",
            "WHAT IT CHECKS",
            "WHAT IT DOES",
            "READ",
            "Why it matters",
            "Give the variable a default: before the first FROM of a Dockerfile, or as VARIABLE:-default in a compose file.",
            "A variable in the name of an image has neither a value nor a default that counts.",
            "The build or the service fails unless somebody sets it, and which Windows it needs cannot be said before.",
            "Set the label again; the kubelet does so when it registers.",
            "A node's build label and its kernel version disagree.",
            "Pods are placed by the label and run on the kernel.",
            "Label the nodes with their version and constrain the service to one that runs the image.",
            "A service may be placed on nodes where its image does not run.",
            "Swarm knows nothing of Windows versions; where a task lands decides whether it starts.",
            "Select the build with node.kubernetes.io/windows-build, directly or through a RuntimeClass.",
            "The cluster has Windows nodes of several builds, and the pod does not say which one it needs.",
            "The scheduler knows nothing of image versions and may pick a node where the image does not run.",
            "Use Hyper-V isolation, or a later Windows.",
            "Process isolation is asked for on a Windows client from before version 1809.",
            "Docker starts containers on such clients under Hyper-V isolation only.",
            "Correct the file at the place given.",
            "A compose file is not of the form that Docker takes, or refers to what is not there.",
            "Docker stops before it starts anything.",
            "Run the container in a step, with docker run.",
            "A job on a hosted Windows runner asks to run in a container.",
            "GitHub runs container jobs on Linux only, and GitLab's hosted Windows runner ignores the image.",
            "Correct the file; dockerd --validate --config-file checks it.",
            "dockerd's daemon.json is not of the form that dockerd takes.",
            "dockerd does not start: comments, unknown options and unknown exec-opts are errors to it.",
            "Correct the Dockerfile at the place given.",
            "A Dockerfile is not of the form that docker build takes.",
            "The build stops before its first step.",
            "Follow the runtime, not the matrix: use a version whose rule accepts the image, or an image of the host's release.",
            "The documents call the pair supported, but the runtime does not pull it or Windows does not start it.",
            "Runtimes compare versions by their own rule and never look at the isolation.",
            "Ask for support by the matrix; expect what the runtime and Windows do.",
            "Documents contradict the compatibility matrix about the pair.",
            "Which of them holds, nobody says; the verdict does not rest on either.",
            "Do what the finding says; when host and image are in the text too, the other findings say what fits.",
            "A pasted text or a log carries an error whose cause is known.",
            "The same few lines are printed for many reasons; which one it is decides what helps.",
            "Follow the finding's sentence; it names what works instead.",
            "A field is accepted, but does not do on Windows what it says.",
            "The pod starts without what its author relies on, or fails on the node.",
            "Name the Windows release in the tag; kubectl winver images lists the tags.",
            "The tag names no Windows release: it is latest, or missing, or the version of a product alone.",
            "Microsoft's base images have no tag latest; in other repositories such a tag moves to another Windows release or holds Linux images only.",
            "Remove hostNetwork, or make the containers HostProcess containers.",
            "A Windows pod without HostProcess containers sets hostNetwork.",
            "containerd gives only HostProcess pods the host's network; the kubelet still treats the pod as if it had it.",
            "Set windowsOptions.hostProcess: true once for the pod, and hostNetwork: true.",
            "HostProcess containers are mixed with others, lack hostNetwork, or disagree with their pod.",
            "The API server accepts HostProcess only for all containers of a pod together, with the host's network.",
            "Give the build, for example from ver or from the node's kernelVersion.",
            "What was given for the host does not determine one Windows version.",
            "The answer may differ between the versions it could be.",
            "Use the image's tag for the host's release, or move to a newer host.",
            "The image is built on a newer Windows than the host.",
            "No isolation helps: even the utility VM of Hyper-V isolation needs a host that is at least as new as the image.",
            "Rebuild on the tag of the host's release, run the container under Hyper-V isolation where the runtime allows it, or place it on a host of the image's build.",
            "The image is built on an older Windows than the host, and the container would share the host's kernel.",
            "With process isolation the user-mode files in the image and the kernel of the host must belong together; Windows refuses the combination with 0xc0370101.",
            "Keep the host at least as new as the image.",
            "Host and image have the same build, and the image is the later update.",
            "The documents say that revisions do not matter from 1809 on; after some updates newer images failed on hosts that had not been updated.",
            "Look the image up with docker manifest inspect and give the result, or build it with a tag that names the release.",
            "Nothing that was given says which Windows the image is built on.",
            "The tag names no release and neither an index nor an image config was given; an answer would be a guess.",
            "Ask for an isolation that the host has, or leave it to the engine.",
            "A file asks for an isolation that the engine does not give.",
            "The container is refused when it is created.",
            "Nothing to do.",
            "A document holds an object of a kind that winver does not read.",
            "It was passed over; nothing is wrong with it.",
            "Place the pod on Linux nodes, or use a Windows image.",
            "The image is a Linux image and the host runs Windows.",
            "The runtime answers with the same words as for a Windows version that does not fit.",
            "Remove the field.",
            "The pod sets a field that Windows does not have.",
            "With spec.os.name: windows the API server rejects the pod; without it the node ignores the field or fails the pod.",
            "Compare the image's os.version with the node's kernelVersion, and rebuild or move the pod.",
            "A container's status carries the error of a version mismatch.",
            "This is what Windows or the runtime said when it tried; it outranks what the tags promise.",
            "Build every stage on the tag of one release.",
            "The stages of a Dockerfile are built on different Windows versions.",
            "With process isolation a host builds only stages of its own build, so on most hosts one of them fails.",
            "Correct the selector or the toleration, or add such a node.",
            "No node of the cluster meets the pod's selector, affinity and tolerations.",
            "The pod stays Pending.",
            "Correct the constraint, or give the label to the node that should have it.",
            "No active node of the swarm meets all constraints of a service.",
            "Its tasks stay pending.",
            "Look at the node itself; kubectl describe node shows its kernel version.",
            "A Windows node does not report a version.",
            "Nothing can be said about what runs there.",
            "Prefer an image of the host's own release.",
            "The pair works by every technical rule, but Microsoft does not document it as supported.",
            "Nobody fixes what breaks in a combination that is not supported.",
            "Make both say the same.",
            "spec.os.name and the node selector name different operating systems.",
            "The scheduler follows the selector, the kubelet then rejects the pod with PodOSNotSupported.",
            "Add the constraint node.platform.os == windows.",
            "A Windows service in a swarm of Windows and Linux nodes has no constraint on the operating system.",
            "Swarm looks at the platform of an image only when it could ask the registry at deployment; otherwise tasks land on nodes that cannot run them.",
            "Set spec.os.name: windows.",
            "The pod selects Windows nodes but does not set spec.os.name.",
            "Without it nothing checks the fields that Windows does not have, the kubelet cannot refuse a wrong node, and the restricted pod security standard asks for Linux settings.",
            "Move to a serviced release; kubectl winver releases lists them.",
            "The Windows release of a host or an image is no longer serviced.",
            "Its images get no updates and disappear from the registry in time.",
            "Read the reports, and test the pair before relying on it.",
            "People reported that this pair of builds started or failed.",
            "Reports are evidence, not a promise; where all of them contradict the rule, the verdict says so.",
            "Use the tag of the release where builds should follow updates, or move to the next update by hand.",
            "The tag names one update: a KB number or a full version.",
            "Such an image never changes. That makes builds repeatable, but only another tag brings security updates.",
            "Ask for the platform of the image, or leave it out.",
            "The platform that a file asks for is not the operating system of the image.",
            "The registry has no such entry, and the pull fails.",
            "Correct the pod and create it again.",
            "The kubelet rejected the pod at admission.",
            "The node's operating system or features do not fit what the pod asks for; it is never retried.",
            "Say which runtime it is, for example containerd 2.2.0 (kubectl get nodes -o wide shows it), or use one whose rule accepts the image.",
            "Runtimes in use disagree on whether the image may be pulled on this host.",
            "Without the runtime and its version the answer cannot be certain.",
            "Update the runtime to a version whose rule accepts the image, or use an image of the host's release.",
            "The container runtime's own rule refuses the image, although Windows would start it.",
            "The runtime compares versions before it pulls and takes nothing it considers foreign ('no match for platform in manifest'); its rule changed several times and never looks at the isolation.",
            "Use the repository that the finding names.",
            "The repository gets no new images any more.",
            "Images of later releases and security updates are only published in another repository.",
            "Correct the request; docs/schema has its form.",
            "The request has a key, a value or an operation that winver does not know.",
            "A typo must not pass silently.",
            "Build on a serviced release that runs on the host; kubectl winver images --host lists them.",
            "The tag belongs to an image that gets no more updates.",
            "What is built on it keeps every hole that was found since, and in time the tag disappears from the registry.",
            "Send an admission.k8s.io/v1 AdmissionReview.",
            "What came in is no AdmissionReview that can be answered.",
            "A gatekeeper that cannot see the object must not wave it through.",
            "Bring both to the same side: update the host, or build on an image of the host's revision. Hyper-V isolation is not concerned.",
            "Host and image have the same build, and an update between their revisions is known to part them.",
            "The documents say that revisions do not matter from version 1809 on; after a few updates images of one side failed on hosts of the other.",
            "Use the image with exactly the host's revision, or update the host to the image's.",
            "Host and image are Windows Server 2016 with different or unknown revisions, or version 1709 or 1803 with different ones.",
            "On 2016 the revision must match for process isolation, from version 1809 on the build is enough; of the versions between the documents say both.",
            "Name the release in the label, such as windows-2022.",
            "A workflow uses an image of one Windows version on a runner label that moves to newer ones.",
            "On the day the label moves, the host is another Windows and the image may no longer run.",
            "Use the label of a release that is served, and an image for it.",
            "A workflow uses a runner label that is served no more.",
            "The job waits and fails.",
            "Use the image of the host's own build, or test the pair before relying on it.",
            "Host and image have different build numbers but the same binaries.",
            "People report that it works; the documents and containerd's rules say that it does not.",
            "Select the image's build, or use an image of the selected build.",
            "The pod selects nodes of a build where its image does not run.",
            "Wherever it is placed, it will not start.",
            "Use the tag without the architecture, so that an image that does not fit is refused at the pull.",
            "The tag names a processor architecture and so one image, not an index of several.",
            "containerd compares versions only to choose from an index; a single image is pulled on any host and stopped by Windows if it does not fit.",
            "Use a tag of the list; a tag that is newer than the list may exist.",
            "The repository is known, and it was not known to have this tag.",
            "A tag that does not exist fails at the pull with 'manifest unknown' or 'not found'.",
            "Check type, name and namespace.",
            "The object that was asked about is not among those given.",
            "Nothing was checked.",
            "Correct the document at the place given.",
            "A document is neither YAML nor JSON, or ends in the middle.",
            "Nothing behind the place of the error could be checked.",
            "Correct the value; the sentence says what would be right.",
            "A value in the request is not of the form it must have.",
            "Answering without it would answer another question.",
            "Remove windowsOptions, or set spec.os.name: windows.",
            "A pod with spec.os.name: linux sets windowsOptions.",
            "The API server rejects it.",
            "The entry that rule \0 leads to is an index itself, and what that holds is not in this one.",
            "The entry that rule \0 leads to states no platform: the runtime goes by the image's config, which is not in the index.",
            "The index has no Windows entry for amd64.",
            "None of \0 Windows entries is accepted by rule \u{1}: they are \u{2}.",
            "\0 of \u{1} Windows entries are accepted by rule \u{2}; the one it prefers is taken.",
            "The newest row of winver's tables is of \0, \u{1} days ago; a newer winver may answer otherwise.",
            "\0 does not run on \u{1} with \u{2} isolation. \u{3}",
            "\0 does not run on \u{1} with \u{2} isolation: \u{3} refuses to pull it (rule \u{4}). \u{5}",
            "\0 does not run on \u{1} with \u{2} isolation: it is documented as supported, but \u{3} refuses to pull it (rule \u{4}).",
            "\0 does not run on \u{1} with \u{2} isolation: no current container runtime pulls it.",
            "\0 does not run on \u{1}: it is a Linux image.",
            "\0 does not run on \u{1} with \u{2} isolation: \u{3} refuses to pull it (rule \u{4}), although Windows would start it.",
            "\0 does not run on \u{1} with \u{2} isolation: \u{3} refuses to pull it (rule \u{4}).",
            "\0 does not run on \u{1} with \u{2} isolation, although it is documented as supported. \u{3}",
            "Whether \0 runs on \u{1} with \u{2} isolation depends. \u{3}",
            "Whether \0 runs on \u{1} with \u{2} isolation depends on which version that is: \u{3}.",
            "Whether \0 runs on \u{1} depends on the isolation: \u{2}.",
            "\0 starts on \u{1} with \u{2} isolation whatever it is built on; whether the runtime pulls it depends on what the image states.",
            "Whether \0 runs on \u{1} with \u{2} isolation depends on the container runtime: \u{3} would pull it, \u{4} would not.",
            "\0 \u{1}",
            "Nothing in this text is an error that winver knows. Of the host and the image in it: \0",
            "Nothing in this text is an error that winver knows; paste all that the failing command printed, with the output of docker info or ver, and the image's name.",
            "Not a question of Windows versions: \0 \u{1}",
            "Perhaps, as the text alone does not settle it: \0 \u{1}",
            "\0 \u{1}",
            "\0 Give the host (docker info, ver, or kubectl get nodes -o wide) and the image's name to learn what fits.",
            "\0 Give the host (docker info, ver, or kubectl get nodes -o wide) to learn what fits.",
            "\0 Give the image's name with its tag to learn what fits.",
            "\0 editions of the compatibility matrix are known; \u{1} of them never left the state of a draft.",
            "\0 \u{1}: \u{2}",
            "\0 is \u{1}, a build of \u{2}.",
            "\0 is \u{1}, the build of no release that winver knows.",
            "\0 is \u{1}, \u{2}.",
            "\0 could be \u{1} releases: \u{2}.",
            "\0 tags of \u{1} repositories are known.",
            "On \0, build on \u{1}. \u{2}",
            "No known image runs on \0.",
            "\0 pods and workloads checked: \u{1} run, \u{2} blocked, \u{3} depend, \u{4} unknown.",
            "Images: \0 (\u{1} run, \u{2} blocked, \u{3} depend, \u{4} unknown); files: \u{5}.",
            "Images: \0; files: \u{1}. No host is known for them; give one to learn whether they run there.",
            "Files: \0; none of them starts a Windows container.",
            "\0 pods and workloads checked; none of them asks for Windows.",
            "\0 nodes, \u{1} of them Windows.",
            "Nothing to check: no pod, workload or node was given.",
            "\0: \u{1}",
            "The compatibility matrix as Microsoft published it on \0.",
            "The compatibility matrix as a draft of \0 had it; it was never published and judges nothing.",
            "Edition \0 of the compatibility matrix says nothing about \u{1}.",
            "\0: \u{1}",
            "The request could not be answered.",
            "\0 Windows releases can run containers.",
            "\0 may enter.",
            "\0 may not enter: \u{1}",
            "\0 findings and \u{1} pull rules are defined.",
            "\0 runs on \u{1} with \u{2} isolation.",
            "\0 runs on \u{1}.",
            "\0 runs on \u{1} with \u{2} isolation, although the documents (\u{3}) do not support it.",
            "\0 on \u{1}: \u{2} of \u{3} published editions of the compatibility matrix cover it.",
            "It is not known whether \0 runs on \u{1}. \u{2}",
        ),
        ends: &[
            69, 168, 279, 329, 450, 578, 601, 662, 761, 833, 902, 951, 1019, 1059, 1113, 1204, 1305, 1404,
            1481, 1487, 1491, 1584, 1669, 1775, 1795, 1877, 1916, 2054, 2058, 2135, 2228, 2310, 2401, 2503,
            2552, 2686, 2785, 2907, 3032, 3133, 3268, 3308, 3430, 3516, 3584, 3699, 3790, 3908, 3957, 4018,
            4133, 4232, 4308, 4359, 4434, 4575, 4605, 4655, 4720, 4794, 4896, 4945, 5038, 5115, 5193, 5286,
            5372, 5516, 5544, 5639, 5685, 5717, 5805, 5910, 5977, 6046, 6100, 6139, 6205, 6279, 6326, 6477,
            6606, 6769, 6893, 6992, 7076, 7126, 7241, 7301, 7444, 7499, 7554, 7629, 7652, 7656, 7693, 7757,
            7819, 7893, 7936, 7971, 8087, 8159, 8257, 8349, 8395, 8438, 8559, 8604, 8694, 8792, 8917, 8954,
            9030, 9130, 9169, 9265, 9367, 9437, 9496, 9566, 9655, 9725, 9746, 9776, 9825, 9867, 9958, 10036,
            10156, 10175, 10199, 10237, 10293, 10322, 10417, 10512, 10592, 10678, 10788, 10870, 10978, 11019,
            11092, 11183, 11295, 11373, 11478, 11591, 11700, 11809, 11886, 11994, 12072, 12217, 12338, 12483,
            12636, 12776, 12903, 12991, 13081, 13212, 13337, 13465, 13607, 13752, 13889, 14034, 14167, 14272,
            14298, 14406, 14482, 14596, 14690, 14758, 14824, 14950, 15015, 15121, 15185, 15292, 15391, 15518,
            15598, 15699, 15766, 15868, 15908, 15976, 16020, 16124, 16200, 16302, 16410, 16504, 16555, 16603,
            16713, 16812, 16829, 16942, 17014, 17083, 17140, 17254, 17302, 17407, 17472, 17556, 17620, 17730,
            17816, 17942, 17979, 18119, 18154, 18266, 18338, 18418, 18501, 18696, 18784, 18916, 19037, 19127,
            19171, 19283, 19362, 19451, 19563, 19672, 19738, 19849, 19898, 20024, 20104, 20170, 20257, 20323,
            20422, 20537, 20666, 20698, 20756, 20846, 20952, 21107, 21188, 21346, 21389, 21516, 21558, 21648,
            21764, 21880, 21918, 22023, 22050, 22143, 22221, 22326, 22437, 22568, 22653, 22757, 22792, 22879,
            22943, 23025, 23083, 23141, 23208, 23247, 23299, 23388, 23458, 23544, 23603, 23680, 23765, 23889,
            23911, 23995, 24032, 24145, 24178, 24307, 24336, 24390, 24451, 24597, 24668, 24784, 24880, 24947,
            24999, 25069, 25111, 25151, 25203, 25264, 25284, 25334, 25365, 25441, 25473, 25569, 25617, 25713,
            25761, 25776, 25793, 25821, 25878, 25929, 25968, 26006, 26020, 26141, 26230, 26271, 26293, 26349,
            26385, 26402, 26422, 26456, 26605, 26666, 26683, 26723, 26792, 26849, 26901, 26953, 26968, 26993,
            27010, 27067, 27093, 27126, 27177, 27209, 27236, 27261, 27311, 27367, 27481, 27542, 27612, 27655,
            27688, 27737, 27801, 27827, 27885, 27894, 27949, 27965, 27998, 28035, 28051, 28103, 28151, 28194,
            28216, 28259, 28335, 28411, 28442, 28486, 28517, 28558, 28605, 28657, 28693, 28732, 28764, 28797,
            28831, 28862, 28872, 28902, 28925, 28956, 28985, 29085, 29134, 29148, 29176, 29232, 29308, 29401,
            29425, 29477, 29479, 29488, 29508, 29514, 29522, 29527, 29534, 29538, 29544, 29554, 29563, 29570,
            29597, 29605, 29612, 29616, 29619, 29623, 29630, 29635, 29641, 29650, 29654, 29664, 29668, 29672,
            29676, 29681, 29685, 29690, 29696, 29698, 29704, 29711, 29720, 29724, 29734, 29740, 29747, 29759,
            29763, 29780, 29787, 29795, 29803, 29831, 29838, 29843, 29848, 29855, 29859, 29863, 29873, 29882,
            29889, 29896, 29903, 29917, 29929, 29933, 29947, 30057, 30138, 30243, 30302, 30355, 30406, 30494,
            30556, 30642, 30733, 30826, 30921, 30963, 31039, 31109, 31145, 31229, 31268, 31313, 31373, 31468,
            31529, 31589, 31678, 31720, 31776, 31814, 31928, 32029, 32105, 32175, 32236, 32306, 32406, 32467,
            32551, 32610, 32671, 32742, 32816, 32910, 33047, 33113, 33175, 33283, 33360, 33451, 33553, 33623,
            33690, 33745, 33813, 33865, 33976, 34132, 34234, 34387, 34430, 34500, 34635, 34749, 34813, 34917,
            34983, 35042, 35086, 35100, 35163, 35208, 35261, 35314, 35397, 35414, 35462, 35576, 35666, 35727,
            35817, 35861, 35928, 36030, 36089, 36163, 36185, 36259, 36322, 36345, 36417, 36458, 36500, 36542,
            36630, 36694, 36717, 36785, 36877, 36924, 37022, 37164, 37190, 37250, 37420, 37483, 37547, 37613,
            37670, 37729, 37825, 37923, 37979, 38083, 38134, 38209, 38260, 38296, 38338, 38432, 38564, 38637,
            38702, 38802, 38886, 39074, 39116, 39159, 39246, 39292, 39365, 39395, 39486, 39540, 39648, 39692,
            39748, 39813, 39939, 40035, 40172, 40254, 40374, 40518, 40570, 40661, 40749, 40812, 40866, 40890,
            40967, 41033, 41120, 41184, 41246, 41287, 41383, 41464, 41602, 41669, 41732, 41815, 41846, 41903,
            41923, 41963, 42022, 42077, 42134, 42189, 42240, 42292, 42343, 42369, 42459, 42576, 42617, 42677,
            42752, 42843, 42882, 42952, 43055, 43131, 43172, 43273, 43341, 43420, 43467, 43540, 43588, 43706,
            43806, 43809, 43895, 44051, 44090, 44140, 44143, 44248, 44332, 44388, 44480, 44486, 44507, 44557,
            44567, 44592, 44627, 44646, 44671, 44739, 44799, 44888, 44938, 44998, 45025, 45078, 45082, 45138,
            45229, 45288, 45292, 45326, 45364, 45376, 45394, 45434, 45463, 45475, 45550, 45621, 45659,
        ],
        carries: &[],
    },
    Packed {
        text: concat!(
            "\u{1} 中的 \0 没有默认值：如果外部不提供值，就没有指明任何镜像。",
            "\u{1} 中的 \0 在第一个 FROM 之后才声明，在那里声明对 FROM 不起作用：没有指明任何镜像。",
            "节点 \u{1} 的标签 \0 为 \u{2}，但其 kernelVersion 为 \u{3}；Pod 按标签调度，但运行在实际的内核上。",
            "\0 只适合其部分节点：\u{1} 可以运行它，\u{2} 不能。",
            "集群中的 Windows 节点有 \0 种内部版本（\u{1}），而 Pod 中没有指明需要哪一种；调度器可能选中任意一种。",
            "\0 是早于版本 1809 的 Windows 客户端：\u{1} 在其上只能以 Hyper-V 隔离运行，Docker 会拒绝进程隔离。",
            "\0 的类型必须是 \u{1}，而不是 \u{2}。",
            "约束“\0”的键和值之间没有 == 或 !=。",
            "GitHub 只在 Linux 运行器上支持在容器中运行作业、服务和容器操作：\u{1} 上的 \0 会失败。",
            "\0 不会被使用：GitLab 的托管运行器 \u{1} 不在容器中运行作业。",
            "使用 \0 时 dockerd 无法启动：其中有注释，而 JSON 没有注释。",
            "使用 \0 时 dockerd 无法启动：它不是 JSON（\u{1}）。",
            "使用选项“\0”时 dockerd 无法启动：它不认识这样的选项。",
            "docker build 拒绝此 Dockerfile：\0。",
            "\0 为空；请提供 YAML 或 JSON 格式的 Kubernetes 清单。",
            "\u{3} 版兼容性矩阵将 \0 在 \u{1} 上以 \u{2} 隔离模式运行列为受支持，但它无法启动。\u{4}",
            "\u{3} 版兼容性矩阵将 \0 在 \u{1} 上以 \u{2} 隔离模式运行列为受支持，但 \u{4} 拒绝拉取它（规则 \u{5}）。",
            "\u{3} 版兼容性矩阵将 \0 在 \u{1} 上以 \u{2} 隔离模式运行列为受支持，但当前的运行时都不会拉取它。",
            "按 \0 版兼容性矩阵，\u{1} 在 \u{2} 上以 \u{3} 隔离模式运行的状态是 \u{4}；其他文档的说法与此不同。\u{5}",
            "\0：\u{1}\u{2}",
            "\0：\u{1}",
            "使用 exec-opt“\0”时 dockerd 无法启动：其形式必须为 KEY=VALUE，例如 isolation=hyperv。",
            "使用隔离模式“\0”时 dockerd 无法启动；可用的只有 default、process 和 hyperv。",
            "使用 exec-opt“\0”时 dockerd 无法启动：在 Windows 上它认识 isolation，在 Linux 上认识 native.cgroupdriver。",
            "\0 扩展（extends）了自身：\u{1}。",
            "\0 的设置取自 \u{2} 中的 \u{1}，而该文件未提供：无法得知其中的设置。",
            "\0 扩展（extends）了 \u{1}，而 \u{2} 中没有这个服务。",
            "\0 与主机 \u{1} 的内部版本号不同，但二进制文件相同。文档称不能运行，试过的人见到的也是失败。",
            "\0：\u{1}",
            "\0 未指明 Windows 发行版本，会从一个发行版本转到下一个；\u{1} 时它提供的是 \u{2}。",
            "除非 Pod 由 HostProcess 容器组成，否则 hostNetwork 在 Windows 节点上不起作用。",
            "\0 为 \u{1}，而 Pod 自身的 hostProcess 为 \u{2}：API 服务器要求两者一致。",
            "由 HostProcess 容器组成的 Pod 必须设置 hostNetwork: true；否则 API 服务器会拒绝它。",
            "部分容器是 HostProcess 容器，部分不是；API 服务器要求要么全是，要么全不是。",
            "主机的 Windows 版本不确定。\0",
            "\0 比主机 \u{1} 新：\u{2} 拒绝拉取它（规则 \u{3}），而且无论采用哪种隔离模式，Windows 都只允许较新的容器在较新的主机上运行。",
            "\0 比主机 \u{1} 新：无论采用哪种隔离模式，Windows 都只允许较新的容器在较新的主机上运行。",
            "\0 比主机 \u{1} 旧：\u{2} 拒绝拉取它（规则 \u{3}），而且在进程隔离下，Windows 也会阻止它启动（0xc0370101）。",
            "\0 比主机 \u{1} 旧：在进程隔离下，容器共用主机的内核，Windows 会阻止它启动（0xc0370101）。",
            "\0 包含的更新比主机 \u{1} 的更新更晚。文档允许这种情况；目前没有该内部版本失败的已知案例。",
            "\0 包含的更新比主机 \u{1} 的更新更晚。文档允许这种情况；但在 \u{2} 的更新之后，这类镜像曾在更新滞后的主机上失败。",
            "\0 的 Windows 版本未知。\u{1}",
            "\0 要求进程隔离，而 \u{1} 上的 dockerd 会拒绝：早于版本 1809 的 Windows 客户端只能运行 Hyper-V 容器。",
            "\0 要求 \u{1} 隔离模式，而 Linux 引擎没有这种隔离模式：它只认识 default。",
            "\0 要求的隔离模式是“\u{1}”；可用的只有 default、process 和 hyperv。",
            "\0 属于 winver 不检查的类型；winver 读取 Pod、工作负载、节点、RuntimeClass、事件，以及由它们组成的列表。",
            "\0 只包含 Linux 镜像：在 \u{1} 中，包含 Windows 镜像的标签都指明了 Windows 发行版本。",
            "无法拉取 \0：自 \u{1} 起，Microsoft 的基础镜像没有 latest 标签，而不带标签的引用请求的就是 latest。",
            "\0 是 Linux 镜像；Windows 主机无法运行它。",
            "\0 \u{1}（Kubernetes \u{2} 及更高版本）：API 服务器会拒绝该 Pod。",
            "\0 在 Windows 上没有意义；Windows 节点会忽略它，而一旦 spec.os.name 为 windows，API 服务器就会拒绝它。",
            "\0 在 Windows 上没有意义，从 Kubernetes \u{1} 起，API 服务器会因此拒绝该 Pod。",
            "\0 在 Windows 上没有意义，Windows 节点会因此使该 Pod 失败。",
            "\0 的状态表明版本不匹配：“\u{1}”。",
            "\0 基于 \u{1} 构建，而最后一个构建阶段基于 \u{2}：要构建它，同一台主机必须两者都能运行。",
            "镜像仓库没有为 \0 提供节点可接受的镜像：“\u{1}”。原因是版本不匹配，或者镜像适用于其他操作系统。",
            "集群中没有合适的节点：\0",
            "Swarm 集群中没有节点满足 \0 的约束：\u{1}",
            "节点 \0 未说明自己运行的是哪个 Windows 版本（kernelVersion 为“\u{1}”）。",
            "\0 的内容是 \u{1}，而此处应为带有 apiVersion 和 kind 的 Kubernetes 对象。",
            "按 \u{4} 版兼容性矩阵，\0 在 \u{1} 上以 \u{2} 隔离模式运行的状态是 \u{3}，尽管运行时会拉取它，Windows 也会启动它。",
            "按 \u{4} 版兼容性矩阵，\0 在 \u{1} 上以 \u{2} 隔离模式运行的状态是 \u{3}。",
            "内部版本 \0 的镜像在内部版本 \u{1} 的主机上以 \u{2} 隔离模式运行时，有人见到成功启动（\u{3}），也有人见到失败（\u{4}）。",
            "有人见到内部版本 \0 的镜像在内部版本 \u{1} 的主机上以 \u{2} 隔离模式运行时失败：\u{3}。",
            "有人见到内部版本 \0 的镜像在内部版本 \u{1} 的主机上以 \u{2} 隔离模式成功启动：\u{3}。",
            "spec.os.name 为 \0，而 \u{1} 要求 \u{2} 节点：无论该 Pod 被调度到哪里，kubelet 都会拒绝它。",
            "\0 是 Windows 容器，而没有约束使它避开 Swarm 集群中的 Linux 节点。",
            "该 Pod 要求 Windows 节点，但未设置 spec.os.name: windows，因此 API 服务器和 Pod 安全性标准会将其视为 Linux Pod。",
            "\0 自 \u{1} 起不再受支持。",
            "\0 是其发行版本的某一次更新，永远不会改变；之后的安全更新会使用其他标签。",
            "\0 要求的平台是 \u{1}，但 \u{2} 是 \u{3} 镜像。",
            "kubelet 拒绝了该 Pod：\0。",
            "能否在 \u{1} 上拉取 \0 取决于容器运行时：\u{2} 会接受它，\u{3} 不会。",
            "\0 拒绝在 \u{2} 上拉取 \u{1}：其规则 \u{3} 在该主机上不接受这个版本，尽管 Windows 本身可以启动它。",
            "\0 拒绝在 \u{2} 上拉取 \u{1}：其规则 \u{3} 不接受索引中的任何条目。",
            "当前的所有运行时都会在 \u{1} 上拉取 \0；采用 \u{2} 的运行时版本则会拒绝。",
            "\0 自 \u{1} 起没有新镜像；新镜像在 \u{2} 发布。",
            "无法理解该请求：\0。",
            "\0 自 \u{1} 起不再获得更新，\u{3} 的 \u{2} 于当时停止维护。",
            "\0 自 \u{1} 起不再获得更新，\u{2} 的这一版本于当时终止支持。",
            "无法理解该 AdmissionReview：\0。",
            "\0 与主机 \u{1} 分处 \u{2} 更新的前后两侧：主机的更新滞后，有人见到 Server Core 容器立即退出（0xc0370106）。",
            "\0 与主机 \u{1} 分处 \u{2} 更新的前后两侧：容器中的 32 位程序会失败（0xc0000142），且往往没有任何提示。",
            "\0 与主机 \u{1} 的修订号不同：在 Windows Server 2016 上，进程隔离要求两者的修订号相同。不相同时会怎样，各文档说法不一。\u{2}",
            "\0 和 \u{1} 都是 Windows Server 2016，进程隔离要求两者的修订号相同；而这里至少有一个修订号未知。",
            "\0 与主机 \u{1} 的修订号不同，而两者是否必须匹配，各文档说法不一。\u{2}",
            "\0 迟早会转给更新的 Windows，届时 \u{1} 遇到的将是另一种主机；目前是 \u{2}。",
            "\0 自 \u{1} 起不再提供：作业永远不会启动。",
            "\0 与主机 \u{1} 的内部版本号不同，但二进制文件相同。有人成功运行过，而文档称不能运行。",
            "Pod 要求内部版本号为 \0 的节点，而 \u{1}（\u{2}）在这样的节点上无法运行。",
            "\0 是单个镜像，不是索引：containerd 拉取时不比较版本，因此不匹配的镜像要到容器启动时才会失败。",
            "\0 不在 \u{1} 截至 \u{2} 的已知标签之列：\u{3}。",
            "在命名空间 \u{1} 中未找到 \0；所提供内容中该类型的对象：\u{2}。",
            "“\0”不是 TYPE/NAME 形式；请提供类似 pod/web、deploy/web 或 node/win-0 的目标。",
            "无法读取 \0：\u{1}。",
            "\0：\u{1}",
            "\0：\u{1}；API 服务器会拒绝该 Pod。",
            "\0 是 IP 地址，或早于 Windows 容器的版本。",
            "\0 早于 Windows 容器，Windows 容器始于内部版本 \u{1}。",
            "“\0”说的是某个版本及其之后的版本，或其之前的版本；请只提供一个版本。",
            "\0 是某个 Windows 发行版本的内部版本号。",
            "\0 是日期，不是 Windows 版本。",
            "“\0”只有摘要，而摘要不指明 Windows 版本；其镜像配置中的 os.version 即可确定版本。",
            "\0 是内部版本 \u{1} 的更新，但它对应哪个修订号有两种说法：\u{2}。",
            "字符串为空；请提供 Windows 版本，例如 10.0.20348、“Windows Server 2022”或 ltsc2022。",
            "\0 是多个内部版本共用的二进制文件的版本，无法据此区分这些内部版本。",
            "“\0”是某个 Windows 发行版本的版本标识。",
            "\0 是 Linux 系统，不是 Windows 版本。",
            "“\0”未指明任何 Windows 版本；请提供类似 10.0.20348.2402、“Windows Server 2022”、ltsc2022 的内容，或 ver 的输出。",
            "“\0”自相矛盾：\u{1} 更新对应的版本是 \u{2}。",
            "\0 是其他产品的版本：可运行容器的 Windows 版本以 10.0 开头。",
            "\0 不是 Windows 版本：版本的形式为 10.0.BUILD 或 10.0.BUILD.REVISION，各数字最大为 65535。",
            "“\u{1}”中的 \0 是镜像仓库的端口，也没有镜像标签指明 Windows 版本；其镜像配置中的 os.version 即可确定版本。",
            "“\0”是某个 Windows 发行版本的名称。",
            "“\0”是多个 Windows 版本共用的名称；提供内部版本号即可确定。",
            "\0 更新对应多个版本：\u{1}。提供装有该更新的系统的内部版本号即可确定。",
            "“\0”的镜像标签指明了一个 Windows 发行版本。",
            "“\0”没有指明 Windows 版本的镜像标签；其镜像配置中的 os.version 即可确定版本。",
            "字符串超过 \0 个字符，不可能是版本；请只提供包含版本的那一行。",
            "“\0”中有不止一个更新；请提供系统的版本号。",
            "字符串中有两个不同的版本：\0 和 \u{1}；请只提供一个。",
            "\0 不是任何可运行容器的 Windows 发行版本的内部版本号。",
            "winver 的更新表收录会设定内部版本号的更新，其中没有 \0；提供版本号即可确定。",
            "\0 是 Windows 版本号，但不属于 winver 已知的任何发行版本。",
            "\0 更新对应的版本是 \u{1}。",
            "\0 是 Windows 版本号。",
            "\0 的镜像配置写明了其 Windows 版本。",
            "\0 的索引列出了其 Windows 版本。",
            "仅凭清单无法得知 Windows 版本；请提供 \0 的镜像配置或索引。",
            "\0 的镜像配置未写明 os.version，因此运行时在任何主机上都会接受它。",
            "为 \0 提供的内容不是 OCI 索引、清单或镜像配置：其中没有 manifests，没有 config 和 layers，也没有 os。",
            "\0 是 Linux 镜像。",
            "尚不知道它会运行在哪台主机上。",
            "\0 的 Windows 版本未知。",
            "是否会拉取 \0 取决于容器运行时。",
            "\0 拒绝拉取 \u{1}（规则 \u{2}）。",
            "\0 拒绝拉取 \u{1}（规则 \u{2}）：它比主机新，Windows 也不会启动它。",
            "\0 拒绝拉取 \u{1}（规则 \u{2}）：它比主机旧，Windows 也不会启动它。",
            "早于版本 1809 的 Windows 客户端只能以 Hyper-V 隔离运行容器。",
            "主机与镜像的内部版本号相同，因此容器得到的正是它所针对的内核。",
            "两者共用同一套二进制文件，但文档称不能运行，试过的人见到的也是失败。",
            "HostProcess 容器就是主机自身的进程，因此不要求任何版本匹配。",
            "镜像比主机新；无论采用哪种隔离模式，Windows 都只允许较新的容器在较新的主机上运行。",
            "镜像的 Windows 版本未知。",
            "Windows 本应启动它，但报告过这一组合的人见到的是失败。",
            "镜像比主机旧，Windows 本应阻止它，但有人见到这一组合成功启动。",
            "镜像比主机旧，且会共用主机的内核；Windows 会阻止它启动（0xc0370101）。",
            "主机与镜像分处某个更新的前后两侧，而已知该更新会使两侧互不兼容。",
            "在 Windows Server 2016 上，主机与镜像的修订号必须相同，而其中至少有一个未知。",
            "在 Windows Server 2016 上，主机与镜像的修订号必须相同；这里两者不同，容器可能无法启动。",
            "主机与镜像的修订号不同，而这对该版本是否有影响，各文档说法不一。",
            "两者的内部版本号不同，但共用同一套二进制文件：实际有运行成功的案例，而文档称不能运行。",
            "从内部版本 20348 起，较新的主机可以在进程隔离下运行较早的容器。",
            "在 Hyper-V 隔离下，容器从镜像引导自己的内核，该内核可以与镜像一样旧。",
            "取决于主机是哪个版本，或选用索引中的哪个条目。",
            "文件模式在 Windows 节点上不起作用；请移除 defaultMode 和 items 中各项的 mode，并用 Windows 访问控制列表限制访问。",
            "Windows 节点将 ClusterFirstWithHostNet 当作 ClusterFirst 处理；请写成 ClusterFirst，使清单与实际行为一致。",
            "文件模式在 Windows 节点上不起作用；请移除 defaultMode 和 items 中各项的 mode，并用 Windows 访问控制列表限制访问。",
            "Windows 节点不提供巨页，因此无法设置该卷，Pod 不会启动；请移除 medium，使数据存放在节点的磁盘上。",
            "Windows 节点会将该卷以明文放在磁盘上，而不是放在内存中；请勿在其中存放机密信息，或者加密节点的磁盘。",
            "光纤通道（Fibre Channel）卷只能在 Linux 节点上挂载，因此 Pod 不会启动；请使用提供 Windows 版 CSI 驱动程序的存储。",
            "Windows 节点不提供巨页，因此 Pod 会一直处于 Pending 状态；请移除 hugepages 限制（limits）。",
            "Windows 节点不提供巨页，因此 Pod 会一直处于 Pending 状态；请移除 hugepages 请求（requests）。",
            "内置的 iSCSI 卷只能在 Linux 节点上挂载，因此 Pod 不会启动；请使用提供 Windows 版 CSI 驱动程序的存储。",
            "Windows 节点以私有方式挂载每个卷，因此容器中挂载的内容不会出现在主机上；请移除 mountPropagation。",
            "Windows 节点以私有方式挂载每个卷，因此主机之后的挂载不会出现在容器中；请移除 mountPropagation。",
            "Windows 节点只能挂载 SMB（CIFS）共享，因此 NFS 卷会挂载失败，Pod 不会启动；请使用 SMB 共享或适用于 Windows 的 CSI 驱动程序。",
            "文件模式在 Windows 节点上不起作用；请移除 defaultMode 和 items 中各项的 mode，并用 Windows 访问控制列表限制访问。",
            "除非节点的运行时处理程序报告支持递归只读挂载，否则 Enabled 会导致错误；在 Windows 上请只使用 readOnly。",
            "文件模式在 Windows 节点上不起作用；请移除 defaultMode 和 items 中各项的 mode，并用 Windows 访问控制列表限制访问。",
            "Windows 节点上无法挂接原始块卷，因此 Pod 永远不会启动；请用 volumeMounts 将该卷作为文件系统挂载。",
            "以管理员身份运行该命令，或授予容器用户对报错所指文件或管道的权限。",
            "Windows 拒绝了访问。",
            "用 hcsdiag kill 加上其标识符结束残留的容器，或重启主机；然后重新启动容器。",
            "计算服务中仍登记着一个使用此标识符的容器。",
            "在同一输出、容器的日志或运行时的日志中，查找此错误之前的第一个错误。",
            "与容器通信时，它已经停止；这是先前的故障所致。",
            "将运行时的数据目录从扫描程序中排除，然后重新拉取。",
            "解包镜像时，病毒扫描程序拒绝了其中的一个文件。",
            "登录镜像仓库，或为 Pod 设置 imagePullSecret，并检查仓库名称：名称有误时，得到的答复相同。",
            "镜像仓库要求登录，或当前登录账户无权拉取该镜像。",
            "检查 Dockerfile 的路径、构建上下文和 .dockerignore；COPY 中的路径以上下文为起点。",
            "构建未找到某个文件，或无法读取 Dockerfile。",
            "使用同一镜像中对应主机内部版本的镜像标签；如果镜像比主机旧，也可以使用 Hyper-V 隔离。",
            "镜像针对的 Windows 内部版本与主机不同，且会共用主机的内核。",
            "更新客户端或其使用的库，或将 DOCKER_API_VERSION 或引擎的 min-api-version 设为双方都支持的版本。",
            "客户端使用的引擎 API 版本不被引擎接受。",
            "查看同一分钟的 Hyper-V-Compute 事件日志：其中说明了容器的虚拟机为何消失。",
            "计算服务与容器之间的连接中断了。",
            "检查消息中的地址和端口、服务器是否在运行，以及引擎的代理设置。",
            "网络连接未被任何服务接受。",
            "重试；如果再次发生，则改用其他网络或代理。",
            "对端切断了网络连接。",
            "查看该命令在此之前的输出（docker logs、kubectl logs --previous 或构建输出）。",
            "容器或构建中的某个命令因其自身的错误而结束。",
            "修正消息中指出的内容；Windows 上的路径需要盘符，要挂载的文件夹必须存在。",
            "引擎不接受容器的某个名称或选项：镜像名、卷、挂载或模式。",
            "启用该功能并重启主机；Docker Desktop 仅在运行 Windows 容器时需要它。",
            "此主机未启用 Windows 功能“容器”（Containers）。",
            "重启引擎或主机，然后重新拉取。",
            "引擎的某个辅助进程未能启动（0xC0000142），主机的桌面堆耗尽时会出现这种情况。",
            "在运行时存放镜像层的位置释放空间，或提高容器的大小限制，然后重试。",
            "磁盘已满。",
            "使用包含它的基础镜像（用 Server Core 代替 Nano Server），或安装程序所需的运行库。",
            "程序未能启动，因为镜像中没有它所需的某个 DLL。",
            "检查主机的 DNS 服务器和代理，以及该名称的拼写。",
            "无法解析某个名称，多半是镜像仓库的名称。",
            "重新拉取；若仍然如此，清除该镜像的残留，并检查通往注册表途中的代理或镜像站。",
            "下载的层或清单已损坏或不完整。",
            "更新引擎；如果已是最新，则查找容器的哪个选项是此 Windows 没有的。",
            "计算服务无法理解引擎的请求。",
            "如果镜像适用于 Windows，则将引擎或构建器切换到 Windows 容器。",
            "引擎请求的是 Linux，而镜像没有相应的条目。",
            "将 Docker Desktop 切换到另一种容器，或在与镜像操作系统相同的节点上运行该镜像。",
            "镜像适用的操作系统与引擎运行的不同：一个是 Linux，一个是 Windows。",
            "启动服务（docker、containerd），使用以管理员身份运行的控制台，并检查客户端连接的管道或上下文是否正确。",
            "容器引擎没有响应。",
            "阅读消息的后续部分以及事件日志中的引擎日志；然后检查其配置文件和数据文件夹的状态。",
            "容器引擎未能启动。",
            "检查 ENTRYPOINT、CMD、WORKDIR 和路径；Nano Server 没有 PowerShell，Server Core 中的工具它也只有少数几个。",
            "镜像中没有要启动的程序，或没有启动它时要用的工作目录。",
            "使用适用于节点架构的镜像，并检查脚本的换行符。",
            "该程序适用于其他处理器或其他操作系统，或根本不是程序。",
            "比较主机与镜像的修订号：内部版本号相同时，镜像的月份晚于主机就可能导致此问题，更新主机会有帮助；否则检查内存、杀毒软件和镜像层。",
            "容器在启动过程中停止（0xc0370106），该代码没有说明原因。",
            "让主机和镜像装有同一月份的更新：要么都在 2020 年 2 月之前，要么都在其后；如果原因不在于此，则安装程序所需的内容。",
            "程序未能加载其 DLL；主机与镜像中只有一方装有 2020 年 2 月的更新时，32 位程序就会这样失败。",
            "将运行时的数据目录从杀毒软件、备份和同步客户端中排除，然后重试。",
            "另一个进程占用了所需的文件。",
            "列出筛选器驱动程序，移除或更新其中不属于 Microsoft 的那一个：备份、杀毒软件或云盘。",
            "无法挂载某个镜像层，因为主机的某个筛选器驱动程序造成了妨碍。",
            "将引擎切换到 Windows 容器，或连同外部层（foreign layer）重新推送该镜像。",
            "镜像仓库中没有所请求的层；Linux 引擎请求 Windows 镜像的层时就会这样。",
            "检查凭据规范（credential spec）、主机是否有权读取该账户的密码，以及到域控制器的通路。",
            "无法设置容器的组托管服务账户（gMSA）。",
            "查看网络插件的日志；如果没有插件，则重启 hns 服务并重新创建容器网络。",
            "无法设置容器的网络。",
            "启用 Hyper-V（在虚拟机中则启用嵌套虚拟化），或以进程隔离运行与主机自身内部版本号相同的镜像。",
            "主机无法启动实用工具 VM：虚拟机监控程序或其所需的功能未开启。",
            "使用同一镜像中对应主机内部版本的镜像标签，或使用更新的主机。",
            "引擎拒绝该镜像：它针对的 Windows 内部版本比主机的新。",
            "使用同一镜像中对应主机内部版本的镜像标签，或使用更新的主机。",
            "主机无法解包镜像的实用工具 VM，镜像比主机新时会出现这种情况。",
            "使用与主机自身内部版本号相同的镜像，或使用 Hyper-V 隔离；如果内部版本号一致，则删除该镜像并重新拉取。",
            "因缺少文件而无法创建容器；在进程隔离下遇到较旧的镜像时，内部版本 18362 和 18363 会这样报错。",
            "使用该镜像已正式发布的标签。",
            "该镜像或选项需要 Windows 的 Insider 内部版本。",
            "在同一输出或运行时的日志中，查找此错误之前的第一个错误。",
            "对容器请求的操作，在其当前状态下不允许；这是先前的故障所致。",
            "删除该镜像并重新拉取；如果问题依旧，则比较镜像与主机的内部版本号：Windows 11 25H2 曾以同样的报错拒绝 Server 2025 的镜像。",
            "镜像的某一层采用了此 Windows 不认识的格式，或已损坏。",
            "将运行时的数据目录从杀毒软件和同步客户端中排除，将其放在本地 NTFS 驱动器上，然后重新拉取；镜像比主机新时，也会在此处失败。",
            "无法解包镜像的某一层。",
            "重试；如果问题依旧，则更新主机并列出其筛选器驱动程序：备份、杀毒软件或云盘的驱动程序会造成妨碍。",
            "无法挂载镜像的某一层。",
            "查看该镜像标签提供的内容（docker manifest inspect），并使用对应主机内部版本的镜像标签。",
            "镜像仓库没有提供此主机可接受的内容：没有对应其内部版本的条目，或根本没有适用于其操作系统的条目。",
            "检查名称和标签；Microsoft 的基础镜像没有 latest，而 Nano Server 2019 的标签是 1809 或 ltsc2019。",
            "镜像仓库中没有这样的镜像或标签。",
            "提高容器的限制，或降低其所需的内存；在主机上则释放内存，并允许分页文件增大。",
            "内存太少。",
            "将 Pod 的 spec.os.name 和节点选择器 kubernetes.io/os 设为其自身的操作系统。",
            "kubelet 拒绝了该 Pod：它适用的操作系统与节点不同。",
            "查看 Pod 的事件（kubectl describe pod），并修正其中指出的内容：卷、Secret、runAsNonRoot。",
            "kubelet 无法准备容器：Pod 的卷、Secret 或安全设置有问题。",
            "改用其他端口，或用 netstat -ano 查找占用者，用 netsh interface ipv4 show excludedportrange tcp 查看保留范围。",
            "无法占用主机端口：该端口已被其他程序使用，或被 Windows 保留。",
            "在与镜像内部版本号相同的主机上运行同一镜像：如果在那里也崩溃，问题就出在程序上。",
            "容器中的程序崩溃了。",
            "以 Hyper-V 隔离运行容器，或将客户端更新到内部版本 17763 或更高。",
            "此 Windows 客户端只能以 Hyper-V 隔离运行容器。",
            "检查命令、工作目录，以及镜像适用于哪个操作系统。",
            "容器在启动其程序的过程中停止。",
            "更新主机，并使用与主机自身内部版本号相同的镜像。",
            "计算服务与容器无法相互理解。",
            "登录、等待，或改用镜像站（mirror）拉取。",
            "镜像仓库限制了此地址的拉取频率。",
            "稍后重试，查看注册表的状态页面，并尝试绕过代理或镜像站。",
            "注册表或其前面的代理返回了自身的错误。",
            "将主机更新到镜像的修订号或更高，或使用对应主机修订号的镜像标签。",
            "镜像与主机的内部版本号相同，但修订号不同。",
            "更新运行器，或指定对应主机内部版本的辅助镜像（helper_image）。",
            "GitLab 运行器不认识此 Windows 内部版本，也没有与之对应的辅助镜像。",
            "将 Pod 的选择器和容忍度与节点的标签和污点进行比较：kubectl winver 加上 Pod 的名称即可完成这一比较。",
            "没有节点接受该 Pod。",
            "查找是什么终止了它：运行时先前的错误、失败的探针，还是某个人。",
            "容器被外部终止。",
            "如果是拉取，检查到镜像仓库的通路；如果是启动，检查主机的负载、杀毒软件和磁盘。然后重试。",
            "有组件未能及时响应。",
            "将在通路中签发证书的颁发机构添加到主机的证书存储并重启引擎，或修复破坏该连接的代理。",
            "某个证书不受信任。",
            "查看同一分钟的 Hyper-V-Compute 事件日志。",
            "计算服务出现故障，其代码在 winver 中没有名称。",
            "查找同一输出中的第一个错误以及运行时的日志；给出主机和镜像的版本后，winver 能判断两者是否匹配。",
            "引擎或运行时失败，但 winver 不认识这些消息。",
            "将版本类型和内部版本与消息中的要求对照：改用其他版本类型或更新的内部版本，或不使用该选项。",
            "此 Windows（其版本类型或内部版本）或其上的引擎不具备所需的功能。",
            "使用 23.0 之前的 Docker Engine，或内部版本 17763 或更高的主机。",
            "此 Docker Engine 无法在这么旧的 Windows 上运行。",
            "使用适用于该处理器的镜像，或指定镜像具有的平台。",
            "镜像没有适用于此处理器的条目。",
            "没有节点满足必需的节点亲和性",
            "\0 晚于 \u{1}；未来发布的矩阵尚不可知。",
            "\0 早于兼容性矩阵的第一版 \u{1}。",
            "\0（第 \u{1} 行，第 \u{2} 列）",
            "\0 位于第一个 FROM 之前，而那里只允许有 ARG",
            "\0 不能为“\u{1}”；可选值为 \u{2}",
            "“\0”既不是诊断项，也不是拉取规则；kubectl winver explain 会列出这两者。",
            "“\0”不是日期；请使用 YYYY-MM-DD 格式。",
            "“\0”不是兼容性矩阵的任何一版；kubectl winver matrix --editions 会列出各版的 ID。",
            "FROM 只接受一个镜像，以及 AS 和其后的名称",
            "无法理解准入组件自身的配置，因此在更正之前一律不允许准入：\0",
            "here-document <<\0 缺少用于结束它的 \0 行",
            "\0 绝不会是 \u{1}。",
            "\u{1} 中缺少 \0",
            "\0 没有键“\u{1}”；可用的键为 \u{2}",
            "“\0”不是 Kubernetes 版本；请提供 MAJOR.MINOR，例如 \u{1}。",
            "“\0”不是 winver 支持的语言；支持的语言有 \u{1}。",
            "没有 \0 时不起作用；请同时提供 \0。",
            "该项针对主机；请同时提供主机。",
            "其中没有 FROM",
            "其 request 没有 object（操作 \0），因此没有可检查的内容；请将 Webhook 配置为仅在 CREATE 和 UPDATE 时调用",
            "其中没有 request；请按 API 服务器发送的形式提供 admission.k8s.io/v1 AdmissionReview",
            "在此构建阶段之前，没有编号为 \0 的构建阶段",
            "其 request 没有 uid",
            "它是 \0；请求应为带有 operation 键的对象",
            "其 kind 为“\0”，而不是 AdmissionReview",
            "不是 JSON：\0",
            "无",
            "缺少 operation；请提供以下之一：\0",
            "“\0”不是 winver 已知的容器运行时；请提供产品及其版本（containerd 2.2.0、docker 29.0.1）或规则（R0、R1、R2、R3、classic）。",
            "“\0”中没有 winver 已知的 \u{1} 版本；请按 \u{1} \u{2} 这样的形式提供。",
            "没有节点带有 \0=\u{1}",
            "“\0”可能是 \u{1} 中的任何一个；请提供其中一个。",
            "匹配的节点带有污点（\0），而 Pod 不容忍该污点",
            "文本为空；请粘贴失败的命令输出的内容",
            "时间线只针对一个单元格；请提供一个主机和一个镜像。",
            "不能与 \0 同时使用；请去掉其中一个。",
            "\0 没有标志 \u{1}",
            "没有 \0 这个指令",
            "\0 不满足 \u{1}",
            "其 apiVersion 为“\0”；winver 答复的是 admission.k8s.io/v1",
            "\0 的类型必须是 \u{1}，而不是 \u{2}",
            "让服务只在 Windows 节点上运行",
            "让服务只在版本能够运行它的节点上运行",
            "使用 Docker 的经典镜像存储",
            "内容相同，但不含该选项",
            "内容相同，但不含注释",
            "向 winver 提供镜像仓库中该镜像的信息",
            "以 Hyper-V 隔离构建（Docker 的经典构建器）",
            "将 Hyper-V 隔离设为引擎的默认值（使用 Docker 的经典镜像存储）：修改 daemon.json，然后重启引擎",
            "以 Hyper-V 隔离运行（Docker 的经典镜像存储）",
            "以 Hyper-V 隔离运行该服务（Docker 的经典镜像存储）",
            "查看镜像提供哪些 Windows 版本",
            "将隔离模式交由引擎决定",
            "继续使用规则接受该镜像的 containerd",
            "如果节点确实符合约束的要求，则用标签声明这一点",
            "使用仍在提供的标签",
            "更新 containerd：从此版本起会拉取该镜像",
            "下一步",
            "基于有人见到能在此主机上运行的发行版本构建",
            "指明发行版本",
            "要求与镜像相同的平台",
            "将标签改为内核所示的值",
            "移除该字段",
            "使用规则接受该镜像的容器运行时",
            "让每个构建阶段都基于最后一个构建阶段的发行版本构建",
            "要求与 Pod 操作系统相同的节点",
            "查看节点运行的是什么系统",
            "将 Pod 调度到与镜像内部版本号相同的节点",
            "对正在运行的服务执行（STACK 是部署该堆栈时所用的名称）",
            "对正在运行的服务执行（STACK 是部署该堆栈时所用的名称）",
            "让 Pod 使用主机网络",
            "将所有容器都设为 HostProcess 容器",
            "声明该 Pod 用于 Windows",
            "将主机至少更新到此修订号",
            "基于修订号不低于此值的基础镜像构建",
            "使用该仓库中与此发行版本对应的镜像标签",
            "使用与主机修订号相同的镜像",
            "使用仍有新镜像的仓库",
            "基于主机的发行版本构建",
            "使用与主机发行版本对应的镜像标签",
            "使用与主机发行版本相同的镜像",
            "取决于隔离模式：\0。",
            "请查看 \0。",
            "自 \0 起不再获得更新。",
            "没有 latest 标签。",
            "更新提供至 \0（LTSC）。",
            "自 \0 起没有新镜像：请使用 \u{1}。",
            "Nano Server 最小：适用于 .NET 等，不含 PowerShell、WMI 和服务堆栈。",
            "该仓库没有已知的镜像标签可以在此主机上运行。",
            "内容为 \0，基于 \u{1}。",
            "内部版本号与主机相同。",
            "二进制文件与主机相同，但内部版本号不同。",
            "Windows Server 提供完整的 Windows API 和 GPU 支持，但要大得多。",
            "Server Core 大小居中：包含 .NET Framework、PowerShell 和大多数服务器程序所需的内容。",
            "更新提供至 \0。",
            "Windows 提供完整的 Windows API，是最大的一个。",
            "位置",
            "可用日期",
            "建议的构建基础（最佳在前）",
            "内部版本",
            "可能是",
            "故障原因",
            "渠道",
            "代码",
            "提交",
            "置信度",
            "容器",
            "缺陷数",
            "矩阵的已知缺陷",
            "有争议",
            "矩阵版本",
            "终止日期",
            "修复",
            "主机",
            "Hyper-V 隔离",
            "镜像",
            "在用",
            "隔离模式",
            "类型",
            "已知的镜像标签",
            "名称",
            "下次终止",
            "节点",
            "节点",
            "备注",
            "备注",
            "对象",
            "操作系统",
            "支持阶段",
            "进程隔离",
            "已发布",
            "拉取",
            "拉取规则",
            "原因",
            "发行版本",
            "仓库",
            "规则",
            "在用的拉取规则",
            "运行时",
            "运行时",
            "严重性",
            "严重性：\0。自 winver \u{1} 起提供。",
            "来源",
            "启动",
            "状态",
            "支持",
            "镜像标签",
            "原文",
            "如何处理",
            "该镜像",
            "仍在更新",
            "结论",
            "版本",
            "检查内容",
            "作用",
            "读取内容",
            "为什么重要",
            "为该变量提供默认值：在 Dockerfile 的第一个 FROM 之前声明，或在 compose 文件中写成 VARIABLE:-default。",
            "镜像名称中的某个变量既没有值，也没有起作用的默认值。",
            "除非有人设置该变量，否则构建或服务会失败；在此之前，也无法说明它需要哪个 Windows。",
            "重新设置该标签；kubelet 在注册时会这样做。",
            "节点的内部版本标签与其内核版本不一致。",
            "Pod 按标签调度，但运行在实际的内核上。",
            "用标签标明各节点的版本，并将服务约束到能运行该镜像的版本。",
            "服务可能被放到其镜像无法运行的节点上。",
            "Swarm 完全不了解 Windows 版本；任务能否启动，取决于它落到哪个节点。",
            "用 node.kubernetes.io/windows-build 选择内部版本，可直接设置，也可通过 RuntimeClass 设置。",
            "集群中的 Windows 节点有多种内部版本，而 Pod 未说明需要哪一种。",
            "调度器不了解镜像版本，可能选中镜像无法运行的节点。",
            "使用 Hyper-V 隔离，或使用更高版本的 Windows。",
            "在早于版本 1809 的 Windows 客户端上要求使用进程隔离。",
            "在这类客户端上，Docker 只以 Hyper-V 隔离启动容器。",
            "在所示位置更正该文件。",
            "compose 文件不符合 Docker 接受的格式，或引用了不存在的内容。",
            "Docker 在启动任何内容之前就会停止。",
            "在步骤中用 docker run 运行容器。",
            "托管的 Windows 运行器上的作业要求在容器中运行。",
            "GitHub 只在 Linux 上运行容器作业，GitLab 的托管 Windows 运行器则会忽略该镜像。",
            "更正该文件；可用 dockerd --validate --config-file 检查它。",
            "dockerd 的 daemon.json 不符合 dockerd 接受的格式。",
            "dockerd 无法启动：注释、未知选项和未知的 exec-opt 对它来说都是错误。",
            "在所示位置更正 Dockerfile。",
            "Dockerfile 不符合 docker build 接受的格式。",
            "构建在第一步之前就会停止。",
            "以运行时为准，不要以矩阵为准：使用规则接受该镜像的运行时版本，或使用与主机发行版本相同的镜像。",
            "文档称这一组合受支持，但运行时不会拉取它，或 Windows 不会启动它。",
            "运行时按自己的规则比较版本，从不考虑隔离模式。",
            "寻求技术支持时以矩阵为依据；实际结果则要看运行时和 Windows 的行为。",
            "关于这一组合，有文档与兼容性矩阵相矛盾。",
            "以哪一个为准，没有人说明；结论不以其中任何一个为依据。",
            "按该诊断项的说明处理；如果文本中也有主机和镜像，其他诊断项会说明什么版本匹配。",
            "粘贴的文本或日志中有原因已知的错误。",
            "同样的几行输出可能出于多种原因；什么办法有效，取决于究竟是哪一种。",
            "按该诊断项的说明处理；其中写明了可行的替代做法。",
            "字段会被接受，但在 Windows 上的实际作用与其字面含义不符。",
            "Pod 启动后缺少编写者所依赖的效果，或在节点上失败。",
            "在镜像标签中指明 Windows 发行版本；kubectl winver images 会列出可用的标签。",
            "镜像标签未指明 Windows 发行版本：它是 latest，或没有标签，或只是产品的版本。",
            "Microsoft 的基础镜像没有 latest 标签；在其他仓库中，这类标签会转到另一个 Windows 发行版本，或只包含 Linux 镜像。",
            "移除 hostNetwork，或将容器设为 HostProcess 容器。",
            "不含 HostProcess 容器的 Windows Pod 设置了 hostNetwork。",
            "containerd 只让 HostProcess Pod 使用主机网络；kubelet 却仍会当作该 Pod 在使用主机网络。",
            "在 Pod 级别设置一次 windowsOptions.hostProcess: true，并设置 hostNetwork: true。",
            "HostProcess 容器与其他容器混用、缺少 hostNetwork，或与所属 Pod 的设置不一致。",
            "API 服务器只接受一个 Pod 的所有容器同为 HostProcess 容器，并使用主机网络。",
            "提供内部版本号，例如取自 ver 或节点的 kernelVersion。",
            "所提供的主机信息不足以确定唯一的 Windows 版本。",
            "各个可能的版本，答案可能不同。",
            "使用与主机发行版本对应的镜像标签，或迁移到更新的主机。",
            "构建镜像所用的 Windows 比主机新。",
            "任何隔离模式都无济于事：即使是 Hyper-V 隔离的实用工具 VM，也要求主机至少与镜像一样新。",
            "基于主机发行版本的镜像标签重新构建；或在运行时允许的情况下以 Hyper-V 隔离运行容器；或将容器放到与镜像内部版本号相同的主机上。",
            "构建镜像所用的 Windows 比主机旧，而容器会共用主机的内核。",
            "在进程隔离下，镜像中的用户模式文件与主机内核必须配套；Windows 会以 0xc0370101 拒绝这种组合。",
            "让主机始终至少与镜像一样新。",
            "主机与镜像的内部版本号相同，但镜像的更新更晚。",
            "文档称从 1809 起修订号无关紧要；但在某些更新之后，较新的镜像曾在未更新的主机上失败。",
            "用 docker manifest inspect 查询该镜像并提供结果，或用指明发行版本的标签构建它。",
            "所提供的内容均未说明镜像基于哪个 Windows 版本构建。",
            "镜像标签未指明发行版本，也未提供索引或镜像配置；此时给出的答案只能是猜测。",
            "要求主机具备的隔离模式，或将隔离模式交由引擎决定。",
            "文件要求引擎不提供的隔离模式。",
            "容器在创建时会被拒绝。",
            "无需处理。",
            "文档中有对象属于 winver 不读取的类型。",
            "该对象已被跳过；它没有任何问题。",
            "将 Pod 调度到 Linux 节点，或使用 Windows 镜像。",
            "镜像是 Linux 镜像，而主机运行 Windows。",
            "此时运行时的报错与 Windows 版本不匹配时完全相同。",
            "移除该字段。",
            "Pod 设置了 Windows 没有的字段。",
            "设置了 spec.os.name: windows 时，API 服务器会拒绝该 Pod；未设置时，节点会忽略该字段或使 Pod 失败。",
            "比较镜像的 os.version 与节点的 kernelVersion，然后重新构建镜像或迁移 Pod。",
            "容器的状态中带有版本不匹配的错误。",
            "这是 Windows 或运行时实际尝试时给出的结果，应以此为准，而不是以镜像标签所示为准。",
            "让每个构建阶段都基于同一发行版本的镜像标签构建。",
            "Dockerfile 的各个构建阶段基于不同的 Windows 版本构建。",
            "在进程隔离下，主机只能构建与自身内部版本号相同的构建阶段，因此在大多数主机上总有一个会失败。",
            "更正选择器或容忍度，或添加符合要求的节点。",
            "集群中没有节点满足 Pod 的选择器、亲和性和容忍度。",
            "Pod 会一直处于 Pending 状态。",
            "更正约束，或为应有该标签的节点添加标签。",
            "Swarm 集群中没有活动节点满足某个服务的全部约束。",
            "其任务会一直处于 Pending 状态。",
            "检查节点本身；kubectl describe node 会显示其内核版本。",
            "某个 Windows 节点没有报告版本。",
            "无法判断那里能运行什么。",
            "优先使用与主机自身发行版本相同的镜像。",
            "按所有技术规则，这一组合都能运行，但 Microsoft 的文档未将其列为受支持。",
            "不受支持的组合出了问题，没有人会修复。",
            "使两者一致。",
            "spec.os.name 与节点选择器指定的操作系统不同。",
            "调度器按选择器调度，随后 kubelet 以 PodOSNotSupported 拒绝该 Pod。",
            "添加约束 node.platform.os == windows。",
            "Swarm 集群中既有 Windows 节点也有 Linux 节点，而其中的某个 Windows 服务没有操作系统约束。",
            "只有在部署时能够查询镜像仓库，Swarm 才会考虑镜像的平台；否则任务会落到无法运行它们的节点上。",
            "设置 spec.os.name: windows。",
            "Pod 选择了 Windows 节点，但未设置 spec.os.name。",
            "未设置时，Windows 没有的字段不会受到任何检查，kubelet 无法在节点不符时拒绝 Pod，Restricted Pod 安全性标准还会要求 Linux 设置。",
            "迁移到仍在维护的发行版本；kubectl winver releases 会列出它们。",
            "主机或镜像的 Windows 发行版本已停止维护。",
            "其镜像不再获得更新，最终会从镜像仓库中消失。",
            "阅读这些报告，并先测试这一组合再依赖它。",
            "有人报告过这一内部版本组合成功启动或失败。",
            "报告是证据，不是保证；如果所有报告都与规则相矛盾，结论中会写明。",
            "希望构建跟随更新时，使用发行版本的标签；或者手动换到下一次更新。",
            "镜像标签指明了某一次更新：KB 编号或完整版本号。",
            "这样的镜像永远不会改变。构建因此可以重现，但只有换用其他标签才能获得安全更新。",
            "要求与镜像相同的平台，或不写平台。",
            "文件要求的平台与镜像的操作系统不符。",
            "镜像仓库中没有这样的条目，拉取会失败。",
            "更正 Pod 后重新创建。",
            "kubelet 在准入时拒绝了该 Pod。",
            "节点的操作系统或特性不符合 Pod 的要求；该 Pod 永远不会被重试。",
            "说明使用的是哪种运行时，例如 containerd 2.2.0（可用 kubectl get nodes -o wide 查看），或使用规则接受该镜像的运行时。",
            "对于能否在此主机上拉取该镜像，在用的各种运行时结论不一。",
            "不知道运行时及其版本，就无法给出确定的答案。",
            "将运行时更新到规则接受该镜像的版本，或使用与主机发行版本相同的镜像。",
            "容器运行时自身的规则拒绝该镜像，尽管 Windows 本身可以启动它。",
            "运行时在拉取前会比较版本，凡是它认为不属于本平台的一律不接受（“no match for platform in manifest”）；其规则几经变更，且从不考虑隔离模式。",
            "使用该诊断项指明的仓库。",
            "该仓库不再有新镜像。",
            "后续发行版本的镜像和安全更新只在另一个仓库中发布。",
            "更正请求；其格式见 docs/schema。",
            "请求中有 winver 不认识的键、值或操作。",
            "拼写错误不能悄无声息地放过。",
            "基于能在该主机上运行且仍在维护的发行版本构建；kubectl winver images --host 会列出它们。",
            "镜像标签对应的镜像不再获得更新。",
            "基于它构建的内容会一直带有此后发现的所有漏洞，而且该标签最终会从镜像仓库中消失。",
            "发送 admission.k8s.io/v1 AdmissionReview。",
            "收到的内容不是可以答复的 AdmissionReview。",
            "准入组件看不到对象时，绝不能放行。",
            "使两者处于更新的同一侧：更新主机，或基于与主机修订号相同的镜像构建。Hyper-V 隔离不受影响。",
            "主机与镜像的内部版本号相同，但两者的修订号之间隔着一个更新，而已知该更新会使两侧互不兼容。",
            "文档称从版本 1809 起修订号无关紧要；但在少数几次更新之后，处于更新一侧的镜像曾在另一侧的主机上失败。",
            "使用与主机修订号完全相同的镜像，或将主机更新到镜像的修订号。",
            "主机与镜像都是 Windows Server 2016，但修订号不同或未知；或者都是版本 1709 或 1803，但修订号不同。",
            "在 2016 上，进程隔离要求修订号匹配；从版本 1809 起，内部版本号匹配即可；对于介于其间的版本，文档中两种说法都有。",
            "在标签中指明发行版本，例如 windows-2022。",
            "工作流使用的镜像属于某一个 Windows 版本，而所用的运行器标签会转到更新的版本。",
            "标签转移当天，主机就换成了另一个 Windows，镜像可能不再能运行。",
            "使用仍在提供的发行版本的标签，以及与之对应的镜像。",
            "工作流使用了不再提供的运行器标签。",
            "作业会一直等待，最终失败。",
            "使用与主机自身内部版本号相同的镜像，或先测试这一组合再依赖它。",
            "主机与镜像的内部版本号不同，但二进制文件相同。",
            "有人报告能够运行；文档和 containerd 的规则则称不能。",
            "选择镜像的内部版本，或使用所选内部版本的镜像。",
            "Pod 选择的节点，其内部版本无法运行该 Pod 的镜像。",
            "无论被调度到哪里，它都不会启动。",
            "使用不带架构的标签，这样不匹配的镜像在拉取时就会被拒绝。",
            "镜像标签指明了处理器架构，因此对应的是单个镜像，而不是包含多个镜像的索引。",
            "containerd 只在从索引中选择时才比较版本；单个镜像在任何主机上都会被拉取，如果不匹配，则由 Windows 阻止。",
            "使用列表中的标签；在列表之后才出现的标签也可能存在。",
            "该仓库是已知的，但其已知标签中没有这一个。",
            "标签不存在时，拉取会失败，报错为“manifest unknown”或“not found”。",
            "核对类型、名称和命名空间。",
            "所查询的对象不在所提供的对象之中。",
            "没有进行任何检查。",
            "在所示位置更正文档。",
            "文档既不是 YAML 也不是 JSON，或在中途截断。",
            "出错位置之后的内容都无法检查。",
            "更正该值；诊断信息中写明了正确的写法。",
            "请求中有一个值不符合应有的格式。",
            "抛开该值作答，答的就是另一个问题了。",
            "移除 windowsOptions，或设置 spec.os.name: windows。",
            "设置了 spec.os.name: linux 的 Pod 又设置了 windowsOptions。",
            "API 服务器会拒绝它。",
            "按规则 \0 选出的条目本身也是索引，其内容不在当前索引中。",
            "按规则 \0 选出的条目未写明平台：运行时以镜像配置为准，而镜像配置不在索引中。",
            "索引中没有适用于 amd64 的 Windows 条目。",
            "\0 个 Windows 条目中，规则 \u{1} 一个也不接受：各条目的版本为 \u{2}。",
            "\u{1} 个 Windows 条目中，规则 \u{2} 接受 \0 个；选用该规则最优先的一个。",
            "winver 的数据表中最新的一行来自 \0，距今 \u{1} 天；较新的 winver 给出的答案可能不同。",
            "\0 无法在 \u{1} 上以 \u{2} 隔离模式运行。\u{3}",
            "\0 无法在 \u{1} 上以 \u{2} 隔离模式运行：\u{3} 拒绝拉取它（规则 \u{4}）。\u{5}",
            "\0 无法在 \u{1} 上以 \u{2} 隔离模式运行：文档将其列为受支持，但 \u{3} 拒绝拉取它（规则 \u{4}）。",
            "\0 无法在 \u{1} 上以 \u{2} 隔离模式运行：当前的容器运行时都不会拉取它。",
            "\0 无法在 \u{1} 上运行：它是 Linux 镜像。",
            "\0 无法在 \u{1} 上以 \u{2} 隔离模式运行：\u{3} 拒绝拉取它（规则 \u{4}），尽管 Windows 本身可以启动它。",
            "\0 无法在 \u{1} 上以 \u{2} 隔离模式运行：\u{3} 拒绝拉取它（规则 \u{4}）。",
            "\0 无法在 \u{1} 上以 \u{2} 隔离模式运行，尽管文档将其列为受支持。\u{3}",
            "\0 能否在 \u{1} 上以 \u{2} 隔离模式运行，视情况而定。\u{3}",
            "\0 能否在 \u{1} 上以 \u{2} 隔离模式运行，取决于主机具体是哪个版本：\u{3}。",
            "\0 能否在 \u{1} 上运行，取决于隔离模式：\u{2}。",
            "无论基于什么构建，\0 都可以在 \u{1} 上以 \u{2} 隔离模式启动；运行时是否会拉取它，则取决于镜像中写明的信息。",
            "\0 能否在 \u{1} 上以 \u{2} 隔离模式运行，取决于容器运行时：\u{3} 会拉取它，\u{4} 不会。",
            "\0\u{1}",
            "此文本中没有 winver 已知的错误。关于其中的主机和镜像：\0",
            "此文本中没有 winver 已知的错误；请粘贴失败的命令输出的全部内容，并附上 docker info 或 ver 的输出以及镜像名称。",
            "与 Windows 版本无关：\0\u{1}",
            "有此可能，但仅凭此文本无法确定：\0\u{1}",
            "\0\u{1}",
            "\0请提供主机信息（docker info、ver 或 kubectl get nodes -o wide）和镜像名称，以便得知什么版本匹配。",
            "\0请提供主机信息（docker info、ver 或 kubectl get nodes -o wide），以便得知什么版本匹配。",
            "\0请提供带标签的镜像名称，以便得知什么版本匹配。",
            "已知 \0 版兼容性矩阵，其中 \u{1} 版始终停留在草稿状态。",
            "\0 \u{1}：\u{2}",
            "\0 是 \u{1}，即 \u{2} 的内部版本。",
            "\0 是 \u{1}，不是 winver 已知的任何发行版本的内部版本。",
            "\0 是 \u{1}，\u{2}。",
            "\0 可能是以下 \u{1} 个发行版本之一：\u{2}。",
            "已知 \u{1} 个仓库的 \0 个镜像标签。",
            "对于 \0，请基于 \u{1} 构建。\u{2}",
            "没有已知的镜像可以在 \0 上运行。",
            "已检查 \0 个 Pod 和工作负载：\u{1} 个可以运行，\u{2} 个无法运行，\u{3} 个视情况而定，\u{4} 个无法确定。",
            "镜像：\0（\u{1} 个可以运行，\u{2} 个无法运行，\u{3} 个视情况而定，\u{4} 个无法确定）；文件：\u{5}。",
            "镜像：\0；文件：\u{1}。尚不知道它们的主机；请提供主机，以便得知它们能否在其上运行。",
            "文件：\0；其中没有一个会启动 Windows 容器。",
            "已检查 \0 个 Pod 和工作负载；其中没有一个要求 Windows。",
            "共 \0 个节点，其中 \u{1} 个是 Windows 节点。",
            "没有可检查的内容：未提供 Pod、工作负载或节点。",
            "\0：\u{1}",
            "Microsoft 于 \0 发布的兼容性矩阵。",
            "\0 草稿中的兼容性矩阵；该草稿从未发布，不用作任何判定的依据。",
            "\0 版兼容性矩阵没有提及 \u{1}。",
            "\0：\u{1}",
            "无法答复该请求。",
            "有 \0 个 Windows 发行版本可以运行容器。",
            "允许 \0 准入。",
            "不允许 \0 准入：\u{1}",
            "共定义了 \0 个诊断项和 \u{1} 条拉取规则。",
            "\0 可以在 \u{1} 上以 \u{2} 隔离模式运行。",
            "\0 可以在 \u{1} 上运行。",
            "\0 可以在 \u{1} 上以 \u{2} 隔离模式运行，尽管文档（\u{3} 版）不支持这样做。",
            "\u{1} 上的 \0：在已发布的 \u{3} 版兼容性矩阵中，有 \u{2} 版涵盖这一组合。",
            "无法确定 \0 能否在 \u{1} 上运行。\u{2}",
        ),
        ends: &[
            86, 199, 312, 372, 507, 629, 668, 718, 830, 908, 986, 1046, 1122, 1162, 1227, 1326, 1441, 1560,
            1676, 1682, 1687, 1793, 1892, 2020, 2057, 2142, 2201, 2329, 2334, 2436, 2533, 2615, 2719, 2823,
            2860, 3018, 3136, 3265, 3381, 3506, 3658, 3688, 3813, 3905, 3988, 4126, 4231, 4357, 4410, 4482,
            4611, 4704, 4779, 4824, 4939, 5075, 5109, 5158, 5248, 5333, 5468, 5547, 5696, 5802, 5905, 6011,
            6096, 6236, 6265, 6372, 6418, 6449, 6528, 6646, 6722, 6814, 6867, 6895, 6959, 7032, 7070, 7203,
            7333, 7492, 7616, 7706, 7799, 7852, 7971, 8062, 8195, 8243, 8321, 8418, 8439, 8444, 8484, 8538,
            8601, 8704, 8757, 8795, 8907, 8988, 9093, 9191, 9246, 9291, 9434, 9487, 9567, 9676, 9818, 9867,
            9952, 10048, 10109, 10215, 10305, 10369, 10439, 10513, 10621, 10697, 10728, 10754, 10801, 10842,
            10923, 11014, 11146, 11167, 11212, 11241, 11286, 11319, 11399, 11479, 11557, 11650, 11752, 11836,
            11955, 11988, 12065, 12154, 12250, 12346, 12451, 12571, 12667, 12796, 12887, 12986, 13055, 13203,
            13332, 13480, 13616, 13762, 13912, 14029, 14148, 14283, 14416, 14546, 14710, 14858, 14999, 15147,
            15279, 15378, 15404, 15508, 15571, 15673, 15742, 15817, 15886, 16009, 16081, 16187, 16246, 16369,
            16453, 16577, 16633, 16734, 16782, 16875, 16914, 16977, 17007, 17105, 17171, 17275, 17359, 17449,
            17513, 17558, 17667, 17766, 17781, 17890, 17957, 18025, 18085, 18199, 18244, 18337, 18379, 18462,
            18522, 18631, 18723, 18868, 18895, 19018, 19045, 19174, 19255, 19324, 19405, 19597, 19676, 19841,
            19968, 20064, 20106, 20225, 20315, 20412, 20508, 20628, 20683, 20784, 20814, 20948, 21038, 21128,
            21203, 21293, 21383, 21530, 21661, 21703, 21763, 21847, 21937, 22104, 22179, 22359, 22392, 22536,
            22569, 22688, 22832, 22951, 22999, 23113, 23128, 23222, 23291, 23403, 23479, 23611, 23698, 23818,
            23848, 23936, 23996, 24068, 24113, 24185, 24227, 24284, 24332, 24416, 24473, 24569, 24632, 24719,
            24810, 24946, 24974, 25067, 25091, 25223, 25253, 25379, 25406, 25459, 25524, 25663, 25725, 25860,
            25952, 26033, 26093, 26165, 26210, 26252, 26301, 26341, 26369, 26426, 26461, 26557, 26609, 26712,
            26769, 26857, 26905, 26924, 26937, 26975, 27044, 27106, 27153, 27198, 27215, 27348, 27448, 27508,
            27530, 27582, 27629, 27644, 27647, 27691, 27849, 27929, 27951, 28015, 28078, 28132, 28207, 28258,
            28274, 28295, 28308, 28375, 28411, 28450, 28504, 28539, 28572, 28602, 28652, 28707, 28832, 28890,
            28957, 28996, 29029, 29076, 29145, 29172, 29225, 29234, 29297, 29315, 29345, 29378, 29393, 29438,
            29513, 29554, 29590, 29646, 29724, 29802, 29828, 29871, 29899, 29935, 29986, 30043, 30082, 30112,
            30145, 30193, 30235, 30263, 30277, 30307, 30330, 30360, 30401, 30485, 30551, 30576, 30609, 30669,
            30747, 30854, 30874, 30933, 30939, 30951, 30990, 31002, 31011, 31023, 31029, 31035, 31041, 31050,
            31056, 31065, 31086, 31095, 31107, 31119, 31125, 31131, 31145, 31151, 31157, 31169, 31175, 31196,
            31202, 31214, 31220, 31226, 31232, 31238, 31244, 31256, 31268, 31280, 31289, 31295, 31307, 31313,
            31325, 31331, 31337, 31358, 31367, 31376, 31385, 31426, 31432, 31438, 31444, 31450, 31462, 31468,
            31480, 31489, 31501, 31507, 31513, 31525, 31531, 31543, 31558, 31687, 31765, 31884, 31943, 32000,
            32055, 32142, 32199, 32292, 32403, 32489, 32564, 32623, 32695, 32762, 32795, 32877, 32926, 32968,
            33034, 33136, 33206, 33266, 33359, 33394, 33446, 33485, 33626, 33719, 33788, 33884, 33944, 34025,
            34142, 34196, 34295, 34367, 34448, 34521, 34618, 34724, 34875, 34936, 35001, 35111, 35203, 35304,
            35404, 35474, 35540, 35585, 35666, 35711, 35834, 36017, 36098, 36226, 36268, 36337, 36460, 36566,
            36638, 36749, 36824, 36869, 36902, 36917, 36970, 37018, 37078, 37129, 37198, 37216, 37256, 37385,
            37481, 37532, 37649, 37721, 37792, 37930, 37993, 38064, 38101, 38161, 38230, 38272, 38342, 38384,
            38420, 38477, 38578, 38635, 38653, 38714, 38797, 38840, 38958, 39093, 39124, 39183, 39351, 39432,
            39489, 39555, 39615, 39678, 39774, 39870, 39939, 40056, 40107, 40161, 40218, 40247, 40286, 40374,
            40526, 40610, 40676, 40778, 40865, 41057, 41093, 41123, 41198, 41240, 41293, 41335, 41451, 41499,
            41619, 41664, 41719, 41770, 41901, 42036, 42183, 42273, 42403, 42565, 42620, 42731, 42820, 42895,
            42946, 42985, 43078, 43147, 43219, 43288, 43357, 43405, 43489, 43600, 43746, 43824, 43887, 43978,
            44017, 44068, 44095, 44125, 44184, 44229, 44286, 44334, 44388, 44446, 44514, 44542, 44623, 44734,
            44786, 44868, 44954, 45064, 45109, 45188, 45300, 45389, 45437, 45554, 45632, 45713, 45776, 45863,
            45917, 46060, 46159, 46161, 46239, 46391, 46420, 46470, 46472, 46598, 46709, 46779, 46851, 46858,
            46892, 46961, 46975, 47023, 47065, 47098, 47143, 47264, 47376, 47492, 47550, 47623, 47674, 47741,
            47746, 47789, 47878, 47915, 47920, 47944, 47995, 48013, 48035, 48086, 48130, 48156, 48244, 48329,
            48369,
        ],
        carries: &[],
    },
    Packed {
        text: concat!(
            "\u{1}에 있는 \0 변수에 기본값이 없습니다. 외부에서 값을 지정하지 않으면 어떤 이미지도 가리키지 않습니다.",
            "\u{1}에 있는 \0 변수가 첫 FROM 뒤에서야 선언됩니다. 그 위치의 선언은 FROM에 적용되지 않으므로 어떤 이미지도 가리키지 않습니다.",
            "\u{1} 노드의 \0 레이블은 \u{2}인데 kernelVersion은 \u{3}입니다. 파드는 레이블에 따라 배치되고 커널에서 실행됩니다.",
            "\0은(는) 배치될 수 있는 노드 중 일부에서만 실행됩니다. 실행되는 노드: \u{1}. 실행되지 않는 노드: \u{2}.",
            "클러스터에 있는 Windows 노드의 빌드는 \0가지(\u{1})인데, 파드에는 어느 빌드가 필요한지 나와 있지 않습니다. 스케줄러가 그중 아무 노드나 선택할 수 있습니다.",
            "\0은(는) 버전 1809보다 이전의 Windows 클라이언트입니다. 이 호스트에서 \u{1} 이미지는 Hyper-V 격리로만 실행되며, 프로세스 격리는 Docker가 거부합니다.",
            "\0 값은 \u{2} 형식이 아니라 \u{1} 형식이어야 합니다.",
            "제약 조건 '\0'에 키와 값 사이의 == 또는 != 연산자가 없습니다.",
            "GitHub는 작업, 서비스, 컨테이너 액션을 Linux 러너에서만 컨테이너로 실행합니다. \u{1}에서 \0 이미지는 실패합니다.",
            "\0 이미지는 사용되지 않습니다. GitLab의 호스팅 러너 \u{1}은(는) 작업을 컨테이너에서 실행하지 않습니다.",
            "\0 때문에 dockerd가 시작되지 않습니다. 이 파일에 주석이 있는데, JSON에는 주석이 없습니다.",
            "\0 때문에 dockerd가 시작되지 않습니다. 이 파일은 JSON이 아닙니다(\u{1}).",
            "'\0' 옵션 때문에 dockerd가 시작되지 않습니다. dockerd에는 이런 옵션이 없습니다.",
            "docker build가 이 Dockerfile을 거부합니다: \0.",
            "\0 문서가 비어 있습니다. YAML 또는 JSON 형식의 Kubernetes 매니페스트를 제공하십시오.",
            "\u{1}에서 \u{2} 격리로 실행하는 \0 이미지는 문서에 지원된다고 나와 있지만(\u{3}판), 시작되지 않습니다. \u{4}",
            "\u{1}에서 \u{2} 격리로 실행하는 \0 이미지는 문서에 지원된다고 나와 있지만(\u{3}판), \u{4} 런타임이 pull을 거부합니다(규칙 \u{5}).",
            "\u{1}에서 \u{2} 격리로 실행하는 \0 이미지는 문서에 지원된다고 나와 있지만(\u{3}판), 현행 런타임 중에 이 이미지를 pull하는 것이 없습니다.",
            "\u{2}에서 \u{3} 격리로 실행하는 \u{1} 이미지는 매트릭스 \0판 기준으로 \u{4} 상태이지만, 다른 문서의 내용은 이와 다릅니다. \u{5}",
            "\0: \u{1} \u{2}",
            "\0: \u{1}",
            "exec-opt '\0' 때문에 dockerd가 시작되지 않습니다. isolation=hyperv와 같은 KEY=VALUE 형식이어야 합니다.",
            "'\0' 격리 때문에 dockerd가 시작되지 않습니다. 사용할 수 있는 값: default, process, hyperv.",
            "exec-opt '\0' 때문에 dockerd가 시작되지 않습니다. dockerd가 아는 exec-opt는 Windows에서는 isolation, Linux에서는 native.cgroupdriver입니다.",
            "\0이(가) 자기 자신을 확장(extends)합니다: \u{1}.",
            "\0은(는) \u{2}의 \u{1} 서비스에서 설정을 가져오는데, 이 파일이 제공되지 않았습니다. 설정의 내용을 알 수 없습니다.",
            "\0은(는) \u{1} 서비스를 확장(extends)하는데, \u{2}에 이런 서비스가 없습니다.",
            "\0 이미지와 호스트 \u{1}의 빌드는 다르지만 바이너리는 같습니다. 문서에는 동작하지 않는다고 되어 있고, 실제로 시도한 사용자들도 실패를 확인했습니다.",
            "\0: \u{1}",
            "\0 이미지에는 Windows 릴리스가 명시되어 있지 않으며, 한 릴리스에서 다음 릴리스로 옮겨 갑니다. \u{1}에 제공된 버전: \u{2}.",
            "파드가 HostProcess 컨테이너로 이루어진 경우가 아니면 Windows 노드에서 hostNetwork는 효과가 없습니다.",
            "\0 값은 \u{1}인데 파드 자체의 hostProcess는 \u{2}입니다. API 서버는 두 값이 같을 것을 요구합니다.",
            "HostProcess 컨테이너로 이루어진 파드에는 hostNetwork: true가 필요합니다. 없으면 API 서버가 거부합니다.",
            "HostProcess 컨테이너와 그렇지 않은 컨테이너가 섞여 있습니다. API 서버는 모두 HostProcess이거나 모두 아닐 것을 요구합니다.",
            "호스트의 Windows 버전이 확실하지 않습니다. \0",
            "\0 이미지는 호스트 \u{1}보다 새 버전입니다. \u{2} 런타임이 pull을 거부하며(규칙 \u{3}), Windows는 격리 모드와 관계없이 새 버전의 컨테이너를 새 버전의 호스트에서만 실행합니다.",
            "\0 이미지는 호스트 \u{1}보다 새 버전입니다. Windows는 격리 모드와 관계없이 새 버전의 컨테이너를 새 버전의 호스트에서만 실행합니다.",
            "\0 이미지는 호스트 \u{1}보다 이전 버전입니다. \u{2} 런타임이 pull을 거부하며(규칙 \u{3}), 프로세스 격리에서는 Windows도 컨테이너를 차단합니다(0xc0370101).",
            "\0 이미지는 호스트 \u{1}보다 이전 버전입니다. 프로세스 격리에서는 컨테이너가 호스트의 커널을 공유하므로 Windows가 컨테이너를 차단합니다(0xc0370101).",
            "\0 이미지의 업데이트는 호스트 \u{1}에 설치된 업데이트보다 나중 것입니다. 문서에는 허용된다고 되어 있으며, 이 빌드에서 실패한 사례는 알려져 있지 않습니다.",
            "\0 이미지의 업데이트는 호스트 \u{1}에 설치된 업데이트보다 나중 것입니다. 문서에는 허용된다고 되어 있지만, \u{2} 업데이트 이후에는 이런 이미지가 업데이트가 뒤처진 호스트에서 실패했습니다.",
            "\0 이미지의 Windows 버전을 알 수 없습니다. \u{1}",
            "\0에서 프로세스 격리를 요청하지만, \u{1}의 dockerd가 이를 거부합니다. 버전 1809보다 이전의 Windows 클라이언트는 Hyper-V 컨테이너만 실행합니다.",
            "\0에서 \u{1} 격리를 요청하지만, Linux 엔진에는 이 격리가 없습니다. Linux 엔진은 default만 지원합니다.",
            "\0에서 '\u{1}' 격리를 요청합니다. 사용할 수 있는 값: default, process, hyperv.",
            "\0 오브젝트는 winver가 검사하지 않는 종류입니다. winver는 파드, 워크로드, 노드, RuntimeClass, 이벤트와 이들의 목록을 읽습니다.",
            "\0에는 Linux 이미지만 있습니다. \u{1} 리포지토리에서 Windows 이미지가 있는 태그에는 Windows 릴리스가 표시되어 있습니다.",
            "\0 이미지는 pull할 수 없습니다. \u{1} 이후로 Microsoft의 베이스 이미지에는 latest 태그가 없으며, 태그를 생략하면 latest를 요청하게 됩니다.",
            "\0 이미지는 Linux 이미지이므로 Windows 호스트에서 실행할 수 없습니다.",
            "\0 \u{1} (Kubernetes \u{2} 이상): API 서버가 파드를 거부합니다.",
            "\0 필드는 Windows에서 의미가 없습니다. Windows 노드는 이 필드를 무시하며, spec.os.name이 windows이면 API 서버가 이 필드를 거부합니다.",
            "\0 필드는 Windows에서 의미가 없으며, Kubernetes \u{1}부터는 API 서버가 이 필드 때문에 파드를 거부합니다.",
            "\0 필드는 Windows에서 의미가 없으며, Windows 노드가 이 필드 때문에 파드를 실패 처리합니다.",
            "\0의 상태에 버전이 맞지 않는다고 나와 있습니다: \"\u{1}\".",
            "\0은(는) \u{1} 이미지를, 마지막 스테이지는 \u{2} 이미지를 기반으로 빌드됩니다. 빌드하려면 한 호스트에서 둘 다 실행할 수 있어야 합니다.",
            "레지스트리가 제공한 항목 중에 \0에 대해 노드가 허용하는 것이 없습니다: \"\u{1}\". 버전이 맞지 않거나, 다른 운영 체제용 이미지입니다.",
            "클러스터에 조건이 맞는 노드가 없습니다: \0",
            "\0의 제약 조건을 충족하는 노드가 Swarm에 없습니다: \u{1}",
            "\0 노드에는 어떤 Windows를 실행하는지 나와 있지 않습니다(kernelVersion 값: '\u{1}').",
            "\0에 apiVersion과 kind가 있는 Kubernetes 오브젝트가 와야 하는데 \u{1}이(가) 있습니다.",
            "\u{1}에서 \u{2} 격리로 실행하는 \0 이미지는 매트릭스 \u{4}판 기준으로 \u{3} 상태입니다. 다만 런타임은 이 이미지를 pull하고 Windows는 시작합니다.",
            "\u{1}에서 \u{2} 격리로 실행하는 \0 이미지는 매트릭스 \u{4}판 기준으로 \u{3} 상태입니다.",
            "빌드 \0 이미지가 빌드 \u{1} 호스트에서 \u{2} 격리로 시작된 사례(\u{3})도 있고, 실패한 사례(\u{4})도 있습니다.",
            "빌드 \0 이미지가 빌드 \u{1} 호스트에서 \u{2} 격리로 실패한 사례가 있습니다: \u{3}.",
            "빌드 \0 이미지가 빌드 \u{1} 호스트에서 \u{2} 격리로 시작된 사례가 있습니다: \u{3}.",
            "spec.os.name은 \0인데 \u{1}에서는 \u{2} 노드를 요청합니다. 파드가 어디에 배치되든 kubelet이 거부합니다.",
            "\0은(는) Windows 컨테이너인데, Swarm의 Linux 노드에 배치되지 않도록 막는 제약 조건이 없습니다.",
            "파드가 Windows 노드를 요청하지만 spec.os.name: windows를 설정하지 않았으므로, API 서버와 파드 시큐리티 스탠다드는 이 파드를 Linux 파드로 취급합니다.",
            "\0의 지원은 \u{1}에 종료되었습니다.",
            "\0 이미지는 해당 릴리스의 업데이트 하나에 고정되어 있어 절대 바뀌지 않습니다. 이후의 보안 업데이트는 다른 태그로 제공됩니다.",
            "\0에서 \u{1} 플랫폼을 요청하지만, \u{2} 이미지는 \u{3} 이미지입니다.",
            "kubelet이 파드를 거부했습니다: \0.",
            "\u{1}에서 \0 이미지를 pull하는지는 컨테이너 런타임에 따라 다릅니다. \u{2}에서는 받아들이지만, \u{3}에서는 받아들이지 않습니다.",
            "\0 런타임이 \u{2}에서 \u{1} 이미지의 pull을 거부합니다. Windows는 시작을 허용하겠지만, 런타임의 규칙 \u{3}에서 이 호스트에 그 버전을 허용하지 않습니다.",
            "\0 런타임이 \u{2}에서 \u{1} 이미지의 pull을 거부합니다. 인덱스의 항목 중 런타임의 규칙 \u{3}에서 허용하는 것이 없습니다.",
            "현행 런타임은 모두 \u{1}에서 \0 이미지를 pull하지만, \u{2} 규칙을 사용하는 릴리스는 거부합니다.",
            "\0 리포지토리에는 \u{1} 이후로 새 이미지가 올라오지 않습니다. 새 이미지는 \u{2}에 게시됩니다.",
            "요청을 해석할 수 없습니다: \0.",
            "\u{3}용 \u{2}의 서비스가 종료된 \u{1} 이후로 \0 이미지는 업데이트되지 않았습니다.",
            "\u{2}의 이 버전에 대한 지원이 종료된 \u{1} 이후로 \0 이미지는 업데이트되지 않았습니다.",
            "AdmissionReview를 해석할 수 없습니다: \0.",
            "\u{2} 업데이트를 기준으로 \0 이미지와 호스트 \u{1}이(가) 서로 다른 쪽에 있습니다. 호스트의 업데이트가 뒤처져 있으며, Server Core 컨테이너가 곧바로 종료되는 사례가 확인되었습니다(0xc0370106).",
            "\u{2} 업데이트를 기준으로 \0 이미지와 호스트 \u{1}이(가) 서로 다른 쪽에 있습니다. 컨테이너의 32비트 프로그램이 실패하며(0xc0000142), 아무 메시지도 없는 경우가 많습니다.",
            "\0 이미지와 호스트 \u{1}의 수정 번호가 다릅니다. Windows Server 2016에서 프로세스 격리를 사용하려면 수정 번호가 같아야 합니다. 같지 않을 때 어떻게 되는지는 문서마다 다릅니다. \u{2}",
            "\0 이미지와 호스트 \u{1}의 버전은 모두 Windows Server 2016입니다. 이 버전에서 프로세스 격리를 사용하려면 수정 번호가 같아야 하는데, 적어도 한쪽의 수정 번호를 알 수 없습니다.",
            "\0 이미지와 호스트 \u{1}의 수정 번호가 다르며, 수정 번호가 같아야 하는지는 문서마다 다릅니다. \u{2}",
            "\0 레이블은 시간이 지나면 더 새 버전의 Windows로 옮겨 가며, 그때 \u{1} 이미지는 다른 호스트를 만나게 됩니다. 현재 호스트는 \u{2}입니다.",
            "\0 레이블은 \u{1} 이후로 제공되지 않습니다. 작업이 끝내 시작되지 않습니다.",
            "\0 이미지와 호스트 \u{1}의 빌드는 다르지만 바이너리는 같습니다. 동작을 확인한 사례가 있으나, 문서에는 동작하지 않는다고 되어 있습니다.",
            "파드가 빌드 \0 노드를 요청하지만, \u{1} 이미지(\u{2})는 그 노드에서 실행되지 않습니다.",
            "\0은(는) 인덱스가 아니라 단일 이미지입니다. containerd가 버전을 비교하지 않고 pull하므로, 맞지 않는 이미지는 컨테이너가 시작될 때 실패합니다.",
            "\0은(는) \u{2} 기준으로 알려진 \u{1} 리포지토리의 태그가 아닙니다. 알려진 태그: \u{3}.",
            "\u{1} 네임스페이스에서 \0 오브젝트를 찾을 수 없습니다. 제공된 입력에 있는 것: \u{2}.",
            "'\0'은(는) TYPE/NAME 형식이 아닙니다. pod/web, deploy/web, node/win-0과 같이 입력하십시오.",
            "\0 문서를 읽을 수 없습니다: \u{1}.",
            "\0: \u{1}",
            "\0: \u{1}: API 서버가 파드를 거부합니다.",
            "\0은(는) IP 주소이거나, Windows 컨테이너가 도입되기 전의 버전입니다.",
            "\0은(는) Windows 컨테이너가 도입되기 전의 버전입니다. Windows 컨테이너는 빌드 \u{1}에서 처음 도입되었습니다.",
            "'\0'은(는) 한 버전뿐 아니라 그 이후 또는 이전 버전까지 가리킵니다. 버전을 하나만 입력하십시오.",
            "\0은(는) Windows 릴리스의 빌드 번호입니다.",
            "\0은(는) Windows 버전이 아니라 날짜입니다.",
            "'\0'은(는) 다이제스트로만 지정되어 있으며, 다이제스트는 Windows 버전을 나타내지 않습니다. 이미지 config의 os.version이 있으면 확정됩니다.",
            "\0은(는) 빌드 \u{1}의 업데이트이지만, 해당하는 수정 번호는 두 가지로 알려져 있습니다: \u{2}.",
            "문자열이 비어 있습니다. 10.0.20348, 'Windows Server 2022', ltsc2022와 같은 Windows 버전을 입력하십시오.",
            "\0은(는) 여러 빌드가 공유하는 바이너리의 버전이므로, 이것만으로는 어느 빌드인지 구분할 수 없습니다.",
            "'\0'은(는) Windows 릴리스의 버전 표기입니다.",
            "\0은(는) Windows 버전이 아니라 Linux 시스템입니다.",
            "'\0'은(는) Windows 버전을 나타내지 않습니다. 10.0.20348.2402, 'Windows Server 2022', ltsc2022 또는 ver 명령의 출력과 같은 값을 입력하십시오.",
            "'\0'은(는) 앞뒤가 맞지 않습니다. \u{1} 업데이트에 해당하는 버전은 \u{2}입니다.",
            "\0은(는) 다른 것의 버전입니다. 컨테이너를 실행하는 Windows의 버전은 10.0으로 시작합니다.",
            "\0은(는) Windows 버전이 아닙니다. 버전은 10.0.BUILD 또는 10.0.BUILD.REVISION 형식이며, 각 번호는 65535를 넘지 않습니다.",
            "'\u{1}'의 \0은(는) 레지스트리의 포트이며, Windows 버전을 나타내는 태그는 없습니다. 이미지 config의 os.version이 있으면 확정됩니다.",
            "'\0'은(는) Windows 릴리스의 이름입니다.",
            "'\0'은(는) 여러 Windows 버전에 해당하는 이름입니다. 빌드 번호가 있으면 하나로 확정됩니다.",
            "\0 업데이트에 해당하는 버전은 여러 개입니다: \u{1}. 업데이트가 설치된 시스템의 빌드가 있으면 확정됩니다.",
            "'\0'의 태그가 Windows 릴리스를 나타냅니다.",
            "'\0'에는 Windows 버전을 나타내는 태그가 없습니다. 이미지 config의 os.version이 있으면 확정됩니다.",
            "문자열이 \0자를 넘습니다. 이렇게 긴 버전은 없으므로, 버전이 들어 있는 한 줄만 입력하십시오.",
            "'\0'에 업데이트가 두 개 이상 있습니다. 시스템의 버전 번호를 입력하십시오.",
            "문자열에 서로 다른 버전이 두 개 있습니다(\0, \u{1}). 하나만 입력하십시오.",
            "컨테이너를 실행하는 Windows 릴리스 중에 빌드 번호가 \0인 것은 없습니다.",
            "\0은(는) 빌드를 결정하는 업데이트를 정리한 winver의 표에 없습니다. 버전 번호가 있으면 확정됩니다.",
            "\0은(는) Windows 버전 번호이지만, winver가 아는 릴리스의 버전 번호는 아닙니다.",
            "\0 업데이트에 해당하는 버전은 \u{1}입니다.",
            "\0은(는) Windows 버전 번호입니다.",
            "\0 이미지의 config에 Windows 버전이 명시되어 있습니다.",
            "\0 이미지의 인덱스에 Windows 버전이 나열되어 있습니다.",
            "매니페스트만으로는 Windows 버전을 알 수 없습니다. \0 이미지의 config 또는 인덱스를 제공하십시오.",
            "\0 이미지의 config에 os.version이 없으므로, 런타임은 어떤 호스트에서든 이 이미지를 받아들입니다.",
            "\0 이미지에 대해 제공된 내용은 OCI 인덱스, 매니페스트, 이미지 config 중 어느 것도 아닙니다. manifests도, config와 layers도, os도 없습니다.",
            "\0 이미지는 Linux 이미지입니다.",
            "이 오브젝트에 대해 알려진 호스트가 없습니다.",
            "\0 이미지의 Windows 버전을 알 수 없습니다.",
            "\0 이미지를 pull하는지는 컨테이너 런타임에 따라 다릅니다.",
            "\0 런타임이 \u{1} 이미지의 pull을 거부합니다(규칙 \u{2}).",
            "\0 런타임이 \u{1} 이미지의 pull을 거부합니다(규칙 \u{2}). 이미지가 호스트보다 새 버전이므로 Windows도 시작하지 않습니다.",
            "\0 런타임이 \u{1} 이미지의 pull을 거부합니다(규칙 \u{2}). 이미지가 호스트보다 이전 버전이므로 Windows도 시작하지 않습니다.",
            "버전 1809보다 이전의 Windows 클라이언트는 컨테이너를 Hyper-V 격리로만 실행합니다.",
            "호스트와 이미지의 빌드가 같으므로, 컨테이너가 대상으로 하는 커널이 호스트에 있습니다.",
            "두 빌드의 바이너리는 같지만, 문서에는 동작하지 않는다고 되어 있고 실제로 시도한 사용자들도 실패를 확인했습니다.",
            "HostProcess 컨테이너는 호스트 자체의 프로세스이므로 버전이 맞을 필요가 없습니다.",
            "이미지가 호스트보다 새 버전입니다. Windows는 격리 모드와 관계없이 새 버전의 컨테이너를 새 버전의 호스트에서만 실행합니다.",
            "이미지의 Windows 버전을 알 수 없습니다.",
            "Windows가 시작해야 하는 조합이지만, 이 조합에 대해 보고한 사용자들은 실패를 확인했습니다.",
            "호스트보다 이전 버전인 이미지이므로 Windows가 차단해야 하지만, 이 조합이 시작되는 것을 확인한 사례가 있습니다.",
            "이미지가 호스트보다 이전 버전인데 호스트의 커널을 공유하게 되므로, Windows가 시작을 차단합니다(0xc0370101).",
            "호환이 끊기는 것으로 알려진 업데이트를 기준으로 호스트와 이미지가 서로 다른 쪽에 있습니다.",
            "Windows Server 2016에서는 호스트와 이미지의 수정 번호가 같아야 하는데, 적어도 한쪽의 수정 번호를 알 수 없습니다.",
            "Windows Server 2016에서는 호스트와 이미지의 수정 번호가 같아야 합니다. 두 수정 번호가 다르므로 컨테이너가 시작되지 않을 수 있습니다.",
            "호스트와 이미지의 수정 번호가 다르며, 이 버전에서 그것이 문제가 되는지는 문서마다 다릅니다.",
            "빌드 번호는 다르지만 바이너리는 같습니다. 동작이 확인된 사례가 있으나, 문서에는 동작하지 않는다고 되어 있습니다.",
            "빌드 20348부터는 이후 버전의 호스트가 이전 버전의 컨테이너를 프로세스 격리로 실행합니다.",
            "Hyper-V 격리에서는 컨테이너가 이미지에 있는 자체 커널로 부팅하며, 이 커널은 이미지만큼 오래된 것이어도 됩니다.",
            "호스트가 어느 버전인지, 또는 인덱스의 어느 항목을 가져오는지에 따라 다릅니다.",
            "Windows 노드에서는 파일 모드가 효과가 없습니다. defaultMode와 items의 mode를 제거하고, Windows 액세스 제어 목록(ACL)으로 접근을 제한하십시오.",
            "Windows 노드는 ClusterFirstWithHostNet을 ClusterFirst로 취급합니다. 매니페스트에 실제 동작이 그대로 드러나도록 ClusterFirst로 지정하십시오.",
            "Windows 노드에서는 파일 모드가 효과가 없습니다. defaultMode와 items의 mode를 제거하고, Windows 액세스 제어 목록(ACL)으로 접근을 제한하십시오.",
            "Windows 노드는 huge page를 제공하지 않으므로 볼륨을 설정할 수 없고 파드가 시작되지 않습니다. medium을 제거하여 데이터를 노드의 디스크에 두십시오.",
            "Windows 노드는 이 볼륨을 메모리가 아니라 노드의 디스크에 평문으로 저장합니다. 이 볼륨에 비밀 정보를 두지 말거나, 노드의 디스크를 암호화하십시오.",
            "Fibre Channel 볼륨은 Linux 노드에서만 마운트할 수 있으므로 파드가 시작되지 않습니다. Windows용 CSI 드라이버가 있는 스토리지를 사용하십시오.",
            "Windows 노드는 huge page를 제공하지 않으므로 파드가 Pending 상태로 남습니다. hugepages limit을 제거하십시오.",
            "Windows 노드는 huge page를 제공하지 않으므로 파드가 Pending 상태로 남습니다. hugepages request를 제거하십시오.",
            "내장 iSCSI 볼륨은 Linux 노드에서만 마운트할 수 있으므로 파드가 시작되지 않습니다. Windows용 CSI 드라이버가 있는 스토리지를 사용하십시오.",
            "Windows 노드는 모든 볼륨을 private 방식으로 마운트하므로, 컨테이너 안에서 마운트한 것은 호스트에 보이지 않습니다. mountPropagation을 제거하십시오.",
            "Windows 노드는 모든 볼륨을 private 방식으로 마운트하므로, 호스트에서 나중에 마운트한 것은 컨테이너에 보이지 않습니다. mountPropagation을 제거하십시오.",
            "Windows 노드는 SMB(CIFS) 공유만 마운트하므로 NFS 볼륨은 실패하고 파드가 시작되지 않습니다. SMB 공유나 Windows용 CSI 드라이버를 사용하십시오.",
            "Windows 노드에서는 파일 모드가 효과가 없습니다. defaultMode와 items의 mode를 제거하고, Windows 액세스 제어 목록(ACL)으로 접근을 제한하십시오.",
            "노드의 런타임 핸들러가 재귀적 읽기 전용 마운트를 지원한다고 보고하지 않는 한 Enabled는 오류입니다. Windows에서는 readOnly만 사용하십시오.",
            "Windows 노드에서는 파일 모드가 효과가 없습니다. defaultMode와 items의 mode를 제거하고, Windows 액세스 제어 목록(ACL)으로 접근을 제한하십시오.",
            "Windows 노드에는 원시 블록 볼륨을 연결할 수 없으므로 파드가 끝내 시작되지 않습니다. volumeMounts를 사용하여 볼륨을 파일 시스템으로 마운트하십시오.",
            "명령을 관리자 권한으로 실행하거나, 메시지에 나온 파일 또는 파이프에 대한 권한을 컨테이너의 사용자에게 부여하십시오.",
            "Windows가 액세스를 거부했습니다.",
            "hcsdiag kill과 식별자로 남아 있는 컨테이너를 종료하거나 호스트를 다시 시작한 후, 컨테이너를 다시 시작하십시오.",
            "같은 식별자의 컨테이너가 컴퓨팅 서비스에 아직 등록되어 있습니다.",
            "같은 출력, 컨테이너의 로그 또는 런타임의 로그에서 이 오류보다 앞선 첫 번째 오류를 찾으십시오.",
            "요청을 보냈을 때 컨테이너가 이미 중지되어 있었습니다. 이는 앞서 발생한 실패의 결과입니다.",
            "런타임의 데이터 폴더를 바이러스 검사 대상에서 제외한 후 다시 pull하십시오.",
            "이미지의 압축을 푸는 중에 바이러스 검사 프로그램이 이미지의 파일을 거부했습니다.",
            "레지스트리에 로그인하거나 파드에 imagePullSecret을 지정하고, 리포지토리 이름을 확인하십시오. 이름이 잘못된 경우에도 같은 응답이 옵니다.",
            "레지스트리에 로그인이 필요하거나, 현재 로그인으로는 이 이미지를 pull할 수 없습니다.",
            "Dockerfile의 경로, 빌드 컨텍스트, .dockerignore를 확인하십시오. COPY의 경로는 컨텍스트에서 시작합니다.",
            "빌드가 파일을 찾지 못했거나 Dockerfile을 읽지 못했습니다.",
            "같은 이미지의 태그 중 호스트의 빌드에 맞는 것을 사용하거나, 이미지가 호스트보다 이전 버전이면 Hyper-V 격리를 사용하십시오.",
            "이미지가 호스트와 다른 Windows 빌드용으로 만들어졌는데, 호스트의 커널을 공유하게 됩니다.",
            "클라이언트나 그 라이브러리를 업데이트하거나, DOCKER_API_VERSION 또는 엔진의 min-api-version을 양쪽이 아는 버전으로 설정하십시오.",
            "클라이언트가 쓰는 엔진 API 버전을 엔진이 받아들이지 않습니다.",
            "같은 시각(분 단위)의 Hyper-V-Compute 이벤트 로그를 확인하십시오. 컨테이너의 가상 머신이 사라진 이유가 나와 있습니다.",
            "컴퓨팅 서비스와 컨테이너 사이의 연결이 끊어졌습니다.",
            "메시지의 주소와 포트, 서버가 실행 중인지, 엔진의 프록시 설정을 확인하십시오.",
            "네트워크 연결을 받아들인 곳이 없습니다.",
            "다시 시도하고, 같은 문제가 또 발생하면 다른 네트워크나 프록시를 사용하십시오.",
            "상대방이 네트워크 연결을 끊었습니다.",
            "그 명령이 앞서 출력한 내용(docker logs, kubectl logs --previous 또는 빌드 출력)을 읽으십시오.",
            "컨테이너나 빌드 안의 명령이 자체 오류로 끝났습니다.",
            "메시지가 가리키는 것을 고치십시오. Windows의 경로에는 드라이브 문자가 필요하고, 마운트할 폴더는 있어야 합니다.",
            "엔진이 컨테이너의 이름이나 옵션(이미지 이름, 볼륨, 마운트, 모드)을 받아들이지 않습니다.",
            "기능을 켜고 호스트를 다시 시작하십시오. Docker Desktop은 Windows 컨테이너에만 이 기능이 필요합니다.",
            "이 호스트에서 Windows 기능 '컨테이너'(Containers)가 꺼져 있습니다.",
            "엔진이나 호스트를 다시 시작한 후 다시 pull하십시오.",
            "엔진의 보조 프로세스가 시작되지 않았습니다(0xC0000142). 호스트의 데스크톱 힙이 소진되면 이런 일이 발생합니다.",
            "런타임이 레이어를 보관하는 위치의 공간을 확보하거나 컨테이너의 크기 제한을 늘린 후 다시 시도하십시오.",
            "디스크가 가득 찼습니다.",
            "DLL이 들어 있는 베이스 이미지를 사용하거나(Nano Server 대신 Server Core), 프로그램에 필요한 런타임을 설치하십시오.",
            "필요한 DLL이 이미지에 없어서 프로그램이 시작되지 않았습니다.",
            "호스트의 DNS 서버와 프록시, 이름의 철자를 확인하십시오.",
            "이름을 확인(resolve)할 수 없었습니다. 대부분 레지스트리의 이름입니다.",
            "다시 풀하십시오. 계속되면 이미지의 남은 부분을 지우고, 레지스트리로 가는 경로의 프록시나 미러를 확인하십시오.",
            "레이어나 매니페스트가 손상되었거나 온전히 도착하지 않았습니다.",
            "엔진을 업데이트하십시오. 이미 최신이면 컨테이너의 옵션 중에 이 Windows에 없는 것이 있는지 찾아보십시오.",
            "컴퓨팅 서비스가 엔진의 요청을 이해하지 못합니다.",
            "Windows용 이미지이면 엔진이나 빌더를 Windows 컨테이너로 전환하십시오.",
            "엔진이 Linux를 요청했는데, 이미지에 해당 항목이 없습니다.",
            "Docker Desktop을 다른 종류의 컨테이너로 전환하거나, 이미지와 운영 체제가 같은 노드에서 이미지를 실행하십시오.",
            "이미지의 운영 체제가 엔진이 실행하는 운영 체제와 다릅니다. 한쪽은 Linux, 다른 쪽은 Windows입니다.",
            "서비스(docker, containerd)를 시작하고, 관리자 권한 콘솔을 사용하고, 클라이언트가 올바른 파이프나 컨텍스트에 연결하는지 확인하십시오.",
            "컨테이너 엔진이 응답하지 않습니다.",
            "메시지의 이어지는 부분과 이벤트 로그에 있는 엔진의 로그를 읽은 다음, 구성 파일과 데이터 폴더의 상태를 확인하십시오.",
            "컨테이너 엔진이 시작되지 않았습니다.",
            "ENTRYPOINT, CMD, WORKDIR과 경로를 확인하십시오. Nano Server에는 PowerShell이 없으며 Server Core의 도구도 일부만 있습니다.",
            "시작할 프로그램 또는 프로그램을 시작할 폴더가 이미지에 없습니다.",
            "노드의 아키텍처에 맞는 이미지를 사용하고, 스크립트의 줄 끝 문자를 확인하십시오.",
            "프로그램이 다른 프로세서나 다른 운영 체제용이거나, 프로그램이 아닙니다.",
            "호스트와 이미지의 수정 번호를 비교하십시오. 빌드가 같을 때 이미지가 호스트보다 나중 달의 것이면 이런 일이 생길 수 있으며, 호스트를 업데이트하면 해결됩니다. 그런 경우가 아니면 메모리, 바이러스 백신, 레이어를 확인하십시오.",
            "컨테이너가 시작되는 중에 중지되었으며(0xc0370106), 이 코드로는 이유를 알 수 없습니다.",
            "호스트와 이미지를 같은 달의 업데이트로 맞추십시오. 둘 다 2020년 2월 이전이거나 둘 다 이후여야 합니다. 그런 경우가 아니면 프로그램에 필요한 것을 설치하십시오.",
            "프로그램이 DLL을 로드하지 못했습니다. 호스트와 이미지 중 한쪽에만 2020년 2월 업데이트가 있으면 32비트 프로그램에서 이런 일이 발생합니다.",
            "런타임의 데이터 폴더를 바이러스 백신, 백업, 동기화 클라이언트의 대상에서 제외한 후 다시 시도하십시오.",
            "필요한 파일을 다른 프로세스가 사용 중입니다.",
            "필터 드라이버 목록을 확인하고, Microsoft의 것이 아닌 드라이버(백업, 바이러스 백신, 클라우드 드라이브)를 제거하거나 업데이트하십시오.",
            "호스트의 필터 드라이버가 방해하여 레이어를 마운트할 수 없었습니다.",
            "엔진을 Windows 컨테이너로 전환하거나, 이미지를 외부 레이어(foreign layer)와 함께 다시 push하십시오.",
            "요청한 레이어가 레지스트리에 없습니다. Linux용 엔진은 Windows 이미지의 레이어를 이런 식으로 요청합니다.",
            "자격 증명 사양(credential spec), 호스트가 계정의 암호를 읽을 수 있는지, 도메인 컨트롤러까지의 경로를 확인하십시오.",
            "컨테이너의 그룹 관리 서비스 계정(gMSA)을 설정할 수 없었습니다.",
            "네트워크 플러그인의 로그를 확인하십시오. 플러그인이 없으면 hns 서비스를 다시 시작하고 컨테이너 네트워크를 새로 만드십시오.",
            "컨테이너의 네트워크를 설정할 수 없었습니다.",
            "Hyper-V를 켜거나(가상 머신에서는 중첩 가상화), 호스트와 빌드가 같은 이미지를 프로세스 격리로 사용하십시오.",
            "호스트가 유틸리티 VM을 시작할 수 없습니다. 하이퍼바이저 또는 하이퍼바이저에 필요한 기능이 꺼져 있습니다.",
            "같은 이미지의 태그 중 호스트의 빌드에 맞는 것을 사용하거나, 더 새 버전의 호스트를 사용하십시오.",
            "엔진이 이미지를 거부합니다. 이미지가 호스트보다 새로운 Windows 빌드용으로 만들어졌습니다.",
            "같은 이미지의 태그 중 호스트의 빌드에 맞는 것을 사용하거나, 더 새 버전의 호스트를 사용하십시오.",
            "호스트가 이미지의 유틸리티 VM 압축을 풀 수 없습니다. 이미지가 호스트보다 새 버전이면 이런 일이 발생합니다.",
            "호스트와 빌드가 같은 이미지나 Hyper-V 격리를 사용하십시오. 빌드가 일치하면 이미지를 제거하고 다시 pull하십시오.",
            "파일이 없어서 컨테이너를 만들 수 없었습니다. 빌드 18362와 18363은 이전 버전의 이미지를 프로세스 격리로 실행할 때 이렇게 보고합니다.",
            "이미지의 정식 출시된 태그를 사용하십시오.",
            "이미지나 옵션에 Windows의 Insider 빌드가 필요합니다.",
            "같은 출력 또는 런타임의 로그에서 이 오류보다 앞선 첫 번째 오류를 찾으십시오.",
            "컨테이너가 현재 상태에서 허용되지 않는 요청을 받았습니다. 이는 앞서 발생한 실패의 결과입니다.",
            "이미지를 제거하고 다시 pull하십시오. 문제가 계속되면 이미지와 호스트의 빌드를 비교하십시오. Windows 11 25H2는 Server 2025 이미지를 이 메시지로 거부했습니다.",
            "이미지의 레이어가 이 Windows가 모르는 형식이거나 손상되었습니다.",
            "런타임의 데이터 폴더를 바이러스 백신과 동기화 클라이언트의 대상에서 제외하고, 로컬 NTFS 드라이브에 둔 후 다시 pull하십시오. 호스트보다 새 버전의 이미지도 이 단계에서 실패합니다.",
            "이미지의 레이어 압축을 풀 수 없었습니다.",
            "다시 시도하십시오. 문제가 계속되면 호스트를 업데이트하고 필터 드라이버 목록을 확인하십시오. 백업, 바이러스 백신, 클라우드 드라이브의 드라이버가 방해합니다.",
            "이미지의 레이어를 마운트할 수 없었습니다.",
            "태그가 무엇을 제공하는지 확인하고(docker manifest inspect), 호스트의 빌드에 맞는 태그를 사용하십시오.",
            "레지스트리가 제공하는 것 중에 이 호스트가 허용하는 것이 없습니다. 호스트의 빌드에 맞는 항목이 없거나, 호스트의 운영 체제용 항목이 아예 없습니다.",
            "이름과 태그를 확인하십시오. Microsoft의 베이스 이미지에는 latest가 없으며, Nano Server 2019의 태그는 1809 또는 ltsc2019입니다.",
            "레지스트리에 이런 이미지나 태그가 없습니다.",
            "컨테이너의 제한을 늘리거나 컨테이너에 필요한 메모리를 줄이십시오. 호스트에서는 메모리를 확보하고 페이징 파일이 커질 수 있게 하십시오.",
            "메모리가 부족합니다.",
            "파드에 파드 자체의 운영 체제에 맞는 spec.os.name과 노드 선택기 kubernetes.io/os를 지정하십시오.",
            "kubelet이 파드를 거부했습니다. 파드의 운영 체제가 노드의 운영 체제와 다릅니다.",
            "파드의 이벤트(kubectl describe pod)를 읽고 가리키는 것(볼륨, 시크릿, runAsNonRoot)을 고치십시오.",
            "kubelet이 컨테이너를 준비하지 못했습니다. 파드의 볼륨, 시크릿 또는 보안 설정이 문제입니다.",
            "다른 포트를 쓰거나, netstat -ano로 점유한 프로세스를, netsh interface ipv4 show excludedportrange tcp로 예약 범위를 찾으십시오.",
            "호스트의 포트를 사용할 수 없습니다. 다른 프로그램이 쓰고 있거나 Windows가 예약한 포트입니다.",
            "같은 이미지를 이미지와 빌드가 같은 호스트에서 실행하십시오. 거기서도 비정상 종료되면 프로그램에 문제가 있는 것입니다.",
            "컨테이너의 프로그램이 비정상 종료되었습니다.",
            "컨테이너를 Hyper-V 격리로 실행하거나, 클라이언트를 빌드 17763 이상으로 업데이트하십시오.",
            "이 Windows 클라이언트는 컨테이너를 Hyper-V 격리로만 실행합니다.",
            "명령, 작업 폴더, 이미지가 어떤 운영 체제용인지를 확인하십시오.",
            "프로그램을 시작하는 중에 컨테이너가 중지되었습니다.",
            "호스트를 업데이트하고, 호스트와 빌드가 같은 이미지를 사용하십시오.",
            "컴퓨팅 서비스와 컨테이너가 서로를 이해하지 못합니다.",
            "로그인하거나, 기다리거나, 미러를 통해 pull하십시오.",
            "레지스트리가 이 주소의 pull 빈도를 제한합니다.",
            "나중에 다시 시도하고, 레지스트리의 상태 페이지를 확인하고, 프록시나 미러 없이 시도하십시오.",
            "레지스트리 또는 그 앞의 프록시가 자체 오류로 응답했습니다.",
            "호스트를 이미지의 수정 번호 이상으로 업데이트하거나, 호스트와 수정 번호가 같은 태그를 사용하십시오.",
            "이미지와 호스트의 빌드는 같지만 수정 번호가 다릅니다.",
            "러너를 업데이트하거나, 호스트와 빌드가 같은 헬퍼 이미지를 지정하십시오(helper_image).",
            "GitLab 러너가 이 Windows 빌드를 알지 못하며, 이 빌드용 헬퍼 이미지도 없습니다.",
            "파드의 선택기와 톨러레이션을 노드의 레이블, 테인트와 비교하십시오. kubectl winver 뒤에 파드 이름을 붙여 실행하면 이 비교를 수행합니다.",
            "파드를 받아들이는 노드가 없습니다.",
            "누가 종료했는지 찾으십시오. 런타임에서 앞서 발생한 오류, 실패한 프로브 또는 사람일 수 있습니다.",
            "컨테이너가 외부에서 종료되었습니다.",
            "pull 중이었다면 레지스트리까지의 경로를 확인하고, 시작 중이었다면 호스트의 부하, 바이러스 백신, 디스크를 확인하십시오. 그런 다음 다시 시도하십시오.",
            "무언가가 제시간에 응답하지 않았습니다.",
            "통신 경로에서 서명하는 인증 기관을 호스트의 인증서 저장소에 추가하고 엔진을 다시 시작하거나, 연결을 깨뜨리는 프록시를 바로잡으십시오.",
            "인증서를 신뢰할 수 없습니다.",
            "같은 시각(분 단위)의 Hyper-V-Compute 이벤트 로그를 확인하십시오.",
            "컴퓨팅 서비스가 실패했으며, 실패 코드는 winver에 이름이 없는 코드입니다.",
            "같은 출력의 첫 오류와 런타임의 로그를 찾으십시오. 호스트와 이미지의 버전을 주면 winver가 서로 맞는지 알 수 있습니다.",
            "엔진이나 런타임이 실패했지만, winver가 알지 못하는 메시지입니다.",
            "메시지가 요구하는 에디션과 빌드를 확인하여 다른 에디션이나 더 새로운 빌드를 쓰거나, 해당 옵션 없이 실행하십시오.",
            "이 Windows(에디션이나 빌드) 또는 그 위의 엔진이 요청된 기능을 갖추고 있지 않습니다.",
            "23.0보다 이전의 Docker Engine을 사용하거나, 빌드 17763 이상의 호스트를 사용하십시오.",
            "이 Docker Engine은 이렇게 오래된 Windows에서 실행되지 않습니다.",
            "이 프로세서용 이미지를 사용하거나, 이미지에 있는 플랫폼을 지정하십시오.",
            "이미지에 이 프로세서용 항목이 없습니다.",
            "필수 노드 어피니티를 충족하는 노드가 없습니다",
            "\0은(는) \u{1}보다 이후입니다. 미래의 판은 알 수 없습니다.",
            "\0은(는) 호환성 매트릭스의 첫 판(\u{1})보다 이전입니다.",
            "\0 (\u{1}행 \u{2}열)",
            "첫 FROM 앞에는 ARG만 올 수 있는데 \0 명령어가 있습니다",
            "\0 값으로 '\u{1}'을(를) 사용할 수 없습니다. 사용할 수 있는 값: \u{2}",
            "'\0'은(는) 진단도 pull 규칙도 아닙니다. kubectl winver explain 명령으로 두 목록을 모두 볼 수 있습니다.",
            "'\0'은(는) 날짜가 아닙니다. YYYY-MM-DD 형식으로 입력하십시오.",
            "'\0'은(는) 호환성 매트릭스의 판이 아닙니다. kubectl winver matrix --editions 명령으로 판의 ID 목록을 볼 수 있습니다.",
            "FROM에는 이미지가 오고, 그 뒤에는 AS와 이름이 올 수 있습니다",
            "게이트키퍼 자체의 구성을 해석할 수 없으므로, 바로잡을 때까지 아무것도 허용되지 않습니다: \0",
            "here-document <<\0을(를) 끝내는 \0 줄이 없습니다",
            "\0은(는) \u{1}일 수 없습니다.",
            "\u{1}에 \0 키가 빠져 있습니다",
            "\0에는 '\u{1}' 키가 없습니다. 사용할 수 있는 키: \u{2}",
            "'\0'은(는) Kubernetes 버전이 아닙니다. \u{1}처럼 MAJOR.MINOR 형식으로 입력하십시오.",
            "'\0'은(는) winver가 지원하는 언어가 아닙니다. 지원하는 언어: \u{1}.",
            "\0 없이는 효과가 없습니다. \0도 입력하십시오.",
            "호스트에 대한 항목입니다. 호스트도 입력하십시오.",
            "FROM이 없습니다",
            "request에 object가 없어(operation \0) 검사할 것이 없습니다. 웹훅이 CREATE와 UPDATE에만 호출되도록 하십시오",
            "request가 없습니다. API 서버가 보내는 그대로의 admission.k8s.io/v1 AdmissionReview를 제공하십시오",
            "이 스테이지 앞에 번호가 \0인 스테이지가 없습니다",
            "request에 uid가 없습니다",
            "\0 형식입니다. 요청은 operation 키가 있는 object입니다",
            "kind가 AdmissionReview가 아니라 '\0'입니다",
            "JSON이 아닙니다: \0",
            "해당 종류 없음",
            "operation이 없습니다. 다음 중 하나를 지정하십시오: \0",
            "'\0'은(는) winver가 아는 컨테이너 런타임이 아닙니다. 제품과 버전(containerd 2.2.0, docker 29.0.1) 또는 규칙(R0, R1, R2, R3, classic)을 입력하십시오.",
            "'\0'에는 winver가 아는 \u{1} 버전이 없습니다. \u{1} \u{2}처럼 입력하십시오.",
            "\0=\u{1} 레이블이 있는 노드가 없습니다",
            "'\0'에 해당할 수 있는 것이 여러 개입니다: \u{1}. 그중 하나를 입력하십시오.",
            "일치하는 노드에 테인트(\0)가 있는데, 파드에 이에 대한 톨러레이션이 없습니다",
            "텍스트가 비어 있습니다. 실패한 명령의 출력을 붙여 넣으십시오",
            "타임라인은 셀 하나를 대상으로 합니다. 호스트와 이미지를 입력하십시오.",
            "\0 항목과 함께 사용할 수 없습니다. 둘 중 하나를 빼십시오.",
            "\0 명령어에는 \u{1} 플래그가 없습니다",
            "\0(이)라는 명령어는 없습니다",
            "\0 노드가 제약 조건 \u{1}을(를) 충족하지 않습니다",
            "apiVersion이 '\0'입니다. winver는 admission.k8s.io/v1에 응답합니다",
            "\0 값은 \u{2} 형식이 아니라 \u{1} 형식이어야 합니다",
            "서비스를 Windows 노드에만 배치",
            "서비스를 실행할 수 있는 버전의 노드에만 배치",
            "Docker의 클래식 이미지 저장소 사용",
            "옵션을 뺀 같은 내용",
            "주석을 뺀 같은 내용",
            "레지스트리의 이미지 정보를 winver에 제공",
            "Hyper-V 격리로 빌드(Docker의 클래식 빌더)",
            "Hyper-V 격리를 엔진의 기본값으로 설정(Docker의 클래식 이미지 저장소): daemon.json 수정 후 엔진 다시 시작",
            "Hyper-V 격리로 실행(Docker의 클래식 이미지 저장소)",
            "서비스를 Hyper-V 격리로 실행(Docker의 클래식 이미지 저장소)",
            "이미지가 제공하는 Windows 버전 확인",
            "격리 선택을 엔진에 맡김",
            "이미지를 허용하는 규칙이 있는 containerd 유지",
            "노드가 실제로 제약 조건에 맞으면 레이블로 표시",
            "제공 중인 레이블 사용",
            "containerd 업데이트(이 버전부터 이미지를 pull함)",
            "다음 단계",
            "이 호스트에서 동작이 확인된 릴리스를 기반으로 빌드",
            "릴리스 명시",
            "이미지의 플랫폼 요청",
            "레이블을 실제 커널의 값으로 설정",
            "필드 제거",
            "이미지를 허용하는 규칙이 있는 컨테이너 런타임 사용",
            "모든 스테이지를 마지막 스테이지의 릴리스를 기반으로 빌드",
            "파드의 운영 체제에 맞는 노드 요청",
            "노드가 무엇을 실행하는지 확인",
            "이미지와 빌드가 같은 노드에 파드 배치",
            "실행 중인 서비스에 적용(STACK은 스택을 배포할 때 사용한 이름)",
            "실행 중인 서비스에 적용(STACK은 스택을 배포할 때 사용한 이름)",
            "파드가 호스트의 네트워크를 사용하도록 설정",
            "모든 컨테이너를 HostProcess 컨테이너로 설정",
            "파드가 Windows용임을 명시",
            "호스트를 이 수정 번호 이상으로 업데이트",
            "수정 번호가 이 값 이상인 베이스 이미지를 기반으로 빌드",
            "리포지토리에 있는 이 릴리스의 태그 사용",
            "호스트와 수정 번호가 같은 이미지 사용",
            "새 이미지가 올라오는 리포지토리 사용",
            "호스트의 릴리스를 기반으로 빌드",
            "호스트의 릴리스에 맞는 태그 사용",
            "호스트의 릴리스에 맞는 이미지 사용",
            "격리 모드에 따라 다릅니다: \0.",
            "\0을(를) 확인하십시오.",
            "\0 이후로 업데이트되지 않았습니다.",
            "latest 태그가 없습니다.",
            "\0까지 업데이트가 제공됩니다(LTSC).",
            "\0 이후로 새 이미지가 올라오지 않습니다. \u{1}을(를) 사용하십시오.",
            "Nano Server는 가장 작습니다. .NET 등을 위한 것이며 PowerShell, WMI, 서비스 스택이 없습니다.",
            "이 리포지토리의 알려진 태그 중 호스트에서 실행되는 것이 없습니다.",
            "\u{1} 기반의 \0 이미지입니다.",
            "호스트와 빌드가 같습니다.",
            "호스트와 빌드 번호는 다르지만 바이너리는 같습니다.",
            "Windows Server는 전체 Windows API와 GPU 지원을 갖추고 있으며 크기가 훨씬 큽니다.",
            "Server Core는 중간 크기입니다. .NET Framework와 PowerShell, 그리고 대부분의 서버 프로그램에 필요한 것이 들어 있습니다.",
            "\0까지 업데이트가 제공됩니다.",
            "Windows는 전체 Windows API를 갖추고 있으며 가장 큽니다.",
            "위치",
            "출시일",
            "빌드에 사용할 이미지(가장 적합한 순)",
            "빌드",
            "후보",
            "원인",
            "채널",
            "코드",
            "커밋",
            "신뢰도",
            "컨테이너",
            "결함 수",
            "매트릭스의 알려진 결함",
            "이견 있음",
            "판",
            "종료일",
            "해결",
            "호스트",
            "Hyper-V",
            "이미지",
            "사용 중",
            "격리",
            "종류",
            "알려진 태그",
            "이름",
            "다음 종료",
            "노드",
            "노드",
            "참고",
            "참고 사항",
            "오브젝트",
            "OS",
            "지원 단계",
            "프로세스",
            "게시됨",
            "pull",
            "pull 규칙",
            "이유",
            "릴리스",
            "리포지토리",
            "규칙",
            "사용 중인 pull 규칙",
            "런타임",
            "런타임",
            "심각도",
            "심각도: \0. winver \u{1}부터 제공.",
            "출처",
            "시작",
            "상태",
            "지원",
            "태그",
            "텍스트",
            "조치 방법",
            "제공된",
            "업데이트 제공",
            "판정",
            "버전",
            "검사 내용",
            "동작",
            "읽은 항목",
            "중요한 이유",
            "변수에 기본값을 지정하십시오. Dockerfile에서는 첫 FROM 앞에, compose 파일에서는 VARIABLE:-default 형식으로 지정합니다.",
            "이미지 이름에 있는 변수에 값도, 적용되는 기본값도 없습니다.",
            "누군가 변수를 설정하지 않으면 빌드나 서비스가 실패하며, 설정하기 전에는 어떤 Windows가 필요한지 알 수 없습니다.",
            "레이블을 다시 설정하십시오. kubelet이 등록될 때 이 레이블을 설정합니다.",
            "노드의 빌드 레이블과 커널 버전이 서로 다릅니다.",
            "파드는 레이블에 따라 배치되고 커널에서 실행됩니다.",
            "노드에 버전을 나타내는 레이블을 지정하고, 제약 조건을 사용하여 서비스를 이미지가 실행되는 버전으로 제한하십시오.",
            "서비스가 자신의 이미지를 실행할 수 없는 노드에 배치될 수 있습니다.",
            "Swarm은 Windows 버전을 전혀 알지 못합니다. 태스크가 시작되는지는 어느 노드에 배치되는지에 달려 있습니다.",
            "node.kubernetes.io/windows-build로 직접 또는 RuntimeClass를 통해 빌드를 선택하십시오.",
            "클러스터에 여러 빌드의 Windows 노드가 있는데, 파드에는 어느 빌드가 필요한지 나와 있지 않습니다.",
            "스케줄러는 이미지 버전을 전혀 알지 못하므로, 이미지가 실행되지 않는 노드를 선택할 수 있습니다.",
            "Hyper-V 격리를 사용하거나, 더 새 버전의 Windows를 사용하십시오.",
            "버전 1809보다 이전의 Windows 클라이언트에서 프로세스 격리가 요청되었습니다.",
            "이런 클라이언트에서 Docker는 컨테이너를 Hyper-V 격리로만 시작합니다.",
            "표시된 위치에서 파일을 바로잡으십시오.",
            "compose 파일이 Docker가 받아들이는 형식이 아니거나, 없는 것을 참조합니다.",
            "Docker가 아무것도 시작하지 않고 중단합니다.",
            "작업의 단계(step)에서 docker run으로 컨테이너를 실행하십시오.",
            "호스팅 Windows 러너의 작업이 컨테이너에서 실행되도록 요청합니다.",
            "GitHub는 컨테이너 작업을 Linux에서만 실행하고, GitLab의 호스팅 Windows 러너는 이미지를 무시합니다.",
            "파일을 바로잡으십시오. dockerd --validate --config-file 명령으로 검사할 수 있습니다.",
            "dockerd의 daemon.json이 dockerd가 받아들이는 형식이 아닙니다.",
            "dockerd가 시작되지 않습니다. dockerd는 주석, 알 수 없는 옵션, 알 수 없는 exec-opt를 오류로 취급합니다.",
            "표시된 위치에서 Dockerfile을 바로잡으십시오.",
            "Dockerfile이 docker build가 받아들이는 형식이 아닙니다.",
            "빌드가 첫 단계 전에 중단됩니다.",
            "매트릭스가 아니라 런타임을 따르십시오. 이미지를 허용하는 규칙이 있는 버전을 사용하거나, 호스트의 릴리스에 맞는 이미지를 사용하십시오.",
            "문서에는 이 조합이 지원된다고 나와 있지만, 런타임이 pull하지 않거나 Windows가 시작하지 않습니다.",
            "런타임은 자체 규칙에 따라 버전을 비교하며 격리 모드는 전혀 고려하지 않습니다.",
            "지원 요청은 매트릭스를 근거로 하고, 실제 동작은 런타임과 Windows를 기준으로 예상하십시오.",
            "이 조합에 대해 호환성 매트릭스와 모순되는 문서가 있습니다.",
            "어느 쪽이 맞는지는 어디에도 나와 있지 않으며, 판정은 어느 쪽에도 근거하지 않습니다.",
            "진단 메시지의 안내를 따르십시오. 텍스트에 호스트와 이미지도 있으면, 무엇이 맞는지는 다른 진단에 나와 있습니다.",
            "붙여 넣은 텍스트나 로그에 원인이 알려진 오류가 있습니다.",
            "똑같은 몇 줄이 여러 이유로 출력됩니다. 그중 어느 이유인지에 따라 해결 방법이 달라집니다.",
            "진단 메시지의 안내를 따르십시오. 대신 사용할 수 있는 방법이 나와 있습니다.",
            "필드가 허용되지만 Windows에서는 그 의미대로 동작하지 않습니다.",
            "파드가 작성자가 기대한 기능 없이 시작되거나 노드에서 실패합니다.",
            "태그에 Windows 릴리스를 명시하십시오. kubectl winver images 명령으로 태그 목록을 볼 수 있습니다.",
            "태그가 Windows 릴리스를 나타내지 않습니다. 태그가 latest이거나, 없거나, 제품 버전만 나타냅니다.",
            "Microsoft의 베이스 이미지에는 latest 태그가 없습니다. 다른 리포지토리에서는 이런 태그가 다른 Windows 릴리스로 바뀌거나, Linux 이미지만 있습니다.",
            "hostNetwork를 제거하거나, 컨테이너를 HostProcess 컨테이너로 만드십시오.",
            "HostProcess 컨테이너가 없는 Windows 파드가 hostNetwork를 설정합니다.",
            "containerd는 HostProcess 파드에만 호스트의 네트워크를 제공합니다. 그런데도 kubelet은 파드에 호스트의 네트워크가 있는 것처럼 취급합니다.",
            "파드에 windowsOptions.hostProcess: true를 한 번만 설정하고, hostNetwork: true를 설정하십시오.",
            "HostProcess 컨테이너가 다른 컨테이너와 섞여 있거나, hostNetwork가 없거나, 파드의 설정과 어긋납니다.",
            "API 서버는 파드의 모든 컨테이너가 함께 HostProcess이고 파드가 호스트의 네트워크를 사용하는 경우에만 허용합니다.",
            "빌드를 지정하십시오. 예를 들어 ver 명령이나 노드의 kernelVersion에서 확인할 수 있습니다.",
            "호스트에 대해 제공된 정보로는 Windows 버전이 하나로 정해지지 않습니다.",
            "가능한 버전 중 어느 것이냐에 따라 답이 다를 수 있습니다.",
            "이미지의 태그 중 호스트의 릴리스에 맞는 것을 사용하거나, 더 새 버전의 호스트로 옮기십시오.",
            "이미지가 호스트보다 새 버전의 Windows를 기반으로 빌드되었습니다.",
            "어떤 격리 모드로도 해결되지 않습니다. Hyper-V 격리의 유틸리티 VM조차도 호스트가 이미지와 같거나 더 새로운 버전이어야 합니다.",
            "호스트의 릴리스에 맞는 태그로 다시 빌드하거나, 런타임이 허용하면 컨테이너를 Hyper-V 격리로 실행하거나, 이미지와 빌드가 같은 호스트에 배치하십시오.",
            "이미지가 호스트보다 이전 버전의 Windows를 기반으로 빌드되었으며, 컨테이너가 호스트의 커널을 공유하게 됩니다.",
            "프로세스 격리에서는 이미지의 사용자 모드 파일과 호스트의 커널이 서로 맞아야 합니다. 맞지 않는 조합은 Windows가 0xc0370101로 거부합니다.",
            "호스트를 이미지와 같거나 더 새로운 상태로 유지하십시오.",
            "호스트와 이미지의 빌드가 같으며, 이미지가 더 나중의 업데이트입니다.",
            "문서에는 1809부터 수정 번호가 상관없다고 되어 있습니다. 그러나 일부 업데이트 이후에는 업데이트되지 않은 호스트에서 더 새로운 이미지가 실패했습니다.",
            "docker manifest inspect로 이미지를 조회하여 그 결과를 제공하거나, 릴리스를 나타내는 태그로 이미지를 빌드하십시오.",
            "제공된 정보로는 이미지가 어떤 Windows를 기반으로 빌드되었는지 알 수 없습니다.",
            "태그가 릴리스를 나타내지 않으며 인덱스도 이미지 config도 제공되지 않았습니다. 답하더라도 추측일 뿐입니다.",
            "호스트에 있는 격리를 요청하거나, 선택을 엔진에 맡기십시오.",
            "파일에서 엔진이 제공하지 않는 격리를 요청합니다.",
            "컨테이너를 만들 때 거부됩니다.",
            "조치할 필요가 없습니다.",
            "문서에 winver가 읽지 않는 종류의 오브젝트가 있습니다.",
            "이 오브젝트는 건너뛰었으며, 잘못된 것은 아닙니다.",
            "파드를 Linux 노드에 배치하거나 Windows 이미지를 사용하십시오.",
            "이미지는 Linux 이미지인데 호스트는 Windows를 실행합니다.",
            "런타임은 Windows 버전이 맞지 않을 때와 같은 메시지로 응답합니다.",
            "필드를 제거하십시오.",
            "파드가 Windows에 없는 필드를 설정합니다.",
            "spec.os.name: windows가 있으면 API 서버가 파드를 거부합니다. 없으면 노드가 필드를 무시하거나 파드를 실패 처리합니다.",
            "이미지의 os.version과 노드의 kernelVersion을 비교한 후, 이미지를 다시 빌드하거나 파드를 옮기십시오.",
            "컨테이너의 상태에 버전 불일치 오류가 있습니다.",
            "이것은 Windows나 런타임이 실제로 시도했을 때 보고한 내용이며, 태그로 예상한 결과보다 우선합니다.",
            "모든 스테이지를 한 릴리스의 태그를 기반으로 빌드하십시오.",
            "Dockerfile의 스테이지들이 서로 다른 Windows 버전을 기반으로 빌드됩니다.",
            "프로세스 격리에서 호스트는 자신과 빌드가 같은 스테이지만 빌드하므로, 대부분의 호스트에서 그중 하나는 실패합니다.",
            "선택기나 톨러레이션을 바로잡거나, 조건에 맞는 노드를 추가하십시오.",
            "파드의 노드 선택기, 어피니티, 톨러레이션에 맞는 노드가 클러스터에 없습니다.",
            "파드가 Pending 상태로 남습니다.",
            "제약 조건을 바로잡거나, 레이블이 있어야 하는 노드에 레이블을 지정하십시오.",
            "서비스의 제약 조건을 모두 충족하는 활성 노드가 Swarm에 없습니다.",
            "서비스의 태스크가 pending 상태로 남습니다.",
            "노드를 직접 확인하십시오. kubectl describe node 명령으로 커널 버전을 볼 수 있습니다.",
            "Windows 노드가 버전을 보고하지 않습니다.",
            "그 노드에서 무엇이 실행되는지 전혀 알 수 없습니다.",
            "가능하면 호스트와 같은 릴리스의 이미지를 사용하십시오.",
            "이 조합은 모든 기술적 규칙에 따라 동작하지만, Microsoft 문서에는 지원된다고 나와 있지 않습니다.",
            "지원되지 않는 조합에서 생긴 문제는 아무도 고쳐 주지 않습니다.",
            "두 값이 같은 운영 체제를 지정하도록 하십시오.",
            "spec.os.name과 노드 선택기가 서로 다른 운영 체제를 지정합니다.",
            "스케줄러는 선택기를 따르고, 이후 kubelet이 PodOSNotSupported로 파드를 거부합니다.",
            "제약 조건 node.platform.os == windows를 추가하십시오.",
            "Windows 노드와 Linux 노드가 섞인 Swarm의 Windows 서비스에 운영 체제에 대한 제약 조건이 없습니다.",
            "Swarm은 배포할 때 레지스트리에 조회할 수 있었던 경우에만 이미지의 플랫폼을 고려합니다. 그렇지 않으면 태스크를 실행할 수 없는 노드에 태스크가 배치됩니다.",
            "spec.os.name: windows를 설정하십시오.",
            "파드가 Windows 노드를 선택하지만 spec.os.name을 설정하지 않습니다.",
            "spec.os.name이 없으면 Windows에 없는 필드가 검사되지 않고, kubelet이 잘못된 노드를 거부할 수 없으며, 파드 시큐리티 스탠다드의 제한(restricted) 정책이 Linux 설정을 요구합니다.",
            "서비스 중인 릴리스로 옮기십시오. kubectl winver releases 명령으로 목록을 볼 수 있습니다.",
            "호스트나 이미지의 Windows 릴리스가 더 이상 서비스되지 않습니다.",
            "이 릴리스의 이미지는 업데이트되지 않으며, 시간이 지나면 레지스트리에서 사라집니다.",
            "보고를 읽어 보고, 실제로 쓰기 전에 이 조합을 테스트하십시오.",
            "이 빌드 조합이 시작되었거나 실패했다는 사용자 보고가 있습니다.",
            "보고는 근거일 뿐 보장이 아닙니다. 모든 보고가 규칙과 어긋나면 판정에 그 사실이 나타납니다.",
            "빌드가 업데이트를 따라가야 하는 곳에는 릴리스의 태그를 사용하거나, 다음 업데이트로 직접 옮기십시오.",
            "태그가 업데이트 하나를 나타냅니다. KB 번호이거나 전체 버전입니다.",
            "이런 이미지는 절대 바뀌지 않습니다. 그래서 빌드를 재현할 수 있지만, 보안 업데이트는 다른 태그로만 받을 수 있습니다.",
            "이미지의 플랫폼을 요청하거나 플랫폼 지정을 생략하십시오.",
            "파일에서 요청하는 플랫폼이 이미지의 운영 체제와 다릅니다.",
            "레지스트리에 그런 항목이 없으므로 pull이 실패합니다.",
            "파드를 바로잡아 다시 생성하십시오.",
            "kubelet이 어드미션 단계에서 파드를 거부했습니다.",
            "노드의 운영 체제나 기능이 파드의 요청과 맞지 않습니다. 파드는 다시 시도되지 않습니다.",
            "containerd 2.2.0과 같이 어떤 런타임인지 지정하거나(kubectl get nodes -o wide 명령으로 확인 가능), 이미지를 허용하는 규칙이 있는 런타임을 사용하십시오.",
            "이 호스트에서 이미지를 pull할 수 있는지가 사용 중인 런타임마다 다릅니다.",
            "런타임과 그 버전을 모르면 확실하게 답할 수 없습니다.",
            "이미지를 허용하는 규칙이 있는 버전으로 런타임을 업데이트하거나, 호스트의 릴리스에 맞는 이미지를 사용하십시오.",
            "Windows는 시작을 허용하겠지만, 컨테이너 런타임 자체의 규칙이 이미지를 거부합니다.",
            "런타임은 pull하기 전에 버전을 비교하여 맞지 않는다고 판단한 것은 가져오지 않습니다('no match for platform in manifest'). 이 규칙은 여러 번 바뀌었으며 격리 모드는 전혀 고려하지 않습니다.",
            "진단 메시지에 나와 있는 리포지토리를 사용하십시오.",
            "이 리포지토리에는 더 이상 새 이미지가 올라오지 않습니다.",
            "이후 릴리스의 이미지와 보안 업데이트는 다른 리포지토리에만 게시됩니다.",
            "요청을 바로잡으십시오. 형식은 docs/schema에 있습니다.",
            "요청에 winver가 알지 못하는 키, 값 또는 operation이 있습니다.",
            "오타가 조용히 통과해서는 안 됩니다.",
            "호스트에서 실행되는 서비스 중인 릴리스를 기반으로 빌드하십시오. kubectl winver images --host 명령으로 목록을 볼 수 있습니다.",
            "더 이상 업데이트되지 않는 이미지의 태그입니다.",
            "이 이미지를 기반으로 빌드하면 이후에 발견된 취약점이 모두 그대로 남으며, 시간이 지나면 태그가 레지스트리에서 사라집니다.",
            "admission.k8s.io/v1 AdmissionReview를 보내십시오.",
            "들어온 내용이 응답할 수 있는 AdmissionReview가 아닙니다.",
            "오브젝트를 볼 수 없는 게이트키퍼가 그것을 그냥 통과시켜서는 안 됩니다.",
            "둘을 같은 쪽으로 맞추십시오. 호스트를 업데이트하거나, 호스트와 수정 번호가 같은 이미지를 기반으로 빌드하십시오. Hyper-V 격리에는 해당하지 않습니다.",
            "호스트와 이미지의 빌드가 같으며, 두 수정 번호 사이에 호환이 끊기는 것으로 알려진 업데이트가 있습니다.",
            "문서에는 버전 1809부터 수정 번호가 상관없다고 되어 있습니다. 그러나 몇몇 업데이트 이후에는 그 업데이트를 기준으로 한쪽의 이미지가 다른 쪽의 호스트에서 실패했습니다.",
            "호스트와 수정 번호가 정확히 같은 이미지를 사용하거나, 호스트를 이미지의 수정 번호로 업데이트하십시오.",
            "호스트와 이미지가 Windows Server 2016이면서 수정 번호가 서로 다르거나 알려져 있지 않습니다. 또는 버전 1709나 1803이면서 수정 번호가 서로 다릅니다.",
            "2016에서는 프로세스 격리를 사용하려면 수정 번호가 같아야 하고, 버전 1809부터는 빌드만 같으면 됩니다. 그 사이의 버전에 대해서는 두 가지 설명이 문서에 모두 있습니다.",
            "windows-2022와 같이 레이블에 릴리스를 명시하십시오.",
            "워크플로가 특정 Windows 버전의 이미지를, 더 새 버전으로 옮겨 가는 러너 레이블에서 사용합니다.",
            "레이블이 옮겨 가는 날 호스트가 다른 Windows로 바뀌며, 이미지가 더 이상 실행되지 않을 수 있습니다.",
            "제공 중인 릴리스의 레이블과 그 릴리스에 맞는 이미지를 사용하십시오.",
            "워크플로가 더 이상 제공되지 않는 러너 레이블을 사용합니다.",
            "작업이 대기하다가 실패합니다.",
            "호스트와 빌드가 같은 이미지를 사용하거나, 실제로 쓰기 전에 이 조합을 테스트하십시오.",
            "호스트와 이미지의 빌드 번호는 다르지만 바이너리는 같습니다.",
            "동작한다는 사용자 보고가 있지만, 문서와 containerd의 규칙에 따르면 동작하지 않습니다.",
            "이미지의 빌드를 선택하거나, 선택한 빌드에 맞는 이미지를 사용하십시오.",
            "파드가 선택한 빌드의 노드에서는 파드의 이미지가 실행되지 않습니다.",
            "어디에 배치되든 파드는 시작되지 않습니다.",
            "맞지 않는 이미지가 pull 단계에서 거부되도록, 아키텍처가 없는 태그를 사용하십시오.",
            "태그가 프로세서 아키텍처를 나타내므로, 여러 이미지의 인덱스가 아니라 이미지 하나를 가리킵니다.",
            "containerd는 인덱스에서 선택할 때만 버전을 비교합니다. 단일 이미지는 어떤 호스트에서든 pull되며, 맞지 않으면 Windows가 차단합니다.",
            "목록에 있는 태그를 사용하십시오. 목록보다 나중에 나온 태그는 존재할 수도 있습니다.",
            "알려진 리포지토리이지만, 이 태그가 있는 것으로는 알려져 있지 않았습니다.",
            "존재하지 않는 태그는 pull할 때 'manifest unknown' 또는 'not found'로 실패합니다.",
            "종류, 이름, 네임스페이스를 확인하십시오.",
            "요청한 오브젝트가 제공된 오브젝트 중에 없습니다.",
            "아무것도 검사하지 않았습니다.",
            "표시된 위치에서 문서를 바로잡으십시오.",
            "문서가 YAML도 JSON도 아니거나 중간에 끊겼습니다.",
            "오류 위치 이후의 내용은 검사할 수 없었습니다.",
            "값을 바로잡으십시오. 올바른 값은 진단 메시지에 나와 있습니다.",
            "요청의 값이 정해진 형식에 맞지 않습니다.",
            "이 값을 빼고 답하면 다른 질문에 답하는 것이 됩니다.",
            "windowsOptions를 제거하거나 spec.os.name: windows를 설정하십시오.",
            "spec.os.name: linux인 파드가 windowsOptions를 설정합니다.",
            "API 서버가 파드를 거부합니다.",
            "규칙 \0에 따라 정해지는 항목이 또 다른 인덱스이며, 그 내용은 이 인덱스에 들어 있지 않습니다.",
            "규칙 \0에 따라 정해지는 항목에 플랫폼이 명시되어 있지 않습니다. 이때 런타임은 이미지 config를 기준으로 하는데, config는 인덱스에 들어 있지 않습니다.",
            "인덱스에 amd64용 Windows 항목이 없습니다.",
            "Windows 항목 \0개 중 규칙 \u{1}에서 허용하는 것이 없습니다. 항목의 버전: \u{2}.",
            "Windows 항목 \u{1}개 중 \0개를 규칙 \u{2}에서 허용하며, 그중 이 규칙이 우선하는 항목을 가져옵니다.",
            "winver의 표에서 가장 최근 행의 날짜는 \0입니다(\u{1}일 전). 더 새로운 winver에서는 답이 다를 수 있습니다.",
            "\0 이미지는 \u{1}에서 \u{2} 격리로 실행되지 않습니다. \u{3}",
            "\0 이미지는 \u{1}에서 \u{2} 격리로 실행되지 않습니다. \u{3} 런타임이 pull을 거부합니다(규칙 \u{4}). \u{5}",
            "\0 이미지는 \u{1}에서 \u{2} 격리로 실행되지 않습니다. 문서에는 지원된다고 나와 있지만, \u{3} 런타임이 pull을 거부합니다(규칙 \u{4}).",
            "\0 이미지는 \u{1}에서 \u{2} 격리로 실행되지 않습니다. 현행 컨테이너 런타임 중에 이 이미지를 pull하는 것이 없습니다.",
            "\0 이미지는 \u{1}에서 실행되지 않습니다. Linux 이미지입니다.",
            "\0 이미지는 \u{1}에서 \u{2} 격리로 실행되지 않습니다. Windows는 시작을 허용하겠지만, \u{3} 런타임이 pull을 거부합니다(규칙 \u{4}).",
            "\0 이미지는 \u{1}에서 \u{2} 격리로 실행되지 않습니다. \u{3} 런타임이 pull을 거부합니다(규칙 \u{4}).",
            "\0 이미지는 문서에 지원된다고 나와 있지만, \u{1}에서 \u{2} 격리로 실행되지 않습니다. \u{3}",
            "\0 이미지가 \u{1}에서 \u{2} 격리로 실행되는지는 경우에 따라 다릅니다. \u{3}",
            "\0 이미지가 \u{1}에서 \u{2} 격리로 실행되는지는 호스트가 그중 어느 버전인지에 따라 다릅니다: \u{3}.",
            "\0 이미지가 \u{1}에서 실행되는지는 격리 모드에 따라 다릅니다: \u{2}.",
            "\0 이미지는 무엇을 기반으로 빌드되었든 \u{1}에서 \u{2} 격리로 시작됩니다. 런타임이 pull하는지는 이미지에 명시된 내용에 따라 다릅니다.",
            "\0 이미지가 \u{1}에서 \u{2} 격리로 실행되는지는 컨테이너 런타임에 따라 다릅니다. \u{3}에서는 pull하지만, \u{4}에서는 pull하지 않습니다.",
            "\0 \u{1}",
            "이 텍스트에는 winver가 아는 오류가 없습니다. 텍스트에 있는 호스트와 이미지에 대한 결과: \0",
            "이 텍스트에는 winver가 아는 오류가 없습니다. 실패한 명령의 출력 전체를 docker info 또는 ver 명령의 출력, 이미지 이름과 함께 붙여 넣으십시오.",
            "Windows 버전 문제가 아닙니다: \0 \u{1}",
            "텍스트만으로는 확정할 수 없으므로 추정입니다: \0 \u{1}",
            "\0 \u{1}",
            "\0 무엇이 맞는지 알아보려면 호스트 정보(docker info, ver 또는 kubectl get nodes -o wide)와 이미지 이름을 입력하십시오.",
            "\0 무엇이 맞는지 알아보려면 호스트 정보(docker info, ver 또는 kubectl get nodes -o wide)를 입력하십시오.",
            "\0 무엇이 맞는지 알아보려면 태그를 포함한 이미지 이름을 입력하십시오.",
            "알려진 호환성 매트릭스의 판은 \0개이며, 그중 \u{1}개는 초안에 머물렀습니다.",
            "\0 \u{1}: \u{2}",
            "\0은(는) \u{1}이며, \u{2}의 빌드입니다.",
            "\0은(는) \u{1}이며, winver가 아는 어떤 릴리스의 빌드도 아닙니다.",
            "\0은(는) \u{1}, \u{2}입니다.",
            "\0에 해당할 수 있는 릴리스는 \u{1}개입니다: \u{2}.",
            "리포지토리 \u{1}개의 태그 \0개가 알려져 있습니다.",
            "\0에서 사용하려면 \u{1} 이미지를 기반으로 빌드하십시오. \u{2}",
            "알려진 이미지 중 \0에서 실행되는 것이 없습니다.",
            "파드와 워크로드 \0개를 검사했습니다: 실행 \u{1}, 차단 \u{2}, 조건부 \u{3}, 알 수 없음 \u{4}.",
            "이미지: \0(실행 \u{1}, 차단 \u{2}, 조건부 \u{3}, 알 수 없음 \u{4}), 파일: \u{5}.",
            "이미지: \0, 파일: \u{1}. 이에 대해 알려진 호스트가 없습니다. 실행되는지 알아보려면 호스트를 입력하십시오.",
            "파일: \0. 이 중 Windows 컨테이너를 시작하는 것은 없습니다.",
            "파드와 워크로드 \0개를 검사했습니다. Windows를 요청하는 것은 없습니다.",
            "노드 \0개 중 \u{1}개가 Windows 노드입니다.",
            "검사할 대상이 없습니다. 파드, 워크로드, 노드 중 아무것도 제공되지 않았습니다.",
            "\0: \u{1}",
            "Microsoft가 \0에 게시한 호환성 매트릭스입니다.",
            "\0 초안의 호환성 매트릭스입니다. 게시된 적이 없으며 판정에 사용되지 않습니다.",
            "호환성 매트릭스 \0판에는 \u{1}에 대한 내용이 없습니다.",
            "\0: \u{1}",
            "요청에 답할 수 없습니다.",
            "컨테이너를 실행할 수 있는 Windows 릴리스는 \0개입니다.",
            "\0 오브젝트는 허용됩니다.",
            "\0 오브젝트는 허용되지 않습니다: \u{1}",
            "정의된 진단 항목은 \0개, pull 규칙은 \u{1}개입니다.",
            "\0 이미지는 \u{1}에서 \u{2} 격리로 실행됩니다.",
            "\0 이미지는 \u{1}에서 실행됩니다.",
            "\0 이미지는 \u{1}에서 \u{2} 격리로 실행되지만, 문서(\u{3}판)상으로는 지원되지 않습니다.",
            "\u{1}에서 실행하는 \0 이미지: 게시된 호환성 매트릭스 \u{3}개 판 중 \u{2}개 판에서 다룹니다.",
            "\0 이미지가 \u{1}에서 실행되는지 알 수 없습니다. \u{2}",
        ),
        ends: &[
            140, 307, 443, 572, 779, 970, 1029, 1110, 1256, 1390, 1509, 1597, 1700, 1753, 1862, 1988, 2135,
            2305, 2452, 2458, 2462, 2586, 2696, 2859, 2914, 3059, 3148, 3350, 3354, 3507, 3637, 3753, 3885,
            4046, 4105, 4326, 4500, 4688, 4884, 5094, 5346, 5402, 5585, 5712, 5802, 5967, 6120, 6296, 6387,
            6454, 6624, 6754, 6873, 6943, 7118, 7293, 7351, 7420, 7520, 7621, 7794, 7891, 8017, 8112, 8207,
            8331, 8454, 8649, 8691, 8866, 8942, 8985, 9143, 9332, 9480, 9599, 9717, 9757, 9852, 9960, 10009,
            10255, 10473, 10706, 10935, 11061, 11234, 11331, 11514, 11621, 11813, 11913, 12017, 12124, 12163,
            12167, 12213, 12303, 12442, 12572, 12626, 12680, 12862, 12977, 13102, 13241, 13297, 13360, 13530,
            13625, 13743, 13890, 14055, 14104, 14224, 14364, 14418, 14543, 14670, 14771, 14865, 14961, 15094,
            15196, 15248, 15289, 15358, 15430, 15559, 15687, 15864, 15904, 15967, 16021, 16099, 16163, 16314,
            16468, 16576, 16698, 16857, 16967, 17137, 17189, 17313, 17467, 17612, 17741, 17892, 18072, 18202,
            18362, 18486, 18640, 18750, 18933, 19108, 19291, 19488, 19690, 19876, 20013, 20152, 20337, 20532,
            20733, 20918, 21101, 21287, 21470, 21670, 21835, 21878, 22030, 22122, 22254, 22381, 22485, 22600,
            22787, 22904, 23037, 23114, 23285, 23408, 23577, 23663, 23821, 23896, 24004, 24060, 24170, 24222,
            24338, 24411, 24565, 24688, 24820, 24905, 24976, 25127, 25272, 25305, 25456, 25541, 25618, 25713,
            25869, 25959, 26103, 26172, 26265, 26344, 26494, 26626, 26807, 26856, 27020, 27072, 27220, 27312,
            27425, 27527, 27840, 27956, 28177, 28367, 28511, 28574, 28758, 28853, 28983, 29125, 29280, 29366,
            29540, 29602, 29750, 29898, 30033, 30158, 30293, 30443, 30597, 30779, 30838, 30906, 31014, 31147,
            31357, 31446, 31695, 31752, 31974, 32033, 32167, 32372, 32532, 32594, 32785, 32814, 32937, 33045,
            33166, 33291, 33446, 33574, 33742, 33806, 33927, 34011, 34099, 34173, 34268, 34343, 34414, 34478,
            34608, 34691, 34833, 34909, 35025, 35129, 35314, 35363, 35498, 35549, 35757, 35812, 36003, 36043,
            36127, 36227, 36389, 36478, 36638, 36752, 36862, 36943, 37045, 37101, 37166, 37239, 37308, 37321,
            37392, 37471, 37600, 37679, 37825, 37907, 38035, 38092, 38124, 38157, 38217, 38316, 38398, 38458,
            38527, 38547, 38680, 38799, 38866, 38896, 38964, 39013, 39036, 39056, 39125, 39305, 39387, 39433,
            39528, 39633, 39719, 39818, 39896, 39941, 39979, 40040, 40116, 40174, 40214, 40277, 40323, 40350,
            40377, 40432, 40484, 40620, 40685, 40763, 40810, 40843, 40903, 40969, 40999, 41061, 41074, 41146,
            41162, 41191, 41237, 41250, 41322, 41403, 41450, 41492, 41545, 41629, 41713, 41774, 41831, 41864,
            41920, 41997, 42053, 42106, 42158, 42203, 42249, 42298, 42338, 42367, 42414, 42444, 42490, 42575,
            42690, 42783, 42816, 42852, 42924, 43025, 43177, 43217, 43287, 43293, 43302, 43353, 43359, 43365,
            43371, 43377, 43383, 43389, 43398, 43410, 43420, 43452, 43465, 43468, 43477, 43483, 43492, 43499,
            43508, 43518, 43524, 43530, 43546, 43552, 43565, 43571, 43577, 43583, 43596, 43608, 43610, 43623,
            43635, 43644, 43648, 43659, 43665, 43674, 43689, 43695, 43720, 43729, 43738, 43747, 43783, 43789,
            43795, 43801, 43807, 43813, 43822, 43835, 43844, 43863, 43869, 43875, 43888, 43894, 43907, 43923,
            44074, 44158, 44313, 44411, 44478, 44550, 44711, 44805, 44948, 45050, 45182, 45316, 45399, 45502,
            45594, 45649, 45747, 45806, 45887, 45976, 46105, 46211, 46287, 46420, 46479, 46548, 46592, 46783,
            46915, 47025, 47149, 47232, 47350, 47507, 47587, 47712, 47817, 47903, 47995, 48119, 48248, 48441,
            48533, 48617, 48798, 48909, 49040, 49193, 49311, 49408, 49487, 49615, 49704, 49877, 50083, 50235,
            50420, 50499, 50595, 50804, 50956, 51063, 51211, 51294, 51363, 51406, 51439, 51512, 51582, 51664,
            51739, 51827, 51856, 51910, 52065, 52196, 52262, 52396, 52478, 52572, 52733, 52828, 52935, 52976,
            53082, 53171, 53228, 53338, 53392, 53463, 53541, 53672, 53759, 53823, 53906, 54011, 54075, 54200,
            54415, 54459, 54545, 54773, 54888, 54975, 55093, 55178, 55267, 55395, 55537, 55629, 55792, 55873,
            55955, 56028, 56077, 56143, 56264, 56460, 56561, 56635, 56792, 56905, 57151, 57223, 57303, 57404,
            57475, 57554, 57604, 57769, 57835, 58007, 58062, 58135, 58235, 58442, 58586, 58819, 58964, 59160,
            59388, 59456, 59585, 59719, 59815, 59898, 59940, 60060, 60145, 60262, 60361, 60456, 60515, 60629,
            60764, 60940, 61057, 61160, 61259, 61316, 61385, 61427, 61482, 61547, 61611, 61698, 61755, 61827,
            61905, 61972, 62012, 62140, 62343, 62396, 62489, 62610, 62744, 62807, 62920, 63078, 63225, 63300,
            63452, 63563, 63670, 63756, 63876, 63958, 64132, 64294, 64297, 64420, 64609, 64651, 64720, 64723,
            64871, 64999, 65096, 65195, 65201, 65241, 65320, 65344, 65400, 65462, 65535, 64, 165, 240, 380,
            456, 551, 599, 708, 712, 772, 880, 949, 953, 987, 1059, 1093, 1139, 1201, 1252, 1291, 1394, 1502,
            1564,
        ],
        carries: &[666],
    },
    Packed {
        text: concat!(
            "A variável \0 não tem valor padrão em \u{1}: sem um valor vindo de fora, nenhuma imagem é indicada.",
            "A variável \0 em \u{1} só é declarada depois do primeiro FROM, onde a declaração não vale para um FROM: nenhuma imagem é indicada.",
            "O rótulo \0 do nó \u{1} diz \u{2}, mas o kernelVersion desse nó diz \u{3}; os pods são alocados pelo rótulo e executados no kernel.",
            "O serviço \0 só é compatível com parte dos seus nós: é executado em \u{1}, mas não em \u{2}.",
            "O cluster tem nós Windows de \0 builds (\u{1}), e nada no pod diz de qual deles ele precisa; o escalonador pode escolher qualquer um.",
            "O host, \0, é um cliente Windows anterior à versão 1809: nele, a imagem \u{1} só é executada com isolamento do Hyper-V, e o Docker recusa o isolamento de processo.",
            "\0 deve ser do tipo \u{1}, não \u{2}.",
            "A restrição '\0' não tem == nem != entre uma chave e um valor.",
            "Só em executores Linux o GitHub executa jobs, serviços e ações de contêiner em contêineres: a imagem \0 em \u{1} falha.",
            "A imagem \0 não é usada: o executor hospedado \u{1} do GitLab não executa jobs em contêineres.",
            "O dockerd não inicia com \0: há um comentário no arquivo, e JSON não tem comentários.",
            "O dockerd não inicia com \0: o conteúdo não é JSON (\u{1}).",
            "O dockerd não inicia com a opção '\0': ele não conhece essa opção.",
            "O docker build recusa este Dockerfile: \0.",
            "\0 não tem conteúdo; forneça manifestos do Kubernetes em YAML ou JSON.",
            "A imagem \0 no host \u{1} no modo de isolamento \u{2} tem suporte segundo a documentação (edição de \u{3}), mas não inicia. \u{4}",
            "A imagem \0 no host \u{1} no modo de isolamento \u{2} tem suporte segundo a documentação (edição de \u{3}), mas \u{4} recusa o pull (regra \u{5}).",
            "A imagem \0 no host \u{1} no modo de isolamento \u{2} tem suporte segundo a documentação (edição de \u{3}), mas nenhum runtime atual faz o pull dela.",
            "Na edição de \0 da matriz, a imagem \u{1} no host \u{2} no modo de isolamento \u{3} consta como \u{4}; outros documentos discordam. \u{5}",
            "\0: \u{1} \u{2}",
            "\0: \u{1}",
            "O dockerd não inicia com a exec-opt '\0': ela deve ter a forma KEY=VALUE, como isolation=hyperv.",
            "O dockerd não inicia com o modo de isolamento '\0'; existem default, process e hyperv.",
            "O dockerd não inicia com a exec-opt '\0': no Windows, ele conhece isolation; no Linux, native.cgroupdriver.",
            "O serviço \0 estende a si mesmo: \u{1}.",
            "O serviço \0 obtém suas configurações de \u{1} em \u{2}, arquivo que não foi fornecido: não se sabe o que elas dizem.",
            "O serviço \0 estende \u{1}, e \u{2} não tem esse serviço.",
            "A imagem \0 e o host, \u{1}, têm builds diferentes com os mesmos binários. A documentação diz que não funciona, e quem tentou viu falhar.",
            "\0: \u{1}",
            "\0 não indica nenhuma release do Windows e passa de uma para a seguinte; em \u{1}, oferecia \u{2}.",
            "hostNetwork não tem efeito em um nó Windows, a menos que o pod seja formado por contêineres HostProcess.",
            "\0 é \u{1}, mas o hostProcess do próprio pod é \u{2}: o servidor de API exige o mesmo valor nos dois.",
            "Um pod de contêineres HostProcess precisa de hostNetwork: true; sem isso, o servidor de API o rejeita.",
            "Alguns contêineres são HostProcess e outros não; o servidor de API exige que todos sejam ou que nenhum seja.",
            "A versão do Windows do host não é certa. \0",
            "A imagem \0 é mais recente que o host, \u{1}: \u{2} recusa o pull (regra \u{3}), e o Windows só executa contêineres mais recentes em hosts mais recentes, com qualquer isolamento.",
            "A imagem \0 é mais recente que o host, \u{1}: o Windows só executa contêineres mais recentes em hosts mais recentes, com qualquer isolamento.",
            "A imagem \0 é mais antiga que o host, \u{1}: \u{2} recusa o pull (regra \u{3}) e, com isolamento de processo, o Windows bloquearia o contêiner (0xc0370101).",
            "A imagem \0 é mais antiga que o host, \u{1}: com isolamento de processo, o contêiner compartilha o kernel do host e é bloqueado pelo Windows (0xc0370101).",
            "A imagem \0 é de uma atualização posterior à do host, \u{1}. A documentação permite isso; não se conhece nenhuma falha deste build.",
            "A imagem \0 é de uma atualização posterior à do host, \u{1}. A documentação permite isso; depois das atualizações de \u{2}, imagens assim falharam em hosts com atualizações atrasadas.",
            "A versão do Windows da imagem \0 não é conhecida. \u{1}",
            "\0 pede isolamento de processo, que o dockerd no host \u{1} recusa: clientes Windows anteriores à versão 1809 só executam contêineres com isolamento do Hyper-V.",
            "\0 pede o modo de isolamento \u{1}, que um mecanismo Linux não tem: ele só conhece o modo padrão.",
            "\0 pede o modo de isolamento '\u{1}'; existem default, process e hyperv.",
            "\0 é de um tipo que o winver não verifica; ele lê pods, cargas de trabalho, nós, classes de runtime, eventos e listas desses objetos.",
            "\0 só contém imagens Linux: as tags de \u{1} que têm imagens Windows indicam a release do Windows.",
            "Não é possível fazer o pull da imagem \0: as imagens base da Microsoft não têm a tag latest desde \u{1}, e uma referência sem tag pede latest.",
            "A imagem \0 é uma imagem Linux; um host Windows não consegue executá-la.",
            "\0: \"\u{1}\" (Kubernetes \u{2} e posteriores): o servidor de API rejeita o pod.",
            "\0 não tem significado no Windows; um nó Windows ignora esse campo, e o servidor de API passa a rejeitá-lo quando spec.os.name é windows.",
            "\0 não tem significado no Windows e, a partir do Kubernetes \u{1}, o servidor de API rejeita o pod por causa disso.",
            "\0 não tem significado no Windows, e um nó Windows faz o pod falhar por causa disso.",
            "O status de \0 diz que as versões não são compatíveis: \"\u{1}\".",
            "\0 tem como base \u{1}, e o último estágio, \u{2}: um mesmo host precisa executar as duas bases para criar a imagem.",
            "O registro de imagens não ofereceu nada que o nó aceite para \0: \"\u{1}\". Trata-se de uma versão incompatível ou de uma imagem para outro sistema operacional.",
            "Nenhum nó do cluster é adequado: \0",
            "Nenhum nó do swarm atende às restrições de \0: \u{1}",
            "O nó \0 não diz qual Windows executa (kernelVersion é '\u{1}').",
            "\0 contém um valor do tipo \u{1} onde se esperava um objeto do Kubernetes com apiVersion e kind.",
            "A imagem \0 no host \u{1} no modo de isolamento \u{2} consta como \u{3} na edição de \u{4} da matriz, embora o runtime faça o pull e o Windows a inicie.",
            "A imagem \0 no host \u{1} no modo de isolamento \u{2} consta como \u{3} na edição de \u{4} da matriz.",
            "Segundo relatos, uma imagem do build \0 já iniciou em um host do build \u{1} no modo de isolamento \u{2} (\u{3}) e também já falhou (\u{4}).",
            "Segundo relatos, uma imagem do build \0 falhou em um host do build \u{1} no modo de isolamento \u{2}: \u{3}.",
            "Segundo relatos, uma imagem do build \0 iniciou em um host do build \u{1} no modo de isolamento \u{2}: \u{3}.",
            "spec.os.name é \0, mas \u{1} pede nós \u{2}: o kubelet rejeita o pod onde quer que ele seja alocado.",
            "\0 é um contêiner Windows, e nenhuma restrição impede sua alocação nos nós Linux do swarm.",
            "O pod pede nós Windows, mas não define spec.os.name: windows, portanto o servidor de API e os padrões de segurança de pods o tratam como um pod Linux.",
            "\0 está fora de suporte desde \u{1}.",
            "A imagem \0 corresponde a uma única atualização da sua release e nunca muda; atualizações de segurança posteriores saem com outras tags.",
            "\0 pede a plataforma \u{1}, mas \u{2} é uma imagem \u{3}.",
            "O kubelet rejeitou o pod: \0.",
            "O pull da imagem \0 no host \u{1} depende do runtime de contêiner: com \u{2}, seria feito; com \u{3}, não.",
            "\0 recusa o pull da imagem \u{1} no host \u{2}: sua regra \u{3} não aceita essa versão ali, mas o Windows iniciaria a imagem.",
            "\0 recusa o pull da imagem \u{1} no host \u{2}: sua regra \u{3} não aceita nenhuma entrada do índice.",
            "Todos os runtimes atuais fazem o pull da imagem \0 no host \u{1}; releases com \u{2} recusam o pull.",
            "\0 não recebe novas imagens desde \u{1}; elas são publicadas como \u{2}.",
            "Não foi possível entender a requisição: \0.",
            "A imagem \0 não recebe atualizações desde \u{1}, quando terminou a manutenção de \u{2} para \u{3}.",
            "A imagem \0 não recebe atualizações desde \u{1}, quando terminou o suporte a esta versão de \u{2}.",
            "Não foi possível entender o AdmissionReview: \0.",
            "A imagem \0 e o host, \u{1}, estão em lados opostos da atualização de \u{2}: o host está atrasado, e houve casos em que contêineres do Server Core encerraram imediatamente (0xc0370106).",
            "A imagem \0 e o host, \u{1}, estão em lados opostos da atualização de \u{2}: programas de 32 bits no contêiner falham (0xc0000142), muitas vezes em silêncio.",
            "A imagem \0 e o host, \u{1}, têm revisões diferentes: no Windows Server 2016, as revisões precisam ser iguais para o isolamento de processo. Os documentos divergem sobre o que acontece se não forem. \u{2}",
            "A imagem \0 e o host \u{1} são ambos Windows Server 2016, em que as revisões precisam ser iguais para o isolamento de processo; aqui, pelo menos uma delas não é conhecida.",
            "A imagem \0 e o host, \u{1}, têm revisões diferentes, e os documentos divergem sobre se elas precisam coincidir. \u{2}",
            "Com o tempo, o rótulo \0 passa para um Windows mais recente, e a imagem \u{1} encontra então outro host; hoje, o host é \u{2}.",
            "O rótulo \0 não é mais oferecido desde \u{1}: o job nunca inicia.",
            "A imagem \0 e o host, \u{1}, têm builds diferentes com os mesmos binários. Há quem tenha visto funcionar; a documentação diz que não funciona.",
            "O pod pede nós do build \0, nos quais a imagem \u{1} (\u{2}) não é executada.",
            "\0 é uma imagem única, e não um índice: o containerd faz o pull sem comparar versões, portanto uma imagem incompatível falha quando o contêiner inicia.",
            "A tag \0 não está entre as tags conhecidas de \u{1} em \u{2}: \u{3}.",
            "Não foi possível encontrar \0 no namespace \u{1}; o que foi fornecido contém \u{2}.",
            "'\0' não tem a forma TYPE/NAME; informe algo como pod/web, deploy/web ou node/win-0.",
            "Não foi possível ler \0: \u{1}.",
            "\0: \u{1}",
            "\0: \"\u{1}\": o servidor de API rejeita o pod.",
            "\0 é um endereço IP ou uma versão anterior aos contêineres do Windows.",
            "\0 é anterior aos contêineres do Windows, que surgiram no build \u{1}.",
            "'\0' indica uma versão e as posteriores a ela, ou as anteriores; informe uma só versão.",
            "\0 é o número de build de uma release do Windows.",
            "\0 é uma data, não uma versão do Windows.",
            "De '\0' só se conhece o digest, que não indica nenhuma versão do Windows; o os.version na config da imagem tiraria a dúvida.",
            "\0 é uma atualização do build \u{1}, mas há duas informações diferentes sobre a revisão a que ela leva: \u{2}.",
            "A string está vazia; informe uma versão do Windows, como 10.0.20348, 'Windows Server 2022' ou ltsc2022.",
            "\0 é a versão de binários que vários builds compartilham; ela não permite distinguir esses builds.",
            "'\0' é o rótulo de versão de uma release do Windows.",
            "\0 é um sistema Linux, não uma versão do Windows.",
            "'\0' não indica nenhuma versão do Windows; informe algo como 10.0.20348.2402, 'Windows Server 2022', ltsc2022 ou a saída do comando ver.",
            "'\0' se contradiz: \u{1} é a atualização para \u{2}.",
            "\0 é uma versão de outra coisa: uma versão do Windows que executa contêineres começa com 10.0.",
            "\0 não é uma versão do Windows: uma versão é 10.0.BUILD ou 10.0.BUILD.REVISION, com números até 65535.",
            "\0 em '\u{1}' é a porta do registro de imagens, e nenhuma tag indica uma versão do Windows; o os.version na config da imagem tiraria a dúvida.",
            "'\0' é o nome de uma release do Windows.",
            "'\0' é o nome de várias versões do Windows; um número de build tiraria a dúvida.",
            "\0 é a atualização para várias versões: \u{1}. O build do sistema em que ela foi instalada tiraria a dúvida.",
            "A tag em '\0' indica uma release do Windows.",
            "'\0' não tem uma tag que indique uma versão do Windows; o os.version na config da imagem tiraria a dúvida.",
            "A string tem mais de \0 caracteres, e nenhuma versão é tão longa; informe só a linha que contém a versão.",
            "'\0' indica mais de uma atualização; informe o número de versão do sistema.",
            "A string contém duas versões diferentes, \0 e \u{1}; informe só uma.",
            "\0 não é o número de build de nenhuma release do Windows que execute contêineres.",
            "\0 não está na tabela do winver de atualizações que definem um build; um número de versão tiraria a dúvida.",
            "\0 é um número de versão do Windows, mas não de uma release que o winver conheça.",
            "\0 é a atualização para \u{1}.",
            "\0 é um número de versão do Windows.",
            "A config da imagem \0 informa a versão do Windows.",
            "O índice da imagem \0 lista as respectivas versões do Windows.",
            "Um manifesto sozinho não informa a versão do Windows; forneça a config ou o índice da imagem \0.",
            "A config da imagem \0 não informa os.version, portanto um runtime aceita a imagem em qualquer host.",
            "O que foi fornecido para a imagem \0 não é um índice, um manifesto nem uma config de imagem OCI: não tem nem manifests, nem config e layers, nem o campo os.",
            "A imagem \0 é uma imagem Linux.",
            "Não há host conhecido para este objeto.",
            "A versão do Windows da imagem \0 não é conhecida.",
            "O pull da imagem \0 depende do runtime de contêiner.",
            "\0 recusa o pull da imagem \u{1} (regra \u{2}).",
            "\0 recusa o pull da imagem \u{1} (regra \u{2}): ela é mais recente que o host, e o Windows também não a iniciaria.",
            "\0 recusa o pull da imagem \u{1} (regra \u{2}): ela é mais antiga que o host, e o Windows também não a iniciaria.",
            "Clientes Windows anteriores à versão 1809 só executam contêineres com isolamento do Hyper-V.",
            "O host e a imagem têm o mesmo build, portanto o contêiner encontra o kernel para o qual foi feito.",
            "Os builds compartilham os binários, mas a documentação diz que não funciona, e quem tentou viu falhar.",
            "Um contêiner HostProcess é um processo do próprio host, portanto nenhuma versão precisa ser compatível.",
            "A imagem é mais recente que o host; o Windows só executa contêineres mais recentes em hosts mais recentes, seja qual for o isolamento.",
            "A versão do Windows da imagem não é conhecida.",
            "O Windows deveria iniciar a imagem, mas, segundo os relatos sobre esta combinação, ela falha.",
            "O Windows deveria bloquear uma imagem mais antiga que o host, mas há quem tenha visto esta combinação iniciar.",
            "A imagem é mais antiga que o host e compartilharia o kernel do host; o Windows impede que ela inicie (0xc0370101).",
            "O host e a imagem estão em lados opostos de uma atualização conhecida por torná-los incompatíveis.",
            "No Windows Server 2016, o host e a imagem precisam ter a mesma revisão, e pelo menos uma das duas não é conhecida.",
            "No Windows Server 2016, o host e a imagem precisam ter a mesma revisão; aqui elas são diferentes, e o contêiner pode não iniciar.",
            "O host e a imagem têm revisões diferentes, e os documentos divergem sobre se isso importa nesta versão.",
            "Os builds têm números diferentes, mas compartilham os binários: há casos em que funcionou, e a documentação diz que não funciona.",
            "A partir do build 20348, hosts posteriores executam contêineres anteriores com isolamento de processo.",
            "Com isolamento do Hyper-V, o contêiner inicializa seu próprio kernel a partir da imagem, e esse kernel pode ser tão antigo quanto a imagem.",
            "Depende da versão que o host tem ou da entrada do índice que ele usa.",
            "Os modos de arquivo não têm efeito em um nó Windows; remova defaultMode e o mode dos itens, e restrinja o acesso com listas de controle de acesso do Windows.",
            "Um nó Windows trata ClusterFirstWithHostNet como ClusterFirst; escreva ClusterFirst para que o manifesto diga o que acontece.",
            "Os modos de arquivo não têm efeito em um nó Windows; remova defaultMode e o mode dos itens, e restrinja o acesso com listas de controle de acesso do Windows.",
            "Nós Windows não oferecem huge pages, portanto não é possível preparar o volume, e o pod não inicia; remova medium para manter os dados no disco do nó.",
            "O nó Windows coloca o volume no próprio disco, em texto claro, e não na memória; não guarde segredos nele, ou então criptografe o disco do nó.",
            "Volumes Fibre Channel só podem ser montados em nós Linux, portanto o pod não inicia; use um armazenamento com driver CSI para Windows.",
            "Nós Windows não oferecem huge pages, portanto o pod permanece em Pending; remova o limit de hugepages.",
            "Nós Windows não oferecem huge pages, portanto o pod permanece em Pending; remova o request de hugepages.",
            "O volume iSCSI integrado só pode ser montado em nós Linux, portanto o pod não inicia; use um armazenamento com driver CSI para Windows.",
            "Um nó Windows monta todos os volumes de forma privada, portanto nada que seja montado no contêiner aparece no host; remova mountPropagation.",
            "Um nó Windows monta todos os volumes de forma privada, portanto montagens posteriores do host não aparecem no contêiner; remova mountPropagation.",
            "Um nó Windows só monta compartilhamentos SMB (CIFS), portanto um volume NFS falha, e o pod não inicia; use um compartilhamento SMB ou um driver CSI para Windows.",
            "Os modos de arquivo não têm efeito em um nó Windows; remova defaultMode e o mode dos itens, e restrinja o acesso com listas de controle de acesso do Windows.",
            "Enabled é um erro, a menos que o handler de runtime do nó informe suporte a montagens somente leitura recursivas; no Windows, use só readOnly.",
            "Os modos de arquivo não têm efeito em um nó Windows; remova defaultMode e o mode dos itens, e restrinja o acesso com listas de controle de acesso do Windows.",
            "Não é possível anexar volumes de bloco bruto em um nó Windows, portanto o pod nunca inicia; monte o volume como sistema de arquivos com volumeMounts.",
            "Execute o comando como administrador ou dê ao usuário do contêiner permissão sobre o arquivo ou pipe que o erro indica.",
            "O Windows negou o acesso.",
            "Encerre o que sobrou com hcsdiag kill e o identificador, ou reinicie o host; depois, inicie o contêiner novamente.",
            "Um contêiner com este identificador ainda está registrado no serviço de computação.",
            "Procure o primeiro erro antes deste, na mesma saída, no log do contêiner ou no log do runtime.",
            "O contêiner já tinha parado quando se tentou falar com ele; isso decorre de uma falha anterior.",
            "Adicione a pasta de dados do runtime às exclusões do antivírus e faça o pull novamente.",
            "Um antivírus recusou um arquivo da imagem durante a descompactação.",
            "Faça login no registro de imagens ou dê ao pod um imagePullSecret, e confira o nome do repositório: um nome errado recebe a mesma resposta.",
            "O registro de imagens exige login, ou este login não tem permissão para fazer o pull da imagem.",
            "Verifique o caminho do Dockerfile, o contexto da compilação e o .dockerignore; os caminhos de COPY partem do contexto.",
            "A compilação não encontrou um arquivo, ou não conseguiu ler o Dockerfile.",
            "Use uma tag da mesma imagem para o build do host, ou o isolamento do Hyper-V se a imagem for mais antiga que o host.",
            "A imagem foi feita para um build do Windows diferente do build do host e compartilharia o kernel do host.",
            "Atualize o cliente ou a biblioteca que ele usa, ou defina DOCKER_API_VERSION ou o min-api-version do mecanismo com uma versão que ambos conheçam.",
            "O cliente usa uma versão da API do mecanismo que este não aceita.",
            "Leia o log de eventos Hyper-V-Compute do mesmo minuto: ele diz por que a máquina do contêiner desapareceu.",
            "A conexão entre o serviço de computação e o contêiner caiu.",
            "Verifique o endereço e a porta da mensagem, se o servidor está em execução e as configurações de proxy do mecanismo.",
            "Nada aceitou a conexão de rede.",
            "Tente novamente; se acontecer outra vez, use outra rede ou outro proxy.",
            "O outro lado cortou uma conexão de rede.",
            "Leia o que o comando imprimiu antes disso (docker logs, kubectl logs --previous ou a saída da compilação).",
            "Um comando no contêiner, ou na compilação, terminou com um erro próprio.",
            "Corrija o que a mensagem aponta; caminhos no Windows precisam da letra da unidade, e as pastas a montar têm de existir.",
            "O mecanismo não aceita um nome ou uma opção do contêiner: nome da imagem, volume, montagem ou modo.",
            "Ative o recurso e reinicie o host; o Docker Desktop só precisa dele para contêineres Windows.",
            "O recurso Containers do Windows está desativado neste host.",
            "Reinicie o mecanismo ou o host e faça o pull novamente.",
            "Um processo auxiliar do mecanismo não iniciou (0xC0000142), o que acontece quando o desktop heap do host se esgota.",
            "Libere espaço onde o runtime guarda as camadas ou aumente o limite de tamanho do contêiner; depois, tente novamente.",
            "O disco está cheio.",
            "Use uma imagem base que a tenha (Server Core em vez de Nano Server) ou instale o runtime de que o programa precisa.",
            "Um programa não iniciou porque uma DLL de que ele precisa não está na imagem.",
            "Verifique os servidores DNS e o proxy do host, e a grafia do nome.",
            "Não foi possível resolver um nome, na maioria das vezes o do registro de imagens.",
            "Faça o pull de novo; se persistir, remova os restos da imagem e verifique o proxy ou espelho no caminho até o registro.",
            "Uma camada ou um manifesto chegou corrompido ou incompleto.",
            "Atualize o mecanismo; se ele já estiver atualizado, procure uma opção do contêiner que este Windows não tenha.",
            "O serviço de computação não entende o que o mecanismo pede.",
            "Se a imagem for para Windows, mude o mecanismo ou o builder para contêineres Windows.",
            "O mecanismo pediu Linux, e a imagem não tem entrada para isso.",
            "Mude o Docker Desktop para o outro tipo de contêiner ou execute a imagem em um nó do sistema operacional dela.",
            "A imagem é para um sistema operacional diferente do que o mecanismo executa: Linux de um lado, Windows do outro.",
            "Inicie o serviço (docker, containerd), use um console com privilégios elevados e verifique se o cliente fala com o pipe ou o contexto certo.",
            "O mecanismo de contêiner não responde.",
            "Leia o que segue na mensagem e o log do mecanismo no log de eventos; depois verifique o arquivo de configuração e o estado da pasta de dados.",
            "O mecanismo de contêineres não iniciou.",
            "Verifique ENTRYPOINT, CMD, WORKDIR e os caminhos; o Nano Server não tem PowerShell e tem poucas das ferramentas do Server Core.",
            "O programa a ser iniciado, ou a pasta em que ele deve ser iniciado, não está na imagem.",
            "Use uma imagem para a arquitetura do nó e verifique os finais de linha dos scripts.",
            "O programa é para outro processador ou outro sistema operacional, ou não é um programa.",
            "Compare as revisões do host e da imagem: com o mesmo build, uma imagem de um mês posterior ao do host pode causar isso, e atualizar o host ajuda; caso contrário, verifique a memória, o antivírus e as camadas.",
            "O contêiner parou enquanto iniciava (0xc0370106), e o código não diz por quê.",
            "Deixe o host e a imagem com a atualização do mesmo mês: os dois antes de fevereiro de 2020 ou os dois depois; se não for esse o caso, instale aquilo de que o programa precisa.",
            "Um programa não conseguiu carregar suas DLLs, como acontece com programas de 32 bits quando só um dos dois, host ou imagem, tem a atualização de fevereiro de 2020.",
            "Adicione a pasta de dados do runtime às exclusões do antivírus, do backup e dos clientes de sincronização e tente novamente.",
            "Outro processo está usando um arquivo necessário.",
            "Liste os drivers de filtro e remova ou atualize o que não for da Microsoft: backup, antivírus ou unidade de nuvem.",
            "Não foi possível montar uma camada porque um driver de filtro do host atrapalha.",
            "Mude o mecanismo para contêineres Windows ou faça o push da imagem novamente com as camadas externas dela (foreign layers).",
            "O registro de imagens não tem uma camada que foi pedida; é assim que um mecanismo para Linux pede camadas de imagens Windows.",
            "Verifique o credential spec, se o host pode ler a senha da conta e o caminho até um controlador de domínio.",
            "Não foi possível configurar a conta de serviço gerenciado de grupo (gMSA) do contêiner.",
            "Leia o log do plugin de rede; se não houver plugin, reinicie o serviço hns e crie novamente a rede de contêineres.",
            "Não foi possível configurar a rede do contêiner.",
            "Ative o Hyper-V (em uma máquina virtual: virtualização aninhada) ou use uma imagem do build do próprio host com isolamento de processo.",
            "O host não consegue iniciar uma VM utilitária: o hipervisor ou um recurso necessário está desativado.",
            "Use uma tag da mesma imagem para o build do host ou um host mais recente.",
            "O mecanismo recusa a imagem: ela foi feita para um build do Windows mais recente que o do host.",
            "Use uma tag da mesma imagem para o build do host ou um host mais recente.",
            "O host não consegue descompactar a VM utilitária da imagem, o que acontece quando a imagem é mais recente que o host.",
            "Use uma imagem do build do próprio host ou o isolamento do Hyper-V; se os builds coincidirem, remova a imagem e faça o pull novamente.",
            "Não foi possível criar o contêiner por falta de um arquivo; é o que os builds 18362 e 18363 dizem de uma imagem mais antiga com isolamento de processo.",
            "Use uma tag da imagem que já tenha sido lançada oficialmente.",
            "A imagem ou a opção precisa de um build Insider do Windows.",
            "Procure o primeiro erro antes deste, na mesma saída ou no log do runtime.",
            "Foi pedido ao contêiner algo que o estado dele não permite; isso decorre de uma falha anterior.",
            "Remova a imagem e faça o pull novamente; se o erro continuar, compare o build da imagem com o do host: o Windows 11 25H2 recusou imagens do Server 2025 com estas palavras.",
            "Uma camada da imagem tem um formato que este Windows não conhece ou está danificada.",
            "Adicione a pasta de dados do runtime às exclusões do antivírus e dos clientes de sincronização, mantenha-a em uma unidade NTFS local e faça o pull novamente; uma imagem mais recente que o host também falha aqui.",
            "Não foi possível descompactar uma camada da imagem.",
            "Tente novamente; se o erro continuar, atualize o host e liste os drivers de filtro dele: os de backup, antivírus ou unidades de nuvem atrapalham.",
            "Não foi possível montar uma camada da imagem.",
            "Veja o que a tag oferece (docker manifest inspect) e use uma tag para o build do host.",
            "O registro de imagens não oferece nada que este host aceite: nenhuma entrada para o build do host ou absolutamente nenhuma para o sistema operacional dele.",
            "Confira o nome e a tag; as imagens base da Microsoft não têm latest, e o Nano Server 2019 se chama 1809 ou ltsc2019.",
            "O registro de imagens não tem essa imagem ou essa tag.",
            "Aumente o limite do contêiner ou reduza aquilo de que ele precisa; no host, libere memória e deixe o arquivo de paginação crescer.",
            "A memória é insuficiente.",
            "Dê ao pod o spec.os.name e o seletor de nó kubernetes.io/os do sistema operacional dele.",
            "O kubelet recusou o pod: ele é para um sistema operacional diferente do sistema do nó.",
            "Leia os eventos do pod (kubectl describe pod) e corrija o que apontam: volumes, secrets, runAsNonRoot.",
            "O kubelet não conseguiu preparar o contêiner: um volume, um secret ou uma configuração de segurança do pod atrapalha.",
            "Use outra porta, ou descubra quem a ocupa com netstat -ano e os intervalos reservados com netsh interface ipv4 show excludedportrange tcp.",
            "Não foi possível ocupar uma porta do host: outro programa a usa, ou o Windows a reserva.",
            "Execute a mesma imagem em um host do build da própria imagem: se o crash ocorrer lá também, a culpa é do programa.",
            "Um programa no contêiner sofreu um crash.",
            "Execute o contêiner com isolamento do Hyper-V ou atualize o cliente para o build 17763 ou posterior.",
            "Este cliente Windows só executa contêineres com isolamento do Hyper-V.",
            "Verifique o comando, a pasta de trabalho e para qual sistema operacional a imagem foi feita.",
            "O contêiner parou enquanto o programa dele era iniciado.",
            "Atualize o host e use uma imagem do build do próprio host.",
            "O serviço de computação e o contêiner não se entendem.",
            "Faça login, aguarde ou faça o pull por meio de um mirror.",
            "O registro de imagens limita a frequência com que este endereço pode fazer pull.",
            "Tente mais tarde, veja a página de status do registro e tente sem o proxy ou espelho.",
            "O registro, ou um proxy à frente dele, respondeu com um erro próprio.",
            "Atualize o host para a revisão da imagem ou posterior, ou use uma tag da revisão do host.",
            "A imagem e o host têm o mesmo build, mas revisões diferentes.",
            "Atualize o executor ou indique uma imagem auxiliar do build do host (helper_image).",
            "O executor do GitLab não conhece este build do Windows e não tem uma imagem auxiliar para ele.",
            "Compare os seletores e as tolerâncias do pod com os rótulos e os taints dos nós: kubectl winver com o nome do pod faz isso.",
            "Nenhum nó aceita o pod.",
            "Procure quem o encerrou: um erro anterior do runtime, uma probe que falhou ou uma pessoa.",
            "O contêiner foi encerrado de fora.",
            "Se foi um pull, verifique o caminho até o registro de imagens; se foi a inicialização, veja a carga, o antivírus e o disco do host. Depois, tente novamente.",
            "Algo não respondeu a tempo.",
            "Adicione ao repositório de certificados do host a autoridade que assina no caminho e reinicie o mecanismo, ou conserte o proxy que quebra a conexão.",
            "Um certificado não é confiável.",
            "Leia o log de eventos Hyper-V-Compute do mesmo minuto.",
            "O serviço de computação falhou com um código que não tem nome aqui.",
            "Procure o primeiro erro na mesma saída e o log do runtime; com as versões do host e da imagem, o winver sabe se combinam.",
            "O mecanismo ou o runtime falhou, e o winver não conhece estas palavras.",
            "Compare a edição e o build com o que a mensagem pede: use outra edição, um build mais novo, ou dispense a opção.",
            "Este Windows (a edição ou o build), ou o mecanismo nele, não tem o que se pede.",
            "Use um Docker Engine anterior ao 23.0 ou um host com build 17763 ou posterior.",
            "Este Docker Engine não funciona em um Windows tão antigo.",
            "Use uma imagem para o processador ou indique uma plataforma que a imagem tenha.",
            "A imagem não tem entrada para este processador.",
            "nenhum nó atende à afinidade de nó obrigatória",
            "\0 é posterior a \u{1}; não se conhece uma edição do futuro.",
            "\0 é anterior à primeira edição da matriz de compatibilidade, de \u{1}.",
            "\0 (linha \u{1}, coluna \u{2})",
            "\0 aparece antes do primeiro FROM, onde só pode haver ARG",
            "\0 não pode ser '\u{1}'; os valores possíveis são \u{2}",
            "'\0' não é um achado nem uma regra de pull; kubectl winver explain lista ambos.",
            "'\0' não é uma data; use o formato AAAA-MM-DD.",
            "'\0' não é uma edição da matriz de compatibilidade; kubectl winver matrix --editions lista os ids das edições.",
            "FROM aceita uma imagem e, depois dela, AS com um nome",
            "não foi possível entender a configuração do próprio controlador de admissão, portanto nada entra até que ela seja corrigida: \0",
            "o here-document <<\0 não tem uma linha \0 que o encerre",
            "\0 nunca é do tipo \u{1}.",
            "falta \0 em \u{1}",
            "\0 não tem a chave '\u{1}'; as chaves aceitas são \u{2}",
            "'\0' não é uma versão do Kubernetes; informe MAJOR.MINOR, como \u{1}.",
            "'\0' não é um idioma que o winver fale; ele fala \u{1}.",
            "Não tem efeito sem \0; informe também \0.",
            "Refere-se a um host; informe também o host.",
            "não tem FROM",
            "o request não tem object (operação \0), portanto não há o que verificar; faça com que o webhook seja chamado só para CREATE e UPDATE",
            "não tem request; forneça um AdmissionReview admission.k8s.io/v1 tal como o servidor de API o envia",
            "nenhum estágio anterior a este tem o número \0",
            "o request não tem uid",
            "é um valor do tipo \0; uma requisição é um objeto com a chave operation",
            "o kind é '\0', e não AdmissionReview",
            "não é JSON: \0",
            "nada desse tipo",
            "não tem operation; informe um destes valores: \0",
            "'\0' não é um runtime de contêiner que o winver conheça; informe um produto com a versão (containerd 2.2.0, docker 29.0.1) ou uma regra (R0, R1, R2, R3, classic).",
            "'\0' não tem uma versão de \u{1} que o winver conheça; informe algo como \u{1} \u{2}.",
            "nenhum nó tem \0=\u{1}",
            "'\0' pode ser qualquer uma destas opções: \u{1}; informe uma delas.",
            "os nós que correspondem têm um taint (\0), e o pod não o tolera",
            "o texto está vazio; cole o que o comando que falhou exibiu",
            "Uma linha do tempo é de uma única célula; informe um host e uma imagem.",
            "Não pode ser combinado com \0; deixe um dos dois de fora.",
            "\0 não tem a flag \u{1}",
            "não existe a instrução \0",
            "o nó \0 não atende à restrição \u{1}",
            "o apiVersion é '\0'; o winver responde a admission.k8s.io/v1",
            "\0 deve ser do tipo \u{1}, não \u{2}",
            "Mantenha o serviço em nós Windows",
            "Mantenha o serviço em nós de uma versão que o execute",
            "Use o armazenamento de imagens clássico do Docker",
            "O mesmo, sem a opção",
            "O mesmo, sem comentários",
            "Forneça ao winver o que o registro de imagens diz sobre a imagem",
            "Crie a imagem com isolamento do Hyper-V (builder clássico do Docker)",
            "Torne o isolamento do Hyper-V o padrão do mecanismo (com o armazenamento de imagens clássico do Docker): daemon.json e, depois, reinicie o mecanismo",
            "Execute o contêiner com isolamento do Hyper-V (armazenamento de imagens clássico do Docker)",
            "Execute o serviço com isolamento do Hyper-V (armazenamento de imagens clássico do Docker)",
            "Veja quais versões do Windows a imagem oferece",
            "Deixe o isolamento por conta do mecanismo",
            "Permaneça em uma versão do containerd cuja regra aceite a imagem",
            "Se o nó for o que a restrição pede, indique isso com o rótulo",
            "Use um rótulo que seja oferecido",
            "Atualize o containerd: a partir desta versão, ele faz o pull da imagem",
            "Próximo passo",
            "Crie a imagem com base na release que, segundo relatos, funcionou neste host",
            "Indique a release",
            "Peça a plataforma da imagem",
            "Ajuste o rótulo ao que o kernel diz",
            "Remova o campo",
            "Use um runtime de contêiner cuja regra aceite a imagem",
            "Crie todos os estágios com base na release do último",
            "Peça nós do sistema operacional do pod",
            "Veja o que o nó executa",
            "Aloque o pod em nós do build da imagem",
            "No serviço em execução (STACK é o nome com que a stack foi implantada)",
            "No serviço em execução (STACK é o nome com que a stack foi implantada)",
            "Dê ao pod a rede do host",
            "Torne todos os contêineres HostProcess",
            "Indique que o pod é para Windows",
            "Atualize o host no mínimo para esta revisão",
            "Use uma imagem base que tenha no mínimo esta revisão",
            "Use a tag que o repositório tem para esta release",
            "Use a imagem da revisão do host",
            "Use o repositório que recebe novas imagens",
            "Crie a imagem com base na release do host",
            "Use a tag da release do host",
            "Use uma imagem da release do host",
            "Depende do modo de isolamento: \0.",
            "Consulte \0.",
            "Não recebe atualizações desde \0.",
            "Não existe a tag latest.",
            "Recebe atualizações até \0 (LTSC).",
            "Sem novas imagens desde \0: use \u{1}.",
            "O Nano Server é o menor: serve para .NET e similares, sem PowerShell, WMI nem a pilha de manutenção.",
            "Nenhuma tag conhecida deste repositório é executada no host.",
            "É \0, com base em \u{1}.",
            "Tem o mesmo build do host.",
            "Tem os mesmos binários do host, mas não o mesmo número de build.",
            "O Windows Server tem a API completa do Windows e suporte a GPU, e é muito maior.",
            "O Server Core tem tamanho médio: .NET Framework, PowerShell e o necessário para a maioria dos programas de servidor.",
            "Recebe atualizações até \0.",
            "O Windows tem a API completa do Windows e é o maior.",
            "POSIÇÃO",
            "DISPONÍVEL",
            "Use como base (a melhor primeiro)",
            "BUILDS",
            "Pode ser",
            "CAUSA",
            "CANAL",
            "CÓDIGO",
            "COMMIT",
            "CONFIANÇA",
            "CONTÊINER",
            "DEFEITOS",
            "Defeitos conhecidos da matriz",
            "Contestado",
            "EDIÇÃO",
            "FIM",
            "Correção",
            "HOST",
            "HYPER-V",
            "IMAGEM",
            "EM USO",
            "ISOLAMENTO",
            "TIPO",
            "Tags conhecidas",
            "NOME",
            "PRÓXIMO",
            "NÓ",
            "NÓS",
            "NOTA",
            "Notas",
            "OBJETO",
            "SO",
            "FASES",
            "PROCESSO",
            "PUBLICADA",
            "PULL",
            "Regras de pull",
            "MOTIVO",
            "RELEASE",
            "Repositórios",
            "REGRA",
            "Regras de pull em uso",
            "RUNTIME",
            "RUNTIMES",
            "SEVERIDADE",
            "Severidade: \0. Desde o winver \u{1}.",
            "Fontes",
            "INÍCIO",
            "ESTADO",
            "SUPORTE",
            "TAGS",
            "TEXTO",
            "O que fazer",
            "fornecida",
            "ATUALIZADA",
            "VEREDITO",
            "VERSÃO",
            "O QUE VERIFICA",
            "O QUE FAZ",
            "LIDO",
            "Por que importa",
            "Dê um valor padrão à variável: antes do primeiro FROM de um Dockerfile ou como VARIABLE:-default em um arquivo compose.",
            "Uma variável no nome de uma imagem não tem nem um valor nem um padrão que valha.",
            "A criação da imagem ou o serviço falha, a menos que alguém defina a variável, e antes disso não se pode dizer qual Windows é necessário.",
            "Defina o rótulo novamente; o kubelet faz isso quando se registra.",
            "O rótulo de build e a versão do kernel de um nó divergem.",
            "Os pods são alocados pelo rótulo e executados no kernel.",
            "Rotule os nós com a versão deles e restrinja o serviço a uma versão que execute a imagem.",
            "Um serviço pode ser alocado em nós em que sua imagem não é executada.",
            "O Swarm não sabe nada sobre versões do Windows; é o nó em que uma tarefa vai parar que decide se ela inicia.",
            "Selecione o build com node.kubernetes.io/windows-build, diretamente ou por meio de uma RuntimeClass.",
            "O cluster tem nós Windows de vários builds, e o pod não diz de qual deles precisa.",
            "O escalonador não sabe nada sobre versões de imagens e pode escolher um nó em que a imagem não é executada.",
            "Use o isolamento do Hyper-V ou um Windows posterior.",
            "O isolamento de processo foi pedido em um cliente Windows anterior à versão 1809.",
            "Nesses clientes, o Docker só inicia contêineres com isolamento do Hyper-V.",
            "Corrija o arquivo no ponto indicado.",
            "Um arquivo compose não tem a forma que o Docker aceita ou se refere a algo que não existe.",
            "O Docker para antes de iniciar qualquer coisa.",
            "Execute o contêiner em uma etapa, com docker run.",
            "Um job em um executor Windows hospedado pede para ser executado em um contêiner.",
            "O GitHub só executa jobs em contêiner no Linux, e o executor Windows hospedado do GitLab ignora a imagem.",
            "Corrija o arquivo; dockerd --validate --config-file o verifica.",
            "O daemon.json do dockerd não tem a forma que o dockerd aceita.",
            "O dockerd não inicia: para ele, comentários, opções desconhecidas e exec-opts desconhecidas são erros.",
            "Corrija o Dockerfile no ponto indicado.",
            "Um Dockerfile não tem a forma que o docker build aceita.",
            "O docker build para antes da primeira etapa.",
            "Siga o runtime, não a matriz: use uma versão cuja regra aceite a imagem ou uma imagem da release do host.",
            "Segundo a documentação, a combinação tem suporte, mas o runtime não faz o pull da imagem ou o Windows não a inicia.",
            "Os runtimes comparam as versões pela própria regra e nunca levam em conta o isolamento.",
            "Para pedir suporte, baseie-se na matriz; na prática, espere o que o runtime e o Windows fazem.",
            "Há documentos que contradizem a matriz de compatibilidade quanto à combinação.",
            "Qual deles vale, ninguém diz; o veredito não se baseia em nenhum deles.",
            "Faça o que o achado diz; quando o host e a imagem também estão no texto, os outros achados dizem o que é compatível.",
            "Um texto colado ou um log contém um erro cuja causa é conhecida.",
            "As mesmas poucas linhas aparecem por muitos motivos; é o motivo que decide o que ajuda.",
            "Siga a mensagem do achado; ela indica o que funciona no lugar do campo.",
            "Um campo é aceito, mas no Windows não faz o que diz.",
            "O pod inicia sem aquilo com que seu autor conta ou falha no nó.",
            "Indique a release do Windows na tag; kubectl winver images lista as tags.",
            "A tag não indica nenhuma release do Windows: é latest, está ausente ou é só a versão de um produto.",
            "As imagens base da Microsoft não têm a tag latest; em outros repositórios, uma tag assim passa para outra release do Windows ou só contém imagens Linux.",
            "Remova hostNetwork ou torne os contêineres HostProcess.",
            "Um pod Windows sem contêineres HostProcess define hostNetwork.",
            "O containerd só dá a rede do host a pods HostProcess; mesmo assim, o kubelet trata o pod como se ele a tivesse.",
            "Defina windowsOptions.hostProcess: true uma vez, no pod, e hostNetwork: true.",
            "Contêineres HostProcess estão misturados com outros, não têm hostNetwork ou divergem do pod.",
            "O servidor de API só aceita HostProcess para todos os contêineres de um pod juntos, com a rede do host.",
            "Informe o build, por exemplo, o do comando ver ou o do kernelVersion do nó.",
            "O que foi fornecido para o host não determina uma única versão do Windows.",
            "A resposta pode ser diferente entre as versões possíveis.",
            "Use a tag da imagem para a release do host ou migre para um host mais recente.",
            "A imagem é baseada em um Windows mais recente que o do host.",
            "Nenhum isolamento resolve: até a VM utilitária do isolamento do Hyper-V precisa de um host pelo menos tão recente quanto a imagem.",
            "Recrie a imagem com base na tag da release do host, execute o contêiner com isolamento do Hyper-V onde o runtime permitir ou aloque-o em um host do build da imagem.",
            "A imagem é baseada em um Windows mais antigo que o do host, e o contêiner compartilharia o kernel do host.",
            "Com isolamento de processo, os arquivos de modo de usuário da imagem e o kernel do host precisam corresponder um ao outro; o Windows recusa a combinação com 0xc0370101.",
            "Mantenha o host pelo menos tão atualizado quanto a imagem.",
            "O host e a imagem têm o mesmo build, e a imagem é de uma atualização posterior.",
            "A documentação diz que as revisões não importam a partir da 1809; depois de algumas atualizações, imagens mais recentes falharam em hosts que não tinham sido atualizados.",
            "Consulte a imagem com docker manifest inspect e forneça o resultado, ou crie a imagem com uma tag que indique a release.",
            "Nada do que foi fornecido diz em qual Windows a imagem é baseada.",
            "A tag não indica nenhuma release, e não foi fornecido um índice nem uma config de imagem; uma resposta seria um palpite.",
            "Peça um isolamento que o host tenha ou deixe-o por conta do mecanismo.",
            "Um arquivo pede um isolamento que o mecanismo não oferece.",
            "O contêiner é recusado ao ser criado.",
            "Nada a fazer.",
            "Um documento contém um objeto de um tipo que o winver não lê.",
            "Ele foi ignorado; não há nada de errado com ele.",
            "Aloque o pod em nós Linux ou use uma imagem Windows.",
            "A imagem é uma imagem Linux, e o host executa Windows.",
            "O runtime responde com as mesmas palavras que usa para uma versão incompatível do Windows.",
            "Remova o campo.",
            "O pod define um campo que não existe no Windows.",
            "Com spec.os.name: windows, o servidor de API rejeita o pod; sem isso, o nó ignora o campo ou faz o pod falhar.",
            "Compare o os.version da imagem com o kernelVersion do nó e recrie a imagem ou mova o pod.",
            "O status de um contêiner traz o erro de incompatibilidade de versão.",
            "Foi o que o Windows ou o runtime disse ao tentar; isso prevalece sobre o que as tags prometem.",
            "Crie todos os estágios com base na tag de uma única release.",
            "Os estágios de um Dockerfile têm como base versões diferentes do Windows.",
            "Com isolamento de processo, um host só cria estágios do próprio build, portanto, na maioria dos hosts, um deles falha.",
            "Corrija o seletor ou a tolerância, ou adicione um nó que atenda.",
            "Nenhum nó do cluster atende ao seletor, à afinidade e às tolerâncias do pod.",
            "O pod permanece em Pending.",
            "Corrija a restrição ou dê o rótulo ao nó que deveria tê-lo.",
            "Nenhum nó ativo do swarm atende a todas as restrições de um serviço.",
            "As tarefas do serviço permanecem em Pending.",
            "Examine o próprio nó; kubectl describe node mostra a versão do kernel.",
            "Um nó Windows não informa uma versão.",
            "Não se pode dizer nada sobre o que é executado nele.",
            "Prefira uma imagem da release do próprio host.",
            "A combinação funciona por todas as regras técnicas, mas a Microsoft não a documenta como uma combinação com suporte.",
            "Ninguém corrige o que quebra em uma combinação sem suporte.",
            "Faça os dois indicarem o mesmo.",
            "spec.os.name e o seletor de nó indicam sistemas operacionais diferentes.",
            "O escalonador segue o seletor, e o kubelet depois rejeita o pod com PodOSNotSupported.",
            "Adicione a restrição node.platform.os == windows.",
            "Um serviço Windows em um swarm de nós Windows e Linux não tem restrição de sistema operacional.",
            "O Swarm só considera a plataforma de uma imagem quando conseguiu consultar o registro de imagens na implantação; caso contrário, tarefas vão parar em nós que não conseguem executá-las.",
            "Defina spec.os.name: windows.",
            "O pod seleciona nós Windows, mas não define spec.os.name.",
            "Sem isso, nada verifica os campos que não existem no Windows, o kubelet não consegue recusar um nó errado, e o padrão de segurança de pods restricted pede configurações do Linux.",
            "Migre para uma release mantida; kubectl winver releases lista essas releases.",
            "A release do Windows de um host ou de uma imagem não recebe mais manutenção.",
            "As imagens dela não recebem atualizações e, com o tempo, desaparecem do registro de imagens.",
            "Leia os relatos e teste a combinação antes de depender dela.",
            "Há relatos de que esta combinação de builds iniciou ou falhou.",
            "Relatos são evidências, não uma garantia; quando todos contradizem a regra, o veredito diz isso.",
            "Use a tag da release onde a criação de imagens deva acompanhar as atualizações, ou passe manualmente para a próxima atualização.",
            "A tag indica uma única atualização: um número de KB ou uma versão completa.",
            "Uma imagem assim nunca muda. Isso torna reproduzível a criação de imagens, mas só outra tag traz atualizações de segurança.",
            "Peça a plataforma da imagem ou não indique nenhuma.",
            "A plataforma que um arquivo pede não é o sistema operacional da imagem.",
            "O registro de imagens não tem essa entrada, e o pull falha.",
            "Corrija o pod e crie-o novamente.",
            "O kubelet rejeitou o pod na admissão.",
            "O sistema operacional ou as funcionalidades do nó não são compatíveis com o que o pod pede; nunca há nova tentativa.",
            "Informe qual é o runtime, por exemplo, containerd 2.2.0 (kubectl get nodes -o wide mostra isso), ou use um cuja regra aceite a imagem.",
            "Os runtimes em uso divergem sobre permitir ou não o pull da imagem neste host.",
            "Sem o runtime e a versão dele, não é possível responder com certeza.",
            "Atualize o runtime para uma versão cuja regra aceite a imagem ou use uma imagem da release do host.",
            "A própria regra do runtime de contêiner recusa a imagem, mas o Windows a iniciaria.",
            "O runtime compara as versões antes do pull e não aceita nada que considere de outra plataforma ('no match for platform in manifest'); sua regra mudou várias vezes e nunca leva em conta o isolamento.",
            "Use o repositório que o achado indica.",
            "O repositório não recebe mais novas imagens.",
            "Imagens de releases posteriores e atualizações de segurança só são publicadas em outro repositório.",
            "Corrija a requisição; a forma dela está em docs/schema.",
            "A requisição tem uma chave, um valor ou uma operação que o winver não conhece.",
            "Um erro de digitação não pode passar em silêncio.",
            "Crie a imagem com base em uma release mantida que seja executada no host; kubectl winver images --host lista as opções.",
            "A tag pertence a uma imagem que não recebe mais atualizações.",
            "O que é criado com base nela mantém todas as brechas descobertas desde então e, com o tempo, a tag desaparece do registro de imagens.",
            "Envie um AdmissionReview admission.k8s.io/v1.",
            "O que chegou não é um AdmissionReview que possa ser respondido.",
            "Um controlador de admissão que não consegue ver o objeto não pode deixá-lo passar.",
            "Deixe os dois do mesmo lado: atualize o host ou crie a imagem com base em uma imagem da revisão do host. O isolamento do Hyper-V não é afetado.",
            "O host e a imagem têm o mesmo build, e entre as revisões deles há uma atualização conhecida por torná-los incompatíveis.",
            "A documentação diz que as revisões não importam a partir da versão 1809; depois de algumas poucas atualizações, imagens de um lado falharam em hosts do outro.",
            "Use a imagem exatamente com a revisão do host ou atualize o host para a revisão da imagem.",
            "O host e a imagem são Windows Server 2016 com revisões diferentes ou desconhecidas, ou são da versão 1709 ou 1803 com revisões diferentes.",
            "No 2016, a revisão precisa coincidir para o isolamento de processo; a partir da versão 1809, basta o build; sobre as versões intermediárias, os documentos dizem as duas coisas.",
            "Indique a release no rótulo, como windows-2022.",
            "Um workflow usa uma imagem de uma versão do Windows em um rótulo de executor que passa para versões mais recentes.",
            "No dia em que o rótulo muda, o host é outro Windows, e a imagem pode não ser mais executada.",
            "Use o rótulo de uma release que seja oferecida e uma imagem para ela.",
            "Um workflow usa um rótulo de executor que não é mais oferecido.",
            "O job espera e falha.",
            "Use a imagem do build do próprio host ou teste a combinação antes de depender dela.",
            "O host e a imagem têm números de build diferentes, mas os mesmos binários.",
            "Há relatos de que funciona; a documentação e as regras do containerd dizem que não.",
            "Selecione o build da imagem ou use uma imagem do build selecionado.",
            "O pod seleciona nós de um build em que sua imagem não é executada.",
            "Onde quer que seja alocado, ele não vai iniciar.",
            "Use a tag sem a arquitetura, para que uma imagem incompatível seja recusada no pull.",
            "A tag indica uma arquitetura de processador e, portanto, uma única imagem, não um índice de várias.",
            "O containerd só compara versões para escolher em um índice; o pull de uma imagem única é feito em qualquer host, e o Windows a bloqueia se ela não for compatível.",
            "Use uma tag da lista; uma tag mais recente que a lista pode existir.",
            "O repositório é conhecido, e esta tag não está entre as tags conhecidas dele.",
            "Uma tag que não existe falha no pull com 'manifest unknown' ou 'not found'.",
            "Confira o tipo, o nome e o namespace.",
            "O objeto pedido não está entre os fornecidos.",
            "Nada foi verificado.",
            "Corrija o documento no ponto indicado.",
            "Um documento não é YAML nem JSON, ou termina no meio.",
            "Nada depois do ponto do erro pôde ser verificado.",
            "Corrija o valor; a mensagem diz o que seria correto.",
            "Um valor da requisição não tem a forma que deve ter.",
            "Responder sem ele seria responder a outra pergunta.",
            "Remova windowsOptions ou defina spec.os.name: windows.",
            "Um pod com spec.os.name: linux define windowsOptions.",
            "O servidor de API o rejeita.",
            "A entrada a que a regra \0 leva é ela mesma um índice, e o conteúdo desse outro índice não está neste.",
            "A entrada a que a regra \0 leva não informa a plataforma: o runtime se guia pela config da imagem, que não está no índice.",
            "O índice não tem nenhuma entrada para Windows na arquitetura amd64.",
            "Nenhuma entrada para Windows é aceita pela regra \u{1} (total: \0; versões: \u{2}).",
            "Entradas para Windows aceitas pela regra \u{2}: \0 de \u{1}; é usada a que ela prefere.",
            "A linha mais recente das tabelas do winver é de \0, há \u{1} dias; um winver mais recente pode responder de outra forma.",
            "A imagem \0 não é executada no host \u{1} no modo de isolamento \u{2}. \u{3}",
            "A imagem \0 não é executada no host \u{1} no modo de isolamento \u{2}: \u{3} recusa o pull (regra \u{4}). \u{5}",
            "A imagem \0 não é executada no host \u{1} no modo de isolamento \u{2}: segundo a documentação, a combinação tem suporte, mas \u{3} recusa o pull (regra \u{4}).",
            "A imagem \0 não é executada no host \u{1} no modo de isolamento \u{2}: nenhum runtime de contêiner atual faz o pull dela.",
            "A imagem \0 não é executada no host \u{1}: é uma imagem Linux.",
            "A imagem \0 não é executada no host \u{1} no modo de isolamento \u{2}: \u{3} recusa o pull (regra \u{4}), mas o Windows iniciaria a imagem.",
            "A imagem \0 não é executada no host \u{1} no modo de isolamento \u{2}: \u{3} recusa o pull (regra \u{4}).",
            "A imagem \0 não é executada no host \u{1} no modo de isolamento \u{2}, embora a combinação tenha suporte segundo a documentação. \u{3}",
            "A execução da imagem \0 no host \u{1} no modo de isolamento \u{2} depende do caso. \u{3}",
            "A execução da imagem \0 no host \u{1} no modo de isolamento \u{2} depende de qual for a versão do host: \u{3}.",
            "A execução da imagem \0 no host \u{1} depende do modo de isolamento: \u{2}.",
            "A imagem \0 inicia no host \u{1} no modo de isolamento \u{2}, seja qual for a base dela; se o runtime faz ou não o pull depende do que a imagem informa.",
            "A execução da imagem \0 no host \u{1} no modo de isolamento \u{2} depende do runtime de contêiner: com \u{3}, o pull seria feito; com \u{4}, não.",
            "\0 \u{1}",
            "Nada neste texto é um erro que o winver conheça. Sobre o host e a imagem que aparecem nele: \0",
            "Nada neste texto é um erro que o winver conheça; cole tudo o que o comando que falhou exibiu, com a saída de docker info ou do comando ver e o nome da imagem.",
            "Não é uma questão de versões do Windows: \0 \u{1}",
            "Talvez, pois só o texto não permite ter certeza: \0 \u{1}",
            "\0 \u{1}",
            "\0 Informe o host (docker info, ver ou kubectl get nodes -o wide) e o nome da imagem para saber o que é compatível.",
            "\0 Informe o host (docker info, ver ou kubectl get nodes -o wide) para saber o que é compatível.",
            "\0 Informe o nome da imagem com a tag para saber o que é compatível.",
            "Edições conhecidas da matriz de compatibilidade: \0; nunca passaram de rascunho: \u{1}.",
            "\0 \u{1}: \u{2}",
            "\0 é \u{1}, um build de \u{2}.",
            "\0 é \u{1}, que não é o build de nenhuma release que o winver conheça.",
            "\0 é \u{1}, \u{2}.",
            "\0 pode corresponder a \u{1} releases: \u{2}.",
            "Tags conhecidas: \0, de \u{1} repositórios.",
            "Para o host \0, crie a imagem com base em \u{1}. \u{2}",
            "Nenhuma imagem conhecida é executada no host \0.",
            "Pods e cargas de trabalho verificados: \0. São executados: \u{1}; bloqueados: \u{2}; dependem: \u{3}; desconhecidos: \u{4}.",
            "Imagens: \0 (são executadas: \u{1}; bloqueadas: \u{2}; dependem: \u{3}; desconhecidas: \u{4}); arquivos: \u{5}.",
            "Imagens: \0; arquivos: \u{1}. Não se conhece um host para elas; informe um para saber se são executadas nele.",
            "Arquivos: \0; nenhum deles inicia um contêiner Windows.",
            "Pods e cargas de trabalho verificados: \0; nenhum deles pede Windows.",
            "Nós: \0, dos quais \u{1} com Windows.",
            "Nada a verificar: nenhum pod, carga de trabalho ou nó foi fornecido.",
            "\0: \u{1}",
            "A matriz de compatibilidade como a Microsoft a publicou em \0.",
            "A matriz de compatibilidade como constava em um rascunho de \0; ele nunca foi publicado, e nada é avaliado com base nele.",
            "A edição \0 da matriz de compatibilidade não diz nada sobre \u{1}.",
            "\0: \u{1}",
            "Não foi possível responder à requisição.",
            "Releases do Windows que podem executar contêineres: \0.",
            "\0 pode entrar.",
            "\0 não pode entrar: \u{1}",
            "Achados definidos: \0; regras de pull definidas: \u{1}.",
            "A imagem \0 é executada no host \u{1} no modo de isolamento \u{2}.",
            "A imagem \0 é executada no host \u{1}.",
            "A imagem \0 é executada no host \u{1} no modo de isolamento \u{2}, embora a documentação (\u{3}) não dê suporte a isso.",
            "Edições publicadas da matriz de compatibilidade que tratam da imagem \0 no host \u{1}: \u{2} de \u{3}.",
            "Não se sabe se a imagem \0 é executada no host \u{1}. \u{2}",
        ),
        ends: &[
            98, 230, 353, 443, 572, 735, 764, 828, 948, 1041, 1130, 1188, 1259, 1300, 1372, 1489, 1618, 1758,
            1876, 1882, 1886, 1982, 2068, 2175, 2210, 2324, 2375, 2512, 2516, 2606, 2713, 2808, 2911, 3022,
            3067, 3235, 3374, 3519, 3671, 3804, 3988, 4041, 4200, 4295, 4362, 4498, 4594, 4737, 4811, 4880,
            5020, 5131, 5216, 5278, 5387, 5544, 5580, 5631, 5692, 5784, 5922, 6008, 6134, 6229, 6325, 6418,
            6514, 6668, 6700, 6841, 6886, 6914, 7009, 7123, 7213, 7304, 7369, 7415, 7505, 7598, 7647, 7828,
            7981, 8180, 8350, 8461, 8581, 8644, 8787, 8858, 9015, 9072, 9149, 9233, 9261, 9265, 9305, 9378,
            9445, 9534, 9584, 9627, 9754, 9862, 9967, 10069, 10123, 10174, 10312, 10358, 10456, 10564, 10704,
            10744, 10828, 10937, 10980, 11088, 11198, 11276, 11342, 11426, 11539, 11624, 11652, 11690, 11740,
            11803, 11902, 12001, 12160, 12191, 12232, 12283, 12335, 12373, 12481, 12588, 12684, 12784, 12890,
            12998, 13135, 13184, 13279, 13392, 13507, 13610, 13727, 13860, 13966, 14102, 14205, 14347, 14418,
            14578, 14704, 14864, 15021, 15170, 15307, 15411, 15517, 15655, 15797, 15945, 16109, 16269, 16414,
            16574, 16727, 16850, 16875, 16990, 17078, 17174, 17271, 17362, 17432, 17574, 17671, 17791, 17868,
            17984, 18089, 18236, 18303, 18411, 18475, 18597, 18629, 18700, 18741, 18850, 18926, 19046, 19149,
            19244, 19304, 19360, 19476, 19594, 19614, 19729, 19809, 19875, 19958, 20079, 20138, 20253, 20316,
            20402, 20465, 20577, 20690, 20832, 20872, 21015, 21056, 21184, 21273, 21357, 21447, 21660, 21741,
            21920, 22087, 22216, 22267, 22383, 22465, 22590, 22717, 22826, 22917, 23034, 23085, 23224, 23329,
            23402, 23497, 23570, 23690, 23826, 23981, 24044, 24105, 24179, 24276, 24448, 24534, 24752, 24805,
            24951, 24998, 25084, 25240, 25358, 25413, 25547, 25574, 25664, 25752, 25854, 25976, 26114, 26204,
            26322, 26364, 26465, 26537, 26629, 26686, 26745, 26804, 26863, 26945, 27031, 27102, 27193, 27256,
            27339, 27435, 27561, 27585, 27674, 27709, 27869, 27897, 28047, 28081, 28135, 28207, 28330, 28402,
            28520, 28602, 28680, 28739, 28818, 28866, 28916, 28975, 29045, 29066, 29123, 29172, 29252, 29299,
            29414, 29467, 29600, 29654, 29675, 29687, 29735, 29802, 29854, 29895, 29939, 29952, 30090, 30190,
            30237, 30259, 30333, 30370, 30385, 30400, 30448, 30614, 30689, 30707, 30771, 30836, 30895, 30969,
            31026, 31045, 31072, 31108, 31168, 31196, 31231, 31287, 31337, 31359, 31384, 31449, 31518, 31668,
            31761, 31852, 31899, 31940, 32006, 32071, 32104, 32175, 32189, 32265, 32282, 32310, 32346, 32360,
            32415, 32469, 32509, 32533, 32572, 32646, 32720, 32745, 32784, 32817, 32862, 32916, 32966, 32998,
            33041, 33082, 33110, 33143, 33176, 33187, 33222, 33247, 33283, 33316, 33419, 33481, 33501, 33527,
            33594, 33675, 33793, 33822, 33875, 33884, 33895, 33928, 33934, 33942, 33947, 33952, 33959, 33965,
            33975, 33985, 33993, 34022, 34032, 34040, 34043, 34053, 34057, 34064, 34070, 34076, 34086, 34090,
            34105, 34109, 34117, 34120, 34124, 34128, 34133, 34139, 34141, 34146, 34154, 34163, 34167, 34181,
            34187, 34194, 34207, 34212, 34233, 34240, 34248, 34258, 34290, 34296, 34303, 34309, 34316, 34320,
            34325, 34336, 34345, 34355, 34363, 34370, 34384, 34393, 34397, 34412, 34535, 34618, 34762, 34828,
            34888, 34946, 35039, 35112, 35224, 35324, 35409, 35521, 35573, 35656, 35732, 35768, 35860, 35906,
            35956, 36037, 36144, 36207, 36270, 36377, 36416, 36473, 36517, 36624, 36745, 36834, 36929, 37011,
            37084, 37205, 37271, 37359, 37430, 37484, 37548, 37621, 37726, 37883, 37939, 38002, 38115, 38192,
            38288, 38393, 38469, 38546, 38605, 38683, 38744, 38877, 39042, 39150, 39321, 39380, 39463, 39640,
            39761, 39827, 39950, 40021, 40080, 40119, 40132, 40196, 40246, 40299, 40354, 40446, 40461, 40510,
            40621, 40711, 40781, 40875, 40937, 41013, 41134, 41200, 41280, 41307, 41372, 41444, 41489, 41562,
            41602, 41656, 41703, 41825, 41887, 41919, 41992, 42078, 42129, 42229, 42421, 42450, 42509, 42694,
            42771, 42850, 42945, 43007, 43072, 43171, 43306, 43386, 43516, 43569, 43642, 43702, 43735, 43773,
            43894, 44029, 44108, 44180, 44280, 44365, 44566, 44605, 44651, 44756, 44814, 44897, 44950, 45071,
            45135, 45271, 45316, 45381, 45467, 45613, 45740, 45905, 45997, 46140, 46320, 46368, 46485, 46580,
            46650, 46716, 46737, 46823, 46900, 46987, 47054, 47123, 47172, 47257, 47360, 47529, 47597, 47678,
            47754, 47791, 47838, 47858, 47896, 47951, 48001, 48053, 48108, 48159, 48213, 48266, 48294, 48401,
            48526, 48595, 48671, 48750, 48867, 48932, 49024, 49172, 49287, 49347, 49471, 49561, 49688, 49765,
            49865, 49933, 50077, 50209, 50212, 50307, 50468, 50516, 50570, 50573, 50689, 50786, 50855, 50939,
            50945, 50967, 51036, 51046, 51082, 51121, 51166, 51214, 51321, 51412, 51518, 51573, 51641, 51674,
            51743, 51747, 51808, 51929, 51993, 51997, 52042, 52097, 52111, 52132, 52182, 52240, 52274, 52385,
            52476, 52528,
        ],
        carries: &[],
    },
];

/// One function a sentence.
pub(crate) mod msg {
    use super::Message;
    pub(crate) fn finding_base_image_not_set(variable: &str, image: &str) -> Message {
        Message::new(0, &[variable, image])
    }
    pub(crate) fn finding_base_image_set_late(variable: &str, image: &str) -> Message {
        Message::new(1, &[variable, image])
    }
    pub(crate) fn finding_build_label_contradicted(
        label: &str,
        node: &str,
        value: &str,
        kernel: &str,
    ) -> Message {
        Message::new(2, &[label, node, value, kernel])
    }
    pub(crate) fn finding_build_not_constrained(name: &str, good: &str, bad: &str) -> Message {
        Message::new(3, &[name, good, bad])
    }
    pub(crate) fn finding_build_not_pinned(count: &str, builds: &str) -> Message {
        Message::new(4, &[count, builds])
    }
    pub(crate) fn finding_client_process_isolation(host: &str, image: &str) -> Message {
        Message::new(5, &[host, image])
    }
    pub(crate) fn finding_compose_type(key: &str, expected: &str, found: &str) -> Message {
        Message::new(6, &[key, expected, found])
    }
    pub(crate) fn finding_constraint_not_understood(constraint: &str) -> Message {
        Message::new(7, &[constraint])
    }
    pub(crate) fn finding_container_job_github(image: &str, label: &str) -> Message {
        Message::new(8, &[image, label])
    }
    pub(crate) fn finding_container_job_gitlab(image: &str, label: &str) -> Message {
        Message::new(9, &[image, label])
    }
    pub(crate) fn finding_daemon_comment(document: &str) -> Message {
        Message::new(10, &[document])
    }
    pub(crate) fn finding_daemon_not_json(document: &str, detail: &str) -> Message {
        Message::new(11, &[document, detail])
    }
    pub(crate) fn finding_daemon_option(option: &str) -> Message {
        Message::new(12, &[option])
    }
    pub(crate) fn finding_dockerfile_refused(detail: &str) -> Message {
        Message::new(13, &[detail])
    }
    pub(crate) fn finding_document_empty(document: &str) -> Message {
        Message::new(14, &[document])
    }
    pub(crate) fn finding_documented_but_blocked(
        image: &str,
        host: &str,
        isolation: &str,
        edition: &str,
        reason: &str,
    ) -> Message {
        Message::new(15, &[image, host, isolation, edition, reason])
    }
    pub(crate) fn finding_documented_but_refused(
        image: &str,
        host: &str,
        isolation: &str,
        edition: &str,
        runtime: &str,
        rule: &str,
    ) -> Message {
        Message::new(16, &[image, host, isolation, edition, runtime, rule])
    }
    pub(crate) fn finding_documented_but_refused_everywhere(
        image: &str,
        host: &str,
        isolation: &str,
        edition: &str,
    ) -> Message {
        Message::new(17, &[image, host, isolation, edition])
    }
    pub(crate) fn finding_documents_contradict(
        edition: &str,
        image: &str,
        host: &str,
        isolation: &str,
        status: &str,
        says: &str,
    ) -> Message {
        Message::new(18, &[edition, image, host, isolation, status, says])
    }
    pub(crate) fn finding_error_recognised(cause: &str, what: &str, next: &str) -> Message {
        Message::new(19, &[cause, what, next])
    }
    pub(crate) fn finding_error_settled(cause: &str, what: &str) -> Message {
        Message::new(20, &[cause, what])
    }
    pub(crate) fn finding_exec_opt_form(option: &str) -> Message {
        Message::new(21, &[option])
    }
    pub(crate) fn finding_exec_opt_isolation(isolation: &str) -> Message {
        Message::new(22, &[isolation])
    }
    pub(crate) fn finding_exec_opt_unknown(option: &str) -> Message {
        Message::new(23, &[option])
    }
    pub(crate) fn finding_extends_circle(name: &str, chain: &str) -> Message {
        Message::new(24, &[name, chain])
    }
    pub(crate) fn finding_extends_not_given(name: &str, service: &str, file: &str) -> Message {
        Message::new(25, &[name, service, file])
    }
    pub(crate) fn finding_extends_unknown(name: &str, service: &str, document: &str) -> Message {
        Message::new(26, &[name, service, document])
    }
    pub(crate) fn finding_family_fails(image: &str, host: &str) -> Message {
        Message::new(27, &[image, host])
    }
    pub(crate) fn finding_field_differs(path: &str, text: &str) -> Message {
        Message::new(28, &[path, text])
    }
    pub(crate) fn finding_floating_tag(image: &str, date: &str, versions: &str) -> Message {
        Message::new(29, &[image, date, versions])
    }
    pub(crate) fn finding_host_network_ignored() -> Message {
        Message::new(30, &[])
    }
    pub(crate) fn finding_host_process_disagrees(path: &str, value: &str, pod: &str) -> Message {
        Message::new(31, &[path, value, pod])
    }
    pub(crate) fn finding_host_process_network() -> Message {
        Message::new(32, &[])
    }
    pub(crate) fn finding_host_process_partial() -> Message {
        Message::new(33, &[])
    }
    pub(crate) fn finding_host_version_unknown(reason: &str) -> Message {
        Message::new(34, &[reason])
    }
    pub(crate) fn finding_image_newer_refused(image: &str, host: &str, runtime: &str, rule: &str) -> Message {
        Message::new(35, &[image, host, runtime, rule])
    }
    pub(crate) fn finding_image_newer_than_host(image: &str, host: &str) -> Message {
        Message::new(36, &[image, host])
    }
    pub(crate) fn finding_image_older_refused(image: &str, host: &str, runtime: &str, rule: &str) -> Message {
        Message::new(37, &[image, host, runtime, rule])
    }
    pub(crate) fn finding_image_older_than_host(image: &str, host: &str) -> Message {
        Message::new(38, &[image, host])
    }
    pub(crate) fn finding_image_revision_newer(image: &str, host: &str) -> Message {
        Message::new(39, &[image, host])
    }
    pub(crate) fn finding_image_revision_newer_after(image: &str, host: &str, months: &str) -> Message {
        Message::new(40, &[image, host, months])
    }
    pub(crate) fn finding_image_version_unknown(image: &str, reason: &str) -> Message {
        Message::new(41, &[image, reason])
    }
    pub(crate) fn finding_isolation_client(name: &str, host: &str) -> Message {
        Message::new(42, &[name, host])
    }
    pub(crate) fn finding_isolation_linux(name: &str, isolation: &str) -> Message {
        Message::new(43, &[name, isolation])
    }
    pub(crate) fn finding_isolation_unknown(name: &str, isolation: &str) -> Message {
        Message::new(44, &[name, isolation])
    }
    pub(crate) fn finding_kind_not_checked(object: &str) -> Message {
        Message::new(45, &[object])
    }
    pub(crate) fn finding_latest_linux(image: &str, repository: &str) -> Message {
        Message::new(46, &[image, repository])
    }
    pub(crate) fn finding_latest_none(image: &str, date: &str) -> Message {
        Message::new(47, &[image, date])
    }
    pub(crate) fn finding_linux_image_on_windows(image: &str) -> Message {
        Message::new(48, &[image])
    }
    pub(crate) fn finding_linux_only_field(path: &str, message: &str, since: &str) -> Message {
        Message::new(49, &[path, message, since])
    }
    pub(crate) fn finding_linux_only_field_ignored(path: &str) -> Message {
        Message::new(50, &[path])
    }
    pub(crate) fn finding_linux_only_field_later(path: &str, since: &str) -> Message {
        Message::new(51, &[path, since])
    }
    pub(crate) fn finding_linux_only_field_on_node(path: &str) -> Message {
        Message::new(52, &[path])
    }
    pub(crate) fn finding_mismatch_observed(container: &str, text: &str) -> Message {
        Message::new(53, &[container, text])
    }
    pub(crate) fn finding_mixed_base_versions(name: &str, image: &str, other: &str) -> Message {
        Message::new(54, &[name, image, other])
    }
    pub(crate) fn finding_no_entry_observed(container: &str, text: &str) -> Message {
        Message::new(55, &[container, text])
    }
    pub(crate) fn finding_no_node_fits(detail: &str) -> Message {
        Message::new(56, &[detail])
    }
    pub(crate) fn finding_no_swarm_node_fits(name: &str, detail: &str) -> Message {
        Message::new(57, &[name, detail])
    }
    pub(crate) fn finding_node_version_unknown(node: &str, kernel: &str) -> Message {
        Message::new(58, &[node, kernel])
    }
    pub(crate) fn finding_not_an_object(document: &str, found: &str) -> Message {
        Message::new(59, &[document, found])
    }
    pub(crate) fn finding_not_documented(
        image: &str,
        host: &str,
        isolation: &str,
        status: &str,
        edition: &str,
    ) -> Message {
        Message::new(60, &[image, host, isolation, status, edition])
    }
    pub(crate) fn finding_not_documented_open(
        image: &str,
        host: &str,
        isolation: &str,
        status: &str,
        edition: &str,
    ) -> Message {
        Message::new(61, &[image, host, isolation, status, edition])
    }
    pub(crate) fn finding_observed_both(
        image: &str,
        host: &str,
        isolation: &str,
        worked: &str,
        failed: &str,
    ) -> Message {
        Message::new(62, &[image, host, isolation, worked, failed])
    }
    pub(crate) fn finding_observed_fails(image: &str, host: &str, isolation: &str, failed: &str) -> Message {
        Message::new(63, &[image, host, isolation, failed])
    }
    pub(crate) fn finding_observed_works(image: &str, host: &str, isolation: &str, worked: &str) -> Message {
        Message::new(64, &[image, host, isolation, worked])
    }
    pub(crate) fn finding_os_contradicted(os: &str, path: &str, other: &str) -> Message {
        Message::new(65, &[os, path, other])
    }
    pub(crate) fn finding_os_not_constrained(name: &str) -> Message {
        Message::new(66, &[name])
    }
    pub(crate) fn finding_os_not_set() -> Message {
        Message::new(67, &[])
    }
    pub(crate) fn finding_out_of_support(release: &str, ended: &str) -> Message {
        Message::new(68, &[release, ended])
    }
    pub(crate) fn finding_pinned_tag(image: &str) -> Message {
        Message::new(69, &[image])
    }
    pub(crate) fn finding_platform_contradicts_image(
        name: &str,
        platform: &str,
        image: &str,
        os: &str,
    ) -> Message {
        Message::new(70, &[name, platform, image, os])
    }
    pub(crate) fn finding_pod_rejected(reason: &str) -> Message {
        Message::new(71, &[reason])
    }
    pub(crate) fn finding_pull_depends_on_runtime(
        image: &str,
        host: &str,
        accepting: &str,
        refusing: &str,
    ) -> Message {
        Message::new(72, &[image, host, accepting, refusing])
    }
    pub(crate) fn finding_pull_refused(runtime: &str, image: &str, host: &str, rule: &str) -> Message {
        Message::new(73, &[runtime, image, host, rule])
    }
    pub(crate) fn finding_pull_refused_all(runtime: &str, image: &str, host: &str, rule: &str) -> Message {
        Message::new(74, &[runtime, image, host, rule])
    }
    pub(crate) fn finding_pull_refused_by_others(image: &str, host: &str, refusing: &str) -> Message {
        Message::new(75, &[image, host, refusing])
    }
    pub(crate) fn finding_repository_moved(repository: &str, date: &str, successor: &str) -> Message {
        Message::new(76, &[repository, date, successor])
    }
    pub(crate) fn finding_request_not_understood(detail: &str) -> Message {
        Message::new(77, &[detail])
    }
    pub(crate) fn finding_retired_tag(image: &str, ended: &str, name: &str, release: &str) -> Message {
        Message::new(78, &[image, ended, name, release])
    }
    pub(crate) fn finding_retired_version(image: &str, ended: &str, name: &str) -> Message {
        Message::new(79, &[image, ended, name])
    }
    pub(crate) fn finding_review_not_understood(detail: &str) -> Message {
        Message::new(80, &[detail])
    }
    pub(crate) fn finding_revision_break_exit(image: &str, host: &str, month: &str) -> Message {
        Message::new(81, &[image, host, month])
    }
    pub(crate) fn finding_revision_break_programs(image: &str, host: &str, month: &str) -> Message {
        Message::new(82, &[image, host, month])
    }
    pub(crate) fn finding_revision_mismatch(image: &str, host: &str, said: &str) -> Message {
        Message::new(83, &[image, host, said])
    }
    pub(crate) fn finding_revision_not_known(image: &str, host: &str) -> Message {
        Message::new(84, &[image, host])
    }
    pub(crate) fn finding_revisions_disputed(image: &str, host: &str, said: &str) -> Message {
        Message::new(85, &[image, host, said])
    }
    pub(crate) fn finding_runner_label_moves(label: &str, image: &str, host: &str) -> Message {
        Message::new(86, &[label, image, host])
    }
    pub(crate) fn finding_runner_retired(label: &str, until: &str) -> Message {
        Message::new(87, &[label, until])
    }
    pub(crate) fn finding_same_family(image: &str, host: &str) -> Message {
        Message::new(88, &[image, host])
    }
    pub(crate) fn finding_selector_against_image(
        selected: &str,
        image: &str,
        image_version: &str,
    ) -> Message {
        Message::new(89, &[selected, image, image_version])
    }
    pub(crate) fn finding_single_image_tag(image: &str) -> Message {
        Message::new(90, &[image])
    }
    pub(crate) fn finding_tag_not_known(tag: &str, repository: &str, date: &str, tags: &str) -> Message {
        Message::new(91, &[tag, repository, date, tags])
    }
    pub(crate) fn finding_target_not_found(target: &str, namespace: &str, known: &str) -> Message {
        Message::new(92, &[target, namespace, known])
    }
    pub(crate) fn finding_target_not_understood(target: &str) -> Message {
        Message::new(93, &[target])
    }
    pub(crate) fn finding_text_not_readable(document: &str, detail: &str) -> Message {
        Message::new(94, &[document, detail])
    }
    pub(crate) fn finding_value_not_understood(field: &str, detail: &str) -> Message {
        Message::new(95, &[field, detail])
    }
    pub(crate) fn finding_windows_options_on_linux(path: &str, message: &str) -> Message {
        Message::new(96, &[path, message])
    }
    pub(crate) fn identify_address(text: &str) -> Message {
        Message::new(97, &[text])
    }
    pub(crate) fn identify_before_containers(text: &str, first: &str) -> Message {
        Message::new(98, &[text, first])
    }
    pub(crate) fn identify_bound(text: &str) -> Message {
        Message::new(99, &[text])
    }
    pub(crate) fn identify_build_number(text: &str) -> Message {
        Message::new(100, &[text])
    }
    pub(crate) fn identify_date(text: &str) -> Message {
        Message::new(101, &[text])
    }
    pub(crate) fn identify_digest(text: &str) -> Message {
        Message::new(102, &[text])
    }
    pub(crate) fn identify_disputed_update(kb: &str, build: &str, versions: &str) -> Message {
        Message::new(103, &[kb, build, versions])
    }
    pub(crate) fn identify_empty() -> Message {
        Message::new(104, &[])
    }
    pub(crate) fn identify_family(text: &str) -> Message {
        Message::new(105, &[text])
    }
    pub(crate) fn identify_label(text: &str) -> Message {
        Message::new(106, &[text])
    }
    pub(crate) fn identify_linux(text: &str) -> Message {
        Message::new(107, &[text])
    }
    pub(crate) fn identify_nothing(text: &str) -> Message {
        Message::new(108, &[text])
    }
    pub(crate) fn identify_other_update(text: &str, kb: &str, versions: &str) -> Message {
        Message::new(109, &[text, kb, versions])
    }
    pub(crate) fn identify_other_version(text: &str) -> Message {
        Message::new(110, &[text])
    }
    pub(crate) fn identify_out_of_range(number: &str) -> Message {
        Message::new(111, &[number])
    }
    pub(crate) fn identify_port(port: &str, text: &str) -> Message {
        Message::new(112, &[port, text])
    }
    pub(crate) fn identify_release_name(text: &str) -> Message {
        Message::new(113, &[text])
    }
    pub(crate) fn identify_several(text: &str) -> Message {
        Message::new(114, &[text])
    }
    pub(crate) fn identify_several_updated(kb: &str, versions: &str) -> Message {
        Message::new(115, &[kb, versions])
    }
    pub(crate) fn identify_tag(text: &str) -> Message {
        Message::new(116, &[text])
    }
    pub(crate) fn identify_tag_says_nothing(text: &str) -> Message {
        Message::new(117, &[text])
    }
    pub(crate) fn identify_too_long(max: &str) -> Message {
        Message::new(118, &[max])
    }
    pub(crate) fn identify_two_updates(text: &str) -> Message {
        Message::new(119, &[text])
    }
    pub(crate) fn identify_two_versions(first: &str, second: &str) -> Message {
        Message::new(120, &[first, second])
    }
    pub(crate) fn identify_unknown_number(text: &str) -> Message {
        Message::new(121, &[text])
    }
    pub(crate) fn identify_unknown_update(kb: &str) -> Message {
        Message::new(122, &[kb])
    }
    pub(crate) fn identify_unreleased_build(text: &str) -> Message {
        Message::new(123, &[text])
    }
    pub(crate) fn identify_updated(kb: &str, version: &str) -> Message {
        Message::new(124, &[kb, version])
    }
    pub(crate) fn identify_version_number(text: &str) -> Message {
        Message::new(125, &[text])
    }
    pub(crate) fn image_config(image: &str) -> Message {
        Message::new(126, &[image])
    }
    pub(crate) fn image_index(image: &str) -> Message {
        Message::new(127, &[image])
    }
    pub(crate) fn image_manifest_only(image: &str) -> Message {
        Message::new(128, &[image])
    }
    pub(crate) fn image_no_os_version(image: &str) -> Message {
        Message::new(129, &[image])
    }
    pub(crate) fn image_not_oci(image: &str) -> Message {
        Message::new(130, &[image])
    }
    pub(crate) fn reason_linux_image(image: &str) -> Message {
        Message::new(131, &[image])
    }
    pub(crate) fn reason_no_host() -> Message {
        Message::new(132, &[])
    }
    pub(crate) fn reason_no_image_version(image: &str) -> Message {
        Message::new(133, &[image])
    }
    pub(crate) fn reason_pull_depends(image: &str) -> Message {
        Message::new(134, &[image])
    }
    pub(crate) fn reason_pull_refused(runtime: &str, image: &str, rule: &str) -> Message {
        Message::new(135, &[runtime, image, rule])
    }
    pub(crate) fn reason_pull_refused_newer(runtime: &str, image: &str, rule: &str) -> Message {
        Message::new(136, &[runtime, image, rule])
    }
    pub(crate) fn reason_pull_refused_older(runtime: &str, image: &str, rule: &str) -> Message {
        Message::new(137, &[runtime, image, rule])
    }
    pub(crate) fn start_client_too_old() -> Message {
        Message::new(138, &[])
    }
    pub(crate) fn start_equal_builds() -> Message {
        Message::new(139, &[])
    }
    pub(crate) fn start_family_fails() -> Message {
        Message::new(140, &[])
    }
    pub(crate) fn start_host_process() -> Message {
        Message::new(141, &[])
    }
    pub(crate) fn start_newer_image() -> Message {
        Message::new(142, &[])
    }
    pub(crate) fn start_no_version() -> Message {
        Message::new(143, &[])
    }
    pub(crate) fn start_observed_fails() -> Message {
        Message::new(144, &[])
    }
    pub(crate) fn start_observed_works() -> Message {
        Message::new(145, &[])
    }
    pub(crate) fn start_older_image() -> Message {
        Message::new(146, &[])
    }
    pub(crate) fn start_revision_break() -> Message {
        Message::new(147, &[])
    }
    pub(crate) fn start_revision_unknown() -> Message {
        Message::new(148, &[])
    }
    pub(crate) fn start_revisions_differ() -> Message {
        Message::new(149, &[])
    }
    pub(crate) fn start_revisions_disputed() -> Message {
        Message::new(150, &[])
    }
    pub(crate) fn start_same_family() -> Message {
        Message::new(151, &[])
    }
    pub(crate) fn start_stable_abi() -> Message {
        Message::new(152, &[])
    }
    pub(crate) fn start_utility_vm() -> Message {
        Message::new(153, &[])
    }
    pub(crate) fn start_varies() -> Message {
        Message::new(154, &[])
    }
    pub(crate) fn behaviour_config_map_default_mode() -> Message {
        Message::new(155, &[])
    }
    pub(crate) fn behaviour_dns_policy_host_net() -> Message {
        Message::new(156, &[])
    }
    pub(crate) fn behaviour_downward_api_default_mode() -> Message {
        Message::new(157, &[])
    }
    pub(crate) fn behaviour_empty_dir_hugepages() -> Message {
        Message::new(158, &[])
    }
    pub(crate) fn behaviour_empty_dir_memory() -> Message {
        Message::new(159, &[])
    }
    pub(crate) fn behaviour_fibre_channel_volume() -> Message {
        Message::new(160, &[])
    }
    pub(crate) fn behaviour_hugepages_limits() -> Message {
        Message::new(161, &[])
    }
    pub(crate) fn behaviour_hugepages_requests() -> Message {
        Message::new(162, &[])
    }
    pub(crate) fn behaviour_iscsi_volume() -> Message {
        Message::new(163, &[])
    }
    pub(crate) fn behaviour_mount_propagation_bidirectional() -> Message {
        Message::new(164, &[])
    }
    pub(crate) fn behaviour_mount_propagation_host_to_container() -> Message {
        Message::new(165, &[])
    }
    pub(crate) fn behaviour_nfs_volume() -> Message {
        Message::new(166, &[])
    }
    pub(crate) fn behaviour_projected_default_mode() -> Message {
        Message::new(167, &[])
    }
    pub(crate) fn behaviour_recursive_read_only() -> Message {
        Message::new(168, &[])
    }
    pub(crate) fn behaviour_secret_default_mode() -> Message {
        Message::new(169, &[])
    }
    pub(crate) fn behaviour_volume_devices() -> Message {
        Message::new(170, &[])
    }
    pub(crate) fn cause_access_denied_next() -> Message {
        Message::new(171, &[])
    }
    pub(crate) fn cause_access_denied_what() -> Message {
        Message::new(172, &[])
    }
    pub(crate) fn cause_already_exists_next() -> Message {
        Message::new(173, &[])
    }
    pub(crate) fn cause_already_exists_what() -> Message {
        Message::new(174, &[])
    }
    pub(crate) fn cause_already_stopped_next() -> Message {
        Message::new(175, &[])
    }
    pub(crate) fn cause_already_stopped_what() -> Message {
        Message::new(176, &[])
    }
    pub(crate) fn cause_antivirus_next() -> Message {
        Message::new(177, &[])
    }
    pub(crate) fn cause_antivirus_what() -> Message {
        Message::new(178, &[])
    }
    pub(crate) fn cause_auth_next() -> Message {
        Message::new(179, &[])
    }
    pub(crate) fn cause_auth_what() -> Message {
        Message::new(180, &[])
    }
    pub(crate) fn cause_build_context_next() -> Message {
        Message::new(181, &[])
    }
    pub(crate) fn cause_build_context_what() -> Message {
        Message::new(182, &[])
    }
    pub(crate) fn cause_build_differs_next() -> Message {
        Message::new(183, &[])
    }
    pub(crate) fn cause_build_differs_what() -> Message {
        Message::new(184, &[])
    }
    pub(crate) fn cause_client_too_old_next() -> Message {
        Message::new(185, &[])
    }
    pub(crate) fn cause_client_too_old_what() -> Message {
        Message::new(186, &[])
    }
    pub(crate) fn cause_connection_lost_next() -> Message {
        Message::new(187, &[])
    }
    pub(crate) fn cause_connection_lost_what() -> Message {
        Message::new(188, &[])
    }
    pub(crate) fn cause_connection_refused_next() -> Message {
        Message::new(189, &[])
    }
    pub(crate) fn cause_connection_refused_what() -> Message {
        Message::new(190, &[])
    }
    pub(crate) fn cause_connection_reset_next() -> Message {
        Message::new(191, &[])
    }
    pub(crate) fn cause_connection_reset_what() -> Message {
        Message::new(192, &[])
    }
    pub(crate) fn cause_container_command_next() -> Message {
        Message::new(193, &[])
    }
    pub(crate) fn cause_container_command_what() -> Message {
        Message::new(194, &[])
    }
    pub(crate) fn cause_container_settings_next() -> Message {
        Message::new(195, &[])
    }
    pub(crate) fn cause_container_settings_what() -> Message {
        Message::new(196, &[])
    }
    pub(crate) fn cause_containers_feature_off_next() -> Message {
        Message::new(197, &[])
    }
    pub(crate) fn cause_containers_feature_off_what() -> Message {
        Message::new(198, &[])
    }
    pub(crate) fn cause_desktop_heap_next() -> Message {
        Message::new(199, &[])
    }
    pub(crate) fn cause_desktop_heap_what() -> Message {
        Message::new(200, &[])
    }
    pub(crate) fn cause_disk_full_next() -> Message {
        Message::new(201, &[])
    }
    pub(crate) fn cause_disk_full_what() -> Message {
        Message::new(202, &[])
    }
    pub(crate) fn cause_dll_missing_next() -> Message {
        Message::new(203, &[])
    }
    pub(crate) fn cause_dll_missing_what() -> Message {
        Message::new(204, &[])
    }
    pub(crate) fn cause_dns_next() -> Message {
        Message::new(205, &[])
    }
    pub(crate) fn cause_dns_what() -> Message {
        Message::new(206, &[])
    }
    pub(crate) fn cause_download_broken_next() -> Message {
        Message::new(207, &[])
    }
    pub(crate) fn cause_download_broken_what() -> Message {
        Message::new(208, &[])
    }
    pub(crate) fn cause_engine_configuration_next() -> Message {
        Message::new(209, &[])
    }
    pub(crate) fn cause_engine_configuration_what() -> Message {
        Message::new(210, &[])
    }
    pub(crate) fn cause_engine_in_linux_mode_next() -> Message {
        Message::new(211, &[])
    }
    pub(crate) fn cause_engine_in_linux_mode_what() -> Message {
        Message::new(212, &[])
    }
    pub(crate) fn cause_engine_in_other_mode_next() -> Message {
        Message::new(213, &[])
    }
    pub(crate) fn cause_engine_in_other_mode_what() -> Message {
        Message::new(214, &[])
    }
    pub(crate) fn cause_engine_not_running_next() -> Message {
        Message::new(215, &[])
    }
    pub(crate) fn cause_engine_not_running_what() -> Message {
        Message::new(216, &[])
    }
    pub(crate) fn cause_engine_start_next() -> Message {
        Message::new(217, &[])
    }
    pub(crate) fn cause_engine_start_what() -> Message {
        Message::new(218, &[])
    }
    pub(crate) fn cause_entry_point_not_found_next() -> Message {
        Message::new(219, &[])
    }
    pub(crate) fn cause_entry_point_not_found_what() -> Message {
        Message::new(220, &[])
    }
    pub(crate) fn cause_exec_format_next() -> Message {
        Message::new(221, &[])
    }
    pub(crate) fn cause_exec_format_what() -> Message {
        Message::new(222, &[])
    }
    pub(crate) fn cause_exited_unexpectedly_next() -> Message {
        Message::new(223, &[])
    }
    pub(crate) fn cause_exited_unexpectedly_what() -> Message {
        Message::new(224, &[])
    }
    pub(crate) fn cause_february_2020_update_next() -> Message {
        Message::new(225, &[])
    }
    pub(crate) fn cause_february_2020_update_what() -> Message {
        Message::new(226, &[])
    }
    pub(crate) fn cause_file_in_use_next() -> Message {
        Message::new(227, &[])
    }
    pub(crate) fn cause_file_in_use_what() -> Message {
        Message::new(228, &[])
    }
    pub(crate) fn cause_filter_driver_next() -> Message {
        Message::new(229, &[])
    }
    pub(crate) fn cause_filter_driver_what() -> Message {
        Message::new(230, &[])
    }
    pub(crate) fn cause_foreign_layer_next() -> Message {
        Message::new(231, &[])
    }
    pub(crate) fn cause_foreign_layer_what() -> Message {
        Message::new(232, &[])
    }
    pub(crate) fn cause_gmsa_next() -> Message {
        Message::new(233, &[])
    }
    pub(crate) fn cause_gmsa_what() -> Message {
        Message::new(234, &[])
    }
    pub(crate) fn cause_hns_network_next() -> Message {
        Message::new(235, &[])
    }
    pub(crate) fn cause_hns_network_what() -> Message {
        Message::new(236, &[])
    }
    pub(crate) fn cause_hyperv_off_next() -> Message {
        Message::new(237, &[])
    }
    pub(crate) fn cause_hyperv_off_what() -> Message {
        Message::new(238, &[])
    }
    pub(crate) fn cause_image_newer_than_host_next() -> Message {
        Message::new(239, &[])
    }
    pub(crate) fn cause_image_newer_than_host_what() -> Message {
        Message::new(240, &[])
    }
    pub(crate) fn cause_image_newer_unpack_next() -> Message {
        Message::new(241, &[])
    }
    pub(crate) fn cause_image_newer_unpack_what() -> Message {
        Message::new(242, &[])
    }
    pub(crate) fn cause_image_older_than_host_next() -> Message {
        Message::new(243, &[])
    }
    pub(crate) fn cause_image_older_than_host_what() -> Message {
        Message::new(244, &[])
    }
    pub(crate) fn cause_insider_build_required_next() -> Message {
        Message::new(245, &[])
    }
    pub(crate) fn cause_insider_build_required_what() -> Message {
        Message::new(246, &[])
    }
    pub(crate) fn cause_invalid_state_next() -> Message {
        Message::new(247, &[])
    }
    pub(crate) fn cause_invalid_state_what() -> Message {
        Message::new(248, &[])
    }
    pub(crate) fn cause_layer_format_next() -> Message {
        Message::new(249, &[])
    }
    pub(crate) fn cause_layer_format_what() -> Message {
        Message::new(250, &[])
    }
    pub(crate) fn cause_layer_import_next() -> Message {
        Message::new(251, &[])
    }
    pub(crate) fn cause_layer_import_what() -> Message {
        Message::new(252, &[])
    }
    pub(crate) fn cause_layer_mount_next() -> Message {
        Message::new(253, &[])
    }
    pub(crate) fn cause_layer_mount_what() -> Message {
        Message::new(254, &[])
    }
    pub(crate) fn cause_no_entry_for_host_next() -> Message {
        Message::new(255, &[])
    }
    pub(crate) fn cause_no_entry_for_host_what() -> Message {
        Message::new(256, &[])
    }
    pub(crate) fn cause_not_found_next() -> Message {
        Message::new(257, &[])
    }
    pub(crate) fn cause_not_found_what() -> Message {
        Message::new(258, &[])
    }
    pub(crate) fn cause_out_of_memory_next() -> Message {
        Message::new(259, &[])
    }
    pub(crate) fn cause_out_of_memory_what() -> Message {
        Message::new(260, &[])
    }
    pub(crate) fn cause_pod_on_other_system_next() -> Message {
        Message::new(261, &[])
    }
    pub(crate) fn cause_pod_on_other_system_what() -> Message {
        Message::new(262, &[])
    }
    pub(crate) fn cause_pod_settings_next() -> Message {
        Message::new(263, &[])
    }
    pub(crate) fn cause_pod_settings_what() -> Message {
        Message::new(264, &[])
    }
    pub(crate) fn cause_port_in_use_next() -> Message {
        Message::new(265, &[])
    }
    pub(crate) fn cause_port_in_use_what() -> Message {
        Message::new(266, &[])
    }
    pub(crate) fn cause_process_crash_next() -> Message {
        Message::new(267, &[])
    }
    pub(crate) fn cause_process_crash_what() -> Message {
        Message::new(268, &[])
    }
    pub(crate) fn cause_process_isolation_needs_1809_next() -> Message {
        Message::new(269, &[])
    }
    pub(crate) fn cause_process_isolation_needs_1809_what() -> Message {
        Message::new(270, &[])
    }
    pub(crate) fn cause_process_start_next() -> Message {
        Message::new(271, &[])
    }
    pub(crate) fn cause_process_start_what() -> Message {
        Message::new(272, &[])
    }
    pub(crate) fn cause_protocol_next() -> Message {
        Message::new(273, &[])
    }
    pub(crate) fn cause_protocol_what() -> Message {
        Message::new(274, &[])
    }
    pub(crate) fn cause_rate_limit_next() -> Message {
        Message::new(275, &[])
    }
    pub(crate) fn cause_rate_limit_what() -> Message {
        Message::new(276, &[])
    }
    pub(crate) fn cause_registry_failed_next() -> Message {
        Message::new(277, &[])
    }
    pub(crate) fn cause_registry_failed_what() -> Message {
        Message::new(278, &[])
    }
    pub(crate) fn cause_revision_differs_next() -> Message {
        Message::new(279, &[])
    }
    pub(crate) fn cause_revision_differs_what() -> Message {
        Message::new(280, &[])
    }
    pub(crate) fn cause_runner_has_no_helper_image_next() -> Message {
        Message::new(281, &[])
    }
    pub(crate) fn cause_runner_has_no_helper_image_what() -> Message {
        Message::new(282, &[])
    }
    pub(crate) fn cause_scheduling_next() -> Message {
        Message::new(283, &[])
    }
    pub(crate) fn cause_scheduling_what() -> Message {
        Message::new(284, &[])
    }
    pub(crate) fn cause_terminated_next() -> Message {
        Message::new(285, &[])
    }
    pub(crate) fn cause_terminated_what() -> Message {
        Message::new(286, &[])
    }
    pub(crate) fn cause_timeout_next() -> Message {
        Message::new(287, &[])
    }
    pub(crate) fn cause_timeout_what() -> Message {
        Message::new(288, &[])
    }
    pub(crate) fn cause_tls_next() -> Message {
        Message::new(289, &[])
    }
    pub(crate) fn cause_tls_what() -> Message {
        Message::new(290, &[])
    }
    pub(crate) fn cause_unknown_code_next() -> Message {
        Message::new(291, &[])
    }
    pub(crate) fn cause_unknown_code_what() -> Message {
        Message::new(292, &[])
    }
    pub(crate) fn cause_unknown_failure_next() -> Message {
        Message::new(293, &[])
    }
    pub(crate) fn cause_unknown_failure_what() -> Message {
        Message::new(294, &[])
    }
    pub(crate) fn cause_windows_lacks_it_next() -> Message {
        Message::new(295, &[])
    }
    pub(crate) fn cause_windows_lacks_it_what() -> Message {
        Message::new(296, &[])
    }
    pub(crate) fn cause_windows_too_old_for_engine_next() -> Message {
        Message::new(297, &[])
    }
    pub(crate) fn cause_windows_too_old_for_engine_what() -> Message {
        Message::new(298, &[])
    }
    pub(crate) fn cause_wrong_architecture_next() -> Message {
        Message::new(299, &[])
    }
    pub(crate) fn cause_wrong_architecture_what() -> Message {
        Message::new(300, &[])
    }
    pub(crate) fn detail_affinity() -> Message {
        Message::new(301, &[])
    }
    pub(crate) fn detail_as_of_after_today(date: &str, today: &str) -> Message {
        Message::new(302, &[date, today])
    }
    pub(crate) fn detail_as_of_before_first(date: &str, first: &str) -> Message {
        Message::new(303, &[date, first])
    }
    pub(crate) fn detail_at(detail: &str, line: &str, column: &str) -> Message {
        Message::new(304, &[detail, line, column])
    }
    pub(crate) fn detail_before_from(instruction: &str) -> Message {
        Message::new(305, &[instruction])
    }
    pub(crate) fn detail_choice(key: &str, value: &str, known: &str) -> Message {
        Message::new(306, &[key, value, known])
    }
    pub(crate) fn detail_code(text: &str) -> Message {
        Message::new(307, &[text])
    }
    pub(crate) fn detail_date(text: &str) -> Message {
        Message::new(308, &[text])
    }
    pub(crate) fn detail_edition(text: &str) -> Message {
        Message::new(309, &[text])
    }
    pub(crate) fn detail_from_words() -> Message {
        Message::new(310, &[])
    }
    pub(crate) fn detail_gatekeeper(detail: &str) -> Message {
        Message::new(311, &[detail])
    }
    pub(crate) fn detail_here_document(end: &str) -> Message {
        Message::new(312, &[end])
    }
    pub(crate) fn detail_host_kind(host: &str, kind: &str) -> Message {
        Message::new(313, &[host, kind])
    }
    pub(crate) fn detail_key_missing(key: &str, of: &str) -> Message {
        Message::new(314, &[key, of])
    }
    pub(crate) fn detail_key_unknown(of: &str, key: &str, known: &str) -> Message {
        Message::new(315, &[of, key, known])
    }
    pub(crate) fn detail_kubernetes(text: &str, example: &str) -> Message {
        Message::new(316, &[text, example])
    }
    pub(crate) fn detail_language(text: &str, known: &str) -> Message {
        Message::new(317, &[text, known])
    }
    pub(crate) fn detail_needs(other: &str) -> Message {
        Message::new(318, &[other])
    }
    pub(crate) fn detail_needs_host() -> Message {
        Message::new(319, &[])
    }
    pub(crate) fn detail_no_from() -> Message {
        Message::new(320, &[])
    }
    pub(crate) fn detail_no_object(operation: &str) -> Message {
        Message::new(321, &[operation])
    }
    pub(crate) fn detail_no_request() -> Message {
        Message::new(322, &[])
    }
    pub(crate) fn detail_no_stage(number: &str) -> Message {
        Message::new(323, &[number])
    }
    pub(crate) fn detail_no_uid() -> Message {
        Message::new(324, &[])
    }
    pub(crate) fn detail_not_a_request(found: &str) -> Message {
        Message::new(325, &[found])
    }
    pub(crate) fn detail_not_a_review(kind: &str) -> Message {
        Message::new(326, &[kind])
    }
    pub(crate) fn detail_not_json(detail: &str) -> Message {
        Message::new(327, &[detail])
    }
    pub(crate) fn detail_nothing_known() -> Message {
        Message::new(328, &[])
    }
    pub(crate) fn detail_operation_missing(known: &str) -> Message {
        Message::new(329, &[known])
    }
    pub(crate) fn detail_runtime(text: &str) -> Message {
        Message::new(330, &[text])
    }
    pub(crate) fn detail_runtime_version(text: &str, product: &str, example: &str) -> Message {
        Message::new(331, &[text, product, example])
    }
    pub(crate) fn detail_selector(key: &str, value: &str) -> Message {
        Message::new(332, &[key, value])
    }
    pub(crate) fn detail_several(text: &str, names: &str) -> Message {
        Message::new(333, &[text, names])
    }
    pub(crate) fn detail_taint(taint: &str) -> Message {
        Message::new(334, &[taint])
    }
    pub(crate) fn detail_text_empty() -> Message {
        Message::new(335, &[])
    }
    pub(crate) fn detail_timeline() -> Message {
        Message::new(336, &[])
    }
    pub(crate) fn detail_together(other: &str) -> Message {
        Message::new(337, &[other])
    }
    pub(crate) fn detail_unknown_flag(instruction: &str, flag: &str) -> Message {
        Message::new(338, &[instruction, flag])
    }
    pub(crate) fn detail_unknown_instruction(instruction: &str) -> Message {
        Message::new(339, &[instruction])
    }
    pub(crate) fn detail_unmet(node: &str, constraint: &str) -> Message {
        Message::new(340, &[node, constraint])
    }
    pub(crate) fn detail_version(version: &str) -> Message {
        Message::new(341, &[version])
    }
    pub(crate) fn detail_wrong_type(key: &str, expected: &str, found: &str) -> Message {
        Message::new(342, &[key, expected, found])
    }
    pub(crate) fn fix_add_constraint() -> Message {
        Message::new(343, &[])
    }
    pub(crate) fn fix_add_version_constraint() -> Message {
        Message::new(344, &[])
    }
    pub(crate) fn fix_classic_store() -> Message {
        Message::new(345, &[])
    }
    pub(crate) fn fix_daemon_option() -> Message {
        Message::new(346, &[])
    }
    pub(crate) fn fix_daemon_plain() -> Message {
        Message::new(347, &[])
    }
    pub(crate) fn fix_give_images() -> Message {
        Message::new(348, &[])
    }
    pub(crate) fn fix_hyperv_build() -> Message {
        Message::new(349, &[])
    }
    pub(crate) fn fix_hyperv_daemon() -> Message {
        Message::new(350, &[])
    }
    pub(crate) fn fix_hyperv_docker() -> Message {
        Message::new(351, &[])
    }
    pub(crate) fn fix_hyperv_service() -> Message {
        Message::new(352, &[])
    }
    pub(crate) fn fix_inspect_index() -> Message {
        Message::new(353, &[])
    }
    pub(crate) fn fix_isolation_default() -> Message {
        Message::new(354, &[])
    }
    pub(crate) fn fix_keep_containerd() -> Message {
        Message::new(355, &[])
    }
    pub(crate) fn fix_label_node() -> Message {
        Message::new(356, &[])
    }
    pub(crate) fn fix_move_runner() -> Message {
        Message::new(357, &[])
    }
    pub(crate) fn fix_newer_containerd() -> Message {
        Message::new(358, &[])
    }
    pub(crate) fn fix_next_step() -> Message {
        Message::new(359, &[])
    }
    pub(crate) fn fix_observed_tag() -> Message {
        Message::new(360, &[])
    }
    pub(crate) fn fix_pin_runner() -> Message {
        Message::new(361, &[])
    }
    pub(crate) fn fix_platform() -> Message {
        Message::new(362, &[])
    }
    pub(crate) fn fix_relabel_node() -> Message {
        Message::new(363, &[])
    }
    pub(crate) fn fix_remove_field() -> Message {
        Message::new(364, &[])
    }
    pub(crate) fn fix_runtime_that_pulls() -> Message {
        Message::new(365, &[])
    }
    pub(crate) fn fix_same_base() -> Message {
        Message::new(366, &[])
    }
    pub(crate) fn fix_same_os() -> Message {
        Message::new(367, &[])
    }
    pub(crate) fn fix_see_node() -> Message {
        Message::new(368, &[])
    }
    pub(crate) fn fix_select_build() -> Message {
        Message::new(369, &[])
    }
    pub(crate) fn fix_service_constraint() -> Message {
        Message::new(370, &[])
    }
    pub(crate) fn fix_service_image() -> Message {
        Message::new(371, &[])
    }
    pub(crate) fn fix_set_host_network() -> Message {
        Message::new(372, &[])
    }
    pub(crate) fn fix_set_host_process() -> Message {
        Message::new(373, &[])
    }
    pub(crate) fn fix_set_os() -> Message {
        Message::new(374, &[])
    }
    pub(crate) fn fix_update_host() -> Message {
        Message::new(375, &[])
    }
    pub(crate) fn fix_update_image() -> Message {
        Message::new(376, &[])
    }
    pub(crate) fn fix_use_known_tag() -> Message {
        Message::new(377, &[])
    }
    pub(crate) fn fix_use_revision() -> Message {
        Message::new(378, &[])
    }
    pub(crate) fn fix_use_successor() -> Message {
        Message::new(379, &[])
    }
    pub(crate) fn fix_use_tag() -> Message {
        Message::new(380, &[])
    }
    pub(crate) fn fix_use_tag_name() -> Message {
        Message::new(381, &[])
    }
    pub(crate) fn fix_use_tag_pod() -> Message {
        Message::new(382, &[])
    }
    pub(crate) fn images_by_isolation(isolations: &str) -> Message {
        Message::new(383, &[isolations])
    }
    pub(crate) fn images_elsewhere(successor: &str) -> Message {
        Message::new(384, &[successor])
    }
    pub(crate) fn images_ended(ends: &str) -> Message {
        Message::new(385, &[ends])
    }
    pub(crate) fn images_latest_none() -> Message {
        Message::new(386, &[])
    }
    pub(crate) fn images_long_term(ends: &str) -> Message {
        Message::new(387, &[ends])
    }
    pub(crate) fn images_moved(date: &str, successor: &str) -> Message {
        Message::new(388, &[date, successor])
    }
    pub(crate) fn images_nanoserver() -> Message {
        Message::new(389, &[])
    }
    pub(crate) fn images_nothing() -> Message {
        Message::new(390, &[])
    }
    pub(crate) fn images_on_base(name: &str, base: &str) -> Message {
        Message::new(391, &[name, base])
    }
    pub(crate) fn images_own_build() -> Message {
        Message::new(392, &[])
    }
    pub(crate) fn images_own_family() -> Message {
        Message::new(393, &[])
    }
    pub(crate) fn images_server() -> Message {
        Message::new(394, &[])
    }
    pub(crate) fn images_servercore() -> Message {
        Message::new(395, &[])
    }
    pub(crate) fn images_short_term(ends: &str) -> Message {
        Message::new(396, &[ends])
    }
    pub(crate) fn images_windows() -> Message {
        Message::new(397, &[])
    }
    pub(crate) fn label_at() -> Message {
        Message::new(398, &[])
    }
    pub(crate) fn label_available() -> Message {
        Message::new(399, &[])
    }
    pub(crate) fn label_build_on() -> Message {
        Message::new(400, &[])
    }
    pub(crate) fn label_builds() -> Message {
        Message::new(401, &[])
    }
    pub(crate) fn label_candidates() -> Message {
        Message::new(402, &[])
    }
    pub(crate) fn label_cause() -> Message {
        Message::new(403, &[])
    }
    pub(crate) fn label_channel() -> Message {
        Message::new(404, &[])
    }
    pub(crate) fn label_code() -> Message {
        Message::new(405, &[])
    }
    pub(crate) fn label_commit() -> Message {
        Message::new(406, &[])
    }
    pub(crate) fn label_confidence() -> Message {
        Message::new(407, &[])
    }
    pub(crate) fn label_container() -> Message {
        Message::new(408, &[])
    }
    pub(crate) fn label_defect_count() -> Message {
        Message::new(409, &[])
    }
    pub(crate) fn label_defects() -> Message {
        Message::new(410, &[])
    }
    pub(crate) fn label_disputes() -> Message {
        Message::new(411, &[])
    }
    pub(crate) fn label_edition() -> Message {
        Message::new(412, &[])
    }
    pub(crate) fn label_ends() -> Message {
        Message::new(413, &[])
    }
    pub(crate) fn label_fix() -> Message {
        Message::new(414, &[])
    }
    pub(crate) fn label_host() -> Message {
        Message::new(415, &[])
    }
    pub(crate) fn label_hyperv() -> Message {
        Message::new(416, &[])
    }
    pub(crate) fn label_image() -> Message {
        Message::new(417, &[])
    }
    pub(crate) fn label_in_use() -> Message {
        Message::new(418, &[])
    }
    pub(crate) fn label_isolation() -> Message {
        Message::new(419, &[])
    }
    pub(crate) fn label_kind() -> Message {
        Message::new(420, &[])
    }
    pub(crate) fn label_known_tags() -> Message {
        Message::new(421, &[])
    }
    pub(crate) fn label_name() -> Message {
        Message::new(422, &[])
    }
    pub(crate) fn label_next() -> Message {
        Message::new(423, &[])
    }
    pub(crate) fn label_node() -> Message {
        Message::new(424, &[])
    }
    pub(crate) fn label_nodes() -> Message {
        Message::new(425, &[])
    }
    pub(crate) fn label_note() -> Message {
        Message::new(426, &[])
    }
    pub(crate) fn label_notes() -> Message {
        Message::new(427, &[])
    }
    pub(crate) fn label_object() -> Message {
        Message::new(428, &[])
    }
    pub(crate) fn label_os() -> Message {
        Message::new(429, &[])
    }
    pub(crate) fn label_phases() -> Message {
        Message::new(430, &[])
    }
    pub(crate) fn label_process() -> Message {
        Message::new(431, &[])
    }
    pub(crate) fn label_published() -> Message {
        Message::new(432, &[])
    }
    pub(crate) fn label_pull() -> Message {
        Message::new(433, &[])
    }
    pub(crate) fn label_pull_rules() -> Message {
        Message::new(434, &[])
    }
    pub(crate) fn label_reason() -> Message {
        Message::new(435, &[])
    }
    pub(crate) fn label_release() -> Message {
        Message::new(436, &[])
    }
    pub(crate) fn label_repositories() -> Message {
        Message::new(437, &[])
    }
    pub(crate) fn label_rule() -> Message {
        Message::new(438, &[])
    }
    pub(crate) fn label_rules() -> Message {
        Message::new(439, &[])
    }
    pub(crate) fn label_runtime() -> Message {
        Message::new(440, &[])
    }
    pub(crate) fn label_runtimes() -> Message {
        Message::new(441, &[])
    }
    pub(crate) fn label_severity() -> Message {
        Message::new(442, &[])
    }
    pub(crate) fn label_severity_since(severity: &str, since: &str) -> Message {
        Message::new(443, &[severity, since])
    }
    pub(crate) fn label_sources() -> Message {
        Message::new(444, &[])
    }
    pub(crate) fn label_start() -> Message {
        Message::new(445, &[])
    }
    pub(crate) fn label_state() -> Message {
        Message::new(446, &[])
    }
    pub(crate) fn label_support() -> Message {
        Message::new(447, &[])
    }
    pub(crate) fn label_tags() -> Message {
        Message::new(448, &[])
    }
    pub(crate) fn label_text() -> Message {
        Message::new(449, &[])
    }
    pub(crate) fn label_todo() -> Message {
        Message::new(450, &[])
    }
    pub(crate) fn label_unnamed_image() -> Message {
        Message::new(451, &[])
    }
    pub(crate) fn label_updated() -> Message {
        Message::new(452, &[])
    }
    pub(crate) fn label_verdict() -> Message {
        Message::new(453, &[])
    }
    pub(crate) fn label_version() -> Message {
        Message::new(454, &[])
    }
    pub(crate) fn label_what() -> Message {
        Message::new(455, &[])
    }
    pub(crate) fn label_what_it_does() -> Message {
        Message::new(456, &[])
    }
    pub(crate) fn label_what_read() -> Message {
        Message::new(457, &[])
    }
    pub(crate) fn label_why() -> Message {
        Message::new(458, &[])
    }
    pub(crate) fn rule_base_image_not_set_fix() -> Message {
        Message::new(459, &[])
    }
    pub(crate) fn rule_base_image_not_set_what() -> Message {
        Message::new(460, &[])
    }
    pub(crate) fn rule_base_image_not_set_why() -> Message {
        Message::new(461, &[])
    }
    pub(crate) fn rule_build_label_contradicted_fix() -> Message {
        Message::new(462, &[])
    }
    pub(crate) fn rule_build_label_contradicted_what() -> Message {
        Message::new(463, &[])
    }
    pub(crate) fn rule_build_label_contradicted_why() -> Message {
        Message::new(464, &[])
    }
    pub(crate) fn rule_build_not_constrained_fix() -> Message {
        Message::new(465, &[])
    }
    pub(crate) fn rule_build_not_constrained_what() -> Message {
        Message::new(466, &[])
    }
    pub(crate) fn rule_build_not_constrained_why() -> Message {
        Message::new(467, &[])
    }
    pub(crate) fn rule_build_not_pinned_fix() -> Message {
        Message::new(468, &[])
    }
    pub(crate) fn rule_build_not_pinned_what() -> Message {
        Message::new(469, &[])
    }
    pub(crate) fn rule_build_not_pinned_why() -> Message {
        Message::new(470, &[])
    }
    pub(crate) fn rule_client_process_isolation_fix() -> Message {
        Message::new(471, &[])
    }
    pub(crate) fn rule_client_process_isolation_what() -> Message {
        Message::new(472, &[])
    }
    pub(crate) fn rule_client_process_isolation_why() -> Message {
        Message::new(473, &[])
    }
    pub(crate) fn rule_compose_refused_fix() -> Message {
        Message::new(474, &[])
    }
    pub(crate) fn rule_compose_refused_what() -> Message {
        Message::new(475, &[])
    }
    pub(crate) fn rule_compose_refused_why() -> Message {
        Message::new(476, &[])
    }
    pub(crate) fn rule_container_job_not_supported_fix() -> Message {
        Message::new(477, &[])
    }
    pub(crate) fn rule_container_job_not_supported_what() -> Message {
        Message::new(478, &[])
    }
    pub(crate) fn rule_container_job_not_supported_why() -> Message {
        Message::new(479, &[])
    }
    pub(crate) fn rule_daemon_json_refused_fix() -> Message {
        Message::new(480, &[])
    }
    pub(crate) fn rule_daemon_json_refused_what() -> Message {
        Message::new(481, &[])
    }
    pub(crate) fn rule_daemon_json_refused_why() -> Message {
        Message::new(482, &[])
    }
    pub(crate) fn rule_dockerfile_refused_fix() -> Message {
        Message::new(483, &[])
    }
    pub(crate) fn rule_dockerfile_refused_what() -> Message {
        Message::new(484, &[])
    }
    pub(crate) fn rule_dockerfile_refused_why() -> Message {
        Message::new(485, &[])
    }
    pub(crate) fn rule_documents_and_runtime_disagree_fix() -> Message {
        Message::new(486, &[])
    }
    pub(crate) fn rule_documents_and_runtime_disagree_what() -> Message {
        Message::new(487, &[])
    }
    pub(crate) fn rule_documents_and_runtime_disagree_why() -> Message {
        Message::new(488, &[])
    }
    pub(crate) fn rule_documents_contradict_fix() -> Message {
        Message::new(489, &[])
    }
    pub(crate) fn rule_documents_contradict_what() -> Message {
        Message::new(490, &[])
    }
    pub(crate) fn rule_documents_contradict_why() -> Message {
        Message::new(491, &[])
    }
    pub(crate) fn rule_error_recognised_fix() -> Message {
        Message::new(492, &[])
    }
    pub(crate) fn rule_error_recognised_what() -> Message {
        Message::new(493, &[])
    }
    pub(crate) fn rule_error_recognised_why() -> Message {
        Message::new(494, &[])
    }
    pub(crate) fn rule_field_differs_fix() -> Message {
        Message::new(495, &[])
    }
    pub(crate) fn rule_field_differs_what() -> Message {
        Message::new(496, &[])
    }
    pub(crate) fn rule_field_differs_why() -> Message {
        Message::new(497, &[])
    }
    pub(crate) fn rule_floating_tag_fix() -> Message {
        Message::new(498, &[])
    }
    pub(crate) fn rule_floating_tag_what() -> Message {
        Message::new(499, &[])
    }
    pub(crate) fn rule_floating_tag_why() -> Message {
        Message::new(500, &[])
    }
    pub(crate) fn rule_host_network_ignored_fix() -> Message {
        Message::new(501, &[])
    }
    pub(crate) fn rule_host_network_ignored_what() -> Message {
        Message::new(502, &[])
    }
    pub(crate) fn rule_host_network_ignored_why() -> Message {
        Message::new(503, &[])
    }
    pub(crate) fn rule_host_process_fix() -> Message {
        Message::new(504, &[])
    }
    pub(crate) fn rule_host_process_what() -> Message {
        Message::new(505, &[])
    }
    pub(crate) fn rule_host_process_why() -> Message {
        Message::new(506, &[])
    }
    pub(crate) fn rule_host_version_unknown_fix() -> Message {
        Message::new(507, &[])
    }
    pub(crate) fn rule_host_version_unknown_what() -> Message {
        Message::new(508, &[])
    }
    pub(crate) fn rule_host_version_unknown_why() -> Message {
        Message::new(509, &[])
    }
    pub(crate) fn rule_image_newer_than_host_fix() -> Message {
        Message::new(510, &[])
    }
    pub(crate) fn rule_image_newer_than_host_what() -> Message {
        Message::new(511, &[])
    }
    pub(crate) fn rule_image_newer_than_host_why() -> Message {
        Message::new(512, &[])
    }
    pub(crate) fn rule_image_older_than_host_fix() -> Message {
        Message::new(513, &[])
    }
    pub(crate) fn rule_image_older_than_host_what() -> Message {
        Message::new(514, &[])
    }
    pub(crate) fn rule_image_older_than_host_why() -> Message {
        Message::new(515, &[])
    }
    pub(crate) fn rule_image_revision_newer_fix() -> Message {
        Message::new(516, &[])
    }
    pub(crate) fn rule_image_revision_newer_what() -> Message {
        Message::new(517, &[])
    }
    pub(crate) fn rule_image_revision_newer_why() -> Message {
        Message::new(518, &[])
    }
    pub(crate) fn rule_image_version_unknown_fix() -> Message {
        Message::new(519, &[])
    }
    pub(crate) fn rule_image_version_unknown_what() -> Message {
        Message::new(520, &[])
    }
    pub(crate) fn rule_image_version_unknown_why() -> Message {
        Message::new(521, &[])
    }
    pub(crate) fn rule_isolation_not_available_fix() -> Message {
        Message::new(522, &[])
    }
    pub(crate) fn rule_isolation_not_available_what() -> Message {
        Message::new(523, &[])
    }
    pub(crate) fn rule_isolation_not_available_why() -> Message {
        Message::new(524, &[])
    }
    pub(crate) fn rule_kind_not_checked_fix() -> Message {
        Message::new(525, &[])
    }
    pub(crate) fn rule_kind_not_checked_what() -> Message {
        Message::new(526, &[])
    }
    pub(crate) fn rule_kind_not_checked_why() -> Message {
        Message::new(527, &[])
    }
    pub(crate) fn rule_linux_image_on_windows_fix() -> Message {
        Message::new(528, &[])
    }
    pub(crate) fn rule_linux_image_on_windows_what() -> Message {
        Message::new(529, &[])
    }
    pub(crate) fn rule_linux_image_on_windows_why() -> Message {
        Message::new(530, &[])
    }
    pub(crate) fn rule_linux_only_field_fix() -> Message {
        Message::new(531, &[])
    }
    pub(crate) fn rule_linux_only_field_what() -> Message {
        Message::new(532, &[])
    }
    pub(crate) fn rule_linux_only_field_why() -> Message {
        Message::new(533, &[])
    }
    pub(crate) fn rule_mismatch_observed_fix() -> Message {
        Message::new(534, &[])
    }
    pub(crate) fn rule_mismatch_observed_what() -> Message {
        Message::new(535, &[])
    }
    pub(crate) fn rule_mismatch_observed_why() -> Message {
        Message::new(536, &[])
    }
    pub(crate) fn rule_mixed_base_versions_fix() -> Message {
        Message::new(537, &[])
    }
    pub(crate) fn rule_mixed_base_versions_what() -> Message {
        Message::new(538, &[])
    }
    pub(crate) fn rule_mixed_base_versions_why() -> Message {
        Message::new(539, &[])
    }
    pub(crate) fn rule_no_node_fits_fix() -> Message {
        Message::new(540, &[])
    }
    pub(crate) fn rule_no_node_fits_what() -> Message {
        Message::new(541, &[])
    }
    pub(crate) fn rule_no_node_fits_why() -> Message {
        Message::new(542, &[])
    }
    pub(crate) fn rule_no_swarm_node_fits_fix() -> Message {
        Message::new(543, &[])
    }
    pub(crate) fn rule_no_swarm_node_fits_what() -> Message {
        Message::new(544, &[])
    }
    pub(crate) fn rule_no_swarm_node_fits_why() -> Message {
        Message::new(545, &[])
    }
    pub(crate) fn rule_node_version_unknown_fix() -> Message {
        Message::new(546, &[])
    }
    pub(crate) fn rule_node_version_unknown_what() -> Message {
        Message::new(547, &[])
    }
    pub(crate) fn rule_node_version_unknown_why() -> Message {
        Message::new(548, &[])
    }
    pub(crate) fn rule_not_documented_fix() -> Message {
        Message::new(549, &[])
    }
    pub(crate) fn rule_not_documented_what() -> Message {
        Message::new(550, &[])
    }
    pub(crate) fn rule_not_documented_why() -> Message {
        Message::new(551, &[])
    }
    pub(crate) fn rule_os_contradicted_fix() -> Message {
        Message::new(552, &[])
    }
    pub(crate) fn rule_os_contradicted_what() -> Message {
        Message::new(553, &[])
    }
    pub(crate) fn rule_os_contradicted_why() -> Message {
        Message::new(554, &[])
    }
    pub(crate) fn rule_os_not_constrained_fix() -> Message {
        Message::new(555, &[])
    }
    pub(crate) fn rule_os_not_constrained_what() -> Message {
        Message::new(556, &[])
    }
    pub(crate) fn rule_os_not_constrained_why() -> Message {
        Message::new(557, &[])
    }
    pub(crate) fn rule_os_not_set_fix() -> Message {
        Message::new(558, &[])
    }
    pub(crate) fn rule_os_not_set_what() -> Message {
        Message::new(559, &[])
    }
    pub(crate) fn rule_os_not_set_why() -> Message {
        Message::new(560, &[])
    }
    pub(crate) fn rule_out_of_support_fix() -> Message {
        Message::new(561, &[])
    }
    pub(crate) fn rule_out_of_support_what() -> Message {
        Message::new(562, &[])
    }
    pub(crate) fn rule_out_of_support_why() -> Message {
        Message::new(563, &[])
    }
    pub(crate) fn rule_pair_observed_fix() -> Message {
        Message::new(564, &[])
    }
    pub(crate) fn rule_pair_observed_what() -> Message {
        Message::new(565, &[])
    }
    pub(crate) fn rule_pair_observed_why() -> Message {
        Message::new(566, &[])
    }
    pub(crate) fn rule_pinned_tag_fix() -> Message {
        Message::new(567, &[])
    }
    pub(crate) fn rule_pinned_tag_what() -> Message {
        Message::new(568, &[])
    }
    pub(crate) fn rule_pinned_tag_why() -> Message {
        Message::new(569, &[])
    }
    pub(crate) fn rule_platform_contradicts_image_fix() -> Message {
        Message::new(570, &[])
    }
    pub(crate) fn rule_platform_contradicts_image_what() -> Message {
        Message::new(571, &[])
    }
    pub(crate) fn rule_platform_contradicts_image_why() -> Message {
        Message::new(572, &[])
    }
    pub(crate) fn rule_pod_rejected_fix() -> Message {
        Message::new(573, &[])
    }
    pub(crate) fn rule_pod_rejected_what() -> Message {
        Message::new(574, &[])
    }
    pub(crate) fn rule_pod_rejected_why() -> Message {
        Message::new(575, &[])
    }
    pub(crate) fn rule_pull_depends_on_runtime_fix() -> Message {
        Message::new(576, &[])
    }
    pub(crate) fn rule_pull_depends_on_runtime_what() -> Message {
        Message::new(577, &[])
    }
    pub(crate) fn rule_pull_depends_on_runtime_why() -> Message {
        Message::new(578, &[])
    }
    pub(crate) fn rule_pull_refused_fix() -> Message {
        Message::new(579, &[])
    }
    pub(crate) fn rule_pull_refused_what() -> Message {
        Message::new(580, &[])
    }
    pub(crate) fn rule_pull_refused_why() -> Message {
        Message::new(581, &[])
    }
    pub(crate) fn rule_repository_moved_fix() -> Message {
        Message::new(582, &[])
    }
    pub(crate) fn rule_repository_moved_what() -> Message {
        Message::new(583, &[])
    }
    pub(crate) fn rule_repository_moved_why() -> Message {
        Message::new(584, &[])
    }
    pub(crate) fn rule_request_not_understood_fix() -> Message {
        Message::new(585, &[])
    }
    pub(crate) fn rule_request_not_understood_what() -> Message {
        Message::new(586, &[])
    }
    pub(crate) fn rule_request_not_understood_why() -> Message {
        Message::new(587, &[])
    }
    pub(crate) fn rule_retired_tag_fix() -> Message {
        Message::new(588, &[])
    }
    pub(crate) fn rule_retired_tag_what() -> Message {
        Message::new(589, &[])
    }
    pub(crate) fn rule_retired_tag_why() -> Message {
        Message::new(590, &[])
    }
    pub(crate) fn rule_review_not_understood_fix() -> Message {
        Message::new(591, &[])
    }
    pub(crate) fn rule_review_not_understood_what() -> Message {
        Message::new(592, &[])
    }
    pub(crate) fn rule_review_not_understood_why() -> Message {
        Message::new(593, &[])
    }
    pub(crate) fn rule_revision_break_fix() -> Message {
        Message::new(594, &[])
    }
    pub(crate) fn rule_revision_break_what() -> Message {
        Message::new(595, &[])
    }
    pub(crate) fn rule_revision_break_why() -> Message {
        Message::new(596, &[])
    }
    pub(crate) fn rule_revision_mismatch_fix() -> Message {
        Message::new(597, &[])
    }
    pub(crate) fn rule_revision_mismatch_what() -> Message {
        Message::new(598, &[])
    }
    pub(crate) fn rule_revision_mismatch_why() -> Message {
        Message::new(599, &[])
    }
    pub(crate) fn rule_runner_label_moves_fix() -> Message {
        Message::new(600, &[])
    }
    pub(crate) fn rule_runner_label_moves_what() -> Message {
        Message::new(601, &[])
    }
    pub(crate) fn rule_runner_label_moves_why() -> Message {
        Message::new(602, &[])
    }
    pub(crate) fn rule_runner_retired_fix() -> Message {
        Message::new(603, &[])
    }
    pub(crate) fn rule_runner_retired_what() -> Message {
        Message::new(604, &[])
    }
    pub(crate) fn rule_runner_retired_why() -> Message {
        Message::new(605, &[])
    }
    pub(crate) fn rule_same_family_fix() -> Message {
        Message::new(606, &[])
    }
    pub(crate) fn rule_same_family_what() -> Message {
        Message::new(607, &[])
    }
    pub(crate) fn rule_same_family_why() -> Message {
        Message::new(608, &[])
    }
    pub(crate) fn rule_selector_against_image_fix() -> Message {
        Message::new(609, &[])
    }
    pub(crate) fn rule_selector_against_image_what() -> Message {
        Message::new(610, &[])
    }
    pub(crate) fn rule_selector_against_image_why() -> Message {
        Message::new(611, &[])
    }
    pub(crate) fn rule_single_image_tag_fix() -> Message {
        Message::new(612, &[])
    }
    pub(crate) fn rule_single_image_tag_what() -> Message {
        Message::new(613, &[])
    }
    pub(crate) fn rule_single_image_tag_why() -> Message {
        Message::new(614, &[])
    }
    pub(crate) fn rule_tag_not_known_fix() -> Message {
        Message::new(615, &[])
    }
    pub(crate) fn rule_tag_not_known_what() -> Message {
        Message::new(616, &[])
    }
    pub(crate) fn rule_tag_not_known_why() -> Message {
        Message::new(617, &[])
    }
    pub(crate) fn rule_target_not_found_fix() -> Message {
        Message::new(618, &[])
    }
    pub(crate) fn rule_target_not_found_what() -> Message {
        Message::new(619, &[])
    }
    pub(crate) fn rule_target_not_found_why() -> Message {
        Message::new(620, &[])
    }
    pub(crate) fn rule_text_not_readable_fix() -> Message {
        Message::new(621, &[])
    }
    pub(crate) fn rule_text_not_readable_what() -> Message {
        Message::new(622, &[])
    }
    pub(crate) fn rule_text_not_readable_why() -> Message {
        Message::new(623, &[])
    }
    pub(crate) fn rule_value_not_understood_fix() -> Message {
        Message::new(624, &[])
    }
    pub(crate) fn rule_value_not_understood_what() -> Message {
        Message::new(625, &[])
    }
    pub(crate) fn rule_value_not_understood_why() -> Message {
        Message::new(626, &[])
    }
    pub(crate) fn rule_windows_options_on_linux_fix() -> Message {
        Message::new(627, &[])
    }
    pub(crate) fn rule_windows_options_on_linux_what() -> Message {
        Message::new(628, &[])
    }
    pub(crate) fn rule_windows_options_on_linux_why() -> Message {
        Message::new(629, &[])
    }
    pub(crate) fn selection_an_index(rule: &str) -> Message {
        Message::new(630, &[rule])
    }
    pub(crate) fn selection_no_platform(rule: &str) -> Message {
        Message::new(631, &[rule])
    }
    pub(crate) fn selection_no_windows() -> Message {
        Message::new(632, &[])
    }
    pub(crate) fn selection_refused(offered: &str, rule: &str, versions: &str) -> Message {
        Message::new(633, &[offered, rule, versions])
    }
    pub(crate) fn selection_taken(accepted: &str, offered: &str, rule: &str) -> Message {
        Message::new(634, &[accepted, offered, rule])
    }
    pub(crate) fn stale_tables(as_of: &str, days: &str) -> Message {
        Message::new(635, &[as_of, days])
    }
    pub(crate) fn summary_blocked(image: &str, host: &str, isolation: &str, reason: &str) -> Message {
        Message::new(636, &[image, host, isolation, reason])
    }
    pub(crate) fn summary_blocked_both(
        image: &str,
        host: &str,
        isolation: &str,
        runtime: &str,
        rule: &str,
        reason: &str,
    ) -> Message {
        Message::new(637, &[image, host, isolation, runtime, rule, reason])
    }
    pub(crate) fn summary_blocked_documented(
        image: &str,
        host: &str,
        isolation: &str,
        runtime: &str,
        rule: &str,
    ) -> Message {
        Message::new(638, &[image, host, isolation, runtime, rule])
    }
    pub(crate) fn summary_blocked_everywhere(image: &str, host: &str, isolation: &str) -> Message {
        Message::new(639, &[image, host, isolation])
    }
    pub(crate) fn summary_blocked_linux(image: &str, host: &str) -> Message {
        Message::new(640, &[image, host])
    }
    pub(crate) fn summary_blocked_pull(
        image: &str,
        host: &str,
        isolation: &str,
        runtime: &str,
        rule: &str,
    ) -> Message {
        Message::new(641, &[image, host, isolation, runtime, rule])
    }
    pub(crate) fn summary_blocked_pull_only(
        image: &str,
        host: &str,
        isolation: &str,
        runtime: &str,
        rule: &str,
    ) -> Message {
        Message::new(642, &[image, host, isolation, runtime, rule])
    }
    pub(crate) fn summary_blocked_though_documented(
        image: &str,
        host: &str,
        isolation: &str,
        reason: &str,
    ) -> Message {
        Message::new(643, &[image, host, isolation, reason])
    }
    pub(crate) fn summary_depends(image: &str, host: &str, isolation: &str, reason: &str) -> Message {
        Message::new(644, &[image, host, isolation, reason])
    }
    pub(crate) fn summary_depends_host(image: &str, host: &str, isolation: &str, versions: &str) -> Message {
        Message::new(645, &[image, host, isolation, versions])
    }
    pub(crate) fn summary_depends_isolation(image: &str, host: &str, isolations: &str) -> Message {
        Message::new(646, &[image, host, isolations])
    }
    pub(crate) fn summary_depends_pull(image: &str, host: &str, isolation: &str) -> Message {
        Message::new(647, &[image, host, isolation])
    }
    pub(crate) fn summary_depends_runtime(
        image: &str,
        host: &str,
        isolation: &str,
        accepting: &str,
        refusing: &str,
    ) -> Message {
        Message::new(648, &[image, host, isolation, accepting, refusing])
    }
    pub(crate) fn summary_diagnosed(what: &str, next: &str) -> Message {
        Message::new(649, &[what, next])
    }
    pub(crate) fn summary_diagnosed_no_error(checked: &str) -> Message {
        Message::new(650, &[checked])
    }
    pub(crate) fn summary_diagnosed_nothing() -> Message {
        Message::new(651, &[])
    }
    pub(crate) fn summary_diagnosed_other(what: &str, next: &str) -> Message {
        Message::new(652, &[what, next])
    }
    pub(crate) fn summary_diagnosed_possible(what: &str, next: &str) -> Message {
        Message::new(653, &[what, next])
    }
    pub(crate) fn summary_diagnosed_versions(what: &str, checked: &str) -> Message {
        Message::new(654, &[what, checked])
    }
    pub(crate) fn summary_diagnosed_without_both(what: &str) -> Message {
        Message::new(655, &[what])
    }
    pub(crate) fn summary_diagnosed_without_host(what: &str) -> Message {
        Message::new(656, &[what])
    }
    pub(crate) fn summary_diagnosed_without_image(what: &str) -> Message {
        Message::new(657, &[what])
    }
    pub(crate) fn summary_editions(count: &str, drafts: &str) -> Message {
        Message::new(658, &[count, drafts])
    }
    pub(crate) fn summary_explained(code: &str, name: &str, what: &str) -> Message {
        Message::new(659, &[code, name, what])
    }
    pub(crate) fn summary_identified(text: &str, version: &str, releases: &str) -> Message {
        Message::new(660, &[text, version, releases])
    }
    pub(crate) fn summary_identified_build(text: &str, version: &str) -> Message {
        Message::new(661, &[text, version])
    }
    pub(crate) fn summary_identified_release(text: &str, release: &str, version: &str) -> Message {
        Message::new(662, &[text, release, version])
    }
    pub(crate) fn summary_identified_several(text: &str, count: &str, releases: &str) -> Message {
        Message::new(663, &[text, count, releases])
    }
    pub(crate) fn summary_images(tags: &str, repositories: &str) -> Message {
        Message::new(664, &[tags, repositories])
    }
    pub(crate) fn summary_images_best(host: &str, image: &str, reason: &str) -> Message {
        Message::new(665, &[host, image, reason])
    }
    pub(crate) fn summary_images_none(host: &str) -> Message {
        Message::new(666, &[host])
    }
    pub(crate) fn summary_inspected(
        objects: &str,
        runs: &str,
        blocked: &str,
        depends: &str,
        unknown: &str,
    ) -> Message {
        Message::new(667, &[objects, runs, blocked, depends, unknown])
    }
    pub(crate) fn summary_inspected_files(
        uses: &str,
        runs: &str,
        blocked: &str,
        depends: &str,
        unknown: &str,
        files: &str,
    ) -> Message {
        Message::new(668, &[uses, runs, blocked, depends, unknown, files])
    }
    pub(crate) fn summary_inspected_files_no_host(uses: &str, files: &str) -> Message {
        Message::new(669, &[uses, files])
    }
    pub(crate) fn summary_inspected_files_none(files: &str) -> Message {
        Message::new(670, &[files])
    }
    pub(crate) fn summary_inspected_linux(objects: &str) -> Message {
        Message::new(671, &[objects])
    }
    pub(crate) fn summary_inspected_nodes(nodes: &str, windows: &str) -> Message {
        Message::new(672, &[nodes, windows])
    }
    pub(crate) fn summary_inspected_nothing() -> Message {
        Message::new(673, &[])
    }
    pub(crate) fn summary_inspected_one(object: &str, reason: &str) -> Message {
        Message::new(674, &[object, reason])
    }
    pub(crate) fn summary_matrix(date: &str) -> Message {
        Message::new(675, &[date])
    }
    pub(crate) fn summary_matrix_draft(date: &str) -> Message {
        Message::new(676, &[date])
    }
    pub(crate) fn summary_matrix_silent(edition: &str, asked: &str) -> Message {
        Message::new(677, &[edition, asked])
    }
    pub(crate) fn summary_pull_rule(rule: &str, what: &str) -> Message {
        Message::new(678, &[rule, what])
    }
    pub(crate) fn summary_refused() -> Message {
        Message::new(679, &[])
    }
    pub(crate) fn summary_releases(count: &str) -> Message {
        Message::new(680, &[count])
    }
    pub(crate) fn summary_reviewed_allowed(object: &str) -> Message {
        Message::new(681, &[object])
    }
    pub(crate) fn summary_reviewed_denied(object: &str, reason: &str) -> Message {
        Message::new(682, &[object, reason])
    }
    pub(crate) fn summary_rules(count: &str, pull: &str) -> Message {
        Message::new(683, &[count, pull])
    }
    pub(crate) fn summary_runs(image: &str, host: &str, isolation: &str) -> Message {
        Message::new(684, &[image, host, isolation])
    }
    pub(crate) fn summary_runs_default(image: &str, host: &str) -> Message {
        Message::new(685, &[image, host])
    }
    pub(crate) fn summary_runs_unsupported(
        image: &str,
        host: &str,
        isolation: &str,
        edition: &str,
    ) -> Message {
        Message::new(686, &[image, host, isolation, edition])
    }
    pub(crate) fn summary_timeline(image: &str, host: &str, covering: &str, count: &str) -> Message {
        Message::new(687, &[image, host, covering, count])
    }
    pub(crate) fn summary_unknown(image: &str, host: &str, reason: &str) -> Message {
        Message::new(688, &[image, host, reason])
    }
}
