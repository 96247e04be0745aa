//! Compounds: terms of which another term is a part.

use std::cmp::Reverse;

use super::Snapshot;

/// Length of the shortest term that is looked for in others, in bytes.
const SHORTEST: usize = 5;
/// Length of the shortest other part, in bytes.
const SHORTEST_REST: usize = 3;
/// Length of the shortest other part that no passage holds, in bytes.
const SHORTEST_UNKNOWN: usize = 4;
/// Most terms of a part of the snapshot that are looked at, with the term at their end and at their beginning each.
const MOST: usize = 64;
/// What may stand between the parts of a compound.
const LINKS: [&str; 7] = ["", "s", "n", "en", "es", "er", "e"];

impl Snapshot {
    /// The terms that have a term as their last or first part and another term as the other one, each with the number of
    /// live passages that hold it; first those that most passages hold. The beginning of a compound need not be a term:
    /// the end says what it is.
    pub fn compounds_with(&self, key: &str) -> Vec<(String, usize)> {
        if key.len() < SHORTEST {
            return Vec::new();
        }
        let mut found: Vec<(String, usize)> = Vec::new();
        for part in self.parts() {
            let vocabulary = part.segment.vocabulary();
            for (compound, _) in part.segment.endings().with(key, vocabulary, MOST) {
                let rest = &compound[..compound.len() - key.len()];
                if rest.len() >= SHORTEST_UNKNOWN || self.is_first_part(rest) {
                    found.push((compound, 0));
                }
            }
            let mut looked_at = 0;
            vocabulary.each_with_prefix(key, |compound| {
                looked_at += 1;
                if looked_at <= MOST && self.is_last_part(&compound[key.len()..]) {
                    found.push((compound.to_owned(), 0));
                }
            });
        }
        found.sort_unstable();
        found.dedup();
        for (compound, holding) in &mut found {
            *holding = self.passages_holding(compound);
        }
        found.retain(|(_, holding)| *holding > 0);
        found.sort_by_key(|(_, holding)| Reverse(*holding));
        found
    }

    /// True for a term, which may have a link behind it.
    fn is_first_part(&self, rest: &str) -> bool {
        LINKS.iter().filter_map(|link| rest.strip_suffix(link)).any(|rest| self.is_part(rest))
    }

    /// True for a term, which may have a link before it.
    fn is_last_part(&self, rest: &str) -> bool {
        LINKS.iter().filter_map(|link| rest.strip_prefix(link)).any(|rest| self.is_part(rest))
    }

    fn is_part(&self, rest: &str) -> bool {
        rest.len() >= SHORTEST_REST && self.passages_holding(rest) > 0
    }
}

#[cfg(test)]
mod tests {
    use citewire_articles::Article;

    use crate::Snapshot;

    #[test]
    fn compounds_are_made_of_terms() {
        let texts = [
            "Die Straßenbahnhaltestelle und die Bushaltestelle liegen am Markt, die Straßenbahn und der Bus fahren dort \
             und die Leute warten, bis sie kommen.",
            "Das Haltestellenschild und das Haltestellengut sind neu, und ein Schild ist aus Blech und nicht aus Holz.",
            "Eine Haltestelle ist kein Bahnhof, aber sie ist auch nicht weit von dem Ort, an dem die Leute wohnen.",
        ];
        let articles = texts.iter().enumerate();
        let articles: Vec<Article> =
            articles.map(|(number, text)| Article::parse(&format!("{number}.md"), (*text).to_owned()).0).collect();
        let compounds = |view: &Snapshot, key: &str| {
            view.compounds_with(key).into_iter().map(|(key, _)| key).collect::<Vec<_>>().join(" ")
        };
        let all = Snapshot::of(&articles);
        assert_eq!(compounds(&all, "haltestell"), "bushaltestell haltestellenschild strassenbahnhaltestell");
        assert_eq!(compounds(&all, "bus"), "");
        // No passage holds the word itself, so that an unknown beginning is enough.
        let without = Snapshot::of(&articles[..1]);
        assert_eq!(compounds(&without, "markt"), "");
        assert_eq!(
            compounds(&without, "stell"),
            "strassenbahnhaltestell bushaltestell".split(' ').rev().collect::<Vec<_>>().join(" ")
        );
    }
}
