//! The matrix of a GitHub job, and what its variables stand for.

use super::compose::escaped;
use super::substitute::Piece;
use crate::input::Value;

/// A matrix of more jobs than GitHub itself allows is not looked at.
const MAX_JOBS: usize = 256;

/// One job of a matrix: what each of its variables is, and where that is written.
pub(super) type Row<'a> = Vec<(&'a str, &'a str, String)>;

/// A text of a job, and where it is written.
pub(super) struct Said<'a> {
    /// The text.
    pub(super) text: &'a str,
    /// Its path.
    pub(super) path: String,
}

/// A text, or each of a list of them.
pub(super) fn texts<'a>(value: &'a Value<'a>, path: &str) -> Vec<Said<'a>> {
    match value {
        Value::String(text) => vec![Said { text, path: path.to_owned() }],
        Value::List(items) => items
            .iter()
            .enumerate()
            .filter_map(|(number, item)| {
                Some(Said { text: item.as_str()?, path: format!("{path}/{number}") })
            })
            .collect(),
        _ => value.get("labels").map(|labels| texts(labels, &format!("{path}/labels"))).unwrap_or_default(),
    }
}

/// The jobs of a matrix; one without variables when there is none.
pub(super) fn matrix<'a>(job: &'a Value<'a>, path: &str) -> Vec<Row<'a>> {
    let path = format!("{path}/strategy/matrix");
    let matrix = job.at("/strategy/matrix").map(Value::entries).unwrap_or_default();
    let mut rows: Vec<Row<'a>> = vec![Vec::new()];
    let mut axes: Vec<&str> = Vec::new();
    for (axis, values) in matrix.iter().filter(|(axis, _)| axis != "include" && axis != "exclude") {
        let values = texts(values, &format!("{path}/{}", escaped(axis)));
        if values.is_empty() || rows.len().saturating_mul(values.len()) > MAX_JOBS {
            continue;
        }
        axes.push(axis);
        rows = rows
            .iter()
            .flat_map(|row| {
                values.iter().map(move |said| {
                    let mut row = row.clone();
                    row.push((axis.as_ref(), said.text, said.path.clone()));
                    row
                })
            })
            .collect();
    }
    let excluded = job.at("/strategy/matrix/exclude").map(Value::items).unwrap_or_default();
    rows.retain(|row| {
        !excluded.iter().any(|exclude| {
            !exclude.entries().is_empty()
                && exclude.entries().iter().all(|(key, value)| {
                    row.iter().any(|(name, text, _)| *name == key && value.as_str() == Some(text))
                })
        })
    });
    let included = job.at("/strategy/matrix/include").map(Value::items).unwrap_or_default();
    if axes.is_empty() && !included.is_empty() {
        rows.clear();
    }
    for (number, include) in included.iter().enumerate().take(MAX_JOBS) {
        let own: Row<'a> = include
            .entries()
            .iter()
            .filter_map(|(key, value)| {
                Some((key.as_ref(), value.as_str()?, format!("{path}/include/{number}/{}", escaped(key))))
            })
            .collect();
        // An entry completes the jobs whose variables it does not change, and is a job of its own otherwise.
        let mut completed = false;
        for row in &mut rows {
            let fits = own
                .iter()
                .filter(|(key, ..)| axes.contains(key))
                .all(|(key, text, _)| row.iter().any(|(name, value, _)| name == key && value == text));
            if fits && !axes.is_empty() {
                completed = true;
                let more = own.iter().filter(|(key, ..)| !axes.contains(key)).cloned();
                row.extend(more);
            }
        }
        if !completed {
            rows.push(own);
        }
    }
    rows
}

/// A text with the variables of the matrix in it; none when another expression stays.
pub(super) fn resolved<'a>(said: Said<'a>, row: &Row<'a>) -> Option<Said<'a>> {
    if !said.text.contains("${{") {
        return Some(said);
    }
    let (_, inner) = said.text.trim().split_once("${{")?;
    let variable = inner.strip_suffix("}}")?.trim().strip_prefix("matrix.")?;
    let (_, text, path) = row.iter().rev().find(|(name, ..)| *name == variable)?;
    said.text.trim().starts_with("${{").then(|| Said { text, path: path.clone() })
}

/// A line whose expressions hold no spaces, so that words can be told apart.
pub(super) fn without_spaces(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, expression)) = rest.split_once("${{") {
        let (inner, after) = expression.split_once("}}").unwrap_or((expression, ""));
        out.push_str(before);
        out.push_str("${{");
        out.extend(inner.chars().filter(|c| !c.is_whitespace()));
        out.push_str("}}");
        rest = after;
    }
    out + rest
}

/// The value of a variable of the matrix, and its path.
pub(super) type InMatrix = (String, String);

/// A word of a script in pieces, with the variables of the matrix in it, and the value and the place of the last of
/// these; none when another expression stays.
pub(super) fn in_row(word: &str, row: &Row<'_>) -> Option<(Vec<Piece>, Option<InMatrix>)> {
    let piece = |value: &str, default| Piece {
        value: value.to_owned(),
        variable: None,
        default,
        unset: false,
        open: false,
    };
    let mut pieces = Vec::new();
    let mut variable = None;
    let mut rest = word;
    while let Some((before, expression)) = rest.split_once("${{") {
        let (inner, after) = expression.split_once("}}")?;
        let name = inner.strip_prefix("matrix.")?;
        let (_, value, path) = row.iter().rev().find(|(known, ..)| *known == name)?;
        // Only one of several variables can be solved for.
        for piece in &mut pieces {
            let piece: &mut Piece = piece;
            piece.default = None;
        }
        pieces.push(piece(before, None));
        pieces.push(piece(value, Some(0..value.len())));
        variable = Some(((*value).to_owned(), path.clone()));
        rest = after;
    }
    pieces.push(piece(rest, None));
    Some((pieces, variable))
}
