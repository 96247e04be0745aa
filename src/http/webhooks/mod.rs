//! `/webhooks/{platform}`: people ask in team chat, and are answered in the response or by calls to the platform.
//!
//! [`ingress`] handles every request: it is proven, read, recognised when it was sent before, and answered. [`answering`]
//! composes the reply. [`asynchronous`] handles a question to `POST /v1/ask` that names an address to call back. How
//! platforms speak, and how replies are delivered to them, is in [`crate::chat`].

mod answering;
mod asynchronous;
mod ingress;

pub(super) use self::asynchronous::{Accepted, call_back};
pub(super) use self::ingress::{receive, receive_below};
use super::metrics::Measures;
use crate::chat::delivery::Observer;

impl Observer for Measures {
    fn post(&self, platform: &'static str, outcome: &'static str) {
        Self::post(self, platform, outcome);
    }
}

/// The text without NUL characters, which PostgreSQL does not store.
fn without_nul(text: String) -> String {
    if text.contains('\0') { text.replace('\0', "") } else { text }
}
