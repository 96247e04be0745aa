//! The address of a quote: `/articles/{id}?quote=40-80,10-20.9f86d08188ba7816bf`, its ranges and the beginnings of two hashes.
//!
//! The ranges say where the quote stood when the address was made. The hashes say what it said, and in which version of the
//! article, so that the quote is found again when the article was changed or renamed ([`place`](super::place)). Addresses
//! that earlier versions made have no hashes.

use std::fmt;

use percent_encoding::{CONTROLS, utf8_percent_encode};

use citewire_articles::article::bytes_of_hex;
use citewire_articles::{ArticleId, Sha256};
use citewire_text::ByteSpan;

/// Number of ranges that an address may name.
pub const MOST_RANGES: usize = 20;
/// Bytes of the longest quote, all ranges together, whose hash is in its address. A longer one is named by its ranges
/// alone, since the server computes the hash again whenever the address is opened.
pub const LONGEST_HASHED: usize = 1024 * 1024;
/// Bytes of the hash of a quote that are in its address.
const OF_QUOTE: usize = 5;
/// Bytes of the hash of an article that are in an address.
const OF_ARTICLE: usize = 4;

/// The beginning of the SHA-256 of an article's stored text.
pub type ArticleHash = [u8; OF_ARTICLE];

/// What the address of a quote says behind the id of the article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuoteAddress {
    /// Where the quote stands, in bytes of the stored text; from 1 to [`MOST_RANGES`], none of which is empty. The first
    /// one says where the article is opened.
    pub ranges: Vec<ByteSpan>,
    /// What it says; `None` in an address that an earlier version made, and for a very long quote.
    pub hash: Option<QuoteHash>,
}

/// The beginnings of two hashes: of a quote, and of the stored text of its article. Displayed as 18 lower-case hexadecimal
/// digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuoteHash {
    quote: [u8; OF_QUOTE],
    article: ArticleHash,
}

impl QuoteAddress {
    /// The address of a quote with these slices, in the order in which it names them. `article` is the hash of the stored
    /// text.
    pub fn new<'text>(slices: impl IntoIterator<Item = (ByteSpan, &'text str)>, article: &Sha256) -> Self {
        let (ranges, texts): (Vec<ByteSpan>, Vec<&str>) = slices.into_iter().take(MOST_RANGES).unzip();
        let is_hashed = length(&ranges) <= LONGEST_HASHED;
        Self { ranges, hash: is_hashed.then(|| QuoteHash::new(texts, article)) }
    }

    /// Reads what an address says behind `?quote=`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let (ranges, hash) = match text.split_once('.') {
            Some((ranges, hash)) => (ranges, Some(QuoteHash::parse(hash)?)),
            None => (text, None),
        };
        // One more than there may be, so that a long list is not read to its end.
        let ranges = ranges.split(',').take(MOST_RANGES + 1).map(range).collect::<Option<Vec<ByteSpan>>>()?;
        (ranges.len() <= MOST_RANGES).then_some(Self { ranges, hash })
    }

    /// Length of the quote in bytes, all ranges together.
    pub fn bytes(&self) -> usize {
        length(&self.ranges)
    }

    /// The address of the article on this server with the quote marked.
    pub fn link(&self, article: &ArticleId) -> String {
        format!("{}?quote={self}", article_link(article))
    }
}

impl fmt::Display for QuoteAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, range) in self.ranges.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            write!(formatter, "{comma}{}-{}", range.start, range.end)?;
        }
        self.hash.map_or(Ok(()), |hash| write!(formatter, ".{hash}"))
    }
}

impl QuoteHash {
    fn new<'text>(texts: impl IntoIterator<Item = &'text str>, article: &Sha256) -> Self {
        Self { quote: beginning(&hash_of(texts)), article: beginning(article) }
    }

    fn parse(digits: &str) -> Option<Self> {
        let bytes: [u8; OF_QUOTE + OF_ARTICLE] = bytes_of_hex(digits)?;
        let (quote, article) = bytes.split_first_chunk::<OF_QUOTE>()?;
        Some(Self { quote: *quote, article: article.try_into().ok()? })
    }

    /// True when the quote says this: the texts of its ranges, in the order of the address.
    pub fn is_of<'text>(&self, texts: impl IntoIterator<Item = &'text str>) -> bool {
        self.quote == beginning(&hash_of(texts))
    }

    /// True when the address was made of the article with this hash.
    pub fn is_of_article(&self, sha256: &Sha256) -> bool {
        self.article == beginning(sha256)
    }

    /// How the hash of the article begins that the address was made of.
    pub fn article(&self) -> ArticleHash {
        self.article
    }
}

