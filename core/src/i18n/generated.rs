// Written by `cargo xtask codegen`; edit the tables it is made from, not this file.

use super::{Message, Section};
use crate::packed::Packed;

/// The languages, English first.
pub(super) static LANGUAGES: [&str; 4] = ["en", "zh-CN", "ko-KR", "pt-BR"];

/// Which sentences there are, with which values: a pack says the same.
pub(super) const MADE_FOR: &str = "2f2b130901f4310f";

/// How many there are.
pub(super) const COUNT: usize = 702;

/// In a template, the characters below stand for values, by number.
pub(super) const VALUES: u8 = 8;

/// How many of them are about hosts and images: all that a pack for these needs.
pub(super) const CHECK_COUNT: usize = 159;

/// The packs that this build has in it, in the order of the languages.
#[cfg(feature = "languages")]
pub(super) static PACKS: [&str; 4] =
    ["", include_str!("packs/zh-CN.txt"), include_str!("packs/ko-KR.txt"), include_str!("packs/pt-BR.txt")];

static CHECK: Section = Section {
    first: 0,
    keys: Packed {
        text: concat!(
            "finding.client-process-isolation",
            "finding.documented-but-blocked",
            "finding.documented-but-refused",
            "finding.documented-but-refused-everywhere",
            "finding.documents-contradict",
            "finding.family-fails",
            "finding.floating-tag",
            "finding.host-version-unknown",
            "finding.image-newer-refused",
            "finding.image-newer-than-host",
            "finding.image-older-refused",
            "finding.image-older-than-host",
            "finding.image-revision-newer",
            "finding.image-revision-newer-after",
            "finding.image-version-unknown",
            "finding.language-not-spoken",
            "finding.latest-linux",
            "finding.latest-none",
            "finding.linux-image-on-windows",
            "finding.not-documented",
            "finding.not-documented-open",
            "finding.observed-both",
            "finding.observed-fails",
            "finding.observed-works",
            "finding.out-of-support",
            "finding.pinned-tag",
            "finding.pull-depends-on-runtime",
            "finding.pull-refused",
            "finding.pull-refused-all",
            "finding.pull-refused-by-others",
            "finding.repository-moved",
            "finding.request-not-understood",
            "finding.retired-tag",
            "finding.retired-version",
            "finding.revision-break-exit",
            "finding.revision-break-programs",
            "finding.revision-mismatch",
            "finding.revision-not-known",
            "finding.revisions-disputed",
            "finding.same-family",
            "finding.single-image-tag",
            "finding.tag-not-known",
            "finding.value-not-understood",
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
            32, 62, 92, 133, 161, 181, 201, 229, 256, 285, 312, 341, 369, 403, 432, 459, 479, 498, 528, 550,
            577, 598, 620, 642, 664, 682, 713, 733, 757, 787, 811, 841, 860, 883, 910, 941, 966, 992, 1018,
            1037, 1061, 1082, 1110, 1126, 1152, 1166, 1187, 1200, 1215, 1239, 1253, 1268, 1282, 1296, 1312,
            1333, 1355, 1376, 1389, 1410, 1426, 1450, 1462, 1487, 1504, 1524, 1545, 1568, 1591, 1616, 1632,
            1655, 1667, 1678, 1697, 1716, 1729, 1749, 1767, 1785, 1803, 1820, 1836, 1856, 1876, 1893, 1913,
            1935, 1957, 1981, 1998, 2014, 2030, 2042,
        ],
        carries: &[],
    },
    names: Packed {
        text: concat!(
            "host image",
            "image host isolation edition reason",
            "image host isolation edition runtime rule",
            "image host isolation edition",
            "edition image host isolation status says",
            "image host",
            "image date versions",
            "reason",
            "image host runtime rule",
            "image host",
            "image host runtime rule",
            "image host",
            "image host",
            "image host months",
            "image reason",
            "tag nearest known",
            "image repository",
            "image date",
            "image",
            "image host isolation status edition",
            "image host isolation status edition",
            "image host isolation worked failed",
            "image host isolation failed",
            "image host isolation worked",
            "release ended",
            "image",
            "image host accepting refusing",
            "runtime image host rule",
            "runtime image host rule",
            "image host refusing",
            "repository date successor",
            "detail",
            "image ended name release",
            "image ended name",
            "image host month",
            "image host month",
            "image host said",
            "image host",
            "image host said",
            "image host",
            "image",
            "tag repository date tags",
            "field detail",
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
            10, 45, 86, 114, 154, 164, 183, 189, 212, 222, 245, 255, 265, 282, 294, 311, 327, 337, 342, 377,
            412, 446, 473, 500, 513, 518, 547, 570, 593, 612, 637, 643, 667, 683, 699, 715, 730, 740, 755,
            765, 770, 794, 806, 810, 820, 824, 828, 832, 836, 853, 853, 857, 861, 865, 869, 885, 889, 895,
            904, 908, 912, 923, 927, 931, 934, 938, 950, 954, 956, 960, 970, 974, 979, 984, 989, 994, 999,
            999, 999, 999, 999, 999, 999, 999, 999, 999, 999, 999, 999, 999, 999, 999, 999, 999,
        ],
        carries: &[],
    },
    english: Packed {
        text: concat!(
            "\0 is a Windows client from before version 1809: \u{1} runs there under Hyper-V isolation only, and Docker refuses process isolation.",
            "\0 on \u{1} with \u{2} isolation is documented as supported (edition of \u{3}), but it does not start. \u{4}",
            "\0 on \u{1} with \u{2} isolation is documented as supported (edition of \u{3}), but \u{4} refuses to pull it (rule \u{5}).",
            "\0 on \u{1} with \u{2} isolation is documented as supported (edition of \u{3}), but no current runtime pulls it.",
            "The edition of \0 calls \u{1} on \u{2} with \u{3} isolation \u{4}; other documents disagree. \u{5}",
            "\0 and the host, \u{1}, have different builds with the same binaries. The documents say that it does not work, and those who tried saw it fail.",
            "\0 names no Windows release and moves from one to the next; on \u{1} it offered \u{2}.",
            "The Windows version of the host is not certain. \0",
            "\0 is newer than the host, \u{1}: \u{2} refuses to pull it (rule \u{3}), and Windows runs newer containers only on newer hosts, with any isolation.",
            "\0 is newer than the host, \u{1}: Windows runs newer containers only on newer hosts, with any isolation.",
            "\0 is older than the host, \u{1}: \u{2} refuses to pull it (rule \u{3}), and with process isolation Windows would stop it (0xc0370101).",
            "\0 is older than the host, \u{1}: with process isolation the container shares the host's kernel and Windows stops it (0xc0370101).",
            "\0 is a later update than the host, \u{1}, has. The documents allow it; no failure of this build is known.",
            "\0 is a later update than the host, \u{1}, has. The documents allow it; after the updates of \u{2} such images failed on hosts that were behind.",
            "The Windows version of \0 is not known. \u{1}",
            "winver does not speak \0; this answer is in \u{1}, the nearest of \u{2}.",
            "\0 holds Linux images only: the tags of \u{1} that have Windows images name the Windows release.",
            "\0 cannot be pulled: Microsoft's base images have no tag latest since \u{1}, and a reference without a tag asks for latest.",
            "\0 is a Linux image; a Windows host cannot run it.",
            "\0 on \u{1} with \u{2} isolation is \u{3} by the edition of \u{4}, although the runtime pulls it and Windows starts it.",
            "\0 on \u{1} with \u{2} isolation is \u{3} by the edition of \u{4}.",
            "Others saw an image of build \0 start on a host of build \u{1} with \u{2} isolation (\u{3}), and fail (\u{4}).",
            "Others saw an image of build \0 fail on a host of build \u{1} with \u{2} isolation: \u{3}.",
            "Others saw an image of build \0 start on a host of build \u{1} with \u{2} isolation: \u{3}.",
            "\0 is out of support since \u{1}.",
            "\0 is one update of its release and never changes; later security updates come under other tags.",
            "Whether \0 is pulled on \u{1} depends on the container runtime: \u{2} would take it, \u{3} would not.",
            "\0 refuses to pull \u{1} on \u{2}: its rule \u{3} does not accept that version there, although Windows would start it.",
            "\0 refuses to pull \u{1} on \u{2}: its rule \u{3} accepts no entry of the index.",
            "\0 is pulled on \u{1} by every current runtime; releases with \u{2} refuse it.",
            "\0 gets no new images since \u{1}; they are published as \u{2}.",
            "The request could not be understood: \0.",
            "\0 has had no updates since \u{1}, when the servicing of \u{2} for \u{3} ended.",
            "\0 has had no updates since \u{1}, when the support of this version of \u{2} ended.",
            "\0 and the host, \u{1}, are on different sides of the update of \u{2}: the host is behind, and containers of Server Core were seen to exit at once (0xc0370106).",
            "\0 and the host, \u{1}, are on different sides of the update of \u{2}: 32-bit programs in the container fail (0xc0000142), often silently.",
            "\0 and the host, \u{1}, have different revisions: on Windows Server 2016 the revisions must be equal for process isolation. The documents differ on what happens else. \u{2}",
            "\0 and \u{1} are both Windows Server 2016, where the revisions must be equal for process isolation; here they are not both known.",
            "\0 and the host, \u{1}, have different revisions, and the documents differ on whether they must match. \u{2}",
            "\0 and the host, \u{1}, have different builds with the same binaries. People saw it work; the documents say it does not.",
            "\0 is a single image and not an index: containerd pulls it without comparing versions, so one that does not fit fails when the container starts.",
            "\0 is none of the tags that \u{1} was known to have on \u{2}: \u{3}.",
            "\0: \u{1}",
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
            "\0 is after \u{1}; an edition of the future is not known.",
            "\0 is before the first edition of the compatibility matrix, \u{1}.",
            "\0 cannot be '\u{1}'; it is one of \u{2}",
            "'\0' is no date; give YYYY-MM-DD.",
            "\0 is never a \u{1}.",
            "\0 is missing in \u{1}",
            "\0 has no key '\u{1}'; it takes \u{2}",
            "'\0' is no language tag; winver speaks \u{1}.",
            "it is not a language pack of winver, whose first line begins with winver-language/1 and one of its languages",
            "it is a \0; a request is an object with the key operation",
            "it is not JSON: \0",
            "it has no operation; give one of \0",
            "it is a language pack of another version; give the one that came with winver \0",
            "'\0' is no container runtime that winver knows; give a product with its version (containerd 2.2.0, docker 29.0.1) or a rule (R0, R1, R2, R3, classic).",
            "'\0' has no version of \u{1} that winver knows; give one like \u{1} \u{2}.",
            "\0 must be of type \u{1}, not \u{2}",
            "Use Docker's classic image store",
            "Give winver what the registry says about the image",
            "Make Hyper-V isolation the default of the engine (with Docker's classic image store): daemon.json, then restart it",
            "Run it under Hyper-V isolation (Docker's classic image store)",
            "See which Windows versions the image offers",
            "Stay on a containerd whose rule accepts the image",
            "Update containerd: from this version on it pulls the image",
            "Build on the release that was seen to work on this host",
            "Use a container runtime whose rule accepts the image",
            "Place the pod on nodes of the image's build",
            "On the running service (STACK is the name that the stack was deployed under)",
            "Update the host to at least this revision",
            "Build on a base image of at least this revision",
            "Use the tag that the repository has for this release",
            "Use the image of the host's revision",
            "Use the repository that gets new images",
            "Build on the release of the host",
            "Use the tag of the host's release",
            "Use an image of the host's release",
            "the image",
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
            "\0 is \u{1}, a build of \u{2}.",
            "\0 is \u{1}, the build of no release that winver knows.",
            "\0 is \u{1}, \u{2}.",
            "\0 could be \u{1} releases: \u{2}.",
            "The request could not be answered.",
            "\0 Windows releases can run containers.",
            "\0 runs on \u{1} with \u{2} isolation.",
            "\0 runs on \u{1}.",
            "\0 runs on \u{1} with \u{2} isolation, although the documents (\u{3}) do not support it.",
            "It is not known whether \0 runs on \u{1}. \u{2}",
        ),
        ends: &[
            128, 219, 320, 419, 496, 634, 711, 760, 894, 993, 1115, 1240, 1341, 1476, 1516, 1579, 1670, 1788,
            1837, 1939, 1988, 2081, 2158, 2236, 2264, 2359, 2447, 2552, 2619, 2688, 2742, 2781, 2847, 2921,
            3072, 3201, 3364, 3488, 3587, 3702, 3845, 3900, 3904, 3968, 4030, 4104, 4147, 4182, 4298, 4370,
            4468, 4560, 4606, 4649, 4770, 4815, 4905, 5003, 5128, 5165, 5241, 5341, 5380, 5476, 5578, 5648,
            5707, 5777, 5866, 5936, 5957, 5987, 6036, 6078, 6169, 6247, 6367, 6447, 6533, 6643, 6725, 6833,
            6874, 6947, 7038, 7150, 7228, 7333, 7446, 7555, 7664, 7741, 7849, 7927, 7979, 8040, 8071, 8103,
            8118, 8135, 8163, 8203, 8311, 8367, 8384, 8418, 8496, 8645, 8706, 8732, 8764, 8814, 8928, 8989,
            9032, 9081, 9139, 9194, 9246, 9289, 9365, 9406, 9453, 9505, 9541, 9580, 9612, 9645, 9679, 9688,
            9778, 9895, 9936, 9996, 10071, 10162, 10201, 10271, 10374, 10450, 10491, 10592, 10660, 10739,
            10786, 10859, 10907, 11025, 11125, 11146, 11196, 11206, 11231, 11265, 11303, 11332, 11344, 11419,
            11457,
        ],
        carries: &[],
    },
};

