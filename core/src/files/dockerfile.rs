//! Dockerfiles, line by line as BuildKit's parser and dockerd's own read them.
//!
//! Only what decides the base images is understood: directives, continuations, comments, here-documents, `ARG`,
//! `FROM`, and from which stages the others take files. Every word keeps its place in the text.

use std::ops::Range;

use super::substitute::{Piece, joined, substitute};
pub(crate) use super::words::Word;
use super::words::{Line, Lines, here_documents, unquoted, words};
use crate::i18n::{Message, msg};
use crate::names::Names;

/// A Dockerfile.
#[derive(Debug, Default)]
pub(crate) struct Dockerfile<'a> {
    /// The stages, in order.
    pub(crate) stages: Vec<Stage<'a>>,
    /// `ARG NAME=default` before the first `FROM`.
    pub(crate) arguments: Vec<Argument<'a>>,
    /// What `docker build` refuses, and where.
    pub(crate) errors: Vec<(Message, Range<usize>)>,
}

/// A stage.
#[derive(Debug)]
pub(crate) struct Stage<'a> {
    /// `AS name`.
    pub(crate) name: Option<&'a str>,
    /// The image as written, and its place.
    pub(crate) image: Word<'a>,
    /// The image after substitution, in pieces.
    pub(crate) pieces: Vec<Piece>,
    /// The value of `--platform`, and its place.
    pub(crate) platform: Option<Word<'a>>,
    /// The platform after substitution; none when it depends on the build.
    pub(crate) platform_value: Option<String>,
    /// The earlier stage it starts from.
    pub(crate) base: Option<usize>,
    /// The stages it takes files from.
    pub(crate) takes: Vec<usize>,
    /// The images it takes files from, as written.
    pub(crate) copies: Vec<Word<'a>>,
    /// A variable of its image that is declared only after the first `FROM`.
    pub(crate) late: Option<&'a str>,
}

impl Stage<'_> {
    /// The image after substitution.
    pub(crate) fn image_value(&self) -> String {
        joined(&self.pieces)
    }
}

/// An `ARG`.
#[derive(Debug)]
pub(crate) struct Argument<'a> {
    /// Its name.
    pub(crate) name: &'a str,
    /// The default as written, without quotes, and its place.
    pub(crate) default: Option<Word<'a>>,
    /// The default after substitution.
    value: Option<String>,
}

const INSTRUCTIONS: [&str; 18] = [
    "ADD",
    "ARG",
    "CMD",
    "COPY",
    "ENTRYPOINT",
    "ENV",
    "EXPOSE",
    "FROM",
    "HEALTHCHECK",
    "LABEL",
    "MAINTAINER",
    "ONBUILD",
    "RUN",
    "SHELL",
    "STOPSIGNAL",
    "USER",
    "VOLUME",
    "WORKDIR",
];

/// What BuildKit sets by itself, from the build's host and target (Dockerfile reference, "Automatic platform
/// ARGs in the global scope").
const AUTOMATIC: [&str; 8] = [
    "BUILDARCH",
    "BUILDOS",
    "BUILDPLATFORM",
    "BUILDVARIANT",
    "TARGETARCH",
    "TARGETOS",
    "TARGETPLATFORM",
    "TARGETVARIANT",
];

/// Whether a text is a Dockerfile by what it says: its first instruction is `FROM`, or `ARG` with a `FROM` after
/// it. With `named`, the file's name says so too, and any instruction of a Dockerfile is enough.
pub(crate) fn looks_like(text: &str, named: bool) -> bool {
    let mut lines = Lines::new(text);
    let mut argument = false;
    while let Some(line) = lines.next() {
        let keyword = line.text.split_whitespace().next().unwrap_or_default().to_ascii_uppercase();
        let more = line.text.split_whitespace().nth(1).is_some();
        match keyword.as_str() {
            "FROM" if more => return true,
            "ARG" if more => argument = true,
            _ if named && !argument => return INSTRUCTIONS.contains(&keyword.as_str()),
            _ if !argument => return false,
            _ => {}
        }
    }
    named && argument
}

/// Reads a Dockerfile.
pub(crate) fn read(text: &str) -> Dockerfile<'_> {
    let mut lines = Lines::new(text);
    let mut reader = Reader {
        file: Dockerfile::default(),
        escape: lines.escape,
        late: Vec::new(),
        names: Default::default(),
    };
    while let Some(line) = lines.next() {
        reader.instruction(&line, &mut lines);
    }
    if reader.file.stages.is_empty() && reader.file.errors.is_empty() {
        reader.file.errors.push((msg::detail_no_from(), 0..0));
    }
    reader.file
}

struct Reader<'a> {
    file: Dockerfile<'a>,
    escape: char,
    /// The arguments declared within stages.
    late: Vec<&'a str>,
    /// The numbers of the stages, of the arguments before them, and of those within them.
    names: [Names; 3],
}

