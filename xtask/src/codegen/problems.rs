//! What is wrong with the tables: doubled and unsorted rows, sources and dates that are none, references to nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::tables::Tables;

/// Where an edition is read: the core derives the addresses of its sources from its commit.
const EDITION_URL: &str = "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/";
const EDITION_PATH: &str = "/virtualization/windowscontainers/deploy-containers/version-compatibility.md";

/// The phases of support, as `core/src/catalog/release.rs` reads them.
const PHASES: &[&str] =
    &["servicing", "mainstream", "extended", "home-pro", "enterprise", "ltsc", "iot-ltsc", "esu"];

/// First availability, the security update of a month, its previews, and what came between.
const UPDATE_TYPES: &[&str] = &["A", "B", "C", "D", "E", "OOB", "hotpatch", "container-re-release"];

impl Tables {
    /// Everything that is wrong, a sentence each.
    pub(super) fn problems(&self) -> Vec<String> {
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
        sorted(&mut wrong, "runners.toml", self.runners.iter().map(|r| (r.service.clone(), r.label.clone())));
        for runner in &self.runners {
            for build in runner.builds.iter().filter(|build| !builds.contains(build)) {
                wrong.push(format!("runners.toml: {}: {build} is the build of no release", runner.label));
            }
            if runner.builds.is_empty() || !["azure", "github", "gitlab"].contains(&runner.service.as_str()) {
                wrong.push(format!("runners.toml: {} has no build, or an unknown service", runner.label));
            }
        }
        let mut options = BTreeSet::new();
        for group in &self.daemon_options {
            sorted(&mut wrong, &format!("daemon-options.toml: {}", group.os), group.names.iter());
            for name in group.names.iter().filter(|name| !options.insert(name.as_str())) {
                wrong.push(format!("daemon-options.toml: {name} stands twice"));
            }
        }
        let mut fields = BTreeSet::new();
        for field in &self.forbidden {
            if !fields.insert((&field.os, &field.scope, &field.path)) {
                wrong.push(format!("forbidden-fields.toml: {} stands twice", field.path));
            }
        }
        super::diagnose::problems(self, &mut wrong);
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
}

/// Says which rows are not in order, or stand twice.
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
