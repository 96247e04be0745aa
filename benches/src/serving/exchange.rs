//! What is asked and what must come back.

use serde::{Deserialize, Serialize};

/// How an answer is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// One JSON object.
    Json,
    /// A stream of events.
    Stream,
}

impl Kind {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Json, Self::Stream];

    /// The media type that asks for it.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Stream => "text/event-stream",
        }
    }

    /// The name as it is shown.
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
    /// How the answer is asked for.
    pub kind: Kind,
    /// The body of the request.
    pub question: String,
    /// The content type of the answer.
    pub content_type: String,
    /// The body of the answer, however it was cut on its way.
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
