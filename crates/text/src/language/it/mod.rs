//! Italian.

use bm25::Language as Stemmer;

use crate::language::words::{Apostrophe, ArticleWords, Calendar, LanguageWords, words};

/// Italian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "it",
    name: "Italian",
    stemmer: Some(Stemmer::Italian),
    calendar: Calendar { months: words!("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"), ..Calendar::NONE },
    articles: ArticleWords {
        who: words!("chi"),
        when: words!("quando"),
        what: words!("qual quale"),
        wrote: words!("scritto scrisse autore autrice"),
        published: words!("pubblicato pubblicata uscito pubblicazione"),
        created: words!("creato creata scritto"),
        updated: words!("aggiornato modificato"),
        dates: words!("data"),
        articles: words!("articolo pagina documento testo puntata"),
        works: words!("libro romanzo rapporto legge capitolo"),
        ..ArticleWords::NONE
    },
    small_words: words!("il la di che e è per un una non con del della sono si le da dei nel come più alla gli anche"),
    apostrophe: Apostrophe::AfterClitic,
    ..LanguageWords::NONE
};
