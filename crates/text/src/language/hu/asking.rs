//! What Hungarian questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "ki; kik; kit; kiket; kinek; kiknek; kié; kivel; kikkel; kitől; kiktől; kiről; kikről; kihez; kinél; kire; \
         kiért; melyik személy; ki által; ki az a; ki volt; kik voltak"
    ),
    when: phrases!(
        "mikor; mikortól; mikorra; mióta; mikor van; melyik évben; mely évben; milyen évben; melyik hónapban; \
         melyik napon; melyik században; melyik évszakban; milyen időpontban; melyik időszakban; hány órakor; \
         hánykor; hányadikán; hány órától; mettől meddig; mikor volt"
    ),
    place: phrases!(
        "hol; hová; hova; honnan; honnét; merre; merről; melyik városban; mely városban; melyik országban; \
         mely országban; melyik településen; melyik faluban; melyik megyében; melyik helyen; milyen helyen; \
         melyik épületben; melyik utcában; melyik kontinensen; melyik szigeten; hol található; hol van"
    ),
    why: phrases!(
        "miért; mi okból; milyen okból; milyen okokból; mi az oka; mi az oka annak; mi volt az oka; mi okozza; \
         mi okozta; minek köszönhető; mi végett; mi célból; milyen célból; hogyhogy; hogy lehet az hogy"
    ),
    how: phrases!(
        "hogyan; hogy lehet; hogy kell; hogy tudok; hogy tudom; miként; miképpen; miképp; milyen módon; mi módon; \
         milyen módszerrel; mivel lehet"
    ),
    how_many: phrases!(
        "hány; hányan; hány darab; hány ember; hány fő; hányszor; hányféle; milyen gyakran; hány alkalommal; \
         hányadik; hány százaléka; mekkora a száma"
    ),
    how_much: phrases!(
        "mennyi; mennyit; mennyien; milyen mennyiségben; milyen mennyiségű; mekkora mennyiség; mekkora része; \
         mekkora hányada; mekkora aránya"
    ),
    money: phrases!(
        "mennyibe kerül; mennyibe került; mennyibe kerülnek; mennyiért; mi az ára; mennyi az ára; mennyi a díja; \
         mekkora a díja; mennyi a költsége; mekkora a költsége; mennyi pénz; mennyi pénzbe; milyen drága; \
         mennyire drága; milyen áron; hány forint; hány forintba kerül; hány euró; hány euróba kerül; \
         mennyit kell fizetni; mennyit fizet; mennyit keres; mennyi a fizetése; mekkora összeg; mekkora összeget; \
         mennyi a bére"
    ),
    measures: phrases!(
        "milyen hosszú; milyen hosszan; milyen magas; milyen nagy; milyen messze; milyen széles; milyen mély; \
         milyen nehéz; milyen idős; milyen régi; milyen gyors; milyen gyorsan; milyen meleg; milyen hideg; \
         milyen vastag; milyen távol; mennyi ideig; mennyi idő; mennyi idő alatt; mennyi időbe; mennyi idős; \
         hány éves; hány éves volt; hány éves kortól; mekkora; mekkorák; meddig; meddig tart; meddig tartott; \
         hány méter; hány kilométer; hány km; hány kiló; hány kg; hány tonna; hány liter; hány fok; hány fokos; \
         hány óra; hány perc; hány nap; hány hét; hány hónap; hány év; hány évig; hány napig; hány négyzetméter; \
         mennyit nyom; mennyire hosszú; mennyire magas; mennyire mély; mennyire gyors; mennyire messze"
    ),
    defines: phrases!(
        "mi az; mi a; mi az a; mi az az; mi is az; mi is az a; mik azok a; mik azok az; mit jelent; mit jelentenek; \
         mit jelent az; mit jelent a; mit értünk; mit értenek; mit ért; mit takar; mit nevezünk; minek nevezzük; \
         minek nevezik; mi a jelentése; mi a definíciója; mi a meghatározása; mi minősül; minek a rövidítése; \
         hogyan határozzuk meg; hogyan definiáljuk"
    ),
    lists: phrases!(
        "melyek; melyek a; melyek az; melyeket; mik; mik a; mik az; miket; milyenek; sorold fel; sorolja fel; \
         soroljátok fel; soroljuk fel; nevezd meg; nevezze meg; listázd; listázd ki; listázza; milyen fajtái; \
         milyen típusai; mely országok; kik azok"
    ),
    what: phrases!(
        "mi; mit; mire; miből; miben; miről; mitől; minek; mihez; melyik; melyiket; mely; melyikben; milyen; milyet; \
         miféle; micsoda"
    ),
    yes_no: phrases!(
        "van-e; volt-e; vannak-e; lesz-e; lehet-e; szabad-e; kell-e; tud-e; tudja-e; igaz-e; létezik-e; vajon; van; \
         vannak; volt; voltak; lesz; létezik; léteznek; lehet; lehetséges; szabad; kell; kellett; kötelező; igaz; \
         igaz hogy; tudok; tud; tudnak; szükséges; érdemes; jár-e; ugye"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "szia; sziasztok; szia mindenkinek; sziasztok mindenkinek; szervusz; szervusztok; szevasz; szevasztok; \
         helló; hello; helló mindenkinek; hello mindenkinek; helló mindenki; halihó; hali; heló; helo; szió; \
         sziasztok fiúk; üdv; üdv mindenkinek; üdvözletem; üdvözlet; üdvözlök mindenkit; üdvözlöm; üdvözlöm önöket; \
         csá; cső; csáó; csáo; jó napot; jó napot kívánok; jó reggelt; jó reggelt kívánok; jó estét; \
         jó estét kívánok; jó reggelt mindenkinek; jó napot mindenkinek; szép napot; szép jó napot; szép estét; \
         szép jó estét; szép jó reggelt; jónapot; jóreggelt; jóestét; kedves; kedves mindenki; kedves kollégák; \
         kedves kolléga; kedves barátaim; kedves csapat; kedves címzett; kedves olvasó; kedves szerkesztőség; \
         kedves hölgyem; kedves uram; tisztelt; tisztelt címzett; tisztelt hölgyem; tisztelt uram; \
         tisztelt hölgyem uram; tisztelt hölgyek és urak; tisztelt hölgyeim és uraim; tisztelt kollégák; \
         tisztelt ügyfélszolgálat; drága barátaim; hi; hey; remélem jól vagy; remélem jól vannak; \
         remélem jól vagytok; remélem minden rendben; hogy vagytok; hogy van ön; kézcsókom; csókolom; tiszteletem"
    ),
    thanks: phrases!(
        "köszönöm; köszönöm szépen; köszönöm előre is; köszönöm a segítséget; köszönöm a segítségét; \
         köszönöm a segítséged; köszönöm a választ; köszönöm a válaszát; köszönöm a válaszokat; köszönöm a válaszod; \
         köszönöm a figyelmet; köszönöm az idejét; köszönöm az idődet; köszönöm az idejüket; köszönöm mindenkinek; \
         köszönöm nektek; köszönöm neked; köszönöm önnek; nagyon köszönöm; nagyon szépen köszönöm; szépen köszönöm; \
         előre is köszönöm; előre is köszönöm szépen; előre is köszönöm a segítséget; előre is köszönöm a választ; \
         előre is köszönöm a válaszokat; előre is nagyon köszönöm; előre köszönöm; köszönöm még egyszer; \
         köszönettel; előre is köszönet; köszönet; köszönet a segítségért; nagy köszönet; hálás köszönet; \
         ezer köszönet; köszönjük; köszönjük szépen; köszönjük előre is; előre is köszönjük; nagyon köszönjük; \
         köszi; köszi szépen; köszi előre is; köszi a segítséget; köszi a választ; köszi mindenkinek; \
         előre is köszi; nagyon köszi; köszike; köszcsi; köszcsy; kösz; kösz szépen; kösz előre is; \
         kösz a segítséget; előre is kösz; hálásan köszönöm; hálás vagyok; hálás lennék; hálás leszek; \
         hálás lennék a segítségért; minden segítséget megköszönök; minden segítséget előre is köszönök; \
         előre is hálás vagyok; megköszönném; megköszönném a segítséget; nagyon hálás lennék; thx; thanks; tnx; \
         te vagy a legjobb"
    ),
    closings: phrases!(
        "üdvözlettel; tisztelettel; szívélyes üdvözlettel; baráti üdvözlettel; legjobb üdvözlettel; \
         őszinte üdvözlettel; szíves üdvözlettel; üdvözöl; üdvözli; minden jót; minden jót kívánok; \
         minden jót kívánva; legjobbakat; a legjobbakat; további szép napot; további szép napot kívánok; \
         szép napot kívánok; további jó munkát; jó munkát; jó munkát kívánok; szép hétvégét; jó hétvégét; \
         kellemes hétvégét; kellemes napot; további kellemes napot; szép estét kívánok; jó éjszakát; jó éjt; \
         viszlát; viszontlátásra; a viszontlátásra; viszhall; viszonthallásra; szia szia; pá; pá pá; puszi; \
         puszillak; puszi mindenkinek; ölellek; szeretettel; sok szeretettel; szeretettel üdvözöl; \
         hamarosan találkozunk; várom válaszát; várom a válaszát; várom válaszod; várom a válaszokat; \
         várom mielőbbi válaszát; mielőbbi válaszát várva; válaszát várva; kézcsókkal; mély tisztelettel; \
         kiváló tisztelettel; elküldve iphone-ról; iphone-omról küldve; telefonomról küldve"
    ),
    urgencies: phrases!(
        "sürgős; ez sürgős; ez nagyon sürgős; sürgős lenne; sürgősen; sürgősen kellene; sürgősen kell; \
         sürgősen szükségem van rá; sürgősen kell a válasz; sietek; sietős; nagyon sietek; sajnos sietek; \
         minél előbb; minél hamarabb; mielőbb; amilyen gyorsan csak lehet; amint lehet; amint lehetséges; \
         a lehető leghamarabb; a lehető leggyorsabban; lehetőleg gyorsan; lehetőleg ma; asap; azonnal kellene; \
         gyorsan kellene; gyorsan kell; ma kellene; ma kell; még ma kellene; gyors választ kérek; \
         gyors választ várok; gyors kérdés; egy gyors kérdés; csak egy gyors kérdés; rövid kérdés; egy rövid kérdés; \
         csak egy rövid kérdés; egyszerű kérdés; egy egyszerű kérdés; kis kérdés; egy kis kérdés; apró kérdés; \
         egy apró kérdés; egy kérdés; csak egy kérdés; még egy kérdés; lenne egy kérdésem; lenne egy gyors kérdésem; \
         lenne egy rövid kérdésem; lenne egy kis kérdésem; volna egy kérdésem; volna egy gyors kérdésem; \
         van egy kérdésem; van egy gyors kérdésem; egy kérdésem lenne; egy kérdésem volna; egy kérdésem van; \
         kérdésem lenne; azt szeretném kérdezni; ráér; ha van időd; ha van idejük; ha van ideje; ha ráérsz; ha ráér; \
         amikor ráérsz; házi feladathoz kell; a házi feladatomhoz kell; a főnököm kérdezi; a főnök kérdezi; \
         értekezlet előtt kell"
    ),
    forms: phrases!(
        "pontokba szedve; pontokban; felsorolásban; felsorolásként; felsorolásszerűen; vázlatpontokban; vázlatosan; \
         listában; listaként; lista formájában; listába szedve; táblázatban; táblázatként; táblázat formájában; \
         egy mondatban; egyetlen mondatban; két mondatban; pár mondatban; néhány mondatban; pár szóban; \
         néhány szóban; egy-két mondatban; dióhéjban; röviden; nagyon röviden; csak röviden; egész röviden; \
         röviden és tömören; röviden és velősen; röviden kérem; röviden kérlek; röviden válaszolj; \
         röviden válaszoljon; röviden összefoglalva; tömören; legyél tömör; légy rövid; rövid választ kérek; \
         rövid válasz; rövid választ; csak a választ; csak a választ kérem; csak a válasz kell; részletesen; \
         bővebben; részletekbe menően; részletesebben; lépésről lépésre; lépésenként; egyszerűen; \
         egyszerűen elmagyarázva; egyszerű szavakkal; egyszerűen fogalmazva; egyszerű nyelven; közérthetően; \
         közérthető nyelven; érthetően; hétköznapi nyelven; laikusok számára is érthetően; mintha ötéves lennék; \
         mintha öt éves lennék; mintha 5 éves lennék; mint egy ötévesnek; saját szavaiddal; saját szavakkal; \
         magyarul kérem; magyarul kérlek; magyarul válaszolj; magyarul válaszoljon; válaszolj magyarul; \
         kérlek magyarul; lehetőleg magyarul; forrásokkal; forrásokkal együtt; forrásmegjelöléssel; \
         forrás megjelölésével; add meg a forrást; add meg a forrásokat; forrásokat is kérek; példákkal; \
         példákkal együtt; példákkal illusztrálva; példával; adj példákat; írj példákat; ne találj ki semmit; \
         ne találj ki dolgokat; csak a cikkeket használd; legfeljebb 100 szóban; maximum 100 szóban; 100 szóban; \
         légy őszinte; légy pontos; tl;dr"
    ),
    frames: phrases!(
        "meg tudod mondani; meg tudná mondani; meg tudja mondani; meg tudnád mondani; meg tudnátok mondani; \
         meg tudják mondani; meg tudja valaki mondani; meg tudná valaki mondani; megmondanád; megmondaná; \
         megmondanátok; megmondaná valaki; meg tudnád nekem mondani; el tudod mondani; el tudná mondani; \
         el tudnád mondani; el tudja mondani; el tudja valaki mondani; el tudná valaki mondani; elmondanád; \
         elmondaná; elmondaná valaki; elmagyaráznád; elmagyarázná; el tudod magyarázni; el tudná magyarázni; \
         el tudnád magyarázni; el tudná valaki magyarázni; el tudja valaki magyarázni; tudnál segíteni; \
         tudna segíteni; tudnátok segíteni; tudna valaki segíteni; tud valaki segíteni; tudsz segíteni; segítenél; \
         segítene; segítenétek; segítene valaki; segítsetek; segítsen valaki; segítség; segítséget kérek; \
         segítségre van szükségem; segítséget szeretnék kérni; tudod; tudja; tudjátok; tudják; tudja valaki; \
         tudja esetleg valaki; tudjátok esetleg; tudod esetleg; esetleg tudod; esetleg tudja valaki; nem tudod; \
         nem tudja; nem tudjátok; nem tudja valaki; nem tudjátok véletlenül; nem tudod véletlenül; \
         nem tudja véletlenül; van aki tudja; valaki tudja; valaki nem tudja; valakinek van ötlete; \
         van valakinek ötlete; van ötleted; van ötletetek; van valami ötlet; van fogalmad arról; \
         van fogalma valakinek; bármi ötlet; ötletek; szeretném tudni; szeretném megtudni; azt szeretném tudni; \
         azt szeretném megtudni; szeretnék érdeklődni; szeretném megkérdezni; szeretném kérdezni; \
         azt szeretném megkérdezni; érdeklődni szeretnék; érdeklődnék; érdeklődöm; érdeklődnék hogy; \
         kérdezni szeretném; kérdezni szeretnék; meg szeretném kérdezni; meg szeretném tudni; tudni szeretném; \
         tudni szeretném hogy; tudni akarom; szeretnénk tudni; szeretnénk megtudni; azt akarom tudni; \
         azt akartam kérdezni; azt akartam megkérdezni; kérdeznék; kérdezném; megkérdezném; megkérdezhetem; \
         kérdezhetek; kérdezhetek valamit; kérdezhetnék; kérdezhetnék valamit; szabad megkérdeznem; megtudhatom; \
         megtudhatnám; lehet tudni; lehet azt tudni; lehet-e tudni; tudni kellene; tudnom kell; tudnom kellene; \
         meg kell tudnom; kíváncsi vagyok; kíváncsi vagyok arra; kíváncsi lennék; arra lennék kíváncsi; \
         arra vagyok kíváncsi; az érdekelne; az érdekelne hogy; az érdekel; engem az érdekelne; engem az érdekel; \
         érdekelne; érdekelne hogy; engem érdekelne; azon gondolkodom; azon gondolkodom hogy; azon tűnődöm; \
         próbálom megérteni; szeretném megérteni; próbálok rájönni; nem értem; nem értem hogy; nem találom; \
         nem találtam; nem találtam meg; nem emlékszem; nem jut eszembe; elfelejtettem; a kérdésem az; \
         a kérdésem a következő; a kérdésem; az lenne a kérdésem; az a kérdésem; az volna a kérdésem; a kérdés az; \
         a kérdés a következő; kérdésem; kérdés; kérem; kérlek; kérlek mondd meg; kérem mondja meg; légyszi; \
         légyszíves; lécci; léci; legyen szíves megmondani; legyél szíves megmondani; légy szíves; legyen szíves; \
         legyetek szívesek; szíveskedjen megmondani; ki tudja; ki tudja megmondani; talán te tudod; \
         hátha tudja valaki; egy ügyfél kérdezte; egy kolléga kérdezte; valaki megkérdezte; a biztonság kedvéért; \
         csak a biztonság kedvéért; emlékeztess; amúgy; egyébként; oké; ok; hmm"
    ),
    sources: phrases!(
        "a cikk szerint; a cikkek szerint; a szöveg szerint; a szövegek szerint; a dokumentum szerint; \
         a dokumentumok szerint; a dokumentáció szerint; a leírás szerint; az útmutató szerint; a kézikönyv szerint; \
         a könyv szerint; az oldal szerint; a weboldal szerint; a honlap szerint; a wiki szerint; a szerző szerint; \
         e cikk szerint; a források szerint; ezen cikkek szerint; a cikk alapján; a cikkek alapján; \
         a szöveg alapján; a dokumentáció alapján; a dokumentumok alapján; a megadott szöveg alapján; a cikkben; \
         a cikkekben; ebben a cikkben; ezekben a cikkekben; a szövegben; a dokumentációban; a dokumentumokban; \
         tudomásod szerint; szerinted; szerintetek; ön szerint"
    ),
    hedges: phrases!(
        "elnézést; elnézést kérek; elnézést a zavarásért; elnézést hogy zavarok; elnézést hogy zavarom; \
         elnézést a kérdésért; elnézést a buta kérdésért; elnézést ha buta a kérdés; elnézést ha ezt már kérdezték; \
         elnézést ha volt már; bocsánat; bocsánat a zavarásért; bocsánat hogy zavarok; bocsánat a kérdésért; \
         bocsánat a buta kérdésért; bocsánat a hülye kérdésért; bocsánat ha hülye kérdés; bocsánat ha buta kérdés; \
         bocsánat ha volt már; bocs; bocsi; bocsi a zavarásért; bocsi a hülye kérdésért; bocs a hülye kérdésért; \
         bocs ha hülye kérdés; bocs ha volt már; bocsáss meg; bocsásson meg; ne haragudj; ne haragudjon; \
         ne haragudjatok; ne haragudjanak; ne haragudj hogy zavarlak; sajnálom; sorry; buta kérdés; \
         lehet hogy buta kérdés; lehet hogy buta kérdés de; talán buta kérdés; talán buta kérdés de; \
         talán buta a kérdés; biztos buta kérdés; biztos buta kérdés de; tudom hogy buta kérdés; hülye kérdés; \
         lehet hogy hülye kérdés; lehet hogy hülye kérdés de; talán hülye kérdés; biztos hülye kérdés; kezdő kérdés; \
         amatőr kérdés; lehet hogy ez egy hülye kérdés; új vagyok itt; új vagyok; még új vagyok itt; itt új vagyok; \
         kezdő vagyok; teljesen kezdő vagyok; nem vagyok biztos benne; nem vagyok benne biztos; \
         nem vagyok biztos benne hogy ez a megfelelő hely; nem tudom hogy jó helyen kérdezem-e; \
         nem tudom jó helyen járok-e; nem tudom jó helyen kérdezem-e; nem tudom hogy jó helyen járok-e; \
         nem tudom hol máshol kérdezhetném; remélem jó helyen járok; remélem jó helyre írok; \
         ha rossz helyre írtam elnézést; már kerestem; már mindenhol kerestem; mindenhol kerestem; \
         kerestem de nem találtam; rákerestem de nem találtam; sehol nem találom; sehol sem találom; elakadtam; \
         teljesen elakadtam; össze vagyok zavarodva; lehet hogy én nézek el valamit; ha valaki tudja; \
         ha tudja valaki; ha esetleg valaki tudja; hátha valaki tudja; ha szabad kérdeznem; ha szabad megkérdeznem; \
         ha nem gond; ha nem baj; fogalmam sincs; halvány fogalmam sincs; egy barátomnak kérdezem; \
         egy ismerősömnek kérdezem; őszintén szólva; javítsatok ki ha tévedek; javíts ki ha tévedek"
    ),
    commands: phrases!(
        "mondd meg; mondd el; mondd; mondja meg; mondja el; mondja; mondjátok meg; mondjátok el; magyarázd el; \
         magyarázd meg; magyarázza el; magyarázzátok el; fejtsd ki; fejtse ki; írd le; írja le; írd meg; írja meg; \
         ismertesd; ismertesse; mutasd be; mutassa be; mutasd meg; mutasd; mutassa meg; sorold fel; sorolja fel; \
         sorolj fel; soroljon fel; nevezd meg; nevezze meg; nevezz meg; listázd; listázd ki; add meg; adja meg; \
         adj meg; adj egy listát; adj; keresd meg; keresd ki; keress; definiáld; határozd meg; határozza meg; \
         foglald össze; foglalja össze; hasonlítsd össze; hasonlítsa össze; jellemezd; jellemezze; mesélj; \
         mesélj arról"
    ),
};
