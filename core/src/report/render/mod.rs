//! Reports as text: pure functions, one file a format.
//!
//! Every format answers first: verdict and sentence, then the reasons with what to do, then the evidence.

mod diagnosis;
#[cfg(feature = "yaml")]
mod github;
mod images;
#[cfg(feature = "yaml")]
mod junit;
mod listings;
mod markdown;
mod rows;
#[cfg(feature = "yaml")]
mod sarif;
mod style;
mod table;

use crate::i18n::Lang;
use crate::report::Report;

/// A format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For reading in a terminal.
    Table,
    /// As [`Format::Table`], with every column and every source.
    Wide,
    /// The report itself.
    Json,
    /// The report itself, as YAML.
    #[cfg(feature = "yaml")]
    Yaml,
    /// For an issue or a pull request.
    Markdown,
    /// SARIF 2.1.0, for code scanning.
    #[cfg(feature = "yaml")]
    Sarif,
    /// JUnit's XML, for the test reports of continuous integration.
    #[cfg(feature = "yaml")]
    Junit,
    /// Annotations of GitHub Actions.
    #[cfg(feature = "yaml")]
    Github,
}

/// How to render.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options<'a> {
    /// Whether to use ANSI colour.
    pub color: bool,
    /// How many columns the terminal has; 0 for no wrapping.
    pub width: usize,
    /// The language of headings, a BCP 47 tag.
    pub lang: Option<&'a str>,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Self { color: false, width: 100, lang: None }
    }
}

/// Renders a report. The text ends with a line feed.
pub fn render(report: &Report, format: Format, options: &Options<'_>) -> String {
    let lang = options.lang.and_then(Lang::parse).unwrap_or(Lang::ENGLISH);
    match format {
        Format::Table => table::render(report, options, lang, false),
        Format::Wide => table::render(report, options, lang, true),
        Format::Markdown => markdown::render(report, lang),
        Format::Json => serde_json::to_string_pretty(report).unwrap_or_default() + "\n",
        #[cfg(feature = "yaml")]
        Format::Sarif => sarif::render(report, lang),
        #[cfg(feature = "yaml")]
        Format::Junit => junit::render(report),
        #[cfg(feature = "yaml")]
        Format::Github => github::render(report),
        #[cfg(feature = "yaml")]
        Format::Yaml => serde_saphyr::to_string(report).unwrap_or_default(),
    }
}
