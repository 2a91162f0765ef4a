//! The tables as they stand in `core/data`, read and checked.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

/// Every table.
pub(crate) struct Tables {
    pub(crate) sources: Vec<Source>,
    pub(crate) releases: Vec<Release>,
    pub(crate) families: Vec<Family>,
    pub(crate) editions: Vec<Edition>,
    pub(crate) matrix: Vec<MatrixRow>,
    pub(crate) rules: Vec<PullRule>,
    pub(crate) runtimes: Vec<Runtime>,
    pub(crate) forbidden: Vec<Forbidden>,
    pub(crate) behaviours: Vec<Behaviour>,
    pub(crate) kubernetes: Kubernetes,
    pub(crate) causes: Vec<Cause>,
    pub(crate) signatures: Vec<Signature>,
    pub(crate) hresults: Vec<Hresult>,
    pub(crate) readings: Vec<Reading>,
    pub(crate) base_images: Vec<BaseImage>,
    pub(crate) start_rules: Vec<StartRule>,
    pub(crate) rule_sources: Vec<RuleSource>,
}

/// Where an edition is read: the core derives the addresses of its sources from its commit.
const EDITION_URL: &str = "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/";
const EDITION_PATH: &str = "/virtualization/windowscontainers/deploy-containers/version-compatibility.md";

/// Declares a row type whose unknown keys are errors.
macro_rules! row {
    ($name:ident { $($field:ident: $type:ty),* $(,)? }) => {
        #[derive(Debug, Deserialize)]
        #[allow(dead_code, reason = "columns for readers of the table are checked, not compiled")]
        #[serde(deny_unknown_fields)]
        pub(crate) struct $name { $(pub(crate) $field: $type),* }
    };
}

row!(Source { id: String, title: String, url: String, date: String });
row!(Phase { phase: String, ends: String });
row!(Release {
    id: String, name: String, kind: String, build: u16, label: String,
    codename: Option<String>, branch: Option<String>, channel: String, available: String,
    tags: Vec<String>, aliases: Vec<String>, phases: Vec<Phase>,
    dispute: Option<String>, note: Option<String>, source: String, date: String,
});
row!(Family { base: u16, members: Vec<u16>, source: String, date: String, });
row!(Edition {
    id: String, date: String, commit: String, published: bool, defects: Vec<String>, source: String,
});
row!(MatrixRow {
    edition: String, host: String, kind: String, host_builds: String, image: String, image_builds: String,
    hyperv: String, process: String, from_build: Option<u16>, note: String,
});
row!(PullRule {
    id: String, order: String, in_use: bool, current: bool, title: String, note: Option<String>, source: String, date: String,
});
row!(Runtime {
    product: String, store: String, from: String, until: Option<String>, last_seen: Option<String>,
    rule: String, note: Option<String>, source: String, date: String,
});
row!(Forbidden {
    os: String, scope: String, path: String, test: String, since: String, message: String, on_node: String,
    note: Option<String>, source: String, date: String,
});
row!(Behaviour {
    id: String, scope: String, path: String, test: String, value: Option<String>, effect: String,
    text: String, source: String, date: String,
});
row!(Kubernetes { newest_known: String, oldest_known: String, source: String, date: String });
row!(Cause { name: String, kind: String, command: Option<String> });
row!(Signature {
    pattern: String,
    cause: String,
    stage: String,
    sure: String,
    printed_by: String,
    source: String,
    date: String,
});
row!(Hresult {
    code: u32,
    name: String,
    meaning: String,
    cause: String,
    sure: String,
    source: String,
    date: String,
});
row!(Reading { pattern: String, of: String });
row!(BaseImage { repository: String, name: String, source: String, date: String });
row!(RuleSource { rule: String, sources: Vec<String>, date: String, });
row!(StartRule { reason: String, sources: Vec<String>, date: String, });

