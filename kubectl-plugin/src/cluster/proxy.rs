//! Which proxy stands before the API server, by the environment and as kubectl reads it.
//!
//! The rules are those of Go's `httpproxy` package: the variable of the URL's scheme, unless `NO_PROXY` names the
//! server or the server is this machine. kube applies `NO_PROXY` to the proxy's own address instead.

use std::net::IpAddr;

/// The proxy for a server; none when it is reached directly.
pub(super) fn of(
    scheme: &str,
    host: &str,
    port: u16,
    variable: impl Fn(&str) -> Option<String>,
) -> Option<String> {
    let either = |name: &str| {
        let value = variable(name).or_else(|| variable(&name.to_ascii_lowercase()));
        value.filter(|value| !value.is_empty())
    };
    let proxy = either(if scheme == "https" { "HTTPS_PROXY" } else { "HTTP_PROXY" })?;
    let host = host.trim_start_matches('[').trim_end_matches(']').trim_end_matches('.').to_ascii_lowercase();
    let address: Option<IpAddr> = host.parse().ok();
    if host == "localhost" || address.is_some_and(|address| address.is_loopback()) {
        return None;
    }
    let excepted = either("NO_PROXY").is_some_and(|list| {
        list.split(',').map(str::trim).any(|entry| excepts(&entry.to_ascii_lowercase(), &host, address, port))
    });
    if excepted {
        return None;
    }
    Some(if proxy.contains("://") { proxy } else { format!("http://{proxy}") })
}

/// Whether an entry of `NO_PROXY` means this server: `*`, an address, a range of them, or a domain with all below
/// it (only those below it when it starts with a dot), each but the range with a port if it likes.
fn excepts(entry: &str, host: &str, address: Option<IpAddr>, port: u16) -> bool {
    if entry == "*" {
        return true;
    }
    if let Some((base, bits)) = entry.split_once('/') {
        let range = base.parse::<IpAddr>().ok().zip(bits.parse::<u32>().ok());
        return range.zip(address).is_some_and(|((base, bits), address)| in_range(base, bits, address));
    }
    let is_address = |text: &str| text.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>().ok();
    let (name, wanted) = match entry.rsplit_once(':') {
        Some((name, digits)) if is_address(entry).is_none() => match digits.parse::<u16>() {
            Ok(wanted) => (name, Some(wanted)),
            Err(_) => return false,
        },
        _ => (entry, None),
    };
    if name.is_empty() || wanted.is_some_and(|wanted| wanted != port) {
        return false;
    }
    if let Some(named) = is_address(name) {
        return address == Some(named);
    }
    let name = name.strip_prefix('*').filter(|rest| rest.starts_with('.')).unwrap_or(name);
    match name.strip_prefix('.') {
        Some(_) => host.ends_with(name),
        None => host == name || host.strip_suffix(name).is_some_and(|head| head.ends_with('.')),
    }
}

fn in_range(base: IpAddr, bits: u32, address: IpAddr) -> bool {
    let same = |base: u128, address: u128, width: u32| {
        bits <= width && (bits == 0 || (base ^ address).checked_shr(width.saturating_sub(bits)) == Some(0))
    };
    match (base, address) {
        (IpAddr::V4(base), IpAddr::V4(address)) => same(base.to_bits().into(), address.to_bits().into(), 32),
        (IpAddr::V6(base), IpAddr::V6(address)) => same(base.to_bits(), address.to_bits(), 128),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::of;

    fn proxy(scheme: &str, host: &str, no_proxy: &str) -> Option<String> {
        of(scheme, host, 6443, |name| match name {
            "HTTPS_PROXY" => Some("http://proxy:3128".to_owned()),
            "http_proxy" => Some("plain:3128".to_owned()),
            "NO_PROXY" => Some(no_proxy.to_owned()),
            _ => None,
        })
    }

    #[test]
    fn by_scheme() {
        assert_eq!(proxy("https", "k8s.example.com", ""), Some("http://proxy:3128".to_owned()));
        assert_eq!(proxy("http", "k8s.example.com", ""), Some("http://plain:3128".to_owned()));
        assert_eq!(of("https", "k8s.example.com", 6443, |_| None), None);
    }

    #[test]
    fn this_machine_needs_none() {
        for host in ["localhost", "127.0.0.1", "127.8.8.8", "[::1]"] {
            assert_eq!(proxy("https", host, ""), None, "{host}");
        }
    }

    #[test]
    fn exceptions() {
        let cases = [
            ("k8s.example.com", "*", true),
            ("k8s.example.com", "example.com", true),
            ("k8s.example.com", " other.org , .example.com", true),
            ("k8s.example.com", "*.example.com", true),
            ("example.com", "example.com", true),
            ("example.com", ".example.com", false),
            ("badexample.com", "example.com", false),
            ("K8S.Example.com.", "k8s.example.COM", true),
            ("k8s.example.com", "example.com:6443", true),
            ("k8s.example.com", "example.com:443", false),
            ("10.1.2.3", "10.0.0.0/8", true),
            ("10.1.2.3", "10.1.2.4/31", false),
            ("10.1.2.3", "10.1.2.2/31", true),
            ("10.1.2.3", "0.0.0.0/0", true),
            ("10.1.2.3", "10.1.2.3", true),
            ("10.1.2.3", "10.1.2.3:6443", true),
            ("10.1.2.3", "10.1.2.3:80", false),
            ("[fd00::7]", "fd00::/8", true),
            ("[fd00::7]", "[fd00::7]:6443", true),
            ("k8s.example.com", "10.0.0.0/8", false),
            ("k8s.example.com", ",,", false),
            ("10.1.2.3", "10.0.0.0/99", false),
        ];
        for (host, no_proxy, direct) in cases {
            assert_eq!(proxy("https", host, no_proxy).is_none(), direct, "{host} with {no_proxy}");
        }
    }
}
