//! **images**: what to build on for a host, and what each known tag would do there.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::check::{host_facts, is_open, isolations, need_host, overall};
use super::context::Context;
use super::workload::reason;
use crate::catalog::{self, BASE_IMAGES, BaseImage, Runtime, Tag};
use crate::compat::{Host, Judged, judge};
use crate::date::Date;
use crate::i18n::{Lang, Message, msg};
use crate::image::{Entry, Image, Offer, Reference};
use crate::order;
use crate::report::{
    BaseName, ImageBasis, ImageChoice, ImageKind, ImageList, ImageOnHost, ImageRepository, ImageTag,
    Operation, Os, Outcome, Report, Verdict,
};
use crate::request::{Images, Isolation};
use crate::rules::{Findings, Pair, check_image, check_pair};
use crate::version::OsVersion;

/// What to build on.
pub(crate) fn images(request: &Images) -> Report {
    let context = Context::new(
        Operation::Images,
        request.as_of.as_deref(),
        request.today.as_deref(),
        request.lang.as_deref(),
    );
    let mut context = match context {
        Ok(context) => context,
        Err(report) => return *report,
    };
    let (today, lang) = (context.today, context.lang);
    let runtime = context.runtime(request.runtime.as_deref());
    let about_host = [
        ("runtime", request.runtime.is_some()),
        ("isolation", request.isolation.is_some()),
        ("hostKind", request.host_kind.is_some()),
    ];
    for (key, _) in about_host.iter().filter(|(_, given)| *given && request.host.is_none()) {
        context.wrong(key, &msg::detail_needs_host());
    }
    let host = request.host.as_deref().map(|text| Host::from_text(text, request.host_kind));
    if let Some(host) = &host {
        need_host(&mut context, host, request.host_kind);
    }
    if context.is_refused() {
        return context.refuse(Operation::Images);
    }
    let question = host.map(|host| Question {
        isolations: isolations(request.isolation, &host),
        open: is_open(request.isolation, &host),
        host,
        runtime,
        runtime_text: request.runtime.as_deref(),
        context,
    });
    let mut ranked: Vec<Ranked> = Vec::new();
    let mut repositories: Vec<ImageRepository> = Vec::new();
    let mut known: Vec<&'static BaseImage> = BASE_IMAGES.iter().collect();
    order::sort_by(&mut known, |a, b| place(a).cmp(&place(b)));
    for repository in known {
        let from = ranked.len();
        let mut tags = Vec::new();
        for tag in repository.tags {
            let on_host =
                question.as_ref().map(|question| question.on_host(repository, tag)).unwrap_or_default();
            if let Some(question) = &question
                && !tag.is_alias()
                && repository.moved.is_none()
            {
                ranked.extend(question.rank(repository, tag, &on_host));
            }
            tags.push(row(tag, on_host, today));
        }
        let has_some = !repository.tags.is_empty() || repository.moved.is_some();
        let none_runs = question.as_ref().is_some_and(|question| has_some && !question.any_runs(&tags));
        let nothing = none_runs.then(|| nothing(repository, lang));
        // Of a product one image: which version of it to take is not a question of hosts.
        if repository.kind == ImageKind::Product {
            let mut own: Vec<Ranked> = ranked.drain(from..).collect();
            order::sort_by(&mut own, |a, b| a.key.cmp(&b.key));
            ranked.extend(own.into_iter().next());
        }
        repositories.push(described(repository, tags, nothing));
    }
    order::sort_by(&mut ranked, |a, b| a.key.cmp(&b.key));
    let choices: Vec<ImageChoice> = ranked.into_iter().map(|ranked| ranked.choice).collect();
    answer(question, ImageList { choices, repositories }, lang)
}

/// The report: with a host, what `check` says of the best choice too.
fn answer(question: Option<Question<'_>>, list: ImageList, lang: Lang) -> Report {
    let Some(mut question) = question else {
        let tags: usize = list.repositories.iter().map(|repository| repository.tags.len()).sum();
        let summary = msg::summary_images(&tags.to_string(), &list.repositories.len().to_string());
        let mut report = Report::new(Operation::Images, summary.render(lang));
        report.result = Some(Outcome::Images(list));
        return report;
    };
    let label = question.host.label();
    let (summary, verdict) = match list.choices.first() {
        Some(best) => (msg::summary_images_best(&label, &best.image, &best.reason), best.verdict),
        None => (msg::summary_images_none(&label), Verdict::Blocked),
    };
    if let Some(best) = list.choices.first() {
        question.find(&best.image);
    }
    let mut report = Report::new(Operation::Images, summary.render(lang));
    report.verdict = Some(verdict);
    report.host = Some(host_facts(&question.host));
    report.findings = question.context.findings.into_list();
    report.result = Some(Outcome::Images(list));
    report
}

