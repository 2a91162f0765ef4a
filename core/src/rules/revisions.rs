//! Fixes for revisions that do not go together.

use super::Pair;
use super::fixes::{Draft, exchange};
use crate::i18n::msg;
use crate::image::is_base_repository;
use crate::report::FixKind;
use crate::version::OsVersion;

/// The base image of exactly the host's revision; only Microsoft's own repositories tag images by revision.
pub(super) fn same_revision(pair: &Pair<'_>) -> Option<Draft> {
    let host = pair.host.version.filter(|host| host.revision.is_some())?;
    let reference = pair.image.reference.filter(is_base_repository)?;
    exchange(&pair.view(), &reference.with_tag(&host.to_string()), msg::fix_use_revision())
}

/// The least revision that the host should have.
pub(super) fn update_host(least: OsVersion) -> Option<Draft> {
    least.revision.map(|_| (FixKind::Version, msg::fix_update_host(), least.to_string()))
}
