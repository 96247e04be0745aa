//! The stored passages that a text may come from, folded as they are needed.

use std::cell::Cell;
use std::collections::HashSet;
use std::ops::Range;

use ahash::{AHashMap, AHashSet};

use super::near::likeness;
use super::region::{Place, Region, is_whole};
use super::shown;
use super::tokens;
use crate::cancelled::Cancelled;
use crate::question::Filter;
use crate::understanding::Query;
use crate::view::{CorpusOrder, Extras, FoundPassage, Search, View};
use citewire_articles::ArticleId;
use citewire_text::words;

/// So many of the best passages are compared.
const PASSAGES: usize = 20;
/// And so many for a piece of a text.
pub(super) const PASSAGES_OF_PIECES: usize = 8;
/// When all of those hold every word, further ones may as well: so many are looked at then.
const MANY_PASSAGES: usize = 200;
/// But no more than this by the text's bytes: comparing a passage takes as long as the text is.
const MANY_BYTES: usize = 60_000;
/// Number of words at the beginning of a text among which the rarest are looked up.
const LOOKED_UP: usize = 250;
/// A text is looked up by so many of its rarest words.
const RAREST: usize = 24;
/// So many sentences are compared word by word.
const COMPARED: usize = 6;
/// Bytes of passages that are gone through for one text. An ordinary sentence takes a few hundredths of it; a text that is
/// made to take long is not looked at further.
const GONE_THROUGH: usize = 5 * 1024 * 1024;
/// As many bytes as one step of another kind counts for.
const STEP: usize = 104;
/// As many times the bytes of a passage as folding it counts for.
const FOLDING: usize = 4;

/// The passages that a text may come from.
#[derive(Debug)]
pub(super) struct NearbyPassages<'view> {
    view: &'view dyn View,
    /// The article that the text is said to come from.
    said_of: Option<&'view ArticleId>,
    cancelled: &'view Cancelled,
    /// Best first; those of the article that the text is said to come from before all others.
    regions: Vec<Region>,
    /// Those among them in which only the text as a whole is looked for, since there are very many.
    only_whole: Range<usize>,
    seen: HashSet<CorpusOrder>,
    /// False when a part of the articles was not read in which the text may stand.
    pub(super) is_complete: bool,
    /// Bytes of folded passages that may still be gone through.
    left: Cell<usize>,
}

impl<'view> NearbyPassages<'view> {
    pub(super) fn new(
        view: &'view dyn View,
        folded: &str,
        said_of: Option<&'view ArticleId>,
        cancelled: &'view Cancelled,
    ) -> Self {
        let mut nearby = Self {
            view,
            said_of,
            cancelled,
            regions: Vec::new(),
            only_whole: 0..0,
            seen: HashSet::new(),
            is_complete: true,
            left: Cell::new(GONE_THROUGH),
        };
        nearby.look_up(folded, PASSAGES);
        nearby
    }

    /// True when nobody waits for the verdict any more.
    pub(super) fn is_cancelled(&self) -> bool {
        self.cancelled.is_set()
    }

    /// Adds the passages that hold a text's rarest words.
    pub(super) fn look_up(&mut self, text: &str, passages: usize) {
        let mut query = Query::analyse(beginning(text), self.view);
        query.words.sort_by(|one, other| other.weight.total_cmp(&one.weight));
        query.words.truncate(RAREST);
        let known = query.words.iter().filter(|word| !word.terms.is_empty()).count();
        let extras = Extras { following: true, shares: true, ..Extras::default() };
        if let Some(article) = self.said_of {
            let filter = Filter { articles: vec![article.to_string()], ..Filter::default() };
            self.add(&self.view.search(&Search::new(&query, &filter, passages).with(extras)));
        }
        let filter = Filter::default();
        let mut found = self.view.search(&Search::new(&query, &filter, passages).with(extras));
        let holds_all = |passage: &FoundPassage| passage.shares.iter().filter(|share| **share > 0.0).count() >= known;
        if passages == PASSAGES && found.len() == PASSAGES && found.last().is_some_and(holds_all) {
            let many = (MANY_BYTES / text.len().max(1)).clamp(PASSAGES, MANY_PASSAGES);
            found = self.view.search(&Search::new(&query, &filter, many).with(Extras { shares: false, ..extras }));
            // The text may stand in a passage behind these.
            self.is_complete = found.len() < many;
            let (best, others) = found.split_at(PASSAGES.min(found.len()));
            self.add(best);
            let first = self.regions.len();
            self.add(others);
            self.only_whole = first..self.regions.len();
            return;
        }
        self.add(&found);
    }

