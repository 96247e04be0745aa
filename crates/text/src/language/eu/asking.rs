//! What Basque questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "nor; nork; nori; noren; norena; norekin; norentzat; nortzuk; nortzuek; nortzuei; norengandik; norengana; \
         nortaz; zein pertsona; zein pertsonak; zein idazlek; noren eskutik; nor da; nor zen; nortzuk dira"
    ),
    when: phrases!(
        "noiz; noiztik; noiz arte; noizko; noizkoa; noizdanik; zein urtetan; ze urtetan; zer urtetan; \
         zein hilabetetan; zein egunetan; ze egunetan; zein datatan; zein mendetan; ze mendetan; zein garaitan; \
         zein ordutan; ze ordutan; zer ordutan; zein ordutatik; zein ordutara arte; zein urtarotan; zein unetan"
    ),
    place: phrases!(
        "non; nora; nondik; nongo; nongoa; nongoak; norantz; noraino; nondik nora; non dago; non daude; \
         zein hiritan; ze hiritan; zein herritan; ze herritan; zein herrialdetan; ze herrialdetan; zein lurraldetan; \
         zein probintziatan; zein lekutan; ze lekutan; zein tokitan; ze tokitan; zein kaletan; zein eraikinetan; \
         zein uhartetan; zein kontinentetan; zein eskualdetan"
    ),
    why: phrases!(
        "zergatik; zergaitik; zertarako; zer dela eta; zer arrazoirengatik; zein arrazoirengatik; \
         ze arrazoirengatik; zein da arrazoia; zein da zergatia; zein da kausa; zein dira arrazoiak; \
         zein dira kausak; zein zen arrazoia; zerk eragin zuen; zerk eragiten du; zein helbururekin; zer helbururekin"
    ),
    how: phrases!(
        "nola; zelan; nolatan; zein modutan; ze modutan; zein eratara; zein eratan; zein bidez; zeren bidez; \
         zein metodorekin"
    ),
    how_many: phrases!(
        "zenbat pertsona; zenbat jende; zenbat lagun; zenbat aldiz; zenbat biztanle; zenbat ale; zenbat mota; \
         zein maiztasunekin; ze maiztasunekin; zenbatero; zenbatgarren; zein da kopurua; zer kopuru; zein kopuru; \
         zenbat alditan; ehuneko zenbat"
    ),
    how_much: phrases!(
        "zenbat; zenbateko; zenbatekoa; zein kantitate; ze kantitate; zer kantitate; zein da kantitatea; \
         zein ehuneko; zer neurritan; zein neurritan; zein proportzio"
    ),
    money: phrases!(
        "zenbat balio du; zenbat balio dute; zenbat balio zuen; zenbat kostatzen da; zenbat kostatzen den; \
         zenbat kostatzen dira; zenbat kosta zen; zenbat diru; zenbat euro; zenbat dolar; zenbat ordaindu; \
         zenbat ordaindu behar da; zenbat ordaindu behar dut; zenbat ordaintzen da; zenbat irabazten du; \
         zein da prezioa; zer prezio; ze prezio; zein prezio; zer prezio du; zein da kostua; zenbatekoa da prezioa; \
         zenbatekoa da kostua; zenbatekoa da tasa; zein da tarifa; zein da soldata; zein zenbateko; zenbatean dago; \
         zein preziotan; zein da kuota"
    ),
    measures: phrases!(
        "zenbat denbora; zenbat denboraz; zenbat irauten du; zenbat iraun zuen; zenbat irauten dute; \
         zenbat iraun du; zenbat urte; zenbat urte ditu; zenbat urterekin; zenbat hilabete; zenbat aste; \
         zenbat egun; zenbat ordu; zenbat minutu; zenbat metro; zenbat kilometro; zenbat km; zenbat kilo; \
         zenbat tona; zenbat litro; zenbat gradu; zenbat hektarea; zenbat pisatzen du; zenbat neurtzen du; \
         zenbateko luzera; zenbateko altuera; zenbateko sakonera; zenbateko zabalera; zenbateko pisua; \
         zenbateko abiadura; zenbateko tenperatura; zenbateko azalera; zein da altuera; zein da luzera; \
         zein da sakonera; zein da azalera; zein da pisua; zein da tenperatura; zein luzera; zein altuera; \
         zer altuera; ze altuera; zein adinetan; ze adinetan; zer adinetan; zein adinetatik aurrera; zein adin; \
         ze adin; zer adin; zer adin du; zein da adina; zein epetan"
    ),
    defines: phrases!(
        "zer da; ze da; zer dira; ze dira; zer zen; zer ziren; zer esan nahi du; ze esan nahi du; \
         zer esan nahi dute; zer adierazten du; zer adierazi nahi du; zer ulertzen da; zer deritzo; zeri deritzo; \
         zeri esaten zaio; zein da definizioa; zein da esanahia; definizioa; nola definitzen da; zer izan zen; \
         zeren laburdura da; ze esanahi du; zer esanahi du"
    ),
    lists: phrases!(
        "zeintzuk; zeintzu; zein dira; zeintzuk dira; zeintzuk ziren; zer motatako; zer motak; zein motak; \
         zerrendatu; zerrenda ezazu; izendatu; izenda itzazu; aipatu; aipa itzazu; aipatu guztiak; eman zerrenda; \
         eman guztiak"
    ),
    what: phrases!(
        "zer; ze; zein; zerk; zeri; zertan; zertaz; zertara; zeinek; zeini; zeinen; zertatik; zer motatakoa; \
         zer gauza; ze gauza; zer mota; ze mota; zeri buruz; zertan datza"
    ),
    yes_no: phrases!(
        "al da; al dira; al du; al dute; al dago; al daude; al zen; al ziren; al zuen; al zuten; al naiz; al dut; \
         al daiteke; al daitezke; al dezaket; al dezakegu; al ditu; al dituzte; ba al da; ba al dago; ba al daude; \
         ba al du; ba al dute; ba al dira; badago; badaude; egia al da; egia da; posible al da; posible da; \
         beharrezkoa al da; beharrezkoa da; derrigorrezkoa al da; derrigorrezkoa da; ezin al da; behar al da; \
         behar al dut; ote da; ote dago; ote du; ote dira"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "kaixo; kaixo guztioi; kaixo denoi; kaixo denori; kaixo danoi; kaixo lagunok; kaixo lagunak; kaixo talde; \
         kaixo berriro; kaixo aspaldiko; kaixo kaixo; kaixo zuri; aupa; aupa guztioi; aupa denoi; aupa danoi; \
         aupa lagunok; iepa; iepa guztioi; iepa denoi; epa; epa denoi; eup; eup denoi; egun on; egun on guztioi; \
         egun on denoi; egun on danoi; egun on denori; egun on lagunok; egunon; egunon denoi; egunon guztioi; \
         arratsalde on; arratsalde on guztioi; arratsalde on denoi; arratsaldeon; gabon guztioi; gau on guztioi; \
         ongi etorri berriro; lagun agurgarria; lagun agurgarriak; lagun maitea; lagun maiteak; jaun agurgarria; \
         andre agurgarria; jaun andreok; jaun-andreok; jaun-andre agurgarriak; jaun andre agurgarriak; agurgarria; \
         agurgarriak; irakasle agurgarria; lankide agurgarria; lankide agurgarriok; lankide maiteok; \
         adiskide maitea; hola; hey; hi; ongi zaudela espero dut; ondo zaudela espero dut; \
         ongi zaudetela espero dut; ondo zaudetela espero dut; dena ondo doala espero dut; zer moduz; \
         zer moduz zaude; zer moduz zaudete; ze moduz; zelan zaude; zelan zaudete; nola zaude; nola zaudete"
    ),
    thanks: phrases!(
        "eskerrik asko; eskerrik asko aldez aurretik; eskerrik asko denoi; eskerrik asko guztioi; \
         eskerrik asko danoi; eskerrik asko laguntzagatik; eskerrik asko zure laguntzagatik; \
         eskerrik asko zuen laguntzagatik; eskerrik asko erantzunagatik; eskerrik asko zure erantzunagatik; \
         eskerrik asko zuen denboragatik; eskerrik asko zure denboragatik; eskerrik asko zure arretagatik; \
         eskerrik asko arretagatik; eskerrik asko irakurtzeagatik; eskerrik asko berriro; eskerrik asko berriz ere; \
         eskerrik anitz; eskerrik beroenak; eskerrikasko; aldez aurretik eskerrik asko; aldez aurretik eskerrak; \
         aldez aurretik mila esker; aurretik eskerrik asko; aurrez eskerrik asko; aurrez eskerrak; \
         aurrez mila esker; mila esker; mila esker aldez aurretik; mila esker aurrez; mila esker laguntzagatik; \
         mila esker zure laguntzagatik; mila esker zuen laguntzagatik; mila esker erantzunagatik; mila esker denoi; \
         mila esker guztioi; mila mila esker; mila esker bihotzez; milesker; milesker denoi; milesker laguntzagatik; \
         milesker aldez aurretik; esker mila; esker anitz; eskerrak; eskerrak aldez aurretik; \
         eskerrak laguntzagatik; esker aunitz; esker asko; bihotzez eskerrik asko; benetan eskerrik asko; \
         asko eskertzen dut; asko eskertzen dizut; asko eskertzen dizuet; asko eskertuko nuke; \
         asko eskertuko nizuke; eskertzen dizut; eskertzen dizuet; eskertuko nuke; eskertuko nizuke; \
         eskertuko nizueke; edozein laguntza eskertuko nuke; edozein laguntza ongi etorria da; \
         laguntza eskertuko nuke; esker on; thx; thanks; onena zara; onenak zarete"
    ),
    closings: phrases!(
        "agur; agur bero bat; agur beroak; agur bat; agur eta ohore; agur eta gero arte; adeitasunez; adeitsu; \
         adeitasun osoz; begirunez; begirune osoz; errespetuz; agurtzen zaitut; agurtzen zaituztet; \
         adeitasunez agurtzen zaitut; bihotzez; bihotz bihotzez; maitasunez; besarkada bat; besarkada handi bat; \
         besarkada; besarkadak; musu bat; musuak; musu; muxu bat; muxu; muxuak; muxu handi bat; gero arte; \
         gero artio; gero arte denoi; geroarte; ikusi arte; ikusiarte; laster arte; laster artio; aio; adio; \
         bihar arte; bihar artio; hurrengora arte; hurrengo arte; ondo izan; ongi izan; ondo segi; ondo ibili; \
         ongi ibili; ondo pasa; ondo pasa eguna; egun ona izan; egun on bat izan; egun ona pasa; asteburu on; \
         asteburu ona izan; asteburu ona pasa; ondo pasa asteburua; gau on; gero arte eta eskerrik asko; \
         zure erantzunaren zain; zuen erantzunaren zain; zure erantzunaren zain geratzen naiz; erantzunaren zain; \
         zure berrien zain; nire iphonetik bidalia; nire iphone-tik bidalia; nire telefonotik bidalia; \
         nire mugikorretik bidalia"
    ),
    urgencies: phrases!(
        "premiazkoa; premiazkoa da; hau premiazkoa da; oso premiazkoa da; presazkoa; presazkoa da; hau presazkoa da; \
         urgentea; urgentea da; presa dut; presa daukat; presa handia dut; presaka nabil; presaka; lehenbailehen; \
         lehenbailehen mesedez; ahalik eta lasterren; ahalik eta azkarren; ahalik eta arinen; ahal den azkarren; \
         ahal bezain laster; ahal bezain azkar; ahal baduzu azkar; berehala behar dut; asap; azkar behar dut; \
         hau azkar behar dut; gaur behar dut; gaurko behar dut; gaur bertan behar dut; erantzuna azkar behar dut; \
         erantzuna gaur behar dut; erantzun azkarra behar dut; erantzun azkar mesedez; erantzun azkarra mesedez; \
         azkar mesedez; galdera azkarra; galdera azkar bat; galdera azkar bat bakarrik; galdera laburra; \
         galdera labur bat; galdera labur bat bakarrik; galdera txikia; galdera txiki bat; galdera erraza; \
         galdera erraz bat; galdera bat; galdera bat bakarrik; galderatxo bat; beste galdera bat; \
         beste galdera bat ere bai; galdera bat dut; galdera bat daukat; galdera bat nuen; galdera bat neukan; \
         galdera azkar bat dut; galdera azkar bat daukat; galdera txiki bat dut; galdera txiki bat daukat; \
         galdera labur bat dut; zalantza bat; zalantza bat dut; zalantza bat daukat; presarik ez; ez dago presarik; \
         presarik gabe; ez da premiazkoa; denbora duzunean; denbora duzuenean; denbora baduzu; astirik baduzu; \
         astia duzunean; etxeko lanetarako da; etxerako lanetarako da; nire nagusiak galdetu du; \
         nire nagusiak jakin nahi du; bilera baino lehen behar dut"
    ),
    forms: phrases!(
        "puntuka; puntutan; puntuz puntu; zerrenda gisa; zerrenda moduan; zerrenda bat bezala; taula gisa; \
         taula moduan; eskema moduan; eskema gisa; esaldi batean; esaldi bakarrean; esaldi bakar batean; \
         bi esalditan; esaldi gutxitan; esaldi pare batean; hitz gutxitan; hitz gutxirekin; hitz gutxiz; laburki; \
         oso laburki; labur; oso labur; labur mesedez; labur-labur; labur eta argi; labur eta zehatz; labur esanda; \
         laburbilduz; laburtuta; laburpen gisa; labur erantzun; erantzun labur; erantzun laburki; erantzun laburra; \
         erantzun labur bat; erantzun laburra mesedez; erantzuna bakarrik; erantzuna soilik; izan zaitez laburra; \
         xehetasunez; xeheki; xehetasun guztiekin; zehatz-mehatz; zehatz mehatz; sakonki; luze eta zabal; \
         pausoz pauso; urratsez urrats; pausuz pausu; hitz errazekin; hitz errazez; hitz xumez; hitz sinpleekin; \
         hitz sinplez; hizkera errazean; hizkera xumean; modu errazean; modu sinplean; modu ulergarrian; \
         era errazean; era sinplean; modu errazean azalduta; erraz azalduta; erraz esanda; bost urte banitu bezala; \
         bost urteko bati bezala; 5 urte banitu bezala; bost urteko ume bati bezala; haur bati bezala; \
         zure hitzekin; zure hitzetan; norbere hitzekin; euskaraz erantzun; erantzun euskaraz; erantzuna euskaraz; \
         euskaraz mesedez; mesedez euskaraz; ahal bada euskaraz; iturriekin; iturriak aipatuz; iturriak aipatuta; \
         iturriak aipatu; aipatu iturriak; iturriak eman; eman iturriak; erreferentziekin; adibideekin; \
         adibideak emanez; adibide batekin; adibide batzuekin; eman adibideak; jarri adibideak; erantzun luzerik ez; \
         ez asmatu ezer; ezer asmatu gabe; erabili artikuluak bakarrik; gehienez 100 hitz; gehienez 100 hitzetan; \
         100 hitzetan; izan zaitez zintzoa; izan zaitez zehatza; tl;dr"
    ),
    frames: phrases!(
        "esango al didazu; esango didazu; esango al didazue; esango didazue; esango zenidake; esango al zenidake; \
         esango al zenidakete; esango zenidakete; esan dezakezu; esan diezadakezu; esan diezadakezue; \
         esan al dezakezu; esan al diezadakezu; esan ahal didazu; esan ahal didazue; esan ahal al didazu; \
         esan ahalko zenidake; esango balidazu; norbaitek esan dezake; norbaitek esan al dezake; \
         norbaitek esango al dit; norbaitek esan diezadake; norbaitek esan ahal dit; inork esan dezake; \
         inork esan al dezake; inork esango al dit; azal dezakezu; azaldu dezakezu; azalduko al didazu; \
         azalduko didazu; azalduko zenidake; azalduko al zenidake; azal diezadakezu; azaldu ahal didazu; \
         azaldu ahalko zenidake; norbaitek azal dezake; norbaitek azalduko al dit; inork azal dezake; \
         lagunduko al didazu; lagunduko didazu; lagunduko zenidake; lagunduko al didazue; lagundu ahal didazu; \
         lagundu ahal didazue; lagun diezadakezu; lagun diezadakezue; lagun al diezadakezu; lagundu dezakezu; \
         norbaitek lagundu dezake; norbaitek lagunduko al dit; inork lagundu dezake; inork lagunduko al dit; \
         ba al dakizu; badakizu; badakizue; ba al dakizue; al dakizu; dakizu; dakizue; inork badaki; \
         inork ba al daki; inork daki; norbaitek badaki; norbaitek ba al daki; norbaitek daki; badaki inork; \
         badaki norbaitek; ba al daki inork; ba al daki norbaitek; inork ote daki; jakingo duzu; jakingo al duzu; \
         ideiarik baduzu; ideiarik ba al duzu; ba al duzu ideiarik; baduzu ideiarik; inork badu ideiarik; \
         inork ba al du ideiarik; jakin nahi dut; jakin nahi nuke; jakin nahiko nuke; jakin nahi nuen; \
         jakin nahi dugu; jakin nahi genuke; jakin nahiko genuke; jakin beharra daukat; jakin behar dut; \
         jakin gura dot; jakin gura neuke; galdetu nahi nuen; galdetu nahi nuke; galdetu nahi dut; \
         galdetu nahiko nuke; galdera hau egin nahi nuke; galdetu nahi nizuen; galdetu nahi nizun; \
         galdetu nahi dizut; galdetu nahi dizuet; galdetu dezaket; galdetu al dezaket; galdera bat egin dezaket; \
         galdera bat egin al dezaket; galdera bat egin nahi nuke; galdera bat egin nahi nuen; \
         galdera bat egin nahi dizut; jakin daiteke; jakin al daiteke; jakin dezaket; jakin al dezaket; \
         jakin liteke; nire buruari galdetzen diot; galdetzen diot neure buruari; zalantza dut; zalantza hau dut; \
         jakin-mina dut; jakin min dut; jakin-minez nago; jakiteko gogoz nago; interesatzen zait; \
         interesatzen zait jakitea; interesgarria litzateke jakitea; ulertu nahian nabil; \
         ulertzen saiatzen ari naiz; ez dut ulertzen; ez dut ulertu; ez dut aurkitzen; ez dut aurkitu; \
         ez dut topatzen; ez dut topatu; ez naiz gogoratzen; ez dut gogoratzen; ahaztu zait; ahaztu egin zait; \
         nire galdera da; nire galdera hau da; hau da nire galdera; galdera hau da; nire galdera; galdera da; \
         galdera; mesedez; mesedez esan; mesedez esadazu; otoi; arren; faborez; lagundu mesedez; lagunduidazue; \
         laguntza; laguntza behar dut; laguntza eske nator; lagunduko didazuelakoan; jakinarazi; jakinaraz iezadazu; \
         gogorarazi; gogoratuko al didazu; gogora diezadakezu; nork daki; nork esan dezake; nork esango dit; \
         nork lagunduko dit; agian zuk dakizu; agian badakizu; agian norbaitek daki; agian inork daki; \
         bezero batek galdetu du; lankide batek galdetu du; norbaitek galdetu dit; ziur egoteko; badaezpada; \
         badaezpada ere; bide batez; ados; beno; tira; ok; okei; hmm"
    ),
    sources: phrases!(
        "artikuluaren arabera; artikuluen arabera; testuaren arabera; testuen arabera; dokumentuaren arabera; \
         dokumentuen arabera; dokumentazioaren arabera; eskuliburuaren arabera; gidaren arabera; liburuaren arabera; \
         orriaren arabera; webgunearen arabera; wikiaren arabera; egilearen arabera; egileen arabera; \
         artikulu honen arabera; artikulu hauen arabera; testu honen arabera; iturrien arabera; artikuluek diotenez; \
         artikuluak dioenez; testuak dioenez; artikuluan oinarrituta; artikuluetan oinarrituta; testuan oinarrituta; \
         dokumentuetan oinarrituta; dokumentazioan oinarrituta; artikuluan; artikuluetan; artikulu honetan; \
         artikulu hauetan; testuan; testu honetan; dokumentuetan; dokumentazioan; dakizunez; dakizun neurrian; \
         zure ustez; zure iritziz; zuen ustez"
    ),
    hedges: phrases!(
        "barkatu; barkatu eragozpenak; barkatu eragozpenengatik; barkatu enbarazua; barkatu traba egiteagatik; \
         barkatu traba egitea; barkatu molestatzeagatik; barkatu galdetzeagatik; barkatu galdera; \
         barkatu galderagatik; barkatu galdera tontoa; barkatu galdera tontoagatik; barkatu galdera tontoa bada; \
         barkatu galdera hau tontoa bada; barkatu lehendik galdetu bada; barkatu aurretik galdetu bada; \
         barkatu lehenago galdetu bada; barka; barka nazazu; barka iezadazu; barkadazu; barkaidazu; \
         barka eragozpenak; barkaidazue; parkatu; parka; barkamena; barkamena eskatzen dut; barkamen; sentitzen dut; \
         asko sentitzen dut; sorry; galdera tontoa; galdera tonto bat; agian galdera tontoa; \
         agian galdera tontoa baina; agian galdera tontoa da; agian galdera tontoa da baina; \
         agian galdera tonto bat; agian galdera tonto bat da; agian galdera tonto bat da baina; \
         beharbada galdera tontoa da; beharbada galdera tontoa da baina; galdera tontoa izango da; \
         galdera tontoa izango da baina; galdera tontoa izan daiteke; galdera tontoa izan daiteke baina; \
         ziurrenik galdera tontoa da; ziurrenik galdera tontoa da baina; galdera inozoa; agian galdera inozoa da; \
         galdera ergela; agian galdera ergela da; hasiberri galdera; hasiberrien galdera; berria naiz hemen; \
         berria naiz; hemen berria naiz; ni berria naiz hemen; hasiberria naiz; hasi berria naiz; ez nago ziur; \
         ez nago seguru; ez nago ziur hau leku egokia den; ez nago ziur hau toki egokia den; \
         ez dakit hau leku egokia den; ez dakit hau toki egokia den; ez dakit leku egokian nagoen; \
         ez dakit leku egokian galdetzen ari naizen; ez dakit non galdetu; hau leku egokia izatea espero dut; \
         dagoeneko bilatu dut; bilatu dut baina ez dut aurkitu; bilatu dut baina ez dut topatu; \
         bilatu dut baina ez dut ezer aurkitu; leku guztietan bilatu dut; nonahi bilatu dut; ez dut inon aurkitzen; \
         ez dut inon topatzen; ez dut inon aurkitu; ez dut ezer aurkitu; trabatuta nago; blokeatuta nago; \
         nahastuta nago; galduta nago; agian zerbait galtzen ari naiz; inork baldin badaki; norbaitek jakingo balu; \
         galdetu badaiteke; galdetzea libre bada; ez bada eragozpen; ez bazaizu axola; ideiarik ez; ideiarik ere ez; \
         ez dut ideiarik; ez daukat ideiarik; ez dut ideiarik ere; lagun batentzat galdetzen dut; egia esan; \
         zintzotasunez; zuzendu oker banago; zuzendu nazazu oker banago; seguru lehenago galdetu dutela"
    ),
    commands: phrases!(
        "esan; esadazu; esaidazu; esaidazue; esadazue; esan iezadazu; azaldu; azal ezazu; azaldu iezadazu; \
         azal iezadazu; azaldu mesedez; kontatu; kontaidazu; konta iezadazu; deskribatu; deskriba ezazu; \
         deskribatu mesedez; zerrendatu; zerrenda ezazu; izendatu; izenda itzazu; aipatu; aipa itzazu; aipa ezazu; \
         erakutsi; erakuts iezadazu; erakutsidazu; eman; emadazu; emaidazu; eman iezadazu; eman zerrenda; bilatu; \
         bila ezazu; aurkitu; definitu; defini ezazu; laburtu; labur ezazu; laburbildu; alderatu; aldera itzazu; \
         konparatu; konpara itzazu; idatzi; egin zerrenda bat; egin laburpena"
    ),
};
