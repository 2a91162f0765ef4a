//! The stages of a Dockerfile as uses.

use std::ops::Range;
use std::rc::Rc;

use super::{At, File, Hyperv, Problem, Role, Site, Use, Written, dockerfile, substitute};
use crate::i18n::msg;
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
    let arguments: Rc<[(String, String, Range<usize>)]> = parsed
        .arguments
        .iter()
        .filter_map(|argument| {
            let default = argument.default.as_ref()?;
            Some((argument.name.to_owned(), default.text.to_owned(), default.at.clone()))
        })
        .collect();
    let last = parsed.stages.len().saturating_sub(1);
    for (number, stage) in parsed.stages.iter().enumerate() {
        let name = match stage.name {
            Some(name) => format!("stage/{name}"),
            None => format!("stage/{number}"),
        };
        let use_of = |image: String, word: &dockerfile::Word<'a>, role, pieces: Vec<substitute::Piece>| Use {
            name: name.clone(),
            image,
            unset: None,
            written: Written {
                site: site(&word.at),
                raw: word.text.to_owned(),
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
            file.uses.push(use_of(copied.text.to_owned(), copied, Role::Copied, Vec::new()));
        }
        let image = stage.image_value();
        if stage.base.is_some() || image == "scratch" {
            continue;
        }
        let role = match needed.get(number) {
            Some(true) => Role::Stage,
            _ if number == last => Role::Stage,
            _ => Role::SpareStage,
        };
        let unset = stage.pieces.iter().find(|piece| piece.unset).and_then(|piece| piece.variable.clone());
        let unset = unset.filter(|name| !dockerfile::is_automatic(name));
        let dynamic = stage.pieces.iter().any(|piece| piece.unset);
        let mut found = use_of(image, &stage.image, role, stage.pieces.clone());
        if dynamic {
            found.image = String::new();
        }
        found.unset = unset.map(|name| (name, stage.late.is_some()));
        found.platform = stage.platform_value.clone().zip(stage.platform.as_ref().map(|word| site(&word.at)));
        file.uses.push(found);
    }
}
