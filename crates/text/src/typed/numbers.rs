//! Numbers in digits and in words, with what they count: money, percent, measures.

use super::known::Class;
use super::tokens::{Gap, Shape, Token, Tokens};
use super::{Dimension, SpanKind, Typed};

const FRACTIONS: [&str; 10] =
    ["third", "thirds", "quarter", "quarters", "fifth", "fifths", "half", "halves", "tenth", "tenths"];
const CURRENCIES: [&str; 22] = [
    "dollar", "dollars", "euro", "euros", "pound", "pounds", "yen", "yuan", "renminbi", "ruble", "rubles", "rouble",
    "roubles", "cents", "francs", "marks", "rupees", "pesos", "crowns", "USD", "EUR", "GBP",
];
/// Units with what they measure.
const UNITS: [(Dimension, &[&str]); 8] = [
    (
        Dimension::Duration,
        &[
            "second",
            "seconds",
            "minute",
            "minutes",
            "min",
            "mins",
            "hour",
            "hours",
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "decade",
            "decades",
            "century",
            "centuries",
            "season",
            "seasons",
            "semesters",
            "night",
            "nights",
            "millennia",
        ],
    ),
    (
        Dimension::Length,
        &[
            "mm",
            "cm",
            "m",
            "km",
            "meter",
            "meters",
            "metre",
            "metres",
            "kilometer",
            "kilometers",
            "kilometre",
            "kilometres",
            "centimeters",
            "centimetres",
            "mile",
            "miles",
            "mi",
            "foot",
            "feet",
            "ft",
            "inch",
            "inches",
            "in",
            "yard",
            "yards",
            "nm",
            "μm",
            "micrometers",
            "block",
            "blocks",
            "league",
            "leagues",
            "stories",
            "storeys",
        ],
    ),
    (Dimension::Area, &["acre", "acres", "hectare", "hectares", "ha", "km2", "km²", "sq", "square"]),
    (
        Dimension::Weight,
        &[
            "g",
            "mg",
            "kg",
            "gram",
            "grams",
            "kilogram",
            "kilograms",
            "kilos",
            "ton",
            "tons",
            "tonne",
            "tonnes",
            "lb",
            "lbs",
            "ounce",
            "ounces",
            "oz",
            "carats",
        ],
    ),
    (Dimension::Speed, &["mph", "kph", "km/h", "knots", "m/s", "Mbit", "Mbps", "rpm"]),
    (Dimension::Temperature, &["°", "°C", "°F", "degrees", "K", "kelvin"]),
    (
        Dimension::Volume,
        &["l", "ml", "liter", "liters", "litre", "litres", "gallon", "gallons", "barrels", "cups", "cubic", "bushels"],
    ),
    (
        Dimension::Other,
        &[
            "W",
            "kW",
            "MW",
            "GW",
            "watts",
            "megawatts",
            "gigawatts",
            "volts",
            "V",
            "Hz",
            "kHz",
            "MHz",
            "GHz",
            "hertz",
            "bits",
            "bytes",
            "KB",
            "MB",
            "GB",
            "TB",
            "kilobytes",
            "megabytes",
            "gigabytes",
            "calories",
            "kcal",
            "joules",
            "horsepower",
            "hp",
            "kPa",
            "psi",
            "bar",
            "atm",
            "decibels",
            "dB",
            "pixels",
            "megapixels",
            "times",
        ],
    ),
];

/// True for "third", "2nd", "twenty-first".
pub(super) fn is_ordinal(token: &Token<'_>) -> bool {
    match token.shape {
        Shape::Mixed => {
            let rest = token.text.trim_start_matches(|c: char| c.is_ascii_digit() || c == ',');
            matches!(rest, "st" | "nd" | "rd" | "th")
        }
        Shape::Lower | Shape::Capital => token.has(Class::Ordinal),
        _ => false,
    }
}

/// The number that begins at `index`, with the number of tokens that it takes.
pub(super) fn read(tokens: &Tokens<'_>, index: usize) -> Option<(Typed, usize)> {
    let first = tokens.at(index)?;
    let may = first.is_figure() || [Class::Number, Class::Scale, Class::Ordinal].iter().any(|class| first.has(*class));
    if !may {
        return None;
    }
    let typed = |kind, taken: usize| Some((Typed { range: tokens.range(index, index + taken - 1), kind }, taken));
    // "$483 million", "US$5".
    if first.shape == Shape::Sign && !matches!(first.text, "%" | "°") {
        let number = tokens.at(index + 1).filter(|next| matches!(next.gap, Gap::None | Gap::Space))?;
        let taken = numeral(tokens, index + 1).filter(|_| number.shape == Shape::Digits)?;
        return typed(SpanKind::Money, taken + 1);
    }
    if is_ordinal(first) {
        return typed(SpanKind::Ordinal, 1);
    }
    if first.shape == Shape::Mixed {
        let unit = first.text.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
        return match dimension(unit) {
            Some(dimension) => typed(SpanKind::Measure(dimension), 1),
            None => None,
        };
    }
    let taken = numeral(tokens, index)?;
    let Some(next) = tokens.at(index + taken) else { return typed(SpanKind::Number, taken) };
    let near = matches!(next.gap, Gap::Space | Gap::None | Gap::Hyphen);
    if near && (next.text == "%" || next.is("percent") || next.is("percentage")) {
        return typed(SpanKind::Percent, taken + 1);
    }
    if near && next.is("per") && tokens.at(index + taken + 1).is_some_and(|after| after.is("cent")) {
        return typed(SpanKind::Percent, taken + 2);
    }
    if near && next.is_one_of(&CURRENCIES) {
        return typed(SpanKind::Money, taken + 1);
    }
    if near && let Some(dimension) = unit_dimension(tokens, index + taken) {
        let (dimension, words) = dimension;
        return typed(SpanKind::Measure(dimension), taken + words);
    }
    typed(SpanKind::Number, taken)
}

