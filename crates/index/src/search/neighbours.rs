//! Whether two terms stand side by side.

use crate::Snapshot;
use crate::postings::Block;
use crate::snapshot::Part;
use crate::vocabulary::TermEntry;

/// Most passages of a part in which two terms are looked for side by side.
const MOST_LOOKED_AT: usize = 128;

impl Snapshot {
    /// True when a sentence of a live passage has one term directly before the other. Of a term that very many passages
    /// hold, the first ones are looked at.
    pub fn are_neighbours(&self, one: &str, other: &str) -> bool {
        self.parts().iter().any(|part| {
            let find = |key: &str| part.segment.vocabulary().find(key).filter(|entry| entry.holding > 0);
            find(one).zip(find(other)).is_some_and(|(one, other)| are_neighbours(part, one, other))
        })
    }
}

fn are_neighbours(part: &Part, one: TermEntry, other: TermEntry) -> bool {
    let frequencies = part.segment.frequencies();
    let runs = [part.segment.run(one), part.segment.run(other)];
    let rarer = &runs[usize::from(other.holding < one.holding)];
    let (mut block, mut looked_at) = (Block::default(), 0);
    let mut positions = [Vec::new(), Vec::new()];
    for number in 0..=rarer.blocks() {
        rarer.unpack(number, frequencies, &mut block);
        for &passage in &block.passages[..block.count] {
            if looked_at == MOST_LOOKED_AT {
                return false;
            }
            looked_at += 1;
            positions.iter_mut().for_each(Vec::clear);
            let [before, behind] = &mut positions;
            let are_held = part.is_alive(passage)
                && runs[0].find(passage, frequencies, before).is_some()
                && runs[1].find(passage, frequencies, behind).is_some();
            if are_held && before.iter().any(|position| behind.contains(&(position + 1))) {
                return true;
            }
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use citewire_articles::Article;

    use crate::Snapshot;

    #[test]
    fn terms_are_neighbours_only_in_their_order_and_side_by_side() {
        let text = |number: usize| match number {
            170 => "The gall bladder hurts.".to_owned(),
            _ => format!("The bladder of {number} has gall and salt water, water and salt."),
        };
        let articles: Vec<Article> =
            (0..171).map(|number| Article::parse(&format!("{number:03}.md"), text(number)).0).collect();
        let all = Snapshot::of(&articles);
        let check = |view: &Snapshot, one: &str, other: &str, expected: bool| {
            assert_eq!(view.are_neighbours(one, other), expected, "{one} {other}");
        };
        check(&all, "salt", "water", true);
        check(&all, "water", "salt", true);
        check(&all, "salt", "gall", false);
        check(&all, "gall", "salt", true);
        check(&all, "gall", "river", false);
        check(&all, "170", "gall", false);
        check(&all, "gall", "hurt", false);
        check(&all, "bladder", "hurt", true);
        // Of terms that very many passages hold the last ones are not looked at.
        check(&all, "gall", "bladder", false);
        check(&Snapshot::of(&articles[150..]), "gall", "bladder", true);
    }
}
