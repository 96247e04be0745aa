//! Suggested questions.

use std::borrow::Cow;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use citewire_articles::{Article, ArticleId, Block, Sentence};
use citewire_core::answer::address::ArticleHash;
use citewire_core::assistant::{Assistant, Conversation, ConversationError, Sample};
use citewire_core::cancelled::{Cancelled, Stopped};
use citewire_core::prompts::Prompts;
use citewire_core::question::{Question, QuestionError, Turn};
use citewire_core::view::{
    ArticleHeader, CorpusOrder, CorpusStats, FoundArticle, FoundPassage, NearInMeaning, NearTerm, Scanned, Search,
    SurfaceForm, TermStats, Unavailable, View,
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

    fn near_in_meaning(&self, search: &Search<'_>, question: &str, found: &[CorpusOrder]) -> NearInMeaning {
        View::near_in_meaning(&self.view, search, question, found)
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
    // One of them is about the title.
    for (text, most) in [(endless, 1), (many, 12), (same, 2)] {
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

/// The questions that are suggested from these articles by an operator's list, about one article or all.
fn suggested(texts: &[&str], operators: &[&str], article: Option<&str>) -> Vec<Sample> {
    let articles: Vec<Article> =
        texts.iter().enumerate().map(|(at, text)| Article::parse(&format!("{at}.md"), (*text).to_owned()).0).collect();
    let assistant = Assistant::new(Arc::new(Snapshot::of(&articles)), Prompts::embedded().expect("templates"))
        .suggesting(operators.iter().map(|&question| question.to_owned()).collect());
    assistant.questions(&*assistant.view(), article, 10, &Cancelled::new()).expect("nobody cancels it")
}

fn questions(samples: &[Sample]) -> Vec<&str> {
    samples.iter().map(|sample| &*sample.question).collect()
}

#[test]
fn an_operators_questions_come_first_as_they_are_ordered_whether_they_are_answered_or_not() {
    let texts = ["The weir is 7 metres long.", "A dam is a wall that holds water."];
    let samples = suggested(&texts, &["What does the moon weigh?", "What are dams?", "What is a dam?"], None);
    let expected = ["What does the moon weigh?", "What are dams?", "How long is the weir?"];
    assert_eq!(questions(&samples)[..3], expected, "what asks the same comes once");
    assert_eq!(samples[0].first, None);
    let first = samples[1].first.as_ref().expect("an answer");
    assert_eq!((first.article.as_str(), first.span), ("1", ByteSpan::new(0, 33)));
    let of_article = suggested(&texts, &["What does the moon weigh?"], Some("0"));
    assert_eq!(questions(&of_article), ["How long is the weir?"]);
}

#[test]
fn an_articles_own_questions_are_first_for_it_and_take_turns_with_those_of_others() {
    let texts = [
        "---\ntitle: Weirs\nsuggestions:\n- Why is the moon full?\n- Why is the weir long?\n---\nThe weir is 7 metres long. The weir was opened in 1901.",
        "---\ntitle: Dams\nsuggestions: Why is the dam high?\n---\nThe dam is 9 metres high.",
    ];
    let of_article = suggested(&texts, &[], Some("0"));
    assert_eq!(questions(&of_article)[..2], ["Why is the moon full?", "Why is the weir long?"]);
    let first: Vec<_> = of_article.iter().filter_map(|sample| sample.first.as_ref()).collect();
    assert!(first.len() > 1 && first[0] != first[1], "what leads to the same sentence is not made: {of_article:?}");
    let of_all = suggested(&texts, &[], None);
    let at = |question: &str| questions(&of_all).iter().position(|one| *one == question).expect(question);
    assert_eq!(at("Why is the moon full?"), 0);
    assert!(at("How high is the dam?") < at("Why is the dam high?"), "another opening comes first");
    assert!(at("Why is the dam high?") < at("Why is the weir long?"), "the other article comes first: {of_all:?}");
}

/// Proves that suggestions are found in the front matter of an article from which no questions are made.
#[test]
fn suggestions_of_an_article_that_is_not_read_are_found() {
    let mut texts = vec!["Trams are red."; 99];
    texts[46] = "---\nsuggestions: Who paints the trams?\n---\nAnn paints.";
    let samples = suggested(&texts, &[], None);
    assert_eq!(questions(&samples), ["Who paints the trams?"]);
}

#[test]
fn every_opening_comes_once_before_one_comes_again_and_articles_take_turns() {
    let texts = [
        "A weir is a low wall in a river. A dam is a high wall in a river. The weir is 7 metres long.",
        "A tram is a car on rails in a street. The tram was opened in 1901.",
        "A ferry is a boat that crosses a river. The ferry is 9 metres long.",
    ];
    let samples = suggested(&texts, &[], None);
    let expected = ["What is a weir?", "When was the tram opened?", "How long is the ferry?", "What is a dam?"];
    assert_eq!(questions(&samples)[..4], expected);
    let again = ["What is a ferry?", "What is a tram?"].map(|question| questions(&samples).contains(&question));
    assert_eq!(again, [true, true], "the others follow: {:?}", questions(&samples));
}

#[test]
fn a_conversation_is_not_offered_what_it_has_had() {
    let text = "A weir is a low wall in a river. The weir is 7 metres long. The weir was opened in 1901.";
    let samples = suggested(&[text], &["What does the moon weigh?"], None);
    let view = Snapshot::of(&[]);
    let turn = |question: &str, answer: &str| Turn { question: question.to_owned(), answer: answer.to_owned() };
    let left = |history: &[Turn], suggested: &[&str]| {
        let suggested = suggested.iter().map(|&question| question.to_owned()).collect();
        let conversation = Conversation::new(history.to_vec(), suggested).expect("a conversation");
        let left = conversation.left_of(&samples, &view);
        left.into_iter().map(|sample| sample.question.clone()).collect::<Vec<_>>()
    };
    let all = ["What does the moon weigh?", "What is a weir?", "How long is the weir?", "When was the weir opened?"];
    assert_eq!(left(&[], &[])[..4], all);
    let without = |history: &[Turn], suggested: &[&str], gone: &str| {
        let left = left(history, suggested);
        assert!(left.len() + 1 == samples.len() && !left.contains(&gone.to_owned()), "{left:?}");
    };
    without(&[turn("what are weirs", "")], &[], "What is a weir?");
    without(&[], &["How long are the weirs?"], "How long is the weir?");
    without(&[turn("Since when?", "The weir was opened in 1901. [1]\n\nSources")], &[], "When was the weir opened?");
    without(&[turn("Tell me of walls", "A weir is a low wall in a river. [1]")], &[], "What is a weir?");
    without(&[turn("What does the moon weigh?", "")], &[], "What does the moon weigh?");
    let many = vec![String::new(); Conversation::MOST_SUGGESTED + 1];
    assert_eq!(Conversation::new(Vec::new(), many), Err(ConversationError::Suggested(501)));
    let long = turn("Why?", &"x".repeat(Question::LONGEST_TURN + 1));
    assert_eq!(Conversation::new(vec![long], Vec::new()), Err(QuestionError::Turn(1).into()));
}
