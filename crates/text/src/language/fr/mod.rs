//! French.

mod asking;

use bm25::Language as Stemmer;

use crate::language::words::{Apostrophe, ArticleWords, Calendar, LanguageWords, SentenceWords, Wording, Writing, words};

/// French.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "fr",
    name: "French",
    stemmer: Some(Stemmer::French),
    question_words: words!("quand quel quelle quels quelles combien comment pourquoi où qui est"),
    calendar: Calendar { months: words!("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"), of: words!("de"), ..Calendar::NONE },
    sentences: SentenceWords {
        titles: words!("mlle mme ste"),
        may_end: words!("cie"),
        openers: words!("Le Les Il Elle Ils Nous"),
        ..SentenceWords::NONE
    },
    articles: ArticleWords {
        who: words!("qui"),
        when: words!("quand"),
        what: words!("quel quelle quels quelles"),
        wrote: words!("écrit écrite auteur auteure auteurs rédigé"),
        published: words!("publié publiée paru parue publication"),
        created: words!("créé créée écrit écrite rédigé"),
        updated: words!("modifié modifiée actualisé"),
        dates: words!("date"),
        articles: words!("article page document billet texte épisode"),
        works: words!("livre roman rapport loi chapitre"),
        around: words!("est"),
    },
    small_words: words!("le la les des et est une un dans pour que qui pas sur par du au avec plus ce sont cette ne aux"),
    apostrophe: Apostrophe::AfterClitic,
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["ne", "pas", "jamais", "aucun", "aucune", "sans", "ni"],
        causes: &[
            "parce que", "car", "puisque", "à cause de", "à cause du", "à cause des", "en raison de", "en raison du",
            "en raison des", "grâce à", "grâce au", "grâce aux", "du fait de", "afin de", "afin que", "pour que",
            "étant donné que", "suite à", "donc", "c'est pourquoi", "raison", "raisons", "cause", "causé", "causée",
            "entraîne", "provoqué", "provoquée", "dû à", "due à", "dus à", "dues à", "parce qu'il", "parce qu'elle",
            "parce qu'ils", "parce qu'elles", "parce qu'on", "parce qu'un", "parce qu'une", "puisqu'il",
            "puisqu'elle", "puisqu'on",
        ],
        defines: &[
            " est un ", " est une ", " est le ", " est la ", " est l'", " sont des ", " sont les ", " était un ",
            " était une ", " était le ", " était la ", " désigne ", " désigne un ", " désigne une ", " désigne l'",
            " signifie ", " c'est-à-dire ", " est défini comme ", " est définie comme ", " se définit comme ",
            " consiste à ", " consiste en ", " est appelé ", " est appelée ", " est l'un des ", " est l'une des ",
            " veut dire ", " fut un ", " fut une ",
        ],
        ..Wording::NONE
    },
    writing: Writing {
    counted: words!(
        "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
    ),
    ..Writing::NONE
    },
    ..LanguageWords::NONE
};
