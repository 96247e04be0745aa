//! Words that tell persons, places and organisations apart: titles, given names, kinds of places and bodies, countries.

use std::cmp::Ordering;
use std::sync::LazyLock;

/// A list of words in small letters, cut and sorted when it is first looked at.
pub(super) struct Known(LazyLock<Vec<&'static str>>);

impl Known {
    /// True when the list holds the word, whatever its case and with or without a closing dot.
    pub(super) fn holds(&self, word: &str) -> bool {
        let word = word.trim_end_matches('.');
        self.0.binary_search_by(|known| compare(known, word)).is_ok()
    }
}

fn compare(known: &str, word: &str) -> Ordering {
    known.bytes().cmp(word.bytes().map(|byte| byte.to_ascii_lowercase()))
}

macro_rules! known {
    ($words:literal) => {
        Known(LazyLock::new(|| {
            let mut words: Vec<&str> = $words.split_whitespace().collect();
            words.sort_unstable();
            words
        }))
    };
}

/// What stands before a person's name.
pub(super) static TITLES: Known = known!(
    "actor actress admiral ambassador archbishop baron bishop brother captain cardinal chairman chancellor coach \
     colonel commander count countess czar dame dr duke emperor empress father gen general governor judge justice \
     khan king lady lieutenant lord lt madame major marshal mayor minister miss mr mrs ms pope premier president \
     prince princess prof professor queen rabbi rev saint sen senator sergeant sir tsar"
);

/// Common given names.
pub(super) static GIVEN: Known = known!(
    "aaron abby abraham adam adele adolf ahmed aisha akira alan albert alejandro alex alexander alexandra alexei \
     alfonso alfred ali alice allen amanda amelia amy ana anatoly andre andrea andrei andrew andy angela angelina ann \
     anna anne annie anthony anton antonio arthur ashley audrey augustus barack barbara ben benjamin bernard beth \
     betty beyoncé bill billy bob bobby boris brad brandon brett brian bruce bryan calvin cam cameron carl carlos \
     carmen carol caroline casey catherine cecil charles charlie cheryl chris christian christina christine \
     christopher chuck cindy claire clark claude claudia clint colin craig curtis cynthia dale dan daniel danny \
     darren dave david dean deborah denise dennis derek diana diane dick dirk dmitry don donald donna doris dorothy \
     douglas duncan dustin dwight dylan ed eddie edgar edith edmund edward edwin elaine eleanor elena elias elizabeth \
     ella elliot elvis emil emily emma emmanuel enrique eric erik ernest erwin ethan ethel eugene eva evan evelyn \
     fatima felix ferdinand fernando frances francis francisco frank franklin fred frederic frederick friedrich \
     gabriel gary gavin genghis geoffrey george gerald gerard giovanni gloria gordon graham greg gregory guillaume \
     gustav guy hannah hans harold harriet harry harvey heather hector heinrich helen helmut henri henrik henry \
     herbert herman hillary howard hugh hugo humphrey ian ibrahim igor irene isaac isabel isabella ivan jack jackie \
     jacob jacqueline jacques jake james jamie jan jane janet janice jason jay jean jeanne jeff jeffrey jennifer \
     jeremy jerome jerry jesse jessica jim jimmy joachim joan joanna joe johann john johnny jon jonathan jorge jose \
     joseph joshua josé joyce juan judith judy julia julian julie julius justin karen karl kate katherine kathleen \
     kathy katie keith kelly ken kenneth kevin kim kurt kyle lance larry laura lauren lawrence lee leo leon leonard \
     leonardo leslie lewis lily linda lisa lloyd logan lorenzo louis louise lucas lucy ludwig luis luke malcolm \
     marcel marcus margaret maria marie marilyn mario marion mark marshall martha martin marvin mary mathieu matt \
     matthew maurice max mel melissa mia michael michel michelle miguel mike mikhail mitchell mohammed monica morgan \
     muhammad nancy napoleon natalie nathan neil nelson nicholas nick nicolas nicole nikola nikolai nina noah norman \
     olga oliver olivia oscar otto owen pablo pamela patricia patrick paul paula pedro peter peyton phil philip \
     pierre rachel rafael ralph ramon randy ray raymond rebecca rene ricardo richard rick rob robert robin rodney \
     roger roland ron ronald ronnie rosa roy rudolf russell ruth ryan sam samantha samuel sandra sarah scott sean \
     sebastian sergei sharon shirley sid simon sophia sophie stan stanley stefan stella stephanie stephen steve \
     steven stewart stuart susan sylvia ted teresa terry theodore thomas tim timothy tina todd tom tommy tony tracy \
     travis tyler ulrich ursula valentina vanessa vasily vera victor victoria vincent vladimir walter warren wayne \
     wendy wesley wilhelm william willie winston wolfgang xi yasser yuri zhang"
);

/// Nouns that end or open a place's name.
pub(super) static PLACE_NOUNS: Known = known!(
    "abbey airport archipelago avenue basin bay beach boulevard bridge canal canyon cape castle cathedral city coast \
     county creek desert district drive empire falls field forest fort garden gardens gulf harbor harbour highlands \
     hill hills island islands kingdom lake mount mountain mountains ocean palace parish park peninsula plains \
     plateau plaza port province republic river road sea square stadium state station strait street tower town valley \
     village zoo"
);

/// Nouns that belong to a body's name.
pub(super) static BODY_NOUNS: Known = known!(
    "academy administration agency airlines airways alliance army assembly associates association authority bank \
     board broadcasting brothers bureau cabinet center centre chamber church club co college commission committee \
     communications companies company conference congress consortium corp corporation council court department \
     entertainment federation force foundation fund government group guild hospital house inc industries institute \
     institution international lab laboratories laboratory league library ltd media ministry motors museum nations \
     navy network office orchestra order organisation organization parliament party pictures press productions \
     records school senate service society studios team union university"
);

/// Countries, continents, states, and cities that are named alone.
pub(super) static PLACES: Known = known!(
    "afghanistan africa alabama alaska albania algeria alps america amsterdam andes angola antarctica arctic \
     argentina arizona arkansas armenia asia athens atlanta atlantic austin australia austria azerbaijan baghdad \
     bahamas baltimore bangladesh barcelona beijing belarus belgium berlin bolivia bosnia boston botswana brazil \
     brisbane britain brooklyn brussels budapest bulgaria burma cairo california cambodia cambridge cameroon canada \
     caribbean charlotte chicago chile china cleveland colombia colorado congo connecticut constantinople copenhagen \
     croatia cuba cyprus dallas damascus delaware delhi denmark denver detroit dublin edinburgh egypt england estonia \
     ethiopia eurasia europe finland florence florida france fresno gaul geneva georgia germany ghana glasgow greece \
     greenland guatemala haiti hamburg havana hawaii himalayas hollywood houston hungary iceland idaho illinois india \
     indiana indonesia iowa iran iraq ireland israel istanbul italy jacksonville jamaica japan jerusalem jordan \
     kansas kazakhstan kazan kentucky kenya kiev korea kuwait kyrgyzstan laos latvia lebanon liberia libya lisbon \
     lithuania liverpool london louisiana luxembourg madagascar madrid maine malaysia mali malta manchester manhattan \
     maryland massachusetts mediterranean melbourne mexico miami michigan milan minneapolis minnesota mississippi \
     missouri moldova mongolia montana montreal morocco moscow mozambique mumbai munich myanmar namibia naples \
     nebraska nepal netherlands nevada newcastle nicaragua nigeria normandy norway ohio oklahoma oregon oslo ottawa \
     oxford pacific pakistan palestine panama paraguay paris pennsylvania persia perth peru philadelphia philippines \
     phoenix pittsburgh poland portugal prague prussia qatar quebec queensland romania rome russia rwanda saxony \
     scandinavia scotland seattle senegal seoul serbia shanghai siberia sicily singapore slovakia slovenia somalia \
     spain stockholm sudan sweden switzerland sydney syria taiwan tajikistan tanzania tehran tennessee texas thailand \
     tibet tokyo toronto tunisia turkey ufa uganda ukraine uruguay utah uzbekistan vancouver venezuela venice vermont \
     vienna vietnam virginia wales warsaw wisconsin wyoming yemen zimbabwe zurich"
);

/// Words that open a sentence with a capital and name nothing.
pub(super) static OPENERS: Known = known!(
    "a about according across additionally after all along also although among an and another any around as at \
     because before behind besides between both but by certain consequently despite due during each early either \
     eventually every few finally first following for four from furthermore given had half he her here his how \
     however i if in including indeed initially instead into it its last late later least like many meanwhile \
     moreover most much my near nearly neither nevertheless no none nor not now of often on once one only or \
     originally other others our out over overall perhaps previously prior recent recently second several she \
     similarly since so some sometimes soon starting still subsequently such than that the their then there therefore \
     these they third this those though three through throughout thus to today together two under unless unlike until \
     upon using we what when where whereas whether which while who"
);

#[cfg(test)]
mod tests {
    use super::{PLACES, TITLES};

    #[test]
    fn case_and_a_closing_dot_do_not_matter() {
        assert!(TITLES.holds("Dr.") && PLACES.holds("Moscow") && !PLACES.holds("Mosc"));
    }
}
