//! Words by which a question's kind, its time and its subject are told, and what is no question at all.

use super::{WordList, group};
use crate::entities::Dimension;

group! {
    /// Words that tell what a question asks for; in lower case.
    QuestionWords {
        /// Words that ask for a person: "who".
        who,
        /// Words that ask for a time.
        when,
        /// Words that ask for a place.
        place,
        /// Words that ask for a reason.
        why,
        /// Words that ask for a way, or with a word behind them for a number.
        how,
        /// Words that ask for anything, mostly with a noun behind them.
        what,
        /// Auxiliary verbs: they open a yes-or-no question and end a noun phrase.
        auxiliaries,
        /// Auxiliary verbs that open no yes-or-no question, since they are names too: "may".
        ambiguous_auxiliaries,
        /// Words, besides auxiliary verbs, at which the noun behind a question word has ended.
        noun_ends,
        /// Words that join a noun to the one behind it: "kinds of work".
        joins_of_nouns,
        /// Words that open a clause before the question: "When Luther died, who ...".
        clause_openers,
        /// Verbs that ask for several things: "list".
        list_requests,
        /// Words behind "how" that ask for a length, a weight and so on; `None` for any number with a unit.
        measures: &'static [(Option<Dimension>, WordList)],
        /// Words by which "how much" asks for money.
        money_words,
        /// Words by which "how much" asks for a weight.
        weight_words,
        /// Verbs behind "what" that ask for a reason: "caused".
        cause_verbs,
        /// Verbs by which "what does ..." asks for a definition: "mean".
        definition_verbs,
        /// Forms of "do" behind "what" with which a verb of `speech_verbs` asks for somebody's words.
        do_forms,
        /// Verbs of speech.
        speech_verbs,
        /// Forms of "be" behind "what".
        be_forms,
        /// Forms of "be" by which "what" asks for a definition.
        defining_forms,
        /// Words between "what is" and its noun.
        before_noun,
        /// Words by which "what is ..." asks for a name: "called".
        naming_words,
        /// Words between "which" and its noun: "which two teams".
        before_chosen,
        /// Those of the former that ask for a kind: "what kind of".
        kinds,
        /// Words of a search query that asks for a definition.
        definition_keywords,
        /// Words of a search query that asks for several things.
        list_keywords,
        /// Words of a search query that asks for a reason.
        reason_keywords,
        /// First or last words of a search query that asks for a time.
        date_keywords,
        /// Nouns of a search query that are looked up among the nouns that a question may ask for.
        noun_keywords,
        /// Prepositions that a question ends or begins with and whose noun is asked for: "sold to?".
        open_prepositions,
        /// Texts between the last two things of a list, with the spaces around them.
        list_joins,
        /// Phrases around a question that ask nothing: "can you tell me".
        droppable,
        /// First words of a two-word phrase of `droppable` that is dropped only before a word of `requests`.
        polite_verbs,
        /// Verbs behind "can you" that ask for an answer, and not whether something can be done.
        requests,
        /// Words behind which the noun that is asked for stands: "which".
        before_focus,
        /// What stands between two words of one name, with the spaces around it: " of ".
        name_gaps,
        /// Words that carry a question rather than its subject: "get", "happened". An article that answers need not
        /// hold them. Sorted, since they are found by binary search.
        carriers,
    }
}

group! {
    /// Words that tell what a time is to the question; in lower case.
    PeriodWords {
        /// Words before the time in which it happened: "in".
        within,
        /// Words before the time before which it happened.
        before,
        /// Words before the last time at which it happened.
        until,
        /// Words before the time after which it happened.
        after,
        /// Words before the first time at which it happened.
        since,
        /// Words before the first of two times between which it happened.
        between,
        /// Words of the lists above that may open a question with a capital.
        openers,
        /// Words between such a word and the time.
        skipped,
        /// Words that ask for what is newest.
        latest,
    }
}

group! {
    /// Singular nouns that say what a question asks for ("what company"), in lower case and each in one list.
    AskedNouns {
        /// A year.
        year,
        /// A day.
        day,
        /// A month.
        month,
        /// A decade.
        decade,
        /// A century.
        century,
        /// A day of the week.
        weekday,
        /// A time, no matter how exact.
        time,
        /// A place.
        place,
        /// A company, an office, a party, a school.
        body,
        /// A person.
        person,
        /// A share of a hundred.
        percent,
        /// A count.
        count,
        /// An amount of anything.
        amount,
        /// An amount of money.
        money,
        /// A length.
        length,
        /// A weight.
        weight,
        /// A speed.
        speed,
        /// A temperature.
        temperature,
        /// A duration.
        duration,
        /// Any number with a unit.
        measure,
        /// A reason.
        reason,
        /// A definition.
        definition,
        /// The name of anything else.
        name,
        /// Plurals that are no singular with a plural ending, each with its singular.
        irregular_plurals: &'static [(&'static str, &'static str)],
        /// Endings of a plural.
        plural_endings,
    }
}

group! {
    /// What deserves a word of its own instead of an answer; in lower case, compared with the whole of what was said.
    Courtesies {
        /// Greetings and thanks.
        greetings,
        /// Calls for help.
        calls_for_help,
    }
}

group! {
    /// Words by which sample questions are read off sentences; as they are written.
    SampleWords {
        /// Openings of a heading that names a way, in lower case with the space behind them: "how to ".
        ways,
        /// Verbs between a subject and what is said of it, with the spaces around them.
        verbs,
        /// Words behind "To" that show that no verb follows.
        determiners,
        /// Words between a participle and its time: "opened in 1901".
        before_times,
        /// Adjectives behind a number with a unit by which one asks for it: "long".
        measures,
        /// Articles before a definition, with the space behind them.
        articles,
        /// Indefinite articles of a subject inside a question, with the space behind them.
        indefinite,
        /// Articles that open a subject; inside a question they are written small.
        subject_articles,
        /// First words of a subject that leans on another sentence.
        leaning_subjects,
    }
}
