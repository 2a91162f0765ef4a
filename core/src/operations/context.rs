//! What every request may say: date, edition, language, runtime.

use crate::catalog::{EDITIONS, Edition, Runtime, RuntimeError, edition_at, parse_runtime};
use crate::date::Date;
use crate::i18n::{Lang, Message, languages, msg};
use crate::report::{Operation, Report};
use crate::rules::Findings;
use crate::rules::wv9xx_input::VALUE_NOT_UNDERSTOOD;

/// The common part of a request, understood.
pub(crate) struct Context {
    /// The edition by which support is judged.
    pub(crate) edition: &'static Edition,
    /// The caller's date.
    pub(crate) today: Option<Date>,
    /// The language.
    pub(crate) lang: Lang,
    /// The findings so far.
    pub(crate) findings: Findings,
}

impl Context {
    /// Understands the common part of a request.
    ///
    /// # Errors
    /// The report that says what was not understood.
    pub(crate) fn new(
        operation: Operation,
        as_of: Option<&str>,
        today: Option<&str>,
        lang: Option<&str>,
    ) -> Result<Self, Box<Report>> {
        let known = lang.map(|tag| Lang::parse(tag).ok_or(tag)).transpose();
        let mut findings = Findings::new(known.ok().flatten().unwrap_or(Lang::ENGLISH));
        if let Err(tag) = known {
            wrong(&mut findings, "lang", &msg::detail_language(tag, &languages().join(", ")));
        }
        let today = day(&mut findings, "today", today);
        let as_of = day(&mut findings, "asOf", as_of);
        if let (Some(as_of), Some(today)) = (as_of, today)
            && as_of > today
        {
            wrong(
                &mut findings,
                "asOf",
                &msg::detail_as_of_after_today(&as_of.to_string(), &today.to_string()),
            );
        }
        let edition = edition_at(as_of);
        if let (None, Some(as_of)) = (edition, as_of) {
            let first = EDITIONS.first().map_or("", |edition| edition.date);
            wrong(&mut findings, "asOf", &msg::detail_as_of_before_first(&as_of.to_string(), first));
        }
        let lang = findings.lang();
        match edition {
            Some(edition) if findings.list().is_empty() => Ok(Self { edition, today, lang, findings }),
            _ => Err(Box::new(refused(operation, findings))),
        }
    }

    /// The runtime as given; a finding when it is not understood.
    pub(crate) fn runtime(&mut self, text: Option<&str>) -> Option<Runtime> {
        let text = text?;
        match parse_runtime(text) {
            Ok(runtime) => Some(runtime),
            Err(error) => {
                let detail = match error {
                    RuntimeError::Unknown => msg::detail_runtime(text),
                    RuntimeError::NoVersion(product) | RuntimeError::BadVersion(product) => {
                        msg::detail_runtime_version(text, product.as_str(), product.example())
                    }
                };
                self.wrong("runtime", &detail);
                None
            }
        }
    }

    /// Says that a field of the request was not understood.
    pub(crate) fn wrong(&mut self, field: &str, detail: &Message) {
        wrong(&mut self.findings, field, detail);
    }

    /// Whether something was not understood.
    pub(crate) fn is_refused(&self) -> bool {
        self.findings.has(VALUE_NOT_UNDERSTOOD.code)
    }

    /// The report that says what was not understood.
    pub(crate) fn refuse(self, operation: Operation) -> Report {
        refused(operation, self.findings)
    }
}

fn refused(operation: Operation, findings: Findings) -> Report {
    let summary = findings.list().first().map(|finding| finding.message.clone()).unwrap_or_default();
    let mut report = Report::new(operation, summary);
    report.findings = findings.into_list();
    report
}

fn wrong(findings: &mut Findings, field: &str, detail: &Message) {
    let detail = detail.render(findings.lang());
    findings.add(&VALUE_NOT_UNDERSTOOD, &msg::finding_value_not_understood(field, &detail));
}

fn day(findings: &mut Findings, field: &str, text: Option<&str>) -> Option<Date> {
    let text = text?;
    let date = Date::parse(text);
    if date.is_none() {
        wrong(findings, field, &msg::detail_date(text));
    }
    date
}
