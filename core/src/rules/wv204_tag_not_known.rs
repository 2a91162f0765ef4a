//! WV204: a tag that its repository was not known to have.

use super::{Findings, ImageView, Page, Rule};
use crate::i18n::msg;
use crate::image::release_part;
use crate::report::Severity;
use crate::version::parse_dotted;

pub(super) static RULE: Rule =
    Rule { code: "WV204", name: "tag-not-known", severity: Severity::Warning, since: "0.1.0" };

pub(super) const PAGE: Page =
    [msg::rule_tag_not_known_what, msg::rule_tag_not_known_why, msg::rule_tag_not_known_fix];

/// Only where every release tag is known; of the other base images, where no image of the build is known at all.
pub(super) fn check(view: &ImageView<'_>, out: &mut Findings) {
    let Some((known, reference)) = view.repository().filter(|(known, _)| known.is_base()) else { return };
    let Some(tag) = reference.tag.filter(|tag| *tag != "latest" && !known.tags.is_empty()) else { return };
    let name = release_part(tag);
    let build = view.image.offer.version().map(|version| version.build);
    let of_build = build.and_then(|build| known.tag_of_build(build));
    let exists = known.tag(name).is_some() || of_build.is_some() && parse_dotted(name).is_some();
    if reference.digest.is_some() || exists || !known.complete && (build.is_none() || of_build.is_some()) {
        return;
    }
    let tags: Vec<&str> = known.tags.iter().map(|tag| tag.tag).collect();
    let message = msg::finding_tag_not_known(tag, known.repository, known.date, &tags.join(", "));
    let found = out.add(&RULE, &message).at(view.place()).source(known.source);
    found.fixes(Vec::from_iter(match of_build {
        Some(tag) => view.exchange(&reference.with_tag(tag.tag), msg::fix_use_known_tag()),
        None => view.other_tag(),
    }));
}
