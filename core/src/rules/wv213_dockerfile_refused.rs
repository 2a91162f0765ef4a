//! WV213: a Dockerfile that docker build refuses. Raised where it is read.

use super::{Page, Rule};
use crate::i18n::msg;
use crate::report::Severity;

pub(crate) static RULE: Rule =
    Rule { code: "WV213", name: "dockerfile-refused", severity: Severity::Error, since: "0.1.0" };

pub(super) const PAGE: Page =
    [msg::rule_dockerfile_refused_what, msg::rule_dockerfile_refused_why, msg::rule_dockerfile_refused_fix];
