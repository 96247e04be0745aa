//! Spelling: a word of a question that no passage holds, and that is one edit from one that many do, is that one.

use super::segment::StoredPassage;
use super::{Query, Snapshot};
use crate::text::entities::is_known;
use crate::text::words;

/// Letters that a word must have at least: among shorter ones too many are one edit apart.
const SHORTEST: usize = 5;
/// Passages that must hold the word at least: what is rarer may be misspelt itself.
const FEWEST_PASSAGES: usize = 3;
/// So many times as many passages must hold the best word as the second best.
const CLEARLY: usize = 4;
/// Edits from this letter on are looked for by going through the terms that begin alike; earlier ones by trying each.
const PREFIX: usize = 3;
/// Passages that are read to see how the likeliest word is written.
const READ: usize = 8;

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

/// The question with its misspelt words corrected; `None` when there are none. Words of other letters than a to z,
/// numbers and acronyms are left alone, as is every word that some passage holds.
pub fn corrected(question: &str, snapshot: &Snapshot) -> Option<String> {
    let mut text = String::new();
    let mut at = 0;
    for alternatives in snapshot.tokeniser().question_terms(question) {
        let Some(first) = alternatives.first() else { continue };
        if alternatives.iter().any(|term| snapshot.term(&term.key).1 > 0) {
            continue;
        }
        let (start, end) = (first.span.start as usize, first.span.end as usize);
        if let Some(word) = corrected_word(first.span.slice(question), &first.key, snapshot)
            && start >= at
        {
            text.push_str(&question[at..start]);
            text.push_str(&word);
            at = end;
        }
    }
    text.push_str(&question[at..]);
    (at > 0).then_some(text)
}

/// A word that no passage holds, as the word that was meant: one of the passages that hold the likeliest term, so that
/// it is a word and not only a stem, and a name when the word is written like one: with a capital inside a sentence.
fn corrected_word(word: &str, key: &str, snapshot: &Snapshot) -> Option<String> {
    let small = word[..].to_ascii_lowercase();
    let is_plain = word.bytes().all(|byte| byte.is_ascii_alphabetic()) && word[1..] == small[1..];
    if word.len() < SHORTEST || key.len() <= PREFIX || !is_plain || is_known(word) {
        return None;
    }
    let mut found: Vec<(usize, String)> = Vec::new();
    each_near(key, snapshot, &mut |holding, term| found.push((holding, term.to_owned())));
    found.sort_by(|one, other| other.0.cmp(&one.0).then_with(|| one.1.cmp(&other.1)));
    let (most, term) = found.first().filter(|(most, _)| *most >= FEWEST_PASSAGES)?;
    let second = found.get(1).map_or(0, |(holding, _)| *holding);
    if *most < second.saturating_mul(CLEARLY) {
        return None;
    }
    let is_name = word != small;
    let meant = as_written(&small, term, is_name, snapshot)?;
    Some(if is_name { meant[..1].to_ascii_uppercase() + &meant[1..] } else { meant })
}

/// A word with this term, in small letters, that some passage holds and that is one edit from `small`.
fn as_written(small: &str, term: &str, is_name: bool, snapshot: &Snapshot) -> Option<String> {
    let query = Query::of_terms(&[term], snapshot);
    for hit in snapshot.search(&query, None, READ) {
        let mut passage = StoredPassage::default();
        snapshot.read_passage(hit.passage, &mut passage);
        let article = snapshot.article_of(hit.passage);
        let mut meant = None;
        for sentence in &passage.sentences {
            words::each(snapshot.slice(article, sentence.sentence.span), |start, near| {
                let fits = near.len().abs_diff(small.len()) <= 1
                    && near.as_bytes()[0].eq_ignore_ascii_case(&small.as_bytes()[0])
                    && (!is_name || start > 0 && near.starts_with(|first: char| first.is_ascii_uppercase()));
                if fits && meant.is_none() {
                    let near = near.to_ascii_lowercase();
                    meant = edit_between(small.as_bytes(), near.as_bytes()).and(Some(near));
                }
            });
        }
        let has_term = |near: &String| {
            let terms = snapshot.tokeniser().question_terms(near);
            terms.len() == 1 && terms[0].iter().any(|of_word| of_word.key == term)
        };
        if let Some(near) = meant.filter(has_term) {
            return Some(near);
        }
    }
    None
}

/// Calls `visit` with every term that is one edit from `key`, the first letter kept, and how many passages hold it.
fn each_near(key: &str, snapshot: &Snapshot, visit: &mut impl FnMut(usize, &str)) {
    let mut seen: Vec<String> = Vec::new();
    let mut meet = |near: &str| {
        if near != key && !seen.iter().any(|other| other == near) {
            let holding = snapshot.term(near).1;
            if holding > 0 {
                seen.push(near.to_owned());
                visit(holding, near);
            }
        }
    };
    for at in 1..PREFIX {
        let letters = || b'a'..=b'z';
        let edits = [Edit::Delete(at), Edit::Transpose(at)].into_iter();
        let edits = edits.chain(letters().map(|c| Edit::Replace(at, c))).chain(letters().map(|c| Edit::Insert(at, c)));
        for edit in edits {
            if let Some(near) = apply(key.as_bytes(), edit) {
                meet(&near);
            }
        }
    }
    for vocabulary in snapshot.vocabularies() {
        vocabulary.each_with_prefix(&key[..PREFIX], |term| {
            if edit_between(key.as_bytes(), term.as_bytes()).is_some() {
                meet(term);
            }
        });
    }
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
    use super::corrected;
    use crate::corpus::Article;
    use crate::retrieval::Snapshot;

    fn check(question: &str, expected: Option<&str>) {
        let passages = ["a government", "the embargo of Kazan", "Kalinka and Kalanka near Parts"];
        let texts =
            passages.iter().flat_map(|said| (0..4).map(move |number| format!("In year {number} we saw {said} fall.")));
        let articles = texts.enumerate().map(|(number, text)| Article::parse(&format!("{number}.md"), text).0);
        let snapshot = Snapshot::of(&articles.collect::<Vec<_>>());
        assert_eq!(corrected(question, &snapshot).as_deref(), expected, "{question}");
    }

    #[test]
    fn a_word_one_edit_away_is_the_word_that_was_meant() {
        check("Which goverment lifted the ebmargo?", Some("Which government lifted the embargo?"));
        check("Who lives in Kazam?", Some("Who lives in Kazan?"));
        check(
            "What did the goverments say about the embbargo?",
            Some("What did the goverments say about the embargo?"),
        );
    }

    #[test]
    fn what_is_right_short_or_ambiguous_stays() {
        check("Which government lifted the embargo?", None);
        check("Is Xazan in KAZAM, or near Paris?", None);
        check("Where is Kalenka?", None);
        check("Where was the 2014 bridge?", None);
    }
}
