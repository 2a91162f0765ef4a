//! The instructions of a Dockerfile and their words, before they mean anything.

use std::borrow::Cow;
use std::ops::Range;

/// A word and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word<'a> {
    /// The word. What stands at its place, unless the word goes on in the next line or loses quotes.
    pub(crate) text: Cow<'a, str>,
    /// Its place.
    pub(crate) at: Range<usize>,
}

impl<'a> Word<'a> {
    /// What follows a prefix of it.
    pub(super) fn after(&self, prefix: &str) -> Option<Self> {
        let rest = self.text.strip_prefix(prefix)?;
        Some(self.part(prefix.len()..prefix.len() + rest.len()))
    }

    /// A part of it. Its place is that of the whole word where that is not written as it reads.
    pub(super) fn part(&self, part: Range<usize>) -> Self {
        match &self.text {
            Cow::Borrowed(text) => {
                let at = self.at.start + part.start..self.at.start + part.end;
                Self { text: Cow::Borrowed(text.get(part).unwrap_or_default()), at }
            }
            Cow::Owned(text) => {
                let text = text.get(part).unwrap_or_default().to_owned();
                Self { text: Cow::Owned(text), at: self.at.clone() }
            }
        }
    }

    /// The word without its quotes. Those that stand around it are not at its place either.
    pub(super) fn unquoted(&self, escape: char) -> Self {
        let text = self.text.as_ref();
        let plain = |text: &str| !text.contains(['"', '\'', escape]);
        if plain(text) {
            return self.clone();
        }
        for quote in ['"', '\''] {
            let inner = text.strip_prefix(quote).and_then(|text| text.strip_suffix(quote));
            if inner.is_some_and(plain) {
                return self.part(1..text.len() - 1);
            }
        }
        Self { text: Cow::Owned(unquoted(text, escape)), at: self.at.clone() }
    }
}

/// A text without its quotes, and with what is escaped as it is.
fn unquoted(text: &str, escape: char) -> String {
    let mut out = String::new();
    let mut quote = None;
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match quote {
            _ if c == escape => out.extend(chars.next()),
            Some(open) if c == open => quote = None,
            None if matches!(c, '"' | '\'') => quote = Some(c),
            _ => out.push(c),
        }
    }
    out
}

/// The instructions of a Dockerfile: lines, joined where they are continued.
pub(super) struct Lines<'a> {
    text: &'a str,
    at: usize,
    /// What continues a line.
    pub(super) escape: char,
    /// The value of an `escape` directive that is no escape, and its place.
    pub(super) refused: Option<(&'a str, Range<usize>)>,
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
        let mut lines = Self { text, at: 0, escape: '\\', refused: None };
        if text.starts_with('\u{feff}') {
            lines.at = '\u{feff}'.len_utf8();
        }
        // Directives count only before everything else, comments included.
        while let Some((line, next)) = lines.physical(lines.at) {
            let Some((name, value)) = line.trim().strip_prefix('#').and_then(|line| line.split_once('='))
            else {
                break;
            };
            match (name.trim().to_ascii_lowercase().as_str(), value.trim()) {
                (_, "") => break,
                ("escape", "`") => lines.escape = '`',
                ("escape", "\\") | ("syntax" | "check", _) => {}
                ("escape", value) => lines.refused = Some((value, lines.at..lines.at + line.len())),
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
        Some((line.trim_end_matches(['\r', '\n']), at + end))
    }

    /// The next instruction.
    pub(super) fn next(&mut self) -> Option<Line<'a>> {
        let (mut line, mut next) = self.physical(self.at)?;
        while line.trim().is_empty() || is_comment(line) {
            self.at = next;
            (line, next) = self.physical(self.at)?;
        }
        let start = self.at + (line.len() - line.trim_start().len());
        let mut end = self.at + line.len();
        let mut continued = continued(line, self.escape).is_some();
        while continued {
            let Some((line, after)) = self.physical(next) else { break };
            end = next + line.len();
            next = after;
            // Comments within are left out, and so are empty lines.
            continued =
                is_comment(line) || line.trim().is_empty() || self::continued(line, self.escape).is_some();
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

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with('#')
}

/// A line that goes on in the next one, without what says so: its last character is the escape, and the one
/// before it is not (BuildKit's `([^\\])\\[ \t]*$|^\\[ \t]*$`).
fn continued(line: &str, escape: char) -> Option<&str> {
    line.trim_end_matches([' ', '\t']).strip_suffix(escape).filter(|line| !line.ends_with(escape))
}

/// The characters of an instruction and their places: lines that are continued have no end, and comments and
/// empty lines within are left out.
fn characters<'a>(line: &Line<'a>, escape: char) -> impl Iterator<Item = (usize, char)> + use<'a> {
    let mut start = line.start;
    let lines = line.text.split_inclusive('\n').enumerate().map(move |(number, part)| {
        let at = start;
        start += part.len();
        let body = part.trim_end_matches(['\r', '\n']);
        let left_out = number > 0 && (is_comment(body) || body.trim().is_empty());
        let body = if left_out { "" } else { continued(body, escape).unwrap_or(body) };
        (at, body)
    });
    lines.flat_map(|(at, body)| body.char_indices().map(move |(index, c)| (at + index, c)))
}

