//! WV210: the stages of a Dockerfile are built on different Windows versions.

use super::tags::retag;
use super::{Findings, Page, Rule, UseFacts};
use crate::files::{Format, Role};
use crate::i18n::msg;
use crate::image::Image;
use crate::report::{FixKind, Severity};

pub(super) static RULE: Rule =
    Rule { code: "WV210", name: "mixed-base-versions", severity: Severity::Warning, since: "0.1.0" };

pub(super) const PAGE: Page = [
    msg::rule_mixed_base_versions_what,
    msg::rule_mixed_base_versions_why,
    msg::rule_mixed_base_versions_fix,
];

pub(super) fn check(facts: &UseFacts<'_>, out: &mut Findings) {
    let version = |image: &Image<'_>| image.offer.version();
    let is_stage = |role| matches!(role, Role::Stage);
    if facts.file.format != Format::Dockerfile || !is_stage(facts.this.role) || facts.runs_everywhere {
        return;
    }
    let last = facts
        .file
        .uses
        .iter()
        .zip(facts.images)
        .rev()
        .find(|(found, image)| is_stage(found.role) && version(image).is_some());
    let (Some((_, last)), Some(own)) = (last, version(facts.image)) else { return };
    let Some(other) = version(last).filter(|other| other.build != own.build) else { return };
    let message = msg::finding_mixed_base_versions(
        &facts.this.name,
        &format!("{} ({own})", facts.image.input),
        &format!("{} ({other})", last.input),
    );
    let fixes = facts
        .image
        .reference
        .and_then(|reference| Some(reference.with_tag(&retag(&reference, other.build)?)))
        .and_then(|image| facts.this.written.with_image(&image))
        .map(|diff| (FixKind::Diff, msg::fix_same_base(), diff));
    out.add(&RULE, &message).at(Some(facts.place())).fixes(Vec::from_iter(fixes));
}
