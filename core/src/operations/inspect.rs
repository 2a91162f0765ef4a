//! **inspect**: manifests not yet applied, or the objects of a cluster.

use super::check::kind_name;
use super::context::Context;
use super::files;
use super::spans;
use super::workload::{Setting, judge_pod};
use crate::catalog::kubernetes::NEWEST_KNOWN;
use crate::files::{Format, recognise};
use crate::i18n::{Lang, Message, msg};
use crate::input::{self, Map, Parsed, SyntaxError, Value};
use crate::kube::{Cluster, Node, Object, Origin, Pod, expand, kind_of_type};
use crate::report::{
    Finding, Inspected, NodeOutcome, ObjectOutcome, Operation, Os, Outcome, Report, Severity, Span, Verdict,
    Where,
};
use crate::request::Inspect;
use crate::rules::wv9xx_input::{KIND_NOT_CHECKED, TARGET_NOT_FOUND, TEXT_NOT_READABLE};
use crate::rules::{Findings, check_node};

/// Checks every pod, workload and node that was given, or the one that was asked about.
pub(crate) fn inspect(request: &Inspect) -> Report {
    let context = Context::new(
        Operation::Inspect,
        request.as_of.as_deref(),
        request.today.as_deref(),
        request.lang.as_deref(),
    );
    let mut context = match context {
        Ok(context) => context,
        Err(report) => return *report,
    };
    let runtime = context.runtime(request.runtime.as_deref());
    let wanted = targets(request, &mut context);
    let minor = request.kubernetes.as_deref().map(|text| (text, crate::kube::minor(text)));
    if let Some((text, None)) = minor {
        context.wrong("kubernetes", &msg::detail_kubernetes(text, NEWEST_KNOWN));
    }
    if context.is_refused() {
        return context.refuse(Operation::Inspect);
    }

    let namespace = request.namespace.as_deref().unwrap_or("default");
    let parsed: Vec<Parsed<'_>> =
        request.documents.iter().map(|document| input::parse(&document.text)).collect();
    let host = files::host(request, &mut context);
    if context.is_refused() {
        return context.refuse(Operation::Inspect);
    }
    let formats: Vec<Option<Format>> =
        request.documents.iter().zip(&parsed).map(|(document, parsed)| recognise(document, parsed)).collect();
    let mut written = Vec::new();
    for (index, (document, parsed)) in request.documents.iter().zip(&parsed).enumerate() {
        if formats.get(index).is_some_and(Option::is_some) {
            continue;
        }
        read(index, &document.name, parsed, namespace, &mut written, &mut context.findings);
    }
    let mut live = Vec::new();
    if let Some(cluster) = &request.cluster
        && let Err((value, _)) = expand(cluster, Origin::default(), Some("default"), &mut live)
    {
        let message = msg::finding_not_an_object("cluster", value.type_name());
        context.findings.add(&TEXT_NOT_READABLE, &message);
    }
    let everything: Vec<Object<'_>> = written.iter().chain(&live).cloned().collect();
    let cluster = Cluster::of(&everything, runtime);
    let subjects = if request.documents.is_empty() { &live } else { &written };
    note_unread_kinds(&written, &mut context.findings);
    let subjects: Vec<&Object<'_>> = subjects
        .iter()
        .filter(|object| match wanted.as_slice() {
            [] => !is_controlled_copy(object),
            wanted => wanted.iter().any(|wanted| wanted.is(object, request.namespace.as_deref())),
        })
        .collect();
    for Wanted { kind, name } in &wanted {
        if let Some(name) = name
            && !subjects.iter().any(|object| object.kind == *kind && object.name() == *name)
        {
            not_found(kind, name, namespace, &everything, &mut context.findings);
        }
    }

    let setting = Setting {
        cluster: &cluster,
        images: &request.images,
        kubernetes: minor
            .and_then(|(_, minor)| minor)
            .or_else(|| cluster.kubernetes())
            .unwrap_or(NEWEST_KNOWN),
        runtime,
        runtime_text: request.runtime.as_deref(),
        edition: context.edition,
        today: context.today,
    };
    let mut result = Inspected::default();
    let maps: Vec<Map<'_>> = request
        .documents
        .iter()
        .zip(&formats)
        .map(|(document, format)| format.map_or_else(Map::default, |format| format.map(document)))
        .collect();
    let files = files::judge_files(
        request,
        (&parsed, &maps),
        &formats,
        host.as_ref(),
        &setting,
        &mut context.findings,
    );
    let only_files = !files.is_empty() && written.is_empty() && request.cluster.is_none();
    let in_files = files::collect(files, &mut result);
    let mut pods = 0_usize;
    for pod in subjects.iter().filter_map(|object| Pod::of(object)) {
        pods += 1;
        match judge_pod(&pod, &setting, &mut context.findings) {
            Some(outcome) => result.objects.push(outcome),
            None => result.linux += 1,
        }
    }
    let asked_nodes = subjects.iter().filter(|object| object.kind == "Node").map(|object| object.name());
    let asked_nodes: Vec<&str> = asked_nodes.collect();
    for node in cluster.nodes.iter().filter(|node| asked_nodes.contains(&node.name())) {
        check_node(node, &mut context.findings);
        result.nodes.push(node_outcome(node));
    }
    spans::fill(context.findings.list_mut(), &request.documents);
    let summary = summary(&result, pods, context.findings.list(), context.lang).render(context.lang);
    let summary = if only_files { in_files.summary(&result).render(context.lang) } else { summary };
    let verdict = verdict(&result.objects, !cluster.nodes.is_empty());
    let mut report = Report::new(Operation::Inspect, summary);
    report.verdict = verdict;
    report.findings = context.findings.into_list();
    if let Some(finding) = report.findings.iter().find(|finding| finding.code == TARGET_NOT_FOUND.code)
        && result.objects.is_empty()
        && result.nodes.is_empty()
    {
        report.summary = finding.message.clone();
    }
    report.result = Some(Outcome::Inspected(result));
    report
}

