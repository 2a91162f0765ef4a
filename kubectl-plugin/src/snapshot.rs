//! A saved `kubectl get`, in the place of a cluster.

use kube::core::Selector;
use winver_core::{Value, read};
use winver_registry::message::type_of;

use crate::exit::Result;
use crate::files::{Files, name};
use crate::selector;
use crate::sentences as say;

/// Which objects of a snapshot are asked about. What they are judged against always stays.
#[derive(Debug, Default)]
pub(crate) struct Filter {
    selector: Option<Selector>,
    selects_nodes: bool,
}

impl Filter {
    /// The filter for `-l`; `of_nodes` when it is about nodes and not about what runs on them.
    pub(crate) fn new(selector: Option<&str>, of_nodes: bool) -> Result<Self> {
        Ok(Self { selector: selector.map(selector::parse).transpose()?, selects_nodes: of_nodes })
    }

    fn keeps(&self, object: &Value<'_>, kind: &str) -> bool {
        let Some(selector) = &self.selector else { return true };
        let context = match kind {
            "Node" => !self.selects_nodes,
            "RuntimeClass" | "Event" => true,
            _ => false,
        };
        context || selector::matches(selector, object)
    }
}

/// The objects of one or several snapshots as one `List`.
pub(crate) fn load(files: &Files, paths: &[String], filter: &Filter) -> Result<Value<'static>> {
    let mut roots = Vec::new();
    for path in paths {
        let text = files.snapshot(path)?;
        let name = name(path);
        let documents =
            read(&text).map_err(|detail| say::file_unreadable(name, detail, say::give_snapshots()))?;
        for document in documents.into_iter().filter(|document| *document != Value::Null) {
            if document.text("kind").is_none() {
                return Err(say::file_no_kind(name, type_of(&document), say::give_snapshots()).into());
            }
            roots.push(document.into_owned());
        }
        if roots.is_empty() {
            return Err(say::file_empty(name, say::give_snapshots()).into());
        }
    }
    if filter.selector.is_none() {
        // Untouched when it can be: the same snapshot is the same request in every door.
        return Ok(if roots.len() == 1 { roots.remove(0) } else { list(roots) });
    }
    let mut items = Vec::new();
    for root in roots {
        flatten(root, None, &mut |object, kind| {
            if filter.keeps(&object, kind) {
                items.push(object);
            }
        });
    }
    Ok(list(items))
}

/// A `List` of objects.
pub(crate) fn list(items: Vec<Value<'static>>) -> Value<'static> {
    Value::object([("kind", "List".into()), ("items", Value::List(items))])
}

/// Hands out every object of a list, with the kind that the items of a typed list (`of`) do not say.
fn flatten(value: Value<'static>, of: Option<&str>, each: &mut dyn FnMut(Value<'static>, &str)) {
    let said = value.text("kind").map(str::to_owned);
    let Some(kind) = said.as_deref().or(of) else { return };
    match (kind.strip_suffix("List"), value) {
        (Some(item_kind), Value::Object(entries)) if entries.iter().any(|(key, _)| key == "items") => {
            let items = entries.into_iter().filter(|(key, _)| key == "items").map(|(_, items)| items);
            for items in items {
                let Value::List(items) = items else { continue };
                let item_kind = Some(item_kind).filter(|kind| !kind.is_empty());
                items.into_iter().for_each(|item| flatten(item, item_kind, each));
            }
        }
        (_, Value::Object(mut entries)) => {
            if said.is_none() {
                entries.push(("kind".into(), Value::from(kind.to_owned())));
            }
            each(Value::Object(entries), kind);
        }
        (_, _) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::{Filter, flatten};
    use winver_core::Value;

    const LISTS: &str = r#"{"kind": "List", "items": [
        {"kind": "PodList", "items": [{"metadata": {"name": "a", "namespace": "x", "labels": {"app": "a"}}}]},
        {"kind": "Pod", "metadata": {"name": "b"}},
        {"kind": "Node", "metadata": {"name": "n"}},
        {"kind": "Event", "metadata": {"name": "e", "namespace": "x"}}, 7]}"#;

    fn kept(filter: &Filter) -> Vec<String> {
        let value: Value<'_> = serde_json::from_str(LISTS).expect("the test's JSON is JSON");
        let mut names = Vec::new();
        flatten(value.into_owned(), None, &mut |object, kind| {
            if filter.keeps(&object, kind) {
                let name = object.get("metadata").and_then(|metadata| metadata.text("name"));
                names.push(format!("{}/{}", object.text("kind").unwrap_or("?"), name.unwrap_or("?")));
            }
        });
        names
    }

    #[test]
    fn what_objects_are_judged_against_stays() {
        assert_eq!(kept(&Filter::default()), ["Pod/a", "Pod/b", "Node/n", "Event/e"]);
        let labelled = |of_nodes| Filter::new(Some("app=a"), of_nodes).expect("the selector is one");
        assert_eq!(kept(&labelled(false)), ["Pod/a", "Node/n", "Event/e"]);
        assert_eq!(kept(&labelled(true)), ["Pod/a", "Event/e"]);
    }
}
