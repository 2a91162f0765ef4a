//! What a question needs of a cluster.

use futures_util::future::{join, join_all};
use winver_core::Value;
use winver_registry::message::{Message, Part};

use super::api::{Api, Page, Refusal};
use super::resource::{EVENT, NODE, POD, RUNTIME_CLASS, Resource, WORKLOADS};
use crate::exit::{Failure, Result};
use crate::sentences as say;
use crate::targets::Target;

/// What is asked about.
#[derive(Debug)]
pub(crate) struct Wanted<'a> {
    /// The objects; pods and workloads when empty.
    pub(crate) targets: &'a [Target],
    /// Whether in every namespace.
    pub(crate) everywhere: bool,
    /// Only objects with these labels.
    pub(crate) selector: Option<&'a str>,
}

/// What was read.
#[derive(Debug)]
pub(crate) struct Fetched {
    /// The objects, and what they are judged against.
    pub(crate) items: Vec<Value<'static>>,
    /// How many of them are asked about.
    pub(crate) objects: usize,
    /// The namespace that was read; none for all.
    pub(crate) namespace: Option<String>,
    /// The version of the API server, where no node tells it.
    pub(crate) kubernetes: Option<String>,
}

/// One request, or one list of them.
enum Job<'a> {
    Get(&'static Resource, &'a str),
    List(&'static Resource),
}

impl Job<'_> {
    fn is_about_nodes(&self) -> bool {
        matches!(self, Job::Get(resource, _) | Job::List(resource) if resource.kind == "Node")
    }
}

/// Reads the objects, the nodes and runtime classes they may be placed on, and the events of their pods.
pub(crate) async fn fetch(api: &Api<'_>, wanted: &Wanted<'_>) -> Result<Fetched> {
    let namespace = (!wanted.everywhere).then(|| api.namespace.clone());
    let place = namespace.as_deref();
    let mut jobs = jobs(wanted.targets);
    let only_nodes = jobs.iter().all(Job::is_about_nodes);
    if !only_nodes {
        // All nodes are read, since pods are judged against them: those asked about are among them.
        jobs.retain(|job| !job.is_about_nodes());
    }

    let objects = join_all(jobs.iter().map(|job| run(api, job, place, wanted.selector)));
    let nodes = async { if only_nodes { Ok(Vec::new()) } else { api.list(&NODE, None, None, None).await } };
    let events = join_all(pods_of(&jobs).into_iter().map(|name| {
        let mut fields = "involvedObject.kind=Pod".to_owned();
        if let Some(name) = name {
            fields = format!("{fields},involvedObject.name={name}");
        }
        api.list(&EVENT, place, None, Some(fields))
    }));
    let (objects, (nodes, events)) = join(objects, join(nodes, events)).await;

    let objects = readable(api, &jobs, objects, place, wanted.targets.is_empty())?;
    let count = objects.iter().map(Page::objects).sum();
    let kubernetes = if nodes.is_err() { api.minor().await } else { None };
    let names_class = objects.iter().any(|page| page.names_class);
    let classes = if names_class { api.list(&RUNTIME_CLASS, None, None, None).await } else { Ok(Vec::new()) };

    let mut pages = objects;
    pages.extend(beside(api, nodes, say::cluster_without_nodes)?);
    pages.extend(beside(api, classes, say::cluster_without_runtime_classes)?);
    for events in events {
        pages.extend(beside(api, events, say::cluster_without_events)?);
    }
    Ok(Fetched {
        items: pages.into_iter().map(|page| page.value).collect(),
        objects: count,
        namespace,
        kubernetes,
    })
}

/// Reads nodes alone: those named, or all.
pub(crate) async fn nodes(
    api: &Api<'_>,
    names: &[String],
    selector: Option<&str>,
) -> Result<Vec<Value<'static>>> {
    if names.is_empty() {
        let pages = api.list(&NODE, None, selector, None).await?;
        return Ok(pages.into_iter().map(|page| page.value).collect());
    }
    let pages = join_all(names.iter().map(|name| api.get(&NODE, None, name))).await;
    let named = names.iter().zip(pages).map(|(name, page)| match page {
        Ok(page) => Ok(page.value),
        Err(Refusal::NotFound(_)) => Err(missing(&NODE, name, None)),
        Err(refusal) => Err(refusal.into()),
    });
    named.collect()
}

