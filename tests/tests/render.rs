//! One snapshot a text format for a few reports; the terminal's width and colour are part of it.

use winver_core::report::render::{Format, Options, render};

const CASES: &[&str] = &[
    "check__server-2022-ltsc2019",
    "check__windows-11-25h2-ltsc2022-containerd-2.2",
    "identify__label-21h2",
    "inspect__build-not-pinned",
    "inspect__nodes-aks-2022-2025",
    "images__server-2022",
    "matrix__one-host",
    "matrix__editions-as-of",
    "matrix__timeline-21h1-20h2",
    "explain__by-code",
    "explain__pull-rule",
    "check__lang-nobody",
    "check__stale",
    "files__compose-older-than-host",
    "files__github-workflow",
    "releases__server",
];

/// The reports that are shown in the formats of continuous integration too.
const FINDINGS: &[&str] =
    &["files__compose-older-than-host", "files__github-workflow", "inspect__build-not-pinned"];

#[test]
fn every_format() {
    let cases = winver_tests::cases();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(winver_tests::root().join("snapshots"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for id in CASES {
            let case = cases.iter().find(|case| case.id == *id).unwrap_or_else(|| panic!("no case {id}"));
            let report = winver_core::evaluate_json(&case.request);
            for (name, format, color) in [
                ("table", Format::Table, false),
                ("color", Format::Table, true),
                ("wide", Format::Wide, false),
                ("markdown", Format::Markdown, false),
                ("yaml", Format::Yaml, false),
                ("sarif", Format::Sarif, false),
                ("junit", Format::Junit, false),
                ("github", Format::Github, false),
            ] {
                let for_machines = matches!(format, Format::Sarif | Format::Junit | Format::Github);
                if for_machines && !FINDINGS.contains(id) {
                    continue;
                }
                let text = render(&report, format, &Options { color, width: 100, lang: None });
                insta::assert_snapshot!(format!("render__{id}__{name}"), text);
            }
        }
    });
}
