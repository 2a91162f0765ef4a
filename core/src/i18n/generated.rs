// Written by `cargo xtask codegen`; edit the tables it is made from, not this file.

use super::Message;

/// The languages, in the order of [`TEMPLATES`].
pub(super) static LANGUAGES: &[&str] = &["en"];

/// The keys, sorted.
pub(super) static KEYS: &[&str] = &[
    "detail.affinity",
    "detail.as-of-after-today",
    "detail.as-of-before-first",
    "detail.at",
    "detail.choice",
    "detail.code",
    "detail.date",
    "detail.gatekeeper",
    "detail.host-kind",
    "detail.key-missing",
    "detail.key-unknown",
    "detail.kubernetes",
    "detail.language",
    "detail.no-object",
    "detail.no-request",
    "detail.no-uid",
    "detail.not-a-request",
    "detail.not-a-review",
    "detail.not-json",
    "detail.nothing-known",
    "detail.operation-missing",
    "detail.runtime",
    "detail.runtime-version",
    "detail.selector",
    "detail.taint",
    "detail.version",
    "detail.wrong-type",
    "finding.build-label-contradicted",
    "finding.build-not-pinned",
    "finding.document-empty",
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
    "fix.give-images",
    "fix.hyperv-docker",
    "fix.inspect-index",
    "fix.newer-containerd",
    "fix.relabel-node",
    "fix.remove-field",
    "fix.same-os",
    "fix.see-node",
    "fix.select-build",
    "fix.set-host-network",
    "fix.set-host-process",
    "fix.set-os",
    "fix.update-host",
    "fix.use-revision",
    "fix.use-tag",
    "fix.use-tag-pod",
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
    "label.available",
    "label.builds",
    "label.candidates",
    "label.channel",
    "label.code",
    "label.container",
    "label.defects",
    "label.disputes",
    "label.ends",
    "label.fix",
    "label.host",
    "label.hyperv",
    "label.image",
    "label.isolation",
    "label.kind",
    "label.name",
    "label.node",
    "label.nodes",
    "label.note",
    "label.object",
    "label.os",
    "label.phases",
    "label.process",
    "label.pull",
    "label.reason",
    "label.release",
    "label.rule",
    "label.rules",
    "label.runtime",
    "label.runtimes",
    "label.serviced",
    "label.severity",
    "label.sources",
    "label.start",
    "label.support",
    "label.tags",
    "label.todo",
    "label.verdict",
    "label.version",
    "label.what",
    "label.why",
    "reason.linux-image",
    "reason.no-host",
    "reason.no-image-version",
    "reason.pull-depends",
    "reason.pull-refused",
    "reason.pull-refused-newer",
    "reason.pull-refused-older",
    "rule.build-label-contradicted.fix",
    "rule.build-label-contradicted.what",
    "rule.build-label-contradicted.why",
    "rule.build-not-pinned.fix",
    "rule.build-not-pinned.what",
    "rule.build-not-pinned.why",
    "rule.field-differs.fix",
    "rule.field-differs.what",
    "rule.field-differs.why",
    "rule.host-network-ignored.fix",
    "rule.host-network-ignored.what",
    "rule.host-network-ignored.why",
    "rule.host-process.fix",
    "rule.host-process.what",
    "rule.host-process.why",
    "rule.host-version-unknown.fix",
    "rule.host-version-unknown.what",
    "rule.host-version-unknown.why",
    "rule.image-newer-than-host.fix",
    "rule.image-newer-than-host.what",
    "rule.image-newer-than-host.why",
    "rule.image-older-than-host.fix",
    "rule.image-older-than-host.what",
    "rule.image-older-than-host.why",
    "rule.image-revision-newer.fix",
    "rule.image-revision-newer.what",
    "rule.image-revision-newer.why",
    "rule.image-version-unknown.fix",
    "rule.image-version-unknown.what",
    "rule.image-version-unknown.why",
    "rule.kind-not-checked.fix",
    "rule.kind-not-checked.what",
    "rule.kind-not-checked.why",
    "rule.linux-image-on-windows.fix",
    "rule.linux-image-on-windows.what",
    "rule.linux-image-on-windows.why",
    "rule.linux-only-field.fix",
    "rule.linux-only-field.what",
    "rule.linux-only-field.why",
    "rule.mismatch-observed.fix",
    "rule.mismatch-observed.what",
    "rule.mismatch-observed.why",
    "rule.no-node-fits.fix",
    "rule.no-node-fits.what",
    "rule.no-node-fits.why",
    "rule.node-version-unknown.fix",
    "rule.node-version-unknown.what",
    "rule.node-version-unknown.why",
    "rule.not-documented.fix",
    "rule.not-documented.what",
    "rule.not-documented.why",
    "rule.os-contradicted.fix",
    "rule.os-contradicted.what",
    "rule.os-contradicted.why",
    "rule.os-not-set.fix",
    "rule.os-not-set.what",
    "rule.os-not-set.why",
    "rule.out-of-support.fix",
    "rule.out-of-support.what",
    "rule.out-of-support.why",
    "rule.pod-rejected.fix",
    "rule.pod-rejected.what",
    "rule.pod-rejected.why",
    "rule.pull-depends-on-runtime.fix",
    "rule.pull-depends-on-runtime.what",
    "rule.pull-depends-on-runtime.why",
    "rule.pull-refused.fix",
    "rule.pull-refused.what",
    "rule.pull-refused.why",
    "rule.request-not-understood.fix",
    "rule.request-not-understood.what",
    "rule.request-not-understood.why",
    "rule.review-not-understood.fix",
    "rule.review-not-understood.what",
    "rule.review-not-understood.why",
    "rule.revision-mismatch.fix",
    "rule.revision-mismatch.what",
    "rule.revision-mismatch.why",
    "rule.same-family.fix",
    "rule.same-family.what",
    "rule.same-family.why",
    "rule.selector-against-image.fix",
    "rule.selector-against-image.what",
    "rule.selector-against-image.why",
    "rule.target-not-found.fix",
    "rule.target-not-found.what",
    "rule.target-not-found.why",
    "rule.text-not-readable.fix",
    "rule.text-not-readable.what",
    "rule.text-not-readable.why",
    "rule.value-not-understood.fix",
    "rule.value-not-understood.what",
    "rule.value-not-understood.why",
    "rule.windows-options-on-linux.fix",
    "rule.windows-options-on-linux.what",
    "rule.windows-options-on-linux.why",
    "selection.refused",
    "selection.taken",
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
    "summary.blocked",
    "summary.blocked-both",
    "summary.blocked-linux",
    "summary.blocked-pull",
    "summary.depends",
    "summary.depends-isolation",
    "summary.depends-runtime",
    "summary.explained",
    "summary.identified",
    "summary.identified-build",
    "summary.identified-release",
    "summary.identified-several",
    "summary.inspected",
    "summary.inspected-linux",
    "summary.inspected-nodes",
    "summary.inspected-nothing",
    "summary.inspected-one",
    "summary.matrix",
    "summary.refused",
    "summary.releases",
    "summary.reviewed-allowed",
    "summary.reviewed-denied",
    "summary.rules",
    "summary.runs",
    "summary.runs-default",
    "summary.unknown",
];

