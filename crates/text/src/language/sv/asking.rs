//! What Swedish questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "vem; vems; vilka personer; vilken person; vem som; av vem; för vem; med vem; åt vem; till vem; \
         vilken människa; vilken författare"
    ),
    when: phrases!(
        "när; sedan när; sen när; när blev; när var; hur dags; vilket år; vilket datum; vilken dag; vilken månad; \
         vilken tid; vilket århundrade; under vilket år; under vilken period; vid vilken tid; vid vilken tidpunkt; \
         på vilken dag; i vilken månad; fram till när; från och med när; till och med när; från när; \
         vilken tid på året; vilket årtal"
    ),
    place: phrases!(
        "var; vart; varifrån; var någonstans; vart någonstans; i vilken stad; i vilket land; i vilken kommun; \
         i vilket landskap; i vilken by; på vilken plats; på vilket ställe; på vilken ort; på vilken gata; \
         vilken stad; vilket land"
    ),
    why: phrases!(
        "varför; av vilken anledning; av vilka skäl; av vilket skäl; av vilken orsak; vad är orsaken; \
         vad är anledningen; vad är skälet; vad beror; vad berodde; hur kommer det sig; hur kommer det sig att; \
         hur så; i vilket syfte"
    ),
    how: phrases!("hur; på vilket sätt; på vilka sätt; med vilken metod; med hjälp av vad"),
    how_many: phrases!(
        "hur många; antal; antalet; vilket antal; hur ofta; hur många gånger; vad är antalet; hur många procent"
    ),
    how_much: phrases!("hur mycket; hur stor del; vilken mängd; vad är mängden; hur stor andel"),
    money: phrases!(
        "vad kostar; vad kostade; hur mycket kostar; hur mycket kostade; hur dyr; hur dyrt; hur dyra; \
         hur mycket pengar; hur mycket betalar; vad betalar; vilket pris; vad är priset; hur hög är avgiften; \
         vilken avgift; vad är avgiften; hur många kronor; hur många euro; vad ligger priset på; hur mycket tjänar; \
         vad tjänar; hur höga är kostnaderna; vad är kostnaden"
    ),
    measures: phrases!(
        "hur lång; hur långt; hur långa; hur länge; hur lång tid; hur hög; hur högt; hur höga; hur stor; hur stort; \
         hur stora; hur bred; hur brett; hur djup; hur djupt; hur tung; hur tungt; hur mycket väger; hur gammal; \
         hur gammalt; hur gamla; hur snabb; hur snabbt; hur fort; hur varm; hur varmt; hur kall; hur kallt; \
         hur tjock; hur liten; vid vilken ålder; från vilken ålder; hur många meter; hur många kilometer; \
         hur många mil; hur många kilo; hur många grader; hur många timmar; hur många minuter; hur många dagar; \
         hur många år"
    ),
    defines: phrases!(
        "vad är; vad är en; vad är ett; vad innebär; vad betyder; vad menas med; vad menar man med; vad avses med; \
         vad kallas; vad står; vad är definitionen av; vad är definitionen på; vad är betydelsen av; definition av; \
         definitionen av; betydelsen av; hur definieras; hur definierar man; vad var"
    ),
    lists: phrases!(
        "vilka; räkna upp; nämn; lista; ange alla; vilka är; en lista över; lista över; vilka sorters; \
         vilka typer av; ge exempel på"
    ),
    what: phrases!("vad; vilken; vilket; vad för; vad för slags; vilken typ av; vilken sorts"),
    yes_no: phrases!(
        "är; var det; finns; fanns; finns det; fanns det; har; hade; kan; kunde; får; fick; måste; ska; skall; \
         skulle; bör; borde; blir; blev; behöver; behövs; gäller; stämmer; går det att; är det; kan man; får man; \
         måste man; måste jag; kan jag; får jag; ska jag; bör jag; behöver jag; behöver man; har jag"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "hej; hej alla; hej allihop; hej allihopa; hej på er; hej på dig; hej där; hej hej; hej igen; hej team; \
         hejsan; hejsan alla; hallå; hallå där; hallå alla; hallojsan; hejhej; tja; tjena; tjenare; tjänare; tjabba; \
         tjo; halloj; god morgon; godmorgon; god morgon alla; god dag; goddag; god kväll; godkväll; god eftermiddag; \
         god middag; kära; kära alla; kära kollegor; kära vänner; käre; bästa kollegor; bästa herr; bästa fru; \
         bästa mottagare; ärade; hi; hey; yo; hoppas du mår bra; hoppas ni mår bra; hoppas allt är bra; \
         jag hoppas att du mår bra; jag hoppas att ni mår bra; jag hoppas allt är bra; hur mår du; trevlig måndag; \
         glad fredag; välkommen tillbaka"
    ),
    thanks: phrases!(
        "tack; tack så mycket; tack så jättemycket; tack så hemskt mycket; tusen tack; stort tack; många tack; \
         varmt tack; ett stort tack; tack snälla; tack på förhand; tack i förväg; stort tack på förhand; \
         tack så mycket på förhand; tackar på förhand; tack för hjälpen; tack för din hjälp; tack för er hjälp; \
         tack för svar; tack för svaret; tack på förhand för svar; tack på förhand för hjälpen; tack för din tid; \
         tack för er tid; tack för att du läser; tack för att ni läser; tack för all hjälp; tack alla; \
         tack ska du ha; tack ska ni ha; tackar; tackar så mycket; tackar tackar; tack igen; tack tack; \
         tacksam för svar; tacksam för hjälp; tacksam för snabbt svar; tacksam för all hjälp; \
         jag är tacksam för svar; jag uppskattar din hjälp; uppskattas; uppskattas mycket; all hjälp uppskattas; \
         mycket uppskattat; vore tacksam för hjälp; thanks; thx; tnx; tx; tusen tack på förhand; du är bäst; \
         ni är bäst; grym du är"
    ),
    closings: phrases!(
        "med vänlig hälsning; med vänliga hälsningar; vänlig hälsning; vänliga hälsningar; vänligen; mvh; m v h; \
         med bästa hälsningar; med bästa hälsning; bästa hälsningar; bästa hälsning; bästa hälsn; varma hälsningar; \
         med varma hälsningar; hjärtliga hälsningar; med hälsning; med hälsningar; hälsning; hälsningar; hälsar; \
         hälsn; hsn; allt gott; ha det bra; ha det gott; ha det fint; ha det så bra; ha en bra dag; ha en fin dag; \
         ha en trevlig dag; ha en bra helg; ha en skön helg; ha en fin helg; trevlig helg; trevlig kväll; \
         ha en bra kväll; kram; kramar; kram på dig; puss; puss och kram; puss o kram; hej då; hejdå; vi ses; \
         vi hörs; vi ses snart; ses; hörs; vi hörs snart; hej så länge; på återseende; högaktningsfullt; \
         med högaktning; din tillgivne; ser fram emot svar; ser fram emot ditt svar; skickat från min iphone; \
         skickat från min mobil; skickat från min telefon"
    ),
    urgencies: phrases!(
        "brådskande; det är brådskande; detta är brådskande; det brådskar; det är bråttom; bråttom; har bråttom; \
         jag har bråttom; akut; det är akut; så fort som möjligt; så snart som möjligt; snarast; snarast möjligt; \
         omgående; så snabbt som möjligt; så fort det går; asap; behöver svar snabbt; behöver svar snarast; \
         behöver snabbt svar; jag behöver svar snabbt; jag behöver svar idag; jag behöver veta snabbt; \
         jag behöver det snabbt; behöver veta idag; svara snabbt; svara gärna snabbt; snälla svara snabbt; skynda; \
         snabb fråga; en snabb fråga; bara en snabb fråga; kort fråga; en kort fråga; bara en kort fråga; \
         liten fråga; en liten fråga; bara en liten fråga; enkel fråga; en enkel fråga; en fråga; en fråga till; \
         en fråga bara; jag har en fråga; jag har en snabb fråga; jag har en liten fråga; har en fråga; \
         har en liten fråga; hade en fråga; ingen brådska; ingen stress; det är ingen brådska; när du har tid; \
         när ni har tid; när du får tid; om du har tid; till min läxa; chefen undrar; min chef undrar; \
         min chef vill veta"
    ),
    forms: phrases!(
        "i punktform; med punkter; i punkter; som punktlista; som en punktlista; som lista; som en lista; \
         i listform; som tabell; som en tabell; i tabellform; i en mening; med en mening; i två meningar; \
         med några meningar; i några meningar; med några få ord; i korta drag; i korthet; kort; kortfattat; \
         väldigt kort; helt kort; kort och koncist; kort sagt; kort sammanfattat; håll det kort; fatta dig kort; \
         svara kort; svara kortfattat; kort svar; kort svar tack; bara svaret; endast svaret; utförligt; \
         mer utförligt; detaljerat; i detalj; mer ingående; ingående; steg för steg; enkelt förklarat; \
         enkelt uttryckt; med enkla ord; på ett enkelt sätt; på enkel svenska; på vanlig svenska; \
         på lättläst svenska; på ren svenska; som om jag vore fem; som om jag var fem; som om jag är fem; \
         som om jag vore fem år; som om jag var 5; som om jag är 5 år; förklara som för en femåring; \
         som för en femåring; med egna ord; med dina egna ord; svara på svenska; gärna på svenska; \
         svar på svenska tack; med källor; med källhänvisning; med källhänvisningar; ange källor; ange källa; \
         ange dina källor; med exempel; med ett exempel; gärna med exempel; ge exempel; inga långa svar; \
         hitta inte på; hitta inte på något; använd bara artiklarna; max 100 ord; på max 100 ord; på 100 ord; \
         var ärlig; var noggrann; var kortfattad; tl;dr"
    ),
    frames: phrases!(
        "kan du säga mig; kan du säga; kan ni säga; kan du tala om för mig; kan ni tala om för mig; kan du tala om; \
         kan ni tala om; kan du berätta för mig; kan ni berätta för mig; kan du berätta; kan ni berätta; \
         skulle du kunna berätta; skulle ni kunna berätta; skulle du kunna säga; skulle du kunna tala om; \
         kan någon tala om; kan någon säga mig; kan någon säga; kan någon berätta; kan någon förklara; \
         kan någon tala om för mig; kan du förklara; kan ni förklara; skulle du kunna förklara; \
         kan du förklara för mig; kan du hjälpa mig; kan ni hjälpa mig; kan någon hjälpa mig; kan någon hjälpa till; \
         vet du; vet ni; vet du om; vet ni om; vet någon; vet någon om; vet du möjligen; vet ni möjligen; \
         vet du kanske; någon som vet; någon som vet om; är det någon som vet; finns det någon som vet; \
         finns det någon här som vet; har du någon aning; har du någon aning om; har någon en aning; \
         har någon någon aning; har du en aning om; någon aning; någon idé; några idéer; några tips; \
         någon som har koll; har någon koll på; jag undrar; jag undrar om; jag undrade; jag undrar över; undrar; \
         undrar om; undrade; vi undrar; jag skulle vilja veta; jag vill veta; jag vill gärna veta; jag ville veta; \
         vill veta; skulle vilja veta; vi vill veta; vi skulle vilja veta; jag behöver veta; jag måste få veta; \
         jag skulle vilja fråga; jag vill fråga; jag ville fråga; jag tänkte fråga; tänkte fråga; tänkte höra; \
         får jag fråga; kan jag få fråga; får man fråga; får jag fråga en sak; jag är nyfiken på; jag är nyfiken; \
         nyfiken på; jag funderar på; jag funderar över; funderar på; jag försöker förstå; jag försöker ta reda på; \
         jag förstår inte; jag fattar inte; jag hittar inte; jag kan inte hitta; jag har glömt; jag minns inte; \
         jag kommer inte ihåg; min fråga är; min fråga; frågan är; min fråga lyder; fråga; en undran; snälla; gärna; \
         är du snäll; var snäll och berätta; var vänlig och berätta; hjälp mig; hjälp mig att förstå; \
         jag behöver hjälp; behöver hjälp; låt mig veta; meddela mig; påminn mig; kan du påminna mig; \
         skulle du vilja berätta; vem vet; du kanske vet; kanske vet du; ni kanske vet; en kund frågade; \
         en kollega frågade; någon frågade mig; för säkerhets skull; bara för att vara säker; förresten; för övrigt; \
         okej; ok; jo; hmm; alltså"
    ),
    sources: phrases!(
        "enligt artikeln; enligt artiklarna; enligt texten; enligt texterna; enligt dokumentet; enligt dokumenten; \
         enligt dokumentationen; enligt manualen; enligt handboken; enligt boken; enligt sidan; enligt webbplatsen; \
         enligt hemsidan; enligt wikin; enligt författaren; enligt denna artikel; enligt den här artikeln; \
         enligt de här artiklarna; enligt källorna; utifrån texten; utifrån artikeln; utifrån artiklarna; \
         baserat på artikeln; baserat på artiklarna; baserat på texten; i artikeln; i artiklarna; \
         i den här artikeln; i denna artikel; i de här artiklarna; i texten; i dokumentationen; i dokumenten; \
         så vitt du vet; såvitt du vet; vad du vet; enligt dig"
    ),
    hedges: phrases!(
        "förlåt; förlåt att jag stör; förlåt att jag frågar; förlåt för frågan; förlåt för en dum fråga; \
         förlåt om det är en dum fråga; förlåt om frågan är dum; förlåt om detta redan har frågats; ursäkta; \
         ursäkta mig; ursäkta att jag stör; ursäkta om jag stör; ursäkta frågan; ursäkta en dum fråga; \
         ursäkta om det är en dum fråga; ber om ursäkt; jag ber om ursäkt; be om ursäkt; sorry; dum fråga; \
         en dum fråga; dum fråga kanske; kanske en dum fråga; kanske en dum fråga men; det kanske är en dum fråga; \
         det kanske är en dum fråga men; det här är kanske en dum fråga; säkert en dum fråga; \
         säkert en dum fråga men; korkad fråga; kanske en korkad fråga; nybörjarfråga; en nybörjarfråga; \
         jag är ny här; ny här; är ny här; jag är nybörjare; nybörjare här; jag är inte säker; jag är osäker; \
         inte säker på om detta är rätt ställe; jag vet inte om det här är rätt ställe; \
         vet inte om det här är rätt ställe; vet inte om detta är rätt ställe; vet inte om jag är på rätt ställe; \
         vet inte riktigt var jag ska fråga; jag har redan letat; jag har letat överallt; jag har sökt; \
         har sökt men inte hittat; jag har letat men inte hittat något; jag hittar det inte; jag hittar ingenting; \
         hittar inget; jag fattar inte det här; jag har fastnat; jag kanske missar något; jag missar kanske något; \
         om någon vet; ifall någon vet; om jag får fråga; om det är okej; ingen aning; jag har ingen aning; \
         har ingen aning; frågar för en vän; frågar åt en vän; ärligt talat; rätta mig om jag har fel; \
         den har säkert ställts förut"
    ),
    commands: phrases!(
        "berätta; berätta om; berätta för mig; säg mig; säg; förklara; förklara för mig; beskriv; beskriv för mig; \
         lista; lista alla; räkna upp; nämn; visa; visa mig; ge mig; ge en lista över; ange; hitta; leta upp; \
         slå upp; ta reda på; ta fram; definiera; sammanfatta; jämför; redogör för; skriv; skriv upp"
    ),
};
