//! Fixes that change the container runtime.

use super::Pair;
use super::fixes::Draft;
use crate::catalog::{Product, PullRule, Range};
use crate::compat::{Judged, accepts};
use crate::i18n::msg;
use crate::report::{FixKind, PullStatus};

/// The runtimes that pull the image, when it is not known which one will.
pub(super) fn any_that_pulls(pair: &Pair<'_>, main: &Judged<'_>) -> Option<Draft> {
    let accepting = main.rules.iter().filter(|(_, status)| *status == PullStatus::Accepted);
    let releases = accepting.flat_map(|(rule, _)| rule.runtimes());
    let lines: Vec<String> = releases
        .filter(|range| !pair.kubernetes || range.starts_with(Product::Containerd.as_str()))
        .collect();
    (!lines.is_empty()).then(|| (FixKind::Version, msg::fix_runtime_that_pulls(), lines.join("\n")))
}

/// What to do about the runtime that refuses the image: a later release, else earlier ones, else another store.
pub(super) fn instead(pair: &Pair<'_>, main: &Judged<'_>) -> Option<Draft> {
    let runtime = pair.runtime?;
    let (host, image) = (pair.host.version?.build, main.version?.build);
    let pulls = |rule: PullRule| accepts(rule, host, image);
    if Product::of(runtime)? == Product::Docker {
        let classic = PullRule::in_use().any(|rule| rule == PullRule::Classic && pulls(rule));
        let text = "{\n  \"features\": {\n    \"containerd-snapshotter\": false\n  }\n}";
        return classic.then(|| (FixKind::DaemonJson, msg::fix_classic_store(), text.to_owned()));
    }
    if let Some(range) = Range::later_containerd(runtime, pulls) {
        return Some((FixKind::Version, msg::fix_newer_containerd(), format!("containerd {}", range.from)));
    }
    let earlier: Vec<String> = PullRule::in_use()
        .filter(|rule| pulls(*rule))
        .flat_map(PullRule::runtimes)
        .filter(|range| range.starts_with(Product::Containerd.as_str()))
        .collect();
    earlier.last().map(|range| (FixKind::Version, msg::fix_keep_containerd(), range.clone()))
}