/// The sentences of each language, in the order of [`KEYS`].
pub(super) static TEMPLATES: &[&[&str]] = &[&[
    "no node meets the required node affinity",
    "{date} is after {today}; an edition of the future is not known.",
    "{date} is before the first edition of the compatibility matrix, {first}.",
    "{detail} (line {line}, column {column})",
    "{key} cannot be '{value}'; it is one of {known}",
    "'{text}' is no finding code; kubectl winver explain lists them.",
    "'{text}' is no date; give YYYY-MM-DD.",
    "the gatekeeper's own configuration is not understood, so nothing enters until it is corrected: {detail}",
    "{host} is never a {kind}.",
    "{key} is missing in {of}",
    "{of} has no key '{key}'; it takes {known}",
    "'{text}' is no Kubernetes version; give MAJOR.MINOR such as {example}.",
    "'{text}' is no language that winver speaks; it speaks {known}.",
    "its request has no object (operation {operation}), so there is nothing to check; have the webhook called for CREATE and UPDATE only",
    "it has no request; give an admission.k8s.io/v1 AdmissionReview as the API server sends it",
    "its request has no uid",
    "it is a {found}; a request is an object with the key operation",
    "its kind is '{kind}', not AdmissionReview",
    "it is not JSON: {detail}",
    "nothing of that type",
    "it has no operation; give one of {known}",
    "'{text}' is no container runtime that winver knows; give a product with its version (containerd 2.2.0, docker 29.0.1) or a rule (R0, R1, R2, R3, classic).",
    "'{text}' has no version of {product} that winver knows; give one like {product} {example}.",
    "{key}={value} is on no node",
    "the nodes that match are tainted ({taint}) and the pod does not tolerate it",
    "its apiVersion is '{version}'; winver answers admission.k8s.io/v1",
    "{key} must be of type {expected}, not {found}",
    "The label {label} of node {node} says {value}, but its kernelVersion says {kernel}; pods are placed by the label and run on the kernel.",
    "The cluster has Windows nodes of {count} builds ({builds}) and nothing in the pod says which one it needs; the scheduler may pick any.",
    "{document} is empty; give Kubernetes manifests in YAML or JSON.",
    "{path}: {text}",
    "hostNetwork has no effect on a Windows node unless the pod is made of HostProcess containers.",
    "{path} is {value}, but the pod's own hostProcess is {pod}: the API server wants the same in both.",
    "A pod of HostProcess containers needs hostNetwork: true; the API server rejects it without.",
    "Some containers are HostProcess containers and some are not; the API server wants all of them or none.",
    "The Windows version of the host is not certain. {reason}",
    "{image} is newer than the host, {host}: {runtime} refuses to pull it (rule {rule}), and Windows runs newer containers only on newer hosts, with any isolation.",
    "{image} is newer than the host, {host}: Windows runs newer containers only on newer hosts, with any isolation.",
    "{image} is older than the host, {host}: {runtime} refuses to pull it (rule {rule}), and with process isolation Windows would stop it (0xc0370101).",
    "{image} is older than the host, {host}: with process isolation the container shares the host's kernel and Windows stops it (0xc0370101).",
    "{image} is a later update than the host, {host}, has; in February 2020, February 2025 and May 2025 such images failed on hosts that were behind (0xc0370106).",
    "The Windows version of {image} is not known. {reason}",
    "{object} is a kind that winver does not check; it reads pods, workloads, nodes, runtime classes, events and lists of them.",
    "{image} is a Linux image; a Windows host cannot run it.",
    "{path} {message} (Kubernetes {since} and later): the API server rejects the pod.",
    "{path} has no meaning on Windows; a Windows node ignores it, and the API server rejects it once spec.os.name is windows.",
    "{path} has no meaning on Windows, and from Kubernetes {since} on the API server rejects the pod because of it.",
    "{path} has no meaning on Windows, and a Windows node fails the pod because of it.",
    "The status of {container} says that versions do not fit: \"{text}\".",
    "The registry offered nothing that the node accepts for {container}: \"{text}\". That is a version that does not fit, or an image for another operating system.",
    "No node of the cluster fits: {detail}",
    "Node {node} does not say which Windows it runs (kernelVersion is '{kernel}').",
    "{document} holds {found} where a Kubernetes object with apiVersion and kind was expected.",
    "{image} on {host} with {isolation} isolation is {status} by the edition of {edition}, although the runtime pulls it and Windows starts it.",
    "spec.os.name is {os}, but {path} asks for {other} nodes: the kubelet rejects the pod wherever it is placed.",
    "The pod asks for Windows nodes but does not set spec.os.name: windows, so the API server and the pod security standards treat it as a Linux pod.",
    "{release} is out of support since {ended}.",
    "The kubelet rejected the pod: {reason}.",
    "Whether {image} is pulled on {host} depends on the container runtime: {accepting} would take it, {refusing} would not.",
    "{runtime} refuses to pull {image} on {host}: its rule {rule} does not accept that version there, although Windows would start it.",
    "{image} is pulled on {host} by every current runtime; releases with {refusing} refuse it.",
    "The request could not be understood: {detail}.",
    "The AdmissionReview could not be understood: {detail}.",
    "{image} and the host, {host}, have different revisions: on Windows Server 2016 the revisions must be equal for process isolation.",
    "{image} and {host} are both Windows Server 2016, where the revisions must be equal for process isolation; here they are not both known.",
    "{image} and the host, {host}, have different builds with the same binaries. People saw it work; the documents say it does not.",
    "The pod asks for nodes of build {selected}, where {image} ({imageVersion}) does not run.",
    "{target} was not found in namespace {namespace}; what was given holds {known}.",
    "'{target}' is no TYPE/NAME; give something like pod/web, deploy/web or node/win-0.",
    "{document} could not be read: {detail}.",
    "{field}: {detail}",
    "{path}: {message}: the API server rejects the pod.",
    "Give winver what the registry says about the image",
    "Run it under Hyper-V isolation (Docker's classic image store)",
    "See which Windows versions the image offers",
    "Update containerd: from this version on it pulls the image",
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
    "{text} is an IP address, or a version from before Windows containers.",
    "{text} is from before Windows containers, which began with build {first}.",
    "'{text}' is about a version and those after it, or before it; give one version.",
    "{text} is the build number of a Windows release.",
    "{text} is a date, not a Windows version.",
    "'{text}' is known by its digest only, which names no Windows version; the os.version of its image config would settle it.",
    "{kb} is an update of build {build}, but to which revision is told in two ways: {versions}.",
    "The string is empty; give a Windows version such as 10.0.20348, 'Windows Server 2022' or ltsc2022.",
    "{text} is the version of binaries that several builds share; it does not tell these builds apart.",
    "'{text}' is the version label of a Windows release.",
    "{text} is a Linux system, not a Windows version.",
    "'{text}' names no Windows version; give something like 10.0.20348.2402, 'Windows Server 2022', ltsc2022, or the output of ver.",
    "'{text}' contradicts itself: {kb} is the update to {versions}.",
    "{text} is a version of something else: a Windows version that runs containers starts with 10.0.",
    "{number} is no Windows version: a version is 10.0.BUILD or 10.0.BUILD.REVISION, with numbers up to 65535.",
    "{port} in '{text}' is the port of the registry, and no tag names a Windows version; the os.version of its image config would settle it.",
    "'{text}' is the name of a Windows release.",
    "'{text}' is the name of several Windows versions; a build number would settle it.",
    "{kb} is the update to several versions: {versions}. The build of the system it was installed on would settle it.",
    "The tag in '{text}' names a Windows release.",
    "'{text}' has no tag that names a Windows version; the os.version of its image config would settle it.",
    "The string is longer than {max} characters, which no version is; give the one line that holds the version.",
    "'{text}' names more than one update; give the version number of the system.",
    "The string holds two different versions, {first} and {second}; give one.",
    "{text} is not the build number of any Windows release that runs containers.",
    "{kb} is not in winver's table of updates that set a build; a version number would settle it.",
    "{text} is a Windows version number, but not of a release that winver knows.",
    "{kb} is the update to {version}.",
    "{text} is a Windows version number.",
    "The image config of {image} states its Windows version.",
    "The index of {image} lists its Windows versions.",
    "A manifest alone does not state a Windows version; give the image config or the index of {image}.",
    "The image config of {image} states no os.version, so a runtime takes it on any host.",
    "What was given for {image} is no OCI index, manifest or image config: it has neither manifests, nor config and layers, nor os.",
    "AVAILABLE",
    "BUILDS",
    "Could be",
    "CHANNEL",
    "CODE",
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
    "What to do",
    "VERDICT",
    "VERSION",
    "WHAT IT CHECKS",
    "Why it matters",
    "{image} is a Linux image.",
    "No host is known for it.",
    "The Windows version of {image} is not known.",
    "It depends on the container runtime whether {image} is pulled.",
    "{runtime} refuses to pull {image} (rule {rule}).",
    "{runtime} refuses to pull {image} (rule {rule}): it is newer than the host, and Windows would not start it either.",
    "{runtime} refuses to pull {image} (rule {rule}): it is older than the host, and Windows would not start it either.",
    "Set the label again; the kubelet does so when it registers.",
    "A node's build label and its kernel version disagree.",
    "Pods are placed by the label and run on the kernel.",
    "Select the build with node.kubernetes.io/windows-build, directly or through a RuntimeClass.",
    "The cluster has Windows nodes of several builds, and the pod does not say which one it needs.",
    "The scheduler knows nothing of image versions and may pick a node where the image does not run.",
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
    "None of {offered} Windows entries is accepted by rule {rule}: they are {versions}.",
    "{accepted} of {offered} Windows entries are accepted by rule {rule}; the one it prefers is taken.",
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
    "{image} does not run on {host} with {isolation} isolation. {reason}",
    "{image} does not run on {host} with {isolation} isolation: {runtime} refuses to pull it (rule {rule}). {reason}",
    "{image} does not run on {host}: it is a Linux image.",
    "{image} does not run on {host} with {isolation} isolation: {runtime} refuses to pull it (rule {rule}), although Windows would start it.",
    "Whether {image} runs on {host} with {isolation} isolation depends. {reason}",
    "Whether {image} runs on {host} depends on the isolation: {isolations}.",
    "Whether {image} runs on {host} with {isolation} isolation depends on the container runtime: {accepting} would pull it, {refusing} would not.",
    "{code} {name}: {what}",
    "{text} is {version}, a build of {releases}.",
    "{text} is {version}, the build of no release that winver knows.",
    "{text} is {release}, {version}.",
    "{text} could be {count} releases: {releases}.",
    "{objects} pods and workloads checked: {runs} run, {blocked} blocked, {depends} depend, {unknown} unknown.",
    "{objects} pods and workloads checked; none of them asks for Windows.",
    "{nodes} nodes, {windows} of them Windows.",
    "Nothing to check: no pod, workload or node was given.",
    "{object}: {reason}",
    "The compatibility matrix as Microsoft published it on {date}.",
    "The request could not be answered.",
    "{count} Windows releases can run containers.",
    "{object} may enter.",
    "{object} may not enter: {reason}",
    "{count} findings are defined.",
    "{image} runs on {host} with {isolation} isolation.",
    "{image} runs on {host}.",
    "It is not known whether {image} runs on {host}. {reason}",
]];

