//! Names and paths in the commands of fixes: somebody pastes these into a shell.

/// Whether a name can stand in a command as it is: a shell takes nothing in it as an order.
pub(crate) fn is_word(name: &str) -> bool {
    !name.is_empty()
        && !name.starts_with('-')
        && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '/' | ':' | '+'))
}

/// A path for a shell; of one that a shell would read as an order, a word that says what belongs there.
pub(crate) fn quoted(path: &str) -> String {
    if path.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '/' | '_' | '-' | ':')) {
        path.to_owned()
    } else if path.contains(|c: char| c.is_control() || matches!(c, '"' | '$' | '`' | '!' | '%')) {
        "FILE".to_owned()
    } else {
        format!("\"{path}\"")
    }
}
