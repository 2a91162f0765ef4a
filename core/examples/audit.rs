//! Holds the tables against each other and prints every place where two of them disagree, as JSON; `cargo xtask
//! codegen` wants a reason for each (`core/data/disagreements.toml`). It asks as any caller does, so what is
//! compared is what users are told.

use std::collections::BTreeSet;

use winver_core::report::{
    MatrixCell, MatrixTable, Outcome, PullStatus, ReleaseRow, StartStatus, SupportStatus,
};
use winver_core::request::{
    Check, HostKind, Identify, ImageInput, Isolation, Matrix, MatrixView, Releases, Role,
};
use winver_core::{Report, Request, evaluate};

/// One disagreement: two tables about one thing.
#[derive(Debug, serde::Serialize)]
struct Row {
    check: &'static str,
    key: String,
    one: String,
    other: String,
}

#[allow(clippy::print_stdout, reason = "what it is for")]
fn main() {
    let editions = editions();
    let releases = releases();
    let mut rows = Vec::new();
    for pair in pairs(&editions) {
        for isolation in [Isolation::Hyperv, Isolation::Process] {
            statements(&editions, pair, isolation, &releases, &mut rows);
        }
    }
    names(&editions, &releases, &mut rows);
    tags(&releases, &mut rows);
    println!("{}", serde_json::to_string_pretty(&rows).unwrap_or_default());
}

/// A kind of host, its build, the build of an image.
type Pair = (HostKind, u16, u16);

fn version(build: u16) -> String {
    format!("10.0.{build}")
}

fn kind_name(kind: HostKind) -> &'static str {
    if kind == HostKind::Server { "server" } else { "client" }
}

fn kind_of(name: &str) -> HostKind {
    if name == "server" { HostKind::Server } else { HostKind::Client }
}

fn matrix(request: Matrix) -> Option<Outcome> {
    evaluate(&Request::Matrix(request)).result
}

/// The published editions, oldest first.
fn editions() -> Vec<MatrixTable> {
    let list = matrix(Matrix { view: MatrixView::Editions, ..Matrix::default() });
    let Some(Outcome::Editions { editions }) = list else { return Vec::new() };
    let table = |id: &str| match matrix(Matrix { edition: Some(id.to_owned()), ..Matrix::default() }) {
        Some(Outcome::Matrix(table)) => Some(table),
        _ => None,
    };
    editions.iter().filter(|row| row.published).filter_map(|row| table(row.edition)).collect()
}

fn releases() -> Vec<ReleaseRow> {
    match evaluate(&Request::Releases(Releases::default())).result {
        Some(Outcome::Releases { releases }) => releases,
        _ => Vec::new(),
    }
}

/// Every pair that some edition covers.
fn pairs(editions: &[MatrixTable]) -> BTreeSet<Pair> {
    let mut pairs = BTreeSet::new();
    for host in editions.iter().flat_map(|table| &table.hosts) {
        for image in host.images.iter().flat_map(|cell| &cell.builds) {
            pairs.extend(host.builds.iter().map(|build| (kind_of(host.kind), *build, *image)));
        }
    }
    pairs
}

/// The cell of one pair; none when the edition does not cover it.
fn cell(table: &MatrixTable, (kind, host, image): Pair) -> Option<MatrixCell> {
    let request = Matrix {
        edition: Some(table.edition.edition.to_owned()),
        host: Some(version(host)),
        host_kind: Some(kind),
        image: Some(version(image)),
        ..Matrix::default()
    };
    let Some(Outcome::Matrix(table)) = matrix(request) else { return None };
    table.hosts.into_iter().next()?.images.into_iter().next()
}

fn check((kind, host, image): Pair, isolation: Isolation, rule: &str) -> Report {
    evaluate(&Request::Check(Check {
        host: version(host),
        host_kind: Some(kind),
        image: ImageInput::Text(version(image)),
        images: Default::default(),
        runtime: Some(rule.to_owned()),
        isolation: Some(isolation),
        as_of: None,
        today: None,
        lang: None,
    }))
}

/// What the editions ever said of a pair, against the pull rules, the kernel and the families.
fn statements(
    editions: &[MatrixTable],
    pair: Pair,
    isolation: Isolation,
    releases: &[ReleaseRow],
    rows: &mut Vec<Row>,
) {
    let (kind, host, image) = pair;
    let family = |build: u16| releases.iter().find(|row| row.build == build).map(|row| row.family);
    let said: Vec<(&str, bool)> = editions
        .iter()
        .filter_map(|table| {
            let cell = cell(table, pair)?;
            let status = if isolation == Isolation::Process { cell.process } else { cell.hyperv };
            match status {
                SupportStatus::Supported | SupportStatus::Preview => Some((table.edition.edition, true)),
                SupportStatus::Unsupported => Some((table.edition.edition, false)),
                SupportStatus::Undocumented | SupportStatus::Depends => None,
            }
        })
        .collect();
    let reports = ["R1", "R2", "R3"].map(|rule| (rule, check(pair, isolation, rule)));
    for yes in [true, false] {
        let of: Vec<&str> =
            said.iter().filter(|(_, said)| *said == yes).map(|(edition, _)| *edition).collect();
        let (Some(first), Some(last)) = (of.first(), of.last()) else { continue };
        let when = if first == last { (*first).to_owned() } else { format!("{first} to {last}") };
        let one = format!("{} by {} of {} editions ({when})", word(yes), of.len(), said.len());
        let key = format!("{} {host} x {image} {} {}", kind_name(kind), isolation.as_str(), word(yes));
        let differing: Vec<&str> = reports
            .iter()
            .filter(|(_, report)| {
                let pull = report.compatibility.first().map(|stages| stages.pull.status);
                pull == Some(if yes { PullStatus::Refused } else { PullStatus::Accepted })
            })
            .map(|(rule, _)| *rule)
            .collect();
        if !differing.is_empty() {
            let verb = if yes { "refused" } else { "accepted" };
            rows.push(Row {
                check: "editions-runtimes",
                key: format!("{key} {}", differing.join(",")),
                one: one.clone(),
                other: format!("{verb} by {}", differing.join(", ")),
            });
        }
        let start = reports.first().and_then(|(_, report)| report.compatibility.first()).map(|s| &s.start);
        if let Some(start) = start
            && start.status == if yes { StartStatus::Blocked } else { StartStatus::Expected }
        {
            rows.push(Row {
                check: "editions-start",
                key: format!("{key} {}", start.reason_id),
                one: one.clone(),
                other: start.reason.clone(),
            });
        }
        if image < host && !yes && isolation == Isolation::Process && family(host) == family(image) {
            rows.push(Row {
                check: "families-editions",
                key,
                one: format!("both have the binaries of {}", family(host).unwrap_or_default()),
                other: one,
            });
        }
    }
}

