//! WV103: host and image are of a release that asks for equal revisions, and theirs differ or are not known.

use super::revisions::same_revision;
use super::{Findings, Page, Pair, Rule};
use crate::catalog;
use crate::compat::Judged;
use crate::compat::StartReason;
use crate::i18n::msg;
use crate::report::{Saying, Severity};

pub(super) static RULE: Rule =
    Rule { code: "WV103", name: "revision-mismatch", severity: Severity::Warning, since: "0.1.0" };

pub(super) const PAGE: Page =
    [msg::rule_revision_mismatch_what, msg::rule_revision_mismatch_why, msg::rule_revision_mismatch_fix];

pub(super) fn check(pair: &Pair<'_>, out: &mut Findings) {
    let differs = |main: &&Judged<'_>| {
        use StartReason::{RevisionUnknown, RevisionsDiffer, RevisionsDisputed};
        matches!(main.start, RevisionsDiffer | RevisionsDisputed | RevisionUnknown)
    };
    let Some(main) = pair.main().filter(differs) else { return };
    let (image, host) = (pair.image_label(), pair.host.label());
    let message = match main.start {
        StartReason::RevisionsDiffer => msg::finding_revision_mismatch(&image, &host, &said(main.start)),
        StartReason::RevisionsDisputed => msg::finding_revisions_disputed(&image, &host, &said(main.start)),
        StartReason::RevisionUnknown => msg::finding_revision_not_known(&image, &host),
        _ => return,
    };
    let sources = main.start.sources();
    let mut found = out.add(&RULE, &message).at(pair.place());
    for source in sources {
        found = found.source(source);
    }
    found.fixes(Vec::from_iter(same_revision(pair)));
}

/// `2018-06-14: Not blocked from starting, but not supported.` for each document.
fn said(reason: StartReason) -> String {
    let line = |saying: &Saying| {
        let date = catalog::source(saying.source).map_or("", |source| source.date);
        format!("{date}: {}", saying.says)
    };
    reason.dispute().iter().map(line).collect::<Vec<_>>().join(" ")
}
