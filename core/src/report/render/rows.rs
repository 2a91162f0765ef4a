//! The evidence of a report as tables, the same for every text format.

use super::listings::{all_pull_rules, editions, hosts, ranges, releases, timeline};
use crate::i18n::{Lang, Message, msg};
use crate::report::{
    Compatibility, Identified, Inspected, Outcome, PullStatus, Report, StartStatus, SupportStatus,
};

/// A heading and columns of text.
pub(super) struct Table {
    /// What stands above, if anything.
    pub(super) title: Option<String>,
    /// The names of the columns.
    pub(super) header: Vec<String>,
    /// The cells.
    pub(super) rows: Vec<Vec<String>>,
}

impl Table {
    pub(super) fn new(lang: Lang, header: &[fn() -> Message]) -> Self {
        Self {
            title: None,
            header: header.iter().map(|name| name().render(lang)).collect(),
            rows: Vec::new(),
        }
    }
}

/// Every table of a report; `wide` adds what is rarely needed.
pub(super) fn tables(report: &Report, lang: Lang, wide: bool) -> Vec<Table> {
    let mut out = Vec::new();
    if !report.compatibility.is_empty() {
        out.push(stages(&report.compatibility, &defects(report), lang));
        out.extend(rules(&report.compatibility, lang).filter(|_| wide));
    }
    match &report.result {
        Some(Outcome::Identified(identified)) => out.extend(candidates(identified, lang)),
        Some(Outcome::Inspected(inspected)) => out.extend(inspection(inspected, lang, wide)),
        Some(Outcome::Matrix(matrix)) => out.extend(hosts(matrix, lang)),
        Some(Outcome::Timeline { timeline: rows }) => out.push(timeline(rows, lang, wide)),
        Some(Outcome::Editions { editions: rows }) => out.push(editions(rows, lang, wide)),
        Some(Outcome::Releases { releases: rows }) => out.push(releases(rows, lang, wide)),
        Some(Outcome::Images(list)) => out.extend(super::images::tables(list, lang, wide)),
        Some(Outcome::Rules { rules: rows, pull_rules }) => {
            let mut table =
                Table::new(lang, &[msg::label_code, msg::label_name, msg::label_severity, msg::label_what]);
            table.rows = rows
                .iter()
                .map(|rule| {
                    vec![rule.code.into(), rule.name.into(), rule.severity.as_str().into(), rule.what.clone()]
                })
                .collect();
            out.push(table);
            out.push(all_pull_rules(pull_rules, lang));
        }
        Some(Outcome::Diagnosed(diagnosis)) => out.extend(super::diagnosis::tables(diagnosis, lang, wide)),
        Some(Outcome::PullRule(rule)) => out.push(ranges(rule, lang)),
        Some(Outcome::Explained(_) | Outcome::Reviewed(_)) | None => {}
    }
    out
}

/// What stands below the tables: a heading and sentences, numbered where cells refer to them.
pub(super) fn notes(report: &Report, lang: Lang, wide: bool) -> Option<(String, Vec<String>)> {
    let (label, notes) = match &report.result {
        Some(Outcome::Releases { releases }) => (
            msg::label_disputes(),
            releases.iter().filter_map(|row| Some(format!("{}: {}", row.name, row.dispute?))).collect(),
        ),
        Some(Outcome::Images(list)) => (msg::label_repositories(), list.notes(wide, lang)),
        Some(Outcome::PullRule(rule)) => {
            (msg::label_notes(), rule.note.map(str::to_owned).into_iter().collect())
        }
        _ => (msg::label_defects(), numbered(&defects(report))),
    };
    Some((label.render(lang), notes)).filter(|(_, notes): &(_, Vec<String>)| !notes.is_empty())
}

fn numbered(texts: &[&str]) -> Vec<String> {
    texts.iter().enumerate().map(|(place, text)| format!("{} {text}", mark(place))).collect()
}

/// `[1]`, as cells and notes write it.
fn mark(place: usize) -> String {
    format!("[{}]", place.saturating_add(1))
}

/// What is known to be wrong with what a report tells of the matrix, each once.
fn defects(report: &Report) -> Vec<&'static str> {
    let mut out = Vec::new();
    let mut add = |texts: &[&'static str]| {
        for text in texts {
            if !out.contains(text) {
                out.push(*text);
            }
        }
    };
    for row in &report.compatibility {
        add(&row.support.defects);
    }
    match &report.result {
        Some(Outcome::Matrix(matrix)) => add(&matrix.edition.defects),
        Some(Outcome::Timeline { timeline }) => timeline.iter().for_each(|row| add(&row.defects)),
        _ => {}
    }
    out
}

/// A status with the marks of the defects that concern it.
pub(super) fn marked(status: &str, places: impl Iterator<Item = usize>) -> String {
    let marks: String = places.map(mark).collect();
    if marks.is_empty() { status.to_owned() } else { format!("{status} {marks}") }
}

/// The places of texts in a list of all of them.
pub(super) fn places(texts: &[&str], all: &[&str]) -> impl Iterator<Item = usize> {
    texts.iter().filter_map(|text| all.iter().position(|known| known == text)).collect::<Vec<_>>().into_iter()
}

