//! What each part of a score means, in words for readers. Parts that say the same share their words, so that a surface can
//! add them up.

/// Words, and the names of the parts that they stand for: features, and what [`cite`](super::cite) takes off.
const WORDS: &[(&str, &[&str])] = &[
    (
        "The sentence has the asked words",
        &["words", "coverage", "coverage_squared", "matched", "local", "long_words", "long_coverage", "long_local"],
    ),
    (
        "The sentence has the asked words, or others that stand for them",
        &["alike", "kin", "near", "near_squared", "local_near", "long_near"],
    ),
    ("It has the asked words in the same form", &["surface"]),
    ("It has the rarest asked word", &["rarest"]),
    ("It has the first word of the question", &["first"]),
    ("It has the last word of the question, or one that stands for it", &["last", "last_near"]),
    ("It has the word that says what is asked for, or one that stands for it", &["focus", "focus_near"]),
    (
        "The asked words stand together in it as in the question",
        &["phrases", "phrases_near", "proximity", "run", "pairs"],
    ),
    ("It has the names of the question", &["names", "names_whole"]),
    ("Its passage has the names of the question", &["names_passage"]),
    ("It has the numbers of the question", &["numbers"]),
    ("It has a year of the question", &["year_match"]),
    ("It has other years than the question", &["year_conflict"]),
    ("Its time is the one that the question names", &["period"]),
    ("The title has asked words that the sentence lacks", &["title", "long_title"]),
    ("The title and the sentence have the same asked words", &["title_own", "long_title_own"]),
    ("The question has the words of the title", &["title_said", "long_title_said"]),
    ("The heading above it has the asked words", &["heading", "heading_inner", "heading_near"]),
    ("The heading above it asks the question", &["heading_said", "heading_asked", "heading_first"]),
    ("What introduces it has the asked words", &["lead", "lead_asked"]),
    ("The sentence before it adds asked words", &["before", "local_before"]),
    ("The sentence behind it adds asked words", &["after", "local_after"]),
    ("It opens with a pronoun, and the sentence before it adds asked words", &["antecedent"]),
    ("Other sentences of its passage add asked words", &["passage_only"]),
    (
        "It has the asked words together with what stands around it and above it",
        &[
            "context",
            "near_context",
            "local_context",
            "window",
            "local_window",
            "long_window",
            "around",
            "around_local",
        ],
    ),
    ("Its passage has the asked words", &["passage", "passage_coverage", "long_passage", "long_passage_coverage"]),
    ("Its passage is among the best", &["passage_rank", "long_passage_rank"]),
    (
        "Its article has the asked words",
        &["article", "whole", "whole_share", "long_article", "long_whole", "long_whole_share"],
    ),
    ("It denies what is asked", &["negated"]),
    ("It denies something, as the question does", &["negation_asked"]),
    ("It has a time, which is asked for", &["fits_time"]),
    ("It has a number, which is asked for", &["fits_amount"]),
    ("It has a number with a unit, which is asked for", &["fits_measure"]),
    ("It has a name, which is asked for", &["fits_name", "who_new", "who_new_names", "who_by", "who_in"]),
    ("It has a place, which is asked for", &["fits_place"]),
    ("It has the reason, definition, list or quotation that is asked for", &["fits_clause"]),
    ("It defines what is asked about", &["definition"]),
    ("It names a cause, which is asked for", &["cause"]),
    ("It names a means, which is asked for", &["manner"]),
    ("A way is asked for, and it is code", &["how_code"]),
    ("A way is asked for, and it is an item of a list or announces one", &["how_item"]),
    ("Several things are asked for, and it is an item of a list or announces one", &["list_item"]),
    ("It is an item of a list or announces one, below the asked words", &["list_context"]),
    ("It is an item of a list", &["item"]),
    ("It is code", &["code"]),
    ("It announces what follows", &["announces"]),
    ("It is a question itself", &["question"]),
    ("It reports what somebody said", &["reported"]),
    ("It opens with a pronoun", &["pronoun"]),
    ("It opens its paragraph or its passage", &["opens_block", "opens_passage", "long_opens_passage"]),
    ("It stands near the beginning of its article", &["position", "long_position"]),
    ("It stands near its heading", &["below"]),
    ("The number of its words", &["length", "long_length"]),
    ("It has names, or other words with a capital", &["named"]),
    ("It has names that the question lacks", &["new_names"]),
    ("It has numbers", &["digits"]),
    ("It has words that the question lacks", &["new"]),
    ("The length of its article", &["long"]),
    (
        "It is near the question by meaning",
        &[
            "meaning",
            "meaning_squared",
            "meaning_behind",
            "meaning_near",
            "long_meaning",
            "meaning_rank",
            "meaning_alone",
            "meaning_rank_alone",
        ],
    ),
    (
        "Its passage has sentences near the question by meaning",
        &["meaning_passage", "meaning_beside", "meaning_passage_rank", "meaning_passage_alone"],
    ),
    ("It is in another language than the question", &["foreign"]),
    ("An earlier answer of the conversation told it", &["told"]),
];

/// The words for the part of a score with this name; the name itself if it has none.
pub(super) fn words_of(name: &'static str) -> &'static str {
    WORDS.iter().find(|(_, names)| names.contains(&name)).map_or(name, |(words, _)| words)
}

#[cfg(test)]
mod tests {
    use super::super::features::Feature;
    use super::WORDS;

    /// Proves that every part of a score has words, once, and that no words are left of a part that is gone.
    #[test]
    fn every_part_of_a_score_has_words() {
        let mut named: Vec<&str> = WORDS.iter().flat_map(|(_, names)| *names).copied().collect();
        named.sort_unstable();
        let mut parts: Vec<&str> = Feature::ALL.map(Feature::name).into_iter().chain(["foreign", "told"]).collect();
        parts.sort_unstable();
        assert_eq!(named, parts);
        assert!((1..WORDS.len()).all(|at| WORDS[..at].iter().all(|(words, _)| *words != WORDS[at].0)));
    }
}
