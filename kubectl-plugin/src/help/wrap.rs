//! Lines of help, broken where each language allows it.

use unicode_width::UnicodeWidthChar as _;

/// Never at the start of a line.
const CLOSING: &str = "，。；：、！？）」』】》”’…),.:;?!]}>";

/// Never at the end of a line.
const OPENING: &str = "（「『【《“‘([{<";

/// How wide lines may be: as the terminal says, else the environment, else what the argument parser assumes.
pub(super) fn columns() -> usize {
    let terminal = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    let variable = || std::env::var("COLUMNS").ok()?.parse().ok();
    terminal.or_else(variable).filter(|width| *width > 0).unwrap_or(100)
}

/// Breaks every line that is too long; what follows stands under the text of the line.
pub(super) fn wrap(text: &str, width: usize) -> String {
    let lines: Vec<String> = text.split('\n').map(|line| wrap_line(line, width)).collect();
    lines.join("\n")
}

/// The columns that a text takes, colours apart.
pub(super) fn width(text: &str) -> usize {
    visible(text).map(|(_, character)| character.width().unwrap_or_default()).sum()
}

/// The characters that are seen, with their places: all but those of escape sequences.
fn visible(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut inside = false;
    text.char_indices().filter(move |(_, character)| {
        let hidden = inside || *character == '\u{1b}';
        inside = hidden && *character != 'm';
        !hidden
    })
}

fn wrap_line(line: &str, limit: usize) -> String {
    if width(line) <= limit {
        return line.to_owned();
    }
    let hanging = hanging(line);
    let mut out = String::with_capacity(line.len());
    let (mut start, mut used) = (0, 0_usize);
    for end in breaks(line).into_iter().chain([line.len()]) {
        let piece = line.get(start..end).unwrap_or_default();
        let text = piece.trim_end_matches(' ');
        if used > hanging && used.saturating_add(width(text)) > limit {
            out.truncate(out.trim_end_matches(' ').len());
            out.push('\n');
            out.push_str(&" ".repeat(hanging));
            used = hanging;
        }
        out.push_str(piece);
        used = used.saturating_add(width(piece));
        start = end;
    }
    out.truncate(out.trim_end_matches(' ').len());
    out
}

/// The column under which a line goes on: that of the help beside a flag, of the text after a dash, else that where
/// the line starts.
fn hanging(line: &str) -> usize {
    let text: String = visible(line).map(|(_, character)| character).collect();
    let rest = text.trim_start_matches(' ');
    let indent = text.len().saturating_sub(rest.len());
    if rest.starts_with("- ") {
        return indent.saturating_add(2);
    }
    // A short flag that is none (`      --host`) is no column.
    match rest.split_once("  ") {
        Some((flag, help)) if indent > 0 && !help.trim_start_matches(' ').is_empty() => {
            let gap = help.len().saturating_sub(help.trim_start_matches(' ').len());
            indent.saturating_add(width(flag)).saturating_add(2).saturating_add(gap)
        }
        _ => indent,
    }
}

/// Where a line may be broken: after spaces, and beside characters that are words by themselves.
fn breaks(line: &str) -> Vec<usize> {
    let mut breaks = Vec::new();
    let mut before: Option<char> = None;
    let mut has_text = false;
    for (at, character) in visible(line) {
        let may = match before {
            Some(' ') => has_text && character != ' ',
            Some(before) => {
                character != ' '
                    && (is_word(before) || is_word(character))
                    && !CLOSING.contains(character)
                    && !OPENING.contains(before)
            }
            None => false,
        };
        if may {
            breaks.push(at);
        }
        has_text |= character != ' ';
        before = Some(character);
    }
    breaks
}

/// Ideographs and the punctuation between them. Korean has its own wide letters, but spaces between words.
const fn is_word(character: char) -> bool {
    matches!(character, '\u{2e80}'..='\u{312f}' | '\u{3190}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
}

#[cfg(test)]
mod tests {
    use super::{width, wrap};

    #[test]
    fn chinese_breaks_between_characters() {
        assert_eq!(
            wrap("  -f  主机：内部版本、ver 的输出", 16),
            "  -f  主机：内部\n      版本、ver\n      的输出"
        );
        assert_eq!(wrap("一二三（四", 8), "一二三\n（四", "an opening bracket goes with what it opens");
        assert_eq!(wrap("一二三四，五", 8), "一二三\n四，五", "a comma never starts a line");
    }

    #[test]
    fn korean_and_portuguese_break_at_spaces() {
        assert_eq!(wrap("호스트의 빌드 번호", 13), "호스트의 빌드\n번호");
        assert_eq!(wrap("      - a:  uma coisa só", 18), "      - a:  uma\n        coisa só");
    }

    #[test]
    fn colours_take_no_room() {
        let styled = "  \u{1b}[1m-f\u{1b}[0m  ab cd";
        assert_eq!(width(styled), 11);
        assert_eq!(wrap(styled, 11), styled);
        assert_eq!(wrap(styled, 9), "  \u{1b}[1m-f\u{1b}[0m  ab\n      cd");
        assert_eq!(wrap("abcdefgh", 4), "abcdefgh");
    }
}
