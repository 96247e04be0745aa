//! What a message asks: of a text as people write it in a chat or a mail, the sentences that ask are the question.
//!
//! Greetings, thanks, signatures, urgency, wishes about the form of the answer, mentions, addresses and quoted messages
//! are taken off, in the languages of the corpus and in English. A text that has nothing of these stays as it is, byte for
//! byte.

mod marks;
mod phrases;
mod sentence;

use citewire_text::Language;

use sentence::Said;

/// The most questions of a message that are answered.
pub const MOST_QUESTIONS: usize = 4;
/// Characters of a question that are read; of a longer one without a sentence that asks, its end.
const LONGEST: usize = 1_000;
/// Words of the longest question that may need what stands before it: "Any ideas why?"
const SHORT: usize = 3;

/// What a message asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The questions, in their order; none when it is nothing but courtesy.
    pub questions: Vec<String>,
    /// True when sentences with words of their own were left out.
    pub has_more: bool,
}

impl Message {
    /// Reads a message to a corpus in these languages.
    pub fn read(text: &str, languages: &[Language]) -> Self {
        let phrases = phrases::of_languages(languages);
        let own = marks::without_marks(text);
        let mut said: Vec<Said> = Vec::new();
        let pieces = sentence::split(&own);
        if let [one] = pieces.as_slice() {
            // Whether a single sentence asks makes no difference.
            let one = sentence::without_courtesies(one, &phrases).0;
            let questions =
                if one.contains(char::is_alphanumeric) { vec![bounded(&one).to_owned()] } else { Vec::new() };
            return Self { questions, has_more: false };
        }
        for piece in pieces {
            let one = Said::read(piece, &phrases);
            let closes = one.closes;
            said.push(one);
            if closes {
                break;
            }
        }
        let said: Vec<Said> = said.into_iter().filter(|one| one.text.contains(char::is_alphanumeric)).collect();
        let asking = said.iter().filter(|one| one.asks).count();
        let mut questions: Vec<String> = Vec::new();
        let mut has_more = false;
        if asking == 0 {
            let all: Vec<&str> = said.iter().map(|one| one.text.as_str()).collect();
            questions.extend(ending(&all));
            has_more = questions.first().is_some_and(|question| question.len() < all.join(" ").len());
        }
        for (at, one) in said.iter().enumerate().filter(|(_, one)| one.asks) {
            let is_short = one.text.split_whitespace().count() < SHORT;
            let before = at.checked_sub(1).map(|before| &said[before]).filter(|before| is_short && !before.asks);
            let question = match before {
                Some(before) => format!("{} {}", before.text, one.text),
                None => one.text.clone(),
            };
            if !questions.contains(&question) {
                questions.push(bounded(&question).to_owned());
            }
        }
        has_more |= asking > 0 && said.len() > questions.len() || questions.len() > MOST_QUESTIONS;
        questions.truncate(MOST_QUESTIONS);
        Self { questions, has_more }
    }
}

/// True for a text in brackets that is only the number of a ticket, "(ABC-123)", which is no background of a question.
pub fn is_number_of_ticket(bracketed: &str) -> bool {
    marks::is_ticket(bracketed)
}

/// The last sentences of a text that asks nothing, within the bound.
fn ending(sentences: &[&str]) -> Option<String> {
    let mut room = LONGEST;
    let last = sentences.iter().rev().take_while(|sentence| {
        let length = sentence.chars().count();
        let fits = room == LONGEST || length <= room;
        room = room.saturating_sub(length + 1);
        fits
    });
    let first = sentences.len() - last.count();
    let text = sentences[first..].join(" ");
    (!text.is_empty()).then(|| bounded(&text).to_owned())
}

/// The first characters of a text, up to the end of a word.
fn bounded(text: &str) -> &str {
    let Some((end, _)) = text.char_indices().nth(LONGEST) else { return text };
    let cut = &text[..end];
    cut.rfind(char::is_whitespace).map_or(cut, |space| &cut[..space])
}

/// A word of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// In lower case, with straight apostrophes.
    pub(super) lower: String,
    /// Its bytes.
    start: usize,
    end: usize,
}

/// Letters of the shortest word that is compared without its accents, which people leave out: not "où" and "ou".
const FOLDED: usize = 4;

/// A word without accents on its Latin letters.
fn folded(word: String) -> String {
    let is_accented = |c: char| matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}');
    if word.contains(is_accented) && word.chars().count() >= FOLDED { citewire_text::fold(&word) } else { word }
}

