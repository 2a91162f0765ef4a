//! Compose files and stacks.

mod extends;

use std::rc::Rc;

use super::dotenv::Variable;
use super::substitute::{Known, Piece, joined, substitute};
use super::swarm::Placement;
use super::{At, File, Hyperv, Problem, Role, Site, Use, Written};
use crate::i18n::{Message, msg};
use crate::input::{Map, Parsed, Value};
use crate::report::FilePart;
use crate::request::Document;
use crate::rules::wv9xx_input::KIND_NOT_CHECKED;
use crate::rules::{wv603_isolation_not_available, wv608_compose_refused};
use extends::{Given, Layer, MAX_EXTENDS, Service};

/// What services have and the values of other mappings called `services` do not.
const KEYS: [&str; 14] = [
    "build",
    "command",
    "container_name",
    "depends_on",
    "deploy",
    "environment",
    "extends",
    "image",
    "isolation",
    "networks",
    "platform",
    "ports",
    "restart",
    "volumes",
];

/// Whether a mapping is a compose file: its `services` are mappings, of which one has a key of a service, or its
/// file, whose name is given in lower case, is called so. With that name it may also only include others.
pub(crate) fn is_compose(value: &Value<'_>, name: &str) -> bool {
    let named = name.contains("compose") || name.contains("stack");
    let services = value.get("services").map(Value::entries).unwrap_or_default();
    if services.is_empty() {
        return named && value.get("include").is_some_and(|include| !include.items().is_empty());
    }
    services.iter().all(|(_, service)| matches!(service, Value::Object(_) | Value::Null))
        && (named || services.iter().any(|(_, service)| KEYS.iter().any(|key| service.get(key).is_some())))
}

/// Every service of a compose file.
pub(crate) fn read<'a>(
    file: &mut File<'a>,
    index: usize,
    documents: &'a [Document],
    parsed: &'a [Parsed<'a>],
    maps: &'a [Map<'a>],
) {
    of_file(file, index, Given { documents, parsed, maps }, &mut Vec::new(), &mut Vec::new());
}

/// Every service of a file, and of those that it includes: what is said of them is said where they are written.
/// Whether files include each other in a circle.
fn of_file<'a>(
    file: &mut File<'a>,
    index: usize,
    given: Given<'a>,
    open: &mut Vec<usize>,
    done: &mut Vec<usize>,
) -> bool {
    let mut circle = false;
    open.push(index);
    done.push(index);
    let reader = Reader::new(given, file.document);
    for (part, value) in given.values(index).iter().enumerate() {
        let services = value.get("services").map(Value::entries).unwrap_or_default();
        let is_stack = services.iter().any(|(_, service)| is_for_swarm(service));
        for (name, service) in services {
            let path = format!("/services/{}", escaped(name));
            let layer = Layer { value: service, document: file.document, map: file.map, index, part, path };
            let mut service = Service { layers: vec![layer] };
            given.extend(file, name, &mut service);
            reader.service(file, name, is_stack, &service);
        }
    }
    for (found, site) in given.included(index) {
        let problem = match found {
            Err(path) => Some((&KIND_NOT_CHECKED, msg::finding_include_not_given(path))),
            Ok(other) => {
                let (Some(document), Some(map)) = (given.documents.get(other), given.maps.get(other)) else {
                    continue;
                };
                let mut here = open.contains(&other) || open.len() >= MAX_EXTENDS;
                // One that is included in two ways is so once.
                if !here && !done.contains(&other) {
                    let (format, lang) = (file.format, file.lang);
                    let (parts, uses, problems) = (Vec::new(), Vec::new(), Vec::new());
                    let mut included = File { document, map, format, lang, parts, uses, problems };
                    here = of_file(&mut included, other, given, open, done);
                    file.parts.append(&mut included.parts);
                }
                circle |= here;
                here.then(|| (&wv608_compose_refused::RULE, msg::finding_include_circle(&document.name)))
            }
        };
        if let Some((rule, message)) = problem {
            file.problems.push(Problem { rule, message, site, object: None, fix: None });
        }
    }
    open.pop();
    circle
}

/// A key as a token of a JSON Pointer.
pub(crate) fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
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

/// Whether a service says what only a swarm does: a file with one is a stack.
fn is_for_swarm(service: &Value<'_>) -> bool {
    let keys = ["placement", "mode", "endpoint_mode", "update_config", "rollback_config"];
    service.get("deploy").is_some_and(|deploy| keys.iter().any(|key| deploy.get(key).is_some()))
}

