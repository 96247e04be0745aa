//! Questions about an article itself: "Who wrote …?", "When was … published?", "What is the status of …?". Recognised by
//! the words of each language; whether an article has that name is not decided here.

use std::ops::Range;

use citewire_articles::keys::{self, Role};
use citewire_text::language::{ArticleWords, ENGLISH, LANGUAGES, WordList};
use citewire_text::scripts::is_unspaced;

use super::Cut;

/// What is asked of an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Asks {
    /// Who wrote it.
    Author,
    /// When it appeared.
    Published,
    /// When it was made. The question may mean anything with that name.
    Created,
    /// When it was changed.
    Updated,
    /// What its field with this name says: "status".
    Field(String),
    /// What it is.
    Itself,
}

/// A question about an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct About {
    /// What is asked.
    pub(crate) asks: Asks,
    /// The question without the words that ask: the name of the article. Other bytes are blanks.
    pub(crate) subject: String,
    /// The same without nouns for a kind of article, where it has one: "the book".
    pub(crate) without_works: Option<String>,
    /// True when a noun for any article stands there, or quotation marks: "the post about …".
    pub(crate) says_article: bool,
    /// True for words without a question word, as they are typed into a search: "author of …". They ask for it only if
    /// the rest is the whole name of an article.
    pub(crate) is_bare: bool,
    /// The words that ask for the same, of which a sentence that states it in the text has one.
    pub(crate) words: WordList,
}

/// Words of the longest question that asks what an article is: "What is rule 155?".
const LONGEST_ITSELF: usize = 6;
/// Words of the longest text without a question word that may ask for an author or a date.
const LONGEST_BARE: usize = 16;

impl About {
    /// Everything that a question may ask about an article, the surest first. Empty for most questions.
    pub(crate) fn all(cut: &Cut<'_>) -> Vec<Self> {
        let mut all = Vec::new();
        let english = &ENGLISH.questions;
        let openers = [english.who, english.when, english.place, english.why, english.how];
        let first = cut.lower.first().map(String::as_str).unwrap_or_default();
        // "Where was it?" is English, although "was" asks in German.
        let is_english = openers.iter().any(|words| words.contains(&first));
        let languages = LANGUAGES.iter().filter(|language| !is_english || language.has_code(ENGLISH.code));
        let languages = || languages.clone().map(|language| &language.articles).filter(|words| !words.is_empty());
        for words in languages() {
            let place = |list| find(cut, list);
            let (who, when) = (place(words.who), place(words.when));
            let what = place(words.what).filter(|_| when.is_none());
            // "What is the date of publication of …?" asks for a time as "When was … published?" does.
            let date = || Some(vec![what.clone()?, place(words.dates)?]);
            let time = when.map(|when| vec![when]).or_else(date);
            let one = |opener: &Option<Range<usize>>| opener.clone().map(|opener| vec![opener]);
            let asked = [
                (Asks::Author, one(&who).or_else(|| one(&what)), words.wrote),
                (Asks::Published, time.clone(), words.published),
                (Asks::Updated, time.clone(), words.updated),
                (Asks::Created, time, words.created),
                (Asks::Created, one(&what), words.dates),
            ];
            let asked = asked.into_iter().find_map(|(asks, asking, list)| Some((asks, asking?, place(list)?, list)));
            if let Some((asks, mut asking, verb, list)) = asked {
                asking.push(verb);
                all.push(Self::new(cut, words, asks, &asking, list));
            } else if let Some(opener) = who.or(what).filter(|opener| opens(cut, opener)) {
                if cut.words.len() <= LONGEST_ITSELF && cut.text.contains(|c: char| c.is_ascii_digit()) {
                    all.push(Self::new(cut, words, Asks::Itself, std::slice::from_ref(&opener), &[]));
                }
                let mut behind = cut.terms.iter().filter_map(|word| word.first()).map(|term| term.span.range());
                if let Some(noun) = behind.find(|range| range.start >= opener.end) {
                    let word = cut.text[noun.clone()].to_lowercase();
                    if is_field(&word) {
                        all.push(Self::new(cut, words, Asks::Field(word), &[opener, noun], &[]));
                    }
                }
            }
        }
        let asks =
            |words: &ArticleWords| [words.who, words.when, words.what].iter().any(|list| find(cut, list).is_some());
        if all.is_empty() && !is_english && cut.words.len() <= LONGEST_BARE && !languages().any(asks) {
            all.extend(languages().find_map(|words| Self::bare(cut, words)));
        }
        all
    }

    /// What a text without a question word asks for.
    fn bare(cut: &Cut<'_>, words: &ArticleWords) -> Option<Self> {
        let date = find(cut, words.dates);
        let published = date.clone().and_then(|date| Some(vec![date, find(cut, words.published)?]));
        let (asks, asking, list) = if let Some(wrote) = find(cut, words.wrote) {
            (Asks::Author, vec![wrote], words.wrote)
        } else if let Some(asking) = published {
            (Asks::Published, asking, words.published)
        } else {
            (Asks::Created, vec![date?], words.dates)
        };
        Some(Self { is_bare: true, ..Self::new(cut, words, asks, &asking, list) })
    }

