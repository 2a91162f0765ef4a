//! `core/src/i18n/generated.rs` from `core/locales/`: one function a sentence, so that a missing value or a
//! sentence that nobody says is a compile error.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use super::Output;
use super::rust::{HEAD, packed, snake};

/// The languages, English first: it decides which sentences there are and the order of their values.
/// `Lang` of `registry/src/message.rs` has the same order.
pub(super) const LANGUAGES: &[&str] = &["en", "zh-CN", "ko-KR", "pt-BR"];

/// # Errors
/// A sentence that a language lacks or has too much, or values that differ from the English ones.
pub(crate) fn outputs(root: &Path) -> Result<Vec<Output>, String> {
    let catalogues = catalogues(root, "core/locales", LANGUAGES)?;
    let Some(english) = catalogues.first() else { return Ok(Vec::new()) };
    // The sentences with a key come first, so that the others need none.
    let named = |key: &str| NAMED.iter().any(|section| key.split('.').next() == Some(section));
    let (first, rest): (Vec<&String>, Vec<&String>) = english.keys().partition(|key| named(key));
    let keys: Vec<&String> = first.iter().chain(&rest).copied().collect();
    let order = |key: &str| english.get(key).map(|template| values(template)).unwrap_or_default();

    let mut text = format!("{HEAD}use super::Message;\nuse crate::packed::Packed;\n\n");
    let _ = writeln!(
        text,
        "/// The languages, in the order of [`TEMPLATES`].\npub(super) static LANGUAGES: &[&str] = &{LANGUAGES:?};\n"
    );
    let _ = writeln!(
        text,
        "/// In a template, the characters below stand for values, by number.\npub(super) const VALUES: u8 = {VALUES};\n"
    );
    let _ = writeln!(
        text,
        "/// The keys of the sentences that a report names.\npub(super) static KEYS: Packed = {};\n",
        packed(&first.iter().map(|key| (*key).clone()).collect::<Vec<_>>())?
    );
    let _ = writeln!(
        text,
        "/// The names of their values.\npub(super) static NAMES: Packed = {};\n",
        packed(&first.iter().map(|key| order(key).join(" ")).collect::<Vec<_>>())?
    );
    text.push_str("/// The sentences of each language.\npub(super) static TEMPLATES: &[Packed] = &[\n");
    for (language, catalogue) in LANGUAGES.iter().zip(&catalogues) {
        let sentences: Vec<String> =
            keys.iter().filter_map(|key| Some(numbered(catalogue.get(*key)?, &order(key)))).collect();
        let _ = writeln!(text, "{},", packed(&sentences).map_err(|e| format!("{language}: {e}"))?);
    }
    text.push_str("];\n\n/// One function a sentence.\npub(crate) mod msg {\nuse super::Message;\n");
    for (index, key) in keys.iter().enumerate() {
        let names = order(key);
        if names.len() > usize::from(VALUES) {
            return Err(format!("{key} has more than {VALUES} values"));
        }
        let parameters: Vec<String> = names.iter().map(|name| format!("{}: &str", parameter(name))).collect();
        let arguments: Vec<String> = names.iter().map(|name| parameter(name)).collect();
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

/// The sentences of a folder in each language, English first.
///
/// # Errors
/// A sentence that a language lacks or has too much, or values that differ from the English ones.
pub(super) fn catalogues(
    root: &Path,
    folder: &str,
    languages: &[&str],
) -> Result<Vec<BTreeMap<String, String>>, String> {
    let mut catalogues = Vec::new();
    for language in languages {
        let name = format!("{folder}/{language}.toml");
        let text = fs::read_to_string(root.join(&name)).map_err(|e| format!("{name}: {e}"))?;
        catalogues.push(flatten(&text).map_err(|e| format!("{name}: {e}"))?);
    }
    let Some(english) = catalogues.first() else { return Ok(catalogues) };
    let mut wrong = Vec::new();
    for (language, catalogue) in languages.iter().zip(&catalogues) {
        for (key, text) in english {
            match catalogue.get(key) {
                None => wrong.push(format!("{folder}, {language}: {key} is missing")),
                Some(other) => {
                    let (mut a, mut b) = (values(text), values(other));
                    a.sort();
                    b.sort();
                    if a != b {
                        wrong.push(format!(
                            "{folder}, {language}: {key} has the values {b:?} instead of {a:?}"
                        ));
                    }
                }
            }
        }
        wrong.extend(
            catalogue
                .keys()
                .filter(|key| !english.contains_key(*key))
                .map(|key| format!("{folder}, {language}: nobody says {key}")),
        );
    }
    if wrong.is_empty() { Ok(catalogues) } else { Err(wrong.join("\n")) }
}

/// The sections whose sentences a report names: `messageId` and `reasonId`.
const NAMED: &[&str] = &["finding", "identify", "image", "reason", "start"];

/// How many values a sentence can have. In a packed template the value of number N is the character N, so this
/// must stay below the first control character that a text can have (tab, 9).
pub(super) const VALUES: u8 = 8;

/// A template with the numbers of its values for their names.
pub(super) fn numbered(template: &str, names: &[String]) -> String {
    names.iter().zip(0_u8..).fold(template.to_owned(), |text, (name, number)| {
        text.replace(&format!("{{{name}}}"), &char::from(number).to_string())
    })
}

/// `imageVersion` is `image_version` in Rust.
pub(super) fn parameter(name: &str) -> String {
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
pub(super) fn values(template: &str) -> Vec<String> {
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
