//! Dutch.

mod asking;

use bm25::Language as Stemmer;

use crate::language::words::{ArticleWords, Calendar, LanguageWords, SentenceWords, Wording, Writing, words};

/// Dutch.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "nl",
    name: "Dutch",
    stemmer: Some(Stemmer::Dutch),
    sentences: SentenceWords { titles: words!("drs ing"), ..SentenceWords::NONE },
    calendar: Calendar { months: words!("januari februari maart april mei juni juli augustus september oktober november december"), ..Calendar::NONE },
    articles: ArticleWords {
        who: words!("wie"),
        when: words!("wanneer"),
        what: words!("wat welke"),
        wrote: words!("schreef geschreven auteur schrijver"),
        published: words!("gepubliceerd verschenen verscheen publicatiedatum"),
        created: words!("gemaakt geschreven"),
        updated: words!("bijgewerkt gewijzigd"),
        dates: words!("datum publicatiedatum"),
        articles: words!("artikel pagina document tekst aflevering"),
        works: words!("boek roman rapport wet hoofdstuk"),
        ..ArticleWords::NONE
    },
    small_words: words!(
        "de het een en van is in op te dat voor met zijn niet aan er om die ook als bij naar wordt worden \
         door"
    ),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["niet", "geen", "nooit", "zonder"],
        causes: &[
            "omdat", "want", "doordat", "vanwege", "wegens", "door", "daarom", "daardoor", "dankzij", "zodat",
            "aangezien", "als gevolg van", "ten gevolge van", "op grond van", "naar aanleiding van", "de reden",
            "de oorzaak", "veroorzaakt door",
        ],
        defines: &[
            " is een ", " is de ", " is het ", " zijn ", " was een ", " was de ", " was het ", " waren ", " betekent ",
            " verwijst naar ", " wordt genoemd ", " staat voor ", " houdt in ",
        ],
        ..Wording::NONE
    },
    writing: Writing {
    counted: words!(
        "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien \
         zeventien achttien negentien twintig"
    ),
    has_compounds: true,
    ..Writing::NONE
    },
    ..LanguageWords::NONE
};