impl<'a> Reader<'a> {
    fn instruction(&mut self, line: &Line<'a>, lines: &mut Lines<'a>) {
        let words = words(line, self.escape);
        let Some((keyword, rest)) = words.split_first() else { return };
        let name = keyword.text.to_ascii_uppercase();
        if !INSTRUCTIONS.contains(&name.as_str()) {
            self.file.errors.push((msg::detail_unknown_instruction(keyword.text), keyword.at.clone()));
            return;
        }
        match name.as_str() {
            "FROM" => self.from(keyword, rest),
            "ARG" => self.argument(rest),
            "COPY" | "ADD" | "RUN" => {
                if name != "RUN" {
                    self.copy(rest);
                } else {
                    self.mounts(rest);
                }
                for (end, tabs, at) in here_documents(rest) {
                    if !lines.here_document(&end, tabs) {
                        self.file.errors.push((msg::detail_here_document(&end), at));
                    }
                }
            }
            _ => {}
        }
        if self.file.stages.is_empty() && !matches!(name.as_str(), "FROM" | "ARG") {
            let error = msg::detail_before_from(keyword.text);
            if self.file.errors.is_empty() {
                self.file.errors.push((error, keyword.at.clone()));
            }
        }
    }

    fn value_of(&self, name: &str) -> Option<String> {
        let [_, arguments, _] = &self.names;
        let arguments = arguments.of(name).rev().filter_map(|number| self.file.arguments.get(number));
        arguments.filter(|argument| argument.name == name).map(|argument| argument.value.clone()).next()?
    }

