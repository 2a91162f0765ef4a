//! Help in every language.
//!
//! The doc comments of `cli.rs` and `flags.rs` are the English help. Each of their paragraphs has its translations in
//! `locales/help.toml`, under the English text itself: a text that changes is a text that is not translated, and the
//! tests below fail for it. The argument parser's own words ("Options:") are sentences like any other.

mod texts;
mod wrap;

use std::ffi::OsString;
use std::io::{self, Write as _};

use anstream::AutoStream;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, CommandFactory as _};
use winver_registry::message::{Lang, Message};

use crate::cli::Cli;
use crate::sentences as say;

/// Below this a column of flags leaves too little beside it, and their help goes under them; the argument parser
/// decides it for each column, and this is where it does so for the widest.
const WIDE: usize = 100;

/// Prints the help that these arguments ask for.
pub(crate) fn print(arguments: &[OsString], program: &str, lang: Lang) -> io::Result<()> {
    let text = render(arguments, program, lang, wrap::columns());
    let mut out = AutoStream::auto(io::stdout().lock());
    out.write_all(text.as_bytes()).and_then(|()| out.flush())
}

fn render(arguments: &[OsString], program: &str, lang: Lang, width: usize) -> String {
    // The argument parser breaks lines at spaces only, and Chinese has none: it must not break any.
    let command = translated(Cli::command(), lang).bin_name(program).term_width(0);
    let command = if width < WIDE { below(command) } else { command };
    let Err(help) = command.try_get_matches_from(arguments) else { return String::new() };
    let text = help.render().ansi().to_string();
    let labels = labels().into_iter();
    let text = labels.fold(text, |text, label| text.replace(&label.render(Lang::En), &label.render(lang)));
    wrap::wrap(&text, width)
}

/// What the argument parser writes around the texts.
fn labels() -> [Message; 7] {
    [
        say::help_usage(),
        say::help_commands(),
        say::help_arguments(),
        say::help_options(),
        say::help_default(),
        say::help_possible(),
        say::help_values(),
    ]
}

/// The commands and arguments with their help in a language. For showing only: values are not read into their types.
pub(crate) fn translated(command: Command, lang: Lang) -> Command {
    let index = Lang::ALL.iter().position(|known| *known == lang).unwrap_or_default();
    let command = visit(command, &mut |english| {
        let entry = texts::TEXTS.iter().find(|entry| entry.first() == Some(&english));
        entry.and_then(|entry| entry.get(index)).copied().unwrap_or(english).to_owned()
    });
    flags(command, lang)
}

/// `--help` and `--version`, which the argument parser adds where they are not.
fn flags(command: Command, lang: Lang) -> Command {
    // After all others, without a heading: as it adds them.
    let last = |name: &'static str, short| {
        Arg::new(name).short(short).long(name).display_order(999).help_heading(None)
    };
    let help = last("help", 'h').action(ArgAction::Help);
    let help = help.help(say::help_short().render(lang)).long_help(say::help_long().render(lang));
    let version = last("version", 'V').action(ArgAction::Version).help(say::help_version().render(lang));
    let has_version = command.get_version().is_some();
    let command = command.disable_help_flag(true).arg(help);
    let command = if has_version { command.disable_version_flag(true).arg(version) } else { command };
    command.mut_subcommands(|command| flags(command, lang))
}

/// Puts the help of flags under them.
fn below(command: Command) -> Command {
    command.mut_args(|arg| arg.next_line_help(true)).mut_subcommands(below)
}

/// What is put in the place of a text.
type Look<'a> = dyn FnMut(&str) -> String + 'a;

/// Puts another text in the place of each that a command and its subcommands show.
fn visit(mut command: Command, look: &mut Look<'_>) -> Command {
    if let Some(text) = command.get_about().map(ToString::to_string) {
        command = command.about(each(&text, look));
    }
    if let Some(text) = command.get_long_about().map(ToString::to_string) {
        command = command.long_about(each(&text, look));
    }
    if let Some(text) = command.get_after_help().map(ToString::to_string) {
        command = command.after_help(each(&text, look));
    }
    if let Some(text) = command.get_after_long_help().map(ToString::to_string) {
        command = command.after_long_help(each(&text, look));
    }
    command.mut_args(|arg| argument(arg, look)).mut_subcommands(|command| visit(command, look))
}

fn argument(mut arg: Arg, look: &mut Look<'_>) -> Arg {
    if let Some(text) = arg.get_help().map(ToString::to_string) {
        arg = arg.help(each(&text, look));
    }
    if let Some(text) = arg.get_long_help().map(ToString::to_string) {
        arg = arg.long_help(each(&text, look));
    }
    if let Some(text) = arg.get_help_heading().map(str::to_owned) {
        arg = arg.help_heading(look(&text));
    }
    let values = arg.get_possible_values();
    if values.iter().any(|value| value.get_help().is_some()) {
        let values = values.into_iter().map(|value| match value.get_help().map(ToString::to_string) {
            Some(text) => value.help(each(&text, look)),
            None => value,
        });
        arg = arg.value_parser(PossibleValuesParser::new(values.collect::<Vec<_>>()));
    }
    arg
}

