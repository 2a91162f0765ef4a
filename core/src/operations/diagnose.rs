//! **diagnose**: whatever text there is of a failure.

use super::check::check;
use super::context::Context;
use crate::catalog::{CAUSES, Cause, parse_runtime};
use crate::diagnose::{Error, Fact, Reading, Slot, read};
use crate::i18n::{Lang, Message, msg};
use crate::image::{Image, Offer};
use crate::input::Places;
use crate::order;
use crate::report::{
    CauseKind, CauseOutcome, Confidence, Diagnosis, DiagnosisFacts, FixKind, Operation, Outcome, ReadFact,
    Report, Severity, Span, Verdict, Where,
};
use crate::request::{Check, Diagnose, ImageInput, Isolation, Role};
use crate::rules::wv120_error_recognised::RULE;
use crate::version::{Meaning, OsVersion, identify};

/// As many bytes of the text stand in a report as the evidence of a cause.
const LONGEST_EVIDENCE: usize = 240;

/// What went wrong?
pub(crate) fn diagnose(request: &Diagnose) -> Report {
    let context = Context::new(
        Operation::Diagnose,
        request.as_of.as_deref(),
        request.today.as_deref(),
        request.lang.as_deref(),
    );
    let mut context = match context {
        Ok(context) => context,
        Err(report) => return *report,
    };
    if let Some(runtime) = request.runtime.as_deref() {
        context.runtime(Some(runtime));
    }
    if request.text.trim().is_empty() {
        context.wrong("text", &msg::detail_text_empty());
    }
    if context.is_refused() {
        return context.refuse(Operation::Diagnose);
    }
    let lang = context.lang;
    let reading = read(&request.text);
    let mut places = Places::new(&request.text);
    let found = causes(&reading);
    let sides = Sides::of(request, &reading, found.first());
    let checked = sides.check(request, &reading);
    let mut outcomes: Vec<CauseOutcome> = Vec::new();
    for error in found {
        let (cause, confidence) = weigh(&error, &sides, checked.as_ref());
        let settled = checked.as_ref().and_then(|report| code_of(report, cause.kind));
        let span = places.span(error.bytes);
        let what = (cause.what)().render(lang);
        let next = (cause.next)().render(lang);
        let place = Where { document: request.name.clone(), span: Some(span), ..Where::default() };
        let severity = if confidence == Confidence::Possible { Severity::Warning } else { Severity::Error };
        context
            .findings
            .add(&RULE, &msg::finding_error_recognised(&what))
            .severity(severity)
            .at(Some(place))
            .source(error.source)
            .fix(FixKind::Command, &(cause.next)(), cause.command.unwrap_or_default());
        outcomes.push(CauseOutcome {
            kind: cause.kind,
            name: cause.name,
            confidence,
            code: settled.unwrap_or(RULE.code),
            what,
            next,
            text: evidence(&request.text, error.bytes),
            span,
            sources: vec![error.source],
        });
    }
    order::sort_by(&mut outcomes, |a, b| {
        (std::cmp::Reverse(a.confidence), a.kind, a.span).cmp(&(
            std::cmp::Reverse(b.confidence),
            b.kind,
            b.span,
        ))
    });
    let mut report = Report::new(Operation::Diagnose, summary(&outcomes, &sides, checked.as_ref(), lang));
    report.findings = context.findings.into_list();
    if let Some(checked) = checked {
        report.verdict = checked.verdict;
        report.host = checked.host;
        report.image = checked.image;
        report.compatibility = checked.compatibility;
        report.findings.extend(checked.findings);
    }
    report.result =
        Some(Outcome::Diagnosed(Diagnosis { causes: outcomes, facts: facts(&reading, &mut places) }));
    report
}

