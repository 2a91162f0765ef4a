//! The tables as they stand in `core/data`, read and checked.

use std::collections::{BTreeMap, BTreeSet};
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
    pub(crate) defects: Vec<Defect>,
    pub(crate) matrix: Vec<MatrixRow>,
    pub(crate) rules: Vec<PullRule>,
    pub(crate) runtimes: Vec<Runtime>,
    pub(crate) forbidden: Vec<Forbidden>,
    pub(crate) behaviours: Vec<Behaviour>,
    pub(crate) kubernetes: Kubernetes,
    pub(crate) causes: Vec<Cause>,
    pub(crate) signatures: Vec<Signature>,
    pub(crate) readings: Vec<Reading>,
    pub(crate) base_images: Vec<BaseImage>,
    pub(crate) image_tags: Vec<ImageTag>,
    pub(crate) start_rules: Vec<StartRule>,
    pub(crate) thresholds: Vec<Threshold>,
    pub(crate) breaks: Vec<Break>,
    pub(crate) observations: Vec<Observation>,
    pub(crate) statements: Vec<Statement>,
    pub(crate) rejections: Vec<Rejection>,
    pub(crate) rule_sources: Vec<RuleSource>,
    pub(crate) disagreements: Vec<Disagreement>,
    pub(crate) names: Vec<Name>,
    pub(crate) words: Vec<Words>,
    pub(crate) revisions: Vec<Revision>,
}

/// Where an edition is read: the core derives the addresses of its sources from its commit.
const EDITION_URL: &str = "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/";
const EDITION_PATH: &str = "/virtualization/windowscontainers/deploy-containers/version-compatibility.md";

/// The phases of support, as `core/src/catalog/release.rs` reads them.
const PHASES: &[&str] =
    &["servicing", "mainstream", "extended", "home-pro", "enterprise", "ltsc", "iot-ltsc", "esu"];

