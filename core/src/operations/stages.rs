//! The stages of one isolation of a **check**, as reported.

use crate::catalog::{self, PullRule, Runtime, SourceId};
use crate::compat::{Host, Judged, StartReason};
use crate::i18n::{Lang, Message};
use crate::report::{Compatibility, Observed, PullStage, PullStatus, RuleOutcome, StartStage, SupportStage};
use crate::request::Isolation;
use crate::rules::Pair;
use crate::version::OsVersion;

/// What is known to be wrong with what the edition says of each host that it could be.
fn doubts(
    edition: &'static catalog::Edition,
    host: &Host<'_>,
    image: u16,
    isolation: Isolation,
) -> Vec<&'static str> {
    let mut out = Vec::new();
    for (version, kind) in &host.possible {
        let doubts = edition.doubts(*kind, version.build, image, isolation);
        out.extend(doubts.into_iter().filter(|text| !out.contains(text)).collect::<Vec<_>>());
    }
    out
}

/// The stages of one isolation.
pub(super) fn compatibility(
    pair: &Pair<'_>,
    judged: &Judged<'_>,
    lang: Lang,
    runtime: Option<Runtime>,
) -> Compatibility {
    let mut pull_sources: Vec<_> = match runtime {
        Some(runtime) => runtime.matching.rule.source().into_iter().chain(runtime.source).collect(),
        None => PullRule::in_use().filter_map(PullRule::source).collect(),
    };
    pull_sources.dedup();
    let reason: Message = judged.start.message();
    let (observed, evidence) = evidence(pair, judged);
    let mut start_sources = judged.start.sources().to_vec();
    start_sources.extend(evidence.into_iter().filter(|source| !judged.start.sources().contains(source)));
    Compatibility {
        isolation: judged.isolation,
        verdict: judged.verdict,
        support: SupportStage {
            status: judged.support,
            edition: (judged.start != StartReason::NoVersion && judged.isolation != Isolation::HostProcess)
                .then_some(pair.edition.date),
            note: judged.cell.and_then(|cell| cell.note),
            defects: judged
                .version
                .map(|image| doubts(pair.edition, pair.host, image.build, judged.isolation))
                .unwrap_or_default(),
            dispute: pair.contradictions(judged).into_iter().copied().collect(),
            sources: vec![pair.edition.source],
        },
        pull: PullStage {
            status: judged.pull,
            rule: runtime.map(|runtime| runtime.matching.rule.id()),
            runtime: pair.runtime.map(str::to_owned),
            beyond: runtime.and_then(|runtime| runtime.beyond),
            rules: judged.rules.iter().map(|(rule, status)| outcome(*rule, *status)).collect(),
            sources: pull_sources,
        },
        start: StartStage {
            status: judged.start.status(),
            reason: reason.render(lang),
            reason_id: reason.id(),
            dispute: judged.start.dispute().to_vec(),
            observed,
            sources: start_sources,
        },
    }
}

/// What people saw of the pair, and every source that it or a break between the revisions names.
fn evidence(pair: &Pair<'_>, judged: &Judged<'_>) -> (Vec<Observed>, Vec<SourceId>) {
    let mut sources: Vec<SourceId> = Vec::new();
    let mut observed = Vec::new();
    if let (Some(host), Some(image)) = (pair.host.version, judged.version) {
        if judged.isolation == Isolation::Process {
            sources.extend(catalog::breaks_between(host, image).flat_map(|row| row.sources));
        }
        let dotted = |(build, revision): (u16, u32)| {
            OsVersion { build, revision: (revision > 0).then_some(revision) }.to_string()
        };
        for seen in catalog::observations((host.build, pair.host.kind), image.build, judged.isolation) {
            sources.push(seen.source);
            observed.push(Observed {
                worked: seen.worked,
                host: dotted(seen.host),
                image: dotted(seen.image),
                base: seen.base,
                said: seen.said,
                date: seen.date,
                source: seen.source,
            });
        }
    }
    (observed, sources)
}

/// A rule's answer, as reported.
fn outcome(rule: PullRule, status: PullStatus) -> RuleOutcome {
    RuleOutcome { rule: rule.id(), status, runtimes: rule.runtimes().collect() }
}
