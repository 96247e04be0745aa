//! What Serbian questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "ко; ко је; ко су; кога; коме; ким; с ким; са ким; о коме; за кога; од кога; чији; чија; чије; чијег; \
         која особа; које особе; који човек; који људи; ko; ko je; ko su; koga; kome; kim; s kim; sa kim; o kome; \
         za koga; od koga; čiji; čija; čije; čijeg; koja osoba; koje osobe; koji čovek; koji ljudi"
    ),
    when: phrases!(
        "када; кад; откад; откада; докад; докада; од када; до када; од кад; до кад; које године; у којој години; \
         од које године; до које године; којег месеца; ког месеца; у ком месецу; у којем месецу; у ком веку; \
         у којем веку; ког дана; којег дана; ког датума; којег датума; у које време; у ком периоду; у којем периоду; \
         којих година; у колико сати; од колико сати; до колико сати; kada; kad; otkad; otkada; dokad; dokada; \
         od kada; do kada; od kad; do kad; koje godine; u kojoj godini; od koje godine; do koje godine; \
         kojeg meseca; kog meseca; u kom mesecu; u kojem mesecu; u kom veku; u kojem veku; kog dana; kojeg dana; \
         kog datuma; kojeg datuma; u koje vreme; u kom periodu; u kojem periodu; kojih godina; u koliko sati; \
         od koliko sati; do koliko sati"
    ),
    place: phrases!(
        "где; гдје; куда; камо; одакле; откуда; докле; у ком граду; у којем граду; у којим градовима; из ког града; \
         из којег града; у којој земљи; у којим земљама; у којој држави; у којим државама; из које земље; \
         на ком месту; на којем месту; у ком региону; у којој улици; на ком континенту; gde; gdje; kuda; kamo; \
         odakle; otkuda; dokle; u kom gradu; u kojem gradu; u kojim gradovima; iz kog grada; iz kojeg grada; \
         u kojoj zemlji; u kojim zemljama; u kojoj državi; u kojim državama; iz koje zemlje; na kom mestu; \
         na kojem mestu; u kom regionu; u kojoj ulici; na kom kontinentu"
    ),
    why: phrases!(
        "зашто; због чега; зарад чега; из ког разлога; из којег разлога; из којих разлога; са којим циљем; \
         са којом сврхом; који је разлог; који су разлози; шта је разлог; шта је узрок; који је узрок; \
         који су узроци; чему служи; чиме је изазван; чиме је изазвана; чиме је изазвано; што то; zašto; zbog čega; \
         zarad čega; iz kog razloga; iz kojeg razloga; iz kojih razloga; sa kojim ciljem; sa kojom svrhom; \
         koji je razlog; koji su razlozi; šta je razlog; šta je uzrok; koji je uzrok; koji su uzroci; čemu služi; \
         čime je izazvan; čime je izazvana; čime je izazvano; što to"
    ),
    how: phrases!(
        "како; на који начин; на које начине; помоћу чега; путем чега; kako; na koji način; na koje načine; \
         pomoću čega; putem čega"
    ),
    how_many: phrases!(
        "колико пута; колико људи; колико особа; колико комада; који број; колики је број; колики број; \
         колико често; koliko puta; koliko ljudi; koliko osoba; koliko komada; koji broj; koliki je broj; \
         koliki broj; koliko često"
    ),
    how_much: phrases!(
        "колико; колика количина; која количина; колики део; колики је део; колики удео; колики обим; koliko; \
         kolika količina; koja količina; koliki deo; koliki je deo; koliki udeo; koliki obim"
    ),
    money: phrases!(
        "колико кошта; колико коштају; колико је коштао; колико је коштала; колико је коштало; колико ће коштати; \
         колико новца; колико пара; колико се плаћа; колико треба да платим; која је цена; колика је цена; \
         по којој цени; колики је трошак; колика сума; која сума; колики је износ; колико зарађује; koliko košta; \
         koliko koštaju; koliko je koštao; koliko je koštala; koliko je koštalo; koliko će koštati; koliko novca; \
         koliko para; koliko se plaća; koliko treba da platim; koja je cena; kolika je cena; po kojoj ceni; \
         koliki je trošak; kolika suma; koja suma; koliki je iznos; koliko zarađuje"
    ),
    measures: phrases!(
        "колико дуго; колико времена; колико траје; колико је трајао; колико је трајала; колико је трајало; \
         колико година; колико стар; колико је стар; колико је стара; са колико година; колико месеци; колико дана; \
         колико сати; колико минута; колико тежи; колико је тежак; колико је тешка; колико километара; \
         колико метара; колико степени; колико процената; колики проценат; који проценат; колико далеко; \
         колико је далеко; колико високо; колико је висок; колико је висока; колико је дуг; колико је дуга; \
         колико је дугачак; колико је дугачка; колико је широк; колико је широка; колико је дубок; колико је дубока; \
         колико дубоко; колико је велик; колико је велика; колико брзо; колико је брз; од које старости; \
         до које старости; у којој старости; у ком узрасту; од ког узраста; колика је дужина; колика је висина; \
         колика је површина; колика је брзина; колика је маса; колика је температура; која је температура; \
         на којој температури; колики је рок; у ком року; koliko dugo; koliko vremena; koliko traje; \
         koliko je trajao; koliko je trajala; koliko je trajalo; koliko godina; koliko star; koliko je star; \
         koliko je stara; sa koliko godina; koliko meseci; koliko dana; koliko sati; koliko minuta; koliko teži; \
         koliko je težak; koliko je teška; koliko kilometara; koliko metara; koliko stepeni; koliko procenata; \
         koliki procenat; koji procenat; koliko daleko; koliko je daleko; koliko visoko; koliko je visok; \
         koliko je visoka; koliko je dug; koliko je duga; koliko je dugačak; koliko je dugačka; koliko je širok; \
         koliko je široka; koliko je dubok; koliko je duboka; koliko duboko; koliko je velik; koliko je velika; \
         koliko brzo; koliko je brz; od koje starosti; do koje starosti; u kojoj starosti; u kom uzrastu; \
         od kog uzrasta; kolika je dužina; kolika je visina; kolika je površina; kolika je brzina; kolika je masa; \
         kolika je temperatura; koja je temperatura; na kojoj temperaturi; koliki je rok; u kom roku"
    ),
    defines: phrases!(
        "шта је; шта је то; шта су; шта представља; шта представљају; шта значи; шта значе; шта означава; \
         шта означавају; шта се подразумева под; шта подразумева; шта се назива; дефиниција појма; дефиниција; \
         која је дефиниција; како се дефинише; како гласи дефиниција; дефиниши; дефинишите; šta je; šta je to; \
         šta su; šta predstavlja; šta predstavljaju; šta znači; šta znače; šta označava; šta označavaju; \
         šta se podrazumeva pod; šta podrazumeva; šta se naziva; definicija pojma; definicija; koja je definicija; \
         kako se definiše; kako glasi definicija; definiši; definišite"
    ),
    lists: phrases!(
        "који су; које су; која су; наброј; набројте; набројати; наведи све; наведите све; листа; списак; \
         направи листу; направи списак; направите списак; наведи примере; наведите примере; koji su; koje su; \
         koja su; nabroj; nabrojte; nabrojati; navedi sve; navedite sve; lista; spisak; napravi listu; \
         napravi spisak; napravite spisak; navedi primere; navedite primere"
    ),
    what: phrases!(
        "шта; што; чега; чему; чиме; о чему; који; која; које; којег; коју; какав; каква; какво; шта тачно; \
         о чему се ради; šta; što; čega; čemu; čime; o čemu; koji; koja; koje; kojeg; koju; kakav; kakva; kakvo; \
         šta tačno; o čemu se radi"
    ),
    yes_no: phrases!(
        "да ли; је ли; јел; је л; да л; ли; може ли; могу ли; има ли; постоји ли; постоје ли; треба ли; мора ли; \
         сме ли; јесу ли; јесте ли; је ли могуће; да ли је; да ли су; да ли постоји; да ли може; да ли треба; \
         да ли има; зар; зар није; да није; хоће ли; хоћу ли; da li; je li; jel; je l; da l; li; može li; mogu li; \
         ima li; postoji li; postoje li; treba li; mora li; sme li; jesu li; jeste li; je li moguće; da li je; \
         da li su; da li postoji; da li može; da li treba; da li ima; zar; zar nije; da nije; hoće li; hoću li"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "здраво; здраво свима; здраво свим; ћао; ћао свима; поздрав; поздрав свима; поздрав људи; свима поздрав; \
         добар дан; добар дан свима; добро јутро; добро вече; добро вече свима; добро јутро свима; хеј; еј; ало; \
         хај; помаже бог; помоз бог; поштовани; поштована; поштоване колеге; поштовани колеге; поштована господо; \
         поштоване даме и господо; даме и господо; драги; драга; драге колеге; драги пријатељи; драги људи; колеге; \
         људи моји; народе; екипа; zdravo; zdravo svima; zdravo svim; ćao; ćao svima; pozdrav; pozdrav svima; \
         pozdrav ljudi; svima pozdrav; dobar dan; dobar dan svima; dobro jutro; dobro veče; dobro veče svima; \
         dobro jutro svima; hej; ej; alo; haj; pomaže bog; pomoz bog; poštovani; poštovana; poštovane kolege; \
         poštovani kolege; poštovana gospodo; poštovane dame i gospodo; dame i gospodo; dragi; draga; drage kolege; \
         dragi prijatelji; dragi ljudi; kolege; ljudi moji; narode; ekipa"
    ),
    thanks: phrases!(
        "хвала; хвала лепо; хвала лијепо; лепо хвала; хвала пуно; пуно хвала; хвала много; много хвала; хвала вам; \
         хвала ти; хвала свима; хвала унапред; унапред хвала; хвала вам унапред; унапред вам хвала; \
         унапред захвалан; унапред захвална; хвала најлепше; најлепше хвала; најлепша хвала; велика хвала; \
         велико хвала; хвала на помоћи; хвала вам на помоћи; хвала на одговору; хвала вам на одговору; \
         хвала на пажњи; захваљујем; захваљујем се; захваљујем унапред; унапред захваљујем; захваљујемо; \
         био бих захвалан; била бих захвална; бићу захвалан; бићу захвална; фала; фала унапред; hvala; hvala lepo; \
         hvala lijepo; lepo hvala; hvala puno; puno hvala; hvala mnogo; mnogo hvala; hvala vam; hvala ti; \
         hvala svima; hvala unapred; unapred hvala; hvala vam unapred; unapred vam hvala; unapred zahvalan; \
         unapred zahvalna; hvala najlepše; najlepše hvala; najlepša hvala; velika hvala; veliko hvala; \
         hvala na pomoći; hvala vam na pomoći; hvala na odgovoru; hvala vam na odgovoru; hvala na pažnji; \
         zahvaljujem; zahvaljujem se; zahvaljujem unapred; unapred zahvaljujem; zahvaljujemo; bio bih zahvalan; \
         bila bih zahvalna; biću zahvalan; biću zahvalna; fala; fala unapred"
    ),
    closings: phrases!(
        "с поштовањем; са поштовањем; срдачан поздрав; срдачно; срдачни поздрави; срдачно ваш; срдачно ваша; \
         лепо вас поздрављам; лепо те поздрављам; леп поздрав; лијеп поздрав; велики поздрав; пуно поздрава; \
         поздрави; са најлепшим жељама; с најбољим жељама; искрено ваш; искрено ваша; са захвалношћу; све најбоље; \
         пријатан дан; пријатан дан желим; пријатно вече; леп дан; леп дан желим; лаку ноћ; довиђења; до виђења; \
         видимо се; чујемо се; поздрав од; пз; лп; чекам одговор; чекам ваш одговор; очекујем одговор; \
         s poštovanjem; sa poštovanjem; srdačan pozdrav; srdačno; srdačni pozdravi; srdačno vaš; srdačno vaša; \
         lepo vas pozdravljam; lepo te pozdravljam; lep pozdrav; lijep pozdrav; veliki pozdrav; puno pozdrava; \
         pozdravi; sa najlepšim željama; s najboljim željama; iskreno vaš; iskreno vaša; sa zahvalnošću; \
         sve najbolje; prijatan dan; prijatan dan želim; prijatno veče; lep dan; lep dan želim; laku noć; doviđenja; \
         do viđenja; vidimo se; čujemo se; pozdrav od; pz; lp; čekam odgovor; čekam vaš odgovor; očekujem odgovor"
    ),
    urgencies: phrases!(
        "хитно; врло хитно; веома хитно; хитно је; хитно ми треба; хитно питање; треба ми хитно; \
         потребан ми је брз одговор; потребно ми је хитно; што пре; што прије; што је пре могуће; што је могуће пре; \
         најхитније; у најкраћем року; што брже; што брже то боље; кратко питање; брзо питање; једно кратко питање; \
         једно брзо питање; само једно питање; само једно кратко питање; мало питање; журим; журим се; у журби сам; \
         asap; hitno; vrlo hitno; veoma hitno; hitno je; hitno mi treba; hitno pitanje; treba mi hitno; \
         potreban mi je brz odgovor; potrebno mi je hitno; što pre; što prije; što je pre moguće; što je moguće pre; \
         najhitnije; u najkraćem roku; što brže; što brže to bolje; kratko pitanje; brzo pitanje; \
         jedno kratko pitanje; jedno brzo pitanje; samo jedno pitanje; samo jedno kratko pitanje; malo pitanje; \
         žurim; žurim se; u žurbi sam"
    ),
    forms: phrases!(
        "укратко; кратко; сасвим кратко; врло кратко; молим кратко; у пар речи; у две речи; у неколико речи; \
         у једној реченици; једном реченицом; у две реченице; једноставним речима; простим речима; \
         једноставним језиком; разумљивим језиком; по тачкама; у тачкама; у ставкама; као листу; у облику листе; \
         у виду листе; као списак; у облику списка; у табели; у облику табеле; детаљно; детаљније; опширно; \
         опширније; корак по корак; за почетнике; као да имам пет година; као детету; као петогодишњаку; \
         одговори на српском; одговорите на српском; на српском молим; са примерима; с примерима; са изворима; \
         с изворима; са цитатима; са линковима; само чињенице; само одговор; ukratko; kratko; sasvim kratko; \
         vrlo kratko; molim kratko; u par reči; u dve reči; u nekoliko reči; u jednoj rečenici; jednom rečenicom; \
         u dve rečenice; jednostavnim rečima; prostim rečima; jednostavnim jezikom; razumljivim jezikom; po tačkama; \
         u tačkama; u stavkama; kao listu; u obliku liste; u vidu liste; kao spisak; u obliku spiska; u tabeli; \
         u obliku tabele; detaljno; detaljnije; opširno; opširnije; korak po korak; za početnike; \
         kao da imam pet godina; kao detetu; kao petogodišnjaku; odgovori na srpskom; odgovorite na srpskom; \
         na srpskom molim; sa primerima; s primerima; sa izvorima; s izvorima; sa citatima; sa linkovima; \
         samo činjenice; samo odgovor"
    ),
    frames: phrases!(
        "реци ми молим те; реците ми молим вас; молим вас реците ми; молим те реци ми; можеш ли да ми кажеш; \
         можете ли да ми кажете; можеш ли ми рећи; можете ли ми рећи; да ли можеш да ми кажеш; \
         да ли можете да ми кажете; да ли бисте могли да ми кажете; да ли би могао да ми кажеш; \
         да ли би могла да ми кажеш; можете ли ми објаснити; можеш ли ми објаснити; можете ли да ми објасните; \
         може ли неко да ми каже; може ли неко да ми објасни; да ли неко може да ми каже; \
         да ли неко може да ми објасни; може неко да ми каже; знаш ли; знате ли; да ли знаш; да ли знате; \
         зна ли неко; да ли неко зна; да ли ико зна; зна неко; јел зна неко; јел неко зна; неко да зна; \
         да ли имате информацију; желим да знам; хоћу да знам; волео бих да знам; волела бих да знам; \
         хтео бих да знам; хтела бих да знам; желео бих да знам; желела бих да знам; хтео сам да питам; \
         хтела сам да питам; хтео бих да питам; хтела бих да питам; хоћу да питам; желим да питам; могу ли да питам; \
         могу ли да вас питам; смем ли да питам; да питам; занима ме; занима нас; занимало би ме; занимало ме; \
         интересује ме; интересује нас; интересовало би ме; питам се; имам питање; имам једно питање; \
         моје питање је; питање је; питање гласи; једно питање; молим вас; молим те; молим; молила бих вас; \
         молио бих вас; ако може; ако није проблем; ако није тешко; помозите ми да схватим; помози ми да разумем; \
         помозите ми да разумем; не могу да схватим; не разумем; треба да знам; треба ми да знам; будите љубазни; \
         подсетите ме; reci mi molim te; recite mi molim vas; molim vas recite mi; molim te reci mi; \
         možeš li da mi kažeš; možete li da mi kažete; možeš li mi reći; možete li mi reći; da li možeš da mi kažeš; \
         da li možete da mi kažete; da li biste mogli da mi kažete; da li bi mogao da mi kažeš; \
         da li bi mogla da mi kažeš; možete li mi objasniti; možeš li mi objasniti; možete li da mi objasnite; \
         može li neko da mi kaže; može li neko da mi objasni; da li neko može da mi kaže; \
         da li neko može da mi objasni; može neko da mi kaže; znaš li; znate li; da li znaš; da li znate; \
         zna li neko; da li neko zna; da li iko zna; zna neko; jel zna neko; jel neko zna; neko da zna; \
         da li imate informaciju; želim da znam; hoću da znam; voleo bih da znam; volela bih da znam; \
         hteo bih da znam; htela bih da znam; želeo bih da znam; želela bih da znam; hteo sam da pitam; \
         htela sam da pitam; hteo bih da pitam; htela bih da pitam; hoću da pitam; želim da pitam; mogu li da pitam; \
         mogu li da vas pitam; smem li da pitam; da pitam; zanima me; zanima nas; zanimalo bi me; zanimalo me; \
         interesuje me; interesuje nas; interesovalo bi me; pitam se; imam pitanje; imam jedno pitanje; \
         moje pitanje je; pitanje je; pitanje glasi; jedno pitanje; molim vas; molim te; molim; molila bih vas; \
         molio bih vas; ako može; ako nije problem; ako nije teško; pomozite mi da shvatim; pomozi mi da razumem; \
         pomozite mi da razumem; ne mogu da shvatim; ne razumem; treba da znam; treba mi da znam; budite ljubazni; \
         podsetite me"
    ),
    sources: phrases!(
        "према чланку; према овом чланку; према чланцима; по чланку; према тексту; по тексту; према документацији; \
         по документацији; према документима; према документу; према изворима; судећи по тексту; \
         ако је веровати чланку; у чланку; у овом чланку; у чланцима; у овим чланцима; у мојим чланцима; \
         у нашим чланцима; у тексту; у овом тексту; у документацији; у мојим документима; prema članku; \
         prema ovom članku; prema člancima; po članku; prema tekstu; po tekstu; prema dokumentaciji; \
         po dokumentaciji; prema dokumentima; prema dokumentu; prema izvorima; sudeći po tekstu; \
         ako je verovati članku; u članku; u ovom članku; u člancima; u ovim člancima; u mojim člancima; \
         u našim člancima; u tekstu; u ovom tekstu; u dokumentaciji; u mojim dokumentima"
    ),
    hedges: phrases!(
        "извини; извините; опрости; опростите; пардон; жао ми је; извињавам се; сори; sorry; извините на сметњи; \
         извините што сметам; извините што вас узнемиравам; извини за глупо питање; извините за глупо питање; \
         извините на глупом питању; глупо питање; глупо питање али; можда глупо питање; можда глупо питање али; \
         можда је глупо питање; можда је глупо питање али; вероватно глупо питање; нов сам овде; нова сам овде; \
         ја сам нов овде; ја сам нова овде; почетник сам; нисам сигуран; нисам сигурна; нисам сигуран али; \
         нисам сигурна али; ако се не варам; ако добро разумем; ако неко зна; већ сам тражио; већ сам тражила; \
         тражио сам али нисам нашао; тражила сам али нисам нашла; нисам нашао одговор; нисам нашла одговор; \
         можда није тема; izvini; izvinite; oprosti; oprostite; pardon; žao mi je; izvinjavam se; sori; \
         izvinite na smetnji; izvinite što smetam; izvinite što vas uznemiravam; izvini za glupo pitanje; \
         izvinite za glupo pitanje; izvinite na glupom pitanju; glupo pitanje; glupo pitanje ali; \
         možda glupo pitanje; možda glupo pitanje ali; možda je glupo pitanje; možda je glupo pitanje ali; \
         verovatno glupo pitanje; nov sam ovde; nova sam ovde; ja sam nov ovde; ja sam nova ovde; početnik sam; \
         nisam siguran; nisam sigurna; nisam siguran ali; nisam sigurna ali; ako se ne varam; ako dobro razumem; \
         ako neko zna; već sam tražio; već sam tražila; tražio sam ali nisam našao; tražila sam ali nisam našla; \
         nisam našao odgovor; nisam našla odgovor; možda nije tema"
    ),
    commands: phrases!(
        "реци; реците; реци ми; реците ми; кажи; кажите; кажи ми; кажите ми; испричај; испричајте; испричај ми; \
         причај ми о; причајте ми о; испричај ми о; објасни; објасните; објасни ми; објасните ми; појасни; \
         појасните; опиши; опишите; наведи; наведите; именуј; именујте; наброј; набројте; покажи; покажите; \
         покажи ми; покажите ми; дај ми; дајте ми; нађи; нађите; пронађи; пронађите; нађи ми; напиши; напишите; \
         упореди; упоредите; сажми; сажмите; одговори; одговорите; препричај; reci; recite; reci mi; recite mi; \
         kaži; kažite; kaži mi; kažite mi; ispričaj; ispričajte; ispričaj mi; pričaj mi o; pričajte mi o; \
         ispričaj mi o; objasni; objasnite; objasni mi; objasnite mi; pojasni; pojasnite; opiši; opišite; navedi; \
         navedite; imenuj; imenujte; nabroj; nabrojte; pokaži; pokažite; pokaži mi; pokažite mi; daj mi; dajte mi; \
         nađi; nađite; pronađi; pronađite; nađi mi; napiši; napišite; uporedi; uporedite; sažmi; sažmite; odgovori; \
         odgovorite; prepričaj"
    ),
};
