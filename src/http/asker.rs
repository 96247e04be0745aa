//! From which address a question comes, for those who bound what one address may do: known within a request, on the task
//! that serves it and on the thread that answers it.

use std::net::IpAddr;

use tokio::task_local;

task_local! {
    static ASKER: Asker;
}

/// Where a question comes from; nowhere outside of requests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Asker(pub(super) Option<IpAddr>);

impl Asker {
    /// Who asks what is computed now.
    pub(super) fn current() -> Self {
        ASKER.try_with(|asker| *asker).unwrap_or_default()
    }

    /// Runs a request of this asker.
    pub(super) async fn during<T>(self, request: impl Future<Output = T>) -> T {
        ASKER.scope(self, request).await
    }

    /// Runs work for this asker, on whatever thread.
    pub(super) fn while_in<T>(self, work: impl FnOnce() -> T) -> T {
        ASKER.sync_scope(self, work)
    }
}
