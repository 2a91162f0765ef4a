//! *support*: what Microsoft documents, by the dated editions of its matrix.

use crate::catalog::Cell;
use crate::report::SupportStatus;
use crate::request::Isolation;

/// What an edition says.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Support {
    /// The documented state.
    pub(crate) status: SupportStatus,
    /// The cell that says so; none when the edition does not cover the pair.
    pub(crate) cell: Option<Cell>,
}

impl Support {
    /// What a cell says for an isolation. A HostProcess container has no place in the matrix: it does not
    /// isolate, so nothing has to fit.
    pub(crate) fn of(cell: Option<Cell>, isolation: Isolation) -> Self {
        let status = cell.and_then(|cell| cell.status(isolation)).unwrap_or(SupportStatus::Undocumented);
        Self { status, cell }
    }
}
