//! Whether an article has the name that a question uses: its title, its other names, the names of its file and folder,
//! and its number.

use std::borrow::Cow;

use citewire_articles::{Metadata, slug};
use citewire_text::{Language, Tokeniser};

use super::words::each_word;
use crate::view::ArticleHeader;

/// The part of a name's words that a question has to have.
const NEARLY_WHOLE: f32 = 0.6;
/// The same where the question says that it means an article, and has at least [`FEWEST`] words of it.
const WITH_NOUN: f32 = 0.3;
/// See [`WITH_NOUN`].
const FEWEST: usize = 2;
/// Words of a name that is not taken for the name of something else.
const LONG: usize = 3;
/// Bytes of the largest value that is a number or a code.
const LONGEST_CODE: usize = 12;

/// The words of a name: for each the keys under which it may be found.
#[derive(Debug, Clone, Default)]
pub(super) struct Words(Vec<Keys>);

/// The keys of a word, mostly one.
type Keys = Vec<String>;

impl Words {
    /// Cuts what a question calls an article, also between letters and digits: "RFC2616" has two words. Stop words are
    /// none.
    pub(super) fn of(text: &str, tokeniser: &Tokeniser) -> Self {
        let words = tokeniser.question_terms(&apart(text));
        let keys = |word: Vec<citewire_text::terms::Term>| word.into_iter().map(|term| key(&term.key)).collect();
        Self(words.into_iter().map(keys).collect())
    }

    /// Cuts a name of an article in this language. The words of a question have a key for each language, so that one is
    /// enough here, where very many names are cut.
    pub(super) fn of_name(name: &str, language: Language) -> Self {
        let mut words = Vec::new();
        each_word(language, &apart(name), |word, _| words.push(vec![key(word)]));
        Self(words)
    }

    /// True for a name without any word.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// True if another name has this word.
    fn holds(&self, word: &Keys) -> bool {
        self.0.iter().any(|own| own.iter().any(|key| word.contains(key)))
    }

    /// True if another text has all of these words.
    pub(super) fn all_in(&self, other: &Self) -> bool {
        self.0.iter().all(|word| other.holds(word))
    }

    /// True if another text has all of these words, and there is one.
    pub(super) fn is_in(&self, other: &Self) -> bool {
        !self.is_empty() && self.all_in(other)
    }

    /// True if a word is a number.
    pub(super) fn has_number(&self) -> bool {
        self.numbers().next().is_some()
    }

    fn numbers(&self) -> impl Iterator<Item = &str> {
        self.0.iter().flatten().map(String::as_str).filter(|key| key.bytes().all(|byte| byte.is_ascii_digit()))
    }
}

/// A name with spaces between its parts.
fn apart(name: &str) -> String {
    let mut apart = String::with_capacity(name.len() + 8);
    let mut before = ' ';
    for character in name.chars() {
        let changes = before.is_ascii_digit() != character.is_ascii_digit();
        if changes && before.is_alphanumeric() && character.is_alphanumeric() {
            apart.push(' ');
        }
        apart.push(if matches!(character, '_' | '-' | '/' | '.') { ' ' } else { character });
        before = character;
    }
    apart
}

/// A number without zeros before it: "007" is "7".
fn key(key: &str) -> String {
    let is_number = key.bytes().all(|byte| byte.is_ascii_digit());
    let bare = key.trim_start_matches('0');
    if is_number && !bare.is_empty() { bare.to_owned() } else { key.to_lowercase() }
}

/// How well an article's name fits a question.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Fit {
    /// The part of the best name's words that the question has.
    pub(super) part: f32,
    /// True if the name is not likely to be that of anything else: it is long, or the question gives its number.
    pub(super) is_sure: bool,
}

/// How the names of an article fit these words of a question. `None` if a word is in none of them, or if the question has
/// too little of each. `says_article` is true if the question says that it means an article.
pub(super) fn fit(asked: &Words, says_article: bool, article: &ArticleHeader) -> Option<Fit> {
    // Most articles do not have the number, which is found sooner than their names are cut.
    if asked.is_empty() || !asked.numbers().all(|number| may_have(article, number)) {
        return None;
    }
    let words = |name: &Cow<'_, str>| Words::of_name(name, article.language);
    let names: Vec<Words> = names(&article.path, &article.metadata).iter().map(words).collect();
    let folders = article.path.rsplit_once('/').map_or("", |(folders, _)| folders);
    let folders = Words::of_name(folders, article.language);
    let is_known = |word: &Keys| folders.holds(word) || names.iter().any(|name| name.holds(word));
    if !asked.0.iter().all(is_known) {
        return None;
    }
    let mut best: Option<Fit> = None;
    for name in names.iter().filter(|name| !name.is_empty()) {
        let shared = name.0.iter().filter(|word| asked.holds(word)).count();
        let part = shared as f32 / name.0.len() as f32;
        let is_enough = part >= NEARLY_WHOLE || says_article && shared >= FEWEST && part >= WITH_NOUN;
        if is_enough && best.is_none_or(|best| part > best.part) {
            best = Some(Fit { part, is_sure: shared >= LONG || asked.has_number() || says_article });
        }
    }
    best
}

