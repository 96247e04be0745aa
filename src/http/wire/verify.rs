//! What was found of a sentence, as JSON.

use serde::Serialize;
use utoipa::ToSchema;

use crate::answer::cite;
use crate::corpus::ArticleId;
use crate::retrieval::Snapshot;
use crate::text::ByteSpan;
use crate::verify::{Differing, Match, Verification};

/// What was found of a sentence.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Verification)]
pub struct VerifyBody<'found> {
    snapshot: &'found str,
    #[schema(inline, value_type = VerdictName)]
    verdict: &'static str,
    /// How many words the sentence has.
    words: usize,
    /// Where it stands, or what comes near.
    matches: Vec<MatchBody<'found>>,
    /// How it differs from the first match.
    differences: Vec<DifferingBody<'found>>,
}

/// Whether a sentence stands in the articles: word for word, in another article than was said, in other words, in pieces,
/// or not at all.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
#[expect(dead_code, reason = "names what `Verdict::name` writes")]
enum VerdictName {
    Exact,
    Misattributed,
    Near,
    Stitched,
    Absent,
}

impl<'found> VerifyBody<'found> {
    /// What was found in a snapshot.
    pub fn new(snapshot: &'found Snapshot, found: &'found Verification) -> Self {
        Self {
            snapshot: &snapshot.id,
            verdict: found.verdict.name(),
            words: found.words,
            matches: found.matches.iter().map(|found| MatchBody::new(snapshot, found)).collect(),
            differences: found.differences.iter().map(DifferingBody::from).collect(),
        }
    }
}

/// Where a stored text stands, and which part of the sentence it matches.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Match)]
struct MatchBody<'found> {
    /// The bytes of the stored article from `start` to `end`.
    text: &'found str,
    /// The article's id.
    article: &'found str,
    /// Where it begins, in bytes of the stored text.
    start: u32,
    /// Where it ends.
    end: u32,
    title: &'found str,
    #[schema(required)]
    author: Option<&'found str>,
    #[schema(required)]
    publication: Option<&'found str>,
    #[schema(required)]
    date: Option<String>,
    #[schema(required)]
    url: Option<&'found str>,
    /// The hash of the stored text.
    #[schema(pattern = "^[0-9a-f]{64}$")]
    sha256: String,
    link: String,
    /// The part of the sentence, in bytes.
    said: SaidBody,
}

/// A part of the sentence, in bytes.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Said)]
struct SaidBody {
    start: u32,
    end: u32,
}

impl<'found> MatchBody<'found> {
    fn new(snapshot: &'found Snapshot, found: &Match) -> Self {
        let (record, card) = (snapshot.record(found.article), snapshot.card(found.article));
        let id = snapshot.id_of(found.article);
        let ByteSpan { start, end } = found.span;
        Self {
            text: snapshot.slice(found.article, found.span),
            article: id,
            start,
            end,
            title: card.title,
            author: card.author,
            publication: card.publication,
            date: record.dates.map(|date| date.to_string()),
            url: card.url,
            sha256: record.sha256.to_string(),
            link: cite::link(&ArticleId::from_text(id), found.span),
            said: SaidBody { start: found.said.start, end: found.said.end },
        }
    }
}

/// A difference from the first match.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Difference)]
struct DifferingBody<'found> {
    kind: &'static str,
    said: &'found str,
    stored: &'found str,
    start: u32,
    end: u32,
}

impl<'found> From<&'found Differing> for DifferingBody<'found> {
    fn from(differing: &'found Differing) -> Self {
        Self {
            kind: differing.kind.name(),
            said: &differing.said,
            stored: &differing.stored,
            start: differing.span.start,
            end: differing.span.end,
        }
    }
}
