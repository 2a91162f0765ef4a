//! **identify**: one string.

use super::check::candidates;
use super::context::Context;
use crate::catalog::{self, Release, Update};
use crate::compat::Host;
use crate::i18n::msg;
use crate::image::{Image, Offer, looks_like_reference};
use crate::report::{Candidate, Identified, IdentifiedUpdate, IdentifyStatus, Operation, Outcome, Report};
use crate::request::{Identify, Role};
use crate::version::{Identity, Meaning, OsVersion, identify as read};

/// Which Windows version is this string?
pub(crate) fn identify(request: &Identify) -> Report {
    let context = Context::new(Operation::Identify, None, request.today.as_deref(), request.lang.as_deref());
    let context = match context {
        Ok(context) => context,
        Err(report) => return *report,
    };
    let identity = read(&request.text, request.role);
    let host = Host::from_text(request.text.as_str(), None);
    let text = request.text.trim();
    let is_image = request.role == Role::Image || looks_like_reference(text);
    let (version, releases) = match &identity.meaning {
        Meaning::Exact(version, _, Some(release)) => (Some(*version), vec![*release]),
        Meaning::Exact(version, kind, None) => {
            let of_build = catalog::of_build(version.build).iter();
            let releases = of_build.filter(|release| kind.is_none_or(|kind| release.kind == kind)).collect();
            (Some(*version), releases)
        }
        Meaning::Ambiguous(releases) => (None, releases.clone()),
        Meaning::Invalid => (None, Vec::new()),
    };
    let release = match releases.as_slice() {
        [release] => Some(*release),
        _ if is_image => version.and_then(|version| catalog::image_release(version.build)),
        _ => host.release().filter(|_| version.is_some()),
    };
    let names: Vec<&str> = releases.iter().map(|release| release.name).collect();
    let summary = match (&identity.meaning, version, release) {
        (_, Some(version), Some(release)) => {
            msg::summary_identified_release(text, release.name, &version.to_string())
        }
        (_, Some(version), None) if names.is_empty() => {
            msg::summary_identified_build(text, &version.to_string())
        }
        (_, Some(version), None) => msg::summary_identified(text, &version.to_string(), &names.join("; ")),
        (Meaning::Ambiguous(_), ..) => {
            msg::summary_identified_several(text, &names.len().to_string(), &names.join("; "))
        }
        _ => identity.reason.clone(),
    };
    let mut report = Report::new(Operation::Identify, summary.render(context.lang));
    report.result = Some(Outcome::Identified(Identified {
        status: status(&identity),
        version: version.map(|version: OsVersion| version.to_string()),
        build: version.map(|version| version.build),
        revision: version.and_then(|version| version.revision),
        release: release.map(|release| release.id),
        candidates: if release.is_none() {
            of_update(candidates(&releases), &releases, identity.update.as_ref())
        } else {
            Vec::new()
        },
        update: identity.update.as_ref().map(update),
        reason: identity.reason.render(context.lang),
        reason_id: identity.reason.id(),
    }));
    report.findings = context.findings.into_list();
    report
}

/// The update that an answer rests on.
fn update(update: &Update) -> IdentifiedUpdate {
    let mut sources = Vec::new();
    for row in update.rows() {
        if !sources.contains(&row.source) {
            sources.push(row.source);
        }
    }
    let versions = update.versions().map(|version| version.to_string()).collect();
    IdentifiedUpdate { kb: format!("KB{}", update.kb), versions, sources }
}

/// Candidates of an update have its revision.
fn of_update(mut all: Vec<Candidate>, releases: &[&Release], update: Option<&Update>) -> Vec<Candidate> {
    let Some(update) = update else { return all };
    for (candidate, release) in all.iter_mut().zip(releases) {
        let version = OsVersion { build: release.build, revision: update.revision(release.build) };
        candidate.version = version.to_string();
    }
    all
}

const fn status(identity: &Identity) -> IdentifyStatus {
    match identity.meaning {
        Meaning::Exact(..) => IdentifyStatus::Exact,
        Meaning::Ambiguous(_) => IdentifyStatus::Ambiguous,
        Meaning::Invalid => IdentifyStatus::Invalid,
    }
}

/// The version of an image that a node knows under several names.
pub(crate) fn version_by_names<'a>(names: impl Iterator<Item = &'a str>) -> Option<OsVersion> {
    let none = std::collections::BTreeMap::new();
    let mut versions = names.filter_map(|name| match Image::from_text(name, &none).offer {
        Offer::Version(version) | Offer::Lone(version) => Some(version),
        _ => None,
    });
    versions.next()
}
