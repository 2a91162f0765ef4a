//! Container runtimes, and the rule by which each release matches an image's version with the host's.

use std::cmp::Ordering;

use super::SourceId;
use super::generated::runtimes;

/// How a container runtime matches versions when it pulls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum PullRule {
    /// containerd up to 1.4: versions are not compared.
    None,
    /// Equal builds.
    R0,
    /// Equal builds before 20348; from 20348 on, images from 20348 up to the host.
    R1,
    /// As R1, with the floor at the newest long-term release strictly below the host.
    R2,
    /// As R1, with the floor at the long-term release before the host's own.
    R3,
    /// dockerd's classic store up to 17.09.0: the first Windows entry.
    ClassicFirst,
    /// dockerd's classic store, 17.09.1 to 18.03: an exact build is preferred.
    ClassicPrefer,
    /// dockerd's classic store, 18.04 to 18.05: as before, then an image newer than the host is refused.
    ClassicCheck,
    /// dockerd's classic store since 18.06: images newer than the host are dropped, an exact build is preferred.
    Classic,
}

/// A row of the pull rules.
#[derive(Debug)]
pub(crate) struct RuleRow {
    /// The rule.
    pub(crate) rule: PullRule,
    /// `R0` ... `R3`, `classic`, ...
    pub(crate) id: &'static str,
    /// Whether a release that people run has it.
    pub(crate) in_use: bool,
    /// Whether the newest release of a maintained runtime has it.
    pub(crate) current: bool,
    /// Which builds it accepts.
    pub(crate) passes: Passes,
    /// What it does, in one sentence.
    pub(crate) title: &'static str,
    /// What else there is to know.
    pub(crate) note: Option<&'static str>,
    /// Where it is written.
    pub(crate) source: SourceId,
}

/// Which image builds pass on a host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Passes {
    /// All of them.
    Any,
    /// The host's own.
    Equal,
    /// All up to the host's own.
    NotNewer,
    /// The host's own before the first of these builds; from then on those from the floor up to the host's own.
    StableAbi(&'static [u16], Floor),
}

/// Which of the builds since the stable ABI is the oldest that passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Floor {
    /// The first.
    First,
    /// The newest that is below the host.
    BelowHost,
    /// The one before the newest that the host has reached.
    BeforeOwn,
}

/// Every rule.
pub(crate) static PULL_RULES: &[RuleRow] = runtimes::RULES;
/// How a release goes about an index: its rule, what it prefers among the entries that the rule takes, and where
/// it differs from other releases with the rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Matching {
    /// The rule.
    pub(crate) rule: PullRule,
    /// Its preference.
    pub(crate) order: Order,
    /// An entry without `os.version` matches no host; it matches every host otherwise.
    pub(crate) versionless_refused: bool,
    /// The `os` has to be `windows` to the letter; otherwise case does not matter, and none at all will do.
    pub(crate) exact_os: bool,
    /// Parts of an `os.version` that are no numbers count as 0 and large ones lose their high bits; otherwise such
    /// an `os.version` matches no host.
    pub(crate) wraps: bool,
}

/// What a runtime prefers among the entries that its rule takes; among equals the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// The first one.
    Index,
    /// One of the host's own build.
    OwnBuild,
    /// The largest revision, whatever the build.
    Revision,
    /// The `os.version` that sorts last as text.
    Text,
}

