//! Knows the abbreviations after which a full stop does not end a sentence, and the words that only begin one.

/// How a word behaves before a full stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Abbreviation {
    /// Always goes with the name that follows: `Dr.`, `Gen.`, `Mt.`.
    Title,
    /// An abbreviation only before a number: `No. 5`, `p. 55`, `Oct. 3`.
    BeforeNumber,
    /// May end a sentence, which the next word has to tell: `U.S.`, `Inc.`, `a.m.`, `etc.`.
    MayEnd,
    /// Always goes on: `e.g.`, `vs.`, `approx.`.
    Continues,
    /// One letter with a stop: the initial of a name, or the end of `vitamin C.`
    Initial,
}

/// Length in bytes of the longest word that can be an abbreviation.
const LONGEST: usize = 12;

const TITLES: &[&str] = &[
    "adj", "adm", "amb", "ald", "brig", "capt", "card", "cmdr", "col", "comdr", "cpl", "cpt", "dr", "dra", "drs",
    "ens", "fr", "gen", "gov", "hon", "ing", "insp", "lt", "maj", "messrs", "mgr", "mlle", "mme", "mr", "mrs", "ms",
    "msgr", "mt", "mx", "ofc", "pfc", "pres", "prof", "pvt", "rep", "reps", "rev", "sen", "sens", "sgt", "sra", "srta",
    "ste", "supt", "госп", "гр", "им", "проф", "акад", "доц", "св", "тов", "ул",
];

const BEFORE_NUMBER: &[&str] = &[
    "abb", "abs", "apr", "art", "aug", "bd", "ca", "ch", "chap", "cl", "dec", "eq", "eqs", "feb", "ff", "fig", "figs",
    "jan", "jul", "jun", "kap", "mar", "no", "nov", "nr", "nos", "num", "núm", "oct", "okt", "para", "pg", "pp", "pt",
    "rs", "sec", "sep", "sept", "ss", "tel", "ver", "vol", "vols", "ст", "стр", "рис", "табл", "гл", "пп",
];

const MAY_END: &[&str] = &[
    "al", "assn", "assoc", "ave", "blvd", "bros", "btw", "cie", "co", "corp", "dept", "dist", "esq", "est", "etc",
    "ft", "hrs", "inc", "jr", "km", "lb", "lbs", "ltd", "min", "mio", "mrd", "oz", "phd", "plc", "pty", "rd", "sq",
    "sr", "st", "tbsp", "tsp", "univ", "usw", "yr", "yrs", "ala", "ariz", "ark", "calif", "cal", "colo", "conn", "del",
    "fla", "ga", "ill", "ind", "kan", "ky", "mass", "mich", "minn", "mont", "neb", "nev", "okla", "ont", "ore", "pa",
    "penn", "que", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "др", "пр", "гг", "вв", "руб", "коп", "тыс", "млн",
    "млрд", "км", "долл", "чел", "см", "ср", "abbr", "appt", "ed", "eds", "edn", "med", "op", "orig",
];

const CONTINUES: &[&str] = &[
    "approx", "attn", "bzw", "cf", "dgl", "e.g", "eg", "engl", "evtl", "f.e", "ggf", "i.e", "ie", "incl", "inkl", "nb",
    "p.s", "ps", "resp", "sog", "u.a", "vgl", "viz", "voc", "vs", "z.b", "zzgl", "d.h", "т.е", "т.н", "напр", "англ",
    "нем", "лат", "фр",
];

/// Words that open a sentence far more often than they follow an abbreviation inside one.
// One word a line, as the formatter would have it, hides the list from the reader.
#[rustfmt::skip]
const OPENERS: &[&str] = &[
    "A", "After", "Although", "An", "And", "Another", "Are", "As", "At", "Because", "Before", "Both", "But", "By",
    "Can", "Could", "Despite", "Did", "Do", "Does", "During", "Each", "Even", "Every", "Finally", "For", "From",
    "Had", "Has", "Have", "He", "Her", "Here", "His", "How", "However", "I", "If", "In", "Indeed", "Instead", "Is",
    "It", "Its", "Let", "Many", "Maybe", "Meanwhile", "Moreover", "Most", "My", "Nevertheless", "Not", "Nothing",
    "Now", "On", "Once", "Or", "Our", "Perhaps", "Please", "Several", "She", "Should", "Since", "So", "Some",
    "Sometimes", "Still", "Such", "Thank", "Thanks", "That", "The", "Their", "Then", "There", "Therefore", "These",
    "They", "This", "Those", "Though", "Thus", "To", "Today", "Tomorrow", "Unfortunately", "Unless", "Until", "Was",
    "We", "Were", "What", "When", "Where", "Whether", "Which", "While", "Who", "Why", "Will", "With", "Would",
    "Yes", "Yet", "Yesterday", "You", "Your", "Aber", "Als", "Am", "Auch", "Auf", "Aus", "Bei", "Bis", "Da",
    "Damit", "Danach", "Dann", "Das", "Dem", "Den", "Der", "Des", "Die", "Dies", "Diese", "Dieser", "Dieses",
    "Doch", "Ein", "Eine", "Einer", "Er", "Es", "Für", "Heute", "Hier", "Ich", "Ihr", "Ihre", "Im", "Man", "Mit",
    "Nach", "Nun", "Sein", "Seine", "Seit", "Sie", "Trotz", "Um", "Und", "Von", "Vor", "Was", "Wenn", "Wer", "Wie",
    "Wir", "Zu", "Zum", "Zur", "Le", "Les", "Il", "Elle", "Ils", "Nous", "El", "Los", "Las", "Pero", "Но", "Он",
    "Она", "Они", "Это", "Мы", "Как", "Так",
];

