//! Where in a text the value at a JSON Pointer stands.
//!
//! The trees carry no positions: most values are never named in a finding. The places that are named are
//! found in one pass over the text's events, JSON being a subset of YAML.

use std::borrow::Cow;

use saphyr_parser::{Event, Parser, Span as Marked};

use super::yaml;
use crate::order;
use crate::report::Span;

/// A value to find: the index of its document in the text, and its JSON Pointer.
pub(crate) type Wanted = (usize, String);

/// The spans of the wanted values. What does not exist takes the span of its nearest ancestor that does.
pub(crate) fn locate(text: &str, wanted: &[Wanted]) -> Vec<Option<Span>> {
    nearest(text, wanted).into_iter().map(|found| found.map(|(_, span)| span)).collect()
}

/// The span of a value; none when it does not exist.
pub(crate) fn exactly(text: &str, wanted: &Wanted) -> Option<Span> {
    let (depth, span) = nearest(text, std::slice::from_ref(wanted)).pop()??;
    (depth == wanted.1.len()).then_some(span)
}

/// The spans of the wanted values or their nearest ancestors, with the length of whose path it is.
fn nearest(text: &str, wanted: &[Wanted]) -> Vec<Option<(usize, Span)>> {
    let mut found: Vec<Option<(usize, Span)>> = vec![None; wanted.len()];
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut walk = Walk::default();
    for event in Parser::new_from_str(text) {
        let Ok((event, at)) = event else { break };
        walk.on(&event, &at, &mut |document, path, marked| {
            for (target, found) in wanted.iter().zip(&mut found) {
                let depth = path.len();
                if target.0 == document
                    && is_prefix(path, &target.1)
                    && found.is_none_or(|(known, _)| depth >= known)
                {
                    *found = Some((depth, yaml::span(marked)));
                }
            }
        });
    }
    let end = yaml::end(text);
    let within = |span: Span| Span { start: span.start.min(end), end: span.end.min(end) };
    found.into_iter().map(|found| found.map(|(depth, span)| (depth, within(span)))).collect()
}

/// The same values by the places where they are written: through aliases and merged keys, to their anchors.
pub(crate) fn followed(text: &str, wanted: &[Wanted]) -> Vec<Wanted> {
    let mut wanted = wanted.to_vec();
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if !text.contains('&') || !text.contains('*') {
        return wanted;
    }
    let mut anchors: Vec<(usize, Wanted)> = Vec::new();
    let mut aliases: Vec<(Wanted, String)> = Vec::new();
    let mut known: Vec<Wanted> = Vec::new();
    let mut walk = Walk::default();
    for event in Parser::new_from_str(text) {
        let Ok((event, at)) = event else { break };
        walk.on(&event, &at, &mut |document, path, _| {
            let place = (document, path.to_owned());
            match &event {
                Event::Scalar(_, _, anchor, _)
                | Event::SequenceStart(anchor, _)
                | Event::MappingStart(anchor, _)
                    if *anchor > 0 =>
                {
                    anchors.push((*anchor, place.clone()));
                }
                Event::Alias(anchor) => {
                    let target = anchors.iter().rev().find(|(id, to)| id == anchor && to.0 == document);
                    aliases.extend(target.map(|(_, to)| (place.clone(), to.1.clone())));
                }
                _ => {}
            }
            known.push(place);
        });
    }
    order::sort_by(&mut known, Ord::cmp);
    for (document, pointer) in &mut wanted {
        // An alias may lead to another; more steps than this only a circle has.
        for _ in 0..16 {
            let own = aliases.iter().filter(|((number, _), _)| number == document);
            let next = own.clone().find_map(|((_, path), target)| {
                let rest = pointer.strip_prefix(path.as_str())?;
                (rest.is_empty() || rest.starts_with('/')).then(|| format!("{target}{rest}"))
            });
            let merged = || {
                own.rev().find_map(|((_, path), target)| {
                    let into = path.rsplit_once("/<<")?.0;
                    let rest = pointer.strip_prefix(into).filter(|rest| rest.starts_with('/'))?;
                    let key = (*document, rest.split('/').nth(1).map(|key| format!("{target}/{key}"))?);
                    known.binary_search(&key).is_ok().then(|| format!("{target}{rest}"))
                })
            };
            let is_known = known.binary_search(&(*document, pointer.clone())).is_ok();
            match next.or_else(|| if is_known { None } else { merged() }) {
                Some(next) => *pointer = next,
                None => break,
            }
        }
    }
    wanted
}

/// Whether `path` is `pointer` or one of its ancestors.
fn is_prefix(path: &str, pointer: &str) -> bool {
    pointer.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

enum Level {
    List { next: usize, path: usize },
    Object { key_next: bool, path: usize },
}

/// The path of the event at hand, as a JSON Pointer that is grown and cut back.
#[derive(Default)]
struct Walk {
    document: usize,
    path: String,
    levels: Vec<Level>,
}

impl Walk {
    fn on(&mut self, event: &Event<'_>, at: &Marked, visit: &mut dyn FnMut(usize, &str, &Marked)) {
        match event {
            Event::DocumentEnd => self.document += 1,
            Event::DocumentStart(_) => {
                self.path.clear();
                self.levels.clear();
            }
            Event::Scalar(text, style, _, tag) => {
                if self.is_key() {
                    self.enter_key(&yaml::key(Cow::Borrowed(text), *style, tag.as_deref()));
                } else {
                    self.enter_value();
                    visit(self.document, &self.path, at);
                    self.leave_value();
                }
            }
            Event::Alias(_) => {
                self.enter_value();
                visit(self.document, &self.path, at);
                self.leave_value();
            }
            Event::SequenceStart(..) | Event::MappingStart(..) => {
                self.enter_value();
                visit(self.document, &self.path, at);
                let path = self.path.len();
                self.levels.push(match event {
                    Event::SequenceStart(..) => Level::List { next: 0, path },
                    _ => Level::Object { key_next: true, path },
                });
            }
            Event::SequenceEnd | Event::MappingEnd => {
                self.levels.pop();
                self.leave_value();
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd => {}
        }
    }

    fn is_key(&self) -> bool {
        matches!(self.levels.last(), Some(Level::Object { key_next: true, .. }))
    }

    fn enter_key(&mut self, key: &str) {
        if let Some(Level::Object { key_next, path }) = self.levels.last_mut() {
            *key_next = false;
            self.path.truncate(*path);
            self.path.push('/');
            self.path.push_str(&key.replace('~', "~0").replace('/', "~1"));
        }
    }

    fn enter_value(&mut self) {
        if let Some(Level::List { next, path }) = self.levels.last_mut() {
            self.path.truncate(*path);
            self.path.push('/');
            self.path.push_str(&next.to_string());
            *next += 1;
        }
    }

    fn leave_value(&mut self) {
        match self.levels.last_mut() {
            Some(Level::Object { key_next, path }) => {
                *key_next = true;
                self.path.truncate(*path);
            }
            Some(Level::List { path, .. }) => self.path.truncate(*path),
            None => self.path.clear(),
        }
    }
}
