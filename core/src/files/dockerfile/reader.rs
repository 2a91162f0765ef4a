//! Instruction by instruction.

use std::borrow::Cow;

use super::{AUTOMATIC, Argument, Dockerfile, INSTRUCTIONS, Stage};
use crate::files::substitute::{Known, Piece, is_open, joined, substitute};
use crate::files::words::{Cut, Line, Lines, Word, here_documents, words};
use crate::i18n::msg;
use crate::names::Names;

pub(super) struct Reader<'a> {
    text: &'a str,
    pub(super) file: Dockerfile<'a>,
    escape: char,
    /// The arguments declared within stages.
    late: Vec<String>,
    /// The numbers of the stages, of the arguments before them, and of those within them.
    names: [Names; 3],
    /// What files are taken from: by which stage, and the number if it is one.
    taken: Vec<(usize, Word<'a>, Option<usize>)>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str, escape: char) -> Self {
        let (file, late, taken) = (Dockerfile::default(), Vec::new(), Vec::new());
        Self { text, file, escape, late, names: Default::default(), taken }
    }

    fn words(&self, line: &Line<'a>, cut: Cut) -> Vec<Word<'a>> {
        words(self.text, line, self.escape, cut)
    }

    /// Reads an instruction, and the bodies of its here-documents.
    pub(super) fn instruction(&mut self, line: &Line<'a>, lines: &mut Lines<'a>) {
        let words = self.words(line, Cut::Spaces);
        let Some((keyword, rest)) = words.split_first() else { return };
        let name = keyword.text.to_ascii_uppercase();
        if !INSTRUCTIONS.contains(&name.as_str()) {
            self.file.errors.push((msg::detail_unknown_instruction(&keyword.text), keyword.at.clone()));
            return;
        }
        let quoted = || self.words(line, Cut::Quotes(self.escape)).split_off(1);
        match name.as_str() {
            "FROM" => {
                let words = quoted();
                let mut flags = flags(&words);
                let end = flags.last().map_or(0, |flag| flag.at.end);
                if let Some((_, before)) = flags.split_last().filter(|(last, _)| last.text == "--") {
                    flags = before;
                }
                let rest: Vec<Word<'a>> = rest.iter().filter(|word| word.at.start >= end).cloned().collect();
                self.from(keyword, flags, &rest);
            }
            "ARG" => self.arguments(&quoted()),
            "COPY" => self.copy(&quoted()),
            "RUN" => self.mounts(&quoted()),
            _ => {}
        }
        let triggered = rest.first().filter(|_| name == "ONBUILD").map(|word| word.text.to_ascii_uppercase());
        if matches!(triggered.as_deref().unwrap_or(&name), "ADD" | "COPY" | "RUN") {
            for (end, tabs, at) in here_documents(self.text, line, self.escape) {
                if !lines.here_document(&end, tabs) {
                    self.file.errors.push((msg::detail_here_document(&end), at));
                }
            }
        }
        if self.file.stages.is_empty() && !matches!(name.as_str(), "FROM" | "ARG") {
            let error = msg::detail_before_from(&keyword.text);
            if self.file.errors.is_empty() {
                self.file.errors.push((error, keyword.at.clone()));
            }
        }
    }

    /// What is known of a variable. A declaration without a default takes no value away.
    fn known(&self, name: &str) -> Known {
        let [_, arguments, _] = &self.names;
        let mut known = arguments
            .of(name)
            .rev()
            .filter_map(|number| self.file.arguments.get(number))
            .filter(|argument| argument.name == name);
        match known.find_map(|argument| argument.value.clone()) {
            Some(value) => value,
            None if AUTOMATIC.contains(&name) => Known::Open,
            None => Known::Unset,
        }
    }

    fn substituted(&self, text: &str) -> Vec<Piece> {
        substitute(text, self.escape, &|name| self.known(name))
    }

    fn from(&mut self, keyword: &Word<'a>, flags: &[Word<'a>], words: &[Word<'a>]) {
        let mut platform = None;
        for flag in flags {
            match flag.after("--platform=") {
                Some(value) => platform = Some(value.unquoted(self.escape)),
                None => {
                    self.file.errors.push((msg::detail_unknown_flag("FROM", &flag.text), flag.at.clone()));
                }
            }
        }
        let (image, name) = match words {
            [image] => (image, None),
            [image, keyword, name] if keyword.text.eq_ignore_ascii_case("as") => (image, Some(name)),
            _ => {
                let end = words.last().or(flags.last()).map_or(keyword.at.end, |word| word.at.end);
                self.file.errors.push((msg::detail_from_words(), keyword.at.start..end));
                return;
            }
        };
        if let Some(name) = name.filter(|name| !is_stage_name(&name.text)) {
            self.file.errors.push((msg::detail_stage_name(&name.text), name.at.clone()));
        }
        let image = self.inner(image);
        self.check(&image);
        let pieces = self.substituted(&image.text);
        let value = joined(&pieces);
        let unset = pieces.iter().any(|piece| piece.unset);
        if value.is_empty() && !unset {
            self.file.errors.push((msg::detail_from_blank(&image.text), image.at.clone()));
        }
        let [.., late] = &self.names;
        let is_late = |variable: &str| {
            late.of(variable).any(|number| self.late.get(number).is_some_and(|name| name == variable))
        };
        let late = pieces.iter().any(|piece| piece.unset && piece.variable.as_deref().is_some_and(is_late));
        if let Some(platform) = &platform {
            self.check(platform);
        }
        let platform_value = platform.as_ref().and_then(|word| {
            let pieces = self.substituted(&word.text);
            (!pieces.iter().any(|piece| piece.unset)).then(|| joined(&pieces))
        });
        let base = self.stage(&value).filter(|_| !unset);
        if let ([stages, ..], Some(name)) = (&mut self.names, name) {
            stages.add(&name.text, self.file.stages.len());
        }
        self.file.stages.push(Stage {
            name: name.map(|name| name.text.clone()),
            image,
            pieces,
            platform,
            platform_value,
            base,
            takes: Vec::new(),
            copies: Vec::new(),
            late,
        });
    }

    /// Whether its quotes and braces are closed.
    fn check(&mut self, word: &Word<'a>) {
        if is_open(&word.text, self.escape) {
            self.file.errors.push((msg::detail_word_open(&word.text), word.at.clone()));
        }
    }

    /// A word within the quotes around it, where nothing else in it means anything to substitution.
    fn inner(&self, word: &Word<'a>) -> Word<'a> {
        let inner = word.unquoted(self.escape);
        let same = matches!(inner.text, Cow::Borrowed(_)) && !word.text.starts_with('\'');
        if same { inner } else { word.clone() }
    }

    fn arguments(&mut self, words: &[Word<'a>]) {
        for word in words {
            let (name, default) = match word.text.split_once('=') {
                Some((name, _)) => (name, word.after(&format!("{name}="))),
                None => (word.text.as_ref(), None),
            };
            let name = name.to_owned();
            if self.file.stages.is_empty() {
                if let Some(default) = &default {
                    self.check(default);
                }
                let value = default.as_ref().map(|default| {
                    let pieces = self.substituted(&default.text);
                    let open = pieces.iter().any(|piece| piece.open);
                    if open { Known::Open } else { Known::Value(joined(&pieces)) }
                });
                let default = default.map(|default| {
                    // Within its quotes, whichever they are: that is where another default is written.
                    let inner = default.unquoted(self.escape);
                    if matches!(inner.text, Cow::Borrowed(_)) { inner } else { default }
                });
                let [_, arguments, _] = &mut self.names;
                arguments.add(&name, self.file.arguments.len());
                self.file.arguments.push(Argument { name, default, value });
            } else {
                let [.., late] = &mut self.names;
                late.add(&name, self.late.len());
                self.late.push(name);
            }
        }
    }

    /// The earlier stage of this name.
    fn stage(&self, name: &str) -> Option<usize> {
        let is =
            |stage: &Stage<'_>| stage.name.as_ref().is_some_and(|known| known.eq_ignore_ascii_case(name));
        let [stages, ..] = &self.names;
        stages.of(name).rev().find(|number| self.file.stages.get(*number).is_some_and(is))
    }

    fn copy(&mut self, words: &[Word<'a>]) {
        for word in flags(words) {
            let Some(from) = word.after("--from=") else { continue };
            let from = from.unquoted(self.escape);
            match from.text.parse::<usize>() {
                Ok(number) => self.take(from, Some(number)),
                Err(_) => self.take_named(from),
            }
        }
    }

    fn mounts(&mut self, words: &[Word<'a>]) {
        const FROM: &str = "from=";
        for word in flags(words) {
            let Some(options) = word.after("--mount=") else { continue };
            let options = options.unquoted(self.escape);
            let mut at = 0;
            for option in options.text.split(',') {
                let end = at + option.len();
                if option.get(..FROM.len()).is_some_and(|key| key.eq_ignore_ascii_case(FROM)) {
                    self.take_named(options.part(at + FROM.len()..end));
                }
                at = end + 1;
            }
        }
    }

    fn take_named(&mut self, from: Word<'a>) {
        // BuildKit refuses what its substitution would change.
        if self.substituted(&from.text).iter().any(|piece| piece.variable.is_some()) {
            self.file.errors.push((msg::detail_from_variable(&from.text), from.at));
            return;
        }
        self.take(from, None);
    }

    fn take(&mut self, from: Word<'a>, number: Option<usize>) {
        // Before the first stage another error tells of it.
        if let Some(own) = self.file.stages.len().checked_sub(1) {
            self.taken.push((own, from, number));
        }
    }

    /// What was read. Which stages files are taken from is known only at the end: of one name the last counts, and
    /// where that does not come before the stage that takes from it, BuildKit refuses.
    pub(super) fn finish(mut self) -> Dockerfile<'a> {
        for (own, from, number) in std::mem::take(&mut self.taken) {
            let taken = number.or_else(|| self.stage(&from.text));
            let Some(stage) = self.file.stages.get_mut(own) else { continue };
            match taken {
                Some(taken) if taken < own => stage.takes.push(taken),
                Some(_) => self.file.errors.push((msg::detail_no_stage(&from.text), from.at)),
                None => stage.copies.push(from),
            }
        }
        self.file
    }
}

/// The flags before the other words: up to `--`, which is the last of them.
fn flags<'w, 'a>(words: &'w [Word<'a>]) -> &'w [Word<'a>] {
    let end = words.iter().position(|word| !word.text.starts_with("--")).unwrap_or(words.len());
    let stop = words.iter().position(|word| word.text == "--").map_or(end, |stop| stop + 1);
    words.get(..end.min(stop)).unwrap_or_default()
}

/// BuildKit's `^[a-z][a-z0-9-_.]*$` of the name in lower case.
fn is_stage_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
}