fn stages(compatibility: &[Compatibility], all: &[&str], lang: Lang) -> Table {
    let mut table = Table::new(
        lang,
        &[msg::label_isolation, msg::label_verdict, msg::label_support, msg::label_pull, msg::label_start],
    );
    table.rows = compatibility
        .iter()
        .map(|row| {
            let support = match row.support.edition {
                Some(edition) => format!("{} ({edition})", support(row.support.status)),
                None => support(row.support.status).to_owned(),
            };
            let support = marked(&support, places(&row.support.defects, all));
            let pull = match row.pull.rule {
                Some(rule) => format!("{} ({rule})", pull(row.pull.status)),
                None => pull(row.pull.status).to_owned(),
            };
            vec![
                row.isolation.as_str().into(),
                row.verdict.as_str().into(),
                support,
                pull,
                start(row.start.status).to_owned(),
            ]
        })
        .collect();
    table
}

fn rules(compatibility: &[Compatibility], lang: Lang) -> Option<Table> {
    let first = compatibility.first().filter(|row| !row.pull.rules.is_empty())?;
    let mut table = Table::new(lang, &[msg::label_rule, msg::label_pull, msg::label_runtimes]);
    table.title = Some(msg::label_rules().render(lang));
    table.rows = first
        .pull
        .rules
        .iter()
        .map(|rule| vec![rule.rule.into(), pull(rule.status).into(), rule.runtimes.join(", ")])
        .collect();
    Some(table)
}

fn candidates(identified: &Identified, lang: Lang) -> Option<Table> {
    if identified.candidates.is_empty() {
        return None;
    }
    let mut table = Table::new(lang, &[msg::label_version, msg::label_release]);
    table.title = Some(msg::label_candidates().render(lang));
    let row =
        |candidate: &crate::report::Candidate| vec![candidate.version.clone(), candidate.release.into()];
    table.rows = identified.candidates.iter().map(row).collect();
    Some(table)
}

fn inspection(inspected: &Inspected, lang: Lang, wide: bool) -> Vec<Table> {
    let mut out = Vec::new();
    if !inspected.objects.is_empty() {
        let mut header: Vec<fn() -> Message> = vec![
            msg::label_object,
            msg::label_verdict,
            msg::label_isolation,
            msg::label_host,
            msg::label_nodes,
        ];
        header.extend([msg::label_container as fn() -> Message, msg::label_image, msg::label_version]);
        if wide {
            header.extend([msg::label_runtime as fn() -> Message, msg::label_reason]);
        }
        let mut table = Table::new(lang, &header);
        for object in &inspected.objects {
            let isolation = object.isolation.map_or("-", |isolation| isolation.as_str());
            if object.hosts.is_empty() {
                let mut row = vec![object.object.clone(), object.verdict.as_str().into(), isolation.into()];
                row.extend(["-".to_owned(), object.node.clone().unwrap_or_else(|| "-".into())]);
                row.resize(header.len(), "-".to_owned());
                table.rows.push(row);
            }
            for group in &object.hosts {
                for container in &group.containers {
                    let mut row = vec![
                        object.object.clone(),
                        container.verdict.as_str().into(),
                        isolation.into(),
                        group.version.clone().unwrap_or_else(|| "-".into()),
                        names(&group.nodes),
                        container.container.clone(),
                        container.image.clone(),
                        container.version.clone().unwrap_or_else(|| "-".into()),
                    ];
                    if wide {
                        row.push(group.runtime.clone().unwrap_or_else(|| "-".into()));
                        row.push(container.reason.clone());
                    }
                    table.rows.push(row);
                }
            }
        }
        out.push(table);
    }
    if !inspected.nodes.is_empty() {
        let mut table = Table::new(
            lang,
            &[
                msg::label_node,
                msg::label_os,
                msg::label_version,
                msg::label_release,
                msg::label_kind,
                msg::label_runtime,
                msg::label_rule,
            ],
        );
        let or_dash = |text: Option<&str>| text.unwrap_or("-").to_owned();
        table.rows = inspected
            .nodes
            .iter()
            .map(|node| {
                vec![
                    node.node.clone(),
                    node.os.as_str().to_owned(),
                    or_dash(node.version.as_deref()),
                    or_dash(node.release),
                    or_dash(node.kind),
                    or_dash(node.runtime.as_deref()),
                    or_dash(node.rule),
                ]
            })
            .collect();
        out.push(table);
    }
    out
}

/// Two names, and how many more.
fn names(nodes: &[String]) -> String {
    match nodes {
        [] => "-".to_owned(),
        [one] => one.clone(),
        [a, b] => format!("{a},{b}"),
        [a, b, rest @ ..] => format!("{a},{b},+{}", rest.len()),
    }
}

pub(super) const fn support(status: SupportStatus) -> &'static str {
    match status {
        SupportStatus::Supported => "supported",
        SupportStatus::Preview => "preview",
        SupportStatus::Unsupported => "unsupported",
        SupportStatus::Undocumented => "undocumented",
        SupportStatus::Depends => "depends",
    }
}

const fn pull(status: PullStatus) -> &'static str {
    match status {
        PullStatus::Accepted => "accepted",
        PullStatus::Refused => "refused",
        PullStatus::Depends => "depends",
        PullStatus::Unknown => "unknown",
    }
}

const fn start(status: StartStatus) -> &'static str {
    match status {
        StartStatus::Expected => "expected",
        StartStatus::Blocked => "blocked",
        StartStatus::Disputed => "disputed",
        StartStatus::Unknown => "unknown",
    }
}
