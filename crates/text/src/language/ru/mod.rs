//! Russian.

mod asking;

use bm25::Language as Stemmer;

use crate::language::words::{
    ArticleWords, BoilerplatePhrases, Calendar, HeaderLabels, LanguageWords, SentenceWords, Wording, words,
};
use crate::scripts::Script;

/// Russian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "ru",
    name: "Russian",
    script: Script::Cyrillic,
    reads_its_script: true,
    stemmer: Some(Stemmer::Russian),
    question_words: words!("сколько почему зачем откуда какой какая какое какие кто что где когда"),
    calendar: Calendar { months: words!("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"), ..Calendar::NONE },
    sentences: SentenceWords {
        titles: words!("госп гр им проф акад доц св тов ул"),
        before_number: words!("ст стр рис табл гл пп п с"),
        may_end: words!("др пр гг вв руб коп тыс млн млрд км долл чел см ср г в"),
        continues: words!("т.е т.н напр англ нем лат фр"),
        openers: words!("Но Он Она Они Это Мы Как Так"),
        ..SentenceWords::NONE
    },
    labels: HeaderLabels {
        author: words!("автор"),
        date: words!("дата"),
        source: words!("источник"),
        ..HeaderLabels::NONE
    },
    boilerplate: BoilerplatePhrases { caption_openings: words!("фото:"), ..BoilerplatePhrases::NONE },
    articles: ArticleWords {
        who: words!("кто"),
        when: words!("когда"),
        what: words!("какой какая какое"),
        wrote: words!("написал написала автор авторы"),
        published: words!("опубликован опубликована опубликовано опубликовали вышла публикации"),
        created: words!("создан создана написана"),
        updated: words!("обновлён обновлена изменён"),
        dates: words!("дата"),
        articles: words!("статья статью статьи страница документ текст"),
        works: words!("книга книгу роман отчёт глава"),
        ..ArticleWords::NONE
    },
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["не", "нет", "никогда", "без", "нельзя", "ни"],
        causes: &[
            "потому что",
            "так как",
            "поскольку",
            "из-за",
            "благодаря",
            "вследствие",
            "в результате",
            "по причине",
            "ввиду",
            "в связи с",
            "поэтому",
            "из-за того что",
            "в силу",
            "чтобы",
            "для того чтобы",
            "ибо",
            "причина",
            "причиной",
            "причины",
            "следовательно",
            "вызван",
            "вызвана",
            "вызвано",
            "вызваны",
            "приводит к",
            "привело к",
        ],
        defines: &[
            " — это ",
            " – это ",
            " - это ",
            " это ",
            " — ",
            " – ",
            " является ",
            " являются ",
            " являлся ",
            " являлась ",
            " был ",
            " была ",
            " представляет собой ",
            " представляют собой ",
            " означает ",
            " обозначает ",
            " называется ",
            " называют ",
            " называются ",
        ],
        ..Wording::NONE
    },
    ..LanguageWords::NONE
};
