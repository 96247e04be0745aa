//! Words by which a follow-up question is told and made to stand alone.

use super::{WordList, group};

group! {
    /// Words of questions in a conversation; in lower case.
    ConversationWords {
        /// Words that ask.
        interrogatives,
        /// Verbs that open a yes-or-no question and follow a word that asks.
        auxiliaries,
        /// Words that put what follows them into a relation.
        prepositions,
        /// Words that open a noun phrase.
        determiners,
        /// Verbs that ask the assistant for something.
        imperatives,
        /// Words that stand for someone or something named before, or join, or address the assistant: never part of a
        /// topic.
        other_function_words,
        /// Beginnings of contractions without content: "i'" in "i'd".
        contraction_openings,
        /// Words behind which 's stands for "is" or "has".
        contracted,
        /// Nouns, verbs and adjectives that stand for nothing in particular.
        empty,

        /// Whole questions that ask the last question again: "are you sure".
        doubts,
        /// Whole questions that ask for more: "go on".
        calls_for_more,
        /// Whole questions that ask for something else: "what else".
        calls_for_others,
        /// Words that say nothing around a word that asks: "happened" in "when was that happened".
        empty_around_interrogative,
        /// Nouns that make one question word of "what" or "which": "what year".
        asked_kinds,
        /// Words that ask together with "how": "many".
        how_words,
        /// Words between "how" and its verb that say nothing: "exactly".
        how_adverbs,
        /// Words that ask for a circumstance, so that they can take another's place in a question: "why".
        circumstances,
        /// Openings behind which only what is different is said, a longer one before those that it contains.
        difference_openings,

        /// Phrases that open a correction: "i meant".
        corrections,
        /// Phrases that react to an answer before the next question, parted from it by a mark: "no, VTB".
        reactions,
        /// Phrases that close a correction: "VTB instead".
        correction_closings,
        /// Words between what is not meant and what is: "not VTB but Sberbank".
        contrasts,
        /// Phrases between what is meant and what is not: "VTB instead of Sberbank".
        instead_of,
        /// Prepositions that say what something is about, and not where or when it is.
        vague_prepositions,

        /// Words for a place in a sequence, one list a place, from the first on.
        ordinals: &'static [WordList],
        /// Words for numbers, from one on.
        cardinals,
        /// Words for the place at the end.
        last_ones,
        /// Words for the one of two that was not meant before.
        other_ones,
        /// Words for the first of two.
        former_ones,
        /// Words for the second of two.
        latter_ones,
        /// Words for both of two.
        both_of_two,
        /// Nouns for what a list or an answer consists of: "the second point".
        item_nouns,
        /// Words before the number of such a thing: "number 3".
        number_openings,
        /// Phrases behind a word that picks from several: "both of them".
        of_these,
        /// Words between alternatives.
        either_or,
        /// Words before the last thing of a series.
        series_joints,

        /// Pronouns for one person.
        persons,
        /// Pronouns for several, or for an organisation.
        several,
        /// Pronouns for a thing.
        things,
        /// Words that point to anything.
        pointing,
        /// Those of the former that always point.
        always_pointing,
        /// Pronouns in whose place a name needs 's.
        possessives,
        /// Pronouns that are possessive only before a noun: "her".
        possessives_before_noun,
        /// Pronouns in whose place no name can stand.
        irreplaceable,
        /// Pieces of time that are told from the day of asking: "this year" points to nothing named before.
        times,
        /// Forms of "be" and "have" beside which "there" points to nothing.
        being,
        /// Words before a pronoun that points to what happened: "after that".
        before_event,
        /// Words behind a pronoun that points to what happened.
        after_event,
        /// Words that begin a clause.
        clause_openers,
        /// Words that join, so that no noun begins with them.
        joining,
        /// Verbs whose subject may be an empty "it": "how long does it take".
        empty_subject_verbs,
        /// Forms of "be" before an empty "it": "is it true that".
        empty_subject_forms,
        /// Words behind which the real subject of such a sentence stands.
        real_subject_openers,
        /// Words that make such a sentence ask for what something is like.
        likeness,
        /// Verbs behind an empty "it" that announces a clause: "what does it mean when".
        verbs_of_clauses,
        /// Words that open the clause that an empty "it" announces: "is it true that".
        clause_subjects,
        /// Adjectives between an empty "it" and "to": "is it easier to".
        judgements,
        /// Verbs before an empty "it": "makes it possible to".
        making,
        /// Pronouns that stand for the subject of their clause.
        reflexives,
        /// Pronouns that are a subject.
        subjects,
        /// Words that ask for the subject of a question.
        asking_for_subjects,
        /// Plural nouns without the ending of one.
        plurals,
        /// Words that point to what the next word explains: "those who".
        before_explanations,
        /// Words that open a relative clause.
        relatives,
        /// Forms of "do", behind which a question ends with its verb.
        doing,
        /// Nouns before "is it": "what time is it".
        asked_by_clock,

        /// Small words inside a name.
        name_links,
        /// What stands between names that belong together.
        name_joins,
        /// Endings of a word that says where something belongs: "ese" in "Chinese".
        adjective_endings,
        /// Words of names that are not a person's.
        thing_words,
        /// Small words of names that are not a person's.
        thing_links,
        /// Words before a name that is not a person's.
        before_things,
        /// Forms of "be" before a noun phrase.
        be_forms,
        /// Endings of verbs.
        verb_endings,
    }
}
