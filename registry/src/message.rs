//! Sentences before they are put into a language: what the command line says, as functions of their values
//! (`sentences.rs` of this crate and of the command line, made from `locales`).

use winver_core::Value;

use crate::sentences as say;

/// What a value of a document is: a list, a number.
pub fn type_of(value: &Value<'_>) -> Message {
    match value {
        Value::Null => Message::verbatim(value.type_name()),
        Value::Bool(_) => say::type_boolean(),
        Value::Int(_) | Value::Fraction => say::type_number(),
        Value::String(_) => say::type_string(),
        Value::List(_) => say::type_list(),
        Value::Object(_) => say::type_object(),
    }
}

/// A language that the command line speaks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Chinese as written in China.
    ZhCn,
    /// Korean.
    KoKr,
    /// Portuguese as written in Brazil.
    PtBr,
}

impl Lang {
    /// Every language, English first; templates have this order.
    pub const ALL: [Self; 4] = [Self::En, Self::ZhCn, Self::KoKr, Self::PtBr];

    /// The BCP 47 tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::ZhCn => "zh-CN",
            Self::KoKr => "ko-KR",
            Self::PtBr => "pt-BR",
        }
    }

    /// The language of a BCP 47 tag: the tag itself, else any with the same primary subtag, as the core reads it.
    pub fn parse(tag: &str) -> Option<Self> {
        let tag = tag.trim().replace('_', "-");
        let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        let find = |same: &dyn Fn(&str) -> bool| Self::ALL.into_iter().find(|lang| same(lang.tag()));
        find(&|known| known.eq_ignore_ascii_case(&tag))
            .or_else(|| find(&|known| primary(known) == primary(&tag)))
    }
}

/// A value of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// The same in every language.
    Text(String),
    /// A part that is said in the language of the whole.
    Message(Message),
}

impl From<&str> for Part {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Part {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Part {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<Message> for Part {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

/// A sentence, or a part of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    templates: &'static [&'static str; Lang::ALL.len()],
    parts: Vec<Part>,
}

/// A character below this stands for a value, by number; `cargo xtask codegen` writes templates so.
const VALUES: u8 = 8;

impl Message {
    /// A sentence of its templates, in the order of [`Lang::ALL`], and its values.
    pub const fn new(templates: &'static [&'static str; Lang::ALL.len()], parts: Vec<Part>) -> Self {
        Self { templates, parts }
    }

    /// Something that is said as it is: by a server, a library or the core.
    pub fn verbatim(text: impl Into<String>) -> Self {
        Self { templates: &["\0"; Lang::ALL.len()], parts: vec![Part::Text(text.into())] }
    }

    /// The sentence.
    pub fn render(&self, lang: Lang) -> String {
        let index = Lang::ALL.iter().position(|known| *known == lang).unwrap_or_default();
        let mut out = String::new();
        for character in self.templates.get(index).copied().unwrap_or_default().chars() {
            let number = u8::try_from(character).ok().filter(|number| *number < VALUES);
            match number.map(|number| self.parts.get(usize::from(number))) {
                None => out.push(character),
                Some(Some(Part::Text(text))) => out.push_str(text),
                Some(Some(Part::Message(message))) => out.push_str(&message.render(lang)),
                Some(None) => {}
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::{Lang, Message, Part};

    #[test]
    fn tags() {
        assert_eq!(Lang::parse("ko_kr"), Some(Lang::KoKr));
        assert_eq!(Lang::parse("pt-PT"), Some(Lang::PtBr));
        assert_eq!(Lang::parse("EN"), Some(Lang::En));
        assert_eq!(Lang::parse("tlh"), None);
        assert_eq!(Lang::parse(""), None);
    }

    #[test]
    fn parts_are_said_in_the_language_of_the_whole() {
        let part = Message::new(&["one", "一", "하나", "um"], Vec::new());
        let whole = Message::new(
            &["\u{1}: \u{0}", "\u{1}：\u{0}", "\u{0}, \u{1}", "\0"],
            vec![Part::from(part), Part::from("x")],
        );
        let said = Lang::ALL.map(|lang| whole.render(lang));
        assert_eq!(said, ["x: one", "x：一", "하나, x", "um"]);
        assert_eq!(Message::verbatim("\u{e9}").render(Lang::KoKr), "é");
    }
}
