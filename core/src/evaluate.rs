//! The single door.

use crate::i18n::{Lang, Message, msg};
use crate::input::Value;
use crate::operations;
use crate::report::{DataStamp, Report, SCHEMA};
use crate::request::{Request, read};
use crate::rules::{Findings, wv9xx_input::REQUEST_NOT_UNDERSTOOD};

/// Answers one request. Never fails: what cannot be answered is a report with a WV9xx finding.
pub fn evaluate(request: &Request) -> Report {
    let report = match request {
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
    finish(report, today, lang)
}

/// Answers one request given as JSON.
pub fn evaluate_json(text: &str) -> Report {
    Operations::ALL.evaluate_json(text)
}

/// The operations that a build answers. A module that is given fewer carries only what these need.
#[derive(Clone, Copy)]
pub struct Operations(&'static [Operation]);

/// Its name in requests, and how a request for it is read and answered.
type Operation = (&'static str, fn(&mut read::Keys<'_>) -> Result<Report, Message>);

const CHECK: Operation = ("check", |keys| Ok(operations::check(&read::check(keys)?)));
const IDENTIFY: Operation = ("identify", |keys| Ok(operations::identify(&read::identify(keys)?)));
const INSPECT: Operation = ("inspect", |keys| Ok(operations::inspect(&read::inspect(keys)?)));
const REVIEW: Operation = ("review", |keys| Ok(operations::review(&read::review(keys)?)));
const MATRIX: Operation = ("matrix", |keys| Ok(operations::matrix(&read::matrix(keys)?)));
const RELEASES: Operation = ("releases", |keys| Ok(operations::releases(&read::releases(keys)?)));
const IMAGES: Operation = ("images", |keys| Ok(operations::images(&read::images(keys)?)));
const EXPLAIN: Operation = ("explain", |keys| Ok(operations::explain(&read::explain(keys)?)));
const DIAGNOSE: Operation = ("diagnose", |keys| Ok(operations::diagnose(&read::diagnose(keys)?)));

impl Operations {
    /// Every operation.
    pub const ALL: Self =
        Self(&[CHECK, IDENTIFY, INSPECT, REVIEW, MATRIX, RELEASES, IMAGES, EXPLAIN, DIAGNOSE]);

    /// Those about a host and an image and about the tables themselves: no documents, objects or pasted texts.
    pub const TABLES: Self = Self(&[CHECK, IDENTIFY]);

    /// Answers one request given as JSON. One for any other operation is refused as if there were none of that name.
    pub fn evaluate_json(self, text: &str) -> Report {
        let answer = match serde_json::from_str(text) {
            Ok(value) => self.answer(value),
            Err(error) => Err(msg::detail_not_json(&error.to_string())),
        };
        answer.unwrap_or_else(|detail| refuse(&detail.render(Lang::ENGLISH)))
    }

    fn answer(self, value: Value<'_>) -> Result<Report, Message> {
        let text = |key| value.text(key).map(str::to_owned);
        let (today, lang) = (text("today"), text("lang"));
        let names = || self.0.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
        let name = match read::operation(&value)? {
            Some(name) => name,
            None => return Err(msg::detail_operation_missing(&names())),
        };
        let Some((name, answer)) = self.0.iter().find(|(known, _)| *known == name) else {
            return Err(msg::detail_choice("operation", name, &names()));
        };
        let report = answer(&mut read::Keys::of(name, value))?;
        Ok(finish(report, today.as_deref(), lang.as_deref()))
    }
}

fn finish(report: Report, today: Option<&str>, lang: Option<&str>) -> Report {
    let mut report = report.close();
    report.data.judge_age(today, lang);
    report
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