    /// True when a region belongs to the article that the text is said to come from.
    fn is_own(&self, region: &Region) -> bool {
        self.said_of.is_some_and(|article| *article == region.passage.article.id)
    }

    fn add(&mut self, passages: &[FoundPassage]) {
        for passage in passages {
            if self.seen.insert(passage.order) {
                self.regions.push(Region::new(passage));
            }
        }
    }

    /// Where a text stands, in the article that it is said to come from if it stands there; with `whole`, as sentences.
    pub(super) fn exact(&mut self, needle: &str, whole: bool) -> Option<Place> {
        if needle.is_empty() {
            return None;
        }
        if self.regions.is_empty() {
            return self.scanned(needle, whole);
        }
        let accepts = |region: &Region, place: &Place| !whole || is_whole(region, place);
        let longest = needle.split(|c: char| !c.is_alphanumeric()).max_by_key(|word| word.len()).unwrap_or_default();
        let of = |own: bool| {
            let may_hold =
                |region: &Region| region.may_hold(needle, longest) && (!whole || region.may_be_whole(needle));
            let mut regions = self.regions.iter().filter(|region| self.is_own(region) == own && may_hold(region));
            regions.find_map(|region| region.find(needle, &|place| accepts(region, place)))
        };
        of(true).or_else(|| of(false))
    }

    /// Where a text is what a reader of an article sees, in the article that it is said to come from if it is there; with
    /// `whole`, as sentences or as a unit.
    pub(super) fn shown(&self, text: &str, whole: bool) -> Option<Place> {
        let needles = shown::needles(text);
        let pays = |bytes: usize| !self.is_cancelled() && self.go_through(FOLDING * bytes);
        let of = |own: bool| {
            let regions = self.regions.iter().enumerate().filter(|(index, _)| !self.only_whole.contains(index));
            let mut regions = regions.filter(|(_, region)| self.is_own(region) == own);
            regions.find_map(|(_, region)| shown::find(self.view, region, &needles, whole, &pays))
        };
        of(true).or_else(|| of(false))
    }

    /// Where a text stands that has no word to look it up by.
    fn scanned(&mut self, needle: &str, whole: bool) -> Option<Place> {
        let scanned = self.view.scan(needle, self.cancelled);
        let found = scanned.passages.iter().find_map(|passage| {
            let region = Region::new(passage);
            region.find(needle, &|place| !whole || is_whole(&region, place))
        });
        self.is_complete = scanned.is_whole || found.is_some();
        found
    }

    /// The stored sentence that has most words in common with a text, and how much: from 0 to 1.
    pub(super) fn nearest(&self, folded: &str) -> Option<(Place, f32)> {
        let ours: Vec<&str> = tokens(folded).into_iter().map(|(start, end)| &folded[start..end]).collect();
        let known: AHashSet<&str> = ours.iter().copied().collect();
        let mut sentences: Vec<(f32, Place, &str)> = Vec::new();
        for region in self.regions.iter().take(2 * PASSAGES) {
            for &span in &region.sentences {
                let within = |at: u32| at as usize - region.start();
                let text = region.folded().part(within(span.start), within(span.end));
                let words = tokens(text);
                let shared = words.iter().filter(|&&(start, end)| known.contains(&text[start..end])).count();
                let bound = 2.0 * shared.min(ours.len()) as f32 / (ours.len() + words.len()).max(1) as f32;
                let own = if self.is_own(region) { 0.001 } else { 0.0 };
                sentences.push((bound + own, Place::sentence(region.passage.article.id.clone(), span), text));
            }
        }
        sentences.sort_by(|one, other| other.0.total_cmp(&one.0));
        let mut best: Option<(Place, f32)> = None;
        for (bound, place, text) in sentences.into_iter().take(COMPARED) {
            if best.as_ref().is_some_and(|(_, likeness)| *likeness >= bound) {
                break;
            }
            let theirs: Vec<&str> = tokens(text).into_iter().map(|(start, end)| &text[start..end]).collect();
            let likeness = likeness(&ours, &theirs);
            if best.as_ref().is_none_or(|(_, most)| likeness > *most) {
                best = Some((place, likeness));
            }
        }
        best
    }

