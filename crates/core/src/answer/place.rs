//! Where a quote stands now that an address names: at its ranges, at another place of the changed article, in an article
//! that was renamed, or nowhere.
//!
//! Only the hash of a quote is known, so it is looked for where it may begin: where the sentences, the blocks and the stated
//! fields of the article begin.

use std::borrow::Cow;
use std::sync::Arc;

use citewire_articles::ArticleId;
use citewire_text::ByteSpan;

use super::address::{LONGEST_HASHED, QuoteAddress, QuoteHash};
use crate::cancelled::{Cancelled, Stopped};
use crate::view::{ALL_BLOCKS, ArticleHeader, View};

/// Bytes before and behind the old place of a quote among which it is looked for.
const FAR: u32 = 4 * 1024 * 1024;
/// Bytes that are hashed at most while a quote is looked for, with [`LOOK`] for each place.
const MOST_LOOKED: usize = 16 * 1024 * 1024;
/// Bytes that a look at a place counts for besides those that are hashed.
const LOOK: usize = 64;
/// Looks between two checks whether anybody still waits.
const UNCHECKED: usize = 256;
/// Articles with the beginning of one hash that are looked at: copies of one text.
const MOST_COPIES: usize = 8;
/// Bytes before the end of a range in which the sentence begins that ends there, if the range is several sentences.
const LONGEST_SENTENCE: u32 = 8 * 1024;

/// Where a quote stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// At these ranges of the article that the address names, in the order of the address.
    Here(Vec<ByteSpan>),
    /// At the ranges of the address, in the article with this other id.
    Elsewhere(ArticleId),
    /// Nowhere any more: the article was changed since, and what it says now is not the quote.
    Changed,
    /// Nowhere: the address names no quote of this article.
    NoQuote,
    /// There is no such article.
    NoArticle,
}

/// Looks for the quote that an address names of the article with this id.
///
/// A quote with a hash is what has this hash: at its ranges, or with all of them moved alike, so that the first begins
/// where a sentence, a block or a field of the article's head begins. A bounded part of the article is searched. A quote
/// without a hash is ranges that each begin and end with such a unit.
///
/// # Errors
/// When `cancelled` is set.
pub fn place(view: &dyn View, article: &str, address: &QuoteAddress, cancelled: &Cancelled) -> Result<Place, Stopped> {
    let header = view.header(article);
    let Some(hash) = address.hash else {
        let Some(header) = header else { return Ok(Place::NoArticle) };
        let is_quote = is_text(view, article, &address.ranges) && Units::of(view, &header).have_all(&address.ranges);
        return Ok(if is_quote { Place::Here(address.ranges.clone()) } else { Place::NoQuote });
    };
    if address.bytes() > LONGEST_HASHED {
        return Ok(if header.is_some() { Place::NoQuote } else { Place::NoArticle });
    }
    let Some(header) = header else {
        return Ok(renamed(view, &address.ranges, hash).map_or(Place::NoArticle, Place::Elsewhere));
    };
    if holds(view, article, &address.ranges, hash) {
        return Ok(Place::Here(address.ranges.clone()));
    }
    if hash.is_of_article(&header.sha256) {
        return Ok(Place::NoQuote);
    }
    let found = Search::new(view, &header, hash).near(&address.ranges, cancelled)?;
    Ok(found.map_or(Place::Changed, Place::Here))
}

