//! An article to the occurrences of its terms, passage by passage.

use std::collections::BTreeMap;

use super::forms::{NO_FORM, form_of};
use citewire_articles::{Article, Passage, Sentence};
use citewire_text::introductions;
use citewire_text::terms::Memo;
use citewire_text::{ByteSpan, Language, Tokeniser};

/// Words of a title or a heading beyond this are a paragraph's; every passage below it would carry them.
const MOST_HEADING_TERMS: usize = 32;

/// Where a term occurs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In a sentence, as the passage's n-th term.
    Spoken(u32),
    /// In the title of the article.
    Title,
    /// In a heading above the passage, or in what introduces a part of it and does not stand in it: the lead-in of a
    /// list, the names of columns, a term, a speaker.
    Heading,
}

/// Gives terms and their surface forms numbers. It is asked once for each word.
pub(super) trait Numbers {
    /// The number of the term with this key.
    fn term(&mut self, key: &str) -> u32;
    /// The number of a surface form of a term.
    fn form(&mut self, term: u32, form: &str) -> u32;
}

/// Takes what is found in an article.
pub(super) trait Sink {
    /// A new passage begins.
    fn passage(&mut self);
    /// A term of the passage.
    fn occurrence(&mut self, term: u32, place: Place);
    /// A surface form of a sentence; `as_name` when it has a capital and does not open the sentence.
    fn form(&mut self, form: u32, as_name: bool);
    /// A sentence introduces an acronym of a name.
    fn introduction(&mut self, acronym: &str, name: &str);
}

/// What is remembered of a word.
#[derive(Debug, Clone, Copy)]
struct Known {
    term: u32,
    /// Its surface form, or [`NO_FORM`].
    form: u32,
    has_capital: bool,
}

impl Known {
    fn new(word: &str, key: &str, numbers: &mut impl Numbers) -> Self {
        let term = numbers.term(key);
        let form = form_of(word).map_or(NO_FORM, |form| numbers.form(term, &form));
        Self { term, form, has_capital: word.starts_with(|first: char| first.is_ascii_uppercase()) }
    }
}

/// Finds the terms of articles.
#[derive(Debug, Default)]
pub(super) struct Analyser {
    memo: Memo<Known>,
    terms: Vec<u32>,
}

/// What is known of an article once its terms were found.
#[derive(Debug)]
pub(super) struct Analysed {
    /// The number of terms of each sentence.
    pub(super) terms: Vec<u32>,
    /// The language of most blocks that are in another one than the article; English only when there is no third one, since
    /// every question is read by its rules as well. Unknown when all blocks are in that of the article.
    pub(super) other_language: Language,
}

/// The language of most blocks that are in another one than the article, see [`Analysed::other_language`].
fn most_of_others(article: &Article) -> Language {
    let mut blocks: BTreeMap<Language, u32> = BTreeMap::new();
    article.other_languages.iter().for_each(|(_, language)| *blocks.entry(*language).or_default() += 1);
    let most = blocks.iter().rev().max_by_key(|(language, blocks)| (**language != Language::ENGLISH, **blocks));
    most.map_or(Language::UNKNOWN, |(language, _)| *language)
}

impl Analyser {
    /// Tells `sink` every occurrence in every passage of an article.
    pub(super) fn article(&mut self, article: &Article, numbers: &mut impl Numbers, sink: &mut impl Sink) -> Analysed {
        let mut title = self.terms(article, &article.metadata.title, numbers).to_vec();
        title.truncate(MOST_HEADING_TERMS);
        // Each heading's terms once: many passages may stand under it.
        let mut terms_above: BTreeMap<(usize, ByteSpan), Vec<u32>> = BTreeMap::new();
        let mut lengths = Vec::with_capacity(article.sentences.len());
        for passage in &article.passages {
            sink.passage();
            for &term in &title {
                sink.occurrence(term, Place::Title);
            }
            for (block, span) in above(article, passage) {
                let terms = || self.heading_terms(article, block, span, numbers);
                let of_block = terms_above.entry((block, span)).or_insert_with(terms);
                for &term in of_block.iter() {
                    sink.occurrence(term, Place::Heading);
                }
            }
            let mut position = 0;
            for number in passage.sentences.clone() {
                let sentence = article.sentences[number as usize];
                let language = article.language_of(sentence.block);
                let terms = self.sentence(article, sentence, language, position, numbers, sink);
                position += terms;
                lengths.push(terms);
            }
        }
        Analysed { terms: lengths, other_language: most_of_others(article) }
    }

    /// Tells `sink` what is found in a sentence in this language, whose first term is the passage's n-th, and returns how many terms it
    /// has.
    fn sentence(
        &mut self,
        article: &Article,
        sentence: Sentence,
        language: Language,
        position: u32,
        numbers: &mut impl Numbers,
        sink: &mut impl Sink,
    ) -> u32 {
        let visible = article.visible(sentence.block as usize, sentence.span);
        let mut terms = 0;
        let intern = |word: &str, key: String| Known::new(word, &key, numbers);
        Tokeniser::terms_of_words(&visible.text, language, &mut self.memo, intern, |known, span| {
            sink.occurrence(known.term, Place::Spoken(position + terms));
            terms += 1;
            if known.form != NO_FORM {
                sink.form(known.form, known.has_capital && span.start > 0);
            }
        });
        introductions::each(&visible.text, |acronym, name| sink.introduction(acronym, name));
        terms
    }

    /// The terms of a heading or of a lead; none for the title, which counts as the title.
    fn heading_terms(
        &mut self,
        article: &Article,
        block: usize,
        span: ByteSpan,
        numbers: &mut impl Numbers,
    ) -> Vec<u32> {
        if is_title(article, block) {
            return Vec::new();
        }
        let visible = article.visible(block, span);
        let mut terms = self.terms(article, &visible.text, numbers).to_vec();
        terms.truncate(MOST_HEADING_TERMS);
        terms
    }

    fn terms(&mut self, article: &Article, text: &str, numbers: &mut impl Numbers) -> &[u32] {
        self.terms.clear();
        let intern = |word: &str, key: String| Known::new(word, &key, numbers);
        let emit = |known: &Known, _| self.terms.push(known.term);
        Tokeniser::terms_of_words(text, article.language, &mut self.memo, intern, emit);
        &self.terms
    }
}

/// The headings above a passage, and the leads of its sentences that do not stand in it: blocks with spans in them.
fn above(article: &Article, passage: &Passage) -> Vec<(usize, ByteSpan)> {
    let heading = passage.heading.map(|heading| heading as usize);
    let mut path = heading.map_or_else(Vec::new, |heading| article.heading_path(heading));
    path.extend(heading);
    let mut above: Vec<(usize, ByteSpan)> =
        path.into_iter().map(|heading| (heading, article.blocks[heading].span)).collect();
    let sentences = &article.sentences[passage.sentences.start as usize..passage.sentences.end as usize];
    let start = sentences.first().map_or(0, |first| first.span.start);
    for lead in sentences.iter().filter_map(|sentence| sentence.lead) {
        let is_said = lead.span.start >= start && article.blocks[lead.block as usize].kind.is_quotable();
        let lead = (lead.block as usize, lead.span);
        if !is_said && above.last() != Some(&lead) {
            above.push(lead);
        }
    }
    above.dedup();
    above
}

/// The heading that is the title counts as the title.
fn is_title(article: &Article, block: usize) -> bool {
    let heading = article.visible(block, article.blocks[block].span);
    heading.text.split_whitespace().eq(article.metadata.title.split_whitespace())
}
