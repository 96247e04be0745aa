//! Runs the core over an engine elsewhere: facts are fetched in rounds until the core lacks nothing.

use std::future::Future;
use std::sync::Arc;

use citewire_core::fetched::{Fact, Fetched, Wanted};
use citewire_core::view::{CorpusStats, Unavailable, View};

/// Maximum number of round trips for one result. Answers need up to four; more means that an engine does not give what it
/// is asked for.
pub const MOST_ROUNDS: usize = 10;

/// An engine that keeps articles elsewhere.
pub trait Remote: Sync {
    /// The statistics of the newest snapshot.
    ///
    /// # Errors
    /// When the engine is away.
    fn open(&self) -> impl Future<Output = Result<Arc<CorpusStats>, Unavailable>> + Send;

    /// Facts about the snapshot with this id, in one round trip: those that are wanted, and any others.
    ///
    /// # Errors
    /// When the engine is away, or does not have this snapshot any more.
    fn fetch(
        &self,
        snapshot: &str,
        wanted: &[Wanted],
    ) -> impl Future<Output = Result<Vec<(Wanted, Fact)>, Unavailable>> + Send;
}

/// Runs a pure function over a view, fetching what it lacks, until it lacks nothing. Facts stay in the view, so the next
/// function of the same request begins with them.
///
/// # Errors
/// When the engine is away, or when the function still lacks something after [`MOST_ROUNDS`] round trips.
pub async fn settle<T>(
    remote: &impl Remote,
    view: &mut Fetched,
    run: impl Fn(&dyn View) -> T,
) -> Result<T, Unavailable> {
    for _ in 0..=MOST_ROUNDS {
        let result = run(view);
        let missing = view.take_missing();
        if missing.is_empty() {
            return Ok(result);
        }
        let facts = remote.fetch(&view.corpus().snapshot, &missing).await?;
        view.extend(facts);
    }
    Err(Unavailable::new(format!("the engine did not give all facts within {MOST_ROUNDS} rounds")))
}

#[cfg(test)]
mod tests {
    use std::pin::pin;
    use std::sync::Mutex;
    use std::task::{Context, Poll, Waker};

    use citewire_articles::{Article, Sha256};
    use citewire_core::answer::address::QuoteAddress;
    use citewire_core::answer::place::place;
    use citewire_core::assistant::Assistant;
    use citewire_core::cancelled::Cancelled;
    use citewire_core::prompts::Prompts;
    use citewire_core::question::{Question, Turn};
    use citewire_core::verify::verify;
    use citewire_text::ByteSpan;
    use proptest::prelude::*;

    use super::{Arc, CorpusStats, Fact, Fetched, Future, MOST_ROUNDS, Remote, Unavailable, View, Wanted, settle};
    use crate::Snapshot;

    /// Maximum number of round trips for any result here: words, how they may be written otherwise, passages, what stands
    /// around a sentence, the quotes. Questions about an article take one more, for what its sentences say.
    const ROUNDS: usize = 8;

    fn snapshot() -> Arc<Snapshot> {
        let texts = [
            "VTB Bank got a credit line of $483 million from Chinese banks. It was signed in Moscow in May 2015.",
            "The Asian Infrastructure Investment Bank (AIIB) opened in Beijing. It lends to railways.",
            "AIIB paid for the bridge of Kazan. The bridge carries trams. Trams are red.",
            "# Bridges\n\nThe bridge of Kazan was opened in 1901 by the engineer Anna Ek.\n\nIt is 96 meters long.",
            "The bridge over the Volga is 135 meters long. Anna Ek drew it. Nobody paid her.",
            "青石桥的历史\n\n青石桥建于1568年,全长96米。每年春天有三万名游客参观青石桥。",
        ];
        let article = |(at, text): (usize, &&str)| Article::parse(&format!("{at}.md"), (*text).to_owned()).0;
        Arc::new(Snapshot::of(&texts.iter().enumerate().map(article).collect::<Vec<_>>()))
    }

    /// An engine in this process that counts its round trips. It gives at most `most` of the facts of one round trip.
    struct Local {
        view: Arc<Snapshot>,
        most: usize,
        rounds: Mutex<usize>,
    }

    impl Local {
        fn new(view: &Arc<Snapshot>, most: usize) -> Self {
            Self { view: Arc::clone(view), most, rounds: Mutex::new(0) }
        }
    }

    impl Remote for Local {
        async fn open(&self) -> Result<Arc<CorpusStats>, Unavailable> {
            Ok(Arc::new(self.view.corpus().clone()))
        }

        async fn fetch(&self, snapshot: &str, wanted: &[Wanted]) -> Result<Vec<(Wanted, Fact)>, Unavailable> {
            assert_eq!(snapshot, self.view.id);
            *self.rounds.lock().expect("no panic") += 1;
            Ok(wanted.iter().flat_map(|wanted| wanted.facts(&*self.view)).take(self.most).collect())
        }
    }

