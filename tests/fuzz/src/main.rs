//! Random requests, made from seeds by mutation, against what must hold for every report.
//!
//! ```sh
//! cargo run --release --manifest-path tests/fuzz/Cargo.toml -- compose --minutes 10 [--seed 1]
//! cargo run --release --manifest-path tests/fuzz/Cargo.toml -- all --requests 20000
//! ```
//!
//! Coverage-blind: the mutations know the shape of the input instead. A failure prints the request as one line of
//! JSON, which is a case for `tests/cases/`, and ends with exit code 1. `replay` reads such lines from stdin and, with
//! `--show`, prints the reports.

mod memory;
mod mutate;
mod properties;
mod seeds;
mod target;
mod watch;

use std::io::Read as _;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use mutate::{Pool, Random};
use serde_json::Value;
use target::Target;

const USAGE: &str =
    "usage: winver-fuzz TARGET|all [--minutes N | --requests N] [--seed N], or winver-fuzz replay [--show]";

/// When to stop.
enum Until {
    Time(Duration),
    Requests(u64),
}

fn main() -> ExitCode {
    watch::start();
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
    let usage = || format!("{USAGE}\ntargets: {}", Target::ALL.map(Target::name).join(", "));
    let name = arguments.first().ok_or_else(usage)?;
    if name == "replay" {
        return replay(arguments.iter().any(|argument| argument == "--show"));
    }
    let option = |name: &str| match arguments.iter().position(|argument| argument == name) {
        None => Ok(None),
        Some(at) => {
            arguments.get(at + 1).and_then(|value| value.parse::<f64>().ok()).ok_or_else(usage).map(Some)
        }
    };
    let minutes = option("--minutes")?;
    let until = match option("--requests")? {
        Some(requests) => Until::Requests(requests as u64),
        None => Until::Time(Duration::from_secs_f64(minutes.unwrap_or(10.0) * 60.0)),
    };
    let seed = option("--seed")?.unwrap_or(1.0) as u64;
    let targets: Vec<Target> = match Target::parse(name) {
        Some(target) => vec![target],
        None if name == "all" => Target::ALL.to_vec(),
        None => return Err(usage()),
    };
    let mut count = 0;
    for target in targets {
        let of_target =
            fuzz(target, &until, seed).map_err(|message| format!("{}: {message}", target.name()))?;
        println!("{}: {of_target} requests", target.name());
        count += of_target;
    }
    Ok(count)
}

fn fuzz(target: Target, until: &Until, seed: u64) -> Result<u64, String> {
    let seeds = seeds::of(target)?;
    let pool = Pool::of(&seeds);
    let (mut random, started, mut count) = (Random::new(seed), Instant::now(), 0_u64);
    // Every seed as it is first.
    for input in &seeds {
        count += check(target, input)?;
    }
    let goes_on = |count: u64| match until {
        Until::Time(time) => started.elapsed() < *time,
        Until::Requests(requests) => count < *requests,
    };
    while goes_on(count) {
        for _ in 0..64 {
            let input = target.mutated(&seeds, &pool, &mut random);
            count += check(target, &input)?;
        }
    }
    Ok(count)
}

/// How many requests were asked about an input, all of which were answered as they must be.
fn check(target: Target, input: &Value) -> Result<u64, String> {
    let requests = target.requests(input);
    for request in &requests {
        hold(request)?;
    }
    Ok(requests.len() as u64)
}

fn hold(request: &Value) -> Result<(), String> {
    let text = request.to_string();
    watch::asked(&text);
    let checked = std::panic::catch_unwind(|| properties::hold(request, &text));
    checked
        .map_err(|_| "it panicked".to_owned())
        .and_then(|held| held)
        .map_err(|message| format!("{message}\n{text}"))
}

/// Asks again what failed before.
fn replay(show: bool) -> Result<u64, String> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).map_err(|e| e.to_string())?;
    let mut count = 0;
    for line in text.lines().filter(|line| line.starts_with('{')) {
        let request = serde_json::from_str(line).map_err(|e| e.to_string())?;
        if show {
            let report = winver_core::evaluate_json(line);
            println!("{}", serde_json::to_string_pretty(&report).map_err(|e| e.to_string())?);
        }
        hold(&request)?;
        count += 1;
    }
    Ok(count)
}
