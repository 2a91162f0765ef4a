//! The tables of a diagnosis.

use super::rows::Table;
use crate::i18n::{Lang, msg};
use crate::report::{Diagnosis, ReadFact, Span};

/// The causes; with `wide`, also what the text says of hosts and images.
pub(super) fn tables(diagnosis: &Diagnosis, lang: Lang, wide: bool) -> Vec<Table> {
    let mut out = Vec::new();
    if !diagnosis.causes.is_empty() {
        let mut table = Table::new(
            lang,
            &[msg::label_confidence, msg::label_kind, msg::label_cause, msg::label_at, msg::label_text],
        );
        for cause in &diagnosis.causes {
            let text = if wide { cause.text.clone() } else { shortened(&cause.text) };
            let kind = cause.kind.as_str().to_owned();
            table.rows.push(vec![
                cause.confidence.as_str().to_owned(),
                kind,
                cause.name.to_owned(),
                at(cause.span),
                text,
            ]);
        }
        out.push(table);
    }
    let facts = &diagnosis.facts;
    let known = [
        (msg::label_host as fn() -> _, &facts.hosts),
        (msg::label_image, &facts.images),
        (msg::label_node, &facts.nodes),
    ];
    let mut table =
        Table::new(lang, &[msg::label_what_read, msg::label_text, msg::label_version, msg::label_at]);
    for (label, facts) in known {
        table.rows.extend(facts.iter().map(|fact| row(label().render(lang), fact)));
    }
    if wide && !table.rows.is_empty() {
        out.push(table);
    }
    out
}

fn row(label: String, fact: &ReadFact) -> Vec<String> {
    vec![label, fact.text.clone(), fact.version.clone().unwrap_or_else(|| "-".into()), at(fact.span)]
}

/// `line:column`, as compilers and editors write it.
fn at(span: Span) -> String {
    format!("{}:{}", span.start.line, span.start.column)
}

/// The beginning of a long text.
fn shortened(text: &str) -> String {
    const LONGEST: usize = 60;
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    text.chars().take(LONGEST - 1).chain(['…']).collect()
}
