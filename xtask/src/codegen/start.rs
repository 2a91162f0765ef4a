//! What is known of the *start* stage: its rules, the updates that broke it, and what people saw.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::catalog::kind;
use super::problems::sorted;
use super::rust::strings;
use super::tables::{Saying, Tables};

/// What is wrong with the tables of this stage.
pub(super) fn problems(tables: &Tables, wrong: &mut Vec<String>) {
    let builds: BTreeSet<u16> = tables.releases.iter().map(|release| release.build).collect();
    let mut known = |table: &str, build: u16| {
        if !builds.contains(&build) {
            wrong.push(format!("{table}: {build} is the build of no release"));
        }
    };
    for threshold in &tables.thresholds {
        known("start-rules.toml", threshold.build);
    }
    for row in &tables.breaks {
        known("revision-breaks.toml", row.build);
    }
    for row in &tables.statements {
        known("statements.toml", row.host);
        known("statements.toml", row.image);
    }
    for row in &tables.observations {
        for text in [&row.host, &row.image] {
            match version(text) {
                Ok((build, _)) => known("observations.toml", build),
                Err(_) => known("observations.toml", 0),
            }
        }
    }
    for row in &tables.breaks {
        if row.host_until.is_some_and(|until| until >= row.from) {
            wrong.push(format!(
                "revision-breaks.toml: {} {}: host_until is not before from",
                row.build, row.id
            ));
        }
    }
    sorted(wrong, "start-rules.toml", tables.start_rules.iter().map(|r| r.reason.clone()));
    sorted(wrong, "start-rules.toml", tables.thresholds.iter().map(|r| r.id.clone()));
    sorted(wrong, "revision-breaks.toml", tables.breaks.iter().map(|r| (r.build, r.from)));
    sorted(wrong, "kubelet-rejections.toml", tables.rejections.iter().map(|r| r.reason.clone()));
    sorted(
        wrong,
        "statements.toml",
        tables.statements.iter().map(|r| (r.kind != "server", r.host, r.image, r.isolation.clone())),
    );
    sorted(
        wrong,
        "observations.toml",
        tables.observations.iter().map(|r| {
            let build = |text| version(text).map_or(0, |(build, _)| build);
            (build(&r.host), build(&r.image), r.isolation.clone(), r.date.clone(), r.source.clone())
        }),
    );
}

/// Every source that these tables name, with where.
pub(super) fn cited(tables: &Tables) -> Vec<(String, &str)> {
    let mut out: Vec<(String, &str)> = Vec::new();
    for rule in &tables.start_rules {
        let at = format!("start-rules.toml: {}", rule.reason);
        let disputes = rule.dispute.iter().flatten().map(|saying| &saying.source);
        out.extend(rule.sources.iter().chain(disputes).map(|source| (at.clone(), source.as_str())));
    }
    let at = |r: &super::tables::Threshold| format!("start-rules.toml: {}", r.id);
    out.extend(tables.thresholds.iter().map(|r| (at(r), r.source.as_str())));
    for row in &tables.breaks {
        let at = format!("revision-breaks.toml: {} {}", row.build, row.id);
        if row.sources.is_empty() {
            out.push((at.clone(), "(none)"));
        }
        out.extend(row.sources.iter().map(|source| (at.clone(), source.as_str())));
    }
    let pair = |host: &str, image: &str| format!("observations.toml: {host} x {image}");
    out.extend(tables.observations.iter().map(|r| (pair(&r.host, &r.image), r.source.as_str())));
    let pair = |host: u16, image: u16| format!("statements.toml: {host} x {image}");
    out.extend(tables.statements.iter().map(|r| (pair(r.host, r.image), r.source.as_str())));
    let at = |reason: &str| format!("kubelet-rejections.toml: {reason}");
    out.extend(tables.rejections.iter().map(|r| (at(&r.reason), r.source.as_str())));
    out
}

/// Every date of these tables, with where.
pub(super) fn dates(tables: &Tables) -> Vec<(String, &str)> {
    let mut out: Vec<(String, &str)> = Vec::new();
    let rules = "start-rules.toml";
    out.extend(tables.start_rules.iter().map(|r| (format!("{rules}: {}", r.reason), r.date.as_str())));
    out.extend(tables.thresholds.iter().map(|r| (format!("{rules}: {}", r.id), r.date.as_str())));
    out.extend(
        tables
            .breaks
            .iter()
            .map(|r| (format!("revision-breaks.toml: {} {}", r.build, r.id), r.date.as_str())),
    );
    out.extend(
        tables.observations.iter().map(|r| (format!("observations.toml: {}", r.source), r.date.as_str())),
    );
    out.extend(tables.statements.iter().map(|r| (format!("statements.toml: {}", r.host), r.date.as_str())));
    out.extend(
        tables.rejections.iter().map(|r| (format!("kubelet-rejections.toml: {}", r.reason), r.date.as_str())),
    );
    out
}

