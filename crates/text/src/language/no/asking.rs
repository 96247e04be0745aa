//! What Norwegian questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "hvem; hvem som; hvem sin; hvilke personer; hvilken person; av hvem; for hvem; med hvem; til hvem; hos hvem; \
         hvilket menneske; hvilken forfatter; kven; kven som"
    ),
    when: phrases!(
        "når; siden når; fra når; inntil når; frem til når; hvilket år; hvilket årstall; hvilken dag; hvilken dato; \
         hvilken måned; i hvilket år; i hvilken måned; i hvilket århundre; på hvilken dag; på hvilken dato; \
         på hvilket tidspunkt; til hvilken tid; i hvilken periode; hvilken tid på året; hva tid; kva tid; i kva år; \
         kva år"
    ),
    place: phrases!(
        "hvor; hvorhen; hvorfra; hvor henne; hvor hen; hvor fra; i hvilken by; i hvilket land; i hvilken kommune; \
         i hvilket fylke; i hvilken landsdel; på hvilket sted; hvilket sted; hvilken by; hvilket land; \
         på hvilken øy; i hvilken gate; i hvilken bygning; kvar; kor; kor frå"
    ),
    why: phrases!(
        "hvorfor; av hvilken grunn; av hvilke grunner; av hvilken årsak; hva er årsaken; hva er grunnen; \
         hva skyldes; hva skyldtes; hvordan kan det ha seg; hvordan kan det ha seg at; hvordan har det seg at; \
         med hvilket formål; til hvilket formål; kvifor; koffor; korfor; kva er årsaka; kva er grunnen"
    ),
    how: phrases!(
        "hvordan; hvorledes; på hvilken måte; på hvilke måter; ved hvilken metode; korleis; korsen; på kva måte"
    ),
    how_many: phrases!(
        "hvor mange; antall; antallet; hvilket antall; hva er antallet; hvor ofte; hvor mange ganger; \
         hvor mange prosent; kor mange; kor ofte"
    ),
    how_much: phrases!(
        "hvor mye; hvor meget; hvor stor del; hvor stor andel; hvor stor prosentandel; hvilken mengde; \
         hva er mengden; kor mykje"
    ),
    money: phrases!(
        "hva koster; hva kostet; hvor mye koster; hvor mye kostet; hvor dyr; hvor dyrt; hvor dyre; hvor mye penger; \
         hvor mange kroner; hvor mange euro; hvilken pris; hva er prisen; hva blir prisen; hva er gebyret; \
         hvor høyt er gebyret; hva må jeg betale; hvor mye må jeg betale; hvor mye betaler; hva betaler; \
         hvor mye tjener; hva tjener; hva er kostnadene; hvor store er kostnadene; hvor høye er kostnadene; \
         kva kostar; kor mykje kostar; kor dyrt"
    ),
    measures: phrases!(
        "hvor lang; hvor langt; hvor lange; hvor lenge; hvor lang tid; hvor høy; hvor høyt; hvor høye; hvor stor; \
         hvor stort; hvor store; hvor bred; hvor bredt; hvor brei; hvor dyp; hvor dypt; hvor tung; hvor tungt; \
         hvor mye veier; hvor gammel; hvor gammelt; hvor gamle; hvor rask; hvor raskt; hvor fort; hvor varm; \
         hvor varmt; hvor kald; hvor kaldt; hvor tykk; hvor liten; i hvilken alder; fra hvilken alder; \
         hva er aldersgrensen; hvor mange meter; hvor mange kilometer; hvor mange kilo; hvor mange grader; \
         hvor mange timer; hvor mange minutter; hvor mange dager; hvor mange uker; hvor mange år; kor lang; \
         kor langt; kor lenge; kor høg; kor høgt; kor stor; kor stort; kor gammal; kor djup"
    ),
    defines: phrases!(
        "hva er; hva er en; hva er ei; hva er et; hva betyr; hva vil det si; hva menes med; hva mener man med; \
         hva forstås med; hva forstår man med; hva kalles; hva står; hva er definisjonen på; hva er definisjonen av; \
         hva er betydningen av; definisjon av; definisjon på; definisjonen av; definisjonen på; betydningen av; \
         hvordan defineres; hvordan definerer man; hva var; hva innebærer; kva er; kva er ein; kva er ei; \
         kva er eit; kva betyr; kva tyder"
    ),
    lists: phrases!(
        "hvilke; nevn; list opp; list; angi alle; hvilke er; en liste over; liste over; hvilke slags; hvilke typer; \
         gi eksempler på; kva for nokre; ei liste over"
    ),
    what: phrases!(
        "hva; hvilken; hvilket; hva for; hva slags; hva for en; hva for noe; hvilken type; kva; kva for; kva slags; \
         hva for et"
    ),
    yes_no: phrases!(
        "er; var; finnes; fantes; fins; er det; var det; finnes det; har; hadde; kan; kunne; må; måtte; skal; \
         skulle; vil; ville; bør; burde; blir; ble; får; fikk; trenger; gjelder; stemmer; stemmer det; kan man; \
         får man; må man; skal man; kan jeg; må jeg; skal jeg; bør jeg; får jeg; trenger jeg; har jeg; finst; mon; \
         månne"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "hei; hei alle; hei alle sammen; hei allesammen; hei dere; hei på deg; hei på dere; hei der; hei igjen; \
         hei hei; hei team; heisann; heisann alle; heihei; heia; hallo; hallo alle; hallo der; hallois; halla; \
         hei folkens; heisan; morn; god morgen; god morgen alle; god dag; goddag; god kveld; god ettermiddag; \
         god formiddag; kjære; kjære alle; kjære alle sammen; kjære kolleger; kjære venner; kjære team; \
         til den det måtte angå; hi; hey; yo; håper du har det bra; håper dere har det bra; \
         jeg håper du har det bra; jeg håper dere har det bra; håper alt er bra; håper alt står bra til; \
         hvordan har du det; hvordan har dere det; god mandag; god fredag; velkommen tilbake"
    ),
    thanks: phrases!(
        "takk; mange takk; tusen takk; tusen hjertelig takk; hjertelig takk; stor takk; takk skal du ha; \
         takk skal dere ha; takk på forhånd; på forhånd takk; på forhånd tusen takk; på forhånd mange takk; \
         mange takk på forhånd; tusen takk på forhånd; takk for hjelpen; takk for hjelp; takk for din hjelp; \
         takk for deres hjelp; tusen takk for hjelpen; tusen takk for hjelp; takk for svar; takk for svaret; \
         på forhånd takk for hjelpen; på forhånd takk for svar; på forhånd takk for hjelp; takk for tiden din; \
         takk for at du tok deg tid; takk for at du leser; takk for at dere leser; takk alle; takk igjen; takk takk; \
         takker; takker på forhånd; takker for svar; takker så mye; takk så mye; takk for all hjelp; \
         all hjelp mottas med takk; all hjelp settes pris på; setter pris på svar; setter pris på all hjelp; \
         setter stor pris på hjelp; jeg setter pris på hjelpen; takknemlig for svar; takknemlig for all hjelp; \
         takknemlig for hjelp; takk på førehand; på førehand takk; tusen takk på førehand; thx; tnx; tx; thanks; \
         du er best; dere er best"
    ),
    closings: phrases!(
        "med vennlig hilsen; med vennlige hilsener; med vennlige hilsninger; vennlig hilsen; vennlige hilsener; \
         med venleg helsing; venleg helsing; beste hilsen; med beste hilsen; beste hilsener; de beste hilsener; \
         med de beste hilsener; mange hilsener; mange hilsninger; kjærlig hilsen; varm hilsen; varme hilsener; \
         med varm hilsen; hilsen; hilsener; hilsen fra; helsing; beste helsing; mvh; m v h; vh; v h; hilsn; ha det; \
         ha det bra; ha det godt; hade; hadet; ha det fint; ha en fin dag; ha en god dag; ha en flott dag; \
         ha en strålende dag; ha en fin dag videre; fortsatt god dag; fortsatt fin dag; ha en god helg; god helg; \
         fin helg; ha en fin helg; ha en fin kveld; på gjensyn; vi ses; vi sees; ses; sees; snakkes; vi snakkes; \
         vi høres; høres; klem; klemmer; stor klem; nuss; alt godt; ærbødigst; høyaktningsfullt; med hilsen; \
         ser frem til svar; ser fram til svar; ser frem til å høre fra deg; ser frem til å høre fra dere; \
         ser fram til å høre fra deg; håper på snarlig svar; håper på raskt svar; farvel; sendt fra min iphone; \
         sendt fra min telefon; sendt fra mobilen"
    ),
    urgencies: phrases!(
        "haster; det haster; det haster veldig; det haster litt; det er hastverk; har hastverk; jeg har hastverk; \
         jeg har dårlig tid; har dårlig tid; det er presserende; presserende; hastesak; det er en hastesak; akutt; \
         det er akutt; så fort som mulig; så raskt som mulig; så snart som mulig; snarest; snarest mulig; \
         fortest mulig; raskest mulig; omgående; asap; trenger svar raskt; trenger svar fort; trenger raskt svar; \
         jeg trenger svar raskt; jeg trenger svar fort; jeg trenger svar i dag; trenger svar i dag; \
         jeg trenger det raskt; jeg må vite det i dag; jeg må vite det fort; svar gjerne raskt; \
         vennligst svar raskt; gjerne raskt svar; skynd deg; raskt spørsmål; et raskt spørsmål; \
         bare et raskt spørsmål; kjapt spørsmål; et kjapt spørsmål; bare et kjapt spørsmål; kort spørsmål; \
         et kort spørsmål; bare et kort spørsmål; lite spørsmål; et lite spørsmål; bare et lite spørsmål; \
         enkelt spørsmål; et enkelt spørsmål; et spørsmål; bare et spørsmål; et spørsmål til; enda et spørsmål; \
         jeg har et spørsmål; jeg har et raskt spørsmål; jeg har et kjapt spørsmål; jeg har et lite spørsmål; \
         har et spørsmål; har et lite spørsmål; har et kjapt spørsmål; hadde et spørsmål; eit spørsmål; \
         eg har eit spørsmål; ingen hast; det haster ikke; haster ikke; ikke noe hastverk; når du har tid; \
         når dere har tid; når du får tid; hvis du har tid; til leksene mine; sjefen spør; sjefen min spør; \
         sjefen min vil vite det"
    ),
    forms: phrases!(
        "i punktform; i punkter; i kulepunkter; med kulepunkter; som kulepunkter; som punktliste; som en punktliste; \
         med punkter; i stikkord; i stikkordsform; som stikkord; som liste; som en liste; på listeform; i listeform; \
         som tabell; som en tabell; i tabellform; i én setning; i en setning; med én setning; med en setning; \
         i to setninger; i et par setninger; i noen få setninger; på noen få setninger; med få ord; med noen få ord; \
         i få ord; i korte trekk; kort; kort fortalt; kort sagt; kort oppsummert; ganske kort; veldig kort; \
         helt kort; kort og presist; kort og konsist; kort og godt; kortfattet; fatt deg i korthet; hold det kort; \
         svar kort; svar kortfattet; kort svar; kort svar takk; gjerne kort; bare svaret; kun svaret; utførlig; \
         utfyllende; detaljert; i detalj; grundig; steg for steg; trinn for trinn; skritt for skritt; \
         enkelt forklart; forklart enkelt; forklar det enkelt; forklar enkelt; med enkle ord; i enkle ordelag; \
         på en enkel måte; på enkelt norsk; på vanlig norsk; på lettfattelig norsk; på klart språk; \
         som om jeg var fem; som om jeg er fem; som om jeg var fem år; som om jeg er fem år; som om jeg var 5; \
         som om jeg er 5 år; som til en femåring; som for en femåring; med egne ord; med dine egne ord; \
         svar på norsk; gjerne på norsk; på norsk takk; med kilder; med kildehenvisning; med kildehenvisninger; \
         oppgi kilder; oppgi kilde; oppgi kildene dine; med eksempler; med et eksempel; gjerne med eksempler; \
         gi eksempler; ingen lange svar; ikke finn på noe; bruk bare artiklene; bruk kun artiklene; maks 100 ord; \
         på 100 ord; vær ærlig; vær presis; vær kortfattet; tl;dr"
    ),
    frames: phrases!(
        "kan du si meg; kan dere si meg; kan du si; kan du fortelle meg; kan dere fortelle meg; kan du fortelle; \
         kan dere fortelle; kunne du fortelle meg; kunne du sagt meg; kunne dere fortelle meg; \
         kunne du ha fortalt meg; vil du fortelle meg; vil du si meg; kan noen fortelle meg; kan noen si meg; \
         kan noen fortelle; kan noen forklare; kan noen forklare meg; er det noen som kan fortelle meg; \
         er det noen som kan si meg; kan du forklare; kan dere forklare; kan du forklare meg; \
         kan du forklare for meg; kunne du forklart; kan du hjelpe meg; kan dere hjelpe meg; kan noen hjelpe meg; \
         kan noen hjelpe; er det noen som kan hjelpe; er det noen som kan hjelpe meg; vet du; vet dere; vet noen; \
         vet du om; vet dere om; vet noen om; vet du tilfeldigvis; vet du kanskje; er det noen som vet; \
         er det noen her som vet; er det noen som vet om; noen som vet; noen som vet om; finnes det noen som vet; \
         veit du; veit nokon; har du noen anelse; har du noen anelse om; har du peiling på; har noen peiling på; \
         har noen en anelse; har noen en anelse om; har du en idé om; noen anelse; noen idé; noen ide; noen ideer; \
         noen forslag; noen tips; noen som har peiling; noen med peiling; jeg vil gjerne vite; jeg vil vite; \
         jeg ville gjerne vite; jeg skulle gjerne vite; jeg skulle gjerne visst; jeg skulle ønske å vite; \
         jeg ønsker å vite; jeg vil gjerne spørre; jeg ville spørre; jeg ville bare spørre; jeg skulle spørre; \
         jeg skulle bare spørre; vil gjerne vite; skulle gjerne visst; skulle bare spørre; ønsker å vite; \
         vi vil gjerne vite; vi ønsker å vite; jeg må vite; jeg trenger å vite; jeg lurer på; jeg lurer på om; \
         jeg lurte på; jeg lurte på om; lurer på; lurer på om; lurte på; lurte på om; vi lurer på; vi lurte på; \
         bare lurer på; eg lurer på; jeg undrer på; jeg undres; jeg undres på; kan jeg spørre; får jeg spørre; \
         kan jeg få spørre; kan jeg spørre om; kan man få vite; kan jeg få vite; jeg er nysgjerrig; \
         jeg er nysgjerrig på; nysgjerrig på; jeg prøver å forstå; jeg prøver å finne ut; jeg forsøker å forstå; \
         jeg forstår ikke; jeg skjønner ikke; jeg finner ikke; jeg fant ikke; jeg klarer ikke å finne; \
         jeg har glemt; jeg husker ikke; spørsmålet mitt er; spørsmålet mitt; mitt spørsmål er; mitt spørsmål; \
         spørsmålet er; spørsmål; vennligst; vær så snill; vær så snill og fortell meg; vær snill og fortell meg; \
         hjelp meg; hjelp meg å forstå; jeg trenger hjelp; trenger hjelp; la meg vite; gi meg beskjed; gi beskjed; \
         minn meg på; kan du minne meg på; hvem vet; hvem kan fortelle meg; kanskje du vet; kanskje vet du; \
         en kunde spurte; en kollega spurte; noen spurte meg; for sikkerhets skyld; bare for å være sikker; \
         forresten; for øvrig; okei; ok; jo; hmm; altså"
    ),
    sources: phrases!(
        "ifølge artikkelen; ifølge artiklene; ifølge teksten; ifølge tekstene; ifølge dokumentet; \
         ifølge dokumentene; ifølge dokumentasjonen; ifølge manualen; ifølge veiledningen; ifølge håndboken; \
         ifølge håndboka; ifølge boken; ifølge boka; ifølge siden; ifølge nettsiden; ifølge wikien; \
         ifølge forfatteren; ifølge denne artikkelen; ifølge disse artiklene; ifølge kildene; i følge artikkelen; \
         i følge artiklene; i følge teksten; i følge dokumentasjonen; ut fra teksten; ut fra artikkelen; \
         ut fra artiklene; basert på artikkelen; basert på artiklene; basert på teksten; på bakgrunn av artiklene; \
         i artikkelen; i artiklene; i denne artikkelen; i disse artiklene; i teksten; i dokumentasjonen; \
         i dokumentene; så vidt du vet; ifølge deg"
    ),
    hedges: phrases!(
        "unnskyld; unnskyld meg; unnskyld at jeg forstyrrer; unnskyld at jeg spør; unnskyld forstyrrelsen; \
         unnskyld spørsmålet; unnskyld et dumt spørsmål; unnskyld hvis det er et dumt spørsmål; \
         unnskyld hvis dette er et dumt spørsmål; unnskyld det dumme spørsmålet; \
         unnskyld hvis dette har vært spurt om før; orsak; beklager; jeg beklager; beklager å forstyrre; \
         beklager forstyrrelsen; beklager at jeg forstyrrer; beklager hvis dette er et dumt spørsmål; \
         beklager det dumme spørsmålet; beklager hvis dette er spurt om før; sorry; tilgi meg; dumt spørsmål; \
         et dumt spørsmål; dumt spørsmål kanskje; kanskje et dumt spørsmål; kanskje et dumt spørsmål men; \
         kanskje dumt spørsmål; kanskje dumt spørsmål men; det er kanskje et dumt spørsmål; \
         det er kanskje et dumt spørsmål men; dette er kanskje et dumt spørsmål; \
         dette er kanskje et dumt spørsmål men; sikkert et dumt spørsmål; sikkert et dumt spørsmål men; \
         sikkert dumt spørsmål; nybegynnerspørsmål; et nybegynnerspørsmål; jeg er ny her; jeg er ny her inne; \
         ny her; er ny her; ny her inne; jeg er nybegynner; jeg er helt fersk; jeg er ikke sikker; jeg er usikker; \
         jeg er litt usikker; ikke sikker på om dette er rett sted; usikker på om dette er rett sted; \
         vet ikke om dette er rett sted; vet ikke om dette er riktig sted; jeg vet ikke om dette er rett sted; \
         jeg vet ikke om dette er riktig sted; vet ikke hvor jeg skal spørre; jeg har allerede søkt; \
         jeg har lett overalt; jeg har lett men ikke funnet noe; har søkt men ikke funnet noe; jeg finner det ikke; \
         finner det ingen steder; jeg finner det ingen steder; jeg får det ikke til; jeg står fast; jeg sitter fast; \
         jeg har kanskje oversett noe; kanskje jeg har oversett noe; hvis noen vet; hvis noen vet det; om noen vet; \
         hvis jeg får spørre; om jeg får spørre; hvis det er greit; aner ikke; jeg aner ikke; ingen anelse; \
         jeg har ingen anelse; har ingen anelse; spør for en venn; ærlig talt; rett på meg hvis jeg tar feil; \
         dette har sikkert blitt spurt om før"
    ),
    commands: phrases!(
        "fortell; fortell meg; fortell om; fortell meg om; si meg; si; forklar; forklar meg; forklar for meg; \
         beskriv; list; list opp; nevn; nevn alle; vis; vis meg; gi meg; gi en liste over; gi en oversikt over; \
         angi; finn; finn ut; slå opp; definer; oppsummer; sammenfatt; sammenlign; sammenlikn; gjør rede for; skriv; \
         lag en liste over; fortel; fortel meg"
    ),
};
