//! What `docker` prints about images, as OCI documents.

use winver_core::Value;

use crate::ImageFacts;

/// Reads the output of `docker manifest inspect -v` (an object, or a list of them for an index) or of
/// `docker image inspect`; none when it is neither.
pub(crate) fn read(value: &Value<'_>) -> Option<ImageFacts> {
    let one = [value.clone()];
    let items = match value {
        Value::List(items) if !items.is_empty() => items.as_slice(),
        Value::Object(_) => &one,
        _ => return None,
    };
    if items.iter().all(|item| item.text("Ref").is_some() && item.get("Descriptor").is_some()) {
        return Some(of_manifests(items));
    }
    let local = |item: &Value<'_>| item.get("RepoTags").is_some() && item.text("Os").is_some();
    items.iter().all(local).then(|| of_local(items))
}

/// The manifests of an image make its index: each says its platform beside its digest. A single one is no
/// index at the registry either, but a manifest, and its platform is what its config says.
fn of_manifests(items: &[Value<'_>]) -> ImageFacts {
    let mut entries: Vec<(&str, Vec<Value<'static>>)> = Vec::new();
    for item in items {
        let name = item.text("Ref").unwrap_or_default();
        let name = name.split_once('@').map_or(name, |(name, _)| name);
        let descriptor = item.get("Descriptor").cloned().unwrap_or_default().into_owned();
        match entries.iter_mut().find(|(known, _)| *known == name) {
            Some((_, list)) => list.push(descriptor),
            None => entries.push((name, vec![descriptor])),
        }
    }
    let is_single =
        items.len() == 1 && !items.iter().any(|item| item.text("Ref").is_some_and(|r| r.contains('@')));
    let mut facts = ImageFacts::default();
    for (name, list) in entries {
        let platform = list.first().and_then(|descriptor| descriptor.get("platform")).cloned();
        let document = match platform.filter(|_| is_single) {
            Some(platform) => platform,
            None => Value::object([("manifests", Value::List(list))]),
        };
        facts.add(name, document);
    }
    facts
}

/// A local image is one image: its platform, as its config states it.
fn of_local(items: &[Value<'_>]) -> ImageFacts {
    let mut facts = ImageFacts::default();
    for item in items {
        let mut config = Vec::new();
        for (theirs, ours) in [("Os", "os"), ("OsVersion", "os.version"), ("Architecture", "architecture")] {
            if let Some(text) = item.text(theirs) {
                config.push((ours.into(), Value::from(text.to_owned())));
            }
        }
        let names =
            ["RepoTags", "RepoDigests"].into_iter().filter_map(|key| item.get(key)).flat_map(Value::items);
        for name in names.filter_map(Value::as_str).filter(|name| !name.contains("<none>")) {
            facts.add(name, Value::Object(config.clone()));
        }
    }
    facts
}

#[cfg(test)]
mod tests {
    use super::read;
    use winver_core::Value;

    fn facts(text: &str) -> String {
        let value: Value<'_> = serde_json::from_str(text).expect("the test's JSON is JSON");
        let map = read(&value).expect("docker's output is recognised").into_map();
        serde_json::to_string(&map).expect("values are JSON")
    }

    #[test]
    fn an_index_is_put_together_again() {
        let verbose = r#"[
            {"Ref": "mcr.microsoft.com/windows/nanoserver:ltsc2022@sha256:aa",
             "Descriptor": {"digest": "sha256:aa", "platform": {"os": "windows", "architecture": "amd64", "os.version": "10.0.20348.2402"}}},
            {"Ref": "mcr.microsoft.com/windows/nanoserver:ltsc2022@sha256:bb",
             "Descriptor": {"digest": "sha256:bb", "platform": {"os": "windows", "architecture": "amd64", "os.version": "10.0.26100.1"}}}]"#;
        let facts = facts(verbose);
        assert!(
            facts.starts_with(
                r#"{"mcr.microsoft.com/windows/nanoserver:ltsc2022":{"manifests":[{"digest":"sha256:aa""#
            ),
            "{facts}"
        );
        assert_eq!(facts.matches("os.version").count(), 2);
    }

    #[test]
    fn a_lone_manifest_is_no_index() {
        let verbose = r#"{"Ref": "docker.io/me/app:1", "Descriptor": {"digest": "sha256:aa",
            "platform": {"os": "windows", "architecture": "amd64", "os.version": "10.0.17763.1"}}, "SchemaV2Manifest": {}}"#;
        let expected =
            r#"{"docker.io/me/app:1":{"os":"windows","architecture":"amd64","os.version":"10.0.17763.1"}}"#;
        assert_eq!(facts(verbose), expected);
    }

    #[test]
    fn a_local_image_has_all_its_names() {
        let local = r#"[{"RepoTags": ["me/app:1"], "RepoDigests": ["me/app@sha256:aa", "<none>@<none>"],
            "Os": "windows", "OsVersion": "10.0.17763.1", "Architecture": "amd64"}]"#;
        let facts = facts(local);
        assert!(facts.contains(r#""me/app:1":{"os":"windows","os.version":"10.0.17763.1""#), "{facts}");
        assert!(facts.contains("me/app@sha256:aa") && !facts.contains("none"), "{facts}");
    }
}
