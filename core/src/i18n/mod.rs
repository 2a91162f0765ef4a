//! Messages: a key, its values, and the sentence in each language.

mod generated;

pub(crate) use generated::msg;

use crate::order;

/// The languages that messages come in, as BCP 47 tags, English first.
pub const fn languages() -> &'static [&'static str] {
    Lang::known()
}

/// A language that winver speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Lang(usize);

impl Lang {
    /// English.
    pub(crate) const ENGLISH: Self = Self(0);

    /// The language of a BCP 47 tag: the tag itself, else any with the same primary subtag (`pt-PT` is
    /// answered in `pt-BR`).
    pub(crate) fn parse(tag: &str) -> Option<Self> {
        let tag = tag.trim().replace('_', "-");
        let exact = generated::LANGUAGES.iter().position(|known| known.eq_ignore_ascii_case(&tag));
        let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        exact
            .or_else(|| generated::LANGUAGES.iter().position(|known| primary(known) == primary(&tag)))
            .map(Self)
    }

    /// Every tag.
    pub(crate) const fn known() -> &'static [&'static str] {
        generated::LANGUAGES
    }
}

/// A sentence before it is put into a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Message {
    index: u16,
    args: Vec<String>,
}

impl Message {
    fn new(index: u16, args: &[&str]) -> Self {
        Self { index, args: args.iter().map(|&value| value.to_owned()).collect() }
    }

    /// Its key. Only the sentences that a report names have one: findings and reasons.
    pub(crate) fn id(&self) -> &'static str {
        generated::KEYS.get(usize::from(self.index)).unwrap_or_default()
    }

    /// Its values, by name. Only the sentences with a key name theirs.
    pub(crate) fn args(&self) -> Vec<(&'static str, String)> {
        let names = generated::NAMES.get(usize::from(self.index)).unwrap_or_default();
        let mut args: Vec<_> = names.split_terminator(' ').zip(self.args.iter().cloned()).collect();
        order::sort_by(&mut args, |a, b| a.0.cmp(b.0));
        args
    }

    /// The sentence.
    pub(crate) fn render(&self, lang: Lang) -> String {
        let template = generated::TEMPLATES.get(lang.0).and_then(|texts| texts.get(usize::from(self.index)));
        let mut rest = template.unwrap_or_default();
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
