//! Dutch.

use bm25::Language as Stemmer;
use whichlang::Lang;

use crate::language::words::{ArticleWords, Calendar, LanguageWords, SentenceWords, words};

/// Dutch.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "nl",
    name: "Dutch",
    stemmer: Some(Stemmer::Dutch),
    detected_as: Some(Lang::Nld),
    sentences: SentenceWords { titles: words!("drs ing"), ..SentenceWords::NONE },
    calendar: Calendar { months: words!("januari februari maart april mei juni juli augustus september oktober november december"), ..Calendar::NONE },
    articles: ArticleWords {
        who: words!("wie"),
        when: words!("wanneer"),
        what: words!("wat welke"),
        wrote: words!("schreef geschreven auteur schrijver"),
        published: words!("gepubliceerd verschenen verscheen"),
        created: words!("gemaakt geschreven"),
        updated: words!("bijgewerkt gewijzigd"),
        dates: words!("datum"),
        articles: words!("artikel pagina document tekst aflevering"),
        works: words!("boek roman rapport wet hoofdstuk"),
        ..ArticleWords::NONE
    },
    ..LanguageWords::NONE
};
