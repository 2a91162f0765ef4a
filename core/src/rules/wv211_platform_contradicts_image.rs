//! WV211: the platform asked for is not the image's.

use super::{Findings, Page, Rule, UseFacts};
use crate::files::os_of;
use crate::i18n::msg;
use crate::report::{FixKind, Os, Severity};

pub(super) static RULE: Rule =
    Rule { code: "WV211", name: "platform-contradicts-image", severity: Severity::Error, since: "0.1.0" };

pub(super) const PAGE: Page = [
    msg::rule_platform_contradicts_image_what,
    msg::rule_platform_contradicts_image_why,
    msg::rule_platform_contradicts_image_fix,
];

pub(super) fn check(facts: &UseFacts<'_>, out: &mut Findings) {
    let Some((platform, site)) = &facts.this.platform else { return };
    let image_os = match facts.image.os {
        Os::Unknown if facts.image.offer.version().is_some() => Os::Windows,
        os => os,
    };
    let asked = platform.split('/').next().and_then(os_of);
    let (Some(asked), true) = (asked, image_os != Os::Unknown) else { return };
    if asked == image_os {
        return;
    }
    let message = msg::finding_platform_contradicts_image(
        &facts.this.name,
        platform,
        facts.image.input,
        if image_os == Os::Windows { "Windows" } else { "Linux" },
    );
    let wanted = format!("{}/amd64", image_os.as_str());
    let fix = site.replaced(platform, &wanted).map(|diff| (FixKind::Diff, msg::fix_platform(), diff));
    out.add(&RULE, &message).at(Some(site.place(Some(&facts.this.name)))).fixes(Vec::from_iter(fix));
}