/// Whether dockerd knows the isolation.
pub(crate) fn is_isolation(text: &str) -> bool {
    ["", "default", "process", "hyperv"].iter().any(|known| text.eq_ignore_ascii_case(known))
}

/// What reads the services of one file.
struct Reader<'a> {
    /// What the variables of the file are, by the `.env` beside it.
    variables: Vec<Variable<'a>>,
    /// The same for whoever changes one: name, value, and its place.
    arguments: Rc<[(String, String, Site<'a>)]>,
}

impl<'a> Reader<'a> {
    fn new(given: Given<'a>, document: &Document) -> Self {
        let (index, variables) = given.variables(document);
        let env = given.documents.get(index).zip(given.maps.get(index));
        let of = |variable: &Variable<'a>| {
            let (document, map) = env?;
            let site = Site { document, map, index, at: At::Bytes(variable.at.clone()) };
            Some((variable.name.to_owned(), variable.value.clone(), site))
        };
        let arguments = variables.iter().filter_map(of).collect();
        Self { variables, arguments }
    }

    fn substituted(&self, text: &str) -> Vec<Piece> {
        let variables = self.variables.iter().rev();
        substitute(text, '$', &|name| match variables.clone().find(|variable| variable.name == name) {
            Some(variable) => Known::Value(variable.value.clone()),
            None => Known::Unset,
        })
    }

    fn service(&self, file: &mut File<'a>, name: &str, is_stack: bool, service: &Service<'a>) {
        let object = format!("service/{name}");
        let text = |path: &str| {
            let (value, layer) = service.get(path)?;
            let raw = value.as_str()?;
            Some((joined(&self.substituted(raw)), layer.site(path)))
        };
        let isolation = text("/isolation");
        if let Some((isolation, site)) = isolation.as_ref().filter(|(isolation, _)| !is_isolation(isolation))
        {
            file.problems.push(Problem {
                rule: &wv603_isolation_not_available::RULE,
                message: msg::finding_isolation_unknown(&object, isolation),
                site: site.clone(),
                object: Some(object.clone()),
                fix: None,
            });
        }
        let platform = text("/platform");
        let placement = self.placement(file, name, is_stack, service);
        file.parts.push(FilePart {
            name: object.clone(),
            platform: platform.as_ref().map(|(platform, _)| platform.clone()),
            isolation: isolation.as_ref().map(|(isolation, _)| isolation.clone()),
            constraints: self.constraints(service).into_iter().map(|(text, _)| text).collect(),
            ..FilePart::default()
        });
        let Some((value, layer)) = service.get("/image") else { return };
        let Some(raw) = value.as_str() else {
            let found = value.type_name();
            refuse(file, name, msg::finding_compose_type("image", "text", found), layer.site("/image"));
            return;
        };
        let pieces = self.substituted(raw);
        let unset = pieces.iter().find(|piece| piece.unset).and_then(|piece| piece.variable.clone());
        if let Some(part) = file.parts.last_mut() {
            part.image = unset.is_none().then(|| joined(&pieces));
            part.unset.clone_from(&unset);
        }
        let own = service.layers.first();
        let mapping = own.map_or((0, String::new()), |own| (own.part, own.path.clone()));
        // A value that another file or service says is not changed for this one, and one that is no text is not
        // replaced.
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
                arguments: self.arguments.clone(),
                hyperv: if in_this_file { Hyperv::Service { mapping, stated } } else { Hyperv::No },
            },
            platform,
            isolation,
            runner: None,
            placement,
            daemon: None,
            role: Role::Runs,
        });
    }

    /// The placement of a service, when the file is a stack for a swarm.
    fn placement(
        &self,
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
        for (text, site) in self.constraints(service) {
            match super::swarm::Constraint::parse(&text) {
                Some(constraint) => placement.constraints.push((constraint, site)),
                None => refuse(file, name, msg::finding_constraint_not_understood(&text), site),
            }
        }
        Some(placement)
    }

    /// The constraints of a service, after substitution, and where they are written: first those of what it
    /// extends, to which its own are added.
    fn constraints(&self, service: &Service<'a>) -> Vec<(String, Site<'a>)> {
        let mut out = Vec::new();
        for layer in service.layers.iter().rev() {
            let path = "/deploy/placement/constraints";
            let constraints = layer.value.at(path).map(Value::items).unwrap_or_default();
            for (number, constraint) in constraints.iter().enumerate() {
                let text = joined(&self.substituted(constraint.as_str().unwrap_or_default()));
                out.push((text, layer.site(&format!("{path}/{number}"))));
            }
        }
        out
    }
}
