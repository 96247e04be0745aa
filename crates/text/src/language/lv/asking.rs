//! What Latvian questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "kurš cilvēks; kā vārdā; kura persona; kuras personas; kādi cilvēki; kas uzrakstīja; kas izveidoja; \
         kas dibināja; kas nodibināja; kas izgudroja; kas atklāja; kurš uzrakstīja; kurš izveidoja; kurš dibināja; \
         kurš izgudroja; kurš atklāja; kurš uzvarēja; kurš vadīja; kas vadīja; kas uzvarēja; kas uzcēla; \
         kurš uzcēla; kurš nogalināja; kurš parakstīja; kuri cilvēki"
    ),
    when: phrases!(
        "kad; kopš kura laika; kopš kura gada; līdz kuram laikam; līdz kuram gadam; no kura gada; kurā gadā; \
         kādā gadā; kuros gados; kurā mēnesī; kurā dienā; kādā dienā; kurā datumā; kurā gadsimtā; kādā laikā; \
         kurā laikā; kādā laikposmā; kādā periodā; cikos; no cikiem; līdz cikiem; kopš kada; kopš kad; \
         no kura laika; līdz kad"
    ),
    place: phrases!(
        "kur; no kurienes; uz kurieni; kurp; kurā pilsētā; kādā pilsētā; kurās pilsētās; no kuras pilsētas; \
         kurā valstī; kādā valstī; kurās valstīs; no kuras valsts; kurā zemē; kurā vietā; kādā vietā; kurā reģionā; \
         kurā novadā; kurā ielā; kurā kontinentā"
    ),
    why: phrases!(
        "kāpēc; kādēļ; kamdēļ; kālab; kāda iemesla dēļ; kādu iemeslu dēļ; ar kādu mērķi; kādā nolūkā; \
         kāds ir iemesls; kādi ir iemesli; kāds ir cēlonis; kādi ir cēloņi; kas izraisa; kas izraisīja; \
         kas ir iemesls; kas ir cēlonis; ar ko izskaidrojams"
    ),
    how: phrases!("kā; kādā veidā; kādā ceļā; kādos veidos; ar kādiem līdzekļiem; ar kā palīdzību"),
    how_many: phrases!(
        "cik reižu; cik reizes; cik cilvēku; cik cilvēki; cik gabalu; cik bieži; kāds ir skaits; kāds skaits; \
         cik daudzi; cik daudzas; cik liels ir skaits"
    ),
    how_much: phrases!("cik; cik daudz; kāds daudzums; kāds ir daudzums; kāda daļa; kāda ir daļa; kāds apjoms"),
    money: phrases!(
        "cik maksā; cik maksāja; cik maksās; cik tas maksā; cik jāmaksā; cik naudas; kāda ir cena; kāda cena; \
         par kādu cenu; kādas ir izmaksas; kādas izmaksas; cik dārgi; cik dārgs; cik dārga; kāda summa; \
         kāda ir summa; cik eiro; cik pelna; kāda ir alga; cik liela ir maksa"
    ),
    measures: phrases!(
        "cik ilgi; cik ilgs; cik ilga; cik ilgu laiku; cik laika; cik gadu; cik gadi; cik vecs; cik veca; \
         cik mēnešu; cik mēneši; cik dienu; cik dienas; cik stundu; cik stundas; cik minūšu; cik minūtes; cik sver; \
         cik smags; cik smaga; cik kilometru; cik metru; cik grādu; cik procentu; cik procenti; cik tālu; \
         cik augstu; cik augsts; cik augsta; cik garš; cik gara; cik plats; cik plata; cik dziļš; cik dziļa; \
         cik dziļi; cik liels; cik liela; cik lieli; cik lielas; cik ātri; cik ātrs; cik auksts; cik karsts; \
         no kāda vecuma; līdz kādam vecumam; kādā vecumā; kāds ir garums; kāds ir augstums; kāda ir platība; \
         kāds ir ātrums; kāda ir masa; kāda ir temperatūra; kādā temperatūrā; kāds ir termiņš; kādā termiņā; \
         kāds procents"
    ),
    defines: phrases!(
        "kas ir; kas tas ir; kas tas tāds; kas tā tāda; kas ir tas; ko nozīmē; kas nozīmē; ko apzīmē; ko sauc par; \
         kas tiek saukts par; ko saprot ar; ar ko saprot; kāda ir definīcija; definīcija; jēdziena definīcija; \
         kā definē; kā tiek definēts; kā tiek definēta; definē; definējiet; dod definīciju; sniedziet definīciju"
    ),
    lists: phrases!(
        "kādi; kādas; kuri; kuras; kādus; kurus; kādi ir; kādas ir; uzskaiti; uzskaitiet; nosauc visus; \
         nosauciet visus; nosauc visas; nosauciet visas; saraksts; izveido sarakstu; izveidojiet sarakstu; \
         sniedz piemērus; sniedziet piemērus; min piemērus; miniet piemērus"
    ),
    what: phrases!(
        "kas; ko; kāds; kāda; kādu; kāda veida; kurš; kura; kuru; ar ko; kas tieši; ko tieši; kas īsti; par ko; no kā"
    ),
    yes_no: phrases!(
        "vai; vai ir; vai var; vai drīkst; vai es varu; vai vajag; vai nepieciešams; vai jābūt; vai pastāv; \
         vai eksistē; vai tiešām; vai tiesa; vai ir taisnība; vai ir iespējams; vai ir obligāti; vai bija; vai būs; \
         vai tad; vai nav"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "sveiki; sveiki visi; sveiks; sveika; sveicieni; sveicināti; sveicināts; sveicināta; sveiciens; čau; \
         čau visiem; čau visi; čauks; čauki; labdien; labdien visiem; labdien visi; labrīt; labrīt visiem; labvakar; \
         labvakar visiem; laba diena; esiet sveicināti; sveiki draugi; hei; hallo; alo; mīļais; mīļā; mīļie; \
         mīļie draugi; dārgais; dārgā; dārgie; dārgie draugi; dārgie kolēģi; cienījamais; cienījamā; cienījamie; \
         cienījamie kolēģi; cienītais; cienītā; godātais; godātā; godātie; godātie kolēģi; godātās dāmas un kungi; \
         dāmas un kungi; kolēģi; draugi"
    ),
    thanks: phrases!(
        "paldies; paldies jau iepriekš; jau iepriekš paldies; iepriekš paldies; paldies iepriekš; liels paldies; \
         liels paldies jau iepriekš; paldies liels; milzīgs paldies; sirsnīgs paldies; sirsnīgi paldies; \
         mīļš paldies; paldies par palīdzību; paldies par atbildi; paldies par atbildēm; paldies par uzmanību; \
         paldies jums; paldies tev; paldies visiem; pateicos; pateicos jau iepriekš; jau iepriekš pateicos; \
         pateicos par palīdzību; pateicos par atbildi; pateicamies; pateicība jau iepriekš; būšu pateicīgs; \
         būšu pateicīga; būšu ļoti pateicīgs; būšu ļoti pateicīga; būtu pateicīgs; būtu pateicīga; \
         būtu ļoti pateicīgs; būtu ļoti pateicīga; tūkstoš paldies; paldiesiņš; pld; thx; tnx"
    ),
    closings: phrases!(
        "ar cieņu; ar sveicieniem; ar vislabākajiem novēlējumiem; ar labākajiem novēlējumiem; ar labiem vēlējumiem; \
         vislabākie novēlējumi; ar pateicību; patiesā cieņā; patiesi jūsu; ar patiesu cieņu; sirsnīgi sveicieni; \
         visu labu; visu to labāko; visu gaišu; jauku dienu; jauku vakaru; labu dienu vēlot; lai jauka diena; \
         lai laba diena; lai jums jauka diena; skaistu dienu; uz redzēšanos; uz tikšanos; uz sadzirdēšanos; atā; \
         labunakti; gaidu atbildi; gaidīšu atbildi; gaidu jūsu atbildi; gaidīšu jūsu atbildi; \
         ar nepacietību gaidu atbildi; apskāvieni"
    ),
    urgencies: phrases!(
        "steidzami; ļoti steidzami; tas ir steidzami; ir steidzami; steidzams jautājums; ļoti steidzams jautājums; \
         steidzami vajag; vajag steidzami; steidzami vajadzīga atbilde; vajadzīga ātra atbilde; \
         nepieciešama steidzama atbilde; pēc iespējas ātrāk; pēc iespējas drīzāk; cik ātri vien iespējams; \
         jo ātrāk jo labāk; ātrs jautājums; īss jautājums; tikai īss jautājums; viens jautājums; \
         tikai viens jautājums; viens īss jautājums; viens ātrs jautājums; mazs jautājums; man steidzas; steidzos; \
         asap"
    ),
    forms: phrases!(
        "īsi; īsumā; ļoti īsi; īsi un konkrēti; kodolīgi; īsi un kodolīgi; lūdzu īsi; dažos vārdos; pāris vārdos; \
         divos vārdos; vienā teikumā; ar vienu teikumu; divos teikumos; vienkāršiem vārdiem; vienkāršā valodā; \
         saprotamā valodā; pa punktiem; punktos; saraksta veidā; kā sarakstu; sarakstā; tabulas veidā; tabulā; sīki; \
         sīkāk; detalizēti; detalizētāk; izsmeļoši; plašāk; soli pa solim; pa soļiem; iesācējiem; kā iesācējam; \
         kā piecgadniekam; kā bērnam; it kā man būtu pieci gadi; uz pirkstiem; atbildi latviski; atbildiet latviski; \
         latviski lūdzu; lūdzu latviski; ar piemēriem; ar avotiem; ar citātiem; ar saitēm; tikai faktus; \
         tikai fakti; tikai atbildi; bez liekvārdības"
    ),
    frames: phrases!(
        "pasaki lūdzu; pasakiet lūdzu; lūdzu pasaki; lūdzu pasakiet; sakiet lūdzu; saki lūdzu; vai vari pateikt; \
         vai vari man pateikt; vai varat pateikt; vai varat man pateikt; vai tu vari pateikt; vai jūs varat pateikt; \
         vai varētu pateikt; vai tu varētu pateikt; vai jūs varētu pateikt; vai jūs varētu man pateikt; \
         vai varētu lūdzu pateikt; vai vari paskaidrot; vai varat paskaidrot; vai varat izskaidrot; \
         vai jūs varētu paskaidrot; vai kāds var pateikt; vai kāds varētu pateikt; vai kāds var paskaidrot; \
         vai kāds var izskaidrot; varbūt kāds var pateikt; vari pateikt; varat pateikt; vai zini; vai tu zini; \
         vai zināt; vai jūs zināt; vai kāds zina; vai kāds nezina; varbūt kāds zina; kāds zina; kurš zina; \
         vai nezini; vai nezināt; varbūt zini; varbūt zināt; gribu zināt; es gribu zināt; gribētu zināt; \
         es gribētu zināt; gribēju zināt; vēlos zināt; es vēlos zināt; vēlētos zināt; es vēlētos zināt; \
         vēlos uzzināt; vēlētos uzzināt; es vēlētos uzzināt; gribētu uzzināt; gribu pajautāt; gribēju pajautāt; \
         gribētu pajautāt; vēlos pajautāt; vēlējos pajautāt; vai drīkstu pajautāt; vai varu pajautāt; \
         drīkst pajautāt; varu pajautāt; mani interesē; mūs interesē; man interesē; mani interesētu; \
         man ir jautājums; man ir viens jautājums; man ir tāds jautājums; tāds jautājums; ir jautājums; \
         mans jautājums ir; mans jautājums; jautājums ir šāds; jautājums tāds; lūdzu; es lūdzu; lūdzu palīdziet; \
         lūdzu palīdzību; palīdziet saprast; palīdzi saprast; ja nav grūti; ja iespējams; ja var; nesaprotu; \
         nevaru saprast; man vajag zināt; man jāzina; nepieciešams zināt; esiet tik laipni; esi tik laipns"
    ),
    sources: phrases!(
        "saskaņā ar rakstu; saskaņā ar šo rakstu; saskaņā ar rakstiem; pēc raksta; pēc rakstiem; saskaņā ar tekstu; \
         pēc teksta; saskaņā ar dokumentāciju; pēc dokumentācijas; saskaņā ar dokumentiem; saskaņā ar avotiem; \
         atbilstoši dokumentācijai; atbilstoši tekstam; spriežot pēc teksta; ja ticēt rakstam; ja tic rakstam; \
         rakstā; šajā rakstā; šajos rakstos; manos rakstos; mūsu rakstos; tekstā; šajā tekstā; dokumentācijā; \
         manos dokumentos"
    ),
    hedges: phrases!(
        "piedod; piedodiet; atvaino; atvainojiet; atvainojos; es atvainojos; lūdzu piedošanu; sorry; sorī; \
         atvainojiet par traucējumu; atvainojiet ka traucēju; piedodiet ka traucēju; atvainojos par traucējumu; \
         piedod par muļķīgu jautājumu; piedodiet par muļķīgu jautājumu; atvainojiet par muļķīgu jautājumu; \
         atvainojos par muļķīgo jautājumu; muļķīgs jautājums; muļķīgs jautājums bet; dumjš jautājums; \
         dumjš jautājums bet; varbūt muļķīgs jautājums; varbūt muļķīgs jautājums bet; varbūt dumjš jautājums; \
         varbūt dumjš jautājums bet; iespējams muļķīgs jautājums; laikam muļķīgs jautājums; es te esmu jauns; \
         es te esmu jauna; esmu šeit jauns; esmu šeit jauna; esmu iesācējs; esmu iesācēja; neesmu pārliecināts; \
         neesmu pārliecināta; neesmu pārliecināts bet; neesmu pārliecināta bet; neesmu drošs; neesmu droša; \
         ja nemaldos; ja es nemaldos; ja pareizi saprotu; ja kāds zina; jau meklēju; esmu jau meklējis; \
         esmu jau meklējusi; meklēju bet neatradu; neatradu atbildi; varbūt ne par tēmu"
    ),
    commands: phrases!(
        "pasaki; pasakiet; pasaki man; pasakiet man; saki; sakiet; pastāsti; pastāstiet; pastāsti man; \
         pastāstiet man; pastāsti par; pastāstiet par; pastāsti man par; pastāstiet man par; stāsti par; paskaidro; \
         paskaidrojiet; paskaidro man; paskaidrojiet man; izskaidro; izskaidrojiet; izskaidro man; \
         izskaidrojiet man; apraksti; aprakstiet; raksturo; raksturojiet; nosauc; nosauciet; uzskaiti; uzskaitiet; \
         norādi; norādiet; parādi; parādiet; parādi man; parādiet man; dod man; dodiet man; sniedz; sniedziet; \
         atrodi; atrodiet; atrodi man; uzraksti; uzrakstiet; salīdzini; salīdziniet; apkopo; apkopojiet; atbildi; \
         atbildiet"
    ),
};
