//! Workflow commands of GitHub Actions: findings as annotations of the lines they are about.

use crate::report::{Report, Severity};

pub(super) fn render(report: &Report) -> String {
    let mut out = String::new();
    for finding in &report.findings {
        let command = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "notice",
        };
        let mut properties = Vec::new();
        if let Some(place) = &finding.place
            && let Some(document) = &place.document
        {
            properties.push(format!("file={}", property(document)));
            if let Some(span) = place.span {
                properties.push(format!("line={}", span.start.line));
                properties.push(format!("endLine={}", span.end.line));
                // GitHub takes columns for a stretch within one line only.
                if span.start.line == span.end.line {
                    properties.push(format!("col={}", span.start.column));
                    properties.push(format!("endColumn={}", span.end.column));
                }
            }
        }
        properties.push(format!("title={}", property(&format!("{} {}", finding.code, finding.name))));
        let mut text = finding.message.clone();
        for fix in &finding.fixes {
            text.push_str(&format!("\n{}:\n{}", fix.title, fix.text.trim_end()));
        }
        out.push_str(&format!("::{command} {}::{}\n", properties.join(","), data(&text)));
    }
    if out.is_empty() {
        out.push_str(&format!("::notice title=winver::{}\n", data(&report.summary)));
    }
    out
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
