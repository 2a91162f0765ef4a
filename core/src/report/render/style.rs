//! What is set off in a terminal, and how. Colour never carries meaning alone.

use std::borrow::Cow;

use anstyle::{AnsiColor, Style};

use crate::report::{Severity, Verdict};

/// Puts a style around a text, when colour is wanted.
pub(super) fn paint(text: &str, style: Style, color: bool) -> String {
    let text = plain(text);
    if color { format!("{style}{text}{style:#}") } else { text.into_owned() }
}

/// A text without what a terminal takes as an order: names and images are whatever somebody wrote into a file.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    let is_order = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    if !text.contains(is_order) {
        return Cow::Borrowed(text);
    }
    // A carriage return before a line's end is a part of that.
    let lines = text.split_inclusive('\n').map(|line| match line.strip_suffix("\r\n") {
        Some(line) => line.replace(is_order, "\u{fffd}") + "\r\n",
        None => line.replace(is_order, "\u{fffd}"),
    });
    Cow::Owned(lines.collect())
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

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn a_terminal_takes_no_orders_from_a_name() {
        assert_eq!(plain("app:1\u{1b}[2J\u{9b}8m\r\0"), "app:1\u{fffd}[2J\u{fffd}8m\u{fffd}\u{fffd}");
        assert_eq!(plain("-a\r\n+b\tc\r\n\u{7}"), "-a\r\n+b\tc\r\n\u{fffd}");
    }
}
