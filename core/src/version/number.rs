//! Dotted numbers.

use super::OsVersion;

/// `10.0.BUILD[.REVISION]` and nothing else.
pub(crate) fn parse_dotted(text: &str) -> Option<OsVersion> {
    let mut parts = text.strip_prefix("10.0.")?.split('.');
    let build = parse_digits(parts.next()?)?;
    let revision = match parts.next() {
        Some(part) => Some(parse_digits(part)?),
        None => None,
    };
    if parts.next().is_some() {
        return None;
    }
    Some(OsVersion { build: u16::try_from(build).ok()?, revision })
}

/// Digits only: `parse::<u32>` would also take a sign.
pub(super) fn parse_digits(text: &str) -> Option<u32> {
    (!text.is_empty() && text.len() <= 9 && text.bytes().all(|b| b.is_ascii_digit()))
        .then(|| text.parse().ok())?
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
