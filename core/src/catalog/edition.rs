//! The dated editions of Microsoft's compatibility matrix.

use super::SourceId;
use super::generated::editions;
use crate::date::Date;
use crate::report::{SourceEntry, SupportStatus};
use crate::request::{HostKind, Isolation};

/// One dated state of the matrix.
#[derive(Debug)]
pub(crate) struct Edition {
    /// Its id: its date, and a letter where several are of one day.
    pub(crate) id: &'static str,
    /// When it was published, or committed as a draft (`YYYY-MM-DD`).
    pub(crate) date: &'static str,
    /// The commit that holds it.
    pub(crate) commit: &'static str,
    /// Whether readers ever saw it. Drafts judge nothing.
    pub(crate) published: bool,
    /// Where it can be read.
    pub(crate) source: SourceId,
    defects: &'static [u8],
    blocks: &'static [u8],
}

/// What is known to be wrong with an edition, and which cells it concerns.
#[derive(Debug)]
pub(crate) struct Defect {
    /// The sentence.
    pub(crate) text: &'static str,
    /// The cells it concerns; none when it is about names or prose.
    pub(super) cells: Option<DefectCells>,
}

/// The cells of a defect; each part is every one when it is not given.
#[derive(Debug)]
pub(super) struct DefectCells {
    pub(super) kind: Option<HostKind>,
    pub(super) isolation: Option<Isolation>,
    /// Whether only those whose image has the build of the host.
    pub(super) equal: bool,
    pub(super) hosts: &'static [u16],
    pub(super) images: &'static [u16],
}

/// A host of an edition.
#[derive(Debug, Clone, Copy)]
pub(crate) struct EditionHost {
    /// The host as the page names it.
    pub(crate) name: &'static str,
    /// Server or client.
    pub(crate) kind: HostKind,
    /// Its builds; for a heading without a version ("Windows 11") every released build that it covers.
    pub(crate) builds: &'static [u16],
    /// Its rows, in the page's order, packed: the image; the note, process and Hyper-V status.
    cells: &'static [[u8; 2]],
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

/// Every edition, drafts too, oldest first.
pub(crate) static EDITIONS: &[Edition] = editions::EDITIONS;

impl Edition {
    /// An edition from the id of its source, `matrix-` and its own id, which begins with its date: one string for
    /// all of them.
    pub(super) const fn new(
        source: SourceId,
        commit: &'static str,
        published: bool,
        defects: &'static [u8],
        blocks: &'static [u8],
    ) -> Self {
        let id = match source.split_at_checked("matrix-".len()) {
            Some((_, id)) => id,
            None => source,
        };
        let date = match id.split_at_checked("YYYY-MM-DD".len()) {
            Some((date, _)) => date,
            None => id,
        };
        Self { id, date, commit, published, source, defects, blocks }
    }

    /// Where it can be read. `cargo xtask codegen` holds this against `sources.toml`.
    pub(super) fn as_source(&self) -> SourceEntry {
        let state = if self.published { "published" } else { "draft of" };
        SourceEntry {
            title: format!("Windows container version compatibility, {state} {}", self.date).into(),
            url: format!(
                "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/{}/virtualization/windowscontainers/deploy-containers/version-compatibility.md",
                self.commit
            )
            .into(),
            date: self.date,
        }
    }

    /// Its hosts, in the page's order.
    pub(crate) fn hosts(&self) -> impl Iterator<Item = EditionHost> {
        self.blocks.iter().filter_map(|block| {
            let (host, start, count) = *editions::BLOCKS.get(usize::from(*block))?;
            let (name, kind, builds) = *editions::HOSTS.get(usize::from(host))?;
            let start = usize::from(start);
            let cells = editions::CELLS.get(start..start.saturating_add(usize::from(count)))?;
            Some(EditionHost { name, kind, builds, cells })
        })
    }

    /// What is known to be wrong with it.
    pub(crate) fn defects(&self) -> impl Iterator<Item = &'static Defect> {
        self.defects.iter().filter_map(|index| editions::DEFECTS.get(usize::from(*index)))
    }

    /// The places in [`Edition::defects`] of those that concern the cell of a host and an image.
    pub(crate) fn defects_of(&self, kind: HostKind, hosts: &[u16], images: &[u16]) -> Vec<usize> {
        let concerned = |(place, defect): (usize, &'static Defect)| {
            let cells = defect.cells.as_ref()?;
            let within = |of: &[u16], given: &[u16]| of.is_empty() || given.iter().any(|b| of.contains(b));
            (cells.kind.is_none_or(|of| of == kind)
                && (!cells.equal
                    || hosts.iter().any(|host| images.contains(host) && within(cells.hosts, &[*host])))
                && within(cells.hosts, hosts)
                && within(cells.images, images))
            .then_some(place)
        };
        self.defects().enumerate().filter_map(concerned).collect()
    }

    /// The defects that concern what it says of one host, image and isolation.
    pub(crate) fn doubts(
        &self,
        kind: HostKind,
        host: u16,
        image: u16,
        isolation: Isolation,
    ) -> Vec<&'static str> {
        let about = |defect: &Defect| {
            defect.cells.as_ref().is_some_and(|cells| cells.isolation.is_none_or(|of| of == isolation))
        };
        self.defects_of(kind, &[host], &[image])
            .into_iter()
            .filter_map(|place| self.defects().nth(place))
            .filter(|defect| about(defect))
            .map(|defect| defect.text)
            .collect()
    }

    /// The cell for a host and an image, and its host; none when the edition does not cover the pair.
    pub(crate) fn row(&self, kind: HostKind, host: u16, image: u16) -> Option<(EditionHost, Cell)> {
        let row = self.hosts().find(|row| row.kind == kind && row.builds.contains(&host))?;
        let cell = row.cells().find(|cell| cell.builds.contains(&image) && cell.from_build <= host)?;
        Some((row, cell))
    }

    /// The cell for a host and an image; none when the edition does not cover the pair.
    pub(crate) fn cell(&self, kind: HostKind, host: u16, image: u16) -> Option<Cell> {
        self.row(kind, host, image).map(|(_, cell)| cell)
    }
}

impl EditionHost {
    /// Its rows, in the page's order.
    pub(crate) fn cells(&self) -> impl Iterator<Item = Cell> + use<> {
        self.cells.iter().filter_map(|[image, packed]| {
            let (image, builds) = *editions::IMAGES.get(usize::from(*image))?;
            let (note, from_build) = *editions::NOTES.get(usize::from(packed >> 4))?;
            let (process, hyperv) = (status(packed >> 2), status(*packed));
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

/// A packed status, in the two lowest bits.
const fn status(code: u8) -> SupportStatus {
    match code & 3 {
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
    let in_force =
        |edition: &&Edition| edition.published && day.as_deref().is_none_or(|day| edition.date <= day);
    EDITIONS.iter().rev().find(in_force)
}

/// The edition with this id, drafts too.
pub(crate) fn edition_by_id(id: &str) -> Option<&'static Edition> {
    EDITIONS.iter().find(|edition| edition.id == id)
}

/// The newest edition. One that covers nothing stands in for tables without any, so that callers need not ask.
pub(crate) fn newest_edition() -> &'static Edition {
    static NONE: Edition = Edition::new("", "", true, &[], &[]);
    edition_at(None).unwrap_or(&NONE)
}
