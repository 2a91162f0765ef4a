//! The instructions of a Dockerfile and their words, before they mean anything.

use std::ops::Range;

/// A word and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word<'a> {
    /// The word.
    pub(crate) text: &'a str,
    /// Its place.
    pub(crate) at: Range<usize>,
}

/// The instructions of a Dockerfile: lines, joined where they are continued.
pub(super) struct Lines<'a> {
    text: &'a str,
    at: usize,
    /// What continues a line.
    pub(super) escape: char,
}

/// An instruction: its text and where it starts.
pub(super) struct Line<'a> {
    /// The text.
    pub(super) text: &'a str,
    /// Where it starts.
    pub(super) start: usize,
}

impl<'a> Lines<'a> {
    /// Those of a text: its directives are read.
    pub(super) fn new(text: &'a str) -> Self {
        let mut lines = Self { text, at: 0, escape: '\\' };
        if text.starts_with('\u{feff}') {
            lines.at = '\u{feff}'.len_utf8();
        }
        // Directives count only before everything else, comments included.
        while let Some((line, next)) = lines.physical(lines.at) {
            let Some((name, value)) = line.trim().strip_prefix('#').and_then(|line| line.split_once('='))
            else {
                break;
            };
            match name.trim().to_ascii_lowercase().as_str() {
                "escape" if value.trim() == "`" => lines.escape = '`',
                "escape" | "syntax" | "check" => {}
                _ => break,
            }
            lines.at = next;
        }
        lines
    }

    /// The line at a byte without its end, and where the next one starts.
    fn physical(&self, at: usize) -> Option<(&'a str, usize)> {
        let rest = self.text.get(at..).filter(|rest| !rest.is_empty())?;
        let end = rest.find('\n').map_or(rest.len(), |end| end + 1);
        let line = rest.get(..end)?;
        Some((line.trim_end_matches('\n').trim_end_matches('\r'), at + end))
    }

    /// The next instruction.
    pub(super) fn next(&mut self) -> Option<Line<'a>> {
        let is_comment = |line: &str| line.trim_start().starts_with('#');
        let (mut line, mut next) = self.physical(self.at)?;
        while line.trim().is_empty() || is_comment(line) {
            self.at = next;
            (line, next) = self.physical(self.at)?;
        }
        let start = self.at + (line.len() - line.trim_start().len());
        let mut end = self.at + line.len();
        let mut continued = line.trim_end().ends_with(self.escape);
        while continued {
            let Some((line, after)) = self.physical(next) else { break };
            end = next + line.len();
            next = after;
            // Comments within are left out, and so are empty lines.
            continued = is_comment(line) || line.trim().is_empty() || line.trim_end().ends_with(self.escape);
        }
        self.at = next;
        Some(Line { text: self.text.get(start..end)?, start })
    }

    /// Passes over the body of a here-document; whether its end was there.
    pub(super) fn here_document(&mut self, end: &str, tabs: bool) -> bool {
        while let Some((line, next)) = self.physical(self.at) {
            self.at = next;
            let line = if tabs { line.trim_start_matches('\t') } else { line };
            if line == end {
                return true;
            }
        }
        false
    }
}

/// The words of an instruction. A line's end that is escaped is white space; a comment line within is none.
pub(super) fn words<'a>(line: &Line<'a>, escape: char) -> Vec<Word<'a>> {
    let mut out = Vec::new();
    let mut at = 0;
    for (number, part) in line.text.split_inclusive('\n').enumerate() {
        let comment = number > 0 && part.trim_start().starts_with('#');
        let body = part.trim_end();
        let body = body.strip_suffix(escape).unwrap_or(body);
        if !comment {
            let mut quote = None;
            let mut start = None;
            for (index, c) in body.char_indices().chain([(body.len(), ' ')]) {
                match (quote, c) {
                    (Some(open), c) if c == open && index < body.len() => quote = None,
                    (None, '"' | '\'') => quote = Some(c),
                    _ => {}
                }
                let ends = index == body.len() || quote.is_none() && c.is_whitespace();
                match (start, ends) {
                    (None, false) => start = Some(index),
                    (Some(from), true) => {
                        if let Some(text) = body.get(from..index) {
                            let from = line.start + at + from;
                            out.push(Word { text, at: from..from + text.len() });
                        }
                        start = None;
                    }
                    _ => {}
                }
            }
        }
        at += part.len();
    }
    out
}

/// A word without the quotes around it.
pub(super) fn unquoted<'a>(word: &Word<'a>) -> Word<'a> {
    for quote in ['"', '\''] {
        if let Some(text) = word.text.strip_prefix(quote).and_then(|text| text.strip_suffix(quote)) {
            return Word { text, at: word.at.start + 1..word.at.end - 1 };
        }
    }
    word.clone()
}

/// The here-documents that an instruction opens: the word that ends each, whether tabs before it count as
/// nothing, and where it is opened (BuildKit's `^(\d*)<<(-?)([^<]*)$` for each word).
pub(super) fn here_documents(words: &[Word<'_>]) -> Vec<(String, bool, Range<usize>)> {
    let opened = words.iter().filter_map(|word| {
        let text = word.text.trim_start_matches(|c: char| c.is_ascii_digit()).strip_prefix("<<")?;
        let (text, tabs) = text.strip_prefix('-').map_or((text, false), |text| (text, true));
        let end: String = text.chars().filter(|c| !matches!(c, '"' | '\'')).collect();
        (!end.is_empty() && !text.contains('<')).then(|| (end, tabs, word.at.clone()))
    });
    opened.collect()
}
