//! The files that a Windows container starts from: Dockerfiles, compose files and stacks, dockerd's
//! configuration, workflow files. Each format yields the same list of uses of an image; what is then said of
//! them is the business of the stages and the rules.

pub(crate) mod compose;
pub(crate) mod daemon;
pub(crate) mod dockerfile;
mod dotenv;
pub(crate) mod edit;
pub(crate) mod pipeline;
pub(crate) mod substitute;
pub(crate) mod swarm;

mod matrix;
mod pattern;
mod site;
mod stages;
mod words;
mod written;

pub(crate) use site::{At, Site};
pub(crate) use written::{Hyperv, InFile, Written};

use crate::catalog::RunnerLabel;
use crate::i18n::{Lang, Message};
use crate::input::{Map, Parsed, Value};
use crate::report::{FilePart, FixKind, Os, Where};
use crate::request::{Document, Isolation};
use crate::rules::Rule;

/// What a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    /// A Dockerfile.
    Dockerfile,
    /// A compose file or a stack.
    Compose,
    /// The variables of the compose files beside it.
    Variables,
    /// What `docker node inspect` printed.
    SwarmNodes,
    /// dockerd's daemon.json.
    Daemon,
    /// A workflow of GitHub Actions.
    GitHub,
    /// A pipeline of GitLab.
    GitLab,
    /// A pipeline of Azure.
    Azure,
}

/// What a document is, by what it says; its name only helps where the text alone would not do. None for what is
/// read as Kubernetes objects.
pub(crate) fn recognise(document: &Document, parsed: &Parsed<'_>) -> Option<Format> {
    let name = document.name.rsplit(['/', '\\']).next().unwrap_or_default().to_ascii_lowercase();
    if dotenv::is_name(&name) {
        return Some(Format::Variables);
    }
    let first = parsed.documents.iter().find(|value| **value != Value::Null);
    match first {
        Some(value @ Value::Object(_)) if value.get("kind").is_none() => {
            if value.get("apiVersion").is_some() {
                None
            } else if compose::is_compose(value, &name) {
                Some(Format::Compose)
            } else if daemon::is_daemon(value, &name) {
                Some(Format::Daemon)
            } else if swarm::is_node(value) {
                Some(Format::SwarmNodes)
            } else {
                pipeline::recognise(value, &name)
            }
        }
        Some(Value::List(items)) if !items.is_empty() && items.iter().all(swarm::is_node) => {
            Some(Format::SwarmNodes)
        }
        Some(Value::Object(_) | Value::List(_)) => None,
        _ if dockerfile::looks_like(&document.text, is_dockerfile_name(&name)) => Some(Format::Dockerfile),
        _ if name == "daemon.json" && parsed.error.is_some() && daemon::looks_like(&document.text) => {
            Some(Format::Daemon)
        }
        _ => None,
    }
}

/// Whether a file's name, in lower case, is one that Dockerfiles have.
fn is_dockerfile_name(name: &str) -> bool {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    ["dockerfile", "containerfile"].iter().any(|kind| {
        name == *kind
            || extension == Some(kind)
            || name.strip_prefix(kind).is_some_and(|rest| rest.starts_with(['.', '-', '_']))
    })
}

/// A document that is one of these files.
pub(crate) struct File<'a> {
    /// The document.
    pub(crate) document: &'a Document,
    /// Its places.
    pub(crate) map: &'a Map<'a>,
    /// What it is.
    pub(crate) format: Format,
    /// The language of the report.
    pub(crate) lang: Lang,
    /// Its stages, services or jobs.
    pub(crate) parts: Vec<FilePart>,
    /// The images in it.
    pub(crate) uses: Vec<Use<'a>>,
    /// What would be refused, or cannot be known.
    pub(crate) problems: Vec<Problem<'a>>,
}

