//! WV207: a repository that gets no new images.

use super::{Findings, ImageView, Page, Rule};
use crate::i18n::msg;
use crate::report::Severity;

pub(super) static RULE: Rule =
    Rule { code: "WV207", name: "repository-moved", severity: Severity::Warning, since: "0.1.0" };

pub(super) const PAGE: Page =
    [msg::rule_repository_moved_what, msg::rule_repository_moved_why, msg::rule_repository_moved_fix];

pub(super) fn check(view: &ImageView<'_>, out: &mut Findings) {
    let Some((known, reference)) = view.repository() else { return };
    let (Some(date), Some(successor)) = (known.moved, known.successor) else { return };
    let message = msg::finding_repository_moved(known.repository, date, successor);
    let found = out.add(&RULE, &message).at(view.place()).source(known.source);
    if let Some(tag) = reference.tag.filter(|tag| known.current().tag(tag).is_some()) {
        let fix = view.exchange(&format!("{successor}:{tag}"), msg::fix_use_successor());
        found.fixes(Vec::from_iter(fix));
    }
}
