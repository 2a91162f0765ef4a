//! Variables in Dockerfiles and compose files: `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME-default}`,
//! `${NAME:+other}`, `${NAME:?message}`.
//!
//! Dockerfile reference, "Environment replacement"; Compose file reference, "Interpolation". A reference that
//! is not of this form stands for itself.

use std::ops::Range;

use super::pattern;

/// How deep defaults may hold variables of their own.
const MAX_DEPTH: usize = 8;

/// No image reference is longer (1024 and a digest), so nothing longer is substituted: texts that double with every
/// variable end here.
const MAX_LENGTH: usize = 4096;

/// A stretch of a substituted text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    /// What it became.
    pub(crate) value: String,
    /// The variable it came from; none for text that stands for itself.
    pub(crate) variable: Option<String>,
    /// The place of the default in the text before, when the value is that default.
    pub(crate) default: Option<Range<usize>>,
    /// Whether the variable has neither a value nor a default.
    pub(crate) unset: bool,
    /// Whether that is so because its value is decided elsewhere: by a build's platform, or by a pattern too
    /// intricate to apply.
    pub(crate) open: bool,
}

/// What is known of a variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Known {
    /// Its value.
    Value(String),
    /// It has none.
    Unset,
    /// It has one, which is not known.
    Open,
}

impl Piece {
    fn text(value: String) -> Self {
        Self { value, variable: None, default: None, unset: false, open: false }
    }
}

/// Substitutes variables. `escape` is the character that takes the meaning of `$` away: `\` or a backtick in a
/// Dockerfile, `$` itself in a compose file. In a Dockerfile quotes mean what they mean to a shell (BuildKit's
/// `shell.Lex`): those are not in the result.
pub(crate) fn substitute(text: &str, escape: char, value_of: &dyn Fn(&str) -> Known) -> Vec<Piece> {
    if text.len() > MAX_LENGTH {
        return vec![Piece::text(text.to_owned())];
    }
    let short = |name: &str| match value_of(name) {
        Known::Value(value) if value.len() > MAX_LENGTH => Known::Unset,
        known => known,
    };
    pieces(text, 0, escape, &short, 0)
}

/// Whether a quote or a brace of a Dockerfile's word is not closed, or a `${}` in it is none.
pub(crate) fn is_open(text: &str, escape: char) -> bool {
    let mut quote = None;
    let mut at = 0;
    while let Some(rest) = text.get(at..) {
        let Some(first) = rest.chars().next() else { break };
        at += first.len_utf8();
        if first == escape && quote != Some('\'') {
            let next = rest.chars().nth(1);
            let taken = next.filter(|next| quote.is_none() || matches!(next, '"' | '$') || *next == escape);
            at += taken.map_or(0, char::len_utf8);
        } else if quote == Some(first) {
            quote = None;
        } else if quote.is_none() && matches!(first, '"' | '\'') {
            quote = Some(first);
        } else if rest.starts_with("${") && quote != Some('\'') {
            match Reference::read(rest, true) {
                Some(reference) if !is_open(reference.word, escape) => at += reference.length - 1,
                _ => return true,
            }
        }
    }
    quote.is_some()
}

/// The text that the pieces make.
pub(crate) fn joined(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| piece.value.as_str()).collect()
}

/// What the piece at `index` would have to be for the pieces to make `wanted`.
pub(crate) fn solve(pieces: &[Piece], index: usize, wanted: &str) -> Option<String> {
    let before = joined(pieces.get(..index)?);
    let after = joined(pieces.get(index.checked_add(1)?..)?);
    let middle = wanted.strip_prefix(before.as_str())?.strip_suffix(after.as_str())?;
    (!middle.is_empty()).then(|| middle.to_owned())
}

fn pieces(
    text: &str,
    base: usize,
    escape: char,
    value_of: &dyn Fn(&str) -> Known,
    depth: usize,
) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    let mut plain = String::new();
    let mut at = 0;
    let shell = escape != '$';
    let mut quote = None;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let mut chars = rest.chars();
        let first = chars.next().unwrap_or_default();
        let second = chars.next();
        if first == escape && quote != Some('\'') {
            let taken = match (quote, second) {
                (None, Some(_)) if shell => true,
                (_, Some('$')) => true,
                (Some('"'), Some(second)) => second == '"' || second == escape,
                _ => false,
            };
            if taken || shell && second.is_none() {
                plain.extend(second);
                at += escape.len_utf8() + second.map_or(0, char::len_utf8);
                continue;
            }
        }
        if shell && (quote == Some(first) || quote.is_none() && matches!(first, '"' | '\'')) {
            quote = if quote.is_none() { Some(first) } else { None };
            at += first.len_utf8();
            continue;
        }
        let dollar = first == '$' && quote != Some('\'');
        let Some(reference) = dollar.then(|| Reference::read(rest, shell)).flatten() else {
            plain.push(first);
            at += first.len_utf8();
            continue;
        };
        if !plain.is_empty() {
            out.push(Piece::text(std::mem::take(&mut plain)));
        }
        let start = base + at;
        out.push(reference.piece(start, escape, value_of, depth));
        at += reference.length;
    }
    if !plain.is_empty() || out.is_empty() {
        out.push(Piece::text(plain));
    }
    out
}

/// One `$...`.
struct Reference<'a> {
    name: &'a str,
    /// `:-`, `-`, `:+`, `+`, `:?`, `?`, or nothing; in a Dockerfile also `#`, `%` and `/`, which take a pattern.
    operator: &'a str,
    word: &'a str,
    /// Where `word` stands, from the `$`.
    word_at: usize,
    length: usize,
}

