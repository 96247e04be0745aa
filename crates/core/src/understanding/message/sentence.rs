//! The sentences of a message, each without the courtesies at its ends.

use super::phrases::{Class, Phrases};
use super::{Word, words_of};

/// Marks that end a sentence.
const END_MARKS: [char; 9] = ['?', '!', '.', '…', '。', '？', '！', '؟', '।'];
/// Marks of a question. The Greek one is a semicolon.
const QUESTION_MARKS: [char; 4] = ['?', '？', '؟', '\u{37e}'];
/// Words of a name behind a greeting or what closes a message.
const LONGEST_NAME: usize = 4;
/// Words of an apology before the question: "Not sure if this is the right place, but".
const LONGEST_HEDGE: usize = 14;
/// Words before the word that asks, behind a greeting without a comma: "hey citewire whats the port".
const CALLED: usize = 2;

/// Words between a frame and what is asked, in any language.
const JOINING: [&str; 22] = [
    "if", "that", "about", "whether", "ob", "dass", "si", "que", "se", "che", "of", "dat", "om", "att", "at", "czy",
    "że", "ли", "что", "jestli", "hogy", "dacă",
];
/// Words that part an apology from the question, in any language.
const BUT: [&str; 14] =
    ["but", "aber", "mais", "pero", "ma", "mas", "maar", "men", "но", "але", "ale", "de", "dar", "ama"];

/// A sentence as it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Said {
    /// The sentence without courtesies; empty when it is nothing else.
    pub(super) text: String,
    /// True when it asks something.
    pub(super) asks: bool,
    /// True when the message ends with it: what follows is a signature.
    pub(super) closes: bool,
}

/// The sentences of a text, cut behind marks that end one and at line breaks.
pub(super) fn split(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    for line in text.lines() {
        let mut start = 0;
        let mut marks = line.char_indices().filter(|(_, c)| END_MARKS.contains(c)).peekable();
        while let Some((at, mark)) = marks.next() {
            let end = at + mark.len_utf8();
            let behind = line[end..].chars().next();
            let is_wide = !mark.is_ascii() && mark != '…';
            let is_cut =
                behind.is_none_or(|c| c.is_whitespace() || is_wide) && !ends_with_abbreviation(&line[..at], mark);
            if is_cut && marks.peek().is_none_or(|(next, _)| *next > end) {
                pieces.push(&line[start..end]);
                start = end;
            }
        }
        pieces.push(&line[start..]);
    }
    pieces.into_iter().map(str::trim).filter(|piece| piece.contains(char::is_alphanumeric)).collect()
}

/// True when a full stop belongs to the word before it: "e.g.", "Dr.", "No. 5".
fn ends_with_abbreviation(before: &str, mark: char) -> bool {
    let word = before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
    let is_short = word.chars().filter(|c| c.is_alphabetic()).count() <= 3 && word.contains(char::is_alphabetic);
    mark == '.' && is_short && (word.contains('.') || word.starts_with(char::is_uppercase))
}

impl Said {
    /// Reads a sentence.
    pub(super) fn read(sentence: &str, phrases: &[&Phrases]) -> Self {
        let (text, Reader { asks, closes, text: bare, .. }) = without_courtesies(sentence, phrases);
        let is_marked = is_marked(sentence);
        let opens = || Reader { text: bare, phrases, asks, closes }.opens_as_question();
        Self { asks: !text.is_empty() && (is_marked || asks || opens()), text, closes }
    }
}

/// True for a sentence with the mark of a question.
fn is_marked(sentence: &str) -> bool {
    sentence.trim_end_matches(['"', ')', '*', '_', ' ']).ends_with(QUESTION_MARKS)
}

/// A sentence without the courtesies at its ends, with its mark, and what they tell.
pub(super) fn without_courtesies<'text>(
    sentence: &'text str,
    phrases: &'text [&'text Phrases],
) -> (String, Reader<'text>) {
    let mut reader = Reader { text: sentence, phrases, asks: false, closes: false };
    reader.strip();
    let text = reader.text;
    // A mark of the whole sentence stays with what is left of it.
    let text = match sentence.chars().next_back() {
        Some(mark) if !text.is_empty() && QUESTION_MARKS.contains(&mark) && !text.ends_with(mark) => {
            format!("{text}{mark}")
        }
        _ => text.to_owned(),
    };
    (text, reader)
}

/// A sentence of which courtesies are taken off.
#[derive(Debug)]
pub(super) struct Reader<'text> {
    text: &'text str,
    phrases: &'text [&'text Phrases],
    asks: bool,
    closes: bool,
}

