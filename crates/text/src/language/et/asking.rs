//! What Estonian questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "kes; kelle; keda; kellele; kellelt; kellel; kellest; kellega; kelleks; kellesse; milline inimene; \
         missugune inimene; kelle poolt; kes on; kes oli; kes olid; kelle oma"
    ),
    when: phrases!(
        "millal; mis ajal; mis ajast; mis ajast saadik; mis ajani; mis kell; mis kella ajal; mis kellani; \
         mis aastal; mis aastatel; millisel aastal; mis aastast; mis päeval; millisel päeval; mis kuupäeval; \
         mis kuul; millises kuus; mis sajandil; millisel sajandil; mis aastaajal; mis perioodil; millal oli; \
         millal on; mitmendal sajandil; mis ajaks; mis hetkest"
    ),
    place: phrases!(
        "kus; kuhu; kust; kus kohas; kuskohas; kus pool; kust kohast; kuhu kohta; mis linnas; millises linnas; \
         mis riigis; millises riigis; mis maal; millisel maal; mis maakonnas; millises maakonnas; mis vallas; \
         mis külas; millises külas; mis kohas; millises kohas; mis hoones; mis tänaval; mis saarel; millisel saarel; \
         mis mandril; mis aadressil"
    ),
    why: phrases!(
        "miks; mispärast; misjaoks; mis põhjusel; millisel põhjusel; mis põhjustel; mis on põhjus; mis on põhjuseks; \
         mis oli põhjus; mis põhjustab; mis põhjustas; millest tuleneb; millest on tingitud; mille pärast; \
         mille tõttu; milleks; mis eesmärgil; kuidas juhtus et; miks mitte"
    ),
    how: phrases!(
        "kuidas; mil viisil; mis moodi; mismoodi; millisel viisil; mis viisil; mille abil; millise meetodiga; \
         kuidasmoodi"
    ),
    how_many: phrases!(
        "mitu; mitme; mitut; mitmes; mitmel; mitmest; mitu korda; kui mitu; kui tihti; kui sageli; \
         kui palju inimesi; kui palju on inimesi; mis on arv; milline on arv; kui suur on arv; mitu protsenti; \
         mitu tükki"
    ),
    how_much: phrases!(
        "kui palju; kuipalju; kui suur osa; kui suur hulk; milline kogus; mis kogus; kui suur kogus; \
         kui suur osakaal; milline osa"
    ),
    money: phrases!(
        "mis maksab; mis maksavad; mis maksis; kui palju maksab; kui palju maksavad; kui palju maksis; palju maksab; \
         palju maksavad; palju maksis; kui kallis; kui kallid; mis hind; mis on hind; milline on hind; mis hinnaga; \
         millise hinnaga; kui suur on tasu; kui suur on hind; mis on tasu; kui palju raha; palju raha; mitu eurot; \
         mitu krooni; kui palju teenib; palju teenib; kui palju peab maksma; kui palju tuleb maksta; \
         palju peab maksma; kui suured on kulud; mis summa; kui suur summa; milline summa; kui suur on palk"
    ),
    measures: phrases!(
        "kui pikk; kui pikad; kui kaua; kui kõrge; kui kõrgel; kui suur; kui suured; kui kaugel; kui lai; kui sügav; \
         kui sügaval; kui raske; kui vana; kui vanad; kui vanalt; kui kiire; kui kiiresti; kui soe; kui kuum; \
         kui külm; kui paks; kui väike; kui noor; mis vanuses; millises vanuses; mis vanusest; mitu meetrit; \
         mitu kilomeetrit; mitu km; mitu kilo; mitu kilogrammi; mitu liitrit; mitu kraadi; mitu tundi; mitu minutit; \
         mitu päeva; mitu nädalat; mitu kuud; mitu aastat; kui palju kaalub; palju kaalub; kui palju aega; \
         palju aega; mis on vanusepiir; kui pikk aeg; kui pikalt"
    ),
    defines: phrases!(
        "mis on; mis asi on; mis oli; mis tähendab; mida tähendab; mida tähendavad; mida see tähendab; \
         mida mõeldakse; mida mõistetakse; mida tähistab; mida nimetatakse; mis on mõiste; mis on definitsioon; \
         mis on tähendus; mida kujutab endast; mis see on; mille lühend on; kuidas defineeritakse; \
         kuidas määratletakse"
    ),
    lists: phrases!(
        "millised; missugused; millised on; millised olid; mis on kõik; kes on kõik; nimeta; nimetage; loetle; \
         loetlege; loetelu; milliseid; missuguseid; too välja; tooge välja; mis liiki"
    ),
    what: phrases!(
        "mis; mida; mille; millele; millel; millelt; millest; millega; millesse; milles; milline; missugune; \
         millist; millise; kumb; kumba; mis asi; misasi; mis liik; mis tüüpi; mis sorti"
    ),
    yes_no: phrases!(
        "kas; kas on; kas oli; kas saab; kas võib; kas peab; kas tohib; kas tuleb; kas on olemas; kas on võimalik; \
         kas vastab tõele; kas on tõsi; kas mul on; kas ma pean; kas ma võin; kas ma saan; kas kehtib"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "tere; tere kõigile; tere kõik; tere kõikidele; tere jälle; tere taas; tere päevast; tere hommikust; \
         tere õhtust; tere kõigile siin; tere hommikust kõigile; tere päevast kõigile; tere tere; tere sulle; \
         tere teile; tere sõbrad; tere meeskond; tere vastu hommikut; terekest; terevist; tervist; tervist kõigile; \
         tervitus; tervitus kõigile; tervitused kõigile; tsau; tšau; tsau kõigile; tšau kõigile; tsauki; tsauu; hei; \
         hei kõik; hei kõigile; heihei; hey; hi; hommikust; päevast; õhtust; õhtust kõigile; hommikust kõigile; \
         tere hommik; lugupeetud; lugupeetud kolleegid; lugupeetud härra; lugupeetud proua; austatud; \
         austatud kolleegid; austatud härra; austatud proua; hea kolleeg; head kolleegid; hea meeskond; head sõbrad; \
         hea klienditeenindus; kallid kolleegid; kallid sõbrad; kallid kõik; armsad kolleegid; armsad sõbrad; \
         loodan et teil läheb hästi; loodan et sul läheb hästi; loodan et kõik on hästi; \
         loodan et sul on kõik hästi; loodan et teil on kõik hästi; kuidas teil läheb; yo; ilusat hommikut; \
         ilusat päeva algust; tere tulemast tagasi"
    ),
    thanks: phrases!(
        "aitäh; aitäh kõigile; aitäh juba ette; aitäh ette; aitäh juba ette kõigile; suur aitäh; \
         suur aitäh juba ette; suured tänud; suured tänud ette; suured tänud juba ette; tänud; tänud ette; \
         tänud juba ette; tänud kõigile; tänud abi eest; tänud vastuse eest; tänud vastuste eest; tänan; tänan ette; \
         tänan juba ette; tänan väga; tänan teid; tänan sind; tänan abi eest; tänan vastuse eest; tänan südamest; \
         tänan kõiki; ette tänades; tänades; tänuga; aitäh abi eest; aitäh vastuse eest; aitäh vastuste eest; \
         aitäh sulle; aitäh teile; aitäh sinu abi eest; aitäh teie abi eest; aitäh aja eest; aitäh lugemast; \
         aitäh veel kord; veelkord aitäh; veel kord tänud; aitäh aitäh; aitähh; aitüma; tuhat tänu; palju tänu; \
         suur tänu; suur suur aitäh; tänu ette; olen tänulik; olen väga tänulik; oleksin tänulik; \
         oleksin väga tänulik; oleksin tänulik abi eest; oleksin tänulik vastuse eest; iga abi on teretulnud; \
         igasugune abi on teretulnud; hindan abi; thx; thanks; tnx; tänks; aitjuma; tänx; sa oled parim; \
         te olete parimad"
    ),
    closings: phrases!(
        "lugupidamisega; kogu lugupidamisega; sügava lugupidamisega; lugupidavalt; heade soovidega; \
         parimate soovidega; parimat soovides; parimate tervitustega; tervitustega; tervitades; tervitusi; \
         tervitused; tervitan; parimad tervitused; sõbralike tervitustega; sõbralikult; südamlike tervitustega; \
         soojade tervitustega; soojad tervitused; austusega; lgp; kõike head; kõike paremat; kõike kaunist; \
         kõike ilusat; kõike kõige paremat; head aega; nägemist; nägemiseni; nägemist varsti; näeme; näeme varsti; \
         kuulmiseni; kohtumiseni; kuuleme; head päeva; head päeva jätku; ilusat päeva; ilusat päeva jätku; \
         kena päeva; kena päeva jätku; kaunist päeva; mõnusat päeva; head nädalavahetust; ilusat nädalavahetust; \
         kena nädalavahetust; head õhtut; ilusat õhtut; head ööd; tsau tsau; tšau tšau; tsauki tsau; kallistan; \
         kallistused; kalli; musi; musid; edukat päeva; jään vastust ootama; jään ootama teie vastust; \
         ootan vastust; ootan teie vastust; ootan sinu vastust; saadetud minu iphone'ist; saadetud iphone'ist; \
         saadetud minu telefonist"
    ),
    urgencies: phrases!(
        "kiire; mul on kiire; mul on väga kiire; pakiline; see on pakiline; kiiresti; kiirelt; kiireloomuline; \
         see on kiireloomuline; nii kiiresti kui võimalik; nii ruttu kui võimalik; nii pea kui võimalik; \
         võimalikult kiiresti; võimalikult ruttu; esimesel võimalusel; esimesel võimalusel palun; asap; kohe vaja; \
         vaja kiiresti; kiiresti vaja; kiiret vastust; palun kiiret vastust; palun vastake kiiresti; \
         palun vasta kiiresti; vajan kiiret vastust; vajan vastust kiiresti; vajan vastust täna; \
         mul on vastust vaja täna; mul on seda kiiresti vaja; mul on vaja kiiresti vastust; vaja täna; \
         tänaseks vaja; kiire küsimus; üks kiire küsimus; ainult kiire küsimus; lihtsalt üks kiire küsimus; \
         lühike küsimus; üks lühike küsimus; väike küsimus; üks väike küsimus; lihtne küsimus; üks lihtne küsimus; \
         üks küsimus; veel üks küsimus; küsimus veel; mul on küsimus; mul on üks küsimus; mul on kiire küsimus; \
         mul on väike küsimus; mul oleks küsimus; mul oleks üks küsimus; mul oleks väike küsimus; \
         mul tekkis küsimus; tekkis küsimus; tekkis üks küsimus; oleks küsimus; oleks üks küsimus; pole kiiret; \
         kiiret pole; kiiret ei ole; kui sul aega on; kui teil aega on; kui aega on; kui on aega; kui jõuad; \
         kui jõuate; minu kodutöö jaoks; ülemus küsib; minu ülemus küsib; ülemus tahab teada; enne koosolekut vaja"
    ),
    forms: phrases!(
        "punktidena; punktide kaupa; punktloeteluna; täpploendina; loendina; loeteluna; nimekirjana; tabelina; \
         tabeli kujul; loetelu kujul; ühe lausega; ühes lauses; kahe lausega; kahes lauses; paari lausega; \
         paaris lauses; mõne lausega; mõnes lauses; mõne sõnaga; paari sõnaga; paaris sõnas; mõnes sõnas; lühidalt; \
         väga lühidalt; hästi lühidalt; võimalikult lühidalt; lühidalt palun; lühidalt ja konkreetselt; \
         lühidalt ja selgelt; lühidalt öeldes; lühidalt kokku võttes; kokkuvõtlikult; konkreetselt; vasta lühidalt; \
         vastake lühidalt; lühike vastus; lühike vastus palun; lühike vastus on piisav; ainult vastus; \
         ainult vastust; üksnes vastus; põhjalikult; üksikasjalikult; detailselt; pikemalt; samm-sammult; \
         samm sammult; samm sammu haaval; sammhaaval; lihtsalt seletatuna; lihtsalt selgitatuna; lihtsate sõnadega; \
         lihtsas keeles; lihtsas eesti keeles; selges keeles; selges eesti keeles; arusaadavalt; arusaadavas keeles; \
         võhikule arusaadavalt; inimkeeli; inimkeeles; nagu viieaastasele; nagu ma oleksin viieaastane; \
         nagu oleksin viieaastane; nagu 5-aastasele; nagu lapsele; oma sõnadega; enda sõnadega; vasta eesti keeles; \
         vastake eesti keeles; vastus eesti keeles; palun eesti keeles; eesti keeles palun; \
         soovitavalt eesti keeles; koos allikatega; koos viidetega; koos allikaviidetega; allikatega; viidetega; \
         viita allikatele; viidake allikatele; lisa allikad; too allikad välja; koos näidetega; koos näitega; \
         näidetega; näite abil; too näiteid; tooge näiteid; mitte pikki vastuseid; ära mõtle välja; \
         ära mõtle midagi välja; kasuta ainult artikleid; kuni 100 sõna; maksimaalselt 100 sõna; 100 sõnaga; \
         ole aus; ole täpne; tl;dr"
    ),
    frames: phrases!(
        "kas sa oskad öelda; kas te oskate öelda; oskad sa öelda; oskad öelda; oskate öelda; oskab keegi öelda; \
         kas keegi oskab öelda; kas oskad öelda; kas oskate öelda; oskaksid öelda; oskaksite öelda; \
         kas oskaksid öelda; kas oskaksite öelda; kas keegi oskaks öelda; oskaks keegi öelda; kas sa saad öelda; \
         kas te saate öelda; kas saad mulle öelda; kas saate mulle öelda; kas sa saaksid öelda; \
         kas te saaksite öelda; kas saaksid mulle öelda; kas saaksite mulle öelda; saaksid sa mulle öelda; \
         kas sa saaksid mulle öelda; kas te saaksite mulle öelda; kas sa võiksid mulle öelda; \
         kas te võiksite mulle öelda; kas võiksid öelda; kas võiksite öelda; võiksid sa öelda; kas keegi saab öelda; \
         kas keegi saaks öelda; kas keegi võiks öelda; kas keegi oskab seletada; kas keegi oskab selgitada; \
         kas keegi saaks selgitada; kas keegi võiks selgitada; kas sa saad selgitada; kas sa saaksid selgitada; \
         kas saaksite selgitada; kas te saaksite selgitada; kas sa oskad selgitada; kas sa oskad seletada; \
         kas sa saad mind aidata; kas te saate mind aidata; kas saaksid mind aidata; kas saaksite mind aidata; \
         kas keegi saab aidata; kas keegi saaks aidata; kas keegi oskab aidata; kas keegi saaks mind aidata; \
         kas saate aidata; kas saaksite aidata; kas oskate aidata; kas sa tead; kas te teate; kas tead; kas teate; \
         tead sa; tead äkki; teate äkki; kas keegi teab; teab keegi; kas keegi teaks; kas keegi juhuslikult teab; \
         kas sa juhuslikult tead; kas te juhuslikult teate; ega keegi ei tea; ega keegi juhuslikult ei tea; \
         ega sa ei tea; ega te ei tea; ega sa juhuslikult ei tea; äkki keegi teab; äkki keegi oskab öelda; \
         äkki tead; äkki teate; äkki oskad öelda; ehk keegi teab; ehk keegi oskab öelda; ehk tead; ehk teate; \
         ehk oskate öelda; ehk oskad öelda; on kellelgi aimu; on kellelgi mõtteid; on kellelgi ideid; \
         kas kellelgi on aimu; kas kellelgi on ideid; kas kellelgi on mõtteid; kas sul on aimu; kas teil on aimu; \
         on sul aimu; tahaksin teada; tahan teada; tahaks teada; ma tahaksin teada; ma tahan teada; ma tahaks teada; \
         me tahaksime teada; sooviksin teada; soovin teada; sooviks teada; ma sooviksin teada; ma soovin teada; \
         soovime teada; sooviksime teada; tahaksin küsida; tahan küsida; tahtsin küsida; tahaks küsida; \
         ma tahaksin küsida; ma tahtsin küsida; ma tahan küsida; sooviksin küsida; soovin küsida; soovisin küsida; \
         küsiksin; küsiksin et; ma küsiksin; mind huvitab; mind huvitaks; meid huvitab; oleks huvitav teada; \
         oleks hea teada; oleks vaja teada; mul on vaja teada; ma pean teada saama; pean teadma; mõtlesin et; \
         ma mõtlesin; ma mõtlen; ma mõtlen et; kas ma võin küsida; kas võin küsida; kas võib küsida; tohib küsida; \
         tohin küsida; kas tohin küsida; kas tohib küsida; võin ma küsida; võin küsida; võib küsida; \
         olen uudishimulik; uudishimust; püüan aru saada; püüan mõista; üritan aru saada; üritan välja selgitada; \
         proovin aru saada; ma ei saa aru; ei saa aru; ma ei leia; ma ei leidnud; ei leidnud; ei leia; ma ei mäleta; \
         ei mäleta; unustasin; ma unustasin; olen unustanud; minu küsimus on; minu küsimus; mu küsimus on; \
         küsimus on; küsimus on selles; küsimus on järgmine; küsimus; palun; palun öelge; palun ütle; \
         palun öelge mulle; palun ütle mulle; aidake; aita mind; aidake mind; vajan abi; mul on vaja abi; vaja abi; \
         anna mulle teada; andke mulle teada; palun andke teada; andke teada; tuleta mulle meelde; \
         tuletage mulle meelde; kes teab; kes oskab öelda; üks klient küsis; klient küsis; kolleeg küsis; \
         keegi küsis minult; igaks juhuks; lihtsalt igaks juhuks; muide; muideks; okei; ok; hmm; noh"
    ),
    sources: phrases!(
        "artikli järgi; artiklite järgi; artikli kohaselt; artiklite kohaselt; teksti järgi; teksti kohaselt; \
         tekstide järgi; dokumendi järgi; dokumendi kohaselt; dokumentide järgi; dokumentide kohaselt; \
         dokumentatsiooni järgi; dokumentatsiooni kohaselt; juhendi järgi; juhendi kohaselt; käsiraamatu järgi; \
         raamatu järgi; lehe järgi; lehekülje järgi; veebilehe järgi; kodulehe järgi; viki järgi; autori sõnul; \
         autori järgi; selle artikli järgi; selle artikli kohaselt; nende artiklite järgi; allikate järgi; \
         allikate kohaselt; artikli põhjal; artiklite põhjal; teksti põhjal; dokumentatsiooni põhjal; \
         dokumentide põhjal; artiklis; artiklites; selles artiklis; nendes artiklites; tekstis; selles tekstis; \
         dokumentatsioonis; dokumentides; niipalju kui tead; nii palju kui tead; sinu arvates; teie arvates"
    ),
    hedges: phrases!(
        "vabandust; vabandust et tülitan; vabandust tülitamast; vabandust tülitamise pärast; \
         vabandust küsimuse pärast; vabandust et küsin; vabandust rumala küsimuse pärast; \
         vabandust lolli küsimuse pärast; vabandust kui see on rumal küsimus; vabandust kui see on loll küsimus; \
         vabandust kui küsimus on rumal; vabandust kui seda on juba küsitud; vabandage; vabandage mind; \
         vabandage et tülitan; vabandage tülitamast; vabanda; vabanda et tülitan; palun vabandust; \
         palun vabandust tülitamise pärast; palun vabandust et tülitan; andestust; andke andeks; anna andeks; sorry; \
         sorri; sori; rumal küsimus; võib-olla rumal küsimus; võib-olla rumal küsimus aga; võibolla rumal küsimus; \
         võibolla rumal küsimus aga; ehk rumal küsimus; äkki rumal küsimus; äkki rumal küsimus aga; \
         see on võib-olla rumal küsimus; see on võib-olla rumal küsimus aga; kindlasti rumal küsimus; \
         kindlasti rumal küsimus aga; ilmselt rumal küsimus; ilmselt rumal küsimus aga; loll küsimus; \
         võib-olla loll küsimus; võib-olla loll küsimus aga; võibolla loll küsimus; võibolla loll küsimus aga; \
         äkki loll küsimus; ilmselt loll küsimus; algaja küsimus; olen siin uus; ma olen siin uus; olen uus; \
         siin uus; uus siin; olen algaja; ma olen algaja; olen alles algaja; ma pole kindel; ma ei ole kindel; \
         pole kindel; ei ole kindel; pole kindel kas see on õige koht; ma pole kindel kas see on õige koht; \
         ei tea kas see on õige koht; ma ei tea kas see on õige koht; ei tea kas olen õiges kohas; \
         ma ei tea kas küsin õiges kohas; ei tea kust mujalt küsida; loodan et see on õige koht; olen juba otsinud; \
         olen otsinud; olen igalt poolt otsinud; otsisin aga ei leidnud; otsisin kuid ei leidnud; \
         olen otsinud aga ei leia; ma ei leia seda; ma ei leidnud seda; ei leia kuskilt; ma ei leia kuskilt; \
         ei leidnud kuskilt; olen hädas; jäin hätta; olen segaduses; võib-olla ma ei näe midagi; kui keegi teab; \
         kui keegi teaks; kui tohib küsida; kui küsida tohib; kui võib küsida; kui see sobib; pole aimugi; \
         mul pole aimugi; mul ei ole aimugi; mul pole õrna aimugi; küsin sõbra jaoks; sõbra jaoks küsin; \
         ausalt öeldes; ausalt; parandage mind kui eksin; paranda mind kui eksin"
    ),
    commands: phrases!(
        "ütle; öelge; ütle mulle; öelge mulle; räägi; rääkige; räägi mulle; räägi lähemalt; seleta; seletage; \
         seleta mulle; selgita; selgitage; selgita mulle; kirjelda; kirjeldage; kirjelda mulle; nimeta; nimetage; \
         loetle; loetlege; näita; näidake; näita mulle; anna; andke; anna mulle; anna ülevaade; too välja; \
         tooge välja; leia; leidke; otsi; otsige; uuri välja; defineeri; defineerige; määratle; võta kokku; \
         võtke kokku; tee kokkuvõte; võrdle; võrrelge; koosta nimekiri; tee nimekiri; kirjuta; kirjutage; \
         iseloomusta; iseloomustage"
    ),
};
