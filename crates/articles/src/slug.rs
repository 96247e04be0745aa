//! Names made from paths: an article's id for addresses, and a title for a file without one.

use citewire_text::lines::on_one_line;
use unicode_normalization::UnicodeNormalization as _;

/// The path without its extension, lower-cased, with a hyphen in place of everything that is not a letter or a digit:
/// `China Brief/No. 19.md` becomes `china-brief-no-19`. Letters of other scripts are kept.
pub fn slug(path: &str) -> String {
    words(stem(path))
}

/// The letters and digits of a text, composed and lower-cased, with a hyphen in place of everything between them. `article`
/// if there are none. Composed, since a disk may keep `ä` as `a` with a mark, which is no letter.
pub fn words(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for character in text.nfc() {
        if character.is_alphanumeric() {
            slug.extend(character.to_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    if slug.is_empty() { "article".to_owned() } else { slug }
}

/// The numbers of a name, each as a run of digits: 155 and 2 of `eip-0155-v2`. A number above that of 64 bits is none.
pub fn numbers(name: &str) -> impl Iterator<Item = u64> {
    name.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok())
}

/// Names of files that say nothing of what the file holds: the folder around it does.
const NAMELESS: [&str; 3] = ["index", "_index", "readme"];

/// The file's name as words: `notes/moscow_kazan-line.txt` becomes `Moscow kazan line`. A date before the name is left
/// out, and a file whose name says nothing, such as `README`, has the name of its folder.
pub fn title_of_path(path: &str) -> String {
    let path = if is_nameless(path) { path.rsplit_once('/').map_or("", |(folder, _)| folder) } else { stem(path) };
    let name: String = path.rsplit('/').next().unwrap_or_default().nfc().collect();
    let words = match date_at_start(&name) {
        Some(end) if end == name.len() => name,
        end => on_one_line(&name[end.unwrap_or(0)..].replace(['-', '_'], " ")),
    };
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => "Untitled".to_owned(),
    }
}

/// True for a file whose name says nothing, such as `README.md`, `_index.md` or `---.md`.
pub fn is_nameless(path: &str) -> bool {
    says_nothing(stem(path).rsplit('/').next().unwrap_or_default())
}

/// True for a name or a title that says nothing.
pub(crate) fn says_nothing(name: &str) -> bool {
    NAMELESS.iter().any(|nameless| name.eq_ignore_ascii_case(nameless)) || !name.contains(char::is_alphanumeric)
}

/// The byte behind a day at the start of a file's name, as in `2023-12-22-lamp`.
fn date_at_start(name: &str) -> Option<usize> {
    let bytes = name.as_bytes();
    let shape = |(at, byte): (usize, &u8)| match at {
        4 | 7 => matches!(byte, b'-' | b'_' | b'.'),
        _ => byte.is_ascii_digit(),
    };
    let is_day = bytes.len() >= 10 && bytes[..10].iter().enumerate().all(shape);
    (is_day && !bytes.get(10).is_some_and(u8::is_ascii_alphanumeric)).then_some(10)
}

fn stem(path: &str) -> &str {
    match path.rsplit_once('.') {
        Some((stem, extension)) if !extension.contains('/') && !stem.is_empty() => stem,
        _ => path,
    }
}

#[cfg(test)]
mod tests {
    use super::{numbers, slug, title_of_path};

    fn check(path: &str, expected: &str) {
        assert_eq!(slug(path), expected);
    }

    #[test]
    fn folders_spaces_and_signs_become_hyphens() {
        check("China Brief/No. 19.md", "china-brief-no-19");
        check("a--b__c.txt", "a-b-c");
    }

    #[test]
    fn letters_of_other_scripts_stay() {
        check("新闻/北京.md", "新闻-北京");
        check("Städte/Köln.md", "städte-köln");
    }

    #[test]
    fn numbers_are_runs_of_digits() {
        assert_eq!(numbers("eip-0155-v2").collect::<Vec<_>>(), [155, 2]);
        assert_eq!(numbers("a-99999999999999999999").count(), 0);
    }

    #[test]
    fn a_decomposed_name_is_the_same_name() {
        check("A\u{308}rger u\u{308}ber O\u{308}l.md", "ärger-über-öl");
        check("カ\u{3099}イト\u{3099}.md", "ガイド");
        assert_eq!(title_of_path("notes/u\u{308}ber.md"), "Über");
    }

    #[test]
    fn a_path_without_a_letter_still_has_a_name() {
        check("---.md", "article");
    }

    #[test]
    fn a_file_name_reads_as_a_title() {
        assert_eq!(title_of_path("notes/moscow_kazan-line.txt"), "Moscow kazan line");
        assert_eq!(title_of_path("_posts/2023-12-22-old-lamp.md"), "Old lamp");
        assert_eq!(title_of_path("minutes/2024-03-06.md"), "2024-03-06");
    }

    #[test]
    fn a_file_whose_name_says_nothing_has_the_name_of_its_folder() {
        assert_eq!(title_of_path("docs/old_pumps/README.md"), "Old pumps");
        assert_eq!(title_of_path("docs/_index.md"), "Docs");
        assert_eq!(title_of_path("index.md"), "Untitled");
        assert_eq!(title_of_path("a/---.md"), "A");
    }
}
