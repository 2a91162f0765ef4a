//! The single door.

use crate::i18n::{Lang, msg};
use crate::input::Value;
use crate::operations;
use crate::report::{DataStamp, Finding, Report, SCHEMA};
use crate::request::Request;
use crate::rules::Findings;
use crate::rules::wv9xx_input::{LANGUAGE_NOT_SPOKEN, REQUEST_NOT_UNDERSTOOD};

/// Answers one request. Never fails: what cannot be answered is a report with a WV9xx finding.
pub fn evaluate(request: &Request) -> Report {
    let mut report = match request {
        Request::Check(request) => operations::check(request),
        Request::Identify(request) => operations::identify(request),
        Request::Inspect(request) => operations::inspect(request),
        Request::Review(request) => operations::review(request),
        Request::Matrix(request) => operations::matrix(request),
        Request::Releases(request) => operations::releases(request),
        Request::Diagnose(request) => operations::diagnose(request),
        Request::Images(request) => operations::images(request),
        Request::Explain(request) => operations::explain(request),
    };
    let (today, lang) = request.today_and_lang();
    report.findings.extend(lang.and_then(language));
    let mut report = report.close();
    report.data.judge_age(today, lang);
    report
}

/// Says in which language the answer is, when that is only the nearest to the one asked for.
fn language(tag: &str) -> Option<Finding> {
    let lang = Lang::parse(tag).filter(|lang| !lang.is_meant_by(tag))?;
    let mut findings = Findings::new(lang);
    let message = msg::finding_language_not_spoken(tag.trim(), lang.tag(), &Lang::known().join(", "));
    findings.add(&LANGUAGE_NOT_SPOKEN, &message);
    findings.into_list().pop()
}

/// Answers one request given as JSON.
pub fn evaluate_json(text: &str) -> Report {
    match serde_json::from_str(text) {
        Ok(value) => evaluate_value(value),
        Err(error) => refuse(&msg::detail_not_json(&error.to_string()).render(Lang::ENGLISH)),
    }
}

/// Answers one request given as a value.
pub fn evaluate_value(value: Value<'_>) -> Report {
    match Request::read(value) {
        Ok(request) => evaluate(&request),
        Err(detail) => refuse(&detail.render(Lang::ENGLISH)),
    }
}

/// The report for something that is no request; `detail` says why.
pub fn refuse(detail: &str) -> Report {
    let mut findings = Findings::new(Lang::ENGLISH);
    findings.add(&REQUEST_NOT_UNDERSTOOD, &msg::finding_request_not_understood(detail.trim_end_matches('.')));
    Report {
        schema: SCHEMA,
        operation: None,
        data: DataStamp::current(),
        verdict: None,
        summary: msg::summary_refused().render(Lang::ENGLISH),
        host: None,
        image: None,
        compatibility: Vec::new(),
        findings: findings.into_list(),
        result: None,
        sources: Vec::new(),
    }
}
