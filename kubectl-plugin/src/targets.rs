//! What to check, as it is typed after `kubectl get`.

use winver_core::kind_of_type;

use crate::exit::{Failure, Result};
use crate::sentences as say;

/// One object, or all of a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Target {
    /// The kind.
    pub(crate) kind: &'static str,
    /// The type as typed.
    type_: String,
    /// The name; all objects of the kind when absent.
    pub(crate) name: Option<String>,
}

/// Reads `TYPE/NAME ...`, `TYPE[,TYPE...]` or `TYPE[,TYPE...] NAME ...`.
pub(crate) fn parse(words: &[String]) -> Result<Vec<Target>> {
    let Some(first) = words.first() else { return Ok(Vec::new()) };
    if words.iter().any(|word| word.contains('/')) {
        return words.iter().map(|word| pair(word)).collect();
    }
    let names = words.get(1..).unwrap_or_default();
    let mut targets = Vec::new();
    for type_ in first.split(',') {
        let kind = kind(type_, first)?;
        let target = |name: Option<&String>| Target { kind, type_: type_.to_owned(), name: name.cloned() };
        if names.is_empty() {
            targets.push(target(None));
        }
        targets.extend(names.iter().map(|name| target(Some(name))));
    }
    Ok(targets)
}

fn pair(word: &str) -> Result<Target> {
    match word.split_once('/') {
        Some((type_, name)) if !name.is_empty() && !name.contains('/') => {
            Ok(Target { kind: kind(type_, word)?, type_: type_.to_owned(), name: Some(name.to_owned()) })
        }
        _ => Err(say::target_no_pair(word).into()),
    }
}

fn kind(type_: &str, word: &str) -> Result<&'static str> {
    kind_of_type(type_).ok_or_else(|| {
        let is_whole = type_ == word;
        Failure::new(if is_whole { say::target_no_type(type_) } else { say::target_no_type_in(type_, word) })
    })
}

/// The targets as a request says them.
pub(crate) fn request(targets: &[Target]) -> Option<String> {
    let words = targets.iter().map(|target| match &target.name {
        Some(name) => format!("{}/{name}", target.type_),
        None => target.type_.clone(),
    });
    let words: Vec<String> = words.collect();
    (!words.is_empty()).then(|| words.join(" "))
}

#[cfg(test)]
mod tests {
    use winver_registry::message::Lang;

    use super::{parse, request};

    fn read(words: &[&str]) -> Result<Option<String>, String> {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        parse(&words).map(|targets| request(&targets)).map_err(|failure| failure.sentence(Lang::En))
    }

    #[test]
    fn as_kubectl_reads_them() {
        assert_eq!(read(&[]), Ok(None));
        assert_eq!(read(&["pod/web"]), Ok(Some("pod/web".to_owned())));
        assert_eq!(read(&["po", "web", "db"]), Ok(Some("po/web po/db".to_owned())));
        assert_eq!(read(&["pods"]), Ok(Some("pods".to_owned())));
        assert_eq!(read(&["deploy,sts"]), Ok(Some("deploy sts".to_owned())));
        assert_eq!(read(&["deploy,sts", "web"]), Ok(Some("deploy/web sts/web".to_owned())));
        assert_eq!(
            read(&["deployments.apps/web", "node/win-0"]),
            Ok(Some("deployments.apps/web node/win-0".to_owned()))
        );
    }

    #[test]
    fn what_they_cannot_be() {
        for words in [&["web"][..], &["pod/"], &["pod/a/b"], &["pod/web", "db"], &["svc/web"], &["pod,svc"]] {
            assert!(read(words).is_err(), "{words:?}");
        }
    }
}
