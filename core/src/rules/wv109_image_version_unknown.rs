//! WV109: nothing says which Windows the image is built on.

use super::{Findings, Page, Pair, Rule};
use crate::i18n::msg;
use crate::report::{FixKind, Os, Severity};
use crate::request::Isolation;

pub(super) static RULE: Rule =
    Rule { code: "WV109", name: "image-version-unknown", severity: Severity::Warning, since: "0.1.0" };

pub(super) const PAGE: Page = [
    msg::rule_image_version_unknown_what,
    msg::rule_image_version_unknown_why,
    msg::rule_image_version_unknown_fix,
];

pub(super) fn check(pair: &Pair<'_>, out: &mut Findings) {
    if pair.image.offer.says_versions() || pair.image.os == Os::Linux {
        return;
    }
    // WV202 has said why there is no such image for Windows.
    let place = pair.place();
    if out.list().iter().any(|f| f.code == "WV202" && f.severity == Severity::Error && f.place == place) {
        return;
    }
    let reason = pair.image.reason.render(out.lang());
    let message = msg::finding_image_version_unknown(pair.image_text(), &reason);
    // A HostProcess container starts whatever its image is built on.
    let host_process = pair.main().is_some_and(|main| main.isolation == Isolation::HostProcess);
    let severity = if host_process { Severity::Info } else { Severity::Warning };
    let found = out.add(&RULE, &message).severity(severity).at(pair.place());
    if pair.image.reference.is_some() {
        let image = pair.image_text();
        let look = format!("docker manifest inspect -v {image}");
        let ask = if pair.kubernetes || pair.written.is_some() {
            format!("{look} > image.json   # then: kubectl winver ... --images {image}=image.json")
        } else {
            // What was pasted may hold what ends the quotation.
            let host = pair.host.input.trim();
            let host = match pair.host.version {
                Some(version) if host.contains(|c: char| c.is_control() || c == '\'') => version.to_string(),
                _ => host.replace(|c: char| c.is_control() || c == '\'', " "),
            };
            format!(
                "{look} > image.json && kubectl winver check --host '{host}' --image {image} --images {image}=image.json"
            )
        };
        found.fix(FixKind::Command, &msg::fix_inspect_index(), look).fix(
            FixKind::Command,
            &msg::fix_give_images(),
            ask,
        );
    }
}
