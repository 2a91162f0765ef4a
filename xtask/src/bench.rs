//! `cargo xtask bench`: the budgets, measured, beside their named peers in the same run.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A budget: what is measured, how much it may take, and the peer that does the same.
struct Budget {
    what: &'static str,
    bench: &'static str,
    nanoseconds: Option<f64>,
    peer: Option<(&'static str, &'static str)>,
}

const BUDGETS: &[Budget] = &[
    Budget {
        what: "check, parsed",
        bench: "check_parsed",
        nanoseconds: Some(20.0),
        peer: Some(("containerd/platforms, matcher built before", "BenchmarkMatch/older")),
    },
    Budget {
        what: "check, from strings",
        bench: "check_from_strings",
        nanoseconds: Some(300.0),
        peer: Some(("containerd/platforms, from two strings", "BenchmarkFromStrings/older")),
    },
    Budget { what: "check, JSON to report JSON", bench: "check_report_json", nanoseconds: None, peer: None },
    Budget { what: "identify, the hard strings", bench: "identify_corpus", nanoseconds: None, peer: None },
    Budget {
        what: "identify, as pasted",
        bench: "identify_pasted",
        // 200 MB/s of the 2,237 bytes of `pasted.txt`.
        nanoseconds: Some(11_185.0),
        peer: None,
    },
    Budget {
        what: "diagnose, 8 MiB, nothing",
        bench: "diagnose_nothing",
        // 500 MB/s.
        nanoseconds: Some(16_777_216.0),
        peer: None,
    },
    Budget { what: "review of 2.4 KB", bench: "review_2400_bytes", nanoseconds: Some(5000.0), peer: None },
];

/// Runs the benches and prints one line a budget.
///
/// # Errors
/// When a bench does not build or run.
pub(crate) fn run(root: &Path) -> Result<(), String> {
    eprintln!("cargo bench --package winver-core");
    let ours = output(Command::new(env!("CARGO")).current_dir(root).args([
        "bench",
        "--quiet",
        "--package",
        "winver-core",
    ]))?;
    let folder = root.join("tests/peers/platforms");
    eprintln!("go test -bench . (tests/peers/platforms)");
    let theirs = output(Command::new("go").current_dir(&folder).args(["test", "-bench", ".", "-count", "3"]));
    let theirs = theirs.unwrap_or_else(|message| {
        eprintln!("SKIPPED peer: {message}");
        String::new()
    });
    println!("{:<30} {:>12} {:>12}  peer", "", "median", "budget");
    for budget in BUDGETS {
        let median =
            divan_median(&ours, budget.bench).ok_or_else(|| format!("{} was not measured", budget.bench))?;
        let limit = budget.nanoseconds.map_or_else(|| "-".to_owned(), time);
        let peer = budget.peer.map_or_else(String::new, |(name, bench)| match go_median(&theirs, bench) {
            Some(nanoseconds) => format!("{} {name}", time(nanoseconds)),
            None => format!("not measured: {name}"),
        });
        let throughput = throughput(&ours, budget.bench).unwrap_or_default();
        println!("{:<30} {:>12} {:>12}  {peer}{throughput}", budget.what, time(median), limit);
    }
    let own = divan_cell(&ours, "diagnose_200_mb", 0).ok_or("diagnose_200_mb was not measured")?;
    println!("{:<30} {:>12}", "diagnose, 200 MB, best", speed(own));
    match literal_search(root) {
        Ok(peers) => {
            for (peer, nanoseconds) in peers {
                let ratio = nanoseconds / own;
                println!("{:<30} {:>12} {:>12}  winver: {ratio:.2} of it", peer, speed(nanoseconds), "");
            }
        }
        Err(message) => eprintln!("SKIPPED peer: {message}"),
    }
    println!();
    // What is said of three sizes of a text, as it is.
    for line in ours.lines().skip_while(|line| !line.starts_with("scale ")) {
        println!("{line}");
    }
    Ok(())
}

/// The release of ripgrep that winver is held against.
const RIPGREP: &str = "ripgrep@15.2.0";

/// So many bytes are searched.
const LOG: usize = 200_000_000;

