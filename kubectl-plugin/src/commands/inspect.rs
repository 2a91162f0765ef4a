//! Pods, workloads and nodes: of the cluster, of a snapshot of it, or in manifests.

use winver_core::request::Inspect;
use winver_core::{Request, evaluate};

use super::{images, today};
use crate::cli::{self, Cli};
use crate::cluster::{self, Wanted};
use crate::exit::{Failure, Result, Status};
use crate::files::Files;
use crate::output::Screen;
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
            let place =
                read.namespace.as_ref().map_or("the cluster".to_owned(), |name| format!("namespace {name}"));
            let with = args.selector.as_ref().map_or(String::new(), |selector| format!(" with {selector}"));
            screen.note(&format!("nothing to check was found in {place}{with}"));
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
        "an object cannot be named across all namespaces; give its namespace with -n, or a TYPE without a name"
    } else if named && args.selector.is_some() {
        "an object is either named or selected by its labels; leave out the name or -l"
    } else if args.selector.is_some() && nodes > 0 && nodes < targets.len() {
        "labels select either nodes or what runs on them; ask for them one after the other"
    } else if args.selector.is_some() && !args.filename.is_empty() {
        "-l selects among the objects of a cluster or of --from, not among the manifests of -f; name them as TYPE/NAME"
    } else if (args.host.is_some() || args.host_kind.is_some() || args.isolation.is_some())
        && args.filename.is_empty()
    {
        "--host, --host-kind and --isolation are for the Dockerfiles and compose files of -f; give -f too, or use check"
    } else if args.recursive && args.filename.is_empty() {
        "-R reads the directories of -f; give -f too"
    } else {
        return Ok(());
    };
    Err(Failure::new(wrong))
}
