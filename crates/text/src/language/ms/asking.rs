//! What Malay questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "siapa; siapakah; dengan siapa; oleh siapa; untuk siapa; kepada siapa; daripada siapa; milik siapa; \
         siapa yang; siapa nama"
    ),
    when: phrases!(
        "bila; bilakah; bila masa; sejak bila; sampai bila; hingga bila; mulai bila; bilamana; pada tahun berapa; \
         tahun berapa; bulan apa; bulan berapa; pada bulan apa; tarikh berapa; pada tarikh berapa; \
         berapa hari bulan; hari apa; pada hari apa; pukul berapa; jam berapa; pada pukul berapa; pada abad berapa; \
         abad ke berapa"
    ),
    place: phrases!(
        "di mana; dimana; di manakah; dimanakah; kat mana; kat ne; ke mana; kemana; ke manakah; dari mana; \
         dari manakah; di negara mana; negara mana; di bandar mana; bandar mana; di tempat mana; di negeri mana; \
         negeri mana; di daerah mana; di bahagian mana"
    ),
    why: phrases!(
        "mengapa; mengapakah; kenapa; kenapakah; apa sebab; apa sebabnya; apakah sebab; apakah sebabnya; apa alasan; \
         apakah alasan; atas sebab apa; kerana apa; apa punca; apakah punca; apa puncanya; untuk apa; \
         bagi tujuan apa; apakah tujuan; knp; npe; awat; pasal apa"
    ),
    how: phrases!(
        "bagaimana; bagaimanakah; macam mana; macam manakah; bagaimana cara; bagaimana caranya; bagaimana hendak; \
         macam mana nak; dengan cara apa; apakah cara; apa cara; camne; camna; mcm mana; mcmn"
    ),
    how_many: phrases!(
        "berapa orang; berapa ramai; berapakah bilangan; berapa bilangan; berapa buah; berapa kali; berapa biji; \
         berapa ekor; berapa jenis; ada berapa; berapakah jumlah; berapa jumlah; bilangan berapa; berapa unit"
    ),
    how_much: phrases!(
        "berapa; berapa banyak; berapakah; berapa banyakkah; sebanyak mana; berapa peratus; berapa bahagian; brp"
    ),
    money: phrases!(
        "berapa harga; berapa harganya; berapakah harga; berapa kos; berapakah kos; berapa bayaran; berapa yuran; \
         berapa tambang; berapa ringgit; berapa rm; berapa duit; berapa wang; harga berapa; harganya berapa; \
         kosnya berapa; berapa mahal; berapa gaji; berapa denda; berapa caj"
    ),
    measures: phrases!(
        "berapa lama; berapa lamakah; sudah berapa lama; dah berapa lama; selama mana; berapa tinggi; \
         berapa tingginya; setinggi mana; berapa panjang; sepanjang mana; berapa lebar; berapa luas; seluas mana; \
         berapa dalam; sedalam mana; berapa berat; berapa beratnya; seberat mana; berapa jauh; sejauh mana; \
         berapa jarak; berapakah jarak; berapa besar; sebesar mana; berapa laju; selaju mana; berapa kelajuan; \
         berapa suhu; berapakah suhu; berapa umur; umur berapa; pada umur berapa; berapa usia; berapa tahun; \
         berapa bulan; berapa hari; berapa jam; berapa minit; berapa kilometer; berapa meter; berapa kilogram; \
         berapa saiz"
    ),
    defines: phrases!(
        "apa itu; apakah itu; apa dia; apakah yang dimaksudkan dengan; apa yang dimaksudkan dengan; apakah maksud; \
         apa maksud; apa maksudnya; apakah erti; apa erti; apa ertinya; apakah makna; apa makna; apakah definisi; \
         apa definisi; apakah pengertian; apa pengertian; definisi bagi; definisi; maksud bagi; takrifkan; \
         definisikan; apakah takrif; apakah singkatan; apakah kepanjangan"
    ),
    lists: phrases!(
        "apa-apa sahaja; apa sahaja; apa saja; siapa sahaja yang; yang mana satu antara; apakah jenis-jenis; \
         apakah contoh-contoh; apakah ciri-ciri; senaraikan; nyatakan; sebutkan; buat senarai; buatkan senarai; \
         berikan senarai; beri senarai; senarai semua; huraikan"
    ),
    what: phrases!(
        "apa; apakah; apa yang; apakah yang; apa nama; apakah nama; yang mana; yang mana satu; yang manakah; \
         mengenai apa; tentang apa; dengan apa; daripada apa; jenis apa; benda apa"
    ),
    yes_no: phrases!(
        "adakah; ada ke; adakah benar; benarkah; betulkah; betul ke; bolehkah; boleh ke; dapatkah; perlukah; \
         perlu ke; haruskah; patutkah; mungkinkah; sudahkah; pernahkah; wujudkah; terdapatkah; wajibkah; mestikah; \
         apakah benar; sahkah; akankah; kena ke"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "helo; hello; hai; hai semua; hi; hey; hei; helo semua; selamat pagi; selamat tengah hari; selamat petang; \
         selamat malam; selamat sejahtera; salam; salam semua; salam sejahtera; salam satu malaysia; \
         assalamualaikum; assalamu'alaikum; assalamualaikum semua; assalamualaikum wbt; askum; tuan puan; \
         tuan dan puan; tuan; puan; yang dihormati; kepada yang berkenaan; kepada sesiapa yang berkenaan; \
         tuan-tuan dan puan-puan; cik; encik; kawan-kawan; rakan-rakan; rakan-rakan sekalian; apa khabar; \
         pagi semua; petang semua; bro; weh"
    ),
    thanks: phrases!(
        "terima kasih; terima kasih banyak; banyak terima kasih; terima kasih banyak-banyak; \
         terima kasih terlebih dahulu; terima kasih daun keladi; terlebih dahulu terima kasih; \
         terima kasih atas bantuan; terima kasih atas bantuan anda; terima kasih atas pertolongan; \
         terima kasih atas jawapan; terima kasih atas perhatian; terima kasih atas kerjasama; terima kasih semua; \
         terima kasih tuan; terima kasih puan; ribuan terima kasih; jutaan terima kasih; \
         didahului dengan ucapan terima kasih; didahului dengan ribuan terima kasih; sekian terima kasih; \
         sekian dan terima kasih; terimakasih; time kasih; timakasih; tima kasih; trm ksh; tq; tqvm; tqsm; tengkiu; \
         thanks; thx; tks; mekasih; makasih"
    ),
    closings: phrases!(
        "yang benar; yang ikhlas; salam hormat; salam hormat daripada saya; salam mesra; salam ikhlas; \
         dengan hormatnya; sekian; sekian dimaklumkan; wassalam; wasalam; waalaikumsalam; jumpa lagi; sampai jumpa; \
         sampai jumpa lagi; jumpa nanti; selamat tinggal; selamat jalan; bye; babai; semoga hari anda ceria; \
         semoga dipermudahkan; saya yang menjalankan amanah; saya menanti jawapan; menanti jawapan; \
         saya menunggu jawapan; ditunggu jawapan"
    ),
    urgencies: phrases!(
        "ini segera; mendesak; ini mendesak; sangat mendesak; urgent; ini urgent; secepat mungkin; \
         secepat yang mungkin; seberapa segera; dengan kadar segera; tolong segera; tolong cepat; cepat sikit; asap; \
         saya perlu segera; saya perlukan segera; saya perlukan hari ini; nak cepat; soalan pantas; soalan ringkas; \
         soalan pendek; satu soalan ringkas; soalan cepat; satu soalan sahaja; hanya satu soalan; nak tanya sekejap; \
         tanya sekejap"
    ),
    forms: phrases!(
        "dalam satu ayat; dalam dua ayat; dalam beberapa ayat; dalam beberapa patah perkataan; \
         dengan beberapa perkataan; secara ringkas; dengan ringkas; secara ringkasnya; ringkas sahaja; \
         jawab ringkas; jawab dengan ringkas; jawapan ringkas; jawapan pendek; ringkas dan padat; dengan kata mudah; \
         dengan perkataan mudah; dalam bahasa mudah; dengan bahasa mudah; dalam bahasa yang mudah; \
         dalam bahasa yang mudah difahami; secara mudah; dengan cara mudah; dalam bentuk senarai; sebagai senarai; \
         dalam bentuk poin; dalam bentuk point; dalam poin; poin demi poin; dalam bentuk jadual; \
         langkah demi langkah; satu persatu; secara terperinci; dengan terperinci; dengan lebih terperinci; \
         secara mendalam; dengan panjang lebar; secara detail; seolah-olah saya berumur lima tahun; \
         seolah-olah saya berumur 5 tahun; macam kepada budak kecil; jawab dalam bahasa melayu; guna bahasa melayu; \
         dengan contoh; beserta contoh; berserta contoh; dengan sumber; berserta sumber; sertakan sumber"
    ),
    frames: phrases!(
        "bolehkah anda memberitahu saya; bolehkah anda beritahu saya; bolehkah awak beritahu saya; \
         boleh beritahu saya; boleh bagitahu; boleh bagi tahu; boleh tolong beritahu; boleh tak beritahu; \
         bolehkah anda menerangkan; bolehkah anda terangkan; boleh terangkan; boleh jelaskan; \
         bolehkah anda menjelaskan; boleh tolong terangkan; dapatkah anda memberitahu saya; sila beritahu; \
         sila beritahu saya; sila; tolong beritahu saya; tolong beritahu; tolong; mohon penjelasan; mohon bantuan; \
         mohon pencerahan; minta tolong; adakah anda tahu; adakah awak tahu; anda tahu; awak tahu; awak tahu tak; \
         tahukah anda; tahukah awak; tahu tak; tau tak; ada sesiapa tahu; ada sesiapa yang tahu; \
         ada tak sesiapa yang tahu; adakah sesiapa tahu; adakah sesiapa yang tahu; sesiapa tahu; siapa tahu; \
         ada yang tahu; ada orang tahu; saya ingin tahu; saya nak tahu; saya mahu tahu; saya hendak tahu; \
         saya teringin tahu; nak tahu; ingin tahu; nak tau; saya tertanya-tanya; tertanya-tanya; \
         saya ingin bertanya; saya nak tanya; saya nak bertanya; saya mahu bertanya; nak tanya; nak tanya sikit; \
         ingin bertanya; tumpang tanya; boleh saya tanya; boleh tanya; bolehkah saya bertanya; \
         izinkan saya bertanya; saya ada soalan; saya ada satu soalan; ada soalan; satu soalan; soalan saya; \
         soalan saya ialah; soalan saya adalah; soalannya ialah; saya perlu tahu; agak-agak"
    ),
    sources: phrases!(
        "menurut artikel; menurut artikel ini; menurut artikel itu; menurut artikel-artikel; menurut artikel saya; \
         menurut teks; menurut dokumen; menurut dokumentasi; berdasarkan artikel; berdasarkan artikel ini; \
         berdasarkan artikel saya; berdasarkan teks; berdasarkan petikan; berdasarkan dokumen; \
         berdasarkan dokumentasi; mengikut artikel; mengikut teks; mengikut dokumen; mengikut dokumentasi; \
         dalam artikel; dalam artikel ini; dalam artikel saya; di dalam artikel; dalam teks; di dalam teks; \
         dalam petikan; dalam dokumen; dalam dokumentasi"
    ),
    hedges: phrases!(
        "maaf; maaf ya; maaf mengganggu; maaf ganggu; minta maaf; saya minta maaf; mohon maaf; maafkan saya; \
         maaf kerana mengganggu; harap maaf; sori; sorry; maaf kalau soalan ini bodoh; maaf jika soalan saya bodoh; \
         soalan bodoh; mungkin soalan bodoh; mungkin ini soalan bodoh tetapi; mungkin ini soalan bodoh tapi; \
         mungkin soalan ini bodoh tapi; saya baru di sini; saya orang baru; saya masih baru; saya baru belajar; \
         saya masih belajar; saya tidak pasti; saya tak pasti; saya kurang pasti; saya sudah mencari; saya dah cari; \
         dah cari tapi tak jumpa; saya sudah cari tetapi tidak jumpa; saya tidak menemui apa-apa; tak jumpa apa-apa; \
         kalau ada yang tahu; jika ada yang tahu; jika sesiapa tahu; kalau boleh; jika boleh; sekiranya boleh; \
         kalau tak keberatan; jika tidak keberatan"
    ),
    commands: phrases!(
        "beritahu saya; bagitahu saya; beritahu; katakan; katakan kepada saya; cakap; jelaskan; \
         jelaskan kepada saya; terangkan; terangkan kepada saya; terangkan tentang; huraikan; gambarkan; perihalkan; \
         senaraikan; nyatakan; sebutkan; namakan; tunjukkan; tunjukkan kepada saya; tunjuk; perlihatkan; berikan; \
         berikan saya; beri saya; bagi saya; ceritakan; ceritakan tentang; cerita tentang; ringkaskan; rumuskan; \
         definisikan; takrifkan; cari; carikan; buat senarai; buatkan senarai; ingatkan saya; tolong jelaskan; \
         tolong terangkan; tolong senaraikan; tolong berikan; sila jelaskan; sila terangkan; sila senaraikan; \
         sila nyatakan; sila berikan"
    ),
};
