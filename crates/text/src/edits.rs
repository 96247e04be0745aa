//! Words that are one edit apart: a letter more, one less, another one, or two neighbours exchanged
//! (Damerau, "A technique for computer detection and correction of spelling errors", 1964).

/// Edits from this letter on, counted from 0, are found among the words that begin with the same letters; earlier ones
/// are tried one by one ([`early_edits`]).
pub const PREFIX: usize = 3;

/// One edit of a word of ASCII letters, with the byte at which it happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Edit {
    /// The letter goes.
    Delete(usize),
    /// The letter and the next one change places.
    Transpose(usize),
    /// The letter becomes another one.
    Replace(usize, u8),
    /// A letter comes before it.
    Insert(usize, u8),
}

/// Every word that one edit between the second letter and the [`PREFIX`]th makes of a word of ASCII letters.
pub fn early_edits(word: &str) -> impl Iterator<Item = String> {
    let letters = || b'a'..=b'z';
    let edits = (1..PREFIX).flat_map(move |at| {
        let edits = [Edit::Delete(at), Edit::Transpose(at)].into_iter();
        edits.chain(letters().map(move |c| Edit::Replace(at, c))).chain(letters().map(move |c| Edit::Insert(at, c)))
    });
    edits.filter_map(|edit| apply(word.as_bytes(), edit))
}

/// True when exactly one edit makes `other` of `word`.
pub fn is_one_edit(word: &str, other: &str) -> bool {
    edit_between(word.as_bytes(), other.as_bytes()).is_some()
}

/// The word after an edit; `None` where it cannot be made.
fn apply(word: &[u8], edit: Edit) -> Option<String> {
    let mut letters = word.to_vec();
    match edit {
        Edit::Delete(at) if at < letters.len() => {
            letters.remove(at);
        }
        Edit::Transpose(at) if at + 1 < letters.len() => letters.swap(at, at + 1),
        Edit::Replace(at, letter) if at < letters.len() => letters[at] = letter,
        Edit::Insert(at, letter) if at <= letters.len() => letters.insert(at, letter),
        _ => return None,
    }
    String::from_utf8(letters).ok()
}

/// The one edit that makes `other` of `word`; `None` when there is none, or none is needed.
fn edit_between(word: &[u8], other: &[u8]) -> Option<Edit> {
    if word.len().abs_diff(other.len()) > 1 {
        return None;
    }
    let at = word.iter().zip(other).take_while(|(one, two)| one == two).count();
    let (rest, others) = (&word[at..], &other[at..]);
    match (rest, others) {
        ([], [letter]) => Some(Edit::Insert(at, *letter)),
        ([_], []) => Some(Edit::Delete(at)),
        ([], _) | (_, []) => None,
        ([_, after @ ..], _) if after == others => Some(Edit::Delete(at)),
        (_, [letter, after @ ..]) if rest == after => Some(Edit::Insert(at, *letter)),
        ([_, after @ ..], [letter, others @ ..]) if after == others => Some(Edit::Replace(at, *letter)),
        ([one, two, after @ ..], [three, four, others @ ..]) if (one, two) == (four, three) && after == others => {
            Some(Edit::Transpose(at))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{early_edits, is_one_edit};

    #[test]
    fn one_edit_is_a_letter_more_less_other_or_exchanged() {
        for (word, other, expected) in [
            ("bridge", "brigde", true),
            ("bridge", "brige", true),
            ("bridge", "briidge", true),
            ("bridge", "brudge", true),
            ("bridge", "bridge", false),
            ("bridge", "brd", false),
            ("bridge", "bdirge", false),
        ] {
            assert_eq!(is_one_edit(word, other), expected, "{word} {other}");
        }
    }

    #[test]
    fn early_edits_are_one_edit_away_and_keep_the_first_letter() {
        let all: Vec<String> = early_edits("bridge").collect();
        assert!(all.iter().all(|word| word == "bridge" || is_one_edit("bridge", word)));
        assert!(all.iter().all(|word| word.starts_with('b')) && all.iter().any(|word| word == "birdge"));
    }
}
