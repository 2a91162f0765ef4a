//! What a version string means, in every shape a user meets.

mod evidence;
mod identify;
mod image;
mod letters;
mod number;
#[cfg(test)]
mod properties;
mod shape;
mod text;
mod why;
mod words;

use std::fmt;

pub(crate) use identify::{Identity, Meaning, exact_version, identify};
pub(crate) use image::with_update;
pub(crate) use letters::Letters;
pub(crate) use number::{parse_dotted, parse_dotted_bytes};

/// The first build that runs containers: Windows Server 2016 and Windows 10, version 1607.
pub(crate) const FIRST_BUILD: u16 = 14393;

/// A Windows version since Windows 10: `10.0.BUILD[.REVISION]`.
///
/// Major and minor are always 10 and 0 for the Windows that run containers, so they are not stored. A build
/// that does not fit 16 bits is no version for containerd either (`getWindowsOSVersion`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct OsVersion {
    /// The build number; changes with each release.
    pub(crate) build: u16,
    /// The revision (UBR); changes with each update. Absent when the string did not say.
    pub(crate) revision: Option<u32>,
}

impl OsVersion {
    /// The version of a build whose revision is not known.
    pub(crate) const fn of_build(build: u16) -> Self {
        Self { build, revision: None }
    }

    /// Whether the revision fits the 16 bits that a part of a Windows version has.
    pub(crate) fn in_range(self) -> bool {
        self.revision.is_none_or(|revision| revision <= u32::from(u16::MAX))
    }
}

impl fmt::Display for OsVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "10.0.{}", self.build)?;
        match self.revision {
            Some(revision) => write!(f, ".{revision}"),
            None => Ok(()),
        }
    }
}
