//! The stored passages that a text may come from, folded as they are needed.

use std::cell::{Cell, OnceCell};
use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::fold::Folded;
use super::near::likeness;
use super::{Match, tokens};
use crate::cancelled::Cancelled;
use crate::question::Filter;
use crate::understanding::Query;
use crate::view::{CorpusOrder, Extras, FoundPassage, Search, View};
use citewire_articles::ArticleId;
use citewire_text::scripts::is_unspaced;
use citewire_text::{ByteSpan, words};

/// So many of the best passages are compared.
const PASSAGES: usize = 20;
/// And so many for a piece of a text.
pub(super) const PASSAGES_OF_PIECES: usize = 8;
/// When all of those hold every word, further ones may as well: so many are looked at then.
const MANY_PASSAGES: usize = 400;
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
const GONE_THROUGH: usize = 6 * 1024 * 1024;
/// As many bytes as one step of another kind counts for.
const STEP: usize = 32;
/// As many times the bytes of a passage as folding it counts for.
const FOLDING: usize = 4;
/// Words of a filter of trigrams.
const FILTER_WORDS: usize = 128;
/// Two places so near to each other were taken at once, in bytes: a space, the mark of a heading.
const BESIDE: u32 = 8;

/// A stored text.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) article: ArticleId,
    pub(super) span: ByteSpan,
    /// The sentences that it belongs to, from the first one's start to the last one's end.
    sentences: ByteSpan,
}

impl Place {
    pub(super) fn matching(&self, said: ByteSpan) -> Match {
        Match { article: self.article.clone(), span: self.span, said }
    }

    /// True when both stand in one sentence, or one right behind the other.
    pub(super) fn is_by(&self, other: &Self) -> bool {
        self.sentences.overlaps(&other.sentences)
            || self.span.end.abs_diff(other.span.start) <= BESIDE
            || other.span.end.abs_diff(self.span.start) <= BESIDE
    }
}

/// A passage with what stands around it.
#[derive(Debug)]
struct Region {
    passage: FoundPassage,
    /// Its text, folded when it is needed first.
    folded: OnceCell<Folded>,
    /// Which trigrams its folded text has, of bytes, as bits.
    trigrams: OnceCell<Box<[u64; FILTER_WORDS]>>,
    sentences: Vec<ByteSpan>,
}

/// The bit of a trigram in a filter.
fn bit_of(trigram: &[u8]) -> usize {
    let number = trigram.iter().fold(0_u32, |number, &byte| number << 8 | u32::from(byte));
    // Multiplicative hashing with the golden ratio (Knuth, The Art of Computer Programming, volume 3, 6.4).
    (number.wrapping_mul(0x9e37_79b1) >> (32 - (FILTER_WORDS * 64).ilog2())) as usize
}

impl Region {
    fn new(passage: &FoundPassage) -> Self {
        let mut sentences: Vec<ByteSpan> = passage.units.iter().map(|unit| unit.span).collect();
        // A text may go on into the passage behind this one.
        sentences.extend(&passage.following);
        Self { passage: passage.clone(), folded: OnceCell::new(), trigrams: OnceCell::new(), sentences }
    }

    fn folded(&self) -> &Folded {
        self.folded.get_or_init(|| Folded::new(&self.passage.text))
    }

    /// True when a word does not stand in the folded text.
    fn lacks(&self, word: &str) -> bool {
        let text = &self.folded().text;
        let trigrams = self.trigrams.get_or_init(|| {
            let mut bits = Box::new([0; FILTER_WORDS]);
            for bit in text.as_bytes().windows(3).map(bit_of) {
                bits[bit / 64] |= 1 << (bit % 64);
            }
            bits
        });
        let is_missing = |bit: usize| trigrams[bit / 64] & (1 << (bit % 64)) == 0;
        word.as_bytes().windows(3).map(bit_of).any(is_missing) || !text.contains(word)
    }

    /// False when a text with this word cannot stand here, since folding adds nothing here and changes nothing in words.
    fn may_hold(&self, text: &str, word: &str) -> bool {
        let is_plain = |byte: &u8| byte.is_ascii() && !matches!(byte, b'*' | b'`' | b'_' | b'[' | b']');
        let stored = &self.passage.text;
        (text.len() <= stored.len() && stored.contains(word)) || !stored.as_bytes().iter().all(is_plain)
    }

    /// Where its text begins in the stored text.
    fn start(&self) -> usize {
        self.passage.start() as usize
    }