/// Classifies the word before a full stop; nothing where it is an ordinary word.
pub(super) fn classified(word: &str) -> Option<Abbreviation> {
    let mut letters = word.chars();
    let first = letters.next()?;
    if letters.next().is_none() {
        return single_letter(first);
    }
    // No abbreviation of the lists is longer, so longer words need no lower-casing.
    if word.len() > LONGEST {
        return None;
    }
    let lower = word.to_lowercase();
    let listed = |list: &[&str]| list.contains(&lower.as_str());
    if listed(CONTINUES) {
        return Some(Abbreviation::Continues);
    }
    if lower.contains('.') {
        return is_dotted(word).then_some(Abbreviation::MayEnd);
    }
    // Small letters make ordinary words of some titles (`by card.`), but Russian writes all of them small.
    if listed(TITLES) && !first.is_ascii_lowercase() {
        return Some(Abbreviation::Title);
    }
    if listed(BEFORE_NUMBER) {
        return Some(Abbreviation::BeforeNumber);
    }
    listed(MAY_END).then_some(Abbreviation::MayEnd)
}

/// Whether `word` with what comes after it opens a sentence beyond doubt: `I` has to be a word and not an initial.
pub(super) fn opens_a_sentence(word: &str) -> bool {
    OPENERS.contains(&word)
}

fn single_letter(letter: char) -> Option<Abbreviation> {
    match letter {
        'p' | 'n' | 's' | 'c' | 'п' | 'с' => Some(Abbreviation::BeforeNumber),
        'v' => Some(Abbreviation::Continues),
        'г' | 'в' => Some(Abbreviation::MayEnd),
        letter if letter.is_uppercase() => Some(Abbreviation::Initial),
        _ => None,
    }
}

/// Whether a word is made of one to four letters between stops: `U.S`, `a.m`, `Ph.D`, `B.Sc`.
fn is_dotted(word: &str) -> bool {
    let longest = word.split('.').map(|part| part.chars().count()).max().unwrap_or(0);
    longest <= 2 && word.chars().all(|letter| letter.is_alphabetic() || letter == '.')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(words: &str, expected: Option<Abbreviation>) {
        for word in words.split_whitespace() {
            assert_eq!(classified(word), expected, "{word}");
        }
    }

    #[test]
    fn titles_go_with_the_name() {
        check("Dr Gen Prof Mt", Some(Abbreviation::Title));
    }

    #[test]
    fn some_abbreviate_only_before_a_number() {
        check("No p Fig Oct стр", Some(Abbreviation::BeforeNumber));
    }

    #[test]
    fn countries_companies_and_hours_may_end_a_sentence() {
        check("U.S U.S.A a.m Ph.D Inc etc г", Some(Abbreviation::MayEnd));
    }

    #[test]
    fn latin_connectives_never_end_a_sentence() {
        check("e.g i.e vs cf bzw", Some(Abbreviation::Continues));
    }

    #[test]
    fn a_capital_alone_is_an_initial() {
        check("J Q А", Some(Abbreviation::Initial));
    }

    #[test]
    fn ordinary_words_and_host_names_are_no_abbreviations() {
        check("house card Moscow example.com 3.5 straightforwardness a", None);
    }

    #[test]
    fn a_list_holds_no_word_twice_and_no_capital() {
        for list in [TITLES, BEFORE_NUMBER, MAY_END, CONTINUES] {
            let mut sorted = list.to_vec();
            sorted.sort_unstable();
            sorted.dedup();
            assert_eq!(sorted.len(), list.len());
            assert!(list.iter().all(|word| *word == word.to_lowercase()));
        }
    }
}
