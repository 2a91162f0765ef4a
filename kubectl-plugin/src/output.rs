//! stdout is the document and nothing else; what is said about it goes to stderr.

use std::io::{self, ErrorKind, IsTerminal, Write};
use std::time::Instant;

use anstream::{AutoStream, ColorChoice};
use winver_core::Report;
use winver_core::report::Outcome;
use winver_core::report::render::{Format, Options, render};
use winver_registry::message::{Lang, Message};

use crate::exit::{Failure, Result, Status};
use crate::flags::{Color, Common, Output};
use crate::sentences as say;

/// Where answers and remarks go, and in which form.
#[derive(Debug)]
pub(crate) struct Screen<'a> {
    common: &'a Common,
    choice: ColorChoice,
    lang: Lang,
}

impl<'a> Screen<'a> {
    pub(crate) fn new(common: &'a Common, lang: Lang) -> Self {
        let choice = match common.color {
            Color::Auto => AutoStream::choice(&io::stdout()),
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        };
        Self { common, choice, lang }
    }

    /// Shows one report, and says how it ended.
    pub(crate) fn show(&self, report: &Report) -> Result<Status> {
        self.show_all(std::slice::from_ref(report))
    }

    /// Shows several reports: as JSON one a line, so that each can be read by itself.
    pub(crate) fn show_all(&self, reports: &[Report]) -> Result<Status> {
        let mut status = Status::Clean;
        let mut shown = 0_usize;
        for report in reports {
            status = status.max(Status::of(report, self.common.fail_on));
            if self.is_for_people() && says_nothing(report) {
                for finding in &report.findings {
                    self.error(&Failure::new(Message::verbatim(&finding.message)));
                }
                continue;
            }
            let text = match self.common.output {
                Output::Json if reports.len() > 1 => line(report)?,
                _ => self.render(report),
            };
            let between = match self.common.output {
                Output::Json | Output::Sarif | Output::Junit | Output::Github => "",
                Output::Yaml => "---\n",
                Output::Table | Output::Wide | Output::Markdown => "\n",
            };
            if shown > 0 {
                self.write(between)?;
            }
            self.write(&text)?;
            shown = shown.saturating_add(1);
        }
        Ok(status)
    }

    /// Writes a document that is no report.
    pub(crate) fn write(&self, text: &str) -> Result<()> {
        let mut out = AutoStream::new(io::stdout().lock(), self.choice);
        written(out.write_all(text.as_bytes()).and_then(|()| out.flush())).map(drop)
    }

    /// Whether a person reads the document, not a program.
    pub(crate) const fn is_for_people(&self) -> bool {
        matches!(self.common.output, Output::Table | Output::Wide | Output::Markdown)
    }

    /// Why there is no answer.
    pub(crate) fn error(&self, failure: &Failure) {
        error(failure, self.lang);
    }

    /// Something that the reader of the answer should know.
    pub(crate) fn note(&self, sentence: Message) {
        if !self.common.quiet {
            write_line(&say::say_note(sentence).render(self.lang));
        }
    }

    /// What is done and how long it took, for those who ask for it.
    pub(crate) fn trace(&self, text: &str, since: Instant) {
        if self.common.verbose > 0 {
            write_line(&format!("{text} ({} ms)", since.elapsed().as_millis()));
        }
    }

    /// How far it is; a terminal's line that the next one overwrites, and none clears.
    pub(crate) fn progress(&self, text: Option<&Message>) {
        let wanted = !self.common.no_progress && !self.common.quiet && self.common.verbose == 0;
        if wanted && io::stderr().is_terminal() {
            let text = text.map(|text| text.render(self.lang)).unwrap_or_default();
            let _ = write!(io::stderr(), "\r\x1b[K{text}");
        }
    }

    fn render(&self, report: &Report) -> String {
        let format = match self.common.output {
            Output::Table => Format::Table,
            Output::Wide => Format::Wide,
            Output::Json => Format::Json,
            Output::Yaml => Format::Yaml,
            Output::Markdown => Format::Markdown,
            Output::Sarif => Format::Sarif,
            Output::Junit => Format::Junit,
            Output::Github => Format::Github,
        };
        let options = Options {
            color: self.choice != ColorChoice::Never,
            width: if io::stdout().is_terminal() { columns() } else { 0 },
            lang: self.common.lang.as_deref(),
        };
        render(report, format, &options)
    }
}

/// One compact line.
pub(crate) fn line(report: &Report) -> Result<String> {
    let text = serde_json::to_string(report);
    text.map(|text| text + "\n").map_err(|error| say::internal_report(error.to_string()).into())
}

/// Whether all that a report holds is why there is no answer.
fn says_nothing(report: &Report) -> bool {
    let empty = match &report.result {
        None => true,
        Some(Outcome::Inspected(inspected)) => {
            inspected.objects.is_empty() && inspected.nodes.is_empty() && inspected.linux == 0
        }
        Some(_) => false,
    };
    empty && !report.answered()
}

/// Whether something could be written. A reader that has seen enough closes its end: no error.
pub(crate) fn written(result: io::Result<()>) -> Result<bool> {
    match result {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(false),
        Err(error) => Err(say::file_stdout(error.to_string()).into()),
    }
}

/// Why there is no answer, to stderr.
pub(crate) fn error(failure: &Failure, lang: Lang) {
    write_line(&say::say_error(failure.sentence(lang)).render(lang));
}

/// To stderr; when that is closed too, nobody listens.
fn write_line(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}

fn columns() -> usize {
    terminal_size::terminal_size().map_or(0, |(width, _)| usize::from(width.0))
}