impl<'a> Reference<'a> {
    fn read(text: &'a str, shell: bool) -> Option<Self> {
        let name_length = |text: &str| {
            let starts = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
            let end = text.bytes().position(|b| !b.is_ascii_alphanumeric() && b != b'_');
            if starts { end.unwrap_or(text.len()) } else { 0 }
        };
        let Some(braced) = text.strip_prefix("${") else {
            let length = name_length(text.get(1..)?);
            let name = text.get(1..length.checked_add(1)?).filter(|name| !name.is_empty())?;
            return Some(Self { name, operator: "", word: "", word_at: 0, length: length + 1 });
        };
        let length = name_length(braced);
        let name = braced.get(..length).filter(|name| !name.is_empty())?;
        let rest = braced.get(length..)?;
        let operators = [":-", ":+", ":?", "-", "+", "?", "#", "%", "/"];
        let taken = if shell { operators.as_slice() } else { operators.get(..6)? };
        let operator = taken.iter().copied().find(|op| rest.starts_with(op));
        let operator = operator.unwrap_or("");
        let word = rest.get(operator.len()..)?;
        let end = closing(word)?;
        if operator.is_empty() && end > 0 {
            return None;
        }
        let word_at = 2 + length + operator.len();
        Some(Self { name, operator, word: word.get(..end)?, word_at, length: word_at + end + 1 })
    }

    fn piece(&self, start: usize, escape: char, value_of: &dyn Fn(&str) -> Known, depth: usize) -> Piece {
        let variable = Some(self.name.to_owned());
        let known = value_of(self.name);
        if known == Known::Open {
            return Piece { value: String::new(), variable, default: None, unset: true, open: true };
        }
        let value = match known {
            Known::Value(value) => Some(value),
            _ => None,
        };
        let filled = match &value {
            Some(value) => !self.operator.starts_with(':') || !value.is_empty(),
            None => false,
        };
        let filled_in = |variable| {
            let inner = if depth < MAX_DEPTH {
                pieces(self.word, start + self.word_at, escape, value_of, depth + 1)
            } else {
                vec![Piece::text(self.word.to_owned())]
            };
            let default = match inner.as_slice() {
                [Piece { default: Some(range), .. }] => Some(range.clone()),
                [Piece { variable: None, .. }] => {
                    Some(start + self.word_at..start + self.word_at + self.word.len())
                }
                _ => None,
            };
            Piece {
                value: joined(&inner),
                variable,
                default,
                unset: inner.iter().any(|piece| piece.unset),
                open: inner.iter().any(|piece| piece.open),
            }
        };
        match self.operator.trim_start_matches(':') {
            "#" | "%" | "/" if filled => {
                let expanded = |word| joined(&pieces(word, 0, escape, value_of, depth + 1));
                let plain = depth < MAX_DEPTH && !self.word.contains(escape);
                let value = value.filter(|_| plain).and_then(|value| match self.operator {
                    "/" => {
                        let (every, word) = match self.word.strip_prefix('/') {
                            Some(word) => (true, word),
                            None => (false, self.word),
                        };
                        let (what, with) = word.split_once('/')?;
                        pattern::replaced(&value, &expanded(what), &expanded(with), every)
                    }
                    end => pattern::without(&value, &expanded(self.word), end == "%"),
                });
                let unset = value.is_none();
                Piece { value: value.unwrap_or_default(), variable, default: None, unset, open: unset }
            }
            "+" if filled => filled_in(variable),
            "+" => Piece { variable, ..Piece::text(String::new()) },
            "-" if !filled => filled_in(variable),
            _ => Piece {
                unset: value.is_none() || !filled && self.operator.contains('?'),
                value: value.unwrap_or_default(),
                variable,
                default: None,
                open: false,
            },
        }
    }
}

/// The place of the brace that closes, over braces that are opened within.
fn closing(text: &str) -> Option<usize> {
    let mut open = 0_usize;
    let mut before = 0_u8;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' if before == b'$' => open += 1,
            b'}' if open == 0 => return Some(at),
            b'}' => open -= 1,
            _ => {}
        }
        before = byte;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{Known, joined, solve, substitute};

    fn of(text: &str) -> String {
        let value_of = |name: &str| match name {
            "TAG" => Known::Value("ltsc2022".to_owned()),
            "EMPTY" => Known::Value(String::new()),
            _ => Known::Unset,
        };
        joined(&substitute(text, '$', &value_of))
    }

    /// The table of the Compose reference, "Interpolation".
    #[test]
    fn the_forms_of_the_reference() {
        assert_eq!(of("a:$TAG"), "a:ltsc2022");
        assert_eq!(of("a:${TAG}-x"), "a:ltsc2022-x");
        assert_eq!(of("${EMPTY:-d}|${EMPTY-d}|${NONE:-d}|${NONE-d}"), "d||d|d");
        assert_eq!(of("${TAG:+r}|${EMPTY:+r}|${EMPTY+r}|${NONE+r}"), "r||r|");
        assert_eq!(of("${NONE:-${TAG}}|${NONE:-${ALSO:-deep}}"), "ltsc2022|deep");
        assert_eq!(of("$$TAG|$1|${TAG/x/y}|${"), "$TAG|$1|${TAG/x/y}|${");
    }

    #[test]
    fn a_default_is_found_and_solved_for() {
        let text = "reg/app:${V:-4.8}-${B:-ltsc2019}";
        let pieces = substitute(text, '$', &|_| Known::Unset);
        assert_eq!(solve(&pieces, 3, "reg/app:4.8-ltsc2022").as_deref(), Some("ltsc2022"));
        assert_eq!(pieces[3].default.clone().and_then(|range| text.get(range)), Some("ltsc2019"));
        assert_eq!(solve(&pieces, 1, "reg/app:4.8-ltsc2022"), None);
    }
}
