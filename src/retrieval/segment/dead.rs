//! What the dead articles of a segment take away from its statistics.

use std::collections::{BTreeMap, HashMap};

use super::super::vocabulary::TermEntry;
use super::Segment;
use super::analyse::{Analyser, Place, Sink};
use crate::corpus::ArticleId;
use crate::retrieval::Ranking;

/// For each term, by its number, how many passages of dead articles hold it.
pub type Losses = BTreeMap<u32, u32>;

/// Adds what one article of a segment takes away with it. Its postings stay where they are until a merge; finding its
/// terms again is faster than walking all postings.
pub fn add_losses(segment: &Segment, article: u32, ranking: Ranking, losses: &mut Losses) {
    let article = segment.read_article(article, ArticleId::from_text(""));
    let mut keys: Vec<Option<TermEntry>> = Vec::new();
    let mut known: HashMap<String, u32> = HashMap::new();
    let vocabulary = segment.vocabulary();
    let mut intern = |key: String| {
        let next = keys.len() as u32;
        *known.entry(key).or_insert_with_key(|key| {
            keys.push(vocabulary.find(key));
            next
        })
    };
    let mut passages = Passages { ranking, terms: Vec::new() };
    Analyser::default().article(&article, &mut intern, &mut passages);
    for terms in &mut passages.terms {
        terms.sort_unstable();
        terms.dedup();
        for term in terms.iter().filter_map(|&term| keys[term as usize]) {
            *losses.entry(term.number).or_default() += 1;
        }
    }
}

/// The terms of each passage.
struct Passages {
    ranking: Ranking,
    terms: Vec<Vec<u32>>,
}

impl Sink for Passages {
    fn passage(&mut self) {
        self.terms.push(Vec::new());
    }

    fn occurrence(&mut self, term: u32, place: Place) {
        let counts = match place {
            Place::Spoken(_) => true,
            Place::Title => self.ranking.title > 0.0,
            Place::Heading => self.ranking.headings > 0.0,
        };
        self.terms.last_mut().filter(|_| counts).into_iter().for_each(|terms| terms.push(term));
    }
}