impl fmt::Display for QuoteHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.quote.iter().chain(&self.article).try_for_each(|byte| write!(formatter, "{byte:02x}"))
    }
}

/// The address of an article on this server.
pub fn article_link(article: &ArticleId) -> String {
    format!("/articles/{}", utf8_percent_encode(article.as_str(), CONTROLS))
}

fn hash_of<'text>(texts: impl IntoIterator<Item = &'text str>) -> Sha256 {
    Sha256::of_all(texts.into_iter().map(str::as_bytes))
}

fn beginning<const BYTES: usize>(sha256: &Sha256) -> [u8; BYTES] {
    sha256.as_bytes().first_chunk().copied().unwrap_or([0; BYTES])
}

fn length(ranges: &[ByteSpan]) -> usize {
    ranges.iter().map(ByteSpan::len).sum()
}

/// A range as an address writes it: decimal digits alone, so that each range is written in one way.
fn range(text: &str) -> Option<ByteSpan> {
    let (start, end) = text.split_once('-')?;
    let byte = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse::<u32>().ok())?;
    let (start, end) = (byte(start)?, byte(end)?);
    (start < end).then_some(ByteSpan { start, end })
}

#[cfg(test)]
mod tests {
    use citewire_articles::{ArticleId, Sha256};
    use citewire_text::ByteSpan;

    use super::{LONGEST_HASHED, MOST_RANGES, QuoteAddress, article_link};

    fn span(start: u32, end: u32) -> ByteSpan {
        ByteSpan { start, end }
    }

    #[test]
    fn an_address_names_the_ranges_and_begins_the_hashes_of_quote_and_article() {
        // SHA-256 of "abc" begins with ba7816bf8f01cfea, that of "test" with 9f86d081884c7d65.
        let address = QuoteAddress::new([(span(40, 42), "ab"), (span(10, 11), "c")], &Sha256::of(b"test"));
        assert_eq!(address.link(&ArticleId::from_text("a b")), "/articles/a b?quote=40-42,10-11.ba7816bf8f9f86d081");
        let read = QuoteAddress::parse("40-42,10-11.ba7816bf8f9f86d081").expect("an address");
        assert_eq!((&read, read.bytes()), (&address, 3));
        let hash = read.hash.expect("a hash");
        assert!(hash.is_of(["a", "bc"]) && !hash.is_of(["ab"]) && !hash.is_of([]));
        assert!(hash.is_of_article(&Sha256::of(b"test")) && !hash.is_of_article(&Sha256::of(b"abc")));
        assert_eq!(hash.article(), [0x9f, 0x86, 0xd0, 0x81]);
        assert_eq!(article_link(&ArticleId::from_text("a")), "/articles/a");
    }

    #[test]
    fn an_address_of_an_earlier_version_has_no_hash() {
        let read = QuoteAddress::parse("40-80,10-20").expect("an address");
        assert_eq!((read.ranges.as_slice(), read.hash), ([span(40, 80), span(10, 20)].as_slice(), None));
        assert_eq!(read.to_string(), "40-80,10-20");
    }

    #[test]
    fn a_very_long_quote_is_named_by_its_ranges_alone() {
        let text = "a".repeat(LONGEST_HASHED + 1);
        let of = |length: usize| QuoteAddress::new([(ByteSpan::new(0, length), &text[..length])], &Sha256::of(b""));
        assert!(of(LONGEST_HASHED).hash.is_some());
        assert_eq!(of(LONGEST_HASHED + 1).to_string(), format!("0-{}", LONGEST_HASHED + 1));
    }

    #[test]
    fn anything_else_is_no_address() {
        let many = |number: usize| vec!["1-2"; number].join(",");
        assert_eq!(QuoteAddress::parse(&many(MOST_RANGES)).map(|read| read.ranges.len()), Some(MOST_RANGES));
        let hash = "ba7816bf8f9f86d081";
        for bad in [
            "",
            "1",
            "2-1",
            "2-2",
            "1-2,",
            "1-2,x-3",
            "1-2;3-4",
            "+1-2",
            "-2",
            "99999999999-1",
            &many(MOST_RANGES + 1),
            &many(10_000),
            "1-2.",
            &format!(".{hash}"),
            &format!("1-2.{hash}0"),
            &format!("1-2.{}", &hash[1..]),
            &format!("1-2.{}", hash.to_uppercase()),
            &format!("1-2.{}", hash.replace('b', "g")),
            &format!("1-2.{hash}.{hash}"),
            &format!("1-2.{}", "é".repeat(9)),
            &format!("1-2.{}", "a".repeat(1_000_000)),
        ] {
            assert_eq!(QuoteAddress::parse(bad), None, "{bad:.60}");
        }
    }
}
