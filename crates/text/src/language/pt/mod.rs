//! Portuguese.

use bm25::Language as Stemmer;

use crate::language::words::{ArticleWords, Calendar, LanguageWords, words};

/// Portuguese.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "pt",
    name: "Portuguese",
    stemmer: Some(Stemmer::Portuguese),
    calendar: Calendar { months: words!("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"), of: words!("de"), ..Calendar::NONE },
    articles: ArticleWords {
        who: words!("quem"),
        when: words!("quando"),
        what: words!("qual"),
        wrote: words!("escreveu escrito autor autora"),
        published: words!("publicado publicada publicou publicação"),
        created: words!("criado criada escrito"),
        updated: words!("atualizado modificado"),
        dates: words!("data"),
        articles: words!("artigo página documento texto episódio"),
        works: words!("livro romance relatório lei capítulo"),
        ..ArticleWords::NONE
    },
    small_words: words!("o a os as de que e do da em um uma para com não por se no na mais dos das ao como é são"),
    ..LanguageWords::NONE
};
