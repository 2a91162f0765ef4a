//! The tables by which a version string is read: names, words, and the updates' revisions.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::rust::{numbers, strings};
use super::tables::{Release, Tables};
use crate::words::Words;

/// A name as the core looks it up.
pub(super) fn folded(words: &Words) -> String {
    String::from_utf8_lossy(words.as_bytes()).into_owned()
}

/// `names.rs`: every name with what it may mean, sorted by name.
///
/// # Errors
/// A pattern that names no release.
pub(super) fn names(tables: &Tables) -> Result<String, String> {
    let noise = tables.noise();
    let is_noise = |word: &[u8]| noise.iter().any(|known| known.as_bytes() == word);
    let mut names: BTreeMap<String, (&str, Vec<usize>)> = BTreeMap::new();
    for row in &tables.names {
        let mut releases = BTreeSet::new();
        for pattern in &row.releases {
            let before = releases.len();
            let prefix = pattern.strip_suffix('*');
            let fits = |r: &Release| prefix.map_or(r.id == *pattern, |prefix| r.id.starts_with(prefix));
            releases
                .extend((0..tables.releases.len()).filter(|at| tables.releases.get(*at).is_some_and(fits)));
            if releases.len() == before {
                return Err(format!("names.toml: '{pattern}' adds no release"));
            }
        }
        for name in &row.names {
            let words = folded(&Words::all(name));
            if names.insert(words, ("Name", releases.iter().copied().collect())).is_some() {
                return Err(format!("names.toml: '{name}' stands twice"));
            }
        }
    }
    let own: BTreeSet<String> = names.keys().cloned().collect();
    let mut add = |key: String, kind: &'static str, at: usize| {
        if own.contains(&key) || key.is_empty() {
            return;
        }
        let (of, releases) = names.entry(key).or_insert_with(|| (kind, Vec::new()));
        if *of == kind && !releases.contains(&at) {
            releases.push(at);
        }
    };
    for (at, release) in tables.releases.iter().enumerate() {
        for name in std::iter::once(&release.name).chain(&release.aliases) {
            add(folded(&Words::telling(name, &is_noise)), "Name", at);
        }
    }
    for (at, release) in tables.releases.iter().enumerate() {
        add(folded(&Words::all(&release.label)), "Label", at);
    }
    for (at, release) in tables.releases.iter().enumerate() {
        for tag in &release.tags {
            add(folded(&Words::all(tag)), "Tag", at);
        }
    }
    let mut meanings: Vec<&(&str, Vec<usize>)> = Vec::new();
    let mut rows = String::new();
    for (name, meaning) in &names {
        let place = meanings.iter().position(|known| *known == meaning).unwrap_or_else(|| {
            meanings.push(meaning);
            meanings.len() - 1
        });
        let place = u8::try_from(place).map_err(|_| "names: more than 256 different meanings".to_owned())?;
        let _ = writeln!(rows, "({name:?}, {place}),");
    }
    let meanings: String =
        meanings.iter().map(|(kind, releases)| format!("(NameKind::{kind}, &{releases:?}),\n")).collect();
    Ok(format!(
        "use crate::catalog::NameKind;\n\n\
         /// Names as `version::words::Words` folds them, sorted, with the place of their meaning.\n\
         pub(crate) static NAMES: &[(&str, u8)] = &[\n{rows}];\n\n\
         /// What a name is, and the places in `RELEASES` of what it may mean.\n\
         pub(crate) static MEANINGS: &[(NameKind, &[u8])] = &[\n{meanings}];\n"
    ))
}

/// `words.rs`.
///
/// # Errors
/// A meaning that the core does not know.
pub(super) fn words(tables: &Tables) -> Result<String, String> {
    let known = ["build", "decoy", "linux", "noise", "of-host", "of-image", "of-windows", "older"];
    if let Some(row) = tables.words.iter().find(|row| !known.contains(&row.meaning.as_str())) {
        return Err(format!("words.toml: meaning '{}' is none of {}", row.meaning, known.join(", ")));
    }
    let mut out = String::new();
    for meaning in known {
        let mut all: Vec<String> = tables
            .words
            .iter()
            .filter(|row| row.meaning == meaning)
            .flat_map(|row| row.words.clone())
            .collect();
        all.sort();
        let _ = writeln!(
            out,
            "/// The words of `words.toml` whose meaning is `{meaning}`, sorted.\n\
             pub(crate) static {}: &[&str] = {};\n",
            meaning.to_ascii_uppercase().replace('-', "_"),
            strings(&all)
        );
    }
    Ok(out)
}

/// How many rows a block of the updates has: the index is searched, a block is read through.
const BLOCK: usize = 32;

/// `updates.rs`: about five bytes a row, see `catalog/update.rs` for the reading side.
///
/// # Errors
/// More different sets of builds or sources than a row has bits for.
pub(super) fn updates(tables: &Tables) -> Result<String, String> {
    let mut grouped: BTreeMap<(u32, u16, &str), Vec<u16>> = BTreeMap::new();
    for row in tables.revisions.iter().filter(|row| !row.kb.is_empty()) {
        grouped.entry((row.number(), row.revision, &row.source)).or_default().push(row.build);
    }
    let sets: Vec<&Vec<u16>> = grouped.values().collect::<BTreeSet<_>>().into_iter().collect();
    let sources: Vec<&str> = grouped.keys().map(|key| key.2).collect::<BTreeSet<_>>().into_iter().collect();
    if sets.len() > 32 || sources.len() > 8 {
        return Err(format!(
            "revisions.csv: {} sets of builds and {} sources, a row has bits for 32 and 8",
            sets.len(),
            sources.len()
        ));
    }
    let first = grouped.keys().next().map_or(0, |key| key.0.saturating_sub(1));
    let (mut bytes, mut blocks, mut before) = (Vec::new(), Vec::new(), first);
    for (index, ((kb, revision, source), builds)) in grouped.iter().enumerate() {
        if index % BLOCK == 0 {
            blocks.push((before, bytes.len()));
        }
        let mut distance = kb - before;
        before = *kb;
        while distance >= 0x80 {
            bytes.push(distance as u8 | 0x80);
            distance >>= 7;
        }
        bytes.push(distance as u8);
        let set = sets.iter().position(|set| *set == builds).unwrap_or_default();
        let source = sources.iter().position(|known| known == source).unwrap_or_default();
        bytes.push((set | source << 5) as u8);
        bytes.extend(revision.to_le_bytes());
    }
    let sets: String = sets.iter().map(|set| format!("{},\n", numbers(set))).collect();
    let mut rows = String::new();
    for (at, byte) in bytes.iter().enumerate() {
        let _ = write!(rows, "{byte},{}", if at % 24 == 23 { "\n" } else { "" });
    }
    let blocks: String = blocks.iter().map(|(kb, at)| format!("({kb}, {at}),")).collect();
    Ok(format!(
        "use crate::catalog::SourceId;\n\n\
         /// The builds that one update is for.\npub(crate) static BUILDS: &[&[u16]] = &[\n{sets}];\n\n\
         /// Where the rows are from.\npub(crate) static SOURCES: &[SourceId] = &{sources:?};\n\n\
         /// The KB number before each block of rows, and where the block begins.\n\
         pub(crate) static BLOCKS: &[(u32, u16)] = &[{blocks}];\n\n\
         /// The rows, sorted by KB number.\npub(crate) static ROWS: &[u8] = &[\n{rows}];\n"
    ))
}
