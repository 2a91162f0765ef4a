//! What is asked of an input.

use serde_json::{Value, json};

use crate::mutate::{self, Random};

/// A target.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// Any string.
    Identify,
    /// An image reference.
    Reference,
    /// A tag.
    Tag,
    /// An OCI index, manifest or config.
    Index,
}

impl Target {
    /// By its name.
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "identify" => Some(Self::Identify),
            "reference" => Some(Self::Reference),
            "tag" => Some(Self::Tag),
            "index" => Some(Self::Index),
            _ => None,
        }
    }

    /// A new input from the seeds.
    pub fn mutated(self, seeds: &[String], random: &mut Random) -> String {
        match self {
            Self::Index => mutate::document(seeds, random),
            _ => mutate::text(seeds, random),
        }
    }

    /// The requests about an input, each as JSON.
    pub fn requests(self, input: &str) -> Vec<String> {
        let host = "10.0.20348.2402";
        let requests: Vec<Value> = match self {
            Self::Identify => ["auto", "host", "image"]
                .map(|role| json!({"operation": "identify", "text": input, "as": role}))
                .to_vec(),
            Self::Reference => vec![
                json!({"operation": "identify", "text": input}),
                json!({"operation": "check", "host": host, "image": input, "runtime": "containerd 2.2.0"}),
            ],
            Self::Tag => vec![
                json!({"operation": "identify", "text": input, "as": "image"}),
                json!({"operation": "identify", "text": format!("mcr.microsoft.com/windows/servercore:{input}")}),
                json!({"operation": "check", "host": host, "image": format!("example.com/app:{input}")}),
            ],
            Self::Index => {
                let document: Value = serde_json::from_str(input).unwrap_or_default();
                let pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  os: {name: windows}\n  \
                           containers: [{name: web, image: example.com/web:1}]\n";
                vec![
                    json!({"operation": "check", "host": host, "image": document, "runtime": "containerd 1.7.20"}),
                    json!({"operation": "inspect", "documents": [{"name": "pod.yaml", "text": pod}],
                           "images": {"example.com/web:1": document}}),
                ]
            }
        };
        requests.iter().map(Value::to_string).collect()
    }
}
