//! A command line that is wrong, in one sentence.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::parser::ValueSource;
use clap::{Arg, ArgMatches, Command};

use crate::exit::{Failure, Result};

/// The sentence for an error of the argument parser. `program` is how the user calls it.
pub(crate) fn sentence(error: &clap::Error, program: &str) -> Failure {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(list)) if !list.is_empty() => Some(list.join(", ")),
        _ => None,
    };
    let arg = text(ContextKind::InvalidArg);
    let value = text(ContextKind::InvalidValue);
    let prior = text(ContextKind::PriorArg);
    let sentence = match (error.kind(), arg, value, prior) {
        (ErrorKind::InvalidValue, Some(arg), Some(value), _) if value.is_empty() => {
            format!("{arg} needs a value{}", takes(&text(ContextKind::ValidValue)))
        }
        (ErrorKind::InvalidValue, Some(arg), Some(value), _) => {
            format!("'{value}' is no value of {arg}{}", takes(&text(ContextKind::ValidValue)))
        }
        (ErrorKind::UnknownArgument, Some(arg), ..) => match text(ContextKind::SuggestedArg) {
            Some(other) => format!("{arg} is not known; did you mean {other}?"),
            None => format!("{arg} is not known"),
        },
        (ErrorKind::MissingRequiredArgument, Some(arg), ..) => format!("{arg} must be given"),
        (ErrorKind::ArgumentConflict, Some(arg), _, Some(prior)) if arg == prior => {
            format!("{arg} can be given only once")
        }
        (ErrorKind::ArgumentConflict, Some(arg), _, Some(prior)) => {
            format!("{arg} cannot be combined with {prior}")
        }
        _ => {
            let rendered = error.render().to_string();
            let first = rendered.lines().next().unwrap_or_default();
            first.strip_prefix("error: ").unwrap_or(first).to_owned()
        }
    };
    let end = if sentence.ends_with('?') { "" } else { ";" };
    Failure::new(format!("{sentence}{end} '{program} --help' shows what can be given"))
}

fn takes(values: &Option<String>) -> String {
    values.as_ref().map_or_else(String::new, |values| format!("; it takes {values}"))
}

/// Refuses what belongs to the checking of objects when it stands before a command: it would have no effect.
pub(crate) fn misplaced(command: &Command, matches: &ArgMatches, program: &str) -> Result<()> {
    let Some((name, _)) = matches.subcommand() else { return Ok(()) };
    let given = |arg: &&Arg| matches.value_source(arg.get_id().as_str()) == Some(ValueSource::CommandLine);
    let Some(arg) = command.get_arguments().filter(|arg| !arg.is_global_set()).find(given) else {
        return Ok(());
    };
    Err(Failure::new(match arg.get_long() {
        None => {
            format!("'{name}' is a command; an object of that name is written as TYPE/NAME, like pod/{name}")
        }
        Some(flag) => {
            format!("--{flag} has no effect before '{name}'; '{program} {name} --help' shows what it takes")
        }
    }))
}
