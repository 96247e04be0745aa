//! Turns chosen sentences into citations with numbered sources, and checks that a quote is what its article says.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::understanding::Query;
use crate::view::{ArticleHeader, View};
use citewire_articles::display::Part;
use citewire_articles::{Display, Unit};
use citewire_text::{ByteSpan, Language};

use super::address::{QuoteAddress, article_link};
use super::attribution::attributions;
use super::model;
use super::score::{Candidate, FOREIGN, TOLD};
use super::scored_question::ScoredQuestion;
use super::select::Chosen;
use super::words::Line;
use super::{CitedSentence, Context, Excerpt, Highlight, Role, Share, Source, unit};

/// Cites the sentences in their order; sources are numbered from 1 in order of appearance. `explains` adds the shares of
/// the scores.
pub fn cite(
    view: &dyn View,
    query: &Query,
    chosen: Vec<Chosen<'_>>,
    explains: bool,
) -> (Vec<CitedSentence>, Vec<Source>) {
    let mut sources: Vec<Source> = Vec::new();
    let mut numbers: BTreeMap<u32, usize> = BTreeMap::new();
    let mut sentences = Vec::with_capacity(chosen.len());
    for Chosen { candidate, quoted, context, disagrees_with } in chosen {
        let (passage, unit) = (candidate.passage, candidate.unit);
        let article = passage.article.id.as_str();
        let stored = |span| view.quote(article, span).map(Cow::into_owned);
        let span = quoted.text_span(unit.span);
        let citation = *numbers.entry(passage.order.article).or_insert_with(|| {
            sources.push(source(&passage.article, sources.len() + 1, &[span]));
            sources.len()
        });
        let text = stored(span).unwrap_or_default();
        let texts: Vec<String> = quoted.parts.iter().map(|part| stored(part.span).unwrap_or_default()).collect();
        let parts = as_parts(&quoted.parts, &texts);
        let words = parts.iter().flat_map(|part| highlights(unit.language, *part, query));
        sentences.push(CitedSentence {
            display: Display::of_unit(quoted.unit, &parts, &stored),
            unit: quoted.unit,
            more: quoted.more,
            headings: passage.headings.iter().map(ToString::to_string).collect(),
            citation,
            article: passage.article.id.clone(),
            span,
            paragraph: unit.block,
            score: candidate.score,
            highlights: words.map(|span| Highlight { span, role: Role::Word }).collect(),
            context,
            after: stretch(&quoted.after, &stored),
            disagrees_with,
            attributions: attributions(&text, span.start as usize),
            shares: if explains { shares(&candidate) } else { Vec::new() },
            parts: several(&quoted.parts, texts),
            text,
        });
    }
    (sentences, sources)
}

/// Slices that stand directly behind each other, as one piece of the stored text. `None` for no slice.
pub(super) fn stretch(parts: &[unit::Part], stored: &dyn Fn(ByteSpan) -> Option<String>) -> Option<Context> {
    let (first, last) = (parts.first()?, parts.last()?);
    let span = ByteSpan { start: first.span.start, end: last.span.end };
    let texts: Vec<String> = parts.iter().map(|part| stored(part.span).unwrap_or_default()).collect();
    let display = Display::of_unit(Unit::Sentence, &as_parts(parts, &texts), stored);
    Some(Context { excerpt: Excerpt { text: stored(span)?, span }, display })
}

/// What a reader would see if this candidate were shown: the words of its quote, of what goes on behind it, and of what
/// stands before it.
pub fn shown(view: &dyn View, asked: &ScoredQuestion<'_>, candidate: &Candidate<'_>) -> String {
    let quoted = unit::quoted(view, asked, candidate);
    let stored = |span| view.quote(candidate.passage.article.id.as_str(), span).map(Cow::into_owned);
    let texts: Vec<String> = quoted.parts.iter().map(|part| stored(part.span).unwrap_or_default()).collect();
    let own = Display::of_unit(quoted.unit, &as_parts(&quoted.parts, &texts), &stored).text;
    let around = [stretch(&quoted.after, &stored), stretch(&quoted.before, &stored)];
    around.iter().flatten().fold(own, |shown, around| format!("{shown} {}", around.display.text))
}

