//! **releases**: the Windows releases that can run containers.

use super::check::kind_name;
use super::context::Context;
use crate::catalog::{self, RELEASES};
use crate::i18n::msg;
use crate::report::{Operation, Outcome, ReleaseRow, Report};
use crate::request::Releases;
use crate::version::OsVersion;

/// Every release, with its dates and tags.
pub(crate) fn releases(request: &Releases) -> Report {
    let context = Context::new(Operation::Releases, None, request.today.as_deref(), request.lang.as_deref());
    let context = match context {
        Ok(context) => context,
        Err(report) => return *report,
    };
    let wanted = RELEASES.iter().filter(|release| request.kind.is_none_or(|kind| release.kind == kind));
    let releases: Vec<ReleaseRow> = wanted
        .map(|release| ReleaseRow {
            release: release.id,
            name: release.name,
            kind: kind_name(Some(release.kind)),
            version: OsVersion::of_build(release.build).to_string(),
            build: release.build,
            family: catalog::family_base(release.build),
            label: release.label,
            channel: release.channel,
            available: release.available,
            tags: release.tags.to_vec(),
            phases: release.phases.to_vec(),
            serviced: context.today.map(|today| release.is_serviced(today)),
            state: context.today.map(|today| release.state(today)),
            next: context.today.and_then(|today| release.next_end(today)),
            dispute: release.dispute,
            source: release.source,
        })
        .collect();
    let summary = msg::summary_releases(&releases.len().to_string()).render(context.lang);
    let mut report = Report::new(Operation::Releases, summary);
    report.result = Some(Outcome::Releases { releases });
    report.findings = context.findings.into_list();
    report
}
