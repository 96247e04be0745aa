//! What was found of a sentence, as JSON.

use std::borrow::Cow;

use serde::Serialize;
use utoipa::ToSchema;

use crate::answer::address::{QuoteAddress, article_link};
use crate::text::ByteSpan;
use crate::verify::{Differing, Form, Match, Verification};
use crate::view::View;

/// What was found of a sentence.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Verification)]
pub struct VerifyBody<'found> {
    snapshot: &'found str,
    #[schema(inline, value_type = VerdictName)]
    verdict: &'static str,
    /// As what the sentence stands in the article, with `exact` and `misattributed`: `stored` for the stored bytes,
    /// `display` for their readable words. Not there otherwise.
    #[serde(rename = "as", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    form: Option<&'static str>,
    /// How many words the sentence has.
    words: usize,
    /// Where it stands, or what comes near.
    matches: Vec<MatchBody<'found>>,
    /// How it differs from the first match.
    differences: Vec<DifferingBody<'found>>,
    /// True when the sentence was not found, and was not looked for wherever it may stand: it has no word to look it up
    /// by, or so many that are everywhere that the bounds of the search were reached. Not there otherwise.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[schema(required = false)]
    incomplete: bool,
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
    pub fn new(view: &'found dyn View, found: &'found Verification) -> Self {
        Self {
            snapshot: &view.corpus().snapshot,
            verdict: found.verdict.name(),
            form: found.form.map(Form::name),
            words: found.words,
            matches: found.matches.iter().map(|found| MatchBody::new(view, found)).collect(),
            differences: found.differences.iter().map(DifferingBody::from).collect(),
            incomplete: !found.is_complete,
        }
    }
}

/// Where a stored text stands, and which part of the sentence it matches.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Match)]
struct MatchBody<'found> {
    /// The bytes of the stored article from `start` to `end`.
    #[schema(value_type = String)]
    text: Cow<'found, str>,
    /// The article's id.
    article: &'found str,
    /// Where it begins, in bytes of the stored text.
    start: u32,
    /// Where it ends.
    end: u32,
    title: String,
    #[schema(required)]
    author: Option<String>,
    #[schema(required)]
    publication: Option<String>,
    #[schema(required)]
    date: Option<String>,
    #[schema(required)]
    url: Option<String>,
    /// The hash of the stored text.
    #[schema(pattern = "^[0-9a-f]{64}$")]
    sha256: String,
    /// The address of the article on this server with the text marked.
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
    fn new(view: &'found dyn View, found: &'found Match) -> Self {
        let ByteSpan { start, end } = found.span;
        let header = view.header(found.article.as_str());
        let text = view.quote(found.article.as_str(), found.span).unwrap_or_default();
        let link = header.as_ref().map_or_else(
            || article_link(&found.article),
            |header| QuoteAddress::new([(found.span, &*text)], &header.sha256).link(&found.article),
        );
        let sha256 = header.as_ref().map(|header| header.sha256.to_string()).unwrap_or_default();
        let metadata = header.map(|header| header.metadata.clone()).unwrap_or_default();
        Self {
            text,
            article: found.article.as_str(),
            start,
            end,
            title: metadata.title,
            author: metadata.author,
            publication: metadata.publication,
            date: metadata.date.map(|date| date.to_string()),
            url: metadata.url,
            sha256,
            link,
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
