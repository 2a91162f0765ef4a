//! Which host and which image a text is about.

use std::collections::BTreeMap;

use crate::catalog::parse_runtime;
use crate::diagnose::{Content, Embedded, Error, Fact, Reading, Slot};
use crate::image::Image;
use crate::input::Value;
use crate::operations::check::check;
use crate::report::Report;
use crate::request::{Check, Diagnose, ImageInput, Isolation, Role};
use crate::version::{Meaning, OsVersion, identify};

/// The two sides of the question, as far as they are known.
pub(super) struct Sides<'a> {
    /// The host.
    pub(super) host: Option<&'a str>,
    /// The image.
    pub(super) image: Option<&'a str>,
    /// The index or config of the image that stands in the text.
    document: Option<&'a Value<'a>>,
}

impl<'a> Sides<'a> {
    /// What the caller says counts most, then what an error says, then what stands nearest to the first error.
    pub(super) fn of(
        request: &'a Diagnose,
        reading: &Reading<'a>,
        embedded: &'a [Embedded<'a>],
        error: Option<&Error>,
    ) -> Self {
        let at = error.map_or(0, |error| error.bytes.0);
        // The versions in an index are those on offer, not that of one image.
        let is_offer = |fact: &Fact<'_>| {
            embedded.iter().any(|document| {
                matches!(document.content, Content::Image(_))
                    && (document.bytes.0..document.bytes.1).contains(&fact.bytes.0)
            })
        };
        let facts = || reading.facts.iter().filter(|fact| !is_offer(fact));
        let best = |wanted: &dyn Fn(&Fact<'a>) -> Option<u8>| {
            let ranked = facts().filter_map(|fact| Some((wanted(fact)?, fact)));
            let rank = |(tier, fact): &(u8, &Fact<'a>)| (*tier, !fact.of_error, fact.bytes.0.abs_diff(at));
            ranked.min_by_key(rank).map(|(_, fact)| fact.text)
        };
        let of_host = |fact: &Fact<'_>| {
            (fact.slot == Slot::Host)
                .then(|| u8::from(version(fact.text).is_none()) + 2 * u8::from(fact.is_prose))
        };
        let of_image = |fact: &Fact<'_>| match fact.slot {
            Slot::ImageVersion if fact.is_prose => Some(2),
            Slot::ImageVersion => Some(u8::from(!fact.of_error)),
            Slot::Reference => match Image::from_text(fact.text, &request.images).offer {
                offer if offer.says_versions() => Some(1),
                _ => Some(3),
            },
            _ => None,
        };
        let document = embedded.iter().find_map(|document| match &document.content {
            Content::Image(value) => Some((document.bytes.0, value)),
            Content::Objects => None,
        });
        let named_before = |at: usize| {
            let named = facts().filter(|fact| fact.slot == Slot::Reference && fact.bytes.0 < at);
            named.max_by_key(|fact| fact.bytes.0).map(|fact| fact.text)
        };
        let said_by_error = facts().any(|fact| fact.of_error && fact.slot == Slot::ImageVersion);
        let document = document.filter(|_| request.image.is_none() && !said_by_error);
        Self {
            host: request.host.as_deref().or_else(|| best(&of_host)).map(|host| finest(host, reading)),
            image: match document {
                Some((at, _)) => named_before(at),
                None => request.image.as_deref().or_else(|| best(&of_image)),
            },
            document: document.map(|(_, value)| value),
        }
    }

    /// Whether an image is known, by name or by its document.
    pub(super) const fn has_image(&self) -> bool {
        self.image.is_some() || self.document.is_some()
    }

    /// The two versions, when both are certain.
    pub(super) fn versions(&self) -> Option<(OsVersion, OsVersion)> {
        let host = version(self.host?)?;
        let none = BTreeMap::new();
        let image = match self.document {
            Some(document) => Image::from_oci("", document).offer.version(),
            None => Image::from_text(self.image?, &none).offer.version(),
        };
        Some((host, image?))
    }

    /// The report of a check, when both sides are known.
    pub(super) fn check(&self, request: &Diagnose, reading: &Reading<'a>) -> Option<Report> {
        let said = |slot| reading.facts.iter().find(|fact| fact.slot == slot).map(|fact| fact.text);
        let mut images = request.images.clone();
        let image = match (self.image, self.document) {
            (Some(name), document) => {
                if let Some(document) = document {
                    images.insert(name.to_owned(), document.clone().into_owned());
                }
                ImageInput::Text(name.to_owned())
            }
            (None, document) => ImageInput::Oci(document?.clone().into_owned()),
        };
        let report = check(&Check {
            host: self.host?.to_owned(),
            host_kind: None,
            image,
            images,
            runtime: request.runtime.clone().or_else(|| runtime(said(Slot::Runtime)?)),
            isolation: said(Slot::Isolation).and_then(isolation),
            as_of: request.as_of.clone(),
            today: request.today.clone(),
            lang: request.lang.clone(),
        });
        report.answered().then_some(report)
    }
}

/// The words for the same host that say its revision too, when there are such.
fn finest<'a>(host: &'a str, reading: &Reading<'a>) -> &'a str {
    let Some(known) = version(host).filter(|known| known.revision.is_none()) else { return host };
    let finer = reading.facts.iter().filter(|fact| fact.slot == Slot::Host).find(|fact| {
        version(fact.text).is_some_and(|other| other.build == known.build && other.revision.is_some())
    });
    finer.map_or(host, |fact| fact.text)
}

fn version(host: &str) -> Option<OsVersion> {
    match identify(host, Role::Host).meaning {
        Meaning::Exact(version, ..) => Some(version),
        _ => None,
    }
}

/// A runtime as the tables know it. Docker gives its version without its name, containerd with a `v`.
pub(super) fn runtime(text: &str) -> Option<String> {
    let named = match text.strip_prefix('v') {
        Some(number) if number.starts_with(|c: char| c.is_ascii_digit()) => format!("containerd {number}"),
        _ if text.starts_with(|c: char| c.is_ascii_digit()) => format!("docker {text}"),
        _ => text.to_owned(),
    };
    parse_runtime(&named).is_ok().then_some(named)
}

fn isolation(text: &str) -> Option<Isolation> {
    [Isolation::Process, Isolation::Hyperv]
        .into_iter()
        .find(|isolation| isolation.as_str().eq_ignore_ascii_case(text))
}
