//! The Extism plugin.
