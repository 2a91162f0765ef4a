//! `core/src/i18n/generated.rs` from `core/locales/`: one function a sentence, so that a missing value or a
//! sentence that nobody says is a compile error.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use super::Output;
use super::rust::{HEAD, snake};

/// The languages, English first: it decides which sentences there are and the order of their values.
const LANGUAGES: &[&str] = &["en"];

/// # Errors
/// A sentence that a language lacks or has too much, or values that differ from the English ones.
pub(crate) fn outputs(root: &Path) -> Result<Vec<Output>, String> {
    let mut catalogues = Vec::new();
    for language in LANGUAGES {
        let name = format!("core/locales/{language}.toml");
        let text = fs::read_to_string(root.join(&name)).map_err(|e| format!("{name}: {e}"))?;
        catalogues.push(flatten(&text).map_err(|e| format!("{name}: {e}"))?);
    }
    let Some(english) = catalogues.first() else { return Ok(Vec::new()) };
    let mut wrong = Vec::new();
    for (language, catalogue) in LANGUAGES.iter().zip(&catalogues) {
        for (key, text) in english {
            match catalogue.get(key) {
                None => wrong.push(format!("{language}: {key} is missing")),
                Some(other) => {
                    let (mut a, mut b) = (values(text), values(other));
                    a.sort();
                    b.sort();
                    if a != b {
                        wrong.push(format!("{language}: {key} has the values {b:?} instead of {a:?}"));
                    }
                }
            }
        }
        wrong.extend(
            catalogue
                .keys()
                .filter(|key| !english.contains_key(*key))
                .map(|key| format!("{language}: nobody says {key}")),
        );
    }
    if !wrong.is_empty() {
        return Err(wrong.join("\n"));
    }
    let mut text = format!("{HEAD}use super::Message;\n\n");
    let _ = writeln!(
        text,
        "/// The languages, in the order of [`TEMPLATES`].\npub(super) static LANGUAGES: &[&str] = &{LANGUAGES:?};\n"
    );
    let keys: Vec<&String> = english.keys().collect();
    let _ = writeln!(text, "/// The keys, sorted.\npub(super) static KEYS: &[&str] = &{keys:?};\n");
    text.push_str("/// The sentences of each language, in the order of [`KEYS`].\npub(super) static TEMPLATES: &[&[&str]] = &[\n");
    for catalogue in &catalogues {
        let _ = writeln!(text, "&{:?},", catalogue.values().collect::<Vec<_>>());
    }
    text.push_str("];\n\n/// One function a sentence.\npub(crate) mod msg {\nuse super::Message;\n");
    for (index, (key, template)) in english.iter().enumerate() {
        let names = values(template);
        let parameters: Vec<String> = names.iter().map(|name| format!("{}: &str", parameter(name))).collect();
        let arguments: Vec<String> =
            names.iter().map(|name| format!("({name:?}, {})", parameter(name))).collect();
        let _ = writeln!(
            text,
            "pub(crate) fn {}({}) -> Message {{ Message::new({index}, &[{}]) }}",
            snake(key),
            parameters.join(", "),
            arguments.join(", ")
        );
    }
    text.push_str("}\n");
    Ok(vec![Output { path: PathBuf::from("core/src/i18n/generated.rs"), text }])
}

/// `imageVersion` is `image_version` in Rust.
fn parameter(name: &str) -> String {
    name.chars().fold(String::new(), |mut out, c| {
        if c.is_ascii_uppercase() {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
        out
    })
}

/// `section.key` to sentence; `rule.NAME.what` for the nested ones.
fn flatten(text: &str) -> Result<BTreeMap<String, String>, String> {
    fn walk(prefix: &str, table: &toml::Table, out: &mut BTreeMap<String, String>) -> Result<(), String> {
        for (key, value) in table {
            let key = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
            match value {
                toml::Value::String(text) => {
                    out.insert(key, text.clone());
                }
                toml::Value::Table(table) => walk(&key, table, out)?,
                _ => return Err(format!("{key} is no sentence")),
            }
        }
        Ok(())
    }
    let table: toml::Table = toml::from_str(text).map_err(|e| e.to_string())?;
    let mut out = BTreeMap::new();
    walk("", &table, &mut out)?;
    Ok(out)
}

/// The `{names}` of a sentence, each once, in order.
fn values(template: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for part in template.split('{').skip(1) {
        if let Some((name, _)) = part.split_once('}')
            && !names.iter().any(|known| known == name)
        {
            names.push(name.to_owned());
        }
    }
    names
}
