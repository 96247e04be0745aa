//! What Italian questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "chi; di chi; a chi; con chi; da chi; per chi; su chi; chi è che; quale persona; quali persone; chi altro"
    ),
    when: phrases!(
        "quando; da quando; fino a quando; a partire da quando; per quando; in che anno; in quale anno; di che anno; \
         in che mese; in quale mese; in che data; in quale data; in che giorno; che giorno; quale giorno; a che ora; \
         in quale momento; in che momento; in che epoca; in quale epoca; in che secolo; in quale secolo; \
         nel corso di quale anno"
    ),
    place: phrases!(
        "dove; dov'è; da dove; di dove; fin dove; verso dove; in che paese; in quale paese; in che città; \
         in quale città; in che luogo; in quale luogo; in quale regione; in che regione; in che posto; \
         in quale posto; dove si trova; dove si trovano"
    ),
    why: phrases!(
        "perché; come mai; per quale motivo; per quale ragione; per quali motivi; per quali ragioni; per che motivo; \
         a causa di cosa; a che scopo; a quale scopo; a cosa è dovuto; a cosa è dovuta; xké; xkè; xche; perchè"
    ),
    how: phrases!(
        "come; in che modo; in quale modo; in che maniera; in quale maniera; con quale mezzo; tramite cosa; \
         come si fa a; com'è"
    ),
    how_many: phrases!("quanti; quante; quante volte; di quanti; di quante; in quanti; in quante"),
    how_much: phrases!(
        "quanto; quanta; che quantità; quale quantità; che quantità di; quale quantità di; quale percentuale; \
         che percentuale; quale parte; di quanto"
    ),
    money: phrases!(
        "quanto costa; quanto costano; quanto costava; quanto è costato; quanto è costata; quanto viene; \
         quanto vale; quanto valgono; quanto si paga; quanto bisogna pagare; quanti soldi; quanto denaro; \
         quanti euro; a che prezzo; a quale prezzo; che prezzo; qual è il prezzo; qual è il costo; \
         quali sono i costi; qual è la tariffa; qual è l'importo; cosa costa"
    ),
    measures: phrases!(
        "quanto tempo; da quanto tempo; per quanto tempo; quanto dura; quanto durano; quanto è durato; \
         quanto è durata; quanto è alto; quanto è alta; quanto è lungo; quanto è lunga; quanto è largo; \
         quanto è larga; quanto è profondo; quanto è grande; quanto è distante; quanto è lontano; quanto dista; \
         quanto misura; quanto misurano; quanto pesa; quanto pesano; quanti anni; che età; quale età; a che età; \
         a quale età; da che età; a che altezza; qual è l'altezza; qual è la lunghezza; qual è la larghezza; \
         qual è la profondità; qual è la distanza; a che distanza; qual è il peso; qual è la velocità; \
         a che velocità; qual è la temperatura; a che temperatura; a quale temperatura; qual è la durata; \
         qual è la superficie; quanti chilometri; quanti metri; quante ore; quanti giorni; quanti chili"
    ),
    defines: phrases!(
        "cos'è; cosa è; che cos'è; che cosa è; cosa sono; che cosa sono; cosa significa; che cosa significa; \
         cosa significano; che significa; cosa vuol dire; che cosa vuol dire; che vuol dire; cosa si intende per; \
         cosa s'intende per; che cosa si intende per; che cosa s'intende per; cosa indica il termine; \
         qual è la definizione di; qual è il significato di; definizione di; significato di; definisci; definisca; \
         in cosa consiste; in che cosa consiste; cos'è un; cos'è una"
    ),
    lists: phrases!(
        "quali; quali sono; quali sono i; quali sono le; quali sono gli; elenca; elencami; elencare; elenchi; \
         enumera; fai un elenco; faccia un elenco; fammi un elenco; fammi una lista; dammi un elenco; \
         dammi una lista; cita; menziona; elenco di; lista di"
    ),
    what: phrases!(
        "cosa; che cosa; qual; quale; qual è; qual era; qual è stato; di cosa; di che cosa; a cosa; a che cosa; \
         con cosa; con che cosa; su cosa; in cosa; in che cosa; che tipo di; che genere di; che differenza"
    ),
    yes_no: phrases!(
        "è; sono; era; erano; c'è; ci sono; c'era; c'erano; esiste; esistono; può; possono; potrebbe; posso; \
         possiamo; si può; si possono; si deve; si devono; deve; devono; devo; dovrei; bisogna; occorre; serve; ha; \
         hanno; fu; è vero che; è possibile; è necessario; è obbligatorio; vale la pena; conviene"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "ciao; ciao a tutti; ciao a tutte; ciao ragazzi; ciao team; salve; salve a tutti; buongiorno; buon giorno; \
         buongiorno a tutti; buonasera; buona sera; buonasera a tutti; buon pomeriggio; ehi; ehilà; hey; hello; \
         gentile; gentili; gentilissimi; gentilissimo; gentilissima; gentile signora; gentile signore; \
         gentili signori; egregio; egregio signore; egregi signori; spettabile; spett.le; caro; cara; cari; care; \
         cari tutti; cari amici; cari colleghi; caro team; a chi di competenza"
    ),
    thanks: phrases!(
        "grazie; grazie mille; mille grazie; tante grazie; molte grazie; grazie tante; grazie infinite; \
         grazie in anticipo; grazie mille in anticipo; grazie anticipatamente; grazie dell'aiuto; \
         grazie per l'aiuto; grazie per il vostro aiuto; grazie per la risposta; grazie per la disponibilità; \
         grazie per l'attenzione; grazie a tutti; grazie di cuore; grazie ancora; vi ringrazio; ti ringrazio; \
         la ringrazio; ringrazio in anticipo; vi ringrazio in anticipo; ti ringrazio in anticipo; \
         la ringrazio in anticipo; ringraziando in anticipo; ringraziandovi; grz; grazieee; thx"
    ),
    closings: phrases!(
        "cordiali saluti; distinti saluti; cordialmente; saluti; un saluto; un cordiale saluto; tanti saluti; \
         i migliori saluti; migliori saluti; cari saluti; un caro saluto; in attesa di riscontro; \
         in attesa di una risposta; in attesa di un gentile riscontro; in fede; con stima; un abbraccio; abbracci; \
         a presto; a dopo; a domani; ci vediamo; arrivederci; arrivederla; buona giornata; buona serata; \
         buon lavoro; buon weekend; buon fine settimana; ciao ciao; ossequi; baci e abbracci"
    ),
    urgencies: phrases!(
        "urgente; è urgente; è molto urgente; con urgenza; è un'urgenza; il prima possibile; al più presto; \
         appena possibile; quanto prima; nel più breve tempo possibile; asap; domanda veloce; una domanda veloce; \
         domandina; una domandina; domanda rapida; una domanda rapida; solo una domanda; solo una domanda veloce; \
         una domanda al volo; ho fretta; vado di fretta; mi serve subito; mi serve in fretta; mi serve per oggi; \
         ne ho bisogno subito"
    ),
    forms: phrases!(
        "in una frase; in due frasi; in poche frasi; in poche parole; in breve; brevemente; in sintesi; \
         in modo sintetico; sinteticamente; in modo conciso; in parole semplici; con parole semplici; \
         in termini semplici; in parole povere; in un linguaggio semplice; spiegato semplicemente; come elenco; \
         come lista; sotto forma di elenco; per punti; con un elenco puntato; in un elenco puntato; passo passo; \
         passo per passo; passo dopo passo; in dettaglio; nel dettaglio; in modo dettagliato; dettagliatamente; \
         come se avessi cinque anni; come se avessi 5 anni; come a un bambino; con esempi; con fonti; con le fonti; \
         sii breve; sia breve; risposta breve; rispondi brevemente; in forma di tabella; rispondi in italiano; \
         risponda in italiano; in italiano per favore"
    ),
    frames: phrases!(
        "puoi dirmi; può dirmi; potresti dirmi; potrebbe dirmi; potete dirmi; potreste dirmi; mi puoi dire; \
         mi può dire; mi potresti dire; mi potrebbe dire; mi potete dire; mi sai dire; mi sa dire; mi sapete dire; \
         sai dirmi; sa dirmi; sapreste dirmi; sapresti dirmi; saprebbe dirmi; mi sapresti dire; mi saprebbe dire; \
         puoi spiegarmi; può spiegarmi; potresti spiegarmi; potrebbe spiegarmi; mi puoi spiegare; mi può spiegare; \
         sai; sai se; sapete; sapete se; qualcuno sa; qualcuno sa se; qualcuno sa dirmi; qualcuno può dirmi; \
         qualcuno mi sa dire; qualcuno potrebbe dirmi; vorrei sapere; vorrei sapere se; mi piacerebbe sapere; \
         volevo sapere; volevo sapere se; voglio sapere; desidero sapere; desidererei sapere; ho bisogno di sapere; \
         mi interessa sapere; mi chiedo; mi chiedo se; mi chiedevo; mi chiedevo se; mi domando; mi domandavo; \
         ho una domanda; avrei una domanda; una domanda; la mia domanda è; la domanda è; ho un dubbio; \
         volevo chiedere; vorrei chiedere; posso chiedere; posso chiederti; posso chiederle; per favore; \
         per piacere; per cortesia; hai idea di; avete idea di; cortesemente; gentilmente"
    ),
    sources: phrases!(
        "secondo l'articolo; secondo gli articoli; secondo il testo; secondo i testi; secondo il documento; \
         secondo i documenti; secondo la documentazione; secondo i miei articoli; stando all'articolo; \
         stando agli articoli; stando al testo; in base all'articolo; in base agli articoli; in base al testo; \
         in base alla documentazione; nell'articolo; negli articoli; in questo articolo; nei miei articoli; \
         nei tuoi articoli; nel testo; nei testi; nella documentazione; nei documenti"
    ),
    hedges: phrases!(
        "scusa; scusi; scusate; scusami; mi scusi; scusatemi; scusate il disturbo; scusa il disturbo; \
         scusi il disturbo; mi dispiace; chiedo scusa; perdonami; perdonate l'ignoranza; scusate l'ignoranza; \
         domanda stupida; domanda sciocca; domanda banale; forse è una domanda stupida ma; \
         forse è una domanda banale ma; sarà una domanda stupida ma; magari è una domanda stupida ma; \
         sono nuovo qui; sono nuova qui; sono alle prime armi; sono un principiante; sono una principiante; \
         non sono sicuro; non sono sicura; non ne sono sicuro; ho già cercato; ho cercato ma non ho trovato nulla; \
         ho cercato ma non ho trovato niente; non ho trovato nulla; se qualcuno lo sa; se possibile; se non disturbo"
    ),
    commands: phrases!(
        "dimmi; mi dica; ditemi; dica; spiega; spiegami; mi spieghi; spiegatemi; spieghi; descrivi; descrivimi; \
         descriva; mostrami; mi mostri; fammi vedere; dammi; mi dia; datemi; elenca; elencami; elenchi; enumera; \
         cita; citami; menziona; indica; indicami; indichi; parlami di; mi parli di; raccontami; racconta; riassumi; \
         riassumimi; definisci; ricordami; trova; trovami; fammi sapere"
    ),
};
