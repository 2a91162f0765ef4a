//! WV102: the image is newer than the host.

use super::fixes::for_host;
use super::{Findings, Page, Pair, Rule};
use crate::compat::StartReason;
use crate::i18n::msg;
use crate::report::{PullStatus, Severity};

pub(super) static RULE: Rule =
    Rule { code: "WV102", name: "image-newer-than-host", severity: Severity::Error, since: "0.1.0" };

pub(super) const PAGE: Page = [
    msg::rule_image_newer_than_host_what,
    msg::rule_image_newer_than_host_why,
    msg::rule_image_newer_than_host_fix,
];

pub(super) fn check(pair: &Pair<'_>, out: &mut Findings) {
    let Some(main) = pair.main().filter(|main| main.start == StartReason::NewerImage) else { return };
    let (image, host) = (pair.image_label(), pair.host.label());
    let message = match pair.rule.filter(|_| main.pull == PullStatus::Refused) {
        Some(rule) => msg::finding_image_newer_refused(&image, &host, pair.runtime.unwrap_or(rule), rule),
        None => msg::finding_image_newer_than_host(&image, &host),
    };
    out.add(&RULE, &message).at(pair.place()).fixes(for_host(pair, main));
}
