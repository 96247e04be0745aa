//! Whether a quoted sentence contains an answer, or is a sentence that was marked as the answer. Both are compared by
//! words, so that different boundaries of sentences do not matter.

use std::collections::BTreeSet;

/// Characters that are ignored when answers are compared: ASCII punctuation, dashes and typographic quotes.
fn is_mark(c: char) -> bool {
    c.is_ascii_punctuation() || matches!(c, '–' | '—' | '’' | '“' | '”')
}

/// Text in the form in which answers are compared: in lower case, without punctuation and articles, with single spaces
/// between words (Rajpurkar et al., "`SQuAD`: 100,000+ questions for machine comprehension of text", 2016).
pub fn normalised(text: &str) -> String {
    let lower = text.to_lowercase();
    let plain: String = lower.chars().filter(|c| !is_mark(*c)).collect();
    let mut shown = String::with_capacity(plain.len());
    // An article is a whole run of letters, even before a symbol such as "€".
    let mut rest = plain.as_str();
    while let Some(first) = rest.chars().next() {
        let is_word = first.is_alphanumeric();
        let end = rest.find(|c: char| c.is_alphanumeric() != is_word).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        shown.push_str(if matches!(run, "a" | "an" | "the") { " " } else { run });
        rest = after;
    }
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// True when a sentence contains one of the answers.
pub fn holds_answer(sentence: &str, answers: &[String]) -> bool {
    let words = format!(" {} ", normalised(sentence));
    answers.iter().any(|answer| {
        let wanted = normalised(answer);
        !wanted.is_empty() && words.contains(&format!(" {wanted} ")) || sentence.contains(answer.as_str())
    })
}

/// Lowest share of common words (Jaccard index) of two sentences that count as the same.
const SAME: f64 = 0.7;

/// True when a sentence is one of the marked sentences, contains one, or is most of one.
pub fn is_marked(sentence: &str, marked: &[String]) -> bool {
    let ours = normalised(sentence);
    let ours: Vec<&str> = ours.split(' ').filter(|word| !word.is_empty()).collect();
    marked.iter().any(|marked| {
        let theirs = normalised(marked);
        let theirs: Vec<&str> = theirs.split(' ').filter(|word| !word.is_empty()).collect();
        !ours.is_empty() && !theirs.is_empty() && is_same(&ours, &theirs)
    })
}

fn is_same(ours: &[&str], theirs: &[&str]) -> bool {
    let (our_words, their_words): (BTreeSet<_>, BTreeSet<_>) = (ours.iter().collect(), theirs.iter().collect());
    let shared = our_words.intersection(&their_words).count() as f64;
    let all = our_words.union(&their_words).count() as f64;
    let holds = |long: &[&str], short: &[&str]| long.windows(short.len()).any(|window| window == short);
    shared / all >= SAME
        || 2 * ours.len() >= theirs.len() && holds(theirs, ours)
        || theirs.len() >= 4 && ours.len() <= 2 * theirs.len() && holds(ours, theirs)
}

/// The agreement of a short answer with the best of the expected ones: whether they are equal, and the harmonic mean of
/// precision and recall of the words (Rajpurkar et al., 2016), both after [`normalised`].
pub fn agreement(claimed: &str, answers: &[String]) -> (bool, f64) {
    let ours = normalised(claimed);
    let mut best = (false, 0.0_f64);
    for answer in answers {
        let theirs = normalised(answer);
        best = (best.0 || ours == theirs, best.1.max(word_f1(&ours, &theirs)));
    }
    best
}

fn word_f1(ours: &str, theirs: &str) -> f64 {
    let ours: Vec<&str> = ours.split_whitespace().collect();
    let mut left: Vec<&str> = theirs.split_whitespace().collect();
    if ours.is_empty() || left.is_empty() {
        return f64::from(u8::from(ours.is_empty() == left.is_empty()));
    }
    let all = ours.len() + left.len();
    let mut shared = 0;
    for word in ours {
        if let Some(at) = left.iter().position(|other| *other == word) {
            left.swap_remove(at);
            shared += 1;
        }
    }
    f64::from(2 * shared) / all as f64
}

#[cfg(test)]
mod tests {
    use super::{agreement, holds_answer, is_marked, normalised};

    fn check(text: &str, expected: &str) {
        assert_eq!(normalised(text), expected, "{text}");
    }

    #[test]
    fn case_punctuation_and_articles_are_ignored() {
        check("The “Battle” of an A-road", "battle of aroad");
        check("a€ the", "€");
        check("  Theatre,  the\tend. ", "theatre end");
    }

    #[test]
    fn an_answer_is_found_as_whole_words_or_verbatim() {
        let answers = ["12".to_owned()];
        assert!(holds_answer("It cost $12, they said.", &answers));
        assert!(!holds_answer("It cost thirteen.", &answers));
        assert!(holds_answer("It cost 120.", &answers), "as it is written, even within a word");
        assert!(!holds_answer("Anything.", &["the".to_owned()]), "an article alone is not an answer");
    }

    #[test]
    fn a_sentence_is_the_marked_one_with_other_boundaries_too() {
        let marked = ["The bridge over the river opened in May 1901.".to_owned()];
        assert!(is_marked("The bridge over the river opened in May, 1901 .", &marked));
        assert!(is_marked("over the river opened in May 1901", &marked), "most of it");
        assert!(is_marked("Trams ran. The bridge over the river opened in May 1901.", &marked), "and a little more");
        assert!(!is_marked("opened in May", &marked), "too little of it");
        assert!(!is_marked("The tunnel was closed.", &marked));
        assert!(!is_marked("...", &marked));
    }

    #[test]
    fn a_short_answer_is_compared_with_the_nearest_expected_one() {
        let answers = ["October 1973".to_owned(), "1973".to_owned()];
        assert_eq!(agreement("The 1973", &answers), (true, 1.0));
        // One word of two and one: 2 * 1 / 3 with the second answer, 2 * 1 / 4 with the first.
        assert_eq!(agreement("spring 1973", &answers), (false, 2.0 / 3.0));
        assert_eq!(agreement("1974", &answers), (false, 0.0));
    }
}
