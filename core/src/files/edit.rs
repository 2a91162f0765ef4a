//! Changes to a file, as unified diffs of exactly that file.

use std::ops::Range;

use crate::input::{Wanted, exactly, followed, locate};
use crate::report::{Position, Span};

/// Single places in a larger text are not looked for, since each costs a pass over it: no people write such files.
/// Their findings still have spans, found in one pass for all.
const MAX_TEXT: usize = 1 << 17;

/// Lines of context, as `diff -u` has them.
const CONTEXT: usize = 3;

/// The unified diff that puts `with` in the place of a stretch of a text. None when nothing would change.
pub(crate) fn diff(name: &str, text: &str, at: Range<usize>, with: &str) -> Option<String> {
    let old: Vec<&str> = text.split_inclusive('\n').collect();
    let changed = format!("{}{with}{}", text.get(..at.start)?, text.get(at.end..)?);
    let new: Vec<&str> = changed.split_inclusive('\n').collect();
    let same = |pair: &(&&str, &&str)| pair.0 == pair.1;
    let head = old.iter().zip(&new).take_while(same).count();
    let longest = old.len().min(new.len()).saturating_sub(head);
    let tail = old.iter().rev().zip(new.iter().rev()).take_while(same).count().min(longest);
    let (old_end, new_end) = (old.len().saturating_sub(tail), new.len().saturating_sub(tail));
    if head == old_end && head == new_end {
        return None;
    }
    let from = head.saturating_sub(CONTEXT);
    let after = tail.min(CONTEXT);
    let (old_lines, new_lines) = (old_end - from + after, new_end - from + after);
    let mut out = format!("--- a/{name}\n+++ b/{name}\n");
    out.push_str(&format!("@@ -{} +{} @@\n", hunk(from, old_lines), hunk(from, new_lines)));
    let mut write = |sign: char, lines: Option<&[&str]>| {
        for line in lines.unwrap_or_default() {
            out.push(sign);
            out.push_str(line);
            if !line.ends_with('\n') {
                out.push_str("\n\\ No newline at end of file\n");
            }
        }
    };
    write(' ', old.get(from..head));
    write('-', old.get(head..old_end));
    write('+', new.get(head..new_end));
    write(' ', old.get(old_end..old_end + after));
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

/// Where in a YAML text a scalar stands, without its quotes; none when it is not written as it reads.
pub(crate) fn scalar(text: &str, wanted: &Wanted, value: &str) -> Option<Range<usize>> {
    let at = place(text, wanted)?;
    let written = text.get(at.clone())?;
    let start = at.start + written.find(value)?;
    let around = written.len().checked_sub(value.len())?;
    (around <= 2 || written.trim().trim_matches(['"', '\'']) == value).then(|| start..start + value.len())
}

/// Where in a YAML text a value stands.
pub(crate) fn place(text: &str, wanted: &Wanted) -> Option<Range<usize>> {
    if text.len() > MAX_TEXT {
        return None;
    }
    let wanted = followed(text, std::slice::from_ref(wanted)).pop()?;
    let span = exactly(text, &wanted)?;
    Some(offset(text, span.start)?..offset(text, span.end)?)
}

/// Where a value is written that stands at another place by an alias or a merged key; none for all others.
pub(crate) fn elsewhere(text: &str, wanted: &Wanted) -> Option<Span> {
    if text.len() > MAX_TEXT {
        return None;
    }
    let written = followed(text, std::slice::from_ref(wanted));
    if written.first() == Some(wanted) { None } else { locate(text, &written).pop()? }
}

/// The change that adds an entry to a block mapping: before its first key, in its column. None for a mapping in
/// braces. `body` is the entry's lines, indented from zero.
pub(crate) fn entry(text: &str, mapping: &Wanted, body: &str) -> Option<(Range<usize>, String)> {
    let mut at = place(text, mapping)?.start;
    // An anchor or a tag stands before the mapping, on the line of its key.
    if text.get(at..)?.starts_with(['&', '!']) {
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
    inserted(text, at, body).filter(|_| !matches!(first, '{' | '[' | '*' | '&' | '-' | '!'))
}

/// The change that adds an item to a block sequence, before its first.
pub(crate) fn item(text: &str, sequence: &Wanted, body: &str) -> Option<(Range<usize>, String)> {
    let first = (sequence.0, format!("{}/0", sequence.1));
    let at = place(text, &first)?.start;
    let line = text.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
    let before = text.get(line..at)?;
    let dash = line + before.find('-')?;
    (before.trim() == "-").then(|| inserted(text, dash, &format!("- {body}")))?
}

/// Lines put in before the line of `at`, in its column.
fn inserted(text: &str, at: usize, body: &str) -> Option<(Range<usize>, String)> {
    let start = text.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
    let indent = text.get(start..at)?;
    if !indent.chars().all(|c| c == ' ') {
        return None;
    }
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let lines = body.lines().map(|line| format!("{indent}{line}{end}"));
    Some((start..start, lines.collect()))
}

/// The byte at a position as YAML counts lines: a carriage return alone ends one too.
fn offset(text: &str, position: Position) -> Option<usize> {
    let bom = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut start = bom;
    for _ in 1..position.line {
        let rest = text.get(start..)?;
        let end = rest.find(['\n', '\r'])?;
        start += end + if rest.get(end..)?.starts_with("\r\n") { 2 } else { 1 };
    }
    let line = text.get(start..)?;
    let column = usize::try_from(position.column).ok()?.checked_sub(1)?;
    let chars = line.char_indices().map(|(index, _)| index).chain([line.len()]);
    Some(start + chars.into_iter().nth(column)?)
}

#[cfg(test)]
mod tests {
    use super::{diff, entry, item, scalar};

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
        let at = |pointer: &str| (0, pointer.to_owned());
        let image = text.find("i:1").map(|at| at..at + 3);
        assert_eq!(scalar(text, &at("/a/b/image"), "i:1"), image);
        assert_eq!(scalar(text, &at("/a/c/image"), "i:1"), image, "through the merge");
        assert_eq!(scalar(text, &at("/a/b/image"), "other"), None);
        let (range, with) = entry(text, &at("/a/b"), "k: v\nm:\n  n: o").expect("a block mapping");
        assert_eq!(
            (text.get(range.start..range.start + 9), with.as_str()),
            (Some("    image"), "    k: v\n    m:\n      n: o\n")
        );
        assert_eq!(entry(text, &at("/a/d"), "k: v"), None);
        let (range, with) = item(text, &at("/a/c/l"), "zero").expect("a block sequence");
        assert_eq!(
            (text.get(range.start..range.start + 9), with.as_str()),
            (Some("    - one"), "    - zero\n")
        );
    }
}
