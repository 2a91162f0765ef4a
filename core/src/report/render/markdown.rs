//! For an issue, a pull request or a wiki.

use super::rows::{notes, tables};
use super::style::plain;
use crate::i18n::{Lang, msg};
use crate::report::{Outcome, Report};

pub(super) fn render(report: &Report, lang: Lang) -> String {
    let explained = match &report.result {
        Some(Outcome::Explained(explained)) => Some(explained),
        _ => None,
    };
    let mut out = match (explained, report.verdict) {
        (Some(rule), _) => {
            let line = msg::label_severity_since(rule.severity.as_str(), rule.since).render(lang);
            format!("# {} {}\n\n{line}\n\n{}\n", rule.code, rule.name, rule.what)
        }
        (None, Some(verdict)) => format!("**{}**: {}\n", verdict.as_str().to_uppercase(), report.summary),
        (None, None) => format!("{}\n", report.summary),
    };
    if let Some(explained) = explained {
        let (why, todo) = (msg::label_why().render(lang), msg::label_todo().render(lang));
        out.push_str(&format!("\n## {why}\n\n{}\n\n## {todo}\n\n{}\n", explained.why, explained.fix));
    }
    for finding in &report.findings {
        let place = finding.place.as_ref().map_or_else(String::new, |place| {
            let span =
                place.span.map_or_else(String::new, |s| format!(":{}:{}", s.start.line, s.start.column));
            let document = place.document.as_ref().map(|document| format!("{document}{span}"));
            let parts: Vec<String> = [document, place.object.clone(), place.path.clone()]
                .into_iter()
                .flatten()
                .filter(|p| !p.is_empty())
                .collect();
            if parts.is_empty() { String::new() } else { format!(" (`{}`)", parts.join(" ")) }
        });
        out.push_str(&format!(
            "\n### {} {} `{}`{place}\n\n{}\n",
            finding.severity.as_str(),
            finding.code,
            finding.name,
            finding.message
        ));
        for fix in &finding.fixes {
            out.push_str(&format!("\n{}:\n\n```{}\n{}\n```\n", fix.title, fix.kind.language(), fix.text));
        }
    }
    for table in tables(report, lang, true) {
        if let Some(title) = &table.title {
            out.push_str(&format!("\n### {title}\n"));
        }
        out.push('\n');
        out.push_str(&row(&table.header));
        out.push_str(&row(&table.header.iter().map(|_| "---".to_owned()).collect::<Vec<_>>()));
        for cells in &table.rows {
            out.push_str(&row(cells));
        }
    }
    if let Some((title, notes)) = notes(report, lang, true) {
        out.push_str(&format!("\n### {title}\n\n"));
        for note in notes {
            // The mark is text, not the name of a link.
            out.push_str(&format!("- {}\n", note.replacen('[', "\\[", 1)));
        }
    }
    if let Some(stale) = &report.data.stale {
        out.push_str(&format!("\n{stale}\n"));
    }
    if !report.sources.is_empty() {
        out.push_str(&format!("\n### {}\n\n", msg::label_sources().render(lang)));
        for (_, source) in &report.sources {
            out.push_str(&format!("- [{}]({}), {}\n", source.title, source.url, source.date));
        }
    }
    plain(&out).into_owned()
}

fn row(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|").replace('\n', " ")).collect();
    format!("| {} |\n", cells.join(" | "))
}
