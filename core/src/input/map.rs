//! Where in a text the values of its trees stand.
//!
//! The trees carry no positions: most values are never named in a finding. Where places are needed, one pass over the
//! text's events finds all of them, JSON being a subset of YAML; each is then looked up.

use std::borrow::Cow;
use std::ops::Range;

use saphyr_parser::{Event, Parser};

use super::yaml;
use crate::order;
use crate::report::{Position, Span};

/// A value to find: the index of its document in the text, and its JSON Pointer.
pub(crate) type Wanted = (usize, String);

/// How many aliases and merged keys may lead to each other; more only a circle has.
const MAX_STEPS: usize = 16;

/// The parent of a document.
const NOTHING: usize = usize::MAX;

/// The places of a text.
#[derive(Debug, Default)]
pub(crate) struct Map<'a> {
    /// The text.
    pub(crate) text: &'a str,
    /// Where its lines start; a carriage return alone ends none.
    feeds: Vec<usize>,
    /// Where its lines start as YAML counts them: a carriage return alone ends one too.
    lines: Vec<usize>,
    /// Whether some of its lines end in a carriage return and a line feed.
    pub(crate) has_pairs: bool,
    nodes: Vec<Node<'a>>,
    /// The nodes by parent and key; of those that are alike in both the last one counts.
    order: Vec<usize>,
}

#[derive(Debug)]
struct Node<'a> {
    parent: usize,
    key: Key<'a>,
    span: Span,
    /// What an alias stands for.
    alias: Option<usize>,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key<'a> {
    Item(usize),
    Name(Cow<'a, str>),
}

impl<'a> Map<'a> {
    /// The lines of a text, and nothing in them.
    pub(crate) fn of_lines(text: &'a str) -> Self {
        let bytes = text.as_bytes();
        let starts = |returns: bool| {
            let ends = bytes.iter().enumerate().filter(|(at, byte)| match byte {
                b'\n' => true,
                b'\r' => returns && bytes.get(at.saturating_add(1)) != Some(&b'\n'),
                _ => false,
            });
            std::iter::once(0).chain(ends.map(|(at, _)| at.saturating_add(1))).collect()
        };
        Self {
            text,
            feeds: starts(false),
            lines: starts(true),
            has_pairs: text.contains("\r\n"),
            ..Self::default()
        }
    }

    /// The lines of a text, and the values in it.
    pub(crate) fn of(text: &'a str) -> Self {
        let mut map = Self::of_lines(text);
        let mut open: Vec<Open<'a>> = Vec::new();
        let mut anchors: Vec<(usize, usize)> = Vec::new();
        let mut document = 0_usize;
        for event in Parser::new_from_str(text.strip_prefix('\u{feff}').unwrap_or(text)) {
            let Ok((event, at)) = event else { break };
            let span = yaml::span(&at);
            let (anchor, alias, opens) = match event {
                Event::DocumentStart(_) => {
                    open.clear();
                    anchors.clear();
                    continue;
                }
                Event::DocumentEnd => {
                    document = document.saturating_add(1);
                    continue;
                }
                Event::SequenceEnd | Event::MappingEnd => {
                    open.pop();
                    continue;
                }
                Event::Nothing | Event::StreamStart | Event::StreamEnd => continue,
                Event::Scalar(text, style, anchor, tag) => {
                    if let Some(Open { names: true, key: key @ None, .. }) = open.last_mut() {
                        *key = Some(yaml::key(text, style, tag.as_deref()));
                        continue;
                    }
                    (anchor, None, None)
                }
                Event::Alias(anchor) => {
                    let target = anchors.binary_search_by_key(&anchor, |(id, _)| *id).ok();
                    (0, target.and_then(|at| Some(anchors.get(at)?.1)), None)
                }
                Event::SequenceStart(anchor, _) => (anchor, None, Some(false)),
                Event::MappingStart(anchor, _) => (anchor, None, Some(true)),
            };
            let node = map.nodes.len();
            let (parent, key) = match open.last_mut() {
                None => (NOTHING, Key::Item(document)),
                Some(Open { node, names: true, key, .. }) => {
                    (*node, Key::Name(key.take().unwrap_or_default()))
                }
                Some(Open { node, next, .. }) => {
                    *next = next.saturating_add(1);
                    (*node, Key::Item(next.saturating_sub(1)))
                }
            };
            map.nodes.push(Node { parent, key, span, alias });
            if anchor > 0 {
                anchors.push((anchor, node));
            }
            open.extend(opens.map(|names| Open { node, names, key: None, next: 0 }));
        }
        let end = yaml::end(text);
        for node in &mut map.nodes {
            node.span = Span { start: node.span.start.min(end), end: node.span.end.min(end) };
        }
        let mut order: Vec<usize> = (0..map.nodes.len()).collect();
        order::sort_by(&mut order, |a, b| match (map.nodes.get(*a), map.nodes.get(*b)) {
            (Some(a), Some(b)) => (a.parent, &a.key).cmp(&(b.parent, &b.key)),
            _ => std::cmp::Ordering::Equal,
        });
        map.order = order;
        map
    }

