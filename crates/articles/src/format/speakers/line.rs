//! One line: does it begin with the name of a speaker, with a time, or with both?

use citewire_text::ByteSpan;

/// Characters of the longest name with a role behind it.
const LONGEST_NAME: usize = 48;
/// Words of the longest name.
const MOST_WORDS: usize = 5;

/// The beginning of a line that may name a speaker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    /// All of it, with time and colon, and without the words behind it.
    pub(super) span: ByteSpan,
    /// The name. `None` for a time alone.
    pub(super) name: Option<ByteSpan>,
    /// True if there is a time.
    pub(super) is_timed: bool,
    /// True if a colon or a bracket ends it: what ends with the line alone may be an entry of a programme.
    pub(super) is_closed: bool,
}

impl Mark {
    /// The mark of a line that begins at a byte of the text.
    pub(super) fn shifted(self, by: usize) -> Self {
        Self { span: self.span.shifted(by), name: self.name.map(|name| name.shifted(by)), ..self }
    }
}

/// What a line without its line break begins with.
pub(super) fn mark_of(line: &str) -> Option<Mark> {
    let mut at = line.len() - line.trim_start_matches([' ', '\t', '>', '*', '_', '\u{feff}']).len();
    let start = line.len() - line.trim_start_matches([' ', '\t', '>', '\u{feff}']).len();
    let first_time = time(&line[at..]);
    if let Some(length) = first_time {
        at += length;
        let rest = &line[at..];
        at += rest.len() - rest.trim_start_matches([' ', '\t', '*', '_', ':', '-', '–', '—', '|']).len();
        if at == line.len() {
            let bracketed = line[start..].starts_with(['(', '[', '*']);
            let span = ByteSpan::new(start, line.len());
            return Some(Mark { span, name: None, is_timed: true, is_closed: bracketed });
        }
    }
    let name_start = at;
    let rest = &line[at..];
    let stop = name_end(rest);
    let name = rest[..stop].trim_end_matches([' ', '\t', '*', '_', ',', '-', '–', '—']);
    if !is_name(name) {
        // `[00:01:02] text` goes on with the speaker before.
        let is_bracketed = line[start..].starts_with(['(', '[']);
        let span = ByteSpan::new(start, name_start);
        return (first_time.is_some() && is_bracketed).then_some(Mark {
            span,
            name: None,
            is_timed: true,
            is_closed: true,
        });
    }
    let name_span = ByteSpan::new(name_start, name_start + name.len());
    let behind = &line[name_span.range().end..];
    let end = end_of_mark(behind, first_time.is_some())?;
    let span = ByteSpan::new(start, name_span.range().end + end.length);
    Some(Mark { span, name: Some(name_span), is_timed: first_time.is_some() || end.has_time, is_closed: end.is_closed })
}

/// What closes a mark behind the name.
struct End {
    /// Bytes from the name to the words.
    length: usize,
    has_time: bool,
    is_closed: bool,
}

/// Reads what stands between the name and the words: a time, a colon, marks of emphasis.
fn end_of_mark(behind: &str, is_timed: bool) -> Option<End> {
    let marks = [' ', '\t', '*', '_', ',', '-', '–', '—'];
    let rest = behind.trim_start_matches(marks);
    let (rest, has_time, bracketed) = match time(rest) {
        Some(length) => (&rest[length..], true, rest.starts_with(['(', '['])),
        None => (rest, false, false),
    };
    let bare = rest.trim_start_matches([' ', '*', '_']);
    let after = bare.strip_prefix([':', '：']);
    let words = after.unwrap_or(bare).trim_start_matches([' ', '\t', '*', '_']);
    // `Ann Lee 0:04` and `00:04 Ann` end with the line.
    let is_closed = after.is_some() || bracketed;
    let ends_line = words.is_empty() && (has_time || is_timed);
    // `10:30` and `https://` go on directly behind the colon.
    let is_address = after.is_some_and(|after| {
        bare.starts_with(':') && after.starts_with(|next: char| !next.is_whitespace() && !matches!(next, '*' | '_'))
    });
    let holds = if has_time && !bracketed { after.is_some() || ends_line } else { is_closed || ends_line };
    (holds && !is_address).then_some(End { length: behind.len() - words.len(), has_time, is_closed })
}

/// Where a name at the start of a line ends: at a colon, at a bracket with a time, at a time, or with the line.
fn name_end(rest: &str) -> usize {
    let mut previous = ' ';
    for (number, (at, character)) in rest.char_indices().enumerate() {
        let opens_time = matches!(character, '(' | '[') || character.is_ascii_digit() && previous == ' ' && number > 0;
        if matches!(character, ':' | '：' | '*') || opens_time && time(&rest[at..]).is_some() {
            return at;
        }
        if number > LONGEST_NAME {
            return at;
        }
        previous = character;
    }
    rest.len()
}

