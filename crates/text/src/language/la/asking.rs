//! What Latin questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "quis; quisnam; quem virum; cuius; cui; a quo; a quibus; quocum; quibuscum; quinam; quaenam persona; \
         qui homines; qui homo"
    ),
    when: phrases!(
        "quando; quo tempore; quo anno; quo die; quo mense; qua hora; quota hora; ex quo tempore; a quo tempore; \
         usque quando; quousque; quo saeculo; qua aetate; quonam tempore; quibus temporibus"
    ),
    place: phrases!(
        "ubi; ubinam; quo loco; in quo loco; ubi terrarum; ubi gentium; unde; quonam; quorsum; in qua urbe; \
         in qua terra; in qua provincia; qua in urbe; qua in terra; in qua civitate; in qua regione"
    ),
    why: phrases!(
        "cur; quare; quamobrem; quam ob rem; qua de causa; quibus de causis; qua causa; quam ob causam; \
         qua ratione adductus; propter quid; quid causae est; quem ad finem; quo consilio"
    ),
    how: phrases!("quomodo; quo modo; quemadmodum; quem ad modum; qua ratione; quo pacto; quonam modo; qua via"),
    how_many: phrases!(
        "quot; quotiens; quoties; quoteni; quam multi; quam multae; quam multa; quot numero; quantus numerus; \
         qui numerus"
    ),
    how_much: phrases!("quantum; quanta copia; quanta pars; quam multum; quanta vis; quota pars; quantam partem"),
    money: phrases!(
        "quanti; quanti constat; quanti constant; quanti est; quanti emitur; quanti venit; quanti constitit; \
         quo pretio; quod pretium est; quantum pecuniae; quanta pecunia; quot nummis; quot sestertiis"
    ),
    measures: phrases!(
        "quam diu; quamdiu; quam dudum; quam pridem; quam longe; quam longus; quam longa; quam longum; quam altus; \
         quam alta; quam altum; quam latus; quam lata; quam magnus; quam magna; quam magnum; quam gravis; \
         quam celer; quam celeriter; quam vetus; quot annos natus; quot annos nata; quot annos; quot dies; \
         quot horas; quot passus; quot milia passuum; quanta longitudo; quanta altitudo; quanta latitudo; \
         quantum temporis; quanto tempore; quantum spatii; qua aetate erat; quanti ponderis"
    ),
    defines: phrases!(
        "quid est; quid sunt; quid significat; quid significant; quid sibi vult; quid vult dicere; \
         quid intellegitur per; quid intellegimus; quae est definitio; definitio; quid appellatur; quid vocatur; \
         defini; definite; quid est sensus"
    ),
    lists: phrases!(
        "quae sunt; qui sunt; quaenam sunt; quinam sunt; enumera; enumerate; recense; recensete; nomina; nominate; \
         quas res; catalogum fac; indicem da; quae genera; quot et quae"
    ),
    what: phrases!(
        "quid; quidnam; quod; quae; qui; quodnam; quaenam; qualis; quale; quem; quam rem; quae res; quibus de rebus; \
         qua de re; de qua re; uter"
    ),
    yes_no: phrases!(
        "estne; suntne; eratne; erantne; fuitne; fueruntne; potestne; possuntne; possumne; licetne; debetne; \
         debentne; oportetne; habetne; habentne; exstatne; exstantne; adestne; num; nonne; utrum; an; ecquid; \
         ecquis; fierine potest; verumne est; opusne est; valetne"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "salve; salvete; salvete omnes; salvete amici; salve amice; ave; avete; heus; salutem; salutem dicit; \
         salutem plurimam dicit; salutem plurimam; s.p.d.; spd; care; cara; cari; care amice; cara amica; \
         cari amici; carissime; carissima; carissimi; bonum diem; bonum mane; bonam vesperam; bonum vesperum; \
         si vales bene est; salve magister; salvete collegae; salve iterum"
    ),
    thanks: phrases!(
        "gratias; gratias ago; gratias tibi; gratias vobis; gratias tibi ago; gratias vobis ago; gratias ago tibi; \
         gratias ago vobis; tibi gratias ago; vobis gratias ago; gratias maximas; maximas gratias; \
         maximas gratias ago; gratias maximas ago; gratias agimus; multas gratias; multas gratias ago; \
         gratias quam plurimas; gratias plurimas; plurimas gratias; gratias pro auxilio; gratias iam nunc; \
         gratias in antecessum; gratiam habeo; gratiam tibi habeo; benigne facis"
    ),
    closings: phrases!(
        "vale; valete; bene vale; bene valete; cura ut valeas; curate ut valeatis; fac valeas; vale optime; \
         valete optime; optime vale; optime valete; vive valeque; vale in domino; cum salute; te saluto; vos saluto; \
         omnia bona; optima quaeque opto; ex animo; in proximum; ad proximum; usque ad proximum tempus; mox te videbo"
    ),
    urgencies: phrases!(
        "festina; festinate; quam celerrime; quam primum; quam citissime; res urget; res urgens est; urget tempus; \
         urgens est; sine mora; statim mihi opus est; statim si potes; asap; quaestio brevis; brevis quaestio; \
         quaestiuncula; parva quaestio; una quaestiuncula; festino"
    ),
    forms: phrases!(
        "breviter; quam brevissime; paucis verbis; uno verbo; una sententia; duabus sententiis; in summa; \
         verbis simplicibus; verbis facilibus; facili sermone; per puncta; in forma indicis; ut index; gradatim; \
         pedetemptim; singillatim; accurate; fusius; quasi puer essem; quasi puero; quasi quinque annos natus essem; \
         cum exemplis; cum fontibus; fontibus additis; exemplis additis; breviter responde; breviter respondete; \
         breviter si placet; latine responde; latine respondete; responde latine; sermone latino responde"
    ),
    frames: phrases!(
        "potesne mihi dicere; potestisne mihi dicere; dicere mihi potes; possisne mihi dicere; potesne dicere; \
         potesne mihi explicare; potestisne mihi explicare; scisne; scitisne; scisne num; scitisne num; \
         scitne quisquam; scitne aliquis; num quis scit; num scis; ecquis scit; quis scit; quis mihi dicere potest; \
         aliquis mihi dicere potest; scire velim; velim scire; vellem scire; scire volo; volo scire; scire cupio; \
         cupio scire; mihi sciendum est; nescio; miror; quaero; quaero num; quaerere volo; quaerere velim; \
         interrogare volo; licetne mihi quaerere; licetne quaerere; liceat mihi quaerere; quaestionem habeo; \
         quaestio mihi est; est mihi quaestio; quaestio mea est; quaestio mea haec est; rogo; rogo vos; rogo te; \
         te rogo; vos rogo; quaeso; amabo te; si placet; si tibi placet; si vobis placet; obsecro; habesne opinionem"
    ),
    sources: phrases!(
        "secundum commentarium; secundum commentarios; secundum librum; secundum textum; secundum textus; \
         secundum documenta; secundum auctorem; secundum scriptum; secundum symbolas; secundum symbolam; \
         secundum articulum; secundum articulos; in articulo; in articulis; in textu; in textibus; in commentario; \
         in commentariis; in symbola; in symbolis; in documentis; ut in textu scriptum est; ex textu; ex articulo; \
         ex articulis"
    ),
    hedges: phrases!(
        "ignosce; ignoscite; ignosce mihi; ignoscite mihi; da veniam; date veniam; veniam peto; mihi ignoscas; \
         me paenitet; doleo; excusa; excusate; excusa me; quaestio stulta; stulta quaestio; \
         fortasse quaestio stulta est sed; fortasse stulte quaero sed; fortasse stulta quaestio est; novus hic sum; \
         nova hic sum; tiro sum; discipulus sum; incertus sum; incerta sum; non certus sum; non certa sum; \
         iam quaesivi; iam quaesivi sed nihil inveni; nihil inveni; si quis scit; si quis sciat; si fieri potest; \
         nisi molestum est"
    ),
    commands: phrases!(
        "dic; dic mihi; dicite; dicite mihi; dic nobis; explica; explica mihi; explicate; explicate mihi; expone; \
         expone mihi; exponite; describe; describe mihi; describite; ostende; ostende mihi; ostendite; \
         ostendite mihi; monstra; monstra mihi; monstrate; da mihi; date mihi; enumera; enumerate; recense; \
         recensete; nomina; nominate; narra; narra mihi; narrate; doce me; docete me; defini; definite; indica; \
         indicate; inveni; invenite"
    ),
};
