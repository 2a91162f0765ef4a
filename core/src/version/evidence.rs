//! What the numbers in a string say about the Windows version, found in one pass.
//!
//! A number counts only in a shape that Windows, a container engine or a node image gives it; any other number is
//! passed over, whatever its value.

use super::letters::{DIGIT, DOT, Letters, place};
use super::number::{parse_digits, split_digits};
use super::shape::{
    Number, ends_with, in_parentheses, is_architecture, is_bound, is_branch, is_date, is_decoy,
    named_as_build, starts_with, starts_with_digit, trim_end,
};
use super::{FIRST_BUILD, OsVersion};
use crate::catalog::{self, has_siblings};
use crate::request::HostKind;

/// What was found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Evidence {
    /// The version that the string states.
    pub(super) version: Option<OsVersion>,
    /// A second one that is another.
    pub(super) other: Option<OsVersion>,
    /// The base of the family whose binaries the string names.
    pub(super) family: Option<u16>,
    /// The number of the only update that is named.
    pub(super) kb: Option<u32>,
    /// More than one update is named.
    pub(super) kbs: bool,
    /// The string names a bound ("or later"), not a version.
    pub(super) bound: bool,
    /// Where a number stands that has the shape of a version and is none.
    pub(super) out_of_range: Option<(usize, usize)>,
    /// Where an IP address or a version before builds stands.
    pub(super) early: Option<OsVersion>,
    /// A revision by itself (`UBR=557`).
    ubr: Option<u32>,
    /// The revision of the binaries of Windows Server 2016, which a stated one goes before.
    pub(super) lab_revision: Option<u32>,
    /// Names of Windows: a server's, a client's.
    server: bool,
    client: bool,
}

/// The number of the only update that a tag names.
pub(super) fn update_in(tag: &str) -> Option<u32> {
    let named = tag.bytes().any(|byte| matches!(byte, b'k' | b'K'));
    named.then(|| read(tag, Letters::of(tag)).kb).flatten()
}

/// Reads every number of `text`, which has these letters, or fewer.
pub(super) fn read(text: &str, letters: Letters) -> Evidence {
    let mut found = Evidence::default();
    let bytes = text.as_bytes();
    let (mut at, mut free) = (0, true);
    while let Some(byte) = bytes.get(at) {
        let place = place(*byte);
        let next = match place {
            DIGIT if free => found.number(text, at, letters),
            K if free => found.update(text, at),
            U if free => found.revision(text, at),
            W => {
                found.name(bytes, at);
                None
            }
            _ => None,
        };
        // After a number that was read, a letter or a digit does not stand free.
        free = next.is_none() && place > DOT;
        at = next.filter(|next| *next > at).unwrap_or_else(|| at.saturating_add(1));
    }
    if let Some(version) = &mut found.version
        && version.revision.is_none()
    {
        version.revision = found.ubr.or(found.lab_revision.filter(|_| version.build == FIRST_BUILD));
    }
    found
}

/// Where these letters stand in the alphabet.
const K: u8 = b'k' - b'a';
const U: u8 = b'u' - b'a';
const W: u8 = b'w' - b'a';

impl Evidence {
    /// The kind that a name in the string says, if any. `Server:` alone is a heading of `docker info`, and
    /// `Windows 10.0.17763` is no name.
    pub(super) const fn kind(&self) -> Option<HostKind> {
        match (self.server, self.client) {
            (true, false) => Some(HostKind::Server),
            (false, true) => Some(HostKind::Client),
            _ => None,
        }
    }

    /// A name that may begin at `at`.
    fn name(&mut self, bytes: &[u8], at: usize) {
        let end = at.saturating_add(7);
        if !bytes.get(at..end).is_some_and(|word| word.eq_ignore_ascii_case(b"windows")) {
            return;
        }
        let after = bytes.get(end..).unwrap_or_default();
        let word = match after {
            [b' ' | b'_' | b'-', word @ ..] => word,
            _ => after,
        };
        self.server |= word.get(..6).is_some_and(|word| word.eq_ignore_ascii_case(b"server"));
        self.client |=
            matches!(after, [b' ', b'1', b'0' | b'1', b' ' | b',', ..] | [b' ', b'1', b'0' | b'1']);
    }

