//! What the command line says: the sentences of `registry/locales` and `kubectl-plugin/locales`, one function each,
//! and the help texts of `kubectl-plugin/locales/help.toml`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::Output;
use super::locales::{LANGUAGES, VALUES, catalogues, numbered, parameter, values};
use super::rust::{HEAD, snake};

/// Where sentences are, and where their functions go.
const CATALOGUES: [(&str, &str, &str); 2] = [
    ("registry/locales", "registry/src/sentences.rs", "crate"),
    ("kubectl-plugin/locales", "kubectl-plugin/src/sentences.rs", "winver_registry"),
];

/// The help texts.
const HELP: &str = "kubectl-plugin/locales/help.toml";

/// # Errors
/// A sentence or a help text that a language lacks or has too much, whose values differ from the English ones, or
/// that lost a flag, a command or a number in translation.
pub(crate) fn outputs(root: &Path) -> Result<Vec<Output>, String> {
    let mut outputs = Vec::new();
    for (folder, path, runtime) in CATALOGUES {
        outputs.push(Output { path: PathBuf::from(path), text: sentences(root, folder, runtime)? });
    }
    outputs.push(Output { path: PathBuf::from("kubectl-plugin/src/help/texts.rs"), text: help(root)? });
    Ok(outputs)
}

fn sentences(root: &Path, folder: &str, runtime: &str) -> Result<String, String> {
    let catalogues = catalogues(root, folder, LANGUAGES)?;
    let mut wrong = Vec::new();
    let mut text = format!("{HEAD}use {runtime}::message::{{Message, Part}};\n\n");
    for (key, english) in catalogues.first().into_iter().flatten() {
        let names = values(english);
        if names.len() > usize::from(VALUES) {
            wrong.push(format!("{folder}: {key} has more than {VALUES} values"));
        }
        let mut templates = Vec::new();
        for (language, catalogue) in LANGUAGES.iter().zip(&catalogues) {
            let translated = catalogue.get(key).map(String::as_str).unwrap_or_default();
            wrong.extend(lost(english, translated).map(|what| format!("{folder}, {language}: {key}{what}")));
            templates.push(numbered(translated, &names));
        }
        let parameters: Vec<String> =
            names.iter().map(|name| format!("{}: impl Into<Part>", parameter(name))).collect();
        let arguments: Vec<String> = names.iter().map(|name| format!("{}.into()", parameter(name))).collect();
        let _ = writeln!(
            text,
            "pub(crate) fn {}({}) -> Message {{ Message::new(&{templates:?}, vec![{}]) }}\n",
            snake(key),
            parameters.join(", "),
            arguments.join(", ")
        );
    }
    if wrong.is_empty() { Ok(text) } else { Err(wrong.join("\n")) }
}

/// The help texts: one entry a text of the command line, with its English as the key.
#[derive(Debug, Deserialize)]
struct Help {
    text: Vec<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    en: String,
    #[serde(rename = "zh-CN")]
    zh_cn: String,
    #[serde(rename = "ko-KR")]
    ko_kr: String,
    #[serde(rename = "pt-BR")]
    pt_br: String,
}

fn help(root: &Path) -> Result<String, String> {
    let text = fs::read_to_string(root.join(HELP)).map_err(|e| format!("{HELP}: {e}"))?;
    let help: Help = toml::from_str(&text).map_err(|e| format!("{HELP}: {e}"))?;
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    let mut text = format!(
        "{HEAD}/// Every help text: in English, as the argument parser has it, then in the other languages of `Lang`.\n\
         pub(super) static TEXTS: &[[&str; {}]] = &[\n",
        LANGUAGES.len()
    );
    for entry in &help.text {
        let all = [&entry.en, &entry.zh_cn, &entry.ko_kr, &entry.pt_br];
        if !seen.insert(&entry.en) {
            wrong.push(format!("{HELP}: '{}' stands there twice", entry.en));
        }
        for (language, translated) in LANGUAGES.iter().zip(all) {
            wrong.extend(
                lost(&entry.en, translated).map(|what| format!("{HELP}, {language}: '{}'{what}", entry.en)),
            );
        }
        let _ = writeln!(text, "{all:?},");
    }
    text.push_str("];\n");
    if wrong.is_empty() { Ok(text) } else { Err(wrong.join("\n")) }
}

/// What a translation lost that is the same in every language: flags, what is quoted, names in capitals, and
/// whatever has a digit.
fn lost(english: &str, translated: &str) -> Option<String> {
    if translated.trim().is_empty() {
        return Some(" is not translated".to_owned());
    }
    let missing: Vec<&str> = kept(english).into_iter().filter(|word| !translated.contains(word)).collect();
    (!missing.is_empty()).then(|| format!(" has lost {}", missing.join(", ")))
}

fn kept(text: &str) -> Vec<&str> {
    // An apostrophe (Microsoft's, host's) is no quotation mark: those stand before a word and after one.
    let mut kept: Vec<&str> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('\'') {
        let starts = at == 0 || rest.get(..at).is_some_and(|before| before.ends_with([' ', '(', '\n']));
        let after = rest.get(at.saturating_add(1)..).unwrap_or_default();
        match after.find('\'').filter(|_| starts) {
            Some(end) => {
                kept.extend(after.get(..end));
                rest = after.get(end.saturating_add(1)..).unwrap_or_default();
            }
            None => rest = after,
        }
    }
    for word in text.split(|c: char| c.is_whitespace() || "()'\";".contains(c)) {
        let word = word.trim_end_matches([',', '.', ':', '?']);
        let letters = || word.chars().filter(|c| c.is_ascii_alphabetic());
        let is_name = letters().count() > 2 && letters().all(|c| c.is_ascii_uppercase());
        let is_flag = word
            .strip_prefix('-')
            .is_some_and(|rest| rest.starts_with(|c: char| c == '-' || c.is_ascii_alphabetic()));
        let is_value = word.starts_with('{') && word.ends_with('}');
        let has_digit = word.bytes().any(|byte| byte.is_ascii_digit());
        if !is_value && (is_name || is_flag || has_digit) {
            kept.push(word);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::{kept, lost};

    #[test]
    fn what_no_translation_may_lose() {
        let text =
            "'{program} --help' shows what host's -n takes (containerd 2.2.0, YAML); Microsoft's WV101.";
        assert_eq!(kept(text), ["{program} --help", "--help", "-n", "2.2.0", "YAML", "WV101"]);
        assert_eq!(lost("give YAML", "YAML을 지정하세요"), None);
        assert_eq!(lost("give YAML with -f", "-F"), Some(" has lost YAML, -f".to_owned()));
        assert_eq!(lost("give", " "), Some(" is not translated".to_owned()));
    }
}
