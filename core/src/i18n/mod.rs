//! Messages: a key, its values, and the sentence in each language.

mod generated;
mod language;

pub use language::{LanguageError, install_language, install_languages, languages};

pub(crate) use generated::msg;
pub(crate) use language::Lang;

use crate::order;
use crate::packed::Packed;

/// Sentences that are needed together: a module that never says one of them carries none of them.
pub(crate) struct Section {
    /// The number of its first sentence in a language pack, which holds the sections one after the other.
    first: u16,
    /// The keys of the sentences that a report names: the first ones.
    keys: Packed,
    /// The names of their values.
    names: Packed,
    /// Its sentences in English.
    english: Packed,
}

/// A sentence before it is put into a language.
#[derive(Clone)]
pub(crate) struct Message {
    section: &'static Section,
    index: u16,
    args: Vec<String>,
}

impl Message {
    fn new(section: &'static Section, index: u16, args: &[&str]) -> Self {
        Self { section, index, args: args.iter().map(|&value| value.to_owned()).collect() }
    }

    /// Its number among the sentences of all sections.
    fn number(&self) -> usize {
        usize::from(self.section.first).saturating_add(usize::from(self.index))
    }

    /// Its key. Only the sentences that a report names have one: findings and reasons.
    pub(crate) fn id(&self) -> &'static str {
        self.section.keys.get(usize::from(self.index)).unwrap_or_default()
    }

    /// Its values, by name. Only the sentences with a key name theirs.
    pub(crate) fn args(&self) -> Vec<(&'static str, String)> {
        let names = self.section.names.get(usize::from(self.index)).unwrap_or_default();
        let mut args: Vec<_> = names.split_terminator(' ').zip(self.args.iter().cloned()).collect();
        order::sort_by(&mut args, |a, b| a.0.cmp(b.0));
        args
    }

    /// The sentence.
    pub(crate) fn render(&self, lang: Lang) -> String {
        // A pack may be for hosts and images only; of anything else English speaks.
        let template = lang.pack().and_then(|pack| pack.get(self.number()));
        let mut rest =
            template.or_else(|| self.section.english.get(usize::from(self.index))).unwrap_or_default();
        let mut out = String::with_capacity(rest.len());
        while let Some(at) = rest.bytes().position(|byte| byte < generated::VALUES) {
            let (before, tail) = rest.split_at_checked(at).unwrap_or((rest, ""));
            out.push_str(before);
            let value = tail.bytes().next().and_then(|value| self.args.get(usize::from(value)));
            out.push_str(value.map_or("", String::as_str));
            rest = tail.get(1..).unwrap_or_default();
        }
        out.push_str(rest);
        out
    }
}

impl PartialEq for Message {
    fn eq(&self, other: &Self) -> bool {
        self.number() == other.number() && self.args == other.args
    }
}

impl Eq for Message {}

impl std::fmt::Debug for Message {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Message").field(&self.number()).field(&self.args).finish()
    }
}
