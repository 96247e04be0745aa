//! What Azerbaijani questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "kim; kimi; kimə; kimin; kimdən; kimlə; kimdə; kimlər; kimdir; kim idi; kim haqqında; kimin tərəfindən; \
         kim tərəfindən; hansı şəxs; hansı adam; hansı insan; hansı insanlar"
    ),
    when: phrases!(
        "nə vaxt; nə zaman; haçan; nə vaxtdan; nə vaxtdan bəri; nə vaxta qədər; nə vaxtadək; nə zamandan; \
         nə zamana qədər; hansı ildə; hansı ildən; hansı ilə qədər; hansı il; neçənci ildə; neçənci il; \
         neçənci ildən; hansı ayda; hansı gün; hansı gündə; hansı tarixdə; hansı əsrdə; neçənci əsrdə; hansı dövrdə; \
         hansı vaxtda; saat neçədə; saat neçəyə qədər; saat neçədən; ayın neçəsində"
    ),
    place: phrases!(
        "harada; hara; haraya; haradan; hardan; harda; hardadır; haradadır; hansı şəhərdə; hansı şəhərlərdə; \
         hansı şəhərdən; hansı ölkədə; hansı ölkələrdə; hansı ölkədən; hansı dövlətdə; hansı yerdə; hansı bölgədə; \
         hansı rayonda; hansı küçədə; hansı qitədə; hansı məkanda"
    ),
    why: phrases!(
        "niyə; nə üçün; nəyə görə; nədən ötrü; hansı səbəbdən; hansı səbəbə görə; hansı səbəblərdən; nə səbəbə; \
         nə səbəbdən; hansı məqsədlə; nə məqsədlə; səbəbi nədir; səbəbləri nədir; səbəbləri hansılardır; \
         səbəb nədir; nəyin nəticəsində; nə səbəb olub; nə səbəb olur"
    ),
    how: phrases!(
        "necə; nə cür; nə təhər; hansı yolla; hansı üsulla; hansı üsullarla; hansı şəkildə; nə şəkildə; \
         nəyin köməyi ilə; nə vasitəsilə; hansı vasitə ilə"
    ),
    how_many: phrases!(
        "neçə; neçə dəfə; neçə nəfər; neçə adam; neçə dənə; neçə ədəd; nə qədər adam; sayı neçədir; \
         sayı nə qədərdir; neçədir sayı; hansı sayda; nə qədər tez-tez"
    ),
    how_much: phrases!(
        "nə qədər; nə qədərdir; hansı miqdarda; hansı hissəsi; nə miqdarda; miqdarı nə qədərdir; həcmi nə qədərdir; \
         payı nə qədərdir"
    ),
    money: phrases!(
        "neçəyədir; neçəyə; qiyməti nə qədərdir; qiyməti neçədir; qiyməti nə qədər; neçə manat; neçə manatdır; \
         neçə dollar; nə qədər pul; nə qədərə başa gəlir; neçəyə başa gəlir; nə qədər başa gəlir; \
         dəyəri nə qədərdir; nə qədər ödəmək; nə qədər ödənilir; hansı qiymətə; nə qədər məbləğ; hansı məbləğ; \
         məbləği nə qədərdir; maaşı nə qədərdir; nə qədər qazanır; xərci nə qədərdir"
    ),
    measures: phrases!(
        "nə qədər vaxt; nə qədər müddət; nə qədər davam edir; nə qədər davam edib; nə qədər çəkir; nə qədər sürür; \
         neçə il; neçə ay; neçə gün; neçə həftə; neçə saat; neçə dəqiqə; neçə yaş; neçə yaşında; neçə yaşı var; \
         neçə yaşından; neçə yaşa qədər; hansı yaşda; hansı yaşdan; neçə kilometr; neçə metr; neçə dərəcə; \
         neçə faiz; neçə faizi; neçə kiloqram; neçə kilo; çəkisi nə qədərdir; uzunluğu nə qədərdir; \
         uzunluğu neçədir; hündürlüyü nə qədərdir; hündürlüyü neçədir; boyu nə qədərdir; boyu neçədir; \
         eni nə qədərdir; dərinliyi nə qədərdir; sahəsi nə qədərdir; sürəti nə qədərdir; temperaturu nə qədərdir; \
         hansı temperaturda; neçə dərəcədə; nə qədər hündür; nə qədər uzun; nə qədər uzaq; nə qədər uzaqdır; \
         nə qədər dərin; nə qədər böyük; nə qədər sürətli; müddəti nə qədərdir; ölçüsü nə qədərdir"
    ),
    defines: phrases!(
        "nədir; nədi; nə deməkdir; nə demək; nəyə deyilir; nəyə deyirlər; nə adlanır; nə deyilir; nəyi bildirir; \
         nəyi ifadə edir; nə məna verir; mənası nədir; mənası nə deməkdir; dedikdə nə başa düşülür; \
         dedikdə nə nəzərdə tutulur; anlayışı nədir; tərifi nədir; tərifi necədir; tərif ver; tərif verin; \
         tərifini ver; tərifini verin; izahı nədir; bu nədir; o nədir"
    ),
    lists: phrases!(
        "hansılar; hansılardır; hansıları; nələr; nələrdir; nələri; hansı növləri; siyahısı; siyahı; \
         siyahı tərtib et; siyahı tərtib edin; siyahısını ver; siyahısını verin; sadala; sadalayın; hamısını say; \
         hamısını sayın; bütün hamısını sadala; nümunələr gətir; nümunələr gətirin; misallar gətir; \
         misallar gətirin; misal çək; misal çəkin"
    ),
    what: phrases!(
        "nə; nəyi; nəyə; nəyin; nə haqqında; nəyin haqqında; nədən ibarətdir; hansı; hansıdır; hansı biri; hansını; \
         nə cür şeydir; nə kimi; dəqiq nə; konkret nə"
    ),
    yes_no: phrases!(
        "mı; mi; mu; mü; olarmı; olar mı; varmı; var mı; yoxdurmu; mümkündürmü; mümkündür mü; lazımdırmı; \
         lazımdır mı; doğrudurmu; düzdürmü; vacibdirmi; məcburidirmi; icazə verilirmi; bilərmi; bilərəmmi; \
         bilərikmi; edirmi; olurmu; olacaqmı; olubmu; sayılırmı; hesab olunurmu; həqiqətənmi; doğrudanmı; məgər; \
         bəyəm; görəsən"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "salam; salamlar; hamıya salam; salam hamıya; hər kəsə salam; salam hər kəsə; salam dostlar; salam əleyküm; \
         salam aleykum; əssəlamu əleyküm; salam necəsiniz; salam necəsən; sabahınız xeyir; sabahın xeyir; \
         hər vaxtınız xeyir; hər vaxtınız xeyir olsun; hər vaxtın xeyir; gününüz xeyir; günortanız xeyir; \
         axşamınız xeyir; axşamın xeyir; xoş gördük; əziz; əziz dostlar; əzizim; əziz həmkarlar; əzizlər; hörmətli; \
         hörmətli həmkarlar; hörmətli dostlar; hörmətli xanımlar və cənablar; hörmətli cənab; hörmətli xanım; \
         xanımlar və cənablar; möhtərəm; dostlar; həmkarlar; uşaqlar salam; slm; alo; hey; hello"
    ),
    thanks: phrases!(
        "təşəkkür; təşəkkürlər; təşəkkür edirəm; təşəkkür edirik; çox təşəkkür; çox təşəkkür edirəm; \
         çox təşəkkürlər; təşəkkürümü bildirirəm; qabaqcadan təşəkkür; qabaqcadan təşəkkürlər; \
         qabaqcadan təşəkkür edirəm; əvvəlcədən təşəkkür; əvvəlcədən təşəkkürlər; əvvəlcədən təşəkkür edirəm; \
         öncədən təşəkkür; öncədən təşəkkürlər; öncədən təşəkkür edirəm; indidən təşəkkürlər; sizə təşəkkür edirəm; \
         sənə təşəkkür edirəm; hamıya təşəkkürlər; hər kəsə təşəkkürlər; köməyiniz üçün təşəkkürlər; \
         köməyiniz üçün təşəkkür edirəm; köməyin üçün təşəkkürlər; cavabınız üçün təşəkkürlər; \
         cavabınız üçün təşəkkür edirəm; diqqətiniz üçün təşəkkürlər; sağ ol; sağol; sağ olun; sağolun; çox sağ ol; \
         çox sağ olun; çox sağol; çox sağolun; qabaqcadan sağ olun; əvvəlcədən sağ olun; minnətdaram; \
         minnətdar olaram; çox minnətdar olaram; qabaqcadan minnətdaram; əvvəlcədən minnətdaram; min təşəkkür; \
         allah razı olsun; tşk; tşkr; təşkr"
    ),
    closings: phrases!(
        "hörmətlə; dərin hörmətlə; ən dərin hörmətlə; ehtiramla; dərin ehtiramla; səmimiyyətlə; ən xoş arzularla; \
         ən xoş diləklərlə; xoş arzularla; salamlarla; təşəkkürlə; minnətdarlıqla; sevgilərlə; sağlıqla qalın; \
         sağlıqla qal; salamat qalın; salamat qal; sağ-salamat qalın; xudahafiz; hələlik; görüşənədək; \
         görüşənə qədər; gününüz xoş keçsin; gününüz xoş olsun; xoş gün arzulayıram; gecəniz xeyrə; \
         gecəniz xeyrə qalsın; uğurlar hamıya; sizə uğurlar; cavabınızı gözləyirəm; cavab gözləyirəm; \
         cavabını gözləyirəm; öpürəm"
    ),
    urgencies: phrases!(
        "təcili; çox təcili; təcilidir; çox təcilidir; bu təcilidir; təcili sual; təcili lazımdır; \
         mənə təcili lazımdır; təcili cavab lazımdır; təcili cavab verin; tez lazımdır; tez cavab lazımdır; \
         tez cavab verin; mümkün qədər tez; mümkün qədər tezliklə; ən qısa zamanda; ən qısa vaxtda; ən tez zamanda; \
         nə qədər tez olsa o qədər yaxşı; tezliklə cavab verin; tez bir zamanda; qısa sual; bir qısa sual; \
         sürətli sual; kiçik bir sual; balaca bir sual; bir sual; bircə sual; təkcə bir sual; sadəcə bir sual; \
         tələsirəm; asap"
    ),
    forms: phrases!(
        "qısaca; qısa şəkildə; çox qısa; qısa və konkret; qısa və dəqiq; xülasə şəklində; bir neçə sözlə; \
         iki kəlmə ilə; iki sözlə; bir cümlə ilə; bir cümlədə; bircə cümlə ilə; iki cümlə ilə; sadə sözlərlə; \
         sadə dildə; sadə dillə; anlaşıqlı dildə; başa düşülən dildə; maddələrlə; maddə-maddə; bənd-bənd; bəndlərlə; \
         siyahı şəklində; siyahı kimi; cədvəl şəklində; ətraflı; daha ətraflı; geniş şəkildə; ətraflı şəkildə; \
         təfərrüatlı; addım-addım; addım addım; mərhələli şəkildə; yeni başlayanlar üçün; \
         beş yaşlı uşağa izah edirmiş kimi; beş yaşım varmış kimi; uşağa izah edən kimi; uşağa izah edirmiş kimi; \
         azərbaycanca cavab ver; azərbaycanca cavab verin; azərbaycan dilində cavab ver; \
         azərbaycan dilində cavab verin; nümunələrlə; misallarla; mənbələrlə; mənbə ilə; sitatlarla; linklərlə; \
         yalnız faktlar; yalnız cavab; sadəcə cavab; artıq sözsüz"
    ),
    frames: phrases!(
        "zəhmət olmasa deyin; zəhmət olmasa de; xahiş edirəm deyin; deyə bilərsən; deyə bilərsiniz; \
         deyə bilərsinizmi; deyə bilərsənmi; mənə deyə bilərsən; mənə deyə bilərsənmi; mənə deyə bilərsiniz; \
         mənə deyə bilərsinizmi; mənə deyə bilərsiz; deyə bilərsiz; izah edə bilərsən; izah edə bilərsənmi; \
         izah edə bilərsiniz; izah edə bilərsinizmi; mənə izah edə bilərsinizmi; kimsə deyə bilər; \
         kimsə deyə bilərmi; kimsə mənə deyə bilərmi; kimsə izah edə bilər; kimsə izah edə bilərmi; kim deyə bilər; \
         bilirsən; bilirsənmi; bilirsiniz; bilirsinizmi; bilirsiz; bilmirsiniz; bilmirsən; bilmirsiz; \
         bəlkə bilirsiniz; kimsə bilir; kimsə bilirmi; bilən var; bilən varmı; bilən var mı; bilən varsa yazsın; \
         kim bilir; bilmək istəyirəm; mən bilmək istəyirəm; bilmək istərdim; mən bilmək istərdim; bilmək istəyirdim; \
         öyrənmək istəyirəm; öyrənmək istərdim; öyrənmək istəyirdim; soruşmaq istəyirəm; soruşmaq istərdim; \
         soruşmaq istəyirdim; soruşmaq olar; soruşa bilərəm; soruşa bilərəmmi; sual verə bilərəm; \
         sual verə bilərəmmi; bir şey soruşum; bir söz soruşum; maraqlıdır; mənə maraqlıdır; maraqlı gəldi; \
         məni maraqlandırır; bizi maraqlandırır; maraqlanıram; maraqlanırdım; sualım var; bir sualım var; \
         belə bir sualım var; bir sualım olacaq; sualım olacaq; mənim sualım var; mənim sualım; sualım budur; \
         sualım belədir; sual belədir; belə bir sual; zəhmət olmasa; zəhmət deyilsə; xahiş edirəm; xahiş edirik; \
         xahiş; lütfən; mümkünsə; çətin deyilsə; kömək edin; kömək edin zəhmət olmasa; başa düşməyə kömək edin; \
         anlamağa kömək edin; başa düşmürəm; başa düşə bilmirəm; anlamıram; bilməliyəm; bilməyim lazımdır"
    ),
    sources: phrases!(
        "məqaləyə görə; məqaləyə əsasən; bu məqaləyə görə; bu məqaləyə əsasən; məqalələrə görə; məqalələrə əsasən; \
         mətnə görə; mətnə əsasən; sənədlərə görə; sənədlərə əsasən; sənədə görə; sənədləşməyə görə; \
         sənədləşməyə əsasən; mənbələrə görə; mənbələrə əsasən; məqalədə; bu məqalədə; məqalələrdə; bu məqalələrdə; \
         mənim məqalələrimdə; məqalələrimdə; bizim məqalələrdə; mətndə; bu mətndə; sənədləşmədə; sənədlərimdə; \
         məqalədə yazıldığına görə; mətndə deyildiyi kimi"
    ),
    hedges: phrases!(
        "bağışlayın; bağışla; bağışlayasınız; üzr istəyirəm; üzrlü hesab edin; üzr; çox üzr istəyirəm; sorry; \
         pardon; narahat etdiyim üçün üzr istəyirəm; narahat etdiyim üçün bağışlayın; \
         narahatçılığa görə üzr istəyirəm; axmaq sual üçün üzr istəyirəm; axmaq sual üçün bağışlayın; axmaq sual; \
         axmaq sualdır; axmaq sualdır amma; bəlkə axmaq sualdır; bəlkə də axmaq sualdır; \
         bəlkə də axmaq sualdır amma; bəlkə axmaq sualdır amma; yəqin axmaq sualdır; yəqin ki axmaq sualdır amma; \
         sadə sualdır bəlkə; mən burada yeniyəm; burada yeniyəm; mən yeniyəm; yeni başlamışam; yeni başlayanam; \
         əmin deyiləm; əmin deyiləm amma; dəqiq bilmirəm; dəqiq bilmirəm amma; səhv etmirəmsə; yanılmıramsa; \
         düz başa düşürəmsə; düzgün başa düşürəmsə; kimsə bilirsə; əgər kimsə bilirsə; bilən varsa; \
         axtardım amma tapmadım; axtarmışam amma tapmamışam; cavab tapmadım; cavab tapa bilmədim; \
         mövzuya aid deyilsə üzr istəyirəm"
    ),
    commands: phrases!(
        "de; deyin; mənə de; mənə deyin; söylə; söyləyin; danış; danışın; mənə danış; mənə danışın; haqqında danış; \
         haqqında danışın; haqqında məlumat ver; haqqında məlumat verin; məlumat ver; məlumat verin; izah et; \
         izah edin; izah elə; mənə izah et; mənə izah edin; başa sal; başa salın; şərh et; şərh edin; təsvir et; \
         təsvir edin; sadala; sadalayın; adını çək; adlarını çək; adlarını çəkin; göstər; göstərin; mənə göstər; \
         mənə göstərin; mənə ver; mənə verin; tapın; mənə tap; yazın; mənə yaz; müqayisə et; müqayisə edin; \
         xülasə et; xülasə edin; cavab ver; cavab verin; cavablandır; cavablandırın"
    ),
};
