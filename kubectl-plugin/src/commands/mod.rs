//! One file a question: from arguments to a request, and from its report to stdout.

mod diagnose;
mod evaluate;
mod inspect;
mod nodes;
mod tables;

use std::collections::BTreeMap;

use clap::CommandFactory as _;
use winver_core::request::{Check, Identify, ImageInput};
use winver_core::{Report, Request, Value, evaluate};
use winver_registry::ImageFacts;
use winver_registry::message::Lang;

use crate::cli::{self, Cli, Command};
use crate::exit::{Result, Status};
use crate::files::Files;
use crate::flags::Common;
use crate::output::Screen;
use crate::{help, sentences as say};

/// Runs what was asked for.
pub(crate) fn run(cli: &Cli, lang: Lang) -> Result<Status> {
    let screen = Screen::new(&cli.common, lang);
    let common = &cli.common;
    match &cli.command {
        None => inspect::run(cli, &screen),
        Some(Command::Check(args)) => screen.show(&check(args, common)?),
        Some(Command::Identify(args)) => {
            let reports: Vec<Report> = args.texts.iter().map(|text| identify(text, args, common)).collect();
            screen.show_all(&reports)
        }
        Some(Command::Diagnose(args)) => diagnose::run(args, common, &screen),
        Some(Command::Nodes(args)) => nodes::run(args, cli, &screen),
        Some(Command::Matrix(args)) => screen.show(&tables::matrix(args, common)),
        Some(Command::Releases(args)) => screen.show(&tables::releases(args, common)),
        Some(Command::Images(args)) => screen.show(&tables::images(args, common)),
        Some(Command::Explain(args)) => screen.show(&tables::explain(args, common)),
        Some(Command::Evaluate(args)) => evaluate::run(&args.file, &Files::default(), common.fail_on),
        Some(Command::Completion(args)) => {
            screen.write(&completion(args.shell, lang)?).map(|()| Status::Clean)
        }
        Some(Command::Version) => screen.write(&tables::version(common.output)?).map(|()| Status::Clean),
    }
}

fn check(args: &cli::Check, common: &Common) -> Result<Report> {
    Ok(evaluate(&Request::Check(Check {
        host: args.host.clone(),
        host_kind: args.host_kind,
        image: ImageInput::Text(args.image.clone()),
        images: images(&args.images)?,
        runtime: args.runtime.runtime.clone(),
        isolation: args.isolation,
        as_of: args.as_of.as_of.clone(),
        today: today(common),
        lang: common.lang.clone(),
    })))
}

fn identify(text: &str, args: &cli::Identify, common: &Common) -> Report {
    evaluate(&Request::Identify(Identify {
        text: text.to_owned(),
        role: args.role,
        today: today(common),
        lang: common.lang.clone(),
    }))
}

/// What the files of `--images` say; of several about one reference the last counts.
fn images(args: &cli::Images) -> Result<BTreeMap<String, Value<'static>>> {
    let mut facts = ImageFacts::default();
    for spec in &args.images {
        facts.merge(ImageFacts::load(spec)?);
    }
    Ok(facts.into_map())
}

/// The day for statements about support: the core has no clock, this program has.
fn today(common: &Common) -> Option<String> {
    match common.today.as_deref() {
        Some("none") => None,
        Some(day) => Some(day.to_owned()),
        None => Some(jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date().to_string()),
    }
}

/// The script is for the binary: kubectl completes its plugins by a program of its own.
fn completion(shell: clap_complete::Shell, lang: Lang) -> Result<String> {
    let mut script = Vec::new();
    clap_complete::generate(
        shell,
        &mut help::translated(Cli::command(), lang),
        "kubectl-winver",
        &mut script,
    );
    String::from_utf8(script).map_err(|_| say::internal_completion().into())
}
