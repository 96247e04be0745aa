//! English names, numbers, reasons and definitions.

use crate::entities::Dimension;
use crate::language::words::{EntityWords, words};

pub(super) const ENTITIES: EntityWords = EntityWords {
    titles: words!(
        "actor actress admiral ambassador archbishop baron bishop brother captain cardinal chairman chancellor coach \
         colonel commander count countess czar dame dr duke emperor empress father gen general governor judge \
         justice khan king lady lieutenant lord lt madame major marshal mayor minister miss mr mrs ms pope premier \
         president prince princess prof professor queen rabbi rev saint sen senator sergeant sir tsar"
    ),
    name_abbreviations: words!("St Mt Jr Ft"),
    given_names: words!(
        "aaron abby abraham adam adele adolf ahmed aisha akira alan albert alejandro alex alexander alexandra alexei \
         alfonso alfred ali alice allen amanda amelia amy ana anatoly andre andrea andrei andrew andy angela \
         angelina ann anna anne annie anthony anton antonio arthur ashley audrey augustus barack barbara ben \
         benjamin bernard beth betty beyoncé bill billy bob bobby boris brad brandon brett brian bruce bryan calvin \
         cam cameron carl carlos carmen carol caroline casey catherine cecil charles charlie cheryl chris christian \
         christina christine christopher chuck cindy claire clark claude claudia clint colin craig curtis cynthia \
         dale dan daniel danny darren dave david dean deborah denise dennis derek diana diane dick dirk dmitry don \
         donald donna doris dorothy douglas duncan dustin dwight dylan ed eddie edgar edith edmund edward edwin \
         elaine eleanor elena elias elizabeth ella elliot elvis emil emily emma emmanuel enrique eric erik ernest \
         erwin ethan ethel eugene eva evan evelyn fatima felix ferdinand fernando frances francis francisco frank \
         franklin fred frederic frederick friedrich gabriel gary gavin genghis geoffrey george gerald gerard \
         giovanni gloria gordon graham greg gregory guillaume gustav guy hannah hans harold harriet harry harvey \
         heather hector heinrich helen helmut henri henrik henry herbert herman hillary howard hugh hugo humphrey \
         ian ibrahim igor irene isaac isabel isabella ivan jack jackie jacob jacqueline jacques jake james jamie jan \
         jane janet janice jason jay jean jeanne jeff jeffrey jennifer jeremy jerome jerry jesse jessica jim jimmy \
         joachim joan joanna joe johann john johnny jon jonathan jorge jose joseph joshua josé joyce juan judith \
         judy julia julian julie julius justin karen karl kate katherine kathleen kathy katie keith kelly ken \
         kenneth kevin kim kurt kyle lance larry laura lauren lawrence lee leo leon leonard leonardo leslie lewis \
         lily linda lisa lloyd logan lorenzo louis louise lucas lucy ludwig luis luke malcolm marcel marcus margaret \
         maria marie marilyn mario marion mark marshall martha martin marvin mary mathieu matt matthew maurice max \
         mel melissa mia michael michel michelle miguel mike mikhail mitchell mohammed monica morgan muhammad nancy \
         napoleon natalie nathan neil nelson nicholas nick nicolas nicole nikola nikolai nina noah norman olga \
         oliver olivia oscar otto owen pablo pamela patricia patrick paul paula pedro peter peyton phil philip \
         pierre rachel rafael ralph ramon randy ray raymond rebecca rene ricardo richard rick rob robert robin \
         rodney roger roland ron ronald ronnie rosa roy rudolf russell ruth ryan sam samantha samuel sandra sarah \
         scott sean sebastian sergei sharon shirley sid simon sophia sophie stan stanley stefan stella stephanie \
         stephen steve steven stewart stuart susan sylvia ted teresa terry theodore thomas tim timothy tina todd tom \
         tommy tony tracy travis tyler ulrich ursula valentina vanessa vasily vera victor victoria vincent vladimir \
         walter warren wayne wendy wesley wilhelm william willie winston wolfgang xi yasser yuri zhang"
    ),
    place_nouns: words!(
        "abbey airport archipelago avenue basin bay beach boulevard bridge canal canyon cape castle cathedral city \
         coast county creek desert district drive empire falls field forest fort garden gardens gulf harbor harbour \
         highlands hill hills island islands kingdom lake mount mountain mountains ocean palace parish park \
         peninsula plains plateau plaza port province republic river road sea square stadium state station strait \
         street tower town valley village zoo"
    ),
    place_openers: words!("Mount Lake Fort Cape Port New Mt"),
    body_nouns: words!(
        "academy administration agency airlines airways alliance army assembly associates association authority bank \
         board broadcasting brothers bureau cabinet center centre chamber church club co college commission \
         committee communications companies company conference congress consortium corp corporation council court \
         department entertainment federation force foundation fund government group guild hospital house inc \
         industries institute institution international lab laboratories laboratory league library ltd media \
         ministry motors museum nations navy network office orchestra order organisation organization parliament \
         party pictures press productions records school senate service society studios team union university"
    ),
    places: words!(
        "afghanistan africa alabama alaska albania algeria alps america amsterdam andes angola antarctica arctic \
         argentina arizona arkansas armenia asia athens atlanta atlantic austin australia austria azerbaijan baghdad \
         bahamas baltimore bangladesh barcelona beijing belarus belgium berlin bolivia bosnia boston botswana brazil \
         brisbane britain brooklyn brussels budapest bulgaria burma cairo california cambodia cambridge cameroon \
         canada caribbean charlotte chicago chile china cleveland colombia colorado congo connecticut constantinople \
         copenhagen croatia cuba cyprus dallas damascus delaware delhi denmark denver detroit dublin edinburgh egypt \
         england estonia ethiopia eurasia europe finland florence florida france fresno gaul geneva georgia germany \
         ghana glasgow greece greenland guatemala haiti hamburg havana hawaii himalayas hollywood houston hungary \
         iceland idaho illinois india indiana indonesia iowa iran iraq ireland israel istanbul italy jacksonville \
         jamaica japan jerusalem jordan kansas kazakhstan kazan kentucky kenya kiev korea kuwait kyrgyzstan laos \
         latvia lebanon liberia libya lisbon lithuania liverpool london louisiana luxembourg madagascar madrid maine \
         malaysia mali malta manchester manhattan maryland massachusetts mediterranean melbourne mexico miami \
         michigan milan minneapolis minnesota mississippi missouri moldova mongolia montana montreal morocco moscow \
         mozambique mumbai munich myanmar namibia naples nebraska nepal netherlands nevada newcastle nicaragua \
         nigeria normandy norway ohio oklahoma oregon oslo ottawa oxford pacific pakistan palestine panama paraguay \
         paris pennsylvania persia perth peru philadelphia philippines phoenix pittsburgh poland portugal prague \
         prussia qatar quebec queensland romania rome russia rwanda saxony scandinavia scotland seattle senegal \
         seoul serbia shanghai siberia sicily singapore slovakia slovenia somalia spain stockholm sudan sweden \
         switzerland sydney syria taiwan tajikistan tanzania tehran tennessee texas thailand tibet tokyo toronto \
         tunisia turkey ufa uganda ukraine uruguay utah uzbekistan vancouver venezuela venice vermont vienna vietnam \
         virginia wales warsaw wisconsin wyoming yemen zimbabwe zurich"
    ),
    place_acronyms: words!("US U.S. UK U.K. USA USSR UAE"),
    openers: words!(
        "a about according across additionally after all along also although among an and another any around as at \
         because before behind besides between both but by certain consequently despite due during each early either \
         eventually every few finally first following for four from furthermore given had half he her here his how \
         however i if in including indeed initially instead into it its last late later least like many meanwhile \
         moreover most much my near nearly neither nevertheless no none nor not now of often on once one only or \
         originally other others our out over overall perhaps previously prior recent recently second several she \
         similarly since so some sometimes soon starting still subsequently such than that the their then there \
         therefore these they third this those though three through throughout thus to today together two under \
         unless unlike until upon using we what when where whereas whether which while who"
    ),
    name_links: words!("of the de la von van der da del di du for"),
    name_openers: words!("von van al de"),
    name_of: words!("of"),
    name_joins: words!("and"),
    never_names: words!("I"),
    after_names: words!("is was has had also became began won did died wrote would could said made took"),
    after_persons: words!(
        "said says wrote told who believed argued married born died invented discovered claimed whose"
    ),
    before_places: words!("in at near from to into across through outside toward towards around"),
    adjective_endings: words!("ese ish ean ian ican"),
    numbers: words!(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
         eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety zero dozen half twice thrice both \
         double"
    ),
    scales: words!("hundred thousand million billion trillion dozen hundreds thousands millions"),
    ordinals: words!(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth \
         fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth"
    ),
    number_pronouns: words!("one"),
    not_counted: words!("of another or and is was who that which in to by can"),
    range_words: words!("to"),
    fractions: words!("third thirds quarter quarters fifth fifths half halves tenth tenths"),
    currencies: words!(
        "dollar dollars euro euros pound pounds yen yuan renminbi ruble rubles rouble roubles cents francs marks \
         rupees pesos crowns USD EUR GBP"
    ),
    percents: &["percent", "percentage", "per cent"],
    units: &[
        (
            Dimension::Duration,
            words!(
                "second seconds minute minutes min mins hour hours day days week weeks month months year years decade \
             decades century centuries season seasons semesters night nights millennia"
            ),
        ),
        (
            Dimension::Length,
            words!(
                "mm cm m km meter meters metre metres kilometer kilometers kilometre kilometres centimeters centimetres \
             mile miles mi foot feet ft inch inches in yard yards nm μm micrometers block blocks league leagues \
             stories storeys"
            ),
        ),
        (Dimension::Area, words!("acre acres hectare hectares ha km2 km² sq square")),
        (
            Dimension::Weight,
            words!("g mg kg gram grams kilogram kilograms kilos ton tons tonne tonnes lb lbs ounce ounces oz carats"),
        ),
        (Dimension::Speed, words!("mph kph km/h knots m/s Mbit Mbps rpm")),
        (Dimension::Temperature, words!("° °C °F degrees K kelvin")),
        (Dimension::Volume, words!("l ml liter liters litre litres gallon gallons barrels cups cubic bushels")),
        (
            Dimension::Other,
            words!(
                "W kW MW GW watts megawatts gigawatts volts V Hz kHz MHz GHz hertz bits bytes KB MB GB TB kilobytes \
             megabytes gigabytes calories kcal joules horsepower hp kPa psi bar atm decibels dB pixels megapixels \
             times"
            ),
        ),
    ],
    unit_powers: words!("square sq cubic"),
    glued_units: words!("in"),
    temperature_scales: words!("C F Celsius Fahrenheit"),
    per_words: words!("per an"),
    speed_times: words!("hour second minute"),
    counted_nouns: words!("people men students soldiers members miles feet km meters metres years acres square tons"),
    reasons: &[
        "because",
        "due to",
        "owing to",
        "thanks to",
        "as a result of",
        "in order to",
        "so that",
        "so as to",
        "caused by",
        "on account of",
        "in response to",
        "for fear",
        "the reason",
        "reasons for",
    ],
    defines: &[
        "is a",
        "is an",
        "is the",
        "was a",
        "was an",
        "was the",
        "are the",
        "are a",
        "refers to",
        "refer to",
        "is defined as",
        "means",
        "is any",
        "is one of",
        "stands for",
        "consists of",
        "describes",
        "is used to",
    ],
    articles: words!("a an the any"),
};
