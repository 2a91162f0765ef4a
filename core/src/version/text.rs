//! Strings as people paste them, made comparable.

use std::borrow::Cow;

/// Folds what terminals and trackers do to a string: quotes around it, no-break spaces, full-width digits,
/// line ends. Borrows when there is nothing to fold.
pub(crate) fn fold(text: &str) -> Cow<'_, str> {
    let trimmed = text.trim_matches(|c: char| {
        c.is_whitespace()
            || matches!(c, '"' | '\'' | '`' | '\u{201c}' | '\u{201d}' | '\u{2018}' | '\u{2019}' | '\u{feff}')
    });
    if trimmed.is_ascii() && !trimmed.contains(['\r', '\n', '\t']) {
        return Cow::Borrowed(trimmed);
    }
    let folded = trimmed.chars().map(|c| match c {
        '\u{ff10}'..='\u{ff19}' => {
            char::from_u32(u32::from(c).saturating_sub(0xff10).saturating_add(u32::from('0'))).unwrap_or(c)
        }
        '\u{ff0e}' => '.',
        '\u{ff1a}' => ':',
        c if c.is_whitespace() => ' ',
        c => c,
    });
    Cow::Owned(folded.collect())
}

/// Words that name an edition, a vendor or nothing at all, and never a version.
const NOISE: &[&str] = &[
    "microsoft",
    "version",
    "datacenter",
    "standard",
    "essentials",
    "pro",
    "professional",
    "enterprise",
    "home",
    "education",
    "core",
    "edition",
    "x64",
    "64",
    "bit",
    "64bit",
    "the",
    "n",
    "evaluation",
    "azure",
    "release",
    "host",
    "node",
];

/// The words of a name, lower case, without [`NOISE`] and run together: `Server 2022` and `server2022` are one
/// name.
pub(crate) fn words(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in
        text.split(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty())
    {
        let word = word.to_ascii_lowercase();
        if NOISE.contains(&word.as_str()) {
            continue;
        }
        out.push_str(&word);
    }
    out
}
