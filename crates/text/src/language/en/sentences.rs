//! Where English sentences end, and what their wording says.

use crate::language::words::{SentenceWords, Wording, words};

pub(super) const SENTENCES: SentenceWords = SentenceWords {
    titles: words!(
        "adj adm amb ald brig capt card cmdr col comdr cpl cpt dr ens fr gen gov hon insp lt maj messrs mgr mr mrs \
         ms msgr mt mx ofc pfc pres prof pvt rep reps rev sen sens sgt supt"
    ),
    before_number: words!(
        "apr art aug ca ch chap cl dec eq eqs feb ff fig figs jan jul jun mar no nov nos num oct para pg pp pt rs \
         sec sep sept ss tel ver vol vols p n s c"
    ),
    may_end: words!(
        "al assn assoc ave blvd bros btw co corp dept dist esq est etc ft hrs inc jr km lb lbs ltd min oz phd plc \
         pty rd sq sr st tbsp tsp univ yr yrs ala ariz ark calif cal colo conn del fla ga ill ind kan ky mass mich \
         minn mont neb nev okla ont ore pa penn que tenn tex va vt wash wis wyo abbr appt ed eds edn med op orig"
    ),
    continues: words!("approx attn cf e.g eg f.e i.e ie incl nb p.s ps resp viz voc vs v"),
    openers: words!(
        "A After Although An And Another Are As At Because Before Both But By Can Could Despite Did Do Does During \
         Each Even Every Finally For From Had Has Have He Her Here His How However I If In Indeed Instead Is It Its \
         Let Many Maybe Meanwhile Moreover Most My Nevertheless Not Nothing Now On Once Or Our Perhaps Please \
         Several She Should Since So Some Sometimes Still Such Thank Thanks That The Their Then There Therefore \
         These They This Those Though Thus To Today Tomorrow Unfortunately Unless Until Was We Were What When Where \
         Whether Which While Who Why Will With Would Yes Yet Yesterday You Your"
    ),
    reporting: words!(
        "added agreed announced answered argued asked called cried declared demanded exclaimed explained insisted \
         laughed muttered noted observed remarked repeated replied said says shouted sighed smiled thought told \
         urged warned went whispered wondered wrote yelled"
    ),
    ..SentenceWords::NONE
};

pub(super) const WORDING: Wording = Wording {
    pronouns: words!("He She It They His Her Its Their This These Those Both There Here"),
    connectives: words!(
        "However But Therefore Thus Hence Instead Moreover Furthermore Meanwhile Then Also Yet Nevertheless \
         Nonetheless Consequently Similarly Likewise Otherwise Afterwards Besides"
    ),
    negations: words!(
        "not never no nor cannot without neither isn aren doesn didn wasn weren hasn haven hadn shouldn couldn wouldn mustn \
         don't won't can't don’t won’t can’t"
    ),
    causes: &[
        "because",
        "due to",
        "in order to",
        "so that",
        "caused",
        "therefore",
        "as a result",
        "reason",
        "since",
        "result",
    ],
    manners: words!("by through using via with"),
    reports: &["said", "says", "according to", "stated", "argued"],
    defines: &[" is a ", " is an ", " is the ", " are ", " was a ", " was an ", " was the ", " refers to "],
    before_agents: words!("by By"),
    before_locations: words!("in at near from"),
    articles: words!("the a an"),
    before_places: words!("in at near In At on to from"),
    before_times: words!("in on In On since until by"),
};
