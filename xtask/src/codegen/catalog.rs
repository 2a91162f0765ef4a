//! `core/src/catalog/generated/` from the tables.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;

use super::Output;
use super::editions::editions;
use super::rust::{HEAD, numbers, option, packed, strings};
use super::tables::{PullRule, Runtime, Source, Tables};
use super::versions;

/// Every generated file of the catalogue.
///
/// # Errors
/// A value in a table that has no meaning.
pub(crate) fn outputs(tables: &Tables) -> Result<Vec<Output>, String> {
    let file = |name: &str, text: String| Output {
        path: PathBuf::from("core/src/catalog/generated").join(name),
        text: format!("{HEAD}{text}"),
    };
    Ok(vec![
        file("mod.rs", module(tables)),
        file("sources.rs", sources(tables)?),
        file("releases.rs", releases(tables)?),
        file("families.rs", families(tables)),
        file("editions.rs", editions(tables)?),
        file("runtimes.rs", runtimes(tables)?),
        file("fields.rs", fields(tables)?),
        file("diagnose.rs", super::diagnose::diagnose(tables)?),
        file("images.rs", super::images::generated(tables)?),
        file("runners.rs", runners(tables)),
        file("start_rules.rs", super::start::rules(tables)),
        file("start_reports.rs", super::start::reports(tables)?),
        file("rule_sources.rs", rule_sources(tables)),
        file("names.rs", versions::names(tables)?),
        file("words.rs", versions::words(tables)?),
        file("updates.rs", versions::updates(tables)?),
    ])
}

fn module(tables: &Tables) -> String {
    let mut modules = [
        "diagnose",
        "editions",
        "families",
        "fields",
        "images",
        "names",
        "releases",
        "rule_sources",
        "runners",
        "runtimes",
        "sources",
        "start_reports",
        "start_rules",
        "updates",
        "words",
    ]
    .map(|name| format!("pub(super) mod {name};\n"))
    .concat();
    let _ = write!(modules, "\npub(super) const DATA_AS_OF: &str = {:?};\n", tables.as_of());
    let _ = write!(
        modules,
        "\npub(crate) mod kubernetes {{\n\
         /// The newest minor whose rules are in the tables.\npub(crate) const NEWEST_KNOWN: &str = {:?};\n\
         /// The reasons with which the kubelet rejects a pod for what its node is, with where each is written.\n\
         pub(crate) static REJECTIONS: &[(&str, &str)] = &[{}];\n}}\n",
        tables.kubernetes.newest_known,
        tables.rejections.iter().map(|r| format!("({:?}, {:?}), ", r.reason, r.source)).collect::<String>()
    );
    modules
}

/// Most sources are on it, so that the core spells it once.
const GITHUB: &str = "https://github.com/";

/// The tables about files, Kubernetes and error texts, and those that only codegen reads. What nothing else cites is
/// a source that a module for hosts and images alone does not carry.
const DOCUMENT_TABLES: &[&str] = &[
    "causes.toml",
    "daemon-options.toml",
    "disagreements.toml",
    "forbidden-fields.toml",
    "hresults.toml",
    "kubelet-rejections.toml",
    "kubernetes.toml",
    "readings.toml",
    "runners.toml",
    "signatures.toml",
    "windows-behaviour.toml",
];

