//! The terms of a snapshot: how many passages hold one, how the articles write it, and which acronyms stand for a name.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::{Part, Snapshot, TermCounts};
use crate::segment::{FormCount, Introduced};
use crate::vocabulary::{TermEntry, Vocabulary};
use citewire_text::introductions::{initials, is_acronym, plain_name, plural};

/// A word as the sentences of the articles write a term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SurfaceForm {
    /// The word in small ASCII letters, at least four.
    pub text: String,
    /// How often it occurs.
    pub count: FormCount,
}

impl Snapshot {
    /// The place of a term in each part, and how many live passages hold it.
    pub(crate) fn term(&self, key: &str) -> (Vec<TermEntry>, usize) {
        let entries: Vec<TermEntry> =
            self.parts.iter().map(|part| part.segment.vocabulary().find(key).unwrap_or_default()).collect();
        let holding = self.parts.iter().zip(&entries).map(|(part, entry)| part.holding(*entry) as usize).sum();
        (entries, holding)
    }

    /// The terms of each part.
    pub(crate) fn vocabularies(&self) -> impl Iterator<Item = Vocabulary<'_>> {
        self.parts.iter().map(|part| part.segment.vocabulary())
    }

    /// How many terms and postings there are.
    pub fn term_counts(&self) -> TermCounts {
        let mut holding: BTreeMap<Vec<u8>, u64> = BTreeMap::new();
        for part in &self.parts {
            let mut terms = part.segment.vocabulary().terms();
            while let Some(entry) = terms.advance() {
                let passages = u64::from(part.holding(entry));
                if passages > 0 {
                    *holding.entry(terms.key().to_vec()).or_default() += passages;
                }
            }
        }
        TermCounts { terms: holding.len(), postings: holding.values().sum() }
    }

    /// How many live passages hold a term.
    pub fn passages_holding(&self, key: &str) -> usize {
        let holding = |part: &Part| part.segment.vocabulary().find(key).map_or(0, |entry| part.holding(entry));
        self.parts.iter().map(|part| holding(part) as usize).sum()
    }

    /// The words by which the sentences of live articles write a term, in alphabetical order. Words with other letters
    /// than a to z are left out, and words of fewer than four.
    pub fn surface_forms(&self, key: &str) -> Vec<SurfaceForm> {
        let mut all: BTreeMap<String, FormCount> = BTreeMap::new();
        for part in &self.parts {
            let Some(entry) = part.segment.vocabulary().find(key) else { continue };
            part.segment.forms().each(entry.number, key, |number, form, count| {
                let lost = part.losses.forms.get(&number).copied().unwrap_or_default();
                all.entry(form.to_owned()).or_default().add(count.without(lost));
            });
        }
        let occurring = all.into_iter().filter(|(_, count)| count.all > 0);
        occurring.map(|(text, count)| SurfaceForm { text, count }).collect()
    }

    /// The names that articles give an acronym of capital letters, or its plural: first the one of most articles. Of names
    /// that equally many articles have, the first is the one of the article that comes first in the corpus.
    pub fn names_of_acronym(&self, acronym: &str) -> Vec<String> {
        let mut names: BTreeMap<&str, (usize, u32)> = BTreeMap::new();
        let plural = plural(acronym);
        for (part, introduced) in self.introduced(acronym).chain(self.introduced(&plural)) {
            let Some((articles, first)) = part.introducing(&introduced) else { continue };
            let of_all = names.entry(introduced.name).or_insert((0, first));
            *of_all = (of_all.0 + articles, of_all.1.min(first));
        }
        let mut names: Vec<(&str, (usize, u32))> = names.into_iter().collect();
        names.sort_by_key(|(_, (articles, first))| (Reverse(*articles), *first));
        names.into_iter().map(|(name, _)| name.to_owned()).collect()
    }

    /// The acronym in the singular that an article gives this name; `None` when none does.
    pub fn acronym_of_name(&self, name: &str) -> Option<String> {
        let acronym = Some(initials(name)).filter(|initials| is_acronym(initials))?;
        let name = plain_name(name);
        let mut introduced = self.introduced(&acronym);
        let is_given = introduced.any(|(part, found)| found.name == name && part.introducing(&found).is_some());
        drop(introduced);
        is_given.then_some(acronym)
    }

    fn introduced(&self, acronym: &str) -> impl Iterator<Item = (&Part, Introduced<'_>)> {
        self.parts.iter().flat_map(move |part| part.segment.acronyms().of(acronym).map(move |found| (part, found)))
    }
}

