// Written by `cargo xtask codegen`; edit the tables it is made from, not this file.

use super::{Message, Packed};

/// The languages, in the order of [`TEMPLATES`].
pub(super) static LANGUAGES: &[&str] = &["en"];

/// In a template, the characters below stand for values, by number.
pub(super) const VALUES: u8 = 8;

/// The keys of the sentences that a report names.
pub(super) static KEYS: Packed = Packed {
    text: concat!(
        "finding.build-label-contradicted",
        "finding.build-not-pinned",
        "finding.document-empty",
        "finding.error-recognised",
        "finding.error-settled",
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
        "finding.kind-not-checked",
        "finding.linux-image-on-windows",
        "finding.linux-only-field",
        "finding.linux-only-field-ignored",
        "finding.linux-only-field-later",
        "finding.linux-only-field-on-node",
        "finding.mismatch-observed",
        "finding.no-entry-observed",
        "finding.no-node-fits",
        "finding.node-version-unknown",
        "finding.not-an-object",
        "finding.not-documented",
        "finding.os-contradicted",
        "finding.os-not-set",
        "finding.out-of-support",
        "finding.pod-rejected",
        "finding.pull-depends-on-runtime",
        "finding.pull-refused",
        "finding.pull-refused-by-others",
        "finding.request-not-understood",
        "finding.review-not-understood",
        "finding.revision-mismatch",
        "finding.revision-not-known",
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
        32, 56, 78, 102, 123, 144, 172, 202, 230, 258, 286, 313, 342, 369, 398, 426, 455, 479, 509, 533, 565,
        595, 627, 652, 677, 697, 725, 746, 768, 791, 809, 831, 851, 882, 902, 932, 962, 991, 1016, 1042,
        1061, 1091, 1115, 1144, 1169, 1197, 1229, 1255, 1276, 1290, 1305, 1319, 1333, 1349, 1371, 1392, 1413,
        1429, 1441, 1466, 1483, 1504, 1527, 1552, 1575, 1587, 1598, 1617, 1636, 1649, 1667, 1681, 1704, 1723,
        1742, 1767, 1792, 1810, 1828, 1845, 1861, 1878, 1900, 1922, 1939, 1955, 1971, 1983,
    ],
};

/// The names of their values.
pub(super) static NAMES: Packed = Packed {
    text: concat!(
        "label node value kernel",
        "count builds",
        "document",
        "cause what next",
        "cause what",
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
        "object",
        "image",
        "path message since",
        "path",
        "path since",
        "path",
        "container text",
        "container text",
        "detail",
        "node kernel",
        "document found",
        "image host isolation status edition",
        "os path other",
        "",
        "release ended",
        "reason",
        "image host accepting refusing",
        "runtime image host rule",
        "image host refusing",
        "detail",
        "detail",
        "image host",
        "image host",
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
        23, 35, 43, 58, 68, 77, 77, 91, 91, 91, 97, 120, 130, 153, 163, 173, 185, 191, 196, 214, 218, 228,
        232, 246, 260, 266, 277, 291, 326, 339, 339, 352, 358, 387, 410, 429, 435, 441, 451, 461, 471, 498,
        520, 526, 541, 553, 565, 575, 579, 579, 583, 587, 591, 595, 599, 605, 609, 613, 617, 621, 624, 636,
        640, 644, 648, 653, 658, 663, 668, 673, 678, 678, 683, 688, 706, 724, 742, 742, 742, 742, 742, 742,
        742, 742, 742, 742, 742, 742,
    ],
};

