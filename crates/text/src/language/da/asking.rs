//! What Danish questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "hvem; hvem der; hvilke personer; hvilken person; af hvem; for hvem; med hvem; til hvem; hos hvem; \
         hvilket menneske; hvilken forfatter"
    ),
    when: phrases!(
        "hvornår; siden hvornår; fra hvornår; indtil hvornår; hvilket år; hvilket årstal; hvilken dag; hvilken dato; \
         hvilken måned; i hvilket år; i hvilken måned; i hvilket århundrede; på hvilken dag; på hvilken dato; \
         på hvilket tidspunkt; på hvilken årstid; i hvilken periode; hvad tid; hvad dato"
    ),
    place: phrases!(
        "hvor; hvorhen; hvorfra; hvor henne; hvor hen; hvor fra; i hvilken by; i hvilket land; i hvilken kommune; \
         i hvilken landsdel; på hvilket sted; hvilket sted; hvilken by; hvilket land; på hvilken ø; på hvilken gade; \
         i hvilken bygning"
    ),
    why: phrases!(
        "hvorfor; af hvilken grund; af hvilke grunde; af hvilken årsag; hvad er årsagen; hvad er grunden; \
         hvad skyldes; hvad skyldtes; hvordan kan det være; hvordan kan det være at; hvor kan det være; hvorfor mon; \
         med hvilket formål; til hvilket formål"
    ),
    how: phrases!("hvordan; hvorledes; på hvilken måde; på hvilke måder; hvorved; med hvilken metode"),
    how_many: phrases!(
        "hvor mange; antal; antallet af; hvilket antal; hvad er antallet; hvor ofte; hvor mange gange; hvor tit; \
         hvor mange procent"
    ),
    how_much: phrases!(
        "hvor meget; hvor stor en del; hvilken mængde; hvad er mængden; hvor stor en andel; hvor stor andel"
    ),
    money: phrases!(
        "hvad koster; hvad kostede; hvor meget koster; hvor meget kostede; hvor dyr; hvor dyrt; hvor dyre; \
         hvor mange penge; hvor mange kroner; hvor mange euro; hvilken pris; hvad er prisen; hvad bliver prisen; \
         hvad er gebyret; hvor højt er gebyret; hvad skal jeg betale; hvor meget skal jeg betale; \
         hvor meget betaler; hvad betaler; hvor meget tjener; hvad tjener; hvad er omkostningerne; \
         hvor store er omkostningerne; hvor billigt"
    ),
    measures: phrases!(
        "hvor lang; hvor langt; hvor lange; hvor længe; hvor lang tid; hvor høj; hvor højt; hvor høje; hvor stor; \
         hvor stort; hvor store; hvor bred; hvor bredt; hvor dyb; hvor dybt; hvor tung; hvor tungt; \
         hvor meget vejer; hvor gammel; hvor gammelt; hvor gamle; hvor hurtig; hvor hurtigt; hvor varm; hvor varmt; \
         hvor kold; hvor koldt; hvor tyk; hvor lille; i hvilken alder; fra hvilken alder; hvad er minimumsalderen; \
         hvor mange meter; hvor mange kilometer; hvor mange kilo; hvor mange grader; hvor mange timer; \
         hvor mange minutter; hvor mange dage; hvor mange uger; hvor mange år"
    ),
    defines: phrases!(
        "hvad er; hvad er en; hvad er et; hvad betyder; hvad vil det sige; hvad menes med; hvad menes der med; \
         hvad mener man med; hvad forstås ved; hvad forstår man ved; hvad dækker; hvad kaldes; hvad står; \
         hvad er definitionen på; hvad er definitionen af; hvad er betydningen af; definition af; definition på; \
         definitionen af; definitionen på; betydningen af; hvordan defineres; hvordan definerer man; hvad var; \
         hvad indebærer"
    ),
    lists: phrases!(
        "hvilke; nævn; oprems; opremse; list; angiv alle; hvilke er; en liste over; liste over; hvilke slags; \
         hvilke typer; giv eksempler på"
    ),
    what: phrases!("hvad; hvilken; hvilket; hvad for; hvad for en; hvad for et; hvilken slags; hvilken type"),
    yes_no: phrases!(
        "er; var; findes; fandtes; er der; var der; har; havde; kan; kunne; må; måtte; skal; skulle; vil; ville; \
         bør; burde; bliver; blev; behøver; gælder; passer; passer det; er det; kan man; må man; skal man; kan jeg; \
         må jeg; skal jeg; bør jeg; har jeg; mon"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "hej; hej alle; hej alle sammen; hej allesammen; hej med jer; hej med dig; hej der; hej igen; hej hej; \
         hej team; hejsa; hejsa alle; hejsan; halløj; halløjsa; halløj alle; hallo; hallo alle; dav; davs; dav do; \
         mojn; goddag; god dag; godmorgen; god morgen; godmorgen alle; godaften; god aften; god eftermiddag; kære; \
         kære alle; kære alle sammen; kære kolleger; kære venner; kære team; bedste kolleger; ærede; \
         til rette vedkommende; til hvem det måtte vedkomme; hi; hey; yo; håber du har det godt; \
         håber i har det godt; jeg håber du har det godt; jeg håber i har det godt; håber alt er vel; \
         håber alt er godt; hvordan har du det; hvordan har i det; hvordan går det med dig; god mandag; \
         glædelig fredag; velkommen tilbage"
    ),
    thanks: phrases!(
        "tak; mange tak; tusind tak; tusinde tak; tusen tak; mange mange tak; stor tak; stort tak; tak skal du have; \
         tak skal i have; tak på forhånd; på forhånd tak; på forhånd mange tak; mange tak på forhånd; \
         på forhånd tusind tak; tusind tak på forhånd; tak for hjælpen; tak for din hjælp; tak for jeres hjælp; \
         tak for svar; tak for svaret; på forhånd tak for hjælpen; på forhånd tak for svar; \
         på forhånd tak for jeres hjælp; tak for din tid; tak for jeres tid; tak fordi du læser med; \
         tak fordi i læser med; tak alle; tak igen; tak tak; takker; jeg takker; takker på forhånd; \
         takker mange gange; tak for al hjælp; al hjælp er velkommen; al hjælp modtages med tak; \
         al hjælp værdsættes; på forhånd tak for al hjælp; jeg sætter pris på hjælpen; sætter stor pris på hjælp; \
         thx; tnx; tx; thanks; du er den bedste; i er de bedste; du er en skat"
    ),
    closings: phrases!(
        "med venlig hilsen; med venlige hilsner; venlig hilsen; venlige hilsner; de venligste hilsner; \
         med de bedste hilsner; bedste hilsner; bedste hilsen; med bedste hilsen; mange hilsner; mange hilsener; \
         kærlig hilsen; kærlige hilsner; kærligst; varme hilsner; med kærlig hilsen; hilsen; hilsner; hilsen fra; \
         mvh; m v h; vh; v h; kh; k h; dbh; hej så længe; farvel; farveller; på gensyn; vi ses; ses; vi ses snart; \
         vi snakkes; snakkes; vi snakkes ved; vi høres; vi høres ved; hav en god dag; ha en god dag; \
         hav en dejlig dag; ha' en god dag; fortsat god dag; hav en god weekend; god weekend; fortsat god weekend; \
         hav en god aften; pas på dig selv; knus; kram; kys; knus og kram; alt godt; ærbødigst; højagtelsesfuldt; \
         de bedste ønsker; ser frem til at høre fra dig; ser frem til at høre fra jer; jeg ser frem til svar; \
         glæder mig til at høre fra dig; sendt fra min iphone; sendt fra min telefon; sendt fra min mobil"
    ),
    urgencies: phrases!(
        "haster; det haster; det haster meget; det er hastende; hastende; hastesag; det er en hastesag; \
         jeg har travlt; har travlt; akut; det er akut; hurtigst muligt; så hurtigt som muligt; snarest muligt; \
         snarest; så snart som muligt; hurtigst mulig; omgående; asap; jeg skal bruge det hurtigt; \
         jeg skal bruge svar hurtigt; skal bruge svar hurtigt; skal bruge det i dag; jeg skal bruge svar i dag; \
         jeg har brug for svar hurtigt; har brug for hurtigt svar; svar gerne hurtigt; svar venligst hurtigt; \
         gerne hurtigt svar; skynd dig; hurtigt spørgsmål; et hurtigt spørgsmål; bare et hurtigt spørgsmål; \
         lige et hurtigt spørgsmål; kort spørgsmål; et kort spørgsmål; bare et kort spørgsmål; lille spørgsmål; \
         et lille spørgsmål; bare et lille spørgsmål; lige et lille spørgsmål; simpelt spørgsmål; \
         et simpelt spørgsmål; et spørgsmål; lige et spørgsmål; et spørgsmål mere; endnu et spørgsmål; \
         jeg har et spørgsmål; jeg har lige et spørgsmål; jeg har et hurtigt spørgsmål; jeg har et lille spørgsmål; \
         har et spørgsmål; har lige et spørgsmål; havde et spørgsmål; ingen hast; det haster ikke; haster ikke; \
         ingen travlhed; når du har tid; når i har tid; når du får tid; hvis du har tid; til mine lektier; \
         min chef spørger; min chef vil vide det"
    ),
    forms: phrases!(
        "i punktform; i punktopstilling; som punktopstilling; i punkter; med punkter; i stikord; i stikordsform; \
         som stikord; som liste; som en liste; på listeform; i listeform; som tabel; som en tabel; i tabelform; \
         i én sætning; i en sætning; med én sætning; med en sætning; i to sætninger; i et par sætninger; \
         i få sætninger; med få ord; med et par ord; i få ord; i korte træk; kort; kort fortalt; kort sagt; \
         ganske kort; meget kort; helt kort; kort og præcist; kort og godt; kortfattet; fat dig i korthed; \
         hold det kort; svar kort; svar kortfattet; kort svar; kort svar tak; gerne kort; kun svaret; bare svaret; \
         udførligt; uddybende; detaljeret; i detaljer; grundigt; trin for trin; skridt for skridt; enkelt forklaret; \
         simpelt forklaret; forklaret simpelt; forklar det simpelt; forklar det enkelt; med enkle ord; \
         med simple ord; i simple vendinger; på en simpel måde; på almindeligt dansk; på letforståeligt dansk; \
         på jævnt dansk; som om jeg var fem; som om jeg er fem; som om jeg var fem år; som om jeg er 5 år; \
         som om jeg var 5; som til en femårig; som til et barn på fem år; med dine egne ord; med egne ord; \
         svar på dansk; gerne på dansk; på dansk tak; med kilder; med kildehenvisning; med kildehenvisninger; \
         angiv kilder; angiv kilde; angiv dine kilder; oplys kilder; med eksempler; med et eksempel; \
         gerne med eksempler; giv eksempler; ingen lange svar; find ikke på noget; brug kun artiklerne; \
         maks 100 ord; max 100 ord; på 100 ord; vær ærlig; vær præcis; vær kortfattet; tl;dr"
    ),
    frames: phrases!(
        "kan du sige mig; kan i sige mig; kan du sige; kan du fortælle mig; kan i fortælle mig; kan du fortælle; \
         kan i fortælle; kunne du fortælle mig; kunne i fortælle mig; kunne du sige mig; kan de fortælle mig; \
         kan de sige mig; vil du fortælle mig; vil du sige mig; vil i fortælle mig; kan nogen fortælle mig; \
         kan nogen sige mig; kan nogen fortælle; kan nogen forklare; kan nogen forklare mig; \
         er der nogen der kan fortælle mig; er der nogen der kan sige mig; kan du forklare; kan i forklare; \
         kan du forklare mig; kunne du forklare; kunne du forklare mig; kan du hjælpe mig; kan i hjælpe mig; \
         kan nogen hjælpe mig; kan nogen hjælpe; er der nogen der kan hjælpe; ved du; ved i; ved de; ved nogen; \
         ved du om; ved i om; ved nogen om; ved du tilfældigvis; ved du måske; er der nogen der ved; \
         er der nogen som ved; er der nogen der ved om; nogen der ved; nogen der ved om; nogen som ved; \
         har du nogen idé; har du nogen ide; har du en idé om; har nogen en idé om; har nogen en idé; \
         har nogen en ide; nogen idé; nogen ide; nogen der har en idé; nogle forslag; nogen forslag; \
         jeg vil gerne vide; jeg vil vide; jeg ville gerne vide; jeg kunne godt tænke mig at vide; \
         jeg vil gerne høre; jeg ville høre; jeg vil gerne spørge; jeg ville spørge; jeg ville lige spørge; \
         jeg ville bare spørge; vil gerne vide; ville lige høre; vil lige høre; vi vil gerne vide; \
         jeg har brug for at vide; jeg skal vide; jeg undrer mig over; jeg undrer mig; jeg spekulerer på; \
         jeg spekulerer over; jeg tænker på; jeg gad vide; gad vide; gad vide om; gad godt vide; må jeg spørge; \
         må jeg spørge om; må man spørge; må jeg høre; kan man få at vide; kan jeg få at vide; jeg er nysgerrig; \
         jeg er nysgerrig på; jeg prøver at forstå; jeg prøver at finde ud af; jeg forsøger at forstå; \
         jeg forstår ikke; jeg fatter ikke; jeg kan ikke finde; jeg kunne ikke finde; jeg har glemt; \
         jeg kan ikke huske; mit spørgsmål er; mit spørgsmål; spørgsmålet er; mit spørgsmål lyder; spørgsmål; \
         venligst; vær venlig at fortælle mig; vær sød at fortælle mig; vil du være så venlig at fortælle mig; \
         hjælp mig; hjælp mig med at forstå; jeg har brug for hjælp; har brug for hjælp; lad mig vide; sig til; \
         mind mig om; kan du minde mig om; hvem ved; hvem kan fortælle mig; måske ved du; du ved måske; \
         en kunde spurgte; en kollega spurgte; nogen spurgte mig; for en sikkerheds skyld; bare for at være sikker; \
         i øvrigt; forresten; for resten; okay; ok; nå; hmm; altså"
    ),
    sources: phrases!(
        "ifølge artiklen; ifølge artiklerne; ifølge teksten; ifølge teksterne; ifølge dokumentet; \
         ifølge dokumenterne; ifølge dokumentationen; ifølge manualen; ifølge vejledningen; ifølge håndbogen; \
         ifølge bogen; ifølge siden; ifølge hjemmesiden; ifølge wikien; ifølge forfatteren; ifølge denne artikel; \
         ifølge disse artikler; ifølge kilderne; ud fra teksten; ud fra artiklen; ud fra artiklerne; \
         baseret på artiklen; baseret på artiklerne; baseret på teksten; på baggrund af artiklen; \
         på baggrund af artiklerne; i artiklen; i artiklerne; i denne artikel; i disse artikler; i teksten; \
         i dokumentationen; i dokumenterne; så vidt du ved; efter din mening; ifølge dig"
    ),
    hedges: phrases!(
        "undskyld; undskyld mig; undskyld jeg forstyrrer; undskyld at jeg forstyrrer; undskyld jeg spørger; \
         undskyld at jeg spørger; undskyld forstyrrelsen; undskyld spørgsmålet; undskyld et dumt spørgsmål; \
         undskyld hvis det er et dumt spørgsmål; undskyld mit dumme spørgsmål; \
         undskyld hvis der er spurgt om det før; beklager; jeg beklager; beklager forstyrrelsen; \
         beklager hvis det er et dumt spørgsmål; sorry; undskyldning; dumt spørgsmål; et dumt spørgsmål; \
         måske et dumt spørgsmål; måske et dumt spørgsmål men; det er måske et dumt spørgsmål; \
         det er måske et dumt spørgsmål men; det er sikkert et dumt spørgsmål; det er sikkert et dumt spørgsmål men; \
         sikkert et dumt spørgsmål; sikkert et dumt spørgsmål men; åndssvagt spørgsmål; begynderspørgsmål; \
         et begynderspørgsmål; jeg er ny her; jeg er ny herinde; ny her; er ny her; ny herinde; jeg er nybegynder; \
         jeg er ikke sikker; jeg er usikker; jeg er lidt i tvivl; ikke sikker på om det er det rette sted; \
         jeg ved ikke om det er det rigtige sted; jeg ved ikke om det er det rette sted; \
         ved ikke om det er det rigtige sted; ved ikke om jeg er det rigtige sted; \
         ved ikke om jeg spørger det rigtige sted; jeg ved ikke hvor jeg ellers skal spørge; jeg har allerede søgt; \
         jeg har ledt overalt; jeg har ledt men ikke fundet noget; jeg har søgt uden held; har søgt uden held; \
         jeg kan ikke finde det; jeg kan ikke finde ud af det; kan ikke finde det nogen steder; jeg sidder fast; \
         jeg er lost; jeg overser måske noget; måske overser jeg noget; hvis nogen ved det; hvis nogen ved noget; \
         hvis jeg må spørge; hvis det er i orden; ingen anelse; jeg aner det ikke; jeg har ingen anelse; \
         har ingen anelse; spørger for en ven; helt ærligt; ærligt talt; ret mig hvis jeg tager fejl; \
         der er sikkert spurgt om det før"
    ),
    commands: phrases!(
        "fortæl; fortæl mig; fortæl om; fortæl mig om; sig mig; sig; forklar; forklar mig; beskriv; list; oplist; \
         oprems; nævn; nævn alle; vis; vis mig; giv mig; giv en liste over; giv et overblik over; angiv; find; \
         find ud af; slå op; definer; definér; opsummer; opsummér; sammenfat; sammenlign; redegør for; skriv; \
         lav en liste over"
    ),
};