/// How long ripgrep takes for the words of every pattern in the text of the bench `diagnose_200_mb`, its start
/// included, the best of seven runs each: as they are written, and in either case, as winver reads them.
fn literal_search(root: &Path) -> Result<Vec<(&'static str, f64)>, String> {
    let mut words = Vec::new();
    for table in ["signatures", "readings"] {
        let table = root.join(format!("core/data/{table}.toml"));
        let table = std::fs::read_to_string(&table).map_err(|e| format!("{}: {e}", table.display()))?;
        let patterns = table.lines().filter_map(|line| line.strip_prefix("pattern = \"")?.strip_suffix('"'));
        // Of what stands between gaps the longest: the first word of some stands in this text, too.
        let longest =
            |pattern: &str| pattern.split(['{', '}', '^']).max_by_key(|part| part.len()).map(str::to_owned);
        words.extend(patterns.filter_map(longest));
    }
    let line = "I1121 10:00:00.123456    1234 reconciler.go:224] operationExecutor.VerifyControllerAttachedVolume \
                started for volume data (UniqueName: csi-0a1b2c3d) pod web-5d4f8c7b9 (UID: 7c1f9a52-6f0e) shop\n";
    let folder = root.join("target/bench");
    std::fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
    let (stems, log) = (folder.join("stems.txt"), folder.join("log.txt"));
    std::fs::write(&stems, words.join("\n")).map_err(|e| e.to_string())?;
    std::fs::write(&log, line.repeat(LOG / line.len())).map_err(|e| e.to_string())?;
    let ripgrep = ripgrep(root)?;
    let mut taken = Vec::new();
    for (name, options) in [("rg -F, 200 MB, best", &["-c"][..]), ("rg -F -i, 200 MB, best", &["-c", "-i"])] {
        let mut best = f64::INFINITY;
        for _ in 0..7 {
            let started = std::time::Instant::now();
            let mut search = Command::new(&ripgrep);
            let found = search.args(options).args(["-F", "-f"]).arg(&stems).arg(&log).output();
            let nanoseconds = started.elapsed().as_secs_f64() * 1e9;
            // It ends with 1 where it finds nothing.
            match found.map_err(|e| e.to_string())?.status.code() {
                Some(1) => best = best.min(nanoseconds),
                code => return Err(format!("rg ended with {code:?} instead of finding nothing")),
            }
        }
        taken.push((name, best));
    }
    Ok(taken)
}

/// ripgrep, built once into `target/peers`.
fn ripgrep(root: &Path) -> Result<PathBuf, String> {
    let (to, name) = (root.join("target/peers"), format!("rg{}", std::env::consts::EXE_SUFFIX));
    let program = to.join("bin").join(name);
    if !program.exists() {
        eprintln!("cargo install {RIPGREP}");
        let build = root.join("target/peers/build");
        let mut install = Command::new(env!("CARGO"));
        install
            .args(["install", "--quiet", "--locked", RIPGREP, "--root"])
            .arg(&to)
            .arg("--target-dir")
            .arg(build);
        output(&mut install)?;
    }
    Ok(program)
}

fn output(command: &mut Command) -> Result<String, String> {
    let output = command.output().map_err(|e| format!("{}: {e}", command.get_program().display()))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(String::from_utf8_lossy(&output.stderr).into_owned())
}

/// The median.
fn divan_median(text: &str, bench: &str) -> Option<f64> {
    divan_cell(text, bench, 2)
}

/// A column of divan's table, in nanoseconds: fastest, behind the name; slowest, median, mean.
fn divan_cell(text: &str, bench: &str, column: usize) -> Option<f64> {
    let line = text.lines().find(|line| line.contains(bench))?;
    let (_, cells) = line.split_once(bench)?;
    let cell = cells.split('│').nth(column)?.trim();
    let (number, unit) = cell.split_once(' ')?;
    let factor = match unit {
        "ps" => 0.001,
        "ns" => 1.0,
        "µs" => 1e3,
        "ms" => 1e6,
        "s" => 1e9,
        _ => return None,
    };
    Some(number.parse::<f64>().ok()? * factor)
}

/// The bytes a second that divan prints under a bench that counts them.
fn throughput(text: &str, bench: &str) -> Option<String> {
    let below = text.lines().skip_while(|line| !line.contains(bench)).nth(1)?;
    let cell = below.split('│').filter(|cell| cell.contains("B/s")).nth(2)?.trim();
    Some(cell.to_owned())
}

/// The median of a Go benchmark's runs.
fn go_median(text: &str, bench: &str) -> Option<f64> {
    let mut runs: Vec<f64> = text
        .lines()
        .filter(|line| line.starts_with(bench))
        .filter_map(|line| line.split_whitespace().nth(2)?.parse().ok())
        .collect();
    runs.sort_by(f64::total_cmp);
    runs.get(runs.len() / 2).copied()
}

fn time(nanoseconds: f64) -> String {
    if nanoseconds < 1000.0 {
        format!("{nanoseconds:.1} ns")
    } else {
        format!("{:.2} us", nanoseconds / 1000.0)
    }
}

/// Bytes of the log a second.
fn speed(nanoseconds: f64) -> String {
    format!("{:.0} MB/s", LOG as f64 * 1e3 / nanoseconds)
}
