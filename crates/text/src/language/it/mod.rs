//! Italian.

use bm25::Language as Stemmer;
use whichlang::Lang;

use crate::language::words::{ArticleWords, Calendar, LanguageWords, words};

/// Italian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "it",
    name: "Italian",
    stemmer: Some(Stemmer::Italian),
    detected_as: Some(Lang::Ita),
    calendar: Calendar { months: words!("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"), ..Calendar::NONE },
    articles: ArticleWords {
        who: words!("chi"),
        when: words!("quando"),
        what: words!("qual quale"),
        wrote: words!("scritto scrisse autore autrice"),
        published: words!("pubblicato pubblicata uscito"),
        created: words!("creato creata scritto"),
        updated: words!("aggiornato modificato"),
        dates: words!("data"),
        articles: words!("articolo pagina documento testo puntata"),
        works: words!("libro romanzo rapporto legge capitolo"),
        ..ArticleWords::NONE
    },
    ..LanguageWords::NONE
};
