//! A question as it is asked, in a body or in an address.

use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use super::Object;
use crate::http::body::list;

/// A question.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "question": "How long is the Moscow–Kazan line?", "limit": 1 }))]
pub(in super::super) struct AskRequest {
    /// What is asked, in at most 8,000 characters.
    #[schema(max_length = 8000, pattern = r"[^\s\x00]")]
    pub(in super::super) question: String,
    /// Earlier questions of the conversation, oldest first, so that follow-ups are understood.
    #[serde(default, deserialize_with = "list")]
    #[schema(value_type = Vec<TurnRequest>, max_items = 50)]
    pub(in super::super) history: Vec<Object<TurnRequest>>,
    /// The most sentences; 3 when nothing is said.
    #[serde(default)]
    #[schema(minimum = 1, maximum = 20)]
    pub(in super::super) limit: Option<usize>,
    /// How many of the best sentences are left out, because they were shown: for more of the same answer.
    #[serde(default)]
    #[schema(minimum = 0, maximum = 40)]
    pub(in super::super) offset: Option<usize>,
    /// Which articles may answer; all when nothing is said.
    #[serde(default)]
    #[schema(value_type = Option<FilterRequest>)]
    pub(in super::super) filter: Option<Object<FilterRequest>>,
    /// True to be told what each score consists of.
    #[serde(default)]
    pub(in super::super) explain: bool,
    /// Where the answer is sent, signed, instead of in the response; for servers that are set up for it.
    #[schema(format = "uri")]
    #[serde(default)]
    pub(in super::super) callback_url: Option<String>,
}

/// An earlier question.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Turn)]
pub(in super::super) struct TurnRequest {
    /// What was asked.
    #[schema(max_length = 10000)]
    pub(in super::super) question: String,
    /// What was answered, as plain text, such as the field `text` of an answer.
    #[serde(default)]
    #[schema(max_length = 10000)]
    pub(in super::super) answer: String,
}

/// Which articles may answer. An empty list allows all.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
#[schema(as = Filter)]
pub(in super::super) struct FilterRequest {
    /// Ids of articles, which must be there.
    #[serde(deserialize_with = "list")]
    pub(in super::super) article: Vec<String>,
    /// Names of authors; case and accents do not matter.
    #[serde(deserialize_with = "list")]
    pub(in super::super) author: Vec<String>,
    /// Names of publications; case and accents do not matter.
    #[serde(deserialize_with = "list")]
    pub(in super::super) publication: Vec<String>,
    /// The first day on which an article may have appeared, such as 2015-10-16.
    #[schema(format = Date)]
    pub(in super::super) from: Option<String>,
    /// The last day on which an article may have appeared.
    #[schema(format = Date)]
    pub(in super::super) to: Option<String>,
}

/// A question in an address.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes what `QuestionQuery` reads, where names may be repeated")]
pub(in super::super) struct QuestionParameters {
    /// What is asked, in at most 8,000 characters.
    #[param(max_length = 8000, pattern = r"[^\s\x00]", example = "How long is the Moscow–Kazan line?")]
    q: String,
    /// True to be told what each score consists of.
    explain: Option<bool>,
    /// Ids of the articles that may answer.
    article: Option<Vec<String>>,
    /// Names of authors.
    author: Option<Vec<String>>,
    /// Names of publications.
    publication: Option<Vec<String>>,
    /// The first day on which an article may have appeared.
    #[param(format = Date)]
    from: Option<String>,
    /// The last day on which an article may have appeared.
    #[param(format = Date)]
    to: Option<String>,
    /// Earlier questions of the conversation, oldest first.
    history: Option<Vec<String>>,
}

/// How many sentences are wanted.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes what `QuestionQuery` reads")]
pub(in super::super) struct Sentences {
    /// The most sentences; 3 when nothing is said.
    #[param(minimum = 1, maximum = 20)]
    limit: Option<usize>,
    /// How many of the best sentences are left out, because they were shown.
    #[param(minimum = 0, maximum = 40)]
    offset: Option<usize>,
}

/// What a search ranks, and how many are wanted.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes what `SearchQuery` reads")]
pub(in super::super) struct Units {
    /// What is ranked: `passage`, which is the default, or `article`.
    #[param(pattern = "^(passage|article)$", example = "article")]
    unit: Option<String>,
    /// The most passages or articles; 10 when nothing is said.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<usize>,
}

/// Headers with which an answer is asked for.
#[derive(IntoParams)]
#[into_params(parameter_in = Header)]
#[expect(dead_code, reason = "describes what `ask` reads")]
pub(in super::super) struct AnswerHeaders {
    /// The last event that was seen: the stream goes on behind it.
    #[param(rename = "last-event-id")]
    last_event_id: Option<String>,
}
