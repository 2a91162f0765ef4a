//! `core/src/catalog/generated/` from the tables.

use std::fmt::Write as _;
use std::path::PathBuf;

use super::Output;
use super::rust::{HEAD, numbers, option, string, strings};
use super::tables::{MatrixRow, Release, Tables};

/// Every generated file of the catalogue.
///
/// # Errors
/// A value in a table that has no meaning.
pub(crate) fn outputs(tables: &Tables) -> Result<Vec<Output>, String> {
    let file = |name: &str, text: String| Output {
        path: PathBuf::from("core/src/catalog/generated").join(name),
        text: format!("{HEAD}{text}"),
    };
    Ok(vec![
        file("mod.rs", module(tables)),
        file("sources.rs", sources(tables)),
        file("releases.rs", releases(tables)?),
        file("families.rs", families(tables)),
        file("editions.rs", editions(tables)?),
        file("runtimes.rs", runtimes(tables)?),
        file("fields.rs", fields(tables)?),
        file("diagnose.rs", super::diagnose::diagnose(tables)?),
        file("images.rs", images(tables)),
        file("runners.rs", runners(tables)),
        file("start_rules.rs", start_rules(tables)),
        file("rule_sources.rs", rule_sources(tables)),
    ])
}

fn module(tables: &Tables) -> String {
    let mut modules = [
        "diagnose",
        "editions",
        "families",
        "fields",
        "images",
        "releases",
        "rule_sources",
        "runners",
        "runtimes",
        "sources",
        "start_rules",
    ]
    .map(|name| format!("pub(super) mod {name};\n"))
    .concat();
    let _ = write!(modules, "\npub(super) const DATA_AS_OF: &str = {:?};\n", tables.as_of());
    let _ = write!(
        modules,
        "\npub(crate) mod kubernetes {{\n\
         /// The newest minor whose rules are in the tables.\npub(crate) const NEWEST_KNOWN: &str = {:?};\n}}\n",
        tables.kubernetes.newest_known
    );
    modules
}

fn sources(tables: &Tables) -> String {
    let mut out = String::from(
        "use std::borrow::Cow;\n\nuse crate::report::SourceEntry;\n\npub(crate) static SOURCES: &[(&str, SourceEntry)] = &[\n",
    );
    for s in tables.sources.iter().filter(|source| !source.id.starts_with("matrix-")) {
        let _ = writeln!(
            out,
            "({:?}, SourceEntry {{ title: Cow::Borrowed({:?}), url: Cow::Borrowed({:?}), date: {:?} }}),",
            s.id, s.title, s.url, s.date
        );
    }
    out + "];\n"
}

fn kind(text: &str) -> Result<&'static str, String> {
    match text {
        "server" => Ok("HostKind::Server"),
        "client" => Ok("HostKind::Client"),
        _ => Err(format!("kind '{text}' is neither server nor client")),
    }
}

/// The names of a release as the core compares them, each once.
fn names(release: &Release) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in std::iter::once(&release.name).chain(&release.aliases) {
        let words = crate::text::words(name);
        if !names.contains(&words) {
            names.push(words);
        }
    }
    names
}

fn releases(tables: &Tables) -> Result<String, String> {
    let mut out = String::from(
        "use crate::catalog::Release;\nuse crate::report::Phase;\nuse crate::request::HostKind;\n\n\
         pub(crate) static RELEASES: &[Release] = &[\n",
    );
    for r in &tables.releases {
        let phases: String = r
            .phases
            .iter()
            .map(|p| format!("Phase {{ phase: {:?}, ends: {:?} }},", p.phase, p.ends))
            .collect();
        let _ = writeln!(
            out,
            "Release {{ id: {:?}, name: {:?}, kind: {}, build: {}, label: {:?}, channel: {:?}, available: {:?}, \
             tags: {}, names: {}, phases: &[{phases}], dispute: {}, source: {:?} }},",
            r.id,
            r.name,
            kind(&r.kind)?,
            r.build,
            r.label,
            r.channel,
            r.available,
            strings(&r.tags),
            strings(&names(r)),
            option(r.dispute.as_deref()),
            r.source
        );
    }
    Ok(out + "];\n")
}

fn families(tables: &Tables) -> String {
    let rows: String = tables.families.iter().map(|f| format!("{},\n", numbers(&f.members))).collect();
    format!(
        "/// Builds with the same binaries, the base first.\npub(crate) static FAMILIES: &[&[u16]] = &[\n{rows}];\n"
    )
}

/// The number by which the core knows a status.
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

