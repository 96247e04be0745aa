//! The acronyms that the sentences of a segment introduce: each with the names that it stands for, and for each name the
//! articles that introduce it so.
//!
//! Entries stand in the order of acronym and name. The articles are kept so that those of deleted articles do not count.

use std::collections::BTreeMap;

use crate::files::varint::{Reader, put, put_text};

/// Introductions that are kept of one article. A glossary has fewer; what is beyond them only costs time at a question.
const MOST_OF_ARTICLE: usize = 256;

/// Collects the introductions of a segment.
#[derive(Debug, Default)]
pub(super) struct AcronymsBuilder {
    /// By acronym and name the articles, each once, in any order.
    names: BTreeMap<String, BTreeMap<String, Vec<u32>>>,
    /// The article that is being read, and how many introductions of it are kept.
    article: u32,
    of_article: usize,
}

impl AcronymsBuilder {
    /// Begins the article with this number.
    pub(super) fn begin(&mut self, article: u32) {
        (self.article, self.of_article) = (article, 0);
    }

    /// Adds an introduction in the article that is being read.
    pub(super) fn add(&mut self, acronym: &str, name: &str) {
        if self.of_article >= MOST_OF_ARTICLE {
            return;
        }
        let article = self.article;
        let articles = self.articles(acronym, name);
        if articles.last() != Some(&article) {
            articles.push(article);
            self.of_article += 1;
        }
    }

    /// Adds an introduction of another segment, whose article has this number now.
    pub(super) fn add_stored(&mut self, acronym: &str, name: &str, article: u32) {
        self.articles(acronym, name).push(article);
    }

    fn articles(&mut self, acronym: &str, name: &str) -> &mut Vec<u32> {
        if !self.names.contains_key(acronym) {
            self.names.insert(acronym.to_owned(), BTreeMap::new());
        }
        let names = self.names.entry(acronym.to_owned()).or_default();
        names.entry(name.to_owned()).or_default()
    }

    /// The two sections: the entries, and where each begins.
    pub(super) fn finish(&mut self) -> (Vec<u8>, Vec<u32>) {
        let (mut entries, mut starts) = (Vec::new(), Vec::new());
        for (acronym, names) in &mut self.names {
            for (name, articles) in names {
                articles.sort_unstable();
                starts.push(entries.len() as u32);
                put_text(&mut entries, acronym);
                put_text(&mut entries, name);
                put(&mut entries, articles.len() as u32);
                let mut next = 0;
                for &article in &*articles {
                    put(&mut entries, article - next);
                    next = article;
                }
            }
        }
        (entries, starts)
    }

    /// Takes everything out.
    pub(super) fn clear(&mut self) {
        self.names.clear();
    }
}

/// A name that an acronym stands for.
#[derive(Debug, Clone, Copy)]
pub struct Introduced<'bytes> {
    /// The acronym, in capital letters.
    pub acronym: &'bytes str,
    /// The name as the articles write it.
    pub name: &'bytes str,
    count: u32,
    articles: Reader<'bytes>,
}

impl<'bytes> Introduced<'bytes> {
    fn read(bytes: &'bytes [u8]) -> Self {
        let mut reader = Reader::new(bytes);
        let (acronym, name) = (reader.text(), reader.text());
        Self { acronym, name, count: reader.number(), articles: reader }
    }

    /// The articles of the segment that introduce the acronym with this name, deleted ones included, in their order.
    pub fn articles(&self) -> impl ExactSizeIterator<Item = u32> + use<'bytes> {
        let (mut reader, mut last) = (self.articles, 0);
        (0..self.count).map(move |_| {
            last += reader.number();
            last
        })
    }
}

/// The introductions of a segment, as they are stored.
#[derive(Debug, Clone, Copy)]
pub struct Acronyms<'bytes> {
    entries: &'bytes [u8],
    starts: &'bytes [u32],
}

impl<'bytes> Acronyms<'bytes> {
    /// The two sections as introductions.
    pub fn new(entries: &'bytes [u8], starts: &'bytes [u32]) -> Self {
        Self { entries, starts }
    }

    /// The names that an acronym stands for, in alphabetical order.
    pub fn of(self, acronym: &str) -> impl Iterator<Item = Introduced<'bytes>> {
        let first = self.starts.partition_point(|&start| self.at(start).acronym < acronym);
        self.from(first).take_while(move |introduced| introduced.acronym == acronym)
    }

    /// All introductions in the order of acronym and name.
    pub(super) fn all(self) -> impl Iterator<Item = Introduced<'bytes>> {
        self.from(0)
    }

    fn from(self, first: usize) -> impl Iterator<Item = Introduced<'bytes>> {
        self.starts[first..].iter().map(move |&start| self.at(start))
    }

    fn at(self, start: u32) -> Introduced<'bytes> {
        Introduced::read(self.entries.get(start as usize..).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::{Acronyms, AcronymsBuilder, MOST_OF_ARTICLE};

    #[test]
    fn introductions_come_back_in_their_order_with_their_articles() {
        let mut builder = AcronymsBuilder::default();
        for (article, acronym, name) in
            [(0, "WB", "World Bank"), (300, "WB", "World Bank"), (300, "WB", "Warner Bros"), (301, "AI", "Air India")]
        {
            builder.begin(article);
            builder.add(acronym, name);
            builder.add(acronym, name);
        }
        builder.add_stored("WB", "World Bank", 7);
        let (entries, starts) = builder.finish();
        let acronyms = Acronyms::new(&entries, &starts);
        let shown = |acronym: &str| {
            acronyms.of(acronym).map(|one| (one.name.to_owned(), one.articles().collect())).collect::<Vec<_>>()
        };
        let of = |name: &str, articles: &[u32]| (name.to_owned(), articles.to_vec());
        assert_eq!(shown("WB"), [of("Warner Bros", &[300]), of("World Bank", &[0, 7, 300])]);
        assert_eq!(shown("AI"), [of("Air India", &[301])]);
        assert_eq!(shown("AB").len() + shown("WBX").len() + shown("XX").len(), 0);
        assert_eq!(acronyms.all().count(), 3);
    }

    #[test]
    fn one_article_has_a_bound_and_the_next_one_its_own() {
        let mut builder = AcronymsBuilder::default();
        for article in 0..2 {
            builder.begin(article);
            (0..MOST_OF_ARTICLE + 9).for_each(|number| builder.add("WB", &format!("W{number} B{article}")));
        }
        let (entries, starts) = builder.finish();
        assert_eq!(Acronyms::new(&entries, &starts).all().count(), 2 * MOST_OF_ARTICLE);
    }
}
