//! Callbacks: signed answers, posted without redirects and proxies to addresses of the public internet. A setting allows
//! private addresses.

use std::sync::Arc;

use reqwest::Client;
use reqwest::header::CONTENT_TYPE;
use url::{Host, Url};

use super::signing::{SigningKey, delivery_id};
use crate::chat::delivery::addresses::{PublicOnly, is_public};
use crate::chat::delivery::client::{built, send_to_stranger};
use crate::chat::delivery::{Attempt, Failure, Pending, Poster};
use crate::chat::dialect::Call;
use crate::clock;
use crate::settings::{Invalid, Values};

/// Why an address is not called back.
pub const NOT_CALLED: &str = "callback_url must be https:// at an address or a name of the public internet";
/// Last labels of names that no public name server knows (RFC 6761, RFC 6762, RFC 8375, and what routers use).
const OWN_NAMES: [&str; 8] = ["localhost", "local", "localdomain", "internal", "intranet", "lan", "home", "corp"];

/// Calls back.
#[derive(Debug)]
pub(super) struct CallbackPoster {
    client: Client,
    key: Option<SigningKey>,
    addresses: CallbackAddresses,
}

impl CallbackPoster {
    pub(super) fn new(values: &Values) -> Result<Self, Invalid> {
        let addresses = CallbackAddresses::new(values)?;
        // A proxy would resolve names itself, after the check.
        let builder = Client::builder().no_proxy();
        let builder = if addresses.allows_private { builder } else { builder.dns_resolver(Arc::new(PublicOnly)) };
        Ok(Self { client: built(builder), key: SigningKey::new(values)?, addresses })
    }

    async fn make(&self, call: &Call, attempt: Attempt<'_>) -> Result<(), Failure> {
        let Some(key) = &self.key else { return Err(Failure::never("there is no signing_key any more")) };
        if !self.addresses.may_call(&call.path) {
            return Err(Failure::never(NOT_CALLED));
        }
        let body = call.body.to_string();
        let (id, timestamp) = (delivery_id(attempt.id), (clock::now() / 1000).to_string());
        let signature = key.sign(&id, &timestamp, body.as_bytes());
        let request = self
            .client
            .post(&call.path)
            .header(CONTENT_TYPE, "application/json")
            .header("webhook-id", id)
            .header("webhook-timestamp", timestamp)
            .header("webhook-signature", signature)
            .body(body);
        let response = send_to_stranger(request).await?;
        if response.status.as_u16() == 410 {
            return Err(Failure::never("the receiver is gone"));
        }
        // By the specification every other failure is tried again. Redirects are not followed.
        response.outcome().map_err(|failure| match failure {
            Failure::Never(reason) => Failure::again(reason),
            again @ Failure::Again { .. } => again,
        })
    }
}

impl Poster for CallbackPoster {
    fn post<'a>(&'a self, call: &'a Call, attempt: Attempt<'a>) -> Pending<'a, Result<(), Failure>> {
        Box::pin(self.make(call, attempt))
    }
}

/// The addresses that may be called back.
#[derive(Debug, Clone, Copy)]
pub(super) struct CallbackAddresses {
    allows_private: bool,
}

impl CallbackAddresses {
    pub(super) fn new(values: &Values) -> Result<Self, Invalid> {
        Ok(Self { allows_private: values.switch("private_addresses", false)? })
    }

    /// Whether this address may be called. A host name is checked again when it is resolved.
    pub(super) fn may_call(self, address: &str) -> bool {
        let Ok(url) = Url::parse(address) else { return false };
        if self.allows_private {
            return matches!(url.scheme(), "http" | "https");
        }
        let is_public = match url.host() {
            Some(Host::Ipv4(address)) => is_public(address.into()),
            Some(Host::Ipv6(address)) => is_public(address.into()),
            Some(Host::Domain(name)) => is_public_name(name),
            None => false,
        };
        url.scheme() == "https" && is_public
    }
}

/// Whether a name may be one of the public internet: it has several labels, and its last one is not of a local network.
fn is_public_name(name: &str) -> bool {
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    let last = name.rsplit_once('.').map(|(_, last)| last);
    last.is_some_and(|last| !OWN_NAMES.contains(&last)) && !name.ends_with(".home.arpa")
}

#[cfg(test)]
mod tests {
    use super::CallbackAddresses;

    #[test]
    fn names_of_a_local_network_are_refused_before_they_are_resolved() {
        let check = |address: &str| CallbackAddresses { allows_private: false }.may_call(address);
        for public in ["https://hook.example/a", "https://hook.example.:8443/a", "https://93.184.216.34/"] {
            assert!(check(public), "{public}");
        }
        for own in
            ["localhost", "LOCALHOST.", "a.localhost", "printer", "nas.local", "a.internal", "x.home.arpa", "[::1]"]
        {
            assert!(!check(&format!("https://{own}/a")), "{own}");
        }
        assert!(!check("http://hook.example/a"), "without encryption");
        assert!(CallbackAddresses { allows_private: true }.may_call("http://localhost:1/a"));
    }
}
