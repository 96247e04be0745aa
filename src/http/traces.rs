//! Traces by OpenTelemetry: a span a request, below that of whoever asked (`traceparent`), and one for each stage of an answer.
//!
//! Spans say which route was asked and how it ended, never a question. They are collected in memory and sent by a thread of
//! their own; a collector that is not there costs spans and no request. `no_traces.rs` stands in for this file in a build
//! without the feature `traces`.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};
use std::time::{Duration, SystemTime};

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderMap, StatusCode};
use data_encoding::BASE64;
use opentelemetry::context::FutureExt as _;
use opentelemetry::propagation::{Extractor, TextMapPropagator as _};
use opentelemetry::trace::{
    Link, Span as _, SpanKind, Status, TraceContextExt as _, TraceId, Tracer as _, TracerProvider as _,
};
use opentelemetry::{Context, KeyValue};
use opentelemetry_otlp::{Protocol, SpanExporter, WithExportConfig as _, WithHttpConfig as _};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::propagation::TraceContextPropagator;
use opentelemetry_sdk::trace::{Sampler, SamplingDecision, SamplingResult, SdkTracer, SdkTracerProvider, ShouldSample};
use percent_encoding::percent_decode_str;
use thiserror::Error;
use url::Url;

use crate::assistant::Stage;
use crate::tls_provider;

/// What is asked all the time by machines and says nothing.
const UNTRACED: [&str; 3] = ["/healthz", "/readyz", "/metrics"];
/// How long the last spans may take to be sent when the server stops.
const LAST_WORDS: Duration = Duration::from_secs(3);

/// Why there are no traces.
#[derive(Debug, Error)]
#[error("traces cannot be sent to {address}: {reason}")]
pub struct TraceError {
    /// The collector.
    address: Url,
    /// What is wrong.
    reason: String,
}

/// Where spans are sent.
#[derive(Debug)]
pub struct Traces {
    provider: SdkTracerProvider,
    tracer: SdkTracer,
    parents: TraceContextPropagator,
}

/// The span of a request, carried by the task that serves it.
#[derive(Clone)]
pub(super) struct RequestSpan(Context);

/// The headers in which a parent is named.
struct Headers<'request>(&'request HeaderMap);

impl Extractor for Headers<'_> {
    fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key)?.to_str().ok()
    }

    fn keys(&self) -> Vec<&str> {
        self.0.keys().map(axum::http::HeaderName::as_str).collect()
    }
}

/// Takes a share of the traces. A client chooses the id of its trace, so it must not know which ids are taken.
#[derive(Debug, Clone)]
struct Share {
    share: f64,
    keys: RandomState,
}

impl Share {
    fn of(share: f64) -> Self {
        Self { share, keys: RandomState::new() }
    }

    fn takes(&self, trace: TraceId) -> bool {
        // The hash, as a part of the largest one: below 1 but for a rounding of the last few.
        #[expect(clippy::cast_precision_loss, reason = "a share has no 64 bits")]
        let part = self.keys.hash_one(trace.to_bytes()) as f64 / u64::MAX as f64;
        self.share >= 1.0 || part < self.share
    }
}

impl ShouldSample for Share {
    fn should_sample(
        &self,
        parent: Option<&Context>,
        trace: TraceId,
        _name: &str,
        _kind: &SpanKind,
        _attributes: &[KeyValue],
        _links: &[Link],
    ) -> SamplingResult {
        let decision = if self.takes(trace) { SamplingDecision::RecordAndSample } else { SamplingDecision::Drop };
        let parent = parent.filter(|parent| parent.has_active_span());
        let trace_state = parent.map(|parent| parent.span().span_context().trace_state().clone()).unwrap_or_default();
        SamplingResult { decision, attributes: Vec::new(), trace_state }
    }
}

/// The address of a collector without user and password, and the header that holds them: libraries log addresses.
fn without_password(collector: &Url) -> (Url, HashMap<String, String>) {
    let mut address = collector.clone();
    let (user, password) = (collector.username(), collector.password());
    if user.is_empty() && password.is_none() {
        return (address, HashMap::new());
    }
    // Only an address without a host has no place for them, and none was read from it.
    let _ = address.set_username("").and_then(|()| address.set_password(None));
    let both: Vec<u8> =
        percent_decode_str(user).chain([b':']).chain(percent_decode_str(password.unwrap_or_default())).collect();
    (address, HashMap::from([("authorization".to_owned(), format!("Basic {}", BASE64.encode(&both)))]))
}

