//! Which language the command line speaks, and which one it asks reports in.

use std::ffi::OsString;

use winver_registry::message::Lang;

/// The language of `--lang`; without it, of the environment. Arguments are not parsed yet, and may not even be
/// right: what is wrong with them is said in this language.
pub(crate) fn chosen(arguments: &[OsString], variable: impl Fn(&str) -> Option<String>) -> Lang {
    match given(arguments) {
        Some(tag) => Lang::parse(tag).unwrap_or_default(),
        None => of_environment(variable),
    }
}

/// The value of the last `--lang`, which is the one that counts.
fn given(arguments: &[OsString]) -> Option<&str> {
    let mut tag = None;
    let mut arguments = arguments.iter().skip(1).map(|argument| argument.to_str().unwrap_or_default());
    while let Some(argument) = arguments.next() {
        if argument == "--" {
            break;
        }
        if argument == "--lang" {
            tag = arguments.next().or(tag);
        } else if let Some(value) = argument.strip_prefix("--lang=") {
            tag = Some(value);
        }
    }
    tag
}

/// As POSIX says: the first of these that is set and not empty counts. Only what names one of the languages, in
/// UTF-8, is followed: `ko_KR.UTF-8`, `pt_BR`, `zh`, but not `zh_TW` and not `ko_KR.EUC-KR`.
fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Lang {
    let set = |name: &&str| variable(name).filter(|value| !value.is_empty());
    let Some(locale) = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(set) else { return Lang::En };
    let locale = locale.split('@').next().unwrap_or_default();
    let (name, charset) = locale.split_once('.').unwrap_or((locale, "UTF-8"));
    if !["UTF-8", "UTF8"].iter().any(|known| charset.eq_ignore_ascii_case(known)) {
        return Lang::En;
    }
    let name = name.replace('_', "-");
    let named = |lang: &Lang| {
        let primary = lang.tag().split('-').next().unwrap_or_default();
        name.eq_ignore_ascii_case(lang.tag()) || name.eq_ignore_ascii_case(primary)
    };
    Lang::ALL.into_iter().find(named).unwrap_or_default()
}

/// What a request asks for: a tag that is not known stays, so that the core says what is wrong with it, or that its
/// answer is in another language; a language that the core does not speak (yet) is not asked for.
pub(crate) fn of_reports(given: Option<String>, lang: Lang, known: &[&str]) -> Option<String> {
    match given {
        Some(tag) if Lang::parse(&tag).is_none() => Some(tag),
        _ if !known.contains(&lang.tag()) => None,
        None if lang == Lang::En => None,
        None => Some(lang.tag().to_owned()),
        given => given,
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use winver_registry::message::Lang;

    use super::{chosen, of_reports};

    fn with(arguments: &[&str], variables: &[(&str, &str)]) -> Lang {
        let arguments: Vec<OsString> =
            std::iter::once(&"winver").chain(arguments).map(OsString::from).collect();
        chosen(&arguments, |name| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn arguments_before_the_environment() {
        let korean = [("LANG", "ko_KR.UTF-8")];
        assert_eq!(with(&["--lang", "zh-CN"], &korean), Lang::ZhCn);
        assert_eq!(with(&["check", "--lang=pt_br", "--help"], &korean), Lang::PtBr);
        assert_eq!(with(&["--lang", "zh-CN", "--lang=en"], &korean), Lang::En);
        assert_eq!(with(&["--lang", "tlh"], &korean), Lang::En, "what nobody speaks is said in English");
        assert_eq!(with(&["--lang"], &korean), Lang::KoKr);
        assert_eq!(with(&["identify", "--", "--lang=zh"], &korean), Lang::KoKr);
    }

    #[test]
    fn the_first_variable_counts() {
        let cases: [(&[(&str, &str)], Lang); 12] = [
            (&[], Lang::En),
            (&[("LANG", "C")], Lang::En),
            (&[("LANG", "C.UTF-8")], Lang::En),
            (&[("LC_ALL", "POSIX"), ("LANG", "ko_KR.UTF-8")], Lang::En),
            (&[("LC_ALL", ""), ("LC_MESSAGES", "pt_BR.utf8"), ("LANG", "ko_KR.UTF-8")], Lang::PtBr),
            (&[("LANG", "ko_KR.UTF-8")], Lang::KoKr),
            (&[("LANG", "ko_KR.EUC-KR")], Lang::En),
            (&[("LANG", "zh_CN.UTF-8@pinyin")], Lang::ZhCn),
            (&[("LANG", "zh")], Lang::ZhCn),
            (&[("LANG", "zh_TW.UTF-8")], Lang::En),
            (&[("LANG", "de_DE.UTF-8")], Lang::En),
            (&[("LANG", "en_US.UTF-8")], Lang::En),
        ];
        for (variables, expected) in cases {
            assert_eq!(with(&[], variables), expected, "{variables:?}");
        }
    }

    #[test]
    fn reports_come_in_what_the_core_speaks() {
        let text = |tag: &str| Some(tag.to_owned());
        let all = Lang::ALL.map(Lang::tag);
        assert_eq!(of_reports(None, Lang::En, &all), None);
        assert_eq!(of_reports(None, Lang::KoKr, &all), text("ko-KR"));
        assert_eq!(of_reports(None, Lang::KoKr, &["en"]), None);
        assert_eq!(of_reports(text("ko"), Lang::KoKr, &all), text("ko"));
        assert_eq!(of_reports(text("ko"), Lang::KoKr, &["en"]), None);
        assert_eq!(of_reports(text("en"), Lang::En, &["en"]), text("en"));
        assert_eq!(of_reports(text("tlh"), Lang::En, &["en"]), text("tlh"));
    }
}