/// What a program would refuse in a file, or what cannot be known of it.
pub(crate) struct Problem<'a> {
    /// The rule that says so.
    pub(crate) rule: &'static Rule,
    /// The sentence.
    pub(crate) message: Message,
    /// Where.
    pub(crate) site: Site<'a>,
    /// What it is about.
    pub(crate) object: Option<String>,
    /// What to do.
    pub(crate) fix: Option<(FixKind, Message, String)>,
}

/// What an image is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// A container of it runs.
    Runs,
    /// A stage is built on it, and the last stage needs that stage.
    Stage,
    /// A stage is built on it that the last stage does not need: not every builder builds it.
    SpareStage,
    /// Files are copied out of it.
    Copied,
}

/// An image in a file.
#[derive(Debug)]
pub(crate) struct Use<'a> {
    /// `stage/build`, `service/web`, `job/test`.
    pub(crate) name: String,
    /// The image after substitution; empty when a variable of it has no value.
    pub(crate) image: String,
    /// A variable that has no value, and whether it is declared too late to count.
    pub(crate) unset: Option<(String, bool)>,
    /// How it is written.
    pub(crate) written: Written<'a>,
    /// The platform asked for, and where.
    pub(crate) platform: Option<(String, Site<'a>)>,
    /// The isolation asked for, as written, and where.
    pub(crate) isolation: Option<(String, Site<'a>)>,
    /// The hosted runner that it is used on, and where it is chosen.
    pub(crate) runner: Option<(&'static RunnerLabel, Site<'a>)>,
    /// Where the service may be placed, when it is for a swarm.
    pub(crate) placement: Option<swarm::Placement<'a>>,
    /// dockerd's configuration beside the file.
    pub(crate) daemon: Option<&'a Document>,
    /// What it is used for.
    pub(crate) role: Role,
}

impl Use<'_> {
    /// Where the image is written.
    pub(crate) fn place(&self) -> Where {
        self.written.site.place(Some(&self.name))
    }

    /// What is read of it, where a part of the file is no more than this use.
    fn part(&self) -> FilePart {
        FilePart {
            name: self.name.clone(),
            image: (!self.image.is_empty()).then(|| self.image.clone()),
            unset: self.unset.as_ref().map(|(name, _)| name.clone()),
            platform: self.platform.as_ref().map(|(platform, _)| platform.clone()),
            isolation: self.isolation.as_ref().map(|(isolation, _)| isolation.clone()),
            ..FilePart::default()
        }
    }

    /// The operating system that the file asks for.
    pub(crate) fn os(&self) -> Os {
        let by_platform = self.platform.as_ref().and_then(|(platform, _)| os_of(platform.split('/').next()?));
        by_platform
            .or_else(|| self.placement.as_ref()?.os())
            .or_else(|| self.runner.as_ref().map(|_| Os::Windows))
            .unwrap_or(Os::Unknown)
    }

    /// The isolation that the file asks for.
    pub(crate) fn isolation(&self) -> Option<Isolation> {
        isolation_of(&self.isolation.as_ref()?.0)
    }
}

/// The isolation of Docker's word for it; none for the default and for what is no isolation.
pub(crate) fn isolation_of(text: &str) -> Option<Isolation> {
    if text.eq_ignore_ascii_case("process") {
        Some(Isolation::Process)
    } else {
        text.eq_ignore_ascii_case("hyperv").then_some(Isolation::Hyperv)
    }
}

/// The operating system of a word.
pub(crate) fn os_of(text: &str) -> Option<Os> {
    if text.eq_ignore_ascii_case("windows") {
        Some(Os::Windows)
    } else {
        text.eq_ignore_ascii_case("linux").then_some(Os::Linux)
    }
}

impl Format {
    /// The places that its findings and fixes need.
    pub(crate) fn map<'a>(self, document: &'a Document) -> Map<'a> {
        match self {
            Self::Dockerfile | Self::Variables => Map::of_lines(&document.text),
            Self::SwarmNodes => Map::default(),
            _ => Map::of(&document.text),
        }
    }
}

