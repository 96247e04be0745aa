//! The terms met while a segment is built: each has a number, and all can be had in the order of their keys.

use citewire_text::WordMap;

/// Keys of terms by their numbers, and numbers by their keys.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    numbers: WordMap<u32>,
    /// All keys, one behind the other.
    text: String,
    /// Where each ends.
    ends: Vec<usize>,
    /// Terms in the order of their keys, each with the first bytes of its key, which nearly always decide. Those that
    /// came since the last time are not in it yet.
    sorted: Vec<(u64, u32)>,
}

impl Lexicon {
    /// The number of the term with this key.
    pub(super) fn number(&mut self, key: &str) -> u32 {
        let Self { numbers, text, ends, .. } = self;
        *numbers.entry(key, || {
            text.push_str(key);
            ends.push(text.len());
            ends.len() as u32 - 1
        })
    }

    /// How many terms there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The key of a term.
    pub(super) fn key(&self, number: u32) -> &str {
        key(&self.text, &self.ends, number)
    }

    /// The numbers of all terms in the order of their keys.
    pub(super) fn sort(&mut self) -> Vec<u32> {
        let Self { text, ends, sorted, .. } = self;
        sorted.extend((sorted.len() as u32..ends.len() as u32).map(|number| (prefix(key(text, ends, number)), number)));
        // What was sorted the last time is one run, which this sort finds.
        sorted.sort_by(|one, other| {
            one.0.cmp(&other.0).then_with(|| key(text, ends, one.1).cmp(key(text, ends, other.1)))
        });
        sorted.iter().map(|(_, number)| *number).collect()
    }
}

fn key<'text>(text: &'text str, ends: &[usize], number: u32) -> &'text str {
    let start = number.checked_sub(1).map_or(0, |before| ends[before as usize]);
    &text[start..ends[number as usize]]
}

/// The first eight bytes as a number of the same order.
fn prefix(key: &str) -> u64 {
    let mut first = [0; 8];
    let length = key.len().min(8);
    first[..length].copy_from_slice(&key.as_bytes()[..length]);
    u64::from_be_bytes(first)
}

#[cfg(test)]
mod tests {
    use super::Lexicon;

    #[test]
    fn terms_keep_their_numbers_and_are_sorted_by_their_keys() {
        let mut lexicon = Lexicon::default();
        let mut sorted = |keys: &[&str]| {
            for key in keys {
                let number = lexicon.number(key);
                assert_eq!(lexicon.number(key), number);
                assert_eq!(lexicon.key(number), *key);
            }
            let order = lexicon.sort();
            order.iter().map(|&number| lexicon.key(number).to_owned()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(
            sorted(&["kazan", "rail", "a", "railroading", "railroaders"]),
            "a kazan rail railroaders railroading"
        );
        assert_eq!(sorted(&["railroad", "мост", "b", "a"]), "a b kazan rail railroad railroaders railroading мост");
    }
}
