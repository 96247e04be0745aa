//! What Indonesian questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "siapa; siapakah; siapa saja; dengan siapa; oleh siapa; untuk siapa; kepada siapa; dari siapa; milik siapa; \
         siapa yang; siapa nama; punya siapa"
    ),
    when: phrases!(
        "kapan; kapankah; sejak kapan; sampai kapan; mulai kapan; hingga kapan; bilamana; pada tahun berapa; \
         tahun berapa; bulan apa; pada bulan apa; tanggal berapa; pada tanggal berapa; hari apa; pada hari apa; \
         jam berapa; pukul berapa; abad ke berapa; pada abad berapa; kpn"
    ),
    place: phrases!(
        "di mana; dimana; di manakah; dimanakah; ke mana; kemana; ke manakah; dari mana; darimana; di negara mana; \
         negara mana; di kota mana; kota mana; di kota apa; di negara apa; di tempat mana; di daerah mana; \
         di provinsi mana; dmn"
    ),
    why: phrases!(
        "mengapa; kenapa; mengapakah; kenapa sih; apa sebabnya; apa alasannya; apa alasan; apa sebab; apa penyebab; \
         apa penyebabnya; apa yang menyebabkan; karena apa; untuk apa; atas alasan apa; knp; apa tujuan"
    ),
    how: phrases!(
        "bagaimana; bagaimanakah; gimana; bagaimana cara; bagaimana caranya; gimana cara; gimana caranya; \
         dengan cara apa; cara apa; apa cara; lewat apa; gmn; bgmn"
    ),
    how_many: phrases!(
        "berapa banyak orang; berapa orang; berapa buah; berapa jumlah; berapakah jumlah; berapa kali; ada berapa; \
         berapa ekor; berapa unit; berapa macam; jumlah berapa; terdiri dari berapa"
    ),
    how_much: phrases!("berapa; berapa banyak; berapakah; seberapa banyak; berapa persen; berapa bagian; brp"),
    money: phrases!(
        "berapa harga; berapa harganya; berapa biaya; berapa biayanya; berapa ongkos; berapa tarif; berapa bayar; \
         berapa rupiah; berapa dolar; berapa duit; berapa uang; harganya berapa; biayanya berapa; berapakah harga; \
         berapakah biaya; seberapa mahal; berapa gaji; berapa tagihan; berapa denda"
    ),
    measures: phrases!(
        "berapa lama; berapa lamakah; sudah berapa lama; seberapa lama; berapa tinggi; berapa tingginya; \
         seberapa tinggi; berapa panjang; berapa panjangnya; seberapa panjang; berapa lebar; berapa luas; \
         seberapa luas; berapa dalam; seberapa dalam; berapa berat; berapa beratnya; seberapa berat; berapa jauh; \
         seberapa jauh; berapa jarak; berapa besar; seberapa besar; berapa cepat; seberapa cepat; berapa kecepatan; \
         berapa suhu; berapa usia; berapa umur; usia berapa; umur berapa; pada usia berapa; mulai usia berapa; \
         berapa tahun; berapa bulan; berapa hari; berapa jam; berapa menit; berapa kilometer; berapa meter; \
         berapa kilogram; berapa ukuran"
    ),
    defines: phrases!(
        "apa itu; apakah itu; apa yang dimaksud dengan; apa yang dimaksud; apa maksud dari; apa maksud; \
         apa maksudnya; apa arti; apa artinya; apa arti dari; apa definisi; apa definisi dari; apa pengertian; \
         apa pengertian dari; apa makna; apa kepanjangan dari; apa kepanjangan; definisi dari; pengertian dari; \
         pengertian; definisikan; jelaskan pengertian; apa yang disebut; singkatan dari apa"
    ),
    lists: phrases!(
        "apa saja; apa aja; apa saja yang; siapa saja yang; mana saja; yang mana saja; sebutkan; daftarkan; \
         buatkan daftar; buat daftar; beri daftar; berikan daftar; daftar semua; sebutkan semua; sebut semua; uraikan"
    ),
    what: phrases!(
        "apa; apa yang; apakah nama; apa nama; yang mana; yang manakah; hal apa; tentang apa; dengan apa; dari apa; \
         jenis apa; macam apa; yg mana; apaan"
    ),
    yes_no: phrases!(
        "apakah; apakah ada; apakah bisa; apakah benar; apa benar; apa betul; benarkah; betulkah; adakah; bisakah; \
         dapatkah; bolehkah; haruskah; perlukah; mungkinkah; sudahkah; pernahkah; akankah; apa bisa; apa boleh; \
         apa ada; apa perlu; ada nggak; bisa nggak; bisa tidak; boleh nggak; boleh tidak; apkh"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "halo; halo semua; halo semuanya; hai; hai semua; hai semuanya; hei; hallo; helo; hello; hi; hey; \
         selamat pagi; selamat siang; selamat sore; selamat malam; selamat pagi semua; selamat siang semua; \
         pagi semua; siang semua; sore semua; malam semua; assalamualaikum; assalamu'alaikum; assalamualaikum wr wb; \
         salam; salam sejahtera; salam semua; permisi; yth; yang terhormat; kepada yth; kepada yang terhormat; \
         bapak ibu yang terhormat; dengan hormat; teman-teman; rekan-rekan; kak; bro; met pagi; met siang; \
         met malam; shalom; om swastiastu; rekan-rekan sekalian"
    ),
    thanks: phrases!(
        "terima kasih; terima kasih banyak; terima kasih sebelumnya; terima kasih banyak sebelumnya; \
         sebelumnya terima kasih; terimakasih; terimakasih banyak; terimakasih sebelumnya; \
         terima kasih atas bantuannya; terima kasih atas bantuan anda; terima kasih atas jawabannya; \
         terima kasih atas perhatiannya; terima kasih atas waktunya; terima kasih semua; banyak terima kasih; \
         atas bantuannya saya ucapkan terima kasih; atas perhatiannya terima kasih; \
         atas perhatiannya saya ucapkan terima kasih; makasih; makasih banyak; makasih ya; makasih sebelumnya; \
         trims; trims sebelumnya; tks; thx; thanks; tq; tengkyu; mksh; mksih; mtur nuwun; matur nuwun; matur suwun; \
         hatur nuhun; suwun"
    ),
    closings: phrases!(
        "salam hormat; salam hangat; hormat saya; hormat kami; salam dari saya; salam kenal; salam dan terima kasih; \
         wassalam; wassalamualaikum; wassalamu'alaikum; wassalamualaikum wr wb; wasalam; sampai jumpa; sampai nanti; \
         sampai ketemu; sampai bertemu lagi; dadah; bye; semoga harimu menyenangkan; semoga hari anda menyenangkan; \
         selamat beraktivitas; selamat bekerja; saya tunggu jawabannya; ditunggu jawabannya; mohon balasannya; \
         ditunggu ya; hormat kami semua; demikian terima kasih; sekian terima kasih; sekian dan terima kasih"
    ),
    urgencies: phrases!(
        "mendesak; ini mendesak; sangat mendesak; penting dan mendesak; urgent; ini urgent; secepatnya; \
         secepat mungkin; sesegera mungkin; segera ya; tolong segera; tolong cepat; asap; butuh cepat; butuh segera; \
         saya butuh segera; saya butuh cepat; saya sedang buru-buru; lagi buru-buru; pertanyaan singkat; \
         pertanyaan cepat; pertanyaan kecil; cuma mau tanya sebentar; tanya sebentar; hanya satu pertanyaan; \
         satu pertanyaan saja; harus hari ini"
    ),
    forms: phrases!(
        "dalam satu kalimat; dalam dua kalimat; dalam beberapa kalimat; dalam beberapa kata; dengan beberapa kata; \
         secara singkat; dengan singkat; secara ringkas; dengan ringkas; secara garis besar; singkat saja; \
         singkatnya saja; jawab singkat; jawab dengan singkat; jawaban singkat; singkat dan jelas; \
         dengan kata sederhana; dengan kata-kata sederhana; dengan bahasa sederhana; dalam bahasa sederhana; \
         dengan bahasa yang mudah dimengerti; secara sederhana; dalam bentuk daftar; dalam bentuk poin; \
         dalam poin-poin; dengan poin-poin; poin per poin; berupa daftar; dalam bentuk tabel; langkah demi langkah; \
         selangkah demi selangkah; secara rinci; dengan rinci; secara detail; dengan detail; secara mendetail; \
         secara terperinci; panjang lebar; seolah-olah saya berumur lima tahun; seakan-akan saya berumur 5 tahun; \
         seperti kepada anak kecil; jawab dalam bahasa indonesia; pakai bahasa indonesia; dengan contoh; \
         beserta contoh; beserta contohnya; dengan sumber; beserta sumbernya; sertakan sumber"
    ),
    frames: phrases!(
        "bisakah kamu memberi tahu saya; bisakah anda memberi tahu saya; bisakah anda memberitahu saya; \
         bisa beri tahu saya; bisa kasih tahu; bisa kasih tau; bisa tolong jelaskan; bisakah kamu menjelaskan; \
         bisakah anda menjelaskan; dapatkah anda menjelaskan; dapatkah anda memberi tahu saya; bisa jelaskan; \
         bisa tolong beri tahu; mohon beri tahu saya; mohon informasi; mohon info; mohon infonya; mohon penjelasan; \
         mohon penjelasannya; mohon bantuannya; mohon bantuan; tolong beri tahu; tolong; mohon; minta tolong; \
         tolong dong; apakah kamu tahu; apakah anda tahu; apa kamu tahu; kamu tahu; kamu tau; tahukah kamu; \
         tahukah anda; anda tahu; ada yang tahu; ada yang tau; adakah yang tahu; apakah ada yang tahu; \
         siapa yang tahu; ada yang bisa bantu; ada yang bisa kasih tahu; saya ingin tahu; saya mau tahu; \
         saya pengen tahu; aku ingin tahu; aku mau tahu; ingin tahu; mau tahu; saya penasaran; aku penasaran; \
         penasaran; saya ingin bertanya; saya mau bertanya; saya mau tanya; aku mau tanya; mau tanya; mau nanya; \
         ingin bertanya; izin bertanya; numpang tanya; nanya dong; boleh tanya; boleh saya bertanya; \
         bolehkah saya bertanya; saya punya pertanyaan; ada pertanyaan; pertanyaan saya; pertanyaan saya adalah; \
         pertanyaannya adalah; saya perlu tahu; saya bertanya-tanya; aku bertanya-tanya; kira-kira"
    ),
    sources: phrases!(
        "menurut artikel; menurut artikel ini; menurut artikel itu; menurut artikel-artikel; menurut artikel saya; \
         menurut teks; menurut dokumen; menurut dokumentasi; berdasarkan artikel; berdasarkan artikel ini; \
         berdasarkan artikel saya; berdasarkan teks; berdasarkan dokumen; berdasarkan dokumentasi; sesuai artikel; \
         sesuai dokumentasi; dalam artikel; dalam artikel ini; di artikel; di artikel ini; di artikel saya; \
         pada artikel; pada artikel ini; dalam teks; di teks; dalam dokumen; dalam dokumentasi; di dokumentasi"
    ),
    hedges: phrases!(
        "maaf; maaf ya; maaf mengganggu; maaf ganggu; mohon maaf; mohon maaf mengganggu; maaf sebelumnya; \
         mohon maaf sebelumnya; maafkan saya; sori; sorry; maaf kalau pertanyaannya bodoh; \
         maaf jika pertanyaan saya bodoh; pertanyaan bodoh; mungkin pertanyaan bodoh; \
         mungkin ini pertanyaan bodoh tapi; mungkin pertanyaan ini bodoh tapi; mungkin ini pertanyaan konyol tapi; \
         saya baru di sini; saya orang baru; saya masih baru; saya masih pemula; saya pemula; masih belajar; \
         saya tidak yakin; saya kurang yakin; saya sudah mencari; sudah saya cari; \
         saya sudah cari tapi tidak ketemu; saya tidak menemukan apa-apa; sudah cari tapi tidak ketemu; \
         kalau ada yang tahu; jika ada yang tahu; kalau boleh tahu; kalau boleh tanya; kalau bisa; \
         jika memungkinkan; kalau tidak keberatan"
    ),
    commands: phrases!(
        "beri tahu saya; beritahu saya; kasih tahu saya; kasih tau; katakan; katakan kepada saya; katakan padaku; \
         jelaskan; jelaskan kepada saya; jelaskan tentang; jelasin; terangkan; terangkan tentang; gambarkan; \
         deskripsikan; uraikan; paparkan; sebutkan; sebut; daftarkan; tunjukkan; tunjukkan kepada saya; \
         tunjukkan padaku; perlihatkan; berikan; berikan saya; beri saya; kasih saya; ceritakan; ceritakan tentang; \
         rangkum; ringkaskan; definisikan; cari; carikan; temukan; buatkan; buatkan daftar; buat daftar; \
         ingatkan saya; tolong jelaskan; tolong sebutkan; tolong berikan; tolong ceritakan; tolong tunjukkan"
    ),
};
