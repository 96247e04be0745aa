//! What Somali questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "kuma; waa kuma; ayo; waa ayo; yaa; qofkee; waa qofkee; ninkee; naagtee; cidda; cidee; waa cidee; yaa ah; \
         yaa ahaa; yuu yahay qofka; yay tahay qofka; kumaa; kumaan; yaa wax ka; yaa sameeyay; yaa qoray; yaa hindisay"
    ),
    when: phrases!(
        "goorma; goormee; goormaa; goortee; waqtigee; wakhtigee; xilligee; waa goorma; ilaa goorma; \
         laga bilaabo goorma; tan iyo goorma; sannadkee; sanadkee; bishee; maalintee; taariikhdee; saacaddee; \
         saacadee; waa intee saac; qarnigee; immisa saac; markee"
    ),
    place: phrases!(
        "xaggee; xagee; xaggee buu; xaggee bay; halkee; halkee buu; halkee bay; halkee ayuu; halkee ayay; aaway; \
         meeshee; meel noocee; waddankee; dalkee; dalkee ayay; magaaladee; magaaladee ayay; gobolkee; goobtee; \
         ilaa halkee; xaggee ka; halkee ka; halkee laga; xaggee laga; dhankee"
    ),
    why: phrases!(
        "sababta; maxaa sababay; maxaa keenay; maxaa u sabab ah; waa maxay sababta; waa maxay sababtu; sababtee; \
         sababtee ayaa; sabab noocee ah; maxaa loogu; maxaa loo; maxaad u; maxuu u; maxay u; maxaan u; maxaynu u; \
         waayo maxaa; ujeeddadee; ujeedadee; waa maxay ujeeddada; maxaa ka dambeeyay"
    ),
    how: phrases!(
        "sidee; sidee loo; sidee u; sidee buu; sidee bay; sidee ayuu; sidee ayay; sidee baan; sidee ayaan; \
         si noocee ah; qaabkee; qaabkee loo; habkee; habkee loo; waa sidee; sideen u; sidee baad"
    ),
    how_many: phrases!(
        "immisa; imisa; waa immisa; waa imisa; immisa qof; imisa qof; immisa jeer; imisa jeer; tiradee; waa meeqa; \
         meeqa; meeqa qof; meeqa jeer; tirada; waa maxay tirada; immisa ka mid ah"
    ),
    how_much: phrases!(
        "intee; intee in le'eg; intee le'eg; waa intee; inteeb; qaddarkee; qadarkee; boqolkiiba immisa; \
         boqolkiiba imisa; waa maxay boqolleyda; xaddigee"
    ),
    money: phrases!(
        "waa immisa lacag; immisa lacag ah; imisa lacag ah; meeqa lacag ah; intee lacag ah; waa intee qiimihiisu; \
         waa intee qiimaheedu; qiimihiisu waa immisa; qiimaheedu waa immisa; qiimuhu waa immisa; waa maxay qiimaha; \
         immisa doollar; immisa doolar; immisa shilin; imisa doolar; imisa shilin; intee ku kacaysaa; \
         immisa ku kacaysaa; immisa ayay ku kacaysaa; immisa ayuu ku kacayaa; intee joogtaa; immisa joogtaa; \
         meeqo joogtaa; waa maxay kharashka"
    ),
    measures: phrases!(
        "muddo intee le'eg; muddo intee ah; mudo intee le'eg; intee muddo ah; intee waqti ah; intee dheer; \
         intee dheer yahay; intee u dheer; dhererkee; dhererkiisu waa intee; dhererkeedu waa intee; \
         waa maxay dhererka; intee weyn; intee baaxad ah; baaxad intee le'eg; intee ballaaran; intee qoto dheer; \
         intee culus; miisaankiisu waa intee; waa maxay miisaanka; intee fog; intee u jirtaa; intee u jiraa; \
         masaafo intee ah; waa maxay masaafada; xawaare intee ah; waa maxay xawaaraha; heerkulku waa immisa; \
         waa maxay heerkulka; immisa jir; imisa jir; meeqa jir; da'diisu waa immisa; da'deedu waa immisa; \
         immisa sano; imisa sano; immisa sannadood; immisa bilood; immisa maalmood; imisa maalmood; \
         immisa saacadood; imisa saacadood; immisa daqiiqo; immisa kiiloomitir; immisa mitir; immisa kiilo"
    ),
    defines: phrases!(
        "waa maxay; waa maxay micnaha; waa maxay macnaha; waa maxay macnaheedu; waa maxay macnihiisu; \
         waa maxay qeexitaanka; maxaa looga jeedaa; maxaa loola jeedaa; maxay ka dhigan tahay; maxay tahay; \
         muxuu yahay; maxuu yahay; muxuu ka dhigan yahay; maxaa la yiraahdaa; maxaa la dhahaa; macnaha ereyga; \
         micnaha ereyga; macnaha; micnaha; qeexitaanka; qeex"
    ),
    lists: phrases!(
        "waa kuwee; waa kuwama; kuwee; kuwee baa; kuwee ayaa; waa maxay noocyada; waa maxay qaybaha; noocyadee; \
         liis garee; taxa; tax; tiri; magacow; magacaw; sheeg magacyada; i sii liis; liiska; samee liis; \
         soo bandhig liis"
    ),
    what: phrases!(
        "maxaa; maxay; maxuu; muxuu; maxaad; maxaan; waxee; waa waxee; kee; tee; kee baa; tee baa; keebaa; teebaa; \
         waa kee; waa tee; maxaa ku saabsan; noocee; noocee ah; maxaa dhacay; maxaa jira"
    ),
    yes_no: phrases!(
        "ma; miyaa; miyay; miyuu; miyaan; miyaad; miyeey; ma jiraa; ma jirtaa; ma jiraan; ma jiray; ma yahay; \
         ma tahay; ma dhab baa; ma run baa; ma suurtogal baa; ma suurtagal baa; ma la; ma waajib baa; ma qasab baa; \
         ma awoodaa; ma karaa; ma kartaa; ma heli karaa; ma leeyahay; ma leedahay; ma lagama maarmaan baa; \
         soo maaha; sow maaha; saw maaha"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "salaan; salaan kadib; salaan ka dib; salaan sare; salaan diiran; asc; asc wr wb; asalaamu calaykum; \
         assalaamu calaykum; assalamu calaykum; asalaamu caleykum; assalaamu caleykum; salaamu calaykum; \
         nabad miyaa; ma nabad baa; iska warran; iska waran; is ka warran; haye; hello; halow; hi; hey; \
         subax wanaagsan; galab wanaagsan; habeen wanaagsan; fiid wanaagsan; maalin wanaagsan; barqo wanaagsan; \
         mudane; marwo; mudanayaal iyo marwooyin; mudanayaal; gacaliye; gacaliso; qaaliga; walaal; walaalo; \
         walaalayaal; walaalaha; walaalaha sharafta leh; saaxiib; saaxiibayaal; asxaab; asxaabta; sharafta leh; \
         ku socota cidda ay khusayso; sidee tihiin; sideed tahay"
    ),
    thanks: phrases!(
        "mahadsanid; mahadsanidiin; waad mahadsan tahay; waad mahadsantahay; waad mahadsan tihiin; \
         waad mahadsantihiin; aad baad u mahadsan tahay; aad baad u mahadsantahay; aad baad u mahadsan tihiin; \
         aad ayaad u mahadsan tahay; aad u mahadsan tahay; mahad badan; mahadsanid walaal; horay u mahadsanid; \
         horeba waad u mahadsan tahay; waan kuu mahadcelinayaa; waan kuu mahadnaqayaa; waan idiin mahadcelinayaa; \
         waan ku mahadinayaa; waa mahadsan tahay; waxaan kaaga mahadcelinayaa caawimaadda; \
         caawimaaddaada waad ku mahadsan tahay; caawimadaada waad ku mahadsan tahay; \
         waad ku mahadsan tahay caawimaadda; jawaabta waad ku mahadsan tahay; jasaakallaah; jazakallah; \
         jazaakallaahu khayran; allaha kaa abaal mariyo; allah ha idinka abaal mariyo; shukran; thanks; thx"
    ),
    closings: phrases!(
        "salaan wanaagsan; salaan qaali ah; salaan sharaf leh; ixtiraam leh; si ixtiraam leh; si daacad ah; \
         daacad kuu ah; walaalkaa; walaashaa; walaalkiin; walaashiin; saaxiibkaa; saaxiibtaa; wabillaahi towfiiq; \
         wabillaahi tawfiiq; wcs; wassalaamu calaykum; wasalaamu calaykum; nabad gelyo; nabadgelyo; nabadeey; \
         nabad ku jooga; jaaw; bye; is arag danbe; inaan is aragno; waa inoo mar kale; \
         maalin wanaagsan kuu rajeynayaa; waxaan sugayaa jawaab; waxaan sugayaa jawaabtaada; \
         jawaabtaada ayaan sugayaa; allaha ku barakeeyo"
    ),
    urgencies: phrases!(
        "waa degdeg; waa deg deg; aad u degdeg ah; waa arrin degdeg ah; sida ugu dhakhsaha badan; \
         sida ugu dhaqsaha badan; sida ugu degdegsan; asap; su'aal degdeg ah; su'aal kooban; su'aal gaaban; \
         su'aal yar; su'aal fudud; hal su'aal oo keliya; hal su'aal oo kaliya; kaliya hal su'aal; waan degdegayaa; \
         waan dhakhsanayaa; waxaan u baahanahay si degdeg ah; waxaan u baahanahay maanta; jawaab degdeg ah; \
         si degdeg ah iigu jawaab; si degdeg ah iigu soo jawaab; si degdeg ah iiga caawiya; fadlan degdeg; \
         fadlan dhakhso"
    ),
    forms: phrases!(
        "hal weedh; hal jumlad; hal jumlo; laba weedhood; dhowr weedhood; erayo kooban; ereyo kooban; dhowr erey; \
         si kooban; si gaaban; soo koobid; jawaab kooban; jawaab gaaban; si kooban uga jawaab; si fudud; \
         ereyo fudud; erayo fudud; luuqad fudud; luqad fudud; si sahlan; si la fahmi karo; liis ahaan; sida liis; \
         qaab liis ah; qodobo ahaan; qodobbo; qodob qodob; jadwal ahaan; tallaabo tallaabo; talaabo talaabo; \
         tallaabo tallaabo ah; si faahfaahsan; faahfaahin leh; faahfaahin buuxda; si qoto dheer; \
         sida anigoo shan jir ah; sida ilmo shan jir ah; sida ilmo yar; af soomaali iigu jawaab; \
         af soomaali ku jawaab; tusaalooyin leh; tusaaleyaal leh; tusaale leh; iyo tusaalooyin; iyo ilaha; \
         ilaha laga soo xigtay"
    ),
    frames: phrases!(
        "ma ii sheegi kartaa; ma ii sheegi kartaan; ma ii sheegi karaysaa; ma noo sheegi kartaa; \
         mala ii sheegi karaa; ma la ii sheegi karaa; ii sheegi kartaa; ma ii sharxi kartaa; ma ii sharxi kartaan; \
         ma ii fasiri kartaa; ma ii faahfaahin kartaa; ma iga caawin kartaa; ma iga caawin kartaan; fadlan ii sheeg; \
         fadlan; fadlan walaal; ma taqaanaa; ma taqaan; ma taqaanaan; ma taqaannaan; ma ogtahay; ma og tahay; \
         ma ogtihiin; ma garanaysaa; ma garaneysaa; ma garanaysaan; cid ma taqaanaa; qof ma yaqaanaa; \
         ma jiraa qof yaqaan; ma jirtaa cid taqaan; yaa yaqaan; yaa og; yaa garanaya; qof yaqaan ma jiraa; \
         waxaan rabaa inaan ogaado; waxaan rabay inaan ogaado; waxaan jeclaan lahaa inaan ogaado; \
         waxaan jeclahay inaan ogaado; waxaan doonayaa inaan ogaado; waxaan u baahanahay inaan ogaado; \
         waxaan isweydiinayaa; waxaan is weydiinayaa; waxaan isweydiinayay; waxaan rabaa inaan weydiiyo; \
         waxaan rabay inaan weydiiyo; waxaan rabaa inaan su'aalo; waxaan ku weydiinayaa; waxaan idin weydiinayaa; \
         waxaan qabaa su'aal; su'aal baan qabaa; su'aal ayaan qabaa; su'aal baan hayaa; su'aal; su'aashaydu waa; \
         su'aashaydu waxay tahay; su'aashaydu waa tan; su'aashu waa; su'aashu waxay tahay; hal su'aal; \
         ma ku weydiin karaa; ma idin weydiin karaa; su'aal ma ku weydiin karaa; ma weydiin karaa; i caawi; \
         iga caawi; iga caawiya"
    ),
    sources: phrases!(
        "sida ku cad maqaalka; sida ku cad maqaallada; sida ku qoran maqaalka; sida ku qoran maqaallada; \
         sida ku qoran qoraalka; sida ku cad qoraalka; sida ku cad dukumentiga; sida maqaalku sheegayo; \
         sida uu maqaalku sheegayo; sida qoraalku sheegayo; sida uu qoraalku sheegayo; marka loo eego maqaalka; \
         marka loo eego maqaallada; marka loo eego qoraalka; marka loo eego dukumentiga; \
         marka loo eego dukumentiyada; maqaalka gudihiisa; maqaalka dhexdiisa; maqaallada gudahooda; maqaalladayda; \
         qoraalka gudihiisa; qoraalka dhexdiisa; dukumentiga gudihiisa"
    ),
    hedges: phrases!(
        "raali ahow; raalli ahow; raali noqo; raalli noqo; raali ahaada; raalli ahaada; iga raali noqo; \
         iga raali ahow; iga raalli noqo; iga raalli ahow; waan ka xumahay; waan ka xumahay inaan ku dhibo; \
         iga cafi; i cafi; cafis; sorry; dhibaatada iga raali noqo; iga raali noqo dhibka; su'aal nacasnimo ah; \
         su'aal doqonimo ah; waxaa laga yaabaa inay tahay su'aal nacasnimo ah laakiin; \
         waxaa laga yaabaa inay tahay su'aal doqonimo ah laakiin; malaha waa su'aal fudud laakiin; \
         halkan waan ku cusub ahay; waan ku cusubahay halkan; waan ku cusub ahay; waxaan ahay qof cusub; \
         waxaan ahay bilow; ma hubo; ma hubi; anigu ma hubo; hore ayaan u raadiyay; waan raadiyay; \
         waan raadiyay laakiin waan waayay; waxba ma helin; waan baaray laakiin waxba ma helin; haddii qof yaqaan; \
         haddii aad taqaan; hadday suurtogal tahay; haddii ay suurtogal tahay; haddii ay macquul tahay; \
         haddaanay dhib ahayn"
    ),
    commands: phrases!(
        "ii sheeg; ii sheega; noo sheeg; sheeg; ii sharax; ii sharxa; sharax; ii fasir; fasir; faahfaahi; \
         ii faahfaahi; qeex; ii qeex; tilmaan; sifee; ii tilmaan; liis garee; tax; taxa; magacow; magacaw; tiri; \
         i tus; i tusa; i sii; i siiya; ii keen; bixi tusaale; bixi tusaalooyin; soo bandhig; ka sheekee; \
         iiga sheekee; ka hadal; iiga warran; soo koob; ii soo koob; raadi; ii raadi; soo hel; i xasuusi; \
         fadlan sheeg; fadlan sharax; fadlan ii sharax"
    ),
};