/// The length of a time at the start, such as `0:04`, `00:00:04`, `(00:00:04):`, `[1:02:03.500]`. It has its brackets.
fn time(rest: &str) -> Option<usize> {
    let open = rest.chars().next().filter(|first| matches!(first, '(' | '['));
    let inner = &rest[open.map_or(0, char::len_utf8)..];
    let digits =
        inner.len() - inner.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, ':' | '.' | ',')).len();
    let stated = inner[..digits].trim_end_matches([':', '.', ',']);
    let parts: Vec<&str> = stated.split([':', '.', ',']).take(5).collect();
    let colons = stated.matches(':').count();
    let has_form = (1..=3).contains(&colons)
        && parts.len() <= 4
        && parts.first().is_some_and(|first| (1..=2).contains(&first.len()))
        && parts.iter().skip(1).take(colons).all(|part| part.len() == 2);
    if !has_form {
        return None;
    }
    let length = rest.len() - inner.len() + stated.len();
    match open {
        None => {
            // `10:30am` and `3:1` are no times of a recording.
            let is_whole = !rest[length..].starts_with(char::is_alphanumeric);
            is_whole.then_some(length)
        }
        Some(open) => {
            let close = if open == '(' { ')' } else { ']' };
            let to = rest[length..].strip_prefix(close)?;
            Some(rest.len() - to.len())
        }
    }
}

/// True for a few words that may be a name: `Ann Lee`, `DANA RUIZ`, `Speaker 3`, `J. B. Cho`, `Ann Lee (chair)`.
fn is_name(name: &str) -> bool {
    let (bare, role) = match name.split_once(" (") {
        Some((bare, role)) => (bare, Some(role)),
        None => (name, None),
    };
    let is_role = role.is_none_or(|role| role.ends_with(')') && !role[..role.len() - 1].contains(['(', ')']));
    let words = bare.split(' ').filter(|word| !word.is_empty());
    let mut count = 0;
    let mut letters = 0;
    for word in words {
        count += 1;
        let first = word.chars().next().unwrap_or(' ');
        let is_particle = count > 1 && word.len() <= 3 && word.chars().all(char::is_lowercase);
        let is_number = count > 1 && word.bytes().all(|byte| byte.is_ascii_digit());
        let is_plain =
            word.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '\'' | '’' | '·' | '&' | '/'));
        if !is_plain || !(first.is_alphabetic() && !first.is_lowercase() || is_particle || is_number) {
            return false;
        }
        letters += word.chars().filter(|c| c.is_alphabetic()).count();
    }
    is_role && (1..=MOST_WORDS).contains(&count) && letters >= 2 && name.chars().count() <= LONGEST_NAME
}

#[cfg(test)]
mod tests {
    use super::mark_of;

    /// The name, the mark and the words behind it.
    fn check(line: &str, expected: Option<(&str, &str)>) {
        let found =
            mark_of(line).map(|mark| (mark.name.map_or("", |name| name.slice(line)), &line[mark.span.range().end..]));
        assert_eq!(found, expected, "{line}");
    }

    #[test]
    fn names_with_times_are_marks() {
        check("Host (00:00:04):", Some(("Host", "")));
        check("Ann Lee (00:04): We began.", Some(("Ann Lee", "We began.")));
        check("**Ann Lee** (00:00:04): We began.", Some(("Ann Lee", "We began.")));
        check("**Ann Lee (00:04):** We began.", Some(("Ann Lee", "We began.")));
        check("[00:01:02] Ann: We began.", Some(("Ann", "We began.")));
        check("[00:01:02.500] **Ann:** We began.", Some(("Ann", "We began.")));
        check("00:04 Ann", Some(("Ann", "")));
        check("Ann Lee 0:04", Some(("Ann Lee", "")));
        check("Speaker 3 [00:04]", Some(("Speaker 3", "")));
    }

    #[test]
    fn names_with_a_colon_are_marks() {
        check("DANA RUIZ:", Some(("DANA RUIZ", "")));
        check("Ann: We began.", Some(("Ann", "We began.")));
        check("**Ann:** We began.", Some(("Ann", "We began.")));
        check("> **Ann Lee (chair)**: We began.", Some(("Ann Lee (chair)", "We began.")));
        check("主持人：你好。", Some(("主持人", "你好。")));
    }

    #[test]
    fn a_time_alone_is_a_mark_without_a_name() {
        check("(00:00:09):", Some(("", "")));
        check("0:09", Some(("", "")));
        check("[00:01:02] and then we left.", Some(("", "and then we left.")));
    }

    #[test]
    fn sentences_addresses_and_hours_are_no_marks() {
        check("We began at 10:30 with tea.", None);
        check("The rule is simple: no boats.", None);
        check("Https://example.org/a", None);
        check("Lunch at 12:30pm", None);
        check("A ratio of 3:1 is usual.", None);
        check("", None);
        check("Q: Why?", None);
    }
}
