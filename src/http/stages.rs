//! How long the stages of an answer took: counted, said to the client, and sent as spans below that of the request.

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use axum::http::HeaderValue;
use axum::http::request::Parts;
use opentelemetry::Context;
use opentelemetry::trace::TraceContextExt as _;

use super::measure;
use super::traces::Traces;
use crate::answer::Answer;
use crate::assistant::{Assistant, Stage};
use crate::question::Question;

/// Asks the assistant with a watch in the hand. The default is one that nobody reads.
#[derive(Default)]
pub(super) struct Asking {
    measures: Option<measure::Shared>,
    trace: Option<(Arc<Traces>, Context)>,
}

/// How long each stage took.
pub(super) struct Took(Vec<(Stage, Duration)>);

impl Asking {
    /// For the request that this task answers.
    pub(super) fn new(measures: measure::Shared, traces: Option<&Arc<Traces>>) -> Self {
        let trace = traces.map(|traces| (Arc::clone(traces), Context::current()));
        Self { measures: Some(measures), trace }
    }

    /// For a request that another task serves.
    pub(super) fn within(mut self, request: Option<&Parts>) -> Self {
        let request = request.and_then(|parts| parts.extensions.get::<Context>());
        if let (Some((_, own)), Some(request)) = (&mut self.trace, request) {
            own.clone_from(request);
        }
        self
    }

    /// The answer, and how long it took. To be called on a thread that may be busy.
    pub(super) fn ask(&self, assistant: &Assistant, question: &Question) -> (Answer, Took) {
        let (began, mut last) = (SystemTime::now(), Instant::now());
        let mut stages = Vec::with_capacity(2);
        let answer = assistant.ask_observed(question, &mut |stage| {
            stages.push((stage, last.elapsed()));
            last = Instant::now();
        });
        if let Some(measures) = &self.measures {
            for &(stage, took) in &stages {
                measures.stage(stage.name(), took);
            }
        }
        if let Some((traces, request)) = self.trace.as_ref().filter(|(_, request)| request.has_active_span()) {
            let mut from = began;
            for &(stage, took) in &stages {
                traces.stage(request, stage, from, took);
                from += took;
            }
        }
        (answer, Took(stages))
    }
}

impl Took {
    /// As the header `Server-Timing` has it, in milliseconds. Times live in that header and never in a body.
    pub(super) fn header(&self) -> HeaderValue {
        let stage =
            |(stage, took): &(Stage, Duration)| format!(", {};dur={:.3}", stage.name(), took.as_secs_f64() * 1000.0);
        let header = format!("cache;desc=miss{}", self.0.iter().map(stage).collect::<String>());
        // Names and numbers, which always are a header's value.
        HeaderValue::from_str(&header).unwrap_or(HeaderValue::from_static(""))
    }
}