const fn word(yes: bool) -> &'static str {
    if yes { "supported" } else { "unsupported" }
}

/// What the editions call a host or an image, against the names and the days of the releases.
fn names(editions: &[MatrixTable], releases: &[ReleaseRow], rows: &mut Vec<Row>) {
    let mut seen = BTreeSet::new();
    for table in editions {
        let edition = &table.edition;
        let hosts = table.hosts.iter().map(|host| (host.host, &host.builds, Role::Host, kind_of(host.kind)));
        let cells = table.hosts.iter().flat_map(|host| &host.images);
        let images = cells.map(|cell| (cell.image, &cell.builds, Role::Image, HostKind::Server));
        for (name, builds, role, kind) in hosts.chain(images) {
            let list: Vec<String> = builds.iter().map(u16::to_string).collect();
            let list = list.join(" ");
            if !seen.insert((edition.edition, name, list.clone())) {
                continue;
            }
            let what = if role == Role::Host { "host" } else { "image" };
            let read = understood(name, role);
            if read != builds.iter().copied().collect() {
                let key = format!("{what} {name}: {list}");
                let read: Vec<String> = read.iter().map(u16::to_string).collect();
                let other =
                    if read.is_empty() { "no release has this name".to_owned() } else { read.join(" ") };
                let one = format!("the {what} of {} is called {name}", edition.edition);
                push(rows, Row { check: "releases-editions", key, one, other });
            }
            let [build] = builds.as_slice() else { continue };
            let of_build = || releases.iter().filter(|row| row.build == *build && kind_of(row.kind) == kind);
            if of_build().next().is_some() && of_build().all(|row| row.available > edition.date) {
                let available = of_build().map(|row| row.available).min().unwrap_or_default();
                push(
                    rows,
                    Row {
                        check: "releases-editions",
                        key: format!("{} {build} before its release: {}", kind_name(kind), edition.edition),
                        one: format!("{} has {name}", edition.edition),
                        other: format!("available from {available}"),
                    },
                );
            }
        }
    }
}

/// One row a key: what several editions say alike is one disagreement.
fn push(rows: &mut Vec<Row>, row: Row) {
    if !rows.iter().any(|known| known.check == row.check && known.key == row.key) {
        rows.push(row);
    }
}

/// The builds that a name stands for.
fn understood(name: &str, role: Role) -> BTreeSet<u16> {
    let request = Identify { text: name.to_owned(), role, today: None, lang: None };
    let Some(Outcome::Identified(read)) = evaluate(&Request::Identify(request)).result else {
        return BTreeSet::new();
    };
    let build = |version: &str| version.rsplit('.').next().and_then(|build| build.parse().ok());
    match read.build {
        Some(build) => BTreeSet::from([build]),
        None => read.candidates.iter().filter_map(|candidate| build(&candidate.version)).collect(),
    }
}

/// The tags of base images against the names of the releases: a long-term release has `ltsc` and its year, every
/// other server release its label.
fn tags(releases: &[ReleaseRow], rows: &mut Vec<Row>) {
    for release in releases.iter().filter(|release| release.kind == "server") {
        let year = release.name.rsplit(' ').next().unwrap_or_default();
        let named = if release.channel == "LTSC" { format!("ltsc{year}") } else { release.label.to_owned() };
        if !release.tags.iter().any(|tag| *tag == named) {
            rows.push(Row {
                check: "releases-tags",
                key: format!("{} without {named}", release.release),
                one: format!("{} is a server release", release.name),
                other: format!("no base image of it has the tag {named}"),
            });
        }
        for tag in release.tags.iter().filter(|tag| **tag != named) {
            rows.push(Row {
                check: "releases-tags",
                key: format!("{} has {tag}", release.release),
                one: format!("the tag of {} would be {named}", release.name),
                other: format!("its base images also have the tag {tag}"),
            });
        }
        for tag in &release.tags {
            let read = understood(tag, Role::Image);
            if read != BTreeSet::from([release.build]) {
                rows.push(Row {
                    check: "releases-tags",
                    key: format!("{} tag {tag} is read otherwise", release.release),
                    one: format!("{tag} is a tag of {}", release.build),
                    other: format!("read alone it is {read:?}"),
                });
            }
        }
    }
}
