//! Which lines are headings: numbered ones, chapters, lines in capitals, lines that are underlined.

use super::rows::Row;

/// Words of the longest heading.
const MOST_WORDS: usize = 14;

/// A heading that says by its own form that it is one, and its level.
pub(super) fn level(line: &str) -> Option<u8> {
    let words = line.split_whitespace().count();
    if words == 0 || words > MOST_WORDS {
        return None;
    }
    numbered(line).or_else(|| chapter(line)).or_else(|| is_capitals(line).then_some(2))
}

/// The level of a heading that begins with a number: `2.1 Rules` has 3. A single number may be that of an item, so the
/// caller must know better (see [`single`]).
fn numbered(line: &str) -> Option<u8> {
    let depth = number(line)?;
    (depth >= 2).then(|| level_of(depth))
}

/// True for `3. Rules` and `3  Rules`, which are a heading or an item.
pub(super) fn single(line: &str) -> bool {
    number(line) == Some(1)
}

/// The number of parts of the number that a line begins with, if a title without a stop is behind it.
fn number(line: &str) -> Option<usize> {
    let (mark, title) = line.split_once([' ', '\t'])?;
    let bare = mark.trim_end_matches('.');
    let mut parts = 0;
    for (index, part) in bare.split('.').enumerate() {
        let digits = !part.is_empty() && part.len() <= 3 && part.bytes().all(|byte| byte.is_ascii_digit());
        // `A.1` is in an appendix.
        let letter = index == 0 && part.len() == 1 && part.bytes().all(|byte| byte.is_ascii_uppercase());
        if !(digits || letter && bare.len() > 1) {
            return None;
        }
        parts += 1;
    }
    let title = title.trim();
    let begins = title.chars().find(|c| c.is_alphanumeric()).is_some_and(|first| !first.is_lowercase() || parts > 1);
    // A date such as `21. May 1948.` and a figure in a sentence end with a stop or a comma.
    let is_title =
        begins && !title.ends_with(['.', ',', ';', ':', '!']) && title.split_whitespace().count() <= MOST_WORDS;
    (is_title && parts <= 8).then_some(parts)
}

/// The level of a heading whose number has so many parts. The title of the text has 1.
pub(super) fn level_of(parts: usize) -> u8 {
    u8::try_from(parts + 1).unwrap_or(6).min(6)
}

/// The level of a heading at the margin of a text that stands to the right of it, whatever its form.
pub(super) fn margin_level(line: &str) -> u8 {
    let mark = line.split_whitespace().next().unwrap_or_default().trim_end_matches('.');
    let is_number = mark.split('.').all(|part| {
        !part.is_empty()
            && part.len() <= 3
            && (part.bytes().all(|b| b.is_ascii_digit())
                || part.len() == 1 && part.bytes().all(|b| b.is_ascii_uppercase()))
    });
    if is_number { level_of(mark.split('.').count()) } else { 2 }
}

/// True for a line at the margin that can be a heading: one with a number, or a few plain words that begin with a capital.
pub(super) fn may_stand_at_margin(line: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || " -'’(),&/:.\"“”?".contains(c);
    margin_level(line) > 2
        || single(line)
        || line.starts_with(char::is_uppercase)
            && line.split_whitespace().count() <= MOST_WORDS
            && line.chars().all(plain)
}

/// True for a short line such as `CHAPTER IV. The Mill`.
pub(super) fn is_chapter(line: &str) -> bool {
    line.len() <= 80 && line.split_whitespace().count() <= MOST_WORDS && chapter(line).is_some()
}

