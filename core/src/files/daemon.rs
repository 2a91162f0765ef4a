//! dockerd's configuration file, refused where dockerd refuses it.

use super::{At, File, Problem, Site, isolation_of};
use crate::catalog::DAEMON_OPTIONS;
use crate::i18n::{Message, msg};
use crate::input::{Parsed, SyntaxError, Value, json_syntax};
use crate::report::{FixKind, Position};
use crate::request::{Document, Isolation};
use crate::rules::wv604_daemon_json_refused;

/// Options that no other file of this kind has: one of them says what a JSON file is without its name.
const TELLING: [&str; 6] =
    ["exec-opts", "data-root", "insecure-registries", "registry-mirrors", "storage-opts", "log-opts"];

/// So many unknown options are each shown the file without them.
const MOST_FIXES: usize = 16;

/// Whether a mapping is dockerd's configuration.
pub(crate) fn is_daemon(value: &Value<'_>, name: &str) -> bool {
    let known = |key: &str| DAEMON_OPTIONS.split(' ').any(|option| option == key);
    let keys = || value.entries().iter().map(|(key, _)| key.as_ref());
    keys().any(|key| TELLING.contains(&key))
        || name == "daemon.json" && (value.entries().is_empty() || keys().any(known))
}

/// Whether a text that is no JSON was meant to be.
pub(crate) fn looks_like(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').trim_start().starts_with(['{', '/', '#'])
}

/// The isolation that a configuration makes the default.
pub(crate) fn isolation(value: &Value<'_>) -> Option<Isolation> {
    let options = value.get("exec-opts")?.items().iter().filter_map(Value::as_str);
    let mut isolations = options
        .filter_map(|option| option.split_once('='))
        .filter(|(key, _)| key.trim().eq_ignore_ascii_case("isolation"))
        .filter_map(|(_, value)| isolation_of(value.trim()));
    isolations.next_back()
}

/// Reads a configuration.
pub(crate) fn read<'a>(file: &mut File<'a>, index: usize, parsed: &'a Parsed<'a>) {
    let (document, map) = (file.document, file.map);
    let mut refuse = |message: Message, at: At, fix: Option<(FixKind, Message, String)>| {
        file.problems.push(Problem {
            rule: &wv604_daemon_json_refused::RULE,
            message,
            site: Site { document, map, index, at },
            object: None,
            fix,
        });
    };
    // YAML is read where JSON is not; dockerd reads JSON alone.
    if let Some(SyntaxError { detail, at }) = json_syntax(&document.text) {
        let byte = at.map_or(0, |at| byte_of(&document.text, at));
        let plain = without_comments(&document.text);
        let cleaned = plain.as_deref().filter(|plain| {
            serde_json::from_str::<Value<'_>>(plain).is_ok_and(|value| matches!(value, Value::Object(_)))
        });
        let message = match cleaned {
            Some(_) => msg::finding_daemon_comment(&document.name),
            None => msg::finding_daemon_not_json(&document.name, &detail),
        };
        let comment = cleaned.and_then(|_| first_comment(&document.text)).unwrap_or(byte..byte);
        let fix = cleaned.map(|plain| (FixKind::DaemonJson, msg::fix_daemon_plain(), plain.to_owned()));
        refuse(message, At::Bytes(comment), fix);
        return;
    }
    let Some(value) = parsed.documents.first() else { return };
    let is_known = |key: &str| DAEMON_OPTIONS.split(' ').any(|known| known == key);
    // What is no configuration at all is not worth a whole file for each of its keys.
    let few =
        value.entries().iter().filter(|(key, _)| !is_known(key)).take(MOST_FIXES + 1).count() <= MOST_FIXES;
    for (key, option) in value.entries() {
        let at = |path: &str| At::Value(0, format!("/{}{path}", super::compose::escaped(key)));
        if !is_known(key) {
            let fix = few
                .then(|| without(value, key))
                .flatten()
                .map(|text| (FixKind::DaemonJson, msg::fix_daemon_option(), text));
            refuse(msg::finding_daemon_option(key), at(""), fix);
        }
        if key != "exec-opts" {
            continue;
        }
        if !matches!(option, Value::List(_)) {
            refuse(msg::finding_compose_type("exec-opts", "list", option.type_name()), at(""), None);
        }
        for (number, item) in option.items().iter().enumerate() {
            let text = item.as_str().unwrap_or_default();
            let (name, choice) = text.split_once('=').map_or((text, None), |(key, value)| (key, Some(value)));
            let message = match (name.trim().to_ascii_lowercase().as_str(), choice) {
                (_, None) => msg::finding_exec_opt_form(text),
                ("isolation", Some(choice)) if !super::compose::is_isolation(choice.trim()) => {
                    msg::finding_exec_opt_isolation(choice)
                }
                ("isolation" | "native.cgroupdriver", _) => continue,
                (name, _) => msg::finding_exec_opt_unknown(name),
            };
            refuse(message, at(&format!("/{number}")), None);
        }
    }
}

