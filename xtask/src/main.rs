//! `cargo xtask`: what cargo alone cannot do.

mod bench;
mod codegen;
#[path = "../../core/src/date.rs"]
#[allow(dead_code, reason = "shared with the core, which uses all of it")]
mod date;
#[path = "../../core/src/version/letters.rs"]
#[allow(dead_code, reason = "shared with the core, which uses all of it")]
mod letters;
mod npm;
mod peers;
mod policy;
mod size;
mod test;
mod web;
#[path = "../../core/src/version/words.rs"]
#[allow(dead_code, reason = "shared with the core, which uses all of it")]
mod words;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// What cargo alone cannot do.
#[derive(Parser)]
#[command(bin_name = "cargo xtask", disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Write the generated tables, messages and schemas.
    Codegen {
        /// Only say what is not current.
        #[arg(long)]
        check: bool,
    },
    /// Build the npm package: module, bindings and types.
    Npm {
        /// Only say which committed file is not current; builds no module.
        #[arg(long)]
        check: bool,
    },
    /// Build the policy modules into `target/policy`.
    Policy,
    /// Write the table of module sizes.
    Size {
        /// Only say what differs by more than 5 % or is over its budget.
        #[arg(long)]
        check: bool,
    },
    /// Measure the budgets beside their peers.
    Bench,
    /// Build the page with the npm package in it, and say what it weighs.
    Web,
    /// Build the real systems that the tests run against into `target/peers/bin`.
    Peers {
        /// Only these; all without a name.
        names: Vec<String>,
    },
    /// Run every tier of tests.
    Test {
        /// Only the tiers whose name contains this.
        only: Option<String>,
    },
}

fn main() -> ExitCode {
    let root = root();
    let done = match Cli::parse().task {
        Task::Codegen { check } => codegen::run(&root, check),
        Task::Npm { check } => npm::run(&root, check),
        Task::Policy => policy::run(&root),
        Task::Size { check } => size::run(&root, check),
        Task::Bench => bench::run(&root),
        Task::Web => web::run(&root),
        Task::Peers { names } => peers::build_named(&root, &names),
        Task::Test { only } => test::run(&root, only.as_deref()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

/// The root of the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}