/// Each cause once, with the error that is most sure of it, in the order of the text.
fn causes(reading: &Reading<'_>) -> Vec<Error> {
    let mut causes: Vec<Error> = Vec::new();
    for error in &reading.errors {
        match causes.iter_mut().find(|known| known.cause.name == error.cause.name) {
            Some(known) if known.sure < error.sure => *known = error.clone(),
            Some(_) => {}
            None => causes.push(error.clone()),
        }
    }
    order::sort_by(&mut causes, |a, b| a.bytes.cmp(&b.bytes));
    causes
}

/// The two sides of the question, as far as they are known.
struct Sides<'a> {
    host: Option<&'a str>,
    image: Option<&'a str>,
}

impl<'a> Sides<'a> {
    /// What the caller says counts most, then what an error says, then what stands nearest to the first error.
    fn of(request: &'a Diagnose, reading: &Reading<'a>, error: Option<&Error>) -> Self {
        let at = error.map_or(0, |error| error.bytes.0);
        let best = |wanted: &dyn Fn(&Fact<'a>) -> Option<u8>| {
            let ranked = reading.facts.iter().filter_map(|fact| Some((wanted(fact)?, fact)));
            let rank = |(tier, fact): &(u8, &Fact<'a>)| (*tier, !fact.of_error, fact.bytes.0.abs_diff(at));
            ranked.min_by_key(rank).map(|(_, fact)| fact.text)
        };
        let of_image = |fact: &Fact<'a>| match fact.slot {
            Slot::ImageVersion => Some(u8::from(!fact.of_error)),
            Slot::Reference => match Image::from_text(fact.text, &request.images).offer {
                Offer::Unknown => Some(3),
                _ => Some(1),
            },
            _ => None,
        };
        Self {
            host: request.host.as_deref().or_else(|| best(&|fact| (fact.slot == Slot::Host).then_some(0))),
            image: request.image.as_deref().or_else(|| best(&of_image)),
        }
    }

    /// The two versions, when both are certain.
    fn versions(&self) -> Option<(OsVersion, OsVersion)> {
        let none = std::collections::BTreeMap::new();
        let Meaning::Exact(host, ..) = identify(self.host?, Role::Host).meaning else { return None };
        Some((host, Image::from_text(self.image?, &none).offer.version()?))
    }

    /// The report of a check, when both sides are known.
    fn check(&self, request: &Diagnose, reading: &Reading<'a>) -> Option<Report> {
        let said = |slot| reading.facts.iter().find(|fact| fact.slot == slot).map(|fact| fact.text);
        let report = check(&Check {
            host: self.host?.to_owned(),
            host_kind: None,
            image: ImageInput::Text(self.image?.to_owned()),
            images: request.images.clone(),
            runtime: request.runtime.clone().or_else(|| runtime(said(Slot::Runtime)?)),
            isolation: said(Slot::Isolation).and_then(isolation),
            as_of: request.as_of.clone(),
            today: request.today.clone(),
            lang: request.lang.clone(),
        });
        report.answered().then_some(report)
    }
}

/// A runtime as the tables know it. `docker info` gives its own version without its name.
fn runtime(text: &str) -> Option<String> {
    let named = if text.starts_with(|c: char| c.is_ascii_digit()) {
        format!("docker {text}")
    } else {
        text.to_owned()
    };
    parse_runtime(&named).is_ok().then_some(named)
}

fn isolation(text: &str) -> Option<Isolation> {
    [Isolation::Process, Isolation::Hyperv]
        .into_iter()
        .find(|isolation| isolation.as_str().eq_ignore_ascii_case(text))
}

/// What the versions make of a cause.
fn weigh(error: &Error, sides: &Sides<'_>, checked: Option<&Report>) -> (&'static Cause, Confidence) {
    let said = match error.sure {
        0 => Confidence::Possible,
        1 => Confidence::Likely,
        _ => Confidence::Certain,
    };
    let cause = error.cause;
    let blocked = checked.is_some_and(|report| report.verdict == Some(Verdict::Blocked));
    let versions = sides.versions();
    match (cause.kind, versions) {
        // Only the versions tell whether a container that went away met a newer kernel's expectations.
        (CauseKind::Other, Some((host, image)))
            if cause.name == "exited-unexpectedly"
                && host.build == image.build
                && image.revision > host.revision =>
        {
            let by_evidence = CAUSES.iter().find(|cause| cause.name == "revision-differs");
            (by_evidence.unwrap_or(cause), Confidence::Likely)
        }
        (CauseKind::VersionMismatch, Some((host, image))) if host.build == image.build => {
            (cause, said.min(Confidence::Likely))
        }
        (CauseKind::VersionMismatch, Some(_)) if blocked => (cause, Confidence::Certain),
        _ => (cause, said),
    }
}