impl Part {
    /// How many live passages hold a term.
    fn holding(&self, entry: TermEntry) -> u32 {
        entry.holding.saturating_sub(self.losses.terms.get(&entry.number).copied().unwrap_or(0))
    }

    /// How many live articles introduce an acronym, and the first of them in the order of the corpus; `None` when no
    /// live article does.
    fn introducing(&self, introduced: &Introduced<'_>) -> Option<(usize, u32)> {
        let mut articles = introduced.articles().filter_map(|article| self.rank(article));
        let first = articles.next()?.0;
        // Articles of a part stand in the order of the corpus. Only where some are deleted each must be looked at.
        let others = if self.alive_passages.is_none() { introduced.articles().len() - 1 } else { articles.count() };
        Some((1 + others, first))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::super::settings;
    use super::{Snapshot, SurfaceForm};
    use crate::segment::deleted::SegmentWithDeletes;
    use crate::segment::deleted::add_losses;
    use crate::segment::merge::{Input, merge};
    use crate::{Ranking, Report, Segment, files::Bytes, segment::SegmentBuilder};
    use citewire_articles::Article;

    const SENTENCES: [&str; 10] = [
        "The banks of Kazan lend money.",
        "Kazan banks on banking.",
        "A **Bank** is _in_ Kazan, and Banks are elsewhere.",
        "NO BANK OF KAZAN LENDS.",
        "The World Bank (WB) lends.",
        "So does Warner Bros (WB) in films.",
        "The WB (World Bank) banked on Kazan.",
        "Non-Governmental\nOrganisations (NGOs) lend nothing.",
        "Ein Haus in der Stadt Kazan, und die Häuser der Stadt.",
        "In 1901 it was 42.",
    ];
    const KEYS: [&str; 9] = ["bank", "kazan", "lend", "money", "stadt", "world", "haus", "in", "none"];
    const ACRONYMS: [&str; 4] = ["WB", "NGO", "WBX", "AB"];
    const NAMES: [&str; 4] = ["World Bank", "Warner Bros", "Non-Governmental Organisations", "West Bank"];

    fn article(number: usize, sentences: &[usize]) -> Article {
        let text: Vec<&str> = sentences.iter().map(|&sentence| SENTENCES[sentence]).collect();
        Article::parse(&format!("{number:02}.md"), text.join(" ")).0
    }

    fn segment(articles: &[(usize, Vec<usize>)]) -> Segment {
        let mut builder = SegmentBuilder::new(Ranking::default());
        for (number, sentences) in articles {
            builder.add(&article(*number, sentences), None);
        }
        builder.finish(&settings(Ranking::default())).expect("memory holds it")
    }

    fn snapshot(parts: Vec<SegmentWithDeletes>) -> Snapshot {
        Snapshot::new(parts, Ranking::default(), Report::default())
    }

    /// What a snapshot knows of words.
    #[derive(Debug, PartialEq)]
    struct Known {
        forms: [Vec<SurfaceForm>; KEYS.len()],
        names: [Vec<String>; ACRONYMS.len()],
        acronyms: [Option<String>; NAMES.len()],
    }

    fn known(snapshot: &Snapshot) -> Known {
        Known {
            forms: KEYS.map(|key| snapshot.surface_forms(key)),
            names: ACRONYMS.map(|acronym| snapshot.names_of_acronym(acronym)),
            acronyms: NAMES.map(|name| snapshot.acronym_of_name(name)),
        }
    }

    /// The forms of a term in these articles, each with its count and how many of these are names.
    fn check(articles: &[&[usize]], key: &str, expected: &str) {
        let articles: Vec<Article> =
            articles.iter().enumerate().map(|(number, sentences)| article(number, sentences)).collect();
        let forms = Snapshot::of(&articles).surface_forms(key);
        let shown = forms.iter().map(|form| format!("{} {}/{}", form.text, form.count.as_name, form.count.all));
        assert_eq!(shown.collect::<Vec<_>>().join(", "), expected, "{key}");
    }

    #[test]
    fn forms_are_counted_in_sentences_and_as_names() {
        check(&[&[0, 1, 2], &[3]], "bank", "bank 2/2, banking 0/1, banks 1/3");
        check(&[&[0, 1, 2], &[3]], "kazan", "kazan 3/4");
        check(&[&[4], &[9]], "world", "world 1/1");
        check(&[&[4], &[9]], "42", "");
    }

    #[test]
    fn the_name_of_most_articles_is_the_first_and_then_that_of_the_first_article() {
        let names = |articles: &[&[usize]]| {
            let articles: Vec<Article> =
                articles.iter().enumerate().map(|(number, sentences)| article(number, sentences)).collect();
            Snapshot::of(&articles).names_of_acronym("WB").join(", ")
        };
        assert_eq!(names(&[&[4, 5], &[6]]), "World Bank, Warner Bros");
        assert_eq!(names(&[&[5], &[4, 6]]), "Warner Bros, World Bank");
        assert_eq!(names(&[&[4, 4, 4, 6], &[5]]), "World Bank, Warner Bros");
        assert_eq!(names(&[&[0]]), "");
    }

    #[test]
    fn an_acronym_in_the_plural_has_a_name_but_the_name_has_no_acronym() {
        let snapshot = Snapshot::of(&[article(0, &[4, 7])]);
        assert_eq!(snapshot.names_of_acronym("NGO"), ["Non-Governmental Organisations"]);
        assert_eq!(snapshot.acronym_of_name("Non-Governmental Organisations"), None);
        assert_eq!(snapshot.acronym_of_name("the World  Bank").as_deref(), None);
        assert_eq!(snapshot.acronym_of_name("World  Bank").as_deref(), Some("WB"));
    }

    fn generation() -> impl Strategy<Value = Vec<(usize, Vec<usize>)>> {
        let articles = prop::collection::btree_map(0_usize..12, prop::collection::vec(0..SENTENCES.len(), 0..6), 0..9);
        articles.prop_map(|articles| articles.into_iter().collect())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(96))]
        #[test]
        fn parts_with_dead_articles_a_merge_and_a_rebuild_know_the_same(
            generations in prop::collection::vec(generation(), 1..4),
            gone in prop::collection::vec(0_usize..12, 0..4),
        ) {
            let mut parts: Vec<SegmentWithDeletes> =
                generations.iter().map(|articles| SegmentWithDeletes::whole(Arc::new(segment(articles)))).collect();
            let mut newest: Vec<(usize, Vec<usize>)> = Vec::new();
            for (part, articles) in generations.iter().enumerate() {
                for (at, (number, sentences)) in articles.iter().enumerate() {
                    let is_replaced = generations[part + 1..].iter().flatten().any(|(other, _)| other == number);
                    if is_replaced || gone.contains(number) {
                        let SegmentWithDeletes { segment, alive, losses } = &mut parts[part];
                        alive[at] = false;
                        add_losses(segment, at as u32, Ranking::default(), Arc::make_mut(losses));
                    } else {
                        newest.push((*number, sentences.clone()));
                    }
                }
            }
            newest.sort_by_key(|(number, _)| *number);
            let inputs: Vec<Input<'_>> = parts.iter().map(Input::of).collect();
            let made_with = settings(Ranking::default());
            let merged = merge(&inputs, &made_with, Vec::new(), &|_| {}).expect("memory holds it");
            let rebuilt = segment(&newest);
            let merged = Segment::open(Bytes::from(merged), &made_with).expect("it is whole");
            for name in ["forms", "formgrps", "acronyms", "acrstart"] {
                let (one, other) = (merged.container().section(name), rebuilt.container().section(name));
                prop_assert_eq!(one.expect("a section"), other.expect("a section"), "{}", name);
            }
            let expected = known(&snapshot(vec![SegmentWithDeletes::whole(Arc::new(rebuilt))]));
            prop_assert_eq!(&known(&snapshot(vec![SegmentWithDeletes::whole(Arc::new(merged))])), &expected);
            prop_assert_eq!(&known(&snapshot(parts)), &expected);
        }
    }
}
