//! `cargo xtask`: what cargo alone cannot do.

mod codegen;
#[path = "../../core/src/date.rs"]
#[allow(dead_code, reason = "shared with the core, which uses all of it")]
mod date;

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
}

fn main() -> ExitCode {
    let root = root();
    let done = match Cli::parse().task {
        Task::Codegen { check } => codegen::run(&root, check),
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
