//! For reading in a terminal.

use unicode_width::UnicodeWidthStr;

use super::Options;
use super::rows::{Table, notes, tables};
use super::style::{dim, heading, paint, plain, severity, verdict};
use crate::i18n::{Lang, msg};
use crate::report::{Explained, Finding, ImageList, Outcome, Report, Severity, Verdict};
use crate::rules::wv9xx_input::LANGUAGE_NOT_SPOKEN;

pub(super) fn render(report: &Report, options: &Options<'_>, lang: Lang, wide: bool) -> String {
    let mut page = Page { out: String::new(), color: options.color, width: options.width };
    match report.verdict {
        Some(value) => page.wrapped(&value.as_str().to_uppercase(), verdict(value), &report.summary),
        None => page.paragraph("", &report.summary),
    }
    if let Some(Outcome::Explained(explained)) = &report.result {
        page.explained(explained, lang);
    }
    for finding in &report.findings {
        // An info is evidence, not a reason: it waits for `wide`, unless there is nothing else to say.
        if finding.severity > Severity::Info || wide {
            page.finding(finding, lang);
        }
    }
    if let Some(Outcome::Images(list)) = &report.result
        && !wide
    {
        page.choices(list, lang);
    }
    for table in tables(report, lang, wide) {
        page.table(&table);
    }
    page.notes(report, lang, wide);
    // What the reader of any answer has to know, whatever it is about.
    let language = report.findings.iter().find(|finding| !wide && finding.code == LANGUAGE_NOT_SPOKEN.code);
    for sentence in report.data.stale.iter().chain(language.map(|finding| &finding.message)) {
        page.out.push('\n');
        page.paragraph("", sentence);
    }
    if wide {
        page.sources(report, lang);
    }
    page.out
}

struct Page {
    out: String,
    color: bool,
    width: usize,
}

impl Page {
    fn line(&mut self, text: &str) {
        self.out.push_str(text.trim_end());
        self.out.push('\n');
    }

    /// A word that is set off, and a text that wraps beside it.
    fn wrapped(&mut self, word: &str, style: anstyle::Style, text: &str) {
        let indent = " ".repeat(word.width().saturating_add(2));
        let mut lines = self.wrap(text, &indent).into_iter();
        let first = lines.next().unwrap_or_default();
        let painted = paint(word, style, self.color);
        self.line(&format!("{painted}  {}", first.trim_start()));
        for line in lines {
            self.line(&line);
        }
    }

    fn paragraph(&mut self, indent: &str, text: &str) {
        for line in self.wrap(text, indent) {
            self.line(&line);
        }
    }

    /// Wraps by words only: a command or a reference that is longer than the line stays whole to be copied.
    fn wrap(&self, text: &str, indent: &str) -> Vec<String> {
        let text = plain(text);
        if self.width == 0 {
            return text.lines().map(|line| format!("{indent}{line}")).collect();
        }
        let options = textwrap::Options::new(self.width.max(40))
            .initial_indent(indent)
            .subsequent_indent(indent)
            .word_splitter(textwrap::WordSplitter::NoHyphenation)
            .break_words(false);
        textwrap::wrap(&text, options).into_iter().map(|line| line.into_owned()).collect()
    }

    fn title(&mut self, text: &str) {
        let text = paint(text, heading(), self.color);
        self.out.push('\n');
        self.line(&text);
    }

    fn finding(&mut self, finding: &Finding, lang: Lang) {
        let word = paint(finding.severity.as_str(), severity(finding.severity), self.color);
        self.out.push('\n');
        self.line(&format!("{word} {} {}{}", finding.code, finding.name, self.place(finding)));
        self.paragraph("  ", &finding.message);
        let label = msg::label_fix().render(lang);
        for fix in &finding.fixes {
            let label = paint(&label, heading(), self.color);
            self.line(&format!("  {label}: {}", plain(&fix.title)));
            for line in plain(&fix.text).lines() {
                self.line(&format!("      {line}"));
            }
        }
    }

