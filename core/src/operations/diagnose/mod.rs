//! **diagnose**: whatever text there is of a failure.

mod sides;

use self::sides::{Sides, runtime};
use super::context::Context;
use super::inspect::inspect;
use crate::catalog::{CAUSES, Cause, causes as named};
use crate::diagnose::{Content, Embedded, Error, Reading, Slot, VAGUE, documents, read};
use crate::i18n::{Lang, Message, msg};
use crate::image::Image;
use crate::input::Places;
use crate::order;
use crate::report::{
    CauseKind, CauseOutcome, Confidence, Diagnosis, DiagnosisFacts, FixKind, Operation, Outcome, ReadFact,
    Report, Severity, Span, Verdict, Where,
};
use crate::request::{Diagnose, Document, Inspect, Role};
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
    let embedded = documents(&request.text);
    let mut places = Places::new(&request.text);
    let found = causes(&reading);
    let sides = Sides::of(request, &reading, &embedded, found.first());
    let checked = sides.check(request, &reading);
    let inspected = objects(request, &embedded);
    let weighed = found.into_iter().map(|error| (weigh(&error, &sides, checked.as_ref()), error));
    let mut weighed: Vec<(Weighed, Error)> = weighed.collect();
    order::sort_by(&mut weighed, |(a, at), (b, other)| {
        let rank = |weighed: &Weighed, error: &Error| {
            (std::cmp::Reverse(weighed.confidence), weighed.kind, error.bytes)
        };
        rank(a, at).cmp(&rank(b, other))
    });
    let mut outcomes: Vec<CauseOutcome> = Vec::new();
    for (Weighed { cause, kind, confidence }, error) in weighed {
        let settled = checked.as_ref().and_then(|report| code_of(report, kind));
        let span = places.span(error.bytes);
        let what = (cause.what)().render(lang);
        let next = (cause.next)().render(lang);
        // What a finding of versions says, with builds and tags, need not be said again; the place remains.
        let says = |code| {
            checked.as_ref().and_then(|report| report.findings.iter().find(|found| found.code == code))
        };
        let said = settled.and_then(says).filter(|finding| finding.severity == Severity::Error);
        let severity = match (said, confidence) {
            (Some(_), _) => Severity::Info,
            (None, Confidence::Possible)
                if !outcomes.is_empty() || error.cause.kind == CauseKind::Other || error.is_listed =>
            {
                Severity::Warning
            }
            (None, _) => Severity::Error,
        };
        let message = match said {
            Some(_) => msg::finding_error_settled(cause.name, &what),
            None => msg::finding_error_recognised(cause.name, &what, &next),
        };
        let place = Where { document: request.name.clone(), span: Some(span), ..Where::default() };
        let finding =
            context.findings.add(&RULE, &message).severity(severity).at(Some(place)).source(error.source);
        if let (Some(command), None) = (cause.command, said) {
            finding.fix(FixKind::Command, &msg::fix_next_step(), command.text).source(command.source);
        }
        outcomes.push(CauseOutcome {
            kind,
            name: cause.name,
            confidence,
            stage: error.stage,
            code: settled.unwrap_or(RULE.code),
            what,
            next,
            text: evidence(&request.text, error.bytes),
            span,
            sources: vec![error.source],
        });
    }
    let said =
        Said { causes: &outcomes, sides: &sides, checked: checked.as_ref(), inspected: inspected.as_ref() };
    let mut report = Report::new(Operation::Diagnose, said.summary(lang));
    report.findings = context.findings.into_list();
    if let Some(mut checked) = checked {
        // Nothing failed: what host and image would do is worth knowing, but is no failure.
        if outcomes.is_empty() {
            for finding in &mut checked.findings {
                finding.severity = Severity::Info;
            }
        } else {
            report.verdict = checked.verdict.filter(|verdict| *verdict != Verdict::Runs);
        }
        report.host = checked.host;
        report.image = checked.image;
        report.compatibility = checked.compatibility;
        // What `inspect` says of the same, it says with its place.
        let placed =
            |code| inspected.iter().flat_map(|report| &report.findings).any(|finding| finding.code == code);
        report.findings.extend(checked.findings.into_iter().filter(|finding| !placed(finding.code)));
    }
    let mut objects = None;
    if let Some(inspected) = inspected {
        report.verdict = report.verdict.or(inspected.verdict);
        for finding in inspected.findings {
            if !report.findings.iter().any(|known| known.says_the_same(&finding)) {
                report.findings.push(finding);
            }
        }
        if let Some(Outcome::Inspected(inspected)) = inspected.result {
            objects = Some(inspected);
        }
    }
    order::sort_by(&mut report.findings, |a, b| b.severity.cmp(&a.severity));
    let facts = facts(&reading, &mut places);
    report.result = Some(Outcome::Diagnosed(Diagnosis { causes: outcomes, facts, objects }));
    report
}

