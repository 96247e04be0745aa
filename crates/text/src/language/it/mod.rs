//! Italian.

mod asking;

use bm25::Language as Stemmer;

use crate::language::words::{Apostrophe, ArticleWords, Calendar, LanguageWords, Wording, Writing, words};

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
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["non", "mai", "senza", "nessun", "nessuna", "nessuno", "né"],
        causes: &[
            "perché", "poiché", "giacché", "siccome", "dato che", "visto che", "in quanto", "a causa di",
            "a causa del", "a causa della", "a causa dei", "a causa delle", "a causa degli", "grazie a", "grazie al",
            "grazie alla", "per via di", "per via del", "per via della", "affinché", "al fine di", "allo scopo di",
            "quindi", "perciò", "pertanto", "per questo", "di conseguenza", "motivo", "motivi", "ragione", "ragioni",
            "causa", "causato", "causata", "causati", "provocato", "provocata", "dovuto a", "dovuta a", "dovuto al",
            "dovuta alla",
        ],
        defines: &[
            " è un ", " è uno ", " è una ", " è un'", " è il ", " è lo ", " è la ", " è l'", " sono i ", " sono le ",
            " sono gli ", " sono dei ", " sono delle ", " era un ", " era una ", " era il ", " era la ", " fu un ",
            " fu una ", " significa ", " indica ", " si riferisce a ", " vuol dire ", " è definito come ",
            " è definita come ", " si definisce ", " si intende ", " consiste in ", " consiste nel ", " è chiamato ",
            " è chiamata ", " è uno dei ", " è una delle ", " cioè ",
        ],
        ..Wording::NONE
    },
    writing: Writing {
    counted: words!(
        "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici \
         sedici diciassette diciotto diciannove venti"
    ),
    ..Writing::NONE
    },
    ..LanguageWords::NONE
};
