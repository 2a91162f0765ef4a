//! Image references: `[registry/]path[:tag][@digest]`.

use crate::version::Letters;

/// A reference, taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reference<'a> {
    /// Everything before the tag and the digest.
    pub(crate) repository: &'a str,
    /// The tag, without the colon.
    pub(crate) tag: Option<&'a str>,
    /// The digest, `sha256:...`.
    pub(crate) digest: Option<&'a str>,
}

impl<'a> Reference<'a> {
    /// Takes a reference apart; none when it cannot be one. A colon before a slash belongs to a port.
    pub(crate) fn parse(text: &'a str) -> Option<Self> {
        Self::spelt(text, Letters::of(text))
    }

    /// The same of a text with these letters.
    fn spelt(text: &'a str, letters: Letters) -> Option<Self> {
        if text.is_empty()
            || text.len() > 1024
            || letters.may_be_foreign() && text.bytes().any(is_foreign)
            || !text.is_ascii() && text.contains(char::is_whitespace)
        {
            return None;
        }
        let (name, digest) = match letters.has_at().then(|| text.split_once('@')).flatten() {
            Some((name, digest)) if digest.contains(':') => (name, Some(digest)),
            Some(_) => return None,
            None => (text, None),
        };
        let end = name.bytes().rposition(|byte| matches!(byte, b':' | b'/'));
        let (repository, tag) = match end.and_then(|end| name.split_at_checked(end)) {
            Some((repository, tag)) if tag.starts_with(':') => (repository, tag.get(1..)),
            _ => (name, None),
        };
        let valid_tag = tag.is_none_or(|tag| !tag.is_empty() && tag.len() <= 128);
        (!repository.is_empty() && valid_tag).then_some(Self { repository, tag, digest })
    }

    /// Takes apart what is meant as a reference rather than as a version: it has a slash or a tag, and is none
    /// of the platform strings (`windows/amd64`, `windows(10.0.26100)/amd64`).
    pub(crate) fn meant(text: &'a str) -> Option<Self> {
        Self::meant_by(text, Letters::of(text))
    }

    /// The same of a text with these letters.
    pub(crate) fn meant_by(text: &'a str, letters: Letters) -> Option<Self> {
        let reference = Self::spelt(text, letters)?;
        let of_os = text.strip_prefix("windows/").or_else(|| text.strip_prefix("linux/"));
        let arch = of_os.and_then(|rest| rest.split('/').next());
        let platform = matches!(arch, Some("amd64" | "arm64" | "arm" | "386"));
        let has_part =
            reference.tag.is_some() || reference.digest.is_some() || reference.repository.contains('/');
        (!platform && has_part).then_some(reference)
    }

    /// The path without the registry: `windows/nanoserver`.
    pub(crate) fn path(&self) -> &'a str {
        match self.repository.split_once('/') {
            Some((first, path)) if first.contains(['.', ':']) || first == "localhost" => path,
            _ => self.repository,
        }
    }

    /// Whether its parts are made of what such parts are made of, and of variables of a pipeline. A colon
    /// before the tag is that of a registry's port.
    pub(crate) fn is_well_formed(&self) -> bool {
        let of_names = |byte: u8| byte.is_ascii_alphanumeric() || b"._-/:$".contains(&byte);
        let of_tags = |byte: u8| byte.is_ascii_alphanumeric() || b"._-$".contains(&byte);
        let parts = || self.repository.split('/');
        self.tag.is_none_or(|tag| tag.bytes().all(of_tags))
            && self.repository.bytes().all(of_names)
            && !self.path().contains(':')
            && !parts().any(str::is_empty)
    }

    /// The same repository under another tag.
    pub(crate) fn with_tag(&self, tag: &str) -> String {
        format!("{}:{tag}", self.repository)
    }
}

/// Whether a mark of ASCII stands in no reference. A shell would take most of these as an order, and references are
/// put into commands.
const fn is_foreign(byte: u8) -> bool {
    matches!(
        byte,
        0..=b' '
            | 0x7f
            | b'('
            | b')'
            | b'['
            | b']'
            | b'{'
            | b'}'
            | b'"'
            | b'\''
            | b'<'
            | b'>'
            | b'\\'
            | b'`'
            | b';'
            | b'&'
            | b'|'
            | b'!'
            | b'*'
            | b'?'
    )
}

/// Whether a string is meant as a reference rather than as a version.
pub(crate) fn looks_like_reference(text: &str) -> bool {
    Reference::meant(text).is_some()
}

#[cfg(test)]
mod tests {
    use super::{Reference, looks_like_reference};

    #[test]
    fn a_port_is_not_a_tag() {
        let with_port = Reference::parse("registry.example.com:17763/app");
        assert_eq!(with_port.map(|r| (r.repository, r.tag)), Some(("registry.example.com:17763/app", None)));
        let full = Reference::parse("mcr.microsoft.com/windows/nanoserver:ltsc2019@sha256:00");
        assert_eq!(full.and_then(|r| r.tag), Some("ltsc2019"));
        assert_eq!(full.map(|r| r.path()), Some("windows/nanoserver"));
        assert_eq!(Reference::parse("a b"), None);
    }

    #[test]
    fn platforms_are_no_references() {
        for platform in
            ["windows/amd64", "windows(10.0.26200)/amd64", "windows/amd64/10.0.20348.3091", "10.0.17763"]
        {
            assert!(!looks_like_reference(platform), "{platform}");
        }
        for reference in
            ["nanoserver:1809", "microsoft/nanoserver", "mcr.microsoft.com/windows", "a@sha256:00"]
        {
            assert!(looks_like_reference(reference), "{reference}");
        }
    }
}
