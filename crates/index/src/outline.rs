//! What stands above the sentences of an article, and the passages that are found by it: openings, and those below a
//! heading that names what is asked.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::ControlFlow;

use citewire_articles::display::Part;
use citewire_articles::{Display, Lead};
use citewire_core::understanding::OtherNames;
use citewire_core::view::FoundLead;
use citewire_text::ByteSpan;

use super::{ArticleOrdinal, Hit, PassageId, Resolved, Snapshot};

/// Number of articles whose first passages are looked at.
const OPENED_ARTICLES: usize = 5;
/// Number of articles in which passages below a heading that names what is asked are looked for.
const HEADED_ARTICLES: usize = 3;
/// Most passages of an article whose headings are looked at.
const MOST_LOOKED_AT: u32 = 64;
/// Most passages of an article below such a heading that are told.
const MOST_HEADED: usize = 2;

impl Snapshot {
    /// The first passage of each article of the best hits, which tells what the article is about, and the passages that
    /// stand below a heading which names what is asked, as far as they are no hits.
    pub(super) fn headed(&self, resolved: &Resolved<'_>, names: Option<&OtherNames<'_>>, hits: &[Hit]) -> Vec<Hit> {
        let mut best: Vec<ArticleOrdinal> = Vec::with_capacity(OPENED_ARTICLES);
        for article in hits.iter().map(|hit| self.article_of(hit.passage)) {
            if best.len() < OPENED_ARTICLES && !best.contains(&article) {
                best.push(article);
            }
        }
        let mut passages: Vec<PassageId> = best.iter().flat_map(|article| self.passages_of(*article).take(1)).collect();
        if let Some(names) = names {
            passages.extend(best.iter().take(HEADED_ARTICLES).flat_map(|article| self.headed_of(names, *article)));
        }
        let mut others: Vec<Hit> = Vec::with_capacity(passages.len());
        for passage in passages {
            if hits.iter().chain(&others).all(|hit| hit.passage != passage) {
                others.push(Hit { passage, score: resolved.score(passage) });
            }
        }
        others
    }

    /// The passages of an article that stand below such a heading.
    fn headed_of(&self, names: &OtherNames<'_>, article: ArticleOrdinal) -> Vec<PassageId> {
        let language = self.record(article).language;
        let outline = Outline::new(self, article);
        let (part, passages) = self.place_of(article);
        let most = passages.start.saturating_add(MOST_LOOKED_AT).min(passages.end);
        let mut headed = Vec::new();
        // The last heading that was seen, and whether it names what is asked.
        let mut last = (None, false);
        self.parts()[part].segment.each_passage(passages.start..most, |number, stored| {
            let heading = stored.path.first().copied();
            if heading != last.0 {
                let words = heading.and_then(|heading| outline.headings(&[heading]).pop());
                last = (heading, words.is_some_and(|words| names.has(&words, language)));
            }
            if last.1 {
                headed.push(PassageId { part: part as u32, number });
            }
            if headed.len() < MOST_HEADED { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
        headed
    }
}

/// The readable words of headings and leads of an article, each made once.
pub(super) struct Outline<'view> {
    snapshot: &'view Snapshot,
    article: ArticleOrdinal,
    known: RefCell<BTreeMap<Shown, Box<str>>>,
}

/// The position of a block, and the span of it that is shown; `None` for a block that is shown whole.
type Shown = (u32, Option<ByteSpan>);

impl<'view> Outline<'view> {
    pub(super) fn new(snapshot: &'view Snapshot, article: ArticleOrdinal) -> Self {
        Self { snapshot, article, known: RefCell::default() }
    }

    /// The readable words of a span of a block, or of all of it.
    fn words(&self, number: u32, span: Option<ByteSpan>) -> Box<str> {
        let words = || {
            let Some(block) = self.snapshot.blocks_of(self.article, number..number + 1).pop() else {
                return Box::default();
            };
            let span = span.unwrap_or(block.span);
            let text = self.snapshot.slice(self.article, span);
            Display::of(Part { text, start: span.start, block: &block }, &|_| None).text.into()
        };
        self.known.borrow_mut().entry((number, span)).or_insert_with(words).clone()
    }

    /// The readable words of the headings of a path, which is given innermost first, outermost first.
    pub(super) fn headings(&self, path: &[u32]) -> Vec<Box<str>> {
        path.iter().rev().map(|&heading| self.words(heading, None)).collect()
    }

    /// A lead with its readable words.
    pub(super) fn lead(&self, lead: Lead) -> FoundLead {
        FoundLead { lead, text: self.words(lead.block, Some(lead.span)) }
    }
}