    /// The place of a part of the folded text.
    fn place(&self, start: usize, end: usize) -> Place {
        let (start, end) = self.folded().source(start, end);
        let span = ByteSpan::new(self.start() + start, self.start() + end);
        let touched = || self.sentences.iter().filter(|sentence| sentence.overlaps(&span));
        // Marks that touch a sentence stand outside of what is folded, and belong to it.
        let sentences = ByteSpan {
            start: touched().next().map_or(span.start, |sentence| sentence.start),
            end: touched().next_back().map_or(span.end, |sentence| sentence.end),
        };
        Place { article: self.passage.article.id.clone(), span, sentences }
    }

    /// The lines that a span stands on, without their breaks.
    fn line(&self, span: ByteSpan) -> ByteSpan {
        let text = &self.passage.text;
        let (start, end) = (span.start as usize - self.start(), span.end as usize - self.start());
        let begins = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let ends = text[end..].find('\n').map_or(text.len(), |at| end + at);
        ByteSpan::new(self.start() + begins, self.start() + ends)
    }

    /// The first place that is accepted where a text stands, beginning and ending with whole words.
    fn find(&self, needle: &str, accepts: &dyn Fn(&Place) -> bool) -> Option<Place> {
        let text = &self.folded().text;
        let mut from = 0;
        while let Some(found) = text[from..].find(needle) {
            let (start, end) = (from + found, from + found + needle.len());
            let cuts = |before: Option<char>, after: Option<char>| {
                let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !is_unspaced(c));
                is_word(before) && is_word(after)
            };
            let begins = !cuts(text[..start].chars().next_back(), needle.chars().next());
            let ends = !cuts(needle.chars().next_back(), text[end..].chars().next());
            if begins && ends {
                let place = self.place(start, end);
                if accepts(&place) {
                    return Some(place);
                }
            }
            from = start + needle.chars().next().map_or(1, char::len_utf8);
        }
        None
    }
}

/// The passages that a text may come from.
#[derive(Debug)]
pub(super) struct NearbyPassages<'view> {
    view: &'view dyn View,
    /// The article that the text is said to come from.
    said_of: Option<&'view ArticleId>,
    cancelled: &'view Cancelled,
    /// Best first; those of the article that the text is said to come from before all others.
    regions: Vec<Region>,
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
            found = self.view.search(&Search::new(&query, &filter, many).with(extras));
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
            let mut regions =
                self.regions.iter().filter(|region| self.is_own(region) == own && region.may_hold(needle, longest));
            regions.find_map(|region| region.find(needle, &|place| accepts(region, place)))
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
        let known: HashSet<&str> = ours.iter().copied().collect();
        let mut sentences: Vec<(f32, Place, &str)> = Vec::new();
        for region in self.regions.iter().take(2 * PASSAGES) {
            for &span in &region.sentences {
                let within = |at: u32| at as usize - region.start();
                let text = region.folded().part(within(span.start), within(span.end));
                let words = tokens(text);
                let shared = words.iter().filter(|&&(start, end)| known.contains(&text[start..end])).count();
                let bound = 2.0 * shared.min(ours.len()) as f32 / (ours.len() + words.len()).max(1) as f32;
                let own = if self.is_own(region) { 0.001 } else { 0.0 };
                sentences.push((
                    bound + own,
                    Place { article: region.passage.article.id.clone(), span, sentences: span },
                    text,
                ));
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
        let (own, others): (Vec<&Region>, Vec<&Region>) = self.regions.iter().partition(|region| is_preferred(region));
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
        let mut lacked: HashMap<&str, bool> = HashMap::new();
        let mut missed: HashSet<&str> = HashSet::new();
        let mut best = None;
        let (mut start, mut length) = (0, least + 1);
        while start + length <= words.len() {
            if !self.go_through(STEP) {
                break;
            }
            let mut is_lacking = |at: &usize| {
                let word = &folded[words[*at].0..words[*at].1];
                *lacked.entry(word).or_insert_with(|| region.lacks(word))
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

/// True when a place is one or more whole sentences, or a whole line outside of sentences, as far as letters and digits go.
fn is_whole(region: &Region, place: &Place) -> bool {
    let says_something = |start: u32, end: u32| {
        let between = ByteSpan { start, end: end.max(start) };
        region.passage.slice(between).contains(char::is_alphanumeric)
    };
    let is_in_sentence = region.sentences.iter().any(|sentence| sentence.overlaps(&place.span));
    let around = if is_in_sentence { place.sentences } else { region.line(place.span) };
    !says_something(around.start, place.span.start) && !says_something(place.span.end, around.end)
}
