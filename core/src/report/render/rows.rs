//! The evidence of a report as tables, the same for every text format.

use crate::i18n::{Lang, Message, msg};
use crate::report::{
    Compatibility, Identified, ImageList, Inspected, MatrixTable, Outcome, Phase, PullStatus, ReleaseRow,
    Report, StartStatus, SupportStatus,
};
use crate::request::Isolation;

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
    fn new(lang: Lang, header: &[fn() -> Message]) -> Self {
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
        out.push(stages(&report.compatibility, lang));
        out.extend(rules(&report.compatibility, lang).filter(|_| wide));
    }
    match &report.result {
        Some(Outcome::Identified(identified)) => out.extend(candidates(identified, lang)),
        Some(Outcome::Inspected(inspected)) => out.extend(inspection(inspected, lang, wide)),
        Some(Outcome::Matrix(matrix)) => out.extend(editions(matrix, lang)),
        Some(Outcome::Releases { releases: rows }) => out.push(releases(rows, lang, wide)),
        Some(Outcome::Images(list)) => out.extend(images(list, lang, wide)),
        Some(Outcome::Rules { rules: rows }) => {
            let mut table =
                Table::new(lang, &[msg::label_code, msg::label_name, msg::label_severity, msg::label_what]);
            table.rows = rows
                .iter()
                .map(|rule| {
                    vec![rule.code.into(), rule.name.into(), rule.severity.as_str().into(), rule.what.clone()]
                })
                .collect();
            out.push(table);
        }
        Some(Outcome::Explained(_) | Outcome::Reviewed(_)) | None => {}
    }
    out
}

fn stages(compatibility: &[Compatibility], lang: Lang) -> Table {
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

fn editions(matrix: &MatrixTable, lang: Lang) -> Vec<Table> {
    let has_notes = matrix.hosts.iter().flat_map(|host| &host.images).any(|cell| cell.note.is_some());
    let tables = matrix.hosts.iter().map(|host| {
        let mut header: Vec<fn() -> Message> =
            vec![msg::label_image, msg::label_builds, msg::label_hyperv, msg::label_process];
        if has_notes {
            header.push(msg::label_note);
        }
        let mut table = Table::new(lang, &header);
        table.title = Some(format!("{} ({})", host.host, host.kind));
        table.rows = host
            .images
            .iter()
            .map(|cell| {
                let builds: Vec<String> = cell.builds.iter().map(u16::to_string).collect();
                let mut row = vec![
                    cell.image.to_owned(),
                    builds.join(","),
                    support(cell.hyperv).to_owned(),
                    support(cell.process).to_owned(),
                ];
                if has_notes {
                    row.push(cell.note.unwrap_or("").to_owned());
                }
                row
            })
            .collect();
        table
    });
    tables.collect()
}

fn releases(rows: &[ReleaseRow], lang: Lang, wide: bool) -> Table {
    let mut header: Vec<fn() -> Message> = vec![
        msg::label_release,
        msg::label_version,
        msg::label_channel,
        msg::label_available,
        msg::label_ends,
    ];
    let dated = rows.iter().any(|row| row.serviced.is_some());
    if dated {
        header.push(msg::label_serviced);
    }
    header.push(msg::label_tags);
    if wide {
        header.push(msg::label_phases);
    }
    let mut table = Table::new(lang, &header);
    table.rows = rows
        .iter()
        .map(|row| {
            let last = row.phases.iter().map(|phase| phase.ends).max().unwrap_or("-");
            let mut cells = vec![
                row.name.to_owned(),
                row.version.clone(),
                row.channel.to_owned(),
                row.available.to_owned(),
                last.to_owned(),
            ];
            if dated {
                cells.push(yes_no(row.serviced));
            }
            cells.push(if row.tags.is_empty() { "-".to_owned() } else { row.tags.join(",") });
            if wide {
                let phase = |phase: &Phase| format!("{} {}", phase.phase, phase.ends);
                cells.push(row.phases.iter().map(phase).collect::<Vec<_>>().join(", "));
            }
            cells
        })
        .collect();
    table
}

/// The choices, when wide, and the tags: with a host those of the base images, unless wide.
fn images(list: &ImageList, lang: Lang, wide: bool) -> Vec<Table> {
    let mut out = Vec::new();
    if wide && !list.choices.is_empty() {
        let mut table =
            Table::new(lang, &[msg::label_image, msg::label_version, msg::label_verdict, msg::label_reason]);
        table.title = Some(msg::label_build_on().render(lang));
        table.rows = list
            .choices
            .iter()
            .map(|choice| {
                vec![
                    choice.image.clone(),
                    choice.version.clone(),
                    choice.verdict.as_str().into(),
                    choice.reason.clone(),
                ]
            })
            .collect();
        out.push(table);
    }
    let shown = || list.repositories.iter().filter(|r| wide || list.is_listed(r));
    let first = shown().find_map(|repository| repository.tags.first());
    let Some(first) = first else { return out };
    let mut header: Vec<fn() -> Message> = vec![msg::label_image, msg::label_version];
    header.extend(first.on_host.iter().map(|on_host| match on_host.isolation {
        Isolation::Process => msg::label_process,
        Isolation::Hyperv => msg::label_hyperv,
        Isolation::HostProcess => msg::label_verdict,
    }));
    header.push(msg::label_ends);
    let dated = shown().flat_map(|repository| &repository.tags).any(|tag| tag.serviced.is_some());
    if dated {
        header.push(msg::label_serviced);
    }
    if wide && !first.on_host.is_empty() {
        header.push(msg::label_reason);
    }
    let mut table = Table::new(lang, &header);
    table.title = Some(msg::label_known_tags().render(lang));
    for repository in shown() {
        table.rows.extend(repository.tags.iter().map(|tag| {
            let mut row = vec![format!("{}:{}", repository.repository, tag.tag), tag.versions.join(",")];
            row.extend(tag.on_host.iter().map(|on_host| on_host.verdict.as_str().to_owned()));
            row.push(tag.ends.unwrap_or("-").to_owned());
            if dated {
                row.push(yes_no(tag.serviced));
            }
            if wide {
                row.extend(tag.on_host.first().map(|on_host| on_host.reason.clone()));
            }
            row
        }));
    }
    out.push(table);
    out
}

fn yes_no(flag: Option<bool>) -> String {
    flag.map_or("-", |flag| if flag { "yes" } else { "no" }).to_owned()
}

const fn support(status: SupportStatus) -> &'static str {
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
