//! The corpus in the native library: the only runner that may write snapshots.

#[test]
fn every_case() {
    let cases = winver_tests::cases();
    let answers: Vec<String> = cases
        .iter()
        .map(|case| {
            serde_json::to_string(&winver_core::evaluate_json(&case.request)).expect("a report is JSON")
        })
        .collect();
    winver_tests::compare("core", &cases, &answers);
}
