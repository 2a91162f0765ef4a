//! WV108: the image is a later update of the host's own build.

use super::revisions::update_host;
use super::{Check, Findings, Pair, Rule};
use crate::catalog::{REVISIONS_MATCH_UNTIL, breaks_between, breaks_of};
use crate::i18n::msg;
use crate::report::Severity;
use crate::request::Isolation;

pub(super) static RULE: Rule = Rule {
    code: "WV108",
    name: "image-revision-newer",
    severity: Severity::Warning,
    since: "0.1.0",
    explanation: [
        msg::rule_image_revision_newer_what,
        msg::rule_image_revision_newer_why,
        msg::rule_image_revision_newer_fix,
    ],
    check: Check::Pair(check),
};

fn check(pair: &Pair<'_>, out: &mut Findings) {
    let Some(main) = pair.main().filter(|main| main.isolation == Isolation::Process) else { return };
    let (Some(host), Some(image)) = (pair.host.version, main.version) else { return };
    let (Some(host_revision), Some(image_revision)) = (host.revision, image.revision) else { return };
    let newer = host.build == image.build && image_revision > host_revision;
    // WV103 and WV112 say more where they speak.
    if !newer || host.build <= REVISIONS_MATCH_UNTIL || breaks_between(host, image).next().is_some() {
        return;
    }
    let months: Vec<&str> = breaks_of(host.build).map(|row| row.id).collect();
    let (image_label, host_label) = (pair.image_label(), pair.host.label());
    let message = match months.as_slice() {
        [] => msg::finding_image_revision_newer(&image_label, &host_label),
        months => msg::finding_image_revision_newer_after(&image_label, &host_label, &months.join(", ")),
    };
    out.add(&RULE, &message).at(pair.place()).fixes(Vec::from_iter(update_host(image)));
}