/// The sentences of each language.
pub(super) static TEMPLATES: &[Packed] = &[Packed {
    text: concat!(
        "The label \0 of node \u{1} says \u{2}, but its kernelVersion says \u{3}; pods are placed by the label and run on the kernel.",
        "The cluster has Windows nodes of \0 builds (\u{1}) and nothing in the pod says which one it needs; the scheduler may pick any.",
        "\0 is empty; give Kubernetes manifests in YAML or JSON.",
        "\0: \u{1} \u{2}",
        "\0: \u{1}",
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
        "\0 is a kind that winver does not check; it reads pods, workloads, nodes, runtime classes, events and lists of them.",
        "\0 is a Linux image; a Windows host cannot run it.",
        "\0 \u{1} (Kubernetes \u{2} and later): the API server rejects the pod.",
        "\0 has no meaning on Windows; a Windows node ignores it, and the API server rejects it once spec.os.name is windows.",
        "\0 has no meaning on Windows, and from Kubernetes \u{1} on the API server rejects the pod because of it.",
        "\0 has no meaning on Windows, and a Windows node fails the pod because of it.",
        "The status of \0 says that versions do not fit: \"\u{1}\".",
        "The registry offered nothing that the node accepts for \0: \"\u{1}\". That is a version that does not fit, or an image for another operating system.",
        "No node of the cluster fits: \0",
        "Node \0 does not say which Windows it runs (kernelVersion is '\u{1}').",
        "\0 holds \u{1} where a Kubernetes object with apiVersion and kind was expected.",
        "\0 on \u{1} with \u{2} isolation is \u{3} by the edition of \u{4}, although the runtime pulls it and Windows starts it.",
        "spec.os.name is \0, but \u{1} asks for \u{2} nodes: the kubelet rejects the pod wherever it is placed.",
        "The pod asks for Windows nodes but does not set spec.os.name: windows, so the API server and the pod security standards treat it as a Linux pod.",
        "\0 is out of support since \u{1}.",
        "The kubelet rejected the pod: \0.",
        "Whether \0 is pulled on \u{1} depends on the container runtime: \u{2} would take it, \u{3} would not.",
        "\0 refuses to pull \u{1} on \u{2}: its rule \u{3} does not accept that version there, although Windows would start it.",
        "\0 is pulled on \u{1} by every current runtime; releases with \u{2} refuse it.",
        "The request could not be understood: \0.",
        "The AdmissionReview could not be understood: \0.",
        "\0 and the host, \u{1}, have different revisions: on Windows Server 2016 the revisions must be equal for process isolation.",
        "\0 and \u{1} are both Windows Server 2016, where the revisions must be equal for process isolation; here they are not both known.",
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
        "End the left-over with hcsdiag kill and its identifier, or restart the host; then start the container again.",
        "A container of this identifier is still registered with the compute service.",
        "Look for the first error before this one, in the same output, in the container's log or in the log of the runtime.",
        "The container had already stopped when it was spoken to; this follows from an earlier failure.",
        "Exclude the runtime's data folder from the scanner, then pull again.",
        "A virus scanner refused a file of the image while it was unpacked.",
        "Log in to the registry, or give the pod an imagePullSecret, and check the repository's name: a wrong one is answered the same.",
        "The registry wants a login, or this login may not pull the image.",
        "Use a tag of the same image for the host's build, or Hyper-V isolation if the image is older than the host.",
        "The image was made for another build of Windows than the host's, and would share the host's kernel.",
        "Read the Hyper-V-Compute event log of the same minute: it says why the container's machine went away.",
        "The connection between the compute service and the container broke.",
        "Try again; if it happens again, go through another network or proxy.",
        "The other side cut a network connection off.",
        "Restart the engine or the host, then pull again.",
        "A helper process of the engine did not start (0xC0000142), as happens when the host's desktop heap is used up.",
        "Free space where the runtime keeps its layers, or raise the container's size limit, then try again.",
        "The disk is full.",
        "Use a base image that has it (Server Core instead of Nano Server), or install the runtime that the program needs.",
        "A program did not start because a DLL that it needs is not in the image.",
        "Check the host's DNS servers and proxy, and the spelling of the name.",
        "A name, most often the registry's, could not be resolved.",
        "Update the engine; if it is current, look for an option of the container that this Windows does not have.",
        "The compute service does not understand what the engine asks for.",
        "If the image is for Windows, switch the engine or the builder to Windows containers.",
        "The engine asked for Linux, and the image has no entry for that.",
        "Switch Docker Desktop to the other kind of containers, or run the image on a node of its own operating system.",
        "The image is for another operating system than the engine runs: Linux against Windows.",
        "Start the service (docker, containerd), use an elevated console, and check that the client talks to the right pipe or context.",
        "The container engine does not answer.",
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
        "Use a Docker Engine before 23.0, or a host of build 17763 or later.",
        "This Docker Engine does not run on so old a Windows.",
        "Use an image for the processor, or name a platform that the image has.",
        "The image has no entry for this processor.",
        "no node meets the required node affinity",
        "\0 is after \u{1}; an edition of the future is not known.",
        "\0 is before the first edition of the compatibility matrix, \u{1}.",
        "\0 (line \u{1}, column \u{2})",
        "\0 cannot be '\u{1}'; it is one of \u{2}",
        "'\0' is no finding code; kubectl winver explain lists them.",
        "'\0' is no date; give YYYY-MM-DD.",
        "the gatekeeper's own configuration is not understood, so nothing enters until it is corrected: \0",
        "\0 is never a \u{1}.",
        "\0 is missing in \u{1}",
        "\0 has no key '\u{1}'; it takes \u{2}",
        "'\0' is no Kubernetes version; give MAJOR.MINOR such as \u{1}.",
        "'\0' is no language that winver speaks; it speaks \u{1}.",
        "its request has no object (operation \0), so there is nothing to check; have the webhook called for CREATE and UPDATE only",
        "it has no request; give an admission.k8s.io/v1 AdmissionReview as the API server sends it",
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
        "its apiVersion is '\0'; winver answers admission.k8s.io/v1",
        "\0 must be of type \u{1}, not \u{2}",
        "Give winver what the registry says about the image",
        "Run it under Hyper-V isolation (Docker's classic image store)",
        "See which Windows versions the image offers",
        "Update containerd: from this version on it pulls the image",
        "Next step",
        "Set the label to what the kernel says",
        "Remove the field",
        "Ask for nodes of the pod's operating system",
        "See what the node runs",
        "Place the pod on nodes of the image's build",
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
        "Set the label again; the kubelet does so when it registers.",
        "A node's build label and its kernel version disagree.",
        "Pods are placed by the label and run on the kernel.",
        "Select the build with node.kubernetes.io/windows-build, directly or through a RuntimeClass.",
        "The cluster has Windows nodes of several builds, and the pod does not say which one it needs.",
        "The scheduler knows nothing of image versions and may pick a node where the image does not run.",
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
        "Correct the selector or the toleration, or add such a node.",
        "No node of the cluster meets the pod's selector, affinity and tolerations.",
        "The pod stays Pending.",
        "Look at the node itself; kubectl describe node shows its kernel version.",
        "A Windows node does not report a version.",
        "Nothing can be said about what runs there.",
        "Prefer an image of the host's own release.",
        "The pair works by every technical rule, but Microsoft does not document it as supported.",
        "Nobody fixes what breaks in a combination that is not supported.",
        "Make both say the same.",
        "spec.os.name and the node selector name different operating systems.",
        "The scheduler follows the selector, the kubelet then rejects the pod with PodOSNotSupported.",
        "Set spec.os.name: windows.",
        "The pod selects Windows nodes but does not set spec.os.name.",
        "Without it nothing checks the fields that Windows does not have, the kubelet cannot refuse a wrong node, and the restricted pod security standard asks for Linux settings.",
        "Move to a serviced release; kubectl winver releases lists them.",
        "The Windows release of a host or an image is no longer serviced.",
        "Its images get no updates and disappear from the registry in time.",
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
        "Nothing in this text is an error that winver knows. Of the host and the image in it: \0",
        "Nothing in this text is an error that winver knows; paste all that the failing command printed, with the output of docker info or ver, and the image's name.",
        "Not a question of Windows versions: \0 \u{1}",
        "Perhaps, as the text alone does not settle it: \0 \u{1}",
        "\0 \u{1}",
        "\0 Give the host (docker info, ver, or kubectl get nodes -o wide) and the image's name to learn what fits.",
        "\0 Give the host (docker info, ver, or kubectl get nodes -o wide) to learn what fits.",
        "\0 Give the image's name with its tag to learn what fits.",
        "\0 \u{1}: \u{2}",
        "\0 is \u{1}, a build of \u{2}.",
        "\0 is \u{1}, the build of no release that winver knows.",
        "\0 is \u{1}, \u{2}.",
        "\0 could be \u{1} releases: \u{2}.",
        "\0 pods and workloads checked: \u{1} run, \u{2} blocked, \u{3} depend, \u{4} unknown.",
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
        111, 232, 286, 292, 296, 300, 393, 475, 566, 668, 717, 851, 950, 1072, 1197, 1343, 1383, 1498, 1547,
        1608, 1723, 1822, 1898, 1949, 2090, 2120, 2185, 2259, 2361, 2454, 2598, 2626, 2658, 2746, 2851, 2920,
        2959, 3006, 3124, 3248, 3363, 3423, 3478, 3553, 3576, 3580, 3617, 3679, 3722, 3820, 3912, 3958, 4001,
        4122, 4212, 4310, 4347, 4423, 4462, 4558, 4660, 4719, 4789, 4859, 4889, 4938, 4980, 5071, 5149, 5269,
        5288, 5312, 5350, 5406, 5435, 5530, 5625, 5711, 5793, 5901, 5942, 6054, 6159, 6272, 6381, 6458, 6566,
        6644, 6749, 6775, 6883, 6959, 7073, 7167, 7235, 7301, 7427, 7492, 7599, 7698, 7799, 7866, 7934, 7978,
        8026, 8136, 8235, 8252, 8365, 8437, 8506, 8563, 8668, 8733, 8817, 8881, 8991, 9077, 9203, 9240, 9352,
        9424, 9504, 9587, 9782, 9870, 10002, 10123, 10213, 10257, 10369, 10448, 10537, 10649, 10758, 10824,
        10935, 10984, 11110, 11190, 11256, 11343, 11409, 11508, 11623, 11752, 11784, 11842, 11932, 12038,
        12193, 12274, 12432, 12475, 12602, 12644, 12734, 12850, 12966, 13004, 13109, 13136, 13229, 13307,
        13411, 13446, 13533, 13597, 13679, 13737, 13795, 13862, 13901, 13953, 14039, 14098, 14175, 14260,
        14384, 14406, 14490, 14527, 14640, 14673, 14802, 14831, 14885, 14946, 15013, 15065, 15135, 15177,
        15217, 15269, 15330, 15350, 15381, 15439, 15471, 15567, 15582, 15599, 15627, 15684, 15735, 15856,
        15945, 15967, 16023, 16059, 16076, 16096, 16130, 16279, 16340, 16357, 16426, 16483, 16540, 16566,
        16616, 16677, 16720, 16778, 16787, 16824, 16840, 16883, 16905, 16948, 16979, 17023, 17054, 17095,
        17131, 17163, 17197, 17199, 17208, 17214, 17222, 17227, 17234, 17238, 17248, 17257, 17286, 17294,
        17298, 17301, 17305, 17312, 17317, 17326, 17330, 17334, 17338, 17343, 17347, 17353, 17355, 17361,
        17368, 17372, 17378, 17385, 17389, 17406, 17413, 17421, 17429, 17437, 17444, 17449, 17456, 17460,
        17464, 17474, 17481, 17488, 17502, 17506, 17520, 17579, 17632, 17683, 17774, 17867, 17962, 18062,
        18123, 18207, 18266, 18327, 18398, 18464, 18526, 18634, 18711, 18802, 18904, 18974, 19041, 19096,
        19164, 19216, 19327, 19483, 19585, 19738, 19781, 19851, 20012, 20126, 20190, 20294, 20308, 20371,
        20416, 20469, 20522, 20605, 20622, 20670, 20784, 20874, 20935, 21025, 21084, 21158, 21180, 21252,
        21293, 21335, 21377, 21465, 21529, 21552, 21620, 21712, 21738, 21798, 21968, 22031, 22095, 22161,
        22197, 22239, 22333, 22423, 22496, 22561, 22661, 22745, 22933, 22979, 23052, 23082, 23126, 23182,
        23247, 23329, 23404, 23506, 23583, 23649, 23736, 23800, 23862, 23903, 23934, 23991, 24011, 24051,
        24110, 24165, 24222, 24277, 24328, 24380, 24431, 24457, 24517, 24592, 24631, 24701, 24742, 24843,
        24890, 24938, 25038, 25041, 25127, 25283, 25322, 25372, 25375, 25480, 25564, 25620, 25626, 25647,
        25697, 25707, 25732, 25800, 25860, 25887, 25940, 25944, 26000, 26034, 26072, 26084, 26102, 26125,
        26154, 26166, 26204,
    ],
}];