/// Something that was asked about.
struct Wanted {
    kind: &'static str,
    /// All of the kind when absent.
    name: Option<String>,
}

impl Wanted {
    /// Whether an object is meant. Something named is looked for in one namespace, a kind in all unless one is
    /// given.
    fn is(&self, object: &Object<'_>, namespace: Option<&str>) -> bool {
        let namespace = if self.name.is_some() { namespace.or(Some("default")) } else { namespace };
        let within = self.kind == "Node"
            || namespace.is_none_or(|namespace| object.namespace.is_none_or(|own| own == namespace));
        let named = match &self.name {
            Some(name) => object.name() == *name,
            None => !is_controlled_copy(object),
        };
        object.kind == self.kind && within && named
    }
}

/// What was asked about: `TYPE/NAME` or `TYPE`, one or several.
fn targets(request: &Inspect, context: &mut Context) -> Vec<Wanted> {
    let Some(text) = request.target.as_deref() else { return Vec::new() };
    let mut wanted = Vec::new();
    for word in text.split_whitespace() {
        let (kind, name) = word.split_once('/').map_or((word, None), |(kind, name)| (kind, Some(name)));
        match kind_of_type(kind) {
            Some(kind) if name != Some("") => wanted.push(Wanted { kind, name: name.map(str::to_owned) }),
            _ => context.wrong("target", &msg::finding_target_not_understood(word)),
        }
    }
    if text.trim().is_empty() {
        context.wrong("target", &msg::finding_target_not_understood(text));
    }
    wanted
}

/// Reads the objects of a document; says what could not be read, and where.
fn read<'a>(
    index: usize,
    name: &str,
    parsed: &'a Parsed<'a>,
    namespace: &'a str,
    out: &mut Vec<Object<'a>>,
    findings: &mut Findings,
) {
    let document = |span| Some(Where { document: Some(name.to_owned()), span, ..Where::default() });
    let mut empty = true;
    for (part, value) in parsed.documents.iter().enumerate() {
        if *value == Value::Null {
            continue;
        }
        empty = false;
        let origin = Origin { document: Some(index), part, prefix: String::new() };
        if let Err((value, origin)) = expand(value, origin, Some(namespace), out) {
            let place = Where {
                document: Some(name.to_owned()),
                path: Some(String::new()),
                origin: Some(origin),
                ..Where::default()
            };
            let message = msg::finding_not_an_object(name, value.type_name());
            findings.add(&TEXT_NOT_READABLE, &message).at(Some(place));
        }
    }
    if let Some(SyntaxError { detail, at }) = &parsed.error {
        let lang = findings.lang();
        let detail = match at {
            Some(at) => msg::detail_at(detail, &at.line.to_string(), &at.column.to_string()).render(lang),
            None => detail.clone(),
        };
        let span = at.map(|at| Span { start: at, end: at });
        findings.add(&TEXT_NOT_READABLE, &msg::finding_text_not_readable(name, &detail)).at(document(span));
    } else if empty {
        findings.add(&TEXT_NOT_READABLE, &msg::finding_document_empty(name)).at(document(None));
    }
}

