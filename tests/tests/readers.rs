//! winver's readers of Dockerfiles and compose files against BuildKit's parser and compose-go, on public files.
//!
//! `WINVER_PEERS` is the folder with the peers and `WINVER_FILES` the one with the files of
//! `tests/files/files.toml`; `cargo xtask test readers` fetches both and sets them.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use winver_core::request::Document;
use winver_tests::differential::Random;
use winver_tests::readers::{
    Differences, Kind, Question, ask, compose, dockerfile, known, made_up, origins, read,
};

/// How many files must be compared: those that come with Go modules are always there.
const LEAST: usize = 300;

#[test]
fn public_files_are_read_as_docker_reads_them() {
    let (Some(peers), Some(folder)) = (env::var_os("WINVER_PEERS"), env::var_os("WINVER_FILES")) else {
        winver_tests::skip(
            "readers",
            "WINVER_PEERS and WINVER_FILES name no folders with the peers and the public files; `cargo xtask test \
             readers` builds and fetches them with Go 1.26 or newer",
        );
        return;
    };
    let (peers, folder) = (PathBuf::from(peers), PathBuf::from(folder));
    let lists = Path::new(env!("CARGO_MANIFEST_DIR")).join("files");
    let list = |name: &str| fs::read_to_string(lists.join(name)).unwrap_or_else(|e| panic!("{name}: {e}"));
    let origins = origins(&list("files.toml"));
    let known = known(&list("disagreements.toml"));

    let mut files = Vec::new();
    let (mut absent, mut lost) = (0, Vec::new());
    for origin in &origins {
        for file in &origin.files {
            let path = folder.join(&origin.repository).join(&file.path);
            if path.is_file() {
                files.push((origin, file, path));
            } else if origin.in_module {
                lost.push(path);
            } else {
                absent += 1;
            }
        }
    }
    assert!(lost.is_empty(), "files of Go modules are not where they were put: {lost:?}");
    let questions: Vec<_> = files.iter().map(|(_, file, path)| Question::File(file.kind, path)).collect();
    let answers = ask(&peers.join(format!("readers{}", env::consts::EXE_SUFFIX)), &questions);

    let mut texts: BTreeMap<&str, BTreeMap<&str, String>> = BTreeMap::new();
    for (origin, file, path) in &files {
        let text = String::from_utf8_lossy(&fs::read(path).expect("a file is readable")).into_owned();
        texts.entry(&origin.repository).or_default().insert(&file.path, text);
    }
    let mut found = Differences::new();
    let mut words = BTreeMap::new();
    for ((origin, file, _), peer) in files.iter().zip(&answers) {
        assert_eq!(
            peer["sha256"].as_str(),
            Some(file.sha256.as_str()),
            "{} {} is not the file that is listed",
            origin.repository,
            file.path
        );
        if file.kind == Kind::Env {
            continue;
        }
        let beside = &texts[origin.repository.as_str()];
        let (parts, refusals) = read(documents(&file.path, beside), &file.path);
        let error = ["unread", "error"].iter().find_map(|key| peer[*key].as_str());
        let mut differences = Vec::new();
        if refusals.is_empty() != error.is_none() {
            let what = if error.is_some() { "only the peer refuses" } else { "only winver refuses" };
            differences.push((what.to_owned(), refusals.join("; "), error.unwrap_or_default().to_owned()));
        }
        let read_by_both =
            if file.kind == Kind::Compose { peer["unread"].is_null() } else { error.is_none() };
        if read_by_both {
            match &parts {
                None => {
                    let theirs = peer.to_string();
                    differences.push(("not recognised".to_owned(), refusals.join("; "), theirs));
                }
                Some(parts) if file.kind == Kind::Compose => differences.extend(compose(parts, peer)),
                Some(parts) => differences.extend(dockerfile(parts, peer)),
            }
        }
        for (what, ours, theirs) in differences {
            let key = (origin.repository.clone(), file.path.clone(), what);
            words.entry(key.clone()).or_insert(format!("winver: {ours}\n    peer: {theirs}"));
            found.insert(key);
        }
    }

    let count = |kind| files.iter().filter(|(_, file, _)| file.kind == kind).count();
    let (dockerfiles, composes) = (count(Kind::Dockerfile), count(Kind::Compose));
    let of_modules =
        files.iter().filter(|(origin, file, _)| origin.in_module && file.kind != Kind::Env).count();
    say(&format!(
        "readers: {} files compared, {dockerfiles} Dockerfiles and {} compose files; {} known disagreements; {absent} \
         files are not on this machine",
        dockerfiles + composes,
        composes,
        found.intersection(&known).count()
    ));
    assert!(of_modules >= LEAST, "only {of_modules} files come with Go modules");
    let new: Vec<String> = found
        .difference(&known)
        .map(|key| format!("{} {}: {}\n    {}", key.0, key.1, key.2, words[key]))
        .collect();
    let here = |key: &&(String, String, String)| {
        texts.get(key.0.as_str()).is_some_and(|of| of.contains_key(key.1.as_str()))
    };
    let gone: Vec<_> = known.difference(&found).filter(here).collect();
    assert!(new.is_empty(), "{} new disagreements:\n{}", new.len(), new.join("\n"));
    assert!(gone.is_empty(), "disagreements that are none any more: {gone:#?}");
    let listed = |key: &&(String, String, String)| {
        !origins.iter().any(|o| o.repository == key.0 && o.files.iter().any(|file| file.path == key.1))
    };
    let strange: Vec<_> = known.iter().filter(listed).collect();
    assert!(strange.is_empty(), "disagreements about files that are not listed: {strange:#?}");
}

