//! The Extism plugin: the core's gatekeeper and its one door, as exports of a module that can reach nothing.
//!
//! Bytes in, bytes out, and no export ever fails: a host that sees an error from a plugin has to decide by
//! itself whether to let the object in, and that decision belongs to the core.

#![cfg(target_arch = "wasm32")]

use std::borrow::Cow;
use std::sync::OnceLock;

use extism_pdk::{Memory, config, input_bytes};
use winver_core::Value;
use winver_core::admission::{Configuration, Gatekeeper, parse_settings};
use winver_core::report::{DataStamp, Outcome};

/// The names below; `plugin.xtp.yaml` describes them.
const EXPORTS: [&str; 4] = ["review", "evaluate", "validate_settings", "describe"];

/// The JSON Schema of the settings, generated from the core's own struct.
const SETTINGS_SCHEMA: &str = include_str!("../../../docs/schema/settings.json");

/// An `admission.k8s.io/v1` AdmissionReview in, the same with its response out. Reads the config keys
/// `settings`, `cluster`, `images` and `languages`.
#[unsafe(no_mangle)]
pub extern "C" fn review() -> i32 {
    answer(&gatekeeper().review(&input_bytes()))
}

/// A request of winver's own in, its report out. Reads the config key `languages`.
#[unsafe(no_mangle)]
pub extern "C" fn evaluate() -> i32 {
    // The languages are a part of what is read; what is wrong with it is said by `review`.
    configuration();
    let input = input_bytes();
    let report = match std::str::from_utf8(&input) {
        Ok(text) => winver_core::evaluate_json(text),
        Err(error) => winver_core::refuse(&format!("it is not JSON: {error}")),
    };
    answer(&serde_json::to_vec(&report).unwrap_or_default())
}

/// Settings in; out, whether they are understood and if not, why.
#[unsafe(no_mangle)]
pub extern "C" fn validate_settings() -> i32 {
    let input = input_bytes();
    answer_value(match parse_settings(&String::from_utf8_lossy(&input)) {
        Ok(_) => Value::object([("valid", Value::Bool(true))]),
        Err(error) => {
            Value::object([("valid", Value::Bool(false)), ("message", Value::from(error.to_string()))])
        }
    })
}

/// What the plugin is: its version, the date of its tables, its exports, its settings, its finding codes.
#[unsafe(no_mangle)]
pub extern "C" fn describe() -> i32 {
    let stamp = DataStamp::current();
    let rules = match winver_core::evaluate_json(r#"{"operation":"explain"}"#).result {
        Some(Outcome::Rules { rules, .. }) => rules,
        _ => Vec::new(),
    };
    let findings = rules.into_iter().map(|rule| {
        Value::object([
            ("code", Value::from(rule.code)),
            ("name", Value::from(rule.name)),
            ("severity", Value::from(rule.severity.as_str())),
            ("what", Value::from(rule.what)),
        ])
    });
    answer_value(Value::object([
        ("name", Value::from("winver")),
        ("version", Value::from(stamp.version)),
        (
            "data",
            Value::object([("version", Value::from(stamp.version)), ("asOf", Value::from(stamp.as_of))]),
        ),
        ("exports", Value::List(EXPORTS.into_iter().map(Value::from).collect())),
        ("settings", serde_json::from_str(SETTINGS_SCHEMA).unwrap_or_default()),
        ("findings", Value::List(findings.collect())),
    ]))
}

/// The gatekeeper of this instance.
fn gatekeeper() -> &'static Gatekeeper<'static> {
    static GATEKEEPER: OnceLock<Gatekeeper<'static>> = OnceLock::new();
    GATEKEEPER.get_or_init(|| configuration().gatekeeper())
}

/// The configuration of this instance. A plugin's config does not change while it lives, so what it says of the
/// cluster is read once and not once a review.
fn configuration() -> &'static Configuration {
    static CONFIGURATION: OnceLock<Configuration> = OnceLock::new();
    CONFIGURATION.get_or_init(|| {
        let [settings, cluster, images, languages] =
            ["settings", "cluster", "images", "languages"].map(configured);
        Configuration::read(&settings, &cluster, &images, &languages)
    })
}

/// A config value. One that is no text is no JSON either, and denies as such.
fn configured(key: &str) -> Cow<'static, str> {
    match config::get_memory(key) {
        Ok(Some(memory)) => {
            let text = String::from_utf8_lossy(&memory.to_vec()).into_owned();
            memory.free();
            Cow::Owned(text)
        }
        _ => Cow::Borrowed(""),
    }
}

fn answer_value(value: Value<'_>) -> i32 {
    answer(&serde_json::to_vec(&value).unwrap_or_default())
}

/// Hands an answer to the host. 0 is the code for success.
fn answer(bytes: &[u8]) -> i32 {
    if let Ok(memory) = Memory::from_bytes(bytes) {
        memory.set_output();
    }
    0
}
