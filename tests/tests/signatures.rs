//! Every row of `signatures.toml` and `hresults.toml` says what it is said to say, alone in a text.

use std::fs;

use winver_core::Value;

/// The rows of a table of `core/data`.
fn rows(file: &str, key: &str) -> Vec<toml::Table> {
    let path = winver_tests::root().join("../core/data").join(file);
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let table: toml::Table = text.parse().unwrap_or_else(|e| panic!("{file}: {e}"));
    let rows = table[key].as_array().expect("rows");
    rows.iter().map(|row| row.as_table().expect("a row").clone()).collect()
}

/// The causes that are found in a text, and how sure they are.
fn causes(text: &str) -> Vec<(String, String)> {
    let request = Value::object([
        ("operation", Value::from("diagnose".to_owned())),
        ("text", Value::from(text.to_owned())),
    ]);
    let request = serde_json::to_string(&request).expect("a request is JSON");
    let answer = serde_json::to_string(&winver_core::evaluate_json(&request)).expect("a report is JSON");
    let report: Value<'_> = serde_json::from_str(&answer).expect("a report is JSON");
    let found = report.get("result").and_then(|result| result.get("causes")).map(Value::items);
    let field = |cause: &Value<'_>, key| cause.text(key).unwrap_or_default().to_owned();
    found.unwrap_or_default().iter().map(|cause| (field(cause, "name"), field(cause, "confidence"))).collect()
}

/// What is wrong with what is said of `text`, if anything.
fn wrong(text: &str, cause: &str, sure: &str) -> Option<String> {
    let found = causes(text);
    let sure = if sure == "fallback" { "possible" } else { sure };
    let right = match cause {
        "none" => found.is_empty(),
        _ => found.iter().any(|(name, said)| name == cause && said == sure),
    };
    (!right).then(|| format!("'{text}' is {sure} {cause}, not {found:?}"))
}

#[test]
fn every_signature_is_recognised() {
    let rows = rows("signatures.toml", "signature");
    let wrong: Vec<String> = rows
        .iter()
        .filter_map(|row| {
            let field = |key: &str| row[key].as_str().expect("a text");
            let text = field("pattern").replace('^', "").replace("{*}", " something ");
            let text = text.replace("{host}", "10.0.17763").replace("{image}", "10.0.20348");
            let text = text.replace("{reference}", "example.com/app:1");
            wrong(&text, field("cause"), field("sure"))
        })
        .collect();
    assert!(rows.len() > 200, "{} signatures", rows.len());
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

#[test]
fn every_result_code_is_recognised_in_every_form() {
    let rows = rows("hresults.toml", "hresult");
    let mut wrongs = Vec::new();
    for row in &rows {
        let code = u32::try_from(row["code"].as_integer().expect("a number")).expect("a code");
        let (cause, sure) =
            (row["cause"].as_str().expect("a cause"), row["sure"].as_str().expect("a certainty"));
        let texts = if code < 0x1_0000 {
            vec![format!("failure in a Windows system call: Vorgang nicht möglich. ({code:#x})")]
        } else {
            let signed = code.cast_signed();
            vec![format!("it ended. ({code:#x})"), format!("exit code {code}"), format!("exit code {signed}")]
        };
        wrongs.extend(texts.iter().filter_map(|text| wrong(text, cause, sure)));
    }
    assert!(wrongs.is_empty(), "{}:\n{}", wrongs.len(), wrongs.join("\n"));
}
