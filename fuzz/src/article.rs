//! Any bytes as a file of any format: it is read, cut into articles, indexed, and asked about.

use citewire_articles::format::{FORMATS, Hint};
use citewire_articles::{Article, Reason, reading};
use citewire_core::assistant::Assistant;
use citewire_core::prompts::Prompts;
use citewire_core::question::Question;
use citewire_index::in_memory;
use citewire_text::bm25::Ranking;

use super::quotes_are_slices;

/// Beginnings of questions, so that each kind of answer is searched for.
const OPENINGS: [&str; 8] =
    ["", "When was ", "How many ", "Who is ", "Where is ", "How much did ", "Why is ", "What percentage of "];

/// # Panics
/// When that does not hold.
pub fn check(bytes: &[u8]) {
    let Some((kind, bytes)) = bytes.split_first() else { return };
    let format = FORMATS[usize::from(*kind) % FORMATS.len()];
    let opening = OPENINGS[usize::from(*kind) / FORMATS.len() % OPENINGS.len()];
    let path = format!("a.{}", format.extensions()[0]);
    let documents = match reading::documents(&[format], bytes.to_vec(), &Hint::of_path(&path)) {
        Ok(documents) => documents,
        Err(Reason::Uncut) => panic!("the format panicked"),
        Err(_) => return,
    };
    let articles: Vec<Article> = documents.into_iter().map(|document| Article::of_document(&path, document)).collect();
    articles.iter().for_each(sentences_are_in_order);
    let first = articles.iter().find_map(|article| article.sentences.first().map(|first| article.quote(first)));
    let asked: String = first.unwrap_or("what").chars().take(200).collect();
    let view = in_memory(&articles, Ranking::default());
    let assistant = Assistant::new(view, Prompts::embedded().expect("templates"));
    if let Ok(question) = Question::new(&format!("{opening}{asked}")) {
        quotes_are_slices(&assistant, &assistant.ask(&question));
    }
}

fn sentences_are_in_order(article: &Article) {
    let mut last = 0;
    for sentence in &article.sentences {
        let span = sentence.span;
        assert!(last <= span.start as usize && span.start < span.end, "sentences follow each other");
        assert!(!article.quote(sentence).trim().is_empty(), "an empty sentence");
        last = span.end as usize;
    }
}
