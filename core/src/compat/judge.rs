//! The stages over everything that is not certain: the host's kind or version, the runtime, the index entry.

use std::borrow::Cow;

use super::start::StartReason;
use super::support::Support;
use super::verdict::{Decision, Known, sum};
use crate::catalog::{self, Cell, Edition, Matching, PullRule, Release, Runtime};
use crate::i18n::Message;
use crate::image::{Choice, Entry, Image, Offer, choose};
use crate::order;
use crate::report::{Os, PullStatus, SupportStatus, Verdict};
use crate::request::{HostKind, Isolation, Role};
use crate::version::{Meaning, OsVersion, identify};

/// A host as far as it is known.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Host<'a> {
    /// What the caller gave.
    pub(crate) input: Cow<'a, str>,
    /// The version, when one build is certain.
    pub(crate) version: Option<OsVersion>,
    /// The kind, when it is certain.
    pub(crate) kind: Option<HostKind>,
    /// Every version and kind it could be.
    pub(crate) possible: Vec<(OsVersion, HostKind)>,
    /// Every release it could be.
    pub(crate) releases: Vec<&'static Release>,
    /// Why it is understood as it is.
    pub(crate) reason: Message,
}

impl<'a> Host<'a> {
    /// Reads a host from any string that names a Windows version.
    pub(crate) fn from_text(input: impl Into<Cow<'a, str>>, kind: Option<HostKind>) -> Self {
        let input = input.into();
        let identity = identify(&input, Role::Host);
        let wanted = |release: &&'static Release| kind.is_none_or(|kind| release.kind == kind);
        let (version, releases, said) = match &identity.meaning {
            Meaning::Exact(version, said, Some(release)) => {
                (Some(*version), Some(*release).filter(wanted).into_iter().collect(), kind.or(*said))
            }
            Meaning::Exact(version, said, None) => {
                let kind = kind.or(*said);
                let releases: Vec<_> = catalog::of_build(version.build)
                    .iter()
                    .filter(|release| kind.is_none_or(|kind| release.kind == kind))
                    .collect();
                (Some(*version), releases, kind)
            }
            Meaning::Ambiguous(releases) => (None, releases.iter().copied().filter(wanted).collect(), kind),
            Meaning::Invalid => (None, Vec::new(), kind),
        };
        let mut possible: Vec<_> = releases
            .iter()
            .map(|release| (version.unwrap_or(OsVersion::of_build(release.build)), release.kind))
            .collect();
        // A build that was never released may be of either kind; a released one is only what it was released as.
        let unreleased = version.filter(|version| catalog::of_build(version.build).is_empty());
        if let Some(version) = unreleased {
            let kinds: &[HostKind] = match said {
                Some(HostKind::Server) => &[HostKind::Server],
                Some(HostKind::Client) => &[HostKind::Client],
                None => &[HostKind::Server, HostKind::Client],
            };
            possible.extend(kinds.iter().map(|kind| (version, *kind)));
        }
        order::sort_by(&mut possible, Ord::cmp);
        possible.dedup();
        let mut kinds = possible.iter().map(|(_, kind)| *kind);
        let kind = kinds.next().filter(|first| kinds.all(|kind| kind == *first));
        Self { input, version, kind, possible, releases, reason: identity.reason }
    }

    /// The release, when one is certain.
    pub(crate) fn release(&self) -> Option<&'static Release> {
        match self.releases.as_slice() {
            [release] => Some(release),
            _ => None,
        }
    }

    /// What to call it in a sentence: `Windows Server 2022 (10.0.20348.2402)`.
    pub(crate) fn label(&self) -> String {
        match (self.version, self.release()) {
            (Some(version), Some(release)) => format!("{} ({version})", release.name),
            (Some(version), None) => match self.kind {
                Some(HostKind::Server) => format!("Windows Server ({version})"),
                Some(HostKind::Client) => format!("Windows client ({version})"),
                None => format!("Windows ({version})"),
            },
            (None, _) => self.input.trim().to_owned(),
        }
    }

    /// The isolation that a container gets when nothing is said: Docker's default is Hyper-V on clients.
    pub(crate) fn default_isolation(&self) -> Option<Isolation> {
        self.kind.map(|kind| match kind {
            HostKind::Server => Isolation::Process,
            HostKind::Client => Isolation::Hyperv,
        })
    }
}