impl PullRule {
    fn row(self) -> Option<&'static RuleRow> {
        PULL_RULES.iter().find(|row| row.rule == self)
    }

    /// `R0` ... `R3`, `classic`, ...
    pub(crate) fn id(self) -> &'static str {
        self.row().map_or("", |row| row.id)
    }

    /// Where the rule is written.
    pub(crate) fn source(self) -> Option<SourceId> {
        self.row().map(|row| row.source)
    }

    /// Which builds it accepts.
    pub(crate) fn passes(self) -> Passes {
        self.row().map_or(Passes::Any, |row| row.passes)
    }

    /// The rule with this id.
    pub(crate) fn by_id(id: &str) -> Option<Self> {
        rule_row(id).map(|row| row.rule)
    }

    /// Whether it takes images of any version.
    pub(crate) const fn takes_any(self) -> bool {
        matches!(self, Self::None | Self::ClassicFirst | Self::ClassicPrefer)
    }

    /// The releases that use it, as version ranges: `containerd >=1.7.6 <2.1.6`.
    pub(crate) fn runtimes(self) -> impl Iterator<Item = String> {
        // Ranges that follow each other differ in what they do beside the rule.
        let goes_on = move |from: &Range, next: Option<&Range>| {
            next.is_some_and(|next| next.matching.rule == self && from.until == Some(next.from))
        };
        let mut first: Option<&'static Range> = None;
        runtimes::RANGES.iter().enumerate().filter_map(move |(at, range)| {
            if range.matching.rule != self {
                return None;
            }
            let begins = first.take().unwrap_or(range);
            if goes_on(range, runtimes::RANGES.get(at + 1)) {
                first = Some(begins);
                return None;
            }
            Some(begins.label(range.until))
        })
    }

    /// The releases that use it.
    pub(crate) fn ranges(self) -> impl Iterator<Item = &'static Range> {
        runtimes::RANGES.iter().filter(move |range| range.matching.rule == self)
    }

    /// How the newest containerd with this rule goes about an index, or else the newest dockerd.
    pub(crate) fn matching(self) -> Option<&'static Matching> {
        let of = |product| {
            let mut ranges = runtimes::RANGES.iter();
            ranges.rfind(|range| range.matching.rule == self && range.product == product)
        };
        of(Product::Containerd).or_else(|| of(Product::Docker)).map(|range| &range.matching)
    }

    /// Whether the newest release of a maintained runtime uses it: a verdict without a runtime counts these.
    pub(crate) fn is_current(self) -> bool {
        self.row().is_some_and(|row| row.current)
    }

    /// The rules that some release in use has.
    pub(crate) fn in_use() -> impl Iterator<Item = Self> {
        PULL_RULES.iter().filter(|row| row.in_use).map(|row| row.rule)
    }
}

/// The row of the rule with this id.
pub(crate) fn rule_row(id: &str) -> Option<&'static RuleRow> {
    PULL_RULES.iter().find(|row| row.id.eq_ignore_ascii_case(id))
}

/// The releases of a runtime that use one rule.
#[derive(Debug)]
pub(crate) struct Range {
    /// The product.
    pub(crate) product: Product,
    /// The image store, for products that have several.
    pub(crate) store: &'static str,
    /// The first release.
    pub(crate) from: &'static str,
    /// The first release, as numbers, and the first that no longer uses it.
    pub(super) bounds: (Release3, Release3),
    /// The first release that no longer uses it; open when absent.
    pub(crate) until: Option<&'static str>,
    /// The newest release that was looked at, for an open range.
    pub(crate) last_seen: Option<&'static str>,
    /// What they do.
    pub(crate) matching: Matching,
    /// What else there is to know.
    pub(crate) note: Option<&'static str>,
    /// Where it is written.
    pub(crate) source: SourceId,
}

impl Range {
    /// `containerd >=1.7.6 <2.1.6`.
    pub(crate) fn labelled(&self) -> String {
        self.label(self.until)
    }

    fn label(&self, until: Option<&str>) -> String {
        let store = if self.store.is_empty() { String::new() } else { format!(" ({} store)", self.store) };
        let until = until.map_or_else(String::new, |until| format!(" <{until}"));
        format!("{}{store} >={}{until}", self.product.as_str(), self.from)
    }

    /// The range of containerd from which on the rule of each satisfies `accepts`, when it begins after the release
    /// in a containerd runtime string.
    pub(crate) fn later_containerd(
        runtime: &str,
        accepts: impl Fn(PullRule) -> bool,
    ) -> Option<&'static Self> {
        let ranges = runtimes::RANGES.iter().rev().filter(|range| range.product == Product::Containerd);
        let from = ranges.take_while(|range| accepts(range.matching.rule)).last();
        from.filter(|range| range.is_later_than(runtime))
    }

    /// Whether it begins after the version in a containerd runtime string.
    fn is_later_than(&self, runtime: &str) -> bool {
        let version = runtime
            .trim()
            .strip_prefix("containerd")
            .map(|rest| rest.trim_start_matches([' ', ':', '/', '@', 'v']));
        version
            .and_then(Release3::parse)
            .zip(Release3::parse(self.from))
            .is_some_and(|(given, from)| given < from)
    }
}

/// A container runtime product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Product {
    /// containerd.
    Containerd,
    /// Docker Engine (dockerd, Moby, Mirantis Container Runtime).
    Docker,
}