fn editions(tables: &Tables) -> Result<String, String> {
    let (mut images, mut notes) = (Vec::new(), vec![(String::new(), 0)]);
    let mut out = String::new();
    // Drafts judge nothing: they stay in the table for the record and are not compiled.
    for edition in tables.editions.iter().filter(|edition| edition.published) {
        let rows: Vec<&MatrixRow> = tables.matrix.iter().filter(|row| row.edition == edition.id).collect();
        let mut hosts: Vec<(&str, &str)> = Vec::new();
        for row in &rows {
            if !hosts.contains(&(row.host.as_str(), row.kind.as_str())) {
                hosts.push((&row.host, &row.kind));
            }
        }
        let _ = writeln!(
            out,
            "Edition {{ date: {:?}, commit: {:?}, defects: {}, source: {:?}, hosts: &[",
            edition.date,
            edition.commit,
            strings(&edition.defects),
            edition.source
        );
        for (host, host_kind) in hosts {
            let cells: Vec<&&MatrixRow> =
                rows.iter().filter(|row| row.host == host && row.kind == host_kind).collect();
            let Some(first) = cells.first() else { continue };
            let _ = writeln!(
                out,
                "EditionHost {{ name: {}, kind: {}, builds: {}, cells: &[",
                string(host),
                kind(host_kind)?,
                numbers(&host_builds(first, &tables.releases)?)
            );
            for cell in cells {
                let image = place(&mut images, (cell.image.clone(), builds(&cell.image_builds)?))?;
                let note = place(&mut notes, (cell.note.clone(), cell.from_build.unwrap_or(0)))?;
                let _ = write!(
                    out,
                    "[{image}, {}, {note}], ",
                    status(&cell.process)? << 4 | status(&cell.hyperv)?
                );
            }
            out.push_str("] },\n");
        }
        out.push_str("] },\n");
    }
    let images: String =
        images.iter().map(|(name, builds)| format!("({name:?}, {}),\n", numbers(builds))).collect();
    let notes: String = notes.iter().map(|(note, from)| format!("({note:?}, {from}),\n")).collect();
    Ok(format!(
        "use crate::catalog::{{Edition, EditionHost}};\nuse crate::request::HostKind;\n\n\
         /// The images as the pages name them, with their builds.\n\
         pub(crate) static IMAGES: &[(&str, &[u16])] = &[\n{images}];\n\n\
         /// The notes of cells, with the first host build that the cell is about.\n\
         pub(crate) static NOTES: &[(&str, u16)] = &[\n{notes}];\n\n\
         pub(crate) static EDITIONS: &[Edition] = &[\n{out}];\n"
    ))
}

/// A rule's variant: `classic-first` is `ClassicFirst`, `R1` is `R1`.
fn variant(id: &str) -> String {
    id.split('-')
        .map(|word| {
            let mut chars = word.chars();
            chars
                .next()
                .map(|first| first.to_ascii_uppercase().to_string() + chars.as_str())
                .unwrap_or_default()
        })
        .collect()
}

fn runtimes(tables: &Tables) -> Result<String, String> {
    let mut out = String::from(
        "use crate::catalog::runtime::{Product, PullRule, Range, Release3};\nuse crate::catalog::SourceId;\n\n\
         pub(crate) static RULES: &[(PullRule, &str, bool, bool, SourceId)] = &[\n",
    );
    for rule in &tables.rules {
        let _ = writeln!(
            out,
            "(PullRule::{}, {:?}, {}, {}, {:?}),",
            variant(&rule.id),
            rule.id,
            rule.in_use,
            rule.current,
            rule.source
        );
    }
    out.push_str("];\n\npub(crate) static RANGES: &[Range] = &[\n");
    for range in &tables.runtimes {
        let product = match range.product.as_str() {
            "containerd" => "Containerd",
            "docker" => "Docker",
            other => return Err(format!("runtimes.toml: product '{other}' is not known")),
        };
        let _ = writeln!(
            out,
            "Range {{ product: Product::{product}, store: {:?}, from: {:?}, bounds: ({}, {}), until: {}, \
             last_seen: {}, rule: PullRule::{}, source: {:?} }},",
            range.store,
            range.from,
            release(&range.from)?,
            range.until.as_deref().map_or_else(|| Ok("Release3(u32::MAX, 0, 0)".to_owned()), release)?,
            option(range.until.as_deref()),
            option(range.last_seen.as_deref()),
            variant(&range.rule),
            range.source
        );
    }
    Ok(out + "];\n")
}

/// A release as numbers.
fn release(text: &str) -> Result<String, String> {
    let parts: Result<Vec<u32>, _> = text.split('.').map(str::parse::<u32>).collect();
    match parts.as_deref() {
        Ok([major, minor, patch]) => Ok(format!("Release3({major}, {minor}, {patch})")),
        _ => Err(format!("runtimes.toml: '{text}' is not MAJOR.MINOR.PATCH")),
    }
}

fn scope(text: &str) -> Result<&'static str, String> {
    match text {
        "pod" => Ok("Scope::Pod"),
        "container" => Ok("Scope::Container"),
        "volume" => Ok("Scope::Volume"),
        "volume-mount" => Ok("Scope::VolumeMount"),
        _ => Err(format!("scope '{text}' is not known")),
    }
}

