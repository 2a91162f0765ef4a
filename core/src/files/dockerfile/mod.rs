//! Dockerfiles, line by line as BuildKit's parser and dockerd's own read them.
//!
//! Only what decides the base images is understood: directives, continuations, comments, here-documents, `ARG`,
//! `FROM`, and from which stages the others take files. Every word keeps its place in the text.

mod reader;

use std::borrow::Cow;
use std::ops::Range;

use crate::files::substitute::{Known, Piece, joined};
pub(crate) use crate::files::words::Word;
use crate::files::words::{Cut, Lines, words};
use crate::i18n::{Message, msg};
use reader::Reader;

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
    pub(crate) name: Option<Cow<'a, str>>,
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
    /// Whether a variable of its image is declared only after the first `FROM`.
    pub(crate) late: bool,
}

impl Stage<'_> {
    /// The image after substitution.
    pub(crate) fn image_value(&self) -> String {
        joined(&self.pieces)
    }

    /// The first variable that leaves the image open.
    pub(crate) fn unset(&self) -> Option<&str> {
        self.pieces.iter().find(|piece| piece.unset)?.variable.as_deref()
    }

    /// Whether it is the build that decides the image, and not what the file or its user leaves out.
    pub(crate) fn is_open(&self) -> bool {
        self.pieces.iter().any(|piece| piece.open)
    }
}

/// An `ARG`.
#[derive(Debug)]
pub(crate) struct Argument<'a> {
    /// Its name.
    pub(crate) name: String,
    /// The default as written, without quotes, and its place.
    pub(crate) default: Option<Word<'a>>,
    /// The default after substitution.
    value: Option<Known>,
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
const AUTOMATIC: [&str; 11] = [
    "BUILDARCH",
    "BUILDOS",
    "BUILDOSVERSION",
    "BUILDPLATFORM",
    "BUILDVARIANT",
    "TARGETARCH",
    "TARGETOS",
    "TARGETOSVERSION",
    "TARGETPLATFORM",
    "TARGETSTAGE",
    "TARGETVARIANT",
];

/// Whether a text is a Dockerfile by what it says: its first instruction is `FROM`, or `ARG` with a `FROM` after
/// it. With `named`, the file's name says so too, and any instruction of a Dockerfile is enough.
pub(crate) fn looks_like(text: &str, named: bool) -> bool {
    let mut lines = Lines::new(text);
    let mut argument = false;
    while let Some(line) = lines.next() {
        let words = words(text, &line, lines.escape, Cut::Spaces);
        let keyword = words.first().map(|word| word.text.to_ascii_uppercase()).unwrap_or_default();
        let more = words.len() > 1;
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
    let mut reader = Reader::new(text, lines.escape);
    if let Some((value, at)) = lines.refused.take() {
        reader.file.errors.push((msg::detail_escape(value), at));
    }
    while let Some(line) = lines.next() {
        reader.instruction(&line, &mut lines);
    }
    if reader.file.stages.is_empty() && reader.file.errors.is_empty() {
        reader.file.errors.push((msg::detail_no_from(), 0..0));
    }
    reader.finish()
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
        assert_eq!(text.get(file.stages[0].image.at.clone()), Some(file.stages[0].image.text.as_ref()));
        assert_eq!(file.needed(), [true, true]);
    }

    /// With the default escape a path that ends in a backslash goes on in the next line.
    #[test]
    fn a_backslash_continues() {
        let file = read("FROM a:1\nRUN dir C:\\\nFROM b:1\n");
        assert_eq!(file.stages.len(), 1);
        let file = read("FROM \\\n  # why\n  a:1 \\\n  AS x\n");
        assert_eq!((file.stages[0].image.text.as_ref(), file.stages[0].name.as_deref()), ("a:1", Some("x")));
    }

    #[test]
    fn here_documents_hide_what_they_hold() {
        let file = read("FROM a\nRUN <<EOF\nFROM b\nEOF\nCOPY <<-'X' <<Y /\n\tX\nFROM c\nY\n");
        assert!(file.errors.is_empty());
        assert_eq!(file.stages.len(), 1);
        assert_eq!(read("FROM a\nRUN <<EOF\nFROM b\n").errors.len(), 1);
        assert!(read("FROM a\nRUN cat <<<x && echo 1<2 '<< 3'\n").errors.is_empty());
        assert_eq!(read("FROM a\nRUN cat << EOF\nFROM b\nEOF\n").stages.len(), 1);
        assert_eq!(read("FROM a\nONBUILD RUN <<EOF\nFROM b\nEOF\n").stages.len(), 1);
        assert_eq!(read("FROM a\nRUN ['<<EOF' \" <<EOF\nFROM b\n").stages.len(), 2, "an open quote");
    }

    /// What ends in two of them is not continued, and a word goes on where its line does.
    #[test]
    fn continued_as_buildkit_continues() {
        let file = read("FROM a:1\nCOPY x C:\\\\\nFROM b:1\n");
        assert_eq!(file.stages.len(), 2);
        let file = read("# escape=`\nFROM reg/`\n# why\napp:1 AS x\nFROM a\nCOPY --from=`\nX C:\\ C:\\\n");
        assert_eq!(file.stages[0].image_value(), "reg/app:1");
        assert!(file.errors.is_empty(), "{:?}", file.errors);
    }

    #[test]
    fn quotes_mean_what_a_shell_means() {
        let text = "ARG T=\"ltsc2022\"\nARG N='4.8-'$T S='$T'\nARG T\nFROM --platform=\"windows/amd64\" a:\"${T}\" AS b\nFROM \"a:$N\"\nFROM a:$S\nFROM 'b'\nCOPY --from=\"b\" x y\nRUN --mount=type=bind,FROM=b,target=/x dir\n";
        let file = read(text);
        assert!(file.errors.is_empty(), "{:?}", file.errors);
        let images: Vec<String> = file.stages.iter().map(|stage| stage.image_value()).collect();
        assert_eq!(images, ["a:ltsc2022", "a:4.8-ltsc2022", "a:$T", "b"]);
        assert_eq!(file.stages[0].platform_value.as_deref(), Some("windows/amd64"));
        assert_eq!((file.stages[3].base, file.stages[3].takes.as_slice()), (Some(0), [0, 0].as_slice()));
    }

    /// What follows from the platform of the build is not known.
    #[test]
    fn what_the_build_decides() {
        let text = "ARG S=${TARGETPLATFORM#linux/amd64}\nARG S=${S:+\"no\"}\nARG S=${S:-yes}\nARG T=${NONE}\nFROM a-${S}\nFROM b-${T}c\nFROM ${NONE}\n";
        let stages = read(text).stages;
        assert_eq!((stages[0].unset(), stages[0].is_open()), (Some("S"), true));
        assert_eq!((stages[1].unset(), stages[1].image_value().as_str()), (None, "b-c"));
        assert_eq!((stages[2].unset(), stages[2].is_open()), (Some("NONE"), false));
        assert_eq!(read("ARG TARGETOS=windows\nFROM a-$TARGETOS\n").stages[0].unset(), None);
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
            "FROM a AS b\nCOPY --from=b x y\n",
            "FROM a\nCOPY --from=b x y\nFROM a AS b\n",
            "ARG A=\"b\nFROM a\n",
            "FROM a-${}\n",
            "# escape=|\nFROM a\n",
            "FROM a AS 2b\n",
            "ARG A=\nFROM $A\n",
            "FROM a AS b\nFROM a\nCOPY --from=$b x y\n",
            "FROM a AS b\nFROM a\nRUN --mount=from=${b} x\n",
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
