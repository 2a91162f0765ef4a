//! Prints the pages of the findings in every language, by path; `cargo xtask codegen` writes them to
//! `docs/rules/`. They are what `explain` answers.

use std::collections::BTreeMap;

use winver_core::report::Outcome;
use winver_core::report::render::{Format, Options, render};
use winver_core::request::Explain;
use winver_core::{Report, Request, evaluate, languages};

fn main() {
    let mut pages = BTreeMap::new();
    for lang in languages() {
        // English pages stand at the top: they are the ones that findings and search engines lead to.
        let folder = if lang == "en" { String::new() } else { format!("{lang}/") };
        let all = explain(None, lang);
        if let Some(Outcome::Rules { rules, .. }) = &all.result {
            for rule in rules {
                pages
                    .insert(format!("{folder}{}.md", rule.code), page(&explain(Some(rule.code), lang), lang));
            }
        }
        pages.insert(format!("{folder}README.md"), page(&all, lang));
    }
    println!("{}", serde_json::json!(pages));
}

fn explain(code: Option<&str>, lang: &str) -> Report {
    let request = Explain { code: code.map(str::to_owned), today: None, lang: Some(lang.to_owned()) };
    evaluate(&Request::Explain(request))
}

fn page(report: &Report, lang: &str) -> String {
    render(report, Format::Markdown, &Options { lang: Some(lang), ..Options::default() })
}
