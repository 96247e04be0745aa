//! Lines that state one thing about the article: "By: Ann Lee", "Published on May 5, 2015", a date.

use std::sync::LazyLock;

use crate::front_matter::is_web_address;
use crate::{ArticleDate, Field, Metadata};
use citewire_text::ByteSpan;
use citewire_text::language::{HeaderLabels, LANGUAGES, WordList};

/// Picks one list of labels from those of a language.
type Pick = fn(&HeaderLabels) -> WordList;

/// The languages that have labels, all of them: a page need not be in the language of its article.
static OF_LANGUAGES: LazyLock<Vec<&HeaderLabels>> =
    LazyLock::new(|| LANGUAGES.iter().map(|one| &one.labels).filter(|labels| !labels.is_empty()).collect());

/// One list of labels in all languages.
fn of_all(pick: Pick) -> impl Iterator<Item = &'static str> {
    OF_LANGUAGES.iter().flat_map(move |labels| pick(labels)).copied()
}

/// A line that states one thing about the article.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Label {
    Title(String),
    Author(String),
    Publication(String),
    Date(ArticleDate),
    Url(String),
    /// A field of a letter that is not kept.
    Other,
}

/// Words of the longest name. A longer value belongs to a sentence with a colon in it.
const LONGEST_VALUE_WORDS: usize = 8;

impl Label {
    pub(super) fn of(line: &str) -> Option<Self> {
        line.split_once([':', '：'])
            .and_then(|(label, value)| Self::of_value(&label.trim().to_lowercase(), value.trim()))
            .or_else(|| Self::without_colon(line))
    }

    /// What a label, in small letters, says about the value behind it.
    fn of_value(label: &str, value: &str) -> Option<Self> {
        if value.is_empty() {
            return None;
        }
        let is = |pick: Pick| of_all(pick).any(|known| known == label);
        let is_short = value.split(' ').count() <= LONGEST_VALUE_WORDS;
        if is(|labels| labels.title) {
            Some(Self::Title(value.to_owned()))
        } else if is_short && is(|labels| labels.author) {
            Some(Self::Author(value.to_owned()))
        } else if is_short && is(|labels| labels.sender) {
            // "Ann Lee <ann@example.org>"
            Some(Self::Author(value.split('<').next().unwrap_or(value).trim().to_owned()))
        } else if value.contains('@') && is(|labels| labels.recipient) {
            Some(Self::Other)
        } else if is_short && is(|labels| labels.publication) {
            Some(Self::Publication(without_issue(value).to_owned()))
        } else if is(|labels| labels.date) {
            ArticleDate::parse(value).map(Self::Date)
        } else if is_web_address(value) && is(|labels| labels.address) {
            Some(Self::Url(value.to_owned()))
        } else if is_short && is(|labels| labels.source) {
            Some(Self::Publication(value.to_owned()))
        } else {
            None
        }
    }

    /// A line that states its thing without a label: "Published on May 5, 2015", a date, "By Ann Lee".
    fn without_colon(line: &str) -> Option<Self> {
        let lower = line.to_lowercase();
        for opening in of_all(|labels| labels.date_openings).filter(|opening| lower.starts_with(opening)) {
            if let Some(date) = ArticleDate::parse(line.get(opening.len()..)?) {
                return Some(Self::Date(date));
            }
        }
        if let Some(date) = ArticleDate::parse(line).filter(|_| line.chars().count() > 4) {
            return Some(Self::Date(date));
        }
        let names = of_all(|labels| labels.author_openings).find_map(|opening| line.strip_prefix(opening))?;
        let names = without_tail(names);
        let mut each = names.split(',').map(str::trim);
        let are_names = is_name(names) || names.contains(',') && each.all(is_one_of_names);
        are_names.then(|| Self::Author(names.to_owned()))
    }

    /// The field that a line with this label is.
    pub(super) fn field(&self, line: &str, span: ByteSpan) -> Field {
        let (name, value) = match line.split_once([':', '：']) {
            Some((name, value)) if Self::without_colon(line).is_none() => (name.trim(), value.trim()),
            _ => match self {
                Self::Author(author) => ("author", author.as_str()),
                _ => ("date", line),
            },
        };
        Field { name: name.to_owned(), value: value.to_owned(), span }
    }

    pub(super) fn fill(self, metadata: &mut Metadata) {
        match self {
            Self::Title(title) if metadata.title.is_empty() => metadata.title = title,
            Self::Title(_) | Self::Other => {}
            Self::Author(author) => metadata.author = metadata.author.take().or(Some(author)),
            Self::Publication(name) => metadata.publication = metadata.publication.take().or(Some(name)),
            Self::Date(date) => metadata.date = metadata.date.or(Some(date)),
            Self::Url(url) => metadata.url = metadata.url.take().or(Some(url)),
        }
    }
}

/// "China Brief Volume: 15 Issue: 19" without its numbers.
fn without_issue(publication: &str) -> &str {
    let issue = of_all(|labels| labels.issue_openings).filter_map(|opening| publication.find(opening)).min();
    issue.map_or(publication, |at| publication[..at].trim_end_matches([',', ' ']))
}

/// Authors without what follows their names: "Ann Lee and Bo Cho, with help from many".
fn without_tail(names: &str) -> &str {
    let tails = of_all(|labels| labels.author_tails).filter_map(|tail| names.find(tail));
    tails.min().map_or(names, |at| names[..at].trim_end_matches([',', ' ']))
}

/// One of several names between commas; the last one may open with a link: "and Chris Krycho".
fn is_one_of_names(text: &str) -> bool {
    let links = |word: &&str| of_all(|labels| labels.name_links).any(|link| link == *word);
    let name: Vec<&str> = text.split_whitespace().skip_while(links).collect();
    is_name(&name.join(" "))
}

/// Two to six capitalised words, perhaps joined by "and": "Ann Lee and J. B. Cho".
fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    (2..=6).contains(&words.len())
        && words.iter().all(|word| {
            of_all(|labels| labels.name_links).any(|link| link == *word)
                || word.chars().next().is_some_and(char::is_uppercase)
        })
}
