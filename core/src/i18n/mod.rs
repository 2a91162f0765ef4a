//! Messages: a key, its values, and the sentence in each language.

mod generated;

pub(crate) use generated::msg;

use crate::order;

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
    index: usize,
    args: Vec<(&'static str, String)>,
}

impl Message {
    fn new(index: usize, args: &[(&'static str, &str)]) -> Self {
        Self { index, args: args.iter().map(|(name, value)| (*name, (*value).to_owned())).collect() }
    }

    /// Its key.
    pub(crate) fn id(&self) -> &'static str {
        generated::KEYS.get(self.index).copied().unwrap_or_default()
    }

    /// Its values, by name.
    pub(crate) fn args(&self) -> Vec<(&'static str, String)> {
        let mut args = self.args.clone();
        order::sort_by(&mut args, |a, b| a.0.cmp(b.0));
        args
    }

    /// The sentence.
    pub(crate) fn render(&self, lang: Lang) -> String {
        let template =
            generated::TEMPLATES.get(lang.0).and_then(|t| t.get(self.index)).copied().unwrap_or_default();
        let mut out = String::with_capacity(template.len());
        let mut rest = template;
        while let Some((before, tail)) = rest.split_once('{') {
            let Some((name, after)) = tail.split_once('}') else { break };
            out.push_str(before);
            out.push_str(self.args.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value));
            rest = after;
        }
        out.push_str(rest);
        out
    }
}
