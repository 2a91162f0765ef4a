// Written by `cargo xtask codegen`; edit the tables it is made from, not this file.

pub(super) mod diagnose;
pub(super) mod editions;
pub(super) mod families;
pub(super) mod fields;
pub(super) mod images;
pub(super) mod names;
pub(super) mod releases;
pub(super) mod rule_sources;
pub(super) mod runners;
pub(super) mod runtimes;
pub(super) mod sources;
pub(super) mod start_reports;
pub(super) mod start_rules;
pub(super) mod updates;
pub(super) mod words;

pub(super) const DATA_AS_OF: &str = "2026-09-04";

pub(crate) mod kubernetes {
    /// The newest minor whose rules are in the tables.
    pub(crate) const NEWEST_KNOWN: &str = "1.36";
    /// The reasons with which the kubelet rejects a pod for what its node is, with where each is written.
    pub(crate) static REJECTIONS: &[(&str, &str)] = &[
        ("PodLevelResourcesNotSupported", "kubernetes-kubelet-predicate"),
        ("PodOSNotSupported", "kubernetes-kubelet-predicate"),
        ("PodOSSelectorNodeLabelDoesNotMatch", "kubernetes-kubelet-predicate"),
        ("SupplementalGroupsPolicyNotSupported", "kubernetes-kubelet-predicate"),
        ("SysctlForbidden", "kubernetes-kubelet-predicate"),
    ];
}