static DOCUMENT: Section = Section {
    first: 159,
    keys: Packed {
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
            "finding.error-settled",
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
            "finding.include-circle",
            "finding.include-not-given",
            "finding.isolation-client",
            "finding.isolation-linux",
            "finding.isolation-unknown",
            "finding.kind-not-checked",
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
            "finding.os-contradicted",
            "finding.os-not-constrained",
            "finding.os-not-set",
            "finding.platform-contradicts-image",
            "finding.pod-rejected",
            "finding.review-not-understood",
            "finding.runner-label-moves",
            "finding.runner-retired",
            "finding.selector-against-image",
            "finding.target-not-found",
            "finding.target-not-understood",
            "finding.text-not-readable",
            "finding.windows-options-on-linux",
            "reason.linux-image",
            "reason.no-host",
            "reason.no-image-version",
            "reason.pull-depends",
            "reason.pull-refused",
            "reason.pull-refused-newer",
            "reason.pull-refused-older",
        ),
        ends: &[
            26, 53, 85, 114, 138, 158, 191, 219, 247, 269, 292, 313, 339, 361, 385, 406, 427, 453, 477, 499,
            524, 547, 568, 596, 626, 654, 682, 704, 729, 753, 776, 801, 825, 849, 881, 911, 943, 968, 995,
            1020, 1040, 1066, 1094, 1115, 1138, 1164, 1182, 1216, 1236, 1265, 1291, 1313, 1343, 1367, 1396,
            1421, 1453, 1471, 1485, 1508, 1527, 1546, 1571, 1596,
        ],
        carries: &[],
    },
    names: Packed {
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
            "cause what next",
            "cause what",
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
            "file",
            "file",
            "name host",
            "name isolation",
            "name isolation",
            "object",
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
            "os path other",
            "name",
            "",
            "name platform image os",
            "reason",
            "detail",
            "label image host",
            "label until",
            "selected image imageVersion",
            "target namespace known",
            "target",
            "document detail",
            "path message",
            "image",
            "",
            "image",
            "image",
            "runtime image rule",
            "runtime image rule",
            "runtime image rule",
        ),
        ends: &[
            14, 28, 51, 64, 76, 94, 104, 115, 126, 134, 149, 155, 161, 169, 184, 194, 200, 209, 215, 225,
            242, 263, 272, 272, 286, 286, 286, 290, 294, 303, 317, 331, 337, 355, 359, 369, 373, 387, 403,
            417, 423, 434, 445, 459, 472, 476, 476, 498, 504, 510, 526, 537, 564, 586, 592, 607, 619, 624,
            624, 629, 634, 652, 670, 688,
        ],
        carries: &[],
    },
    english: Packed {
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
            "\0: \u{1} \u{2}",
            "\0: \u{1}",
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
            "\0 is included in a circle, which ends with the file that it began with.",
            "\0 is included, and was not given: what its services are is not known.",
            "\0 asks for process isolation, which dockerd on \u{1} refuses: Windows clients before version 1809 run Hyper-V containers only.",
            "\0 asks for \u{1} isolation, which a Linux engine does not have: it knows the default only.",
            "\0 asks for the isolation '\u{1}'; there are default, process and hyperv.",
            "\0 is a kind that winver does not check; it reads pods, workloads, nodes, runtime classes, events and lists of them.",
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
            "spec.os.name is \0, but \u{1} asks for \u{2} nodes: the kubelet rejects the pod wherever it is placed.",
            "\0 is a Windows container, and no constraint keeps it off the Linux nodes of the swarm.",
            "The pod asks for Windows nodes but does not set spec.os.name: windows, so the API server and the pod security standards treat it as a Linux pod.",
            "\0 asks for the platform \u{1}, but \u{2} is a \u{3} image.",
            "The kubelet rejected the pod: \0.",
            "The AdmissionReview could not be understood: \0.",
            "\0 is given to a newer Windows in time, and \u{1} then meets another host; today it is \u{2}.",
            "\0 is served no more since \u{1}: the job never starts.",
            "The pod asks for nodes of build \0, where \u{1} (\u{2}) does not run.",
            "\0 was not found in namespace \u{1}; what was given holds \u{2}.",
            "'\0' is no TYPE/NAME; give something like pod/web, deploy/web or node/win-0.",
            "\0 could not be read: \u{1}.",
            "\0: \u{1}: the API server rejects the pod.",
            "\0 is a Linux image.",
            "No host is known for it.",
            "The Windows version of \0 is not known.",
            "It depends on the container runtime whether \0 is pulled.",
            "\0 refuses to pull \u{1} (rule \u{2}).",
            "\0 refuses to pull \u{1} (rule \u{2}): it is newer than the host, and Windows would not start it either.",
            "\0 refuses to pull \u{1} (rule \u{2}): it is older than the host, and Windows would not start it either.",
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
            "no node meets the required node affinity",
            "\0 (line \u{1}, column \u{2})",
            "\0 stands before the first FROM, where only ARG may",
            "'\0' is neither a finding nor a pull rule; kubectl winver explain lists both.",
            "'\0' is no edition of the compatibility matrix; kubectl winver matrix --editions lists their ids.",
            "the escape directive says \0, which is neither \\ nor `",
            "\0 is blank: its variables are empty",
            "\0 holds a variable, and --from expands none; a stage of its own, FROM with the variable, can be named instead",
            "FROM takes an image, and AS with a name after it",
            "the gatekeeper's own configuration is not understood, so nothing enters until it is corrected: \0",
            "the here-document <<\0 has no line \0 that ends it",
            "'\0' is no Kubernetes version; give MAJOR.MINOR such as \u{1}.",
            "It has no effect without \0; give \0 too.",
            "It is about a host; give the host too.",
            "it has no FROM",
            "its request has no object (operation \0), so there is nothing to check; have the webhook called for CREATE and UPDATE only",
            "it has no request; give an admission.k8s.io/v1 AdmissionReview as the API server sends it",
            "no stage before this one has the number \0",
            "its request has no uid",
            "its kind is '\0', not AdmissionReview",
            "nothing of that type",
            "\0=\u{1} is on no node",
            "'\0' could be any of \u{1}; give one of them.",
            "\0 names no stage: a name begins with a letter and holds letters, digits, -, _ and . alone",
            "the nodes that match are tainted (\0) and the pod does not tolerate it",
            "the text is empty; paste what the failing command printed",
            "A timeline is of one cell; give a host and an image.",
            "It cannot be combined with \0; leave one of them out.",
            "\0 has no flag \u{1}",
            "there is no instruction \0",
            "\0 does not meet \u{1}",
            "its apiVersion is '\0'; winver answers admission.k8s.io/v1",
            "\0 has a quote or a brace that nothing closes",
            "Keep the service on Windows nodes",
            "Keep the service on nodes of a version that runs it",
            "The same without the option",
            "The same without comments",
            "Build under Hyper-V isolation (Docker's classic builder)",
            "Run the service under Hyper-V isolation (Docker's classic image store)",
            "Leave the isolation to the engine",
            "If the node is what the constraint asks for, say so by the label",
            "Use a label that is served",
            "Next step",
            "Name the release",
            "Ask for the platform of the image",
            "Set the label to what the kernel says",
            "Remove the field",
            "Build every stage on the release of the last one",
            "Ask for nodes of the pod's operating system",
            "See what the node runs",
            "On the running service (STACK is the name that the stack was deployed under)",
            "Give the pod the host's network",
            "Make every container a HostProcess container",
            "Say that the pod is for Windows",
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
            "UPDATED",
            "VERDICT",
            "VERSION",
            "WHAT IT CHECKS",
            "WHAT IT DOES",
            "READ",
            "Why it matters",
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
            "\0 may enter.",
            "\0 may not enter: \u{1}",
            "\0 findings and \u{1} pull rules are defined.",
            "\0 on \u{1}: \u{2} of \u{3} published editions of the compatibility matrix cover it.",
        ),
        ends: &[
            69, 168, 279, 329, 450, 473, 534, 633, 705, 774, 823, 891, 931, 985, 991, 995, 1088, 1173, 1279,
            1299, 1381, 1420, 1424, 1517, 1599, 1690, 1792, 1863, 1932, 2054, 2140, 2208, 2323, 2384, 2499,
            2598, 2674, 2725, 2800, 2941, 2971, 3021, 3086, 3160, 3253, 3339, 3483, 3529, 3561, 3608, 3692,
            3742, 3802, 3857, 3932, 3955, 3992, 4011, 4035, 4073, 4129, 4158, 4253, 4348, 4493, 4614, 4759,
            4912, 5052, 5179, 5267, 5357, 5488, 5613, 5741, 5883, 6028, 6165, 6310, 6443, 6483, 6503, 6553,
            6629, 6725, 6778, 6813, 6922, 6970, 7066, 7114, 7171, 7210, 7248, 7262, 7383, 7472, 7513, 7535,
            7571, 7591, 7608, 7648, 7737, 7806, 7863, 7915, 7967, 7982, 8007, 8024, 8081, 8125, 8158, 8209,
            8236, 8261, 8317, 8387, 8420, 8484, 8510, 8519, 8535, 8568, 8605, 8621, 8669, 8712, 8734, 8810,
            8841, 8885, 8916, 8947, 8957, 8987, 9010, 9041, 9070, 9170, 9219, 9233, 9261, 9317, 9393, 9486,
            9510, 9562, 9564, 9573, 9593, 9599, 9607, 9612, 9619, 9623, 9629, 9639, 9648, 9655, 9682, 9690,
            9697, 9701, 9704, 9708, 9715, 9720, 9726, 9735, 9739, 9749, 9753, 9757, 9761, 9766, 9770, 9775,
            9781, 9783, 9789, 9796, 9805, 9809, 9819, 9825, 9832, 9844, 9848, 9865, 9872, 9880, 9888, 9916,
            9923, 9928, 9933, 9940, 9944, 9948, 9958, 9965, 9972, 9979, 9993, 10005, 10009, 10023, 10026,
            10112, 10268, 10307, 10357, 10360, 10465, 10549, 10605, 10697, 10703, 10738, 10757, 10782, 10850,
            10910, 10999, 11049, 11109, 11136, 11189, 11193, 11249, 11340, 11399, 11403, 11415, 11433, 11473,
            11544,
        ],
        carries: &[],
    },
};

static RULE: Section = Section {
    first: 398,
    keys: Packed { text: "", ends: &[], carries: &[] },
    names: Packed { text: "", ends: &[], carries: &[] },
    english: Packed {
        text: concat!(
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
            "Ask for a language that the sentence lists, or read on.",
            "The answer is not in the language that was asked for.",
            "winver answers in the nearest of the languages that it speaks, and in English where none is near.",
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
        ),
        ends: &[
            110, 191, 296, 355, 408, 459, 547, 609, 695, 786, 879, 974, 1016, 1092, 1162, 1198, 1282, 1321,
            1366, 1426, 1521, 1582, 1642, 1731, 1773, 1829, 1867, 1981, 2082, 2158, 2228, 2289, 2359, 2459,
            2520, 2604, 2663, 2724, 2795, 2869, 2963, 3100, 3166, 3228, 3336, 3413, 3504, 3606, 3676, 3743,
            3798, 3866, 3918, 4029, 4185, 4287, 4440, 4483, 4553, 4688, 4802, 4866, 4970, 5036, 5095, 5139,
            5153, 5216, 5261, 5316, 5369, 5466, 5519, 5572, 5655, 5672, 5720, 5834, 5924, 5985, 6075, 6119,
            6186, 6288, 6347, 6421, 6443, 6517, 6580, 6603, 6675, 6716, 6758, 6800, 6888, 6952, 6975, 7043,
            7135, 7182, 7280, 7422, 7448, 7508, 7678, 7741, 7805, 7871, 7928, 7987, 8083, 8181, 8237, 8341,
            8392, 8467, 8518, 8554, 8596, 8690, 8822, 8895, 8960, 9060, 9144, 9332, 9374, 9417, 9504, 9550,
            9623, 9653, 9744, 9798, 9906, 9950, 10006, 10071, 10197, 10293, 10430, 10512, 10632, 10776,
            10828, 10919, 11007, 11070, 11124, 11148, 11225, 11291, 11378, 11442, 11504, 11545, 11641, 11722,
            11860, 11927, 11990, 12073, 12104, 12161, 12181, 12221, 12280, 12335, 12392, 12447, 12498, 12550,
            12601, 12627,
        ],
        carries: &[],
    },
};

static CAUSE: Section = Section {
    first: 572,
    keys: Packed { text: "", ends: &[], carries: &[] },
    names: Packed { text: "", ends: &[], carries: &[] },
    english: Packed {
        text: concat!(
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
        ),
        ends: &[
            105, 131, 239, 315, 429, 523, 591, 657, 783, 848, 954, 1018, 1125, 1224, 1351, 1431, 1532, 1599,
            1701, 1741, 1809, 1853, 1957, 2033, 2135, 2243, 2337, 2388, 2436, 2546, 2645, 2662, 2775, 2847,
            2916, 2973, 3087, 3135, 3240, 3305, 3389, 3453, 3563, 3649, 3775, 3812, 3952, 3987, 4099, 4171,
            4251, 4334, 4529, 4617, 4749, 4870, 4960, 5004, 5116, 5195, 5284, 5396, 5505, 5571, 5682, 5731,
            5857, 5937, 6003, 6090, 6156, 6255, 6370, 6499, 6531, 6589, 6679, 6785, 6940, 7021, 7179, 7222,
            7349, 7391, 7481, 7597, 7713, 7751, 7856, 7883, 7976, 8054, 8159, 8270, 8401, 8486, 8590, 8625,
            8712, 8776, 8858, 8916, 8974, 9041, 9080, 9132, 9221, 9291, 9377, 9436, 9513, 9598, 9722, 9744,
            9828, 9865, 9978, 10011, 10140, 10169, 10223, 10284, 10430, 10501, 10617, 10713, 10780, 10832,
            10902, 10944,
        ],
        carries: &[],
    },
};