fn sources(tables: &Tables) -> Result<String, String> {
    let cited = tables.cited();
    let by = |is: &dyn Fn(&str) -> bool| -> BTreeSet<&str> {
        cited.iter().filter(|(at, _)| is(at)).map(|(_, source)| *source).collect()
    };
    let common = by(&|at| !DOCUMENT_TABLES.iter().any(|table| at.starts_with(table)));
    // No report shows where a reading was seen; those of the editions are derived from their commits.
    let shown = by(&|at| !at.starts_with("readings.toml"));
    let (common, documents): (Vec<&Source>, Vec<&Source>) = tables
        .sources
        .iter()
        .filter(|source| shown.contains(source.id.as_str()) && !source.id.starts_with("matrix-"))
        .partition(|source| common.contains(source.id.as_str()));
    let row = |source: &&Source| {
        let url =
            source.url.strip_prefix(GITHUB).map_or_else(|| source.url.clone(), |rest| format!("~{rest}"));
        format!("{}\t{}\t{url}\t{}", source.id, source.title, source.date)
    };
    Ok(format!(
        "use crate::packed::Packed;\n\n/// What `~` at the start of an address stands for.\n\
         pub(crate) const GITHUB: &str = {GITHUB:?};\n\n/// Id, title, address and date of each, by id.\n\
         pub(crate) static SOURCES: Packed = {};\n\n\
         /// The same of those that only tables about documents cite.\n\
         pub(crate) static DOCUMENT_SOURCES: Packed = {};\n",
        packed(&common.iter().map(row).collect::<Vec<_>>())?,
        packed(&documents.iter().map(row).collect::<Vec<_>>())?
    ))
}

/// The variant of a kind of host.
pub(crate) fn kind(text: &str) -> Result<&'static str, String> {
    match text {
        "server" => Ok("HostKind::Server"),
        "client" => Ok("HostKind::Client"),
        _ => Err(format!("kind '{text}' is neither server nor client")),
    }
}

fn releases(tables: &Tables) -> Result<String, String> {
    let mut out = String::from(
        "use crate::catalog::Release;\nuse crate::report::Phase;\nuse crate::request::HostKind;\n\n\
         pub(crate) static RELEASES: &[Release] = &[\n",
    );
    for r in &tables.releases {
        let phases: String = r
            .phases
            .iter()
            .map(|p| format!("Phase {{ phase: {:?}, ends: {:?} }},", p.phase, p.ends))
            .collect();
        let _ = writeln!(
            out,
            "Release {{ id: {:?}, name: {:?}, kind: {}, build: {}, label: {:?}, channel: {:?}, available: {:?}, \
             tags: {}, phases: &[{phases}], dispute: {}, source: {:?} }},",
            r.id,
            r.name,
            kind(&r.kind)?,
            r.build,
            r.label,
            r.channel,
            r.available,
            strings(&r.tags),
            option(r.dispute.as_deref()),
            r.source
        );
    }
    Ok(out + "];\n")
}

fn families(tables: &Tables) -> String {
    let rows: String = tables.families.iter().map(|f| format!("{},\n", numbers(&f.members))).collect();
    format!(
        "/// Builds with the same binaries, the base first.\npub(crate) static FAMILIES: &[&[u16]] = &[\n{rows}];\n"
    )
}

/// A rule's variant: `classic-first` is `ClassicFirst`, `R1` is `R1`.
fn variant(id: &str) -> String {
    id.split('-')
        .map(|word| {
            let mut chars = word.chars();
            chars
                .next()
                .map(|first| first.to_ascii_uppercase().to_string() + chars.as_str())
                .unwrap_or_default()
        })
        .collect()
}

/// How a pull rule matches builds.
fn passes(rule: &PullRule) -> Result<String, String> {
    let wrong = |what: &str| Err(format!("runtimes.toml: rule {}: {what}", rule.id));
    match (rule.matching.as_str(), rule.stable_abi.as_slice(), rule.floor.as_deref()) {
        ("any", [], None) => Ok("Passes::Any".to_owned()),
        ("equal", [], None) => Ok("Passes::Equal".to_owned()),
        ("not-newer", [], None) => Ok("Passes::NotNewer".to_owned()),
        ("stable-abi", builds @ [_, ..], Some(floor)) if builds.is_sorted() => {
            let floor = match floor {
                "first" => "First",
                "below-host" => "BelowHost",
                "before-own" => "BeforeOwn",
                other => return wrong(&format!("'{other}' is none of first, below-host and before-own")),
            };
            Ok(format!("Passes::StableAbi({}, Floor::{floor})", numbers(builds)))
        }
        ("stable-abi", ..) => wrong("stable-abi needs stable_abi with ascending builds, and floor"),
        ("any" | "equal" | "not-newer", ..) => wrong("only stable-abi takes stable_abi and floor"),
        (other, ..) => wrong(&format!("match '{other}' is none of any, equal, not-newer and stable-abi")),
    }
}

