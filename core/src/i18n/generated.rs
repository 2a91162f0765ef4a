// Written by `cargo xtask codegen`; edit the tables it is made from, not this file.

use super::{Message, Packed};

/// The languages, in the order of [`TEMPLATES`].
pub(super) static LANGUAGES: &[&str] = &["en"];

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
        "finding.compose-type",
        "finding.constraint-not-understood",
        "finding.container-job-github",
        "finding.container-job-gitlab",
        "finding.daemon-comment",
        "finding.daemon-not-json",
        "finding.daemon-option",
        "finding.dockerfile-refused",
        "finding.document-empty",
        "finding.error-recognised",
        "finding.exec-opt-form",
        "finding.exec-opt-isolation",
        "finding.exec-opt-unknown",
        "finding.extends-circle",
        "finding.extends-not-given",
        "finding.extends-unknown",
        "finding.field-differs",
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
        "finding.image-version-unknown",
        "finding.isolation-client",
        "finding.isolation-linux",
        "finding.isolation-unknown",
        "finding.kind-not-checked",
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
        "finding.os-contradicted",
        "finding.os-not-constrained",
        "finding.os-not-set",
        "finding.out-of-support",
        "finding.platform-contradicts-image",
        "finding.pod-rejected",
        "finding.pull-depends-on-runtime",
        "finding.pull-refused",
        "finding.pull-refused-by-others",
        "finding.request-not-understood",
        "finding.review-not-understood",
        "finding.revision-mismatch",
        "finding.revision-not-known",
        "finding.runner-label-moves",
        "finding.runner-retired",
        "finding.same-family",
        "finding.selector-against-image",
        "finding.target-not-found",
        "finding.target-not-understood",
        "finding.text-not-readable",
        "finding.value-not-understood",
        "finding.windows-options-on-linux",
        "identify.before-containers",
        "identify.build-number",
        "identify.empty",
        "identify.family",
        "identify.label",
        "identify.linux",
        "identify.nothing",
        "identify.other-version",
        "identify.out-of-range",
        "identify.release-name",
        "identify.several",
        "identify.tag",
        "identify.tag-says-nothing",
        "identify.too-long",
        "identify.two-versions",
        "identify.unknown-number",
        "identify.unreleased-build",
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
        "start.equal-builds",
        "start.host-process",
        "start.newer-image",
        "start.no-version",
        "start.older-image",
        "start.revision-unknown",
        "start.revisions-differ",
        "start.same-family",
        "start.stable-abi",
        "start.utility-vm",
        "start.varies",
    ),
    ends: &[
        26, 53, 85, 114, 138, 158, 191, 219, 247, 269, 292, 313, 339, 361, 385, 406, 432, 456, 478, 503, 526,
        547, 575, 605, 633, 661, 689, 716, 745, 772, 801, 829, 858, 882, 905, 930, 954, 984, 1008, 1040,
        1070, 1102, 1127, 1154, 1179, 1199, 1225, 1253, 1274, 1296, 1319, 1345, 1363, 1385, 1419, 1439, 1470,
        1490, 1520, 1550, 1579, 1604, 1630, 1656, 1678, 1697, 1727, 1751, 1780, 1805, 1833, 1865, 1891, 1912,
        1926, 1941, 1955, 1969, 1985, 2007, 2028, 2049, 2065, 2077, 2102, 2119, 2140, 2163, 2188, 2211, 2223,
        2234, 2253, 2272, 2285, 2303, 2317, 2340, 2359, 2378, 2403, 2428, 2446, 2464, 2481, 2497, 2514, 2536,
        2558, 2575, 2591, 2607, 2619,
    ],
};

/// The names of their values.
pub(super) static NAMES: Packed = Packed {
    text: concat!(
        "variable image",
        "variable image",
        "label node value kernel",
        "name good bad",
        "count builds",
        "key expected found",
        "constraint",
        "image label",
        "image label",
        "document",
        "document detail",
        "option",
        "detail",
        "document",
        "what",
        "option",
        "isolation",
        "option",
        "name chain",
        "name service file",
        "name service document",
        "path text",
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
        "image reason",
        "name host",
        "name isolation",
        "name isolation",
        "object",
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
        "os path other",
        "name",
        "",
        "release ended",
        "name platform image os",
        "reason",
        "image host accepting refusing",
        "runtime image host rule",
        "image host refusing",
        "detail",
        "detail",
        "image host",
        "image host",
        "label image host",
        "label until",
        "image host",
        "selected image imageVersion",
        "target namespace known",
        "target",
        "document detail",
        "field detail",
        "path message",
        "text first",
        "text",
        "",
        "text",
        "text",
        "text",
        "text",
        "text",
        "number",
        "text",
        "text",
        "text",
        "text",
        "max",
        "first second",
        "text",
        "text",
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
    ),
    ends: &[
        14, 28, 51, 64, 76, 94, 104, 115, 126, 134, 149, 155, 161, 169, 173, 179, 188, 194, 204, 221, 242,
        251, 251, 265, 265, 265, 271, 294, 304, 327, 337, 347, 359, 368, 382, 396, 402, 407, 425, 429, 439,
        443, 457, 473, 487, 493, 504, 515, 529, 564, 577, 581, 581, 594, 616, 622, 651, 674, 693, 699, 705,
        715, 725, 741, 752, 762, 789, 811, 817, 832, 844, 856, 866, 870, 870, 874, 878, 882, 886, 890, 896,
        900, 904, 908, 912, 915, 927, 931, 935, 939, 944, 949, 954, 959, 964, 969, 969, 974, 979, 997, 1015,
        1033, 1033, 1033, 1033, 1033, 1033, 1033, 1033, 1033, 1033, 1033, 1033,
    ],
};