    /// The span of a value; of one that does not exist, that of its nearest ancestor that does.
    pub(crate) fn nearest(&self, wanted: &Wanted) -> Option<Span> {
        let mut node = self.root(wanted)?;
        for token in tokens(&wanted.1) {
            let Some(child) = self.child(node, &token) else { break };
            node = child;
        }
        Some(self.nodes.get(node)?.span)
    }

    /// Where a value is written that stands at another place by an alias or a merged key; none for all others.
    pub(crate) fn elsewhere(&self, wanted: &Wanted) -> Option<Span> {
        let (node, _, moved) = self.written(wanted)?;
        Some(self.nodes.get(node).filter(|_| moved)?.span)
    }

    /// Where a value is written, byte by byte.
    pub(crate) fn place(&self, wanted: &Wanted) -> Option<Range<usize>> {
        let (node, exists, _) = self.written(wanted)?;
        let span = self.nodes.get(node).filter(|_| exists)?.span;
        Some(self.offset(span.start)?..self.offset(span.end)?)
    }

    /// The place of a stretch of bytes.
    pub(crate) fn span(&self, bytes: &Range<usize>) -> Span {
        let position = |byte: usize| {
            let line = self.line(byte);
            let start = self.start(line);
            let column = self.text.get(start..byte).map_or(0, |head| head.chars().count());
            let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX).saturating_add(1);
            Position { line: clamp(line), column: clamp(column) }
        };
        Span { start: position(bytes.start), end: position(bytes.end) }
    }

    /// Whether a carriage return alone ends some of its lines: no diff has such lines.
    pub(crate) fn has_returns(&self) -> bool {
        self.lines.len() != self.feeds.len()
    }

    /// The number of the line, from 0, that a byte is in.
    pub(crate) fn line(&self, byte: usize) -> usize {
        self.feeds.partition_point(|start| *start <= byte).saturating_sub(1)
    }

    /// Where a line starts, and the text ends.
    pub(crate) fn start(&self, line: usize) -> usize {
        self.feeds.get(line).copied().unwrap_or(self.text.len())
    }

    /// How many lines there are; an empty one at the end is none.
    pub(crate) fn count(&self) -> usize {
        self.feeds.len().saturating_sub(usize::from(self.feeds.last() == Some(&self.text.len())))
    }

    fn offset(&self, position: Position) -> Option<usize> {
        let line = usize::try_from(position.line).ok()?.checked_sub(1)?;
        let column = usize::try_from(position.column).ok()?.checked_sub(1)?;
        let mut start = *self.lines.get(line)?;
        if line == 0 && self.text.starts_with('\u{feff}') {
            start = '\u{feff}'.len_utf8();
        }
        let rest = self.text.get(start..)?;
        let plain = rest.get(..column).filter(|head| head.is_ascii());
        let length = match plain {
            Some(head) => head.len(),
            None => rest.char_indices().map(|(index, _)| index).chain([rest.len()]).nth(column)?,
        };
        Some(start.saturating_add(length))
    }

    /// The node where a value or its nearest ancestor is written, whether it is the value's own, and whether an alias
    /// or a merged key led to it.
    fn written(&self, wanted: &Wanted) -> Option<(usize, bool, bool)> {
        let (mut node, mut moved) = self.target(self.root(wanted)?);
        for token in tokens(&wanted.1) {
            let Some(child) = self.within(node, &token, MAX_STEPS) else { return Some((node, false, moved)) };
            moved |= self.nodes.get(child)?.parent != node;
            let by_alias;
            (node, by_alias) = self.target(child);
            moved |= by_alias;
        }
        Some((node, true, moved))
    }

    /// The value of a key or the item of a number, its own or merged in. The first base that has it counts.
    fn within(&self, node: usize, token: &str, steps: usize) -> Option<usize> {
        let steps = steps.checked_sub(1)?;
        let node = self.target(node).0;
        self.child(node, token).or_else(|| {
            self.children(node, &Key::Name(Cow::Borrowed("<<"))).iter().find_map(|base| {
                let bases = self.target(*base).0;
                let listed = || (0..).map_while(|number| self.children(bases, &Key::Item(number)).last());
                self.within(bases, token, steps)
                    .or_else(|| listed().find_map(|base| self.within(*base, token, steps)))
            })
        })
    }

    /// What a node stands for, and whether it is an alias.
    fn target(&self, node: usize) -> (usize, bool) {
        match self.nodes.get(node).and_then(|node| node.alias) {
            Some(target) => (target, true),
            None => (node, false),
        }
    }

    fn root(&self, wanted: &Wanted) -> Option<usize> {
        self.children(NOTHING, &Key::Item(wanted.0)).last().copied()
    }

    fn child(&self, node: usize, token: &str) -> Option<usize> {
        let named = self.children(node, &Key::Name(Cow::Borrowed(token))).last();
        let item = || self.children(node, &Key::Item(token.parse().ok()?)).last();
        named.or_else(item).copied()
    }

    /// The children of a node under a key, in the order of the text.
    fn children(&self, parent: usize, key: &Key<'_>) -> &[usize] {
        let compare = |index: &usize| {
            let node = self.nodes.get(*index);
            node.map(|node| (node.parent, &node.key).cmp(&(parent, key)))
        };
        let from = self.order.partition_point(|index| compare(index).is_some_and(std::cmp::Ordering::is_lt));
        let to = self.order.partition_point(|index| compare(index).is_some_and(std::cmp::Ordering::is_le));
        self.order.get(from..to).unwrap_or_default()
    }
}

