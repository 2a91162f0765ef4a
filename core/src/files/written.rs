//! How an image is written in a file, and what the file would say instead.

use std::ops::Range;
use std::rc::Rc;

use super::Site;
use super::edit;
use super::substitute::{Piece, solve};
use crate::input::Wanted;

/// How an image is written.
#[derive(Debug)]
pub(crate) struct Written<'a> {
    /// Where.
    pub(crate) site: Site<'a>,
    /// The text as it stands there.
    pub(crate) raw: String,
    /// Whether that text is only a part of the image: the value of one variable.
    pub(crate) partial: bool,
    /// What its variables became.
    pub(crate) pieces: Vec<Piece>,
    /// The variables that the file gives a default for: name, default, and its place.
    pub(crate) arguments: Rc<[(String, String, Range<usize>)]>,
    /// How the file asks for Hyper-V isolation.
    pub(crate) hyperv: Hyperv,
}

/// How Hyper-V isolation is asked for.
#[derive(Debug)]
pub(crate) enum Hyperv {
    /// `docker build --isolation`.
    Build,
    /// `isolation` of a compose service: the mapping, and the value that is there already.
    Service {
        /// The service.
        mapping: Wanted,
        /// Where it says an isolation, and which.
        stated: Option<(Wanted, String)>,
    },
    /// `docker run --isolation`.
    Run,
    /// Not at all.
    No,
}

impl Written<'_> {
    /// Where the image stands, byte by byte.
    fn range(&self) -> Option<Range<usize>> {
        self.site.bytes(&self.raw)
    }

    fn diff(&self, at: Range<usize>, with: &str) -> Option<String> {
        edit::diff(&self.site.document.name, self.site.map, at, with)
    }

    /// The diff that makes it another image: by the default of one of its variables where that is enough, so that
    /// who sets the variable keeps doing so; else by the text itself.
    pub(crate) fn with_image(&self, image: &str) -> Option<String> {
        let range = self.range()?;
        for (index, piece) in self.pieces.iter().enumerate() {
            let Some(value) = solve(&self.pieces, index, image) else { continue };
            if let Some(default) = &piece.default {
                let at = range.start.checked_add(default.start)?..range.start.checked_add(default.end)?;
                return self.diff(at, &value);
            }
            let argument = self.arguments.iter().rev().find(|(name, default, _)| {
                piece.variable.as_deref() == Some(name) && *default == piece.value
            });
            if let Some((_, _, at)) = argument {
                return self.diff(at.clone(), &value);
            }
        }
        if self.partial { None } else { self.diff(range, image) }
    }

    /// The diff that asks for Hyper-V isolation, of a compose service.
    pub(crate) fn with_hyperv(&self) -> Option<String> {
        let Hyperv::Service { mapping, stated } = &self.hyperv else { return None };
        let (at, with) = match stated {
            Some((wanted, value)) => (edit::scalar(self.site.map, wanted, value)?, "hyperv".to_owned()),
            None => edit::entry(self.site.map, mapping, "isolation: hyperv")?,
        };
        self.diff(at, &with)
    }
}
