//! Workflow files where they choose a hosted Windows runner and an image: GitHub Actions, GitLab, Azure.

use super::compose::escaped;
use super::matrix::{Row, Said, in_row, matrix, resolved, texts, without_spaces};
use super::substitute::joined;
use super::{At, File, Format, Hyperv, Problem, Role, Site, Use, Written};
use crate::catalog::{RUNNERS, RunnerLabel};
use crate::i18n::{Message, msg};
use crate::image::{Image, looks_like_reference};
use crate::input::{Parsed, Value};
use crate::names::Names;
use crate::rules::wv607_container_job_not_supported;

/// Which service's file a mapping is, by its keys.
pub(crate) fn recognise(value: &Value<'_>, name: &str) -> Option<Format> {
    let jobs = value.get("jobs");
    let has = |value: &Value<'_>, keys: &[&str]| keys.iter().any(|key| value.get(key).is_some());
    if let Some(Value::Object(jobs)) = jobs
        && jobs.iter().any(|(_, job)| has(job, &["runs-on", "uses"]))
    {
        return Some(Format::GitHub);
    }
    let of_list = |key: &str, keys: &[&str]| {
        value.get(key).map(Value::items).unwrap_or_default().iter().any(|item| has(item, keys))
    };
    let azure = of_list("jobs", &["job", "deployment", "template"])
        || of_list("stages", &["stage", "template"])
        || of_list("steps", &["script", "task", "bash", "pwsh", "powershell", "checkout", "template"])
        || value.at("/pool/vmImage").is_some();
    if azure {
        return Some(Format::Azure);
    }
    let of_gitlab = value.entries().iter().any(|(_, job)| {
        matches!(job.get("script"), Some(Value::String(_) | Value::List(_)))
            && has(job, &["stage", "tags", "image", "rules", "only", "needs", "extends"])
    });
    let named = name.ends_with(".gitlab-ci.yml") || name.ends_with(".gitlab-ci.yaml");
    let script = value.entries().iter().any(|(_, job)| job.get("script").is_some());
    (of_gitlab || named && script).then_some(Format::GitLab)
}

/// A value and its path.
type Found<'a> = (&'a Value<'a>, String);

/// Reads a workflow file.
pub(crate) fn read<'a>(file: &mut File<'a>, index: usize, parsed: &'a Parsed<'a>) {
    for (part, value) in parsed.documents.iter().enumerate() {
        let (names, refused) = (Names::default(), Names::default());
        let mut reader = Reader { file: &mut *file, index, part, names, refused };
        match reader.file.format {
            Format::GitHub => {
                for (name, job) in value.get("jobs").map(Value::entries).unwrap_or_default() {
                    reader.github(name, job, &format!("/jobs/{}", escaped(name)));
                }
            }
            Format::GitLab => reader.gitlab(value),
            _ => reader.azure(value),
        }
    }
}

struct Reader<'f, 'a> {
    file: &'f mut File<'a>,
    index: usize,
    part: usize,
    /// The numbers of the uses by job and image, and of the problems by their sentence.
    names: Names,
    refused: Names,
}

