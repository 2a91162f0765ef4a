//! `kubectl winver`: will this Windows container image run on this host, and if not, why?
//!
//! Everything here fetches, asks the core and shows its report. What is decided is decided in the core.

mod cli;
mod cluster;
mod commands;
mod exit;
mod files;
mod flags;
mod help;
mod language;
mod output;
mod selector;
mod sentences;
mod snapshot;
mod targets;
mod usage;

use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory as _, FromArgMatches as _};
use winver_registry::message::Lang;

use crate::cli::Cli;
use crate::exit::{Result, Status};

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let program = program(arguments.first());
    let lang = language::chosen(&arguments, |name| std::env::var(name).ok());
    let status = run(arguments, &program, lang).unwrap_or_else(|failure| {
        output::error(&failure, lang);
        Status::Unanswered
    });
    status.into()
}

fn run(arguments: Vec<OsString>, program: &str, lang: Lang) -> Result<Status> {
    let mut command = Cli::command().bin_name(program);
    let named = arguments.iter().skip(1).find(|argument| command.find_subcommand(argument).is_some());
    let help = named.map_or(program.to_owned(), |name| format!("{program} {}", name.display()));
    let matches = match command.try_get_matches_from_mut(&arguments) {
        Ok(matches) => matches,
        Err(error) if error.use_stderr() => return Err(usage::sentence(&error, &help)),
        // Help and version are what was asked for.
        Err(error) if error.kind() == ErrorKind::DisplayHelp && lang != Lang::En => {
            return output::written(help::print(&arguments, program, lang)).map(|_| Status::Clean);
        }
        Err(error) => return output::written(error.print()).map(|_| Status::Clean),
    };
    let mut cli = Cli::from_arg_matches(&matches).map_err(|error| usage::sentence(&error, &help))?;
    usage::misplaced(&command, &matches, program)?;
    cli.common.lang = language::of_reports(cli.common.lang, lang, &winver_core::languages());
    commands::run(&cli, lang)
}

/// How the user calls it: kubectl runs `kubectl-winver` for `kubectl winver`.
fn program(argument: Option<&OsString>) -> String {
    let name = argument.and_then(|path| Path::new(path).file_stem()).and_then(|name| name.to_str());
    match name {
        Some(name) if name.starts_with("kubectl-") => "kubectl winver".to_owned(),
        Some(name) if !name.is_empty() => name.to_owned(),
        _ => "kubectl-winver".to_owned(),
    }
}
