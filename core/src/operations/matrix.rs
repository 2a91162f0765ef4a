//! **matrix**: the compatibility matrix as one of its editions printed it.

use super::context::Context;
use crate::compat::Host;
use crate::i18n::msg;
use crate::report::{EditionRow, MatrixCell, MatrixHost, MatrixTable, Operation, Outcome, Report};
use crate::request::{HostKind, Matrix};

/// The edition in force on a day.
pub(crate) fn matrix(request: &Matrix) -> Report {
    let context = Context::new(
        Operation::Matrix,
        request.as_of.as_deref(),
        request.today.as_deref(),
        request.lang.as_deref(),
    );
    let mut context = match context {
        Ok(context) => context,
        Err(report) => return *report,
    };
    let host = request.host.as_deref().map(|text| Host::from_text(text, None));
    if let Some(host) = host.as_ref().filter(|host| host.possible.is_empty()) {
        context.wrong("host", &host.reason);
        return context.refuse(Operation::Matrix);
    }
    let edition = context.edition;
    let wanted = |kind: HostKind, builds: &[u16]| {
        host.as_ref().is_none_or(|host| {
            host.possible.iter().any(|(version, of)| *of == kind && builds.contains(&version.build))
        })
    };
    let hosts = edition.hosts.iter().filter(|row| wanted(row.kind, row.builds)).map(|row| MatrixHost {
        host: row.name,
        kind: if row.kind == HostKind::Server { "server" } else { "client" },
        builds: row.builds.to_vec(),
        images: row
            .cells()
            .map(|cell| MatrixCell {
                image: cell.image,
                builds: cell.builds.to_vec(),
                process: cell.process,
                hyperv: cell.hyperv,
                note: cell.note,
            })
            .collect(),
    });
    let table = MatrixTable {
        edition: EditionRow {
            date: edition.date,
            commit: edition.commit,
            defects: edition.defects.to_vec(),
            source: edition.source,
        },
        hosts: hosts.collect(),
    };
    let mut report = Report::new(Operation::Matrix, msg::summary_matrix(edition.date).render(context.lang));
    report.result = Some(Outcome::Matrix(table));
    report.findings = context.findings.into_list();
    report
}
