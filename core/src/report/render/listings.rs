//! The tables of winver itself: editions, releases, pull rules.

use super::rows::{Table, marked, places, support};
use crate::i18n::{Lang, Message, msg};
use crate::report::{EditionRow, ExplainedPullRule, MatrixTable, Phase, ReleaseRow, TimelineRow};

/// The tables of an edition, one a host.
pub(super) fn hosts(matrix: &MatrixTable, lang: Lang) -> Vec<Table> {
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
                    marked(cell.image, cell.defects.iter().copied()),
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

/// One cell through the editions.
pub(super) fn timeline(rows: &[TimelineRow], lang: Lang, wide: bool) -> Table {
    let mut header: Vec<fn() -> Message> =
        vec![msg::label_edition, msg::label_hyperv, msg::label_process, msg::label_host, msg::label_image];
    if wide {
        header.push(msg::label_note);
    }
    let mut all: Vec<&str> = Vec::new();
    let mut table = Table::new(lang, &header);
    table.rows = rows
        .iter()
        .map(|row| {
            all.extend(row.defects.iter().filter(|text| !all.contains(text)).collect::<Vec<_>>());
            let mut cells = vec![
                marked(row.edition, places(&row.defects, &all)),
                support(row.hyperv).to_owned(),
                support(row.process).to_owned(),
                row.host.unwrap_or("-").to_owned(),
                row.image.unwrap_or("-").to_owned(),
            ];
            if wide {
                cells.push(row.note.unwrap_or("").to_owned());
            }
            cells
        })
        .collect();
    table
}

/// The editions.
pub(super) fn editions(rows: &[EditionRow], lang: Lang, wide: bool) -> Table {
    let mut header: Vec<fn() -> Message> =
        vec![msg::label_edition, msg::label_published, msg::label_defect_count];
    if wide {
        header.push(msg::label_commit);
    }
    let mut table = Table::new(lang, &header);
    table.rows = rows
        .iter()
        .map(|row| {
            let mut cells =
                vec![row.edition.to_owned(), yes_no(row.published).to_owned(), row.defects.len().to_string()];
            if wide {
                cells.push(row.commit.to_owned());
            }
            cells
        })
        .collect();
    table
}

/// Every pull rule.
pub(super) fn all_pull_rules(rows: &[ExplainedPullRule], lang: Lang) -> Table {
    let mut table = Table::new(lang, &[msg::label_rule, msg::label_in_use, msg::label_what_it_does]);
    table.title = Some(msg::label_pull_rules().render(lang));
    table.rows = rows
        .iter()
        .map(|rule| vec![rule.rule.to_owned(), yes_no(rule.in_use).to_owned(), rule.what.to_owned()])
        .collect();
    table
}

/// The releases that apply a pull rule.
pub(super) fn ranges(rule: &ExplainedPullRule, lang: Lang) -> Table {
    let has_notes = rule.runtimes.iter().any(|range| range.note.is_some());
    let mut header: Vec<fn() -> Message> = vec![msg::label_runtimes];
    if has_notes {
        header.push(msg::label_note);
    }
    let mut table = Table::new(lang, &header);
    table.rows = rule
        .runtimes
        .iter()
        .map(|range| {
            let mut cells = vec![range.versions.clone()];
            if has_notes {
                cells.push(range.note.unwrap_or("").to_owned());
            }
            cells
        })
        .collect();
    table
}

const fn yes_no(flag: bool) -> &'static str {
    if flag { "yes" } else { "no" }
}

/// The releases; with a day, how they are supported.
pub(super) fn releases(rows: &[ReleaseRow], lang: Lang, wide: bool) -> Table {
    let mut header: Vec<fn() -> Message> =
        vec![msg::label_release, msg::label_version, msg::label_channel, msg::label_available];
    // Without a day nothing is said of the state, and the last day of all is what is known.
    let dated = rows.iter().any(|row| row.state.is_some());
    if dated {
        header.extend([msg::label_state as fn() -> Message, msg::label_next]);
    } else {
        header.push(msg::label_ends);
    }
    header.push(msg::label_tags);
    if wide {
        header.push(msg::label_phases);
    }
    let mut table = Table::new(lang, &header);
    let phase = |phase: &Phase| format!("{} {}", phase.phase, phase.ends);
    table.rows = rows
        .iter()
        .map(|row| {
            let mut cells = vec![
                row.name.to_owned(),
                row.version.clone(),
                row.channel.to_owned(),
                row.available.to_owned(),
            ];
            if dated {
                cells.push(row.state.map_or("-", |state| state.as_str()).to_owned());
                cells.push(row.next.as_ref().map_or_else(|| "-".to_owned(), phase));
            } else {
                cells.push(row.phases.iter().map(|phase| phase.ends).max().unwrap_or("-").to_owned());
            }
            cells.push(if row.tags.is_empty() { "-".to_owned() } else { row.tags.join(",") });
            if wide {
                cells.push(row.phases.iter().map(phase).collect::<Vec<_>>().join(", "));
            }
            cells
        })
        .collect();
    table
}
