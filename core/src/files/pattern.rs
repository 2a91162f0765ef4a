//! `${NAME#pattern}`, `${NAME%pattern}` and `${NAME/pattern/other}` of Dockerfiles (Dockerfile reference, "Environment
//! replacement"; BuildKit's `shell.Lex`).

/// Nothing longer is cut: trying every length costs its square.
const MAX_LENGTH: usize = 256;

/// The value without the part at its beginning (`end` false) or at its end that a pattern matches: the longest such
/// part when the pattern begins with a second operator, else the shortest. None when it is too long to tell.
pub(super) fn without(value: &str, word: &str, end: bool) -> Option<String> {
    let doubled = word.strip_prefix(if end { '%' } else { '#' });
    let pattern = doubled.unwrap_or(word);
    let cuts = cuts(value)?;
    let matches = |cut: &&usize| {
        let part = if end { value.get(**cut..) } else { value.get(..**cut) };
        part.is_some_and(|part| matches(pattern, part))
    };
    // The part is short where the cut is at the end of a suffix, and at the beginning of a prefix.
    let forward = end == doubled.is_some();
    let cut = if forward { cuts.iter().find(matches) } else { cuts.iter().rev().find(matches) };
    let rest = cut.and_then(|cut| if end { value.get(..*cut) } else { value.get(*cut..) });
    Some(rest.unwrap_or(value).to_owned())
}

/// The value with what a pattern matches replaced, the first time or every time. None when it is too long to tell.
pub(super) fn replaced(value: &str, pattern: &str, with: &str, every: bool) -> Option<String> {
    let cuts = cuts(value)?;
    let mut out = String::new();
    let mut at = 0;
    while let Some(rest) = value.get(at..) {
        let found = cuts.iter().filter(|cut| **cut >= at).find_map(|start| {
            let ends = cuts.iter().rev().filter(|end| *end > start);
            let end =
                { ends }.find(|end| value.get(*start..**end).is_some_and(|part| matches(pattern, part)))?;
            Some((*start, *end))
        });
        let Some((start, end)) = found else {
            out.push_str(rest);
            break;
        };
        out.push_str(value.get(at..start)?);
        out.push_str(with);
        at = end;
        if !every {
            out.push_str(value.get(at..)?);
            break;
        }
    }
    Some(out)
}

/// Where a text may be cut.
fn cuts(text: &str) -> Option<Vec<usize>> {
    (text.len() <= MAX_LENGTH).then(|| text.char_indices().map(|(at, _)| at).chain([text.len()]).collect())
}

/// Whether a pattern matches a whole text: `*` is any text, `?` any character.
fn matches(pattern: &str, text: &str) -> bool {
    let (mut pattern, mut text) = (pattern.chars(), text.chars());
    let mut star = None;
    loop {
        let before = (pattern.clone(), text.clone());
        match (pattern.next(), text.next()) {
            (None, None) => return true,
            (Some('*'), _) => {
                text = before.1;
                star = Some((pattern.clone(), text.clone()));
            }
            (Some(p), Some(t)) if p == '?' || p == t => {}
            _ => {
                // The last star takes one character more.
                let Some((after, mut taken)) = star else { return false };
                if taken.next().is_none() {
                    return false;
                }
                (pattern, text) = (after.clone(), taken.clone());
                star = Some((after, taken));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{replaced, without};

    #[test]
    fn what_a_shell_leaves() {
        let of = |word, end| without("4.8-ltsc2019-amd64", word, end).unwrap_or_default();
        assert_eq!(of("*-", false), "ltsc2019-amd64");
        assert_eq!(of("#*-", false), "amd64");
        assert_eq!(of("-*", true), "4.8-ltsc2019");
        assert_eq!(of("%-*", true), "4.8");
        assert_eq!(of("?.?-", false), "ltsc2019-amd64");
        assert_eq!(
            (of("x", false).as_str(), of("64", true).as_str()),
            ("4.8-ltsc2019-amd64", "4.8-ltsc2019-amd")
        );
        let of = |pattern, every| replaced("1809-1809", pattern, "x", every).unwrap_or_default();
        assert_eq!((of("18*0", false).as_str(), of("09", true).as_str()), ("x9", "18x-18x"));
        assert_eq!((of("0?", false).as_str(), of("z", true).as_str()), ("18x-1809", "1809-1809"));
    }
}
