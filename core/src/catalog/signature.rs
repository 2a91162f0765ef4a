//! Error texts that prove or suggest that versions do not fit.

use super::SourceId;
use super::generated::signatures;

/// An error text.
#[derive(Debug)]
pub(crate) struct Signature {
    /// Its id.
    pub(crate) id: &'static str,
    /// The part of the text that tells it apart.
    pub(crate) stem: &'static str,
    /// Whether it proves a version mismatch, or only that the registry offers nothing for this host.
    pub(crate) certain: bool,
    /// Where it was seen.
    pub(crate) source: SourceId,
}

/// The signature that a message carries; one that proves more than the others comes first.
pub(crate) fn observe(message: &str) -> Option<&'static Signature> {
    let found = || signatures::SIGNATURES.iter().filter(|signature| message.contains(signature.stem));
    found().find(|signature| signature.certain).or_else(|| found().next())
}