/// A host with all that its images are judged by.
struct Question<'a> {
    host: Host<'a>,
    isolations: Vec<Isolation>,
    /// Nothing says which isolation counts.
    open: bool,
    runtime: Option<Runtime>,
    runtime_text: Option<&'a str>,
    context: Context,
}

/// A choice with what it is ranked by.
struct Ranked {
    key: Key,
    choice: ImageChoice,
}

/// Runs before depends; serviced before ended; the host's own binaries first; long-term before short; then the newer
/// release; then base images before what is built on them, and the smaller before the larger.
type Key = (Verdict, bool, bool, bool, Reverse<u16>, ImageKind, BaseName);

impl Question<'_> {
    /// What a tag does under each isolation.
    fn on_host(&self, repository: &BaseImage, tag: &Tag) -> Vec<ImageOnHost> {
        let input = reference(repository, tag);
        let versions: Vec<String> =
            tag.builds().iter().map(|b| OsVersion::of_build(*b).to_string()).collect();
        let entries: Vec<Entry<'_>> = versions.iter().map(|version| entry(version)).collect();
        let offers = match tag.build() {
            Some(build) => vec![Offer::Version(OsVersion::of_build(build))],
            // The order and the revisions of the index are not known: every entry could be the preferred one.
            None => (0..entries.len())
                .map(|first| {
                    let mut order = entries.clone();
                    order.rotate_left(first);
                    Offer::Index(order)
                })
                .collect(),
        };
        self.isolations
            .iter()
            .map(|isolation| {
                let mut answer: Option<(Verdict, String)> = None;
                for offer in &offers {
                    let image = Image {
                        input: &input,
                        reference: Reference::parse(&input),
                        basis: ImageBasis::Tag,
                        offer: offer.clone(),
                        os: Os::Windows,
                        reason: msg::identify_tag(&input),
                    };
                    let (verdict, why) = self.judge(&image, *isolation);
                    answer = Some(match answer {
                        Some((known, first)) if known == verdict && first == why => (known, first),
                        Some((known, _)) => {
                            (known.either(verdict), msg::start_varies().render(self.context.lang))
                        }
                        None => (verdict, why),
                    });
                }
                let (verdict, reason) = answer.unwrap_or((Verdict::Unknown, String::new()));
                ImageOnHost { isolation: *isolation, verdict, reason }
            })
            .collect()
    }

    fn judge(&self, image: &Image<'_>, isolation: Isolation) -> (Verdict, String) {
        let judged = [judge(self.context.edition, &self.host, image, self.runtime, isolation)];
        let why = reason(&judged[0], &self.pair(image, &judged), isolation);
        (judged[0].verdict, why.render(self.context.lang))
    }

    fn pair<'b>(&'b self, image: &'b Image<'b>, judged: &'b [Judged<'b>]) -> Pair<'b> {
        Pair {
            host: &self.host,
            image,
            judged,
            runtime: self.runtime_text,
            rule: self.runtime.map(|runtime| runtime.matching.rule.id()),
            edition: self.context.edition,
            today: self.context.today,
            container: None,
            cluster: None,
            written: None,
            kubernetes: false,
        }
    }

    /// What is to be said of an image on the host.
    fn find(&mut self, image: &str) {
        let none = BTreeMap::new();
        let image = Image::from_text(image, &none);
        let mut findings = Findings::new(self.context.lang);
        let judged: Vec<_> = self
            .isolations
            .iter()
            .map(|isolation| judge(self.context.edition, &self.host, &image, self.runtime, *isolation))
            .collect();
        let pair = self.pair(&image, &judged);
        check_image(&pair.view(), &mut findings);
        check_pair(&pair, &mut findings);
        self.context.findings = findings;
    }

    /// The place of a tag among the choices; none when it does not run, or offers several releases.
    fn rank(&self, repository: &BaseImage, tag: &Tag, on_host: &[ImageOnHost]) -> Option<Ranked> {
        let (build, lang) = (tag.build()?, self.context.lang);
        let verdict = overall(on_host.iter().map(|answer| answer.verdict), self.open);
        if !matches!(verdict, Verdict::Runs | Verdict::Depends) {
            return None;
        }
        let hosts = || self.host.possible.iter().map(|(version, _)| version.build);
        let own = hosts().any(|host| catalog::same_family(host, build));
        let ends = tag.ends().unwrap_or_default();
        let ended = self.context.today.zip(Date::parse(ends)).is_some_and(|(today, ends)| ends < today);
        // A product's own support ends before that of its long-term release, and says nothing against the release.
        let of_release = tag.release().is_some_and(|release| release.channel == "LTSC");
        let long_term = tag.is_long_term() || repository.kind == ImageKind::Product && of_release;
        let mut sentences = Vec::new();
        if own && hosts().all(|host| host == build) {
            sentences.push(msg::images_own_build().render(lang));
        } else if own {
            sentences.push(msg::images_own_family().render(lang));
        }
        let differ = on_host.iter().any(|answer| answer.verdict != verdict);
        if self.open && differ {
            let list: Vec<String> = on_host
                .iter()
                .map(|answer| format!("{} = {}", answer.isolation.as_str(), answer.verdict.as_str()))
                .collect();
            sentences.push(msg::images_by_isolation(&list.join(", ")).render(lang));
        } else if verdict != Verdict::Runs || !own {
            sentences.extend(on_host.first().map(|answer| answer.reason.clone()));
        }
        let servicing = match (ended, tag.is_long_term()) {
            (true, _) => msg::images_ended(ends),
            (false, true) => msg::images_long_term(ends),
            (false, false) => msg::images_short_term(ends),
        };
        sentences.push(servicing.render(lang));
        sentences.push(contents(repository, tag.base()).render(lang));
        let image = reference(repository, tag);
        Some(Ranked {
            key: (verdict, ended, !own, !long_term, Reverse(build), repository.kind, tag.base()),
            choice: ImageChoice {
                from: format!("FROM {image}"),
                image,
                version: OsVersion::of_build(build).to_string(),
                base: tag.base(),
                verdict,
                reason: sentences.join(" "),
            },
        })
    }

    fn any_runs(&self, tags: &[ImageTag]) -> bool {
        tags.iter().any(|tag| {
            let verdict = overall(tag.on_host.iter().map(|answer| answer.verdict), self.open);
            matches!(verdict, Verdict::Runs | Verdict::Depends)
        })
    }
}

