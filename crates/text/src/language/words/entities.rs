//! Words by which dates, numbers, names, reasons and definitions are found inside a sentence.

use super::{WordList, group};
use crate::entities::Dimension;

group! {
    /// Months, weekdays and ways of writing a date.
    Calendar {
        /// The twelve months, January first, with their capitals. Cut to three letters or more they are still read.
        months,
        /// Months cut short, in lower case.
        short_months,
        /// The seven weekdays, Monday first, with their capitals.
        weekdays,
        /// Months whose names are other words or names too ("May"), so that a number or a word of `month_leads` has to
        /// stand beside them.
        ambiguous_months,
        /// Words before an ambiguous month that say that it is a month.
        month_leads,
        /// Seasons.
        seasons,
        /// Eras behind a year, as they are written: "BC".
        eras,
        /// Eras that also stand before a year: "AD".
        leading_eras,
        /// Words that an era consists of when it is cut at its dots. Years with one of them stand for no days.
        era_pieces,
        /// Parts of a century or a decade: "early", "mid".
        parts,
        /// Nouns for a hundred years or more: "century".
        centuries,
        /// Times of day in one word: "noon".
        times_of_day,
        /// Halves of the day behind an hour: "pm", "p.m.".
        halves_of_day,
        /// The same as they are written when no space parts them from their hour: "5pm".
        glued_halves_of_day,
        /// Endings of an ordinal number in digits: "th" in "16th".
        ordinal_endings,
        /// The word between a day or a season and what it is a part of: "of" in "16th of October".
        of,
        /// `strptime` formats of a whole day. `%B` and `%b` read the English months only.
        day_formats,
        /// `strptime` formats of a month with its year.
        month_formats,
    }
}

group! {
    /// Words by which entities are told apart. Single words are in lower case and compared without case unless a list
    /// says otherwise.
    EntityWords {
        /// Words before a person's name: "president".
        titles,
        /// Abbreviated words inside a name, as they are written before their stop: "St", "Jr".
        name_abbreviations,
        /// Common given names.
        given_names,
        /// Nouns that end or open a place's name: "river".
        place_nouns,
        /// Nouns that open a place's name, with their capital: "Lake" in "Lake Erie".
        place_openers,
        /// Nouns that belong to the name of a company, an office, a party or a school.
        body_nouns,
        /// Countries, continents, states, and cities that are named alone.
        places,
        /// Places written in capitals, which are no company: "US".
        place_acronyms,
        /// Words that open a sentence with a capital and name nothing.
        openers,
        /// Small words inside a name, as they are written: "of" in "Bank of England".
        name_links,
        /// Small words that open a name, as they are written: "van" in "van Gogh".
        name_openers,
        /// The word in a name behind what is named: "of" in "University of Oslo"; as it is written.
        name_of,
        /// Words between the last two of several names: "and".
        name_joins,
        /// A capitalised word that is no name: "I".
        never_names,
        /// Verbs behind a sentence's first word that show it to be a name.
        after_names,
        /// Words behind a person: "said".
        after_persons,
        /// Words before a place, as they are written: "near".
        before_places,
        /// Endings of a word that says where something belongs: "ish" in "British".
        adjective_endings,
        /// Words that are a number: "three".
        numbers,
        /// Words that multiply the number before them: "million".
        scales,
        /// Places in a row: "third".
        ordinals,
        /// Number words that also stand for a noun: "one".
        number_pronouns,
        /// Words behind a number word that also stands for a noun which show that it counts nothing: "of" in "one of
        /// them".
        not_counted,
        /// Words between the ends of a range of numbers: "to".
        range_words,
        /// Fractions: "quarter".
        fractions,
        /// Currencies.
        currencies,
        /// Words and phrases for a share of a hundred: "percent", "per cent".
        percents,
        /// Units, as they are written, with what they measure. A unit counts as the first dimension that lists it.
        units: &'static [(Dimension, WordList)],
        /// Words before a unit of length that make an area or a volume of it: "square".
        unit_powers,
        /// Units that count only without a space before them, since they are words too: "in".
        glued_units,
        /// Words behind a unit of temperature: "Celsius".
        temperature_scales,
        /// Words between a length and the time in which it is covered: "per".
        per_words,
        /// The times in which a length is covered: "hour".
        speed_times,
        /// Nouns that a four-digit number counts, so that it is no year.
        counted_nouns,
        /// Openings of a reason: "because", "due to".
        reasons,
        /// Phrases between what is defined and its definition: "is a".
        defines,
        /// Last words of such phrases that belong to the definition: "a".
        articles,
    }
}
