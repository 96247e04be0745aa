//! Signed answers to whoever asked by a signed request (Standard Webhooks): no redirects, no proxies, and only addresses
//! of the public internet unless it was allowed otherwise.

use std::sync::Arc;

use reqwest::Client;
use reqwest::header::CONTENT_TYPE;
use url::{Host, Url};

use super::super::super::clock;
use super::super::addresses::{PublicOnly, is_public};
use super::{Failure, built, send};
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

    pub(super) async fn post(&self, call: &Call, name: &str) -> Result<(), Failure> {
        let Some(key) = &self.key else { return Err(Failure::never("there is no signing_key any more")) };
        if !self.may_call(&call.path) {
            return Err(Failure::never("callback_url must be https:// at an address of the public internet"));
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
        let answer = send(request).await?;
        if answer.status.as_u16() == 410 {
            return Err(Failure::never("the receiver is gone"));
        }
        // The specification has everything else but success tried again; where it redirects to is not asked.
        answer.outcome().map_err(|failure| match failure {
            Failure::Never(reason) => Failure::again(reason),
            again @ Failure::Again { .. } => again,
        })
    }

    /// True for an address that may be called. Names are checked where they are resolved, addresses here.
    pub(in super::super) fn may_call(&self, address: &str) -> bool {
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
