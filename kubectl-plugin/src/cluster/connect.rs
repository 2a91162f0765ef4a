//! From a kubeconfig and flags to a client.

use std::time::Duration;

use kube::config::{KubeConfigOptions, Kubeconfig, KubeconfigError};
use kube::{Client, Config};
use winver_registry::message::{Message, Part};

use super::api::{Api, cause};
use super::proxy;
use crate::exit::{Failure, Result};
use crate::files::reason;
use crate::flags::Connection;
use crate::output::Screen;
use crate::sentences as say;

/// Makes a client. No request is sent yet.
pub(super) async fn connect<'a>(connection: &Connection, screen: &'a Screen<'a>) -> Result<Api<'a>> {
    let timeout = duration(&connection.request_timeout)
        .ok_or_else(|| say::connection_bad_timeout(&connection.request_timeout))?;
    let (mut config, has_proxy) = match kubeconfig(connection)? {
        Some(file) => from_file(file, connection).await?,
        None => (without_file(connection)?, false),
    };
    if let Some(server) = &connection.server {
        config.cluster_url = server.parse().map_err(|_| say::connection_bad_server(server))?;
    }
    let url = &config.cluster_url;
    let (Some(scheme @ ("http" | "https")), Some(host)) = (url.scheme_str(), url.host()) else {
        let given = connection.server.is_some();
        let sentence = if given { say::connection_bad_server } else { say::connection_bad_server_of_file };
        return Err(sentence(url.to_string()).into());
    };
    if !has_proxy {
        let port = url.port_u16().unwrap_or(if scheme == "https" { 443 } else { 80 });
        let proxy = proxy::of(scheme, host, port, |name| std::env::var(name).ok());
        config.proxy_url =
            proxy.map(|proxy| proxy.parse().map_err(|_| say::connection_bad_proxy(&proxy))).transpose()?;
    }
    authenticate(&mut config, connection)?;
    let (server, namespace) = (config.cluster_url.to_string(), config.default_namespace.clone());
    let client =
        Client::try_from(config).map_err(|error| say::connection_no_client(&server, cause(&error)))?;
    let namespace = connection.namespace.clone().unwrap_or(namespace);
    Ok(Api::new(client, server, namespace, timeout, screen))
}

/// Who asks, and how the server is known.
fn authenticate(config: &mut Config, connection: &Connection) -> Result<()> {
    if let Some(token) = &connection.token {
        config.auth_info.token = Some(token.clone().into());
    }
    if let Some(user) = &connection.impersonate {
        config.auth_info.impersonate = Some(user.clone());
    }
    if !connection.as_group.is_empty() {
        if config.auth_info.impersonate.is_none() {
            return Err(say::kubeconfig_as_group().into());
        }
        config.auth_info.impersonate_groups = Some(connection.as_group.clone());
    }
    if let Some(name) = &connection.tls_server_name {
        config.tls_server_name = Some(name.clone());
    }
    config.accept_invalid_certs |= connection.insecure_skip_tls_verify;
    Ok(())
}

/// The kubeconfig to use. Files of `KUBECONFIG` that are not there are passed over, as kubectl does.
fn kubeconfig(connection: &Connection) -> Result<Option<Kubeconfig>> {
    if let Some(path) = &connection.kubeconfig {
        return Kubeconfig::read_from(path).map(Some).map_err(|error| unreadable(path, &error));
    }
    let paths: Vec<_> = match std::env::var_os("KUBECONFIG").filter(|value| !value.is_empty()) {
        Some(list) => std::env::split_paths(&list).filter(|path| !path.as_os_str().is_empty()).collect(),
        None => std::env::home_dir().map(|home| home.join(".kube").join("config")).into_iter().collect(),
    };
    let mut merged: Option<Kubeconfig> = None;
    for path in paths.iter().filter(|path| path.exists()) {
        let name = path.display().to_string();
        let next = Kubeconfig::read_from(path).map_err(|error| unreadable(&name, &error))?;
        merged = Some(match merged {
            None => next,
            Some(merged) => merged.merge(next).map_err(|error| unreadable(&name, &error))?,
        });
    }
    Ok(merged)
}

