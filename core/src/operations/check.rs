//! **check**: one host, one image.

use super::context::Context;
use super::stages::compatibility;
use crate::catalog;
use crate::compat::{Host, Judged, StartReason, judge};
use crate::i18n::{Lang, Message, msg};
use crate::image::{Choice, Image, Offer};
use crate::order;
use crate::report::{
    Candidate, HostFacts, ImageBasis, ImageFacts, Operation, Os, PullStatus, Report, Selection, StartStatus,
    SupportStatus, Verdict,
};
use crate::request::{Check, HostKind, ImageInput, Isolation};
use crate::rules::{Pair, check_image, check_pair};
use crate::version::OsVersion;

/// Will this image run on this host?
pub(crate) fn check(request: &Check) -> Report {
    let context = Context::new(
        Operation::Check,
        request.as_of.as_deref(),
        request.today.as_deref(),
        request.lang.as_deref(),
    );
    let mut context = match context {
        Ok(context) => context,
        Err(report) => return *report,
    };
    let runtime = context.runtime(request.runtime.as_deref());
    let host = Host::from_text(request.host.as_str(), request.host_kind);
    need_host(&mut context, &host, request.host_kind);
    let unnamed = msg::label_unnamed_image().render(context.lang);
    let image = match &request.image {
        ImageInput::Text(text) => Image::from_text(text, &request.images),
        ImageInput::Oci(document) => Image::from_oci(&unnamed, document),
    };
    let no_image = image.reference.is_none() && image.basis == ImageBasis::Nothing && image.os == Os::Unknown;
    if no_image && image.offer != Offer::Unversioned {
        context.wrong("image", &image.reason);
    }
    if context.is_refused() {
        return context.refuse(Operation::Check);
    }

    let judged: Vec<Judged<'_>> = isolations(request.isolation, &host)
        .iter()
        .map(|isolation| judge(context.edition, &host, &image, runtime, *isolation))
        .collect();
    let pair = Pair {
        host: &host,
        image: &image,
        judged: &judged,
        runtime: request.runtime.as_deref(),
        rule: runtime.map(|runtime| runtime.matching.rule.id()),
        edition: context.edition,
        today: context.today,
        container: None,
        kubernetes: false,
        cluster: None,
        written: None,
    };
    check_image(&pair.view(), &mut context.findings);
    check_pair(&pair, &mut context.findings);
    let (verdict, summary) = sum(&pair, request.isolation, context.lang);
    let mut report = Report::new(Operation::Check, summary);
    report.verdict = Some(verdict);
    report.host = Some(host_facts(&host));
    report.image = Some(image_facts(&image, &judged, pair.rule, context.lang));
    report.compatibility =
        judged.iter().map(|judged| compatibility(&pair, judged, context.lang, runtime)).collect();
    report.findings = context.findings.into_list();
    report
}

/// Says so when what was given names no host, or none of the kind that was given.
pub(crate) fn need_host(context: &mut Context, host: &Host<'_>, kind: Option<HostKind>) {
    if !host.possible.is_empty() {
        return;
    }
    let detail = match kind {
        Some(kind) if !Host::from_text(host.input.as_ref(), None).possible.is_empty() => {
            msg::detail_host_kind(host.input.trim(), kind_name(Some(kind)))
        }
        _ => host.reason.clone(),
    };
    context.wrong("host", &detail);
}

/// The isolation asked about; else the host's default first, then the other.
pub(crate) fn isolations(asked: Option<Isolation>, host: &Host<'_>) -> Vec<Isolation> {
    match (asked, host.default_isolation()) {
        (Some(isolation), _) => vec![isolation],
        (None, Some(Isolation::Hyperv)) => vec![Isolation::Hyperv, Isolation::Process],
        (None, _) => vec![Isolation::Process, Isolation::Hyperv],
    }
}

/// Whether nothing says which isolation counts.
pub(crate) fn is_open(asked: Option<Isolation>, host: &Host<'_>) -> bool {
    asked.is_none() && host.default_isolation().is_none()
}

/// The verdict of the isolation that counts, which is the first; of all together when none is known to count.
pub(crate) fn overall(mut verdicts: impl Iterator<Item = Verdict>, open: bool) -> Verdict {
    let first = verdicts.next().unwrap_or(Verdict::Unknown);
    if open { verdicts.fold(first, Verdict::either) } else { first }
}

