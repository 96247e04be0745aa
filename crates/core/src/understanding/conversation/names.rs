//! Names in a question: sequences of capitalised words, and quoted phrases.

use citewire_text::ByteSpan;
use citewire_text::language::ENGLISH;

use super::words::{WORDS, Word, is_function_word};

/// The kind of thing that a name names, as far as its form shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A year or another number.
    Number,
    /// An adjective of origin, such as "Chinese" or "Russian".
    Adjective,
    /// A month or a day of the week.
    Date,
    /// Anything else.
    Name,
}

impl Kind {
    /// True when a name of this kind can replace one of the other.
    pub(super) fn is_like(self, other: Self) -> bool {
        let is_time = |kind| matches!(kind, Self::Number | Self::Date);
        self == other || is_time(self) && is_time(other)
    }
}

/// A name in a question.
#[derive(Debug, Clone)]
pub(super) struct Name {
    /// The span without quotation marks and possessive endings, in bytes.
    pub span: ByteSpan,
    /// The most likely kind.
    pub kind: Kind,
    /// The position of its first word, and the position after its last.
    pub words: (usize, usize),
}

/// The names in a text with these words, from left to right.
pub(super) fn names_in(text: &str, words: &[Word<'_>]) -> Vec<Name> {
    let mut names = quoted(text, words);
    // In a text all in capitals, or with a capital on every word, capitals do not distinguish names.
    let has_lower_case =
        words.len() < 3 || words.iter().any(|word| !word.opens && word.text.starts_with(char::is_lowercase));
    let mut at = 0;
    while at < words.len() {
        let Some(end) = run(text, words, at, has_lower_case) else {
            at += 1;
            continue;
        };
        let span = ByteSpan::new(words[at].span.start as usize, bare_end(text, &words[end - 1]));
        if names.iter().all(|name| name.words.1 <= at || end <= name.words.0) {
            let kind = kind(words, at, end);
            names.push(Name { span, kind, words: (at, end) });
        }
        at = end;
    }
    names.sort_by_key(|name| name.span.start);
    names
}

/// The end of a word without its possessive ending, but with the last full stop of "U.S.".
fn bare_end(text: &str, word: &Word<'_>) -> usize {
    let end = word.span.start as usize + word.text.len();
    end + usize::from(word.text.contains('.') && text[end..].starts_with('.'))
}

/// The end of the name that begins with a word, if one does.
fn run(text: &str, words: &[Word<'_>], start: usize, has_lower_case: bool) -> Option<usize> {
    let first = &words[start];
    let begins = is_number(first) || has_lower_case && first.is_capitalised() && !is_function_word(first);
    if !begins {
        return None;
    }
    let mut end = start + 1;
    if is_number(first) {
        return Some(end);
    }
    while end < words.len() && !words[end - 1].possessive {
        let mut next = end;
        while next < words.len() && next - end < 2 && words[next].is(WORDS.name_links) && !words[next].is_capitalised()
        {
            next += 1;
        }
        let goes_on = next < words.len()
            && (words[next].is_capitalised() && !words[next].opens || next == end && is_number(&words[next]))
            && (end..=next)
                .all(|word| joins(&text[words[word - 1].span.end as usize..words[word].span.start as usize]));
        if !goes_on {
            break;
        }
        end = next + 1;
    }
    // The first word of a sentence has a capital even if it is not a name.
    let tells = !first.opens || end - start > 1 || first.has_inner_capital() || first.possessive || words.len() == 1;
    tells.then_some(end)
}

/// True when this text between two words may be part of a name.
fn joins(gap: &str) -> bool {
    matches!(gap, " " | "-" | "–" | ". " | "." | " & " | "’" | "'" | "/" | "")
}

fn is_number(word: &Word<'_>) -> bool {
    word.text.starts_with(|c: char| c.is_ascii_digit())
}

fn kind(words: &[Word<'_>], start: usize, end: usize) -> Kind {
    let first = &words[start];
    if is_number(first) {
        return Kind::Number;
    }
    if ENGLISH.calendar.is_month_or_weekday(&first.lower) && words[start + 1..end].iter().all(is_number) {
        return Kind::Date;
    }
    let before_noun = words.get(end).is_some_and(|next| !next.is_capitalised() && !is_function_word(next));
    let belongs = WORDS.adjective_endings.iter().any(|ending| first.lower.ends_with(ending));
    if end - start == 1 && belongs && before_noun && !first.possessive { Kind::Adjective } else { Kind::Name }
}

/// Phrases in quotation marks.
fn quoted(text: &str, words: &[Word<'_>]) -> Vec<Name> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(open) = text[from..].find(['"', '“', '«']).map(|at| from + at) {
        let mark = text[open..].chars().next().map_or(1, char::len_utf8);
        let inside = open + mark;
        let Some(close) = text[inside..].find(['"', '”', '»']).map(|at| inside + at) else { break };
        let first = words.iter().position(|word| word.span.start as usize >= inside);
        let after = words.iter().position(|word| word.span.start as usize >= close).unwrap_or(words.len());
        if let Some(first) = first.filter(|&first| first < after) {
            found.push(Name { span: ByteSpan::new(inside, close), kind: Kind::Name, words: (first, after) });
        }
        from = close + text[close..].chars().next().map_or(1, char::len_utf8);
    }
    found
}
