//! Questions that are made from one article: what it says by its headings, its title, and the forms of its sentences.

use std::borrow::Cow;

use super::likeness::opening;
use super::prose::Prose;
use crate::view::{ALL_BLOCKS, View};
use citewire_articles::{BlockKind, Visible};
use citewire_text::ByteSpan;
use citewire_text::entities::{SpanKind, spans};
use citewire_text::language::{ENGLISH, QuestionWords, SampleWords, WordList};

/// The words by which questions are made from English sentences.
const WORDS: &SampleWords = &ENGLISH.samples;

/// Number of sentences that are read of an article.
const SENTENCES: usize = 40;
/// Length of the beginning of an article in which these sentences are looked for, in bytes.
const BEGINNING: usize = 64 * 1024;
/// Length of the longest of these sentences from which questions are made, in bytes.
const LONGEST_SENTENCE: usize = 600;
/// Number of different questions of one form that are tried on an article, answered or not. Each try costs as much as an
/// answer.
const TRIED: usize = 12;
/// Length of the longest question that is made, in characters.
const LONGEST: usize = 70;
/// Length of the longest subject of a definition, in words.
const LONGEST_SUBJECT: usize = 6;
/// Length of the longest subject with an indefinite article that is a term of its own, in words with the article.
const LONGEST_TERM: usize = 3;
/// Length of the longest subject between "How" and its verb, in words. A longer one may have a verb of its own.
const LONGEST_INVERTED: usize = 3;

/// Marks at the end of a question.
pub(super) const QUESTION_MARKS: [char; 3] = ['?', '？', '؟'];

/// The questions that may be suggested of an article, at most [`TRIED`] of each form, in the order in which they are tried.
#[derive(Debug, Default)]
pub(super) struct Candidates {
    /// The title and the headings that ask, and questions about definitions, measures, dates and ways in its sentences.
    pub(super) asked: Vec<String>,
    /// Questions about its title and about names in it.
    pub(super) named: Vec<String>,
}

/// Adds a question, unless it is too long, known, or one too many.
fn add(questions: &mut Vec<String>, question: String) {
    let is_short = question.chars().nth(LONGEST).is_none();
    if questions.len() < TRIED && is_short && !questions.contains(&question) {
        questions.push(question);
    }
}

/// The candidate questions about an article. `None` when there is no such article.
pub(super) fn of(view: &dyn View, id: &str) -> Option<Candidates> {
    // All of it is asked for before anything is missed, since a view over an engine fetches it at once.
    let (header, blocks) = (view.header(id), view.blocks(id, ALL_BLOCKS));
    let sentences = view.sentences(id, ByteSpan::new(0, BEGINNING));
    let (header, blocks) = (header?, blocks?);
    let title = header.metadata.title.trim();
    let quote = |span: ByteSpan| view.quote(id, span).unwrap_or_default();
    let is_english = header.language.code() == "en";
    let read = sentences.iter().take(SENTENCES).filter(|one| is_english && one.span.len() <= LONGEST_SENTENCE);
    let sentences: Vec<Cow<'_, str>> = read.map(|sentence| quote(sentence.span)).collect();
    let prose = is_english.then(|| Prose::of(&sentences));
    let Candidates { mut asked, mut named } = Candidates::default();
    if let Some(question) = of_heading(title, prose.as_ref()) {
        add(&mut asked, question);
    }
    for heading in blocks.iter().filter(|block| matches!(block.kind, BlockKind::Heading { .. })) {
        if asked.len() == TRIED {
            break;
        }
        let slice = quote(heading.span);
        let text = Visible::of_slice(&slice, heading.span.start as usize, &heading.markup).text;
        if let Some(question) = of_heading(text.trim(), prose.as_ref()) {
            add(&mut asked, question);
        }
    }
    for question in sentences.iter().filter_map(|sentence| of_sentence(sentence)) {
        add(&mut asked, question);
    }
    match &prose {
        Some(prose) => of_title(title, prose, &asked).into_iter().for_each(|question| add(&mut named, question)),
        None if title.contains(char::is_alphabetic) => add(&mut named, title.to_owned()),
        None => {}
    }
    for question in sentences.iter().flat_map(|sentence| names(sentence)) {
        add(&mut named, question);
    }
    Some(Candidates { asked, named })
}