/// What `inspect` says of the Kubernetes objects in the text, if there are any.
fn objects(request: &Diagnose, embedded: &[Embedded<'_>]) -> Option<Report> {
    let written = embedded.iter().filter(|document| matches!(document.content, Content::Objects));
    let name = request.name.clone().unwrap_or_else(|| "text".to_owned());
    let documents: Vec<Document> = written
        .filter_map(|document| {
            let (from, to) = document.bytes;
            // As many empty lines before it as there are lines, so that places are places of the text.
            let lines = request.text.get(..from)?.matches('\n').count();
            let text = "\n".repeat(lines) + request.text.get(from..to)?;
            Some(Document { name: name.clone(), text })
        })
        .collect();
    if documents.is_empty() {
        return None;
    }
    let mut report = inspect(&Inspect {
        documents,
        images: request.images.clone(),
        runtime: request.runtime.clone(),
        as_of: request.as_of.clone(),
        today: request.today.clone(),
        lang: request.lang.clone(),
        ..Inspect::default()
    });
    report.findings.retain(|finding| !finding.code.starts_with("WV9"));
    let Some(Outcome::Inspected(inspected)) = &report.result else { return None };
    (!inspected.objects.is_empty() || !inspected.nodes.is_empty()).then_some(report)
}

/// Each cause once, with the error that is most sure of it, in the order of the text.
fn causes(reading: &Reading<'_>) -> Vec<Error> {
    let mut causes: Vec<Error> = Vec::new();
    for error in &reading.errors {
        match causes.iter_mut().find(|known| known.cause.name == error.cause.name) {
            Some(known) => {
                let stage = known.stage.or(error.stage);
                if known.sure < error.sure {
                    *known = error.clone();
                }
                known.stage = known.stage.or(stage);
            }
            None => causes.push(error.clone()),
        }
    }
    order::sort_by(&mut causes, |a, b| {
        (std::cmp::Reverse(a.sure), a.bytes).cmp(&(std::cmp::Reverse(b.sure), b.bytes))
    });
    causes
}

/// What a cause is worth once the versions are known.
struct Weighed {
    cause: &'static Cause,
    kind: CauseKind,
    confidence: Confidence,
}

/// What the versions make of a cause.
fn weigh(error: &Error, sides: &Sides<'_>, checked: Option<&Report>) -> Weighed {
    let said = match error.sure {
        0 => Confidence::Possible,
        1 => Confidence::Likely,
        _ => Confidence::Certain,
    };
    let cause = error.cause;
    let blocked = checked.is_some_and(|report| report.verdict == Some(Verdict::Blocked));
    let (kind, confidence) = match (cause.kind, sides.versions()) {
        // Only the versions tell whether a container that went away met an older kernel than its image expects.
        (CauseKind::RevisionMismatch, Some((host, image))) if host.build == image.build => {
            match (host.revision, image.revision) {
                (Some(host), Some(image)) if host < image => {
                    let cause = named::REVISION_DIFFERS;
                    return Weighed { cause, kind: cause.kind, confidence: said.max(Confidence::Likely) };
                }
                (Some(host), Some(image)) if host == image => (CauseKind::Other, said),
                _ => (cause.kind, said),
            }
        }
        (CauseKind::VersionMismatch, Some((host, image))) if host.build == image.build => {
            (cause.kind, said.min(Confidence::Likely))
        }
        (CauseKind::VersionMismatch, Some(_)) if blocked => (cause.kind, Confidence::Certain),
        // Nothing is known of the failure, but host and image do not fit: that is the nearest explanation.
        (CauseKind::Other, Some((host, image)))
            if blocked && cause.name == VAGUE && host.build != image.build =>
        {
            let cause = CAUSES.iter().find(|cause| cause.name == "build-differs").unwrap_or(cause);
            return Weighed { cause, kind: cause.kind, confidence: said };
        }
        _ => (cause.kind, said),
    };
    Weighed { cause, kind, confidence }
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
        let says =
            |finding: &&crate::report::Finding| finding.code == *code && finding.severity > Severity::Info;
        checked.findings.iter().find(says).map(|finding| finding.code)
    })
}

