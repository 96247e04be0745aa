//! The period that a question asks about: "in 2014", "before May 2015", "between 2010 and 2012", "the latest".

use jiff::civil::Date;

use citewire_text::entities::{SpanKind, Typed, days};
use citewire_text::language::{ENGLISH, PeriodWords, WordList};

use super::Asked;

/// The period that a question asks about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period {
    /// From one day to another, both included. `None` means no bound.
    Days(Option<Date>, Option<Date>),
    /// As late as possible: "the latest", "most recent".
    Latest,
}

/// The words by which a period is recognised.
const WORDS: &PeriodWords = &ENGLISH.periods;

/// Age, in days, from which something counts as not the latest: five years.
const OLD: f32 = 5.0 * 365.0;
/// The match from an article's date, when the sentence names no time.
const OF_ARTICLE: f32 = 0.5;

impl Asked {
    /// The period that a question asks about. A year in a name ("the 1973 crisis") does not count: a word such as "in",
    /// "before" or "since" must precede the time.
    pub fn period(&self, question: &str) -> Option<Period> {
        let mut times = self.given.iter().enumerate().filter_map(|(index, span)| Some((index, days(question, span)?)));
        if let Some((index, (first, last))) = times.next() {
            let span = &self.given[index];
            let before = words_before(question, span);
            // "Between 2010 and 2012", "from May 2010 to June 2012".
            if before.last().is_some_and(|word| WORDS.between.contains(word))
                && let Some((_, (_, end))) = times.next()
            {
                return Some(Period::Days(Some(first), Some(end.max(last))));
            }
            let relation = before.iter().rev().find(|word| !WORDS.skipped.contains(word));
            let is = |list: WordList| relation.is_some_and(|word| list.contains(word));
            if is(WORDS.within) {
                return Some(Period::Days(Some(first), Some(last)));
            }
            if is(WORDS.before) {
                return Some(Period::Days(None, first.yesterday().ok()));
            }
            if is(WORDS.until) {
                return Some(Period::Days(None, Some(last)));
            }
            if is(WORDS.after) {
                return Some(Period::Days(last.tomorrow().ok(), None));
            }
            if is(WORDS.since) {
                return Some(Period::Days(Some(first), None));
            }
        }
        let latest = self.words.iter().any(|word| WORDS.latest.contains(&word.as_str()));
        latest.then_some(Period::Latest)
    }
}

impl Period {
    /// How well the time of a sentence fits, from -1 to 1. If the sentence names a time, only this counts; otherwise
    /// the article's possible dates of publication count half. `newest` is the last day of the newest article, by which
    /// [`Period::Latest`] is judged. 0 when nothing is known.
    pub fn time_match(
        self,
        sentence: &str,
        spans: &[Typed],
        article: Option<(Date, Date)>,
        newest: Option<Date>,
    ) -> f32 {
        let mut named = spans.iter().filter(|span| matches!(span.kind, SpanKind::Time(_)));
        match self {
            Self::Days(first, last) => {
                let fits = |(from, to): (Date, Date)| {
                    first.is_none_or(|first| to >= first) && last.is_none_or(|last| from <= last)
                };
                let times: Vec<bool> = named.filter_map(|span| days(sentence, span)).map(fits).collect();
                match article.filter(|_| times.is_empty()) {
                    Some(days) => {
                        if fits(days) {
                            OF_ARTICLE
                        } else {
                            -OF_ARTICLE
                        }
                    }
                    None if times.is_empty() => 0.0,
                    None => {
                        if times.contains(&true) {
                            1.0
                        } else {
                            -1.0
                        }
                    }
                }
            }
            Self::Latest => {
                let Some(newest) = newest else { return 0.0 };
                let of_sentence = named.by_ref().filter_map(|span| days(sentence, span)).map(|(_, last)| last).max();
                let Some(last) = of_sentence.or(article.map(|(_, last)| last)) else { return 0.0 };
                let age = newest.since(last).map_or(0, |age| age.get_days()).max(0) as f32;
                1.0 - 2.0 * (age / OLD).min(1.0)
            }
        }
    }
}

/// The words of a question before a span as written, except that words which often open a question are in lower case.
fn words_before<'question>(question: &'question str, span: &Typed) -> Vec<&'question str> {
    let before = question[..span.range.start].split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let is_opening = |small: &&&str, word: &str| small.get(1..) == word.get(1..) && small.eq_ignore_ascii_case(word);
    before.map(|word| WORDS.openers.iter().find(|small| is_opening(small, word)).copied().unwrap_or(word)).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::Asked;
    use citewire_text::entities::spans;

    fn period(question: &str, expected: &str) {
        assert_eq!(
            Asked::read(question).period(question).map_or("none".to_owned(), |period| format!("{period:?}")),
            expected,
            "{question}"
        );
    }

    #[test]
    fn a_word_before_a_time_decides_the_period() {
        period("What happened in 2014?", "Days(Some(2014-01-01), Some(2014-12-31))");
        period("Who met before May 2015?", "Days(None, Some(2015-04-30))");
        period("What was agreed after June 3, 2015?", "Days(Some(2015-06-04), None)");
        period("What was built between 2010 and 2012?", "Days(Some(2010-01-01), Some(2012-12-31))");
        period("What has been built since the 1980s?", "Days(Some(1980-01-01), None)");
        period("What is the latest deal?", "Latest");
        period("When did the 1973 oil crisis begin?", "none");
        period("Who won?", "none");
    }

    fn check(question: &str, sentence: &str, expected: f32) {
        let period = Asked::read(question).period(question).expect("a period");
        let article = Some((date(2015, 3, 1), date(2015, 3, 1)));
        let found = period.time_match(sentence, &spans(sentence), article, Some(date(2015, 3, 1)));
        assert!((found - expected).abs() < 0.01, "{question} {sentence} {found}");
    }

    #[test]
    fn the_time_in_a_sentence_ranks_before_the_date_of_its_article() {
        check("What happened in 2014?", "The line opened in May 2014.", 1.0);
        check("What happened in 2014?", "The line opened in 2012.", -1.0);
        check("What happened in 2014?", "The line opened.", -0.5);
        check("What happened after 2014?", "The line opened.", 0.5);
        check("What is the latest deal?", "The line opened.", 1.0);
        check("What is the latest deal?", "The line opened in 1999.", -1.0);
    }
}
