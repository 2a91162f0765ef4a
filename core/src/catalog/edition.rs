//! The dated editions of Microsoft's compatibility matrix.

use super::SourceId;
use super::generated::editions;
use crate::date::Date;
use crate::report::{SourceEntry, SupportStatus};
use crate::request::{HostKind, Isolation};

/// One dated state of the matrix.
#[derive(Debug)]
pub(crate) struct Edition {
    /// When it was published (`YYYY-MM-DD`).
    pub(crate) date: &'static str,
    /// The commit that published it.
    pub(crate) commit: &'static str,
    /// What is known to be wrong with it.
    pub(crate) defects: &'static [&'static str],
    /// Where it can be read.
    pub(crate) source: SourceId,
    /// Its hosts, in the page's order.
    pub(crate) hosts: &'static [EditionHost],
}

/// A host of an edition.
#[derive(Debug)]
pub(crate) struct EditionHost {
    /// The host as the page names it.
    pub(crate) name: &'static str,
    /// Server or client.
    pub(crate) kind: HostKind,
    /// Its builds; for a heading without a version ("Windows 11") every released build that it covers.
    pub(crate) builds: &'static [u16],
    /// Its rows, in the page's order, packed: image, process and Hyper-V status, note.
    pub(super) cells: &'static [[u8; 3]],
}

/// A row of a host: an image and what the page says of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cell {
    /// The image as the page names it.
    pub(crate) image: &'static str,
    /// Its builds.
    pub(crate) builds: &'static [u16],
    /// Under process isolation.
    pub(crate) process: SupportStatus,
    /// Under Hyper-V isolation.
    pub(crate) hyperv: SupportStatus,
    /// The first host build that the row is about, where the page limits it.
    pub(crate) from_build: u16,
    /// What the page adds.
    pub(crate) note: Option<&'static str>,
}

/// Every published edition, oldest first.
pub(crate) static EDITIONS: &[Edition] = editions::EDITIONS;

impl Edition {
    /// Where it can be read. `cargo xtask codegen` holds this against `sources.toml`.
    pub(super) fn as_source(&self) -> SourceEntry {
        SourceEntry {
            title: format!("Windows container version compatibility, published {}", self.date).into(),
            url: format!(
                "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/{}/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
                self.commit
            )
            .into(),
            date: self.date,
        }
    }

    /// The cell for a host and an image; none when the edition does not cover the pair.
    pub(crate) fn cell(&self, kind: HostKind, host: u16, image: u16) -> Option<Cell> {
        let row = self.hosts.iter().find(|row| row.kind == kind && row.builds.contains(&host))?;
        row.cells().find(|cell| cell.builds.contains(&image) && cell.from_build <= host)
    }
}

impl EditionHost {
    /// Its rows, in the page's order.
    pub(crate) fn cells(&self) -> impl Iterator<Item = Cell> {
        self.cells.iter().filter_map(|[image, statuses, note]| {
            let (image, builds) = *editions::IMAGES.get(usize::from(*image))?;
            let (note, from_build) = *editions::NOTES.get(usize::from(*note))?;
            let (process, hyperv) = (status(statuses >> 4), status(statuses & 15));
            Some(Cell {
                image,
                builds,
                process,
                hyperv,
                from_build,
                note: Some(note).filter(|note| !note.is_empty()),
            })
        })
    }
}

/// A packed status.
const fn status(code: u8) -> SupportStatus {
    match code {
        0 => SupportStatus::Supported,
        1 => SupportStatus::Preview,
        2 => SupportStatus::Unsupported,
        _ => SupportStatus::Undocumented,
    }
}

impl Cell {
    /// What the cell says for an isolation; none for HostProcess, which the matrix never speaks of.
    pub(crate) const fn status(&self, isolation: Isolation) -> Option<SupportStatus> {
        match isolation {
            Isolation::Process => Some(self.process),
            Isolation::Hyperv => Some(self.hyperv),
            Isolation::HostProcess => None,
        }
    }
}

/// The published edition in force on a day (the last of that day); the newest when no day is given. None
/// before the first edition.
pub(crate) fn edition_at(day: Option<Date>) -> Option<&'static Edition> {
    let day = day.map(|day| day.to_string());
    EDITIONS.iter().rev().find(|edition| day.as_deref().is_none_or(|day| edition.date <= day))
}

/// The newest edition. One that covers nothing stands in for tables without any, so that callers need not ask.
pub(crate) fn newest_edition() -> &'static Edition {
    static NONE: Edition = Edition { date: "", commit: "", defects: &[], source: "", hosts: &[] };
    edition_at(None).unwrap_or(&NONE)
}
