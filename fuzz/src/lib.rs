//! The fuzz targets, one module each, and what they share: articles, an assistant, and a server in this process. The
//! end-to-end tests include this file and replay the fuzzer's saved inputs.

mod article;
mod front_matter;
mod question;
mod segment;
mod sentences;
/// Targets of the server, which take some minutes to build.
#[cfg(any(feature = "server", test))]
mod server;

use std::sync::{Arc, LazyLock};

use citewire_articles::Article;
use citewire_core::answer::Answer;
use citewire_core::assistant::Assistant;
use citewire_core::prompts::Prompts;
use citewire_index::{Ranking, in_memory};

pub use self::article::check as article;
pub use self::front_matter::check as front_matter;
pub use self::question::check as question;
pub use self::segment::check as segment;
pub use self::sentences::check as sentences;
#[cfg(any(feature = "server", test))]
pub use self::server::{
    mcp::check as mcp, openai::check as openai, resume::check as resume, webhooks::check as webhooks,
};

const ARTICLES: [(&str, &str); 4] = [
    (
        "bridge.md",
        "---\ntitle: The bridge of Torsby\nauthor: Anna Ek\ndate: 1901-06-02\n---\n\n# The bridge of Torsby\n\nThe bridge of Torsby was opened on 2 June 1901 by **Anna Ek**. It cost 40,000 crowns.\n\n## Traffic\n\nSome 3,200 carts cross it each day, because the ferry was given up in 1903.\n",
    ),
    (
        "mill.txt",
        "The mill\nBy Per Lind\n\nThe mill of Torsby burnt down in 1911. Nobody was hurt. \"We shall build it again,\" said Per Lind, its owner.\n",
    ),
    ("zh.txt", "大桥\n\n托什比大桥于1901年6月2日开通。每天有三千二百辆马车经过。\n"),
    ("sv.txt", "Bron\n\nBron i Torsby öppnades den 2 juni 1901. Den kostade 40 000 kronor.\n"),
];

/// The articles.
#[must_use]
pub fn articles() -> Vec<Article> {
    ARTICLES.iter().map(|&(path, text)| Article::parse(path, text.to_owned()).0).collect()
}

/// An assistant with these articles.
pub static ASSISTANT: LazyLock<Arc<Assistant>> = LazyLock::new(|| {
    let view = in_memory(&articles(), Ranking::default());
    Arc::new(Assistant::new(view, Prompts::embedded().expect("templates")))
});

/// Checks that every quote is a slice of its article.
///
/// # Panics
/// When a quote is not.
pub fn quotes_are_slices(assistant: &Assistant, answer: &Answer) {
    let served = assistant.served();
    assert!(assistant.still_says(&served.facts.snapshot, &answer.sentences), "a quote that is not a slice: {answer:?}");
    assert_eq!(assistant.rejected_quotes(), 0, "a quote had to be withheld");
}
