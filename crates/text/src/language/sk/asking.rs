//! What Slovak questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "kto; kto je; koho; komu; kým; s kým; o kom; u koho; pre koho; od koho; čí; čia; čie; ktorá osoba; \
         ktoré osoby; aký človek; ktorí ľudia"
    ),
    when: phrases!(
        "kedy; odkedy; dokedy; od kedy; do kedy; na kedy; v ktorom roku; v akom roku; od ktorého roku; \
         do ktorého roku; v ktorom mesiaci; v akom mesiaci; v ktorom storočí; v ktorý deň; ktorý deň; ktorého dňa; \
         v akých rokoch; v akom čase; v akej dobe; v akom období; o koľkej; o koľkej hodine; od koľkej; do koľkej; \
         do akého dátumu"
    ),
    place: phrases!(
        "kde; kam; odkiaľ; kadiaľ; v akom meste; v ktorom meste; v akých mestách; z akého mesta; v akej krajine; \
         v ktorej krajine; v akých krajinách; v ktorých krajinách; v ktorom štáte; z akej krajiny; na akom mieste; \
         na ktorom mieste; v akom regióne; v ktorom kraji; na akej ulici; na ktorom kontinente"
    ),
    why: phrases!(
        "prečo; načo; z akého dôvodu; z akých dôvodov; na čo slúži; kvôli čomu; za akým účelom; s akým cieľom; \
         aký je dôvod; aké sú dôvody; čo je dôvodom; čo je príčinou; aká je príčina; aké sú príčiny; čo spôsobuje; \
         čo spôsobilo; čím je spôsobené; čím je spôsobený; čím je spôsobená; ako to že"
    ),
    how: phrases!("ako; akým spôsobom; akými spôsobmi; pomocou čoho; prostredníctvom čoho"),
    how_many: phrases!(
        "koľkokrát; koľko ľudí; koľko osôb; koľko kusov; koľkí; aký počet; aký je počet; ako často; počet"
    ),
    how_much: phrases!("koľko; aké množstvo; aká časť; aký podiel; aký je podiel; aký objem"),
    money: phrases!(
        "koľko stojí; koľko stoja; koľko stál; koľko stála; koľko stálo; koľko bude stáť; koľko to stojí; \
         koľko sa platí; koľko zaplatím; koľko musím zaplatiť; koľko peňazí; za koľko; aká je cena; aká cena; \
         aké sú náklady; aké sú ceny; za akú cenu; aká suma; aká je suma; akú sumu; koľko zarába; aký je plat; \
         koľko eur"
    ),
    measures: phrases!(
        "ako dlho; ako dlhý; ako dlhá; ako dlhé; koľko času; koľko trvá; koľko trval; koľko trvala; koľko trvalo; \
         koľko rokov; koľko má rokov; koľko mesiacov; koľko dní; koľko hodín; koľko minút; koľko váži; \
         koľko kilometrov; koľko metrov; koľko meria; koľko stupňov; koľko percent; aké percento; ako ďaleko; \
         ako vysoko; ako vysoký; ako vysoká; ako vysoké; ako hlboko; ako hlboký; ako hlboká; ako široký; ako široká; \
         ako veľký; ako veľká; ako veľké; aký veľký; aká veľká; aký vysoký; aká vysoká; aký dlhý; aká dlhá; \
         aký starý; aká stará; ako rýchlo; aký rýchly; aký ťažký; v akom veku; od akého veku; do akého veku; \
         od koľkých rokov; do koľkých rokov; aká je dĺžka; aká je výška; aká je rozloha; aká je rýchlosť; \
         aká je hmotnosť; aká je teplota; pri akej teplote; aký je termín; aká je lehota"
    ),
    defines: phrases!(
        "čo je; čo je to; čo to je; čo sú; čo sú to; čo znamená; čo znamenajú; čo to znamená; čo označuje; \
         čo predstavuje; čo sa rozumie pod pojmom; čo sa rozumie; čo rozumieme pod pojmom; čo sa myslí; \
         čo sa nazýva; ako znie definícia; aká je definícia; ako sa definuje; definícia; definícia pojmu; definuj; \
         definujte; uveď definíciu; uveďte definíciu"
    ),
    lists: phrases!(
        "aké sú; ktoré sú; ktorí sú; akí sú; aké; ktorí; akí; vymenuj; vymenujte; zoznam; urob zoznam; \
         urobte zoznam; uveď všetky; uveďte všetky; uveď príklady; uveďte príklady; vypíš; vypíšte"
    ),
    what: phrases!(
        "čo; čoho; čomu; o čom; čím; aký; aká; akú; akého; akom; ktorý; ktorá; ktorú; ktorého; čo presne; čože"
    ),
    yes_no: phrases!(
        "je; sú; bol; bola; bolo; boli; bude; budú; môže; môžu; môžem; dá sa; má; majú; musí; musím; smie; smiem; \
         existuje; existujú; platí; je možné; je pravda; je potrebné; treba; mám; mal by; mala by; potrebujem; či; \
         azda; naozaj"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "ahoj; ahoj všetci; ahojte; ahojte všetci; čau; čaute; čaute všetci; čauko; nazdar; zdravím; \
         zdravím všetkých; zdravím vás; servus; dobrý deň; dobry den; dobrý deň všetkým; dobré ráno; dobrý večer; \
         dobré popoludnie; dobré dopoludnie; pekný deň všetkým; krásny deň všetkým; príjemný deň všetkým; hej; \
         hello; haló; milý; milá; milí; milí kolegovia; vážený; vážená; vážení; vážení kolegovia; vážený pán; \
         vážená pani; dámy a páni; vážené dámy a páni; drahý; drahá; drahí; drahí priatelia; milí priatelia; \
         priatelia; kolegovia; ľudia moji"
    ),
    thanks: phrases!(
        "ďakujem; dakujem; ďakujeme; ďakujem pekne; ďakujem veľmi pekne; pekne ďakujem; veľmi pekne ďakujem; \
         veľmi ďakujem; ďakujem veľmi; vďaka; veľká vďaka; vopred ďakujem; ďakujem vopred; vopred vďaka; \
         vďaka vopred; vopred veľmi pekne ďakujem; vopred ďakujeme; vopred ďakujem za odpoveď; \
         vopred ďakujem za pomoc; ďakujem za pomoc; ďakujem za odpoveď; ďakujem vám; ďakujem ti; ďakujem všetkým; \
         ďakujem za pozornosť; srdečne ďakujem; dík; díky; díky moc; diky; vďaka za pomoc; vďaka za odpoveď; \
         vďaka všetkým; tisíceré vďaky; budem vďačný; budem vďačná; budem veľmi vďačný; budem veľmi vďačná; \
         bol by som vďačný; bola by som vďačná; budem rád za odpoveď; budem rada za odpoveď; budem rád za pomoc; \
         budem rada za pomoc; ďakujem krásne"
    ),
    closings: phrases!(
        "s pozdravom; s priateľským pozdravom; s úctou; s pozdravom a prianím pekného dňa; s prianím pekného dňa; \
         srdečne zdravím; srdečné pozdravy; so srdečným pozdravom; majte sa; maj sa; majte sa pekne; maj sa pekne; \
         majte sa krásne; pekný deň; krásny deň; príjemný deň; prajem pekný deň; prajem krásny deň; \
         prajem príjemný deň; pekný večer; príjemný večer; pekný zvyšok dňa; s poz; dovidenia; do videnia; \
         do skorého videnia; zatiaľ ahoj; dobrú noc; s vďakou; s poďakovaním; teším sa na odpoveď; čakám na odpoveď; \
         všetko dobré; všetko najlepšie"
    ),
    urgencies: phrases!(
        "súrne; je to súrne; veľmi súrne; súri to; naliehavé; je to naliehavé; urgentné; urgentne; je to urgentné; \
         urgentná otázka; súrna otázka; ponáhľam sa; ponáhľa sa to; potrebujem to rýchlo; potrebujem to súrne; \
         potrebujem rýchlu odpoveď; súrne potrebujem odpoveď; čo najskôr; čo najrýchlejšie; \
         podľa možnosti čo najskôr; čím skôr tým lepšie; horí to; rýchla otázka; krátka otázka; len rýchla otázka; \
         len krátka otázka; jedna otázka; iba jedna otázka; len jedna otázka; jedna rýchla otázka; malá otázka; \
         otázočka; asap"
    ),
    forms: phrases!(
        "stručne; krátko; v skratke; v krátkosti; skrátene; veľmi stručne; čo najstručnejšie; prosím stručne; \
         niekoľkými slovami; pár slovami; dvoma slovami; jednou vetou; v jednej vete; v dvoch vetách; \
         jednoduchými slovami; jednoducho povedané; zrozumiteľne; po lopate; polopate; v bodoch; po bodoch; \
         v odrážkach; ako zoznam; formou zoznamu; vo forme zoznamu; v tabuľke; formou tabuľky; podrobne; \
         podrobnejšie; detailne; obšírne; krok za krokom; krok po kroku; pre začiatočníkov; pre laika; pre laikov; \
         ako pre laika; ako päťročnému; akoby som mal päť rokov; akoby som mala päť rokov; ako malému dieťaťu; \
         odpovedz po slovensky; odpovedzte po slovensky; po slovensky prosím; prosím po slovensky; s príkladmi; \
         so zdrojmi; s citátmi; s odkazmi; len fakty; iba fakty; len odpoveď; iba odpoveď"
    ),
    frames: phrases!(
        "povedz mi prosím; povedzte mi prosím; prosím povedz mi; prosím povedzte mi; môžeš mi povedať; \
         môžete mi povedať; môžeš povedať; mohol by si mi povedať; mohla by si mi povedať; mohli by ste mi povedať; \
         vedeli by ste mi povedať; vedel by si mi povedať; vedela by si mi povedať; viete mi povedať; \
         vieš mi povedať; môžeš mi vysvetliť; môžete mi vysvetliť; mohli by ste mi vysvetliť; \
         môže mi niekto povedať; mohol by mi niekto povedať; vie mi niekto povedať; vedel by mi niekto povedať; \
         vie mi niekto poradiť; poradíte mi; poraďte mi prosím; poraď mi; vieš; viete; nevieš; neviete; \
         neviete niekto; neviete náhodou; nevieš náhodou; nevie niekto; vie niekto; vie niekto prosím; chcem vedieť; \
         chcel by som vedieť; chcela by som vedieť; rád by som vedel; rada by som vedela; rád by som sa dozvedel; \
         rada by som sa dozvedela; chcem sa opýtať; chcem sa spýtať; chcel som sa opýtať; chcela som sa opýtať; \
         chcel by som sa opýtať; chcela by som sa opýtať; chcel by som sa spýtať; chcela by som sa spýtať; \
         môžem sa opýtať; môžem sa spýtať; môžem sa vás opýtať; zaujíma ma; zaujímalo by ma; zaujíma nás; \
         zaujímalo by nás; pýtam sa; rozmýšľam; mám otázku; mám takú otázku; mám jednu otázku; moja otázka znie; \
         moja otázka je; otázka znie; prosím; prosím vás; prosím ťa; prosím si; prosim; prosim vas; prosím o radu; \
         prosím o informáciu; prosím poraďte; prosím o odpoveď; ak môžem; ak je to možné; pomôžte mi pochopiť; \
         pomôž mi pochopiť; nechápem; nerozumiem; neviem pochopiť; potrebujem vedieť; buďte taký láskavý; \
         buďte taká láskavá"
    ),
    sources: phrases!(
        "podľa tohto článku; podľa článkov; podľa týchto článkov; podľa textu; podľa dokumentácie; podľa dokumentov; \
         podľa zdrojov; v súlade s dokumentáciou; súdiac podľa textu; ak sa dá veriť článku; v tomto článku; \
         v článkoch; v týchto článkoch; v mojich článkoch; v našich článkoch; v texte; v tomto texte; \
         v dokumentácii; v mojich dokumentoch"
    ),
    hedges: phrases!(
        "prepáč; prepáčte; ospravedlňujem sa; ospravedlňte ma; pardon; pardón; sorry; sory; \
         ospravedlňujem sa za otázku; ospravedlňujem sa za hlúpu otázku; ospravedlňujem sa za vyrušenie; \
         prepáčte že ruším; prepáčte že vyrušujem; prepáčte že obťažujem; prepáčte hlúpu otázku; \
         prepáčte za hlúpu otázku; hlúpa otázka; blbá otázka; hlúpa otázka ale; blbá otázka ale; možno hlúpa otázka; \
         možno hlúpa otázka ale; možno je to hlúpa otázka ale; možno blbá otázka; asi hlúpa otázka; asi blbá otázka; \
         som tu nový; som tu nová; som začiatočník; som začiatočníčka; som laik; nie som si istý; nie som si istá; \
         nie som si istý ale; nie som si istá ale; ak sa nemýlim; ak dobre rozumiem; ak to správne chápem; \
         ak to niekto vie; už som hľadal; už som hľadala; hľadal som ale nenašiel; hľadala som ale nenašla; \
         nenašiel som odpoveď; nenašla som odpoveď; možno mimo tému"
    ),
    commands: phrases!(
        "povedz; povedzte; povedz mi; povedzte mi; povedz mi o; povedzte mi o; porozprávaj o; porozprávaj mi o; \
         porozprávajte mi o; vysvetli; vysvetlite; vysvetli mi; vysvetlite mi; objasni; objasnite; opíš; opíšte; \
         popíš; popíšte; uveď; uveďte; menuj; menujte; vymenuj; vymenujte; ukáž; ukážte; ukáž mi; ukážte mi; daj mi; \
         dajte mi; nájdi; nájdite; nájdi mi; nájdite mi; napíš; napíšte; napíš mi; vypíš; vypíšte; porovnaj; \
         porovnajte; zhrň; zhrňte; odpovedz; odpovedzte"
    ),
};