/// A collection that is open.
struct Open<'a> {
    node: usize,
    /// Whether it is a mapping, and the key whose value comes.
    names: bool,
    key: Option<Cow<'a, str>>,
    /// The number of the next item.
    next: usize,
}

/// The tokens of a JSON Pointer (RFC 6901).
fn tokens(pointer: &str) -> impl Iterator<Item = Cow<'_, str>> {
    pointer.split('/').skip(1).map(|token| {
        if token.contains('~') {
            Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
        } else {
            Cow::Borrowed(token)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::Map;

    #[test]
    fn places_of_values() {
        let text = "a: &a {x: 1, k: [p, q]}\nb:\n  <<: [*a, {z: 2}]\n  k: own\nc: *a\n'd/e': 3\n007: 4\n";
        let map = Map::of(text);
        let at = |pointer: &str| map.place(&(0, pointer.to_owned())).and_then(|range| text.get(range));
        for (pointer, written) in [
            ("/a/k/1", "q"),
            ("/b/x", "1"),
            ("/b/k", "own"),
            ("/b/z", "2"),
            ("/c/k/0", "p"),
            ("/d~1e", "3"),
            ("/7", "4"),
        ] {
            assert_eq!(at(pointer), Some(written), "{pointer}");
        }
        assert_eq!((at("/b/none"), at("/a/k/2")), (None, None));
        assert!(map.elsewhere(&(0, "/b/x".to_owned())).is_some());
        assert!(map.elsewhere(&(0, "/b/k".to_owned())).is_none());
        let circle = Map::of("a: &a\n  <<: *a\n");
        assert_eq!(circle.place(&(0, "/a/x".to_owned())), None);
    }
}