/// How an instruction is cut into words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Cut {
    /// At white space, whatever else there is.
    Spaces,
    /// At white space outside quotes, where this character takes the meaning of the next.
    Quotes(char),
    /// As [`Cut::Quotes`], and nothing at all where a quote is not closed. White space after `<<` cuts nothing.
    HereDocuments,
}

/// The words of an instruction of `text`.
pub(super) fn words<'a>(text: &'a str, line: &Line<'a>, escape: char, cut: Cut) -> Vec<Word<'a>> {
    let taken = match cut {
        Cut::Spaces => None,
        Cut::Quotes(taken) => Some(taken),
        Cut::HereDocuments => Some('\\'),
    };
    let mut out = Vec::new();
    // The stretches of the word that is read.
    let mut word: Vec<Range<usize>> = Vec::new();
    let mut quote = None;
    let mut escaped = false;
    let mut angles = 0_u8;
    let mut characters: Vec<(usize, char)> = characters(line, escape).collect();
    // The space at the end is no word's, even where it is escaped.
    let end = characters.iter().rposition(|(_, c)| !c.is_whitespace()).map_or(0, |last| last + 1);
    characters.truncate(end);
    for (at, c) in characters {
        let after_angles = cut == Cut::HereDocuments && angles == 2 && matches!(c, ' ' | '\t');
        if c.is_whitespace() && quote.is_none() && !escaped && !after_angles {
            out.extend(joined(text, &mut word));
            angles = 0;
            continue;
        }
        if quote.is_none() && !escaped && c == '<' {
            angles = angles.saturating_add(1);
        } else if !after_angles {
            angles = 0;
        }
        if escaped {
            escaped = false;
        } else if Some(c) == taken && quote != Some('\'') {
            escaped = true;
        } else if quote == Some(c) {
            quote = None;
        } else if taken.is_some() && quote.is_none() && matches!(c, '"' | '\'') {
            quote = Some(c);
        }
        let end = at + c.len_utf8();
        match word.last_mut() {
            Some(last) if last.end == at => last.end = end,
            _ => word.push(at..end),
        }
    }
    out.extend(joined(text, &mut word));
    if cut == Cut::HereDocuments && quote.is_some() { Vec::new() } else { out }
}

/// The word of some stretches, which are taken.
fn joined<'a>(text: &'a str, word: &mut Vec<Range<usize>>) -> Option<Word<'a>> {
    let parts = std::mem::take(word);
    let at = parts.first()?.start..parts.last()?.end;
    let text = match parts.as_slice() {
        [one] => Cow::Borrowed(text.get(one.clone())?),
        parts => Cow::Owned(parts.iter().filter_map(|part| text.get(part.clone())).collect()),
    };
    Some(Word { text, at })
}

/// The here-documents that an instruction opens: the word that ends each, whether tabs before it count as
/// nothing, and where it is opened (BuildKit's `^(\d*)<<(-?)\s*([^<]*)$` for each word).
pub(super) fn here_documents(text: &str, line: &Line<'_>, escape: char) -> Vec<(String, bool, Range<usize>)> {
    if !line.text.contains("<<") {
        return Vec::new();
    }
    let words = words(text, line, escape, Cut::HereDocuments);
    let opened = words.iter().filter_map(|word| {
        let text = word.text.trim_start_matches(|c: char| c.is_ascii_digit()).strip_prefix("<<")?;
        let (text, tabs) = text.strip_prefix('-').map_or((text, false), |text| (text, true));
        let end = unquoted(text.trim_start(), '\\');
        (!end.is_empty() && !text.contains('<')).then(|| (end, tabs, word.at.clone()))
    });
    opened.collect()
}
