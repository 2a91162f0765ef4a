//! WV206: a tag of one architecture, which is no index.

use super::{Findings, ImageView, Page, Rule};
use crate::i18n::msg;
use crate::image::Offer;
use crate::report::{ImageBasis, Severity};

pub(super) static RULE: Rule =
    Rule { code: "WV206", name: "single-image-tag", severity: Severity::Info, since: "0.1.0" };

pub(super) const PAGE: Page =
    [msg::rule_single_image_tag_what, msg::rule_single_image_tag_why, msg::rule_single_image_tag_fix];

pub(super) fn check(view: &ImageView<'_>, out: &mut Findings) {
    if matches!(view.image.offer, Offer::Lone(_)) && view.image.basis == ImageBasis::Tag {
        out.add(&RULE, &msg::finding_single_image_tag(view.text())).at(view.place());
    }
}
