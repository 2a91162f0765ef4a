//! `cargo xtask size`: what every wasm module weighs, as a committed table.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;

/// The committed table.
const TABLE: &str = "docs/SIZE.md";

/// The modules of the npm package, as it ships them.
const NPM: [Module; 2] = [
    Module { name: "npm/winver_bg.wasm", raw: 350_000, brotli: Some(130_000) },
    Module { name: "npm/check_bg.wasm", raw: 350_000, brotli: Some(130_000) },
];

/// What a policy module may weigh; a gatekeeper loads it from disk, so only the raw size counts.
const POLICY_RAW: u64 = 300_000;

const HEAD: &str = "# Sizes

Written by `cargo xtask size`. `cargo xtask size --check` fails when a module weighs 5 % more or less than
here. Budgets that are not met are marked. All figures are bytes: raw as shipped, gzip at level 9, Brotli at quality 11.

| module | raw | gzip | Brotli | budget |
|---|---:|---:|---:|---|
";

/// A module and its budget.
struct Module {
    /// Its name in the table.
    name: &'static str,
    /// Most bytes as shipped.
    raw: u64,
    /// Most bytes as Brotli.
    brotli: Option<u64>,
}

/// A line of the table.
#[derive(Clone, PartialEq)]
struct Row {
    name: String,
    raw: u64,
    gzip: u64,
    brotli: u64,
    budget: String,
}

/// Writes the table, or with `check` compares with it. A module that is not built keeps its line.
///
/// # Errors
/// When nothing is built, and with `check` when a module has changed by more than 5 %. A module over its budget
/// is said in the table and on every run, and may not grow.
pub(crate) fn run(root: &Path, check: bool) -> Result<(), String> {
    let (mut over, mut wrong) = (Vec::new(), Vec::new());
    let built = measure(root, &mut over)?;
    if built.is_empty() {
        return Err("no module is built, run `cargo xtask npm`".to_owned());
    }
    let path = root.join(TABLE);
    let committed = parse(&fs::read_to_string(&path).unwrap_or_default());
    if check {
        for row in &built {
            match committed.iter().find(|old| old.name == row.name) {
                Some(old) => wrong.extend(drift(old, row)),
                None => wrong.push(format!("{} is not in {TABLE}, run `cargo xtask size`", row.name)),
            }
        }
    }
    let mut rows = built.clone();
    for old in committed {
        if !built.iter().any(|row| row.name == old.name) {
            eprintln!("{}: not built, not measured", old.name);
            rows.push(old);
        }
    }
    rows.sort_by(|a, b| a.name.cmp(&b.name));
    let text = table(&rows);
    if !check && fs::read_to_string(&path).ok().as_deref() != Some(text.as_str()) {
        fs::write(&path, &text).map_err(|e| format!("{TABLE}: {e}"))?;
        eprintln!("wrote {TABLE}");
    }
    if check && !wrong.is_empty() {
        return Err(wrong.join("\n       "));
    }
    over.iter().for_each(|line| println!("OVER BUDGET {line}"));
    Ok(())
}

/// Every module that is built.
fn measure(root: &Path, wrong: &mut Vec<String>) -> Result<Vec<Row>, String> {
    let mut rows = Vec::new();
    for module in &NPM {
        if let Ok(bytes) = fs::read(root.join("wasm").join(module.name)) {
            rows.push(weigh(module.name, &bytes, module.raw, module.brotli, wrong)?);
        }
    }
    let policies = fs::read_dir(root.join("target/policy")).into_iter().flatten().flatten();
    for path in
        policies.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|e| e == "wasm"))
    {
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        let bytes = fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        rows.push(weigh(&format!("policy/{file}"), &bytes, POLICY_RAW, None, wrong)?);
    }
    Ok(rows)
}

fn weigh(
    name: &str,
    bytes: &[u8],
    raw: u64,
    brotli: Option<u64>,
    wrong: &mut Vec<String>,
) -> Result<Row, String> {
    let failed = |e: std::io::Error| format!("{name}: {e}");
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(bytes).map_err(failed)?;
    let gzip = gzip.finish().map_err(failed)?;
    let mut small = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut small, &parameters).map_err(failed)?;
    let mut budget = format!("{} raw", grouped(raw));
    if let Some(brotli) = brotli {
        let _ = write!(budget, ", {} Brotli", grouped(brotli));
    }
    let is_over = bytes.len() as u64 > raw || brotli.is_some_and(|most| small.len() as u64 > most);
    if is_over {
        budget.push_str(", **not met**");
    }
    let row = Row {
        name: name.to_owned(),
        raw: bytes.len() as u64,
        gzip: gzip.len() as u64,
        brotli: small.len() as u64,
        budget,
    };
    if is_over {
        let (raw, brotli) = (grouped(row.raw), grouped(row.brotli));
        wrong.push(format!("{name} is over its budget: {raw} raw, {brotli} Brotli of {}", row.budget));
    }
    Ok(row)
}

/// What has changed by more than 5 %.
fn drift(old: &Row, new: &Row) -> Vec<String> {
    let columns =
        [("raw", old.raw, new.raw), ("gzip", old.gzip, new.gzip), ("Brotli", old.brotli, new.brotli)];
    columns
        .into_iter()
        .filter(|(_, old, new)| old.abs_diff(*new) * 20 > *old)
        .map(|(column, was, is)| {
            let (was, is) = (grouped(was), grouped(is));
            format!(
                "{} is {is} bytes {column}, {was} in {TABLE}; if that is meant, run `cargo xtask size`",
                new.name
            )
        })
        .collect()
}

fn table(rows: &[Row]) -> String {
    let mut text = HEAD.to_owned();
    for Row { name, raw, gzip, brotli, budget } in rows {
        let (raw, gzip, brotli) = (grouped(*raw), grouped(*gzip), grouped(*brotli));
        let _ = writeln!(text, "| `{name}` | {raw} | {gzip} | {brotli} | {budget} |");
    }
    text
}

fn parse(text: &str) -> Vec<Row> {
    let number = |cell: &str| cell.replace(',', "").parse().ok();
    let row = |line: &str| {
        let cells: Vec<&str> = line.strip_prefix("| `")?.strip_suffix(" |")?.split(" | ").collect();
        let [name, raw, gzip, brotli, budget] = cells.as_slice() else { return None };
        Some(Row {
            name: name.strip_suffix('`')?.to_owned(),
            raw: number(raw)?,
            gzip: number(gzip)?,
            brotli: number(brotli)?,
            budget: (*budget).to_owned(),
        })
    };
    text.lines().filter_map(row).collect()
}

/// `1234567` as `1,234,567`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_can_be_read_back() {
        let row = Row {
            name: "npm/x.wasm".to_owned(),
            raw: 1_234_567,
            gzip: 999,
            brotli: 1_000,
            budget: "250,000 raw, 130,000 Brotli".to_owned(),
        };
        assert!(parse(&table(std::slice::from_ref(&row))) == [row]);
    }

    #[test]
    fn five_per_cent_is_allowed() {
        let row = |raw| Row { name: String::new(), raw, gzip: 100, brotli: 100, budget: String::new() };
        assert!(drift(&row(100), &row(105)).is_empty());
        assert_eq!(drift(&row(100), &row(106)).len(), 1);
        assert_eq!(drift(&row(100), &row(94)).len(), 1);
    }
}
