//! Dotted numbers.

use super::OsVersion;

/// `10.0.BUILD[.REVISION]` and nothing else.
pub(crate) fn parse_dotted(text: &str) -> Option<OsVersion> {
    parse_dotted_bytes(text.as_bytes())
}

/// The same of a part of a text.
pub(crate) fn parse_dotted_bytes(text: &[u8]) -> Option<OsVersion> {
    let rest = text.strip_prefix(b"10.0.")?;
    let (build, end) = digits_at(rest, 0);
    let build = u16::try_from(build?).ok()?;
    if end == rest.len() {
        return Some(OsVersion::of_build(build));
    }
    if rest.get(end) != Some(&b'.') {
        return None;
    }
    let (revision, end) = digits_at(rest, end.saturating_add(1));
    (end == rest.len()).then_some(OsVersion { build, revision: Some(revision?) })
}

/// The number at `start`, when there is one that is not too long, and where its digits end.
pub(super) fn digits_at(bytes: &[u8], start: usize) -> (Option<u32>, usize) {
    let (mut number, mut len) = (0_u32, 0_usize);
    for byte in bytes.get(start..).unwrap_or_default() {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            break;
        }
        number = number.wrapping_mul(10).wrapping_add(u32::from(digit));
        len = len.wrapping_add(1);
    }
    // Nine digits always fit.
    (matches!(len, 1..=9).then_some(number), start.wrapping_add(len))
}

/// Digits only: `parse::<u32>` would also take a sign.
pub(super) fn parse_digits(text: &str) -> Option<u32> {
    let (number, end) = digits_at(text.as_bytes(), 0);
    number.filter(|_| end == text.len())
}

/// The leading digits of `text`, and what follows them.
pub(super) fn split_digits(text: &str) -> (&str, &str) {
    let end = text.bytes().position(|b| !b.is_ascii_digit()).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

#[cfg(test)]
mod tests {
    use super::{OsVersion, parse_dotted};

    #[test]
    fn three_or_four_parts_of_digits() {
        assert_eq!(parse_dotted("10.0.17763"), Some(OsVersion::of_build(17763)));
        let full = parse_dotted("10.0.17763.1039");
        assert_eq!(full, Some(OsVersion { build: 17763, revision: Some(1039) }));
        assert_eq!(full.map(|v| v.to_string()).as_deref(), Some("10.0.17763.1039"));
        for bad in ["10.0", "10.0.", "10.0.70000", "10.0.1.2.3", "10.0.+1", "10.0.17763.", "6.3.9600", ""] {
            assert_eq!(parse_dotted(bad), None, "{bad}");
        }
    }
}
