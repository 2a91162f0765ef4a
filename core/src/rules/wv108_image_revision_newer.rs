//! WV108: the image is a later update of the host's own build.

use super::revisions::update_host;
use super::{Findings, Page, Pair, Rule};
use crate::catalog::breaks_of;
use crate::compat::{Judged, StartReason};
use crate::i18n::msg;
use crate::report::Severity;
use crate::request::Isolation;

pub(super) static RULE: Rule =
    Rule { code: "WV108", name: "image-revision-newer", severity: Severity::Warning, since: "0.1.0" };

pub(super) const PAGE: Page = [
    msg::rule_image_revision_newer_what,
    msg::rule_image_revision_newer_why,
    msg::rule_image_revision_newer_fix,
];

pub(super) fn check(pair: &Pair<'_>, out: &mut Findings) {
    // Where revisions are known to matter or disputed, WV103 and WV112 speak.
    let process = |main: &&Judged<'_>| main.isolation == Isolation::Process;
    let Some(main) = pair.main().filter(process).filter(|main| main.start == StartReason::EqualBuilds) else {
        return;
    };
    let (Some(host), Some(image)) = (pair.host.version, main.version) else { return };
    if !host.revision.zip(image.revision).is_some_and(|(host, image)| image > host) {
        return;
    }
    let months: Vec<&str> = breaks_of(host.build).map(|row| row.id).collect();
    let (image_label, host_label) = (pair.image_label(), pair.host.label());
    let message = match months.as_slice() {
        [] => msg::finding_image_revision_newer(&image_label, &host_label),
        months => msg::finding_image_revision_newer_after(&image_label, &host_label, &months.join(", ")),
    };
    let mut found = out.add(&RULE, &message).at(pair.place()).fixes(Vec::from_iter(update_host(image)));
    for source in breaks_of(host.build).flat_map(|row| row.sources) {
        found = found.source(source);
    }
}