/// Reads a document of a format.
pub(crate) fn read<'a>(
    format: Format,
    index: usize,
    documents: &'a [Document],
    parsed: &'a [Parsed<'a>],
    maps: &'a [Map<'a>],
    lang: Lang,
) -> Option<File<'a>> {
    let (document, own, map) = (documents.get(index)?, parsed.get(index)?, maps.get(index)?);
    let (parts, uses, problems) = (Vec::new(), Vec::new(), Vec::new());
    let mut file = File { document, map, format, lang, parts, uses, problems };
    match format {
        Format::Dockerfile => stages::stages(&mut file, index),
        Format::Compose => compose::read(&mut file, index, documents, parsed, maps),
        Format::Daemon => daemon::read(&mut file, index, own),
        Format::GitHub | Format::GitLab | Format::Azure => pipeline::read(&mut file, index, own),
        Format::SwarmNodes | Format::Variables => {}
    }
    if file.parts.is_empty() {
        file.parts = file.uses.iter().map(Use::part).collect();
    }
    Some(file)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{Just, Strategy, prop_oneof, proptest};

    use crate::request::{Document, Inspect, Request};

    /// Words of every format, so that readers get far before they meet what they do not expect.
    fn word() -> impl Strategy<Value = String> {
        let words = [
            "FROM",
            "ARG A=1",
            "ARG",
            "RUN <<EOF",
            "EOF",
            "COPY --from=0",
            "--platform=",
            "AS",
            "a",
            "$A",
            "${A:-${B}}",
            "${",
            "}",
            "\\",
            "`",
            "# escape=`",
            "\n",
            "\n",
            "\n  ",
            "\r\n",
            "\t",
            "services:",
            "web:",
            "image:",
            "nanoserver:ltsc2019",
            "mcr.microsoft.com/windows/nanoserver:ltsc2022",
            "<<: *a",
            "&a",
            "*a",
            "extends:",
            "include: [b.yaml, compose.yaml]",
            "file: b.yaml",
            "service: web",
            "A=",
            "export ",
            "${A#*",
            "${A//1/",
            "<<",
            "--mount=type=bind,from=a",
            "deploy:",
            "placement:",
            "constraints:",
            "- ",
            "node.platform.os == windows",
            "isolation:",
            "hyperv",
            "jobs:",
            "runs-on:",
            "windows-latest",
            "steps:",
            "run:",
            "docker run",
            "${{ matrix.x }}",
            "strategy:",
            "matrix:",
            "include:",
            "pool:",
            "vmImage:",
            "script:",
            "tags:",
            "{",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "'",
            "\"exec-opts\":",
            "\"isolation=hyperv\"",
            "//",
            "/*",
            "*/",
            "\u{feff}",
            "\u{e9}\u{1f600}",
            "null",
            "1.5",
        ];
        let known = (0..words.len()).prop_map(move |index| words[index].to_owned());
        prop_oneof![9 => known, 1 => "[ -~]{0,8}"]
    }

    proptest! {
        #[test]
        fn no_text_stops_the_readers(
            words in proptest::collection::vec((word(), prop_oneof![Just(""), Just(" "), Just("\n")]), 0..40),
            name in prop_oneof![Just("Dockerfile"), Just("compose.yaml"), Just("daemon.json"), Just(".gitlab-ci.yml")],
        ) {
            let text: String = words.into_iter().flat_map(|(word, after)| [word, after.to_owned()]).collect();
            let report = crate::evaluate(&Request::Inspect(Inspect {
                documents: [name, ".env", "b.yaml"]
                    .map(|name| Document { name: name.to_owned(), text: text.clone() })
                    .into(),
                host: Some("Windows Server 2022".to_owned()),
                ..Inspect::default()
            }));
            for finding in &report.findings {
                let lines = u32::try_from(text.split('\n').count()).unwrap();
                if let Some(span) = finding.place.as_ref().and_then(|place| place.span) {
                    assert!(span.start.line <= lines && span.start <= span.end, "{finding:?}");
                }
            }
        }
    }
}
