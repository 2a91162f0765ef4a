//! Changes to a file, as unified diffs of exactly that file.

use std::ops::Range;

use crate::input::{Map, Wanted};

/// Lines of context, as `diff -u` has them.
const CONTEXT: usize = 3;

/// The unified diff that puts `with` in the place of a stretch of a text. None when nothing would change.
pub(crate) fn diff(name: &str, map: &Map<'_>, at: Range<usize>, with: &str) -> Option<String> {
    let text = map.text;
    let (first, last) = (map.line(at.start), map.line(at.end));
    let (start, end) = (map.start(first), map.start(last + 1));
    let changed = format!("{}{with}{}", text.get(start..at.start)?, text.get(at.end..end)?);
    let old: Vec<&str> = text.get(start..end)?.split_inclusive('\n').collect();
    let new: Vec<&str> = changed.split_inclusive('\n').collect();
    let same = |pair: &(&&str, &&str)| pair.0 == pair.1;
    let head = old.iter().zip(&new).take_while(same).count();
    let longest = old.len().min(new.len()).saturating_sub(head);
    let tail = old.iter().rev().zip(new.iter().rev()).take_while(same).count().min(longest);
    let (old, new) = (old.get(head..old.len() - tail)?, new.get(head..new.len() - tail)?);
    if old.is_empty() && new.is_empty() {
        return None;
    }
    let (changes, ends) = (first + head, first + head + old.len());
    let from = changes.saturating_sub(CONTEXT);
    let to = (ends + CONTEXT).min(map.count());
    let (old_lines, new_lines) = (to - from, to - from + new.len() - old.len());
    let mut out = format!("--- a/{name}\n+++ b/{name}\n");
    out.push_str(&format!("@@ -{} +{} @@\n", hunk(from, old_lines), hunk(from, new_lines)));
    let mut write = |sign: char, line: &str| {
        out.push(sign);
        out.push_str(line);
        if !line.ends_with('\n') {
            out.push_str("\n\\ No newline at end of file\n");
        }
    };
    let line = |number: usize| text.get(map.start(number)..map.start(number + 1)).unwrap_or_default();
    (from..changes).for_each(|number| write(' ', line(number)));
    old.iter().for_each(|line| write('-', line));
    new.iter().for_each(|line| write('+', line));
    (ends..to).for_each(|number| write(' ', line(number)));
    Some(out)
}

/// `12,3`; of no lines the line before them.
fn hunk(from: usize, lines: usize) -> String {
    match lines {
        0 => format!("{from},0"),
        1 => format!("{}", from + 1),
        _ => format!("{},{lines}", from + 1),
    }
}

/// Where a scalar stands, without its quotes; none when it is not written as it reads.
pub(crate) fn scalar(map: &Map<'_>, wanted: &Wanted, value: &str) -> Option<Range<usize>> {
    let at = map.place(wanted)?;
    let written = map.text.get(at.clone())?;
    let start = at.start + written.find(value)?;
    let around = written.len().checked_sub(value.len())?;
    (around <= 2 || written.trim().trim_matches(['"', '\'']) == value).then(|| start..start + value.len())
}

/// The change that adds an entry to a block mapping: before its first key, in its column. None for a mapping in
/// braces. `body` is the entry's lines, indented from zero.
pub(crate) fn entry(map: &Map<'_>, mapping: &Wanted, body: &str) -> Option<(Range<usize>, String)> {
    let text = map.text;
    let mut at = map.place(mapping)?.start;
    // An anchor or a tag stands before the mapping, on the line of its key; what follows it on that line is its own.
    if text.get(at..)?.starts_with(['&', '!']) {
        let line = text.get(at..)?.lines().next()?;
        let mut words = line.split_whitespace().skip_while(|word| word.starts_with(['&', '!']));
        if words.next().is_some_and(|word| !word.starts_with('#')) {
            return None;
        }
        loop {
            at += text.get(at..)?.find('\n')? + 1;
            let line = text.get(at..)?;
            let indent = line.len() - line.trim_start_matches(' ').len();
            if !line.trim_start_matches(' ').starts_with(['#', '\r', '\n']) {
                at += indent;
                break;
            }
        }
    }
    let first = text.get(at..)?.chars().next()?;
    inserted(map, at, body).filter(|_| !matches!(first, '{' | '[' | '*' | '&' | '-' | '!'))
}