fn jobs(targets: &[Target]) -> Vec<Job<'_>> {
    if targets.is_empty() {
        return std::iter::once(&POD).chain(&WORKLOADS).map(Job::List).collect();
    }
    let jobs = targets.iter().filter_map(|target| {
        let resource = Resource::of(target.kind)?;
        Some(target.name.as_deref().map_or(Job::List(resource), |name| Job::Get(resource, name)))
    });
    jobs.collect()
}

async fn run(
    api: &Api<'_>,
    job: &Job<'_>,
    namespace: Option<&str>,
    selector: Option<&str>,
) -> std::result::Result<Vec<Page>, Refusal> {
    match job {
        Job::Get(resource, name) => Ok(vec![api.get(resource, namespace, name).await?]),
        Job::List(resource) => api.list(resource, namespace, selector, None).await,
    }
}

/// The pods whose events are needed: `None` is every pod, which stands for the named ones too.
fn pods_of<'a>(jobs: &[Job<'a>]) -> Vec<Option<&'a str>> {
    let pods = jobs.iter().filter_map(|job| match job {
        Job::List(resource) if resource.kind == "Pod" => Some(None),
        Job::Get(resource, name) if resource.kind == "Pod" => Some(Some(*name)),
        Job::Get(..) | Job::List(_) => None,
    });
    let pods: Vec<Option<&str>> = pods.collect();
    if pods.contains(&None) { vec![None] } else { pods }
}

/// What was read of the objects. A kind that was not named and may not be read is passed over and said so,
/// unless nothing else could be read either.
fn readable(
    api: &Api<'_>,
    jobs: &[Job<'_>],
    results: Vec<std::result::Result<Vec<Page>, Refusal>>,
    namespace: Option<&str>,
    nothing_named: bool,
) -> Result<Vec<Page>> {
    let mut pages = Vec::new();
    let mut refused = Vec::new();
    let mut readable = false;
    for (job, result) in jobs.iter().zip(results) {
        match (job, result) {
            (_, Ok(more)) => {
                readable = true;
                pages.extend(more);
            }
            (Job::Get(resource, name), Err(Refusal::NotFound(_))) => {
                return Err(missing(resource, name, namespace));
            }
            (Job::List(resource), Err(Refusal::Forbidden(_) | Refusal::NotFound(_))) if nothing_named => {
                refused.push(resource.plural);
            }
            (_, Err(refusal)) => return Err(refusal.into()),
        }
    }
    if !readable {
        return Err(say::cluster_unreadable(place(namespace)).into());
    }
    if !refused.is_empty() {
        api.screen.note(say::cluster_not_checked(refused.join(", "), place(namespace)));
    }
    Ok(pages)
}

/// Where objects were looked for.
pub(crate) fn place(namespace: Option<&str>) -> Message {
    namespace.map_or_else(say::place_cluster, say::place_namespace)
}

fn missing(resource: &Resource, name: &str, namespace: Option<&str>) -> Failure {
    let object = format!("{}/{name}", resource.kind.to_ascii_lowercase());
    Failure::new(match namespace.filter(|_| resource.kind != "Node") {
        Some(namespace) => say::cluster_missing_in(object, namespace, resource.plural),
        None => say::cluster_missing(object, resource.plural),
    })
}

/// What objects are judged against: when it may not be read, they are judged without it.
fn beside(
    api: &Api<'_>,
    result: std::result::Result<Vec<Page>, Refusal>,
    without: impl FnOnce(Part) -> Message,
) -> Result<Vec<Page>> {
    match result {
        Ok(pages) => Ok(pages),
        Err(Refusal::Forbidden(why) | Refusal::NotFound(why)) => {
            api.screen.note(without(why.into()));
            Ok(Vec::new())
        }
        Err(refusal) => Err(refusal.into()),
    }
}
