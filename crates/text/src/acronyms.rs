//! Acronyms and how a text introduces them: "Asian Infrastructure Investment Bank (AIIB)", "AIIB (Asian ...)".

use super::words;

/// The longest acronym in letters.
const LONGEST: usize = 8;

/// True for two to eight capitals and nothing else.
pub fn is_acronym(word: &str) -> bool {
    (2..=LONGEST).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// The capitals with which the words of a name begin.
pub fn initials(name: &str) -> String {
    let mut initials = String::new();
    words::each(name, |_, word| initials.extend(word.chars().next().filter(|first| first.is_uppercase())));
    initials
}

/// The name that a text gives an acronym: "Asian Infrastructure Investment Bank (AIIB)", "AIIB (Asian ...)".
pub fn introduced_by(text: &str, short: &str) -> Option<String> {
    let at = text.find(short)?;
    let after = text[at + short.len()..].trim_start();
    if let Some(inside) = after.strip_prefix('(') {
        let long = &inside[..inside.find([')', ',', ';'])?];
        return (initials(long) == short).then(|| long.to_owned());
    }
    let before = text[..at].trim_end().strip_suffix('(')?;
    // The shortest run of words before the parenthesis whose capitals are the acronym's letters.
    let starts =
        before.char_indices().rev().filter(|(at, _)| *at == 0 || before[..*at].ends_with([' ', '-', '(', '"']));
    let mut longer = starts.map(|(start, _)| &before[start..]).take_while(|long| initials(long).len() <= short.len());
    longer
        .find(|long| initials(long) == short && long.starts_with(char::is_uppercase))
        .map(|long| long.trim().to_owned())
}

/// The acronym that a text gives a name.
pub fn introduces(text: &str, name: &str) -> Option<String> {
    let after = text[text.find(name)? + name.len()..].trim_start().strip_prefix('(')?.trim_start();
    let end = after.find(|c: char| !c.is_alphanumeric()).unwrap_or(after.len());
    let short = &after[..end];
    (is_acronym(short) && initials(name) == short).then(|| short.to_owned())
}
