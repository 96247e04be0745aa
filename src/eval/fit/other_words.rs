//! Questions in other words: what the fit learns from about answers that share few words with a question.
//!
//! People ask in other words than an article's, and data sets seldom do. So every question is asked once more with about
//! half of its words replaced by words of other questions, while its meaning is that of the question as it was.

/// Letters that a word has which is replaced: shorter ones are mostly stop words.
const FEWEST_LETTERS: usize = 4;

/// The words of all questions of a set that may stand in place of others, in order.
pub(super) fn words<'questions>(questions: impl Iterator<Item = &'questions str>) -> Vec<&'questions str> {
    let mut words: Vec<&str> = questions.flat_map(pieces).filter(|word| is_replaced(word)).collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// A question with about half of its words replaced by some of these. The same question gives the same text.
pub(super) fn replaced(question: &str, words: &[&str]) -> String {
    let mut text = String::with_capacity(question.len());
    for piece in pieces(question) {
        let hash = crc32fast::hash(format!("{question} {piece}").as_bytes()) as usize;
        let other = words.get(hash / 2 % words.len().max(1)).filter(|_| is_replaced(piece) && hash.is_multiple_of(2));
        text.push_str(other.unwrap_or(&piece));
    }
    text
}

fn is_replaced(piece: &str) -> bool {
    piece.chars().count() >= FEWEST_LETTERS && piece.chars().all(char::is_alphanumeric)
}

/// Words and what stands between them, in order.
fn pieces(question: &str) -> impl Iterator<Item = &str> {
    question.split_inclusive(|c: char| !c.is_alphanumeric()).flat_map(|piece| {
        let end = piece.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
        [&piece[..end], &piece[end..]].into_iter().filter(|piece| !piece.is_empty())
    })
}

#[cfg(test)]
mod tests {
    use super::{replaced, words};

    #[test]
    fn about_half_of_the_words_are_replaced() {
        let questions = ["When did the bridge of Torsby open?", "Which trams leave every morning from Kazan station?"];
        let words = words(questions.into_iter());
        for question in questions {
            let other = replaced(question, &words);
            assert_eq!(other, replaced(question, &words));
            let kept = question.split(' ').zip(other.split(' ')).filter(|(one, other)| one == other).count();
            assert!((1..question.split(' ').count()).contains(&kept), "{other}");
        }
        assert_eq!(replaced("Is it?", &words), "Is it?");
    }
}