/// The change that adds an item to a block sequence, before its first.
pub(crate) fn item(map: &Map<'_>, sequence: &Wanted, body: &str) -> Option<(Range<usize>, String)> {
    let text = map.text;
    let first = (sequence.0, format!("{}/0", sequence.1));
    let at = map.place(&first)?.start;
    let line = text.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
    let before = text.get(line..at)?;
    let dash = line + before.find('-')?;
    (before.trim() == "-").then(|| inserted(map, dash, &format!("- {body}")))?
}

/// Lines put in before the line of `at`, in its column.
fn inserted(map: &Map<'_>, at: usize, body: &str) -> Option<(Range<usize>, String)> {
    let text = map.text;
    if map.has_returns() {
        return None;
    }
    let start = text.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
    let indent = text.get(start..at)?;
    if !indent.chars().all(|c| c == ' ') {
        return None;
    }
    let end = if map.has_pairs { "\r\n" } else { "\n" };
    let lines = body.lines().map(|line| format!("{indent}{line}{end}"));
    Some((start..start, lines.collect()))
}

#[cfg(test)]
mod tests {
    use super::{entry, item, scalar};
    use crate::input::Map;

    fn diff(name: &str, text: &str, at: std::ops::Range<usize>, with: &str) -> Option<String> {
        super::diff(name, &Map::of_lines(text), at, with)
    }

    #[test]
    fn diffs_are_those_of_diff() {
        assert_eq!(
            diff("f", "a\nb\nc\nd\ne\nf\n", 8..9, "E").as_deref(),
            Some("--- a/f\n+++ b/f\n@@ -2,5 +2,5 @@\n b\n c\n d\n-e\n+E\n f\n")
        );
        assert_eq!(
            diff("f", "a", 0..1, "b").as_deref(),
            Some(
                "--- a/f\n+++ b/f\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n"
            )
        );
        assert_eq!(
            diff("f", "a\n", 0..0, "x\n").as_deref(),
            Some("--- a/f\n+++ b/f\n@@ -1 +1,2 @@\n+x\n a\n")
        );
        assert_eq!(diff("f", "a\n", 0..1, "a"), None);
    }

    #[test]
    fn places_in_yaml() {
        let text = "a:\n  b: &x\n    image: \"i:1\"\n  c:\n    <<: *x\n    l:\n    - one\n  d: {image: j}\n";
        let map = &Map::of(text);
        let at = |pointer: &str| (0, pointer.to_owned());
        let image = text.find("i:1").map(|at| at..at + 3);
        assert_eq!(scalar(map, &at("/a/b/image"), "i:1"), image);
        assert_eq!(scalar(map, &at("/a/c/image"), "i:1"), image, "through the merge");
        assert_eq!(scalar(map, &at("/a/b/image"), "other"), None);
        let (range, with) = entry(map, &at("/a/b"), "k: v\nm:\n  n: o").expect("a block mapping");
        assert_eq!(
            (text.get(range.start..range.start + 9), with.as_str()),
            (Some("    image"), "    k: v\n    m:\n      n: o\n")
        );
        assert_eq!(entry(map, &at("/a/d"), "k: v"), None);
        let (range, with) = item(map, &at("/a/c/l"), "zero").expect("a block sequence");
        assert_eq!(
            (text.get(range.start..range.start + 9), with.as_str()),
            (Some("    - one"), "    - zero\n")
        );
    }
}
