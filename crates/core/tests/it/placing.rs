//! Where a quote stands when its address is opened: in the article as it was, as it is now, under another name, or nowhere.

use citewire_articles::{Article, ArticleId};
use citewire_core::answer::address::QuoteAddress;
use citewire_core::answer::place::{Place, address, place};
use citewire_core::cancelled::{Cancelled, Stopped};
use citewire_core::view::View;
use citewire_index::Snapshot;
use citewire_text::ByteSpan;

const LOG: &str =
    "---\nauthor: Ann Lee\n---\n# Log\n\nThe ferry left at noon. The captain was sober. The cargo was tar.\n";
const TABLE: &str = "Fees:\n\n| Quay | Fee |\n| --- | --- |\n| North | 12 |\n| South | 30 |\n";

fn of(articles: &[(&str, &str)]) -> Snapshot {
    let articles: Vec<Article> =
        articles.iter().map(|(path, text)| Article::parse(path, (*text).to_owned()).0).collect();
    Snapshot::of(&articles)
}

/// The span of some words.
fn at(text: &str, words: &str) -> ByteSpan {
    let start = text.find(words).expect("the words");
    ByteSpan::new(start, start + words.len())
}

/// The address of a quote of an article that is alone in its corpus.
fn quoted(path: &str, text: &str, quotes: &[&str]) -> QuoteAddress {
    let view = of(&[(path, text)]);
    let header = view.headers_after(None, 1).pop().expect("the article");
    let ranges: Vec<ByteSpan> = quotes.iter().map(|words| at(text, words)).collect();
    let made = address(&view, &header, &ranges);
    assert!(made.hash.is_some(), "{made}");
    made
}

fn placed(articles: &[(&str, &str)], article: &str, address: &QuoteAddress) -> Place {
    place(&of(articles), article, address, &Cancelled::new()).expect("nobody disconnects")
}

/// Checks that a quote of a log is found at these words when the log says this.
#[track_caller]
fn check_log(quote: &str, now: &str, expected: Option<&str>) {
    let found = placed(&[("log.md", now)], "log", &quoted("log.md", LOG, &[quote]));
    let expected = expected.map_or(Place::Changed, |words| Place::Here(vec![at(now, words)]));
    assert_eq!(found, expected, "{now}");
}

#[test]
fn a_quote_stands_where_it_stood_when_it_says_the_same() {
    for quote in ["The captain was sober.", "author: Ann Lee", "Log", "captain was"] {
        check_log(quote, LOG, Some(quote));
        check_log(quote, &format!("{LOG}\nThe end.\n"), Some(quote));
    }
}

#[test]
fn a_quote_is_found_again_where_the_article_has_it_now() {
    let captain = "The captain was sober.";
    check_log(captain, &LOG.replace("# Log", "# Log\n\nThe clerk put a line here."), Some(captain));
    check_log(captain, &LOG.replace("The ferry left at noon. ", ""), Some(captain));
    check_log("author: Ann Lee", &LOG.replace("author", "title: A log\nauthor"), Some("author: Ann Lee"));
    // Behind its old place and in another paragraph.
    let moved = "The cargo was tar.\n\nThe ferry left.\n\nNobody knows why, but the captain's mate says:\n\nThe captain was sober.\n";
    check_log(captain, moved, Some(captain));
}

#[test]
fn a_quote_that_the_article_no_longer_has_is_nowhere() {
    check_log("The captain was sober.", &LOG.replace("was sober", "was drunk"), None);
    check_log("The captain was sober.", "Gone.\n", None);
}

#[test]
fn of_several_places_the_nearest_counts() {
    let line = "The bell rang twice.";
    let text = format!("{line}\n\n{}\n\n{line}\n", "The tide came in. ".repeat(9).trim_end());
    let second = ByteSpan::new(text.rfind(line).expect("a line"), text.len() - 1);
    let view = of(&[("a.md", &text)]);
    let made = address(&view, &view.header("a").expect("the article"), &[second]);
    let now = format!("So it was.\n\n{text}");
    let found = placed(&[("a.md", &now)], "a", &made);
    assert_eq!(found, Place::Here(vec![second.shifted("So it was.\n\n".len())]));
}

