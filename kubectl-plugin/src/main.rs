//! `kubectl winver`.

fn main() {}
