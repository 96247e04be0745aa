//! What Maltese questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "min; ma' min; ta' min; lil min; għal min; mingħand min; minn min; għand min; liema persuna; min huwa; \
         min hija; min huma; min kien; min kienet"
    ),
    when: phrases!(
        "meta; minn meta; sa meta; għal meta; f'liema sena; liema sena; f'liema xahar; f'liema data; liema data; \
         f'liema jum; liema jum; f'liema ħin; x'ħin; fi x'ħin; f'liema mument; f'liema żmien; f'liema seklu"
    ),
    place: phrases!(
        "fejn; minn fejn; sa fejn; lejn fejn; f'liema pajjiż; liema pajjiż; f'liema belt; liema belt; f'liema post; \
         liema post; f'liema raħal; f'liema reġjun; fejn jinsab; fejn tinsab; fejn jinsabu"
    ),
    why: phrases!(
        "għaliex; għala; għalfejn; għal liema raġuni; għal liema raġunijiet; x'inhi r-raġuni; \
         x'inhi r-raġuni għaliex; minħabba f'xiex; bi x'għan; b'liema għan; kif inhu li; x'kienet ir-raġuni"
    ),
    how: phrases!("kif; b'liema mod; b'xiex; permezz ta' xiex; x'inhu l-mod; b'liema manjiera"),
    how_many: phrases!(
        "kemm hemm; kemm kien hemm; kemm-il; kemm il darba; kemm-il darba; kemm nies; kemm persuni; \
         kemm hemm abitanti; kemm hemm stati; kemm hemm nies"
    ),
    how_much: phrases!(
        "kemm; x'ammont; liema ammont; liema ammont ta'; x'inhu l-ammont; x'perċentwal; liema perċentwal; \
         x'kwantità; liema parti"
    ),
    money: phrases!(
        "kemm jiswa; kemm tiswa; kemm jiswew; kemm swiet; kemm sewa; kemm jiġi; kemm tiġi; kemm jiġu; \
         kemm irrid inħallas; kemm trid tħallas; kemm jitħallas; kemm flus; kemm ewro; x'inhu l-prezz; x'prezz; \
         liema prezz; b'liema prezz; b'kemm; kemm hu l-prezz"
    ),
    measures: phrases!(
        "kemm idum; kemm iddum; kemm idumu; kemm dam; kemm damet; kemm ilu; kemm ilha; kemm ilhom; kemm żmien; \
         kemm hu twil; kemm hi twila; kemm hu għoli; kemm hi għolja; kemm hu kbir; kemm hi kbira; kemm hu wiesa'; \
         kemm hu fond; kemm hu 'l bogħod; kemm hi 'l bogħod; kemm jiżen; kemm tiżen; kemm fih; x'età; liema età; \
         ta' liema età; f'liema età; kemm għandu żmien; kemm għandha żmien; kemm għandu snin; x'inhu t-tul; \
         x'inhu l-għoli; x'inhi d-distanza; x'inhi l-veloċità; b'liema veloċità; x'inhi t-temperatura; \
         f'liema temperatura; x'inhu l-piż; kemm kilometri; kemm metri; kemm sigħat; kemm ġranet; kemm snin"
    ),
    defines: phrases!(
        "x'inhu; x'inhi; x'inhuma; x'hinu; x'hini; x'hinuma; xi tfisser; xi jfisser; xi jfissru; x'tfisser; \
         x'jfisser; x'ifisser; xi trid tgħid; x'nifhmu bi; x'jiġifieri; x'inhi t-tifsira ta'; \
         x'inhi d-definizzjoni ta'; definizzjoni ta'; tifsira ta'; iddefinixxi; iddefinixxu; f'xiex jikkonsisti; \
         f'xiex tikkonsisti"
    ),
    lists: phrases!(
        "liema huma; semmi; semmu; elenka; elenkaw; agħmel lista; agħmlu lista; agħtini lista; agħtuni lista; \
         lista ta'; x'tipi ta'; liema tipi ta'; niżżel; niżżlu; liema minn dawn"
    ),
    what: phrases!(
        "liema; x'kien; x'kienet; x'għandu; x'għandha; x'għamel; x'ġara; xiex; fuq xiex; dwar xiex; f'xiex; \
         għal xiex; minn xiex; ma' xiex; x'tip ta'; liema wieħed; liema waħda; x'inhu l-isem; x'jismu; x'jisimha; \
         x'jisimhom; x'jagħmel; x'tagħmel; x'jagħmlu; x'għamlu; x'għamlet; x'hemm; x'kienu; x'jiġri; x'irrid; \
         x'nista'; x'jista'; x'tista'; x'għandhom; x'fih; x'fiha; x'jeħtieġ; x'meħtieġ"
    ),
    yes_no: phrases!(
        "hemm; kien hemm; jeżisti; teżisti; jeżistu; huwa; hija; huma; hu; hi; kien; kienet; kienu; għandu; għandha; \
         għandhom; jista'; tista'; jistgħu; nista'; nistgħu; hemm bżonn; huwa minnu li; huwa veru li; veru li; \
         huwa possibbli; huwa meħtieġ; huwa obbligatorju; jaqbel; jiswa li; forsi hemm"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "bonġu; bonġu lil kulħadd; bonġu kollha; bonswa; bonswa lil kulħadd; il-lejla t-tajba; l-għodwa t-tajba; \
         waranofsinhar it-tajjeb; merħba; merħba lil kulħadd; hello; helow; hi; hey; ħej; aw; aw ħbieb; awguri; \
         għażiż; għażiża; għeżież; għażiż sinjur; għażiża sinjura; għeżież sinjuri; għeżież ħbieb; għeżież kollegi; \
         għeżież kollha; sinjur; sinjura; sinjuri; lil min jikkonċerna; insellimlek; insellmilkom; kif int; kif inti"
    ),
    thanks: phrases!(
        "grazzi; grazzi ħafna; grazzi mill-qalb; grazzi bil-quddiem; grazzi bil-quddiem tal-għajnuna; \
         grazzi minn qabel; grazzi tal-għajnuna; grazzi għall-għajnuna; grazzi tat-tweġiba; grazzi għat-tweġiba; \
         grazzi lil kulħadd; grazzi lilek; grazzi lilkom; grazzi mill-ġdid; elf grazzi; mitt elf grazzi; \
         niżżik ħajr; niżżikom ħajr; nirringrazzjak; nirringrazzjakom; nirringrazzjak bil-quddiem; \
         nirringrazzjakom bil-quddiem; ħajr; ħajr lilek; thx; thanks"
    ),
    closings: phrases!(
        "tislijiet; tislijiet sinċieri; tislijiet kordjali; bl-aħjar xewqat; l-aħjar xewqat; dejjem tiegħek; \
         dejjem tiegħek sinċerament; tiegħek sinċerament; sinċerament; kordjalment; bir-rispett; b'rispett; \
         bi mħabba; saħħiet; saħħa għalissa; ċaw; ċaw ċaw; bye; narak; narakom; narak dalwaqt; sal-ġurnata t-tajba; \
         il-ġurnata t-tajba; jum it-tajjeb; lejl it-tajjeb; nistenna tweġiba; nistenna risposta; qed nistenna tweġiba"
    ),
    urgencies: phrases!(
        "urġenti; huwa urġenti; hija urġenti; din urġenti; hi urġenti; urġenti ħafna; b'urġenza; \
         kemm jista' jkun malajr; malajr kemm jista' jkun; mill-aktar fis; mill-aktar fis possibbli; \
         kemm jista' jkun fis; asap; mistoqsija ta' malajr; mistoqsija żgħira; mistoqsija qasira; \
         mistoqsija waħda biss; domanda żgħira; għandi għaġġla; mgħaġġel; mgħaġġla; għandi bżonnha malajr; \
         għandi bżonnu malajr; għandi bżonnha llum"
    ),
    forms: phrases!(
        "f'sentenza waħda; f'żewġ sentenzi; fi ftit sentenzi; fi ftit kliem; bil-qosor; fil-qosor; fil-qosor ħafna; \
         f'kelma waħda; b'mod qasir; b'mod sempliċi; bi kliem sempliċi; fi kliem sempliċi; b'lingwaġġ sempliċi; \
         bħala lista; f'forma ta' lista; f'punti; punt b'punt; pass pass; pass wara pass; fid-dettall; bid-dettall; \
         b'mod dettaljat; bħallikieku għandi ħames snin; bħallikieku għandi 5 snin; bħal għal tifel; bl-eżempji; \
         b'eżempji; bis-sorsi; b'sorsi; kun qasir; kunu qosra; tweġiba qasira; wieġeb fil-qosor; \
         f'forma ta' tabella; wieġeb bil-malti; bil-malti jekk jogħġbok"
    ),
    frames: phrases!(
        "tista' tgħidli; tistgħu tgħiduli; tista' tgħidilna; tkun tista' tgħidli; tistax tgħidli; tistgħux tgħiduli; \
         tista' tfiehemni; tista' tispjegali; tistgħu tispjegawli; tista' jekk jogħġbok tgħidli; taf; taf jekk; \
         tafu; tafu jekk; tafx; tafux; xi ħadd jaf; xi ħadd jaf jekk; hemm xi ħadd li jaf; hawn xi ħadd li jaf; \
         hawn min jaf; xi ħadd jista' jgħidli; jista' xi ħadd jgħidli; nixtieq inkun naf; nixtieq inkun naf jekk; \
         nixtieq naf; nixtieq naf jekk; irrid inkun naf; irrid naf; għandi bżonn inkun naf; għandi bżonn naf; \
         jinteressani nkun naf; qed nistaqsi; qed nistaqsi jekk; kont qed nistaqsi; nistaqsi lili nnifsi; nistaqsi; \
         nista' nistaqsi; nista' nsaqsi; għandi mistoqsija; għandi domanda; mistoqsija; domanda; \
         il-mistoqsija tiegħi hi; il-mistoqsija tiegħi hija; id-domanda tiegħi hi; il-mistoqsija hi; jekk jogħġbok; \
         jekk jogħġobkom; pls; għandek idea; għandkom idea; għandek xi idea"
    ),
    sources: phrases!(
        "skont l-artiklu; skont l-artikli; skont l-artikoli; skont it-test; skont it-testi; skont id-dokument; \
         skont id-dokumenti; skont id-dokumentazzjoni; skont l-artikli tiegħi; skont l-artiklu tiegħi; fl-artiklu; \
         fl-artikli; fl-artikoli; f'dan l-artiklu; fl-artikli tiegħi; fl-artikli tiegħek; fit-test; fit-testi; \
         fid-dokumentazzjoni; fid-dokumenti"
    ),
    hedges: phrases!(
        "skużi; skużani; skużawni; skużi tal-inkonvenjent; skużawni tal-inkonvenjent; jiddispjaċini; \
         jiddispjaċini ndejqek; jiddispjaċini ndejjaqkom; sorry; sori; aħfirli; aħfruli; nitlob skuża; \
         mistoqsija stupida; mistoqsija iblaħ; domanda stupida; forsi hi mistoqsija stupida imma; \
         forsi hija mistoqsija stupida imma; forsi mistoqsija stupida imma; jien ġdid hawn; jien ġdida hawn; \
         għadni ġdid; għadni ġdida; għadni nibda; m'iniex ċert; m'iniex ċerta; mhux ċert; mhux ċerta; diġà fittixt; \
         fittixt imma ma sibt xejn; ma sibt xejn; jekk xi ħadd jaf; jekk possibbli; jekk jista' jkun"
    ),
    commands: phrases!(
        "għidli; għiduli; għidilna; spjega; spjegali; spjegawli; fissirli; fissruli; fiehemni; fehmuni; iddeskrivi; \
         iddeskrivili; iddeskrivu; urini; uruni; agħtini; agħtuni; elenka; elenkaw; semmi; semmu; semmili; niżżel; \
         indika; indikali; indikaw; għidli dwar; kellimni dwar; irrakkontali; agħmilli sommarju; \
         agħmel sommarju ta'; iddefinixxi; sib; sibli; sibu; fakkarni"
    ),
};
