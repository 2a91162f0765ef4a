//! Which entry of an index a host's runtime takes.
//!
//! `tests/tests/differential.rs` holds this against the published code of the runtimes.

use std::cmp::Reverse;
use std::num::IntErrorKind;

use super::oci::Entry;
use crate::catalog::{Matching, Order, PullRule};
use crate::compat::accepts;
use crate::version::OsVersion;

/// A runtime's choice among the entries of an index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Choice<'a> {
    /// How many Windows entries there are.
    pub(crate) offered: usize,
    /// How many of them the rule accepts.
    pub(crate) accepted: usize,
    /// The entry taken.
    pub(crate) taken: Option<Entry<'a>>,
}

/// The entry that a runtime takes on a host of build `host`.
///
/// containerd: `images.Manifest` with `platforms.Default()`; dockerd's classic store: `filterManifests`.
pub(crate) fn choose<'a>(matching: &Matching, host: u16, entries: &[Entry<'a>]) -> Choice<'a> {
    let own = OsVersion::of_build(host).to_string();
    let fits = |entry: &&Entry<'a>| platform_fits(matching, entry);
    let takes = |entry: &&Entry<'a>| {
        !entry.has_platform || takes_version(matching, host, &own, entry.os_version.unwrap_or_default())
    };
    // What remains equal keeps the order of the index.
    let preference = |entry: &&Entry<'a>| {
        let text = entry.os_version.unwrap_or_default();
        let (number, text) = match matching.order {
            Order::Index => (i64::from(entry.is_amd64()), ""),
            Order::OwnBuild => (i64::from(is_of_build(text, &own)), ""),
            Order::Revision => (text.split('.').nth(3).and_then(|part| part.parse().ok()).unwrap_or(0), ""),
            Order::Text => (0, text),
        };
        (!entry.has_platform, Reverse((number, text)))
    };
    // 18.04 and 18.05 looked at the version only when the entry was chosen.
    let looks_late = matching.rule == PullRule::ClassicCheck;
    let taken = entries.iter().filter(fits).filter(|entry| looks_late || takes(entry)).min_by_key(preference);
    let taken = taken.filter(takes).copied();
    Choice {
        offered: entries.iter().filter(|entry| entry.is_windows()).count(),
        accepted: taken.map_or(0, |_| entries.iter().filter(fits).filter(takes).count()),
        taken,
    }
}

/// Whether an entry's `os.version` is taken on a host of build `host`.
pub(crate) fn takes(matching: &Matching, host: u16, os_version: &str) -> bool {
    takes_version(matching, host, &OsVersion::of_build(host).to_string(), os_version)
}

/// `own` is the host's version, without the revision; no `os_version` at all is an empty one.
fn takes_version(matching: &Matching, host: u16, own: &str, os_version: &str) -> bool {
    match matching.rule {
        PullRule::None | PullRule::ClassicFirst | PullRule::ClassicPrefer => true,
        PullRule::ClassicCheck | PullRule::Classic => {
            // What has no build in it is not refused.
            let build = os_version.split('.').nth(2).and_then(|part| part.parse::<i64>().ok());
            build.is_none_or(|build| build <= i64::from(host))
        }
        _ if os_version.is_empty() => !matching.versionless_refused,
        PullRule::R0 => os_version.starts_with(own),
        PullRule::R1 | PullRule::R2 | PullRule::R3 => {
            build_of(os_version, matching.wraps).is_some_and(|image| accepts(matching.rule, host, image))
        }
    }
}

/// The build in `10.0.BUILD` and whatever may follow, as containerd's matcher reads it; leading zeros are fine.
fn build_of(os_version: &str, wraps: bool) -> Option<u16> {
    let mut parts = os_version.split('.');
    let (major, minor, build) = (parts.next()?, parts.next()?, parts.next()?);
    if wraps {
        // Go's `uint8(n)` and `uint16(n)` of what `strconv.Atoi` gives.
        let [major, minor, build] = [major, minor, build].map(atoi);
        return (major & 0xff == 10 && minor & 0xff == 0).then(|| u16::try_from(build & 0xffff).ok())?;
    }
    let number =
        |part: &str| part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<u16>().ok())?;
    (number(major)? == 10 && number(minor)? == 0).then(|| number(build))?
}

