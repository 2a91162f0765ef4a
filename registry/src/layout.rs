//! OCI image layouts: a folder with `oci-layout`, `index.json` and blobs by digest.

use std::path::{Path, PathBuf};

use winver_core::Value;

use crate::file::{json, shown, text};
use crate::{Error, ImageFacts, sentences as say};

/// Registries refuse larger manifests, and a config is smaller still.
const BLOB_LIMIT: u64 = 4 << 20;

/// An index may point to indexes; nobody nests them deeper.
const MAX_INDEXES: usize = 4;

/// The full reference, as containerd and `docker save` write it; else what the layout specification has, which
/// is often the tag alone.
const NAMES: [&str; 2] = ["io.containerd.image.name", "org.opencontainers.image.ref.name"];

/// Every image of the layout that has a name.
pub(crate) fn load(folder: &Path) -> Result<ImageFacts, Error> {
    let layout = Layout::open(folder)?;
    let mut facts = ImageFacts::default();
    for descriptor in layout.images() {
        let Some(name) = name(descriptor) else { continue };
        facts.add(name, layout.resolve(descriptor)?);
    }
    if facts == ImageFacts::default() {
        return Err(Error::new(say::layout_no_names(shown(folder))));
    }
    Ok(facts)
}

/// The image that the layout calls `reference` (or by its tag), or the only one it holds.
pub(crate) fn load_one(folder: &Path, reference: &str) -> Result<Value<'static>, Error> {
    let layout = Layout::open(folder)?;
    let tag = reference.rsplit_once(':').map(|(_, tag)| tag).filter(|tag| !tag.contains('/'));
    let called = |descriptor: &&Value<'_>| name(descriptor).is_some_and(|n| n == reference || Some(n) == tag);
    let descriptor = match (layout.images().iter().find(called), layout.images()) {
        (Some(named), _) => named,
        (None, [only]) => only,
        (None, several) => {
            let names: Vec<&str> = several.iter().filter_map(name).collect();
            let (folder, count) = (shown(folder), several.len().to_string());
            return Err(Error::new(if names.is_empty() {
                say::layout_not_called(folder, count, reference)
            } else {
                say::layout_not_called_but(folder, count, reference, names.join(", "))
            }));
        }
    };
    layout.resolve(descriptor)
}

fn name<'a>(descriptor: &'a Value<'_>) -> Option<&'a str> {
    let annotations = descriptor.get("annotations")?;
    NAMES.iter().find_map(|key| annotations.text(key))
}

/// A layout's folder and its index.
struct Layout<'a> {
    folder: &'a Path,
    index: Value<'static>,
}

impl<'a> Layout<'a> {
    fn open(folder: &'a Path) -> Result<Self, Error> {
        let path = folder.join("index.json");
        if !path.is_file() {
            return Err(Error::new(say::layout_no_index(shown(folder))));
        }
        let index = read(&path)?;
        if index.get("manifests").is_none() {
            return Err(Error::new(say::layout_no_manifests(shown(&path))));
        }
        Ok(Self { folder, index })
    }

    fn images(&self) -> &[Value<'static>] {
        self.index.get("manifests").map(Value::items).unwrap_or_default()
    }

