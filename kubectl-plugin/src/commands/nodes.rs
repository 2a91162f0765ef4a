//! The nodes.

use winver_core::request::Inspect;
use winver_core::{Request, evaluate};

use super::today;
use crate::cli::{Cli, Nodes};
use crate::cluster;
use crate::exit::{Result, Status};
use crate::files::Files;
use crate::output::Screen;
use crate::sentences as say;
use crate::snapshot::{self, Filter};
use crate::targets;

/// Shows the nodes of the cluster or of a snapshot.
pub(super) fn run(args: &Nodes, cli: &Cli, screen: &Screen<'_>) -> Result<Status> {
    if !args.names.is_empty() && args.selector.is_some() {
        return Err(say::target_node_named_and_selected().into());
    }
    let words: Vec<String> =
        std::iter::once("nodes").chain(args.names.iter().map(String::as_str)).map(Into::into).collect();
    let targets = targets::parse(&words)?;
    let cluster = if args.from.is_empty() {
        let selector = args.selector.as_deref();
        let read = cluster::read(&cli.connection, screen, async |api| {
            cluster::nodes(api, &args.names, selector).await
        })?;
        let Some(items) = read else { return Ok(Status::Interrupted) };
        snapshot::list(items)
    } else {
        let filter = Filter::new(args.selector.as_deref(), true)?;
        snapshot::load(&Files::default(), &args.from, &filter)?
    };
    let request = Inspect {
        target: targets::request(&targets),
        cluster: Some(cluster),
        today: today(&cli.common),
        lang: cli.common.lang.clone(),
        ..Inspect::default()
    };
    screen.show(&evaluate(&Request::Inspect(request)))
}
