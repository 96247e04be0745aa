//! Rendered answers, kept so that a question that is asked again costs no more than its delivery.
//!
//! Nothing here can be stale: the same question on the same snapshot has the same answer, and an answer from another
//! snapshot is not taken. Its quotes are compared with the stored articles each time that it is.

use std::sync::Arc;

use axum::body::Bytes;
use quick_cache::Weighter;
use quick_cache::sync::{Cache, DefaultLifecycle};

use crate::answer::{Answer, CitedSentence};
use crate::question::{Question, Turn};

/// The usual weight of an answer, in bytes: only a first guess, from which the cache's tables grow.
const USUAL_BYTES: u64 = 8 * 1024;
/// What an entry, a sentence or a string takes besides its own bytes, rounded up.
const OVERHEAD: usize = 256;

/// Which form of an answer is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Form {
    /// One JSON object.
    Json,
    /// Server-sent events.
    Events,
}

/// What identifies a rendered answer: everything in a request that changes it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct CacheKey {
    pub(super) question: Question,
    pub(super) form: Form,
}

/// An answer in one form.
#[derive(Debug)]
pub(super) struct Rendered {
    /// The answer's id.
    pub(super) id: String,
    /// The answer itself.
    pub(super) body: Body,
    /// The question, where it found nothing.
    pub(super) gap: Option<String>,
    snapshot: String,
    quotes: Vec<CitedSentence>,
}

/// The bytes of an answer.
#[derive(Debug, Clone)]
pub(super) enum Body {
    /// One JSON object.
    Json(Bytes),
    /// Its events.
    Events(Arc<[Bytes]>),
}

impl Rendered {
    /// An answer together with its bytes.
    pub(super) fn new(answer: Answer, body: Body) -> Self {
        let gap = answer.gap().map(str::to_owned);
        let mut quotes = answer.sentences;
        quotes.extend(answer.nearest);
        quotes.shrink_to_fit();
        Self { id: answer.id, body, gap, snapshot: answer.snapshot, quotes }
    }

    /// Roughly what it takes in memory, in bytes.
    fn weight(&self) -> usize {
        let body = match &self.body {
            Body::Json(json) => json.len(),
            Body::Events(events) => events.iter().map(|event| event.len() + size_of::<Bytes>()).sum(),
        };
        let quotes = self.quotes.iter().map(|quote| quote.text.len() + 2 * OVERHEAD).sum::<usize>();
        body + quotes + OVERHEAD
    }
}

#[derive(Debug, Clone)]
struct InBytes;

impl Weighter<CacheKey, Arc<Rendered>> for InBytes {
    fn weight(&self, key: &CacheKey, rendered: &Arc<Rendered>) -> u64 {
        let turn = |turn: &Turn| turn.question.len() + turn.answer.len() + OVERHEAD;
        let filter = key.question.filter();
        let names = filter.articles.iter().chain(&filter.authors).chain(&filter.publications);
        let history = key.question.history().iter().map(turn).sum::<usize>();
        let names = names.map(|name| name.len() + OVERHEAD).sum::<usize>();
        (key.question.text().len() + history + names + rendered.weight() + OVERHEAD) as u64
    }
}

/// The answers that were asked for most and last, in so many bytes.
#[derive(Debug)]
pub(super) struct AnswerCache(Option<Cache<CacheKey, Arc<Rendered>, InBytes, ahash::RandomState>>);

impl AnswerCache {
    /// A cache of about so many bytes; with 0 it keeps nothing.
    pub(super) fn new(bytes: u64) -> Self {
        let items = (bytes / USUAL_BYTES) as usize;
        let new = || Cache::with(items, bytes, InBytes, ahash::RandomState::new(), DefaultLifecycle::default());
        Self((bytes > 0).then(new))
    }

    /// The answer, if it was kept and `still_says` finds that the articles of its snapshot say its quotes.
    pub(super) fn get(
        &self,
        key: &CacheKey,
        still_says: impl FnOnce(&str, &[CitedSentence]) -> bool,
    ) -> Option<Arc<Rendered>> {
        let rendered = self.0.as_ref()?.get(key)?;
        still_says(&rendered.snapshot, &rendered.quotes).then_some(rendered)
    }

    /// Keeps an answer, in place of what was kept for the same question.
    pub(super) fn keep(&self, key: CacheKey, rendered: &Arc<Rendered>) {
        if let Some(cache) = &self.0 {
            cache.insert(key, Arc::clone(rendered));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{AnswerCache, Body, CacheKey, Form, Rendered};
    use crate::assistant::Assistant;
    use crate::corpus::Article;
    use crate::prompts::Prompts;
    use crate::question::Question;
    use crate::retrieval::in_memory;
    use crate::text::bm25::Ranking;
    use crate::view::View;

    fn view(text: &str) -> Arc<dyn View> {
        in_memory(&[Article::parse("a.txt", text.to_owned()).0], Ranking::default())
    }

    fn assistant() -> Assistant {
        Assistant::new(view("Kazan lies east of Moscow."), Prompts::embedded().expect("templates"))
    }

    fn key(question: &str) -> CacheKey {
        CacheKey { question: Question::new(question).expect("a question"), form: Form::Json }
    }

    fn rendered(assistant: &Assistant, key: &CacheKey) -> Rendered {
        let answer = assistant.ask(&key.question);
        let body = Body::Json(answer.text.clone().into());
        Rendered::new(answer, body)
    }

    fn get(cache: &AnswerCache, key: &CacheKey, assistant: &Assistant) -> Option<Arc<Rendered>> {
        cache.get(key, |snapshot, quotes| assistant.still_says(snapshot, quotes))
    }

    #[test]
    fn an_answer_is_kept_until_the_articles_change() {
        let (cache, assistant, key) = (AnswerCache::new(1 << 20), assistant(), key("Where does Kazan lie?"));
        cache.keep(key.clone(), &Arc::new(rendered(&assistant, &key)));
        assert!(get(&cache, &key, &assistant).is_some());
        assistant.replace(view("Kazan lies west of Ufa."), crate::assistant::SourceFacts::default());
        assert!(get(&cache, &key, &assistant).is_none(), "an answer of another snapshot");
    }

    #[test]
    fn an_answer_whose_quotes_are_not_what_the_articles_say_is_not_taken() {
        let (cache, assistant, key) = (AnswerCache::new(1 << 20), assistant(), key("Where does Kazan lie?"));
        let mut damaged = rendered(&assistant, &key);
        damaged.quotes[0].text.replace_range(..5, "Kasan");
        cache.keep(key.clone(), &Arc::new(damaged));
        assert!(get(&cache, &key, &assistant).is_none());
    }

    #[test]
    fn what_is_kept_stays_within_its_bytes() {
        const BYTES: u64 = 64 * 1024;
        let (cache, assistant) = (AnswerCache::new(BYTES), assistant());
        for number in 0..1_000 {
            let key = key(&format!("Where does Kazan lie, {number}?"));
            cache.keep(key.clone(), &Arc::new(rendered(&assistant, &key)));
        }
        let kept = cache.0.as_ref().expect("a cache");
        assert!(kept.weight() <= BYTES && kept.len() > 10, "{} answers in {} bytes", kept.len(), kept.weight());
        let none = AnswerCache::new(0);
        let key = key("Where does Kazan lie?");
        none.keep(key.clone(), &Arc::new(rendered(&assistant, &key)));
        assert!(get(&none, &key, &assistant).is_none(), "0 bytes keep nothing");
    }
}
