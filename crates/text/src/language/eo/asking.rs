//! What Esperanto questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "kiu; kiun; kiu estas; kiu estis; kies; de kiu; al kiu; kun kiu; por kiu; kiu persono; kiu homo; \
         kiuj personoj; kiuj homoj; pri kiu"
    ),
    when: phrases!(
        "kiam; de kiam; ekde kiam; ĝis kiam; en kiu jaro; en kiu monato; en kiu tago; en kiu dato; je kiu dato; \
         kiu dato; je kioma horo; kioma horo; en kiu momento; en kiu epoko; en kiu jarcento; kiujare; gxis kiam"
    ),
    place: phrases!(
        "kie; kien; de kie; ĝis kie; el kie; tra kie; en kiu lando; en kiu urbo; en kiu loko; en kiu regiono; \
         el kiu lando; el kiu urbo; kie troviĝas; kie situas; gxis kie"
    ),
    why: phrases!(
        "kial; pro kio; pro kiu kaŭzo; pro kiu kialo; pro kiuj kialoj; por kio; kiucele; kiukaŭze; kiukaze; \
         pro kiu motivo; kio estas la kaŭzo; kio estas la kialo"
    ),
    how: phrases!("kiel; kiamaniere; per kio; kiumaniere; per kiu rimedo; laŭ kiu maniero; en kiu maniero"),
    how_many: phrases!(
        "kiom da; kiomfoje; kiom da fojoj; kiom ofte; el kiom da; en kiom da; kiu nombro da; nombro de; \
         kiom estas la nombro"
    ),
    how_much: phrases!(
        "kiom; kia kvanto; kia kvanto da; kiu kvanto da; kiom multe; kiu procento; kia parto; kiomgrade"
    ),
    money: phrases!(
        "kiom kostas; kiom kostis; kiom kostos; kiom valoras; kiom oni pagas; kiom oni devas pagi; \
         kiom mi devas pagi; kiom da mono; kiom da eŭroj; kia prezo; kiu prezo; kia estas la prezo; \
         kiu estas la prezo; kiom multekosta; kiom multekostas; po kiom"
    ),
    measures: phrases!(
        "kiom longe; kiom da tempo; kiom longa; kiom longas; kiom alta; kiom altas; kiom granda; kiom larĝa; \
         kiom larĝas; kiom profunda; kiom malproksima; kiom malproksime; kiom for; kiom peza; kiom pezas; \
         kiom rapida; kiom rapide; kiom aĝa; kiom aĝas; kiom jara; kiomjara; kiom varma; kiom malvarma; kiom daŭras; \
         kiom daŭris; en kiu aĝo; ekde kiu aĝo; kia alto; kia longo; kia distanco; kia rapido; kia temperaturo; \
         kiu temperaturo; kia aĝo; kiom da kilometroj; kiom da metroj; kiom da horoj; kiom da tagoj; kiom da jaroj; \
         kiom da kilogramoj"
    ),
    defines: phrases!(
        "kio estas; kio estis; kio estas la; kion signifas; kion signifas la vorto; kion oni komprenas per; \
         kio nomiĝas; kion oni nomas; kio estas la difino de; kiu estas la difino de; kio estas la signifo de; \
         kiu estas la signifo de; difino de; signifo de; difinu; en kio konsistas; kio estas tio; pri kio temas"
    ),
    lists: phrases!(
        "kiuj; kiujn; kiuj estas; kiuj estas la; kiajn; listigu; listu; nomu; menciu; enumeru; faru liston; \
         donu liston; donu al mi liston; listo de; kiuj specoj de"
    ),
    what: phrases!(
        "kio; kion; kia; kiaj; kian; kiu el; pri kio; kun kio; al kio; el kio; en kio; kia speco de; kiaspeca; \
         kiu estas la"
    ),
    yes_no: phrases!(
        "ĉu; cxu; chu; ĉu ne; ĉu estas; ĉu ekzistas; ĉu eblas; ĉu oni povas; ĉu oni devas; ĉu mi povas; ĉu mi devas; \
         ĉu veras ke; ĉu estas vere ke; ĉu necesas; ĉu indas"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "saluton; saluton al ĉiuj; saluton ĉiuj; saluton karaj; sal; salu'; sal ĉiuj; bonan tagon; bonan matenon; \
         bonan vesperon; bonan posttagmezon; bonan nokton; kara; karaj; karaj amikoj; karaj ĉiuj; kara amiko; \
         kara amikino; karaj kolegoj; kara teamo; karaj geamikoj; estimata; estimataj; estimata sinjoro; \
         estimata sinjorino; estimataj sinjoroj; estimataj gesinjoroj; tre estimata; tre estimataj; ej; he; hej; \
         hello; saluton denove; al kiu ĝi koncernas"
    ),
    thanks: phrases!(
        "dankon; multan dankon; dankegon; koran dankon; grandan dankon; mil dankojn; dankon antaŭe; \
         anticipan dankon; dankon anticipe; antaŭdankon; dankon pro la helpo; dankon pro via helpo; \
         dankon por la helpo; dankon por via helpo; dankon pro la respondo; dankon al ĉiuj; dankon al vi; mi dankas; \
         mi dankas vin; mi dankas al vi; mi antaŭdankas; mi dankas antaŭe; ni dankas; kun danko; dankeme; \
         sincere dankas; dkn; dank'; dankon multe"
    ),
    closings: phrases!(
        "amike; kore; tre kore; elkore; kun amikaj salutoj; amikajn salutojn; amikaj salutoj; korajn salutojn; \
         koraj salutoj; kun koraj salutoj; kun saluto; kun salutoj; salutojn; salutas; sincere; sincere via; \
         respektoplene; kun respekto; kun estimo; altestime; samideane; brakumojn; ĝis revido; ĝis la revido; \
         ĝis baldaŭ; ĝis poste; ĝis morgaŭ; adiaŭ; havu bonan tagon; bonan tagon al vi; bonan semajnfinon; \
         atendante respondon; mi atendas respondon; fartu bone; ĉion bonan"
    ),
    urgencies: phrases!(
        "urĝe; urĝas; estas urĝe; tio urĝas; tre urĝe; tre urĝas; estas tre urĝe; urgxe; kiel eble plej baldaŭ; \
         kiel eble plej rapide; kiel eble plej frue; tuj se eble; asap; rapida demando; mallonga demando; \
         nur mallonga demando; nur rapida demando; nur unu demando; demandeto; nur demandeto; mi hastas; mi rapidas; \
         mi bezonas tion baldaŭ; mi bezonas tion rapide; mi bezonas tion hodiaŭ"
    ),
    forms: phrases!(
        "per unu frazo; en unu frazo; per du frazoj; per kelkaj frazoj; per kelkaj vortoj; en kelkaj vortoj; \
         per malmultaj vortoj; mallonge; tre mallonge; resume; koncize; per simplaj vortoj; en simplaj vortoj; \
         en simpla lingvo; simple klarigita; kiel listo; en formo de listo; laŭpunkte; per punktoj; paŝon post paŝo; \
         paŝo post paŝo; paŝo-post-paŝe; detale; en detaloj; plej detale; kvazaŭ mi estus kvinjara; \
         kvazaŭ mi havus kvin jarojn; kvazaŭ al infano; kun ekzemploj; kun fontoj; kun la fontoj; estu mallonga; \
         mallonga respondo; respondu mallonge; en formo de tabelo; respondu en esperanto; respondu esperante; \
         en esperanto mi petas"
    ),
    frames: phrases!(
        "ĉu vi povas diri al mi; ĉu vi povas diri; ĉu vi povus diri al mi; ĉu vi povus diri; \
         ĉu vi povas klarigi al mi; ĉu vi povas klarigi; ĉu vi povus klarigi al mi; ĉu vi povus klarigi; \
         ĉu vi scias; ĉu vi scias ĉu; ĉu vi scias tion; ĉu vi scius; ĉu iu scias; ĉu iu scias ĉu; \
         ĉu iu povas diri al mi; ĉu iu povus diri al mi; ĉu iu povas klarigi; ĉu iu ajn scias; \
         ĉu vi povas helpi min kompreni; ĉu vi havas ideon; ĉu iu havas ideon; mi volas scii; mi volas scii ĉu; \
         mi volus scii; mi volus scii ĉu; mi ŝatus scii; mi ŝatus scii ĉu; mi dezirus scii; mi bezonas scii; \
         mi devas scii; interesas min; min interesas; interesus min; mi scivolas; mi scivolas ĉu; mi demandas min; \
         mi demandas min ĉu; mi havas demandon; jen mia demando; demando; unu demando; mia demando estas; \
         la demando estas; ĉu mi povas demandi; ĉu mi rajtas demandi; mi volas demandi; mi volus demandi; \
         mi ŝatus demandi; bonvolu; bv; mi petas; se plaĉas al vi; diru al mi mi petas; cxu vi scias; cxu iu scias"
    ),
    sources: phrases!(
        "laŭ la artikolo; laŭ la artikoloj; laŭ la teksto; laŭ la tekstoj; laŭ la dokumento; laŭ la dokumentoj; \
         laŭ la dokumentaro; laŭ la dokumentado; laŭ miaj artikoloj; laŭ viaj artikoloj; en la artikolo; \
         en la artikoloj; en ĉi tiu artikolo; en tiu ĉi artikolo; en miaj artikoloj; en viaj artikoloj; \
         en la teksto; en la tekstoj; en la dokumentaro; en la dokumentado; en la dokumentoj; el la artikolo; \
         el la teksto"
    ),
    hedges: phrases!(
        "pardonu; pardonu min; pardonon; mi pardonpetas; bonvolu pardoni; senkulpigu min; mi bedaŭras; \
         bedaŭrinde mi ne scias; pardonu la ĝenon; pardonu pro la ĝeno; pardonu mian demandon; pardonu mian nescion; \
         stulta demando; eble stulta demando; eble stulta demando sed; eble ĝi estas stulta demando sed; \
         eble tio estas stulta demando sed; mi estas nova ĉi tie; mi estas novulo; mi estas komencanto; \
         mi novas ĉi tie; mi ne certas; mi ne estas certa; mi jam serĉis; mi serĉis sed trovis nenion; \
         mi trovis nenion; mi nenion trovis; se iu scias; se eble; se ne ĝenas"
    ),
    commands: phrases!(
        "diru; diru al mi; klarigu; klarigu al mi; ekspliku; priskribu; priskribu al mi; montru; montru al mi; \
         donu al mi; listigu; listu; nomu; menciu; enumeru; rakontu; rakontu al mi; parolu pri; resumu; difinu; \
         indiku; indiku al mi; trovu; trovu al mi; prezentu; memorigu min; bonvolu diri; bonvolu klarigi; \
         bonvolu priskribi; bonvolu montri; bonvolu listigi"
    ),
};
