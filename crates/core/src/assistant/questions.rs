//! Sample questions that the articles answer, made from the articles themselves.

use super::Assistant;
use crate::answer::Status;
use crate::cancelled::{Cancelled, Stopped};
use crate::question::Question;
use crate::view::{ALL_BLOCKS, View};
use citewire_articles::{ArticleId, BlockKind, Visible};
use citewire_text::ByteSpan;
use citewire_text::entities::{SpanKind, spans};
use citewire_text::language::{ENGLISH, SampleWords};

/// The words by which sample questions are made from English sentences.
const WORDS: &SampleWords = &ENGLISH.samples;

/// Lowest confidence of the answer to a sample question. Readers expect a sample to be answered.
const CONFIDENCE: f32 = 0.6;
/// Number of articles that are read, evenly spread over the corpus.
const ARTICLES: usize = 24;
/// Number of sentences that are read of each article.
const SENTENCES: usize = 40;
/// Length of the beginning of an article in which these sentences are looked for, in bytes.
const BEGINNING: usize = 64 * 1024;
/// Length of the longest of these sentences from which questions are made, in bytes.
const LONGEST_SENTENCE: usize = 600;
/// Number of different questions of one form that are tried on an article, answered or not. Each try costs as much as an
/// answer.
const TRIED: usize = 12;
/// Length of the longest sample question, in characters.
const LONGEST: usize = 70;
/// Length of the longest subject of a definition, in words.
const LONGEST_SUBJECT: usize = 6;

/// A sample question, with the first sentence of its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// The question as a reader would ask it.
    pub question: String,
    /// The article of the sentence.
    pub article: ArticleId,
    /// The sentence in the article's text, in bytes.
    pub span: ByteSpan,
}

/// Number of forms of sample questions. Preferred are questions that a sentence answers by its form; next are questions
/// about names in the article.
const FORMS: usize = 2;

/// An article that sample questions are made from. It is read when the first one is wanted.
struct Source {
    id: ArticleId,
    /// The untried candidates of each form; `None` until the first is wanted.
    read: Option<[std::vec::IntoIter<String>; FORMS]>,
}

impl Source {
    fn new(id: ArticleId) -> Self {
        Self { id, read: None }
    }
}

impl Assistant {
    /// Questions that this snapshot answers, at most `most`: from the article with this id, or from different articles
    /// if enough have any. The same snapshot gives the same questions, and a smaller `most` gives the first of them.
    ///
    /// # Errors
    /// [`Stopped`] when `cancelled` is set before the end.
    pub fn questions(
        &self,
        view: &dyn View,
        article: Option<&str>,
        most: usize,
        cancelled: &Cancelled,
    ) -> Result<Vec<Sample>, Stopped> {
        let ids: Vec<ArticleId> = match article {
            Some(id) => vec![ArticleId::from_text(id)],
            None => view.spread(ARTICLES),
        };
        let mut sources: Vec<Source> = ids.into_iter().map(Source::new).collect();
        let mut questions: Vec<Sample> = Vec::new();
        for form in 0..FORMS {
            // One question per article before a second one of any article.
            for _depth in 0..most {
                for source in &mut sources {
                    let Some(sample) = self.next_sample(view, source, form, cancelled)? else { continue };
                    if !questions.contains(&sample) {
                        questions.push(sample);
                    }
                    if questions.len() == most {
                        return Ok(questions);
                    }
                }
            }
        }
        Ok(questions)
    }

    /// The next question of a form that an article answers; `None` when there are no more.
    fn next_sample(
        &self,
        view: &dyn View,
        source: &mut Source,
        form: usize,
        cancelled: &Cancelled,
    ) -> Result<Option<Sample>, Stopped> {
        let candidates = source.read.get_or_insert_with(|| {
            candidates(view, source.id.as_str()).unwrap_or_default().map(|found| found.0.into_iter())
        });
        for question in candidates[form].by_ref() {
            cancelled.check()?;
            if let Some(sample) = self.sample(view, question, &source.id) {
                return Ok(Some(sample));
            }
        }
        Ok(None)
    }

    /// The question as a sample, if the article answers it well.
    fn sample(&self, view: &dyn View, question: String, article: &ArticleId) -> Option<Sample> {
        let answer = self.draft(view, &Question::new(&question).ok()?, &mut |_| {}).answer;
        let is_good = answer.status == Status::Answered && answer.confidence >= CONFIDENCE;
        let first = answer.sentences.first().filter(|first| is_good && first.article == *article)?;
        Some(Sample { article: first.article.clone(), span: first.span, question })
    }
}

/// Different questions of one form in the order in which they are tried.
#[derive(Default)]
struct Candidates(Vec<String>);

impl Candidates {
    fn is_full(&self) -> bool {
        self.0.len() == TRIED
    }

    /// Adds a question, unless it is too long, known, or one too many.
    fn add(&mut self, question: String) {
        if !self.is_full() && question.chars().count() <= LONGEST && !self.0.contains(&question) {
            self.0.push(question);
        }
    }
}

