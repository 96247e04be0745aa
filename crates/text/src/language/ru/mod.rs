//! Russian.

use bm25::Language as Stemmer;

use crate::language::words::{BoilerplatePhrases, HeaderLabels, LanguageWords, SentenceWords, words};
use crate::scripts::Script;

/// Russian.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "ru",
    name: "Russian",
    script: Script::Cyrillic,
    reads_its_script: true,
    stemmer: Some(Stemmer::Russian),
    question_words: words!("сколько почему зачем откуда какой какая какое какие кто что где когда"),
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
    ..LanguageWords::NONE
};
