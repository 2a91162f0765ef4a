//! **explain**: what a finding code means, and what a pull rule does.

use super::context::Context;
use crate::catalog::{PULL_RULES, Range, RuleRow, rule_row};
use crate::i18n::msg;
use crate::report::{Explained, ExplainedPullRule, Operation, Outcome, Report, RuleListing, RuntimeRange};
use crate::request::Explain;
use crate::rules::{self, Page, RULES, Rule};

/// One code, or the list of all.
pub(crate) fn explain(request: &Explain) -> Report {
    let context = Context::new(Operation::Explain, None, request.today.as_deref(), request.lang.as_deref());
    let mut context = match context {
        Ok(context) => context,
        Err(report) => return *report,
    };
    let lang = context.lang;
    let Some(text) = request.code.as_deref() else {
        let summary = msg::summary_rules(&RULES.len().to_string(), &PULL_RULES.len().to_string());
        let mut report = Report::new(Operation::Explain, summary.render(lang));
        let row = |(rule, [what, ..]): &(&'static Rule, Page)| RuleListing {
            code: rule.code,
            name: rule.name,
            severity: rule.severity,
            what: what().render(lang),
        };
        report.result = Some(Outcome::Rules {
            rules: RULES.iter().map(row).collect(),
            pull_rules: PULL_RULES.iter().map(pull_rule).collect(),
        });
        return report;
    };
    if let Some(row) = rule_row(text.trim()) {
        let summary = msg::summary_pull_rule(row.id, row.title).render(lang);
        let mut report = Report::new(Operation::Explain, summary);
        report.result = Some(Outcome::PullRule(Box::new(pull_rule(row))));
        return report;
    }
    let Some((rule, [what, why, fix])) = rules::find(text) else {
        context.wrong("code", &msg::detail_code(text));
        return context.refuse(Operation::Explain);
    };
    let explained = Explained {
        code: rule.code,
        name: rule.name,
        severity: rule.severity,
        since: rule.since,
        what: what().render(lang),
        why: why().render(lang),
        fix: fix().render(lang),
        sources: rule.sources().to_vec(),
    };
    let summary = msg::summary_explained(rule.code, rule.name, &explained.what).render(lang);
    let mut report = Report::new(Operation::Explain, summary);
    report.result = Some(Outcome::Explained(Box::new(explained)));
    report
}

fn pull_rule(row: &'static RuleRow) -> ExplainedPullRule {
    let range = |range: &'static Range| RuntimeRange {
        versions: range.labelled(),
        note: range.note,
        source: range.source,
    };
    ExplainedPullRule {
        rule: row.id,
        what: row.title,
        note: row.note,
        in_use: row.in_use,
        current: row.current,
        runtimes: row.rule.ranges().map(range).collect(),
        source: row.source,
    }
}
