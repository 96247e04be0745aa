//! Candidates to cited sentences and numbered sources, and the check that a quote is what the article says.

use std::collections::BTreeMap;

use percent_encoding::{CONTROLS, utf8_percent_encode};

use crate::corpus::{Article, ArticleId, Corpus};
use crate::retrieval::{Query, Snapshot};
use crate::text::ByteSpan;

use super::attribution::attributions;
use super::score::{Candidate, highlights};
use super::{CitedSentence, Source};

/// Cites the candidates in their order; sources are numbered from 1 as they appear.
pub fn cite(snapshot: &Snapshot, query: &Query, candidates: Vec<Candidate>) -> (Vec<CitedSentence>, Vec<Source>) {
    let mut sources: Vec<Source> = Vec::new();
    let mut numbers: BTreeMap<u32, usize> = BTreeMap::new();
    let mut sentences = Vec::with_capacity(candidates.len());
    for candidate in candidates {
        let article = &snapshot.corpus.articles[candidate.article as usize];
        let sentence = article.sentences[candidate.sentence as usize];
        let citation = *numbers.entry(candidate.article).or_insert_with(|| {
            sources.push(source(sources.len() + 1, article, sentence.span));
            sources.len()
        });
        sentences.push(CitedSentence {
            text: article.quote(&sentence).to_owned(),
            citation,
            article: article.id.clone(),
            span: sentence.span,
            paragraph: sentence.block,
            score: candidate.score,
            highlights: highlights(snapshot, query, article, candidate.sentence),
            attributions: attributions(&article.text, sentence.span),
            shares: candidate.shares,
        });
    }
    (sentences, sources)
}

fn source(number: usize, article: &Article, quote: ByteSpan) -> Source {
    let metadata = article.metadata.clone();
    Source {
        number,
        article: article.id.clone(),
        title: metadata.title,
        author: metadata.author,
        publication: metadata.publication,
        date: metadata.date,
        url: metadata.url,
        sha256: article.sha256,
        link: link(&article.id, quote),
    }
}

/// The address of an article on this server with a quote marked.
pub fn link(article: &ArticleId, quote: ByteSpan) -> String {
    let id = utf8_percent_encode(article.as_str(), CONTROLS);
    format!("/articles/{id}?quote={}-{}", quote.start, quote.end)
}

/// True when the sentence is, byte for byte, what the article holds at its span.
pub fn is_verbatim(sentence: &CitedSentence, corpus: &Corpus) -> bool {
    corpus
        .article(sentence.article.as_str())
        .and_then(|article| article.text.get(sentence.span.range()))
        .is_some_and(|slice| slice == sentence.text)
}

#[cfg(test)]
mod tests {
    use super::{Candidate, cite, is_verbatim};
    use crate::corpus::{Article, Corpus};
    use crate::retrieval::{Query, Snapshot};

    fn snapshot() -> Snapshot {
        let article = |path: &str, text: &str| Article::parse(path, text.to_owned()).0;
        Snapshot::build(Corpus::new(vec![
            article("a.md", "The **Moscow–Kazan** line is long. It costs money."),
            article("b.md", "Kazan lies east."),
        ]))
    }

    fn candidate(article: u32, sentence: u32) -> Candidate {
        Candidate { article, sentence, score: 1.0, shares: Vec::new(), coverage: 1.0 }
    }

    #[test]
    fn sources_are_numbered_in_order_of_appearance() {
        let (sentences, sources) =
            cite(&snapshot(), &Query::default(), vec![candidate(1, 0), candidate(0, 1), candidate(1, 0)]);
        assert_eq!(sentences.iter().map(|sentence| sentence.citation).collect::<Vec<_>>(), [1, 2, 1]);
        assert_eq!(
            sources.iter().map(|source| source.link.as_str()).collect::<Vec<_>>(),
            ["/articles/b?quote=0-16", "/articles/a?quote=37-52"]
        );
    }

    #[test]
    fn letters_beyond_ascii_are_encoded_in_links() {
        let article = Article::parse("新闻.md", "Kazan lies east.".to_owned()).0;
        let (_, sources) = cite(&Snapshot::build(Corpus::new(vec![article])), &Query::default(), vec![candidate(0, 0)]);
        assert_eq!(sources[0].link, "/articles/%E6%96%B0%E9%97%BB?quote=0-16");
    }

    #[test]
    fn highlights_are_the_questions_words_joined() {
        let snapshot = snapshot();
        let query = Query::analyse("How long is the Moscow-Kazan line?", &snapshot.index);
        let (sentences, _) = cite(&snapshot, &query, vec![candidate(0, 0)]);
        let text = &snapshot.corpus.articles[0].text;
        let marked: Vec<&str> = sentences[0].highlights.iter().map(|span| span.slice(text)).collect();
        assert_eq!(marked, ["Moscow–Kazan", "line", "long"]);
    }

    #[test]
    fn a_quote_that_differs_by_one_byte_is_not_verbatim() {
        let snapshot = snapshot();
        let (mut sentences, _) = cite(&snapshot, &Query::default(), vec![candidate(1, 0)]);
        assert!(is_verbatim(&sentences[0], &snapshot.corpus));
        sentences[0].text.push('!');
        assert!(!is_verbatim(&sentences[0], &snapshot.corpus));
    }
}
