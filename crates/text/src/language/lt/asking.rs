//! What Lithuanian questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "kieno; koks žmogus; kokie žmonės; kuris žmogus; kuris asmuo; kas parašė; kas sukūrė; kas įkūrė; kas išrado; \
         kas atrado; kas laimėjo; kas vadovauja; kas vadovavo; kas pastatė; kas nužudė; kas tapo; kas režisavo; \
         kas pasirašė; kas valdė; kokie asmenys"
    ),
    when: phrases!(
        "kada; nuo kada; iki kada; kuomet; kuriais metais; kokiais metais; nuo kurių metų; iki kurių metų; \
         kurį mėnesį; kokį mėnesį; kurią dieną; kokią dieną; kuriame amžiuje; kokiu laiku; kuriuo metu; \
         kokiu laikotarpiu; kelintą valandą; kelintais metais; kelintą dieną; kurią valandą; kada tiksliai"
    ),
    place: phrases!(
        "kur; iš kur; kur link; į kur; kuriame mieste; kokiame mieste; kuriuose miestuose; iš kokio miesto; \
         kurioje šalyje; kokioje šalyje; kuriose šalyse; iš kurios šalies; iš kokios šalies; kurioje valstybėje; \
         kurioje vietoje; kokioje vietoje; kuriame regione; kurioje gatvėje; kuriame žemyne"
    ),
    why: phrases!(
        "kodėl; kam reikia; dėl ko; dėl kokios priežasties; dėl kokių priežasčių; kokiu tikslu; kokia priežastis; \
         kokia yra priežastis; kokios priežastys; kokios yra priežastys; kas lėmė; kas lemia; kas sukelia; \
         kas sukėlė; kuo paaiškinama; nuo ko atsiranda"
    ),
    how: phrases!("kaip; kokiu būdu; kokiais būdais; kokia tvarka; kieno pagalba"),
    how_many: phrases!(
        "kiek kartų; kiek žmonių; kiek asmenų; kiek vienetų; koks skaičius; koks yra skaičius; kaip dažnai"
    ),
    how_much: phrases!("kiek; koks kiekis; kokia dalis; kokią dalį; kokia apimtis"),
    money: phrases!(
        "kiek kainuoja; kiek kainavo; kiek kainuos; kiek tai kainuoja; kiek pinigų; kiek reikia mokėti; kiek mokama; \
         kiek sumokėti; kokia kaina; kokia yra kaina; už kokią kainą; už kiek; kokia suma; kokią sumą; \
         kokios išlaidos; kokie kaštai; kiek eurų; kiek uždirba; koks atlyginimas"
    ),
    measures: phrases!(
        "kaip ilgai; kiek laiko; kiek trunka; kiek truko; kiek tęsiasi; kiek tęsėsi; kiek metų; kiek mėnesių; \
         kiek dienų; kiek valandų; kiek minučių; kiek sveria; kiek kilometrų; kiek metrų; kiek laipsnių; \
         kiek procentų; koks procentas; kaip toli; kaip aukštai; kaip giliai; kaip greitai; kokio ilgio; \
         kokio aukščio; kokio pločio; kokio gylio; kokio dydžio; kokio svorio; kokio amžiaus; nuo kokio amžiaus; \
         iki kokio amžiaus; koks ilgis; koks yra ilgis; koks aukštis; koks yra aukštis; koks plotas; \
         koks yra plotas; koks greitis; kokia temperatūra; kokioje temperatūroje; koks terminas; per kiek laiko"
    ),
    defines: phrases!(
        "kas yra; kas tai yra; kas tai; kas yra tai; ką reiškia; ką reiškia žodis; kas vadinama; kas laikoma; \
         ką vadiname; ką žymi; kuo vadinama; kaip apibrėžiama; kaip apibrėžiamas; koks yra apibrėžimas; \
         koks apibrėžimas; sąvokos apibrėžimas; apibrėžimas; apibrėžk; apibrėžkite; pateik apibrėžimą; \
         pateikite apibrėžimą"
    ),
    lists: phrases!(
        "kokie; kokios; kurie; kurios; kokius; kokias; kuriuos; kurias; išvardink; išvardinkite; išvardyk; \
         išvardykite; sąrašas; sudaryk sąrašą; sudarykite sąrašą; pateik pavyzdžių; pateikite pavyzdžių; kokių"
    ),
    what: phrases!(
        "kas; ką; kuo; koks; kokia; kokį; kokią; kokio; kokios rūšies; kuris; kuri; kurį; kurią; kurio; \
         kas tiksliai; ką tiksliai; ko; apie ką; su kuo"
    ),
    yes_no: phrases!(
        "ar; ar yra; ar galima; ar gali; ar galiu; ar reikia; ar turi; ar verta; ar tiesa; ar tikrai; ar egzistuoja; \
         ar privaloma; ar leidžiama; ar bus; ar buvo; ar būtina; argi; nejaugi; negi; gal"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "labas; labas visiems; labas rytas; labas vakaras; laba diena; laba diena visiems; labukas; labutis; labuka; \
         sveiki; sveiki visi; sveikas; sveika; sveikučiai; sveiks; sveikutis; sveikutė; labą dieną; gera diena; \
         geras vakaras; labas vakaras visiems; labas rytas visiems; ei; hello; alio; sveikinu visus; mielas; miela; \
         mieli; mieli kolegos; mieli draugai; brangūs draugai; brangus; brangi; brangūs; gerbiamas; gerbiama; \
         gerbiamasis; gerbiamoji; gerbiamieji; gerbiami kolegos; gerb; kolegos; draugai; ponios ir ponai; \
         gerbiamos ponios ir ponai"
    ),
    thanks: phrases!(
        "ačiū; aciu; ačiū labai; labai ačiū; ačiū iš anksto; iš anksto ačiū; iš anksto labai ačiū; iš anksto dėkoju; \
         iš anksto dėkojame; dėkoju iš anksto; dėkoju; dekoju; labai dėkoju; dėkui; dėkui labai; didelis ačiū; \
         didelis dėkui; nuoširdžiai dėkoju; nuoširdus ačiū; ačiū už pagalbą; ačiū už atsakymą; ačiū už atsakymus; \
         ačiū už dėmesį; dėkoju už pagalbą; dėkoju už atsakymą; dėkojame; ačiū jums; ačiū tau; ačiū visiems; \
         dėkoju jums; būčiau dėkingas; būčiau dėkinga; būčiau labai dėkingas; būčiau labai dėkinga; būsiu dėkingas; \
         būsiu dėkinga; tūkstantis ačiū; thx"
    ),
    closings: phrases!(
        "pagarbiai; su pagarba; nuoširdžiai; nuoširdžiai jūsų; su geriausiais linkėjimais; geriausi linkėjimai; \
         su linkėjimais; linkėjimai; geros dienos; gražios dienos; gero vakaro; gražaus vakaro; gero savaitgalio; \
         linkiu geros dienos; linkiu gražios dienos; viso gero; viso geriausio; visko geriausio; iki pasimatymo; \
         iki greito; iki susitikimo; sudie; ate; atia; labanakt; labanaktis; su dėkingumu; lauksiu atsakymo; \
         laukiu atsakymo; laukiu jūsų atsakymo; lauksiu jūsų atsakymo; apkabinu"
    ),
    urgencies: phrases!(
        "skubu; skubiai; labai skubu; labai skubiai; tai skubu; skubus klausimas; skubiai reikia; reikia skubiai; \
         skubiai reikia atsakymo; reikia skubaus atsakymo; reikia greito atsakymo; kuo greičiau; kuo skubiau; \
         kaip įmanoma greičiau; kiek įmanoma greičiau; kuo greičiau tuo geriau; greitas klausimas; \
         trumpas klausimas; vienas klausimas; tik vienas klausimas; vienas trumpas klausimas; mažas klausimas; \
         klausimėlis; skubos tvarka; asap"
    ),
    forms: phrases!(
        "trumpai; labai trumpai; trumpai ir aiškiai; glaustai; jei galima trumpai; prašau trumpai; keliais žodžiais; \
         dviem žodžiais; vienu sakiniu; viename sakinyje; dviem sakiniais; paprastais žodžiais; paprasta kalba; \
         suprantama kalba; paprastai tariant; punktais; sąrašu; kaip sąrašą; sąrašo forma; lentelėje; \
         lentelės forma; detaliai; išsamiai; detaliau; išsamiau; žingsnis po žingsnio; pradedantiesiems; \
         kaip pradedančiajam; kaip penkiamečiui; kaip vaikui; lyg man būtų penkeri; ant pirštų; atsakyk lietuviškai; \
         atsakykite lietuviškai; lietuviškai prašau; prašau lietuviškai; su pavyzdžiais; su šaltiniais; \
         su citatomis; su nuorodomis; tik faktus; tik faktai; tik atsakymas; be vandens"
    ),
    frames: phrases!(
        "pasakyk prašau; pasakykite prašau; prašau pasakyk; prašau pasakykite; prašau pasakyti; gal gali pasakyti; \
         gal galite pasakyti; gal galėtum pasakyti; gal galėtumėte pasakyti; ar gali pasakyti; ar gali man pasakyti; \
         ar galite pasakyti; ar galite man pasakyti; ar galėtum pasakyti; ar galėtum man pasakyti; \
         ar galėtumėte pasakyti; ar galėtumėte man pasakyti; ar galite paaiškinti; ar galėtumėte paaiškinti; \
         gal galite paaiškinti; gal kas gali pasakyti; gal kas nors gali pasakyti; ar gali kas nors pasakyti; \
         ar kas nors gali pasakyti; ar kas nors galėtų paaiškinti; gal kas žino; gal kas nors žino; gal kas žinot; \
         gal kas žinote; gal žinai; gal žinote; gal žinot; ar žinai; ar žinote; ar kas žino; ar kas nors žino; \
         ar nežinai; ar nežinote; kas žino; kas nors žino; noriu žinoti; noriu sužinoti; norėčiau žinoti; \
         norėčiau sužinoti; norėjau sužinoti; norime sužinoti; noriu paklausti; norėčiau paklausti; \
         norėjau paklausti; ar galiu paklausti; ar galima paklausti; galima paklausti; leiskite paklausti; įdomu; \
         man įdomu; būtų įdomu sužinoti; mane domina; mus domina; domina klausimas; svarstau; turiu klausimą; \
         turiu klausima; turiu tokį klausimą; turiu vieną klausimą; toks klausimas; yra klausimas; mano klausimas; \
         mano klausimas toks; klausimas toks; prašau; prašom; prašyčiau; labai prašau; prašau padėti; \
         prašau atsakyti; prašau paaiškinti; padėkite suprasti; padėk suprasti; jei galima; jei ne sunku; \
         jei nesunku; nesuprantu; negaliu suprasti; man reikia žinoti; man reikia sužinoti; reikia sužinoti; \
         būkite malonūs; būk geras; būkite geri; patarkite"
    ),
    sources: phrases!(
        "pagal šį straipsnį; pagal straipsnius; pagal šiuos straipsnius; pagal tekstą; pagal dokumentaciją; \
         pagal dokumentus; pagal šaltinius; remiantis tekstu; remiantis dokumentacija; remiantis straipsniais; \
         remiantis šaltiniais; remiantis šiuo straipsniu; anot straipsnio; anot teksto; jei tikėti straipsniu; \
         šiame straipsnyje; straipsniuose; šiuose straipsniuose; mano straipsniuose; mūsų straipsniuose; tekste; \
         šiame tekste; dokumentacijoje; mano dokumentuose"
    ),
    hedges: phrases!(
        "atsiprašau; labai atsiprašau; atleisk; atleiskite; sorry; sori; atsiprašau už trukdymą; \
         atsiprašau kad trukdau; atleiskite kad trukdau; atsiprašau už kvailą klausimą; \
         atleiskite už kvailą klausimą; kvailas klausimas; kvailas klausimas bet; gal kvailas klausimas; \
         gal kvailas klausimas bet; galbūt kvailas klausimas; galbūt kvailas klausimas bet; \
         gal čia kvailas klausimas bet; turbūt kvailas klausimas; tikriausiai kvailas klausimas; aš čia naujas; \
         aš čia nauja; esu čia naujas; esu čia nauja; esu naujokas; esu naujokė; esu pradedantysis; nesu tikras; \
         nesu tikra; nesu tikras bet; nesu tikra bet; jei neklystu; jei teisingai suprantu; jei gerai suprantu; \
         jei kas žino; jei kas nors žino; jau ieškojau; ieškojau bet neradau; jau ieškojau bet neradau; \
         neradau atsakymo; gal ne į temą"
    ),
    commands: phrases!(
        "pasakyk; pasakykite; pasakyk man; pasakykite man; papasakok; papasakokite; papasakok man; papasakokite man; \
         papasakok apie; papasakokite apie; papasakok man apie; papasakokite man apie; paaiškink; paaiškinkite; \
         paaiškink man; paaiškinkite man; apibūdink; apibūdinkite; aprašyk; aprašykite; nurodyk; nurodykite; \
         įvardink; įvardinkite; įvardyk; įvardykite; išvardink; išvardinkite; išvardyk; išvardykite; parodyk; \
         parodykite; parodyk man; duok man; duokite man; pateik; pateikite; surask; suraskite; rask; raskite; \
         surask man; parašyk; parašykite; palygink; palyginkite; apibendrink; apibendrinkite; atsakyk; atsakykite"
    ),
};
