//! The npm module: the core's one door for JavaScript.
//!
//! Requests and reports cross as JSON text, written and read by the engine's own `JSON`, so that this door
//! reads a request exactly as every other door does: the same keys, the same numbers, the same sentences about
//! what is no request. `wasm/README.md` has what the alternative costs.

use js_sys::JSON;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use winver_core::report::DataStamp;

/// Answers one request with a report, as a plain object. Never throws: what is no request gives a report with
/// a WV9xx finding.
#[wasm_bindgen]
pub fn evaluate(request: &JsValue) -> JsValue {
    // `stringify` gives undefined for undefined, functions and symbols, and throws for a BigInt, a cycle and a
    // `toJSON` or getter that throws.
    let text = JSON::stringify(request).ok().and_then(|text| text.as_string());
    let report = match text {
        Some(text) => winver_core::evaluate_json(&text),
        None => winver_core::refuse("the request cannot be written as JSON"),
    };
    let report = serde_json::to_string(&report).unwrap_or_default();
    // A report is JSON by construction; the engine cannot fail to read it.
    JSON::parse(&report).unwrap_or(JsValue::UNDEFINED)
}

/// The version of winver: of the package, the core and the data.
#[wasm_bindgen]
pub fn version() -> String {
    DataStamp::current().version.to_owned()
}

/// The newest date of any row in the tables (`YYYY-MM-DD`).
#[wasm_bindgen(js_name = dataDate)]
pub fn data_date() -> String {
    DataStamp::current().as_of.to_owned()
}
