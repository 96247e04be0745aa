//! List items that stand one after the other on a line, and the markers that belong to them.

/// The value and the style of a marker such as `2.`, `b)`, `(iv)` or `3.)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Marker {
    start: usize,
    value: u32,
    style: Style,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Style {
    figure: Figure,
    opened: bool,
    /// The characters behind the figure: `.`, `)` or `.)`.
    close: Close,
    /// True when a bullet stands directly before the figure.
    bulleted: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Figure {
    Number,
    SmallLetter,
    Capital,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Close {
    Stop,
    Bracket,
    Both,
}

/// Number of markers behind one among which the next marker of its list is looked for.
const FARTHEST_MARKER: usize = 100;
/// Longest marker, in bytes, with its bullet and white space.
const LONGEST_MARKER: usize = 32;

/// Byte offsets at which list items start, in order. `starts` are the sentence starts found so far, in order.
pub(super) fn item_starts(text: &str, starts: &[usize]) -> Vec<usize> {
    let mut items = bulleted(text);
    let markers = if may_have_markers(text) { markers(text) } else { Vec::new() };
    for (index, first) in markers.iter().enumerate() {
        let heads = first.start == 0 || first.style.bulleted || starts.binary_search(&first.start).is_ok();
        if !heads || first.value > 1 && !first.style.bulleted && !follows_letters(*first) {
            continue;
        }
        let mut last = *first;
        let mut run = vec![first.start];
        for marker in markers[index + 1..].iter().take(FARTHEST_MARKER) {
            if marker.style == first.style && marker.value == last.value + 1 {
                run.push(marker.start);
                last = *marker;
            }
        }
        if run.len() > 1 {
            items.extend(run);
        }
    }
    items.sort_unstable();
    items.dedup();
    items
}

/// True when a piece of text is a marker and nothing else, so that it belongs to the text behind it.
pub(super) fn is_marker(piece: &str) -> bool {
    if piece.len() > LONGEST_MARKER {
        return false;
    }
    let bare = piece.trim().trim_start_matches(is_bullet).trim_start();
    bare.len() <= 7 && read(bare).is_some_and(|(_, _, length)| length == bare.len())
        || (bare.is_empty() && piece.contains(is_bullet))
}

pub(super) fn is_bullet(mark: char) -> bool {
    matches!(mark, '•' | '‣' | '⁃' | '▪' | '●' | '◦' | '■' | '►' | '❖' | '➢')
}

/// Starts of items with a bullet. One bullet in the middle of a line is a separator, two are a list.
fn bulleted(text: &str) -> Vec<usize> {
    if text.is_ascii() {
        return Vec::new();
    }
    let bullets: Vec<usize> = text
        .char_indices()
        .filter(|(offset, mark)| {
            is_bullet(*mark) && text[..*offset].chars().next_back().is_none_or(char::is_whitespace)
        })
        .map(|(offset, _)| offset)
        .collect();
    if bullets.len() > 1 || bullets.first() == Some(&0) { bullets } else { Vec::new() }
}

/// True for a marker with a letter and a bracket. Such a list may continue one of an earlier line, with any letter.
fn follows_letters(marker: Marker) -> bool {
    marker.style.figure != Figure::Number && marker.style.close != Close::Stop
}

/// Byte offsets of the beginning of each drawn line inside a text and of the text behind it: `... Graae. *** Bush also
/// ...`
pub(super) fn rule_bounds(text: &str) -> Vec<usize> {
    let mut bounds = Vec::new();
    // Almost no text has a drawn line, and this search is quicker than going through the words.
    let is_rule_of_three = |three: &[u8; 3]| three[0] == three[1] && three[1] == three[2] && is_rule_mark(three[0]);
    if !text.as_bytes().array_windows().any(is_rule_of_three) {
        return bounds;
    }
    let mut start = 0;
    for token in text.split_inclusive(char::is_whitespace) {
        let end = start + token.len();
        if is_rule(token) {
            let next = end + (text[end..].len() - text[end..].trim_start().len());
            // A row of low lines inside a sentence is a blank to fill in.
            let blank = text[..start].trim_end().ends_with(':') || text[next..].starts_with(char::is_lowercase);
            if !blank && next < text.len() {
                bounds.extend([start, next]);
            }
        }
        start = end;
    }
    bounds
}

/// True when a piece is a drawn line: three equal signs, or five hyphens, since fewer are a dash.
pub(super) fn is_rule(piece: &str) -> bool {
    let bare = piece.trim();
    let Some(first) = bare.bytes().next() else {
        return false;
    };
    let shortest = if first == b'-' { 5 } else { 3 };
    is_rule_mark(first) && bare.len() >= shortest && bare.bytes().all(|byte| byte == first)
}

fn is_rule_mark(byte: u8) -> bool {
    matches!(byte, b'*' | b'=' | b'_' | b'-' | b'#' | b'~')
}

/// False for nearly every text, and for none with two markers: a marker closes a letter or a number that stands alone.
fn may_have_markers(text: &str) -> bool {
    let bytes = text.as_bytes();
    let closes_figure = |(at, close): (usize, &u8)| {
        matches!(close, b'.' | b')') && at > 0 && {
            let figure = bytes[at - 1];
            let before = at.checked_sub(2).map_or(b' ', |before| bytes[before]);
            figure.is_ascii_digit() || figure.is_ascii_alphabetic() && !before.is_ascii_alphanumeric()
        }
    };
    bytes.iter().enumerate().filter(|(at, close)| closes_figure((*at, close))).nth(1).is_some()
}

fn markers(text: &str) -> Vec<Marker> {
    let mut found = Vec::new();
    let mut at_word_start = true;
    for (offset, character) in text.char_indices() {
        let starts = at_word_start && (character.is_ascii_alphanumeric() || character == '(' || is_bullet(character));
        at_word_start = character.is_whitespace();
        if !starts {
            continue;
        }
        let rest = &text[offset..];
        let bare = rest.trim_start_matches(is_bullet);
        let Some((value, mut style, length)) = read(bare) else {
            continue;
        };
        style.bulleted = bare.len() < rest.len();
        let after = &bare[length..];
        let Some(item) = after.trim_start().chars().next() else {
            continue;
        };
        // `1.` and `a.` may also end a sentence or be an initial: a space must follow and, behind a figure, no small
        // letter.
        let spaced = after.starts_with(char::is_whitespace);
        let believable =
            style.close != Close::Stop || spaced && (style.figure != Figure::Number || !item.is_lowercase());
        if believable {
            found.push(Marker { start: offset, value, style });
        }
    }
    found
}

/// The marker at the head of `rest`: its value, style and length in bytes.
fn read(rest: &str) -> Option<(u32, Style, usize)> {
    let opened = rest.starts_with('(');
    let inside = rest.strip_prefix('(').unwrap_or(rest);
    let digits = inside.bytes().take_while(u8::is_ascii_digit).count();
    let (value, length, figure) = match digits {
        1..=3 => (inside[..digits].parse().ok()?, digits, Figure::Number),
        0 => {
            let byte = inside.bytes().next().filter(u8::is_ascii_alphabetic)?;
            let figure = if byte.is_ascii_uppercase() { Figure::Capital } else { Figure::SmallLetter };
            (u32::from(byte.to_ascii_lowercase() - b'a') + 1, 1, figure)
        }
        _ => return None,
    };
    let after = &inside[length..];
    let (close, closed) = match after.as_bytes() {
        [b'.', b')', ..] if !opened => (Close::Both, 2),
        [b')', ..] => (Close::Bracket, 1),
        [b'.', ..] if !opened => (Close::Stop, 1),
        _ => return None,
    };
    let style = Style { figure, opened, close, bulleted: false };
    Some((value, style, usize::from(opened) + length + closed))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Shows a bar before each item. A sentence starts behind every `|` of the input.
    fn check(text: &str, expected: &str) {
        let starts: Vec<usize> =
            [0].into_iter().chain(text.match_indices("| ").map(|(offset, _)| offset + 2)).collect();
        let mut shown = text.to_owned();
        for start in item_starts(text, &starts).iter().rev() {
            shown.insert(*start, '¦');
        }
        assert_eq!(shown, expected);
    }

    #[test]
    fn numbered_items_on_one_line_are_parted() {
        check("1. The first 2. The second", "¦1. The first ¦2. The second");
        check("1.) one 2.) two", "¦1.) one ¦2.) two");
        check("⁃9. The first ⁃10. The second", "¦⁃9. The first ¦⁃10. The second");
    }

    #[test]
    fn lettered_items_on_one_line_are_parted() {
        check("a. red b. green c. blue", "¦a. red ¦b. green ¦c. blue");
        check("As follows.| (a) red (b) green", "As follows.| ¦(a) red ¦(b) green");
    }

    #[test]
    fn letters_inside_a_sentence_are_left_alone() {
        check("The act requires (a) notice and (b) a hearing", "The act requires (a) notice and (b) a hearing");
    }

    #[test]
    fn figures_before_small_letters_are_references() {
        check("1. above and 2. below", "1. above and 2. below");
    }

    #[test]
    fn one_bullet_in_a_line_is_a_separator() {
        check("Home • About", "Home • About");
        check("• milk • bread", "¦• milk ¦• bread");
    }

    #[test]
    fn a_marker_alone_is_told_from_a_short_sentence() {
        assert!(["1.", "a)", "(b)", "• 9.", "12.)"].iter().all(|piece| is_marker(piece)));
        assert!(["No.", "1990.", "Go!", ""].iter().all(|piece| !is_marker(piece)));
    }

    #[test]
    fn drawn_lines_bound_what_is_between_them() {
        assert_eq!(rule_bounds("one *** Two"), [4, 8]);
        assert!(rule_bounds("Name: _____ Date").is_empty());
    }
}