/// One function a sentence.
pub(crate) mod msg {
    use super::Message;
    pub(crate) fn finding_build_label_contradicted(
        label: &str,
        node: &str,
        value: &str,
        kernel: &str,
    ) -> Message {
        Message::new(0, &[label, node, value, kernel])
    }
    pub(crate) fn finding_build_not_pinned(count: &str, builds: &str) -> Message {
        Message::new(1, &[count, builds])
    }
    pub(crate) fn finding_document_empty(document: &str) -> Message {
        Message::new(2, &[document])
    }
    pub(crate) fn finding_error_recognised(cause: &str, what: &str, next: &str) -> Message {
        Message::new(3, &[cause, what, next])
    }
    pub(crate) fn finding_error_settled(cause: &str, what: &str) -> Message {
        Message::new(4, &[cause, what])
    }
    pub(crate) fn finding_field_differs(path: &str, text: &str) -> Message {
        Message::new(5, &[path, text])
    }
    pub(crate) fn finding_host_network_ignored() -> Message {
        Message::new(6, &[])
    }
    pub(crate) fn finding_host_process_disagrees(path: &str, value: &str, pod: &str) -> Message {
        Message::new(7, &[path, value, pod])
    }
    pub(crate) fn finding_host_process_network() -> Message {
        Message::new(8, &[])
    }
    pub(crate) fn finding_host_process_partial() -> Message {
        Message::new(9, &[])
    }
    pub(crate) fn finding_host_version_unknown(reason: &str) -> Message {
        Message::new(10, &[reason])
    }
    pub(crate) fn finding_image_newer_refused(image: &str, host: &str, runtime: &str, rule: &str) -> Message {
        Message::new(11, &[image, host, runtime, rule])
    }
    pub(crate) fn finding_image_newer_than_host(image: &str, host: &str) -> Message {
        Message::new(12, &[image, host])
    }
    pub(crate) fn finding_image_older_refused(image: &str, host: &str, runtime: &str, rule: &str) -> Message {
        Message::new(13, &[image, host, runtime, rule])
    }
    pub(crate) fn finding_image_older_than_host(image: &str, host: &str) -> Message {
        Message::new(14, &[image, host])
    }
    pub(crate) fn finding_image_revision_newer(image: &str, host: &str) -> Message {
        Message::new(15, &[image, host])
    }
    pub(crate) fn finding_image_version_unknown(image: &str, reason: &str) -> Message {
        Message::new(16, &[image, reason])
    }
    pub(crate) fn finding_kind_not_checked(object: &str) -> Message {
        Message::new(17, &[object])
    }
    pub(crate) fn finding_linux_image_on_windows(image: &str) -> Message {
        Message::new(18, &[image])
    }
    pub(crate) fn finding_linux_only_field(path: &str, message: &str, since: &str) -> Message {
        Message::new(19, &[path, message, since])
    }
    pub(crate) fn finding_linux_only_field_ignored(path: &str) -> Message {
        Message::new(20, &[path])
    }
    pub(crate) fn finding_linux_only_field_later(path: &str, since: &str) -> Message {
        Message::new(21, &[path, since])
    }
    pub(crate) fn finding_linux_only_field_on_node(path: &str) -> Message {
        Message::new(22, &[path])
    }
    pub(crate) fn finding_mismatch_observed(container: &str, text: &str) -> Message {
        Message::new(23, &[container, text])
    }
    pub(crate) fn finding_no_entry_observed(container: &str, text: &str) -> Message {
        Message::new(24, &[container, text])
    }
    pub(crate) fn finding_no_node_fits(detail: &str) -> Message {
        Message::new(25, &[detail])
    }
    pub(crate) fn finding_node_version_unknown(node: &str, kernel: &str) -> Message {
        Message::new(26, &[node, kernel])
    }
    pub(crate) fn finding_not_an_object(document: &str, found: &str) -> Message {
        Message::new(27, &[document, found])
    }
    pub(crate) fn finding_not_documented(
        image: &str,
        host: &str,
        isolation: &str,
        status: &str,
        edition: &str,
    ) -> Message {
        Message::new(28, &[image, host, isolation, status, edition])
    }
    pub(crate) fn finding_os_contradicted(os: &str, path: &str, other: &str) -> Message {
        Message::new(29, &[os, path, other])
    }
    pub(crate) fn finding_os_not_set() -> Message {
        Message::new(30, &[])
    }
    pub(crate) fn finding_out_of_support(release: &str, ended: &str) -> Message {
        Message::new(31, &[release, ended])
    }
    pub(crate) fn finding_pod_rejected(reason: &str) -> Message {
        Message::new(32, &[reason])
    }
    pub(crate) fn finding_pull_depends_on_runtime(
        image: &str,
        host: &str,
        accepting: &str,
        refusing: &str,
    ) -> Message {
        Message::new(33, &[image, host, accepting, refusing])
    }
    pub(crate) fn finding_pull_refused(runtime: &str, image: &str, host: &str, rule: &str) -> Message {
        Message::new(34, &[runtime, image, host, rule])
    }
    pub(crate) fn finding_pull_refused_by_others(image: &str, host: &str, refusing: &str) -> Message {
        Message::new(35, &[image, host, refusing])
    }
    pub(crate) fn finding_request_not_understood(detail: &str) -> Message {
        Message::new(36, &[detail])
    }
    pub(crate) fn finding_review_not_understood(detail: &str) -> Message {
        Message::new(37, &[detail])
    }
    pub(crate) fn finding_revision_mismatch(image: &str, host: &str) -> Message {
        Message::new(38, &[image, host])
    }
    pub(crate) fn finding_revision_not_known(image: &str, host: &str) -> Message {
        Message::new(39, &[image, host])
    }
    pub(crate) fn finding_same_family(image: &str, host: &str) -> Message {
        Message::new(40, &[image, host])
    }
    pub(crate) fn finding_selector_against_image(
        selected: &str,
        image: &str,
        image_version: &str,
    ) -> Message {
        Message::new(41, &[selected, image, image_version])
    }
    pub(crate) fn finding_target_not_found(target: &str, namespace: &str, known: &str) -> Message {
        Message::new(42, &[target, namespace, known])
    }
    pub(crate) fn finding_target_not_understood(target: &str) -> Message {
        Message::new(43, &[target])
    }
    pub(crate) fn finding_text_not_readable(document: &str, detail: &str) -> Message {
        Message::new(44, &[document, detail])
    }
    pub(crate) fn finding_value_not_understood(field: &str, detail: &str) -> Message {
        Message::new(45, &[field, detail])
    }
    pub(crate) fn finding_windows_options_on_linux(path: &str, message: &str) -> Message {
        Message::new(46, &[path, message])
    }
    pub(crate) fn identify_before_containers(text: &str, first: &str) -> Message {
        Message::new(47, &[text, first])
    }
    pub(crate) fn identify_build_number(text: &str) -> Message {
        Message::new(48, &[text])
    }
    pub(crate) fn identify_empty() -> Message {
        Message::new(49, &[])
    }
    pub(crate) fn identify_family(text: &str) -> Message {
        Message::new(50, &[text])
    }
    pub(crate) fn identify_label(text: &str) -> Message {
        Message::new(51, &[text])
    }
    pub(crate) fn identify_linux(text: &str) -> Message {
        Message::new(52, &[text])
    }
    pub(crate) fn identify_nothing(text: &str) -> Message {
        Message::new(53, &[text])
    }
    pub(crate) fn identify_other_version(text: &str) -> Message {
        Message::new(54, &[text])
    }
    pub(crate) fn identify_out_of_range(number: &str) -> Message {
        Message::new(55, &[number])
    }
    pub(crate) fn identify_release_name(text: &str) -> Message {
        Message::new(56, &[text])
    }
    pub(crate) fn identify_several(text: &str) -> Message {
        Message::new(57, &[text])
    }
    pub(crate) fn identify_tag(text: &str) -> Message {
        Message::new(58, &[text])
    }
    pub(crate) fn identify_tag_says_nothing(text: &str) -> Message {
        Message::new(59, &[text])
    }
    pub(crate) fn identify_too_long(max: &str) -> Message {
        Message::new(60, &[max])
    }
    pub(crate) fn identify_two_versions(first: &str, second: &str) -> Message {
        Message::new(61, &[first, second])
    }
    pub(crate) fn identify_unknown_number(text: &str) -> Message {
        Message::new(62, &[text])
    }
    pub(crate) fn identify_unreleased_build(text: &str) -> Message {
        Message::new(63, &[text])
    }
    pub(crate) fn identify_version_number(text: &str) -> Message {
        Message::new(64, &[text])
    }
    pub(crate) fn image_config(image: &str) -> Message {
        Message::new(65, &[image])
    }
    pub(crate) fn image_index(image: &str) -> Message {
        Message::new(66, &[image])
    }
    pub(crate) fn image_manifest_only(image: &str) -> Message {
        Message::new(67, &[image])
    }
    pub(crate) fn image_no_os_version(image: &str) -> Message {
        Message::new(68, &[image])
    }
    pub(crate) fn image_not_oci(image: &str) -> Message {
        Message::new(69, &[image])
    }
    pub(crate) fn reason_linux_image(image: &str) -> Message {
        Message::new(70, &[image])
    }
    pub(crate) fn reason_no_host() -> Message {
        Message::new(71, &[])
    }
    pub(crate) fn reason_no_image_version(image: &str) -> Message {
        Message::new(72, &[image])
    }
    pub(crate) fn reason_pull_depends(image: &str) -> Message {
        Message::new(73, &[image])
    }
    pub(crate) fn reason_pull_refused(runtime: &str, image: &str, rule: &str) -> Message {
        Message::new(74, &[runtime, image, rule])
    }
    pub(crate) fn reason_pull_refused_newer(runtime: &str, image: &str, rule: &str) -> Message {
        Message::new(75, &[runtime, image, rule])
    }
    pub(crate) fn reason_pull_refused_older(runtime: &str, image: &str, rule: &str) -> Message {
        Message::new(76, &[runtime, image, rule])
    }
    pub(crate) fn start_equal_builds() -> Message {
        Message::new(77, &[])
    }
    pub(crate) fn start_host_process() -> Message {
        Message::new(78, &[])
    }
    pub(crate) fn start_newer_image() -> Message {
        Message::new(79, &[])
    }
    pub(crate) fn start_no_version() -> Message {
        Message::new(80, &[])
    }
    pub(crate) fn start_older_image() -> Message {
        Message::new(81, &[])
    }
    pub(crate) fn start_revision_unknown() -> Message {
        Message::new(82, &[])
    }
    pub(crate) fn start_revisions_differ() -> Message {
        Message::new(83, &[])
    }
    pub(crate) fn start_same_family() -> Message {
        Message::new(84, &[])
    }
    pub(crate) fn start_stable_abi() -> Message {
        Message::new(85, &[])
    }
    pub(crate) fn start_utility_vm() -> Message {
        Message::new(86, &[])
    }
    pub(crate) fn start_varies() -> Message {
        Message::new(87, &[])
    }
    pub(crate) fn cause_access_denied_next() -> Message {
        Message::new(88, &[])
    }
    pub(crate) fn cause_access_denied_what() -> Message {
        Message::new(89, &[])
    }
    pub(crate) fn cause_already_exists_next() -> Message {
        Message::new(90, &[])
    }
    pub(crate) fn cause_already_exists_what() -> Message {
        Message::new(91, &[])
    }
    pub(crate) fn cause_already_stopped_next() -> Message {
        Message::new(92, &[])
    }
    pub(crate) fn cause_already_stopped_what() -> Message {
        Message::new(93, &[])
    }
    pub(crate) fn cause_antivirus_next() -> Message {
        Message::new(94, &[])
    }
    pub(crate) fn cause_antivirus_what() -> Message {
        Message::new(95, &[])
    }
    pub(crate) fn cause_auth_next() -> Message {
        Message::new(96, &[])
    }
    pub(crate) fn cause_auth_what() -> Message {
        Message::new(97, &[])
    }
    pub(crate) fn cause_build_differs_next() -> Message {
        Message::new(98, &[])
    }
    pub(crate) fn cause_build_differs_what() -> Message {
        Message::new(99, &[])
    }
    pub(crate) fn cause_connection_lost_next() -> Message {
        Message::new(100, &[])
    }
    pub(crate) fn cause_connection_lost_what() -> Message {
        Message::new(101, &[])
    }
    pub(crate) fn cause_connection_reset_next() -> Message {
        Message::new(102, &[])
    }
    pub(crate) fn cause_connection_reset_what() -> Message {
        Message::new(103, &[])
    }
    pub(crate) fn cause_desktop_heap_next() -> Message {
        Message::new(104, &[])
    }
    pub(crate) fn cause_desktop_heap_what() -> Message {
        Message::new(105, &[])
    }
    pub(crate) fn cause_disk_full_next() -> Message {
        Message::new(106, &[])
    }
    pub(crate) fn cause_disk_full_what() -> Message {
        Message::new(107, &[])
    }
    pub(crate) fn cause_dll_missing_next() -> Message {
        Message::new(108, &[])
    }
    pub(crate) fn cause_dll_missing_what() -> Message {
        Message::new(109, &[])
    }
    pub(crate) fn cause_dns_next() -> Message {
        Message::new(110, &[])
    }
    pub(crate) fn cause_dns_what() -> Message {
        Message::new(111, &[])
    }
    pub(crate) fn cause_engine_configuration_next() -> Message {
        Message::new(112, &[])
    }
    pub(crate) fn cause_engine_configuration_what() -> Message {
        Message::new(113, &[])
    }
    pub(crate) fn cause_engine_in_linux_mode_next() -> Message {
        Message::new(114, &[])
    }
    pub(crate) fn cause_engine_in_linux_mode_what() -> Message {
        Message::new(115, &[])
    }
    pub(crate) fn cause_engine_in_other_mode_next() -> Message {
        Message::new(116, &[])
    }
    pub(crate) fn cause_engine_in_other_mode_what() -> Message {
        Message::new(117, &[])
    }
    pub(crate) fn cause_engine_not_running_next() -> Message {
        Message::new(118, &[])
    }
    pub(crate) fn cause_engine_not_running_what() -> Message {
        Message::new(119, &[])
    }
    pub(crate) fn cause_entry_point_not_found_next() -> Message {
        Message::new(120, &[])
    }
    pub(crate) fn cause_entry_point_not_found_what() -> Message {
        Message::new(121, &[])
    }
    pub(crate) fn cause_exec_format_next() -> Message {
        Message::new(122, &[])
    }
    pub(crate) fn cause_exec_format_what() -> Message {
        Message::new(123, &[])
    }
    pub(crate) fn cause_exited_unexpectedly_next() -> Message {
        Message::new(124, &[])
    }
    pub(crate) fn cause_exited_unexpectedly_what() -> Message {
        Message::new(125, &[])
    }
    pub(crate) fn cause_february_2020_update_next() -> Message {
        Message::new(126, &[])
    }
    pub(crate) fn cause_february_2020_update_what() -> Message {
        Message::new(127, &[])
    }
    pub(crate) fn cause_file_in_use_next() -> Message {
        Message::new(128, &[])
    }
    pub(crate) fn cause_file_in_use_what() -> Message {
        Message::new(129, &[])
    }
    pub(crate) fn cause_filter_driver_next() -> Message {
        Message::new(130, &[])
    }
    pub(crate) fn cause_filter_driver_what() -> Message {
        Message::new(131, &[])
    }
    pub(crate) fn cause_foreign_layer_next() -> Message {
        Message::new(132, &[])
    }
    pub(crate) fn cause_foreign_layer_what() -> Message {
        Message::new(133, &[])
    }
    pub(crate) fn cause_gmsa_next() -> Message {
        Message::new(134, &[])
    }
    pub(crate) fn cause_gmsa_what() -> Message {
        Message::new(135, &[])
    }
    pub(crate) fn cause_hns_network_next() -> Message {
        Message::new(136, &[])
    }
    pub(crate) fn cause_hns_network_what() -> Message {
        Message::new(137, &[])
    }
    pub(crate) fn cause_hyperv_off_next() -> Message {
        Message::new(138, &[])
    }
    pub(crate) fn cause_hyperv_off_what() -> Message {
        Message::new(139, &[])
    }
    pub(crate) fn cause_image_newer_than_host_next() -> Message {
        Message::new(140, &[])
    }
    pub(crate) fn cause_image_newer_than_host_what() -> Message {
        Message::new(141, &[])
    }
    pub(crate) fn cause_image_newer_unpack_next() -> Message {
        Message::new(142, &[])
    }
    pub(crate) fn cause_image_newer_unpack_what() -> Message {
        Message::new(143, &[])
    }
    pub(crate) fn cause_image_older_than_host_next() -> Message {
        Message::new(144, &[])
    }
    pub(crate) fn cause_image_older_than_host_what() -> Message {
        Message::new(145, &[])
    }
    pub(crate) fn cause_insider_build_required_next() -> Message {
        Message::new(146, &[])
    }
    pub(crate) fn cause_insider_build_required_what() -> Message {
        Message::new(147, &[])
    }
    pub(crate) fn cause_invalid_state_next() -> Message {
        Message::new(148, &[])
    }
    pub(crate) fn cause_invalid_state_what() -> Message {
        Message::new(149, &[])
    }
    pub(crate) fn cause_layer_format_next() -> Message {
        Message::new(150, &[])
    }
    pub(crate) fn cause_layer_format_what() -> Message {
        Message::new(151, &[])
    }
    pub(crate) fn cause_layer_import_next() -> Message {
        Message::new(152, &[])
    }
    pub(crate) fn cause_layer_import_what() -> Message {
        Message::new(153, &[])
    }
    pub(crate) fn cause_layer_mount_next() -> Message {
        Message::new(154, &[])
    }
    pub(crate) fn cause_layer_mount_what() -> Message {
        Message::new(155, &[])
    }
    pub(crate) fn cause_no_entry_for_host_next() -> Message {
        Message::new(156, &[])
    }
    pub(crate) fn cause_no_entry_for_host_what() -> Message {
        Message::new(157, &[])
    }
    pub(crate) fn cause_not_found_next() -> Message {
        Message::new(158, &[])
    }
    pub(crate) fn cause_not_found_what() -> Message {
        Message::new(159, &[])
    }
    pub(crate) fn cause_out_of_memory_next() -> Message {
        Message::new(160, &[])
    }
    pub(crate) fn cause_out_of_memory_what() -> Message {
        Message::new(161, &[])
    }
    pub(crate) fn cause_pod_on_other_system_next() -> Message {
        Message::new(162, &[])
    }
    pub(crate) fn cause_pod_on_other_system_what() -> Message {
        Message::new(163, &[])
    }
    pub(crate) fn cause_process_crash_next() -> Message {
        Message::new(164, &[])
    }
    pub(crate) fn cause_process_crash_what() -> Message {
        Message::new(165, &[])
    }
    pub(crate) fn cause_process_isolation_needs_1809_next() -> Message {
        Message::new(166, &[])
    }
    pub(crate) fn cause_process_isolation_needs_1809_what() -> Message {
        Message::new(167, &[])
    }
    pub(crate) fn cause_process_start_next() -> Message {
        Message::new(168, &[])
    }
    pub(crate) fn cause_process_start_what() -> Message {
        Message::new(169, &[])
    }
    pub(crate) fn cause_protocol_next() -> Message {
        Message::new(170, &[])
    }
    pub(crate) fn cause_protocol_what() -> Message {
        Message::new(171, &[])
    }
    pub(crate) fn cause_rate_limit_next() -> Message {
        Message::new(172, &[])
    }
    pub(crate) fn cause_rate_limit_what() -> Message {
        Message::new(173, &[])
    }
    pub(crate) fn cause_revision_differs_next() -> Message {
        Message::new(174, &[])
    }
    pub(crate) fn cause_revision_differs_what() -> Message {
        Message::new(175, &[])
    }
    pub(crate) fn cause_runner_has_no_helper_image_next() -> Message {
        Message::new(176, &[])
    }
    pub(crate) fn cause_runner_has_no_helper_image_what() -> Message {
        Message::new(177, &[])
    }
    pub(crate) fn cause_scheduling_next() -> Message {
        Message::new(178, &[])
    }
    pub(crate) fn cause_scheduling_what() -> Message {
        Message::new(179, &[])
    }
    pub(crate) fn cause_terminated_next() -> Message {
        Message::new(180, &[])
    }
    pub(crate) fn cause_terminated_what() -> Message {
        Message::new(181, &[])
    }
    pub(crate) fn cause_timeout_next() -> Message {
        Message::new(182, &[])
    }
    pub(crate) fn cause_timeout_what() -> Message {
        Message::new(183, &[])
    }
    pub(crate) fn cause_tls_next() -> Message {
        Message::new(184, &[])
    }
    pub(crate) fn cause_tls_what() -> Message {
        Message::new(185, &[])
    }
    pub(crate) fn cause_unknown_code_next() -> Message {
        Message::new(186, &[])
    }
    pub(crate) fn cause_unknown_code_what() -> Message {
        Message::new(187, &[])
    }
    pub(crate) fn cause_windows_too_old_for_engine_next() -> Message {
        Message::new(188, &[])
    }
    pub(crate) fn cause_windows_too_old_for_engine_what() -> Message {
        Message::new(189, &[])
    }
    pub(crate) fn cause_wrong_architecture_next() -> Message {
        Message::new(190, &[])
    }
    pub(crate) fn cause_wrong_architecture_what() -> Message {
        Message::new(191, &[])
    }
    pub(crate) fn detail_affinity() -> Message {
        Message::new(192, &[])
    }
    pub(crate) fn detail_as_of_after_today(date: &str, today: &str) -> Message {
        Message::new(193, &[date, today])
    }
    pub(crate) fn detail_as_of_before_first(date: &str, first: &str) -> Message {
        Message::new(194, &[date, first])
    }
    pub(crate) fn detail_at(detail: &str, line: &str, column: &str) -> Message {
        Message::new(195, &[detail, line, column])
    }
    pub(crate) fn detail_choice(key: &str, value: &str, known: &str) -> Message {
        Message::new(196, &[key, value, known])
    }
    pub(crate) fn detail_code(text: &str) -> Message {
        Message::new(197, &[text])
    }
    pub(crate) fn detail_date(text: &str) -> Message {
        Message::new(198, &[text])
    }
    pub(crate) fn detail_gatekeeper(detail: &str) -> Message {
        Message::new(199, &[detail])
    }
    pub(crate) fn detail_host_kind(host: &str, kind: &str) -> Message {
        Message::new(200, &[host, kind])
    }
    pub(crate) fn detail_key_missing(key: &str, of: &str) -> Message {
        Message::new(201, &[key, of])
    }
    pub(crate) fn detail_key_unknown(of: &str, key: &str, known: &str) -> Message {
        Message::new(202, &[of, key, known])
    }
    pub(crate) fn detail_kubernetes(text: &str, example: &str) -> Message {
        Message::new(203, &[text, example])
    }
    pub(crate) fn detail_language(text: &str, known: &str) -> Message {
        Message::new(204, &[text, known])
    }
    pub(crate) fn detail_no_object(operation: &str) -> Message {
        Message::new(205, &[operation])
    }
    pub(crate) fn detail_no_request() -> Message {
        Message::new(206, &[])
    }
    pub(crate) fn detail_no_uid() -> Message {
        Message::new(207, &[])
    }
    pub(crate) fn detail_not_a_request(found: &str) -> Message {
        Message::new(208, &[found])
    }
    pub(crate) fn detail_not_a_review(kind: &str) -> Message {
        Message::new(209, &[kind])
    }
    pub(crate) fn detail_not_json(detail: &str) -> Message {
        Message::new(210, &[detail])
    }
    pub(crate) fn detail_nothing_known() -> Message {
        Message::new(211, &[])
    }
    pub(crate) fn detail_operation_missing(known: &str) -> Message {
        Message::new(212, &[known])
    }
    pub(crate) fn detail_runtime(text: &str) -> Message {
        Message::new(213, &[text])
    }
    pub(crate) fn detail_runtime_version(text: &str, product: &str, example: &str) -> Message {
        Message::new(214, &[text, product, example])
    }
    pub(crate) fn detail_selector(key: &str, value: &str) -> Message {
        Message::new(215, &[key, value])
    }
    pub(crate) fn detail_taint(taint: &str) -> Message {
        Message::new(216, &[taint])
    }
    pub(crate) fn detail_text_empty() -> Message {
        Message::new(217, &[])
    }
    pub(crate) fn detail_version(version: &str) -> Message {
        Message::new(218, &[version])
    }
    pub(crate) fn detail_wrong_type(key: &str, expected: &str, found: &str) -> Message {
        Message::new(219, &[key, expected, found])
    }
    pub(crate) fn fix_give_images() -> Message {
        Message::new(220, &[])
    }
    pub(crate) fn fix_hyperv_docker() -> Message {
        Message::new(221, &[])
    }
    pub(crate) fn fix_inspect_index() -> Message {
        Message::new(222, &[])
    }
    pub(crate) fn fix_newer_containerd() -> Message {
        Message::new(223, &[])
    }
    pub(crate) fn fix_next_step() -> Message {
        Message::new(224, &[])
    }
    pub(crate) fn fix_relabel_node() -> Message {
        Message::new(225, &[])
    }
    pub(crate) fn fix_remove_field() -> Message {
        Message::new(226, &[])
    }
    pub(crate) fn fix_same_os() -> Message {
        Message::new(227, &[])
    }
    pub(crate) fn fix_see_node() -> Message {
        Message::new(228, &[])
    }
    pub(crate) fn fix_select_build() -> Message {
        Message::new(229, &[])
    }
    pub(crate) fn fix_set_host_network() -> Message {
        Message::new(230, &[])
    }
    pub(crate) fn fix_set_host_process() -> Message {
        Message::new(231, &[])
    }
    pub(crate) fn fix_set_os() -> Message {
        Message::new(232, &[])
    }
    pub(crate) fn fix_update_host() -> Message {
        Message::new(233, &[])
    }
    pub(crate) fn fix_use_revision() -> Message {
        Message::new(234, &[])
    }
    pub(crate) fn fix_use_tag() -> Message {
        Message::new(235, &[])
    }
    pub(crate) fn fix_use_tag_pod() -> Message {
        Message::new(236, &[])
    }
    pub(crate) fn label_at() -> Message {
        Message::new(237, &[])
    }
    pub(crate) fn label_available() -> Message {
        Message::new(238, &[])
    }
    pub(crate) fn label_builds() -> Message {
        Message::new(239, &[])
    }
    pub(crate) fn label_candidates() -> Message {
        Message::new(240, &[])
    }
    pub(crate) fn label_cause() -> Message {
        Message::new(241, &[])
    }
    pub(crate) fn label_channel() -> Message {
        Message::new(242, &[])
    }
    pub(crate) fn label_code() -> Message {
        Message::new(243, &[])
    }
    pub(crate) fn label_confidence() -> Message {
        Message::new(244, &[])
    }
    pub(crate) fn label_container() -> Message {
        Message::new(245, &[])
    }
    pub(crate) fn label_defects() -> Message {
        Message::new(246, &[])
    }
    pub(crate) fn label_disputes() -> Message {
        Message::new(247, &[])
    }
    pub(crate) fn label_ends() -> Message {
        Message::new(248, &[])
    }
    pub(crate) fn label_fix() -> Message {
        Message::new(249, &[])
    }
    pub(crate) fn label_host() -> Message {
        Message::new(250, &[])
    }
    pub(crate) fn label_hyperv() -> Message {
        Message::new(251, &[])
    }
    pub(crate) fn label_image() -> Message {
        Message::new(252, &[])
    }
    pub(crate) fn label_isolation() -> Message {
        Message::new(253, &[])
    }
    pub(crate) fn label_kind() -> Message {
        Message::new(254, &[])
    }
    pub(crate) fn label_name() -> Message {
        Message::new(255, &[])
    }
    pub(crate) fn label_node() -> Message {
        Message::new(256, &[])
    }
    pub(crate) fn label_nodes() -> Message {
        Message::new(257, &[])
    }
    pub(crate) fn label_note() -> Message {
        Message::new(258, &[])
    }
    pub(crate) fn label_object() -> Message {
        Message::new(259, &[])
    }
    pub(crate) fn label_os() -> Message {
        Message::new(260, &[])
    }
    pub(crate) fn label_phases() -> Message {
        Message::new(261, &[])
    }
    pub(crate) fn label_process() -> Message {
        Message::new(262, &[])
    }
    pub(crate) fn label_pull() -> Message {
        Message::new(263, &[])
    }
    pub(crate) fn label_reason() -> Message {
        Message::new(264, &[])
    }
    pub(crate) fn label_release() -> Message {
        Message::new(265, &[])
    }
    pub(crate) fn label_rule() -> Message {
        Message::new(266, &[])
    }
    pub(crate) fn label_rules() -> Message {
        Message::new(267, &[])
    }
    pub(crate) fn label_runtime() -> Message {
        Message::new(268, &[])
    }
    pub(crate) fn label_runtimes() -> Message {
        Message::new(269, &[])
    }
    pub(crate) fn label_serviced() -> Message {
        Message::new(270, &[])
    }
    pub(crate) fn label_severity() -> Message {
        Message::new(271, &[])
    }
    pub(crate) fn label_sources() -> Message {
        Message::new(272, &[])
    }
    pub(crate) fn label_start() -> Message {
        Message::new(273, &[])
    }
    pub(crate) fn label_support() -> Message {
        Message::new(274, &[])
    }
    pub(crate) fn label_tags() -> Message {
        Message::new(275, &[])
    }
    pub(crate) fn label_text() -> Message {
        Message::new(276, &[])
    }
    pub(crate) fn label_todo() -> Message {
        Message::new(277, &[])
    }
    pub(crate) fn label_verdict() -> Message {
        Message::new(278, &[])
    }
    pub(crate) fn label_version() -> Message {
        Message::new(279, &[])
    }
    pub(crate) fn label_what() -> Message {
        Message::new(280, &[])
    }
    pub(crate) fn label_what_read() -> Message {
        Message::new(281, &[])
    }
    pub(crate) fn label_why() -> Message {
        Message::new(282, &[])
    }
    pub(crate) fn rule_build_label_contradicted_fix() -> Message {
        Message::new(283, &[])
    }
    pub(crate) fn rule_build_label_contradicted_what() -> Message {
        Message::new(284, &[])
    }
    pub(crate) fn rule_build_label_contradicted_why() -> Message {
        Message::new(285, &[])
    }
    pub(crate) fn rule_build_not_pinned_fix() -> Message {
        Message::new(286, &[])
    }
    pub(crate) fn rule_build_not_pinned_what() -> Message {
        Message::new(287, &[])
    }
    pub(crate) fn rule_build_not_pinned_why() -> Message {
        Message::new(288, &[])
    }
    pub(crate) fn rule_error_recognised_fix() -> Message {
        Message::new(289, &[])
    }
    pub(crate) fn rule_error_recognised_what() -> Message {
        Message::new(290, &[])
    }
    pub(crate) fn rule_error_recognised_why() -> Message {
        Message::new(291, &[])
    }
    pub(crate) fn rule_field_differs_fix() -> Message {
        Message::new(292, &[])
    }
    pub(crate) fn rule_field_differs_what() -> Message {
        Message::new(293, &[])
    }
    pub(crate) fn rule_field_differs_why() -> Message {
        Message::new(294, &[])
    }
    pub(crate) fn rule_host_network_ignored_fix() -> Message {
        Message::new(295, &[])
    }
    pub(crate) fn rule_host_network_ignored_what() -> Message {
        Message::new(296, &[])
    }
    pub(crate) fn rule_host_network_ignored_why() -> Message {
        Message::new(297, &[])
    }
    pub(crate) fn rule_host_process_fix() -> Message {
        Message::new(298, &[])
    }
    pub(crate) fn rule_host_process_what() -> Message {
        Message::new(299, &[])
    }
    pub(crate) fn rule_host_process_why() -> Message {
        Message::new(300, &[])
    }
    pub(crate) fn rule_host_version_unknown_fix() -> Message {
        Message::new(301, &[])
    }
    pub(crate) fn rule_host_version_unknown_what() -> Message {
        Message::new(302, &[])
    }
    pub(crate) fn rule_host_version_unknown_why() -> Message {
        Message::new(303, &[])
    }
    pub(crate) fn rule_image_newer_than_host_fix() -> Message {
        Message::new(304, &[])
    }
    pub(crate) fn rule_image_newer_than_host_what() -> Message {
        Message::new(305, &[])
    }
    pub(crate) fn rule_image_newer_than_host_why() -> Message {
        Message::new(306, &[])
    }
    pub(crate) fn rule_image_older_than_host_fix() -> Message {
        Message::new(307, &[])
    }
    pub(crate) fn rule_image_older_than_host_what() -> Message {
        Message::new(308, &[])
    }
    pub(crate) fn rule_image_older_than_host_why() -> Message {
        Message::new(309, &[])
    }
    pub(crate) fn rule_image_revision_newer_fix() -> Message {
        Message::new(310, &[])
    }
    pub(crate) fn rule_image_revision_newer_what() -> Message {
        Message::new(311, &[])
    }
    pub(crate) fn rule_image_revision_newer_why() -> Message {
        Message::new(312, &[])
    }
    pub(crate) fn rule_image_version_unknown_fix() -> Message {
        Message::new(313, &[])
    }
    pub(crate) fn rule_image_version_unknown_what() -> Message {
        Message::new(314, &[])
    }
    pub(crate) fn rule_image_version_unknown_why() -> Message {
        Message::new(315, &[])
    }
    pub(crate) fn rule_kind_not_checked_fix() -> Message {
        Message::new(316, &[])
    }
    pub(crate) fn rule_kind_not_checked_what() -> Message {
        Message::new(317, &[])
    }
    pub(crate) fn rule_kind_not_checked_why() -> Message {
        Message::new(318, &[])
    }
    pub(crate) fn rule_linux_image_on_windows_fix() -> Message {
        Message::new(319, &[])
    }
    pub(crate) fn rule_linux_image_on_windows_what() -> Message {
        Message::new(320, &[])
    }
    pub(crate) fn rule_linux_image_on_windows_why() -> Message {
        Message::new(321, &[])
    }
    pub(crate) fn rule_linux_only_field_fix() -> Message {
        Message::new(322, &[])
    }
    pub(crate) fn rule_linux_only_field_what() -> Message {
        Message::new(323, &[])
    }
    pub(crate) fn rule_linux_only_field_why() -> Message {
        Message::new(324, &[])
    }
    pub(crate) fn rule_mismatch_observed_fix() -> Message {
        Message::new(325, &[])
    }
    pub(crate) fn rule_mismatch_observed_what() -> Message {
        Message::new(326, &[])
    }
    pub(crate) fn rule_mismatch_observed_why() -> Message {
        Message::new(327, &[])
    }
    pub(crate) fn rule_no_node_fits_fix() -> Message {
        Message::new(328, &[])
    }
    pub(crate) fn rule_no_node_fits_what() -> Message {
        Message::new(329, &[])
    }
    pub(crate) fn rule_no_node_fits_why() -> Message {
        Message::new(330, &[])
    }
    pub(crate) fn rule_node_version_unknown_fix() -> Message {
        Message::new(331, &[])
    }
    pub(crate) fn rule_node_version_unknown_what() -> Message {
        Message::new(332, &[])
    }
    pub(crate) fn rule_node_version_unknown_why() -> Message {
        Message::new(333, &[])
    }
    pub(crate) fn rule_not_documented_fix() -> Message {
        Message::new(334, &[])
    }
    pub(crate) fn rule_not_documented_what() -> Message {
        Message::new(335, &[])
    }
    pub(crate) fn rule_not_documented_why() -> Message {
        Message::new(336, &[])
    }
    pub(crate) fn rule_os_contradicted_fix() -> Message {
        Message::new(337, &[])
    }
    pub(crate) fn rule_os_contradicted_what() -> Message {
        Message::new(338, &[])
    }
    pub(crate) fn rule_os_contradicted_why() -> Message {
        Message::new(339, &[])
    }
    pub(crate) fn rule_os_not_set_fix() -> Message {
        Message::new(340, &[])
    }
    pub(crate) fn rule_os_not_set_what() -> Message {
        Message::new(341, &[])
    }
    pub(crate) fn rule_os_not_set_why() -> Message {
        Message::new(342, &[])
    }
    pub(crate) fn rule_out_of_support_fix() -> Message {
        Message::new(343, &[])
    }
    pub(crate) fn rule_out_of_support_what() -> Message {
        Message::new(344, &[])
    }
    pub(crate) fn rule_out_of_support_why() -> Message {
        Message::new(345, &[])
    }
    pub(crate) fn rule_pod_rejected_fix() -> Message {
        Message::new(346, &[])
    }
    pub(crate) fn rule_pod_rejected_what() -> Message {
        Message::new(347, &[])
    }
    pub(crate) fn rule_pod_rejected_why() -> Message {
        Message::new(348, &[])
    }
    pub(crate) fn rule_pull_depends_on_runtime_fix() -> Message {
        Message::new(349, &[])
    }
    pub(crate) fn rule_pull_depends_on_runtime_what() -> Message {
        Message::new(350, &[])
    }
    pub(crate) fn rule_pull_depends_on_runtime_why() -> Message {
        Message::new(351, &[])
    }
    pub(crate) fn rule_pull_refused_fix() -> Message {
        Message::new(352, &[])
    }
    pub(crate) fn rule_pull_refused_what() -> Message {
        Message::new(353, &[])
    }
    pub(crate) fn rule_pull_refused_why() -> Message {
        Message::new(354, &[])
    }
    pub(crate) fn rule_request_not_understood_fix() -> Message {
        Message::new(355, &[])
    }
    pub(crate) fn rule_request_not_understood_what() -> Message {
        Message::new(356, &[])
    }
    pub(crate) fn rule_request_not_understood_why() -> Message {
        Message::new(357, &[])
    }
    pub(crate) fn rule_review_not_understood_fix() -> Message {
        Message::new(358, &[])
    }
    pub(crate) fn rule_review_not_understood_what() -> Message {
        Message::new(359, &[])
    }
    pub(crate) fn rule_review_not_understood_why() -> Message {
        Message::new(360, &[])
    }
    pub(crate) fn rule_revision_mismatch_fix() -> Message {
        Message::new(361, &[])
    }
    pub(crate) fn rule_revision_mismatch_what() -> Message {
        Message::new(362, &[])
    }
    pub(crate) fn rule_revision_mismatch_why() -> Message {
        Message::new(363, &[])
    }
    pub(crate) fn rule_same_family_fix() -> Message {
        Message::new(364, &[])
    }
    pub(crate) fn rule_same_family_what() -> Message {
        Message::new(365, &[])
    }
    pub(crate) fn rule_same_family_why() -> Message {
        Message::new(366, &[])
    }
    pub(crate) fn rule_selector_against_image_fix() -> Message {
        Message::new(367, &[])
    }
    pub(crate) fn rule_selector_against_image_what() -> Message {
        Message::new(368, &[])
    }
    pub(crate) fn rule_selector_against_image_why() -> Message {
        Message::new(369, &[])
    }
    pub(crate) fn rule_target_not_found_fix() -> Message {
        Message::new(370, &[])
    }
    pub(crate) fn rule_target_not_found_what() -> Message {
        Message::new(371, &[])
    }
    pub(crate) fn rule_target_not_found_why() -> Message {
        Message::new(372, &[])
    }
    pub(crate) fn rule_text_not_readable_fix() -> Message {
        Message::new(373, &[])
    }
    pub(crate) fn rule_text_not_readable_what() -> Message {
        Message::new(374, &[])
    }
    pub(crate) fn rule_text_not_readable_why() -> Message {
        Message::new(375, &[])
    }
    pub(crate) fn rule_value_not_understood_fix() -> Message {
        Message::new(376, &[])
    }
    pub(crate) fn rule_value_not_understood_what() -> Message {
        Message::new(377, &[])
    }
    pub(crate) fn rule_value_not_understood_why() -> Message {
        Message::new(378, &[])
    }
    pub(crate) fn rule_windows_options_on_linux_fix() -> Message {
        Message::new(379, &[])
    }
    pub(crate) fn rule_windows_options_on_linux_what() -> Message {
        Message::new(380, &[])
    }
    pub(crate) fn rule_windows_options_on_linux_why() -> Message {
        Message::new(381, &[])
    }
    pub(crate) fn selection_refused(offered: &str, rule: &str, versions: &str) -> Message {
        Message::new(382, &[offered, rule, versions])
    }
    pub(crate) fn selection_taken(accepted: &str, offered: &str, rule: &str) -> Message {
        Message::new(383, &[accepted, offered, rule])
    }
    pub(crate) fn summary_blocked(image: &str, host: &str, isolation: &str, reason: &str) -> Message {
        Message::new(384, &[image, host, isolation, reason])
    }
    pub(crate) fn summary_blocked_both(
        image: &str,
        host: &str,
        isolation: &str,
        runtime: &str,
        rule: &str,
        reason: &str,
    ) -> Message {
        Message::new(385, &[image, host, isolation, runtime, rule, reason])
    }
    pub(crate) fn summary_blocked_linux(image: &str, host: &str) -> Message {
        Message::new(386, &[image, host])
    }
    pub(crate) fn summary_blocked_pull(
        image: &str,
        host: &str,
        isolation: &str,
        runtime: &str,
        rule: &str,
    ) -> Message {
        Message::new(387, &[image, host, isolation, runtime, rule])
    }
    pub(crate) fn summary_depends(image: &str, host: &str, isolation: &str, reason: &str) -> Message {
        Message::new(388, &[image, host, isolation, reason])
    }
    pub(crate) fn summary_depends_isolation(image: &str, host: &str, isolations: &str) -> Message {
        Message::new(389, &[image, host, isolations])
    }
    pub(crate) fn summary_depends_runtime(
        image: &str,
        host: &str,
        isolation: &str,
        accepting: &str,
        refusing: &str,
    ) -> Message {
        Message::new(390, &[image, host, isolation, accepting, refusing])
    }
    pub(crate) fn summary_diagnosed(what: &str, next: &str) -> Message {
        Message::new(391, &[what, next])
    }
    pub(crate) fn summary_diagnosed_no_error(checked: &str) -> Message {
        Message::new(392, &[checked])
    }
    pub(crate) fn summary_diagnosed_nothing() -> Message {
        Message::new(393, &[])
    }
    pub(crate) fn summary_diagnosed_other(what: &str, next: &str) -> Message {
        Message::new(394, &[what, next])
    }
    pub(crate) fn summary_diagnosed_possible(what: &str, next: &str) -> Message {
        Message::new(395, &[what, next])
    }
    pub(crate) fn summary_diagnosed_versions(what: &str, checked: &str) -> Message {
        Message::new(396, &[what, checked])
    }
    pub(crate) fn summary_diagnosed_without_both(what: &str) -> Message {
        Message::new(397, &[what])
    }
    pub(crate) fn summary_diagnosed_without_host(what: &str) -> Message {
        Message::new(398, &[what])
    }
    pub(crate) fn summary_diagnosed_without_image(what: &str) -> Message {
        Message::new(399, &[what])
    }
    pub(crate) fn summary_explained(code: &str, name: &str, what: &str) -> Message {
        Message::new(400, &[code, name, what])
    }
    pub(crate) fn summary_identified(text: &str, version: &str, releases: &str) -> Message {
        Message::new(401, &[text, version, releases])
    }
    pub(crate) fn summary_identified_build(text: &str, version: &str) -> Message {
        Message::new(402, &[text, version])
    }
    pub(crate) fn summary_identified_release(text: &str, release: &str, version: &str) -> Message {
        Message::new(403, &[text, release, version])
    }
    pub(crate) fn summary_identified_several(text: &str, count: &str, releases: &str) -> Message {
        Message::new(404, &[text, count, releases])
    }
    pub(crate) fn summary_inspected(
        objects: &str,
        runs: &str,
        blocked: &str,
        depends: &str,
        unknown: &str,
    ) -> Message {
        Message::new(405, &[objects, runs, blocked, depends, unknown])
    }
    pub(crate) fn summary_inspected_linux(objects: &str) -> Message {
        Message::new(406, &[objects])
    }
    pub(crate) fn summary_inspected_nodes(nodes: &str, windows: &str) -> Message {
        Message::new(407, &[nodes, windows])
    }
    pub(crate) fn summary_inspected_nothing() -> Message {
        Message::new(408, &[])
    }
    pub(crate) fn summary_inspected_one(object: &str, reason: &str) -> Message {
        Message::new(409, &[object, reason])
    }
    pub(crate) fn summary_matrix(date: &str) -> Message {
        Message::new(410, &[date])
    }
    pub(crate) fn summary_refused() -> Message {
        Message::new(411, &[])
    }
    pub(crate) fn summary_releases(count: &str) -> Message {
        Message::new(412, &[count])
    }
    pub(crate) fn summary_reviewed_allowed(object: &str) -> Message {
        Message::new(413, &[object])
    }
    pub(crate) fn summary_reviewed_denied(object: &str, reason: &str) -> Message {
        Message::new(414, &[object, reason])
    }
    pub(crate) fn summary_rules(count: &str) -> Message {
        Message::new(415, &[count])
    }
    pub(crate) fn summary_runs(image: &str, host: &str, isolation: &str) -> Message {
        Message::new(416, &[image, host, isolation])
    }
    pub(crate) fn summary_runs_default(image: &str, host: &str) -> Message {
        Message::new(417, &[image, host])
    }
    pub(crate) fn summary_unknown(image: &str, host: &str, reason: &str) -> Message {
        Message::new(418, &[image, host, reason])
    }
}
