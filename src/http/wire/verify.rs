//! What was found of a sentence, as JSON.

use serde::Serialize;

use crate::answer::cite;
use crate::corpus::ArticleId;
use crate::retrieval::Snapshot;
use crate::text::ByteSpan;
use crate::verify::{Differing, Match, Verification};

/// `POST /v1/verify`.
#[derive(Debug, Serialize)]
pub struct VerifyBody<'found> {
    snapshot: &'found str,
    verdict: &'static str,
    words: usize,
    matches: Vec<MatchBody<'found>>,
    differences: Vec<DifferingBody<'found>>,
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
#[derive(Debug, Serialize)]
struct MatchBody<'found> {
    text: &'found str,
    article: &'found str,
    start: u32,
    end: u32,
    title: &'found str,
    author: Option<&'found str>,
    publication: Option<&'found str>,
    date: Option<String>,
    url: Option<&'found str>,
    sha256: String,
    link: String,
    /// The part of the sentence, in bytes.
    said: SaidBody,
}

#[derive(Debug, Serialize)]
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
#[derive(Debug, Serialize)]
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
