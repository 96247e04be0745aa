//! Signed answers to whoever asked by a signed request (Standard Webhooks): no redirects, no proxies, and only addresses
//! of the public internet unless it was allowed otherwise.

use std::sync::Arc;

use reqwest::Client;
use reqwest::header::CONTENT_TYPE;
use url::{Host, Url};

use super::super::super::clock;
use super::super::addresses::{PublicOnly, is_public};
use super::{Outcome, built, send};
use crate::chat::Call;
use crate::chat::settings::{Invalid, Values};
use crate::chat::standard::{SigningKey, delivery_id};

#[derive(Debug)]
pub(in super::super) struct Callback {
    client: Client,
    key: Option<SigningKey>,
    allows_private: bool,
}

impl Callback {
    pub(super) fn new(values: &Values) -> Result<Self, Invalid> {
        let allows_private = values.switch("private_addresses", false)?;
        // A proxy would resolve names itself, behind the check.
        let builder = Client::builder().no_proxy();
        let builder = if allows_private { builder } else { builder.dns_resolver(Arc::new(PublicOnly)) };
        Ok(Self { client: built(builder), key: SigningKey::new(values)?, allows_private })
    }

    pub(super) async fn post(&self, call: &Call, name: &str) -> Outcome {
        let Some(key) = &self.key else { return Outcome::never("there is no signing_key any more") };
        if !self.may_call(&call.path) {
            return Outcome::never("callback_url must be https:// at an address of the public internet");
        }
        let body = call.body.to_string();
        let (id, timestamp) = (delivery_id(name), (clock::now() / 1000).to_string());
        let signature = key.sign(&id, &timestamp, body.as_bytes());
        let request = self
            .client
            .post(&call.path)
            .header(CONTENT_TYPE, "application/json")
            .header("webhook-id", id)
            .header("webhook-timestamp", timestamp)
            .header("webhook-signature", signature)
            .body(body);
        match send(request).await {
            // The specification has everything but success and "gone" tried again; where it redirects to is not asked.
            Ok(answer) if answer.status.as_u16() == 410 => Outcome::never("the receiver is gone"),
            Ok(answer) => match answer.outcome() {
                Outcome::Never(reason) => Outcome::Again { after: None, reason },
                outcome => outcome,
            },
            Err(outcome) => outcome,
        }
    }

    /// Names are checked where they are resolved, addresses here.
    fn may_call(&self, address: &str) -> bool {
        let Ok(url) = Url::parse(address) else { return false };
        if self.allows_private {
            return matches!(url.scheme(), "http" | "https");
        }
        let is_public = match url.host() {
            Some(Host::Ipv4(address)) => is_public(address.into()),
            Some(Host::Ipv6(address)) => is_public(address.into()),
            Some(Host::Domain(_)) => true,
            None => false,
        };
        url.scheme() == "https" && is_public
    }
}
