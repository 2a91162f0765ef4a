//! The gatekeeper's short way: bytes in, bytes out, without a report.

use std::collections::BTreeMap;
use std::fmt;

use super::{Gatekeeper, answer};
use crate::catalog::kubernetes::NEWEST_KNOWN;
use crate::catalog::{edition_at, parse_runtime};
use crate::i18n::Lang;
use crate::input::Value;
use crate::kube::{Cluster, Origin, expand};
use crate::request::Settings;
use crate::rules::Findings;

/// Why settings were not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingsError(String);

impl fmt::Display for SettingsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SettingsError {}

/// Reads settings; an empty text means the defaults.
///
/// # Errors
/// One sentence that names the key or value that is wrong.
pub fn parse_settings(text: &str) -> Result<Settings, SettingsError> {
    if text.trim().is_empty() {
        return Ok(Settings::default());
    }
    let value: Value<'_> = serde_json::from_str(text).map_err(|e| SettingsError(format!("settings: {e}")))?;
    let settings = Settings::read(value).map_err(|e| SettingsError(format!("settings: {}", e.render(Lang::ENGLISH))))?;
    if let Some(runtime) = &settings.runtime
        && parse_runtime(runtime).is_err()
    {
        return Err(SettingsError(format!("settings: runtime '{runtime}' is not a product with its version, such as containerd 2.2.0")));
    }
    if let Some(text) = &settings.kubernetes
        && crate::kube::minor(text).is_none()
    {
        return Err(SettingsError(format!("settings: kubernetes '{text}' is not MAJOR.MINOR, such as {NEWEST_KNOWN}")));
    }
    Ok(settings)
}

/// Answers an AdmissionReview given as bytes with one as bytes. `cluster` are the objects that the host knows
/// (nodes, runtime classes), `images` the OCI documents by reference.
pub fn review_bytes(
    review: &[u8],
    settings: &Settings,
    cluster: Option<&Value<'_>>,
    images: &BTreeMap<String, Value<'static>>,
) -> Vec<u8> {
    let parsed: Value<'_> = serde_json::from_slice(review).unwrap_or_default();
    let runtime = settings.runtime.as_deref().and_then(|text| parse_runtime(text).ok());
    let mut live = Vec::new();
    if let Some(cluster) = cluster {
        // What is no object is not knowledge of the cluster; the rest still counts.
        let _ = expand(cluster, Origin::default(), Some("default"), &mut live);
    }
    let cluster = Cluster::of(&live, runtime);
    let Some(edition) = edition_at(None) else { return Vec::new() };
    let gatekeeper = Gatekeeper {
        settings,
        cluster: &cluster,
        images,
        kubernetes: settings
            .kubernetes
            .as_deref()
            .and_then(crate::kube::minor)
            .or_else(|| cluster.kubernetes())
            .unwrap_or(NEWEST_KNOWN),
        runtime,
        edition,
        today: None,
    };
    let answer = answer(&parsed, &gatekeeper, Findings::new(Lang::ENGLISH));
    serde_json::to_vec(&answer.review).unwrap_or_default()
}
