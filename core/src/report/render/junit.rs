//! JUnit's XML: one test case for each object that was checked, and for each place that something was found in.

use crate::report::{Finding, Outcome, Report, Severity};

/// What a case is called when a finding names no object.
const WHOLE: &str = "winver";

struct Case<'a> {
    class: String,
    name: String,
    findings: Vec<&'a Finding>,
}

pub(super) fn render(report: &Report) -> String {
    let mut cases: Vec<Case<'_>> = Vec::new();
    for finding in &report.findings {
        let place = finding.place.as_ref();
        let class = place.and_then(|place| place.document.clone()).unwrap_or_else(|| WHOLE.to_owned());
        let name = place.and_then(|place| place.object.clone()).unwrap_or_else(|| WHOLE.to_owned());
        match cases.iter_mut().find(|case| case.class == class && case.name == name) {
            Some(case) => case.findings.push(finding),
            None => cases.push(Case { class, name, findings: vec![finding] }),
        }
    }
    if let Some(Outcome::Inspected(inspected)) = &report.result {
        for object in &inspected.objects {
            if !cases.iter().any(|case| case.name == object.object) {
                let name = object.object.clone();
                cases.push(Case { class: WHOLE.to_owned(), name, findings: Vec::new() });
            }
        }
    }
    if cases.is_empty() {
        cases.push(Case { class: WHOLE.to_owned(), name: report.summary.clone(), findings: Vec::new() });
    }
    let fails = |case: &&Case<'_>| case.findings.iter().any(|finding| finding.severity == Severity::Error);
    let (tests, failures) = (cases.len(), cases.iter().filter(fails).count());
    let counts = format!("tests=\"{tests}\" failures=\"{failures}\" errors=\"0\"");
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"winver\" {counts}>\n  <testsuite name=\"winver\" {counts} skipped=\"0\">\n"
    );
    for case in &cases {
        let head =
            format!("    <testcase classname=\"{}\" name=\"{}\"", escaped(&case.class), escaped(&case.name));
        if case.findings.is_empty() {
            out.push_str(&format!("{head}/>\n"));
            continue;
        }
        out.push_str(&format!("{head}>\n"));
        let errors = case.findings.iter().filter(|finding| finding.severity == Severity::Error);
        let lines = |findings: &mut dyn Iterator<Item = &&Finding>| {
            findings.map(|finding| line(finding)).collect::<Vec<_>>().join("\n")
        };
        // A case fails once: several failures in one are not in every reader's schema.
        if let Some(first) = errors.clone().next() {
            out.push_str(&format!(
                "      <failure type=\"{}\" message=\"{}\">{}</failure>\n",
                first.code,
                escaped(&first.message),
                escaped(&lines(&mut errors.clone()))
            ));
        }
        let mut others =
            case.findings.iter().filter(|finding| finding.severity != Severity::Error).peekable();
        if others.peek().is_some() {
            out.push_str(&format!("      <system-out>{}</system-out>\n", escaped(&lines(&mut others))));
        }
        out.push_str("    </testcase>\n");
    }
    out.push_str("  </testsuite>\n</testsuites>\n");
    out
}

/// `error WV101 Dockerfile:3:6: sentence`, and what to do.
fn line(finding: &Finding) -> String {
    let place = finding.place.as_ref().map_or_else(String::new, |place| {
        let at = place.span.map_or_else(String::new, |at| format!(":{}:{}", at.start.line, at.start.column));
        place.document.as_ref().map_or_else(String::new, |document| format!(" {document}{at}"))
    });
    let mut out = format!("{} {}{place}: {}", finding.severity.as_str(), finding.code, finding.message);
    for fix in &finding.fixes {
        out.push_str(&format!("\n{}:\n{}", fix.title, fix.text.trim_end()));
    }
    out
}

/// Text in XML 1.0: characters that it does not have become U+FFFD.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(c),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}