impl Tables {
    /// Reads and checks every table.
    ///
    /// # Errors
    /// All that is wrong, one sentence a line.
    pub(crate) fn read(root: &Path) -> Result<Self, String> {
        let data = root.join("core/data");
        let table = |name: &str| read_text(&data, name);
        let tables = Self {
            sources: rows(&table("sources.toml")?, "source")?,
            releases: rows(&table("releases.toml")?, "release")?,
            families: rows(&table("families.toml")?, "family")?,
            editions: rows(&table("editions.toml")?, "edition")?,
            matrix: csv_rows(&table("matrix.csv")?)?,
            rules: rows(&table("runtimes.toml")?, "rule")?,
            runtimes: rows(&table("runtimes.toml")?, "runtime")?,
            forbidden: rows(&table("forbidden-fields.toml")?, "field")?,
            behaviours: rows(&table("windows-behaviour.toml")?, "behaviour")?,
            kubernetes: one(&table("kubernetes.toml")?, "kubernetes")?,
            causes: rows(&table("causes.toml")?, "cause")?,
            signatures: rows(&table("signatures.toml")?, "signature")?,
            hresults: rows(&table("hresults.toml")?, "hresult")?,
            readings: rows(&table("readings.toml")?, "reading")?,
            base_images: rows(&table("base-images.toml")?, "base_image")?,
            start_rules: rows(&table("start-rules.toml")?, "start")?,
            rule_sources: rows(&table("rule-sources.toml")?, "rule_source")?,
        };
        let wrong = tables.problems();
        if wrong.is_empty() { Ok(tables) } else { Err(wrong.join("\n")) }
    }

    fn problems(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        let sources: BTreeSet<&str> = self.sources.iter().map(|s| s.id.as_str()).collect();
        for (at, source) in self.cited() {
            if !sources.contains(source) {
                wrong.push(format!("{at}: source '{source}' is not in sources.toml"));
            }
        }
        for (at, date) in self.dates() {
            if crate::date::Date::parse(date).is_none() {
                wrong.push(format!("{at}: '{date}' is no date"));
            }
        }
        let cited: BTreeSet<&str> = self.cited().into_iter().map(|(_, source)| source).collect();
        for source in sources.difference(&cited) {
            wrong.push(format!("sources.toml: '{source}' is cited by no row"));
        }
        for source in &self.sources {
            if !source.url.starts_with("https://") {
                wrong.push(format!("sources.toml: {} has no https address", source.id));
            }
        }
        for edition in &self.editions {
            let derived = format!("{EDITION_URL}{}{EDITION_PATH}", edition.commit);
            let row = self.sources.iter().find(|source| source.id == edition.source);
            let fits = row.is_some_and(|row| row.url == derived && row.date == edition.date);
            if !fits || edition.source != format!("matrix-{}", edition.id) {
                wrong.push(format!(
                    "sources.toml: the row of edition {} must be matrix-{0} with {derived}",
                    edition.id
                ));
            }
        }
        sorted(&mut wrong, "sources.toml", self.sources.iter().map(|s| s.id.clone()));
        let kind = |kind: &str| if kind == "server" { 0 } else { 1 };
        sorted(
            &mut wrong,
            "releases.toml",
            self.releases.iter().map(|r| (r.build, kind(&r.kind), r.id.clone())),
        );
        sorted(&mut wrong, "families.toml", self.families.iter().map(|f| f.base));
        let builds: BTreeSet<u16> = self.releases.iter().map(|r| r.build).collect();
        for family in &self.families {
            if family.members.first() != Some(&family.base) {
                wrong.push(format!("families.toml: {} is not its own first member", family.base));
            }
            for member in family.members.iter().filter(|member| !builds.contains(member)) {
                wrong.push(format!("families.toml: {member} is the build of no release"));
            }
        }
        if !self.editions.is_sorted_by_key(|edition| &edition.date) {
            wrong.push("editions.toml: the editions are not in the order of their dates".to_owned());
        }
        let editions: BTreeSet<&str> = self.editions.iter().map(|e| e.id.as_str()).collect();
        for row in self.matrix.iter().filter(|row| !editions.contains(row.edition.as_str())) {
            wrong.push(format!("matrix.csv: edition '{}' is not in editions.toml", row.edition));
        }
        let mut cells = BTreeSet::new();
        for row in &self.matrix {
            if !cells.insert((&row.edition, &row.kind, &row.host, &row.image)) {
                wrong.push(format!("matrix.csv: {} {} x {} stands twice", row.edition, row.host, row.image));
            }
        }
        let rules: BTreeSet<&str> = self.rules.iter().map(|r| r.id.as_str()).collect();
        for range in self.runtimes.iter().filter(|range| !rules.contains(range.rule.as_str())) {
            wrong.push(format!("runtimes.toml: rule '{}' is not defined", range.rule));
        }
        for pair in self.runtimes.windows(2) {
            let [a, b] = pair else { continue };
            if (&a.product, &a.store) == (&b.product, &b.store) && a.until.as_ref() != Some(&b.from) {
                wrong.push(format!(
                    "runtimes.toml: {} {} does not go on where the range before it ends",
                    b.product, b.from
                ));
            }
        }
        sorted(&mut wrong, "start-rules.toml", self.start_rules.iter().map(|r| r.reason.clone()));
        sorted(&mut wrong, "rule-sources.toml", self.rule_sources.iter().map(|r| r.rule.clone()));
        let mut fields = BTreeSet::new();
        for field in &self.forbidden {
            if !fields.insert((&field.os, &field.scope, &field.path)) {
                wrong.push(format!("forbidden-fields.toml: {} stands twice", field.path));
            }
        }
        sorted(&mut wrong, "causes.toml", self.causes.iter().map(|row| row.name.as_str()));
        sorted(&mut wrong, "signatures.toml", self.signatures.iter().map(|row| row.pattern.to_lowercase()));
        sorted(&mut wrong, "hresults.toml", self.hresults.iter().map(|row| row.code));
        sorted(&mut wrong, "readings.toml", self.readings.iter().map(|row| row.pattern.to_lowercase()));
        for cause in &self.causes {
            let seen = self.signatures.iter().any(|signature| signature.cause == cause.name)
                || self.hresults.iter().any(|code| code.cause == cause.name);
            if !seen {
                wrong.push(format!("causes.toml: nothing looks like '{}'", cause.name));
            }
        }
        wrong
    }

