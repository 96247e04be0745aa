//! Portuguese.

mod asking;

use bm25::Language as Stemmer;

use crate::language::words::{ArticleWords, Calendar, LanguageWords, Wording, Writing, words};

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
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["não", "nunca", "jamais", "sem", "nenhum", "nenhuma", "nem"],
        causes: &[
            "porque", "pois", "já que", "uma vez que", "visto que", "dado que", "devido a", "devido ao", "devido à",
            "por causa de", "por causa do", "por causa da", "por causa dos", "graças a", "graças ao", "graças à",
            "em virtude de", "em razão de", "para que", "a fim de", "com o objetivo de", "por isso", "portanto",
            "por conseguinte", "como resultado", "consequentemente", "motivo", "motivos", "razão", "razões", "causa",
            "causas", "causado", "causada", "causados", "provocado", "provocada",
        ],
        defines: &[
            " é um ", " é uma ", " é o ", " é a ", " são os ", " são as ", " são um ", " era um ", " era uma ",
            " foi um ", " foi uma ", " foi o ", " foi a ", " significa ", " refere-se a ", " se refere a ",
            " define-se como ", " é definido como ", " é definida como ", " é conhecido como ", " é conhecida como ",
            " denomina-se ", " chama-se ", " quer dizer ", " consiste em ", " é um dos ", " é uma das ",
            " é aquele que ", " ou seja ",
        ],
        ..Wording::NONE
    },
    writing: Writing {
    counted: words!(
        "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis \
         dezessete dezoito dezenove vinte"
    ),
    ..Writing::NONE
    },
    ..LanguageWords::NONE
};
