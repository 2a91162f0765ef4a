//! WV203: a tag that gets no more updates.

use super::{Findings, ImageView, Page, Rule};
use crate::catalog::Tag;
use crate::date::Date;
use crate::i18n::msg;
use crate::report::Severity;

pub(super) static RULE: Rule =
    Rule { code: "WV203", name: "retired-tag", severity: Severity::Warning, since: "0.1.0" };

pub(super) const PAGE: Page =
    [msg::rule_retired_tag_what, msg::rule_retired_tag_why, msg::rule_retired_tag_fix];

pub(super) fn check(view: &ImageView<'_>, out: &mut Findings) {
    let Some(today) = view.today else { return };
    let (Some((known, _)), Some(tag)) = (view.repository(), view.tag()) else { return };
    let (Some(ends), Some(release)) = (tag.ends(), tag.release()) else { return };
    if !has_ended(tag, today) {
        return;
    }
    let message = if known.is_base() || !tag.ends_alone() {
        msg::finding_retired_tag(view.text(), ends, known.name, release.name)
    } else {
        msg::finding_retired_version(view.text(), ends, known.name)
    };
    let mut found = out.add(&RULE, &message).at(view.place());
    for source in tag.sources() {
        found = found.source(source);
    }
    let serviced = view.instead().filter(|(tag, _)| tag.is_none_or(|tag| !has_ended(tag, today)));
    found.fixes(Vec::from_iter(serviced.map(|(_, fix)| fix)));
}

fn has_ended(tag: &Tag, today: Date) -> bool {
    tag.ends().and_then(Date::parse).is_some_and(|ends| ends < today)
}