/// What there is to sum up.
struct Said<'a> {
    causes: &'a [CauseOutcome],
    sides: &'a Sides<'a>,
    checked: Option<&'a Report>,
    inspected: Option<&'a Report>,
}

impl Said<'_> {
    /// Whether it is a question of versions, of which host and image, and what to do.
    fn summary(&self, lang: Lang) -> String {
        let checked = self.checked.map(|report| report.summary.as_str());
        let Some(cause) = self.causes.first() else {
            return match (self.inspected, checked) {
                (Some(inspected), _) => inspected.summary.clone(),
                (None, Some(checked)) => msg::summary_diagnosed_no_error(checked).render(lang),
                (None, None) => msg::summary_diagnosed_nothing().render(lang),
            };
        };
        let of_versions = !matches!(cause.kind, CauseKind::MissingFeature | CauseKind::Other);
        let blocked = self.checked.is_some_and(|report| report.verdict == Some(Verdict::Blocked));
        let fits = self.checked.is_some_and(|report| report.verdict == Some(Verdict::Runs));
        let message: Message = match (of_versions, cause.confidence, checked) {
            (true, _, Some(checked)) if blocked => return self.with_fix(checked),
            (true, _, Some(_)) if fits => msg::summary_diagnosed(&cause.what, &cause.next),
            (true, _, Some(checked)) => msg::summary_diagnosed_versions(&cause.what, checked),
            (true, _, None) => match (self.sides.host, self.sides.has_image()) {
                (None, false) => msg::summary_diagnosed_without_both(&cause.what),
                (None, true) => msg::summary_diagnosed_without_host(&cause.what),
                (Some(_), _) => msg::summary_diagnosed_without_image(&cause.what),
            },
            (false, Confidence::Likely | Confidence::Certain, _)
                if cause.kind == CauseKind::MissingFeature =>
            {
                msg::summary_diagnosed(&cause.what, &cause.next)
            }
            (false, Confidence::Possible, _) => msg::summary_diagnosed_possible(&cause.what, &cause.next),
            (false, ..) => msg::summary_diagnosed_other(&cause.what, &cause.next),
        };
        message.render(lang)
    }

    /// The summary of a check, with the first thing to do about its worst finding.
    fn with_fix(&self, checked: &str) -> String {
        let findings = self.checked.map(|report| report.findings.as_slice()).unwrap_or_default();
        // Without a name the commands have nothing to work on.
        let is_named = self.sides.image.is_some_and(|image| image.contains(['/', ':']));
        let fixes = findings.iter().filter(|finding| is_named && finding.severity == Severity::Error);
        match fixes.flat_map(|finding| &finding.fixes).find(|fix| !fix.text.contains('\n')) {
            Some(fix) => format!("{checked} {}: {}", fix.title, fix.text),
            None => checked.to_owned(),
        }
    }
}

/// The words that a cause rests on, in one line.
fn evidence(text: &str, (from, to): (usize, usize)) -> String {
    let end = to.min(from.saturating_add(LONGEST_EVIDENCE));
    let words = text.get(from..end).or_else(|| text.get(from..to)).unwrap_or_default();
    let words: String = words.chars().filter(|c| c.is_whitespace() || !c.is_control()).collect();
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
            Slot::ImageVersion => {
                let version = match identify(fact.text, Role::Image).meaning {
                    Meaning::Exact(version, ..) => Some(version),
                    _ => Image::from_text(fact.text, &none).offer.version(),
                };
                facts.images.push(read(version));
            }
            Slot::Reference => facts.images.push(read(Image::from_text(fact.text, &none).offer.version())),
            Slot::Node => facts.nodes.push(read(None)),
            Slot::Runtime if facts.runtime.is_none() => facts.runtime = runtime(fact.text),
            Slot::Isolation if facts.isolation.is_none() => facts.isolation = Some(fact.text.to_owned()),
            Slot::Code => facts.codes.push(fact.text.to_owned()),
            _ => {}
        }
    }
    facts
}
