//! The stages of a Dockerfile as uses.

use std::ops::Range;
use std::rc::Rc;

use super::dockerfile::{self, Stage, Word};
use super::substitute::Piece;
use super::{At, File, Hyperv, Problem, Role, Site, Use, Written};
use crate::i18n::msg;
use crate::report::FilePart;
use crate::rules::wv213_dockerfile_refused;

/// The stages of a Dockerfile as uses.
pub(super) fn stages<'a>(file: &mut File<'a>, index: usize) {
    let (document, map) = (file.document, file.map);
    let parsed = dockerfile::read(&document.text);
    let needed = parsed.needed();
    let site = |at: &Range<usize>| Site { document, map, index, at: At::Bytes(at.clone()) };
    for (message, at) in &parsed.errors {
        file.problems.push(Problem {
            rule: &wv213_dockerfile_refused::RULE,
            message: msg::finding_dockerfile_refused(&message.render(file.lang)),
            site: site(at),
            object: None,
            fix: None,
        });
    }
    let arguments: Rc<[(String, String, Site<'a>)]> = parsed
        .arguments
        .iter()
        .filter_map(|argument| {
            let default = argument.default.as_ref()?;
            Some((argument.name.clone(), default.text.clone().into_owned(), site(&default.at)))
        })
        .collect();
    let last = parsed.stages.len().saturating_sub(1);
    for (number, stage) in parsed.stages.iter().enumerate() {
        file.parts.push(part(&parsed.stages, number, stage));
        let name = name(&parsed.stages, number);
        let use_of = |image: String, word: &Word<'a>, role, pieces: Vec<Piece>| Use {
            name: name.clone(),
            image,
            unset: None,
            written: Written {
                site: site(&word.at),
                raw: word.text.clone().into_owned(),
                partial: false,
                pieces,
                arguments: arguments.clone(),
                hyperv: Hyperv::Build,
            },
            platform: None,
            isolation: None,
            runner: None,
            placement: None,
            daemon: None,
            role,
        };
        for copied in &stage.copies {
            file.uses.push(use_of(copied.text.clone().into_owned(), copied, Role::Copied, Vec::new()));
        }
        let image = stage.image_value();
        if stage.base.is_some() || image.is_empty() && stage.unset().is_none() || image == "scratch" {
            continue;
        }
        let role = match needed.get(number) {
            Some(true) => Role::Stage,
            _ if number == last => Role::Stage,
            _ => Role::SpareStage,
        };
        let unset = stage.unset();
        let mut found = use_of(image, &stage.image, role, stage.pieces.clone());
        if unset.is_some() {
            found.image = String::new();
        }
        let unset = unset.filter(|_| !stage.is_open());
        found.unset = unset.map(|name| (name.to_owned(), stage.late));
        found.platform = stage.platform_value.clone().zip(stage.platform.as_ref().map(|word| site(&word.at)));
        file.uses.push(found);
    }
}

/// What a stage is called: by its name, or by its number.
fn name(stages: &[Stage<'_>], number: usize) -> String {
    match stages.get(number).and_then(|stage| stage.name.as_ref()) {
        Some(name) => format!("stage/{name}"),
        None => format!("stage/{number}"),
    }
}

/// What is read of a stage.
fn part(stages: &[Stage<'_>], number: usize, stage: &Stage<'_>) -> FilePart {
    let unset = stage.unset().map(str::to_owned);
    let named = unset.is_none() && stage.base.is_none();
    FilePart {
        name: name(stages, number),
        image: named.then(|| stage.image_value()).filter(|image| !image.is_empty()),
        unset,
        base: stage.base.map(|base| name(stages, base)),
        platform: stage.platform_value.clone(),
        takes: stage.takes.iter().map(|taken| name(stages, *taken)).collect(),
        copies: stage.copies.iter().map(|copied| copied.text.clone().into_owned()).collect(),
        ..FilePart::default()
    }
}
