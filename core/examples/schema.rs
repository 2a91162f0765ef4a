//! Prints the JSON Schemas of `Request`, `Report` and `Settings`; `cargo xtask codegen` writes them to `docs/schema/`.

fn main() {
    let schemas = serde_json::json!({
        "request": schemars::schema_for!(winver_core::Request),
        "report": schemars::schema_for!(winver_core::Report),
        "settings": schemars::schema_for!(winver_core::request::Settings),
    });
    println!("{schemas:#}");
}