    /// `  pod.yaml:12:9  Pod/shop/web /spec/containers/0/image`.
    fn place(&self, finding: &Finding) -> String {
        let Some(place) = &finding.place else { return String::new() };
        let mut parts = Vec::new();
        let at = place.span.map(|span| format!("{}:{}", span.start.line, span.start.column));
        match (&place.document, at) {
            (Some(document), Some(at)) => parts.push(format!("{document}:{at}")),
            (document, at) => parts.extend(document.clone().or(at)),
        }
        parts.extend(place.object.clone());
        parts.extend(place.path.clone().filter(|path| !path.is_empty()));
        format!("  {}", paint(&parts.join(" "), dim(), self.color))
    }

    fn explained(&mut self, explained: &Explained, lang: Lang) {
        for (label, text) in [
            (msg::label_why().render(lang), &explained.why),
            (msg::label_todo().render(lang), &explained.fix),
        ] {
            self.title(&label);
            self.paragraph("", text);
        }
    }

    /// The line of a Dockerfile, and below it the reason, which is too long for a column. What is only second best
    /// waits for `wide`.
    fn choices(&mut self, list: &ImageList, lang: Lang) {
        if list.choices.is_empty() {
            return;
        }
        self.title(&msg::label_build_on().render(lang));
        let best = list.choices.first().map(|choice| choice.verdict);
        for choice in list.choices.iter().filter(|choice| Some(choice.verdict) == best) {
            let word = paint(choice.verdict.as_str(), verdict(choice.verdict), self.color);
            self.line(&format!("{}  {word}", choice.from));
            self.paragraph("    ", &choice.reason);
        }
    }

    /// Columns two spaces apart, as wide as their widest cell; the last one is not padded.
    fn table(&mut self, table: &Table) {
        match &table.title {
            Some(title) => self.title(title),
            None => self.out.push('\n'),
        }
        let all = || std::iter::once(&table.header).chain(&table.rows);
        let columns = table.header.len();
        let width = |column: usize| all().filter_map(|row| row.get(column)).map(|cell| cell.width()).max();
        let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or(0)).collect();
        for (index, row) in all().enumerate() {
            let mut line = String::new();
            for (cell, width) in row.iter().zip(&widths) {
                let gap = width.saturating_sub(cell.width()).saturating_add(2);
                line.push_str(&self.cell(cell, index == 0));
                line.push_str(&" ".repeat(gap));
            }
            self.line(&line);
        }
    }

    fn cell(&self, text: &str, is_header: bool) -> String {
        if is_header {
            return paint(text, heading(), self.color);
        }
        let of = |value: Verdict| paint(text, verdict(value), self.color);
        // What follows a word in brackets belongs to it.
        match text.split_once(" [").map_or(text, |(word, _)| word) {
            "runs" | "supported" => of(Verdict::Runs),
            "blocked" | "refused" => of(Verdict::Blocked),
            "depends" | "disputed" | "preview" => of(Verdict::Depends),
            "unknown" => of(Verdict::Unknown),
            _ => plain(text).into_owned(),
        }
    }

    fn notes(&mut self, report: &Report, lang: Lang, wide: bool) {
        let Some((title, notes)) = notes(report, lang, wide) else { return };
        self.title(&title);
        for note in notes {
            let lines = self.wrap(&note, "  ");
            for (index, line) in lines.iter().enumerate() {
                let bullet = if index == 0 { "- " } else { "  " };
                self.line(&format!("{bullet}{}", line.trim_start()));
            }
        }
    }

    fn sources(&mut self, report: &Report, lang: Lang) {
        if report.sources.is_empty() {
            return;
        }
        self.title(&msg::label_sources().render(lang));
        for (_, source) in &report.sources {
            self.line(&format!("{}  {}", source.date, source.title));
            let url = paint(&source.url, dim(), self.color);
            self.line(&format!("            {url}"));
        }
    }
}