#[test]
fn all_parts_of_a_quote_are_found_again() {
    let made = quoted("fees.md", TABLE, &["South | 30", "Quay | Fee"]);
    for (from, to) in [("Fees:", "The fees of this year:"), ("| South", "| West | 20 |\n| South")] {
        let now = TABLE.replace(from, to);
        let parts = ["South | 30", "Quay | Fee"].map(|words| at(&now, words)).to_vec();
        assert_eq!(placed(&[("fees.md", &now)], "fees", &made), Place::Here(parts), "{now}");
    }
    assert_eq!(placed(&[("fees.md", &TABLE.replace("Fee |", "Price |"))], "fees", &made), Place::Changed);
}

#[test]
fn a_renamed_article_is_found_by_its_hash() {
    let made = quoted("log.md", LOG, &["The captain was sober."]);
    let other = ("other.md", "The captain was sober.\n");
    let elsewhere = |id: &str| Place::Elsewhere(ArticleId::from_text(id));
    assert_eq!(placed(&[("old-log.md", LOG), other], "log", &made), elsewhere("old-log"));
    // A copy of the earlier text is another article.
    assert_eq!(placed(&[("log.md", "A new log.\n"), ("old-log.md", LOG)], "log", &made), Place::Changed);
    assert_eq!(placed(&[other], "log", &made), Place::NoArticle);
    assert_eq!(placed(&[("old-log.md", &format!("{LOG}\n"))], "log", &made), Place::NoArticle);
    let plain = QuoteAddress { hash: None, ..made };
    assert_eq!(placed(&[("old-log.md", LOG)], "log", &plain), Place::NoArticle);
}

#[test]
fn a_hash_of_other_words_is_no_quote_of_the_article_as_it_was() {
    let made = quoted("log.md", LOG, &["The captain was sober."]);
    for ranges in [vec![at(LOG, "The cargo was tar.")], vec![ByteSpan { start: 5, end: u32::MAX }]] {
        let wrong = QuoteAddress { ranges, ..made.clone() };
        assert_eq!(placed(&[("log.md", LOG)], "log", &wrong), Place::NoQuote, "{wrong}");
    }
    let wrong = QuoteAddress { ranges: vec![ByteSpan { start: 5, end: u32::MAX }], ..made };
    assert_eq!(placed(&[], "log", &wrong), Place::NoArticle);
}

/// Checks whether an address without a hash names a quote.
#[track_caller]
fn check_plain(text: &str, ranges: &str, is_quote: bool) {
    let address = QuoteAddress::parse(ranges).expect("an address");
    let expected = if is_quote { Place::Here(address.ranges.clone()) } else { Place::NoQuote };
    assert_eq!(placed(&[("a.md", text)], "a", &address), expected, "{ranges}");
}

#[test]
fn ranges_without_a_hash_are_whole_units() {
    let range = |words: &str| {
        let span = at(LOG, words);
        format!("{}-{}", span.start, span.end)
    };
    for unit in ["The captain was sober.", "Log", "author: Ann Lee", "The captain was sober. The cargo was tar."] {
        check_plain(LOG, &range(unit), true);
    }
    for piece in ["captain was sober.", "The captain was", "ferry left at noon. The c", "# Log"] {
        check_plain(LOG, &range(piece), false);
    }
    check_plain(LOG, &format!("{},{}", range("Log"), range("The cargo was tar.")), true);
    check_plain(LOG, &format!("{},{}", range("Log"), range("The cargo")), false);
    check_plain(LOG, "0-4294967295", false);
    check_plain("船長姓王。他很高。\n", "0-15", true);
    check_plain("船長姓王。他很高。\n", "0-14", false);
}

#[test]
fn a_search_ends_when_nobody_waits() {
    let made = quoted("log.md", LOG, &["The captain was sober."]);
    let cancelled = Cancelled::new();
    cancelled.set();
    let view = of(&[("log.md", "It is gone.\n")]);
    assert_eq!(place(&view, "log", &made, &cancelled), Err(Stopped));
}

#[test]
fn a_quote_is_found_near_in_an_article_with_very_many_sentences() {
    let filler = "The tide came in again. ".repeat(20_000);
    let text = format!("{filler}\n\nThe captain was sober.\n\n{filler}\n");
    let made = quoted("a.md", &text, &["The captain was sober."]);
    let near = text.replacen("The captain", "A line.\n\nThe captain", 1);
    let expected = Place::Here(vec![at(&near, "The captain was sober.")]);
    assert_eq!(placed(&[("a.md", &near)], "a", &made), expected);
}
