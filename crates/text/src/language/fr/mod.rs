//! French.

use bm25::Language as Stemmer;

use crate::language::words::{Apostrophe, ArticleWords, Calendar, LanguageWords, SentenceWords, words};

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
    ..LanguageWords::NONE
};