    /// The document that states the versions: the config of a single image, or the index with the platform of
    /// every entry.
    fn resolve(&self, descriptor: &Value<'_>) -> Result<Value<'static>, Error> {
        let mut document = self.blob(descriptor)?;
        if document.get("manifests").is_none() {
            return match document.get("config") {
                Some(config) => self.blob(config),
                None => Ok(document),
            };
        }
        self.complete(&mut document, MAX_INDEXES)?;
        Ok(document)
    }

    /// Puts the platform of each image's config into the entries that do not state a version. A layout may hold
    /// only some of the blobs: an entry whose blobs are not there stays as it is.
    fn complete(&self, index: &mut Value<'static>, depth: usize) -> Result<(), Error> {
        let Value::Object(entries) = index else { return Ok(()) };
        let Some((_, Value::List(manifests))) = entries.iter_mut().find(|(key, _)| key == "manifests") else {
            return Ok(());
        };
        let mut flat = Vec::with_capacity(manifests.len());
        for mut entry in std::mem::take(manifests) {
            let stated = entry.get("platform").is_some_and(|platform| platform.text("os.version").is_some());
            if !stated && self.path(&entry).is_some_and(|path| path.is_file()) {
                let mut document = self.blob(&entry)?;
                if document.get("manifests").is_some() && depth > 0 {
                    self.complete(&mut document, depth.saturating_sub(1))?;
                    flat.extend(document.get("manifests").map(Value::items).unwrap_or_default().to_vec());
                    continue;
                }
                self.state_platform(&mut entry, &document)?;
            }
            flat.push(entry);
        }
        *manifests = flat;
        Ok(())
    }

    fn state_platform(&self, entry: &mut Value<'static>, manifest: &Value<'_>) -> Result<(), Error> {
        let Some(config) = manifest.get("config") else { return Ok(()) };
        if !self.path(config).is_some_and(|path| path.is_file()) {
            return Ok(());
        }
        let config = self.blob(config)?;
        let mut platform = Vec::new();
        for key in ["os", "os.version", "architecture"] {
            if let Some(text) = config.text(key) {
                platform.push((key.into(), Value::from(text.to_owned())));
            }
        }
        if let Value::Object(keys) = entry
            && !platform.is_empty()
        {
            keys.retain(|(key, _)| key != "platform");
            keys.push(("platform".into(), Value::Object(platform)));
        }
        Ok(())
    }

    fn blob(&self, descriptor: &Value<'_>) -> Result<Value<'static>, Error> {
        match self.path(descriptor) {
            Some(path) => read(&path),
            None => Err(Error::new(say::layout_no_digest(shown(self.folder)))),
        }
    }

    /// Where a blob is. A digest becomes a path only when it is one.
    fn path(&self, descriptor: &Value<'_>) -> Option<PathBuf> {
        let (algorithm, hex) = descriptor.text("digest")?.split_once(':')?;
        let is_hex = hex.len() >= 32 && hex.bytes().all(|byte| byte.is_ascii_hexdigit());
        let known = matches!(algorithm, "sha256" | "sha512");
        (known && is_hex).then(|| self.folder.join("blobs").join(algorithm).join(hex))
    }
}

fn read(path: &Path) -> Result<Value<'static>, Error> {
    let text = text(path, BLOB_LIMIT)?;
    Ok(json(path, &text)?.into_owned())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::{load, load_one};

    const IMAGE: &str = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    const CONFIG: &str = "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc";
    const INDEX: &str = "1111111111111111111111111111111111111111111111111111111111111111";

    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str, files: &[(&str, String)]) -> Self {
            let root = std::env::temp_dir().join(format!("winver-layout-{name}-{}", std::process::id()));
            for (path, text) in files {
                let path = root.join(path);
                fs::create_dir_all(path.parent().expect("a file is in a folder"))
                    .expect("a folder can be made");
                fs::write(path, text).expect("a file can be written");
            }
            Self(root)
        }

        fn path(&self) -> &Path {
            &self.0
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn blobs() -> Vec<(&'static str, String)> {
        vec![
            (
                "blobs/sha256/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                format!(r#"{{"config": {{"digest": "sha256:{CONFIG}"}}, "layers": []}}"#),
            ),
            (
                "blobs/sha256/cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc",
                r#"{"os": "windows", "os.version": "10.0.20348.2402", "architecture": "amd64"}"#.to_owned(),
            ),
            (
                "blobs/sha256/1111111111111111111111111111111111111111111111111111111111111111",
                format!(
                    r#"{{"manifests": [{{"digest": "sha256:{IMAGE}"}}, {{"digest": "sha256:{INDEX}0"}}]}}"#
                ),
            ),
        ]
    }

    fn layout(name: &str, index: &str) -> Folder {
        let mut files = blobs();
        files.push(("index.json", index.to_owned()));
        Folder::new(name, &files)
    }

    #[test]
    fn a_single_image_is_its_config() {
        let index = format!(
            r#"{{"manifests": [{{"digest": "sha256:{IMAGE}", "annotations": {{"org.opencontainers.image.ref.name": "ltsc2022"}}}}]}}"#
        );
        let folder = layout("single", &index);
        let all = load(folder.path()).expect("the layout is complete").into_map();
        assert_eq!(all["ltsc2022"].text("os.version"), Some("10.0.20348.2402"));
        let one = load_one(folder.path(), "example.com/app:1").expect("the layout holds one image");
        assert_eq!(one.text("os.version"), Some("10.0.20348.2402"));
    }

    #[test]
    fn an_index_gets_the_platform_of_the_configs_it_has() {
        let index = format!(r#"{{"manifests": [{{"digest": "sha256:{INDEX}"}}]}}"#);
        let folder = layout("index", &index);
        let one = load_one(folder.path(), "example.com/app:1").expect("the layout holds one image");
        assert_eq!(
            one.at("/manifests/0/platform").and_then(|p| p.text("os.version")),
            Some("10.0.20348.2402")
        );
        assert_eq!(one.at("/manifests/1/platform"), None, "a blob that is not there changes nothing");
        let unnamed = load(folder.path()).expect_err("no image has a name");
        assert!(unnamed.to_string().contains("REFERENCE=FOLDER"), "{unnamed}");
    }

    #[test]
    fn a_digest_is_no_way_out_of_the_folder() {
        let folder = layout("escape", r#"{"manifests": [{"digest": "sha256:../../../../etc/passwd"}]}"#);
        let refused = load_one(folder.path(), "a:1").expect_err("a path is no digest");
        assert!(refused.to_string().contains("without a digest"), "{refused}");
    }
}
