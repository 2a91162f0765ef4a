//! One sentence for everything that can go wrong.

use std::fmt;

use crate::message::{Lang, Message};

/// Why facts could not be loaded: the file, what is wrong, what would be right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error(Message);

impl Error {
    pub(crate) const fn new(message: Message) -> Self {
        Self(message)
    }

    /// The sentence, for any language.
    pub fn into_message(self) -> Message {
        self.0
    }
}

impl fmt::Display for Error {
    /// The English sentence.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.render(Lang::En))
    }
}

impl std::error::Error for Error {}
