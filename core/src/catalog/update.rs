//! Updates: which KB number brought which build to which revision.

use super::SourceId;
use super::generated::updates;
use crate::version::OsVersion;

/// One thing that a KB number is known for: these builds have this revision after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct UpdateRow {
    /// The builds it is for, in order.
    pub(crate) builds: &'static [u16],
    /// Their revision after it.
    pub(crate) revision: u16,
    /// Where that is written.
    pub(crate) source: SourceId,
}

impl UpdateRow {
    /// The versions after the update.
    fn versions(self) -> impl Iterator<Item = OsVersion> {
        self.builds.iter().map(move |build| OsVersion { build: *build, revision: Some(self.revision.into()) })
    }
}

/// What is known of a KB number: several rows when it has other revisions for other builds, or when two sources
/// (or two releases of it) give one build two revisions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Update {
    /// Its number.
    pub(crate) kb: u32,
    /// Where its first row begins, and the number before it.
    at: u16,
    before: u32,
}

impl Update {
    /// Its rows.
    pub(crate) fn rows(&self) -> impl Iterator<Item = UpdateRow> {
        let kb = self.kb;
        let bytes = updates::ROWS.get(usize::from(self.at)..).unwrap_or_default();
        Rows { bytes, kb: self.before }.take_while(move |(number, _)| *number == kb).map(|(_, row)| row)
    }

    /// The builds it is for; one that has several revisions more than once.
    pub(crate) fn builds(&self) -> impl Iterator<Item = u16> {
        self.rows().flat_map(|row| row.builds).copied()
    }

    /// The revision that it brings a build to; none when it is not for that build, or when more than one is known.
    pub(crate) fn revision(&self, build: u16) -> Option<u32> {
        let mut rows = self.rows().filter(|row| row.builds.contains(&build));
        let first = rows.next()?.revision;
        rows.all(|row| row.revision == first).then(|| first.into())
    }

    /// Every version that it brings a build to.
    pub(crate) fn versions(&self) -> impl Iterator<Item = OsVersion> {
        self.rows().flat_map(UpdateRow::versions)
    }
}

/// The update of a KB number; none for a number that sets no build.
pub(crate) fn update(kb: u32) -> Option<Update> {
    let block = updates::BLOCKS.partition_point(|(before, _)| *before < kb).saturating_sub(1);
    let (start, at) = updates::BLOCKS.get(block).copied()?;
    let mut rows = Rows { bytes: updates::ROWS.get(usize::from(at)..)?, kb: start };
    loop {
        let (left, before) = (rows.bytes.len(), rows.kb);
        rows.number()?;
        if rows.kb >= kb {
            let at = u16::try_from(updates::ROWS.len().saturating_sub(left)).ok()?;
            return (rows.kb == kb).then_some(Update { kb, at, before });
        }
        rows.bytes = rows.bytes.get(REST..)?;
    }
}

/// The bytes of a row behind its number.
const REST: usize = 3;

/// The rows, read from their bytes: the distance from the number before in sevens of bits, the place of the
/// builds and of the source, the revision.
struct Rows {
    bytes: &'static [u8],
    kb: u32,
}

impl Rows {
    /// Goes on to the number of the next row.
    fn number(&mut self) -> Option<()> {
        let (mut distance, mut shift) = (0_u32, 0_u32);
        loop {
            let byte = self.byte()?;
            distance |= u32::from(byte & 0x7f).checked_shl(shift)?;
            shift = shift.saturating_add(7);
            if byte < 0x80 {
                self.kb = self.kb.saturating_add(distance);
                return Some(());
            }
        }
    }

    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        Some(*first)
    }
}

impl Iterator for Rows {
    type Item = (u32, UpdateRow);

    fn next(&mut self) -> Option<Self::Item> {
        self.number()?;
        let place = self.byte()?;
        let revision = u16::from_le_bytes([self.byte()?, self.byte()?]);
        let builds = updates::BUILDS.get(usize::from(place & 0x1f)).copied()?;
        let source = updates::SOURCES.get(usize::from(place >> 5)).copied()?;
        Some((self.kb, UpdateRow { builds, revision, source }))
    }
}

#[cfg(test)]
mod tests {
    use super::{Rows, update, updates};

    fn versions(kb: u32) -> Vec<String> {
        update(kb).iter().flat_map(super::Update::versions).map(|version| version.to_string()).collect()
    }

    #[test]
    fn numbers_of_the_documents() {
        assert_eq!(versions(4_480_116), ["10.0.17763.253"]);
        assert_eq!(versions(5_068_861), ["10.0.26100.7171", "10.0.26200.7171"]);
        assert_eq!(versions(3_189_866), ["10.0.14393.187", "10.0.14393.189"]);
        assert_eq!(versions(4_542_617), [] as [&str; 0]);
        for none in [0, 1, u32::MAX] {
            assert_eq!(versions(none), [] as [&str; 0]);
        }
    }

    /// Every row is found by its number, wherever the blocks begin.
    #[test]
    fn every_row_is_found() {
        let (first, _) = updates::BLOCKS.first().copied().unwrap_or_default();
        let all: Vec<_> = Rows { bytes: updates::ROWS, kb: first }.collect();
        assert!(all.len() > 1000);
        for (kb, row) in &all {
            let found = update(*kb).is_some_and(|update| update.rows().any(|found| found == *row));
            assert!(found, "KB{kb}");
        }
        let numbers: std::collections::BTreeSet<u32> = all.iter().map(|(kb, _)| *kb).collect();
        let rows: usize =
            numbers.iter().filter_map(|kb| update(*kb)).map(|update| update.rows().count()).sum();
        assert_eq!(rows, all.len());
    }
}