/// False if a number is in no name of an article, with or without commas between its digits.
fn may_have(article: &ArticleHeader, number: &str) -> bool {
    let Metadata { title, aliases, fields, .. } = &article.metadata;
    let values = fields.iter().flat_map(|field| [&field.name, &field.value]);
    let mut texts =
        [&*article.path, title.as_str()].into_iter().chain(aliases.iter().chain(values).map(String::as_str));
    texts.any(|text| text.contains(number) || text.contains(',') && text.replace(',', "").contains(number))
}

/// The names of an article.
fn names<'article>(path: &'article str, metadata: &'article Metadata) -> Vec<Cow<'article, str>> {
    let (folders, file) = path.rsplit_once('/').unwrap_or(("", path));
    let folder = folders.rsplit('/').next().unwrap_or_default();
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let mut names: Vec<Cow<'article, str>> = vec![metadata.title.as_str().into(), folder.into()];
    if !slug::is_nameless(path) {
        names.push(stem.into());
    }
    names.extend(metadata.aliases.iter().map(|alias| Cow::from(alias.as_str())));
    // "rule: 155" is named rule 155.
    let is_code = |value: &str| value.len() <= LONGEST_CODE && value.bytes().all(|byte| byte.is_ascii_digit());
    let coded = metadata.fields.iter().filter(|field| is_code(&field.value));
    for field in coded {
        names.push(format!("{} {}", field.name, field.value).into());
        names.extend(acronym(&field.name).map(|acronym| format!("{acronym} {}", field.value).into()));
    }
    names
}

/// The acronym of the name of a field: "RFC" of "Request for Comments".
fn acronym(name: &str) -> Option<String> {
    let acronym: String = name
        .split(|c: char| !c.is_alphanumeric())
        .filter_map(|word| word.chars().next())
        .map(|c| c.to_ascii_uppercase())
        .collect();
    (acronym.len() > 1).then_some(acronym)
}

#[cfg(test)]
mod tests {
    use super::{Words, fit};
    use crate::view::ArticleHeader;
    use citewire_articles::Article;
    use citewire_text::Tokeniser;

    fn header(path: &str, text: &str) -> ArticleHeader {
        let (article, _) = Article::parse(path, text.to_owned());
        ArticleHeader {
            id: article.id.clone(),
            path: path.into(),
            language: article.language,
            sha256: article.sha256,
            bytes: article.text.len(),
            passages: article.passages.len(),
            sentences: article.sentences.len() as u32,
            metadata: article.metadata,
        }
    }

    fn part(name: &str, says_article: bool, article: &ArticleHeader) -> Option<f32> {
        let tokeniser = Tokeniser::new([]);
        fit(&Words::of(name, &tokeniser), says_article, article).map(|fit| fit.part)
    }

    #[test]
    fn a_name_has_to_be_nearly_whole() {
        let article = header("p.md", "---\ntitle: Salt marshes of the north\n---\nText.");
        assert_eq!(part("the salt marshes of the north", false, &article), Some(1.0));
        assert!(part("salt marshes", false, &article).is_some_and(|part| part > 0.6));
        assert_eq!(part("salt", false, &article), None);
        assert_eq!(part("salt marshes of Sweden", false, &article), None);
        let long = header("p.md", "---\ntitle: New harbour platform lets agencies launch web sites\n---\nText.");
        assert_eq!(part("new harbour platform", false, &long), None);
        assert!(part("new harbour platform", true, &long).is_some());
    }

    #[test]
    fn an_article_is_named_by_its_file_its_folder_and_its_number() {
        let article =
            header("rules/r7.md", "---\nrule: 155\ntitle: Replay protection\naliases: [Token rule]\n---\nText.");
        for name in ["rule 155", "Rule-155", "token rule", "replay protection", "r7", "R 007"] {
            assert_eq!(part(name, false, &article), Some(1.0), "{name}");
        }
        assert_eq!(part("rule 156", false, &article), None);
        assert_eq!(part("RFC 2616", false, &header("rfc2616.txt", "Text.")), Some(1.0));
        assert_eq!(part("Brian Chesky", false, &header("x/brian-chesky/transcript.md", "Text.")), Some(1.0));
        assert_eq!(part("the", false, &article), None);
    }
}
