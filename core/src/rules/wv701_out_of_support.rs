//! WV701: a release that is no longer serviced.

use super::{Findings, Page, Pair, Rule};
use crate::catalog::{self, Release};
use crate::date::Date;
use crate::i18n::msg;
use crate::report::Severity;

pub(super) static RULE: Rule =
    Rule { code: "WV701", name: "out-of-support", severity: Severity::Info, since: "0.1.0" };

pub(super) const PAGE: Page =
    [msg::rule_out_of_support_what, msg::rule_out_of_support_why, msg::rule_out_of_support_fix];

pub(super) fn check(pair: &Pair<'_>, out: &mut Findings) {
    let Some(today) = pair.today else { return };
    let image =
        pair.main().and_then(|main| main.version).and_then(|version| catalog::image_release(version.build));
    // WV203 has said it of the tag.
    let image = image.filter(|_| !out.list().iter().any(|f| f.code == "WV203" && f.place == pair.place()));
    let mut releases: Vec<&'static Release> = pair.host.release().into_iter().chain(image).collect();
    releases.dedup_by_key(|release| release.id);
    for release in releases {
        let last = release.phases.iter().filter_map(|phase| Date::parse(phase.ends)).max();
        if let Some(ended) = last.filter(|last| *last < today) {
            let message = msg::finding_out_of_support(release.name, &ended.to_string());
            out.add(&RULE, &message).at(pair.place()).source(release.source);
        }
    }
}
