//! `.env`: what the variables of the compose files beside it are.
//!
//! Compose file reference, "Interpolation", "`.env` file"; compose-go's `dotenv` package, of which everything is
//! read but escapes in quotes other than those of quotes, `\` and `$`.

use std::ops::Range;

use super::substitute::{Known, joined, substitute};

/// A variable.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Variable<'a> {
    /// Its name.
    pub(crate) name: &'a str,
    /// Its value.
    pub(crate) value: String,
    /// Where the value is written, without quotes.
    pub(crate) at: Range<usize>,
}

/// Whether a file's name, in lower case and without its folder, is that of such a file.
pub(crate) fn is_name(name: &str) -> bool {
    name == ".env"
}

/// The variables of a text, up to what cannot be read: from there on compose reads nothing at all.
pub(crate) fn read(text: &str) -> Vec<Variable<'_>> {
    let mut out: Vec<Variable<'_>> = Vec::new();
    let mut at = text.len() - text.trim_start_matches('\u{feff}').len();
    while let Some(rest) = text.get(at..) {
        let skipped = rest.len() - rest.trim_start().len();
        let Some(rest) = rest.get(skipped..).filter(|rest| !rest.is_empty()) else { break };
        at += skipped;
        let line = rest.split('\n').next().unwrap_or_default();
        let Some(end) = line.find(['=', ':']).filter(|_| !line.starts_with('#')) else {
            // A comment, or a name whose value is the environment's.
            at += line.len();
            continue;
        };
        let name = line.get(..end).unwrap_or_default();
        let name = name.strip_prefix("export").filter(|name| name.starts_with([' ', '\t'])).unwrap_or(name);
        let name = name.trim();
        let after = line.get(end + 1..).unwrap_or_default();
        at += end + 1 + (after.len() - after.trim_start().len());
        let Some((stretch, quote, next)) = value(text, at) else { break };
        let raw = text.get(stretch.clone()).unwrap_or_default();
        let known = |name: &str| match out.iter().rev().find(|variable| variable.name == name) {
            Some(variable) => Known::Value(variable.value.clone()),
            None => Known::Unset,
        };
        let value = match quote {
            Some('\'') => raw.replace("\\'", "'"),
            Some(_) => {
                let raw = raw.replace("\\\"", "\"").replace("\\\\", "\\").replace("\\$", "$$");
                joined(&substitute(&raw, '$', &known))
            }
            None => joined(&substitute(raw, '$', &known)),
        };
        out.push(Variable { name, value, at: stretch });
        at = next;
    }
    out
}

/// The stretch of the value that begins at a byte, its quote, and where the next line begins. None when the quote
/// is not closed.
fn value(text: &str, at: usize) -> Option<(Range<usize>, Option<char>, usize)> {
    let rest = text.get(at..)?;
    let Some(quote) = rest.chars().next().filter(|c| matches!(c, '"' | '\'')) else {
        let line = rest.split('\n').next()?;
        let value = line.split(" #").next()?.trim_end();
        return Some((at..at + value.len(), None, at + line.len()));
    };
    let mut escaped = false;
    for (index, c) in rest.char_indices().skip(1) {
        if c == quote && !escaped {
            return Some((at + 1..at + index, Some(quote), at + index + 1));
        }
        escaped = c == '\\' && !escaped;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn the_forms_of_the_reference() {
        let text = "\u{feff}# a comment\n\nTAG=ltsc2022\r\nexport REG = reg.example/ # why\nA: 'x $TAG'\nB=\"${REG}app:$TAG\" \nFROM_OUTSIDE\nC=${NONE:-d}#e\nEMPTY=\n";
        let read = read(text);
        let values: Vec<(&str, &str)> =
            read.iter().map(|variable| (variable.name, variable.value.as_str())).collect();
        let wanted = [
            ("TAG", "ltsc2022"),
            ("REG", "reg.example/"),
            ("A", "x $TAG"),
            ("B", "reg.example/app:ltsc2022"),
            ("C", "d#e"),
            ("EMPTY", ""),
        ];
        assert_eq!(values, wanted);
        assert_eq!(text.get(read[0].at.clone()), Some("ltsc2022"));
        assert_eq!(super::read("A=1\nB='open\nC=2\n").len(), 1);
    }
}
