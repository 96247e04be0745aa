//! A stored passage with what stands around it, folded when a text is first compared with it.

use std::cell::OnceCell;

use memchr::memmem;

use super::Match;
use super::fold::Folded;
use crate::view::FoundPassage;
use citewire_articles::ArticleId;
use citewire_text::ByteSpan;
use citewire_text::scripts::is_unspaced;

/// As many times as long as folded a sentence may be as it is stored, and bytes of marks around its words.
const LENGTHENED: usize = 4;
const LENGTHENED_BY: usize = 32;
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
    /// A whole sentence of an article.
    pub(super) fn sentence(article: ArticleId, span: ByteSpan) -> Self {
        Self { article, span, sentences: span }
    }

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
pub(super) struct Region {
    pub(super) passage: FoundPassage,
    /// Its text, folded when it is needed first.
    pub(super) folded: OnceCell<Folded>,
    /// Which trigrams its folded text has, of bytes, as bits.
    trigrams: OnceCell<Box<[u64; FILTER_WORDS]>>,
    pub(super) sentences: Vec<ByteSpan>,
}

/// The bit of a trigram in a filter.
fn bit_of(trigram: &[u8]) -> usize {
    let number = trigram.iter().fold(0_u32, |number, &byte| number << 8 | u32::from(byte));
    // Multiplicative hashing with the golden ratio (Knuth, The Art of Computer Programming, volume 3, 6.4).
    (number.wrapping_mul(0x9e37_79b1) >> (32 - (FILTER_WORDS * 64).ilog2())) as usize
}

impl Region {
    pub(super) fn new(passage: &FoundPassage) -> Self {
        let mut sentences: Vec<ByteSpan> = passage.units.iter().map(|unit| unit.span).collect();
        // A text may go on into the passage behind this one.
        sentences.extend(&passage.following);
        Self { passage: passage.clone(), folded: OnceCell::new(), trigrams: OnceCell::new(), sentences }
    }

    pub(super) fn folded(&self) -> &Folded {
        self.folded.get_or_init(|| Folded::new(&self.passage.text))
    }

    /// True when a word does not stand in the folded text.
    pub(super) fn lacks(&self, word: &str) -> bool {
        let text = &self.folded().text;
        let trigrams = self.trigrams.get_or_init(|| {
            let mut bits = Box::new([0; FILTER_WORDS]);
            for bit in text.as_bytes().windows(3).map(bit_of) {
                bits[bit / 64] |= 1 << (bit % 64);
            }
            bits
        });
        let is_missing = |bit: usize| trigrams[bit / 64] & (1 << (bit % 64)) == 0;
        word.as_bytes().windows(3).map(bit_of).any(is_missing)
            || memmem::find(text.as_bytes(), word.as_bytes()).is_none()
    }

    /// False when a text with this word cannot stand here, since folding adds nothing here and changes nothing in words.
    pub(super) fn may_hold(&self, text: &str, word: &str) -> bool {
        let is_plain = |byte: &u8| byte.is_ascii() && !matches!(byte, b'*' | b'`' | b'_' | b'[' | b']');
        let stored = &self.passage.text;
        let holds = || memmem::find(stored.as_bytes(), word.as_bytes()).is_some();
        (text.len() <= stored.len() && holds()) || !stored.as_bytes().iter().all(is_plain)
    }

    /// False when no sentence and no line is as short as a text, so that it is none of them as a whole. Marks and
    /// characters that folding makes shorter are allowed for.
    pub(super) fn may_be_whole(&self, text: &str) -> bool {
        let longest = LENGTHENED * text.len() + LENGTHENED_BY;
        let is_long_line = |line: &str| line.len() > longest || !line.contains(char::is_alphanumeric);
        self.sentences.iter().any(|sentence| sentence.len() <= longest) || !self.passage.text.lines().all(is_long_line)
    }

    /// Where its text begins in the stored text.
    pub(super) fn start(&self) -> usize {
        self.passage.start() as usize
    }

    /// The place of a part of the folded text.
    fn place(&self, start: usize, end: usize) -> Place {
        let (start, end) = self.folded().source(start, end);
        self.stored_place(ByteSpan::new(self.start() + start, self.start() + end))
    }

    /// The place of these bytes of the stored text.
    pub(super) fn stored_place(&self, span: ByteSpan) -> Place {
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
        let within = |at: u32| text.floor_char_boundary((at as usize).saturating_sub(self.start()).min(text.len()));
        let (start, end) = (within(span.start), within(span.end));
        let begins = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let ends = text[end..].find('\n').map_or(text.len(), |at| end + at);
        ByteSpan::new(self.start() + begins, self.start() + ends)
    }

    /// The first place that is accepted where a text stands, beginning and ending with whole words.
    pub(super) fn find(&self, needle: &str, accepts: &dyn Fn(&Place) -> bool) -> Option<Place> {
        each_place(&self.folded().text, needle, |start, end| {
            let place = self.place(start, end);
            accepts(&place).then_some(place)
        })
    }
}

/// The first result for a place of a folded text where another one stands, beginning and ending with whole words.
pub(super) fn each_place<Found>(
    text: &str,
    needle: &str,
    mut found: impl FnMut(usize, usize) -> Option<Found>,
) -> Option<Found> {
    let finder = memmem::Finder::new(needle);
    let mut from = 0;
    while let Some(at) = finder.find(&text.as_bytes()[from..]) {
        let (start, end) = (from + at, from + at + needle.len());
        let cuts = |before: Option<char>, after: Option<char>| {
            let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !is_unspaced(c));
            is_word(before) && is_word(after)
        };
        let begins = !cuts(text[..start].chars().next_back(), needle.chars().next());
        let ends = !cuts(needle.chars().next_back(), text[end..].chars().next());
        if begins
            && ends
            && let Some(result) = found(start, end)
        {
            return Some(result);
        }
        from = start + needle.chars().next().map_or(1, char::len_utf8);
    }
    None
}

/// True when a place is one or more whole sentences, or a whole line outside of sentences, as far as letters and digits go.
pub(super) fn is_whole(region: &Region, place: &Place) -> bool {
    let says_something = |start: u32, end: u32| {
        let between = ByteSpan { start, end: end.max(start) };
        region.passage.slice(between).contains(char::is_alphanumeric)
    };
    let is_in_sentence = region.sentences.iter().any(|sentence| sentence.overlaps(&place.span));
    let around = if is_in_sentence { place.sentences } else { region.line(place.span) };
    !says_something(around.start, place.span.start) && !says_something(place.span.end, around.end)
}
