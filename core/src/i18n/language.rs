//! The languages: English is part of every build, the others are packs, `packs/TAG.txt`, which a build has in it
//! (feature `languages`) or is given by its caller, so that a page loads the one language that its visitor reads.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::{generated, msg};

/// What the first line of a pack begins with. After it stand the language and the sentences that it is for.
const HEAD: &str = "winver-language/1 ";

/// The languages after English, in the order of [`generated::LANGUAGES`].
static PACKS: [OnceLock<Pack>; generated::LANGUAGES.len()] =
    [const { OnceLock::new() }; generated::LANGUAGES.len()];

/// The sentences of a language, a line each, in the order of the sections.
#[derive(Debug)]
pub(super) struct Pack {
    text: Cow<'static, str>,
    /// Where each line ends; the first is the head.
    ends: Vec<u32>,
}

impl Pack {
    /// The sentence with this number.
    pub(super) fn get(&self, number: usize) -> Option<&str> {
        let end = |line: usize| usize::try_from(*self.ends.get(line)?).ok();
        self.text.get(end(number)?.checked_add(1)?..end(number.checked_add(1)?)?)
    }

    /// A pack, and the number of its language.
    fn read(text: Cow<'static, str>) -> Result<(usize, Self), LanguageError> {
        let head = text.lines().next().and_then(|line| line.strip_prefix(HEAD)?.split_once(' '));
        let known = |tag| generated::LANGUAGES.iter().position(|known| *known == tag);
        let Some((index, made_for)) = head.and_then(|(tag, made_for)| Some((known(tag)?, made_for))) else {
            return Err(LanguageError::new(&msg::detail_no_pack()));
        };
        let ends: Vec<u32> = text.match_indices('\n').filter_map(|(at, _)| u32::try_from(at).ok()).collect();
        let sentences = ends.len().saturating_sub(1);
        if made_for != generated::MADE_FOR || ![generated::COUNT, generated::CHECK_COUNT].contains(&sentences)
        {
            return Err(LanguageError::new(&msg::detail_pack_of_another_version(env!("CARGO_PKG_VERSION"))));
        }
        Ok((index, Self { text, ends }))
    }
}

/// A text is no language pack of this winver.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageError(String);

impl LanguageError {
    fn new(message: &super::Message) -> Self {
        Self(message.render(Lang::ENGLISH))
    }
}

impl std::fmt::Display for LanguageError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for LanguageError {}

/// Makes a language known, from its pack: from then on, requests can ask for it. The same language twice does no
/// harm. A process only ever gets to know languages, so that what a report says depends on its request alone from
/// the moment that the caller has installed what it offers.
///
/// The beginning of a pack, as far as the sentences about hosts and images go, is a pack for those who ask nothing
/// else; of anything else English speaks.
///
/// Gives the language as a BCP 47 tag.
///
/// # Errors
/// When the text is no pack, or one for other sentences than these: of another version of winver.
pub fn install_language(pack: String) -> Result<&'static str, LanguageError> {
    Pack::read(pack.into()).map(|(index, pack)| install(index, pack))
}

/// The same for several packs, one after the other: all of them, or none when one is not right.
///
/// # Errors
/// As [`install_language`].
pub fn install_languages(packs: &str) -> Result<Vec<&'static str>, LanguageError> {
    let starts =
        packs.match_indices(HEAD).map(|(at, _)| at).filter(|at| packs.get(..*at).is_some_and(ends_line));
    let starts: Vec<usize> = starts.collect();
    if starts.first() != Some(&0) {
        return Err(LanguageError::new(&msg::detail_no_pack()));
    }
    let ends = starts.iter().skip(1).copied().chain([packs.len()]);
    let texts = starts.iter().zip(ends).filter_map(|(start, end)| packs.get(*start..end));
    let read: Vec<(usize, Pack)> =
        texts.map(|text| Pack::read(text.to_owned().into())).collect::<Result<_, _>>()?;
    Ok(read.into_iter().map(|(index, pack)| install(index, pack)).collect())
}

fn ends_line(before: &str) -> bool {
    before.is_empty() || before.ends_with('\n')
}

fn install(index: usize, pack: Pack) -> &'static str {
    if let Some(place) = PACKS.get(index) {
        let _ = place.set(pack);
    }
    generated::LANGUAGES.get(index).copied().unwrap_or_default()
}

/// The languages that messages come in, as BCP 47 tags, English first.
pub fn languages() -> Vec<&'static str> {
    Lang::known().map(Lang::tag).collect()
}

/// A language that winver speaks.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Lang {
    index: usize,
    /// Its sentences; English has none here.
    pack: Option<&'static Pack>,
}

