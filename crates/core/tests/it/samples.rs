//! Sample questions.

use std::borrow::Cow;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use citewire_articles::{Article, ArticleId, Block, Sentence};
use citewire_core::answer::address::ArticleHash;
use citewire_core::assistant::Assistant;
use citewire_core::cancelled::{Cancelled, Stopped};
use citewire_core::prompts::Prompts;
use citewire_core::question::Question;
use citewire_core::view::{
    ArticleHeader, CorpusStats, FoundArticle, FoundPassage, NearTerm, Scanned, Search, SurfaceForm, TermStats,
    Unavailable, View,
};
use citewire_index::Snapshot;
use citewire_text::ByteSpan;

/// A view that counts searches: every question that is tried is one.
#[derive(Debug)]
struct Counting {
    view: Snapshot,
    searches: AtomicUsize,
}

impl View for Counting {
    fn corpus(&self) -> &CorpusStats {
        View::corpus(&self.view)
    }

    fn term(&self, key: &str) -> TermStats {
        View::term(&self.view, key)
    }

    fn near_terms(&self, key: &str) -> Vec<NearTerm> {
        View::near_terms(&self.view, key)
    }

    fn are_neighbours(&self, one: &str, other: &str) -> bool {
        View::are_neighbours(&self.view, one, other)
    }

    fn compounds_with(&self, key: &str) -> Vec<NearTerm> {
        View::compounds_with(&self.view, key)
    }

    fn surface_forms(&self, key: &str) -> Vec<SurfaceForm> {
        View::surface_forms(&self.view, key)
    }

    fn introduced_with(&self, acronym_or_name: &str) -> Option<Box<str>> {
        View::introduced_with(&self.view, acronym_or_name)
    }

    fn search(&self, search: &Search<'_>) -> Arc<[FoundPassage]> {
        self.searches.fetch_add(1, Ordering::Relaxed);
        View::search(&self.view, search)
    }

    fn search_articles(&self, search: &Search<'_>) -> Arc<[FoundArticle]> {
        View::search_articles(&self.view, search)
    }

    fn scan(&self, text: &str, cancelled: &Cancelled) -> Scanned {
        View::scan(&self.view, text, cancelled)
    }

    fn quote(&self, article: &str, span: ByteSpan) -> Option<Cow<'_, str>> {
        View::quote(&self.view, article, span)
    }

    fn header(&self, article: &str) -> Option<Arc<ArticleHeader>> {
        View::header(&self.view, article)
    }

    fn headers_after(&self, after: Option<&str>, limit: usize) -> Vec<Arc<ArticleHeader>> {
        View::headers_after(&self.view, after, limit)
    }

    fn with_number(&self, number: u64, limit: usize) -> Vec<ArticleId> {
        View::with_number(&self.view, number, limit)
    }

    fn with_hash(&self, beginning: ArticleHash, limit: usize) -> Vec<ArticleId> {
        View::with_hash(&self.view, beginning, limit)
    }

    fn article(&self, article: &str) -> Option<Arc<Article>> {
        View::article(&self.view, article)
    }

    fn blocks(&self, article: &str, range: std::ops::Range<u32>) -> Option<Arc<[Block]>> {
        View::blocks(&self.view, article, range)
    }

    fn sentences(&self, article: &str, span: ByteSpan) -> Vec<Sentence> {
        View::sentences(&self.view, article, span)
    }

    fn spread(&self, count: usize) -> Vec<ArticleId> {
        View::spread(&self.view, count)
    }

    fn failure(&self) -> Option<Unavailable> {
        View::failure(&self.view)
    }
}

#[test]
fn every_sample_is_answered_and_the_same_snapshot_gives_the_same() {
    let texts = [
        "A segment is a file of postings that is written once. It holds terms.",
        "The Moscow–Kazan line is 770 km long. The Silk Road Fund pays for the line.",
        "Nothing here is said of anyone.",
    ];
    let articles: Vec<Article> =
        texts.iter().enumerate().map(|(at, text)| Article::parse(&format!("{at}.md"), (*text).to_owned()).0).collect();
    let assistant = Assistant::new(Arc::new(Snapshot::of(&articles)), Prompts::embedded().expect("templates"));
    let view = assistant.view();
    let cancelled = Cancelled::new();
    let most = |article, most| {
        let samples = assistant.questions(&*view, article, most, &cancelled).expect("nobody cancels it");
        samples.into_iter().map(|sample| sample.question).collect::<Vec<String>>()
    };
    let ask = |article| most(article, 3);
    let questions = ask(None);
    assert_eq!(questions, ask(None));
    assert_eq!(questions[..2], ["What is a segment?", "How long is the Moscow–Kazan line?"]);
    for question in questions {
        assert!(!assistant.ask(&Question::new(&question).expect("a question")).sentences.is_empty(), "{question}");
    }
    assert_eq!(ask(Some("1"))[..1], ["How long is the Moscow–Kazan line?"]);
    for article in [None, Some("1")] {
        assert_eq!(most(article, 10)[..2], most(article, 2), "fewer are the first of more");
    }
    cancelled.set();
    assert_eq!(assistant.questions(&*view, None, 3, &cancelled), Err(Stopped));
}

/// Proves that an article of very many names costs no more than an ordinary one: no name of a sentence without an end is
/// read, and a few different candidates of many are tried.
#[test]
fn an_article_of_many_names_is_tried_a_few_times() {
    let names = |from: usize, to: usize| -> String {
        let letter = |at: usize| char::from(b'a' + u8::try_from(at % 26).expect("a letter"));
        let name = |at| format!("the Sil{}{} Road Fund and ", letter(at / 26), letter(at));
        (from..to).map(name).collect::<Vec<String>>().concat()
    };
    let endless = format!("We see {}all others.", names(0, 600));
    let many =
        (0..40).map(|at| format!("We see {}all others. ", names(at * 8, at * 8 + 8))).collect::<Vec<_>>().concat();
    let same = "We saw that the Silk Road Fund stays and the Silk Road Fund goes. ".repeat(40);
    for (text, most) in [(endless, 0), (many, 12), (same, 1)] {
        // Whatever is asked is answered from the first of two articles that say the same, so no try succeeds for the other.
        let text = format!("---\nlanguage: en\n---\n{text}");
        let articles = ["a.md", "b.md"].map(|name| Article::parse(name, text.clone()).0);
        let view = Counting { view: Snapshot::of(&articles), searches: AtomicUsize::new(0) };
        let assistant = Assistant::new(Arc::new(Snapshot::of(&[])), Prompts::embedded().expect("templates"));
        let samples = assistant.questions(&view, Some("b"), 10, &Cancelled::new());
        assert_eq!(samples.expect("nobody cancels it"), []);
        assert_eq!(view.searches.load(Ordering::Relaxed), most);
    }
}
