//! What English questions ask for.

use crate::entities::Dimension;
use crate::language::words::{AskedNouns, Courtesies, PeriodWords, QuestionWords, SampleWords, words};

pub(super) const QUESTIONS: QuestionWords = QuestionWords {
    who: words!("who whom whose"),
    when: words!("when"),
    place: words!("where"),
    why: words!("why"),
    how: words!("how"),
    what: words!("what which"),
    auxiliaries: words!(
        "is are was were do does did has have had can could will would shall should may might must am be been isn't \
         didn't doesn't"
    ),
    ambiguous_auxiliaries: words!("may"),
    noun_ends: words!("of in on at that who for from by with to the a"),
    joins_of_nouns: words!("of"),
    clause_openers: words!("when where if while although"),
    list_requests: words!("list name enumerate"),
    measures: &[
        (Some(Dimension::Duration), words!("old")),
        (Some(Dimension::Length), words!("far tall high deep wide thick")),
        (Some(Dimension::Speed), words!("fast")),
        (Some(Dimension::Weight), words!("heavy")),
        (Some(Dimension::Temperature), words!("hot cold warm")),
        (None, words!("long big large often frequently")),
    ],
    money_words: words!("cost costs pay paid money earn worth spend spent"),
    weight_words: words!("weigh weight"),
    cause_verbs: words!("caused causes made"),
    definition_verbs: words!("mean stand"),
    do_forms: words!("did does do"),
    speech_verbs: words!("say tell reply declare"),
    be_forms: words!("is are was were s"),
    defining_forms: words!("is are s"),
    before_noun: words!("the a an his her its their"),
    naming_words: words!("called known"),
    before_chosen: words!("of the these those two three other kind type a"),
    kinds: words!("kind type"),
    definition_keywords: words!("meaning definition"),
    list_keywords: words!("types list examples methods names"),
    reason_keywords: words!("reason reasons causes"),
    date_keywords: words!("date"),
    noun_keywords: words!("number population cost price location cast"),
    open_prepositions: words!("to from for with by of in at on after under against into near"),
    list_joins: &[" and ", " or "],
    droppable: &[
        "can you please tell me",
        "can you tell me",
        "could you please tell me",
        "could you tell me",
        "would you tell me",
        "please tell me",
        "tell me about",
        "tell me",
        "please",
        "can you explain",
        "can you",
        "could you",
        "do you know",
        "does anyone know",
        "i would like to know",
        "i want to know",
        "i need to know",
        "i wonder",
        "i was wondering",
        "we want to know",
        "according to the article",
        "according to the articles",
        "according to the text",
        "according to the passage",
        "according to the author",
        "in the article",
        "in this article",
        "does the article say",
        "do the articles say",
        "show me",
        "give me",
        "let me know",
    ],
    polite_verbs: words!("can could"),
    requests: words!("list name explain describe define give"),
    before_focus: words!("which what many much whose"),
    name_gaps: &[" of ", " the "],
    carriers: words!(
        "called came come current currently describe else explain find found gave get give given go got happen \
         happened kind kinds know known latest made make many mean means much name named newest nowadays recent \
         recently said say says show sort take tell think told took type types use used want went"
    ),
};

pub(super) const PERIODS: PeriodWords = PeriodWords {
    within: words!("in on during of for at around"),
    before: words!("before to"),
    until: words!("until till by"),
    after: words!("after"),
    since: words!("since from"),
    between: words!("between from"),
    openers: words!("in before after since during between from on by until"),
    skipped: words!("the year early late mid"),
    latest: words!("latest newest recent recently current currently nowadays"),
};

pub(super) const ASKED_NOUNS: AskedNouns = AskedNouns {
    year: words!("year"),
    day: words!("date day"),
    month: words!("month"),
    decade: words!("decade"),
    century: words!("century"),
    weekday: words!("weekday"),
    time: words!("time era birthday"),
    place: words!(
        "city country place state region location county town continent river lake mountain island street village \
         capital district province nation venue stadium site ocean territory neighborhood neighbourhood suburb sea \
         desert hometown birthplace arena park headquarters valley area"
    ),
    body: words!(
        "company organisation organization university college school team band party group network bank agency \
         corporation club church station channel manufacturer studio institution airline brand entity conference \
         firm committee ministry department newspaper magazine publisher"
    ),
    person: words!(
        "person man woman actor actress singer president king queen author writer player quarterback scientist \
         artist director composer coach leader emperor general inventor founder host minister pope architect poet \
         philosopher mathematician physicist chemist explorer painter musician journalist businessman individual \
         politician governor theologian producer designer engineer researcher professor ruler senator astronomer \
         biologist economist historian mayor pilot astronaut cast character"
    ),
    percent: words!("percentage percent proportion fraction"),
    count: words!("number population"),
    amount: words!("amount"),
    money: words!("price cost salary budget revenue fee fine wage income profit"),
    length: words!("length height distance depth width elevation altitude wavelength"),
    weight: words!("weight mass"),
    speed: words!("speed velocity"),
    temperature: words!("temperature"),
    duration: words!("age duration"),
    measure: words!("size"),
    reason: words!("reason cause purpose"),
    definition: words!("definition meaning"),
    name: words!(
        "name title song album book film movie novel show series award war battle treaty law act religion language \
         nationality event program document nickname tribe dynasty god play holiday"
    ),
    irregular_plurals: &[
        ("people", "person"),
        ("men", "man"),
        ("women", "woman"),
        ("cities", "city"),
        ("countries", "country"),
        ("counties", "county"),
        ("companies", "company"),
        ("parties", "party"),
        ("universities", "university"),
        ("centuries", "century"),
        ("churches", "church"),
    ],
    plural_endings: words!("s"),
};

pub(super) const COURTESIES: Courtesies = Courtesies {
    greetings: &[
        "hello",
        "hi",
        "hey",
        "hello there",
        "hi there",
        "good morning",
        "good afternoon",
        "good evening",
        "thanks",
        "thank you",
        "thank you very much",
    ],
    calls_for_help: &["help", "help me", "what can you do", "what can i ask", "how does this work", "how do you work"],
};

pub(super) const SAMPLES: SampleWords = SampleWords {
    ways: &["how to "],
    verbs: &[" is ", " was ", " were "],
    determiners: words!("a an the each every this that"),
    before_times: words!("in on"),
    measures: words!("long high wide old deep"),
    articles: &["a ", "an ", "the "],
    indefinite: &["a ", "an "],
    subject_articles: words!("The A An"),
    leaning_subjects: words!("This That These Those It There He She They What Such One If When"),
};
