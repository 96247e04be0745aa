//! Pairs of brackets and quotation marks. A stop inside a short pair does not end the sentence around it, and an
//! unbalanced mark does not hide the boundaries behind it.

/// Longest bracket, in characters, that is a remark inside a sentence; a longer one holds sentences of its own.
const LONGEST_BRACKET: usize = 300;
/// Longest quotation, in characters, that is part of one sentence; a longer one is cut into sentences.
const LONGEST_QUOTATION: usize = 150;
/// Longest quotation between single marks, in characters. Single marks are mostly apostrophes.
const LONGEST_SINGLE_QUOTATION: usize = 150;

/// Deepest nesting. The limit keeps a text full of unbalanced marks from taking quadratic time.
const DEEPEST: usize = 32;

/// The brackets and quotations of one block of text.
pub(super) struct Enclosures {
    /// Byte offsets of the opening and of the closing mark of each outermost short pair, in order.
    pairs: Vec<(usize, usize)>,
    /// Byte offset of every mark that may open a pair, balanced or not, in order.
    openings: Vec<usize>,
}

/// An opening mark whose closing mark has not been found yet.
#[derive(Clone, Copy)]
struct Opening {
    mark: char,
    offset: usize,
}

impl Enclosures {
    /// Pairs the marks of `text`.
    pub(super) fn of(text: &str) -> Self {
        let mut pairs = Vec::new();
        let mut openings = Vec::new();
        let mut waiting: Vec<Opening> = Vec::new();
        let mut previous = ' ';
        for (offset, mark) in text.char_indices() {
            if is_enclosing(mark) {
                let next = text[offset + mark.len_utf8()..].chars().next().unwrap_or(' ');
                if opens(mark, previous, next, &waiting) {
                    // A quotation that opens again was never closed, so the older mark is dropped.
                    waiting.retain(|opening| is_bracket(mark) || opening.mark != mark);
                    if waiting.len() == DEEPEST {
                        waiting.remove(0);
                    }
                    waiting.push(Opening { mark, offset });
                    openings.push(offset);
                } else if let Some(at) = waiting.iter().rposition(|opening| closes(mark, opening.mark)) {
                    let apostrophe = is_single(mark) && previous.is_alphanumeric() && next.is_alphanumeric();
                    if !apostrophe {
                        let start = waiting[at].offset;
                        waiting.truncate(at);
                        if is_short(text, start, offset, mark) {
                            pairs.push((start, offset));
                        }
                    }
                } else if is_single(mark) {
                    openings.push(offset);
                }
            }
            previous = mark;
        }
        Self { pairs: outermost(pairs), openings }
    }

    /// True when a short pair opens before `mark` and is still open at `end`.
    pub(super) fn hold(&self, mark: usize, end: usize) -> bool {
        let before = self.pairs.partition_point(|pair| pair.0 < mark);
        before > 0 && self.pairs[before - 1].1 >= end
    }

    /// True when a mark in `start..end` may open a pair, balanced or not.
    pub(super) fn open_within(&self, start: usize, end: usize) -> bool {
        self.openings.get(self.openings.partition_point(|offset| *offset < start)).is_some_and(|offset| *offset < end)
    }
}

/// True for a mark that may stand behind a stop and belongs to the sentence before it.
pub(super) fn is_closing(mark: char) -> bool {
    matches!(
        mark,
        ')' | ']'
            | '}'
            | '"'
            | '\''
            | '”'
            | '’'
            | '»'
            | '›'
            | '“'
            | '」'
            | '』'
            | '）'
            | '】'
            | '》'
            | '〉'
            | '］'
            | '＂'
            | '＇'
    )
}

/// True for a mark that may stand before the first word of a sentence.
pub(super) fn is_opening(mark: char) -> bool {
    is_bracket(mark)
        || is_single(mark)
        || matches!(mark, '"' | '“' | '«' | '»' | '„' | '‟' | '`' | '¿' | '¡' | '_' | '*' | '<' | '#')
}

/// True for a mark that opens or closes a quotation.
pub(super) fn is_quotation(mark: char) -> bool {
    is_enclosing(mark) && !matches!(mark, '(' | ')' | '[' | ']' | '{' | '}') || matches!(mark, '‛' | '‹')
}

