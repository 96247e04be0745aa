//! A valid question: its text within bounds, earlier turns, a limit and a filter.

use std::collections::BTreeSet;

use citewire_text::fold;
use jiff::civil::Date;

use citewire_articles::ArticleDate;
use citewire_text::language::ENGLISH;

/// An earlier question of a conversation, with its answer.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Turn {
    /// The question.
    pub question: String,
    /// The answer as plain text; may be empty.
    pub answer: String,
}

/// The articles that may be quoted in an answer. An empty list allows all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Filter {
    /// Ids of articles.
    pub articles: Vec<String>,
    /// Names of authors. Case and accents are ignored, and one of an article's authors is enough.
    pub authors: Vec<String>,
    /// Names of publications. Case and accents are ignored.
    pub publications: Vec<String>,
    /// The first allowed date of publication.
    pub from: Option<Date>,
    /// The last allowed date of publication.
    pub to: Option<Date>,
}

impl Filter {
    /// True when the filter allows every article.
    pub fn allows_all(&self) -> bool {
        *self == Self::default()
    }

    /// The wanted authors and publications, folded for comparison.
    pub fn names(&self) -> Names {
        let folded = |names: &[String]| names.iter().map(|name| fold(name)).collect();
        Names { authors: folded(&self.authors), publications: folded(&self.publications) }
    }

    /// True when the filter allows articles of this date. A range of dates excludes articles without a date. An article
    /// dated to a month or a year matches when any of its days is in the range.
    pub fn covers(&self, date: Option<ArticleDate>) -> bool {
        if self.from.is_none() && self.to.is_none() {
            return true;
        }
        date.is_some_and(|date| {
            self.from.is_none_or(|from| date.last >= from) && self.to.is_none_or(|to| date.first <= to)
        })
    }
}

/// The folded names of authors and publications in a filter.
#[derive(Debug, Clone)]
pub struct Names {
    authors: BTreeSet<String>,
    publications: BTreeSet<String>,
}

impl Names {
    /// True when this author, folded, is wanted, or one of several that the text lists ("ann lee and bo cho").
    pub fn has_author(&self, folded: &str) -> bool {
        is_named(folded, &self.authors)
    }

    /// True when this publication, folded, is wanted.
    pub fn has_publication(&self, folded: &str) -> bool {
        is_named(folded, &self.publications)
    }
}

fn is_named(name: &str, wanted: &BTreeSet<String>) -> bool {
    let mut parts = name.split([',', ';', '&']).flat_map(|part| part.split(" and "));
    wanted.contains(name) || parts.any(|part| wanted.contains(part.trim()))
}

/// A text that is not a question but gets a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Courtesy {
    /// "Hello", "thank you".
    Greeting,
    /// "Help", "what can you do?".
    Help,
}

/// A question within the bounds that the assistant accepts.
///
/// ```
/// use citewire_core::question::Question;
///
/// let question = Question::new("  When did it open? ").and_then(|question| question.with_limit(3));
/// assert_eq!(question.map(|question| question.text().to_owned()), Ok("When did it open?".to_owned()));
/// assert!(Question::new("").is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Question {
    text: String,
    history: Vec<Turn>,
    limit: usize,
    offset: usize,
    filter: Filter,
    explains: bool,
}

/// Why a question is refused. Each message says how to correct it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum QuestionError {
    /// Only white space.
    #[error("the question is empty; write it in words")]
    Empty,
    /// Longer than [`Question::LONGEST`].
    #[error("the question has {0} characters; ask in at most {max}", max = Question::LONGEST)]
    TooLong(usize),
    /// The limit is 0 or more than [`Question::MOST_SENTENCES`].
    #[error("the limit is {0}; ask for 1 to {max} sentences", max = Question::MOST_SENTENCES)]
    Limit(usize),
    /// The offset is more than [`Question::MOST_OFFSET`].
    #[error("the offset is {0}; leave out at most {max} sentences", max = Question::MOST_OFFSET)]
    Offset(usize),
    /// More than [`Question::MOST_TURNS`] earlier turns.
    #[error("the history has {0} turns; send the last {max}", max = Question::MOST_TURNS)]
    History(usize),
    /// A turn longer than [`Question::LONGEST_TURN`].
    #[error("turn {0} of the history is longer than {max} characters; shorten it", max = Question::LONGEST_TURN)]
    Turn(usize),
    /// A filter with more than [`Question::MOST_FILTER_ENTRIES`] entries.
    #[error("the filter has {0} entries; name at most {max}", max = Question::MOST_FILTER_ENTRIES)]
    Filter(usize),
    /// A name in a filter longer than [`Question::LONGEST_NAME`].
    #[error("a name in the filter has {0} characters; name at most {max}", max = Question::LONGEST_NAME)]
    Name(usize),
    /// A range of dates that ends before it begins.
    #[error("the filter runs from {0} to {1}; the first day must come first")]
    Dates(Date, Date),
}

