//! The repositories that people start Windows images from, and their tags.

use super::SourceId;
use super::generated::images;
use super::release::{Release, image_release};
use crate::report::{BaseName, ImageKind, Latest};

/// A repository.
#[derive(Debug)]
pub(crate) struct BaseImage {
    /// Its name in references, `mcr.microsoft.com/windows/nanoserver`.
    pub(crate) repository: &'static str,
    /// What it holds.
    pub(crate) name: &'static str,
    /// Whether it is one of the base images or built on one.
    pub(crate) kind: ImageKind,
    /// The tags that are known, newest first, aliases after what they stand for.
    pub(crate) tags: &'static [Tag],
    /// Whether every release tag that the repository ever had is among them.
    pub(crate) complete: bool,
    /// What `latest` is.
    pub(crate) latest: Latest,
    /// The day on which it was taken out (`YYYY-MM-DD`).
    pub(crate) latest_until: Option<&'static str>,
    /// The first version of the product whose tags hold Linux images only, where they name no Windows release.
    pub(crate) linux_since: Option<u8>,
    /// Where that is written, when not at `source`.
    pub(crate) latest_source: Option<SourceId>,
    /// Since when new images are only published under `successor` (`YYYY-MM-DD`).
    pub(crate) moved: Option<&'static str>,
    /// Where to look for what this repository does not have.
    pub(crate) successor: Option<&'static str>,
    /// What else is known.
    pub(crate) note: Option<&'static str>,
    /// Where the row comes from.
    pub(crate) source: SourceId,
    /// Of which day it is.
    pub(crate) date: &'static str,
}

/// A tag.
#[derive(Debug)]
pub(crate) struct Tag {
    /// As it is written after the colon.
    pub(crate) tag: &'static str,
    /// The builds, the base with the mark of an alias, the end, the source.
    pub(super) packed: [u8; 4],
}

/// Every repository, by name.
pub(crate) static BASE_IMAGES: &[BaseImage] = images::BASE_IMAGES;

/// The repository of this name.
pub(crate) fn repository(name: &str) -> Option<&'static BaseImage> {
    BASE_IMAGES.iter().find(|image| image.repository == name)
}

impl BaseImage {
    /// Whether the bare release tags mean Windows releases.
    pub(crate) fn is_base(&self) -> bool {
        self.kind != ImageKind::Product
    }

    /// The repository that new images are published under.
    pub(crate) fn current(&'static self) -> &'static Self {
        self.moved.and(self.successor).and_then(repository).unwrap_or(self)
    }

    /// The tag of this name.
    pub(crate) fn tag(&self, name: &str) -> Option<&'static Tag> {
        self.tags.iter().find(|tag| tag.tag.eq_ignore_ascii_case(name))
    }

    /// The tag to use for a build.
    pub(crate) fn tag_of_build(&self, build: u16) -> Option<&'static Tag> {
        self.tags.iter().find(|tag| tag.build() == Some(build))
    }
}

impl Tag {
    /// The builds that it offers, newest first.
    pub(crate) fn builds(&self) -> &'static [u16] {
        let [builds, ..] = self.packed;
        images::BUILDS.get(usize::from(builds)).copied().unwrap_or_default()
    }

    /// The build, when it offers one only.
    pub(crate) fn build(&self) -> Option<u16> {
        match self.builds() {
            [build] => Some(*build),
            _ => None,
        }
    }

    /// The base image inside.
    pub(crate) const fn base(&self) -> BaseName {
        match self.packed[1] & 15 {
            0 => BaseName::Nanoserver,
            1 => BaseName::Servercore,
            2 => BaseName::Server,
            _ => BaseName::Windows,
        }
    }

    /// Whether it is another name of a tag before it.
    pub(crate) const fn is_alias(&self) -> bool {
        self.packed[1] >= 16
    }

    /// The release that its image is of, when it offers one only.
    pub(crate) fn release(&self) -> Option<&'static Release> {
        self.build().and_then(image_release)
    }

    /// The last day of its updates, where that is not the last of its release, and where it is written.
    fn own_end(&self) -> Option<(&'static str, SourceId)> {
        let [_, _, own, _] = self.packed;
        images::ENDS.get(usize::from(own)).copied().filter(|(ends, _)| !ends.is_empty())
    }

    /// The last day on which it gets updates (`YYYY-MM-DD`). Extended security updates are sold for hosts; nothing is
    /// written of images under them.
    pub(crate) fn ends(&self) -> Option<&'static str> {
        let of_release = || {
            let phases = self.release()?.phases.iter().filter(|phase| phase.phase != "esu");
            phases.map(|phase| phase.ends).max()
        };
        self.own_end().map(|(ends, _)| ends).or_else(of_release)
    }

    /// Whether its updates end with its release, and that is of the Long-Term Servicing Channel.
    pub(crate) fn is_long_term(&self) -> bool {
        self.own_end().is_none() && self.release().is_some_and(|release| release.channel == "LTSC")
    }

    /// Whether its updates end on a day of its own.
    pub(crate) fn ends_alone(&self) -> bool {
        self.own_end().is_some()
    }

    /// Where it is written.
    pub(crate) fn sources(&self) -> Vec<SourceId> {
        std::iter::once(self.source()).chain(self.own_end().map(|(_, source)| source)).collect()
    }

    /// Where it is written that there is such a tag.
    pub(crate) fn source(&self) -> SourceId {
        let [.., source] = self.packed;
        images::TAG_SOURCES.get(usize::from(source)).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{BASE_IMAGES, repository};
    use crate::report::BaseName;

    #[test]
    fn tags_unpack() {
        let nano = repository("mcr.microsoft.com/windows/nanoserver").expect("a repository");
        let tag = |name: &str| nano.tag(name).expect("a tag");
        assert_eq!(tag("sac2016").build(), Some(14393));
        assert_eq!(tag("sac2016").ends(), Some("2018-10-09"));
        assert!(!tag("sac2016").is_long_term() && tag("1809").is_long_term());
        assert_eq!(nano.tag_of_build(17763).map(|tag| tag.tag), Some("1809"));
        assert!(tag("ltsc2019").is_alias() && !tag("1809").is_alias());
        assert_eq!(nano.tag("ltsc2016").map(|tag| tag.tag), None);
        let iis = repository("mcr.microsoft.com/windows/servercore/iis").and_then(|iis| iis.tag("latest"));
        assert_eq!(
            iis.map(|tag| (tag.base(), tag.builds().len(), tag.build())),
            Some((BaseName::Servercore, 4, None))
        );
    }

    #[test]
    fn who_moved_has_somewhere_to_go() {
        for image in BASE_IMAGES.iter().filter(|image| image.moved.is_some()) {
            assert!(!image.current().tags.is_empty(), "{}", image.repository);
        }
    }
}
