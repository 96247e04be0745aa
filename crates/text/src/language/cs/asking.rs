//! What Czech questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "kdo; kdo je; koho; komu; kým; s kým; o kom; u koho; pro koho; od koho; čí; která osoba; které osoby; \
         jaký člověk; kteří lidé"
    ),
    when: phrases!(
        "kdy; odkdy; dokdy; od kdy; do kdy; na kdy; v kterém roce; ve kterém roce; v jakém roce; od kterého roku; \
         do kterého roku; který rok; v kterém měsíci; ve kterém měsíci; v jakém měsíci; v kterém století; \
         ve kterém století; který den; kterého dne; v jakých letech; v jaké době; v jakém období; v kolik hodin; \
         v kolik; od kolika hodin; do kolika hodin; do jakého data"
    ),
    place: phrases!(
        "kde; kam; odkud; kudy; v jakém městě; ve kterém městě; v kterém městě; v jakých městech; z jakého města; \
         v jaké zemi; ve které zemi; v které zemi; v jakých zemích; ve kterých zemích; v jakém státě; \
         ve kterém státě; z jaké země; na jakém místě; na kterém místě; v jakém regionu; v jakém kraji; \
         ve kterém kraji; v jaké ulici; na kterém kontinentu"
    ),
    why: phrases!(
        "proč; z jakého důvodu; z jakých důvodů; k čemu slouží; nač; kvůli čemu; za jakým účelem; jaký je důvod; \
         jaké jsou důvody; co je důvodem; co je příčinou; jaká je příčina; jaké jsou příčiny; co způsobuje; \
         co způsobilo; čím je způsobeno; čím je způsoben; čím je způsobena; jak to že; jakto že"
    ),
    how: phrases!("jak; jakým způsobem; jakými způsoby; pomocí čeho; prostřednictvím čeho"),
    how_many: phrases!("kolikrát; kolik lidí; kolik osob; kolik kusů; jaký počet; jaký je počet; jak často; počet"),
    how_much: phrases!("kolik; jaké množství; jaká část; jaký podíl; jaký je podíl; jaký objem"),
    money: phrases!(
        "kolik stojí; kolik stál; kolik stála; kolik stálo; kolik stály; kolik bude stát; kolik to stojí; \
         kolik se platí; kolik zaplatím; kolik musím zaplatit; kolik peněz; za kolik; jaká je cena; jaká cena; \
         jaké jsou náklady; jaké jsou ceny; za jakou cenu; jaká částka; jaká je částka; jakou částku; \
         kolik vydělává; jaký je plat; kolik korun; kolik činí poplatek"
    ),
    measures: phrases!(
        "jak dlouho; jak dlouhý; jak dlouhá; jak dlouhé; kolik času; kolik let; kolik je let; kolik měsíců; \
         kolik dní; kolik dnů; kolik hodin; kolik minut; kolik váží; kolik kilometrů; kolik metrů; kolik měří; \
         kolik stupňů; kolik procent; jaké procento; jak daleko; jak vysoko; jak vysoký; jak vysoká; jak vysoké; \
         jak hluboko; jak hluboký; jak hluboká; jak široký; jak široká; jak velký; jak velká; jak velké; jak starý; \
         jak stará; jak staré; jak rychle; jak rychlý; jak těžký; jak těžká; v jakém věku; od kolika let; \
         do kolika let; od jakého věku; do jakého věku; jaká je délka; jaká je výška; jaká je rozloha; \
         jaká je rychlost; jaká je hmotnost; jaká je teplota; při jaké teplotě; jaký je termín; jaká je lhůta; \
         kolik činí"
    ),
    defines: phrases!(
        "co je; co je to; co to je; co jsou; co jsou to; co znamená; co znamenají; co to znamená; co označuje; \
         co představuje; co se rozumí pod pojmem; co se rozumí; co rozumíme pod pojmem; co se myslí; co se nazývá; \
         jak zní definice; jaká je definice; jak se definuje; definice; definice pojmu; definuj; definujte; \
         uveď definici; uveďte definici"
    ),
    lists: phrases!(
        "jaké jsou; které jsou; kteří jsou; jaké; kteří; vyjmenuj; vyjmenujte; seznam; výčet; udělej seznam; \
         udělejte seznam; uveď všechny; uveďte všechny; uveď příklady; uveďte příklady; vypiš; vypište"
    ),
    what: phrases!(
        "co; čeho; čemu; o čem; čím; jaký; jaká; jakou; jakého; jakém; který; která; kterou; kterého; co přesně; \
         copak"
    ),
    yes_no: phrases!(
        "je; jsou; byl; byla; bylo; byli; bude; budou; může; mohou; můžou; mohu; můžu; lze; má; mají; musí; musím; \
         smí; smím; existuje; existují; platí; je možné; je pravda; je třeba; je nutné; dá se; mám; měl by; měla by; \
         potřebuji; potřebuju; zda; zdali; cožpak"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "ahoj; ahoj všem; ahoj všichni; ahojky; čau; čau všem; čauky; čus; nazdar; nazdárek; zdravím; \
         zdravím všechny; zdravím vás; zdravíčko; dobrý den; dobry den; dobrý den všem; dobré ráno; dobrý večer; \
         dobré odpoledne; dobré dopoledne; pěkný den všem; hezký den všem; krásný den všem; hej; hello; haló; milý; \
         milá; milí; milé; milí kolegové; vážený; vážená; vážení; vážení kolegové; vážený pane; vážená paní; \
         dámy a pánové; vážené dámy a pánové; drahý; drahá; drazí; drazí přátelé; milí přátelé; přátelé; kolegové; \
         lidi"
    ),
    thanks: phrases!(
        "děkuji; děkuju; dekuji; dekuju; děkujeme; díky; diky; dík; díky moc; moc díky; velké díky; mockrát děkuji; \
         mockrát děkuju; moc děkuji; moc děkuju; děkuji moc; děkuju moc; děkuji předem; předem děkuji; \
         předem děkuju; předem díky; díky předem; předem moc děkuji; předem děkujeme; předem děkuji za odpověď; \
         předem děkuji za pomoc; děkuji za pomoc; děkuji za odpověď; děkuji vám; děkuji ti; děkuji všem; \
         děkuji pěkně; díky za pomoc; díky za odpověď; díky všem; srdečně děkuji; děkuji za pozornost; \
         tisíceré díky; budu vděčný; budu vděčná; budu moc vděčný; budu moc vděčná; byl bych vděčný; \
         byla bych vděčná; budu rád za odpověď; budu ráda za odpověď; budu rád za pomoc; budu ráda za pomoc; \
         dík moc; dík předem"
    ),
    closings: phrases!(
        "s pozdravem; s přátelským pozdravem; s úctou; s pozdravem a přáním hezkého dne; s přáním pěkného dne; \
         s přáním hezkého dne; srdečně zdravím; srdečné pozdravy; se srdečným pozdravem; mějte se; měj se; \
         mějte se hezky; měj se hezky; mějte se krásně; hezký den; pěkný den; krásný den; přeji hezký den; \
         přeji pěkný den; přeji krásný den; přeju hezký den; hezký večer; pěkný večer; hezký zbytek dne; \
         zdravím vás všechny; s poz; na shledanou; nashledanou; nashle; na viděnou; zatím ahoj; tak zatím; \
         dobrou noc; s díky; s poděkováním; těším se na odpověď; čekám na odpověď; vše dobré; všechno dobré"
    ),
    urgencies: phrases!(
        "naléhavé; je to naléhavé; velmi naléhavé; spěchá; spěchá to; hodně spěchá; urgentní; urgentně; \
         je to urgentní; urgentní dotaz; naléhavý dotaz; spěchám; potřebuji to rychle; potřebuju to rychle; \
         potřebuji rychlou odpověď; potřebuju rychlou odpověď; co nejdříve; co nejdřív; co nejrychleji; \
         pokud možno co nejdříve; čím dřív tím líp; čím dříve tím lépe; hoří to; rychlá otázka; rychlý dotaz; \
         krátká otázka; krátký dotaz; jen rychlý dotaz; jen krátký dotaz; jen rychlá otázka; jedna otázka; \
         jen jedna otázka; malý dotaz; malá otázka; asap"
    ),
    forms: phrases!(
        "stručně; krátce; zkráceně; v kostce; velmi stručně; co nejstručněji; prosím stručně; ve zkratce; \
         několika slovy; pár slovy; dvěma slovy; jednou větou; v jedné větě; ve dvou větách; jednoduchými slovy; \
         jednoduše řečeno; srozumitelně; po lopatě; polopatě; v bodech; po bodech; v odrážkách; jako seznam; \
         formou seznamu; ve formě seznamu; v tabulce; formou tabulky; podrobně; podrobněji; detailně; obšírně; \
         krok za krokem; krok po kroku; pro začátečníky; pro laika; pro laiky; jako pro laika; jako pětiletému; \
         jako by mi bylo pět; jako malému dítěti; odpověz česky; odpovězte česky; česky prosím; prosím česky; \
         s příklady; se zdroji; s citacemi; s odkazy; jen fakta; pouze fakta; jen odpověď; pouze odpověď"
    ),
    frames: phrases!(
        "řekni mi prosím; řekněte mi prosím; prosím řekni mi; prosím řekněte mi; můžeš mi říct; můžete mi říct; \
         můžete mi říci; můžeš říct; mohl bys mi říct; mohla bys mi říct; mohl byste mi říct; mohla byste mi říct; \
         mohli byste mi říct; mohl byste mi říci; mohla byste mi říci; můžeš mi vysvětlit; můžete mi vysvětlit; \
         mohl byste mi vysvětlit; mohla byste mi vysvětlit; může mi někdo říct; mohl by mi někdo říct; \
         může mi někdo vysvětlit; poradíte mi; poradí mi někdo; poraďte mi prosím; poradíte mi prosím; poraď mi; \
         víš; víte; nevíš; nevíte; nevíte někdo; nevíte prosím; nevíte náhodou; nevíš náhodou; neví někdo; \
         neví prosím někdo; ví někdo; ví někdo prosím; víte někdo; nevědel by někdo; nevěděl by někdo; chci vědět; \
         chtěl bych vědět; chtěla bych vědět; rád bych věděl; ráda bych věděla; rád bych se dozvěděl; \
         ráda bych se dozvěděla; chci se zeptat; chtěl jsem se zeptat; chtěla jsem se zeptat; chtěl bych se zeptat; \
         chtěla bych se zeptat; rád bych se zeptal; ráda bych se zeptala; mohu se zeptat; můžu se zeptat; \
         můžu se vás zeptat; zajímá mě; zajímalo by mě; zajímá nás; zajímalo by nás; ptám se; přemýšlím; mám dotaz; \
         mám otázku; mám takový dotaz; mám jeden dotaz; můj dotaz zní; moje otázka zní; moje otázka je; \
         má otázka zní; otázka zní; dotaz zní; prosím; prosím vás; prosím tě; prosim; prosim vas; prosím o radu; \
         prosím o informaci; prosím poraďte; prosím o odpověď; pokud možno; jestli můžu; pomozte mi pochopit; \
         pomoz mi pochopit; nechápu; nerozumím; nemůžu pochopit; potřebuji vědět; potřebuju vědět; buďte tak laskav; \
         buďte tak hodní"
    ),
    sources: phrases!(
        "podle tohoto článku; podle článků; podle těchto článků; podle textu; podle dokumentace; dle dokumentace; \
         dle textu; dle článků; podle dokumentů; podle zdrojů; v souladu s dokumentací; soudě podle textu; \
         pokud lze věřit článku; v tomto článku; v článcích; v těchto článcích; v mých článcích; v našich článcích; \
         v textu; v tomto textu; v dokumentaci; v mých dokumentech"
    ),
    hedges: phrases!(
        "promiň; promiňte; omlouvám se; omluvte mě; pardon; sorry; sory; pardón; omlouvám se za dotaz; \
         omlouvám se za hloupý dotaz; omlouvám se za vyrušení; promiňte že ruším; promiňte že obtěžuji; \
         omlouvám se že obtěžuji; promiňte hloupou otázku; hloupá otázka; hloupý dotaz; blbá otázka; blbý dotaz; \
         hloupá otázka ale; hloupý dotaz ale; možná hloupá otázka; možná hloupý dotaz; možná hloupá otázka ale; \
         možná hloupý dotaz ale; možná je to hloupá otázka ale; asi hloupá otázka; asi blbá otázka; \
         asi hloupý dotaz; asi blbý dotaz; jsem tu nový; jsem tu nová; jsem tady nový; jsem tady nová; \
         jsem začátečník; jsem začátečnice; jsem laik; nejsem si jistý; nejsem si jistá; nejsem si jistý ale; \
         nejsem si jistá ale; pokud se nemýlím; jestli se nepletu; pokud dobře rozumím; jestli to chápu správně; \
         jestli to někdo ví; pokud to někdo ví; už jsem hledal; už jsem hledala; hledal jsem ale nenašel; \
         hledala jsem ale nenašla; nenašel jsem odpověď; nenašla jsem odpověď; možná mimo téma"
    ),
    commands: phrases!(
        "řekni; řekněte; řekni mi; řekněte mi; pověz; povězte; pověz mi; povězte mi; pověz mi o; povězte mi o; \
         řekni mi o; řekněte mi o; vyprávěj o; vyprávěj mi o; vysvětli; vysvětlete; vysvětli mi; vysvětlete mi; \
         objasni; objasněte; popiš; popište; popiš mi; uveď; uveďte; jmenuj; jmenujte; vyjmenuj; vyjmenujte; ukaž; \
         ukažte; ukaž mi; ukažte mi; dej mi; dejte mi; najdi; najděte; najdi mi; najděte mi; napiš; napište; \
         napiš mi; vypiš; vypište; porovnej; porovnejte; srovnej; srovnejte; shrň; shrňte; odpověz; odpovězte"
    ),
};
