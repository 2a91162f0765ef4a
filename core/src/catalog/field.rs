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

/// The bit of a key: what has none of the keys of a path is not looked through for it. It is another one for the
/// mapping or list under the key (`within`), unless that is empty.
pub(crate) const fn key_bit(key: &[u8], within: bool) -> u64 {
    let [first, ..] = key else { return 1 };
    1_u64.wrapping_shl(*first as u32 ^ (key.len() as u32).wrapping_mul(5) ^ if within { 32 } else { 0 })
}

/// The bits of the first key of each row's path.
static FORBIDDEN_BITS: [u64; fields::FORBIDDEN.len()] = forbidden_bits();
static BEHAVIOUR_BITS: [u64; fields::BEHAVIOURS.len()] = behaviour_bits();

#[expect(clippy::indexing_slicing, reason = "at compile time, where a wrong index does not compile")]
const fn forbidden_bits() -> [u64; fields::FORBIDDEN.len()] {
    let mut bits = [0; fields::FORBIDDEN.len()];
    let mut row = 0;
    while row < bits.len() {
        bits[row] = path_bit(fields::FORBIDDEN[row].path);
        row += 1;
    }
    bits
}

#[expect(clippy::indexing_slicing, reason = "at compile time, where a wrong index does not compile")]
const fn behaviour_bits() -> [u64; fields::BEHAVIOURS.len()] {
    let mut bits = [0; fields::BEHAVIOURS.len()];
    let mut row = 0;
    while row < bits.len() {
        bits[row] = path_bit(fields::BEHAVIOURS[row].path);
        row += 1;
    }
    bits
}

/// The bit of the first key of a path.
const fn path_bit(path: &str) -> u64 {
    let Some((_, path)) = path.as_bytes().split_first() else { return u64::MAX };
    let (mut rest, mut len) = (path, 0);
    while let [first, after @ ..] = rest {
        if *first == b'/' {
            break;
        }
        rest = after;
        len += 1;
    }
    key_bit(path.split_at(len).0, len < path.len())
}

/// The fields that are forbidden for an operating system, each with the bit of its first key.
pub(crate) fn forbidden_fields(os: Os) -> impl Iterator<Item = (&'static ForbiddenField, u64)> {
    FORBIDDEN_FIELDS.iter().zip(FORBIDDEN_BITS).filter(move |(field, _)| field.os == os)
}

/// Every behaviour, with the bit of its first key.
pub(crate) fn behaviours() -> impl Iterator<Item = (&'static Behaviour, u64)> {
    BEHAVIOURS.iter().zip(BEHAVIOUR_BITS)
}