impl<'a> Reader<'_, 'a> {
    fn at(&self, at: At) -> Site<'a> {
        Site { document: self.file.document, map: self.file.map, index: self.index, at }
    }

    fn site(&self, path: &str) -> Site<'a> {
        self.at(At::Value(self.part, path.to_owned()))
    }

    fn github(&mut self, name: &str, job: &'a Value<'a>, path: &str) {
        let Some(runs_on) = job.get("runs-on") else { return };
        let rows = matrix(job, path);
        for row in &rows {
            let runner = texts(runs_on, &format!("{path}/runs-on"))
                .into_iter()
                .filter_map(|said| resolved(said, row))
                .find_map(|said| Some((RunnerLabel::find("github", said.text)?, said)));
            let Some((runner, label)) = runner else { continue };
            let runner = (runner, self.site(&label.path));
            let container = job.get("container").map(|container| match container.get("image") {
                Some(image) => (image, format!("{path}/container/image")),
                None => (container, format!("{path}/container")),
            });
            let mut images: Vec<Found<'a>> = container.into_iter().collect();
            for (service, value) in job.get("services").map(Value::entries).unwrap_or_default() {
                let image = value.get("image");
                images.extend(
                    image.map(|image| (image, format!("{path}/services/{}/image", escaped(service)))),
                );
            }
            for (value, path) in images {
                let Some(text) = value.as_str() else { continue };
                let said = resolved(Said { text, path }, row);
                self.job_image(name, said, &runner, msg::finding_container_job_github);
            }
            let steps = job.get("steps").map(Value::items).unwrap_or_default();
            for (number, step) in steps.iter().enumerate() {
                if let Some(script) = step.get("run").and_then(Value::as_str) {
                    let path = format!("{path}/steps/{number}/run");
                    self.script(name, script, &path, &runner, row);
                }
            }
        }
    }

    /// An image for a job that its service does not run in a container.
    fn job_image(
        &mut self,
        job: &str,
        said: Option<Said<'a>>,
        runner: &(&'static RunnerLabel, Site<'a>),
        message: fn(&str, &str) -> Message,
    ) {
        let Some(said) = said else { return };
        let problem = Problem {
            rule: &wv607_container_job_not_supported::RULE,
            message: message(said.text, runner.0.label),
            site: self.site(&said.path),
            object: Some(format!("job/{job}")),
            fix: None,
        };
        let key = problem.message.render(self.file.lang);
        let mut before = self.refused.of(&key).filter_map(|number| self.file.problems.get(number));
        let known = before.any(|known| known.message == problem.message && known.object == problem.object);
        drop(before);
        if !known {
            self.refused.add(&key, self.file.problems.len());
            self.file.problems.push(problem);
        }
    }

    fn add(
        &mut self,
        job: &str,
        image: &str,
        written: Written<'a>,
        runner: &(&'static RunnerLabel, Site<'a>),
    ) {
        let name = format!("job/{job}");
        let key = format!("{name} {image}");
        let again = self.names.of(&key).filter_map(|number| self.file.uses.get(number)).any(|known| {
            known.name == name
                && known.image == image
                && known.runner.as_ref().is_some_and(|(label, _)| label.label == runner.0.label)
        });
        if again {
            return;
        }
        self.names.add(&key, self.file.uses.len());
        self.file.uses.push(Use {
            name,
            image: image.to_owned(),
            unset: None,
            written,
            platform: None,
            isolation: None,
            runner: Some(runner.clone()),
            placement: None,
            daemon: None,
            role: Role::Runs,
        });
    }

    /// The images of `docker run`, `docker pull` and `docker create` in a script: the first word after them that
    /// is a reference whose tag names a Windows version.
    fn script(
        &mut self,
        job: &str,
        script: &str,
        path: &str,
        runner: &(&'static RunnerLabel, Site<'a>),
        row: &Row<'a>,
    ) {
        let facts = std::collections::BTreeMap::new();
        for line in script.lines() {
            let line = without_spaces(line);
            let mut words = line.split_whitespace().skip_while(|word| !is_docker(word)).skip(1);
            if !words.next().is_some_and(|command| matches!(command, "run" | "pull" | "create")) {
                continue;
            }
            for word in words {
                let word = word.trim_matches(['"', '\'', '`', ';']);
                let Some((pieces, variable)) = in_row(word, row) else { continue };
                let image = joined(&pieces);
                let names_version = || Image::from_text(&image, &facts).offer.version().is_some();
                if !looks_like_reference(&image) || !names_version() {
                    continue;
                }
                let written = match variable {
                    Some((value, path)) => Written {
                        partial: value != image,
                        raw: value,
                        pieces,
                        ..self.plain(self.site(&path), &image, Hyperv::Run)
                    },
                    None => self.plain(self.within(path, word), &image, Hyperv::Run),
                };
                self.add(job, &image, written, runner);
                break;
            }
        }
    }

    fn plain(&self, site: Site<'a>, image: &str, hyperv: Hyperv) -> Written<'a> {
        Written {
            site,
            raw: image.to_owned(),
            partial: false,
            pieces: Vec::new(),
            arguments: [].into(),
            hyperv,
        }
    }

    /// The place of a word in a script.
    fn within(&self, path: &str, word: &str) -> Site<'a> {
        let at = At::Word(self.part, path.to_owned(), word.to_owned());
        self.at(at)
    }

    fn gitlab(&mut self, whole: &'a Value<'a>) {
        let mut numbers = Names::default();
        for (number, (name, _)) in whole.entries().iter().enumerate() {
            numbers.add(name, number);
        }
        let find = |wanted: &str| {
            let known = numbers.of(wanted).rev().filter_map(|number| whole.entries().get(number));
            known.filter(|(name, _)| name == wanted).map(|(_, job)| job).next()
        };
        let default = find("default").map(|value| (value, "/default".to_owned()));
        let shared = ["tags", "image", "before_script", "script"].map(|key| (key, find(key)));
        for (name, job) in whole.entries() {
            if job.get("script").is_none() || name.starts_with('.') || name == "default" {
                continue;
            }
            // What a job does not say itself it has from the jobs it extends, then from `default`.
            let mut layers: Vec<Found<'a>> = vec![(job, format!("/{}", escaped(name)))];
            while let Some((last, _)) = layers.last() {
                let next = match last.get("extends") {
                    Some(Value::List(items)) => items.last().and_then(Value::as_str),
                    other => other.and_then(Value::as_str),
                };
                let Some(base) = next.and_then(|next| Some((find(next)?, format!("/{}", escaped(next)))))
                else {
                    break;
                };
                if layers.len() > 11 || layers.iter().any(|(_, path)| *path == base.1) {
                    break;
                }
                layers.push(base);
            }
            layers.extend(default.clone());
            let get = |key: &str| {
                let own =
                    layers.iter().find_map(|(layer, path)| Some((layer.get(key)?, format!("{path}/{key}"))));
                let shared = || shared.iter().find(|(name, _)| *name == key).and_then(|(_, value)| *value);
                own.or_else(|| Some((shared()?, format!("/{key}"))))
            };
            let Some((tags, tags_path)) = get("tags") else { continue };
            let runner = texts(tags, &tags_path)
                .into_iter()
                .find_map(|said| Some((RunnerLabel::find("gitlab", said.text)?, said)));
            let Some((runner, label)) = runner else { continue };
            let runner = (runner, self.site(&label.path));
            if let Some((image, path)) = get("image") {
                let (image, path) = match image.get("name") {
                    Some(name) => (name, format!("{path}/name")),
                    None => (image, path),
                };
                let said = image.as_str().map(|text| Said { text, path });
                self.job_image(name, said, &runner, msg::finding_container_job_gitlab);
            }
            for key in ["before_script", "script"] {
                let Some((script, path)) = get(key) else { continue };
                for said in texts(script, &path) {
                    self.script(name, said.text, &said.path, &runner, &Vec::new());
                }
            }
        }
    }

    fn azure(&mut self, whole: &'a Value<'a>) {
        let containers = whole.at("/resources/containers").map(Value::items).unwrap_or_default();
        let mut jobs: Vec<(String, &'a Value<'a>, String, Vec<Found<'a>>)> = Vec::new();
        let outer = vec![(whole, String::new())];
        let mut add = |holder: &'a Value<'a>, path: &str, outer: &[Found<'a>]| {
            for (number, job) in holder.get("jobs").map(Value::items).unwrap_or_default().iter().enumerate() {
                let name = job.text("job").or_else(|| job.text("deployment")).unwrap_or("job");
                jobs.push((name.to_owned(), job, format!("{path}/jobs/{number}"), outer.to_vec()));
            }
        };
        add(whole, "", &outer);
        for (number, stage) in whole.get("stages").map(Value::items).unwrap_or_default().iter().enumerate() {
            let path = format!("/stages/{number}");
            let mut outer = outer.clone();
            outer.insert(0, (stage, path.clone()));
            add(stage, &path, &outer);
        }
        if whole.get("steps").is_some() {
            jobs.push(("job".to_owned(), whole, String::new(), Vec::new()));
        }
        for (name, job, path, outer) in jobs {
            let layers: Vec<Found<'a>> = std::iter::once((job, path.clone())).chain(outer).collect();
            let pool = layers.iter().find_map(|(layer, path)| {
                Some((layer.get("pool")?.get("vmImage")?, format!("{path}/pool/vmImage")))
            });
            let Some((label, label_path)) = pool else { continue };
            let Some(runner) = label.as_str().and_then(|label| RunnerLabel::find("azure", label)) else {
                continue;
            };
            let runner = (runner, self.site(&label_path));
            let container = layers.iter().find_map(|(layer, path)| {
                let container = layer.get("container")?;
                Some(match container.get("image") {
                    Some(image) => (image, format!("{path}/container/image")),
                    None => (container, format!("{path}/container")),
                })
            });
            if let Some((container, path)) = container
                && let Some(text) = container.as_str()
            {
                // A name stands for a container of `resources`.
                let named =
                    containers.iter().enumerate().find(|(_, known)| known.text("container") == Some(text));
                let (image, path) = match named {
                    Some((number, known)) => (
                        known.text("image").unwrap_or_default(),
                        format!("/resources/containers/{number}/image"),
                    ),
                    None => (text, path),
                };
                if !image.is_empty() && !image.contains("$(") && !image.contains("${{") {
                    let written = self.plain(self.site(&path), image, Hyperv::No);
                    self.add(&name, image, written, &runner);
                }
            }
            for (number, step) in job.get("steps").map(Value::items).unwrap_or_default().iter().enumerate() {
                for key in ["script", "powershell", "pwsh", "bash"] {
                    if let Some(script) = step.get(key).and_then(Value::as_str) {
                        let path = format!("{path}/steps/{number}/{key}");
                        self.script(&name, script, &path, &runner, &Vec::new());
                    }
                }
            }
        }
    }
}

fn is_docker(word: &str) -> bool {
    matches!(word, "docker" | "docker.exe" | "nerdctl" | "podman")
}

impl RunnerLabel {
    /// The row of a label.
    pub(crate) fn find(service: &str, label: &str) -> Option<&'static Self> {
        RUNNERS.iter().find(|row| row.service == service && row.label.eq_ignore_ascii_case(label.trim()))
    }
}
