//! Citewire as a library: articles in memory, one question, and each quote with its place.
//!
//! `cargo run --example embed`

#![expect(clippy::print_stdout, reason = "an example prints what it shows")]

use citewire::answer::Status;
use citewire::assistant::Assistant;
use citewire::corpus::Article;
use citewire::prompts::Prompts;
use citewire::question::Question;
use citewire::retrieval::{Ranking, in_memory};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let text = "# Trams\n\nThe first tram of Torsby ran in 1906. It was pulled by horses.\n";
    let (article, _notices) = Article::parse("trams.md", text.to_owned());
    let assistant = Assistant::new(in_memory(&[article], Ranking::default()), Prompts::embedded()?);

    let answer = assistant.ask(&Question::new("When did the first tram of Torsby run?")?);
    assert_eq!(answer.status, Status::Answered);
    for quote in &answer.sentences {
        println!("{} [{} bytes {}..{}]", quote.text, quote.article, quote.span.start, quote.span.end);
        assert_eq!(&text[quote.span.range()], quote.text);
    }
    Ok(())
}
