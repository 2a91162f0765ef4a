//! *support*: what Microsoft documents, by the dated editions of its matrix.

use crate::catalog::{Cell, Edition};
use crate::report::SupportStatus;
use crate::request::{HostKind, Isolation};

/// What an edition says.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Support {
    /// The documented state.
    pub(crate) status: SupportStatus,
    /// The cell that says so; none when the edition does not cover the pair.
    pub(crate) cell: Option<Cell>,
}

/// What `edition` says of an image on a host. A HostProcess container has no place in the matrix: it does not
/// isolate, so nothing has to fit.
pub(crate) fn support(
    edition: &'static Edition,
    kind: HostKind,
    host: u16,
    image: u16,
    isolation: Isolation,
) -> Support {
    let cell = edition.cell(kind, host, image);
    let status = cell.and_then(|cell| cell.status(isolation)).unwrap_or(SupportStatus::Undocumented);
    Support { status, cell }
}
