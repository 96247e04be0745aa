//! Nouns that say what is asked for: "what *company*", "the *price* of", "which *year*".

use crate::text::typed::{Dimension, Grain};

use super::Kind;

/// What a noun, singular or plural and in small letters, asks for. `None` when it says nothing.
pub(super) fn kind_of(noun: &str) -> Option<Kind> {
    of_singular(noun).or_else(|| of_singular(singular(noun)?))
}

fn of_singular(noun: &str) -> Option<Kind> {
    Some(match noun {
        "year" => Kind::When(Some(Grain::Year)),
        "date" | "day" => Kind::When(Some(Grain::Day)),
        "month" => Kind::When(Some(Grain::Month)),
        "decade" => Kind::When(Some(Grain::Decade)),
        "century" => Kind::When(Some(Grain::Century)),
        "weekday" => Kind::When(Some(Grain::Weekday)),
        "time" | "era" | "birthday" => Kind::When(None),
        "city" | "country" | "place" | "state" | "region" | "location" | "county" | "town" | "continent" | "river"
        | "lake" | "mountain" | "island" | "street" | "village" | "capital" | "district" | "province" | "nation"
        | "venue" | "stadium" | "site" | "ocean" | "territory" | "neighborhood" | "neighbourhood" | "suburb"
        | "sea" | "desert" | "hometown" | "birthplace" | "arena" | "park" | "headquarters" | "valley" | "area" => {
            Kind::Where
        }
        "company" | "organisation" | "organization" | "university" | "college" | "school" | "team" | "band"
        | "party" | "group" | "network" | "bank" | "agency" | "corporation" | "club" | "church" | "station"
        | "channel" | "manufacturer" | "studio" | "institution" | "airline" | "brand" | "entity" | "conference"
        | "firm" | "committee" | "ministry" | "department" | "newspaper" | "magazine" | "publisher" => {
            Kind::Organisation
        }
        "person" | "man" | "woman" | "actor" | "actress" | "singer" | "president" | "king" | "queen" | "author"
        | "writer" | "player" | "quarterback" | "scientist" | "artist" | "director" | "composer" | "coach"
        | "leader" | "emperor" | "general" | "inventor" | "founder" | "host" | "minister" | "pope" | "architect"
        | "poet" | "philosopher" | "mathematician" | "physicist" | "chemist" | "explorer" | "painter" | "musician"
        | "journalist" | "businessman" | "individual" | "politician" | "governor" | "theologian" | "producer"
        | "designer" | "engineer" | "researcher" | "professor" | "ruler" | "senator" | "astronomer" | "biologist"
        | "economist" | "historian" | "mayor" | "pilot" | "astronaut" | "cast" | "character" => Kind::Who,
        "percentage" | "percent" | "proportion" | "fraction" => Kind::Percent,
        "number" | "population" => Kind::HowMany,
        "amount" => Kind::HowMuch,
        "price" | "cost" | "salary" | "budget" | "revenue" | "fee" | "fine" | "wage" | "income" | "profit" => {
            Kind::Money
        }
        "length" | "height" | "distance" | "depth" | "width" | "elevation" | "altitude" | "wavelength" => {
            Kind::Measure(Some(Dimension::Length))
        }
        "weight" | "mass" => Kind::Measure(Some(Dimension::Weight)),
        "speed" | "velocity" => Kind::Measure(Some(Dimension::Speed)),
        "temperature" => Kind::Measure(Some(Dimension::Temperature)),
        "age" | "duration" => Kind::Measure(Some(Dimension::Duration)),
        "size" => Kind::Measure(None),
        "reason" | "cause" | "purpose" => Kind::Why,
        "definition" | "meaning" => Kind::Definition,
        "name" | "title" | "song" | "album" | "book" | "film" | "movie" | "novel" | "show" | "series" | "award"
        | "war" | "battle" | "treaty" | "law" | "act" | "religion" | "language" | "nationality" | "event"
        | "program" | "document" | "nickname" | "tribe" | "dynasty" | "god" | "play" | "holiday" => Kind::Name,
        _ => return None,
    })
}

/// A plural without its ending.
fn singular(noun: &str) -> Option<&str> {
    match noun {
        "people" => Some("person"),
        "men" => Some("man"),
        "women" => Some("woman"),
        "cities" => Some("city"),
        "countries" => Some("country"),
        "counties" => Some("county"),
        "companies" => Some("company"),
        "parties" => Some("party"),
        "universities" => Some("university"),
        "centuries" => Some("century"),
        "churches" => Some("church"),
        _ => noun.strip_suffix('s'),
    }
}