/// How many Dockerfiles are made up.
const MADE_UP: usize = 20_000;

#[test]
fn made_up_dockerfiles_are_read_as_buildkit_reads_them() {
    let Some(peers) = env::var_os("WINVER_PEERS").map(PathBuf::from) else {
        winver_tests::skip(
            "readers, made up",
            "WINVER_PEERS names no folder with the peers; `cargo xtask test readers` builds them with Go 1.26 or newer",
        );
        return;
    };
    let mut random = Random::new(26100);
    let texts: Vec<String> = (0..MADE_UP).map(|_| made_up(&mut random)).collect();
    let questions: Vec<Question<'_>> = texts.iter().map(|text| Question::Text(text)).collect();
    let answers = ask(&peers.join(format!("readers{}", env::consts::EXE_SUFFIX)), &questions);
    let (mut read_by_both, mut wrong) = (0, Vec::new());
    for (text, peer) in texts.iter().zip(&answers) {
        let document = Document { name: "Dockerfile".to_owned(), text: text.clone() };
        let (parts, refusals) = read(vec![document], "Dockerfile");
        let error = peer["error"].as_str();
        // Nothing that winver reads: where COPY writes to.
        if error.is_some_and(|error| error.contains("heredoc as a destination")) {
            continue;
        }
        if refusals.is_empty() != error.is_none() {
            wrong.push(format!("{text}\n  winver: {refusals:?}\n  peer: {error:?}"));
        } else if error.is_none() {
            read_by_both += 1;
            let differences = dockerfile(&parts.unwrap_or_default(), peer);
            if !differences.is_empty() {
                wrong.push(format!("{text}\n  {differences:?}"));
            }
        }
    }
    say(&format!("readers: {MADE_UP} Dockerfiles made up, {read_by_both} of them read by both"));
    let first: Vec<&str> = wrong.iter().take(10).map(String::as_str).collect();
    assert!(
        wrong.is_empty(),
        "{} disagreements, the first of them:\n{}",
        wrong.len(),
        first.join("\n----\n")
    );
    assert!(read_by_both > MADE_UP / 10, "too few that are read: {read_by_both}");
}

/// A file, and those that it may mean by `extends` and `include`, listed files whose names stand in its text, and
/// all that hold variables.
fn documents(path: &str, texts: &BTreeMap<&str, String>) -> Vec<Document> {
    let mut taken = vec![path];
    let mut at = 0;
    while let Some(text) = taken.get(at).and_then(|path| texts.get(path)) {
        for other in texts.keys() {
            let name = other.rsplit('/').next().unwrap_or(other);
            if !taken.contains(other)
                && (name.ends_with("env") || name.ends_with("ml") && text.contains(name))
            {
                taken.push(other);
            }
        }
        at += 1;
    }
    taken.into_iter().map(|name| Document { name: name.to_owned(), text: texts[name].clone() }).collect()
}

/// Past libtest, which keeps what a passing test prints to itself.
fn say(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}