impl Question {
    /// Length of the longest question, in characters. What asks in a longer text is found in it (see
    /// [`Message`](crate::understanding::message::Message)).
    pub const LONGEST: usize = 8_000;
    /// Largest number of sentences in an answer.
    pub const MOST_SENTENCES: usize = 20;
    /// Largest number of best sentences that are left out, because they were shown.
    pub const MOST_OFFSET: usize = 40;
    /// Number of sentences in an answer when no limit is given.
    pub const DEFAULT_SENTENCES: usize = 3;
    /// Largest number of earlier turns.
    pub const MOST_TURNS: usize = 50;
    /// Length of the longest question or answer of an earlier turn, in characters.
    pub const LONGEST_TURN: usize = 10_000;
    /// Length of the longest name in a filter, in characters.
    pub const LONGEST_NAME: usize = 200;
    /// Largest number of entries in a filter.
    pub const MOST_FILTER_ENTRIES: usize = 100;

    /// A question without history. White space around it is removed.
    ///
    /// # Errors
    /// When the text is empty or longer than [`Self::LONGEST`] characters.
    pub fn new(text: &str) -> Result<Self, QuestionError> {
        let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\0');
        match text.chars().count() {
            0 => Err(QuestionError::Empty),
            length if length > Self::LONGEST => Err(QuestionError::TooLong(length)),
            _ => Ok(Self {
                text: text.to_owned(),
                history: Vec::new(),
                limit: Self::DEFAULT_SENTENCES,
                offset: 0,
                filter: Filter::default(),
                explains: false,
            }),
        }
    }

    /// The same question with these earlier turns, oldest first.
    ///
    /// # Errors
    /// When there are too many turns or one is too long.
    pub fn with_history(self, history: Vec<Turn>) -> Result<Self, QuestionError> {
        Self::check_history(&history)?;
        Ok(Self { history, ..self })
    }

    /// Checks the bounds of earlier turns.
    ///
    /// # Errors
    /// When there are too many turns or one is too long.
    pub fn check_history(history: &[Turn]) -> Result<(), QuestionError> {
        if history.len() > Self::MOST_TURNS {
            return Err(QuestionError::History(history.len()));
        }
        let too_long = |text: &str| text.chars().count() > Self::LONGEST_TURN;
        match history.iter().position(|turn| too_long(&turn.question) || too_long(&turn.answer)) {
            Some(position) => Err(QuestionError::Turn(position + 1)),
            None => Ok(()),
        }
    }

    /// The same question with another limit of sentences.
    ///
    /// # Errors
    /// When it is not 1 to [`Self::MOST_SENTENCES`].
    pub fn with_limit(self, limit: usize) -> Result<Self, QuestionError> {
        if (1..=Self::MOST_SENTENCES).contains(&limit) {
            Ok(Self { limit, ..self })
        } else {
            Err(QuestionError::Limit(limit))
        }
    }

    /// The same question, leaving out this number of the best sentences, which were shown: for more of the same answer.
    ///
    /// # Errors
    /// When it is more than [`Self::MOST_OFFSET`].
    pub fn with_offset(self, offset: usize) -> Result<Self, QuestionError> {
        if offset <= Self::MOST_OFFSET { Ok(Self { offset, ..self }) } else { Err(QuestionError::Offset(offset)) }
    }

    /// The same question restricted by this filter.
    ///
    /// # Errors
    /// When the filter has too many entries, or its dates are the wrong way round.
    pub fn with_filter(self, filter: Filter) -> Result<Self, QuestionError> {
        let entries = filter.articles.len() + filter.authors.len() + filter.publications.len();
        if entries > Self::MOST_FILTER_ENTRIES {
            return Err(QuestionError::Filter(entries));
        }
        let names = filter.articles.iter().chain(&filter.authors).chain(&filter.publications);
        if let Some(name) = names.into_iter().find(|name| name.chars().count() > Self::LONGEST_NAME) {
            return Err(QuestionError::Name(name.chars().count()));
        }
        match (filter.from, filter.to) {
            (Some(from), Some(to)) if to < from => Err(QuestionError::Dates(from, to)),
            _ => Ok(Self { filter, ..self }),
        }
    }

