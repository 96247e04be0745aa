//! Stands in for `traces.rs` in a build without the feature `traces`: a collector that is named stops the start.

use std::time::{Duration, SystemTime};

use axum::body::Body;
use axum::extract::Request;
use axum::http::StatusCode;
use thiserror::Error;
use url::Url;

use crate::assistant::Stage;

/// This build sends no traces.
#[derive(Debug, Error)]
#[error("this build has no traces, so none can be sent; build it with --features traces, or leave out --traces")]
pub struct TraceError;

/// There is none in this build.
#[derive(Debug)]
pub enum Traces {}

/// There is none in this build.
#[derive(Clone)]
pub(super) struct RequestSpan(std::convert::Infallible);

impl Traces {
    /// Refuses the collector, whatever share of the traces it is to get.
    ///
    /// # Errors
    /// Always.
    pub fn new(_collector: &Url, _share: f64) -> Result<Self, TraceError> {
        Err(TraceError)
    }

    pub(super) fn begin(&self, _request: &Request<Body>) -> Option<RequestSpan> {
        match *self {}
    }

    pub(super) fn current(&self) -> RequestSpan {
        match *self {}
    }

    pub(super) fn stages(&self, _request: &RequestSpan, _began: SystemTime, _stages: &[(Stage, Duration)]) {
        match *self {}
    }

    pub(super) fn close(&self) {
        match *self {}
    }
}

impl RequestSpan {
    pub(super) fn around<F: Future>(&self, serving: F) -> F {
        let Self(_never) = self;
        serving
    }

    pub(super) fn end(&self, _method: &str, _route: Option<&str>, _status: StatusCode) -> String {
        match self.0 {}
    }
}
