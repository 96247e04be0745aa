//! German.

mod asking;

use bm25::Language as Stemmer;

use crate::language::words::{ArticleWords, BoilerplatePhrases, Calendar, HeaderLabels, LanguageWords, SentenceWords, Wording, Writing, words};

/// German.
pub(super) static WORDS: LanguageWords = LanguageWords {
    code: "de",
    name: "German",
    stemmer: Some(Stemmer::German),
    question_words: words!("wer wen wem wessen wann warum weshalb wieso wozu wieviel wohin woher"),
    calendar: Calendar { months: words!("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"), day_formats: words!("%d.%m.%Y"), ..Calendar::NONE },
    sentences: SentenceWords {
        titles: words!("dr fr ing"),
        before_number: words!("abb abs art bd ca kap nr okt"),
        may_end: words!("mio mrd usw"),
        continues: words!("bzw dgl engl evtl ggf inkl sog u.a vgl z.b zzgl d.h"),
        openers: words!(
            "Aber Als Am Auch Auf Aus Bei Bis Da Damit Danach Dann Das Dem Den Der Des Die Dies Diese Dieser Dieses \
             Doch Ein Eine Einer Er Es Für Heute Hier Ich Ihr Ihre Im Man Mit Nach Nun Sein Seine Seit Sie Trotz Um \
             Und Von Vor Was Wenn Wer Wie Wir Zu Zum Zur"
        ),
        ordinals_have_stops: true,
        ..SentenceWords::NONE
    },
    labels: HeaderLabels {
        author: words!("autor autorin"),
        date: words!("datum ausfertigungsdatum veröffentlichungsdatum"),
        source: words!("quelle"),
        author_openings: &["Von "],
        ..HeaderLabels::NONE
    },
    boilerplate: BoilerplatePhrases {
        caption_openings: words!("foto: bild:"),
        advertisement_labels: words!("anzeige werbung"),
        ..BoilerplatePhrases::NONE
    },
    articles: ArticleWords {
        who: words!("wer wessen wem"),
        when: words!("wann"),
        what: words!("was welche welcher welches welchen"),
        wrote: words!("schrieb geschrieben verfasst verfasste verfasser autor autorin autoren"),
        published: words!(
            "veröffentlicht erschienen erschien herausgegeben publiziert ausgefertigt erlassen erscheinungsdatum \
             veröffentlichungsdatum ausfertigungsdatum"
        ),
        created: words!("erstellt geschrieben verfasst angelegt entstanden"),
        updated: words!("aktualisiert geändert überarbeitet"),
        dates: words!("datum erscheinungsdatum veröffentlichungsdatum ausfertigungsdatum"),
        articles: words!("artikel beitrag seite dokument text datei folge"),
        works: words!("buch roman bericht gesetz verordnung kapitel gedicht"),
        around: words!("zuerst zuletzt ursprünglich zum"),
    },
    small_words: words!(
        "der die das und ist nicht ein eine mit von zu den dem auf für im sich werden wird auch oder als \
         bei wurde sind"
    ),
    asking: asking::ASKING,
    messages: asking::MESSAGES,
    wording: Wording {
        negations: &["nicht", "kein", "keine", "keinen", "keinem", "keiner", "keines", "nie", "niemals", "ohne", "weder"],
        causes: &["weil", "da", "denn", "wegen", "aufgrund", "deshalb", "daher", "damit", "um"],
        defines: &[" ist ein ", " ist eine ", " ist der ", " ist die ", " ist das ", " sind ", " war ein ", " war eine ", " bezeichnet ", " bedeutet "],
        ..Wording::NONE
    },
    writing: Writing {
    counted: words!(
        "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn \
         sechzehn siebzehn achtzehn neunzehn zwanzig"
    ),
    has_compounds: true,
    spells_marks: true,
    ..Writing::NONE
    },
    ..LanguageWords::NONE
};
