//! `editions.rs` of the catalogue: the matrix, packed.

use std::fmt::Write as _;

use super::catalog::kind;
use super::rust::numbers;
use super::tables::{Defect, MatrixRow, Release, Tables};

/// The number by which the core knows a status, two bits.
fn status(text: &str) -> Result<u8, String> {
    match text {
        "yes" => Ok(0),
        "preview" => Ok(1),
        "no" => Ok(2),
        "" => Ok(3),
        _ => Err(format!("matrix.csv: '{text}' is none of yes, preview, no and empty")),
    }
}

/// The place of a value in a list of different values.
fn place<T: PartialEq>(list: &mut Vec<T>, value: T) -> Result<u8, String> {
    let index = list.iter().position(|known| *known == value).unwrap_or_else(|| {
        list.push(value);
        list.len() - 1
    });
    u8::try_from(index).map_err(|_| "matrix.csv: more than 256 different names or notes".to_owned())
}

fn builds(text: &str) -> Result<Vec<u16>, String> {
    text.split_whitespace().map(|b| b.parse().map_err(|_| format!("matrix.csv: '{b}' is no build"))).collect()
}

/// The builds of a host; for a heading without builds ("Windows 11") every client release it names.
fn host_builds(row: &MatrixRow, releases: &[Release]) -> Result<Vec<u16>, String> {
    let listed = builds(&row.host_builds)?;
    if !listed.is_empty() {
        return Ok(listed);
    }
    let prefix = format!("{},", row.host);
    let mut named: Vec<u16> = releases
        .iter()
        .filter(|release| release.kind == row.kind && release.name.starts_with(&prefix))
        .map(|release| release.build)
        .collect();
    named.dedup();
    if named.is_empty() {
        return Err(format!("matrix.csv: host '{}' has no builds and names no release", row.host));
    }
    Ok(named)
}

fn defect(defect: &Defect) -> Result<String, String> {
    let text = &defect.text;
    let Some(kind_of) = defect.kind.as_deref() else {
        if defect.hosts.is_empty() && defect.images.is_empty() && defect.isolation.is_none() {
            return Ok(format!("Defect {{ text: {text:?}, cells: None }},\n"));
        }
        return Err(format!("editions.toml: defect '{}' names cells but no kind of host", defect.id));
    };
    let host_kind = if kind_of == "any" { "None".to_owned() } else { format!("Some({})", kind(kind_of)?) };
    let isolation = match defect.isolation.as_deref() {
        None => "None",
        Some("process") => "Some(Isolation::Process)",
        Some("hyperv") => "Some(Isolation::Hyperv)",
        Some(other) => return Err(format!("editions.toml: '{other}' is neither process nor hyperv")),
    };
    Ok(format!(
        "Defect {{ text: {text:?}, cells: Some(DefectCells {{ kind: {host_kind}, isolation: {isolation}, \
         equal: {}, hosts: {}, images: {} }}) }},\n",
        defect.equal,
        numbers(&defect.hosts),
        numbers(&defect.images)
    ))
}

/// The editions. Most of them repeat the tables of their predecessor, so each different table of a host stands
/// once, and an edition is a list of tables.
///
/// # Errors
/// A value in a table that has no meaning.
pub(crate) fn editions(tables: &Tables) -> Result<String, String> {
    let (mut hosts, mut images, mut notes) = (Vec::new(), Vec::new(), vec![(String::new(), 0)]);
    let mut cells: Vec<[u8; 2]> = Vec::new();
    let mut blocks: Vec<(u8, Vec<[u8; 2]>)> = Vec::new();
    let mut out = String::new();
    for edition in &tables.editions {
        let rows: Vec<&MatrixRow> = tables.matrix.iter().filter(|row| row.edition == edition.id).collect();
        let mut order: Vec<(&str, &str)> = Vec::new();
        for row in &rows {
            if !order.contains(&(row.host.as_str(), row.kind.as_str())) {
                order.push((&row.host, &row.kind));
            }
        }
        let mut list = Vec::new();
        for (host, host_kind) in order {
            let of_host = || rows.iter().filter(|row| row.host == host && row.kind == host_kind);
            let Some(first) = of_host().next() else { continue };
            let host = place(&mut hosts, (host, kind(host_kind)?, host_builds(first, &tables.releases)?))?;
            let mut packed = Vec::new();
            for cell in of_host() {
                let image = place(&mut images, (cell.image.clone(), builds(&cell.image_builds)?))?;
                let note = place(&mut notes, (cell.note.clone(), cell.from_build.unwrap_or(0)))?;
                if note > 15 {
                    return Err("matrix.csv: more than 15 different notes".to_owned());
                }
                packed.push([image, note << 4 | status(&cell.process)? << 2 | status(&cell.hyperv)?]);
            }
            list.push(u16::from(place(&mut blocks, (host, packed))?));
        }
        let defects: Vec<u16> = edition
            .defects
            .iter()
            .filter_map(|id| tables.defects.iter().position(|defect| defect.id == *id))
            .map(|index| u16::try_from(index).unwrap_or(u16::MAX))
            .collect();
        let _ = writeln!(
            out,
            "Edition::new({:?}, {:?}, {}, {}, {}),",
            edition.source,
            edition.commit,
            edition.published,
            numbers(&defects),
            numbers(&list)
        );
    }
    let mut places = String::new();
    for (host, packed) in &blocks {
        // A table that stands in another one already needs no place of its own.
        let start = cells.windows(packed.len()).position(|window| window == packed).unwrap_or_else(|| {
            cells.extend(packed);
            cells.len() - packed.len()
        });
        let _ = writeln!(places, "({host}, {start}, {}),", packed.len());
    }
    let hosts: String = hosts
        .iter()
        .map(|(name, kind, builds)| format!("({name:?}, {kind}, {}),\n", numbers(builds)))
        .collect();
    let images: String =
        images.iter().map(|(name, builds)| format!("({name:?}, {}),\n", numbers(builds))).collect();
    let notes: String = notes.iter().map(|(note, from)| format!("({note:?}, {from}),\n")).collect();
    let cells: String = cells.iter().map(|[image, packed]| format!("[{image}, {packed}], ")).collect();
    let defects = tables.defects.iter().map(defect).collect::<Result<String, String>>()?;
    Ok(format!(
        "use crate::catalog::Edition;\nuse crate::catalog::edition::{{Defect, DefectCells}};\n\
         use crate::request::{{HostKind, Isolation}};\n\n\
         /// The hosts as the pages name them, with their builds.\n\
         pub(crate) static HOSTS: &[(&str, HostKind, &[u16])] = &[\n{hosts}];\n\n\
         /// The images as the pages name them, with their builds.\n\
         pub(crate) static IMAGES: &[(&str, &[u16])] = &[\n{images}];\n\n\
         /// The notes of cells, with the first host build that the cell is about.\n\
         pub(crate) static NOTES: &[(&str, u16)] = &[\n{notes}];\n\n\
         /// The rows of all tables.\n\
         pub(crate) static CELLS: &[[u8; 2]] = &[\n{cells}];\n\n\
         /// The tables: a host, the first of its rows, how many there are.\n\
         pub(crate) static BLOCKS: &[(u8, u16, u8)] = &[\n{places}];\n\n\
         pub(crate) static DEFECTS: &[Defect] = &[\n{defects}];\n\n\
         pub(crate) static EDITIONS: &[Edition] = &[\n{out}];\n"
    ))
}