/// The finding of a check that says the same as a cause of this kind.
fn code_of(checked: &Report, kind: CauseKind) -> Option<&'static str> {
    let codes: &[&str] = match kind {
        CauseKind::VersionMismatch => &["WV101", "WV102"],
        CauseKind::RevisionMismatch => &["WV103", "WV108"],
        CauseKind::PullNoPlatform => &["WV104", "WV101", "WV102", "WV105"],
        CauseKind::OsMismatch => &["WV201"],
        CauseKind::MissingFeature | CauseKind::Other => &[],
    };
    codes.iter().find_map(|code| {
        checked.findings.iter().find(|finding| finding.code == *code).map(|finding| finding.code)
    })
}

fn summary(causes: &[CauseOutcome], sides: &Sides<'_>, checked: Option<&Report>, lang: Lang) -> String {
    let of_versions =
        |cause: &&CauseOutcome| !matches!(cause.kind, CauseKind::MissingFeature | CauseKind::Other);
    let blocked = checked.filter(|report| report.verdict == Some(Verdict::Blocked));
    match (causes.first(), blocked.or(checked)) {
        (Some(cause), Some(checked)) if of_versions(&cause) => checked.summary.clone(),
        (Some(cause), None) if of_versions(&cause) => {
            let missing: Message = match (sides.host, sides.image) {
                (None, None) => msg::summary_diagnosed_without_both(&cause.what),
                (None, Some(_)) => msg::summary_diagnosed_without_host(&cause.what),
                (Some(_), _) => msg::summary_diagnosed_without_image(&cause.what),
            };
            missing.render(lang)
        }
        (Some(cause), _) => msg::summary_diagnosed(&cause.what, &cause.next).render(lang),
        (None, Some(checked)) => checked.summary.clone(),
        (None, None) => msg::summary_diagnosed_nothing().render(lang),
    }
}

/// The words that a cause rests on, in one line.
fn evidence(text: &str, (from, to): (usize, usize)) -> String {
    let end = to.min(from.saturating_add(LONGEST_EVIDENCE));
    let words = text.get(from..end).or_else(|| text.get(from..to)).unwrap_or_default();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn facts(reading: &Reading<'_>, places: &mut Places<'_>) -> DiagnosisFacts {
    let mut facts = DiagnosisFacts::default();
    let none = std::collections::BTreeMap::new();
    for fact in &reading.facts {
        let span: Span = places.span(fact.bytes);
        let read = |version: Option<OsVersion>| ReadFact {
            text: fact.text.to_owned(),
            version: version.map(|version| version.to_string()),
            span,
        };
        match fact.slot {
            Slot::Host => {
                let version = match identify(fact.text, Role::Host).meaning {
                    Meaning::Exact(version, ..) => Some(version),
                    _ => None,
                };
                facts.hosts.push(read(version));
            }
            Slot::ImageVersion | Slot::Reference => {
                facts.images.push(read(Image::from_text(fact.text, &none).offer.version()));
            }
            Slot::Node => facts.nodes.push(read(None)),
            Slot::Runtime if facts.runtime.is_none() => facts.runtime = runtime(fact.text),
            Slot::Isolation if facts.isolation.is_none() => facts.isolation = Some(fact.text.to_owned()),
            Slot::Code => facts.codes.push(fact.text.to_owned()),
            Slot::Runtime | Slot::Isolation | Slot::Any | Slot::Whole => {}
        }
    }
    facts
}