fn runtimes(tables: &Tables) -> Result<String, String> {
    let mut out = String::from(
        "use crate::catalog::runtime::{Floor, Matching, Order, Passes, Product, PullRule, Range, Release3, RuleRow};\n\n\
         pub(crate) static RULES: &[RuleRow] = &[\n",
    );
    for rule in &tables.rules {
        let _ = writeln!(
            out,
            "RuleRow {{ rule: PullRule::{}, id: {:?}, in_use: {}, current: {}, passes: {}, title: {:?}, \
             note: {}, source: {:?} }},",
            variant(&rule.id),
            rule.id,
            rule.in_use,
            rule.current,
            passes(rule)?,
            rule.title,
            option(rule.note.as_deref()),
            rule.source
        );
    }
    out.push_str("];\n\npub(crate) static RANGES: &[Range] = &[\n");
    for range in &tables.runtimes {
        let product = match range.product.as_str() {
            "containerd" => "Containerd",
            "docker" => "Docker",
            other => return Err(format!("runtimes.toml: product '{other}' is not known")),
        };
        let _ = writeln!(
            out,
            "Range {{ product: Product::{product}, store: {:?}, from: {:?}, bounds: ({}, {}), until: {}, \
             last_seen: {}, matching: {}, note: {}, source: {:?} }},",
            range.store,
            range.from,
            release(&range.from)?,
            range.until.as_deref().map_or_else(|| Ok("Release3(u32::MAX, 0, 0)".to_owned()), release)?,
            option(range.until.as_deref()),
            option(range.last_seen.as_deref()),
            matching(range)?,
            option(range.note.as_deref()),
            range.source
        );
    }
    Ok(out + "];\n")
}

/// How a release goes about an index.
fn matching(range: &Runtime) -> Result<String, String> {
    let known = ["versionless-refused", "exact-os", "wraps"];
    if let Some(other) = range.quirks.iter().find(|quirk| !known.contains(&quirk.as_str())) {
        return Err(format!("runtimes.toml: quirk '{other}' is not known; there are {}", known.join(", ")));
    }
    let orders = ["index", "own-build", "revision", "text"];
    if !orders.contains(&range.order.as_str()) {
        return Err(format!(
            "runtimes.toml: order '{}' is not known; there are {}",
            range.order,
            orders.join(", ")
        ));
    }
    let [versionless, exact_os, wraps] = known.map(|quirk| range.quirks.iter().any(|other| other == quirk));
    Ok(format!(
        "Matching {{ rule: PullRule::{}, order: Order::{}, versionless_refused: {versionless}, \
         exact_os: {exact_os}, wraps: {wraps} }}",
        variant(&range.rule),
        variant(&range.order),
    ))
}

/// A release as numbers.
fn release(text: &str) -> Result<String, String> {
    let parts: Result<Vec<u32>, _> = text.split('.').map(str::parse::<u32>).collect();
    match parts.as_deref() {
        Ok([major, minor, patch]) => Ok(format!("Release3({major}, {minor}, {patch})")),
        _ => Err(format!("runtimes.toml: '{text}' is not MAJOR.MINOR.PATCH")),
    }
}

fn scope(text: &str) -> Result<&'static str, String> {
    match text {
        "pod" => Ok("Scope::Pod"),
        "container" => Ok("Scope::Container"),
        "volume" => Ok("Scope::Volume"),
        "volume-mount" => Ok("Scope::VolumeMount"),
        _ => Err(format!("scope '{text}' is not known")),
    }
}