    /// Every source that a row names, with where.
    fn cited(&self) -> Vec<(String, &str)> {
        let mut out: Vec<(String, &str)> = Vec::new();
        out.extend(self.releases.iter().map(|r| (format!("releases.toml: {}", r.id), r.source.as_str())));
        out.extend(self.families.iter().map(|r| (format!("families.toml: {}", r.base), r.source.as_str())));
        out.extend(self.editions.iter().map(|r| (format!("editions.toml: {}", r.id), r.source.as_str())));
        out.extend(self.rules.iter().map(|r| (format!("runtimes.toml: {}", r.id), r.source.as_str())));
        out.extend(
            self.runtimes
                .iter()
                .map(|r| (format!("runtimes.toml: {} {}", r.product, r.from), r.source.as_str())),
        );
        out.extend(
            self.forbidden.iter().map(|r| (format!("forbidden-fields.toml: {}", r.path), r.source.as_str())),
        );
        out.extend(
            self.behaviours.iter().map(|r| (format!("windows-behaviour.toml: {}", r.id), r.source.as_str())),
        );
        out.extend(
            self.signatures.iter().map(|r| (format!("signatures.toml: {}", r.pattern), r.source.as_str())),
        );
        out.extend(
            self.hresults.iter().map(|r| (format!("hresults.toml: {:#010x}", r.code), r.source.as_str())),
        );
        out.extend(
            self.base_images
                .iter()
                .map(|r| (format!("base-images.toml: {}", r.repository), r.source.as_str())),
        );
        out.push(("kubernetes.toml".to_owned(), self.kubernetes.source.as_str()));
        for rule in &self.start_rules {
            out.extend(
                rule.sources.iter().map(|s| (format!("start-rules.toml: {}", rule.reason), s.as_str())),
            );
        }
        for rule in &self.rule_sources {
            out.extend(
                rule.sources.iter().map(|s| (format!("rule-sources.toml: {}", rule.rule), s.as_str())),
            );
        }
        out
    }

