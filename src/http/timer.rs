//! How long the stages of an answer took: measured, told to the client, and sent as spans below that of the request.

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use axum::http::HeaderValue;

use super::asker::Asker;
use super::metrics;
use super::traces::{RequestSpan, Traces};
use crate::answer::Answer;
use crate::assistant::Stage;

/// Measures the stages of the answers that one request asks for.
pub(super) struct Timer {
    measures: metrics::Shared,
    trace: Option<(Arc<Traces>, RequestSpan)>,
    asker: Asker,
}

/// How long each stage took.
pub(super) struct Took(Vec<(Stage, Duration)>);

impl Timer {
    /// A timer for the request that this task serves.
    pub(super) fn new(measures: metrics::Shared, traces: Option<&Arc<Traces>>) -> Self {
        let trace = traces.map(|traces| (Arc::clone(traces), traces.current()));
        Self { measures, trace, asker: Asker::current() }
    }

    /// The same timer for a request that another task serves.
    #[cfg(feature = "mcp")]
    pub(super) fn within(mut self, request: Option<&axum::http::request::Parts>) -> Self {
        if let Some(asker) = request.and_then(|parts| parts.extensions.get::<Asker>()) {
            self.asker = *asker;
        }
        let request = request.and_then(|parts| parts.extensions.get::<RequestSpan>());
        if let (Some((_, own)), Some(request)) = (&mut self.trace, request) {
            own.clone_from(request);
        }
        self
    }

    /// The answer that `answer` gives, and how long each stage took that it observed.
    pub(super) fn time(&self, answer: impl FnOnce(&mut dyn FnMut(Stage)) -> Answer) -> (Answer, Took) {
        let (began, mut last) = (SystemTime::now(), Instant::now());
        let mut stages = Vec::with_capacity(2);
        let mut observe = |stage| {
            stages.push((stage, last.elapsed()));
            last = Instant::now();
        };
        let answer = self.asker.while_in(|| answer(&mut observe));
        for &(stage, took) in &stages {
            self.measures.stage(stage.name(), took);
        }
        if let Some((traces, request)) = &self.trace {
            traces.stages(request, began, &stages);
        }
        (answer, Took(stages))
    }
}

impl Took {
    /// The value of the header `Server-Timing`, in milliseconds. Times live in that header and never in a body.
    pub(super) fn header(&self) -> HeaderValue {
        let stage =
            |(stage, took): &(Stage, Duration)| format!(", {};dur={:.3}", stage.name(), took.as_secs_f64() * 1000.0);
        let header = format!("cache;desc=miss{}", self.0.iter().map(stage).collect::<String>());
        // Names and numbers, which always are a header's value.
        HeaderValue::from_str(&header).unwrap_or(HeaderValue::from_static(""))
    }
}