    fn from(&mut self, keyword: &Word<'a>, words: &[Word<'a>]) {
        let mut platform = None;
        let mut rest = words;
        while let Some((flag, after)) = rest.split_first().filter(|(word, _)| word.text.starts_with("--")) {
            match flag.text.strip_prefix("--platform=") {
                Some(value) => {
                    let start = flag.at.end - value.len();
                    platform = Some(Word { text: value, at: start..flag.at.end });
                }
                None => {
                    self.file.errors.push((msg::detail_unknown_flag("FROM", flag.text), flag.at.clone()));
                }
            }
            rest = after;
        }
        let (image, name) = match rest {
            [image] => (image, None),
            [image, keyword, name] if keyword.text.eq_ignore_ascii_case("as") => (image, Some(name.text)),
            _ => {
                let end = words.last().map_or(keyword.at.end, |word| word.at.end);
                self.file.errors.push((msg::detail_from_words(), keyword.at.start..end));
                return;
            }
        };
        let text = unquoted(image);
        let pieces = substitute(text.text, self.escape, &|name| self.value_of(name));
        let value = joined(&pieces);
        let base = self.stage(&value);
        let late = pieces.iter().filter(|piece| piece.unset).find_map(|piece| -> Option<&'a str> {
            let [.., late] = &self.names;
            let variable = piece.variable.as_deref()?;
            late.of(variable)
                .filter_map(|number| self.late.get(number))
                .find(|name| **name == variable)
                .copied()
        });
        let platform_value = platform.as_ref().and_then(|word| {
            let pieces = substitute(word.text, self.escape, &|name| self.value_of(name));
            (!pieces.iter().any(|piece| piece.unset)).then(|| joined(&pieces))
        });
        if let ([stages, ..], Some(name)) = (&mut self.names, name) {
            stages.add(name, self.file.stages.len());
        }
        self.file.stages.push(Stage {
            name,
            image: text,
            pieces,
            platform,
            platform_value,
            base,
            takes: Vec::new(),
            copies: Vec::new(),
            late,
        });
    }

    fn argument(&mut self, words: &[Word<'a>]) {
        for word in words {
            let (name, default) = match word.text.split_once('=') {
                Some((name, value)) => {
                    let start = word.at.start + name.len() + 1;
                    (name, Some(unquoted(&Word { text: value, at: start..word.at.end })))
                }
                None => (word.text, None),
            };
            if self.file.stages.is_empty() {
                let value = default.as_ref().map(|default| {
                    joined(&substitute(default.text, self.escape, &|name| self.value_of(name)))
                });
                let [_, arguments, _] = &mut self.names;
                arguments.add(name, self.file.arguments.len());
                self.file.arguments.push(Argument { name, default, value });
            } else {
                let [.., late] = &mut self.names;
                late.add(name, self.late.len());
                self.late.push(name);
            }
        }
    }

    /// The earlier stage of this name or number.
    fn stage(&self, name: &str) -> Option<usize> {
        let [stages, ..] = &self.names;
        let is_named = |number: &usize| {
            let stage = self.file.stages.get(*number).and_then(|stage| stage.name);
            stage.is_some_and(|known| known.eq_ignore_ascii_case(name))
        };
        stages.of(name).rev().find(is_named)
    }

    fn copy(&mut self, words: &[Word<'a>]) {
        for word in words.iter().take_while(|word| word.text.starts_with("--")) {
            if let Some(value) = word.text.strip_prefix("--from=") {
                let start = word.at.end - value.len();
                self.take(Word { text: value, at: start..word.at.end });
            }
        }
    }

    fn mounts(&mut self, words: &[Word<'a>]) {
        for word in words.iter().take_while(|word| word.text.starts_with("--")) {
            let Some(options) = word.text.strip_prefix("--mount=") else { continue };
            let mut at = word.at.end - options.len();
            for option in options.split(',') {
                if let Some(value) = option.strip_prefix("from=") {
                    let start = at + "from=".len();
                    self.take(Word { text: value, at: start..start + value.len() });
                }
                at += option.len() + 1;
            }
        }
    }

    fn take(&mut self, from: Word<'a>) {
        let stages = self.file.stages.len();
        let number = from.text.parse::<usize>().ok();
        let taken = match number {
            Some(number) if number < stages.saturating_sub(1) => Some(number),
            Some(number) => {
                let error = msg::detail_no_stage(&number.to_string());
                self.file.errors.push((error, from.at));
                return;
            }
            None => self.stage(from.text),
        };
        let Some(stage) = self.file.stages.last_mut() else { return };
        match taken {
            Some(taken) => stage.takes.push(taken),
            // A variable may be set by an ARG of the stage: what it names is not known.
            None if from.text.contains('$') => {}
            None => stage.copies.push(from),
        }
    }
}

impl Dockerfile<'_> {
    /// Which stages the last one needs: BuildKit builds no other.
    pub(crate) fn needed(&self) -> Vec<bool> {
        let mut needed = vec![false; self.stages.len()];
        let mut open: Vec<usize> = self.stages.len().checked_sub(1).into_iter().collect();
        while let Some(index) = open.pop() {
            let (Some(flag), Some(stage)) = (needed.get_mut(index), self.stages.get(index)) else { continue };
            if !*flag {
                *flag = true;
                open.extend(stage.base.iter().chain(&stage.takes));
            }
        }
        needed
    }
}

/// Whether BuildKit sets a variable by itself.
pub(crate) fn is_automatic(variable: &str) -> bool {
    AUTOMATIC.contains(&variable)
}

#[cfg(test)]
mod tests {
    use super::{looks_like, read};

    #[test]
    fn directives_arguments_and_stages() {
        let text = "# escape=`\n# a comment\nARG TAG=ltsc2022\nFROM --platform=windows/amd64 mcr.microsoft.com/windows/servercore:${TAG} AS build\nRUN dir C:\\\nRUN a `\n  # within\n\n  b\nFROM \"build\" as out\nCOPY --from=build C:\\a C:\\b\nCOPY --from=0 x y\n";
        let file = read(text);
        assert!(file.errors.is_empty(), "{:?}", file.errors);
        let images: Vec<String> = file.stages.iter().map(|stage| stage.image_value()).collect();
        assert_eq!(images, ["mcr.microsoft.com/windows/servercore:ltsc2022", "build"]);
        assert_eq!(file.stages[1].base, Some(0));
        assert_eq!(file.stages[1].takes, [0, 0]);
        assert_eq!(file.stages[0].platform_value.as_deref(), Some("windows/amd64"));
        assert_eq!(text.get(file.stages[0].image.at.clone()), Some(file.stages[0].image.text));
        assert_eq!(file.needed(), [true, true]);
    }

    /// With the default escape a path that ends in a backslash goes on in the next line.
    #[test]
    fn a_backslash_continues() {
        let file = read("FROM a:1\nRUN dir C:\\\nFROM b:1\n");
        assert_eq!(file.stages.len(), 1);
        let file = read("FROM \\\n  # why\n  a:1 \\\n  AS x\n");
        assert_eq!((file.stages[0].image.text, file.stages[0].name), ("a:1", Some("x")));
    }

    #[test]
    fn here_documents_hide_what_they_hold() {
        let file = read("FROM a\nRUN <<EOF\nFROM b\nEOF\nCOPY <<-'X' <<Y /\n\tX\nFROM c\nY\n");
        assert!(file.errors.is_empty());
        assert_eq!(file.stages.len(), 1);
        assert_eq!(read("FROM a\nRUN <<EOF\nFROM b\n").errors.len(), 1);
        assert!(read("FROM a\nRUN cat <<<x && echo 1<2 << 3\n").errors.is_empty());
    }

    #[test]
    fn what_docker_refuses() {
        for text in [
            "FROM\n",
            "FROM a b\n",
            "FROM a AS\n",
            "FORM a\n",
            "RUN x\nFROM a\n",
            "# only\n",
            "FROM a\nCOPY --from=3 x y\n",
        ] {
            assert_eq!(read(text).errors.len(), 1, "{text}");
        }
    }

    #[test]
    fn recognised_by_what_it_says() {
        assert!(looks_like("# x\nARG A\nFROM $A\n", false));
        assert!(looks_like("from a\r\n", false));
        assert!(!looks_like("from: a\n", false));
        assert!(!looks_like("ARG x\n", false) && looks_like("RUN x\n", true));
        assert!(!looks_like("apiVersion: v1\nkind: Pod\n", true));
        assert!(!looks_like("", true));
    }
}