/// The stages for one isolation, folded over everything that is not certain.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Judged<'a> {
    /// The isolation.
    pub(crate) isolation: Isolation,
    /// What is documented.
    pub(crate) support: SupportStatus,
    /// The cell that says so, when it is one cell.
    pub(crate) cell: Option<Cell>,
    /// What the runtime does.
    pub(crate) pull: PullStatus,
    /// What each rule in use does, when no runtime is given.
    pub(crate) rules: Vec<(PullRule, PullStatus)>,
    /// What the kernel does.
    pub(crate) start: StartReason,
    /// The sum.
    pub(crate) verdict: Verdict,
    /// The sum for each build and kind that the host could be.
    pub(crate) hosts: Vec<((u16, HostKind), Verdict)>,
    /// The version that runs, when it is certain: of an index, that of the entry taken.
    pub(crate) version: Option<OsVersion>,
    /// The runtime's choice from an index.
    pub(crate) choice: Option<Choice<'a>>,
}

impl Judged<'_> {
    /// `R0 (containerd >=1.6.0 <1.6.23, >=1.7.0 <1.7.6)` for each rule with an answer: containerd stands for the
    /// runtimes of a rule where it has it.
    pub(crate) fn rules_with(&self, status: PullStatus) -> String {
        let rules = self.rules.iter().filter(|(_, of_rule)| *of_rule == status).map(|(rule, _)| {
            let runtimes: Vec<String> = rule.runtimes().collect();
            let of_containerd: Vec<&str> =
                runtimes.iter().filter_map(|range| range.strip_prefix("containerd ")).collect();
            match (of_containerd.is_empty(), runtimes.last()) {
                (false, _) => format!("{} (containerd {})", rule.id(), of_containerd.join(", ")),
                (true, Some(range)) => format!("{} ({range})", rule.id()),
                (true, None) => rule.id().to_owned(),
            }
        });
        rules.collect::<Vec<_>>().join(", ")
    }
}

/// Judges an image on a host under one isolation.
pub(crate) fn judge<'a>(
    edition: &'static Edition,
    host: &Host<'_>,
    image: &Image<'a>,
    runtime: Option<Runtime>,
    isolation: Isolation,
) -> Judged<'a> {
    let in_use = PullRule::in_use().filter(|_| runtime.is_none()).filter_map(PullRule::matching);
    let mut fold = Fold::default();
    let mut known = None;
    for matching in runtime.map(|runtime| runtime.matching).into_iter().chain(in_use) {
        let rule = &matching.rule;
        let mut answer: Option<PullStatus> = None;
        for (version, kind) in &host.possible {
            let choice = each_case(image, matching, version.build, &mut |case| {
                let mut look_up = |image| match known {
                    Some((of, known)) if of == (*version, *kind, image) => known,
                    _ => {
                        let looked_up = Known::look_up(edition, (*version, *kind), image, isolation);
                        known = Some(((*version, *kind, image), looked_up));
                        looked_up
                    }
                };
                let decision = case.decide(&mut look_up, *rule, isolation);
                answer = Some(merge(answer, decision.pull, PullStatus::Depends));
                if runtime.is_some() || rule.is_current() {
                    fold.add(decision, (version.build, *kind), case.version);
                }
            });
            if runtime.is_some() || rule.is_current() {
                fold.choice(choice);
            }
        }
        if runtime.is_none()
            && let Some(status) = answer
        {
            fold.rules.push((*rule, status));
        }
    }
    fold.finish(isolation)
}

/// One version that could be what the host is offered.
struct Case {
    version: Option<OsVersion>,
    pull: Pull,
}

enum Pull {
    /// By the rule.
    ByRule,
    /// Taken without a look at the platform.
    Unfiltered,
    /// Already answered.
    Answered(PullStatus),
}

impl Case {
    fn decide(
        &self,
        known: &mut dyn FnMut(OsVersion) -> Known,
        rule: PullRule,
        isolation: Isolation,
    ) -> Decision {
        let unknown = |pull| {
            let start = if isolation == Isolation::HostProcess {
                StartReason::HostProcess
            } else {
                StartReason::NoVersion
            };
            let support = Support { status: SupportStatus::Undocumented, cell: None };
            Decision { support, pull, start, verdict: sum(pull, start) }
        };
        match (self.version, &self.pull) {
            (Some(version), Pull::ByRule) => known(version).decide(rule, true),
            (Some(version), Pull::Unfiltered) => known(version).decide(rule, false),
            (Some(version), Pull::Answered(pull)) => {
                let decision = known(version).decide(rule, false);
                Decision { pull: *pull, verdict: sum(*pull, decision.start), ..decision }
            }
            (None, Pull::Answered(pull)) => unknown(*pull),
            (None, _) => unknown(PullStatus::Unknown),
        }
    }
}

