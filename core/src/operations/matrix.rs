//! **matrix**: the compatibility matrix as one of its editions printed it, one cell of it through all of them, or
//! the editions themselves.

use super::check::kind_name;
use super::context::Context;
use crate::catalog::{EDITIONS, Edition, EditionHost, Release, edition_by_id};
use crate::compat::Host;
use crate::date::Date;
use crate::i18n::{Message, msg};
use crate::report::{
    EditionRow, MatrixCell, MatrixHost, MatrixTable, Operation, Outcome, Report, SupportStatus, TimelineRow,
};
use crate::request::{HostKind, Matrix, MatrixView, Role};
use crate::version::{Meaning, identify};

/// What was asked for, understood.
struct Wanted {
    /// The hosts; every one when there is no such filter.
    hosts: Option<Vec<(u16, HostKind)>>,
    /// The builds of images; every one when there is no such filter.
    images: Option<Vec<u16>>,
}

/// The edition in force on a day, a timeline, or the list of editions.
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
    combination(request, &mut context);
    let edition = edition(request, &mut context);
    let wanted = Wanted { hosts: hosts(request, &mut context), images: images(request, &mut context) };
    if context.is_refused() {
        return context.refuse(Operation::Matrix);
    }
    let last = request.as_of.as_deref().and_then(Date::parse).map(|day| day.to_string());
    let (summary, outcome) = match (request.view, wanted.one()) {
        (MatrixView::Editions, _) => editions(last.as_deref()),
        (MatrixView::Timeline, Some((host, image))) => timeline(request, host, image, last.as_deref()),
        (MatrixView::Table | MatrixView::Timeline, _) => table(edition, request, &wanted),
    };
    let mut report = Report::new(Operation::Matrix, summary.render(context.lang));
    report.result = Some(outcome);
    report.findings = context.findings.into_list();
    report
}

/// Refuses keys that would have no effect: who gave them expects another answer.
fn combination(request: &Matrix, context: &mut Context) {
    let mut refuse = |key: &str, given: bool, other: &str| {
        if given {
            context.wrong(key, &msg::detail_together(other));
        }
    };
    match request.view {
        MatrixView::Table => refuse("edition", request.edition.is_some() && request.as_of.is_some(), "asOf"),
        MatrixView::Timeline => refuse("edition", request.edition.is_some(), "view=timeline"),
        MatrixView::Editions => {
            let given = [
                ("edition", request.edition.is_some()),
                ("host", request.host.is_some()),
                ("hostKind", request.host_kind.is_some()),
                ("image", request.image.is_some()),
            ];
            for (key, given) in given {
                refuse(key, given, "view=editions");
            }
        }
    }
    if request.host_kind.is_some() && request.host.is_none() && request.view != MatrixView::Editions {
        context.wrong("hostKind", &msg::detail_needs("host"));
    }
    if request.view == MatrixView::Timeline {
        for (key, given) in [("host", request.host.is_some()), ("image", request.image.is_some())] {
            if !given {
                context.wrong(key, &msg::detail_timeline());
            }
        }
    }
}

/// The edition by its id, else the one in force.
fn edition(request: &Matrix, context: &mut Context) -> &'static Edition {
    let Some(id) = request.edition.as_deref() else { return context.edition };
    let Some(edition) = edition_by_id(id.trim()) else {
        context.wrong("edition", &msg::detail_edition(id));
        return context.edition;
    };
    if let Some(today) =
        context.today.map(|today| today.to_string()).filter(|today| edition.date > today.as_str())
    {
        context.wrong("edition", &msg::detail_as_of_after_today(edition.date, &today));
    }
    edition
}

fn hosts(request: &Matrix, context: &mut Context) -> Option<Vec<(u16, HostKind)>> {
    let text = request.host.as_deref()?;
    let host = Host::from_text(text, request.host_kind);
    let mut found: Vec<(u16, HostKind)> =
        host.possible.iter().map(|(version, kind)| (version.build, *kind)).collect();
    found.dedup();
    match (found.as_slice(), request.host_kind) {
        ([], Some(kind)) if !Host::from_text(text, None).possible.is_empty() => {
            context.wrong("host", &msg::detail_host_kind(text.trim(), kind_name(Some(kind))));
        }
        ([], _) => context.wrong("host", &host.reason),
        ([_, _, ..], _) if request.view == MatrixView::Timeline => {
            let names = match host.releases.as_slice() {
                [] => "hostKind=server, hostKind=client".to_owned(),
                releases => quoted(releases),
            };
            context.wrong("host", &msg::detail_several(text.trim(), &names));
        }
        _ => {}
    }
    Some(found)
}

fn images(request: &Matrix, context: &mut Context) -> Option<Vec<u16>> {
    let text = request.image.as_deref()?;
    let identity = identify(text, Role::Image);
    match identity.meaning {
        Meaning::Exact(version, ..) => Some(vec![version.build]),
        Meaning::Ambiguous(releases) => {
            if request.view == MatrixView::Timeline {
                context.wrong("image", &msg::detail_several(text.trim(), &quoted(&releases)));
            }
            Some(releases.iter().map(|release| release.build).collect())
        }
        Meaning::Invalid => {
            context.wrong("image", &identity.reason);
            None
        }
    }
}