impl Lang {
    /// English.
    pub(crate) const ENGLISH: Self = Self { index: 0, pack: None };

    /// The language nearest to a BCP 47 tag, by how many of its subtags agree: `pt-PT` is answered in `pt-BR`, what
    /// nobody here speaks in English. None when it has not the form of a tag.
    pub(crate) fn parse(tag: &str) -> Option<Self> {
        let subtags = subtags(tag)?;
        // Of several equals the first is wanted, and English is the first of all.
        Self::known().fold(None, |best: Option<Self>, known| match best {
            Some(best) if agreeing(best.tag(), &subtags) >= agreeing(known.tag(), &subtags) => Some(best),
            _ => Some(known),
        })
    }

    /// Whether it is what a tag asks for, and not only the nearest: the one says nothing that the other contradicts.
    pub(crate) fn is_meant_by(self, tag: &str) -> bool {
        let subtags = subtags(tag).unwrap_or_default();
        let own = self.tag();
        agreeing(own, &subtags) == own.split('-').count().min(subtags.len()).max(1)
    }

    /// Every language that is there.
    pub(crate) fn known() -> impl Iterator<Item = Self> {
        let others = PACKS.iter().enumerate().skip(1);
        let there = others.filter_map(|(index, place)| Some(Self { index, pack: Some(pack(index, place)?) }));
        std::iter::once(Self::ENGLISH).chain(there)
    }

    /// Its BCP 47 tag.
    pub(crate) fn tag(self) -> &'static str {
        generated::LANGUAGES.get(self.index).copied().unwrap_or_default()
    }

    /// Its pack; none for English.
    pub(super) fn pack(self) -> Option<&'static Pack> {
        self.pack
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

#[cfg(feature = "languages")]
fn pack(index: usize, place: &'static OnceLock<Pack>) -> Option<&'static Pack> {
    if place.get().is_none() {
        let (_, pack) = Pack::read((*generated::PACKS.get(index)?).into()).ok()?;
        let _ = place.set(pack);
    }
    place.get()
}

#[cfg(not(feature = "languages"))]
fn pack(_index: usize, place: &'static OnceLock<Pack>) -> Option<&'static Pack> {
    place.get()
}

#[cfg(all(test, feature = "languages"))]
mod tests {
    use super::*;

    #[test]
    fn a_pack_is_for_the_sentences_of_this_build() {
        let refused = |text: &str| install_language(text.to_owned()).unwrap_err().to_string();
        for text in ["", "en\n", "winver-language/1 tlh 0\nnuqneH\n", "winver-language/2 ko-KR 0\n"] {
            assert!(refused(text).starts_with("it is not a language pack"), "{text}");
        }
        let pack = generated::PACKS[1];
        let (head, _) = pack.split_once('\n').unwrap();
        for text in [
            head.to_owned(),
            format!("{head}\nonly one sentence\n"),
            pack.replacen(generated::MADE_FOR, "0", 1),
            format!("{pack}one more\n"),
        ] {
            assert!(refused(&text).starts_with("it is a language pack of another version"), "{text:.60}");
        }
        assert_eq!(install_language(pack.to_owned()).unwrap(), generated::LANGUAGES[1]);
    }

    #[test]
    fn packs_stand_after_each_other() {
        let two = [generated::PACKS[3], generated::PACKS[1]].concat();
        assert_eq!(install_languages(&two).unwrap(), [generated::LANGUAGES[3], generated::LANGUAGES[1]]);
        for wrong in ["", "\n", &format!("x\n{two}"), &format!("{two}x\n"), two.trim_end()] {
            assert!(install_languages(wrong).is_err());
        }
    }

    #[test]
    fn the_beginning_of_a_pack_is_one() {
        let beginning: String =
            generated::PACKS[1].split_inclusive('\n').take(generated::CHECK_COUNT + 1).collect();
        let (_, pack) = Pack::read(beginning.into()).unwrap();
        assert!(pack.get(generated::CHECK_COUNT - 1).is_some());
        assert_eq!(pack.get(generated::CHECK_COUNT), None);
    }

    #[test]
    fn sentences_lie_where_they_belong() {
        let (_, pack) = Pack::read(generated::PACKS[1].into()).unwrap();
        let lines: Vec<&str> = generated::PACKS[1].lines().skip(1).collect();
        assert_eq!(lines.len(), generated::COUNT);
        for (number, line) in lines.iter().enumerate() {
            assert_eq!(pack.get(number), Some(*line));
        }
        assert_eq!(pack.get(lines.len()), None);
    }

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
            assert!(Lang::parse(tag).is_none(), "{tag}");
        }
    }
}
