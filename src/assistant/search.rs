//! Search: the ranked passages or articles themselves, for a question in the words that answering it would use.

use super::Assistant;
use crate::asking;
use crate::conversation;
use crate::corpus::ArticleId;
use crate::question::Question;
use crate::retrieval::{PassageId, Query, Rank, Snapshot, TermShare};
use crate::text::ByteSpan;

/// What a search found.
#[derive(Debug)]
pub struct Searched<Unit> {
    /// What a follow-up question was searched for, standing alone; `None` when the question stands alone itself.
    pub interpreted_as: Option<String>,
    /// What was found, best first.
    pub found: Vec<Unit>,
}

/// A ranked passage, as search shows it.
#[derive(Debug)]
pub struct Found {
    /// The article that it belongs to.
    pub article: ArticleId,
    /// The article's title.
    pub title: String,
    /// The passage itself.
    pub passage: Excerpt,
    /// Its BM25 score.
    pub score: f32,
    /// What each word of the question added; the shares add up to the score.
    pub terms: Vec<TermShare>,
}

/// A ranked article with its best passage.
#[derive(Debug)]
pub struct FoundArticle {
    /// The article.
    pub article: Rank,
    /// Its id.
    pub id: ArticleId,
    /// Its score: 0.3 times that of all that it says, and 0.7 times that of its best passage.
    pub score: f32,
    /// The first of its best passages.
    pub best: Excerpt,
}

/// A passage with its place in the article.
#[derive(Debug)]
pub struct Excerpt {
    /// The headings above it, outermost first.
    pub headings: Vec<String>,
    /// Its place in the stored text, in bytes.
    pub span: ByteSpan,
    /// The bytes there.
    pub text: String,
}

impl Assistant {
    /// The passages of this snapshot that hold the question's words, best first, at most `limit`.
    pub fn search(&self, snapshot: &Snapshot, question: &Question, limit: usize) -> Searched<Found> {
        search(snapshot, question, |query| {
            let hits = snapshot.search(query, snapshot.allowed(question.filter()).as_ref(), limit);
            let found = hits.into_iter().map(|hit| {
                let rank = snapshot.article_of(hit.passage);
                Found {
                    article: ArticleId::from_text(snapshot.id_of(rank)),
                    title: snapshot.card(rank).title.to_owned(),
                    passage: excerpt(snapshot, hit.passage),
                    score: hit.score,
                    terms: snapshot.explain(query, hit.passage),
                }
            });
            found.collect()
        })
    }

    /// The articles of this snapshot that hold the question's words, best first, at most `limit`. A long question
    /// describes a subject: it is widened by words of the best articles.
    pub fn search_articles(&self, snapshot: &Snapshot, question: &Question, limit: usize) -> Searched<FoundArticle> {
        search(snapshot, question, |query| {
            let ranked = snapshot.best_articles(query, snapshot.allowed(question.filter()).as_ref(), limit);
            let found = ranked.into_iter().map(|found| FoundArticle {
                article: found.article,
                id: ArticleId::from_text(snapshot.id_of(found.article)),
                score: found.score,
                best: excerpt(snapshot, found.best),
            });
            found.collect()
        })
    }
}

/// Searches for what a question stands alone as.
fn search<Unit>(snapshot: &Snapshot, question: &Question, find: impl FnOnce(&Query) -> Vec<Unit>) -> Searched<Unit> {
    let interpreted_as = conversation::stand_alone(question.text(), question.history(), snapshot);
    let found = match &interpreted_as {
        None => find(&Query::analyse(question.text(), snapshot)),
        // What was shown before is left out of an answer, not of a search.
        Some(alone) => find(&Query::analyse(&asking::without_besides(alone).0, snapshot)),
    };
    Searched { interpreted_as, found }
}

/// A passage as search shows it.
fn excerpt(snapshot: &Snapshot, passage: PassageId) -> Excerpt {
    let article = snapshot.article(snapshot.article_of(passage));
    let position = snapshot.position_of(passage);
    let span = article.passage_span(position);
    let headings = article.passages[position].heading.map_or_else(Vec::new, |heading| {
        let mut path = article.heading_path(heading as usize);
        path.push(heading as usize);
        path.into_iter().map(|block| article.blocks[block].span.slice(&article.text).to_owned()).collect()
    });
    Excerpt { headings, span, text: span.slice(&article.text).to_owned() }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Assistant, Snapshot};
    use crate::corpus::Article;
    use crate::prompts::Prompts;
    use crate::question::{Question, Turn};
    use crate::retrieval::Query;

    fn assistant() -> Assistant {
        let texts = [
            "The Volga is 3,530 km long. It ends in the Caspian Sea.",
            "The Rhine is 1,230 km long. The Rhine ends in the North Sea.",
            "Sturgeons of the Caspian Sea swim up the Volga.",
        ];
        let articles = (0..).zip(texts).map(|(at, text)| Article::parse(&format!("{at}.txt"), text.to_owned()).0);
        let snapshot = Snapshot::of(&articles.collect::<Vec<_>>());
        Assistant::new(Arc::new(snapshot), Prompts::embedded().expect("templates"))
    }

    fn question(text: &str) -> Question {
        Question::new(text).expect("a question")
    }

    #[test]
    fn articles_are_ranked_as_they_are_measured_each_with_its_best_passage() {
        let (assistant, question) = (assistant(), question("Where does the Volga end?"));
        let snapshot = assistant.snapshot();
        let searched = assistant.search_articles(&snapshot, &question, 10);
        let measured = snapshot.search_articles(&Query::analyse(question.text(), &snapshot), None, 10);
        assert!(measured.len() > 1);
        let served: Vec<_> = searched.found.iter().map(|found| (found.article, found.score)).collect();
        assert_eq!(served, measured);
        for found in &searched.found {
            assert_eq!(found.best.span.slice(snapshot.text(found.article)), found.best.text, "a quote is a slice");
        }
        assert_eq!(searched.interpreted_as, None);
    }

    #[test]
    fn a_follow_up_is_searched_for_as_the_question_that_it_stands_alone_as() {
        let assistant = assistant();
        let snapshot = assistant.snapshot();
        let turn = Turn { question: "How long is the Volga?".to_owned(), answer: String::new() };
        let follow_up = question("Where does it end?").with_history(vec![turn]).expect("a history");
        let searched = assistant.search(&snapshot, &follow_up, 10);
        let alone = searched.interpreted_as.expect("it leans on the turn before");
        assert!(alone.contains("Volga"), "{alone}");
        let by_itself = assistant.search(&snapshot, &question(&alone), 10);
        let places = |found: &[super::Found]| found.iter().map(|found| found.passage.span).collect::<Vec<_>>();
        assert_eq!(places(&searched.found), places(&by_itself.found));
        assert_eq!(searched.found[0].article.as_str(), "0");
    }
}