/// Names with commas in them, apart from each other.
fn quoted(releases: &[&Release]) -> String {
    releases.iter().map(|release| format!("'{}'", release.name)).collect::<Vec<_>>().join(", ")
}

impl Wanted {
    fn host(&self, row: &EditionHost) -> bool {
        let fits = |(build, kind): &(u16, HostKind)| *kind == row.kind && row.builds.contains(build);
        self.hosts.as_ref().is_none_or(|hosts| hosts.iter().any(fits))
    }

    fn image(&self, builds: &[u16]) -> bool {
        self.images.as_ref().is_none_or(|images| images.iter().any(|image| builds.contains(image)))
    }

    /// The builds of a host that are asked about.
    fn builds(&self, row: &EditionHost) -> Vec<u16> {
        let asked = |build: &&u16| {
            self.hosts.as_ref().is_none_or(|hosts| hosts.iter().any(|(host, _)| host == *build))
        };
        row.builds.iter().filter(asked).copied().collect()
    }

    fn one(&self) -> Option<((u16, HostKind), u16)> {
        match (self.hosts.as_deref(), self.images.as_deref()) {
            (Some([host]), Some([image])) => Some((*host, *image)),
            _ => None,
        }
    }
}

fn table(edition: &'static Edition, request: &Matrix, wanted: &Wanted) -> (Message, Outcome) {
    let host = |row: EditionHost| {
        let builds = wanted.builds(&row);
        let cells = row.cells().filter(|cell| wanted.image(cell.builds));
        // A row that the page limits to later hosts is not about the host that was asked for.
        let cells = cells.filter(|cell| builds.iter().any(|build| cell.from_build <= *build));
        let images: Vec<MatrixCell> = cells
            .map(|cell| MatrixCell {
                image: cell.image,
                builds: cell.builds.to_vec(),
                process: cell.process,
                hyperv: cell.hyperv,
                note: cell.note,
                defects: edition.defects_of(row.kind, &builds, cell.builds),
            })
            .collect();
        MatrixHost { host: row.name, kind: kind_name(Some(row.kind)), builds: row.builds.to_vec(), images }
    };
    let hosts: Vec<MatrixHost> = edition
        .hosts()
        .filter(|row| wanted.host(row))
        .map(host)
        .filter(|host| !host.images.is_empty())
        .collect();
    let asked: Vec<&str> =
        [&request.image, &request.host].into_iter().flatten().map(|text| text.trim()).collect();
    let summary = match (hosts.is_empty(), edition.published) {
        (true, _) => msg::summary_matrix_silent(edition.id, &asked.join(", ")),
        (false, true) => msg::summary_matrix(edition.date),
        (false, false) => msg::summary_matrix_draft(edition.date),
    };
    (summary, Outcome::Matrix(MatrixTable { edition: edition_row(edition), hosts }))
}

fn timeline(
    request: &Matrix,
    (host, kind): (u16, HostKind),
    image: u16,
    last: Option<&str>,
) -> (Message, Outcome) {
    let row = |edition: &'static Edition| {
        let found = edition.row(kind, host, image);
        let cell = found.map(|(_, cell)| cell);
        let doubts = edition.defects_of(kind, &[host], &[image]);
        TimelineRow {
            edition: edition.id,
            date: edition.date,
            host: found.map(|(host, _)| host.name),
            image: cell.map(|cell| cell.image),
            process: cell.map_or(SupportStatus::Undocumented, |cell| cell.process),
            hyperv: cell.map_or(SupportStatus::Undocumented, |cell| cell.hyperv),
            note: cell.and_then(|cell| cell.note),
            defects: doubts.iter().filter_map(|place| Some(edition.defects().nth(*place)?.text)).collect(),
            source: edition.source,
        }
    };
    let until = |edition: &&Edition| last.is_none_or(|last| edition.date <= last);
    let rows: Vec<TimelineRow> =
        EDITIONS.iter().filter(|edition| edition.published).filter(until).map(row).collect();
    let asked = |text: &Option<String>| text.as_deref().unwrap_or_default().trim().to_owned();
    let covering = rows.iter().filter(|row| row.host.is_some()).count().to_string();
    let summary = msg::summary_timeline(
        &asked(&request.image),
        &asked(&request.host),
        &covering,
        &rows.len().to_string(),
    );
    (summary, Outcome::Timeline { timeline: rows })
}

fn editions(last: Option<&str>) -> (Message, Outcome) {
    let until = |edition: &&Edition| last.is_none_or(|last| edition.date <= last);
    let editions: Vec<EditionRow> = EDITIONS.iter().filter(until).map(edition_row).collect();
    let drafts = editions.iter().filter(|edition| !edition.published).count().to_string();
    (msg::summary_editions(&editions.len().to_string(), &drafts), Outcome::Editions { editions })
}

fn edition_row(edition: &'static Edition) -> EditionRow {
    EditionRow {
        edition: edition.id,
        date: edition.date,
        published: edition.published,
        commit: edition.commit,
        defects: edition.defects().map(|defect| defect.text).collect(),
        source: edition.source,
    }
}
