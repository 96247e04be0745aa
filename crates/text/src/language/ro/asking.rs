//! What Romanian questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "cine; pe cine; cui; al cui; a cui; ai cui; ale cui; cu cine; de la cine; de către cine; pentru cine; \
         care persoană; ce persoană; ce persoane"
    ),
    when: phrases!(
        "când; de când; până când; începând de când; în ce an; în care an; din ce an; în ce lună; în ce zi; \
         la ce dată; la ce oră; în ce moment; în ce perioadă; în ce secol; în ce epocă; pe când; ce dată"
    ),
    place: phrases!(
        "unde; de unde; încotro; până unde; pe unde; în ce țară; din ce țară; în ce oraș; din ce oraș; în ce loc; \
         în ce regiune; în ce județ; în care oraș; în care țară; la ce adresă"
    ),
    why: phrases!(
        "de ce; din ce cauză; din ce motiv; din ce motive; pentru ce motiv; cu ce scop; în ce scop; \
         care este motivul; care e motivul; care este cauza; care sunt motivele; care sunt cauzele"
    ),
    how: phrases!("cum; în ce mod; în ce fel; prin ce; cu ce mijloace; în ce manieră; prin ce metodă"),
    how_many: phrases!("câți; câte; de câte ori; din câte; din câți; în câte; în câți"),
    how_much: phrases!(
        "cât; câtă; ce cantitate; ce cantitate de; ce procent; ce parte; ce proporție; cât de mult; cât la sută"
    ),
    money: phrases!(
        "cât costă; cât a costat; cât costau; cât o să coste; cât valorează; cât face; cât se plătește; \
         cât trebuie să plătesc; câți bani; câți lei; câți euro; cât e prețul; ce preț; ce preț are; la ce preț; \
         care este prețul; care e prețul; care este costul; care sunt costurile; ce cost; cât de scump"
    ),
    measures: phrases!(
        "cât timp; de cât timp; cât durează; cât a durat; cât de mult timp; cât de lung; cât de lungă; cât de înalt; \
         cât de înaltă; cât de mare; cât de lat; cât de adânc; cât de departe; cât de repede; cât de greu; \
         cât cântărește; cât măsoară; câți ani; ce vârstă; la ce vârstă; de la ce vârstă; ce înălțime; \
         care este înălțimea; ce lungime; care este lungimea; ce lățime; ce adâncime; ce mărime; ce distanță; \
         la ce distanță; care este distanța; ce greutate; care este greutatea; ce viteză; cu ce viteză; \
         care este viteza; ce temperatură; la ce temperatură; care este temperatura; ce suprafață; care este durata; \
         ce durată; câți kilometri; câți metri; câte ore; câte zile; câte kilograme"
    ),
    defines: phrases!(
        "ce este; ce e; ce-i; ce sunt; ce înseamnă; ce semnifică; ce se înțelege prin; ce reprezintă; \
         ce vrea să spună; care este definiția; care e definiția; care este sensul; care este semnificația; \
         definiția; definește; definiți; la ce se referă; în ce constă"
    ),
    lists: phrases!(
        "care sunt; ce tipuri de; ce feluri de; enumeră; enumerați; listează; listați; numește; numiți; fă o listă; \
         faceți o listă; dă-mi o listă; dați-mi o listă; lista; menționează; menționați; care dintre acestea"
    ),
    what: phrases!(
        "ce; care; care este; care e; care a fost; care era; despre ce; cu ce; la ce; din ce; ce anume; ce fel de; \
         pe care"
    ),
    yes_no: phrases!(
        "este; e; sunt; era; erau; a fost; au fost; există; are; au; poate; pot; putem; ar putea; se poate; se pot; \
         trebuie; ar trebui; se cuvine; merită; e adevărat că; este adevărat că; e posibil; este posibil; \
         este necesar; este obligatoriu; e nevoie; oare; va fi; am voie; e voie"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "bună; bună ziua; bună dimineața; bună seara; bună tuturor; bună ziua tuturor; salut; salut tuturor; \
         salutare; salutări tuturor; servus; noroc; hei; hey; hello; ceau; dragă; dragi colegi; dragi prieteni; \
         dragă echipă; stimate; stimată; stimați; stimate domn; stimată doamnă; stimate domnule; stimată domnișoară; \
         stimați domni; stimate doamne și stimați domni; stimați colegi; stimată echipă; neața; bună la toți"
    ),
    thanks: phrases!(
        "mulțumesc; mulțumesc mult; mulțumesc frumos; vă mulțumesc; îți mulțumesc; mulțumim; mulțumim mult; \
         vă mulțumim; mulțumesc anticipat; mulțumesc mult anticipat; vă mulțumesc anticipat; vă mulțumesc mult; \
         îți mulțumesc mult; mulțumesc din suflet; mulțumesc pentru ajutor; mulțumesc de ajutor; \
         mulțumesc pentru răspuns; mulțumesc pentru timpul acordat; mulțumesc tuturor; mii de mulțumiri; \
         cu mulțumiri; mulțumiri; mersi; mersi mult; mersi fain; merci; merci mult; mulțam; mulțu; thx; \
         rămân recunoscător; rămân recunoscătoare"
    ),
    closings: phrases!(
        "cu stimă; cu respect; cu deosebită stimă; cu considerație; cu drag; cu prietenie; salutări; \
         toate cele bune; cele bune; numai bine; cele mai bune urări; cu cele mai bune gânduri; o zi bună; \
         o zi frumoasă; o zi plăcută; o seară bună; o seară plăcută; weekend plăcut; la revedere; pe curând; \
         pe mai târziu; ne auzim; ne vedem; pa pa; pupici; îmbrățișări; te pup; aștept răspuns; \
         aștept răspunsul dumneavoastră; în așteptarea răspunsului"
    ),
    urgencies: phrases!(
        "urgent; e urgent; este urgent; e foarte urgent; este foarte urgent; de urgență; cât mai repede; \
         cât mai repede posibil; cât se poate de repede; cât mai curând; cât mai curând posibil; asap; \
         întrebare rapidă; o întrebare rapidă; o întrebare scurtă; doar o întrebare; doar o întrebare scurtă; \
         mă grăbesc; sunt pe grabă; am nevoie repede; am nevoie urgent; îmi trebuie repede; îmi trebuie urgent; \
         e pentru azi"
    ),
    forms: phrases!(
        "într-o frază; într-o propoziție; în două propoziții; în câteva propoziții; în câteva cuvinte; \
         în puține cuvinte; pe scurt; foarte pe scurt; scurt și la obiect; succint; în rezumat; în cuvinte simple; \
         cu cuvinte simple; în termeni simpli; pe înțelesul tuturor; pe înțelesul meu; explicat simplu; \
         sub formă de listă; ca listă; cu liniuțe; pas cu pas; în detaliu; detaliat; pe larg; \
         ca și cum aș avea cinci ani; ca și cum aș avea 5 ani; ca pentru un copil; cu exemple; cu surse; cu sursele; \
         fii scurt; fiți scurt; răspuns scurt; răspunde pe scurt; răspundeți pe scurt; sub formă de tabel; \
         răspunde în română; răspundeți în română; în română te rog; în română vă rog"
    ),
    frames: phrases!(
        "poți să-mi spui; poți să îmi spui; puteți să-mi spuneți; puteți să îmi spuneți; îmi poți spune; \
         îmi puteți spune; mi-ați putea spune; mi-ai putea spune; ai putea să-mi spui; ați putea să-mi spuneți; \
         îmi poți explica; îmi puteți explica; poți să-mi explici; puteți să-mi explicați; mi-ai putea explica; \
         mi-ați putea explica; știi; știi cumva; știi dacă; știți; știți cumva; știți dacă; știe cineva; \
         știe cineva dacă; știe cineva cumva; cineva știe; îmi poate spune cineva; poate cineva să-mi spună; \
         aș vrea să știu; aș vrea să știu dacă; aș dori să știu; aș dori să știu dacă; mi-ar plăcea să știu; \
         vreau să știu; vreau să știu dacă; doresc să știu; voiam să știu; trebuie să știu; am nevoie să știu; \
         mă interesează; mă interesează dacă; mă întreb; mă întreb dacă; mă întrebam; mă întrebam dacă; \
         am o întrebare; aș avea o întrebare; o întrebare; întrebarea mea este; întrebarea mea e; întrebarea este; \
         pot să întreb; pot întreba; vreau să întreb; aș vrea să întreb; te rog; vă rog; te rog frumos; \
         vă rog frumos; ai idee; aveți idee; ai vreo idee; aveți vreo idee; are cineva idee; are cineva vreo idee; \
         am o nelămurire; nu știi cumva; oare"
    ),
    sources: phrases!(
        "conform articolului; conform articolelor; conform textului; conform textelor; conform documentului; \
         conform documentelor; conform documentației; potrivit articolului; potrivit articolelor; potrivit textului; \
         potrivit documentației; după articol; din articol; din articole; în articol; în articole; în acest articol; \
         în articolele mele; în articolele tale; din articolele mele; din text; în text; în documentație; \
         din documentație; în documente"
    ),
    hedges: phrases!(
        "scuze; scuză-mă; scuzați-mă; scuzați; îmi cer scuze; scuze de deranj; scuze pentru deranj; \
         scuzați deranjul; iertare; iartă-mă; iertați-mă; mă scuzați; îmi pare rău; pardon; întrebare stupidă; \
         întrebare prostească; întrebare banală; poate e o întrebare stupidă dar; \
         poate e o întrebare prostească dar; poate e o prostie dar; sunt nou aici; sunt nouă aici; sunt nou pe aici; \
         sunt începător; sunt începătoare; nu sunt sigur; nu sunt sigură; am căutat deja; \
         am căutat dar nu am găsit nimic; am căutat și nu am găsit; nu am găsit nimic; n-am găsit nimic; \
         dacă știe cineva; dacă se poate; dacă nu vă deranjează; dacă nu deranjez"
    ),
    commands: phrases!(
        "spune-mi; spuneți-mi; zi-mi; ziceți-mi; explică; explică-mi; explicați; explicați-mi; descrie; descrieți; \
         descrie-mi; descrieți-mi; arată-mi; arătați-mi; dă-mi; dați-mi; enumeră; enumerați; listează; listați; \
         numește; numiți; menționează; menționați; indică; indicați; precizează; precizați; povestește-mi; \
         povestește-mi despre; vorbește-mi despre; rezumă; rezumați; definește; definiți; găsește; găsiți; \
         amintește-mi; prezintă; prezentați"
    ),
};
