//! Variables in Dockerfiles and compose files: `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME-default}`,
//! `${NAME:+other}`, `${NAME:?message}`.
//!
//! Dockerfile reference, "Environment replacement"; Compose file reference, "Interpolation". A reference that
//! is not of this form stands for itself.

use std::ops::Range;

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
}

impl Piece {
    fn text(value: String) -> Self {
        Self { value, variable: None, default: None, unset: false }
    }
}

/// Substitutes variables. `escape` is the character that takes the meaning of `$` away: `\` or a backtick in a
/// Dockerfile, `$` itself in a compose file.
pub(crate) fn substitute(text: &str, escape: char, value_of: &dyn Fn(&str) -> Option<String>) -> Vec<Piece> {
    if text.len() > MAX_LENGTH {
        return vec![Piece::text(text.to_owned())];
    }
    let short = |name: &str| value_of(name).filter(|value| value.len() <= MAX_LENGTH);
    pieces(text, 0, escape, &short, 0)
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
    value_of: &dyn Fn(&str) -> Option<String>,
    depth: usize,
) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    let mut plain = String::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let mut chars = rest.chars();
        let first = chars.next().unwrap_or_default();
        // In a Dockerfile any character can be escaped; it then stands for itself.
        if first == escape
            && let Some(escaped) = chars.next().filter(|next| escape != '$' || *next == '$')
        {
            plain.push(escaped);
            at += escape.len_utf8() + escaped.len_utf8();
            continue;
        }
        let Some(reference) = (first == '$').then(|| Reference::read(rest)).flatten() else {
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
    /// `:-`, `-`, `:+`, `+`, `:?`, `?`, or nothing.
    operator: &'a str,
    word: &'a str,
    /// Where `word` stands, from the `$`.
    word_at: usize,
    length: usize,
}

impl<'a> Reference<'a> {
    fn read(text: &'a str) -> Option<Self> {
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
        let operator = [":-", ":+", ":?", "-", "+", "?"].into_iter().find(|op| rest.starts_with(op));
        let operator = operator.unwrap_or("");
        let word = rest.get(operator.len()..)?;
        let end = closing(word)?;
        if operator.is_empty() && end > 0 {
            return None;
        }
        let word_at = 2 + length + operator.len();
        Some(Self { name, operator, word: word.get(..end)?, word_at, length: word_at + end + 1 })
    }

    fn piece(
        &self,
        start: usize,
        escape: char,
        value_of: &dyn Fn(&str) -> Option<String>,
        depth: usize,
    ) -> Piece {
        let value = value_of(self.name);
        let filled = match &value {
            Some(value) => !self.operator.starts_with(':') || !value.is_empty(),
            None => false,
        };
        let word = || {
            let inner = if depth < MAX_DEPTH {
                pieces(self.word, start + self.word_at, escape, value_of, depth + 1)
            } else {
                vec![Piece::text(self.word.to_owned())]
            };
            let unset = inner.iter().any(|piece| piece.unset);
            let default = match inner.as_slice() {
                [Piece { default: Some(range), .. }] => Some(range.clone()),
                [Piece { variable: None, .. }] => {
                    Some(start + self.word_at..start + self.word_at + self.word.len())
                }
                _ => None,
            };
            (joined(&inner), default, unset)
        };
        let variable = Some(self.name.to_owned());
        match self.operator.trim_start_matches(':') {
            "+" if filled => {
                let (value, default, unset) = word();
                Piece { value, variable, default, unset }
            }
            "+" => Piece { value: String::new(), variable, default: None, unset: false },
            "-" if !filled => {
                let (value, default, unset) = word();
                Piece { value, variable, default, unset }
            }
            _ => Piece {
                unset: value.is_none() || !filled && self.operator.contains('?'),
                value: value.unwrap_or_default(),
                variable,
                default: None,
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
    use super::{joined, solve, substitute};

    fn of(text: &str) -> String {
        let value_of = |name: &str| match name {
            "TAG" => Some("ltsc2022".to_owned()),
            "EMPTY" => Some(String::new()),
            _ => None,
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
        let pieces = substitute(text, '$', &|_| None);
        assert_eq!(solve(&pieces, 3, "reg/app:4.8-ltsc2022").as_deref(), Some("ltsc2022"));
        assert_eq!(pieces[3].default.clone().and_then(|range| text.get(range)), Some("ltsc2019"));
        assert_eq!(solve(&pieces, 1, "reg/app:4.8-ltsc2022"), None);
    }
}
