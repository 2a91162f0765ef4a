//! Reading a cluster: only what a question needs, page by page, and never writing.

mod api;
mod connect;
mod fetch;
mod proxy;
mod resource;

pub(crate) use fetch::{Wanted, fetch, nodes, place};

use std::future::Future;

use crate::exit::{Failure, Result};
use crate::flags::Connection;
use crate::output::Screen;
use crate::sentences as say;
use api::Api;

/// Connects, and reads until it is done or the user interrupts it (none).
pub(crate) fn read<T>(
    connection: &Connection,
    screen: &Screen<'_>,
    work: impl AsyncFnOnce(&Api<'_>) -> Result<T>,
) -> Result<Option<T>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::new(say::connection_no_network(error.to_string())))?;
    let reading = async {
        let api = connect::connect(connection, screen).await?;
        work(&api).await
    };
    let result = runtime.block_on(until_interrupted(reading));
    screen.progress(None);
    // A look-up of a name runs on a thread of its own, which nothing can end: do not wait for it.
    runtime.shutdown_background();
    result.transpose()
}

async fn until_interrupted<T>(work: impl Future<Output = T>) -> Option<T> {
    tokio::select! {
        result = work => Some(result),
        Ok(()) = tokio::signal::ctrl_c() => None,
    }
}