    /// Reads the number at `at`; where to go on.
    fn number(&mut self, text: &str, at: usize, letters: Letters) -> Option<usize> {
        let number = Number::parse(text, at)?;
        match (number.part(0), number.part(1)) {
            (Some(10), Some(0)) if number.count > 2 => self.dotted(&number, letters),
            (Some(10), Some(0)) if number.count == 2 => self.kernel(text, &number),
            (Some(10), None) if number.count == 1 => self.columns(text, &number),
            (Some(14393..=0xffff), _) => {
                self.by_build(text, &number);
                Some(number.end)
            }
            _ => Some(number.end),
        }
    }

    fn add(&mut self, version: OsVersion) {
        match &mut self.version {
            None => self.version = Some(version),
            Some(known)
                if known.build == version.build
                    && (known.revision.is_none() || version.revision.is_none()) =>
            {
                known.revision = known.revision.or(version.revision);
            }
            Some(known) if *known == version => {}
            Some(_) => self.other = self.other.or(Some(version)),
        }
    }

    /// `10.0.BUILD[.REVISION]`: `ver`, platform strings, `systeminfo`, `os.version`, a file's version.
    fn dotted(&mut self, number: &Number<'_>, letters: Letters) -> Option<usize> {
        let end = Some(number.end);
        let (Some(build), true) = (number.build(2), number.count <= 4) else {
            self.out_of_range = self.out_of_range.or(Some((number.start, number.end)));
            return end;
        };
        let revision = number.part(3);
        if number.is_word() || is_decoy(number, letters) {
            return end;
        }
        if number.count == 4 && revision.is_none_or(|revision| revision > u32::from(u16::MAX)) {
            self.out_of_range = self.out_of_range.or(Some((number.start, number.end)));
            return end;
        }
        if build < FIRST_BUILD {
            // An address such as 10.0.0.4 beside a version says nothing.
            self.early = self.early.or(Some(OsVersion { build, revision }));
            return end;
        }
        if is_bound(number.before, number.after) {
            self.bound = true;
        } else if starts_with(number.after.trim_start(), "(winbuild") {
            // The version of a file: that of the family's binaries, with a revision of its own.
            self.binaries(build, None);
        } else {
            // .NET's Environment.OSVersion prints 0 for every revision.
            let silent = revision == Some(0)
                && (number.before.trim_end().ends_with("Windows NT") || number.before.contains("Win32NT"));
            self.add(OsVersion { build, revision: revision.filter(|_| !silent) });
        }
        end
    }

    /// `10.0 14393 (14393.1715.amd64fre.rs1_release...)`: what `docker info` and old kubelets print. The number
    /// outside the parentheses is the build, the one inside belongs to the binaries of the family, and is read by
    /// itself. `MINGW64_NT-10.0-19045` is the same from `uname`.
    fn kernel(&mut self, text: &str, number: &Number<'_>) -> Option<usize> {
        let spaced = number.after.trim_start_matches(' ');
        let digits = if spaced.len() < number.after.len() && starts_with_digit(spaced) {
            spaced
        } else if number.before.ends_with("NT-") {
            number.after.strip_prefix('-').filter(|rest| starts_with_digit(rest))?
        } else {
            return Some(number.end);
        };
        let start = text.len().saturating_sub(digits.len());
        let build = Number::parse(text, start)?;
        if build.count != 1 || build.is_word() {
            return Some(number.end);
        }
        match build.build(0) {
            Some(build) if build >= FIRST_BUILD => self.add(OsVersion::of_build(build)),
            Some(early) => self.early = self.early.or(Some(OsVersion::of_build(early))),
            None => self.out_of_range = self.out_of_range.or(Some((number.start, build.end))),
        }
        Some(build.end)
    }

