//! WV201: the image is a Linux image.

use super::{Findings, Page, Pair, Rule};
use crate::i18n::msg;
use crate::report::{Os, Severity};

pub(super) static RULE: Rule =
    Rule { code: "WV201", name: "linux-image-on-windows", severity: Severity::Error, since: "0.1.0" };

pub(super) const PAGE: Page = [
    msg::rule_linux_image_on_windows_what,
    msg::rule_linux_image_on_windows_why,
    msg::rule_linux_image_on_windows_fix,
];

pub(super) fn check(pair: &Pair<'_>, out: &mut Findings) {
    if pair.image.os == Os::Linux {
        let message = msg::finding_linux_image_on_windows(pair.image_text());
        out.add(&RULE, &message).at(pair.place());
    }
}
