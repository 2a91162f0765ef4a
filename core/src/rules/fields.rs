//! Fields of pods by table row: where they are, and whether they count as set.

use crate::catalog::{FieldTest, Scope, key_bit};
use crate::input::Value;
use crate::kube::{BUILD_LABEL, OLD_BUILD_LABEL, Pod};
use crate::version::{FIRST_BUILD, OsVersion, parse_dotted};

/// The keys of everything that paths start from, as bits.
#[derive(Default)]
pub(super) struct Keys {
    pod: u64,
    containers: u64,
    volumes: u64,
    mounts: u64,
}

impl Keys {
    /// Those of a pod.
    pub(super) fn of(pod: &Pod<'_>) -> Self {
        let bits = |value: &Value<'_>| {
            value.entries().iter().fold(0, |bits, (key, value)| {
                let within = !value.entries().is_empty() || !value.items().is_empty();
                let key = key.as_bytes();
                bits | key_bit(key, false) | if within { key_bit(key, true) } else { 0 }
            })
        };
        let all = |value: &Value<'_>, list: &str| {
            let items = value.get(list).map(Value::items).unwrap_or_default();
            items.iter().fold(0, |all, item| all | bits(item))
        };
        let mut keys = Self { pod: bits(pod.spec), volumes: all(pod.spec, "volumes"), ..Self::default() };
        for container in pod.containers() {
            keys.containers |= bits(container.value);
            keys.mounts |= all(container.value, "volumeMounts");
        }
        keys
    }

    /// Whether a path whose first key has this bit may lead anywhere.
    pub(super) const fn may_have(&self, scope: Scope, bit: u64) -> bool {
        let keys = match scope {
            Scope::Pod => self.pod,
            Scope::Container => self.containers,
            Scope::Volume => self.volumes,
            Scope::VolumeMount => self.mounts,
        };
        keys & bit != 0
    }
}

/// Every place of a pod that a row's path names and that is set, as a JSON Pointer within the object.
pub(super) fn places(pod: &Pod<'_>, scope: Scope, path: &str, test: FieldTest) -> Vec<String> {
    let mut found = Vec::new();
    // Few rows find anything, so a root's own path is only written for those that do.
    let mut look = |root: &dyn Fn() -> String, value: &Value<'_>| {
        if value.at(path).is_some_and(|value| is_set(value, test)) {
            found.push(root() + path);
        }
    };
    match scope {
        Scope::Pod => look(&|| pod.path.to_owned(), pod.spec),
        Scope::Container => {
            for container in pod.containers() {
                look(&|| container.path(), container.value);
            }
        }
        Scope::Volume => {
            let volumes = pod.spec.get("volumes").map(Value::items).unwrap_or_default();
            for (index, volume) in volumes.iter().enumerate() {
                look(&|| format!("{}/volumes/{index}", pod.path), volume);
            }
        }
        Scope::VolumeMount => {
            for container in pod.containers() {
                let mounts = container.value.get("volumeMounts").map(Value::items).unwrap_or_default();
                for (index, mount) in mounts.iter().enumerate() {
                    look(&|| format!("{}/volumeMounts/{index}", container.path()), mount);
                }
            }
        }
    }
    found
}

/// Whether a value counts as set. `null` never does: the API server drops it.
fn is_set(value: &Value<'_>, test: FieldTest) -> bool {
    match test {
        FieldTest::Present => *value != Value::Null,
        FieldTest::True => value.as_bool() == Some(true),
        FieldTest::NonEmpty => {
            !value.items().is_empty()
                || !value.entries().is_empty()
                || value.as_str().is_some_and(|s| !s.is_empty())
        }
        FieldTest::Equals(text) => value.as_str() == Some(text),
        FieldTest::OtherThan(number) => *value != Value::Null && *value != Value::Int(number),
        FieldTest::Prefix(text) => value.as_str().is_some_and(|value| value.starts_with(text)),
        FieldTest::KeyPrefix(text) => value.entries().iter().any(|(key, _)| key.starts_with(text)),
    }
}

/// A build that a pod's selector asks for.
pub(crate) struct Selected {
    /// The build, with the revision of the older label.
    pub(crate) version: OsVersion,
    /// The label; none when the pod's RuntimeClass asks for it.
    pub(super) label: Option<&'static str>,
}

impl Selected {
    /// JSON Pointer of what asks for it.
    pub(super) fn path(&self, pod: &Pod<'_>) -> String {
        match self.label {
            Some(label) => pod.selector_path(label),
            None => format!("{}/runtimeClassName", pod.path),
        }
    }
}

/// The build that a pod's selector asks for, or its RuntimeClass's.
pub(crate) fn selected_build(pod: &Pod<'_>, class: Option<&Value<'_>>) -> Option<Selected> {
    let find = |selector: &Value<'_>| {
        [BUILD_LABEL, OLD_BUILD_LABEL]
            .into_iter()
            .find_map(|label| Some((label, label_version(selector.text(label)?)?)))
    };
    if let Some((label, version)) = pod.spec.get("nodeSelector").and_then(find) {
        return Some(Selected { version, label: Some(label) });
    }
    let (_, version) = class?.at("/scheduling/nodeSelector").and_then(find)?;
    Some(Selected { version, label: None })
}

/// The version in a build label: `10.0.17763`, or the older `16299` and `14393.1715`.
pub(super) fn label_version(value: &str) -> Option<OsVersion> {
    parse_dotted(value).or_else(|| parse_dotted(&format!("10.0.{value}"))).filter(|v| v.build >= FIRST_BUILD)
}
