//! What is set off in a terminal, and how. Colour never carries meaning alone.

use anstyle::{AnsiColor, Style};

use crate::report::{Severity, Verdict};

/// Puts a style around a text, when colour is wanted.
pub(super) fn paint(text: &str, style: Style, color: bool) -> String {
    if color { format!("{style}{text}{style:#}") } else { text.to_owned() }
}

/// The style of a verdict.
pub(super) fn verdict(verdict: Verdict) -> Style {
    let color = match verdict {
        Verdict::Runs => AnsiColor::Green,
        Verdict::Blocked => AnsiColor::Red,
        Verdict::Depends => AnsiColor::Yellow,
        Verdict::Unknown => AnsiColor::Magenta,
    };
    color.on_default().bold()
}

/// The style of a severity.
pub(super) fn severity(severity: Severity) -> Style {
    let color = match severity {
        Severity::Error => AnsiColor::Red,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Info => AnsiColor::Cyan,
    };
    color.on_default().bold()
}

/// The style of headings.
pub(super) const fn heading() -> Style {
    Style::new().bold()
}

/// The style of what stands back: places, sources.
pub(super) const fn dim() -> Style {
    Style::new().dimmed()
}