/// Declares a row type whose unknown keys are errors.
macro_rules! row {
    ($name:ident { $($(#[$meta:meta])* $field:ident: $type:ty),* $(,)? }) => {
        #[derive(Debug, Deserialize)]
        #[allow(dead_code, reason = "columns for readers of the table are checked, not compiled")]
        #[serde(deny_unknown_fields)]
        pub(crate) struct $name { $($(#[$meta])* pub(crate) $field: $type),* }
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
row!(Defect {
    id: String, text: String, kind: Option<String>, isolation: Option<String>,
    #[serde(default)] equal: bool, #[serde(default)] hosts: Vec<u16>, #[serde(default)] images: Vec<u16>, source: String, date: String,
});
row!(MatrixRow {
    edition: String, host: String, kind: String, host_builds: String, image: String, image_builds: String,
    hyperv: String, process: String, from_build: Option<u16>, note: String,
});
row!(PullRule {
    id: String, in_use: bool, current: bool, #[serde(rename = "match")] matching: String,
    #[serde(default)] stable_abi: Vec<u16>, floor: Option<String>, title: String, note: Option<String>, source: String,
    date: String,
});
row!(Runtime {
    product: String, store: String, from: String, until: Option<String>, last_seen: Option<String>,
    rule: String, order: String, quirks: Vec<String>, note: Option<String>, source: String, date: String,
});
row!(Forbidden {
    os: String, scope: String, path: String, test: String, since: String, message: String, on_node: String,
    note: Option<String>, source: String, date: String,
});
row!(Behaviour {
    id: String, scope: String, path: String, test: String, value: Option<String>, effect: String,
    source: String, date: String,
});
row!(Kubernetes { newest_known: String, oldest_known: String, source: String, date: String });
row!(Cause { name: String, kind: String, command: Option<String>, by_evidence: Option<bool> });
row!(Signature {
    pattern: String,
    cause: String,
    sure: String,
    printed_by: String,
    source: String,
    date: String,
});
row!(Reading { pattern: String, of: String });
row!(Disagreement {
    check: String, id: String, reason: String, sources: Vec<String>, date: String, keys: Vec<String>,
});
row!(BaseImage {
    repository: String, name: String, kind: String, tags: Option<String>, complete: bool,
    latest: Option<String>, latest_source: Option<String>, moved: Option<String>, successor: Option<String>,
    note: Option<String>, source: String, date: String,
});
row!(ImageTag {
    list: String,
    tag: String,
    base: String,
    builds: String,
    alias_of: String,
    ends: String,
    ends_source: String,
    source: String,
    date: String,
});
row!(Name { names: Vec<String>, releases: Vec<String>, source: String, date: String });
row!(Words { meaning: String, words: Vec<String>, source: String, date: String });
row!(Revision { kb: String, build: u16, revision: u16, r#type: String, source: String, date: String });

impl Revision {
    /// The number of its KB; zero for none.
    pub(crate) fn number(&self) -> u32 {
        self.kb.strip_prefix("KB").and_then(|number| number.parse().ok()).unwrap_or_default()
    }
}

row!(RuleSource { rule: String, sources: Vec<String>, date: String, });
row!(Saying { says: String, source: String });
row!(StartRule { reason: String, sources: Vec<String>, date: String, dispute: Option<Vec<Saying>> });
row!(Threshold { id: String, build: u16, source: String, date: String });
row!(Break {
    id: String, build: u16, from: u32, host_until: Option<u32>, sides: String, symptom: String, fixed: String,
    sources: Vec<String>, date: String,
});
row!(Observation {
    host: String, kind: Option<String>, image: String, isolation: String, base: Option<String>, result: String,
    said: Option<String>, source: String, date: String,
});
row!(Statement {
    kind: String,
    host: u16,
    image: u16,
    isolation: String,
    says: String,
    source: String,
    date: String,
});
row!(Rejection { reason: String, source: String, date: String });

/// First availability, the security update of a month, its previews, and what came between.
const UPDATE_TYPES: &[&str] = &["A", "B", "C", "D", "E", "OOB", "hotpatch", "container-re-release"];

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
            defects: rows(&table("editions.toml")?, "defect")?,
            matrix: csv_rows(&table("matrix.csv")?, "matrix.csv")?,
            rules: rows(&table("runtimes.toml")?, "rule")?,
            runtimes: rows(&table("runtimes.toml")?, "runtime")?,
            forbidden: rows(&table("forbidden-fields.toml")?, "field")?,
            behaviours: rows(&table("windows-behaviour.toml")?, "behaviour")?,
            kubernetes: one(&table("kubernetes.toml")?, "kubernetes")?,
            causes: rows(&table("causes.toml")?, "cause")?,
            signatures: rows(&table("signatures.toml")?, "signature")?,
            readings: rows(&table("readings.toml")?, "reading")?,
            base_images: rows(&table("base-images.toml")?, "base_image")?,
            image_tags: csv_rows(&table("image-tags.csv")?, "image-tags.csv")?,
            start_rules: rows(&table("start-rules.toml")?, "start")?,
            thresholds: rows(&table("start-rules.toml")?, "threshold")?,
            breaks: rows(&table("revision-breaks.toml")?, "break")?,
            observations: rows(&table("observations.toml")?, "observation")?,
            statements: rows(&table("statements.toml")?, "statement")?,
            rejections: rows(&table("kubelet-rejections.toml")?, "rejection")?,
            rule_sources: rows(&table("rule-sources.toml")?, "rule_source")?,
            disagreements: rows(&table("disagreements.toml")?, "disagreement")?,
            names: rows(&table("names.toml")?, "name")?,
            words: rows(&table("words.toml")?, "words")?,
            revisions: csv_rows(&table("revisions.csv")?, "revisions.csv")?,
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
            let fits = row.is_some_and(|row| row.url == derived && row.date == edition.date)
                && edition.id.starts_with(&edition.date);
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
        self.check_releases(&mut wrong);
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
        sorted(&mut wrong, "editions.toml", self.defects.iter().map(|defect| defect.id.clone()));
        let of_editions: BTreeSet<&String> =
            self.editions.iter().flat_map(|edition| &edition.defects).collect();
        let defects: BTreeSet<&String> = self.defects.iter().map(|defect| &defect.id).collect();
        for id in of_editions.symmetric_difference(&defects) {
            wrong.push(format!("editions.toml: defect '{id}' is not both defined and of an edition"));
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
        super::start::problems(self, &mut wrong);
        sorted(&mut wrong, "rule-sources.toml", self.rule_sources.iter().map(|r| r.rule.clone()));
        sorted(
            &mut wrong,
            "disagreements.toml",
            self.disagreements.iter().map(|d| (d.check.clone(), d.id.clone())),
        );
        for reason in &self.disagreements {
            sorted(&mut wrong, "disagreements.toml", reason.keys.iter().cloned());
            if reason.keys.is_empty() || reason.sources.is_empty() {
                wrong.push(format!("disagreements.toml: {} has no keys or no sources", reason.id));
            }
        }
        super::images::problems(self, &mut wrong);
        wrong.extend(self.wrong_revisions(&builds));
        for row in &self.words {
            sorted(&mut wrong, "words.toml", row.words.iter());
        }
        let mut fields = BTreeSet::new();
        for field in &self.forbidden {
            if !fields.insert((&field.os, &field.scope, &field.path)) {
                wrong.push(format!("forbidden-fields.toml: {} stands twice", field.path));
            }
        }
        sorted(&mut wrong, "causes.toml", self.causes.iter().map(|row| row.name.as_str()));
        sorted(&mut wrong, "signatures.toml", self.signatures.iter().map(|row| row.pattern.to_lowercase()));
        sorted(&mut wrong, "readings.toml", self.readings.iter().map(|row| row.pattern.to_lowercase()));
        for cause in &self.causes {
            let seen = self.signatures.iter().any(|signature| signature.cause == cause.name);
            if !seen && cause.by_evidence.is_none() && false {
                wrong.push(format!("causes.toml: nothing looks like '{}'", cause.name));
            }
        }
        wrong
    }

    /// A name, an alias or a tag is of one release; phases are those that the core knows, in the order of their ends
    /// within a line of support.
    fn check_releases(&self, wrong: &mut Vec<String>) {
        let (mut names, mut tags) = (BTreeMap::new(), BTreeMap::new());
        for release in &self.releases {
            let mut own = BTreeSet::new();
            for name in std::iter::once(&release.name).chain(&release.aliases) {
                let words = super::versions::folded(&crate::words::Words::all(name));
                if own.insert(words.clone())
                    && let Some(other) = names.insert(words, &release.id)
                {
                    wrong.push(format!("releases.toml: '{name}' names both {other} and {}", release.id));
                }
            }
            for tag in &release.tags {
                if let Some(other) = tags.insert(tag, &release.id) {
                    wrong.push(format!("releases.toml: tag '{tag}' is of both {other} and {}", release.id));
                }
            }
            for phase in release.phases.iter().filter(|phase| !PHASES.contains(&phase.phase.as_str())) {
                wrong.push(format!(
                    "releases.toml: {}: phase '{}' is none of {}",
                    release.id,
                    phase.phase,
                    PHASES.join(", ")
                ));
            }
            let in_order = release.phases.is_sorted_by(|a, b| a.ends <= b.ends);
            let after_start = release.phases.iter().all(|phase| phase.ends > release.available);
            if !in_order || !after_start || release.phases.is_empty() {
                wrong.push(format!(
                    "releases.toml: {}: the phases do not follow each other after its availability",
                    release.id
                ));
            }
        }
    }

    /// What is wrong with the updates' revisions.
    fn wrong_revisions(&self, builds: &BTreeSet<u16>) -> Vec<String> {
        let mut wrong = Vec::new();
        let keys = self.revisions.iter().map(|r| (r.build, r.revision, r.number()));
        sorted(&mut wrong, "revisions.csv", keys);
        for row in &self.revisions {
            if !builds.contains(&row.build) {
                wrong.push(format!("revisions.csv: {} is the build of no release", row.build));
            }
            if !row.kb.is_empty() && format!("KB{}", row.number()) != row.kb {
                wrong.push(format!("revisions.csv: '{}' is not KB and a number", row.kb));
            }
            if !UPDATE_TYPES.contains(&row.r#type.as_str()) {
                wrong.push(format!(
                    "revisions.csv: type '{}' is none of {}",
                    row.r#type,
                    UPDATE_TYPES.join(", ")
                ));
            }
        }
        wrong
    }

    /// The words that name no version, sorted.
    pub(crate) fn noise(&self) -> Vec<&str> {
        let rows = self.words.iter().filter(|row| row.meaning == "noise");
        let mut noise: Vec<&str> = rows.flat_map(|row| row.words.iter().map(String::as_str)).collect();
        noise.sort_unstable();
        noise
    }

    /// Every source that a row names, with where.
    pub(crate) fn cited(&self) -> Vec<(String, &str)> {
        let mut out: Vec<(String, &str)> = Vec::new();
        out.extend(self.releases.iter().map(|r| (format!("releases.toml: {}", r.id), r.source.as_str())));
        out.extend(self.families.iter().map(|r| (format!("families.toml: {}", r.base), r.source.as_str())));
        out.extend(self.editions.iter().map(|r| (format!("editions.toml: {}", r.id), r.source.as_str())));
        out.extend(self.defects.iter().map(|r| (format!("editions.toml: {}", r.id), r.source.as_str())));
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
        let name = |r: &Name| format!("names.toml: {}", r.names.join(", "));
        out.extend(self.names.iter().map(|r| (name(r), r.source.as_str())));
        out.extend(self.words.iter().map(|r| (format!("words.toml: {}", r.meaning), r.source.as_str())));
        let row = |r: &Revision| format!("revisions.csv: {}.{}", r.build, r.revision);
        out.extend(self.revisions.iter().map(|r| (row(r), r.source.as_str())));
        for image in &self.base_images {
            let at = format!("base-images.toml: {}", image.repository);
            out.extend(image.latest_source.as_deref().map(|source| (at.clone(), source)));
            out.push((at, image.source.as_str()));
        }
        for tag in &self.image_tags {
            let at = format!("image-tags.csv: {},{}", tag.list, tag.tag);
            let ends_source = Some(tag.ends_source.as_str()).filter(|source| !source.is_empty());
            out.extend(ends_source.map(|source| (at.clone(), source)));
            out.push((at, tag.source.as_str()));
        }
        out.push(("kubernetes.toml".to_owned(), self.kubernetes.source.as_str()));
        out.extend(super::start::cited(self));
        for rule in &self.rule_sources {
            out.extend(
                rule.sources.iter().map(|s| (format!("rule-sources.toml: {}", rule.rule), s.as_str())),
            );
        }
        for reason in &self.disagreements {
            out.extend(
                reason.sources.iter().map(|s| (format!("disagreements.toml: {}", reason.id), s.as_str())),
            );
        }
        // A cell is from the page that its edition is.
        for edition in self.editions.iter().filter(|e| self.matrix.iter().any(|row| row.edition == e.id)) {
            out.push((format!("matrix.csv: {}", edition.id), edition.source.as_str()));
        }
        out
    }

    /// Every table with what it holds and how many rows it has.
    pub(crate) fn counts(&self) -> Vec<(&'static str, &'static str, usize)> {
        vec![
            (
                "base-images.toml",
                "repositories of base images and of products on them",
                self.base_images.len(),
            ),
            ("causes.toml", "why containers fail", self.causes.len()),
            (
                "disagreements.toml",
                "places where two tables disagree, by reason",
                self.disagreements.iter().map(|reason| reason.keys.len()).sum(),
            ),
            (
                "editions.toml",
                "editions of the compatibility matrix, and their defects",
                self.editions.len() + self.defects.len(),
            ),
            ("families.toml", "builds that share binaries", self.families.len()),
            ("forbidden-fields.toml", "pod fields that the API server rejects", self.forbidden.len()),
            ("kubernetes.toml", "the Kubernetes versions whose rules are known", 1),
            ("image-tags.csv", "tags of these images", self.image_tags.len()),
            ("kubelet-rejections.toml", "reasons for which a kubelet rejects a pod", self.rejections.len()),
            (
                "observations.toml",
                "reports of a host and an image that worked or failed",
                self.observations.len(),
            ),
            ("names.toml", "names that several releases share", self.names.len()),
            ("matrix.csv", "hosts and images of every edition, with what it says of them", self.matrix.len()),
            (
                "readings.toml",
                "where versions and names stand in the output of commands",
                self.readings.len(),
            ),
            ("releases.toml", "Windows releases that run containers", self.releases.len()),
            ("rule-sources.toml", "what findings rest on", self.rule_sources.len()),
            ("revision-breaks.toml", "updates that broke older or newer revisions", self.breaks.len()),
            ("revisions.csv", "updates with the revision that each brings", self.revisions.len()),
            (
                "runtimes.toml",
                "pull rules, and the releases of runtimes that apply them",
                self.rules.len() + self.runtimes.len(),
            ),
            ("signatures.toml", "what the errors of containers look like", self.signatures.len()),
            ("sources.toml", "where facts are from", self.sources.len()),
            ("start-rules.toml", "where the rules of starting are written", self.start_rules.len()),
            ("statements.toml", "what documents other than the matrix say", self.statements.len()),
            (
                "words.toml",
                "words that decide what a string is",
                self.words.iter().map(|row| row.words.len()).sum(),
            ),
            ("windows-behaviour.toml", "pod fields that Windows treats otherwise", self.behaviours.len()),
        ]
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
        out.extend(self.defects.iter().map(|r| (format!("editions.toml: {}", r.id), r.date.as_str())));
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
        for image in &self.base_images {
            let at = format!("base-images.toml: {}", image.repository);
            out.extend(image.moved.as_deref().map(|date| (at.clone(), date)));
            out.push((at, image.date.as_str()));
        }
        for tag in &self.image_tags {
            let at = format!("image-tags.csv: {},{}", tag.list, tag.tag);
            out.extend(
                Some(tag.ends.as_str()).filter(|date| !date.is_empty()).map(|date| (at.clone(), date)),
            );
            out.push((at, tag.date.as_str()));
        }
        out.extend(
            self.rule_sources.iter().map(|r| (format!("rule-sources.toml: {}", r.rule), r.date.as_str())),
        );
        out.extend(
            self.disagreements.iter().map(|r| (format!("disagreements.toml: {}", r.id), r.date.as_str())),
        );
        out.extend(
            self.names.iter().map(|r| (format!("names.toml: {}", r.names.join(", ")), r.date.as_str())),
        );
        out.extend(self.words.iter().map(|r| (format!("words.toml: {}", r.meaning), r.date.as_str())));
        let row = |r: &Revision| format!("revisions.csv: {}.{}", r.build, r.revision);
        out.extend(self.revisions.iter().map(|r| (row(r), r.date.as_str())));
        out.push(("kubernetes.toml".to_owned(), self.kubernetes.date.as_str()));
        out.extend(super::start::dates(self));
        out
    }

    /// The newest day on which a source was read.
    pub(crate) fn as_of(&self) -> &str {
        self.sources.iter().map(|s| s.date.as_str()).max().unwrap_or_default()
    }
}

pub(super) fn sorted<T: Ord + std::fmt::Debug>(
    wrong: &mut Vec<String>,
    table: &str,
    keys: impl Iterator<Item = T>,
) {
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

fn csv_rows<T: DeserializeOwned>(text: &str, name: &str) -> Result<Vec<T>, String> {
    csv::Reader::from_reader(text.as_bytes())
        .deserialize()
        .collect::<Result<_, _>>()
        .map_err(|e| format!("{name}: {e}"))
}
