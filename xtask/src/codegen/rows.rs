//! The rows of the tables in `core/data`, as they stand there.

use serde::Deserialize;

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
row!(Runner {
    service: String, label: String, builds: Vec<u16>, until: Option<String>, moves: Option<bool>, source: String, date: String,
});
row!(DaemonOptions { os: String, names: Vec<String>, source: String, date: String });
row!(Cause {
    name: String, kind: String, command: Option<String>, source: Option<String>, date: Option<String>,
});
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
row!(Reading { pattern: String, of: String, source: Option<String>, unconfirmed: Option<String>, date: String });
row!(Disagreement {
    check: String, id: String, reason: String, sources: Vec<String>, date: String, keys: Vec<String>,
});
row!(BaseImage {
    repository: String, name: String, kind: String, tags: Option<String>, complete: bool,
    latest: Option<String>, latest_until: Option<String>, linux_since: Option<u8>, latest_source: Option<String>, moved: Option<String>, successor: Option<String>,
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
