//! Error texts that prove or suggest that versions do not fit.

use super::SourceId;
use super::generated::signatures;

/// An error text.
#[derive(Debug)]
pub struct Signature {
    /// Its id.
    pub id: &'static str,
    /// The part of the text that tells it apart.
    pub stem: &'static str,
    /// At which stage it is printed.
    pub stage: Stage,
    /// Whether it proves a version mismatch, or only that the registry offers nothing for this host.
    pub certain: bool,
    /// Where it was seen.
    pub source: SourceId,
}

/// When in a container's life an error is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Pulling the image.
    Pull,
    /// Making the pod sandbox.
    Sandbox,
    /// Creating the container.
    Create,
    /// Starting it, or right after.
    Start,
}

/// The signature that a message carries; one that proves more than the others comes first.
pub(crate) fn observe(message: &str) -> Option<&'static Signature> {
    let found = || signatures::SIGNATURES.iter().filter(|signature| message.contains(signature.stem));
    found().find(|signature| signature.certain).or_else(|| found().next())
}
