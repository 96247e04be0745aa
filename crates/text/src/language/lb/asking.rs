//! What Luxembourgish questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "wien; wiem; wat fir eng persoun; wéi eng persoun; wéi eng leit; vu wiem; mat wiem; fir wien; bei wiem; \
         un wien; wat fir e mënsch; wéi e mënsch; wien ass; wien huet"
    ),
    when: phrases!(
        "wéini; zënter wéini; zanter wéini; bis wéini; vu wéini un; ab wéini; a wéi engem joer; \
         a wat fir engem joer; a wéi engem mount; un wéi engem dag; op wéi engem dag; a wéi engem joerhonnert; \
         ëm wéi vill auer; um wéi vill auer; wéi vill auer; zu wéi enger zäit; zu wéi engem zäitpunkt; wéi en dag; \
         wéi en datum"
    ),
    place: phrases!(
        "wou; wouhin; wouhier; vu wou; wou hier; wou hin; bis wou; a wéi enger stad; a wéi engem land; \
         a wat fir enger stad; a wat fir engem land; a wéi engem duerf; a wéi enger gemeng; a wéi engem kanton; \
         op wéi enger plaz; un wéi enger plaz; a wéi engem gebai; a wéi enger strooss; op wéi engem kontinent; \
         wéi eng plaz"
    ),
    why: phrases!(
        "firwat; wisou; wuerfir; aus wéi engem grond; aus wat fir engem grond; aus wéi enge grënn; \
         aus wat fir grënn; wat ass de grond; wat ass d'ursaach; wat war de grond; wéi kënnt et; wéi kënnt et dass; \
         vu wat kënnt et; zu wéi engem zweck"
    ),
    how: phrases!(
        "wéi; op wéi eng manéier; op wat fir eng manéier; op wéi eng aart a weis; wouduerch; wourmat; \
         mat wat fir engem mëttel"
    ),
    how_many: phrases!(
        "wéi vill leit; wéi vill persounen; wéi vill mol; wéi vill deeg; wéi vill stéck; wéi oft; wéi dacks; \
         wéi vill awunner; d'zuel vun; zuel vun; wéi eng zuel; wéi vill prozent; wéivill leit; wéivill mol"
    ),
    how_much: phrases!(
        "wéi vill; wéivill; wéi eng quantitéit; wat fir eng quantitéit; wéi eng mooss; wéi een undeel; wéi en undeel"
    ),
    money: phrases!(
        "wat kascht; wat kaschten; wat kascht et; wat huet kascht; wéi vill kascht; wéi vill kaschten; wéi deier; \
         wéi vill geld; wéi vill suen; wéi vill euro; wat fir e präis; wéi e präis; wat ass de präis; \
         wéi héich ass de präis; wéi héich sinn d'käschten; wat sinn d'käschten; wéi héich ass d'tax; \
         wat muss ech bezuelen; wéi vill muss ech bezuelen; wat bezilt een; wéi vill bezilt een; wéi vill verdéngt; \
         wat verdéngt; wéi e montant; zu wat fir engem präis"
    ),
    measures: phrases!(
        "wéi laang; wéi héich; wéi grouss; wéi wäit; wéi breet; wéi déif; wéi schwéier; wéi al; wéi séier; \
         wéi waarm; wéi kal; wéi déck; wéi kleng; vu wéi engem alter un; a wéi engem alter; ab wéi engem alter; \
         mat wéi engem alter; wéi vill meter; wéi vill kilometer; wéi vill kilo; wéi vill liter; wéi vill grad; \
         wéi vill stonnen; wéi vill minutten; wéi vill wochen; wéi vill méint; wéi vill joer; wéi laang dauert; \
         wéi laang huet"
    ),
    defines: phrases!(
        "wat ass; wat ass en; wat ass e; wat ass eng; wat ass den; wat sinn; wat bedeit; wat bedeiten; wat heescht; \
         wat versteet een ënner; wat versteet een ënnert; wat versti mir ënner; wat ass gemengt mat; \
         wat mengt een mat; wat ass d'definitioun vun; wat ass d'bedeitung vun; definitioun vun; d'definitioun vun; \
         bedeitung vun; d'bedeitung vun; wéi definéiert een; wéi ass definéiert; fir wat steet; wat war; \
         wat bezeechent; wat nennt een"
    ),
    lists: phrases!(
        "wéi eng sinn; nenn; nennt; nenn all; ziel op; zielt op; lëscht op; eng lëscht vun; lëscht vun; \
         wat fir zorten; wéi eng zorten; wéi eng aarten; wat fir aarten"
    ),
    what: phrases!(
        "wat; wéi en; wéi eng; wéi een; wéi engen; wéi enger; wéi engem; wat fir; wat fir en; wat fir eng; \
         wat fir een; iwwer wat"
    ),
    yes_no: phrases!(
        "ass; sinn; war; waren; huet; hunn; hat; haten; kann; kënnen; kéint; däerf; däerfen; muss; mussen; soll; \
         sollt; sollen; gëtt; ginn; gëtt et; gouf et; gouf; goufen; stëmmt; stëmmt et; ass et; kann ech; däerf ech; \
         muss ech; soll ech; kann een; däerf een; muss een; hunn ech; brauch; brauch ech; brauch een; gëllt; \
         existéiert"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "moien; moien alleguer; moien alleguerten; moien zesummen; moien dir; moien alleguer zesummen; moien team; \
         moien alleguerte; moien du; moien moien; gudde moien; gudde moien alleguer; gudde moien alleguerten; \
         gudde mëtteg; gudden owend; gudden owend alleguer; gudde owend; gudden dag; gudde dag; bonjour; \
         bonjour alleguer; bonjour zesummen; bonjour madame; bonjour monsieur; bonsoir; salut; salut alleguer; \
         salut alleguerten; salut zesummen; sali; salli; hallo; hallo alleguer; hallo alleguerten; hallo zesummen; \
         hey; hi; hei; hey alleguer; hi alleguer; léif alleguer; léif leit; léif kolleegen; léif kolleginnen; \
         léif kolleginnen a kolleegen; léif kollegen; léif frënn; léift team; léiwe kolleeg; léif madame; \
         léiwen här; geéiert; geéiert madame; geéierten; geéierten här; geéiert dammen an hären; \
         geéiert dammen a hären; dir dammen an dir hären; dir dammen an hären; madame monsieur; yo; \
         ech hoffen et geet der gutt; ech hoffen et geet iech gutt; hoffen et geet der gutt; \
         hoffentlech geet et der gutt; hoffentlech geet et iech gutt; wéi geet et der; wéi geet et dir; \
         wéi geet et iech"
    ),
    thanks: phrases!(
        "merci; merci villmools; villmools merci; merci villmols; villmols merci; merci am viraus; \
         villmools merci am viraus; merci villmools am viraus; merci am virfeld; merci am virfeld fir är hëllef; \
         merci fir är hëllef; merci fir deng hëllef; merci fir d'hëllef; merci fir hëllef; merci fir all hëllef; \
         merci fir är äntwert; merci fir deng äntwert; merci fir d'äntwert; merci fir är zäit; merci fir deng zäit; \
         merci iech; merci dir; merci iech alleguer; merci alleguer; merci alleguerten; e grousse merci; \
         en décke merci; ee grousse merci; een décke merci; décke merci; e ganz grousse merci; honnertmol merci; \
         dausend merci; dausendmol merci; merci beaucoup; villen dank; ech soen iech merci; ech soen dir merci; \
         ech soe merci; ech soen iech villmools merci; ech soen iech am viraus merci; mir soen iech merci; \
         ech wier frou iwwer eng äntwert; ech wier frou iwwer hëllef; ech wier dankbar; ech wier dankbar fir hëllef; \
         all hëllef ass wëllkomm; all hëllef ass willkommen; merci nach eng kéier; nach eng kéier merci; \
         nach eemol merci; thx; thanks; tnx; mat merci; du bass deen beschten; dir sidd déi bescht"
    ),
    closings: phrases!(
        "mat frëndleche gréiss; mat frëndlechem grouss; frëndlech gréiss; frëndleche grouss; mat beschte gréiss; \
         mat de beschte gréiss; bescht gréiss; déi bescht gréiss; beschte grouss; vill gréiss; léif gréiss; \
         mat léiwe gréiss; léiwe grouss; schéi gréiss; häerzlech gréiss; mat häerzleche gréiss; gréiss; grouss; \
         gréissercher; mat onser héichachtung; mat héichachtung; héichachtungsvoll; mat respekt; mfg; lg; vg; äddi; \
         addi; äddi a merci; bis geschwënn; bis gläich; bis duerno; bis dann; bis méi spéit; bis muer; bis mar; \
         bis deemnächst; bis den dag; bis en aneren dag; tschüss; tschüssi; ciao; ciao ciao; au revoir; à plus; \
         a plus; bisous; e schéinen dag; schéinen dag; schéinen dag nach; nach e schéinen dag; e schéinen dag nach; \
         schéine weekend; e schéine weekend; schéinen owend; e schéinen owend; nach e schéinen owend; gutt nuecht; \
         gudde weekend; alles guddes; vill gléck; maach et gutt; maacht et gutt; pass op dech op; op erëmgesinn; \
         op widdergesinn; op widderluusteren; cordialement; ech freeë mech op är äntwert; \
         ech freeë mech op deng äntwert; ech waarden op är äntwert; geschéckt vu mengem iphone; geschéckt vum handy; \
         vu mengem iphone geschéckt"
    ),
    urgencies: phrases!(
        "dréngend; et ass dréngend; dat ass dréngend; et ass ganz dréngend; urgent; et ass urgent; et presséiert; \
         presséiert; dat presséiert; et eilt; et dréngt; ech si presséiert; ech hunn et eileg; eileg; et ass eileg; \
         esou séier wéi méiglech; sou séier wéi méiglech; esou schnell wéi méiglech; sou schnell wéi méiglech; \
         esou bal wéi méiglech; sou bal wéi méiglech; sou geschwënn wéi méiglech; asap; ech brauch dat séier; \
         ech brauch et séier; ech brauch dat haut; ech brauch et haut nach; ech brauch eng séier äntwert; \
         ech brauch séier eng äntwert; wann ech gelift séier; séier w e g; äntwert wann ech gelift séier; kuerz fro; \
         eng kuerz fro; just eng kuerz fro; nëmmen eng kuerz fro; séier fro; eng séier fro; just eng séier fro; \
         kleng fro; eng kleng fro; just eng kleng fro; einfach fro; eng einfach fro; eng fro; just eng fro; \
         nach eng fro; nëmmen eng fro; ech hunn eng fro; ech hu eng fro; ech hunn eng kuerz fro; \
         ech hunn eng kleng fro; ech hätt eng fro; ech hätt eng kuerz fro; ech hätt eng kleng fro; \
         ech hätt nach eng fro; hunn eng fro; hätt eng fro; kee stress; keng eil; et eilt net; et ass net dréngend; \
         et presséiert net; wann s du zäit hues; wann dir zäit hutt; wann de zäit hues; mäi chef freet; \
         mäi chef wëll dat wëssen"
    ),
    forms: phrases!(
        "a stéchpunkten; a stéchwierder; als stéchpunkten; als lëscht; als eng lëscht; als tabell; \
         a form vun enger lëscht; a form vun enger tabell; an engem saz; an zwee sätz; an e puer sätz; a puer sätz; \
         an e puer wierder; a wéinege wierder; an einfache wierder; mat einfache wierder; an einfacher sprooch; \
         a verständlecher sprooch; an eegene wierder; an denge eegene wierder; a kuerze wierder; kuerz; ganz kuerz; \
         kuerz a knapp; kuerz a bëndeg; kuerz zesummegefaasst; kuerz gesot; kuerz w e g; wann ech gelift kuerz; \
         maach et kuerz; maacht et kuerz; hal et kuerz; haalt et kuerz; äntwert kuerz; äntwer kuerz; kuerz äntwert; \
         eng kuerz äntwert; just d'äntwert; nëmmen d'äntwert; ausféierlech; am detail; méi am detail; detailléiert; \
         schrëtt fir schrëtt; schrëtt fir schrëtt erkläert; einfach erkläert; einfach erklärt; erklär et einfach; \
         erkläert et einfach; sou wéi wann ech fënnef wier; wéi wann ech fënnef wier; \
         wéi wann ech fënnef joer al wier; wéi wann ech 5 joer al wier; wéi wann ech 5 wier; \
         wéi fir e kand vu fënnef joer; äntwert op lëtzebuergesch; äntwer op lëtzebuergesch; \
         op lëtzebuergesch w e g; op lëtzebuergesch wann ech gelift; wann ech gelift op lëtzebuergesch; \
         am léifsten op lëtzebuergesch; mat quellen; mat quellenugab; mat de quellen; mat referenzen; \
         gëff d'quellen un; gitt d'quellen un; mat beispiller; mat engem beispill; gëff beispiller; gitt beispiller; \
         keng laang äntwerten; erfann näischt; erfannt näischt; benotz nëmmen d'artikelen; maximal 100 wierder; \
         an 100 wierder; sief éierlech; sief prezis; tl;dr"
    ),
    frames: phrases!(
        "kanns du mir soen; kanns de mir soen; kënnt dir mir soen; kéints du mir soen; kéints de mir soen; \
         kéint dir mir soen; kéints du mir w e g soen; kënnt dir mir w e g soen; kënnt dir mir wann ech gelift soen; \
         kanns du mir wann ech gelift soen; kanns du soen; kënnt dir soen; kann mir een soen; kann mir ee soen; \
         kann ee mir soen; kann een mir soen; kéint mir een soen; kéint mir ee soen; kéint ee mir soen; \
         kann iergendeen mir soen; kann iergendeen soen; kann een erklären; kann mir een erklären; \
         kann mir ee erklären; kanns du erklären; kanns du mir erklären; kanns de mir erklären; \
         kënnt dir mir erklären; kënnt dir erklären; kéint dir mir erklären; kéints du mir erklären; \
         kanns du mir hëllefen; kanns de mir hëllefen; kënnt dir mir hëllefen; kéint dir mir hëllefen; \
         kann mir een hëllefen; kann mir ee hëllefen; kann een hëllefen; kéint mir een hëllefen; weess du; weess de; \
         wësst dir; weess een; weess iergendeen; weess een vun iech; weess ee vun iech; weess een hei; \
         weess du vläicht; weess de vläicht; wësst dir vläicht; weess een vläicht; weess vläicht een; \
         weess vläicht iergendeen; weess du ob; wësst dir ob; weess een ob; weess iergendeen ob; hues du eng iddi; \
         hues de eng iddi; hutt dir eng iddi; huet een eng iddi; huet iergendeen eng iddi; huet een eng anung; \
         hues du eng anung; eng iddi; iergend eng iddi; ech wéilt wëssen; ech wëll wëssen; ech wéilt gär wëssen; \
         ech wëll gär wëssen; ech géif gär wëssen; ech giff gär wëssen; ech hätt gär gewosst; ech hätt gär gewost; \
         mir wéilte wëssen; mir wéilte gär wëssen; mir géife gär wëssen; ech wéilt froen; ech wollt froen; \
         ech wollt just froen; ech wollt nofroen; ech wëll froen; ech géif gär froen; wollt froen; wollt just froen; \
         ech froe mech; ech froe mech ob; ech froen mech; ech hu mech gefrot; ech hunn mech gefrot; mir froen eis; \
         et interesséiert mech; mech interesséiert; mech géif interesséieren; et géif mech interesséieren; \
         ech sinn virwëtzeg; ech si virwëtzeg; däerf ech froen; däerf ech eppes froen; dierf ech froen; \
         dierft ech froen; kann ech froen; kann ech eppes froen; ech muss wëssen; ech probéieren ze verstoen; \
         ech verstinn net; ech verstoe net; ech fannen net; ech fanne net; ech hunn net fonnt; ech hunn vergiess; \
         ech hu vergiess; ech erënnere mech net; ech weess net méi; meng fro ass; meng fro wier; meng fro; \
         d'fro ass; fro; wann ech gelift; wannechgelift; w e g; hëllef mir; hëlleft mir; hëllef; ech brauch hëllef; \
         brauch hëllef; loosst mech wëssen; looss mech wëssen; sot mir bescheed; so mir bescheed; erënner mech; \
         wien weess; wee weess; wien ka mir soen; wien kann mir soen; wien ka mir hëllefen; vläicht weess du; \
         vläicht wësst dir; vläicht weess een; e client huet gefrot; eng kollegin huet gefrot; \
         e kolleeg huet gefrot; et huet mech ee gefrot; fir sécher ze sinn; just fir sécher ze sinn; iwwregens; \
         okay; ok; oké; hmm"
    ),
    sources: phrases!(
        "nom artikel; nom text; no den artikelen; no den texter; laut artikel; laut dem artikel; laut den artikelen; \
         laut text; laut dem text; laut dokument; laut dem dokument; laut den dokumenter; laut dokumentatioun; \
         laut der dokumentatioun; laut handbuch; laut dem handbuch; laut der säit; laut dem auteur; \
         laut dësem artikel; laut dësen artikelen; laut de quellen; geméiss dem artikel; geméiss dem text; \
         geméiss den artikelen; op basis vum artikel; op basis vun den artikelen; op basis vum text; \
         op der basis vum text; am artikel; an den artikelen; an dësem artikel; an dësen artikelen; am text; \
         an dësem text; an der dokumentatioun; an den dokumenter; sou wäit s du weess; sou vill wéi s du weess; \
         denger meenung no; ärer meenung no"
    ),
    hedges: phrases!(
        "entschëllegt; entschëlleg; entschëllegung; entschëllegt mech; entschëlleg mech; entschëllegt d'stéierung; \
         entschëllegt wann ech stéieren; entschëllegt dass ech stéieren; entschëllegt d'fro; entschëllegt fir d'fro; \
         entschëllegt déi domm fro; entschëlleg déi domm fro; entschëllegt wann dat eng domm fro ass; \
         entschëllegt wann d'fro schonn gestallt gouf; pardon; pardon fir d'stéierung; sorry; sorry fir d'stéierung; \
         sorry fir déi domm fro; sorry fir d'fro; sorry wann ech stéieren; sorry wann dat eng domm fro ass; \
         et deet mer leed; et deet mir leed; deet mer leed; excusez; excuséiert; excuséiert mech; verzeiung; \
         domm fro; eng domm fro; vläicht eng domm fro; vläicht eng domm fro awer; vläicht eng domm fro mee; \
         et ass vläicht eng domm fro; et ass vläicht eng domm fro mee; et ass vläicht eng domm fro awer; \
         dat ass vläicht eng domm fro; dat ass vläicht eng domm fro mee; dat ass vläicht eng domm fro awer; \
         sécher eng domm fro; sécher eng domm fro mee; ufängerfro; eng ufängerfro; ech sinn nei hei; ech si nei hei; \
         sinn nei hei; nei hei; ech sinn en ufänger; ech sinn ufänger; ech sinn net sécher; ech si net sécher; \
         ech sinn mer net sécher; ech si mer net sécher; net sécher ob dat hei déi richteg plaz ass; \
         ech weess net ob dat hei déi richteg plaz ass; weess net ob dat hei déi richteg plaz ass; \
         ech weess net ob ech hei richteg sinn; ech weess net wou ech soss froe soll; \
         ech hoffen ech sinn hei richteg; ech hu scho gesicht; ech hunn scho gesicht; ech hunn schonn gesicht; \
         ech hu scho iwwerall gesicht; ech hunn iwwerall gesicht; ech hunn näischt fonnt; \
         ech hu gesicht mee näischt fonnt; ech fannen et net; ech fannen näischt; ech fannen näischt doriwwer; \
         ech kommen net weider; ech komme net weider; ech sinn duerchernee; ech iwwersinn vläicht eppes; \
         wann een dat weess; wann iergendeen dat weess; falls een dat weess; falls iergendeen dat weess; \
         wann ech froen däerf; wann ech däerf froen; wann dat an der rei ass; keng anung; ech hu keng anung; \
         ech hunn keng anung; ech froen fir e frënd; éierlech gesot; korrigéiert mech wann ech falsch leien; \
         déi fro gouf sécher scho gestallt"
    ),
    commands: phrases!(
        "so mir; sot mir; sot mer; erklär; erkläert; erklär mir; erkläert mir; erklär mer; erkläert mer; nenn; \
         nennt; nenn mir; nennt mir; beschreif; beschreift; beschreif mir; weis; weis mir; weist mir; weist; \
         weis mer; gëff mir; gitt mir; gëff mer; gitt mer; gëff eng lëscht vun; lëscht op; ziel op; zielt op; \
         erziel; erziel mir; erzielt mir; sicht; sich no; fann eraus; definéier; definéiert; fass zesummen; \
         faasst zesummen; vergläich; vergläicht; maach eng lëscht vun; maacht eng lëscht vun; schreif"
    ),
};
