//! One file an operation: from a request to a report.

mod check;
mod context;
mod diagnose;
mod explain;
mod files;
mod identify;
mod images;
mod inspect;
mod matrix;
mod releases;
mod review;
mod spans;
mod stages;
mod workload;

pub(crate) use check::check;
pub(crate) use diagnose::diagnose;
pub(crate) use explain::explain;
pub(crate) use identify::identify;
pub(crate) use images::images;
pub(crate) use inspect::inspect;
pub(crate) use matrix::matrix;
pub(crate) use releases::releases;
pub(crate) use review::review;
pub(crate) use workload::{Setting, find_in_pod};
