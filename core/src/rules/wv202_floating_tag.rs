//! WV202: a tag that names no Windows release: `latest`, none, or the version of a product alone.

use super::tags::split_product;
use super::{Findings, ImageView, Page, Rule};
use crate::i18n::msg;
use crate::report::{Latest, Severity};
use crate::version::OsVersion;

pub(super) static RULE: Rule =
    Rule { code: "WV202", name: "floating-tag", severity: Severity::Error, since: "0.1.0" };

pub(super) const PAGE: Page =
    [msg::rule_floating_tag_what, msg::rule_floating_tag_why, msg::rule_floating_tag_fix];

pub(super) fn check(view: &ImageView<'_>, out: &mut Findings) {
    let Some((known, reference)) = view.repository().filter(|(_, reference)| reference.digest.is_none())
    else {
        return;
    };
    let (image, tag) = (view.text(), reference.tag.unwrap_or("latest"));
    let is_latest = tag == "latest";
    let source = known.latest_source.unwrap_or(known.source);
    let (message, severity, source) = match (known.latest, known.tag(tag)) {
        (Latest::None, _) if is_latest => {
            let until = known.latest_until.unwrap_or(known.date);
            (msg::finding_latest_none(image, until), Severity::Error, source)
        }
        (Latest::Linux, None) if is_latest || is_linux(tag, known.linux_since) => {
            (msg::finding_latest_linux(image, known.repository), Severity::Error, source)
        }
        (_, Some(tag)) if tag.build().is_none() => {
            let versions: Vec<String> =
                tag.builds().iter().map(|build| OsVersion::of_build(*build).to_string()).collect();
            let message = msg::finding_floating_tag(image, known.date, &versions.join(", "));
            (message, Severity::Warning, tag.source())
        }
        _ => return,
    };
    let found = out.add(&RULE, &message).severity(severity).at(view.place());
    found.source(source).fixes(Vec::from_iter(view.other_tag()));
}

/// Whether a tag names no Windows base and a version of the product that has Linux images only.
fn is_linux(tag: &str, since: Option<u8>) -> bool {
    let major = tag.split(['.', '-']).next().and_then(|major| major.parse::<u8>().ok());
    split_product(tag).is_none() && major.zip(since).is_some_and(|(major, since)| major >= since)
}
