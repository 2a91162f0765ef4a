//! Swarm: nodes as `docker node inspect` prints them, and the constraints of services.

use super::{Site, edit, os_of};
use crate::catalog::{Runtime, parse_runtime};
use crate::compat::Host;
use crate::input::Value;
use crate::report::Os;
use crate::request::HostKind;

/// The label by which Microsoft's pages have operators say a node's Windows version.
pub(crate) const VERSION_LABEL: &str = "OsVersion";

/// The constraint that keeps a service on Windows nodes.
pub(crate) const WINDOWS: &str = "node.platform.os == windows";

/// Whether a value is a node of a swarm.
pub(crate) fn is_node(value: &Value<'_>) -> bool {
    value.at("/Spec/Role").is_some() && value.at("/Description/Platform").is_some()
}

/// A node.
#[derive(Debug)]
pub(crate) struct SwarmNode<'a> {
    value: &'a Value<'a>,
    /// Its operating system.
    pub(crate) os: Os,
    /// Its Windows, when a label says which.
    pub(crate) host: Option<Host<'a>>,
    /// Its engine: `docker 29.1.5`.
    pub(crate) runtime_text: Option<String>,
    /// Its engine, when understood.
    pub(crate) runtime: Option<Runtime>,
}

impl<'a> SwarmNode<'a> {
    fn of(value: &'a Value<'a>) -> Self {
        let os = value.at("/Description/Platform").and_then(|platform| os_of(platform.text("OS")?));
        let version = value.at("/Spec/Labels").and_then(|labels| labels.text(VERSION_LABEL));
        let host = version.map(|version| Host::from_text(version, Some(HostKind::Server)));
        let engine = value.at("/Description/Engine").and_then(|engine| engine.text("EngineVersion"));
        let runtime_text = engine.map(|version| format!("docker {version}"));
        let runtime = runtime_text.as_deref().and_then(|text| parse_runtime(text).ok());
        let os = os.unwrap_or(Os::Unknown);
        Self {
            value,
            os,
            host: host.filter(|host| os == Os::Windows && !host.possible.is_empty()),
            runtime_text,
            runtime,
        }
    }

    /// Its host name.
    pub(crate) fn name(&self) -> &'a str {
        let value: &'a Value<'a> = self.value;
        value.at("/Description").and_then(|description| description.text("Hostname")).unwrap_or("")
    }

    /// The value of a label that operators gave it.
    pub(crate) fn label(&self, key: &str) -> Option<&'a str> {
        let value: &'a Value<'a> = self.value;
        value.at("/Spec/Labels")?.text(key)
    }

    /// What a constraint's key says of it; none for a key that Swarm does not know.
    fn of_key(&self, key: &str) -> Option<&'a str> {
        let value: &'a Value<'a> = self.value;
        let lower = key.to_ascii_lowercase();
        // Labels are looked up as they are written; the other keys whatever their case (swarmkit, NodeMatches).
        if lower.starts_with("node.labels.") {
            return Some(self.label(key.get("node.labels.".len()..)?).unwrap_or(""));
        }
        if lower.starts_with("engine.labels.") {
            let label = key.get("engine.labels.".len()..)?;
            let labels = value.at("/Description/Engine/Labels");
            return Some(labels.and_then(|labels| labels.text(label)).unwrap_or(""));
        }
        let (path, field) = match lower.as_str() {
            "node.id" => ("", "ID"),
            "node.hostname" => ("/Description", "Hostname"),
            "node.role" => ("/Spec", "Role"),
            "node.platform.os" => ("/Description/Platform", "OS"),
            "node.platform.arch" => ("/Description/Platform", "Architecture"),
            _ => return None,
        };
        Some(value.at(path).and_then(|value| value.text(field)).unwrap_or(""))
    }

    /// The constraints that it does not meet.
    pub(crate) fn unmet<'c>(&self, constraints: &'c [(Constraint, Site<'a>)]) -> Vec<&'c Constraint> {
        constraints.iter().map(|(constraint, _)| constraint).filter(|c| !c.meets(self)).collect()
    }
}

/// Every node that can get a task, of documents that hold nodes.
pub(crate) fn nodes<'a>(values: impl Iterator<Item = &'a Value<'a>>) -> Vec<SwarmNode<'a>> {
    let one = |value: &'a Value<'a>| match value {
        Value::List(items) => items.as_slice(),
        one => std::slice::from_ref(one),
    };
    values
        .flat_map(one)
        .filter(|value| is_node(value))
        .filter(|value| {
            value.at("/Spec").and_then(|spec| spec.text("Availability")).is_none_or(|a| a == "active")
        })
        .map(SwarmNode::of)
        .collect()
}

/// `key == value` or `key != value`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Constraint {
    /// The key.
    pub(crate) key: String,
    /// Whether the values must be equal.
    pub(crate) equal: bool,
    /// The value.
    pub(crate) value: String,
}

