//! `core/src/i18n/generated.rs` and the packs of the other languages from `core/locales/`: one function a sentence, so
//! that a missing value or a sentence that nobody says is a compile error.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use super::Output;
use super::rust::{HEAD, packed, snake};

/// The languages, English first: it decides which sentences there are and the order of their values.
/// `Lang` of `registry/src/message.rs` has the same order.
pub(super) const LANGUAGES: &[&str] = &["en", "zh-CN", "ko-KR", "pt-BR"];

/// The sections, in the order of a pack. What a module says of hosts and images comes first, so that the pack for
/// `winver/check` is the beginning of the whole one; the pages of rules are for `explain`, causes for `diagnose`.
const SECTIONS: [&str; 4] = ["check", "document", "rule", "cause"];

/// Where the sentences of the first section are said: by whatever answers `check`, `identify` and `releases`. One that is
/// also said here and missing from the section would only make that module larger.
const OF_CHECK: &[&str] = &[
    "compat",
    "evaluate.rs",
    "i18n",
    "image",
    "operations/check",
    "operations/context.rs",
    "operations/identify.rs",
    "operations/releases.rs",
    "question.rs",
    "report/mod.rs",
    "request",
    "rules/collect.rs",
    "rules/facts.rs",
    "rules/fixes.rs",
    "rules/revisions.rs",
    "rules/runtimes.rs",
    "rules/tags.rs",
    "rules/wv1",
    "rules/wv20",
    "rules/wv7",
    "rules/wv9",
    "version",
];

/// In those folders, rules that look at something else.
const OF_DOCUMENTS: &[&str] = &["rules/wv111", "rules/wv12"];

/// The sentences that the sources of [`OF_CHECK`] say, as function names.
fn said_by_check(root: &Path) -> Result<BTreeSet<String>, String> {
    let base = root.join("core/src");
    let (mut folders, mut said) = (vec![base.clone()], BTreeSet::new());
    while let Some(folder) = folders.pop() {
        let failed = |e: std::io::Error| format!("{}: {e}", folder.display());
        for entry in fs::read_dir(&folder).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(&base).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            let is = |list: &[&str]| list.iter().any(|start| name.starts_with(start));
            if is(OF_CHECK) && !is(OF_DOCUMENTS) && name.ends_with(".rs") {
                let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
                let names = text.split("msg::").skip(1);
                said.extend(
                    names
                        .filter_map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next())
                        .map(str::to_owned),
                );
            }
        }
    }
    Ok(said)
}

