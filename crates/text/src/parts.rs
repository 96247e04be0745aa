//! The parts of words that are written together: `MAX_BERTH_COUNT`, `maxBerthCount`, "Node.js", "rfc9457".

/// Most parts of one word. A longer word is a path or a key of letters and digits at random.
const MOST: usize = 8;
/// Lowest number of characters of a part of a word of an article that is indexed besides the word.
const SHORTEST: usize = 2;
/// Lowest number of parts of a word that begins with a capital and shows its parts by capitals alone. Words of two are
/// names mostly ("JavaScript", "GitHub"), which are no passages on scripts or hubs.
const CAPITAL_PARTS: usize = 3;
/// Lowest number of parts of a word that has stops alone. Words of two are names of files and hosts mostly
/// ("example.org").
const STOPPED_PARTS: usize = 3;

/// The parts of a word of ASCII letters, digits, low lines and stops, in order, each with its offset in bytes: between two
/// of them stands a sign, or a small letter meets a capital, or a letter a digit. Empty when there are fewer than two or
/// too many, and for a number.
pub fn parts(word: &str) -> Vec<(usize, &str)> {
    if word.bytes().any(|byte| byte.is_ascii_alphabetic()) { cut(word, true) } else { Vec::new() }
}

/// The parts of a word of an article that are indexed besides the word itself. Letters and digits are not parted:
/// "1980s" and "35mm" are one word each.
pub(super) fn indexed_parts(word: &str) -> Vec<(usize, &str)> {
    if !may_have_parts(word) {
        return Vec::new();
    }
    let all = cut(word, false);
    let has_signs = word.contains(['_', '.']);
    let fewest = if !has_signs && word.starts_with(|first: char| first.is_ascii_uppercase()) {
        CAPITAL_PARTS
    } else if has_signs && !word.contains('_') {
        STOPPED_PARTS
    } else {
        2
    };
    let is_short = !has_signs && all.iter().any(|(_, part)| part.len() < SHORTEST);
    // "5.9" is a number, and the letters of "U.S" are an acronym.
    let is_said = |part: &str| part.len() >= SHORTEST && !part.starts_with(|first: char| first.is_ascii_digit());
    let is_spelled = !all.iter().any(|(_, part)| is_said(part));
    if all.len() < fewest || is_short || is_spelled {
        return Vec::new();
    }
    all.into_iter().filter(|(_, part)| part.len() >= SHORTEST).collect()
}

/// True for a word that has a sign or a capital behind its first letter, unless it is in capitals throughout.
fn may_have_parts(word: &str) -> bool {
    let bytes = word.as_bytes();
    bytes.len() > SHORTEST
        && bytes[1..].iter().any(|byte| byte.is_ascii_uppercase() || matches!(byte, b'_' | b'.'))
        && word.is_ascii()
}

/// The pieces of a word between its signs, and between small letters and capitals.
fn cut(word: &str, also_at_digits: bool) -> Vec<(usize, &str)> {
    let bytes = word.as_bytes();
    if !bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.')) {
        return Vec::new();
    }
    let mut all = Vec::new();
    let mut from = 0;
    for at in 0..=bytes.len() {
        let is_sign = |at: usize| !bytes[at].is_ascii_alphanumeric();
        let ends = at == bytes.len() || is_sign(at) || at > from && turns(bytes, at, also_at_digits);
        if ends {
            if at > from {
                all.push((from, &word[from..at]));
            }
            from = if at < bytes.len() && is_sign(at) { at + 1 } else { at };
        }
    }
    if (2..=MOST).contains(&all.len()) { all } else { Vec::new() }
}

/// True when a new part begins at `at`, which is not the first byte: "max|Berth", "HTTP|Server", "rfc|9457".
fn turns(bytes: &[u8], at: usize, also_at_digits: bool) -> bool {
    let (before, here) = (bytes[at - 1], bytes[at]);
    let next_is_small = bytes.get(at + 1).is_some_and(u8::is_ascii_lowercase);
    if before.is_ascii_digit() != here.is_ascii_digit() {
        return also_at_digits;
    }
    here.is_ascii_uppercase() && (before.is_ascii_lowercase() || before.is_ascii_uppercase() && next_is_small)
}

#[cfg(test)]
mod tests {
    use super::{indexed_parts, parts};

    fn joined(word: &str, parts: Vec<(usize, &str)>) -> String {
        assert!(parts.iter().all(|(at, part)| word[*at..].starts_with(part)), "{word}");
        parts.into_iter().map(|(_, part)| part).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_word_is_parted_at_signs_capitals_and_digits() {
        let check = |word: &str, expected: &str| assert_eq!(joined(word, parts(word)), expected, "{word}");
        check("MAX_BERTH_COUNT", "MAX BERTH COUNT");
        check("maxBerthCount", "max Berth Count");
        check("HTTPServerError", "HTTP Server Error");
        check("Node.js", "Node js");
        check("NodeJS", "Node JS");
        check("rfc9457", "rfc 9457");
        check("34X", "34 X");
        check("1.250", "");
        check("__init__", "");
        check("bridge", "");
        check("l'État", "");
        check("a.b.c.d.e.f.g.h.i", "");
    }

    #[test]
    fn parts_of_identifiers_are_indexed_and_those_of_names_and_numbers_are_not() {
        let check = |word: &str, expected: &str| assert_eq!(joined(word, indexed_parts(word)), expected, "{word}");
        check("MAX_BERTH_COUNT", "MAX BERTH COUNT");
        check("maxBerthCount", "max Berth Count");
        check("FileNotFoundError", "File Not Found Error");
        check("os.path.join", "os path join");
        check("is_a_file", "is file");
        for word in
            ["JavaScript", "GitHub", "iPhone", "U.S", "e.g", "5.9", "1980s", "rfc9457", "ABC", "bridge", "Über_uns"]
        {
            check(word, "");
        }
    }
}
