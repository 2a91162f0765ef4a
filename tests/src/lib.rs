//! The corpus and what its runners share.

pub mod control_plane;
