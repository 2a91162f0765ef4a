//! Pods, workloads and nodes: of the cluster, of a snapshot of it, or in manifests.

use winver_core::request::Inspect;
use winver_core::{Request, evaluate};

use super::{images, today};
use crate::cli::{self, Cli};
use crate::cluster::{self, Wanted};
use crate::exit::{Result, Status};
use crate::files::Files;
use crate::output::Screen;
use crate::sentences as say;
use crate::snapshot::{self, Filter};
use crate::targets::{self, Target};

/// What is in a namespace. Nodes are in none: they are asked about by name, or with everything.
const NAMESPACED: &str =
    "pods deployments statefulsets daemonsets replicasets replicationcontrollers jobs cronjobs podtemplates";

/// Checks what was named, or everything.
pub(super) fn run(cli: &Cli, screen: &Screen<'_>) -> Result<Status> {
    let args = &cli.inspect;
    let targets = targets::parse(&args.targets)?;
    possible(args, &targets)?;

    let files = Files::default();
    let mut documents = Vec::new();
    for path in &args.filename {
        documents.extend(files.manifests(path, args.recursive)?);
    }
    let mut request = Inspect {
        target: targets::request(&targets),
        namespace: cli.connection.namespace.clone().filter(|_| !args.all_namespaces),
        host: args.host.clone(),
        host_kind: args.host_kind,
        isolation: args.isolation,
        images: images(&args.images)?,
        kubernetes: args.kubernetes.clone(),
        runtime: args.runtime.runtime.clone(),
        as_of: args.as_of.as_of.clone(),
        today: today(&cli.common),
        lang: cli.common.lang.clone(),
        ..Inspect::default()
    };
    if !args.from.is_empty() {
        let of_nodes = targets.iter().any(|target| target.kind == "Node");
        let filter = Filter::new(args.selector.as_deref(), of_nodes)?;
        request.cluster = Some(snapshot::load(&files, &args.from, &filter)?);
    } else if documents.is_empty() {
        let wanted =
            Wanted { targets: &targets, everywhere: args.all_namespaces, selector: args.selector.as_deref() };
        let read = cluster::read(&cli.connection, screen, async |api| cluster::fetch(api, &wanted).await)?;
        let Some(read) = read else { return Ok(Status::Interrupted) };
        if read.objects == 0 {
            let place = cluster::place(read.namespace.as_deref());
            screen.note(match &args.selector {
                None => say::say_nothing_found(place),
                Some(selector) => say::say_nothing_found_with(place, selector),
            });
        }
        request.cluster = Some(snapshot::list(read.items));
        request.namespace = read.namespace;
        request.kubernetes = request.kubernetes.or(read.kubernetes);
    }
    let narrowed = args.selector.is_some() || documents.is_empty() && request.namespace.is_some();
    request.target = request.target.or_else(|| narrowed.then(|| NAMESPACED.to_owned()));
    request.documents = documents;
    screen.show(&evaluate(&Request::Inspect(request)))
}

/// Refuses what kubectl refuses, and what would have no effect.
fn possible(args: &cli::Inspect, targets: &[Target]) -> Result<()> {
    let named = targets.iter().any(|target| target.name.is_some());
    let nodes = targets.iter().filter(|target| target.kind == "Node").count();
    let wrong = if named && args.all_namespaces {
        say::target_named_everywhere()
    } else if named && args.selector.is_some() {
        say::target_named_and_selected()
    } else if args.selector.is_some() && nodes > 0 && nodes < targets.len() {
        say::target_mixed_selection()
    } else if args.selector.is_some() && !args.filename.is_empty() {
        say::target_selected_manifests()
    } else if (args.host.is_some() || args.host_kind.is_some() || args.isolation.is_some())
        && args.filename.is_empty()
    {
        say::target_host_without_files()
    } else if args.recursive && args.filename.is_empty() {
        say::target_recursive_nothing()
    } else {
        return Ok(());
    };
    Err(wrong.into())
}
