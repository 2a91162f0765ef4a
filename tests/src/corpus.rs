//! The corpus, and comparing answers.

use std::io::Write as _;
use std::path::Path;

use winver_core::Value;

use crate::cases::{Case, cases_in};

/// The folder of this crate, `tests/`.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every case, by name.
///
/// # Panics
/// When a case is not complete.
pub fn cases() -> Vec<Case> {
    cases_in(&root().join("cases"))
}

/// Compares what a door answered with what the core answers, byte for byte, and with the snapshots.
///
/// `answers` holds one report a case, as one line of JSON, in the order of `cases`.
///
/// # Panics
/// When an answer is missing or differs.
pub fn compare(door: &str, cases: &[Case], answers: &[String]) {
    assert_eq!(answers.len(), cases.len(), "{door} answered {} of {} cases", answers.len(), cases.len());
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(root().join("snapshots"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (case, answer) in cases.iter().zip(answers) {
            let expected = winver_core::evaluate_json(&case.request);
            let expected = serde_json::to_string(&expected).expect("a report is JSON");
            assert_eq!(*answer, expected, "{door} differs from the core in {}", case.id);
            let tree: Value<'_> = serde_json::from_str(answer).expect("a report is JSON");
            let pretty = serde_json::to_string_pretty(&tree).expect("a report is JSON");
            insta::assert_snapshot!(case.id.as_str(), pretty);
        }
    });
}

/// Says that a tier did not run, and fails where everything must run (`CI=true`).
///
/// # Panics
/// Under CI.
pub fn skip(tier: &str, reason: &str) {
    // Past libtest, which keeps what a passing test prints to itself.
    let _ = writeln!(std::io::stderr(), "SKIPPED {tier}: {reason}");
    let ci = std::env::var("CI").is_ok_and(|value| value == "true");
    assert!(!ci, "{tier} must run under CI: {reason}");
}
