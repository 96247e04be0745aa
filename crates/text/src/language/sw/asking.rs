//! What Swahili questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "nani; ni nani; nani alikuwa; akina nani; kina nani; ni akina nani; ni kina nani; na nani; kwa nani; \
         kutoka kwa nani; ya nani; wa nani; cha nani; la nani; za nani; vya nani; nani aliye; mtu gani; watu gani; \
         ni mtu gani"
    ),
    when: phrases!(
        "lini; ni lini; tangu lini; hadi lini; mpaka lini; kuanzia lini; kwa muda upi; mwaka gani; mwaka upi; \
         katika mwaka gani; katika mwaka upi; mwezi gani; mwezi upi; siku gani; siku ipi; tarehe gani; tarehe ngapi; \
         saa ngapi; wakati gani; wakati upi; karne gani; karne ya ngapi; kipindi gani"
    ),
    place: phrases!(
        "wapi; ni wapi; kutoka wapi; hadi wapi; mpaka wapi; kuelekea wapi; uko wapi; iko wapi; yuko wapi; liko wapi; \
         kiko wapi; ziko wapi; viko wapi; wako wapi; nchi gani; katika nchi gani; nchi ipi; mji gani; \
         katika mji gani; mji upi; mahali gani; mahali wapi; sehemu gani; katika sehemu gani; mkoa gani; \
         katika mkoa gani; eneo gani"
    ),
    why: phrases!(
        "kwa nini; kwanini; kwa sababu gani; kwa sababu ipi; sababu gani; sababu ni nini; sababu ni ipi; \
         nini sababu ya; ni nini sababu; mbona; kwa ajili gani; kwa ajili ya nini; kwa madhumuni gani; \
         kwa lengo gani; kwa kusudi gani; ni kwa nini; ni sababu gani; kwa ajili ya sababu gani"
    ),
    how: phrases!(
        "vipi; jinsi gani; kwa jinsi gani; namna gani; kwa namna gani; kivipi; kwa njia gani; kwa njia ipi; \
         njia gani; kwa vipi; kwa utaratibu gani"
    ),
    how_many: phrases!(
        "ngapi; wangapi; mangapi; mingapi; vingapi; zingapi; mara ngapi; idadi gani; idadi ya; ni idadi gani; \
         watu wangapi; vitu vingapi; ni ngapi; ni wangapi"
    ),
    how_much: phrases!(
        "kiasi gani; kwa kiasi gani; kadiri gani; ni kiasi gani; kiwango gani; asilimia ngapi; sehemu ngapi; \
         kwa kadiri gani; kiasi kipi"
    ),
    money: phrases!(
        "bei gani; kwa bei gani; ni bei gani; bei yake ni gani; bei ni gani; bei ya; shilingi ngapi; pesa ngapi; \
         fedha ngapi; dola ngapi; ni pesa ngapi; kiasi gani cha pesa; kiasi gani cha fedha; gharama gani; \
         gharama yake ni; inagharimu kiasi gani; inagharimu pesa ngapi; hugharimu kiasi gani; gharama ni kiasi gani; \
         sh ngapi; bei ngapi"
    ),
    measures: phrases!(
        "muda gani; kwa muda gani; kwa muda mrefu gani; muda mrefu kiasi gani; urefu gani; urefu wa; una urefu gani; \
         ina urefu gani; ana urefu gani; kimo gani; upana gani; kina gani; ukubwa gani; uzito gani; ana uzito gani; \
         ina uzito gani; umbali gani; kuna umbali gani; kasi gani; kwa kasi gani; joto gani; halijoto gani; \
         umri gani; ana umri gani; katika umri gani; miaka mingapi; ana miaka mingapi; miezi mingapi; siku ngapi; \
         saa ngapi kwa jumla; dakika ngapi; wiki ngapi; kilomita ngapi; mita ngapi; kilo ngapi; eneo la ukubwa gani"
    ),
    defines: phrases!(
        "nini maana ya; maana ya; nini maana; ni nini maana ya; ni nini; nini ni; ina maana gani; lina maana gani; \
         kina maana gani; una maana gani; inamaanisha nini; linamaanisha nini; kunamaanisha nini; fasili ya; \
         ufafanuzi wa; tafsiri ya neno; eleza maana ya; elezea maana ya; fafanua maana ya; bainisha maana ya; \
         nini tafsiri ya"
    ),
    lists: phrases!(
        "zipi; yapi; wepi; ni zipi; ni yapi; ni wepi; ni akina nani wote; taja; tajeni; orodhesha; orodhesheni; \
         nitajie; niorodheshee; toa orodha; toa orodha ya; nipe orodha; nipe orodha ya; orodha ya; tengeneza orodha; \
         aina gani za; mifano gani"
    ),
    what: phrases!(
        "nini; kitu gani; jambo gani; ni kitu gani; ni jambo gani; gani; ipi; upi; lipi; kipi; yupi; ni ipi; ni upi; \
         ni lipi; ni kipi; ni yupi; kuhusu nini; na nini; kwa nini hasa; aina gani; aina gani ya"
    ),
    yes_no: phrases!(
        "je kuna; je ni kweli; je ni kweli kwamba; je inawezekana; je naweza; je ninaweza; je unaweza; je tunaweza; \
         je lazima; je inabidi; ni kweli; ni kweli kwamba; inawezekana; kuna; naweza; ninaweza; tunaweza; ni lazima; \
         inabidi; inapaswa; inatakiwa; inaruhusiwa; ni sahihi; ipo; yupo; zipo; wapo"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "habari; habari yako; habari zenu; habari za asubuhi; habari za mchana; habari za jioni; habari za leo; \
         habari za kazi; habari gani; habari ndugu; habari wote; hujambo; hamjambo; jambo wote; mambo vipi; \
         mambo zenu; vipi wadau; salaam; salamu; salamu kwenu; salaam aleikum; assalam aleikum; asalaam aleikum; \
         shikamoo; shikamooni; marahaba; za asubuhi; hodi; hello; halo; hi; hey; niaje; mpendwa; wapendwa; \
         wapendwa wote; ndugu zangu; ndugu wapendwa; waheshimiwa; mabibi na mabwana; kwa mhusika; \
         kwa yeyote anayehusika; wadau; wakuu; wanajamvi; bwana asifiwe; tumsifu yesu kristo"
    ),
    thanks: phrases!(
        "asante; asante sana; ahsante; ahsante sana; asanteni; asanteni sana; ahsanteni; nashukuru; nashukuru sana; \
         ninashukuru; ninakushukuru; nakushukuru; nawashukuru; tunashukuru; shukrani; shukrani nyingi; shukran; \
         shukrani za dhati; shukrani za awali; shukrani mapema; asante mapema; asante kwa msaada; \
         asante kwa msaada wako; asante kwa msaada wenu; asanteni kwa msaada; asante kwa jibu; asante kwa jibu lako; \
         asante kwa muda wako; asante kwa kunisaidia; asante tangulizi; natanguliza shukrani; \
         natanguliza shukrani zangu; natanguliza shukrani za dhati; nitashukuru; nitashukuru sana; asante wote; thx; \
         thanks; asnt"
    ),
    closings: phrases!(
        "wako mwaminifu; wako mtiifu; wako katika huduma; kwa heshima; kwa heshima kubwa; kwa heshima na taadhima; \
         kwa upendo; kwa dhati; wako wa dhati; wako mpendwa; rafiki yako; salamu nyingi; salamu za dhati; wasalaam; \
         wassalam; kwaheri; kwa heri; kwaherini; kwa herini; tutaonana; tutaonana baadaye; uwe na siku njema; \
         muwe na siku njema; siku njema; jioni njema; usiku mwema; kila la heri; kila la kheri; mungu akubariki; \
         mungu awabariki; nasubiri jibu; nasubiri jibu lako; ninasubiri jibu; nangojea jibu lako; bye"
    ),
    urgencies: phrases!(
        "ni haraka; ni ya haraka; ni haraka sana; haraka iwezekanavyo; upesi iwezekanavyo; mapema iwezekanavyo; \
         kwa dharura; ni dharura; ni jambo la dharura; ya dharura; asap; swali la haraka; swali fupi; swali dogo; \
         swali fupi tu; swali moja tu; swali dogo tu; nina haraka; niko na haraka; nahitaji haraka; \
         nahitaji jibu haraka; ninahitaji jibu haraka; nahitaji leo; naomba haraka; nijibu haraka; tafadhali haraka; \
         jibu haraka tafadhali"
    ),
    forms: phrases!(
        "kwa sentensi moja; katika sentensi moja; kwa sentensi mbili; kwa sentensi chache; kwa maneno machache; \
         kwa maneno mafupi; kwa ufupi; kwa kifupi; kwa ufupi sana; kwa kifupi sana; kwa muhtasari; \
         kwa maneno rahisi; kwa lugha rahisi; kwa lugha nyepesi; kwa njia rahisi; kama orodha; kwa orodha; \
         kwa mfumo wa orodha; kwa vipengele; kwa nukta; kwa hoja; hoja kwa hoja; hatua kwa hatua; kwa kina; \
         kwa undani; kwa undani zaidi; kwa kirefu; kwa mapana; kwa mapana na marefu; kama vile nina miaka mitano; \
         kama nina miaka mitano; kana kwamba nina miaka mitano; kama kwa mtoto; jibu kwa kiswahili; \
         nijibu kwa kiswahili; kwa mifano; pamoja na mifano; kwa kutoa mifano; kwa kutumia mifano; pamoja na vyanzo; \
         na vyanzo vyake; jibu fupi; jibu kwa ufupi; jibu kwa kifupi"
    ),
    frames: phrases!(
        "unaweza kuniambia; mnaweza kuniambia; waweza kuniambia; je unaweza kuniambia; je mnaweza kuniambia; \
         unaweza kunieleza; unaweza kunielezea; je unaweza kunieleza; je unaweza kunielezea; unaweza kunifafanulia; \
         mnaweza kunieleza; ungeweza kuniambia; tafadhali niambie; tafadhali nieleze; tafadhali; tafadhali sana; \
         je unajua; unajua; unajua kama; je mnajua; mnajua; unafahamu; je unafahamu; mnafahamu; kuna anayejua; \
         kuna mtu anajua; kuna mtu anayejua; je kuna mtu anayejua; je kuna anayejua; nani anajua; nani anafahamu; \
         kuna anayefahamu; anayejua aniambie; mwenye kujua; mwenye kufahamu; ningependa kujua; \
         ningependa kujua kama; ningependa kufahamu; napenda kujua; nataka kujua; nataka kujua kama; ninataka kujua; \
         nataka kufahamu; nahitaji kujua; ninahitaji kujua; naomba kujua; naomba kufahamu; naomba kuuliza; \
         naomba kuelezwa; naomba kufahamishwa; naomba msaada; naomba unisaidie; naomba mnisaidie; naomba; \
         ningependa kuuliza; nataka kuuliza; nauliza; ninauliza; nilikuwa nauliza; najiuliza; ninajiuliza; \
         nilikuwa najiuliza; nina swali; nina swali moja; nina maswali; swali langu; swali langu ni; swali ni; \
         swali; ninaweza kuuliza; naweza kuuliza; je naweza kuuliza; samahani naomba kuuliza; je; eti"
    ),
    sources: phrases!(
        "kulingana na makala; kulingana na makala hii; kulingana na makala haya; kulingana na makala zangu; \
         kulingana na maandishi; kulingana na waraka; kulingana na hati; kulingana na nyaraka; kwa mujibu wa makala; \
         kwa mujibu wa makala hii; kwa mujibu wa makala haya; kwa mujibu wa maandishi; kwa mujibu wa waraka; \
         kwa mujibu wa nyaraka; kwa mujibu wa hati; kutokana na makala; kwa kuzingatia makala; katika makala; \
         katika makala hii; katika makala haya; katika makala zangu; kwenye makala; kwenye makala hii; \
         kwenye makala zangu; katika maandishi; kwenye maandishi; katika nyaraka; kwenye nyaraka"
    ),
    hedges: phrases!(
        "samahani; samahani sana; samahani kwa usumbufu; samahanini; samahanini kwa usumbufu; kumradhi; niwie radhi; \
         mniwie radhi; naomba radhi; naomba msamaha; pole kwa usumbufu; poleni kwa usumbufu; nisamehe; nisameheni; \
         sorry; swali la kijinga; swali la kipumbavu; labda ni swali la kijinga lakini; \
         huenda ni swali la kijinga lakini; pengine ni swali la kijinga lakini; \
         inaweza kuwa swali la kijinga lakini; mimi ni mgeni hapa; mimi mgeni hapa; ni mgeni hapa; \
         mimi ni mpya hapa; mimi ni mwanafunzi tu; bado najifunza; sina uhakika; sina hakika; nimeshatafuta; \
         nimetafuta tayari; nimetafuta lakini sijapata; nimetafuta lakini sikupata; sijapata kitu; \
         sikupata chochote; kama kuna anayejua; kama inawezekana; ikiwezekana; kama hutojali; kama hamtojali"
    ),
    commands: phrases!(
        "niambie; niambieni; nieleze; nielezee; nielezeni; eleza; elezea; elezeni; fafanua; nifafanulie; fafanueni; \
         taja; tajeni; nitajie; orodhesha; orodhesheni; niorodheshee; nionyeshe; nionyesheni; onyesha; nipe; nipeni; \
         nipatie; nipatieni; toa; toa mfano; toa mifano; bainisha; ainisha; jadili; simulia; nisimulie; \
         nisimulie kuhusu; zungumzia; niambie kuhusu; nieleze kuhusu; toa muhtasari; fupisha; tafuta; nitafutie; \
         nikumbushe; naomba uniambie; tafadhali eleza; tafadhali taja; tafadhali orodhesha"
    ),
};
