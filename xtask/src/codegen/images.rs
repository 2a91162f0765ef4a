//! The repositories of base images and their tags.

use std::cmp::Reverse;
use std::fmt::Write as _;

use super::problems::sorted;
use super::rust::{numbers, option};
use super::tables::{BaseImage, ImageTag, Tables};

/// The bases, smallest first: their order in the core is that of this list.
const BASES: [&str; 4] = ["nanoserver", "servercore", "server", "windows"];

/// What is wrong with the two tables, besides sources and dates.
pub(super) fn problems(tables: &Tables, wrong: &mut Vec<String>) {
    sorted(wrong, "base-images.toml", tables.base_images.iter().map(|r| r.repository.clone()));
    sorted(wrong, "image-tags.csv", tables.image_tags.iter().map(|r| (r.list.clone(), r.tag.clone())));
    for image in &tables.base_images {
        let at = format!("base-images.toml: {}", image.repository);
        let known = |repository: &String| tables.base_images.iter().any(|r| r.repository == *repository);
        if image.successor.as_ref().is_some_and(|successor| !known(successor)) {
            wrong.push(format!("{at}: its successor is no repository of the table"));
        }
        if image.moved.is_some() && image.successor.is_none() {
            wrong.push(format!("{at}: it moved, but not to a successor"));
        }
        if image.tags.as_ref().is_some_and(|list| !tables.image_tags.iter().any(|tag| tag.list == *list)) {
            wrong.push(format!("{at}: image-tags.csv has no list of that name"));
        }
    }
    for tag in &tables.image_tags {
        let at = format!("image-tags.csv: {},{}", tag.list, tag.tag);
        if !tables.base_images.iter().any(|image| image.tags.as_ref() == Some(&tag.list)) {
            wrong.push(format!("{at}: no repository has the list"));
        }
        match builds(tag) {
            Err(error) => wrong.push(error),
            Ok(builds) => {
                let of_server = |build: &u16| {
                    tables
                        .releases
                        .iter()
                        .any(|r| r.build == *build && r.kind == "server" && !r.tags.is_empty())
                };
                for build in builds.iter().filter(|build| !of_server(build)) {
                    wrong.push(format!("{at}: {build} is the build of no release with images"));
                }
                if builds.is_empty() || !builds.windows(2).all(|pair| pair[0] > pair[1]) {
                    wrong.push(format!("{at}: its builds must be there, newest first"));
                }
            }
        }
        if tag.ends.is_empty() != tag.ends_source.is_empty() {
            wrong.push(format!("{at}: an end has a source, and a source of an end has one"));
        }
        let stands_for = |other: &&ImageTag| {
            other.list == tag.list && other.tag == tag.alias_of && other.builds == tag.builds
        };
        if !tag.alias_of.is_empty() && !tables.image_tags.iter().any(|other| stands_for(&other)) {
            wrong.push(format!("{at}: '{}' is no tag of the list with the same builds", tag.alias_of));
        }
    }
}

fn builds(tag: &ImageTag) -> Result<Vec<u16>, String> {
    let parse = |b: &str| b.parse().map_err(|_| format!("image-tags.csv: {}: '{b}' is no build", tag.tag));
    tag.builds.split_whitespace().map(parse).collect()
}

/// The version in front of the name of the base (`8.0-nanoserver-1809`), newest last.
fn product(tag: &str) -> Vec<u32> {
    let version = tag.split("-nanoserver").next().and_then(|head| head.split("-windowsservercore").next());
    version.unwrap_or_default().split('.').map_while(|part| part.parse().ok()).collect()
}

/// The place of a value in a list of different values.
fn place<T: PartialEq>(list: &mut Vec<T>, value: T) -> Result<u8, String> {
    let index = list.iter().position(|known| *known == value).unwrap_or_else(|| {
        list.push(value);
        list.len() - 1
    });
    u8::try_from(index).map_err(|_| "image-tags.csv: more than 256 different values in a column".to_owned())
}

