//! Which entry of an index a host's runtime takes.

use std::cmp::Reverse;

use super::oci::Entry;
use crate::catalog::PullRule;
use crate::compat::accepts;

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

/// The entry that a runtime with `rule` takes on a host of build `host`.
///
/// An entry without `os.version` matches every host, one whose `os.version` is no version matches none
/// (containerd/platforms, `windowsVersionMatcher`). Among the accepted entries the preference differs by rule:
/// R0 and R1 take the larger revision whatever the build, R2 and R3 the `os.version` that sorts last as text,
/// dockerd's classic store an entry of the host's own build, else the first of the index.
pub(crate) fn choose<'a>(rule: PullRule, host: u16, entries: &[Entry<'a>]) -> Choice<'a> {
    let windows: Vec<Entry<'a>> = entries.iter().filter(|entry| entry.is_windows()).copied().collect();
    let accepted: Vec<Entry<'a>> = windows
        .iter()
        .filter(|entry| match (entry.os_version, entry.version()) {
            (None, _) => true,
            (Some(_), Some(version)) => accepts(rule, host, version.build),
            (Some(_), None) => rule == PullRule::None,
        })
        .copied()
        .collect();
    let first = || accepted.first().copied();
    let own_build =
        || accepted.iter().find(|entry| entry.version().is_some_and(|v| v.build == host)).copied();
    let taken = match rule {
        PullRule::None | PullRule::ClassicFirst => first(),
        PullRule::R0 | PullRule::R1 => accepted
            .iter()
            .min_by_key(|entry| Reverse(entry.version().and_then(|v| v.revision).unwrap_or(0)))
            .copied(),
        PullRule::R2 | PullRule::R3 => {
            accepted.iter().min_by_key(|entry| Reverse(entry.os_version.unwrap_or_default())).copied()
        }
        PullRule::ClassicPrefer | PullRule::ClassicCheck | PullRule::Classic => own_build().or_else(first),
    };
    Choice { offered: windows.len(), accepted: accepted.len(), taken }
}

#[cfg(test)]
mod tests {
    use super::{Entry, choose};
    use crate::catalog::PullRule;

    fn entry(os_version: &str) -> Entry<'_> {
        Entry { os: Some("windows"), architecture: Some("amd64"), os_version: Some(os_version), digest: None }
    }

    /// containerd/containerd#11366: before rc.2 a Windows Server 2025 host took the 2022 entry.
    #[test]
    fn the_preference_is_the_runtimes_not_ours() {
        let index = [entry("10.0.20348.3091"), entry("10.0.26100.2894"), entry("10.0.26100.587")];
        let taken = |rule| choose(rule, 26100, &index).taken.and_then(|entry| entry.os_version);
        assert_eq!(taken(PullRule::R1), Some("10.0.20348.3091"));
        assert_eq!(taken(PullRule::R2), Some("10.0.26100.587"), "text order: .587 sorts above .2894");
        assert_eq!(taken(PullRule::Classic), Some("10.0.26100.2894"));
        assert_eq!(taken(PullRule::R0), Some("10.0.26100.2894"));
        assert_eq!(choose(PullRule::R2, 17763, &index).accepted, 0);
    }
}
