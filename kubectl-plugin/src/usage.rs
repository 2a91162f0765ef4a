//! A command line that is wrong, in one sentence.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::parser::ValueSource;
use clap::{Arg, ArgMatches, Command};
use winver_registry::message::Message;

use crate::exit::{Failure, Result};
use crate::sentences as say;

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
    let values = text(ContextKind::ValidValue);
    let sentence = match (error.kind(), arg, value, prior) {
        (ErrorKind::InvalidValue, Some(arg), Some(value), _) if value.is_empty() => match values {
            Some(values) => say::usage_needs_value_of(arg, values),
            None => say::usage_needs_value(arg),
        },
        (ErrorKind::InvalidValue | ErrorKind::ValueValidation, Some(arg), Some(value), _) => match values {
            Some(values) => say::usage_bad_value_of(value, arg, values),
            None => say::usage_bad_value(value, arg),
        },
        (ErrorKind::TooManyValues, Some(arg), Some(value), _) => say::usage_too_many(value, arg),
        (ErrorKind::UnknownArgument, Some(arg), ..) => match text(ContextKind::SuggestedArg) {
            Some(other) => return say::usage_unknown_like(arg, other, program).into(),
            None => say::usage_unknown(arg),
        },
        (ErrorKind::MissingRequiredArgument, Some(arg), ..) => say::usage_missing(arg),
        (ErrorKind::ArgumentConflict, Some(arg), _, Some(prior)) if arg == prior => say::usage_twice(arg),
        (ErrorKind::ArgumentConflict, Some(arg), _, Some(prior)) => say::usage_conflict(arg, prior),
        (ErrorKind::InvalidUtf8, ..) => say::usage_no_utf8(),
        _ => {
            let rendered = error.render().to_string();
            let first = rendered.lines().next().unwrap_or_default();
            Message::verbatim(first.strip_prefix("error: ").unwrap_or(first))
        }
    };
    say::usage_see(sentence, program).into()
}

/// Refuses what belongs to the checking of objects when it stands before a command: it would have no effect.
pub(crate) fn misplaced(command: &Command, matches: &ArgMatches, program: &str) -> Result<()> {
    let Some((name, _)) = matches.subcommand() else { return Ok(()) };
    let given = |arg: &&Arg| matches.value_source(arg.get_id().as_str()) == Some(ValueSource::CommandLine);
    let Some(arg) = command.get_arguments().filter(|arg| !arg.is_global_set()).find(given) else {
        return Ok(());
    };
    Err(Failure::new(match arg.get_long() {
        None => say::usage_is_command(name),
        Some(flag) => say::usage_no_effect(flag, name, program),
    }))
}
