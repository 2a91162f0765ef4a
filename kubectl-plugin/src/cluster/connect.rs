//! From a kubeconfig and flags to a client.

use std::time::Duration;

use kube::config::{KubeConfigOptions, Kubeconfig, KubeconfigError};
use kube::{Client, Config};

use super::api::{Api, cause};
use super::proxy;
use crate::exit::{Failure, Result};
use crate::flags::Connection;
use crate::output::Screen;

/// What to do without a cluster.
const OFFLINE: &str = "or use --from with a saved 'kubectl get', which needs no cluster";

/// Makes a client. No request is sent yet.
pub(super) async fn connect<'a>(connection: &Connection, screen: &'a Screen<'a>) -> Result<Api<'a>> {
    let timeout = duration(&connection.request_timeout).ok_or_else(|| {
        let text = &connection.request_timeout;
        Failure::new(format!(
            "--request-timeout is '{text}', which is no duration; give something like 10s or 2m"
        ))
    })?;
    let (mut config, has_proxy) = match kubeconfig(connection)? {
        Some(file) => from_file(file, connection).await?,
        None => (without_file(connection)?, false),
    };
    if let Some(server) = &connection.server {
        config.cluster_url = server.parse().map_err(|_| no_url("--server", server))?;
    }
    let url = &config.cluster_url;
    let (Some(scheme @ ("http" | "https")), Some(host)) = (url.scheme_str(), url.host()) else {
        let which = if connection.server.is_some() { "--server" } else { "the server of the kubeconfig" };
        return Err(no_url(which, &url.to_string()));
    };
    if !has_proxy {
        let port = url.port_u16().unwrap_or(if scheme == "https" { 443 } else { 80 });
        let proxy = proxy::of(scheme, host, port, |name| std::env::var(name).ok());
        let wrong =
            |proxy: &str| Failure::new(format!("the proxy of the environment is '{proxy}', which is no URL"));
        config.proxy_url = proxy.map(|proxy| proxy.parse().map_err(|_| wrong(&proxy))).transpose()?;
    }
    authenticate(&mut config, connection)?;
    let (server, namespace) = (config.cluster_url.to_string(), config.default_namespace.clone());
    let client = Client::try_from(config)
        .map_err(|error| Failure::new(format!("no connection to {server} can be made: {}", cause(&error))))?;
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
            return Err(Failure::new("--as-group needs --as: a group is acted as together with a user"));
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
        [] => "none".to_owned(),
        of => of.iter().map(|name| name.as_str()).collect::<Vec<_>>().join(", "),
    };
    let contexts = names(file.contexts.iter().map(|context| &context.name).collect());
    let clusters = names(file.clusters.iter().map(|cluster| &cluster.name).collect());
    let users: Vec<&String> = file.auth_infos.iter().map(|user| &user.name).collect();
    if let Some(user) = connection.user.as_ref().filter(|user| !users.contains(user)) {
        return Err(Failure::new(format!("the kubeconfig has no user '{user}'; it has {}", names(users))));
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
            _ if !has_context => {
                format!("the kubeconfig has no current context; choose one with --context: it has {contexts}")
            }
            KubeconfigError::LoadContext(name) => {
                format!("the kubeconfig has no context '{name}'; it has {contexts}")
            }
            KubeconfigError::LoadClusterOfContext(name) => {
                format!("the kubeconfig has no cluster '{name}'; it has {clusters}")
            }
            KubeconfigError::ParseNoProxy(error) => format!("NO_PROXY cannot be read: {}", cause(&error)),
            other => format!("the kubeconfig cannot be used: {}", cause(&other)),
        })
    })?;
    Ok((config, has_proxy))
}

/// The address given, or that of the cluster around this process.
fn without_file(connection: &Connection) -> Result<Config> {
    if let Some(server) = &connection.server {
        return Ok(Config::new(server.parse().map_err(|_| no_url("--server", server))?));
    }
    Config::incluster().map_err(|_| {
        Failure::new(format!(
            "no kubeconfig is to be found; name one with --kubeconfig or the variable KUBECONFIG, {OFFLINE}"
        ))
    })
}

fn no_url(which: &str, text: &str) -> Failure {
    Failure::new(format!("{which} is '{text}', which is no URL; give something like https://10.0.0.1:6443"))
}

fn unreadable(path: &str, error: &KubeconfigError) -> Failure {
    let what = match error {
        KubeconfigError::ReadConfig(error, _) => crate::files::reason(error),
        // The parser's message shows the text around the place: a kubeconfig holds secrets.
        KubeconfigError::Parse(error) => match error.location() {
            Some(at) => format!("it is no kubeconfig (line {}, column {})", at.line(), at.column()),
            None => "it is no kubeconfig".to_owned(),
        },
        other => cause(other),
    };
    Failure::new(format!("{path}: {what}; give a kubeconfig as kubectl reads it, {OFFLINE}"))
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
