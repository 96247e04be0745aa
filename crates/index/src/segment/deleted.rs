//! What the deleted articles of a segment take away from its statistics.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::Segment;
use super::analyse::{Analyser, Numbers, Place, Sink};
use super::forms::FormCount;
use crate::Ranking;
use crate::files::varint::{Reader, put};
use crate::vocabulary::TermEntry;
use citewire_articles::ArticleId;

/// A segment and which of its articles are still the corpus's.
#[derive(Debug, Clone)]
pub struct SegmentWithDeletes {
    /// The segment.
    pub segment: Arc<Segment>,
    /// For each of its articles whether it is alive.
    pub alive: Vec<bool>,
    /// What the deleted ones take away.
    pub losses: Arc<Losses>,
}

impl SegmentWithDeletes {
    /// A segment all of whose articles are alive.
    pub fn whole(segment: Arc<Segment>) -> Self {
        let alive = vec![true; segment.articles()];
        Self { segment, alive, losses: Arc::default() }
    }
}

/// What the deleted articles of a segment take away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Losses {
    /// For each term, by its number, how many passages of deleted articles hold it.
    pub terms: BTreeMap<u32, u32>,
    /// For each surface form, by its number, how often it occurs in deleted articles.
    pub forms: BTreeMap<u32, FormCount>,
}

impl Losses {
    /// Appends them to the bytes of a file.
    pub fn put(&self, out: &mut Vec<u8>) {
        put(out, self.terms.len() as u32);
        for (&term, &passages) in &self.terms {
            put(out, term);
            put(out, passages);
        }
        put(out, self.forms.len() as u32);
        for (&form, count) in &self.forms {
            put(out, form);
            put(out, count.all);
            put(out, count.as_name);
        }
    }

    /// Reads what [`Self::put`] wrote.
    pub fn read(reader: &mut Reader<'_>) -> Self {
        let terms = (0..reader.number()).map(|_| (reader.number(), reader.number())).collect();
        let count = |reader: &mut Reader<'_>| FormCount { all: reader.number(), as_name: reader.number() };
        let forms = (0..reader.number()).map(|_| (reader.number(), count(reader))).collect();
        Self { terms, forms }
    }
}

/// Adds what one article of a segment takes away with it. Its postings stay where they are until a merge; finding its
/// terms again is faster than walking all postings.
pub fn add_losses(segment: &Segment, article: u32, ranking: Ranking, losses: &mut Losses) {
    let article = segment.read_article(article, ArticleId::from_text(""));
    let mut stored = Stored::new(segment);
    let mut found = Found { ranking, passages: Vec::new(), forms: BTreeMap::new() };
    Analyser::default().article(&article, &mut stored, &mut found);
    for terms in &mut found.passages {
        terms.sort_unstable();
        terms.dedup();
        for term in terms.iter().filter_map(|&term| stored.terms[term as usize].1) {
            *losses.terms.entry(term.number).or_default() += 1;
        }
    }
    for (form, count) in found.forms {
        if let Some(form) = stored.forms[form as usize] {
            losses.forms.entry(form).or_default().add(count);
        }
    }
}

/// The words of an article, each with what the segment has stored of it.
struct Stored<'segment> {
    segment: &'segment Segment,
    known: HashMap<String, u32>,
    terms: Vec<(String, Option<TermEntry>)>,
    forms: Vec<Option<u32>>,
}

impl<'segment> Stored<'segment> {
    fn new(segment: &'segment Segment) -> Self {
        Self { segment, known: HashMap::new(), terms: Vec::new(), forms: Vec::new() }
    }
}

impl Numbers for Stored<'_> {
    fn term(&mut self, key: &str) -> u32 {
        let next = self.terms.len() as u32;
        *self.known.entry(key.to_owned()).or_insert_with(|| {
            self.terms.push((key.to_owned(), self.segment.vocabulary().find(key)));
            next
        })
    }

    /// Words that differ only in capitals get different numbers here for one stored form, which is counted all the same.
    fn form(&mut self, term: u32, form: &str) -> u32 {
        let mut number = None;
        if let (key, Some(entry)) = &self.terms[term as usize] {
            self.segment.forms().each(entry.number, key, |at, stored, _| {
                if stored == form {
                    number = Some(at);
                }
            });
        }
        self.forms.push(number);
        self.forms.len() as u32 - 1
    }
}

/// The terms of each passage, and how often each surface form occurs.
struct Found {
    ranking: Ranking,
    passages: Vec<Vec<u32>>,
    forms: BTreeMap<u32, FormCount>,
}

impl Sink for Found {
    fn passage(&mut self) {
        self.passages.push(Vec::new());
    }

    fn occurrence(&mut self, term: u32, place: Place) {
        let counts = match place {
            Place::Spoken(_) => true,
            Place::Title => self.ranking.title > 0.0,
            Place::Heading => self.ranking.headings > 0.0,
        };
        self.passages.last_mut().filter(|_| counts).into_iter().for_each(|terms| terms.push(term));
    }

    fn form(&mut self, form: u32, as_name: bool) {
        self.forms.entry(form).or_default().note(as_name);
    }

    /// Nothing to take away: an introduction is stored with its article.
    fn introduction(&mut self, _: &str, _: &str) {}
}
