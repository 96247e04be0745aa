//! The rule that tells running text from headings, labels and menu entries, shared by the formats and the header reader.

/// Words from which a block that ends with a stop counts as prose.
const FEWEST_WORDS: usize = 8;
/// Characters from which a block that ends with a stop counts as prose, for scripts with few spaces.
const FEWEST_CHARACTERS: usize = 60;
/// Words from which a block counts as prose even without a stop.
const ENOUGH_WORDS: usize = 30;

/// True for a paragraph of running text: one that ends with a stop and is not short, or one with very many words.
pub(crate) fn is_prose(block: &str) -> bool {
    let words = block.split_whitespace().count();
    let stop = block
        .trim_end_matches(['"', '\'', '”', '’', '»', ')', '」', '』', ']'])
        .ends_with(['.', '!', '?', '…', '。', '！', '？']);
    let is_long = words >= FEWEST_WORDS || block.chars().count() >= FEWEST_CHARACTERS;
    (stop && (is_long || block.ends_with(['。', '！', '？']))) || words >= ENOUGH_WORDS
}

#[cfg(test)]
mod tests {
    use super::is_prose;

    fn check(block: &str, expected: bool) {
        assert_eq!(is_prose(block), expected, "{block}");
    }

    #[test]
    fn a_sentence_of_eight_words_is_prose_and_a_shorter_one_is_not() {
        check("The bridge opened in 1901 and carries trams.", true);
        check("The bridge opened in 1901.", false);
    }

    #[test]
    fn a_line_without_a_stop_is_prose_only_when_it_is_long() {
        check("The bridge opened in 1901 and carries trams", false);
        check(&"word ".repeat(30), true);
    }

    #[test]
    fn an_ideographic_stop_needs_no_words() {
        check("托什比大桥开通。", true);
    }
}
