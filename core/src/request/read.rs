//! Requests from values: one reading for every door, with one sentence for what is wrong.

use std::collections::BTreeMap;

use super::{
    Check, DenyOn, Diagnose, Document, Explain, HostKind, Identify, ImageInput, Images, Inspect, Isolation,
    Matrix, MatrixView, OnUnknown, Releases, Review, Role, Settings,
};
use crate::i18n::{Message, msg};
use crate::input::Value;

const HOST_KINDS: &[(&str, HostKind)] = &[("server", HostKind::Server), ("client", HostKind::Client)];
const ISOLATIONS: &[(&str, Isolation)] = &[
    ("process", Isolation::Process),
    ("hyperv", Isolation::Hyperv),
    ("host-process", Isolation::HostProcess),
];
const ROLES: &[(&str, Role)] = &[("host", Role::Host), ("image", Role::Image), ("auto", Role::Auto)];
const VIEWS: &[(&str, MatrixView)] =
    &[("table", MatrixView::Table), ("timeline", MatrixView::Timeline), ("editions", MatrixView::Editions)];
const DENY_ON: &[(&str, DenyOn)] =
    &[("error", DenyOn::Error), ("warning", DenyOn::Warning), ("never", DenyOn::Never)];
const ON_UNKNOWN: &[(&str, OnUnknown)] = &[("deny", OnUnknown::Deny), ("warn", OnUnknown::Warn)];

type Read<T> = Result<T, Message>;

/// The operation that a request names, if any.
///
/// # Errors
/// The sentence for what is no request.
pub(crate) fn operation<'a>(value: &'a Value<'_>) -> Read<Option<&'a str>> {
    let Value::Object(_) = value else { return Err(msg::detail_not_a_request(value.type_name())) };
    match value.get("operation") {
        Some(Value::String(operation)) => Ok(Some(operation)),
        Some(other) => Err(wrong_type("operation", "string", other)),
        None => Ok(None),
    }
}

impl Settings {
    /// Reads a gatekeeper's settings.
    ///
    /// # Errors
    /// The sentence for the first key or value that is not understood.
    pub(crate) fn read(value: Value<'_>) -> Read<Self> {
        let Value::Object(_) = value else { return Err(wrong_type("settings", "object", &value)) };
        let mut keys = Keys { of: "settings", value };
        keys.only(&["denyOn", "onUnknown", "kubernetes", "runtime"])?;
        Ok(Self {
            deny_on: keys.choice("denyOn", DENY_ON)?.unwrap_or_default(),
            on_unknown: keys.choice("onUnknown", ON_UNKNOWN)?.unwrap_or_default(),
            kubernetes: keys.text("kubernetes")?,
            runtime: keys.text("runtime")?,
        })
    }
}

pub(crate) fn check(keys: &mut Keys<'_>) -> Read<Check> {
    keys.only(&["host", "hostKind", "image", "images", "runtime", "isolation", "asOf", "today", "lang"])?;
    let host = keys.needed_text("host")?;
    let image = match keys.take("image") {
        Some(Value::String(text)) => ImageInput::Text(text.into_owned()),
        Some(value @ Value::Object(_)) => ImageInput::Oci(value.into_owned()),
        Some(other) => return Err(wrong_type("image", "string", &other)),
        None => return Err(msg::detail_key_missing("image", keys.of)),
    };
    Ok(Check {
        host,
        host_kind: keys.choice("hostKind", HOST_KINDS)?,
        image,
        images: keys.map("images")?,
        runtime: keys.text("runtime")?,
        isolation: keys.choice("isolation", ISOLATIONS)?,
        as_of: keys.text("asOf")?,
        today: keys.text("today")?,
        lang: keys.text("lang")?,
    })
}

pub(crate) fn identify(keys: &mut Keys<'_>) -> Read<Identify> {
    keys.only(&["text", "as", "today", "lang"])?;
    Ok(Identify {
        text: keys.needed_text("text")?,
        role: keys.choice("as", ROLES)?.unwrap_or_default(),
        today: keys.text("today")?,
        lang: keys.text("lang")?,
    })
}

pub(crate) fn inspect(keys: &mut Keys<'_>) -> Read<Inspect> {
    keys.only(&[
        "documents",
        "target",
        "namespace",
        "host",
        "hostKind",
        "isolation",
        "cluster",
        "images",
        "kubernetes",
        "runtime",
        "asOf",
        "today",
        "lang",
    ])?;
    Ok(Inspect {
        documents: documents(keys)?,
        target: keys.text("target")?,
        namespace: keys.text("namespace")?,
        host: keys.text("host")?,
        host_kind: keys.choice("hostKind", HOST_KINDS)?,
        isolation: keys.choice("isolation", ISOLATIONS)?,
        cluster: keys.take("cluster").map(Value::into_owned),
        images: keys.map("images")?,
        kubernetes: keys.text("kubernetes")?,
        runtime: keys.text("runtime")?,
        as_of: keys.text("asOf")?,
        today: keys.text("today")?,
        lang: keys.text("lang")?,
    })
}

fn documents(keys: &mut Keys<'_>) -> Read<Vec<Document>> {
    let items = match keys.take("documents") {
        Some(Value::List(items)) => items,
        Some(other) => return Err(wrong_type("documents", "list", &other)),
        None => return Ok(Vec::new()),
    };
    let mut documents = Vec::with_capacity(items.len());
    for item in items {
        let Value::Object(_) = item else { return Err(wrong_type("documents", "object", &item)) };
        let mut keys = Keys { of: "documents", value: item };
        keys.only(&["name", "text"])?;
        documents.push(Document { name: keys.needed_text("name")?, text: keys.needed_text("text")? });
    }
    Ok(documents)
}

