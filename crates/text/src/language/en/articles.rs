//! English words of questions about an article itself.

use crate::language::words::{ArticleWords, words};

pub(super) const ARTICLES: ArticleWords = ArticleWords {
    who: words!("who whom who's"),
    when: &["when", "what date", "which date", "what year", "which year", "what day", "which day"],
    what: words!("what what's which whats"),
    wrote: words!("wrote written author authors authored writer writers"),
    published: words!("published publish publication issued posted dated"),
    created: &["created", "creation", "written", "released", "release", "drafted", "come out", "came out"],
    updated: words!("updated update modified revised edited"),
    dates: words!("date"),
    articles: &[
        "blog post", "article", "articles", "post", "page", "pages", "document", "doc", "file", "entry", "text", "episode",
        "piece", "note", "transcript", "interview", "blog", "newsletter", "column",
    ],
    works: words!(
        "book novel story report paper chapter memo standard proposal specification spec law act poem play essay letter"
    ),
    around: words!("first originally last actually exactly initially called titled entitled named"),
};