fn test(text: &str, value: Option<&str>) -> Result<String, String> {
    match (text, value) {
        ("present", None) => Ok("FieldTest::Present".to_owned()),
        ("true", None) => Ok("FieldTest::True".to_owned()),
        ("non-empty", None) => Ok("FieldTest::NonEmpty".to_owned()),
        ("equals", Some(value)) => Ok(format!("FieldTest::Equals({value:?})")),
        ("prefix", Some(value)) => Ok(format!("FieldTest::Prefix({value:?})")),
        ("other-than", Some(value)) => match value.parse::<i64>() {
            Ok(number) => Ok(format!("FieldTest::OtherThan({number})")),
            Err(_) => Err(format!("test 'other-than' needs a number, not '{value}'")),
        },
        ("key-prefix", Some(value)) => Ok(format!("FieldTest::KeyPrefix({value:?})")),
        _ => Err(format!("test '{text}' with value {value:?} is not known")),
    }
}

fn effect(text: &str) -> Result<&'static str, String> {
    match text {
        "ignored" => Ok("Effect::Ignored"),
        "fails" => Ok("Effect::Fails"),
        "differs" => Ok("Effect::Differs"),
        _ => Err(format!("effect '{text}' is not known")),
    }
}

fn fields(tables: &Tables) -> Result<String, String> {
    let mut out = String::from(
        "use crate::catalog::{Behaviour, Effect, FieldTest, ForbiddenField, Scope};\nuse crate::i18n::msg;\nuse crate::report::Os;\n\n\
         pub(crate) static FORBIDDEN: &[ForbiddenField] = &[\n",
    );
    for field in &tables.forbidden {
        let os = match field.os.as_str() {
            "windows" => "Os::Windows",
            "linux" => "Os::Linux",
            other => return Err(format!("forbidden-fields.toml: os '{other}' is not known")),
        };
        let _ = writeln!(
            out,
            "ForbiddenField {{ os: {os}, scope: {}, path: {:?}, test: {}, since: {:?}, message: {:?}, \
             on_node: {}, source: {:?} }},",
            scope(&field.scope)?,
            field.path,
            test(&field.test, None)?,
            field.since,
            field.message,
            effect(&field.on_node)?,
            field.source
        );
    }
    out.push_str("];\n\npub(crate) static BEHAVIOURS: &[Behaviour] = &[\n");
    for b in &tables.behaviours {
        let _ = writeln!(
            out,
            "Behaviour {{ scope: {}, path: {:?}, test: {}, effect: {}, text: msg::behaviour_{}, source: {:?} }},",
            scope(&b.scope)?,
            b.path,
            test(&b.test, b.value.as_deref())?,
            effect(&b.effect)?,
            super::rust::snake(&b.id),
            b.source
        );
    }
    Ok(out + "];\n")
}

fn runners(tables: &Tables) -> String {
    let rows: String = tables
        .runners
        .iter()
        .map(|r| {
            format!(
                "RunnerLabel {{ service: {:?}, label: {:?}, builds: {}, until: {}, moves: {}, source: {:?} }},\n",
                r.service,
                r.label,
                numbers(&r.builds),
                option(r.until.as_deref()),
                r.moves.unwrap_or(false),
                r.source
            )
        })
        .collect();
    let names: Vec<&str> =
        tables.daemon_options.iter().flat_map(|group| &group.names).map(String::as_str).collect();
    format!(
        "use crate::catalog::RunnerLabel;\n\n/// The labels of hosted runners with Windows.\n\
         pub(crate) static RUNNERS: &[RunnerLabel] = &[\n{rows}];\n\n\
         /// The options that dockerd takes in daemon.json.\n\
         pub(crate) static DAEMON_OPTIONS: &str = {:?};\n",
        names.join(" ")
    )
}

fn rule_sources(tables: &Tables) -> String {
    let rows: String =
        tables.rule_sources.iter().map(|r| format!("({:?}, {}),\n", r.rule, strings(&r.sources))).collect();
    format!(
        "use crate::catalog::SourceId;\n\n/// What each finding rests on.\n\
         pub(crate) static RULE_SOURCES: &[(&str, &[SourceId])] = &[\n{rows}];\n"
    )
}
