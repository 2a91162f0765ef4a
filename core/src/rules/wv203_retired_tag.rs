//! WV203: a tag that gets no more updates.

use super::{Check, Findings, ImageView, Rule};
use crate::date::Date;
use crate::i18n::msg;
use crate::report::Severity;

pub(super) static RULE: Rule = Rule {
    code: "WV203",
    name: "retired-tag",
    severity: Severity::Warning,
    since: "0.1.0",
    explanation: [msg::rule_retired_tag_what, msg::rule_retired_tag_why, msg::rule_retired_tag_fix],
    check: Check::Image(check),
};

fn check(view: &ImageView<'_>, out: &mut Findings) {
    let (Some((known, _)), Some(tag), Some(today)) = (view.repository(), view.tag(), view.today) else {
        return;
    };
    let (Some(ends), Some(release)) = (tag.ends(), tag.release()) else { return };
    if Date::parse(ends).is_some_and(|ends| ends < today) {
        let message = msg::finding_retired_tag(view.text(), ends, known.name, release.name);
        let found = out.add(&RULE, &message).at(view.place.clone()).source(tag.source());
        found.fixes(Vec::from_iter(view.other_tag()));
    }
}
