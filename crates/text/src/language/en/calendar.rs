//! English months, weekdays and dates.

use crate::language::words::{Calendar, words};

pub(super) const CALENDAR: Calendar = Calendar {
    months: words!("January February March April May June July August September October November December"),
    short_months: words!("jan feb mar apr jun jul aug sep sept oct nov dec"),
    weekdays: words!("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
    ambiguous_months: words!("May March April June August"),
    month_leads: words!("in of by since until early late mid from to and last"),
    seasons: words!("spring summer autumn fall winter"),
    eras: words!("BC BCE AD CE B.C B.C. A.D A.D."),
    leading_eras: words!("AD A.D A.D."),
    era_pieces: words!("BC BCE AD CE B A"),
    parts: words!("early late mid"),
    centuries: words!("century centuries millennium"),
    times_of_day: words!("noon midnight"),
    halves_of_day: words!("am pm a.m p.m a.m. p.m."),
    glued_halves_of_day: words!("am pm AM PM"),
    ordinal_endings: words!("st nd rd th"),
    of: words!("of"),
    day_formats: &["%B %d, %Y", "%b %d, %Y", "%d %B %Y", "%d %b %Y", "%d-%b-%Y"],
    month_formats: &["%B %Y", "%b %Y"],
};
