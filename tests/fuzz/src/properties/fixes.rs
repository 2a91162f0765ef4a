//! Fixes: what is offered can be done, and helps.

use serde_json::Value;

use super::places::Document;
use super::shape::rank;
use super::{answer, findings, items};

/// So many fixes of one report are tried; each is another request.
const MOST: usize = 4;

/// Every diff applies and changes something; the file is then still what it was, and what the fix was for is gone or
/// less grave.
///
/// # Errors
/// The fix that does not.
pub fn hold(request: &Value, documents: &[Document<'_>], report: &Value) -> Result<(), String> {
    let mut tried = 0;
    for finding in findings(report) {
        for fix in items(&finding["fixes"]) {
            let text = fix["text"].as_str().unwrap_or_default();
            let wrong = |why: &str| format!("{why}: {fix:#} of {finding}");
            match fix["kind"].as_str() {
                Some("diff") => {
                    let changed = documents.iter().enumerate().find_map(|(index, document)| {
                        Some((index, patched(document.name, document.text, text)?))
                    });
                    let (index, changed) = changed.ok_or_else(|| wrong("the diff does not apply"))?;
                    if changed == documents[index].text {
                        return Err(wrong("the diff changes nothing"));
                    }
                    tried += 1;
                    // What an alias stands for elsewhere changes with its anchor, whatever that is there.
                    let shared = documents[index].text.contains('*') && documents[index].text.contains('&');
                    if tried <= MOST && request["documents"].is_array() && !shared {
                        helps(request, report, finding, (index, changed)).map_err(|why| wrong(&why))?;
                    }
                }
                Some("daemon-json") => {
                    let value: Value = serde_json::from_str(text).map_err(|e| wrong(&e.to_string()))?;
                    if !value.is_object() {
                        return Err(wrong("dockerd would refuse it"));
                    }
                }
                Some("json-patch") => {
                    let value: Value = serde_json::from_str(text).map_err(|e| wrong(&e.to_string()))?;
                    if items(&value).next().is_none_or(|step| step["op"].as_str().is_none()) {
                        return Err(wrong("it is no patch"));
                    }
                }
                Some("yaml") => {
                    winver_core::read(text).map_err(|e| wrong(&e))?;
                }
                Some("command" | "dockerfile" | "version") => {
                    if text.chars().any(|c| c.is_control() && c != '\n') {
                        return Err(wrong("control characters are to be pasted"));
                    }
                }
                _ => return Err(wrong("unknown kind")),
            }
        }
    }
    Ok(())
}

/// Asks again with the file changed.
fn helps(
    request: &Value,
    report: &Value,
    finding: &Value,
    (index, text): (usize, String),
) -> Result<(), String> {
    let mut request = request.clone();
    request["documents"][index]["text"] = Value::String(text);
    let after = answer(&request.to_string())?;
    let unread = |report: &Value| {
        let of_reading = |finding: &&Value| {
            ["WV901", "WV213", "WV604", "WV608"].iter().any(|code| finding["code"] == *code)
        };
        findings(report).filter(of_reading).count()
    };
    if unread(&after) > unread(report) {
        return Err(format!("the file is refused afterwards, {}", after["findings"]));
    }
    let same = |other: &&Value| {
        let (here, there) = (&finding["where"], &other["where"]);
        other["code"] == finding["code"]
            && here["object"] == there["object"]
            && here["document"] == there["document"]
            && other["args"] == finding["args"]
            && here["path"] == there["path"]
            && (!here["path"].is_null() || here["span"]["start"] == there["span"]["start"])
            && rank(other) >= rank(finding)
    };
    let (before, now) = (findings(report).filter(same).count(), findings(&after).filter(same).count());
    if now >= before && now > 0 { Err("it does not help".to_owned()) } else { Ok(()) }
}

/// The text after a unified diff of one hunk, line by line as `git apply` takes it; none when it does not fit.
fn patched(name: &str, text: &str, diff: &str) -> Option<String> {
    let rest = diff.strip_prefix(&format!("--- a/{name}\n+++ b/{name}\n@@ -"))?;
    let (old, rest) = rest.split_once(" +")?;
    let (new, rest) = rest.split_once(" @@\n")?;
    let range = |text: &str| -> Option<(usize, usize)> {
        let (start, count) = text.split_once(',').unwrap_or((text, "1"));
        let (start, count): (usize, usize) = (start.parse().ok()?, count.parse().ok()?);
        // Of no lines the line before is named.
        Some((if count == 0 { start } else { start.checked_sub(1)? }, count))
    };
    let ((from, old_count), (new_from, new_count)) = (range(old)?, range(new)?);
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut out: Vec<String> = lines.get(..from)?.iter().map(|line| (*line).to_owned()).collect();
    let (mut at, mut added) = (from, 0);
    let mut hunk = rest.split_inclusive('\n').peekable();
    while let Some(line) = hunk.next() {
        let (sign, body) = line.split_at_checked(1)?;
        let no_end = hunk.next_if(|next| next.starts_with("\\ No newline")).is_some();
        let body = if no_end { body.strip_suffix('\n')? } else { body };
        if sign != "+" {
            if lines.get(at) != Some(&body) {
                return None;
            }
            at += 1;
        }
        if sign != "-" {
            out.push(body.to_owned());
            added += 1;
        }
        if !["+", "-", " "].contains(&sign) {
            return None;
        }
    }
    if (at - from, added) != (old_count, new_count) || new_from != from && new_count > 0 && old_count > 0 {
        return None;
    }
    out.extend(lines.get(at..)?.iter().map(|line| (*line).to_owned()));
    Some(out.concat())
}
