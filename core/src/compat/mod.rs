//! The three stages: what is documented, what the runtime pulls, what the kernel starts.

mod judge;
mod pull;
mod start;
mod support;
mod verdict;

pub(crate) use judge::{Host, Judged, judge};
pub(crate) use pull::accepts;
pub(crate) use start::{StartReason, start};
pub(crate) use verdict::Known;