/// Kinds that are passed over are named, so that silence never means "checked".
fn note_unread_kinds(objects: &[Object<'_>], findings: &mut Findings) {
    for object in objects {
        if !Pod::is_holder(object.kind) && !matches!(object.kind, "Node" | "RuntimeClass" | "Event") {
            findings
                .add(&KIND_NOT_CHECKED, &msg::finding_kind_not_checked(&object.id()))
                .at(Some(object.place("")));
        }
    }
}

/// A ReplicaSet of a Deployment or a Job of a CronJob repeats what its owner says.
fn is_controlled_copy(object: &Object<'_>) -> bool {
    let owned = object.value.at("/metadata/ownerReferences").is_some_and(|owners| !owners.items().is_empty());
    owned && matches!(object.kind, "ReplicaSet" | "Job")
}

fn not_found(kind: &str, name: &str, namespace: &str, objects: &[Object<'_>], findings: &mut Findings) {
    let known: Vec<String> =
        objects.iter().filter(|object| object.kind == kind).take(8).map(Object::id).collect();
    let lang = findings.lang();
    let known = if known.is_empty() { msg::detail_nothing_known().render(lang) } else { known.join(", ") };
    let target = format!("{kind}/{name}");
    findings.add(&TARGET_NOT_FOUND, &msg::finding_target_not_found(&target, namespace, &known));
}

fn node_outcome(node: &Node<'_>) -> NodeOutcome {
    let host = node.host.as_ref();
    NodeOutcome {
        node: node.name().to_owned(),
        os: node.os,
        version: host.and_then(|host| host.version).map(|version| version.to_string()),
        release: host.and_then(|host| host.release()).map(|release| release.id),
        kind: host.map(|host| kind_name(host.kind)),
        runtime: node.runtime_text.map(str::to_owned),
        rule: node.runtime.filter(|_| host.is_some()).map(|runtime| runtime.matching.rule.id()),
    }
}

/// The verdict over several objects: what is blocked counts most. A manifest by itself, for no host at all, was
/// checked for what is wrong with it; whether it runs is then not the question.
fn verdict(objects: &[ObjectOutcome], nodes_known: bool) -> Option<Verdict> {
    let asked = |object: &&ObjectOutcome| {
        nodes_known || object.node.is_some() || !object.hosts.is_empty() || object.verdict != Verdict::Unknown
    };
    objects.iter().filter(asked).map(|object| object.verdict).reduce(Verdict::and)
}

fn summary(result: &Inspected, pods: usize, findings: &[Finding], lang: Lang) -> Message {
    let count =
        |verdict| result.objects.iter().filter(|object| object.verdict == verdict).count().to_string();
    match result.objects.as_slice() {
        [] if pods == 0 && result.nodes.is_empty() => msg::summary_inspected_nothing(),
        [] if pods == 0 => {
            let windows = result.nodes.iter().filter(|node| node.os == Os::Windows).count();
            msg::summary_inspected_nodes(&result.nodes.len().to_string(), &windows.to_string())
        }
        [] => msg::summary_inspected_linux(&pods.to_string()),
        [one] => {
            let row =
                one.hosts.iter().flat_map(|group| &group.containers).find(|row| row.verdict == one.verdict);
            let worst = findings
                .iter()
                .filter(|finding| finding.severity > Severity::Info)
                .max_by_key(|f| f.severity);
            let reason =
                row.map(|row| row.reason.clone()).or_else(|| worst.map(|finding| finding.message.clone()));
            let reason = reason.unwrap_or_else(|| msg::reason_no_host().render(lang));
            msg::summary_inspected_one(&one.object, &reason)
        }
        objects => msg::summary_inspected(
            &objects.len().to_string(),
            &count(Verdict::Runs),
            &count(Verdict::Blocked),
            &count(Verdict::Depends),
            &count(Verdict::Unknown),
        ),
    }
}