/// `BUILD[.REVISION]`; a revision that is not given is 0, which no update has.
fn version(text: &str) -> Result<(u16, u32), String> {
    let (build, revision) = text.split_once('.').unwrap_or((text, "0"));
    match (build.parse(), revision.parse()) {
        (Ok(build), Ok(revision)) => Ok((build, revision)),
        _ => Err(format!("observations.toml: '{text}' is not BUILD or BUILD.REVISION")),
    }
}

fn sayings(sayings: &[Saying]) -> String {
    sayings.iter().map(|s| format!("Saying {{ says: {:?}, source: {:?} }}, ", s.says, s.source)).collect()
}

/// `start_rules.rs`.
pub(super) fn rules(tables: &Tables) -> String {
    let rows: String = tables
        .start_rules
        .iter()
        .map(|r| {
            let dispute = sayings(r.dispute.as_deref().unwrap_or_default());
            format!("({:?}, {}, &[{dispute}]),\n", r.reason, strings(&r.sources))
        })
        .collect();
    let mut out = format!(
        "use crate::catalog::SourceId;\nuse crate::report::Saying;\n\n\
         /// Where each rule of the *start* stage is written, and what sources say that contradict each other.\n\
         pub(crate) static START_RULES: &[(&str, &[SourceId], &[Saying])] = &[\n{rows}];\n\n\
         /// The builds at which the rules change.\n"
    );
    for threshold in &tables.thresholds {
        let name = threshold.id.replace('-', "_").to_uppercase();
        let _ = writeln!(out, "pub(crate) const {name}: u16 = {};", threshold.build);
    }
    out
}

/// `start_reports.rs`.
///
/// # Errors
/// A value in a table that has no meaning.
pub(super) fn reports(tables: &Tables) -> Result<String, String> {
    let mut out = String::from(
        "use crate::catalog::{Observation, RevisionBreak, Statement, Symptom};\n\
         use crate::report::Saying;\nuse crate::request::{HostKind, Isolation};\n\n\
         /// Updates that part host and image, by build and revision.\n\
         pub(crate) static BREAKS: &[RevisionBreak] = &[\n",
    );
    for row in &tables.breaks {
        let either = match row.sides.as_str() {
            "either" => true,
            "image-newer" => false,
            other => return Err(format!("revision-breaks.toml: sides '{other}' is not known")),
        };
        let symptom = match row.symptom.as_str() {
            "programs-32-bit" => "Programs32Bit",
            "unexpected-exit" => "UnexpectedExit",
            other => return Err(format!("revision-breaks.toml: symptom '{other}' is not known")),
        };
        let _ = writeln!(
            out,
            "RevisionBreak {{ id: {:?}, build: {}, from: {}, host_until: {}, either: {either}, \
             symptom: Symptom::{symptom}, sources: {} }},",
            row.id,
            row.build,
            row.from,
            row.host_until.unwrap_or_else(|| row.from.saturating_sub(1)),
            strings(&row.sources)
        );
    }
    out.push_str(
        "];\n\n/// What people saw, by host and image.\npub(crate) static OBSERVATIONS: &[Observation] = &[\n",
    );
    for row in &tables.observations {
        let worked = match row.result.as_str() {
            "worked" => true,
            "failed" => false,
            other => return Err(format!("observations.toml: result '{other}' is not known")),
        };
        let isolation = match row.isolation.as_str() {
            "any" => "None".to_owned(),
            text => format!("Some({})", isolation(text)?),
        };
        let of_kind = match &row.kind {
            Some(text) => format!("Some({})", kind(text)?),
            None => "None".to_owned(),
        };
        let (host, image) = (version(&row.host)?, version(&row.image)?);
        let _ = writeln!(
            out,
            "Observation {{ host: {host:?}, kind: {of_kind}, image: {image:?}, isolation: {isolation}, \
             base: {:?}, worked: {worked}, said: {:?}, source: {:?}, date: {:?} }},",
            row.base.as_deref().unwrap_or_default(),
            row.said.as_deref().unwrap_or_default(),
            row.source,
            row.date
        );
    }
    out.push_str(
        "];\n\n/// What documents other than the matrix say of a pair.\npub(crate) static STATEMENTS: &[Statement] = &[\n",
    );
    for row in &tables.statements {
        let _ = writeln!(
            out,
            "Statement {{ kind: {}, host: {}, image: {}, isolation: {}, saying: Saying {{ says: {:?}, source: {:?} }} }},",
            kind(&row.kind)?,
            row.host,
            row.image,
            isolation(&row.isolation)?,
            row.says,
            row.source
        );
    }
    Ok(out + "];\n")
}

fn isolation(text: &str) -> Result<&'static str, String> {
    match text {
        "process" => Ok("Isolation::Process"),
        "hyperv" => Ok("Isolation::Hyperv"),
        _ => Err(format!("isolation '{text}' is neither process nor hyperv")),
    }
}
