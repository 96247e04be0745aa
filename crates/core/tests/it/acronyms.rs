//! Acronyms that the articles introduce, in questions.

use citewire_articles::Article;
use citewire_core::understanding::Query;
use citewire_index::Snapshot;

/// The terms of each word of a question that has more than one.
fn check(question: &str, expected: &str) {
    let texts = [
        "The Asian Infrastructure Investment Bank (AIIB) opened in Beijing.",
        "This bank lends to railways. The bank is new. So is infrastructure.",
        "The Bank of the South lends as well, and so does the EBRD (European Bank for Reconstruction and Development).",
        "Dmitry Medvedev spoke of banks.",
        "The European Central Bank (ECB) lends. The ECB prints money.",
        "The ECB is in Frankfurt.",
        "The ECB lends no money.",
    ];
    let articles = texts.iter().enumerate().map(|(at, text)| Article::parse(&format!("{at}.md"), (*text).to_owned()).0);
    let query = Query::analyse(question, &Snapshot::of(&articles.collect::<Vec<_>>()));
    let shown = query
        .words
        .iter()
        .filter(|word| word.terms.len() > 1)
        .map(|word| word.terms.iter().map(|term| term.key.as_str()).collect::<Vec<_>>().join("|"));
    assert_eq!(shown.collect::<Vec<_>>().join(" "), expected, "{question}");
}

#[test]
fn an_acronym_finds_its_name_and_a_name_its_acronym() {
    check("Where did the AIIB open?", "aiib|asian");
    check("What does the EBRD do?", "ebrd|develop");
    check("Where did the Asian Infrastructure Investment Bank open?", "bank|aiib");
}

/// Proves that the more common form is not looked for by the rarer one.
#[test]
fn a_common_acronym_stays_as_it_is() {
    check("Where is ECB money?", "");
    check("What does the European Central Bank lend?", "bank|ecb");
}

#[test]
fn a_name_or_acronym_without_an_introduction_is_unchanged() {
    check("Where is the Bank of the South?", "");
    check("WHERE IS THE AIIB?", "");
    check("What did Dmitry Medvedev speak of?", "");
}
