//! What the numbers in a string say about the Windows version, found in one pass.
//!
//! A number counts only in a shape that Windows, a container engine or a node image gives it; any other number is
//! passed over, whatever its value.

use super::letters::{Letters, is_in_number};
use super::number::{parse_digits, split_digits};
use super::shape::{
    Number, ends_with, in_parentheses, is_architecture, is_bound, is_branch, is_date, is_decoy,
    named_as_build, starts_with, starts_with_digit, trim_end,
};
use super::{FIRST_BUILD, OsVersion};
use crate::catalog::{self, has_siblings};

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
    // A letter or a digit stands free where no word and no number goes on, nor one that was just read.
    let (mut at, mut read_to) = (0, None);
    let letter = if letters.has_b() { u64::MAX } else { 0 };
    while let Some(first) = first_of_evidence(bytes, at, letter) {
        at = first;
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        let free = read_to != Some(at) && !before.is_some_and(|before| is_in_number(*before));
        if !free {
            // Nor does anything that stands in the same word.
            let word = bytes.get(at..).unwrap_or_default();
            at = at.saturating_add(word.iter().take_while(|byte| is_in_number(**byte)).count());
            continue;
        }
        let next = match bytes.get(at) {
            Some(b'k' | b'K') => found.update(text, at),
            Some(b'u' | b'U') => found.revision(text, at),
            _ => found.number(text, at, letters),
        };
        read_to = next;
        at = next.filter(|next| *next > at).unwrap_or_else(|| at.saturating_add(1));
    }
    if let Some(version) = &mut found.version
        && version.revision.is_none()
    {
        version.revision = found.ubr.or(found.lab_revision.filter(|_| version.build == FIRST_BUILD));
    }
    found
}

/// Where from `at` on the first digit stands, or unless `letter` is 0 the first `k` or `u`: what a number, an update
/// or a revision begins with. Eight bytes at once.
#[inline(never)]
fn first_of_evidence(bytes: &[u8], at: usize, letter: u64) -> Option<usize> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    // Whether each byte is below a limit, in its highest bit: right for the first that is.
    let below = |bytes: u64, limit: u64| bytes.wrapping_sub(ONES.wrapping_mul(limit)) & !bytes & (ONES << 7);
    let firsts = |eight: u64| {
        let lower = eight | (ONES << 5);
        let letters = below(lower ^ ONES.wrapping_mul(b'k'.into()), 1)
            | below(lower ^ ONES.wrapping_mul(b'u'.into()), 1);
        below(eight ^ ONES.wrapping_mul(b'0'.into()), 10) | letters & letter
    };
    let (mut at, mut rest) = (at, bytes.get(at..)?);
    while let Some((eight, after)) = rest.split_first_chunk() {
        let found = firsts(u64::from_le_bytes(*eight));
        // Of the lowest bit that is set there is no doubt.
        if found != 0 {
            return Some(at.wrapping_add(found.trailing_zeros() as usize / 8));
        }
        (at, rest) = (at.wrapping_add(8), after);
    }
    match bytes.last_chunk() {
        Some(last) if !rest.is_empty() => {
            let passed = 8_u32.wrapping_sub(rest.len() as u32);
            let found = firsts(u64::from_le_bytes(*last).wrapping_shr(passed.wrapping_mul(8)));
            (found != 0).then(|| at.wrapping_add(found.trailing_zeros() as usize / 8))
        }
        Some(_) => None,
        None => {
            let first = |byte: &u8| matches!(byte, b'0'..=b'9' | b'k' | b'K' | b'u' | b'U');
            Some(at.wrapping_add(rest.iter().position(first)?))
        }
    }
}

impl Evidence {
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
        let Some(rest) = number.after.trim_start().strip_prefix("0 ") else { return Some(number.end) };
        let columns = ["Major", "Minor", "Build", "Revision"];
        let mut head = number.before;
        for column in columns {
            let Some((_, rest)) = head.split_once(column) else { return Some(number.end) };
            head = rest;
        }
        let rest = rest.trim_start();
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
        let (digits, radix) = rest.strip_prefix("0x").map_or((rest, 10), |hex| (hex, 16));
        let end = digits.bytes().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(digits.len());
        // The whole word is the number: `0x30x22d` is two that ran together, and neither counts.
        let value = digits.get(..end).and_then(|digits| u32::from_str_radix(digits, radix).ok());
        self.ubr = self.ubr.or(value.filter(|value| *value <= u32::from(u16::MAX)));
        Some(text.len().saturating_sub(rest.len()))
    }
}