/// Go's `strconv.Atoi` with its error ignored.
fn atoi(text: &str) -> i64 {
    text.parse().unwrap_or_else(|error: std::num::ParseIntError| match error.kind() {
        IntErrorKind::PosOverflow => i64::MAX,
        IntErrorKind::NegOverflow => i64::MIN,
        _ => 0,
    })
}

/// Whether the operating system and the architecture are those of a Windows host on amd64.
fn platform_fits(matching: &Matching, entry: &Entry<'_>) -> bool {
    let is_windows = |os: &str| os == "windows" || !matching.exact_os && os.eq_ignore_ascii_case("windows");
    match matching.rule {
        PullRule::Classic | PullRule::ClassicCheck | PullRule::ClassicPrefer | PullRule::ClassicFirst => {
            entry.architecture == Some("amd64") && entry.os.is_some_and(is_windows)
        }
        // An entry without a platform comes last and is judged by the image's config.
        _ if !entry.has_platform => true,
        rule => {
            // `platforms.Only`, which is behind the order of the index, also lets 32 bits run.
            let also_386 = matching.order == Order::Index && rule != PullRule::None;
            entry.os.map_or(!matching.exact_os, is_windows)
                && (entry.is_amd64() || also_386 && entry.is_for(&["386", "i386"]))
        }
    }
}

/// Whether `text` is a version of the build of `own`, with something after it.
fn is_of_build(text: &str, own: &str) -> bool {
    text.strip_prefix(own).is_some_and(|rest| rest.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::{Entry, choose};
    use crate::catalog::parse_runtime;

    fn entry(os_version: &str) -> Entry<'_> {
        Entry {
            os: Some("windows"),
            architecture: Some("amd64"),
            os_version: Some(os_version),
            digest: None,
            has_platform: true,
            is_index: false,
        }
    }

    /// containerd/containerd#11366: before 2.1.6 a Windows Server 2025 host took the 2022 entry where that one
    /// comes first.
    #[test]
    fn the_preference_is_the_runtimes_not_ours() {
        let index = [entry("10.0.20348.3091"), entry("10.0.26100.2894"), entry("10.0.26100.587")];
        let chosen = |runtime, host| {
            let runtime = parse_runtime(runtime).expect("a runtime");
            choose(runtime.matching, host, &index)
        };
        let taken = |runtime| chosen(runtime, 26100).taken.and_then(|entry| entry.os_version);
        assert_eq!(taken("containerd 1.6.23"), Some("10.0.20348.3091"), "the largest revision");
        assert_eq!(taken("containerd 1.7.20"), Some("10.0.20348.3091"), "the first that fits");
        assert_eq!(taken("containerd 2.2.0"), Some("10.0.26100.587"), "text order: .587 sorts above .2894");
        assert_eq!(taken("docker 29.7.2"), Some("10.0.26100.2894"));
        assert_eq!(taken("containerd 1.7.0"), Some("10.0.26100.2894"));
        assert_eq!(chosen("R2", 17763).accepted, 0);
    }

    /// 18.04 chose before it looked.
    #[test]
    fn docker_18_04_does_not_choose_again() {
        let index = [entry("10.0.20348.1"), entry("10.0.14393.1")];
        let taken = |runtime| {
            let runtime = parse_runtime(runtime).expect("a runtime");
            choose(runtime.matching, 17763, &index).taken.and_then(|entry| entry.os_version)
        };
        assert_eq!(taken("docker 18.04.0"), None);
        assert_eq!(taken("docker 18.06.0"), Some("10.0.14393.1"));
    }
}