/// The verdict and its sentence. Without an isolation asked for and without a default (a build that is both
/// server and client) both isolations must agree.
fn sum(pair: &Pair<'_>, asked: Option<Isolation>, lang: Lang) -> (Verdict, String) {
    let Some(main) = pair.main() else { return (Verdict::Unknown, String::new()) };
    let open = is_open(asked, pair.host);
    let verdict = overall(pair.judged.iter().map(|judged| judged.verdict), open);
    let (image, host) = (pair.image_label(), pair.host.label());
    let isolation = main.isolation.label();
    let documented = matches!(main.support, SupportStatus::Supported | SupportStatus::Preview);
    let message = match verdict {
        Verdict::Runs if open => msg::summary_runs_default(&image, &host),
        Verdict::Runs if main.support == SupportStatus::Unsupported => {
            msg::summary_runs_unsupported(&image, &host, isolation, pair.edition.date)
        }
        Verdict::Runs => msg::summary_runs(&image, &host, isolation),
        _ if pair.image.os == Os::Linux => msg::summary_blocked_linux(&image, &host),
        Verdict::Depends if open && main.verdict != verdict => {
            let list: Vec<String> = pair
                .judged
                .iter()
                .map(|judged| format!("{} = {}", judged.isolation.as_str(), judged.verdict.as_str()))
                .collect();
            msg::summary_depends_isolation(&image, &host, &list.join(", "))
        }
        Verdict::Unknown => {
            let reason = main.choice.and_then(|choice| uncertainty(&choice, pair.rule.unwrap_or("?")));
            msg::summary_unknown(&image, &host, &reason.as_ref().unwrap_or(&pair.image.reason).render(lang))
        }
        Verdict::Blocked if documented && main.start.status() == StartStatus::Blocked => {
            let reason = main.start.message().render(lang);
            msg::summary_blocked_though_documented(&image, &host, isolation, &reason)
        }
        Verdict::Blocked
            if main.start.status() != StartStatus::Blocked && main.pull == PullStatus::Refused =>
        {
            let message =
                if documented { msg::summary_blocked_documented } else { msg::summary_blocked_pull };
            match pair.rule {
                Some(rule) if main.start == StartReason::NoVersion => msg::summary_blocked_pull_only(
                    &image,
                    &host,
                    isolation,
                    pair.runtime.unwrap_or(rule),
                    rule,
                ),
                Some(rule) => message(&image, &host, isolation, pair.runtime.unwrap_or(rule), rule),
                None => msg::summary_blocked_everywhere(&image, &host, isolation),
            }
        }
        Verdict::Blocked if main.pull == PullStatus::Refused && pair.rule.is_some() => {
            let rule = pair.rule.unwrap_or_default();
            let reason = main.start.message().render(lang);
            msg::summary_blocked_both(&image, &host, isolation, pair.runtime.unwrap_or(rule), rule, &reason)
        }
        Verdict::Blocked => {
            msg::summary_blocked(&image, &host, isolation, &main.start.message().render(lang))
        }
        Verdict::Depends
            if main.pull == PullStatus::Depends
                && main.start.status() == StartStatus::Expected
                && [PullStatus::Accepted, PullStatus::Refused]
                    .iter()
                    .all(|s| !main.rules_with(*s).is_empty()) =>
        {
            let with = |status| main.rules_with(status);
            msg::summary_depends_runtime(
                &image,
                &host,
                isolation,
                &with(PullStatus::Accepted),
                &with(PullStatus::Refused),
            )
        }
        Verdict::Depends if main.pull == PullStatus::Unknown && main.start == StartReason::HostProcess => {
            msg::summary_depends_pull(&image, &host, isolation)
        }
        Verdict::Depends => {
            let by_host = match main.start.status() {
                StartStatus::Disputed => None,
                _ => by_host(pair, main),
            };
            match (by_host, main.start.status()) {
                (Some(versions), _) => msg::summary_depends_host(&image, &host, isolation, &versions),
                (None, StartStatus::Expected) => {
                    msg::summary_depends(&image, &host, isolation, &pair.host.reason.render(lang))
                }
                (None, _) => {
                    msg::summary_depends(&image, &host, isolation, &main.start.message().render(lang))
                }
            }
        }
    };
    (verdict, message.render(lang))
}

