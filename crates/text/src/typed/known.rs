//! Words that tell what a token is or may begin: titles, given names, places, bodies, numbers, times, clauses.

use std::sync::LazyLock;

use ahash::AHashMap;

/// What a word is known as; a word may be several things.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// What stands before a person's name.
    Title,
    /// A common given name.
    Given,
    /// A noun that ends or opens a place's name.
    PlaceNoun,
    /// A noun that belongs to a body's name.
    BodyNoun,
    /// A country, a continent, a state, or a city that is named alone.
    Place,
    /// A word that opens a sentence with a capital and names nothing.
    Opener,
    /// A word that is a number.
    Number,
    /// A word that multiplies the number before it.
    Scale,
    /// A place in a row.
    Ordinal,
    /// A word that may open a time.
    Time,
    /// A word that may open a reason.
    Reason,
    /// A verb that may define.
    Defines,
}

/// The classes of a word, one bit each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Classes(u16);

impl Classes {
    /// What a word is known as, whatever its case and with or without a closing dot.
    pub(super) fn of(word: &str) -> Self {
        let word = word.trim_end_matches('.').as_bytes();
        let mut small = [0; LONGEST];
        let Some(small) = small.get_mut(..word.len()) else { return Self::default() };
        small.copy_from_slice(word);
        small.make_ascii_lowercase();
        WORDS.get(&*small).copied().unwrap_or_default()
    }

    pub(super) fn has(self, class: Class) -> bool {
        self.0 & (1 << class as u16) != 0
    }
}

/// The longest known word in bytes.
const LONGEST: usize = 16;

static WORDS: LazyLock<AHashMap<&'static [u8], Classes>> = LazyLock::new(|| {
    let mut all: AHashMap<&[u8], Classes> = AHashMap::new();
    for (class, words) in LISTS {
        for word in words.split_whitespace() {
            all.entry(word.as_bytes()).or_default().0 |= 1 << class as u16;
        }
    }
    all
});

