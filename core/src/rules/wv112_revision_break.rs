//! WV112: an update parts the host from an image of its own build.

use super::fixes::hyperv;
use super::revisions::{same_revision, update_host};
use super::{Findings, Page, Pair, Rule};
use crate::catalog::{Symptom, breaks_between};
use crate::i18n::msg;
use crate::report::{FixKind, Severity};
use crate::request::Isolation;
use crate::version::OsVersion;

pub(super) static RULE: Rule =
    Rule { code: "WV112", name: "revision-break", severity: Severity::Warning, since: "0.1.0" };

pub(super) const PAGE: Page =
    [msg::rule_revision_break_what, msg::rule_revision_break_why, msg::rule_revision_break_fix];

pub(super) fn check(pair: &Pair<'_>, out: &mut Findings) {
    let Some(main) = pair.main().filter(|main| main.isolation == Isolation::Process) else { return };
    let (Some(host), Some(image)) = (pair.host.version, main.version) else { return };
    let mut breaks = breaks_between(host, image);
    while let Some(row) = breaks.next() {
        // What helps against a later update helps against an earlier one of the same kind.
        if breaks.clone().any(|later| later.symptom == row.symptom) {
            continue;
        }
        let message = match row.symptom {
            Symptom::Programs32Bit => msg::finding_revision_break_programs,
            Symptom::UnexpectedExit => msg::finding_revision_break_exit,
        };
        let message = message(&pair.image_label(), &pair.host.label(), row.id);
        let mut found = out.add(&RULE, &message).at(pair.place());
        for source in row.sources {
            found = found.source(source);
        }
        let least = OsVersion { build: row.build, revision: Some(row.from) };
        if host.revision < least.revision {
            found =
                found.fixes(Vec::from_iter(update_host(least))).fixes(Vec::from_iter(same_revision(pair)));
        } else {
            found = found.fix(FixKind::Version, &msg::fix_update_image(), least.to_string());
        }
        found.fixes(Vec::from_iter(hyperv(pair, main)));
    }
}
