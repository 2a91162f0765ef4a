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

    /// The language nearest to a BCP 47 tag, by how many of its subtags agree: `pt-PT` is answered in `pt-BR`, what
    /// nobody here speaks in English. None when it has not the form of a tag.
    pub(crate) fn parse(tag: &str) -> Option<Self> {
        let subtags = subtags(tag)?;
        let rank =
            |known: &usize| generated::LANGUAGES.get(*known).map_or(0, |known| agreeing(known, &subtags));
        // Of several equals `max_by_key` takes the last; the first is wanted, and English is the first of all.
        (0..generated::LANGUAGES.len()).rev().max_by_key(rank).map(Self)
    }

    /// Whether it is what a tag asks for, and not only the nearest: the one says nothing that the other contradicts.
    pub(crate) fn is_meant_by(self, tag: &str) -> bool {
        let subtags = subtags(tag).unwrap_or_default();
        let own = self.tag();
        agreeing(own, &subtags) == own.split('-').count().min(subtags.len()).max(1)
    }

    /// Its tag.
    pub(crate) fn tag(self) -> &'static str {
        generated::LANGUAGES.get(self.0).copied().unwrap_or_default()
    }

    /// Every tag.
    pub(crate) const fn known() -> &'static [&'static str] {
        generated::LANGUAGES
    }
}

/// The subtags of a BCP 47 tag, or of a POSIX locale, without the scripts that go without saying: of the languages here
/// only Chinese has two, and `Hant` is not that of `zh-CN`. None when it has not the form of a tag.
fn subtags(tag: &str) -> Option<Vec<&str>> {
    let tag = tag.trim().split(['.', '@']).next().unwrap_or_default();
    let mut subtags = tag.split(['-', '_']);
    let primary = subtags.next().filter(|s| s.len() >= 2 && s.bytes().all(|b| b.is_ascii_alphabetic()))?;
    let is_script = |s: &&str| s.len() == 4 && s.bytes().all(|b| b.is_ascii_alphabetic());
    let mut all = vec![primary];
    all.extend(subtags.filter(|s| !is_script(s) || s.eq_ignore_ascii_case("Hant")));
    let is_subtag = |s: &&str| (1..=8).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_alphanumeric());
    all.iter().all(is_subtag).then_some(all)
}

/// How many subtags agree, from the first on.
fn agreeing(known: &str, subtags: &[&str]) -> usize {
    known.split('-').zip(subtags).take_while(|(own, asked)| own.eq_ignore_ascii_case(asked)).count()
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

#[cfg(test)]
mod tests {
    use super::Lang;

    #[test]
    fn a_tag_is_answered_in_the_nearest_language() {
        let cases = [
            ("en", "en", true),
            ("EN-us", "en", true),
            ("en-GB", "en", true),
            ("en_US.UTF-8", "en", true),
            ("zh", "zh-CN", true),
            ("zh_CN", "zh-CN", true),
            ("zh-Hans", "zh-CN", true),
            ("zh-Hans-CN", "zh-CN", true),
            ("zh-CN-x-own", "zh-CN", true),
            ("zh-TW", "zh-CN", false),
            ("zh-Hant", "zh-CN", false),
            ("zh-Hant-CN", "zh-CN", false),
            ("ko", "ko-KR", true),
            ("ko-Kore-KR", "ko-KR", true),
            ("ko-KP", "ko-KR", false),
            ("pt", "pt-BR", true),
            (" pt-br ", "pt-BR", true),
            ("pt-PT", "pt-BR", false),
            ("de", "en", false),
            ("tlh", "en", false),
            ("english", "en", false),
        ];
        for (tag, expected, is_meant) in cases {
            let lang = Lang::parse(tag).expect(tag);
            assert_eq!((lang.tag(), lang.is_meant_by(tag)), (expected, is_meant), "{tag}");
        }
    }

    #[test]
    fn what_has_not_the_form_of_a_tag_is_none() {
        for tag in [
            "",
            " ",
            "-",
            "e",
            "1",
            "en-",
            "en--US",
            "en US",
            "português",
            "pt-Portugal-",
            "p/t",
            "pt-a/bc",
            "abcdefghi",
        ] {
            assert_eq!(Lang::parse(tag), None, "{tag}");
        }
    }
}