    /// The same question, with or without the parts of each score.
    #[must_use]
    pub fn with_explanation(self, explains: bool) -> Self {
        Self { explains, ..self }
    }

    /// Passes each field of the question to `take`. Questions that differ give different fields, and each list is
    /// preceded by its length.
    pub fn each_field(&self, take: &mut dyn FnMut(&[u8])) {
        // Destructuring without `..` makes the compiler require every new field here.
        let Self { text, history, limit, offset, filter, explains } = self;
        let Filter { articles, authors, publications, from, to } = filter;
        take(text.as_bytes());
        take(&(history.len() as u64).to_le_bytes());
        for Turn { question, answer } in history {
            take(question.as_bytes());
            take(answer.as_bytes());
        }
        take(&(*limit as u64).to_le_bytes());
        take(&(*offset as u64).to_le_bytes());
        for names in [articles, authors, publications] {
            take(&(names.len() as u64).to_le_bytes());
            for name in names {
                take(name.as_bytes());
            }
        }
        for day in [from, to] {
            take(day.map(|day| day.to_string()).unwrap_or_default().as_bytes());
        }
        take(&[u8::from(*explains)]);
    }

    /// The same question with another text, behind these further turns. Both are parts of a text within the bounds.
    pub(crate) fn asking(&self, text: String, further: &[Turn]) -> Self {
        let history = self.history.iter().chain(further).cloned().collect();
        Self { text, history, filter: self.filter.clone(), ..*self }
    }

    /// The question's text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The earlier turns, oldest first.
    pub fn history(&self) -> &[Turn] {
        &self.history
    }

    /// Number of wanted sentences.
    pub fn limit(&self) -> usize {
        self.limit
    }

    /// Number of the best sentences that are left out.
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// The articles that may be quoted.
    pub fn filter(&self) -> &Filter {
        &self.filter
    }

    /// True when the answer is to list the parts of each sentence's score.
    pub fn explains(&self) -> bool {
        self.explains
    }

    /// The courtesy that this text is, if it is one.
    pub fn courtesy(&self) -> Option<Courtesy> {
        let words: Vec<String> = self.text.split_whitespace().map(str::to_lowercase).collect();
        let text = words.join(" ");
        let text = text.trim_matches(|c: char| !c.is_alphanumeric());
        let courtesies = &ENGLISH.courtesies;
        if courtesies.greetings.contains(&text) {
            Some(Courtesy::Greeting)
        } else {
            courtesies.calls_for_help.contains(&text).then_some(Courtesy::Help)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Filter, Question, Turn};
    use jiff::civil::date;

    fn check(question: Result<Question, super::QuestionError>, expected: &str) {
        let shown = question.map_or_else(|error| error.to_string(), |question| question.text().to_owned());
        assert_eq!(shown, expected);
    }

    #[test]
    fn white_space_around_a_question_is_removed() {
        check(Question::new("  What is it?\n"), "What is it?");
    }

    #[test]
    fn an_invalid_question_is_refused_and_the_error_states_the_bound() {
        check(Question::new(" \n"), "the question is empty; write it in words");
        check(Question::new(&"ж".repeat(8_001)), "the question has 8001 characters; ask in at most 8000");
        check(Question::new("a").and_then(|q| q.with_limit(0)), "the limit is 0; ask for 1 to 20 sentences");
        check(Question::new("a").and_then(|q| q.with_offset(41)), "the offset is 41; leave out at most 40 sentences");
        let turn = |length| Turn { question: "a".repeat(length), answer: String::new() };
        check(
            Question::new("a").and_then(|q| q.with_history(vec![turn(1); 51])),
            "the history has 51 turns; send the last 50",
        );
        check(
            Question::new("a").and_then(|q| q.with_history(vec![turn(1), turn(10_001)])),
            "turn 2 of the history is longer than 10000 characters; shorten it",
        );
        let filter = Filter { from: Some(date(2015, 2, 1)), to: Some(date(2015, 1, 1)), ..Filter::default() };
        check(
            Question::new("a").and_then(|q| q.with_filter(filter)),
            "the filter runs from 2015-02-01 to 2015-01-01; the first day must come first",
        );
    }
}
