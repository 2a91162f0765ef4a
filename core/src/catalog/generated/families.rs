// Written by `cargo xtask codegen`; edit the tables it is made from, not this file.

/// Builds with the same binaries, the base first.
pub(crate) static FAMILIES: &[&[u16]] =
    &[&[18362, 18363], &[19041, 19042, 19043, 19044, 19045], &[22621, 22631], &[26100, 26200]];
