//! Compose files and stacks.

use super::substitute::{joined, substitute};
use super::swarm::Placement;
use super::{At, File, Hyperv, Problem, Role, Site, Use, Written};
use crate::i18n::{Message, msg};
use crate::input::{Map, Parsed, Value};
use crate::request::Document;
use crate::rules::wv9xx_input::KIND_NOT_CHECKED;
use crate::rules::{wv603_isolation_not_available, wv608_compose_refused};

/// How many services may extend each other.
const MAX_EXTENDS: usize = 16;

/// Whether a mapping is a compose file: its `services` are mappings with an image or a build, or take them from
/// elsewhere.
pub(crate) fn is_compose(value: &Value<'_>) -> bool {
    let services = value.get("services").map(Value::entries).unwrap_or_default();
    !services.is_empty()
        && services.iter().all(|(_, service)| matches!(service, Value::Object(_) | Value::Null))
        && services.iter().any(|(_, service)| {
            ["image", "build", "extends", "deploy"].iter().any(|key| service.get(key).is_some())
        })
}

/// A service, and those that it extends.
struct Service<'a> {
    /// The mappings that say what it is, its own first: each with its document and its path.
    layers: Vec<Layer<'a>>,
}

#[derive(Clone)]
struct Layer<'a> {
    value: &'a Value<'a>,
    document: &'a Document,
    map: &'a Map<'a>,
    index: usize,
    part: usize,
    path: String,
}

impl<'a> Layer<'a> {
    fn site(&self, path: &str) -> Site<'a> {
        Site {
            document: self.document,
            map: self.map,
            index: self.index,
            at: At::Value(self.part, format!("{}{path}", self.path)),
        }
    }
}

impl<'a> Service<'a> {
    /// The value at a path of the first layer that has it.
    fn get(&self, path: &str) -> Option<(&'a Value<'a>, &Layer<'a>)> {
        self.layers.iter().find_map(|layer| Some((layer.value.at(path)?, layer)))
    }
}

/// Every service of a compose file.
pub(crate) fn read<'a>(
    file: &mut File<'a>,
    index: usize,
    documents: &'a [Document],
    parsed: &'a [Parsed<'a>],
    maps: &'a [Map<'a>],
) {
    let values = parsed.get(index).map(|parsed| parsed.documents.as_slice()).unwrap_or_default();
    for (part, value) in values.iter().enumerate() {
        let services = value.get("services").map(Value::entries).unwrap_or_default();
        let is_stack = services.iter().any(|(_, service)| {
            ["placement", "mode", "endpoint_mode", "update_config", "rollback_config"]
                .iter()
                .any(|key| service.get("deploy").is_some_and(|deploy| deploy.get(key).is_some()))
        });
        for (name, service) in services {
            let layer = Layer {
                value: service,
                document: file.document,
                map: file.map,
                index,
                part,
                path: format!("/services/{}", escaped(name)),
            };
            let mut service = Service { layers: vec![layer] };
            extend(file, name, &mut service, documents, (parsed, maps));
            self::service(file, name, is_stack, &service);
        }
    }
}

/// A key as a token of a JSON Pointer.
pub(crate) fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// Adds what a service extends.
fn extend<'a>(
    file: &mut File<'a>,
    name: &str,
    service: &mut Service<'a>,
    documents: &'a [Document],
    (parsed, maps): (&'a [Parsed<'a>], &'a [Map<'a>]),
) {
    while let Some(last) = service.layers.last().cloned() {
        let Some(extends) = last.value.get("extends") else { return };
        let (from, other) = match extends {
            Value::String(from) => (from.as_ref(), None),
            _ => (extends.text("service").unwrap_or_default(), extends.text("file")),
        };
        let site = last.site("/extends");
        let index = match other {
            None => Some(last.index),
            Some(path) => find(documents, last.document, path),
        };
        let Some(index) = index else {
            file.problems.push(Problem {
                rule: &KIND_NOT_CHECKED,
                message: msg::finding_extends_not_given(name, from, other.unwrap_or_default()),
                site,
                object: Some(format!("service/{name}")),
                fix: None,
            });
            return;
        };
        let path = format!("/services/{}", escaped(from));
        let values = parsed.get(index).map(|parsed| parsed.documents.as_slice()).unwrap_or_default();
        let base = values.iter().enumerate().find_map(|(part, value)| {
            let value = value.get("services")?.get(from)?;
            let (document, map) = (documents.get(index)?, maps.get(index)?);
            Some(Layer { value, document, map, index, part, path: path.clone() })
        });
        let Some(base) = base else {
            let document = documents.get(index).map_or("", |document| document.name.as_str());
            refuse(file, name, msg::finding_extends_unknown(name, from, document), site);
            return;
        };
        let circle = service.layers.iter().any(|layer| layer.index == base.index && layer.path == base.path);
        if circle || service.layers.len() >= MAX_EXTENDS {
            let names = service.layers.iter().filter_map(|layer| layer.path.rsplit('/').next());
            let chain: Vec<&str> = names.chain([from]).collect();
            refuse(file, name, msg::finding_extends_circle(name, &chain.join(", ")), site);
            return;
        }
        service.layers.push(base);
    }
}

