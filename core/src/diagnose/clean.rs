//! A text as its author meant it, read from the text as people have it.
//!
//! Terminals colour and wrap, loggers escape and stamp, trackers quote: none of it changes what was said. This
//! reads a text without all that, a character at a time and without a copy, so that the place of everything
//! found is still its place in the text as given.

/// The bytes of a text without blanks, quotes, escapes, colours and markup, letters in lower case.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clean<'a> {
    text: &'a [u8],
    at: usize,
}

/// A tag or an entity of HTML is not longer than this.
const LONGEST_MARKUP: usize = 64;

/// What HTML escapes, and what it means; nothing for the quotes, which do not count.
const ENTITIES: &[(&[u8], Option<u8>)] = &[
    (b"&quot;", None),
    (b"&#39;", None),
    (b"&#34;", None),
    (b"&apos;", None),
    (b"&nbsp;", None),
    (b"&lt;", Some(b'<')),
    (b"&gt;", Some(b'>')),
    (b"&amp;", Some(b'&')),
];

/// Blanks and quotes outside of ASCII: no-break spaces, zero-width space, typographic quotes, byte order mark.
const IGNORED: &[&[u8]] = &[
    b"\xc2\xa0",
    b"\xe2\x80\x8b",
    b"\xe2\x80\x98",
    b"\xe2\x80\x99",
    b"\xe2\x80\x9c",
    b"\xe2\x80\x9d",
    b"\xe2\x80\xaf",
    b"\xef\xbb\xbf",
];

impl<'a> Clean<'a> {
    /// Reads from `at` on.
    pub(super) const fn new(text: &'a [u8], at: usize) -> Self {
        Self { text, at }
    }

    /// Where it reads next.
    pub(super) const fn position(&self) -> usize {
        self.at
    }

    fn rest(&self) -> &'a [u8] {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Passes over `count` bytes.
    fn pass(&mut self, count: usize) {
        self.at = self.at.saturating_add(count);
    }

    /// Passes over what does not count, up to the next byte that does.
    pub(super) fn settle(&mut self) {
        while let Some(width) = ignored(self.rest()) {
            let line_end = self.rest().first() == Some(&b'\n');
            self.pass(width);
            if line_end {
                self.pass(prefix(self.rest()));
            }
        }
    }
}

impl Iterator for Clean<'_> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        // Most bytes are of words, which mean themselves.
        if let Some(byte) = self.text.get(self.at).filter(|byte| byte.is_ascii_alphanumeric()) {
            self.at = self.at.saturating_add(1);
            return Some(byte.to_ascii_lowercase());
        }
        self.settle();
        let rest = self.rest();
        let first = *rest.first()?;
        if first == b'&'
            && let Some((entity, Some(meant))) = ENTITIES.iter().find(|(entity, _)| rest.starts_with(entity))
        {
            self.pass(entity.len());
            return Some(*meant);
        }
        if first == b'\\'
            && let Some(meant) = unicode_escape(rest)
        {
            self.pass(6);
            return Some(meant.to_ascii_lowercase());
        }
        self.pass(1);
        Some(first.to_ascii_lowercase())
    }
}

/// How many bytes at the start do not count, if any.
fn ignored(rest: &[u8]) -> Option<usize> {
    match *rest.first()? {
        b' ' | b'\t' | b'\r' | b'\n' | b'"' | b'\'' | b'`' => Some(1),
        b'\\' => match unicode_escape(rest) {
            Some(b'"' | b'\'' | b'`' | b' ') => Some(6),
            Some(0x1b) => Some(6 + rest.get(6..).map_or(0, colour)),
            Some(_) => None,
            // The backslash of a path counts no more than that of an escape: which one it is, nobody knows.
            None => Some(if matches!(rest.get(1), Some(b'n' | b'r' | b't')) { 2 } else { 1 }),
        },
        0x1b => Some(1 + rest.get(1..).map_or(0, colour)),
        b'[' => Some(colour(rest)).filter(|width| *width > 0),
        b'<' => markup(rest),
        b'&' => {
            ENTITIES.iter().find(|(e, meant)| meant.is_none() && rest.starts_with(e)).map(|(e, _)| e.len())
        }
        0xc2 | 0xe2 | 0xef => IGNORED.iter().find(|known| rest.starts_with(known)).map(|known| known.len()),
        _ => None,
    }
}

