//! **review**: an AdmissionReview.

use super::context::Context;
use crate::admission::Gatekeeper;
use crate::catalog::kubernetes::NEWEST_KNOWN;
use crate::i18n::msg;
use crate::kube::{Cluster, Origin, expand};
use crate::report::{Operation, Outcome, Report, Reviewed, Verdict};
use crate::request::Review;

/// May this object enter the cluster?
pub(crate) fn review(request: &Review) -> Report {
    let context = Context::new(
        Operation::Review,
        request.as_of.as_deref(),
        request.today.as_deref(),
        request.lang.as_deref(),
    );
    let mut context = match context {
        Ok(context) => context,
        Err(report) => return *report,
    };
    let settings = &request.settings;
    let runtime = context.runtime(settings.runtime.as_deref());
    if let Some(text) = settings.kubernetes.as_deref()
        && crate::kube::minor(text).is_none()
    {
        context.wrong("settings.kubernetes", &msg::detail_kubernetes(text, NEWEST_KNOWN));
    }
    if context.is_refused() {
        return context.refuse(Operation::Review);
    }
    let mut live = Vec::new();
    if let Some(cluster) = &request.cluster
        && let Err((value, _)) = expand(cluster, Origin::default(), Some("default"), &mut live)
    {
        context.wrong("cluster", &msg::finding_not_an_object("cluster", value.type_name()));
        return context.refuse(Operation::Review);
    }
    let cluster = Cluster::of(&live, runtime);
    let gatekeeper =
        Gatekeeper::new(settings, cluster, &request.images, runtime, context.edition, context.today);
    let lang = context.lang;
    let answer = gatekeeper.answer(&request.review, context.findings);
    let mut report = Report::new(Operation::Review, answer.summary().render(lang));
    report.verdict = Some(if answer.allowed { Verdict::Runs } else { Verdict::Blocked });
    report.findings = answer.findings;
    report.result = Some(Outcome::Reviewed(Reviewed { review: answer.review.into_owned() }));
    report
}