    fn new(cut: &Cut<'_>, words: &ArticleWords, asks: Asks, asking: &[Range<usize>], list: WordList) -> Self {
        let mut subject = cut.text.to_owned();
        for range in asking {
            blank(&mut subject, range);
        }
        for range in all_of(cut, words.around) {
            blank(&mut subject, &range);
        }
        let articles = all_of(cut, words.articles);
        for range in &articles {
            blank(&mut subject, range);
        }
        let works = all_of(cut, words.works);
        let without_works = (!works.is_empty()).then(|| {
            let mut shorter = subject.clone();
            for range in &works {
                blank(&mut shorter, range);
            }
            shorter
        });
        let is_quoted = cut.text.contains(['"', '“', '”', '„', '«', '»', '「', '《']);
        Self {
            asks,
            subject,
            without_works,
            says_article: !articles.is_empty() || is_quoted,
            is_bare: false,
            words: list,
        }
    }
}

/// True for a word that may name a field which only articles have. "Date" and "author" ask in other ways.
fn is_field(word: &str) -> bool {
    let role = keys::role(word);
    matches!(role, Some(Role::Title | Role::Language | Role::State | Role::Publication | Role::Tags | Role::Url))
        || role.is_none() && word.len() >= 3 && !word.contains(|c: char| c.is_ascii_digit())
}

/// True for the first word of a question, and for any word without spaces around it: a word of one language is another
/// word of the next.
fn opens(cut: &Cut<'_>, opener: &Range<usize>) -> bool {
    cut.words.first().is_some_and(|first| first.start == opener.start) || cut.text[opener.clone()].contains(is_unspaced)
}

/// Where the first entry of a list that the question has stands.
fn find(cut: &Cut<'_>, list: WordList) -> Option<Range<usize>> {
    list.iter().find_map(|entry| places(cut, entry).into_iter().next())
}

/// Everywhere that entries of a list stand.
fn all_of(cut: &Cut<'_>, list: WordList) -> Vec<Range<usize>> {
    list.iter().flat_map(|entry| places(cut, entry)).collect()
}

fn places(cut: &Cut<'_>, entry: &str) -> Vec<Range<usize>> {
    if !entry.is_ascii() && entry.contains(is_unspaced) {
        return cut.text.match_indices(entry).map(|(at, piece)| at..at + piece.len()).collect();
    }
    let (first, others) = entry.split_once(' ').map_or((entry, None), |(first, others)| (first, Some(others)));
    let starts = cut.lower.iter().enumerate().filter(|(_, word)| *word == first).map(|(at, _)| at);
    let whole = starts.filter_map(|at| {
        let others = others.map_or(0, |others| others.split(' ').count());
        let is_whole = cut.lower.get(at..=at + others)?.iter().eq(entry.split(' '));
        is_whole.then(|| cut.words[at].start..cut.words[at + others].end)
    });
    whole.collect()
}

/// Writes blanks over a range of a text.
fn blank(text: &mut String, range: &Range<usize>) {
    if text.get(range.clone()).is_some() {
        text.replace_range(range.clone(), &" ".repeat(range.len()));
    }
}

#[cfg(test)]
mod tests {
    use super::About;
    use crate::understanding::Cut;
    use citewire_text::Tokeniser;

    fn check(question: &str, expected: &str) {
        let all = About::all(&Cut::of(question, &Tokeniser::new([])));
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let shown: Vec<String> =
            all.iter().map(|about| format!("{:?} of {}", about.asks, words(&about.subject))).collect();
        assert_eq!(shown.join(" | "), expected, "{question}");
    }

    #[test]
    fn what_is_asked_of_an_article_is_told_by_its_words() {
        check("Who wrote \"Salt marshes\"?", "Author of \"Salt marshes\"?");
        check("Who is the author of Salt marshes?", "Author of is the of Salt marshes?");
        check("When was Salt marshes published?", "Published of was Salt marshes ?");
        check("When was rule 160 created?", "Created of was rule 160 ?");
        check("What is the publication date of rule 160?", "Published of is the of rule 160?");
        check("What is the date of rule 160?", "Created of is the of rule 160?");
        check("Welches Erscheinungsdatum hat Moore?", "Published of hat Moore?");
        check("Quelle est la date de publication de Marais ?", "Published of la de de Marais ?");
        check("When was the page last updated?", "Updated of was the ?");
        check("Wer hat den Artikel Moore geschrieben?", "Author of hat den Moore ?");
        check("React 这篇文章的作者是谁?", "Author of React 的 是 ?");
    }

    #[test]
    fn other_questions_ask_nothing_of_an_article() {
        check("How long is the bridge?", "");
        check("Where was the report published?", "");
        check("salt marshes of the north", "");
        check("Did Ann Lee write it?", "");
    }

    #[test]
    fn search_words_may_ask_for_an_author_or_a_date() {
        check("author of Salt marshes", "Author of of Salt marshes");
        check("Salt marshes publication date", "Published of Salt marshes");
        check("Autor Moore", "Author of Moore");
    }

    #[test]
    fn a_field_or_the_article_itself_may_be_asked_for() {
        check("What is rule 155?", "Itself of is rule 155? | Field(\"rule\") of is 155?");
        check("Who is the guest?", "Field(\"guest\") of is the ?");
        check("What is the weight of a boat?", "");
    }
}
