//! The npm module: the core's one door for JavaScript.
//!
//! A request comes in as JSON text, written by the engine's own `JSON`, so that this door reads it exactly as
//! every other door does, and a cycle or a nesting of thousands is refused rather than followed. A report goes
//! out as a plain object, made by serde-wasm-bindgen without a text in between. `wasm/README.md` has what the
//! alternatives cost.

use std::borrow::Cow;

use js_sys::JSON;
use serde::Serialize as _;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::{JsError, JsValue, wasm_bindgen};
use winver_core::Operations;
use winver_core::report::DataStamp;

/// What this module answers.
const OPERATIONS: Operations = if cfg!(feature = "everything") { Operations::ALL } else { Operations::CHECK };

/// Answers one request with a report, as a plain object. Never throws: what is no request gives a report with
/// a WV9xx finding. The request's `text` may be handed over beside it: one of many megabytes is then not written as JSON
/// and read again.
#[wasm_bindgen]
pub fn evaluate(request: &JsValue, text: Option<String>) -> JsValue {
    // `stringify` gives undefined for undefined, functions and symbols, and throws for a BigInt, a cycle, a
    // nesting of thousands, and a `toJSON` or getter that throws.
    let request = JSON::stringify(request).ok().and_then(|request| request.as_string());
    let report = match request {
        Some(request) => OPERATIONS.evaluate_json_and_text(&well_formed(&request), text),
        None => winver_core::refuse("it cannot be written as JSON"),
    };
    // Objects rather than maps and null rather than undefined: what `JSON.stringify` makes of it are the bytes
    // of every other door. A report holds nothing that could not be written.
    report.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::UNDEFINED)
}

/// Strings of JavaScript can hold half of a surrogate pair, which no UTF-8 text can. `stringify` writes it as an
/// escape, and here it becomes U+FFFD, as it does wherever the platform itself takes a string.
fn well_formed(text: &str) -> Cow<'_, str> {
    // The one thing that `stringify` escapes from there on: U+D800 to U+DFFF, and only without its other half.
    if !text.contains("\\ud") {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, escape)) = rest.find('\\').and_then(|at| rest.split_at_checked(at)) {
        let length = if escape.starts_with("\\u") { 6 } else { 2 };
        let (escape, after) = escape.split_at_checked(length).unwrap_or((escape, ""));
        out.push_str(before);
        out.push_str(if escape.starts_with("\\ud") { "\u{fffd}" } else { escape });
        rest = after;
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// The version of winver: of the package, the core and the data.
#[wasm_bindgen]
pub fn version() -> String {
    DataStamp::current().version.to_owned()
}

/// Makes a language known, from its pack, and gives its tag.
///
/// # Errors
/// When the text is no pack of this version; the sentence says why.
#[wasm_bindgen(js_name = installLanguage)]
pub fn install_language(pack: String) -> Result<String, JsError> {
    Ok(winver_core::install_language(pack)?.to_owned())
}

/// The languages of messages that are installed, as BCP 47 tags, with a space between: a list would bring its own glue.
#[wasm_bindgen]
pub fn languages() -> String {
    winver_core::languages().join(" ")
}

/// The newest date of any row in the tables (`YYYY-MM-DD`).
#[wasm_bindgen(js_name = dataDate)]
pub fn data_date() -> String {
    DataStamp::current().as_of.to_owned()
}