/// # Errors
/// A sentence that a language lacks or has too much, or values that differ from the English ones.
pub(crate) fn outputs(root: &Path) -> Result<Vec<Output>, String> {
    let catalogues = catalogues(root, "core/locales", LANGUAGES)?;
    let Some((english, others)) = catalogues.split_first() else { return Ok(Vec::new()) };
    let of = |key: &str| key.split('.').next().unwrap_or_default().to_owned();
    // In a section, the sentences with a key come first, so that the others need none.
    let by_check = said_by_check(root)?;
    let section = |key: &str| match of(key).as_str() {
        "rule" => 2,
        "cause" => 3,
        _ => usize::from(!by_check.contains(&snake(key))),
    };
    let rank = |key: &str| (section(key), !NAMED.contains(&of(key).as_str()));
    let mut keys: Vec<&String> = english.keys().collect();
    keys.sort_by_key(|key| rank(key));
    let order = |key: &str| english.get(key).map(|template| values(template)).unwrap_or_default();
    let sentences = |catalogue: &BTreeMap<String, String>, keys: &[&String]| -> Vec<String> {
        keys.iter().filter_map(|key| Some(numbered(catalogue.get(*key)?, &order(key)))).collect()
    };
    let made_for = digest(&keys, order);
    let of_check = keys.iter().filter(|key| section(key) == 0).count();

    let mut text = format!("{HEAD}use super::{{Message, Section}};\nuse crate::packed::Packed;\n\n");
    let _ = write!(
        text,
        "/// The languages, English first.\npub(super) static LANGUAGES: [&str; {}] = {LANGUAGES:?};\n\n\
         /// Which sentences there are, with which values: a pack says the same.\n\
         pub(super) const MADE_FOR: &str = {made_for:?};\n\n\
         /// How many there are.\npub(super) const COUNT: usize = {};\n\n\
         /// In a template, the characters below stand for values, by number.\n\
         pub(super) const VALUES: u8 = {VALUES};\n\n\
         /// How many of them are about hosts and images: all that a pack for these needs.\n\
         pub(super) const CHECK_COUNT: usize = {};\n\n",
        LANGUAGES.len(),
        keys.len(),
        of_check,
    );
    text.push_str("/// The packs that this build has in it, in the order of the languages.\n#[cfg(feature = \"languages\")]\n");
    let _ = writeln!(text, "pub(super) static PACKS: [&str; {}] = [\n\"\",", LANGUAGES.len());
    for language in LANGUAGES.iter().skip(1) {
        let _ = writeln!(text, "include_str!(\"packs/{language}.txt\"),");
    }
    text.push_str("];\n\n");
    let mut functions = String::new();
    let mut first = 0;
    for (number, name) in SECTIONS.iter().enumerate() {
        let keys: Vec<&String> = keys.iter().copied().filter(|key| section(key) == number).collect();
        let named: Vec<&String> =
            keys.iter().copied().filter(|key| NAMED.contains(&of(key).as_str())).collect();
        let name = name.to_uppercase();
        let _ = writeln!(
            text,
            "static {name}: Section = Section {{ first: {first}, keys: {}, names: {}, english: {} }};\n",
            packed(&named.iter().map(|key| (*key).clone()).collect::<Vec<_>>())?,
            packed(&named.iter().map(|key| order(key).join(" ")).collect::<Vec<_>>())?,
            packed(&sentences(english, &keys))?
        );
        for (index, key) in keys.iter().enumerate() {
            functions.push_str(&function(key, &order(key), &name, index)?);
        }
        first += keys.len();
    }
    let _ = write!(
        text,
        "/// One function a sentence.\npub(crate) mod msg {{\nuse super::{{Message, {}}};\n{functions}}}\n",
        SECTIONS.join(", ").to_uppercase()
    );
    let mut outputs = vec![Output { path: PathBuf::from("core/src/i18n/generated.rs"), text }];
    for (language, catalogue) in LANGUAGES.iter().skip(1).zip(others) {
        let lines = sentences(catalogue, &keys).join("\n");
        if lines.lines().count() != keys.len() {
            return Err(format!("core/locales/{language}.toml: a sentence has more than one line"));
        }
        let text = format!("winver-language/1 {language} {made_for}\n{lines}\n");
        let beginning = text.split_inclusive('\n').take(1 + of_check).collect();
        let file = |folder: &str, text| Output {
            path: PathBuf::from(format!("core/src/i18n/packs/{folder}{language}.txt")),
            text,
        };
        outputs.extend([file("check/", beginning), file("", text)]);
    }
    Ok(outputs)
}

/// The function of a sentence.
fn function(key: &str, names: &[String], section: &str, index: usize) -> Result<String, String> {
    if names.len() > usize::from(VALUES) {
        return Err(format!("{key} has more than {VALUES} values"));
    }
    let arguments: Vec<String> = names.iter().map(|name| parameter(name)).collect();
    let parameters: Vec<String> = arguments.iter().map(|name| format!("{name}: &str")).collect();
    Ok(format!(
        "pub(crate) fn {}({}) -> Message {{ Message::new(&{section}, {index}, &[{}]) }}\n",
        snake(key),
        parameters.join(", "),
        arguments.join(", ")
    ))
}

/// FNV-1a of the keys and the names of their values, in order: packs and modules of different versions do not go
/// together when, and only when, these differ.
fn digest(keys: &[&String], order: impl Fn(&str) -> Vec<String>) -> String {
    let lines = keys.iter().map(|key| format!("{key} {}\n", order(key).join(" ")));
    let hash = lines.collect::<String>().bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
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
