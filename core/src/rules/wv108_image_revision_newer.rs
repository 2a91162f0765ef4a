//! WV108: the image is a later update of the host's own build.

use super::{Check, Findings, Pair, Rule};
use crate::i18n::msg;
use crate::report::{FixKind, Severity};
use crate::request::Isolation;
use crate::version::FIRST_BUILD;

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
    if host.build != image.build || image_revision <= host_revision || host.build == FIRST_BUILD {
        return;
    }
    let message = msg::finding_image_revision_newer(&pair.image_label(), &pair.host.label());
    out.add(&RULE, &message).at(pair.place()).fix(
        FixKind::Version,
        &msg::fix_update_host(),
        image.to_string(),
    );
}
