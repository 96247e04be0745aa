//! Dutch.

use bm25::Language as Stemmer;

use crate::language::words::{ArticleWords, Calendar, LanguageWords, SentenceWords, words};

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
    ..LanguageWords::NONE
};
