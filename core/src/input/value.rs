//! One tree for JSON and YAML.
//!
//! It borrows from the text it was read from, keeps the order of keys, and looks a key up from the end:
//! of duplicate JSON keys the last one counts, as it does in the API server.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

/// A JSON value, or the part of YAML that Kubernetes accepts.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Value<'a> {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A number that is not whole. Nothing that is read here is one, so its value is not kept: reading
    /// and printing fractions needs tables that every module would carry.
    Fraction,
    /// A string.
    String(Cow<'a, str>),
    /// A sequence.
    List(Vec<Value<'a>>),
    /// A mapping, in the order written.
    Object(Vec<(Cow<'a, str>, Value<'a>)>),
}

impl<'a> Value<'a> {
    /// The value under `key`; of duplicates the last.
    pub fn get(&self, key: &str) -> Option<&Value<'a>> {
        match self {
            Self::Object(entries) => entries.iter().rev().find(|(name, _)| name == key).map(|(_, v)| v),
            _ => None,
        }
    }

    /// Takes the value under `key` out; of duplicates all go, and the last is given.
    pub(crate) fn remove(&mut self, key: &str) -> Option<Value<'a>> {
        let Self::Object(entries) = self else { return None };
        let mut found = None;
        while let Some(index) = entries.iter().position(|(name, _)| name == key) {
            found = Some(entries.remove(index).1);
        }
        found
    }

    /// The value at a JSON Pointer (RFC 6901) whose tokens hold no escapes.
    pub fn at(&self, pointer: &str) -> Option<&Value<'a>> {
        let (mut value, mut rest) = (self, pointer);
        while let Some(tail) = rest.strip_prefix('/') {
            // Not `split`: most look-ups fail at their first token, before its searcher has paid for itself.
            let end = tail.bytes().position(|byte| byte == b'/').unwrap_or(tail.len());
            let token;
            (token, rest) = tail.split_at_checked(end)?;
            value = match value {
                Self::List(items) => items.get(token.parse::<usize>().ok()?)?,
                _ => value.get(token)?,
            };
        }
        Some(value)
    }

    /// The string, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The boolean, if it is one.
    pub const fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(flag) => Some(*flag),
            _ => None,
        }
    }

    /// The string under `key`, when there is one that is not empty.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_str().filter(|text| !text.is_empty())
    }

    /// The elements, if it is a sequence; else none.
    pub fn items(&self) -> &[Value<'a>] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// The entries, if it is a mapping; else none.
    pub fn entries(&self) -> &[(Cow<'a, str>, Value<'a>)] {
        match self {
            Self::Object(entries) => entries,
            _ => &[],
        }
    }

    /// What it is, for messages about something of the wrong type.
    pub const fn type_name(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "boolean",
            Self::Int(_) | Self::Fraction => "number",
            Self::String(_) => "string",
            Self::List(_) => "list",
            Self::Object(_) => "object",
        }
    }

    /// The same value, owning its strings.
    pub fn into_owned(self) -> Value<'static> {
        match self {
            Self::Null => Value::Null,
            Self::Bool(flag) => Value::Bool(flag),
            Self::Int(number) => Value::Int(number),
            Self::Fraction => Value::Fraction,
            Self::String(text) => Value::String(Cow::Owned(text.into_owned())),
            Self::List(items) => Value::List(items.into_iter().map(Value::into_owned).collect()),
            Self::Object(entries) => Value::Object(
                entries.into_iter().map(|(k, v)| (Cow::Owned(k.into_owned()), v.into_owned())).collect(),
            ),
        }
    }

    /// An object of the given entries.
    pub fn object<const N: usize>(entries: [(&'static str, Value<'a>); N]) -> Self {
        Self::Object(entries.into_iter().map(|(k, v)| (Cow::Borrowed(k), v)).collect())
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::String(Cow::Owned(text))
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::String(Cow::Borrowed(text))
    }
}

/// What to do with an entry of a mapping while it is read.
#[derive(Clone, Copy)]
pub(crate) enum Prune {
    /// Keep it, with all that is in it.
    Keep,
    /// Pass over it; it is still checked to be JSON.
    Drop,
    /// Keep it where somebody knows nodes, which it could be held against; else pass over it.
    OfNodes,
    /// Keep it, and ask again for each entry of the mapping that it is, or of the mappings in its list.
    Within(fn(&str) -> Self),
}

/// Reads JSON without the entries that are not wanted.
pub(crate) fn pruned(
    text: &str,
    prune: fn(&str) -> Prune,
    nodes_known: bool,
) -> Result<Value<'_>, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = TreeVisitor { prune: Some(prune), nodes_known }.deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok(value)
}

#[derive(Clone, Copy)]
struct TreeVisitor {
    prune: Option<fn(&str) -> Prune>,
    nodes_known: bool,
}

impl<'de> DeserializeSeed<'de> for TreeVisitor {
    type Value = Value<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for TreeVisitor {
    type Value = Value<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Self::Value, E> {
        Ok(Value::Bool(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        Ok(Value::Int(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        Ok(i64::try_from(number).map_or(Value::Fraction, Value::Int))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
        // JavaScript has one number type: 1 and 1.0 must be the same here.
        let whole = number as i64;
        Ok(if whole as f64 == number { Value::Int(whole) } else { Value::Fraction })
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Value::String(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Value::String(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E>(self, text: String) -> Result<Self::Value, E> {
        Ok(Value::String(Cow::Owned(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element_seed(self)? {
            items.push(item);
        }
        Ok(Value::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(Key(key)) = access.next_key()? {
            let prune = match self.prune.map_or(Prune::Keep, |prune| prune(&key)) {
                Prune::Keep => None,
                Prune::OfNodes if self.nodes_known => None,
                Prune::Drop | Prune::OfNodes => {
                    access.next_value::<IgnoredAny>()?;
                    continue;
                }
                Prune::Within(prune) => Some(prune),
            };
            entries.push((key, access.next_value_seed(Self { prune, ..self })?));
        }
        Ok(Value::Object(entries))
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Value<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        TreeVisitor { prune: None, nodes_known: true }.deserialize(deserializer)
    }
}

/// `Cow<str>`'s own `Deserialize` never borrows.
struct Key<'a>(Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Key<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeyVisitor;
        impl<'de> Visitor<'de> for KeyVisitor {
            type Value = Key<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Key(Cow::Borrowed(text)))
            }
            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Key(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(KeyVisitor)
    }
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(flag) => serializer.serialize_bool(*flag),
            Self::Int(number) => serializer.serialize_i64(*number),
            Self::Fraction => serializer.serialize_unit(),
            Self::String(text) => serializer.serialize_str(text),
            Self::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            Self::Object(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Value<'_> {
    fn schema_name() -> Cow<'static, str> {
        "Json".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "description": "Any JSON value." })
    }
}
