//! Keeps the marker of a list item with its text, and parts list items that were set one after the other on a line.

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
    /// The characters after the figure: `.`, `)` or `.)`.
    close: Close,
    /// Whether a bullet is set directly before the figure.
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

/// A list whose next marker is farther away than this many markers is not one list.
const FARTHEST_MARKER: usize = 100;
/// No marker with its bullet and its white space is longer, in bytes.
const LONGEST_MARKER: usize = 32;

/// Where list items start in `text`, in order. `starts` are the sentence starts found so far, in order.
pub(super) fn item_starts(text: &str, starts: &[usize]) -> Vec<usize> {
    let mut items = bulleted(text);
    let markers = markers(text);
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

/// Whether the text from `start` to `end` is a marker alone, and so goes with what follows it.
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

/// Items that a bullet opens. One bullet in the middle of a line is a separator, two are a list.
fn bulleted(text: &str) -> Vec<usize> {
    let bullets: Vec<usize> = text
        .char_indices()
        .filter(|(offset, mark)| {
            is_bullet(*mark) && text[..*offset].chars().next_back().is_none_or(char::is_whitespace)
        })
        .map(|(offset, _)| offset)
        .collect();
    if bullets.len() > 1 || bullets.first() == Some(&0) { bullets } else { Vec::new() }
}

/// Letters may start anywhere in the alphabet where the list goes on from an earlier line.
fn follows_letters(marker: Marker) -> bool {
    marker.style.figure != Figure::Number && marker.style.close != Close::Stop
}

/// Where lines drawn with signs inside a text begin and end: `... Graae. *** Bush also ...`
pub(super) fn rule_bounds(text: &str) -> Vec<usize> {
    let mut bounds = Vec::new();
    // Almost no text has such lines, and looking for them is quicker than going through its words.
    if !["***", "===", "___", "-----", "###", "~~~"].iter().any(|rule| text.contains(rule)) {
        return bounds;
    }
    let mut start = 0;
    for token in text.split_inclusive(char::is_whitespace) {
        let end = start + token.len();
        if is_rule(token) {
            let next = end + (text[end..].len() - text[end..].trim_start().len());
            // A row of low lines inside a sentence is a blank to be filled in.
            let blank = text[..start].trim_end().ends_with(':') || text[next..].starts_with(char::is_lowercase);
            if !blank && next < text.len() {
                bounds.extend([start, next]);
            }
        }
        start = end;
    }
    bounds
}

/// Whether a piece is a line drawn with signs; two or three hyphens are a dash.
pub(super) fn is_rule(piece: &str) -> bool {
    let bare = piece.trim();
    let Some(first) = bare.bytes().next() else {
        return false;
    };
    let shortest = if first == b'-' { 5 } else { 3 };
    matches!(first, b'*' | b'=' | b'_' | b'-' | b'#' | b'~')
        && bare.len() >= shortest
        && bare.bytes().all(|byte| byte == first)
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
        // `1.` and `a.` also end sentences and stand for names, so they need a space and, for figures, a capital after them.
        let spaced = after.starts_with(char::is_whitespace);
        let believable =
            style.close != Close::Stop || spaced && (style.figure != Figure::Number || !item.is_lowercase());
        if believable {
            found.push(Marker { start: offset, value, style });
        }
    }
    found
}

/// Reads a marker at the head of `rest`: value, style and length in bytes.
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

    /// Shows the items, parted by a bar. Sentences are taken to start after every `|` of the input.
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