/// `Windows 11, version 23H2: blocked; Windows 11, version 24H2: runs`; none when all agree.
fn by_host(pair: &Pair<'_>, main: &Judged<'_>) -> Option<String> {
    let first = main.hosts.first()?.1;
    main.hosts.iter().any(|(_, verdict)| *verdict != first).then(|| {
        let releases = pair.host.releases.iter().filter_map(|release| {
            let (_, verdict) = main.hosts.iter().find(|(host, _)| *host == (release.build, release.kind))?;
            Some(format!("{}: {}", release.name, verdict.as_str()))
        });
        releases.collect::<Vec<_>>().join("; ")
    })
}

/// The host, as reported.
pub(crate) fn host_facts(host: &Host<'_>) -> HostFacts {
    HostFacts {
        input: host.input.clone().into_owned(),
        version: host.version.map(|version| version.to_string()),
        build: host.version.map(|version| version.build),
        revision: host.version.and_then(|version| version.revision),
        release: host.release().map(|release| release.id),
        kind: kind_name(host.kind),
        candidates: if host.releases.len() > 1 { candidates(&host.releases) } else { Vec::new() },
    }
}

/// `server`, `client` or `unknown`.
pub(crate) const fn kind_name(kind: Option<HostKind>) -> &'static str {
    match kind {
        Some(HostKind::Server) => "server",
        Some(HostKind::Client) => "client",
        None => "unknown",
    }
}

/// Releases as candidates.
pub(crate) fn candidates(releases: &[&'static catalog::Release]) -> Vec<Candidate> {
    let candidate = |release: &&'static catalog::Release| Candidate {
        version: OsVersion::of_build(release.build).to_string(),
        release: release.id,
    };
    releases.iter().map(candidate).collect()
}

fn image_facts(
    image: &Image<'_>,
    judged: &[Judged<'_>],
    rule: Option<&'static str>,
    lang: Lang,
) -> ImageFacts {
    let main = judged.first();
    let version = image.offer.version().or_else(|| {
        main.filter(|main| main.choice.is_some_and(|choice| choice.taken.is_some()))
            .and_then(|main| main.version)
    });
    let possible = match &image.offer {
        Offer::OneOf(releases) => candidates(releases),
        Offer::Index(entries) if version.is_none() => {
            let mut builds: Vec<u16> = entries.iter().filter_map(|e| Some(e.version()?.build)).collect();
            order::sort_by(&mut builds, Ord::cmp);
            builds.dedup();
            let releases: Vec<_> = builds.into_iter().filter_map(catalog::image_release).collect();
            candidates(&releases)
        }
        _ => Vec::new(),
    };
    ImageFacts {
        input: image.input.to_owned(),
        reference: image.reference.map(|_| image.input.trim().to_owned()),
        version: version.map(|version| version.to_string()),
        build: version.map(|version| version.build),
        revision: version.and_then(|version| version.revision),
        release: version.and_then(|version| catalog::image_release(version.build)).map(|release| release.id),
        basis: image.basis,
        candidates: possible,
        selection: main.and_then(|main| selection(image, main, rule?, lang)),
    }
}

/// Why the index alone does not say what the entry that is taken holds.
fn uncertainty(choice: &Choice<'_>, rule: &str) -> Option<Message> {
    let entry = choice.taken.filter(|entry| !entry.is_certain())?;
    Some(if entry.is_index { msg::selection_an_index(rule) } else { msg::selection_no_platform(rule) })
}

fn selection(image: &Image<'_>, main: &Judged<'_>, rule: &str, lang: Lang) -> Option<Selection> {
    let choice = main.choice?;
    let reason = match choice.taken {
        Some(entry) if !entry.is_certain() => uncertainty(&choice, rule)?,
        None if choice.offered == 0 => msg::selection_no_windows(),
        Some(_) => msg::selection_taken(&choice.accepted.to_string(), &choice.offered.to_string(), rule),
        None => {
            let Offer::Index(entries) = &image.offer else { return None };
            let versions: Vec<&str> =
                entries.iter().filter(|e| e.is_windows()).map(|e| e.os_version.unwrap_or("?")).collect();
            msg::selection_refused(&choice.offered.to_string(), rule, &versions.join(", "))
        }
    };
    Some(Selection {
        offered: choice.offered,
        accepted: choice.accepted,
        os_version: choice.taken.and_then(|entry| entry.os_version.map(str::to_owned)),
        digest: choice.taken.and_then(|entry| entry.digest.map(str::to_owned)),
        reason: reason.render(lang),
    })
}