/// The slices of a unit with their texts.
fn as_parts<'quoted>(parts: &'quoted [unit::Part], texts: &'quoted [String]) -> Vec<Part<'quoted>> {
    let part = |(part, text): (&'quoted unit::Part, &'quoted String)| Part {
        text,
        start: part.span.start,
        block: &part.block,
    };
    parts.iter().zip(texts).map(part).collect()
}

/// The slices of a unit, when there are several.
fn several(parts: &[unit::Part], texts: Vec<String>) -> Vec<Excerpt> {
    if parts.len() < 2 {
        return Vec::new();
    }
    parts.iter().zip(texts).map(|(part, text)| Excerpt { text, span: part.span }).collect()
}

/// What adds up to the score of a sentence.
fn shares(candidate: &Candidate<'_>) -> Vec<Share> {
    let mut shares = model::ranking(candidate.by_meaning).shares(&candidate.features);
    if candidate.is_foreign {
        shares.push(Share { name: "foreign", feature: 1.0, value: -FOREIGN });
    }
    if candidate.told > 0.0 {
        shares.push(Share { name: "told", feature: candidate.told, value: -TOLD * candidate.told });
    }
    shares
}

/// The spans of the question's words in a slice; words that are neighbours share one span.
fn highlights(language: Language, part: Part<'_>, query: &Query) -> Vec<ByteSpan> {
    let mut spans: Vec<ByteSpan> = Vec::new();
    let line = Line { quote: part.text, start: part.start, language, markup: &part.block.markup };
    line.words(
        |_| true,
        |key, span| {
            if query.word_of(key).is_none() {
                return;
            }
            match spans.last_mut() {
                Some(last) if last.end >= span.start || is_one_phrase(part, *last, span) => {
                    last.end = last.end.max(span.end);
                }
                _ => spans.push(span),
            }
        },
    );
    spans
}

/// True when only one space or hyphen stands between two words.
fn is_one_phrase(part: Part<'_>, one: ByteSpan, other: ByteSpan) -> bool {
    matches!(ByteSpan { start: one.end, end: other.start }.slice_of(part.text, part.start), " " | "-" | "–")
}

/// The source that an article is, with the place of its first quote. [`link`] adds what the quote says.
pub(super) fn source(article: &ArticleHeader, number: usize, quote: &[ByteSpan]) -> Source {
    let metadata = article.metadata.clone();
    Source {
        number,
        link: QuoteAddress { ranges: quote.to_vec(), hash: None }.link(&article.id),
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

/// Gives each source the address of the first quote that cites it, with its hash.
pub fn link(sources: &mut [Source], quotes: &[CitedSentence]) {
    for source in sources {
        if let Some(first) = quotes.iter().find(|quote| quote.citation == source.number) {
            source.link = first.address(source).link(&source.article);
        }
    }
}

impl CitedSentence {
    /// The slices that it quotes: its span, and the parts that stand apart from it.
    pub fn slices(&self) -> impl Iterator<Item = (ByteSpan, &str)> {
        let others = self.parts.iter().filter(|part| !self.span.encloses(&part.span));
        let others = others.map(|part| (part.span, part.text.as_str()));
        std::iter::once((self.span, self.text.as_str())).chain(others)
    }

    /// What an address says of it; `source` is the one that it cites.
    pub fn address(&self, source: &Source) -> QuoteAddress {
        QuoteAddress::new(self.slices(), &source.sha256)
    }

    /// The address of its article on this server with all of it marked. `sources` are those of its answer.
    pub fn link(&self, sources: &[Source]) -> String {
        let source = sources.iter().find(|source| source.number == self.citation);
        source.map_or_else(|| article_link(&self.article), |source| self.address(source).link(&self.article))
    }
}

/// True when the sentence, its parts and its context equal, byte for byte, the text of the article at their spans.
pub fn is_verbatim(sentence: &CitedSentence, view: &dyn View) -> bool {
    let article = sentence.article.as_str();
    let holds = |span, text: &str| view.quote(article, span).is_some_and(|stored| stored == text);
    let around = sentence.context.iter().chain(&sentence.after).map(|context| &context.excerpt);
    let mut others = sentence.parts.iter().chain(around);
    holds(sentence.span, &sentence.text) && others.all(|other| holds(other.span, &other.text))
}