/// What may stand between a courtesy and the question.
fn is_joint(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            ',' | ';' | ':' | '-' | '–' | '—' | '!' | '.' | '…' | '，' | '！' | '。' | '、' | '：' | '؛' | '،'
        )
}

impl Reader<'_> {
    /// Takes off courtesies at both ends until none is left.
    fn strip(&mut self) {
        loop {
            let words = self.words();
            if !self.strip_start(&words) && !self.strip_end(&words) {
                return;
            }
            if !self.text.contains(char::is_alphanumeric) {
                self.text = "";
            }
        }
    }

    fn words(&self) -> Vec<Word> {
        words_of(self.text).collect()
    }

    fn longest_at_start(&self, words: &[&str], is_wanted: impl Fn(Class) -> bool + Copy) -> Option<(Class, usize)> {
        let found = self.phrases.iter().filter_map(|phrases| phrases.at_start(words, is_wanted));
        found.max_by_key(|(_, count)| *count)
    }

    /// Takes off a courtesy at the beginning. False when there is none.
    fn strip_start(&mut self, words: &[Word]) -> bool {
        let is_piece = |class| !matches!(class, Class::Asking | Class::YesNo | Class::Command | Class::Closing);
        let piece = self.phrases.iter().find_map(|phrases| phrases.piece_at_start(self.text, is_piece));
        if let Some((class, bytes)) = piece
            && (class == Class::Frame || self.text[bytes..].chars().next().is_none_or(is_joint))
        {
            self.asks |= class == Class::Frame;
            self.text = self.text[bytes..].trim_start_matches(is_joint);
            return true;
        }
        let lower: Vec<&str> = words.iter().map(|word| word.lower.as_str()).collect();
        let is_courtesy = |class| !matches!(class, Class::Asking | Class::YesNo | Class::Command);
        let Some((class, count)) = self.longest_at_start(&lower, is_courtesy) else { return false };
        let end = words[count - 1].end;
        let rest = &self.text[end..];
        let is_whole = count == words.len();
        let (taken, asks) = match class {
            _ if is_whole => (Some(self.text.len()), false),
            Class::Greeting => (self.behind_name(words, &lower, count), false),
            Class::Closing => {
                let is_signed = words.len() - count <= LONGEST_NAME && starts_with_joint(rest) && !rest.contains('?');
                self.closes |= is_signed;
                (is_signed.then_some(self.text.len()), false)
            }
            Class::Frame => (self.goes_on(&lower, count, rest).then_some(end), true),
            Class::Hedge => (self.behind_hedge(words, &lower, count), false),
            Class::Thanks | Class::Aside => (starts_with_joint(rest).then_some(end), false),
            Class::Asking | Class::YesNo | Class::Command => (None, false),
        };
        let Some(taken) = taken.filter(|&taken| !opens_quotation(&self.text[..taken])) else { return false };
        self.closes |= class == Class::Closing && is_whole;
        self.asks |= asks;
        self.text = without_conjunction(self.text[taken..].trim_start_matches(is_joint));
        true
    }

    /// True when a frame may end here: a joint follows, or a word that asks or commands, or another frame.
    fn goes_on(&self, lower: &[&str], count: usize, rest: &str) -> bool {
        let opens = |at: usize| self.longest_at_start(&lower[at..], |class| class != Class::Closing).is_some();
        let joins = JOINING.contains(&lower[count]);
        // Two words or more say by themselves that somebody asks.
        starts_with_joint(rest) || opens(count) || joins || count > 2
    }

    /// The end of a greeting with the names behind it.
    fn behind_name(&self, words: &[Word], lower: &[&str], count: usize) -> Option<usize> {
        for named in 0..=LONGEST_NAME {
            let last = words.get(count - 1 + named)?;
            let rest = &self.text[last.end..];
            if starts_with_joint(rest) && !rest.starts_with('-') && !rest.starts_with(QUESTION_MARKS) {
                return Some(last.end);
            }
            // Words of other languages than English may stand before the one that asks.
            if (named == 0 || named <= CALLED && lower[0].is_ascii())
                && let Some(rest) = lower.get(count + named..)
                && self
                    .longest_at_start(rest, |class| {
                        matches!(class, Class::Asking | Class::YesNo | Class::Frame | Class::Command)
                    })
                    .is_some()
            {
                return Some(last.end);
            }
        }
        None
    }

    /// The end of an apology: the joint behind it that leads to a word that asks.
    fn behind_hedge(&self, words: &[Word], lower: &[&str], count: usize) -> Option<usize> {
        let end = words[count - 1].end;
        if starts_with_joint(&self.text[end..]) {
            return Some(end);
        }
        for at in count..words.len().min(count + LONGEST_HEDGE) {
            let before = &self.text[words[at - 1].end..words[at].start];
            let is_joined = before.contains([',', ':', ';', '–', '—', '.', '!']) || lower[at] == BUT[0];
            let from = if BUT.contains(&lower[at]) { at + 1 } else { at };
            if is_joined && from < words.len() {
                return Some(words[from - 1].end);
            }
        }
        let asks = self.longest_at_start(&lower[count..], |class| class == Class::Asking).is_some();
        asks.then_some(end)
    }

    /// Takes off a courtesy at the end. False when there is none.
    fn strip_end(&mut self, words: &[Word]) -> bool {
        let bare = self.text.trim_end_matches(|c: char| is_joint(c) || QUESTION_MARKS.contains(&c));
        let is_piece = |class| matches!(class, Class::Thanks | Class::Closing | Class::Aside | Class::Frame);
        let piece = self.phrases.iter().find_map(|phrases| phrases.piece_at_end(bare, is_piece));
        if let Some((class, bytes)) = piece {
            let before = &bare[..bare.len() - bytes];
            // Behind a request stands nothing, and before it what is requested.
            if class == Class::Frame && !before.is_empty() || before.chars().next_back().is_none_or(is_joint) {
                self.asks |= class == Class::Frame;
                self.text = before.trim_end_matches(is_joint);
                return true;
            }
        }
        let lower: Vec<&str> = words.iter().map(|word| word.lower.as_str()).collect();
        let is_courtesy = |class| {
            matches!(
                class,
                Class::Thanks | Class::Closing | Class::Aside | Class::Hedge | Class::Frame | Class::Greeting
            )
        };
        let longest = |lower: &[&str]| {
            let found = self.phrases.iter().filter_map(|phrases| phrases.at_end(lower, is_courtesy));
            found.max_by_key(|(_, count)| *count)
        };
        // "…, cheers, Bob": a name of a word or two behind what closes.
        let named = (0..=CALLED).find_map(|named| {
            let kept = lower.len().checked_sub(named)?;
            let (class, count) = longest(&lower[..kept])?;
            (named == 0 || class == Class::Closing).then_some((kept - count, class))
        });
        let Some((at, class)) = named else { return false };
        let Some(first) = words.get(at) else { return false };
        let before = self.text[..first.start].trim_end();
        // Inside of a question the words may be what is asked for: "how do I say thanks", "an answer in English".
        let is_apart = before.is_empty() || before.ends_with([',', ';', ':', '-', '–', '—', '!', '.', '…', '?', '？']);
        let is_sure = class == Class::Aside && words.len() - at >= 2 && at > 2
            || lower[at..] == ["please"]
            || lower[at..] == ["pls"];
        if !is_apart && !is_sure || opens_quotation(before) {
            return false;
        }
        self.closes |= class == Class::Closing && !before.is_empty();
        self.text = before.trim_end_matches(is_joint);
        true
    }

    /// True when it begins as a question or a command does.
    fn opens_as_question(&self) -> bool {
        let words = self.words();
        let lower: Vec<&str> = words.iter().map(|word| word.lower.as_str()).collect();
        let from = lower
            .iter()
            .take_while(|word| ["and", "but", "or", "so", "und", "et", "y", "e", "и"].contains(*word))
            .count();
        let opens = |class| matches!(class, Class::Asking | Class::Command);
        // Outside of Latin letters the word that asks often stands behind what is asked about.
        let is_other = |word: &&str| !word.contains(|c: char| c < '\u{250}');
        let asks = |at: usize| self.longest_at_start(&lower[at..], |class| class == Class::Asking).is_some();
        words.len() > from && self.longest_at_start(&lower[from..], opens).is_some()
            || lower.iter().all(is_other) && (0..lower.len()).any(asks)
            || self.phrases.iter().any(|phrases| phrases.has_piece(self.text, Class::Asking))
    }
}

/// True when a text begins with something that parts it from what stands before.
fn starts_with_joint(text: &str) -> bool {
    text.trim_start_matches(' ').starts_with(|c: char| is_joint(c) && c != ' ' || QUESTION_MARKS.contains(&c))
}

/// True when a quotation begins in a text and does not end there.
fn opens_quotation(text: &str) -> bool {
    let count = |mark: char| text.matches(mark).count();
    // „German quotations“ open low and close with the mark that opens English ones.
    count('"') % 2 == 1
        || count('“') > count('”') + count('„')
        || count('„') > count('“') + count('”')
        || count('«') != count('»')
}

/// A text without "but" at its beginning.
fn without_conjunction(text: &str) -> &str {
    let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
    if BUT.contains(&first.to_lowercase().as_str()) && !rest.is_empty() { rest } else { text }
}
