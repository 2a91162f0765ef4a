//! WV109: nothing says which Windows the image is built on.

use super::{Check, Findings, Pair, Rule};
use crate::image::Offer;
use crate::i18n::msg;
use crate::report::{FixKind, Os, Severity};

pub(super) static RULE: Rule = Rule {
    code: "WV109",
    name: "image-version-unknown",
    severity: Severity::Warning,
    since: "0.1.0",
    explanation: [msg::rule_image_version_unknown_what, msg::rule_image_version_unknown_why, msg::rule_image_version_unknown_fix],
    check: Check::Pair(check),
};

fn check(pair: &Pair<'_>, out: &mut Findings) {
    if pair.image.offer != Offer::Unknown || pair.image.os == Os::Linux {
        return;
    }
    let reason = pair.image.reason.render(out.lang());
    let message = msg::finding_image_version_unknown(pair.image_text(), &reason);
    let found = out.add(&RULE, &message).at(pair.place());
    if pair.image.reference.is_some() {
        let image = pair.image_text();
        found.fix(FixKind::Command, &msg::fix_inspect_index(), format!("docker manifest inspect {image}")).fix(
            FixKind::Command,
            &msg::fix_give_images(),
            format!(
                "docker manifest inspect {image} > index.json && kubectl winver check --host '{}' --image {image} --images {image}=index.json",
                pair.host.input.trim()
            ),
        );
    }
}
