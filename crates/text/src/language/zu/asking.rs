//! What Zulu questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "ubani; obani; ngubani; ngobani; kubani; kobani; nobani; kabani; likabani; sikabani; zikabani; bakabani; \
         ngokabani; yikabani; imuphi umuntu; yimuphi umuntu; muphi umuntu; ubani lowo; ubani owa; ubani o; \
         abantu bani; ngubani owa; ngubani o; wabani"
    ),
    when: phrases!(
        "nini; kunini; ngasiphi isikhathi; ngesikhathi esiphi; isikhathi sini; isikhathi esingakanani sadlula; \
         ngaliphi usuku; ngaluphi usuku; usuku luni; ngamuphi unyaka; ngonyaka omuphi; ngowuphi unyaka; \
         ngomuphi unyaka; nyaka muni; ngayiphi inyanga; ngenyanga eyiphi; ngeyiphi inyanga; kusukela nini; \
         kuze kube nini; yini isikhathi; ngabani isikhathi; ngasikhathi sini; sikhathi sini; \
         usuku olunjani lwenyanga; ngaliphi ihora; ngeyiphi inkathi; ngaliphi ikhulu leminyaka"
    ),
    place: phrases!(
        "kuphi; kuphi lapho; ukuphi; bakuphi; zikuphi; likuphi; sikuphi; ikuphi; lukuphi; akuphi; ngakuphi; \
         kuliphi izwe; kuliphi idolobha; kuyiphi indawo; kusiphi isifunda; kusiphi isifundazwe; kumuphi umuzi; \
         yiliphi izwe; iliphi izwe; yiyiphi indawo; iyiphi indawo; iliphi idolobha; yiliphi idolobha; uvelaphi; \
         livelaphi; ivelaphi; bavelaphi; uyaphi; ihlalaphi; uhlalaphi; bahlalaphi; itholakalaphi; litholakalaphi; \
         utholakalaphi; sitholakalaphi; zitholakalaphi; wazalelwaphi; wazalwaphi"
    ),
    why: phrases!(
        "kungani; ngani; ngoba yini; yingani; yini eyenza; yini edala; yini imbangela; siyini isizathu; \
         yisiphi isizathu; isiphi isizathu; ngasiphi isizathu; ngenxa yani; ngenxa yini; kwenziwa yini; \
         kwenzenjani ukuthi; ngobani isizathu; iyini inhloso; ngenhloso yani"
    ),
    how: phrases!(
        "kanjani; ngayiphi indlela; ngandlela yini; ngandlelani; ngandlela thini; yiyiphi indlela; iyiphi indlela; \
         njani; kunjani; kwenziwa kanjani; ngaliphi icebo"
    ),
    how_many: phrases!(
        "bangaki; zingaki; mingaki; angaki; amangaki; lingaki; ezingaki; abangaki; emingaki; izingaki; kangaki; \
         izikhathi ezingaki; bangakanani ngenani; yisibalo esingakanani; siyini isibalo; liyini inani; mangaki"
    ),
    how_much: phrases!(
        "kangakanani; engakanani; elingakanani; esingakanani; okungakanani; olungakanani; obungakanani; ngakanani; \
         lingakanani; ingakanani; singakanani; ingxenye engakanani; amaphesenti angaki; iphesenti elingakanani; \
         inani elingakanani"
    ),
    money: phrases!(
        "malini; yimalini; imalini; ibiza malini; libiza malini; sibiza malini; ubiza malini; kubiza malini; \
         zibiza malini; abiza malini; ngamalini; ngimalini; kumalini; imali engakanani; yimali engakanani; \
         liyini inani lemali; iyini intengo; yini intengo; iyini inani; amarandi amangaki; amadola amangaki; \
         kuzodla malini; kudla malini; iholo lingakanani"
    ),
    measures: phrases!(
        "isikhathi esingakanani; kuthatha isikhathi esingakanani; kwathatha isikhathi esingakanani; \
         kade kangakanani; ubude obungakanani; bungakanani ubude; mude kangakanani; inde kangakanani; \
         lide kangakanani; ukuphakama okungakanani; kungakanani ukuphakama; iphakeme kangakanani; \
         liphakeme kangakanani; mkhulu kangakanani; inkulu kangakanani; likhulu kangakanani; ubukhulu obungakanani; \
         bungakanani ubukhulu; ububanzi obungakanani; bungakanani ububanzi; ijule kangakanani; ukujula okungakanani; \
         isisindo esingakanani; singakanani isisindo; isinda kangakanani; kude kangakanani; ibanga elingakanani; \
         lingakanani ibanga; ijubane elingakanani; lingakanani ijubane; ishesha kangakanani; ishisa kangakanani; \
         izinga lokushisa elingakanani; lingakanani izinga lokushisa; uneminyaka emingaki; ineminyaka emingaki; \
         iminyaka emingaki; yiminyaka emingaki; izinyanga ezingaki; izinsuku ezingaki; amahora amangaki; \
         imizuzu emingaki; amasonto amangaki; amakhilomitha amangaki; amamitha amangaki; amakhilogremu amangaki; \
         mdala kangakanani"
    ),
    defines: phrases!(
        "yini; iyini; uyini; liyini; siyini; luyini; buyini; kuyini; ayini; ziyini; bayini; kusho ukuthini; \
         lisho ukuthini; isho ukuthini; usho ukuthini; sisho ukuthini; kuchaza ukuthini; lichaza ukuthini; \
         ichaza ukuthini; ichazani; lichazani; kuchazani; iyini incazelo; chaza igama; kubizwa ngokuthi yini"
    ),
    lists: phrases!(
        "yiziphi; iziphi; yimaphi; imaphi; yibaphi; obaphi; abaphi; yimiphi; imiphi; yibaphi abantu; \
         yiziphi izinhlobo; bhala uhlu; bala; balani; yisho amagama; nikeza uhlu; nginike uhlu; ngiphe uhlu; \
         yenza uhlu; sho amagama"
    ),
    what: phrases!(
        "ini; yini leyo; yini lokho; yiyiphi; iyiphi; yiliphi; iliphi; yisiphi; isiphi; yimuphi; imuphi; yiluphi; \
         iluphi; yibuphi; ibuphi; yikuphi; ikuphi okunye; ngani lokho; mayelana nani; ngayini; kwenzekeni; \
         kwenzakalani; wenzani; benzani; yenzani; uhlobo luni; hlobo luni"
    ),
    yes_no: phrases!(
        "ingabe; kungabe; yingabe; ngabe; ingabe kukhona; ingabe kunjalo; ingabe kuyiqiniso; \
         ingabe kuyiqiniso ukuthi; ingabe ngingakwazi; ingabe singakwazi; ingabe kungenzeka; ingabe kufanele; \
         ingabe kumele; kuyiqiniso ukuthi; kuyiqiniso yini; kungenzeka yini; kungenzeka; kukhona yini; ukhona yini; \
         ikhona yini; zikhona yini; bakhona yini; ngingakwazi yini; ngingakwazi; singakwazi; kufanele yini; \
         kumele yini; kuvumelekile yini; kuvunyelwe yini; kunjalo yini; angithi"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "sawubona; sanibonani; sanibona; sawubona mngani; sawubona nkosi; sanibonani nonke; sanibonani bangani; \
         sanibonani bakwethu; ngiyabingelela; ngiyanibingelela; ngiyakubingelela; yebo; ninjani; ninjani nonke; \
         kunjani bakwethu; hheyi; hheyi nonke; hey; hello; hi; heyi; heita; ekuseni okuhle; sawubona ekuseni; \
         ntambama enhle; usuku oluhle nonke; mngani othandekayo; othandekayo; abathandekayo; mnumzane; \
         mnumzane othandekayo; nkosikazi; nkosazana; mhlonishwa; bahlonishwa; mhlekazi; bangani; bafowethu; \
         bakwethu; bazalwane; kothintekayo; kwabathintekayo"
    ),
    thanks: phrases!(
        "ngiyabonga; ngiyabonga kakhulu; ngiyabonga kakhulu kakhulu; siyabonga; siyabonga kakhulu; ngibonga kakhulu; \
         ngiyabonga kusengaphambili; ngibonga kusengaphambili; siyabonga kusengaphambili; ngiyabonga ngosizo; \
         ngiyabonga ngosizo lwakho; ngiyabonga ngosizo lwenu; siyabonga ngosizo; ngiyabonga ngempendulo; \
         ngiyabonga ngempendulo yakho; ngiyabonga ngesikhathi sakho; ngiyakubonga; ngiyanibonga; ngiyanibonga nonke; \
         ngiyabonga nonke; ngiyabonga mngani; ngizobonga kakhulu; ngingajabula uma ungangisiza; ngokubonga; \
         ngokubonga okukhulu; enkosi; enkosi kakhulu; thx; thanks"
    ),
    closings: phrases!(
        "ozithobayo; yimina ozithobayo; owakho ozithobayo; owakho ngokwethembeka; owenu ngokwethembeka; \
         ngokuzithoba; ngenhlonipho; ngenhlonipho enkulu; ngothando; ngothando olukhulu; hamba kahle; hambani kahle; \
         sala kahle; salani kahle; usale kahle; nisale kahle; sobonana; sizobonana; sizobonana kusasa; \
         sobonana futhi; kuze kube ngokuzayo; ube nosuku oluhle; nibe nosuku oluhle; usuku oluhle; \
         impelasonto enhle; ulale kahle; nilale kahle; ubusuku obuhle; ngilinde impendulo; ngilinde impendulo yakho; \
         ngilindele impendulo yakho; unkulunkulu akubusise; bye; cheers"
    ),
    urgencies: phrases!(
        "kuyaphuthuma; kuphuthuma kakhulu; kuyaphuthuma kakhulu; ngokuphuthuma; ngokuphuthumayo; iyaphuthuma le nto; \
         ngokushesha okukhulu; ngokushesha okungenzeka; masinyane nje; ngisheshile; ngijahile; ngijahe kakhulu; \
         ngiyajaha; asap; ngicela impendulo esheshayo; ngidinga impendulo ngokushesha; ngiyakudinga manje; \
         ngikudinga namuhla; umbuzo osheshayo; umbuzo omfushane; umbuzo omfishane; umbuzo omncane; \
         umbuzo omncane nje; umbuzo owodwa nje; umbuzo nje; ngibuza kancane; phendula ngokushesha; \
         ngiphendule ngokushesha; ngicela uphendule ngokushesha"
    ),
    forms: phrases!(
        "ngomusho owodwa; ngemisho emibili; ngemisho embalwa; ngamagama ambalwa; ngamafuphi; ngamafushane; \
         kafushane; kafuphi; ngokufushane; ngokufuphi; ngokufingqiwe; ngamagama alula; ngolimi olulula; \
         ngendlela elula; ngohlu; njengohlu; ngamaphuzu; iphuzu nephuzu; ngamachashazi; isinyathelo ngesinyathelo; \
         igxathu negxathu; isinyathelo nesinyathelo; ngokuningiliziwe; ngokuningilizayo; ngokugcwele; \
         ngemininingwane; kabanzi; ngokujulile; sengathi ngineminyaka emihlanu; \
         njengokungathi ngineminyaka emihlanu; phendula ngesizulu; ngiphendule ngesizulu; ngezibonelo; \
         kanye nezibonelo; nezibonelo; nemithombo; kanye nemithombo; impendulo emfushane; impendulo emfishane; \
         phendula kafushane; phendula ngamafuphi"
    ),
    frames: phrases!(
        "ungangitshela; ungangitshela ukuthi; ningangitshela; ningangitshela ukuthi; ungakwazi ukungitshela; \
         ungakwazi ukungitshela ukuthi; ngicela ungitshele; ngicela ungitshele ukuthi; ngicela ningitshele; \
         ngicela ningitshele ukuthi; ungangichazela; ungangichazela ukuthi; ningangichazela; ngicela ungichazele; \
         ngicela ungichazele ukuthi; ngicela ningichazele; ngicela incazelo; ngicela usizo; ngicela ungisize; \
         ngicela ningisize; ngicela; ngiyacela; ngicela ukubuza; ngicela ukubuza ukuthi; ngicela ukwazi; \
         ngicela ukwazi ukuthi; bengicela ukubuza; bengicela ukwazi; uyazi; uyazi ukuthi; uyazi yini; \
         uyazi yini ukuthi; niyazi; niyazi ukuthi; niyazi yini; niyazi yini ukuthi; ingabe uyazi; \
         ingabe uyazi ukuthi; ingabe niyazi; ukhona owaziyo; ukhona owaziyo ukuthi; ingabe ukhona owaziyo; \
         ingabe ukhona owaziyo ukuthi; ukhona yini owaziyo; ubani owaziyo; ubani owaziyo ukuthi; ngubani owaziyo; \
         ngingathanda ukwazi; ngingathanda ukwazi ukuthi; ngithanda ukwazi; ngithanda ukwazi ukuthi; ngifuna ukwazi; \
         ngifuna ukwazi ukuthi; bengifuna ukwazi; bengifuna ukwazi ukuthi; ngidinga ukwazi; ngidinga ukwazi ukuthi; \
         ngifisa ukwazi; ngifisa ukwazi ukuthi; ngiyazibuza; ngiyazibuza ukuthi; bengizibuza; bengizibuza ukuthi; \
         ngifuna ukubuza; ngifuna ukubuza ukuthi; bengifuna ukubuza; ngingabuza; ngingabuza yini; ngingabuza ukuthi; \
         ngiyabuza; ngiyabuza ukuthi; nginombuzo; nginemibuzo; nginombuzo owodwa; umbuzo wami uthi; \
         umbuzo wami ukuthi; umbuzo wami; umbuzo uthi; umbuzo ukuthi; umbuzo; ngisize; ngisizeni; ingabe; ngabe; \
         kungabe"
    ),
    sources: phrases!(
        "ngokusho kwe-athikili; ngokusho kwesihloko; ngokusho kombhalo; ngokusho kwalo mbhalo; ngokusho kwemibhalo; \
         ngokusho kwedokhumenti; ngokusho kwamadokhumenti; ngokusho kwendatshana; ngokusho kwezindatshana; \
         ngokwe-athikili; ngokwendatshana; ngokwezindatshana; ngokombhalo; ngokwemibhalo; ngokwemibhalo yami; \
         ngokwedokhumenti; ngokwezincwadi; ku-athikili; kule athikili; kule ndatshana; ezindatshaneni; \
         ezindatshaneni zami; endatshaneni; embhalweni; kulo mbhalo; emibhalweni; emibhalweni yami; emadokhumentini; \
         kudokhumenti"
    ),
    hedges: phrases!(
        "uxolo; uxolo bakwethu; ngiyaxolisa; ngiyaxolisa ngokukuhlupha; ngiyaxolisa ngokuphazamisa; \
         ngiyaxolisa ngokunihlupha; uxolo ngokuphazamisa; ngicela uxolo; ngicela uxolo ngokuphazamisa; \
         ngicela ungixolele; ngicela ningixolele; ngixolele; ngixoleleni; sorry; umbuzo wobuphukuphuku; \
         umbuzo oyisilima; umbuzo ongenangqondo; mhlawumbe umbuzo oyisilima kodwa; \
         mhlawumbe umbuzo wobuphukuphuku kodwa; mhlawumbe lo mbuzo uyisilima kodwa; \
         kungenzeka umbuzo oyisilima kodwa; ngimusha lapha; ngimusha kulokhu; ngisemusha; ngisafunda; ngisaqala; \
         ngiqala ukufunda; angiqiniseki; angiqinisekile; angina siqiniseko; anginaso isiqiniseko; sengifunile; \
         sengike ngafuna; ngifunile kodwa angitholanga lutho; sengisesile; angitholanga lutho; angitholi lutho; \
         uma ekhona owaziyo; uma kukhona owaziyo; uma kungenzeka; uma kwenzeka; uma ungenankinga; uma kungenankinga"
    ),
    commands: phrases!(
        "ngitshele; ngitsheleni; ngitshele ukuthi; sitshele; chaza; chazani; ngichazele; ngichazeleni; \
         ngichazele ukuthi; cacisa; ngicacisele; landisa; ngilandisele; ngixoxele; ngibonise; ngiboniseni; bonisa; \
         ngikhombise; khombisa; nginike; nginikeni; ngiphe; ngipheni; nikeza; bala; balani; bhala uhlu; yisho; \
         yisho amagama; sho; yenza uhlu; fingqa; ngifingqele; thola; ngitholele; sesha; ngikhumbuze; \
         nikeza izibonelo; nikeza isibonelo; ngicela uchaze; ngicela ubale"
    ),
};
