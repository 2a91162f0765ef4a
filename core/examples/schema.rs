//! Prints the JSON Schemas of `Request`, `Report` and `Settings`; `cargo xtask codegen` writes them to
//! `docs/schema/`.

use schemars::generate::SchemaSettings;

fn main() {
    // A request is read and a report is written: what a report may leave out is not required.
    let written = || SchemaSettings::draft2020_12().for_serialize().into_generator();
    let schemas = serde_json::json!({
        "request": schemars::schema_for!(winver_core::Request),
        "report": written().into_root_schema_for::<winver_core::Report>(),
        "settings": schemars::schema_for!(winver_core::request::Settings),
    });
    println!("{schemas:#}");
}
