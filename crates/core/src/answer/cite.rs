//! Turns chosen sentences into citations with numbered sources, and checks that a quote is what its article says.

use std::collections::BTreeMap;

use percent_encoding::{CONTROLS, utf8_percent_encode};

use crate::understanding::Query;
use crate::view::{ArticleHeader, View};
use citewire_articles::ArticleId;
use citewire_text::ByteSpan;

use super::attribution::attributions;
use super::model::RANKING;
use super::score::{Candidate, FOREIGN, highlights};
use super::select::Chosen;
use super::{CitedSentence, Highlight, Role, Share, Source};

/// Cites the sentences in their order; sources are numbered from 1 in order of appearance. `explains` adds the shares of
/// the scores.
pub fn cite(query: &Query, chosen: Vec<Chosen<'_>>, explains: bool) -> (Vec<CitedSentence>, Vec<Source>) {
    let mut sources: Vec<Source> = Vec::new();
    let mut numbers: BTreeMap<u32, usize> = BTreeMap::new();
    let mut sentences = Vec::with_capacity(chosen.len());
    for Chosen { candidate, context, disagrees_with, words } in chosen {
        let (passage, unit) = (candidate.passage, candidate.unit);
        let citation = *numbers.entry(passage.order.article).or_insert_with(|| {
            sources.push(source(&passage.article, sources.len() + 1, unit.span));
            sources.len()
        });
        let text = candidate.quote();
        sentences.push(CitedSentence {
            text: text.to_owned(),
            citation,
            article: passage.article.id.clone(),
            span: unit.span,
            paragraph: unit.block,
            score: candidate.score,
            highlights: marked(&highlights(passage, query, &words)),
            context,
            disagrees_with,
            attributions: attributions(text, unit.span.start as usize),
            shares: if explains { shares(&candidate) } else { Vec::new() },
        });
    }
    (sentences, sources)
}

/// What adds up to the score of a sentence.
fn shares(candidate: &Candidate<'_>) -> Vec<Share> {
    let mut shares = RANKING.shares(&candidate.features);
    if candidate.is_foreign {
        shares.push(Share { name: "foreign", feature: 1.0, value: -FOREIGN });
    }
    shares
}

fn marked(words: &[ByteSpan]) -> Vec<Highlight> {
    words.iter().map(|&span| Highlight { span, role: Role::Word }).collect()
}

fn source(article: &ArticleHeader, number: usize, quote: ByteSpan) -> Source {
    let metadata = article.metadata.clone();
    Source {
        number,
        link: link(&article.id, quote),
        article: article.id.clone(),
        title: metadata.title,
        author: metadata.author,
        publication: metadata.publication,
        date: metadata.date,
        url: metadata.url,
        language: article.language,
        sha256: article.sha256,
    }
}

/// The address of an article on this server with a quote marked.
pub fn link(article: &ArticleId, quote: ByteSpan) -> String {
    let id = utf8_percent_encode(article.as_str(), CONTROLS);
    format!("/articles/{id}?quote={}-{}", quote.start, quote.end)
}

/// True when the sentence and its context equal, byte for byte, the text of the article at their spans.
pub fn is_verbatim(sentence: &CitedSentence, view: &dyn View) -> bool {
    let article = sentence.article.as_str();
    let holds = |span, text: &str| view.quote(article, span).is_some_and(|stored| stored == text);
    let context = sentence.context.as_ref();
    holds(sentence.span, &sentence.text) && context.is_none_or(|context| holds(context.span, &context.text))
}
