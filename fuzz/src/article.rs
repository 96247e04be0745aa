//! Any bytes as a file of the corpus folder: decoded, cut, cleaned, indexed, asked.

use citewire::assistant::Assistant;
use citewire::bm25::Ranking;
use citewire::corpus::{Article, decode};
use citewire::prompts::Prompts;
use citewire::question::Question;
use citewire::retrieval::in_memory;

use super::quotes_are_slices;

/// What a question begins with, so that each kind of answer is looked for.
const OPENINGS: [&str; 8] =
    ["", "When was ", "How many ", "Who is ", "Where is ", "How much did ", "Why is ", "What percentage of "];

/// # Panics
/// When that does not hold.
pub fn check(bytes: &[u8]) {
    let Some((kind, bytes)) = bytes.split_first() else { return };
    let path = if kind % 2 == 0 { "a.md" } else { "a.txt" };
    let opening = OPENINGS[usize::from(kind / 2) % OPENINGS.len()];
    let Ok(decoded) = decode::decode(bytes.to_vec()) else { return };
    let (article, _) = Article::parse(path, decoded.text);
    let mut last = 0;
    for sentence in &article.sentences {
        let span = sentence.span;
        assert!(last <= span.start as usize && span.start < span.end, "sentences stand one behind the other");
        assert!(!article.quote(sentence).trim().is_empty(), "a sentence of nothing");
        last = span.end as usize;
    }
    let asked: String =
        article.sentences.first().map_or("what", |sentence| article.quote(sentence)).chars().take(200).collect();
    let view = in_memory(&[article], Ranking::default());
    let assistant = Assistant::new(view, Prompts::embedded().expect("templates"));
    if let Ok(question) = Question::new(&format!("{opening}{asked}")) {
        quotes_are_slices(&assistant, &assistant.ask(&question));
    }
}
