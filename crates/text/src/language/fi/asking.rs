//! What Finnish questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "kuka; ketkä; kenen; keiden; ketä; keitä; kenet; kenelle; keille; keneltä; kenestä; kenellä; kenen kanssa; \
         kenen toimesta; kuka henkilö; mikä henkilö; kuka oli; kuka on"
    ),
    when: phrases!(
        "milloin; mistä lähtien; mihin asti; mihin mennessä; minä vuonna; minä vuosina; minä päivänä; mihin aikaan; \
         mihin kellonaikaan; monelta; mihin vuodenaikaan; millä vuosisadalla; missä kuussa; missä kuukaudessa; \
         minkä vuoden; kuinka myöhään; mistä alkaen; monesko päivä"
    ),
    place: phrases!(
        "missä; mistä; mihin; minne; millä paikkakunnalla; missä kaupungissa; missä maassa; missä kunnassa; \
         missä maakunnassa; missä kylässä; missä paikassa; missä rakennuksessa; millä alueella; missä osoitteessa; \
         millä mantereella; mistä maasta; mistä kaupungista; mihin kaupunkiin; mihin maahan; missäpäin; mistäpäin"
    ),
    why: phrases!(
        "miksi; minkä takia; minkä vuoksi; minkä tähden; mistä syystä; mistä syistä; mikä on syy; mikä on syynä; \
         mikä oli syy; mikä aiheuttaa; mikä aiheutti; mistä johtuu; mistä johtui; mistä se johtuu; miten niin; \
         mitä varten; missä tarkoituksessa; miksei; miksi ei"
    ),
    how: phrases!(
        "miten; kuinka; millä tavalla; millä tavoin; millä keinolla; millä keinoin; millä menetelmällä; minkä avulla"
    ),
    how_many: phrases!(
        "kuinka monta; kuinka moni; kuinka monen; kuinka monessa; kuinka monella; kuinka monia; kuinka monesti; \
         miten monta; miten moni; montako; moniko; kuinka usein; miten usein; lukumäärä; mikä on määrä; \
         kuinka monta kertaa; montako kertaa"
    ),
    how_much: phrases!(
        "kuinka paljon; miten paljon; paljonko; kuinka suuri osa; kuinka suuri osuus; mikä määrä; mikä osuus; \
         kuinka iso osa"
    ),
    money: phrases!(
        "mitä maksaa; mitä maksoi; mitä maksavat; paljonko maksaa; paljonko maksoi; paljonko maksavat; \
         kuinka paljon maksaa; kuinka paljon maksoi; kuinka kallis; kuinka kallista; miten kallis; mikä on hinta; \
         mikä hinta; minkä hintainen; minkä hintaisia; mihin hintaan; kuinka paljon rahaa; paljonko rahaa; \
         montako euroa; kuinka monta euroa; mitkä ovat kustannukset; paljonko tienaa; paljonko ansaitsee; \
         kuinka paljon tienaa; kuinka suuret ovat kustannukset; mikä on maksu; paljonko pitää maksaa; mitä kustantaa"
    ),
    measures: phrases!(
        "kuinka pitkä; kuinka pitkään; kuinka pitkällä; kuinka kauan; kauanko; kuinka korkea; kuinka korkealla; \
         kuinka suuri; kuinka iso; kuinka kaukana; kuinka leveä; kuinka syvä; kuinka syvällä; kuinka painava; \
         kuinka vanha; kuinka nopea; kuinka nopeasti; kuinka lämmin; kuinka kuuma; kuinka kylmä; kuinka paksu; \
         kuinka pieni; miten pitkä; miten pitkään; miten kauan; miten korkea; miten suuri; miten iso; miten kaukana; \
         miten vanha; miten nopea; miten nopeasti; miten syvä; miten painava; minkä ikäinen; minkä ikäisenä; \
         minkä ikäiset; minkä kokoinen; minkä pituinen; minkä korkuinen; minkä painoinen; minkä levyinen; \
         paljonko painaa; kuinka paljon painaa; kuinka monta metriä; kuinka monta kilometriä; kuinka monta kiloa; \
         kuinka monta astetta; kuinka monta tuntia; kuinka monta minuuttia; kuinka monta päivää; \
         kuinka monta vuotta; montako metriä; montako kilometriä; montako kiloa; montako astetta; montako tuntia; \
         montako päivää; montako vuotta; mikä on ikäraja"
    ),
    defines: phrases!(
        "mikä on; mikä oli; mitä on; mitä ovat; mitä oli; mitä tarkoittaa; mitä tarkoittavat; mitä tarkoitetaan; \
         mitä merkitsee; mitä tarkoittaa sana; mikä on määritelmä; miten määritellään; kuinka määritellään; \
         mikä on merkitys"
    ),
    lists: phrases!(
        "mitkä; mitkä ovat; mitkä olivat; millaisia; minkälaisia; mitä kaikkia; mitä eri; luettele; luetelkaa; \
         listaa; listatkaa; nimeä; nimetkää; mainitse; mainitkaa; keitä ovat; ketkä ovat"
    ),
    what: phrases!(
        "mikä; mitä; minkä; mille; miltä; millä; mihin asiaan; millainen; minkälainen; kumpi; kumman; kumpaa; \
         mitä asiaa; mistä asiasta"
    ),
    yes_no: phrases!(
        "onko; ovatko; oliko; olivatko; olenko; oletko; olemmeko; onkohan; voiko; voivatko; voinko; voimmeko; saako; \
         saanko; saavatko; saammeko; pitääkö; pitäisikö; täytyykö; täytyisikö; tarvitseeko; tarvitsenko; \
         kannattaako; kannattaisiko; onko olemassa; löytyykö; kuuluuko; tuleeko; tulevatko; tuliko; eikö; eivätkö; \
         eikö ole; pystyykö; pystyvätkö; toimiiko; toimivatko; tarkoittaako; päteekö; vaatiiko; maksaako; käykö; \
         käyvätkö; riittääkö; asuuko; kuoliko; syntyikö; alkoiko; auttaako; sisältääkö; vaikuttaako; aiheuttaako; \
         olisiko; voisiko; saisiko; pitikö; joutuuko; sallitaanko; onko totta; pitääkö paikkansa"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "hei; hei kaikki; hei kaikille; hei vaan; hei taas; hei vain; hei siellä; hei tiimi; hei kollegat; heippa; \
         heippa kaikki; heippa vaan; heippa kaikille; heips; moi; moi kaikki; moi kaikille; moi taas; moi vaan; \
         moikka; moikka kaikki; moikka kaikille; moikka taas; moro; moro kaikille; morjens; morjesta; \
         morjesta pöytään; terve kaikki; terve kaikille; terve vaan; terve taas; tervehdys; tervehdys kaikille; \
         tervehdys kaikki; terveppä terve; terve terve; no moi; no hei; no terve; päivää; hyvää päivää; \
         hyvää huomenta; hyvää huomenta kaikille; huomenta; huomenta kaikki; huomenta kaikille; hyvää iltaa; iltaa; \
         iltapäivää; hyvää iltapäivää; huomenia; arvoisa; arvoisa vastaanottaja; arvoisat; arvoisa asiakaspalvelu; \
         hyvä vastaanottaja; hyvät kollegat; hyvät ystävät; hyvä asiakaspalvelu; rakkaat ystävät; hey; hi; yo; \
         toivottavasti voit hyvin; toivottavasti voitte hyvin; toivottavasti kaikki on hyvin; mitä sulle kuuluu; \
         mitä teille kuuluu; hyvää maanantaita; hyvää perjantaita; tervetuloa takaisin"
    ),
    thanks: phrases!(
        "kiitos; kiitos paljon; kiitos kovasti; kiitos jo etukäteen; kiitos etukäteen; kiitos jo etukäteen kaikille; \
         kiitoksia; kiitoksia paljon; kiitoksia etukäteen; kiitoksia jo etukäteen; paljon kiitoksia; \
         monet kiitokset; suuret kiitokset; suurkiitos; suurkiitokset; lämmin kiitos; lämpimät kiitokset; \
         suuri kiitos; tuhannet kiitokset; tuhat kiitosta; iso kiitos; isot kiitokset; kiitos avusta; \
         kiitos avustanne; kiitos avustasi; kiitos kaikesta avusta; kiitos vastauksesta; kiitos vastauksista; \
         kiitos vastauksestasi; kiitos vastauksestanne; kiitos nopeasta vastauksesta; kiitos ajastasi; \
         kiitos ajastanne; kiitos vaivannäöstä; kiitos kun luit; kiitos kaikille; kiitos teille; kiitos sinulle; \
         kiitos taas; kiitän; kiitän etukäteen; kiitän jo etukäteen; kiitän avusta; kiitos kiitos; kiitti; \
         kiitti etukäteen; kiitti jo etukäteen; kiitti paljon; kiitti kaikille; kiits; kiitsä; kiitokset; \
         kiitokset etukäteen; kiitokset jo etukäteen; kiitokset avusta; kiitollinen kaikesta avusta; \
         kaikki apu on tervetullutta; kaikki apu otetaan kiitollisena vastaan; arvostan apua; arvostaisin apua; \
         olisin kiitollinen avusta; olisin kiitollinen vastauksesta; thx; thanks; tnx; tattis; tack; olet paras; \
         olette parhaita"
    ),
    closings: phrases!(
        "ystävällisesti; ystävällisin terveisin; yst terv; ystäv terv; yt; y t; terveisin; terv; parhain terveisin; \
         parhaat terveiset; parhain terveisin ja kiitoksin; lämpimin terveisin; sydämellisin terveisin; \
         kunnioittavasti; kunnioittaen; terkuin; terkut; terkkuja; terveiset; paljon terveisiä; terveisiä; \
         halauksin; haleja; halaus; rakkaudella; kaikkea hyvää; hyvää jatkoa; hyvää päivänjatkoa; \
         hyvää päivän jatkoa; mukavaa päivää; mukavaa päivänjatkoa; hyvää viikonloppua; mukavaa viikonloppua; \
         kivaa viikonloppua; hyvää illanjatkoa; mukavaa iltaa; hyvää yötä; nähdään; nähdään pian; näkemiin; \
         näkyillään; kuullaan; kuulemiin; palataan; palataan asiaan; hei hei; heihei; hei sitten; moi moi; moimoi; \
         moikka moikka; moido; heido; heippa hei; hyvästi; jään odottamaan vastausta; jään odottamaan vastaustanne; \
         jään odottamaan vastaustasi; odotan vastausta; odotan vastaustanne; lähetetty iphonesta; \
         lähetetty iphonestani; lähetetty puhelimesta; lähetetty puhelimestani"
    ),
    urgencies: phrases!(
        "kiireellinen; tämä on kiireellinen; tämä on kiireellistä; kiireellinen asia; asia on kiireellinen; kiire; \
         mulla on kiire; minulla on kiire; tällä on kiire; kiireesti; pikaisesti; mahdollisimman pian; \
         mahdollisimman nopeasti; niin pian kuin mahdollista; niin nopeasti kuin mahdollista; mitä pikimmin; heti; \
         heti kun mahdollista; asap; tarvitsen vastauksen pian; tarvitsen vastauksen nopeasti; \
         tarvitsen vastauksen heti; tarvitsen vastauksen tänään; tarvitsen tämän nopeasti; tarvitsen tämän tänään; \
         tarvitsen tiedon nopeasti; tarvitsen tiedon tänään; tarviin vastauksen nopeesti; vastaus pian kiitos; \
         vastatkaa pian; vastatkaa nopeasti; vastaa pian; vastaa nopeasti; nopeaa vastausta; nopea kysymys; \
         vain nopea kysymys; yksi nopea kysymys; pikainen kysymys; pikakysymys; lyhyt kysymys; yksi lyhyt kysymys; \
         pieni kysymys; yksi pieni kysymys; yksinkertainen kysymys; helppo kysymys; yksi kysymys; \
         vielä yksi kysymys; kysymys vielä; toinen kysymys; minulla on kysymys; mulla on kysymys; mulla ois kysymys; \
         mulla olisi kysymys; minulla olisi kysymys; minulla olisi yksi kysymys; minulla on yksi kysymys; \
         minulla on pieni kysymys; minulla olisi pieni kysymys; olisi kysymys; olis kysymys; yksi juttu; \
         ei kiirettä; ei mikään kiire; ei kiire; kun ehdit; kun ehditte; kun sinulla on aikaa; kun teillä on aikaa; \
         jos ehdit; jos ehditte; jos on aikaa; pomo kysyy; pomoni haluaa tietää"
    ),
    forms: phrases!(
        "luettelona; luettelomerkein; luettelomuodossa; listana; listamuodossa; ranskalaisilla viivoilla; \
         ranskalaisin viivoin; taulukkona; taulukkomuodossa; yhdellä lauseella; yhdellä virkkeellä; \
         yhdessä lauseessa; yhdessä virkkeessä; kahdella lauseella; parilla lauseella; parilla sanalla; \
         muutamalla lauseella; muutamalla virkkeellä; muutamalla sanalla; muutamin sanoin; muutamin lausein; \
         lyhyesti; hyvin lyhyesti; ihan lyhyesti; mahdollisimman lyhyesti; lyhyesti ja ytimekkäästi; \
         lyhyesti sanottuna; lyhyesti kiitos; lyhyesti vain; ytimekkäästi; tiiviisti; tiivistetysti; \
         pidä se lyhyenä; vastaa lyhyesti; vastatkaa lyhyesti; lyhyt vastaus; lyhyt vastaus kiitos; vain vastaus; \
         pelkkä vastaus; laajasti; yksityiskohtaisesti; perusteellisesti; seikkaperäisesti; tarkemmin; \
         vaihe vaiheelta; askel askeleelta; askel kerrallaan; yksinkertaisesti; yksinkertaisesti selitettynä; \
         yksinkertaisesti sanottuna; yksinkertaisin sanoin; yksinkertaisilla sanoilla; selkokielellä; selkosuomeksi; \
         arkikielellä; maallikon kielellä; ymmärrettävästi; helposti ymmärrettävästi; kansantajuisesti; \
         kuin olisin viisivuotias; kuin viisivuotiaalle; kuin olisin 5-vuotias; kuin 5-vuotiaalle; \
         ihan kuin olisin viisivuotias; omin sanoin; omilla sanoillasi; vastaa suomeksi; vastatkaa suomeksi; \
         vastaus suomeksi; mielellään suomeksi; suomeksi kiitos; lähteineen; lähteiden kanssa; lähdeviitteineen; \
         kerro lähteet; ilmoita lähteet; mainitse lähteet; mainitse lähteesi; esimerkein; esimerkkien kanssa; \
         esimerkkien avulla; anna esimerkkejä; ei pitkiä vastauksia; älä keksi omiasi; älä keksi mitään; \
         käytä vain artikkeleita; enintään 100 sanaa; enintään 100 sanalla; max 100 sanaa; ole rehellinen; \
         ole tarkka; tl;dr"
    ),
    frames: phrases!(
        "ok; voitko kertoa; voitko kertoa minulle; voitko sanoa; voitko sanoa minulle; voitteko kertoa; \
         voitteko kertoa minulle; voitteko sanoa; voisitko kertoa; voisitko kertoa minulle; voisitko sanoa; \
         voisitteko kertoa; voisitteko kertoa minulle; voisitko ystävällisesti kertoa; \
         voisitteko ystävällisesti kertoa; voiko joku kertoa; voiko joku kertoa minulle; voiko joku sanoa; \
         voisiko joku kertoa; voisiko joku kertoa minulle; voisiko joku sanoa; voiko joku selittää; \
         voisiko joku selittää; voitko selittää; voisitko selittää; voitteko selittää; voisitteko selittää; \
         voitko auttaa; voitko auttaa minua; voisitko auttaa; voitteko auttaa; voisitteko auttaa; voiko joku auttaa; \
         voisiko joku auttaa; osaatko sanoa; osaatko kertoa; osaatteko sanoa; osaatteko kertoa; osaako joku sanoa; \
         osaako joku kertoa; osaako kukaan sanoa; osaisiko joku sanoa; osaisiko joku kertoa; osaisitko sanoa; \
         osaisitteko sanoa; tiedätkö; tiedätkö sinä; tiedättekö; tiedättekö te; tietääkö joku; tietääkö kukaan; \
         tietäiskö joku; tietäisikö joku; tietäisikö kukaan; tiedätkö sattumalta; satutko tietämään; \
         satutteko tietämään; sattuuko joku tietämään; sattuisiko joku tietämään; tiedätkö kenties; \
         tiedättekö kenties; onko kenelläkään tietoa; onko jollakin tietoa; onko jollain tietoa; \
         onko sinulla tietoa; onko teillä tietoa; onko kenelläkään aavistusta; onko sinulla aavistustakaan; \
         onko kenelläkään hajua; onko jollain hajua; onko mitään hajua; onko ideoita; onko ajatuksia; \
         mitään ideoita; mitään hajua; haluaisin tietää; haluan tietää; haluaisimme tietää; tahtoisin tietää; \
         haluaisin kysyä; haluan kysyä; halusin kysyä; haluaisin vain kysyä; haluan vain kysyä; kysyisin; \
         kysyisin että; kysyn vaan; kysyisin vain; minun pitää tietää; minun täytyy tietää; mun pitäis tietää; \
         minua kiinnostaa; minua kiinnostaisi tietää; kiinnostaisi tietää; kiinnostaa tietää; mua kiinnostaa; \
         mua kiinnostais tietää; olisi kiva tietää; olis kiva tietää; ois kiva tietää; olisi hyvä tietää; mietin; \
         mietin vain; mietin että; mietin tässä; mietin tässä että; olen miettinyt; ihmettelen; ihmettelin; pohdin; \
         olen pohtinut; saanko kysyä; saisinko kysyä; voinko kysyä; voisinko kysyä; saako kysyä; saako tietää; \
         saisinko tietää; olen utelias; uteliaisuudesta; yritän ymmärtää; yritän selvittää; yritän saada selville; \
         en ymmärrä; en tajua; en löytänyt; en löytänyt tietoa; en muista; unohdin; olen unohtanut; kysymykseni on; \
         kysymykseni kuuluu; kysymykseni; kysymys on; kysymys kuuluu; kysymys; ole hyvä ja kerro; \
         olkaa hyvä ja kertokaa; auta minua; auttakaa; auttakaa minua; tarvitsen apua; tarviin apua; apua; apuja; \
         muistuta minua; voitko muistuttaa; kuka tietää; kuka osaa sanoa; ehkä sinä tiedät; ehkä tiedät; \
         asiakas kysyi; kollega kysyi; joku kysyi minulta; varmuuden vuoksi; ihan varmuuden vuoksi; muuten; okei; hmm"
    ),
    sources: phrases!(
        "artikkelin mukaan; artikkelien mukaan; artikkeleiden mukaan; tekstin mukaan; tekstien mukaan; \
         dokumentin mukaan; dokumenttien mukaan; dokumentaation mukaan; ohjeen mukaan; ohjekirjan mukaan; \
         käsikirjan mukaan; kirjan mukaan; sivun mukaan; sivuston mukaan; verkkosivun mukaan; wikin mukaan; \
         kirjoittajan mukaan; tämän artikkelin mukaan; näiden artikkelien mukaan; näiden artikkeleiden mukaan; \
         tämän tekstin mukaan; lähteiden mukaan; artikkelin perusteella; artikkelien perusteella; \
         artikkeleiden perusteella; tekstin perusteella; dokumentaation perusteella; dokumenttien perusteella; \
         artikkelissa; artikkeleissa; tässä artikkelissa; näissä artikkeleissa; tekstissä; tässä tekstissä; \
         dokumentaatiossa; sikäli kuin tiedät; tietääksesi; mielestäsi"
    ),
    hedges: phrases!(
        "anteeksi; anteeksi että häiritsen; anteeksi kun häiritsen; anteeksi häiriö; anteeksi että kysyn; \
         anteeksi kun kysyn; anteeksi tyhmä kysymys; anteeksi jos tämä on tyhmä kysymys; \
         anteeksi jos kysymys on tyhmä; anteeksi jos tätä on kysytty jo; anteeksi jos tätä on jo kysytty; anteeks; \
         anteeks että häiritsen; anteeks tyhmä kysymys; pahoittelen; pahoittelen häiriötä; pahoittelut; \
         pahoittelut häiriöstä; suokaa anteeksi; suo anteeksi; sori; sori jos häiritsen; sori tyhmä kysymys; sorry; \
         olen pahoillani; tyhmä kysymys; tyhmä kysymys ehkä; tyhmä kysymys mutta; ehkä tyhmä kysymys; \
         ehkä tyhmä kysymys mutta; voi olla tyhmä kysymys; voi olla tyhmä kysymys mutta; \
         tämä voi olla tyhmä kysymys; tämä on ehkä tyhmä kysymys; tämä on varmaan tyhmä kysymys; \
         tämä on varmaan tyhmä kysymys mutta; varmaan tyhmä kysymys; varmaan tyhmä kysymys mutta; \
         saattaa olla tyhmä kysymys; typerä kysymys; hölmö kysymys; ehkä hölmö kysymys; ehkä hölmö kysymys mutta; \
         aloittelijan kysymys; noobikysymys; olen uusi täällä; olen uusi; olen täällä uusi; uusi täällä; \
         olen aloittelija; oon uus täällä; en ole varma; en oo varma; en ole aivan varma; \
         en ole varma onko tämä oikea paikka; en tiedä onko tämä oikea paikka; en tiedä olenko oikeassa paikassa; \
         en tiedä mistä muualta kysyä; en tiedä missä muualla kysyisin; väärä kanava ehkä; olen jo etsinyt; \
         olen etsinyt kaikkialta; etsin mutta en löytänyt; olen etsinyt mutta en löytänyt; en löydä sitä mistään; \
         en löytänyt mistään; en löydä mistään tietoa; olen jumissa; olen ihan jumissa; saatan olla väärässä; \
         ehkä en vain huomaa; jos joku tietää; jos joku tietäisi; jos saan kysyä; jos saa kysyä; jos sopii; \
         ei hajuakaan; ei mitään hajua; ei aavistustakaan; minulla ei ole aavistustakaan; mulla ei oo hajuakaan; \
         kysyn kaverin puolesta; rehellisesti sanottuna; korjatkaa jos olen väärässä; korjaa jos olen väärässä; \
         tätä on varmaan kysytty ennenkin"
    ),
    commands: phrases!(
        "kerro; kertokaa; kerro minulle; kertokaa minulle; sano; sanokaa; selitä; selittäkää; selitä minulle; \
         kuvaile; kuvailkaa; kuvaa; luettele; luetelkaa; listaa; listatkaa; nimeä; nimetkää; mainitse; mainitkaa; \
         näytä; näyttäkää; näytä minulle; anna; antakaa; anna minulle; etsi; etsikää; hae; selvitä; määrittele; \
         määritelkää; tiivistä; tee yhteenveto; vertaa; vertailkaa; vertaile; laadi lista; tee lista; kirjoita"
    ),
};
