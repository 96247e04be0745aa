//! What Yoruba questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "ta ni; tani; ta ni ó; ta ló; taló; ta ni ẹni tó; ta ni ẹni tí; ti ta ni; sí ta ni; fún ta ni; pẹ̀lú ta ni; \
         ta ni wọ́n; àwọn wo ni ẹni tí; ẹni wo; ènìyàn wo; èèyàn wo; àwọn ta ni"
    ),
    when: phrases!(
        "nígbà wo; nígbàwo; ìgbà wo; ìgbàwo; ìgbà wo ni; láti ìgbà wo; títí di ìgbà wo; di ìgbà wo; ọdún wo; \
         ní ọdún wo; lọ́dún wo; oṣù wo; ní oṣù wo; lóṣù wo; ọjọ́ wo; ní ọjọ́ wo; lọ́jọ́ wo; àkókò wo; ní àkókò wo; \
         ní déètì wo; aago mélòó; agogo mélòó; ní aago mélòó; sẹ́ńtúrì wo"
    ),
    place: phrases!(
        "níbo; ibo; níbo ni; ibo ni; ibo ló; níbo ló; láti ibo; láti ibo ni; sí ibo; títí dé ibo; orílẹ̀-èdè wo; \
         ní orílẹ̀-èdè wo; orílẹ̀ èdè wo; ìlú wo; ní ìlú wo; nílùú wo; ibi wo; ní ibi wo; ìpínlẹ̀ wo; ní ìpínlẹ̀ wo; \
         agbègbè wo; ní agbègbè wo; apá ibo"
    ),
    why: phrases!(
        "kí ló dé; kílódé; kí ló dé tí; kí nìdí; kínìdí; kí nìdí tí; kí ni ìdí; kí ni ìdí tí; nítorí kí ni; \
         nítorí kíni; torí kí ni; ìdí wo; fún ìdí wo; èéṣe; èéṣe tí; èéṣe tí ó fi; èétiṣe; kí ló fà á; kí ló fa; \
         kí ló fà á tí; kí ló mú; kí ló mú kí; kí ni ó fa; kí ni ó fà á; ète wo; fún ète wo"
    ),
    how: phrases!(
        "báwo; báwo ni; báwo ni a ṣe; báwo ni mo ṣe; báwo ni ó ṣe; báwo ló ṣe; ọ̀nà wo; ní ọ̀nà wo; lọ́nà wo; \
         ọ̀nà wo ni; èwo ni ọ̀nà; kí ni ọ̀nà"
    ),
    how_many: phrases!(
        "mélòó; mélòó ni; ènìyàn mélòó; èèyàn mélòó; ẹ̀ẹ̀melòó; ìgbà mélòó; iye wo; kí ni iye; kí ni iye àwọn; \
         iye àwọn; àwọn mélòó; oríṣi mélòó; méèlòó"
    ),
    how_much: phrases!(
        "báwo ló ṣe pọ̀ tó; báwo ni ó ṣe pọ̀ tó; ìwọ̀n wo; ìdá mélòó; ìdá mélòó nínú ọgọ́rùn-ún; iye mélòó; \
         báwo ló ti pọ̀ tó"
    ),
    money: phrases!(
        "èló; èló ni; eélòó; eélòó ni; élòó; élòó ni; iye owó; kí ni iye owó; iye owó wo; kí ni owó; owó mélòó; \
         náírà mélòó; dọ́là mélòó; iye wo ni wọ́n ń tà; èló ni wọ́n ń tà; èló ni ó jẹ́; eélòó ni wọ́n ń tà; \
         iye tí ó jẹ́"
    ),
    measures: phrases!(
        "báwo ni ó ṣe pẹ́ tó; báwo ló ṣe pẹ́ tó; báwo ló ti pẹ́ tó; báwo ni ó ṣe gùn tó; báwo ló ṣe gùn tó; \
         báwo ni ó ṣe ga tó; báwo ló ṣe ga tó; báwo ni ó ṣe tóbi tó; báwo ló ṣe tóbi tó; báwo ni ó ṣe jìn tó; \
         báwo ló ṣe jìn tó; báwo ni ó ṣe jìnnà tó; báwo ló ṣe jìnnà tó; báwo ni ó ṣe fẹ̀ tó; báwo ló ṣe fẹ̀ tó; \
         báwo ni ó ṣe wúwo tó; báwo ló ṣe wúwo tó; báwo ni ó ṣe yára tó; báwo ló ṣe yára tó; báwo ni ó ṣe gbóná tó; \
         báwo ló ṣe gbóná tó; ọmọ ọdún mélòó; ọdún mélòó; oṣù mélòó; ọjọ́ mélòó; ọ̀sẹ̀ mélòó; wákàtí mélòó; \
         ìṣẹ́jú mélòó; kìlómítà mélòó; mítà mélòó; kílò mélòó; kí ni gígùn; kí ni gíga; kí ni ìwọ̀n; \
         kí ni ìwọ̀n otútù"
    ),
    defines: phrases!(
        "kí ni; kíni; kí ni ìtumọ̀; kíni ìtumọ̀; kí ni ìtúmọ̀; kí ni a ń pè ní; kí ni wọ́n ń pè ní; kí ni a mọ̀ sí; \
         kí ló ń jẹ́; kí ni ó ń jẹ́; kí ló túmọ̀ sí; kí ni ó túmọ̀ sí; ìtumọ̀; ìtumọ̀ ọ̀rọ̀; kí ni ìtumọ̀ ọ̀rọ̀; \
         kí ni oríkì; kí ló jẹ́"
    ),
    lists: phrases!(
        "àwọn wo; àwọn wo ni; kí ni àwọn; kíni àwọn; èwo nínú àwọn; dárúkọ; dárúkọ àwọn; ka àwọn; to àwọn; ṣe àkójọ; \
         ṣe àtòkọ; fún mi ní àkójọ; fún mi ní àtòkọ; sọ orúkọ àwọn; kọ orúkọ àwọn; àkójọ àwọn; àtòjọ àwọn; \
         irú àwọn wo; oríṣi wo ni àwọn"
    ),
    what: phrases!(
        "kí ló; kí ni ó; èwo; èwo ni; wo; kí ni orúkọ; kíni orúkọ; nǹkan wo; kí ni ohun; ohun wo; irú wo; irú èwo; \
         oríṣi wo; nípa kí ni; kí ló ṣẹlẹ̀"
    ),
    yes_no: phrases!(
        "ṣé; ǹjẹ́; ńjẹ́; ṣé ó; ṣé a; ṣé mo; ṣé o; ṣé wọ́n; ṣé lóòótọ́; ṣé òótọ́ ni; ṣé òótọ́ ni pé; ṣé ó ṣeé ṣe; \
         ṣé ó ṣe é ṣe; ṣé mo lè; ṣé a lè; ṣé o lè; ṣé ó lè; ṣé ó yẹ; ṣé ó pọn dandan; ṣé dandan ni; ǹjẹ́ ó; ǹjẹ́ a; \
         ǹjẹ́ a lè; ǹjẹ́ mo lè; ǹjẹ́ ó ṣeé ṣe; àbí; ṣebí; ṣé wà; ṣé ó wà; ṣé kò sí"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "ẹ n lẹ́; ẹ ń lẹ́; ẹ ǹ lẹ́; ẹ n lẹ́ o; pẹ̀lẹ́; ẹ pẹ̀lẹ́; pẹ̀lẹ́ o; ẹ pẹ̀lẹ́ o; ẹ káàárọ̀; ẹ kú àárọ̀; \
         ẹ káàárọ̀ o; káàárọ̀; ẹ káàsán; ẹ kú ọ̀sán; káàsán; ẹ kú ìrọ̀lẹ́; ẹ kúùrọ̀lẹ́; ẹ káalẹ́; ẹ kú alẹ́; káalẹ́; \
         ẹ kú iṣẹ́; ẹ kú ojúmọ́; ẹ kú ìkàlẹ̀; ẹ kú déédéé ìwòyí; ẹ kú déédé ìwòyí; ẹ kú àsìkò yìí; ẹ káàbọ̀; \
         báwo ni nǹkan; ṣé dáadáa ni; ṣé àlàáfíà ni; àlàáfíà fún yín; olùfẹ́; olùfẹ́ ọ̀wọ́n; ọ̀gá mi; ẹ̀yin ará; \
         ẹ̀yin ọ̀rẹ́ mi; ẹ̀yin ènìyàn mi; ará mi; ọ̀rẹ́ mi; sí ẹni tó bá kàn; hello; hi; hey"
    ),
    thanks: phrases!(
        "ẹ ṣé; ẹ ṣeun; ẹ ṣé o; ẹ ṣeun o; o ṣé; o ṣeun; oṣé; ẹṣé; ẹ ṣé gan-an; ẹ ṣé gan; ẹ ṣeun gan-an; ẹ ṣeun gan; \
         ẹ ṣé púpọ̀; ẹ ṣeun púpọ̀; o ṣé gan-an; o ṣeun gan-an; o ṣeun púpọ̀; ẹ ṣé lọ́pọ̀lọpọ̀; mo dúpẹ́; mo dúpẹ́ o; \
         mo dúpẹ́ púpọ̀; mo dúpẹ́ gan-an; mo dúpẹ́ lọ́wọ́ yín; mo dúpẹ́ lọ́wọ́ rẹ; a dúpẹ́; a dúpẹ́ púpọ̀; \
         a dúpẹ́ lọ́wọ́ yín; adúpẹ́; ẹ ṣé fún ìrànlọ́wọ́ yín; ẹ ṣeun fún ìrànlọ́wọ́ yín; o ṣeun fún ìrànlọ́wọ́ rẹ; \
         ẹ ṣeun fún ìdáhùn yín; o ṣeun fún ìdáhùn rẹ; ẹ ṣeun ṣáájú; mo dúpẹ́ ṣáájú; ọpẹ́ ni fún yín; thanks; thx"
    ),
    closings: phrases!(
        "ó dàbọ̀; ódàbọ̀; ó dàbọ̀ o; ó dìgbà; ó dìgbà o; ó dìgbà kan ná; ó dàárọ̀; ó di àárọ̀; ó di ọ̀la; \
         ká sùn re o; a ó ríra; a ó tún ríra; a máa rí ara wa; tiyín ní tòótọ́; tìrẹ ní tòótọ́; \
         èmi ni tiyín ní tòótọ́; pẹ̀lú ọ̀wọ̀; tọ̀wọ̀tọ̀wọ̀; pẹ̀lú ìfẹ́; pẹ̀lú ìkíni; mo ń retí ìdáhùn yín; \
         mo ń retí èsì yín; mo ń retí ìdáhùn rẹ; ọlọ́run a bùkún yín; kí ọlọ́run bùkún yín; ẹ ní ọjọ́ rere; \
         ẹ kú ọjọ́ rere; bye"
    ),
    urgencies: phrases!(
        "ó jẹ́ kánjúkánjú; ọ̀rọ̀ kánjúkánjú ni; kánjúkánjú; ní kánjúkánjú; ní kánmọ́kánmọ́; ó yá kíákíá; \
         ní wàràǹṣeṣà; wéré wéré; ẹ tètè dáhùn; ẹ jọ̀ọ́ ẹ tètè; mo ń kánjú; mo nílò rẹ̀ kíákíá; mo nílò rẹ̀ lónìí; \
         mo nílò rẹ̀ báyìí; ìbéèrè kékeré; ìbéèrè kúkúrú; ìbéèrè kan péré; ìbéèrè kékeré kan; ìbéèrè kíákíá; \
         ìbéèrè kan ṣoṣo; asap; dáhùn kíákíá; ẹ dáhùn kíákíá; ẹ jọ̀ọ́ kíákíá; ẹ jọ̀wọ́ kíákíá"
    ),
    forms: phrases!(
        "ní ṣókí; ní sókí; ní kúkúrú; lókùúkúrú; ní ìdákúkú; ní gbólóhùn kan; ní gbólóhùn méjì; ní gbólóhùn díẹ̀; \
         ní ọ̀rọ̀ díẹ̀; ní ọ̀rọ̀ kúkúrú; pẹ̀lú ọ̀rọ̀ díẹ̀; pẹ̀lú ọ̀rọ̀ tó rọrùn; ní ọ̀rọ̀ tó rọrùn; \
         ní ọ̀nà tó rọrùn; ní èdè tó rọrùn; lọ́nà tó rọrùn; lọ́nà tí ó rọrùn; lọ́nà tó yéni; ní kíkún; \
         lẹ́kùn-únrẹ́rẹ́; ní ẹ̀kúnrẹ́rẹ́; pẹ̀lú àlàyé kíkún; ní ìgbésẹ̀ ní ìgbésẹ̀; ìgbésẹ̀ ní ìgbésẹ̀; \
         ìgbésẹ̀ kọ̀ọ̀kan; lọ́kọ̀ọ̀kan; ní ìlà ní ìlà; gẹ́gẹ́ bí àtòkọ; gẹ́gẹ́ bí àkójọ; ní àtòkọ; \
         bí ẹni pé ọmọ ọdún márùn-ún ni mí; bíi fún ọmọdé; pẹ̀lú àpẹẹrẹ; pẹ̀lú àwọn àpẹẹrẹ; pẹ̀lú orísun; \
         pẹ̀lú àwọn orísun; dáhùn ní ṣókí; ìdáhùn kúkúrú; dáhùn ní yorùbá; ẹ dáhùn ní yorùbá"
    ),
    frames: phrases!(
        "ṣé o lè sọ fún mi; ṣé ẹ lè sọ fún mi; ǹjẹ́ o lè sọ fún mi; ǹjẹ́ ẹ lè sọ fún mi; ṣé o lè ṣàlàyé fún mi; \
         ṣé ẹ lè ṣàlàyé fún mi; ǹjẹ́ ẹ lè ṣàlàyé fún mi; ṣé o lè ràn mí lọ́wọ́; ṣé ẹ lè ràn mí lọ́wọ́; ṣé o mọ̀; \
         ṣé ẹ mọ̀; ṣé o mọ; ṣé ẹ mọ; ǹjẹ́ o mọ̀; ǹjẹ́ ẹ mọ̀; ǹjẹ́ o mọ; ǹjẹ́ ẹ mọ; ǹjẹ́ o mọ̀ pé; ṣé ẹnikẹ́ni mọ̀; \
         ṣé ẹnikẹ́ni mọ; ǹjẹ́ ẹnikẹ́ni mọ; ṣé ẹnì kan mọ̀; ta ló mọ̀; ta ló mọ; ta ni ó mọ̀; mo fẹ́ mọ̀; mo fẹ́ mọ; \
         mo fẹ́ mọ̀ bóyá; mo fẹ́ láti mọ̀; mo fẹ́ láti mọ; mo máa fẹ́ mọ̀; mo nílò láti mọ̀; mo fẹ́ béèrè; \
         mo fẹ́ béèrè pé; mo ń béèrè; mo ń béèrè pé; mo ń ṣe kàyéfì; mo ń rò ó; mo ní ìbéèrè; mo ní ìbéèrè kan; \
         ìbéèrè kan; ìbéèrè mi ni; ìbéèrè mi nìyí; ìbéèrè mi ni pé; ìbéèrè náà ni; ṣé mo lè béèrè; ǹjẹ́ mo lè béèrè; \
         jọ̀wọ́; ẹ jọ̀wọ́; ẹ jọ̀ọ́; jọ̀ọ́; ẹ dákun; dákun; ẹ gbà mí; ẹ ràn mí lọ́wọ́; ǹjẹ́"
    ),
    sources: phrases!(
        "gẹ́gẹ́ bí àpilẹ̀kọ náà; gẹ́gẹ́ bí àpilẹ̀kọ; gẹ́gẹ́ bí àwọn àpilẹ̀kọ; gẹ́gẹ́ bí àròkọ náà; \
         gẹ́gẹ́ bí àyọkà náà; gẹ́gẹ́ bí ìwé náà; gẹ́gẹ́ bí ìwé; gẹ́gẹ́ bí àkọsílẹ̀ náà; gẹ́gẹ́ bí àkọsílẹ̀; \
         gẹ́gẹ́ bí ọ̀rọ̀ inú àpilẹ̀kọ; gẹ́gẹ́ bí àwọn àpilẹ̀kọ mi; nínú àpilẹ̀kọ náà; nínú àpilẹ̀kọ; \
         nínú àpilẹ̀kọ yìí; nínú àwọn àpilẹ̀kọ; nínú àwọn àpilẹ̀kọ mi; nínú àyọkà náà; nínú àyọkà yìí; \
         nínú àkọsílẹ̀ náà; nínú ìwé náà; láti inú àpilẹ̀kọ náà"
    ),
    hedges: phrases!(
        "ẹ má bínú; má bínú; ẹ jọ̀wọ́ ẹ má bínú; ẹ dárí jì mí; dárí jì mí; ẹ forí jì mí; forí jì mí; \
         ẹ má bínú fún ìdíwọ́; ẹ má bínú pé mo yọ yín lẹ́nu; mo tọrọ àforíjì; mo tọrọ gáfárà; ẹ gafara; sorry; \
         ìbéèrè òmùgọ̀; ìbéèrè aláìgbọ́n; bóyá ìbéèrè òmùgọ̀ ni ṣùgbọ́n; ó lè jẹ́ ìbéèrè òmùgọ̀ ṣùgbọ́n; \
         ó lè jẹ́ ìbéèrè aláìgbọ́n ṣùgbọ́n; ẹni tuntun ni mí; ẹni tuntun ni mí níbí; mo jẹ́ ẹni tuntun níbí; \
         mo ṣẹ̀ṣẹ̀ bẹ̀rẹ̀; mo ṣẹ̀ṣẹ̀ dé; kò dá mi lójú; n kò mọ̀ dájú; mi ò mọ̀ dájú; mo ti wá a; \
         mo ti wá a ṣùgbọ́n n kò rí i; mo wá a tì; n kò rí nǹkan kan; mi ò rí nǹkan kan; bí ẹnikẹ́ni bá mọ̀; \
         tí ẹnikẹ́ni bá mọ̀; tó bá ṣeé ṣe; bí ó bá ṣeé ṣe; tí kò bá ní yọ yín lẹ́nu"
    ),
    commands: phrases!(
        "sọ fún mi; ẹ sọ fún mi; sọ fún mi nípa; ẹ sọ fún wa; ṣàlàyé; ẹ ṣàlàyé; ṣàlàyé fún mi; ẹ ṣàlàyé fún mi; \
         ṣe àlàyé; ẹ ṣe àlàyé; ṣe àpèjúwe; ṣàpèjúwe; ẹ ṣàpèjúwe; júwe; fi hàn mí; ẹ fi hàn mí; fihàn mí; fún mi ní; \
         ẹ fún mi ní; dárúkọ; ẹ dárúkọ; sọ orúkọ; to àwọn; ka àwọn; ṣe àkójọ; ṣe àtòkọ; kọ àwọn; túmọ̀; sọ ìtumọ̀; \
         ṣe àkótán; ṣe àkópọ̀; bá mi wá; rán mi létí; sọ̀rọ̀ nípa; sọ nípa; jọ̀wọ́ sọ fún mi; jọ̀wọ́ ṣàlàyé; \
         ẹ jọ̀wọ́ ẹ sọ fún mi; ẹ jọ̀wọ́ ẹ ṣàlàyé"
    ),
};
