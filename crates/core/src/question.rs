//! A question that can be answered: text within bounds, earlier turns, a limit and a filter.

use std::collections::BTreeSet;

use citewire_text::fold;
use jiff::civil::Date;

use citewire_articles::ArticleDate;
use citewire_text::language::ENGLISH;

/// One earlier question of a conversation, with what was answered.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Turn {
    /// What was asked.
    pub question: String,
    /// What was answered, as plain text; may be empty.
    pub answer: String,
}

/// Which articles may answer. An empty list allows all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Filter {
    /// Ids of articles.
    pub articles: Vec<String>,
    /// Names of authors; case and accents do not matter, and one of several authors is enough.
    pub authors: Vec<String>,
    /// Names of publications; case and accents do not matter.
    pub publications: Vec<String>,
    /// The first day on which an article may have appeared.
    pub from: Option<Date>,
    /// The last day on which an article may have appeared.
    pub to: Option<Date>,
}

impl Filter {
    /// True when every article may answer.
    pub fn allows_all(&self) -> bool {
        *self == Self::default()
    }

    /// The wanted authors and publications, ready for comparison.
    pub fn names(&self) -> Names {
        let folded = |names: &[String]| names.iter().map(|name| fold(name)).collect();
        Names { authors: folded(&self.authors), publications: folded(&self.publications) }
    }

    /// True when an article of this date may answer. One without a date is outside every range of dates; one that is
    /// dated to the month or the year is inside when any day of it is.
    pub fn covers(&self, date: Option<ArticleDate>) -> bool {
        if self.from.is_none() && self.to.is_none() {
            return true;
        }
        date.is_some_and(|date| {
            self.from.is_none_or(|from| date.last >= from) && self.to.is_none_or(|to| date.first <= to)
        })
    }
}

/// The authors and publications that a filter names.
#[derive(Debug, Clone)]
pub struct Names {
    authors: BTreeSet<String>,
    publications: BTreeSet<String>,
}

impl Names {
    /// True when this author, folded, is wanted, or one of those whom it lists ("ann lee and bo cho").
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

/// What is no question but deserves a word all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Courtesy {
    /// "Hello", "thank you".
    Greeting,
    /// "Help", "what can you do?".
    Help,
}

/// A question within the bounds that the assistant accepts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Question {
    text: String,
    history: Vec<Turn>,
    limit: usize,
    filter: Filter,
    explains: bool,
}

/// Why a question is refused; each says what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum QuestionError {
    /// Nothing but white space.
    #[error("the question is empty; write it in words")]
    Empty,
    /// Longer than a question is.
    #[error("the question has {0} characters; ask in at most {max}", max = Question::LONGEST)]
    TooLong(usize),
    /// More sentences wanted than an answer has.
    #[error("the limit is {0}; ask for 1 to {max} sentences", max = Question::MOST_SENTENCES)]
    Limit(usize),
    /// More earlier turns than are read.
    #[error("the history has {0} turns; send the last {max}", max = Question::MOST_TURNS)]
    History(usize),
    /// A turn that is longer than any real one.
    #[error("turn {0} of the history is longer than {max} characters; shorten it", max = Question::LONGEST_TURN)]
    Turn(usize),
    /// A filter with more entries than are compared.
    #[error("the filter has {0} entries; name at most {max}", max = Question::MOST_FILTER_ENTRIES)]
    Filter(usize),
    /// A name in a filter that is longer than any name.
    #[error("a name in the filter has {0} characters; name at most {max}", max = Question::LONGEST_NAME)]
    Name(usize),
    /// A range of dates that ends before it begins.
    #[error("the filter runs from {0} to {1}; the first day must come first")]
    Dates(Date, Date),
}

impl Question {
    /// The longest question in characters.
    pub const LONGEST: usize = 1_000;
    /// The most sentences in one answer.
    pub const MOST_SENTENCES: usize = 20;
    /// Sentences in an answer when nothing is said.
    pub const DEFAULT_SENTENCES: usize = 3;
    /// The most earlier turns of a conversation.
    pub const MOST_TURNS: usize = 50;
    /// The longest question or answer of an earlier turn, in characters.
    pub const LONGEST_TURN: usize = 10_000;
    /// The longest name in a filter, in characters.
    pub const LONGEST_NAME: usize = 200;
    /// The most entries of a filter.
    pub const MOST_FILTER_ENTRIES: usize = 100;

    /// A question by itself. White space around it is dropped.
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
                filter: Filter::default(),
                explains: false,
            }),
        }
    }

    /// The same question after these turns, oldest first.
    ///
    /// # Errors
    /// When there are too many turns or one is too long.
    pub fn with_history(self, history: Vec<Turn>) -> Result<Self, QuestionError> {
        if history.len() > Self::MOST_TURNS {
            return Err(QuestionError::History(history.len()));
        }
        let too_long = |text: &str| text.chars().count() > Self::LONGEST_TURN;
        match history.iter().position(|turn| too_long(&turn.question) || too_long(&turn.answer)) {
            Some(position) => Err(QuestionError::Turn(position + 1)),
            None => Ok(Self { history, ..self }),
        }
    }

    /// The same question with another number of sentences wanted.
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

    /// The same question about fewer articles.
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

    /// The same question, with the reasons for each score wanted or not.
    #[must_use]
    pub fn with_explanation(self, explains: bool) -> Self {
        Self { explains, ..self }
    }

    /// Gives everything that the question consists of to `take`, field by field: of two questions that differ, the fields
    /// differ, and each list has its length before it.
    pub fn each_field(&self, take: &mut dyn FnMut(&[u8])) {
        // Taken apart whole, so that a new field cannot be forgotten here.
        let Self { text, history, limit, filter, explains } = self;
        let Filter { articles, authors, publications, from, to } = filter;
        take(text.as_bytes());
        take(&(history.len() as u64).to_le_bytes());
        for Turn { question, answer } in history {
            take(question.as_bytes());
            take(answer.as_bytes());
        }
        take(&(*limit as u64).to_le_bytes());
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

    /// What is asked.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What was asked and answered before, oldest first.
    pub fn history(&self) -> &[Turn] {
        &self.history
    }

    /// How many sentences are wanted.
    pub fn limit(&self) -> usize {
        self.limit
    }

    /// Which articles may answer.
    pub fn filter(&self) -> &Filter {
        &self.filter
    }

    /// True when each sentence is to say what its score consists of.
    pub fn explains(&self) -> bool {
        self.explains
    }

    /// What this is when it is no question.
    pub fn courtesy(&self) -> Option<Courtesy> {
        let words: Vec<String> = self.text.split_whitespace().map(str::to_lowercase).collect();
        let said = words.join(" ");
        let said = said.trim_matches(|c: char| !c.is_alphanumeric());
        let courtesies = &ENGLISH.courtesies;
        if courtesies.greetings.contains(&said) {
            Some(Courtesy::Greeting)
        } else {
            courtesies.calls_for_help.contains(&said).then_some(Courtesy::Help)
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
    fn white_space_around_a_question_is_dropped() {
        check(Question::new("  What is it?\n"), "What is it?");
    }

    #[test]
    fn what_cannot_be_asked_is_refused_with_the_bound() {
        check(Question::new(" \n"), "the question is empty; write it in words");
        check(Question::new(&"ж".repeat(1_001)), "the question has 1001 characters; ask in at most 1000");
        check(Question::new("a").and_then(|q| q.with_limit(0)), "the limit is 0; ask for 1 to 20 sentences");
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
