//! Random requests, made from seeds by mutation, against what must hold for every report.
//!
//! ```sh
//! cargo run --release --manifest-path tests/fuzz/Cargo.toml -- identify --minutes 10 [--seed 1]
//! ```
//!
//! Coverage-blind: the mutations know the shape of the input instead. A failure prints the request as one line of
//! JSON, which is a case for `tests/cases/`, and ends with exit code 1.

mod mutate;
mod properties;
mod target;

use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use mutate::Random;
use target::Target;

fn main() -> ExitCode {
    match run() {
        Ok(count) => {
            println!("{count} requests, nothing found");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<u64, String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let usage = "usage: winver-fuzz identify|reference|tag|index [--minutes N] [--seed N]";
    let name = arguments.first().ok_or(usage)?;
    let target = Target::parse(name).ok_or(usage)?;
    let option = |name: &str, default: f64| match arguments.iter().position(|argument| argument == name) {
        None => Ok(default),
        Some(at) => arguments.get(at + 1).and_then(|value| value.parse().ok()).ok_or(usage),
    };
    let time = Duration::from_secs_f64(option("--minutes", 10.0)? * 60.0);
    let seed = option("--seed", 1.0)? as u64;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(name);
    let seeds = seeds(&folder, target == Target::Index)?;
    println!("{name}: {} seeds, {} s, seed {seed}", seeds.len(), time.as_secs());
    let (mut random, started, mut count) = (Random::new(seed), Instant::now(), 0_u64);
    // Every seed as it is first.
    for input in &seeds {
        check(target, input)?;
        count += 1;
    }
    while started.elapsed() < time {
        for _ in 0..256 {
            let input = target.mutated(&seeds, &mut random);
            check(target, &input)?;
            count += 1;
        }
    }
    Ok(count)
}

fn check(target: Target, input: &str) -> Result<(), String> {
    for request in target.requests(input) {
        let asked = request.clone();
        let checked = std::panic::catch_unwind(move || properties::hold(&asked));
        checked
            .map_err(|_| "it panicked".to_owned())
            .and_then(|held| held)
            .map_err(|message| format!("{message}\n{request}"))?;
    }
    Ok(())
}

/// The seeds of a target: a line each, or for documents a file each.
fn seeds(folder: &Path, documents: bool) -> Result<Vec<String>, String> {
    let fail = |e: std::io::Error| format!("{}: {e}", folder.display());
    let mut paths: Vec<_> =
        std::fs::read_dir(folder).map_err(fail)?.filter_map(Result::ok).map(|entry| entry.path()).collect();
    paths.sort();
    let mut seeds = Vec::new();
    for path in paths {
        let text = std::fs::read_to_string(&path).map_err(fail)?;
        if documents {
            seeds.push(text);
        } else {
            // A line is a JSON string, so that line ends and marks can stand in it.
            for line in text.lines() {
                seeds.push(
                    serde_json::from_str(line).map_err(|e| format!("{}: {e}: {line}", path.display()))?,
                );
            }
        }
    }
    if seeds.is_empty() {
        return Err(format!("{}: no seeds", folder.display()));
    }
    Ok(seeds)
}