/// The sentences of each language.
pub(super) static TEMPLATES: &[Packed] = &[Packed {
    text: concat!(
        "\0 has no default in \u{1}: without a value from outside nothing is named.",
        "\0 in \u{1} is declared only after the first FROM, where it does not count for a FROM: nothing is named.",
        "The label \0 of node \u{1} says \u{2}, but its kernelVersion says \u{3}; pods are placed by the label and run on the kernel.",
        "\0 fits some of its nodes only: \u{1} run it, \u{2} do not.",
        "The cluster has Windows nodes of \0 builds (\u{1}) and nothing in the pod says which one it needs; the scheduler may pick any.",
        "\0 must be a \u{1}, not a \u{2}.",
        "The constraint '\0' has no == or != between a key and a value.",
        "GitHub runs jobs, services and container actions in containers on Linux runners only: \0 on \u{1} fails.",
        "\0 is not used: GitLab's hosted runner \u{1} does not run jobs in containers.",
        "dockerd does not start with \0: it holds a comment, and JSON has none.",
        "dockerd does not start with \0: it is no JSON (\u{1}).",
        "dockerd does not start with the option '\0': it knows no such option.",
        "docker build refuses this Dockerfile: \0.",
        "\0 is empty; give Kubernetes manifests in YAML or JSON.",
        "The text carries an error that is known: \0",
        "dockerd does not start with the exec-opt '\0': it must be KEY=VALUE, such as isolation=hyperv.",
        "dockerd does not start with the isolation '\0'; there are default, process and hyperv.",
        "dockerd does not start with the exec-opt '\0': on Windows it knows isolation, on Linux native.cgroupdriver.",
        "\0 extends itself: \u{1}.",
        "\0 takes its settings from \u{1} in \u{2}, which was not given: what they say is not known.",
        "\0 extends \u{1}, and \u{2} has no such service.",
        "\0: \u{1}",
        "hostNetwork has no effect on a Windows node unless the pod is made of HostProcess containers.",
        "\0 is \u{1}, but the pod's own hostProcess is \u{2}: the API server wants the same in both.",
        "A pod of HostProcess containers needs hostNetwork: true; the API server rejects it without.",
        "Some containers are HostProcess containers and some are not; the API server wants all of them or none.",
        "The Windows version of the host is not certain. \0",
        "\0 is newer than the host, \u{1}: \u{2} refuses to pull it (rule \u{3}), and Windows runs newer containers only on newer hosts, with any isolation.",
        "\0 is newer than the host, \u{1}: Windows runs newer containers only on newer hosts, with any isolation.",
        "\0 is older than the host, \u{1}: \u{2} refuses to pull it (rule \u{3}), and with process isolation Windows would stop it (0xc0370101).",
        "\0 is older than the host, \u{1}: with process isolation the container shares the host's kernel and Windows stops it (0xc0370101).",
        "\0 is a later update than the host, \u{1}, has; in February 2020, February 2025 and May 2025 such images failed on hosts that were behind (0xc0370106).",
        "The Windows version of \0 is not known. \u{1}",
        "\0 asks for process isolation, which dockerd on \u{1} refuses: Windows clients before version 1809 run Hyper-V containers only.",
        "\0 asks for \u{1} isolation, which a Linux engine does not have: it knows the default only.",
        "\0 asks for the isolation '\u{1}'; there are default, process and hyperv.",
        "\0 is a kind that winver does not check; it reads pods, workloads, nodes, runtime classes, events and lists of them.",
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
        "spec.os.name is \0, but \u{1} asks for \u{2} nodes: the kubelet rejects the pod wherever it is placed.",
        "\0 is a Windows container, and no constraint keeps it off the Linux nodes of the swarm.",
        "The pod asks for Windows nodes but does not set spec.os.name: windows, so the API server and the pod security standards treat it as a Linux pod.",
        "\0 is out of support since \u{1}.",
        "\0 asks for the platform \u{1}, but \u{2} is a \u{3} image.",
        "The kubelet rejected the pod: \0.",
        "Whether \0 is pulled on \u{1} depends on the container runtime: \u{2} would take it, \u{3} would not.",
        "\0 refuses to pull \u{1} on \u{2}: its rule \u{3} does not accept that version there, although Windows would start it.",
        "\0 is pulled on \u{1} by every current runtime; releases with \u{2} refuse it.",
        "The request could not be understood: \0.",
        "The AdmissionReview could not be understood: \0.",
        "\0 and the host, \u{1}, have different revisions: on Windows Server 2016 the revisions must be equal for process isolation.",
        "\0 and \u{1} are both Windows Server 2016, where the revisions must be equal for process isolation; here they are not both known.",
        "\0 is given to a newer Windows in time, and \u{1} then meets another host; today it is \u{2}.",
        "\0 is served no more since \u{1}: the job never starts.",
        "\0 and the host, \u{1}, have different builds with the same binaries. People saw it work; the documents say it does not.",
        "The pod asks for nodes of build \0, where \u{1} (\u{2}) does not run.",
        "\0 was not found in namespace \u{1}; what was given holds \u{2}.",
        "'\0' is no TYPE/NAME; give something like pod/web, deploy/web or node/win-0.",
        "\0 could not be read: \u{1}.",
        "\0: \u{1}",
        "\0: \u{1}: the API server rejects the pod.",
        "\0 is from before Windows containers, which began with build \u{1}.",
        "\0 is the build number of a Windows release.",
        "The string is empty; give a Windows version such as 10.0.20348, 'Windows Server 2022' or ltsc2022.",
        "\0 is the version of binaries that several builds share; it does not tell these builds apart.",
        "'\0' is the version label of a Windows release.",
        "\0 is a Linux system, not a Windows version.",
        "'\0' names no Windows version; give something like 10.0.20348.2402, 'Windows Server 2022', ltsc2022, or the output of ver.",
        "\0 is a version of something else: a Windows version that runs containers starts with 10.0.",
        "\0 is no Windows version: a version is 10.0.BUILD or 10.0.BUILD.REVISION, with a build up to 65535.",
        "'\0' is the name of a Windows release.",
        "'\0' is the name of several Windows versions; a build number would settle it.",
        "The tag in '\0' names a Windows release.",
        "'\0' has no tag that names a Windows version; the os.version of its image config would settle it.",
        "The string is longer than \0 characters, which no version is; give the one line that holds the version.",
        "The string holds two different versions, \0 and \u{1}; give one.",
        "\0 is not the build number of any Windows release that runs containers.",
        "\0 is a Windows version number, but not of a release that winver knows.",
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
        "Host and image have the same build, so the container finds the kernel it was made for.",
        "A HostProcess container is a process of the host itself, so no version has to fit.",
        "The image is newer than the host; Windows runs newer containers only on newer hosts, whatever the isolation.",
        "The image's Windows version is not known.",
        "The image is older than the host and would share the host's kernel; Windows stops it from starting (0xc0370101).",
        "On Windows Server 2016 host and image must have the same revision, and at least one of them is not known.",
        "On Windows Server 2016 host and image must have the same revision; these differ, and the container may not start.",
        "The builds differ in number but share their binaries: it was seen to work, and the documents say it does not.",
        "From build 20348 on, later hosts run earlier containers in process isolation.",
        "Under Hyper-V isolation the container boots its own kernel from the image, which may be as old as the image.",
        "It depends on which version the host has or which entry of the index it takes.",
        "Run the command as an administrator, or give the container's user the right to the file or pipe it names.",
        "Windows denied the access.",
        "Log in to the registry, or give the pod an imagePullSecret, and check the name of the repository.",
        "The registry wants a login, or this login may not pull the image.",
        "Run the container with Hyper-V isolation, or on a newer build of Windows.",
        "This Windows client runs containers with Hyper-V isolation only.",
        "Look for the first error before this one, in the same output or in the log of the runtime.",
        "The container had already stopped when it was spoken to; this follows from an earlier failure.",
        "Run the same image on a host of the image's own build: if it crashes there too, the program is at fault.",
        "The program in the container crashed.",
        "Use a Docker Engine before 23.0, or a host of build 17763 or later.",
        "This Docker Engine does not run on so old a Windows.",
        "Start the service (docker, containerd) and check that the client talks to the right pipe or context.",
        "The container engine does not answer.",
        "Free space where the runtime keeps its layers, then pull again.",
        "The host's disk is full.",
        "Use a base image that has it (Server Core instead of Nano Server), or install the runtime that the program needs; if host and image are of different months, update both.",
        "The program could not be loaded: a DLL or a function in it is missing.",
        "Check the host's DNS servers and proxy.",
        "The name of the registry could not be resolved.",
        "Check ENTRYPOINT, CMD and the path; Nano Server has no PowerShell and few of the tools of Server Core.",
        "The program to start is not in the image.",
        "Use an image for the host's architecture, and check the line endings of scripts.",
        "The program is for another processor architecture, or is no program.",
        "Compare the revisions of host and image: with the same build, an image of a later month than the host can do this, and updating the host helps; otherwise look at memory, antivirus and the layers.",
        "The container stopped while it was starting (0xc0370106), and the code does not say why.",
        "Exclude the runtime's data folder from antivirus and backup, then try again.",
        "Another process holds a file of the container.",
        "Restart the hns service; if that does not help, remove and create the container network anew.",
        "The host's network service (HNS) failed.",
        "Turn on Hyper-V (in a virtual machine: nested virtualization), or use an image of the host's own build with process isolation.",
        "The host cannot start a utility VM: the hypervisor or a feature it needs is off.",
        "Use a tag of the same image for the host's build, or Hyper-V isolation if the image is older than the host.",
        "The image was made for another build of Windows than the host's, and would share the host's kernel.",
        "Use a tag of the same image for the host's build, or a newer host.",
        "The engine refuses the image: it was made for a newer build of Windows than the host's.",
        "Use a tag of the same image for the host's build, or a newer host.",
        "The host cannot unpack the image's utility VM, which happens when the image is newer than the host.",
        "Use a released tag of the image.",
        "The image needs an Insider build of Windows.",
        "Remove the image and pull it again; if it stays, compare the image's build with the host's.",
        "A layer of the image has a format that this Windows does not know, or is damaged.",
        "Look at what the tag offers (docker manifest inspect), and use a tag for the host's build.",
        "The registry offers nothing that this host accepts: no entry for its build, or none for Windows at all.",
        "Check the name and the tag; Microsoft's base images have no latest, and Nano Server 2019 is called 1809 or ltsc2019.",
        "The registry has no such image or tag.",
        "Switch Docker Desktop to the other kind of containers, or run the image on a node of its own operating system.",
        "The image is for another operating system than the engine runs: Linux against Windows.",
        "Free memory, or lower what the container asks for.",
        "The host has too little memory.",
        "Log in, wait, or pull through a mirror.",
        "The registry limits how often this address may pull.",
        "Update the host to the image's revision or later, or use a tag of the host's revision.",
        "Image and host have the same build but different revisions.",
        "Look at load, antivirus and the disk of the host, then try again.",
        "The container did not start in time.",
        "Add the certificate authority to the host's store, or mend the proxy that breaks the connection.",
        "The registry's certificate is not trusted.",
        "Update the tool to a version that knows it.",
        "This tool does not know the host's build of Windows.",
        "no node meets the required node affinity",
        "\0 is after \u{1}; an edition of the future is not known.",
        "\0 is before the first edition of the compatibility matrix, \u{1}.",
        "\0 (line \u{1}, column \u{2})",
        "\0 stands before the first FROM, where only ARG may",
        "\0 cannot be '\u{1}'; it is one of \u{2}",
        "'\0' is no finding code; kubectl winver explain lists them.",
        "'\0' is no date; give YYYY-MM-DD.",
        "FROM takes an image, and AS with a name after it",
        "the gatekeeper's own configuration is not understood, so nothing enters until it is corrected: \0",
        "the here-document <<\0 has no line \0 that ends it",
        "\0 is never a \u{1}.",
        "\0 is missing in \u{1}",
        "\0 has no key '\u{1}'; it takes \u{2}",
        "'\0' is no Kubernetes version; give MAJOR.MINOR such as \u{1}.",
        "'\0' is no language that winver speaks; it speaks \u{1}.",
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
        "the nodes that match are tainted (\0) and the pod does not tolerate it",
        "the text is empty; paste what the failing command printed",
        "\0 has no flag \u{1}",
        "there is no instruction \0",
        "\0 does not meet \u{1}",
        "its apiVersion is '\0'; winver answers admission.k8s.io/v1",
        "\0 must be of type \u{1}, not \u{2}",
        "Keep the service on Windows nodes",
        "Keep the service on nodes of a version that runs it",
        "The same without the option",
        "The same without comments",
        "Give winver what the registry says about the image",
        "Build under Hyper-V isolation (Docker's classic builder)",
        "Make Hyper-V isolation the default of the engine (with Docker's classic image store): daemon.json, then restart it",
        "Run it under Hyper-V isolation (Docker's classic image store)",
        "Run the service under Hyper-V isolation (Docker's classic image store)",
        "See which Windows versions the image offers",
        "Leave the isolation to the engine",
        "If the node is what the constraint asks for, say so by the label",
        "Use a label that is served",
        "Update containerd: from this version on it pulls the image",
        "Name the release",
        "Ask for the platform of the image",
        "Set the label to what the kernel says",
        "Remove the field",
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
        "Use the image of the host's revision",
        "Build on the release of the host",
        "Use an image of the host's release",
        "AT",
        "AVAILABLE",
        "BUILDS",
        "Could be",
        "CAUSE",
        "CHANNEL",
        "CODE",
        "CONFIDENCE",
        "CONTAINER",
        "Known defects of this edition",
        "Disputed",
        "ENDS",
        "Fix",
        "HOST",
        "HYPER-V",
        "IMAGE",
        "ISOLATION",
        "KIND",
        "NAME",
        "NODE",
        "NODES",
        "NOTE",
        "OBJECT",
        "OS",
        "PHASES",
        "PROCESS",
        "PULL",
        "REASON",
        "RELEASE",
        "RULE",
        "Pull rules in use",
        "RUNTIME",
        "RUNTIMES",
        "SERVICED",
        "SEVERITY",
        "Sources",
        "START",
        "SUPPORT",
        "TAGS",
        "TEXT",
        "What to do",
        "VERDICT",
        "VERSION",
        "WHAT IT CHECKS",
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
        "Do what the finding says; when host and image are in the text too, the other findings say what fits.",
        "A pasted text or a log carries an error whose cause is known.",
        "The same few lines are printed for many reasons; which one it is decides what helps.",
        "Follow the finding's sentence; it names what works instead.",
        "A field is accepted, but does not do on Windows what it says.",
        "The pod starts without what its author relies on, or fails on the node.",
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
        "The documents say that revisions do not matter from 1809 on; in February 2020, February 2025 and May 2025 newer images failed on hosts that had not been updated.",
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
        "Ask for the platform of the image, or leave it out.",
        "The platform that a file asks for is not the operating system of the image.",
        "The registry has no such entry, and the pull fails.",
        "Correct the pod and create it again.",
        "The kubelet rejected the pod at admission.",
        "The node's operating system or features do not fit what the pod asks for; it is never retried.",
        "Say which runtime it is, for example containerd 2.2.0; kubectl get nodes -o wide shows it.",
        "Runtimes in use disagree on whether the image may be pulled on this host.",
        "Without the runtime and its version the answer cannot be certain.",
        "Update the runtime to a version whose rule accepts the image, or use an image of the host's release.",
        "The container runtime's own rule refuses the image, although Windows would start it.",
        "The runtime compares versions before it pulls and takes nothing it considers foreign ('no match for platform in manifest'); its rule changed several times and never looks at the isolation.",
        "Correct the request; docs/schema has its form.",
        "The request has a key, a value or an operation that winver does not know.",
        "A typo must not pass silently.",
        "Send an admission.k8s.io/v1 AdmissionReview.",
        "What came in is no AdmissionReview that can be answered.",
        "A gatekeeper that cannot see the object must not wave it through.",
        "Use the image with exactly the host's revision, or update the host to the image's.",
        "Host and image are Windows Server 2016 with different or unknown revisions.",
        "On 2016 alone the revision must match for process isolation; from version 1809 on the build is enough.",
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
        "None of \0 Windows entries is accepted by rule \u{1}: they are \u{2}.",
        "\0 of \u{1} Windows entries are accepted by rule \u{2}; the one it prefers is taken.",
        "\0 does not run on \u{1} with \u{2} isolation. \u{3}",
        "\0 does not run on \u{1} with \u{2} isolation: \u{3} refuses to pull it (rule \u{4}). \u{5}",
        "\0 does not run on \u{1}: it is a Linux image.",
        "\0 does not run on \u{1} with \u{2} isolation: \u{3} refuses to pull it (rule \u{4}), although Windows would start it.",
        "Whether \0 runs on \u{1} with \u{2} isolation depends. \u{3}",
        "Whether \0 runs on \u{1} depends on the isolation: \u{2}.",
        "Whether \0 runs on \u{1} with \u{2} isolation depends on the container runtime: \u{3} would pull it, \u{4} would not.",
        "\0 \u{1}",
        "Nothing in this text is an error that winver knows; paste all that the failing command printed, with the output of docker info or ver, and the image's name.",
        "\0 Give the host (docker info, ver, or kubectl get nodes -o wide) and the image's name to learn what fits.",
        "\0 Give the host (docker info, ver, or kubectl get nodes -o wide) to learn what fits.",
        "\0 Give the image's name with its tag to learn what fits.",
        "\0 \u{1}: \u{2}",
        "\0 is \u{1}, a build of \u{2}.",
        "\0 is \u{1}, the build of no release that winver knows.",
        "\0 is \u{1}, \u{2}.",
        "\0 could be \u{1} releases: \u{2}.",
        "\0 pods and workloads checked: \u{1} run, \u{2} blocked, \u{3} depend, \u{4} unknown.",
        "Images: \0 (\u{1} run, \u{2} blocked, \u{3} depend, \u{4} unknown); files: \u{5}.",
        "Images: \0; files: \u{1}. No host is known for them; give one to learn whether they run there.",
        "Files: \0; none of them starts a Windows container.",
        "\0 pods and workloads checked; none of them asks for Windows.",
        "\0 nodes, \u{1} of them Windows.",
        "Nothing to check: no pod, workload or node was given.",
        "\0: \u{1}",
        "The compatibility matrix as Microsoft published it on \0.",
        "The request could not be answered.",
        "\0 Windows releases can run containers.",
        "\0 may enter.",
        "\0 may not enter: \u{1}",
        "\0 findings are defined.",
        "\0 runs on \u{1} with \u{2} isolation.",
        "\0 runs on \u{1}.",
        "It is not known whether \0 runs on \u{1}. \u{2}",
    ),
    ends: &[
        69, 168, 279, 329, 450, 473, 534, 633, 705, 774, 823, 891, 931, 985, 1027, 1120, 1205, 1311, 1331,
        1413, 1452, 1456, 1549, 1631, 1722, 1824, 1873, 2007, 2106, 2228, 2353, 2499, 2539, 2661, 2747, 2815,
        2930, 2979, 3040, 3155, 3254, 3330, 3381, 3456, 3597, 3627, 3677, 3742, 3816, 3918, 4011, 4097, 4241,
        4269, 4315, 4347, 4435, 4540, 4609, 4648, 4695, 4813, 4937, 5021, 5071, 5186, 5246, 5301, 5376, 5399,
        5403, 5440, 5502, 5545, 5643, 5735, 5781, 5824, 5945, 6035, 6133, 6170, 6246, 6285, 6381, 6483, 6542,
        6612, 6682, 6712, 6761, 6803, 6894, 6972, 7092, 7111, 7135, 7173, 7229, 7258, 7353, 7448, 7534, 7616,
        7724, 7765, 7877, 7982, 8095, 8204, 8281, 8389, 8467, 8572, 8598, 8695, 8760, 8833, 8897, 8987, 9081,
        9185, 9222, 9289, 9341, 9441, 9478, 9541, 9565, 9734, 9804, 9843, 9890, 9992, 10033, 10113, 10181,
        10376, 10464, 10540, 10586, 10679, 10719, 10845, 10925, 11032, 11131, 11197, 11284, 11350, 11449,
        11481, 11525, 11616, 11697, 11787, 11890, 12006, 12044, 12154, 12240, 12290, 12321, 12360, 12412,
        12498, 12557, 12622, 12658, 12754, 12796, 12839, 12891, 12931, 12983, 13044, 13064, 13114, 13145,
        13203, 13235, 13283, 13379, 13427, 13442, 13459, 13487, 13544, 13595, 13609, 13730, 13819, 13860,
        13882, 13938, 13974, 13991, 14011, 14045, 14194, 14255, 14272, 14341, 14398, 14413, 14438, 14455,
        14512, 14538, 14571, 14622, 14649, 14674, 14724, 14780, 14894, 14955, 15025, 15068, 15101, 15165,
        15191, 15249, 15265, 15298, 15335, 15351, 15399, 15442, 15464, 15507, 15583, 15659, 15690, 15734,
        15765, 15806, 15842, 15874, 15908, 15910, 15919, 15925, 15933, 15938, 15945, 15949, 15959, 15968,
        15997, 16005, 16009, 16012, 16016, 16023, 16028, 16037, 16041, 16045, 16049, 16054, 16058, 16064,
        16066, 16072, 16079, 16083, 16089, 16096, 16100, 16117, 16124, 16132, 16140, 16148, 16155, 16160,
        16167, 16171, 16175, 16185, 16192, 16199, 16213, 16217, 16231, 16341, 16422, 16527, 16586, 16639,
        16690, 16778, 16840, 16926, 17017, 17110, 17205, 17241, 17325, 17364, 17409, 17469, 17564, 17625,
        17685, 17774, 17816, 17872, 17910, 18010, 18071, 18155, 18214, 18275, 18346, 18412, 18474, 18582,
        18659, 18750, 18852, 18922, 18989, 19044, 19112, 19164, 19275, 19431, 19533, 19686, 19729, 19799,
        19960, 20074, 20138, 20242, 20308, 20367, 20411, 20425, 20488, 20533, 20586, 20639, 20722, 20739,
        20787, 20901, 20991, 21052, 21142, 21186, 21253, 21355, 21414, 21488, 21510, 21584, 21647, 21670,
        21742, 21783, 21825, 21867, 21955, 22019, 22042, 22110, 22202, 22249, 22347, 22489, 22515, 22575,
        22745, 22808, 22872, 22938, 22989, 23064, 23115, 23151, 23193, 23287, 23377, 23450, 23515, 23615,
        23699, 23887, 23933, 24006, 24036, 24080, 24136, 24201, 24283, 24358, 24460, 24512, 24603, 24691,
        24754, 24808, 24832, 24909, 24975, 25062, 25126, 25188, 25229, 25260, 25317, 25337, 25377, 25436,
        25491, 25548, 25603, 25654, 25706, 25757, 25783, 25843, 25918, 25957, 26027, 26068, 26169, 26216,
        26264, 26364, 26367, 26523, 26628, 26712, 26768, 26774, 26795, 26845, 26855, 26880, 26948, 27008,
        27097, 27147, 27207, 27234, 27287, 27291, 27347, 27381, 27419, 27431, 27449, 27472, 27501, 27513,
        27551,
    ],
}];

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
    pub(crate) fn finding_compose_type(key: &str, expected: &str, found: &str) -> Message {
        Message::new(5, &[key, expected, found])
    }
    pub(crate) fn finding_constraint_not_understood(constraint: &str) -> Message {
        Message::new(6, &[constraint])
    }
    pub(crate) fn finding_container_job_github(image: &str, label: &str) -> Message {
        Message::new(7, &[image, label])
    }
    pub(crate) fn finding_container_job_gitlab(image: &str, label: &str) -> Message {
        Message::new(8, &[image, label])
    }
    pub(crate) fn finding_daemon_comment(document: &str) -> Message {
        Message::new(9, &[document])
    }
    pub(crate) fn finding_daemon_not_json(document: &str, detail: &str) -> Message {
        Message::new(10, &[document, detail])
    }
    pub(crate) fn finding_daemon_option(option: &str) -> Message {
        Message::new(11, &[option])
    }
    pub(crate) fn finding_dockerfile_refused(detail: &str) -> Message {
        Message::new(12, &[detail])
    }
    pub(crate) fn finding_document_empty(document: &str) -> Message {
        Message::new(13, &[document])
    }
    pub(crate) fn finding_error_recognised(what: &str) -> Message {
        Message::new(14, &[what])
    }
    pub(crate) fn finding_exec_opt_form(option: &str) -> Message {
        Message::new(15, &[option])
    }
    pub(crate) fn finding_exec_opt_isolation(isolation: &str) -> Message {
        Message::new(16, &[isolation])
    }
    pub(crate) fn finding_exec_opt_unknown(option: &str) -> Message {
        Message::new(17, &[option])
    }
    pub(crate) fn finding_extends_circle(name: &str, chain: &str) -> Message {
        Message::new(18, &[name, chain])
    }
    pub(crate) fn finding_extends_not_given(name: &str, service: &str, file: &str) -> Message {
        Message::new(19, &[name, service, file])
    }
    pub(crate) fn finding_extends_unknown(name: &str, service: &str, document: &str) -> Message {
        Message::new(20, &[name, service, document])
    }
    pub(crate) fn finding_field_differs(path: &str, text: &str) -> Message {
        Message::new(21, &[path, text])
    }
    pub(crate) fn finding_host_network_ignored() -> Message {
        Message::new(22, &[])
    }
    pub(crate) fn finding_host_process_disagrees(path: &str, value: &str, pod: &str) -> Message {
        Message::new(23, &[path, value, pod])
    }
    pub(crate) fn finding_host_process_network() -> Message {
        Message::new(24, &[])
    }
    pub(crate) fn finding_host_process_partial() -> Message {
        Message::new(25, &[])
    }
    pub(crate) fn finding_host_version_unknown(reason: &str) -> Message {
        Message::new(26, &[reason])
    }
    pub(crate) fn finding_image_newer_refused(image: &str, host: &str, runtime: &str, rule: &str) -> Message {
        Message::new(27, &[image, host, runtime, rule])
    }
    pub(crate) fn finding_image_newer_than_host(image: &str, host: &str) -> Message {
        Message::new(28, &[image, host])
    }
    pub(crate) fn finding_image_older_refused(image: &str, host: &str, runtime: &str, rule: &str) -> Message {
        Message::new(29, &[image, host, runtime, rule])
    }
    pub(crate) fn finding_image_older_than_host(image: &str, host: &str) -> Message {
        Message::new(30, &[image, host])
    }
    pub(crate) fn finding_image_revision_newer(image: &str, host: &str) -> Message {
        Message::new(31, &[image, host])
    }
    pub(crate) fn finding_image_version_unknown(image: &str, reason: &str) -> Message {
        Message::new(32, &[image, reason])
    }
    pub(crate) fn finding_isolation_client(name: &str, host: &str) -> Message {
        Message::new(33, &[name, host])
    }
    pub(crate) fn finding_isolation_linux(name: &str, isolation: &str) -> Message {
        Message::new(34, &[name, isolation])
    }
    pub(crate) fn finding_isolation_unknown(name: &str, isolation: &str) -> Message {
        Message::new(35, &[name, isolation])
    }
    pub(crate) fn finding_kind_not_checked(object: &str) -> Message {
        Message::new(36, &[object])
    }
    pub(crate) fn finding_linux_image_on_windows(image: &str) -> Message {
        Message::new(37, &[image])
    }
    pub(crate) fn finding_linux_only_field(path: &str, message: &str, since: &str) -> Message {
        Message::new(38, &[path, message, since])
    }
    pub(crate) fn finding_linux_only_field_ignored(path: &str) -> Message {
        Message::new(39, &[path])
    }
    pub(crate) fn finding_linux_only_field_later(path: &str, since: &str) -> Message {
        Message::new(40, &[path, since])
    }
    pub(crate) fn finding_linux_only_field_on_node(path: &str) -> Message {
        Message::new(41, &[path])
    }
    pub(crate) fn finding_mismatch_observed(container: &str, text: &str) -> Message {
        Message::new(42, &[container, text])
    }
    pub(crate) fn finding_mixed_base_versions(name: &str, image: &str, other: &str) -> Message {
        Message::new(43, &[name, image, other])
    }
    pub(crate) fn finding_no_entry_observed(container: &str, text: &str) -> Message {
        Message::new(44, &[container, text])
    }
    pub(crate) fn finding_no_node_fits(detail: &str) -> Message {
        Message::new(45, &[detail])
    }
    pub(crate) fn finding_no_swarm_node_fits(name: &str, detail: &str) -> Message {
        Message::new(46, &[name, detail])
    }
    pub(crate) fn finding_node_version_unknown(node: &str, kernel: &str) -> Message {
        Message::new(47, &[node, kernel])
    }
    pub(crate) fn finding_not_an_object(document: &str, found: &str) -> Message {
        Message::new(48, &[document, found])
    }
    pub(crate) fn finding_not_documented(
        image: &str,
        host: &str,
        isolation: &str,
        status: &str,
        edition: &str,
    ) -> Message {
        Message::new(49, &[image, host, isolation, status, edition])
    }
    pub(crate) fn finding_os_contradicted(os: &str, path: &str, other: &str) -> Message {
        Message::new(50, &[os, path, other])
    }
    pub(crate) fn finding_os_not_constrained(name: &str) -> Message {
        Message::new(51, &[name])
    }
    pub(crate) fn finding_os_not_set() -> Message {
        Message::new(52, &[])
    }
    pub(crate) fn finding_out_of_support(release: &str, ended: &str) -> Message {
        Message::new(53, &[release, ended])
    }
    pub(crate) fn finding_platform_contradicts_image(
        name: &str,
        platform: &str,
        image: &str,
        os: &str,
    ) -> Message {
        Message::new(54, &[name, platform, image, os])
    }
    pub(crate) fn finding_pod_rejected(reason: &str) -> Message {
        Message::new(55, &[reason])
    }
    pub(crate) fn finding_pull_depends_on_runtime(
        image: &str,
        host: &str,
        accepting: &str,
        refusing: &str,
    ) -> Message {
        Message::new(56, &[image, host, accepting, refusing])
    }
    pub(crate) fn finding_pull_refused(runtime: &str, image: &str, host: &str, rule: &str) -> Message {
        Message::new(57, &[runtime, image, host, rule])
    }
    pub(crate) fn finding_pull_refused_by_others(image: &str, host: &str, refusing: &str) -> Message {
        Message::new(58, &[image, host, refusing])
    }
    pub(crate) fn finding_request_not_understood(detail: &str) -> Message {
        Message::new(59, &[detail])
    }
    pub(crate) fn finding_review_not_understood(detail: &str) -> Message {
        Message::new(60, &[detail])
    }
    pub(crate) fn finding_revision_mismatch(image: &str, host: &str) -> Message {
        Message::new(61, &[image, host])
    }
    pub(crate) fn finding_revision_not_known(image: &str, host: &str) -> Message {
        Message::new(62, &[image, host])
    }
    pub(crate) fn finding_runner_label_moves(label: &str, image: &str, host: &str) -> Message {
        Message::new(63, &[label, image, host])
    }
    pub(crate) fn finding_runner_retired(label: &str, until: &str) -> Message {
        Message::new(64, &[label, until])
    }
    pub(crate) fn finding_same_family(image: &str, host: &str) -> Message {
        Message::new(65, &[image, host])
    }
    pub(crate) fn finding_selector_against_image(
        selected: &str,
        image: &str,
        image_version: &str,
    ) -> Message {
        Message::new(66, &[selected, image, image_version])
    }
    pub(crate) fn finding_target_not_found(target: &str, namespace: &str, known: &str) -> Message {
        Message::new(67, &[target, namespace, known])
    }
    pub(crate) fn finding_target_not_understood(target: &str) -> Message {
        Message::new(68, &[target])
    }
    pub(crate) fn finding_text_not_readable(document: &str, detail: &str) -> Message {
        Message::new(69, &[document, detail])
    }
    pub(crate) fn finding_value_not_understood(field: &str, detail: &str) -> Message {
        Message::new(70, &[field, detail])
    }
    pub(crate) fn finding_windows_options_on_linux(path: &str, message: &str) -> Message {
        Message::new(71, &[path, message])
    }
    pub(crate) fn identify_before_containers(text: &str, first: &str) -> Message {
        Message::new(72, &[text, first])
    }
    pub(crate) fn identify_build_number(text: &str) -> Message {
        Message::new(73, &[text])
    }
    pub(crate) fn identify_empty() -> Message {
        Message::new(74, &[])
    }
    pub(crate) fn identify_family(text: &str) -> Message {
        Message::new(75, &[text])
    }
    pub(crate) fn identify_label(text: &str) -> Message {
        Message::new(76, &[text])
    }
    pub(crate) fn identify_linux(text: &str) -> Message {
        Message::new(77, &[text])
    }
    pub(crate) fn identify_nothing(text: &str) -> Message {
        Message::new(78, &[text])
    }
    pub(crate) fn identify_other_version(text: &str) -> Message {
        Message::new(79, &[text])
    }
    pub(crate) fn identify_out_of_range(number: &str) -> Message {
        Message::new(80, &[number])
    }
    pub(crate) fn identify_release_name(text: &str) -> Message {
        Message::new(81, &[text])
    }
    pub(crate) fn identify_several(text: &str) -> Message {
        Message::new(82, &[text])
    }
    pub(crate) fn identify_tag(text: &str) -> Message {
        Message::new(83, &[text])
    }
    pub(crate) fn identify_tag_says_nothing(text: &str) -> Message {
        Message::new(84, &[text])
    }
    pub(crate) fn identify_too_long(max: &str) -> Message {
        Message::new(85, &[max])
    }
    pub(crate) fn identify_two_versions(first: &str, second: &str) -> Message {
        Message::new(86, &[first, second])
    }
    pub(crate) fn identify_unknown_number(text: &str) -> Message {
        Message::new(87, &[text])
    }
    pub(crate) fn identify_unreleased_build(text: &str) -> Message {
        Message::new(88, &[text])
    }
    pub(crate) fn identify_version_number(text: &str) -> Message {
        Message::new(89, &[text])
    }
    pub(crate) fn image_config(image: &str) -> Message {
        Message::new(90, &[image])
    }
    pub(crate) fn image_index(image: &str) -> Message {
        Message::new(91, &[image])
    }
    pub(crate) fn image_manifest_only(image: &str) -> Message {
        Message::new(92, &[image])
    }
    pub(crate) fn image_no_os_version(image: &str) -> Message {
        Message::new(93, &[image])
    }
    pub(crate) fn image_not_oci(image: &str) -> Message {
        Message::new(94, &[image])
    }
    pub(crate) fn reason_linux_image(image: &str) -> Message {
        Message::new(95, &[image])
    }
    pub(crate) fn reason_no_host() -> Message {
        Message::new(96, &[])
    }
    pub(crate) fn reason_no_image_version(image: &str) -> Message {
        Message::new(97, &[image])
    }
    pub(crate) fn reason_pull_depends(image: &str) -> Message {
        Message::new(98, &[image])
    }
    pub(crate) fn reason_pull_refused(runtime: &str, image: &str, rule: &str) -> Message {
        Message::new(99, &[runtime, image, rule])
    }
    pub(crate) fn reason_pull_refused_newer(runtime: &str, image: &str, rule: &str) -> Message {
        Message::new(100, &[runtime, image, rule])
    }
    pub(crate) fn reason_pull_refused_older(runtime: &str, image: &str, rule: &str) -> Message {
        Message::new(101, &[runtime, image, rule])
    }
    pub(crate) fn start_equal_builds() -> Message {
        Message::new(102, &[])
    }
    pub(crate) fn start_host_process() -> Message {
        Message::new(103, &[])
    }
    pub(crate) fn start_newer_image() -> Message {
        Message::new(104, &[])
    }
    pub(crate) fn start_no_version() -> Message {
        Message::new(105, &[])
    }
    pub(crate) fn start_older_image() -> Message {
        Message::new(106, &[])
    }
    pub(crate) fn start_revision_unknown() -> Message {
        Message::new(107, &[])
    }
    pub(crate) fn start_revisions_differ() -> Message {
        Message::new(108, &[])
    }
    pub(crate) fn start_same_family() -> Message {
        Message::new(109, &[])
    }
    pub(crate) fn start_stable_abi() -> Message {
        Message::new(110, &[])
    }
    pub(crate) fn start_utility_vm() -> Message {
        Message::new(111, &[])
    }
    pub(crate) fn start_varies() -> Message {
        Message::new(112, &[])
    }
    pub(crate) fn cause_access_denied_next() -> Message {
        Message::new(113, &[])
    }
    pub(crate) fn cause_access_denied_what() -> Message {
        Message::new(114, &[])
    }
    pub(crate) fn cause_auth_next() -> Message {
        Message::new(115, &[])
    }
    pub(crate) fn cause_auth_what() -> Message {
        Message::new(116, &[])
    }
    pub(crate) fn cause_client_needs_hyperv_next() -> Message {
        Message::new(117, &[])
    }
    pub(crate) fn cause_client_needs_hyperv_what() -> Message {
        Message::new(118, &[])
    }
    pub(crate) fn cause_container_gone_next() -> Message {
        Message::new(119, &[])
    }
    pub(crate) fn cause_container_gone_what() -> Message {
        Message::new(120, &[])
    }
    pub(crate) fn cause_crash_next() -> Message {
        Message::new(121, &[])
    }
    pub(crate) fn cause_crash_what() -> Message {
        Message::new(122, &[])
    }
    pub(crate) fn cause_daemon_needs_newer_windows_next() -> Message {
        Message::new(123, &[])
    }
    pub(crate) fn cause_daemon_needs_newer_windows_what() -> Message {
        Message::new(124, &[])
    }
    pub(crate) fn cause_daemon_not_reached_next() -> Message {
        Message::new(125, &[])
    }
    pub(crate) fn cause_daemon_not_reached_what() -> Message {
        Message::new(126, &[])
    }
    pub(crate) fn cause_disk_full_next() -> Message {
        Message::new(127, &[])
    }
    pub(crate) fn cause_disk_full_what() -> Message {
        Message::new(128, &[])
    }
    pub(crate) fn cause_dll_missing_next() -> Message {
        Message::new(129, &[])
    }
    pub(crate) fn cause_dll_missing_what() -> Message {
        Message::new(130, &[])
    }
    pub(crate) fn cause_dns_next() -> Message {
        Message::new(131, &[])
    }
    pub(crate) fn cause_dns_what() -> Message {
        Message::new(132, &[])
    }
    pub(crate) fn cause_entry_point_not_found_next() -> Message {
        Message::new(133, &[])
    }
    pub(crate) fn cause_entry_point_not_found_what() -> Message {
        Message::new(134, &[])
    }
    pub(crate) fn cause_exec_format_next() -> Message {
        Message::new(135, &[])
    }
    pub(crate) fn cause_exec_format_what() -> Message {
        Message::new(136, &[])
    }
    pub(crate) fn cause_exited_unexpectedly_next() -> Message {
        Message::new(137, &[])
    }
    pub(crate) fn cause_exited_unexpectedly_what() -> Message {
        Message::new(138, &[])
    }
    pub(crate) fn cause_file_in_use_next() -> Message {
        Message::new(139, &[])
    }
    pub(crate) fn cause_file_in_use_what() -> Message {
        Message::new(140, &[])
    }
    pub(crate) fn cause_hns_network_next() -> Message {
        Message::new(141, &[])
    }
    pub(crate) fn cause_hns_network_what() -> Message {
        Message::new(142, &[])
    }
    pub(crate) fn cause_hyperv_off_next() -> Message {
        Message::new(143, &[])
    }
    pub(crate) fn cause_hyperv_off_what() -> Message {
        Message::new(144, &[])
    }
    pub(crate) fn cause_image_build_mismatch_next() -> Message {
        Message::new(145, &[])
    }
    pub(crate) fn cause_image_build_mismatch_what() -> Message {
        Message::new(146, &[])
    }
    pub(crate) fn cause_image_incompatible_next() -> Message {
        Message::new(147, &[])
    }
    pub(crate) fn cause_image_incompatible_what() -> Message {
        Message::new(148, &[])
    }
    pub(crate) fn cause_image_newer_unpack_next() -> Message {
        Message::new(149, &[])
    }
    pub(crate) fn cause_image_newer_unpack_what() -> Message {
        Message::new(150, &[])
    }
    pub(crate) fn cause_insider_required_next() -> Message {
        Message::new(151, &[])
    }
    pub(crate) fn cause_insider_required_what() -> Message {
        Message::new(152, &[])
    }
    pub(crate) fn cause_invalid_layer_next() -> Message {
        Message::new(153, &[])
    }
    pub(crate) fn cause_invalid_layer_what() -> Message {
        Message::new(154, &[])
    }
    pub(crate) fn cause_no_matching_platform_next() -> Message {
        Message::new(155, &[])
    }
    pub(crate) fn cause_no_matching_platform_what() -> Message {
        Message::new(156, &[])
    }
    pub(crate) fn cause_not_found_next() -> Message {
        Message::new(157, &[])
    }
    pub(crate) fn cause_not_found_what() -> Message {
        Message::new(158, &[])
    }
    pub(crate) fn cause_os_mismatch_next() -> Message {
        Message::new(159, &[])
    }
    pub(crate) fn cause_os_mismatch_what() -> Message {
        Message::new(160, &[])
    }
    pub(crate) fn cause_out_of_memory_next() -> Message {
        Message::new(161, &[])
    }
    pub(crate) fn cause_out_of_memory_what() -> Message {
        Message::new(162, &[])
    }
    pub(crate) fn cause_rate_limit_next() -> Message {
        Message::new(163, &[])
    }
    pub(crate) fn cause_rate_limit_what() -> Message {
        Message::new(164, &[])
    }
    pub(crate) fn cause_revision_mismatch_next() -> Message {
        Message::new(165, &[])
    }
    pub(crate) fn cause_revision_mismatch_what() -> Message {
        Message::new(166, &[])
    }
    pub(crate) fn cause_timeout_next() -> Message {
        Message::new(167, &[])
    }
    pub(crate) fn cause_timeout_what() -> Message {
        Message::new(168, &[])
    }
    pub(crate) fn cause_tls_next() -> Message {
        Message::new(169, &[])
    }
    pub(crate) fn cause_tls_what() -> Message {
        Message::new(170, &[])
    }
    pub(crate) fn cause_tool_too_old_next() -> Message {
        Message::new(171, &[])
    }
    pub(crate) fn cause_tool_too_old_what() -> Message {
        Message::new(172, &[])
    }
    pub(crate) fn detail_affinity() -> Message {
        Message::new(173, &[])
    }
    pub(crate) fn detail_as_of_after_today(date: &str, today: &str) -> Message {
        Message::new(174, &[date, today])
    }
    pub(crate) fn detail_as_of_before_first(date: &str, first: &str) -> Message {
        Message::new(175, &[date, first])
    }
    pub(crate) fn detail_at(detail: &str, line: &str, column: &str) -> Message {
        Message::new(176, &[detail, line, column])
    }
    pub(crate) fn detail_before_from(instruction: &str) -> Message {
        Message::new(177, &[instruction])
    }
    pub(crate) fn detail_choice(key: &str, value: &str, known: &str) -> Message {
        Message::new(178, &[key, value, known])
    }
    pub(crate) fn detail_code(text: &str) -> Message {
        Message::new(179, &[text])
    }
    pub(crate) fn detail_date(text: &str) -> Message {
        Message::new(180, &[text])
    }
    pub(crate) fn detail_from_words() -> Message {
        Message::new(181, &[])
    }
    pub(crate) fn detail_gatekeeper(detail: &str) -> Message {
        Message::new(182, &[detail])
    }
    pub(crate) fn detail_here_document(end: &str) -> Message {
        Message::new(183, &[end])
    }
    pub(crate) fn detail_host_kind(host: &str, kind: &str) -> Message {
        Message::new(184, &[host, kind])
    }
    pub(crate) fn detail_key_missing(key: &str, of: &str) -> Message {
        Message::new(185, &[key, of])
    }
    pub(crate) fn detail_key_unknown(of: &str, key: &str, known: &str) -> Message {
        Message::new(186, &[of, key, known])
    }
    pub(crate) fn detail_kubernetes(text: &str, example: &str) -> Message {
        Message::new(187, &[text, example])
    }
    pub(crate) fn detail_language(text: &str, known: &str) -> Message {
        Message::new(188, &[text, known])
    }
    pub(crate) fn detail_no_from() -> Message {
        Message::new(189, &[])
    }
    pub(crate) fn detail_no_object(operation: &str) -> Message {
        Message::new(190, &[operation])
    }
    pub(crate) fn detail_no_request() -> Message {
        Message::new(191, &[])
    }
    pub(crate) fn detail_no_stage(number: &str) -> Message {
        Message::new(192, &[number])
    }
    pub(crate) fn detail_no_uid() -> Message {
        Message::new(193, &[])
    }
    pub(crate) fn detail_not_a_request(found: &str) -> Message {
        Message::new(194, &[found])
    }
    pub(crate) fn detail_not_a_review(kind: &str) -> Message {
        Message::new(195, &[kind])
    }
    pub(crate) fn detail_not_json(detail: &str) -> Message {
        Message::new(196, &[detail])
    }
    pub(crate) fn detail_nothing_known() -> Message {
        Message::new(197, &[])
    }
    pub(crate) fn detail_operation_missing(known: &str) -> Message {
        Message::new(198, &[known])
    }
    pub(crate) fn detail_runtime(text: &str) -> Message {
        Message::new(199, &[text])
    }
    pub(crate) fn detail_runtime_version(text: &str, product: &str, example: &str) -> Message {
        Message::new(200, &[text, product, example])
    }
    pub(crate) fn detail_selector(key: &str, value: &str) -> Message {
        Message::new(201, &[key, value])
    }
    pub(crate) fn detail_taint(taint: &str) -> Message {
        Message::new(202, &[taint])
    }
    pub(crate) fn detail_text_empty() -> Message {
        Message::new(203, &[])
    }
    pub(crate) fn detail_unknown_flag(instruction: &str, flag: &str) -> Message {
        Message::new(204, &[instruction, flag])
    }
    pub(crate) fn detail_unknown_instruction(instruction: &str) -> Message {
        Message::new(205, &[instruction])
    }
    pub(crate) fn detail_unmet(node: &str, constraint: &str) -> Message {
        Message::new(206, &[node, constraint])
    }
    pub(crate) fn detail_version(version: &str) -> Message {
        Message::new(207, &[version])
    }
    pub(crate) fn detail_wrong_type(key: &str, expected: &str, found: &str) -> Message {
        Message::new(208, &[key, expected, found])
    }
    pub(crate) fn fix_add_constraint() -> Message {
        Message::new(209, &[])
    }
    pub(crate) fn fix_add_version_constraint() -> Message {
        Message::new(210, &[])
    }
    pub(crate) fn fix_daemon_option() -> Message {
        Message::new(211, &[])
    }
    pub(crate) fn fix_daemon_plain() -> Message {
        Message::new(212, &[])
    }
    pub(crate) fn fix_give_images() -> Message {
        Message::new(213, &[])
    }
    pub(crate) fn fix_hyperv_build() -> Message {
        Message::new(214, &[])
    }
    pub(crate) fn fix_hyperv_daemon() -> Message {
        Message::new(215, &[])
    }
    pub(crate) fn fix_hyperv_docker() -> Message {
        Message::new(216, &[])
    }
    pub(crate) fn fix_hyperv_service() -> Message {
        Message::new(217, &[])
    }
    pub(crate) fn fix_inspect_index() -> Message {
        Message::new(218, &[])
    }
    pub(crate) fn fix_isolation_default() -> Message {
        Message::new(219, &[])
    }
    pub(crate) fn fix_label_node() -> Message {
        Message::new(220, &[])
    }
    pub(crate) fn fix_move_runner() -> Message {
        Message::new(221, &[])
    }
    pub(crate) fn fix_newer_containerd() -> Message {
        Message::new(222, &[])
    }
    pub(crate) fn fix_pin_runner() -> Message {
        Message::new(223, &[])
    }
    pub(crate) fn fix_platform() -> Message {
        Message::new(224, &[])
    }
    pub(crate) fn fix_relabel_node() -> Message {
        Message::new(225, &[])
    }
    pub(crate) fn fix_remove_field() -> Message {
        Message::new(226, &[])
    }
    pub(crate) fn fix_same_base() -> Message {
        Message::new(227, &[])
    }
    pub(crate) fn fix_same_os() -> Message {
        Message::new(228, &[])
    }
    pub(crate) fn fix_see_node() -> Message {
        Message::new(229, &[])
    }
    pub(crate) fn fix_select_build() -> Message {
        Message::new(230, &[])
    }
    pub(crate) fn fix_service_constraint() -> Message {
        Message::new(231, &[])
    }
    pub(crate) fn fix_service_image() -> Message {
        Message::new(232, &[])
    }
    pub(crate) fn fix_set_host_network() -> Message {
        Message::new(233, &[])
    }
    pub(crate) fn fix_set_host_process() -> Message {
        Message::new(234, &[])
    }
    pub(crate) fn fix_set_os() -> Message {
        Message::new(235, &[])
    }
    pub(crate) fn fix_update_host() -> Message {
        Message::new(236, &[])
    }
    pub(crate) fn fix_use_revision() -> Message {
        Message::new(237, &[])
    }
    pub(crate) fn fix_use_tag() -> Message {
        Message::new(238, &[])
    }
    pub(crate) fn fix_use_tag_pod() -> Message {
        Message::new(239, &[])
    }
    pub(crate) fn label_at() -> Message {
        Message::new(240, &[])
    }
    pub(crate) fn label_available() -> Message {
        Message::new(241, &[])
    }
    pub(crate) fn label_builds() -> Message {
        Message::new(242, &[])
    }
    pub(crate) fn label_candidates() -> Message {
        Message::new(243, &[])
    }
    pub(crate) fn label_cause() -> Message {
        Message::new(244, &[])
    }
    pub(crate) fn label_channel() -> Message {
        Message::new(245, &[])
    }
    pub(crate) fn label_code() -> Message {
        Message::new(246, &[])
    }
    pub(crate) fn label_confidence() -> Message {
        Message::new(247, &[])
    }
    pub(crate) fn label_container() -> Message {
        Message::new(248, &[])
    }
    pub(crate) fn label_defects() -> Message {
        Message::new(249, &[])
    }
    pub(crate) fn label_disputes() -> Message {
        Message::new(250, &[])
    }
    pub(crate) fn label_ends() -> Message {
        Message::new(251, &[])
    }
    pub(crate) fn label_fix() -> Message {
        Message::new(252, &[])
    }
    pub(crate) fn label_host() -> Message {
        Message::new(253, &[])
    }
    pub(crate) fn label_hyperv() -> Message {
        Message::new(254, &[])
    }
    pub(crate) fn label_image() -> Message {
        Message::new(255, &[])
    }
    pub(crate) fn label_isolation() -> Message {
        Message::new(256, &[])
    }
    pub(crate) fn label_kind() -> Message {
        Message::new(257, &[])
    }
    pub(crate) fn label_name() -> Message {
        Message::new(258, &[])
    }
    pub(crate) fn label_node() -> Message {
        Message::new(259, &[])
    }
    pub(crate) fn label_nodes() -> Message {
        Message::new(260, &[])
    }
    pub(crate) fn label_note() -> Message {
        Message::new(261, &[])
    }
    pub(crate) fn label_object() -> Message {
        Message::new(262, &[])
    }
    pub(crate) fn label_os() -> Message {
        Message::new(263, &[])
    }
    pub(crate) fn label_phases() -> Message {
        Message::new(264, &[])
    }
    pub(crate) fn label_process() -> Message {
        Message::new(265, &[])
    }
    pub(crate) fn label_pull() -> Message {
        Message::new(266, &[])
    }
    pub(crate) fn label_reason() -> Message {
        Message::new(267, &[])
    }
    pub(crate) fn label_release() -> Message {
        Message::new(268, &[])
    }
    pub(crate) fn label_rule() -> Message {
        Message::new(269, &[])
    }
    pub(crate) fn label_rules() -> Message {
        Message::new(270, &[])
    }
    pub(crate) fn label_runtime() -> Message {
        Message::new(271, &[])
    }
    pub(crate) fn label_runtimes() -> Message {
        Message::new(272, &[])
    }
    pub(crate) fn label_serviced() -> Message {
        Message::new(273, &[])
    }
    pub(crate) fn label_severity() -> Message {
        Message::new(274, &[])
    }
    pub(crate) fn label_sources() -> Message {
        Message::new(275, &[])
    }
    pub(crate) fn label_start() -> Message {
        Message::new(276, &[])
    }
    pub(crate) fn label_support() -> Message {
        Message::new(277, &[])
    }
    pub(crate) fn label_tags() -> Message {
        Message::new(278, &[])
    }
    pub(crate) fn label_text() -> Message {
        Message::new(279, &[])
    }
    pub(crate) fn label_todo() -> Message {
        Message::new(280, &[])
    }
    pub(crate) fn label_verdict() -> Message {
        Message::new(281, &[])
    }
    pub(crate) fn label_version() -> Message {
        Message::new(282, &[])
    }
    pub(crate) fn label_what() -> Message {
        Message::new(283, &[])
    }
    pub(crate) fn label_what_read() -> Message {
        Message::new(284, &[])
    }
    pub(crate) fn label_why() -> Message {
        Message::new(285, &[])
    }
    pub(crate) fn rule_base_image_not_set_fix() -> Message {
        Message::new(286, &[])
    }
    pub(crate) fn rule_base_image_not_set_what() -> Message {
        Message::new(287, &[])
    }
    pub(crate) fn rule_base_image_not_set_why() -> Message {
        Message::new(288, &[])
    }
    pub(crate) fn rule_build_label_contradicted_fix() -> Message {
        Message::new(289, &[])
    }
    pub(crate) fn rule_build_label_contradicted_what() -> Message {
        Message::new(290, &[])
    }
    pub(crate) fn rule_build_label_contradicted_why() -> Message {
        Message::new(291, &[])
    }
    pub(crate) fn rule_build_not_constrained_fix() -> Message {
        Message::new(292, &[])
    }
    pub(crate) fn rule_build_not_constrained_what() -> Message {
        Message::new(293, &[])
    }
    pub(crate) fn rule_build_not_constrained_why() -> Message {
        Message::new(294, &[])
    }
    pub(crate) fn rule_build_not_pinned_fix() -> Message {
        Message::new(295, &[])
    }
    pub(crate) fn rule_build_not_pinned_what() -> Message {
        Message::new(296, &[])
    }
    pub(crate) fn rule_build_not_pinned_why() -> Message {
        Message::new(297, &[])
    }
    pub(crate) fn rule_compose_refused_fix() -> Message {
        Message::new(298, &[])
    }
    pub(crate) fn rule_compose_refused_what() -> Message {
        Message::new(299, &[])
    }
    pub(crate) fn rule_compose_refused_why() -> Message {
        Message::new(300, &[])
    }
    pub(crate) fn rule_container_job_not_supported_fix() -> Message {
        Message::new(301, &[])
    }
    pub(crate) fn rule_container_job_not_supported_what() -> Message {
        Message::new(302, &[])
    }
    pub(crate) fn rule_container_job_not_supported_why() -> Message {
        Message::new(303, &[])
    }
    pub(crate) fn rule_daemon_json_refused_fix() -> Message {
        Message::new(304, &[])
    }
    pub(crate) fn rule_daemon_json_refused_what() -> Message {
        Message::new(305, &[])
    }
    pub(crate) fn rule_daemon_json_refused_why() -> Message {
        Message::new(306, &[])
    }
    pub(crate) fn rule_dockerfile_refused_fix() -> Message {
        Message::new(307, &[])
    }
    pub(crate) fn rule_dockerfile_refused_what() -> Message {
        Message::new(308, &[])
    }
    pub(crate) fn rule_dockerfile_refused_why() -> Message {
        Message::new(309, &[])
    }
    pub(crate) fn rule_error_recognised_fix() -> Message {
        Message::new(310, &[])
    }
    pub(crate) fn rule_error_recognised_what() -> Message {
        Message::new(311, &[])
    }
    pub(crate) fn rule_error_recognised_why() -> Message {
        Message::new(312, &[])
    }
    pub(crate) fn rule_field_differs_fix() -> Message {
        Message::new(313, &[])
    }
    pub(crate) fn rule_field_differs_what() -> Message {
        Message::new(314, &[])
    }
    pub(crate) fn rule_field_differs_why() -> Message {
        Message::new(315, &[])
    }
    pub(crate) fn rule_host_network_ignored_fix() -> Message {
        Message::new(316, &[])
    }
    pub(crate) fn rule_host_network_ignored_what() -> Message {
        Message::new(317, &[])
    }
    pub(crate) fn rule_host_network_ignored_why() -> Message {
        Message::new(318, &[])
    }
    pub(crate) fn rule_host_process_fix() -> Message {
        Message::new(319, &[])
    }
    pub(crate) fn rule_host_process_what() -> Message {
        Message::new(320, &[])
    }
    pub(crate) fn rule_host_process_why() -> Message {
        Message::new(321, &[])
    }
    pub(crate) fn rule_host_version_unknown_fix() -> Message {
        Message::new(322, &[])
    }
    pub(crate) fn rule_host_version_unknown_what() -> Message {
        Message::new(323, &[])
    }
    pub(crate) fn rule_host_version_unknown_why() -> Message {
        Message::new(324, &[])
    }
    pub(crate) fn rule_image_newer_than_host_fix() -> Message {
        Message::new(325, &[])
    }
    pub(crate) fn rule_image_newer_than_host_what() -> Message {
        Message::new(326, &[])
    }
    pub(crate) fn rule_image_newer_than_host_why() -> Message {
        Message::new(327, &[])
    }
    pub(crate) fn rule_image_older_than_host_fix() -> Message {
        Message::new(328, &[])
    }
    pub(crate) fn rule_image_older_than_host_what() -> Message {
        Message::new(329, &[])
    }
    pub(crate) fn rule_image_older_than_host_why() -> Message {
        Message::new(330, &[])
    }
    pub(crate) fn rule_image_revision_newer_fix() -> Message {
        Message::new(331, &[])
    }
    pub(crate) fn rule_image_revision_newer_what() -> Message {
        Message::new(332, &[])
    }
    pub(crate) fn rule_image_revision_newer_why() -> Message {
        Message::new(333, &[])
    }
    pub(crate) fn rule_image_version_unknown_fix() -> Message {
        Message::new(334, &[])
    }
    pub(crate) fn rule_image_version_unknown_what() -> Message {
        Message::new(335, &[])
    }
    pub(crate) fn rule_image_version_unknown_why() -> Message {
        Message::new(336, &[])
    }
    pub(crate) fn rule_isolation_not_available_fix() -> Message {
        Message::new(337, &[])
    }
    pub(crate) fn rule_isolation_not_available_what() -> Message {
        Message::new(338, &[])
    }
    pub(crate) fn rule_isolation_not_available_why() -> Message {
        Message::new(339, &[])
    }
    pub(crate) fn rule_kind_not_checked_fix() -> Message {
        Message::new(340, &[])
    }
    pub(crate) fn rule_kind_not_checked_what() -> Message {
        Message::new(341, &[])
    }
    pub(crate) fn rule_kind_not_checked_why() -> Message {
        Message::new(342, &[])
    }
    pub(crate) fn rule_linux_image_on_windows_fix() -> Message {
        Message::new(343, &[])
    }
    pub(crate) fn rule_linux_image_on_windows_what() -> Message {
        Message::new(344, &[])
    }
    pub(crate) fn rule_linux_image_on_windows_why() -> Message {
        Message::new(345, &[])
    }
    pub(crate) fn rule_linux_only_field_fix() -> Message {
        Message::new(346, &[])
    }
    pub(crate) fn rule_linux_only_field_what() -> Message {
        Message::new(347, &[])
    }
    pub(crate) fn rule_linux_only_field_why() -> Message {
        Message::new(348, &[])
    }
    pub(crate) fn rule_mismatch_observed_fix() -> Message {
        Message::new(349, &[])
    }
    pub(crate) fn rule_mismatch_observed_what() -> Message {
        Message::new(350, &[])
    }
    pub(crate) fn rule_mismatch_observed_why() -> Message {
        Message::new(351, &[])
    }
    pub(crate) fn rule_mixed_base_versions_fix() -> Message {
        Message::new(352, &[])
    }
    pub(crate) fn rule_mixed_base_versions_what() -> Message {
        Message::new(353, &[])
    }
    pub(crate) fn rule_mixed_base_versions_why() -> Message {
        Message::new(354, &[])
    }
    pub(crate) fn rule_no_node_fits_fix() -> Message {
        Message::new(355, &[])
    }
    pub(crate) fn rule_no_node_fits_what() -> Message {
        Message::new(356, &[])
    }
    pub(crate) fn rule_no_node_fits_why() -> Message {
        Message::new(357, &[])
    }
    pub(crate) fn rule_no_swarm_node_fits_fix() -> Message {
        Message::new(358, &[])
    }
    pub(crate) fn rule_no_swarm_node_fits_what() -> Message {
        Message::new(359, &[])
    }
    pub(crate) fn rule_no_swarm_node_fits_why() -> Message {
        Message::new(360, &[])
    }
    pub(crate) fn rule_node_version_unknown_fix() -> Message {
        Message::new(361, &[])
    }
    pub(crate) fn rule_node_version_unknown_what() -> Message {
        Message::new(362, &[])
    }
    pub(crate) fn rule_node_version_unknown_why() -> Message {
        Message::new(363, &[])
    }
    pub(crate) fn rule_not_documented_fix() -> Message {
        Message::new(364, &[])
    }
    pub(crate) fn rule_not_documented_what() -> Message {
        Message::new(365, &[])
    }
    pub(crate) fn rule_not_documented_why() -> Message {
        Message::new(366, &[])
    }
    pub(crate) fn rule_os_contradicted_fix() -> Message {
        Message::new(367, &[])
    }
    pub(crate) fn rule_os_contradicted_what() -> Message {
        Message::new(368, &[])
    }
    pub(crate) fn rule_os_contradicted_why() -> Message {
        Message::new(369, &[])
    }
    pub(crate) fn rule_os_not_constrained_fix() -> Message {
        Message::new(370, &[])
    }
    pub(crate) fn rule_os_not_constrained_what() -> Message {
        Message::new(371, &[])
    }
    pub(crate) fn rule_os_not_constrained_why() -> Message {
        Message::new(372, &[])
    }
    pub(crate) fn rule_os_not_set_fix() -> Message {
        Message::new(373, &[])
    }
    pub(crate) fn rule_os_not_set_what() -> Message {
        Message::new(374, &[])
    }
    pub(crate) fn rule_os_not_set_why() -> Message {
        Message::new(375, &[])
    }
    pub(crate) fn rule_out_of_support_fix() -> Message {
        Message::new(376, &[])
    }
    pub(crate) fn rule_out_of_support_what() -> Message {
        Message::new(377, &[])
    }
    pub(crate) fn rule_out_of_support_why() -> Message {
        Message::new(378, &[])
    }
    pub(crate) fn rule_platform_contradicts_image_fix() -> Message {
        Message::new(379, &[])
    }
    pub(crate) fn rule_platform_contradicts_image_what() -> Message {
        Message::new(380, &[])
    }
    pub(crate) fn rule_platform_contradicts_image_why() -> Message {
        Message::new(381, &[])
    }
    pub(crate) fn rule_pod_rejected_fix() -> Message {
        Message::new(382, &[])
    }
    pub(crate) fn rule_pod_rejected_what() -> Message {
        Message::new(383, &[])
    }
    pub(crate) fn rule_pod_rejected_why() -> Message {
        Message::new(384, &[])
    }
    pub(crate) fn rule_pull_depends_on_runtime_fix() -> Message {
        Message::new(385, &[])
    }
    pub(crate) fn rule_pull_depends_on_runtime_what() -> Message {
        Message::new(386, &[])
    }
    pub(crate) fn rule_pull_depends_on_runtime_why() -> Message {
        Message::new(387, &[])
    }
    pub(crate) fn rule_pull_refused_fix() -> Message {
        Message::new(388, &[])
    }
    pub(crate) fn rule_pull_refused_what() -> Message {
        Message::new(389, &[])
    }
    pub(crate) fn rule_pull_refused_why() -> Message {
        Message::new(390, &[])
    }
    pub(crate) fn rule_request_not_understood_fix() -> Message {
        Message::new(391, &[])
    }
    pub(crate) fn rule_request_not_understood_what() -> Message {
        Message::new(392, &[])
    }
    pub(crate) fn rule_request_not_understood_why() -> Message {
        Message::new(393, &[])
    }
    pub(crate) fn rule_review_not_understood_fix() -> Message {
        Message::new(394, &[])
    }
    pub(crate) fn rule_review_not_understood_what() -> Message {
        Message::new(395, &[])
    }
    pub(crate) fn rule_review_not_understood_why() -> Message {
        Message::new(396, &[])
    }
    pub(crate) fn rule_revision_mismatch_fix() -> Message {
        Message::new(397, &[])
    }
    pub(crate) fn rule_revision_mismatch_what() -> Message {
        Message::new(398, &[])
    }
    pub(crate) fn rule_revision_mismatch_why() -> Message {
        Message::new(399, &[])
    }
    pub(crate) fn rule_runner_label_moves_fix() -> Message {
        Message::new(400, &[])
    }
    pub(crate) fn rule_runner_label_moves_what() -> Message {
        Message::new(401, &[])
    }
    pub(crate) fn rule_runner_label_moves_why() -> Message {
        Message::new(402, &[])
    }
    pub(crate) fn rule_runner_retired_fix() -> Message {
        Message::new(403, &[])
    }
    pub(crate) fn rule_runner_retired_what() -> Message {
        Message::new(404, &[])
    }
    pub(crate) fn rule_runner_retired_why() -> Message {
        Message::new(405, &[])
    }
    pub(crate) fn rule_same_family_fix() -> Message {
        Message::new(406, &[])
    }
    pub(crate) fn rule_same_family_what() -> Message {
        Message::new(407, &[])
    }
    pub(crate) fn rule_same_family_why() -> Message {
        Message::new(408, &[])
    }
    pub(crate) fn rule_selector_against_image_fix() -> Message {
        Message::new(409, &[])
    }
    pub(crate) fn rule_selector_against_image_what() -> Message {
        Message::new(410, &[])
    }
    pub(crate) fn rule_selector_against_image_why() -> Message {
        Message::new(411, &[])
    }
    pub(crate) fn rule_target_not_found_fix() -> Message {
        Message::new(412, &[])
    }
    pub(crate) fn rule_target_not_found_what() -> Message {
        Message::new(413, &[])
    }
    pub(crate) fn rule_target_not_found_why() -> Message {
        Message::new(414, &[])
    }
    pub(crate) fn rule_text_not_readable_fix() -> Message {
        Message::new(415, &[])
    }
    pub(crate) fn rule_text_not_readable_what() -> Message {
        Message::new(416, &[])
    }
    pub(crate) fn rule_text_not_readable_why() -> Message {
        Message::new(417, &[])
    }
    pub(crate) fn rule_value_not_understood_fix() -> Message {
        Message::new(418, &[])
    }
    pub(crate) fn rule_value_not_understood_what() -> Message {
        Message::new(419, &[])
    }
    pub(crate) fn rule_value_not_understood_why() -> Message {
        Message::new(420, &[])
    }
    pub(crate) fn rule_windows_options_on_linux_fix() -> Message {
        Message::new(421, &[])
    }
    pub(crate) fn rule_windows_options_on_linux_what() -> Message {
        Message::new(422, &[])
    }
    pub(crate) fn rule_windows_options_on_linux_why() -> Message {
        Message::new(423, &[])
    }
    pub(crate) fn selection_refused(offered: &str, rule: &str, versions: &str) -> Message {
        Message::new(424, &[offered, rule, versions])
    }
    pub(crate) fn selection_taken(accepted: &str, offered: &str, rule: &str) -> Message {
        Message::new(425, &[accepted, offered, rule])
    }
    pub(crate) fn summary_blocked(image: &str, host: &str, isolation: &str, reason: &str) -> Message {
        Message::new(426, &[image, host, isolation, reason])
    }
    pub(crate) fn summary_blocked_both(
        image: &str,
        host: &str,
        isolation: &str,
        runtime: &str,
        rule: &str,
        reason: &str,
    ) -> Message {
        Message::new(427, &[image, host, isolation, runtime, rule, reason])
    }
    pub(crate) fn summary_blocked_linux(image: &str, host: &str) -> Message {
        Message::new(428, &[image, host])
    }
    pub(crate) fn summary_blocked_pull(
        image: &str,
        host: &str,
        isolation: &str,
        runtime: &str,
        rule: &str,
    ) -> Message {
        Message::new(429, &[image, host, isolation, runtime, rule])
    }
    pub(crate) fn summary_depends(image: &str, host: &str, isolation: &str, reason: &str) -> Message {
        Message::new(430, &[image, host, isolation, reason])
    }
    pub(crate) fn summary_depends_isolation(image: &str, host: &str, isolations: &str) -> Message {
        Message::new(431, &[image, host, isolations])
    }
    pub(crate) fn summary_depends_runtime(
        image: &str,
        host: &str,
        isolation: &str,
        accepting: &str,
        refusing: &str,
    ) -> Message {
        Message::new(432, &[image, host, isolation, accepting, refusing])
    }
    pub(crate) fn summary_diagnosed(what: &str, next: &str) -> Message {
        Message::new(433, &[what, next])
    }
    pub(crate) fn summary_diagnosed_nothing() -> Message {
        Message::new(434, &[])
    }
    pub(crate) fn summary_diagnosed_without_both(what: &str) -> Message {
        Message::new(435, &[what])
    }
    pub(crate) fn summary_diagnosed_without_host(what: &str) -> Message {
        Message::new(436, &[what])
    }
    pub(crate) fn summary_diagnosed_without_image(what: &str) -> Message {
        Message::new(437, &[what])
    }
    pub(crate) fn summary_explained(code: &str, name: &str, what: &str) -> Message {
        Message::new(438, &[code, name, what])
    }
    pub(crate) fn summary_identified(text: &str, version: &str, releases: &str) -> Message {
        Message::new(439, &[text, version, releases])
    }
    pub(crate) fn summary_identified_build(text: &str, version: &str) -> Message {
        Message::new(440, &[text, version])
    }
    pub(crate) fn summary_identified_release(text: &str, release: &str, version: &str) -> Message {
        Message::new(441, &[text, release, version])
    }
    pub(crate) fn summary_identified_several(text: &str, count: &str, releases: &str) -> Message {
        Message::new(442, &[text, count, releases])
    }
    pub(crate) fn summary_inspected(
        objects: &str,
        runs: &str,
        blocked: &str,
        depends: &str,
        unknown: &str,
    ) -> Message {
        Message::new(443, &[objects, runs, blocked, depends, unknown])
    }
    pub(crate) fn summary_inspected_files(
        uses: &str,
        runs: &str,
        blocked: &str,
        depends: &str,
        unknown: &str,
        files: &str,
    ) -> Message {
        Message::new(444, &[uses, runs, blocked, depends, unknown, files])
    }
    pub(crate) fn summary_inspected_files_no_host(uses: &str, files: &str) -> Message {
        Message::new(445, &[uses, files])
    }
    pub(crate) fn summary_inspected_files_none(files: &str) -> Message {
        Message::new(446, &[files])
    }
    pub(crate) fn summary_inspected_linux(objects: &str) -> Message {
        Message::new(447, &[objects])
    }
    pub(crate) fn summary_inspected_nodes(nodes: &str, windows: &str) -> Message {
        Message::new(448, &[nodes, windows])
    }
    pub(crate) fn summary_inspected_nothing() -> Message {
        Message::new(449, &[])
    }
    pub(crate) fn summary_inspected_one(object: &str, reason: &str) -> Message {
        Message::new(450, &[object, reason])
    }
    pub(crate) fn summary_matrix(date: &str) -> Message {
        Message::new(451, &[date])
    }
    pub(crate) fn summary_refused() -> Message {
        Message::new(452, &[])
    }
    pub(crate) fn summary_releases(count: &str) -> Message {
        Message::new(453, &[count])
    }
    pub(crate) fn summary_reviewed_allowed(object: &str) -> Message {
        Message::new(454, &[object])
    }
    pub(crate) fn summary_reviewed_denied(object: &str, reason: &str) -> Message {
        Message::new(455, &[object, reason])
    }
    pub(crate) fn summary_rules(count: &str) -> Message {
        Message::new(456, &[count])
    }
    pub(crate) fn summary_runs(image: &str, host: &str, isolation: &str) -> Message {
        Message::new(457, &[image, host, isolation])
    }
    pub(crate) fn summary_runs_default(image: &str, host: &str) -> Message {
        Message::new(458, &[image, host])
    }
    pub(crate) fn summary_unknown(image: &str, host: &str, reason: &str) -> Message {
        Message::new(459, &[image, host, reason])
    }
}
