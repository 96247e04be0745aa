//! What Afrikaans questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "wie; wie se; wie s'n; watter persoon; watter mense; deur wie; van wie; met wie; aan wie; vir wie; by wie; \
         watter skrywer; wie is; wie was"
    ),
    when: phrases!(
        "wanneer; sedert wanneer; tot wanneer; vanaf wanneer; van wanneer af; in watter jaar; in watter maand; \
         in watter eeu; op watter dag; op watter datum; hoe laat; teen wanneer; watter jaar; watter datum; \
         watter tyd; op watter tydstip; in watter seisoen; om watter tyd"
    ),
    place: phrases!(
        "waar; waarheen; waarnatoe; waar vandaan; waarvandaan; van waar; in watter stad; in watter land; \
         in watter dorp; in watter provinsie; op watter plek; by watter plek; in watter gebou; in watter straat; \
         op watter kontinent; watter plek; by watter adres"
    ),
    why: phrases!(
        "hoekom; waarom; om watter rede; om watter redes; wat is die rede; wat is die oorsaak; wat veroorsaak; \
         wat het veroorsaak; hoe kom dit; hoe kom dit dat; hoe gebeur dit dat; met watter doel; vir watter doel; \
         vir watter rede"
    ),
    how: phrases!("hoe; op watter manier; op watter wyse; waarmee; met watter metode"),
    how_many: phrases!(
        "hoeveel mense; hoeveel persone; hoeveel keer; hoeveel kere; hoeveel dae; hoe gereeld; hoe dikwels; \
         watter aantal; wat is die aantal; aantal; hoeveel inwoners; hoeveel soorte; hoeveel stuks"
    ),
    how_much: phrases!(
        "hoeveel; hoe veel; watter hoeveelheid; wat is die hoeveelheid; watter persentasie; watter deel; \
         hoe groot deel"
    ),
    money: phrases!(
        "wat kos; wat kos dit; hoe duur; hoeveel kos; hoeveel kos dit; hoeveel geld; hoeveel rand; hoeveel euro; \
         hoeveel dollar; watter prys; wat is die prys; hoe hoog is die prys; wat is die koste; \
         hoe hoog is die koste; wat is die tarief; wat is die fooi; hoeveel moet ek betaal; wat moet ek betaal; \
         hoeveel betaal; wat betaal; hoeveel verdien; wat verdien; watter bedrag; teen watter prys"
    ),
    measures: phrases!(
        "hoe lank; hoe hoog; hoe groot; hoe ver; hoe breed; hoe diep; hoe swaar; hoe oud; hoe vinnig; hoe warm; \
         hoe koud; hoe dik; hoe klein; hoe wyd; vanaf watter ouderdom; op watter ouderdom; van watter ouderdom af; \
         wat is die ouderdomsgrens; hoeveel meter; hoeveel kilometer; hoeveel kilogram; hoeveel kilo; hoeveel liter; \
         hoeveel grade; hoeveel uur; hoeveel ure; hoeveel minute; hoeveel weke; hoeveel jaar; hoeveel jare; \
         hoeveel weeg; binne watter tyd"
    ),
    defines: phrases!(
        "wat is; wat is 'n; wat is die; wat beteken; wat word bedoel met; wat bedoel mens met; \
         wat verstaan mens onder; wat verstaan ons onder; wat word verstaan onder; wat behels; wat staan; \
         waarvoor staan; wat is die definisie van; wat is die betekenis van; wat is die betekenis; definisie van; \
         die definisie van; betekenis van; die betekenis van; hoe word gedefinieer; hoe definieer mens; wat was; \
         wat word genoem"
    ),
    lists: phrases!(
        "watter soorte; watter tipes; noem; noem al; noem alle; lys; lys al; lys van; 'n lys van; gee al; gee alle; \
         wat is al; gee 'n oorsig van; gee voorbeelde van; wat is die verskillende"
    ),
    what: phrases!("wat; watter; wat vir; wat se; watter soort; watter tipe; waaroor; waarvan; waaruit; waarin"),
    yes_no: phrases!(
        "is; was; het; kan; kon; mag; moet; moes; sal; sou; word; bestaan; geld; is daar; was daar; kan ek; mag ek; \
         moet ek; sal ek; is dit; is dit waar; is dit moontlik; kan mens; mag mens; moet mens; het jy; klop dit; \
         behoort; is ek; het ek"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "hallo; hallo almal; hallo daar; hallo julle; hallo span; hallo mense; haai; haai almal; haai daar; \
         haai julle; hi; hey; hei; hello; goeiedag; goeie dag; goeiemôre; goeie môre; goeiemore; goeie more; \
         goeiemiddag; goeie middag; goeienaand; goeie naand; goeieaand; goeie aand; goeiemôre almal; \
         goeie môre almal; goeiemiddag almal; goeienaand almal; môre almal; middag almal; naand almal; dag almal; \
         dagsê; dag sê; môre sê; naand sê; beste almal; beste kollega; beste kollegas; beste span; beste meneer; \
         beste mevrou; liewe; liewe almal; liewe mense; liewe kollegas; liewe vriende; geagte; geagte heer; \
         geagte dame; geagte heer of dame; geagte heer dame; geagte meneer; geagte mevrou; geagte dames en here; \
         geagte kollega; geagte kollegas; aan wie dit mag aangaan; yo; ek hoop dit gaan goed; \
         ek hoop dit gaan goed met jou; ek hoop dit gaan goed met u; ek hoop dit gaan goed met julle; \
         hoop dit gaan goed; hoop dit gaan goed met jou; hoop dit gaan goed met julle; hoop julle is goed; \
         hoop jy is goed; hoe gaan dit met jou; hoe gaan dit met u; hoe gaan dit met julle; welkom terug"
    ),
    thanks: phrases!(
        "dankie; baie dankie; dankie vooraf; baie dankie vooraf; by voorbaat dankie; by voorbaat baie dankie; \
         baie dankie by voorbaat; dankie by voorbaat; by voorbaat dank; dank; dank u; dank jou; dank by voorbaat; \
         hartlike dank; hartlik dank; hartlik dankie; hartlike dank by voorbaat; duisend dankies; \
         duisend maal dankie; dankie almal; dankie julle; dankie vir die hulp; dankie vir jou hulp; \
         dankie vir u hulp; dankie vir julle hulp; baie dankie vir die hulp; baie dankie vir jou hulp; \
         baie dankie vir u hulp; baie dankie vir julle hulp; dankie vir die moeite; dankie vir jou tyd; \
         dankie vir u tyd; dankie vir julle tyd; dankie vir die antwoord; dankie vir jou antwoord; \
         dankie vir u antwoord; dankie vir die lees; dankie dat jy lees; dankie weereens; nogmaals dankie; \
         weereens dankie; dankie tog; vriendelike dank; opregte dank; met dank; groot dankie; ek waardeer dit; \
         ek waardeer dit baie; ek sal dit waardeer; ek sal dit baie waardeer; ek sal jou hulp waardeer; \
         ek waardeer julle hulp; ek waardeer jou hulp; waardeer dit; enige hulp sal waardeer word; \
         enige hulp word waardeer; alle hulp word waardeer; alle hulp sal waardeer word; hulp word waardeer; thx; \
         thanks; tnx; tx; jy is die beste; julle is die beste"
    ),
    closings: phrases!(
        "vriendelike groete; met vriendelike groete; met vriendelike groet; vriendelike groet; hartlike groete; \
         met hartlike groete; beste groete; met beste groete; groete; groete van huis tot huis; groetnis; \
         groetnisse; baie groete; opregte groete; warm groete; mooi groete; mooi bly; beste wense; met beste wense; \
         die uwe; hoogagtend; met agting; met hoogagting; opreg; opreg die uwe; u dienswillige; die beste; \
         alles van die beste; alles van die beste vir jou; alles van die beste vir julle; geniet die dag; \
         geniet die dag verder; geniet jou dag; geniet julle dag; lekker dag; lekker dag verder; lekker dag vir jou; \
         mooi dag; mooi dag verder; mooi dag vir jou; lekker naweek; geniet die naweek; lekker aand; \
         geniet die aand; lekker slaap; totsiens; tot siens; tot weersiens; tot later; tot dan; tot môre; sien jou; \
         sien jou later; sien julle; sien julle later; ons praat weer; ons praat later; praat later; koebaai; baai; \
         baai baai; baaibaai; tata; met liefde; drukkies; soentjies; liefs; ek hoor graag van jou; \
         ek hoor graag van u; ek sien uit daarna om van u te hoor; ek sien uit na jou antwoord; \
         ek wag op u antwoord; gestuur vanaf my iphone; gestuur van my iphone; gestuur vanaf my foon; \
         gestuur vanaf my selfoon"
    ),
    urgencies: phrases!(
        "dringend; dis dringend; dit is dringend; dit is baie dringend; dis baie dringend; \
         ek het dit dringend nodig; haastig; ek is haastig; so gou as moontlik; so gou moontlik; \
         so spoedig moontlik; so vinnig as moontlik; so vinnig moontlik; asap; antwoord asseblief gou; \
         antwoord gou asseblief; antwoord asseblief vinnig; ek het gou 'n antwoord nodig; \
         ek het 'n vinnige antwoord nodig; ek het vandag 'n antwoord nodig; ek het dit vandag nodig; \
         ek het dit gou nodig; ek moet dit vandag weet; ek moet dit gou weet; maak gou; vinnige vraag; \
         'n vinnige vraag; net 'n vinnige vraag; gou 'n vraag; net gou 'n vraag; gou vragie; kort vraag; \
         'n kort vraag; net 'n kort vraag; vragie; 'n vragie; net 'n vragie; klein vragie; 'n klein vragie; \
         eenvoudige vraag; 'n eenvoudige vraag; 'n vraag; net 'n vraag; een vraag; net een vraag; nog 'n vraag; \
         nog een vraag; ek het 'n vraag; ek het gou 'n vraag; ek het net 'n vraag; ek het net 'n vinnige vraag; \
         ek het 'n vinnige vraag; ek het 'n vragie; het 'n vraag; het gou 'n vraag; geen haas nie; \
         daar is geen haas nie; nie haastig nie; dis nie dringend nie; dit is nie dringend nie; wanneer jy tyd het; \
         wanneer u tyd het; as jy tyd het; as julle tyd het; as u tyd het; vir my huiswerk; dis vir my huiswerk; \
         dit is vir my werk; my baas vra; my baas wil weet"
    ),
    forms: phrases!(
        "in punte; in puntvorm; puntsgewys; in kolpunte; met kolpunte; as kolpunte; in kolpuntvorm; as 'n lys; \
         as lys; in lysvorm; as 'n lysie; as 'n tabel; as tabel; in tabelvorm; in een sin; in 'n sin; in twee sinne; \
         in 'n paar sinne; in enkele sinne; in 'n paar woorde; in min woorde; in enkele woorde; \
         in eenvoudige woorde; met eenvoudige woorde; in eenvoudige taal; in gewone taal; in verstaanbare taal; \
         in gewone afrikaans; in eenvoudige afrikaans; in jou eie woorde; in eie woorde; kortliks; baie kortliks; \
         kort; baie kort; kort en kragtig; kort en bondig; kort en saaklik; bondig; hou dit kort; hou dit eenvoudig; \
         hou dit kort asseblief; antwoord kortliks; antwoord kort; kort antwoord; kort antwoord asseblief; \
         net die antwoord; slegs die antwoord; volledig; breedvoerig; uitvoerig; in detail; in besonderhede; \
         in meer besonderhede; stap vir stap; stapsgewys; eenvoudig verduidelik; verduidelik dit eenvoudig; \
         verduidelik dit maklik; maklik verduidelik; asof ek vyf is; asof ek vyf jaar oud is; asof ek 5 is; \
         asof ek vyf was; soos vir 'n vyfjarige; soos vir 'n kind van vyf; antwoord in afrikaans; \
         antwoord asseblief in afrikaans; asseblief in afrikaans; in afrikaans asseblief; verkieslik in afrikaans; \
         met bronne; met bronverwysings; met verwysings; gee bronne; gee jou bronne; noem jou bronne; \
         met voorbeelde; met 'n voorbeeld; gee voorbeelde; geen lang antwoorde nie; moenie iets opmaak nie; \
         moenie goed opmaak nie; gebruik net die artikels; gebruik slegs die artikels; hoogstens 100 woorde; \
         maksimum 100 woorde; in 100 woorde; wees eerlik; wees presies; wees kort; tl;dr"
    ),
    frames: phrases!(
        "kan jy my sê; kan jy vir my sê; kan u my sê; kan u vir my sê; kan julle my sê; kan julle vir my sê; \
         kan jy my vertel; kan u my vertel; kan julle my vertel; kan jy asseblief vir my sê; kan jy asseblief sê; \
         kan u asseblief vir my sê; sal jy my kan sê; sal jy vir my kan sê; sou jy my kon sê; sal u my kan sê; \
         sal u vir my kan sê; kan iemand my sê; kan iemand vir my sê; kan iemand asseblief vir my sê; \
         kan iemand my vertel; kan iemand verduidelik; kan iemand asseblief verduidelik; kan iemand dit verduidelik; \
         kan jy verduidelik; kan u verduidelik; kan jy asseblief verduidelik; kan jy vir my verduidelik; \
         kan u vir my verduidelik; kan jy my help; kan u my help; kan julle my help; kan iemand my help; \
         kan iemand help; kan iemand asseblief help; kan iemand my asseblief help; weet jy; weet u; weet julle; \
         weet iemand; weet enigiemand; weet iemand dalk; weet jy dalk; weet u dalk; weet julle dalk; \
         weet jy miskien; weet u miskien; weet iemand miskien; weet jy of; weet u of; weet iemand of; weet julle of; \
         weet iemand hier; is daar iemand wat weet; iemand wat weet; het jy enige idee; het jy 'n idee; \
         het jy dalk 'n idee; het iemand 'n idee; het iemand enige idee; het enigiemand 'n idee; enige idee; \
         enige idees; enige voorstelle; enige wenke; iemand 'n idee; ek wil weet; ek wil graag weet; \
         ek sal graag wil weet; ek sou graag wou weet; ek sou graag wil weet; ek wou weet; ek wil net weet; \
         ek wou net weet; ek wil graag vra; ek wil vra; ek wou vra; ek wou net vra; ek wil net vra; ons wil weet; \
         ons wil graag weet; ons sal graag wil weet; ek wonder; ek wonder of; ek het gewonder; ek het gewonder of; \
         wonder net; wonder net of; ek wonder net; ek is nuuskierig; ek is nuuskierig oor; net nuuskierig; \
         mag ek vra; mag ek iets vra; kan ek vra; kan ek iets vra; mag ek weet; ek moet weet; ek probeer verstaan; \
         ek probeer uitvind; ek verstaan nie; ek kan nie verstaan nie; ek kan nie vind nie; ek kry nie; \
         ek het vergeet; ek onthou nie; ek kan nie onthou nie; my vraag is; my vraag; die vraag is; my vraag lui; \
         vraag; asseblief; asb; asseblief tog; help my; help asseblief; help my asseblief; help my verstaan; \
         help my om te verstaan; ek het hulp nodig; hulp nodig; laat my weet; laat weet my; laat my asseblief weet; \
         herinner my; kan jy my herinner; wees so gaaf en sê vir my; sal jy so gaaf wees om vir my te sê; wie weet; \
         wie kan my sê; wie kan vir my sê; wie kan my help; miskien weet jy; dalk weet jy; jy weet dalk; \
         'n kliënt het gevra; 'n kollega het gevra; iemand het my gevra; vir die wis en die onwis; \
         net om seker te maak; net om seker te wees; terloops; oukei; okei; ok; nou ja; hmm"
    ),
    sources: phrases!(
        "volgens die artikel; volgens die artikels; volgens die teks; volgens die tekste; volgens die dokument; \
         volgens die dokumente; volgens die dokumentasie; volgens die handleiding; volgens die handboek; \
         volgens die boek; volgens die bladsy; volgens die webwerf; volgens die webblad; volgens die wiki; \
         volgens die skrywer; volgens hierdie artikel; volgens hierdie artikels; volgens hierdie teks; \
         volgens die bronne; op grond van die artikel; op grond van die artikels; op grond van die teks; \
         gebaseer op die artikel; gebaseer op die artikels; gebaseer op die teks; aan die hand van die teks; \
         in die artikel; in die artikels; in hierdie artikel; in hierdie artikels; in die teks; in die dokumentasie; \
         in die dokumente; uit die teks; uit die artikel; uit die artikels; sover jy weet; so ver jy weet; \
         na jou mening; volgens jou"
    ),
    hedges: phrases!(
        "jammer; jammer vir die vraag; jammer dat ek pla; jammer om te pla; jammer om te steur; jammer dat ek steur; \
         jammer vir die steurnis; jammer vir die dom vraag; jammer as dit 'n dom vraag is; \
         jammer as dit al gevra is; jammer as dit reeds gevra is; verskoon my; verskoon die vraag; verskoon tog; \
         verskoon die steurnis; verskoning; ekskuus; ekskuus tog; ekskuus vir die vraag; om verskoning; \
         ek vra om verskoning; askies; askies tog; pardon; sorry; sorrie; vergewe my; dom vraag; 'n dom vraag; \
         dalk 'n dom vraag; dalk 'n dom vraag maar; miskien 'n dom vraag; miskien 'n dom vraag maar; \
         dis dalk 'n dom vraag; dis dalk 'n dom vraag maar; dit is dalk 'n dom vraag; dit is dalk 'n dom vraag maar; \
         dit is miskien 'n dom vraag; dis seker 'n dom vraag; dis seker 'n dom vraag maar; seker 'n dom vraag; \
         simpel vraag; 'n simpel vraag; dalk 'n simpel vraag; dalk 'n simpel vraag maar; beginnervraag; \
         ek is nuut hier; ek is nog nuut hier; nuut hier; is nuut hier; ek is 'n beginner; ek is 'n nuweling; \
         ek is nie seker nie; ek is nie seker of dit die regte plek is nie; nie seker of dit die regte plek is nie; \
         ek weet nie of dit die regte plek is nie; weet nie of dit die regte plek is nie; \
         weet nie of ek by die regte plek is nie; ek weet nie waar anders om te vra nie; hoop dit is die regte plek; \
         ek het al gesoek; ek het reeds gesoek; ek het oral gesoek; ek het al oral gesoek; ek soek al ure; \
         ek kan dit nie vind nie; ek kon dit nie vind nie; ek kan dit nêrens vind nie; ek kry dit nêrens nie; \
         kan dit nêrens kry nie; ek sit vas; ek is verward; ek verstaan dit nie; ek mis dalk iets; dalk mis ek iets; \
         as iemand weet; indien iemand weet; as ek mag vra; as dit reg is; as jy nie omgee nie; geen idee nie; \
         geen idee; ek het geen idee nie; ek het geen benul nie; vra vir 'n vriend; ek vra vir 'n vriend; \
         eerlikwaar; om eerlik te wees; dit is seker al gevra"
    ),
    commands: phrases!(
        "sê my; sê vir my; sê; vertel; vertel my; vertel my van; vertel my meer oor; verduidelik; \
         verduidelik vir my; verklaar; noem; noem al; beskryf; beskryf vir my; omskryf; lys; lys al; wys; wys my; \
         wys vir my; gee; gee my; gee vir my; gee 'n lys van; gee 'n oorsig van; maak 'n lys van; som op; vat saam; \
         soek; soek op; slaan na; vind; vind uit; definieer; vergelyk; bespreek; skryf neer"
    ),
};
