//! The single door.

use crate::catalog::{self, SourceId};
use crate::i18n::{Lang, Message, languages, msg};
use crate::input::Value;
use crate::operations;
use crate::report::{DataStamp, Finding, Report, SCHEMA, SourceEntry};
use crate::request::{Request, read};
use crate::rules::Findings;
use crate::rules::wv9xx_input::{LANGUAGE_NOT_SPOKEN, REQUEST_NOT_UNDERSTOOD};

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
    finish(report, catalog::any_source, today, lang)
}

/// Says in which language the answer is, when that is only the nearest to the one asked for.
fn language(tag: &str) -> Option<Finding> {
    let lang = Lang::parse(tag).filter(|lang| !lang.is_meant_by(tag))?;
    let mut findings = Findings::new(lang);
    let message = msg::finding_language_not_spoken(tag.trim(), lang.tag(), &languages().join(", "));
    findings.add(&LANGUAGE_NOT_SPOKEN, &message);
    findings.into_list().pop()
}

/// Answers one request given as JSON.
pub fn evaluate_json(text: &str) -> Report {
    Operations::ALL.evaluate_json_and_text(text, None)
}

/// The operations that a build answers. A module that is given fewer carries only what these need.
#[derive(Clone, Copy)]
pub struct Operations(&'static [Operation]);

struct Operation {
    /// In requests.
    name: &'static str,
    /// How a request for it is read and answered.
    answer: fn(&mut read::Keys<'_>) -> Result<Report, Message>,
    /// The sources that an answer can name.
    source: fn(SourceId) -> Option<SourceEntry>,
}

const CHECK: Operation = Operation {
    name: "check",
    answer: |keys| Ok(operations::check(&read::check(keys)?)),
    source: catalog::source,
};
const IDENTIFY: Operation = Operation {
    name: "identify",
    answer: |keys| Ok(operations::identify(&read::identify(keys)?)),
    source: catalog::source,
};
const INSPECT: Operation = Operation {
    name: "inspect",
    answer: |keys| Ok(operations::inspect(&read::inspect(keys)?)),
    source: catalog::any_source,
};
const REVIEW: Operation = Operation {
    name: "review",
    answer: |keys| Ok(operations::review(&read::review(keys)?)),
    source: catalog::any_source,
};
const MATRIX: Operation = Operation {
    name: "matrix",
    answer: |keys| Ok(operations::matrix(&read::matrix(keys)?)),
    source: catalog::source,
};
const RELEASES: Operation = Operation {
    name: "releases",
    answer: |keys| Ok(operations::releases(&read::releases(keys)?)),
    source: catalog::source,
};
const IMAGES: Operation = Operation {
    name: "images",
    answer: |keys| Ok(operations::images(&read::images(keys)?)),
    source: catalog::source,
};
const EXPLAIN: Operation = Operation {
    name: "explain",
    answer: |keys| Ok(operations::explain(&read::explain(keys)?)),
    source: catalog::any_source,
};
const DIAGNOSE: Operation = Operation {
    name: "diagnose",
    answer: |keys| Ok(operations::diagnose(&read::diagnose(keys)?)),
    source: catalog::any_source,
};

impl Operations {
    /// Every operation.
    pub const ALL: Self =
        Self(&[CHECK, IDENTIFY, INSPECT, REVIEW, MATRIX, RELEASES, IMAGES, EXPLAIN, DIAGNOSE]);

    /// Those about hosts and images, and the releases that these are: no documents, objects or pasted texts.
    pub const CHECK: Self = Self(&[CHECK, IDENTIFY, RELEASES]);

    /// Answers one request given as JSON, perhaps with the value of its `text` beside it: one of many megabytes need not
    /// be written as JSON and read again. A request for any other operation is refused as if there were none of that
    /// name.
    pub fn evaluate_json_and_text(self, request: &str, text: Option<String>) -> Report {
        let answer = match serde_json::from_str::<Value<'_>>(request) {
            Ok(mut value) => {
                if let (Value::Object(entries), Some(text)) = (&mut value, text) {
                    entries.push(("text".into(), Value::from(text)));
                }
                self.answer(value)
            }
            Err(error) => Err(msg::detail_not_json(&error.to_string())),
        };
        answer.unwrap_or_else(|detail| refuse(&detail.render(Lang::ENGLISH)))
    }

    fn answer(self, value: Value<'_>) -> Result<Report, Message> {
        let text = |key| value.text(key).map(str::to_owned);
        let (today, lang) = (text("today"), text("lang"));
        let names = || self.0.iter().map(|operation| operation.name).collect::<Vec<_>>().join(", ");
        let name = match read::operation(&value)? {
            Some(name) => name,
            None => return Err(msg::detail_operation_missing(&names())),
        };
        let Some(operation) = self.0.iter().find(|operation| operation.name == name) else {
            return Err(msg::detail_choice("operation", name, &names()));
        };
        let report = (operation.answer)(&mut read::Keys::of(operation.name, value))?;
        Ok(finish(report, operation.source, today.as_deref(), lang.as_deref()))
    }
}

fn finish(
    mut report: Report,
    source: fn(SourceId) -> Option<SourceEntry>,
    today: Option<&str>,
    lang: Option<&str>,
) -> Report {
    report.findings.extend(lang.and_then(language));
    let mut report = report.close(source);
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
