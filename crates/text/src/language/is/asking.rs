//! What Icelandic questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "hver; hvern; hverjum; hverjir; hverja; hvers konar maður; hvaða manneskja; hvaða maður; hvaða kona; \
         hvaða einstaklingur; hvaða fólk; af hverjum; með hverjum; fyrir hvern; hver er það sem; hver var"
    ),
    when: phrases!(
        "hvenær; síðan hvenær; frá hvenær; hvaða ár; hvaða dag; hvaða mánuð; á hvaða ári; á hvaða öld; á hvaða degi; \
         í hvaða mánuði; á hvaða árstíma; klukkan hvað; kl hvað; á hvaða tíma; á hvaða tímabili; frá hvaða ári; \
         til hvenær; hvaða dagsetning"
    ),
    place: phrases!(
        "hvar; hvert; hvaðan; í hvaða borg; í hvaða landi; í hvaða bæ; á hvaða stað; á hvaða stöðum; \
         í hvaða sveitarfélagi; í hvaða héraði; á hvaða eyju; við hvaða götu; í hvaða húsi; frá hvaða landi; \
         hvaða stað; í hvaða heimsálfu; á hvaða svæði"
    ),
    why: phrases!(
        "af hverju; hvers vegna; hví; hvernig stendur á því; hvernig stendur á því að; af hvaða ástæðu; \
         af hvaða ástæðum; hver er ástæðan; hver er ástæða; hver er orsök; hver er orsökin; hvað veldur; hvað olli; \
         hvað veldur því; í hvaða tilgangi; til hvers; vegna hvers"
    ),
    how: phrases!("hvernig; með hvaða hætti; á hvaða hátt; með hvaða aðferð; með hverju"),
    how_many: phrases!(
        "hversu margir; hversu margar; hversu mörg; hve margir; hve margar; hve mörg; hvað margir; hvað margar; \
         hvað mörg; hversu marga; hve marga; hversu oft; hve oft; hvað oft; hver er fjöldi; hver er fjöldinn; \
         fjöldi; hversu mörgum; hve mörgum"
    ),
    how_much: phrases!(
        "hversu mikið; hve mikið; hvað mikið; hversu mikill; hve mikill; hversu mikil; hve mikil; hvaða magn; \
         hversu stór hluti; hve stór hluti; hversu hátt hlutfall; hve hátt hlutfall"
    ),
    money: phrases!(
        "hvað kostar; hvað kosta; hvað kostaði; hversu mikið kostar; hve mikið kostar; hversu dýr; hversu dýrt; \
         hve dýr; hve dýrt; hvaða verð; hvert er verðið; hvert er verð; hvert er gjaldið; hversu hátt er gjaldið; \
         hve hátt er gjaldið; hversu margar krónur; hvað þarf að borga; hvað þarf ég að borga; hvað borgar maður; \
         hversu mikla peninga; hvað fær maður borgað; hver er kostnaðurinn; hver er kostnaður; á hvaða verði"
    ),
    measures: phrases!(
        "hvað tekur það langan tíma; hvað tekur langan tíma að; hversu lengi; hve lengi; hvað lengi; hversu langur; \
         hversu löng; hversu langt; hve langur; hve löng; hve langt; hvað langt; hversu hár; hversu há; hversu hátt; \
         hve hár; hve há; hve hátt; hversu stór; hversu stórt; hve stór; hve stórt; hvað stór; hversu breiður; \
         hversu breið; hversu breitt; hve breiður; hversu djúpur; hversu djúp; hversu djúpt; hve djúpt; hve djúpur; \
         hversu þungur; hversu þung; hversu þungt; hve þungur; hve þung; hversu gamall; hversu gömul; hversu gamalt; \
         hve gamall; hve gömul; hvað gamall; hvað gömul; hversu hratt; hve hratt; hversu hraður; hversu heitt; \
         hversu heitur; hve heitt; hversu kalt; hve kalt; hversu þykkur; hversu lítill; á hvaða aldri; \
         frá hvaða aldri; hversu margir metrar; hversu margir kílómetrar; hve margir kílómetrar; hve margir metrar; \
         hversu mörg kíló; hversu margar gráður; hversu marga tíma; hversu marga daga; hversu margar mínútur; \
         hversu mörg ár; hve mörg ár; hve marga daga; hvert er aldurstakmarkið"
    ),
    defines: phrases!(
        "hvað er; hvað eru; hvað þýðir; hvað merkir; hvað merkir orðið; hvað þýðir orðið; hvað táknar; hvað felst í; \
         hvað er átt við með; hvað á maður við með; hvað er það sem kallast; hvað kallast; hvað nefnist; \
         hver er skilgreiningin á; hver er skilgreining á; hver er merking; hver er merkingin; skilgreining á; \
         skilgreiningin á; merking orðsins; hvernig er skilgreint; hvað var; hvað stendur; fyrir hvað stendur"
    ),
    lists: phrases!(
        "hverjir eru; hverjar eru; hver eru; hverjar; hverjir voru; hverjar voru; nefndu; nefnið; teldu upp; \
         teljið upp; listaðu; listaðu upp; hvaða tegundir; hvaða gerðir; listi yfir; skráðu"
    ),
    what: phrases!("hvað; hvaða; hvor; hvers konar; hvers kyns; hverskonar; hvaða tegund; hverju; hvers"),
    yes_no: phrases!(
        "er; eru; var; voru; hefur; hafa; hafði; höfðu; getur; geta; gat; gátu; má; mega; mátti; þarf; þurfa; \
         þurfti; ætti; mun; munu; verður; verða; varð; er hægt að; er til; eru til; er það; er það rétt; \
         er það satt; gildir; gilda; get ég; má ég; þarf ég; á ég; er ég; skal; þarf maður; getur maður; má maður"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "halló; halló öll; halló allir; halló öllsömul; hæ; hæ öll; hæ allir; hæ öllsömul; hæ þið; hæ hæ; hæhæ; \
         hæ þar; hæ aftur; hæ teymi; hey; hi; hei; sæl; sæll; sæll og blessaður; sæl og blessuð; sæl öll; sælir; \
         sælar; sæl verið þið; sælt veri fólkið; sæl verið þið öll; sæl öllsömul; komið þið sæl; \
         komið þið sæl og blessuð; komdu sæll; komdu sæl; komdu sæl og blessuð; komdu sæll og blessaður; \
         blessuð öll; góðan dag; góðan daginn; góðan dag öll; góðan daginn öll; góða kvöldið; gott kvöld; \
         góðan morgun; góðan og blessaðan daginn; góðan og blessaðan; kæri; kæri viðtakandi; kæru; kæru vinir; \
         kæru félagar; kæru samstarfsmenn; kæru öll; kæra teymi; ágæti; ágæti viðtakandi; ágætu; ágætu félagar; \
         ágæta starfsfólk; heil og sæl; heill og sæll; heil og sæl öll; heilir og sælir; vona að þú hafir það gott; \
         ég vona að þú hafir það gott; vona að þið hafið það gott; vonandi hefur þú það gott; \
         vonandi hafið þið það gott; vona að allt gangi vel; hvað segið þið gott; hvernig hefurðu það; \
         hvernig hafið þið það; velkomin aftur"
    ),
    thanks: phrases!(
        "takk; takk fyrir; takk kærlega; takk kærlega fyrir; takk fyrir hjálpina; takk fyrir aðstoðina; \
         takk kærlega fyrir hjálpina; takk kærlega fyrir aðstoðina; takk innilega; takk fyrirfram; \
         takk kærlega fyrirfram; fyrirfram takk; fyrirfram þakkir; með fyrirfram þökk; með fyrirfram þökkum; \
         kærar þakkir; kærar þakkir fyrirfram; kærar þakkir fyrir hjálpina; bestu þakkir; bestu þakkir fyrirfram; \
         innilegar þakkir; þúsund þakkir; þakkir; með þökk; með þökkum; með bestu þökkum; þakka þér; \
         þakka þér fyrir; þakka þér kærlega; þakka þér kærlega fyrir; þakka ykkur; þakka ykkur fyrir; \
         þakka ykkur kærlega; þakka ykkur kærlega fyrir; þakka fyrir; þakka fyrir mig; þakka fyrirfram; \
         þakka fyrir hjálpina; ég þakka fyrirfram; takk fyrir svarið; takk fyrir svörin; takk fyrir tímann; \
         takk fyrir að lesa; takk fyrir alla hjálp; takk öll; takk allir; takk aftur; takk takk; \
         öll hjálp vel þegin; öll aðstoð vel þegin; öll hjálp er vel þegin; öll svör vel þegin; aðstoð vel þegin; \
         hjálp vel þegin; thx; thanks; tnx; þú ert best; þú ert bestur; ég yrði þakklát; ég yrði þakklátur"
    ),
    closings: phrases!(
        "kveðja; bestu kveðjur; með bestu kveðju; með bestu kveðjum; með kveðju; með kærri kveðju; kær kveðja; \
         kærar kveðjur; með kærum kveðjum; góðar kveðjur; með góðri kveðju; hlýjar kveðjur; með hlýrri kveðju; \
         með vinsemd; með vinsemd og virðingu; með virðingu; virðingarfyllst; kv; bkv; mbk; m b k; bk; b kv; \
         kveðjur; kveðja frá; ástarkveðjur; ástarkveðja; knús; knús og kossar; bless; bless bless; blessbless; \
         bæ bæ; bæbæ; sjáumst; sjáumst síðar; sjáumst fljótlega; við sjáumst; heyrumst; við heyrumst; \
         heyrumst fljótlega; eigðu góðan dag; eigið góðan dag; njóttu dagsins; njótið dagsins; hafðu það gott; \
         hafið það gott; hafðu það sem best; góða helgi; góða nótt; eigðu góða helgi; eigið góða helgi; \
         gangi þér vel; allt gott; vertu sæl; vertu sæll; verið sæl; verið þið sæl; hlakka til að heyra frá þér; \
         hlakka til að heyra frá ykkur; ég hlakka til að heyra frá þér; bíð eftir svari; \
         vonast eftir svari sem fyrst; sent úr iphone; sent úr símanum mínum; sent úr símanum; sent úr mínum iphone"
    ),
    urgencies: phrases!(
        "áríðandi; þetta er áríðandi; brýnt; þetta er brýnt; það liggur á; það liggur á þessu; mér liggur á; \
         ég er að flýta mér; er að flýta mér; sem fyrst; eins fljótt og hægt er; eins fljótt og auðið er; \
         svo fljótt sem auðið er; sem allra fyrst; við fyrsta tækifæri; strax; asap; mig vantar svar fljótt; \
         mig vantar svar strax; mig vantar svar sem fyrst; vantar svar sem fyrst; vantar svar strax; \
         vantar svar í dag; mig vantar svar í dag; ég þarf svar sem fyrst; ég þarf svar strax; ég þarf svar í dag; \
         ég þarf þetta fljótt; þarf svar strax; svarið fljótt; svaraðu fljótt; fljótt svar óskast; \
         svar óskast sem fyrst; fljótleg spurning; ein fljótleg spurning; bara fljótleg spurning; stutt spurning; \
         ein stutt spurning; bara stutt spurning; örstutt spurning; ein örstutt spurning; smá spurning; \
         ein smá spurning; bara smá spurning; lítil spurning; ein lítil spurning; einföld spurning; \
         ein einföld spurning; ein spurning; bara ein spurning; ein spurning enn; ein spurning í viðbót; \
         önnur spurning; ég er með spurningu; ég er með eina spurningu; ég er með smá spurningu; \
         ég er með fljótlega spurningu; ég er með stutta spurningu; er með spurningu; er með eina spurningu; \
         er með smá spurningu; ég hef spurningu; ég hef eina spurningu; var með spurningu; ekkert liggur á; \
         það liggur ekkert á; liggur ekkert á; ekkert stress; þegar þú hefur tíma; þegar þið hafið tíma; \
         ef þú hefur tíma; ef þið hafið tíma; yfirmaðurinn minn spyr; yfirmaður minn vill vita það; \
         fyrir heimavinnuna mína"
    ),
    forms: phrases!(
        "í punktum; í punktaformi; í stikkorðum; sem punktar; sem listi; á listaformi; sem tafla; á töfluformi; \
         í einni setningu; í tveimur setningum; í nokkrum setningum; í fáum setningum; í fáum orðum; \
         í nokkrum orðum; í örfáum orðum; í stuttu máli; í mjög stuttu máli; stutt; mjög stutt; stutt og laggott; \
         stutt og hnitmiðað; stuttlega; hafðu það stutt; hafið það stutt; hafðu svarið stutt; svaraðu stutt; \
         svaraðu stuttlega; svaraðu í stuttu máli; stutt svar; stutt svar takk; bara svarið; aðeins svarið; \
         einungis svarið; ítarlega; í smáatriðum; í löngu máli; skref fyrir skref; lið fyrir lið; \
         útskýrt á einfaldan hátt; á einfaldan hátt; á einföldu máli; á einföldu mannamáli; á mannamáli; \
         með einföldum orðum; í einföldu máli; á auðskildu máli; eins og ég sé fimm ára; eins og ég væri fimm ára; \
         eins og ég sé 5 ára; eins og ég væri 5 ára; eins og fyrir fimm ára barn; eins og við fimm ára barn; \
         með eigin orðum; með þínum eigin orðum; svaraðu á íslensku; svar á íslensku; helst á íslensku; \
         á íslensku takk; með heimildum; með heimildaskrá; með tilvísunum; vísaðu í heimildir; gefðu upp heimildir; \
         getið heimilda; með dæmum; með dæmi; helst með dæmum; gefðu dæmi; nefndu dæmi; engin löng svör; \
         ekki skálda; ekki búa neitt til; notaðu bara greinarnar; notaðu aðeins greinarnar; að hámarki 100 orð; \
         í 100 orðum; í mesta lagi 100 orð; vertu heiðarleg; vertu heiðarlegur; vertu nákvæm; vertu nákvæmur; tl;dr"
    ),
    frames: phrases!(
        "vinsamlegast; vinsamlega; geturðu sagt mér; getur þú sagt mér; getið þið sagt mér; getur þú sagt; \
         geturðu sagt; gætirðu sagt mér; gætir þú sagt mér; gætuð þið sagt mér; getur einhver sagt mér; \
         gæti einhver sagt mér; getur einhver sagt; getur einhver útskýrt; getur einhver útskýrt fyrir mér; \
         gæti einhver útskýrt; geturðu útskýrt; getur þú útskýrt; getið þið útskýrt; gætirðu útskýrt; \
         gætir þú útskýrt; geturðu útskýrt fyrir mér; getur þú útskýrt fyrir mér; gætirðu útskýrt fyrir mér; \
         geturðu hjálpað mér; getur þú hjálpað mér; getið þið hjálpað mér; getur einhver hjálpað mér; \
         getur einhver hjálpað; gæti einhver hjálpað mér; gætirðu hjálpað mér; getur einhver aðstoðað mig; \
         geturðu aðstoðað mig; viltu segja mér; vilt þú segja mér; viljið þið segja mér; \
         viltu vera svo vænn að segja mér; viltu vera svo væn að segja mér; værir þú til í að segja mér; \
         værirðu til í að segja mér; veistu; veist þú; vitið þið; veit einhver; veit einhver hér; veit nokkur; \
         veistu hvort; veist þú hvort; vitið þið hvort; veit einhver hvort; veistu nokkuð; veistu kannski; \
         vitið þið kannski; er einhver sem veit; er einhver hér sem veit; einhver sem veit; einhver sem veit hvort; \
         hefur einhver hugmynd um; hefurðu hugmynd um; hefur þú hugmynd um; hafið þið hugmynd um; \
         hefurðu einhverja hugmynd; hefur einhver hugmynd; einhver hugmynd; einhverjar hugmyndir; \
         einhverjar tillögur; einhver ráð; ég vil vita; ég vildi vita; ég vil gjarnan vita; ég vildi gjarnan vita; \
         mig langar að vita; mig langar til að vita; mig langaði að vita; mig langar að spyrja; \
         mig langaði að spyrja; mig langaði að athuga; okkur langar að vita; langar að vita; langaði að spyrja; \
         langaði bara að spyrja; langar að spyrja; mig vantar að vita; mig vantar upplýsingar um; vantar að vita; \
         ég þarf að vita; ég verð að vita; ég ætlaði að spyrja; ég ætlaði bara að spyrja; ég ætla að spyrja; \
         ætlaði bara að spyrja; ætlaði að spyrja; ég var að velta fyrir mér; ég er að velta fyrir mér; \
         ég velti fyrir mér; ég velti því fyrir mér; var að velta fyrir mér; er að velta fyrir mér; var að pæla; \
         ég var að pæla; ég er að pæla; er að pæla; var að spá; ég var að spá; ég er að spá; er að spá; \
         má ég spyrja; má ég spyrja að einu; má ég forvitnast; fæ ég að spyrja; get ég fengið að vita; get ég spurt; \
         ég er forvitin; ég er forvitinn; ég er forvitin um; ég er forvitinn um; ég reyni að skilja; \
         ég er að reyna að skilja; ég er að reyna að komast að; ég skil ekki; ég finn ekki; ég fann ekki; \
         ég fæ ekki skilið; ég man ekki; ég hef gleymt; ég gleymdi; spurning mín er; spurningin mín er; \
         spurningin er; spurning mín; spurningin mín; spurning; mín spurning er; vinsamlegast segðu mér; \
         vinsamlegast segið mér; vinsamlega segðu mér; hjálpaðu mér; hjálpið mér; hjálp; hjálpaðu mér að skilja; \
         mig vantar hjálp; vantar hjálp; mig vantar aðstoð; vantar aðstoð; láttu mig vita; látið mig vita; \
         minntu mig á; geturðu minnt mig á; hver veit; hver getur sagt mér; kannski veist þú; þú veist kannski; \
         viðskiptavinur spurði; samstarfsmaður spurði; einhver spurði mig; til öryggis; bara til öryggis; \
         bara til að vera viss; vel á minnst; ókei; ok; jæja; hmm"
    ),
    sources: phrases!(
        "samkvæmt greininni; samkvæmt greinunum; samkvæmt textanum; samkvæmt textunum; samkvæmt skjalinu; \
         samkvæmt skjölunum; samkvæmt skjölum; samkvæmt handbókinni; samkvæmt leiðbeiningunum; samkvæmt bókinni; \
         samkvæmt síðunni; samkvæmt vefsíðunni; samkvæmt vefnum; samkvæmt höfundi; samkvæmt höfundinum; \
         samkvæmt þessari grein; samkvæmt þessum greinum; samkvæmt heimildum; samkvæmt heimildunum; skv greininni; \
         skv textanum; skv greinunum; út frá textanum; út frá greininni; út frá greinunum; á grundvelli greinanna; \
         byggt á greinunum; byggt á textanum; byggt á greininni; í greininni; í greinunum; í þessari grein; \
         í þessum greinum; í textanum; í skjölunum; í handbókinni; eftir því sem þú best veist; að þínu mati"
    ),
    hedges: phrases!(
        "afsakið; afsakaðu; afsakaðu mig; afsakið mig; afsakið ónæðið; afsakaðu ónæðið; afsakið truflunina; \
         afsakaðu truflunina; afsakið að ég trufla; afsakaðu að ég trufla; afsakið spurninguna; \
         afsakið heimskulega spurningu; afsakið ef þetta er heimskuleg spurning; \
         afsakið ef þetta er asnaleg spurning; afsakið ef þetta hefur verið spurt áður; fyrirgefðu; fyrirgefið; \
         fyrirgefðu ónæðið; fyrirgefðu truflunina; fyrirgefðu að ég trufla; fyrirgefið ónæðið; biðst afsökunar; \
         ég biðst afsökunar; ég biðst velvirðingar; biðst velvirðingar; sorrí; sorry; sorrý; mér þykir leitt; \
         mér þykir það leitt; heimskuleg spurning; kannski heimskuleg spurning; kannski heimskuleg spurning en; \
         þetta er kannski heimskuleg spurning; þetta er kannski heimskuleg spurning en; asnaleg spurning; \
         kannski asnaleg spurning; kannski asnaleg spurning en; þetta er kannski asnaleg spurning; \
         þetta er kannski asnaleg spurning en; örugglega asnaleg spurning; örugglega asnaleg spurning en; \
         örugglega heimskuleg spurning; vitlaus spurning; kannski vitlaus spurning; byrjendaspurning; ég er ný hér; \
         ég er nýr hér; ég er ný hérna; ég er nýr hérna; ný hér; nýr hér; er ný hér; er nýr hér; ég er byrjandi; \
         er byrjandi; ég er ekki viss; ég er ekki viss um hvort þetta er rétti staðurinn; \
         ekki viss um hvort þetta er rétti staðurinn; veit ekki hvort þetta er rétti staðurinn; \
         ég veit ekki hvort þetta er rétti staðurinn; veit ekki hvort ég er á réttum stað; \
         ég veit ekki hvar ég á að spyrja; vona að þetta sé rétti staðurinn; ég er búin að leita; \
         ég er búinn að leita; ég er búin að leita út um allt; ég er búinn að leita út um allt; \
         búin að leita en finn ekkert; búinn að leita en finn ekkert; ég hef leitað en ekki fundið; \
         ég hef leitað alls staðar; ég finn þetta hvergi; finn þetta hvergi; finn ekkert um þetta; ég er föst; \
         ég er fastur; ég er alveg týnd; ég er alveg týndur; kannski er ég að missa af einhverju; ef einhver veit; \
         ef einhver veit það; ef ég má spyrja; ef það er í lagi; ekki hugmynd; ég hef ekki hugmynd; \
         hef ekki hugmynd; ég hef ekki hugmynd um það; spyr fyrir vin; er að spyrja fyrir vin; satt að segja; \
         í hreinskilni sagt; leiðréttið mig ef ég hef rangt fyrir mér; leiðréttu mig ef ég hef rangt fyrir mér"
    ),
    commands: phrases!(
        "segðu mér; segið mér; segðu mér frá; segðu; segið; útskýrðu; útskýrið; útskýrðu fyrir mér; skýrðu; skýrið; \
         skýrðu frá; lýstu; lýsið; lýstu fyrir mér; nefndu; nefnið; teldu upp; teljið upp; listaðu; listaðu upp; \
         sýndu; sýndu mér; sýnið mér; gefðu; gefðu mér; gefið mér; finndu; finnið; leitaðu að; flettu upp; \
         skilgreindu; skilgreinið; taktu saman; dragðu saman; berðu saman; berið saman; skrifaðu; rektu; \
         gerðu grein fyrir; gerið grein fyrir; tilgreindu; búðu til lista yfir"
    ),
};
