//! What Uzbek questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "kim; kimni; kimga; kimning; kimdan; kim bilan; kimda; kimlar; kim haqida; qaysi odam; qanday odam; \
         qaysi inson; qanday odamlar; qaysi shaxs"
    ),
    when: phrases!(
        "qachon; qachondan; qachondan beri; qachongacha; qaysi yil; qaysi yilda; qaysi yili; qaysi yildan; \
         qaysi yilgacha; qaysi oyda; qaysi kuni; qaysi kunda; qaysi asrda; qaysi vaqtda; qaysi paytda; qaysi davrda; \
         nechanchi yil; nechanchi yilda; nechanchi yili; nechanchi yildan; nechanchi asrda; nechanchi sanada; \
         qaysi sanada; soat nechada; soat nechchida; soat nechadan; soat nechagacha"
    ),
    place: phrases!(
        "qayerda; qaerda; qayerdan; qayerga; qayergacha; qayda; qaydan; qaysi joyda; qaysi joydan; qaysi joyga; \
         qaysi shaharda; qaysi shaharlarda; qaysi shahardan; qaysi mamlakatda; qaysi mamlakatlarda; qaysi davlatda; \
         qaysi davlatlarda; qaysi davlatdan; qaysi viloyatda; qaysi tumanda; qaysi hududda; qaysi ko'chada; \
         qaysi qit'ada"
    ),
    why: phrases!(
        "nega; nima uchun; nimaga; nima sababdan; nima sababli; qanday sabab bilan; qanday sababdan; \
         qanday sabablarga ko'ra; qaysi sababga ko'ra; nima maqsadda; qanday maqsadda; qanday maqsad bilan; \
         sababi nima; sabablari nima; sabablari qanday; nimadan kelib chiqadi; nima sabab bo'lgan; \
         nima sabab bo'ladi; nega endi"
    ),
    how: phrases!(
        "qanday qilib; qanday; qanaqa qilib; qay tarzda; qay yo'sinda; qaysi yo'l bilan; qanday yo'l bilan; \
         qanday usul bilan; qanday usulda; nima yordamida; nima orqali"
    ),
    how_many: phrases!(
        "nechta; necha; necha marta; nechta odam; necha kishi; qancha odam; qancha kishi; necha nafar; qancha marta; \
         soni qancha; soni nechta; qanchalik tez-tez; nechtadan"
    ),
    how_much: phrases!(
        "qancha; qancha miqdorda; qanday miqdorda; qancha qismi; qanday qismi; qanday ulushi; miqdori qancha; \
         hajmi qancha"
    ),
    money: phrases!(
        "qancha turadi; necha pul; necha pul turadi; qancha pul; qancha pul turadi; narxi qancha; narxi necha pul; \
         narxi qanday; bahosi qancha; qiymati qancha; qanday narxda; qancha narxda; qancha to'lanadi; \
         qancha to'lash kerak; qancha so'm; necha so'm; qancha dollar; necha dollar; maoshi qancha; \
         qancha ishlab topadi; qancha maosh; qancha summa; xarajati qancha"
    ),
    measures: phrases!(
        "qancha vaqt; qancha vaqtda; qancha muddat; qancha davom etadi; qancha davom etgan; qancha davom etdi; \
         necha yil; qancha yil; necha oy; qancha oy; necha kun; qancha kun; necha soat; qancha soat; necha daqiqa; \
         qancha daqiqa; necha minut; necha yoshda; necha yoshdan; necha yoshgacha; yoshi nechada; qancha yoshda; \
         necha kilometr; qancha kilometr; necha metr; qancha metr; necha gradus; necha daraja; necha foiz; \
         qancha foiz; qancha kilogramm; necha kilogramm; og'irligi qancha; vazni qancha; uzunligi qancha; \
         balandligi qancha; bo'yi qancha; kengligi qancha; eni qancha; chuqurligi qancha; maydoni qancha; \
         tezligi qancha; harorati qancha; qanday haroratda; qanchalik; qanchalik baland; qanchalik uzoq; \
         qanchalik chuqur; qanchalik katta; qanchalik tez; muddati qancha"
    ),
    defines: phrases!(
        "nima degani; nima u; bu nima; nimani anglatadi; nimani bildiradi; nima anglatadi; nimaga aytiladi; \
         nimaga deyiladi; deganda nima tushuniladi; deganda nimani tushunasiz; deganimiz nima; deb nimaga aytiladi; \
         nima deb ataladi; ma'nosi nima; ma'nosi qanday; ta'rifi qanday; ta'rifi; ta'rif bering; ta'rif ber; \
         ta'riflang; ta'rifla; o'zi nima; nima degan gap; nima deyiladi"
    ),
    lists: phrases!(
        "qaysilar; qaysilari; qanday turlari; nimalar; nimalarni; nimalardan; ro'yxati; ro'yxat; ro'yxatini tuz; \
         ro'yxatini tuzing; ro'yxat tuzing; sanab ber; sanab bering; sanab o't; sanab o'ting; barchasini ayt; \
         barchasini ayting; misollar keltir; misollar keltiring; misol keltir; misol keltiring; qanaqalar"
    ),
    what: phrases!(
        "nima; nimani; nimaga oid; nimaning; nima haqida; nimadan iborat; qaysi; qaysi biri; qaysisi; qanaqa; \
         nima narsa; aynan nima"
    ),
    yes_no: phrases!(
        "mumkinmi; bormi; yo'qmi; kerakmi; shartmi; bo'ladimi; to'g'rimi; rostmi; rostdanmi; rostdan ham; \
         haqiqatanmi; haqiqatan ham; majburiymi; ruxsatmi; ruxsat etiladimi; qilsa bo'ladimi; mavjudmi; zarurmi; \
         lozimmi; emasmi; bo'lganmi; bo'lishi mumkinmi; foydalimi; zararlimi; hisoblanadimi; nahotki; axir"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "salom; hammaga salom; salom hammaga; barchaga salom; salom barchaga; assalomu alaykum; assalom alaykum; \
         assalomu aleykum; assalomu alaykum hammaga; assalom; asalomu alekum; salom alaykum; vaalaykum assalom; \
         xayrli kun; xayrli tong; hayrli tong; xayrli kech; xayrli kech hammaga; xayrli kun hammaga; xayrli tun; \
         hayrli kun; hayrli kech; yaxshimisiz; yaxshimisan; yaxshimisizlar; qalaysiz; qalaysan; qalaysizlar; \
         ahvollar qalay; hurmatli; hurmatli hamkasblar; hurmatli do'stlar; hurmatli xonimlar va janoblar; \
         xonimlar va janoblar; aziz; aziz do'stlar; qadrli; qadrli do'stlar; muhtaram; hamkasblar; do'stlar; \
         og'aynilar"
    ),
    thanks: phrases!(
        "rahmat; raxmat; katta rahmat; katta raxmat; sizga rahmat; senga rahmat; ko'p rahmat; juda katta rahmat; \
         ming rahmat; ming bor rahmat; oldindan rahmat; oldindan raxmat; oldindan katta rahmat; oldindan tashakkur; \
         avvaldan rahmat; yordamingiz uchun rahmat; yordaming uchun rahmat; javobingiz uchun rahmat; \
         javob uchun rahmat; e'tiboringiz uchun rahmat; barchaga rahmat; hammaga rahmat; hammangizga rahmat; \
         tashakkur; tashakkur bildiraman; tashakkur sizga; minnatdorman; minnatdor bo'lardim; oldindan minnatdorman; \
         sizdan minnatdorman; chin dildan rahmat; chin yurakdan rahmat; olloh rozi bo'lsin; alloh rozi bo'lsin; \
         rahmat sizga; rahmat katta; rxmt; spasibo; rahmatlar"
    ),
    closings: phrases!(
        "hurmat bilan; chuqur hurmat bilan; ehtirom bilan; chuqur ehtirom bilan; samimiyat bilan; \
         eng yaxshi tilaklar bilan; ezgu tilaklar bilan; minnatdorchilik bilan; tashakkur bilan; salomat bo'ling; \
         salomat bo'linglar; sog' bo'ling; sog' bo'linglar; omon bo'ling; yaxshi qoling; yaxshi qol; xayr; \
         xayr-xo'sh; xayr salomat bo'ling; hayr; ko'rishguncha; ko'rishamiz; kuningiz xayrli o'tsin; \
         kuningiz yaxshi o'tsin; sizga omad; omad tilayman; hammaga omad; javobingizni kutaman; javob kutaman; \
         javobingizni kutib qolaman; javob kutyapman"
    ),
    urgencies: phrases!(
        "shoshilinch; juda shoshilinch; bu shoshilinch; shoshilinch savol; shoshilinch kerak; \
         shoshilinch javob kerak; zudlik bilan; zudlik bilan kerak; zudlik bilan javob bering; tezda kerak; \
         tez kerak; tez javob kerak; tezroq; tezroq kerak; tezroq javob bering; iloji boricha tez; \
         iloji boricha tezroq; imkon qadar tez; imkon qadar tezroq; qancha tez bo'lsa shuncha yaxshi; qisqa savol; \
         bitta qisqa savol; tezkor savol; kichik savol; bitta savol; faqat bitta savol; bir savol; kichkina savol; \
         shoshib turibman; shoshyapman; srochna; srochno; asap"
    ),
    forms: phrases!(
        "qisqacha; juda qisqa; qisqa qilib; qisqa va aniq; qisqa va lo'nda; lo'nda qilib; bir necha so'z bilan; \
         ikki so'z bilan; ikki og'iz so'z bilan; bitta gap bilan; bir gap bilan; bir jumlada; bitta jumlada; \
         bir jumla bilan; ikki jumlada; oddiy so'zlar bilan; oddiy so'z bilan; oddiy tilda; oddiy til bilan; \
         sodda qilib; sodda tilda; tushunarli qilib; tushunarli tilda; bandma-band; punktlarga bo'lib; \
         ro'yxat shaklida; ro'yxat ko'rinishida; ro'yxat qilib; jadval shaklida; jadval ko'rinishida; batafsil; \
         batafsilroq; mukammal qilib; qadamma-qadam; qadam-baqadam; bosqichma-bosqich; boshlovchilar uchun; \
         besh yoshli bolaga tushuntirgandek; bolaga tushuntirgandek; yosh bolaga tushuntirgandek; \
         o'zbekcha javob ber; o'zbekcha javob bering; o'zbek tilida javob ber; o'zbek tilida javob bering; \
         misollar bilan; misol bilan; manbalar bilan; manbasi bilan; iqtiboslar bilan; havolalar bilan; \
         faqat faktlar; faqat javobi; ortiqcha gapsiz"
    ),
    frames: phrases!(
        "iltimos ayting; iltimos aytib bering; iltimos aytib yuboring; ayting-chi; aytingchi; aytchi; ayt-chi; \
         menga ayting; menga ayta olasizmi; menga ayta olasanmi; ayta olasizmi; ayta olasanmi; aytib bera olasizmi; \
         aytib bera olasanmi; aytib berolasizmi; aytib yubora olasizmi; aytib yuboring; aytib yuboringlar; \
         aytib berishingiz mumkinmi; tushuntirib bera olasizmi; tushuntirib bera olasanmi; tushuntirib berolasizmi; \
         tushuntirib bering iltimos; kimdir ayta oladimi; kimdir aytib bera oladimi; \
         kimdir tushuntirib bera oladimi; kim aytib bera oladi; bilasizmi; bilasanmi; siz bilasizmi; sen bilasanmi; \
         bilmaysizmi; bilmaysanmi; kim biladi; kimdir biladimi; hech kim bilmaydimi; biladiganlar bormi; \
         bilganlar bormi; biladigan bormi; bilganlar aytib yuboring; bilmoqchiman; bilmoqchi edim; men bilmoqchiman; \
         men bilmoqchi edim; bilishni istayman; bilishni xohlayman; bilishni xohlardim; bilishni istardim; \
         so'ramoqchiman; so'ramoqchi edim; so'rasam bo'ladimi; so'rasam maylimi; savol bersam bo'ladimi; \
         savol bersam maylimi; bir narsa so'rasam; menga qiziq; meni qiziqtiradi; qiziqtirgan savol; qiziqib qoldim; \
         savolim bor; savolim bor edi; menda savol bor; bitta savolim bor; bir savolim bor; shunday savolim bor; \
         shunaqa savol; mening savolim; savolim shunday; savolim shu; savol shunday; savol bor edi; iltimos; \
         iltimos sizdan; o'tinaman; yordam bering; yordam bervoring; yordam berib yuboring; \
         tushunishga yordam bering; tushunmadim; tushunmayapman; tushuna olmayapman; bilishim kerak; \
         menga bilish kerak; iloji bo'lsa; mumkin bo'lsa; malol kelmasa; qiyin bo'lmasa; marhamat qilib ayting"
    ),
    sources: phrases!(
        "maqolaga ko'ra; maqolaga binoan; ushbu maqolaga ko'ra; maqolalarga ko'ra; maqola bo'yicha; \
         maqolalar bo'yicha; matnga ko'ra; matn bo'yicha; matnga asosan; hujjatlarga ko'ra; hujjatga ko'ra; \
         hujjatlar bo'yicha; hujjatlarga asosan; manbalarga ko'ra; manbalarga asosan; yo'riqnomaga ko'ra; maqolada; \
         ushbu maqolada; bu maqolada; maqolalarda; ushbu maqolalarda; mening maqolalarimda; bizning maqolalarda; \
         matnda; ushbu matnda; bu matnda; mening hujjatlarimda; maqolada aytilishicha; maqolada yozilishicha"
    ),
    hedges: phrases!(
        "kechirasiz; kechiring; kechir; kechirasan; kechirasizlar; uzr; uzr so'rayman; ming uzr; ma'zur tuting; \
         meni kechiring; sorry; sori; izvinite; bezovta qilganim uchun uzr; bezovta qilganim uchun kechirasiz; \
         bezovta qilayotganim uchun uzr; ahmoqona savol uchun uzr; ahmoqona savol uchun kechirasiz; ahmoqona savol; \
         ahmoqona savol bo'lsa uzr; ahmoqona savoldir; ahmoqona savoldir lekin; balki ahmoqona savoldir; \
         balki ahmoqona savoldir lekin; ehtimol ahmoqona savol; ehtimol ahmoqona savol lekin; \
         balki kulgili savoldir; men bu yerda yangiman; bu yerda yangiman; men yangiman; men endi boshladim; \
         endi o'rganyapman; ishonchim komil emas; ishonchim komil emas lekin; aniq bilmayman; aniq bilmayman lekin; \
         adashmasam; agar adashmasam; yanglishmasam; to'g'ri tushungan bo'lsam; agar kimdir bilsa; kimdir bilsa; \
         qidirdim lekin topolmadim; izladim lekin topolmadim; qidirib topa olmadim; javob topa olmadim; \
         mavzuga aloqasi bo'lmasa uzr"
    ),
    commands: phrases!(
        "ayt; ayting; menga ayt; menga ayting; aytib ber; aytib bering; menga aytib ber; menga aytib bering; \
         so'zlab ber; so'zlab bering; gapirib ber; gapirib bering; tushuntir; tushuntiring; tushuntirib ber; \
         tushuntirib bering; menga tushuntir; menga tushuntiring; menga tushuntirib ber; menga tushuntirib bering; \
         izohla; izohlang; izohlab ber; izohlab bering; tasvirla; tasvirlang; tasvirlab ber; tasvirlab bering; \
         ta'riflab ber; ta'riflab bering; sanab ber; sanab bering; ko'rsat; ko'rsating; menga ko'rsat; \
         menga ko'rsating; topib ber; topib bering; yozib ber; yozib bering; yozing; taqqosla; taqqoslang; \
         solishtir; solishtiring; xulosa qil; xulosa qiling; javob ber; javob bering; nomini ayt; nomini ayting"
    ),
};
