//! What Shona questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "ndiani; ani; ndivanaani; vanaani; ndaani; aniko; ndiani aka; kuna ani; naani; kunaani; nani; waani; yaani; \
         zvaani; vaani; rwaani; chaani; munhu upi; ndeupi munhu; ndiani uyo; ndivanani; vanhu vapi; ndevapi vanhu"
    ),
    when: phrases!(
        "rini; riini; kubvira rini; kubva rini; kusvika rini; kusvikira rini; nguva ipi; panguva ipi; munguva ipi; \
         nguvai; gore ripi; mugore ripi; nderipi gore; mugore rupi; mwedzi upi; mumwedzi upi; zuva ripi; \
         nezuva ripi; musi upi; pamusi upi; musi wechingani; zuva rechingani; nhamba yemwedzi ipi; nguva dzipi; \
         zana remakore ripi"
    ),
    place: phrases!(
        "kupi; papi; mupi; ndekupi; ndepapi; uri kupi; iri kupi; riri kupi; vari kupi; chiri kupi; zviri kupi; \
         dziri kupi; ruri kupi; kubva kupi; anobva kupi; inobva kupi; munyika ipi; nyika ipi; ndeipi nyika; \
         muguta ripi; guta ripi; nderipi guta; nzvimbo ipi; panzvimbo ipi; munzvimbo ipi; ndeipi nzvimbo; \
         mudunhu ripi; kusvika kupi; inowanikwa kupi; rinowanikwa kupi"
    ),
    why: phrases!(
        "nei; sei uchi; sei vachi; sei ichi; sei richi; sei zvichi; sei kuchi; sei ari; sei iri; sei riri; sei vari; \
         sei zvi; nemhaka yei; nemhaka yeyi; nekuda kwei; nokuda kwei; pamusana pei; chikonzero nei; \
         chikonzero chei; chii chikonzero; ndechipi chikonzero; nechikonzero chipi; chii chakaita kuti; \
         chii chinoita kuti; chii chinokonzera; chii chakakonzera; zvakafambei kuti; nechinangwa chei; kuitirei; \
         madii"
    ),
    how: phrases!(
        "sei; nenzira ipi; nenzira dzipi; ndeipi nzira; nzira ipi; zvakadii; zvakadini; rudzii rwenzira; \
         zvinoitwa sei; kuti sei"
    ),
    how_many: phrases!(
        "vangani; zvingani; mangani; dzingani; mingani; tungani; rungani; kangani; vanhu vangani; vanokwana vangani; \
         zvinokwana zvingani; dzinokwana dzingani; nhamba yakadii; ndeipi nhamba; huwandu hwakadii; \
         vazhinji zvakadini; chingani"
    ),
    how_much: phrases!(
        "zvakawanda sei; yakawanda sei; wakawanda sei; rwakawanda sei; hwakawanda sei; zvakawanda zvakadii; \
         zvakawanda zvakadini; zvakadii kuwanda; zvikamu zvingani; zvikamu zvingani kubva muzana; chikamu chakadii; \
         kusvika papi"
    ),
    money: phrases!(
        "marii; imarii; imari; imarii iyi; mari inoita marii; inoita marii; zvinoita marii; chinoita marii; \
         rinoita marii; dzinoita marii; unoita marii; inodhura marii; zvinodhura marii; inotengwa marii; \
         chinotengwa marii; yakatengwa marii; mari yakawanda sei; imari yakawanda sei; mutengo upi; ndeupi mutengo; \
         mutengo wakadii; madhora mangani; inotengeswa marii; inodhura zvakadii"
    ),
    measures: phrases!(
        "nguva yakareba sei; kwenguva yakareba sei; kwenguva yakadii; nguva yakadii; kwenguva yakawanda sei; \
         inotora nguva yakareba sei; zvinotora nguva yakareba sei; zvakatora nguva yakareba sei; yakareba sei; \
         akareba sei; rwakareba sei; rakareba sei; wakareba sei; chakareba sei; yakareba zvakadini; yakakura sei; \
         akakura sei; rakakura sei; yakakura zvakadini; wakakura sei; hwakakura sei; yakadzika sei; rwakadzika sei; \
         yakafara sei; rwakafara sei; inorema sei; inorema zvakadini; anorema sei; uremu hwakadii; kure sei; \
         kure zvakadini; iri kure sei; chinhambwe chakadii; inomhanya sei; inomhanya zvakadini; kumhanya kwakadii; \
         inopisa sei; inopisa zvakadini; kupisa kwakadii; makore mangani; ane makore mangani; zera ripi; \
         ave nemakore mangani; mwedzi mingani; mazuva mangani; mavhiki mangani; maawa mangani; maminitsi mangani; \
         makiromita mangani; mamita mangani; makirogiramu mangani"
    ),
    defines: phrases!(
        "chii; chii chinonzi; chii chino; ichii; ndechii; zvii; kunoreva chii; zvinoreva chii; rinoreva chii; \
         chinoreva chii; inorevei; zvinorevei; rinorevei; chinorevei; kunorevei; zvinorevei kuti; inoreva chii; \
         kuti chii; zvinonzi chii; inonzi chii; ndeipi tsananguro; tsanangura kuti chii"
    ),
    lists: phrases!(
        "ndezvipi; ndeapi; ndedzipi; ndeipi mienzaniso; ndevapi; ndedzipi mhando; ndezvipi zvinhu; ndeapi marudzi; \
         ndetupi; ndeipi misiyano; zvipi; dzipi; vapi; nyora rondedzero; nyora runyoro; nyora mazita; taura mazita; \
         rondedzera mazita; doma; domai; doma mazita; ipa runyoro; ndipe runyoro; verenga mazita"
    ),
    what: phrases!(
        "chiiko; ipi; ripi; chipi; upi; rupi; hupi; kupi kwazvo; ndeipi; nderipi; ndechipi; ndeupi; nderupi; \
         ndehupi; ndekupi kwacho; chinhu chipi; chinhu chei; nezvechii; pamusoro pei; mhando ipi; mhando yei; \
         rudzi rupi; rudzii; chii chakaitika; chakaitika chii; zita rei"
    ),
    yes_no: phrases!(
        "here; pane; pane here; kune; kune here; ndizvo here; ichokwadi here; ichokwadi here kuti; zvinoita here; \
         zvinoita here kuti; zvinogoneka here; zvinobvira here; ndinogona; ndinogona here; tinogona here; \
         unogona here; zvinofanira here; ndinofanira; ndinofanira here; tinofanira here; zvinotenderwa here; \
         zvakakodzera here; aripo here; iripo here; zviripo here; varipo here; handiti; chokwadi here; kwete here"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "mhoro; mhoroi; mhoroi mose; mhoroi mese; mhoroi vakomana; hesi; hesi mose; hesvo; makadii; makadii henyu; \
         makadini; makadiniko; makadii mose; makadini mose; wakadii; wakadini; mangwanani; mangwanani akanaka; \
         mangwanani mose; masikati; masikati akanaka; masikati mose; manheru; manheru akanaka; manheru mose; \
         marara sei; marara here; maswera sei; maswera here; ndeipi shamwari; ndinokukwazisai; ndinokwazisa; \
         kwaziso; kwaziwai; kwaziwai mose; mudiwa; vadiwa; vadikanwi; mudikanwi; anodiwa; vanodiwa; changamire; \
         vachangamire; shamwari yangu; hama neshamwari; hama dzangu; vanokudzwa; anokudzwa; \
         kune anenge achiona nezvazvo; hello; hi; hey; tisvikewo"
    ),
    thanks: phrases!(
        "ndatenda; ndatenda hangu; ndatenda zvikuru; ndatenda zvangu; tatenda; tatenda zvikuru; ndinotenda; \
         ndinotenda zvikuru; ndinotenda chaizvo; ndinokutendai; ndinokutenda; tinotenda; tinotenda zvikuru; maita; \
         maita basa; maita henyu; maita zvenyu; maita zvikuru; waita; waita basa; waita hako; mazviita; mazvita; \
         mazviita chaizvo; mazvita henyu; masvita; wazviita; wazvita; ndinokutendai mberi; \
         ndinotenda mberi kwenguva; ndatenda nerubatsiro; ndinotenda nerubatsiro rwenyu; maita basa nerubatsiro; \
         ndatenda nemhinduro; maita basa nemhinduro; ndatenda nenguva yenyu; ndichatenda zvikuru; ndichatenda; thx; \
         thanks"
    ),
    closings: phrases!(
        "ndini wenyu; ndini wako; wenyu akatendeka; wako akatendeka; ndini wenyu akavimbika; wenyu akavimbika; \
         neruremekedzo; nerukudzo; nerudo; nerudo rukuru; kwaziso dzakanaka; kwaziso huru; sarai zvakanaka; \
         sara zvakanaka; fambai zvakanaka; famba zvakanaka; chisarai; chisara; chisarai zvakanaka; tichaonana; \
         toonana; tozoonana; kusvika tasangana; kusvikira taonana; zuva rakanaka; ivai nezuva rakanaka; \
         iva nezuva rakanaka; muve nezuva rakanaka; murare zvakanaka; urare zvakanaka; ndakamirira mhinduro; \
         ndakamirira mhinduro yenyu; ndakamirira mhinduro yako; mwari vakukomborerei; bye; cheers"
    ),
    urgencies: phrases!(
        "zvinoda kukurumidza; zvinoda kukurumidzwa; zvinokurumidza kudiwa; inyaya inoda kukurumidzwa; zvekukasika; \
         ndinoda mhinduro nekukurumidza; ndiri kuda mhinduro nekukurumidza; ndiri kumhanya; ndiri kukasika; \
         ndinozvida nhasi; ndinozvida izvozvi; ndiri kuzvida nhasi; asap; urgent; mubvunzo mupfupi; mubvunzo mudiki; \
         mubvunzo wekukasika; mubvunzo mumwe chete; mubvunzo mumwe; kamubvunzo; kamubvunzo kadiki; \
         mubvunzo wekukurumidza; pindura nekukurumidza; ndipindure nekukurumidza; ndapota kurumidzai; \
         ndapota kurumidza; kurumidzai kundipindura"
    ),
    forms: phrases!(
        "mumutsara mumwe; nemutsara mumwe; mumitsara miviri; nemitsara mishoma; mumitsara mishoma; \
         nemashoko mashoma; mumashoko mashoma; nemazwi mashoma; muchidimbu; muchidimbu chete; muzvipfupi; \
         nechidimbu; pfupi nepfupi; zvipfupi; nemashoko akareruka; nemashoko ari nyore; nemutauro wakareruka; \
         nemutauro uri nyore; nenzira iri nyore; nenzira yakareruka; zviri nyore kunzwisisa; serondedzero; \
         serunyoro; murunyoro; nemapoinzi; nemapoindi; pfungwa nepfungwa; nhanho nenhanho; danho nedanho; \
         nhanho imwe neimwe; zvakadzama; zvizere; nezvizere; sekunge ndine makore mashanu; sekunge ndiri mwana; \
         semwana mudiki; pindura neshona; ndipindure neshona; nemienzaniso; pamwe nemienzaniso; \
         nezvinyorwa zvakashandiswa; mhinduro pfupi; pindura muchidimbu; pindurai muchidimbu"
    ),
    frames: phrases!(
        "ungandiudza here; ungandiudza here kuti; ungandiudzawo here; ungandiudzawo here kuti; mungandiudza here; \
         mungandiudza here kuti; mungandiudzawo here; mungandiudzawo here kuti; unogona kundiudza here; \
         unogona kundiudza here kuti; munogona kundiudza here; munogona kundiudza here kuti; ungandiudza; \
         ungandiudza kuti; mungandiudza; mungandiudza kuti; ungandiudzawo; mungandiudzawo; ndiudzewo kuti; \
         ndiudzeiwo kuti; ungandijekesera here; mungandijekesera here; ungandidzidzisa here; \
         unganditsanangurira here; unganditsanangurirawo here; munganditsanangurira here; \
         munganditsanangurirawo here; ndapota; ndapotawo; ndapota hangu; ndokumbira; ndokumbirawo; ndinokumbira; \
         ndinokumbirawo; ndokumbirawo kuziva; ndokumbira kuziva; ndokumbira kubvunza; ndokumbirawo kubvunza; \
         ndinokumbira kubvunza; ndokumbirawo rubatsiro; ndokumbira rubatsiro; ndibatsireiwo; ndibatsirewo; \
         unoziva here; unoziva here kuti; munoziva here; munoziva here kuti; unoziva kuti; munoziva kuti; \
         pane anoziva here; pane anoziva here kuti; pane anoziva; pane anoziva kuti; pane munhu anoziva here; \
         pane munhu anoziva here kuti; ndiani anoziva; ndiani anoziva kuti; ndoda kuziva; ndoda kuziva kuti; \
         ndinoda kuziva; ndinoda kuziva kuti; ndiri kuda kuziva; ndiri kuda kuziva kuti; ndaida kuziva; \
         ndaida kuziva kuti; ndingada kuziva; ndingada kuziva kuti; ndinofanira kuziva; ndinoshuvira kuziva; \
         ndiri kunetseka kuti; ndanga ndichinetseka kuti; ndiri kuzvibvunza kuti; ndinozvibvunza kuti; \
         ndiri kubvunza; ndiri kubvunza kuti; ndiri kubvunzawo; ndoda kubvunza; ndoda kubvunza kuti; \
         ndinoda kubvunza; ndinoda kubvunza kuti; ndaida kubvunza; ndaida kubvunza kuti; ndingabvunza here; \
         ndingabvunzawo here; ndingabvunza here kuti; ndine mubvunzo; ndine mibvunzo; ndine mubvunzo wangu; \
         mubvunzo wangu ndewekuti; mubvunzo wangu; mubvunzo wangu uri wekuti; mubvunzo ndewekuti; mubvunzo"
    ),
    sources: phrases!(
        "maererano nechinyorwa; maererano nechinyorwa ichi; maererano nezvinyorwa; maererano nezvinyorwa zvangu; \
         maererano nenyaya; maererano nenyaya iyi; maererano negwaro; maererano nemagwaro; sekutaura kwechinyorwa; \
         sekutaura kwechinyorwa ichi; sekutaura kwezvinyorwa; sekutaura kwenyaya; sekureva kwechinyorwa; \
         sekureva kwezvinyorwa; zvichienderana nechinyorwa; zvichienderana nezvinyorwa; muchinyorwa; \
         muchinyorwa ichi; muzvinyorwa; muzvinyorwa zvangu; mugwaro; mumagwaro; mugwaro iri; kubva muchinyorwa"
    ),
    hedges: phrases!(
        "ndineurombo; ndine urombo; ndine hurombo; ndineurombo nekukanganisa; ndine urombo nekukunetsai; pamusoroi; \
         pamusoroyi; ndiregererewo; ndiregerere; ndiregererei; ndiregerereiwo; ndikanganwireiwo; \
         ndinokumbira ruregerero; ndokumbira ruregerero; ndokumbirawo ruregerero; ruregerero; sorry; \
         mubvunzo wehupenzi; mubvunzo wekupusa; mubvunzo wakapusa; pamwe mubvunzo wakapusa asi; \
         zvimwe mubvunzo wakapusa asi; pamwe uyu mubvunzo wakapusa asi; unogona kunge uri mubvunzo wakapusa asi; \
         ndiri mutsva pano; ndiri mutsva; ndichiri mutsva; ndichiri kudzidza; ndiri kutanga kudzidza; \
         ndichangotanga; handina chokwadi; handina chokwadi nazvo; handisi kunyatsoziva; ndakatotsvaga; ndatotsvaga; \
         ndakatsvaga asi handina kuwana chinhu; ndatsvaga asi ndashaya; handina kuwana chinhu; handina chandawana; \
         kana pane anoziva; kana paine anoziva; kana zvichiita; kana zvichigoneka; kana zvichikwanisika; \
         kana musina basa nazvo"
    ),
    commands: phrases!(
        "ndiudze; ndiudzei; ndiudzewo; ndiudzeiwo; ndiudze nezve; ndiudzewo nezve; tiudzei; tsanangura; tsanangurai; \
         nditsanangurire; nditsanangurirei; nditsanangurirewo; nditsanangurireiwo; jekesa; ndijekesere; rondedzera; \
         rondedzerai; ndirondedzere; ndirondedzere nezve; ratidza; ndiratidze; ndiratidzei; ndiratidzewo; ipa; \
         ipa mienzaniso; ndipe; ndipei; ndipewo; ndipeiwo; doma; domai; nyora; nyora rondedzero; nyora runyoro; \
         taura; taura nezve; taurai; taura mazita; pfupisa; pfupikisa; ndipfupisire; tsvaga; nditsvagire; \
         nditsvagirewo; ndiyeuchidze; ndipe muenzaniso; ndokumbirawo unditsanangurire; ndapota tsanangura; \
         ndapota ndiudze"
    ),
};
