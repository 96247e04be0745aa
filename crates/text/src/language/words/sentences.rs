//! Words that tell where a sentence ends and what its wording says.

use super::group;

group! {
    /// Words around a full stop, in lower case unless a list says otherwise. A word before a stop is looked up in the
    /// lists of all languages.
    SentenceWords {
        /// Abbreviated titles, which always go with the name that follows: "dr" in `Dr. Lee`.
        titles,
        /// Abbreviations only before a number: "fig" in `Fig. 5`. A single letter counts only when it is small.
        before_number,
        /// Abbreviations that may end a sentence, which the next word has to tell: "inc", "etc".
        may_end,
        /// Abbreviations that never end a sentence: "vs", "e.g".
        continues,
        /// Words that open a sentence far more often than they follow an abbreviation inside one; with their capital.
        openers,
        /// Verbs that carry a sentence on after quoted speech: "asked" in `"Why?" she asked.`
        reporting,
        /// Characters that carry a sentence on after a closed quotation: the Japanese particle in 「…。」と言った.
        particles: &'static [char],
        /// True when ordinal numbers are written with a stop: `am 3. Oktober`.
        ordinals_have_stops: bool,
    }
}

group! {
    /// What the wording of a sentence says about it without any question.
    Wording {
        /// First words of a sentence that speaks of what the one before it named; with their capital.
        pronouns,
        /// First words of a sentence that goes on with what the one before it said; with their capital.
        connectives,
        /// Words and phrases that name a cause.
        causes,
        /// Words that name a means.
        manners,
        /// Words and phrases that tell what somebody said.
        reports,
        /// Texts between what is defined and its definition, with the spaces around them: " is a ".
        defines,
        /// Words that deny what a sentence says: "not", "without".
        negations,
        /// Words before somebody who did it, as they are written: "by".
        before_agents,
        /// Words before somebody or something at a place, as they are written: "at".
        before_locations,
        /// Articles between a preposition and what it leads to.
        articles,
        /// Prepositions that lead to a place which is asked for, as they are written.
        before_places,
        /// Prepositions that lead to a time which is asked for, as they are written.
        before_times,
    }
}
