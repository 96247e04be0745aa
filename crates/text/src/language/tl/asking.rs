//! What Tagalog questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "sino; sinu-sino; sino-sino; sino ang; sino si; sino ba; kanino; kani-kanino; para kanino; mula kanino; \
         nino; sinong; sinu; sinong tao; sino sa"
    ),
    when: phrases!(
        "kailan; kelan; kailan ang; kailan ba; kailan pa; mula kailan; hanggang kailan; simula kailan; anong taon; \
         noong anong taon; sa anong taon; anong buwan; sa anong buwan; anong araw; sa anong araw; anong petsa; \
         sa anong petsa; anong oras; sa anong oras; anong panahon; anong siglo; alas ano"
    ),
    place: phrases!(
        "saan; saan ang; saan ba; san; nasaan; nasan; nasaan ang; taga saan; tagasaan; mula saan; galing saan; \
         hanggang saan; saang; saang bansa; sa aling bansa; saang lungsod; saang lugar; saang probinsya; \
         sa anong bansa; anong bansa; sa anong lungsod; sa anong lugar; anong lugar; saan matatagpuan; saan makikita"
    ),
    why: phrases!(
        "bakit; bakit ba; bakit kaya; bkt; ano ang dahilan; anong dahilan; ano'ng dahilan; sa anong dahilan; \
         dahil saan; ano ang sanhi; para saan; sa anong layunin; ano ang layunin; bakit kailangan"
    ),
    how: phrases!(
        "paano; papaano; pano; paano ba; paanong; sa paanong paraan; sa anong paraan; anong paraan; ano ang paraan"
    ),
    how_many: phrases!(
        "ilan; ilan ang; ilan ba; ilang; ilang beses; ilang tao; ilan ang bilang; ano ang bilang; gaano karaming; \
         makailang; iilan; ilan lahat"
    ),
    how_much: phrases!("gaano karami; gaano; ano ang dami; anong dami; ilang porsyento; ilang bahagi; gaanong"),
    money: phrases!(
        "magkano; magkano ang; magkano ba; magkanong; ano ang presyo; anong presyo; ano ang halaga; anong halaga; \
         ilang piso; ilang dolyar; gaano kamahal; gaano kalaking halaga; magkano ang bayad; magkano ang halaga; mgkno"
    ),
    measures: phrases!(
        "gaano katagal; gano katagal; gaano kataas; gaano kahaba; gaano kalaki; gaano kalapad; gaano kalawak; \
         gaano kalalim; gaano kabigat; gaano kalayo; gaano kabilis; gaano katanda; gaano kainit; gaano kalamig; \
         gaano kadalas; ilang taon; ilang taong gulang; sa anong edad; anong edad; ano ang edad; ano ang taas; \
         ano ang haba; ano ang bigat; ano ang bilis; ano ang temperatura; ano ang distansya; anong laki; ilang oras; \
         ilang araw; ilang buwan; ilang linggo; ilang minuto; ilang kilometro; ilang metro; ilang kilo"
    ),
    defines: phrases!(
        "ano ang; ano ang isang; ano ang mga; ano ba ang; ano yung; ano iyong; ano 'yung; ano ang ibig sabihin ng; \
         anong ibig sabihin ng; ano ang kahulugan ng; anong kahulugan ng; ano ang depinisyon ng; kahulugan ng; \
         ibig sabihin ng; depinisyon ng; ano ang tawag sa; ano ang tinatawag na; bigyang kahulugan; \
         bigyan ng kahulugan; ipaliwanag ang kahulugan ng"
    ),
    lists: phrases!(
        "anu-ano; ano-ano; anu-ano ang; ano-ano ang; anu-anong; ano-anong; alin-alin; sinu-sino ang; saan-saan; \
         ilista; ilista ang; itala; isa-isahin; magbigay ng listahan; gumawa ng listahan; bigyan mo ako ng listahan; \
         banggitin; magbanggit ng; magbigay ng mga; listahan ng; pangalanan"
    ),
    what: phrases!(
        "ano; anong; ano'ng; alin; alin ang; aling; ano ang pangalan ng; anong klaseng; anong uri ng; tungkol saan; \
         tungkol sa ano; ano kaya; ano nga"
    ),
    yes_no: phrases!(
        "may; mayroon; mayroon ba; mayroon bang; may mga; meron; meron ba; meron bang; pwede ba; pwede bang; \
         puwede ba; puwede bang; maaari ba; maaari bang; kaya ba; kaya bang; dapat ba; dapat bang; kailangan ba; \
         kailangan bang; totoo ba; totoo bang; tama ba; tama bang; ito ba; siya ba; posible ba; posible bang; \
         talaga bang; bawal ba; bawal bang; libre ba"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "kumusta; kamusta; kumusta kayo; kumusta po; kumusta kayong lahat; kamusta kayo; kamusta po; hello; \
         hello po; hello sa lahat; helo; hi; hi po; hi sa lahat; hey; uy; oy; magandang umaga; magandang umaga po; \
         magandang umaga sa lahat; magandang tanghali; magandang tanghali po; magandang hapon; magandang hapon po; \
         magandang gabi; magandang gabi po; magandang araw; magandang araw po; magandang araw sa inyong lahat; \
         good morning po; good afternoon po; good evening po; mahal kong; minamahal kong; minamahal naming; \
         kagalang-galang na; ginoo; ginang; binibini; mga kaibigan; mga kasama; mabuhay; sa kinauukulan; sir; ma'am; \
         mga ka-group"
    ),
    thanks: phrases!(
        "salamat; salamat po; maraming salamat; maraming salamat po; maraming maraming salamat; \
         maraming salamat sa inyo; maraming salamat sa inyong lahat; salamat sa tulong; salamat sa inyong tulong; \
         salamat po sa tulong; maraming salamat sa tulong; maraming salamat po sa tulong; salamat sa sagot; \
         salamat po sa sagot; salamat sa pagsagot; salamat sa oras; salamat nang maaga; salamat in advance; \
         salamat po in advance; maraming salamat in advance; salamat agad; salamat ha; salamat nang marami; \
         nagpapasalamat ako; nagpapasalamat po ako; lubos na nagpapasalamat; lubos akong nagpapasalamat; \
         taos-pusong pasasalamat; slmt; tnx; thx; ty; ty po; thank you po; thanks po; tenkyu"
    ),
    closings: phrases!(
        "lubos na gumagalang; gumagalang; lubos na sumasaiyo; sumasaiyo; sumasainyo; matapat na sumasainyo; \
         taos-pusong sumasainyo; nagmamahal; nagmamahal sa iyo; ang iyong kaibigan; lubos na nagmamahal; bumabati; \
         paalam; paalam na; hanggang sa muli; hanggang sa susunod; kita-kits; kitakits; ingat; ingat po; ingat kayo; \
         ingat palagi; bye; bye po; babay; magandang araw sa inyo; magandang araw sa iyo; maghihintay ako ng sagot; \
         hihintayin ko ang sagot; hinihintay ko ang inyong tugon; pagpalain kayo ng diyos; god bless po"
    ),
    urgencies: phrases!(
        "apurahan; apurado; madalian; madalian ito; kailangan ko agad; kailangan ko na agad; kailangan ko na ngayon; \
         kailangan agad; kailangan ko ngayon din; sa lalong madaling panahon; agad-agad; agad-agad po; pakibilisan; \
         pakibilisan po; pakimadali; urgent po; urgent ito; urgent; asap; asap po; nagmamadali ako; \
         nagmamadali po ako; mabilis na tanong; mabilis na tanong lang; mabilisang tanong; maikling tanong; \
         maikling tanong lang; simpleng tanong lang; isang tanong lang; tanong ko lang; tanong lang; tanong lang po; \
         quick question lang"
    ),
    forms: phrases!(
        "sa isang pangungusap; sa dalawang pangungusap; sa ilang pangungusap; sa ilang salita; sa kaunting salita; \
         sa madaling salita; sa maikling salita; sa simpleng salita; sa mga simpleng salita; sa simpleng paraan; \
         sa payak na salita; sa simpleng tagalog; nang maikli; nang maiksi; maikli lang; maiksi lang; \
         maikling sagot; maikli lang po; sagutin nang maikli; nang simple; bilang listahan; sa anyo ng listahan; \
         naka-bullet; naka-bullet points; sa bullet points; sa mga bullet; punto por punto; isa-isa; \
         sa isang talaan; sa anyo ng talahanayan; hakbang-hakbang; hakbang hakbang; isa-isang hakbang; \
         nang detalyado; nang detalyado po; detalyado; sa detalye; nang buo; nang masinsinan; \
         na parang limang taong gulang ako; parang limang taong gulang ako; na parang bata ako; parang sa bata; \
         sagutin sa tagalog; sa tagalog po; sagutin sa filipino; may mga halimbawa; na may mga halimbawa; \
         na may halimbawa; kasama ang mga halimbawa; may pinagmulan; kasama ang mga pinagmulan; na may sources"
    ),
    frames: phrases!(
        "pwede mo bang sabihin sa akin; pwede mo bang sabihin; puwede mo bang sabihin sa akin; \
         puwede mo bang sabihin; pwede niyo po bang sabihin; pwede po bang malaman; pwede bang malaman; \
         puwede bang malaman; pwede ko bang malaman; maaari mo bang sabihin sa akin; maaari mo bang sabihin; \
         maaari po bang malaman; maaari bang malaman; maaari niyo po bang sabihin; maaari ba ninyong sabihin; \
         masasabi mo ba; masasabi mo ba sa akin; pwede mo bang ipaliwanag; puwede mo bang ipaliwanag; \
         maaari mo bang ipaliwanag; pakisabi; pakisabi po; pakisabi naman; paki sabi; alam mo ba; alam mo ba kung; \
         alam niyo ba; alam niyo ba kung; alam nyo ba; alam nyo ba kung; alam ba ninyo; alam ninyo ba; \
         may nakakaalam ba; may nakakaalam ba kung; may nakakaalam po ba; sino ang nakakaalam; sino nakakaalam; \
         sino may alam; may alam ba kayo; gusto kong malaman; gusto kong malaman kung; gusto ko pong malaman; \
         gusto ko sanang malaman; gusto ko sanang itanong; gusto ko lang malaman; gusto ko lang itanong; \
         nais kong malaman; nais kong malaman kung; nais ko pong malaman; nais kong itanong; kailangan kong malaman; \
         curious ako; nagtataka ako; nagtataka ako kung; iniisip ko kung; nagtatanong po ako; magtatanong lang; \
         magtatanong lang po; magtatanong sana ako; may tanong ako; may tanong po ako; may itatanong ako; \
         may itatanong lang; may itatanong lang po; isang tanong; ang tanong ko ay; ang tanong ko; \
         itatanong ko lang; itatanong ko lang po; pwede magtanong; pwede bang magtanong; pwede po bang magtanong; \
         maaari bang magtanong; paki; pakiusap; pakiusap po; pa-help po; patulong po; patulong naman; \
         may ideya ba kayo"
    ),
    sources: phrases!(
        "ayon sa artikulo; ayon sa mga artikulo; ayon sa artikulong ito; ayon sa teksto; ayon sa mga teksto; \
         ayon sa dokumento; ayon sa mga dokumento; ayon sa dokumentasyon; ayon sa aking mga artikulo; \
         ayon sa mga artikulo ko; batay sa artikulo; batay sa mga artikulo; batay sa teksto; batay sa dokumento; \
         batay sa dokumentasyon; base sa artikulo; base sa mga artikulo; base sa teksto; sang-ayon sa artikulo; \
         sa artikulo; sa mga artikulo; sa artikulong ito; sa mga artikulo ko; sa teksto; sa dokumentasyon; \
         sa mga dokumento"
    ),
    hedges: phrases!(
        "pasensya; pasensya na; pasensya na po; pasensiya na; pasensiya na po; pasensya na sa abala; \
         pasensya na po sa abala; paumanhin; paumanhin po; paumanhin sa abala; paumanhin po sa abala; patawad; \
         patawad po; patawarin mo ako; patawarin niyo ako; sorry; sorry po; sorry sa abala; sori; \
         mawalang-galang na; mawalang-galang na po; excuse me po; baka tangang tanong ito pero; tangang tanong; \
         baka hangal na tanong ito pero; baka simpleng tanong lang ito pero; baka walang kwentang tanong ito pero; \
         baguhan ako; baguhan lang ako; baguhan lang po ako; baguhan ako rito; bago ako rito; bago lang ako dito; \
         bago lang po ako dito; newbie po; hindi ako sigurado; hindi po ako sigurado; di ako sigurado; \
         naghanap na ako; naghanap na po ako; naghanap na ako pero wala akong nakita; wala akong nakita; \
         wala akong mahanap; kung may nakakaalam; kung alam niyo; kung maaari; kung maaari po; kung pwede; \
         kung pwede po; kung puwede; kung okay lang"
    ),
    commands: phrases!(
        "sabihin mo sa akin; sabihin mo; sabihin niyo sa akin; sabihin ninyo; sabihin; ipaliwanag; ipaliwanag mo; \
         ipaliwanag ninyo; ipaliwanag mo sa akin; pakipaliwanag; pakipaliwanag po; paki paliwanag; paki-explain; \
         ilarawan; ilarawan mo; pakilarawan; ipakita; ipakita mo; ipakita mo sa akin; pakipakita; ilista; ilista mo; \
         pakilista; itala; isa-isahin; banggitin; pangalanan; magbigay ng; magbigay ka ng; bigyan mo ako ng; \
         bigyan ninyo ako ng; pakibigay; pakibigyan ako ng; ibigay; ibigay mo; ikuwento; ikuwento mo; ikwento mo; \
         isalaysay; ibuod; ibuod mo; pakibuod; tukuyin; tukuyin ang; talakayin; hanapin; hanapin mo; pakihanap; \
         ituro mo; turuan mo ako; ipaalala mo sa akin"
    ),
};