    /// Every date of a row, with where.
    pub(crate) fn dates(&self) -> Vec<(String, &str)> {
        let mut out: Vec<(String, &str)> = Vec::new();
        out.extend(self.sources.iter().map(|r| (format!("sources.toml: {}", r.id), r.date.as_str())));
        for release in &self.releases {
            let at = format!("releases.toml: {}", release.id);
            out.push((at.clone(), release.available.as_str()));
            out.push((at.clone(), release.date.as_str()));
            out.extend(release.phases.iter().map(|phase| (at.clone(), phase.ends.as_str())));
        }
        out.extend(self.families.iter().map(|r| (format!("families.toml: {}", r.base), r.date.as_str())));
        out.extend(self.editions.iter().map(|r| (format!("editions.toml: {}", r.id), r.date.as_str())));
        out.extend(self.rules.iter().map(|r| (format!("runtimes.toml: {}", r.id), r.date.as_str())));
        out.extend(self.runtimes.iter().map(|r| (format!("runtimes.toml: {}", r.from), r.date.as_str())));
        out.extend(
            self.forbidden.iter().map(|r| (format!("forbidden-fields.toml: {}", r.path), r.date.as_str())),
        );
        out.extend(
            self.behaviours.iter().map(|r| (format!("windows-behaviour.toml: {}", r.id), r.date.as_str())),
        );
        out.extend(
            self.signatures.iter().map(|r| (format!("signatures.toml: {}", r.pattern), r.date.as_str())),
        );
        out.extend(
            self.hresults.iter().map(|r| (format!("hresults.toml: {:#010x}", r.code), r.date.as_str())),
        );
        out.extend(
            self.base_images.iter().map(|r| (format!("base-images.toml: {}", r.repository), r.date.as_str())),
        );
        out.extend(
            self.start_rules.iter().map(|r| (format!("start-rules.toml: {}", r.reason), r.date.as_str())),
        );
        out.extend(
            self.rule_sources.iter().map(|r| (format!("rule-sources.toml: {}", r.rule), r.date.as_str())),
        );
        out.push(("kubernetes.toml".to_owned(), self.kubernetes.date.as_str()));
        out
    }

    /// The newest day on which a source was read.
    pub(crate) fn as_of(&self) -> &str {
        self.sources.iter().map(|s| s.date.as_str()).max().unwrap_or_default()
    }
}

fn sorted<T: Ord + std::fmt::Debug>(wrong: &mut Vec<String>, table: &str, keys: impl Iterator<Item = T>) {
    let keys: Vec<T> = keys.collect();
    for pair in keys.windows(2) {
        let [a, b] = pair else { continue };
        if a >= b {
            wrong.push(format!("{table}: {b:?} must stand before {a:?}, or stands twice"));
        }
    }
}

fn read_text(data: &Path, name: &str) -> Result<String, String> {
    fs::read_to_string(data.join(name)).map_err(|e| format!("core/data/{name}: {e}"))
}

fn rows<T: DeserializeOwned>(text: &str, key: &str) -> Result<Vec<T>, String> {
    one(text, key)
}

fn one<T: DeserializeOwned>(text: &str, key: &str) -> Result<T, String> {
    let mut table: toml::Table = toml::from_str(text).map_err(|e| format!("[[{key}]]: {e}"))?;
    let value = table.remove(key).ok_or_else(|| format!("no [[{key}]]"))?;
    value.try_into().map_err(|e| format!("[[{key}]]: {e}"))
}

fn csv_rows<T: DeserializeOwned>(text: &str) -> Result<Vec<T>, String> {
    csv::Reader::from_reader(text.as_bytes())
        .deserialize()
        .collect::<Result<_, _>>()
        .map_err(|e| format!("matrix.csv: {e}"))
}
