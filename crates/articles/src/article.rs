//! An article as it is stored: its text, its identity, and what was found in the text.

use std::borrow::Borrow;
use std::fmt;

use sha2::Digest;

use super::{ArticleDate, Block, BlockKind, Boilerplate, Document, Field, Passage, Places, Sentence, Visible};
use super::{block, boilerplate, format, header, language, passage, sentence, slug};
use citewire_text::{ByteSpan, Language};

/// The id of an article in addresses and answers: its path without the extension, as a slug.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArticleId(Box<str>);

impl ArticleId {
    /// The id that a path gives. Two paths may give the same id; the snapshot resolves that.
    pub fn of_path(path: &str) -> Self {
        Self(slug::slug(path).into())
    }

    /// This id with a suffix, to distinguish it from the same id of another article.
    #[must_use]
    pub fn with_suffix(&self, suffix: &str) -> Self {
        Self(format!("{}-{suffix}", self.0).into())
    }

    /// An id from outside. There may be no such article.
    pub fn from_text(text: &str) -> Self {
        Self(text.into())
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ArticleId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Borrow<str> for ArticleId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// A SHA-256. That of the stored text identifies an article. Displayed as 64 lower-case hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sha256([u8; 32]);

impl Sha256 {
    /// The hash of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(sha2::Sha256::digest(bytes).into())
    }

    /// The hash of these pieces, concatenated.
    pub fn of_all<'bytes>(pieces: impl IntoIterator<Item = &'bytes [u8]>) -> Self {
        let mut hash = sha2::Sha256::new();
        pieces.into_iter().for_each(|piece| hash.update(piece));
        Self(hash.finalize().into())
    }

    /// A hash that was computed earlier.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Reads a hash as it is displayed: 64 lower-case hexadecimal digits. `None` for anything else.
    pub fn parse(digits: &str) -> Option<Self> {
        bytes_of_hex(digits).map(Self)
    }

    /// The 32 bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

/// The bytes that lower-case hexadecimal digits stand for, two each; `None` when these are other characters, more or fewer.
pub fn bytes_of_hex<const BYTES: usize>(digits: &str) -> Option<[u8; BYTES]> {
    let value = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    let (pairs, rest) = digits.as_bytes().as_chunks::<2>();
    if pairs.len() != BYTES || !rest.is_empty() {
        return None;
    }
    let mut bytes = [0; BYTES];
    for (byte, pair) in bytes.iter_mut().zip(pairs) {
        *byte = value(pair[0])? << 4 | value(pair[1])?;
    }
    Some(bytes)
}

impl fmt::Display for Sha256 {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Every answer shows several hashes: formatting them digit by digit took 3 % of the time of an answer.
        let digit = |value: u8| char::from(b"0123456789abcdef"[usize::from(value)]);
        let digits: String = self.0.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 0xF)]).collect();
        formatter.write_str(&digits)
    }
}

/// What is known of an article besides its text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Metadata {
    /// The headline, or words made from the file's name if the text has no headline.
    pub title: String,
    /// The author or authors.
    pub author: Option<String>,
    /// The newspaper, journal or site that published it.
    pub publication: Option<String>,
    /// The date of publication.
    pub date: Option<ArticleDate>,
    /// The web address of the original.
    pub url: Option<String>,
    /// Subjects that the editor assigned.
    pub tags: Vec<String>,
    /// Other names of the article, such as its short title.
    pub aliases: Vec<String>,
    /// What marks it as a draft or as unlisted, as the file writes it: `draft: true`.
    pub draft: Option<String>,
    /// Everything that the head of the file states, in the order of the text.
    pub fields: Vec<Field>,
}

