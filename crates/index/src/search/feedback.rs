//! Pseudo-relevance feedback: a long query widened by words of the articles that it finds.
//!
//! A relevance model in the manner of RM3 (Abdul-Jaleel and others, "`UMass` at TREC 2004: Novelty and HARD", 2004), with BM25's saturation in place of
//! a term's probability, so that no long article speaks for all. It finds more of a subject, but blurs the one article
//! that a short question is after; and so only long queries are widened.

use std::borrow::Cow;
use std::cell::RefCell;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;

use super::articles::Scored;
use super::weighted::Weighted;
use crate::segment::{StoredPassage, StoredSentence};
use crate::snapshot::ArticleOrdinal;
use crate::{PassageId, Snapshot};
use citewire_articles::Visible;
use citewire_text::Tokeniser;
use citewire_text::bm25::{Bm25, inverse_document_frequency};
use citewire_text::terms::Memo;

/// A query of so many different words describes a subject; questions of people have five on the average.
pub(super) const LONG: usize = 8;
/// Articles that words are taken from.
pub(super) const ARTICLES: usize = 10;
/// Words that are taken.
const WORDS: usize = 20;
/// How much of the widened query's weight is theirs.
const SHARE: f32 = 0.5;
/// Passages of one article that are read, around its best: a book is not about everything in it.
const PASSAGES: u32 = 8;
/// Words that a thread remembers the keys of.
const MEMO: usize = 50_000;

thread_local! {
    static MEMORY: RefCell<Memo<String>> = RefCell::new(Memo::bounded(MEMO));
}

/// The terms with those that the best articles are marked by.
pub(super) fn widened(snapshot: &Snapshot, terms: &[Weighted], best: &[Scored]) -> Vec<Weighted> {
    let Some(greatest) = best.first().map(|found| found.score) else { return terms.to_vec() };
    let mut worth: BTreeMap<String, f32> = BTreeMap::new();
    for found in best.iter().take(ARTICLES) {
        let trust = (found.score / greatest).powi(2);
        let (number, passages) = snapshot.place_of(found.article);
        let segment = &snapshot.parts()[number].segment;
        let length = segment.article_length(segment.article_of(found.best.number));
        for (key, count) in counts(snapshot, found, &passages) {
            let saturation = Bm25::ARTICLES.saturation(count as f32, length, snapshot.average_article_length());
            *worth.entry(key).or_default() += trust * saturation;
        }
    }
    let new = |(key, worth): (String, f32)| {
        let (entries, holding) = snapshot.term(&key);
        let idf = inverse_document_frequency(snapshot.passages(), holding);
        // What one passage holds alone finds nothing further.
        (holding > 1).then_some(Weighted { key, entries, weight: worth * idf, idf })
    };
    let mut new: Vec<Weighted> = worth.into_iter().filter_map(new).collect();
    // Equal ones keep the order of their keys.
    new.sort_by_key(|term| Reverse(term.weight.to_bits()));
    new.truncate(WORDS);
    let total: f32 = terms.iter().map(|term| term.weight).sum();
    let of_new: f32 = new.iter().map(|term| term.weight).sum();
    if of_new <= 0.0 {
        return terms.to_vec();
    }
    let mut all = terms.to_vec();
    for term in &mut all {
        term.weight *= 1.0 - SHARE;
    }
    for mut term in new {
        term.weight *= SHARE * total / of_new;
        match all.iter_mut().find(|known| known.key == term.key) {
            Some(known) => known.weight += term.weight,
            None => all.push(term),
        }
    }
    all
}

/// How often the terms occur in the sentences of an article, near its best passage.
fn counts(snapshot: &Snapshot, found: &Scored, passages: &Range<u32>) -> BTreeMap<String, u32> {
    let last_start = passages.end.saturating_sub(PASSAGES).max(passages.start);
    let start = found.best.number.saturating_sub(PASSAGES / 2).clamp(passages.start, last_start);
    let language = snapshot.language(found.article);
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    let mut stored = StoredPassage::default();
    MEMORY.with_borrow_mut(|memo| {
        for number in start..passages.end.min(start + PASSAGES) {
            snapshot.read_passage(PassageId { number, ..found.best }, &mut stored);
            for of_passage in &stored.sentences {
                let text = visible(snapshot, found.article, of_passage);
                Tokeniser::terms(
                    &text,
                    language,
                    memo,
                    |key| key,
                    |key, _| match counts.get_mut(key) {
                        Some(count) => *count += 1,
                        None => _ = counts.insert(key.clone(), 1),
                    },
                );
            }
        }
    });
    counts
}

/// The words of a sentence without its markup.
fn visible<'text>(snapshot: &'text Snapshot, article: ArticleOrdinal, stored: &StoredSentence) -> Cow<'text, str> {
    let sentence = stored.sentence;
    if !stored.is_marked {
        return Cow::Borrowed(snapshot.slice(article, sentence.span));
    }
    let blocks = snapshot.blocks_of(article, sentence.block..sentence.block + 1);
    let markup = blocks.first().map_or(&[][..], |block| &block.markup);
    Visible::new(snapshot.text(article), sentence.span, markup).text
}

#[cfg(test)]
mod tests {
    use crate::Snapshot;
    use citewire_articles::Article;
    use citewire_core::understanding::Query;

    /// The paths of the articles found, best first.
    fn check(question: &str, expected: &[&str]) {
        let texts = [
            ("a.md", "The viaduct of Oban carries trains over the firth on tall granite piers, and masons built it."),
            (
                "b.md",
                "The viaduct of Skye carries trains over the loch on tall granite piers, and masons built it too.",
            ),
            ("c.md", "Masons of that time hewed granite."),
            ("d.md", "A bakery sells bread, and cakes on Sundays."),
        ];
        let articles = texts.map(|(path, text)| Article::parse(path, text.to_owned()).0);
        let snapshot = Snapshot::of(&articles);
        let found = snapshot.search_articles(&Query::analyse(question, &snapshot), None, 9);
        let paths: Vec<&str> = found.iter().map(|(rank, _)| snapshot.card(*rank).path).collect();
        assert_eq!(paths, expected, "{question}");
    }

    #[test]
    fn a_long_query_finds_what_the_best_articles_speak_of() {
        check("Oban Skye viaduct trains firth loch tall piers carries", &["a.md", "b.md", "c.md"]);
    }

    #[test]
    fn a_short_question_finds_only_what_holds_its_words() {
        check("Oban Skye viaduct trains firth loch", &["a.md", "b.md"]);
    }
}
