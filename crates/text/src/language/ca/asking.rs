//! What Catalan questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!("qui; de qui; a qui; amb qui; per qui; per a qui; quina persona; quines persones; qui és que"),
    when: phrases!(
        "quan; des de quan; fins quan; a partir de quan; per quan; en quin any; quin any; de quin any; en quin mes; \
         en quina data; quina data; quin dia; en quin dia; a quina hora; en quin moment; en quina època; \
         en quin segle; quan és que"
    ),
    place: phrases!(
        "on; a on; d'on; cap a on; fins on; per on; en quin país; a quin país; de quin país; en quina ciutat; \
         a quina ciutat; en quin lloc; a quin lloc; en quina regió; a quina comarca; on és; on són"
    ),
    why: phrases!(
        "per què; per quina raó; per quin motiu; per quina causa; amb quin objectiu; amb quina finalitat; \
         quin és el motiu; quina és la raó; quina és la causa; a causa de què; a què es deu; com és que; pq; \
         perquè és que"
    ),
    how: phrases!("com; de quina manera; de quina forma; per quin mitjà; com es fa per; mitjançant què"),
    how_many: phrases!(
        "quants; quantes; quantes vegades; quin nombre de; quin és el nombre de; nombre de; de quants; de quantes; \
         en quants; en quantes"
    ),
    how_much: phrases!(
        "quant; quanta; quina quantitat; quina quantitat de; quin percentatge; quina part; quina proporció; en quant"
    ),
    money: phrases!(
        "quant costa; quant costen; quant va costar; quant costava; quant val; quant valen; quant s'ha de pagar; \
         quant cal pagar; quants diners; quants euros; a quin preu; quin preu; quin preu té; quin és el preu; \
         quin és el cost; quin és l'import; què costa; què val"
    ),
    measures: phrases!(
        "quant de temps; quant temps; des de fa quant; durant quant de temps; quant dura; quant va durar; \
         quant triga; quant fa; quant mesura; quant mesuren; quant pesa; quant pesen; quants anys; quina edat; \
         a quina edat; a partir de quina edat; quina alçada; quina altura; quina és l'alçada; quina és l'altura; \
         quina longitud; quina és la longitud; quina amplada; quina fondària; quina profunditat; quina mida; \
         quina distància; a quina distància; quina és la distància; quin pes; quin és el pes; a quina velocitat; \
         quina velocitat; quina és la velocitat; a quina temperatura; quina temperatura; quina és la temperatura; \
         quina durada; quina superfície; quants quilòmetres; quants metres; quantes hores; quants dies; quants quilos"
    ),
    defines: phrases!(
        "què és; què és un; què és una; què és el; què és la; què són; què vol dir; què volen dir; què significa; \
         què signifiquen; què s'entén per; què entenem per; quina és la definició de; quin és el significat de; \
         definició de; significat de; defineix; defineixi; definiu; en què consisteix; a què es refereix; \
         de què es tracta"
    ),
    lists: phrases!(
        "quins; quines; quins són; quines són; quins són els; quines són les; quins tipus de; enumera; enumereu; \
         llista; llisteu; fes una llista; feu una llista; dona'm una llista; doneu-me una llista; anomena; esmenta; \
         esmenteu; citeu"
    ),
    what: phrases!(
        "què; quin; quina; quin és; quina és; quin va ser; quina va ser; de què; a què; amb què; en què; sobre què; \
         quina cosa; quina mena de; quin tipus de"
    ),
    yes_no: phrases!(
        "és; són; era; eren; va ser; van ser; està; estan; hi ha; hi havia; existeix; existeixen; pot; poden; \
         podria; puc; podem; es pot; es poden; es deu; ha de; han de; cal; caldria; té; tenen; ha; han; serà; \
         és cert que; és veritat que; és possible; és necessari; és obligatori; val la pena; oi que; que hi ha; \
         que és; serveix"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "hola; hola a tothom; hola a tots; hola a totes; hola a tots i totes; hola equip; ei; ei a tots; bon dia; \
         bon dia a tothom; bon dia a tots; bona tarda; bona vesprada; bona nit; bon vespre; benvolgut; benvolguda; \
         benvolguts; benvolgudes; benvolgut senyor; benvolguda senyora; benvolguts senyors; benvolguts companys; \
         benvolgut equip; estimat; estimada; estimats; estimades; estimats amics; apreciat; apreciada; apreciats; \
         distingit senyor; distingida senyora; a qui correspongui; hello; hey"
    ),
    thanks: phrases!(
        "gràcies; moltes gràcies; mil gràcies; moltíssimes gràcies; gràcies per endavant; \
         moltes gràcies per endavant; gràcies d'avantmà; moltes gràcies d'avantmà; gràcies per l'ajuda; \
         gràcies per la vostra ajuda; gràcies per la teva ajuda; gràcies per la resposta; gràcies a tothom; \
         gràcies a tots; gràcies per avançat; gràcies per l'atenció; us ho agraeixo; t'ho agraeixo; li ho agraeixo; \
         us agraeixo l'ajuda; t'agraeixo l'ajuda; agraït; agraïda; molt agraït; molt agraïda; merci; mersi; \
         merci a tots; grcs; gcs"
    ),
    closings: phrases!(
        "salutacions; salutacions cordials; cordials salutacions; una salutació; una cordial salutació; \
         una salutació cordial; cordialment; atentament; ben atentament; ben cordialment; \
         rebeu una cordial salutació; molts records; una abraçada; abraçades; una forta abraçada; fins aviat; \
         fins després; fins ara; fins demà; a reveure; adeu; adéu; adeu-siau; que vagi bé; que tingueu un bon dia; \
         que tinguis un bon dia; bon cap de setmana; a l'espera de la vostra resposta; quedo a l'espera; \
         respectuosament; ben teu; ben vostre; petons i abraçades"
    ),
    urgencies: phrases!(
        "urgent; és urgent; és molt urgent; amb urgència; com més aviat millor; al més aviat possible; \
         el més aviat possible; tan aviat com sigui possible; tan de pressa com sigui possible; asap; \
         pregunta ràpida; una pregunta ràpida; una pregunteta; només una pregunta; només una pregunta ràpida; \
         un dubte ràpid; tinc pressa; ho necessito aviat; ho necessito ja; ho necessito per avui; em corre pressa; \
         corre pressa"
    ),
    forms: phrases!(
        "en una frase; en dues frases; en poques frases; en poques paraules; en resum; breument; de manera breu; \
         de forma breu; de manera resumida; resumidament; amb paraules senzilles; en paraules senzilles; \
         en termes senzills; de manera senzilla; de forma senzilla; en llenguatge planer; en forma de llista; \
         com a llista; pas a pas; en detall; amb detall; detalladament; de manera detallada; \
         com si tingués cinc anys; com si tingués 5 anys; com a un nen; amb exemples; amb fonts; amb les fonts; \
         sigues breu; sigueu breus; resposta curta; respon breument; responeu breument; en forma de taula; \
         respon en català; responeu en català; en català si us plau"
    ),
    frames: phrases!(
        "em pots dir; em podeu dir; em pot dir; em podries dir; em podríeu dir; em podria dir; pots dir-me; \
         podeu dir-me; pot dir-me; podries dir-me; podríeu dir-me; podria dir-me; em pots explicar; \
         em podeu explicar; em pot explicar; em podries explicar; em podríeu explicar; pots explicar-me; \
         podeu explicar-me; em saps dir; em sabeu dir; em sabries dir; em sabríeu dir; saps; saps si; sabeu; \
         sabeu si; sap vostè; algú sap; algú sap si; algú em pot dir; algú em podria dir; algú em sap dir; \
         voldria saber; voldria saber si; m'agradaria saber; m'agradaria saber si; vull saber; vull saber si; \
         volia saber; volia saber si; necessito saber; desitjaria saber; m'interessa saber; em pregunto; \
         em pregunto si; em preguntava; em preguntava si; tinc una pregunta; tinc un dubte; tinc una consulta; \
         una pregunta; un dubte; una consulta; la meva pregunta és; el meu dubte és; la pregunta és; puc preguntar; \
         es pot saber; si us plau; sisplau; si et plau; per favor; tens idea de; teniu idea de"
    ),
    sources: phrases!(
        "segons l'article; segons els articles; segons el text; segons els textos; segons el document; \
         segons els documents; segons la documentació; segons els meus articles; d'acord amb l'article; \
         d'acord amb els articles; d'acord amb el text; d'acord amb la documentació; a l'article; als articles; \
         en l'article; en els articles; en aquest article; als meus articles; als teus articles; en el text; \
         al text; en els textos; a la documentació; en la documentació"
    ),
    hedges: phrases!(
        "perdó; perdona; perdoni; perdoneu; perdó per la molèstia; perdoneu la molèstia; perdoneu les molèsties; \
         disculpa; disculpi; disculpeu; disculpeu la molèstia; em sap greu; ho sento; ho lamento; pregunta tonta; \
         pregunta ximple; pregunta estúpida; potser és una pregunta tonta però; potser és una pregunta ximple però; \
         potser és una ximpleria però; soc nou aquí; soc nova aquí; sóc nou aquí; sóc nova aquí; soc principiant; \
         soc novell; no n'estic segur; no n'estic segura; no estic segur; no estic segura; ja he buscat; \
         ja ho he buscat; he buscat però no trobo res; no he trobat res; no trobo res; si algú ho sap; \
         si és possible; si no és molèstia"
    ),
    commands: phrases!(
        "digues-me; digue'm; digui'm; digueu-me; explica; explica'm; expliqui'm; expliqueu; expliqueu-me; descriu; \
         descrigui; descriviu; descriu-me; mostra'm; mostreu-me; ensenya'm; ensenyeu-me; dona'm; dóna'm; doneu-me; \
         doni'm; enumera; enumereu; llista; llisteu; anomena; esmenta; esmenteu; citeu; indica; indica'm; indiqueu; \
         indiqueu-me; parla'm de; parleu-me de; resumeix; resumiu; defineix; definiu; troba; trobeu; busca; busqueu; \
         recorda'm"
    ),
};
