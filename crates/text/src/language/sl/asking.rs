//! What Slovenian questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "kdo; kdo je; kdo so; koga; komu; s kom; o kom; za koga; od koga; pri kom; čigav; čigava; čigavo; čigavi; \
         katera oseba; katere osebe; kateri človek; kateri ljudje"
    ),
    when: phrases!(
        "kdaj; od kdaj; do kdaj; odkdaj; dokdaj; katerega leta; v katerem letu; od katerega leta; do katerega leta; \
         katerega meseca; v katerem mesecu; v katerem stoletju; katerega dne; na kateri dan; kateri datum; \
         katerega datuma; v katerem času; v katerem obdobju; v katerih letih; ob kateri uri; ob kolikih; \
         do katere ure"
    ),
    place: phrases!(
        "kje; kam; od kod; odkod; do kod; v katerem mestu; v katerih mestih; iz katerega mesta; v kateri državi; \
         v katerih državah; iz katere države; v kateri deželi; na katerem mestu; v kateri regiji; v kateri občini; \
         v kateri ulici; na kateri celini"
    ),
    why: phrases!(
        "zakaj; čemu; zaradi česa; iz katerega razloga; iz kakšnega razloga; iz katerih razlogov; s kakšnim namenom; \
         s katerim namenom; kaj je razlog; kakšen je razlog; kateri so razlogi; kaj je vzrok; kakšen je vzrok; \
         kateri so vzroki; kaj povzroča; kaj je povzročilo; kako to da"
    ),
    how: phrases!("kako; na kakšen način; na kateri način; na kakšne načine; s čim; s pomočjo česa; prek česa"),
    how_many: phrases!(
        "kolikokrat; koliko ljudi; koliko oseb; koliko kosov; kakšno število; kolikšno je število; kolikšno število; \
         kako pogosto"
    ),
    how_much: phrases!(
        "koliko; kolikšna količina; kakšna količina; kolikšen del; kolikšen delež; kolikšen je delež; kakšen delež; \
         kolikšen obseg"
    ),
    money: phrases!(
        "koliko stane; koliko stanejo; koliko je stal; koliko je stala; koliko je stalo; koliko bo stalo; \
         koliko denarja; koliko se plača; koliko moram plačati; kakšna je cena; kolikšna je cena; po kakšni ceni; \
         po čem je; kakšni so stroški; kolikšni so stroški; kolikšen je strošek; kakšen znesek; kolikšen je znesek; \
         koliko zasluži; kakšna je plača"
    ),
    measures: phrases!(
        "kako dolgo; kako dolg; kako dolga; koliko časa; koliko časa traja; koliko let; koliko star; koliko je star; \
         koliko je stara; kako star; kako stara; koliko mesecev; koliko dni; koliko ur; koliko minut; koliko tehta; \
         kako težek; kako težka; koliko kilometrov; koliko metrov; koliko stopinj; koliko odstotkov; \
         kolikšen odstotek; kakšen odstotek; kako daleč; kako visok; kako visoka; kako visoko; kako širok; \
         kako široka; kako globok; kako globoka; kako globoko; kako velik; kako velika; kako veliko; kako hitro; \
         kako hiter; kako hitra; pri kateri starosti; do katere starosti; od katere starosti; kakšna je dolžina; \
         kolikšna je dolžina; kakšna je višina; kolikšna je višina; kolikšna je površina; kakšna je površina; \
         kolikšna je hitrost; kakšna je hitrost; kolikšna je masa; kakšna je temperatura; pri kateri temperaturi; \
         pri kakšni temperaturi; kakšen je rok; v kakšnem roku"
    ),
    defines: phrases!(
        "kaj je; kaj je to; kaj so; kaj pomeni; kaj pomenijo; kaj predstavlja; kaj predstavljajo; kaj označuje; \
         kaj razumemo pod; kaj razumemo s; kaj se razume pod; kaj imenujemo; kaj je mišljeno s; definicija; \
         definicija pojma; opredelitev pojma; kakšna je definicija; kako se glasi definicija; kako je definiran; \
         kako je definirana; opredeli; definiraj; definirajte"
    ),
    lists: phrases!(
        "kateri so; katere so; katera so; naštej; naštejte; navedi vse; navedite vse; seznam; naredi seznam; \
         naredite seznam; navedi primere; navedite primere"
    ),
    what: phrases!(
        "kaj; česa; o čem; kateri; katera; katero; katerega; kakšen; kakšna; kakšno; kaj natančno; kaj točno; \
         za kaj gre"
    ),
    yes_no: phrases!(
        "ali; ali je; ali so; ali lahko; ali ima; ali imajo; ali obstaja; ali obstajajo; ali moram; ali mora; \
         ali morajo; ali sme; ali smem; ali bo; ali velja; ali je res; ali je možno; ali je mogoče; ali se; a je; \
         a so; je res; je mogoče; mar; kajne"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "živjo; živjo vsem; zdravo; zdravo vsem; pozdravljeni; pozdravljeni vsi; pozdravljen; pozdravljena; pozdrav; \
         pozdrav vsem; lep pozdrav vsem; lepo pozdravljeni; dober dan; dober dan vsem; dobro jutro; \
         dobro jutro vsem; dober večer; dober večer vsem; hej; hej vsi; oj; ojla; hello; halo; zdravo vsi; čav; \
         spoštovani; spoštovana; spoštovane kolegice in kolegi; spoštovani kolegi; spoštovane gospe in gospodje; \
         spoštovane dame in gospodje; gospe in gospodje; dragi; draga; drage kolegice in kolegi; dragi kolegi; \
         dragi prijatelji; dragi vsi; kolegi"
    ),
    thanks: phrases!(
        "hvala; hvala lepa; lepa hvala; hvala lepo; najlepša hvala; hvala za pomoč; hvala vam; hvala ti; hvala vsem; \
         hvala vnaprej; vnaprej hvala; hvala že vnaprej; že vnaprej hvala; že vnaprej se zahvaljujem; \
         vnaprej se zahvaljujem; se zahvaljujem; zahvaljujem se; zahvaljujem se vam; zahvaljujem se vam za pomoč; \
         zahvaljujemo se; hvala za odgovor; hvala vam za odgovor; hvala za pozornost; iskrena hvala; \
         tisočkrat hvala; velika hvala; bil bi hvaležen; bila bi hvaležna; hvaležen bi bil; hvaležna bi bila; \
         hvaležen bom; hvaležna bom; hvala puno; thx; tnx"
    ),
    closings: phrases!(
        "s spoštovanjem; z odličnim spoštovanjem; lep pozdrav; lepe pozdrave; lp; lp vsem; prisrčen pozdrav; \
         prisrčne pozdrave; prijazen pozdrav; prijazne pozdrave; topel pozdrav; tople pozdrave; srčen pozdrav; \
         vesel pozdrav; z lepimi pozdravi; s prijaznimi pozdravi; z najboljšimi željami; vse dobro; vse lepo; \
         lep dan; lep dan želim; želim vam lep dan; lep dan še naprej; lep večer; lepo bodite; lahko noč; \
         nasvidenje; na svidenje; se vidimo; se slišimo; adijo; čav čav; iskreno vaš; iskreno vaša; s hvaležnostjo; \
         čakam na odgovor; čakam vaš odgovor; pričakujem odgovor"
    ),
    urgencies: phrases!(
        "nujno; zelo nujno; nujno je; zelo nujno je; je nujno; nujno vprašanje; nujno potrebujem; \
         nujno potrebujem odgovor; potrebujem nujno; potrebujem hiter odgovor; čim prej; čimprej; čim hitreje; \
         kar se da hitro; takoj ko je mogoče; v najkrajšem času; prej ko bo mogoče; hitro vprašanje; \
         kratko vprašanje; eno hitro vprašanje; eno kratko vprašanje; samo eno vprašanje; samo kratko vprašanje; \
         majhno vprašanje; mudi se mi; mudi se; asap"
    ),
    forms: phrases!(
        "na kratko; kratko; čisto na kratko; zelo na kratko; prosim na kratko; kratko in jedrnato; z nekaj besedami; \
         v nekaj besedah; v dveh besedah; z dvema besedama; v enem stavku; z enim stavkom; v dveh stavkih; \
         s preprostimi besedami; preprosto razloženo; v preprostem jeziku; po točkah; v točkah; v alinejah; \
         kot seznam; v obliki seznama; v tabeli; v obliki tabele; podrobno; bolj podrobno; podrobneje; natančneje; \
         korak za korakom; po korakih; za začetnike; kot da imam pet let; kot otroku; kot petletniku; \
         odgovori v slovenščini; odgovorite v slovenščini; v slovenščini prosim; s primeri; z viri; s citati; \
         s povezavami; samo dejstva; samo odgovor"
    ),
    frames: phrases!(
        "povej mi prosim; povejte mi prosim; prosim povejte mi; prosim povej mi; mi lahko poveš; mi lahko poveste; \
         ali mi lahko poveš; ali mi lahko poveste; a mi lahko poveš; lahko poveste; lahko mi poveste; \
         mi lahko razložiš; mi lahko razložite; ali mi lahko razložite; bi mi lahko povedali; bi mi lahko povedal; \
         bi mi lahko povedala; mi lahko kdo pove; ali mi lahko kdo pove; mi zna kdo povedati; mi lahko kdo razloži; \
         lahko kdo pove; ali veš; ali veste; veš; veste; a veš; a veste; ali kdo ve; a kdo ve; kdo ve; ve kdo; \
         ve morda kdo; mogoče kdo ve; želim vedeti; rad bi vedel; rada bi vedela; radi bi vedeli; hočem vedeti; \
         zanima me; zanima nas; zanimalo bi me; zanimalo me je; me zanima; sprašujem se; sprašujem; želim vprašati; \
         rad bi vprašal; rada bi vprašala; hotel sem vprašati; hotela sem vprašati; lahko vprašam; \
         ali lahko vprašam; smem vprašati; imam vprašanje; imam eno vprašanje; moje vprašanje je; \
         moje vprašanje se glasi; vprašanje je; eno vprašanje; prosim; prosim vas; prosim te; prosim za pomoč; \
         prosil bi; prosila bi; če ni problem; če ni pretežko; če se da; pomagajte mi razumeti; pomagaj mi razumeti; \
         ne razumem; moram vedeti; bodite prijazni; bi prosil za informacijo"
    ),
    sources: phrases!(
        "po članku; glede na članek; glede na ta članek; glede na članke; po besedilu; glede na besedilo; \
         v skladu z dokumentacijo; glede na dokumentacijo; po dokumentaciji; glede na dokumente; glede na vire; \
         sodeč po besedilu; če verjamemo članku; v članku; v tem članku; v člankih; v teh člankih; v mojih člankih; \
         v naših člankih; v besedilu; v tem besedilu; v dokumentaciji; v mojih dokumentih"
    ),
    hedges: phrases!(
        "oprosti; oprostite; oprostite mi; opravičujem se; se opravičujem; opravičilo; pardon; žal mi je; sorry; \
         sori; oprostite za motnjo; oprostite ker motim; oprostite da motim; opravičujem se za motnjo; \
         oprosti za neumno vprašanje; oprostite za neumno vprašanje; neumno vprašanje; neumno vprašanje ampak; \
         morda neumno vprašanje; mogoče neumno vprašanje; mogoče je neumno vprašanje; \
         mogoče je neumno vprašanje ampak; verjetno neumno vprašanje; sem nov tukaj; sem nova tukaj; nov sem tukaj; \
         nova sem tukaj; sem začetnik; sem začetnica; nisem prepričan; nisem prepričana; nisem siguren; \
         nisem sigurna; nisem prepričan ampak; nisem prepričana ampak; če se ne motim; če prav razumem; če kdo ve; \
         sem že iskal; sem že iskala; iskal sem pa nisem našel; iskala sem pa nisem našla; nisem našel odgovora; \
         nisem našla odgovora; morda ni tema"
    ),
    commands: phrases!(
        "povej; povejte; povej mi; povejte mi; povej mi o; povejte mi o; pripoveduj o; pripovedujte o; razloži; \
         razložite; razloži mi; razložite mi; pojasni; pojasnite; pojasni mi; pojasnite mi; opiši; opišite; navedi; \
         navedite; imenuj; imenujte; naštej; naštejte; pokaži; pokažite; pokaži mi; pokažite mi; daj mi; dajte mi; \
         najdi; najdite; poišči; poiščite; najdi mi; poišči mi; napiši; napišite; primerjaj; primerjajte; povzemi; \
         povzemite; odgovori; odgovorite"
    ),
};
