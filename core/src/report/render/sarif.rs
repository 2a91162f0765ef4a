//! SARIF 2.1.0, for code scanning.
//!
//! The fingerprint of a result is made of its code, document, object, path and the values in its sentence, not of
//! its line: it stays when lines are put in above.

use serde::Serialize;

use crate::i18n::Lang;
use crate::report::{Finding, Report, Severity};
use crate::rules::{Page, RULES, Rule};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

#[derive(Serialize)]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    tool: Tool,
    column_kind: &'static str,
    results: Vec<Outcome<'a>>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    version: &'static str,
    information_uri: &'static str,
    rules: Vec<Descriptor>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor {
    id: &'static str,
    name: String,
    short_description: Text,
    full_description: Text,
    help: Text,
    default_configuration: Configuration,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Text {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome<'a> {
    rule_id: &'a str,
    rule_index: usize,
    level: &'static str,
    message: Text,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    locations: Vec<Location>,
    partial_fingerprints: Fingerprints,
}

#[derive(Serialize)]
struct Fingerprints {
    #[serde(rename = "winver/v1")]
    winver: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    #[serde(skip_serializing_if = "Option::is_none")]
    physical_location: Option<Physical>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    logical_locations: Vec<Logical>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region>,
}

#[derive(Serialize)]
struct Artifact {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: u32,
    start_column: u32,
    end_line: u32,
    end_column: u32,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Logical {
    fully_qualified_name: String,
}

pub(super) fn render(report: &Report, lang: Lang) -> String {
    // Only the rules that speak: a report of one finding need not carry them all.
    let spoken: Vec<&(&Rule, Page)> =
        RULES.iter().filter(|(rule, _)| report.findings.iter().any(|f| f.code == rule.code)).collect();
    let index = |code: &str| spoken.iter().position(|(rule, _)| rule.code == code).unwrap_or_default();
    let log = Log {
        schema: SCHEMA,
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: Driver {
                    name: "winver",
                    version: report.data.version,
                    information_uri: env!("CARGO_PKG_REPOSITORY"),
                    rules: spoken.iter().map(|(rule, page)| descriptor(rule, page, lang)).collect(),
                },
            },
            column_kind: "unicodeCodePoints",
            results: report
                .findings
                .iter()
                .map(|finding| Outcome {
                    rule_id: finding.code,
                    rule_index: index(finding.code),
                    level: level(finding.severity),
                    message: Text { text: finding.message.clone() },
                    locations: location(finding).into_iter().collect(),
                    partial_fingerprints: Fingerprints { winver: fingerprint(finding) },
                })
                .collect(),
        }],
    };
    serde_json::to_string_pretty(&log).unwrap_or_default() + "\n"
}

fn descriptor(rule: &Rule, [what, why, fix]: &Page, lang: Lang) -> Descriptor {
    let name = rule.name.split('-').map(|word| {
        let mut chars = word.chars();
        chars.next().map(|first| first.to_ascii_uppercase().to_string() + chars.as_str()).unwrap_or_default()
    });
    Descriptor {
        id: rule.code,
        name: name.collect(),
        short_description: Text { text: what().render(lang) },
        full_description: Text { text: why().render(lang) },
        help: Text { text: fix().render(lang) },
        default_configuration: Configuration { level: level(rule.severity) },
    }
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

fn location(finding: &Finding) -> Option<Location> {
    let place = finding.place.as_ref()?;
    let physical = place.document.as_ref().map(|document| Physical {
        artifact_location: Artifact { uri: uri(document) },
        region: place.span.map(|span| Region {
            start_line: span.start.line,
            start_column: span.start.column,
            end_line: span.end.line,
            end_column: span.end.column,
        }),
    });
    let parts: Vec<&str> = [place.object.as_deref(), place.path.as_deref()].into_iter().flatten().collect();
    let name = parts.join(" ");
    let logical = if name.is_empty() { Vec::new() } else { vec![Logical { fully_qualified_name: name }] };
    (physical.is_some() || !logical.is_empty())
        .then_some(Location { physical_location: physical, logical_locations: logical })
}

/// A path as a relative reference of a URI.
fn uri(path: &str) -> String {
    let mut out = String::new();
    for byte in path.trim_start_matches("./").bytes() {
        match byte {
            b'\\' => out.push('/'),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'_' | b'-' | b'~' => {
                out.push(char::from(byte))
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// FNV-1a of what does not move with the lines.
fn fingerprint(finding: &Finding) -> String {
    let place = finding.place.as_ref();
    let part = |part: Option<&String>| part.map_or("", String::as_str).to_owned();
    let mut parts = vec![
        finding.code.to_owned(),
        finding.message_id.to_owned(),
        part(place.and_then(|place| place.document.as_ref())),
        part(place.and_then(|place| place.object.as_ref())),
        part(place.and_then(|place| place.path.as_ref())),
    ];
    parts.extend(finding.args.iter().map(|(name, value)| format!("{name}={value}")));
    let hash = parts.join("\0").bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("{hash:016x}")
}
