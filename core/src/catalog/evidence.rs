//! What is known of the *start* stage beyond its rules: updates that part host and image, what people saw, and
//! documents that say otherwise than the matrix.

use super::SourceId;
use super::generated::{start_reports, start_rules};
use crate::report::Saying;
use crate::request::{HostKind, Isolation};
use crate::version::OsVersion;

pub(crate) use start_rules::{
    CLIENT_PROCESS_SINCE, REVISIONS_DISPUTED_UNTIL, REVISIONS_MATCH_UNTIL, STABLE_ABI_SINCE,
};

/// Where a rule of the *start* stage is written.
pub(crate) fn start_sources(reason: &str) -> &'static [SourceId] {
    start_rule(reason).map(|(_, sources, _)| *sources).unwrap_or_default()
}

/// What sources say about a rule of the *start* stage that contradict each other or the rule.
pub(crate) fn start_dispute(reason: &str) -> &'static [Saying] {
    start_rule(reason).map(|(.., dispute)| *dispute).unwrap_or_default()
}

fn start_rule(reason: &str) -> Option<&'static (&'static str, &'static [SourceId], &'static [Saying])> {
    start_rules::START_RULES.iter().find(|(id, ..)| *id == reason)
}

/// An update after which a host and an image of one build do not go together in process isolation.
#[derive(Debug)]
pub(crate) struct RevisionBreak {
    /// The month of the update, `2020-02`.
    pub(crate) id: &'static str,
    /// The build.
    pub(crate) build: u16,
    /// The first revision on the new side.
    pub(crate) from: u32,
    /// The last host revision before it that is said to fail.
    pub(crate) host_until: u32,
    /// Whether an old image on a new host fails as well.
    pub(crate) either: bool,
    /// What happens.
    pub(crate) symptom: Symptom,
    /// Where it is written.
    pub(crate) sources: &'static [SourceId],
}

/// What happens when an update parts host and image.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Symptom {
    /// 32-bit programs fail.
    Programs32Bit,
    /// The container exits at once.
    UnexpectedExit,
}

impl RevisionBreak {
    fn parts(&self, host: u32, image: u32) -> bool {
        let newer = image >= self.from && host <= self.host_until;
        newer || (self.either && host >= self.from && image < self.from)
    }
}

/// The updates known to have parted images of a build from their hosts, oldest first.
pub(crate) fn breaks_of(build: u16) -> impl DoubleEndedIterator<Item = &'static RevisionBreak> + Clone {
    start_reports::BREAKS.iter().filter(move |row| row.build == build)
}

/// The updates that part this host from this image, oldest first; none unless both revisions are known.
pub(crate) fn breaks_between(
    host: OsVersion,
    image: OsVersion,
) -> impl DoubleEndedIterator<Item = &'static RevisionBreak> + Clone {
    let revisions = host.revision.zip(image.revision).filter(|_| host.build == image.build);
    breaks_of(host.build).filter(move |row| revisions.is_some_and(|(host, image)| row.parts(host, image)))
}

/// What somebody saw.
#[derive(Debug)]
pub(crate) struct Observation {
    /// The host's build and revision, 0 when the report does not say it.
    pub(crate) host: (u16, u32),
    /// The kind of host, when the observation is about one kind only.
    pub(crate) kind: Option<HostKind>,
    /// The image's build and revision, 0 when the report does not say it.
    pub(crate) image: (u16, u32),
    /// The isolation; none when the report does not say it.
    pub(crate) isolation: Option<Isolation>,
    /// The base image, when the report is about one.
    pub(crate) base: &'static str,
    /// Whether the container started.
    pub(crate) worked: bool,
    /// The error, shortened.
    pub(crate) said: &'static str,
    /// The report.
    pub(crate) source: SourceId,
    /// Its day.
    pub(crate) date: &'static str,
}

/// What people saw of images of one build on hosts of another, or of one kind.
pub(crate) fn observations(
    (host, kind): (u16, Option<HostKind>),
    image: u16,
    isolation: Isolation,
) -> impl Iterator<Item = &'static Observation> + Clone {
    let rows = start_reports::OBSERVATIONS;
    let start = rows.partition_point(|row| row.host.0 < host);
    rows.get(start..).unwrap_or_default().iter().take_while(move |row| row.host.0 == host).filter(
        move |row| {
            row.image.0 == image
                && row.isolation.is_none_or(|of| of == isolation)
                && isolation != Isolation::HostProcess
                && row.kind.is_none_or(|of| kind == Some(of))
        },
    )
}

/// What a document other than the matrix says of a pair.
#[derive(Debug)]
pub(crate) struct Statement {
    pub(super) kind: HostKind,
    pub(super) host: u16,
    pub(super) image: u16,
    pub(super) isolation: Isolation,
    pub(super) saying: Saying,
}

/// What documents other than the matrix say of a pair.
pub(crate) fn statements(
    (host, kind): (u16, Option<HostKind>),
    image: u16,
    isolation: Isolation,
) -> impl Iterator<Item = &'static Saying> {
    start_reports::STATEMENTS
        .iter()
        .filter(move |row| {
            row.host == host && Some(row.kind) == kind && row.image == image && row.isolation == isolation
        })
        .map(|row| &row.saying)
}