fn is_enclosing(mark: char) -> bool {
    if mark.is_ascii() {
        return matches!(mark, '(' | ')' | '[' | ']' | '{' | '}' | '"' | '\'' | '`');
    }
    is_bracket(mark) || is_closing(mark) || matches!(mark, '‘' | '“' | '„' | '‚' | '«' | '‟')
}

fn is_bracket(mark: char) -> bool {
    matches!(mark, '(' | '[' | '{' | '「' | '『' | '（' | '【' | '《' | '〈' | '［')
}

fn is_single(mark: char) -> bool {
    matches!(mark, '\'' | '‘' | '’' | '‚' | '`')
}

/// True when a mark opens a pair, by its shape, or by the white space around it when both marks look the same.
fn opens(mark: char, previous: char, next: char, waiting: &[Opening]) -> bool {
    let detached = !previous.is_alphanumeric() && !is_stop_or_comma(previous) && !next.is_whitespace();
    match mark {
        '“' => !waiting.iter().any(|opening| opening.mark == '„'),
        '"' | '\'' | '`' => detached && !(is_closing(previous) && waiting.iter().any(|opening| opening.mark == mark)),
        '«' | '»' => detached || (mark == '«' && !waiting.iter().any(|opening| opening.mark == '»')),
        '’' => false,
        _ => is_bracket(mark) || matches!(mark, '‘' | '„' | '‚' | '‟'),
    }
}

fn is_stop_or_comma(mark: char) -> bool {
    matches!(mark, '.' | ',' | '!' | '?' | '…' | ';')
}

fn closes(mark: char, opening: char) -> bool {
    match opening {
        '(' => mark == ')',
        '[' => mark == ']',
        '{' => mark == '}',
        '"' => mark == '"',
        '\'' => mark == '\'',
        '`' => matches!(mark, '\'' | '`'),
        '‘' | '‚' => matches!(mark, '’' | '‘'),
        '“' | '‟' => mark == '”',
        '„' => matches!(mark, '“' | '”'),
        '«' => mark == '»',
        '»' => mark == '«',
        '「' => mark == '」',
        '『' => mark == '』',
        '（' => mark == '）',
        '【' => mark == '】',
        '《' => mark == '》',
        '〈' => mark == '〉',
        '［' => mark == '］',
        _ => false,
    }
}

fn is_short(text: &str, start: usize, end: usize, mark: char) -> bool {
    let limit = if is_single(mark) {
        LONGEST_SINGLE_QUOTATION
    } else if matches!(mark, '"' | '”' | '“' | '»' | '«') {
        LONGEST_QUOTATION
    } else {
        LONGEST_BRACKET
    };
    // A character has at most four bytes, so characters are counted only when the bytes do not decide.
    end - start <= limit || (end - start <= limit * 4 && text[start..end].chars().count() <= limit)
}

/// The pairs that lie inside no other pair.
fn outermost(mut pairs: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    pairs.sort_unstable();
    let mut kept: Vec<(usize, usize)> = Vec::with_capacity(pairs.len());
    for pair in pairs {
        if kept.last().is_none_or(|outer| outer.1 < pair.1) {
            kept.push(pair);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Shows the texts inside the outermost pairs.
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> =
            Enclosures::of(text).pairs.iter().map(|(open, close)| text[*open..].split_at(close - open).0).collect();
        let shown: Vec<&str> = found.iter().map(|pair| pair.trim_start_matches(is_enclosing)).collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn brackets_pair_with_their_own_kind() {
        check("He (the [old] man) and 《书》", &["the [old] man", "书"]);
    }

    #[test]
    fn a_quotation_opened_twice_pairs_only_the_second_mark() {
        check("“policy of peace and the principle of “winner takes all.” In", &["winner takes all."]);
    }

    #[test]
    fn apostrophes_open_and_close_nothing() {
        check("JFK Jr.'s book isn't the dogs’ and Xi’s", &[]);
        check("She said, 'It isn't so.' Then", &["It isn't so."]);
    }

    #[test]
    fn german_marks_open_low_and_close_high() {
        check("Er sagte: „Das ist gut.“ Und »so« fort", &["Das ist gut.", "so"]);
    }

    #[test]
    fn a_straight_mark_opens_before_a_word_and_closes_behind_one() {
        check(r#"He said "yes" and "no"."#, &["yes", "no"]);
    }

    #[test]
    fn a_bracket_that_never_closes_holds_nothing() {
        check("an (open remark. And more", &[]);
    }
}
