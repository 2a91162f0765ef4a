//! Error texts, logs and the output of commands.

use std::io::{self, IsTerminal as _};

use winver_core::request::Diagnose;
use winver_core::{Report, Request, evaluate};

use super::{images, today};
use crate::cli;
use crate::exit::{Result, Status};
use crate::files::{Files, STDIN};
use crate::flags::Common;
use crate::output::Screen;
use crate::sentences as say;

/// Reads each file and says what went wrong in it.
pub(super) fn run(args: &cli::Diagnose, common: &Common, screen: &Screen<'_>) -> Result<Status> {
    let files = Files::default();
    let images = images(&args.images)?;
    let mut reports: Vec<Report> = Vec::new();
    for path in &args.files {
        if path == STDIN && io::stdin().is_terminal() {
            screen.note(say::say_paste());
        }
        let document = files.log(path)?;
        reports.push(evaluate(&Request::Diagnose(Diagnose {
            text: document.text,
            name: Some(document.name),
            host: args.host.clone(),
            image: args.image.clone(),
            runtime: args.runtime.runtime.clone(),
            images: images.clone(),
            as_of: args.as_of.as_of.clone(),
            today: today(common),
            lang: common.lang.clone(),
        })));
    }
    screen.show_all(&reports)
}