    /// `Major Minor Build Revision` over `10 0 17763 0`, as PowerShell prints a version. The revision there is
    /// .NET's, always 0.
    fn columns(&mut self, text: &str, number: &Number<'_>) -> Option<usize> {
        let columns = ["Major", "Minor", "Build", "Revision"];
        let mut head = number.before;
        for column in columns {
            let Some((_, rest)) = head.split_once(column) else { return Some(number.end) };
            head = rest;
        }
        let rest = number.after.trim_start().strip_prefix("0 ")?.trim_start();
        let build = Number::parse(text, text.len().saturating_sub(rest.len()))?;
        if let Some(number) = build.build(0).filter(|_| build.count == 1) {
            if number < FIRST_BUILD {
                self.early = self.early.or(Some(OsVersion::of_build(number)));
            } else {
                self.add(OsVersion::of_build(number));
            }
        }
        Some(build.end)
    }

    /// A number that begins with a build: a build lab, a node image, `OS Build 17763.107`.
    fn by_build(&mut self, text: &str, number: &Number<'_>) {
        let Some(build) = number.build(0) else { return };
        let known = !catalog::of_build(build).is_empty();
        let revision = number.part(1).filter(|revision| *revision <= u32::from(u16::MAX));
        let version = OsVersion { build, revision };
        let lab = number.after.strip_prefix('.').unwrap_or_default();
        match number.count {
            2 if is_architecture(lab) => {
                self.binaries(build, revision.filter(|_| build == FIRST_BUILD));
            }
            1 if is_branch(lab) => self.binaries(build, None),
            3 if known && revision.is_some() && is_date(text, number) && !number.is_word() => {
                // The first build of a branch is named like the binaries of its whole family.
                if revision == Some(1) && number.after.starts_with('-') && has_siblings(build) {
                    self.binaries(build, None);
                } else {
                    self.add(version);
                }
            }
            1 | 2 if number.is_word() || number.count == 2 && revision.is_none() => {}
            // Any product has builds; only Windows calls its own "OS Build" and has these numbers.
            1 | 2 if !known && !ends_with(trim_end(number.before), "os build") => {}
            1 | 2 if is_bound(number.before, number.after) => {
                self.bound |= named_as_build(number) || number.start == 0
            }
            1 | 2 if named_as_build(number) || in_parentheses(number, build) => self.add(version),
            2 if number.start == 0 && number.is_last() => self.add(version),
            _ => {}
        }
    }

    /// Binaries of this build: those of every build of the family.
    fn binaries(&mut self, build: u16, revision: Option<u32>) {
        self.lab_revision = self.lab_revision.or(revision);
        match self.family {
            Some(known) if known != build => self.other = self.other.or(Some(OsVersion::of_build(build))),
            _ => self.family = Some(build),
        }
    }

    /// `KB4480116`, `kb-4480116`, `KB 4480116`.
    fn update(&mut self, text: &str, at: usize) -> Option<usize> {
        let rest = text.get(at.checked_add(1)?..)?.strip_prefix(['B', 'b'])?;
        let rest = rest.strip_prefix([' ', '-', '_', ':']).unwrap_or(rest);
        let (digits, after) = split_digits(rest);
        let kb = parse_digits(digits).filter(|_| (6..=8).contains(&digits.len()))?;
        if after.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic()) {
            return None;
        }
        if is_bound(text.get(..at)?, after) {
            self.bound = true;
        } else {
            self.kbs |= self.kb.is_some_and(|known| known != kb);
            self.kb = Some(kb);
        }
        Some(text.len().saturating_sub(after.len()))
    }

    /// `UBR=557`, `UBR : 557`, `UBR    REG_DWORD    0x22d`.
    fn revision(&mut self, text: &str, at: usize) -> Option<usize> {
        let rest = text.get(at..)?;
        if !starts_with(rest, "ubr") {
            return None;
        }
        let rest = rest.get(3..)?.trim_start_matches(['"', '\'', ' ', ':', '=']);
        let rest = rest.strip_prefix("REG_DWORD").map_or(rest, str::trim_start);
        let value = match rest.strip_prefix("0x") {
            Some(hex) => {
                let end = hex.bytes().position(|byte| !byte.is_ascii_hexdigit()).unwrap_or(hex.len());
                u32::from_str_radix(hex.get(..end)?, 16).ok()
            }
            None => parse_digits(split_digits(rest).0),
        };
        self.ubr = self.ubr.or(value.filter(|value| *value <= u32::from(u16::MAX)));
        Some(text.len().saturating_sub(rest.len()))
    }
}
