//! Letters with marks and the two letters that are written for them: "ü" and "ue".

/// Letters with marks, each with the letters for it. Keys have "u" for "ü".
const MARKED: [(char, &str); 6] = [('ä', "ae"), ('ö', "oe"), ('ü', "ue"), ('å', "aa"), ('ø', "oe"), ('æ', "ae")];

/// A word in lower case with "ü" for each "ue" and so on, or with "ue" for each "ü" if it has one. `None` when it has
/// neither.
pub fn respelt(word: &str) -> Option<String> {
    let mut other = word.to_lowercase();
    let has_marks = other.contains(|letter| MARKED.iter().any(|(marked, _)| *marked == letter));
    if !has_marks && !MARKED.iter().any(|(_, letters)| other.contains(letters)) {
        return None;
    }
    for (marked, letters) in MARKED {
        let marked = marked.to_string();
        other = if has_marks { other.replace(&marked, letters) } else { other.replace(letters, &marked) };
    }
    (other != word.to_lowercase()).then_some(other)
}

#[cfg(test)]
mod tests {
    use super::respelt;

    #[test]
    fn marks_become_letters_and_letters_marks() {
        let check = |word: &str, expected: Option<&str>| assert_eq!(respelt(word).as_deref(), expected, "{word}");
        check("Zürich", Some("zuerich"));
        check("Zuerich", Some("zürich"));
        check("Ålesund", Some("aalesund"));
        check("København", Some("koebenhavn"));
        check("Bern", None);
    }
}
