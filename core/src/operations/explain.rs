//! **explain**: what a finding code means.

use super::context::Context;
use crate::i18n::msg;
use crate::report::{Explained, Operation, Outcome, Report, RuleListing};
use crate::request::Explain;
use crate::rules::{self, RULES};

/// One code, or the list of all.
pub(crate) fn explain(request: &Explain) -> Report {
    let context = Context::new(Operation::Explain, None, None, request.lang.as_deref());
    let mut context = match context {
        Ok(context) => context,
        Err(report) => return *report,
    };
    let lang = context.lang;
    let Some(text) = request.code.as_deref() else {
        let mut report =
            Report::new(Operation::Explain, msg::summary_rules(&RULES.len().to_string()).render(lang));
        let row = |rule: &&'static rules::Rule| RuleListing {
            code: rule.code,
            name: rule.name,
            severity: rule.severity,
            what: rule.part(0, lang),
        };
        report.result = Some(Outcome::Rules { rules: RULES.iter().map(row).collect() });
        return report;
    };
    let Some(rule) = rules::find(text) else {
        context.wrong("code", &msg::detail_code(text));
        return context.refuse(Operation::Explain);
    };
    let explained = Explained {
        code: rule.code,
        name: rule.name,
        severity: rule.severity,
        since: rule.since,
        what: rule.part(0, lang),
        why: rule.part(1, lang),
        fix: rule.part(2, lang),
        sources: rule.sources().to_vec(),
    };
    let summary = msg::summary_explained(rule.code, rule.name, &explained.what).render(lang);
    let mut report = Report::new(Operation::Explain, summary);
    report.result = Some(Outcome::Explained(Box::new(explained)));
    report
}