/// `images.rs`: newest product first, then newest build, aliases after what they stand for.
pub(super) fn generated(tables: &Tables) -> Result<String, String> {
    let (mut sets, mut ends, mut sources) = (Vec::new(), vec![(String::new(), String::new())], Vec::new());
    let mut lists: Vec<&str> = tables.image_tags.iter().map(|tag| tag.list.as_str()).collect();
    lists.dedup();
    let mut out = String::new();
    for list in lists {
        let mut rows: Vec<(Vec<u16>, usize, &ImageTag)> = Vec::new();
        for tag in tables.image_tags.iter().filter(|tag| tag.list == list) {
            let base = BASES.iter().position(|base| *base == tag.base);
            let base = base.ok_or_else(|| format!("image-tags.csv: base '{}' is not known", tag.base))?;
            rows.push((builds(tag)?, base, tag));
        }
        let is_base = tables.base_images.iter().any(|i| i.tags.as_deref() == Some(list) && i.kind == "base");
        rows.sort_by_key(|(builds, base, tag)| {
            let product = if is_base { Vec::new() } else { product(&tag.tag) };
            (
                Reverse(product),
                builds.len(),
                Reverse(builds.clone()),
                !tag.alias_of.is_empty(),
                *base,
                tag.tag.clone(),
            )
        });
        let _ = writeln!(out, "static {}: &[Tag] = &[", constant(list));
        for (builds, base, tag) in rows {
            let alias = if tag.alias_of.is_empty() { 0 } else { 16 };
            let packed = [
                place(&mut sets, builds)?,
                u8::try_from(base).unwrap_or_default() | alias,
                place(&mut ends, (tag.ends.clone(), tag.ends_source.clone()))?,
                place(&mut sources, tag.source.clone())?,
            ];
            let _ = writeln!(out, "Tag {{ tag: {:?}, packed: {packed:?} }},", tag.tag);
        }
        out.push_str("];\n\n");
    }
    let images: Result<String, String> = tables.base_images.iter().map(image).collect();
    let sets: String = sets.iter().map(|set| format!("{},\n", numbers(set))).collect();
    Ok(format!(
        "use crate::catalog::SourceId;\nuse crate::catalog::image::{{BaseImage, Tag}};\nuse crate::report::{{ImageKind, Latest}};\n\n\
         /// The builds that a tag offers.\npub(crate) static BUILDS: &[&[u16]] = &[\n{sets}];\n\n\
         /// The last day of a tag's updates, where that is not the last of its release, and where it is written.\n\
         pub(crate) static ENDS: &[(&str, SourceId)] = &{ends:?};\n\n\
         /// Where tags are written.\npub(crate) static TAG_SOURCES: &[SourceId] = &{sources:?};\n\n\
         {out}pub(crate) static BASE_IMAGES: &[BaseImage] = &[\n{}];\n",
        images?
    ))
}

fn image(row: &BaseImage) -> Result<String, String> {
    let at = |what: &str, value: &str| {
        format!("base-images.toml: {}: {what} '{value}' is not known", row.repository)
    };
    let kind = match row.kind.as_str() {
        "base" => "Base",
        "insider" => "Insider",
        "product" => "Product",
        other => return Err(at("kind", other)),
    };
    let latest = match row.latest.as_deref() {
        None => "Unknown",
        Some("none") => "None",
        Some("moves") => "Moves",
        Some("linux") => "Linux",
        Some(other) => return Err(at("latest", other)),
    };
    if (latest == "None") != row.latest_until.is_some() || (latest == "Linux") != row.linux_since.is_some() {
        return Err(format!(
            "base-images.toml: {}: latest_until goes with latest = 'none', linux_since with 'linux'",
            row.repository
        ));
    }
    let tags = row.tags.as_deref().map_or_else(|| "&[]".to_owned(), constant);
    Ok(format!(
        "BaseImage {{ repository: {:?}, name: {:?}, kind: ImageKind::{kind}, tags: {tags}, complete: {}, \
         latest: Latest::{latest}, latest_until: {}, linux_since: {:?}, latest_source: {}, moved: {}, successor: {}, note: {}, source: {:?}, date: {:?} }},\n",
        row.repository,
        row.name,
        row.complete,
        option(row.latest_until.as_deref()),
        row.linux_since,
        option(row.latest_source.as_deref()),
        option(row.moved.as_deref()),
        option(row.successor.as_deref()),
        option(row.note.as_deref()),
        row.source,
        row.date,
    ))
}

fn constant(list: &str) -> String {
    list.to_ascii_uppercase().replace('-', "_")
}
