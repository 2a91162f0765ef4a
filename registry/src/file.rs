//! Facts in one file, whatever tool wrote it.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use winver_core::Value;

use crate::text::decode;
use crate::{Error, ImageFacts, docker, layout};

/// More than any map of image documents: they are some kilobytes each.
const LIMIT: u64 = 64 << 20;

/// What a file of facts may be.
const RIGHT: &str = "give a JSON map of references to OCI indexes, manifests or configs, the output of docker \
                     manifest inspect -v or docker image inspect, an OCI image layout, or REFERENCE=FILE";

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
        let what = "is a document about one image and does not say which; give it as REFERENCE=FILE";
        return Err(Error::at(path, what));
    }
    let Value::Object(entries) = value else {
        return Err(Error::at(path, format_args!("holds a {}; {RIGHT}", value.type_name())));
    };
    let mut facts = ImageFacts::default();
    for (reference, value) in entries {
        let document = about(&value).ok_or_else(|| {
            let found = "is neither an OCI index, manifest or config";
            Error::at(path, format_args!("what it holds under '{reference}' {found}; {RIGHT}"))
        })?;
        facts.add(&reference, document);
    }
    Ok(facts)
}

/// Facts about one reference.
fn load_for(reference: &str, path: &Path) -> Result<ImageFacts, Error> {
    if reference.is_empty() {
        return Err(Error::at(path, "stands after an equals sign without a reference; give REFERENCE=FILE"));
    }
    if path.is_dir() {
        return Ok(ImageFacts::of(reference, layout::load_one(path, reference)?));
    }
    let text = text(path, LIMIT)?;
    let value = json(path, &text)?;
    let document = about(&value).ok_or_else(|| {
        Error::at(path, format_args!("is no OCI index, manifest or config of {reference}; {RIGHT}"))
    })?;
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
        ErrorKind::NotFound => Error::at(path, "no such file"),
        _ => Error::at(path, format_args!("cannot be read ({error})")),
    };
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(unreadable)?;
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > limit {
        let what = format!("is larger than {} MiB, which no description of images is", limit >> 20);
        return Err(Error::at(path, what));
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Error::at(path, format_args!("is empty; {RIGHT}")));
    }
    decode(bytes).map_err(|at| Error::at(path, format_args!("is not text (byte {at}); {RIGHT}")))
}

/// The JSON of a text.
pub(crate) fn json<'a>(path: &Path, text: &'a str) -> Result<Value<'a>, Error> {
    serde_json::from_str(text)
        .map_err(|error| Error::at(path, format_args!("is not JSON ({error}); {RIGHT}")))
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