/// Author, publication and date in one line, separated by commas.
pub fn byline(author: Option<&str>, publication: Option<&str>, date: Option<ArticleDate>) -> String {
    let parts = [author.map(str::to_owned), publication.map(str::to_owned), date.map(|date| date.to_string())];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The language of a block in this list.
fn other(languages: &[(u32, Language)], block: u32) -> Option<Language> {
    languages.binary_search_by_key(&block, |(number, _)| *number).ok().map(|at| languages[at].1)
}

/// The stored text of an article and everything found in it, as spans of that text.
#[derive(Debug)]
pub struct Article {
    /// Its id in addresses and answers.
    pub id: ArticleId,
    /// Its path below the source, with `/` between folders.
    pub path: String,
    /// The stored text. All offsets count its bytes, and `sha256` is its hash.
    pub text: String,
    /// The hash of the text.
    pub sha256: Sha256,
    /// The language of the text, stated or detected.
    pub language: Language,
    /// The blocks that are surely in another language, see [`language::of_blocks`].
    pub other_languages: Vec<(u32, Language)>,
    /// Title, author and so on.
    pub metadata: Metadata,
    /// Headings, paragraphs, list items and boilerplate, in the order of the text.
    pub blocks: Vec<Block>,
    /// For each block the index in `blocks` of the heading above it; for a heading, of its parent heading.
    pub headings: Vec<Option<u32>>,
    /// The sentences that may be quoted, in the order of the text.
    pub sentences: Vec<Sentence>,
    /// The passages that are ranked, in the order of the text.
    pub passages: Vec<Passage>,
}

impl Article {
    /// Makes an article of a document, in the same way for every format: completes the metadata from the first lines,
    /// marks boilerplate, and cuts sentences and passages. `path` is the article's path below its source, see
    /// [`Document::path`]. The notices of the document are not part of the article.
    pub fn of_document(path: &str, document: Document) -> Self {
        let Document { key: _, text, mut blocks, mut metadata, language, places, notices: _, marks_headings } =
            document;
        // If the stored text is the file itself, a citation needs nothing but offsets in it.
        let Places::Itself = places;
        let stated = header::read(&text, path, marks_headings, &mut blocks, &mut metadata);
        let language = language.or(stated);
        if metadata.title.is_empty() {
            metadata.title = slug::title_of_path(path);
        }
        metadata.date = metadata.date.or_else(|| ArticleDate::of_path(path));
        boilerplate::mark(&text, marks_headings, &mut blocks, &metadata);
        let language = language.unwrap_or_else(|| language::of_article(path, &text, &blocks));
        let other_languages = language::of_blocks(&text, &blocks, language);
        let of_block = |block: u32| other(&other_languages, block).unwrap_or(language);
        let sentences = sentence::sentences(&text, &blocks, of_block);
        let headings = block::headings(&blocks);
        let passages = passage::passages(&text, &headings, &sentences);
        Self {
            id: ArticleId::of_path(path),
            path: path.to_owned(),
            sha256: Sha256::of(text.as_bytes()),
            text,
            language,
            other_languages,
            metadata,
            blocks,
            headings,
            sentences,
            passages,
        }
    }

    /// Makes an article of decoded text, in the text format that the extension of `path` names, or else as plain text.
    /// The second value is what the editor should know, such as front matter that is not valid.
    ///
    /// ```
    /// use citewire_articles::Article;
    ///
    /// let text = "# The bridge\n\nIt opened in 1901. It carries trams.\n";
    /// let (article, notice) = Article::parse("bridge.md", text.to_owned());
    /// assert_eq!(notice, None);
    /// let quotes: Vec<&str> = article.sentences.iter().map(|sentence| sentence.span.slice(text)).collect();
    /// assert_eq!(quotes, ["It opened in 1901.", "It carries trams."]);
    /// ```
    pub fn parse(path: &str, text: String) -> (Self, Option<String>) {
        let mut document = format::text_format_of_path(path).document(text);
        let notices = std::mem::take(&mut document.notices);
        (Self::of_document(path, document), (!notices.is_empty()).then(|| notices.join("; ")))
    }

    /// Makes an article of sentences that were cut elsewhere: one paragraph, with spaces between the sentences.
    pub fn of_sentences<'text>(path: &str, title: &str, sentences: impl IntoIterator<Item = &'text str>) -> Self {
        let mut text = String::new();
        let mut spans = Vec::new();
        for (number, sentence) in sentences.into_iter().enumerate() {
            if number > 0 {
                text.push(' ');
            }
            spans.push(ByteSpan::new(text.len(), text.len() + sentence.len()));
            text.push_str(sentence);
        }
        let blocks = vec![Block::plain(BlockKind::Paragraph, ByteSpan::new(0, text.len()))];
        let sentences: Vec<Sentence> = spans.into_iter().map(|span| Sentence::plain(span, 0)).collect();
        let headings = block::headings(&blocks);
        let language = Language::detect(&text);
        Self {
            id: ArticleId::of_path(path),
            path: path.to_owned(),
            sha256: Sha256::of(text.as_bytes()),
            language,
            other_languages: language::of_blocks(&text, &blocks, language),
            metadata: Metadata { title: title.to_owned(), ..Metadata::default() },
            passages: passage::passages(&text, &headings, &sentences),
            blocks,
            headings,
            sentences,
            text,
        }
    }

    /// The stored bytes of a sentence.
    pub fn quote(&self, sentence: &Sentence) -> &str {
        sentence.span.slice(&self.text)
    }

    /// The span of a passage, from the start of its first sentence to the end of its last.
    pub fn passage_span(&self, passage: usize) -> ByteSpan {
        let Passage { sentences, .. } = &self.passages[passage];
        let (first, last) = (sentences.start as usize, sentences.end as usize - 1);
        ByteSpan { start: self.sentences[first].span.start, end: self.sentences[last].span.end }
    }

    /// The words of a span of a block, without markup.
    pub fn visible(&self, block: usize, span: ByteSpan) -> Visible<'_> {
        Visible::new(&self.text, span, &self.blocks[block].markup)
    }

    /// The words of a block, without markup.
    pub fn visible_block(&self, block: &Block) -> Visible<'_> {
        Visible::new(&self.text, block.span, &block.markup)
    }

    /// The language of a block: that of the article, unless the block is surely in another one.
    pub fn language_of(&self, block: u32) -> Language {
        other(&self.other_languages, block).unwrap_or(self.language)
    }

    /// The headings above a block as indices into `blocks`, outermost first.
    pub fn heading_path(&self, block: usize) -> Vec<usize> {
        let above = |block: usize| self.headings[block].map(|heading| heading as usize);
        let mut path: Vec<usize> = std::iter::successors(above(block), |&heading| above(heading)).collect();
        path.reverse();
        path
    }

    /// The blocks that were marked as boilerplate, with the reason of each.
    pub fn boilerplate(&self) -> impl Iterator<Item = (&Block, Boilerplate)> {
        self.blocks.iter().filter_map(|block| match block.kind {
            BlockKind::Boilerplate(reason) => Some((block, reason)),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Article, Sha256, bytes_of_hex};

    #[test]
    fn a_hash_is_read_as_it_is_displayed() {
        let hash = Sha256::of(b"abc");
        let shown = hash.to_string();
        assert!(shown.starts_with("ba7816bf8f01cfea"), "{shown}");
        assert_eq!(Sha256::parse(&shown), Some(hash));
        assert_eq!(bytes_of_hex("0a9f"), Some([0x0a, 0x9f]));
        for wrong in [&shown[1..], &shown[2..], &shown.to_uppercase(), &shown.replace('b', "g"), &format!("{shown}00")]
        {
            assert_eq!(Sha256::parse(wrong), None, "{wrong}");
        }
    }

    fn check(path: &str, text: &str, expected: &str) {
        let (article, _) = Article::parse(path, text.to_owned());
        let quotes: Vec<&str> = article.sentences.iter().map(|sentence| article.quote(sentence)).collect();
        assert_eq!(quotes.join("\n"), expected);
    }

    #[test]
    fn a_scraped_page_yields_its_prose_and_nothing_else() {
        let page = "Bridges of the River\n\nBridges of the River\n\nBy: Ann Lee\n\nThe old bridge opened in 1901 and \
                    still carries trams. It was widened in 1950 after a long debate.\n\nLeave a Reply\n\nYour email \
                    address will not be published. Required fields are marked *\n";
        check(
            "bridges.txt",
            page,
            "The old bridge opened in 1901 and still carries trams.\nIt was widened in 1950 after a long debate.",
        );
    }

    #[test]
    fn quotes_of_markdown_keep_their_markup() {
        check(
            "a.md",
            "---\ntitle: A\n---\n# A\n\nThe **first** one is [here](https://example.org/a.b). The second\nis *not*.\n",
            "The **first** one is [here](https://example.org/a.b).\nThe second\nis *not*.",
        );
    }

    #[test]
    fn sentences_cut_elsewhere_stay_as_they_are() {
        let sentences = ["One. Two.", "", "# Menu", " three "];
        let article = Article::of_sentences("a.txt", "", sentences);
        assert_eq!(article.text, "One. Two.  # Menu  three ");
        assert_eq!(article.sentences.iter().map(|sentence| article.quote(sentence)).collect::<Vec<_>>(), sentences);
    }

    #[test]
    fn the_heading_path_runs_from_the_outermost_heading_inwards() {
        let (article, _) =
            Article::parse("a.md", "# One\n\n## Two\n\n### Three\n\n## Four\n\nText stands here.\n".into());
        let last = article.blocks.len() - 1;
        let path: Vec<&str> = article
            .heading_path(last)
            .into_iter()
            .map(|index| article.blocks[index].span.slice(&article.text))
            .collect();
        assert_eq!(path, ["One", "Four"]);
    }
}