/// The configuration with Hyper-V isolation as the default, everything else as it was.
pub(crate) fn with_hyperv(document: Option<&Document>) -> Option<String> {
    let text = document.map_or("{}", |document| document.text.as_str());
    let mut value: Value<'_> = serde_json::from_str(text).ok().filter(is_whole)?;
    let Value::Object(entries) = &mut value else { return None };
    let isolation = Value::from("isolation=hyperv");
    match entries.iter_mut().find(|(key, _)| key == "exec-opts") {
        Some((_, Value::List(items))) => {
            let is_isolation = |item: &Value<'_>| {
                item.as_str()
                    .and_then(|text| text.split_once('='))
                    .is_some_and(|(key, _)| key.trim() == "isolation")
            };
            items.retain(|item| !is_isolation(item));
            items.push(isolation);
        }
        Some(_) => return None,
        None => entries.push(("exec-opts".into(), Value::List(vec![isolation]))),
    }
    serde_json::to_string_pretty(&value).ok()
}

/// The configuration without an option.
fn without(value: &Value<'_>, key: &str) -> Option<String> {
    let mut value = value.clone();
    value.remove(key);
    is_whole(&value).then(|| serde_json::to_string_pretty(&value).ok())?
}

/// Whether the tree holds all that the text said: fractions are not kept.
fn is_whole(value: &Value<'_>) -> bool {
    match value {
        Value::Fraction => false,
        Value::List(items) => items.iter().all(is_whole),
        Value::Object(entries) => entries.iter().all(|(_, value)| is_whole(value)),
        _ => true,
    }
}

/// The comments of a text: `//` and `#` to the end of the line, `/* */`, outside of strings.
fn comments(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut out = Vec::new();
    let (mut at, mut quoted) = (0, false);
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let length = if quoted && rest.starts_with('\\') {
            rest.chars().take(2).map(char::len_utf8).sum()
        } else if !quoted && (rest.starts_with("//") || rest.starts_with('#')) {
            let length = rest.find(['\r', '\n']).unwrap_or(rest.len());
            out.push(at..at + length);
            length
        } else if !quoted && rest.starts_with("/*") {
            let length = rest.find("*/").map_or(rest.len(), |end| end + 2);
            out.push(at..at + length);
            length
        } else {
            quoted ^= rest.starts_with('"');
            rest.chars().next().map_or(1, char::len_utf8)
        };
        at += length;
    }
    out
}

fn first_comment(text: &str) -> Option<std::ops::Range<usize>> {
    comments(text).into_iter().next()
}

/// The text without its comments, and without the lines that held nothing else.
fn without_comments(text: &str) -> Option<String> {
    let comments = comments(text);
    let mut out = String::new();
    let mut at = 0;
    for comment in comments {
        out.push_str(text.get(at..comment.start)?);
        at = comment.end;
    }
    out.push_str(text.get(at..)?);
    let lines = out.lines().map(str::trim_end).filter(|line| !line.is_empty());
    // dockerd takes a mark only where the file begins, and what is shown here is to be pasted.
    Some(lines.collect::<Vec<_>>().join("\n").trim_start_matches('\u{feff}').to_owned())
}

fn byte_of(text: &str, at: Position) -> usize {
    let line = usize::try_from(at.line.saturating_sub(1)).unwrap_or(0);
    let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
    let column = usize::try_from(at.column.saturating_sub(1)).unwrap_or(0);
    let mut byte = (start + column).min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}
