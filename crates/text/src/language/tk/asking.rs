//! What Turkmen questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "kim; kimi; kime; kimiň; kimden; kim bilen; kimde; kimler; kim hakda; kim barada; haýsy adam; nähili adam; \
         haýsy adamlar"
    ),
    when: phrases!(
        "haçan; haçandan; haçandan bäri; haçana çenli; haçanlar; haýsy ýyl; haýsy ýylda; haýsy ýyly; haýsy ýyldan; \
         haýsy ýyla çenli; nirenji ýylda; näçenji ýylda; näçenji ýyl; näçenji ýyldan; haýsy aýda; haýsy gün; \
         haýsy güni; haýsy asyrda; näçenji asyrda; haýsy wagt; haýsy wagtda; haýsy döwürde; sagat näçede; \
         sagat näçä çenli"
    ),
    place: phrases!(
        "nirede; nirä; nireden; niräk; niredekä; haýsy ýerde; haýsy ýerden; haýsy ýere; haýsy şäherde; \
         haýsy şäherlerde; haýsy şäherden; haýsy ýurtda; haýsy ýurtlarda; haýsy ýurtdan; haýsy döwletde; \
         haýsy welaýatda; haýsy etrapda; haýsy sebitde; haýsy köçede; haýsy yklymda"
    ),
    why: phrases!(
        "näme üçin; nämä; näme sebäpli; näme sebäpden; haýsy sebäpden; haýsy sebäbe görä; haýsy sebäplere görä; \
         nähili sebäp bilen; haýsy maksat bilen; näme maksat bilen; sebäbi näme; sebäpleri näme; sebäpleri nähili; \
         nämeden ýaňa; nämäniň netijesinde; neneň üçin"
    ),
    how: phrases!(
        "nähili; nähili edip; neneňsi; nädip; nähili usul bilen; haýsy usul bilen; haýsy ýol bilen; \
         nähili ýol bilen; nähili görnüşde; nämäniň kömegi bilen; nämäniň üsti bilen"
    ),
    how_many: phrases!(
        "näçe; näçe gezek; näçe adam; näçe sany; näçe sanysy; näçe kişi; sany näçe; näçe esse; näçe ýygy"
    ),
    how_much: phrases!(
        "näçe mukdarda; näçe möçberde; mukdary näçe; möçberi näçe; nähili mukdarda; haýsy bölegi; näçe bölegi; \
         göwrümi näçe"
    ),
    money: phrases!(
        "näçe durýar; bahasy näçe; bahasy nähili; näçe manat; näçe dollar; näçe pul; gymmaty näçe; näçe tölenýär; \
         näçe tölemeli; haýsy bahadan; nähili bahadan; aýlygy näçe; näçe gazanýar; çykdajysy näçe; näçeden"
    ),
    measures: phrases!(
        "näçe wagt; näçe wagtlap; näçe wagta; näçe dowam edýär; näçe dowam etdi; näçe ýyl; näçe aý; näçe gün; \
         näçe hepde; näçe sagat; näçe minut; näçe ýaşynda; näçe ýaşda; näçe ýaşyndan; näçe ýaşdan; näçe ýaşa çenli; \
         ýaşy näçede; näçe kilometr; näçe metr; näçe gradus; näçe göterim; näçe göterimi; näçe kilogram; näçe tonna; \
         agramy näçe; uzynlygy näçe; beýikligi näçe; ini näçe; giňligi näçe; çuňlugy näçe; meýdany näçe; \
         tizligi näçe; temperaturasy näçe; haýsy temperaturada; nähili temperaturada; näçe uzaklykda; möhleti näçe; \
         boýy näçe"
    ),
    defines: phrases!(
        "bu näme; ol näme; diýen näme; diýmek näme; näme diýmek; diýlip nämä aýdylýar; nämä diýilýär; nämä aýdylýar; \
         nämäni aňladýar; nämäni bildirýär; manysy näme; manysy nähili; diýende nämä düşünilýär; kesgitlemesi näme; \
         kesgitlemesi nähili; kesgitlemesi; kesgitleme ber; kesgitleme beriň; düşündirişi näme"
    ),
    lists: phrases!(
        "haýsylar; haýsylary; nämeler; nämeleri; haýsy görnüşleri; nähili görnüşleri; sanawy; sanaw; sanaw düz; \
         sanaw düzüň; sanawyny düz; sanawyny düzüň; sanap ber; sanap beriň; sanap geç; sanap geçiň; hemmesini sana; \
         hemmesini sanaň; mysal getir; mysal getiriň; mysallar getir; mysallar getiriň"
    ),
    what: phrases!(
        "nämäni; nämäniň; näme hakda; näme barada; nämeden; nämeden ybarat; haýsy; haýsysy; haýsyny; haýsy biri; \
         näme zat; anyk näme; takyk näme; näme"
    ),
    yes_no: phrases!(
        "my; mi; bolarmy; bolýarmy; barmy; ýokmy; mümkinmi; gerekmi; zerurmy; hökmanmy; dogrumy; çynmy; hakykatmy; \
         rugsatmy; rugsat berilýärmi; bolupdymy; bolmazmy; şeýlemi; dälmi; hasaplanýarmy; peýdalymy; zyýanlymy; \
         eýsem; hakykatdanam"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "salam; salam hemmelere; hemmelere salam; salam hemmäňize; hemmäňize salam; salam dostlar; essalawmaleýkim; \
         salawmaleýkim; essalamu aleýkum; salam aleýkim; salam nähili; salam ýagdaýlar nähili; gowumy; gowumysyňyz; \
         gowumysyň; gurgunmysyňyz; gurgunçylykmy; ertiriňiz haýyrly bolsun; ertiriňiz haýyrly; \
         ertiriň haýyrly bolsun; gündiziňiz haýyrly bolsun; günüňiz haýyrly bolsun; agşamyňyz haýyrly bolsun; \
         agşamyňyz haýyrly; giç ýagty; hormatly; hormatly dostlar; hormatly kärdeşler; \
         hormatly hanymlar we jenaplar; hanymlar we jenaplar; hormatlylar; eziz; eziz dostlar; ezizler; gadyrly; \
         gadyrly dostlar; mähriban dostlar; kärdeşler; dostlar; hey; alo"
    ),
    thanks: phrases!(
        "sag bol; sag boluň; sagbol; sagboluň; sag bolsun; sag bolsunlar; köp sag bol; köp sag boluň; \
         öňünden sag bol; öňünden sag boluň; öňünden sagboluň; öňünden minnetdar; öňünden minnetdarlyk bildirýärin; \
         taňryýalkasyn; taňry ýalkasyn; köp taňryýalkasyn; öňünden taňryýalkasyn; alla razy bolsun; minnetdar; \
         minnetdarlyk bildirýärin; sizden minnetdar; senden minnetdar; minnetdar bolaryn; örän minnetdar; \
         köp minnetdar; minnetdarlyk; kömegiňiz üçin sag boluň; kömegiň üçin sag bol; jogabyňyz üçin sag boluň; \
         jogabyň üçin sag bol; kömegiňiz üçin minnetdar; ünsüňiz üçin sag boluň; hemmäňize sag boluň; \
         hemmelere sag bol; müň sag bol; müňde bir sag bol; spasibo"
    ),
    closings: phrases!(
        "hormat bilen; hormatlamak bilen; çuňňur hormat bilen; uly hormat bilen; iň gowy arzuwlar bilen; \
         iň gowy dilegler bilen; iň oňat arzuwlar bilen; minnetdarlyk bilen; salam bilen; tüýs ýürekden; \
         ak ýürek bilen; hoş galyň; hoş gal; hoş sag boluň; sag-aman boluň; sag-salamat boluň; görüşýänçäk; \
         görüşýänçäk hoş; görşeris; duşuşýançak; günüňiz şowly geçsin; günüňiz gowy geçsin; gijäňiz rahat bolsun; \
         rahat gije; üstünlik arzuw edýärin; hemmäňize üstünlik; jogabyňyza garaşýaryn; jogaba garaşýaryn; \
         jogabyňa garaşýaryn"
    ),
    urgencies: phrases!(
        "gyssagly; örän gyssagly; bu gyssagly; gaty gyssagly; gyssagly sorag; gyssagly gerek; maňa gyssagly gerek; \
         gyssagly jogap gerek; gyssagly jogap beriň; çalt gerek; çalt jogap gerek; çalt jogap beriň; çaltrak; \
         çaltrak jogap beriň; tizräk; tizräk gerek; mümkin boldugyça çalt; mümkin boldugyça tiz; mümkingadar çalt; \
         mümkin bolsa çaltrak; näçe çalt bolsa şonça gowy; iň gysga wagtda; haýal etmän jogap beriň; gysga sorag; \
         gysgajyk sorag; bir gysga sorag; bir kiçijik sorag; kiçijik sorag; bir sorag; diňe bir sorag; ýekeje sorag; \
         gyssanýaryn; howlugýaryn; srochno; asap"
    ),
    forms: phrases!(
        "gysgaça; gysga edip; gysgajyk; örän gysga; gysga we düşnükli; gysga we anyk; birnäçe söz bilen; \
         iki söz bilen; iki agyz söz bilen; bir sözlem bilen; bir sözlemde; iki sözlem bilen; ýönekeý söz bilen; \
         ýönekeý sözler bilen; ýönekeý dilde; ýönekeý dil bilen; düşnükli dilde; düşnükli edip; bölüm-bölüm; \
         bent-bent; bentler boýunça; sanaw görnüşinde; sanaw hökmünde; sanaw edip; jedwel görnüşinde; jedwelde; \
         jikme-jik; has jikme-jik; giňişleýin; dolurak; ädimme-ädim; ädim-ädim; tapgyrlaýyn; täze başlaýanlar üçin; \
         bäş ýaşly çaga düşündirýän ýaly; çaga düşündirýän ýaly; çaga aýdýan ýaly; türkmençe jogap ber; \
         türkmençe jogap beriň; türkmen dilinde jogap ber; türkmen dilinde jogap beriň; mysallar bilen; mysal bilen; \
         çeşmeler bilen; çeşmesi bilen; sitatalar bilen; salgylanmalar bilen; diňe faktlar; diňe jogaby; \
         artykmaç sözsüz"
    ),
    frames: phrases!(
        "aýdaýyň; aýdaý; aýdyp beräýiň; aýdyp beräý; aýdyp bilersiňizmi; aýdyp bilersiňmi; maňa aýdyp bilersiňizmi; \
         maňa aýdyp bilersiňmi; aýdyp berip bilersiňizmi; aýdyp berip bilersiňmi; maňa aýdyp berip bilersiňizmi; \
         düşündirip bilersiňizmi; düşündirip bilersiňmi; düşündirip berip bilersiňizmi; düşündirip berip bilersiňmi; \
         düşündirip beräýiň; kim aýdyp biler; biri aýdyp bilermi; kimdir biri aýdyp bilermi; \
         biri düşündirip bilermi; kimdir biri düşündirip bilermi; bilýärsiňizmi; bilýärsiňmi; siz bilýärsiňizmi; \
         sen bilýärsiňmi; bilmeýärsiňizmi; bilmeýärsiňmi; bileňokmy; bileňzokmy; kim bilýär; kim bilýä; \
         bilýän barmy; bilýänler barmy; kimdir biri bilýärmi; biri bilýärmi; bilýänler aýdaýyň; bilesim gelýär; \
         meniň bilesim gelýär; bilesim gelýärdi; bilmek isleýärin; men bilmek isleýärin; bilmek islärdim; \
         men bilmek islärdim; bilmek isleýärdim; soramak isleýärin; soramak islärdim; soramak isleýärdim; \
         sorajak bolýardym; sorasam bolýarmy; sorasam bolarmy; sorap bilerinmi; sorag bersem bolýarmy; \
         sorag bersem bolarmy; bir zat soraýyn; maňa gyzykly; meni gyzyklandyrýar; bizi gyzyklandyrýar; \
         gyzyklanýaryn; soragym bar; meniň soragym bar; bir soragym bar; şeýle soragym bar; şeýle sorag; \
         meniň soragym; soragym şeýle; soragym şu; sorag şeýle; sorag bardy; haýyş; haýyş edýärin; haýyş edýäris; \
         sizden haýyş edýärin; zähmet bolmasa; mümkin bolsa; kyn bolmasa; kömek ediň; kömek ediň haýyş; \
         kömek edäýiň; kömek edip bilersiňizmi; düşünmäge kömek ediň; düşünmedim; düşünemok; düşünip bilemok; \
         maňa bilmek gerek; bilmegim gerek"
    ),
    sources: phrases!(
        "makala görä; makala laýyklykda; bu makala görä; şu makala görä; makalalara görä; makalalara laýyklykda; \
         makala boýunça; makalalar boýunça; tekste görä; tekst boýunça; tekste laýyklykda; resminamalara görä; \
         resminama görä; resminamalara laýyklykda; resminamalar boýunça; çeşmelere görä; makalada; bu makalada; \
         şu makalada; makalalarda; şu makalalarda; meniň makalalarymda; biziň makalalarymyzda; tekstde; şu tekstde; \
         bu tekstde; meniň resminamalarymda; makalada aýdylyşy ýaly; makalada ýazylyşyna görä"
    ),
    hedges: phrases!(
        "bagyşlaň; bagyşla; bagyşlaň meni; bagyşlarsyňyz; bagyşlasana; ötünç soraýaryn; ötünç; köp ötünç soraýaryn; \
         günämi geçiň; günämi ötüň; aýyp etmäň; sorry; izwinite; biynjalyk edenim üçin ötünç soraýaryn; \
         biynjalyk edenim üçin bagyşlaň; samsyk sorag üçin bagyşlaň; samsyk sorag üçin ötünç soraýaryn; \
         samsyk sorag; samsyk soragdyr; samsyk soragdyr ýöne; belki samsyk soragdyr; belki samsyk soragdyr ýöne; \
         belki samsyk sorag; akmak sorag; belki akmak soragdyr; men bu ýerde täze; men täze; täze başladym; \
         ýaňy başladym; ýaňy öwrenýärin; anyk bilemok; anyk bilemok ýöne; takyk bilmeýärin; takyk bilmeýärin ýöne; \
         ynamym ýok; ýalňyşmaýan bolsam; ýalňyşmasam; dogry düşünen bolsam; bilýän bar bolsa; \
         kimdir biri bilýän bolsa; gözledim ýöne tapmadym; gözledim emma tapmadym; jogap tapmadym; jogabyny tapmadym"
    ),
    commands: phrases!(
        "aýt; aýdyň; maňa aýt; maňa aýdyň; aýdyp ber; aýdyp beriň; maňa aýdyp ber; maňa aýdyp beriň; gürrüň ber; \
         gürrüň beriň; gürrüň bersene; düşündir; düşündiriň; düşündirip ber; düşündirip beriň; maňa düşündir; \
         maňa düşündiriň; maňa düşündirip ber; beýan et; beýan ediň; häsiýetlendir; häsiýetlendiriň; suratlandyr; \
         suratlandyryň; sanap ber; sanap beriň; adyny aýt; adyny aýdyň; atlandyr; atlandyryň; görkez; görkeziň; \
         maňa görkez; maňa görkeziň; maňa ber; maňa beriň; tapyň; tapyp ber; tapyp beriň; ýazyň; ýazyp ber; \
         ýazyp beriň; deňeşdir; deňeşdiriň; jemle; jemläň; jogap ber; jogap beriň; maglumat ber; maglumat beriň"
    ),
};
