//! `docs/DATA.md`: every table, its rows, its sources, and how new it is.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use super::Output;
use super::tables::{Source, Tables};

/// # Errors
/// A file in `core/data` that the page would leave out.
pub(crate) fn outputs(root: &Path, tables: &Tables) -> Result<Vec<Output>, String> {
    let counts = tables.counts();
    for entry in fs::read_dir(root.join("core/data")).map_err(|e| format!("core/data: {e}"))? {
        let name = entry.map_err(|e| format!("core/data: {e}"))?.file_name().to_string_lossy().into_owned();
        if !counts.iter().any(|(table, ..)| *table == name) {
            return Err(format!(
                "core/data/{name} is not in Tables::counts, so docs/DATA.md would leave it out"
            ));
        }
    }
    let of = |table: &str, at: &str| at.split(':').next() == Some(table);
    let (cited, dates) = (tables.cited(), tables.dates());
    let mut out = format!(
        "<!-- Written by `cargo xtask codegen` from core/data; do not edit. -->\n\n\
         # The data\n\n\
         Every fact is a row with a source and a date. The newest row is of {}; a report says so when that is more than \
         180 days before its `today`. Where two tables disagree: [DISAGREEMENTS.md](DISAGREEMENTS.md).\n\n\
         | table | holds | rows | sources | newest |\n|---|---|---:|---:|---|\n",
        tables.as_of()
    );
    let mut lists = String::new();
    for (table, holds, rows) in &counts {
        let ids: BTreeSet<&str> =
            cited.iter().filter(|(at, _)| of(table, at)).map(|(_, source)| *source).collect();
        // The last day of support of a release is not the day of its row.
        let newest = tables
            .sources
            .iter()
            .filter(|source| ids.contains(source.id.as_str()) || *table == "sources.toml")
            .map(|source| source.date.as_str())
            .chain(dates.iter().filter(|(at, _)| of(table, at)).map(|(_, date)| *date))
            .filter(|date| *date <= tables.as_of())
            .max()
            .unwrap_or("-");
        let count = if *table == "sources.toml" { "-".to_owned() } else { ids.len().to_string() };
        let _ = writeln!(out, "| [{table}](../core/data/{table}) | {holds} | {rows} | {count} | {newest} |");
        if ids.is_empty() {
            continue;
        }
        let _ = writeln!(lists, "\n## {table}\n");
        let find = |id: &&str| tables.sources.iter().find(|source| source.id == **id);
        for Source { title, url, date, .. } in ids.iter().filter_map(find) {
            let _ = writeln!(lists, "- [{title}]({url}), {date}");
        }
        if *table == "readings.toml" {
            for reading in &tables.readings {
                if let Some(why) = &reading.unconfirmed {
                    let _ = writeln!(lists, "- No source: `{}` ({}), {why}", reading.pattern, reading.of);
                }
            }
        }
    }
    Ok(vec![Output { path: PathBuf::from("docs/DATA.md"), text: out + &lists }])
}
