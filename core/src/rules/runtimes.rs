//! Fixes that change the container runtime.

use super::Pair;
use super::fixes::Draft;
use crate::catalog::{Product, PullRule, Range};
use crate::compat::{Judged, accepts};
use crate::i18n::msg;
use crate::report::{FixKind, PullStatus};

/// The runtimes that pull the image, when it is not known which one will.
pub(super) fn any_that_pulls(pair: &Pair<'_>, main: &Judged<'_>) -> Option<Draft> {
    let pulls = |range: &&Range| {
        let accepted =
            main.rules.iter().any(|(rule, status)| *rule == range.rule && *status == PullStatus::Accepted);
        accepted && (!pair.kubernetes || range.product == Product::Containerd)
    };
    let lines: Vec<String> = Range::in_use().filter(pulls).map(Range::label).collect();
    (!lines.is_empty()).then(|| (FixKind::Version, msg::fix_runtime_that_pulls(), lines.join("\n")))
}

/// What to do about the runtime that refuses the image: a later release, else an earlier one, else another store.
pub(super) fn instead(pair: &Pair<'_>, main: &Judged<'_>) -> Option<Draft> {
    let runtime = pair.runtime?;
    let mut of_containerd = accepting(pair, main)?.filter(|range| range.product == Product::Containerd);
    if Product::of(runtime)? == Product::Docker {
        let classic = accepting(pair, main)?.any(|range| range.rule == PullRule::Classic);
        let text = "{\n  \"features\": {\n    \"containerd-snapshotter\": false\n  }\n}";
        return classic.then(|| (FixKind::DaemonJson, msg::fix_classic_store(), text.to_owned()));
    }
    let mut earlier = None;
    let later = of_containerd.find(|range| {
        let is_later = range.is_later_than(runtime);
        if !is_later {
            earlier = Some(*range);
        }
        is_later
    });
    match (later, earlier) {
        (Some(range), _) => {
            Some((FixKind::Version, msg::fix_newer_containerd(), format!("containerd {}", range.from)))
        }
        (None, Some(range)) => Some((FixKind::Version, msg::fix_keep_containerd(), range.label())),
        (None, None) => None,
    }
}

/// The releases in use whose rule accepts the image on the host.
fn accepting(pair: &Pair<'_>, main: &Judged<'_>) -> Option<impl Iterator<Item = &'static Range>> {
    let (host, image) = (pair.host.version?.build, main.version?.build);
    Some(Range::in_use().filter(move |range| accepts(range.rule, host, image)))
}