/// Every version that could be what the host is offered, and the choice from an index that it follows from.
fn each_case<'a>(
    image: &Image<'a>,
    matching: &Matching,
    host: u16,
    each: &mut dyn FnMut(Case),
) -> Option<Choice<'a>> {
    if image.os == Os::Linux {
        each(Case { version: None, pull: Pull::Answered(PullStatus::Refused) });
        return None;
    }
    let by_rule = |version| Case { version: Some(version), pull: Pull::ByRule };
    match &image.offer {
        Offer::Version(version) => each(by_rule(*version)),
        // containerd filters indexes only; dockerd's classic store looks at a lone image too.
        Offer::Lone(version) => match matching.rule {
            PullRule::None | PullRule::R0 | PullRule::R1 | PullRule::R2 | PullRule::R3 => {
                each(Case { version: Some(*version), pull: Pull::Unfiltered });
            }
            _ => each(by_rule(*version)),
        },
        Offer::OneOf(releases) => {
            for release in releases {
                each(by_rule(OsVersion::of_build(release.build)));
            }
        }
        Offer::Index(entries) => {
            let choice = choose(matching, host, entries);
            let (version, pull) = match choice.taken {
                Some(entry) if !entry.is_certain() => (entry.version(), PullStatus::Unknown),
                Some(entry) => (entry.version(), PullStatus::Accepted),
                None => (nearest(entries, host), PullStatus::Refused),
            };
            each(Case { version, pull: Pull::Answered(pull) });
            return Some(choice);
        }
        Offer::Unversioned | Offer::Unknown => {
            let any = image.offer == Offer::Unversioned || matching.rule.takes_any();
            let pull = if any { PullStatus::Accepted } else { PullStatus::Unknown };
            each(Case { version: None, pull: Pull::Answered(pull) });
        }
    }
    None
}

/// What several possibilities have in common.
#[derive(Clone, Copy, Default)]
enum Common<T> {
    #[default]
    Nothing,
    One(T),
    Differs,
}

impl<T: PartialEq> Common<T> {
    fn add(&mut self, value: T) {
        match self {
            Self::Nothing => *self = Self::One(value),
            Self::One(known) if *known != value => *self = Self::Differs,
            Self::One(_) | Self::Differs => {}
        }
    }

    fn only(self) -> Option<T> {
        match self {
            Self::One(value) => Some(value),
            Self::Nothing | Self::Differs => None,
        }
    }
}

/// Of entries that are all refused the one to speak of: the newest that is not newer than the host, else the
/// oldest.
fn nearest(entries: &[Entry<'_>], host: u16) -> Option<OsVersion> {
    let versions = || entries.iter().filter(|entry| entry.is_windows()).filter_map(Entry::version);
    versions().filter(|version| version.build <= host).max().or_else(|| versions().min())
}

fn merge<T: PartialEq>(known: Option<T>, next: T, differs: T) -> T {
    match known {
        Some(known) if known != next => differs,
        _ => next,
    }
}

#[derive(Default)]
struct Fold<'a> {
    support: Option<SupportStatus>,
    cell: Common<Option<Cell>>,
    pull: Option<PullStatus>,
    rules: Vec<(PullRule, PullStatus)>,
    start: Option<StartReason>,
    verdict: Option<Verdict>,
    hosts: Vec<((u16, HostKind), Verdict)>,
    version: Common<Option<OsVersion>>,
    choice: Common<Choice<'a>>,
}

impl<'a> Fold<'a> {
    fn choice(&mut self, choice: Option<Choice<'a>>) {
        if let Some(choice) = choice {
            self.choice.add(choice);
        }
    }

    fn add(&mut self, decision: Decision, host: (u16, HostKind), version: Option<OsVersion>) {
        match self.hosts.iter_mut().find(|(known, _)| *known == host) {
            Some((_, verdict)) => *verdict = verdict.either(decision.verdict),
            None => self.hosts.push((host, decision.verdict)),
        }
        self.support = Some(merge(self.support, decision.support.status, SupportStatus::Depends));
        self.pull = Some(merge(self.pull, decision.pull, PullStatus::Depends));
        self.start = Some(match (self.start, decision.start) {
            // That an old client needs Hyper-V isolation says less than what a server would do.
            (Some(known), StartReason::ClientTooOld) => known,
            (Some(StartReason::ClientTooOld), next) => next,
            (known, next) => merge(known, next, StartReason::Varies),
        });
        self.verdict =
            Some(self.verdict.map_or(decision.verdict, |verdict| verdict.either(decision.verdict)));
        self.cell.add(decision.support.cell);
        self.version.add(version);
    }

    fn finish(self, isolation: Isolation) -> Judged<'a> {
        Judged {
            isolation,
            support: self.support.unwrap_or(SupportStatus::Undocumented),
            cell: self.cell.only().flatten(),
            pull: self.pull.unwrap_or(PullStatus::Unknown),
            rules: self.rules,
            start: self.start.unwrap_or(StartReason::NoVersion),
            verdict: self.verdict.unwrap_or(Verdict::Unknown),
            hosts: self.hosts,
            version: self.version.only().flatten(),
            choice: self.choice.only(),
        }
    }
}
