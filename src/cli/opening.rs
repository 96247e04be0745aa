//! Who may use a server that starts: it is closed unless it is opened. An address that others reach, and a proxy in front,
//! need a key or `--public`; a server that had keys stays closed without them.

use std::net::SocketAddr;

use crate::access::Key;
use crate::store::{Keyed, Store, StoreError};

/// What the settings say of who reaches the server and who may use it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Opening {
    /// The address that it listens on.
    pub(super) address: SocketAddr,
    /// `--public`.
    pub(super) is_public: bool,
    /// `--open-admin`.
    pub(super) opens_admin: bool,
    /// A setting that says that others reach the server, if one is given.
    pub(super) reached_by: Option<&'static str>,
}

impl Opening {
    /// Reads the keys, and refuses a server that others reach and that has none.
    pub(super) async fn keys(&self, store: Option<&Store>, keyed: &Keyed) -> anyhow::Result<Vec<Key>> {
        let keys = match store {
            Some(store) => store.keys().await?,
            None => Vec::new(),
        };
        if !keys.is_empty()
            && let Err(error) = keyed.remember()
        {
            tracing::warn!(%error, "{} cannot be written: without it, a server whose database is lost opens", keyed.file().display());
        }
        let is_keyed = !keys.is_empty() || keyed.is_remembered();
        if let Some(reason) = self.reason().filter(|_| !(is_keyed || self.is_public)) {
            anyhow::bail!(
                "{reason}, and there is no key: make a key with citewire key add NAME, or use --public to let anybody ask"
            );
        }
        self.say(&keys, is_keyed, keyed);
        Ok(keys)
    }

    /// Why others may reach the server.
    fn reason(&self) -> Option<String> {
        if !self.address.ip().to_canonical().is_loopback() {
            return Some(format!("other machines can reach {}", self.address));
        }
        self.reached_by.map(|setting| format!("{setting} says that others reach this server"))
    }

    /// Says in the log what is open, and what is closed without a key that would open it.
    fn say(&self, keys: &[Key], is_keyed: bool, keyed: &Keyed) {
        if keys.is_empty() && is_keyed {
            tracing::warn!(
                "this server had keys and has none now, so it stays closed: make a key with citewire key add NAME, or \
                 delete {} if everybody may use it without one",
                keyed.file().display()
            );
        } else if !is_keyed && !self.is_public {
            let folder = keyed.file().parent().unwrap_or(keyed.file()).display();
            tracing::info!("there is no key in {folder}: every program of this machine may ask");
        }
        if self.opens_admin {
            tracing::warn!(
                "--open-admin: /metrics and /v1/admin/reindex need no key from anybody who reaches this server"
            );
        }
    }
}

/// Stores a key, and first remembers that there is one.
///
/// # Errors
/// When either could not be written; then there is no new key.
pub(super) async fn add_key(store: &Store, keyed: Option<&Keyed>, key: &Key) -> anyhow::Result<()> {
    if let Some(keyed) = keyed {
        keyed.remember().map_err(|error| anyhow::anyhow!("{} cannot be written: {error}", keyed.file().display()))?;
    }
    let added: Result<(), StoreError> = store.add_key(key).await;
    Ok(added?)
}
