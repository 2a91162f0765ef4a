//! Collecting findings.

use super::Rule;
use crate::catalog::SourceId;
use crate::i18n::{Lang, Message};
use crate::order;
use crate::report::{Finding, Fix, FixKind, Severity, Where};

/// The findings so far, in one language.
#[derive(Debug)]
pub(crate) struct Findings {
    lang: Lang,
    list: Vec<Finding>,
    least: Severity,
}

impl Findings {
    /// None yet.
    pub(crate) const fn new(lang: Lang) -> Self {
        Self { lang, list: Vec::new(), least: Severity::Info }
    }

    /// None yet, for who reads none below a severity. Rules need not make those that cost much.
    pub(crate) const fn at_least(lang: Lang, least: Severity) -> Self {
        Self { lang, list: Vec::new(), least }
    }

    /// Whether anybody reads findings of a severity.
    pub(crate) fn wants(&self, severity: Severity) -> bool {
        severity >= self.least
    }

    /// The language of the sentences.
    pub(crate) const fn lang(&self) -> Lang {
        self.lang
    }

    /// Adds a finding of `rule`.
    pub(crate) fn add(&mut self, rule: &'static Rule, message: &Message) -> Found<'_> {
        let lang = self.lang;
        self.list.push(Finding {
            code: rule.code,
            name: rule.name,
            severity: rule.severity,
            message: message.render(lang),
            message_id: message.id(),
            args: message.args(),
            place: None,
            sources: rule.sources().to_vec(),
            fixes: Vec::new(),
        });
        Found { lang, finding: self.list.last_mut() }
    }

    /// Whether a finding of this code is there.
    pub(crate) fn has(&self, code: &str) -> bool {
        self.list.iter().any(|finding| finding.code == code)
    }

    /// The findings.
    pub(crate) fn into_list(self) -> Vec<Finding> {
        self.list
    }

    /// The findings, gravest first.
    pub(crate) fn into_sorted(mut self) -> Vec<Finding> {
        order::sort_by(&mut self.list, |a, b| a.rank().cmp(&b.rank()));
        self.list.dedup();
        self.list
    }

    /// The findings, to complete them.
    pub(crate) fn list_mut(&mut self) -> &mut Vec<Finding> {
        &mut self.list
    }

    /// The findings.
    pub(crate) fn list(&self) -> &[Finding] {
        &self.list
    }
}

/// A finding just added, to be completed.
pub(crate) struct Found<'a> {
    lang: Lang,
    finding: Option<&'a mut Finding>,
}

impl Found<'_> {
    fn with(mut self, change: impl FnOnce(&mut Finding)) -> Self {
        if let Some(finding) = self.finding.as_deref_mut() {
            change(finding);
        }
        self
    }

    /// With another severity than the rule's usual one.
    pub(crate) fn severity(self, severity: Severity) -> Self {
        self.with(|finding| finding.severity = severity)
    }

    /// At a place.
    pub(crate) fn at(self, place: Option<Where>) -> Self {
        self.with(|finding| finding.place = place)
    }

    /// On the evidence of a source besides the rule's own.
    pub(crate) fn source(self, source: SourceId) -> Self {
        self.with(|finding| {
            if !finding.sources.contains(&source) {
                finding.sources.push(source);
            }
        })
    }

    /// With something to do.
    pub(crate) fn fix(self, kind: FixKind, title: &Message, text: impl Into<String>) -> Self {
        let title = title.render(self.lang);
        self.with(|finding| finding.fixes.push(Fix { kind, title, text: text.into() }))
    }

    /// With several things to do.
    pub(crate) fn fixes(self, fixes: Vec<(FixKind, Message, String)>) -> Self {
        fixes.into_iter().fold(self, |found, (kind, title, text)| found.fix(kind, &title, text))
    }
}