/// The character of `\u0026`, when it is one of ASCII.
fn unicode_escape(rest: &[u8]) -> Option<u8> {
    let digits = rest.strip_prefix(b"\\u00").or_else(|| rest.strip_prefix(b"\\U00"))?.get(..2)?;
    u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok().filter(u8::is_ascii)
}

/// The length of a colour sequence after its escape character, which many pastes have lost.
fn colour(rest: &[u8]) -> usize {
    let Some(tail) = rest.strip_prefix(b"[") else { return 0 };
    let digits = tail.iter().take_while(|byte| byte.is_ascii_digit() || matches!(byte, b';' | b'?')).count();
    match tail.get(digits) {
        Some(b'm' | b'K' | b'G' | b'H' | b'J' | b'A' | b'l' | b'h') if digits > 0 => digits + 2,
        Some(b'm' | b'K') => digits + 2,
        _ => 0,
    }
}

/// The length of a tag of HTML.
fn markup(rest: &[u8]) -> Option<usize> {
    let named = rest.get(1).is_some_and(|byte| byte.is_ascii_alphabetic() || *byte == b'/');
    let end = rest.iter().take(LONGEST_MARKUP).position(|byte| *byte == b'>')?;
    named.then_some(end + 1)
}

/// The length of what loggers, trackers and shells put before a line.
fn prefix(line: &[u8]) -> usize {
    let mut at = 0_usize;
    loop {
        let rest = line.get(at..).unwrap_or_default();
        let width = match rest.first() {
            Some(b' ' | b'\t') => 1,
            Some(b'>' | b'|') if matches!(rest.get(1), Some(b' ')) => 2,
            Some(b'#') if rest.starts_with(b"##[") => {
                rest.iter().take(LONGEST_MARKUP).position(|byte| *byte == b']').map_or(0, |end| end + 1)
            }
            Some(b'0'..=b'9') => stamp(rest),
            _ => 0,
        };
        if width == 0 {
            return at;
        }
        at = at.saturating_add(width);
    }
}

/// The length of `2026-01-02T03:04:05.678Z`.
fn stamp(rest: &[u8]) -> usize {
    let shape = b"0000-00-00T00:00:00";
    let fits = rest.len() > shape.len()
        && shape.iter().zip(rest).all(|(shape, byte)| match shape {
            b'0' => byte.is_ascii_digit(),
            _ => shape == byte,
        });
    if fits {
        rest.iter().take(LONGEST_MARKUP).take_while(|byte| !byte.is_ascii_whitespace()).count()
    } else {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::Clean;

    fn clean(text: &str) -> String {
        String::from_utf8(Clean::new(text.as_bytes(), 0).collect()).unwrap_or_default()
    }

    #[test]
    fn what_terminals_and_trackers_add_does_not_count() {
        let said = "operatingsystemdoesnotmatch";
        for text in [
            "Operating system does not match",
            "operating sys\r\ntem does not\r\nmatch",
            "\u{1b}[31moperating\u{1b}[0m system does not match",
            "[91moperating system[0m does not match",
            "operating\\nsystem \\\"does\\\" not match",
            "operating system\n2026-01-02T03:04:05.6789012Z does not match",
            "operating system\n##[error]does not match",
            "operating system\n> does not match",
            "<code>operating system</code> does<br/> not match",
            "operating\u{a0}system \u{2018}does\u{2019} not match",
            "\\u001b[31moperating system does &quot;not&quot; match",
        ] {
            assert_eq!(clean(text), said, "{text}");
        }
    }

    #[test]
    fn what_was_said_stays() {
        assert_eq!(clean("a < b && c [1] 2026"), "a<b&&c[1]2026");
        assert_eq!(clean("windows(10.0.26200)/amd64"), "windows(10.0.26200)/amd64");
        assert_eq!(clean("&lt;id&gt; \\u0026"), "<id>&");
    }
}
