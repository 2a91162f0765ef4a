//! Requests to the API server: one object, or a collection page by page.

use std::cell::Cell;
use std::error::Error;
use std::future::Future;
use std::time::{Duration, Instant};

use kube::Client;
use kube::api::ListParams;
use kube::core::Request;
use kube::core::params::GetParams;
use winver_core::Value;
use winver_registry::message::Message;

use super::resource::Resource;
use crate::exit::Failure;
use crate::output::Screen;
use crate::sentences as say;

/// Objects a page, as kubectl asks for them.
const PAGE: u32 = 500;

/// A client with what is said while it works.
pub(crate) struct Api<'a> {
    client: Client,
    server: String,
    /// The namespace of everything that names none.
    pub(super) namespace: String,
    timeout: Option<Duration>,
    /// Where remarks go.
    pub(super) screen: &'a Screen<'a>,
    objects: Cell<usize>,
}

/// Why the API server did not give something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It has nothing of that name, or not that kind of object.
    NotFound(Message),
    /// This user may not read it.
    Forbidden(Message),
    /// The list that is being paged through is gone.
    Expired,
    /// Anything else.
    Failed(Message),
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::new(match refusal {
            Refusal::NotFound(sentence) | Refusal::Forbidden(sentence) | Refusal::Failed(sentence) => {
                sentence
            }
            Refusal::Expired => say::server_expired(),
        })
    }
}

impl<'a> Api<'a> {
    pub(super) fn new(
        client: Client,
        server: String,
        namespace: String,
        timeout: Option<Duration>,
        screen: &'a Screen<'a>,
    ) -> Self {
        Self { client, server, namespace, timeout, screen, objects: Cell::new(0) }
    }

    /// One object.
    pub(super) async fn get(
        &self,
        resource: &Resource,
        namespace: Option<&str>,
        name: &str,
    ) -> Result<Page, Refusal> {
        let path = resource.path(namespace);
        let request = Request::new(&path).get(name, &GetParams::default());
        let request = request.map_err(|error| Refusal::Failed(Message::verbatim(cause(&error))))?;
        let text = self.send(&format!("{path}/{name}"), self.client.request_text(request)).await?;
        page(&text, resource.kind)
    }

    /// All objects of a collection that match.
    pub(super) async fn list(
        &self,
        resource: &Resource,
        namespace: Option<&str>,
        labels: Option<&str>,
        fields: Option<String>,
    ) -> Result<Vec<Page>, Refusal> {
        let path = resource.path(namespace);
        let mut params = ListParams {
            label_selector: labels.map(str::to_owned),
            field_selector: fields,
            limit: Some(PAGE),
            ..ListParams::default()
        };
        let mut pages = Vec::new();
        loop {
            let request = Request::new(&path).list(&params);
            let request = request.map_err(|error| Refusal::Failed(Message::verbatim(cause(&error))))?;
            let what = format!("{path} page {}", pages.len().saturating_add(1));
            let text = match self.send(&what, self.client.request_text(request)).await {
                // The list was compacted away while it was read: once more, all at a time, as client-go does.
                Err(Refusal::Expired) if params.continue_token.is_some() => {
                    params = ListParams { limit: None, continue_token: None, ..params };
                    pages.clear();
                    continue;
                }
                text => text?,
            };
            let page = page(&text, resource.kind)?;
            let next = page.value.at("/metadata/continue").and_then(Value::as_str).unwrap_or_default();
            params.continue_token = (!next.is_empty()).then(|| next.to_owned());
            self.objects.set(self.objects.get().saturating_add(page.objects()));
            self.screen.progress(Some(&say::say_objects_read(self.objects.get().to_string())));
            pages.push(page);
            if params.continue_token.is_none() {
                return Ok(pages);
            }
        }
    }

    /// The `MAJOR.MINOR` of the API server, which everybody may ask for.
    pub(super) async fn minor(&self) -> Option<String> {
        let request = Request::new("").get("version", &GetParams::default()).ok()?;
        let text = self.send("/version", self.client.request_text(request)).await.ok()?;
        let version: Value<'_> = serde_json::from_str(&text).ok()?;
        Some(format!("{}.{}", version.text("major")?, version.text("minor")?))
    }

    async fn send<T>(
        &self,
        what: &str,
        request: impl Future<Output = Result<T, kube::Error>>,
    ) -> Result<T, Refusal> {
        let start = Instant::now();
        let result = match self.timeout {
            Some(timeout) => tokio::time::timeout(timeout, request).await.map_err(|_| {
                Refusal::Failed(say::server_timeout(&self.server, timeout.as_secs_f32().to_string()))
            })?,
            None => request.await,
        };
        self.screen.trace(&format!("GET {what}"), start);
        result.map_err(|error| self.refusal(&error))
    }

    fn refusal(&self, error: &kube::Error) -> Refusal {
        let server = &self.server;
        match error {
            kube::Error::Api(status) => match status.code {
                404 => Refusal::NotFound(Message::verbatim(&status.message)),
                403 => Refusal::Forbidden(Message::verbatim(&status.message)),
                410 => Refusal::Expired,
                401 => Refusal::Failed(say::server_unauthorized(server)),
                code => Refusal::Failed(say::server_failed(server, code.to_string(), &status.message)),
            },
            kube::Error::Auth(error) => Refusal::Failed(say::server_no_credentials(server, cause(error))),
            kube::Error::FromUtf8(_) | kube::Error::SerdeError(_) => {
                Refusal::Failed(say::server_not_kubernetes(server))
            }
            other => Refusal::Failed(say::server_unreachable(server, cause(other))),
        }
    }
}

/// An object or a page of a list.
#[derive(Debug)]
pub(super) struct Page {
    /// The object, or the list.
    pub(super) value: Value<'static>,
    /// Whether any object in it names a RuntimeClass.
    pub(super) names_class: bool,
}

impl Page {
    /// How many objects it holds.
    pub(super) fn objects(&self) -> usize {
        self.value.get("items").map_or(1, |items| items.items().len())
    }
}

/// Reads an answer, without the bookkeeping of who wrote which field, which is a third of it.
fn page(text: &str, kind: &str) -> Result<Page, Refusal> {
    let mut value: Value<'_> = serde_json::from_str(text)
        .map_err(|error| Refusal::Failed(say::server_no_json(kind, error.to_string())))?;
    let objects = match &mut value {
        Value::Object(entries) => match entries.iter_mut().find(|(key, _)| key == "items") {
            Some((_, Value::List(items))) => items.iter_mut().collect(),
            _ => vec![&mut value],
        },
        _ => Vec::new(),
    };
    for object in objects {
        let Value::Object(entries) = object else { continue };
        if let Some((_, Value::Object(metadata))) = entries.iter_mut().find(|(key, _)| key == "metadata") {
            metadata.retain(|(key, _)| key != "managedFields");
        }
    }
    // As a key: the bookkeeping spells it `f:runtimeClassName`.
    Ok(Page { value: value.into_owned(), names_class: text.contains("\"runtimeClassName\":") })
}

/// What is at the bottom of an error: the layers above it say only that there is one.
pub(super) fn cause(error: &(dyn Error + 'static)) -> String {
    let mut last = error;
    while let Some(source) = last.source() {
        last = source;
    }
    last.to_string()
}
