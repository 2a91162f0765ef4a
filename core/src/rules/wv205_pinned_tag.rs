//! WV205: a tag that names one update.

use super::{Findings, ImageView, Page, Rule};
use crate::i18n::msg;
use crate::image::is_pinned;
use crate::report::Severity;

pub(super) static RULE: Rule =
    Rule { code: "WV205", name: "pinned-tag", severity: Severity::Info, since: "0.1.0" };

pub(super) const PAGE: Page = [msg::rule_pinned_tag_what, msg::rule_pinned_tag_why, msg::rule_pinned_tag_fix];

pub(super) fn check(view: &ImageView<'_>, out: &mut Findings) {
    let Some((_, reference)) = view.repository().filter(|(known, _)| known.is_base()) else { return };
    if reference.tag.is_some_and(is_pinned) {
        out.add(&RULE, &msg::finding_pinned_tag(view.text())).at(view.place());
    }
}