const LISTS: [(Class, &str); 12] = [
    (
        Class::Title,
        "actor actress admiral ambassador archbishop baron bishop brother captain cardinal chairman chancellor \
         coach colonel commander count countess czar dame dr duke emperor empress father gen general governor judge \
         justice khan king lady lieutenant lord lt madame major marshal mayor minister miss mr mrs ms pope premier \
         president prince princess prof professor queen rabbi rev saint sen senator sergeant sir tsar",
    ),
    (
        Class::Given,
        "aaron abby abraham adam adele adolf ahmed aisha akira alan albert alejandro alex alexander alexandra \
         alexei alfonso alfred ali alice allen amanda amelia amy ana anatoly andre andrea andrei andrew andy angela \
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
         ian ibrahim igor irene isaac isabel isabella ivan jack jackie jacob jacqueline jacques jake james jamie \
         jan jane janet janice jason jay jean jeanne jeff jeffrey jennifer jeremy jerome jerry jesse jessica jim \
         jimmy joachim joan joanna joe johann john johnny jon jonathan jorge jose joseph joshua josé joyce juan \
         judith judy julia julian julie julius justin karen karl kate katherine kathleen kathy katie keith kelly \
         ken kenneth kevin kim kurt kyle lance larry laura lauren lawrence lee leo leon leonard leonardo leslie \
         lewis lily linda lisa lloyd logan lorenzo louis louise lucas lucy ludwig luis luke malcolm marcel marcus \
         margaret maria marie marilyn mario marion mark marshall martha martin marvin mary mathieu matt matthew \
         maurice max mel melissa mia michael michel michelle miguel mike mikhail mitchell mohammed monica morgan \
         muhammad nancy napoleon natalie nathan neil nelson nicholas nick nicolas nicole nikola nikolai nina noah \
         norman olga oliver olivia oscar otto owen pablo pamela patricia patrick paul paula pedro peter peyton phil \
         philip pierre rachel rafael ralph ramon randy ray raymond rebecca rene ricardo richard rick rob robert \
         robin rodney roger roland ron ronald ronnie rosa roy rudolf russell ruth ryan sam samantha samuel sandra \
         sarah scott sean sebastian sergei sharon shirley sid simon sophia sophie stan stanley stefan stella \
         stephanie stephen steve steven stewart stuart susan sylvia ted teresa terry theodore thomas tim timothy \
         tina todd tom tommy tony tracy travis tyler ulrich ursula valentina vanessa vasily vera victor victoria \
         vincent vladimir walter warren wayne wendy wesley wilhelm william willie winston wolfgang xi yasser yuri \
         zhang",
    ),
    (
        Class::PlaceNoun,
        "abbey airport archipelago avenue basin bay beach boulevard bridge canal canyon cape castle cathedral city \
         coast county creek desert district drive empire falls field forest fort garden gardens gulf harbor harbour \
         highlands hill hills island islands kingdom lake mount mountain mountains ocean palace parish park \
         peninsula plains plateau plaza port province republic river road sea square stadium state station strait \
         street tower town valley village zoo",
    ),
    (
        Class::BodyNoun,
        "academy administration agency airlines airways alliance army assembly associates association authority \
         bank board broadcasting brothers bureau cabinet center centre chamber church club co college commission \
         committee communications companies company conference congress consortium corp corporation council court \
         department entertainment federation force foundation fund government group guild hospital house inc \
         industries institute institution international lab laboratories laboratory league library ltd media \
         ministry motors museum nations navy network office orchestra order organisation organization parliament \
         party pictures press productions records school senate service society studios team union university",
    ),
    (
        Class::Place,
        "afghanistan africa alabama alaska albania algeria alps america amsterdam andes angola antarctica arctic \
         argentina arizona arkansas armenia asia athens atlanta atlantic austin australia austria azerbaijan \
         baghdad bahamas baltimore bangladesh barcelona beijing belarus belgium berlin bolivia bosnia boston \
         botswana brazil brisbane britain brooklyn brussels budapest bulgaria burma cairo california cambodia \
         cambridge cameroon canada caribbean charlotte chicago chile china cleveland colombia colorado congo \
         connecticut constantinople copenhagen croatia cuba cyprus dallas damascus delaware delhi denmark denver \
         detroit dublin edinburgh egypt england estonia ethiopia eurasia europe finland florence florida france \
         fresno gaul geneva georgia germany ghana glasgow greece greenland guatemala haiti hamburg havana hawaii \
         himalayas hollywood houston hungary iceland idaho illinois india indiana indonesia iowa iran iraq ireland \
         israel istanbul italy jacksonville jamaica japan jerusalem jordan kansas kazakhstan kazan kentucky kenya \
         kiev korea kuwait kyrgyzstan laos latvia lebanon liberia libya lisbon lithuania liverpool london louisiana \
         luxembourg madagascar madrid maine malaysia mali malta manchester manhattan maryland massachusetts \
         mediterranean melbourne mexico miami michigan milan minneapolis minnesota mississippi missouri moldova \
         mongolia montana montreal morocco moscow mozambique mumbai munich myanmar namibia naples nebraska nepal \
         netherlands nevada newcastle nicaragua nigeria normandy norway ohio oklahoma oregon oslo ottawa oxford \
         pacific pakistan palestine panama paraguay paris pennsylvania persia perth peru philadelphia philippines \
         phoenix pittsburgh poland portugal prague prussia qatar quebec queensland romania rome russia rwanda \
         saxony scandinavia scotland seattle senegal seoul serbia shanghai siberia sicily singapore slovakia \
         slovenia somalia spain stockholm sudan sweden switzerland sydney syria taiwan tajikistan tanzania tehran \
         tennessee texas thailand tibet tokyo toronto tunisia turkey ufa uganda ukraine uruguay utah uzbekistan \
         vancouver venezuela venice vermont vienna vietnam virginia wales warsaw wisconsin wyoming yemen zimbabwe \
         zurich",
    ),
    (
        Class::Opener,
        "a about according across additionally after all along also although among an and another any around as at \
         because before behind besides between both but by certain consequently despite due during each early \
         either eventually every few finally first following for four from furthermore given had half he her here \
         his how however i if in including indeed initially instead into it its last late later least like many \
         meanwhile moreover most much my near nearly neither nevertheless no none nor not now of often on once one \
         only or originally other others our out over overall perhaps previously prior recent recently second \
         several she similarly since so some sometimes soon starting still subsequently such than that the their \
         then there therefore these they third this those though three through throughout thus to today together \
         two under unless unlike until upon using we what when where whereas whether which while who",
    ),
    (
        Class::Number,
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
         eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety zero dozen half twice thrice both \
         double",
    ),
    (Class::Scale, "hundred thousand million billion trillion dozen hundreds thousands millions"),
    (
        Class::Ordinal,
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth \
         fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth",
    ),
    (
        Class::Time,
        "january february march april may june july august september october november december jan feb mar apr jun \
         jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mondays tuesdays \
         wednesdays thursdays fridays saturdays sundays spring summer autumn fall winter noon midnight early late \
         mid ad a.d first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth \
         fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth",
    ),
    (Class::Reason, "because due owing thanks as in so caused on for the reasons"),
    (Class::Defines, "is was are refers refer means stands consists describes"),
];

#[cfg(test)]
mod tests {
    use super::{Class, Classes, LISTS, LONGEST};

    #[test]
    fn case_and_a_closing_dot_do_not_matter() {
        assert!(Classes::of("Dr.").has(Class::Title) && Classes::of("Moscow").has(Class::Place));
        assert_eq!(Classes::of("Mosc"), Classes::default());
    }

    #[test]
    fn every_known_word_can_be_found() {
        for (class, words) in LISTS {
            assert!(words.split_whitespace().all(|word| Classes::of(word).has(class) && word.len() <= LONGEST));
        }
    }
}
