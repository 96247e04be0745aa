//! `verify`: whether sentences of the articles are found and altered ones recognised, and how long that takes.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use citewire_articles::{Article, ArticleId};
use citewire_benches::prose::Prose;
use citewire_benches::texts::sample_corpus;
use citewire_core::verify::{Verdict, verify};
use citewire_core::view::View as _;
use citewire_index::Snapshot;
use clap::Parser;
use serde_json::Value;

/// Verifies sentences of a collection and altered sentences, among seeded prose.
#[derive(Debug, Parser)]
struct Arguments {
    /// `docs.jsonl` whose sentences are verified: one object per line with `id`, `title` and `text`
    #[arg(long, value_name = "FILE")]
    docs: PathBuf,
    /// `docs.jsonl` of another field, whose sentences are not in the corpus
    #[arg(long, value_name = "FILE")]
    strangers: PathBuf,
    /// Number of passages of the corpus: the collection, filled up with prose
    #[arg(long, value_name = "N", default_value_t = 100_000)]
    passages: usize,
    /// Number of unaltered sentences to verify; the same number is altered, a quarter in each way
    #[arg(long, value_name = "N", default_value_t = 2_000)]
    sentences: usize,
    /// Seed of the prose
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// Print every wrong verdict
    #[arg(long)]
    wrong: bool,
}

fn articles(path: &PathBuf) -> anyhow::Result<Vec<Article>> {
    let text = fs::read_to_string(path)?;
    let article = |(number, line): (usize, &str)| {
        let row: Value = serde_json::from_str(line)?;
        let text = |field: &str| row[field].as_str().unwrap_or_default().to_owned();
        Ok(Article::parse(&format!("d{number}.txt"), format!("{}\n\n{}\n", text("title"), text("text"))).0)
    };
    text.lines().enumerate().map(article).collect()
}

/// Sentences of at least eight words, evenly spread over all articles, each with its article.
fn sentences(articles: &[Article], most: usize) -> Vec<(usize, String)> {
    let all: Vec<(usize, &str)> = articles
        .iter()
        .enumerate()
        .flat_map(|(number, article)| article.sentences.iter().map(move |one| (number, one.span.slice(&article.text))))
        .filter(|(_, text)| text.split_whitespace().count() >= 8)
        .collect();
    let step = (all.len() / most.max(1)).max(1);
    all.into_iter().step_by(step).take(most).map(|(number, text)| (number, text.to_owned())).collect()
}

/// A case: a sentence, the article that it is attributed to, and the right verdict.
struct Case {
    way: &'static str,
    said: String,
    of: Option<usize>,
    right: Verdict,
}

fn cases(all: &[(usize, String)], strangers: &[(usize, String)], articles: usize) -> Vec<Case> {
    let mut cases: Vec<Case> = all
        .iter()
        .map(|(_, said)| Case { way: "as it stands", said: said.clone(), of: None, right: Verdict::Exact })
        .collect();
    let quarter = all.len() / 4;
    for (number, (article, text)) in all.iter().enumerate().take(4 * quarter) {
        let (_, other) = &all[(number + all.len() / 2) % all.len()];
        let words: Vec<&str> = text.split_whitespace().collect();
        let others: Vec<&str> = other.split_whitespace().collect();
        cases.push(match number % 4 {
            0 => {
                // One of its longer words is replaced by a word of another sentence that it does not contain.
                let long = |word: &&str| word.len() > 3 && word.chars().all(char::is_alphanumeric);
                let at = words.iter().enumerate().filter(|(_, word)| long(word)).map(|(at, _)| at);
                let at = at.clone().nth(number % at.count().max(1)).unwrap_or(0);
                let new = others.iter().find(|word| long(word) && !words.contains(word)).unwrap_or(&"quixotic");
                let mut changed = words.clone();
                changed[at] = new;
                Case { way: "one word changed", said: changed.join(" "), of: None, right: Verdict::Near }
            }
            1 => {
                let said = [&words[..words.len() / 2], &others[others.len() / 2..]].concat().join(" ");
                Case { way: "two stitched", said, of: None, right: Verdict::Stitched }
            }
            2 => {
                let of = Some((article + articles / 3) % articles);
                Case { way: "wrong article", said: text.clone(), of, right: Verdict::Misattributed }
            }
            _ => {
                let said = strangers[number % strangers.len()].1.clone();
                Case { way: "of another field", said, of: None, right: Verdict::Absent }
            }
        });
    }
    cases
}

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let mut corpus = articles(&arguments.docs)?;
    let collection = corpus.len();
    let strangers = sentences(&articles(&arguments.strangers)?, arguments.sentences);
    let cases = cases(&sentences(&corpus, arguments.sentences), &strangers, collection);
    let prose = Prose::new(&sample_corpus(), arguments.seed)?;
    let mut passages: usize = corpus.iter().map(|article| article.passages.len()).sum();
    while passages < arguments.passages {
        let (path, text) = prose.article(corpus.len());
        let (article, _) = Article::parse(&path, text);
        passages += article.passages.len();
        corpus.push(article);
    }
    let snapshot = Snapshot::of(&corpus);
    let ids: Vec<Option<ArticleId>> =
        (0..collection).map(|number| Some(snapshot.header(&format!("d{number}"))?.id.clone())).collect();
    println!("{passages} passages, {} cases", cases.len());
    let mut times: Vec<Duration> = Vec::with_capacity(cases.len());
    for way in ["as it stands", "one word changed", "two stitched", "wrong article", "of another field"] {
        let (mut all, mut right) = (0, 0);
        for case in cases.iter().filter(|case| case.way == way) {
            let of = case.of.and_then(|number| ids[number].as_ref());
            // The fastest of three counts, since other work on the machine can only slow it down.
            let mut fastest = Duration::MAX;
            let mut verdict = Verdict::Absent;
            for _ in 0..3 {
                let begin = Instant::now();
                verdict = verify(&snapshot, &case.said, of).verdict;
                fastest = fastest.min(begin.elapsed());
            }
            times.push(fastest);
            all += 1;
            right += usize::from(verdict == case.right);
            if verdict != case.right && arguments.wrong {
                println!("  {} instead of {}: {}", verdict.name(), case.right.name(), case.said);
            }
        }
        println!("{way:18} {right} of {all} right");
    }
    times.sort_unstable();
    let part = |percent: usize| times[(times.len() - 1) * percent / 100].as_secs_f64() * 1e6;
    println!("p50 {:.0} us, p90 {:.0} us, p99 {:.0} us, most {:.0} us", part(50), part(90), part(99), part(100));
    Ok(())
}