/// Tokens of the bare number at `index`: "1,000", "5.9 billion", "twenty-one", "two thirds", "a dozen".
fn numeral(tokens: &Tokens<'_>, index: usize) -> Option<usize> {
    let first = tokens.at(index)?;
    let scales = |at: usize| {
        tokens.at(at).is_some_and(|token| matches!(token.gap, Gap::Space | Gap::Hyphen) && token.has(Class::Scale))
    };
    let mut taken = match first.shape {
        Shape::Digits => 1,
        Shape::Lower | Shape::Capital if first.has(Class::Number) => 1,
        // "hundreds of people" and "a million".
        Shape::Lower if first.has(Class::Scale) => 1,
        _ => return None,
    };
    if first.shape != Shape::Digits {
        // "one" also stands for a noun.
        if first.is("one") && !tokens.at(index + 1).is_some_and(|next| counts(next) || scales(index + 1)) {
            return None;
        }
        // "twenty-one"
        if tokens.at(index + 1).is_some_and(|next| next.gap == Gap::Hyphen && next.has(Class::Number)) {
            taken += 1;
        }
    }
    // "5–10", "five to ten"
    if first.shape == Shape::Digits
        && tokens.at(index + 1).is_some_and(|next| next.gap == Gap::Hyphen && next.shape == Shape::Digits)
    {
        taken += 1;
    }
    if first.shape == Shape::Digits
        && taken == 1
        && tokens.at(index + 1).is_some_and(|to| to.gap == Gap::Space && to.is("to"))
        && tokens.at(index + 2).is_some_and(|most| most.gap == Gap::Space && most.shape == Shape::Digits)
    {
        taken += 2;
    }
    while scales(index + taken) {
        taken += 1;
    }
    let fraction = |token: &Token<'_>| matches!(token.gap, Gap::Space | Gap::Hyphen) && token.is_one_of(&FRACTIONS);
    if taken == 1 && first.shape != Shape::Digits && tokens.at(index + 1).is_some_and(fraction) {
        taken += 1;
    }
    Some(taken)
}

/// A word that "one" may count.
fn counts(next: &Token<'_>) -> bool {
    next.gap == Gap::Hyphen
        || next.gap == Gap::Space
            && next.shape == Shape::Lower
            && !next.is_one_of(&[
                "of", "another", "or", "and", "is", "was", "who", "that", "which", "in", "to", "by", "can",
            ])
}

/// What a unit measures: "km", "square miles", "degrees Fahrenheit", "° C".
fn unit_dimension(tokens: &Tokens<'_>, index: usize) -> Option<(Dimension, usize)> {
    let first = tokens.at(index)?;
    let next = tokens.at(index + 1).filter(|next| matches!(next.gap, Gap::Space | Gap::None | Gap::Hyphen));
    let mut dimension = dimension(first.text)?;
    let mut words = 1;
    if first.is_one_of(&["square", "sq", "cubic"]) {
        next.filter(|next| self::dimension(next.text) == Some(Dimension::Length))?;
        words = 2;
    }
    // "in" is a unit only when it is glued to its number, and "m" when nothing says otherwise.
    if first.is("in") {
        return None;
    }
    if dimension == Dimension::Temperature
        && next.is_some_and(|next| next.is_one_of(&["C", "F", "Celsius", "Fahrenheit"]))
    {
        words = 2;
    }
    // "seconds" of an angle or of an ordinal do not occur after a number; "miles per hour" is a speed.
    if dimension == Dimension::Length
        && next.is_some_and(|next| next.is("per") || next.is("an"))
        && tokens.at(index + 2).is_some_and(|unit| unit.is_one_of(&["hour", "second", "minute"]))
    {
        (dimension, words) = (Dimension::Speed, 3);
    }
    Some((dimension, words))
}

fn dimension(unit: &str) -> Option<Dimension> {
    UNITS.iter().find(|(_, units)| units.contains(&unit)).map(|(dimension, _)| *dimension)
}