/// One function a sentence.
pub(crate) mod msg {
    use super::{CAUSE, CHECK, DOCUMENT, Message, RULE};
    pub(crate) fn finding_client_process_isolation(host: &str, image: &str) -> Message {
        Message::new(&CHECK, 0, &[host, image])
    }
    pub(crate) fn finding_documented_but_blocked(
        image: &str,
        host: &str,
        isolation: &str,
        edition: &str,
        reason: &str,
    ) -> Message {
        Message::new(&CHECK, 1, &[image, host, isolation, edition, reason])
    }
    pub(crate) fn finding_documented_but_refused(
        image: &str,
        host: &str,
        isolation: &str,
        edition: &str,
        runtime: &str,
        rule: &str,
    ) -> Message {
        Message::new(&CHECK, 2, &[image, host, isolation, edition, runtime, rule])
    }
    pub(crate) fn finding_documented_but_refused_everywhere(
        image: &str,
        host: &str,
        isolation: &str,
        edition: &str,
    ) -> Message {
        Message::new(&CHECK, 3, &[image, host, isolation, edition])
    }
    pub(crate) fn finding_documents_contradict(
        edition: &str,
        image: &str,
        host: &str,
        isolation: &str,
        status: &str,
        says: &str,
    ) -> Message {
        Message::new(&CHECK, 4, &[edition, image, host, isolation, status, says])
    }
    pub(crate) fn finding_family_fails(image: &str, host: &str) -> Message {
        Message::new(&CHECK, 5, &[image, host])
    }
    pub(crate) fn finding_floating_tag(image: &str, date: &str, versions: &str) -> Message {
        Message::new(&CHECK, 6, &[image, date, versions])
    }
    pub(crate) fn finding_host_version_unknown(reason: &str) -> Message {
        Message::new(&CHECK, 7, &[reason])
    }
    pub(crate) fn finding_image_newer_refused(image: &str, host: &str, runtime: &str, rule: &str) -> Message {
        Message::new(&CHECK, 8, &[image, host, runtime, rule])
    }
    pub(crate) fn finding_image_newer_than_host(image: &str, host: &str) -> Message {
        Message::new(&CHECK, 9, &[image, host])
    }
    pub(crate) fn finding_image_older_refused(image: &str, host: &str, runtime: &str, rule: &str) -> Message {
        Message::new(&CHECK, 10, &[image, host, runtime, rule])
    }
    pub(crate) fn finding_image_older_than_host(image: &str, host: &str) -> Message {
        Message::new(&CHECK, 11, &[image, host])
    }
    pub(crate) fn finding_image_revision_newer(image: &str, host: &str) -> Message {
        Message::new(&CHECK, 12, &[image, host])
    }
    pub(crate) fn finding_image_revision_newer_after(image: &str, host: &str, months: &str) -> Message {
        Message::new(&CHECK, 13, &[image, host, months])
    }
    pub(crate) fn finding_image_version_unknown(image: &str, reason: &str) -> Message {
        Message::new(&CHECK, 14, &[image, reason])
    }
    pub(crate) fn finding_language_not_spoken(tag: &str, nearest: &str, known: &str) -> Message {
        Message::new(&CHECK, 15, &[tag, nearest, known])
    }
    pub(crate) fn finding_latest_linux(image: &str, repository: &str) -> Message {
        Message::new(&CHECK, 16, &[image, repository])
    }
    pub(crate) fn finding_latest_none(image: &str, date: &str) -> Message {
        Message::new(&CHECK, 17, &[image, date])
    }
    pub(crate) fn finding_linux_image_on_windows(image: &str) -> Message {
        Message::new(&CHECK, 18, &[image])
    }
    pub(crate) fn finding_not_documented(
        image: &str,
        host: &str,
        isolation: &str,
        status: &str,
        edition: &str,
    ) -> Message {
        Message::new(&CHECK, 19, &[image, host, isolation, status, edition])
    }
    pub(crate) fn finding_not_documented_open(
        image: &str,
        host: &str,
        isolation: &str,
        status: &str,
        edition: &str,
    ) -> Message {
        Message::new(&CHECK, 20, &[image, host, isolation, status, edition])
    }
    pub(crate) fn finding_observed_both(
        image: &str,
        host: &str,
        isolation: &str,
        worked: &str,
        failed: &str,
    ) -> Message {
        Message::new(&CHECK, 21, &[image, host, isolation, worked, failed])
    }
    pub(crate) fn finding_observed_fails(image: &str, host: &str, isolation: &str, failed: &str) -> Message {
        Message::new(&CHECK, 22, &[image, host, isolation, failed])
    }
    pub(crate) fn finding_observed_works(image: &str, host: &str, isolation: &str, worked: &str) -> Message {
        Message::new(&CHECK, 23, &[image, host, isolation, worked])
    }
    pub(crate) fn finding_out_of_support(release: &str, ended: &str) -> Message {
        Message::new(&CHECK, 24, &[release, ended])
    }
    pub(crate) fn finding_pinned_tag(image: &str) -> Message {
        Message::new(&CHECK, 25, &[image])
    }
    pub(crate) fn finding_pull_depends_on_runtime(
        image: &str,
        host: &str,
        accepting: &str,
        refusing: &str,
    ) -> Message {
        Message::new(&CHECK, 26, &[image, host, accepting, refusing])
    }
    pub(crate) fn finding_pull_refused(runtime: &str, image: &str, host: &str, rule: &str) -> Message {
        Message::new(&CHECK, 27, &[runtime, image, host, rule])
    }
    pub(crate) fn finding_pull_refused_all(runtime: &str, image: &str, host: &str, rule: &str) -> Message {
        Message::new(&CHECK, 28, &[runtime, image, host, rule])
    }
    pub(crate) fn finding_pull_refused_by_others(image: &str, host: &str, refusing: &str) -> Message {
        Message::new(&CHECK, 29, &[image, host, refusing])
    }
    pub(crate) fn finding_repository_moved(repository: &str, date: &str, successor: &str) -> Message {
        Message::new(&CHECK, 30, &[repository, date, successor])
    }
    pub(crate) fn finding_request_not_understood(detail: &str) -> Message {
        Message::new(&CHECK, 31, &[detail])
    }
    pub(crate) fn finding_retired_tag(image: &str, ended: &str, name: &str, release: &str) -> Message {
        Message::new(&CHECK, 32, &[image, ended, name, release])
    }
    pub(crate) fn finding_retired_version(image: &str, ended: &str, name: &str) -> Message {
        Message::new(&CHECK, 33, &[image, ended, name])
    }
    pub(crate) fn finding_revision_break_exit(image: &str, host: &str, month: &str) -> Message {
        Message::new(&CHECK, 34, &[image, host, month])
    }
    pub(crate) fn finding_revision_break_programs(image: &str, host: &str, month: &str) -> Message {
        Message::new(&CHECK, 35, &[image, host, month])
    }
    pub(crate) fn finding_revision_mismatch(image: &str, host: &str, said: &str) -> Message {
        Message::new(&CHECK, 36, &[image, host, said])
    }
    pub(crate) fn finding_revision_not_known(image: &str, host: &str) -> Message {
        Message::new(&CHECK, 37, &[image, host])
    }
    pub(crate) fn finding_revisions_disputed(image: &str, host: &str, said: &str) -> Message {
        Message::new(&CHECK, 38, &[image, host, said])
    }
    pub(crate) fn finding_same_family(image: &str, host: &str) -> Message {
        Message::new(&CHECK, 39, &[image, host])
    }
    pub(crate) fn finding_single_image_tag(image: &str) -> Message {
        Message::new(&CHECK, 40, &[image])
    }
    pub(crate) fn finding_tag_not_known(tag: &str, repository: &str, date: &str, tags: &str) -> Message {
        Message::new(&CHECK, 41, &[tag, repository, date, tags])
    }
    pub(crate) fn finding_value_not_understood(field: &str, detail: &str) -> Message {
        Message::new(&CHECK, 42, &[field, detail])
    }
    pub(crate) fn identify_address(text: &str) -> Message {
        Message::new(&CHECK, 43, &[text])
    }
    pub(crate) fn identify_before_containers(text: &str, first: &str) -> Message {
        Message::new(&CHECK, 44, &[text, first])
    }
    pub(crate) fn identify_bound(text: &str) -> Message {
        Message::new(&CHECK, 45, &[text])
    }
    pub(crate) fn identify_build_number(text: &str) -> Message {
        Message::new(&CHECK, 46, &[text])
    }
    pub(crate) fn identify_date(text: &str) -> Message {
        Message::new(&CHECK, 47, &[text])
    }
    pub(crate) fn identify_digest(text: &str) -> Message {
        Message::new(&CHECK, 48, &[text])
    }
    pub(crate) fn identify_disputed_update(kb: &str, build: &str, versions: &str) -> Message {
        Message::new(&CHECK, 49, &[kb, build, versions])
    }
    pub(crate) fn identify_empty() -> Message {
        Message::new(&CHECK, 50, &[])
    }
    pub(crate) fn identify_family(text: &str) -> Message {
        Message::new(&CHECK, 51, &[text])
    }
    pub(crate) fn identify_label(text: &str) -> Message {
        Message::new(&CHECK, 52, &[text])
    }
    pub(crate) fn identify_linux(text: &str) -> Message {
        Message::new(&CHECK, 53, &[text])
    }
    pub(crate) fn identify_nothing(text: &str) -> Message {
        Message::new(&CHECK, 54, &[text])
    }
    pub(crate) fn identify_other_update(text: &str, kb: &str, versions: &str) -> Message {
        Message::new(&CHECK, 55, &[text, kb, versions])
    }
    pub(crate) fn identify_other_version(text: &str) -> Message {
        Message::new(&CHECK, 56, &[text])
    }
    pub(crate) fn identify_out_of_range(number: &str) -> Message {
        Message::new(&CHECK, 57, &[number])
    }
    pub(crate) fn identify_port(port: &str, text: &str) -> Message {
        Message::new(&CHECK, 58, &[port, text])
    }
    pub(crate) fn identify_release_name(text: &str) -> Message {
        Message::new(&CHECK, 59, &[text])
    }
    pub(crate) fn identify_several(text: &str) -> Message {
        Message::new(&CHECK, 60, &[text])
    }
    pub(crate) fn identify_several_updated(kb: &str, versions: &str) -> Message {
        Message::new(&CHECK, 61, &[kb, versions])
    }
    pub(crate) fn identify_tag(text: &str) -> Message {
        Message::new(&CHECK, 62, &[text])
    }
    pub(crate) fn identify_tag_says_nothing(text: &str) -> Message {
        Message::new(&CHECK, 63, &[text])
    }
    pub(crate) fn identify_too_long(max: &str) -> Message {
        Message::new(&CHECK, 64, &[max])
    }
    pub(crate) fn identify_two_updates(text: &str) -> Message {
        Message::new(&CHECK, 65, &[text])
    }
    pub(crate) fn identify_two_versions(first: &str, second: &str) -> Message {
        Message::new(&CHECK, 66, &[first, second])
    }
    pub(crate) fn identify_unknown_number(text: &str) -> Message {
        Message::new(&CHECK, 67, &[text])
    }
    pub(crate) fn identify_unknown_update(kb: &str) -> Message {
        Message::new(&CHECK, 68, &[kb])
    }
    pub(crate) fn identify_unreleased_build(text: &str) -> Message {
        Message::new(&CHECK, 69, &[text])
    }
    pub(crate) fn identify_updated(kb: &str, version: &str) -> Message {
        Message::new(&CHECK, 70, &[kb, version])
    }
    pub(crate) fn identify_version_number(text: &str) -> Message {
        Message::new(&CHECK, 71, &[text])
    }
    pub(crate) fn image_config(image: &str) -> Message {
        Message::new(&CHECK, 72, &[image])
    }
    pub(crate) fn image_index(image: &str) -> Message {
        Message::new(&CHECK, 73, &[image])
    }
    pub(crate) fn image_manifest_only(image: &str) -> Message {
        Message::new(&CHECK, 74, &[image])
    }
    pub(crate) fn image_no_os_version(image: &str) -> Message {
        Message::new(&CHECK, 75, &[image])
    }
    pub(crate) fn image_not_oci(image: &str) -> Message {
        Message::new(&CHECK, 76, &[image])
    }
    pub(crate) fn start_client_too_old() -> Message {
        Message::new(&CHECK, 77, &[])
    }
    pub(crate) fn start_equal_builds() -> Message {
        Message::new(&CHECK, 78, &[])
    }
    pub(crate) fn start_family_fails() -> Message {
        Message::new(&CHECK, 79, &[])
    }
    pub(crate) fn start_host_process() -> Message {
        Message::new(&CHECK, 80, &[])
    }
    pub(crate) fn start_newer_image() -> Message {
        Message::new(&CHECK, 81, &[])
    }
    pub(crate) fn start_no_version() -> Message {
        Message::new(&CHECK, 82, &[])
    }
    pub(crate) fn start_observed_fails() -> Message {
        Message::new(&CHECK, 83, &[])
    }
    pub(crate) fn start_observed_works() -> Message {
        Message::new(&CHECK, 84, &[])
    }
    pub(crate) fn start_older_image() -> Message {
        Message::new(&CHECK, 85, &[])
    }
    pub(crate) fn start_revision_break() -> Message {
        Message::new(&CHECK, 86, &[])
    }
    pub(crate) fn start_revision_unknown() -> Message {
        Message::new(&CHECK, 87, &[])
    }
    pub(crate) fn start_revisions_differ() -> Message {
        Message::new(&CHECK, 88, &[])
    }
    pub(crate) fn start_revisions_disputed() -> Message {
        Message::new(&CHECK, 89, &[])
    }
    pub(crate) fn start_same_family() -> Message {
        Message::new(&CHECK, 90, &[])
    }
    pub(crate) fn start_stable_abi() -> Message {
        Message::new(&CHECK, 91, &[])
    }
    pub(crate) fn start_utility_vm() -> Message {
        Message::new(&CHECK, 92, &[])
    }
    pub(crate) fn start_varies() -> Message {
        Message::new(&CHECK, 93, &[])
    }
    pub(crate) fn detail_as_of_after_today(date: &str, today: &str) -> Message {
        Message::new(&CHECK, 94, &[date, today])
    }
    pub(crate) fn detail_as_of_before_first(date: &str, first: &str) -> Message {
        Message::new(&CHECK, 95, &[date, first])
    }
    pub(crate) fn detail_choice(key: &str, value: &str, known: &str) -> Message {
        Message::new(&CHECK, 96, &[key, value, known])
    }
    pub(crate) fn detail_date(text: &str) -> Message {
        Message::new(&CHECK, 97, &[text])
    }
    pub(crate) fn detail_host_kind(host: &str, kind: &str) -> Message {
        Message::new(&CHECK, 98, &[host, kind])
    }
    pub(crate) fn detail_key_missing(key: &str, of: &str) -> Message {
        Message::new(&CHECK, 99, &[key, of])
    }
    pub(crate) fn detail_key_unknown(of: &str, key: &str, known: &str) -> Message {
        Message::new(&CHECK, 100, &[of, key, known])
    }
    pub(crate) fn detail_language(text: &str, known: &str) -> Message {
        Message::new(&CHECK, 101, &[text, known])
    }
    pub(crate) fn detail_no_pack() -> Message {
        Message::new(&CHECK, 102, &[])
    }
    pub(crate) fn detail_not_a_request(found: &str) -> Message {
        Message::new(&CHECK, 103, &[found])
    }
    pub(crate) fn detail_not_json(detail: &str) -> Message {
        Message::new(&CHECK, 104, &[detail])
    }
    pub(crate) fn detail_operation_missing(known: &str) -> Message {
        Message::new(&CHECK, 105, &[known])
    }
    pub(crate) fn detail_pack_of_another_version(version: &str) -> Message {
        Message::new(&CHECK, 106, &[version])
    }
    pub(crate) fn detail_runtime(text: &str) -> Message {
        Message::new(&CHECK, 107, &[text])
    }
    pub(crate) fn detail_runtime_version(text: &str, product: &str, example: &str) -> Message {
        Message::new(&CHECK, 108, &[text, product, example])
    }
    pub(crate) fn detail_wrong_type(key: &str, expected: &str, found: &str) -> Message {
        Message::new(&CHECK, 109, &[key, expected, found])
    }
    pub(crate) fn fix_classic_store() -> Message {
        Message::new(&CHECK, 110, &[])
    }
    pub(crate) fn fix_give_images() -> Message {
        Message::new(&CHECK, 111, &[])
    }
    pub(crate) fn fix_hyperv_daemon() -> Message {
        Message::new(&CHECK, 112, &[])
    }
    pub(crate) fn fix_hyperv_docker() -> Message {
        Message::new(&CHECK, 113, &[])
    }
    pub(crate) fn fix_inspect_index() -> Message {
        Message::new(&CHECK, 114, &[])
    }
    pub(crate) fn fix_keep_containerd() -> Message {
        Message::new(&CHECK, 115, &[])
    }
    pub(crate) fn fix_newer_containerd() -> Message {
        Message::new(&CHECK, 116, &[])
    }
    pub(crate) fn fix_observed_tag() -> Message {
        Message::new(&CHECK, 117, &[])
    }
    pub(crate) fn fix_runtime_that_pulls() -> Message {
        Message::new(&CHECK, 118, &[])
    }
    pub(crate) fn fix_select_build() -> Message {
        Message::new(&CHECK, 119, &[])
    }
    pub(crate) fn fix_service_image() -> Message {
        Message::new(&CHECK, 120, &[])
    }
    pub(crate) fn fix_update_host() -> Message {
        Message::new(&CHECK, 121, &[])
    }
    pub(crate) fn fix_update_image() -> Message {
        Message::new(&CHECK, 122, &[])
    }
    pub(crate) fn fix_use_known_tag() -> Message {
        Message::new(&CHECK, 123, &[])
    }
    pub(crate) fn fix_use_revision() -> Message {
        Message::new(&CHECK, 124, &[])
    }
    pub(crate) fn fix_use_successor() -> Message {
        Message::new(&CHECK, 125, &[])
    }
    pub(crate) fn fix_use_tag() -> Message {
        Message::new(&CHECK, 126, &[])
    }
    pub(crate) fn fix_use_tag_name() -> Message {
        Message::new(&CHECK, 127, &[])
    }
    pub(crate) fn fix_use_tag_pod() -> Message {
        Message::new(&CHECK, 128, &[])
    }
    pub(crate) fn label_unnamed_image() -> Message {
        Message::new(&CHECK, 129, &[])
    }
    pub(crate) fn selection_an_index(rule: &str) -> Message {
        Message::new(&CHECK, 130, &[rule])
    }
    pub(crate) fn selection_no_platform(rule: &str) -> Message {
        Message::new(&CHECK, 131, &[rule])
    }
    pub(crate) fn selection_no_windows() -> Message {
        Message::new(&CHECK, 132, &[])
    }
    pub(crate) fn selection_refused(offered: &str, rule: &str, versions: &str) -> Message {
        Message::new(&CHECK, 133, &[offered, rule, versions])
    }
    pub(crate) fn selection_taken(accepted: &str, offered: &str, rule: &str) -> Message {
        Message::new(&CHECK, 134, &[accepted, offered, rule])
    }
    pub(crate) fn stale_tables(as_of: &str, days: &str) -> Message {
        Message::new(&CHECK, 135, &[as_of, days])
    }
    pub(crate) fn summary_blocked(image: &str, host: &str, isolation: &str, reason: &str) -> Message {
        Message::new(&CHECK, 136, &[image, host, isolation, reason])
    }
    pub(crate) fn summary_blocked_both(
        image: &str,
        host: &str,
        isolation: &str,
        runtime: &str,
        rule: &str,
        reason: &str,
    ) -> Message {
        Message::new(&CHECK, 137, &[image, host, isolation, runtime, rule, reason])
    }
    pub(crate) fn summary_blocked_documented(
        image: &str,
        host: &str,
        isolation: &str,
        runtime: &str,
        rule: &str,
    ) -> Message {
        Message::new(&CHECK, 138, &[image, host, isolation, runtime, rule])
    }
    pub(crate) fn summary_blocked_everywhere(image: &str, host: &str, isolation: &str) -> Message {
        Message::new(&CHECK, 139, &[image, host, isolation])
    }
    pub(crate) fn summary_blocked_linux(image: &str, host: &str) -> Message {
        Message::new(&CHECK, 140, &[image, host])
    }
    pub(crate) fn summary_blocked_pull(
        image: &str,
        host: &str,
        isolation: &str,
        runtime: &str,
        rule: &str,
    ) -> Message {
        Message::new(&CHECK, 141, &[image, host, isolation, runtime, rule])
    }
    pub(crate) fn summary_blocked_pull_only(
        image: &str,
        host: &str,
        isolation: &str,
        runtime: &str,
        rule: &str,
    ) -> Message {
        Message::new(&CHECK, 142, &[image, host, isolation, runtime, rule])
    }
    pub(crate) fn summary_blocked_though_documented(
        image: &str,
        host: &str,
        isolation: &str,
        reason: &str,
    ) -> Message {
        Message::new(&CHECK, 143, &[image, host, isolation, reason])
    }
    pub(crate) fn summary_depends(image: &str, host: &str, isolation: &str, reason: &str) -> Message {
        Message::new(&CHECK, 144, &[image, host, isolation, reason])
    }
    pub(crate) fn summary_depends_host(image: &str, host: &str, isolation: &str, versions: &str) -> Message {
        Message::new(&CHECK, 145, &[image, host, isolation, versions])
    }
    pub(crate) fn summary_depends_isolation(image: &str, host: &str, isolations: &str) -> Message {
        Message::new(&CHECK, 146, &[image, host, isolations])
    }
    pub(crate) fn summary_depends_pull(image: &str, host: &str, isolation: &str) -> Message {
        Message::new(&CHECK, 147, &[image, host, isolation])
    }
    pub(crate) fn summary_depends_runtime(
        image: &str,
        host: &str,
        isolation: &str,
        accepting: &str,
        refusing: &str,
    ) -> Message {
        Message::new(&CHECK, 148, &[image, host, isolation, accepting, refusing])
    }
    pub(crate) fn summary_identified(text: &str, version: &str, releases: &str) -> Message {
        Message::new(&CHECK, 149, &[text, version, releases])
    }
    pub(crate) fn summary_identified_build(text: &str, version: &str) -> Message {
        Message::new(&CHECK, 150, &[text, version])
    }
    pub(crate) fn summary_identified_release(text: &str, release: &str, version: &str) -> Message {
        Message::new(&CHECK, 151, &[text, release, version])
    }
    pub(crate) fn summary_identified_several(text: &str, count: &str, releases: &str) -> Message {
        Message::new(&CHECK, 152, &[text, count, releases])
    }
    pub(crate) fn summary_refused() -> Message {
        Message::new(&CHECK, 153, &[])
    }
    pub(crate) fn summary_releases(count: &str) -> Message {
        Message::new(&CHECK, 154, &[count])
    }
    pub(crate) fn summary_runs(image: &str, host: &str, isolation: &str) -> Message {
        Message::new(&CHECK, 155, &[image, host, isolation])
    }
    pub(crate) fn summary_runs_default(image: &str, host: &str) -> Message {
        Message::new(&CHECK, 156, &[image, host])
    }
    pub(crate) fn summary_runs_unsupported(
        image: &str,
        host: &str,
        isolation: &str,
        edition: &str,
    ) -> Message {
        Message::new(&CHECK, 157, &[image, host, isolation, edition])
    }
    pub(crate) fn summary_unknown(image: &str, host: &str, reason: &str) -> Message {
        Message::new(&CHECK, 158, &[image, host, reason])
    }
    pub(crate) fn finding_base_image_not_set(variable: &str, image: &str) -> Message {
        Message::new(&DOCUMENT, 0, &[variable, image])
    }
    pub(crate) fn finding_base_image_set_late(variable: &str, image: &str) -> Message {
        Message::new(&DOCUMENT, 1, &[variable, image])
    }
    pub(crate) fn finding_build_label_contradicted(
        label: &str,
        node: &str,
        value: &str,
        kernel: &str,
    ) -> Message {
        Message::new(&DOCUMENT, 2, &[label, node, value, kernel])
    }
    pub(crate) fn finding_build_not_constrained(name: &str, good: &str, bad: &str) -> Message {
        Message::new(&DOCUMENT, 3, &[name, good, bad])
    }
    pub(crate) fn finding_build_not_pinned(count: &str, builds: &str) -> Message {
        Message::new(&DOCUMENT, 4, &[count, builds])
    }
    pub(crate) fn finding_compose_type(key: &str, expected: &str, found: &str) -> Message {
        Message::new(&DOCUMENT, 5, &[key, expected, found])
    }
    pub(crate) fn finding_constraint_not_understood(constraint: &str) -> Message {
        Message::new(&DOCUMENT, 6, &[constraint])
    }
    pub(crate) fn finding_container_job_github(image: &str, label: &str) -> Message {
        Message::new(&DOCUMENT, 7, &[image, label])
    }
    pub(crate) fn finding_container_job_gitlab(image: &str, label: &str) -> Message {
        Message::new(&DOCUMENT, 8, &[image, label])
    }
    pub(crate) fn finding_daemon_comment(document: &str) -> Message {
        Message::new(&DOCUMENT, 9, &[document])
    }
    pub(crate) fn finding_daemon_not_json(document: &str, detail: &str) -> Message {
        Message::new(&DOCUMENT, 10, &[document, detail])
    }
    pub(crate) fn finding_daemon_option(option: &str) -> Message {
        Message::new(&DOCUMENT, 11, &[option])
    }
    pub(crate) fn finding_dockerfile_refused(detail: &str) -> Message {
        Message::new(&DOCUMENT, 12, &[detail])
    }
    pub(crate) fn finding_document_empty(document: &str) -> Message {
        Message::new(&DOCUMENT, 13, &[document])
    }
    pub(crate) fn finding_error_recognised(cause: &str, what: &str, next: &str) -> Message {
        Message::new(&DOCUMENT, 14, &[cause, what, next])
    }
    pub(crate) fn finding_error_settled(cause: &str, what: &str) -> Message {
        Message::new(&DOCUMENT, 15, &[cause, what])
    }
    pub(crate) fn finding_exec_opt_form(option: &str) -> Message {
        Message::new(&DOCUMENT, 16, &[option])
    }
    pub(crate) fn finding_exec_opt_isolation(isolation: &str) -> Message {
        Message::new(&DOCUMENT, 17, &[isolation])
    }
    pub(crate) fn finding_exec_opt_unknown(option: &str) -> Message {
        Message::new(&DOCUMENT, 18, &[option])
    }
    pub(crate) fn finding_extends_circle(name: &str, chain: &str) -> Message {
        Message::new(&DOCUMENT, 19, &[name, chain])
    }
    pub(crate) fn finding_extends_not_given(name: &str, service: &str, file: &str) -> Message {
        Message::new(&DOCUMENT, 20, &[name, service, file])
    }
    pub(crate) fn finding_extends_unknown(name: &str, service: &str, document: &str) -> Message {
        Message::new(&DOCUMENT, 21, &[name, service, document])
    }
    pub(crate) fn finding_field_differs(path: &str, text: &str) -> Message {
        Message::new(&DOCUMENT, 22, &[path, text])
    }
    pub(crate) fn finding_host_network_ignored() -> Message {
        Message::new(&DOCUMENT, 23, &[])
    }
    pub(crate) fn finding_host_process_disagrees(path: &str, value: &str, pod: &str) -> Message {
        Message::new(&DOCUMENT, 24, &[path, value, pod])
    }
    pub(crate) fn finding_host_process_network() -> Message {
        Message::new(&DOCUMENT, 25, &[])
    }
    pub(crate) fn finding_host_process_partial() -> Message {
        Message::new(&DOCUMENT, 26, &[])
    }
    pub(crate) fn finding_include_circle(file: &str) -> Message {
        Message::new(&DOCUMENT, 27, &[file])
    }
    pub(crate) fn finding_include_not_given(file: &str) -> Message {
        Message::new(&DOCUMENT, 28, &[file])
    }
    pub(crate) fn finding_isolation_client(name: &str, host: &str) -> Message {
        Message::new(&DOCUMENT, 29, &[name, host])
    }
    pub(crate) fn finding_isolation_linux(name: &str, isolation: &str) -> Message {
        Message::new(&DOCUMENT, 30, &[name, isolation])
    }
    pub(crate) fn finding_isolation_unknown(name: &str, isolation: &str) -> Message {
        Message::new(&DOCUMENT, 31, &[name, isolation])
    }
    pub(crate) fn finding_kind_not_checked(object: &str) -> Message {
        Message::new(&DOCUMENT, 32, &[object])
    }
    pub(crate) fn finding_linux_only_field(path: &str, message: &str, since: &str) -> Message {
        Message::new(&DOCUMENT, 33, &[path, message, since])
    }
    pub(crate) fn finding_linux_only_field_ignored(path: &str) -> Message {
        Message::new(&DOCUMENT, 34, &[path])
    }
    pub(crate) fn finding_linux_only_field_later(path: &str, since: &str) -> Message {
        Message::new(&DOCUMENT, 35, &[path, since])
    }
    pub(crate) fn finding_linux_only_field_on_node(path: &str) -> Message {
        Message::new(&DOCUMENT, 36, &[path])
    }
    pub(crate) fn finding_mismatch_observed(container: &str, text: &str) -> Message {
        Message::new(&DOCUMENT, 37, &[container, text])
    }
    pub(crate) fn finding_mixed_base_versions(name: &str, image: &str, other: &str) -> Message {
        Message::new(&DOCUMENT, 38, &[name, image, other])
    }
    pub(crate) fn finding_no_entry_observed(container: &str, text: &str) -> Message {
        Message::new(&DOCUMENT, 39, &[container, text])
    }
    pub(crate) fn finding_no_node_fits(detail: &str) -> Message {
        Message::new(&DOCUMENT, 40, &[detail])
    }
    pub(crate) fn finding_no_swarm_node_fits(name: &str, detail: &str) -> Message {
        Message::new(&DOCUMENT, 41, &[name, detail])
    }
    pub(crate) fn finding_node_version_unknown(node: &str, kernel: &str) -> Message {
        Message::new(&DOCUMENT, 42, &[node, kernel])
    }
    pub(crate) fn finding_not_an_object(document: &str, found: &str) -> Message {
        Message::new(&DOCUMENT, 43, &[document, found])
    }
    pub(crate) fn finding_os_contradicted(os: &str, path: &str, other: &str) -> Message {
        Message::new(&DOCUMENT, 44, &[os, path, other])
    }
    pub(crate) fn finding_os_not_constrained(name: &str) -> Message {
        Message::new(&DOCUMENT, 45, &[name])
    }
    pub(crate) fn finding_os_not_set() -> Message {
        Message::new(&DOCUMENT, 46, &[])
    }
    pub(crate) fn finding_platform_contradicts_image(
        name: &str,
        platform: &str,
        image: &str,
        os: &str,
    ) -> Message {
        Message::new(&DOCUMENT, 47, &[name, platform, image, os])
    }
    pub(crate) fn finding_pod_rejected(reason: &str) -> Message {
        Message::new(&DOCUMENT, 48, &[reason])
    }
    pub(crate) fn finding_review_not_understood(detail: &str) -> Message {
        Message::new(&DOCUMENT, 49, &[detail])
    }
    pub(crate) fn finding_runner_label_moves(label: &str, image: &str, host: &str) -> Message {
        Message::new(&DOCUMENT, 50, &[label, image, host])
    }
    pub(crate) fn finding_runner_retired(label: &str, until: &str) -> Message {
        Message::new(&DOCUMENT, 51, &[label, until])
    }
    pub(crate) fn finding_selector_against_image(
        selected: &str,
        image: &str,
        image_version: &str,
    ) -> Message {
        Message::new(&DOCUMENT, 52, &[selected, image, image_version])
    }
    pub(crate) fn finding_target_not_found(target: &str, namespace: &str, known: &str) -> Message {
        Message::new(&DOCUMENT, 53, &[target, namespace, known])
    }
    pub(crate) fn finding_target_not_understood(target: &str) -> Message {
        Message::new(&DOCUMENT, 54, &[target])
    }
    pub(crate) fn finding_text_not_readable(document: &str, detail: &str) -> Message {
        Message::new(&DOCUMENT, 55, &[document, detail])
    }
    pub(crate) fn finding_windows_options_on_linux(path: &str, message: &str) -> Message {
        Message::new(&DOCUMENT, 56, &[path, message])
    }
    pub(crate) fn reason_linux_image(image: &str) -> Message {
        Message::new(&DOCUMENT, 57, &[image])
    }
    pub(crate) fn reason_no_host() -> Message {
        Message::new(&DOCUMENT, 58, &[])
    }
    pub(crate) fn reason_no_image_version(image: &str) -> Message {
        Message::new(&DOCUMENT, 59, &[image])
    }
    pub(crate) fn reason_pull_depends(image: &str) -> Message {
        Message::new(&DOCUMENT, 60, &[image])
    }
    pub(crate) fn reason_pull_refused(runtime: &str, image: &str, rule: &str) -> Message {
        Message::new(&DOCUMENT, 61, &[runtime, image, rule])
    }
    pub(crate) fn reason_pull_refused_newer(runtime: &str, image: &str, rule: &str) -> Message {
        Message::new(&DOCUMENT, 62, &[runtime, image, rule])
    }
    pub(crate) fn reason_pull_refused_older(runtime: &str, image: &str, rule: &str) -> Message {
        Message::new(&DOCUMENT, 63, &[runtime, image, rule])
    }
    pub(crate) fn behaviour_config_map_default_mode() -> Message {
        Message::new(&DOCUMENT, 64, &[])
    }
    pub(crate) fn behaviour_dns_policy_host_net() -> Message {
        Message::new(&DOCUMENT, 65, &[])
    }
    pub(crate) fn behaviour_downward_api_default_mode() -> Message {
        Message::new(&DOCUMENT, 66, &[])
    }
    pub(crate) fn behaviour_empty_dir_hugepages() -> Message {
        Message::new(&DOCUMENT, 67, &[])
    }
    pub(crate) fn behaviour_empty_dir_memory() -> Message {
        Message::new(&DOCUMENT, 68, &[])
    }
    pub(crate) fn behaviour_fibre_channel_volume() -> Message {
        Message::new(&DOCUMENT, 69, &[])
    }
    pub(crate) fn behaviour_hugepages_limits() -> Message {
        Message::new(&DOCUMENT, 70, &[])
    }
    pub(crate) fn behaviour_hugepages_requests() -> Message {
        Message::new(&DOCUMENT, 71, &[])
    }
    pub(crate) fn behaviour_iscsi_volume() -> Message {
        Message::new(&DOCUMENT, 72, &[])
    }
    pub(crate) fn behaviour_mount_propagation_bidirectional() -> Message {
        Message::new(&DOCUMENT, 73, &[])
    }
    pub(crate) fn behaviour_mount_propagation_host_to_container() -> Message {
        Message::new(&DOCUMENT, 74, &[])
    }
    pub(crate) fn behaviour_nfs_volume() -> Message {
        Message::new(&DOCUMENT, 75, &[])
    }
    pub(crate) fn behaviour_projected_default_mode() -> Message {
        Message::new(&DOCUMENT, 76, &[])
    }
    pub(crate) fn behaviour_recursive_read_only() -> Message {
        Message::new(&DOCUMENT, 77, &[])
    }
    pub(crate) fn behaviour_secret_default_mode() -> Message {
        Message::new(&DOCUMENT, 78, &[])
    }
    pub(crate) fn behaviour_volume_devices() -> Message {
        Message::new(&DOCUMENT, 79, &[])
    }
    pub(crate) fn detail_affinity() -> Message {
        Message::new(&DOCUMENT, 80, &[])
    }
    pub(crate) fn detail_at(detail: &str, line: &str, column: &str) -> Message {
        Message::new(&DOCUMENT, 81, &[detail, line, column])
    }
    pub(crate) fn detail_before_from(instruction: &str) -> Message {
        Message::new(&DOCUMENT, 82, &[instruction])
    }
    pub(crate) fn detail_code(text: &str) -> Message {
        Message::new(&DOCUMENT, 83, &[text])
    }
    pub(crate) fn detail_edition(text: &str) -> Message {
        Message::new(&DOCUMENT, 84, &[text])
    }
    pub(crate) fn detail_escape(value: &str) -> Message {
        Message::new(&DOCUMENT, 85, &[value])
    }
    pub(crate) fn detail_from_blank(image: &str) -> Message {
        Message::new(&DOCUMENT, 86, &[image])
    }
    pub(crate) fn detail_from_variable(value: &str) -> Message {
        Message::new(&DOCUMENT, 87, &[value])
    }
    pub(crate) fn detail_from_words() -> Message {
        Message::new(&DOCUMENT, 88, &[])
    }
    pub(crate) fn detail_gatekeeper(detail: &str) -> Message {
        Message::new(&DOCUMENT, 89, &[detail])
    }
    pub(crate) fn detail_here_document(end: &str) -> Message {
        Message::new(&DOCUMENT, 90, &[end])
    }
    pub(crate) fn detail_kubernetes(text: &str, example: &str) -> Message {
        Message::new(&DOCUMENT, 91, &[text, example])
    }
    pub(crate) fn detail_needs(other: &str) -> Message {
        Message::new(&DOCUMENT, 92, &[other])
    }
    pub(crate) fn detail_needs_host() -> Message {
        Message::new(&DOCUMENT, 93, &[])
    }
    pub(crate) fn detail_no_from() -> Message {
        Message::new(&DOCUMENT, 94, &[])
    }
    pub(crate) fn detail_no_object(operation: &str) -> Message {
        Message::new(&DOCUMENT, 95, &[operation])
    }
    pub(crate) fn detail_no_request() -> Message {
        Message::new(&DOCUMENT, 96, &[])
    }
    pub(crate) fn detail_no_stage(number: &str) -> Message {
        Message::new(&DOCUMENT, 97, &[number])
    }
    pub(crate) fn detail_no_uid() -> Message {
        Message::new(&DOCUMENT, 98, &[])
    }
    pub(crate) fn detail_not_a_review(kind: &str) -> Message {
        Message::new(&DOCUMENT, 99, &[kind])
    }
    pub(crate) fn detail_nothing_known() -> Message {
        Message::new(&DOCUMENT, 100, &[])
    }
    pub(crate) fn detail_selector(key: &str, value: &str) -> Message {
        Message::new(&DOCUMENT, 101, &[key, value])
    }
    pub(crate) fn detail_several(text: &str, names: &str) -> Message {
        Message::new(&DOCUMENT, 102, &[text, names])
    }
    pub(crate) fn detail_stage_name(name: &str) -> Message {
        Message::new(&DOCUMENT, 103, &[name])
    }
    pub(crate) fn detail_taint(taint: &str) -> Message {
        Message::new(&DOCUMENT, 104, &[taint])
    }
    pub(crate) fn detail_text_empty() -> Message {
        Message::new(&DOCUMENT, 105, &[])
    }
    pub(crate) fn detail_timeline() -> Message {
        Message::new(&DOCUMENT, 106, &[])
    }
    pub(crate) fn detail_together(other: &str) -> Message {
        Message::new(&DOCUMENT, 107, &[other])
    }
    pub(crate) fn detail_unknown_flag(instruction: &str, flag: &str) -> Message {
        Message::new(&DOCUMENT, 108, &[instruction, flag])
    }
    pub(crate) fn detail_unknown_instruction(instruction: &str) -> Message {
        Message::new(&DOCUMENT, 109, &[instruction])
    }
    pub(crate) fn detail_unmet(node: &str, constraint: &str) -> Message {
        Message::new(&DOCUMENT, 110, &[node, constraint])
    }
    pub(crate) fn detail_version(version: &str) -> Message {
        Message::new(&DOCUMENT, 111, &[version])
    }
    pub(crate) fn detail_word_open(word: &str) -> Message {
        Message::new(&DOCUMENT, 112, &[word])
    }
    pub(crate) fn fix_add_constraint() -> Message {
        Message::new(&DOCUMENT, 113, &[])
    }
    pub(crate) fn fix_add_version_constraint() -> Message {
        Message::new(&DOCUMENT, 114, &[])
    }
    pub(crate) fn fix_daemon_option() -> Message {
        Message::new(&DOCUMENT, 115, &[])
    }
    pub(crate) fn fix_daemon_plain() -> Message {
        Message::new(&DOCUMENT, 116, &[])
    }
    pub(crate) fn fix_hyperv_build() -> Message {
        Message::new(&DOCUMENT, 117, &[])
    }
    pub(crate) fn fix_hyperv_service() -> Message {
        Message::new(&DOCUMENT, 118, &[])
    }
    pub(crate) fn fix_isolation_default() -> Message {
        Message::new(&DOCUMENT, 119, &[])
    }
    pub(crate) fn fix_label_node() -> Message {
        Message::new(&DOCUMENT, 120, &[])
    }
    pub(crate) fn fix_move_runner() -> Message {
        Message::new(&DOCUMENT, 121, &[])
    }
    pub(crate) fn fix_next_step() -> Message {
        Message::new(&DOCUMENT, 122, &[])
    }
    pub(crate) fn fix_pin_runner() -> Message {
        Message::new(&DOCUMENT, 123, &[])
    }
    pub(crate) fn fix_platform() -> Message {
        Message::new(&DOCUMENT, 124, &[])
    }
    pub(crate) fn fix_relabel_node() -> Message {
        Message::new(&DOCUMENT, 125, &[])
    }
    pub(crate) fn fix_remove_field() -> Message {
        Message::new(&DOCUMENT, 126, &[])
    }
    pub(crate) fn fix_same_base() -> Message {
        Message::new(&DOCUMENT, 127, &[])
    }
    pub(crate) fn fix_same_os() -> Message {
        Message::new(&DOCUMENT, 128, &[])
    }
    pub(crate) fn fix_see_node() -> Message {
        Message::new(&DOCUMENT, 129, &[])
    }
    pub(crate) fn fix_service_constraint() -> Message {
        Message::new(&DOCUMENT, 130, &[])
    }
    pub(crate) fn fix_set_host_network() -> Message {
        Message::new(&DOCUMENT, 131, &[])
    }
    pub(crate) fn fix_set_host_process() -> Message {
        Message::new(&DOCUMENT, 132, &[])
    }
    pub(crate) fn fix_set_os() -> Message {
        Message::new(&DOCUMENT, 133, &[])
    }
    pub(crate) fn images_by_isolation(isolations: &str) -> Message {
        Message::new(&DOCUMENT, 134, &[isolations])
    }
    pub(crate) fn images_elsewhere(successor: &str) -> Message {
        Message::new(&DOCUMENT, 135, &[successor])
    }
    pub(crate) fn images_ended(ends: &str) -> Message {
        Message::new(&DOCUMENT, 136, &[ends])
    }
    pub(crate) fn images_latest_none() -> Message {
        Message::new(&DOCUMENT, 137, &[])
    }
    pub(crate) fn images_long_term(ends: &str) -> Message {
        Message::new(&DOCUMENT, 138, &[ends])
    }
    pub(crate) fn images_moved(date: &str, successor: &str) -> Message {
        Message::new(&DOCUMENT, 139, &[date, successor])
    }
    pub(crate) fn images_nanoserver() -> Message {
        Message::new(&DOCUMENT, 140, &[])
    }
    pub(crate) fn images_nothing() -> Message {
        Message::new(&DOCUMENT, 141, &[])
    }
    pub(crate) fn images_on_base(name: &str, base: &str) -> Message {
        Message::new(&DOCUMENT, 142, &[name, base])
    }
    pub(crate) fn images_own_build() -> Message {
        Message::new(&DOCUMENT, 143, &[])
    }
    pub(crate) fn images_own_family() -> Message {
        Message::new(&DOCUMENT, 144, &[])
    }
    pub(crate) fn images_server() -> Message {
        Message::new(&DOCUMENT, 145, &[])
    }
    pub(crate) fn images_servercore() -> Message {
        Message::new(&DOCUMENT, 146, &[])
    }
    pub(crate) fn images_short_term(ends: &str) -> Message {
        Message::new(&DOCUMENT, 147, &[ends])
    }
    pub(crate) fn images_windows() -> Message {
        Message::new(&DOCUMENT, 148, &[])
    }
    pub(crate) fn label_at() -> Message {
        Message::new(&DOCUMENT, 149, &[])
    }
    pub(crate) fn label_available() -> Message {
        Message::new(&DOCUMENT, 150, &[])
    }
    pub(crate) fn label_build_on() -> Message {
        Message::new(&DOCUMENT, 151, &[])
    }
    pub(crate) fn label_builds() -> Message {
        Message::new(&DOCUMENT, 152, &[])
    }
    pub(crate) fn label_candidates() -> Message {
        Message::new(&DOCUMENT, 153, &[])
    }
    pub(crate) fn label_cause() -> Message {
        Message::new(&DOCUMENT, 154, &[])
    }
    pub(crate) fn label_channel() -> Message {
        Message::new(&DOCUMENT, 155, &[])
    }
    pub(crate) fn label_code() -> Message {
        Message::new(&DOCUMENT, 156, &[])
    }
    pub(crate) fn label_commit() -> Message {
        Message::new(&DOCUMENT, 157, &[])
    }
    pub(crate) fn label_confidence() -> Message {
        Message::new(&DOCUMENT, 158, &[])
    }
    pub(crate) fn label_container() -> Message {
        Message::new(&DOCUMENT, 159, &[])
    }
    pub(crate) fn label_defect_count() -> Message {
        Message::new(&DOCUMENT, 160, &[])
    }
    pub(crate) fn label_defects() -> Message {
        Message::new(&DOCUMENT, 161, &[])
    }
    pub(crate) fn label_disputes() -> Message {
        Message::new(&DOCUMENT, 162, &[])
    }
    pub(crate) fn label_edition() -> Message {
        Message::new(&DOCUMENT, 163, &[])
    }
    pub(crate) fn label_ends() -> Message {
        Message::new(&DOCUMENT, 164, &[])
    }
    pub(crate) fn label_fix() -> Message {
        Message::new(&DOCUMENT, 165, &[])
    }
    pub(crate) fn label_host() -> Message {
        Message::new(&DOCUMENT, 166, &[])
    }
    pub(crate) fn label_hyperv() -> Message {
        Message::new(&DOCUMENT, 167, &[])
    }
    pub(crate) fn label_image() -> Message {
        Message::new(&DOCUMENT, 168, &[])
    }
    pub(crate) fn label_in_use() -> Message {
        Message::new(&DOCUMENT, 169, &[])
    }
    pub(crate) fn label_isolation() -> Message {
        Message::new(&DOCUMENT, 170, &[])
    }
    pub(crate) fn label_kind() -> Message {
        Message::new(&DOCUMENT, 171, &[])
    }
    pub(crate) fn label_known_tags() -> Message {
        Message::new(&DOCUMENT, 172, &[])
    }
    pub(crate) fn label_name() -> Message {
        Message::new(&DOCUMENT, 173, &[])
    }
    pub(crate) fn label_next() -> Message {
        Message::new(&DOCUMENT, 174, &[])
    }
    pub(crate) fn label_node() -> Message {
        Message::new(&DOCUMENT, 175, &[])
    }
    pub(crate) fn label_nodes() -> Message {
        Message::new(&DOCUMENT, 176, &[])
    }
    pub(crate) fn label_note() -> Message {
        Message::new(&DOCUMENT, 177, &[])
    }
    pub(crate) fn label_notes() -> Message {
        Message::new(&DOCUMENT, 178, &[])
    }
    pub(crate) fn label_object() -> Message {
        Message::new(&DOCUMENT, 179, &[])
    }
    pub(crate) fn label_os() -> Message {
        Message::new(&DOCUMENT, 180, &[])
    }
    pub(crate) fn label_phases() -> Message {
        Message::new(&DOCUMENT, 181, &[])
    }
    pub(crate) fn label_process() -> Message {
        Message::new(&DOCUMENT, 182, &[])
    }
    pub(crate) fn label_published() -> Message {
        Message::new(&DOCUMENT, 183, &[])
    }
    pub(crate) fn label_pull() -> Message {
        Message::new(&DOCUMENT, 184, &[])
    }
    pub(crate) fn label_pull_rules() -> Message {
        Message::new(&DOCUMENT, 185, &[])
    }
    pub(crate) fn label_reason() -> Message {
        Message::new(&DOCUMENT, 186, &[])
    }
    pub(crate) fn label_release() -> Message {
        Message::new(&DOCUMENT, 187, &[])
    }
    pub(crate) fn label_repositories() -> Message {
        Message::new(&DOCUMENT, 188, &[])
    }
    pub(crate) fn label_rule() -> Message {
        Message::new(&DOCUMENT, 189, &[])
    }
    pub(crate) fn label_rules() -> Message {
        Message::new(&DOCUMENT, 190, &[])
    }
    pub(crate) fn label_runtime() -> Message {
        Message::new(&DOCUMENT, 191, &[])
    }
    pub(crate) fn label_runtimes() -> Message {
        Message::new(&DOCUMENT, 192, &[])
    }
    pub(crate) fn label_severity() -> Message {
        Message::new(&DOCUMENT, 193, &[])
    }
    pub(crate) fn label_severity_since(severity: &str, since: &str) -> Message {
        Message::new(&DOCUMENT, 194, &[severity, since])
    }
    pub(crate) fn label_sources() -> Message {
        Message::new(&DOCUMENT, 195, &[])
    }
    pub(crate) fn label_start() -> Message {
        Message::new(&DOCUMENT, 196, &[])
    }
    pub(crate) fn label_state() -> Message {
        Message::new(&DOCUMENT, 197, &[])
    }
    pub(crate) fn label_support() -> Message {
        Message::new(&DOCUMENT, 198, &[])
    }
    pub(crate) fn label_tags() -> Message {
        Message::new(&DOCUMENT, 199, &[])
    }
    pub(crate) fn label_text() -> Message {
        Message::new(&DOCUMENT, 200, &[])
    }
    pub(crate) fn label_todo() -> Message {
        Message::new(&DOCUMENT, 201, &[])
    }
    pub(crate) fn label_updated() -> Message {
        Message::new(&DOCUMENT, 202, &[])
    }
    pub(crate) fn label_verdict() -> Message {
        Message::new(&DOCUMENT, 203, &[])
    }
    pub(crate) fn label_version() -> Message {
        Message::new(&DOCUMENT, 204, &[])
    }
    pub(crate) fn label_what() -> Message {
        Message::new(&DOCUMENT, 205, &[])
    }
    pub(crate) fn label_what_it_does() -> Message {
        Message::new(&DOCUMENT, 206, &[])
    }
    pub(crate) fn label_what_read() -> Message {
        Message::new(&DOCUMENT, 207, &[])
    }
    pub(crate) fn label_why() -> Message {
        Message::new(&DOCUMENT, 208, &[])
    }
    pub(crate) fn summary_diagnosed(what: &str, next: &str) -> Message {
        Message::new(&DOCUMENT, 209, &[what, next])
    }
    pub(crate) fn summary_diagnosed_no_error(checked: &str) -> Message {
        Message::new(&DOCUMENT, 210, &[checked])
    }
    pub(crate) fn summary_diagnosed_nothing() -> Message {
        Message::new(&DOCUMENT, 211, &[])
    }
    pub(crate) fn summary_diagnosed_other(what: &str, next: &str) -> Message {
        Message::new(&DOCUMENT, 212, &[what, next])
    }
    pub(crate) fn summary_diagnosed_possible(what: &str, next: &str) -> Message {
        Message::new(&DOCUMENT, 213, &[what, next])
    }
    pub(crate) fn summary_diagnosed_versions(what: &str, checked: &str) -> Message {
        Message::new(&DOCUMENT, 214, &[what, checked])
    }
    pub(crate) fn summary_diagnosed_without_both(what: &str) -> Message {
        Message::new(&DOCUMENT, 215, &[what])
    }
    pub(crate) fn summary_diagnosed_without_host(what: &str) -> Message {
        Message::new(&DOCUMENT, 216, &[what])
    }
    pub(crate) fn summary_diagnosed_without_image(what: &str) -> Message {
        Message::new(&DOCUMENT, 217, &[what])
    }
    pub(crate) fn summary_editions(count: &str, drafts: &str) -> Message {
        Message::new(&DOCUMENT, 218, &[count, drafts])
    }
    pub(crate) fn summary_explained(code: &str, name: &str, what: &str) -> Message {
        Message::new(&DOCUMENT, 219, &[code, name, what])
    }
    pub(crate) fn summary_images(tags: &str, repositories: &str) -> Message {
        Message::new(&DOCUMENT, 220, &[tags, repositories])
    }
    pub(crate) fn summary_images_best(host: &str, image: &str, reason: &str) -> Message {
        Message::new(&DOCUMENT, 221, &[host, image, reason])
    }
    pub(crate) fn summary_images_none(host: &str) -> Message {
        Message::new(&DOCUMENT, 222, &[host])
    }
    pub(crate) fn summary_inspected(
        objects: &str,
        runs: &str,
        blocked: &str,
        depends: &str,
        unknown: &str,
    ) -> Message {
        Message::new(&DOCUMENT, 223, &[objects, runs, blocked, depends, unknown])
    }
    pub(crate) fn summary_inspected_files(
        uses: &str,
        runs: &str,
        blocked: &str,
        depends: &str,
        unknown: &str,
        files: &str,
    ) -> Message {
        Message::new(&DOCUMENT, 224, &[uses, runs, blocked, depends, unknown, files])
    }
    pub(crate) fn summary_inspected_files_no_host(uses: &str, files: &str) -> Message {
        Message::new(&DOCUMENT, 225, &[uses, files])
    }
    pub(crate) fn summary_inspected_files_none(files: &str) -> Message {
        Message::new(&DOCUMENT, 226, &[files])
    }
    pub(crate) fn summary_inspected_linux(objects: &str) -> Message {
        Message::new(&DOCUMENT, 227, &[objects])
    }
    pub(crate) fn summary_inspected_nodes(nodes: &str, windows: &str) -> Message {
        Message::new(&DOCUMENT, 228, &[nodes, windows])
    }
    pub(crate) fn summary_inspected_nothing() -> Message {
        Message::new(&DOCUMENT, 229, &[])
    }
    pub(crate) fn summary_inspected_one(object: &str, reason: &str) -> Message {
        Message::new(&DOCUMENT, 230, &[object, reason])
    }
    pub(crate) fn summary_matrix(date: &str) -> Message {
        Message::new(&DOCUMENT, 231, &[date])
    }
    pub(crate) fn summary_matrix_draft(date: &str) -> Message {
        Message::new(&DOCUMENT, 232, &[date])
    }
    pub(crate) fn summary_matrix_silent(edition: &str, asked: &str) -> Message {
        Message::new(&DOCUMENT, 233, &[edition, asked])
    }
    pub(crate) fn summary_pull_rule(rule: &str, what: &str) -> Message {
        Message::new(&DOCUMENT, 234, &[rule, what])
    }
    pub(crate) fn summary_reviewed_allowed(object: &str) -> Message {
        Message::new(&DOCUMENT, 235, &[object])
    }
    pub(crate) fn summary_reviewed_denied(object: &str, reason: &str) -> Message {
        Message::new(&DOCUMENT, 236, &[object, reason])
    }
    pub(crate) fn summary_rules(count: &str, pull: &str) -> Message {
        Message::new(&DOCUMENT, 237, &[count, pull])
    }
    pub(crate) fn summary_timeline(image: &str, host: &str, covering: &str, count: &str) -> Message {
        Message::new(&DOCUMENT, 238, &[image, host, covering, count])
    }
    pub(crate) fn rule_base_image_not_set_fix() -> Message {
        Message::new(&RULE, 0, &[])
    }
    pub(crate) fn rule_base_image_not_set_what() -> Message {
        Message::new(&RULE, 1, &[])
    }
    pub(crate) fn rule_base_image_not_set_why() -> Message {
        Message::new(&RULE, 2, &[])
    }
    pub(crate) fn rule_build_label_contradicted_fix() -> Message {
        Message::new(&RULE, 3, &[])
    }
    pub(crate) fn rule_build_label_contradicted_what() -> Message {
        Message::new(&RULE, 4, &[])
    }
    pub(crate) fn rule_build_label_contradicted_why() -> Message {
        Message::new(&RULE, 5, &[])
    }
    pub(crate) fn rule_build_not_constrained_fix() -> Message {
        Message::new(&RULE, 6, &[])
    }
    pub(crate) fn rule_build_not_constrained_what() -> Message {
        Message::new(&RULE, 7, &[])
    }
    pub(crate) fn rule_build_not_constrained_why() -> Message {
        Message::new(&RULE, 8, &[])
    }
    pub(crate) fn rule_build_not_pinned_fix() -> Message {
        Message::new(&RULE, 9, &[])
    }
    pub(crate) fn rule_build_not_pinned_what() -> Message {
        Message::new(&RULE, 10, &[])
    }
    pub(crate) fn rule_build_not_pinned_why() -> Message {
        Message::new(&RULE, 11, &[])
    }
    pub(crate) fn rule_client_process_isolation_fix() -> Message {
        Message::new(&RULE, 12, &[])
    }
    pub(crate) fn rule_client_process_isolation_what() -> Message {
        Message::new(&RULE, 13, &[])
    }
    pub(crate) fn rule_client_process_isolation_why() -> Message {
        Message::new(&RULE, 14, &[])
    }
    pub(crate) fn rule_compose_refused_fix() -> Message {
        Message::new(&RULE, 15, &[])
    }
    pub(crate) fn rule_compose_refused_what() -> Message {
        Message::new(&RULE, 16, &[])
    }
    pub(crate) fn rule_compose_refused_why() -> Message {
        Message::new(&RULE, 17, &[])
    }
    pub(crate) fn rule_container_job_not_supported_fix() -> Message {
        Message::new(&RULE, 18, &[])
    }
    pub(crate) fn rule_container_job_not_supported_what() -> Message {
        Message::new(&RULE, 19, &[])
    }
    pub(crate) fn rule_container_job_not_supported_why() -> Message {
        Message::new(&RULE, 20, &[])
    }
    pub(crate) fn rule_daemon_json_refused_fix() -> Message {
        Message::new(&RULE, 21, &[])
    }
    pub(crate) fn rule_daemon_json_refused_what() -> Message {
        Message::new(&RULE, 22, &[])
    }
    pub(crate) fn rule_daemon_json_refused_why() -> Message {
        Message::new(&RULE, 23, &[])
    }
    pub(crate) fn rule_dockerfile_refused_fix() -> Message {
        Message::new(&RULE, 24, &[])
    }
    pub(crate) fn rule_dockerfile_refused_what() -> Message {
        Message::new(&RULE, 25, &[])
    }
    pub(crate) fn rule_dockerfile_refused_why() -> Message {
        Message::new(&RULE, 26, &[])
    }
    pub(crate) fn rule_documents_and_runtime_disagree_fix() -> Message {
        Message::new(&RULE, 27, &[])
    }
    pub(crate) fn rule_documents_and_runtime_disagree_what() -> Message {
        Message::new(&RULE, 28, &[])
    }
    pub(crate) fn rule_documents_and_runtime_disagree_why() -> Message {
        Message::new(&RULE, 29, &[])
    }
    pub(crate) fn rule_documents_contradict_fix() -> Message {
        Message::new(&RULE, 30, &[])
    }
    pub(crate) fn rule_documents_contradict_what() -> Message {
        Message::new(&RULE, 31, &[])
    }
    pub(crate) fn rule_documents_contradict_why() -> Message {
        Message::new(&RULE, 32, &[])
    }
    pub(crate) fn rule_error_recognised_fix() -> Message {
        Message::new(&RULE, 33, &[])
    }
    pub(crate) fn rule_error_recognised_what() -> Message {
        Message::new(&RULE, 34, &[])
    }
    pub(crate) fn rule_error_recognised_why() -> Message {
        Message::new(&RULE, 35, &[])
    }
    pub(crate) fn rule_field_differs_fix() -> Message {
        Message::new(&RULE, 36, &[])
    }
    pub(crate) fn rule_field_differs_what() -> Message {
        Message::new(&RULE, 37, &[])
    }
    pub(crate) fn rule_field_differs_why() -> Message {
        Message::new(&RULE, 38, &[])
    }
    pub(crate) fn rule_floating_tag_fix() -> Message {
        Message::new(&RULE, 39, &[])
    }
    pub(crate) fn rule_floating_tag_what() -> Message {
        Message::new(&RULE, 40, &[])
    }
    pub(crate) fn rule_floating_tag_why() -> Message {
        Message::new(&RULE, 41, &[])
    }
    pub(crate) fn rule_host_network_ignored_fix() -> Message {
        Message::new(&RULE, 42, &[])
    }
    pub(crate) fn rule_host_network_ignored_what() -> Message {
        Message::new(&RULE, 43, &[])
    }
    pub(crate) fn rule_host_network_ignored_why() -> Message {
        Message::new(&RULE, 44, &[])
    }
    pub(crate) fn rule_host_process_fix() -> Message {
        Message::new(&RULE, 45, &[])
    }
    pub(crate) fn rule_host_process_what() -> Message {
        Message::new(&RULE, 46, &[])
    }
    pub(crate) fn rule_host_process_why() -> Message {
        Message::new(&RULE, 47, &[])
    }
    pub(crate) fn rule_host_version_unknown_fix() -> Message {
        Message::new(&RULE, 48, &[])
    }
    pub(crate) fn rule_host_version_unknown_what() -> Message {
        Message::new(&RULE, 49, &[])
    }
    pub(crate) fn rule_host_version_unknown_why() -> Message {
        Message::new(&RULE, 50, &[])
    }
    pub(crate) fn rule_image_newer_than_host_fix() -> Message {
        Message::new(&RULE, 51, &[])
    }
    pub(crate) fn rule_image_newer_than_host_what() -> Message {
        Message::new(&RULE, 52, &[])
    }
    pub(crate) fn rule_image_newer_than_host_why() -> Message {
        Message::new(&RULE, 53, &[])
    }
    pub(crate) fn rule_image_older_than_host_fix() -> Message {
        Message::new(&RULE, 54, &[])
    }
    pub(crate) fn rule_image_older_than_host_what() -> Message {
        Message::new(&RULE, 55, &[])
    }
    pub(crate) fn rule_image_older_than_host_why() -> Message {
        Message::new(&RULE, 56, &[])
    }
    pub(crate) fn rule_image_revision_newer_fix() -> Message {
        Message::new(&RULE, 57, &[])
    }
    pub(crate) fn rule_image_revision_newer_what() -> Message {
        Message::new(&RULE, 58, &[])
    }
    pub(crate) fn rule_image_revision_newer_why() -> Message {
        Message::new(&RULE, 59, &[])
    }
    pub(crate) fn rule_image_version_unknown_fix() -> Message {
        Message::new(&RULE, 60, &[])
    }
    pub(crate) fn rule_image_version_unknown_what() -> Message {
        Message::new(&RULE, 61, &[])
    }
    pub(crate) fn rule_image_version_unknown_why() -> Message {
        Message::new(&RULE, 62, &[])
    }
    pub(crate) fn rule_isolation_not_available_fix() -> Message {
        Message::new(&RULE, 63, &[])
    }
    pub(crate) fn rule_isolation_not_available_what() -> Message {
        Message::new(&RULE, 64, &[])
    }
    pub(crate) fn rule_isolation_not_available_why() -> Message {
        Message::new(&RULE, 65, &[])
    }
    pub(crate) fn rule_kind_not_checked_fix() -> Message {
        Message::new(&RULE, 66, &[])
    }
    pub(crate) fn rule_kind_not_checked_what() -> Message {
        Message::new(&RULE, 67, &[])
    }
    pub(crate) fn rule_kind_not_checked_why() -> Message {
        Message::new(&RULE, 68, &[])
    }
    pub(crate) fn rule_language_not_spoken_fix() -> Message {
        Message::new(&RULE, 69, &[])
    }
    pub(crate) fn rule_language_not_spoken_what() -> Message {
        Message::new(&RULE, 70, &[])
    }
    pub(crate) fn rule_language_not_spoken_why() -> Message {
        Message::new(&RULE, 71, &[])
    }
    pub(crate) fn rule_linux_image_on_windows_fix() -> Message {
        Message::new(&RULE, 72, &[])
    }
    pub(crate) fn rule_linux_image_on_windows_what() -> Message {
        Message::new(&RULE, 73, &[])
    }
    pub(crate) fn rule_linux_image_on_windows_why() -> Message {
        Message::new(&RULE, 74, &[])
    }
    pub(crate) fn rule_linux_only_field_fix() -> Message {
        Message::new(&RULE, 75, &[])
    }
    pub(crate) fn rule_linux_only_field_what() -> Message {
        Message::new(&RULE, 76, &[])
    }
    pub(crate) fn rule_linux_only_field_why() -> Message {
        Message::new(&RULE, 77, &[])
    }
    pub(crate) fn rule_mismatch_observed_fix() -> Message {
        Message::new(&RULE, 78, &[])
    }
    pub(crate) fn rule_mismatch_observed_what() -> Message {
        Message::new(&RULE, 79, &[])
    }
    pub(crate) fn rule_mismatch_observed_why() -> Message {
        Message::new(&RULE, 80, &[])
    }
    pub(crate) fn rule_mixed_base_versions_fix() -> Message {
        Message::new(&RULE, 81, &[])
    }
    pub(crate) fn rule_mixed_base_versions_what() -> Message {
        Message::new(&RULE, 82, &[])
    }
    pub(crate) fn rule_mixed_base_versions_why() -> Message {
        Message::new(&RULE, 83, &[])
    }
    pub(crate) fn rule_no_node_fits_fix() -> Message {
        Message::new(&RULE, 84, &[])
    }
    pub(crate) fn rule_no_node_fits_what() -> Message {
        Message::new(&RULE, 85, &[])
    }
    pub(crate) fn rule_no_node_fits_why() -> Message {
        Message::new(&RULE, 86, &[])
    }
    pub(crate) fn rule_no_swarm_node_fits_fix() -> Message {
        Message::new(&RULE, 87, &[])
    }
    pub(crate) fn rule_no_swarm_node_fits_what() -> Message {
        Message::new(&RULE, 88, &[])
    }
    pub(crate) fn rule_no_swarm_node_fits_why() -> Message {
        Message::new(&RULE, 89, &[])
    }
    pub(crate) fn rule_node_version_unknown_fix() -> Message {
        Message::new(&RULE, 90, &[])
    }
    pub(crate) fn rule_node_version_unknown_what() -> Message {
        Message::new(&RULE, 91, &[])
    }
    pub(crate) fn rule_node_version_unknown_why() -> Message {
        Message::new(&RULE, 92, &[])
    }
    pub(crate) fn rule_not_documented_fix() -> Message {
        Message::new(&RULE, 93, &[])
    }
    pub(crate) fn rule_not_documented_what() -> Message {
        Message::new(&RULE, 94, &[])
    }
    pub(crate) fn rule_not_documented_why() -> Message {
        Message::new(&RULE, 95, &[])
    }
    pub(crate) fn rule_os_contradicted_fix() -> Message {
        Message::new(&RULE, 96, &[])
    }
    pub(crate) fn rule_os_contradicted_what() -> Message {
        Message::new(&RULE, 97, &[])
    }
    pub(crate) fn rule_os_contradicted_why() -> Message {
        Message::new(&RULE, 98, &[])
    }
    pub(crate) fn rule_os_not_constrained_fix() -> Message {
        Message::new(&RULE, 99, &[])
    }
    pub(crate) fn rule_os_not_constrained_what() -> Message {
        Message::new(&RULE, 100, &[])
    }
    pub(crate) fn rule_os_not_constrained_why() -> Message {
        Message::new(&RULE, 101, &[])
    }
    pub(crate) fn rule_os_not_set_fix() -> Message {
        Message::new(&RULE, 102, &[])
    }
    pub(crate) fn rule_os_not_set_what() -> Message {
        Message::new(&RULE, 103, &[])
    }
    pub(crate) fn rule_os_not_set_why() -> Message {
        Message::new(&RULE, 104, &[])
    }
    pub(crate) fn rule_out_of_support_fix() -> Message {
        Message::new(&RULE, 105, &[])
    }
    pub(crate) fn rule_out_of_support_what() -> Message {
        Message::new(&RULE, 106, &[])
    }
    pub(crate) fn rule_out_of_support_why() -> Message {
        Message::new(&RULE, 107, &[])
    }
    pub(crate) fn rule_pair_observed_fix() -> Message {
        Message::new(&RULE, 108, &[])
    }
    pub(crate) fn rule_pair_observed_what() -> Message {
        Message::new(&RULE, 109, &[])
    }
    pub(crate) fn rule_pair_observed_why() -> Message {
        Message::new(&RULE, 110, &[])
    }
    pub(crate) fn rule_pinned_tag_fix() -> Message {
        Message::new(&RULE, 111, &[])
    }
    pub(crate) fn rule_pinned_tag_what() -> Message {
        Message::new(&RULE, 112, &[])
    }
    pub(crate) fn rule_pinned_tag_why() -> Message {
        Message::new(&RULE, 113, &[])
    }
    pub(crate) fn rule_platform_contradicts_image_fix() -> Message {
        Message::new(&RULE, 114, &[])
    }
    pub(crate) fn rule_platform_contradicts_image_what() -> Message {
        Message::new(&RULE, 115, &[])
    }
    pub(crate) fn rule_platform_contradicts_image_why() -> Message {
        Message::new(&RULE, 116, &[])
    }
    pub(crate) fn rule_pod_rejected_fix() -> Message {
        Message::new(&RULE, 117, &[])
    }
    pub(crate) fn rule_pod_rejected_what() -> Message {
        Message::new(&RULE, 118, &[])
    }
    pub(crate) fn rule_pod_rejected_why() -> Message {
        Message::new(&RULE, 119, &[])
    }
    pub(crate) fn rule_pull_depends_on_runtime_fix() -> Message {
        Message::new(&RULE, 120, &[])
    }
    pub(crate) fn rule_pull_depends_on_runtime_what() -> Message {
        Message::new(&RULE, 121, &[])
    }
    pub(crate) fn rule_pull_depends_on_runtime_why() -> Message {
        Message::new(&RULE, 122, &[])
    }
    pub(crate) fn rule_pull_refused_fix() -> Message {
        Message::new(&RULE, 123, &[])
    }
    pub(crate) fn rule_pull_refused_what() -> Message {
        Message::new(&RULE, 124, &[])
    }
    pub(crate) fn rule_pull_refused_why() -> Message {
        Message::new(&RULE, 125, &[])
    }
    pub(crate) fn rule_repository_moved_fix() -> Message {
        Message::new(&RULE, 126, &[])
    }
    pub(crate) fn rule_repository_moved_what() -> Message {
        Message::new(&RULE, 127, &[])
    }
    pub(crate) fn rule_repository_moved_why() -> Message {
        Message::new(&RULE, 128, &[])
    }
    pub(crate) fn rule_request_not_understood_fix() -> Message {
        Message::new(&RULE, 129, &[])
    }
    pub(crate) fn rule_request_not_understood_what() -> Message {
        Message::new(&RULE, 130, &[])
    }
    pub(crate) fn rule_request_not_understood_why() -> Message {
        Message::new(&RULE, 131, &[])
    }
    pub(crate) fn rule_retired_tag_fix() -> Message {
        Message::new(&RULE, 132, &[])
    }
    pub(crate) fn rule_retired_tag_what() -> Message {
        Message::new(&RULE, 133, &[])
    }
    pub(crate) fn rule_retired_tag_why() -> Message {
        Message::new(&RULE, 134, &[])
    }
    pub(crate) fn rule_review_not_understood_fix() -> Message {
        Message::new(&RULE, 135, &[])
    }
    pub(crate) fn rule_review_not_understood_what() -> Message {
        Message::new(&RULE, 136, &[])
    }
    pub(crate) fn rule_review_not_understood_why() -> Message {
        Message::new(&RULE, 137, &[])
    }
    pub(crate) fn rule_revision_break_fix() -> Message {
        Message::new(&RULE, 138, &[])
    }
    pub(crate) fn rule_revision_break_what() -> Message {
        Message::new(&RULE, 139, &[])
    }
    pub(crate) fn rule_revision_break_why() -> Message {
        Message::new(&RULE, 140, &[])
    }
    pub(crate) fn rule_revision_mismatch_fix() -> Message {
        Message::new(&RULE, 141, &[])
    }
    pub(crate) fn rule_revision_mismatch_what() -> Message {
        Message::new(&RULE, 142, &[])
    }
    pub(crate) fn rule_revision_mismatch_why() -> Message {
        Message::new(&RULE, 143, &[])
    }
    pub(crate) fn rule_runner_label_moves_fix() -> Message {
        Message::new(&RULE, 144, &[])
    }
    pub(crate) fn rule_runner_label_moves_what() -> Message {
        Message::new(&RULE, 145, &[])
    }
    pub(crate) fn rule_runner_label_moves_why() -> Message {
        Message::new(&RULE, 146, &[])
    }
    pub(crate) fn rule_runner_retired_fix() -> Message {
        Message::new(&RULE, 147, &[])
    }
    pub(crate) fn rule_runner_retired_what() -> Message {
        Message::new(&RULE, 148, &[])
    }
    pub(crate) fn rule_runner_retired_why() -> Message {
        Message::new(&RULE, 149, &[])
    }
    pub(crate) fn rule_same_family_fix() -> Message {
        Message::new(&RULE, 150, &[])
    }
    pub(crate) fn rule_same_family_what() -> Message {
        Message::new(&RULE, 151, &[])
    }
    pub(crate) fn rule_same_family_why() -> Message {
        Message::new(&RULE, 152, &[])
    }
    pub(crate) fn rule_selector_against_image_fix() -> Message {
        Message::new(&RULE, 153, &[])
    }
    pub(crate) fn rule_selector_against_image_what() -> Message {
        Message::new(&RULE, 154, &[])
    }
    pub(crate) fn rule_selector_against_image_why() -> Message {
        Message::new(&RULE, 155, &[])
    }
    pub(crate) fn rule_single_image_tag_fix() -> Message {
        Message::new(&RULE, 156, &[])
    }
    pub(crate) fn rule_single_image_tag_what() -> Message {
        Message::new(&RULE, 157, &[])
    }
    pub(crate) fn rule_single_image_tag_why() -> Message {
        Message::new(&RULE, 158, &[])
    }
    pub(crate) fn rule_tag_not_known_fix() -> Message {
        Message::new(&RULE, 159, &[])
    }
    pub(crate) fn rule_tag_not_known_what() -> Message {
        Message::new(&RULE, 160, &[])
    }
    pub(crate) fn rule_tag_not_known_why() -> Message {
        Message::new(&RULE, 161, &[])
    }
    pub(crate) fn rule_target_not_found_fix() -> Message {
        Message::new(&RULE, 162, &[])
    }
    pub(crate) fn rule_target_not_found_what() -> Message {
        Message::new(&RULE, 163, &[])
    }
    pub(crate) fn rule_target_not_found_why() -> Message {
        Message::new(&RULE, 164, &[])
    }
    pub(crate) fn rule_text_not_readable_fix() -> Message {
        Message::new(&RULE, 165, &[])
    }
    pub(crate) fn rule_text_not_readable_what() -> Message {
        Message::new(&RULE, 166, &[])
    }
    pub(crate) fn rule_text_not_readable_why() -> Message {
        Message::new(&RULE, 167, &[])
    }
    pub(crate) fn rule_value_not_understood_fix() -> Message {
        Message::new(&RULE, 168, &[])
    }
    pub(crate) fn rule_value_not_understood_what() -> Message {
        Message::new(&RULE, 169, &[])
    }
    pub(crate) fn rule_value_not_understood_why() -> Message {
        Message::new(&RULE, 170, &[])
    }
    pub(crate) fn rule_windows_options_on_linux_fix() -> Message {
        Message::new(&RULE, 171, &[])
    }
    pub(crate) fn rule_windows_options_on_linux_what() -> Message {
        Message::new(&RULE, 172, &[])
    }
    pub(crate) fn rule_windows_options_on_linux_why() -> Message {
        Message::new(&RULE, 173, &[])
    }
    pub(crate) fn cause_access_denied_next() -> Message {
        Message::new(&CAUSE, 0, &[])
    }
    pub(crate) fn cause_access_denied_what() -> Message {
        Message::new(&CAUSE, 1, &[])
    }
    pub(crate) fn cause_already_exists_next() -> Message {
        Message::new(&CAUSE, 2, &[])
    }
    pub(crate) fn cause_already_exists_what() -> Message {
        Message::new(&CAUSE, 3, &[])
    }
    pub(crate) fn cause_already_stopped_next() -> Message {
        Message::new(&CAUSE, 4, &[])
    }
    pub(crate) fn cause_already_stopped_what() -> Message {
        Message::new(&CAUSE, 5, &[])
    }
    pub(crate) fn cause_antivirus_next() -> Message {
        Message::new(&CAUSE, 6, &[])
    }
    pub(crate) fn cause_antivirus_what() -> Message {
        Message::new(&CAUSE, 7, &[])
    }
    pub(crate) fn cause_auth_next() -> Message {
        Message::new(&CAUSE, 8, &[])
    }
    pub(crate) fn cause_auth_what() -> Message {
        Message::new(&CAUSE, 9, &[])
    }
    pub(crate) fn cause_build_context_next() -> Message {
        Message::new(&CAUSE, 10, &[])
    }
    pub(crate) fn cause_build_context_what() -> Message {
        Message::new(&CAUSE, 11, &[])
    }
    pub(crate) fn cause_build_differs_next() -> Message {
        Message::new(&CAUSE, 12, &[])
    }
    pub(crate) fn cause_build_differs_what() -> Message {
        Message::new(&CAUSE, 13, &[])
    }
    pub(crate) fn cause_client_too_old_next() -> Message {
        Message::new(&CAUSE, 14, &[])
    }
    pub(crate) fn cause_client_too_old_what() -> Message {
        Message::new(&CAUSE, 15, &[])
    }
    pub(crate) fn cause_connection_lost_next() -> Message {
        Message::new(&CAUSE, 16, &[])
    }
    pub(crate) fn cause_connection_lost_what() -> Message {
        Message::new(&CAUSE, 17, &[])
    }
    pub(crate) fn cause_connection_refused_next() -> Message {
        Message::new(&CAUSE, 18, &[])
    }
    pub(crate) fn cause_connection_refused_what() -> Message {
        Message::new(&CAUSE, 19, &[])
    }
    pub(crate) fn cause_connection_reset_next() -> Message {
        Message::new(&CAUSE, 20, &[])
    }
    pub(crate) fn cause_connection_reset_what() -> Message {
        Message::new(&CAUSE, 21, &[])
    }
    pub(crate) fn cause_container_command_next() -> Message {
        Message::new(&CAUSE, 22, &[])
    }
    pub(crate) fn cause_container_command_what() -> Message {
        Message::new(&CAUSE, 23, &[])
    }
    pub(crate) fn cause_container_settings_next() -> Message {
        Message::new(&CAUSE, 24, &[])
    }
    pub(crate) fn cause_container_settings_what() -> Message {
        Message::new(&CAUSE, 25, &[])
    }
    pub(crate) fn cause_containers_feature_off_next() -> Message {
        Message::new(&CAUSE, 26, &[])
    }
    pub(crate) fn cause_containers_feature_off_what() -> Message {
        Message::new(&CAUSE, 27, &[])
    }
    pub(crate) fn cause_desktop_heap_next() -> Message {
        Message::new(&CAUSE, 28, &[])
    }
    pub(crate) fn cause_desktop_heap_what() -> Message {
        Message::new(&CAUSE, 29, &[])
    }
    pub(crate) fn cause_disk_full_next() -> Message {
        Message::new(&CAUSE, 30, &[])
    }
    pub(crate) fn cause_disk_full_what() -> Message {
        Message::new(&CAUSE, 31, &[])
    }
    pub(crate) fn cause_dll_missing_next() -> Message {
        Message::new(&CAUSE, 32, &[])
    }
    pub(crate) fn cause_dll_missing_what() -> Message {
        Message::new(&CAUSE, 33, &[])
    }
    pub(crate) fn cause_dns_next() -> Message {
        Message::new(&CAUSE, 34, &[])
    }
    pub(crate) fn cause_dns_what() -> Message {
        Message::new(&CAUSE, 35, &[])
    }
    pub(crate) fn cause_download_broken_next() -> Message {
        Message::new(&CAUSE, 36, &[])
    }
    pub(crate) fn cause_download_broken_what() -> Message {
        Message::new(&CAUSE, 37, &[])
    }
    pub(crate) fn cause_engine_configuration_next() -> Message {
        Message::new(&CAUSE, 38, &[])
    }
    pub(crate) fn cause_engine_configuration_what() -> Message {
        Message::new(&CAUSE, 39, &[])
    }
    pub(crate) fn cause_engine_in_linux_mode_next() -> Message {
        Message::new(&CAUSE, 40, &[])
    }
    pub(crate) fn cause_engine_in_linux_mode_what() -> Message {
        Message::new(&CAUSE, 41, &[])
    }
    pub(crate) fn cause_engine_in_other_mode_next() -> Message {
        Message::new(&CAUSE, 42, &[])
    }
    pub(crate) fn cause_engine_in_other_mode_what() -> Message {
        Message::new(&CAUSE, 43, &[])
    }
    pub(crate) fn cause_engine_not_running_next() -> Message {
        Message::new(&CAUSE, 44, &[])
    }
    pub(crate) fn cause_engine_not_running_what() -> Message {
        Message::new(&CAUSE, 45, &[])
    }
    pub(crate) fn cause_engine_start_next() -> Message {
        Message::new(&CAUSE, 46, &[])
    }
    pub(crate) fn cause_engine_start_what() -> Message {
        Message::new(&CAUSE, 47, &[])
    }
    pub(crate) fn cause_entry_point_not_found_next() -> Message {
        Message::new(&CAUSE, 48, &[])
    }
    pub(crate) fn cause_entry_point_not_found_what() -> Message {
        Message::new(&CAUSE, 49, &[])
    }
    pub(crate) fn cause_exec_format_next() -> Message {
        Message::new(&CAUSE, 50, &[])
    }
    pub(crate) fn cause_exec_format_what() -> Message {
        Message::new(&CAUSE, 51, &[])
    }
    pub(crate) fn cause_exited_unexpectedly_next() -> Message {
        Message::new(&CAUSE, 52, &[])
    }
    pub(crate) fn cause_exited_unexpectedly_what() -> Message {
        Message::new(&CAUSE, 53, &[])
    }
    pub(crate) fn cause_february_2020_update_next() -> Message {
        Message::new(&CAUSE, 54, &[])
    }
    pub(crate) fn cause_february_2020_update_what() -> Message {
        Message::new(&CAUSE, 55, &[])
    }
    pub(crate) fn cause_file_in_use_next() -> Message {
        Message::new(&CAUSE, 56, &[])
    }
    pub(crate) fn cause_file_in_use_what() -> Message {
        Message::new(&CAUSE, 57, &[])
    }
    pub(crate) fn cause_filter_driver_next() -> Message {
        Message::new(&CAUSE, 58, &[])
    }
    pub(crate) fn cause_filter_driver_what() -> Message {
        Message::new(&CAUSE, 59, &[])
    }
    pub(crate) fn cause_foreign_layer_next() -> Message {
        Message::new(&CAUSE, 60, &[])
    }
    pub(crate) fn cause_foreign_layer_what() -> Message {
        Message::new(&CAUSE, 61, &[])
    }
    pub(crate) fn cause_gmsa_next() -> Message {
        Message::new(&CAUSE, 62, &[])
    }
    pub(crate) fn cause_gmsa_what() -> Message {
        Message::new(&CAUSE, 63, &[])
    }
    pub(crate) fn cause_hns_network_next() -> Message {
        Message::new(&CAUSE, 64, &[])
    }
    pub(crate) fn cause_hns_network_what() -> Message {
        Message::new(&CAUSE, 65, &[])
    }
    pub(crate) fn cause_hyperv_off_next() -> Message {
        Message::new(&CAUSE, 66, &[])
    }
    pub(crate) fn cause_hyperv_off_what() -> Message {
        Message::new(&CAUSE, 67, &[])
    }
    pub(crate) fn cause_image_newer_than_host_next() -> Message {
        Message::new(&CAUSE, 68, &[])
    }
    pub(crate) fn cause_image_newer_than_host_what() -> Message {
        Message::new(&CAUSE, 69, &[])
    }
    pub(crate) fn cause_image_newer_unpack_next() -> Message {
        Message::new(&CAUSE, 70, &[])
    }
    pub(crate) fn cause_image_newer_unpack_what() -> Message {
        Message::new(&CAUSE, 71, &[])
    }
    pub(crate) fn cause_image_older_than_host_next() -> Message {
        Message::new(&CAUSE, 72, &[])
    }
    pub(crate) fn cause_image_older_than_host_what() -> Message {
        Message::new(&CAUSE, 73, &[])
    }
    pub(crate) fn cause_insider_build_required_next() -> Message {
        Message::new(&CAUSE, 74, &[])
    }
    pub(crate) fn cause_insider_build_required_what() -> Message {
        Message::new(&CAUSE, 75, &[])
    }
    pub(crate) fn cause_invalid_state_next() -> Message {
        Message::new(&CAUSE, 76, &[])
    }
    pub(crate) fn cause_invalid_state_what() -> Message {
        Message::new(&CAUSE, 77, &[])
    }
    pub(crate) fn cause_layer_format_next() -> Message {
        Message::new(&CAUSE, 78, &[])
    }
    pub(crate) fn cause_layer_format_what() -> Message {
        Message::new(&CAUSE, 79, &[])
    }
    pub(crate) fn cause_layer_import_next() -> Message {
        Message::new(&CAUSE, 80, &[])
    }
    pub(crate) fn cause_layer_import_what() -> Message {
        Message::new(&CAUSE, 81, &[])
    }
    pub(crate) fn cause_layer_mount_next() -> Message {
        Message::new(&CAUSE, 82, &[])
    }
    pub(crate) fn cause_layer_mount_what() -> Message {
        Message::new(&CAUSE, 83, &[])
    }
    pub(crate) fn cause_no_entry_for_host_next() -> Message {
        Message::new(&CAUSE, 84, &[])
    }
    pub(crate) fn cause_no_entry_for_host_what() -> Message {
        Message::new(&CAUSE, 85, &[])
    }
    pub(crate) fn cause_not_found_next() -> Message {
        Message::new(&CAUSE, 86, &[])
    }
    pub(crate) fn cause_not_found_what() -> Message {
        Message::new(&CAUSE, 87, &[])
    }
    pub(crate) fn cause_out_of_memory_next() -> Message {
        Message::new(&CAUSE, 88, &[])
    }
    pub(crate) fn cause_out_of_memory_what() -> Message {
        Message::new(&CAUSE, 89, &[])
    }
    pub(crate) fn cause_pod_on_other_system_next() -> Message {
        Message::new(&CAUSE, 90, &[])
    }
    pub(crate) fn cause_pod_on_other_system_what() -> Message {
        Message::new(&CAUSE, 91, &[])
    }
    pub(crate) fn cause_pod_settings_next() -> Message {
        Message::new(&CAUSE, 92, &[])
    }
    pub(crate) fn cause_pod_settings_what() -> Message {
        Message::new(&CAUSE, 93, &[])
    }
    pub(crate) fn cause_port_in_use_next() -> Message {
        Message::new(&CAUSE, 94, &[])
    }
    pub(crate) fn cause_port_in_use_what() -> Message {
        Message::new(&CAUSE, 95, &[])
    }
    pub(crate) fn cause_process_crash_next() -> Message {
        Message::new(&CAUSE, 96, &[])
    }
    pub(crate) fn cause_process_crash_what() -> Message {
        Message::new(&CAUSE, 97, &[])
    }
    pub(crate) fn cause_process_isolation_needs_1809_next() -> Message {
        Message::new(&CAUSE, 98, &[])
    }
    pub(crate) fn cause_process_isolation_needs_1809_what() -> Message {
        Message::new(&CAUSE, 99, &[])
    }
    pub(crate) fn cause_process_start_next() -> Message {
        Message::new(&CAUSE, 100, &[])
    }
    pub(crate) fn cause_process_start_what() -> Message {
        Message::new(&CAUSE, 101, &[])
    }
    pub(crate) fn cause_protocol_next() -> Message {
        Message::new(&CAUSE, 102, &[])
    }
    pub(crate) fn cause_protocol_what() -> Message {
        Message::new(&CAUSE, 103, &[])
    }
    pub(crate) fn cause_rate_limit_next() -> Message {
        Message::new(&CAUSE, 104, &[])
    }
    pub(crate) fn cause_rate_limit_what() -> Message {
        Message::new(&CAUSE, 105, &[])
    }
    pub(crate) fn cause_registry_failed_next() -> Message {
        Message::new(&CAUSE, 106, &[])
    }
    pub(crate) fn cause_registry_failed_what() -> Message {
        Message::new(&CAUSE, 107, &[])
    }
    pub(crate) fn cause_revision_differs_next() -> Message {
        Message::new(&CAUSE, 108, &[])
    }
    pub(crate) fn cause_revision_differs_what() -> Message {
        Message::new(&CAUSE, 109, &[])
    }
    pub(crate) fn cause_runner_has_no_helper_image_next() -> Message {
        Message::new(&CAUSE, 110, &[])
    }
    pub(crate) fn cause_runner_has_no_helper_image_what() -> Message {
        Message::new(&CAUSE, 111, &[])
    }
    pub(crate) fn cause_scheduling_next() -> Message {
        Message::new(&CAUSE, 112, &[])
    }
    pub(crate) fn cause_scheduling_what() -> Message {
        Message::new(&CAUSE, 113, &[])
    }
    pub(crate) fn cause_terminated_next() -> Message {
        Message::new(&CAUSE, 114, &[])
    }
    pub(crate) fn cause_terminated_what() -> Message {
        Message::new(&CAUSE, 115, &[])
    }
    pub(crate) fn cause_timeout_next() -> Message {
        Message::new(&CAUSE, 116, &[])
    }
    pub(crate) fn cause_timeout_what() -> Message {
        Message::new(&CAUSE, 117, &[])
    }
    pub(crate) fn cause_tls_next() -> Message {
        Message::new(&CAUSE, 118, &[])
    }
    pub(crate) fn cause_tls_what() -> Message {
        Message::new(&CAUSE, 119, &[])
    }
    pub(crate) fn cause_unknown_code_next() -> Message {
        Message::new(&CAUSE, 120, &[])
    }
    pub(crate) fn cause_unknown_code_what() -> Message {
        Message::new(&CAUSE, 121, &[])
    }
    pub(crate) fn cause_unknown_failure_next() -> Message {
        Message::new(&CAUSE, 122, &[])
    }
    pub(crate) fn cause_unknown_failure_what() -> Message {
        Message::new(&CAUSE, 123, &[])
    }
    pub(crate) fn cause_windows_lacks_it_next() -> Message {
        Message::new(&CAUSE, 124, &[])
    }
    pub(crate) fn cause_windows_lacks_it_what() -> Message {
        Message::new(&CAUSE, 125, &[])
    }
    pub(crate) fn cause_windows_too_old_for_engine_next() -> Message {
        Message::new(&CAUSE, 126, &[])
    }
    pub(crate) fn cause_windows_too_old_for_engine_what() -> Message {
        Message::new(&CAUSE, 127, &[])
    }
    pub(crate) fn cause_wrong_architecture_next() -> Message {
        Message::new(&CAUSE, 128, &[])
    }
    pub(crate) fn cause_wrong_architecture_what() -> Message {
        Message::new(&CAUSE, 129, &[])
    }
}
