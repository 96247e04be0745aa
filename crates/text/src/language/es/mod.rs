//! Spanish.

mod asking;

use bm25::Language as Stemmer;

use crate::language::words::{ArticleWords, Calendar, LanguageWords, SentenceWords, Wording, Writing, words};

/// Spanish.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "es",
    name: "Spanish",
    stemmer: Some(Stemmer::Spanish),
    question_words: words!("cuánto cuánta cuántos cuántas cuándo dónde quién quiénes cuál cómo qué"),
    calendar: Calendar { months: words!("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"), of: words!("de del"), ..Calendar::NONE },
    sentences: SentenceWords {
        titles: words!("dra sra srta"),
        before_number: words!("núm"),
        openers: words!("El Los Las Pero"),
        ..SentenceWords::NONE
    },
    articles: ArticleWords {
        who: words!("quién quiénes"),
        when: words!("cuándo"),
        what: words!("cuál qué"),
        wrote: words!("escribió escrito autor autora autores"),
        published: words!("publicó publicado publicada publicación"),
        created: words!("creó creado escrito"),
        updated: words!("actualizado actualizó modificado"),
        dates: words!("fecha"),
        articles: words!("artículo página documento entrada texto episodio"),
        works: words!("libro novela informe ley capítulo"),
        around: words!("originalmente"),
    },
    small_words: words!("el la los las de que y en un una por con para es se no del su al lo como más está son"),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["no", "nunca", "jamás", "sin", "ningún", "ninguna", "ninguno", "tampoco"],
        causes: &[
            "porque", "ya que", "puesto que", "dado que", "debido a", "debido al", "a causa de", "a causa del",
            "gracias a", "gracias al", "por culpa de", "para que", "a fin de", "con el fin de", "por eso", "por ello",
            "por lo tanto", "por tanto", "por esta razón", "por este motivo", "como resultado", "como consecuencia",
            "a raíz de", "pues", "razón", "razones", "motivo", "causa", "causas", "causado", "causada", "provocado",
            "provocada",
        ],
        defines: &[
            " es un ", " es una ", " es el ", " es la ", " es lo que ", " son un ", " son los ", " son las ",
            " era un ", " era una ", " fue un ", " fue una ", " fue el ", " fue la ", " significa ", " se refiere a ",
            " se define como ", " se conoce como ", " se denomina ", " se llama ", " quiere decir ", " consiste en ",
            " es aquel que ", " es uno de los ", " es una de las ", " es decir ",
        ],
        ..Wording::NONE
    },
    writing: Writing {
    counted: words!(
        "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis \
         diecisiete dieciocho diecinueve veinte"
    ),
    ..Writing::NONE
    },
    ..LanguageWords::NONE
};
