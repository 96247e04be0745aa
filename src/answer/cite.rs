//! Turns chosen sentences into citations with numbered sources, and checks that a quote is what its article says.

use std::collections::BTreeMap;

use percent_encoding::{CONTROLS, utf8_percent_encode};

use crate::corpus::ArticleId;
use crate::text::ByteSpan;
use crate::understanding::Query;
use crate::view::{ArticleHeader, View};

use super::attribution::attributions;
use super::model::RANKING;
use super::score::highlights;
use super::select::Chosen;
use super::{CitedSentence, Highlight, Role, Source};

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
            shares: if explains { RANKING.shares(&candidate.features) } else { Vec::new() },
        });
    }
    (sentences, sources)
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

#[cfg(test)]
mod tests {
    use super::{cite, is_verbatim};
    use crate::answer::scored_question::ScoredQuestion;
    use crate::answer::select::select;
    use crate::answer::{CitedSentence, Source, compose};
    use crate::corpus::Article;
    use crate::question::Filter;
    use crate::retrieval::Snapshot;
    use crate::understanding::Query;
    use crate::view::{Search, View};

    fn snapshot() -> Snapshot {
        let article = |path: &str, text: &str| Article::parse(path, text.to_owned()).0;
        Snapshot::of(&[
            article("a.md", "The **Moscow–Kazan** line is long. It costs money."),
            article("b.md", "Kazan lies east."),
            article("新闻.md", "Ufa lies further east."),
        ])
    }

    /// The best sentence for each of these questions, cited; the words of `marked` are highlighted.
    fn cited(view: &dyn View, questions: &[&str], marked: &Query) -> (Vec<CitedSentence>, Vec<Source>) {
        let queries: Vec<Query> = questions.iter().map(|question| Query::analyse(question, view)).collect();
        let filter = Filter::default();
        let found: Vec<_> = queries.iter().map(|query| view.search(&Search::new(query, &filter, 10))).collect();
        let average = view.corpus().average_sentence_length;
        let best = questions.iter().zip(&queries).zip(&found).map(|((question, query), found)| {
            let asked = ScoredQuestion::new(question, query);
            let candidates = compose::read(&asked, average, found).candidates;
            select(&asked, &candidates, 1).pop().expect("a sentence")
        });
        cite(marked, best.collect(), false)
    }

    #[test]
    fn sources_are_numbered_in_order_of_appearance() {
        let snapshot = snapshot();
        let questions = ["Does Kazan lie east?", "What costs money?", "Does Kazan lie east?"];
        let (sentences, sources) = cited(&snapshot, &questions, &Query::default());
        assert_eq!(sentences.iter().map(|sentence| sentence.citation).collect::<Vec<_>>(), [1, 2, 1]);
        assert_eq!(
            sources.iter().map(|source| source.link.as_str()).collect::<Vec<_>>(),
            ["/articles/b?quote=0-16", "/articles/a?quote=37-52"]
        );
    }

    #[test]
    fn letters_beyond_ascii_are_encoded_in_links() {
        let snapshot = snapshot();
        let (_, sources) = cited(&snapshot, &["Where does Ufa lie?"], &Query::default());
        assert_eq!(sources[0].link, "/articles/%E6%96%B0%E9%97%BB?quote=0-22");
    }

    #[test]
    fn highlights_are_the_questions_words_joined() {
        let snapshot = snapshot();
        let question = "How long is the Moscow-Kazan line?";
        let query = Query::analyse(question, &snapshot);
        let (sentences, _) = cited(&snapshot, &[question], &query);
        let text = snapshot.text(snapshot.find("a").expect("the article"));
        let marked: Vec<&str> = sentences[0].highlights.iter().map(|word| word.span.slice(text)).collect();
        assert_eq!(marked, ["Moscow–Kazan", "line", "long"]);
    }

    #[test]
    fn a_quote_that_differs_by_one_byte_is_not_verbatim() {
        let snapshot = snapshot();
        let (mut sentences, _) = cited(&snapshot, &["Does Kazan lie east?"], &Query::default());
        assert!(is_verbatim(&sentences[0], &snapshot));
        sentences[0].text.push('!');
        assert!(!is_verbatim(&sentences[0], &snapshot));
    }
}
