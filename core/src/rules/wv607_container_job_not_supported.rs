//! WV607: a job on a hosted Windows runner that asks for a container. Raised where it is read.

use super::{Page, Rule};
use crate::i18n::msg;
use crate::report::Severity;

pub(crate) static RULE: Rule =
    Rule { code: "WV607", name: "container-job-not-supported", severity: Severity::Error, since: "0.1.0" };

pub(super) const PAGE: Page = [
    msg::rule_container_job_not_supported_what,
    msg::rule_container_job_not_supported_why,
    msg::rule_container_job_not_supported_fix,
];