/// The address of a quote that stands at these ranges of an article now.
pub fn address(view: &dyn View, header: &ArticleHeader, ranges: &[ByteSpan]) -> QuoteAddress {
    let texts: Vec<(ByteSpan, Cow<'_, str>)> =
        ranges.iter().map(|range| (*range, view.quote(header.id.as_str(), *range).unwrap_or_default())).collect();
    QuoteAddress::new(texts.iter().map(|(range, text)| (*range, text.as_ref())), &header.sha256)
}

/// True when every range is text of the article.
fn is_text(view: &dyn View, article: &str, ranges: &[ByteSpan]) -> bool {
    ranges.iter().all(|range| view.quote(article, *range).is_some())
}

/// True when an article says at these ranges what has this hash.
fn holds(view: &dyn View, article: &str, ranges: &[ByteSpan], hash: QuoteHash) -> bool {
    let texts = ranges.iter().map(|range| view.quote(article, *range)).collect::<Option<Vec<Cow<'_, str>>>>();
    texts.is_some_and(|texts| hash.is_of(texts.iter().map(AsRef::as_ref)))
}

/// The article that has the hash of the address and holds the quote.
fn renamed(view: &dyn View, ranges: &[ByteSpan], hash: QuoteHash) -> Option<ArticleId> {
    let copies = view.with_hash(hash.article(), MOST_COPIES);
    copies.into_iter().find(|id| holds(view, id.as_str(), ranges, hash))
}

/// Looks for a quote in an article that was changed.
struct Search<'view> {
    view: &'view dyn View,
    header: &'view ArticleHeader,
    hash: QuoteHash,
    /// The text around the old place, with its span.
    around: Option<(ByteSpan, Cow<'view, str>)>,
    /// What was looked at so far: [`LOOK`] for each place, and the bytes that were hashed.
    looked: usize,
}

impl<'view> Search<'view> {
    fn new(view: &'view dyn View, header: &'view ArticleHeader, hash: QuoteHash) -> Self {
        Self { view, header, hash, around: None, looked: 0 }
    }

    /// The ranges where the quote stands: all moved alike, or the first one moved and the others where they were, as when
    /// a row is put into a table. Places where a unit of the article has the length of the first range are looked at
    /// first, and of these, as of the others, the nearest first.
    fn near(&mut self, ranges: &[ByteSpan], cancelled: &Cancelled) -> Result<Option<Vec<ByteSpan>>, Stopped> {
        let Some((first, others)) = ranges.split_first() else { return Ok(None) };
        let bytes: usize = ranges.iter().map(ByteSpan::len).sum();
        let starts = Units::of(self.view, self.header).starts(*first);
        self.read(&starts, *first);
        for (number, start) in starts.into_iter().enumerate() {
            if number % UNCHECKED == 0 {
                cancelled.check()?;
            }
            let moved = |range: &ByteSpan| moved(*range, first.start, start);
            let Some(own) = moved(first) else { continue };
            let all: Option<Vec<ByteSpan>> = others.iter().map(moved).collect();
            let unmoved = (!others.is_empty()).then(|| others.to_vec());
            for others in [all, unmoved].into_iter().flatten() {
                if self.looked + LOOK + bytes > MOST_LOOKED {
                    return Ok(None);
                }
                self.looked += LOOK + bytes;
                let ranges: Vec<ByteSpan> = std::iter::once(own).chain(others).collect();
                if self.is_at(&ranges) {
                    return Ok(Some(ranges));
                }
            }
        }
        Ok(None)
    }

    /// Reads the text from the first of these places to behind the last, so that the view is asked once.
    fn read(&mut self, starts: &[u32], first: ByteSpan) {
        let (Some(from), Some(last)) = (starts.iter().min(), starts.iter().max()) else { return };
        let behind = last.saturating_add(first.end - first.start).min(self.header.bytes as u32);
        let read = |end: u32| {
            let window = ByteSpan { start: *from, end };
            Some((window, self.view.quote(self.header.id.as_str(), window)?))
        };
        // The end may cut a character, which has up to four bytes.
        let mut ends = (behind.saturating_sub(3).max(*from)..=behind).rev();
        self.around = ends.find_map(read);
    }

    fn is_at(&self, ranges: &[ByteSpan]) -> bool {
        let texts = ranges.iter().map(|range| self.said_at(*range)).collect::<Option<Vec<Cow<'_, str>>>>();
        texts.is_some_and(|texts| self.hash.is_of(texts.iter().map(AsRef::as_ref)))
    }

    fn said_at(&self, range: ByteSpan) -> Option<Cow<'_, str>> {
        if let Some((span, text)) = self.around.as_ref().filter(|(span, _)| span.encloses(&range)) {
            let (from, to) = (range.start - span.start, range.end - span.start);
            return text.get(from as usize..to as usize).map(Cow::Borrowed);
        }
        self.view.quote(self.header.id.as_str(), range)
    }
}

/// A range that is moved as far as `from` is from `to`.
fn moved(range: ByteSpan, from: u32, to: u32) -> Option<ByteSpan> {
    let by = i64::from(to) - i64::from(from);
    let place = |byte: u32| u32::try_from(i64::from(byte) + by).ok();
    Some(ByteSpan { start: place(range.start)?, end: place(range.end)? })
}

/// The sentences, blocks and stated fields of an article.
struct Units<'view> {
    view: &'view dyn View,
    header: &'view ArticleHeader,
    /// Spans of the blocks and fields, in order.
    spans: Vec<ByteSpan>,
}

impl<'view> Units<'view> {
    fn of(view: &'view dyn View, header: &'view ArticleHeader) -> Self {
        let blocks = view.blocks(header.id.as_str(), ALL_BLOCKS).unwrap_or_else(|| Arc::new([]));
        let fields = header.metadata.fields.iter().map(|field| field.span);
        let mut spans: Vec<ByteSpan> = blocks.iter().map(|block| block.span).chain(fields).collect();
        spans.sort_unstable();
        Self { view, header, spans }
    }

    /// The sentences that begin in a piece of the text.
    fn sentences(&self, from: u32, to: u32) -> impl Iterator<Item = ByteSpan> + use<> {
        let piece = ByteSpan { start: from, end: to.max(from) };
        self.view.sentences(self.header.id.as_str(), piece).into_iter().map(|sentence| sentence.span)
    }

