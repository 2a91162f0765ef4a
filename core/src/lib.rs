//! Will this Windows container image run on this host, and if not, why, and what to do about it?
//!
//! One door: [`evaluate`] takes a [`Request`] and gives a [`Report`]. The crate has no I/O and no clock, never
//! panics, and gives the same report for the same request everywhere.

pub mod admission;
mod catalog;
mod compat;
mod date;
mod diagnose;
mod evaluate;
mod files;
mod i18n;
mod image;
mod input;
mod kube;
mod names;
mod operations;
mod order;
mod packed;
mod question;
pub mod report;
pub mod request;
mod rules;
mod shell;
mod version;

pub use evaluate::{Operations, evaluate, evaluate_json, refuse};
pub use i18n::{LanguageError, install_language, install_languages, languages};
pub use input::{Value, read};
pub use kube::kind_of_type;
pub use question::{Puller, Question, Stages, Taken, identify_version};
pub use report::Report;
pub use request::Request;
