//! The gatekeeper's short way: bytes in, bytes out, without a report.

use std::collections::BTreeMap;
use std::fmt;

use super::{Fault, Gatekeeper, read};
use crate::catalog::kubernetes::NEWEST_KNOWN;
use crate::catalog::{newest_edition, parse_runtime};
use crate::i18n::{Lang, Message, install_languages, msg};
use crate::input::Value;
use crate::kube::{self, Cluster, Object, Origin, expand};
use crate::report::Severity;
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
    let wrong = |message: Message| SettingsError(message.render(Lang::ENGLISH));
    let Some(value) = json(text).map_err(SettingsError)? else { return Ok(Settings::default()) };
    let settings = Settings::read(value).map_err(wrong)?;
    if let Some(runtime) = settings.runtime.as_deref().filter(|text| parse_runtime(text).is_err()) {
        return Err(wrong(msg::detail_runtime(runtime)));
    }
    if let Some(version) = settings.kubernetes.as_deref().filter(|text| kube::minor(text).is_none()) {
        return Err(wrong(msg::detail_kubernetes(version, NEWEST_KNOWN)));
    }
    Ok(settings)
}

/// A gatekeeper's configuration, read once from the texts that its host hands over.
#[derive(Debug, Default)]
pub struct Configuration {
    settings: Settings,
    cluster: Value<'static>,
    images: BTreeMap<String, Value<'static>>,
    /// The language of the answers; English when absent.
    lang: Option<Lang>,
    fault: Option<Fault>,
}

impl Configuration {
    /// Reads the settings, the objects of the cluster that the host knows (a `List` of nodes, runtime classes)
    /// and the OCI documents by image reference, each as JSON, and language packs one after the other, of which the
    /// first is the language of the answers. An empty text means that there are none.
    ///
    /// Never fails: with a text that is not understood the gatekeeper lets nothing in and says why.
    pub fn read(settings: &str, cluster: &str, images: &str, languages: &str) -> Self {
        let mut read = Self::default();
        match parse_settings(settings) {
            Ok(settings) => read.settings = settings,
            Err(error) => read.fault("settings", error.0),
        }
        match json(cluster) {
            Ok(cluster) => read.cluster = cluster.unwrap_or_default().into_owned(),
            Err(detail) => read.fault("cluster", detail),
        }
        if let Err((value, _)) = expand_known(&read.cluster, &mut Vec::new()) {
            let detail = msg::finding_not_an_object("cluster", value.type_name()).render(Lang::ENGLISH);
            read.fault("cluster", detail);
        }
        match json(images) {
            Ok(Some(Value::Object(entries))) => {
                for (reference, document) in entries {
                    read.images.insert(reference.into_owned(), document.into_owned());
                }
            }
            Ok(None) => {}
            Ok(Some(other)) => {
                let detail =
                    msg::detail_wrong_type("images", "object", other.type_name()).render(Lang::ENGLISH);
                read.fault("images", detail);
            }
            Err(detail) => read.fault("images", detail),
        }
        if !languages.is_empty() {
            match install_languages(languages) {
                Ok(tags) => read.lang = tags.first().and_then(|tag| Lang::parse(tag)),
                Err(error) => read.fault("languages", error.to_string()),
            }
        }
        read
    }

    /// The first fault is the one to mend first.
    fn fault(&mut self, part: &'static str, detail: String) {
        self.fault.get_or_insert(Fault { part, detail });
    }

    /// The gatekeeper that is configured so.
    pub fn gatekeeper(&self) -> Gatekeeper<'_> {
        Gatekeeper {
            fault: self.fault.as_ref(),
            lang: self.lang.unwrap_or(Lang::ENGLISH),
            ..gatekeeper(&self.settings, &self.cluster, &self.images)
        }
    }
}

impl Gatekeeper<'_> {
    /// Answers an AdmissionReview given as bytes with one as bytes.
    pub fn review(&self, review: &[u8]) -> Vec<u8> {
        // The answer has denials and warnings only.
        let findings = Findings::at_least(self.lang, Severity::Warning);
        let read = read::review(review, !self.cluster.nodes.is_empty());
        let answer = match &read {
            Ok(review) => self.answer(review, findings),
            Err(detail) => self.not_understood("", &msg::detail_not_json(detail), findings),
        };
        serde_json::to_vec(&answer.review).unwrap_or_default()
    }
}

/// Answers one AdmissionReview; a [`Configuration`] reads what it knows once for many.
pub fn review_bytes(
    review: &[u8],
    settings: &Settings,
    cluster: Option<&Value<'_>>,
    images: &BTreeMap<String, Value<'static>>,
) -> Vec<u8> {
    gatekeeper(settings, cluster.unwrap_or(&Value::Null), images).review(review)
}

fn gatekeeper<'a>(
    settings: &'a Settings,
    cluster: &'a Value<'a>,
    images: &'a BTreeMap<String, Value<'static>>,
) -> Gatekeeper<'a> {
    let runtime = settings.runtime.as_deref().and_then(|text| parse_runtime(text).ok());
    let mut live = Vec::new();
    // Of a cluster with something that is no object, the rest is still known.
    let _ = expand_known(cluster, &mut live);
    Gatekeeper::new(settings, Cluster::of(&live, runtime), images, runtime, newest_edition(), None)
}

/// The objects of a cluster; what is no object is given back. No cluster has no objects.
fn expand_known<'a>(
    cluster: &'a Value<'a>,
    out: &mut Vec<Object<'a>>,
) -> Result<(), (&'a Value<'a>, Origin)> {
    match cluster {
        Value::Null => Ok(()),
        _ => expand(cluster, Origin::default(), Some("default"), out),
    }
}

/// A text of JSON; none when it is empty.
fn json(text: &str) -> Result<Option<Value<'_>>, String> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    serde_json::from_str(text)
        .map(Some)
        .map_err(|e| msg::detail_not_json(&e.to_string()).render(Lang::ENGLISH))
}
