//! Turns chosen sentences into citations with numbered sources, and checks that a quote is what its article says.

use std::collections::BTreeMap;

use percent_encoding::{CONTROLS, utf8_percent_encode};

use crate::corpus::ArticleId;
use crate::retrieval::{Query, Rank, Snapshot};
use crate::text::ByteSpan;

use super::attribution::attributions;
use super::model::RANKING;
use super::score::highlights;
use super::select::Chosen;
use super::{CitedSentence, Excerpt, Highlight, Role, Source};

/// Cites the sentences in their order; sources are numbered from 1 in order of appearance. `explains` adds the shares of
/// the scores.
pub fn cite(
    snapshot: &Snapshot,
    query: &Query,
    chosen: Vec<Chosen>,
    explains: bool,
) -> (Vec<CitedSentence>, Vec<Source>) {
    let mut sources: Vec<Source> = Vec::new();
    let mut numbers: BTreeMap<Rank, usize> = BTreeMap::new();
    let mut sentences = Vec::with_capacity(chosen.len());
    for Chosen { candidate, context, disagrees_with, words } in chosen {
        let article = candidate.article;
        let sentence = candidate.sentence.sentence;
        let citation = *numbers.entry(article).or_insert_with(|| {
            sources.push(source(snapshot, sources.len() + 1, article, sentence.span));
            sources.len()
        });
        let text = snapshot.slice(article, sentence.span);
        sentences.push(CitedSentence {
            text: text.to_owned(),
            citation,
            article: ArticleId::from_text(snapshot.id_of(article)),
            span: sentence.span,
            paragraph: sentence.block,
            score: candidate.score,
            highlights: marked(&highlights(snapshot, query, article, &words)),
            context: context.map(|span| Excerpt { text: snapshot.slice(article, span).to_owned(), span }),
            disagrees_with,
            attributions: attributions(text, sentence.span.start as usize),
            shares: if explains { RANKING.shares(&candidate.features) } else { Vec::new() },
        });
    }
    (sentences, sources)
}

fn marked(words: &[ByteSpan]) -> Vec<Highlight> {
    words.iter().map(|&span| Highlight { span, role: Role::Word }).collect()
}

fn source(snapshot: &Snapshot, number: usize, article: Rank, quote: ByteSpan) -> Source {
    let record = snapshot.record(article);
    let metadata = snapshot.card(article).metadata(record.dates);
    let id = ArticleId::from_text(snapshot.id_of(article));
    Source {
        number,
        link: link(&id, quote),
        article: id,
        title: metadata.title,
        author: metadata.author,
        publication: metadata.publication,
        date: metadata.date,
        url: metadata.url,
        language: snapshot.language(article),
        sha256: record.sha256,
    }
}

/// The address of an article on this server with a quote marked.
pub fn link(article: &ArticleId, quote: ByteSpan) -> String {
    let id = utf8_percent_encode(article.as_str(), CONTROLS);
    format!("/articles/{id}?quote={}-{}", quote.start, quote.end)
}

/// True when the sentence and its context equal, byte for byte, the text of the article at their spans.
pub fn is_verbatim(sentence: &CitedSentence, snapshot: &Snapshot) -> bool {
    let Some(article) = snapshot.find(sentence.article.as_str()) else { return false };
    let holds = |span, text: &str| snapshot.slice(article, span) == text;
    let context = sentence.context.as_ref();
    holds(sentence.span, &sentence.text) && context.is_none_or(|context| holds(context.span, &context.text))
}

#[cfg(test)]
mod tests {
    use super::{cite, is_verbatim};
    use crate::answer::compose;
    use crate::answer::select::{Chosen, select};
    use crate::answer::weighed::Weighed;
    use crate::corpus::Article;
    use crate::retrieval::{Query, Snapshot};

    fn snapshot() -> Snapshot {
        let article = |path: &str, text: &str| Article::parse(path, text.to_owned()).0;
        Snapshot::of(&[
            article("a.md", "The **Moscow–Kazan** line is long. It costs money."),
            article("b.md", "Kazan lies east."),
            article("新闻.md", "Ufa lies further east."),
        ])
    }

    /// The best sentence for each of these questions.
    fn best(snapshot: &Snapshot, questions: &[&str]) -> Vec<Chosen> {
        let one = |question: &&str| {
            let query = Query::analyse(question, snapshot);
            let asked = Weighed::new(question, &query);
            let reading = compose::read(snapshot, question, &query, &snapshot.search(&query, None, 10));
            select(&asked, &reading.candidates, snapshot, 1).pop().expect("a sentence")
        };
        questions.iter().map(one).collect()
    }

    #[test]
    fn sources_are_numbered_in_order_of_appearance() {
        let snapshot = snapshot();
        let chosen = best(&snapshot, &["Does Kazan lie east?", "What costs money?", "Does Kazan lie east?"]);
        let (sentences, sources) = cite(&snapshot, &Query::default(), chosen, false);
        assert_eq!(sentences.iter().map(|sentence| sentence.citation).collect::<Vec<_>>(), [1, 2, 1]);
        assert_eq!(
            sources.iter().map(|source| source.link.as_str()).collect::<Vec<_>>(),
            ["/articles/b?quote=0-16", "/articles/a?quote=37-52"]
        );
    }

    #[test]
    fn letters_beyond_ascii_are_encoded_in_links() {
        let snapshot = snapshot();
        let (_, sources) = cite(&snapshot, &Query::default(), best(&snapshot, &["Where does Ufa lie?"]), false);
        assert_eq!(sources[0].link, "/articles/%E6%96%B0%E9%97%BB?quote=0-22");
    }

    #[test]
    fn highlights_are_the_questions_words_joined() {
        let snapshot = snapshot();
        let question = "How long is the Moscow-Kazan line?";
        let query = Query::analyse(question, &snapshot);
        let (sentences, _) = cite(&snapshot, &query, best(&snapshot, &[question]), false);
        let text = snapshot.text(snapshot.find("a").expect("the article"));
        let marked: Vec<&str> = sentences[0].highlights.iter().map(|word| word.span.slice(text)).collect();
        assert_eq!(marked, ["Moscow–Kazan", "line", "long"]);
    }

    #[test]
    fn a_quote_that_differs_by_one_byte_is_not_verbatim() {
        let snapshot = snapshot();
        let (mut sentences, _) = cite(&snapshot, &Query::default(), best(&snapshot, &["Does Kazan lie east?"]), false);
        assert!(is_verbatim(&sentences[0], &snapshot));
        sentences[0].text.push('!');
        assert!(!is_verbatim(&sentences[0], &snapshot));
    }
}