/// The level of `CHAPTER IV. The Mill`, `Part 2`, `IV.`: a word in front of a number that counts parts of a book.
fn chapter(line: &str) -> Option<u8> {
    let mut words = line.split_whitespace();
    let first = words.next()?;
    if is_roman(first.trim_end_matches(['.', ':'])) && (first.ends_with('.') || line.len() == first.len()) {
        let title = line[first.len()..].trim();
        return (!title.ends_with([',', ';']) && !title.starts_with(char::is_lowercase)).then_some(3);
    }
    if first.starts_with('§') && !line.ends_with(['.', ',', ';', ':']) {
        return Some(3);
    }
    let second = words.next().unwrap_or_default().trim_end_matches(['.', ':', ',', '-', '—', ']']);
    let counts = is_roman(second) || !second.is_empty() && second.bytes().all(|byte| byte.is_ascii_digit());
    let lettered = second.len() == 1 && second.bytes().all(|byte| byte.is_ascii_uppercase());
    let word = first.trim_start_matches('[').to_lowercase();
    if PARTS.contains(&word.as_str()) && counts {
        return Some(2);
    }
    let is_chapter = CHAPTERS.contains(&word.as_str()) && (counts || first == first.to_uppercase());
    (is_chapter || word == "appendix" && (counts || lettered)).then_some(3)
}

/// Words in front of the number of a large part of a book, in the languages in which such books are common.
const PARTS: [&str; 14] = [
    "part",
    "book",
    "volume",
    "act",
    "teil",
    "buch",
    "band",
    "partie",
    "livre",
    "tome",
    "parte",
    "libro",
    "часть",
    "книга",
];

/// Words in front of the number of a chapter.
const CHAPTERS: [&str; 15] = [
    "chapter",
    "scene",
    "section",
    "letter",
    "stave",
    "canto",
    "kapitel",
    "chapitre",
    "capítulo",
    "capitolo",
    "hoofdstuk",
    "глава",
    "article",
    "artikel",
    "art.",
];

/// True for a Roman numeral in capitals.
fn is_roman(word: &str) -> bool {
    !word.is_empty() && word.len() <= 8 && word.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X' | b'L' | b'C'))
}

/// True for a line in capitals.
pub(super) fn is_capitals(line: &str) -> bool {
    let letters = line.chars().filter(|c| c.is_alphabetic());
    let capitals = letters.clone().filter(|c| c.is_uppercase()).count();
    // `MUST`, `ERR_NOSUCHNICK` and `GET /a=b` are words of a text and not headings.
    capitals >= 3
        && letters.clone().all(|c| !c.is_lowercase())
        && !line.contains(['_', '<', '>', '=', '{', '|', '"', '“'])
        && !line.ends_with([',', ';', ':', '!', '?', '-'])
}

/// The level that the line below a short line gives it: a row of `=` or `-` of about its length.
pub(super) fn underlined(row: &Row<'_>, below: &Row<'_>) -> Option<u8> {
    let sign =
        below.text.chars().next().filter(|sign| matches!(sign, '=' | '-' | '~' | '^' | '*' | '#' | '_' | '━' | '─'))?;
    let length = below.text.chars().count();
    let words = row.text.chars().count();
    let is_line = length >= 3 && below.text.chars().all(|other| other == sign);
    let fits = length + 3 >= words && length <= words * 2 + 4 && below.indent <= row.indent + 2;
    let says = row.text.contains(char::is_alphanumeric) && row.words() <= MOST_WORDS + 4;
    (is_line && fits && says).then_some(if matches!(sign, '=' | '#' | '*' | '━') { 2 } else { 3 })
}

#[cfg(test)]
mod tests {
    use super::{level, margin_level, single};

    #[test]
    fn the_form_of_a_heading_gives_its_level() {
        for (line, expected) in [
            ("2.1 Rules", Some(3)),
            ("10.4.5  404 Not Found", Some(4)),
            ("A.1.  Syntax", Some(3)),
            ("CHAPTER I.", Some(3)),
            ("CHAPTER II. The Mill", Some(3)),
            ("Part 2", Some(2)),
            ("IV", Some(3)),
            ("GENERAL RULES", Some(2)),
            ("2.1 of them were found.", None),
            ("I went home", None),
            ("Chapter and verse", None),
            ("ERR_NOSUCHNICK", None),
            ("Rules", None),
        ] {
            assert_eq!(level(line), expected, "{line}");
        }
        assert!(single("3. Rules") && single("3  Rules") && !single("3.1 Rules") && !single("3. of them"));
        assert_eq!((margin_level("10.4.5  404 Not Found"), margin_level("1.  A"), margin_level("Abstract")), (4, 2, 2));
    }
}