    /// The longest run of these words that stands somewhere, and where; in `preferred` if it has the longest one there.
    pub(super) fn longest_run(
        &self,
        folded: &str,
        words: &[(usize, usize)],
        preferred: Option<&Place>,
    ) -> Option<(Range<usize>, Place)> {
        let is_preferred = |region: &Region| {
            preferred.is_some_and(|place| {
                place.article == region.passage.article.id && region.sentences.contains(&place.span)
            })
        };
        let mut best: Option<(Range<usize>, Place)> = None;
        let regions = self.regions.iter().enumerate().filter(|(index, _)| !self.only_whole.contains(index));
        let (own, others): (Vec<&Region>, Vec<&Region>) =
            regions.map(|(_, region)| region).partition(|region| is_preferred(region));
        for region in own.into_iter().chain(others) {
            let is_folded = region.folded.get().is_some();
            if !is_folded && !self.go_through(FOLDING * region.passage.text.len()) {
                break;
            }
            let least = best.as_ref().map_or(0, |(run, _)| run.len());
            if let Some((run, place)) = self.longest_in(region, folded, words, least) {
                best = Some((run, place));
            }
        }
        best
    }

    /// The longest run of these words in a region, if it is longer than `least`.
    fn longest_in(
        &self,
        region: &Region,
        folded: &str,
        words: &[(usize, usize)],
        least: usize,
    ) -> Option<(Range<usize>, Place)> {
        let text = &region.folded().text;
        let mut lacked: AHashMap<&str, bool> = AHashMap::new();
        let mut missed: AHashSet<&str> = AHashSet::new();
        let mut best = None;
        let (mut start, mut length) = (0, least + 1);
        while start + length <= words.len() {
            if !self.go_through(STEP) {
                break;
            }
            let mut is_lacking = |at: &usize| {
                let word = &folded[words[*at].0..words[*at].1];
                *lacked.entry(word).or_insert_with(|| !self.go_through(STEP) || region.lacks(word))
            };
            // No run with a word stands here that does not stand here itself.
            if let Some(lacking) = (start..start + length).rev().find(&mut is_lacking) {
                start = lacking + 1;
                continue;
            }
            let run = &folded[words[start].0..words[start + length - 1].1];
            let place =
                if !missed.contains(run) && self.go_through(text.len()) { region.find(run, &|_| true) } else { None };
            if let Some(place) = place {
                best = Some((start..start + length, place));
                length += 1;
            } else {
                missed.insert(run);
                start += 1;
            }
        }
        best
    }

    /// Takes this number of bytes from the budget of the search. False when fewer were left.
    fn go_through(&self, bytes: usize) -> bool {
        let left = self.left.get().checked_sub(bytes);
        self.left.set(left.unwrap_or(0));
        left.is_some()
    }

    /// True when the text was not looked for wherever it may stand.
    pub(super) fn is_partial(&self) -> bool {
        !self.is_complete || self.left.get() == 0
    }
}

/// The first words of a text, as many as it is looked up by.
fn beginning(text: &str) -> &str {
    let (mut count, mut end) = (0, 0);
    words::each(text, |at, word| {
        count += 1;
        if count <= LOOKED_UP {
            end = at + word.len();
        }
    });
    if count <= LOOKED_UP { text } else { &text[..end] }
}
