//! Requests with the expected responses.

use serde::{Deserialize, Serialize};

/// The form in which an answer is requested.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// One JSON object.
    Json,
    /// A stream of events.
    Stream,
}

impl Kind {
    /// Both kinds.
    pub const ALL: [Self; 2] = [Self::Json, Self::Stream];

    /// The media type that requests it.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Stream => "text/event-stream",
        }
    }

    /// The name in tables.
    pub fn shown(self) -> &'static str {
        match self {
            Self::Json => "JSON",
            Self::Stream => "stream",
        }
    }
}

/// A question with its answer.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Exchange {
    /// The form of the answer.
    pub kind: Kind,
    /// The body of the request.
    pub question: String,
    /// The content type of the answer.
    pub content_type: String,
    /// The body of the answer, joined from its chunks.
    pub answer: String,
}

/// The path of the questions.
pub const PATH: &str = "/v1/ask";

/// The body of a question.
pub fn body(question: &str) -> String {
    serde_json::json!({ "question": question }).to_string()
}

/// A whole request, byte for byte.
pub fn request(kind: Kind, body: &str) -> Vec<u8> {
    format!(
        "POST {PATH} HTTP/1.1\r\nhost: localhost\r\naccept: {}\r\ncontent-type: application/json\r\n\
         content-length: {}\r\n\r\n{body}",
        kind.media_type(),
        body.len()
    )
    .into_bytes()
}
