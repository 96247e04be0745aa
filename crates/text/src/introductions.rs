//! Introductions of acronyms: where a sentence gives a name and its acronym, one behind the other in parentheses, as in
//! "Asian Infrastructure Investment Bank (AIIB)" and "AIIB (Asian Infrastructure Investment Bank)".

use crate::words;

/// Letters of the longest acronym.
const LONGEST: usize = 8;
/// Bytes between a parenthesis and the other end of the name: what is longer is not looked at.
const LONGEST_NAME: usize = 120;

/// True for 2 to 8 capital ASCII letters.
pub fn is_acronym(word: &str) -> bool {
    (2..=LONGEST).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// The capitals with which the words of a name begin.
pub fn initials(name: &str) -> String {
    let mut initials = String::new();
    words::each(name, |_, word| initials.extend(word.chars().next().filter(|first| first.is_uppercase())));
    initials
}

/// A name as introductions are compared: one space between words, and no signs at either end.
pub fn plain_name(name: &str) -> String {
    let trimmed = name.trim_matches(|c: char| !c.is_alphanumeric());
    trimmed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Calls `visit` with every acronym that a sentence introduces and the name that it stands for. An acronym in the plural
/// keeps its "s" ("NGOs"): its name is one in the plural, too.
pub fn each(sentence: &str, mut visit: impl FnMut(&str, &str)) {
    if !sentence.contains('(') {
        return;
    }
    let mut all: Vec<(usize, &str)> = Vec::new();
    words::each(sentence, |start, word| all.push((start, word)));
    for (open, _) in sentence.match_indices('(') {
        let (before, after) = all.split_at(all.partition_point(|(start, _)| *start < open));
        let inside = open + 1;
        let found = acronym_inside(sentence, inside, after).and_then(|short| {
            let start = name_before(singular(short), open, before)?;
            Some((short, plain_name(&sentence[start..open])))
        });
        let found = found.or_else(|| {
            let (start, short) = *before.last()?;
            let is_next = sentence[..open].trim_end().len() == start + short.len();
            let name = Some(name_inside(&sentence[inside..])).filter(|_| is_next && is_acronym(short))?;
            (initials(name) == short).then(|| (short, plain_name(name)))
        });
        if let Some((short, name)) = found {
            visit(short, &name);
        }
    }
}

/// The plural of an acronym.
pub fn plural(acronym: &str) -> String {
    format!("{acronym}s")
}

fn singular(acronym: &str) -> &str {
    acronym.strip_suffix('s').unwrap_or(acronym)
}

/// The acronym that begins behind a parenthesis.
fn acronym_inside<'text>(sentence: &str, inside: usize, after: &[(usize, &'text str)]) -> Option<&'text str> {
    let (start, short) = *after.first()?;
    let is_next = sentence.len() - sentence[inside..].trim_start().len() == start;
    (is_next && is_acronym(singular(short))).then_some(short)
}

/// Where the shortest run of words before a parenthesis begins whose capitals are the acronym's letters.
fn name_before(short: &str, open: usize, before: &[(usize, &str)]) -> Option<usize> {
    let mut letters = short.chars().rev().peekable();
    for (start, word) in before.iter().rev().take_while(|(start, _)| open - start <= LONGEST_NAME) {
        let Some(first) = word.chars().next().filter(|first| first.is_uppercase()) else { continue };
        if letters.next() != Some(first) {
            return None;
        }
        if letters.peek().is_none() {
            return Some(*start);
        }
    }
    None
}

/// What stands in a parenthesis, from its first capital to a comma, a semicolon or its end.
fn name_inside(text: &str) -> &str {
    let mut near = text.char_indices().take_while(|(at, _)| *at <= LONGEST_NAME);
    let end = near.find(|(_, c)| matches!(c, ')' | ',' | ';')).map_or(0, |(at, _)| at);
    let start = text[..end].find(char::is_uppercase).unwrap_or(end);
    &text[start..end]
}

#[cfg(test)]
mod tests {
    fn check(sentence: &str, expected: &str) {
        let mut found = Vec::new();
        super::each(sentence, |short, name| found.push(format!("{short}: {name}")));
        assert_eq!(found.join("; "), expected, "{sentence}");
    }

    #[test]
    fn both_orders_introduce_an_acronym() {
        check("The Asian Infrastructure Investment Bank (AIIB) opened.", "AIIB: Asian Infrastructure Investment Bank");
        check(
            "So does the EBRD (the European Bank for Reconstruction and Development, in London).",
            "EBRD: European Bank for Reconstruction and Development",
        );
        check(
            "\"World Bank\" (WB) and\nthe  Non-Governmental\nOrganisations ( NGOs ).",
            "WB: World Bank; NGOs: Non-Governmental Organisations",
        );
        check(
            "Asian Infrastructure Investment Bank opened (AIIB-led).",
            "AIIB: Asian Infrastructure Investment Bank opened",
        );
    }

    #[test]
    fn what_does_not_fit_introduces_nothing() {
        for sentence in [
            "AIIB lends (Asian Infrastructure Investment Bank).",
            "The Bank (AIIB) opened.",
            "The asian Infrastructure Investment Bank (AIIB) opened.",
            "The World Bank (WB is short",
            "The World Bank (or WB).",
            "WB (World Bank",
            "(WB)",
            "WB (",
            "мир (МВФ) Ö (Ö) 世界銀行 (WB)",
        ] {
            let expected = if sentence.contains("is short") { "WB: World Bank" } else { "" };
            check(sentence, expected);
        }
        check(&format!("World {}Bank (WB)", "of the world ".repeat(10)), "");
    }
}
