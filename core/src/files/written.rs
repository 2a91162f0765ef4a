//! How an image is written in a file, and what the file would say instead.

use std::ops::Range;
use std::rc::Rc;

use super::substitute::{Piece, solve};
use super::{Site, Use, daemon, edit};
use crate::i18n::{Message, msg};
use crate::input::Wanted;
use crate::report::{FixKind, Where};
use crate::shell::{is_word, quoted};

/// An image in a file, for rules that look at images wherever they are written: what they need of the file, and
/// nothing that would bring the readers of files into a module that reads none.
pub(crate) trait InFile {
    /// Where the image is written.
    fn place(&self) -> Where;

    /// The diff that makes it another image.
    fn with_image(&self, image: &str) -> Option<String>;

    /// Whether a build starts from it.
    fn is_built(&self) -> bool;

    /// How it gets Hyper-V isolation, where it can; `run` is how, for an image that `docker run` starts.
    fn with_hyperv(&self, run: (FixKind, Message, String)) -> Option<(FixKind, Message, String)>;

    /// The name of its service in a stack, which may run already.
    fn stack_service(&self) -> Option<&str>;

    /// The configuration of an engine that gives its service Hyper-V isolation.
    fn daemon_with_hyperv(&self) -> Option<String>;
}

impl InFile for Use<'_> {
    fn place(&self) -> Where {
        Use::place(self)
    }

    fn with_image(&self, image: &str) -> Option<String> {
        self.written.with_image(image)
    }

    fn is_built(&self) -> bool {
        matches!(self.written.hyperv, Hyperv::Build)
    }

    fn with_hyperv(&self, run: (FixKind, Message, String)) -> Option<(FixKind, Message, String)> {
        match &self.written.hyperv {
            Hyperv::Build => {
                let file = quoted(&self.written.site.document.name);
                let text = format!("docker build --isolation=hyperv -f {file} .");
                Some((FixKind::Command, msg::fix_hyperv_build(), text))
            }
            Hyperv::Service { .. } => {
                Some((FixKind::Diff, msg::fix_hyperv_service(), self.written.with_hyperv()?))
            }
            Hyperv::Run => Some(run),
            Hyperv::No => None,
        }
    }

    fn stack_service(&self) -> Option<&str> {
        let stack = self.placement.as_ref().is_some_and(|placement| placement.stack);
        self.name.strip_prefix("service/").filter(|name| stack && is_word(name))
    }

    fn daemon_with_hyperv(&self) -> Option<String> {
        let is_service = matches!(self.written.hyperv, Hyperv::Service { .. });
        let has_engine = self.stack_service().is_some() || self.daemon.is_some();
        if is_service && has_engine { daemon::with_hyperv(self.daemon) } else { None }
    }
}

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
    /// The variables that the file gives a default for, or the file beside it a value: name, value, and its place.
    pub(crate) arguments: Rc<[(String, String, Site<'a>)]>,
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
    fn text(&self) -> &str {
        &self.site.document.text
    }

    /// Where the image stands, byte by byte; none when it does not stand there as it reads.
    fn range(&self) -> Option<Range<usize>> {
        self.site.bytes(&self.raw).filter(|at| self.text().get(at.clone()) == Some(&self.raw))
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
            // The last one counts; where a pattern made something else of it, there is nothing to write there.
            let named = |(name, ..): &&(String, String, Site<'_>)| piece.variable.as_deref() == Some(name);
            let argument = self.arguments.iter().rev().find(named);
            let argument = argument.filter(|(_, default, _)| *default == piece.value);
            if let Some((_, written, site)) = argument {
                // A diff shows the lines around, and what stands in a .env is not to be shown.
                let here = std::ptr::eq(site.document, self.site.document);
                return if here { site.replaced(written, &value) } else { None };
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
