//! The hosts that an image in a file may get.

use std::borrow::Cow;

use super::judge::Given;
use crate::catalog::RunnerLabel;
use crate::compat::Host;
use crate::files::swarm::SwarmNode;
use crate::files::{Role, Use};
use crate::i18n::msg;
use crate::order;
use crate::report::Os;
use crate::request::{HostKind, Isolation};
use crate::version::OsVersion;

/// A host that an image may get.
pub(super) struct Target<'a> {
    pub(super) host: Cow<'a, Host<'a>>,
    pub(super) runtime: Option<crate::catalog::Runtime>,
    pub(super) runtime_text: Option<&'a str>,
    pub(super) nodes: Vec<&'a SwarmNode<'a>>,
}

impl<'a> Given<'a> {
    /// The hosts that an image may get: the runner's, the swarm's nodes, the one of the request, or the one that
    /// the constraints name.
    pub(super) fn targets(&'a self, found: &Use<'a>) -> Vec<Target<'a>> {
        let (runtime, runtime_text) = (self.setting.runtime, self.setting.runtime_text);
        let target = |host| Target { host, runtime, runtime_text, nodes: Vec::new() };
        if found.role == Role::Copied || found.os() == Os::Linux {
            return Vec::new();
        }
        if let Some((runner, _)) = &found.runner {
            return vec![target(Cow::Owned(of_runner(runner)))];
        }
        if let Some(placement) = found.placement.as_ref().filter(|_| !self.swarm.is_empty()) {
            let fitting = self
                .swarm
                .iter()
                .filter(|node| node.os == Os::Windows && node.unmet(&placement.constraints).is_empty());
            let mut targets: Vec<Target<'a>> = Vec::new();
            for node in fitting {
                let Some(host) = node.host.as_ref().or(self.host) else { continue };
                let runtime_text = node.runtime_text.as_deref().or(runtime_text);
                let same = targets
                    .iter_mut()
                    .find(|known| known.host.version == host.version && known.runtime_text == runtime_text);
                match same {
                    Some(known) => known.nodes.push(node),
                    None => targets.push(Target {
                        host: Cow::Borrowed(host),
                        runtime: node.runtime.or(runtime),
                        runtime_text,
                        nodes: vec![node],
                    }),
                }
            }
            order::sort_by(&mut targets, |a, b| a.host.version.cmp(&b.host.version));
            return targets;
        }
        if let Some(host) = self.host {
            return vec![target(Cow::Borrowed(host))];
        }
        let labelled = found.placement.as_ref().and_then(|placement| placement.version());
        let labelled = labelled.map(|version| Host::from_text(version.to_owned(), Some(HostKind::Server)));
        labelled
            .filter(|host| !host.possible.is_empty())
            .map(|host| target(Cow::Owned(host)))
            .into_iter()
            .collect()
    }

    /// The isolation of a container: its own, the request's, the configuration's, the host's default.
    pub(super) fn isolation(&self, found: &Use<'_>, host: &Host<'_>) -> Isolation {
        let own = found.isolation().or(self.isolation).or(self.default);
        own.or(host.default_isolation()).unwrap_or(Isolation::Process)
    }
}

/// The host that a runner's label stands for: one of its builds, of a server.
fn of_runner(runner: &RunnerLabel) -> Host<'static> {
    let host = |build: u16| Host::from_text(OsVersion::of_build(build).to_string(), Some(HostKind::Server));
    let mut hosts = runner.builds.iter().map(|build| host(*build));
    let Some(mut first) = hosts.next() else { return host(0) };
    for other in hosts {
        first.version = None;
        first.possible.extend(other.possible);
        first.releases.extend(other.releases);
        first.input = Cow::Borrowed(runner.label);
        first.reason = msg::identify_several(runner.label);
    }
    first
}
