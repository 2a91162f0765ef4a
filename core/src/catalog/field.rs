//! Pod fields that the API server or a Windows node treats in a way of its own.

use super::SourceId;
use super::generated::fields;
use crate::i18n::Message;
use crate::report::Os;

/// A field that the API server forbids for one `spec.os.name`.
#[derive(Debug)]
pub(crate) struct ForbiddenField {
    /// The `spec.os.name` for which it is forbidden.
    pub(crate) os: Os,
    /// What the path starts from.
    pub(crate) scope: Scope,
    /// JSON Pointer from there.
    pub(crate) path: &'static str,
    /// When it counts as set.
    pub(crate) test: FieldTest,
    /// The first Kubernetes minor that forbids it.
    pub(crate) since: &'static str,
    /// The API server's words.
    pub(crate) message: &'static str,
    /// What a node does with it when `spec.os` is not set.
    pub(crate) on_node: Effect,
    /// Where the rule is written.
    pub(crate) source: SourceId,
}

/// A field that is accepted but does not do on Windows what it says.
#[derive(Debug)]
pub(crate) struct Behaviour {
    /// What the path starts from.
    pub(crate) scope: Scope,
    /// JSON Pointer from there.
    pub(crate) path: &'static str,
    /// When it counts as set.
    pub(crate) test: FieldTest,
    /// What happens.
    pub(crate) effect: Effect,
    /// What happens instead and what to do.
    pub(crate) text: fn() -> Message,
    /// Where the rule is written.
    pub(crate) source: SourceId,
}

/// What a field's path starts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// The pod spec.
    Pod,
    /// Each container, init container and ephemeral container.
    Container,
    /// Each volume.
    Volume,
    /// Each volume mount of each container.
    VolumeMount,
}

/// When a field counts as set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FieldTest {
    /// With any value, `false` and `{}` included.
    Present,
    /// Only when `true`.
    True,
    /// Only when not empty.
    NonEmpty,
    /// When it is this string.
    Equals(&'static str),
    /// When it is another number than this one, which the API server fills in by itself.
    OtherThan(i64),
    /// When it is a string that starts so.
    Prefix(&'static str),
    /// When it is a mapping with a key that starts so.
    KeyPrefix(&'static str),
}

/// What a Windows node does with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effect {
    /// Nothing.
    Ignored,
    /// The pod fails.
    Fails,
    /// Something else than asked.
    #[allow(dead_code, reason = "a value of the table that no row has at the moment")]
    Differs,
}

pub(crate) static FORBIDDEN_FIELDS: &[ForbiddenField] = fields::FORBIDDEN;
pub(crate) static BEHAVIOURS: &[Behaviour] = fields::BEHAVIOURS;