/// The question that a title or a heading asks. In English, of which `prose` is some, "How to stream" asks "How do I
/// stream?", "What a segment is" asks "What is a segment?", and "How answers are chosen" asks "How are answers chosen?".
fn of_heading(text: &str, prose: Option<&Prose<'_>>) -> Option<String> {
    if prose.is_some() && leans(text) {
        return None;
    }
    if text.ends_with(QUESTION_MARKS) {
        return Some(text.to_owned());
    }
    let prose = prose.filter(|_| is_plain(text))?;
    if let Some(way) = WORDS.ways.iter().find_map(|opening| behind(text, opening)) {
        return Some(format!("How do I {}?", prose.spoken(way, text)));
    }
    let QuestionWords { what, how, why, when, place, auxiliaries, be_forms, .. } = &ENGLISH.questions;
    let (first, rest) = text.split_once(' ')?;
    let is_first = |lists: &[&WordList]| lists.iter().any(|list| list.contains(&&*first.to_lowercase()));
    let asks_way = is_first(&[how, why, when, place]);
    if !asks_way && !is_first(&[what]) {
        return None;
    }
    let words: Vec<&str> = rest.split(' ').collect();
    if auxiliaries.contains(&&*words[0].to_lowercase()) {
        return Some(format!("{first} {}?", prose.spoken(rest, text)));
    }
    let verb = words.iter().position(|word| be_forms.contains(&&*word.to_lowercase()))?;
    let (subject, verb, behind) = (noun(&words[..verb].join(" "))?, words[verb].to_lowercase(), &words[verb + 1..]);
    let is_whole = if asks_way { subject.split(' ').count() <= LONGEST_INVERTED } else { behind.is_empty() };
    let end: String = behind.iter().flat_map(|word| [" ", word]).collect();
    is_whole.then(|| format!("{first} {verb} {}?", prose.spoken(&format!("{subject}{end}"), text)))
}

/// What stands behind an opening of a text, in whatever case it is written.
fn behind<'text>(text: &'text str, opening: &str) -> Option<&'text str> {
    let (start, rest) = text.split_at_checked(opening.len())?;
    start.eq_ignore_ascii_case(opening).then_some(rest)
}

/// The question about the title of an English article. "Moving the port" asks "What do the articles say about moving the
/// port?". `None` where one of `others` asks what the title is.
fn of_title(title: &str, prose: &Prose<'_>, others: &[String]) -> Option<String> {
    let first = title.split(' ').next()?;
    let asks = ENGLISH.conversation.interrogatives.contains(&&*first.to_lowercase());
    if asks || !is_plain(title) || !title.contains(char::is_alphabetic) {
        return None;
    }
    let subject = noun(&prose.spoken(title, title))?;
    let end = format!(" {}?", subject.to_lowercase());
    let is_defined = others.iter().any(|other| opening(other) == "what" && other.to_lowercase().ends_with(&end));
    (!is_defined).then(|| format!("What do the articles say about {subject}?"))
}

/// True when an English text has a pronoun for what is named elsewhere.
fn leans(text: &str) -> bool {
    let words = &ENGLISH.conversation;
    let pronouns = [words.persons, words.several, words.things];
    text.split(|c: char| !c.is_alphanumeric())
        .any(|word| pronouns.iter().any(|list| list.contains(&&*word.to_lowercase())))
}

/// The question that a sentence answers by its form. "The Moscow–Kazan line is 770 km long" gives "How long is ...?",
/// "To stream an answer, send ..." gives "How do I ...?", and "A segment is a file ..." gives "What is ...?".
fn of_sentence(sentence: &str) -> Option<String> {
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
    // "An unknown variable in a template is an error" defines nothing.
    let is_term =
        subject.split(' ').count() <= LONGEST_TERM || !WORDS.indefinite.iter().any(|one| subject.starts_with(one));
    (defines && is_term && !is_person).then(|| format!("What is {subject}?"))
}

/// The subject of a sentence as it is written inside a question, without a long attribute ("of May 2015 from ...").
/// `None` when the subject refers to another sentence.
fn noun(subject: &str) -> Option<String> {
    let whole = subject
        .split_once(" of ")
        .map_or(subject, |(head, rest)| if rest.contains(char::is_numeric) { head } else { subject });
    let first = whole.split_whitespace().next()?;
    let is_one = !WORDS.leaning_subjects.contains(&first) && opens_noun(first);
    if whole.split_whitespace().count() > LONGEST_SUBJECT || !is_one || !is_plain(whole) {
        return None;
    }
    Some(match whole.split_once(' ') {
        Some((article, noun)) if WORDS.subject_articles.contains(&article) => {
            format!("{} {noun}", article.to_lowercase())
        }
        _ => whole.to_owned(),
    })
}

