//! What Croatian questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "tko; tko je; tko su; koga; kome; komu; kim; s kim; o kome; o komu; za koga; od koga; čiji; čija; čije; \
         čijeg; čijem; koja osoba; koje osobe; koji čovjek; koji ljudi"
    ),
    when: phrases!(
        "kada; kad; otkad; otkada; dokad; dokada; od kada; do kada; od kad; do kad; koje godine; u kojoj godini; \
         od koje godine; do koje godine; kojeg mjeseca; kojega mjeseca; u kojem mjesecu; u kojem stoljeću; \
         kojeg dana; kojega dana; kojeg datuma; u koje vrijeme; u kojem razdoblju; kojih godina; u koliko sati; \
         od koliko sati; do koliko sati"
    ),
    place: phrases!(
        "gdje; kuda; kamo; odakle; otkuda; dokle; u kojem gradu; u kojim gradovima; iz kojeg grada; u kojoj zemlji; \
         u kojim zemljama; u kojoj državi; u kojim državama; iz koje zemlje; na kojem mjestu; u kojoj regiji; \
         u kojoj županiji; u kojoj ulici; na kojem kontinentu"
    ),
    why: phrases!(
        "zašto; zbog čega; radi čega; iz kojeg razloga; iz kojih razloga; s kojim ciljem; s kojom svrhom; \
         koji je razlog; koji su razlozi; što je razlog; što je uzrok; koji je uzrok; koji su uzroci; čemu služi; \
         čime je izazvan; čime je izazvana; čime je izazvano"
    ),
    how: phrases!("kako; na koji način; na koje načine; pomoću čega; putem čega"),
    how_many: phrases!(
        "koliko puta; koliko ljudi; koliko osoba; koliko komada; koji broj; koliki je broj; koliki broj; koliko često"
    ),
    how_much: phrases!(
        "koliko; kolika količina; koja količina; koliki dio; koliki je dio; koliki udio; koliki je udio; koliki opseg"
    ),
    money: phrases!(
        "koliko košta; koliko koštaju; koliko stoji; koliko je koštao; koliko je koštala; koliko je koštalo; \
         koliko će koštati; koliko novca; koliko para; koliko se plaća; koliko trebam platiti; koja je cijena; \
         kolika je cijena; po kojoj cijeni; koliki je trošak; koliki su troškovi; kolika svota; koji iznos; \
         koliki je iznos; koliko zarađuje; kolika je plaća"
    ),
    measures: phrases!(
        "koliko dugo; koliko vremena; koliko traje; koliko je trajao; koliko je trajala; koliko je trajalo; \
         koliko godina; koliko star; koliko je star; koliko je stara; koliko je staro; s koliko godina; \
         koliko mjeseci; koliko dana; koliko sati; koliko minuta; koliko teži; koliko je težak; koliko je teška; \
         koliko kilometara; koliko metara; koliko stupnjeva; koliko posto; koliki postotak; koji postotak; \
         koliko daleko; koliko je daleko; koliko visoko; koliko je visok; koliko je visoka; koliko je dug; \
         koliko je duga; koliko je dugačak; koliko je dugačka; koliko je širok; koliko je široka; koliko je dubok; \
         koliko je duboka; koliko duboko; koliko je velik; koliko je velika; koliko brzo; koliko je brz; \
         od koje dobi; do koje dobi; u kojoj dobi; kolika je dužina; kolika je duljina; kolika je visina; \
         kolika je površina; kolika je brzina; kolika je masa; kolika je temperatura; na kojoj temperaturi; \
         koji je rok; u kojem roku"
    ),
    defines: phrases!(
        "što je; što je to; što su; šta je; šta su; šta je to; što predstavlja; što predstavljaju; što znači; \
         šta znači; što znače; što označava; što označavaju; što se podrazumijeva pod; što podrazumijeva; \
         što se smatra pod; što se naziva; definicija pojma; definicija; koja je definicija; kako se definira; \
         kako glasi definicija; definiraj; definirajte"
    ),
    lists: phrases!(
        "koji su; koje su; koja su; nabroji; nabrojite; nabrojati; navedi sve; navedite sve; popis; lista; \
         napravi popis; napravite popis; navedi primjere; navedite primjere"
    ),
    what: phrases!(
        "što; šta; čega; čemu; čime; o čemu; koji; koja; koje; kojeg; koju; kakav; kakva; kakvo; što točno; \
         o čemu se radi"
    ),
    yes_no: phrases!(
        "je li; jesu li; da li; jel; li; može li; mogu li; možemo li; ima li; imaju li; postoji li; postoje li; \
         treba li; trebam li; mora li; moram li; smije li; smijem li; hoće li; hoću li; je li moguće; je li istina; \
         je li točno; vrijedi li; jesam li; jeste li; zar; zar nije; znači li"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "bok; bok svima; bog svima; pozdrav; pozdrav svima; pozdrav ljudi; pozdrav ekipa; svima pozdrav; dobar dan; \
         dobar dan svima; dobro jutro; dobro jutro svima; dobra večer; dobra večer svima; dobro večer; hej; ej; \
         halo; hello; zdravo; zdravo svima; ćao; poštovani; poštovana; poštovane kolegice; \
         poštovane kolegice i kolege; poštovani kolege; poštovane dame i gospodo; dame i gospodo; dragi; draga; \
         drage kolege; dragi kolege; dragi prijatelji; dragi svi; kolege; ekipa; ljudi moji"
    ),
    thanks: phrases!(
        "hvala; hvala lijepa; lijepa hvala; lijepo hvala; hvala lijepo; hvala puno; puno hvala; hvala mnogo; \
         mnogo hvala; hvala vam; hvala ti; hvala svima; hvala unaprijed; unaprijed hvala; hvala vam unaprijed; \
         unaprijed vam hvala; unaprijed zahvalan; unaprijed zahvalna; najljepša hvala; velika hvala; veliko hvala; \
         hvala na pomoći; hvala vam na pomoći; hvala na odgovoru; hvala vam na odgovoru; hvala na pažnji; \
         zahvaljujem; zahvaljujem se; zahvaljujem unaprijed; unaprijed zahvaljujem; zahvaljujemo; bio bih zahvalan; \
         bila bih zahvalna; bit ću zahvalan; bit ću zahvalna; fala; fala unaprijed; hvala unaprijed na pomoći; thx"
    ),
    closings: phrases!(
        "s poštovanjem; sa štovanjem; s osobitim poštovanjem; srdačan pozdrav; srdačno; srdačni pozdravi; \
         srdačno vaš; srdačno vaša; lijepo vas pozdravljam; lijepo te pozdravljam; lijep pozdrav; lijepi pozdrav; \
         lijepi pozdravi; lp; velik pozdrav; veliki pozdrav; puno pozdrava; pozdravi; poz; s najboljim željama; \
         uz najbolje želje; iskreno vaš; iskreno vaša; sa zahvalnošću; sve najbolje; ugodan dan; ugodan dan želim; \
         želim vam ugodan dan; lijep dan; lijep dan želim; ugodna večer; laku noć; doviđenja; do viđenja; vidimo se; \
         čujemo se; pozdrav od; čekam odgovor; čekam vaš odgovor; očekujem odgovor; unaprijed hvala i lijep pozdrav"
    ),
    urgencies: phrases!(
        "hitno; vrlo hitno; jako hitno; hitno je; hitno mi treba; hitno pitanje; treba mi hitno; trebam hitno; \
         trebam brz odgovor; potrebno mi je hitno; što prije; što je prije moguće; čim prije; najhitnije; \
         u najkraćem roku; što brže; što brže to bolje; kratko pitanje; brzo pitanje; jedno kratko pitanje; \
         jedno brzo pitanje; samo jedno pitanje; samo kratko pitanje; malo pitanje; žurim; žuri mi se; žurno; asap"
    ),
    forms: phrases!(
        "ukratko; kratko; sasvim kratko; vrlo kratko; molim kratko; u par riječi; u dvije riječi; u nekoliko riječi; \
         u jednoj rečenici; jednom rečenicom; u dvije rečenice; jednostavnim riječima; jednostavnim jezikom; \
         razumljivim jezikom; po točkama; u točkama; u natuknicama; kao popis; u obliku popisa; kao listu; \
         u obliku liste; u tablici; u obliku tablice; detaljno; detaljnije; opširno; opširnije; korak po korak; \
         za početnike; kao da imam pet godina; kao djetetu; kao petogodišnjaku; odgovori na hrvatskom; \
         odgovorite na hrvatskom; na hrvatskom molim; s primjerima; s izvorima; s citatima; s poveznicama; \
         s linkovima; samo činjenice; samo odgovor"
    ),
    frames: phrases!(
        "reci mi molim te; recite mi molim vas; molim vas recite mi; molim te reci mi; možeš li mi reći; \
         možete li mi reći; možeš mi reći; možete mi reći; da li možete da mi kažete; biste li mi mogli reći; \
         bi li mi mogao reći; bi li mi mogla reći; možete li mi objasniti; možeš li mi objasniti; \
         biste li mi mogli objasniti; može li mi netko reći; može li mi netko objasniti; može netko reći; \
         možeš li reći; možete li reći; znaš li; znate li; zna li netko; zna li itko; zna netko; jel zna netko; \
         jel netko zna; zna li tko; imate li informaciju; želim znati; hoću znati; htio bih znati; htjela bih znati; \
         volio bih znati; voljela bih znati; želio bih znati; željela bih znati; htio sam pitati; htjela sam pitati; \
         htio bih pitati; htjela bih pitati; želim pitati; mogu li pitati; mogu li vas pitati; smijem li pitati; \
         zanima me; zanima nas; zanimalo bi me; zanimalo me; interesira me; pitam se; imam pitanje; \
         imam jedno pitanje; moje pitanje je; moje pitanje glasi; pitanje je; pitanje glasi; jedno pitanje; \
         molim vas; molim te; molim; molio bih vas; molila bih vas; molim pomoć; ako može; ako nije problem; \
         ako nije teško; pomozite mi shvatiti; pomozi mi razumjeti; pomozite mi razumjeti; ne mogu shvatiti; \
         ne razumijem; trebam znati; moram znati; budite ljubazni"
    ),
    sources: phrases!(
        "prema članku; prema ovom članku; prema člancima; prema tekstu; po tekstu; prema dokumentaciji; \
         po dokumentaciji; prema dokumentima; prema dokumentu; prema izvorima; sudeći po tekstu; \
         ako je vjerovati članku; u ovom članku; u člancima; u ovim člancima; u mojim člancima; u našim člancima; \
         u tekstu; u ovom tekstu; u dokumentaciji; u mojim dokumentima"
    ),
    hedges: phrases!(
        "oprosti; oprostite; ispričavam se; isprike; pardon; žao mi je; sorry; sori; oprostite na smetnji; \
         oprostite što smetam; ispričavam se na smetnji; ispričavam se što smetam; oprosti na glupom pitanju; \
         oprostite na glupom pitanju; glupo pitanje; glupo pitanje ali; možda glupo pitanje; \
         možda glupo pitanje ali; možda je glupo pitanje; možda je glupo pitanje ali; vjerojatno glupo pitanje; \
         nov sam ovdje; nova sam ovdje; novi sam ovdje; ja sam nov ovdje; ja sam nova ovdje; početnik sam; \
         početnica sam; nisam siguran; nisam sigurna; nisam siguran ali; nisam sigurna ali; ako se ne varam; \
         ako dobro razumijem; ako netko zna; već sam tražio; već sam tražila; tražio sam ali nisam našao; \
         tražila sam ali nisam našla; nisam našao odgovor; nisam našla odgovor; možda nije tema"
    ),
    commands: phrases!(
        "reci; recite; reci mi; recite mi; kaži; kažite; kaži mi; ispričaj; ispričajte; ispričaj mi; pričaj mi o; \
         ispričaj mi o; objasni; objasnite; objasni mi; objasnite mi; pojasni; pojasnite; opiši; opišite; navedi; \
         navedite; imenuj; imenujte; nabroji; nabrojite; pokaži; pokažite; pokaži mi; pokažite mi; daj mi; dajte mi; \
         nađi; nađite; pronađi; pronađite; nađi mi; pronađi mi; napiši; napišite; usporedi; usporedite; sažmi; \
         sažmite; odgovori; odgovorite; prepričaj; prepričajte"
    ),
};
