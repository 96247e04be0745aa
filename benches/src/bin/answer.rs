//! `answer`: the time of one whole answer, from the question to the cited sentences, on one thread.

use std::sync::Arc;
use std::time::{Duration, Instant};

use citewire_articles::Article;
use citewire_benches::prose::Prose;
use citewire_benches::texts::sample_corpus;
use citewire_core::assistant::Assistant;
use citewire_core::prompts::Prompts;
use citewire_core::question::Question;
use citewire_index::Snapshot;
use clap::Parser;

/// Asks different questions of seeded prose and prints how long the answers take.
#[derive(Debug, Parser)]
struct Arguments {
    /// Number of passages of the corpus
    #[arg(long, value_name = "N", default_value_t = 100_000)]
    passages: usize,
    /// Number of different questions
    #[arg(long, value_name = "N", default_value_t = 1_000)]
    questions: usize,
    /// Seed of the articles and questions
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
}

/// Number of times that each question is asked. Its fastest answer counts, since other work on the machine can only
/// slow it down.
const ROUNDS: usize = 5;

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let prose = Prose::new(&sample_corpus(), arguments.seed)?;
    let (mut articles, mut passages) = (Vec::new(), 0);
    while passages < arguments.passages {
        let (path, text) = prose.article(articles.len());
        let (article, _) = Article::parse(&path, text);
        passages += article.passages.len();
        articles.push(article);
    }
    let questions = prose.questions(articles.len(), arguments.questions);
    let assistant = Assistant::new(Arc::new(Snapshot::of(&articles)), Prompts::embedded()?);
    drop(articles);
    let questions: Vec<Question> = questions.iter().map(|text| Question::new(text)).collect::<Result<_, _>>()?;
    let mut fastest = vec![Duration::MAX; questions.len()];
    let mut answered = 0;
    for _ in 0..ROUNDS {
        answered = 0;
        for (question, fastest) in questions.iter().zip(&mut fastest) {
            let begin = Instant::now();
            let answer = assistant.ask(question);
            *fastest = begin.elapsed().min(*fastest);
            answered += usize::from(!answer.sentences.is_empty());
        }
    }
    fastest.sort_unstable();
    let part = |percent: usize| fastest[(fastest.len() - 1) * percent / 100].as_secs_f64() * 1e6;
    println!("{passages} passages, {} questions, {answered} answered", questions.len());
    println!("p50 {:.0} us, p90 {:.0} us, p99 {:.0} us, most {:.0} us", part(50), part(90), part(99), part(100));
    Ok(())
}