    /// True when each of these ranges begins where a unit begins and ends where one ends.
    fn have_all(&self, ranges: &[ByteSpan]) -> bool {
        ranges.iter().all(|range| {
            let begins = |unit: &ByteSpan| unit.start == range.start;
            let ends = |unit: &ByteSpan| unit.end == range.end;
            let before = range.end.saturating_sub(LONGEST_SENTENCE);
            let first: Vec<ByteSpan> = self.sentences(range.start, range.start.saturating_add(1)).collect();
            let is_begin = first.iter().chain(&self.spans).any(begins);
            is_begin
                && (first.iter().chain(&self.spans).any(ends)
                    || self.sentences(before, range.end).any(|unit| ends(&unit)))
        })
    }

    /// Where units begin near a range, in the order in which they are looked at.
    fn starts(&self, near: ByteSpan) -> Vec<u32> {
        // The article may be shorter than it was.
        let place = near.start.min(self.header.bytes as u32);
        let (from, to) = (place.saturating_sub(FAR), place.saturating_add(FAR));
        let mut units: Vec<ByteSpan> = self.sentences(from, to).collect();
        units.extend(self.spans.iter().filter(|unit| (from..to).contains(&unit.start)));
        let mut ends: Vec<u32> = units.iter().map(|unit| unit.end).collect();
        ends.sort_unstable();
        let length = near.end - near.start;
        let is_whole = |start: u32| ends.binary_search(&start.saturating_add(length)).is_ok();
        let mut starts: Vec<u32> = units.iter().map(|unit| unit.start).collect();
        starts.sort_unstable();
        starts.dedup();
        starts.sort_by_cached_key(|&start| (!is_whole(start), start.abs_diff(near.start)));
        starts
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use citewire_articles::{ArticleId, Metadata, Sentence, Sha256};
    use citewire_text::{ByteSpan, Language, Tokeniser};

    use super::{FAR, LOOK, MOST_LOOKED, QuoteAddress, Search};
    use crate::cancelled::Cancelled;
    use crate::fetched::{Fact, Fetched, Wanted};
    use crate::view::{ALL_BLOCKS, ArticleHeader, CorpusStats};

    /// Bytes of the sentences before the quote, and of the quote.
    const SHORT: usize = 10;
    const LONG: usize = 100_000;

    /// Looks from the beginning of an article for a long quote that stands behind this many sentences: whether it is found,
    /// and how much was looked at.
    fn looked(before: usize) -> (bool, usize) {
        let text = "The tide. ".repeat(before) + &"a".repeat(LONG);
        let header = ArticleHeader {
            id: ArticleId::from_text("a"),
            path: "a.md".into(),
            metadata: Metadata::default(),
            language: Language::ENGLISH,
            sha256: Sha256::of(text.as_bytes()),
            bytes: text.len(),
            passages: 1,
            sentences: before as u32 + 1,
        };
        let start = before * SHORT;
        let short = (0..before).map(|number| ByteSpan::new(number * SHORT, (number + 1) * SHORT - 1));
        let spans = short.chain([ByteSpan::new(start, text.len() - 1)]);
        let sentences: Vec<Sentence> = spans.map(|span| Sentence::plain(span, 0)).collect();
        let all = ByteSpan::new(0, text.len());
        let mut view = Fetched::new(Arc::new(CorpusStats {
            snapshot: String::new(),
            engine: "recorded".into(),
            articles: 1,
            passages: 1,
            sentences: before + 1,
            newest: None,
            meaning: None,
            average_sentence_length: 5.0,
            tokeniser: Tokeniser::new([]),
        }));
        view.extend([
            (Wanted::Blocks("a".into(), ALL_BLOCKS), Fact::Blocks(Some(Arc::new([])))),
            (Wanted::Sentences("a".into(), ByteSpan { start: 0, end: FAR }), Fact::Sentences(sentences)),
            (Wanted::Quote("a".into(), all), Fact::Quote(Some(text.as_str().into()))),
        ]);
        let quote = QuoteAddress::new([(ByteSpan::new(0, LONG), &text[start..])], &Sha256::of(b"the older text"));
        let mut search = Search::new(&view, &header, quote.hash.expect("a hash"));
        let found = search.near(&quote.ranges, &Cancelled::new()).expect("nobody disconnects");
        assert!(found.as_ref().is_none_or(|ranges| *ranges == [ByteSpan::new(start, text.len())]), "{found:?}");
        (found.is_some(), search.looked)
    }

    #[test]
    fn a_search_looks_at_a_bounded_number_of_bytes() {
        let places = MOST_LOOKED / (LONG + LOOK);
        let (is_found, bytes) = looked(places - 1);
        assert!(is_found && bytes <= MOST_LOOKED, "{bytes}");
        let (is_found, bytes) = looked(places);
        assert!(!is_found && bytes <= MOST_LOOKED && bytes + LONG + LOOK > MOST_LOOKED, "{bytes}");
    }
}
