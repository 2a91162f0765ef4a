//! What is asked of an input.

use serde_json::{Value, json};

use crate::mutate::{self, Pool, Random, Shape};
use crate::seeds;

/// A target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// Any string.
    Identify,
    /// An image reference.
    Reference,
    /// A tag.
    Tag,
    /// An OCI index, manifest or config.
    Index,
    /// A pasted text.
    Diagnose,
    /// A Dockerfile.
    Dockerfile,
    /// Compose files, stacks, and the nodes of a swarm.
    Compose,
    /// dockerd's configuration.
    Daemon,
    /// Workflow files of GitHub, GitLab and Azure.
    Workflow,
    /// Kubernetes manifests, and the objects of a cluster.
    Manifest,
    /// AdmissionReviews.
    Review,
}

impl Target {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Identify,
        Self::Reference,
        Self::Tag,
        Self::Index,
        Self::Diagnose,
        Self::Dockerfile,
        Self::Compose,
        Self::Daemon,
        Self::Workflow,
        Self::Manifest,
        Self::Review,
    ];

    /// Its name, which is that of its folder.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Identify => "identify",
            Self::Reference => "reference",
            Self::Tag => "tag",
            Self::Index => "index",
            Self::Diagnose => "diagnose",
            Self::Dockerfile => "dockerfile",
            Self::Compose => "compose",
            Self::Daemon => "daemon",
            Self::Workflow => "workflow",
            Self::Manifest => "manifest",
            Self::Review => "review",
        }
    }

    /// By its name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|target| target.name() == name)
    }

    /// The input that a file of its folder is.
    pub fn seed(self, name: &str, text: String) -> Result<Value, String> {
        let json = |text: &str| serde_json::from_str::<Value>(text).map_err(|e| format!("{name}: {e}"));
        Ok(match self {
            Self::Identify | Self::Reference | Self::Tag => Value::String(text),
            Self::Index => json(&text)?,
            Self::Diagnose => json!({"operation": "diagnose", "text": text}),
            Self::Review => json!({"operation": "review", "review": json(&text)?}),
            Self::Dockerfile | Self::Compose | Self::Daemon | Self::Workflow | Self::Manifest => {
                seeds::inspect(name, text)
            }
        })
    }

    /// What its texts are made of.
    const fn shape(self) -> Shape {
        match self {
            Self::Diagnose => Shape::Log,
            Self::Dockerfile => Shape::Dockerfile,
            Self::Daemon => Shape::Json,
            _ => Shape::Yaml,
        }
    }

    /// A new input from the seeds.
    pub fn mutated(self, seeds: &[Value], pool: &Pool, random: &mut Random) -> Value {
        match self {
            Self::Identify | Self::Reference | Self::Tag => Value::String(mutate::text(&pool.texts, random)),
            Self::Index => mutate::document(seeds, random),
            _ => mutate::request(random.of(seeds).clone(), pool, self.shape(), random),
        }
    }

    /// The requests about an input.
    pub fn requests(self, input: &Value) -> Vec<Value> {
        let host = "10.0.20348.2402";
        let text = input.as_str().unwrap_or_default();
        match self {
            Self::Identify => ["auto", "host", "image"]
                .map(|role| json!({"operation": "identify", "text": text, "as": role}))
                .to_vec(),
            Self::Reference => vec![
                json!({"operation": "identify", "text": text}),
                json!({"operation": "check", "host": host, "image": text, "runtime": "containerd 2.2.0"}),
            ],
            Self::Tag => vec![
                json!({"operation": "identify", "text": text, "as": "image"}),
                json!({"operation": "identify", "text": format!("mcr.microsoft.com/windows/servercore:{text}")}),
                json!({"operation": "check", "host": host, "image": format!("example.com/app:{text}")}),
            ],
            Self::Index => {
                let pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  os: {name: windows}\n  \
                           containers: [{name: web, image: example.com/web:1}]\n";
                vec![
                    json!({"operation": "check", "host": host, "image": input, "runtime": "containerd 1.7.20"}),
                    json!({"operation": "inspect", "documents": [{"name": "pod.yaml", "text": pod}],
                           "images": {"example.com/web:1": input}}),
                ]
            }
            _ => vec![input.clone()],
        }
    }
}
