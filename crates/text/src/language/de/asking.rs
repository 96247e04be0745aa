//! What German questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!("wer; wen; wem; wessen; welche person; welcher mensch"),
    when: phrases!(
        "wann; seit wann; bis wann; ab wann; in welchem jahr; in welchem monat; an welchem tag; zu welcher zeit; \
         um wie viel uhr; um wieviel uhr"
    ),
    place: phrases!("wo; wohin; woher; in welcher stadt; in welchem land; an welchem ort"),
    why: phrases!("warum; weshalb; wieso; wozu; weswegen; aus welchem grund; aus welchen gründen"),
    how: phrases!("wie; auf welche weise; wodurch; womit"),
    how_many: phrases!("wie viele; wieviele; anzahl der; wie oft"),
    how_much: phrases!("wie viel; wieviel; welche menge"),
    money: phrases!(
        "was kostet; was kosten; wie teuer; wie viel kostet; wie viel kosten; welcher preis; \
         wie hoch sind die kosten; wie hoch ist der preis"
    ),
    measures: phrases!(
        "wie lange; wie lang; wie hoch; wie groß; wie weit; wie breit; wie tief; wie schwer; wie alt; wie schnell; \
         ab welchem alter; wie warm; wie kalt"
    ),
    defines: phrases!(
        "was ist; was sind; was bedeutet; was bedeuten; was heißt; was versteht man unter; was meint; wofür steht; \
         wie lautet die definition von; definition von"
    ),
    lists: phrases!("welche; nenne; nennen sie; zähle; liste; was sind die"),
    what: phrases!("was; welcher; welches; welchen; welchem"),
    yes_no: phrases!(
        "ist; sind; war; waren; hat; haben; kann; können; könnte; darf; dürfen; muss; müssen; soll; sollte; wird; \
         werden; gibt; gilt; braucht; brauche; stimmt"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "hallo; hallo zusammen; hallo alle; hi; hi zusammen; hey; moin; servus; grüß gott; guten tag; guten morgen; \
         guten abend; liebe; lieber; liebes team; liebe alle; sehr geehrte; sehr geehrter; \
         sehr geehrte damen und herren; werte"
    ),
    thanks: phrases!(
        "danke; danke schön; dankeschön; danke im voraus; danke vorab; danke euch; danke dir; danke ihnen; \
         vielen dank; vielen dank im voraus; vielen dank für die hilfe; besten dank; herzlichen dank; \
         dank im voraus; tausend dank; merci"
    ),
    closings: phrases!(
        "mit freundlichen grüßen; freundliche grüße; viele grüße; beste grüße; liebe grüße; schöne grüße; \
         herzliche grüße; gruß; grüße; mfg; lg; vg; bis bald; bis dann; tschüss"
    ),
    urgencies: phrases!(
        "dringend; es ist dringend; das ist dringend; es eilt; eilt; so schnell wie möglich; asap; kurze frage; \
         nur eine kurze frage; schnelle frage; ich brauche das schnell"
    ),
    forms: phrases!(
        "in stichpunkten; als liste; in einem satz; in wenigen worten; in einfachen worten; kurz; ganz kurz; \
         kurz und knapp; ausführlich; schritt für schritt; einfach erklärt; als wäre ich fünf; auf deutsch; \
         bitte kurz; mit quellen; mit beispielen"
    ),
    frames: phrases!(
        "kannst du mir sagen; können sie mir sagen; könntest du mir sagen; könnten sie mir sagen; kannst du sagen; \
         weißt du; wissen sie; weiß jemand; wisst ihr; ich möchte wissen; ich würde gern wissen; ich wüsste gern; \
         ich frage mich; mich interessiert; ich will wissen; ich habe eine frage; darf ich fragen; eine frage; \
         meine frage ist; bitte; kann mir jemand sagen; könnt ihr mir sagen; hat jemand eine ahnung"
    ),
    sources: phrases!(
        "laut artikel; laut den artikeln; laut dem artikel; laut text; dem text nach; nach dem text; \
         laut dokumentation; laut der dokumentation; laut doku; in den artikeln; in dem artikel; im artikel; im text"
    ),
    hedges: phrases!(
        "entschuldigung; sorry; entschuldigen sie; verzeihung; vielleicht eine dumme frage; dumme frage; \
         ist vielleicht eine dumme frage aber; ich bin neu hier; ich bin mir nicht sicher; ich habe schon gesucht; \
         tut mir leid; falls jemand das weiß"
    ),
    commands: phrases!(
        "sag mir; sagen sie mir; sage mir; erkläre; erklär; erklären sie; erkläre mir; erklär mir; nenne; nenne mir; \
         nennen sie; beschreibe; beschreiben sie; zeige mir; zeig mir; liste; gib mir"
    ),
};
