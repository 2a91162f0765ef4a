//! Label selectors as kubectl takes them, for snapshots: a cluster selects by itself.

use std::collections::{BTreeMap, BTreeSet};

use kube::core::{Expression, Selector, SelectorExt as _};
use winver_core::Value;

use crate::exit::{Failure, Result};
use crate::sentences as say;

/// Reads `a=b,c!=d,e in (f,g),h notin (i),j,!k`.
pub(crate) fn parse(text: &str) -> Result<Selector> {
    let wrong = || Failure::new(say::target_no_selector(text));
    let parts = split(text).ok_or_else(wrong)?;
    let expressions: Option<Vec<Expression>> = parts.into_iter().map(expression).collect();
    Ok(expressions.filter(|list| !list.is_empty()).ok_or_else(wrong)?.into_iter().collect())
}

/// Whether an object has the labels.
pub(crate) fn matches(selector: &Selector, object: &Value<'_>) -> bool {
    let labels = object.at("/metadata/labels").map(Value::entries).unwrap_or_default();
    let labels = labels.iter().filter_map(|(key, value)| Some((key.to_string(), value.as_str()?.to_owned())));
    selector.matches(&labels.collect::<BTreeMap<String, String>>())
}

/// The parts between commas that stand outside of parentheses.
fn split(text: &str) -> Option<Vec<&str>> {
    let mut parts = Vec::new();
    let (mut start, mut inside) = (0, false);
    for (at, character) in text.char_indices() {
        match character {
            '(' if !inside => inside = true,
            ')' if inside => inside = false,
            '(' | ')' => return None,
            ',' if !inside => {
                parts.push(text.get(start..at)?.trim());
                start = at.saturating_add(1);
            }
            _ => {}
        }
    }
    parts.push(text.get(start..)?.trim());
    (!inside).then_some(parts)
}

fn expression(text: &str) -> Option<Expression> {
    let is_key =
        |key: &str| !key.is_empty() && !key.contains(|c: char| c.is_whitespace() || "=!(),".contains(c));
    let one = |value: &str| {
        (!value.contains(|c: char| c.is_whitespace() || "=!()".contains(c))).then(|| value.to_owned())
    };
    if let Some(key) = text.strip_prefix('!') {
        let key = key.trim();
        return is_key(key).then(|| Expression::DoesNotExist(key.to_owned()));
    }
    if let Some((head, values)) = text.strip_suffix(')').and_then(|text| text.split_once('(')) {
        let (key, operator) = head.trim().rsplit_once(char::is_whitespace)?;
        let key = Some(key.trim()).filter(|key| is_key(key))?.to_owned();
        let values: BTreeSet<String> =
            values.split(',').map(|value| one(value.trim())).collect::<Option<_>>()?;
        return match operator {
            "in" => Some(Expression::In(key, values)),
            "notin" => Some(Expression::NotIn(key, values)),
            _ => None,
        };
    }
    // Longest operator first: `a!=b` holds an equals sign too.
    for (operator, equal) in [("!=", false), ("==", true), ("=", true)] {
        let Some((key, value)) = text.split_once(operator) else { continue };
        let key = Some(key.trim()).filter(|key| is_key(key))?.to_owned();
        let value = one(value.trim())?;
        return Some(if equal { Expression::Equal(key, value) } else { Expression::NotEqual(key, value) });
    }
    is_key(text).then(|| Expression::Exists(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::{matches, parse};
    use winver_core::Value;

    #[test]
    fn selects_as_kubectl_does() {
        let object = r#"{"metadata": {"labels": {"app": "web", "env": "test", "empty": ""}}}"#;
        let object: Value<'_> = serde_json::from_str(object).expect("the test's JSON is JSON");
        let cases = [
            ("app=web", true),
            ("app==web", true),
            ("app!=web", false),
            ("tier!=db", true),
            ("app=web,env in (test, prod)", true),
            ("env notin (test,prod)", false),
            ("tier notin (x)", true),
            ("app", true),
            ("!app", false),
            ("! tier", true),
            ("empty=", true),
            ("app = web , env", true),
        ];
        for (text, expected) in cases {
            let selector = parse(text).unwrap_or_else(|e| panic!("{text}: {e:?}"));
            assert_eq!(matches(&selector, &object), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_selector() {
        for text in ["", ",", "a=b,", "a in b", "a in (b", "a)(b", "a~b c", "=b", "a=b=c", "a is (b)"] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