fn test(text: &str, value: Option<&str>) -> Result<String, String> {
    match (text, value) {
        ("present", None) => Ok("FieldTest::Present".to_owned()),
        ("true", None) => Ok("FieldTest::True".to_owned()),
        ("non-empty", None) => Ok("FieldTest::NonEmpty".to_owned()),
        ("equals", Some(value)) => Ok(format!("FieldTest::Equals({value:?})")),
        ("prefix", Some(value)) => Ok(format!("FieldTest::Prefix({value:?})")),
        ("other-than", Some(value)) => match value.parse::<i64>() {
            Ok(number) => Ok(format!("FieldTest::OtherThan({number})")),
            Err(_) => Err(format!("test 'other-than' needs a number, not '{value}'")),
        },
        ("key-prefix", Some(value)) => Ok(format!("FieldTest::KeyPrefix({value:?})")),
        _ => Err(format!("test '{text}' with value {value:?} is not known")),
    }
}

fn effect(text: &str) -> Result<&'static str, String> {
    match text {
        "ignored" => Ok("Effect::Ignored"),
        "fails" => Ok("Effect::Fails"),
        "differs" => Ok("Effect::Differs"),
        _ => Err(format!("effect '{text}' is not known")),
    }
}

fn fields(tables: &Tables) -> Result<String, String> {
    let mut out = String::from(
        "use crate::catalog::{Behaviour, Effect, FieldTest, ForbiddenField, Scope};\nuse crate::report::Os;\n\n\
         pub(crate) static FORBIDDEN: &[ForbiddenField] = &[\n",
    );
    for field in &tables.forbidden {
        let os = match field.os.as_str() {
            "windows" => "Os::Windows",
            "linux" => "Os::Linux",
            other => return Err(format!("forbidden-fields.toml: os '{other}' is not known")),
        };
        let _ = writeln!(
            out,
            "ForbiddenField {{ os: {os}, scope: {}, path: {:?}, test: {}, since: {:?}, message: {:?}, \
             on_node: {}, source: {:?} }},",
            scope(&field.scope)?,
            field.path,
            test(&field.test, None)?,
            field.since,
            field.message,
            effect(&field.on_node)?,
            field.source
        );
    }
    out.push_str("];\n\npub(crate) static BEHAVIOURS: &[Behaviour] = &[\n");
    for b in &tables.behaviours {
        let _ = writeln!(
            out,
            "Behaviour {{ scope: {}, path: {:?}, test: {}, effect: {}, text: {:?}, source: {:?} }},",
            scope(&b.scope)?,
            b.path,
            test(&b.test, b.value.as_deref())?,
            effect(&b.effect)?,
            b.text,
            b.source
        );
    }
    Ok(out + "];\n")
}

fn images(tables: &Tables) -> String {
    let rows: String = tables
        .base_images
        .iter()
        .map(|b| format!("BaseImage {{ repository: {:?} }},\n", b.repository))
        .collect();
    format!("use crate::catalog::BaseImage;\n\npub(crate) static BASE_IMAGES: &[BaseImage] = &[\n{rows}];\n")
}

fn runners(tables: &Tables) -> String {
    let rows: String = tables
        .runners
        .iter()
        .map(|r| {
            format!(
                "RunnerLabel {{ service: {:?}, label: {:?}, builds: {}, until: {}, moves: {}, source: {:?} }},\n",
                r.service,
                r.label,
                numbers(&r.builds),
                option(r.until.as_deref()),
                r.moves.unwrap_or(false),
                r.source
            )
        })
        .collect();
    let names: Vec<&str> =
        tables.daemon_options.iter().flat_map(|group| &group.names).map(String::as_str).collect();
    format!(
        "use crate::catalog::RunnerLabel;\n\n/// The labels of hosted runners with Windows.\n\
         pub(crate) static RUNNERS: &[RunnerLabel] = &[\n{rows}];\n\n\
         /// The options that dockerd takes in daemon.json.\n\
         pub(crate) static DAEMON_OPTIONS: &str = {:?};\n",
        names.join(" ")
    )
}

fn start_rules(tables: &Tables) -> String {
    let rows: String =
        tables.start_rules.iter().map(|r| format!("({:?}, {}),\n", r.reason, strings(&r.sources))).collect();
    format!(
        "use crate::catalog::SourceId;\n\n/// Where each rule of the *start* stage is written.\n\
         pub(crate) static START_RULES: &[(&str, &[SourceId])] = &[\n{rows}];\n"
    )
}

fn rule_sources(tables: &Tables) -> String {
    let rows: String =
        tables.rule_sources.iter().map(|r| format!("({:?}, {}),\n", r.rule, strings(&r.sources))).collect();
    format!(
        "use crate::catalog::SourceId;\n\n/// What each finding rests on.\n\
         pub(crate) static RULE_SOURCES: &[(&str, &[SourceId])] = &[\n{rows}];\n"
    )
}