fn entry(version: &str) -> Entry<'_> {
    Entry {
        os: Some("windows"),
        architecture: Some("amd64"),
        os_version: Some(version),
        digest: None,
        has_platform: true,
        is_index: false,
    }
}

fn reference(repository: &BaseImage, tag: &Tag) -> String {
    format!("{}:{}", repository.repository, tag.tag)
}

/// The base images first, smallest first, then what is built on them, then the rest.
fn place(repository: &BaseImage) -> (bool, ImageKind, Option<BaseName>) {
    (repository.moved.is_some(), repository.kind, repository.tags.iter().map(Tag::base).min())
}

/// What it contains: of a product what it is, on which base.
fn contents(repository: &BaseImage, base: BaseName) -> Message {
    if repository.kind == ImageKind::Product {
        let is_base = |other: &&BaseImage| {
            other.kind == ImageKind::Base && other.tags.first().is_some_and(|tag| tag.base() == base)
        };
        return msg::images_on_base(
            repository.name,
            BASE_IMAGES.iter().find(is_base).map_or("", |base| base.name),
        );
    }
    match base {
        BaseName::Nanoserver => msg::images_nanoserver(),
        BaseName::Servercore => msg::images_servercore(),
        BaseName::Server => msg::images_server(),
        BaseName::Windows => msg::images_windows(),
    }
}

/// Why a repository has nothing for a host, and where to look.
fn nothing(repository: &BaseImage, lang: Lang) -> String {
    let sentence = match (repository.moved, repository.successor) {
        (Some(date), Some(successor)) => return msg::images_moved(date, successor).render(lang),
        (None, Some(successor)) => Some(msg::images_elsewhere(successor)),
        _ => None,
    };
    let elsewhere = sentence.map_or_else(String::new, |sentence| format!(" {}", sentence.render(lang)));
    msg::images_nothing().render(lang) + &elsewhere
}

fn row(tag: &'static Tag, on_host: Vec<ImageOnHost>, today: Option<Date>) -> ImageTag {
    let ends = tag.ends();
    ImageTag {
        tag: tag.tag,
        versions: tag.builds().iter().map(|build| OsVersion::of_build(*build).to_string()).collect(),
        release: tag.release().map(|release| release.id),
        base: tag.base(),
        ends,
        serviced: today.zip(ends.and_then(Date::parse)).map(|(today, ends)| today <= ends),
        on_host,
        sources: tag.sources(),
    }
}

fn described(repository: &BaseImage, tags: Vec<ImageTag>, nothing: Option<String>) -> ImageRepository {
    ImageRepository {
        repository: repository.repository,
        name: repository.name,
        kind: repository.kind,
        complete: repository.complete,
        date: repository.date,
        latest: repository.latest,
        moved: repository.moved,
        successor: repository.successor,
        note: repository.note,
        nothing,
        tags,
        sources: std::iter::once(repository.source).chain(repository.latest_source).collect(),
    }
}
