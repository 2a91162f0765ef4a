//! WV103: host and image are Windows Server 2016 and their revisions differ or are not known.

use super::{Check, Findings, Pair, Rule};
use crate::compat::StartReason;
use crate::i18n::msg;
use crate::report::{FixKind, Severity};

pub(super) static RULE: Rule = Rule {
    code: "WV103",
    name: "revision-mismatch",
    severity: Severity::Warning,
    since: "0.1.0",
    explanation: [
        msg::rule_revision_mismatch_what,
        msg::rule_revision_mismatch_why,
        msg::rule_revision_mismatch_fix,
    ],
    check: Check::Pair(check),
};

fn check(pair: &Pair<'_>, out: &mut Findings) {
    let Some(main) = pair.main() else { return };
    let message = match main.start {
        StartReason::RevisionsDiffer => msg::finding_revision_mismatch,
        StartReason::RevisionUnknown => msg::finding_revision_not_known,
        _ => return,
    };
    let message = message(&pair.image_label(), &pair.host.label());
    let sources = main.start.sources();
    let mut found = out.add(&RULE, &message).at(pair.place());
    for source in sources {
        found = found.source(source);
    }
    if let (Some(host), Some(reference)) = (pair.host.version, pair.image.reference)
        && host.revision.is_some()
    {
        let image = reference.with_tag(&host.to_string());
        if let Some(written) = pair.written {
            let diff = written.written.with_image(&image);
            let fixes = diff.map(|diff| (FixKind::Diff, msg::fix_use_revision(), diff));
            found.fixes(Vec::from_iter(fixes));
            return;
        }
        let (kind, text) = if pair.kubernetes {
            (FixKind::Yaml, format!("image: {image}"))
        } else {
            (FixKind::Dockerfile, format!("FROM {image}"))
        };
        found.fix(kind, &msg::fix_use_revision(), text);
    }
}