/// Each paragraph of a text; of examples only what is said about them, since commands are the same in every language.
fn each(text: &str, look: &mut Look<'_>) -> String {
    let mut paragraphs = Vec::new();
    for paragraph in text.split("\n\n") {
        let is_example = paragraph.lines().any(|line| line.starts_with(COMMENT));
        paragraphs.push(if is_example { example(paragraph, look) } else { look(paragraph) });
    }
    paragraphs.join("\n\n")
}

/// How the comment of an example starts.
const COMMENT: &str = "  # ";

fn example(paragraph: &str, look: &mut Look<'_>) -> String {
    let mut lines = Vec::new();
    for line in paragraph.lines() {
        lines.push(match line.strip_prefix(COMMENT) {
            Some(comment) => format!("{COMMENT}{}", look(comment)),
            None if line.starts_with(' ') => line.to_owned(),
            None => look(line),
        });
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::ffi::OsString;

    use clap::{Command, CommandFactory as _};
    use winver_registry::message::Lang;

    use super::{labels, render, texts, visit, wrap};
    use crate::cli::Cli;
    use crate::sentences as say;

    const PROGRAM: &str = "kubectl winver";

    /// Every way to ask for help.
    fn questions() -> Vec<Vec<OsString>> {
        let command = Cli::command();
        let commands = command.get_subcommands().map(|command| Some(command.get_name().to_owned()));
        let mut questions = Vec::new();
        for name in std::iter::once(None).chain(commands) {
            for flag in ["-h", "--help"] {
                let words = [Some("winver".to_owned()), name.clone(), Some(flag.to_owned())];
                questions.push(words.into_iter().flatten().map(OsString::from).collect());
            }
        }
        questions
    }

    fn english(question: &[OsString], command: Command) -> String {
        let command = command.bin_name(PROGRAM).term_width(100);
        command.try_get_matches_from(question).expect_err("help is asked for").render().ansi().to_string()
    }

    #[test]
    fn every_text_is_translated_and_every_translation_used() {
        let mut shown = BTreeSet::new();
        visit(Cli::command(), &mut |text| {
            shown.insert(text.to_owned());
            text.to_owned()
        });
        let translated: BTreeSet<String> =
            texts::TEXTS.iter().filter_map(|entry| entry.first()).map(|text| (*text).to_owned()).collect();
        assert!(shown.len() > 80, "the texts are found: {}", shown.len());
        let missing: Vec<&String> = shown.difference(&translated).collect();
        let unused: Vec<&String> = translated.difference(&shown).collect();
        assert!(
            missing.is_empty() && unused.is_empty(),
            "locales/help.toml lacks these texts, or has them in older words: {missing:#?}\nand nothing shows \
             these: {unused:#?}\nput every text there as it is, then run `cargo xtask codegen`"
        );
    }

    /// What is done to the tree changes nothing but the texts.
    #[test]
    fn english_is_what_the_argument_parser_prints() {
        for question in questions() {
            assert_eq!(
                render(&question, PROGRAM, Lang::En, 100),
                english(&question, Cli::command()),
                "{question:?}"
            );
        }
    }

    #[test]
    fn no_word_of_the_argument_parser_stays_english() {
        let all: String = questions().iter().map(|question| english(question, Cli::command())).collect();
        let flags = [say::help_short(), say::help_long(), say::help_version()];
        let words: Vec<String> = labels().iter().chain(&flags).map(|label| label.render(Lang::En)).collect();
        for word in &words {
            assert!(all.contains(word.as_str()), "the argument parser says '{word}' in other words now");
        }
        for lang in Lang::ALL.into_iter().skip(1) {
            for question in questions() {
                let help = render(&question, PROGRAM, lang, 100);
                assert!(help.contains(&say::help_usage().render(lang)), "{question:?}: {help}");
                for word in &words {
                    assert!(!help.contains(word.as_str()), "{}, {question:?}: {word}", lang.tag());
                }
            }
        }
    }

    #[test]
    fn lines_fit_in_every_language() {
        for lang in Lang::ALL.into_iter().skip(1) {
            for (question, width) in questions().iter().flat_map(|question| [(question, 60), (question, 100)])
            {
                let help = render(question, PROGRAM, lang, width);
                for line in help.lines() {
                    let fits = wrap::width(line) <= width;
                    // A command that is longer than a line stays in one piece where it has no space.
                    assert!(fits || line.trim_start().is_ascii(), "{}: {line}", lang.tag());
                }
            }
        }
    }
}
