//! The matrix cell by cell: every edition against its table, and every table that a page of the seeds prints
//! against the edition of its day.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use winver_core::Value;

/// `host x image, isolation` and what is said of it.
type Cells = BTreeMap<String, String>;

fn report(request: &str) -> Value<'static> {
    let text = serde_json::to_string(&winver_core::evaluate_json(request)).expect("JSON");
    serde_json::from_str::<Value<'_>>(&text).expect("JSON").into_owned()
}

/// The cells of a matrix report, in its order.
fn printed(request: &str) -> Vec<(String, String)> {
    let report = report(request);
    let hosts = report.at("/result/hosts").unwrap_or_else(|| panic!("{request}: no table")).items();
    let mut cells = Vec::new();
    for host in hosts {
        let name = host.text("host").expect("a host");
        for image in host.get("images").expect("images").items() {
            for isolation in ["hyperv", "process"] {
                let cell = format!("{name} x {}, {isolation}", image.text("image").expect("an image"));
                cells.push((cell, image.text(isolation).expect("a status").to_owned()));
            }
        }
    }
    cells
}

fn csv(path: &Path) -> Vec<BTreeMap<String, String>> {
    let text = fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(|row| row.unwrap_or_else(|e| panic!("{}: {e}", path.display()))).collect()
}

/// What is compiled is what the table says: the same cells, in the same order.
#[test]
fn every_edition_is_its_table() {
    let rows = csv(&winver_tests::root().join("../core/data/matrix.csv"));
    let list = report(r#"{"operation":"matrix","view":"editions"}"#);
    let editions = list.at("/result/editions").expect("editions").items();
    assert_eq!(editions.len(), 36);
    let named: BTreeSet<&str> = rows.iter().map(|row| row["edition"].as_str()).collect();
    assert_eq!(named, editions.iter().map(|row| row.text("edition").expect("an id")).collect());
    for id in named {
        let status = |word: &str| match word {
            "yes" => "supported",
            "preview" => "preview",
            "no" => "unsupported",
            _ => "undocumented",
        };
        let of_edition = rows.iter().filter(|row| row["edition"] == id);
        let mut wanted: Vec<(String, String)> = Vec::new();
        for row in of_edition {
            for isolation in ["hyperv", "process"] {
                let cell = format!("{} x {}, {isolation}", row["host"], row["image"]);
                wanted.push((cell, status(&row[isolation]).to_owned()));
            }
        }
        // The table keeps a host's rows together; which host came first on the page is its order too.
        assert_eq!(printed(&format!(r#"{{"operation":"matrix","edition":"{id}"}}"#)), wanted, "edition {id}");
    }
}

/// Every cell that differs is named in the case's `why.txt`, and no other.
#[test]
fn every_table_of_the_seeds_is_reproduced() {
    let mut tables = 0;
    for case in winver_tests::cases() {
        let path = case.folder.join("cells.csv");
        if !path.exists() {
            continue;
        }
        tables += 1;
        let seed: Cells = csv(&path)
            .into_iter()
            .map(|row| {
                (format!("{} x {}, {}", row["host"], row["image"], row["isolation"]), row["status"].clone())
            })
            .collect();
        let ours: Cells = printed(&case.request).into_iter().collect();
        let host = |cell: &str| cell.split(" x ").next().unwrap_or_default().to_owned();
        let hosts: BTreeSet<String> = seed.keys().map(|cell| host(cell)).collect();
        let differing: BTreeSet<String> = seed
            .keys()
            .chain(ours.keys())
            .filter(|cell| seed.get(*cell) != ours.get(*cell))
            // A host that the page does not have at all is one difference.
            .map(|cell| if hosts.contains(&host(cell)) { cell.clone() } else { host(cell) })
            .collect();
        let why = fs::read_to_string(case.folder.join("why.txt")).expect("why.txt");
        let explained: BTreeSet<String> = why
            .lines()
            .skip(1)
            .map(|line| line.split_once(": ").unwrap_or_else(|| panic!("{}: {line}", case.id)).0.to_owned())
            .collect();
        assert_eq!(differing, explained, "{}: cells that differ, and those that why.txt explains", case.id);
    }
    assert_eq!(tables, 4, "the pages of the seeds with a matrix");
}