/// The document that a path in another document means.
fn find(documents: &[Document], from: &Document, path: &str) -> Option<usize> {
    let path = path.trim_start_matches("./");
    let beside = match from.name.rsplit_once('/') {
        Some((folder, _)) => format!("{folder}/{path}"),
        None => path.to_owned(),
    };
    documents
        .iter()
        .position(|document| document.name.trim_start_matches("./") == beside.trim_start_matches("./"))
}

fn refuse<'a>(file: &mut File<'a>, name: &str, message: Message, site: Site<'a>) {
    file.problems.push(Problem {
        rule: &wv608_compose_refused::RULE,
        message,
        site,
        object: Some(format!("service/{name}")),
        fix: None,
    });
}

fn service<'a>(file: &mut File<'a>, name: &str, is_stack: bool, service: &Service<'a>) {
    let object = format!("service/{name}");
    let text = |path: &str| {
        let (value, layer) = service.get(path)?;
        let raw = value.as_str()?;
        Some((joined(&substitute(raw, '$', &|_| None)), layer.site(path)))
    };
    let isolation = text("/isolation");
    if let Some((isolation, site)) = isolation.as_ref().filter(|(isolation, _)| !is_isolation(isolation)) {
        file.problems.push(Problem {
            rule: &wv603_isolation_not_available::RULE,
            message: msg::finding_isolation_unknown(&object, isolation),
            site: site.clone(),
            object: Some(object.clone()),
            fix: None,
        });
    }
    let placement = placement(file, name, is_stack, service);
    let Some((value, layer)) = service.get("/image") else { return };
    let Some(raw) = value.as_str() else {
        let found = value.type_name();
        refuse(file, name, msg::finding_compose_type("image", "text", found), layer.site("/image"));
        return;
    };
    let pieces = substitute(raw, '$', &|_| None);
    let unset = pieces.iter().find(|piece| piece.unset).and_then(|piece| piece.variable.clone());
    let own = service.layers.first();
    let mapping = own.map_or((0, String::new()), |own| (own.part, own.path.clone()));
    // A value that another file or service says is not changed for this one, and one that is no text is not replaced.
    let isolation_of_this =
        service.get("/isolation").filter(|(_, layer)| own.is_some_and(|own| layer.index == own.index));
    let stated = isolation_of_this.and_then(|(value, layer)| {
        Some(((layer.part, format!("{}/isolation", layer.path)), value.as_str()?.to_owned()))
    });
    let in_this_file =
        layer.document.name == file.document.name && isolation_of_this.is_some() == stated.is_some();
    file.uses.push(Use {
        name: object,
        image: if unset.is_some() { String::new() } else { joined(&pieces) },
        unset: unset.map(|name| (name, false)),
        written: Written {
            site: layer.site("/image"),
            raw: raw.to_owned(),
            partial: false,
            pieces,
            arguments: [].into(),
            hyperv: if in_this_file { Hyperv::Service { mapping, stated } } else { Hyperv::No },
        },
        platform: text("/platform"),
        isolation,
        runner: None,
        placement,
        daemon: None,
        role: Role::Runs,
    });
}

/// Whether dockerd knows the isolation.
pub(crate) fn is_isolation(text: &str) -> bool {
    ["", "default", "process", "hyperv"].iter().any(|known| text.eq_ignore_ascii_case(known))
}

/// The placement of a service, when the file is a stack for a swarm.
fn placement<'a>(
    file: &mut File<'a>,
    name: &str,
    is_stack: bool,
    service: &Service<'a>,
) -> Option<Placement<'a>> {
    let own = service.layers.first()?.clone();
    let mut placement = Placement {
        constraints: Vec::new(),
        service: own.site(""),
        stack: is_stack,
        deploy: own.value.clone(),
    };
    let (constraints, layer) = match service.get("/deploy/placement/constraints") {
        Some((constraints, layer)) => (constraints.items(), layer),
        None => return Some(placement),
    };
    for (number, constraint) in constraints.iter().enumerate() {
        let path = format!("/deploy/placement/constraints/{number}");
        let raw = constraint.as_str().unwrap_or_default();
        let text = joined(&substitute(raw, '$', &|_| None));
        match super::swarm::Constraint::parse(&text) {
            Some(constraint) => placement.constraints.push((constraint, layer.site(&path))),
            None => refuse(file, name, msg::finding_constraint_not_understood(raw), layer.site(&path)),
        }
    }
    Some(placement)
}
