//! Images in Dockerfiles, compose files and workflows against the hosts that they may get.

mod judge;
mod targets;

use super::context::Context;
use super::workload::Setting;
use crate::compat::Host;
use crate::files::swarm::{SwarmNode, nodes};
use crate::files::{Format, daemon, read};
use crate::i18n::{Message, msg};
use crate::input::{Map, Parsed};
use crate::report::{FileOutcome, Inspected, ObjectOutcome, Verdict};
use crate::request::{Document, Inspect};
use crate::rules::Findings;
use judge::Given;

/// The host of the request, when it names one.
pub(super) fn host<'a>(request: &'a Inspect, context: &mut Context) -> Option<Host<'a>> {
    let host = Host::from_text(request.host.as_deref()?, request.host_kind);
    if host.possible.is_empty() {
        context.wrong("host", &host.reason);
        return None;
    }
    Some(host)
}

/// What came of a file.
pub(super) struct JudgedFile {
    read: FileOutcome,
    objects: Vec<ObjectOutcome>,
    linux: usize,
}

/// What came of all files.
pub(super) struct InFiles {
    files: usize,
    /// Whether any image met a host.
    hosts: bool,
}

/// Judges every file that is no Kubernetes manifest.
pub(super) fn judge_files(
    request: &Inspect,
    (parsed, maps): (&[Parsed<'_>], &[Map<'_>]),
    formats: &[Option<Format>],
    host: Option<&Host<'_>>,
    setting: &Setting<'_>,
    out: &mut Findings,
) -> Vec<JudgedFile> {
    let documents = &request.documents;
    let of = |wanted: Format| {
        formats
            .iter()
            .zip(documents.iter().zip(parsed))
            .filter(move |(f, _)| **f == Some(wanted))
            .map(|(_, d)| d)
    };
    let swarm: Vec<SwarmNode<'_>> = nodes(of(Format::SwarmNodes).flat_map(|(_, parsed)| &parsed.documents));
    let daemon: Option<&Document> = of(Format::Daemon).map(|(document, _)| document).next();
    let default = of(Format::Daemon).find_map(|(_, parsed)| daemon::isolation(parsed.documents.first()?));
    let given = Given { host, swarm: &swarm, isolation: request.isolation, default, setting };
    let mut outcomes = Vec::new();
    for (index, format) in formats.iter().enumerate() {
        let Some(mut file) =
            format.and_then(|format| read(format, index, documents, parsed, maps, out.lang()))
        else {
            continue;
        };
        for problem in &file.problems {
            out.add(problem.rule, &problem.message)
                .at(Some(problem.site.place(problem.object.as_deref())))
                .fixes(problem.fix.iter().cloned().collect());
        }
        for found in &mut file.uses {
            found.daemon = daemon;
        }
        let mut judged = given.judge(&file, out);
        judged.read.parts = file.parts;
        outcomes.push(judged);
    }
    outcomes
}

/// Puts what came of the files into the result.
pub(super) fn collect(files: Vec<JudgedFile>, result: &mut Inspected) -> InFiles {
    let mut sum = InFiles { files: files.len(), hosts: false };
    for file in files {
        sum.hosts |= file.objects.iter().any(|object| !object.hosts.is_empty());
        result.linux = result.linux.saturating_add(file.linux);
        result.objects.extend(file.objects);
        if !file.read.parts.is_empty() {
            result.files.push(file.read);
        }
    }
    sum
}

impl InFiles {
    /// The sentence about them.
    pub(super) fn summary(&self, result: &Inspected) -> Message {
        let count =
            |verdict| result.objects.iter().filter(|object| object.verdict == verdict).count().to_string();
        let (uses, files) = (result.objects.len().to_string(), self.files.to_string());
        let only = match result.objects.as_slice() {
            [one] => one.hosts.first().and_then(|host| Some((one, host.containers.first()?))),
            _ => None,
        };
        if result.objects.is_empty() {
            msg::summary_inspected_files_none(&files)
        } else if let Some((one, container)) = only {
            msg::summary_inspected_one(&one.object, &container.reason)
        } else if self.hosts {
            msg::summary_inspected_files(
                &uses,
                &count(Verdict::Runs),
                &count(Verdict::Blocked),
                &count(Verdict::Depends),
                &count(Verdict::Unknown),
                &files,
            )
        } else {
            msg::summary_inspected_files_no_host(&uses, &files)
        }
    }
}
