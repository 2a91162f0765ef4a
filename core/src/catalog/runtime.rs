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

/// Every rule with its id, whether a release that people run has it, whether a current one has, and its source.
pub(crate) static PULL_RULES: &[(PullRule, &str, bool, bool, SourceId)] = runtimes::RULES;

impl PullRule {
    /// `R0` ... `R3`, `classic`, ...
    pub(crate) fn id(self) -> &'static str {
        PULL_RULES.iter().find(|(rule, ..)| *rule == self).map_or("", |(_, id, ..)| id)
    }

    /// Where the rule is written.
    pub(crate) fn source(self) -> Option<SourceId> {
        PULL_RULES.iter().find(|(rule, ..)| *rule == self).map(|(.., source)| *source)
    }

    /// The rule with this id.
    pub(crate) fn by_id(id: &str) -> Option<Self> {
        PULL_RULES.iter().find(|(_, known, ..)| known.eq_ignore_ascii_case(id)).map(|(rule, ..)| *rule)
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
        PULL_RULES.iter().any(|(rule, _, _, current, _)| *rule == self && *current)
    }

    /// The rules that some release in use has.
    pub(crate) fn in_use() -> impl Iterator<Item = Self> {
        PULL_RULES.iter().filter(|(_, _, in_use, ..)| *in_use).map(|(rule, ..)| *rule)
    }
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
    /// Where it is written.
    pub(crate) source: SourceId,
}

impl Range {
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
    let rule = PULL_RULES.iter().find(|(_, id, ..)| id.eq_ignore_ascii_case(text));
    if let Some((matching, source)) = rule.and_then(|(rule, .., source)| Some((rule.matching()?, *source))) {
        return Ok(Runtime { matching, beyond: None, source: Some(source) });
    }
    let split = text.find([' ', ':', '/', '@']).unwrap_or(text.len());
    let (name, rest) = text.split_at_checked(split).unwrap_or((text, ""));
    let names =
        [("containerd", Product::Containerd), ("docker", Product::Docker), ("dockerd", Product::Docker)];
    let more = [("moby", Product::Docker), ("mcr", Product::Docker)];
    let mut known = names.into_iter().chain(more);
    let product = known.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, product)| product);
    let product = product.ok_or(RuntimeError::Unknown)?;
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