/// One function a sentence.
pub(crate) mod msg {
    use super::Message;
    pub(crate) fn detail_affinity() -> Message {
        Message::new(0, &[])
    }
    pub(crate) fn detail_as_of_after_today(date: &str, today: &str) -> Message {
        Message::new(1, &[("date", date), ("today", today)])
    }
    pub(crate) fn detail_as_of_before_first(date: &str, first: &str) -> Message {
        Message::new(2, &[("date", date), ("first", first)])
    }
    pub(crate) fn detail_at(detail: &str, line: &str, column: &str) -> Message {
        Message::new(3, &[("detail", detail), ("line", line), ("column", column)])
    }
    pub(crate) fn detail_choice(key: &str, value: &str, known: &str) -> Message {
        Message::new(4, &[("key", key), ("value", value), ("known", known)])
    }
    pub(crate) fn detail_code(text: &str) -> Message {
        Message::new(5, &[("text", text)])
    }
    pub(crate) fn detail_date(text: &str) -> Message {
        Message::new(6, &[("text", text)])
    }
    pub(crate) fn detail_gatekeeper(detail: &str) -> Message {
        Message::new(7, &[("detail", detail)])
    }
    pub(crate) fn detail_host_kind(host: &str, kind: &str) -> Message {
        Message::new(8, &[("host", host), ("kind", kind)])
    }
    pub(crate) fn detail_key_missing(key: &str, of: &str) -> Message {
        Message::new(9, &[("key", key), ("of", of)])
    }
    pub(crate) fn detail_key_unknown(of: &str, key: &str, known: &str) -> Message {
        Message::new(10, &[("of", of), ("key", key), ("known", known)])
    }
    pub(crate) fn detail_kubernetes(text: &str, example: &str) -> Message {
        Message::new(11, &[("text", text), ("example", example)])
    }
    pub(crate) fn detail_language(text: &str, known: &str) -> Message {
        Message::new(12, &[("text", text), ("known", known)])
    }
    pub(crate) fn detail_no_object(operation: &str) -> Message {
        Message::new(13, &[("operation", operation)])
    }
    pub(crate) fn detail_no_request() -> Message {
        Message::new(14, &[])
    }
    pub(crate) fn detail_no_uid() -> Message {
        Message::new(15, &[])
    }
    pub(crate) fn detail_not_a_request(found: &str) -> Message {
        Message::new(16, &[("found", found)])
    }
    pub(crate) fn detail_not_a_review(kind: &str) -> Message {
        Message::new(17, &[("kind", kind)])
    }
    pub(crate) fn detail_not_json(detail: &str) -> Message {
        Message::new(18, &[("detail", detail)])
    }
    pub(crate) fn detail_nothing_known() -> Message {
        Message::new(19, &[])
    }
    pub(crate) fn detail_operation_missing(known: &str) -> Message {
        Message::new(20, &[("known", known)])
    }
    pub(crate) fn detail_runtime(text: &str) -> Message {
        Message::new(21, &[("text", text)])
    }
    pub(crate) fn detail_runtime_version(text: &str, product: &str, example: &str) -> Message {
        Message::new(22, &[("text", text), ("product", product), ("example", example)])
    }
    pub(crate) fn detail_selector(key: &str, value: &str) -> Message {
        Message::new(23, &[("key", key), ("value", value)])
    }
    pub(crate) fn detail_taint(taint: &str) -> Message {
        Message::new(24, &[("taint", taint)])
    }
    pub(crate) fn detail_version(version: &str) -> Message {
        Message::new(25, &[("version", version)])
    }
    pub(crate) fn detail_wrong_type(key: &str, expected: &str, found: &str) -> Message {
        Message::new(26, &[("key", key), ("expected", expected), ("found", found)])
    }
    pub(crate) fn finding_build_label_contradicted(
        label: &str,
        node: &str,
        value: &str,
        kernel: &str,
    ) -> Message {
        Message::new(27, &[("label", label), ("node", node), ("value", value), ("kernel", kernel)])
    }
    pub(crate) fn finding_build_not_pinned(count: &str, builds: &str) -> Message {
        Message::new(28, &[("count", count), ("builds", builds)])
    }
    pub(crate) fn finding_document_empty(document: &str) -> Message {
        Message::new(29, &[("document", document)])
    }
    pub(crate) fn finding_field_differs(path: &str, text: &str) -> Message {
        Message::new(30, &[("path", path), ("text", text)])
    }
    pub(crate) fn finding_host_network_ignored() -> Message {
        Message::new(31, &[])
    }
    pub(crate) fn finding_host_process_disagrees(path: &str, value: &str, pod: &str) -> Message {
        Message::new(32, &[("path", path), ("value", value), ("pod", pod)])
    }
    pub(crate) fn finding_host_process_network() -> Message {
        Message::new(33, &[])
    }
    pub(crate) fn finding_host_process_partial() -> Message {
        Message::new(34, &[])
    }
    pub(crate) fn finding_host_version_unknown(reason: &str) -> Message {
        Message::new(35, &[("reason", reason)])
    }
    pub(crate) fn finding_image_newer_refused(image: &str, host: &str, runtime: &str, rule: &str) -> Message {
        Message::new(36, &[("image", image), ("host", host), ("runtime", runtime), ("rule", rule)])
    }
    pub(crate) fn finding_image_newer_than_host(image: &str, host: &str) -> Message {
        Message::new(37, &[("image", image), ("host", host)])
    }
    pub(crate) fn finding_image_older_refused(image: &str, host: &str, runtime: &str, rule: &str) -> Message {
        Message::new(38, &[("image", image), ("host", host), ("runtime", runtime), ("rule", rule)])
    }
    pub(crate) fn finding_image_older_than_host(image: &str, host: &str) -> Message {
        Message::new(39, &[("image", image), ("host", host)])
    }
    pub(crate) fn finding_image_revision_newer(image: &str, host: &str) -> Message {
        Message::new(40, &[("image", image), ("host", host)])
    }
    pub(crate) fn finding_image_version_unknown(image: &str, reason: &str) -> Message {
        Message::new(41, &[("image", image), ("reason", reason)])
    }
    pub(crate) fn finding_kind_not_checked(object: &str) -> Message {
        Message::new(42, &[("object", object)])
    }
    pub(crate) fn finding_linux_image_on_windows(image: &str) -> Message {
        Message::new(43, &[("image", image)])
    }
    pub(crate) fn finding_linux_only_field(path: &str, message: &str, since: &str) -> Message {
        Message::new(44, &[("path", path), ("message", message), ("since", since)])
    }
    pub(crate) fn finding_linux_only_field_ignored(path: &str) -> Message {
        Message::new(45, &[("path", path)])
    }
    pub(crate) fn finding_linux_only_field_later(path: &str, since: &str) -> Message {
        Message::new(46, &[("path", path), ("since", since)])
    }
    pub(crate) fn finding_linux_only_field_on_node(path: &str) -> Message {
        Message::new(47, &[("path", path)])
    }
    pub(crate) fn finding_mismatch_observed(container: &str, text: &str) -> Message {
        Message::new(48, &[("container", container), ("text", text)])
    }
    pub(crate) fn finding_no_entry_observed(container: &str, text: &str) -> Message {
        Message::new(49, &[("container", container), ("text", text)])
    }
    pub(crate) fn finding_no_node_fits(detail: &str) -> Message {
        Message::new(50, &[("detail", detail)])
    }
    pub(crate) fn finding_node_version_unknown(node: &str, kernel: &str) -> Message {
        Message::new(51, &[("node", node), ("kernel", kernel)])
    }
    pub(crate) fn finding_not_an_object(document: &str, found: &str) -> Message {
        Message::new(52, &[("document", document), ("found", found)])
    }
    pub(crate) fn finding_not_documented(
        image: &str,
        host: &str,
        isolation: &str,
        status: &str,
        edition: &str,
    ) -> Message {
        Message::new(
            53,
            &[
                ("image", image),
                ("host", host),
                ("isolation", isolation),
                ("status", status),
                ("edition", edition),
            ],
        )
    }
    pub(crate) fn finding_os_contradicted(os: &str, path: &str, other: &str) -> Message {
        Message::new(54, &[("os", os), ("path", path), ("other", other)])
    }
    pub(crate) fn finding_os_not_set() -> Message {
        Message::new(55, &[])
    }
    pub(crate) fn finding_out_of_support(release: &str, ended: &str) -> Message {
        Message::new(56, &[("release", release), ("ended", ended)])
    }
    pub(crate) fn finding_pod_rejected(reason: &str) -> Message {
        Message::new(57, &[("reason", reason)])
    }
    pub(crate) fn finding_pull_depends_on_runtime(
        image: &str,
        host: &str,
        accepting: &str,
        refusing: &str,
    ) -> Message {
        Message::new(
            58,
            &[("image", image), ("host", host), ("accepting", accepting), ("refusing", refusing)],
        )
    }
    pub(crate) fn finding_pull_refused(runtime: &str, image: &str, host: &str, rule: &str) -> Message {
        Message::new(59, &[("runtime", runtime), ("image", image), ("host", host), ("rule", rule)])
    }
    pub(crate) fn finding_pull_refused_by_others(image: &str, host: &str, refusing: &str) -> Message {
        Message::new(60, &[("image", image), ("host", host), ("refusing", refusing)])
    }
    pub(crate) fn finding_request_not_understood(detail: &str) -> Message {
        Message::new(61, &[("detail", detail)])
    }
    pub(crate) fn finding_review_not_understood(detail: &str) -> Message {
        Message::new(62, &[("detail", detail)])
    }
    pub(crate) fn finding_revision_mismatch(image: &str, host: &str) -> Message {
        Message::new(63, &[("image", image), ("host", host)])
    }
    pub(crate) fn finding_revision_not_known(image: &str, host: &str) -> Message {
        Message::new(64, &[("image", image), ("host", host)])
    }
    pub(crate) fn finding_same_family(image: &str, host: &str) -> Message {
        Message::new(65, &[("image", image), ("host", host)])
    }
    pub(crate) fn finding_selector_against_image(
        selected: &str,
        image: &str,
        image_version: &str,
    ) -> Message {
        Message::new(66, &[("selected", selected), ("image", image), ("imageVersion", image_version)])
    }
    pub(crate) fn finding_target_not_found(target: &str, namespace: &str, known: &str) -> Message {
        Message::new(67, &[("target", target), ("namespace", namespace), ("known", known)])
    }
    pub(crate) fn finding_target_not_understood(target: &str) -> Message {
        Message::new(68, &[("target", target)])
    }
    pub(crate) fn finding_text_not_readable(document: &str, detail: &str) -> Message {
        Message::new(69, &[("document", document), ("detail", detail)])
    }
    pub(crate) fn finding_value_not_understood(field: &str, detail: &str) -> Message {
        Message::new(70, &[("field", field), ("detail", detail)])
    }
    pub(crate) fn finding_windows_options_on_linux(path: &str, message: &str) -> Message {
        Message::new(71, &[("path", path), ("message", message)])
    }
    pub(crate) fn fix_give_images() -> Message {
        Message::new(72, &[])
    }
    pub(crate) fn fix_hyperv_docker() -> Message {
        Message::new(73, &[])
    }
    pub(crate) fn fix_inspect_index() -> Message {
        Message::new(74, &[])
    }
    pub(crate) fn fix_newer_containerd() -> Message {
        Message::new(75, &[])
    }
    pub(crate) fn fix_relabel_node() -> Message {
        Message::new(76, &[])
    }
    pub(crate) fn fix_remove_field() -> Message {
        Message::new(77, &[])
    }
    pub(crate) fn fix_same_os() -> Message {
        Message::new(78, &[])
    }
    pub(crate) fn fix_see_node() -> Message {
        Message::new(79, &[])
    }
    pub(crate) fn fix_select_build() -> Message {
        Message::new(80, &[])
    }
    pub(crate) fn fix_set_host_network() -> Message {
        Message::new(81, &[])
    }
    pub(crate) fn fix_set_host_process() -> Message {
        Message::new(82, &[])
    }
    pub(crate) fn fix_set_os() -> Message {
        Message::new(83, &[])
    }
    pub(crate) fn fix_update_host() -> Message {
        Message::new(84, &[])
    }
    pub(crate) fn fix_use_revision() -> Message {
        Message::new(85, &[])
    }
    pub(crate) fn fix_use_tag() -> Message {
        Message::new(86, &[])
    }
    pub(crate) fn fix_use_tag_pod() -> Message {
        Message::new(87, &[])
    }
    pub(crate) fn identify_address(text: &str) -> Message {
        Message::new(88, &[("text", text)])
    }
    pub(crate) fn identify_before_containers(text: &str, first: &str) -> Message {
        Message::new(89, &[("text", text), ("first", first)])
    }
    pub(crate) fn identify_bound(text: &str) -> Message {
        Message::new(90, &[("text", text)])
    }
    pub(crate) fn identify_build_number(text: &str) -> Message {
        Message::new(91, &[("text", text)])
    }
    pub(crate) fn identify_date(text: &str) -> Message {
        Message::new(92, &[("text", text)])
    }
    pub(crate) fn identify_digest(text: &str) -> Message {
        Message::new(93, &[("text", text)])
    }
    pub(crate) fn identify_disputed_update(kb: &str, build: &str, versions: &str) -> Message {
        Message::new(94, &[("kb", kb), ("build", build), ("versions", versions)])
    }
    pub(crate) fn identify_empty() -> Message {
        Message::new(95, &[])
    }
    pub(crate) fn identify_family(text: &str) -> Message {
        Message::new(96, &[("text", text)])
    }
    pub(crate) fn identify_label(text: &str) -> Message {
        Message::new(97, &[("text", text)])
    }
    pub(crate) fn identify_linux(text: &str) -> Message {
        Message::new(98, &[("text", text)])
    }
    pub(crate) fn identify_nothing(text: &str) -> Message {
        Message::new(99, &[("text", text)])
    }
    pub(crate) fn identify_other_update(text: &str, kb: &str, versions: &str) -> Message {
        Message::new(100, &[("text", text), ("kb", kb), ("versions", versions)])
    }
    pub(crate) fn identify_other_version(text: &str) -> Message {
        Message::new(101, &[("text", text)])
    }
    pub(crate) fn identify_out_of_range(number: &str) -> Message {
        Message::new(102, &[("number", number)])
    }
    pub(crate) fn identify_port(port: &str, text: &str) -> Message {
        Message::new(103, &[("port", port), ("text", text)])
    }
    pub(crate) fn identify_release_name(text: &str) -> Message {
        Message::new(104, &[("text", text)])
    }
    pub(crate) fn identify_several(text: &str) -> Message {
        Message::new(105, &[("text", text)])
    }
    pub(crate) fn identify_several_updated(kb: &str, versions: &str) -> Message {
        Message::new(106, &[("kb", kb), ("versions", versions)])
    }
    pub(crate) fn identify_tag(text: &str) -> Message {
        Message::new(107, &[("text", text)])
    }
    pub(crate) fn identify_tag_says_nothing(text: &str) -> Message {
        Message::new(108, &[("text", text)])
    }
    pub(crate) fn identify_too_long(max: &str) -> Message {
        Message::new(109, &[("max", max)])
    }
    pub(crate) fn identify_two_updates(text: &str) -> Message {
        Message::new(110, &[("text", text)])
    }
    pub(crate) fn identify_two_versions(first: &str, second: &str) -> Message {
        Message::new(111, &[("first", first), ("second", second)])
    }
    pub(crate) fn identify_unknown_number(text: &str) -> Message {
        Message::new(112, &[("text", text)])
    }
    pub(crate) fn identify_unknown_update(kb: &str) -> Message {
        Message::new(113, &[("kb", kb)])
    }
    pub(crate) fn identify_unreleased_build(text: &str) -> Message {
        Message::new(114, &[("text", text)])
    }
    pub(crate) fn identify_updated(kb: &str, version: &str) -> Message {
        Message::new(115, &[("kb", kb), ("version", version)])
    }
    pub(crate) fn identify_version_number(text: &str) -> Message {
        Message::new(116, &[("text", text)])
    }
    pub(crate) fn image_config(image: &str) -> Message {
        Message::new(117, &[("image", image)])
    }
    pub(crate) fn image_index(image: &str) -> Message {
        Message::new(118, &[("image", image)])
    }
    pub(crate) fn image_manifest_only(image: &str) -> Message {
        Message::new(119, &[("image", image)])
    }
    pub(crate) fn image_no_os_version(image: &str) -> Message {
        Message::new(120, &[("image", image)])
    }
    pub(crate) fn image_not_oci(image: &str) -> Message {
        Message::new(121, &[("image", image)])
    }
    pub(crate) fn label_available() -> Message {
        Message::new(122, &[])
    }
    pub(crate) fn label_builds() -> Message {
        Message::new(123, &[])
    }
    pub(crate) fn label_candidates() -> Message {
        Message::new(124, &[])
    }
    pub(crate) fn label_channel() -> Message {
        Message::new(125, &[])
    }
    pub(crate) fn label_code() -> Message {
        Message::new(126, &[])
    }
    pub(crate) fn label_container() -> Message {
        Message::new(127, &[])
    }
    pub(crate) fn label_defects() -> Message {
        Message::new(128, &[])
    }
    pub(crate) fn label_disputes() -> Message {
        Message::new(129, &[])
    }
    pub(crate) fn label_ends() -> Message {
        Message::new(130, &[])
    }
    pub(crate) fn label_fix() -> Message {
        Message::new(131, &[])
    }
    pub(crate) fn label_host() -> Message {
        Message::new(132, &[])
    }
    pub(crate) fn label_hyperv() -> Message {
        Message::new(133, &[])
    }
    pub(crate) fn label_image() -> Message {
        Message::new(134, &[])
    }
    pub(crate) fn label_isolation() -> Message {
        Message::new(135, &[])
    }
    pub(crate) fn label_kind() -> Message {
        Message::new(136, &[])
    }
    pub(crate) fn label_name() -> Message {
        Message::new(137, &[])
    }
    pub(crate) fn label_node() -> Message {
        Message::new(138, &[])
    }
    pub(crate) fn label_nodes() -> Message {
        Message::new(139, &[])
    }
    pub(crate) fn label_note() -> Message {
        Message::new(140, &[])
    }
    pub(crate) fn label_object() -> Message {
        Message::new(141, &[])
    }
    pub(crate) fn label_os() -> Message {
        Message::new(142, &[])
    }
    pub(crate) fn label_phases() -> Message {
        Message::new(143, &[])
    }
    pub(crate) fn label_process() -> Message {
        Message::new(144, &[])
    }
    pub(crate) fn label_pull() -> Message {
        Message::new(145, &[])
    }
    pub(crate) fn label_reason() -> Message {
        Message::new(146, &[])
    }
    pub(crate) fn label_release() -> Message {
        Message::new(147, &[])
    }
    pub(crate) fn label_rule() -> Message {
        Message::new(148, &[])
    }
    pub(crate) fn label_rules() -> Message {
        Message::new(149, &[])
    }
    pub(crate) fn label_runtime() -> Message {
        Message::new(150, &[])
    }
    pub(crate) fn label_runtimes() -> Message {
        Message::new(151, &[])
    }
    pub(crate) fn label_serviced() -> Message {
        Message::new(152, &[])
    }
    pub(crate) fn label_severity() -> Message {
        Message::new(153, &[])
    }
    pub(crate) fn label_sources() -> Message {
        Message::new(154, &[])
    }
    pub(crate) fn label_start() -> Message {
        Message::new(155, &[])
    }
    pub(crate) fn label_support() -> Message {
        Message::new(156, &[])
    }
    pub(crate) fn label_tags() -> Message {
        Message::new(157, &[])
    }
    pub(crate) fn label_todo() -> Message {
        Message::new(158, &[])
    }
    pub(crate) fn label_verdict() -> Message {
        Message::new(159, &[])
    }
    pub(crate) fn label_version() -> Message {
        Message::new(160, &[])
    }
    pub(crate) fn label_what() -> Message {
        Message::new(161, &[])
    }
    pub(crate) fn label_why() -> Message {
        Message::new(162, &[])
    }
    pub(crate) fn reason_linux_image(image: &str) -> Message {
        Message::new(163, &[("image", image)])
    }
    pub(crate) fn reason_no_host() -> Message {
        Message::new(164, &[])
    }
    pub(crate) fn reason_no_image_version(image: &str) -> Message {
        Message::new(165, &[("image", image)])
    }
    pub(crate) fn reason_pull_depends(image: &str) -> Message {
        Message::new(166, &[("image", image)])
    }
    pub(crate) fn reason_pull_refused(runtime: &str, image: &str, rule: &str) -> Message {
        Message::new(167, &[("runtime", runtime), ("image", image), ("rule", rule)])
    }
    pub(crate) fn reason_pull_refused_newer(runtime: &str, image: &str, rule: &str) -> Message {
        Message::new(168, &[("runtime", runtime), ("image", image), ("rule", rule)])
    }
    pub(crate) fn reason_pull_refused_older(runtime: &str, image: &str, rule: &str) -> Message {
        Message::new(169, &[("runtime", runtime), ("image", image), ("rule", rule)])
    }
    pub(crate) fn rule_build_label_contradicted_fix() -> Message {
        Message::new(170, &[])
    }
    pub(crate) fn rule_build_label_contradicted_what() -> Message {
        Message::new(171, &[])
    }
    pub(crate) fn rule_build_label_contradicted_why() -> Message {
        Message::new(172, &[])
    }
    pub(crate) fn rule_build_not_pinned_fix() -> Message {
        Message::new(173, &[])
    }
    pub(crate) fn rule_build_not_pinned_what() -> Message {
        Message::new(174, &[])
    }
    pub(crate) fn rule_build_not_pinned_why() -> Message {
        Message::new(175, &[])
    }
    pub(crate) fn rule_field_differs_fix() -> Message {
        Message::new(176, &[])
    }
    pub(crate) fn rule_field_differs_what() -> Message {
        Message::new(177, &[])
    }
    pub(crate) fn rule_field_differs_why() -> Message {
        Message::new(178, &[])
    }
    pub(crate) fn rule_host_network_ignored_fix() -> Message {
        Message::new(179, &[])
    }
    pub(crate) fn rule_host_network_ignored_what() -> Message {
        Message::new(180, &[])
    }
    pub(crate) fn rule_host_network_ignored_why() -> Message {
        Message::new(181, &[])
    }
    pub(crate) fn rule_host_process_fix() -> Message {
        Message::new(182, &[])
    }
    pub(crate) fn rule_host_process_what() -> Message {
        Message::new(183, &[])
    }
    pub(crate) fn rule_host_process_why() -> Message {
        Message::new(184, &[])
    }
    pub(crate) fn rule_host_version_unknown_fix() -> Message {
        Message::new(185, &[])
    }
    pub(crate) fn rule_host_version_unknown_what() -> Message {
        Message::new(186, &[])
    }
    pub(crate) fn rule_host_version_unknown_why() -> Message {
        Message::new(187, &[])
    }
    pub(crate) fn rule_image_newer_than_host_fix() -> Message {
        Message::new(188, &[])
    }
    pub(crate) fn rule_image_newer_than_host_what() -> Message {
        Message::new(189, &[])
    }
    pub(crate) fn rule_image_newer_than_host_why() -> Message {
        Message::new(190, &[])
    }
    pub(crate) fn rule_image_older_than_host_fix() -> Message {
        Message::new(191, &[])
    }
    pub(crate) fn rule_image_older_than_host_what() -> Message {
        Message::new(192, &[])
    }
    pub(crate) fn rule_image_older_than_host_why() -> Message {
        Message::new(193, &[])
    }
    pub(crate) fn rule_image_revision_newer_fix() -> Message {
        Message::new(194, &[])
    }
    pub(crate) fn rule_image_revision_newer_what() -> Message {
        Message::new(195, &[])
    }
    pub(crate) fn rule_image_revision_newer_why() -> Message {
        Message::new(196, &[])
    }
    pub(crate) fn rule_image_version_unknown_fix() -> Message {
        Message::new(197, &[])
    }
    pub(crate) fn rule_image_version_unknown_what() -> Message {
        Message::new(198, &[])
    }
    pub(crate) fn rule_image_version_unknown_why() -> Message {
        Message::new(199, &[])
    }
    pub(crate) fn rule_kind_not_checked_fix() -> Message {
        Message::new(200, &[])
    }
    pub(crate) fn rule_kind_not_checked_what() -> Message {
        Message::new(201, &[])
    }
    pub(crate) fn rule_kind_not_checked_why() -> Message {
        Message::new(202, &[])
    }
    pub(crate) fn rule_linux_image_on_windows_fix() -> Message {
        Message::new(203, &[])
    }
    pub(crate) fn rule_linux_image_on_windows_what() -> Message {
        Message::new(204, &[])
    }
    pub(crate) fn rule_linux_image_on_windows_why() -> Message {
        Message::new(205, &[])
    }
    pub(crate) fn rule_linux_only_field_fix() -> Message {
        Message::new(206, &[])
    }
    pub(crate) fn rule_linux_only_field_what() -> Message {
        Message::new(207, &[])
    }
    pub(crate) fn rule_linux_only_field_why() -> Message {
        Message::new(208, &[])
    }
    pub(crate) fn rule_mismatch_observed_fix() -> Message {
        Message::new(209, &[])
    }
    pub(crate) fn rule_mismatch_observed_what() -> Message {
        Message::new(210, &[])
    }
    pub(crate) fn rule_mismatch_observed_why() -> Message {
        Message::new(211, &[])
    }
    pub(crate) fn rule_no_node_fits_fix() -> Message {
        Message::new(212, &[])
    }
    pub(crate) fn rule_no_node_fits_what() -> Message {
        Message::new(213, &[])
    }
    pub(crate) fn rule_no_node_fits_why() -> Message {
        Message::new(214, &[])
    }
    pub(crate) fn rule_node_version_unknown_fix() -> Message {
        Message::new(215, &[])
    }
    pub(crate) fn rule_node_version_unknown_what() -> Message {
        Message::new(216, &[])
    }
    pub(crate) fn rule_node_version_unknown_why() -> Message {
        Message::new(217, &[])
    }
    pub(crate) fn rule_not_documented_fix() -> Message {
        Message::new(218, &[])
    }
    pub(crate) fn rule_not_documented_what() -> Message {
        Message::new(219, &[])
    }
    pub(crate) fn rule_not_documented_why() -> Message {
        Message::new(220, &[])
    }
    pub(crate) fn rule_os_contradicted_fix() -> Message {
        Message::new(221, &[])
    }
    pub(crate) fn rule_os_contradicted_what() -> Message {
        Message::new(222, &[])
    }
    pub(crate) fn rule_os_contradicted_why() -> Message {
        Message::new(223, &[])
    }
    pub(crate) fn rule_os_not_set_fix() -> Message {
        Message::new(224, &[])
    }
    pub(crate) fn rule_os_not_set_what() -> Message {
        Message::new(225, &[])
    }
    pub(crate) fn rule_os_not_set_why() -> Message {
        Message::new(226, &[])
    }
    pub(crate) fn rule_out_of_support_fix() -> Message {
        Message::new(227, &[])
    }
    pub(crate) fn rule_out_of_support_what() -> Message {
        Message::new(228, &[])
    }
    pub(crate) fn rule_out_of_support_why() -> Message {
        Message::new(229, &[])
    }
    pub(crate) fn rule_pod_rejected_fix() -> Message {
        Message::new(230, &[])
    }
    pub(crate) fn rule_pod_rejected_what() -> Message {
        Message::new(231, &[])
    }
    pub(crate) fn rule_pod_rejected_why() -> Message {
        Message::new(232, &[])
    }
    pub(crate) fn rule_pull_depends_on_runtime_fix() -> Message {
        Message::new(233, &[])
    }
    pub(crate) fn rule_pull_depends_on_runtime_what() -> Message {
        Message::new(234, &[])
    }
    pub(crate) fn rule_pull_depends_on_runtime_why() -> Message {
        Message::new(235, &[])
    }
    pub(crate) fn rule_pull_refused_fix() -> Message {
        Message::new(236, &[])
    }
    pub(crate) fn rule_pull_refused_what() -> Message {
        Message::new(237, &[])
    }
    pub(crate) fn rule_pull_refused_why() -> Message {
        Message::new(238, &[])
    }
    pub(crate) fn rule_request_not_understood_fix() -> Message {
        Message::new(239, &[])
    }
    pub(crate) fn rule_request_not_understood_what() -> Message {
        Message::new(240, &[])
    }
    pub(crate) fn rule_request_not_understood_why() -> Message {
        Message::new(241, &[])
    }
    pub(crate) fn rule_review_not_understood_fix() -> Message {
        Message::new(242, &[])
    }
    pub(crate) fn rule_review_not_understood_what() -> Message {
        Message::new(243, &[])
    }
    pub(crate) fn rule_review_not_understood_why() -> Message {
        Message::new(244, &[])
    }
    pub(crate) fn rule_revision_mismatch_fix() -> Message {
        Message::new(245, &[])
    }
    pub(crate) fn rule_revision_mismatch_what() -> Message {
        Message::new(246, &[])
    }
    pub(crate) fn rule_revision_mismatch_why() -> Message {
        Message::new(247, &[])
    }
    pub(crate) fn rule_same_family_fix() -> Message {
        Message::new(248, &[])
    }
    pub(crate) fn rule_same_family_what() -> Message {
        Message::new(249, &[])
    }
    pub(crate) fn rule_same_family_why() -> Message {
        Message::new(250, &[])
    }
    pub(crate) fn rule_selector_against_image_fix() -> Message {
        Message::new(251, &[])
    }
    pub(crate) fn rule_selector_against_image_what() -> Message {
        Message::new(252, &[])
    }
    pub(crate) fn rule_selector_against_image_why() -> Message {
        Message::new(253, &[])
    }
    pub(crate) fn rule_target_not_found_fix() -> Message {
        Message::new(254, &[])
    }
    pub(crate) fn rule_target_not_found_what() -> Message {
        Message::new(255, &[])
    }
    pub(crate) fn rule_target_not_found_why() -> Message {
        Message::new(256, &[])
    }
    pub(crate) fn rule_text_not_readable_fix() -> Message {
        Message::new(257, &[])
    }
    pub(crate) fn rule_text_not_readable_what() -> Message {
        Message::new(258, &[])
    }
    pub(crate) fn rule_text_not_readable_why() -> Message {
        Message::new(259, &[])
    }
    pub(crate) fn rule_value_not_understood_fix() -> Message {
        Message::new(260, &[])
    }
    pub(crate) fn rule_value_not_understood_what() -> Message {
        Message::new(261, &[])
    }
    pub(crate) fn rule_value_not_understood_why() -> Message {
        Message::new(262, &[])
    }
    pub(crate) fn rule_windows_options_on_linux_fix() -> Message {
        Message::new(263, &[])
    }
    pub(crate) fn rule_windows_options_on_linux_what() -> Message {
        Message::new(264, &[])
    }
    pub(crate) fn rule_windows_options_on_linux_why() -> Message {
        Message::new(265, &[])
    }
    pub(crate) fn selection_refused(offered: &str, rule: &str, versions: &str) -> Message {
        Message::new(266, &[("offered", offered), ("rule", rule), ("versions", versions)])
    }
    pub(crate) fn selection_taken(accepted: &str, offered: &str, rule: &str) -> Message {
        Message::new(267, &[("accepted", accepted), ("offered", offered), ("rule", rule)])
    }
    pub(crate) fn start_equal_builds() -> Message {
        Message::new(268, &[])
    }
    pub(crate) fn start_host_process() -> Message {
        Message::new(269, &[])
    }
    pub(crate) fn start_newer_image() -> Message {
        Message::new(270, &[])
    }
    pub(crate) fn start_no_version() -> Message {
        Message::new(271, &[])
    }
    pub(crate) fn start_older_image() -> Message {
        Message::new(272, &[])
    }
    pub(crate) fn start_revision_unknown() -> Message {
        Message::new(273, &[])
    }
    pub(crate) fn start_revisions_differ() -> Message {
        Message::new(274, &[])
    }
    pub(crate) fn start_same_family() -> Message {
        Message::new(275, &[])
    }
    pub(crate) fn start_stable_abi() -> Message {
        Message::new(276, &[])
    }
    pub(crate) fn start_utility_vm() -> Message {
        Message::new(277, &[])
    }
    pub(crate) fn start_varies() -> Message {
        Message::new(278, &[])
    }
    pub(crate) fn summary_blocked(image: &str, host: &str, isolation: &str, reason: &str) -> Message {
        Message::new(279, &[("image", image), ("host", host), ("isolation", isolation), ("reason", reason)])
    }
    pub(crate) fn summary_blocked_both(
        image: &str,
        host: &str,
        isolation: &str,
        runtime: &str,
        rule: &str,
        reason: &str,
    ) -> Message {
        Message::new(
            280,
            &[
                ("image", image),
                ("host", host),
                ("isolation", isolation),
                ("runtime", runtime),
                ("rule", rule),
                ("reason", reason),
            ],
        )
    }
    pub(crate) fn summary_blocked_linux(image: &str, host: &str) -> Message {
        Message::new(281, &[("image", image), ("host", host)])
    }
    pub(crate) fn summary_blocked_pull(
        image: &str,
        host: &str,
        isolation: &str,
        runtime: &str,
        rule: &str,
    ) -> Message {
        Message::new(
            282,
            &[
                ("image", image),
                ("host", host),
                ("isolation", isolation),
                ("runtime", runtime),
                ("rule", rule),
            ],
        )
    }
    pub(crate) fn summary_depends(image: &str, host: &str, isolation: &str, reason: &str) -> Message {
        Message::new(283, &[("image", image), ("host", host), ("isolation", isolation), ("reason", reason)])
    }
    pub(crate) fn summary_depends_isolation(image: &str, host: &str, isolations: &str) -> Message {
        Message::new(284, &[("image", image), ("host", host), ("isolations", isolations)])
    }
    pub(crate) fn summary_depends_runtime(
        image: &str,
        host: &str,
        isolation: &str,
        accepting: &str,
        refusing: &str,
    ) -> Message {
        Message::new(
            285,
            &[
                ("image", image),
                ("host", host),
                ("isolation", isolation),
                ("accepting", accepting),
                ("refusing", refusing),
            ],
        )
    }
    pub(crate) fn summary_explained(code: &str, name: &str, what: &str) -> Message {
        Message::new(286, &[("code", code), ("name", name), ("what", what)])
    }
    pub(crate) fn summary_identified(text: &str, version: &str, releases: &str) -> Message {
        Message::new(287, &[("text", text), ("version", version), ("releases", releases)])
    }
    pub(crate) fn summary_identified_build(text: &str, version: &str) -> Message {
        Message::new(288, &[("text", text), ("version", version)])
    }
    pub(crate) fn summary_identified_release(text: &str, release: &str, version: &str) -> Message {
        Message::new(289, &[("text", text), ("release", release), ("version", version)])
    }
    pub(crate) fn summary_identified_several(text: &str, count: &str, releases: &str) -> Message {
        Message::new(290, &[("text", text), ("count", count), ("releases", releases)])
    }
    pub(crate) fn summary_inspected(
        objects: &str,
        runs: &str,
        blocked: &str,
        depends: &str,
        unknown: &str,
    ) -> Message {
        Message::new(
            291,
            &[
                ("objects", objects),
                ("runs", runs),
                ("blocked", blocked),
                ("depends", depends),
                ("unknown", unknown),
            ],
        )
    }
    pub(crate) fn summary_inspected_linux(objects: &str) -> Message {
        Message::new(292, &[("objects", objects)])
    }
    pub(crate) fn summary_inspected_nodes(nodes: &str, windows: &str) -> Message {
        Message::new(293, &[("nodes", nodes), ("windows", windows)])
    }
    pub(crate) fn summary_inspected_nothing() -> Message {
        Message::new(294, &[])
    }
    pub(crate) fn summary_inspected_one(object: &str, reason: &str) -> Message {
        Message::new(295, &[("object", object), ("reason", reason)])
    }
    pub(crate) fn summary_matrix(date: &str) -> Message {
        Message::new(296, &[("date", date)])
    }
    pub(crate) fn summary_refused() -> Message {
        Message::new(297, &[])
    }
    pub(crate) fn summary_releases(count: &str) -> Message {
        Message::new(298, &[("count", count)])
    }
    pub(crate) fn summary_reviewed_allowed(object: &str) -> Message {
        Message::new(299, &[("object", object)])
    }
    pub(crate) fn summary_reviewed_denied(object: &str, reason: &str) -> Message {
        Message::new(300, &[("object", object), ("reason", reason)])
    }
    pub(crate) fn summary_rules(count: &str) -> Message {
        Message::new(301, &[("count", count)])
    }
    pub(crate) fn summary_runs(image: &str, host: &str, isolation: &str) -> Message {
        Message::new(302, &[("image", image), ("host", host), ("isolation", isolation)])
    }
    pub(crate) fn summary_runs_default(image: &str, host: &str) -> Message {
        Message::new(303, &[("image", image), ("host", host)])
    }
    pub(crate) fn summary_unknown(image: &str, host: &str, reason: &str) -> Message {
        Message::new(304, &[("image", image), ("host", host), ("reason", reason)])
    }
}