pub(crate) fn review(keys: &mut Keys<'_>) -> Read<Review> {
    keys.only(&["review", "settings", "cluster", "images", "asOf", "today", "lang"])?;
    let review = keys.take("review").ok_or_else(|| msg::detail_key_missing("review", keys.of))?;
    Ok(Review {
        review: review.into_owned(),
        settings: keys.take("settings").map(Settings::read).transpose()?.unwrap_or_default(),
        cluster: keys.take("cluster").map(Value::into_owned),
        images: keys.map("images")?,
        as_of: keys.text("asOf")?,
        today: keys.text("today")?,
        lang: keys.text("lang")?,
    })
}

pub(crate) fn matrix(keys: &mut Keys<'_>) -> Read<Matrix> {
    keys.only(&["view", "host", "hostKind", "image", "edition", "asOf", "today", "lang"])?;
    Ok(Matrix {
        view: keys.choice("view", VIEWS)?.unwrap_or_default(),
        host: keys.text("host")?,
        host_kind: keys.choice("hostKind", HOST_KINDS)?,
        image: keys.text("image")?,
        edition: keys.text("edition")?,
        as_of: keys.text("asOf")?,
        today: keys.text("today")?,
        lang: keys.text("lang")?,
    })
}

pub(crate) fn releases(keys: &mut Keys<'_>) -> Read<Releases> {
    keys.only(&["kind", "today", "lang"])?;
    Ok(Releases {
        kind: keys.choice("kind", HOST_KINDS)?,
        today: keys.text("today")?,
        lang: keys.text("lang")?,
    })
}

pub(crate) fn diagnose(keys: &mut Keys<'_>) -> Read<Diagnose> {
    keys.only(&["text", "name", "host", "image", "runtime", "images", "asOf", "today", "lang"])?;
    Ok(Diagnose {
        text: keys.needed_text("text")?,
        name: keys.text("name")?,
        host: keys.text("host")?,
        image: keys.text("image")?,
        runtime: keys.text("runtime")?,
        images: keys.map("images")?,
        as_of: keys.text("asOf")?,
        today: keys.text("today")?,
        lang: keys.text("lang")?,
    })
}

pub(crate) fn images(keys: &mut Keys<'_>) -> Read<Images> {
    keys.only(&["host", "hostKind", "runtime", "isolation", "asOf", "today", "lang"])?;
    Ok(Images {
        host: keys.text("host")?,
        host_kind: keys.choice("hostKind", HOST_KINDS)?,
        runtime: keys.text("runtime")?,
        isolation: keys.choice("isolation", ISOLATIONS)?,
        as_of: keys.text("asOf")?,
        today: keys.text("today")?,
        lang: keys.text("lang")?,
    })
}

pub(crate) fn explain(keys: &mut Keys<'_>) -> Read<Explain> {
    keys.only(&["code", "today", "lang"])?;
    Ok(Explain { code: keys.text("code")?, today: keys.text("today")?, lang: keys.text("lang")? })
}

/// The keys of an object that are still to be read.
pub(crate) struct Keys<'a> {
    of: &'static str,
    value: Value<'a>,
}

impl<'a> Keys<'a> {
    /// The keys of a request for this operation.
    pub(crate) fn of(operation: &'static str, mut request: Value<'a>) -> Self {
        request.remove("operation");
        Self { of: operation, value: request }
    }

    /// Refuses keys that nobody knows, by name.
    fn only(&self, known: &[&str]) -> Read<()> {
        match self.value.entries().iter().find(|(key, _)| !known.contains(&key.as_ref())) {
            Some((key, _)) => Err(msg::detail_key_unknown(self.of, key, &known.join(", "))),
            None => Ok(()),
        }
    }

    /// Takes a value out; `null` is as good as absent.
    fn take(&mut self, key: &str) -> Option<Value<'a>> {
        self.value.remove(key).filter(|value| *value != Value::Null)
    }

    fn text(&mut self, key: &str) -> Read<Option<String>> {
        match self.take(key) {
            Some(Value::String(text)) => Ok(Some(text.into_owned())),
            Some(other) => Err(wrong_type(key, "string", &other)),
            None => Ok(None),
        }
    }

    fn needed_text(&mut self, key: &str) -> Read<String> {
        self.text(key)?.ok_or_else(|| msg::detail_key_missing(key, self.of))
    }

    fn choice<T: Copy>(&mut self, key: &str, known: &[(&str, T)]) -> Read<Option<T>> {
        let Some(text) = self.text(key)? else { return Ok(None) };
        match known.iter().find(|(name, _)| *name == text) {
            Some((_, value)) => Ok(Some(*value)),
            None => {
                let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
                Err(msg::detail_choice(key, &text, &names.join(", ")))
            }
        }
    }

    fn map(&mut self, key: &str) -> Read<BTreeMap<String, Value<'static>>> {
        let mut map = BTreeMap::new();
        match self.take(key) {
            Some(Value::Object(entries)) => {
                for (name, value) in entries {
                    map.insert(name.into_owned(), value.into_owned());
                }
            }
            Some(other) => return Err(wrong_type(key, "object", &other)),
            None => {}
        }
        Ok(map)
    }
}

fn wrong_type(key: &str, expected: &str, found: &Value<'_>) -> Message {
    msg::detail_wrong_type(key, expected, found.type_name())
}