/// The configuration of a kubeconfig, and whether it names a proxy itself.
async fn from_file(file: Kubeconfig, connection: &Connection) -> Result<(Config, bool)> {
    let names = |of: Vec<&String>| match of.as_slice() {
        [] => Part::from(say::kubeconfig_none()),
        of => Part::from(of.iter().map(|name| name.as_str()).collect::<Vec<_>>().join(", ")),
    };
    let contexts = names(file.contexts.iter().map(|context| &context.name).collect());
    let clusters = names(file.clusters.iter().map(|cluster| &cluster.name).collect());
    let users: Vec<&String> = file.auth_infos.iter().map(|user| &user.name).collect();
    if let Some(user) = connection.user.as_ref().filter(|user| !users.contains(user)) {
        return Err(say::kubeconfig_no_user(user, names(users)).into());
    }
    let context =
        connection.context.as_ref().or(file.current_context.as_ref()).filter(|name| !name.is_empty());
    let has_context = context.is_some();
    if !has_context && connection.server.is_some() {
        return Ok((without_file(connection)?, false));
    }
    let of_context = file.contexts.iter().find(|named| Some(&named.name) == context);
    let of_context = of_context.and_then(|named| Some(&named.context.as_ref()?.cluster));
    let cluster = connection.cluster.as_ref().or(of_context);
    let cluster = file.clusters.iter().find(|named| Some(&named.name) == cluster);
    let has_proxy = cluster
        .and_then(|named| named.cluster.as_ref()?.proxy_url.as_ref())
        .is_some_and(|proxy| !proxy.is_empty());
    let options = KubeConfigOptions {
        context: connection.context.clone(),
        cluster: connection.cluster.clone(),
        user: connection.user.clone(),
    };
    let config = Config::from_custom_kubeconfig(file, &options).await.map_err(|error| {
        Failure::new(match error {
            _ if !has_context => say::kubeconfig_no_current(contexts),
            KubeconfigError::LoadContext(name) => say::kubeconfig_no_context(name, contexts),
            KubeconfigError::LoadClusterOfContext(name) => say::kubeconfig_no_cluster(name, clusters),
            KubeconfigError::ParseNoProxy(error) => say::kubeconfig_no_proxy(cause(&error)),
            other => say::kubeconfig_unusable(cause(&other)),
        })
    })?;
    Ok((config, has_proxy))
}

/// The address given, or that of the cluster around this process.
fn without_file(connection: &Connection) -> Result<Config> {
    if let Some(server) = &connection.server {
        return Ok(Config::new(server.parse().map_err(|_| say::connection_bad_server(server))?));
    }
    Config::incluster().map_err(|_| say::kubeconfig_not_found().into())
}

fn unreadable(path: &str, error: &KubeconfigError) -> Failure {
    let what = match error {
        KubeconfigError::ReadConfig(error, _) => reason(error),
        // The parser's message shows the text around the place: a kubeconfig holds secrets.
        KubeconfigError::Parse(error) => match error.location() {
            Some(at) => say::kubeconfig_no_file_at(at.line().to_string(), at.column().to_string()),
            None => say::kubeconfig_no_file(),
        },
        other => Message::verbatim(cause(other)),
    };
    say::kubeconfig_unreadable(path, what).into()
}

/// `10s`, `1m30s`, `500ms`, or seconds without a unit; none when it is no duration, `Some(None)` for 0.
fn duration(text: &str) -> Option<Option<Duration>> {
    if let Ok(seconds) = text.parse::<u32>() {
        return Some((seconds > 0).then(|| Duration::from_secs(seconds.into())));
    }
    let mut rest = text;
    let mut millis = 0_u64;
    while !rest.is_empty() {
        let digits = rest.bytes().position(|byte| !byte.is_ascii_digit())?;
        let (number, tail) = rest.split_at_checked(digits)?;
        let letters = tail.bytes().position(|byte| byte.is_ascii_digit()).unwrap_or(tail.len());
        let (unit, tail) = tail.split_at_checked(letters)?;
        let factor = match unit {
            "ms" => 1,
            "s" => 1_000,
            "m" => 60_000,
            "h" => 3_600_000,
            _ => return None,
        };
        millis = millis.checked_add(number.parse::<u64>().ok()?.checked_mul(factor)?)?;
        rest = tail;
    }
    (!text.is_empty()).then(|| (millis > 0).then(|| Duration::from_millis(millis)))
}

#[cfg(test)]
mod tests {
    use super::duration;
    use std::time::Duration;

    #[test]
    fn durations_as_kubectl_takes_them() {
        assert_eq!(duration("0"), Some(None));
        assert_eq!(duration("0s"), Some(None));
        assert_eq!(duration("15"), Some(Some(Duration::from_secs(15))));
        assert_eq!(duration("1m30s"), Some(Some(Duration::from_secs(90))));
        assert_eq!(duration("250ms"), Some(Some(Duration::from_millis(250))));
        for text in ["", "s", "1", "1x", "-1s", "1s2", "99999999999999999999h"] {
            assert_eq!(duration(text).is_none(), text != "1", "{text}");
        }
    }
}
