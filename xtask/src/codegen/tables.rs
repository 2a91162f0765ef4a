//! The tables as they stand in `core/data`, read and checked.

use std::fs;
use std::path::Path;

use serde::de::DeserializeOwned;

pub(crate) use super::rows::*;

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
    pub(crate) runners: Vec<Runner>,
    pub(crate) daemon_options: Vec<DaemonOptions>,
    pub(crate) causes: Vec<Cause>,
    pub(crate) signatures: Vec<Signature>,
    pub(crate) hresults: Vec<Hresult>,
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
            runners: rows(&table("runners.toml")?, "runner")?,
            daemon_options: rows(&table("daemon-options.toml")?, "daemon_options")?,
            causes: rows(&table("causes.toml")?, "cause")?,
            signatures: rows(&table("signatures.toml")?, "signature")?,
            hresults: rows(&table("hresults.toml")?, "hresult")?,
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

    /// The words that name no version, sorted.
    pub(crate) fn noise(&self) -> Vec<&str> {
        let rows = self.words.iter().filter(|row| row.meaning == "noise");
        let mut noise: Vec<&str> = rows.flat_map(|row| row.words.iter().map(String::as_str)).collect();
        noise.sort_unstable();
        noise
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
                "daemon-options.toml",
                "options that dockerd takes",
                self.daemon_options.iter().map(|group| group.names.len()).sum(),
            ),
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
            ("hresults.toml", "result codes of Windows", self.hresults.len()),
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
            ("runners.toml", "labels of hosted runners with Windows", self.runners.len()),
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

    /// The newest day on which a source was read.
    pub(crate) fn as_of(&self) -> &str {
        self.sources.iter().map(|s| s.date.as_str()).max().unwrap_or_default()
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