impl Constraint {
    /// Reads a constraint as swarmkit does: `==` is looked for first.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (key, equal, value) = match (text.split_once("=="), text.split_once("!=")) {
            (Some((key, value)), _) => (key.trim(), true, value.trim()),
            (None, Some((key, value))) => (key.trim(), false, value.trim()),
            (None, None) => return None,
        };
        (!key.is_empty() && !value.is_empty()).then(|| Self {
            key: key.to_owned(),
            equal,
            value: value.to_owned(),
        })
    }

    fn meets(&self, node: &SwarmNode<'_>) -> bool {
        node.of_key(&self.key).is_some_and(|of_node| of_node.eq_ignore_ascii_case(&self.value) == self.equal)
    }

    /// `key == value`.
    pub(crate) fn text(&self) -> String {
        format!("{} {} {}", self.key, if self.equal { "==" } else { "!=" }, self.value)
    }

    /// The label that operators give nodes, when it is one.
    pub(crate) fn label(&self) -> Option<&str> {
        let is_label = self.key.get(.."node.labels.".len())?.eq_ignore_ascii_case("node.labels.");
        self.key.get("node.labels.".len()..).filter(|_| is_label)
    }

    /// The operating system that it asks for: by the platform, or by a label called after it.
    fn os(&self) -> Option<Os> {
        let key = self.key.to_ascii_lowercase();
        let is_os = matches!(
            key.as_str(),
            "node.platform.os"
                | "node.labels.os"
                | "node.labels.ostype"
                | "engine.labels.os"
                | "engine.labels.ostype"
                | "engine.labels.operatingsystem"
        );
        match (is_os.then(|| os_of(&self.value)).flatten()?, self.equal) {
            (os, true) => Some(os),
            (Os::Linux, false) => Some(Os::Windows),
            (_, false) => Some(Os::Linux),
        }
    }
}

/// Where a service may be placed.
#[derive(Debug)]
pub(crate) struct Placement<'a> {
    /// The constraints, and where they stand.
    pub(crate) constraints: Vec<(Constraint, Site<'a>)>,
    /// The service.
    pub(crate) service: Site<'a>,
    /// Whether the file is a stack by what it says.
    pub(crate) stack: bool,
    /// The service's own mapping.
    pub(crate) deploy: Value<'a>,
}

impl Placement<'_> {
    /// The operating system that the constraints ask for.
    pub(crate) fn os(&self) -> Option<Os> {
        self.constraints.iter().find_map(|(constraint, _)| constraint.os())
    }

    /// The version that the constraints ask for by the label.
    pub(crate) fn version(&self) -> Option<&str> {
        let (constraint, _) = self.constraints.iter().find(|(constraint, _)| {
            constraint.equal
                && constraint.label().is_some_and(|label| label.eq_ignore_ascii_case(VERSION_LABEL))
        })?;
        Some(&constraint.value)
    }

    /// The diff that adds a constraint.
    pub(crate) fn with(&self, constraint: &str) -> Option<String> {
        let document = self.service.document;
        let super::At::Value(part, service) = &self.service.at else { return None };
        let at = |path: &str| (*part, format!("{service}{path}"));
        let map = self.service.map;
        // A key without a value is there too: it cannot be written once more, and has no entries to stand before.
        let has = |path: &str| self.deploy.at(path).is_some();
        let holds = |path: &str| self.deploy.at(path).is_some_and(|value| !value.entries().is_empty());
        if ["/deploy", "/deploy/placement"].into_iter().any(|path| has(path) && !holds(path)) {
            return None;
        }
        let (range, with) = if has("/deploy/placement/constraints/0") {
            edit::item(map, &at("/deploy/placement/constraints"), constraint)?
        } else if has("/deploy/placement/constraints") {
            return None;
        } else if has("/deploy/placement") {
            edit::entry(map, &at("/deploy/placement"), &format!("constraints:\n  - {constraint}"))?
        } else if has("/deploy") {
            let body = format!("placement:\n  constraints:\n    - {constraint}");
            edit::entry(map, &at("/deploy"), &body)?
        } else {
            let body = format!("deploy:\n  placement:\n    constraints:\n      - {constraint}");
            edit::entry(map, &at(""), &body)?
        };
        edit::diff(&document.name, map, range, &with)
    }
}