/// The words of a text. Apostrophes, hyphens between letters and numbers belong to them.
pub(super) fn words_of(text: &str) -> impl Iterator<Item = Word> {
    let is_inner = |c: char| matches!(c, '\'' | '’' | '-' | ';');
    let mut found: Vec<Word> = Vec::new();
    let mut start: Option<usize> = None;
    let mut push = |from: usize, to: usize| {
        let word = text[from..to].trim_end_matches(is_inner);
        if !word.is_empty() {
            // The capital of the Turkish "i" becomes two characters.
            let lower = folded(word.to_lowercase().replace('’', "'").replace('\u{307}', ""));
            found.push(Word { lower, start: from, end: from + word.len() });
        }
    };
    for (at, c) in text.char_indices() {
        let is_part = c.is_alphanumeric() || is_mark(c) || start.is_some() && is_inner(c) && c != ';' || c == '\'';
        match (is_part, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                push(from, at);
                start = None;
            }
            _ => {}
        }
    }
    if let Some(from) = start {
        push(from, text.len());
    }
    found.retain(|word| word.lower.contains(char::is_alphanumeric));
    found.into_iter()
}

/// True for vowel signs and tone marks, which belong to the letter before them.
fn is_mark(c: char) -> bool {
    let is_stop = matches!(c, '\u{964}' | '\u{965}');
    matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{900}'..='\u{dff}' | '\u{e30}'..='\u{e4e}')
        && !is_stop
}

#[cfg(test)]
mod tests {
    use super::Message;
    use citewire_text::Language;

    fn check(message: &str, expected: &[&str]) {
        let languages: Vec<Language> = ["de", "fr", "zh"].iter().filter_map(|tag| Language::from_tag(tag)).collect();
        assert_eq!(Message::read(message, &languages).questions, expected, "{message}");
    }

    #[test]
    fn a_question_with_nothing_around_it_stays_as_it_is() {
        for question in [
            "How long is the Moscow–Kazan line?",
            "default port",
            "What does __init__ do?",
            "Who wrote \"Hello, dear\"?",
            "What is the price of Hello Kitty bags?",
            "how do I say thanks in Welsh?",
            "When Luther died, who led the church?",
            "Is 3 * 4 * 5 more than 50?",
            "What is a quick question timer",
            "为什么?",
        ] {
            check(question, &[question]);
        }
    }

    #[test]
    fn what_people_write_around_a_question_is_taken_off() {
        let question = "What is the default port?";
        for message in [
            "Hi! What is the default port?",
            "Hi team, What is the default port? Thanks in advance!",
            "Dear team,\n\nWhat is the default port?\n\nBest regards,\nBob Miller\nHead of IT\n+49 30 1234567",
            "What is the default port? I need this ASAP.",
            "What is the default port? Cheers, Bob",
            "What is the default port? cc @alice",
            "What is the default port? https://example.org/thread/17",
            ":wave: What is the default port? :pray:",
            "Stupid question maybe, but What is the default port?",
            "Not sure if this is the right place, but What is the default port?",
            "According to the docs, What is the default port?",
            "What is the default port? Explain like I am five.",
            "What is the default port? Use bullet points.",
            "Sorry to bother you, What is the default port?",
            "Quick question: What is the default port?",
            "<@U0123> What is the default port?",
            "What is the _default port_?",
            "**What is the default port?**",
            "> we moved it last year\n\nWhat is the default port?",
            "We are moving to a new server on Monday. What is the default port? It worked before.",
            "What is the default port? (ABC-123)",
            "What is the default port? Any ideas?",
        ] {
            check(message, &[question]);
        }
        check("Hallo zusammen, wie lang ist die Strecke? Vielen Dank im Voraus, Anna", &["wie lang ist die Strecke?"]);
    }

    #[test]
    fn several_questions_are_several() {
        check(
            "Hello! How long is the line? And who pays for it?\nThanks",
            &["How long is the line?", "And who pays for it?"],
        );
    }

    #[test]
    fn courtesies_ask_nothing() {
        for message in ["Hi there!", "Thanks a lot!", "ok, thank you", "Danke schön!"] {
            check(message, &[]);
        }
    }

    #[test]
    fn a_short_question_takes_what_stands_before_it() {
        check("The importer stops with error 17. Why?", &["The importer stops with error 17. Why?"]);
    }
}