impl Product {
    /// Its name.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Containerd => "containerd",
            Self::Docker => "docker",
        }
    }
}

impl Product {
    /// The product that a runtime string names.
    pub(crate) fn of(text: &str) -> Option<Self> {
        Self::named(split(text.trim()).0)
    }

    fn named(name: &str) -> Option<Self> {
        let names = [("containerd", Self::Containerd), ("docker", Self::Docker), ("dockerd", Self::Docker)];
        let mut known = names.into_iter().chain([("moby", Self::Docker), ("mcr", Self::Docker)]);
        known.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, product)| product)
    }

    /// The newest release that was looked at, as an example of its versions.
    pub(crate) fn example(self) -> &'static str {
        runtimes::RANGES
            .iter()
            .filter(|range| range.product == self)
            .find_map(|range| range.last_seen)
            .unwrap_or("")
    }
}

/// A runtime as far as pulling goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Runtime {
    /// What it does.
    pub(crate) matching: &'static Matching,
    /// The newest release of the product that was looked at, when the given one is newer than that.
    pub(crate) beyond: Option<&'static str>,
    /// Where it is written that this release uses the rule.
    pub(crate) source: Option<SourceId>,
}

/// Why a runtime string was not understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RuntimeError {
    /// No product and no rule of that name.
    Unknown,
    /// A known product without a version.
    NoVersion(Product),
    /// A version that is not `MAJOR.MINOR[.PATCH]`.
    BadVersion(Product),
}

/// Reads `containerd 2.2.0`, `containerd://1.7.20`, `docker 29.0.1 (containerd store)`, or a rule's id.
///
/// Vendors append to the version (`1.6.6+azure`, `1.7.33-1`): only its leading numbers count.
pub(crate) fn parse_runtime(text: &str) -> Result<Runtime, RuntimeError> {
    let text = text.trim();
    let (name, rest) = split(text);
    let Some(product) = Product::named(name) else {
        let row = rule_row(text).ok_or(RuntimeError::Unknown)?;
        let matching = row.rule.matching().ok_or(RuntimeError::Unknown)?;
        return Ok(Runtime { matching, beyond: None, source: Some(row.source) });
    };
    let rest = rest.trim_start_matches([' ', ':', '/', '@']).trim_start_matches(['v', 'V']);
    let (version, qualifier) = rest.split_once([' ', '(']).unwrap_or((rest, ""));
    if version.is_empty() || version.eq_ignore_ascii_case("unknown") {
        return Err(RuntimeError::NoVersion(product));
    }
    let version = Release3::parse(version).ok_or(RuntimeError::BadVersion(product))?;
    let containerd_store = !qualifier.is_empty() && qualifier.to_ascii_lowercase().contains("containerd");
    let store = match product {
        Product::Containerd => "",
        Product::Docker if containerd_store => "containerd",
        Product::Docker => "classic",
    };
    let range = runtimes::RANGES
        .iter()
        .filter(|range| range.product == product && range.store == store)
        .find(|range| range.bounds.0 <= version && version < range.bounds.1)
        .ok_or(RuntimeError::BadVersion(product))?;
    let beyond = range.last_seen.filter(|seen| Release3::parse(seen).is_some_and(|seen| seen < version));
    Ok(Runtime { matching: &range.matching, beyond, source: Some(range.source) })
}

/// A product's name, and what follows it.
fn split(text: &str) -> (&str, &str) {
    let end = text.bytes().position(|b| matches!(b, b' ' | b':' | b'/' | b'@')).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

/// `MAJOR.MINOR[.PATCH]`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Release3(pub(super) u32, pub(super) u32, pub(super) u32);

impl Release3 {
    fn parse(text: &str) -> Option<Self> {
        let end = text.bytes().position(|b| !b.is_ascii_digit() && b != b'.').unwrap_or(text.len());
        let mut parts = text.get(..end)?.split('.').map(str::parse::<u32>);
        let (major, minor) = (parts.next()?.ok()?, parts.next()?.ok()?);
        let patch = match parts.next() {
            Some(patch) => patch.ok()?,
            None => 0,
        };
        Some(Self(major, minor, patch))
    }
}

/// Compares `1.33` with `1.4` as versions; what is no version sorts first.
pub(crate) fn compare_minors(a: &str, b: &str) -> Ordering {
    Release3::parse(a).cmp(&Release3::parse(b))
}