/// The candidate questions about an article. First: headings that are questions, and questions about definitions,
/// measures and dates in its sentences. Second: questions about names in the article. `None` when there is no such article.
fn candidates(view: &dyn View, article: &str) -> Option<[Candidates; FORMS]> {
    // All of it is asked for before anything is missed, since a view over an engine fetches it at once.
    let (header, blocks) = (view.header(article), view.blocks(article, ALL_BLOCKS));
    let sentences = view.sentences(article, ByteSpan::new(0, BEGINNING));
    let (header, blocks) = (header?, blocks?);
    let quote = |span: ByteSpan| view.quote(article, span).unwrap_or_default();
    let headings = blocks.iter().filter(|block| matches!(block.kind, BlockKind::Heading { .. }));
    let [mut asked, mut named] = <[Candidates; FORMS]>::default();
    for heading in headings {
        if asked.is_full() {
            break;
        }
        let slice = quote(heading.span);
        let text = Visible::of_slice(&slice, heading.span.start as usize, &heading.markup).text;
        if text.trim_end().ends_with(['?', '？', '؟']) {
            asked.add(text.trim().to_owned());
        }
    }
    if header.language.code() == "en" {
        for sentence in sentences.iter().take(SENTENCES) {
            if sentence.span.len() > LONGEST_SENTENCE {
                continue;
            }
            let sentence = quote(sentence.span);
            if let Some(question) = asked_of(&sentence) {
                asked.add(question);
            }
            for question in names(&sentence) {
                named.add(question);
            }
        }
    } else {
        named.add(header.metadata.title.clone());
    }
    Some([asked, named])
}

/// The question that a sentence answers by its form. "The Moscow–Kazan line is 770 km long" gives "How long is ...?",
/// "To stream an answer, send ..." gives "How do I ...?", and "A segment is a file ..." gives "What is ...?".
fn asked_of(sentence: &str) -> Option<String> {
    if let Some((way, _)) = sentence.strip_prefix("To ").and_then(|rest| rest.split_once(", ")) {
        let is_verb = !WORDS.determiners.iter().any(|other| way.split(' ').next() == Some(other));
        return (is_verb && is_plain(way)).then(|| format!("How do I {way}?"));
    }
    let (subject, verb, rest) = WORDS
        .verbs
        .iter()
        .find_map(|verb| Some((sentence.split_once(verb)?, *verb)))
        .map(|((subject, rest), verb)| (subject, verb.trim(), rest))?;
    let subject = noun(subject)?;
    if rest.strip_prefix("worth ").is_some_and(|rest| rest.starts_with(['$', '€', '£'])) {
        return Some(format!("How much {verb} {subject} worth?"));
    }
    let words: Vec<&str> = rest.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).take(3).collect();
    if let [done, before, time] = words[..]
        && WORDS.before_times.contains(&before)
        && done.ends_with("ed")
        && spans(&format!("in {time}")).iter().any(|span| matches!(span.kind, SpanKind::Time(_)))
    {
        return Some(format!("When {verb} {subject} {done}?"));
    }
    if verb != "is" {
        return None;
    }
    let measure = WORDS.measures.iter().find(|measure| words.contains(measure));
    if let Some(measure) = measure.filter(|_| rest.starts_with(|c: char| c.is_ascii_digit())) {
        return Some(format!("How {measure} is {subject}?"));
    }
    let defines = WORDS.articles.iter().any(|article| rest.starts_with(article));
    let is_person = spans(&subject).iter().any(|span| span.kind == SpanKind::Person);
    (defines && !is_person).then(|| format!("What is {subject}?"))
}

/// The subject of a sentence as it is written inside a question, without a long attribute ("of May 2015 from ...").
/// `None` when the subject refers to another sentence.
fn noun(subject: &str) -> Option<String> {
    let whole = subject
        .split_once(" of ")
        .map_or(subject, |(head, rest)| if rest.contains(char::is_numeric) { head } else { subject });
    let first = whole.split_whitespace().next()?;
    if whole.split_whitespace().count() > LONGEST_SUBJECT || WORDS.leaning_subjects.contains(&first) || !is_plain(whole)
    {
        return None;
    }
    Some(match whole.split_once(' ') {
        Some((article, noun)) if WORDS.subject_articles.contains(&article) => {
            format!("{} {noun}", article.to_lowercase())
        }
        _ => whole.to_owned(),
    })
}

/// Questions about the names of several words in a sentence.
fn names(sentence: &str) -> Vec<String> {
    let is_name = |kind| matches!(kind, SpanKind::Organisation | SpanKind::Name | SpanKind::Person);
    let names = spans(sentence).into_iter().filter(|span| is_name(span.kind));
    let asked = names.filter_map(|span| {
        let name = &sentence[span.range.clone()];
        let is_good = name.contains(' ') && is_plain(name) && !name.contains(char::is_numeric);
        let article = if sentence[..span.range.start].to_lowercase().ends_with("the ") { "the " } else { "" };
        is_good.then(|| format!("What do the articles say about {article}{name}?"))
    });
    asked.collect()
}

/// True when the text has no punctuation that separates parts of a sentence and no markup.
fn is_plain(text: &str) -> bool {
    !text.is_empty()
        && !text.contains(['`', '*', '_', '[', ']', '(', ')', '<', '>', ',', ';', ':', '"', '“', '”', '|', '\n', '/'])
}

#[cfg(test)]
mod tests {
    use super::asked_of;

    #[test]
    fn a_sentence_gives_the_question_that_it_answers() {
        let check = |sentence: &str, expected: Option<&str>| assert_eq!(asked_of(sentence).as_deref(), expected);
        check("The Moscow–Kazan line is 770 km long.", Some("How long is the Moscow–Kazan line?"));
        check("To stream an answer, send a header.", Some("How do I stream an answer?"));
        check("A segment is a file of postings.", Some("What is a segment?"));
        check("VTB’s line of May 2015 from banks was worth $483 million.", Some("How much was VTB’s line worth?"));
        check("The bridge was opened in 1901.", Some("When was the bridge opened?"));
        check("Dmitry Medvedev is the prime minister.", None);
        check("This is a test.", None);
        check("The weather is fine.", None);
    }
}
