//! English follow-up questions.

use crate::language::words::{ConversationWords, phrases, words};

pub(super) const CONVERSATION: ConversationWords = ConversationWords {
    interrogatives: words!("what which who whom whose when where why how whether"),
    auxiliaries: words!(
        "is are was were am do does did has have had can could will would shall should may might must isn't didn't \
         wasn't doesn't don't"
    ),
    prepositions: words!(
        "in on at for from to with without by of about after before during since until under over into between among \
         against through near within outside inside besides like than"
    ),
    determiners: words!("the a an any some all other another more each every no both most many much few"),
    imperatives: words!("tell give show list describe explain elaborate interested"),
    other_function_words: words!(
        "i me my you your we us our he him his she her hers it its they them their this that these those there here \
         one ones and or but so also then as if not else yes ok okay well please thanks sure just very ever now be \
         been being too tell give let know want like interested describe explain hello"
    ),
    contraction_openings: words!("i' you'"),
    contracted: words!("what who where when how why that it he she there here"),
    empty: words!(
        "interesting aspects aspect article information something anything everything thing things next best first \
         last known different types type kind kinds sort important name named year day time people example examples \
         part way ways notable famous happened happen happens called details detail main major new old mean means \
         meant many much get got make made go went say said come came take took"
    ),
    doubts: &[
        "are you sure",
        "are you certain",
        "are you sure about that",
        "are you sure of that",
        "really",
        "is that so",
        "is that true",
        "is that right",
        "is that correct",
        "is this true",
        "is this correct",
        "is it true",
        "seriously",
        "sure",
        "say that again",
        "can you repeat that",
        "repeat that",
        "how do you know",
        "how do you know that",
        "can you confirm that",
    ],
    calls_for_more: &[
        "more",
        "more please",
        "tell me more",
        "tell me more please",
        "tell me more about it",
        "tell me more about that",
        "tell me more about this",
        "go on",
        "continue",
        "please continue",
        "and then",
        "can you tell me more",
        "can you elaborate",
        "please elaborate",
        "elaborate",
        "can you explain",
        "please explain",
        "explain",
        "more details",
        "anything more",
        "what more",
        "say more",
        "yes",
        "yes please",
    ],
    calls_for_others: &[
        "what else",
        "anything else",
        "what others",
        "any others",
        "are there others",
        "is there anything else",
        "and what else",
        "is there more",
    ],
    empty_around_interrogative: words!(
        "that this it happen happened happens occur occurred so come be not exactly then take place took the case \
         and but ok"
    ),
    how_words: words!("many much long far old often big"),
    how_adverbs: words!("exactly"),
    circumstances: words!("why when where how"),
    difference_openings: &[
        "and what about",
        "and how about",
        "but what about",
        "what about",
        "how about",
        "and",
        "or",
        "but",
        "also",
    ],
    corrections: phrases!(
        "i meant; i mean; i just meant; i only meant; i just mean; i meant to ask; i meant to say; i wanted to ask; i was asking about; i am asking about; \
         i'm asking about; i asked about; i was talking about; i am talking about; i'm talking about; \
         i was thinking of; what i meant was; what i mean is; make that; correction; or rather; actually; \
         my question was; my question is; it should be; i should have said; i should say; that should be"
    ),
    reactions: phrases!(
        "no; nope; nah; sorry; oops; wait; wrong; oh; ah; hm; hmm; well; ok; okay; yes; yeah; right; great; good; \
         thanks; thank you; interesting; cool; nice; perfect; alright; all right; sure; fine; i see; not that; not that one; my bad; my mistake; my fault; got it"
    ),
    correction_closings: phrases!("i mean; i meant; instead; rather; sorry"),
    contrasts: words!("but rather"),
    instead_of: phrases!("instead of; rather than; and not; as opposed to"),
    vague_prepositions: words!("for about of with"),

    ordinals: &[
        words!("first 1st"),
        words!("second 2nd"),
        words!("third 3rd"),
        words!("fourth 4th"),
        words!("fifth 5th"),
        words!("sixth 6th"),
        words!("seventh 7th"),
        words!("eighth 8th"),
        words!("ninth 9th"),
        words!("tenth 10th"),
    ],
    cardinals: words!("one two three four five six seven eight nine ten"),
    last_ones: words!("last final"),
    other_ones: words!("other"),
    former_ones: words!("former"),
    latter_ones: words!("latter"),
    both_of_two: words!("both"),
    item_nouns: words!("one item point option sentence quote answer result bullet choice alternative step tip way method reason"),
    number_openings: words!("number no nr item point option sentence quote answer result bullet choice step tip"),
    of_these: phrases!("of them; of these; of those; of the two"),
    either_or: words!("or"),
    series_joints: words!("and or"),

    persons: words!("he him his himself she her hers herself"),
    several: words!("they them their theirs themselves"),
    things: words!("it its itself"),
    pointing: words!("this that these those"),
    always_pointing: words!("this these those"),
    possessives: words!("his hers their theirs its"),
    possessives_before_noun: words!("her"),
    irreplaceable: words!("there itself himself herself themselves"),
    times: words!("year month week morning afternoon evening time way"),
    being: words!("is are was were be been being has have had will would"),
    before_event: words!("do did does doing done after before since until during besides than like"),
    after_event: words!("happen happened happening occur mean"),
    clause_openers: words!("and or but after before when if because since while that until as"),
    joining: words!("and or but so then too also as if because"),
    empty_subject_verbs: words!("take takes took"),
    empty_subject_forms: words!("is was"),
    real_subject_openers: words!("that to for if when"),
    likeness: words!("like"),
    asked_by_clock: words!("time day"),
    name_links: words!("of the de la le du van von der den al bin for da"),
    name_joins: &["and", "and the", "&", "or", ",", ", and", ", or"],
    adjective_endings: words!("ese ish ian can ench erman utch"),
    thing_words: words!(
        "academy act association award awards bank battle church city club college company corporation county fund \
         festival group hills house inc lake league ltd magazine ministry mountain museum party records river school \
         show state states street studios team union university war"
    ),
    thing_links: words!("of the for"),
    before_things: words!("the a an in at on from"),
    be_forms: words!("is are was were"),
    verb_endings: words!("ed ing"),
};
