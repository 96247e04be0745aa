//! What Turkish questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "kim; kimdir; kimler; kimlerdir; kimi; kime; kimin; kimden; kiminle; kimlerin; kimlere; hangi kişi; \
         hangi kişiler; kim tarafından; kimler tarafından"
    ),
    when: phrases!(
        "ne zaman; ne zamandan beri; ne zamana kadar; ne zamandır; ne vakit; hangi yıl; hangi yılda; hangi ayda; \
         hangi ay; hangi gün; hangi tarihte; hangi tarih; hangi yüzyılda; hangi dönemde; hangi mevsimde; saat kaçta; \
         saat kaça kadar; saat kaçtan itibaren; kaç yılında; kaçıncı yılda; kaçıncı yüzyılda; ayın kaçında"
    ),
    place: phrases!(
        "nerede; nerde; nerededir; nereye; nereden; nerden; neresi; neresidir; neresinde; nereli; nerelidir; \
         nerelerde; nerenin; hangi şehirde; hangi şehir; hangi ülkede; hangi ülke; hangi ilde; hangi ilçede; \
         hangi köyde; hangi bölgede; hangi yerde; hangi kıtada; hangi sokakta; hangi binada"
    ),
    why: phrases!(
        "neden; niçin; niye; nedendir; ne için; ne sebeple; ne nedenle; hangi sebeple; hangi nedenle; \
         hangi sebepten; hangi amaçla; ne amaçla; nedeni nedir; sebebi nedir; nedenleri nelerdir; \
         sebepleri nelerdir; neden dolayı; nicin"
    ),
    how: phrases!("nasıl; nasıldır; nasil; ne şekilde; hangi yolla; hangi şekilde; hangi yöntemle; ne ile; neyle"),
    how_many: phrases!(
        "kaç; kaçtır; kaç tane; kaç adet; kaç kişi; kaç kez; kaç kere; kaç defa; sayısı kaç; sayısı kaçtır; \
         sayısı nedir; kaçıncı; ne sıklıkla; kaç çeşit"
    ),
    how_much: phrases!(
        "ne kadar; ne kadardır; ne miktarda; hangi miktarda; miktarı nedir; ne oranda; yüzde kaç; yüzde kaçı; \
         oranı nedir"
    ),
    money: phrases!(
        "kaç para; kaç lira; kaç tl; kaç dolar; kaç euro; fiyatı ne kadar; fiyatı nedir; fiyatı kaç; \
         ücreti ne kadar; ücreti nedir; maliyeti ne kadar; maliyeti nedir; bedeli ne kadar; bedeli nedir; \
         ne kadar tutar; ne kadar tutuyor; ne kadara mal oldu; ne kadara mal olur; ne kadar ödenir; \
         ne kadar ödemeliyim; kaça; kaç paraya; hangi fiyata; değeri ne kadar"
    ),
    measures: phrases!(
        "ne kadar sürer; ne kadar sürdü; ne kadar sürüyor; ne kadar süre; kaç yaşında; kaç yaşındadır; \
         kaç yaşındaydı; kaç metre; kaç kilometre; kaç km; kaç santimetre; kaç cm; kaç kilo; kaç kg; kaç gram; \
         kaç ton; kaç litre; kaç derece; kaç saat; kaç dakika; kaç gün; kaç hafta; kaç ay; kaç yıl; kaç sene; \
         kaç metrekare; ne kadar uzun; ne kadar uzak; ne kadar yüksek; ne kadar büyük; ne kadar derin; \
         ne kadar geniş; ne kadar ağır; ne kadar hızlı; ne kadar eski; ne kadar zamanda; boyu kaç; \
         uzunluğu ne kadar; uzunluğu nedir; yüksekliği ne kadar; yüksekliği nedir; yüksekliği kaç; \
         derinliği ne kadar; ağırlığı ne kadar; hızı nedir; yüzölçümü ne kadar; yüzölçümü nedir"
    ),
    defines: phrases!(
        "nedir; ne demek; ne demektir; ne anlama gelir; ne anlama geliyor; ne anlama gelmektedir; anlamı nedir; \
         anlamı ne; tanımı nedir; neyin kısaltmasıdır; açılımı nedir; neye denir; kime denir; ne denir; ne ifade eder"
    ),
    lists: phrases!(
        "hangileri; hangileridir; nelerdir; neler; neleri; nelere; nelerden; kimler; kimlerdir; hangi türleri; \
         sırala; sıralayın; listele; listeleyin; sıralayınız"
    ),
    what: phrases!("ne; neyi; neye; neyin; neyden; hangi; hangisi; hangisidir; hangisinde; nesi"),
    yes_no: phrases!(
        "mi; mı; mu; mü; midir; mıdır; mudur; müdür; miydi; mıydı; muydu; müydü; miyim; mıyım; muyum; müyüm; miyiz; \
         mıyız; muyuz; müyüz; musun; müsün; misin; mısın; misiniz; mısınız; musunuz; müsünüz; var mı; var mıdır; \
         yok mu; değil mi; doğru mu; mümkün mü; mümkün müdür; gerekli mi; gerekir mi; olur mu; zorunlu mu"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "merhaba; merhabalar; merhaba arkadaşlar; merhaba herkese; merhaba hocam; merhaba ekip; herkese merhaba; \
         herkese merhabalar; herkese selam; selam; selamlar; selam arkadaşlar; selam herkese; selamün aleyküm; \
         selamun aleyküm; selamun aleykum; sa; slm; mrb; mrhb; meraba; günaydın; gunaydin; herkese günaydın; \
         iyi günler; iyi gunler; i̇yi günler; iyi akşamlar; i̇yi akşamlar; iyi geceler; i̇yi geceler; \
         iyi çalışmalar; i̇yi çalışmalar; iyi haftalar; i̇yi haftalar; tünaydın; hayırlı günler; hayırlı sabahlar; \
         hayırlı akşamlar; kolay gelsin; sayın; sayın yetkili; sayın ilgili; sayın yetkililer; sayın hocam; \
         değerli arkadaşlar; değerli hocam; sevgili; sevgili arkadaşlar; arkadaşlar; hocam; arkadaşlar merhaba; \
         arkadaşlar selam; hocam merhaba; umarım iyisinizdir; umarım iyisindir; nasılsın; nasılsınız; naber; hey"
    ),
    thanks: phrases!(
        "teşekkürler; teşekkür ederim; teşekkür ederiz; çok teşekkürler; çok teşekkür ederim; çok teşekkür ederiz; \
         şimdiden teşekkürler; şimdiden teşekkür ederim; şimdiden teşekkür ederiz; şimdiden çok teşekkürler; \
         şimdiden çok teşekkür ederim; yardımlarınız için teşekkürler; yardımınız için teşekkürler; \
         yardımın için teşekkürler; yardımlarınız için teşekkür ederim; yardımlarınız için şimdiden teşekkürler; \
         yardımlarınız için şimdiden teşekkür ederim; cevaplarınız için teşekkürler; \
         zaman ayırdığınız için teşekkürler; vakit ayırdığınız için teşekkürler; ilginiz için teşekkürler; \
         ilginiz için teşekkür ederim; desteğiniz için teşekkürler; bilgi için teşekkürler; tekrar teşekkürler; \
         binlerce teşekkür; sağ ol; sağol; sağ olun; sağolun; sağ olasın; çok sağ ol; çok sağ olun; çok sağolun; \
         eyvallah; elinize sağlık; eline sağlık; emeğinize sağlık; allah razı olsun; minnettarım; minnettar olurum; \
         sevinirim; çok sevinirim; yardımcı olursanız sevinirim; yardım ederseniz sevinirim; \
         cevaplarsanız sevinirim; tesekkurler; tesekkur ederim; cok tesekkurler; simdiden tesekkurler; tşk; tşkler; \
         tşkr; tşk ederim; tsk; tskler; saol; mersi; thx; thanks"
    ),
    closings: phrases!(
        "saygılarımla; saygılarımızla; saygılar; saygılar sunarım; saygılarımı sunarım; en derin saygılarımla; \
         sevgilerimle; sevgiler; sevgi ve saygılarımla; selamlarımla; en iyi dileklerimle; i̇yi günler dilerim; \
         iyi günler dilerim; iyi akşamlar dilerim; iyi çalışmalar dilerim; i̇yi çalışmalar dilerim; \
         iyi hafta sonları; iyi tatiller; kolaylıklar dilerim; hoşça kal; hoşça kalın; hoşçakal; hoşçakalın; \
         görüşürüz; görüşmek üzere; sonra görüşürüz; kendine iyi bak; kendinize iyi bakın; güle güle; bay bay; bye; \
         öptüm; öpüldün; esen kalın; sağlıcakla kalın; arz ederim; bilgilerinize arz ederim; saygı ile; svglr; \
         sygılar; cevabınızı bekliyorum; cevaplarınızı bekliyorum; iphone'umdan gönderildi; iphone'dan gönderildi"
    ),
    urgencies: phrases!(
        "acil; acilen; acele; bu çok acil; acil lazım; acil cevap; acil cevap lazım; acil cevap lütfen; acil yardım; \
         acilen cevap lazım; acilen öğrenmem lazım; acele edin; acelem var; vaktim yok; zamanım yok; \
         mümkün olan en kısa sürede; en kısa sürede; en kısa zamanda; bir an önce; mümkünse hemen; mümkünse hızlıca; \
         hemen lazım; bugün lazım; hemen öğrenmem lazım; çabuk; asap; kısa bir soru; kısa bir sorum var; \
         küçük bir soru; küçük bir sorum var; ufak bir soru; ufak bir sorum var; hızlı bir soru; \
         hızlı bir sorum var; basit bir soru; bir soru; bir sorum var; bir sorum olacak; bir sorum olacaktı; \
         bir şey soracağım; bir şey soracaktım; bi soru; bi sorum var; bi sorum olacak; bir sorum daha var; \
         bir soru daha; sorum var; vaktiniz olursa; vaktin olunca; müsait olduğunuzda; ödevim için; ödev için lazım; \
         patronum soruyor; müdürüm soruyor; toplantıdan önce lazım"
    ),
    forms: phrases!(
        "madde madde; maddeler halinde; maddeler hâlinde; madde işaretleriyle; maddeleyerek; liste halinde; \
         liste hâlinde; liste olarak; tablo halinde; tablo olarak; tek cümleyle; tek cümlede; bir cümleyle; \
         bir cümleyle cevapla; tek cümleyle cevapla; iki cümleyle; birkaç cümleyle; tek kelimeyle; birkaç kelimeyle; \
         kısaca; çok kısaca; kısaca anlat; kısaca açıkla; kısa ve öz; kısa ve net; kısa ve öz olsun; kısa olsun; \
         kısa cevap; kısa cevap lütfen; kısa cevap ver; kısa tut; özet olarak; özetle; sadece cevap; \
         sadece cevabı yaz; sadece cevabı ver; ayrıntılı; ayrıntılı olarak; ayrıntılı bir şekilde; detaylı; \
         detaylı olarak; detaylıca; detaylı bir şekilde; detaylı anlat; uzun uzun; adım adım; basitçe; \
         basit bir dille; basit bir şekilde; sade bir dille; anlaşılır bir dille; basit kelimelerle; \
         kendi cümlelerinle; kendi kelimelerinle; beş yaşındaymışım gibi; 5 yaşındaymışım gibi; \
         beş yaşındaki çocuğa anlatır gibi; 5 yaşındaki birine anlatır gibi; yeni başlayan birine anlatır gibi; \
         türkçe cevap ver; türkçe cevapla; lütfen türkçe; türkçe lütfen; cevap türkçe olsun; kaynaklarıyla; \
         kaynaklarıyla birlikte; kaynak göstererek; kaynak göster; kaynak belirt; kaynak ver; örneklerle; \
         örnek vererek; örnek ver; örneklerle açıkla; uydurma lütfen; sadece makaleleri kullan; en fazla 100 kelime; \
         100 kelimeyle; dürüst ol; net ol; tl;dr"
    ),
    frames: phrases!(
        "bana söyler misin; bana söyler misiniz; bana söyleyebilir misin; bana söyleyebilir misiniz; söyler misin; \
         söyler misiniz; söyleyebilir misin; söyleyebilir misiniz; bana anlatır mısın; bana anlatır mısınız; \
         bana anlatabilir misin; bana anlatabilir misiniz; anlatır mısın; anlatır mısınız; anlatabilir misin; \
         anlatabilir misiniz; açıklar mısın; açıklar mısınız; açıklayabilir misin; açıklayabilir misiniz; \
         bana yardım eder misin; bana yardım eder misiniz; bana yardım edebilir misin; bana yardım edebilir misiniz; \
         yardım eder misiniz; yardımcı olur musunuz; yardımcı olur musun; yardımcı olabilir misiniz; \
         yardımcı olabilir misin; yardımcı olabilecek var mı; biliyor musun; biliyor musunuz; bilir misin; \
         bilir misiniz; bilen var mı; bilen biri var mı; aranızda bilen var mı; bilen varsa söylesin; \
         bilgisi olan var mı; fikri olan var mı; bir fikrin var mı; bir fikriniz var mı; fikriniz var mı; \
         fikrin var mı; bilginiz var mı; bilgin var mı; söyleyebilecek var mı; bilmek istiyorum; bilmek isterim; \
         bilmek isterdim; öğrenmek istiyorum; öğrenmek isterim; öğrenmek istemiştim; öğrenebilir miyim; \
         sormak istiyorum; sormak isterim; sormak istemiştim; şunu sormak istiyorum; şunu merak ediyorum; \
         bir şey sorabilir miyim; bir soru sorabilir miyim; sorabilir miyim; merak ediyorum; merak ettim; \
         merak ediyordum; merak ediyorum da; çok merak ediyorum; acaba; lütfen; rica etsem; rica ederim; \
         zahmet olmazsa; mümkünse; sorum şu; sorum şöyle; benim sorum şu; soru; soru şu; bilmem gerekiyor; \
         öğrenmem gerekiyor; öğrenmem lazım; anlamaya çalışıyorum; anlamadım; tam anlayamadım; bulamadım; \
         bir türlü bulamadım; hatırlamıyorum; hatırlayamadım; unuttum; unutmuşum; hatırlatır mısın; \
         hatırlatır mısınız; emin olmak için; bilgi verir misiniz; bilgi verir misin; bilgi verebilir misiniz; \
         bilgi alabilir miyim; bilgi rica ediyorum; bana bildirin; haber verir misiniz; söyleyin lütfen; \
         bir arkadaşım sordu; müşteri sordu; bir müşteri sordu; bana soruldu; bu arada; peki; tamam; hmm; yardım; \
         yardım edin; yardım lütfen"
    ),
    sources: phrases!(
        "makaleye göre; makalelere göre; metne göre; metinlere göre; yazıya göre; yazılara göre; belgeye göre; \
         belgelere göre; dokümana göre; dokümanlara göre; dokümantasyona göre; dokümantasyonda; kılavuza göre; \
         kitaba göre; siteye göre; sayfaya göre; vikiye göre; yazara göre; kaynaklara göre; bu makaleye göre; \
         bu metne göre; parçaya göre; makalede; makalelerde; bu makalede; bu makalelerde; metinde; bu metinde; \
         yazıda; bu yazıda; belgelerde; makalelere dayanarak; metne dayanarak; belgelere dayanarak; \
         makalelerden yola çıkarak; verilen metne göre; sence; sizce; bildiğin kadarıyla; bildiğiniz kadarıyla"
    ),
    hedges: phrases!(
        "pardon; özür dilerim; kusura bakma; kusura bakmayın; kusura bakmazsanız; affedersin; affedersiniz; \
         bağışlayın; afedersiniz; rahatsız ettiğim için özür dilerim; rahatsız ettim kusura bakmayın; \
         rahatsız ediyorum kusura bakmayın; aptalca bir soru; aptalca bir soru olabilir; belki aptalca bir soru; \
         belki aptalca bir soru ama; aptalca bir soru olabilir ama; saçma bir soru; saçma bir soru olabilir; \
         saçma bir soru olabilir ama; belki saçma bir soru ama; çok basit bir soru olabilir; çok basit bir soru ama; \
         cahilce bir soru; cahilliğimi mazur görün; acemi sorusu; burada yeniyim; buraya yeni katıldım; ben yeniyim; \
         yeni üyeyim; yeni başladım; bu konuda yeniyim; emin değilim; emin değilim ama; pek emin değilim; \
         doğru yer mi bilmiyorum ama; doğru yer mi bilmiyorum; doğru yerde miyim bilmiyorum ama; \
         yanlış yere yazdıysam özür dilerim; daha önce sorulduysa özür dilerim; daha önce sorulmuş olabilir; \
         daha önce sorulduysa kusura bakmayın; aradım ama bulamadım; çok aradım ama bulamadım; \
         araştırdım ama bulamadım; her yere baktım; bir türlü bulamıyorum; bilmiyorum ama; kafam karıştı; takıldım; \
         belki bilen vardır; bilen varsa; bilen biri varsa; sormamda sakınca yoksa; mahsuru yoksa; sakıncası yoksa; \
         yanlışım varsa düzeltin; hiçbir fikrim yok; sorry"
    ),
    commands: phrases!(
        "söyle; söyleyin; bana söyle; bana söyleyin; anlat; anlatın; anlatınız; bana anlat; açıkla; açıklayın; \
         açıklayınız; bana açıkla; tanımla; tanımlayın; tarif et; tarif edin; betimle; listele; listeleyin; sırala; \
         sıralayın; göster; gösterin; bana göster; ver; bana ver; bul; bulun; özetle; özetleyin; karşılaştır; \
         karşılaştırın; yaz; bana yaz; örnek ver; say"
    ),
};
