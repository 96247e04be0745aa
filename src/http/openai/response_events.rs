//! The events of a response's stream, from its creation to its completion.

use serde::Serialize;
use utoipa::ToSchema;

use super::super::cited_text::CitedText;
use super::chat::Never;
use super::error::ErrorBody;
use super::responses::{Annotation, OutputMessage, OutputText, ResponseBody};

/// An event of a response's stream. Its name is its type.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct ResponseEvent {
    pub(super) sequence_number: usize,
    #[serde(flatten)]
    pub(super) happened: Happened,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(tag = "type")]
pub(super) enum Happened {
    #[serde(rename = "response.created")]
    Created { response: ResponseBody },
    #[serde(rename = "response.in_progress")]
    InProgress { response: ResponseBody },
    #[serde(rename = "response.output_item.added")]
    ItemAdded { output_index: usize, item: OutputMessage },
    #[serde(rename = "response.content_part.added")]
    PartAdded { item_id: String, output_index: usize, content_index: usize, part: OutputText },
    #[serde(rename = "response.output_text.delta")]
    Delta { item_id: String, output_index: usize, content_index: usize, delta: String, logprobs: [Never; 0] },
    #[serde(rename = "response.output_text.annotation.added")]
    AnnotationAdded {
        item_id: String,
        output_index: usize,
        content_index: usize,
        annotation_index: usize,
        annotation: Annotation,
    },
    #[serde(rename = "response.output_text.done")]
    TextDone { item_id: String, output_index: usize, content_index: usize, text: String, logprobs: [Never; 0] },
    #[serde(rename = "response.content_part.done")]
    PartDone { item_id: String, output_index: usize, content_index: usize, part: OutputText },
    #[serde(rename = "response.output_item.done")]
    ItemDone { output_index: usize, item: OutputMessage },
    #[serde(rename = "response.completed")]
    Completed { response: ResponseBody },
    /// The server stops: the answer is not whole.
    #[serde(rename = "error")]
    Failed {
        code: String,
        message: String,
        #[schema(required)]
        param: Option<Never>,
        /// The same once more: with it their SDKs raise an error instead of giving what they have.
        #[serde(flatten)]
        error: ErrorBody,
    },
}

impl Happened {
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Created { .. } => "response.created",
            Self::InProgress { .. } => "response.in_progress",
            Self::ItemAdded { .. } => "response.output_item.added",
            Self::PartAdded { .. } => "response.content_part.added",
            Self::Delta { .. } => "response.output_text.delta",
            Self::AnnotationAdded { .. } => "response.output_text.annotation.added",
            Self::TextDone { .. } => "response.output_text.done",
            Self::PartDone { .. } => "response.content_part.done",
            Self::ItemDone { .. } => "response.output_item.done",
            Self::Completed { .. } => "response.completed",
            Self::Failed { .. } => "error",
        }
    }
}

/// What happens between the beginning of a response and its end.
pub(super) fn happening(said: &CitedText, completed: &ResponseBody) -> Vec<Happened> {
    const AT: (usize, usize) = (0, 0);
    let Some((message, content)) = completed.output.first().and_then(|item| Some((item, item.content.first()?))) else {
        return Vec::new();
    };
    let (output_index, content_index) = AT;
    let item_id = || message.id.clone();
    let begun = OutputMessage { status: "in_progress", content: Vec::new(), ..message.clone() };
    let nothing = OutputText { text: String::new(), annotations: Vec::new(), ..content.clone() };
    let mut happened = vec![
        Happened::ItemAdded { output_index, item: begun },
        Happened::PartAdded { item_id: item_id(), output_index, content_index, part: nothing },
    ];
    let mut annotation_index = 0;
    for piece in &said.pieces {
        let delta = piece.text.clone();
        happened.push(Happened::Delta { item_id: item_id(), output_index, content_index, delta, logprobs: [] });
        if let Some(citation) = &piece.citation {
            let annotation = Annotation::from(citation);
            let item_id = item_id();
            happened.push(Happened::AnnotationAdded {
                item_id,
                output_index,
                content_index,
                annotation_index,
                annotation,
            });
            annotation_index += 1;
        }
    }
    let text = content.text.clone();
    happened.extend([
        Happened::TextDone { item_id: item_id(), output_index, content_index, text, logprobs: [] },
        Happened::PartDone { item_id: item_id(), output_index, content_index, part: content.clone() },
        Happened::ItemDone { output_index, item: message.clone() },
    ]);
    happened
}
