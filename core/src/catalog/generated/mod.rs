// Written by `cargo xtask codegen`; edit the tables it is made from, not this file.

pub(super) mod diagnose;
pub(super) mod editions;
pub(super) mod families;
pub(super) mod fields;
pub(super) mod images;
pub(super) mod releases;
pub(super) mod rule_sources;
pub(super) mod runners;
pub(super) mod runtimes;
pub(super) mod sources;
pub(super) mod start_rules;

pub(super) const DATA_AS_OF: &str = "2026-08-26";

pub(crate) mod kubernetes {
    /// The newest minor whose rules are in the tables.
    pub(crate) const NEWEST_KNOWN: &str = "1.36";
}
