//! Facts in one file, whatever tool wrote it.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use winver_core::Value;

use crate::message::{Part, type_of};
use crate::text::decode;
use crate::{Error, ImageFacts, docker, layout, sentences as say};

/// More than any map of image documents: they are some kilobytes each.
const LIMIT: u64 = 64 << 20;

pub(crate) fn load(spec: &str) -> Result<ImageFacts, Error> {
    // A file name may hold an equals sign, a reference never does.
    match spec.split_once('=').filter(|_| !Path::new(spec).exists()) {
        Some((reference, path)) => load_for(reference, Path::new(path)),
        None => load_all(Path::new(spec)),
    }
}

/// Facts that say themselves what they are about.
fn load_all(path: &Path) -> Result<ImageFacts, Error> {
    if path.is_dir() {
        return layout::load(path);
    }
    let text = text(path, LIMIT)?;
    let value = json(path, &text)?;
    if let Some(facts) = docker::read(&value) {
        return Ok(facts);
    }
    if is_document(&value) {
        return Err(Error::new(say::file_about_one(shown(path))));
    }
    let Value::Object(entries) = value else {
        return Err(Error::new(say::file_other(shown(path), type_of(&value), say::give_facts())));
    };
    let mut facts = ImageFacts::default();
    for (reference, value) in entries {
        let document = about(&value).ok_or_else(|| {
            Error::new(say::file_no_document_under(shown(path), reference.as_ref(), say::give_facts()))
        })?;
        facts.add(&reference, document);
    }
    Ok(facts)
}

/// Facts about one reference.
fn load_for(reference: &str, path: &Path) -> Result<ImageFacts, Error> {
    if reference.is_empty() {
        return Err(Error::new(say::file_no_reference(shown(path))));
    }
    if path.is_dir() {
        return Ok(ImageFacts::of(reference, layout::load_one(path, reference)?));
    }
    let text = text(path, LIMIT)?;
    let value = json(path, &text)?;
    let document = about(&value)
        .ok_or_else(|| Error::new(say::file_no_document_of(shown(path), reference, say::give_facts())))?;
    Ok(ImageFacts::of(reference, document))
}

/// The document about one image: itself, or made of what a tool printed about one image.
fn about(value: &Value<'_>) -> Option<Value<'static>> {
    if is_document(value) {
        return Some(value.clone().into_owned());
    }
    let facts = docker::read(value)?.into_map();
    // An image has as many names as it likes: what they name is the same.
    let mut documents = facts.into_values();
    let first = documents.next()?;
    documents.all(|other| other == first).then_some(first)
}

/// Whether a value has the keys of an OCI index, manifest or config.
pub(crate) fn is_document(value: &Value<'_>) -> bool {
    let list = |key| matches!(value.get(key), Some(Value::List(_)));
    let object = |key| matches!(value.get(key), Some(Value::Object(_)));
    list("manifests") || list("layers") && object("config") || object("rootfs") || value.text("os").is_some()
}

/// The text of a file of at most `limit` bytes.
pub(crate) fn text(path: &Path, limit: u64) -> Result<String, Error> {
    let unreadable = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound => Error::new(say::file_not_found(shown(path))),
        _ => Error::new(say::file_unreadable(shown(path), error.to_string())),
    };
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(unreadable)?;
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > limit {
        return Err(Error::new(say::file_too_large(shown(path), (limit >> 20).to_string())));
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Error::new(say::file_empty(shown(path), say::give_facts())));
    }
    decode(bytes).map_err(|at| Error::new(say::file_not_text(shown(path), at.to_string(), say::give_facts())))
}

/// The JSON of a text.
pub(crate) fn json<'a>(path: &Path, text: &'a str) -> Result<Value<'a>, Error> {
    serde_json::from_str(text)
        .map_err(|error| Error::new(say::file_not_json(shown(path), error.to_string(), say::give_facts())))
}

/// A path in a sentence.
pub(crate) fn shown(path: &Path) -> Part {
    Part::from(path.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::{about, is_document};
    use winver_core::Value;

    fn json(text: &str) -> Value<'_> {
        serde_json::from_str(text).expect("the test's JSON is JSON")
    }

    #[test]
    fn documents_are_told_by_their_keys() {
        assert!(is_document(&json(r#"{"manifests": []}"#)));
        assert!(is_document(&json(r#"{"config": {}, "layers": []}"#)));
        assert!(is_document(&json(r#"{"os": "windows", "os.version": "10.0.20348.1"}"#)));
        assert!(!is_document(&json(r#"{"nanoserver:ltsc2022": {"os": "windows"}}"#)));
        assert!(!is_document(&json(r#"{"config": {}}"#)));
    }

    #[test]
    fn two_images_are_not_one_document() {
        let two = r#"[{"RepoTags": ["a:1"], "Os": "windows", "OsVersion": "10.0.17763.1"},
                      {"RepoTags": ["b:1"], "Os": "windows", "OsVersion": "10.0.20348.1"}]"#;
        assert_eq!(about(&json(two)), None);
        let one = r#"[{"RepoTags": ["a:1", "a:2"], "Os": "windows", "OsVersion": "10.0.17763.1"}]"#;
        assert!(about(&json(one)).is_some());
    }
}