    /// The result of a future that never waits.
    fn ready<T>(future: impl Future<Output = T>) -> T {
        match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(value) => value,
            Poll::Pending => panic!("nothing here waits"),
        }
    }

    /// Everything that the core is asked here, by number.
    fn results(number: usize) -> impl Fn(&dyn View) -> String {
        let turn = |question: &str, answer: &str| Turn { question: question.to_owned(), answer: answer.to_owned() };
        let first = "How much credit did VTB get from Chinese banks?";
        let shown = "The bridge of Kazan was opened in 1901 by the engineer Anna Ek. [1]";
        let ask = |text: &str, history: Vec<Turn>| {
            Question::new(text).and_then(|question| question.with_history(history)).expect("a question")
        };
        let questions = [
            ask(first, vec![]),
            ask("When was the brigde of Kazan opened?", vec![]),
            ask("What does the AIIB pay for?", vec![]),
            ask("Where did the Asian Infrastructure Investment Bank open?", vec![]),
            ask("How long is the brigde that the AIIB paid for?", vec![]),
            ask("And the AIIB?", vec![turn("What did VTB pay for?", "")]),
            ask("What else?", vec![turn("Who opened the bridge of Kazan?", shown)]),
            ask("Where was it signed?", vec![turn(first, "VTB Bank got a credit line of $483 million.")]),
            ask("青石桥建于哪年?", vec![]),
            ask("What is the price of gold?", vec![]),
            ask("Hello!", vec![]),
        ];
        let texts = [
            "The bridge of Kazan was opened in 1901 by the engineer Anna Ek.",
            "The bridge of Kazan was closed in 1901 by the engineer Anna Ek.",
            "Trams are red. Nobody paid her. The bridge over the Volga is 135 meters long.",
            "The price of gold rose.",
            "Trams are red.",
            "are red",
        ];
        // A quote that stands elsewhere in its article now, and one whose article has another id.
        let trams = "AIIB paid for the bridge of Kazan. The bridge carries trams. Trams are red.";
        let quote = |article: &str| {
            QuoteAddress::new([(ByteSpan::new(0, 14), "Trams are red.")], &Sha256::of(article.as_bytes()))
        };
        let named = QuoteAddress::new([(ByteSpan::new(61, 75), "Trams are red.")], &Sha256::of(trams.as_bytes()));
        let addresses = [("2", quote("Trams are red.")), ("9", named), ("2", quote(trams))];
        move |view: &dyn View| {
            let assistant = Assistant::new(Arc::new(Snapshot::of(&[])), Prompts::embedded().expect("templates"));
            if let Some(question) = questions.get(number) {
                let draft = assistant.draft(view, question, &mut |_| {});
                let found = assistant.search(view, question, 5);
                return format!("{draft:?} {found:?}");
            }
            if let Some(text) = texts.get(number - questions.len()) {
                return format!("{:?}", verify(view, text, None));
            }
            if let Some((article, address)) = addresses.get(number - questions.len() - texts.len()) {
                return format!("{:?}", place(view, article, address, &Cancelled::new()));
            }
            let samples = assistant.questions(view, Some("3"), 3, &Cancelled::new()).expect("nobody cancels it");
            format!("{:?} {:?}", samples, view.headers_after(None, 3))
        }
    }

    /// Number of [`results`].
    const RESULTS: usize = 21;

    fn empty(local: &Local) -> Fetched {
        Fetched::new(ready(local.open()).expect("it is there"))
    }

    #[test]
    fn a_view_that_knows_nothing_gives_the_same_bytes_in_few_rounds() {
        let snapshot = snapshot();
        for number in 0..RESULTS {
            let (local, run) = (Local::new(&snapshot, usize::MAX), results(number));
            let settled = ready(settle(&local, &mut empty(&local), &run)).expect("it settles");
            assert_eq!(settled, run(&*snapshot), "{number}");
            let rounds = *local.rounds.lock().expect("no panic");
            assert!(rounds <= ROUNDS, "{number} takes {rounds} rounds");
        }
    }

    #[test]
    fn an_engine_that_gives_nothing_or_too_little_is_an_error_and_not_a_shorter_answer() {
        let snapshot = snapshot();
        let local = Local::new(&snapshot, 0);
        let error = ready(settle(&local, &mut empty(&local), results(0))).expect_err("it cannot settle");
        assert!(error.to_string().contains("did not give all facts"), "{error}");
        assert_eq!(*local.rounds.lock().expect("no panic"), MOST_ROUNDS + 1);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        /// Facts that were known are forgotten, any of them, in any order: what is missing is fetched again.
        #[test]
        fn a_view_that_forgets_gives_the_same_bytes_in_few_rounds(
            number in 0..RESULTS,
            forgets in prop::collection::vec(prop::collection::vec(any::<bool>(), 64), 1..4),
        ) {
            let snapshot = snapshot();
            let (local, run) = (Local::new(&snapshot, usize::MAX), results(number));
            let expected = run(&*snapshot);
            let mut view = empty(&local);
            ready(settle(&local, &mut view, &run)).expect("it settles");
            for forgotten in forgets {
                let mut is_forgotten = forgotten.into_iter().cycle();
                view.retain(|_| is_forgotten.next() == Some(false));
                *local.rounds.lock().expect("no panic") = 0;
                let settled = ready(settle(&local, &mut view, &run)).expect("it settles");
                prop_assert_eq!(&settled, &expected);
                let rounds = *local.rounds.lock().expect("no panic");
                prop_assert!(rounds <= ROUNDS, "{} takes {} rounds", number, rounds);
            }
        }
    }
}
