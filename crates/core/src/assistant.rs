//! The core's interface: a question in, an answer out.

mod drafting;
mod identity;
mod questions;
mod search;

pub use self::drafting::{Draft, Stage};
pub use self::questions::{Conversation, ConversationError, FirstSentence, Sample, suggestions_of};
pub use self::search::{Excerpt, Found, FoundArticle, Searched};

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use arc_swap::{ArcSwap, ArcSwapOption};

use crate::answer::{Answer, CitedSentence, Status, cite, model};
use crate::prompts::Prompts;
use crate::question::Question;
use crate::view::View;

/// Answers questions from a snapshot. It does not read the clock and has no state but counters, so the same question
/// gives the same bytes.
///
/// ```
/// use citewire_articles::Article;
/// use citewire_core::{assistant::Assistant, prompts::Prompts, question::Question};
/// use citewire_index::{Ranking, in_memory};
///
/// let (article, _) = Article::parse("bridge.md", "The bridge of Torsby opened in 1901.\n".to_owned());
/// let assistant = Assistant::new(in_memory(&[article], Ranking::default()), Prompts::embedded()?);
/// let answer = assistant.ask(&Question::new("When did the bridge of Torsby open?")?);
/// assert_eq!(answer.sentences[0].text, "The bridge of Torsby opened in 1901.");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Assistant {
    served: ArcSwap<Served>,
    prompts: Prompts,
    /// Questions that the operator suggests.
    suggestions: Vec<String>,
    rejected_quotes: AtomicU64,
    answered: AtomicU64,
    perhaps: AtomicU64,
    not_found: AtomicU64,
    unanswered: ArcSwapOption<Listener>,
}

/// A function that is told of questions without an answer.
pub type TellUnanswered = Box<dyn Fn(&str) + Send + Sync>;

/// Is told of questions without an answer, on the thread that answers them.
struct Listener(TellUnanswered);

impl fmt::Debug for Listener {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Listener")
    }
}

/// A snapshot that is served, with facts that are read so often that they are computed once, when it is swapped in.
#[derive(Debug)]
pub struct Served {
    /// The articles.
    pub view: Arc<dyn View>,
    /// Its identity and size.
    pub facts: Facts,
}

/// The identity and size of a snapshot. Reading them costs nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// The snapshot's id.
    pub snapshot: Arc<str>,
    /// Number of articles.
    pub articles: usize,
    /// Number of passages.
    pub passages: usize,
    /// Number of sentences that may be quoted.
    pub sentences: usize,
    /// True when articles are found by meaning too.
    pub by_meaning: bool,
    /// What else is known of the place that the articles come from.
    pub source: SourceFacts,
}

/// What is known of the place that articles come from, besides the articles.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SourceFacts {
    /// Number of files that could not become articles.
    pub set_aside: usize,
    /// Number of files that no format reads.
    pub ignored: usize,
    /// Number of files that a rule leaves out.
    pub left_out: usize,
    /// Why the articles may not be those of the source any more, in a sentence for everybody. `None` if they are.
    pub warning: Option<&'static str>,
}

impl Served {
    fn new(view: Arc<dyn View>, source: SourceFacts) -> Arc<Self> {
        let corpus = view.corpus();
        let facts = Facts {
            snapshot: corpus.snapshot.as_str().into(),
            by_meaning: corpus.meaning.is_some(),
            articles: corpus.articles,
            passages: corpus.passages,
            sentences: corpus.sentences,
            source,
        };
        Arc::new(Self { view, facts })
    }
}

impl Assistant {
    /// An assistant that answers from this snapshot in these words.
    pub fn new(view: Arc<dyn View>, prompts: Prompts) -> Self {
        model::load();
        Self {
            served: ArcSwap::new(Served::new(view, SourceFacts::default())),
            prompts,
            suggestions: Vec::new(),
            rejected_quotes: AtomicU64::new(0),
            answered: AtomicU64::new(0),
            perhaps: AtomicU64::new(0),
            not_found: AtomicU64::new(0),
            unanswered: ArcSwapOption::empty(),
        }
    }

    /// The snapshot that is answered from now, with its facts. A request takes it once and uses it to its end.
    pub fn served(&self) -> Arc<Served> {
        self.served.load_full()
    }

    /// The articles that are answered from now.
    pub fn view(&self) -> Arc<dyn View> {
        Arc::clone(&self.served.load().view)
    }

    /// Answers from another snapshot from now on. Answers that have begun keep the one that they began with.
    /// `source` says what else is known of the place that they come from.
    pub fn replace(&self, view: Arc<dyn View>, source: SourceFacts) {
        self.served.store(Served::new(view, source));
    }

    /// The assistant's own words.
    pub fn prompts(&self) -> &Prompts {
        &self.prompts
    }

    /// Number of quotes that were withheld because they differed from the article. Any number but 0 means a bug.
    pub fn rejected_quotes(&self) -> u64 {
        self.rejected_quotes.load(Ordering::Relaxed)
    }

    /// Number of questions that were answered, that perhaps were, and that were not. Greetings count as none of them.
    pub fn answers(&self) -> [u64; 3] {
        [&self.answered, &self.perhaps, &self.not_found].map(|count| count.load(Ordering::Relaxed))
    }

    /// From now on, tells this function of every question without an answer. It must not take time, since it is called
    /// before the answer is sent.
    pub fn tell_unanswered(&self, listener: Option<TellUnanswered>) {
        self.unanswered.store(listener.map(|tell| Arc::new(Listener(tell))));
    }

    /// Reports a question without an answer. Callers that answer it from a cache use this too.
    pub fn found_nothing(&self, question: &str) {
        if let Some(listener) = &*self.unanswered.load() {
            (listener.0)(question);
        }
    }

    /// Answers a question from the snapshot that is served now. This cannot fail: "not in these articles" is an answer.
    pub fn ask(&self, question: &Question) -> Answer {
        self.ask_at(&*self.view(), question, &mut |_| {})
    }

    /// Answers a question from this snapshot, and calls `observe` at the end of each stage.
    pub fn ask_at(&self, view: &dyn View, question: &Question, observe: &mut dyn FnMut(Stage)) -> Answer {
        self.count(self.draft(view, question, observe))
    }

    /// Counts a draft that is sent, and tells the log of what is wrong with it.
    pub fn count(&self, draft: Draft) -> Answer {
        let Draft { answer, withheld } = draft;
        for sentence in &withheld {
            tracing::error!(article = %sentence.article, span = ?sentence.span, "a quote differs from its article and was withheld");
        }
        self.rejected_quotes.fetch_add(withheld.len() as u64, Ordering::Relaxed);
        let gap = answer.gap();
        let count = match answer.status {
            Status::Answered => Some(&self.answered),
            Status::Perhaps => Some(&self.perhaps),
            Status::NotFound => gap.map(|_| &self.not_found),
        };
        if let Some(count) = count {
            count.fetch_add(1, Ordering::Relaxed);
        }
        if let Some(question) = gap {
            self.found_nothing(question);
        }
        answer
    }

    pub(super) fn answer_id(&self, view: &dyn View, question: &Question) -> String {
        identity::answer_id(view.corpus(), &self.prompts.fingerprint, question)
    }

    /// True when the snapshot that is served now has this id, and its articles contain all of these quotes, byte for
    /// byte.
    pub fn still_says(&self, snapshot: &str, quotes: &[CitedSentence]) -> bool {
        let current = self.served.load();
        *current.facts.snapshot == *snapshot && quotes.iter().all(|quote| cite::is_verbatim(quote, &*current.view))
    }
}
