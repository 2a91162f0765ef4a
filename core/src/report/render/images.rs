//! The tables of what to build on.

use super::rows::Table;
use crate::i18n::{Lang, Message, msg};
use crate::report::ImageList;
use crate::request::Isolation;

/// The choices, when wide, and the tags: with a host those of the base images, unless wide.
pub(super) fn tables(list: &ImageList, lang: Lang, wide: bool) -> Vec<Table> {
    let mut out = Vec::new();
    if wide && !list.choices.is_empty() {
        let mut table =
            Table::new(lang, &[msg::label_image, msg::label_version, msg::label_verdict, msg::label_reason]);
        table.title = Some(msg::label_build_on().render(lang));
        table.rows = list
            .choices
            .iter()
            .map(|choice| {
                vec![
                    choice.image.clone(),
                    choice.version.clone(),
                    choice.verdict.as_str().into(),
                    choice.reason.clone(),
                ]
            })
            .collect();
        out.push(table);
    }
    let shown = || list.repositories.iter().filter(|r| wide || list.is_listed(r));
    let first = shown().find_map(|repository| repository.tags.first());
    let Some(first) = first else { return out };
    let mut header: Vec<fn() -> Message> = vec![msg::label_image, msg::label_version];
    header.extend(first.on_host.iter().map(|on_host| match on_host.isolation {
        Isolation::Process => msg::label_process,
        Isolation::Hyperv => msg::label_hyperv,
        Isolation::HostProcess => msg::label_verdict,
    }));
    header.push(msg::label_ends);
    let dated = shown().flat_map(|repository| &repository.tags).any(|tag| tag.serviced.is_some());
    if dated {
        header.push(msg::label_updated);
    }
    if wide && !first.on_host.is_empty() {
        header.push(msg::label_reason);
    }
    let mut table = Table::new(lang, &header);
    table.title = Some(msg::label_known_tags().render(lang));
    for repository in shown() {
        table.rows.extend(repository.tags.iter().map(|tag| {
            let mut row = vec![format!("{}:{}", repository.repository, tag.tag), tag.versions.join(",")];
            row.extend(tag.on_host.iter().map(|on_host| on_host.verdict.as_str().to_owned()));
            row.push(tag.ends.unwrap_or("-").to_owned());
            if dated {
                row.push(yes_no(tag.serviced));
            }
            if wide {
                row.extend(tag.on_host.first().map(|on_host| on_host.reason.clone()));
            }
            row
        }));
    }
    out.push(table);
    out
}

fn yes_no(flag: Option<bool>) -> String {
    flag.map_or("-", |flag| if flag { "yes" } else { "no" }).to_owned()
}