/// False for a word that does not begin a noun, such as "In" or "Did".
fn opens_noun(word: &str) -> bool {
    let words = &ENGLISH.conversation;
    let others = [words.prepositions, words.auxiliaries, words.interrogatives];
    !others.iter().any(|list| list.contains(&&*word.to_lowercase()))
}

/// Questions about the names of several words in a sentence.
fn names(sentence: &str) -> Vec<String> {
    let is_name = |kind| matches!(kind, SpanKind::Organisation | SpanKind::Name | SpanKind::Person);
    let names = spans(sentence).into_iter().filter(|span| is_name(span.kind));
    let asked = names.filter_map(|span| {
        let name = &sentence[span.range.clone()];
        let first = name.split(' ').next().unwrap_or_default();
        let is_good = name.contains(' ') && opens_noun(first) && is_plain(name) && !name.contains(char::is_numeric);
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
    use super::{Prose, names, of_heading, of_sentence, of_title};

    #[test]
    fn a_sentence_gives_the_question_that_it_answers() {
        let check = |sentence: &str, expected: Option<&str>| assert_eq!(of_sentence(sentence).as_deref(), expected);
        check("The Moscow–Kazan line is 770 km long.", Some("How long is the Moscow–Kazan line?"));
        check("To stream an answer, send a header.", Some("How do I stream an answer?"));
        check("A segment is a file of postings.", Some("What is a segment?"));
        check("VTB’s line of May 2015 from banks was worth $483 million.", Some("How much was VTB’s line worth?"));
        check("The bridge was opened in 1901.", Some("When was the bridge opened?"));
        check("In winter a weir is a hazard.", None);
        check("A low weir in a river is a hazard.", None);
        check("Dmitry Medvedev is the prime minister.", None);
        check("This is a test.", None);
        check("The weather is fine.", None);
    }

    /// Proves that words of a heading are written as the article writes them: names and no others have capitals.
    #[test]
    fn a_heading_gives_the_question_that_it_asks() {
        let sentences = ["An answer of Slack is chosen by segment.".into(), "Slack compares quotes.".into()];
        let prose = Prose::of(&sentences);
        let check = |heading: &str, expected: Option<&str>| {
            assert_eq!(of_heading(heading, Some(&prose)).as_deref(), expected, "{heading}");
        };
        check("When does the port open?", Some("When does the port open?"));
        check("How To stream an Answer", Some("How do I stream an answer?"));
        check("What a Segment Is", Some("What is a segment?"));
        check("What is never quoted", Some("What is never quoted?"));
        check("How an Answer Is Chosen", Some("How is an answer chosen?"));
        check("Why quotes are compared", Some("Why are quotes compared?"));
        check("How an Answer of Slack Is Chosen", None);
        check("How Slack is found", Some("How is Slack found?"));
        check("Where the articles lie", None);
        check("What the minister said is wrong", None);
        check("Why does it fail?", None);
        check("Installation", None);
        assert_eq!(of_heading("Was ist ein Wehr?", None).as_deref(), Some("Was ist ein Wehr?"));
        assert_eq!(of_heading("How to stream", None), None);
    }

    #[test]
    fn a_title_is_asked_about_with_its_names_in_capitals() {
        let sentences = ["We are moving the port of Torsby.".into()];
        let prose = Prose::of(&sentences);
        let others = ["What is a weir?".to_owned(), "How long is a dam?".to_owned()];
        let check =
            |title: &str, expected: Option<&str>| assert_eq!(of_title(title, &prose, &others).as_deref(), expected);
        check("Moving the port", Some("What do the articles say about moving the port?"));
        check("Torsby and Kazan", Some("What do the articles say about Torsby and Kazan?"));
        check("The Port of Torsby", Some("What do the articles say about the port of Torsby?"));
        check("Weir", None);
        check("Dam", Some("What do the articles say about Dam?"));
        check("How the port moves", None);
        check("Ports (draft)", None);
        check("2015-10-16", None);
    }

    #[test]
    fn names_are_asked_about_and_other_words_with_capitals_are_not() {
        let asked = names("Did Bob see that the Silk Road Fund and Ann Lee stayed?");
        let expected = ["the Silk Road Fund", "Ann Lee"].map(|name| format!("What do the articles say about {name}?"));
        assert_eq!(asked, expected);
    }
}