impl Traces {
    /// Sends spans to a collector that speaks OTLP over HTTP, of this share of the traces. A client that begins a trace may
    /// say that it is not followed, and not that it is.
    ///
    /// # Errors
    /// When the address cannot be used.
    pub fn new(collector: &Url, share: f64) -> Result<Self, TraceError> {
        let (mut address, headers) = without_password(collector);
        let own = address.clone();
        let failed = |reason: String| TraceError { address: own, reason };
        if address.path() == "/" {
            address.set_path("/v1/traces");
        }
        tls_provider::install();
        let exporter = SpanExporter::builder()
            .with_http()
            .with_protocol(Protocol::HttpBinary)
            .with_endpoint(address)
            .with_headers(headers)
            .build()
            .map_err(|error| failed(error.to_string()))?;
        let resource = Resource::builder()
            .with_service_name("citewire")
            .with_attribute(KeyValue::new("service.version", env!("CARGO_PKG_VERSION")))
            .build();
        let provider = SdkTracerProvider::builder()
            .with_sampler(Sampler::parent_based(Share::of(share)).with_remote_parent_sampled(Share::of(share)))
            .with_resource(resource)
            .with_batch_exporter(exporter)
            .build();
        let tracer = provider.tracer("citewire");
        Ok(Self { provider, tracer, parents: TraceContextPropagator::new() })
    }

    /// The span of a request; none of what is not worth one.
    pub(super) fn begin(&self, request: &Request<Body>) -> Option<RequestSpan> {
        if UNTRACED.contains(&request.uri().path()) {
            return None;
        }
        let parent = self.parents.extract_with_context(&Context::new(), &Headers(request.headers()));
        let method = request.method().as_str().to_owned();
        let span = self
            .tracer
            .span_builder(method.clone())
            .with_kind(SpanKind::Server)
            .with_attributes([KeyValue::new("http.request.method", method)])
            .start_with_context(&self.tracer, &parent);
        Some(RequestSpan(parent.with_span(span)))
    }

    /// The span of the request that this task serves, which may have none.
    #[expect(clippy::unused_self, reason = "who has no traces has no span")]
    pub(super) fn current(&self) -> RequestSpan {
        RequestSpan(Context::current())
    }

    /// The stages of an answer that began at this time, one after the other, as spans below that of the request.
    pub(super) fn stages(&self, RequestSpan(request): &RequestSpan, began: SystemTime, stages: &[(Stage, Duration)]) {
        if !request.has_active_span() {
            return;
        }
        let mut from = began;
        for &(stage, took) in stages {
            let span = self.tracer.span_builder(stage.name()).with_start_time(from);
            from += took;
            span.start_with_context(&self.tracer, request).end_with_timestamp(from);
        }
    }

    /// Sends what is left.
    pub(super) fn close(&self) {
        if let Err(error) = self.provider.shutdown_with_timeout(LAST_WORDS) {
            tracing::warn!(%error, "the last spans were not sent");
        }
    }
}

impl RequestSpan {
    /// Serves the request within its span.
    pub(super) fn around<F: Future>(&self, serving: F) -> impl Future<Output = F::Output> + use<F> {
        serving.with_context(self.0.clone())
    }

    /// The request was answered: ends its span, and gives the id of the trace for the request's line in the log.
    pub(super) fn end(&self, method: &str, route: Option<&str>, status: StatusCode) -> String {
        let span = self.0.span();
        if let Some(route) = route {
            span.update_name(format!("{method} {route}"));
            span.set_attribute(KeyValue::new("http.route", route.to_owned()));
        }
        span.set_attribute(KeyValue::new("http.response.status_code", i64::from(status.as_u16())));
        if status.is_server_error() {
            span.set_status(Status::error(""));
        }
        span.end();
        span.span_context().trace_id().to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::{Share, TraceId, Url, without_password};

    /// Proves that a password in the address of a collector goes into a header, and that the address has none.
    #[test]
    fn the_password_of_a_collector_is_not_in_its_address() {
        for (text, address, header) in [
            ("http://127.0.0.1:4318/x", "http://127.0.0.1:4318/x", None),
            ("http://u:sec%40ret@host:1/x?y=z", "http://host:1/x?y=z", Some("Basic dTpzZWNAcmV0")),
            ("https://token@host", "https://host/", Some("Basic dG9rZW46")),
        ] {
            let (own, headers) = without_password(&Url::parse(text).expect("an address"));
            assert_eq!((own.as_str(), headers.get("authorization").map(String::as_str)), (address, header), "{text}");
        }
    }

    /// Proves that of the traces that clients begin a share is taken, whichever ids they choose, and that nobody can know
    /// which.
    #[test]
    fn a_share_of_the_traces_is_taken_whatever_their_ids() {
        let taken = |share: &Share| -> Vec<u64> {
            (1..=1000).filter(|id| share.takes(TraceId::from_bytes(u128::from(*id).to_be_bytes()))).collect()
        };
        assert_eq!(taken(&Share::of(0.0)).len(), 0);
        assert_eq!(taken(&Share::of(1.0)).len(), 1000);
        let [one, other] = [Share::of(0.5), Share::of(0.5)].map(|share| taken(&share));
        assert!((300..700).contains(&one.len()), "{}", one.len());
        assert_ne!(one, other, "another server takes others");
    }
}
